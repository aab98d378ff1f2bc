### Kazakh: machine-drafted, awaiting a native reader.


## Sections: titles in the menu "tell more", and one line on what each is about

section-before = Бастар алдында
section-before--about = Тіліңіз, жазғаныңызды кім оқитыны және рұқсатыңыз
section-core = Қысқа бөлім
section-core--about = Ең керектісі, бес минуттай уақыт алады
section-person = Жеке басы
section-person--about = Аты-жөні, құжаттары, жұмысы, денсаулығы
section-event = Не болды
section-event--about = Қалай болды, неліктен, тағы кімдер бар, алды-артында не болды
section-status = Қазіргі жайы
section-status--about = Қай жерде қамаулы, неше жыл кесті, хабар бар ма, денсаулығы
section-family = Отбасы
section-family--about = Балалары, ата-анасы, көрген қысымы, неге мұқтаж
section-reporter = Өзіңіз туралы
section-reporter--about = Басқасынан бөлек, өз кілтімен құлыпталып сақталады
section-testimony = Әңгімеңіз бен қағаздар
section-testimony--about = Өз сөзіңізбен айтып беріңіз; сурет, қағаз, жазба жіберіңіз
section-actions = Не істелді
section-actions--about = Кімнен көмек сұрадыңыз, не тілейсіз
section-consents = Рұқсаттар
section-consents--about = Арызды не істеуге болады, сізбен қалай хабарласамыз
section-asked = Сізге қойылған сұрақтар
section-asked--about = Ұйым адамдарының сұрағаны және сіздің жауабыңыз
section-leaving = Қайтып келмесеңіз
section-leaving--about = Аяқталмаған арызды не істейміз

screen-core_consents =
    Үш рұқсат бар. Үшеуі де өшірулі тұр. Өзіңіз қалағанын ғана қосыңыз.
    Әрқайсысын осы чатта кез келген күні өзгерте аласыз.
screen-more_consents =
    Бұл арызды кімге беруге, несін көрсетуге болады? Бәрі өшірулі тұр. Өзіңіз қалағанын ғана қосыңыз.
    Әрқайсысын кез келген күні өзгерте аласыз. Беріліп кеткенін кері қайтару мүмкін емес.


## Section before: language, what to know first, permission to keep

language = Қай тілде сөйлесеміз?
language--label = Тіл
language--hint = Тілді кез келген уақытта ауыстыра аласыз. Айтқаныңыздан ештеңе жоғалмайды.
language-aloud = Қай тілде айтып бердіңіз? Соны білсек, тыңдап, жазып алатын адамды табамыз. Бұл жерде жоқ болса, тілдің атын жазыңыз.
language-aloud--label = Айтқан тіліңіз
language-aloud--o-other = Басқа тіл

safety =
    Алдымен мынаны оқып шығыңызшы.

    Бұл ботты жүргізетін ұйым: { $organisation } ({ $country }). Бот хабарсыз кеткен немесе қамалған кісіге не болғанын отбасынан, сіздің өзіңізден сұрап, жазып алады.
    Бот шынымен осы ұйымдікі ме, тексеріп алыңыз: { $verify_at }
    Бір адаммен сөйлескіңіз келсе: { $contact }
safety--label = Бастар алдында оқылды
safety-who-reads =
    Жазғаныңызды кімдер оқи алады:
    • Telegram компаниясы бұл чатты оқи алады.
    • Ұйымда арыздармен жұмыс істейтін адамдар арызыңызды оқи алады ({ $organisation }).
    • Арызыңыз құлыптаулы сақталады. Бірақ бот тұрған компьютер оны аша алады. Ол компьютерді қолына түсірген адам да аша алады.
    • Телефоныңыз кімнің қолында болса, сол адам бұл чатты оқи алады.
safety-leave-out =
    Біреудің басына қауіп төндіретін нәрсені айтпай-ақ қойыңыз. Кез келген сұраққа жауап бермей, өте берсеңіз де болады.
    Көбірек білейін деп, қауіпте отырған туыстарға телефон соқпаңыз. Білгеніңіздің өзі жетеді.
safety-clear =
    Бұл чатты телефоныңыздан өшіру үшін: чаттың мәзірін ашып, «Тарихты тазалау» немесе «Чатты жою» дегенді таңдаңыз. Қалаған сайын өшіре беріңіз.
    Сонда чат тек сіздің телефоныңыздан өшеді. Telegram-да көшірмесі қалуы мүмкін. Ал арызыңыз өзіңіз «өшіріңіз» дегенше бізде тұрады (/forget).
safety-moment = Қазір сөйлесуге ыңғайлы ма?

consent-store =
    Ұйым адамдары арызыңызды сақтап, оқып шықса бола ма?

    «Жоқ» десеңіз, осы уақытқа дейін айтқаныңыздың бәрін осы жерден өшіремін де, тоқтаймыз. «Иә» десеңіз, кейін кез келген күні бәрібір өшірте аласыз.
consent-store--label = Арызды сақтап, оқу
consent-remind =
    Орта жолда тоқтап қалсаңыз, арыз тапсырылғанша осы жерде есіңізге салып тұрайын ба?

    Ондай хабарламада арызыңыз туралы ештеңе айтылмайды.
consent-remind--label = Есіме салып тұру

## Section asked: what organizers ask a family in words of their own

asked = Ұйым адамдары осы жерде сізден бірдеңе сұрай алады.
asked--label = Сізге қойылған сұрақтар
asked-question = Сұрақ
asked-question--label = Сұрақ
asked-answer = Бұл — ұйым адамдарының сұрағы. Қалай ыңғайлы болса, солай жауап беріңіз: жазыңыз, айтыңыз не сурет жіберіңіз, бірнеше хабармен де болады.
asked-answer--label = Жауап
asked-answer--why = Жауап беруге міндетті емессіз. «Білмеймін» немесе «Айтқым келмейді» десеңіз де болады.

## Section leaving: asked once, when somebody stops for the first time

consent-unfinished =
    Қайтып келе алмай қалсаңыз, айтқандарыңызды не істейін?
consent-unfinished--label = Аяқтай алмай қалсам
consent-unfinished--hint = Оған дейін кез келген уақытта қайтып келіп, тоқтаған жеріңізден жалғастыра аласыз.
consent-unfinished--o-hand_in_what_I_told = Айтқанымды тапсырыңыз
consent-unfinished--o-erase = Өшіріп тастаңыз


## Section core: the short part

person-relation = Кім туралы айтасыз? Ол кісі сізге кім болады?
person-relation--label = Сізге кім болады
person-relation--hint = Бірнеше кісі туралы айтсаңыз, бір-бірлеп жазамыз. Біреуінен бастаңыз.
person-relation--o-mother = Шешем / анам
person-relation--o-father = Әкем
person-relation--o-wife = Әйелім
person-relation--o-husband = Күйеуім
person-relation--o-daughter = Қызым
person-relation--o-son = Ұлым
person-relation--o-sister = Әпкем/сіңлім/қарындасым
person-relation--o-brother = Ағам / інім
person-relation--o-grandmother = Әжем / нағашы әжем
person-relation--o-grandfather = Атам / нағашы атам
person-relation--o-granddaughter = Немере/жиен немере қызым
person-relation--o-grandson = Немере/жиен немере ұлым
person-relation--o-aunt = Ата-анамның әпке-сіңлісі
person-relation--o-uncle = Ата-анамның аға-інісі
person-relation--o-niece = Жиен қыз/бауырымның қызы
person-relation--o-nephew = Жиен ұл / бауырымның ұлы
person-relation--o-cousin = Немере туысым, бөлем
person-relation--o-in_law = Қайын жұрт, келін, жезде
person-relation--o-fiance = Сөз байласқан жарым
person-relation--o-friend = Досым
person-relation--o-neighbour = Көршім
person-relation--o-colleague = Әріптесім
person-relation--o-myself = Өзім
person-relation--o-other = Басқа кісі

reporter-role = Ал сіз ол кісіге кім боласыз?
reporter-role--label = Сіз кім боласыз
reporter-role--o-relative = Туысымын
reporter-role--o-friend = Досымын
reporter-role--o-neighbour = Көршісімін
reporter-role--o-colleague = Әріптесімін
reporter-role--o-former_fellow_detainee = Қамауда бірге болдық
reporter-role--o-organisation = Ұйымнанмын
reporter-role--o-helping_someone = Отбасына көмектесемін
reporter-role--o-myself = Өзім туралы айтамын
reporter-role--o-other = Басқа

reporter-age_group = Жасыңыз нешеде?
reporter-age_group--label = Жасыңыздың шамасы
reporter-age_group--why = 16-ға толмаған болсаңыз, өзіңіз сенетін үлкен кісі келіспейінше, ештеңе жарияланбайды, ешкімге берілмейді.
reporter-age_group--o-adult = 18-де не одан үлкен
reporter-age_group--o-16_17 = 16-да не 17-де
reporter-age_group--o-under_16 = 16-ға толмаған

reporter-organisation = Ұйымыңыз қалай аталады? Өз атыңыздан көмектесіп жүрсеңіз, солай деп жазыңыз.
reporter-organisation--label = Ұйымыңыз
reporter-family_agrees = Бұл арызды беріп жатқаныңызды отбасы біле ме, келісе ме?
reporter-family_agrees--label = Отбасы келіседі

person-name =
    { $about ->
        [self] Аты-жөніңіз кім? Отбасыңыз қалай айтып, қалай жазса, солай айтыңыз.
       *[person] Ол кісінің аты-жөні кім? Отбасы қалай айтып, қалай жазса, солай айтыңыз.
    }
person-name--label = Аты-жөні
person-name--hint = Қай жазумен жазсаңыз да болады. Үйде атайтын аты немесе аты-жөнінің бір бөлігі болса да жарайды. Мысалы: Айша немесе Сәлім Абдолла.

person-sex =
    { $about ->
        [self] Сіз әйел кісісіз бе, ер кісісіз бе?
       *[person] Ол кісі әйел ме, ер ме?
    }
person-sex--label = Әйел не ер
person-sex--o-female = Әйел не қыз бала
person-sex--o-male = Ер не ұл бала
person-sex--o-other = Басқа

event-kind =
    { $about ->
        [self] Сізге не істеді? Ең жақын келетінін таңдаңыз.
       *[person] Ол кісіге не болды? Ең жақын келетінін таңдаңыз.
    }
event-kind--label = Не болды
event-kind--hint = Бірінен соң бірі көп нәрсе болса, неден басталғанын таңдаңыз. Қалғанын кейін айтасыз.
event-kind--o-detained = Полиция ұстап кетті
event-kind--o-camp = Лагерьге қамады
event-kind--o-arrested = Ресми түрде тұтқындады
event-kind--o-sentenced = Соттап жіберді
event-kind--o-exit_ban = Шекарадан шығармай қойды
event-kind--o-forced_labour = Күштеп жұмысқа салды
event-kind--o-house_arrest = Үйқамаққа алды
event-kind--o-hospital_or_psychiatric = Ауруханаға қамап қойды
event-kind--o-taken_child = Баланы алып кетті
event-kind--o-no_contact_only = Хабар үзілді
event-kind--o-death_in_custody = Қамауда қайтыс болды
event-kind--o-other = Басқа жағдай

event-date =
    { $about ->
        [self] Бостандығыңыздан қашан айырылдыңыз? Шамамен айтсаңыз да болады.
       *[person] Ол кісі бостандығынан қашан айырылды? Ешкім білмесе: ол кісіні соңғы рет қашан көрді немесе хабарын қашан естіді? Шамамен айтсаңыз да болады.
    }
event-date--label = Қашан болды
event-date--hint = Мысалы: 2017, 03.2017 немесе 14.03.2017. Жылын ғана білсеңіз, соның өзі жетеді.

event-place =
    { $about ->
        [self] Ол қай жерде болды?
       *[person] Ол қай жерде болды? Ешкім білмесе: ол кісіні соңғы рет қай жерде көрді?
    }
event-place--label = Қай жерде болды
event-place--hint = Ауылын, қаласын немесе ауданын айтсаңыз жетеді. Мысалы: Құлжадағы үйде.

event-circumstances = Не болғанын өз сөзіңізбен айтып беріңізші. Жазсаңыз да, дауыспен айтып жіберсеңіз де болады.
event-circumstances--label = Не болды, өз сөзіңізбен
event-circumstances--hint = Қысқа айтсаңыз да, ұзақ айтсаңыз да болады. Басына қауіп төнуі мүмкін кісілердің атын атамай-ақ қойыңыз.

event-source = Мұны қайдан білесіз?
event-source--label = Қайдан білесіз
event-source--hint = Бірнешеуін таңдауға болады.
event-source--o-own_eyes = Өз көзіммен көрдім
event-source--o-own_phone_call = Телефонда өзім естідім
event-source--o-told_by_relative = Бір туысым айтты
event-source--o-told_by_witness = Көрген кісі айтты
event-source--o-official_paper = Үкіметтің қағазынан
event-source--o-leaked_list = Сыртқа шыққан тізімнен
event-source--o-media = Жаңалықтан, интернеттен
event-source--o-rumour = Елдің сөзінен
event-source--o-other = Басқа жолмен

status-now =
    { $about ->
        [self] Өзіңіз қазір қайдасыз?
       *[person] Білуіңізше, ол кісі қазір қайда?
    }
