### Norwegian Bokmål: machine-drafted, awaiting a native reader.

## Coming in, the team

desk-join =
    Du er invitert som { $role ->
        [coordinator] koordinator
       *[reviewer] rapportleser
    }. Skann dette bildet med en autentiseringsapp, eller skriv denne hemmelige nøkkelen inn i appen: { $secret }

    Skriv så her de seks sifrene appen viser. Denne meldingen forsvinner av seg selv.
desk-code-please = Vær så snill å skrive de seks sifrene som autentiseringsappen din viser.
desk-code-wrong = Koden stemmer ikke, eller er brukt før. Vær så snill å vente på den neste og skrive den.
desk-codes-closed = For mange feil koder. Prøv gjerne igjen om et kvarter.
desk-open = Du er logget inn i tolv timer. /queue viser hva som skal gjøres, /leave logger deg ut. /desk viser alt annet.
desk-left = Du er logget ut. Det du fikk se, er tatt bort.
desk-taken-away = Denne meldingen er fjernet.
# One line a command; {$command} is /queue, /tasks …
desk-does = Dette kan du gjøre her:
desk-does-queue = { $command } – hva som venter på å bli lest
desk-does-tasks = { $command } – hva som skal gjøres, og til når
desk-does-find = { $command } – let etter en rapport
desk-does-case = { $command } – alt om en forsvunnet person
desk-does-note = { $command } – notater om en rapport
desk-does-ask = { $command } – spør en familie om noe
desk-does-write = { $command } – skriv ned det som er spilt inn, oversett
desk-does-enter = { $command } – skriv for en familie
desk-does-figures = { $command } – tall, med bilde
desk-does-campaigns = { $command } – hvor mange som kom fra hvilken plakat eller lenke
desk-does-clock = { $command } – når den daglige meldingen din kommer
desk-does-leave = { $command } – logg ut
desk-does-team = { $command } – inviter noen, eller ta noen ut av teamet
desk-does-quarantine = { $command } – det som er i karantene
desk-does-lostphones = { $command } – hvem som sier at telefonen er borte
desk-does-export = { $command } – gi rapporter videre
desk-does-close = { $command } – slutt å ta imot rapporter, eller åpne igjen
desk-coordinators-only = Dette kan bare en koordinator gjøre.
desk-not-found = Jeg finner ingenting på dette.
desk-nobody-there = Denne personen er ikke med i teamet.
desk-last-coordinator = Den siste koordinatoren kan ikke tas ut av teamet.
desk-team = Teamet ditt:
desk-team-line = { $number }. { $role ->
        [coordinator] koordinator
       *[reviewer] rapportleser
    }, siden { $since }
desk-invite-reviewer = Inviter en rapportleser
desk-invite-coordinator = Inviter en koordinator
desk-invited =
    Gi dette til én person, og ikke gjennom en gruppe. Det virker én gang, i 48 timer. Personen sender det til meg akkurat som det står:

    { $command }
desk-revoke = Ta ut nummer { $number }
desk-revoke-sure = Personen ser ingenting mer fra det øyeblikket. Det som er gjort, blir stående. Ta personen ut av teamet?
desk-revoke-yes = Ja, ta ut av teamet

## The queue

desk-queue = Dette venter på deg. Det du ikke får se, er ikke regnet med.
# On a button, with a number; {$lane} is a name below or a language.
desk-lane-count = { $lane }: { $count }
desk-lane-new-name = Nye
desk-lane-urgent-name = Haster
desk-lane-mine-name = Hos meg
desk-lane-waiting-name = Hos familien
desk-lane-silent-name = Stille
desk-lane-unreachable-name = Ikke å få tak i
desk-lane-aloud-name = Skal skrives ned
desk-lane-tasks-name = Oppgaver for i dag
desk-lane =
    { $lane }. Først det som haster, så det som har ventet lengst.

    ‼ haster · ▫ ny · ▪ noen har den · ↩ hos familien · ✓ godkjent · × avsluttet
