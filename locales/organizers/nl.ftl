### Dutch: machine-drafted, awaiting a native reader.

## Coming in, the team

desk-join =
    U bent uitgenodigd als { $role ->
        [coordinator] coördinator
       *[reviewer] lezer van de verslagen
    }. Scan deze afbeelding met een authenticator-app, of typ deze geheime sleutel in de app: { $secret }

    Schrijf daarna hier de zes cijfers die de app toont. Dit bericht verdwijnt vanzelf.
desk-code-please = Schrijf alstublieft de zes cijfers die uw authenticator-app toont.
desk-code-wrong = Deze code klopt niet, of is al gebruikt. Wacht alstublieft op de volgende en schrijf die.
desk-codes-closed = Te vaak een verkeerde code. Probeer het alstublieft over een kwartier nog eens.
desk-open = Uw werkplek is twaalf uur open. /queue toont wat er te doen is, /leave sluit de werkplek. /desk toont de rest.
desk-left = Uw werkplek is gesloten. Wat u te zien kreeg, is weggehaald.
desk-taken-away = Dit bericht is weggehaald.
# One line a command; {$command} is /queue, /tasks …
desk-does = Dit kunt u hier doen:
desk-does-queue = { $command } – wat er te lezen is
desk-does-tasks = { $command } – wat er te doen is, en voor wanneer
desk-does-find = { $command } – een verslag zoeken
desk-does-case = { $command } – alles over één vermiste
desk-does-note = { $command } – notities bij een verslag
desk-does-ask = { $command } – een familie iets vragen
desk-does-write = { $command } – uitschrijven wat is ingesproken, vertalen
desk-does-enter = { $command } – schrijven voor een familie
desk-does-figures = { $command } – cijfers, met een plaatje
desk-does-campaigns = { $command } – hoeveel mensen via welke poster of link kwamen
desk-does-clock = { $command } – wanneer uw dagelijkse bericht komt
desk-does-leave = { $command } – uw werkplek sluiten
desk-does-team = { $command } – iemand uitnodigen of uit het team halen
desk-does-quarantine = { $command } – wat in quarantaine is
desk-does-lostphones = { $command } – wie zegt dat de telefoon kwijt is
desk-does-export = { $command } – verslagen doorgeven
desk-does-close = { $command } – sluiten voor nieuwe verslagen, of weer openen
desk-coordinators-only = Dit kan alleen een coördinator.
desk-not-found = Hiermee vind ik niets.
desk-nobody-there = Deze persoon zit niet in het team.
desk-last-coordinator = De laatste coördinator kan niet uit het team.
desk-team = Uw team:
desk-team-line = { $number }. { $role ->
        [coordinator] coördinator
       *[reviewer] lezer
    }, sinds { $since }
desk-invite-reviewer = Lezer uitnodigen
desk-invite-coordinator = Coördinator uitnodigen
desk-invited =
    Geef dit aan één persoon, en niet via een groep. Het werkt één keer, 48 uur lang. Die persoon stuurt het mij zoals het hier staat:

    { $command }
desk-revoke = Nummer { $number } uit het team
desk-revoke-sure = Deze persoon ziet vanaf dat moment niets meer. Wat al gedaan is, blijft. Uit het team halen?
desk-revoke-yes = Ja, uit het team

## The queue

desk-queue = Dit wacht op u. Wat u niet mag zien, telt niet mee.
# On a button, with a number; {$lane} is a name below or a language.
desk-lane-count = { $lane }: { $count }
desk-lane-new-name = Nieuw
desk-lane-urgent-name = Dringend
desk-lane-mine-name = Bij mij
desk-lane-waiting-name = Bij de familie
desk-lane-silent-name = Al lang stil
desk-lane-unreachable-name = Niet te bereiken
desk-lane-aloud-name = Uit te schrijven
desk-lane-tasks-name = Taken voor vandaag
desk-lane =
    { $lane }. Eerst wat dringend is, dan wat het langst wacht.

    ‼ dringend · ▫ nieuw · ▪ iemand heeft het · ↩ bij de familie · ✓ aangenomen · × afgesloten
