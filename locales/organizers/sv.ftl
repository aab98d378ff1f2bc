### Swedish: machine-drafted, awaiting a native reader.

## Coming in, the team

desk-join =
    Du är inbjuden som { $role ->
        [coordinator] samordnare
       *[reviewer] granskare
    }. Skanna den här bilden med en autentiseringsapp, eller skriv in den här hemliga nyckeln i appen: { $secret }

    Skriv sedan här de sex siffrorna som appen visar. Det här meddelandet försvinner av sig självt.
desk-code-please = Skriv de sex siffrorna som din autentiseringsapp visar, är du snäll.
desk-code-wrong = Koden stämmer inte, eller har redan använts. Vänta på nästa och skriv den, är du snäll.
desk-codes-closed = För många fel koder. Försök gärna igen om en kvart.
desk-open = Du är inloggad i tolv timmar. /queue visar vad som finns att göra, /leave loggar ut dig. /desk visar allt annat.
desk-left = Du är utloggad. Det du fick se är borttaget.
desk-taken-away = Det här meddelandet har tagits bort.
# One line a command; {$command} is /queue, /tasks …
desk-does = Det här kan du göra:
desk-does-queue = { $command } – vad som väntar på att läsas
desk-does-tasks = { $command } – vad som ska göras, och till när
desk-does-find = { $command } – leta efter en rapport
desk-does-case = { $command } – allt om en försvunnen person
desk-does-note = { $command } – anteckningar om en rapport
desk-does-ask = { $command } – fråga en familj något
desk-does-write = { $command } – skriv ner det som är inspelat, översätt
desk-does-enter = { $command } – skriv åt en familj
desk-does-figures = { $command } – siffror, med bild
desk-does-campaigns = { $command } – hur många som kom via vilken affisch eller länk
desk-does-clock = { $command } – när ditt dagliga meddelande kommer
desk-does-leave = { $command } – logga ut
desk-does-team = { $command } – bjud in någon, eller ta bort någon ur teamet
desk-does-quarantine = { $command } – det som är i karantän
desk-does-lostphones = { $command } – vem som säger att telefonen är borta
desk-does-export = { $command } – lämna rapporter vidare
desk-does-close = { $command } – sluta ta emot rapporter, eller öppna igen
desk-coordinators-only = Det här kan bara en samordnare göra.
desk-not-found = Jag hittar ingenting på det här.
desk-nobody-there = Den här personen är inte med i teamet.
desk-last-coordinator = Den sista samordnaren kan inte tas bort ur teamet.
desk-team = Ditt team:
desk-team-line = { $number }. { $role ->
        [coordinator] samordnare
       *[reviewer] granskare
    }, sedan { $since }
desk-invite-reviewer = Bjud in en granskare
desk-invite-coordinator = Bjud in en samordnare
desk-invited =
    Ge det här till en enda person, och inte genom en grupp. Det fungerar en gång, i 48 timmar. Personen skickar det till mig precis som det står:

    { $command }
desk-revoke = Ta bort nummer { $number }
desk-revoke-sure = Personen ser ingenting mer från det ögonblicket. Det som redan är gjort finns kvar. Ta bort personen ur teamet?
desk-revoke-yes = Ja, ta bort ur teamet

## The queue

desk-queue = Det här väntar på dig. Det du inte får se är inte medräknat.
# On a button, with a number; {$lane} is a name below or a language.
desk-lane-count = { $lane }: { $count }
desk-lane-new-name = Nya
desk-lane-urgent-name = Brådskande
desk-lane-mine-name = Mina
desk-lane-waiting-name = Hos familjen
desk-lane-silent-name = Tysta
desk-lane-unreachable-name = Går inte att nå
desk-lane-aloud-name = Att skriva ner
desk-lane-tasks-name = Uppgifter för i dag
desk-lane =
    { $lane }. Först det som brådskar, sedan det som har väntat längst.

    ‼ brådskar · ▫ ny · ▪ någon har den · ↩ hos familjen · ✓ godkänd · × avslutad
