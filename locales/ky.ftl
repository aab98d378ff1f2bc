### Kyrgyz: machine-drafted, awaiting a native reader.


## Sections: titles in the menu "tell more", and one line on what each is about

section-before = Баштоодон мурун
section-before--about = Тилиңиз, жазганыңызды ким окуганы жана уруксатыңыз
section-core = Кыска бөлүм
section-core--about = Эң керектүүсү, беш мүнөткө жакын убакыт алат
section-person = Ал киши жөнүндө
section-person--about = Аты-жөнү, кагаздары, жумушу, ден соолугу
section-event = Эмне болду
section-event--about = Кандай болду, эмне үчүн, дагы ким бар, алды-артында эмне болду
section-status = Азыркы абалы
section-status--about = Кайда камалып жатат, канча жылга кесилди, байланыш барбы, ден соолугу
section-family = Үй-бүлөсү
section-family--about = Балдары, ата-энеси, көргөн кысымы, эмнеге муктаж
section-reporter = Өзүңүз жөнүндө
section-reporter--about = Башкасынан бөлөк, өз ачкычы менен кулпуланып сакталат
section-testimony = Баяныңыз жана кагаздар
section-testimony--about = Өз сөзүңүз менен айтып бериңиз; сүрөт, кагаз, үн жазма жибериңиз
section-actions = Эмне кылынды
section-actions--about = Кимден жардам сурадыңыз, эмнени тилейсиз
section-consents = Уруксаттар
section-consents--about = Арыз менен эмне кылса болот, сиз менен кантип кабарлашып турабыз
section-asked = Сизге берилген суроолор
section-asked--about = Уюмдун адамдары сурагандар жана сиздин жообуңуз
section-leaving = Кайтып келбей калсаңыз
section-leaving--about = Бүтпөй калган арызды эмне кылабыз

screen-core_consents =
    Үч нерсеге уруксат сурайбыз. Азыр бирине да уруксат бериле элек. Өзүңүз каалаганын гана басып, уруксат бериңиз.
    Ар бирин каалаган күнү ушул чаттан өзгөртө аласыз.
screen-more_consents =
    Бул арызды кимдерге берсе, эмнесин көрсөтсө болот? Азыр бирине да уруксат бериле элек. Өзүңүз каалаганын гана басып, уруксат бериңиз.
    Ар бирин каалаган күнү өзгөртө аласыз. Бирок берилип кеткенди кайра кайтарып алууга болбойт.


## Section before: language, what to know first, permission to keep

language = Кайсы тилде сүйлөшөбүз?
language--label = Тил
language--hint = Тилди каалаган убакта алмаштыра аласыз. Айтканыңыздан эч нерсе жоголбойт.
language-aloud = Кайсы тилде айтып бердиңиз? Ошону билсек, угуп, жазып алчу кишини табабыз. Бул жерде жок болсо, тилдин атын жазыңыз.
language-aloud--label = Айткан тилиңиз
language-aloud--o-other = Башка тил

safety =
    Адегенде ушуну окуп чыгыңызчы.

    Бул ботту (чатта өзү сүйлөшкөн программаны) жүргүзгөн уюм: { $organisation } ({ $country }). Бот дайынсыз жоголгон же кармалган кишиге эмне болгонун үй-бүлөсүнөн, сиздин өзүңүздөн сурап, жазып алат.
    Бот чын эле ошол уюмдукубу, текшерип алыңыз: { $verify_at }
    Бот эмес, киши менен сүйлөшкүңүз келсе: { $contact }
safety--label = Баштоодон мурун окулду
safety-who-reads =
    Жазганыңызды кимдер окуй алат:
    • Telegram компаниясы бул чатты окуй алат.
    • Уюмда арыздар менен иштеген адамдар арызыңызды окуй алат ({ $organisation }).
    • Арызыңыз кулпуланып сакталат. Бирок бот иштеп турган компьютер аны ача алат. Ошол компьютерди колуна түшүргөн киши да ача алат.
    • Телефонуңуз кимдин колунда болсо, ошол киши бул чатты окуй алат.
safety-leave-out =
    Бирөөгө коркунуч алып келе турган нерсени айтпай эле коюңуз. Каалаган суроого жооп бербей, өтүп кетсеңиз болот.
    Сураныч, көбүрөөк билейин деп, коркунучта турган туугандарга телефон чалбаңыз. Билгениңиздин өзү жетет.
safety-clear =
    Бул чатты телефонуңуздан тазалоо үчүн: чаттын менюсун ачып, «Тарыхты тазалоо» (Очистить историю, Clear history) же «Чатты өчүрүү» (Удалить чат, Delete chat) дегенди тандаңыз. Муну канча жолу кылсаңыз да болот.
    Ошондо чат сиздин тарапта гана тазаланат. Telegramда көчүрмөсү калышы мүмкүн. Ал эми арызыңыз өзүңүз «өчүрүңүз» (/forget) дегенге чейин бизде турат.
safety-moment = Азыр сүйлөшүүгө ыңгайлуубу?

consent-store =
    Уюмдун адамдары арызыңызды сактап, окуса болобу?

    «Жок» десеңиз, ушуга чейин айтканыңыздын баарын бул жерден өчүрөм да, токтойбуз. «Ооба» десеңиз деле, кийин каалаган күнү өчүртө аласыз.
consent-store--label = Арызды сактоо, окуу
consent-remind =
    Ортодо токтоп калсаңыз, арыз тапшырылганга чейин ушул жерден эсиңизге салып турайынбы?

    Андай билдирүүдө арызыңыз жөнүндө эч нерсе айтылбайт.
consent-remind--label = Эсиме салып туруу

## Section asked: what organizers ask a family in words of their own

asked = Уюмдун адамдары бул жерде сизден бир нерсе сурай алат.
asked--label = Сизге берилген суроолор
asked-question = Суроо
asked-question--label = Суроо
asked-answer = Бул — уюмдун адамдарынын суроосу. Кандай ыңгайлуу болсо, ошондой жооп бериңиз: жазыңыз, айтыңыз же сүрөт жибериңиз, бир нече билдирүү менен да болот.
asked-answer--label = Жооп
asked-answer--why = Жооп берүүгө милдеттүү эмессиз. «Билбейм» же «Айткым келбейт» десеңиз да болот.

## Section leaving: asked once, when somebody stops for the first time

consent-unfinished =
    Кайтып келе албай калсаңыз, айткандарыңызды эмне кылайын?
consent-unfinished--label = Бүтүрө албай калсам
consent-unfinished--hint = Ага чейин каалаган убакта кайтып келип, токтогон жериңизден уланта аласыз.
consent-unfinished--o-hand_in_what_I_told = Айтканымды тапшырыңыз
consent-unfinished--o-erase = Өчүрүп салыңыз


## Section core: the short part

person-relation = Ким жөнүндө айтасыз? Ал киши сизге ким болот?
person-relation--label = Сизге ким болот
person-relation--hint = Бир нече киши жөнүндө айтсаңыз, бир-бирден жазабыз. Бирөөнөн баштаңыз.
person-relation--o-mother = Апам (энем)
person-relation--o-father = Атам
person-relation--o-wife = Аялым
person-relation--o-husband = Күйөөм
person-relation--o-daughter = Кызым
person-relation--o-son = Уулум
person-relation--o-sister = Эжем/сиңдим/карындашым
person-relation--o-brother = Агам / иним
person-relation--o-grandmother = Чоң энем / таенем
person-relation--o-grandfather = Чоң атам / таятам
person-relation--o-granddaughter = Кыз неберем / жээним
person-relation--o-grandson = Уул неберем / жээним
person-relation--o-aunt = Ата-энемдин эже-сиңдиси
person-relation--o-uncle = Ата-энемдин ага-иниси
person-relation--o-niece = Бир тууганымдын кызы
person-relation--o-nephew = Бир тууганымдын уулу
person-relation--o-cousin = Бөлөм, аталаш тууганым
person-relation--o-in_law = Кайын, келин, күйөө бала
person-relation--o-fiance = Баш кошо турган жарым
person-relation--o-friend = Досум
person-relation--o-neighbour = Кошунам
person-relation--o-colleague = Кесиптешим
person-relation--o-myself = Өзүм
person-relation--o-other = Башка киши

reporter-role = Ал эми сиз ал кишиге ким болосуз?
reporter-role--label = Сиз ага ким болосуз
reporter-role--o-relative = Тууганымын
reporter-role--o-friend = Досумун
reporter-role--o-neighbour = Кошунасымын
reporter-role--o-colleague = Кесиптешимин
reporter-role--o-former_fellow_detainee = Камакта чогуу болгонбуз
reporter-role--o-organisation = Уюмданмын
reporter-role--o-helping_someone = Үй-бүлөсүнө жардам берем
reporter-role--o-myself = Өзүм жөнүндө айтам
reporter-role--o-other = Башка

reporter-age_group = Жашыңыз канчада?
reporter-age_group--label = Жаш чамаңыз
reporter-age_group--why = 16га толо элек болсоңуз, өзүңүз ишенген чоң киши макул болмоюнча эч нерсе жарыяланбайт, эч кимге берилбейт.
reporter-age_group--o-adult = 18де же андан улуу
reporter-age_group--o-16_17 = 16да же 17де
reporter-age_group--o-under_16 = 16га толо элек

reporter-organisation = Уюмуңуз кандай аталат? Өз атыңыздан жардам берип жатсаңыз, ошентип жазып коюңуз.
reporter-organisation--label = Уюмуңуз
reporter-family_agrees = Бул арызды берип жатканыңызды үй-бүлөсү билеби, макулбу?
reporter-family_agrees--label = Үй-бүлөсү макул

person-name =
    { $about ->
        [self] Аты-жөнүңүз ким? Үй-бүлөңүз кандай айтып, кандай жазса, ошондой айтыңыз.
       *[person] Ал кишинин аты-жөнү ким? Үй-бүлөсү кандай айтып, кандай жазса, ошондой айтыңыз.
    }
person-name--label = Аты-жөнү
person-name--hint = Кайсы жазуу менен жазсаңыз да болот. Үйдө чакырган аты же атынын бир бөлүгү болсо да жарайт. Мисалы: Айша же Салим Абдылда.

person-sex =
    { $about ->
        [self] Сиз аялсызбы же эркексизби?
       *[person] Ал киши аялбы же эркекпи?
    }
person-sex--label = Аял же эркек
person-sex--o-female = Аял же кыз бала
person-sex--o-male = Эркек же уул бала
person-sex--o-other = Башка

event-kind =
    { $about ->
        [self] Башыңызга эмне иш түштү? Эң жакын келгенин тандаңыз.
       *[person] Ал кишинин башына эмне иш түштү? Эң жакын келгенин тандаңыз.
    }
event-kind--label = Эмне болду
event-kind--hint = Бири-биринин артынан бир нече иш болсо, эмнеден башталганын тандаңыз. Калганын кийин айтасыз.
event-kind--o-detained = Полиция кармап кетти
event-kind--o-camp = Лагерге алып кетишти
event-kind--o-arrested = Айып тагып, камашты
event-kind--o-sentenced = Соттоп, кесип жиберишти
event-kind--o-exit_ban = Өлкөдөн чыгарбай коюшту
event-kind--o-forced_labour = Мажбурлап иштетишти
event-kind--o-house_arrest = Үйүнө камап коюшту
event-kind--o-hospital_or_psychiatric = Ооруканага камашты
event-kind--o-taken_child = Баланы алып кетишти
event-kind--o-no_contact_only = Кабары үзүлүп калды
event-kind--o-death_in_custody = Камакта каза болду
event-kind--o-other = Башка иш

event-date =
    { $about ->
        [self] Эркиндигиңизден качан ажырадыңыз? Болжолдуу айтсаңыз да болот.
       *[person] Ал киши эркиндигинен качан ажырады? Эч ким билбесе: аны акыркы жолу качан көрүшкөн же кабарын качан угушкан? Болжолдуу айтсаңыз да болот.
    }
event-date--label = Качан болду
event-date--hint = Мисалы: 2017, 03.2017 же 14.03.2017. Жылын гана билсеңиз, ошол эле жетет.

event-place =
    { $about ->
        [self] Бул иш кайсы жерде болду?
       *[person] Бул иш кайсы жерде болду? Эч ким билбесе: ал кишини акыркы жолу кайсы жерден көрүшкөн?
    }
event-place--label = Кайсы жерде болду
event-place--hint = Айылын, шаарын же районун (ооданын) айтсаңыз жетет. Мисалы: Артыштагы үйүндө.

event-circumstances = Эмне болгонун өз сөзүңүз менен айтып бериңизчи. Жазсаңыз да, үн менен айтып жиберсеңиз да болот.
event-circumstances--label = Эмне болду, өз сөзүңүздө
event-circumstances--hint = Кыска айтсаңыз да, узун айтсаңыз да болот. Коркунучта калышы мүмкүн кишилердин атын атабай эле коюңуз.

event-source = Муну кайдан билесиз?
event-source--label = Кайдан билесиз
event-source--hint = Бир нечесин тандасаңыз болот.
event-source--o-own_eyes = Өз көзүм менен көрдүм
event-source--o-own_phone_call = Өзүм телефондон уктум
event-source--o-told_by_relative = Бир тууганыбыз айтты
event-source--o-told_by_witness = Көргөн киши айтты
event-source--o-official_paper = Өкмөттүн кагазынан
event-source--o-leaked_list = Сыртка чыккан тизмеден
event-source--o-media = Жаңылыктан, интернеттен
event-source--o-rumour = Элдин сөзүнөн
event-source--o-other = Башка жол менен

