### Uyghur in Cyrillic letters: derived by rule from ug.ftl; machine-drafted, awaiting a native reader.

### Questions


## Sections: titles in the menu "tell more", and one line on what each is about

section-before = Сөз башлаштин бурун
section-before--about = Тилиңиз, бу сөзләрни ким оқуйду вә сизниң рухситиңиз
section-core = Қисқа қисми
section-core--about = Әң муһим ишлар, бәш минутчә вақит кетиду
section-person = У киши тоғрулуқ
section-person--about = Исми, қәғәзлири, хизмити, саламәтлики
section-event = Немә иш болди
section-event--about = Қандақ болди, немә үчүн, йәнә кимләр тутулди, алди-кәйнидә немә болди
section-status = Һазирқи әһвали
section-status--about = Қәйәрдә тутуп туруватиду, қанчә йил кесивәткән, алақиси, саламәтлики
section-family = Аилиси
section-family--about = Балилар, ата-анилар, аилигә қилинған бесим, немигә моһтаҗ
section-reporter = Өзиңиз тоғрулуқ
section-reporter--about = Башқисидин айрим туриду, өзиниң ачқучи билән қулуплиниду
section-testimony = Баяниңиз вә қәғәзләр
section-testimony--about = Өз сөзиңиз билән ейтип бериң; рәсим, қәғәз, аваз вә видео әвәтиң
section-actions = Қилинған ишлар
section-actions--about = Кимләрдин ярдәм соридиңиз, немини арзу қилисиз
section-consents = Рухсәтләр
section-consents--about = Бу мәлумат билән немә қилишқа болиду, қандақ хәвәрлишип туримиз
section-asked = Сизгә қоюлған соаллар
section-asked--about = Тәшкилаттикиләр сиздин сориғанлар вә сизниң җавабиңиз
section-leaving = Қайтип келәлмисиңиз
section-leaving--about = Түгимигән мәлуматни қандақ қилимиз

screen-core_consents =
    Үч ишқа рухситиңизни сораймиз. Һазир һечқайсисиға рухсәт берилмигән. Пәқәт халиғиниңизнила бесип, рухсәт бериң.
    Һәр бирини халиған күни мушу сөһбәттә өзгәртәләйсиз.
screen-more_consents =
    Бу мәлуматни кимләргә беришкә, немиләрни көрситишкә болиду? Һазир һечқайсисиға рухсәт берилмигән. Пәқәт халиғиниңизнила бесип, рухсәт бериң.
    Һәр бирини халиған күни өзгәртәләйсиз. Лекин берилип болған нәрсини қайтурувалғили болмайду.


## Section before: language, what to know first, permission to keep

language = Қайси тилда сөзлишимиз?
language--label = Тил
language--hint = Тилни халиған вақитта алмаштуралайсиз. Ейтқанлириңизниң һечқайсиси йоқап кәтмәйду.
language-aloud = Сиз қайси тилда сөзлидиңиз? Шуни билсәк, аңлап йезип қоялайдиған адәмни тапимиз. Бу йәрдә болмиса, тилниң намини йезиң.
language-aloud--label = Сөзлигән тил
language-aloud--o-other = Башқа тил

safety =
    Алди билән мушуни оқувелиң.

    Бу ботниң (өзи сөзлишидиған программиниң) игиси: { $organisation } ({ $country }). У йоқап кәткән яки тутулған кишиниң бешиға немә кәлгәнликини сиздин, йәни аилисидин аңлап йезивалиду.
    Бот расттинла уларниңкиму, тәкшүрүп көрүң: { $verify_at }
    Бирәр адәм билән сөзләшмәкчи болсиңиз: { $contact }
safety--label = Башта оқуйдиған сөз
safety-who-reads =
    Язғанлириңизни кимләр оқуялайду:
    • Бу сөһбәтни Telegram ширкити оқуялайду.
    • Мәлуматиңизни тәшкилатта ({ $organisation }) мушу ишни қилидиған кишиләр оқуялайду.
    • Мәлуматиңиз қулуплақлиқ туриду. Лекин бу бот ишләйдиған компьютер уни ачалайду, шу компьютерни қолиға киргүзүвалған һәрқандақ кишиму ачалайду.
    • Телефониңиз кимниң қолида болса, шу киши бу сөһбәтни оқуялайду.
safety-leave-out =
    Биравға хәтәр елип келидиған гәпләрни ейтмаң. Һәрқандақ соалдин өтүп кәтсиңиз болиду.
    Техиму көп хәвәр алай дәп, хәтәрдә турған туғқанлириңизға телефон қилмаң. Билгәнлириңизниң өзи йетәрлик.
safety-clear =
    Телефониңиздики бу сөһбәтни тазилимақчи болсиңиз: сөһбәтниң тизимликини ечип, «Хатирини тазилаш» (Clear history) яки «Сөһбәтни өчүрүш» (Delete chat)ни таллаң. Буни қанчә қетим қилсиңизму болиду.
    Буниң билән пәқәт сизниң тәрипиңиздики сөһбәтла тазилиниду. Telegram-да нусхиси қелиши мумкин, мәлуматиңизму сиз маңа «Өчүрүң» (/forget) демигүчә биздә туриду.
safety-moment = Һазир бәмалал сөзлишәләмсиз?

consent-store =
    Тәшкилаттикиләр мәлуматиңизни сақлап, оқуса боламду?

    «Яқ» десиңиз, һазирғичә ейтқанлириңизниң һәммиси биздин өчүрүлиду, шуниң билән тохтаймиз. «Һәә» десиңизму, кейин халиған күни өчүргүзәләйсиз.
consent-store--label = Мәлуматни сақлап оқуш
consent-remind =
    Оттурида тохтап қалсиңиз, мәлуматни тапшуруп болғучә сизгә мушу йәрдә әслитип турсам боламду?

    Әсләткәндә мәлуматиңиз тоғрулуқ һеч гәп қилмаймән.
consent-remind--label = Маңа әслитип туруң

## Section asked: what organizers ask a family in words of their own

asked = Тәшкилаттикиләр бу йәрдә сиздин бир нәрсә сориялайду.
asked--label = Сизгә қоюлған соаллар
asked-question = Соал
asked-question--label = Соал
asked-answer = Бу тәшкилаттикиләрниң соали. Қандақ қолай болса шундақ җаваб бериң: йезиң, сөзләң яки рәсим әвәтиң; бир қанчә қетимда әвәтсиңизму болиду.
asked-answer--label = Җаваб
asked-answer--why = Җаваб бериш мәҗбурий әмәс. «Билмәймән» яки «Ейтқум йоқ» десиңизму болиду.

## Section leaving: asked once, when somebody stops for the first time

consent-unfinished =
    Навада қайтип келәлмисиңиз, ейтқанлириңизни қандақ қилай?
consent-unfinished--label = Түгитәлмисәм
consent-unfinished--hint = Униңғичә халиған вақитта қайтип келип, тохтиған йериңиздин давамлаштуралайсиз.
consent-unfinished--o-hand_in_what_I_told = Ейтқанлиримни тапшуруң
consent-unfinished--o-erase = Өчүрүветиң


## Section core: the short part

person-relation = Йоқап кәткән яки тутулған киши сизниң немиңиз болиду?
person-relation--label = Сизниң немиңиз
person-relation--hint = Бирнәччә киши тоғрулуқ ейтмақчи болсиңиз, бир-бирләп сөзлишимиз. Биридин башлаң.
person-relation--o-mother = Анам
person-relation--o-father = Дадам
person-relation--o-wife = Аялим
person-relation--o-husband = Ерим
person-relation--o-daughter = Қизим
person-relation--o-son = Оғлум
person-relation--o-sister = Һәдәм (ачам), сиңлим
person-relation--o-brother = Акам / укам
person-relation--o-grandmother = Момам
person-relation--o-grandfather = Бовам
person-relation--o-granddaughter = Қиз нәврәм
person-relation--o-grandson = Оғул нәврәм
person-relation--o-aunt = Һаммам
person-relation--o-uncle = Тағам
person-relation--o-niece = Җийән қизим
person-relation--o-nephew = Җийән оғлум
person-relation--o-cousin = Бир нәврә туғқиним
person-relation--o-in_law = Қейин, келин, күйъоғул
person-relation--o-fiance = Лайиқим (той қилмиған)
person-relation--o-friend = Достум
person-relation--o-neighbour = Қошнам
person-relation--o-colleague = Хизмәтдишим
person-relation--o-myself = Мән өзүм
person-relation--o-other = Башқа киши

reporter-role = Сиз у кишиниң немиси болисиз?
reporter-role--label = Сиз униң немиси
reporter-role--o-relative = Туғқини
reporter-role--o-friend = Дости
reporter-role--o-neighbour = Қошниси
reporter-role--o-colleague = Хизмәтдиши
reporter-role--o-former_fellow_detainee = Биллә қамалғанмиз
reporter-role--o-organisation = Бир тәшкилаттинмән
reporter-role--o-helping_someone = Аилисигә ярдәмчимән
reporter-role--o-myself = У мән өзүм
reporter-role--o-other = Башқичә

reporter-age_group = Йешиңиз қанчидә?
reporter-age_group--label = Яш даириңиз
reporter-age_group--why = 16 яшқа тошмиған болсиңиз, өзиңиз ишинидиған бир чоң адәм қошулмиғучә һечнемә елан қилинмайду, һечкимгә берилмәйду.
reporter-age_group--o-adult = 18 яш вә униңдин чоң
reporter-age_group--o-16_17 = 16 яки 17 яш
reporter-age_group--o-under_16 = 16 яшқа тошмиған

reporter-organisation = Тәшкилатиңизниң нами немә? Өз алдиңизға ярдәм қиливатқан болсиңиз, шундақ дәп йезиң.
reporter-organisation--label = Тәшкилатиңиз
reporter-family_agrees = Бизгә мәлумат бериватқанлиқиңизни у кишиниң аилиси биләмду, улар қошуламду?
reporter-family_agrees--label = Аилиси қошулиду

person-name =
    { $about ->
        [self] Исмиңиз немә? Өйдикиләр қандақ атиса, қандақ язса, шундақ йезиң.
       *[person] У кишиниң исми немә? Өйдикиләр қандақ атиса, қандақ язса, шундақ йезиң.
    }
person-name--label = Исми
person-name--hint = Қайси йезиқта язсиңиз болувериду. Ләқими яки исминиң бир қисми болсиму болиду. Мәсилән: Айшә, яки Салим Абдулла.

person-sex =
    { $about ->
        [self] Сиз аялму, әрму?
       *[person] У киши аялму, әрму?
    }
person-sex--label = Аял яки әр
person-sex--o-female = Аял яки қиз бала
person-sex--o-male = Әр яки оғул бала
person-sex--o-other = Башқа

event-kind =
    { $about ->
        [self] Бешиңизға немә иш кәлди? Әң тоғра келидиғинини таллаң.
       *[person] У кишиниң бешиға немә иш кәлди? Әң тоғра келидиғинини таллаң.
    }
event-kind--label = Немә иш болди
event-kind--hint = Арқа-арқидин бирнәччә иш болған болса, қандақ башланған болса шуни таллаң. Қалғинини кейин ейтип берәләйсиз.
event-kind--o-detained = Сақчи тутуп кәткән
event-kind--o-camp = Лагерьға елип кәткән
event-kind--o-arrested = Рәсмий қолға елинған
event-kind--o-sentenced = Қамаққа һөкүм қилинған
event-kind--o-exit_ban = Чәтъәлгә чиқармиған
event-kind--o-forced_labour = Мәҗбурий әмгәккә салған
event-kind--o-house_arrest = Өйигә солап қойған
event-kind--o-hospital_or_psychiatric = Дохтурханиға қамиған
event-kind--o-taken_child = Балини елип кәткән
event-kind--o-no_contact_only = Алақиси үзүлүп қалған
event-kind--o-death_in_custody = Тутқунда вапат болған
event-kind--o-other = Башқа иш

event-date =
    { $about ->
        [self] Әркинликиңиздин қачан айрилдиңиз? Тәхминән болсиму болиду.
       *[person] У киши әркинликидин қачан айрилди? Буни һечким билмисә: уни ахирқи қетим қачан көргән яки авазини аңлиған? Тәхминән болсиму болиду.
    }
event-date--label = Қачан болған
event-date--hint = Мәсилән: 2017, 03.2017 яки 14.03.2017. Йилинила билсиңиз, шуниң өзи йетәрлик.

event-place =
    { $about ->
        [self] Қәйәрдә болди?
       *[person] Қәйәрдә болди? Буни һечким билмисә: у кишини ахирқи қетим қәйәрдә көргән?
    }
event-place--label = Қәйәрдә болған
event-place--hint = Кәнт, шәһәр яки наһийиниң нами йетәрлик. Мәсилән: ғулҗида, өйидә.

event-circumstances = Немә болғанлиқини өз сөзиңиз билән ейтип бериң. Язсиңизму, авазлиқ учур қилип сөзләп бәрсиңизму болиду.
event-circumstances--label = Болған ишниң баяни
event-circumstances--hint = Қисқа яки узун болса болувериду. Хәтәргә учриши мумкин болған кишиләрниң исмини ейтмаң.

event-source = Буни қандақ билдиңиз?
event-source--label = Қандақ билгиниңиз
event-source--hint = Бирнәччини таллисиңиз болиду.
event-source--o-own_eyes = Өз көзүм билән көрдүм
event-source--o-own_phone_call = Өзүм телефонда аңлидим
event-source--o-told_by_relative = Туғқиним ейтип бәрди
event-source--o-told_by_witness = Гуваһчи ейтип бәрди
event-source--o-official_paper = Һөкүмәтниң қәғизидин
event-source--o-leaked_list = Ашкариланған тизимлик
event-source--o-media = Хәвәр яки интернеттин
event-source--o-rumour = Кишиләрниң гепидин
event-source--o-other = Башқичә

status-now =
    { $about ->
        [self] Сиз һазир қәйәрдисиз?
       *[person] Билишиңизчә, у киши һазир қәйәрдә?
    }