status-now--label = Қазір қайда
status-now--hint = Анық білмесеңіз, шындыққа ең жақынын немесе «Хабар анық емес» дегенді таңдаңыз.
status-now--o-no_news = Ешқандай хабар жоқ
status-now--o-exit_ban = Шекарадан шығармай отыр
status-now--o-police_custody = Полицияда қамауда
status-now--o-camp = Лагерьде
status-now--o-prison = Түрмеде
status-now--o-forced_labour = Еріксіз жұмыста
status-now--o-house_or_town_arrest = Үйден/ауылдан шығармайды
status-now--o-hospital = Ауруханада
status-now--o-orphanage_or_boarding = Балалар үйі не интернат
status-now--o-released_watched = Босады, бірақ бақылауда
status-now--o-free = Бостандықта
status-now--o-outside = Басқа елде
status-now--o-dead = Қайтыс болды
status-now--o-unclear = Хабар анық емес
status-now--o-other = Басқа жағдай

status-as_of =
    { $dead ->
        [yes] Бұл қай кездегі хабар?
       *[no] Бұл қай кездегі хабар? Соңғы рет қай кезде солай болғанын білесіз?
    }
status-as_of--label = Қай кездегі хабар
status-as_of--hint = Мысалы: 2024, 05.2024 немесе 20.05.2024. Шамамен айтсаңыз да болады.

status-danger =
    { $dead ->
        [yes] Артында панасыз қалған бала бар ма?
       *[no] Қазір біреудің басында үлкен қауіп бар ма?
    }
status-danger--label = Қазіргі үлкен қауіп
status-danger--hint = Ұйым адамдары қай арыздың кезек күтпейтінін осыдан көреді.
status-danger--o-life_in_danger = Өміріне қауіп бар
status-danger--o-gravely_ill = Қатты ауырып жатыр
status-danger--o-child_alone = Бала панасыз қалды
status-danger--o-none = Жоқ
status-danger--o-not_known = Ешкім білмейді

person-birth =
    { $about ->
        [self] Қашан туғансыз? Немесе жасыңыз нешеде?
       *[person] { $dead ->
            [yes] Ол кісі қашан туған еді?
           *[no] Ол кісі қашан туған? Немесе жасы нешеде?
        }
    }
person-birth--label = Туған күні не жасы
person-birth--hint = Мысалы: 1985, 14.03.1985 немесе 32 жаста.

person-home =
    { $about ->
        [self] Ол жақтағы үйіңіз қайда: қай ауыл немесе қала, қай аудан, қай аймақ?
       *[person] Ол кісінің сол жақтағы үйі қайда: қай ауыл немесе қала, қай аудан, қай аймақ?
    }
person-home--label = Сол жақтағы үйі
person-home--hint = Білгеніңізше айтыңыз. Мысалы: Құлжа, Баяндай.

person-residence =
    { $about ->
        [self] Сол кезде қай елде тұрып жатқан едіңіз?
       *[person] Ол кісі сол кезде қай елде тұрып жатқан еді?
    }
person-residence--label = Сол кезде тұрған елі

person-photo =
    { $about ->
        [self] Өзіңіздің суретіңізді қосасыз ба? Кейін жіберсеңіз де болады.
       *[person] Ол кісінің суреті бар ма? Кейін жіберсеңіз де болады.
    }
person-photo--label = Суреті
person-photo--hint =
    Telegram суретті кішірейтіп жібереді. Толық күйінде жіберу үшін: қыстырғыш (📎) белгісін басып, «Файл» дегенді, сосын суретті таңдаңыз.
    Файлмен бірге сурет қашан, қай жерде түсірілгені сияқты көзге көрінбейтін мәлімет те кетеді. Оны қаламасаңыз, кәдімгі сурет етіп жіберіңіз.

reporter-country = Өзіңіз қай елде тұрасыз?
reporter-country--label = Тұратын еліңіз
reporter-country--hint = Елдің атын ғана айтыңыз. Ол арыздан бөлек сақталады.

consent-contact = Ұйым адамдары осы арыз жөнінде сізге осы чатқа жазса бола ма?
consent-contact--label = Маған жазу
consent-match =
    { $about ->
        [self] Ұйым адамдары бұл арызды басқа арыздармен салыстырса бола ма? Сіз туралы тағы біреу айтқан ба екен, соны көреді. Мұнымен арызыңыз туралы басқа ешкім біліп қалмайды.
       *[person] Ұйым адамдары бұл арызды басқа арыздармен салыстырса бола ма? Дәл осы кісі туралы тағы біреу айтқан ба екен, соны көреді. Мұнымен арызыңыз туралы басқа ешкім біліп қалмайды.
    }
consent-match--label = Басқалармен салыстыру
consent-un =
    { $about ->
        [self] Бұл арызды Біріккен Ұлттар Ұйымының (БҰҰ) хабарсыз кеткен адамдар туралы үкіметтерден сұрайтын тобына берсе бола ма? Ол топ Қытай үкіметінен сұрайды, сондықтан үкімет сіздің атыңызды және не айтылғанын біледі. БҰҰ-ға аты-жөніңіз бен мекенжайыңыз да керек.
       *[person] Бұл арызды Біріккен Ұлттар Ұйымының (БҰҰ) хабарсыз кеткен адамдар туралы үкіметтерден сұрайтын тобына берсе бола ма? Ол топ Қытай үкіметінен сұрайды, сондықтан үкімет бұл кісінің атын және не айтылғанын біледі. БҰҰ-ға сіздің аты-жөніңіз бен мекенжайыңыз да керек.
    }
consent-un--label = БҰҰ-ға беру

follow_up-rhythm = «Жаңалық бар ма?» деп осы жерде қаншалықты жиі сұрап тұрайын?
follow_up-rhythm--label = Жаңалық сұрап тұру
follow_up-rhythm--hint = Хабарламада не туралы екені айтылмайды. Мұны кез келген күні өзгерте аласыз.
follow_up-rhythm--o-weekly = Апта сайын
follow_up-rhythm--o-monthly = Ай сайын
follow_up-rhythm--o-every_3_months = 3 айда бір
follow_up-rhythm--o-every_6_months = 6 айда бір
follow_up-rhythm--o-yearly = Жылына бір рет
follow_up-rhythm--o-only_if_news = Сіздерде жаңалық болса
follow_up-rhythm--o-never = Ешқашан


## Section person: about the missing person

person-name_latin =
    { $about ->
        [self] Аты-жөніңіз паспортта немесе жеке куәлікте латын әрпімен қалай жазылған?
       *[person] Ол кісінің аты-жөні паспортта немесе жеке куәлікте латын әрпімен қалай жазылған?
    }
person-name_latin--label = Аты-жөні латынша
person-name_latin--hint = Қате болып көрінсе де, қағазда қалай тұрса, солай әріптеп жазыңыз. Мысалы: AYIXIE SAILIMU.
person-name_chinese =
    { $about ->
        [self] Аты-жөніңіз қытайша қалай жазылады?
       *[person] Ол кісінің аты-жөні қытайша қалай жазылады?
    }
person-name_chinese--label = Аты-жөні қытайша
person-name_chinese--hint = Аты жазылған қағаздың суретін жіберсеңіз де болады.
person-name_parts = Аты-жөнінің бөліктері
person-name_parts--label = Аты-жөнінің бөліктері
person-name_parts-given =
    { $about ->
        [self] Осының ішінде өз атыңыз қайсысы?
       *[person] Осының ішінде ол кісінің өз аты қайсысы?
    }
person-name_parts-given--label = Өз аты
person-name_parts-family = Тегі (фамилиясы) бар ма? Қандай?
person-name_parts-family--label = Тегі (фамилиясы)
person-name_parts-family--hint = Жоқ болса, «Білмеймін» дегенді таңдаңыз немесе өтіп кетіңіз. Көп кісі тегінің орнына әкесінің атын жазады, оны келесі сұрақта айтасыз.
person-name_parts-patronymic = Ішінде әкесінің атынан шыққан бөлігі бар ма? Қандай?
person-name_parts-patronymic--label = Әкесінің атынан шыққаны
person-other_names =
    { $about ->
        [self] Басқа атыңыз бар ма: үйде атайтын атыңыз, діни атыңыз, бұрынғы атыңыз, басқаша жазылуы?
       *[person] Ол кісінің басқа аты бар ма: үйде атайтын аты, діни аты, бұрынғы аты, басқаша жазылуы?
    }
person-other_names--label = Басқа аттары
person-other_names-name = Сондай бір атын немесе жазылуын айтыңыз.
person-other_names-name--label = Басқа аты
person-father_name =
    { $about ->
        [self] Әкеңіздің аты кім?
       *[person] Ол кісінің әкесінің аты кім?
    }
person-father_name--label = Әкесі
person-father_name--why = Аты бірдей адам көп. Дәл сол кісі екенін білуге әкесінің аты көмектеседі, БҰҰ да соны сұрайды. Бұдан әкесіне қауіп төнсе, айтпай-ақ қойыңыз.
person-mother_name =
    { $about ->
        [self] Шешеңіздің аты кім?
       *[person] Ол кісінің шешесінің аты кім?
    }
person-mother_name--label = Шешесі
person-mother_name--why = Аты бірдей адам көп. Дәл сол кісі екенін білуге шешесінің аты көмектеседі. Бұдан шешесіне қауіп төнсе, айтпай-ақ қойыңыз.
person-spouse_name =
    { $about ->
        [self] Күйеуіңіздің немесе әйеліңіздің аты кім?
       *[person] Ол кісінің күйеуінің немесе әйелінің аты кім?
    }
person-spouse_name--label = Күйеуі не әйелі
person-spouse_name--why = Екеуі бірге жазылған қағаздар мен тізімдерді табуға көмектеседі. Бұдан ол адамға қауіп төнсе, айтпай-ақ қойыңыз.
person-under_18 = Сол кезде және қазір 18-ге толмағаны
person-under_18--label = 18-ге толмаған (есептелді)
person-ethnicity =
    { $about ->
        [self] Ұлтыңыз қандай?
       *[person] Ол кісінің ұлты қандай?
    }
person-ethnicity--label = Ұлты
person-ethnicity--o-uyghur = Ұйғыр
person-ethnicity--o-kazakh = Қазақ
person-ethnicity--o-kyrgyz = Қырғыз
person-ethnicity--o-uzbek = Өзбек
person-ethnicity--o-hui = Дүнген (хуэй)
person-ethnicity--o-tajik = Тәжік
person-ethnicity--o-tatar = Татар
person-ethnicity--o-mongol = Моңғол
person-ethnicity--o-han = Қытай (хань)
person-ethnicity--o-other = Басқа
person-citizenship =
    { $about ->
        [self] Қай елдің азаматысыз? Немесе қай елдің азаматтығын сұрадыңыз?
       *[person] Ол кісі қай елдің азаматы? Немесе қай елдің азаматтығын сұраған?
    }
person-citizenship--label = Азаматтығы
person-citizenship--hint = Бұрынғы, бас тартқан азаматтығын да айтыңыз. Елдерді бір-бірлеп айтамыз.
person-citizenship-country = Қай елдің азаматтығы?
person-citizenship-country--label = Ел
person-citizenship-kind = Бұл азаматтықтың жайы қалай?
person-citizenship-kind--label = Жайы
person-citizenship-kind--o-held = Қазір бар
person-citizenship-kind--o-in_process = Сұраған, жауап жоқ
person-citizenship-kind--o-given_up = Бас тартқан
person-citizenship-kind--o-other = Басқа жағдай
person-residence_permit =
    { $about ->
        [self] Басқа елде тұруға рұқсатыңыз (ықтиярхатыңыз) бар ма еді? Қай елдікі, қашанға дейін?
       *[person] Ол кісінің басқа елде тұруға рұқсаты (ықтиярхаты) бар ма еді? Қай елдікі, қашанға дейін?
    }
person-residence_permit--label = Ықтиярхаты
person-birthplace =
    { $about ->
        [self] Қай жерде туғансыз: қай ауыл немесе қала, қай аудан?
       *[person] Ол кісі қай жерде туған: қай ауыл немесе қала, қай аудан?
    }
person-birthplace--label = Туған жері
person-hukou =
    { $about ->
        [self] Хукоуыңыз (нопысыңыз) қай жерде тіркелген?
       *[person] Ол кісінің хукоуы (нопысы) қай жерде тіркелген?
    }
person-hukou--label = Хукоу (нопыс)
person-hukou--hint = Үйі тұрған жерден басқа жерде болуы да мүмкін. Ауданын айтсаңыз жетеді.
person-address =
    { $about ->
        [self] Ол жақта нақты мекенжайыңыз қандай еді?
       *[person] Ол кісінің сол жақтағы нақты мекенжайы қандай?
    }
person-address--label = Мекенжайы
person-address--why = Мекенжайын білсе, ұйым адамдары тиісті жерден дәл осы кісіні сұрай алады. Ол үйде туыстары әлі тұрып жатса және бұдан оларға қауіп төнсе, айтпай-ақ қойыңыз.
person-occupation =
    { $about ->
        [self] Қандай жұмыс істейтін едіңіз?
       *[person] Ол кісі қандай жұмыс істейтін еді?
    }
person-occupation--label = Жұмысы
person-occupation--hint = Мысалы: наубайшы, мұғалім, жүргізуші, зейнеткер.
person-workplace =
    { $about ->
        [self] Қайда жұмыс істедіңіз немесе оқыдыңыз?
       *[person] Ол кісі қайда жұмыс істеді немесе оқыды?
    }