status-now =
    { $about ->
        [self] Өзүңүз азыр кайдасыз?
       *[person] Билишиңизче, ал киши азыр кайда?
    }
status-now--label = Азыр кайда
status-now--hint = Так билбесеңиз, чындыкка эң жакынын же «Кабар так эмес» дегенди тандаңыз.
status-now--o-no_news = Эч кандай кабар жок
status-now--o-exit_ban = Өлкөдөн чыгарбай жатат
status-now--o-police_custody = Полицияда кармалып турат
status-now--o-camp = Лагерде
status-now--o-prison = Түрмөдө
status-now--o-forced_labour = Мажбурлап иштетип жатат
status-now--o-house_or_town_arrest = Үйдөн/айылдан чыгарбайт
status-now--o-hospital = Ооруканада
status-now--o-orphanage_or_boarding = Балдар үйү же интернат
status-now--o-released_watched = Бошоду, бирок көзөмөлдө
status-now--o-free = Эркиндикте
status-now--o-outside = Башка өлкөдө
status-now--o-dead = Каза болгон
status-now--o-unclear = Кабар так эмес
status-now--o-other = Башкача

status-as_of =
    { $dead ->
        [yes] Бул качанкы кабар?
       *[no] Бул качанкы кабар? Билишиңизче, абал эң акыркы кайсы күнү ошондой болгон?
    }
status-as_of--label = Качанкы кабар
status-as_of--hint = Мисалы: 2024, 05.2024 же 20.05.2024. Болжолдуу айтсаңыз да болот.

status-danger =
    { $dead ->
        [yes] Артында караар кишиси жок калган бала барбы?
       *[no] Азыр чоң коркунучта турган киши барбы?
    }
status-danger--label = Азыркы чоң коркунуч
status-danger--hint = Уюмдун адамдары кайсы арызды кечиктирүүгө болбой турганын ушундан көрөт.
status-danger--o-life_in_danger = Өмүрүнө коркунуч бар
status-danger--o-gravely_ill = Катуу ооруп жатат
status-danger--o-child_alone = Бала караансыз калды
status-danger--o-none = Жок
status-danger--o-not_known = Эч ким билбейт

person-birth =
    { $about ->
        [self] Качан туулгансыз? Же жашыңыз канчада?
       *[person] { $dead ->
            [yes] Ал киши качан туулган?
           *[no] Ал киши качан туулган? Же жашы канчада?
        }
    }
person-birth--label = Туулган күнү же жашы
person-birth--hint = Мисалы: 1985, 14.03.1985 же 32 жашта.

person-home =
    { $about ->
        [self] Ал жактагы үйүңүз кайда: кайсы айыл же шаар, кайсы район (оодан), кайсы облус же аймак?
       *[person] Ал кишинин ошол жактагы үйү кайда: кайсы айыл же шаар, кайсы район (оодан), кайсы облус же аймак?
    }
person-home--label = Ошол жактагы үйү
person-home--hint = Билгениңизче айтыңыз. Мисалы: Артыш, Кызыл-Суу.

person-residence =
    { $about ->
        [self] Ошол кезде кайсы өлкөдө жашачу элеңиз?
       *[person] Ал киши ошол кезде кайсы өлкөдө жашачу эле?
    }
person-residence--label = Ошол кезде жашаган өлкө

person-photo =
    { $about ->
        [self] Өзүңүздүн сүрөтүңүздү кошосузбу? Кийин жиберсеңиз да болот.
       *[person] Ал кишинин сүрөтү барбы? Кийин жиберсеңиз да болот.
    }
person-photo--label = Сүрөтү
person-photo--hint =
    Telegram сүрөттү кичирейтип жиберет. Толук бойдон жиберүү үчүн: кыстыргыч (📎) белгисин басып, «Файл» дегенди, анан сүрөттү тандаңыз.
    Файл менен кошо көзгө көрүнбөгөн маалымат да кетет: сүрөт качан, кайсы жерде тартылганы сыяктуу. Аны каалабасаңыз, кадимки сүрөт кылып жибериңиз.

reporter-country = Өзүңүз кайсы өлкөдө жашайсыз?
reporter-country--label = Жашаган өлкөңүз
reporter-country--hint = Өлкөнүн атын гана айтыңыз. Ал арыздан бөлөк сакталат.

consent-contact = Уюмдун адамдары бул арыз жөнүндө сизге ушул чатка жазса болобу?
consent-contact--label = Мага жазуу
consent-match = Уюмдун адамдары бул арызды башка арыздар менен салыштырса болобу? Дал ушул киши жөнүндө дагы бирөө айтып бергенби, ошону көрүшөт. Ушундан улам арызыңыз жөнүндө башка эч ким билип калбайт.
consent-match--label = Салыштырып көрүү
consent-un = Бириккен Улуттар Уюмунун (БУУ) дайынсыз жоголгон адамдар жөнүндө өкмөттөрдөн сурай турган тобу бар. Бул арызды ошол топко берсе болобу? Ал топ Кытай өкмөтүнөн сурайт, ошондуктан Кытай өкмөтү бул кишинин атын жана арызда эмне айтылганын билип калат. БУУга сиздин аты-жөнүңүз менен дарегиңиз да керек.
consent-un--label = БУУга берүү

follow_up-rhythm = «Жаңы кабар барбы?» деп ушул жерден канча убакытта бир сурап турайын?
follow_up-rhythm--label = Кабар сурап туруу
follow_up-rhythm--hint = Ал билдирүүдө эмне жөнүндө экени айтылбайт. Муну каалаган күнү өзгөртө аласыз.
follow_up-rhythm--o-weekly = Апта сайын
follow_up-rhythm--o-monthly = Ай сайын
follow_up-rhythm--o-every_3_months = 3 айда бир
follow_up-rhythm--o-every_6_months = 6 айда бир
follow_up-rhythm--o-yearly = Жылына бир жолу
follow_up-rhythm--o-only_if_news = Сиздерде кабар болсо
follow_up-rhythm--o-never = Эч качан


## Section person: about the missing person

person-name_latin =
    { $about ->
        [self] Аты-жөнүңүз паспортто же жеке күбөлүктө латын тамгасы менен кандай жазылган?
       *[person] Ал кишинин аты-жөнү паспортто же жеке күбөлүктө латын тамгасы менен кандай жазылган?
    }
person-name_latin--label = Аты-жөнү латынча
person-name_latin--hint = Ката көрүнсө да, кагазда кандай турса, тамгама-тамга ошондой жазыңыз. Мисалы: AYIXIE SAILIMU.
person-name_chinese =
    { $about ->
        [self] Аты-жөнүңүз кытайча кандай жазылат?
       *[person] Ал кишинин аты-жөнү кытайча кандай жазылат?
    }
person-name_chinese--label = Аты-жөнү кытайча
person-name_chinese--hint = Аты жазылган кагаздын сүрөтүн жиберсеңиз да болот.
person-name_parts = Аты-жөнүнүн бөлүктөрү
person-name_parts--label = Аты-жөнүнүн бөлүктөрү
person-name_parts-given =
    { $about ->
        [self] Аты-жөнүңүздүн ичинен өз атыңыз кайсынысы?
       *[person] Аты-жөнүнүн ичинен ал кишинин өз аты кайсынысы?
    }
person-name_parts-given--label = Өз аты
person-name_parts-family = Фамилия барбы? Кайсынысы?
person-name_parts-family--label = Фамилиясы
person-name_parts-family--hint = Жок болсо, «Билбейм» дегенди тандаңыз же өтүп кетиңиз. Көп киши фамилиянын ордуна атасынын атын жазат, аны кийинки суроодо айтасыз.
person-name_parts-patronymic =
    { $about ->
        [self] Атыңыздын ичинде атаңыздын атынан чыккан бөлүгү барбы? Кайсынысы?
       *[person] Аты-жөнүнүн ичинде атасынын атынан чыккан бөлүгү барбы? Кайсынысы?
    }
person-name_parts-patronymic--label = Атасынын атынан чыкканы
person-other_names =
    { $about ->
        [self] Башка атыңыз барбы: үйдө чакырган атыңыз, диний атыңыз, мурунку атыңыз, башкача жазылышы?
       *[person] Ал кишинин башка аты барбы: үйдө чакырган аты, диний аты, мурунку аты, башкача жазылышы?
    }
person-other_names--label = Башка аттары
person-other_names-name = Ошондой бир атты же жазылышын айтыңыз.
person-other_names-name--label = Башка аты
person-father_name =
    { $about ->
        [self] Атаңыздын аты ким?
       *[person] Ал кишинин атасынын аты ким?
    }
person-father_name--label = Атасы
person-father_name--why =
    { $about ->
        [self] Аты бирдей адам көп. Дал сиз экениңизди билүүгө атаңыздын аты жардам берет, БУУ да ошону сурайт. Атаңызга мындан коркунуч болсо, айтпай эле коюңуз.
       *[person] Аты бирдей адам көп. Дал ошол киши экенин билүүгө атасынын аты жардам берет, БУУ да ошону сурайт. Атасына мындан коркунуч болсо, айтпай эле коюңуз.
    }
person-mother_name =
    { $about ->
        [self] Апаңыздын аты ким?
       *[person] Ал кишинин апасынын аты ким?
    }
person-mother_name--label = Апасы
person-mother_name--why =
    { $about ->
        [self] Аты бирдей адам көп. Дал сиз экениңизди билүүгө апаңыздын аты жардам берет. Апаңызга мындан коркунуч болсо, айтпай эле коюңуз.
       *[person] Аты бирдей адам көп. Дал ошол киши экенин билүүгө апасынын аты жардам берет. Апасына мындан коркунуч болсо, айтпай эле коюңуз.
    }
person-spouse_name =
    { $about ->
        [woman] Ал кишинин күйөөсүнүн аты ким?
        [man] Ал кишинин аялынын аты ким?
        [self] Күйөөңүздүн же аялыңыздын аты ким?
       *[person] Ал кишинин күйөөсүнүн же аялынын аты ким?
    }
person-spouse_name--label = Күйөөсү же аялы
person-spouse_name--why = Экөө бирге жазылган кагаздарды, тизмелерди табууга жардам берет. Ал адамга мындан коркунуч болсо, айтпай эле коюңуз.
person-under_18 = Ошол кезде жана азыр 18ге толо элеги
person-under_18--label = 18ге толбогон (эсептелди)
person-ethnicity =
    { $about ->
        [self] Улутуңуз ким?
       *[person] Ал кишинин улуту ким?
    }
person-ethnicity--label = Улуту
person-ethnicity--o-uyghur = Уйгур
person-ethnicity--o-kazakh = Казак
person-ethnicity--o-kyrgyz = Кыргыз
person-ethnicity--o-uzbek = Өзбек
person-ethnicity--o-hui = Дунган (хуэй)
person-ethnicity--o-tajik = Тажик
person-ethnicity--o-tatar = Татар
person-ethnicity--o-mongol = Монгол
person-ethnicity--o-han = Кытай (хань)
person-ethnicity--o-other = Башка
person-citizenship =
    { $about ->
        [self] Кайсы өлкөнүн жаранысыз? Же кайсы өлкөнүн жарандыгын сурадыңыз?
       *[person] Ал киши кайсы өлкөнүн жараны? Же кайсы өлкөнүн жарандыгын сураган?
    }
person-citizenship--label = Жарандыгы
person-citizenship--hint = Мурунку, баш тарткан жарандыкты да айтыңыз. Өлкөлөрдү бир-бирден айтабыз.
person-citizenship-country = Кайсы өлкөнүн жарандыгы?
person-citizenship-country--label = Өлкө
person-citizenship-kind = Бул жарандыктын абалы кандай?
person-citizenship-kind--label = Абалы
person-citizenship-kind--o-held = Азыр бар
person-citizenship-kind--o-in_process = Сураган, жооп жок
person-citizenship-kind--o-given_up = Баш тарткан
person-citizenship-kind--o-other = Башкача
person-residence_permit =
    { $about ->
        [self] Башка өлкөдө жашап турууга уруксатыңыз (ВНЖ, кайрылман күбөлүгүңүз) бар беле? Кайсы өлкөнүкү, качанга чейин?
       *[person] Ал кишинин башка өлкөдө жашап турууга уруксаты (ВНЖ, кайрылман күбөлүгү) бар беле? Кайсы өлкөнүкү, качанга чейин?
    }
person-residence_permit--label = Жашап туруу уруксаты
person-birthplace =
    { $about ->
        [self] Кайсы жерде туулгансыз: кайсы айыл же шаар, кайсы район (оодан)?
       *[person] Ал киши кайсы жерде туулган: кайсы айыл же шаар, кайсы район (оодан)?
    }
person-birthplace--label = Туулган жери
person-hukou =
    { $about ->
        [self] Хукоуңуз (нопусуңуз) кайсы жерде катталган?
       *[person] Ал кишинин хукоусу (нопусу) кайсы жерде катталган?
    }
person-hukou--label = Хукоу (нопус)
person-hukou--hint = Үйү турган жерден башка жерде болушу да мүмкүн. Районун (ооданын) айтсаңыз жетет.
person-address =
    { $about ->
        [self] Ал жактагы так дарегиңиз кандай эле?
       *[person] Ал кишинин ошол жактагы так дареги кандай?
    }