status-now--label = Һазир қәйәрдә
status-now--hint = Ениқ билмисиңиз, әң мумкин болғинини яки «Хәвәр ениқ әмәс»ни таллаң.
status-now--o-no_news = Һечқандақ хәвәр йоқ
status-now--o-exit_ban = Чәтъәлгә чиқалмайду
status-now--o-police_custody = Сақчиниң қолида
status-now--o-camp = Лагерьда
status-now--o-prison = Түрмидә
status-now--o-forced_labour = Мәҗбурий әмгәктә
status-now--o-house_or_town_arrest = Өй-юртидин чиқалмайду
status-now--o-hospital = Дохтурханида
status-now--o-orphanage_or_boarding = Йетимхана, ятақ мәктәп
status-now--o-released_watched = Қоюп бәргән, назарәттә
status-now--o-free = Әркин
status-now--o-outside = Башқа дөләттә
status-now--o-dead = Вапат болған
status-now--o-unclear = Хәвәр ениқ әмәс
status-now--o-other = Башқичә

status-as_of =
    { $dead ->
        [yes] Бу қачанқи хәвәр?
       *[no] Бу қачанқи әһвал? Сиз билидиған әң ахирқи күнни ейтиң.
    }
status-as_of--label = Қачанқи әһвал
status-as_of--hint = Мәсилән: 2024, 05.2024 яки 20.05.2024. Тәхминән болсиму болиду.

status-danger =
    { $dead ->
        [yes] Қарайдиған адими йоқ, ялғуз қалған бала барму?
       *[no] Һазир еғир хәтәрдә қалған киши барму?
    }
status-danger--label = Һазирқи еғир хәтәр
status-danger--hint = Шуниңға қарап тәшкилаттикиләр қайси мәлуматни кечиктүрүшкә болмайдиғанлиқини билиду.
status-danger--o-life_in_danger = Һаяти хәтәрдә
status-danger--o-gravely_ill = Кесили бәк еғир
status-danger--o-child_alone = Бала ялғуз қалған
status-danger--o-none = Яқ
status-danger--o-not_known = Һечким билмәйду

person-birth =
    { $about ->
        [self] Қачан туғулдиңиз? Яки йешиңиз қанчидә?
       *[person] { $dead ->
            [yes] У киши қачан туғулған?
           *[no] У киши қачан туғулған? Яки йеши қанчидә?
        }
    }
person-birth--label = Туғулған вақти
person-birth--hint = Мәсилән: 1985, 14.03.1985 яки 32 яш.

person-home =
    { $about ->
        [self] Вәтәндики өйиңиз қәйәрдә: қайси кәнт яки шәһәр, қайси наһийә, қайси вилайәт яки област?
       *[person] У кишиниң вәтәндики өйи қәйәрдә: қайси кәнт яки шәһәр, қайси наһийә, қайси вилайәт яки област?
    }
person-home--label = Өйи, юрти
person-home--hint = Билгиниңизчә йезиң. Мәсилән: Баяндай, Ғулҗа.

person-residence =
    { $about ->
        [self] Шу иш болғанда қайси дөләттә тураттиңиз?
       *[person] Шу иш болғанда у киши қайси дөләттә туратти?
    }
person-residence--label = Шу чағда турған дөләт

person-photo =
    { $about ->
        [self] Қошуп қойидиған рәсимиңиз барму? Кейин әвәтсиңизму болиду.
       *[person] У кишиниң рәсими барму? Кейин әвәтсиңизму болиду.
    }
person-photo--label = Рәсими
person-photo--hint =
    Адәттә әвәткән рәсимни Telegram кичиклитиветиду. Өз пети әвәтмәкчи болсиңиз: қисқуч (📎) бәлгисини бесиң, «Һөҗҗәт» (File)ни таллаң, андин рәсимни таллаң.
    Һөҗҗәт қилип әвәтсиңиз, рәсимниң қачан, қәйәрдә тартилғанлиқидәк көзгә көрүнмәйдиған учурларму биллә келиду. Уни халимисиңиз, адәттики рәсим қилип әвәтиң.

reporter-country = Сиз қайси дөләттә турисиз?
reporter-country--label = Сиз туруватқан дөләт
reporter-country--hint = Пәқәт дөләтниң наминила ейтиң. У мәлуматтин айрим сақлиниду.

consent-contact = Тәшкилаттикиләр бу мәлумат тоғрулуқ сизгә мушу сөһбәттә хәт язса боламду?
consent-contact--label = Маңа хәт язсун
consent-match =
    { $about ->
        [self] Башқа бириму сиз тоғрулуқ сөзлигәнму-йоқ, шуни билиш үчүн тәшкилаттикиләр бу мәлуматни башқа мәлуматлар билән селиштуруп бақса боламду? Буниңдин башқа һечким хәвәр тапмайду.
       *[person] Башқа бириму мушу киши тоғрулуқ сөзлигәнму-йоқ, шуни билиш үчүн тәшкилаттикиләр бу мәлуматни башқа мәлуматлар билән селиштуруп бақса боламду? Буниңдин башқа һечким хәвәр тапмайду.
    }
consent-match--label = Селиштуруп көрсун
consent-un =
    { $about ->
        [self] Бирләшкән дөләтләр тәшкилатиниң (БДТ) йоқап кәткән кишиләрни һөкүмәтләрдин сүрүштә қилидиған гурупписи бар. Бу мәлуматни шу гуруппиға бәрсәк боламду? Улар Хитай һөкүмитидин сорайду, шуңа Хитай һөкүмити сизниң исмиңизни вә мәлуматта немиләр ейтилғанлиқини билиду. БДТ-ға сизниң исмиңиз вә адресиңизму керәк.
       *[person] Бирләшкән дөләтләр тәшкилатиниң (БДТ) йоқап кәткән кишиләрни һөкүмәтләрдин сүрүштә қилидиған гурупписи бар. Бу мәлуматни шу гуруппиға бәрсәк боламду? Улар Хитай һөкүмитидин сорайду, шуңа Хитай һөкүмити бу кишиниң исмини вә мәлуматта немиләр ейтилғанлиқини билиду. БДТ-ға сизниң исмиңиз вә адресиңизму керәк.
    }
consent-un--label = Бирләшкән дөләтләргә

follow_up-rhythm = Йеңи хәвәр барму-йоқ, сиздин мушу йәрдә қанчилик вақитта бир сорап турай?
follow_up-rhythm--label = Хәвәр сорап туруш
follow_up-rhythm--hint = У учурда гәпниң немә тоғрулуқ икәнлики ейтилмайду. Буни халиған күни өзгәртәләйсиз.
follow_up-rhythm--o-weekly = Һәр һәптә
follow_up-rhythm--o-monthly = Һәр айда
follow_up-rhythm--o-every_3_months = Үч айда бир
follow_up-rhythm--o-every_6_months = Алтә айда бир
follow_up-rhythm--o-yearly = Йилда бир
follow_up-rhythm--o-only_if_news = Сизләрдә хәвәр болсила
follow_up-rhythm--o-never = Һечқачан


## Section person: about the missing person

person-name_latin = Паспортта яки кимликтә исим латин һәрпи билән қандақ йезилған?
person-name_latin--label = Исми латинчә
person-name_latin--hint = Қандақ бесилған болса, һәрпму-һәрп шундақ йезиң. Хатадәк көрүнсиму мәйли. Мәсилән: AYIXIE SAILIMU.
person-name_chinese = Исим хитайчә хәт билән қандақ йезилиду?
person-name_chinese--label = Исми хитайчә
person-name_chinese--hint = Исим йезилған бирәр қәғәзни рәсимгә тартип әвәтсиңизму болиду.
person-name_parts = Исимниң қисимлири
person-name_parts--label = Исминиң қисимлири
person-name_parts-given =
    { $about ->
        [self] Бу исимниң қайси қисми сизниң өз исмиңиз?
       *[person] Бу исимниң қайси қисми у кишиниң өз исми?
    }
person-name_parts-given--label = Өз исми
person-name_parts-family = Фамилә барму? Болса, қайси?
person-name_parts-family--label = Фамилиси
person-name_parts-family--hint = Йоқ болса, «Билмәймән»ни таллаң яки өтүп кетиң. Нурғун кишиләр фамилә орниға дадисиниң исмини ишлитиду; уни кейинки соалда сораймән.
person-name_parts-patronymic =
    { $about ->
        [self] Исмиңизда дадиңизниң исмидин кәлгән қисми барму? Болса, қайси?
       *[person] Исмида дадисиниң исмидин кәлгән қисми барму? Болса, қайси?
    }
person-name_parts-patronymic--label = Исмидики дада исми
person-other_names =
    { $about ->
        [self] Башқа исмиңиз барму: ләқимиңиз, диний исмиңиз, бурунқи исмиңиз, башқичә йезилиши?
       *[person] У кишиниң башқа исми барму: ләқими, диний исми, бурунқи исми, башқичә йезилиши?
    }
person-other_names--label = Башқа исимлири
person-other_names-name = Башқа бир исмини яки башқичә йезилишини ейтиң.
person-other_names-name--label = Башқа исми
person-father_name =
    { $about ->
        [self] Дадиңизниң исми немә?
       *[person] У кишиниң дадисиниң исми немә?
    }
person-father_name--label = Дадиси
person-father_name--why =
    { $about ->
        [self] Исми охшаш кишиләр көп. Дадиңизниң исми дәл сиз икәнликиңизни билишкә ярдәм қилиду. Бирләшкән дөләтләр тәшкилатиму бу исимни сорайду. Дадиңизға хәтәр келидиған болса, өтүп кетиң.
       *[person] Исми охшаш кишиләр көп. Дадисиниң исми дәл шу киши икәнликини билишкә ярдәм қилиду. Бирләшкән дөләтләр тәшкилатиму бу исимни сорайду. Дадисиға хәтәр келидиған болса, өтүп кетиң.
    }
person-mother_name =
    { $about ->
        [self] Аниңизниң исми немә?
       *[person] У кишиниң анисиниң исми немә?
    }
person-mother_name--label = Аниси
person-mother_name--why =
    { $about ->
        [self] Исми охшаш кишиләр көп. Аниңизниң исми дәл сиз икәнликиңизни билишкә ярдәм қилиду. Аниңизға хәтәр келидиған болса, өтүп кетиң.
       *[person] Исми охшаш кишиләр көп. Анисиниң исми дәл шу киши икәнликини билишкә ярдәм қилиду. Анисиға хәтәр келидиған болса, өтүп кетиң.
    }
person-spouse_name =
    { $about ->
        [woman] У кишиниң ериниң исми немә?
        [man] У кишиниң аялиниң исми немә?
        [self] Ериңизниң яки аялиңизниң исми немә?
       *[person] У кишиниң ериниң яки аялиниң исми немә?
    }
person-spouse_name--label = Ери яки аяли
person-spouse_name--why = Бу исим әр-аял иккиси биллә йезилған қәғәз вә тизимликләрни тепишқа ярдәм қилиду. Еригә яки аялиға хәтәр келидиған болса, өтүп кетиң.
person-under_18 = Шу иш болғанда вә һазир 18 яштин кичикму
person-under_18--label = 18-дин кичик (һесабланған)
person-ethnicity =
    { $about ->
        [self] Миллитиңиз немә?
       *[person] У кишиниң миллити немә?
    }
person-ethnicity--label = Миллити
person-ethnicity--o-uyghur = Уйғур
person-ethnicity--o-kazakh = Қазақ
person-ethnicity--o-kyrgyz = Қирғиз
person-ethnicity--o-uzbek = Өзбек
person-ethnicity--o-hui = Туңган (хуйзу)
person-ethnicity--o-tajik = Таҗик
person-ethnicity--o-tatar = Татар
person-ethnicity--o-mongol = Моңғул
person-ethnicity--o-han = Хитай (хәнзу)
person-ethnicity--o-other = Башқа милләт
person-citizenship =
    { $about ->
        [self] Сиз қайси дөләтләрниң пуқраси (граждани), яки қайси дөләткә пуқра болушқа илтимас қилдиңиз?
       *[person] У киши қайси дөләтләрниң пуқраси (граждани), яки қайси дөләткә пуқра болушқа илтимас қилған?
    }
person-citizenship--label = Пуқралиқи
person-citizenship--hint = Ваз кәчкән болсиму ейтиң. Дөләтләрни бир-бирләп ейтиң.
person-citizenship-country = Қайси дөләтниң?
person-citizenship-country--label = Дөләт
person-citizenship-kind = Бу пуқралиқниң әһвали қандақ?
person-citizenship-kind--label = Әһвали
person-citizenship-kind--o-held = Һазир бар
person-citizenship-kind--o-in_process = Илтимас қилған
person-citizenship-kind--o-given_up = Ваз кәчкән
person-citizenship-kind--o-other = Башқичә
person-residence_permit =
    { $about ->
        [self] Башқа дөләттә туруш рухситиңиз (иқамәт, ихтиярхәт) бармиди? Қайси дөләтниң, қачанғичә иди?
       *[person] У кишиниң башқа дөләттә туруш рухсити (иқамәт, ихтиярхәт) бармиди? Қайси дөләтниң, қачанғичә иди?
    }
person-residence_permit--label = Туруш рухсити (иқамәт)
person-birthplace =
    { $about ->
        [self] Қәйәрдә туғулдиңиз: қайси кәнт яки шәһәр, қайси наһийә?
       *[person] У киши қәйәрдә туғулған: қайси кәнт яки шәһәр, қайси наһийә?
    }
person-birthplace--label = Туғулған йери
person-hukou =
    { $about ->
        [self] Нопусиңиз қәйәрдә?
       *[person] У кишиниң нопуси қәйәрдә?
    }
person-hukou--label = Нопуси
person-hukou--hint = Өйи бар йәр билән охшаш болмаслиқиму мумкин. Наһийиниң нами йетәрлик.
person-address =
    { $about ->
        [self] Вәтәндики толуқ адресиңиз қандақ иди?
       *[person] У кишиниң вәтәндики толуқ адреси қандақ?
    }
person-address--label = Адреси
person-address--why = Адрес болса, тәшкилаттикиләр идариләрдин дәл шу кишини сүрүштүрәләйду. Туғқанлар һазирму у йәрдә турса вә уларға хәтәр келидиған болса, өтүп кетиң.
person-occupation =
    { $about ->
        [self] Немә иш қилаттиңиз?
       *[person] У киши немә иш қилатти?
    }
person-occupation--label = Қилидиған иши
person-occupation--hint = Мәсилән: навай, оқутқучи, шопур, дәм елишқа чиққан (пенсийонер).
person-workplace =
    { $about ->
        [self] Қәйәрдә ишләйттиңиз яки оқуйттиңиз?
       *[person] У киши қәйәрдә ишләйтти яки оқуйтти?
    }
person-workplace--label = Иш яки оқуш орни
person-activities =
    { $about ->
        [self] Буларниң қайсиси сизгә тоғра келиду?
       *[person] Буларниң қайсиси у кишигә тоғра келиду?
    }