person-workplace--label = Жұмыс не оқу орны
person-activities =
    { $about ->
        [self] Сіз мыналардың бірі ме едіңіз?
       *[person] Ол кісі мыналардың бірі ме еді?
    }
person-activities--label = Қызметі
person-activities--hint = Бірнешеуін таңдауға болады.
person-activities--o-religious = Имам, молда, дін ғалымы
person-activities--o-writer_artist = Жазушы, өнер адамы
person-activities--o-teacher_academic = Мұғалім, ғалым
person-activities--o-business = Кәсіпкер, саудагер
person-activities--o-official = Үкімет қызметкері
person-activities--o-activist = Құқық қорғаушы
person-activities--o-student = Оқушы, студент
person-activities--o-farmer = Егінші, малшы
person-activities--o-other = Басқа
person-marital_status =
    { $about ->
        [self] Үйлі-барандысыз ба?
       *[person] { $dead ->
            [yes] Ол кісі үйлі-баранды ма еді?
           *[no] Ол кісі үйлі-баранды ма?
        }
    }
person-marital_status--label = Отбасы жағдайы
person-marital_status--o-single = Отбасын құрмаған
person-marital_status--o-married = Үйлі-баранды
person-marital_status--o-divorced = Ажырасқан
person-marital_status--o-widowed = Жұбайы қайтыс болған
person-marital_status--o-other = Басқа жағдай
person-children =
    { $about ->
        [self] Неше балаңыз бар?
       *[person] { $dead ->
            [yes] Ол кісінің неше баласы бар еді?
           *[no] Ол кісінің неше баласы бар?
        }
    }
person-children--label = Неше баласы бар
person-pregnant =
    { $about ->
        [self] Сол кезде жүкті ме едіңіз?
       *[person] Ол кісі сол кезде жүкті ме еді, әлде қазір жүкті ме?
    }
person-pregnant--label = Жүкті
person-pregnant--why = Жүкті әйелге күтім керек, оны қорғайтын арнайы ережелер бар. Айтқыңыз келмесе, айтпай-ақ қойыңыз.
person-health_before =
    { $about ->
        [self] Оған дейін денсаулығыңыз қалай еді? Ауруыңыз, жасатқан операцияңыз, ішетін дәріңіз бар ма еді?
       *[person] Оған дейін ол кісінің денсаулығы қалай еді? Ауруы, жасатқан операциясы, ішетін дәрісі бар ма еді?
    }
person-health_before--label = Бұрынғы денсаулығы
person-health_before--why = Қандай ем-күтім керегі осыдан көрінеді. Қамауда денсаулығы нашарлады ма, кейін соны да білуге болады.
person-marks =
    { $about ->
        [self] Сізді неден тануға болады: бойыңыз, тыртығыңыз, көзілдірігіңіз?
       *[person] Ол кісіні неден тануға болады: бойы, тыртығы, көзілдірігі?
    }
person-marks--label = Танылатын белгілері
person-languages =
    { $about ->
        [self] Қай тілдерде сөйлейсіз?
       *[person] Ол кісі қай тілдерде сөйлейді?
    }
person-languages--label = Білетін тілдері
person-id_number =
    { $about ->
        [self] Қытайдағы жеке куәлігіңіздің (кімдігіңіздің) нөмірі қандай?
       *[person] Ол кісінің Қытайдағы жеке куәлігінің (кімдігінің) нөмірін білесіз бе?
    }
person-id_number--label = Жеке куәлік нөмірі
person-id_number--hint = 18 цифр болады, ескі қағаздарда 15. Соңғысы X әрпі болуы мүмкін. Куәліктің суретін жіберсеңіз де болады.
person-id_number--why = Бұл нөмір бір-ақ адамда болады. Аты бірдей екі адамды шатастырып алмаудың ең дұрыс жолы осы. Айтқыңыз келмесе, айтпай-ақ қойыңыз.
person-passport =
    { $about ->
        [self] Паспортыңыздың нөмірі қандай?
       *[person] Ол кісінің паспортының нөмірін білесіз бе?
    }
person-passport--label = Паспорт нөмірі
person-passport--why = Елшілік немесе БҰҰ адамды осы нөмірмен таба алады. Айтқыңыз келмесе, айтпай-ақ қойыңыз.


## Section event: what happened

event-violence =
    { $about ->
        [self] Алып кеткен кезде сізге не істеді?
       *[person] Алып кеткен кезде ол кісіге не істеді?
    }
event-violence--label = Алып кеткендегі зорлық
event-violence--why = Бұдан сол кезде заң бұзылған-бұзылмағаны көрінеді. Айтқыңыз келмесе, айтпай-ақ қойыңыз.
event-violence--o-none = Зорлық болған жоқ
event-violence--o-beaten = Ұрып-соқты
event-violence--o-threatened = Қорқытты
event-violence--o-hooded_or_cuffed = Қап кигізді не кісендеді
event-violence--o-home_searched = Үйді тінтті
event-violence--o-children_present = Балалардың көзінше болды
event-violence--o-other = Басқа жағдай
event-taken_by = Мұны кім істеді?
event-taken_by--label = Кім істеді
event-taken_by--hint = Бірнешеуін таңдауға болады. Ешкім көрмесе, өзіңіз ойлағанын таңдаңыз. Неге олай ойлайтыныңызды келесі сұрақта айтасыз.
event-taken_by--o-police = Полиция
event-taken_by--o-state_security = Мемлекет қауіпсіздігі
event-taken_by--o-village_officials = Ауыл кадрлары
event-taken_by--o-prison_service = Түрме қызметкерлері
event-taken_by--o-employer = Жұмыстағы бастық
event-taken_by--o-unknown = Ешкім білмейді
event-taken_by--o-other = Басқа біреу
event-taken_by_why = Неге солар деп ойлайсыз? Кім екенін білмесеңіз: мұның артында үкімет тұр деп неге ойлайсыз?
event-taken_by_why--label = Неге олай ойлайсыз
event-taken_by_why--hint = Мысалы: үстінде полиция киімі бар еді, полиция көлігімен келді, полициядан телефон соқты.
event-warrant = Қамауға алу туралы бұйрық сияқты бір қағаз көрсетті ме, берді ме?
event-warrant--label = Қағаз көрсетілді
event-reason_official = Үкімет адамдарының бірі себебін айтты ма? Мүмкін болса, өз сөзін дәл сол күйінде айтыңыз.
event-reason_official--label = Олар айтқан себеп
event-reason_suspected = Ал өз ойыңызша, шын себебі не еді?
event-reason_suspected--label = Сіз ойлайтын себеп
event-reason_suspected--hint = Бірнешеуін таңдауға болады.
event-reason_suspected--o-religion = Дінге байланысты
event-reason_suspected--o-contact_abroad = Шетелмен хабарласу
event-reason_suspected--o-travel_abroad = Шетелге барып-келу
event-reason_suspected--o-phone_app = Телефондағы бірдеңе
event-reason_suspected--o-speech_or_writing = Айтқан не жазған сөз
event-reason_suspected--o-relatives = Туыстарға бола
event-reason_suspected--o-past_conviction = Бұрынғы соттылық
event-reason_suspected--o-birth_policy = Баланың көптігі
event-reason_suspected--o-foreign_citizenship = Шетел азаматтығы
event-reason_suspected--o-helping_foreigners = Шетелдіктерге көмек
event-reason_suspected--o-quota = Адам санын толтыру
event-reason_suspected--o-unknown = Ешкім білмейді
event-reason_suspected--o-other = Басқа себеп
event-reason_words = Себебі жөнінде тағы айтарыңыз бар ма?
event-reason_words--label = Себебі туралы тағы
event-last_contact = Сіз немесе отбасыңыз ол кісінің өзімен соңғы рет қашан сөйлестіңіздер немесе өзінен хабар алдыңыздар?
event-last_contact--label = Соңғы хабарласу
event-last_contact--hint = Мысалы: 2019, 06.2019 немесе 22.06.2019. Шамамен айтсаңыз да болады.
event-last_contact_means = Сонда қалай хабарластыңыздар?
event-last_contact_means--label = Қалай хабарластыңыздар
event-last_contact_means--o-in_person = Бетпе-бет
event-last_contact_means--o-phone = Телефонмен
event-last_contact_means--o-wechat = WeChat арқылы
event-last_contact_means--o-whatsapp = WhatsApp арқылы
event-last_contact_means--o-letter = Хатпен
event-last_contact_means--o-through_others = Басқа кісілер арқылы
event-last_contact_means--o-other = Басқа жолмен
event-last_contact_words = Сол соңғы хабарласқанда не айтылды?
event-last_contact_words--label = Не айтылды
event-last_contact_words--why = Не болайын деп тұрғаны көбіне соңғы сөздерден білінеді. Ол жақтағы біреуге қауіп төндіретін нәрсені айтпай-ақ қойыңыз.
event-came_back =
    { $about ->
        [self] Бұл іс болғанға дейін шетелден Қытайға қайтып барған ба едіңіз?
       *[person] Бұл іс болғанға дейін ол кісі шетелден Қытайға қайтып барған ба еді?
    }
event-came_back--label = Қытайға қайтып барды
event-came_back_from =
    { $about ->
        [self] Қай елден қайтып бардыңыз?
       *[person] Ол кісі қай елден қайтып барды?
    }
event-came_back_from--label = Қай елден қайтты
event-came_back_date = Ол қашан еді?
event-came_back_date--label = Қашан қайтты
event-came_back_date--hint = Мысалы: 2017, 03.2017 немесе 14.03.2017. Шамамен айтсаңыз да болады.
event-came_back_why = Не себеппен?
event-came_back_why--label = Не себеппен қайтты
event-came_back_why--o-sick_relative = Бір туыс ауырды
event-came_back_why--o-called_by_employer = Жұмыс орны шақырды
event-came_back_why--o-called_by_police = Полиция шақырды
event-came_back_why--o-papers_or_pension = Қағаз не зейнетақы үшін
event-came_back_why--o-funeral = Жаназаға
event-came_back_why--o-visit = Туыс аралап
event-came_back_why--o-study_end = Оқу бітті
event-came_back_why--o-deported = Ол елден шығарып жіберді
event-came_back_why--o-other = Басқа себеп
event-came_back_words = Қайтар жолда немесе қайтқан соң не болды?
event-came_back_words--label = Қайтқаны туралы тағы
event-passport_taken =
    { $about ->
        [self] Паспортыңызды алып қойды ма?
       *[person] Ол кісінің паспортын алып қойды ма?
    }
event-passport_taken--label = Паспортын алып қойды
event-exit_refused =
    { $about ->
        [self] Сізді шекарадан шығармай қойды ма?
       *[person] Ол кісіні шекарадан шығармай қойды ма?
    }
event-exit_refused--label = Шекарадан шығармады
event-witnesses = Мұны көрген немесе білетін біреу бар ма? Бір-бірлеп жазып аламыз.
event-witnesses--label = Куәлар
event-witnesses--hint = Басына қауіп төнбейтін болса ғана атын атаңыз. «Бір көршісі» десеңіз де жетеді.
event-witnesses--why = Бір емес, бірнеше кісі білсе, арыздың салмағы артады. Келіспеген куәға ешкім жазбайды.
event-witnesses-who = Ол кім? Атын не болмаса кім екенін ғана айтыңыз.
event-witnesses-who--label = Куә
event-witnesses-who--hint = Мысалы: бір көршісі, қазір шетелде.
event-witnesses-they_agreed = Бұл куә арызда өз атының аталуына келісті ме?
event-witnesses-they_agreed--label = Келісті
event-witnesses-safe_to_name = Басына қауіп төндірмей, бұл куәның атын атауға бола ма?
event-witnesses-safe_to_name--label = Атын атауға болады
event-witnesses-what = Бұл куә не көрді, не естіді?
event-witnesses-what--label = Куәның білетіні
others = Сол кезде немесе кейін отбасынан тағы біреуді алып кетті ме, хабарсыз кеткендер бар ма? Бір-бірлеп жазып аламыз.
others--label = Отбасындағы басқалар
others--hint = Кейін әрқайсысына бөлек арыз жаза аласыз. Бірдей жерін қайта айтудың керегі жоқ.
others--why = Көбіне бір үйден бірнеше кісі қамалады. Ешкім ұмыт қалмасын. Бұдан басына қауіп төнуі мүмкін кісіні айтпай-ақ қойыңыз.
others-name = Ол кісінің аты кім?
others-name--label = Аты-жөні
others-relation = Ол кісі сізге кім болады?
others-relation--label = Сізге кім болады
others-together =
    Дәл сол кезде, сол жерде болды ма?