person-address--label = Дареги
person-address--why = Дареги белгилүү болсо, уюмдун адамдары дал ушул кишини тийиштүү жерден сурай алат. Ал үйдө туугандары дагы эле жашап жатса, мындан аларга коркунуч болсо, айтпай эле коюңуз.
person-occupation =
    { $about ->
        [self] Кандай жумуш кылчу элеңиз?
       *[person] Ал киши кандай жумуш кылчу эле?
    }
person-occupation--label = Жумушу
person-occupation--hint = Мисалы: наабай, мугалим, айдоочу, пенсияга чыккан.
person-workplace =
    { $about ->
        [self] Кайда иштечү же окучу элеңиз?
       *[person] Ал киши кайда иштечү же окучу эле?
    }
person-workplace--label = Иштеген же окуган жери
person-activities =
    { $about ->
        [self] Сиз булардын бири белеңиз?
       *[person] Ал киши булардын бири беле?
    }
person-activities--label = Кылган иши
person-activities--hint = Бир нечесин тандасаңыз болот.
person-activities--o-religious = Молдо, имам, дин аалымы
person-activities--o-writer_artist = Жазуучу, өнөр адамы
person-activities--o-teacher_academic = Мугалим, окумуштуу
person-activities--o-business = Ишкер, соодагер
person-activities--o-official = Өкмөт кызматкери
person-activities--o-activist = Укук коргоочу
person-activities--o-student = Окуучу, студент
person-activities--o-farmer = Дыйкан, малчы
person-activities--o-other = Башка
person-marital_status =
    { $about ->
        [self] Үй-бүлөлүүсүзбү?
       *[person] { $dead ->
            [yes] Ал киши үй-бүлөлүү беле?
           *[no] Ал киши үй-бүлөлүүбү?
        }
    }
person-marital_status--label = Үй-бүлөлүүбү
person-marital_status--o-single = Үй-бүлө кура элек
person-marital_status--o-married = Үй-бүлөлүү
person-marital_status--o-divorced = Ажырашкан
person-marital_status--o-widowed = Жубайы каза болгон
person-marital_status--o-other = Башкача
person-children =
    { $about ->
        [self] Канча балаңыз бар?
       *[person] { $dead ->
            [yes] Ал кишинин канча баласы бар эле?
           *[no] Ал кишинин канча баласы бар?
        }
    }
person-children--label = Канча баласы бар
person-pregnant =
    { $about ->
        [self] Ошол кезде кош бойлуу белеңиз?
       *[person] Ал киши ошол кезде кош бойлуу беле же азыр кош бойлуубу?
    }
person-pregnant--label = Кош бойлуу
person-pregnant--why = Кош бойлуу аялды карап-багуу керек, аны коргогон атайын эрежелер бар. Айткыңыз келбесе, айтпай эле коюңуз.
person-health_before =
    { $about ->
        [self] Ага чейин ден соолугуңуз кандай эле? Ооруңуз, жасаткан операцияңыз, иче турган дарыңыз бар беле?
       *[person] Ага чейин ал кишинин ден соолугу кандай эле? Оорусу, жасаткан операциясы, иче турган дарысы бар беле?
    }
person-health_before--label = Мурунку ден соолугу
person-health_before--why = Кандай дарылоо керек экени ушундан көрүнөт. Камакта ден соолугу начарлаганбы, кийин ошону да билсе болот.
person-marks =
    { $about ->
        [self] Сизди эмнеден тааныса болот: боюңуз, тырыгыңыз, көз айнегиңиз?
       *[person] Ал кишини эмнеден тааныса болот: бою, тырыгы, көз айнеги?
    }
person-marks--label = Таанып алчу белгилери
person-languages =
    { $about ->
        [self] Кайсы тилдерде сүйлөйсүз?
       *[person] Ал киши кайсы тилдерде сүйлөйт?
    }
person-languages--label = Билген тилдери
person-id_number =
    { $about ->
        [self] Кытайдагы жеке күбөлүгүңүздүн (кимдигиңиздин) номери кандай?
       *[person] Ал кишинин Кытайдагы жеке күбөлүгүнүн (кимдигинин) номерин билесизби?
    }
person-id_number--label = Жеке күбөлүк номери
person-id_number--hint = 18 цифра болот, эски кагаздарда 15. Акыркысы X тамгасы болушу мүмкүн. Күбөлүктүн сүрөтүн жиберсеңиз да болот.
person-id_number--why = Бул номер бир эле кишиде болот. Аты бирдей эки кишини чаташтырбоонун эң ишенимдүү жолу ушул. Айткыңыз келбесе, айтпай эле коюңуз.
person-passport =
    { $about ->
        [self] Паспортуңуздун номери кандай?
       *[person] Ал кишинин паспортунун номерин билесизби?
    }
person-passport--label = Паспорт номери
person-passport--why =
    { $about ->
        [self] Элчилик же БУУ сизди ушул номер менен таба алат. Айткыңыз келбесе, айтпай эле коюңуз.
       *[person] Элчилик же БУУ ал кишини ушул номер менен таба алат. Айткыңыз келбесе, айтпай эле коюңуз.
    }


## Section event: what happened

event-violence =
    { $about ->
        [self] Алып кеткенде сизге эмне кылышты?
       *[person] Алып кеткенде ал кишиге эмне кылышты?
    }
event-violence--label = Алып кеткендеги зордук
event-violence--why = Ошондо мыйзам бузулганбы, ушундан көрүнөт. Айткыңыз келбесе, айтпай эле коюңуз.
event-violence--o-none = Зордук болгон жок
event-violence--o-beaten = Уруп-сабашты
event-violence--o-threatened = Коркутушту
event-violence--o-hooded_or_cuffed = Башына кап же кишен
event-violence--o-home_searched = Үйдү тинтишти
event-violence--o-children_present = Балдардын көзүнчө болду
event-violence--o-other = Башка иш
event-taken_by = Муну ким кылды?
event-taken_by--label = Ким кылды
event-taken_by--hint = Бир нечесин тандасаңыз болот. Эч ким көрбөсө, өзүңүз ойлогонду тандаңыз. Эмнеге ошентип ойлогонуңузду кийинки суроодо айтасыз.
event-taken_by--o-police = Полиция
event-taken_by--o-state_security = Мамлекеттик коопсуздук
event-taken_by--o-village_officials = Айыл башчылары, кадрлар
event-taken_by--o-prison_service = Түрмө кызматкерлери
event-taken_by--o-employer = Жумуштагы башчысы
event-taken_by--o-unknown = Эч ким билбейт
event-taken_by--o-other = Башка бирөө
event-taken_by_why = Эмне үчүн ошолор деп ойлойсуз? Ким экенин билбесеңиз: мунун артында өкмөт турат деп эмне үчүн ойлойсуз?
event-taken_by_why--label = Эмнеге ошентип ойлойсуз
event-taken_by_why--hint = Мисалы: полиция кийимин кийишкен, полиция машинеси менен келишкен, полициядан телефон чалышкан.
event-warrant = Камакка алуу буйругу сыяктуу бир кагаз көрсөтүштүбү же беришти беле?
event-warrant--label = Кагаз көрсөтүлдү
event-reason_official = Өкмөт адамдарынын бири себебин айттыбы? Мүмкүн болсо, алардын сөзүн дал ошол бойдон айтыңыз.
event-reason_official--label = Алар айткан себеп
event-reason_suspected = Ал эми өз оюңузча, чыныгы себеби эмне эле?
event-reason_suspected--label = Сиз ойлогон себеп
event-reason_suspected--hint = Бир нечесин тандасаңыз болот.
event-reason_suspected--o-religion = Динге байланыштуу
event-reason_suspected--o-contact_abroad = Чет өлкө менен байланыш
event-reason_suspected--o-travel_abroad = Чет өлкөгө барып-келүү
event-reason_suspected--o-phone_app = Телефондогу бир нерсе
event-reason_suspected--o-speech_or_writing = Айткан же жазган сөзү
event-reason_suspected--o-relatives = Туугандарынан улам
event-reason_suspected--o-past_conviction = Мурда соттолгону
event-reason_suspected--o-birth_policy = Баласынын көптүгү
event-reason_suspected--o-foreign_citizenship = Чет өлкө жарандыгы
event-reason_suspected--o-helping_foreigners = Чет элдиктерге жардам
event-reason_suspected--o-quota = Адам санын толтуруу
event-reason_suspected--o-unknown = Эч ким билбейт
event-reason_suspected--o-other = Башка себеп
event-reason_words = Себеби жөнүндө дагы айтарыңыз барбы?
event-reason_words--label = Себеби жөнүндө дагы
event-last_contact = Сиз же үй-бүлөсү ал кишинин өзү менен акыркы жолу качан сүйлөшкөн же өзүнөн качан кабар алган?
event-last_contact--label = Акыркы байланыш
event-last_contact--hint = Мисалы: 2019, 06.2019 же 22.06.2019. Болжолдуу айтсаңыз да болот.
event-last_contact_means = Ошондо кантип байланышкан?
event-last_contact_means--label = Кантип байланышкан
event-last_contact_means--o-in_person = Жүз көрүшүп
event-last_contact_means--o-phone = Телефон менен
event-last_contact_means--o-wechat = WeChat аркылуу
event-last_contact_means--o-whatsapp = WhatsApp аркылуу
event-last_contact_means--o-letter = Кат менен
event-last_contact_means--o-through_others = Башка кишилер аркылуу
event-last_contact_means--o-other = Башка жол менен
event-last_contact_words = Ошол акыркы байланышта эмне айтылды?
event-last_contact_words--label = Эмне айтылды
event-last_contact_words--why = Эмне болоюн деп турганы көбүнчө акыркы сөздөн билинет. Ал жактагы бирөөгө коркунуч алып келе турган нерсени айтпай эле коюңуз.
event-came_back =
    { $about ->
        [self] Бул иш болгонго чейин чет өлкөдөн Кытайга кайтып барган белеңиз?
       *[person] Бул иш болгонго чейин ал киши чет өлкөдөн Кытайга кайтып барган беле?
    }
event-came_back--label = Кытайга кайтып барды
event-came_back_from =
    { $about ->
        [self] Кайсы өлкөдөн кайтып бардыңыз?
       *[person] Ал киши кайсы өлкөдөн кайтып барды?
    }
event-came_back_from--label = Кайсы өлкөдөн кайтты
event-came_back_date = Бул качан болгон?
event-came_back_date--label = Качан кайтты
event-came_back_date--hint = Мисалы: 2017, 03.2017 же 14.03.2017. Болжолдуу айтсаңыз да болот.
event-came_back_why = Эмне себептен?
event-came_back_why--label = Эмне себептен кайтты
event-came_back_why--o-sick_relative = Бир тууганы ооруган
event-came_back_why--o-called_by_employer = Иштеген жери чакырган
event-came_back_why--o-called_by_police = Полиция чакырган
event-came_back_why--o-papers_or_pension = Кагаз же пенсия үчүн
event-came_back_why--o-funeral = Жаназага
event-came_back_why--o-visit = Туугандап барган
event-came_back_why--o-study_end = Окуусу бүткөн
event-came_back_why--o-deported = Ал өлкө чыгарып салган
event-came_back_why--o-other = Башка себеп
event-came_back_words = Кайтып баратканда же кайткандан кийин эмне болду?
event-came_back_words--label = Кайтканы жөнүндө дагы
event-passport_taken =
    { $about ->
        [self] Паспортуңузду тартып алыштыбы?
       *[person] Ал кишинин паспортун тартып алыштыбы?
    }
event-passport_taken--label = Паспортун тартып алышты
event-exit_refused =
    { $about ->
        [self] Сизди өлкөдөн чыгарбай коюштубу?
       *[person] Ал кишини өлкөдөн чыгарбай коюштубу?
    }
event-exit_refused--label = Өлкөдөн чыгарбай коюшту
event-witnesses = Муну көргөн же билген киши барбы? Бир-бирден жазып алабыз.
event-witnesses--label = Күбөлөр
event-witnesses--hint = Коркунуч болбой турган болсо гана атын атаңыз. «Бир кошунасы» десеңиз да жетет.
event-witnesses--why = Бир эмес, бир нече киши билсе, арыздын салмагы артат. Макул болбогон күбөгө эч ким жазбайт.
event-witnesses-who = Ал ким? Атын же ким экенин гана айтыңыз.
event-witnesses-who--label = Күбө
event-witnesses-who--hint = Мисалы: бир кошунасы, азыр чет өлкөдө.
event-witnesses-they_agreed = Бул күбө арызда өз аты аталганына макул болдубу?
event-witnesses-they_agreed--label = Макул болду
event-witnesses-safe_to_name = Бул күбөнү коркунучка салбай, атын атаса болобу?
event-witnesses-safe_to_name--label = Атын атаса болот
event-witnesses-what = Бул күбө эмнени көрдү, эмнени укту?
event-witnesses-what--label = Күбөнүн билгени
others = Ошол кезде же кийин үй-бүлөдөн дагы бирөөнү алып кетиштиби, дайынсыз жоголгондор барбы? Бир-бирден жазып алабыз.
others--label = Үй-бүлөдөгү башкалар
others--hint = Кийин ар бирине бөлөк арыз жаза аласыз. Бирдей жерин кайра айтуунун кереги жок.
others--why = Көбүнчө бир үйдөн бир нече киши камалат. Эч ким унут калбасын. Мындан коркунучта калышы мүмкүн кишини айтпай эле коюңуз.
others-name = Ал кишинин аты ким?
others-name--label = Аты-жөнү
others-relation = Ал киши сизге ким болот?
others-relation--label = Сизге ким болот
others-together =
    Дал ошол кезде, ошол жерде болдубу?