desk-lane-empty = { $lane }: hier is niets.
# A button of the list: signs, case code, days since it was handed in, language.
desk-item = { $signs }{ $code } { $days } dgn { $tongue }
desk-to-queue = Naar de wachtrij

## A report opened

# The first line of a report: code, state, days since it was handed in, language of the interview.
desk-sheet-head =
    { $code } · { $state } · { $days ->
        [one] 1 dag
       *[other] { $days } dagen
    } · { $tongue }
desk-sheet-urgent = ‼ Dringend
desk-sheet-grave = Er is slecht nieuws dat een mens aan deze familie moet vertellen. Tot die taak klaar is, schrijf ik de familie niet uit mezelf.
desk-sheet-unfinished = Ingeleverd, maar niet af
desk-sheet-aloud =
    { $count ->
        [one] 1 antwoord is ingesproken en moet nog uitgeschreven worden
       *[other] { $count } antwoorden zijn ingesproken en moeten nog uitgeschreven worden
    }
desk-state-handed-in = nieuw
desk-state-in-review = iemand heeft het
desk-state-accepted = aangenomen
desk-state-returned = bij de familie
desk-state-closed = afgesloten
desk-state-quarantined = in quarantaine
desk-fact-who = Wie
desk-fact-what = Wat
desk-fact-when = Wanneer
desk-fact-where = Waar
desk-fact-now = Nu
desk-fact-danger = Gevaar
desk-fact-tells = Wie vertelt
desk-fact-worries = Waar bang voor
desk-fact-allowed = Goedgevonden
desk-fact-files = Bestanden
desk-nothing-allowed = niets, behalve bewaren en lezen
# A value in the reader's language, then the family's own words and their language.
desk-original = { $value } — “{ $words }” ({ $tongue })
desk-in-language = { $value } ({ $tongue })
desk-see-parts = Deel voor deel
desk-see-time = Op volgorde van tijd
desk-see-files = Bestanden
desk-see-case = Het dossier
desk-to-report = Naar het verslag
desk-which-part = Welk deel?
desk-moment = { $when } — { $what }
desk-undated = Geen datum
desk-more-in-parts = Er is meer. U vindt het deel voor deel.
desk-files = De bestanden van dit verslag. Tik op een bestand om het te zien.
desk-no-files = Er zijn geen bestanden.
desk-file-line = { $number }. { $medium }, { $kilobytes } kB, { $name }, bij “{ $about }”
desk-file-missing = (nog niet hier, of kon niet opgehaald worden)
desk-file-preview = Een kopie zonder verborgen gegevens, kleiner gemaakt. Het origineel blijft achter slot.
desk-file-original = Zoals de familie het stuurde. Het verdwijnt vanzelf.
desk-file-warning = Dit is geen afbeelding maar een bestand ({ $kind }). Zo’n bestand kan de telefoon schaden waarop het geopend wordt, en een app kan er een kopie van bewaren. Open het alleen als u het nodig hebt.
desk-file-sure = Toch openen
desk-file-never = Dit soort bestand laat ik hier niet zien: het kan een programma of een archief zijn. Het blijft achter slot, bij het verslag.
desk-file-not-here = Dit bestand is nog niet hier, of ik kon het niet ophalen.

## Deciding: claim, hand over, return, accept, close

