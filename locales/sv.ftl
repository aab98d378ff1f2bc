### Swedish: machine-drafted, awaiting a native reader.

### Questions


## Sections: titles in the menu "tell more", and one line on what each is about

section-before = Innan vi börjar
section-before--about = Ditt språk, vem som läser detta, och din tillåtelse
section-core = Den korta delen
section-core--about = Det viktigaste, ungefär fem minuter
section-person = Om personen
section-person--about = Namn, papper, arbete, hälsa
section-event = Vad som hände
section-event--about = Hur det gick till, varför, vilka fler, och vad som hände före och efter
section-status = Nu
section-status--about = Var personen hålls, straff, kontakt, hälsa
section-family = Familjen
section-family--about = Barn, föräldrar, påtryckningar mot familjen, vad den behöver
section-reporter = Om dig
section-reporter--about = Sparas skilt från resten, låst med en egen nyckel
section-testimony = Din berättelse och papper
section-testimony--about = Berätta med egna ord, skicka foton, papper, inspelningar
section-actions = Vad som har gjorts
section-actions--about = Var du har bett om hjälp, och vad du önskar
section-consents = Tillåtelser
section-consents--about = Vad som får göras med rapporten, och hur vi håller kontakt
section-asked = Frågor till dig
section-asked--about = Vad organisationen har frågat dig, och dina svar
section-leaving = Om du inte kommer tillbaka
section-leaving--about = Vad vi ska göra med en rapport som inte är klar

screen-core_consents =
    Tre tillåtelser. Alla är avstängda. Slå bara på dem som du vill ge.
    Du kan ändra var och en av dem vilken dag som helst, här i chatten.
screen-more_consents =
    Vem får ta emot den här rapporten, och vad får visas? Allt är avstängt. Slå bara på det som du vill tillåta.
    Du kan ändra var och en av dem vilken dag som helst. Det som redan har lämnats ut går inte att få tillbaka.


## Section before: language, what to know first, permission to keep

language = Vilket språk ska vi tala?
language--label = Språk
language--hint = Du kan byta språk när som helst. Inget av det du har berättat går förlorat.
language-aloud = Vilket språk talade du? Då blir det lättare att hitta någon som kan lyssna och skriva ner det. Finns språket inte här, skriv vad det heter.
language-aloud--label = Språket du talade
language-aloud--o-other = Ett annat språk

safety =
    Läs det här först, är du snäll.

    Den här boten (ett program som chattar med dig) tillhör { $organisation } ({ $country }). Den skriver ner vad som har hänt en person som har försvunnit eller hålls fången, så som ni i familjen berättar det.
    Kontrollera att boten verkligen är deras: { $verify_at }
    Här kan du nå en människa: { $contact }
safety--label = Läst innan vi började
safety-who-reads =
    Vem som kan läsa det du skriver:
    • Företaget Telegram kan läsa den här chatten.
    • De på { $organisation } som arbetar med rapporterna kan läsa din rapport.
    • Din rapport förvaras låst. Men datorn där den här boten körs kan öppna den, och det kan också den som tar kontroll över datorn.
    • Den som håller i din telefon kan läsa den här chatten.
safety-leave-out =
    Ta inte med något som kan sätta någon i fara. Du kan hoppa över vilken fråga som helst.
    Ring inte till släktingar som är i fara för att få veta mer. Det du redan vet räcker.
safety-clear =
    Så tömmer du den här chatten på din telefon: öppna chattens meny och välj ”Rensa historik” (Clear history) eller ”Ta bort chatt” (Delete chat). Gör det så ofta du vill.
    Då töms chatten bara på din sida. Telegram kan ha kopior kvar, och din rapport finns hos oss tills du ber mig radera den (/forget).
safety-moment = Passar det bra att prata nu?

consent-store =
    Får organisationen spara din rapport och läsa den?

    Om du säger nej raderas allt du har berättat hittills här hos oss, och vi slutar. Om du säger ja kan du ändå få den raderad vilken dag som helst senare.
consent-store--label = Spara och läsa rapporten
consent-remind =
    Om du slutar mitt i: får jag påminna dig här, tills rapporten är inlämnad?

    En påminnelse säger ingenting om din rapport.
consent-remind--label = Påminna mig här

## Section asked: what organizers ask a family in words of their own

asked = Organisationen kan fråga dig något här.
asked--label = Frågor till dig
asked-question = Fråga
asked-question--label = Fråga
asked-answer = Det här är en fråga från organisationen. Svara som du vill: skriv, tala eller skicka ett foto, i så många meddelanden som du behöver.
asked-answer--label = Svar
asked-answer--why = Du måste inte svara. ”Jag vet inte” och ”Vill helst inte säga” är också bra svar.

## Section leaving: asked once, when somebody stops for the first time

consent-unfinished =
    Om du inte kan komma tillbaka, vad ska jag göra med det du har berättat?
consent-unfinished--label = Om jag inte blir klar
consent-unfinished--hint = Du kan komma tillbaka när som helst innan dess och fortsätta där du slutade.
consent-unfinished--o-hand_in_what_I_told = Lämna in det jag sagt
consent-unfinished--o-erase = Radera det


## Section core: the short part

person-relation = Vem är den försvunna personen för dig?
person-relation--label = Vem det är för dig
person-relation--hint = Om du vill berätta om flera personer tar vi en i taget. Börja med en.
person-relation--o-mother = Min mamma
person-relation--o-father = Min pappa
person-relation--o-wife = Min fru
person-relation--o-husband = Min man
person-relation--o-daughter = Min dotter
person-relation--o-son = Min son
person-relation--o-sister = Min syster
person-relation--o-brother = Min bror
person-relation--o-grandmother = Min mormor eller farmor
person-relation--o-grandfather = Min morfar eller farfar
person-relation--o-granddaughter = Dotterdotter, sondotter
person-relation--o-grandson = Dotterson, sonson
person-relation--o-aunt = Min moster eller faster
person-relation--o-uncle = Min morbror el. farbror
person-relation--o-niece = Min systers/brors dotter
person-relation--o-nephew = Min systers/brors son
person-relation--o-cousin = Min kusin
person-relation--o-in_law = Släkt genom giftermål
person-relation--o-fiance = Den jag är förlovad med
person-relation--o-friend = Min vän
person-relation--o-neighbour = Min granne
person-relation--o-colleague = Min arbetskamrat
person-relation--o-myself = Det är jag själv
person-relation--o-other = Någon annan

reporter-role = Och vem är du för den försvunna personen?
reporter-role--label = Vem du är för personen
reporter-role--o-relative = En släkting
reporter-role--o-friend = En vän
reporter-role--o-neighbour = En granne
reporter-role--o-colleague = En arbetskamrat
reporter-role--o-former_fellow_detainee = Vi hölls fångna ihop
reporter-role--o-organisation = Från en organisation
reporter-role--o-helping_someone = Jag hjälper familjen
reporter-role--o-myself = Det är jag själv
reporter-role--o-other = Något annat

reporter-age_group = Hur gammal är du?
reporter-age_group--label = Din åldersgrupp
reporter-age_group--why = Om du är under 16 år publiceras ingenting, och ingenting lämnas vidare, utan att en vuxen som du litar på går med på det.
reporter-age_group--o-adult = 18 år eller äldre
reporter-age_group--o-16_17 = 16 eller 17 år
reporter-age_group--o-under_16 = Under 16 år

reporter-organisation = Vad heter din organisation? Om du hjälper till som privatperson, skriv bara det.
reporter-organisation--label = Din organisation
reporter-family_agrees = Vet familjen att du berättar om detta här, och är den med på det?
reporter-family_agrees--label = Familjen är med på det

person-name =
    { $about ->
        [woman] Vad heter hon, så som familjen säger och skriver namnet?
        [man] Vad heter han, så som familjen säger och skriver namnet?
        [self] Vad heter du, så som din familj säger och skriver namnet?
       *[person] Vad heter den försvunna personen, så som familjen säger och skriver namnet?
    }
person-name--label = Namn
person-name--hint = Med vilka bokstäver som helst. Ett smeknamn eller en del av namnet går också bra. Till exempel: Ayshe, eller Salim Abdulla.

person-sex =
    { $about ->
        [self] Är du kvinna eller man?
       *[person] Är personen kvinna eller man?
    }
person-sex--label = Kvinna eller man
person-sex--o-female = Kvinna eller flicka
person-sex--o-male = Man eller pojke
person-sex--o-other = Annat

event-kind =
    { $about ->
        [woman] Vad hände henne? Välj det som passar bäst.
        [man] Vad hände honom? Välj det som passar bäst.
        [self] Vad hände dig? Välj det som passar bäst.
       *[person] Vad hände den här personen? Välj det som passar bäst.
    }
event-kind--label = Vad som hände
event-kind--hint = Om flera saker hände efter varandra, välj hur det började. Resten kan du berätta senare.
event-kind--o-detained = Tagen av polisen
event-kind--o-camp = Till interneringsläger
event-kind--o-arrested = Formellt arresterad
event-kind--o-sentenced = Dömd
event-kind--o-exit_ban = Får inte lämna landet
event-kind--o-forced_labour = Till tvångsarbete
event-kind--o-house_arrest = Inlåst i sitt hem
event-kind--o-hospital_or_psychiatric = Inlåst på sjukhus
event-kind--o-taken_child = Barn taget från familjen
event-kind--o-no_contact_only = Kontakten bröts
event-kind--o-death_in_custody = Dog i fångenskap
event-kind--o-other = Något annat

event-date =
    { $about ->
        [woman] När förlorade hon sin frihet? Om ingen vet det: när såg någon henne senast, eller hörde av henne? En ungefärlig tid räcker.
        [man] När förlorade han sin frihet? Om ingen vet det: när såg någon honom senast, eller hörde av honom? En ungefärlig tid räcker.
        [self] När förlorade du din frihet? En ungefärlig tid räcker.
       *[person] När förlorade personen sin frihet? Om ingen vet det: när såg någon personen senast, eller hörde av personen? En ungefärlig tid räcker.
    }
event-date--label = När det hände
event-date--hint = Till exempel: 2017, 2017-03 eller 2017-03-14. Om du bara vet året, så räcker det.

event-place =
    { $about ->
        [woman] Var hände det? Om ingen vet det: var sågs hon senast?
        [man] Var hände det? Om ingen vet det: var sågs han senast?
        [self] Var hände det?
       *[person] Var hände det? Om ingen vet det: var sågs personen senast?
    }
event-place--label = Var det hände
event-place--hint = Byn, staden eller distriktet räcker. Till exempel: hemma i Ghulja.

event-circumstances = Berätta för mig vad som hände, med dina egna ord. Du kan skriva, eller tala in ett röstmeddelande.
event-circumstances--label = Vad som hände, med ord
event-circumstances--hint = Så kort eller långt du vill. Ta inte med namn på människor som kan vara i fara.

event-source = Hur vet du detta?
event-source--label = Hur du vet det
event-source--hint = Du kan välja flera.
event-source--o-own_eyes = Jag såg det själv
event-source--o-own_phone_call = Från eget telefonsamtal
event-source--o-told_by_relative = En släkting berättade
event-source--o-told_by_witness = Ett vittne berättade
event-source--o-official_paper = Från officiellt papper
event-source--o-leaked_list = Från en läckt lista
event-source--o-media = Från nyheter, internet
event-source--o-rumour = Från rykten
event-source--o-other = På annat sätt

status-now =
    { $about ->
        [woman] Var är hon nu, så vitt du vet?
        [man] Var är han nu, så vitt du vet?
        [self] Var är du nu?
       *[person] Var är personen nu, så vitt du vet?
    }