others-together--label = Дал ошол кезде
others-what = Ал кишиге эмне болду?
others-what--label = Эмне болду
history = Анын алды-артында эмне болду? Суракка алуу, сот, башка жакка которуу, телефондон сүйлөшүү, жолугушуу, бошотуу: бир-бирден жазып алабыз.
history--label = Алды-артында болгондор
history--hint = Кайсы ирет менен айтсаңыз да болот. Убактысына карап өзүм иретке келтирем.
history-date = Бул качан болду?
history-date--label = Качан
history-date--hint = Мисалы: 2018, 09.2018 же 15.09.2018. Болжолдуу айтсаңыз да болот. Билбесеңиз, эмнеден кийин болгонун сурайм.
history-after = Бул кайсы окуядан кийин, канча убакыт өткөндө болду?
history-after--label = Эмнеден кийин
history-after--hint = Мисалы: кармап кеткенден эки айча өткөндө.
history-what = Эмне болду?
history-what--label = Эмне болду
history-what--o-questioned = Суракка алышты
history-what--o-summoned = Полицияга чакырышты
history-what--o-passport_taken = Паспортун тартып алышты
history-what--o-exit_ban = Өлкөдөн чыгарбай коюшту
history-what--o-taken = Алып кетишти
history-what--o-charged = Айып тагышты
history-what--o-trial = Сот болду
history-what--o-sentenced = Соттоп, кесип жиберишти
history-what--o-moved = Башка жакка которушту
history-what--o-seen = Бирөө көргөн
history-what--o-call = Телефондон сүйлөшкөн
history-what--o-visit = Барып жолуккан
history-what--o-ill_treated = Кыйнашты, кордошту
history-what--o-hospital = Ооруканага түштү
history-what--o-sent_to_work = Жумушка жиберишти
history-what--o-released = Бошотушту
history-what--o-retaken = Кайра алып кетишти
history-what--o-official_answer = Өкмөттөн жооп келди
history-what--o-rumour = Элдин сөзү
history-what--o-died = Каза болду
history-what--o-other = Башка иш
history-state =
    { $about ->
        [self] Андан кийин кайда болдуңуз?
       *[person] Андан кийин ал киши кайда болду?
    }
history-state--label = Андан кийин
history-place = Бул кайсы жерде болду?
history-place--label = Кайсы жерде
history-who = Ошол жерде дагы ким бар эле, ким катышты?
history-who--label = Ким бар эле
history-who--hint = Мекемесин же кызматын айтсаңыз да болот. Мисалы: айылдын эки полициясы.
history-who--why = Ким жооптуу экени кийин ушундан көрүнүшү мүмкүн. Коркунучта калышы мүмкүн кишилердин атын атабай эле коюңуз.
history-source = Муну кайдан билесиз?
history-source--label = Кайдан билесиз
history-source_words = Айткыңыз келсе: дал кимден же кайдан билдиңиз?
history-source_words--label = Кимден билдиңиз
history-source_words--why = Кабардын канчалык так экенин билүүгө жардам берет. Коркунучта калышы мүмкүн кишилердин атын атабай эле коюңуз.
history-heard_on = Муну качан уктуңуз?
history-heard_on--label = Качан уктуңуз
history-certainty = Бул канчалык так?
history-certainty--label = Канчалык так
history-certainty--o-sure = Анык билем
history-certainty--o-likely = Ошондой болсо керек
history-certainty--o-unsure = Анык билбейм
history-words = Бул жөнүндө дагы айтарыңыз барбы?
history-words--label = Бул жөнүндө дагы


## Section status: where the missing person is now, and how

status-heard_on = Бул кабар сизге качан жетти?
status-heard_on--label = Кабар жеткен күн
status-heard_on--hint = Мисалы: 2024, 05.2024 же 20.05.2024. Болжолдуу айтсаңыз да болот.
status-source =
    { $dead ->
        [yes] Каза болгонун кайдан билдиңиз?
       *[no] Ал кишинин азыр кайда экенин кайдан билесиз?
    }
status-source--label = Кайдан билесиз
status-source_words = Айткыңыз келсе: дал кимден же кайдан билдиңиз?
status-source_words--label = Кимден билдиңиз
status-source_words--why = Кабардын канчалык так экенин билүүгө жардам берет. Коркунучта калышы мүмкүн кишилердин атын атабай эле коюңуз.
status-certainty = Буга канчалык ишенесиз?
status-certainty--label = Канчалык так
status-certainty--o-sure = Анык билем
status-certainty--o-likely = Ошондой болсо керек
status-certainty--o-unsure = Анык билбейм
status-facility =
    { $about ->
        [self] Акыркы жолу кайсы жерде камакта болдуңуз?
       *[person] Ал киши кайсы жерде камалып жатат же акыркы жолу кайсы жерде камакта болгон?
    }
status-facility--label = Камалган жери
status-facility--hint = Атын, районун (ооданын) же эл кандай атай турганын айтыңыз. Мисалы: Артыштагы түрмө.
status-facility_kind = Ал кандай жер?
status-facility_kind--label = Кандай жер
status-facility_kind--o-camp = Лагерь
status-facility_kind--o-detention_centre = Тергөө абагы (каншоусо)
status-facility_kind--o-prison = Түрмө
status-facility_kind--o-factory = Завод, фабрика
status-facility_kind--o-hospital = Оорукана
status-facility_kind--o-school = Мектеп
status-facility_kind--o-orphanage = Балдар үйү
status-facility_kind--o-unknown = Эч ким билбейт
status-facility_kind--o-other = Башка жер
status-sentence =
    { $about ->
        [self] Сизге кандай өкүм чыкты?
       *[person] Ал кишиге кандай өкүм чыкты?
    }
status-sentence--label = Өкүм
status-sentence--o-years = Бир нече жылга кесилди
status-sentence--o-life = Өмүр бою камоо
status-sentence--o-death_suspended = Өлүм, 2 жыл кечиктирип
status-sentence--o-other = Башка өкүм
status-sentence_years = Канча жылга кесилди?
status-sentence_years--label = Канча жыл
status-sentence_years--hint = Мисалы: 7, үч жарым жыл болсо 3.5.
status-sentence_until = Мөөнөтү качан бүтөт?
status-sentence_until--label = Мөөнөтү бүткөн күн
status-sentence_until--hint = Мисалы: 2031 же 03.2031. Алдыда келе турган күн болсо да болот.
status-charge = Билишиңизче, кандай айып тагышты?
status-charge--label = Тагылган айып
status-charge--hint = Мүмкүн болсо, кагаздагы сөздү дал ошол бойдон жазыңыз.
status-court = Кайсы сот соттоду?
status-court--label = Кайсы сот
status-trial_date = Сот качан болду?
status-trial_date--label = Сот болгон күн
status-trial_date--hint = Мисалы: 2018, 09.2018 же 15.09.2018. Болжолдуу айтсаңыз да болот.
status-lawyer =
    { $about ->
        [self] Өзүңүз же үй-бүлөңүз тандаган адвокат бар беле?
       *[person] Ал кишинин өзү же үй-бүлөсү тандаган адвокат бар беле?
    }
status-lawyer--label = Өзү тандаган адвокат
status-family_told =
    { $about ->
        [self] Соттолгонуңузду өкмөт үй-бүлөңүзгө айттыбы?
       *[person] Соттолгонун өкмөт үй-бүлөсүнө айттыбы?
    }
status-family_told--label = Үй-бүлөсүнө айтылды
status-release_terms =
    { $about ->
        [self] Бошотканда сизге кандай талап коюшту?
       *[person] Бошотканда ал кишиге кандай талап коюшту?
    }
status-release_terms--label = Бошоткондогу талаптар
status-release_terms--hint = Мисалы: апта сайын полицияга барып туруу, эч жакка чыкпоо, болгонду эч кимге айтпоо.
status-release_terms--why = Бошогон кишинин да көбүнчө эрки өзүндө болбойт. Ал жакта бирөөгө зыяны тие турган нерсени айтпай эле коюңуз.
status-contact_now = Азыр ал киши менен байланышып турган бирөө барбы?
status-contact_now--label = Азыркы байланыш
status-contact_now--o-none = Байланыш жок
status-contact_now--o-letters = Кат аркылуу
status-contact_now--o-calls = Телефон менен
status-contact_now--o-video_calls = Видео чалуу менен
status-contact_now--o-visits = Барып жолугуу
status-contact_now--o-other = Башка жол менен
status-contact_who = Ким байланышып турат?
status-contact_who--label = Ким байланышат
status-contact_who--hint = Атын атабасаңыз да болот. Мисалы: ата-энесинин бири.
status-contact_who--why = Кабар кимден келиши мүмкүн экени ушундан көрүнөт. Коркунучта калышы мүмкүн кишилердин атын атабай эле коюңуз.
status-contact_often = Канча убакытта бир жолу байланышат, ар жолу канчага созулат?
status-contact_often--label = Канча убакытта бир
status-contact_often--hint = Мисалы: айына бир жолу, беш мүнөт.
status-contact_watched = Байланышканда бирөө карап же тыңшап турабы?
status-contact_watched--label = Карап, тыңшап турушат
status-health_now =
    { $about ->
        [self] Азыр ден соолугуңуз кандай?
       *[person] Билишиңизче, ал кишинин азыр ден соолугу кандай?
    }
status-health_now--label = Азыркы ден соолугу
status-health_now--why = Тез дарылоо керекпи, ушундан көрүнөт. Айткыңыз келбесе, айтпай эле коюңуз.
status-treatment_known =
    { $about ->
        [self] Кийинки суроолор камакта сизге кандай мамиле кылышканы жөнүндө. Жооп бергиңиз келеби? Бербесеңиз да болот.
       *[person] { $dead ->
            [yes] Камакта ал кишиге кандай мамиле кылышканын билесизби? Айтпасаңыз да болот.
           *[no] Камакта ал кишиге кандай мамиле кылып жатышканын билесизби? Айтпасаңыз да болот.
        }
    }
status-treatment_known--label = Камактагы мамиле белгилүү
status-treatment_known--why = Адамды кыйноо, кордоо — кылмыш. Бул жөнүндө айтылган сөз бир күнү керек болушу мүмкүн. Бирок бул жерде эч ким айтууга милдеттүү эмес. «Жок» десеңиз, кийинки суроого өтөбүз.
status-treatment =
    { $about ->
        [self] Булардын кайсынысы сиздин башыңыздан өттү?
       *[person] Булардын кайсынысы ал кишинин башынан өттү?
    }
status-treatment--label = Камакта көргөнү
status-treatment--hint = Айткыңыз келгенин гана тандаңыз.
status-treatment--o-beating = Уруп-сабоо
status-treatment--o-electric_shock = Ток менен кыйноо
status-treatment--o-solitary = Жалгыз камоо
status-treatment--o-forced_medication = Мажбурлап дары берүү
status-treatment--o-forced_food = Зордоп жегизүү, ичирүү
status-treatment--o-denied_care = Дарыгерге көрсөтпөө
status-treatment--o-forced_abortion_or_sterilisation = Аборт, төрөбөс кылуу
status-treatment--o-sexual_violence = Жыныстык зордук
status-treatment--o-stress_position = Кыймылдатпай кыйноо
status-treatment--o-other = Башка иш
status-treatment_source = Муну кайдан билесиз?
status-treatment_source--label = Бул кайдан белгилүү
status-treatment_source--o-seen = Өзүм көрдүм
status-treatment_source--o-told_of_this_person = Ал киши жөнүндө айтышты
status-treatment_source--o-known_in_general = Ал жерде ушундай болот
status-treatment_words = Бул жөнүндө дагы айткыңыз келеби? Каалаганыңызды гана айтыңыз.
status-treatment_words--label = Көргөнү, өз сөзүңүздө
status-treatment_words--why = Өз сөзүңүз баскычтардан көптү айтат. Каалаган учурда токтоп, айтканыңызды кайтарып ала аласыз.
status-death = Кайгыңызга ортокмун. Билгениңизди каалашыңызча айтыңыз, башка күнгө калтырсаңыз да болот.
status-death--label = Казасы
status-death--why = Эмне болгонун билүүгө үй-бүлөсүнүн укугу бар. Бул анын сөөгүн сурап алууга, чындыкты билүүгө жардам бериши мүмкүн.
status-death-date = Ал киши качан каза болду?
status-death-date--label = Каза болгон күнү
status-death-date--hint = Мисалы: 2021, 11.2021 же 25.11.2021. Болжолдуу айтсаңыз да болот.
status-death-place = Ал киши кайсы жерде каза болду?
status-death-place--label = Каза болгон жери
status-death-cause_told = Үй-бүлөсүнө эмнеден каза болду деп айтышты?
status-death-cause_told--label = Айтылган себеп
status-death-body_returned = Сөөгүн үй-бүлөсүнө бериштиби?
status-death-body_returned--label = Сөөгү берилди
status-death-how_known = Үй-бүлөсү муну кантип билди?
status-death-how_known--label = Үй-бүлөсү кантип билди


## Section family: the family there and outside

family-children =
    { $about ->
        [self] Балдарыңыз барбы? Бир-бирден жазып алабыз.
       *[person] { $dead ->
            [yes] Ал кишинин балдары бар беле? Бир-бирден жазып алабыз.
           *[no] Ал кишинин балдары барбы? Бир-бирден жазып алабыз.
        }
    }