desk-do-claim = Ik neem het op me
desk-do-accept = Aannemen
desk-do-return = Terug naar de familie
desk-do-close = Afsluiten
desk-do-reopen = Weer openen
desk-do-over = Overdragen
desk-do-letgo = Loslaten
desk-do-grave = Slecht nieuws
desk-done-claim = Het verslag is nu bij u.
desk-done-accept = Aangenomen. Als de familie dat goedvond, hoort zij dat er iets nieuws is.
desk-done-return = Het ligt nu bij de familie. Als zij dat goedvond, hoort zij dat er iets nieuws is.
desk-done-close = Afgesloten. Als de familie dat goedvond, hoort zij dat er iets nieuws is.
desk-done-reopen = Het verslag is bij u, en weer open.
desk-done-over = Overgedragen.
desk-done-letgo = Het verslag is weer bij niemand.
desk-done-grave = Bewaard, achter slot. De familie hoort hier niets over van mij. Er is nu een taak voor: een mens moet het de familie vertellen.
desk-ask-return = Wat moet er nog verteld worden? De familie leest dit in haar eigen taal.
desk-ask-close = Waarom stopt het werk? De familie leest dit in haar eigen taal.
desk-ask-over = Aan wie?
desk-ask-grave = Wat bent u te weten gekomen? Ik vertel de familie hier niets over, en schrijf haar niet meer tot een mens met de familie gesproken heeft.
desk-why-return-person = Wie de persoon is
desk-why-return-happened = Wat er gebeurd is
desk-why-return-when-where = Wanneer of waar
desk-why-return-how-known = Hoe zij het weten
desk-why-return-papers = Een bestand, nog eens
desk-why-close-free = Vrij, zegt de familie
desk-why-close-asked = De familie vroeg erom
desk-why-close-not-ours = Niet ons werk
desk-why-close-no-contact = Geen antwoord gekregen
desk-why-close-done = Voorlopig alles gedaan
desk-why-grave-death = Een overlijden
desk-why-grave-harm = Iets heel ergs
desk-give-to = { $number }. { $role ->
        [coordinator] coördinator
       *[reviewer] lezer
    }
desk-claimed-already = Iemand anders heeft het al.
desk-held-by-another = Iemand anders heeft het. Die persoon of een coördinator beslist.
desk-moved-on = Er is intussen iets veranderd. Open het alstublieft opnieuw.

## Asking the family

desk-ask-open = De familie iets vragen
desk-ask =
    { $count ->
        [0] Er is nog niets gevraagd.
        [one] Er is één vraag gesteld.
       *[other] Er zijn { $count } vragen gesteld.
    }
desk-ask-words = In mijn eigen woorden
desk-ask-pick = Vragen kiezen
desk-ask-translate = Vraag { $number } vertalen
desk-ask-drop = Vraag { $number } niet stellen
desk-ask-waits = Nog geen antwoord.
desk-ask-dropped = Wordt niet meer gevraagd.
desk-ask-answer = Antwoord: { $answer }
desk-ask-write = Schrijf uw vraag aan deze ene familie, zoals u die zou stellen als u tegenover hen zat. Geen namen van anderen.
desk-ask-preview =
    U vraagt, in deze taal: { $tongue }

    { $words }
desk-ask-preview-other =
    En in deze taal: { $tongue }

    { $words }
desk-ask-family-reads = De familie leest deze taal: { $tongue }. Zonder vertaling ziet zij uw woorden zoals ze zijn.
desk-ask-send = Dit vragen
desk-ask-other = Vertaling toevoegen
desk-ask-write-other = Schrijf het in de taal van de familie. Uw eerste woorden blijven ernaast staan.
desk-ask-sent =
    { $count ->
        [one] Uw vraag wacht.
       *[other] Uw { $count } vragen wachten.
    } Op het eerstvolgende moment dat de familie schikt, groet ik haar en vraag ik of het nu uitkomt. U hoort het als zij geantwoord heeft.
desk-ask-not-allowed = Deze familie vond het niet goed dat wij haar schrijven.
desk-ask-speak-first = Deze familie kan nu niets gevraagd worden. Als er verteld is dat de vermiste overleden is, praat eerst een mens met de familie.
desk-ask-too-many = Er wachten al zo veel vragen. Laat de familie alstublieft eerst antwoorden.
desk-ask-sections = Kies een deel. Wat u aanvinkt, wordt samen gevraagd.
desk-ask-all-sections = Alle delen
desk-ask-these = Deze vragen ({ $count })
desk-language-is-other = Een andere taal
desk-which-language = In welke taal is het?
desk-leave-it = Laat maar
desk-back = Terug
desk-words-please = Schrijf het alstublieft als tekst.
# What was written in another language, and by whom.
desk-translated-by = { $tongue }, vertaald door { $by }: { $words }
desk-number = nummer { $number }
desk-number-gone = iemand die niet meer in het team zit

## Notes, tasks, transcripts and translations

desk-notes-open = Notities
desk-notes =
    { $count ->
        [0] Er zijn geen notities.
        [one] Eén notitie:
       *[other] { $count } notities:
    }
