### Norwegian Bokmål: machine-drafted, awaiting a native reader.

### Questions


## Sections: titles in the menu "tell more", and one line on what each is about

section-before = Før vi begynner
section-before--about = Språket ditt, hvem som leser dette, og din tillatelse
section-core = Den korte delen
section-core--about = Det viktigste, omtrent fem minutter
section-person = Om personen
section-person--about = Navn, papirer, arbeid, helse
section-event = Hva som skjedde
section-event--about = Hvordan det gikk til, hvorfor, hvem andre, og hva som skjedde før og etter
section-status = Nå
section-status--about = Hvor personen holdes, straff, kontakt, helse
section-family = Familien
section-family--about = Barn, foreldre, press mot familien, hva den trenger
section-reporter = Om deg
section-reporter--about = Holdes adskilt fra resten, låst med en egen nøkkel
section-testimony = Din fortelling og papirer
section-testimony--about = Fortell med egne ord, send bilder, papirer, opptak
section-actions = Hva som er gjort
section-actions--about = Hvor du har bedt om hjelp, og hva du ønsker
section-consents = Tillatelser
section-consents--about = Hva som kan gjøres med rapporten, og hvordan vi holder kontakten
section-asked = Spørsmål til deg
section-asked--about = Hva organisasjonen har spurt deg om, og svarene dine
section-leaving = Hvis du ikke kommer tilbake
section-leaving--about = Hva vi skal gjøre med en rapport som ikke er ferdig

screen-core_consents =
    Tre tillatelser. Alle er slått av. Slå bare på dem du vil gi.
    Du kan endre hver av dem når som helst, her i chatten.
screen-more_consents =
    Hvem skal få denne rapporten, og hva får vises? Alt er slått av. Slå bare på det du vil tillate.
    Du kan endre hver av dem når som helst. Det som allerede er gitt videre, kan ikke hentes tilbake.


## Section before: language, what to know first, permission to keep

language = Hvilket språk skal vi snakke?
language--label = Språk
language--hint = Du kan bytte språk når som helst. Ingenting av det du har fortalt, går tapt.
language-aloud = Hvilket språk snakket du? Da blir det lettere å finne noen som kan høre på det og skrive det ned. Står ikke språket her, så skriv hva det heter.
language-aloud--label = Språket du snakket
language-aloud--o-other = Et annet språk

safety =
    Vær så snill å lese dette først.

    Denne boten (et program som chatter med deg) tilhører { $organisation } ({ $country }). Den skriver ned hva som har skjedd med en person som er forsvunnet eller holdes fanget, slik dere i familien forteller det.
    Sjekk at boten virkelig er deres: { $verify_at }
    Her kan du nå et menneske: { $contact }
safety--label = Lest før vi begynte
safety-who-reads =
    Hvem som kan lese det du skriver:
    • Selskapet Telegram kan lese denne chatten.
    • De i { $organisation } som arbeider med rapportene, kan lese rapporten din.
    • Rapporten din oppbevares låst. Men datamaskinen som denne boten kjører på, kan åpne den, og det kan også den som tar kontroll over maskinen.
    • Den som har telefonen din i hånden, kan lese denne chatten.
safety-leave-out =
    Ta ikke med noe som kan sette noen i fare. Du kan hoppe over hvilket spørsmål du vil.
    Ikke ring slektninger som er i fare, for å få vite mer. Det du allerede vet, er nok.
safety-clear =
    Slik tømmer du denne chatten på telefonen din: åpne menyen i chatten og velg «Tøm historikk» (Clear history) eller «Slett chat» (Delete chat). Gjør det så ofte du vil.
    Da tømmes chatten bare hos deg. Telegram kan ha kopier, og rapporten din blir hos oss til du ber meg slette den (/forget).
safety-moment = Passer det å snakke nå?

consent-store =
    Får organisasjonen lov til å ta vare på rapporten din og lese den?

    Hvis du sier nei, slettes alt du har fortalt til nå her hos oss, og vi stopper. Hvis du sier ja, kan du likevel få den slettet en hvilken som helst dag senere.
consent-store--label = Ta vare på og lese den
consent-remind =
    Hvis du stopper midt i: får jeg lov til å minne deg på det her, til rapporten er levert inn?

    En påminnelse sier ingenting om rapporten din.
consent-remind--label = Minne meg på det her

## Section asked: what organizers ask a family in words of their own

asked = Organisasjonen kan spørre deg om noe her.
asked--label = Spørsmål til deg
asked-question = Spørsmål
asked-question--label = Spørsmål
asked-answer = Dette er et spørsmål fra organisasjonen. Svar som du vil: skriv, snakk eller send et bilde, i så mange meldinger du trenger.
asked-answer--label = Svar
asked-answer--why = Du må ikke svare. «Jeg vet ikke» og «Vil helst ikke si det» er også gode svar.

## Section leaving: asked once, when somebody stops for the first time

consent-unfinished =
    Hvis du ikke kan komme tilbake, hva skal jeg gjøre med det du har fortalt?
consent-unfinished--label = Om jeg ikke blir ferdig
consent-unfinished--hint = Du kan komme tilbake når som helst før det og fortsette der du stoppet.
consent-unfinished--o-hand_in_what_I_told = Lever det jeg har sagt
consent-unfinished--o-erase = Slett det


## Section core: the short part

person-relation = Hvem er den forsvunne personen for deg?
person-relation--label = Hvem det er for deg
person-relation--hint = Hvis du vil fortelle om flere, tar vi én om gangen. Begynn med én.
person-relation--o-mother = Moren min
person-relation--o-father = Faren min
person-relation--o-wife = Kona mi
person-relation--o-husband = Mannen min
person-relation--o-daughter = Datteren min
person-relation--o-son = Sønnen min
person-relation--o-sister = Søsteren min
person-relation--o-brother = Broren min
person-relation--o-grandmother = Mormor eller farmor
person-relation--o-grandfather = Morfar eller farfar
person-relation--o-granddaughter = Datterdatter/sønnedatter
person-relation--o-grandson = Dattersønn/sønnesønn
person-relation--o-aunt = Tanten min
person-relation--o-uncle = Onkelen min
person-relation--o-niece = Niesen min
person-relation--o-nephew = Nevøen min
person-relation--o-cousin = Søskenbarnet mitt
person-relation--o-in_law = Slekt ved ekteskap
person-relation--o-fiance = Forloveden min
person-relation--o-friend = Vennen min
person-relation--o-neighbour = Naboen min
person-relation--o-colleague = Kollegaen min
person-relation--o-myself = Det er meg selv
person-relation--o-other = Noen andre

reporter-role = Og hvem er du for den forsvunne personen?
reporter-role--label = Hvem du er for personen
reporter-role--o-relative = En slektning
reporter-role--o-friend = En venn
reporter-role--o-neighbour = En nabo
reporter-role--o-colleague = En arbeidskollega
reporter-role--o-former_fellow_detainee = Vi var fanget sammen
reporter-role--o-organisation = Fra en organisasjon
reporter-role--o-helping_someone = Jeg hjelper familien
reporter-role--o-myself = Det er meg selv
reporter-role--o-other = Noe annet

reporter-age_group = Hvor gammel er du?
reporter-age_group--label = Aldersgruppen din
reporter-age_group--why = Hvis du er under 16 år, blir ingenting publisert eller gitt videre uten at en voksen du stoler på, sier ja.
reporter-age_group--o-adult = 18 år eller eldre
reporter-age_group--o-16_17 = 16 eller 17 år
reporter-age_group--o-under_16 = Under 16 år

reporter-organisation = Hva heter organisasjonen din? Hvis du hjelper til som privatperson, skriv bare det.
reporter-organisation--label = Organisasjonen din
reporter-family_agrees = Vet familien at du forteller om dette her, og er familien enig?
reporter-family_agrees--label = Familien er enig

person-name =
    { $about ->
        [woman] Hva heter hun, slik familien sier og skriver navnet?
        [man] Hva heter han, slik familien sier og skriver navnet?
        [self] Hva heter du, slik familien din sier og skriver navnet?
       *[person] Hva heter den forsvunne personen, slik familien sier og skriver navnet?
    }
person-name--label = Navn
person-name--hint = Med hvilke bokstaver som helst. Et kallenavn eller en del av navnet er også fint. For eksempel: Ayshe, eller Salim Abdulla.

person-sex =
    { $about ->
        [self] Er du kvinne eller mann?
       *[person] Er personen kvinne eller mann?
    }
person-sex--label = Kvinne eller mann
person-sex--o-female = Kvinne eller jente
person-sex--o-male = Mann eller gutt
person-sex--o-other = Annet

event-kind =
    { $about ->
        [woman] Hva skjedde med henne? Velg det som passer best.
        [man] Hva skjedde med ham? Velg det som passer best.
        [self] Hva skjedde med deg? Velg det som passer best.
       *[person] Hva skjedde med denne personen? Velg det som passer best.
    }
event-kind--label = Hva som skjedde
event-kind--hint = Hvis flere ting skjedde etter hverandre, velg hvordan det begynte. Resten kan du fortelle senere.
event-kind--o-detained = Tatt av politiet
event-kind--o-camp = Til interneringsleir
event-kind--o-arrested = Formelt arrestert
event-kind--o-sentenced = Dømt
event-kind--o-exit_ban = Får ikke forlate landet
event-kind--o-forced_labour = Sendt til tvangsarbeid
event-kind--o-house_arrest = Innesperret hjemme
event-kind--o-hospital_or_psychiatric = Innesperret på sykehus
event-kind--o-taken_child = Barn tatt fra familien
event-kind--o-no_contact_only = Kontakten ble brutt
event-kind--o-death_in_custody = Døde i fangenskap
event-kind--o-other = Noe annet

event-date =
    { $about ->
        [woman] Når mistet hun friheten? Hvis ingen vet det: når så noen henne sist, eller hørte fra henne? Omtrentlig tid er nok.
        [man] Når mistet han friheten? Hvis ingen vet det: når så noen ham sist, eller hørte fra ham? Omtrentlig tid er nok.
        [self] Når mistet du friheten? Omtrentlig tid er nok.
       *[person] Når mistet personen friheten? Hvis ingen vet det: når så noen personen sist, eller hørte fra personen? Omtrentlig tid er nok.
    }
event-date--label = Når det skjedde
event-date--hint = For eksempel: 2017, 03.2017 eller 14.03.2017. Hvis du bare vet året, er det nok.

event-place =
    { $about ->
        [woman] Hvor skjedde det? Hvis ingen vet det: hvor ble hun sist sett?
        [man] Hvor skjedde det? Hvis ingen vet det: hvor ble han sist sett?
        [self] Hvor skjedde det?
       *[person] Hvor skjedde det? Hvis ingen vet det: hvor ble personen sist sett?
    }
event-place--label = Hvor det skjedde
event-place--hint = Landsbyen, byen eller distriktet er nok. For eksempel: hjemme i Ghulja.

event-circumstances = Fortell meg hva som skjedde, med dine egne ord. Du kan skrive, eller sende en talemelding.
event-circumstances--label = Hva som skjedde, med ord
event-circumstances--hint = Så kort eller langt du vil. Ta ikke med navn på mennesker som kan være i fare.

event-source = Hvordan vet du dette?
event-source--label = Hvordan du vet det
event-source--hint = Du kan velge flere.
event-source--o-own_eyes = Jeg så det selv
event-source--o-own_phone_call = Fra min telefonsamtale
event-source--o-told_by_relative = En slektning fortalte
event-source--o-told_by_witness = Et vitne fortalte
event-source--o-official_paper = Fra offisielt papir
event-source--o-leaked_list = Fra en lekket liste
event-source--o-media = Fra nyheter, internett
event-source--o-rumour = Fra rykter
event-source--o-other = På en annen måte

status-now =
    { $about ->
        [woman] Hvor er hun nå, så vidt du vet?
        [man] Hvor er han nå, så vidt du vet?
        [self] Hvor er du nå?
       *[person] Hvor er personen nå, så vidt du vet?
    }