others-together--label = Дәл сол кезде
others-what = Ол кісіге не болды?
others-what--label = Не болды
history = Оның алды-артында не болды? Тергеу, сот, басқа жерге ауыстыру, телефонмен сөйлесу, жолығу, босап шығу: бір-бірлеп жазып аламыз.
history--label = Алды-артында болғандар
history--hint = Қай ретпен айтсаңыз да болады. Уақытына қарай өзім ретке келтіремін.
history-date = Бұл қашан болды?
history-date--label = Қашан
history-date--hint = Мысалы: 2018, 09.2018 немесе 15.09.2018. Шамамен айтсаңыз да болады. Білмесеңіз, неден кейін болғанын сұраймын.
history-after = Бұл қай оқиғадан кейін, қанша уақыт өткенде болды?
history-after--label = Неден кейін
history-after--hint = Мысалы: ұстап кеткеннен кейін екі айдай өткенде.
history-what = Не болды?
history-what--label = Не болды
history-what--o-questioned = Тергеді
history-what--o-summoned = Полицияға шақырды
history-what--o-passport_taken = Паспортты алып қойды
history-what--o-exit_ban = Шекарадан шығармай қойды
history-what--o-taken = Алып кетті
history-what--o-charged = Айып тақты
history-what--o-trial = Сот болды
history-what--o-sentenced = Соттап жіберді
history-what--o-moved = Басқа жерге ауыстырды
history-what--o-seen = Біреу көрді
history-what--o-call = Телефонмен сөйлесті
history-what--o-visit = Барып жолықты
history-what--o-ill_treated = Қинады, қорлады
history-what--o-hospital = Ауруханаға түсті
history-what--o-sent_to_work = Жұмысқа жіберді
history-what--o-released = Босатты
history-what--o-retaken = Қайта алып кетті
history-what--o-official_answer = Үкіметтен жауап келді
history-what--o-rumour = Елдің сөзі
history-what--o-died = Қайтыс болды
history-what--o-other = Басқа жағдай
history-state =
    { $about ->
        [self] Содан кейін қайда болдыңыз?
       *[person] Содан кейін ол кісі қайда болды?
    }
history-state--label = Содан кейін
history-place = Ол қай жерде болды?
history-place--label = Қай жерде
history-who = Сол жерде тағы кім болды, кім араласты?
history-who--label = Кімдер болды
history-who--hint = Мекемесін немесе қызметін айтсаңыз да болады. Мысалы: ауылдың екі полициясы.
history-who--why = Кім жауапты екені кейін осыдан көрінуі мүмкін. Басына қауіп төнуі мүмкін кісілердің атын атамай-ақ қойыңыз.
history-source = Мұны қайдан білесіз?
history-source--label = Қайдан білесіз
history-source_words = Айтқыңыз келсе: нақты кімнен, қай жерден білдіңіз?
history-source_words--label = Кімнен білдіңіз
history-source_words--why = Хабардың қаншалықты анық екенін білуге көмектеседі. Басына қауіп төнуі мүмкін кісілердің атын атамай-ақ қойыңыз.
history-heard_on = Мұны қашан естідіңіз?
history-heard_on--label = Қашан естідіңіз
history-certainty = Бұған көзіңіз қаншалықты жетеді?
history-certainty--label = Қаншалықты анық
history-certainty--o-sure = Анық білемін
history-certainty--o-likely = Солай шығар деймін
history-certainty--o-unsure = Анық білмеймін
history-words = Бұл туралы тағы айтарыңыз бар ма?
history-words--label = Бұл туралы тағы


## Section status: where the missing person is now, and how

status-heard_on = Бұл хабар сізге қашан жетті?
status-heard_on--label = Хабар жеткен күн
status-heard_on--hint = Мысалы: 2024, 05.2024 немесе 20.05.2024. Шамамен айтсаңыз да болады.
status-source =
    { $dead ->
        [yes] Қайтыс болғанын қайдан білдіңіз?
       *[no] Ол кісінің қазір қайда екенін қайдан білесіз?
    }
status-source--label = Қайдан білесіз
status-source_words = Айтқыңыз келсе: нақты кімнен, қай жерден білдіңіз?
status-source_words--label = Кімнен білдіңіз
status-source_words--why = Хабардың қаншалықты анық екенін білуге көмектеседі. Басына қауіп төнуі мүмкін кісілердің атын атамай-ақ қойыңыз.
status-certainty = Бұған көзіңіз қаншалықты жетеді?
status-certainty--label = Қаншалықты анық
status-certainty--o-sure = Анық білемін
status-certainty--o-likely = Солай шығар деймін
status-certainty--o-unsure = Анық білмеймін
status-facility =
    { $about ->
        [self] Соңғы рет қай жерде қамауда болдыңыз?
       *[person] Ол кісі қай жерде қамаулы немесе соңғы рет қай жерде қамауда болды?
    }
status-facility--label = Қамаулы жері
status-facility--hint = Атын, ауданын немесе ел қалай атайтынын айтыңыз. Мысалы: Күнестегі түрме.
status-facility_kind = Ол қандай жер?
status-facility_kind--label = Қандай жер
status-facility_kind--o-camp = Лагерь
status-facility_kind--o-detention_centre = Қамақхана (каншоусо)
status-facility_kind--o-prison = Түрме
status-facility_kind--o-factory = Зауыт, фабрика
status-facility_kind--o-hospital = Аурухана
status-facility_kind--o-school = Мектеп
status-facility_kind--o-orphanage = Балалар үйі
status-facility_kind--o-unknown = Ешкім білмейді
status-facility_kind--o-other = Басқа жер
status-sentence =
    { $about ->
        [self] Сізге қандай үкім шықты?
       *[person] Ол кісіге қандай үкім шықты?
    }
status-sentence--label = Үкім
status-sentence--o-years = Бірнеше жыл кесті
status-sentence--o-life = Өмір бойына қамау
status-sentence--o-death_suspended = Өлім, 2 жыл кешіктіріп
status-sentence--o-other = Басқа үкім
status-sentence_years = Неше жыл кесті?
status-sentence_years--label = Неше жыл
status-sentence_years--hint = Мысалы: 7, үш жарым жыл болса 3.5.
status-sentence_until = Мерзімі қашан бітеді?
status-sentence_until--label = Мерзімі бітетін күн
status-sentence_until--hint = Мысалы: 2031 немесе 03.2031. Алда келетін күн болса да болады.
status-charge = Білуіңізше, қандай айып тақты?
status-charge--label = Тағылған айып
status-charge--hint = Мүмкін болса, қағаздағы сөзді дәл сол күйінде жазыңыз.
status-court = Қай сот соттады?
status-court--label = Қай сот
status-trial_date = Сот қашан болды?
status-trial_date--label = Сот болған күн
status-trial_date--hint = Мысалы: 2018, 09.2018 немесе 15.09.2018. Шамамен айтсаңыз да болады.
status-lawyer =
    { $about ->
        [self] Өзіңіз немесе отбасыңыз таңдаған адвокат болды ма?
       *[person] Ол кісінің өзі немесе отбасы таңдаған адвокат болды ма?
    }
status-lawyer--label = Өзі таңдаған адвокат
status-family_told = Сотталғанын үкімет отбасына айтты ма?
status-family_told--label = Отбасына айтты
status-release_terms =
    { $about ->
        [self] Босатқанда сізге қандай талап қойды?
       *[person] Босатқанда ол кісіге қандай талап қойды?
    }
status-release_terms--label = Босатқандағы талаптар
status-release_terms--hint = Мысалы: апта сайын полицияға барып тұру, ешқайда шықпау, болғанды ешкімге айтпау.
status-release_terms--why = Босап шыққан адамның да көбіне еркі өзінде болмайды. Ол жақта біреуге зияны тиетін нәрсені айтпай-ақ қойыңыз.
status-contact_now = Қазір ол кісімен хабарласып тұратын біреу бар ма?
status-contact_now--label = Қазіргі хабарласу
status-contact_now--o-none = Хабарласа алмайды
status-contact_now--o-letters = Хат арқылы
status-contact_now--o-calls = Телефонмен
status-contact_now--o-video_calls = Видеоқоңыраумен
status-contact_now--o-visits = Барып жолығу
status-contact_now--o-other = Басқа жолмен
status-contact_who = Кім хабарласып тұрады?
status-contact_who--label = Кім хабарласады
status-contact_who--hint = Атын атамасаңыз да болады. Мысалы: ата-анасының бірі.
status-contact_who--why = Хабар кімнен келуі мүмкін екені осыдан көрінеді. Басына қауіп төнуі мүмкін кісілердің атын атамай-ақ қойыңыз.
status-contact_often = Қаншалықты жиі, қанша уақыт сөйлеседі?
status-contact_often--label = Қаншалықты жиі
status-contact_often--hint = Мысалы: айына бір рет, бес минут.
status-contact_watched = Хабарласқан кезде біреу қарап немесе тыңдап тұра ма?
status-contact_watched--label = Бақылап тұрады
status-health_now =
    { $about ->
        [self] Қазір денсаулығыңыз қалай?
       *[person] Білуіңізше, ол кісінің қазір денсаулығы қалай?
    }
status-health_now--label = Қазіргі денсаулығы
status-health_now--why = Тез ем-күтім керек пе, осыдан көрінеді. Айтқыңыз келмесе, айтпай-ақ қойыңыз.
status-treatment_known =
    { $about ->
        [self] Келесі сұрақтар қамауда сізге не істегені туралы. Жауап бергіңіз келе ме? Бермесеңіз де болады.
       *[person] { $dead ->
            [yes] Қамауда ол кісіге не істегенін білесіз бе? Айтпасаңыз да болады.
           *[no] Қамауда ол кісіге не істеп жатқанын білесіз бе? Айтпасаңыз да болады.
        }
    }
status-treatment_known--label = Не істегені белгілі
status-treatment_known--why = Адамды қинау қылмысқа жатады. Бұл туралы айтылған сөз бір күні керек болуы мүмкін. Бірақ мұнда ешкім айтуға міндетті емес. «Жоқ» десеңіз, келесі сұраққа өтеміз.
status-treatment =
    { $about ->
        [self] Мыналардың қайсысы сіздің басыңыздан өтті?
       *[person] Мыналардың қайсысы ол кісінің басынан өтті?
    }
status-treatment--label = Қамауда көргені
status-treatment--hint = Айтқыңыз келгенін ғана таңдаңыз.
status-treatment--o-beating = Ұрып-соғу
status-treatment--o-electric_shock = Токпен қинау
status-treatment--o-solitary = Жалғыз қамау
status-treatment--o-forced_medication = Күштеп дәрі беру
status-treatment--o-forced_food = Күштеп жегізу, ішкізу
status-treatment--o-denied_care = Дәрігерге көрсетпеу
status-treatment--o-forced_abortion_or_sterilisation = Түсік жасату, бедеу қылу
status-treatment--o-sexual_violence = Жыныстық зорлық
status-treatment--o-stress_position = Қимылдатпай қинау
status-treatment--o-other = Басқа жағдай
status-treatment_source = Мұны қайдан білесіз?
status-treatment_source--label = Бұл қайдан белгілі
status-treatment_source--o-seen = Өзім көрдім
status-treatment_source--o-told_of_this_person = Ол туралы маған айтты
status-treatment_source--o-known_in_general = Ол жердің жайы белгілі
status-treatment_words = Бұл туралы тағы айтқыңыз келе ме? Қалағаныңызды ғана айтыңыз.
status-treatment_words--label = Көргені, өз сөзіңізбен
status-treatment_words--why = Өз сөзіңіз батырмадан көп нәрсе айтады. Қалаған сәтте тоқтап, айтқаныңызды қайтып ала аласыз.
status-death = Қайғыңызға ортақпын. Білгеніңізді қалағаныңызша айтыңыз, басқа күнге қалдырсаңыз да болады.
status-death--label = Қазасы
status-death--why = Отбасының не болғанын білуге құқығы бар. Мәйітін сұрауға, шындығын білуге осы көмектесуі мүмкін.
status-death-date = Ол кісі қашан қайтыс болды?
status-death-date--label = Қайтыс болған күні
status-death-date--hint = Мысалы: 2021, 11.2021 немесе 25.11.2021. Шамамен айтсаңыз да болады.
status-death-place = Ол кісі қай жерде қайтыс болды?
status-death-place--label = Қайтыс болған жері
status-death-cause_told = Отбасына неден қайтыс болды деп айтты?
status-death-cause_told--label = Айтылған себеп
status-death-body_returned = Мәйітін отбасына берді ме?
status-death-body_returned--label = Мәйітін қайтарды
status-death-how_known = Отбасы мұны қалай білді?
status-death-how_known--label = Отбасы қалай білді


## Section family: the family there and outside

family-children =
    { $about ->
        [self] Балаларыңыз бар ма? Бір-бірлеп жазып аламыз.
       *[person] { $dead ->
            [yes] Ол кісінің балалары бар ма еді? Бір-бірлеп жазып аламыз.
           *[no] Ол кісінің балалары бар ма? Бір-бірлеп жазып аламыз.
        }
    }
family-children--label = Балалары
family-children--why = Панасыз қалған балаларға ең алдымен көмек керек. Атының орнына бірінші әрпін айтсаңыз да жетеді.
family-children-name_or_initial = Баланың аты кім? Бірінші әрпі де жетеді.
family-children-name_or_initial--label = Бала
family-children-age = Бала неше жаста?
family-children-age--label = Жасы
family-children-with = Бала кімнің қолында?
family-children-with--label = Кімнің қолында
family-children-with--o-parent = Әкесі не шешесі
family-children-with--o-relatives = Туыстары
family-children-with--o-orphanage = Балалар үйінде
family-children-with--o-boarding_school = Интернатта
family-children-with--o-unknown = Ешкім білмейді
family-children-with--o-other = Басқа жағдай
family-children-where = Бала қай жерде тұрады?
family-children-where--label = Қай жерде
family-children-words = Бұл бала туралы тағы айтарыңыз бар ма?
family-children-words--label = Бала туралы тағы
family-where =
    { $about ->
        [self] Отбасыңыз қазір қайда тұрады?
       *[person] Ол кісінің ең жақындары қазір қайда тұрады?
    }