person-activities--label = Шуғулланған ишлири
person-activities--hint = Бирнәччини таллисиңиз болиду.
person-activities--o-religious = Диний зат (имам, бүви)
person-activities--o-writer_artist = Язғучи, сәнъәткар
person-activities--o-teacher_academic = Оқутқучи, тәтқиқатчи
person-activities--o-business = Тиҗарәтчи, содигәр
person-activities--o-official = Һөкүмәт хадими
person-activities--o-activist = Һәқ-һоқуқ паалийәтчиси
person-activities--o-student = Оқуғучи
person-activities--o-farmer = Деһқан, чарвичи
person-activities--o-other = Башқа иш
person-marital_status =
    { $about ->
        [self] Той қилғанмусиз?
       *[person] { $dead ->
            [yes] У киши той қилғанмиди?
           *[no] У киши той қилғанму?
        }
    }
person-marital_status--label = Аилә әһвали
person-marital_status--o-single = Той қилмиған
person-marital_status--o-married = Той қилған
person-marital_status--o-divorced = Аҗрашқан
person-marital_status--o-widowed = Җөриси вапат болған
person-marital_status--o-other = Башқичә
person-children =
    { $about ->
        [self] Нәччә балиңиз бар?
       *[person] { $dead ->
            [yes] У кишиниң нәччә балиси бар иди?
           *[no] У кишиниң нәччә балиси бар?
        }
    }
person-children--label = Балилириниң сани
person-pregnant =
    { $about ->
        [self] Шу иш болғанда һамилидармидиңиз?
       *[person] Шу иш болғанда у һамилидармиди, яки һазир һамилидарму?
    }
person-pregnant--label = Һамилидар
person-pregnant--why = Һамилидар аялға яхши қараш керәк, уни қоғдайдиған айрим қаидиләр бар. Ейтмисиңизму болиду.
person-health_before =
    { $about ->
        [self] Шу иштин бурун саламәтликиңиз қандақ иди? Кесилиңиз, қилдурған операцияңиз, ичидиған дориңиз бармиди?
       *[person] Шу иштин бурун у кишиниң саламәтлики қандақ иди? Кесили, қилдурған операцияси, ичидиған дориси бармиди?
    }
person-health_before--label = Бурунқи саламәтлики
person-health_before--why =
    { $about ->
        [self] Җавабиңиз сизниң қандақ давалашқа моһтаҗ икәнликиңизни, тутқунда саламәтликиңизниң начарлишип кәткән-кәтмигәнликини көрситиду.
       *[person] Җавабиңиз у кишиниң қандақ давалашқа моһтаҗ икәнликини, кейин тутқунда саламәтликиниң начарлишип кәткән-кәтмигәнликини көрситиду.
    }
person-marks =
    { $about ->
        [self] Башқилар сизни немигә қарап тонувалалайду: бойиңиз, татуқиңиз, көзәйникиңиз?
       *[person] У кишини немигә қарап тонувалғили болиду: бойи, татуқи, көзәйники?
    }
person-marks--label = Тонуш бәлгилири
person-languages =
    { $about ->
        [self] Қайси тилларни билисиз?
       *[person] У киши қайси тилларни билиду?
    }
person-languages--label = Билидиған тиллири
person-id_number =
    { $about ->
        [self] Хитай кимликиңизниң номури немә?
       *[person] У кишиниң Хитай кимликиниң номурини биләмсиз?
    }
person-id_number--label = Кимлик номури
person-id_number--hint = номур 18 ханилиқ, кона қәғәзләрдә 15 ханилиқ болиду. Ахирқиси X һәрпи болуши мумкин. Кимликниң рәсими болсиму болиду.
person-id_number--why = Бу номур пәқәт бирла кишигә тәвә. Исми охшаш икки кишини арилаштурувәтмәсликниң әң ишәнчлик йоли шу. Ейтмисиңизму болиду.
person-passport =
    { $about ->
        [self] Паспортиңизниң номури немә?
       *[person] У кишиниң паспорт номурини биләмсиз?
    }
person-passport--label = Паспорт номури
person-passport--why =
    { $about ->
        [self] Әлчихана яки Бирләшкән дөләтләр тәшкилати шу номурға қарап сизни тапалайду. Ейтмисиңизму болиду.
       *[person] Әлчихана яки Бирләшкән дөләтләр тәшкилати шу номурға қарап бу кишини тапалайду. Ейтмисиңизму болиду.
    }


## Section event: what happened

event-violence =
    { $about ->
        [self] Сизни тутқанда қандақ муамилә қилди?
       *[person] У кишини тутқанда қандақ муамилә қилди?
    }
event-violence--label = Тутқандики зораванлиқ
event-violence--why = Җавабиңиз шу чағда қанунниң бузулған-бузулмиғанлиқини көрситиду. Ейтмисиңизму болиду.
event-violence--o-none = Зораванлиқ қилмиған
event-violence--o-beaten = Урған
event-violence--o-threatened = Тәһдит салған
event-violence--o-hooded_or_cuffed = Қара халта яки койза
event-violence--o-home_searched = Өйини ахтурған
event-violence--o-children_present = Балилар көрүп турған
event-violence--o-other = Башқа иш
event-taken_by = Буни ким қилди?
event-taken_by--label = Ким қилған
event-taken_by--hint = Бирнәччини таллисиңиз болиду. Һечким көрмигән болса, өзиңиз ойлиғанни таллаң; немишқа шундақ ойлайдиғанлиқиңизни кейинки соалда сораймән.
event-taken_by--o-police = Сақчи
event-taken_by--o-state_security = Дөләт бихәтәрлики
event-taken_by--o-village_officials = Кәнт, мәһәллә кадири
event-taken_by--o-prison_service = Түрмә хадимлири
event-taken_by--o-employer = Хизмәт орни
event-taken_by--o-unknown = Һечким билмәйду
event-taken_by--o-other = Башқа бирав
event-taken_by_why = Немишқа шулар дәп ойлайсиз? Ким икәнликини билмисиңиз: немишқа буниң кәйнидә һөкүмәт бар дәп ойлайсиз?
event-taken_by_why--label = Немишқа шундақ ойлайсиз
event-taken_by_why--hint = Мәсилән: форма кийгән, сақчи машинисида кәлгән, сақчиханидин телефон қилған.
event-warrant = Бирәр қәғәз көрсәттиму яки бәрдиму, мәсилән қолға елиш қәғизи?
event-warrant--label = Көрсәткән қәғәз
event-reason_official = Һөкүмәт адәмлири немә сәвәбтин икәнликини ейттиму? Әслийәлисиңиз, сөзини өз пети дәп бериң.
event-reason_official--label = Улар ейтқан сәвәб
event-reason_suspected = Сизниңчә, һәқиқий сәвәби немә?
event-reason_suspected--label = Сизниңчә сәвәби
event-reason_suspected--hint = Бирнәччини таллисиңиз болиду.
event-reason_suspected--o-religion = Диний етиқади
event-reason_suspected--o-contact_abroad = Чәтъәл билән алақиси
event-reason_suspected--o-travel_abroad = Чәтъәлгә чиққанлиқи
event-reason_suspected--o-phone_app = Телефондики әп, һөҗҗәт
event-reason_suspected--o-speech_or_writing = Ейтқан, язған гепи
event-reason_suspected--o-relatives = Туғқанлири сәвәблик
event-reason_suspected--o-past_conviction = Бурун кесилгәнлики
event-reason_suspected--o-birth_policy = Балисиниң көплүки
event-reason_suspected--o-foreign_citizenship = Чәтъәл пуқралиқи
event-reason_suspected--o-helping_foreigners = Чәтъәлликләргә ярдәм
event-reason_suspected--o-quota = Сан тошқузуш үчүн
event-reason_suspected--o-unknown = Һечким билмәйду
event-reason_suspected--o-other = Башқа сәвәб
event-reason_words = Сәвәби тоғрулуқ йәнә ейтидиғиниңиз барму?
event-reason_words--label = Сәвәби һәққидә йәнә
event-last_contact = Сиз яки аилидикиләр у киши билән ахирқи қетим қачан сөзләшкән, яки униң өзидин қачан хәвәр алған?
event-last_contact--label = Ахирқи алақә
event-last_contact--hint = Мәсилән: 2019, 06.2019 яки 22.06.2019. Тәхминән болсиму болиду.
event-last_contact_means = Шу чағда қандақ алақилашқан?
event-last_contact_means--label = Қандақ алақилашқан
event-last_contact_means--o-in_person = Йүзтура көрүшкән
event-last_contact_means--o-phone = Телефонда
event-last_contact_means--o-wechat = Үндидарда (WeChat)
event-last_contact_means--o-whatsapp = Ватсапта (WhatsApp)
event-last_contact_means--o-letter = Хәт билән
event-last_contact_means--o-through_others = Башқилар арқилиқ
event-last_contact_means--o-other = Башқичә
event-last_contact_words = Шу ахирқи қетим немиләр дейилди?
event-last_contact_words--label = Немә дейилгән
event-last_contact_words--why = Ахирқи сөзләрдин көпинчә немә иш болидиғанлиқи чиқип туриду. У яқтики биравға хәтәр елип келидиған гәпләрни ейтмаң.
event-came_back =
    { $about ->
        [self] Шу иштин бурун чәтъәлдә туруп, кейин вәтәнгә яки Хитайға қайтип кәткәнмидиңиз?
       *[person] У киши шу иштин бурун чәтъәлдә туруп, кейин вәтәнгә яки Хитайға қайтип кәткәнмиди?
    }
event-came_back--label = Вәтәнгә, Хитайға қайтқан
event-came_back_from =
    { $about ->
        [self] Қайси дөләттин қайтқанидиңиз?
       *[person] У киши қайси дөләттин қайтқаниди?
    }
event-came_back_from--label = Қәйәрдин қайтқан
event-came_back_date =
    { $about ->
        [self] Қачан қайттиңиз?
       *[person] Қачан қайтқан?
    }
event-came_back_date--label = Қайтқан вақти
event-came_back_date--hint = Мәсилән: 2017, 03.2017 яки 14.03.2017. Тәхминән болсиму болиду.
event-came_back_why =
    { $about ->
        [self] Немишқа қайттиңиз?
       *[person] Немишқа қайтқан?
    }
event-came_back_why--label = Қайтиш сәвәби
event-came_back_why--o-sick_relative = Туғқини кесәл болған
event-came_back_why--o-called_by_employer = Хизмәт орни чақирған
event-came_back_why--o-called_by_police = Сақчи чақирған
event-came_back_why--o-papers_or_pension = Қәғәз яки пенсия иши
event-came_back_why--o-funeral = Мейит узитишқа
event-came_back_why--o-visit = Туғқан йоқлашқа
event-came_back_why--o-study_end = Оқуши түгигән
event-came_back_why--o-deported = Зорлап қайтурувәткән
event-came_back_why--o-other = Башқа сәвәб
event-came_back_words = Йолда яки қайтқандин кейин немә иш болди?
event-came_back_words--label = Қайтиши һәққидә йәнә
event-passport_taken =
    { $about ->
        [self] Паспортиңизни йиғивалғанму?
       *[person] У кишиниң паспортини йиғивалғанму?
    }
event-passport_taken--label = Паспорти йиғивелинған
event-exit_refused =
    { $about ->
        [self] Чәтъәлгә чиқишиңиз рәт қилинғанму?
       *[person] У кишиниң чәтъәлгә чиқиши рәт қилинғанму?
    }
event-exit_refused--label = Чиқиши рәт қилинған
event-witnesses = Буни көргән яки билидиған башқа киши барму? Бир-бирләп йезивалимиз.
event-witnesses--label = Гуваһчилар
event-witnesses--hint = Исмини ейтиш у кишигә хәтәр кәлтүрмәйдиған болсила ейтиң. «Бир қошниси» десиңизму йетәрлик.
event-witnesses--why = Бир ишни бирдин артуқ киши билсә, мәлумат техиму ишәнчлик болиду. Гуваһчилар өзи қошулмиғучә уларға хәт язмаймиз.
event-witnesses-who = У ким? Исмини яки ким болидиғанлиқинила ейтиң.
event-witnesses-who--label = Гуваһчи
event-witnesses-who--hint = Мәсилән: бир қошниси, һазир чәтъәлдә.
event-witnesses-they_agreed = Бу гуваһчи өз исминиң мәлуматқа йезилишиға қошулдиму?
event-witnesses-they_agreed--label = Қошулған
event-witnesses-safe_to_name = Бу гуваһчиниң исмини униңға хәтәр кәлтүрмәй ейтишқа боламду?
event-witnesses-safe_to_name--label = Исмини ейтишқа болиду
event-witnesses-what = Бу гуваһчи немини көргән яки аңлиған?
event-witnesses-what--label = Гуваһчи билидиғини
others = Шу чағда яки кейин аилидин йәнә тутулғанлар, йоқап кәткәнләр болдиму? Бир-бирләп йезивалимиз.
others--label = Аилидики башқилар
others--hint = Кейин уларниң һәр бири үчүн айрим мәлумат берәләйсиз. Охшаш гәпләрни қайта ейтишниң һаҗити йоқ.
others--why = Көпинчә бир аилидин бирнәччә киши тутулған болиду. Һечким унтулуп қалмисун. Буниң билән хәтәргә учриши мумкин болғанларни ейтмаң.
others-name = Бу кишиниң исми немә?
others-name--label = Исми
others-relation = Бу киши сизниң немиңиз болиду?
others-relation--label = Сизниң немиңиз
others-together =
    Бу ишму шу вақитта, шу йәрдә болдиму?