family-children--label = Балдары
family-children--why = Караансыз калган балдарга эң биринчи жардам керек. Атынын ордуна биринчи тамгасын айтсаңыз да жетет.
family-children-name_or_initial = Баланын аты ким? Биринчи тамгасы да жетет.
family-children-name_or_initial--label = Бала
family-children-age = Бала канча жашта?
family-children-age--label = Жашы
family-children-with = Бала кимдин колунда?
family-children-with--label = Кимдин колунда
family-children-with--o-parent = Атасы же апасы
family-children-with--o-relatives = Туугандары
family-children-with--o-orphanage = Балдар үйүндө
family-children-with--o-boarding_school = Интернатта
family-children-with--o-unknown = Эч ким билбейт
family-children-with--o-other = Башкача
family-children-where = Бала кайсы жерде жашайт?
family-children-where--label = Кайсы жерде
family-children-words = Бул бала жөнүндө дагы айтарыңыз барбы?
family-children-words--label = Бала жөнүндө дагы
family-where =
    { $about ->
        [self] Үй-бүлөңүз азыр кайда жашайт?
       *[person] Ал кишинин эң жакындары азыр кайда жашайт?
    }
family-where--label = Үй-бүлөсү жашаган жер
family-where--why = Кайсы жерде жардам берсе болору, ал жерде ким жооптуу экени ушундан көрүнөт. Районун (ооданын) же өлкөсүн айтсаңыз жетет.
family-dependants =
    { $about ->
        [self] Сиздин колуңузду карап кимдер отурат: балдар, карыган ата-эне, оорулуу?
       *[person] { $dead ->
            [yes] Ал кишинин колун карап кимдер отурчу эле: балдар, карыган ата-эне, оорулуу?
           *[no] Ал кишинин колун карап кимдер отурат: балдар, карыган ата-эне, оорулуу?
        }
    }
family-dependants--label = Багууга муктаждар
family-dependants--why = Жардам эң биринчи кимге керек экени ушундан көрүнөт. Аттарын айтпасаңыз да болот.
family-reprisals = Ушундан улам үй-бүлөгө кысым көрсөтүштүбү?
family-reprisals--label = Үй-бүлө көргөн кысым
family-reprisals--hint = Бир нечесин тандасаңыз болот.
family-reprisals--why = Үй-бүлөгө кысым көрсөтүүнүн өзү мыйзамга каршы, ал жөнүндө да арыз берсе болот. Ким экенин айтпасаңыз да болот.
family-reprisals--o-questioned = Суракка алышты
family-reprisals--o-harassed = Тынчын алышты
family-reprisals--o-beaten = Уруп-сабашты
family-reprisals--o-surveillance = Аңдып, көзөмөлдөшөт
family-reprisals--o-passport_taken = Паспортун тартып алышты
family-reprisals--o-passport_refused = Паспорт беришпеди
family-reprisals--o-job_lost = Жумуштан айдашты
family-reprisals--o-detained = Камап коюшту
family-reprisals--o-forced_to_call = Зордоп телефон чалдырды
family-reprisals--o-home_visits = Үйгө кадр келип турат
family-reprisals--o-officials_in_home = Үйдө кадр кошо жашайт
family-reprisals--o-forced_marriage = Зордоп нике кыйдырышты
family-reprisals--o-money_cut_off = Акча-жерин тартып алышты
family-reprisals--o-other = Башка иш
family-reprisals_words = Аны ким кылды, качан болду, эмне деди?
family-reprisals_words--label = Кысым, өз сөзүңүздө
family-reprisals_words--why = Айткан сөзү менен күнү так болсо, даттануу жеңил болот. Коркунучта калышы мүмкүн кишилердин атын атабай эле коюңуз.
family-forbidden_to_call = Ал жактагы туугандарга сизге телефон чалууга же сизге жооп берүүгө тыюу салыштыбы?
family-forbidden_to_call--label = Телефон чалууга тыюу
family-needs = Үй-бүлөгө эмне керек? Ал жактагыларга да, бул жактагыларга да.
family-needs--label = Эмне керек
family-needs--hint = Муну уюмдун адамдары көрөт. Бирок жардам беребиз деп убада кыла алышпайт.
family-needs--o-food_money = Тамак-аш, акча
family-needs--o-housing = Жашай турган үй
family-needs--o-legal_help = Юристтин жардамы
family-needs--o-health_care = Дарыгер, дары
family-needs--o-psychological = Сырдаша турган киши
family-needs--o-papers = Документ
family-needs--o-school = Мектеп
family-needs--o-none = Азыр эч нерсе керек эмес
family-needs--o-other = Башка нерсе


## Section reporter: about the person who writes

reporter-name = Аты-жөнүңүз ким? Өзүңүзгө башка ат тандасаңыз да болот.
reporter-name--label = Аты-жөнүңүз
reporter-name--why = Аты жазылган арыздын салмагы көбүрөөк, БУУ ошондой арызды гана кабыл алат. Атыңыз арыздан бөлөк сакталат. Бизге башка ат айтсаңыз да болот.
reporter-name_hidden = Атыңызды уюмдун адамдарынан башка баарынан жашырып коёлубу?
reporter-name_hidden--label = Атымды жашыруу
reporter-age = Жашыңыз канчада?
reporter-age--label = Жашыңыз
reporter-city = Кайсы шаарда же айылда жашайсыз?
reporter-city--label = Жашаган шаарыңыз
reporter-citizenship = Кайсы өлкөнүн жаранысыз?
reporter-citizenship--label = Жарандыгыңыз
reporter-own_story = Өзүңүздү да камашкан, суракка алышкан же коркутушкан учур болду беле? Кааласаңыз, айтып бериңиз.
reporter-own_story--label = Өз башыңыздан өткөнү
reporter-own_story--why = Сиздин башыңыздан өткөнү да ушул иштин бир бөлүгү. Ал арыздан бөлөк сакталат. Айтпасаңыз да болот.
reporter-contact_preference = Уюмдун адамдары сиз менен сүйлөшкүсү келсе, кантип кабарлашканы ыңгайлуу?
reporter-contact_preference--label = Сиз менен кабарлашуу
reporter-contact_preference--o-this_chat = Ушул чатта
reporter-contact_preference--o-phone = Телефон менен
reporter-contact_preference--o-email = Электрондук почта менен
reporter-contact_preference--o-signal = Signal аркылуу
reporter-contact_preference--o-other = Башка жол менен
reporter-contact = Кайсы номер же почта аркылуу кабарлашсын?
reporter-contact--label = Номери же почтасы
reporter-contact--hint = Телефон номери же электрондук почта. Мисалы: someone@example.org
reporter-contact--why = Бул чат жоголуп кетсе, уюмдун адамдары сизди таба албай калат. Бул арыздан бөлөк сакталат.
reporter-address = Дарегиңиз кандай, кат кайсы жерге келет?
reporter-address--label = Дарегиңиз
reporter-address--why = Арызды БУУга берүүгө уруксат бердиңиз. Алар арыз айткан кишинин дарегин сурайт. Ага чейин дарегиңиз арыздан бөлөк сакталат.
reporter-pressure = Азыр жашап турган жериңизде өзүңүзгө кысым көрсөтүштүбү?
reporter-pressure--label = Өзүңүз көргөн кысым
reporter-pressure--hint = Бир нечесин тандасаңыз болот.
reporter-pressure--why = Уюмдун адамдары сизге жазганда канчалык этият болуш керегин ушундан билишет. Айткыңыз келбесе, айтпай эле коюңуз.
reporter-pressure--o-none = Жок
reporter-pressure--o-calls = Чалуу, билдирүү
reporter-pressure--o-threats_to_relatives = Туугандарды коркутушту
reporter-pressure--o-asked_to_spy = Тыңчы бол дешти
reporter-pressure--o-passport_trouble = Паспорттон кыйынчылык
reporter-pressure--o-other = Башка иш


## Section testimony: story, papers, recordings

testimony-story = Айткыңыз келгендин баарын айтыңыз. Жазыңыз, үн менен айтыңыз же видеого тартыңыз. Узун болсо да, бир нечеге бөлүп да жибере бериңиз.
testimony-story--label = Баяныңыз
testimony-story--hint = Токтоп, башка күнү улантсаңыз да болот. Коркунучта калышы мүмкүн кишилердин атын атабай эле коюңуз.
testimony-story--why = Бул арыздын жүрөгү — өз тилиңизде айткан өз сөзүңүз. Эмнени айтарыңызды өзүңүз тандайсыз.
testimony-files = Кагаз, кат, сүрөт, үн же видео жазма барбы? Ушул жерге бир-бирден жибере аласыз.
testimony-files--label = Кагаздар жана жазмалар
testimony-files--hint =
    Толук бойдон жиберүү үчүн: кыстыргыч (📎) белгисин басып, «Файл» дегенди тандаңыз. Бир файл 20 МБдан ашпашы керек.
    Файл менен кошо көзгө көрүнбөгөн маалымат да кетет: сүрөт качан, кайсы жерде тартылганы сыяктуу.
testimony-files-files = Эми жибериңиз. Бири-бирине тиешелүү болсо, бир нечесин чогуу жиберсеңиз да болот.
testimony-files-files--label = Файлдар
testimony-files-kind = Бул эмне?
testimony-files-kind--label = Түрү
testimony-files-kind--o-photo = Сүрөт
testimony-files-kind--o-identity_paper = Жеке күбөлүк, паспорт
testimony-files-kind--o-court_paper = Сот же полиция кагазы
testimony-files-kind--o-letter = Кат
testimony-files-kind--o-screenshot = Экрандын сүрөтү
testimony-files-kind--o-recording = Үн жазма
testimony-files-kind--o-video = Видео
testimony-files-kind--o-list = Адамдардын тизмеси
testimony-files-kind--o-other = Башка нерсе
testimony-files-about = Мында эмне көрсөтүлгөн?
testimony-files-about--label = Эмне көрсөтүлгөн
testimony-files-may_share = Арызды кимдерге берүүгө макул болсоңуз, муну да ошолорго көрсөтсө болобу?
testimony-files-may_share--label = Көрсөтсө болот
testimony-files-source = Муну кимден же кайдан алдыңыз?
testimony-files-source--label = Кайдан алынган
testimony-files-source--hint = Эч кимдин атын атабасаңыз да болот. Мисалы: бир тууганымдан, сайттан.
testimony-links = Бул жөнүндө интернетте бир нерсе барбы: макала, видео, тизме?
testimony-links--label = Шилтемелер
testimony-links-url = Шилтемесин жибериңиз.
testimony-links-url--label = Шилтеме
testimony-links-url--hint = Мисалы: https://example.org/article


## Section actions: what has been done, and what the family wishes

actions = Сиз же башкалар кимден жардам же жооп сурадыңыздар? Бир-бирден жазып алабыз.
actions--label = Кылынган иштер
actions--hint = Эч нерсе кылынбаган болсо, «Менин билишимче жок» дегенди басыңыз. Анын айыбы жок.
actions-by = Ким сурады?
actions-by--label = Ким сурады
actions-by--hint = Мисалы: өзүм, чет өлкөдөгү эжем, адвокат.
actions-body = Кимден суралды?
actions-body--label = Кимден суралды
actions-body--o-police_there = Ал жактагы полиция
actions-body--o-embassy_of_china = Кытай элчилиги
actions-body--o-own_foreign_ministry = Өз өлкөмдүн Тышкы иштери
actions-body--o-un_wgeid = БУУ: жоголгондор тобу
actions-body--o-un_other = БУУ: башка бөлүмү
actions-body--o-icrc = Кызыл Крест (ICRC)
actions-body--o-amnesty_or_hrw = Amnesty же HRW
actions-body--o-public_list = Интернеттеги тизме
actions-body--o-local_organisation = Жергиликтүү уюм
actions-body--o-media = Гезит, радио, телевизор
actions-body--o-court = Сот
actions-body--o-other = Башка бирөө
actions-date = Бул качан болгон?
actions-date--label = Качан
actions-date--hint = Мисалы: 2022, 04.2022 же 21.04.2022. Болжолдуу айтсаңыз да болот.
actions-reference = Ал кайрылуунун номери же аты бар беле?
actions-reference--label = Кайрылуунун номери
actions-result = Андан эмне чыкты?
actions-result--label = Эмне чыкты
actions-why_none = Эч кимден суралбаганынын бир себеби барбы?
actions-why_none--label = Эмнеге эч кимден суралбады
actions-why_none--hint = Мисалы: үй-бүлө коркот же кимден сураарын билген эмес. БУУ муну сурайт.
wishes = Эмнени тилейсиз?
wishes--label = Тилектер
wishes--hint = Бир нечесин тандасаңыз болот. Уюмдун адамдары муну көрөт. Бирок орундалат деп убада кыла алышпайт.
wishes--o-find_out_how = Кантип болгонун билүү
wishes--o-body_returned = Сөөгүн кайтарып алуу
wishes--o-truth = Чындык айтылсын
wishes--o-find_out_where = Кайда экенин билүү
wishes--o-proof_of_life = Тирүү экенин билүү
wishes--o-medical_care = Дарылап, карашсын
wishes--o-release = Эркиндик
wishes--o-reunite_children = Балдар менен кошулуу
wishes--o-lawyer = Адвокат
wishes--o-un_submission = БУУга жеткирүү
wishes--o-government_help = Өз өкмөтүмдүн жардамы
wishes--o-publish = Элге жарыялоо
wishes--o-media_contact = Журналистке айтып берүү
wishes--o-message_of_hope = Ага үмүт сөзүн жеткирүү
wishes--o-compensation = Келтирген зыянды төлөтүү
wishes--o-material_help = Акча, турмушка жардам
wishes--o-only_record = Жазылып, сакталып турсун
wishes--o-other = Башка тилек
wishes-words = Тилектериңиз жөнүндө дагы айтарыңыз барбы?
wishes-words--label = Тилек, өз сөзүңүздө