family-where--label = Отбасы тұратын жер
family-where--why = Қай жерде көмектесуге болатыны, ол жерде кімдер жауапты екені осыдан көрінеді. Ауданын немесе елін айтсаңыз жетеді.
family-dependants =
    { $about ->
        [self] Сіздің қолыңызға қарап отырған кімдер бар: балалар, қарт ата-ана, науқас?
       *[person] { $dead ->
            [yes] Ол кісінің қолына қарап отырған кімдер бар еді: балалар, қарт ата-ана, науқас?
           *[no] Ол кісінің қолына қарап отырған кімдер бар: балалар, қарт ата-ана, науқас?
        }
    }
family-dependants--label = Қамқорлық керек жандар
family-dependants--why = Көмек ең алдымен кімге керегі осыдан көрінеді. Аттарын айтпасаңыз да болады.
family-reprisals = Осыған бола отбасына қысым көрсетті ме?
family-reprisals--label = Отбасы көрген қысым
family-reprisals--hint = Бірнешеуін таңдауға болады.
family-reprisals--why = Отбасына қысым көрсетудің өзі заңға қайшы, ол туралы да арыз айтуға болады. Кім екенін айтпасаңыз да болады.
family-reprisals--o-questioned = Тергеді
family-reprisals--o-harassed = Маза бермеді
family-reprisals--o-beaten = Ұрып-соқты
family-reprisals--o-surveillance = Аңдып, бақылап жүр
family-reprisals--o-passport_taken = Паспортты алып қойды
family-reprisals--o-passport_refused = Паспорт бермеді
family-reprisals--o-job_lost = Жұмыстан шығарды
family-reprisals--o-detained = Қамап қойды
family-reprisals--o-forced_to_call = Күштеп телефон соқтырды
family-reprisals--o-home_visits = Үйге кадр келіп тұрады
family-reprisals--o-officials_in_home = Үйде кадр бірге тұрады
family-reprisals--o-forced_marriage = Күштеп неке қидырды
family-reprisals--o-money_cut_off = Ақша, жерді тартып алды
family-reprisals--o-other = Басқа жағдай
family-reprisals_words = Оны кім істеді, қашан болды, не деді?
family-reprisals_words--label = Қысым, өз сөзіңізбен
family-reprisals_words--why = Дәл айтқан сөзі мен күні белгілі болса, шағым айту жеңіл болады. Басына қауіп төнуі мүмкін кісілердің атын атамай-ақ қойыңыз.
family-forbidden_to_call = Ол жақтағы туыстарға сізге телефон соғуға немесе сізге жауап беруге тыйым салды ма?
family-forbidden_to_call--label = Телефон соғуға тыйым
family-needs = Отбасына не керек? Ол жақтағыларын да, осы жақтағыларын да айтыңыз.
family-needs--label = Не керек
family-needs--hint = Мұны ұйым адамдары көреді. Бірақ көмектесеміз деп уәде бере алмайды.
family-needs--o-food_money = Азық-түлік, ақша
family-needs--o-housing = Баспана
family-needs--o-legal_help = Заңгердің көмегі
family-needs--o-health_care = Дәрігер, дәрі
family-needs--o-psychological = Сырласатын адам
family-needs--o-papers = Құжат
family-needs--o-school = Мектеп
family-needs--o-none = Қазір ештеңе керек емес
family-needs--o-other = Басқа нәрсе


## Section reporter: about the person who writes

reporter-name = Аты-жөніңіз кім? Өзіңізге басқа ат таңдасаңыз да болады.
reporter-name--label = Аты-жөніңіз
reporter-name--why = Аты жазылған арыздың салмағы көбірек, БҰҰ тек сондай арызды қабылдайды. Атыңыз арыздан бөлек сақталады. Бізге басқа ат айтсаңыз да болады.
reporter-name_hidden = Атыңызды ұйым адамдарынан басқа ешкімге көрсетпейік пе?
reporter-name_hidden--label = Атымды көрсетпеу
reporter-age = Жасыңыз нешеде?
reporter-age--label = Жасыңыз
reporter-city = Қай қалада, қай ауылда тұрасыз?
reporter-city--label = Тұратын қалаңыз
reporter-citizenship = Қай елдің азаматысыз?
reporter-citizenship--label = Азаматтығыңыз
reporter-own_story = Өзіңізді де қамаған, тергеген, қорқытқан кез болды ма? Қаласаңыз, айтып беріңіз.
reporter-own_story--label = Өз басыңыздан өткені
reporter-own_story--why = Сіздің басыңыздан өткені де осы істің бір бөлігі. Ол арыздан бөлек сақталады. Айтпасаңыз да болады.
reporter-contact_preference = Ұйым адамдары сізбен сөйлескісі келсе, қалай хабарласқаны дұрыс?
reporter-contact_preference--label = Сізбен хабарласу жолы
reporter-contact_preference--o-this_chat = Осы чатта
reporter-contact_preference--o-phone = Телефонмен
reporter-contact_preference--o-email = Электрондық поштамен
reporter-contact_preference--o-signal = Signal арқылы
reporter-contact_preference--o-other = Басқа жолмен
reporter-contact = Қай нөмірге, қай поштаға хабарлассын?
reporter-contact--label = Нөмір не пошта
reporter-contact--hint = Телефон нөмірі немесе электрондық пошта. Мысалы: someone@example.org
reporter-contact--why = Бұл чат жоғалып кетсе, ұйым адамдары сізді таба алмай қалады. Бұл арыздан бөлек сақталады.
reporter-address = Мекенжайыңыз қандай, хат қай жерге келеді?
reporter-address--label = Мекенжайыңыз
reporter-address--why = Арызды БҰҰ-ға беруге рұқсат еттіңіз. Олар арыз айтқан кісінің мекенжайын сұрайды. Оған дейін мекенжайыңыз арыздан бөлек сақталады.
reporter-pressure = Қазір тұрып жатқан жеріңізде өзіңізге қысым көрсетті ме?
reporter-pressure--label = Өзіңіз көрген қысым
reporter-pressure--hint = Бірнешеуін таңдауға болады.
reporter-pressure--why = Ұйым адамдары сізге жазғанда қаншалықты сақ болу керегін осыдан біледі. Айтқыңыз келмесе, айтпай-ақ қойыңыз.
reporter-pressure--o-none = Жоқ
reporter-pressure--o-calls = Қоңырау, хабарлама
reporter-pressure--o-threats_to_relatives = Туыстарды қорқытты
reporter-pressure--o-asked_to_spy = Тыңшы бол деді
reporter-pressure--o-passport_trouble = Паспорттан қиындық
reporter-pressure--o-other = Басқа жағдай


## Section testimony: story, papers, recordings

testimony-story = Айтқыңыз келгеннің бәрін айтыңыз. Жазыңыз, дауыспен айтыңыз немесе видеоға түсіріңіз. Ұзағынан да, бірнешеге бөліп те жібере беріңіз.
testimony-story--label = Әңгімеңіз
testimony-story--hint = Тоқтап, басқа күні жалғастырсаңыз да болады. Басына қауіп төнуі мүмкін кісілердің атын атамай-ақ қойыңыз.
testimony-story--why = Бұл арыздың жүрегі — өз тіліңізде айтқан өз сөзіңіз. Не айтатыныңызды өзіңіз таңдайсыз.
testimony-files = Қағаз, хат, сурет, жазба сияқты нәрселер бар ма? Осы жерге бір-бірлеп жібере аласыз.
testimony-files--label = Қағаздар мен жазбалар
testimony-files--hint =
    Толық күйінде жіберу үшін: қыстырғыш (📎) белгісін басып, «Файл» дегенді таңдаңыз. Бір файл 20 МБ-тан аспауы керек.
    Файлмен бірге сурет қашан, қай жерде түсірілгені сияқты көзге көрінбейтін мәлімет те кетеді.
testimony-files-files = Енді жіберіңіз. Бір-біріне қатысты болса, бірнешеуін бірге жіберсеңіз де болады.
testimony-files-files--label = Файлдар
testimony-files-kind = Бұл не?
testimony-files-kind--label = Түрі
testimony-files-kind--o-photo = Сурет
testimony-files-kind--o-identity_paper = Жеке куәлік, паспорт
testimony-files-kind--o-court_paper = Сот не полиция қағазы
testimony-files-kind--o-letter = Хат
testimony-files-kind--o-screenshot = Экран суреті
testimony-files-kind--o-recording = Дыбыс жазбасы
testimony-files-kind--o-video = Видео
testimony-files-kind--o-list = Адамдар тізімі
testimony-files-kind--o-other = Басқа нәрсе
testimony-files-about = Мұнда не көрсетілген?
testimony-files-about--label = Не көрсетілген
testimony-files-may_share = Арызды беруге рұқсат еткен жерлеріңізге мұны көрсетуге бола ма?
testimony-files-may_share--label = Көрсетуге болады
testimony-files-source = Мұны кімнен, қайдан алдыңыз?
testimony-files-source--label = Қайдан алынды
testimony-files-source--hint = Ешкімнің атын атамасаңыз да болады. Мысалы: бір туысымнан, сайттан.
testimony-links = Бұл туралы интернетте бірдеңе бар ма: мақала, видео, тізім?
testimony-links--label = Сілтемелер
testimony-links-url = Сілтемесін жіберіңіз.
testimony-links-url--label = Сілтеме
testimony-links-url--hint = Мысалы: https://example.org/article


## Section actions: what has been done, and what the family wishes

actions = Сіз немесе басқалар кімнен көмек, жауап сұрады? Бір-бірлеп жазып аламыз.
actions--label = Істелген істер
actions--hint = Ештеңе істелмесе, «Менің білуімше жоқ» дегенді басыңыз. Оның айыбы жоқ.
actions-by = Кім сұрады?
actions-by--label = Кім сұрады
actions-by--hint = Мысалы: өзім, шетелдегі әпкем, адвокат.
actions-body = Кімнен сұралды?
actions-body--label = Кімнен сұралды
actions-body--o-police_there = Сол жақтағы полиция
actions-body--o-embassy_of_china = Қытай елшілігі
actions-body--o-own_foreign_ministry = Өз елімнің Сыртқы істері
actions-body--o-un_wgeid = БҰҰ: жоғалғандар тобы
actions-body--o-un_other = БҰҰ: басқа бөлімі
actions-body--o-icrc = Қызыл Крест (ICRC)
actions-body--o-amnesty_or_hrw = Amnesty не HRW
actions-body--o-public_list = Интернеттегі тізім
actions-body--o-local_organisation = Жергілікті ұйым
actions-body--o-media = Газет, радио, теледидар
actions-body--o-court = Сот
actions-body--o-other = Басқа біреу
actions-date = Ол қашан еді?
actions-date--label = Қашан
actions-date--hint = Мысалы: 2022, 04.2022 немесе 21.04.2022. Шамамен айтсаңыз да болады.
actions-reference = Ол өтініштің нөмірі немесе аты бар ма еді?
actions-reference--label = Өтініштің нөмірі
actions-result = Одан не шықты?
actions-result--label = Не шықты
actions-why_none = Ешкімнен сұрамаудың бір себебі бар ма?
actions-why_none--label = Неге ешкімнен сұралмады
actions-why_none--hint = Мысалы: отбасы қорқады немесе кімнен сұрарын білмеді. БҰҰ мұны сұрайды.
wishes = Не тілейсіз?
wishes--label = Тілектер
wishes--hint = Бірнешеуін таңдауға болады. Ұйым адамдары мұны көреді. Бірақ орындалады деп уәде бере алмайды.
wishes--o-find_out_how = Қалай болғанын білу
wishes--o-body_returned = Мәйітін қайтарып алу
wishes--o-truth = Шындық ашылсын
wishes--o-find_out_where = Қайда екенін білу
wishes--o-proof_of_life = Тірі екенін білу
wishes--o-medical_care = Ем-дом көрсетілсін
wishes--o-release = Бостандық
wishes--o-reunite_children = Балалармен қауышу
wishes--o-lawyer = Адвокат
wishes--o-un_submission = БҰҰ-ға жеткізу
wishes--o-government_help = Өз үкіметімнің көмегі
wishes--o-publish = Жұртқа жария ету
wishes--o-media_contact = Журналистермен сөйлесу
wishes--o-message_of_hope = Оған үміт сөзін жеткізу
wishes--o-compensation = Өтемақы
wishes--o-material_help = Ақша, тұрмысқа көмек
wishes--o-only_record = Тек жазылып, сақталсын
wishes--o-other = Басқа тілек
wishes-words = Тілектеріңіз туралы тағы айтарыңыз бар ма?
wishes-words--label = Тілек, өз сөзіңізбен


## Section consents: permissions, and keeping in touch

consent-connect_families =
    { $about ->
        [self] Басқа біреу де сіз туралы арыз берсе, ұйым адамдары оларға сіздің өзіңіз де арыз бергеніңізді айтса бола ма? Мұны бәрінен алдын ала сұраймыз. Бұл — басқа арыз бар деген сөз емес.
       *[person] Басқа бір отбасы да осы кісі туралы арыз берсе, ұйым адамдары оларға сіздің де арыз бергеніңізді айтса бола ма? Мұны бәрінен алдын ала сұраймыз. Бұл — басқа арыз бар деген сөз емес.
    }