status-now--label = Nå
status-now--hint = Hvis du ikke er sikker, velg det som er mest sannsynlig, eller «Det er uklart».
status-now--o-no_news = Ingen har hørt noe
status-now--o-exit_ban = Får ikke forlate landet
status-now--o-police_custody = Holdes av politiet
status-now--o-camp = I interneringsleir
status-now--o-prison = I fengsel
status-now--o-forced_labour = I tvangsarbeid
status-now--o-house_or_town_arrest = Må bli i hjem eller by
status-now--o-hospital = På sykehus
status-now--o-orphanage_or_boarding = Barnehjem, internatskole
status-now--o-released_watched = Løslatt, men overvåket
status-now--o-free = Fri
status-now--o-outside = I et annet land
status-now--o-dead = Er død
status-now--o-unclear = Det er uklart
status-now--o-other = Noe annet

status-as_of =
    { $dead ->
        [yes] Hvilken tid er denne opplysningen fra?
       *[no] Når stemte det? Den siste dagen du vet at det var slik.
    }
status-as_of--label = Stemte den
status-as_of--hint = For eksempel: 2024, 05.2024 eller 20.05.2024. Omtrentlig tid er nok.

status-danger =
    { $dead ->
        [yes] Er et barn blitt alene igjen?
       *[no] Er noen i stor fare nå?
    }
status-danger--label = Stor fare nå
status-danger--hint = Det hjelper organisasjonen å se hvilke rapporter som ikke kan vente.
status-danger--o-life_in_danger = Livet er i fare
status-danger--o-gravely_ill = Alvorlig syk
status-danger--o-child_alone = Et barn er alene
status-danger--o-none = Nei
status-danger--o-not_known = Ingen vet

person-birth =
    { $about ->
        [woman] { $dead ->
            [yes] Når ble hun født?
           *[no] Når ble hun født? Eller hvor gammel er hun?
        }
        [man] { $dead ->
            [yes] Når ble han født?
           *[no] Når ble han født? Eller hvor gammel er han?
        }
        [self] Når ble du født? Eller hvor gammel er du?
       *[person] { $dead ->
            [yes] Når ble personen født?
           *[no] Når ble personen født? Eller hvor gammel er personen?
        }
    }
person-birth--label = Født
person-birth--hint = For eksempel: 1985, 14.03.1985, eller 32 år.

person-home =
    { $about ->
        [woman] Hvor er hjemmet hennes der: landsby eller by, distrikt, prefektur?
        [man] Hvor er hjemmet hans der: landsby eller by, distrikt, prefektur?
        [self] Hvor er hjemmet ditt der: landsby eller by, distrikt, prefektur?
       *[person] Hvor er hjemmet til personen der: landsby eller by, distrikt, prefektur?
    }
person-home--label = Hjem
person-home--hint = Så mye du vet. For eksempel: Bayandai, Ghulja.

person-residence =
    { $about ->
        [woman] Hvilket land bodde hun i da det skjedde?
        [man] Hvilket land bodde han i da det skjedde?
        [self] Hvilket land bodde du i da det skjedde?
       *[person] Hvilket land bodde personen i da det skjedde?
    }
person-residence--label = Bodde den gangen i

person-photo =
    { $about ->
        [woman] Har du et bilde av henne? Du kan også sende det senere.
        [man] Har du et bilde av ham? Du kan også sende det senere.
        [self] Har du et bilde av deg selv som du vil legge til? Du kan også sende det senere.
       *[person] Har du et bilde av personen? Du kan også sende det senere.
    }
person-photo--label = Bilde
person-photo--hint =
    Telegram gjør bilder mindre. Slik sender du det i full størrelse: trykk på bindersen 📎, velg «Fil» (File) og så bildet.
    En fil har også skjulte opplysninger med seg, for eksempel når og hvor bildet ble tatt. Hvis du ikke vil det, send det som et vanlig bilde.

reporter-country = Hvilket land bor du i?
reporter-country--label = Landet ditt
reporter-country--hint = Bare landet. Det holdes adskilt fra rapporten.

consent-contact = Får organisasjonen lov til å skrive til deg i denne chatten om denne rapporten?
consent-contact--label = Skrive til meg
consent-match = Får organisasjonen lov til å sammenligne denne rapporten med andre rapporter, for å se om noen andre forteller om den samme personen? Ingen andre får vite noe om rapporten gjennom det.
consent-match--label = Sammenligne med andre
consent-un = Får vi lov til å gi denne rapporten til den gruppen i De forente nasjoner (FN) som spør regjeringer om mennesker som er forsvunnet? Gruppen spør regjeringen i Kina, så den regjeringen får vite navnet på personen og hva som står i rapporten. FN trenger også ditt navn og din adresse.
consent-un--label = Gi til FN

follow_up-rhythm = Hvor ofte kan jeg spørre deg her om det er noe nytt?
follow_up-rhythm--label = Spørre om noe er nytt
follow_up-rhythm--hint = Meldingen sier ikke hva den handler om. Du kan endre dette når som helst.
follow_up-rhythm--o-weekly = Hver uke
follow_up-rhythm--o-monthly = Hver måned
follow_up-rhythm--o-every_3_months = Hver tredje måned
follow_up-rhythm--o-every_6_months = Hver sjette måned
follow_up-rhythm--o-yearly = Én gang i året
follow_up-rhythm--o-only_if_news = Bare hvis dere vet noe
follow_up-rhythm--o-never = Aldri


## Section person: about the missing person

person-name_latin = Hvordan skrives navnet i et pass eller på et id-kort, med latinske bokstaver?
person-name_latin--label = Navn med latinske bokstaver
person-name_latin--hint = Bokstav for bokstav, slik det står, også om det ser feil ut. For eksempel: AYIXIE SAILIMU.
person-name_chinese = Hvordan skrives navnet med kinesiske tegn?
person-name_chinese--label = Navn på kinesisk
person-name_chinese--hint = Et bilde av et papir der navnet står, er også fint.
person-name_parts = Delene av navnet
person-name_parts--label = Delene av navnet
person-name_parts-given =
    { $about ->
        [woman] Hvilken del av navnet er hennes eget navn, fornavnet?
        [man] Hvilken del av navnet er hans eget navn, fornavnet?
        [self] Hvilken del av navnet ditt er ditt eget navn, fornavnet?
       *[person] Hvilken del av navnet er personens eget navn, fornavnet?
    }
person-name_parts-given--label = Fornavn
person-name_parts-family = Finnes det et etternavn? Hvilket?
person-name_parts-family--label = Etternavn
person-name_parts-family--hint = Hvis det ikke er noe, velg «Jeg vet ikke» eller hopp over spørsmålet. Mange bruker farens navn i stedet; det kommer etterpå.
person-name_parts-patronymic = Er det en del som kommer fra farens navn? Hvilken?
person-name_parts-patronymic--label = Farens navn i navnet
person-other_names =
    { $about ->
        [woman] Har hun andre navn: kallenavn, religiøse navn, tidligere navn, andre skrivemåter?
        [man] Har han andre navn: kallenavn, religiøse navn, tidligere navn, andre skrivemåter?
        [self] Har du andre navn: kallenavn, religiøse navn, tidligere navn, andre skrivemåter?
       *[person] Har personen andre navn: kallenavn, religiøse navn, tidligere navn, andre skrivemåter?
    }
person-other_names--label = Andre navn
person-other_names-name = Si ett annet navn eller en annen skrivemåte.
person-other_names-name--label = Annet navn
person-father_name =
    { $about ->
        [woman] Hva heter faren hennes?
        [man] Hva heter faren hans?
        [self] Hva heter faren din?
       *[person] Hva heter faren til personen?
    }
person-father_name--label = Far
person-father_name--why =
    { $about ->
        [self] Mange mennesker har samme navn. Farens navn hjelper oss å være sikre på at det gjelder deg, og FN spør etter det. Hvis det kan sette ham i fare, hopp over spørsmålet.
       *[person] Mange mennesker har samme navn. Farens navn hjelper oss å være sikre på at det er riktig person, og FN spør etter det. Hvis det kan sette faren i fare, hopp over spørsmålet.
    }
person-mother_name =
    { $about ->
        [woman] Hva heter moren hennes?
        [man] Hva heter moren hans?
        [self] Hva heter moren din?
       *[person] Hva heter moren til personen?
    }
person-mother_name--label = Mor
person-mother_name--why =
    { $about ->
        [self] Mange mennesker har samme navn. Morens navn hjelper oss å være sikre på at det gjelder deg. Hvis det kan sette henne i fare, hopp over spørsmålet.
       *[person] Mange mennesker har samme navn. Morens navn hjelper oss å være sikre på at det er riktig person. Hvis det kan sette moren i fare, hopp over spørsmålet.
    }
person-spouse_name =
    { $about ->
        [woman] Hva heter mannen hennes?
        [man] Hva heter kona hans?
        [self] Hva heter mannen eller kona di?
       *[person] Hva heter mannen eller kona til personen?
    }
person-spouse_name--label = Mann eller kone
person-spouse_name--why = Det hjelper oss å finne papirer og lister der begge står sammen. Hvis det kan sette mannen eller kona i fare, hopp over spørsmålet.
person-under_18 = Under 18 år da det skjedde, og nå
person-under_18--label = Under 18 år (regnet ut)
person-ethnicity =
    { $about ->
        [woman] Hvilket folk hører hun til?
        [man] Hvilket folk hører han til?
        [self] Hvilket folk hører du til?
       *[person] Hvilket folk hører personen til?
    }
person-ethnicity--label = Folk
person-ethnicity--o-uyghur = Uigur
person-ethnicity--o-kazakh = Kasakh
person-ethnicity--o-kyrgyz = Kirgiser
person-ethnicity--o-uzbek = Usbek
person-ethnicity--o-hui = Hui (dungan)
person-ethnicity--o-tajik = Tadsjik
person-ethnicity--o-tatar = Tatar
person-ethnicity--o-mongol = Mongol
person-ethnicity--o-han = Hankineser
person-ethnicity--o-other = Et annet folk
person-citizenship =
    { $about ->
        [woman] Hvilke statsborgerskap har hun, eller har hun søkt om?
        [man] Hvilke statsborgerskap har han, eller har han søkt om?
        [self] Hvilke statsborgerskap har du, eller har du søkt om?
       *[person] Hvilke statsborgerskap har personen, eller har personen søkt om?
    }
person-citizenship--label = Statsborgerskap
person-citizenship--hint = Også et som er gitt opp. Ett land om gangen.
person-citizenship-country = I hvilket land?
person-citizenship-country--label = Land
person-citizenship-kind = Hvordan er det med det statsborgerskapet?
person-citizenship-kind--label = Hvordan det er
person-citizenship-kind--o-held = Har det nå
person-citizenship-kind--o-in_process = Har søkt om det
person-citizenship-kind--o-given_up = Har gitt det opp
person-citizenship-kind--o-other = Noe annet
person-residence_permit =
    { $about ->
        [woman] Hadde hun oppholdstillatelse i et annet land? Hvilken, og til når?
        [man] Hadde han oppholdstillatelse i et annet land? Hvilken, og til når?
        [self] Hadde du oppholdstillatelse i et annet land? Hvilken, og til når?
       *[person] Hadde personen oppholdstillatelse i et annet land? Hvilken, og til når?
    }
person-residence_permit--label = Oppholdstillatelse
person-birthplace =
    { $about ->
        [woman] Hvor ble hun født: landsby eller by, distrikt?
        [man] Hvor ble han født: landsby eller by, distrikt?
        [self] Hvor ble du født: landsby eller by, distrikt?
       *[person] Hvor ble personen født: landsby eller by, distrikt?
    }
person-birthplace--label = Fødested
person-hukou =
    { $about ->
        [woman] Hvor har hun sin hukou (folkeregistrering i Kina)?
        [man] Hvor har han sin hukou (folkeregistrering i Kina)?
        [self] Hvor har du din hukou (folkeregistrering i Kina)?
       *[person] Hvor har personen sin hukou (folkeregistrering i Kina)?
    }
person-hukou--label = Sted for hukou
person-hukou--hint = Det kan være et annet sted enn hjemmet. Distriktet er nok.
person-address =
    { $about ->
        [woman] { $dead ->
            [yes] Hva var den nøyaktige adressen hennes der?
           *[no] Hva er den nøyaktige adressen hennes der?
        }
        [man] { $dead ->
            [yes] Hva var den nøyaktige adressen hans der?
           *[no] Hva er den nøyaktige adressen hans der?
        }
        [self] Hva var den nøyaktige adressen din der?
       *[person] { $dead ->
            [yes] Hva var den nøyaktige adressen til personen der?
           *[no] Hva er den nøyaktige adressen til personen der?
        }
    }