status-now--label = Nu
status-now--hint = Om du inte är säker, välj det som är troligast, eller ”Uppgifterna är oklara”.
status-now--o-no_news = Ingen har hört något
status-now--o-exit_ban = Får inte lämna landet
status-now--o-police_custody = Hålls av polisen
status-now--o-camp = I interneringsläger
status-now--o-prison = I fängelse
status-now--o-forced_labour = I tvångsarbete
status-now--o-house_or_town_arrest = Får inte lämna hem, ort
status-now--o-hospital = På sjukhus
status-now--o-orphanage_or_boarding = Barnhem, internatskola
status-now--o-released_watched = Släppt, men övervakad
status-now--o-free = Fri
status-now--o-outside = I ett annat land
status-now--o-dead = Har dött
status-now--o-unclear = Uppgifterna är oklara
status-now--o-other = Något annat

status-as_of =
    { $dead ->
        [yes] Från vilken tid är uppgiften?
       *[no] När stämde det? Den sista dagen som du vet att det var så.
    }
status-as_of--label = Stämde den
status-as_of--hint = Till exempel: 2024, 2024-05 eller 2024-05-20. En ungefärlig tid räcker.

status-danger =
    { $dead ->
        [yes] Har något barn blivit ensamt kvar?
       *[no] Är någon i stor fara nu?
    }
status-danger--label = Stor fara nu
status-danger--hint = Det hjälper organisationen att se vilka rapporter som inte kan vänta.
status-danger--o-life_in_danger = Livet är i fara
status-danger--o-gravely_ill = Svårt sjuk
status-danger--o-child_alone = Ett barn är ensamt
status-danger--o-none = Nej
status-danger--o-not_known = Ingen vet

person-birth =
    { $about ->
        [woman] { $dead ->
            [yes] När föddes hon?
           *[no] När föddes hon? Eller hur gammal är hon?
        }
        [man] { $dead ->
            [yes] När föddes han?
           *[no] När föddes han? Eller hur gammal är han?
        }
        [self] När föddes du? Eller hur gammal är du?
       *[person] { $dead ->
            [yes] När föddes personen?
           *[no] När föddes personen? Eller hur gammal är personen?
        }
    }
person-birth--label = Född
person-birth--hint = Till exempel: 1985, 1985-03-14, eller 32 år.

person-home =
    { $about ->
        [woman] Var har hon sitt hem där: by eller stad, distrikt, prefektur?
        [man] Var har han sitt hem där: by eller stad, distrikt, prefektur?
        [self] Var har du ditt hem där: by eller stad, distrikt, prefektur?
       *[person] Var har personen sitt hem där: by eller stad, distrikt, prefektur?
    }
person-home--label = Hem
person-home--hint = Så mycket du vet. Till exempel: Bayandai, Ghulja.

person-residence =
    { $about ->
        [woman] I vilket land bodde hon när det hände?
        [man] I vilket land bodde han när det hände?
        [self] I vilket land bodde du när det hände?
       *[person] I vilket land bodde personen när det hände?
    }
person-residence--label = Bodde då i

person-photo =
    { $about ->
        [woman] Har du ett foto på henne? Du kan också skicka det senare.
        [man] Har du ett foto på honom? Du kan också skicka det senare.
        [self] Har du ett foto på dig själv som du vill lägga till? Du kan också skicka det senare.
       *[person] Har du ett foto på personen? Du kan också skicka det senare.
    }
person-photo--label = Foto
person-photo--hint =
    Telegram gör foton mindre. Så skickar du det i full storlek: tryck på gemet 📎, välj ”Fil” (File) och sedan fotot.
    En fil har också dolda uppgifter med sig, till exempel när och var fotot togs. Om du inte vill det, skicka det som ett vanligt foto.

reporter-country = I vilket land bor du?
reporter-country--label = Ditt land
reporter-country--hint = Bara landet. Det sparas skilt från rapporten.

consent-contact = Får organisationen skriva till dig i den här chatten om den här rapporten?
consent-contact--label = Skriva till mig
consent-match = Får organisationen jämföra den här rapporten med andra rapporter, för att se om någon annan berättar om samma person? Ingen annan får reda på något om rapporten genom det.
consent-match--label = Jämföra med andra
consent-un = Får den här rapporten ges till den grupp i Förenta nationerna (FN) som frågar regeringar om människor som har försvunnit? Gruppen frågar Kinas regering, så regeringen får veta personens namn och vad som står i rapporten. FN behöver också ditt namn och din adress.
consent-un--label = Ge till FN

follow_up-rhythm = Hur ofta får jag fråga dig här om det finns något nytt?
follow_up-rhythm--label = Fråga efter nytt
follow_up-rhythm--hint = Meddelandet säger inte vad det handlar om. Du kan ändra detta vilken dag som helst.
follow_up-rhythm--o-weekly = Varje vecka
follow_up-rhythm--o-monthly = Varje månad
follow_up-rhythm--o-every_3_months = Var tredje månad
follow_up-rhythm--o-every_6_months = Var sjätte månad
follow_up-rhythm--o-yearly = En gång om året
follow_up-rhythm--o-only_if_news = Bara om ni vet något
follow_up-rhythm--o-never = Aldrig


## Section person: about the missing person

person-name_latin = Hur skrivs namnet i ett pass eller på ett id-kort, med latinska bokstäver?
person-name_latin--label = Namn med latinska bokstäver
person-name_latin--hint = Bokstav för bokstav, som det står, även om det ser fel ut. Till exempel: AYIXIE SAILIMU.
person-name_chinese = Hur skrivs namnet med kinesiska tecken?
person-name_chinese--label = Namn på kinesiska
person-name_chinese--hint = Ett foto av ett papper där namnet står går också bra.
person-name_parts = Namnets delar
person-name_parts--label = Namnets delar
person-name_parts-given =
    { $about ->
        [woman] Vilken del av namnet är hennes eget namn, förnamnet?
        [man] Vilken del av namnet är hans eget namn, förnamnet?
        [self] Vilken del av ditt namn är ditt eget namn, förnamnet?
       *[person] Vilken del av namnet är personens eget namn, förnamnet?
    }
person-name_parts-given--label = Förnamn
person-name_parts-family = Finns det ett efternamn? Vilket?
person-name_parts-family--label = Efternamn
person-name_parts-family--hint = Om det inte finns något, välj ”Jag vet inte” eller hoppa över frågan. Många använder pappans namn i stället; det kommer sedan.
person-name_parts-patronymic = Finns det en del som kommer från pappans namn? Vilken?
person-name_parts-patronymic--label = Pappans namn i namnet
person-other_names =
    { $about ->
        [woman] Har hon andra namn: smeknamn, religiösa namn, tidigare namn, andra stavningar?
        [man] Har han andra namn: smeknamn, religiösa namn, tidigare namn, andra stavningar?
        [self] Har du andra namn: smeknamn, religiösa namn, tidigare namn, andra stavningar?
       *[person] Har personen andra namn: smeknamn, religiösa namn, tidigare namn, andra stavningar?
    }
person-other_names--label = Andra namn
person-other_names-name = Säg ett annat namn eller en annan stavning.
person-other_names-name--label = Annat namn
person-father_name =
    { $about ->
        [woman] Vad heter hennes pappa?
        [man] Vad heter hans pappa?
        [self] Vad heter din pappa?
       *[person] Vad heter personens pappa?
    }
person-father_name--label = Pappa
person-father_name--why =
    { $about ->
        [self] Många människor har samma namn. Pappans namn hjälper oss att vara säkra på att det gäller dig, och FN frågar efter det. Om det kan sätta honom i fara, hoppa över frågan.
       *[person] Många människor har samma namn. Pappans namn hjälper oss att vara säkra på att det är rätt person, och FN frågar efter det. Om det kan sätta pappan i fara, hoppa över frågan.
    }
person-mother_name =
    { $about ->
        [woman] Vad heter hennes mamma?
        [man] Vad heter hans mamma?
        [self] Vad heter din mamma?
       *[person] Vad heter personens mamma?
    }
person-mother_name--label = Mamma
person-mother_name--why =
    { $about ->
        [self] Många människor har samma namn. Mammans namn hjälper oss att vara säkra på att det gäller dig. Om det kan sätta henne i fara, hoppa över frågan.
       *[person] Många människor har samma namn. Mammans namn hjälper oss att vara säkra på att det är rätt person. Om det kan sätta mamman i fara, hoppa över frågan.
    }
person-spouse_name =
    { $about ->
        [woman] Vad heter hennes man?
        [man] Vad heter hans fru?
        [self] Vad heter din man eller fru?
       *[person] Vad heter personens man eller fru?
    }
person-spouse_name--label = Man eller fru
person-spouse_name--why = Det hjälper till att hitta papper och listor där båda står tillsammans. Om det kan sätta mannen eller frun i fara, hoppa över frågan.
person-under_18 = Under 18 år när det hände, och nu
person-under_18--label = Under 18 år (uträknat)
person-ethnicity =
    { $about ->
        [woman] Vilket folk hör hon till?
        [man] Vilket folk hör han till?
        [self] Vilket folk hör du till?
       *[person] Vilket folk hör personen till?
    }
person-ethnicity--label = Folk
person-ethnicity--o-uyghur = Uigur
person-ethnicity--o-kazakh = Kazak
person-ethnicity--o-kyrgyz = Kirgiz
person-ethnicity--o-uzbek = Uzbek
person-ethnicity--o-hui = Hui (dungan)
person-ethnicity--o-tajik = Tadzjik
person-ethnicity--o-tatar = Tatar
person-ethnicity--o-mongol = Mongol
person-ethnicity--o-han = Hankines
person-ethnicity--o-other = Ett annat folk
person-citizenship =
    { $about ->
        [woman] Vilka medborgarskap har hon, eller har hon sökt?
        [man] Vilka medborgarskap har han, eller har han sökt?
        [self] Vilka medborgarskap har du, eller har du sökt?
       *[person] Vilka medborgarskap har personen, eller har personen sökt?
    }
person-citizenship--label = Medborgarskap
person-citizenship--hint = Även ett som har getts upp. Ett land i taget.
person-citizenship-country = I vilket land?
person-citizenship-country--label = Land
person-citizenship-kind = Hur är det med det medborgarskapet?
person-citizenship-kind--label = Hur det är
person-citizenship-kind--o-held = Har det nu
person-citizenship-kind--o-in_process = Har sökt det
person-citizenship-kind--o-given_up = Har gett upp det
person-citizenship-kind--o-other = Något annat
person-residence_permit =
    { $about ->
        [woman] Hade hon uppehållstillstånd i ett annat land? Vilket, och till när?
        [man] Hade han uppehållstillstånd i ett annat land? Vilket, och till när?
        [self] Hade du uppehållstillstånd i ett annat land? Vilket, och till när?
       *[person] Hade personen uppehållstillstånd i ett annat land? Vilket, och till när?
    }
person-residence_permit--label = Uppehållstillstånd
person-birthplace =
    { $about ->
        [woman] Var är hon född: by eller stad, distrikt?
        [man] Var är han född: by eller stad, distrikt?
        [self] Var är du född: by eller stad, distrikt?
       *[person] Var är personen född: by eller stad, distrikt?
    }
person-birthplace--label = Födelseort
person-hukou =
    { $about ->
        [woman] Var har hon sin hukou (folkbokföring i Kina)?
        [man] Var har han sin hukou (folkbokföring i Kina)?
        [self] Var har du din hukou (folkbokföring i Kina)?
       *[person] Var har personen sin hukou (folkbokföring i Kina)?
    }
person-hukou--label = Ort för hukou
person-hukou--hint = Det kan vara ett annat ställe än hemmet. Distriktet räcker.
person-address =
    { $about ->
        [woman] { $dead ->
            [yes] Vad var hennes exakta adress där?
           *[no] Vad är hennes exakta adress där?
        }
        [man] { $dead ->
            [yes] Vad var hans exakta adress där?
           *[no] Vad är hans exakta adress där?
        }
        [self] Vad var din exakta adress där?
       *[person] { $dead ->
            [yes] Vad var personens exakta adress där?
           *[no] Vad är personens exakta adress där?
        }
    }