desk-note-write = Notitie schrijven
desk-note-words = Schrijf uw notitie. Het team kan haar lezen, de familie niet. Ze wordt samen met het verslag gewist.
desk-task-new = Nieuwe taak
desk-task-words = Schrijf wat er gedaan moet worden. De taak is van u, tot u die aan iemand geeft.
desk-tasks =
    { $count ->
        [0] Er is niets te doen.
        [one] Eén taak. ▫️ is nog van niemand.
       *[other] { $count } taken. ▫️ is nog van niemand.
    }
desk-task-for = Voor { $whom }
desk-task-free = Nog van niemand
desk-task-by = Uiterlijk { $date }
desk-task-today = Vandaag
desk-task-week = Over een week
desk-task-date = Op een andere dag
desk-task-date-asked = Uiterlijk op welke dag? Bijvoorbeeld: 15-09-2026
desk-task-date-unread = Ik kon dit niet lezen als een dag die nog komt. Bijvoorbeeld: 15-09-2026
desk-task-whom = Geven aan
desk-task-give = Wie doet het?
desk-task-not-hers = Dit kan niet aan deze persoon gegeven worden.
desk-task-done = Klaar
desk-task-kind-todo = Te doen
desk-task-kind-family-answered = Familie heeft geantwoord
desk-task-kind-help-asked = Er is om hulp gevraagd
desk-task-kind-write-down = Opname uitschrijven
desk-task-kind-silence = Al lang stil
desk-task-kind-unreachable = Niet te bereiken
desk-task-kind-tell-the-family = Slecht nieuws brengen
desk-task-kind-speak-to-the-family = Praten met de familie
desk-task-kind-not-on-this-phone = Niet op deze telefoon
desk-task-kind-reporter-under-16 = Een kind vertelt
desk-task-kind-unfinished-report = Verslag dat niet af is
desk-task-kind-file-not-fetched = Er ontbreekt een bestand
desk-task-kind-code-word-wrong = Foute geheime woorden
desk-task-kind-link-ended = Verslagen uit elkaar
desk-task-kind-other = Om naar te kijken
desk-task-about-link-ended = Dit verslag en een ander zijn uit elkaar gehaald: een familie vindt het niet meer goed dat ze vergeleken worden. Andere families krijgen dat niet te horen. Kijk alstublieft wat er verandert: hoe zeker we zijn, en het risico.
desk-write-open = Uitschrijven, vertalen
desk-write =
    { $count ->
        [0] Alles wat ingesproken is, is uitgeschreven.
        [one] Eén antwoord is ingesproken en nog niet uitgeschreven.
       *[other] { $count } antwoorden zijn ingesproken en nog niet uitgeschreven.
    } De andere kunnen vertaald worden.
desk-write-listen = Beluisteren
desk-write-script = Uitschrijven
desk-write-other = Vertalen
desk-write-becomes = Dit is het antwoord
desk-write-transcript = Schrijf woord voor woord op wat er gezegd wordt, in de taal waarin het gezegd wordt.
desk-write-translation = Schrijf uw vertaling. Het origineel blijft ernaast staan.
desk-write-transcript-is =
    { $tongue }, uitgeschreven door { $by }:
    { $words }
desk-write-translation-is =
    { $tongue }, vertaald door { $by }:
    { $words }
desk-write-preview =
    In deze taal: { $tongue }

    { $words }
desk-write-keep = Bewaren
desk-write-nothing-here = Dit bestand is nog niet hier. Probeer het alstublieft zo meteen nog eens.
desk-write-not-read = Ik kan dit niet lezen als antwoord op die vraag. De uitgeschreven tekst blijft naast de opname bewaard.

## Cases, matches, verification