person-address--label = Adresse
person-address--why =
    { $about ->
        [self] Med adressen kan organisasjonen spørre myndigheter om akkurat deg. Hvis slektninger fortsatt bor der og det kan sette dem i fare, hopp over spørsmålet.
       *[person] Med adressen kan organisasjonen spørre myndigheter om akkurat denne personen. Hvis slektninger fortsatt bor der og det kan sette dem i fare, hopp over spørsmålet.
    }
person-occupation =
    { $about ->
        [woman] Hva arbeidet hun med?
        [man] Hva arbeidet han med?
        [self] Hva arbeidet du med?
       *[person] Hva arbeidet personen med?
    }
person-occupation--label = Arbeid
person-occupation--hint = For eksempel: baker, lærer, sjåfør, pensjonist.
person-workplace =
    { $about ->
        [woman] Hvor arbeidet eller studerte hun?
        [man] Hvor arbeidet eller studerte han?
        [self] Hvor arbeidet eller studerte du?
       *[person] Hvor arbeidet eller studerte personen?
    }
person-workplace--label = Sted for arbeid, studier
person-activities =
    { $about ->
        [woman] Gjorde hun noe av dette?
        [man] Gjorde han noe av dette?
        [self] Gjorde du noe av dette?
       *[person] Gjorde personen noe av dette?
    }
person-activities--label = Aktiviteter
person-activities--hint = Du kan velge flere.
person-activities--o-religious = Religiøst arbeid
person-activities--o-writer_artist = Forfatter, kunstner
person-activities--o-teacher_academic = Lærer, forsker
person-activities--o-business = Eget firma, handel
person-activities--o-official = Arbeidet for staten
person-activities--o-activist = Kjempet for rettigheter
person-activities--o-student = Student eller elev
person-activities--o-farmer = Bonde, gjeter
person-activities--o-other = Noe annet
person-marital_status =
    { $about ->
        [woman] { $dead ->
            [yes] Var hun gift?
           *[no] Er hun gift?
        }
        [man] { $dead ->
            [yes] Var han gift?
           *[no] Er han gift?
        }
        [self] Er du gift?
       *[person] { $dead ->
            [yes] Var personen gift?
           *[no] Er personen gift?
        }
    }
person-marital_status--label = Gift
person-marital_status--o-single = Ugift
person-marital_status--o-married = Gift
person-marital_status--o-divorced = Skilt
person-marital_status--o-widowed = Enke eller enkemann
person-marital_status--o-other = Noe annet
person-children =
    { $about ->
        [woman] { $dead ->
            [yes] Hvor mange barn hadde hun?
           *[no] Hvor mange barn har hun?
        }
        [man] { $dead ->
            [yes] Hvor mange barn hadde han?
           *[no] Hvor mange barn har han?
        }
        [self] Hvor mange barn har du?
       *[person] { $dead ->
            [yes] Hvor mange barn hadde personen?
           *[no] Hvor mange barn har personen?
        }
    }
person-children--label = Antall barn
person-pregnant =
    { $about ->
        [self] Var du gravid da det skjedde?
       *[person] Var hun gravid da det skjedde, eller er hun det nå?
    }
person-pregnant--label = Gravid
person-pregnant--why = En gravid kvinne trenger omsorg, og egne regler beskytter henne. Du trenger ikke å si det.
person-health_before =
    { $about ->
        [woman] Hvordan var helsen hennes før det skjedde? Sykdommer, operasjoner, medisiner?
        [man] Hvordan var helsen hans før det skjedde? Sykdommer, operasjoner, medisiner?
        [self] Hvordan var helsen din før det skjedde? Sykdommer, operasjoner, medisiner du trengte?
       *[person] Hvordan var helsen til personen før det skjedde? Sykdommer, operasjoner, medisiner?
    }
person-health_before--label = Helse før
person-health_before--why =
    { $about ->
        [self] Det viser hvilken behandling du trenger, og om helsen din ble dårligere i fangenskapet.
       *[person] Det viser hvilken behandling personen trenger, og senere om helsen er blitt dårligere i fangenskapet.
    }
person-marks =
    { $about ->
        [woman] Hva kan man kjenne henne igjen på: høyde, et arr, briller?
        [man] Hva kan man kjenne ham igjen på: høyde, et arr, briller?
        [self] Hva kan andre kjenne deg igjen på: høyde, et arr, briller?
       *[person] Hva kan man kjenne personen igjen på: høyde, et arr, briller?
    }
person-marks--label = Kjennetegn
person-languages =
    { $about ->
        [woman] Hvilke språk snakker hun?
        [man] Hvilke språk snakker han?
        [self] Hvilke språk snakker du?
       *[person] Hvilke språk snakker personen?
    }
person-languages--label = Språk
person-id_number =
    { $about ->
        [woman] Vet du nummeret på det kinesiske id-kortet hennes?
        [man] Vet du nummeret på det kinesiske id-kortet hans?
        [self] Hva er nummeret på det kinesiske id-kortet ditt?
       *[person] Vet du nummeret på det kinesiske id-kortet til personen?
    }
person-id_number--label = Nummer på id-kortet
person-id_number--hint = 18 sifre, på gamle papirer 15. Det siste kan være bokstaven X. Et bilde av kortet er også fint.
person-id_number--why = Dette nummeret hører til bare én person. Det er den sikreste måten å ikke blande sammen to som heter det samme. Du trenger ikke å si det.
person-passport =
    { $about ->
        [woman] Vet du nummeret på passet hennes?
        [man] Vet du nummeret på passet hans?
        [self] Hva er nummeret på passet ditt?
       *[person] Vet du nummeret på passet til personen?
    }
person-passport--label = Passnummer
person-passport--why =
    { $about ->
        [self] Med det kan en ambassade eller FN finne deg. Du trenger ikke å si det.
       *[person] Med det kan en ambassade eller FN finne personen. Du trenger ikke å si det.
    }


## Section event: what happened

event-violence =
    { $about ->
        [woman] Hvordan behandlet de henne da de tok henne?
        [man] Hvordan behandlet de ham da de tok ham?
        [self] Hvordan behandlet de deg da de tok deg?
       *[person] Hvordan behandlet de personen da det skjedde?
    }
event-violence--label = Vold da det skjedde
event-violence--why = Det viser om loven ble brutt da det skjedde. Du trenger ikke å si det.
event-violence--o-none = Ingen vold
event-violence--o-beaten = Slått
event-violence--o-threatened = Truet
event-violence--o-hooded_or_cuffed = Hette eller håndjern
event-violence--o-home_searched = Hjemmet ble ransaket
event-violence--o-children_present = Barna måtte se det
event-violence--o-other = Noe annet
event-taken_by = Hvem gjorde det?
event-taken_by--label = Hvem som gjorde det
event-taken_by--hint = Du kan velge flere. Hvis ingen så det, velg det du tror; neste spørsmål er hvorfor du tror det.
event-taken_by--o-police = Politiet
event-taken_by--o-state_security = Sikkerhetstjenesten
event-taken_by--o-village_officials = Tjenestemenn i landsbyen
event-taken_by--o-prison_service = Ansatte i fengselet
event-taken_by--o-employer = Arbeidsgiveren
event-taken_by--o-unknown = Ingen vet
event-taken_by--o-other = Noen andre
event-taken_by_why = Hvorfor tror du at det var dem? Hvis du ikke vet hvem det var: hvorfor tror du at myndighetene står bak?
event-taken_by_why--label = Hvorfor du tror det
event-taken_by_why--hint = For eksempel: de hadde uniform, de kom i politibil, de ringte fra politistasjonen.
event-warrant = Ble det vist eller gitt noe papir, for eksempel en arrestordre?
event-warrant--label = Papir som ble vist
event-reason_official = Sa noen fra myndighetene hvorfor? Hvis du kan, gjengi de nøyaktige ordene.
event-reason_official--label = Grunn som de oppga
event-reason_suspected = Og hva tror du var den virkelige grunnen?
event-reason_suspected--label = Grunn som du tror
event-reason_suspected--hint = Du kan velge flere.
event-reason_suspected--o-religion = Religion eller tro
event-reason_suspected--o-contact_abroad = Kontakt med utlandet
event-reason_suspected--o-travel_abroad = Reise til utlandet
event-reason_suspected--o-phone_app = App, fil på en telefon
event-reason_suspected--o-speech_or_writing = Noe sagt, skrevet
event-reason_suspected--o-relatives = På grunn av slektninger
event-reason_suspected--o-past_conviction = En gammel dom
event-reason_suspected--o-birth_policy = Antall barn
event-reason_suspected--o-foreign_citizenship = Utenlandsk statsborger
event-reason_suspected--o-helping_foreigners = Hjelp til utlendinger
event-reason_suspected--o-quota = En kvote skulle fylles
event-reason_suspected--o-unknown = Ingen vet
event-reason_suspected--o-other = Noe annet
event-reason_words = Er det mer å si om grunnen?
event-reason_words--label = Mer om grunnen
event-last_contact =
    { $about ->
        [woman] Når snakket du eller familien sist med henne, eller hørte noe direkte fra henne?
        [man] Når snakket du eller familien sist med ham, eller hørte noe direkte fra ham?
        [self] Når snakket du sist med familien din før det skjedde?
       *[person] Når snakket du eller familien sist med personen, eller hørte noe direkte fra personen?
    }
event-last_contact--label = Siste kontakt
event-last_contact--hint = For eksempel: 2019, 06.2019 eller 22.06.2019. Omtrentlig tid er nok.
event-last_contact_means = Hvordan var den kontakten?
event-last_contact_means--label = Hvordan det var
event-last_contact_means--o-in_person = Ansikt til ansikt
event-last_contact_means--o-phone = På telefon
event-last_contact_means--o-wechat = På WeChat
event-last_contact_means--o-whatsapp = På WhatsApp
event-last_contact_means--o-letter = I brev
event-last_contact_means--o-through_others = Gjennom andre mennesker
event-last_contact_means--o-other = På en annen måte
event-last_contact_words = Hva ble sagt i den siste kontakten?
event-last_contact_words--label = Hva som ble sagt
event-last_contact_words--why = De siste ordene viser ofte hva som var i ferd med å skje. Ta ikke med det som kan sette noen der i fare.
event-came_back =
    { $about ->
        [woman] Hadde hun vært i utlandet og reist tilbake til Kina før det skjedde?
        [man] Hadde han vært i utlandet og reist tilbake til Kina før det skjedde?
        [self] Hadde du vært i utlandet og reist tilbake til Kina før det skjedde?
       *[person] Hadde personen vært i utlandet og reist tilbake til Kina før det skjedde?
    }
event-came_back--label = Reiste tilbake til Kina
event-came_back_from =
    { $about ->
        [woman] Fra hvilket land reiste hun tilbake?
        [man] Fra hvilket land reiste han tilbake?
        [self] Fra hvilket land reiste du tilbake?
       *[person] Fra hvilket land reiste personen tilbake?
    }
event-came_back_from--label = Reiste tilbake fra
event-came_back_date = Når var det?
event-came_back_date--label = Reiste tilbake den
event-came_back_date--hint = For eksempel: 2017, 03.2017 eller 14.03.2017. Omtrentlig tid er nok.
event-came_back_why = Hvorfor?
event-came_back_why--label = Hvorfor tilbake
event-came_back_why--o-sick_relative = En syk slektning
event-came_back_why--o-called_by_employer = Arbeidsgiver krevde det
event-came_back_why--o-called_by_police = Politiet krevde det
event-came_back_why--o-papers_or_pension = For papirer, pensjon
event-came_back_why--o-funeral = For en begravelse
event-came_back_why--o-visit = For et besøk
event-came_back_why--o-study_end = Studiene var over
event-came_back_why--o-deported = Utvist
event-came_back_why--o-other = Noe annet
event-came_back_words = Hva skjedde på veien tilbake, eller etterpå?
event-came_back_words--label = Mer om reisen tilbake
event-passport_taken =
    { $about ->
        [woman] Tok de passet hennes?
        [man] Tok de passet hans?
        [self] Tok de passet ditt?
       *[person] Tok de passet til personen?
    }
event-passport_taken--label = Passet ble tatt
event-exit_refused =
    { $about ->
        [woman] Fikk hun nei da hun ville forlate landet?
        [man] Fikk han nei da han ville forlate landet?
        [self] Fikk du nei da du ville forlate landet?
       *[person] Ble personen nektet å forlate landet?
    }