person-address--label = Adress
person-address--why =
    { $about ->
        [self] Med adressen kan organisationen fråga myndigheter om just dig. Om släktingar bor kvar där och det kan sätta dem i fara, hoppa över frågan.
       *[person] Med adressen kan organisationen fråga myndigheter om just den här personen. Om släktingar bor kvar där och det kan sätta dem i fara, hoppa över frågan.
    }
person-occupation =
    { $about ->
        [woman] Vad arbetade hon med?
        [man] Vad arbetade han med?
        [self] Vad arbetade du med?
       *[person] Vad arbetade personen med?
    }
person-occupation--label = Arbete
person-occupation--hint = Till exempel: bagare, lärare, chaufför, pensionär.
person-workplace =
    { $about ->
        [woman] Var arbetade eller studerade hon?
        [man] Var arbetade eller studerade han?
        [self] Var arbetade eller studerade du?
       *[person] Var arbetade eller studerade personen?
    }
person-workplace--label = Plats för arbete, studier
person-activities =
    { $about ->
        [woman] Gjorde hon något av detta?
        [man] Gjorde han något av detta?
        [self] Gjorde du något av detta?
       *[person] Gjorde personen något av detta?
    }
person-activities--label = Aktiviteter
person-activities--hint = Du kan välja flera.
person-activities--o-religious = Religiöst arbete
person-activities--o-writer_artist = Författare, konstnär
person-activities--o-teacher_academic = Lärare, forskare
person-activities--o-business = Eget företag, handel
person-activities--o-official = Arbetade för staten
person-activities--o-activist = Kämpade för rättigheter
person-activities--o-student = Student eller elev
person-activities--o-farmer = Bonde, herde
person-activities--o-other = Något annat
person-marital_status =
    { $about ->
        [woman] { $dead ->
            [yes] Var hon gift?
           *[no] Är hon gift?
        }
        [man] { $dead ->
            [yes] Var han gift?
           *[no] Är han gift?
        }
        [self] Är du gift?
       *[person] { $dead ->
            [yes] Var personen gift?
           *[no] Är personen gift?
        }
    }
person-marital_status--label = Gift
person-marital_status--o-single = Ogift
person-marital_status--o-married = Gift
person-marital_status--o-divorced = Skild
person-marital_status--o-widowed = Änka eller änkling
person-marital_status--o-other = Något annat
person-children =
    { $about ->
        [woman] { $dead ->
            [yes] Hur många barn hade hon?
           *[no] Hur många barn har hon?
        }
        [man] { $dead ->
            [yes] Hur många barn hade han?
           *[no] Hur många barn har han?
        }
        [self] Hur många barn har du?
       *[person] { $dead ->
            [yes] Hur många barn hade personen?
           *[no] Hur många barn har personen?
        }
    }
person-children--label = Antal barn
person-pregnant =
    { $about ->
        [self] Var du gravid när det hände?
       *[person] Var hon gravid när det hände, eller är hon det nu?
    }
person-pregnant--label = Gravid
person-pregnant--why = En gravid kvinna behöver vård, och särskilda regler skyddar henne. Du behöver inte säga det.
person-health_before =
    { $about ->
        [woman] Hur var hennes hälsa innan det hände? Sjukdomar, operationer, mediciner?
        [man] Hur var hans hälsa innan det hände? Sjukdomar, operationer, mediciner?
        [self] Hur var din hälsa innan det hände? Sjukdomar, operationer, mediciner som du behövde?
       *[person] Hur var personens hälsa innan det hände? Sjukdomar, operationer, mediciner?
    }
person-health_before--label = Hälsa före
person-health_before--why =
    { $about ->
        [self] Det visar vilken vård du behöver, och om din hälsa blev sämre i fångenskapen.
       *[person] Det visar vilken vård personen behöver, och senare om hälsan har blivit sämre i fångenskapen.
    }
person-marks =
    { $about ->
        [woman] Vad kan man känna igen henne på: längd, ett ärr, glasögon?
        [man] Vad kan man känna igen honom på: längd, ett ärr, glasögon?
        [self] Vad kan andra känna igen dig på: längd, ett ärr, glasögon?
       *[person] Vad kan man känna igen personen på: längd, ett ärr, glasögon?
    }
person-marks--label = Kännetecken
person-languages =
    { $about ->
        [woman] Vilka språk talar hon?
        [man] Vilka språk talar han?
        [self] Vilka språk talar du?
       *[person] Vilka språk talar personen?
    }
person-languages--label = Språk
person-id_number =
    { $about ->
        [woman] Vet du numret på hennes kinesiska id-kort?
        [man] Vet du numret på hans kinesiska id-kort?
        [self] Vilket nummer har ditt kinesiska id-kort?
       *[person] Vet du numret på personens kinesiska id-kort?
    }
person-id_number--label = Id-kortets nummer
person-id_number--hint = 18 siffror, på gamla papper 15. Den sista kan vara bokstaven X. Ett foto av kortet går också bra.
person-id_number--why = Det numret hör till en enda person. Det är det säkraste sättet att inte blanda ihop två som heter likadant. Du behöver inte säga det.
person-passport =
    { $about ->
        [woman] Vet du numret på hennes pass?
        [man] Vet du numret på hans pass?
        [self] Vilket nummer har ditt pass?
       *[person] Vet du numret på personens pass?
    }
person-passport--label = Passnummer
person-passport--why =
    { $about ->
        [self] Med det kan en ambassad eller FN hitta dig. Du behöver inte säga det.
       *[person] Med det kan en ambassad eller FN hitta personen. Du behöver inte säga det.
    }


## Section event: what happened

event-violence =
    { $about ->
        [woman] Hur behandlades hon när de tog henne?
        [man] Hur behandlades han när de tog honom?
        [self] Hur behandlades du när de tog dig?
       *[person] Hur behandlades personen vid gripandet?
    }
event-violence--label = Våld vid gripandet
event-violence--why = Det visar om lagen bröts när det hände. Du behöver inte säga det.
event-violence--o-none = Inget våld
event-violence--o-beaten = Slagen
event-violence--o-threatened = Hotad
event-violence--o-hooded_or_cuffed = Huva eller handbojor
event-violence--o-home_searched = Hemmet genomsöktes
event-violence--o-children_present = Barnen tvingades se på
event-violence--o-other = Något annat
event-taken_by = Vem gjorde det?
event-taken_by--label = Vem som gjorde det
event-taken_by--hint = Du kan välja flera. Om ingen såg det, välj det du tror; nästa fråga är varför du tror det.
event-taken_by--o-police = Polisen
event-taken_by--o-state_security = Säkerhetstjänsten
event-taken_by--o-village_officials = Byns tjänstemän
event-taken_by--o-prison_service = Fängelsets personal
event-taken_by--o-employer = Arbetsgivaren
event-taken_by--o-unknown = Ingen vet
event-taken_by--o-other = Någon annan
event-taken_by_why = Varför tror du att det var de? Om du inte vet vem det var: varför tror du att myndigheterna ligger bakom?
event-taken_by_why--label = Varför du tror det
event-taken_by_why--hint = Till exempel: de hade uniform, de kom i polisbil, de ringde från polisstationen.
event-warrant = Visades eller lämnades något papper, till exempel en arresteringsorder?
event-warrant--label = Papper som visades
event-reason_official = Sa någon från myndigheterna varför? Om du kan, återge deras exakta ord.
event-reason_official--label = Skäl som de angav
event-reason_suspected = Och vad tror du var det verkliga skälet?
event-reason_suspected--label = Skäl som du tror
event-reason_suspected--hint = Du kan välja flera.
event-reason_suspected--o-religion = Religion eller tro
event-reason_suspected--o-contact_abroad = Kontakt med utlandet
event-reason_suspected--o-travel_abroad = Resa utomlands
event-reason_suspected--o-phone_app = App, fil i en telefon
event-reason_suspected--o-speech_or_writing = Något sagt, skrivet
event-reason_suspected--o-relatives = På grund av släktingar
event-reason_suspected--o-past_conviction = En gammal dom
event-reason_suspected--o-birth_policy = Antalet barn
event-reason_suspected--o-foreign_citizenship = Utländskt medborgarskap
event-reason_suspected--o-helping_foreigners = Hjälp till utlänningar
event-reason_suspected--o-quota = En kvot skulle fyllas
event-reason_suspected--o-unknown = Ingen vet
event-reason_suspected--o-other = Något annat
event-reason_words = Finns det mer att säga om skälet?
event-reason_words--label = Mer om skälet
event-last_contact =
    { $about ->
        [woman] När talade du eller familjen senast med henne, eller hörde något direkt från henne?
        [man] När talade du eller familjen senast med honom, eller hörde något direkt från honom?
        [self] När talade du senast med din familj innan det hände?
       *[person] När talade du eller familjen senast med personen, eller hörde något direkt från personen?
    }
event-last_contact--label = Senaste kontakten
event-last_contact--hint = Till exempel: 2019, 2019-06 eller 2019-06-02. En ungefärlig tid räcker.
event-last_contact_means = Hur skedde den kontakten?
event-last_contact_means--label = Hur det skedde
event-last_contact_means--o-in_person = Ansikte mot ansikte
event-last_contact_means--o-phone = Per telefon
event-last_contact_means--o-wechat = Över WeChat
event-last_contact_means--o-whatsapp = Över WhatsApp
event-last_contact_means--o-letter = Per brev
event-last_contact_means--o-through_others = Genom andra människor
event-last_contact_means--o-other = På annat sätt
event-last_contact_words = Vad sades vid den sista kontakten?
event-last_contact_words--label = Vad som sades
event-last_contact_words--why = De sista orden visar ofta vad som var på väg att hända. Ta inte med sådant som kan sätta någon där i fara.
event-came_back =
    { $about ->
        [woman] Hade hon varit utomlands och rest tillbaka till Kina innan det hände?
        [man] Hade han varit utomlands och rest tillbaka till Kina innan det hände?
        [self] Hade du varit utomlands och rest tillbaka till Kina innan det hände?
       *[person] Hade personen varit utomlands och rest tillbaka till Kina innan det hände?
    }
event-came_back--label = Reste tillbaka till Kina
event-came_back_from =
    { $about ->
        [woman] Från vilket land reste hon tillbaka?
        [man] Från vilket land reste han tillbaka?
        [self] Från vilket land reste du tillbaka?
       *[person] Från vilket land reste personen tillbaka?
    }
event-came_back_from--label = Reste tillbaka från
event-came_back_date = När var det?
event-came_back_date--label = Reste tillbaka den
event-came_back_date--hint = Till exempel: 2017, 2017-03 eller 2017-03-14. En ungefärlig tid räcker.
event-came_back_why = Varför?
event-came_back_why--label = Varför tillbaka
event-came_back_why--o-sick_relative = En sjuk släkting
event-came_back_why--o-called_by_employer = Arbetsgivaren krävde det
event-came_back_why--o-called_by_police = Polisen krävde det
event-came_back_why--o-papers_or_pension = För papper, pension
event-came_back_why--o-funeral = För en begravning
event-came_back_why--o-visit = För ett besök
event-came_back_why--o-study_end = Studierna var slut
event-came_back_why--o-deported = Utvisad
event-came_back_why--o-other = Något annat
event-came_back_words = Vad hände på vägen tillbaka, eller efteråt?
event-came_back_words--label = Mer om resan tillbaka
event-passport_taken =
    { $about ->
        [woman] Tog de hennes pass?
        [man] Tog de hans pass?
        [self] Tog de ditt pass?
       *[person] Tog de personens pass?
    }
event-passport_taken--label = De tog passet
event-exit_refused =
    { $about ->
        [woman] Fick hon nej när hon ville lämna landet?
        [man] Fick han nej när han ville lämna landet?
        [self] Fick du nej när du ville lämna landet?
       *[person] Nekades personen att lämna landet?
    }