others-together--label = Бир вақитта
others-what = Бу кишиниң бешиға немә иш кәлди?
others-what--label = Немә иш болди
history = Шу ишниң алди-кәйнидә немиләр болди? Сорақ, сот, башқа йәргә йөткәш, телефон, йоқлап бериш, қоюп бериш: ишларни бир-бирләп йезивалимиз.
history--label = Алди-кәйнидики ишлар
history--hint = Қайси тәртиптә ейтсиңиз болувериду. Ишларни мән сизгә вақти бойичә тизип беримән.
history-date = Бу иш қачан болди?
history-date--label = Қачан
history-date--hint = Мәсилән: 2018, 09.2018 яки 15.09.2018. Тәхминән болсиму болиду. Билмисиңиз, қайси иштин кейин болғанлиқини сораймән.
history-after = Қайси иштин кейин болди, аридин қанчилик вақит өтти?
history-after--label = Қайси иштин кейин
history-after--hint = Мәсилән: тутуп кәткәндин икки айчә кейин.
history-what = Немә иш иди?
history-what--label = Немә иш
history-what--o-questioned = Сорақ қилинған
history-what--o-summoned = Сақчиға чақирилған
history-what--o-passport_taken = Паспорти йиғивелинған
history-what--o-exit_ban = Чәтъәлгә чиқармиған
history-what--o-taken = Тутуп кәткән
history-what--o-charged = Рәсмий әйибләнгән
history-what--o-trial = Сот ечилған
history-what--o-sentenced = Қамаққа кесивәткән
history-what--o-moved = Башқа йәргә йөткәлгән
history-what--o-seen = Көргән киши болған
history-what--o-call = Телефонда сөзләшкән
history-what--o-visit = Йоқлап берип көрүшкән
history-what--o-ill_treated = Начар муамилә көргән
history-what--o-hospital = Дохтурханида ятқан
history-what--o-sent_to_work = Ишқа әвәтилгән
history-what--o-released = Қоюп берилгән
history-what--o-retaken = Қайта тутулған
history-what--o-official_answer = Һөкүмәтниң җаваби
history-what--o-rumour = Аңланған гәп
history-what--o-died = Вапат болған
history-what--o-other = Башқа иш
history-state =
    { $about ->
        [self] Шуниңдин кейин сиз қәйәрдә идиңиз?
       *[person] Шуниңдин кейин у киши қәйәрдә иди?
    }
history-state--label = Шуниңдин кейин
history-place = Бу иш қәйәрдә болди?
history-place--label = Қәйәрдә
history-who = Йәнә кимләр бар иди, кимләр арилашти?
history-who--label = Кимләр бар иди
history-who--hint = Идарисини яки вәзиписинила ейтсиңизму болиду. Мәсилән: кәнтниң икки сақчиси.
history-who--why = Бу ишқа кимниң җавабкар икәнлики кейин шуниңдин билиниши мумкин. Хәтәргә учриши мумкин болған кишиләрниң исмини ейтмаң.
history-source = Буни қандақ билдиңиз?
history-source--label = Қандақ билгиниңиз
history-source_words = Халисиңиз ейтиң: дәл кимдин яки қәйәрдин билдиңиз?
history-source_words--label = Кимдин билгиниңиз
history-source_words--why = Җавабиңиз хәвәрниң қанчилик ишәнчлик икәнликини билишкә ярдәм қилиду. Хәтәргә учриши мумкин болған кишиләрниң исмини ейтмаң.
history-heard_on = Буни қачан аңлидиңиз?
history-heard_on--label = Аңлиған вақит
history-certainty = Буни қанчилик ениқ билисиз?
history-certainty--label = Қанчилик ениқ
history-certainty--o-sure = Ениқ билимән
history-certainty--o-likely = Шундақ болса керәк
history-certainty--o-unsure = Ениқ билмәймән
history-words = Бу тоғрулуқ йәнә ейтидиғиниңиз барму?
history-words--label = Бу һәқтә йәнә


## Section status: where the missing person is now, and how

status-heard_on = Бу хәвәр сизгә қачан йетип кәлди?
status-heard_on--label = Хәвәр кәлгән вақит
status-heard_on--hint = Мәсилән: 2024, 05.2024 яки 20.05.2024. Тәхминән болсиму болиду.
status-source =
    { $dead ->
        [yes] Вапат болғанлиқини қандақ билдиңиз?
       *[no] У кишиниң һазир қәйәрдә икәнликини қандақ билдиңиз?
    }
status-source--label = Қандақ билгиниңиз
status-source_words = Халисиңиз ейтиң: дәл кимдин яки қәйәрдин билдиңиз?
status-source_words--label = Кимдин билгиниңиз
status-source_words--why = Җавабиңиз хәвәрниң қанчилик ишәнчлик икәнликини билишкә ярдәм қилиду. Хәтәргә учриши мумкин болған кишиләрниң исмини ейтмаң.
status-certainty = Буни қанчилик ениқ билисиз?
status-certainty--label = Қанчилик ениқ
status-certainty--o-sure = Ениқ билимән
status-certainty--o-likely = Шундақ болса керәк
status-certainty--o-unsure = Ениқ билмәймән
status-facility =
    { $about ->
        [self] Сизни ахирқи қетим қайси йәрдә тутуп турди?
       *[person] У кишини қайси йәрдә тутуп туруватиду, яки ахирқи қетим қайси йәрдә тутуп турған?
    }
status-facility--label = Тутуп турулған йәр
status-facility--hint = Намини, наһийисини яки кишиләр уни немә дәп атайдиғанлиқини ейтиң. Мәсилән: Күнәстики түрмә.
status-facility_kind = У қандақ йәр?
status-facility_kind--label = Қандақ йәр
status-facility_kind--o-camp = Лагерь
status-facility_kind--o-detention_centre = Қаравулхана (кәншосо)
status-facility_kind--o-prison = Түрмә
status-facility_kind--o-factory = Завут
status-facility_kind--o-hospital = Дохтурхана
status-facility_kind--o-school = Мәктәп
status-facility_kind--o-orphanage = Йетимхана
status-facility_kind--o-unknown = Һечким билмәйду
status-facility_kind--o-other = Башқа йәр
status-sentence =
    { $about ->
        [self] Сизгә қандақ һөкүм чиқарди?
       *[person] У кишигә қандақ һөкүм чиқарған?
    }
status-sentence--label = Чиқарған һөкүм
status-sentence--o-years = Бирнәччә йил
status-sentence--o-life = Муддәтсиз қамақ
status-sentence--o-death_suspended = Өлүм, 2 йил кечиктүрүп
status-sentence--o-other = Башқичә
status-sentence_years = Қанчә йил?
status-sentence_years--label = Қанчә йил
status-sentence_years--hint = Мәсилән: 7. Үч йерим йил болса: 3.5.
status-sentence_until = Қамақ муддити қачан тошиду?
status-sentence_until--label = Муддити тошидиған вақит
status-sentence_until--hint = Мәсилән: 2031 яки 03.2031. Бу йәрдә техи кәлмигән күнни язсиңиз болиду.
status-charge = Билишиңизчә, немә билән әйиблигән?
status-charge--label = Немә билән әйиблигән
status-charge--hint = Мумкин болса, қәғәздики сөзни өз пети йезиң.
status-court = Қайси сот мәһкимиси?
status-court--label = Сот мәһкимиси
status-trial_date = Сот қачан ечилди?
status-trial_date--label = Сот ечилған вақит
status-trial_date--hint = Мәсилән: 2018, 09.2018 яки 15.09.2018. Тәхминән болсиму болиду.
status-lawyer =
    { $about ->
        [self] Өзиңиз яки аилиңиз таллиған адвокат бармиди?
       *[person] У кишиниң өзи яки аилиси таллиған адвокат бармиди?
    }
status-lawyer--label = Өзи таллиған адвокат
status-family_told =
    { $about ->
        [self] Қанчилик кесивәткәнликини һөкүмәт аилиңизгә уқтурғанму?
       *[person] Қанчилик кесивәткәнликини һөкүмәт аилисигә уқтурғанму?
    }
status-family_told--label = Аилисигә уқтурулған
status-release_terms =
    { $about ->
        [self] Сизни қоюп бәргәндә қандақ шәртләрни қойди?
       *[person] У кишини қоюп бәргәндә қандақ шәртләрни қойди?
    }
status-release_terms--label = Қоюп бәргәндики шәртләр
status-release_terms--hint = Мәсилән: һәр һәптә сақчиханиға бериш, башқа йәргә бармаслиқ, бу һәқтә гәп қилмаслиқ.
status-release_terms--why = Қоюп берилгән киши көпинчә йәнила әркин болалмайду. У яқта аваричилиқ туғдуридиған гәпләрни ейтмисиңизму болиду.
status-contact_now = Һазир у киши билән алақилишалайдиған бирәрси барму?
status-contact_now--label = Һазирқи алақә
status-contact_now--o-none = Алақә йоқ
status-contact_now--o-letters = Хәт
status-contact_now--o-calls = Телефон
status-contact_now--o-video_calls = Видеолуқ телефон
status-contact_now--o-visits = Берип көрүшүш
status-contact_now--o-other = Башқичә
status-contact_who = У киши билән ким алақилишиду?
status-contact_who--label = Ким алақилишиду
status-contact_who--hint = Исмини ейтишиңиз шәрт әмәс. Мәсилән: дадиси яки аниси.
status-contact_who--why = Җавабиңиз йеңи хәвәрниң кимдин келидиғанлиқини көрситиду. Хәтәргә учриши мумкин болған кишиләрниң исмини ейтмаң.
status-contact_often = Қанчилик вақитта бир қетим, һәр қетимда қанчә узун?
status-contact_often--label = Қанчилик вақитта бир
status-contact_often--hint = Мәсилән: айда бир қетим, бәш минут.
status-contact_watched = Алақилашқанда бирәрси қарап яки тиңшап турамду?
status-contact_watched--label = Алақиси назарәттә
status-health_now =
    { $about ->
        [self] Саламәтликиңиз һазир қандақ?
       *[person] Билишиңизчә, у кишиниң саламәтлики һазир қандақ?
    }
status-health_now--label = Һазирқи саламәтлики
status-health_now--why = Җавабиңиз тез давалитиш керәкму-йоқ, шуни көрситиду. Ейтмисиңизму болиду.
status-treatment_known =
    { $about ->
        [self] Әмдики соаллар тутуп турған чағда сизгә қандақ муамилә қилғанлиқи тоғрулуқ. Җаваб беришни халамсиз? Бәрмисиңизму болиду.
       *[person] { $dead ->
            [yes] У кишигә қандақ муамилә қилғанлиқини биләмсиз? Ейтмисиңизму болиду.
           *[no] У кишигә қандақ муамилә қиливатқанлиқини биләмсиз? Ейтмисиңизму болиду.
        }
    }
status-treatment_known--label = Муамилиси мәлум
status-treatment_known--why = Адәмни қийнаш, хорлаш җинайәт. Бу һәқтә ейтилған сөзләр бир күни әсқетиши мумкин. Лекин буни бу йәрдә ейтишқа һечким мәҗбур әмәс. «Яқ» десиңиз, кейинки соалға өтимиз.
status-treatment =
    { $about ->
        [self] Буларниң қайсиси сизниң бешиңиздин өтти?
       *[person] Буларниң қайсиси у кишиниң бешидин өтти?
    }
status-treatment--label = Көргән муамилиси
status-treatment--hint = Пәқәт ейтишни халиғиниңизнила таллаң.
status-treatment--o-beating = Уруш
status-treatment--o-electric_shock = Ток билән қийнаш
status-treatment--o-solitary = Ялғуз солап қоюш
status-treatment--o-forced_medication = Зорлап дора бериш
status-treatment--o-forced_food = Зорлап йегүзүш-ичкүзүш
status-treatment--o-denied_care = Давалатмаслиқ
status-treatment--o-forced_abortion_or_sterilisation = Бала чүшүрүш, туғмаслиқ
status-treatment--o-sexual_violence = Җинсий зораванлиқ
status-treatment--o-stress_position = Мидирлатмай тутуп туруш
status-treatment--o-other = Башқа иш
status-treatment_source = Буни қандақ билдиңиз?
status-treatment_source--label = Қандақ билгиниңиз
status-treatment_source--o-seen = Өзүм көрдүм
status-treatment_source--o-told_of_this_person = Маңа ейтип бәрди
status-treatment_source--o-known_in_general = Шу йәрдә шундақ қилиду
status-treatment_words = Бу тоғрулуқ йәнә ейтишни халамсиз? Пәқәт халиғиниңизнила ейтиң.
status-treatment_words--label = Муамилиниң баяни
status-treatment_words--why = Сизниң өз сөзиңиз кунупкилардин көп нәрсини ейтип бериду. Халиған вақитта тохтиялайсиз, ейтқанлириңизни қайтурувалалайсиз.
status-death = Қайғуңизға ортақмән. Билгәнлириңизни халиғиниңизчә ейтиң, яки башқа күнгә қалдурсиңизму болиду.
status-death--label = Вапат болуши
status-death--why = Немә болғанлиқини билиш аилиниң һәққи. Бу сөзләр мейитни вә һәқиқәтни сүрүштә қилишқа ярдәм қилиши мумкин.
status-death-date = У киши қачан вапат болған?
status-death-date--label = Вапат болған вақти
status-death-date--hint = Мәсилән: 2021, 11.2021 яки 25.11.2021. Тәхминән болсиму болиду.
status-death-place = У киши қәйәрдә вапат болған?
status-death-place--label = Вапат болған йери
status-death-cause_told = Аилисигә өлүм сәвәбини немә дәп ейтқан?
status-death-cause_told--label = Ейтқан өлүм сәвәби
status-death-body_returned = Мейитни аилисигә бәргәнму?
status-death-body_returned--label = Мейит қайтурулған
status-death-how_known = Аилиси буни қандақ билгән?
status-death-how_known--label = Аилиси қандақ билгән


## Section family: the family there and outside

family-children =
    { $about ->
        [self] Балилириңиз барму? Бир-бирләп йезивалимиз.
       *[person] { $dead ->
            [yes] У кишиниң балилири бармиди? Бир-бирләп йезивалимиз.
           *[no] У кишиниң балилири барму? Бир-бирләп йезивалимиз.
        }
    }
family-children--label = Балилири
family-children--why = Ялғуз қалған балиларға һәммидин бурун ярдәм керәк. Исминиң орниға биринчи һәрпини язсиңизму йетәрлик.
family-children-name_or_initial = Балиниң исми немә? Биринчи һәрпи болсиму йетәрлик.
family-children-name_or_initial--label = Бала
family-children-age = Бала нәччә яшқа кирди?
family-children-age--label = Йеши
family-children-with = Бала ким билән туриду?
family-children-with--label = Ким билән туриду
family-children-with--o-parent = Дадиси яки аниси
family-children-with--o-relatives = Туғқанлири
family-children-with--o-orphanage = Йетимханида
family-children-with--o-boarding_school = Ятақлиқ мәктәптә
family-children-with--o-unknown = Һечким билмәйду
family-children-with--o-other = Башқичә
family-children-where = Бала қәйәрдә туриду?
family-children-where--label = Қәйәрдә
family-children-words = Бу бала тоғрулуқ йәнә ейтидиғиниңиз барму?
family-children-words--label = Бала һәққидә йәнә
family-where =
    { $about ->
        [self] Аилиңиз һазир қәйәрдә туриду?
       *[person] У кишиниң әң йеқин аилиси һазир қәйәрдә туриду?
    }
