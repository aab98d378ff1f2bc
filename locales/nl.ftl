### Dutch: machine-drafted, awaiting a native reader.

### Questions

## Sections: titles in the menu "tell more", and one line on what each is about

section-before = Voordat we beginnen
section-before--about = Uw taal, wie dit leest, en uw toestemming
section-core = Het korte deel
section-core--about = Het belangrijkste, ongeveer vijf minuten
section-person = Over de persoon
section-person--about = Namen, papieren, werk, gezondheid
section-event = Wat er gebeurd is
section-event--about = Hoe het ging, waarom, wie nog meer, en wat er ervoor en erna was
section-status = Nu
section-status--about = Waar de persoon vastzit, straf, contact, gezondheid
section-family = De familie
section-family--about = Kinderen, ouders, druk op de familie, en wat zij nodig hebben
section-reporter = Over u
section-reporter--about = Apart bewaard van de rest, op slot met een eigen sleutel
section-testimony = Uw verhaal en papieren
section-testimony--about = Vertel het in uw eigen woorden; stuur foto’s, papieren, opnamen
section-actions = Wat er al gedaan is
section-actions--about = Waar u om hulp hebt gevraagd, en wat u wenst
section-consents = Wat u goedvindt
section-consents--about = Wat er met het verslag mag gebeuren, en hoe we contact houden
section-asked = Vragen aan u
section-asked--about = Wat ons team u heeft gevraagd, en uw antwoorden
section-leaving = Als u niet terugkomt
section-leaving--about = Wat er moet gebeuren met een verslag dat niet af is

screen-core_consents =
    Drie dingen die u kunt goedvinden. Ze staan allemaal uit. Zet alleen aan wat u wilt.
    U kunt het later altijd veranderen, hier in de chat.
screen-more_consents =
    Wie mag dit verslag krijgen, en wat mag er getoond worden? Alles staat uit. Zet alleen aan wat u wilt.
    U kunt het later altijd veranderen. Wat al is doorgegeven, kunnen we niet terughalen.


## Section before: language, what to know first, permission to keep

language = In welke taal zullen we praten?
language--label = Taal
language--hint = U kunt altijd een andere taal kiezen. Wat u verteld hebt, gaat niet verloren.
language-aloud = In welke taal hebt u gesproken? Zo vinden we makkelijker iemand die het kan beluisteren en opschrijven. Staat de taal er niet bij, schrijf dan hoe ze heet.
language-aloud--label = Gesproken taal
language-aloud--o-other = Een andere taal

safety =
    Lees alstublieft eerst dit.

    Deze bot is van { $organisation } ({ $country }). Hij schrijft op wat er gebeurd is met iemand die verdwenen is of wordt vastgehouden. Hij vraagt het aan u, de familie.
    Controleer alstublieft of de bot echt van hen is: { $verify_at }
    Hier kunt u een mens bereiken: { $contact }
safety--label = Gelezen voor het begin
safety-who-reads =
    Wie kan lezen wat u schrijft:
    • Telegram, het bedrijf, kan deze chat lezen.
    • De mensen van { $organisation } die met de verslagen werken, kunnen uw verslag lezen. Die mensen noemen we hier “ons team”.
    • Uw verslag wordt achter slot bewaard. Maar de computer waarop deze bot draait, kan het openen. Dat kan ook iedereen die de macht over die computer krijgt.
    • Wie uw telefoon in handen heeft, kan deze chat lezen.
safety-leave-out =
    Laat alles weg wat iemand in gevaar kan brengen. U mag elke vraag overslaan.
    Is er familie in gevaar, bel hen dan alstublieft niet om meer te weten te komen. Wat u al weet, is genoeg.
safety-clear =
    Zo maakt u deze chat leeg op uw telefoon: open het menu van de chat en kies “Geschiedenis wissen” of “Chat verwijderen”. Doe dat zo vaak u wilt.
    De chat verdwijnt dan alleen bij u. Telegram houdt misschien kopieën. En uw verslag blijft bij ons, tot u mij vraagt het te wissen (/forget).
safety-moment = Is dit een goed moment om te praten?

consent-store =
    Mag ons team uw verslag bewaren en lezen?

    Als u nee zegt, wordt hier alles gewist wat u tot nu toe verteld hebt, en stoppen we. Als u ja zegt, kunt u het later nog altijd laten wissen.
consent-store--label = Bewaren en lezen
consent-remind =
    Als u halverwege stopt: mag ik u hier een herinnering sturen, zolang het verslag niet is ingeleverd?

    In een herinnering staat niets over uw verslag.
consent-remind--label = Herinner mij hier

## Section asked: what organizers ask a family in words of their own

asked = Ons team kan u hier iets vragen.
asked--label = Vragen aan u
asked-question = Vraag
asked-question--label = Vraag
asked-answer = Dit is een vraag van ons team. Antwoord zoals u wilt: schrijf, spreek of stuur een foto, in zoveel berichten als u nodig hebt.
asked-answer--label = Antwoord
asked-answer--why = U hoeft niet te antwoorden. ‘Ik weet het niet’ en ‘Zeg ik liever niet’ zijn ook goede antwoorden.

## Section leaving: asked once, when somebody stops for the first time

consent-unfinished =
    Als u niet kunt terugkomen: wat moet ik doen met wat u verteld hebt?
consent-unfinished--label = Als ik niet verder kan
consent-unfinished--hint = Tot dan kunt u altijd terugkomen en verdergaan waar u gestopt bent.
consent-unfinished--o-hand_in_what_I_told = Inleveren wat er is
consent-unfinished--o-erase = Wissen wat er is


## Section core: the short part

person-relation = Wie is de vermiste voor u?
person-relation--label = Wie het is voor u
person-relation--hint = Als u over meer mensen wilt vertellen, doen we dat na elkaar. Begin met één.
person-relation--o-mother = Mijn moeder
person-relation--o-father = Mijn vader
person-relation--o-wife = Mijn vrouw
person-relation--o-husband = Mijn man
person-relation--o-daughter = Mijn dochter
person-relation--o-son = Mijn zoon
person-relation--o-sister = Mijn zus
person-relation--o-brother = Mijn broer
person-relation--o-grandmother = Mijn oma
person-relation--o-grandfather = Mijn opa
person-relation--o-granddaughter = Mijn kleindochter
person-relation--o-grandson = Mijn kleinzoon
person-relation--o-aunt = Mijn tante
person-relation--o-uncle = Mijn oom
person-relation--o-niece = Dochter van broer of zus
person-relation--o-nephew = Zoon van broer of zus
person-relation--o-cousin = Kind van oom of tante
person-relation--o-in_law = Aangetrouwde familie
person-relation--o-fiance = Mijn verloofde
person-relation--o-friend = Vriendin of vriend
person-relation--o-neighbour = Buurvrouw of buurman
person-relation--o-colleague = Mijn collega
person-relation--o-myself = Het gaat over mijzelf
person-relation--o-other = Iemand anders

reporter-role = En wie bent u voor de vermiste?
reporter-role--label = Wie u bent voor de persoon
reporter-role--o-relative = Ik ben familie
reporter-role--o-friend = Wij zijn vrienden
reporter-role--o-neighbour = Wij zijn buren
reporter-role--o-colleague = Wij werkten samen
reporter-role--o-former_fellow_detainee = Wij zaten samen vast
reporter-role--o-organisation = Van een organisatie
reporter-role--o-helping_someone = Ik help de familie
reporter-role--o-myself = Het gaat over mijzelf
reporter-role--o-other = Iets anders

reporter-age_group = Hoe oud bent u?
reporter-age_group--label = Hoe oud u bent
reporter-age_group--why = Als u jonger bent dan 16, wordt er niets gepubliceerd of doorgegeven, tenzij een volwassene die u vertrouwt het goedvindt.
reporter-age_group--o-adult = 18 of ouder
reporter-age_group--o-16_17 = 16 of 17
reporter-age_group--o-under_16 = Jonger dan 16

reporter-organisation = Hoe heet uw organisatie? Als u als privépersoon helpt, schrijf dat dan gewoon.
reporter-organisation--label = Uw organisatie
reporter-family_agrees = Weet de familie dat u dit hier vertelt, en vinden zij het goed?
reporter-family_agrees--label = De familie vindt het goed

person-name =
    { $about ->
        [woman] Hoe heet zij? Schrijf haar naam zoals de familie die zegt en schrijft.
        [man] Hoe heet hij? Schrijf zijn naam zoals de familie die zegt en schrijft.
        [self] Hoe heet u? Schrijf uw naam zoals uw familie die zegt en schrijft.
       *[person] Hoe heet degene die u mist? Schrijf de naam zoals de familie die zegt en schrijft.
    }
person-name--label = Naam
person-name--hint = In elk schrift. Een roepnaam of een deel van de naam is ook goed. Bijvoorbeeld: Aisja, of Salim Abdulla.

person-sex =
    { $about ->
        [self] Bent u een vrouw of een man?
       *[person] Is het een vrouw of een man?
    }
person-sex--label = Vrouw of man
person-sex--o-female = Vrouw of meisje
person-sex--o-male = Man of jongen
person-sex--o-other = Anders

event-kind =
    { $about ->
        [woman] Wat is er met haar gebeurd? Kies wat het beste past.
        [man] Wat is er met hem gebeurd? Kies wat het beste past.
        [self] Wat is er met u gebeurd? Kies wat het beste past.
       *[person] Wat is er met deze persoon gebeurd? Kies wat het beste past.
    }
event-kind--label = Wat er gebeurd is
event-kind--hint = Als er meer dingen na elkaar gebeurden, kies dan hoe het begon. De rest kunt u later vertellen.
event-kind--o-detained = Opgepakt door de politie
event-kind--o-camp = Naar een kamp gebracht
event-kind--o-arrested = Officieel gearresteerd
event-kind--o-sentenced = Veroordeeld
event-kind--o-exit_ban = Mag het land niet uit
event-kind--o-forced_labour = Aan dwangarbeid gezet
event-kind--o-house_arrest = Thuis opgesloten
event-kind--o-hospital_or_psychiatric = In kliniek opgesloten
event-kind--o-taken_child = Een kind afgenomen
event-kind--o-no_contact_only = Geen contact meer
event-kind--o-death_in_custody = Overleden in detentie
event-kind--o-other = Iets anders

event-date =
    { $about ->
        [woman] Wanneer verloor zij haar vrijheid? Als niemand dat weet: wanneer is zij voor het laatst gezien of gehoord? Ongeveer is genoeg.
        [man] Wanneer verloor hij zijn vrijheid? Als niemand dat weet: wanneer is hij voor het laatst gezien of gehoord? Ongeveer is genoeg.
        [self] Wanneer verloor u uw vrijheid? Ongeveer is genoeg.
       *[person] Wanneer verloor deze persoon de vrijheid? Als niemand dat weet: wanneer is deze persoon voor het laatst gezien of gehoord? Ongeveer is genoeg.
    }
event-date--label = Wanneer het gebeurde
event-date--hint = Bijvoorbeeld: 2017, 03-2017 of 14-03-2017. Als u alleen het jaar weet, is dat genoeg.

event-place =
    { $about ->
        [woman] Waar gebeurde het? Als niemand dat weet: waar is zij voor het laatst gezien?
        [man] Waar gebeurde het? Als niemand dat weet: waar is hij voor het laatst gezien?
        [self] Waar gebeurde het?
       *[person] Waar gebeurde het? Als niemand dat weet: waar is deze persoon voor het laatst gezien?
    }
event-place--label = Waar het gebeurde
event-place--hint = Het dorp, de stad of het district is genoeg. Bijvoorbeeld: thuis in Ghulja.

event-circumstances = Vertel mij in uw eigen woorden wat er gebeurd is. U kunt het schrijven, of inspreken als spraakbericht.
event-circumstances--label = Wat er gebeurde, in woorden
event-circumstances--hint = Zo kort of zo lang als u wilt. Laat namen weg van mensen die in gevaar kunnen komen.

event-source = Hoe weet u dit?
event-source--label = Hoe u het weet
event-source--hint = U kunt er meer dan één kiezen.
event-source--o-own_eyes = Ik heb het zelf gezien
event-source--o-own_phone_call = Uit mijn telefoongesprek
event-source--o-told_by_relative = Familie vertelde het mij
event-source--o-told_by_witness = Een getuige vertelde het
event-source--o-official_paper = Uit een officieel papier
event-source--o-leaked_list = Uit een gelekte lijst
event-source--o-media = Uit nieuws of internet
event-source--o-rumour = Van horen zeggen
event-source--o-other = Op een andere manier

status-now =
    { $about ->
        [woman] Waar is zij nu, voor zover u weet?
        [man] Waar is hij nu, voor zover u weet?
        [self] Waar bent u nu?
       *[person] Waar is deze persoon nu, voor zover u weet?
    }
status-now--label = Nu
status-now--hint = Als u het niet zeker weet, kies dan wat het waarschijnlijkst is, of “Nieuws is onduidelijk”.
status-now--o-no_news = Geen enkel bericht
status-now--o-exit_ban = Mag het land niet uit
status-now--o-police_custody = Zit vast bij de politie
status-now--o-camp = In heropvoedingskamp
status-now--o-prison = In de gevangenis
status-now--o-forced_labour = Moet dwangarbeid doen
status-now--o-house_or_town_arrest = Mag huis, stad niet uit
status-now--o-hospital = In het ziekenhuis
status-now--o-orphanage_or_boarding = Kindertehuis, internaat
status-now--o-released_watched = Vrij, onder toezicht
status-now--o-free = Vrij
status-now--o-outside = In een ander land
status-now--o-dead = Overleden
status-now--o-unclear = Nieuws is onduidelijk
status-now--o-other = Iets anders