event-exit_refused--label = Utresa nekades
event-witnesses = Var det någon som såg det, eller finns det någon som vet något? Vi kan skriva upp en i taget.
event-witnesses--label = Vittnen
event-witnesses--hint = Nämn någon vid namn bara om det inte sätter den människan i fara. ”En granne” räcker.
event-witnesses--why = En rapport blir starkare när fler än en känner till det som hänt. Vi skriver inte till vittnen om de inte har gått med på det.
event-witnesses-who = Vem är det? Ett namn, eller bara vem personen är.
event-witnesses-who--label = Vittne
event-witnesses-who--hint = Till exempel: en granne, som nu är utomlands.
event-witnesses-they_agreed = Har vittnet gått med på att nämnas i rapporten?
event-witnesses-they_agreed--label = Har gått med på det
event-witnesses-safe_to_name = Kan vittnet nämnas vid namn utan att hamna i fara?
event-witnesses-safe_to_name--label = Kan nämnas vid namn
event-witnesses-what = Vad såg eller hörde vittnet?
event-witnesses-what--label = Vad vittnet vet
others = Har andra i familjen blivit tagna eller försvunnit, då eller senare? Vi kan skriva upp en i taget.
others--label = Andra i familjen
others--hint = Du kan senare göra en rapport för var och en av dem. Det som är detsamma behöver du inte berätta igen.
others--why = Ofta hålls flera ur samma familj fångna. Ingen får glömmas bort. Ta inte med den som kan hamna i fara av det.
others-name = Vad heter personen?
others-name--label = Namn
others-relation = Vem är personen för dig?
others-relation--label = Vem det är för dig
others-together =
    Hände det vid samma tid och på samma plats?
others-together--label = Vid samma tid
others-what = Vad hände den här personen?
others-what--label = Vad som hände
history = Vad hände före och efter? Förhör, rättegång, flytt till ett annat ställe, samtal, besök, frigivning: vi kan skriva upp en händelse i taget.
history--label = Före och efter
history--hint = I vilken ordning du vill. Jag lägger händelserna i tidsordning åt dig.
history-date = När hände det här?
history-date--label = När
history-date--hint = Till exempel: 2018, 2018-09 eller 2018-09-15. En ungefärlig tid räcker. Om du inte vet det, frågar jag i stället vilken händelse det kom efter.
history-after = Efter vilken händelse var det, och hur lång tid efter den?
history-after--label = Efter vad
history-after--hint = Till exempel: ungefär två månader efter gripandet.
history-what = Vad var det?
history-what--label = Vad
history-what--o-questioned = Förhör
history-what--o-summoned = Kallad till polisen
history-what--o-passport_taken = De tog passet
history-what--o-exit_ban = Får inte lämna landet
history-what--o-taken = Bortförd
history-what--o-charged = Åtalad
history-what--o-trial = Rättegång
history-what--o-sentenced = Dömd
history-what--o-moved = Flyttad någon annanstans
history-what--o-seen = Sedd av någon
history-what--o-call = Ett samtal
history-what--o-visit = Ett besök
history-what--o-ill_treated = Illa behandlad
history-what--o-hospital = På sjukhus
history-what--o-sent_to_work = Skickad till arbete
history-what--o-released = Frigiven
history-what--o-retaken = Tagen igen
history-what--o-official_answer = Svar från myndigheterna
history-what--o-rumour = Rykte
history-what--o-died = Dog
history-what--o-other = Något annat
history-state =
    { $about ->
        [woman] Och var var hon efter det?
        [man] Och var var han efter det?
        [self] Och var var du efter det?
       *[person] Och var var personen efter det?
    }
history-state--label = Efter det
history-place = Var hände det här?
history-place--label = Var
history-who = Vilka fler var där eller deltog?
history-who--label = Vilka som deltog
history-who--hint = En myndighet eller en befattning går också bra. Till exempel: två poliser från byn.
history-who--why = Det kan senare visa vem som bär ansvaret. Ta inte med namn på människor som det kan sätta i fara.
history-source = Hur vet du detta?
history-source--label = Hur du vet det
history-source_words = Från vem eller varifrån, så exakt du vill säga det?
history-source_words--label = Från vem
history-source_words--why = Det hjälper till att bedöma hur säker uppgiften är. Ta inte med namn på människor som det kan sätta i fara.
history-heard_on = När fick du höra om det?
history-heard_on--label = Hörde det den
history-certainty = Hur säkert är det här?
history-certainty--label = Hur säkert
history-certainty--o-sure = Jag är säker
history-certainty--o-likely = Det är troligt
history-certainty--o-unsure = Jag är inte säker
history-words = Finns det mer att säga om det?
history-words--label = Mer om det


## Section status: where the missing person is now, and how

status-heard_on = När fick du veta detta?
status-heard_on--label = Fick veta det den
status-heard_on--hint = Till exempel: 2024, 2024-05 eller 2024-05-20. En ungefärlig tid räcker.
status-source =
    { $dead ->
        [yes] Hur fick du veta om dödsfallet?
       *[no] { $about ->
            [woman] Hur vet du var hon är nu?
            [man] Hur vet du var han är nu?
           *[person] Hur vet du var personen är nu?
        }
    }
status-source--label = Hur du vet det
status-source_words = Från vem eller varifrån, så exakt du vill säga det?
status-source_words--label = Från vem
status-source_words--why = Det hjälper till att bedöma hur säker uppgiften är. Ta inte med namn på människor som det kan sätta i fara.
status-certainty = Hur säker är du?
status-certainty--label = Hur säkert
status-certainty--o-sure = Jag är säker
status-certainty--o-likely = Det är troligt
status-certainty--o-unsure = Jag är inte säker
status-facility =
    { $about ->
        [woman] { $dead ->
            [yes] På vilket ställe hölls hon fången sist?
           *[no] På vilket ställe hålls hon fången, eller hölls hon fången senast?
        }
        [man] { $dead ->
            [yes] På vilket ställe hölls han fången sist?
           *[no] På vilket ställe hålls han fången, eller hölls han fången senast?
        }
        [self] På vilket ställe hölls du fången senast?
       *[person] { $dead ->
            [yes] På vilket ställe hölls personen fången sist?
           *[no] På vilket ställe hålls personen fången, eller hölls fången senast?
        }
    }
status-facility--label = Fången i
status-facility--hint = Ett namn, ett distrikt, eller vad folk kallar det. Till exempel: fängelset i Künes.
status-facility_kind = Vad är det för slags ställe?
status-facility_kind--label = Slags ställe
status-facility_kind--o-camp = Interneringsläger
status-facility_kind--o-detention_centre = Häkte
status-facility_kind--o-prison = Fängelse
status-facility_kind--o-factory = Fabrik
status-facility_kind--o-hospital = Sjukhus
status-facility_kind--o-school = Skola
status-facility_kind--o-orphanage = Barnhem
status-facility_kind--o-unknown = Ingen vet
status-facility_kind--o-other = Något annat
status-sentence =
    { $about ->
        [woman] Vilket straff fick hon?
        [man] Vilket straff fick han?
        [self] Vilket straff fick du?
       *[person] Vilket straff fick personen?
    }
status-sentence--label = Straff
status-sentence--o-years = Ett antal år
status-sentence--o-life = På livstid
status-sentence--o-death_suspended = Dödsdom, uppskjuten 2 år
status-sentence--o-other = Något annat
status-sentence_years = Hur många år?
status-sentence_years--label = År
status-sentence_years--hint = Till exempel: 7, eller 3,5 för tre och ett halvt år.
status-sentence_until = Till när varar straffet?
status-sentence_until--label = Straffet varar till
status-sentence_until--hint = Till exempel: 2031 eller 2031-03. Här går det bra med en dag som inte har kommit än.
status-charge = Vad var anklagelsen, så vitt du vet?
status-charge--label = Anklagelse
status-charge--hint = Om du kan, med papprets exakta ord.
status-court = Vilken domstol var det?
status-court--label = Domstol
status-trial_date = När var rättegången?
status-trial_date--label = Rättegång
status-trial_date--hint = Till exempel: 2018, 2018-09 eller 2018-09-15. En ungefärlig tid räcker.
status-lawyer =
    { $about ->
        [woman] Fanns det en advokat som hon själv eller familjen hade valt?
        [man] Fanns det en advokat som han själv eller familjen hade valt?
        [self] Hade du en advokat som du själv eller din familj hade valt?
       *[person] Fanns det en advokat som personen själv eller familjen hade valt?
    }
status-lawyer--label = Egen advokat
status-family_told = Berättade myndigheterna för familjen om straffet?
status-family_told--label = Familjen fick veta
status-release_terms =
    { $about ->
        [woman] Vilka regler fick hon när hon släpptes?
        [man] Vilka regler fick han när han släpptes?
        [self] Vilka regler fick du när du släpptes?
       *[person] Vilka regler fick personen vid frigivningen?
    }
status-release_terms--label = Regler efter frigivningen
status-release_terms--hint = Till exempel: gå till polisen varje vecka, inte resa, inte tala om det.
status-release_terms--why = Den som har släppts är ofta inte fri. Du behöver inte säga sådant som kan ställa till problem där.
status-contact_now =
    { $about ->
        [woman] Har någon kontakt med henne nu?
        [man] Har någon kontakt med honom nu?
       *[person] Har någon kontakt med personen nu?
    }
status-contact_now--label = Kontakt nu
status-contact_now--o-none = Ingen kontakt
status-contact_now--o-letters = Brev
status-contact_now--o-calls = Telefonsamtal
status-contact_now--o-video_calls = Videosamtal
status-contact_now--o-visits = Besök
status-contact_now--o-other = Något annat
status-contact_who = Vem har den kontakten?
status-contact_who--label = Vem som har kontakt
status-contact_who--hint = Du behöver inte nämna någon vid namn. Till exempel: en av föräldrarna.
status-contact_who--why = Det visar från vem man kan få veta mer. Ta inte med namn på människor som det kan sätta i fara.
status-contact_often = Hur ofta, och hur länge varje gång?
status-contact_often--label = Hur ofta
status-contact_often--hint = Till exempel: en gång i månaden, fem minuter.
status-contact_watched = Är det någon som ser på eller lyssnar under kontakten?
status-contact_watched--label = Kontakten övervakas
status-health_now =
    { $about ->
        [woman] Hur är hennes hälsa nu, så vitt du vet?
        [man] Hur är hans hälsa nu, så vitt du vet?
        [self] Hur är din hälsa nu?
       *[person] Hur är personens hälsa nu, så vitt du vet?
    }
status-health_now--label = Hälsa nu
status-health_now--why = Det visar om det snart behövs vård. Du behöver inte säga det.
status-treatment_known =
    { $about ->
        [self] De följande frågorna handlar om hur de behandlade dig medan du hölls fången. Vill du svara på dem? Du behöver inte.
        [woman] { $dead ->
            [yes] Vet du hur de behandlade henne? Du behöver inte säga det.
           *[no] Vet du hur de behandlar henne? Du behöver inte säga det.
        }
        [man] { $dead ->
            [yes] Vet du hur de behandlade honom? Du behöver inte säga det.
           *[no] Vet du hur de behandlar honom? Du behöver inte säga det.
        }
       *[person] { $dead ->
            [yes] Vet du hur de behandlade personen? Du behöver inte säga det.
           *[no] Vet du hur de behandlar personen? Du behöver inte säga det.
        }
    }
status-treatment_known--label = Känt hur personen har behandlats
status-treatment_known--why = Att behandla fångar illa är ett brott, och det som berättas om det kan få betydelse en dag. Här är ingen tvungen att berätta om det. ”Nej” tar dig till nästa fråga.
status-treatment =
    { $about ->
        [woman] Vad av detta hände henne?
        [man] Vad av detta hände honom?
        [self] Vad av detta hände dig?
       *[person] Vad av detta hände personen?
    }