## Section consents: permissions, and keeping in touch

consent-connect_families = Башка бир үй-бүлө да ушул киши жөнүндө арыз берсе, уюмдун адамдары ошол үй-бүлөгө сиз да арыз бергениңизди айтса болобу? Муну ар бир кишиден алдын ала сурайбыз. Бул башка арыз бар дегендик эмес.
consent-connect_families--label = Башка үй-бүлөгө айтуу
consent-icrc = Бул арызды Эл аралык Кызыл Крест комитетине берсе болобу? Ал дайынсыз жоголгон адамдарды издейт.
consent-icrc--label = Кызыл Крестке берүү
consent-organisations = Бул арызды адам укугун коргогон башка уюмдарга берсе болобу?
consent-organisations--label = Башка уюмдар
consent-governments = Кытайдан ушул киши жөнүндө сурашсын деп, бул арызды башка өлкөлөрдүн өкмөттөрүнө жана парламенттерине берсе болобу?
consent-governments--label = Башка өкмөттөр
consent-research = Бул арызды, ичиндеги аттарды көрсөтпөй, изилдөөгө колдонсо болобу?
consent-research--label = Изилдөө, аты-жөнсүз
consent-publish_person = Бул кишинин атын жана эмне болгонун элдин баары окугудай кылып жарыяласа болобу? Жарыялангандан кийин кайра кайтарып алууга болбойт.
consent-publish_person--label = Атын, окуясын жарыялоо
consent-publish_photo = Бул кишинин сүрөтүн жарыяласа болобу? Жарыялангандан кийин кайра кайтарып алууга болбойт.
consent-publish_photo--label = Сүрөтүн жарыялоо
consent-publish_location = Жарыяланса, жерин канчалык так көрсөтсө болот?
consent-publish_location--label = Жерин жарыялоо
consent-publish_location--o-none = Такыр көрсөтпөңүз
consent-publish_location--o-prefecture = Облусун/аймагын гана
consent-publish_location--o-county = Районун (ооданын) гана
consent-publish_location--o-exact = Так жерин
consent-media = Бул арыз жөнүндө журналисттерге айтса жана алар уюмдун адамдары аркылуу сизге суроо берсе болобу?
consent-media--label = Журналисттер
consent-worries = Бул арыз колдонулса, эмнеден коркосуз?
consent-worries--label = Тынчсыздандырганы
consent-worries--why = Уюмдун адамдары арыз менен бир нерсе кылуудан мурун сизге же үй-бүлөңүзгө эмненин зыяны тиерин билгиси келет.
follow_up-hours = Сизге күндүн кайсы маалында жазсам болот?
follow_up-hours--label = Күндүн маалы
follow_up-hours--o-morning = Эртең менен, 9–12
follow_up-hours--o-midday = Түшкү маал, 12–16
follow_up-hours--o-evening = Кечинде, 16–20
follow_up-hours--o-any = Каалаган убакта
follow_up-zone = Өлкөңүздө ар кайсы жердин сааты ар башка. Сиз кайсы саат менен жүрөсүз?
follow_up-zone--label = Сиз жактын сааты
follow_up-code_word = Кааласаңыз, жашыруун сөз тандаңыз. Ошондо арызыңыздан бир нерсе көрсөтүүдөн мурун ошол сөздү сурайм.
follow_up-code_word--label = Жашыруун сөз
follow_up-code_word--hint = Башкалар таба албай турган сөз тандаңыз, арыздагы аттарды албаңыз. Жакшылап эсте тутуңуз: унутуп калсаңыз, уюмдагы киши гана жардам бере алат.
follow_up-code_word--why = Телефонуңуз бир күнү башка бирөөнүн колуна тийиши мүмкүн. Жашыруун сөз болсо, ага арызыңызды көрсөтпөйм. Ал эми ушул чатта турганы өзүңүз тазалаганча көрүнүп турат.


### Interface
### Option and button texts stay within 24 characters. Nobody is called he or she here.

## Buttons (24 characters at most)

button-yes = Ооба
button-no = Жок
button-yes-right = Ооба, туура
button-correct = Жок, оңдоюн
button-about = Ошол чамада, так эмес
button-dont-know = Билбейм
button-prefer-not = Айткым келбейт
button-later = Кийин
button-back = Артка
button-why = Жардам. Эмнеге сурайбыз?
button-menu = Меню
button-i-agree = Ооба, макулмун
button-that-is-all = Ушуну менен болду
button-add-one = Бирөөнү айтайын
button-add-another = Дагы бирөөнү айтайын
button-none = Менин билишимче жок
button-good-moment = Ооба, ыңгайлуу
button-not-now = Азыр эмес, кийин
button-stop-here = Ушул жерден токтойлу
button-leave-as-is = Ушундай кала берсин
button-earlier = Андан эртерээк
button-after-event = Башка окуядан кийин
button-only-year = { $year }-жыл гана
button-about-year = Болжолу { $year }-жыл
button-only-month = Айын гана билем
button-about-month = Ошол айдын чамасы
button-more-countries = Дагы башка өлкөлөр
button-my-words = Өз сөзүм калсын
button-continue = Улантуу
button-read-back = Айтканымды көрүү
button-hand-in = Тапшыруу
button-hand-in-now = Азыр тапшыруу
button-other-things = Башка нерселер
button-pause = Бир аз дем алайын
button-mine = Менин арыздарым
button-language = Тил
button-consent = Берген уруксаттарым
button-privacy = Муну ким көрө алат
button-help = Жардам
button-lost-phone = Телефонум жоголду
button-stop = Токтотуу
button-forget = Арызды өчүрүү
button-another = Башка киши жөнүндө айтуу
button-tell-more = Дагы айтуу
button-take-out = Муну алып салуу
button-take-back = Бул жоопту кайтарып алуу
button-take-back-sure = Ооба, сөзүм жок кылынсын
button-all-sections = Бардык бөлүмдөр
button-copy = Көчүрмөсүн жибериңиз
button-copy-code = Кодду көчүрүп алуу
button-withdraw = Арызды кайтарып алуу
button-questions-answered = Жооп бердим
button-forget-sure = Ооба, өчүрүңүз
button-keep = Жок, кала берсин
button-begin = Баштоо
button-destroy-now = Азыр жок кылыңыз
button-bring-back = Арызды кайра ачуу
button-stop-keep = Сактап коюп, токтойлу
button-stop-erase = Баарын өчүрүп, токтойлу
button-copy-shared = Ооба, ошолорду алыңыз
button-start-empty = Жок, башынан баштайлы
button-open-linked = Ал киши жөнүндө да айтуу

## While a question is asked

progress-core = Кыска бөлүм: { $here } / { $of }
answered-before = Берген жообуңуз: { $answer }
read-back = { $label }: { $value }. Туурабы?
read-back-words = { $label }: «{ $value }». Дал ушул сөздөр менен жазып коём. Туурабы?
kept-aloud = Жибергениңизди сактап койдум. Бир киши угуп же окуп, жазып алат.
kept-with-story = Муну «Баяныңыз» дегенге кошуп койдум.
kept-with-papers = Муну кагаздарыңыз менен файлдарыңыздын жанына койдум.
kept-edited = Жообуңузду өзүңүз оңдогондой кылып өзгөрттүм.
kept-edited-piece = Оңдогон сөзүңүздү баяныңызга коштум. Мурункусу да турат.
kept-file = Алдым.
taken-back = Сөздөрүңүз жок кылынды. Бир жооп болгону жөнүндө белги гана калды.
list-comma = { ", " }
place-in-words = { $words } – { $place }
yes = ооба
no = жок
done = айтылды
seen = окулду
none-told = жок
unsaid-dont_know = билбейм
unsaid-prefer_not = айткым келбейт
unsaid-later = кийин
answer-taken-back = (кайтарып алынды)
age-years = { $years } жашта
file-photo = сүрөт
file-document = файл
file-audio = үн жазма
file-voice = үн билдирүү
file-video = видео
file-video-note = видео билдирүү
file-lasting = { $sign } { $length } · { $file }

## What could not be taken

rejected-old_button = Ал баскыч мурунку суроонуку экен. Азыркы суроо мына бул.
rejected-not_offered = Бул жерде андай тандоо жок. Төмөнкү баскычтардын бирин басыңызчы.
rejected-must_be_said = Буга «ооба» же «жок» деп жооп бериңизчи.
rejected-nothing_to_confirm = Жок дегенде бирин тандаңыз же «Билбейм» дегенди басыңыз.
rejected-no_such_place = Аны эми таба албадым. Азыр биз мына бул жердебиз.
rejected-list_is_full = Бул тизме толуп калды. Калганын өз сөзүңүз менен жазыңыз же үн менен айтып жибериңиз.
rejected-not_this_kind = Буга баскычты басып же жазып жооп бериңизчи.
file-too_big = Бул файл 20 МБдан чоң, Telegram аны мага бербейт. Бөлүп-бөлүп же видеону кыскартып жибере аласызбы? Башка эч нерсе жоголгон жок.
file-too_many = Бул арызга мындан ашык файл батпайт. Дагы эмне бар экенин сөз менен айтыңыз, кийин бир киши сизден сурап алат.
file-report_full = Бул арыздын файлдары толуп калды, мындан ашыгы батпайт. Дагы эмне бар экенин сөз менен айтыңыз, кийин бир киши сизден сурап алат.
file-disk_full = Азыр жаңы файлды сактай албай турам, бизде орун түгөнүп баратат. Айткан сөздөрүңүз сакталып турат. Файлды эртең кайра жибериңизчи.
file-not_fetched = Жиберген файлдарыңыздын бирин ала албадым. Дагы бир жолу жибересизби?
odd-sticker = Стикерди сактай албайм. Жазыңыз, үн менен айтыңыз же баскычтарды басыңыз.
odd-poll = Сурамжылоону сактай албайм. Жазыңыз, үн менен айтыңыз же баскычтарды басыңыз.
odd-location = Бул жерди сактаган жокмун: кайда экениңизди эч качан сурабайм. Арыздагы бир жерди айткыңыз келсе, атын жазыңыз.
odd-contact = Бул байланыш номерин сактаган жокмун. Арызга керек болсо, мен сураганда жазыңыз.
odd-other = Мындай билдирүүнү сактай албайм. Жазыңыз, үн менен айтыңыз, сүрөт же файл жибериңиз, болбосо баскычтарды басыңыз.
not-before-consent = Бир нерсе сакташымдан мурун, ушул суроого жооп бериңизчи.
sorry = Кечириңиз, бизден бир ката кетти. Мурун айтканыңыз сакталып турат. Акыркы билдирүүңүздү дагы бир жолу жибериңизчи.
storage-refused = Акыркы билдирүүңүздү сактай албадым, биз тарапта бузулуу болуп жатат. Мурун айтканыңыздан эч нерсе жоголгон жок. Бир аздан кийин кайра жибериңизчи.
only-private = Мен башкалар окубай турган жеке чатта гана сүйлөшөм. Мага ошол жерге жазыңызчы.
intake-closed =
    Азыр арыз кабыл албайбыз. Азыр жазганыңыз менен жибергениңиз сакталбайт.

    Бот эмес, киши менен сүйлөшкүңүз келсе: { $contact }
intake-closed-yours = Мурун айтканыңыз ошол бойдон сакталып турат. Аны көрө аласыз, өчүрө аласыз.
drafts-enough = Бүгүн көп арыз баштадыңыз. Ошолордун бирин улантыңызчы. Эртең дагы бирин баштай аласыз.
too-fast = Бир эле учурда өтө көп келди, акыркы билдирүүлөрүңүздү кабыл ала албадым. Бир мүнөт күтүп, кайра жибериңизчи.
poster-line = Үй-бүлөңүздөн бирөө жоголуп кеттиби? Ушул жерде өз тилиңизде, шашпай айтып бериңиз.

## Dates (the pieces of dates are shown in read-backs and on buttons)

lag-days =
    { $count ->
        [0] ошол эле күнү
        [7] бир аптадан кийин
        [one] { $count } күндөн кийин
       *[other] { $count } күндөн кийин
    }
lag-months =
    { $count ->
        [12] бир жылдан кийин
        [18] бир жарым жылдан кийин
        [24] эки жылдан кийин
        [36] үч жылдан кийин
        [60] беш жылдан кийин
        [one] { $count } айдан кийин
       *[other] { $count } айдан кийин
    }

## Around the interview