status-as_of =
    { $dead ->
        [yes] Van wanneer is dit bericht?
       *[no] Wanneer was dat zo? Noem de laatste dag waarvan u het weet.
    }
status-as_of--label = Wanneer het zo was
status-as_of--hint = Bijvoorbeeld: 2024, 05-2024 of 20-05-2024. Ongeveer is genoeg.

status-danger =
    { $dead ->
        [yes] Is er een kind alleen achtergebleven?
       *[no] Is er nu iemand in groot gevaar?
    }
status-danger--label = Groot gevaar nu
status-danger--hint = Zo ziet ons team welke verslagen niet kunnen wachten.
status-danger--o-life_in_danger = Leven is in gevaar
status-danger--o-gravely_ill = Ernstig ziek
status-danger--o-child_alone = Een kind is alleen
status-danger--o-none = Nee
status-danger--o-not_known = Niemand weet het

person-birth =
    { $about ->
        [woman] { $dead ->
            [yes] Wanneer is zij geboren?
           *[no] Wanneer is zij geboren? Of hoe oud is zij?
        }
        [man] { $dead ->
            [yes] Wanneer is hij geboren?
           *[no] Wanneer is hij geboren? Of hoe oud is hij?
        }
        [self] Wanneer bent u geboren? Of hoe oud bent u?
       *[person] { $dead ->
            [yes] Wanneer is deze persoon geboren?
           *[no] Wanneer is deze persoon geboren? Of hoe oud is deze persoon?
        }
    }
person-birth--label = Geboren
person-birth--hint = Bijvoorbeeld: 1985, 14-03-1985, of 32 jaar oud.

person-home =
    { $about ->
        [woman] { $dead ->
            [yes] Waar was daar haar thuis: dorp of stad, district, prefectuur?
           *[no] Waar is daar haar thuis: dorp of stad, district, prefectuur?
        }
        [man] { $dead ->
            [yes] Waar was daar zijn thuis: dorp of stad, district, prefectuur?
           *[no] Waar is daar zijn thuis: dorp of stad, district, prefectuur?
        }
        [self] Waar is daar uw thuis: dorp of stad, district, prefectuur?
       *[person] { $dead ->
            [yes] Waar was daar het thuis van deze persoon: dorp of stad, district, prefectuur?
           *[no] Waar is daar het thuis van deze persoon: dorp of stad, district, prefectuur?
        }
    }
person-home--label = Thuis
person-home--hint = Zoveel als u weet. Bijvoorbeeld: Bayandai, Ghulja.

person-residence =
    { $about ->
        [woman] In welk land woonde zij toen het gebeurde?
        [man] In welk land woonde hij toen het gebeurde?
        [self] In welk land woonde u toen het gebeurde?
       *[person] In welk land woonde deze persoon toen het gebeurde?
    }
person-residence--label = In welk land toen

person-photo =
    { $about ->
        [woman] Hebt u een foto van haar? U kunt die ook later sturen.
        [man] Hebt u een foto van hem? U kunt die ook later sturen.
        [self] Hebt u een foto van uzelf die u erbij wilt doen? U kunt die ook later sturen.
       *[person] Hebt u een foto van deze persoon? U kunt die ook later sturen.
    }
person-photo--label = Foto
person-photo--hint =
    Telegram maakt foto’s kleiner. Zo stuurt u de foto in volle grootte: tik op de paperclip, kies “Bestand”, en dan de foto.
    In een bestand zitten ook verborgen gegevens, zoals wanneer en waar de foto gemaakt is. Als u dat niet wilt, stuur de foto dan gewoon als foto.

reporter-country = In welk land woont u?
reporter-country--label = Uw land
reporter-country--hint = Alleen het land. Het wordt apart van het verslag bewaard.

consent-contact = Mag ons team u in deze chat schrijven over dit verslag?
consent-contact--label = Mij schrijven
consent-match = Mag ons team dit verslag vergelijken met andere verslagen, om te zien of nog iemand anders over dezelfde persoon vertelt? Niemand anders komt daardoor iets te weten.
consent-match--label = Met andere vergelijken
consent-un = Mag dit verslag naar de groep van de Verenigde Naties (VN) die regeringen vraagt naar verdwenen mensen? Die groep vraagt het aan de regering van China. Die regering komt dus de naam van deze persoon te weten, en wat er verteld is. De Verenigde Naties hebben ook uw naam en adres nodig.
consent-un--label = Aan de VN geven

follow_up-rhythm = Hoe vaak mag ik u hier vragen of er nieuws is?
follow_up-rhythm--label = Naar nieuws vragen
follow_up-rhythm--hint = In het bericht staat niet waar het over gaat. U kunt dit later altijd veranderen.
follow_up-rhythm--o-weekly = Elke week
follow_up-rhythm--o-monthly = Elke maand
follow_up-rhythm--o-every_3_months = Elke 3 maanden
follow_up-rhythm--o-every_6_months = Elke 6 maanden
follow_up-rhythm--o-yearly = Eén keer per jaar
follow_up-rhythm--o-only_if_news = Alleen als u nieuws hebt
follow_up-rhythm--o-never = Nooit


## Section person: about the missing person

person-name_latin = Hoe staat de naam in een paspoort of op een identiteitskaart, in Latijnse letters?
person-name_latin--label = Naam in Latijnse letters
person-name_latin--hint = Letter voor letter, zoals het gedrukt staat, ook als het fout lijkt. Bijvoorbeeld: AYIXIE SAILIMU.
person-name_chinese = Hoe schrijft men de naam in Chinese tekens?
person-name_chinese--label = Naam in het Chinees
person-name_chinese--hint = Een foto van een papier waar de naam op staat, is ook goed.
person-name_parts = De delen van de naam
person-name_parts--label = Delen van de naam
person-name_parts-given =
    { $about ->
        [woman] Welk deel van de naam is haar eigen naam, de voornaam?
        [man] Welk deel van de naam is zijn eigen naam, de voornaam?
        [self] Welk deel van uw naam is uw eigen naam, de voornaam?
       *[person] Welk deel van de naam is de voornaam van deze persoon?
    }
person-name_parts-given--label = Voornaam
person-name_parts-family = Is er een achternaam? Welke?
person-name_parts-family--label = Achternaam
person-name_parts-family--hint = Als er geen is, kies dan “Ik weet het niet” of sla de vraag over. Veel mensen dragen in plaats daarvan de naam van hun vader; daar vraag ik straks naar.
person-name_parts-patronymic = Is er een deel dat van de naam van de vader komt? Welk?
person-name_parts-patronymic--label = Vadersnaam in de naam
person-other_names =
    { $about ->
        [woman] { $dead ->
            [yes] Had zij nog andere namen: roepnamen, religieuze namen, vroegere namen, een andere spelling?
           *[no] Heeft zij nog andere namen: roepnamen, religieuze namen, vroegere namen, een andere spelling?
        }
        [man] { $dead ->
            [yes] Had hij nog andere namen: roepnamen, religieuze namen, vroegere namen, een andere spelling?
           *[no] Heeft hij nog andere namen: roepnamen, religieuze namen, vroegere namen, een andere spelling?
        }
        [self] Hebt u nog andere namen: roepnamen, religieuze namen, vroegere namen, een andere spelling?
       *[person] { $dead ->
            [yes] Had deze persoon nog andere namen: roepnamen, religieuze namen, vroegere namen, een andere spelling?
           *[no] Heeft deze persoon nog andere namen: roepnamen, religieuze namen, vroegere namen, een andere spelling?
        }
    }
person-other_names--label = Andere namen
person-other_names-name = Noem één andere naam of spelling.
person-other_names-name--label = Andere naam
person-father_name =
    { $about ->
        [woman] Hoe heet haar vader?
        [man] Hoe heet zijn vader?
        [self] Hoe heet uw vader?
       *[person] Hoe heet de vader van deze persoon?
    }
person-father_name--label = Vader
person-father_name--why =
    { $about ->
        [self] Veel mensen heten hetzelfde. Aan de naam van de vader ziet men dat u het echt bent, en de Verenigde Naties vragen ernaar. Als het hem in gevaar kan brengen, sla de vraag dan over.
       *[person] Veel mensen heten hetzelfde. Aan de naam van de vader ziet men dat het echt om deze persoon gaat, en de Verenigde Naties vragen ernaar. Als het hem in gevaar kan brengen, sla de vraag dan over.
    }
person-mother_name =
    { $about ->
        [woman] Hoe heet haar moeder?
        [man] Hoe heet zijn moeder?
        [self] Hoe heet uw moeder?
       *[person] Hoe heet de moeder van deze persoon?
    }
person-mother_name--label = Moeder
person-mother_name--why =
    { $about ->
        [self] Veel mensen heten hetzelfde. Aan de naam van de moeder ziet men dat u het echt bent. Als het haar in gevaar kan brengen, sla de vraag dan over.
       *[person] Veel mensen heten hetzelfde. Aan de naam van de moeder ziet men dat het echt om deze persoon gaat. Als het haar in gevaar kan brengen, sla de vraag dan over.
    }
person-spouse_name =
    { $about ->
        [woman] Hoe heet haar man?
        [man] Hoe heet zijn vrouw?
        [self] Hoe heet uw man of vrouw?
       *[person] Hoe heet de man of vrouw van deze persoon?
    }
person-spouse_name--label = Man of vrouw
person-spouse_name--why = Zo vindt men papieren en lijsten waar zij samen op staan. Als het de man of vrouw in gevaar kan brengen, sla de vraag dan over.
person-under_18 = Toen en ook nu jonger dan 18
person-under_18--label = Jonger dan 18 (berekend)
person-ethnicity =
    { $about ->
        [woman] { $dead ->
            [yes] Tot welk volk hoorde zij?
           *[no] Tot welk volk hoort zij?
        }
        [man] { $dead ->
            [yes] Tot welk volk hoorde hij?
           *[no] Tot welk volk hoort hij?
        }
        [self] Tot welk volk hoort u?
       *[person] { $dead ->
            [yes] Tot welk volk hoorde deze persoon?
           *[no] Tot welk volk hoort deze persoon?
        }
    }
person-ethnicity--label = Volk
person-ethnicity--o-uyghur = Oeigoeren
person-ethnicity--o-kazakh = Kazachen
person-ethnicity--o-kyrgyz = Kirgiezen
person-ethnicity--o-uzbek = Oezbeken
person-ethnicity--o-hui = Hui (Doenganen)
person-ethnicity--o-tajik = Tadzjieken
person-ethnicity--o-tatar = Tataren
person-ethnicity--o-mongol = Mongolen
person-ethnicity--o-han = Han-Chinezen
person-ethnicity--o-other = Een ander volk
person-citizenship =
    { $about ->
        [woman] { $dead ->
            [yes] Had zij een of meer nationaliteiten, of had zij er een aangevraagd?
           *[no] Heeft zij een of meer nationaliteiten, of heeft zij er een aangevraagd?
        }
        [man] { $dead ->
            [yes] Had hij een of meer nationaliteiten, of had hij er een aangevraagd?
           *[no] Heeft hij een of meer nationaliteiten, of heeft hij er een aangevraagd?
        }
        [self] Hebt u een of meer nationaliteiten, of hebt u er een aangevraagd?
       *[person] { $dead ->
            [yes] Had deze persoon een of meer nationaliteiten, of was er een aangevraagd?
           *[no] Heeft deze persoon een of meer nationaliteiten, of is er een aangevraagd?
        }
    }
person-citizenship--label = Nationaliteiten
person-citizenship--hint = Ook een die is opgegeven. Eén land tegelijk.
person-citizenship-country = Van welk land?
person-citizenship-country--label = Land
person-citizenship-kind = Hoe staat het met deze nationaliteit?
person-citizenship-kind--label = Hoe het ermee staat
person-citizenship-kind--o-held = Geldt nu
person-citizenship-kind--o-in_process = Is aangevraagd
person-citizenship-kind--o-given_up = Is opgegeven
person-citizenship-kind--o-other = Iets anders
person-residence_permit =
    { $about ->
        [woman] Had zij een vergunning om in een ander land te wonen? Welke, en tot wanneer?
        [man] Had hij een vergunning om in een ander land te wonen? Welke, en tot wanneer?
        [self] Had u een vergunning om in een ander land te wonen? Welke, en tot wanneer?
       *[person] Had deze persoon een vergunning om in een ander land te wonen? Welke, en tot wanneer?
    }
person-residence_permit--label = Verblijfsvergunning
person-birthplace =
    { $about ->
        [woman] Waar is zij geboren: dorp of stad, district?
        [man] Waar is hij geboren: dorp of stad, district?
        [self] Waar bent u geboren: dorp of stad, district?
       *[person] Waar is deze persoon geboren: dorp of stad, district?
    }