status-treatment--label = Vad de har gjort
status-treatment--hint = Välj bara det du vill berätta.
status-treatment--o-beating = Slag
status-treatment--o-electric_shock = Elchocker
status-treatment--o-solitary = Isolering
status-treatment--o-forced_medication = Medicin med tvång
status-treatment--o-forced_food = Mat, dryck med tvång
status-treatment--o-denied_care = Ingen vård
status-treatment--o-forced_abortion_or_sterilisation = Abort, sterilisering
status-treatment--o-sexual_violence = Sexuellt våld
status-treatment--o-stress_position = Plågsamma ställningar
status-treatment--o-other = Något annat
status-treatment_source = Hur vet du detta?
status-treatment_source--label = Hur det är känt
status-treatment_source--o-seen = Jag såg det
status-treatment_source--o-told_of_this_person = Jag fick det berättat
status-treatment_source--o-known_in_general = Allmänt känt om stället
status-treatment_words = Vill du säga mer om det? Bara det du vill berätta.
status-treatment_words--label = Vad de gjort, med ord
status-treatment_words--why = Dina egna ord säger mer än knappar. Du kan sluta när som helst, och ta tillbaka det du har berättat.
status-death = Jag beklagar verkligen sorgen. Du kan berätta det du vet, så mycket du vill, eller låta det vara till en annan dag.
status-death--label = Dödsfallet
status-death--why = Familjen har rätt att få veta vad som hände. Det kan hjälpa er att begära att få kroppen tillbaka och att få veta sanningen.
status-death-date =
    { $about ->
        [woman] När dog hon?
        [man] När dog han?
       *[person] När dog personen?
    }
status-death-date--label = Dog den
status-death-date--hint = Till exempel: 2021, 2021-11 eller 2021-11-05. En ungefärlig tid räcker.
status-death-place =
    { $about ->
        [woman] Var dog hon?
        [man] Var dog han?
       *[person] Var dog personen?
    }
status-death-place--label = Dog i
status-death-cause_told = Vad fick familjen höra om orsaken?
status-death-cause_told--label = Orsak som uppgavs
status-death-body_returned = Lämnades kroppen till familjen?
status-death-body_returned--label = Kroppen lämnades till familjen
status-death-how_known = Hur fick familjen veta det?
status-death-how_known--label = Hur familjen fick veta


## Section family: the family there and outside

family-children =
    { $about ->
        [woman] { $dead ->
            [yes] Hade hon barn? Vi kan skriva upp ett barn i taget.
           *[no] Har hon barn? Vi kan skriva upp ett barn i taget.
        }
        [man] { $dead ->
            [yes] Hade han barn? Vi kan skriva upp ett barn i taget.
           *[no] Har han barn? Vi kan skriva upp ett barn i taget.
        }
        [self] Har du barn? Vi kan skriva upp ett barn i taget.
       *[person] { $dead ->
            [yes] Hade personen barn? Vi kan skriva upp ett barn i taget.
           *[no] Har personen barn? Vi kan skriva upp ett barn i taget.
        }
    }
family-children--label = Barn
family-children--why = Barn som har blivit ensamma behöver hjälp först. En första bokstav räcker i stället för namnet.
family-children-name_or_initial = Vad heter barnet? Den första bokstaven räcker.
family-children-name_or_initial--label = Barnets namn
family-children-age = Hur gammalt är barnet?
family-children-age--label = Ålder
family-children-with = Hos vem bor barnet?
family-children-with--label = Bor hos
family-children-with--o-parent = Pappa eller mamma
family-children-with--o-relatives = Släktingar
family-children-with--o-orphanage = På barnhem
family-children-with--o-boarding_school = På internatskola
family-children-with--o-unknown = Ingen vet
family-children-with--o-other = Något annat
family-children-where = Var bor barnet?
family-children-where--label = Var
family-children-words = Finns det mer att säga om barnet?
family-children-words--label = Mer om barnet
family-where =
    { $about ->
        [woman] Var bor hennes närmaste familj nu?
        [man] Var bor hans närmaste familj nu?
        [self] Var bor din familj nu?
       *[person] Var bor personens närmaste familj nu?
    }
family-where--label = Familjen bor i
family-where--why = Det visar var hjälp är möjlig, och vilka myndigheter som har ansvar där. Distriktet eller landet räcker.
family-dependants =
    { $about ->
        [woman] { $dead ->
            [yes] Vilka behövde henne: barn, gamla föräldrar, sjuka?
           *[no] Vilka behöver henne: barn, gamla föräldrar, sjuka?
        }
        [man] { $dead ->
            [yes] Vilka behövde honom: barn, gamla föräldrar, sjuka?
           *[no] Vilka behöver honom: barn, gamla föräldrar, sjuka?
        }
        [self] Vilka behöver dig: barn, gamla föräldrar, sjuka?
       *[person] { $dead ->
            [yes] Vilka behövde personen: barn, gamla föräldrar, sjuka?
           *[no] Vilka behöver personen: barn, gamla föräldrar, sjuka?
        }
    }
family-dependants--label = Vilka som behöver omsorg
family-dependants--why = Det visar vem som behöver hjälp mest. Namn behövs inte.
family-reprisals = Har familjen utsatts för påtryckningar på grund av detta?
family-reprisals--label = Påtryckningar mot familjen
family-reprisals--hint = Du kan välja flera.
family-reprisals--why = Påtryckningar mot familjer är i sig mot lagen och kan också anmälas. Du behöver inte säga vem det var.
family-reprisals--o-questioned = Förhörd
family-reprisals--o-harassed = Trakasserad
family-reprisals--o-beaten = Slagen
family-reprisals--o-surveillance = Övervakad
family-reprisals--o-passport_taken = De tog passet
family-reprisals--o-passport_refused = Nekades pass
family-reprisals--o-job_lost = Förlorade arbetet
family-reprisals--o-detained = Gripen
family-reprisals--o-forced_to_call = Tvingad ringa utomlands
family-reprisals--o-home_visits = Tjänstemän på besök
family-reprisals--o-officials_in_home = Tjänstemän bor hos dem
family-reprisals--o-forced_marriage = Tvångsäktenskap
family-reprisals--o-money_cut_off = De tog pengar, mark
family-reprisals--o-other = Något annat
family-reprisals_words = Vem var det, när var det, och vad sades?
family-reprisals_words--label = Påtryckningarna, med ord
family-reprisals_words--why = Exakta ord och dagar gör det lättare att klaga på det. Ta inte med namn på människor som det kan sätta i fara.
family-forbidden_to_call = Har släktingar där förbjudits att ringa dig eller att svara när du ringer?
family-forbidden_to_call--label = Samtal förbjudna
family-needs = Vad behöver familjen, där eller utomlands?
family-needs--label = Vad som behövs
family-needs--hint = Organisationen kommer att se det. Den kan inte lova hjälp.
family-needs--o-food_money = Mat, pengar
family-needs--o-housing = Någonstans att bo
family-needs--o-legal_help = Juridisk hjälp
family-needs--o-health_care = Läkare, medicin
family-needs--o-psychological = Någon att prata med
family-needs--o-papers = Papper
family-needs--o-school = Skola
family-needs--o-none = Ingenting just nu
family-needs--o-other = Något annat


## Section reporter: about the person who writes

reporter-name = Vad heter du? Du kan också välja ett annat namn åt dig.
reporter-name--label = Ditt namn
reporter-name--why = En rapport med ett namn väger tyngre, och FN tar bara emot sådana. Namnet sparas skilt från rapporten, och för oss går ett annat namn bra.
reporter-name_hidden = Ska bara organisationen få se ditt namn, och ingen annan?
reporter-name_hidden--label = Dölja mitt namn
reporter-age = Hur gammal är du?
reporter-age--label = Din ålder
reporter-city = I vilken stad eller på vilken ort bor du?
reporter-city--label = Din ort
reporter-citizenship = I vilket land är du medborgare?
reporter-citizenship--label = Ditt medborgarskap
reporter-own_story = Har du själv hållits fången, förhörts eller hotats? Berätta för mig om du vill.
reporter-own_story--label = Vad du själv varit med om
reporter-own_story--why = Det som hände dig hör till hela bilden. Det sparas skilt från rapporten. Du behöver inte berätta det.
reporter-contact_preference = Om organisationen vill tala med dig: hur vill du helst bli kontaktad?
reporter-contact_preference--label = Hur man når dig
reporter-contact_preference--o-this_chat = Här i chatten
reporter-contact_preference--o-phone = Per telefon
reporter-contact_preference--o-email = Per e-post
reporter-contact_preference--o-signal = Över Signal
reporter-contact_preference--o-other = På annat sätt
reporter-contact = Vilket nummer eller vilken adress får de använda?
reporter-contact--label = Nummer eller adress
reporter-contact--hint = Ett telefonnummer eller en e-postadress. Till exempel: someone@example.org
reporter-contact--why = Om den här chatten försvinner kan organisationen inte nå dig längre. Numret eller adressen sparas skilt från rapporten.
reporter-address = Vilken är din postadress?
reporter-address--label = Din postadress
reporter-address--why = Du har tillåtit att rapporten går till FN. Där frågar man efter adressen till den som lämnar rapporten. Tills dess sparas den skilt från rapporten.
reporter-pressure = Har du själv utsatts för påtryckningar där du bor nu?
reporter-pressure--label = Påtryckningar mot dig
reporter-pressure--hint = Du kan välja flera.
reporter-pressure--why = Då vet organisationen hur försiktig den måste vara när den skriver till dig. Du behöver inte säga det.
reporter-pressure--o-none = Nej
reporter-pressure--o-calls = Samtal, meddelanden
reporter-pressure--o-threats_to_relatives = Hot mot släktingar
reporter-pressure--o-asked_to_spy = Ombedd att spionera
reporter-pressure--o-passport_trouble = Problem med passet
reporter-pressure--o-other = Något annat


## Section testimony: story, papers, recordings

testimony-story = Berätta för mig allt du vill berätta. Skriv det, tala in det eller spela in en film; så långt du vill, i flera meddelanden.
testimony-story--label = Din berättelse
testimony-story--hint = Du kan sluta och fortsätta en annan dag. Ta inte med namn på människor som det kan sätta i fara.
testimony-story--why = Dina egna ord, på ditt eget språk, är hjärtat i den här rapporten. Du väljer vad du berättar.
testimony-files = Har du papper, brev, foton, inspelningar? Du kan skicka dem här, en efter en.
testimony-files--label = Papper och inspelningar
testimony-files--hint =
    Så skickar du något i full storlek: tryck på gemet 📎, välj ”Fil” (File). En fil får vara högst 20 MB.
    En fil har också dolda uppgifter med sig, till exempel när och var ett foto togs.
testimony-files-files = Skicka det nu. Flera på en gång går bra, om de hör ihop.
testimony-files-files--label = Filer
testimony-files-kind = Vad är det?
testimony-files-kind--label = Slags fil
testimony-files-kind--o-photo = Foto
testimony-files-kind--o-identity_paper = Id-handling
testimony-files-kind--o-court_paper = Papper från rätt, polis
testimony-files-kind--o-letter = Brev
testimony-files-kind--o-screenshot = Skärmbild
testimony-files-kind--o-recording = Ljudinspelning
testimony-files-kind--o-video = Film
testimony-files-kind--o-list = Lista med namn
testimony-files-kind--o-other = Något annat
testimony-files-about = Vad visar det?
testimony-files-about--label = Vad det visar
testimony-files-may_share = Får detta visas för dem som du tillåter att ta emot rapporten?
testimony-files-may_share--label = Får visas
testimony-files-source = Från vem eller varifrån har du det?
testimony-files-source--label = Varifrån det kommer
testimony-files-source--hint = Du behöver inte nämna någon vid namn. Till exempel: från en släkting, från en webbplats.
testimony-links = Finns det något om det på internet: en artikel, en film, en lista?
testimony-links--label = Länkar
testimony-links-url = Skicka länken till mig.
testimony-links-url--label = Länk
testimony-links-url--hint = Till exempel: https://example.org/article