event-exit_refused--label = Utreise ble nektet
event-witnesses = Var det noen som så det, eller er det noen som vet noe? Vi kan skrive opp én om gangen.
event-witnesses--label = Vitner
event-witnesses--hint = Nevn noen ved navn bare hvis det ikke setter det mennesket i fare. «En nabo» er nok.
event-witnesses--why = En rapport er sterkere når flere enn én vet om det som skjedde. Vi skriver ikke til vitner uten at de har sagt ja.
event-witnesses-who = Hvem er det? Et navn, eller bare hvem personen er.
event-witnesses-who--label = Vitne
event-witnesses-who--hint = For eksempel: en nabo, som nå er i utlandet.
event-witnesses-they_agreed = Har vitnet sagt ja til å bli nevnt i rapporten?
event-witnesses-they_agreed--label = Har sagt ja
event-witnesses-safe_to_name = Kan vitnet nevnes ved navn uten å komme i fare?
event-witnesses-safe_to_name--label = Kan nevnes ved navn
event-witnesses-what = Hva så eller hørte vitnet?
event-witnesses-what--label = Hva vitnet vet
others = Er andre i familien blitt tatt, eller er de forsvunnet, da eller senere? Vi kan skrive opp én om gangen.
others--label = Andre i familien
others--hint = Du kan senere lage en rapport for hver av dem. Det som er likt, trenger du ikke å fortelle igjen.
others--why = Ofte holdes flere i samme familie fanget. Ingen skal bli glemt. Ta ikke med den som kan komme i fare av det.
others-name = Hva heter personen?
others-name--label = Navn
others-relation = Hvem er personen for deg?
others-relation--label = Hvem det er for deg
others-together =
    Skjedde det på samme tid og sted?
others-together--label = På samme tid
others-what = Hva skjedde med denne personen?
others-what--label = Hva som skjedde
history = Hva skjedde før og etter? Avhør, rettssak, flytting til et annet sted, samtaler, besøk, løslatelse: vi kan skrive opp én hendelse om gangen.
history--label = Før og etter
history--hint = I hvilken rekkefølge du vil. Jeg ordner hendelsene etter tid for deg.
history-date = Når skjedde dette?
history-date--label = Når
history-date--hint = For eksempel: 2018, 09.2018 eller 15.09.2018. Omtrentlig tid er nok. Hvis du ikke vet det, spør jeg i stedet hvilken hendelse det kom etter.
history-after = Etter hvilken hendelse var det, og hvor lenge etter den?
history-after--label = Etter hva
history-after--hint = For eksempel: omtrent to måneder etter arrestasjonen.
history-what = Hva var det?
history-what--label = Hva
history-what--o-questioned = Avhør
history-what--o-summoned = Innkalt til politiet
history-what--o-passport_taken = Passet ble tatt
history-what--o-exit_ban = Får ikke forlate landet
history-what--o-taken = Tatt og ført bort
history-what--o-charged = Tiltalt
history-what--o-trial = Rettssak
history-what--o-sentenced = Dømt
history-what--o-moved = Flyttet til annet sted
history-what--o-seen = Sett av noen
history-what--o-call = En samtale
history-what--o-visit = Et besøk
history-what--o-ill_treated = Dårlig behandlet
history-what--o-hospital = På sykehus
history-what--o-sent_to_work = Sendt til arbeid
history-what--o-released = Løslatt
history-what--o-retaken = Tatt igjen
history-what--o-official_answer = Svar fra myndighetene
history-what--o-rumour = Rykte
history-what--o-died = Døde
history-what--o-other = Noe annet
history-state =
    { $about ->
        [woman] Og hvor var hun etter det?
        [man] Og hvor var han etter det?
        [self] Og hvor var du etter det?
       *[person] Og hvor var personen etter det?
    }
history-state--label = Etter det
history-place = Hvor skjedde dette?
history-place--label = Hvor
history-who = Hvem andre var der eller var med på det?
history-who--label = Hvem som var med
history-who--hint = Et kontor eller en stilling er også fint. For eksempel: to politimenn fra landsbyen.
history-who--why = Det kan senere vise hvem som har ansvaret. Ta ikke med navn på mennesker som det kan sette i fare.
history-source = Hvordan vet du om dette?
history-source--label = Hvordan du vet det
history-source_words = Fra hvem eller hvorfra, så nøyaktig du vil si det?
history-source_words--label = Fra hvem
history-source_words--why = Det hjelper oss å vurdere hvor sikker opplysningen er. Ta ikke med navn på mennesker som det kan sette i fare.
history-heard_on = Når fikk du høre om det?
history-heard_on--label = Hørte det den
history-certainty = Hvor sikkert er dette?
history-certainty--label = Hvor sikkert
history-certainty--o-sure = Jeg er sikker
history-certainty--o-likely = Det er sannsynlig
history-certainty--o-unsure = Jeg er ikke sikker
history-words = Er det mer å si om det?
history-words--label = Mer om det


## Section status: where the missing person is now, and how

status-heard_on = Når fikk du vite dette?
status-heard_on--label = Fikk vite det den
status-heard_on--hint = For eksempel: 2024, 05.2024 eller 20.05.2024. Omtrentlig tid er nok.
status-source =
    { $dead ->
        [yes] Hvordan fikk du vite om dødsfallet?
       *[no] { $about ->
            [woman] Hvordan vet du hvor hun er nå?
            [man] Hvordan vet du hvor han er nå?
           *[person] Hvordan vet du hvor personen er nå?
        }
    }
status-source--label = Hvordan du vet det
status-source_words = Fra hvem eller hvorfra, så nøyaktig du vil si det?
status-source_words--label = Fra hvem
status-source_words--why = Det hjelper oss å vurdere hvor sikker opplysningen er. Ta ikke med navn på mennesker som det kan sette i fare.
status-certainty = Hvor sikker er du?
status-certainty--label = Hvor sikkert
status-certainty--o-sure = Jeg er sikker
status-certainty--o-likely = Det er sannsynlig
status-certainty--o-unsure = Jeg er ikke sikker
status-facility =
    { $about ->
        [woman] { $dead ->
            [yes] Hvor ble hun sist holdt fanget?
           *[no] Hvor holdes hun fanget, eller hvor ble hun sist holdt fanget?
        }
        [man] { $dead ->
            [yes] Hvor ble han sist holdt fanget?
           *[no] Hvor holdes han fanget, eller hvor ble han sist holdt fanget?
        }
        [self] Hvor ble du sist holdt fanget?
       *[person] { $dead ->
            [yes] Hvor ble personen sist holdt fanget?
           *[no] Hvor holdes personen fanget, eller hvor ble personen sist holdt fanget?
        }
    }
status-facility--label = Fanget i
status-facility--hint = Et navn, et distrikt, eller det folk kaller stedet. For eksempel: fengselet i Künes.
status-facility_kind = Hva slags sted er det?
status-facility_kind--label = Slags sted
status-facility_kind--o-camp = Interneringsleir
status-facility_kind--o-detention_centre = Varetektsfengsel
status-facility_kind--o-prison = Fengsel
status-facility_kind--o-factory = Fabrikk
status-facility_kind--o-hospital = Sykehus
status-facility_kind--o-school = Skole
status-facility_kind--o-orphanage = Barnehjem
status-facility_kind--o-unknown = Ingen vet
status-facility_kind--o-other = Noe annet
status-sentence =
    { $about ->
        [woman] Hvilken straff fikk hun?
        [man] Hvilken straff fikk han?
        [self] Hvilken straff fikk du?
       *[person] Hvilken straff fikk personen?
    }
status-sentence--label = Straff
status-sentence--o-years = Et antall år
status-sentence--o-life = På livstid
status-sentence--o-death_suspended = Dødsdom, utsatt i to år
status-sentence--o-other = Noe annet
status-sentence_years = Hvor mange år?
status-sentence_years--label = År
status-sentence_years--hint = For eksempel: 7, eller 3,5 for tre og et halvt år.
status-sentence_until = Til når varer straffen?
status-sentence_until--label = Straffen varer til
status-sentence_until--hint = For eksempel: 2031 eller 03.2031. Her er det greit med en dag som ennå ikke er kommet.
status-charge = Hva var anklagen, så vidt du vet?
status-charge--label = Anklage
status-charge--hint = Hvis du kan, med de nøyaktige ordene fra papiret.
status-court = Hvilken domstol var det?
status-court--label = Domstol
status-trial_date = Når var rettssaken?
status-trial_date--label = Rettssak
status-trial_date--hint = For eksempel: 2018, 09.2018 eller 15.09.2018. Omtrentlig tid er nok.
status-lawyer =
    { $about ->
        [woman] Var det en advokat som hun selv eller familien hadde valgt?
        [man] Var det en advokat som han selv eller familien hadde valgt?
        [self] Hadde du en advokat som du selv eller familien din hadde valgt?
       *[person] Var det en advokat som personen selv eller familien hadde valgt?
    }
status-lawyer--label = Egen advokat
status-family_told = Fortalte myndighetene familien om straffen?
status-family_told--label = Familien fikk vite det
status-release_terms =
    { $about ->
        [woman] Hvilke regler fikk hun da hun ble løslatt?
        [man] Hvilke regler fikk han da han ble løslatt?
        [self] Hvilke regler fikk du da du ble løslatt?
       *[person] Hvilke regler fikk personen ved løslatelsen?
    }
status-release_terms--label = Regler etter løslatelsen
status-release_terms--hint = For eksempel: gå til politiet hver uke, ikke reise, ikke snakke om det.
status-release_terms--why = Den som er løslatt, er ofte ikke fri. Du trenger ikke å si noe som kan skape problemer der.
status-contact_now =
    { $about ->
        [woman] Har noen kontakt med henne nå?
        [man] Har noen kontakt med ham nå?
       *[person] Har noen kontakt med personen nå?
    }
status-contact_now--label = Kontakt nå
status-contact_now--o-none = Ingen kontakt
status-contact_now--o-letters = Brev
status-contact_now--o-calls = Telefonsamtaler
status-contact_now--o-video_calls = Videosamtaler
status-contact_now--o-visits = Besøk
status-contact_now--o-other = Noe annet
status-contact_who = Hvem har denne kontakten?
status-contact_who--label = Hvem som har kontakt
status-contact_who--hint = Du trenger ikke å nevne noen ved navn. For eksempel: en av foreldrene.
status-contact_who--why = Det viser hvem man kan få vite mer fra. Ta ikke med navn på mennesker som det kan sette i fare.
status-contact_often = Hvor ofte, og hvor lenge hver gang?
status-contact_often--label = Hvor ofte
status-contact_often--hint = For eksempel: en gang i måneden, fem minutter.
status-contact_watched = Er det noen som ser på eller lytter under kontakten?
status-contact_watched--label = Kontakten overvåkes
status-health_now =
    { $about ->
        [woman] Hvordan er helsen hennes nå, så vidt du vet?
        [man] Hvordan er helsen hans nå, så vidt du vet?
        [self] Hvordan er helsen din nå?
       *[person] Hvordan er helsen til personen nå, så vidt du vet?
    }
status-health_now--label = Helse nå
status-health_now--why = Det viser om det snart trengs behandling. Du trenger ikke å si det.
status-treatment_known =
    { $about ->
        [self] De neste spørsmålene handler om hvordan de behandlet deg mens du ble holdt fanget. Vil du svare på dem? Du trenger ikke.
        [woman] { $dead ->
            [yes] Vet du hvordan de behandlet henne? Du trenger ikke å si det.
           *[no] Vet du hvordan de behandler henne? Du trenger ikke å si det.
        }
        [man] { $dead ->
            [yes] Vet du hvordan de behandlet ham? Du trenger ikke å si det.
           *[no] Vet du hvordan de behandler ham? Du trenger ikke å si det.
        }
       *[person] { $dead ->
            [yes] Vet du hvordan de behandlet personen? Du trenger ikke å si det.
           *[no] Vet du hvordan de behandler personen? Du trenger ikke å si det.
        }
    }
status-treatment_known--label = Kjent hvordan personen er behandlet
status-treatment_known--why = Mishandling er en forbrytelse, og det som fortelles om den, kan få betydning en dag. Ingen er nødt til å fortelle om det her. «Nei» tar deg til neste spørsmål.
status-treatment =
    { $about ->
        [woman] Hva av dette skjedde med henne?
        [man] Hva av dette skjedde med ham?
        [self] Hva av dette skjedde med deg?
       *[person] Hva av dette skjedde med personen?
    }