person-birthplace--label = Geboorteplaats
person-hukou =
    { $about ->
        [woman] { $dead ->
            [yes] Waar was haar hukou, dus waar stond zij ingeschreven?
           *[no] Waar is haar hukou, dus waar staat zij ingeschreven?
        }
        [man] { $dead ->
            [yes] Waar was zijn hukou, dus waar stond hij ingeschreven?
           *[no] Waar is zijn hukou, dus waar staat hij ingeschreven?
        }
        [self] Waar is uw hukou, dus waar staat u ingeschreven?
       *[person] { $dead ->
            [yes] Waar was de hukou van deze persoon, dus de plaats van inschrijving?
           *[no] Waar is de hukou van deze persoon, dus de plaats van inschrijving?
        }
    }
person-hukou--label = Hukou (inschrijving)
person-hukou--hint = Dat kan een andere plaats zijn dan thuis. Het district is genoeg.
person-address =
    { $about ->
        [woman] { $dead ->
            [yes] Wat was daar haar precieze adres?
           *[no] Wat is daar haar precieze adres?
        }
        [man] { $dead ->
            [yes] Wat was daar zijn precieze adres?
           *[no] Wat is daar zijn precieze adres?
        }
        [self] Wat was daar uw precieze adres?
       *[person] { $dead ->
            [yes] Wat was daar het precieze adres van deze persoon?
           *[no] Wat is daar het precieze adres van deze persoon?
        }
    }
person-address--label = Adres
person-address--why =
    { $about ->
        [self] Met het adres kan ons team bij een instantie precies naar u vragen en niet naar iemand anders. Als daar nog familie woont en dit hen in gevaar kan brengen, sla de vraag dan over.
       *[person] Met het adres kan ons team bij een instantie precies naar deze persoon vragen. Als daar nog familie woont en dit hen in gevaar kan brengen, sla de vraag dan over.
    }
person-occupation =
    { $about ->
        [woman] Wat voor werk deed zij?
        [man] Wat voor werk deed hij?
        [self] Wat voor werk deed u?
       *[person] Wat voor werk deed deze persoon?
    }
person-occupation--label = Werk
person-occupation--hint = Bijvoorbeeld: bakker, onderwijzeres, chauffeur, met pensioen.
person-workplace =
    { $about ->
        [woman] Waar werkte of studeerde zij?
        [man] Waar werkte of studeerde hij?
        [self] Waar werkte of studeerde u?
       *[person] Waar werkte of studeerde deze persoon?
    }
person-workplace--label = Waar gewerkt, gestudeerd
person-activities =
    { $about ->
        [woman] Deed zij een of meer van deze dingen?
        [man] Deed hij een of meer van deze dingen?
        [self] Deed u een of meer van deze dingen?
       *[person] Deed deze persoon een of meer van deze dingen?
    }
person-activities--label = Bezigheden
person-activities--hint = U kunt er meer dan één kiezen.
person-activities--o-religious = Werk voor het geloof
person-activities--o-writer_artist = Schrijven, kunst
person-activities--o-teacher_academic = Lesgeven, onderzoek
person-activities--o-business = Eigen zaak, handel
person-activities--o-official = Werk voor de overheid
person-activities--o-activist = Opkomen voor rechten
person-activities--o-student = Studie
person-activities--o-farmer = Boerenwerk, vee
person-activities--o-other = Iets anders
person-marital_status =
    { $about ->
        [woman] { $dead ->
            [yes] Was zij getrouwd?
           *[no] Is zij getrouwd?
        }
        [man] { $dead ->
            [yes] Was hij getrouwd?
           *[no] Is hij getrouwd?
        }
        [self] Bent u getrouwd?
       *[person] { $dead ->
            [yes] Was deze persoon getrouwd?
           *[no] Is deze persoon getrouwd?
        }
    }
person-marital_status--label = Getrouwd
person-marital_status--o-single = Niet getrouwd
person-marital_status--o-married = Getrouwd
person-marital_status--o-divorced = Gescheiden
person-marital_status--o-widowed = Weduwe of weduwnaar
person-marital_status--o-other = Iets anders
person-children =
    { $about ->
        [woman] { $dead ->
            [yes] Hoeveel kinderen had zij?
           *[no] Hoeveel kinderen heeft zij?
        }
        [man] { $dead ->
            [yes] Hoeveel kinderen had hij?
           *[no] Hoeveel kinderen heeft hij?
        }
        [self] Hoeveel kinderen hebt u?
       *[person] { $dead ->
            [yes] Hoeveel kinderen had deze persoon?
           *[no] Hoeveel kinderen heeft deze persoon?
        }
    }
person-children--label = Hoeveel kinderen
person-pregnant =
    { $about ->
        [self] Was u zwanger toen het gebeurde?
       *[person] { $dead ->
            [yes] Was zij zwanger toen het gebeurde?
           *[no] Was zij zwanger toen het gebeurde, of is zij het nu?
        }
    }
person-pregnant--label = Zwanger
person-pregnant--why = Een zwangere vrouw heeft zorg nodig, en er zijn bijzondere regels die haar beschermen. U hoeft het niet te zeggen.
person-health_before =
    { $about ->
        [woman] Hoe was haar gezondheid voordat het gebeurde? Ziekten, operaties, medicijnen?
        [man] Hoe was zijn gezondheid voordat het gebeurde? Ziekten, operaties, medicijnen?
        [self] Hoe was uw gezondheid voordat het gebeurde? Ziekten, operaties, medicijnen die u nodig had?
       *[person] Hoe was de gezondheid van deze persoon voordat het gebeurde? Ziekten, operaties, medicijnen?
    }
person-health_before--label = Gezondheid ervoor
person-health_before--why =
    { $about ->
        [self] Het laat zien welke zorg u nodig had, en of uw gezondheid slechter werd toen u vastzat.
       *[person] { $dead ->
            [yes] Het laat zien welke zorg deze persoon nodig had, en of de gezondheid in gevangenschap slechter werd.
           *[no] Het laat zien welke zorg deze persoon nodig heeft, en later of de gezondheid in gevangenschap slechter werd.
        }
    }
person-marks =
    { $about ->
        [woman] Waaraan kan men haar herkennen: lengte, een litteken, een bril?
        [man] Waaraan kan men hem herkennen: lengte, een litteken, een bril?
        [self] Waaraan kan men u herkennen: lengte, een litteken, een bril?
       *[person] Waaraan kan men deze persoon herkennen: lengte, een litteken, een bril?
    }
person-marks--label = Kenmerken
person-languages =
    { $about ->
        [woman] { $dead ->
            [yes] Welke talen sprak zij?
           *[no] Welke talen spreekt zij?
        }
        [man] { $dead ->
            [yes] Welke talen sprak hij?
           *[no] Welke talen spreekt hij?
        }
        [self] Welke talen spreekt u?
       *[person] { $dead ->
            [yes] Welke talen sprak deze persoon?
           *[no] Welke talen spreekt deze persoon?
        }
    }
person-languages--label = Talen
person-id_number =
    { $about ->
        [woman] Weet u het nummer van haar Chinese identiteitskaart?
        [man] Weet u het nummer van zijn Chinese identiteitskaart?
        [self] Wat is het nummer van uw Chinese identiteitskaart?
       *[person] Weet u het nummer van de Chinese identiteitskaart van deze persoon?
    }
person-id_number--label = Nummer identiteitskaart
person-id_number--hint = 18 cijfers, op oude papieren 15. Aan het eind kan de letter X staan. Een foto van de kaart is ook goed.
person-id_number--why = Dit nummer hoort bij één mens en bij niemand anders. Zo is de kans het kleinst dat twee mensen met dezelfde naam verwisseld worden. U hoeft het niet te zeggen.
person-passport =
    { $about ->
        [woman] Weet u het nummer van haar paspoort?
        [man] Weet u het nummer van zijn paspoort?
        [self] Wat is het nummer van uw paspoort?
       *[person] Weet u het nummer van het paspoort van deze persoon?
    }
person-passport--label = Nummer van het paspoort
person-passport--why =
    { $about ->
        [self] Hiermee kunnen een ambassade of de Verenigde Naties u vinden. U hoeft het niet te zeggen.
       *[person] Hiermee kunnen een ambassade of de Verenigde Naties deze persoon vinden. U hoeft het niet te zeggen.
    }


## Section event: what happened

event-violence =
    { $about ->
        [woman] Hoe werd zij behandeld toen ze werd opgepakt?
        [man] Hoe werd hij behandeld toen hij werd opgepakt?
        [self] Hoe werd u behandeld toen u werd opgepakt?
       *[person] Hoe werd deze persoon behandeld tijdens het oppakken?
    }
event-violence--label = Geweld bij het oppakken
event-violence--why = Het laat zien of toen de wet werd overtreden. U hoeft het niet te zeggen.
event-violence--o-none = Geen geweld
event-violence--o-beaten = Geslagen
event-violence--o-threatened = Bedreigd
event-violence--o-hooded_or_cuffed = Zak over hoofd, boeien
event-violence--o-home_searched = Huis doorzocht
event-violence--o-children_present = Kinderen moesten toezien
event-violence--o-other = Iets anders
event-taken_by = Wie heeft dit gedaan?
event-taken_by--label = Wie het deed
event-taken_by--hint = U kunt er meer dan één kiezen. Als niemand het gezien heeft, kies dan wat u denkt; meteen daarna vraag ik waarom.
event-taken_by--o-police = Politie
event-taken_by--o-state_security = Staatsveiligheid
event-taken_by--o-village_officials = Dorps- of buurtcomité
event-taken_by--o-prison_service = Mensen van de gevangenis
event-taken_by--o-employer = Werkgever
event-taken_by--o-unknown = Niemand weet het
event-taken_by--o-other = Iemand anders
event-taken_by_why = Waarom denkt u dat zij het waren? Als u niet weet wie het was: waarom denkt u dat de overheid erachter zit?
event-taken_by_why--label = Waarom u dat denkt
event-taken_by_why--hint = Bijvoorbeeld: ze droegen een uniform, ze kwamen in een politieauto, ze belden vanaf het politiebureau.
event-warrant = Is er een papier getoond of gegeven, bijvoorbeeld een arrestatiebevel?
event-warrant--label = Papier getoond
event-reason_official = Heeft iemand van de overheid gezegd waarom? Als u kunt, vertel mij dan hun precieze woorden.
event-reason_official--label = Reden die zij noemden
event-reason_suspected = En wat was volgens u de echte reden?
event-reason_suspected--label = Reden volgens u
event-reason_suspected--hint = U kunt er meer dan één kiezen.
event-reason_suspected--o-religion = Geloof
event-reason_suspected--o-contact_abroad = Contact met buitenland
event-reason_suspected--o-travel_abroad = Reis naar buitenland
event-reason_suspected--o-phone_app = Iets op de telefoon
event-reason_suspected--o-speech_or_writing = Iets gezegd, geschreven
event-reason_suspected--o-relatives = Vanwege familieleden
event-reason_suspected--o-past_conviction = Een oude straf
event-reason_suspected--o-birth_policy = Aantal kinderen
event-reason_suspected--o-foreign_citizenship = Buitenlands paspoort
event-reason_suspected--o-helping_foreigners = Hulp aan buitenlanders
event-reason_suspected--o-quota = Vast aantal arrestaties
event-reason_suspected--o-unknown = Niemand weet het
event-reason_suspected--o-other = Iets anders
event-reason_words = Wilt u nog iets zeggen over de reden?
event-reason_words--label = Meer over de reden
event-last_contact =
    { $about ->
        [woman] Wanneer hebt u, of heeft de familie, voor het laatst met haar gesproken of van haarzelf iets gehoord?
        [man] Wanneer hebt u, of heeft de familie, voor het laatst met hem gesproken of van hemzelf iets gehoord?
       *[person] Wanneer hebt u, of heeft de familie, voor het laatst met deze persoon gesproken of rechtstreeks iets gehoord?
    }
event-last_contact--label = Laatste contact
event-last_contact--hint = Bijvoorbeeld: 2019, 06-2019 of 22-06-2019. Ongeveer is genoeg.
event-last_contact_means = Hoe ging dat contact?
event-last_contact_means--label = Hoe het ging
event-last_contact_means--o-in_person = We zagen elkaar
event-last_contact_means--o-phone = Per telefoon
event-last_contact_means--o-wechat = Via WeChat
event-last_contact_means--o-whatsapp = Via WhatsApp
event-last_contact_means--o-letter = Per brief
event-last_contact_means--o-through_others = Via andere mensen
event-last_contact_means--o-other = Op een andere manier
event-last_contact_words = Wat werd er gezegd bij dat laatste contact?
event-last_contact_words--label = Wat er gezegd werd
event-last_contact_words--why = De laatste woorden laten vaak zien wat er ging gebeuren. Laat weg wat iemand daar in gevaar kan brengen.
event-came_back =
    { $about ->
        [woman] Was zij, voordat het gebeurde, uit het buitenland teruggegaan naar China?
        [man] Was hij, voordat het gebeurde, uit het buitenland teruggegaan naar China?
        [self] Was u, voordat het gebeurde, uit het buitenland teruggegaan naar China?
       *[person] Was deze persoon, voordat het gebeurde, uit het buitenland teruggegaan naar China?
    }
event-came_back--label = Terug naar China
event-came_back_from =
    { $about ->
        [woman] Uit welk land ging zij terug?
        [man] Uit welk land ging hij terug?
        [self] Uit welk land ging u terug?
       *[person] Uit welk land ging deze persoon terug?
    }