## Section actions: what has been done, and what the family wishes

actions = Vem har du eller andra bett om hjälp eller om ett svar? Vi kan skriva upp en i taget.
actions--label = Vad som har gjorts
actions--hint = Om ingenting har gjorts, tryck på ”Nej, inte vad jag vet”. Det är inget fel i det.
actions-by = Vem bad om det?
actions-by--label = Vem som bad
actions-by--hint = Till exempel: jag, min moster utomlands, en advokat.
actions-body = Vem vände man sig till?
actions-body--label = Vem man vände sig till
actions-body--o-police_there = Polisen där
actions-body--o-embassy_of_china = Kinas ambassad
actions-body--o-own_foreign_ministry = Mitt utrikesdepartement
actions-body--o-un_wgeid = FN, om försvunna
actions-body--o-un_other = FN, annat kontor
actions-body--o-icrc = Röda korset (ICRC)
actions-body--o-amnesty_or_hrw = Amnesty eller HRW
actions-body--o-public_list = En offentlig lista
actions-body--o-local_organisation = En lokal förening
actions-body--o-media = Tidning, radio, tv
actions-body--o-court = En domstol
actions-body--o-other = Någon annan
actions-date = När var det?
actions-date--label = När
actions-date--hint = Till exempel: 2022, 2022-04 eller 2022-04-11. En ungefärlig tid räcker.
actions-reference = Hade ärendet ett nummer eller ett namn?
actions-reference--label = Ärendets nummer
actions-result = Vad ledde det till?
actions-result--label = Vad det ledde till
actions-why_none = Finns det något skäl till att ingen har tillfrågats?
actions-why_none--label = Varför ingen tillfrågats
actions-why_none--hint = Till exempel: familjen är rädd, eller visste inte vem den skulle fråga. FN frågar om detta.
wishes = Vad önskar du?
wishes--label = Önskningar
wishes--hint = Du kan välja flera. Organisationen kommer att se det. Den kan inte lova att det blir så.
wishes--o-find_out_how = Få veta hur det var
wishes--o-body_returned = Få kroppen tillbaka
wishes--o-truth = Sanningen
wishes--o-find_out_where = Få veta var
wishes--o-proof_of_life = Ett livstecken
wishes--o-medical_care = Vård
wishes--o-release = Frihet
wishes--o-reunite_children = Barnen tillbaka till oss
wishes--o-lawyer = En advokat
wishes--o-un_submission = Berätta för FN
wishes--o-government_help = Hjälp av min regering
wishes--o-publish = Göra det känt för alla
wishes--o-media_contact = Tala med journalister
wishes--o-message_of_hope = En hälsning med hopp
wishes--o-compensation = Ersättning
wishes--o-material_help = Pengar, det man behöver
wishes--o-only_record = Bara bevara det
wishes--o-other = Något annat
wishes-words = Vill du säga mer om dina önskningar?
wishes-words--label = Önskningar, med ord


## Section consents: permissions, and keeping in touch

consent-connect_families = Om en annan familj lämnar en rapport om samma person, får organisationen då berätta för den familjen att du också har gjort det? Vi frågar alla om detta på förhand. Det betyder inte att det finns en annan rapport.
consent-connect_families--label = Berätta för annan familj
consent-icrc = Får den här rapporten ges till Internationella rödakorskommittén, som söker efter försvunna människor?
consent-icrc--label = Ge till Röda korset
consent-organisations = Får den här rapporten ges till andra människorättsorganisationer?
consent-organisations--label = Andra organisationer
consent-governments = Får den här rapporten ges till regeringar och parlament i andra länder, så att de frågar Kina om den här personen?
consent-governments--label = Andra regeringar
consent-research = Får rapporten användas för forskning, utan namnen?
consent-research--label = Forskning, utan namn
consent-publish_person = Får personens namn, och det som hände, publiceras så att alla kan läsa det? Det som har publicerats går inte att få tillbaka.
consent-publish_person--label = Publicera namn, historia
consent-publish_photo = Får personens foto publiceras? Det som har publicerats går inte att få tillbaka.
consent-publish_photo--label = Publicera fotot
consent-publish_location = Om det publiceras: hur exakt får platsen visas?
consent-publish_location--label = Publicera platsen
consent-publish_location--o-none = Inte alls
consent-publish_location--o-prefecture = Bara prefekturen
consent-publish_location--o-county = Bara distriktet
consent-publish_location--o-exact = Den exakta platsen
consent-media = Får journalister få veta om den här rapporten, och får de ställa frågor till dig genom organisationen?
consent-media--label = Journalister
consent-worries = Vad är du rädd för, om den här rapporten används?
consent-worries--label = Vad som oroar dig
consent-worries--why = Organisationen vill veta vad som kan skada dig eller din familj innan den gör något med rapporten.
follow_up-hours = Vilken tid på dagen får jag skriva till dig?
follow_up-hours--label = Tid på dagen
follow_up-hours--o-morning = Förmiddag, 9–12
follow_up-hours--o-midday = Mitt på dagen, 12–16
follow_up-hours--o-evening = Kväll, 16–20
follow_up-hours--o-any = När som helst
follow_up-zone = Ditt land har flera tidszoner. Vilken lever du efter?
follow_up-zone--label = Din tidszon
follow_up-code_word = Om du vill kan du välja ett kodord. Då frågar jag efter det innan jag visar något ur din rapport.
follow_up-code_word--label = Kodord
follow_up-code_word--hint = Välj ett ord som andra inte kan gissa, inte ett namn från rapporten. Kom ihåg det: om du glömmer det kan bara en människa från organisationen hjälpa dig.
follow_up-code_word--why = Någon annan kan en dag hålla i din telefon. Med ett kodord visar jag inte din rapport för den personen. Det som redan står i den här chatten går att läsa tills du tömmer chatten.


### Interface
### Option and button texts stay within 24 characters. Nobody is called he or she here.

## Buttons (24 characters at most)

button-yes = Ja
button-no = Nej
button-yes-right = Ja, det stämmer
button-correct = Nej, jag vill rätta det
button-about = Ungefär då, inte säkert
button-dont-know = Jag vet inte
button-prefer-not = Vill helst inte säga
button-later = Senare
button-back = Tillbaka
button-why = Hjälp, varför vi frågar
button-menu = Meny
button-i-agree = Ja, jag går med på det
button-that-is-all = Det är allt
button-add-one = Lägg till en
button-add-another = Lägg till ännu en
button-none = Nej, inte vad jag vet
button-good-moment = Ja, det passar bra
button-not-now = Inte nu, senare
button-stop-here = Sluta här
button-leave-as-is = Låt det vara som det är
button-earlier = Tidigare
button-after-event = Efter en annan händelse
button-only-year = Bara { $year }
button-about-year = Ungefär { $year }
button-only-month = Bara månaden
button-about-month = Ungefär den månaden
button-more-countries = Fler länder
button-my-words = Behåll mina ord
button-continue = Fortsätt
button-read-back = Se vad jag berättat
button-hand-in = Lämna in
button-hand-in-now = Lämna in nu
button-other-things = Annat
button-pause = Ta en paus
button-mine = Mina rapporter
button-language = Språk
button-consent = Vad jag tillåter
button-privacy = Vem som kan se detta
button-help = Hjälp
button-lost-phone = Min telefon är borta
button-stop = Sluta
button-forget = Radera en rapport
button-another = Berätta om någon mer
button-tell-more = Berätta mer
button-take-out = Ta bort detta
button-take-back = Ta tillbaka svaret
button-take-back-sure = Ja, förstör mina ord
button-all-sections = Alla delar
button-copy = Skicka en kopia till mig
button-copy-code = Kopiera koden
button-withdraw = Dra tillbaka rapporten
button-questions-answered = Jag har svarat
button-forget-sure = Ja, radera den
button-keep = Nej, behåll den
button-begin = Börja
button-destroy-now = Förstör den nu
button-bring-back = Få tillbaka den
button-stop-keep = Sluta, spara mina ord
button-stop-erase = Sluta, radera mina ord
button-copy-shared = Ja, använd dem igen
button-start-empty = Nej, börja på nytt
button-open-linked = Ja, den personen också

## While a question is asked

progress-core = { $here } av { $of } i den korta delen
answered-before = Du svarade: { $answer }
read-back = { $label }: { $value } – stämmer det?
read-back-words = { $label }: ”{ $value }”. Jag sparar precis de orden. Stämmer det?
kept-aloud = Jag har sparat det du skickade. En människa ska lyssna på det eller läsa det, och skriva ner det.
kept-with-story = Jag har sparat detta tillsammans med det du berättat själv (”Din berättelse”).
kept-with-papers = Jag har lagt detta till dina papper och filer.
kept-edited = Jag har ändrat ditt svar så som du ändrade det.
kept-edited-piece = Jag har lagt de ändrade orden till det du berättat. De tidigare orden finns också kvar.
kept-file = Jag har fått det.
taken-back = Dina ord är förstörda. Kvar är bara att det fanns ett svar.
list-comma = { ", " }
place-in-words = { $words } – { $place }
yes = ja
no = nej
done = berättat
seen = läst
none-told = inget
unsaid-dont_know = jag vet inte
unsaid-prefer_not = vill helst inte säga
unsaid-later = senare
answer-taken-back = (tillbakataget)
age-years = { $years } år
file-photo = foto
file-document = fil
file-audio = inspelning
file-voice = röstmeddelande
file-video = film
file-video-note = videomeddelande
file-lasting = { $sign } { $length } · { $file }

## What could not be taken

rejected-old_button = Den knappen hör till en tidigare fråga. Här är den fråga som vi är vid nu.
rejected-not_offered = Det valet finns inte här. Använd en av knapparna nedanför, är du snäll.
rejected-must_be_said = Här behöver jag ett ja eller ett nej.
rejected-nothing_to_confirm = Välj minst ett, eller tryck på ”Jag vet inte”.
rejected-no_such_place = Det hittade jag inte längre. Här är vi nu.
rejected-list_is_full = Den här listan är full. Berätta gärna resten med egna ord, i text eller med rösten.
rejected-not_this_kind = Svara här med en knapp eller i skrift, är du snäll.
file-too_big = Den här filen är större än 20 MB, och Telegram låter mig inte hämta den. Kan du skicka den i mindre delar, eller som en kortare film? Inget annat har gått förlorat.
file-too_many = Det ryms inga fler filer i den här rapporten. Berätta gärna med ord vad mer som finns, så kommer en människa att be dig om det.
file-report_full = Filerna i den här rapporten tar redan all plats som finns. Berätta gärna med ord vad mer som finns, så kommer en människa att be dig om det.
file-disk_full = Jag kan inte spara nya filer just nu, för vår lagring är nästan full. Dina ord är sparade. Skicka filen en gång till i morgon, är du snäll.
file-not_fetched = Jag kunde inte hämta en av filerna du skickade. Kan du skicka den en gång till?
odd-sticker = Jag kan inte spara klistermärken. Skriv, tala eller använd knapparna.
odd-poll = Jag kan inte spara omröstningar. Skriv, tala eller använd knapparna.
odd-location = Jag har inte sparat den här kartplatsen: jag frågar aldrig var du befinner dig. Om du menar en plats i rapporten, skriv gärna dess namn.
odd-contact = Jag har inte sparat det här kontaktkortet. Om det hör till rapporten, skriv det gärna när jag frågar efter det.
odd-other = Jag kan inte spara den sortens meddelande. Skriv, tala, skicka ett foto eller en fil, eller använd knapparna.
not-before-consent = Innan jag får spara något behöver du svara på det här först.
sorry = Något gick fel hos oss. Det du berättade tidigare är sparat. Skicka ditt senaste meddelande en gång till, är du snäll.
storage-refused = Jag kunde inte spara ditt senaste meddelande, för det är ett problem med vår lagring. Inget av det du berättade tidigare har gått förlorat. Skicka det igen om en liten stund, är du snäll.
only-private = Jag talar bara i en privat chatt, där andra inte läser med. Skriv gärna till mig där.
intake-closed =
    Just nu tar vi inte emot några rapporter. Det du skriver eller skickar nu sparas inte.

    Här kan du nå en människa: { $contact }