desk-lane-empty = { $lane }: ingenting här.
# A button of the list: signs, case code, days since it was handed in, language.
desk-item = { $signs }{ $code } { $days } dgr { $tongue }
desk-to-queue = Till kölistan

## A report opened

# The first line of a report: code, state, days since it was handed in, language of the interview.
desk-sheet-head =
    { $code } · { $state } · { $days ->
        [one] 1 dag
       *[other] { $days } dagar
    } · { $tongue }
desk-sheet-urgent = ‼ Brådskar
desk-sheet-grave = Det finns ett svårt besked som en människa måste ge den här familjen. Tills uppgiften är klar skriver jag inte till dem av mig själv.
desk-sheet-unfinished = Inlämnad, men inte klar
desk-sheet-aloud =
    { $count ->
        [one] 1 svar är inspelat och måste skrivas ner
       *[other] { $count } svar är inspelade och måste skrivas ner
    }
desk-state-handed-in = ny
desk-state-in-review = någon har den
desk-state-accepted = godkänd
desk-state-returned = hos familjen
desk-state-closed = avslutad
desk-state-quarantined = i karantän
desk-fact-who = Vem
desk-fact-what = Vad
desk-fact-when = När
desk-fact-where = Var
desk-fact-now = Nu
desk-fact-danger = Fara
desk-fact-tells = Vem berättar
desk-fact-worries = Rädd för
desk-fact-allowed = Tillåtet
desk-fact-files = Filer
desk-nothing-allowed = ingenting utom att spara och läsa den
# A value in the reader's language, then the family's own words and their language.
desk-original = { $value } — ”{ $words }” ({ $tongue })
desk-in-language = { $value } ({ $tongue })
desk-see-parts = Del för del
desk-see-time = I tidsordning
desk-see-files = Filer
desk-see-case = Fallet
desk-to-report = Till rapporten
desk-which-part = Vilken del?
desk-moment = { $when } — { $what }
desk-undated = Inget datum
desk-more-in-parts = Det finns mer. Du hittar det del för del.
desk-files = Rapportens filer. Tryck på en för att se den.
desk-no-files = Det finns inga filer.
desk-file-line = { $number }. { $medium }, { $kilobytes } kB, { $name }, till ”{ $about }”
desk-file-missing = (inte här än, eller gick inte att hämta)
desk-file-preview = En kopia utan dolda uppgifter, i mindre storlek. Originalet förblir låst.
desk-file-original = Så som familjen skickade den. Den försvinner av sig själv.
desk-file-warning = Det här är ingen bild utan en fil ({ $kind }). En sådan fil kan skada telefonen som öppnar den, och en app kan spara en kopia av den. Öppna den bara om du behöver den.
desk-file-sure = Öppna den ändå
desk-file-never = Den här sortens fil visas inte här: den kan vara ett program eller ett arkiv. Den förblir låst tillsammans med rapporten.
desk-file-not-here = Filen är inte här än, eller gick inte att hämta.

## Deciding: claim, hand over, return, accept, close