status-treatment--label = Hva de har gjort
status-treatment--hint = Velg bare det du vil fortelle.
status-treatment--o-beating = Slag
status-treatment--o-electric_shock = Elektriske støt
status-treatment--o-solitary = Isolasjon
status-treatment--o-forced_medication = Medisin med tvang
status-treatment--o-forced_food = Mat, drikke med tvang
status-treatment--o-denied_care = Ingen legehjelp
status-treatment--o-forced_abortion_or_sterilisation = Abort, sterilisering
status-treatment--o-sexual_violence = Seksuell vold
status-treatment--o-stress_position = Smertefulle stillinger
status-treatment--o-other = Noe annet
status-treatment_source = Hvordan vet du dette?
status-treatment_source--label = Hvordan det er kjent
status-treatment_source--o-seen = Jeg så det
status-treatment_source--o-told_of_this_person = Jeg fikk det fortalt
status-treatment_source--o-known_in_general = Allment kjent om stedet
status-treatment_words = Vil du si mer om det? Bare det du ønsker å fortelle.
status-treatment_words--label = Hva de gjorde, med ord
status-treatment_words--why = Dine egne ord sier mer enn knapper. Du kan stoppe når som helst, og ta tilbake det du har fortalt.
status-death = Det gjør meg så vondt å høre. Du kan fortelle det du vet, så mye du vil, eller la det være til en annen dag.
status-death--label = Dødsfallet
status-death--why = Familien har rett til å få vite hva som skjedde. Det kan hjelpe dere å be om å få kroppen tilbake og å få vite sannheten.
status-death-date =
    { $about ->
        [woman] Når døde hun?
        [man] Når døde han?
       *[person] Når døde personen?
    }
status-death-date--label = Døde den
status-death-date--hint = For eksempel: 2021, 11.2021 eller 25.11.2021. Omtrentlig tid er nok.
status-death-place =
    { $about ->
        [woman] Hvor døde hun?
        [man] Hvor døde han?
       *[person] Hvor døde personen?
    }
status-death-place--label = Døde i
status-death-cause_told = Hva fikk familien høre om årsaken?
status-death-cause_told--label = Årsak som ble oppgitt
status-death-body_returned = Ble kroppen gitt til familien?
status-death-body_returned--label = Kroppen ble gitt til familien
status-death-how_known = Hvordan fikk familien vite det?
status-death-how_known--label = Hvordan familien fikk vite det


## Section family: the family there and outside

family-children =
    { $about ->
        [woman] { $dead ->
            [yes] Hadde hun barn? Vi kan skrive opp ett barn om gangen.
           *[no] Har hun barn? Vi kan skrive opp ett barn om gangen.
        }
        [man] { $dead ->
            [yes] Hadde han barn? Vi kan skrive opp ett barn om gangen.
           *[no] Har han barn? Vi kan skrive opp ett barn om gangen.
        }
        [self] Har du barn? Vi kan skrive opp ett barn om gangen.
       *[person] { $dead ->
            [yes] Hadde personen barn? Vi kan skrive opp ett barn om gangen.
           *[no] Har personen barn? Vi kan skrive opp ett barn om gangen.
        }
    }
family-children--label = Barn
family-children--why = Barn som er blitt alene, trenger hjelp først. Den første bokstaven er nok i stedet for navnet.
family-children-name_or_initial = Hva heter barnet? Den første bokstaven er nok.
family-children-name_or_initial--label = Barnets navn
family-children-age = Hvor gammelt er barnet?
family-children-age--label = Alder
family-children-with = Hvem bor barnet hos?
family-children-with--label = Bor hos
family-children-with--o-parent = Far eller mor
family-children-with--o-relatives = Slektninger
family-children-with--o-orphanage = På barnehjem
family-children-with--o-boarding_school = På internatskole
family-children-with--o-unknown = Ingen vet
family-children-with--o-other = Noe annet
family-children-where = Hvor bor barnet?
family-children-where--label = Hvor
family-children-words = Er det mer å si om barnet?
family-children-words--label = Mer om barnet
family-where =
    { $about ->
        [woman] Hvor bor den nærmeste familien hennes nå?
        [man] Hvor bor den nærmeste familien hans nå?
        [self] Hvor bor familien din nå?
       *[person] Hvor bor den nærmeste familien til personen nå?
    }
family-where--label = Familien bor i
family-where--why = Det viser hvor hjelp er mulig, og hvilke myndigheter som har ansvar der. Distriktet eller landet er nok.
family-dependants =
    { $about ->
        [woman] { $dead ->
            [yes] Hvem trengte henne: barn, gamle foreldre, syke?
           *[no] Hvem trenger henne: barn, gamle foreldre, syke?
        }
        [man] { $dead ->
            [yes] Hvem trengte ham: barn, gamle foreldre, syke?
           *[no] Hvem trenger ham: barn, gamle foreldre, syke?
        }
        [self] Hvem trenger deg: barn, gamle foreldre, syke?
       *[person] { $dead ->
            [yes] Hvem trengte personen: barn, gamle foreldre, syke?
           *[no] Hvem trenger personen: barn, gamle foreldre, syke?
        }
    }
family-dependants--label = Hvem som trenger omsorg
family-dependants--why = Det viser hvem som trenger hjelp mest. Navn er ikke nødvendig.
family-reprisals = Er familien blitt satt under press på grunn av dette?
family-reprisals--label = Press mot familien
family-reprisals--hint = Du kan velge flere.
family-reprisals--why = Press mot familier er i seg selv ulovlig, og det går an å melde fra om det. Du trenger ikke å si hvem det var.
family-reprisals--o-questioned = Avhørt
family-reprisals--o-harassed = Trakassert
family-reprisals--o-beaten = Slått
family-reprisals--o-surveillance = Overvåket
family-reprisals--o-passport_taken = Passet ble tatt
family-reprisals--o-passport_refused = Nektet pass
family-reprisals--o-job_lost = Mistet arbeidet
family-reprisals--o-detained = Holdt fanget
family-reprisals--o-forced_to_call = Måtte ringe til utlandet
family-reprisals--o-home_visits = Tjenestemenn på besøk
family-reprisals--o-officials_in_home = Tjenestemenn bor hos dem
family-reprisals--o-forced_marriage = Tvangsekteskap
family-reprisals--o-money_cut_off = De tok penger, jord
family-reprisals--o-other = Noe annet
family-reprisals_words = Hvem var det, når var det, og hva ble sagt?
family-reprisals_words--label = Presset, med ord
family-reprisals_words--why = Nøyaktige ord og dager gjør det lettere å klage på det. Ta ikke med navn på mennesker som det kan sette i fare.
family-forbidden_to_call = Har slektninger der fått forbud mot å ringe deg eller svare når du ringer?
family-forbidden_to_call--label = Samtaler forbudt
family-needs = Hva trenger familien, der eller i utlandet?
family-needs--label = Hva som trengs
family-needs--hint = Organisasjonen kommer til å se det. Den kan ikke love hjelp.
family-needs--o-food_money = Mat, penger
family-needs--o-housing = Et sted å bo
family-needs--o-legal_help = Juridisk hjelp
family-needs--o-health_care = Lege, medisin
family-needs--o-psychological = Noen å snakke med
family-needs--o-papers = Papirer
family-needs--o-school = Skole
family-needs--o-none = Ingenting akkurat nå
family-needs--o-other = Noe annet


## Section reporter: about the person who writes

reporter-name = Hva heter du? Du kan også velge et annet navn for deg selv.
reporter-name--label = Navnet ditt
reporter-name--why = En rapport med navn veier tyngre, og FN tar bare imot slike. Navnet holdes adskilt fra rapporten, og for oss er et annet navn greit.
reporter-name_hidden = Skal bare organisasjonen få se navnet ditt, og ingen andre?
reporter-name_hidden--label = Skjule navnet mitt
reporter-age = Hvor gammel er du?
reporter-age--label = Alderen din
reporter-city = Hvilken by bor du i?
reporter-city--label = Byen din
reporter-citizenship = Hvilket land er du statsborger i?
reporter-citizenship--label = Statsborgerskapet ditt
reporter-own_story = Er du selv blitt holdt fanget, avhørt eller truet? Fortell meg om det hvis du vil.
reporter-own_story--label = Hva du selv har opplevd
reporter-own_story--why = Det som skjedde med deg, hører til hele bildet. Det holdes adskilt fra rapporten. Du trenger ikke å fortelle det.
reporter-contact_preference = Hvis organisasjonen vil snakke med deg: hva liker du best?
reporter-contact_preference--label = Hvordan nå deg
reporter-contact_preference--o-this_chat = Her i chatten
reporter-contact_preference--o-phone = På telefon
reporter-contact_preference--o-email = På e-post
reporter-contact_preference--o-signal = På Signal
reporter-contact_preference--o-other = På en annen måte
reporter-contact = Hvilket nummer eller hvilken adresse kan de bruke?
reporter-contact--label = Nummer eller adresse
reporter-contact--hint = Et telefonnummer eller en e-postadresse. For eksempel: someone@example.org
reporter-contact--why = Hvis denne chatten blir borte, kan organisasjonen ikke nå deg lenger. Nummeret eller adressen holdes adskilt fra rapporten.
reporter-address = Hva er postadressen din?
reporter-address--label = Postadressen din
reporter-address--why = Du har tillatt at rapporten går til FN. Der spør de etter adressen til den som leverer rapporten. Inntil da holdes den adskilt fra rapporten.
reporter-pressure = Er du selv blitt satt under press der du bor nå?
reporter-pressure--label = Press mot deg
reporter-pressure--hint = Du kan velge flere.
reporter-pressure--why = Da vet organisasjonen hvor forsiktig den må være når den skriver til deg. Du trenger ikke å si det.
reporter-pressure--o-none = Nei
reporter-pressure--o-calls = Samtaler, meldinger
reporter-pressure--o-threats_to_relatives = Trusler mot slektninger
reporter-pressure--o-asked_to_spy = Bedt om å spionere
reporter-pressure--o-passport_trouble = Problemer med passet
reporter-pressure--o-other = Noe annet


## Section testimony: story, papers, recordings

testimony-story = Fortell meg alt du vil fortelle. Skriv det, snakk det inn eller spill inn en film; så langt du vil, i flere meldinger.
testimony-story--label = Din fortelling
testimony-story--hint = Du kan stoppe og fortsette en annen dag. Ta ikke med navn på mennesker som det kan sette i fare.
testimony-story--why = Dine egne ord, på ditt eget språk, er hjertet i denne rapporten. Du velger hva du forteller.
testimony-files = Har du papirer, brev, bilder, opptak? Du kan sende dem her, ett etter ett.
testimony-files--label = Papirer og opptak
testimony-files--hint =
    Slik sender du noe i full størrelse: trykk på bindersen 📎, velg «Fil» (File). En fil kan være på høyst 20 MB.
    En fil har også skjulte opplysninger med seg, for eksempel når og hvor et bilde ble tatt.
testimony-files-files = Send det nå. Flere på en gang er fint, hvis de hører sammen.
testimony-files-files--label = Filer
testimony-files-kind = Hva er det?
testimony-files-kind--label = Slags fil
testimony-files-kind--o-photo = Bilde
testimony-files-kind--o-identity_paper = Id-papir
testimony-files-kind--o-court_paper = Papir fra rett, politi
testimony-files-kind--o-letter = Brev
testimony-files-kind--o-screenshot = Skjermbilde
testimony-files-kind--o-recording = Lydopptak
testimony-files-kind--o-video = Film
testimony-files-kind--o-list = Liste med navn
testimony-files-kind--o-other = Noe annet
testimony-files-about = Hva viser det?
testimony-files-about--label = Hva det viser
testimony-files-may_share = Får vi lov til å vise dette til dem du lar få rapporten?
testimony-files-may_share--label = Får vises
testimony-files-source = Fra hvem eller hvorfra har du det?
testimony-files-source--label = Hvor det er fra
testimony-files-source--hint = Du trenger ikke å nevne noen ved navn. For eksempel: fra en slektning, fra et nettsted.
testimony-links = Finnes det noe om det på internett: en artikkel, en film, en liste?
testimony-links--label = Lenker
testimony-links-url = Send meg lenken.
testimony-links-url--label = Lenke
testimony-links-url--hint = For eksempel: https://example.org/article


## Section actions: what has been done, and what the family wishes