event-came_back_from--label = Teruggegaan uit
event-came_back_date = Wanneer was dat?
event-came_back_date--label = Wanneer teruggegaan
event-came_back_date--hint = Bijvoorbeeld: 2017, 03-2017 of 14-03-2017. Ongeveer is genoeg.
event-came_back_why = Waarom?
event-came_back_why--label = Waarom terug
event-came_back_why--o-sick_relative = Een ziek familielid
event-came_back_why--o-called_by_employer = Moest van de werkgever
event-came_back_why--o-called_by_police = Moest van de politie
event-came_back_why--o-papers_or_pension = Voor papieren, pensioen
event-came_back_why--o-funeral = Voor een begrafenis
event-came_back_why--o-visit = Op bezoek
event-came_back_why--o-study_end = Studie was klaar
event-came_back_why--o-deported = Het land uitgezet
event-came_back_why--o-other = Iets anders
event-came_back_words = Wat gebeurde er op de terugweg of daarna?
event-came_back_words--label = Meer over het teruggaan
event-passport_taken =
    { $about ->
        [woman] Is haar paspoort afgenomen?
        [man] Is zijn paspoort afgenomen?
        [self] Is uw paspoort afgenomen?
       *[person] Is het paspoort van deze persoon afgenomen?
    }
event-passport_taken--label = Paspoort afgenomen
event-exit_refused =
    { $about ->
        [woman] Heeft men haar verboden het land te verlaten?
        [man] Heeft men hem verboden het land te verlaten?
        [self] Heeft men u verboden het land te verlaten?
       *[person] Heeft men deze persoon verboden het land te verlaten?
    }
event-exit_refused--label = Mocht het land niet uit
event-witnesses = Heeft iemand het gezien, of weet iemand ervan? We kunnen de mensen een voor een opschrijven.
event-witnesses--label = Getuigen
event-witnesses--hint = Noem alleen een naam als diegene daardoor niet in gevaar komt. “Een buurvrouw” is genoeg.
event-witnesses--why = Een verslag is sterker als meer dan één mens ervan weet. Wij schrijven alleen aan getuigen als zij dat goedvinden.
event-witnesses-who = Wie is het? Een naam, of alleen wie het is.
event-witnesses-who--label = Getuige
event-witnesses-who--hint = Bijvoorbeeld: een buurvrouw, nu in het buitenland.
event-witnesses-they_agreed = Vindt deze getuige het goed om in het verslag genoemd te worden?
event-witnesses-they_agreed--label = Vindt het goed
event-witnesses-safe_to_name = Kan deze getuige genoemd worden zonder in gevaar te komen?
event-witnesses-safe_to_name--label = Kan genoemd worden
event-witnesses-what = Wat heeft deze getuige gezien of gehoord?
event-witnesses-what--label = Wat de getuige weet
others = Zijn er toen of later nog anderen van de familie opgepakt of verdwenen? We kunnen hen een voor een opschrijven.
others--label = Anderen van de familie
others--hint = U kunt later voor ieder van hen een verslag maken. Wat hetzelfde is, hoeft u niet nog eens te vertellen.
others--why = Vaak worden er meer mensen van één familie vastgehouden. Niemand mag vergeten worden. Laat iedereen weg die daardoor in gevaar kan komen.
others-name = Hoe heet deze persoon?
others-name--label = Naam
others-relation = Wie is deze persoon voor u?
others-relation--label = Wie het is voor u
others-together =
    Gebeurde het op dezelfde tijd en plaats?
others-together--label = Op dezelfde tijd
others-what = Wat is er met deze persoon gebeurd?
others-what--label = Wat er gebeurd is
history = Is er ervoor of erna nog iets gebeurd? Een verhoor, een rechtszaak, een andere plaats, telefoontjes, bezoeken, de vrijlating: we kunnen alles een voor een opschrijven.
history--label = Ervoor en erna
history--hint = De volgorde maakt niet uit. Ik zet alles voor u in volgorde van tijd.
history-date = Wanneer gebeurde dit?
history-date--label = Wanneer
history-date--hint = Bijvoorbeeld: 2018, 09-2018 of 15-09-2018. Ongeveer is genoeg. Als u het niet weet, vraag ik na welke gebeurtenis het was.
history-after = Na welke gebeurtenis was het, en hoe lang erna?
history-after--label = Waarna
history-after--hint = Bijvoorbeeld: ongeveer twee maanden na de arrestatie.
history-what = Wat was het?
history-what--label = Wat
history-what--o-questioned = Verhoord
history-what--o-summoned = Naar de politie geroepen
history-what--o-passport_taken = Paspoort afgenomen
history-what--o-exit_ban = Mocht het land niet uit
history-what--o-taken = Opgepakt
history-what--o-charged = Aangeklaagd
history-what--o-trial = Rechtszaak
history-what--o-sentenced = Veroordeeld
history-what--o-moved = Naar elders gebracht
history-what--o-seen = Door iemand gezien
history-what--o-call = Een telefoongesprek
history-what--o-visit = Een bezoek
history-what--o-ill_treated = Slecht behandeld
history-what--o-hospital = In het ziekenhuis
history-what--o-sent_to_work = Aan het werk gezet
history-what--o-released = Vrijgelaten
history-what--o-retaken = Opnieuw opgepakt
history-what--o-official_answer = Antwoord van overheid
history-what--o-rumour = Van horen zeggen
history-what--o-died = Overleden
history-what--o-other = Iets anders
history-state =
    { $about ->
        [woman] En waar was zij daarna?
        [man] En waar was hij daarna?
        [self] En waar was u daarna?
       *[person] En waar was deze persoon daarna?
    }
history-state--label = Daarna
history-place = Waar gebeurde dit?
history-place--label = Waar
history-who = Wie was er nog meer bij, of deed mee?
history-who--label = Wie erbij was
history-who--hint = Een dienst of functie is ook goed. Bijvoorbeeld: twee agenten uit het dorp.
history-who--why = Het kan later laten zien wie verantwoordelijk is. Laat namen weg van mensen die daardoor in gevaar kunnen komen.
history-source = Hoe weet u hiervan?
history-source--label = Hoe u het weet
history-source_words = Van wie of waarvandaan precies, als u het wilt zeggen?
history-source_words--label = Van wie
history-source_words--why = Zo kan men beter zeggen hoe zeker het bericht is. Laat namen weg van mensen die daardoor in gevaar kunnen komen.
history-heard_on = Wanneer hebt u ervan gehoord?
history-heard_on--label = Wanneer gehoord
history-words = Wilt u hier nog iets over zeggen?
history-words--label = Meer hierover
history-certainty = Hoe zeker is dit?
history-certainty--label = Hoe zeker
history-certainty--o-sure = Ik weet het zeker
history-certainty--o-likely = Waarschijnlijk
history-certainty--o-unsure = Ik weet het niet zeker


## Section status: where the missing person is now, and how

status-heard_on = Wanneer hebt u dit bericht gekregen?
status-heard_on--label = Wanneer bericht gekregen
status-heard_on--hint = Bijvoorbeeld: 2024, 05-2024 of 20-05-2024. Ongeveer is genoeg.
status-source =
    { $dead ->
        [yes] Hoe hebt u van het overlijden gehoord?
       *[no] { $about ->
            [woman] Hoe weet u waar zij nu is?
            [man] Hoe weet u waar hij nu is?
           *[person] Hoe weet u waar deze persoon nu is?
        }
    }
status-source--label = Hoe u het weet
status-source_words = Van wie of waarvandaan precies, als u het wilt zeggen?
status-source_words--label = Van wie
status-source_words--why = Zo kan men beter zeggen hoe zeker het bericht is. Laat namen weg van mensen die daardoor in gevaar kunnen komen.
status-certainty = Hoe zeker weet u het?
status-certainty--label = Hoe zeker
status-certainty--o-sure = Ik weet het zeker
status-certainty--o-likely = Waarschijnlijk
status-certainty--o-unsure = Ik weet het niet zeker
status-facility =
    { $about ->
        [woman] Waar wordt zij vastgehouden, of waar werd zij het laatst vastgehouden?
        [man] Waar wordt hij vastgehouden, of waar werd hij het laatst vastgehouden?
        [self] Waar werd u het laatst vastgehouden?
       *[person] Waar wordt deze persoon vastgehouden, of waar was dat het laatst?
    }
status-facility--label = Waar vastgehouden
status-facility--hint = Een naam, een district, of hoe anderen de plaats noemen. Bijvoorbeeld: de gevangenis in Künes.
status-facility_kind = Wat voor plaats is het?
status-facility_kind--label = Wat voor plaats
status-facility_kind--o-camp = Heropvoedingskamp
status-facility_kind--o-detention_centre = Huis van bewaring
status-facility_kind--o-prison = Gevangenis
status-facility_kind--o-factory = Fabriek
status-facility_kind--o-hospital = Ziekenhuis
status-facility_kind--o-school = Een school
status-facility_kind--o-orphanage = Kindertehuis
status-facility_kind--o-unknown = Niemand weet het
status-facility_kind--o-other = Iets anders
status-sentence =
    { $about ->
        [self] Welke straf hebt u gekregen?
       *[person] Wat is de straf?
    }
status-sentence--label = Straf
status-sentence--o-years = Jaren gevangenis
status-sentence--o-life = Levenslang
status-sentence--o-death_suspended = Doodstraf, uitgesteld
status-sentence--o-other = Iets anders
status-sentence_years = Hoeveel jaar?
status-sentence_years--label = Jaren
status-sentence_years--hint = Bijvoorbeeld: 7, of 3,5 voor drie en een half jaar.
status-sentence_until = Tot wanneer duurt de straf?
status-sentence_until--label = Straf duurt tot
status-sentence_until--hint = Bijvoorbeeld: 2031 of 03-2031. Hier mag het een dag zijn die nog moet komen.
status-charge = Wat was de beschuldiging, voor zover u weet?
status-charge--label = Beschuldiging
status-charge--hint = Als u kunt, in de precieze woorden van het papier.
status-court = Welke rechtbank was het?
status-court--label = Rechtbank
status-trial_date = Wanneer was de rechtszaak?
status-trial_date--label = Wanneer de rechtszaak was
status-trial_date--hint = Bijvoorbeeld: 2018, 09-2018 of 15-09-2018. Ongeveer is genoeg.
status-lawyer =
    { $about ->
        [woman] Was er een advocaat die zij of de familie zelf had gekozen?
        [man] Was er een advocaat die hij of de familie zelf had gekozen?
        [self] Had u een advocaat die u of uw familie zelf had gekozen?
       *[person] Was er een advocaat die deze persoon of de familie zelf had gekozen?
    }
status-lawyer--label = Eigen advocaat
status-family_told = Heeft de overheid de familie over de straf verteld?
status-family_told--label = Familie is het verteld
status-release_terms =
    { $about ->
        [woman] Welke regels kreeg zij bij de vrijlating?
        [man] Welke regels kreeg hij bij de vrijlating?
        [self] Welke regels kreeg u bij de vrijlating?
       *[person] Welke regels kreeg deze persoon bij de vrijlating?
    }
status-release_terms--label = Regels bij vrijlating
status-release_terms--hint = Bijvoorbeeld: elke week naar de politie gaan, niet reizen, er niet over praten.
status-release_terms--why = Wie vrijgelaten wordt, is vaak niet echt vrij. U hoeft niet te zeggen wat daar problemen kan geven.
status-contact_now =
    { $about ->
        [woman] Heeft iemand nu contact met haar?
        [man] Heeft iemand nu contact met hem?
       *[person] Heeft iemand nu contact met deze persoon?
    }
status-contact_now--label = Contact nu
status-contact_now--o-none = Geen contact
status-contact_now--o-letters = Brieven
status-contact_now--o-calls = Telefoontjes
status-contact_now--o-video_calls = Videobellen
status-contact_now--o-visits = Bezoeken
status-contact_now--o-other = Iets anders
status-contact_who = Wie heeft dat contact?
status-contact_who--label = Wie contact heeft
status-contact_who--hint = U hoeft niemand bij naam te noemen. Bijvoorbeeld: vader of moeder.
status-contact_who--why = Het laat zien van wie nieuws kan komen. Laat namen weg van mensen die daardoor in gevaar kunnen komen.
status-contact_often = Hoe vaak, en hoe lang per keer?
status-contact_often--label = Hoe vaak
status-contact_often--hint = Bijvoorbeeld: één keer per maand, vijf minuten.
status-contact_watched = Kijkt of luistert er iemand mee?
status-contact_watched--label = Iemand kijkt of luistert mee
status-health_now =
    { $about ->
        [woman] Hoe is haar gezondheid nu, voor zover u weet?
        [man] Hoe is zijn gezondheid nu, voor zover u weet?
        [self] Hoe is uw gezondheid nu?
       *[person] Hoe is de gezondheid van deze persoon nu, voor zover u weet?
    }