desk-do-claim = Jag tar den
desk-do-accept = Godkänn
desk-do-return = Tillbaka till familjen
desk-do-close = Avsluta
desk-do-reopen = Öppna den igen
desk-do-over = Lämna över
desk-do-letgo = Jag släpper den
desk-do-grave = Svårt besked
desk-done-claim = Nu är den din.
desk-done-accept = Godkänd. Om familjen har tillåtit det får de höra att det finns något nytt.
desk-done-return = Nu är den hos familjen. Om de har tillåtit det får de höra att det finns något nytt.
desk-done-close = Avslutad. Om familjen har tillåtit det får de höra att det finns något nytt.
desk-done-reopen = Den är din, och öppen igen.
desk-done-over = Överlämnad.
desk-done-letgo = Nu är den ingens igen.
desk-done-grave = Sparat, låst. Familjen får inte höra något om det av mig. Nu finns det en uppgift: en människa ska berätta det för dem.
desk-ask-return = Vad mer behöver berättas? Familjen läser det på sitt eget språk.
desk-ask-close = Varför avslutas arbetet? Familjen läser det på sitt eget språk.
desk-ask-over = Till vem?
desk-ask-grave = Vad har du fått reda på? Jag berättar ingenting om det för familjen, och skriver inte mer till dem förrän en människa har talat med dem.
desk-why-return-person = Vem personen är
desk-why-return-happened = Vad som hände
desk-why-return-when-where = När eller var
desk-why-return-how-known = Hur de vet det
desk-why-return-papers = En fil, en gång till
desk-why-close-free = Fri, säger familjen
desk-why-close-asked = Familjen bad om det
desk-why-close-not-ours = Inte vårt arbete
desk-why-close-no-contact = Inget svar från dem
desk-why-close-done = Allt är gjort för nu
desk-why-grave-death = Ett dödsfall
desk-why-grave-harm = Stort lidande
desk-give-to = { $number }. { $role ->
        [coordinator] samordnare
       *[reviewer] granskare
    }
desk-claimed-already = Någon annan har den redan.
desk-held-by-another = Någon annan har den. Den personen eller en samordnare bestämmer.
desk-moved-on = Något har ändrats under tiden. Öppna den igen, är du snäll.

## Asking the family

desk-ask-open = Fråga familjen
desk-ask =
    { $count ->
        [0] Inga frågor har ställts än.
        [one] En fråga har ställts.
       *[other] { $count } frågor har ställts.
    }
desk-ask-words = Med mina egna ord
desk-ask-pick = Välj frågor
desk-ask-translate = Översätt fråga { $number }
desk-ask-drop = Ställ inte fråga { $number }
desk-ask-waits = Inte besvarad än.
desk-ask-dropped = Ställs inte längre.
desk-ask-answer = Svar: { $answer }
desk-ask-write = Skriv din fråga, till just den här familjen, så som du skulle fråga om ni satt mitt emot varandra. Inga namn på någon annan.
desk-ask-preview =
    Du frågar, på det här språket: { $tongue }

    { $words }
desk-ask-preview-other =
    Och på det här språket: { $tongue }

    { $words }
desk-ask-family-reads = Familjen läser det här språket: { $tongue }. Utan översättning ser de dina ord som de är.
desk-ask-send = Fråga detta
desk-ask-other = Lägg till översättning
desk-ask-write-other = Skriv det på familjens språk. Dina första ord står kvar bredvid.
desk-ask-sent =
    { $count ->
        [one] Din fråga väntar.
       *[other] Dina { $count } frågor väntar.
    } Jag säger hej till familjen nästa gång det är deras tid på dagen, och frågar om det passar. Du får höra när de har svarat.
desk-ask-not-allowed = Den här familjen har inte tillåtit att vi skriver till dem.
desk-ask-speak-first = Familjen kan inte få frågor nu. Om någon har berättat att personen är död ska en människa tala med dem först.
desk-ask-too-many = Så många frågor väntar redan. Låt dem svara först, är du snäll.
desk-ask-sections = Välj en del. Frågorna du kryssar för ställs tillsammans.
desk-ask-all-sections = Alla delar
desk-ask-these = Fråga dessa ({ $count })
desk-language-is-other = Ett annat språk
desk-which-language = Vilket språk är det på?
desk-leave-it = Låt det vara
desk-back = Tillbaka
desk-words-please = Skriv det som text, är du snäll.
# What was written in another language, and by whom.
desk-translated-by = { $tongue }, översatt av { $by }: { $words }
desk-number = nummer { $number }
desk-number-gone = någon som har lämnat teamet

## Notes, tasks, transcripts and translations