actions = Hvem har du eller andre bedt om hjelp eller om et svar? Vi kan skrive opp én om gangen.
actions--label = Hva som er gjort
actions--hint = Hvis ingenting er gjort, trykk på «Nei, ikke som jeg vet». Det er ikke noe galt i det.
actions-by = Hvem ba om det?
actions-by--label = Hvem som ba
actions-by--hint = For eksempel: jeg, tanten min i utlandet, en advokat.
actions-body = Hvem ble spurt?
actions-body--label = Hvem som ble spurt
actions-body--o-police_there = Politiet der
actions-body--o-embassy_of_china = Kinas ambassade
actions-body--o-own_foreign_ministry = Vårt utenriksdepartement
actions-body--o-un_wgeid = FN, om forsvunne
actions-body--o-un_other = FN, et annet kontor
actions-body--o-icrc = Røde Kors (ICRC)
actions-body--o-amnesty_or_hrw = Amnesty eller HRW
actions-body--o-public_list = En offentlig liste
actions-body--o-local_organisation = En lokal forening
actions-body--o-media = Avis, radio, TV
actions-body--o-court = En domstol
actions-body--o-other = Noen andre
actions-date = Når var det?
actions-date--label = Når
actions-date--hint = For eksempel: 2022, 04.2022 eller 21.04.2022. Omtrentlig tid er nok.
actions-reference = Hadde saken et nummer eller et navn?
actions-reference--label = Nummer på saken
actions-result = Hva kom det ut av det?
actions-result--label = Hva som kom ut av det
actions-why_none = Er det en grunn til at ingen er blitt spurt?
actions-why_none--label = Hvorfor ingen er spurt
actions-why_none--hint = For eksempel: familien er redd, eller visste ikke hvem den skulle spørre. FN spør om dette.
wishes = Hva ønsker du?
wishes--label = Ønsker
wishes--hint = Du kan velge flere. Organisasjonen kommer til å se det. Den kan ikke love at det blir slik.
wishes--o-find_out_how = Få vite hvordan det var
wishes--o-body_returned = Få kroppen tilbake
wishes--o-truth = Sannheten
wishes--o-find_out_where = Få vite hvor
wishes--o-proof_of_life = Et livstegn
wishes--o-medical_care = Legehjelp
wishes--o-release = Frihet
wishes--o-reunite_children = Barna tilbake til oss
wishes--o-lawyer = En advokat
wishes--o-un_submission = Fortelle det til FN
wishes--o-government_help = Hjelp fra min regjering
wishes--o-publish = Gjøre det kjent for alle
wishes--o-media_contact = Snakke med journalister
wishes--o-message_of_hope = En hilsen med håp
wishes--o-compensation = Erstatning
wishes--o-material_help = Penger, det man trenger
wishes--o-only_record = Bare bevare det
wishes--o-other = Noe annet
wishes-words = Vil du si mer om ønskene dine?
wishes-words--label = Ønsker, med ord


## Section consents: permissions, and keeping in touch

consent-connect_families = Hvis en annen familie leverer en rapport om den samme personen, får organisasjonen da lov til å fortelle den familien at du også har gjort det? Vi spør alle om dette på forhånd. Det betyr ikke at det finnes en annen rapport.
consent-connect_families--label = Si det til annen familie
consent-icrc = Får vi lov til å gi denne rapporten til Den internasjonale Røde Kors-komiteen, som leter etter forsvunne mennesker?
consent-icrc--label = Gi til Røde Kors
consent-organisations = Får vi lov til å gi denne rapporten til andre menneskerettighetsorganisasjoner?
consent-organisations--label = Andre organisasjoner
consent-governments = Får vi lov til å gi denne rapporten til regjeringer og parlamenter i andre land, så de spør Kina om denne personen?
consent-governments--label = Andre regjeringer
consent-research = Får vi lov til å bruke rapporten til forskning, uten navnene?
consent-research--label = Forskning, uten navn
consent-publish_person = Får vi lov til å publisere navnet på personen, og det som skjedde, så alle kan lese det? Det som er publisert, kan ikke hentes tilbake.
consent-publish_person--label = Publisere navn, historie
consent-publish_photo = Får vi lov til å publisere bildet av personen? Det som er publisert, kan ikke hentes tilbake.
consent-publish_photo--label = Publisere bildet
consent-publish_location = Hvis det publiseres: hvor nøyaktig får vi lov til å vise stedet?
consent-publish_location--label = Publisere stedet
consent-publish_location--o-none = Ikke i det hele tatt
consent-publish_location--o-prefecture = Bare prefekturen
consent-publish_location--o-county = Bare distriktet
consent-publish_location--o-exact = Det nøyaktige stedet
consent-media = Får vi lov til å fortelle journalister om denne rapporten, og får de lov til å stille deg spørsmål gjennom organisasjonen?
consent-media--label = Journalister
consent-worries = Hva er du redd for, hvis denne rapporten brukes?
consent-worries--label = Hva som uroer deg
consent-worries--why = Organisasjonen vil vite hva som kan skade deg eller familien din, før den gjør noe med rapporten.
follow_up-hours = Hvilken tid på dagen kan jeg skrive til deg?
follow_up-hours--label = Tid på dagen
follow_up-hours--o-morning = Formiddag, 9–12
follow_up-hours--o-midday = Midt på dagen, 12–16
follow_up-hours--o-evening = Kveld, 16–20
follow_up-hours--o-any = Når som helst
follow_up-zone = Landet ditt har flere tidssoner. Hvilken lever du etter?
follow_up-zone--label = Tidssonen din
follow_up-code_word = Hvis du vil, kan du velge et kodeord. Da spør jeg etter det før jeg viser noe fra rapporten din.
follow_up-code_word--label = Kodeord
follow_up-code_word--hint = Velg et ord som andre ikke kan gjette, ikke et navn fra rapporten. Husk det godt: hvis du glemmer det, kan bare et menneske fra organisasjonen hjelpe deg.
follow_up-code_word--why = En dag kan noen andre ha telefonen din i hånden. Med et kodeord viser jeg ikke rapporten din til den personen. Det som allerede står i denne chatten, kan leses til du tømmer chatten.


### Interface
### Option and button texts stay within 24 characters. Nobody is called he or she here.

## Buttons (24 characters at most)

button-yes = Ja
button-no = Nei
button-yes-right = Ja, det stemmer
button-correct = Nei, jeg vil rette det
button-about = Omtrent da, ikke sikkert
button-dont-know = Jeg vet ikke
button-prefer-not = Vil helst ikke si det
button-later = Senere
button-back = Tilbake
button-why = Hjelp, hvorfor vi spør
button-menu = Meny
button-i-agree = Ja, det er greit for meg
button-that-is-all = Det er alt
button-add-one = Legg til en
button-add-another = Legg til en til
button-none = Nei, ikke som jeg vet
button-good-moment = Ja, det passer fint
button-not-now = Ikke nå, senere
button-stop-here = Stopp her
button-leave-as-is = La det være som det er
button-earlier = Tidligere
button-after-event = Etter en annen hendelse
button-only-year = Bare { $year }
button-about-year = Omtrent { $year }
button-only-month = Bare måneden
button-about-month = Omtrent den måneden
button-more-countries = Flere land
button-my-words = Behold ordene mine
button-continue = Fortsett
button-read-back = Se hva jeg har fortalt
button-hand-in = Lever inn
button-hand-in-now = Lever inn nå
button-other-things = Andre ting
button-pause = Ta en pause
button-mine = Rapportene mine
button-language = Språk
button-consent = Hva jeg tillater
button-privacy = Hvem som kan se dette
button-help = Hjelp
button-lost-phone = Telefonen min er borte
button-stop = Stopp
button-forget = Slett en rapport
button-another = Fortell om en til
button-tell-more = Fortell mer
button-take-out = Ta bort dette
button-take-back = Ta tilbake svaret
button-take-back-sure = Ja, ødelegg ordene mine
button-all-sections = Alle deler
button-copy = Send meg en kopi
button-copy-code = Kopier koden
button-withdraw = Trekk rapporten tilbake
button-questions-answered = Jeg har svart
button-forget-sure = Ja, slett den
button-keep = Nei, behold den
button-begin = Begynn
button-destroy-now = Ødelegg den nå
button-bring-back = Hent den tilbake
button-stop-keep = Stopp, behold mine ord
button-stop-erase = Stopp, slett mine ord
button-copy-shared = Ja, bruk dem igjen
button-start-empty = Nei, begynn på nytt
button-open-linked = Ja, den personen også

## While a question is asked

progress-core = { $here } av { $of } i den korte delen
answered-before = Du svarte: { $answer }
read-back = { $label }: { $value } – stemmer det?
read-back-words = { $label }: «{ $value }». Jeg beholder akkurat disse ordene. Stemmer det?
kept-aloud = Jeg har tatt vare på det du sendte. Et menneske skal høre på det eller lese det, og skrive det ned.
kept-with-story = Jeg har lagt dette til det du selv har fortalt («Din fortelling»).
kept-with-papers = Jeg har lagt dette til papirene og filene dine.
kept-edited = Jeg har endret svaret ditt slik du rettet det.
kept-edited-piece = Jeg har lagt de rettede ordene til det du har fortalt. De tidligere ordene er der også.
kept-file = Jeg har fått det.
taken-back = Ordene dine er ødelagt. Det eneste som er igjen, er at det fantes et svar.
list-comma = { ", " }
place-in-words = { $words } – { $place }
yes = ja
no = nei
done = fortalt
seen = lest
none-told = ingenting
unsaid-dont_know = jeg vet ikke
unsaid-prefer_not = vil helst ikke si det
unsaid-later = senere
answer-taken-back = (tatt tilbake)
age-years = { $years } år
file-photo = bilde
file-document = fil
file-audio = opptak
file-voice = talemelding
file-video = film
file-video-note = videomelding
file-lasting = { $sign } { $length } · { $file }

## What could not be taken

rejected-old_button = Den knappen hører til et tidligere spørsmål. Her er det spørsmålet vi er ved nå.
rejected-not_offered = Det valget finnes ikke her. Vær så snill å bruke en av knappene nedenfor.
rejected-must_be_said = Her trenger jeg et ja eller et nei.
rejected-nothing_to_confirm = Velg minst ett, eller trykk på «Jeg vet ikke».
rejected-no_such_place = Det fant jeg ikke lenger. Her er vi nå.
rejected-list_is_full = Denne listen er full. Fortell gjerne resten med egne ord, i tekst eller med stemmen.
rejected-not_this_kind = Vær så snill å svare med en knapp eller skriftlig her.
file-too_big = Denne filen er større enn 20 MB, og Telegram lar meg ikke hente den. Kan du sende den i mindre deler, eller som en kortere film? Ingenting annet er gått tapt.
file-too_many = Det er ikke plass til flere filer i denne rapporten. Fortell gjerne med ord hva mer som finnes, så vil et menneske be deg om det.
file-report_full = Filene i denne rapporten tar allerede all plassen som finnes. Fortell gjerne med ord hva mer som finnes, så vil et menneske be deg om det.
file-disk_full = Jeg kan ikke ta vare på nye filer akkurat nå, for lagringsplassen vår er nesten full. Ordene dine er tatt vare på. Vær så snill å sende filen en gang til i morgen.
file-not_fetched = Jeg klarte ikke å hente en av filene du sendte. Kan du sende den en gang til?
odd-sticker = Jeg kan ikke ta vare på klistremerker. Skriv, snakk eller bruk knappene.
odd-poll = Jeg kan ikke ta vare på avstemninger. Skriv, snakk eller bruk knappene.
odd-location = Jeg har ikke tatt vare på dette kartpunktet: jeg spør aldri hvor du befinner deg. Hvis du mener et sted i rapporten, skriv gjerne navnet på det.
odd-contact = Jeg har ikke tatt vare på dette kontaktkortet. Hvis det hører til i rapporten, skriv det gjerne når jeg spør etter det.
odd-other = Jeg kan ikke ta vare på denne typen melding. Skriv, snakk, send et bilde eller en fil, eller bruk knappene.
not-before-consent = Før jeg kan ta vare på noe, må du svare på dette først.
sorry = Noe gikk galt hos oss. Det du fortalte før, er tatt vare på. Vær så snill å sende den siste meldingen din en gang til.
storage-refused = Jeg kunne ikke ta vare på den siste meldingen din, for det er et problem med lagringsplassen vår. Ingenting av det du fortalte før, er gått tapt. Vær så snill å sende den igjen om en liten stund.
only-private = Jeg snakker bare i en privat chat, der andre ikke leser med. Skriv gjerne til meg der.
intake-closed =
    Akkurat nå tar vi ikke imot rapporter. Det du skriver eller sender nå, blir ikke tatt vare på.

    Her kan du nå et menneske: { $contact }