desk-lane-empty = { $lane }: ingenting her.
# A button of the list: signs, case code, days since it was handed in, language.
desk-item = { $signs }{ $code } { $days } dgr { $tongue }
desk-to-queue = Til køen

## A report opened

# The first line of a report: code, state, days since it was handed in, language of the interview.
desk-sheet-head =
    { $code } · { $state } · { $days ->
        [one] 1 dag
       *[other] { $days } dager
    } · { $tongue }
desk-sheet-urgent = ‼ Haster
desk-sheet-grave = Det er vonde nyheter som et menneske må fortelle denne familien. Til den oppgaven er gjort, skriver jeg ikke til dem av meg selv.
desk-sheet-unfinished = Levert inn, men ikke ferdig
desk-sheet-aloud =
    { $count ->
        [one] 1 svar er spilt inn og må skrives ned
       *[other] { $count } svar er spilt inn og må skrives ned
    }
desk-state-handed-in = ny
desk-state-in-review = noen har den
desk-state-accepted = godkjent
desk-state-returned = hos familien
desk-state-closed = avsluttet
desk-state-quarantined = i karantene
desk-fact-who = Hvem
desk-fact-what = Hva
desk-fact-when = Når
desk-fact-where = Hvor
desk-fact-now = Nå
desk-fact-danger = Fare
desk-fact-tells = Hvem forteller
desk-fact-worries = Redd for
desk-fact-allowed = Tillatt
desk-fact-files = Filer
desk-nothing-allowed = ingenting annet enn å ta vare på den og lese den
# A value in the reader's language, then the family's own words and their language.
desk-original = { $value } — «{ $words }» ({ $tongue })
desk-in-language = { $value } ({ $tongue })
desk-see-parts = Del for del
desk-see-time = Etter dato
desk-see-files = Filer
desk-see-case = Saken
desk-to-report = Til rapporten
desk-which-part = Hvilken del?
desk-moment = { $when } — { $what }
desk-undated = Ingen dato
desk-more-in-parts = Det er mer. Du finner det del for del.
desk-files = Filene i denne rapporten. Trykk på en for å se den.
desk-no-files = Det er ingen filer.
desk-file-line = { $number }. { $medium }, { $kilobytes } kB, { $name }, til «{ $about }»
desk-file-missing = (ikke her ennå, eller kunne ikke hentes)
desk-file-preview = En kopi uten skjulte opplysninger, gjort mindre. Originalen er fortsatt låst.
desk-file-original = Slik familien sendte den. Den forsvinner av seg selv.
desk-file-warning = Dette er ikke et bilde, men en fil ({ $kind }). En slik fil kan skade telefonen som åpner den, og en app kan beholde en kopi av den. Åpne den bare hvis du trenger den.
desk-file-sure = Åpne den likevel
desk-file-never = Denne typen fil vises ikke her: den kan være et program eller et arkiv. Den er fortsatt låst sammen med rapporten.
desk-file-not-here = Denne filen er ikke her ennå, eller kunne ikke hentes.

## Deciding: claim, hand over, return, accept, close