consent-connect_families--label = Басқа отбасыға айту
consent-icrc = Бұл арызды Халықаралық Қызыл Крест комитетіне берсе бола ма? Ол хабарсыз кеткен адамдарды іздейді.
consent-icrc--label = Қызыл Крестке беру
consent-organisations = Бұл арызды адам құқығын қорғайтын басқа ұйымдарға берсе бола ма?
consent-organisations--label = Басқа ұйымдар
consent-governments =
    { $about ->
        [self] Бұл арызды басқа елдердің үкіметі мен парламентіне берсе бола ма? Сонда олар Қытайдан сіз туралы сұрай алады.
       *[person] Бұл арызды басқа елдердің үкіметі мен парламентіне берсе бола ма? Сонда олар Қытайдан осы кісі туралы сұрай алады.
    }
consent-governments--label = Басқа үкіметтер
consent-research = Бұл арызды аты-жөндерін көрсетпей, зерттеуге пайдаланса бола ма?
consent-research--label = Зерттеу, аты-жөнсіз
consent-publish_person =
    { $about ->
        [self] Атыңызды және басыңыздан не өткенін жұрт оқитындай етіп жарияласа бола ма? Жарияланғанды кері қайтару мүмкін емес.
       *[person] Ол кісінің атын және не болғанын жұрт оқитындай етіп жарияласа бола ма? Жарияланғанды кері қайтару мүмкін емес.
    }
consent-publish_person--label = Атын, оқиғасын жариялау
consent-publish_photo =
    { $about ->
        [self] Суретіңізді жарияласа бола ма? Жарияланғанды кері қайтару мүмкін емес.
       *[person] Ол кісінің суретін жарияласа бола ма? Жарияланғанды кері қайтару мүмкін емес.
    }
consent-publish_photo--label = Суретін жариялау
consent-publish_location = Жарияланса: жерін қаншалықты дәл көрсетуге болады?
consent-publish_location--label = Жерін жариялау
consent-publish_location--o-none = Мүлде көрсетпеңіз
consent-publish_location--o-prefecture = Тек аймағын
consent-publish_location--o-county = Тек ауданын
consent-publish_location--o-exact = Дәл жерін
consent-media = Бұл арыз туралы журналистерге айтса бола ма? Олар ұйым арқылы сізден сұраса бола ма?
consent-media--label = Журналистер
consent-worries = Бұл арызды пайдаланса, неден қауіптенесіз?
consent-worries--label = Алаңдататыны
consent-worries--why = Ұйым адамдары арызбен бірдеңе істемес бұрын сізге немесе отбасыңызға ненің зияны тиетінін білгісі келеді.
follow_up-hours = Сізге күннің қай мезгілінде жазсам болады?
follow_up-hours--label = Күннің мезгілі
follow_up-hours--o-morning = Таңертең, 9–12
follow_up-hours--o-midday = Түсте, 12–16
follow_up-hours--o-evening = Кешке, 16–20
follow_up-hours--o-any = Кез келген уақытта
follow_up-zone = Сіздің елде әр жердің уақыты әртүрлі. Сіз қай уақытпен жүресіз?
follow_up-zone--label = Жергілікті уақытыңыз
follow_up-code_word = Қаласаңыз, құпия сөз таңдаңыз. Сонда арызыңыздан бірдеңе көрсетпес бұрын сол сөзді сұраймын.
follow_up-code_word--label = Құпия сөз
follow_up-code_word--hint = Басқалар таба алмайтын сөз таңдаңыз, арыздағы аттарды алмаңыз. Жақсылап есте сақтаңыз: ұмытып қалсаңыз, тек ұйымдағы бір адам көмектесе алады.
follow_up-code_word--why = Телефоныңыз бір күні басқа біреудің қолына түсуі мүмкін. Құпия сөз болса, оған арызыңызды көрсетпеймін. Ал осы чатта тұрғаны өзіңіз тазалағанша көрініп тұрады.


### Interface
### Option and button texts stay within 24 characters. Nobody is called he or she here.

## Buttons (24 characters at most)

button-yes = Иә
button-no = Жоқ
button-yes-right = Иә, дұрыс
button-correct = Жоқ, түзетейін
button-about = Сол шамада, анық емес
button-dont-know = Білмеймін
button-prefer-not = Айтқым келмейді
button-later = Кейін
button-back = Артқа
button-why = Көмек. Неге сұраймыз?
button-menu = Мәзір
button-i-agree = Иә, келісемін
button-that-is-all = Осымен болды
button-add-one = Біреуін айтайын
button-add-another = Тағы біреуін айтайын
button-none = Менің білуімше жоқ
button-good-moment = Иә, ыңғайлы
button-not-now = Қазір емес, кейін
button-stop-here = Осы жерде тоқтайық
button-leave-as-is = Осылай қала берсін
button-earlier = Одан ертерек
button-after-event = Басқа оқиғадан кейін
button-only-year = Тек { $year } жыл
button-about-year = Шамамен { $year } жыл
button-only-month = Тек айын білемін
button-about-month = Сол айдың шамасы
button-more-countries = Тағы басқа елдер
button-my-words = Өз сөзім қалсын
button-continue = Жалғастыру
button-read-back = Айтқанымды көру
button-hand-in = Тапсыру
button-hand-in-now = Қазір тапсыру
button-other-things = Басқа нәрселер
button-pause = Сәл дем алайын
button-mine = Менің арыздарым
button-language = Тіл
button-consent = Берген рұқсаттарым
button-privacy = Мұны кім көре алады
button-help = Көмек
button-lost-phone = Телефоным жоғалды
button-stop = Тоқтату
button-forget = Арызды өшіру
button-another = Басқа кісі туралы айту
button-tell-more = Тағы айту
button-take-out = Мұны алып тастау
button-take-back = Бұл жауапты қайтып алу
button-take-back-sure = Иә, сөзімді жойыңыз
button-all-sections = Барлық бөлімдер
button-copy = Көшірмесін жіберіңіз
button-copy-code = Кодты көшіріп алу
button-withdraw = Арызды қайтып алу
button-questions-answered = Жауап бердім
button-forget-sure = Иә, өшіріңіз
button-keep = Жоқ, қала берсін
button-begin = Бастау
button-destroy-now = Қазір жойыңыз
button-bring-back = Арызды қайта ашу
button-stop-keep = Сақтап қойып, тоқтайық
button-stop-erase = Бәрін өшіріп, тоқтайық
button-copy-shared = Иә, соларды алыңыз
button-start-empty = Жоқ, басынан бастайық
button-open-linked = Ол кісі туралы да айту

## While a question is asked

progress-core = Қысқа бөлім: { $here }-сұрақ, барлығы { $of }
answered-before = Берген жауабыңыз: { $answer }
read-back = { $label }: { $value }. Дұрыс па?
read-back-words = { $label }: «{ $value }». Дәл осы сөздермен жазып қоямын. Дұрыс па?
kept-aloud = Жібергеніңізді алып қойдым. Бір адам тыңдап немесе оқып, жазып алады.
kept-with-story = Мұны «Әңгімеңіз» дегенге қосып қойдым.
kept-with-papers = Мұны қағаздарыңыз бен файлдарыңыздың қасына қойдым.
kept-edited = Жауабыңызды өзіңіз түзеткендей өзгерттім.
kept-edited-piece = Түзеткен сөзіңізді әңгімеңізге қостым. Бұрынғысы да тұр.
kept-file = Алдым.
taken-back = Сөздеріңіз жойылды. Бір жауап болғаны туралы белгі ғана қалды.
list-comma = { ", " }
place-in-words = { $words } – { $place }
yes = иә
no = жоқ
done = айтылды
seen = оқылды
none-told = жоқ
unsaid-dont_know = білмеймін
unsaid-prefer_not = айтқым келмейді
unsaid-later = кейін
answer-taken-back = (қайтып алынды)
age-years = { $years } жаста
file-photo = сурет
file-document = файл
file-audio = дыбыс жазбасы
file-voice = дауыстық хабарлама
file-video = видео
file-video-note = видеохабарлама
file-lasting = { $sign } { $length } · { $file }

## What could not be taken

rejected-old_button = Ол батырма бұрынғы сұрақтікі екен. Қазіргі сұрағымыз мынау.
rejected-not_offered = Бұл жерде ондай таңдау жоқ. Төмендегі батырмалардың бірін басыңызшы.
rejected-must_be_said = Бұған «иә» немесе «жоқ» деп жауап беріңізші.
rejected-nothing_to_confirm = Кемінде біреуін таңдаңыз немесе «Білмеймін» дегенді басыңыз.
rejected-no_such_place = Оны енді таба алмадым. Қазір мына жердеміз.
rejected-list_is_full = Бұл тізім толып қалды. Қалғанын өз сөзіңізбен жазыңыз немесе дауыспен айтып жіберіңіз.
rejected-not_this_kind = Бұған батырманы басып немесе жазып жауап беріңізші.
file-too_big = Бұл файл 20 МБ-тан үлкен, Telegram оны маған бермейді. Бөліп немесе видеоны қысқартып жібере аласыз ба? Басқа ештеңе жоғалған жоқ.
file-too_many = Бұл арызға бұдан артық файл сыймайды. Тағы не бар екенін сөзбен айтыңыз, кейін бір адам сізден сұрап алады.
file-report_full = Бұл арыздың файлдары толып қалды, бұдан артық сыймайды. Тағы не бар екенін сөзбен айтыңыз, кейін бір адам сізден сұрап алады.
file-disk_full = Қазір жаңа файл сақтай алмай тұрмын, орын таусылуға жақын. Айтқан сөздеріңіз сақтаулы. Файлды ертең қайта жіберіңізші.
file-not_fetched = Жіберген файлдарыңыздың бірін ала алмадым. Тағы бір рет жібересіз бе?
odd-sticker = Стикерді сақтай алмаймын. Жазыңыз, дауыспен айтыңыз немесе батырмаларды басыңыз.
odd-poll = Сауалнаманы сақтай алмаймын. Жазыңыз, дауыспен айтыңыз немесе батырмаларды басыңыз.
odd-location = Бұл орынды сақтаған жоқпын: қайда екеніңізді ешқашан сұрамаймын. Арыздағы бір жерді айтқыңыз келсе, атын жазыңыз.
odd-contact = Бұл контактіні сақтаған жоқпын. Арызға керек болса, мен сұрағанда жазыңыз.
odd-other = Мұндай хабарламаны сақтай алмаймын. Жазыңыз, дауыспен айтыңыз, сурет немесе файл жіберіңіз, болмаса батырмаларды басыңыз.
not-before-consent = Бірдеңе сақтамас бұрын, алдымен мына сұраққа жауап беріңізші.
sorry = Кешіріңіз, бізде бір ақау шықты. Бұрын айтқаныңыз сақтаулы. Соңғы хабарламаңызды тағы бір рет жіберіңізші.
storage-refused = Соңғы хабарламаңызды сақтай алмадым, бізде ақау болып тұр. Бұрын айтқаныңыздан ештеңе жоғалған жоқ. Сәлден соң қайта жіберіңізші.
only-private = Мен басқалар оқымайтын жеке чатта ғана сөйлесемін. Маған сол жерге жазыңызшы.
intake-closed =
    Қазір арыз қабылдамаймыз. Дәл қазір жазғаныңыз бен жібергеніңіз сақталмайды.

    Бір адаммен сөйлескіңіз келсе: { $contact }
intake-closed-yours = Бұрын айтқаныңыз сол күйінде сақтаулы. Оны көре аласыз, өшіре аласыз.
drafts-enough = Бүгін көп арыз бастадыңыз. Солардың бірін жалғастырыңызшы. Ертең тағы бірін бастай аласыз.
too-fast = Бірден тым көп келді, соңғы хабарламаларыңызды қабылдай алмадым. Бір минут күтіп, қайта жіберіңізші.
poster-line = Отбасыңыздан біреу жоғалып кетті ме? Осы жерде өз тіліңізде, асықпай айтып беріңіз.

## Dates (the pieces of dates are shown in read-backs and on buttons)

lag-days =
    { $count ->
        [0] дәл сол күні
        [7] бір аптадан кейін
        [one] { $count } күннен кейін
       *[other] { $count } күннен кейін
    }
lag-months =
    { $count ->
        [12] бір жылдан кейін
        [18] бір жарым жылдан кейін
        [24] екі жылдан кейін
        [36] үш жылдан кейін
        [60] бес жылдан кейін
        [one] { $count } айдан кейін
       *[other] { $count } айдан кейін
    }

## Around the interview