desk-case-ask = Schrijf alstublieft de verslagcode.
desk-case = Dossier { $code } · { $rung }
desk-case-risk-line = Risico: { $risk }
desk-case-risk-for = Risico: { $risk }, voor { $whom }
desk-case-worry = Hier is de familie bang voor: { $words }
desk-case-told-by = Voor wie dit vertelde, is het: { $relation }
desk-case-sources = Hoe men het weet: { $sources }
desk-case-why = Waarom die inschatting: { $words }
desk-case-unverified = Nog niet nagegaan: { $words }
desk-case-checked = Bekeken: { $done } van { $all }
desk-case-un-missing = Ontbreekt nog voor de VN: { $missing }
desk-case-un-ready = Voor de VN ontbreekt er niets.
desk-un-name = de naam van de persoon
desk-un-date = wanneer het gebeurde
desk-un-place = waar het gebeurde
desk-un-taken-by = door wie de persoon is opgepakt
desk-un-reporter = naam en adres van wie het vertelt
desk-un-actions = wat er tot nu toe gedaan is
desk-un-consent = de toestemming van de familie
# Buttons under a case.
desk-case-same = Dezelfde persoon?
desk-case-rung = Hoe zeker zijn we?
desk-case-risk = Risico
desk-case-check = Controlelijst
desk-case-out = Verslag eruit halen
desk-case-meet = Families samenbrengen
desk-case-back = Terug naar het dossier
desk-case-keep = Iemand buitenhouden
desk-case-of-others = Dat verslag zit met andere in een dossier. Haal het daar eerst uit.

desk-keep-which = Wie mag dit dossier niet zien? Tik op een nummer. Wie 🚫 heeft, vindt er nergens iets van, en niemand krijgt dat te horen. Tik nog eens, en die persoon kan het weer zien.
desk-keep-nobody = Er zit verder niemand in het team.

desk-same-which = Deze verslagen gaan misschien over dezelfde persoon. Vergelijk ze voordat u beslist:
desk-same-none = Onder de families die vergelijken goedvonden, vind ik niemand die erop lijkt.
# {$one} and {$other} are case codes.
desk-same-beside = { $one } | { $other }
desk-same-field = { $sign } { $field }: { $one } | { $other }
desk-same-yes = Dezelfde persoon
desk-same-no = Niet dezelfde persoon
desk-same-sure = Beide verslagen komen in één dossier. Elk verslag houdt zijn eigen woorden, en u kunt ze weer uit elkaar halen. Is het dezelfde persoon?
desk-same-sure-yes = Ja, bij elkaar zetten
desk-match-no-consent = Beide families moeten het goedvinden dat hun verslag met andere vergeleken wordt. Eén vond het niet goed.
desk-out-which = Welk verslag moet weer op zichzelf staan?

desk-rung-which = Hoever is dit dossier nagegaan?
desk-rung-reported = verteld
desk-rung-partly_verified = deels nagegaan
desk-rung-corroborated = door anderen bevestigd
desk-rung-documented = met papieren bevestigd
desk-rung-why = Schrijf alstublieft in een of twee zinnen waarom.
desk-unverified-which = Wat is nog niet nagegaan? Schrijf het alstublieft.
desk-unverified-none = Verder niets
desk-risk-which = Hoe groot is het risico als dit dossier bekend wordt, en voor wie?
desk-risk-low = laag
desk-risk-medium = gemiddeld
desk-risk-high = hoog
desk-risk-for-person = de vermiste
desk-risk-for-family_there = de familie daar
desk-risk-for-reporter = wie het vertelt
desk-risk-for-witnesses = getuigen
desk-check-which = Wat hebt u bekeken?
desk-check-read_whole = Helemaal gelezen
desk-check-sources = Bronnen zijn duidelijk
desk-check-dates = Datums kloppen
desk-check-same_person = Geen tweede verslag
desk-check-consents = Gelezen wat mag
desk-check-translation = Vertaling gelezen