desk-do-claim = Jeg tar den
desk-do-accept = Godkjenn
desk-do-return = Tilbake til familien
desk-do-close = Avslutt
desk-do-reopen = Åpne den igjen
desk-do-over = La en annen ta den
desk-do-letgo = Gi slipp på den
desk-do-grave = Vonde nyheter
desk-done-claim = Nå er den din.
desk-done-accept = Godkjent. Hvis familien har gitt lov, får de høre at det er noe nytt.
desk-done-return = Nå er den hos familien. Hvis de har gitt lov, får de høre at det er noe nytt.
desk-done-close = Avsluttet. Hvis familien har gitt lov, får de høre at det er noe nytt.
desk-done-reopen = Den er din, og åpen igjen.
desk-done-over = Nå har en annen den.
desk-done-letgo = Nå er den ingens igjen.
desk-done-grave = Tatt vare på, låst. Familien hører ikke noe om det fra meg. Nå er det laget en oppgave: et menneske skal fortelle dem det.
desk-ask-return = Hva mer trenger vi å få vite? Familien leser dette på sitt eget språk.
desk-ask-close = Hvorfor avsluttes arbeidet? Familien leser dette på sitt eget språk.
desk-ask-over = Hvem skal ta den?
desk-ask-grave = Hva har du fått vite? Jeg forteller ikke familien noe om det, og skriver ikke mer til dem før et menneske har snakket med dem.
desk-why-return-person = Hvem personen er
desk-why-return-happened = Hva som skjedde
desk-why-return-when-where = Når eller hvor
desk-why-return-how-known = Hvordan de vet det
desk-why-return-papers = En fil, en gang til
desk-why-close-free = Fri, sier familien
desk-why-close-asked = Familien ba om det
desk-why-close-not-ours = Ikke vårt arbeid
desk-why-close-no-contact = Ikke fått svar
desk-why-close-done = Alt er gjort foreløpig
desk-why-grave-death = Et dødsfall
desk-why-grave-harm = Store lidelser
desk-give-to = { $number }. { $role ->
        [coordinator] koordinator
       *[reviewer] rapportleser
    }
desk-claimed-already = Noen andre har den allerede.
desk-held-by-another = Noen andre har den. Den personen eller en koordinator bestemmer.
desk-moved-on = Noe er endret i mellomtiden. Vær så snill å åpne den på nytt.

## Asking the family

desk-ask-open = Spør familien
desk-ask =
    { $count ->
        [0] Ingen spørsmål er stilt ennå.
        [one] Ett spørsmål er stilt.
       *[other] { $count } spørsmål er stilt.
    }
desk-ask-words = Med mine egne ord
desk-ask-pick = Velg spørsmål
desk-ask-translate = Oversett spørsmål { $number }
desk-ask-drop = Ikke still spørsmål { $number }
desk-ask-waits = Ikke svart på ennå.
desk-ask-dropped = Blir ikke stilt lenger.
desk-ask-answer = Svar: { $answer }
desk-ask-write = Skriv spørsmålet ditt, til akkurat denne familien, slik du ville spurt om dere satt overfor hverandre. Ingen navn på andre.
desk-ask-preview =
    Du spør, på dette språket: { $tongue }

    { $words }
desk-ask-preview-other =
    Og på dette språket: { $tongue }

    { $words }
desk-ask-family-reads = Familien leser dette språket: { $tongue }. Uten oversettelse ser de ordene dine som de er.
desk-ask-send = Spør om dette
desk-ask-other = Legg til oversettelse
desk-ask-write-other = Skriv det på familiens språk. De første ordene dine blir stående ved siden av.
desk-ask-sent =
    { $count ->
        [one] Spørsmålet ditt venter.
       *[other] De { $count } spørsmålene dine venter.
    } Jeg hilser på familien neste gang det er deres tid på dagen, og spør om det passer. Du får beskjed når de har svart.
desk-ask-not-allowed = Denne familien har ikke gitt lov til at vi skriver til dem.
desk-ask-speak-first = Denne familien kan ikke få spørsmål nå. Hvis noen har fortalt at personen er død, snakker et menneske med dem først.
desk-ask-too-many = Så mange spørsmål venter allerede. Vær så snill å la dem svare først.
desk-ask-sections = Velg en del. Spørsmålene du krysser av, blir stilt samlet.
desk-ask-all-sections = Alle deler
desk-ask-these = Spør om disse ({ $count })
desk-language-is-other = Et annet språk
desk-which-language = Hvilket språk er det på?
desk-leave-it = La det være
desk-back = Tilbake
desk-words-please = Vær så snill å skrive det som tekst.
# What was written in another language, and by whom.
desk-translated-by = { $tongue }, oversatt av { $by }: { $words }
desk-number = nummer { $number }
desk-number-gone = noen som har forlatt teamet

## Notes, tasks, transcripts and translations

desk-notes-open = Notater
desk-notes =
    { $count ->
        [0] Det er ingen notater.
        [one] Ett notat:
       *[other] { $count } notater:
    }