welcome-back = Кайра келгениңизге кубанычтамын. { $date } күнү «{ $where }» деген жерде токтогон элеңиз. Айтканыңыздын баары сакталып турат.
where-menu = меню
menu = Рахмат. Айтканыңызды ушул бойдон тапшыра берсе болот. Кааласаңыз, бүгүн же башка күнү дагы айтыңыз. Азыр эмне кылабыз?
menu-unfinished = Кыска бөлүм али бүтө элек. Каалаган убакта токтогон жерден уланта аласыз.
menu-handed-in = Арызыңыз тапшырылды. Ага каалаган убакта кошуп, өзгөртө аласыз.
section-finished = Рахмат. «{ $section }» бөлүмү азырынча бүттү.
more = Эмне кылабыз?
choose-language = Кайсы тилде сүйлөшөбүз? Айтканыңыз өзгөрбөйт.
language-changed = Эми ушул тилде сүйлөшөбүз.
language-offer = { $own_name }: ушул тилде улантабызбы? Айтканыңыз өзгөрбөйт.
button-stay = Жок, өзгөртпөйлү
nothing-here = Азыр бул жерде арыз жок. Жаңысын баштайлыбы?
paused = Шашылбаңыз. Айтканыңыз сакталып турат, дал токтогон жерден улантабыз. Даяр болгондо ушул чатты ачып, «Улантуу» дегенди басыңыз.
paused-nothing = Шашылбаңыз. Ушул чаттын номери менен убактыдан башка эч нерсе сактабайм. Даяр болгондо «Улантуу» дегенди басыңыз.
stop = Ушул жерден токтойлубу? Айтканыңызды сактап коюп, кийин кайтып келсеңиз болот. Кааласаңыз, баарын өчүртө аласыз.
stopped = Эми сизге жазбайм. Айтканыңыз сакталып турат. Кайтып келсеңиз, токтогон жерден улантабыз.
consent-refused = Түшүндүм. Сиз макул болбосоңуз, эч нерсе сактабайм: ушуга чейин айтканыңыз өчүрүлдү. Оюңуз өзгөрсө, каалаган убакта кайра баштай аласыз.
mine =
    { $count ->
        [one] Бул жерде бир арызыңыз бар.
       *[other] Бул жерде { $count } арызыңыз бар.
    }
new-copy-shared = Мурун өзүңүз жөнүндө айткансыз: атыңызды, өлкөңүздү, тилектериңизди. Жаңы арызга ошол жоопторду алайынбы? Ар бирин өзгөртө аласыз.
new-report = Жаңы арыз баштадык. Мурункусу ошол бойдон сакталып турат.
linked-offer = Үй-бүлөңүздөн дагы бир кишини айттыңыз. Ал киши жөнүндө да арыз жазабызбы?

state-draft = бүтө элек
state-handed-in = тапшырылды
state-in-review = окулуп жатат
state-accepted = кабыл алынды
state-returned = сурообуз бар
state-closed = жабылды
state-withdrawn = кайтарып алынды
report-draft = { $title }. Бул арыз али тапшырыла элек.
report-handed-in = { $title }. Тапшырылды, арыздын коду: { $code }. Бир киши окуп чыгат.
report-in-review = { $title }. Арыздын коду: { $code }. Азыр бир киши окуп жатат.
report-accepted = { $title }. Арыздын коду: { $code }. Окулду, кабыл алынды.
report-returned = { $title }. Арыздын коду: { $code }. Окулду, сизге суроо бар.
report-closed = { $title }. Арыздын коду: { $code }. Бул арыз боюнча иш бүттү.
report-withdrawn = { $title }. Арыздын коду: { $code }. Өзүңүз кайтарып алгансыз: аны менен эч ким иштебейт.
next-handed-in = Эми эмне болот: уюмдан бир киши окуйт. Сизге эч нерсе кылуунун кереги жок. Каалаган күнү кошо аласыз.
next-in-review = Эми эмне болот: бул киши баарын окуп чыгат, балким, суроосу болор. Ага чейин сизге эч нерсе кылуунун кереги жок.
next-accepted = Эми эмне болот: уюм сиз уруксат берген чекте айтканыңыз менен иштейт. Жаңы бир нерсе уксаңыз, ушул жерге кошуп коюңуз.
next-returned = Эми эмне болот: билгениңизди кошуп, анан «Жооп бердим» дегенди басыңыз. Билбегениңиз ачык кала берсин.
next-closed = Эми эмне болот: аны менен эми эч ким иштебейт, айтканыңыз сакталат. Жаңы бир нерсе уксаңыз, ушул жерге кошуп коюңуз.
reason-return-person = Бул кишинин ким экени али так эмес. Башка аттары, туулган жылы же туулган жери жардам берет эле.
reason-return-happened = Эмне болгону али так эмес. Дагы бир нече сөз жардам берет эле.
reason-return-when-where = Качан же кайда болгону али так эмес. Болжол менен айтсаңыз да жетет.
reason-return-how-known = Муну кайдан билгениңиз али так эмес: өзүңүз көрдүңүзбү же ким айтты?
reason-return-papers = Жибергениңиздин бирин окууга же угууга мүмкүн болбоду. Мүмкүн болсо, дагы бир жолу жибериңиз.
reason-close-free = Себеби: бул кишинин эркиндикте экенин өзүңүз айттыңыз.
reason-close-asked = Себеби: өзүңүз ошондой өтүндүңүз.
reason-close-not-ours = Себеби: бул — уюм иштей ала турган иш эмес. Бул анын мааниси аз дегендик эмес.
reason-close-no-contact = Себеби: суроолор бар эле, бирок сиз менен байланыша албадык.
reason-close-done = Себеби: уюмдун азырынча колунан келгени жасалды.
questions-answered = Рахмат. Бир киши аны кайра окуйт.

## Reading back and handing in

read-back-overview = Айткандарыңыз бөлүм-бөлүм болуп мына ушул жерде. Окуу үчүн бөлүмдү басыңыз. Ар бир жоопту өзгөртсө же кайтарып алса болот.
read-back-line = { $label }: { $value }
nothing-told-here = Бул жерде али эч нерсе айтыла элек.
not-confirmed-yet = { $value } (али такталган жок)
take-back-sure = «{ $label }» дегенге берген жообуңузду жок кылайынбы? Сөзү да, файлы да биротоло жок болот. Мурун алынган көчүрмөлөр, телефонуңуздагы жана Telegramдагы ушул чат мындан өчпөйт.
hand-in-missing = Тапшыруудан мурун бул суроолорго жооп керек. «Билбейм» деген да жооп:
    { $questions }
hand-in-ready = Арызды эми тапшырса болот. Андан кийин аны уюмдун адамдары окуйт. Кийин да кошуп, өзгөртүп, кайтарып ала аласыз.
hand-in-un = БУУга берүү үчүн дагы булар жетишпейт. Аларсыз тапшырып, кийин кошсоңуз да болот:
    { $missing }
un-name = арызда айтылган кишинин аты-жөнү
un-date = качан болгону
un-place = кайсы жерде болгону
un-taken-by = ким алып кеткени
un-reporter = сиздин аты-жөнүңүз менен дарегиңиз
un-actions = ушуга чейин эмне кылынганы
un-consent = БУУга берүүгө макулдугуңуз
handed-in = Рахмат. Арызыңыз тапшырылды.

    Арызыңыздын коду: { $code }

    Аны кагазга жазып, сактап коюңуз. Ушул код менен арызыңыз жөнүндө сурай аласыз. Ишенбеген кишиңизге бербеңиз.

    Арызды уюмдан бир киши окуп чыгат ({ $organisation }), көбүнчө эки аптанын ичинде. Уруксат берген болсоңуз, ушул жерге жазабыз. Өзүңүз да кабарлашсаңыз болот: { $contact }

    Бул чат телефонуңузда жана Telegramда калат. Аны тазалоо үчүн: чаттын менюсун ачып, «Чатты өчүрүү» (Удалить чат, Delete chat) дегенди тандаңыз, «бот үчүн да өчүрүү» деген белгини коюңуз.
not-handed-in = Арыз тапшырылган жок.
withdraw-sure = Бул арызды кайтарып аласызбы? Андан кийин аны менен эч ким иштебейт, эч кимге эч нерсе берилбейт. Мурун берилгенин кайра кайтарып алууга болбойт. Өзүңүз өчүрткөнгө же кайра тапшырганга чейин арыз ушул жерде кулпуланып турат.
withdrawn = Арыз кайтарып алынды.
consent = Бул арыз менен эмне кылса болот? Ар бирин өзүңүз чечесиз, каалаган күнү өзгөртө аласыз. Өзгөрткөнүңүз кийинки жолу бирөөгө берилгенде эске алынат.
consent-given = Бул арыз ушул убакка чейин берилген жерлер:
consent-given-line = • { $recipient }, { $date }
given-archive = Уюмдун өз архиви
given-un = Бириккен Улуттар Уюму (БУУ)
given-icrc = Эл аралык Кызыл Крест комитети
given-organisations = Адам укугун коргогон уюмдар
given-governments = Башка өлкөлөрдүн өкмөттөрү
given-research = Изилдөө, аты-жөнсүз
given-public = Баары окуй алгандай жарыяланды
copy-caption = Бул сиздин көчүрмөңүз. Телефонуңуздан тапкан киши аны окуй алат. Буга макул болсоңуз гана сактаңыз.
copy-title = Сиздин арызыңыз
copy-made-on = Көчүрмө жасалган күн: { $date }
copy-file-name = kochurmo

## Erasing

forget-which = Кайсы арызды өчүрөйүн?
forget-draft = { $title }. Бул арызды өчүрөйүнбү? Ал дароо жок кылынат, кайра кайтарып алууга болбойт.
forget-handed-in =
    { $hours ->
        [one] { $title }. Бул арызды өчүрөйүнбү? Азыртан баштап аны эч ким ача албайт, ал эми { $hours } сааттан кийин жок кылынат. Ага чейин арыздын коду менен кайра ача аласыз.
       *[other] { $title }. Бул арызды өчүрөйүнбү? Азыртан баштап аны эч ким ача албайт, ал эми { $hours } сааттан кийин жок кылынат. Ага чейин арыздын коду менен кайра ача аласыз.
    }
forgotten = Арыз жок кылынды: сөздөрү, файлдары, алардын ачкычтары. Менин колум жетпегени: мурун алынган көчүрмөлөр, мурун жасалган камдык көчүрмөлөр, телефонуңуздагы жана Telegramдагы ушул чат. Бир нерсе өчүрүлгөнү жазылып калат, эмне экени жазылбайт.
forgetting =
    { $hours ->
        [one] Арыз жабылды: эми аны эч ким ача албайт. Ал { $hours } сааттан кийин жок кылынат. Азыр эле жок кылгыңыз же кайра ачкыңыз келсе, төмөндөн тандаңыз.
       *[other] Арыз жабылды: эми аны эч ким ача албайт. Ал { $hours } сааттан кийин жок кылынат. Азыр эле жок кылгыңыз же кайра ачкыңыз келсе, төмөндөн тандаңыз.
    }
case-code-to-destroy = Арыздын кодун жазыңыз. Ошондо арыз дароо жок кылынат.
case-code-to-bring-back = Арыздын кодун жазыңыз. Ошондо арыз кайра ачылат.
lost-phone = Мурунку чатыңыз жоголдубу? Арыздын кодун жазыңызчы. Код колуңузда жок болсо, «код жок» деп жазыңыз.
lost-phone-told = Рахмат. Муну уюмдан бир киши карап ({ $organisation }), сизге ушул жерге жазат. Ага чейин эч нерсе ачылбайт: үй-бүлөңүз айтканды башка эч ким окубасын дейбиз. Өзүңүз да кабарлашсаңыз болот: { $contact }
case-code-wrong = Бул арыздын коду андай эмес. Текшерип, кайра жазыңызчы.
brought-back = Арыз кайра ачылды, баары мурункудай.

## The code word

code-word-asked = Өзүңүз тандаган жашыруун сөздү жазыңыз.
code-word-wrong = Ал сөз эмес экен. Дагы бир жолу жазып көрүңүз.
goodbye = Рахмат. Саламатта болуңуз.

## Texts to read

help =
    Үй-бүлөңүздөгү кишиге эмне болгонун шашпай, бир-бирден айтып берүүгө жардам берем.

    Баскычты бассаңыз да, жазсаңыз да, үн менен айтып жиберсеңиз да болот. Каалаган учурда токтой аласыз, айтканыңыз сакталат. «Билбейм» деген да жакшы жооп.

    «Меню» дегенде баары бар: айткандарыңыз, арыздын башка бөлүмдөрү, тил, арызды өчүрүү жолу.

    Бот эмес, киши менен сүйлөшкүңүз келсе: { $contact }
privacy =
    Айтканыңызды кимдер көрө алат:

    • Уюм арызыңызды окуй алат: { $organisation } ({ $country }).
    • Билдирүүлөр Telegram аркылуу өтөт, Telegram аларды окуй алат.
    • Бизде баары кулпуланып сакталат, бирок мен иштеп турган компьютер иштеп жатканда аны ача алат.

    Сизди эмнеден коргой албайбыз: телефонуңузду алып койгон кишиден, иштеп турган компьютерге кирип алган кишиден жана Telegramдын өзүнөн.

    Бот чын эле биздикиби, мына бул жерден текшериңиз: { $verify_at }
    Сурооңуз болсо, бул кишиге кабарлашыңыз: { $contact }

    Арыз менен эмне кылса болорун өзүңүз чечесиз («Берген уруксаттарым»), аны каалаган убакта өчүртө аласыз.
command-start = Баштоо же улантуу
command-continue = Токтогон жерден улантуу
command-report = Башка киши жөнүндө айтуу
command-mine = Менин арыздарым
command-language = Тилди алмаштыруу
command-consent = Берген уруксаттарым
command-privacy = Муну ким көрө алат
command-help = Жардам
command-stop = Азырынча токтотуу
command-forget = Арызды өчүрүү
bot-description = Үй-бүлөңүздөгү кишиге эмне болгонун ушул жерде өз тилиңизде айта аласыз. Жазсаңыз да, үн менен айтсаңыз да, баскычты бассаңыз да болот. Каалаган убакта токтоп, кийин уланта аласыз. Бул ботту жүргүзгөн уюм: { $organisation }. Текшерүү үчүн: { $verify_at }
bot-short-description = Өз тилиңизде, бир-бирден, суроо-жооп.