family-where--label = Аилиси туридиған йәр
family-where--why = Җавабиңиз қәйәрдә ярдәм қилғили болидиғанлиқини вә у йәргә қайси әмәлдарлар җавабкар икәнликини көрситиду. Наһийиниң яки дөләтниң нами йетәрлик.
family-dependants =
    { $about ->
        [self] Сизниң қаришиңизға кимләр моһтаҗ: балилар, яшанған ата-ана, кесәлләр?
       *[person] { $dead ->
            [yes] У кишиниң қаришиға кимләр моһтаҗ иди: балилар, яшанған ата-ана, кесәлләр?
           *[no] У кишиниң қаришиға кимләр моһтаҗ: балилар, яшанған ата-ана, кесәлләр?
        }
    }
family-dependants--label = Қарашқа моһтаҗ кишиләр
family-dependants--why = Җавабиңиз ярдәмгә кимниң әң моһтаҗ икәнликини көрситиду. Исимларниң керики йоқ.
family-reprisals = Мушу иш сәвәблик аилигә бесим қилғанму?
family-reprisals--label = Аилигә қилинған бесим
family-reprisals--hint = Бирнәччини таллисиңиз болиду.
family-reprisals--why = Аилигә бесим қилишниң өзи қанунға хилап, униму мәлум қилғили болиду. Ким қилғанлиқини ейтмисиңизму болиду.
family-reprisals--o-questioned = Сорақ қилған
family-reprisals--o-harassed = Давамлиқ аварә қилған
family-reprisals--o-beaten = Урған
family-reprisals--o-surveillance = Назарәт қилған
family-reprisals--o-passport_taken = Паспортини йиғивалған
family-reprisals--o-passport_refused = Паспорт бәрмигән
family-reprisals--o-job_lost = Ишидин айрилған
family-reprisals--o-detained = Тутуп кәткән
family-reprisals--o-forced_to_call = Зорлап телефон қилдурған
family-reprisals--o-home_visits = Өйгә кадир келип турған
family-reprisals--o-officials_in_home = Кадир өйдә биллә турған
family-reprisals--o-forced_marriage = Зорлап той қилдурған
family-reprisals--o-money_cut_off = Пул, йәр тартивелинған
family-reprisals--o-other = Башқа иш
family-reprisals_words = Ким қилған, қачан қилған, немә дегән?
family-reprisals_words--label = Бесимниң баяни
family-reprisals_words--why = Сөзи вә күни ениқ болса, әрз қилиш асанрақ болиду. Хәтәргә учриши мумкин болған кишиләрниң исмини ейтмаң.
family-forbidden_to_call = У яқтики туғқанларниң сизгә телефон қилиши яки телефониңизни елиши чәкләнгәнму?
family-forbidden_to_call--label = Телефон чәкләнгән
family-needs = Вәтәндики яки чәтъәлдики аилигә немә керәк?
family-needs--label = Немә керәк
family-needs--hint = Буни тәшкилаттикиләр көриду. Лекин чоқум ярдәм қилимиз дәп вәдә берәлмәйду.
family-needs--o-food_money = Йемәклик, пул
family-needs--o-housing = Туридиған өй
family-needs--o-legal_help = Қанун ярдими
family-needs--o-health_care = Дохтур, дора
family-needs--o-psychological = Дәрдини аңлайдиған киши
family-needs--o-papers = Қәғәз-һөҗҗәт
family-needs--o-school = Мәктәп, оқуш
family-needs--o-none = Һазирчә һечнемә
family-needs--o-other = Башқа нәрсә


## Section reporter: about the person who writes

reporter-name = Сизниң исмиңиз немә? Өзиңизгә башқа бир исим таллисиңизму болиду.
reporter-name--label = Исмиңиз
reporter-name--why = Исим қоюлған мәлуматқа кишиләр көпрәк ишиниду. Бирләшкән дөләтләр тәшкилати пәқәт шундақ мәлуматнила қобул қилиду. Исмиңиз мәлуматтин айрим сақлиниду. Бизгә башқа исим ейтсиңизму болиду.
reporter-name_hidden = Исмиңизни тәшкилаттикиләрдин башқа һәммәйләндин йошурайлиму?
reporter-name_hidden--label = Исмим йошурун турсун
reporter-age = Йешиңиз қанчидә?
reporter-age--label = Йешиңиз
reporter-city = Қайси шәһәрдә турисиз?
reporter-city--label = Сиз турған шәһәр
reporter-citizenship = Сиз қайси дөләтниң пуқраси (граждани)?
reporter-citizenship--label = Пуқралиқиңиз
reporter-own_story = Сизниң өзиңизниму тутуп турған, сорақ қилған яки қорқатқанму? Халисиңиз, сөзләп бериң.
reporter-own_story--label = Өз кәчүрмишиңиз
reporter-own_story--why = Сизниң бешиңиздин өткәнләрму бу ишларниң бир қисми. У мәлуматтин айрим сақлиниду. Ейтмисиңизму болиду.
reporter-contact_preference = Тәшкилаттикиләр сиз билән сөзләшмәкчи болса, сизгә қайси йол қулайлиқ?
reporter-contact_preference--label = Алақилишиш йоли
reporter-contact_preference--o-this_chat = Мушу сөһбәттә
reporter-contact_preference--o-phone = Телефонда
reporter-contact_preference--o-email = Елхәт билән
reporter-contact_preference--o-signal = Сигналда (Signal)
reporter-contact_preference--o-other = Башқичә
reporter-contact = Қайси номурни яки адресни ишләтсә болиду?
reporter-contact--label = Номур яки адрес
reporter-contact--hint = Телефон номури яки елхәт адреси. Мәсилән: someone@example.org
reporter-contact--why = Бу сөһбәт йоқап кәтсә, тәшкилаттикиләр сиз билән алақилишалмай қалиду. Бу мәлуматтин айрим сақлиниду.
reporter-address = Почта адресиңиз қандақ?
reporter-address--label = Почта адресиңиз
reporter-address--why = Мәлуматниң Бирләшкән дөләтләр тәшкилатиға берилишигә рухсәт қилдиңиз. Улар мәлумат бәргән кишиниң адресини сорайду. Униңғичә адресиңиз мәлуматтин айрим сақлиниду.
reporter-pressure = Һазир туруватқан йериңиздә сизниң өзиңизгиму бесим қилғанму?
reporter-pressure--label = Сизгә қилинған бесим
reporter-pressure--hint = Бирнәччини таллисиңиз болиду.
reporter-pressure--why = Шуниңға қарап тәшкилаттикиләр сизгә хәт язғанда қанчилик еһтият қилишни билиду. Ейтмисиңизму болиду.
reporter-pressure--o-none = Яқ
reporter-pressure--o-calls = Телефон, учурлар
reporter-pressure--o-threats_to_relatives = Туғқанларға тәһдит
reporter-pressure--o-asked_to_spy = Пайлақчи бол дегән
reporter-pressure--o-passport_trouble = Паспорт аваричилиқи
reporter-pressure--o-other = Башқа иш


## Section testimony: story, papers, recordings

testimony-story = Ейтқуңиз кәлгәнниң һәммисини ейтип бериң. Йезиң, сөзләң яки видеоға елиң; қанчилик узун болса мәйли, бирнәччә учурға бөлүп әвәтсиңизму болиду.
testimony-story--label = Сизниң баяниңиз
testimony-story--hint = Тохтап, башқа күни давамлаштурсиңиз болиду. Хәтәргә учриши мумкин болған кишиләрниң исмини ейтмаң.
testimony-story--why = Өз тилиңизда ейтқан өз сөзиңиз бу мәлуматниң җени. Немини ейтишни өзиңиз таллайсиз.
testimony-files = Қолиңизда қәғәз, хәт, рәсим, аваз яки видео барму? Бу йәргә бир-бирләп әвәтсиңиз болиду.
testimony-files--label = Қәғәз, аваз вә видеолар
testimony-files--hint =
    Бир нәрсини өз пети әвәтмәкчи болсиңиз: қисқуч (📎) бәлгисини бесиң, «Һөҗҗәт» (File)ни таллаң. Бир һөҗҗәт әң чоң болғанда 20 MB болалайду.
    Һөҗҗәт билән рәсимниң қачан, қәйәрдә тартилғанлиқидәк көзгә көрүнмәйдиған учурларму биллә келиду.
testimony-files-files = Һазир әвәтиң. Бир ишқа тәвә болса, бирнәччини бирақла әвәтсиңизму болиду.
testimony-files-files--label = Һөҗҗәтләр
testimony-files-kind = Бу немә?
testimony-files-kind--label = Түри
testimony-files-kind--o-photo = Рәсим
testimony-files-kind--o-identity_paper = Кимлик, паспорт дегәндәк
testimony-files-kind--o-court_paper = Сот, сақчи қәғизи
testimony-files-kind--o-letter = Хәт
testimony-files-kind--o-screenshot = Экран рәсими
testimony-files-kind--o-recording = Аваз хатириси
testimony-files-kind--o-video = Видео
testimony-files-kind--o-list = Исимлик
testimony-files-kind--o-other = Башқа нәрсә
testimony-files-about = Буниңда немә бар?
testimony-files-about--label = Немә бар
testimony-files-may_share = Мәлуматни кимләргә беришкә рухсәт қилсиңиз, буниму шуларға көрсәтсәк боламду?
testimony-files-may_share--label = Көрситишкә болиду
testimony-files-source = Бу сизгә кимдин яки қәйәрдин кәлгән?
testimony-files-source--label = Қәйәрдин кәлгән
testimony-files-source--hint = Исим ейтишиңиз шәрт әмәс. Мәсилән: бир туғқандин, бир тор бекәттин.
testimony-links = Интернетта бу һәқтә бир нәрсә барму: мақалә, видео, исимлик?
testimony-links--label = Уланмилар
testimony-links-url = Уланмисини (тор адресини) маңа әвәтиң.
testimony-links-url--label = Уланма
testimony-links-url--hint = Мәсилән: https://example.org/article


## Section actions: what has been done, and what the family wishes

actions = Сиз яки башқилар һазирғичә кимләрдин ярдәм яки җаваб сориған? Бир-бирләп йезивалимиз.
actions--label = Қилинған ишлар
actions--hint = Һечкимдин соралмиған болса, «Мән билидиғини йоқ»ни бесиң. Буниң һеч әйиби йоқ.
actions-by = Ким сориған?
actions-by--label = Ким сориған
actions-by--hint = Мәсилән: өзүм, чәтъәлдики һаммам, бир адвокат.
actions-body = Кимдин соралған?
actions-body--label = Кимдин соралған
actions-body--o-police_there = У яқтики сақчи
actions-body--o-embassy_of_china = Хитай әлчиханиси
actions-body--o-own_foreign_ministry = Ташқи ишлар (бу дөләт)
actions-body--o-un_wgeid = БДТ (йоқап кәткәнләр)
actions-body--o-un_other = БДТ, башқа орун
actions-body--o-icrc = Қизил крест (ICRC)
actions-body--o-amnesty_or_hrw = Кәчүрүм тәшкилати, HRW
actions-body--o-public_list = Ашкара тизимлик
actions-body--o-local_organisation = Йәрлик тәшкилат
actions-body--o-media = Гезит, радио, телевизор
actions-body--o-court = Сот мәһкимиси
actions-body--o-other = Башқа бирав
actions-date = Бу қачан болди?
actions-date--label = Қачан
actions-date--hint = Мәсилән: 2022, 04.2022 яки 21.04.2022. Тәхминән болсиму болиду.
actions-reference = Илтимасниң номури яки нами бармиди?
actions-reference--label = Илтимас номури
actions-result = Нәтиҗиси қандақ болди?
actions-result--label = Нәтиҗиси
actions-why_none = Һечкимдин соралмиғанлиқиниң бирәр сәвәби барму?
actions-why_none--label = Немишқа соралмиған
actions-why_none--hint = Мәсилән: аилидикиләр қорққан, яки кимдин сорашни билмигән. Буни Бирләшкән дөләтләр тәшкилати сорайду.
wishes = Немини арзу қилисиз?
wishes--label = Арзулар
wishes--hint = Бирнәччини таллисиңиз болиду. Буни тәшкилаттикиләр көриду. Лекин чоқум әмәлгә ашиду дәп вәдә берәлмәйду.
wishes--o-find_out_how = Қандақ болғинини билиш
wishes--o-body_returned = Мейитни қайтурувелиш
wishes--o-truth = Һәқиқәт ейтилсун
wishes--o-find_out_where = Қәйәрдиликини билиш
wishes--o-proof_of_life = Һаят икәнликини билиш
wishes--o-medical_care = Давалатсун
wishes--o-release = Қоюп бәрсун
wishes--o-reunite_children = Балилар қешимизға кәлсун
wishes--o-lawyer = Адвокат
wishes--o-un_submission = БДТ-ға мәлум қилиш
wishes--o-government_help = Бу дөләтниң ярдими
wishes--o-publish = Ашкара қилиш
wishes--o-media_contact = Мухбирлар билән сөзлишиш
wishes--o-message_of_hope = Үмидлик сөз йәткүзүш
wishes--o-compensation = Төләм
wishes--o-material_help = Пул, турмуш буюмлири
wishes--o-only_record = Пәқәт хатиридә қалсун
wishes--o-other = Башқа арзу
wishes-words = Арзуйиңиз тоғрулуқ йәнә ейтишни халамсиз?
wishes-words--label = Арзуларниң баяни


## Section consents: permissions, and keeping in touch

consent-connect_families =
    { $about ->
        [self] Сиз тоғрулуқ башқа бир аилиму мәлумат бәрсә, тәшкилаттикиләр у аилигә сизниңму мәлумат бәргәнликиңизни ейтса боламду? Буни һәммәйләндин алдин сораймиз. Бу башқа мәлумат бар дегәнлик әмәс.
       *[person] Мушу киши тоғрулуқ башқа бир аилиму мәлумат бәрсә, тәшкилаттикиләр у аилигә сизниңму мәлумат бәргәнликиңизни ейтса боламду? Буни һәммәйләндин алдин сораймиз. Бу башқа мәлумат бар дегәнлик әмәс.
    }