desk-notes-open = Anteckningar
desk-notes =
    { $count ->
        [0] Det finns inga anteckningar.
        [one] En anteckning:
       *[other] { $count } anteckningar:
    }
desk-note-write = Skriv en anteckning
desk-note-words = Skriv din anteckning. Teamet kan läsa den, familjen kan det inte. Den raderas tillsammans med rapporten.
desk-task-new = Ny uppgift
desk-task-words = Skriv vad som ska göras. Uppgiften är din tills du ger den till någon.
desk-tasks =
    { $count ->
        [0] Ingenting att göra.
        [one] En uppgift. ▫️ är ingens än.
       *[other] { $count } uppgifter. ▫️ är ingens än.
    }
desk-task-for = För { $whom }
desk-task-free = Ingens än
desk-task-by = Senast { $date }
desk-task-today = I dag
desk-task-week = Om en vecka
desk-task-date = En annan dag
desk-task-date-asked = Senast vilken dag? Till exempel: 2026-09-15
desk-task-date-unread = Jag kunde inte läsa det som en kommande dag. Till exempel: 2026-09-15
desk-task-whom = Ge till
desk-task-give = Vem gör det?
desk-task-not-hers = Det här kan inte ges till den personen.
desk-task-done = Klart
desk-task-kind-todo = Att göra
desk-task-kind-family-answered = En familj har svarat
desk-task-kind-help-asked = Någon har bett om hjälp
desk-task-kind-write-down = Skriv ner inspelning
desk-task-kind-silence = Tyst länge
desk-task-kind-unreachable = Går inte att nå
desk-task-kind-tell-the-family = Ge svårt besked
desk-task-kind-speak-to-the-family = Tala med familjen
desk-task-kind-not-on-this-phone = Inte på denna telefon
desk-task-kind-reporter-under-16 = Ett barn berättar
desk-task-kind-unfinished-report = Rapporten är inte klar
desk-task-kind-file-not-fetched = En fil saknas
desk-task-kind-code-word-wrong = Fel kodord
desk-task-kind-link-ended = Rapporter skilda åt
desk-task-kind-other = Att titta på
desk-task-about-link-ended = Den här rapporten och en annan har skilts åt: en familj tillåter inte längre att vi jämför dem. Andra familjer får inte veta det. Se efter vad som ändras, är du snäll: hur säkert vi vet det, och risknivån.
desk-write-open = Skriv ner, översätt
desk-write =
    { $count ->
        [0] Allt som är inspelat är nerskrivet.
        [one] Ett svar är inspelat men inte nerskrivet.
       *[other] { $count } svar är inspelade men inte nerskrivna.
    } De andra kan översättas.
desk-write-listen = Lyssna
desk-write-script = Skriv ner
desk-write-other = Översätt
desk-write-becomes = Det här är svaret
desk-write-transcript = Skriv det som sägs, ord för ord, på det språk det sägs på.
desk-write-translation = Skriv din översättning. Originalet står kvar bredvid.
desk-write-transcript-is =
    { $tongue }, nerskrivet av { $by }:
    { $words }
desk-write-translation-is =
    { $tongue }, översatt av { $by }:
    { $words }
desk-write-preview =
    På det här språket: { $tongue }

    { $words }
desk-write-keep = Spara
desk-write-nothing-here = Filen är inte här än. Försök gärna igen om en liten stund.
desk-write-not-read = Jag kan inte läsa det här som ett svar på frågan. Det nerskrivna sparas bredvid inspelningen.

## Cases, matches, verification