desk-note-write = Skriv et notat
desk-note-words = Skriv notatet ditt. Teamet kan lese det, familien kan det ikke. Det slettes sammen med rapporten.
desk-task-new = Ny oppgave
desk-task-words = Skriv hva som skal gjøres. Oppgaven er din til du gir den til noen.
desk-tasks =
    { $count ->
        [0] Det er ingenting å gjøre.
        [one] Én oppgave. ▫️ er ingens ennå.
       *[other] { $count } oppgaver. ▫️ er ingens ennå.
    }
desk-task-for = Til { $whom }
desk-task-free = Ingens ennå
desk-task-by = Senest { $date }
desk-task-today = I dag
desk-task-week = Om en uke
desk-task-date = En annen dag
desk-task-date-asked = Senest hvilken dag? For eksempel: 15.09.2026
desk-task-date-unread = Jeg kunne ikke lese det som en kommende dag. For eksempel: 15.09.2026
desk-task-whom = Gi til
desk-task-give = Hvem gjør det?
desk-task-not-hers = Dette kan ikke gis til denne personen.
desk-task-done = Gjort
desk-task-kind-todo = Å gjøre
desk-task-kind-family-answered = En familie har svart
desk-task-kind-help-asked = Noen har bedt om hjelp
desk-task-kind-write-down = Skriv ned et opptak
desk-task-kind-silence = Lenge stille
desk-task-kind-unreachable = Ikke å få tak i
desk-task-kind-tell-the-family = Fortell vonde nyheter
desk-task-kind-speak-to-the-family = Snakk med familien
desk-task-kind-not-on-this-phone = Ikke på denne telefonen
desk-task-kind-reporter-under-16 = Et barn forteller
desk-task-kind-unfinished-report = Uferdig rapport
desk-task-kind-file-not-fetched = En fil mangler
desk-task-kind-code-word-wrong = Feil kodeord
desk-task-kind-link-ended = Rapporter atskilt
desk-task-kind-other = Å se på
desk-task-about-link-ended = Denne rapporten og en annen er skilt fra hverandre: en familie gir ikke lenger lov til at vi sammenligner dem. Andre familier får ikke vite det. Vær så snill å se etter hva som endrer seg: hvor sikkert vi vet det, og risikoen.
desk-write-open = Skriv ned, oversett
desk-write =
    { $count ->
        [0] Alt som er spilt inn, er skrevet ned.
        [one] Ett svar er spilt inn og ikke skrevet ned.
       *[other] { $count } svar er spilt inn og ikke skrevet ned.
    } De andre kan oversettes.
desk-write-listen = Hør på det
desk-write-script = Skriv det ned
desk-write-other = Oversett det
desk-write-becomes = Dette er svaret
desk-write-transcript = Skriv det som blir sagt, ord for ord, på det språket det blir sagt på.
desk-write-translation = Skriv oversettelsen din. Originalen blir stående ved siden av.
desk-write-transcript-is =
    { $tongue }, skrevet ned av { $by }:
    { $words }
desk-write-translation-is =
    { $tongue }, oversatt av { $by }:
    { $words }
desk-write-preview =
    På dette språket: { $tongue }

    { $words }
desk-write-keep = Ta vare på det
desk-write-nothing-here = Denne filen er ikke her ennå. Prøv gjerne igjen om litt.
desk-write-not-read = Jeg kan ikke lese dette som et svar på spørsmålet. Det som er skrevet ned, blir tatt vare på ved siden av opptaket.

## Cases, matches, verification