intake-closed-yours = Det du fortalte før, er tatt vare på som det var. Du kan se på det eller få det slettet.
drafts-enough = Du har begynt på mange rapporter i dag. Fortsett gjerne med en av dem. I morgen kan du begynne på en ny.
too-fast = Det kom veldig mye på én gang, og de siste meldingene dine kunne jeg ikke ta imot. Vent et minutt og send dem igjen, er du snill.
poster-line = Er noen i familien din savnet? Fortell det her, på ditt eget språk. Ta den tiden du trenger.

## Dates (the pieces of dates are shown in read-backs and on buttons)

lag-days =
    { $count ->
        [0] samme dag
        [7] en uke senere
        [one] { $count } dag senere
       *[other] { $count } dager senere
    }
lag-months =
    { $count ->
        [12] ett år senere
        [18] halvannet år senere
        [24] to år senere
        [36] tre år senere
        [60] fem år senere
        [one] { $count } måned senere
       *[other] { $count } måneder senere
    }

## Around the interview

welcome-back = Så fint at du er her igjen. Du stoppet ved «{ $where }» ({ $date }). Alt du har fortalt, er tatt vare på.
where-menu = menyen
menu = Takk. Det du har fortalt, kan leveres inn som det er. Hvis du vil, kan du fortelle mer, i dag eller en annen dag. Hva vil du gjøre?
menu-unfinished = Vi er ikke ferdige med den korte delen ennå. Du kan fortsette der vi stoppet, når du vil.
menu-handed-in = Rapporten din er levert inn. Du kan fortsatt legge til eller endre når som helst.
section-finished = Takk. «{ $section }» er ferdig for nå.
more = Hva vil du gjøre?
choose-language = Hvilket språk skal vi snakke? Ingenting av det du har fortalt, blir endret.
language-changed = Fra nå av snakker vi dette språket.
language-offer = { $own_name }: skal vi fortsette på dette språket? Ingenting av det du har fortalt, blir endret.
button-stay = Nei, la det være
nothing-here = Det er ingen rapport her akkurat nå. Vil du begynne på en?
paused = Ta den tiden du trenger. Det du har fortalt, er tatt vare på, og vi fortsetter akkurat der vi stoppet. Når du er klar, åpne denne chatten og trykk på «Fortsett».
paused-nothing = Ta den tiden du trenger. Jeg lagrer ikke noe annet enn nummeret på denne chatten og tidspunktet. Når du er klar, trykk på «Fortsett».
stop = Skal vi stoppe her? Du kan beholde det du har fortalt og komme tilbake senere, eller få det slettet.
stopped = Jeg skriver ikke til deg. Det du har fortalt, er tatt vare på. Hvis du kommer tilbake, fortsetter vi der vi stoppet.
consent-refused = Jeg forstår. Uten din tillatelse tar jeg ikke vare på noe: det du har fortalt til nå, er slettet. Hvis du ombestemmer deg, kan du begynne igjen når som helst.
mine =
    { $count ->
        [one] Du har én rapport her.
       *[other] Du har { $count } rapporter her.
    }
new-copy-shared = Du har fortalt om deg selv før: navnet, landet og ønskene dine. Skal jeg bruke disse svarene igjen i den nye rapporten? Du kan endre hvert av dem.
new-report = En ny rapport. Den andre er tatt vare på som den er.
linked-offer = Du nevnte en til i familien din. Vil du lage en rapport om den personen også?

state-draft = ikke ferdig
state-handed-in = levert inn
state-in-review = blir lest
state-accepted = godkjent
state-returned = vi har spørsmål
state-closed = avsluttet
state-withdrawn = trukket tilbake
report-draft = { $title }. Denne rapporten er ikke levert inn ennå.
report-handed-in = { $title }. Levert inn, rapportkode { $code }. Et menneske skal lese den.
report-in-review = { $title }. Rapportkode { $code }. Et menneske leser den nå.
report-accepted = { $title }. Rapportkode { $code }. Den er lest og godkjent.
report-returned = { $title }. Rapportkode { $code }. Den er lest, og det er spørsmål til deg.
report-closed = { $title }. Rapportkode { $code }. Arbeidet med den er avsluttet.
report-withdrawn = { $title }. Rapportkode { $code }. Du trakk den tilbake: ingen arbeider med den.
next-handed-in = Hva som skjer nå: et menneske i organisasjonen leser den. Du trenger ikke å gjøre noe. Du kan legge til noe når som helst.
next-in-review = Hva som skjer nå: den som leser, går gjennom alt og har kanskje spørsmål. Til da trenger du ikke å gjøre noe.
next-accepted = Hva som skjer nå: organisasjonen arbeider med det du har fortalt, innenfor det du tillater. Hvis du hører noe nytt, legg det til her.
next-returned = Hva som skjer nå: legg til det du vet, og trykk så på «Jeg har svart». Det du ikke vet, kan stå åpent.
next-closed = Hva som skjer nå: ingen arbeider med den lenger, og det du har fortalt, blir tatt vare på. Hvis du hører noe nytt, legg det til her.
reason-return-person = Det er ikke klart ennå hvem personen er. Andre navn, fødselsåret eller hjemstedet ville hjelpe.
reason-return-happened = Det er ikke klart ennå hva som skjedde. Noen ord til ville hjelpe.
reason-return-when-where = Det er ikke klart ennå når eller hvor det skjedde. Omtrent er nok.
reason-return-how-known = Det er ikke klart ennå hvordan du vet dette: om du så det selv, eller hvem som fortalte det.
reason-return-papers = Noe du sendte, kunne ikke leses eller høres. Send det gjerne en gang til hvis du kan.
reason-close-free = Grunnen: du har fortalt at personen er fri.
reason-close-asked = Grunnen: du ba oss om det.
reason-close-not-ours = Grunnen: dette kan organisasjonen ikke arbeide med. Det betyr ikke at det er mindre viktig.
reason-close-no-contact = Grunnen: det var spørsmål, og vi fikk ikke tak i deg.
reason-close-done = Grunnen: det organisasjonen kan gjøre foreløpig, er gjort.
questions-answered = Takk. Et menneske leser den en gang til.

## Reading back and handing in

read-back-overview = Dette er det du har fortalt, del for del. Trykk på en del for å lese den. Hvert svar kan endres eller tas tilbake.
read-back-line = { $label }: { $value }
nothing-told-here = Her er det ikke fortalt noe ennå.
not-confirmed-yet = { $value } (ikke bekreftet ennå)
take-back-sure = Skal jeg ødelegge svaret ditt på «{ $label }»? Ordene og filene i det blir borte for alltid. Kopier som er laget før, og denne chatten på telefonen din og hos Telegram, når jeg ikke.
hand-in-missing = Før du kan levere inn, trengs et svar på dette. «Jeg vet ikke» er også et svar:
    { $questions }
hand-in-ready = Rapporten kan leveres inn nå. Etter det leser mennesker i organisasjonen den. Du kan fortsatt legge til, endre og trekke den tilbake.
hand-in-un = For at rapporten skal kunne gå til FN, mangler dette ennå. Du kan levere inn uten det og legge det til senere:
    { $missing }
un-name = navnet på personen
un-date = når det skjedde
un-place = hvor det skjedde
un-taken-by = hvem som tok personen
un-reporter = navnet og adressen din
un-actions = hva som er gjort til nå
un-consent = din tillatelse til å gi rapporten til FN
handed-in = Takk. Rapporten din er levert inn.

    Rapportkoden din: { $code }

    Skriv den på et papir og ta vare på papiret. Med koden kan du spørre om rapporten. Ikke gi den til noen du ikke stoler på.

    Et menneske i { $organisation } skal lese den, vanligvis innen to uker. Hvis du har tillatt det, skriver vi til deg her. Du kan også nå et menneske her: { $contact }.

    Denne chatten blir liggende på telefonen din og hos Telegram. Slik fjerner du den: åpne menyen i chatten, velg «Slett chat» (Delete chat) og kryss også av for at den slettes for boten.
not-handed-in = Rapporten er ikke levert inn.
withdraw-sure = Skal jeg trekke denne rapporten tilbake? Fra da av arbeider ingen med den, og ikke noe mer gis videre. Det som er gitt videre før, kan ikke hentes tilbake. Rapporten ligger låst her til du sletter den eller leverer den inn igjen.
withdrawn = Rapporten er trukket tilbake.
consent = Hva får vi lov til å gjøre med denne rapporten? Alt dette velger du selv, og du kan endre det når som helst. En endring gjelder fra neste gang noe gis videre.
consent-given = Denne rapporten er gitt til:
consent-given-line = • { $recipient }, { $date }
given-archive = Organisasjonens eget arkiv
given-un = De forente nasjoner (FN)
given-icrc = Røde Kors (ICRC)
given-organisations = Menneskerettighetsorganisasjoner
given-governments = Regjeringer i andre land
given-research = Forskning, uten navn
given-public = Publisert så alle kan lese den
copy-caption = Dette er kopien din. Den som finner den på telefonen din, kan lese den. Behold den bare hvis det er greit for deg.
copy-title = Rapporten din
copy-made-on = Kopi fra { $date }
copy-file-name = kopi

## Erasing

forget-which = Hvilken rapport skal jeg slette?
forget-draft = { $title }. Skal jeg slette denne rapporten? Den blir ødelagt med en gang og kan ikke hentes tilbake.
forget-handed-in =
    { $hours ->
        [one] { $title }. Skal jeg slette denne rapporten? Fra nå av kan ingen åpne den, og etter { $hours } time blir den ødelagt. Inntil da kan du hente den tilbake med rapportkoden.
       *[other] { $title }. Skal jeg slette denne rapporten? Fra nå av kan ingen åpne den, og etter { $hours } timer blir den ødelagt. Inntil da kan du hente den tilbake med rapportkoden.
    }
forgotten = Den er ødelagt: ordene, filene og nøklene til dem. Det jeg ikke når: kopier som er laget før, sikkerhetskopier som er laget før, og denne chatten på telefonen din og hos Telegram. At noe er slettet, blir stående notert, men ikke hva.
forgetting =
    { $hours ->
        [one] Rapporten er lukket: ingen kan åpne den lenger. Den blir ødelagt om { $hours } time. Hvis du vil at den skal ødelegges med en gang, eller vil ha den tilbake, trykk nedenfor.
       *[other] Rapporten er lukket: ingen kan åpne den lenger. Den blir ødelagt om { $hours } timer. Hvis du vil at den skal ødelegges med en gang, eller vil ha den tilbake, trykk nedenfor.
    }
case-code-to-destroy = Skriv rapportkoden. Da blir rapporten ødelagt med en gang.
case-code-to-bring-back = Skriv rapportkoden. Da blir rapporten åpen igjen.
lost-phone = Er den gamle chatten din borte? Skriv rapportkoden din. Hvis du ikke har den lenger, skriv «ingen kode».
lost-phone-told = Takk. Et menneske i { $organisation } skal se på dette og skrive til deg her. Til da åpnes ingenting, så ingen andre kan lese det familien din har fortalt. Du kan også nå et menneske her: { $contact }.
case-code-wrong = Det er ikke koden til denne rapporten. Se gjerne etter og skriv den en gang til.
brought-back = Rapporten er åpen igjen, akkurat som den var.

## The code word

code-word-asked = Skriv kodeordet du valgte.
code-word-wrong = Det var ikke det. Prøv gjerne en gang til.
goodbye = Takk. Ha det bra.

## Texts to read

help =
    Jeg hjelper deg å fortelle hva som skjedde med noen i familien din, steg for steg.

    Du kan trykke på en knapp, skrive eller sende en talemelding. Du kan stoppe når som helst; det du har fortalt, er tatt vare på. «Jeg vet ikke» er også et godt svar.

    Under «Meny» finner du alt: det du har fortalt, andre deler av rapporten, språket ditt, og hvordan du sletter den.

    Hvis du heller vil snakke med et menneske: { $contact }.