intake-closed-yours = Det du berättade tidigare är sparat som det var. Du kan titta på det eller få det raderat.
drafts-enough = Du har börjat på många rapporter i dag. Fortsätt gärna med en av dem. I morgon kan du börja på en ny.
too-fast = Det blev väldigt mycket på en gång, och dina senaste meddelanden kunde jag inte ta emot. Vänta en minut och skicka dem igen, är du snäll.
poster-line = Är någon i din familj försvunnen? Berätta det här, på ditt eget språk. Ta den tid du behöver.

## Dates (the pieces of dates are shown in read-backs and on buttons)

lag-days =
    { $count ->
        [0] samma dag
        [7] en vecka senare
        [one] { $count } dag senare
       *[other] { $count } dagar senare
    }
lag-months =
    { $count ->
        [12] ett år senare
        [18] ett och ett halvt år senare
        [24] två år senare
        [36] tre år senare
        [60] fem år senare
        [one] { $count } månad senare
       *[other] { $count } månader senare
    }

## Around the interview

welcome-back = Så bra att du är här igen. Du slutade vid ”{ $where }” ({ $date }). Allt du har berättat är sparat.
where-menu = menyn
menu = Tack. Det du har berättat kan lämnas in som det är. Om du vill kan du berätta mer, i dag eller en annan dag. Vad vill du göra?
menu-unfinished = Vi är inte klara med den korta delen än. Du kan fortsätta där vi slutade, när du vill.
menu-handed-in = Din rapport är inlämnad. Du kan fortfarande lägga till eller ändra när som helst.
section-finished = Tack. ”{ $section }” är klart för nu.
more = Vad vill du göra?
choose-language = Vilket språk ska vi tala? Inget av det du har berättat ändras.
language-changed = Från och med nu talar vi det här språket.
language-offer = { $own_name }: ska vi fortsätta på det här språket? Inget av det du har berättat ändras.
button-stay = Nej, behåll så här
nothing-here = Det finns ingen rapport här just nu. Vill du börja på en?
paused = Ta den tid du behöver. Det du har berättat är sparat, och vi fortsätter precis där vi slutade. När du är redo, öppna den här chatten och tryck på ”Fortsätt”.
paused-nothing = Ta den tid du behöver. Jag sparar ingenting annat än den här chattens nummer och tidpunkten. När du är redo, tryck på ”Fortsätt”.
stop = Ska vi sluta här? Du kan spara det du har berättat och komma tillbaka senare, eller få det raderat.
stopped = Jag skriver inte till dig. Det du har berättat är sparat. Om du kommer tillbaka fortsätter vi där vi slutade.
consent-refused = Jag förstår. Utan din tillåtelse sparar jag ingenting: det du har berättat hittills är raderat. Om du ändrar dig kan du börja på nytt när som helst.
mine =
    { $count ->
        [one] Du har en rapport här.
       *[other] Du har { $count } rapporter här.
    }
new-copy-shared = Du har berättat om dig själv förut: ditt namn, ditt land och dina önskningar. Ska jag använda de svaren igen för den nya rapporten? Du kan ändra vart och ett av dem.
new-report = En ny rapport. Den andra är sparad som den är.
linked-offer = Du nämnde någon mer i din familj. Vill du göra en rapport om den personen också?

state-draft = inte klar
state-handed-in = inlämnad
state-in-review = läses
state-accepted = godkänd
state-returned = vi har frågor
state-closed = avslutad
state-withdrawn = tillbakadragen
report-draft = { $title }. Den här rapporten är inte inlämnad än.
report-handed-in = { $title }. Inlämnad, rapportkod { $code }. En människa ska läsa den.
report-in-review = { $title }. Rapportkod { $code }. En människa läser den nu.
report-accepted = { $title }. Rapportkod { $code }. Den är läst och godkänd.
report-returned = { $title }. Rapportkod { $code }. Den är läst, och det finns frågor till dig.
report-closed = { $title }. Rapportkod { $code }. Arbetet med den är avslutat.
report-withdrawn = { $title }. Rapportkod { $code }. Du drog tillbaka den: ingen arbetar med den.
next-handed-in = Vad som händer nu: en människa i organisationen läser den. Du behöver inte göra något. Du kan lägga till vilken dag som helst.
next-in-review = Vad som händer nu: den som läser går igenom allt och har kanske frågor. Till dess behöver du inte göra något.
next-accepted = Vad som händer nu: organisationen arbetar med det du har berättat, inom det du tillåter. Om du hör något nytt, lägg till det här.
next-returned = Vad som händer nu: lägg till det du vet och tryck sedan på ”Jag har svarat”. Det du inte vet kan lämnas öppet.
next-closed = Vad som händer nu: ingen arbetar med den längre, och det du har berättat finns kvar. Om du hör något nytt, lägg till det här.
reason-return-person = Det är inte klart än vem personen är. Andra namn, födelseåret eller hemorten skulle hjälpa.
reason-return-happened = Det är inte klart än vad som hände. Några ord till skulle hjälpa.
reason-return-when-where = Det är inte klart än när eller var det hände. Ungefär räcker.
reason-return-how-known = Det är inte klart än hur du vet detta: om du såg det själv, eller vem som berättade det.
reason-return-papers = Något du skickade gick inte att läsa eller höra. Skicka det gärna en gång till om du kan.
reason-close-free = Skälet: du har berättat att personen är fri.
reason-close-asked = Skälet: du bad oss om det.
reason-close-not-ours = Skälet: det här kan organisationen inte arbeta med. Det betyder inte att det är mindre viktigt.
reason-close-no-contact = Skälet: det fanns frågor, och vi kunde inte nå dig.
reason-close-done = Skälet: det organisationen kan göra för tillfället är gjort.
questions-answered = Tack. En människa läser den igen.

## Reading back and handing in

read-back-overview = Det här är vad du har berättat, del för del. Tryck på en del för att läsa den. Varje svar kan ändras eller tas tillbaka.
read-back-line = { $label }: { $value }
nothing-told-here = Här är inget berättat än.
not-confirmed-yet = { $value } (inte bekräftat än)
take-back-sure = Ska jag förstöra ditt svar på ”{ $label }”? Dess ord och filer försvinner för alltid. Kopior som gjorts tidigare, och den här chatten på din telefon och hos Telegram, kommer jag inte åt.
hand-in-missing = Innan du kan lämna in behövs ett svar på detta. ”Jag vet inte” är också ett svar:
    { $questions }
hand-in-ready = Rapporten kan lämnas in nu. Efter det läser människor på organisationen den. Du kan fortfarande lägga till, ändra och dra tillbaka den.
hand-in-un = För att rapporten ska kunna gå till FN saknas detta ännu. Du kan lämna in utan det och lägga till det senare:
    { $missing }
un-name = personens namn
un-date = när det hände
un-place = var det hände
un-taken-by = vem som tog personen
un-reporter = ditt namn och din adress
un-actions = vad som har gjorts hittills
un-consent = din tillåtelse att ge rapporten till FN
handed-in = Tack. Din rapport är inlämnad.

    Din rapportkod: { $code }

    Skriv den på ett papper och spara pappret. Med koden kan du fråga om rapporten. Ge den inte till någon som du inte litar på.

    En människa på { $organisation } ska läsa den, oftast inom två veckor. Om du har tillåtit det skriver vi till dig här. Du kan också nå en människa här: { $contact }.

    Den här chatten finns kvar på din telefon och hos Telegram. Så tar du bort den: öppna chattens meny, välj ”Ta bort chatt” (Delete chat) och kryssa också i att den tas bort för boten.
not-handed-in = Rapporten är inte inlämnad.
withdraw-sure = Ska jag dra tillbaka den här rapporten? Från och med då arbetar ingen med den, och inget mer lämnas vidare. Det som lämnats vidare tidigare går inte att få tillbaka. Rapporten ligger låst här tills du raderar den eller lämnar in den igen.
withdrawn = Rapporten är tillbakadragen.
consent = Vad får vi göra med den här rapporten? Vart och ett av detta väljer du själv, och du kan ändra det vilken dag som helst. En ändring gäller från nästa gång något lämnas vidare.
consent-given = Den här rapporten har getts till:
consent-given-line = • { $recipient }, { $date }
given-archive = Organisationens eget arkiv
given-un = Förenta nationerna (FN)
given-icrc = Röda Korset (ICRC)
given-organisations = Människorättsorganisationer
given-governments = Regeringar i andra länder
given-research = Forskning, utan namn
given-public = Publicerad så att alla kan läsa den
copy-caption = Det här är din kopia. Den som hittar den på din telefon kan läsa den. Spara den bara om det känns bra för dig.
copy-title = Din rapport
copy-made-on = Kopia från { $date }
copy-file-name = kopia

## Erasing

forget-which = Vilken rapport ska jag radera?
forget-draft = { $title }. Ska jag radera den här rapporten? Den förstörs genast och går inte att få tillbaka.
forget-handed-in =
    { $hours ->
        [one] { $title }. Ska jag radera den här rapporten? Från och med nu kan ingen öppna den, och efter { $hours } timme förstörs den. Till dess kan du få tillbaka den med dess rapportkod.
       *[other] { $title }. Ska jag radera den här rapporten? Från och med nu kan ingen öppna den, och efter { $hours } timmar förstörs den. Till dess kan du få tillbaka den med dess rapportkod.
    }
forgotten = Den är förstörd: orden, filerna och nycklarna till dem. Det jag inte kommer åt: kopior som gjorts tidigare, säkerhetskopior som gjorts tidigare, och den här chatten på din telefon och hos Telegram. Att något har raderats står kvar, men inte vad.
forgetting =
    { $hours ->
        [one] Rapporten är stängd: ingen kan öppna den längre. Den förstörs om { $hours } timme. Om du vill att den förstörs genast, eller vill ha den tillbaka, tryck nedanför.
       *[other] Rapporten är stängd: ingen kan öppna den längre. Den förstörs om { $hours } timmar. Om du vill att den förstörs genast, eller vill ha den tillbaka, tryck nedanför.
    }
case-code-to-destroy = Skriv rapportkoden. Då förstörs rapporten genast.
case-code-to-bring-back = Skriv rapportkoden. Då öppnas rapporten igen.
lost-phone = Är din gamla chatt borta? Skriv din rapportkod. Om du inte har den längre, skriv ”ingen kod”.
lost-phone-told = Tack. En människa på { $organisation } ska titta på det här och skriva till dig här. Tills dess öppnas ingenting, så att ingen annan kan läsa det din familj har berättat. Du kan också nå en människa här: { $contact }.
case-code-wrong = Det är inte koden till den här rapporten. Titta gärna efter och skriv den en gång till.
brought-back = Rapporten är öppen igen, precis som den var.

## The code word

code-word-asked = Skriv kodordet som du valde.
code-word-wrong = Det var inte det. Försök gärna en gång till.
goodbye = Tack. Hej då.

## Texts to read

help =
    Jag hjälper dig att berätta vad som hände någon i din familj, steg för steg.

    Du kan trycka på en knapp, skriva eller skicka ett röstmeddelande. Du kan sluta när som helst; det du har berättat är sparat. ”Jag vet inte” är också ett bra svar.

    Under ”Meny” hittar du allt: vad du har berättat, andra delar av rapporten, ditt språk, och hur du raderar den.

    Om du hellre vill prata med en människa: { $contact }.