desk-introduce-which = Voor elke familie staat een coördinator in: dat het echt een familie is, en niet iemand die alleen doet alsof. Er zijn twee coördinatoren nodig, voor elke familie één. Voor wie staat u in?
desk-introduce-nobody = Hier zijn geen families om samen te brengen. Beide families moeten vooraf hebben goedgevonden dat hun verslag vergeleken wordt, dat zij over een andere familie horen, en dat wij hun schrijven.
# {$one} and {$other} are case codes.
desk-introduce-open = { $one } en { $other }: voor { $one } staat nog niemand in.
desk-introduce-vouched = { $one } en { $other }: voor { $one } staat een coördinator in.
desk-introduce-told = { $one } en { $other }: beide families krijgen het nu te horen.
desk-introduce-wish = { $one } en { $other }: beide families willen het. Een coördinator kan nu het beste met hen praten.
desk-introduce-not-linked = Deze twee verslagen zitten niet in één dossier, of één persoon vertelde ze allebei.
desk-introduce-no-consent = Een van de families vond dit niet goed.
desk-introduce-speak-first = Er is verteld dat de persoon overleden is. Eerst moet iemand met de familie praten.
desk-vouch-sure = U hebt met deze familie gesproken, of kent haar, en staat achter haar. Zij krijgt te horen dat iemand anders over dezelfde persoon verteld heeft; er wordt geen naam genoemd. Staat u voor haar in?
desk-vouch-yes = Ja, ik sta ervoor in
desk-vouch-other = U staat al voor de andere familie in. Voor deze moet een andere coördinator instaan.

## Search and figures

desk-find-ask = Schrijf wat u zoekt: een naam in elk schrift, een plaats, een jaar, een verslagcode. Met meer dan één ervan zoekt u preciezer.
desk-cards-opening = Ik open de verslagen nu voor u. Probeer het alstublieft over een halve minuut nog eens.
desk-find-none = Hier vind ik niets voor.
desk-find-found = { $count ->
        [one] Eén verslag:
       *[other] { $count } verslagen, het waarschijnlijkste eerst:
    }
desk-find-many = Meer dan { $count } verslagen, het waarschijnlijkste eerst. Zoek alstublieft iets preciezer.
desk-find-line = { $number }. { $about } · { $code }
desk-find-no-choice = Geen ervan zegt hier iets over.
desk-find-which-status = Welke situatie?
desk-find-which-within = Welke plaats?
desk-find-which-year = Uit welk jaar?
desk-find-by-status = Naar situatie
desk-find-by-within = Naar plaats
desk-find-by-year = Naar jaar
desk-find-all = Weer alles tonen
desk-earlier = Eerdere
desk-later = Meer

desk-figures = Wat zal ik tellen?
desk-figures-nothing = Er is niets te tonen.
desk-figures-by-county = Per district
desk-figures-by-prefecture = Per prefectuur
desk-figures-by-status = Per situatie
desk-figures-by-month = Per maand
desk-figures-by-reason = Per reden
desk-figures-of-county = Dossiers per district
desk-figures-of-prefecture = Dossiers per prefectuur
desk-figures-of-status = Dossiers per situatie
desk-figures-of-month = Dossiers per maand
desk-figures-of-reason = Dossiers per reden; één dossier kan er meer dan één hebben
desk-figures-in = Alleen voor het team: elk verslag dat u mag zien.
desk-figures-out = Mag doorgegeven worden: alleen families die cijfers zonder namen goedvonden, en niets wat op minder dan vijf wijst.
desk-figures-for-out = Om door te geven
desk-figures-for-in = Voor het team
desk-figures-not-told = niet verteld
desk-figures-more = Niet getoond: nog { $count }.

## Handing out
# {$recipient} is archive, un, icrc, organisations, governments, research or public.

desk-export = Aan wie moet er iets gegeven worden? Iedereen krijgt alleen wat de families voor die ontvanger goedvinden. Niets daarvan gaat via deze chat.
desk-export-waiting = Wacht op een tweede coördinator:
desk-export-line = { $number }. Alles wat aangenomen is, voor { $recipient ->
        [archive] ons eigen archief
        [un] de Verenigde Naties
        [icrc] het Rode Kruis
        [organisations] andere organisaties
        [governments] regeringen
        [research] onderzoek
       *[public] iedereen, openbaar
    }, sinds { $since }
desk-export-yes = Ja tegen nummer { $number }
desk-export-stop = Nummer { $number } stoppen
desk-export-to-archive = Ons eigen archief
desk-export-to-un = Verenigde Naties (VN)
desk-export-to-icrc = Rode Kruis (ICRC)
desk-export-to-organisations = Andere organisaties
desk-export-to-governments = Regeringen
desk-export-to-research = Onderzoek, zonder namen
desk-export-to-public = Openbaar
desk-export-how-much = Voor { $recipient ->
        [archive] ons eigen archief
        [un] de Verenigde Naties
        [icrc] het Rode Kruis
        [organisations] andere organisaties
        [governments] regeringen
        [research] onderzoek
       *[public] iedereen, openbaar
    }: hoeveel?