privacy =
    Hvem som kan se det du forteller:

    • { $organisation }, i { $country }, kan lese rapporten din.
    • Telegram bringer meldingene fram og kan lese dem.
    • Her er alt låst, men datamaskinen jeg kjører på, kan åpne det mens den arbeider.

    Dette kan vi ikke beskytte deg mot: noen som tar telefonen din, noen som bryter seg inn i datamaskinen mens den er i gang, og det Telegram gjør.

    Slik sjekker du at denne boten er vår: { $verify_at }. Et menneske du kan spørre: { $contact }.

    Du bestemmer hva som kan gjøres med rapporten («Hva jeg tillater»), og du kan slette den når som helst.
command-start = Begynn, eller fortsett
command-continue = Fortsett der vi stoppet
command-report = Fortell om en person til
command-mine = Rapportene mine
command-language = Bytt språk
command-consent = Hva jeg tillater
command-privacy = Hvem som kan se dette
command-help = Hjelp
command-stop = Stopp for nå
command-forget = Slett en rapport
bot-description = Her kan du fortelle, på ditt eget språk, hva som skjedde med noen i familien din. Du kan skrive, snakke eller trykke på knapper. Du kan stoppe når som helst og fortsette senere. Denne boten drives av { $organisation }. Slik sjekker du det: { $verify_at }
bot-short-description = Spørsmål og svar, steg for steg, på ditt språk.

## Why words could not be taken
rejected-empty = Jeg så ingen ord i den meldingen. Kan du skrive det en gang til?
rejected-too_long = Det er en lang tekst for dette spørsmålet. Skriv bare det som det spørres om her; det er plass til hele fortellingen senere.
rejected-use_buttons = Vær så snill å trykke på en av knappene nedenfor.
rejected-send_a_file = Her trenger jeg et bilde eller en fil. Du kan også trykke på «Senere».
rejected-not_an_option = Det finner jeg ikke blant valgene. Trykk på det som passer best.
rejected-not_yes_or_no = Vær så snill å trykke på «Ja» eller «Nei».
rejected-not_a_number = Skriv bare et tall, for eksempel 3 eller 7,5.
rejected-number_out_of_range = Tallet ser ut til å være for stort. Kan du se på det en gang til?
rejected-not_an_age = Skriv alderen i år, for eksempel 34.
rejected-not_a_link = Det ser ikke ut som en nettadresse. Den begynner vanligvis med https://
rejected-which_place = Mer enn ett sted har dette navnet. Hvilket mener du?
rejected-place_alike = Jeg kjenner ikke noe sted med akkurat dette navnet. Mente du et av disse? Hvis ikke, blir dine egne ord stående.
rejected-not_a_country = Jeg kjenner ikke dette landet. Er det skrevet riktig? Du kan også beholde ordene dine som de er.
rejected-which_country = Hvilket land mener du?
rejected-not_a_zone = Hvilken av disse byene har samme tid som deg?
rejected-which_language = Trykk på det språket du vil bruke.
rejected-choose_event = Trykk først på den hendelsen det kom etter.
rejected-not_a_date = Jeg fant ingen dato i det. Skriv den med tall, for eksempel 2017, 03.2017 eller 14.03.2017, eller trykk på knappene.
rejected-which_date = Jeg vil ha denne datoen riktig. Hvilken mener du?
rejected-age_or_year = Er det en alder eller et årstall?
rejected-no_year = Hvilket år var det? Hvis du bare vet året, er det nok.
rejected-impossible_date = Den dagen finnes ikke i kalenderen. Kan du se på det en gang til?
rejected-too_long_ago = Det er mer enn hundre år siden. Kan du se på årstallet en gang til?
rejected-in_the_future = Den dagen er ikke kommet ennå. Kan du se på det en gang til?
rejected-other_calendar = Det ser ut som et år i en annen kalender. Skriv året slik man teller her, for eksempel 2017.
rejected-ends_before_start = Slutten kommer før begynnelsen. Er det omvendt?

## Buttons under suggestions
suggest-own-words = Behold mine egne ord
suggest-age = { $years } år gammel

## Dates, read back. $year and $day are text, $month and $season are month-N and season-N already in words.
date-day = { $day }. { $month } { $year }
date-month = { $month } { $year }
date-season = { $season } { $year }
date-year = { $year }
date-about = omtrent { $date }
date-between = mellom { $start } og { $end }
date-before = { $end } eller tidligere
date-after = { $start } eller senere
date-unknown = tatt vare på med dine egne ord
month-1 = januar
month-2 = februar
month-3 = mars
month-4 = april
month-5 = mai
month-6 = juni
month-7 = juli
month-8 = august
month-9 = september
month-10 = oktober
month-11 = november
month-12 = desember
season-1 = våren
season-2 = sommeren
season-3 = høsten
season-4 = vinteren

## Remarks on a Chinese ID number: never a refusal. $county, $told are names of places, $date and $born are dates in words.
remark-id-form = Et kinesisk id-nummer har vanligvis 18 tegn, et gammelt 15. Jeg har tatt vare på det du skrev; hvis du har papiret for hånden, se gjerne en gang til.
remark-id-check = Det siste tegnet stemmer ikke med de andre: ett kan være skrevet feil av. Jeg har tatt vare på nummeret; kan du se en gang til?
remark-id-date = Fødselsdagen i dette nummeret finnes ikke. Jeg har tatt vare på nummeret; kan du se en gang til?
remark-id-birth = Etter dette nummeret er fødselsdagen { $born }; du sa { $told }. Jeg har tatt vare på begge. Er det skrevet riktig av?
remark-id-county = Dette nummeret begynner med koden for { $county }; du sa { $told }. Det viser hvor personen først ble registrert, så begge kan stemme. Er det skrevet riktig av?
remark-id-area = Jeg kjenner ikke stedet i de seks første sifrene. Jeg har tatt vare på nummeret; kan du se en gang til?
card-spellings = Er navnet skrevet på en av disse måtene der? Trykk på en av dem bare hvis hver bokstav er lik. Hvis ikke, eller hvis du ikke kan se det nå, skriv det du vet.

## Keeping in touch
## Check-ins, reminders of what is not finished, and how to change them.
## The first messages are read on the lock screen, perhaps by somebody else: they must not say what this chat is about.

checkin-hello = Hei. Passer det å snakke nå?
news-hello = Det er noe nytt om det du har fortalt. Passer det nå?
button-checkin-later = Senere i dag
button-checkin-day = En annen dag
button-checkin-phone = Ikke på denne telefonen
button-checkin-stop = Ikke skriv mer
checkin-later-today = Det er greit. Jeg skriver igjen senere i dag, eller i morgen hvis det blir sent.
checkin-another-day = Det er greit. Jeg skriver igjen om noen dager.
checkin-not-here = Det er greit. Jeg skriver ikke her før du selv skriver til meg.
checkin-stopped = Jeg spør ikke mer. Det du har fortalt, er tatt vare på. Du kan skrive her når som helst.
checkin-ask =
    { $dead ->
        [yes] { $title }. Jeg tenker på deg. Er det noe du vil legge til, eller noe du trenger?
       *[no] { $title }: er det noe nytt?
    }
button-news-none = Ikke noe nytt
button-news-some = Det er noe nytt
button-news-help = Jeg trenger hjelp
button-news-wrong = Jeg vil rette noe
checkin-no-news = Takk. Jeg har skrevet opp at det ikke er kjent noe nytt i dag.
checkin-news = Takk. Fortell meg steg for steg. Det du fortalte før, blir stående som det er; dette legges ved siden av.
checkin-other-waits = Den andre rapporten venter akkurat der du stoppet. Du finner den under «Rapportene mine».
checkin-help = Jeg har sendt videre til dem i { $organisation } at du trenger hjelp. Du kan også selv nå et menneske: { $contact }. Hvis noen er i fare akkurat nå der du er, vær så snill å ringe nødnummeret der.
checkin-wrong = Trykk på den delen der det står, og endre det der. Det du sa før, blir også tatt vare på.
checkins-plan = Jeg spør deg her om det er noe nytt. Hvor ofte: { $rhythm }. Tid på dagen: { $hours }, etter klokken i { $zone }. Aldri om natten.
checkins-plan-nowhere = Jeg spør deg her om det er noe nytt. Hvor ofte: { $rhythm }. Jeg vet ikke hvilken tidssone du lever i. Derfor skriver jeg bare i den ene timen da det er dag både i Amerika og i Kasakhstan.
checkins-next = Neste gang: { $date }.
checkins-paused = Jeg tar en pause. Neste gang: { $date }.
checkins-person-first = Akkurat nå spør jeg ikke av meg selv. Et menneske i organisasjonen ser på det først.
checkins-off = Akkurat nå spør jeg deg ikke om noe av meg selv. Hvis du vil, kan jeg spørre av og til om det er noe nytt.
checkins-none = Du har ikke levert inn noen rapport ennå. Etter det kan du velge om jeg skal spørre av og til om det er noe nytt.
button-checkins-begin = Spør meg om nytt
button-less-often = Sjeldnere
button-pause-month = Pause i en måned
button-checkins-change = Endre hvor ofte
button-moved = Jeg bor et annet sted nå
button-checkins-stop = Slutt å spørre
button-keep-in-touch = Holde kontakten
command-checkins = Når jeg spør om noe er nytt
asked-translated = Oversatt av organisasjonen ({ $tongue }, { $date }). Med deres egne ord:
asked-picked = Organisasjonen vil gjerne vite dette av deg:
asked-noted = Takk. Jeg gir det videre.
asked-later = Det er greit. Spørsmålet venter på deg.
button-asked = Et spørsmål til deg
nudge = Hei. Du har gitt meg lov til å minne deg på det.
nudge-at-question = Vi stoppet ved spørsmål { $here } av { $of }.
nudge-in-part = Vi stoppet i delen «{ $section }».
nudge-at-the-end = Bare det siste steget er igjen: å levere inn.
nudge-whenever = Vi kan fortsette når du vil.
nudge-last = Vi kan fortsette når du vil. Jeg skriver om dette bare én gang til, før det tar slutt.
button-no-more-reminders = Ingen flere påminnelser
reminders-off = Jeg minner deg ikke på det mer. Du kan fortsette når du vil. Det som ingen fortsetter med, blir slettet etter en tid, eller levert inn hvis du har valgt det.
draft-will-be-erased = Hei. Det du har fortalt her, er ikke levert inn ennå. Den { $date } blir det slettet, hvis du ikke fortsetter eller leverer det inn før den dagen.
draft-will-be-handed-in = Hei. Det du har fortalt her, er ikke levert inn ennå. Den { $date } leverer jeg det inn som det er, slik du ønsket. Før den dagen kan du fortsette, eller få det slettet.
button-hand-in-told = Lever det jeg har sagt
draft-handed-in = Hei. Jeg har levert inn det du har fortalt, slik du ønsket. Du kan fortsatt legge til eller endre når som helst.
outage-resend = Hei. En tid kunne jeg ikke høre deg. Hvis du har skrevet eller sendt noe siden den { $date }, vær så snill å sende det en gang til.

## Kinship and voice

rejected-which_relative = Dette ordet kan bety mer enn én slektning. Hvem mener du?
kin-elder_brother = Min eldre bror
kin-younger_brother = Min yngre bror
kin-elder_sister = Min eldre søster
kin-younger_sister = Min yngre søster
kin-paternal_grandmother = Farmoren min
kin-maternal_grandmother = Mormoren min
kin-paternal_grandfather = Farfaren min
kin-maternal_grandfather = Morfaren min
kin-paternal_aunt = Søsteren til faren min
kin-maternal_aunt = Søsteren til moren min
kin-paternal_uncle = Broren til faren min
kin-maternal_uncle = Broren til moren min
kin-sister_in_law = Svigerinnen min
kin-brother_in_law = Svogeren min
kin-daughter_in_law = Svigerdatteren min
kin-son_in_law = Svigersønnen min
kin-mother_in_law = Svigermoren min
kin-father_in_law = Svigerfaren min

## Two families who tell of the same person. Said only after a good moment.

introduction-told =
    Noen andre har også fortalt oss om den samme personen: { $title }.

    Dere har begge sagt på forhånd at dere vil vite det. Hvis du vil ha kontakt, bringer { $organisation } dere sammen. Jeg gir dem ingenting av det du har fortalt.
button-introduction-yes = Ja, jeg vil ha kontakt
button-introduction-no = Nei, takk
introduction-yes = Takk. Hvis den andre også vil det, skriver noen fra { $organisation } til deg.
introduction-no = Det er i orden. Ingen får vite at du sa nei.