status-health_now--label = Gezondheid nu
status-health_now--why = Het laat zien of er snel zorg nodig is. U hoeft het niet te zeggen.
status-treatment_known =
    { $about ->
        [self] De volgende vragen gaan over hoe u behandeld bent toen u vastzat. Wilt u daarop antwoorden? Het hoeft niet.
        [woman] { $dead ->
            [yes] Weet u hoe zij behandeld is? U hoeft het niet te zeggen.
           *[no] Weet u hoe zij behandeld wordt? U hoeft het niet te zeggen.
        }
        [man] { $dead ->
            [yes] Weet u hoe hij behandeld is? U hoeft het niet te zeggen.
           *[no] Weet u hoe hij behandeld wordt? U hoeft het niet te zeggen.
        }
       *[person] { $dead ->
            [yes] Weet u hoe deze persoon behandeld is? U hoeft het niet te zeggen.
           *[no] Weet u hoe deze persoon behandeld wordt? U hoeft het niet te zeggen.
        }
    }
status-treatment_known--label = Behandeling bekend
status-treatment_known--why = Mishandeling is een misdaad, en wat erover verteld wordt, kan ooit meetellen. Niemand hoeft het hier te vertellen. Met “Nee” komt u bij de volgende vraag.
status-treatment =
    { $about ->
        [woman] Wat hiervan heeft zij meegemaakt?
        [man] Wat hiervan heeft hij meegemaakt?
        [self] Wat hiervan hebt u meegemaakt?
       *[person] Wat hiervan heeft deze persoon meegemaakt?
    }
status-treatment--label = Behandeling
status-treatment--hint = Kies alleen wat u wilt vertellen.
status-treatment--o-beating = Geslagen
status-treatment--o-electric_shock = Elektrische schokken
status-treatment--o-solitary = Alleen opgesloten
status-treatment--o-forced_medication = Gedwongen medicijnen
status-treatment--o-forced_food = Gedwongen eten, drinken
status-treatment--o-denied_care = Geen medische hulp
status-treatment--o-forced_abortion_or_sterilisation = Abortus, sterilisatie
status-treatment--o-sexual_violence = Seksueel geweld
status-treatment--o-stress_position = Pijnlijke houdingen
status-treatment--o-other = Iets anders
status-treatment_source = Hoe weet u dit?
status-treatment_source--label = Hoe het bekend is
status-treatment_source--o-seen = Ik heb het gezien
status-treatment_source--o-told_of_this_person = Het is mij verteld
status-treatment_source--o-known_in_general = Bekend van die plaats
status-treatment_words = Wilt u er meer over zeggen? Alleen wat u wilt vertellen.
status-treatment_words--label = Behandeling, in woorden
status-treatment_words--why = Uw eigen woorden zeggen meer dan knoppen. U kunt op elk moment stoppen, en terugnemen wat u verteld hebt.
status-death = Ik vind het heel erg voor u. U kunt vertellen wat u weet, zoveel u wilt, of het voor een andere dag bewaren.
status-death--label = Het overlijden
status-death--why = De familie heeft het recht te weten wat er gebeurd is. Het kan helpen om te vragen om het lichaam en om de waarheid.
status-death-date =
    { $about ->
        [woman] Wanneer is zij overleden?
        [man] Wanneer is hij overleden?
       *[person] Wanneer is deze persoon overleden?
    }
status-death-date--label = Dag van overlijden
status-death-date--hint = Bijvoorbeeld: 2021, 11-2021 of 25-11-2021. Ongeveer is genoeg.
status-death-place =
    { $about ->
        [woman] Waar is zij overleden?
        [man] Waar is hij overleden?
       *[person] Waar is deze persoon overleden?
    }
status-death-place--label = Plaats van overlijden
status-death-cause_told = Wat heeft men de familie over de oorzaak verteld?
status-death-cause_told--label = Oorzaak die verteld is
status-death-body_returned = Heeft de familie het lichaam gekregen?
status-death-body_returned--label = Lichaam teruggekregen
status-death-how_known = Hoe hoorde de familie ervan?
status-death-how_known--label = Hoe de familie het hoorde


## Section family: the family there and outside

family-children =
    { $about ->
        [woman] { $dead ->
            [yes] Had zij kinderen? We kunnen hen een voor een opschrijven.
           *[no] Heeft zij kinderen? We kunnen hen een voor een opschrijven.
        }
        [man] { $dead ->
            [yes] Had hij kinderen? We kunnen hen een voor een opschrijven.
           *[no] Heeft hij kinderen? We kunnen hen een voor een opschrijven.
        }
        [self] Hebt u kinderen? We kunnen hen een voor een opschrijven.
       *[person] { $dead ->
            [yes] Had deze persoon kinderen? We kunnen hen een voor een opschrijven.
           *[no] Heeft deze persoon kinderen? We kunnen hen een voor een opschrijven.
        }
    }
family-children--label = Kinderen
family-children--why = Kinderen die alleen achterblijven, hebben als eersten hulp nodig. In plaats van de naam is de eerste letter genoeg.
family-children-name_or_initial = Hoe heet het kind? De eerste letter is genoeg.
family-children-name_or_initial--label = Kind
family-children-age = Hoe oud is het kind?
family-children-age--label = Leeftijd
family-children-with = Bij wie woont het kind?
family-children-with--label = Bij wie het woont
family-children-with--o-parent = Vader of moeder
family-children-with--o-relatives = Familie
family-children-with--o-orphanage = In een kindertehuis
family-children-with--o-boarding_school = In een internaat
family-children-with--o-unknown = Niemand weet het
family-children-with--o-other = Iets anders
family-children-where = Waar woont het kind?
family-children-where--label = Waar
family-children-words = Wilt u nog iets zeggen over dit kind?
family-children-words--label = Meer over het kind
family-where =
    { $about ->
        [woman] Waar woont haar naaste familie nu?
        [man] Waar woont zijn naaste familie nu?
        [self] Waar woont uw familie nu?
       *[person] Waar woont de naaste familie van deze persoon nu?
    }
family-where--label = Waar de familie woont
family-where--why = Het laat zien waar hulp mogelijk is, en welke ambtenaren daar verantwoordelijk zijn. Het district of het land is genoeg.
family-dependants =
    { $about ->
        [woman] { $dead ->
            [yes] Wie was van haar afhankelijk: kinderen, oude ouders, zieken?
           *[no] Wie is van haar afhankelijk: kinderen, oude ouders, zieken?
        }
        [man] { $dead ->
            [yes] Wie was van hem afhankelijk: kinderen, oude ouders, zieken?
           *[no] Wie is van hem afhankelijk: kinderen, oude ouders, zieken?
        }
        [self] Wie is van u afhankelijk: kinderen, oude ouders, zieken?
       *[person] { $dead ->
            [yes] Wie was van deze persoon afhankelijk: kinderen, oude ouders, zieken?
           *[no] Wie is van deze persoon afhankelijk: kinderen, oude ouders, zieken?
        }
    }
family-dependants--label = Wie zorg nodig heeft
family-dependants--why = Het laat zien wie het meest hulp nodig heeft. Namen zijn niet nodig.
family-reprisals = Is de familie hierdoor onder druk gezet?
family-reprisals--label = Druk op de familie
family-reprisals--hint = U kunt er meer dan één kiezen.
family-reprisals--why = Druk op families is op zichzelf al tegen de wet, en ook daarover kan men verslag doen. U hoeft niet te zeggen wie het was.
family-reprisals--o-questioned = Verhoord
family-reprisals--o-harassed = Steeds lastiggevallen
family-reprisals--o-beaten = Geslagen
family-reprisals--o-surveillance = In de gaten gehouden
family-reprisals--o-passport_taken = Paspoort afgenomen
family-reprisals--o-passport_refused = Paspoort geweigerd
family-reprisals--o-job_lost = Werk kwijt
family-reprisals--o-detained = Vastgezet
family-reprisals--o-forced_to_call = Gedwongen te bellen
family-reprisals--o-home_visits = Ambtenaren komen langs
family-reprisals--o-officials_in_home = Ambtenaren wonen in huis
family-reprisals--o-forced_marriage = Gedwongen huwelijk
family-reprisals--o-money_cut_off = Geld of land afgenomen
family-reprisals--o-other = Iets anders
family-reprisals_words = Wie was het, wanneer was het, en wat werd er gezegd?
family-reprisals_words--label = Druk, in woorden
family-reprisals_words--why = Met precieze woorden en dagen is het makkelijker om er een klacht over in te dienen. Laat namen weg van mensen die daardoor in gevaar kunnen komen.
family-forbidden_to_call = Is het familieleden daar verboden om u te bellen, of om op te nemen als u belt?
family-forbidden_to_call--label = Bellen verboden
family-needs = Wat heeft de familie nodig, daar of in het buitenland?
family-needs--label = Wat nodig is
family-needs--hint = Ons team zal het zien, maar kan geen hulp beloven.
family-needs--o-food_money = Eten, geld
family-needs--o-housing = Een plek om te wonen
family-needs--o-legal_help = Hulp van een advocaat
family-needs--o-health_care = Dokter, medicijnen
family-needs--o-psychological = Iemand om mee te praten
family-needs--o-papers = Papieren
family-needs--o-school = Een school
family-needs--o-none = Nu niets
family-needs--o-other = Iets anders


## Section reporter: about the person who writes

reporter-name = Hoe heet u? U mag ook een andere naam voor uzelf kiezen.
reporter-name--label = Uw naam
reporter-name--why = Een verslag met een naam weegt zwaarder, en de Verenigde Naties nemen alleen zulke verslagen aan. Uw naam wordt apart van het verslag bewaard, en voor ons is een andere naam ook goed.
reporter-name_hidden = Moet uw naam voor iedereen verborgen blijven, behalve voor ons team?
reporter-name_hidden--label = Mijn naam verbergen
reporter-age = Hoe oud bent u?
reporter-age--label = Uw leeftijd
reporter-city = In welke stad woont u?
reporter-city--label = Uw stad
reporter-citizenship = Welke nationaliteit hebt u?
reporter-citizenship--label = Uw nationaliteit
reporter-own_story = Bent u zelf vastgehouden, verhoord of bedreigd? Als u wilt, vertel het mij.
reporter-own_story--label = Wat u zelf meemaakte
reporter-own_story--why = Wat u hebt meegemaakt, hoort bij het hele beeld. Het wordt apart van het verslag bewaard. U hoeft het niet te vertellen.
reporter-contact_preference = Als ons team met u wil praten: hoe hebt u dat het liefst?
reporter-contact_preference--label = Hoe u te bereiken bent
reporter-contact_preference--o-this_chat = Hier in deze chat
reporter-contact_preference--o-phone = Per telefoon
reporter-contact_preference--o-email = Per e-mail
reporter-contact_preference--o-signal = Via Signal
reporter-contact_preference--o-other = Op een andere manier
reporter-contact = Welk nummer of adres mag ons team gebruiken?
reporter-contact--label = Nummer of adres
reporter-contact--hint = Een telefoonnummer of een e-mailadres. Bijvoorbeeld: someone@example.org
reporter-contact--why = Als deze chat verloren gaat, zou ons team u niet meer kunnen bereiken. Het nummer of adres wordt apart van het verslag bewaard.
reporter-address = Wat is uw postadres?
reporter-address--label = Uw postadres
reporter-address--why = U vond het goed dat het verslag naar de Verenigde Naties gaat. Daar vraagt men het adres van wie het vertelt. Tot dan wordt het apart van het verslag bewaard.
reporter-pressure = Bent u zelf onder druk gezet, daar waar u nu woont?
reporter-pressure--label = Druk op u
reporter-pressure--hint = U kunt er meer dan één kiezen.
reporter-pressure--why = Zo weet ons team hoe voorzichtig het moet zijn als het u schrijft. U hoeft het niet te zeggen.
reporter-pressure--o-none = Nee
reporter-pressure--o-calls = Telefoontjes, berichten
reporter-pressure--o-threats_to_relatives = Familie bedreigd
reporter-pressure--o-asked_to_spy = Gevraagd te spioneren
reporter-pressure--o-passport_trouble = Problemen met paspoort
reporter-pressure--o-other = Iets anders


## Section testimony: story, papers, recordings

testimony-story = Vertel mij alles wat u wilt vertellen. Schrijf het, spreek het in, of neem een video op; zo lang als u wilt, in meer dan één bericht.
testimony-story--label = Uw verhaal
testimony-story--hint = U kunt stoppen en op een andere dag verdergaan. Laat namen weg van mensen die daardoor in gevaar kunnen komen.
testimony-story--why = Uw eigen woorden, in uw eigen taal, zijn het hart van dit verslag. U kiest zelf wat u vertelt.
testimony-files = Hebt u papieren, brieven, foto’s, opnamen? U kunt ze hier sturen, een voor een.
testimony-files--label = Papieren en opnamen
testimony-files--hint =
    Zo stuurt u iets in volle grootte: tik op de paperclip, kies “Bestand”. Eén bestand mag hoogstens 20 MB groot zijn.
    In een bestand zitten ook verborgen gegevens, zoals wanneer en waar een foto gemaakt is.