desk-case-ask = Skriv rapportkoden, är du snäll.
desk-case = Fall { $code } · { $rung }
desk-case-risk-line = Risknivå: { $risk }
desk-case-risk-for = Risknivå: { $risk }, för { $whom }
desk-case-worry = Familjen är rädd för det här: { $words }
desk-case-told-by = Vem personen är för den som berättar: { $relation }
desk-case-sources = Hur man vet det: { $sources }
desk-case-why = Varför det står så: { $words }
desk-case-unverified = Inte kontrollerat än: { $words }
desk-case-checked = Genomgånget: { $done } av { $all }
desk-case-un-missing = Saknas för FN: { $missing }
desk-case-un-ready = Ingenting saknas för FN.
desk-un-name = personens namn
desk-un-date = när det hände
desk-un-place = var det hände
desk-un-taken-by = vem som tog personen
desk-un-reporter = namn och adress på den som berättar
desk-un-actions = vad som har gjorts hittills
desk-un-consent = familjens tillåtelse
# Buttons under a case.
desk-case-same = Samma person?
desk-case-rung = Hur säkert vet vi det?
desk-case-risk = Risknivå
desk-case-check = Checklista
desk-case-out = Ta ut en rapport
desk-case-meet = Sammanför familjer
desk-case-back = Tillbaka till fallet
desk-case-keep = Håll någon utanför
desk-case-of-others = Den rapporten hör till ett fall med andra rapporter. Ta ut den där först.

desk-keep-which = Vem ska inte se det här fallet? Tryck på ett nummer. Den som har 🚫 hittar ingenting om det någonstans, och ingen får veta det. Tryck igen, så kan personen se det på nytt.
desk-keep-nobody = Ingen annan är med i teamet.

desk-same-which = De här handlar kanske om samma person. Jämför innan du bestämmer:
desk-same-none = Bland de familjer som har tillåtit att vi jämför hittar jag ingen som liknar.
# {$one} and {$other} are case codes.
desk-same-beside = { $one } | { $other }
desk-same-field = { $sign } { $field }: { $one } | { $other }
desk-same-yes = Samma person
desk-same-no = Två olika personer
desk-same-sure = Båda rapporterna hamnar i ett fall. Var och en behåller sina egna ord, och du kan skilja dem åt igen. Är det samma person?
desk-same-sure-yes = Ja, lägg ihop dem
desk-match-no-consent = Båda familjerna måste ha tillåtit att vi jämför med andra. En har inte gjort det.
desk-out-which = Vilken rapport ska stå för sig själv igen?

desk-rung-which = Hur långt är fallet kontrollerat?
desk-rung-reported = berättat
desk-rung-partly_verified = delvis kontrollerat
desk-rung-corroborated = bekräftat av andra
desk-rung-documented = bekräftat med papper
desk-rung-why = Skriv i en mening eller två varför, är du snäll.
desk-unverified-which = Vad är inte kontrollerat än? Skriv det, är du snäll.
desk-unverified-none = Inget mer
desk-risk-which = Hur stor är risken om det här fallet blir känt, och för vem?
desk-risk-low = låg
desk-risk-medium = medelhög
desk-risk-high = hög
desk-risk-for-person = den försvunna personen
desk-risk-for-family_there = familjen där
desk-risk-for-reporter = den som berättar
desk-risk-for-witnesses = vittnen
desk-check-which = Vad har du gått igenom?
desk-check-read_whole = Läst i sin helhet
desk-check-sources = Källorna är tydliga
desk-check-dates = Datumen stämmer ihop
desk-check-same_person = Ingen andra rapport
desk-check-consents = Läst vad de tillåter
desk-check-translation = Läst översättningen