desk-export-of-one = Eén verslag
desk-export-of-case = Eén dossier
desk-export-of-all = Alles wat aangenomen is
desk-export-code = Schrijf alstublieft de verslagcode.
desk-export-ready = Het is genoteerd. Wie het programma beheert, haalt het eruit met “run_bot.py export”, op slot met de sleutel van de ontvanger of in een map. De familie ziet daarna onder /consent aan wie haar verslag gegeven is.
desk-export-second = Het is genoteerd, en wacht op een tweede coördinator: die schrijft mij /export en zegt ja.
desk-export-stopped = Het is gestopt. Er wordt niets gegeven.
desk-export-yours = U hebt dit zelf gevraagd. Iemand anders moet ja zeggen.
desk-export-not-allowed = De familie vindt deze ontvanger niet goed. Er wordt niets gegeven.

## Alerts, the daily digest

# These are read on lock screens: nothing in them says what, where or who.
desk-alert-urgent = Er wacht iets dringends in /queue
desk-alert-answered = Er is een antwoord voor u in /tasks
desk-alert-task = Vandaag moet er iets gebeuren in /tasks
desk-alert-link-ended = Er is iets nieuws in /tasks
desk-alert-second-yes = In /export wacht iets op uw ja
desk-alert-handed-over = Er is iets aan u overgedragen: /queue
desk-digest =
    Vandaag wacht er: { $new } nieuw, { $urgent } dringend, { $working } waaraan gewerkt wordt.
    Families die nog niet geantwoord hebben: { $waiting }. Al lang stil: { $silent }. Niet te bereiken: { $unreachable }.
    Uit te schrijven: { $aloud }. Taken voor vandaag: { $due }.
desk-digest-trail = Het logboek eindigt met { $head }
desk-clock = Uw dagelijkse bericht komt volgens de klok van { $zone }. Schrijf een stad om dat te veranderen.
desk-clock-kept = Vanaf morgen volgens de klok van { $zone }.
desk-clock-unknown = Deze stad ken ik niet. Schrijf alstublieft een grotere stad in de buurt.

## Intake: quarantine, paper, posters, closing

desk-quarantine =
    { $count ->
        [0] Er is niets in quarantaine.
        [one] Eén verslag is in quarantaine. Wie het inleverde, merkt geen verschil.
       *[other] { $count } verslagen zijn in quarantaine. Wie ze inleverde, merkt geen verschil.
    }
desk-quarantine-line = { $since } · { $count } van dit account
desk-quarantine-one = In quarantaine sinds { $since }. Van hetzelfde account: { $count }. Poster of link: { $campaign ->
        [no] geen
       *[other] { $campaign }
    }.
desk-quarantine-why-set-aside = Waarom: dit account was apart gezet.
desk-quarantine-why-many = Waarom: dit account leverde op één dag veel verslagen in.
desk-quarantine-why-quick = Waarom: het werd heel snel verteld, terwijl er veel verslagen binnenkwamen.
desk-quarantine-why-campaign = Waarom: er kwamen heel veel verslagen via dezelfde poster of link binnen.
desk-quarantine-why-flood = Waarom: er kwamen meer verslagen binnen dan iemand kon lezen.
desk-quarantine-released =
    { $count ->
        [one] Vrijgegeven. Het staat in de wachtrij zoals elk ander.
       *[other] { $count } verslagen zijn vrijgegeven. Ze staan in de wachtrij zoals alle andere.
    }
desk-quarantine-aside =
    { $count ->
        [0] Apart gezet. Wat dit account vanaf nu inlevert, komt hier. Wie het gebruikt, merkt geen verschil.
        [one] Apart gezet. Wat dit account inlevert, komt hier, en ook { $count } verslag dat in de wachtrij stond. Wie het account gebruikt, merkt geen verschil.
       *[other] Apart gezet. Wat dit account inlevert, komt hier, en ook { $count } verslagen die in de wachtrij stonden. Wie het account gebruikt, merkt geen verschil.
    }