testimony-files-files = Stuur het nu. Meer tegelijk is ook goed, als ze bij elkaar horen.
testimony-files-files--label = Bestanden
testimony-files-kind = Wat is het?
testimony-files-kind--label = Wat het is
testimony-files-kind--o-photo = Een foto
testimony-files-kind--o-identity_paper = Identiteitspapier
testimony-files-kind--o-court_paper = Van rechtbank of politie
testimony-files-kind--o-letter = Een brief
testimony-files-kind--o-screenshot = Foto van een scherm
testimony-files-kind--o-recording = Geluidsopname
testimony-files-kind--o-video = Een video
testimony-files-kind--o-list = Lijst met namen
testimony-files-kind--o-other = Iets anders
testimony-files-about = Wat is erop te zien?
testimony-files-about--label = Wat erop te zien is
testimony-files-may_share = Mag dit getoond worden aan wie het verslag met uw toestemming krijgt?
testimony-files-may_share--label = Mag getoond worden
testimony-files-source = Van wie of waarvandaan hebt u het?
testimony-files-source--label = Waar het vandaan komt
testimony-files-source--hint = U hoeft niemand bij naam te noemen. Bijvoorbeeld: van familie, van een website.
testimony-links = Is hierover iets te vinden op internet: een artikel, een video, een lijst?
testimony-links--label = Internetadressen
testimony-links-url = Stuur mij het internetadres.
testimony-links-url--label = Internetadres
testimony-links-url--hint = Bijvoorbeeld: https://example.org/article


## Section actions: what has been done, and what the family wishes

actions = Hebt u, of hebben anderen, al iemand om hulp of om een antwoord gevraagd? We kunnen alles een voor een opschrijven.
actions--label = Wat er al gedaan is
actions--hint = Als er niets gedaan is, tik dan op “Niet dat ik weet”. Dat is niet erg.
actions-by = Wie heeft het gevraagd?
actions-by--label = Wie het vroeg
actions-by--hint = Bijvoorbeeld: ik, mijn tante in het buitenland, een advocaat.
actions-body = Aan wie is het gevraagd?
actions-body--label = Aan wie gevraagd
actions-body--o-police_there = De politie daar
actions-body--o-embassy_of_china = Ambassade van China
actions-body--o-own_foreign_ministry = Buitenlandse Zaken hier
actions-body--o-un_wgeid = VN, verdwijningen
actions-body--o-un_other = VN, andere afdeling
actions-body--o-icrc = Rode Kruis (ICRC)
actions-body--o-amnesty_or_hrw = Amnesty of HRW
actions-body--o-public_list = Een openbare lijst
actions-body--o-local_organisation = Plaatselijke organisatie
actions-body--o-media = Krant, radio, tv
actions-body--o-court = Een rechtbank
actions-body--o-other = Iemand anders
actions-date = Wanneer was dat?
actions-date--label = Wanneer
actions-date--hint = Bijvoorbeeld: 2022, 04-2022 of 21-04-2022. Ongeveer is genoeg.
actions-reference = Had de aanvraag een nummer of een naam?
actions-reference--label = Nummer van de aanvraag
actions-result = Wat is ervan gekomen?
actions-result--label = Wat ervan kwam
actions-why_none = Is er een reden waarom er aan niemand iets gevraagd is?
actions-why_none--label = Waarom niets gevraagd
actions-why_none--hint = Bijvoorbeeld: de familie is bang, of wist niet aan wie ze het moest vragen. De Verenigde Naties vragen hiernaar.
wishes = Wat zou u graag willen?
wishes--label = Wensen
wishes--hint = U kunt er meer dan één kiezen. Ons team zal het zien, maar kan niet beloven dat het uitkomt.
wishes--o-find_out_how = Weten hoe het ging
wishes--o-body_returned = Het lichaam terug
wishes--o-truth = De waarheid
wishes--o-find_out_where = Weten waar
wishes--o-proof_of_life = Een teken van leven
wishes--o-medical_care = Medische zorg
wishes--o-release = Vrijheid
wishes--o-reunite_children = Kinderen terug bij ons
wishes--o-lawyer = Een advocaat
wishes--o-un_submission = Het de VN vertellen
wishes--o-government_help = Hulp van mijn regering
wishes--o-publish = Het openbaar maken
wishes--o-media_contact = Met journalisten praten
wishes--o-message_of_hope = Een bericht van hoop
wishes--o-compensation = Schadevergoeding
wishes--o-material_help = Geld, spullen
wishes--o-only_record = Alleen bewaren
wishes--o-other = Iets anders
wishes-words = Wilt u meer zeggen over uw wensen?
wishes-words--label = Wensen, in woorden


## Section consents: permissions, and keeping in touch

consent-connect_families = Als een andere familie over dezelfde persoon vertelt: mag ons team dan tegen die familie zeggen dat u ook over deze persoon verteld hebt? Dit vragen we iedereen vooraf. Het betekent niet dat er een ander verslag is.
consent-connect_families--label = Andere familie inlichten
consent-icrc = Mag dit verslag naar het Internationale Comité van het Rode Kruis, dat naar vermiste mensen zoekt?
consent-icrc--label = Aan het Rode Kruis geven
consent-organisations = Mag dit verslag naar andere organisaties die opkomen voor de rechten van de mens?
consent-organisations--label = Andere organisaties
consent-governments = Mag dit verslag naar regeringen en parlementen van andere landen, zodat zij China naar deze persoon vragen?
consent-governments--label = Andere regeringen
consent-research = Mag het verslag gebruikt worden voor onderzoek, zonder de namen?
consent-research--label = Onderzoek, zonder namen
consent-publish_person = Mogen de naam van deze persoon en wat er gebeurd is, openbaar gemaakt worden, zodat iedereen het kan lezen? Wat openbaar is, kunnen we niet terughalen.
consent-publish_person--label = Openbaar, met naam
consent-publish_photo = Mag de foto van deze persoon openbaar gemaakt worden? Wat openbaar is, kunnen we niet terughalen.
consent-publish_photo--label = Foto openbaar
consent-publish_location = Als het openbaar wordt: hoe precies mag de plaats getoond worden?
consent-publish_location--label = Plaats openbaar
consent-publish_location--o-none = Helemaal niet
consent-publish_location--o-prefecture = Alleen de prefectuur
consent-publish_location--o-county = Alleen het district
consent-publish_location--o-exact = De precieze plaats
consent-media = Mag men journalisten over dit verslag vertellen, en mogen zij u via ons team iets vragen?
consent-media--label = Journalisten
consent-worries = Waar bent u bang voor, als dit verslag gebruikt wordt?
consent-worries--label = Waar u bang voor bent
consent-worries--why = Ons team wil weten wat u of uw familie kan schaden, voordat het iets met het verslag doet.
follow_up-hours = Op welk moment van de dag mag ik u schrijven?
follow_up-hours--label = Moment van de dag
follow_up-hours--o-morning = Ochtend, 9–12 uur
follow_up-hours--o-midday = Middag, 12–16 uur
follow_up-hours--o-evening = Avond, 16–20 uur
follow_up-hours--o-any = Altijd goed
follow_up-zone = In uw land is het niet overal even laat. Welke tijd geldt bij u?
follow_up-zone--label = Uw tijd
follow_up-code_word = Als u wilt, kies dan een geheim woord. Ik vraag er dan naar voordat ik iets uit uw verslag laat zien.
follow_up-code_word--label = Geheim woord
follow_up-code_word--hint = Kies een woord dat anderen niet kunnen raden, geen naam uit het verslag. Onthoud het goed: als u het vergeet, kan alleen iemand van ons team u helpen.
follow_up-code_word--why = Misschien heeft op een dag iemand anders uw telefoon in handen. Als er een geheim woord is, laat ik uw verslag niet aan die persoon zien. Wat al in deze chat staat, blijft leesbaar tot u de chat leegmaakt.


### Interface

## Buttons (24 characters at most)

button-yes = Ja
button-no = Nee
button-yes-right = Ja, dat klopt
button-correct = Nee, ik verbeter het
button-about = Ongeveer, niet zeker
button-dont-know = Ik weet het niet
button-prefer-not = Zeg ik liever niet
button-later = Later
button-back = Terug
button-why = Hulp, en waarom?
button-menu = Menu
button-i-agree = Ja, dat is goed
button-that-is-all = Dat is alles
button-add-one = Ja, opschrijven
button-add-another = Nog meer opschrijven
button-none = Niet dat ik weet
button-good-moment = Ja, het komt goed uit
button-not-now = Nu niet, later
button-stop-here = Hier stoppen
button-leave-as-is = Zo laten
button-earlier = Eerder
button-after-event = Na iets anders
button-only-year = Alleen { $year }
button-about-year = Ongeveer { $year }
button-only-month = Alleen de maand
button-about-month = Ongeveer die maand
button-more-countries = Meer landen
button-my-words = Mijn woorden bewaren
button-continue = Verder
button-read-back = Zien wat ik vertelde
button-hand-in = Inleveren
button-hand-in-now = Nu inleveren
button-other-things = Andere dingen
button-pause = Even pauze
button-mine = Mijn verslagen
button-language = Taal
button-consent = Wat ik goedvind
button-privacy = Wie dit kan zien
button-help = Hulp
button-lost-phone = Mijn telefoon is kwijt
button-stop = Stoppen
button-forget = Een verslag wissen
button-another = Verslag over nog iemand
button-tell-more = Meer vertellen
button-take-out = Dit eruithalen
button-take-back = Antwoord terugnemen
button-take-back-sure = Ja, woorden vernietigen
button-all-sections = Alle delen
button-copy = Stuur mij een kopie
button-copy-code = Code kopiëren
button-withdraw = Verslag intrekken
button-questions-answered = Ik heb geantwoord
button-forget-sure = Ja, wissen
button-keep = Nee, bewaren
button-begin = Beginnen
button-destroy-now = Meteen vernietigen
button-bring-back = Terughalen
button-stop-keep = Stoppen, alles bewaren
button-stop-erase = Stoppen en alles wissen
button-copy-shared = Ja, opnieuw gebruiken
button-start-empty = Nee, leeg beginnen
button-open-linked = Ook over deze persoon

## While a question is asked

progress-core = Het korte deel: { $here } van { $of }
answered-before = Uw antwoord was: { $answer }
read-back = { $label }: { $value } – klopt dat?
read-back-words = { $label }: “{ $value }”. Ik bewaar precies deze woorden. Is dat goed zo?
kept-aloud = Wat u gestuurd hebt, is bewaard. Een mens zal het beluisteren of lezen, en opschrijven.
kept-with-story = Ik heb dit bij uw eigen verhaal bewaard (“Uw verhaal”).
kept-with-papers = Ik heb dit bij uw papieren en bestanden gelegd.
kept-edited = Ik heb uw antwoord veranderd zoals u het verbeterd hebt.
kept-edited-piece = Ik heb de verbeterde woorden bij uw verhaal gelegd. De eerdere woorden blijven ook.
kept-file = Ik heb het.
taken-back = Uw woorden zijn vernietigd. Er staat alleen nog dat er een antwoord was.
list-comma = { ", " }
place-in-words = { $words } – { $place }
yes = ja
no = nee
done = verteld
seen = gelezen
none-told = niets bekend
unsaid-dont_know = Ik weet het niet
unsaid-prefer_not = Zeg ik liever niet
unsaid-later = komt later
answer-taken-back = (teruggenomen)
age-years = { $years } jaar oud
file-photo = een foto
file-document = een bestand
file-audio = een opname
file-voice = een spraakbericht
file-video = een video
file-video-note = een videobericht
file-lasting = { $sign } { $length } · { $file }

## What could not be taken

rejected-old_button = Die knop hoort bij een eerdere vraag. Dit is de vraag waar we nu zijn.
rejected-not_offered = Dat kunt u hier niet kiezen. Gebruik alstublieft een van de knoppen hieronder.
rejected-must_be_said = Hier heb ik een ja of een nee nodig, alstublieft.
rejected-nothing_to_confirm = Kies er alstublieft minstens één, of tik op “Ik weet het niet”.
rejected-no_such_place = Dat kon ik niet meer vinden. Hier zijn we nu.
rejected-list_is_full = Deze lijst is vol. Vertel de rest alstublieft in uw eigen woorden, geschreven of ingesproken.
rejected-not_this_kind = Antwoord hier alstublieft met een knop, of schrijf het.
file-too_big = Dit bestand is groter dan 20 MB, en Telegram laat mij het niet ophalen. Kunt u het in kleinere delen sturen, of als kortere video? Verder is er niets verloren.
file-too_many = Er passen geen bestanden meer in dit verslag. Vertel ons alstublieft in woorden wat er nog is, dan vraagt iemand van ons team u erom.
file-report_full = De bestanden van dit verslag zijn samen al zo groot als kan. Vertel ons alstublieft in woorden wat er nog is, dan vraagt iemand van ons team u erom.
file-disk_full = Ik kan nu geen nieuwe bestanden bewaren, omdat onze opslag bijna vol is. Uw woorden zijn bewaard. Stuur het bestand morgen alstublieft nog eens.
file-not_fetched = Een van de bestanden die u stuurde, kon ik niet ophalen. Kunt u het nog een keer sturen?
odd-sticker = Stickers kan ik niet bewaren. Schrijf alstublieft, spreek iets in, of gebruik de knoppen.
odd-poll = Polls kan ik niet bewaren. Schrijf alstublieft, spreek iets in, of gebruik de knoppen.
odd-location = Deze locatie heb ik niet bewaard: ik vraag nooit waar u bent. Als u een plaats uit het verslag bedoelt, schrijf dan alstublieft de naam.
odd-contact = Dit contact heb ik niet bewaard. Als het bij het verslag hoort, schrijf het dan alstublieft als ik ernaar vraag.
odd-other = Dit soort bericht kan ik niet bewaren. Schrijf alstublieft, spreek iets in, stuur een foto of een bestand, of gebruik de knoppen.
not-before-consent = Voordat ik iets mag bewaren, antwoord alstublieft eerst hierop.
sorry = Er ging iets mis bij ons. Wat u eerder verteld hebt, is bewaard. Stuur uw laatste bericht alstublieft nog een keer.
storage-refused = Ik kon uw laatste bericht niet bewaren, omdat onze opslag een probleem heeft. Wat u eerder verteld hebt, is niet verloren. Stuur het alstublieft straks nog een keer.
only-private = Ik praat alleen in een privéchat, waar niemand anders meeleest. Schrijf mij alstublieft daar.
intake-closed =
    Op dit moment nemen we geen verslagen aan. Wat u nu schrijft of stuurt, wordt niet bewaard.

    Hier kunt u een mens bereiken: { $contact }