desk-introduce-which = För varje familj går en samordnare i god för att det verkligen är en familj, och inte någon som bara låtsas. Det behövs två samordnare, en för varje familj. Vem går du i god för?
desk-introduce-nobody = Här finns inga familjer att sammanföra. Båda familjerna måste på förhand ha tillåtit att vi jämför, att vi berättar om en annan familj och att vi skriver till dem.
# {$one} and {$other} are case codes.
desk-introduce-open = { $one } och { $other }: ingen har gått i god för { $one } än.
desk-introduce-vouched = { $one } och { $other }: en samordnare går i god för { $one }.
desk-introduce-told = { $one } och { $other }: båda familjerna får reda på det nu.
desk-introduce-wish = { $one } och { $other }: båda familjerna vill det. En samordnare bör tala med dem nu.
desk-introduce-not-linked = De två rapporterna är inte i samma fall, eller så är det samma person som har berättat båda.
desk-introduce-no-consent = En av familjerna har inte tillåtit det här.
desk-introduce-speak-first = Någon har berättat att personen är död. Någon måste tala med familjen först.
desk-vouch-sure = Du har talat med familjen, eller känner den, och står bakom den. Den får höra att någon annan har berättat om samma person; inget namn nämns. Går du i god för den?
desk-vouch-yes = Ja, det gör jag
desk-vouch-other = Du går redan i god för den andra familjen. En annan samordnare måste gå i god för den här.

## Search and figures

desk-find-ask = Skriv vad du söker: ett namn med vilka bokstäver som helst, en plats, ett år, en rapportkod. Flera på en gång ger färre träffar.
desk-cards-opening = Jag håller på att öppna rapporterna åt dig. Försök gärna igen om en halv minut.
desk-find-none = Jag hittar ingenting på det här.
desk-find-found = { $count ->
        [one] En rapport:
       *[other] { $count } rapporter, den troligaste först:
    }
desk-find-many = Mer än { $count } rapporter, den troligaste först. Sök gärna lite mer exakt.
desk-find-line = { $number }. { $about } · { $code }
desk-find-no-choice = Ingen av dem säger något om det.
desk-find-which-status = Vilken situation?
desk-find-which-within = Vilken plats?
desk-find-which-year = Från vilket år?
desk-find-by-status = Efter situation
desk-find-by-within = Efter plats
desk-find-by-year = Efter år
desk-find-all = Visa alla igen
desk-earlier = Tidigare
desk-later = Fler

desk-figures = Vad ska jag räkna?
desk-figures-nothing = Det finns ingenting att visa.
desk-figures-by-county = Per distrikt
desk-figures-by-prefecture = Per prefektur
desk-figures-by-status = Per situation
desk-figures-by-month = Per månad
desk-figures-by-reason = Per skäl
desk-figures-of-county = Fall per distrikt
desk-figures-of-prefecture = Fall per prefektur
desk-figures-of-status = Fall per situation
desk-figures-of-month = Fall per månad
desk-figures-of-reason = Fall per skäl; ett fall kan ha flera
desk-figures-in = Bara för teamet: alla rapporter du får se.
desk-figures-out = Får lämnas vidare: bara familjer som har tillåtit siffror utan namn, och inget som pekar på färre än fem.
desk-figures-for-out = För att lämnas vidare
desk-figures-for-in = För teamet
desk-figures-not-told = inte berättat
desk-figures-more = { $count } till visas inte.

## Handing out
# {$recipient} is archive, un, icrc, organisations, governments, research or public.

desk-export = Till vem ska något lämnas ut? Varje mottagare får bara det som familjerna tillåter för den. Inget av det går genom den här chatten.
desk-export-waiting = Väntar på en andra samordnare:
desk-export-line = { $number }. Allt som är godkänt, till { $recipient ->
        [archive] vårt eget arkiv
        [un] Förenta nationerna
        [icrc] Röda Korset
        [organisations] andra organisationer
        [governments] regeringar
        [research] forskning
       *[public] allmänheten
    }, sedan { $since }
desk-export-yes = Ja till nummer { $number }
desk-export-stop = Stoppa nummer { $number }
desk-export-to-archive = Vårt eget arkiv
desk-export-to-un = Förenta nationerna (FN)
desk-export-to-icrc = Röda Korset (ICRC)
desk-export-to-organisations = Organisationer
desk-export-to-governments = Regeringar
desk-export-to-research = Forskning, utan namn
desk-export-to-public = Allmänheten
desk-export-how-much = Till { $recipient ->
        [archive] vårt eget arkiv
        [un] Förenta nationerna
        [icrc] Röda Korset
        [organisations] andra organisationer
        [governments] regeringar
        [research] forskning
       *[public] allmänheten
    }: hur mycket?