desk-quarantine-back = Teruggedraaid. Wat dit account inlevert, gaat weer naar de wachtrij. Wat hier al is, geeft u één voor één vrij.
desk-quarantine-not-hers = De chat van iemand uit het team kan niet apart gezet worden.
desk-quarantine-accounts =
    { $count ->
        [one] Eén account is apart gezet. Tik erop om dat terug te draaien.
       *[other] { $count } accounts zijn apart gezet. Tik op een account om dat terug te draaien.
    }
desk-quarantine-account = Apart gezet op { $since }
desk-quarantine-button-read = Lezen
desk-quarantine-button-next = Volgende deel
desk-quarantine-button-release = Vrijgeven
desk-quarantine-button-all = Alles ervan vrijgeven
desk-quarantine-button-set-aside = Account apart zetten
desk-quarantine-button-accounts = Apart gezette accounts
desk-quarantine-button-back-to-all = Terug naar de lijst
desk-quarantine-button-back-to-one = Terug
desk-intake-close-sure = Als u dit sluit, kan niemand die nieuw is nog iets vertellen, en wordt geen familie nog om meer gevraagd. Zij krijgen dat vriendelijk te horen, met uw contactgegevens. Wat verteld is, blijft. Sluiten voor nieuwe verslagen?
desk-intake-close-yes = Ja, sluiten
desk-intake-closed = Gesloten voor nieuwe verslagen. Families horen dat als zij schrijven. /close opent het weer.
desk-intake-open-sure = Het is nu gesloten voor nieuwe verslagen. Weer openen? Families bij wie ik intussen naar nieuws had moeten vragen, vraag ik het dan.
desk-intake-open-yes = Ja, openen
desk-intake-opened = Weer open voor nieuwe verslagen.
desk-enter =
    Voor wie schrijft u? Vraag het hun eerst: mag u dit voor hen opschrijven, en mag de organisatie het bewaren en lezen? U kunt op elk moment stoppen, en er blijft niets van in deze chat.

    Hoe hebben zij ja gezegd?
desk-enter-agreed-presence = Zij zijn hier bij mij
desk-enter-agreed-phone = Aan de telefoon
desk-enter-agreed-paper = Op papier, ondertekend
desk-enter-paper = Stuur alstublieft een foto van het ondertekende papier. Die wordt achter slot bij het verslag bewaard.
desk-enter-no-photo = Zonder foto
desk-enter-begun = U schrijft nu voor een familie. Lees elke vraag voor, en schrijf wat zij zeggen, in hun eigen woorden.
desk-enter-next = Volgende familie
desk-enter-codes = Laatste verslagcodes
desk-enter-aside = Opzij gelegd. Er gaat niets verloren: /enter toont het weer.
desk-enter-nothing-kept = Van deze familie wordt hier niets bewaard.
desk-enter-continue = U was voor een familie aan het schrijven. /continue brengt u terug naar de vraag.
desk-entered =
    Ingeleverd. Dit is de verslagcode van de familie:

    { $code }

    Schrijf hem voor hen op papier, of laat hem zien. Het verslag staat nu in de wachtrij, en verdwijnt uit deze chat. Hierover wordt niets naar deze chat gestuurd: als het tijd is om naar nieuws te vragen, komt er een taak om hen te bellen.
desk-campaigns = Per poster of link, en per taal:
desk-campaigns-none = Er is nog niemand via een poster of link gekomen.
desk-campaign-line = { $tongue }: begonnen { $started }, nog niet af { $drafts }, ingeleverd { $handed }
desk-lost = Iemand schreef een verslagcode in een nieuwe chat, of zegt de telefoon kwijt te zijn. Er is niets geopend. Bel de familie op het nummer dat u kent, voordat u het gelooft:
desk-lost-none = Niemand is een telefoon kwijt.
desk-lost-line = { $number }. { $on }: { $known ->
        [yes] de code hoort bij een verslag
       *[no] geen code, of een die ik niet ken
    }
desk-lost-done = Afgehandeld: nummer { $number }