welcome-back = Қайта келгеніңізге қуаныштымын. { $date } күні «{ $where }» деген жерде тоқтаған едіңіз. Айтқаныңыздың бәрі сақтаулы.
where-menu = мәзір
menu = Рахмет. Айтқаныңызды осы күйінде тапсыра беруге болады. Қаласаңыз, бүгін немесе басқа күні тағы айтыңыз. Қазір не істейміз?
menu-unfinished = Қысқа бөлім әлі біткен жоқ. Қалаған кезде тоқтаған жерден жалғастыра аласыз.
menu-handed-in = Арызыңыз тапсырылды. Оған кез келген уақытта қосып, өзгерте аласыз.
section-finished = Рахмет. «{ $section }» бөлімі әзірге бітті.
more = Не істейміз?
choose-language = Қай тілде сөйлесеміз? Айтқаныңыз өзгермейді.
language-changed = Енді осы тілде сөйлесеміз.
language-offer = { $own_name }: осы тілде жалғастырайық па? Айтқаныңыз өзгермейді.
button-stay = Жоқ, өзгертпейік
nothing-here = Қазір мұнда арыз жоқ. Жаңасын бастайық па?
paused = Асықпаңыз. Айтқаныңыз сақтаулы, дәл тоқтаған жерден жалғастырамыз. Дайын болғанда осы чатты ашып, «Жалғастыру» дегенді басыңыз.
paused-nothing = Асықпаңыз. Осы чаттың нөмірі мен уақыттан басқа ештеңе сақтамаймын. Дайын болғанда «Жалғастыру» дегенді басыңыз.
stop = Осы жерде тоқтайық па? Айтқаныңызды сақтап қойып, кейін қайтып келуіңізге болады. Қаласаңыз, бәрін өшірте аласыз.
stopped = Енді сізге жазып, мазаңызды алмаймын. Айтқаныңыз сақтаулы. Қайтып келсеңіз, тоқтаған жерден жалғастырамыз.
consent-refused = Түсіндім. Сіз келіспесеңіз, ештеңе сақтамаймын: осыған дейін айтқаныңыз өшірілді. Ойыңыз өзгерсе, кез келген уақытта қайта бастай аласыз.
mine =
    { $count ->
        [one] Мұнда бір арызыңыз бар.
       *[other] Мұнда { $count } арызыңыз бар.
    }
new-copy-shared = Бұрын өзіңіз туралы айтқансыз: атыңызды, еліңізді, тілектеріңізді. Жаңа арызға сол жауаптарды алайын ба? Әрқайсысын өзгерте аласыз.
new-report = Жаңа арыз бастадық. Бұрынғысы сол күйінде сақтаулы.
linked-offer = Отбасыңыздан тағы бір кісіні айттыңыз. Ол кісі туралы да арыз жазамыз ба?

state-draft = аяқталмаған
state-handed-in = тапсырылды
state-in-review = оқылып жатыр
state-accepted = қабылданды
state-returned = сұрағымыз бар
state-closed = жабылды
state-withdrawn = қайтып алынды
report-draft = { $title }. Бұл арыз әлі тапсырылған жоқ.
report-handed-in = { $title }. Тапсырылды, арыз коды: { $code }. Бір адам оқып шығады.
report-in-review = { $title }. Арыз коды: { $code }. Қазір бір адам оқып жатыр.
report-accepted = { $title }. Арыз коды: { $code }. Оқылып, қабылданды.
report-returned = { $title }. Арыз коды: { $code }. Оқылды, сізге сұрақ бар.
report-closed = { $title }. Арыз коды: { $code }. Бұл арыз бойынша жұмыс аяқталды.
report-withdrawn = { $title }. Арыз коды: { $code }. Өзіңіз қайтып алдыңыз: онымен ешкім жұмыс істемейді.
next-handed-in = Енді не болады: ұйымнан бір адам оқиды. Сізге ештеңе істеудің керегі жоқ. Кез келген күні қоса аласыз.
next-in-review = Енді не болады: бұл адам бәрін оқып шығады, мүмкін, сұрағы болар. Оған дейін сізге ештеңе істеудің керегі жоқ.
next-accepted = Енді не болады: ұйым сіз рұқсат еткен шекте айтқаныңызбен жұмыс істейді. Жаңа бірдеңе естісеңіз, осында қосыңызшы.
next-returned = Енді не болады: білгеніңізді қосып, сосын «Жауап бердім» дегенді басыңыз. Білмегеніңіз ашық қала берсін.
next-closed = Енді не болады: онымен енді ешкім жұмыс істемейді, айтқаныңыз сақталады. Жаңа бірдеңе естісеңіз, осында қосыңызшы.
reason-return-person = Бұл адамның кім екені әлі анық емес. Басқа аттары, туған жылы немесе туған жері көмектесер еді.
reason-return-happened = Не болғаны әлі анық емес. Тағы бірнеше сөз көмектесер еді.
reason-return-when-where = Қашан немесе қайда болғаны әлі анық емес. Шамамен айтсаңыз да жетеді.
reason-return-how-known = Мұны қайдан білетініңіз әлі анық емес: өзіңіз көрдіңіз бе, әлде кім айтты?
reason-return-papers = Жібергеніңіздің бірін оқу немесе тыңдау мүмкін болмады. Мүмкін болса, тағы бір рет жіберіңізші.
reason-close-free = Себебі: бұл адамның бостандықта екенін өзіңіз айттыңыз.
reason-close-asked = Себебі: өзіңіз солай өтіндіңіз.
reason-close-not-ours = Себебі: бұл — ұйым айналыса алатын іс емес. Бұл оның маңызы аз деген сөз емес.
reason-close-no-contact = Себебі: сұрақтар болды, бірақ сізбен хабарласа алмадық.
reason-close-done = Себебі: ұйымның әзірге қолынан келгені істелді.
questions-answered = Рақмет. Бір адам оны қайта оқиды.

## Reading back and handing in

read-back-overview = Айтқандарыңыз бөлім-бөлім болып осында тұр. Оқу үшін бөлімді басыңыз. Әр жауапты өзгертуге немесе қайтып алуға болады.
read-back-line = { $label }: { $value }
nothing-told-here = Мұнда әлі ештеңе айтылмаған.
not-confirmed-yet = { $value } (әлі расталмаған)
take-back-sure = «{ $label }» дегенге берген жауабыңызды жояйын ба? Сөздері мен файлдары біржола жойылады. Бұрын алынған көшірмелер, телефоныңызда және Telegram-да тұрған осы чат бұдан өшпейді.
hand-in-missing = Тапсырмас бұрын мына сұрақтарға жауап керек. «Білмеймін» деген де жауап:
    { $questions }
hand-in-ready = Арызды енді тапсыруға болады. Содан кейін оны ұйым адамдары оқиды. Кейін де қосып, өзгертіп, қайтып ала аласыз.
hand-in-un = БҰҰ-ға беру үшін әлі мыналар жетіспейді. Оларсыз тапсыра беріп, кейін қоссаңыз да болады:
    { $missing }
un-name = арызда айтылған кісінің аты-жөні
un-date = қашан болғаны
un-place = қай жерде болғаны
un-taken-by = кім алып кеткені
un-reporter = сіздің аты-жөніңіз бен мекенжайыңыз
un-actions = осыған дейін не істелгені
un-consent = БҰҰ-ға беруге келісіміңіз
handed-in = Рахмет. Арызыңыз тапсырылды.

    Арызыңыздың коды: { $code }

    Оны қағазға жазып, сақтап қойыңыз. Арызды осы кодпен сұрай аласыз. Сенбейтін адамыңызға бермеңіз.

    Арызды ұйымнан бір адам оқып шығады ({ $organisation }), көбіне екі аптаның ішінде. Рұқсат берген болсаңыз, осы жерге жазамыз. Өзіңіз де хабарласа аласыз: { $contact }

    Бұл чат телефоныңызда және Telegram-да қалады. Оны тазалау үшін: чаттың мәзірін ашып, «Чатты жою» дегенді таңдаңыз, бот жағынан да өшіру белгісін қойыңыз.
not-handed-in = Арыз тапсырылған жоқ.
withdraw-sure = Бұл арызды қайтып аласыз ба? Содан кейін онымен ешкім жұмыс істемейді, ешкімге ештеңе берілмейді. Бұрын берілгенін кері қайтару мүмкін емес. Өзіңіз өшірткенше немесе қайта тапсырғанша, арыз осында құлыптаулы тұрады.
withdrawn = Арыз қайтып алынды.
consent = Бұл арызды не істеуге болады? Әрқайсысын өзіңіз шешесіз, кез келген күні өзгерте аласыз. Өзгерткеніңіз келесі жолы біреуге берілгенде есепке алынады.
consent-given = Бұл арыз осы уақытқа дейін берілген жерлер:
consent-given-line = • { $recipient }, { $date }
given-archive = Ұйымның өз мұрағаты
given-un = Біріккен Ұлттар Ұйымы (БҰҰ)
given-icrc = Халықаралық Қызыл Крест комитеті
given-organisations = Адам құқығын қорғайтын ұйымдар
given-governments = Басқа елдердің үкіметтері
given-research = Зерттеу, аты-жөнсіз
given-public = Жұрттың бәріне жарияланды
copy-caption = Бұл сіздің көшірмеңіз. Телефоныңыздан тапқан адам оны оқи алады. Соған алаңдамасаңыз ғана сақтаңыз.
copy-title = Сіздің арызыңыз
copy-made-on = Көшірме жасалған күн: { $date }
copy-file-name = koshirme

## Erasing

forget-which = Қай арызды өшірейін?
forget-draft = { $title }. Бұл арызды өшірейін бе? Ол бірден жойылады, қайтару мүмкін болмайды.
forget-handed-in =
    { $hours ->
        [one] { $title }. Бұл арызды өшірейін бе? Қазірден бастап оны ешкім аша алмайды, ал { $hours } сағаттан кейін ол жойылады. Оған дейін арыз кодымен қайта аша аласыз.
       *[other] { $title }. Бұл арызды өшірейін бе? Қазірден бастап оны ешкім аша алмайды, ал { $hours } сағаттан кейін ол жойылады. Оған дейін арыз кодымен қайта аша аласыз.
    }
forgotten = Арыз жойылды: сөздері, файлдары, олардың кілттері. Менің қолым жетпейтіні: бұрын алынған көшірмелер, бұрын жасалған сақтық көшірмелер, телефоныңызда және Telegram-да тұрған осы чат. Бірдеңе өшірілгені жазулы қалады, ал не екені жазылмайды.
forgetting =
    { $hours ->
        [one] Арыз жабылды: енді оны ешкім аша алмайды. Ол { $hours } сағаттан кейін жойылады. Бірден жойғыңыз немесе қайта ашқыңыз келсе, төменнен таңдаңыз.
       *[other] Арыз жабылды: енді оны ешкім аша алмайды. Ол { $hours } сағаттан кейін жойылады. Бірден жойғыңыз немесе қайта ашқыңыз келсе, төменнен таңдаңыз.
    }
case-code-to-destroy = Арыз кодын жазыңыз. Сонда арыз бірден жойылады.
case-code-to-bring-back = Арыз кодын жазыңыз. Сонда арыз қайта ашылады.
lost-phone = Бұрынғы чатыңыз жоғалды ма? Арыз кодын жазыңызшы. Код қолыңызда болмаса, «код жоқ» деп жазыңыз.
lost-phone-told = Рахмет. Мұны ұйымнан бір адам қарап ({ $organisation }), сізге осы жерге жазады. Оған дейін ештеңе ашылмайды: отбасыңыз айтқанды басқа ешкім оқымасын дейміз. Өзіңіз де хабарласа аласыз: { $contact }
case-code-wrong = Бұл арыздың коды олай емес. Тексеріп, қайта жазыңызшы.
brought-back = Арыз қайта ашылды, бәрі бұрынғыдай.

## The code word

code-word-asked = Өзіңіз таңдаған құпия сөзді жазыңыз.
code-word-wrong = Ол сөз емес екен. Тағы бір рет жазып көріңіз.
goodbye = Рахмет. Сау болыңыз.

## Texts to read

help =
    Отбасыңыздағы кісіге не болғанын асықпай, бір-бірлеп айтып беруге көмектесемін.

    Батырманы бассаңыз да, жазсаңыз да, дауыспен айтып жіберсеңіз де болады. Қалаған сәтте тоқтай аласыз, айтқаныңыз сақталады. «Білмеймін» деген де жақсы жауап.

    «Мәзір» дегенде бәрі бар: айтқандарыңыз, арыздың басқа бөлімдері, тіл, арызды өшіру жолы.

    Бір адаммен сөйлескіңіз келсе: { $contact }
privacy =
    Айтқаныңызды кімдер көре алады:

    • Ұйым арызыңызды оқи алады: { $organisation } ({ $country }).
    • Хабарламалар Telegram арқылы өтеді, Telegram оларды оқи алады.
    • Бізде бәрі құлыптаулы сақталады, бірақ мен жұмыс істеп тұрған компьютер жұмыс кезінде оны аша алады.

    Сізді неден қорғай алмаймыз: телефоныңызды алып қойған адамнан, компьютер жұмыс істеп тұрғанда оған кіріп алған адамнан және Telegram-ның өзінен.

    Бот шынымен біздікі ме, мына жерден тексеріңіз: { $verify_at }
    Сұрағыңыз болса, мына адамға хабарласыңыз: { $contact }

    Арызды не істеуге болатынын өзіңіз шешесіз («Берген рұқсаттарым»), оны кез келген уақытта өшірте аласыз.
command-start = Бастау немесе жалғастыру
command-continue = Тоқтаған жерден жалғастыру
command-report = Басқа кісі туралы айту
command-mine = Менің арыздарым
command-language = Тілді ауыстыру
command-consent = Берген рұқсаттарым
command-privacy = Мұны кім көре алады
command-help = Көмек
command-stop = Әзірге тоқтату
command-forget = Арызды өшіру
bot-description = Отбасыңыздағы кісіге не болғанын осы жерде өз тіліңізде айта аласыз. Жазсаңыз да, дауыспен айтсаңыз да, батырманы бассаңыз да болады. Қалаған кезде тоқтап, кейін жалғастыра аласыз. Бұл ботты жүргізетін ұйым: { $organisation }. Тексеру үшін: { $verify_at }
bot-short-description = Өз тіліңізде, бір-бірлеп, сұрақ пен жауап.