desk-export-of-one = En rapport
desk-export-of-case = Ett fall
desk-export-of-all = Allt som är godkänt
desk-export-code = Skriv rapportkoden, är du snäll.
desk-export-ready = Det är antecknat. Den som driver programmet tar ut det med ”run_bot.py export”, låst med mottagarens nyckel eller till en mapp. Familjen ser sedan under /consent vem som har fått deras rapport.
desk-export-second = Det är antecknat, och väntar på en andra samordnare, som skriver /export till mig och säger ja.
desk-export-stopped = Det är stoppat. Ingenting lämnas ut.
desk-export-yours = Du har bett om det här själv. Någon annan måste säga ja.
desk-export-not-allowed = Familjen tillåter inte den här mottagaren. Ingenting lämnas ut.

## Alerts, the daily digest

# These are read on lock screens: nothing in them says what, where or who.
desk-alert-urgent = Något brådskande väntar i /queue
desk-alert-answered = Det finns ett svar till dig i /tasks
desk-alert-task = Något ska göras i dag i /tasks
desk-alert-link-ended = Det finns något nytt i /tasks
desk-alert-second-yes = Något väntar på ditt ja i /export
desk-alert-handed-over = Något har lämnats över till dig: /queue
desk-digest =
    Väntar i dag: { $new } nya, { $urgent } brådskande, { $working } som någon arbetar med.
    Familjer som inte har svarat på frågor: { $waiting }. Tysta: { $silent }. Går inte att nå: { $unreachable }.
    Att skriva ner: { $aloud }. Uppgifter för i dag: { $due }.
desk-digest-trail = Loggen slutar med { $head }
desk-clock = Ditt dagliga meddelande kommer enligt klockan i { $zone }. Skriv en stad för att ändra det.
desk-clock-kept = Från och med i morgon enligt klockan i { $zone }.
desk-clock-unknown = Jag känner inte till den staden. Skriv gärna en större stad i närheten.

## Intake: quarantine, paper, posters, closing

desk-quarantine =
    { $count ->
        [0] Ingenting är i karantän.
        [one] En rapport är i karantän. Den som lämnade in den märker ingen skillnad.
       *[other] { $count } rapporter är i karantän. De som lämnade in dem märker ingen skillnad.
    }
desk-quarantine-line = { $since } · { $count } från kontot
desk-quarantine-one = I karantän sedan { $since }. Från samma konto: { $count }. Affisch eller länk: { $campaign ->
        [no] ingen
       *[other] { $campaign }
    }.
desk-quarantine-why-set-aside = Varför: kontot var lagt åt sidan.
desk-quarantine-why-many = Varför: kontot lämnade in många rapporter på en dag.
desk-quarantine-why-quick = Varför: den berättades mycket snabbt, medan många rapporter kom in.
desk-quarantine-why-campaign = Varför: väldigt många rapporter kom in genom samma affisch eller länk.
desk-quarantine-why-flood = Varför: det kom in fler rapporter än någon kunde läsa.
desk-quarantine-released =
    { $count ->
        [one] Genomsläppt. Den står i kölistan som alla andra.
       *[other] { $count } rapporter är genomsläppta. De står i kölistan som alla andra.
    }
desk-quarantine-aside =
    { $count ->
        [0] Lagt åt sidan. Det som kontot lämnar in från och med nu kommer hit. Den som använder kontot märker ingen skillnad.
        [one] Lagt åt sidan. Det som kontot lämnar in kommer hit, och även { $count } rapport som väntade i kölistan. Den som använder kontot märker ingen skillnad.
       *[other] Lagt åt sidan. Det som kontot lämnar in kommer hit, och även { $count } rapporter som väntade i kölistan. Den som använder kontot märker ingen skillnad.
    }