desk-case-ask = Vær så snill å skrive rapportkoden.
desk-case = Sak { $code } · { $rung }
desk-case-risk-line = Risiko: { $risk }
desk-case-risk-for = Risiko: { $risk }, for { $whom }
desk-case-worry = Familien er redd for dette: { $words }
desk-case-told-by = Hvem personen er for den som forteller: { $relation }
desk-case-sources = Hvordan man vet det: { $sources }
desk-case-why = Hvorfor det står slik: { $words }
desk-case-unverified = Ikke kontrollert ennå: { $words }
desk-case-checked = Gått gjennom: { $done } av { $all }
desk-case-un-missing = Mangler for FN: { $missing }
desk-case-un-ready = Ingenting mangler for FN.
desk-un-name = navnet på personen
desk-un-date = når det skjedde
desk-un-place = hvor det skjedde
desk-un-taken-by = hvem som tok personen
desk-un-reporter = navn og adresse på den som forteller
desk-un-actions = hva som er gjort til nå
desk-un-consent = familiens tillatelse
# Buttons under a case.
desk-case-same = Samme person?
desk-case-rung = Hvor sikkert vet vi det?
desk-case-risk = Risiko
desk-case-check = Sjekkliste
desk-case-out = Ta ut en rapport
desk-case-meet = Bring familier sammen
desk-case-back = Tilbake til saken
desk-case-keep = Hold noen utenfor
desk-case-of-others = Den rapporten hører til en sak med andre rapporter. Ta den ut der først.

desk-keep-which = Hvem skal ikke se denne saken? Trykk på et nummer. Den som har 🚫, finner ingenting om den noe sted, og ingen får vite det. Trykk igjen, så kan personen se den på nytt.
desk-keep-nobody = Ingen andre er med i teamet.

desk-same-which = Disse handler kanskje om samme person. Sammenlign før du bestemmer deg:
desk-same-none = Jeg finner ingen som ligner blant de familiene som har gitt lov til at vi sammenligner.
# {$one} and {$other} are case codes.
desk-same-beside = { $one } | { $other }
desk-same-field = { $sign } { $field }: { $one } | { $other }
desk-same-yes = Samme person
desk-same-no = To forskjellige personer
desk-same-sure = Begge rapportene blir stående i én sak. Hver av dem beholder sine egne ord, og du kan skille dem igjen. Er det samme person?
desk-same-sure-yes = Ja, legg dem sammen
desk-match-no-consent = Begge familiene må ha gitt lov til at vi sammenligner med andre. Én har ikke gjort det.
desk-out-which = Hvilken rapport skal stå for seg selv igjen?

desk-rung-which = Hvor langt er denne saken kontrollert?
desk-rung-reported = fortalt
desk-rung-partly_verified = delvis kontrollert
desk-rung-corroborated = bekreftet av andre
desk-rung-documented = bekreftet med papirer
desk-rung-why = Vær så snill å skrive i en setning eller to hvorfor.
desk-unverified-which = Hva er ikke kontrollert ennå? Vær så snill å skrive det.
desk-unverified-none = Ikke noe mer
desk-risk-which = Hvor stor er risikoen hvis denne saken blir kjent, og for hvem?
desk-risk-low = lav
desk-risk-medium = middels
desk-risk-high = høy
desk-risk-for-person = den forsvunne personen
desk-risk-for-family_there = familien der
desk-risk-for-reporter = den som forteller
desk-risk-for-witnesses = vitner
desk-check-which = Hva har du gått gjennom?
desk-check-read_whole = Lest i sin helhet
desk-check-sources = Kildene er klare
desk-check-dates = Datoene stemmer sammen
desk-check-same_person = Ingen andre rapporter
desk-check-consents = Lest hva de tillater
desk-check-translation = Lest oversettelsen