## Why words could not be taken
rejected-empty = Бул билдирүүдөн сөз көрө албадым. Дагы бир жолу жазасызбы?
rejected-too_long = Бул суроого өтө узун жазылды. Бул жерде суралганын гана жазыңыз. Баарын толук айта турган жер кийин болот.
rejected-use_buttons = Төмөнкү баскычтардын бирин басыңызчы.
rejected-send_a_file = Бул жерге сүрөт же файл керек. «Кийин» дегенди бассаңыз да болот.
rejected-not_an_option = Аны тизмеден таба албадым. Эң жакын келгенин басыңызчы.
rejected-not_yes_or_no = «Ооба» же «Жок» дегенди басыңызчы.
rejected-not_a_number = Санын гана жазыңызчы, мисалы 3 же 7.5.
rejected-number_out_of_range = Бул сан өтө чоң окшойт. Дагы бир карап көрөсүзбү?
rejected-not_an_age = Жашын сан менен жазыңызчы, мисалы 34.
rejected-not_a_link = Бул шилтемеге окшобойт. Шилтеме көбүнчө https:// деп башталат
rejected-which_place = Мындай аталган жер бир нече экен. Сиз кайсынысын айтасыз?
rejected-place_alike = Дал ушундай аталган жерди билбейм. Мына булардын бирин айттыңызбы? Болбосо, өз сөзүңүз ошол бойдон калат.
rejected-not_a_country = Бул өлкөнү билбейм. Туура жазылдыбы? Өз сөзүңүздү ошол бойдон калтырсаңыз да болот.
rejected-which_country = Кайсы өлкөнү айтасыз?
rejected-not_a_zone = Бул шаарлардын кайсынысынын сааты сиздики менен бирдей?
rejected-which_language = Өзүңүзгө керек тилди басыңыз.
rejected-choose_event = Адегенде эмнеден кийин болгонун тандаңызчы.
rejected-not_a_date = Мындан кайсы күн экенин түшүнө албадым. Цифра менен жазыңызчы, мисалы 2017, 03.2017 же 14.03.2017. Болбосо баскычтарды басыңыз.
rejected-which_date = Күнүн туура жазгым келет. Кайсынысын айтасыз?
rejected-age_or_year = Бул жашыбы же жылыбы?
rejected-no_year = Ал кайсы жылы эле? Жылын гана билсеңиз, ошол эле жетет.
rejected-impossible_date = Календарда андай күн жок. Дагы бир карап көрөсүзбү?
rejected-too_long_ago = Бул жүз жылдан да мурун болуп калды. Жылын дагы бир карап көрөсүзбү?
rejected-in_the_future = Бул күн али келе элек. Дагы бир карап көрөсүзбү?
rejected-other_calendar = Бул башка календардын жылына окшойт. Жылын кадимки эсеп менен жазыңызчы, мисалы 2017.
rejected-ends_before_start = Аягы башынан мурун болуп калды. Тескерисинче эмеспи?

## Buttons under suggestions
suggest-own-words = Өз сөзүм калсын
card-spellings = Анда мына булардын бириндей жазылганбы? Ар бир тамгасы дал келсе гана басыңыз. Дал келбесе же азыр карай албасаңыз, билгениңизди жазыңыз.
suggest-age = { $years } жашта

## Dates, read back. $year and $day are text, $month and $season are month-N and season-N already in words.
date-day = { $year }-жыл, { $day }-{ $month }
date-month = { $year }-жыл, { $month }
# Kyrgyz жаз is spring, жай is summer.
date-season = { $year }-жыл, { $season }
date-year = { $year }-жыл
date-about = болжолу { $date }
date-between = { $start } менен { $end } ортосу
date-before = { $end } же андан мурун
date-after = { $start } же андан кийин
date-unknown = өз сөзүңүз менен жазылды
month-1 = январь
month-2 = февраль
month-3 = март
month-4 = апрель
month-5 = май
month-6 = июнь
month-7 = июль
month-8 = август
month-9 = сентябрь
month-10 = октябрь
month-11 = ноябрь
month-12 = декабрь
season-1 = жаз
season-2 = жай
season-3 = күз
season-4 = кыш

## Remarks on a Chinese ID number: never a refusal. $county, $told are names of places, $date and $born are dates in words.
remark-id-form = Кытайдын жеке күбөлүгүнүн номеринде көбүнчө 18 белги болот, эскисинде 15. Жазганыңызды ошол бойдон койдум. Кагазы колуңузда болсо, дагы бир карап көрүңүзчү.
remark-id-check = Акыркы белгиси калганына туура келбейт: бири ката көчүрүлгөн болушу мүмкүн. Ошол бойдон койдум. Дагы бир карап көрөсүзбү?
remark-id-date = Бул номердин ичиндеги туулган күн календарда жок. Ошол бойдон койдум. Дагы бир карап көрөсүзбү?
remark-id-birth = Бул номер боюнча туулган күнү: { $born }. Ал эми сиз айтканыңыз: { $told }. Экөөнү тең калтырдым. Номери туура көчүрүлгөнбү?
remark-id-county = Бул номер мына бул жердин кодунан башталат: { $county }. Ал эми сиз айтканыңыз: { $told }. Код кишинин алгач катталган жерин көрсөтөт, ошондуктан экөө тең туура болушу мүмкүн. Номери туура көчүрүлгөнбү?
remark-id-area = Биринчи алты цифрадагы жерди билбейм. Номерди ошол бойдон койдум. Дагы бир карап көрөсүзбү?

## Kinship and voice

rejected-which_relative = Бул сөз бир нече тууганды билдириши мүмкүн. Кимисин айтасыз?
kin-elder_brother = Агам
kin-younger_brother = Иним
kin-elder_sister = Эжем
kin-younger_sister = Сиңдим / карындашым
kin-paternal_grandmother = Атамдын апасы
kin-maternal_grandmother = Апамдын апасы (таенем)
kin-paternal_grandfather = Атамдын атасы
kin-maternal_grandfather = Апамдын атасы (таятам)
kin-paternal_aunt = Атамдын эже-карындашы
kin-maternal_aunt = Апамдын эже-сиңдиси
kin-paternal_uncle = Атамдын ага-иниси
kin-maternal_uncle = Таякем (апам жагы)
kin-sister_in_law = Жеңем, кайын эже-сиңдим
kin-brother_in_law = Жездем, кайын ага-иним
kin-daughter_in_law = Келиним
kin-son_in_law = Күйөө балам
kin-mother_in_law = Кайненем
kin-father_in_law = Кайнатам

## Keeping in touch
## Check-ins, reminders of what is not finished, and how to change them.
## The first messages are read on the lock screen, perhaps by somebody else: they must not say what this chat is about.

checkin-hello = Саламатсызбы. Азыр сүйлөшүүгө ыңгайлуубу?
news-hello = Айтканыңыз боюнча жаңылык бар. Азыр ыңгайлуубу?
button-checkin-later = Бүгүн, кийинчерээк
button-checkin-day = Башка күнү
button-checkin-phone = Бул телефондо эмес
button-checkin-stop = Мындан ары жазбаңыз
checkin-later-today = Макул. Бүгүн кийинчерээк кайра жазам, кеч болуп кетсе, эртең жазам.
checkin-another-day = Макул. Бир нече күндөн кийин кайра жазам.
checkin-not-here = Макул. Өзүңүз мага жазмайынча, бул жерге жазбайм.
checkin-stopped = Мындан ары сурабайм. Айтканыңыз сакталып турат. Каалаган убакта ушул жерге жаза аласыз.
checkin-ask =
    { $dead ->
        [yes] { $title }. Сиз эсимдесиз. Дагы айтарыңыз барбы, же бир нерсе керекпи?
       *[no] { $title }: жаңы кабар барбы?
    }
button-news-none = Жаңы кабар жок
button-news-some = Жаңы кабар бар
button-news-help = Мага жардам керек
button-news-wrong = Бир жерин оңдоюн
checkin-no-news = Рахмат. Бүгүн жаңы кабар жок экенин жазып койдум.
checkin-news = Рахмат. Бир-бирден айтып бериңиз. Мурун айтканыңыз ошол бойдон калат, муну анын жанына коём.
checkin-other-waits = Башка арызыңыз дал токтогон жериңизде турат. Аны «Менин арыздарым» дегенден табасыз.
checkin-help = Сизге жардам керек экенин уюмдун адамдары көрсүн деп алдыларына койдум ({ $organisation }). Өзүңүз да бир киши менен кабарлаша аласыз: { $contact }. Сиз турган жерде дал азыр бирөө коркунучта болсо, ошол жердин шашылыш жардам номерине чалыңызчы.
checkin-wrong = Ошол сөз турган бөлүмдү басып, ошол жерден өзгөртүңүз. Мурун айтканыңыз да сакталып калат.
checkins-plan = Жаңы кабар барбы деп ушул жерден сурап турам. Канча убакытта бир: { $rhythm }. Күндүн маалы: { $hours }, { $zone } убактысы менен. Түнкүсүн эч качан жазбайм.
checkins-plan-nowhere = Жаңы кабар барбы деп ушул жерден сурап турам. Канча убакытта бир: { $rhythm }. Сиз жакта саат канча экенин билбейм. Ошондуктан Америкада да, Казакстанда да күндүз болгон бир сааттын ичинде гана жазам.
checkins-next = Кийинки жолу: { $date }.
checkins-paused = Азырынча сурабай турам. Кийинки жолу: { $date }.
checkins-person-first = Азыр өзүм сурабайм. Адегенде уюмдан бир киши карап чыгат.
checkins-off = Азыр өзүм эч нерсе сурабайм. Кааласаңыз, анда-санда жаңы кабар барбы деп сурап турайын.
checkins-none = Сиз али арыз тапшыра элексиз. Тапшыргандан кийин анда-санда кабар сурап турайынбы, өзүңүз чечесиз.
button-checkins-begin = Кабар сурап туруңуз
button-less-often = Сейрегирээк сураңыз
button-pause-month = Бир ай сурабай туруңуз
button-checkins-change = Жыштыгын өзгөртүү
button-moved = Башка жакка көчтүм
button-checkins-stop = Мындан ары сурабаңыз
button-keep-in-touch = Кабарлашып туруу
command-checkins = Кабарды качан сурайм
asked-translated = Уюмдун адамдары которду ({ $tongue }, { $date }). Өз сөздөрү:
asked-picked = Уюмдун адамдары сизден муну билгиси келет:
asked-noted = Рахмат. Жообуңузду жеткирем.
asked-later = Макул. Суроо сизди күтүп турат.
button-asked = Сизге суроо бар
nudge = Саламатсызбы. Эсиңизге салып турууга уруксат берген элеңиз.
nudge-at-question = Токтогон жерибиз: { $of } суроонун ичинен { $here }-суроо.
nudge-in-part = «{ $section }» деген бөлүмдө токтогонбуз.
nudge-at-the-end = Акыркы кадам гана калды: тапшыруу.
nudge-whenever = Каалаган убакта уланта алабыз.
nudge-last = Каалаган убакта уланта алабыз. Мөөнөтү бүтөрдөн мурун бул жөнүндө дагы бир гана жолу жазам.
button-no-more-reminders = Эсиме салбай эле коюңуз
reminders-off = Мындан ары эсиңизге салбайм. Каалаган убакта уланта аласыз. Эч ким улантпаган нерсе бир канча убакыттан кийин өчүрүлөт, ал эми өзүңүз ошону тандаган болсоңуз, тапшырылат.
draft-will-be-erased = Саламатсызбы. Бул жерде айтканыңыз али тапшырыла элек. Өчүрүлө турган күнү: { $date }. Ал күнгө чейин улантсаңыз же тапшырсаңыз, өчүрүлбөйт.
draft-will-be-handed-in = Саламатсызбы. Бул жерде айтканыңыз али тапшырыла элек. Өзүңүз каалагандай, аны ушул бойдон тапшыра турган күнүм: { $date }. Ал күнгө чейин уланта аласыз же өчүртө аласыз.
button-hand-in-told = Айтканымды тапшыруу
draft-handed-in = Саламатсызбы. Өзүңүз каалагандай, айтканыңызды тапшырдым. Ага каалаган убакта кошуп, өзгөртө аласыз.
outage-resend = Саламатсызбы. Бир канча убакыт сизди уга албай калдым. { $date } күнүнөн бери бир нерсе жазсаңыз же жиберсеңиз, кайра жибериңизчи.

## Two families who tell of the same person. Said only after a good moment.

introduction-told =
    Бизге дагы бирөө ушул эле киши жөнүндө айтып берди: { $title }.

    Экөөңүздөр тең муну билгиңиздер келерин алдын ала айткансыздар. Байланышкыңыз келсе, { $organisation } сиздерди тааныштырат. Айткандарыңыздан аларга эч нерсе бербейм.
button-introduction-yes = Байланышкым келет
button-introduction-no = Жок, рахмат
introduction-yes = Рахмат. Экинчи тарап да кааласа, { $organisation } сизге жазат.
introduction-no = Макул. Жок дегениңизди эч ким билбейт.