privacy =
    Vem som kan se det du berättar:

    • { $organisation }, i { $country }, kan läsa din rapport.
    • Telegram förmedlar meddelandena och kan läsa dem.
    • Här förvaras allt låst, men datorn som jag finns på kan öppna det medan den arbetar.

    Det här kan vi inte skydda dig mot: någon som tar din telefon, någon som bryter sig in i datorn medan den är i gång, och det som Telegram gör.

    Så kontrollerar du att den här boten är vår: { $verify_at }. En människa som du kan fråga: { $contact }.

    Du bestämmer vad som får göras med rapporten (”Vad jag tillåter”), och du kan radera den när som helst.
command-start = Börja, eller fortsätt
command-continue = Fortsätt där vi slutade
command-report = Berätta om en person till
command-mine = Mina rapporter
command-language = Byt språk
command-consent = Vad jag tillåter
command-privacy = Vem som kan se detta
command-help = Hjälp
command-stop = Sluta för nu
command-forget = Radera en rapport
bot-description = Här kan du berätta, på ditt eget språk, vad som hände någon i din familj. Du kan skriva, tala eller trycka på knappar. Du kan sluta när som helst och fortsätta senare. Den här boten drivs av { $organisation }. Så kontrollerar du det: { $verify_at }
bot-short-description = Frågor och svar, steg för steg, på ditt språk.

## Why words could not be taken
rejected-empty = Jag såg inga ord i det meddelandet. Kan du skriva det en gång till?
rejected-too_long = Det är en lång text för den här frågan. Skriv bara det som frågas här; det finns plats för hela berättelsen senare.
rejected-use_buttons = Tryck på en av knapparna nedanför, är du snäll.
rejected-send_a_file = Här behöver jag ett foto eller en fil. Du kan också trycka på ”Senare”.
rejected-not_an_option = Det hittar jag inte bland valen. Tryck på det som passar bäst.
rejected-not_yes_or_no = Tryck på ”Ja” eller ”Nej”, är du snäll.
rejected-not_a_number = Skriv bara ett tal, till exempel 3 eller 7,5.
rejected-number_out_of_range = Talet verkar för stort. Kan du titta på det en gång till?
rejected-not_an_age = Skriv åldern i år, till exempel 34.
rejected-not_a_link = Det ser inte ut som en webbadress. En sådan börjar oftast med https://
rejected-which_place = Mer än en plats har det namnet. Vilken menar du?
rejected-place_alike = Jag känner inte till någon plats med precis det namnet. Menade du någon av de här? Om inte, står dina egna ord kvar.
rejected-not_a_country = Jag känner inte till det landet. Är det rätt stavat? Du kan också behålla dina ord som de är.
rejected-which_country = Vilket land menar du?
rejected-not_a_zone = Vilken av de här städerna har samma tid som du?
rejected-which_language = Tryck på det språk som du vill använda.
rejected-choose_event = Tryck först på den händelse som det kom efter.
rejected-not_a_date = Jag kunde inte se något datum i det. Skriv det med siffror, till exempel 2017, 2017-03 eller 2017-03-14, eller tryck på knapparna.
rejected-which_date = Jag vill få datumet rätt. Vilket menar du?
rejected-age_or_year = Är det en ålder eller ett år?
rejected-no_year = Vilket år var det? Om du bara vet året, så räcker det.
rejected-impossible_date = Den dagen finns inte i kalendern. Kan du titta på det en gång till?
rejected-too_long_ago = Det är mer än hundra år sedan. Kan du titta på året en gång till?
rejected-in_the_future = Den dagen har inte kommit än. Kan du titta på det en gång till?
rejected-other_calendar = Det ser ut som ett år i en annan kalender. Skriv året så som man räknar här, till exempel 2017.
rejected-ends_before_start = Slutet kommer före början. Är det tvärtom?

## Buttons under suggestions
suggest-own-words = Behåll mina egna ord
suggest-age = { $years } år gammal

## Dates, read back. $year and $day are text, $month and $season are month-N and season-N already in words.
date-day = { $day } { $month } { $year }
date-month = { $month } { $year }
date-season = { $season } { $year }
date-year = { $year }
date-about = ungefär { $date }
date-between = mellan { $start } och { $end }
date-before = { $end } eller tidigare
date-after = { $start } eller senare
date-unknown = sparat med dina egna ord
month-1 = januari
month-2 = februari
month-3 = mars
month-4 = april
month-5 = maj
month-6 = juni
month-7 = juli
month-8 = augusti
month-9 = september
month-10 = oktober
month-11 = november
month-12 = december
season-1 = våren
season-2 = sommaren
season-3 = hösten
season-4 = vintern

## Remarks on a Chinese ID number: never a refusal. $county, $told are names of places, $date and $born are dates in words.
remark-id-form = Ett kinesiskt id-nummer har oftast 18 tecken, ett gammalt 15. Jag har sparat det du skrev; om du har pappret till hands, titta gärna en gång till.
remark-id-check = Det sista tecknet stämmer inte med de andra: något kan ha blivit fel när numret skrevs av. Jag har sparat det; kan du titta en gång till?
remark-id-date = Födelsedagen i det här numret finns inte. Jag har sparat det; kan du titta en gång till?
remark-id-birth = Enligt det här numret är födelsedagen { $born }; du sa { $told }. Jag har sparat båda. Är det rätt avskrivet?
remark-id-county = Det här numret börjar med koden för { $county }; du sa { $told }. Det visar var personen först skrevs in, så båda kan stämma. Är det rätt avskrivet?
remark-id-area = Jag känner inte till platsen i de sex första siffrorna. Jag har sparat numret; kan du titta en gång till?
card-spellings = Är namnet stavat på något av de här sätten där? Tryck på ett av dem bara om varje bokstav är likadan. Om inte, eller om du inte kan se det nu, skriv det du vet.

## Keeping in touch
## Check-ins, reminders of what is not finished, and how to change them.
## The first messages are read on the lock screen, perhaps by somebody else: they must not say what this chat is about.

checkin-hello = Hej. Passar det bra att prata nu?
news-hello = Det finns något nytt om det du har berättat. Passar det bra nu?
button-checkin-later = Senare i dag
button-checkin-day = En annan dag
button-checkin-phone = Inte på denna telefon
button-checkin-stop = Skriv inte mer
checkin-later-today = Då gör vi så. Jag skriver igen senare i dag, eller i morgon om det blir sent.
checkin-another-day = Då gör vi så. Jag skriver igen om några dagar.
checkin-not-here = Då gör vi så. Jag skriver inte här förrän du själv skriver till mig.
checkin-stopped = Jag frågar inte mer. Det du har berättat är sparat. Du kan skriva här när som helst.
checkin-ask =
    { $dead ->
        [yes] { $title }. Jag tänker på dig. Finns det något du vill lägga till, eller något du behöver?
       *[no] { $title }: finns det något nytt?
    }
button-news-none = Inget nytt
button-news-some = Det finns något nytt
button-news-help = Jag behöver hjälp
button-news-wrong = Jag vill rätta något
checkin-no-news = Tack. Jag har skrivit upp att inget nytt är känt i dag.
checkin-news = Tack. Berätta för mig steg för steg. Det du berättade tidigare står kvar som det är; det här läggs bredvid.
checkin-other-waits = Den andra rapporten väntar precis där du slutade. Du hittar den under ”Mina rapporter”.
checkin-help = Jag har skickat vidare till dem på { $organisation } att du behöver hjälp. Du kan också själv nå en människa: { $contact }. Om någon är i fara just nu där du är, ring nödnumret där, är du snäll.
checkin-wrong = Tryck på den del där det står, och ändra det där. Det du sa tidigare sparas också.
checkins-plan = Jag frågar dig här om det finns något nytt. Hur ofta: { $rhythm }. Tid på dagen: { $hours }, enligt klockan i { $zone }. Aldrig på natten.
checkins-plan-nowhere = Jag frågar dig här om det finns något nytt. Hur ofta: { $rhythm }. Jag vet inte vilken tidszon du lever i. Därför skriver jag bara under den enda timme då det är dag både i Amerika och i Kazakstan.
checkins-next = Nästa gång: { $date }.
checkins-paused = Jag gör en paus. Nästa gång: { $date }.
checkins-person-first = Just nu frågar jag inte av mig själv. En människa på organisationen tittar på det först.
checkins-off = Just nu frågar jag dig ingenting av mig själv. Om du vill kan jag fråga då och då om det finns något nytt.
checkins-none = Du har inte lämnat in någon rapport än. Efter det kan du välja om jag ska fråga då och då om det finns något nytt.
button-checkins-begin = Fråga mig efter nytt
button-less-often = Mer sällan
button-pause-month = Paus i en månad
button-checkins-change = Ändra hur ofta
button-moved = Jag bor på annat håll nu
button-checkins-stop = Sluta fråga
button-keep-in-touch = Hålla kontakten
command-checkins = När jag frågar efter nytt
asked-translated = Översatt av organisationen ({ $tongue }, { $date }). Med deras egna ord:
asked-picked = Organisationen skulle vilja veta det här av dig:
asked-noted = Tack. Jag lämnar det vidare.
asked-later = Då gör vi så. Frågan väntar på dig.
button-asked = En fråga till dig
nudge = Hej. Du har tillåtit mig att påminna dig.
nudge-at-question = Vi slutade vid fråga { $here } av { $of }.
nudge-in-part = Vi slutade i delen ”{ $section }”.
nudge-at-the-end = Bara det sista steget är kvar: att lämna in.
nudge-whenever = Vi kan fortsätta när du vill.
nudge-last = Vi kan fortsätta när du vill. Jag skriver om det här bara en gång till, innan det tar slut.
button-no-more-reminders = Inga fler påminnelser
reminders-off = Jag påminner dig inte mer. Du kan fortsätta när du vill. Det som ingen fortsätter med raderas efter en tid, eller lämnas in om du har valt det.
draft-will-be-erased = Hej. Det du har berättat här är inte inlämnat än. Den { $date } raderas det, om du inte fortsätter eller lämnar in det före den dagen.
draft-will-be-handed-in = Hej. Det du har berättat här är inte inlämnat än. Den { $date } lämnar jag in det som det är, så som du ville. Före den dagen kan du fortsätta, eller få det raderat.
button-hand-in-told = Lämna in det jag sagt
draft-handed-in = Hej. Jag har lämnat in det du har berättat, så som du ville. Du kan fortfarande lägga till eller ändra när som helst.
outage-resend = Hej. Under en tid kunde jag inte höra dig. Om du har skrivit eller skickat något sedan den { $date }, skicka det en gång till, är du snäll.

## Kinship and voice

rejected-which_relative = Det ordet kan betyda mer än en släkting. Vem menar du?
kin-elder_brother = Min äldre bror
kin-younger_brother = Min yngre bror
kin-elder_sister = Min äldre syster
kin-younger_sister = Min yngre syster
kin-paternal_grandmother = Min farmor
kin-maternal_grandmother = Min mormor
kin-paternal_grandfather = Min farfar
kin-maternal_grandfather = Min morfar
kin-paternal_aunt = Min faster
kin-maternal_aunt = Min moster
kin-paternal_uncle = Min farbror
kin-maternal_uncle = Min morbror
kin-sister_in_law = Min svägerska
kin-brother_in_law = Min svåger
kin-daughter_in_law = Min svärdotter
kin-son_in_law = Min svärson
kin-mother_in_law = Min svärmor
kin-father_in_law = Min svärfar

## Two families who tell of the same person. Said only after a good moment.

introduction-told =
    Någon annan har också berättat för oss om samma person: { $title }.

    Ni har båda sagt i förväg att ni vill veta det. Om du vill komma i kontakt för { $organisation } er samman. Jag ger dem ingenting av det du har berättat.
button-introduction-yes = Ja, jag vill ha kontakt
button-introduction-no = Nej, tack
introduction-yes = Tack. Om den andra också vill det skriver någon från { $organisation } till dig.
introduction-no = Det går bra. Ingen får veta att du sade nej.