desk-introduce-which = For hver familie går en koordinator god for at det virkelig er en familie, og ikke noen som bare later som. Det trengs to koordinatorer, én for hver familie. Hvem går du god for?
desk-introduce-nobody = Her er det ingen familier å bringe sammen. Begge familiene må på forhånd ha gitt lov til at vi sammenligner, at vi forteller om en annen familie, og at vi skriver til dem.
# {$one} and {$other} are case codes.
desk-introduce-open = { $one } og { $other }: ingen har gått god for { $one } ennå.
desk-introduce-vouched = { $one } og { $other }: en koordinator går god for { $one }.
desk-introduce-told = { $one } og { $other }: begge familiene får vite det nå.
desk-introduce-wish = { $one } og { $other }: begge familiene ønsker det. En koordinator bør snakke med dem nå.
desk-introduce-not-linked = Disse to rapportene er ikke i samme sak, eller det er samme person som har fortalt begge.
desk-introduce-no-consent = En av familiene har ikke gitt lov til dette.
desk-introduce-speak-first = Noen har fortalt at personen er død. Noen må snakke med familien først.
desk-vouch-sure = Du har snakket med denne familien, eller kjenner den, og står bak den. Den får høre at noen andre har fortalt om samme person; det blir ikke nevnt noe navn. Går du god for den?
desk-vouch-yes = Ja, det gjør jeg
desk-vouch-other = Du går allerede god for den andre familien. En annen koordinator må gå god for denne.

## Search and figures

desk-find-ask = Skriv hva du leter etter: et navn med hvilke bokstaver som helst, et sted, et år, en rapportkode. Flere på en gang gir færre treff.
desk-cards-opening = Jeg holder på å åpne rapportene for deg. Prøv gjerne igjen om et halvt minutt.
desk-find-none = Jeg finner ingenting på dette.
desk-find-found = { $count ->
        [one] Én rapport:
       *[other] { $count } rapporter, den mest sannsynlige først:
    }
desk-find-many = Mer enn { $count } rapporter, den mest sannsynlige først. Søk gjerne litt mer nøyaktig.
desk-find-line = { $number }. { $about } · { $code }
desk-find-no-choice = Ingen av dem sier noe om dette.
desk-find-which-status = Hvilken situasjon?
desk-find-which-within = Hvilket sted?
desk-find-which-year = Fra hvilket år?
desk-find-by-status = Etter situasjon
desk-find-by-within = Etter sted
desk-find-by-year = Etter år
desk-find-all = Vis alle igjen
desk-earlier = Tidligere
desk-later = Flere

desk-figures = Hva skal jeg telle?
desk-figures-nothing = Det er ingenting å vise.
desk-figures-by-county = Per distrikt
desk-figures-by-prefecture = Per prefektur
desk-figures-by-status = Per situasjon
desk-figures-by-month = Per måned
desk-figures-by-reason = Per grunn
desk-figures-of-county = Saker per distrikt
desk-figures-of-prefecture = Saker per prefektur
desk-figures-of-status = Saker per situasjon
desk-figures-of-month = Saker per måned
desk-figures-of-reason = Saker per grunn; en sak kan ha flere
desk-figures-in = Bare for teamet: alle rapporter du får se.
desk-figures-out = Kan gis videre: bare familier som har gitt lov til tall uten navn, og ikke noe som peker på færre enn fem.
desk-figures-for-out = For å gi videre
desk-figures-for-in = For teamet
desk-figures-not-told = ikke fortalt
desk-figures-more = { $count } til vises ikke.

## Handing out
# {$recipient} is archive, un, icrc, organisations, governments, research or public.

desk-export = Hvem skal få noe? Hver mottaker får bare det familiene tillater for den. Ikke noe av det går gjennom denne chatten.
desk-export-waiting = Venter på en koordinator til:
desk-export-line = { $number }. Alt som er godkjent, til { $recipient ->
        [archive] vårt eget arkiv
        [un] De forente nasjoner
        [icrc] Røde Kors
        [organisations] andre organisasjoner
        [governments] regjeringer
        [research] forskning
       *[public] offentligheten
    }, siden { $since }
desk-export-yes = Ja til nummer { $number }
desk-export-stop = Stopp nummer { $number }
desk-export-to-archive = Vårt eget arkiv
desk-export-to-un = De forente nasjoner (FN)
desk-export-to-icrc = Røde Kors (ICRC)
desk-export-to-organisations = Organisasjoner
desk-export-to-governments = Regjeringer
desk-export-to-research = Forskning, uten navn
desk-export-to-public = Offentligheten
desk-export-how-much = Til { $recipient ->
        [archive] vårt eget arkiv
        [un] De forente nasjoner
        [icrc] Røde Kors
        [organisations] andre organisasjoner
        [governments] regjeringer
        [research] forskning
       *[public] offentligheten
    }: hvor mye?