consent-connect_families--label = Башқа аилигә ейтсун
consent-icrc = Бу мәлуматни хәлқъара Қизил крест комитетиға бәрсәк боламду? У йоқап кәткән кишиләрни издәйду.
consent-icrc--label = Қизил кресткә бәрсун
consent-organisations = Бу мәлуматни башқа кишилик һоқуқ тәшкилатлириға бәрсәк боламду?
consent-organisations--label = Башқа тәшкилатларға
consent-governments =
    { $about ->
        [self] Башқа дөләтләрниң һөкүмәт вә парламентлири сизниң ишиңизни Хитайдин сүрүштә қилсун дәп, бу мәлуматни уларға бәрсәк боламду?
       *[person] Башқа дөләтләрниң һөкүмәт вә парламентлири бу кишини Хитайдин сүрүштә қилсун дәп, бу мәлуматни уларға бәрсәк боламду?
    }
consent-governments--label = Башқа һөкүмәтләргә
consent-research = Бу мәлуматни исимларни чиқириветип, тәтқиқатқа ишләтсәк боламду?
consent-research--label = Тәтқиқатқа (исимсиз)
consent-publish_person =
    { $about ->
        [self] Сизниң исмиңизни вә бешиңизға кәлгән ишларни һәммә адәм оқуялайдиған қилип елан қилсақ боламду? Елан қилинған нәрсини қайтурувалғили болмайду.
       *[person] Бу кишиниң исмини вә бешиға кәлгән ишларни һәммә адәм оқуялайдиған қилип елан қилсақ боламду? Елан қилинған нәрсини қайтурувалғили болмайду.
    }
consent-publish_person--label = Исми билән елан қилиш
consent-publish_photo =
    { $about ->
        [self] Сизниң рәсимиңизни елан қилсақ боламду? Елан қилинған нәрсини қайтурувалғили болмайду.
       *[person] Бу кишиниң рәсимини елан қилсақ боламду? Елан қилинған нәрсини қайтурувалғили болмайду.
    }
consent-publish_photo--label = Рәсимини елан қилиш
consent-publish_location = Елан қилинса: йәрни қанчилик ениқ көрсәтсәк болиду?
consent-publish_location--label = Йерини елан қилиш
consent-publish_location--o-none = Зади көрсәтмәң
consent-publish_location--o-prefecture = Пәқәт вилайәтнила
consent-publish_location--o-county = Пәқәт наһийинила
consent-publish_location--o-exact = Ениқ йерини
consent-media = Бу мәлуматни мухбирларға ейтсақ, улар тәшкилаттикиләр арқилиқ сиздин соал сориса боламду?
consent-media--label = Мухбирларға
consent-worries = Бу мәлумат ишлитилсә, немидин әнсирәйсиз?
consent-worries--label = Немидин әнсирәйсиз
consent-worries--why = Тәшкилаттикиләр мәлумат билән бирәр иш қилиштин бурун, сизгә яки аилиңизгә неминиң зийини тегиши мумкинликини билмәкчи.
follow_up-hours = Күнниң қайси вақтида сизгә хәт язсам болиду?
follow_up-hours--label = Хәт язидиған вақит
follow_up-hours--o-morning = Әтигән, 9-дин 12-гичә
follow_up-hours--o-midday = Чүш, 12-дин 16-гичә
follow_up-hours--o-evening = Кәч, 16-дин 20-гичә
follow_up-hours--o-any = Халиған вақитта
follow_up-zone = Сиз турған дөләттә вақит һәр йәрдә охшаш әмәс. Қайси шәһәрниң вақтини ишлитисиз?
follow_up-zone--label = Қайси шәһәрниң вақти
follow_up-code_word = Халисиңиз, бир мәхпий сөз таллаң. Шундин кейин мәлуматиңиздин бир нәрсә көрситиштин бурун шу сөзни сораймән.
follow_up-code_word--label = Мәхпий сөз
follow_up-code_word--hint = Башқилар тапалмайдиған бир сөз таллаң, мәлуматтики исимлар болмисун. Есиңиздә чиң тутуң: унтуп қалсиңиз, пәқәт тәшкилаттики бир адәмла ярдәм қилалайду.
follow_up-code_word--why = Телефониңиз бир күни башқиларниң қолиға чүшүп қелиши мумкин. Мәхпий сөз болса, мәлуматиңизни уларға көрсәтмәймән. Лекин бу сөһбәткә йезилип болғанларни сиз сөһбәтни тазилимиғучә оқуғили болувериду.


### Interface
### Option and button texts stay within 24 characters. Nobody is called he or she here.

## Buttons (24 characters at most)

button-yes = Һәә
button-no = Яқ
button-yes-right = Һәә, тоғра
button-correct = Яқ, түзитимән
button-about = Тәхминән шу чағлар
button-dont-know = Билмәймән
button-prefer-not = Ейтқум йоқ
button-later = Кейин
button-back = Арқиға
button-why = Ярдәм, немишқа сораймиз
button-menu = Тизимлик
button-i-agree = Һәә, қошулимән
button-that-is-all = Болди, шунчилик
button-add-one = Бирини ейтимән
button-add-another = Йәнә бирини ейтимән
button-none = Мән билидиғини йоқ
button-good-moment = Һәә, сөзлишәләймән
button-not-now = Һазир әмәс, кейин
button-stop-here = Мушу йәрдә тохтайли
button-leave-as-is = Шу пети турсун
button-earlier = Бурунрақ
button-after-event = Башқа бир иштин кейин
button-only-year = Пәқәт { $year }-йили
button-about-year = Тәхминән { $year }-йили
button-only-month = Пәқәт шу ай
button-about-month = Тәхминән шу ай
button-more-countries = Башқа дөләтләр
button-my-words = Өз сөзүм қалсун
button-continue = Давамлаштуруш
button-read-back = Ейтқанлиримни көрүш
button-hand-in = Тапшуруш
button-hand-in-now = Һазирла тапшуруш
button-other-things = Башқа ишлар
button-pause = Дәм еливалай
button-mine = Мениң мәлуматлирим
button-language = Тил
button-consent = Мән бәргән рухсәтләр
button-privacy = Буни ким көрәләйду
button-help = Ярдәм
button-lost-phone = Телефонум йоқап кәтти
button-stop = Тохташ
button-forget = Мәлуматни өчүрүш
button-another = Йәнә бир киши тоғрулуқ
button-tell-more = Йәнә ейтип бериш
button-take-out = Буни чиқириветиш
button-take-back = Җавабни қайтурувелиш
button-take-back-sure = Һәә, сөзүмни йоқ қилиң
button-all-sections = Барлиқ қисимлар
button-copy = Маңа нусхисини әвәтиң
button-copy-code = Кодни көчүрүвелиш
button-withdraw = Мәлуматни қайтурувелиш
button-questions-answered = Җаваб бәрдим
button-forget-sure = Һәә, өчүрүветиң
button-keep = Яқ, қалсун
button-begin = Башлаш
button-destroy-now = Һазирла йоқ қилиң
button-bring-back = Әслигә кәлтүрүң
button-stop-keep = Тохтайли, сөзүм қалсун
button-stop-erase = Тохтап, өчүрүветәйли
button-copy-shared = Һәә, йәнә ишлитиң
button-start-empty = Яқ, йеңидин башлай
button-open-linked = Бу кишиниму ейтип берәй

## While a question is asked

progress-core = қисқа қисми: { $of } соалдин { $here }-соал
answered-before = Бурунқи җавабиңиз: { $answer }
read-back = { $label }: { $value } — тоғриму?
read-back-words = { $label }: «{ $value }». Мушу сөзләрни өз пети сақлаймән. Тоғриму?
kept-aloud = Әвәткиниңизни сақлап қойдум. Бир адәм уни аңлап яки оқуп, йезип қойиду.
kept-with-story = Буни «Сизниң баяниңиз»ға қошуп қойдум.
kept-with-papers = Буни қәғәз вә һөҗҗәтлириңизгә қошуп қойдум.
kept-edited = Җавабиңизни сиз түзәткәндәк өзгәртип қойдум.
kept-edited-piece = Түзәткән сөзиңизни баяниңизға қошуп қойдум. Бурунқи сөзиңизму қалди.
kept-file = Тапшурувалдим.
taken-back = Сөзлириңиз йоқ қилинди. Пәқәт бу йәрдә бир җаваб болғанлиқила қалди.
list-comma = { ", " }
place-in-words = { $words } – { $place }
yes = һәә
no = яқ
done = ейтилди
seen = оқулди
none-told = йоқ
unsaid-dont_know = Билмәймән
unsaid-prefer_not = Ейтқум йоқ
unsaid-later = кейин
answer-taken-back = (қайтурувелинди)
age-years = { $years } яш
file-photo = рәсим
file-document = һөҗҗәт
file-audio = аваз хатириси
file-voice = авазлиқ учур
file-video = видео
file-video-note = видеолуқ учур
file-lasting = { $sign } { $length } · { $file }

## What could not be taken

rejected-old_button = У кунупка бурунқи бир соалниңки иди. Һазирқи соал мана бу.
rejected-not_offered = Бу йәрдә ундақ таллаш йоқ. Төвәндики кунупкиларниң бирини бесиң.
rejected-must_be_said = Буниңға «Һәә» яки «Яқ» дәп җаваб бериң.
rejected-nothing_to_confirm = Һечболмиса бирни таллаң, яки «Билмәймән»ни бесиң.
rejected-no_such_place = Уни әмди тапалмидим. Һазир мана мушу йәрдә туруватимиз.
rejected-list_is_full = Бу тизимлик тошуп кәтти. Қалғинини өз сөзиңиз билән йезип яки авазлиқ учур қилип әвәтиң.
rejected-not_this_kind = Буниңға кунупка билән яки йезип җаваб бериң.
file-too_big = Бу һөҗҗәт 20 MB-дин чоң икән, Telegram уни елишимға йол қоймайду. Кичикрәк бөлүп, яки қисқирақ видео қилип әвәтәләмсиз? Башқа һечнемә йоқап кәтмиди.
file-too_many = Бу мәлуматқа буниңдин артуқ һөҗҗәт сиғмайду. Йәнә немә барлиқини сөз билән ейтип бериң, бир адәм сиздин уни сорайду.
file-report_full = Бу мәлуматниң һөҗҗәтлири бәк чоңийип кәтти, әмди сиғмайду. Йәнә немә барлиқини сөз билән ейтип бериң, бир адәм сиздин уни сорайду.
file-disk_full = Һазир йеңи һөҗҗәт сақлиялмаймән, сақлайдиған орнимиз тошай дәп қалди. Сөзлириңиз сақланди. Һөҗҗәтни әтә қайта әвәтиң.
file-not_fetched = Әвәткән һөҗҗәтлириңизниң бирини алалмидим. Уни йәнә бир қетим әвәтәләмсиз?
odd-sticker = Стикерни сақлиялмаймән. Йезиң, сөзләң яки кунупкиларни бесиң.
odd-poll = Рай синашни сақлиялмаймән. Йезиң, сөзләң яки кунупкиларни бесиң.
odd-location = Бу орунни сақлимидим: сизниң дәл һазир нәдә икәнликиңизни мән һәргиз соримаймән. Мәлуматтики бир йәрни демәкчи болсиңиз, намини йезиң.
odd-contact = Бу алақә картисини сақлимидим. Мәлуматқа керәклик болса, мән сориғанда йезип бериң.
odd-other = Бундақ учурни сақлиялмаймән. Йезиң, сөзләң, рәсим яки һөҗҗәт әвәтиң, яки кунупкиларни бесиң.
not-before-consent = Бир нәрсә сақлишимдин бурун, алди билән мушу соалға җаваб бериң.
sorry = Кәчүрүң, биз тәрәптә хаталиқ чиқти. Бурун ейтқанлириңиз сақлақлиқ. Ахирқи учуриңизни йәнә бир қетим әвәтиң.
storage-refused = Кәчүрүң, ахирқи учуриңизни сақлиялмидим, сақлайдиған орнимизда чатақ чиқти. Бурун ейтқанлириңизниң һечқайсиси йоқап кәтмиди. Сәл туруп қайта әвәтиң.
only-private = Мән пәқәт башқилар оқумайдиған шәхсий сөһбәттила сөзлишимән. Маңа шу йәрдә йезиң.
intake-closed =
    Һазирчә мәлумат қобул қилмаймиз. Һазир язған яки әвәткәнлириңиз сақланмайду.

    Бирәр адәм билән сөзлишишни халисиңиз: { $contact }
intake-closed-yours = Бурун ейтқанлириңиз өз пети сақлақлиқ. Уни көрәләйсиз, өчүргүзәләйсиз.
drafts-enough = Бүгүн нурғун мәлумат башлидиңиз. Шуларниң бирини давамлаштуруң. Әтә йәнә бирни башлиялайсиз.
too-fast = Бирақла бәк көп кәлди, ахирқи учурлириңизни тапшурувалалмидим. Бир минут туруп қайта әвәтиң.
poster-line = Аилиңиздин бирәр киши йоқап кәттиму? Бу йәрдә өз тилиңизда, алдиримай сөзләп бериң.

## Dates (the pieces of dates are shown in read-backs and on buttons)

lag-days =
    { $count ->
        [0] шу күнила
        [7] бир һәптидин кейин
        [one] { $count } күндин кейин
       *[other] { $count } күндин кейин
    }
lag-months =
    { $count ->
        [12] бир йилдин кейин
        [18] бир йерим йилдин кейин
        [24] икки йилдин кейин
        [36] үч йилдин кейин
        [60] бәш йилдин кейин
        [one] { $count } айдин кейин
       *[other] { $count } айдин кейин
    }

## Around the interview