## Why words could not be taken
rejected-empty = Бұл хабарламадан сөз көре алмадым. Тағы бір рет жазасыз ба?
rejected-too_long = Бұл сұраққа тым ұзақ жазылды. Мұнда сұралғанын ғана жазыңыз. Әңгімені толық айтатын жер кейін болады.
rejected-use_buttons = Төмендегі батырмалардың бірін басыңызшы.
rejected-send_a_file = Мұнда сурет немесе файл керек. «Кейін» дегенді бассаңыз да болады.
rejected-not_an_option = Оны тізімнен таба алмадым. Ең жақын келетінін басыңызшы.
rejected-not_yes_or_no = «Иә» немесе «Жоқ» дегенді басыңызшы.
rejected-not_a_number = Санын ғана жазыңызшы, мысалы 3 немесе 7.5.
rejected-number_out_of_range = Бұл сан тым үлкен сияқты. Тағы бір қарап шығасыз ба?
rejected-not_an_age = Жасын санмен жазыңызшы, мысалы 34.
rejected-not_a_link = Бұл сілтемеге ұқсамайды. Сілтеме көбіне https:// деп басталады
rejected-which_place = Бұлай аталатын жер бірнешеу екен. Сіз қайсысын айтасыз?
rejected-place_alike = Дәл осындай атты жерді білмеймін. Осылардың бірі ме, әлде соның ішінде ме? Болмаса, өз сөзіңіз қалады.
rejected-not_a_country = Бұл елді білмеймін. Дұрыс жазылды ма? Өз сөзіңізді солай қалдырсаңыз да болады.
rejected-which_country = Қай елді айтасыз?
rejected-not_a_zone = Мына қалалардың қайсысының уақыты сіздікімен бірдей?
rejected-which_language = Өзіңізге керек тілді басыңыз.
rejected-choose_event = Алдымен неден кейін болғанын таңдаңызшы.
rejected-not_a_date = Бұдан қай күн екенін түсіне алмадым. Цифрмен жазыңызшы, мысалы 2017, 03.2017 немесе 14.03.2017. Болмаса батырмаларды басыңыз.
rejected-which_date = Күнін дұрыс жазғым келеді. Қайсысын айтасыз?
rejected-age_or_year = Бұл жасы ма, әлде жылы ма?
rejected-no_year = Ол қай жылы еді? Жылын ғана білсеңіз, соның өзі жетеді.
rejected-impossible_date = Күнтізбеде ондай күн жоқ. Тағы бір қарап шығасыз ба?
rejected-too_long_ago = Бұл жүз жылдан да бұрын болып тұр. Жылын тағы бір қарап шығасыз ба?
rejected-in_the_future = Бұл күн әлі келген жоқ. Тағы бір қарап шығасыз ба?
rejected-other_calendar = Бұл басқа күнтізбенің жылына ұқсайды. Жылын кәдімгі есеппен жазыңызшы, мысалы 2017.
rejected-ends_before_start = Соңы басынан бұрын болып тұр. Керісінше емес пе?

## Buttons under suggestions
suggest-own-words = Өз сөзім қалсын
card-spellings = Онда мыналардың бірі сияқты жазылған ба? Әр әрпі бірдей болса ғана басыңыз. Олай болмаса немесе қазір қарай алмасаңыз, білгеніңізді жазыңыз.
suggest-age = { $years } жаста

## Dates, read back. $year and $day are text, $month and $season are month-N and season-N already in words.
date-day = { $year } жылғы { $day } { $month }
date-month = { $year } жылғы { $month }
date-season = { $year } жылғы { $season }
date-year = { $year } жыл
date-about = шамамен { $date }
date-between = { $start } – { $end } аралығы
date-before = { $end } немесе одан бұрын
date-after = { $start } немесе одан кейін
date-unknown = өз сөзіңізбен жазылды
month-1 = қаңтар
month-2 = ақпан
month-3 = наурыз
month-4 = сәуір
month-5 = мамыр
month-6 = маусым
month-7 = шілде
month-8 = тамыз
month-9 = қыркүйек
month-10 = қазан
month-11 = қараша
month-12 = желтоқсан
season-1 = көктем
season-2 = жаз
season-3 = күз
season-4 = қыс

## Remarks on a Chinese ID number: never a refusal. $county, $told are names of places, $date and $born are dates in words.
remark-id-form = Қытайдың жеке куәлігінің нөмірінде көбіне 18 белгі болады, ескісінде 15. Жазғаныңызды сол күйінде қойдым. Қағазы қолыңызда болса, тағы бір қарап шығыңызшы.
remark-id-check = Соңғы белгісі қалғанына сай келмейді: бірі қате көшірілген болуы мүмкін. Сол күйінде қойдым. Тағы бір қарап шығасыз ба?
remark-id-date = Бұл нөмірдің ішіндегі туған күн күнтізбеде жоқ. Сол күйінде қойдым. Тағы бір қарап шығасыз ба?
remark-id-birth = Бұл нөмір бойынша туған күні: { $born }. Ал сіздің айтқаныңыз: { $told }. Екеуін де қалдырдым. Нөмірі дұрыс көшірілген бе?
remark-id-county = Бұл нөмір мына жердің кодынан басталады: { $county }. Ал сіздің айтқаныңыз: { $told }. Код адамның алғаш тіркелген жерін көрсетеді, сондықтан екеуі де дұрыс болуы мүмкін. Нөмірі дұрыс көшірілген бе?
remark-id-area = Алғашқы алты цифрдағы жерді білмеймін. Нөмірді сол күйінде қойдым. Тағы бір қарап шығасыз ба?

## Kinship and voice

rejected-which_relative = Бұл сөз бірнеше туысты білдіруі мүмкін. Қайсысын айтасыз?
kin-elder_brother = Ағам
kin-younger_brother = Інім
kin-elder_sister = Әпкем
kin-younger_sister = Сіңлім, қарындасым
kin-paternal_grandmother = Әкемнің шешесі
kin-maternal_grandmother = Нағашы әжем
kin-paternal_grandfather = Әкемнің әкесі
kin-maternal_grandfather = Нағашы атам
kin-paternal_aunt = Әкемнің әпке-сіңлісі
kin-maternal_aunt = Шешемнің әпке-сіңлісі
kin-paternal_uncle = Әкемнің аға-інісі
kin-maternal_uncle = Нағашым (шешем жағы)
kin-sister_in_law = Жеңгем, балдызым
kin-brother_in_law = Жездем, қайын ағам
kin-daughter_in_law = Келінім
kin-son_in_law = Күйеу балам
kin-mother_in_law = Енем
kin-father_in_law = Қайын атам

## Keeping in touch

checkin-hello = Сәлеметсіз бе. Қазір сөйлесуге ыңғайлы ма?
news-hello = Айтқаныңыз бойынша жаңалық бар. Қазір ыңғайлы ма?
button-checkin-later = Бүгін, кейінірек
button-checkin-day = Басқа күні
button-checkin-phone = Бұл телефонда емес
button-checkin-stop = Енді жазбаңыз
checkin-later-today = Жақсы. Бүгін кейінірек, кеш болып кетсе ертең қайта жазамын.
checkin-another-day = Жақсы. Бірнеше күннен кейін қайта жазамын.
checkin-not-here = Жақсы. Өзіңіз жазғанша, бұл жерге жазбаймын.
checkin-stopped = Енді сұрамаймын. Айтқаныңыз сақтаулы. Қалаған уақытта осында жаза аласыз.
checkin-ask =
    { $dead ->
        [yes] { $title }. Сізді ойлап жүрмін. Қосатыныңыз немесе бір қажетіңіз бар ма?
       *[no] { $title }: жаңалық бар ма?
    }
button-news-none = Жаңалық жоқ
button-news-some = Жаңалық бар
button-news-help = Маған көмек керек
button-news-wrong = Қатесін түзетейін
checkin-no-news = Рахмет. Бүгін жаңалық жоқ екенін жазып қойдым.
checkin-news = Рахмет. Бір-бірлеп айтып беріңіз. Бұрын айтқаныңыз сол күйі қалады, мұны соның қасына қосамын.
checkin-other-waits = Екінші арызыңыз дәл тоқтаған жеріңізде тұр. Оны «Менің арыздарым» дегеннен табасыз.
checkin-help = Сізге көмек керек екенін { $organisation } адамдарының алдына қойдым. Өзіңіз де бір адаммен хабарласа аласыз: { $contact }. Сіз тұрған жерде біреуге дәл қазір қауіп төніп тұрса, сол жердің жедел көмек нөміріне қоңырау шалыңыз.
checkin-wrong = Сол сөз тұрған бөлімді басып, сол жерде өзгертіңіз. Бұрынғы айтқаныңыз да сақталады.
checkins-plan = Жаңалық бар ма деп осы жерде сұрап тұрамын. Қаншалықты жиі: { $rhythm }. Күннің қай уағында: { $hours }, { $zone } уақытымен. Түнде ешқашан жазбаймын.
checkins-plan-nowhere = Жаңалық бар ма деп осы жерде сұрап тұрамын. Қаншалықты жиі: { $rhythm }. Сіз тұрған жерде сағат қанша екенін білмеймін. Сондықтан Америкада да, Қазақстанда да күндіз болатын бір сағаттың ішінде ғана жазамын.
checkins-next = Келесі жолы: { $date }.
checkins-paused = Әзірге тоқтап тұрмын. Келесі жолы: { $date }.
checkins-person-first = Қазір өзім сұрамаймын. Алдымен ұйымның бір адамы қарайды.
checkins-off = Қазір өзім ештеңе сұрамаймын. Қаласаңыз, анда-санда жаңалық бар ма деп сұрап тұрайын.
checkins-none = Сіз әлі арыз тапсырған жоқсыз. Тапсырған соң, анда-санда жаңалық сұрап тұрайын ба, өзіңіз таңдайсыз.
button-checkins-begin = Жаңалық сұрап тұрыңыз
button-less-often = Сирегірек сұраңыз
button-pause-month = Бір ай тоқтай тұрыңыз
button-checkins-change = Жиілігін өзгерту
button-moved = Басқа жерге көштім
button-checkins-stop = Енді сұрамаңыз
button-keep-in-touch = Хабарласып тұру
command-checkins = Жаңалықты қашан сұраймын
asked-translated = Ұйым адамдары аударды ({ $tongue }, { $date }). Өз сөздері:
asked-picked = Ұйым адамдары сізден мынаны білгісі келеді:
asked-noted = Рахмет. Жауабыңызды жеткіземін.
asked-later = Жақсы. Сұрақ сізді күтіп тұрады.
button-asked = Сізге сұрақ бар
nudge = Сәлеметсіз бе. Еске салуыма рұқсат берген едіңіз.
nudge-at-question = { $of } сұрақтың { $here }-сіне келіп тоқтағанбыз.
nudge-in-part = «{ $section }» деген бөлімде тоқтағанбыз.
nudge-at-the-end = Соңғы қадам ғана қалды: тапсыру.
nudge-whenever = Қалаған уақытта жалғастыра аламыз.
nudge-last = Қалаған уақытта жалғастыра аламыз. Аяқталар алдында бұл жөнінде тек бір рет қана жазамын.
button-no-more-reminders = Енді еске салмаңыз
reminders-off = Енді еске салмаймын. Қалаған уақытта жалғастыра аласыз. Ешкім жалғастырмаған нәрсе біраз уақыттан кейін өшіріледі, ал өзіңіз солай таңдасаңыз, тапсырылады.
draft-will-be-erased = Сәлеметсіз бе. Осында айтқаныңыз әлі тапсырылған жоқ. Өшірілетін күні: { $date }. Сол күнге дейін жалғастырсаңыз не тапсырсаңыз, өшірілмейді.
draft-will-be-handed-in = Сәлеметсіз бе. Осында айтқаныңыз әлі тапсырылған жоқ. Өзіңіз қалағандай, сол күйінде тапсыратын күнім: { $date }. Сол күнге дейін жалғастыра аласыз немесе өшірте аласыз.
button-hand-in-told = Айтқанымды тапсыру
draft-handed-in = Сәлеметсіз бе. Өзіңіз қалағандай, айтқаныңызды тапсырдым. Оған кез келген уақытта қосып, өзгерте аласыз.
outage-resend = Сәлеметсіз бе. Біраз уақыт сізді ести алмадым. { $date } күнінен бері бірдеңе жазсаңыз не жіберсеңіз, қайта жіберіңізші.

## Two families who tell of the same person. Said only after a good moment.

introduction-told =
    Бізге тағы біреу дәл осы адам туралы айтып берді: { $title }.

    Екеуіңіз де мұны білгіңіз келетінін алдын ала айтқансыздар. Хабарласқыңыз келсе, { $organisation } сіздерді таныстырады. Айтқандарыңыздан оларға ештеңе бермеймін.
button-introduction-yes = Хабарласқым келеді
button-introduction-no = Жоқ, рақмет
introduction-yes = Рақмет. Екінші жақ та қаласа, { $organisation } сізге жазады.
introduction-no = Жарайды. Жоқ дегеніңізді ешкім білмейді.