desk-export-of-one = Én rapport
desk-export-of-case = Én sak
desk-export-of-all = Alt som er godkjent
desk-export-code = Vær så snill å skrive rapportkoden.
desk-export-ready = Det er notert. Den som driver programmet, henter det ut med «run_bot.py export», låst med nøkkelen til mottakeren eller til en mappe. Familien ser etterpå under /consent hvem som har fått rapporten deres.
desk-export-second = Det er notert, og venter på en koordinator til, som skriver /export til meg og sier ja.
desk-export-stopped = Det er stoppet. Ingenting blir gitt til noen.
desk-export-yours = Du har bedt om dette selv. Noen andre må si ja.
desk-export-not-allowed = Familien tillater ikke denne mottakeren. Ingenting blir gitt.

## Alerts, the daily digest

# These are read on lock screens: nothing in them says what, where or who.
desk-alert-urgent = Noe som haster, venter i /queue
desk-alert-answered = Det er et svar til deg i /tasks
desk-alert-task = Noe skal gjøres i dag i /tasks
desk-alert-link-ended = Det er noe nytt i /tasks
desk-alert-second-yes = Noe venter på ditt ja i /export
desk-alert-handed-over = Du skal ta over noe: /queue
desk-digest =
    Venter i dag: { $new } nye, { $urgent } som haster, { $working } som noen arbeider med.
    Familier som ikke har svart på spørsmål: { $waiting }. Stille: { $silent }. Ikke å få tak i: { $unreachable }.
    Skal skrives ned: { $aloud }. Oppgaver for i dag: { $due }.
desk-digest-trail = Loggen slutter med { $head }
desk-clock = Den daglige meldingen din kommer etter klokken i { $zone }. Skriv en by for å endre det.
desk-clock-kept = Fra i morgen etter klokken i { $zone }.
desk-clock-unknown = Jeg kjenner ikke den byen. Skriv gjerne en større by i nærheten.

## Intake: quarantine, paper, posters, closing

desk-quarantine =
    { $count ->
        [0] Ingenting er i karantene.
        [one] Én rapport er i karantene. Den som leverte den inn, merker ingen forskjell.
       *[other] { $count } rapporter er i karantene. De som leverte dem inn, merker ingen forskjell.
    }
desk-quarantine-line = { $since } · { $count } fra kontoen
desk-quarantine-one = I karantene siden { $since }. Fra samme konto: { $count }. Plakat eller lenke: { $campaign ->
        [no] ingen
       *[other] { $campaign }
    }.
desk-quarantine-why-set-aside = Hvorfor: kontoen var lagt til side.
desk-quarantine-why-many = Hvorfor: kontoen leverte inn mange rapporter på én dag.
desk-quarantine-why-quick = Hvorfor: den ble fortalt svært fort, mens mange rapporter kom inn.
desk-quarantine-why-campaign = Hvorfor: svært mange rapporter kom inn gjennom samme plakat eller lenke.
desk-quarantine-why-flood = Hvorfor: det kom inn flere rapporter enn noen kunne lese.
desk-quarantine-released =
    { $count ->
        [one] Sluppet gjennom. Den står i køen som alle andre.
       *[other] { $count } rapporter er sluppet gjennom. De står i køen som alle andre.
    }
desk-quarantine-aside =
    { $count ->
        [0] Lagt til side. Det kontoen leverer inn fra nå av, kommer hit. Den som bruker kontoen, merker ingen forskjell.
        [one] Lagt til side. Det kontoen leverer inn, kommer hit, og også { $count } rapport som ventet i køen. Den som bruker kontoen, merker ingen forskjell.
       *[other] Lagt til side. Det kontoen leverer inn, kommer hit, og også { $count } rapporter som ventet i køen. Den som bruker kontoen, merker ingen forskjell.
    }