intake-closed-yours = Wat u eerder verteld hebt, is bewaard zoals het was. U kunt het bekijken of laten wissen.
drafts-enough = U bent vandaag aan veel verslagen begonnen. Ga alstublieft met een daarvan verder. Morgen kunt u een nieuw verslag beginnen.
too-fast = Dat was heel veel tegelijk, en uw laatste berichten kon ik niet aannemen. Wacht alstublieft een minuut en stuur ze dan nog een keer.
poster-line = Wordt er iemand van uw familie vermist? Vertel het hier, in uw eigen taal. Neem alle tijd die u nodig hebt.

## Dates (the pieces of dates are shown in read-backs and on buttons)

lag-days =
    { $count ->
        [0] dezelfde dag
        [7] een week later
        [one] { $count } dag later
       *[other] { $count } dagen later
    }
lag-months =
    { $count ->
        [12] een jaar later
        [18] anderhalf jaar later
        [24] twee jaar later
        [36] drie jaar later
        [60] vijf jaar later
        [one] { $count } maand later
       *[other] { $count } maanden later
    }

## Around the interview

welcome-back = Fijn dat u er weer bent. Op { $date } bent u hier gestopt: “{ $where }”. Alles wat u verteld hebt, is bewaard.
where-menu = het menu
menu = Dank u wel. Wat u verteld hebt, kan zo ingeleverd worden. Als u wilt, kunt u meer vertellen, vandaag of op een andere dag. Wat wilt u doen?
menu-unfinished = Het korte deel is nog niet af. U kunt verdergaan waar we gestopt zijn, wanneer u maar wilt.
menu-handed-in = Uw verslag is ingeleverd. U kunt er nog altijd iets aan toevoegen of veranderen.
section-finished = Dank u wel. “{ $section }” is voor nu klaar.
more = Wat wilt u doen?
choose-language = Welke taal zullen we spreken? Aan wat u verteld hebt, verandert niets.
language-changed = Vanaf nu spreken we deze taal.
language-offer = { $own_name }: zullen we in deze taal verdergaan? Aan wat u verteld hebt, verandert niets.
button-stay = Nee, zo laten
nothing-here = Er is hier op dit moment geen verslag. Wilt u er een beginnen?
paused = Neem de tijd. Wat u verteld hebt, is bewaard, en we gaan precies verder waar we gestopt zijn. Als u zover bent, open dan deze chat en tik op “Verder”.
paused-nothing = Neem de tijd. Ik bewaar alleen het nummer van deze chat en het tijdstip, verder niets. Als u zover bent, tik dan op “Verder”.
stop = Zal ik hier stoppen? U kunt bewaren wat u verteld hebt en later terugkomen, of het laten wissen.
stopped = Ik zal u niet schrijven. Wat u verteld hebt, is bewaard. Als u terugkomt, gaan we verder waar we gestopt zijn.
consent-refused = Ik begrijp het. Zonder uw toestemming bewaar ik niets: wat u tot nu toe verteld hebt, is gewist. Als u van gedachten verandert, kunt u altijd opnieuw beginnen.
mine =
    { $count ->
        [one] U hebt hier één verslag.
       *[other] U hebt hier { $count } verslagen.
    }
new-copy-shared = U hebt al over uzelf verteld: uw naam, uw land en uw wensen. Zal ik die antwoorden ook voor het nieuwe verslag gebruiken? U kunt elk antwoord nog veranderen.
new-report = Een nieuw verslag. Het andere blijft zoals het is.
linked-offer = U hebt nog over iemand anders van uw familie verteld. Wilt u ook over deze persoon een verslag maken?

state-draft = nog niet af
state-handed-in = ingeleverd
state-in-review = wordt gelezen
state-accepted = aangenomen
state-returned = we hebben vragen
state-closed = afgesloten
state-withdrawn = ingetrokken
report-draft = { $title }. Dit verslag is nog niet ingeleverd.
report-handed-in = { $title }. Ingeleverd, verslagcode { $code }. Een mens zal het lezen.
report-in-review = { $title }. Verslagcode { $code }. Een mens is het nu aan het lezen.
report-accepted = { $title }. Verslagcode { $code }. Het is gelezen en aangenomen.
report-returned = { $title }. Verslagcode { $code }. Het is gelezen, en er zijn vragen voor u.
report-closed = { $title }. Verslagcode { $code }. Het werk eraan is afgesloten.
report-withdrawn = { $title }. Verslagcode { $code }. U hebt het ingetrokken: niemand werkt eraan.
next-handed-in = Hoe het verdergaat: een mens van de organisatie leest het. U hoeft niets te doen. U kunt elke dag iets toevoegen.
next-in-review = Hoe het verdergaat: deze mens leest alles en heeft misschien vragen. Tot dan hoeft u niets te doen.
next-accepted = Hoe het verdergaat: de organisatie werkt met wat u vertelde, binnen wat u toestaat. Hoort u iets nieuws, voeg het dan hier toe.
next-returned = Hoe het verdergaat: voeg toe wat u weet en tik dan op “Ik heb geantwoord”. Wat u niet weet, mag open blijven.
next-closed = Hoe het verdergaat: er wordt niet meer aan gewerkt, en wat u vertelde blijft bewaard. Hoort u iets nieuws, voeg het dan hier toe.
reason-return-person = Het is nog niet duidelijk wie deze persoon is. Andere namen, het geboortejaar of de woonplaats zouden helpen.
reason-return-happened = Het is nog niet duidelijk wat er gebeurd is. Een paar woorden meer zouden helpen.
reason-return-when-where = Het is nog niet duidelijk wanneer of waar het gebeurd is. Ongeveer is genoeg.
reason-return-how-known = Het is nog niet duidelijk hoe u dit weet: of u het zelf zag, of wie het u vertelde.
reason-return-papers = Iets wat u stuurde, was niet te lezen of te horen. Stuurt u het nog een keer, als dat kan.
reason-close-free = De reden: u hebt ons verteld dat de persoon vrij is.
reason-close-asked = De reden: u hebt ons erom gevraagd.
reason-close-not-ours = De reden: hier kan de organisatie niet aan werken. Dat betekent niet dat het minder belangrijk is.
reason-close-no-contact = De reden: er waren vragen, en we konden u niet bereiken.
reason-close-done = De reden: wat de organisatie voorlopig kan doen, is gedaan.
questions-answered = Dank u wel. Een mens leest het opnieuw.

## Reading back and handing in

read-back-overview = Dit hebt u verteld, deel voor deel. Tik op een deel om het te lezen. Elk antwoord kan veranderd of teruggenomen worden.
read-back-line = { $label }: { $value }
nothing-told-here = Hier is nog niets verteld.
not-confirmed-yet = { $value } (nog niet bevestigd)
take-back-sure = Zal ik uw antwoord op “{ $label }” vernietigen? De woorden en bestanden zijn dan voorgoed weg. Eerdere kopieën, en deze chat op uw telefoon en bij Telegram, worden hiermee niet bereikt.
hand-in-missing = Voordat u kunt inleveren, is hierop nog een antwoord nodig. “Ik weet het niet” is ook een antwoord:
    { $questions }
hand-in-ready = Het verslag kan nu ingeleverd worden. Daarna lezen mensen van de organisatie het. U kunt dan nog altijd iets toevoegen, veranderen, of het verslag intrekken.
hand-in-un = Om het verslag naar de Verenigde Naties te sturen, ontbreekt dit nog. U kunt ook zonder dit inleveren en het later toevoegen:
    { $missing }
un-name = de naam van de persoon
un-date = wanneer het gebeurde
un-place = waar het gebeurde
un-taken-by = door wie de persoon is opgepakt
un-reporter = uw naam en adres
un-actions = wat er tot nu toe gedaan is
un-consent = uw toestemming voor de Verenigde Naties
handed-in = Dank u wel. Uw verslag is ingeleverd.

    Uw verslagcode: { $code }

    Schrijf de code alstublieft op papier en bewaar dat goed. Met deze code kunt u naar het verslag vragen. Geef de code aan niemand die u niet vertrouwt.

    Iemand van { $organisation } zal het lezen, meestal binnen twee weken. Als u dat goedvond, schrijven we u hier. U kunt ons ook zo bereiken: { $contact }.

    Deze chat blijft op uw telefoon en bij Telegram. Zo maakt u hem leeg: open het menu van de chat, kies “Chat verwijderen” en zet ook het vinkje om de chat voor de bot te verwijderen.
not-handed-in = Het verslag is niet ingeleverd.
withdraw-sure = Zal ik dit verslag intrekken? Vanaf dan werkt niemand er meer aan en wordt er niets meer doorgegeven. Wat eerder is doorgegeven, kunnen we niet terughalen. Het verslag blijft hier achter slot, tot u het laat wissen of opnieuw inlevert.
withdrawn = Het verslag is ingetrokken.
consent = Wat mogen we met dit verslag doen? Bij elk punt kiest u zelf, en u kunt het later altijd veranderen. Een verandering geldt vanaf de volgende keer dat er iets wordt doorgegeven.
consent-given = Dit verslag is tot nu toe gegeven aan:
consent-given-line = • { $recipient }, { $date }
given-archive = Ons eigen archief
given-un = Verenigde Naties (VN)
given-icrc = Rode Kruis (ICRC)
given-organisations = Mensenrechtenorganisaties
given-governments = Regeringen van andere landen
given-research = Onderzoek, zonder namen
given-public = Gepubliceerd, voor iedereen te lezen
copy-caption = Dit is uw kopie. Wie hem op uw telefoon vindt, kan hem lezen. Houd hem alleen als dat voor u goed is.
copy-title = Uw verslag
copy-made-on = Kopie van { $date }
copy-file-name = kopie

## Erasing

forget-which = Welk verslag zal ik wissen?
forget-draft = { $title }. Zal ik dit verslag wissen? Het wordt meteen vernietigd en kan niet worden teruggehaald.
forget-handed-in =
    { $hours ->
        [one] { $title }. Zal ik dit verslag wissen? Vanaf nu kan niemand het openen, en na { $hours } uur wordt het vernietigd. Tot dan kunt u het terughalen met de verslagcode.
       *[other] { $title }. Zal ik dit verslag wissen? Vanaf nu kan niemand het openen, en na { $hours } uur wordt het vernietigd. Tot dan kunt u het terughalen met de verslagcode.
    }
forgotten = Het is vernietigd: de woorden, de bestanden en de sleutels die erbij horen. Wat ik niet kan bereiken: kopieën en reservekopieën van eerder, en deze chat op uw telefoon en bij Telegram. Dat er iets gewist is, blijft genoteerd, maar niet wat.
forgetting =
    { $hours ->
        [one] Het verslag zit op slot: niemand kan het nog openen. Over { $hours } uur wordt het vernietigd. Wilt u dat het meteen vernietigd wordt, of wilt u het terug, tik dan hieronder.
       *[other] Het verslag zit op slot: niemand kan het nog openen. Over { $hours } uur wordt het vernietigd. Wilt u dat het meteen vernietigd wordt, of wilt u het terug, tik dan hieronder.
    }
case-code-to-destroy = Typ alstublieft de verslagcode. Het verslag wordt dan meteen vernietigd.
case-code-to-bring-back = Typ alstublieft de verslagcode. Het verslag is dan weer open.
lost-phone = Is uw oude chat weg? Typ alstublieft uw verslagcode. Hebt u die niet meer, schrijf dan “geen code”.
lost-phone-told = Dank u wel. Iemand van { $organisation } kijkt hiernaar en schrijft u hier. Tot dan wordt er niets geopend, zodat niemand anders kan lezen wat uw familie verteld heeft. U kunt ons ook zo bereiken: { $contact }.
case-code-wrong = Dat is niet de code van dit verslag. Kijk alstublieft nog eens en typ hem opnieuw.
brought-back = Het verslag is weer open, precies zoals het was.

## The code word

code-word-asked = Typ alstublieft het geheime woord dat u gekozen hebt.
code-word-wrong = Dat was het niet. Probeer het alstublieft nog eens.
goodbye = Dank u wel. Tot ziens.

## Texts to read

help =
    Ik help u stap voor stap te vertellen wat er met iemand van uw familie gebeurd is.

    U kunt op een knop tikken, schrijven, of een spraakbericht sturen. U kunt op elk moment stoppen; wat u verteld hebt, is bewaard. “Ik weet het niet” is ook een goed antwoord.

    Met “Menu” vindt u alles: wat u verteld hebt, andere delen van het verslag, uw taal, en hoe u het verslag kunt wissen.

    Als u liever met een mens wilt praten: { $contact }.