welcome-back = Сиз билән йәнә көрүшкинимдин хушалмән. { $date } «{ $where }» дегән йәрдә тохтиғанидиңиз. Ейтқанлириңизниң һәммиси сақлақлиқ.
where-menu = тизимлик
menu = Рәһмәт сизгә. Ейтқанлириңизни мушу пети тапшурсиңизму болиду. Халисиңиз, бүгүн яки башқа күни йәнә ейтип берәләйсиз. Һазир немә қилай дәйсиз?
menu-unfinished = Қисқа қисмини техи түгәтмидуқ. Халиған вақитта тохтиған йеримиздин давамлаштуралайсиз.
menu-handed-in = Мәлуматиңиз тапшурулди. Униңға халиған вақитта йәнә қошалайсиз, уни өзгәртәләйсиз.
section-finished = Рәһмәт. «{ $section }» дегән қисми һазирчә түгиди.
more = Немә қилай дәйсиз?
choose-language = Қайси тилда сөзлишимиз? Ейтқанлириңиз өзгәрмәйду.
language-changed = Буниңдин кейин мушу тилда сөзлишимиз.
language-offer = { $own_name }: мушу тилда давамлаштурайлиму? Ейтқанлириңиз өзгәрмәйду.
button-stay = Яқ, өзгәртмәйли
nothing-here = Һазир бу йәрдә мәлумат йоқ. Бирни башлиғуңиз барму?
paused = Алдиримаң. Ейтқанлириңиз сақлақлиқ, дәл тохтиған йеримиздин давамлаштуримиз. Тәйяр болғанда бу сөһбәтни ечип, «Давамлаштуруш»ни бесиң.
paused-nothing = Алдиримаң. Мән бу сөһбәтниң номури билән вақиттин башқа һечнемини сақлимаймән. Тәйяр болғанда «Давамлаштуруш»ни бесиң.
stop = Мушу йәрдә тохтайлиму? Ейтқанлириңизни қалдуруп, кейин қайтип келәләйсиз, яки өчүргүзәләйсиз.
stopped = Сизгә хәт язмаймән. Ейтқанлириңиз сақлақлиқ. Қайтип кәлсиңиз, тохтиған йеримиздин давамлаштуримиз.
consent-refused = Чүшәндим. Сиз қошулмисиңиз, һечнемини сақлимаймән: һазирғичә ейтқанлириңиз өчүрүлди. Кейин башқичә ойлап қалсиңиз, халиған вақитта қайтидин башлиялайсиз.
mine =
    { $count ->
        [one] Бу йәрдә бир мәлуматиңиз бар.
       *[other] Бу йәрдә { $count } мәлуматиңиз бар.
    }
new-copy-shared = Бурун өзиңиз тоғрулуқ ейтқанидиңиз: исмиңиз, турған дөлитиңиз, арзулириңиз. Йеңи мәлуматқиму шу җавабларни ишлитәйму? Һәр бирини өзгәртәләйсиз.
new-report = Йеңи мәлумат башланди. Бурунқиси өз пети туриду.
linked-offer = Аилиңиздин йәнә бир кишини тилға алғанидиңиз. У киши тоғрулуқму айрим мәлумат берәмсиз?

state-draft = техи түгимигән
state-handed-in = тапшурулған
state-in-review = оқулуватиду
state-accepted = қобул қилинған
state-returned = соаллиримиз бар
state-closed = ахирлашқан
state-withdrawn = қайтурувелинған
report-draft = { $title }. Бу мәлумат техи тапшурулмиди.
report-handed-in = { $title }. Тапшурулди, мәлумат коди: { $code }. Тәшкилаттин бир киши уни оқуйду.
report-in-review = { $title }. Мәлумат коди: { $code }. Тәшкилаттин бир киши һазир уни оқуватиду.
report-accepted = { $title }. Мәлумат коди: { $code }. Оқулди вә қобул қилинди.
report-returned = { $title }. Мәлумат коди: { $code }. Оқулди, сизгә соаллиримиз бар.
report-closed = { $title }. Мәлумат коди: { $code }. Бу мәлуматниң иши ахирлашти.
report-withdrawn = { $title }. Мәлумат коди: { $code }. Сиз уни қайтурувалдиңиз, униң ишини һечким қилмайду.
next-handed-in = Әмди немә болиду: тәшкилаттин бир киши уни оқуйду. Сиз һечнемә қилмисиңизму болиду. Халиған күни йәнә қошалайсиз.
next-in-review = Әмди немә болиду: бу киши һәммисини оқуйду, бәлким соаллири болар. Униңғичә сиз һечнемә қилмисиңизму болиду.
next-accepted = Әмди немә болиду: тәшкилат сиз рухсәт қилған даиридә ейтқанлириңиз билән иш қилиду. Йеңи бир нәрсә аңлисиңиз, мушу йәргә қошуп қоюң.
next-returned = Әмди немә болиду: билгәнлириңизни қошуң, андин «Җаваб бәрдим»ни бесиң. Билмигиниңиз очуқ қалса болиду.
next-closed = Әмди немә болиду: униң ишини әмди һечким қилмайду, ейтқанлириңиз сақлиниду. Йеңи бир нәрсә аңлисиңиз, мушу йәргә қошуп қоюң.
reason-return-person = Бу кишиниң ким икәнлики техи ениқ әмәс. Башқа исимлири, туғулған йили яки юрти ярдәм бериду.
reason-return-happened = Немә иш болғанлиқи техи ениқ әмәс. Йәнә бирнәччә еғиз гәп ярдәм бериду.
reason-return-when-where = Қачан яки нәдә болғанлиқи техи ениқ әмәс. Тәхминән ейтсиңизму болиду.
reason-return-how-known = Буни қандақ билгәнликиңиз техи ениқ әмәс: өзиңиз көрдиңизму яки ким ейтти?
reason-return-papers = Әвәткиниңиздин бирини оқуғили яки аңлиғили болмиди. Мумкин болса, йәнә бир қетим әвәтиң.
reason-close-free = Сәвәби: бу кишиниң әркин икәнликини сиз ейтқан.
reason-close-asked = Сәвәби: сиз шундақ қилишни сориған.
reason-close-not-ours = Сәвәби: бу тәшкилат қилалайдиған иш әмәс. Бу униң муһимлиқи кәм дегәнлик әмәс.
reason-close-no-contact = Сәвәби: соаллар бар иди, сиз билән алақилишалмидуқ.
reason-close-done = Сәвәби: тәшкилат һазирчә қилалайдиған иш қилинип болди.
questions-answered = Рәһмәт. Бир киши уни қайта оқуйду.

## Reading back and handing in

read-back-overview = Сиз ейтқанлар мана бу, қисим-қисим қилип тизилди. Бир қисмини бассиңиз, оқуялайсиз. Һәр бир җавабни түзитәләйсиз яки қайтурувалалайсиз.
read-back-line = { $label }: { $value }
nothing-told-here = Бу йәрдә техи һечнемә ейтилмиди.
not-confirmed-yet = { $value } (техи «Тоғра» демидиңиз)
take-back-sure = «{ $label }» дегән соалға бәргән җавабиңизни йоқ қилайму? Униң сөзлири вә һөҗҗәтлири йоқ қилиниду, қайтуруп кәлгили болмайду. Лекин бурун елинған нусхилар, телефониңиздики вә Telegram-дики бу сөһбәт өз пети қалиду.
hand-in-missing = Тапшуруштин бурун төвәндикиләргә җаваб керәк. «Билмәймән» десиңизму җаваб болиду:
    { $questions }
hand-in-ready = Мәлуматни әмди тапшурсиңиз болиду. Шуниңдин кейин уни тәшкилаттикиләр оқуйду. Шундиму йәнә қошалайсиз, өзгәртәләйсиз, қайтурувалалайсиз.
hand-in-un = Бирләшкән дөләтләр тәшкилатиға бериш үчүн төвәндикиләр техи кәм. Буларсизму тапшуруп, кейин қошсиңиз болиду:
    { $missing }
un-name = у кишиниң исми
un-date = шу иш болған вақит
un-place = шу иш болған йәр
un-taken-by = ким тутуп кәткәнлики
un-reporter = сизниң исмиңиз вә адресиңиз
un-actions = һазирғичә қилинған ишлар
un-consent = Бирләшкән дөләтләр тәшкилатиға беришкә болған рухситиңиз
handed-in = Рәһмәт сизгә. Мәлуматиңиз тапшурулди.

    Мәлуматиңизниң коди: { $code }

    Уни қәғәзгә йезип сақлап қоюң. Шу код билән мәлуматиңизни сүрүштә қилалайсиз. Ишәнмәйдиған һечкимгә бәрмәң.

    Тәшкилаттин ({ $organisation }) бир киши уни оқуйду, адәттә икки һәптә ичидә. Рухсәт қилған болсиңиз, сизгә мушу йәрдә хәт язимиз. Өзиңиз сүрүштә қилмақчи болсиңиз: { $contact }.

    Бу сөһбәт телефониңизда вә Telegram-да қалиду. Тазилимақчи болсиңиз: сөһбәтниң тизимликини ечип, «Сөһбәтни өчүрүш» (Delete chat)ни таллаң, бот тәрәптиму өчүрүш дегән йәргиму бәлгә қоюң.
not-handed-in = Мәлумат тапшурулмиди.
withdraw-sure = Бу мәлуматни қайтуруваламсиз? Шуниңдин кейин униң ишини һечким қилмайду, униңдин һечкимгә һечнемә берилмәйду. Бурун берилгәнни қайтурувалғили болмайду. Сиз өчүргүчә яки қайта тапшурғучә мәлумат бу йәрдә қулуплақлиқ туриду.
withdrawn = Мәлумат қайтурувелинди.
consent = Бу мәлумат билән немә қилсақ болиду? Һәр бирини өзиңиз таллайсиз, халиған күни өзгәртәләйсиз. Өзгәртсиңиз, шуниңдин кейин биравға бир нәрсә бәргәндә шу бойичә қилимиз.
consent-given = Бу мәлумат бүгүнгичә мунуларға берилди:
consent-given-line = • { $recipient }, { $date }
given-archive = Тәшкилатниң өз архипи
given-un = Бирләшкән дөләтләр тәшкилати
given-icrc = Хәлқъара Қизил крест комитети
given-organisations = Кишилик һоқуқ тәшкилатлири
given-governments = Башқа дөләтләрниң һөкүмәтлири
given-research = Тәтқиқат, исимсиз
given-public = Һәммәйлән оқуялайдиған қилип елан қилинди
copy-caption = Мана бу сизниң нусхиңиз. Уни телефониңиздин тепивалған киши оқуялайду. Шуниңға рази болсиңизла сақлаң.
copy-title = Мәлуматиңиз
copy-made-on = Нусха елинған вақит: { $date }
copy-file-name = nusxa

## Erasing

forget-which = Қайси мәлуматни өчүрәй?
forget-draft = { $title }. Бу мәлуматни өчүрәйму? У дәрһал йоқ қилиниду, әслигә кәлтүргили болмайду.
forget-handed-in =
    { $hours ->
        [one] { $title }. Бу мәлуматни өчүрәйму? Шуниңдин башлап уни һечким ачалмайду, { $hours } саәттин кейин йоқ қилиниду. Униңғичә мәлумат коди билән әслигә кәлтүрәләйсиз.
       *[other] { $title }. Бу мәлуматни өчүрәйму? Шуниңдин башлап уни һечким ачалмайду, { $hours } саәттин кейин йоқ қилиниду. Униңғичә мәлумат коди билән әслигә кәлтүрәләйсиз.
    }
forgotten = Йоқ қилинди: сөзләр, һөҗҗәтләр вә уларниң ачқучлири. Мениң қолум йәтмәйдиғанлири: бурун елинған нусхилар вә запас нусхилар, телефониңиздики вә Telegram-дики бу сөһбәт. Бир нәрсә өчүрүлгәнлики хатиридә қалиду, немә икәнлики қалмайду.
forgetting =
    { $hours ->
        [one] Мәлумат тақалди: әмди уни һечким ачалмайду. { $hours } саәттин кейин йоқ қилиниду. Дәрһал йоқ қилишни яки әслигә кәлтүрүшни халисиңиз, төвәндики кунупкини бесиң.
       *[other] Мәлумат тақалди: әмди уни һечким ачалмайду. { $hours } саәттин кейин йоқ қилиниду. Дәрһал йоқ қилишни яки әслигә кәлтүрүшни халисиңиз, төвәндики кунупкини бесиң.
    }
case-code-to-destroy = Мәлумат кодини йезиң. Шуниң билән мәлумат дәрһал йоқ қилиниду.
case-code-to-bring-back = Мәлумат кодини йезиң. Шуниң билән мәлумат қайта ечилиду.
lost-phone = Бурунқи сөһбитиңиз йоқап кәттиму? Мәлумат кодиңизни йезиң. Код қолиңизда болмиса, «Код йоқ» дәп йезиң.
lost-phone-told = Рәһмәт сизгә. Буни тәшкилаттин ({ $organisation }) бир киши көрүп, сизгә мушу йәрдә хәт язиду. Униңғичә һечнемә ечилмайду, шуңа аилиңиз ейтқанларни башқилар оқуялмайду. Өзиңиз сүрүштә қилмақчи болсиңиз: { $contact }.
case-code-wrong = Бу мәлуматниң коди бу әмәс. Тәкшүрүп, қайта йезиң.
brought-back = Мәлумат қайта ечилди, әслидә қандақ болса шу пети.

## The code word

code-word-asked = Өзиңиз таллиған мәхпий сөзни йезиң.
code-word-wrong = Бу әмәс. Йәнә бир синап беқиң.
goodbye = Рәһмәт. Хәйр-хош.

## Texts to read

help =
    Мән сизгә аилиңиздики бир кишиниң бешиға кәлгән ишларни қәдәммуқәдәм ейтип беришкә ярдәм қилимән.

    Кунупка бассиңизму, язсиңизму, авазлиқ учур әвәтсиңизму болиду. Халиған вақитта тохтиялайсиз, ейтқанлириңиз сақлиниду. «Билмәймән» дегәнму яхши җаваб.

    «Тизимлик»ни бассиңиз һәммиси шу йәрдә: ейтқанлириңиз, мәлуматниң башқа қисимлири, тилиңиз вә мәлуматни өчүрүш.

    Бирәр адәм билән сөзлишишни халисиңиз: { $contact }.
privacy =
    Ейтқанлириңизни кимләр көрәләйду:

    • Мәлуматиңизни тәшкилат ({ $organisation }, { $country }) оқуялайду.
    • Учурларни Telegram тошуйду вә оқуялайду.
    • Бу йәрдә һәммиси қулуплақлиқ туриду, лекин мән ишләйдиған компьютер ишләватқан чеғида уни ачалайду.

    Биз сизни булардин қоғдиялмаймиз: телефониңизни еливалған киши, ишләватқан компьютерға бөсүп киргән киши вә Telegram-ниң қилидиғанлири.

    Бу бот расттинла бизниңкиму, тәкшүрүп көрүң: { $verify_at }. Бирәр адәмдин соримақчи болсиңиз: { $contact }.

    Мәлумат билән немә қилишқа болидиғанлиқини өзиңиз бәлгиләйсиз («Мән бәргән рухсәтләр»), уни халиған вақитта өчүргүзәләйсиз.