desk-quarantine-back = Ändrat tillbaka. Det som kontot lämnar in går till kölistan igen. Det som redan är här släpps igenom en rapport i taget.
desk-quarantine-not-hers = En chatt som tillhör någon i teamet kan inte läggas åt sidan.
desk-quarantine-accounts =
    { $count ->
        [one] Ett konto är lagt åt sidan. Tryck på det för att ändra tillbaka.
       *[other] { $count } konton är lagda åt sidan. Tryck på ett för att ändra tillbaka.
    }
desk-quarantine-account = Lagt åt sidan { $since }
desk-quarantine-button-read = Läs
desk-quarantine-button-next = Nästa del
desk-quarantine-button-release = Släpp igenom
desk-quarantine-button-all = Släpp igenom alla
desk-quarantine-button-set-aside = Lägg kontot åt sidan
desk-quarantine-button-accounts = Konton lagda åt sidan
desk-quarantine-button-back-to-all = Tillbaka till listan
desk-quarantine-button-back-to-one = Tillbaka
desk-intake-close-sure = Om du stänger kan ingen ny berätta något, och ingen familj får fler frågor. De får höra det på ett vänligt sätt, och hur de når er. Det som har berättats finns kvar. Sluta ta emot rapporter?
desk-intake-close-yes = Ja, stäng
desk-intake-closed = Vi tar inte emot rapporter nu. Familjerna får höra det när de skriver. /close öppnar igen.
desk-intake-open-sure = Nu tar vi inte emot rapporter. Öppna igen? De familjer som jag skulle ha frågat efter nytt under tiden frågar jag då.
desk-intake-open-yes = Ja, öppna
desk-intake-opened = Nu tar vi emot rapporter igen.
desk-enter =
    Vem skriver du för? Fråga dem först: får du skriva ner det här åt dem, och får organisationen spara och läsa det? Du kan sluta när som helst, och inget av det stannar i den här chatten.

    Hur sade de ja?
desk-enter-agreed-presence = De är här hos mig
desk-enter-agreed-phone = På telefon
desk-enter-agreed-paper = På undertecknat papper
desk-enter-paper = Skicka ett foto av det undertecknade papperet, är du snäll. Det sparas låst tillsammans med rapporten.
desk-enter-no-photo = Utan foto
desk-enter-begun = Nu skriver du för en familj. Läs upp varje fråga för dem, och skriv det de säger, med deras ord.
desk-enter-next = Nästa familj
desk-enter-aside = Sparat till senare. Inget går förlorat: /enter visar det igen.
desk-enter-nothing-kept = Ingenting från den här familjen sparas här.
desk-enter-codes = Senaste rapportkoderna
desk-enter-continue = Du höll på att skriva för en familj. /continue tar dig tillbaka till frågan.
desk-entered =
    Inlämnad. Det här är familjens rapportkod:

    { $code }

    Skriv den på papper åt dem, eller visa den för dem. Rapporten står nu i kölistan, och försvinner ur den här chatten. Inget mer om den kommer hit: när det är dags att fråga familjen efter nytt blir det en uppgift att ringa dem.
desk-campaigns = Per affisch eller länk, och per språk:
desk-campaigns-none = Ingen har kommit genom en affisch eller länk än.
desk-campaign-line = { $tongue }: börjat { $started }, inte klara { $drafts }, inlämnade { $handed }
desk-lost = Någon skrev en rapportkod i en ny chatt, eller säger att telefonen är borta. Ingenting har öppnats. Ring familjen på det nummer du känner till innan du tror på det:
desk-lost-none = Ingen har tappat bort en telefon.
desk-lost-line = { $number }. { $on }: { $known ->
        [yes] koden hör till en rapport
       *[no] ingen kod, eller en som jag inte känner till
    }
desk-lost-done = Klart: nummer { $number }