privacy =
    Wie kan zien wat u vertelt:

    • { $organisation }, in { $country }, kan uw verslag lezen.
    • Telegram brengt de berichten over en kan ze lezen.
    • Hier wordt alles achter slot bewaard, maar de computer waarop ik draai, kan het openen terwijl hij werkt.

    Waartegen we u niet kunnen beschermen: iemand die uw telefoon pakt, iemand die in de computer inbreekt terwijl die aanstaat, en wat Telegram doet.

    Zo controleert u of deze bot van ons is: { $verify_at }. Een mens aan wie u het kunt vragen: { $contact }.

    U bepaalt wat er met het verslag mag gebeuren (“Wat ik goedvind”), en u kunt het altijd wissen.
command-start = Beginnen of verdergaan
command-continue = Verdergaan waar we waren
command-report = Over nog iemand een verslag maken
command-mine = Mijn verslagen
command-language = Andere taal kiezen
command-consent = Wat ik goedvind
command-privacy = Wie dit kan zien
command-help = Hulp
command-stop = Voor nu stoppen
command-forget = Een verslag wissen
bot-description = Hier kunt u in uw eigen taal vertellen wat er met iemand van uw familie gebeurd is. U kunt schrijven, spreken of tikken. U kunt altijd stoppen en later verdergaan. Deze bot is van { $organisation }. Zo controleert u dat: { $verify_at }
bot-short-description = Vragen en antwoorden, stap voor stap, in uw taal.

## Why words could not be taken
rejected-empty = Ik zag geen woorden in dat bericht. Kunt u het nog een keer schrijven?
rejected-too_long = Dat is een lange tekst voor deze vraag. Schrijf alstublieft alleen wat hier gevraagd wordt; voor het hele verhaal is later plaats.
rejected-use_buttons = Tik alstublieft op een van de knoppen hieronder.
rejected-send_a_file = Hier heb ik een foto of een bestand nodig. U kunt ook op “Later” tikken.
rejected-not_an_option = Dat vind ik niet bij de keuzes. Tik alstublieft op wat het beste past.
rejected-not_yes_or_no = Tik alstublieft op “Ja” of “Nee”.
rejected-not_a_number = Schrijf alstublieft alleen een getal, bijvoorbeeld 3 of 7,5.
rejected-number_out_of_range = Dat getal lijkt te groot. Kunt u nog eens kijken?
rejected-not_an_age = Schrijf de leeftijd alstublieft in jaren, bijvoorbeeld 34.
rejected-not_a_link = Dat lijkt geen internetadres te zijn. Meestal begint het met https://
rejected-which_place = Meer dan één plaats heet zo. Welke bedoelt u?
rejected-place_alike = Een plaats die precies zo heet, ken ik niet. Bedoelde u een van deze? Zo niet, dan blijven uw eigen woorden staan.
rejected-not_a_country = Dit land ken ik niet. Is het goed geschreven? U kunt uw woorden ook laten zoals ze zijn.
rejected-which_country = Welk land bedoelt u?
rejected-not_a_zone = In welke van deze steden is het even laat als bij u?
rejected-which_language = Tik alstublieft op de taal die u wilt gebruiken.
rejected-choose_event = Tik alstublieft eerst op de gebeurtenis waarna het was.
rejected-not_a_date = Daarin kon ik geen datum lezen. Schrijf de datum alstublieft in cijfers, bijvoorbeeld 2017, 03-2017 of 14-03-2017, of tik op de knoppen.
rejected-which_date = Ik wil deze datum goed opschrijven. Welke bedoelt u?
rejected-age_or_year = Is dat een leeftijd of een jaar?
rejected-no_year = In welk jaar was dat? Als u alleen het jaar weet, is dat genoeg.
rejected-impossible_date = Die dag bestaat niet op de kalender. Kunt u nog eens kijken?
rejected-too_long_ago = Dat is meer dan honderd jaar geleden. Kunt u nog eens naar het jaar kijken?
rejected-in_the_future = Die dag moet nog komen. Kunt u nog eens kijken?
rejected-other_calendar = Dat lijkt een jaar van een andere kalender te zijn. Schrijf het jaar alstublieft zoals men het hier telt, bijvoorbeeld 2017.
rejected-ends_before_start = Het einde komt voor het begin. Is het andersom?

## Buttons under suggestions
suggest-own-words = Mijn woorden bewaren
card-spellings = Staat de naam daar op een van deze manieren geschreven? Tik er alleen op als elke letter hetzelfde is. Zo niet, of als u het nu niet kunt zien, schrijf dan wat u weet.
suggest-age = { $years } jaar oud

## Dates, read back. $year and $day are text, $month and $season are month-N and season-N already in words.
date-day = { $day } { $month } { $year }
date-month = { $month } { $year }
date-season = { $season } { $year }
date-year = { $year }
date-about = ongeveer { $date }
date-between = tussen { $start } en { $end }
date-before = { $end } of eerder
date-after = { $start } of later
date-unknown = in uw eigen woorden bewaard
month-1 = januari
month-2 = februari
month-3 = maart
month-4 = april
month-5 = mei
month-6 = juni
month-7 = juli
month-8 = augustus
month-9 = september
month-10 = oktober
month-11 = november
month-12 = december
season-1 = voorjaar
season-2 = zomer
season-3 = herfst
season-4 = winter

## Remarks on a Chinese ID number: never a refusal. $county, $told are names of places, $date and $born are dates in words.
remark-id-form = Een Chinees identiteitsnummer heeft meestal 18 tekens, een oud 15. Ik heb bewaard wat u schreef; als u het papier bij de hand hebt, kijk dan alstublieft nog eens.
remark-id-check = Het laatste teken past niet bij de andere: misschien is er één verkeerd overgeschreven. Ik heb het zo bewaard; kunt u nog eens kijken?
remark-id-date = De geboortedag in dit nummer bestaat niet. Ik heb het zo bewaard; kunt u nog eens kijken?
remark-id-birth = Volgens dit nummer is de geboortedag: { $born }. U zei: { $told }. Ik heb beide bewaard. Is het nummer goed overgeschreven?
remark-id-county = Dit nummer begint met de code van { $county }; u zei { $told }. Het laat zien waar iemand het eerst was ingeschreven, dus beide kunnen waar zijn. Is het nummer goed overgeschreven?
remark-id-area = De plaats in de eerste zes cijfers ken ik niet. Ik heb het nummer bewaard; kunt u nog eens kijken?

## Keeping in touch

checkin-hello = Hallo. Is dit een goed moment om te praten?
news-hello = Er is iets nieuws over wat u vertelde. Is dit een goed moment?
button-checkin-later = Later vandaag
button-checkin-day = Op een andere dag
button-checkin-phone = Niet op deze telefoon
button-checkin-stop = Niet meer schrijven
checkin-later-today = Goed. Ik schrijf u later vandaag nog eens, of morgen als het laat wordt.
checkin-another-day = Goed. Ik schrijf u over een paar dagen weer.
checkin-not-here = Goed. Ik schrijf hier niet meer, tot u mij zelf schrijft.
checkin-stopped = Ik vraag niets meer. Wat u verteld hebt, is bewaard. U kunt hier altijd schrijven.
checkin-ask =
    { $dead ->
        [yes] { $title }. Ik denk aan u. Wilt u nog iets toevoegen, of hebt u iets nodig?
       *[no] { $title }: is er nieuws?
    }
button-news-none = Niets nieuws
button-news-some = Er is iets nieuws
button-news-help = Ik heb hulp nodig
button-news-wrong = Ik wil iets verbeteren
checkin-no-news = Dank u wel. Ik heb opgeschreven dat er vandaag niets nieuws bekend is.
checkin-news = Dank u wel. Vertel het mij stap voor stap. Wat u eerder verteld hebt, blijft zoals het is; het nieuwe komt ernaast te staan.
checkin-other-waits = Uw andere verslag wacht precies waar u gestopt bent. U vindt het onder “Mijn verslagen”.
checkin-help = Ik heb aan de mensen van { $organisation } doorgegeven dat u hulp nodig hebt. U kunt ook zelf een mens bereiken: { $contact }. Als er nu iemand in gevaar is op de plek waar u bent, bel dan alstublieft het alarmnummer daar.
checkin-wrong = Tik op het deel waar het staat, en verander het daar. Wat u eerder zei, blijft ook bewaard.
checkins-plan = Ik vraag u hier of er nieuws is. Hoe vaak: { $rhythm }. Moment van de dag: { $hours }, volgens de klok van { $zone }. Nooit ’s nachts.
checkins-plan-nowhere = Ik vraag u hier of er nieuws is. Hoe vaak: { $rhythm }. Ik weet niet hoe laat het bij u is. Daarom schrijf ik alleen in dat ene uur waarin het in Amerika en in Kazachstan tegelijk dag is.
checkins-next = De volgende keer: { $date }.
checkins-paused = Ik houd even pauze. De volgende keer: { $date }.
checkins-person-first = Op dit moment vraag ik niets uit mezelf. Iemand van ons team kijkt er eerst naar.
checkins-off = Op dit moment vraag ik u niets uit mezelf. Als u wilt, kan ik af en toe vragen of er nieuws is.
checkins-none = U hebt nog geen verslag ingeleverd. Daarna kunt u kiezen of ik af en toe naar nieuws vraag.
button-checkins-begin = Vraag mij naar nieuws
button-less-often = Minder vaak
button-pause-month = Een maand pauze
button-checkins-change = Veranderen hoe vaak
button-moved = Ik woon nu ergens anders
button-checkins-stop = Niet meer vragen
button-keep-in-touch = Contact houden
command-checkins = Wanneer ik naar nieuws vraag
asked-translated = Vertaald door ons team ({ $tongue }, { $date }). In hun eigen woorden:
asked-picked = Ons team wil graag van u weten:
asked-noted = Dank u wel. Ik geef het door.
asked-later = Goed. De vraag wacht op u.
button-asked = Een vraag aan u
nudge = Hallo. U vond het goed dat ik u een herinnering stuur.
nudge-at-question = We waren bij vraag { $here } van { $of }.
nudge-in-part = We waren bij het deel “{ $section }”.
nudge-at-the-end = Alleen de laatste stap moet nog: inleveren.
nudge-whenever = We kunnen verdergaan wanneer u maar wilt.
nudge-last = We kunnen verdergaan wanneer u maar wilt. Ik schrijf u hierover nog maar één keer, voordat het afloopt.
button-no-more-reminders = Geen herinneringen meer
reminders-off = Ik stuur u geen herinneringen meer. U kunt verdergaan wanneer u maar wilt. Waar niemand mee verdergaat, wordt na een tijd gewist, of ingeleverd als u dat gekozen hebt.
draft-will-be-erased = Hallo. Wat u hier verteld hebt, is nog niet ingeleverd. Op { $date } wordt het gewist, tenzij u vóór die dag verdergaat of het inlevert.
draft-will-be-handed-in = Hallo. Wat u hier verteld hebt, is nog niet ingeleverd. Op { $date } lever ik het in zoals het is, zoals u dat wilde. Vóór die dag kunt u verdergaan, of het laten wissen.
button-hand-in-told = Inleveren wat er is
draft-handed-in = Hallo. Ik heb ingeleverd wat u verteld hebt, zoals u dat wilde. U kunt er nog altijd iets aan toevoegen of veranderen.
outage-resend = Hallo. Ik kon u een tijd niet horen. Als u sinds { $date } iets geschreven of gestuurd hebt, stuur het dan alstublieft nog een keer.

## Kinship and voice

rejected-which_relative = Dit woord kan meer dan één familielid betekenen. Wie bedoelt u?
kin-elder_brother = Mijn oudere broer
kin-younger_brother = Mijn jongere broer
kin-elder_sister = Mijn oudere zus
kin-younger_sister = Mijn jongere zus
kin-paternal_grandmother = Moeder van mijn vader
kin-maternal_grandmother = Moeder van mijn moeder
kin-paternal_grandfather = Vader van mijn vader
kin-maternal_grandfather = Vader van mijn moeder
kin-paternal_aunt = Zus van mijn vader
kin-maternal_aunt = Zus van mijn moeder
kin-paternal_uncle = Broer van mijn vader
kin-maternal_uncle = Broer van mijn moeder
kin-sister_in_law = Mijn schoonzus
kin-brother_in_law = Mijn zwager
kin-daughter_in_law = Mijn schoondochter
kin-son_in_law = Mijn schoonzoon
kin-mother_in_law = Mijn schoonmoeder
kin-father_in_law = Mijn schoonvader

## Two families who tell of the same person. Said only after a good moment.

introduction-told =
    Nog iemand heeft ons over dezelfde persoon verteld: { $title }.

    U heeft allebei van tevoren gezegd dat u dit wilt weten. Als u contact wilt, brengt { $organisation } u met elkaar in contact. Van wat u heeft verteld, geef ik hun niets door.
button-introduction-yes = Ja, ik wil contact
button-introduction-no = Nee, dank u
introduction-yes = Dank u. Als de ander het ook wil, schrijft iemand van { $organisation } u.
introduction-no = Dat is goed. Niemand hoort dat u nee heeft gezegd.