desk-quarantine-back = Endret tilbake. Det kontoen leverer inn, går til køen igjen. Det som er her allerede, slippes gjennom én rapport om gangen.
desk-quarantine-not-hers = Chatten til noen i teamet kan ikke legges til side.
desk-quarantine-accounts =
    { $count ->
        [one] Én konto er lagt til side. Trykk på den for å endre det tilbake.
       *[other] { $count } kontoer er lagt til side. Trykk på en for å endre det tilbake.
    }
desk-quarantine-account = Lagt til side { $since }
desk-quarantine-button-read = Les
desk-quarantine-button-next = Neste del
desk-quarantine-button-release = Slipp gjennom
desk-quarantine-button-all = Slipp gjennom alle
desk-quarantine-button-set-aside = Legg kontoen til side
desk-quarantine-button-accounts = Kontoer lagt til side
desk-quarantine-button-back-to-all = Tilbake til listen
desk-quarantine-button-back-to-one = Tilbake
desk-intake-close-sure = Hvis du lukker, kan ingen nye fortelle noe, og ingen familie får flere spørsmål. De får høre det på en vennlig måte, og hvordan de kan nå organisasjonen. Det som er fortalt, blir tatt vare på. Slutte å ta imot rapporter?
desk-intake-close-yes = Ja, lukk
desk-intake-closed = Vi tar ikke imot rapporter nå. Familiene får høre det når de skriver. /close åpner igjen.
desk-intake-open-sure = Nå tar vi ikke imot rapporter. Åpne igjen? De familiene jeg skulle ha spurt om noe er nytt i mellomtiden, spør jeg da.
desk-intake-open-yes = Ja, åpne
desk-intake-opened = Nå tar vi imot rapporter igjen.
desk-enter =
    Hvem skriver du for? Spør dem først: får du lov til å skrive ned dette for dem, og får organisasjonen lov til å ta vare på det og lese det? Du kan stoppe når som helst, og ikke noe av det blir igjen i denne chatten.

    Hvordan sa de ja?
desk-enter-agreed-presence = De er her hos meg
desk-enter-agreed-phone = På telefonen
desk-enter-agreed-paper = På underskrevet papir
desk-enter-paper = Vær så snill å sende et bilde av det underskrevne papiret. Det blir tatt vare på, låst, sammen med rapporten.
desk-enter-no-photo = Uten bilde
desk-enter-begun = Nå skriver du for en familie. Les opp hvert spørsmål for dem, og skriv det de sier, med deres ord.
desk-enter-next = Neste familie
desk-enter-aside = Lagret til senere. Ingenting går tapt: /enter viser det igjen.
desk-enter-nothing-kept = Ikke noe fra denne familien blir tatt vare på her.
desk-enter-codes = Siste rapportkoder
desk-enter-continue = Du holdt på å skrive for en familie. /continue tar deg tilbake til spørsmålet.
desk-entered =
    Levert inn. Dette er rapportkoden til familien:

    { $code }

    Skriv den på papir til dem, eller vis den til dem. Rapporten står nå i køen, og forsvinner fra denne chatten. Ikke noe mer om den kommer hit: når det er på tide å spørre familien om noe er nytt, blir det en oppgave å ringe dem.
desk-campaigns = Per plakat eller lenke, og per språk:
desk-campaigns-none = Ingen har kommet gjennom en plakat eller lenke ennå.
desk-campaign-line = { $tongue }: begynt { $started }, ikke ferdige { $drafts }, levert inn { $handed }
desk-lost = Noen skrev en rapportkode i en ny chat, eller sier at telefonen er borte. Ingenting er åpnet. Ring familien på det nummeret du kjenner, før du tror på det:
desk-lost-none = Ingen har mistet en telefon.
desk-lost-line = { $number }. { $on }: { $known ->
        [yes] koden hører til en rapport
       *[no] ingen kode, eller en jeg ikke kjenner
    }
desk-lost-done = Ordnet: nummer { $number }