command-start = Башлаш яки давамлаштуруш
command-continue = Тохтиған йәрдин давамлаштуруш
command-report = Йәнә бир киши тоғрулуқ ейтип бериш
command-mine = Мениң мәлуматлирим
command-language = Тилни алмаштуруш
command-consent = Мән бәргән рухсәтләр
command-privacy = Буни ким көрәләйду
command-help = Ярдәм
command-stop = Һазирчә тохташ
command-forget = Мәлуматни өчүрүш
bot-description = Бу йәрдә аилиңиздики бир кишиниң бешиға кәлгән ишларни өз тилиңизда ейтип берәләйсиз. Язсиңизму, сөзлисиңизму, кунупка бассиңизму болиду. Халиған вақитта тохтап, кейин давамлаштуралайсиз. Ботниң игиси: { $organisation }. Тәкшүрүп көрүң: { $verify_at }
bot-short-description = Қәдәммуқәдәм соал-җаваб, өз тилиңизда.

## Why words could not be taken
rejected-empty = Бу учурда һечқандақ сөз көрмидим. Йәнә бир қетим йезип берәләмсиз?
rejected-too_long = Бу соалға бу хәт узунрақ кәлди. Мушу йәрдә соралғаннила йезиң; һәммини сөзләп беридиған йәр кейин бар.
rejected-use_buttons = Төвәндики кунупкиларниң бирини бесиң.
rejected-send_a_file = Бу йәргә рәсим яки һөҗҗәт керәк. «Кейин»ни бассиңизму болиду.
rejected-not_an_option = Уни таллашларниң ичидин тапалмидим. Әң тоғра келидиғинини бесиң.
rejected-not_yes_or_no = «Һәә» яки «Яқ»ни бесиң.
rejected-not_a_number = Пәқәт сан йезиң, мәсилән 3 яки 7.5.
rejected-number_out_of_range = Бу сан бәк чоңдәк туриду. Йәнә бир қарап бақамсиз?
rejected-not_an_age = Нәччә яш икәнликини сан билән йезиң, мәсилән 34.
rejected-not_a_link = Бу тор адресиға охшимайду. Тор адреси адәттә мундақ болиду: https://example.org
rejected-which_place = Бу намда бирдин артуқ йәр бар. Қайсисини дәйсиз?
rejected-place_alike = Дәл мушу намдики йәрни билмәймән. Буларниң бириму яки бириниң ичидиму? Болмиса, өз сөзиңиз қалиду.
rejected-not_a_country = Бу дөләтни тонумидим. Тоғра йезилғанму? Сөзиңизни шу пети қалдурсиңизму болиду.
rejected-which_country = Қайси дөләтни дәйсиз?
rejected-not_a_zone = Муну шәһәрләрниң қайсисиниң вақти сизниңки билән охшаш?
rejected-which_language = Ишлитидиған тилиңизни бесиң.
rejected-choose_event = Алди билән қайси иштин кейин болғанлиқини таллаң.
rejected-not_a_date = Буниңдин вақитни чүшинәлмидим. Сан билән йезиң, мәсилән 2017, 03.2017 яки 14.03.2017. Кунупкиларни бассиңизму болиду.
rejected-which_date = Вақтини тоғра йезивалай. Қайсисини дәйсиз?
rejected-age_or_year = Бу яшму яки йилму?
rejected-no_year = Қайси йили иди? Йилинила билсиңиз йетәрлик.
rejected-impossible_date = Календарда ундақ күн йоқ. Йәнә бир қарап бақамсиз?
rejected-too_long_ago = Бу йүз йилдинму бурун икән. Йилиға йәнә бир қарап бақамсиз?
rejected-in_the_future = У күн техи кәлмиди. Йәнә бир қарап бақамсиз?
rejected-other_calendar = Бу башқа календарниң йилидәк туриду. Миладийә йилини ейтиң, мәсилән 2017.
rejected-ends_before_start = Ахири бешидин бурун болуп қапту. Орни алмишип қалғанму?

## Buttons under suggestions
suggest-own-words = Өз сөзүм қалсун
card-spellings = У йәрдә мушуларниң биридәк йезилғанму? Һәр бир һәрпи охшаш болсила бесиң. Охшимиса яки һазир көрәлмисиңиз, билгиниңизни йезиң.
suggest-age = { $years } яш

## Dates, read back. $year and $day are text, $month and $season are month-N and season-N already in words.
date-day = { $year }-йили { $month }ниң { $day }-күни
date-month = { $year }-йили { $month }
date-season = { $year }-йили { $season }
date-year = { $year }-йили
date-about = тәхминән { $date }
date-between = { $start } билән { $end } арилиқида
date-before = { $end } яки униңдин бурун
date-after = { $start } яки униңдин кейин
date-unknown = өз сөзиңиз билән сақланди
month-1 = 1-ай
month-2 = 2-ай
month-3 = 3-ай
month-4 = 4-ай
month-5 = 5-ай
month-6 = 6-ай
month-7 = 7-ай
month-8 = 8-ай
month-9 = 9-ай
month-10 = 10-ай
month-11 = 11-ай
month-12 = 12-ай
season-1 = әтияз
season-2 = яз
season-3 = күз
season-4 = қиш

## Remarks on a Chinese ID number: never a refusal. $county, $told are names of places, $date and $born are dates in words.
remark-id-form = Хитай кимлик номури адәттә 18 ханилиқ, конилири 15 ханилиқ болиду. Язғиниңизни сақлап қойдум; қәғәз қолиңизда болса, йәнә бир қарап беқиң.
remark-id-check = Ахирқи ханиси башқилириға мас кәлмәйду, бирәри хата көчүрүлгән болуши мумкин. Сақлап қойдум; йәнә бир қарап бақамсиз?
remark-id-date = Бу номурдики туғулған күн календарда йоқ. Сақлап қойдум; йәнә бир қарап бақамсиз?
remark-id-birth = Бу номурға қариғанда туғулған вақти: { $born }; сиз ейтқини: { $told }. Һәр иккисини сақлап қойдум. Номур тоғра көчүрүлгәнму?
remark-id-county = Бу номурниң бешидики код муну йәрниңки: { $county }; сиз ейтқини: { $told }. У кишиниң әң дәсләп нопусқа елинған йерини көрситиду, шуңа һәр иккиси раст болуши мумкин. Номур тоғра көчүрүлгәнму?
remark-id-area = Номурниң бешидики алтә ханә көрситидиған йәрни тонумидим. Номурни сақлап қойдум; йәнә бир қарап бақамсиз?

## Kinship and voice

rejected-which_relative = Бу сөз бирдин артуқ туғқанни билдүрүши мумкин. Қайсисини дәйсиз?
kin-elder_brother = Акам
kin-younger_brother = Укам
kin-elder_sister = Һәдәм (ачам)
kin-younger_sister = Сиңлим
kin-paternal_grandmother = Дадамниң аниси
kin-maternal_grandmother = Анамниң аниси
kin-paternal_grandfather = Дадамниң дадиси
kin-maternal_grandfather = Анамниң дадиси
kin-paternal_aunt = Һаммам (дада тәрәп)
kin-maternal_aunt = Һаммам (ана тәрәп)
kin-paternal_uncle = Тағам (дада тәрәп)
kin-maternal_uncle = Тағам (ана тәрәп)
kin-sister_in_law = Йәңгәм, қейин сиңлим
kin-brother_in_law = Қейин акам, йәзнәм
kin-daughter_in_law = Келиним
kin-son_in_law = Күйъоғлум
kin-mother_in_law = Қейин анам
kin-father_in_law = Қейин атам

## Keeping in touch

checkin-hello = Яхшимусиз? Һазир сөзлишишкә вақтиңиз барму?
news-hello = Ейтқанлириңиз тоғрулуқ бир йеңилиқ бар. Һазир вақтиңиз барму?
button-checkin-later = Бүгүн кейинрәк
button-checkin-day = Башқа күни
button-checkin-phone = Бу телефонда әмәс
button-checkin-stop = Әмди хәт язмаң
checkin-later-today = Мақул. Бүгүн кейинрәк, кәч болуп кәтсә әтә йәнә хәт язимән.
checkin-another-day = Мақул. Бирнәччә күндин кейин йәнә хәт язимән.
checkin-not-here = Мақул. Сиз өзиңиз хәт язмиғучә бу йәргә хәт язмаймән.
checkin-stopped = Әмди соримаймән. Ейтқанлириңиз сақлақлиқ. Халиған вақитта бу йәргә язсиңиз болиду.
checkin-ask =
    { $dead ->
        [yes] { $title }. Сизни ойлап туримән. Йәнә қошидиғиниңиз яки бирәр еһтияҗиңиз барму?
       *[no] { $title }: йеңи хәвәр барму?
    }
button-news-none = Йеңи хәвәр йоқ
button-news-some = Йеңи гәп бар
button-news-help = Маңа ярдәм керәк
button-news-wrong = Хатасини түзитәй
checkin-no-news = Рәһмәт сизгә. Бүгүн йеңи хәвәр йоқлуқини йезип қойдум.
checkin-news = Рәһмәт сизгә. Бир-бирләп ейтип бериң. Илгири ейтқанлириңиз шу пети туриду, бу униң йениға қошулиду.
checkin-other-waits = Йәнә бир мәлуматиңиз дәл тохтиған йериңиздә туриду. Уни «Мениң мәлуматлирим»дин таписиз.
checkin-help = Сизгә ярдәм керәкликини { $organisation } дикиләрниң алдиға қойдум. Өзиңизму бир адәм билән алақилишалайсиз: { $contact }. Әгәр сиз турған йәрдә бирси һазир хәтәрдә болса, шу йәрниң җиддий қутқузуш номуриға телефон қилиң.
checkin-wrong = Шу гәп бар бөләкни бесип, шу йәрдә өзгәртиң. Илгири ейтқиниңизму сақлиниду.
checkins-plan = Мән мушу йәрдә сиздин йеңи хәвәр барму дәп сорап туримән. Қанчилик пат-пат: { $rhythm }. Күнниң қайси вақти: { $hours }, { $zone } вақти бойичә. Кечидә һәргиз язмаймән.
checkins-plan-nowhere = Мән мушу йәрдә сиздин йеңи хәвәр барму дәп сорап туримән. Қанчилик пат-пат: { $rhythm }. Сиз турған йәрдә саәтниң қанчилиқини билмәймән. Шуңа америкидиму, қазақистандиму күндүз болған бирла саәт ичидә язимән.
checkins-next = Кейинки қетим: { $date }.
checkins-paused = Һазирчә тохтап турдум. Кейинки қетим: { $date }.
checkins-person-first = Һазирчә өзүмчә соримаймән. Аввал тәшкилаттики бир адәм қарап бақиду.
checkins-off = Һазирчә өзүмчә һечнемә соримаймән. Халисиңиз, анда-санда йеңи хәвәр барму дәп сорап турай.
checkins-none = Сиз техи мәлумат тапшурмидиңиз. Тапшурғандин кейин, анда-санда йеңи хәвәр соришимни халамсиз-йоқ, өзиңиз таллайсиз.
button-checkins-begin = Хәвәр сорап туруң
button-less-often = Азрақ сораң
button-pause-month = Бир ай тохтаң
button-checkins-change = Қетимини өзгәртиш
button-moved = Башқа йәргә көчтүм
button-checkins-stop = Әмди соримаң
button-keep-in-touch = Алақә қилип туруш
command-checkins = Қачан хәвәр сораймән
asked-translated = Тәшкилаттикиләр тәрҗимә қилди ({ $tongue }, { $date }). Әсли сөзи мундақ:
asked-picked = Тәшкилаттикиләр сиздин шуни билмәкчи:
asked-noted = Рәһмәт сизгә. Җавабиңизни йәткүзүп қойимән.
asked-later = Мақул. Бу соал сизни сақлап туриду.
button-asked = Сизгә бир соал бар
nudge = Яхшимусиз? Әслитишимгә рухсәт қилғанидиңиз.
nudge-at-question = { $of } соалниң { $here }-сидә тохтиғанидуқ.
nudge-in-part = «{ $section }» дегән бөләктә тохтиғанидуқ.
nudge-at-the-end = Пәқәт ахирқи қәдәм қалди: тапшуруш.
nudge-whenever = Халиған вақитта давамлаштурсақ болиду.
nudge-last = Халиған вақитта давамлаштурсақ болиду. Бу тоғрулуқ ахирлишиштин бурун йәнә бирла қетим хәт язимән.
button-no-more-reminders = Әмди әсләтмәң
reminders-off = Әмди әсләтмәймән. Халиған вақитта давамлаштуралайсиз. Һечким давамлаштурмиған нәрсә бир мәзгилдин кейин өчүрүлиду, өзиңиз шуни таллиған болсиңиз тапшурулиду.
draft-will-be-erased = Яхшимусиз? Бу йәрдә ейтқанлириңиз техи тапшурулмиди. Өчүрүлидиған күни: { $date }. Шу күндин бурун давамлаштурсиңиз яки тапшурсиңиз, өчүрүлмәйду.
draft-will-be-handed-in = Яхшимусиз? Бу йәрдә ейтқанлириңиз техи тапшурулмиди. Сиз халиғандәк, шу пети тапшуридиған күнүм: { $date }. Шу күндин бурун давамлаштурсиңиз яки өчүргүзсиңиз болиду.
button-hand-in-told = Ейтқинимни тапшуруш
draft-handed-in = Яхшимусиз? Сиз халиғандәк, ейтқанлириңизни тапшурдум. Халиған вақитта йәнә қошалайсиз, өзгәртәләйсиз.
outage-resend = Яхшимусиз? Бир мәзгил сизни аңлиялмидим. { $date } дин бери бир нәрсә язған яки әвәткән болсиңиз, йәнә бир қетим әвәтиң.

## Two families who tell of the same person. Said only after a good moment.

introduction-told =
    Бизгә башқа бирсиму шу киши тоғрисида сөзләп бәрди: { $title }.

    Иккиңлар алдинъала буни билишни халайдиғанлиқиңларни ейтқан. Алақилишишни халисиңиз, { $organisation } силәрни учраштуриду. Сиз сөзләп бәргәнләрдин уларға һечнемә бәрмәймән.
button-introduction-yes = Алақилишишни халаймән
button-introduction-no = Яқ, рәһмәт
introduction-yes = Рәһмәт. У тәрәпму халиса, тәшкилаттин ({ $organisation }) бир киши сизгә хәт язиду.
introduction-no = Болиду. Сизниң яқ дегиниңизни һечким билмәйду.
