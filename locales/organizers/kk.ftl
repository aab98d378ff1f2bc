### Kazakh: machine-drafted, awaiting a native reader.

## Coming in, the team

desk-join =
    Сіз { $role ->
        [coordinator] үйлестіруші
       *[reviewer] арыз қараушы
    } болуға шақырылдыңыз. Мына суретті аутентификатор қолданбасымен сканерлеңіз немесе қолданбаға мына құпия кілтті жазыңыз: { $secret }

    Содан кейін қолданба көрсеткен алты цифрды осында жазыңыз. Бұл хабарлама өзі өшеді.
desk-code-please = Аутентификатор көрсеткен алты цифрды жазыңызшы.
desk-code-wrong = Бұл код дұрыс емес немесе бұрын қолданылған. Келесісін күтіп, соны жазыңызшы.
desk-codes-closed = Қате код тым көп жазылды. 15 минуттан кейін қайталап көріңізші.
desk-open = Жұмыс үстеліңіз он екі сағат ашық тұрады. Не істеу керегін /queue көрсетеді, /leave үстелді жабады. Қалғанын /desk көрсетеді.
desk-left = Жұмыс үстеліңіз жабылды. Сізге көрсетілгендер чаттан алынды.
desk-taken-away = Бұл хабарлама алынып тасталды.
# One line a command; {$command} is /queue, /tasks …
desk-does = Мұнда мыналарды істей аласыз:
desk-does-queue = { $command } – оқылуын күтіп тұрғандар
desk-does-tasks = { $command } – істейтін жұмыс және оның мерзімі
desk-does-find = { $command } – арыз іздеу
desk-does-case = { $command } – хабарсыз кеткен бір кісі туралы бәрі
desk-does-note = { $command } – арызға жазылған ескертпелер
desk-does-ask = { $command } – отбасынан сұрау
desk-does-write = { $command } – дауыспен айтылғанды тыңдап жазу, аудару
desk-does-enter = { $command } – отбасы үшін жазу
desk-does-figures = { $command } – сандар, суретімен
desk-does-campaigns = { $command } – қай сілтемемен қанша адам келді
desk-does-clock = { $command } – күнделікті хабарлама қашан келеді
desk-does-leave = { $command } – жұмыс үстелін жабу
desk-does-team = { $command } – топқа шақыру немесе топтан шығару
desk-does-quarantine = { $command } – бөлек қойылған арыздар
desk-does-lostphones = { $command } – телефоным жоғалды дегендер
desk-does-export = { $command } – арыздарды басқаларға беру
desk-does-close = { $command } – арыз қабылдауды тоқтату немесе қайта ашу
desk-coordinators-only = Мұны тек үйлестіруші істей алады.
desk-not-found = Бұл бойынша ештеңе таппадым.
desk-nobody-there = Бұл кісі топта жоқ.
desk-last-coordinator = Соңғы үйлестірушіні топтан шығаруға болмайды.
desk-team = Сіздің тобыңыз:
desk-team-line = { $number }. { $role ->
        [coordinator] үйлестіруші
       *[reviewer] арыз қараушы
    }, қосылған күні: { $since }
desk-invite-reviewer = Арыз қараушы шақыру
desk-invite-coordinator = Үйлестіруші шақыру
desk-invited =
    Мұны бір ғана кісіге беріңіз, топтық чатқа жібермеңіз. Ол 48 сағаттың ішінде бір рет қана жарайды. Ол кісі мұны маған өзгертпей, сол күйінде жіберсін:

    { $command }
desk-revoke = № { $number } топтан шығару
desk-revoke-sure = Содан бастап ол кісі ештеңе көрмейді. Істегені сақталып қалады. Топтан шығарасыз ба?
desk-revoke-yes = Иә, шығарамын

## The queue

desk-queue = Сізді күтіп тұрған жұмыс. Сізге көрсетілмейтіндері бұл санға кірмейді.
desk-lane-count = { $lane }: { $count }
desk-lane-new-name = Жаңа
desk-lane-urgent-name = Шұғыл
desk-lane-mine-name = Менікі
desk-lane-waiting-name = Жауап күтеміз
desk-lane-silent-name = Көптен үнсіз
desk-lane-unreachable-name = Хабарласа алмадық
desk-lane-aloud-name = Тыңдап жазатыны
desk-lane-tasks-name = Мерзімі жеткен
desk-lane =
    { $lane }. Алдымен шұғылы, сосын ең көп күткені.

    ‼ шұғыл · ▫ жаңа · ▪ қаралып жатыр · ↩ отбасынан жауап күтеміз · ✓ қабылданды · × жабылды
desk-lane-empty = { $lane }: мұнда ештеңе жоқ.
desk-item = { $signs }{ $code } { $days } күн { $tongue }
desk-to-queue = Кезекке

## A report opened

desk-sheet-head =
    { $code } · { $state } · { $days ->
        [one] 1 күн
       *[other] { $days } күн
    } · { $tongue }
desk-sheet-urgent = ‼ Шұғыл
desk-sheet-grave = Бұл отбасына қайғылы хабар бар, оны бір адам өз аузымен айтуы керек. Сол тапсырма орындалғанша, мен оларға өздігімнен жазбаймын.
desk-sheet-unfinished = Аяқталмай тапсырылған
desk-sheet-aloud =
    { $count ->
        [one] 1 жауап дауыспен айтылған, оны тыңдап жазу керек
       *[other] { $count } жауап дауыспен айтылған, оларды тыңдап жазу керек
    }
desk-state-handed-in = жаңа
desk-state-in-review = қаралып жатыр
desk-state-accepted = қабылданды
desk-state-returned = жауап күтеміз
desk-state-closed = жабылды
desk-state-quarantined = бөлек қойылды
desk-fact-who = Кім
desk-fact-what = Не болды
desk-fact-when = Қашан
desk-fact-where = Қай жерде
desk-fact-now = Қазір
desk-fact-danger = Қауіп
desk-fact-tells = Кім айтты
desk-fact-worries = Алаңдататыны
desk-fact-allowed = Рұқсаттар
desk-fact-files = Файлдар
desk-nothing-allowed = сақтау мен оқудан басқа ештеңеге рұқсат жоқ
desk-original = { $value } — «{ $words }» ({ $tongue })
desk-in-language = { $value } ({ $tongue })
desk-see-parts = Бөлім-бөліммен
desk-see-time = Уақыт ретімен
desk-see-files = Файлдар
desk-see-case = Осы кісі туралы бәрі
desk-to-report = Арызға
desk-which-part = Қай бөлім?
desk-moment = { $when } — { $what }
desk-undated = Күні белгісіз
desk-more-in-parts = Тағы бар. Оны бөлімдерден табасыз.
desk-files = Бұл арыздың файлдары. Көргіңіз келгенін басыңыз.
desk-no-files = Файл жоқ.
desk-file-line = { $number }. { $medium }, { $kilobytes } КБ, { $name }, мына сұраққа: «{ $about }»
desk-file-missing = (әлі келген жоқ немесе алу мүмкін болмады)
desk-file-preview = Жасырын мәліметі алынған, кішірейтілген көшірме. Түпнұсқасы құлыптаулы тұр.
desk-file-original = Отбасы жіберген күйінде. Ол өзі өшеді.
desk-file-warning = Бұл сурет емес, файл ({ $kind }). Мұндай файл ашқан телефонға зиян келтіруі мүмкін, қолданба оның көшірмесін сақтап қалуы мүмкін. Керек болса ғана ашыңыз.
desk-file-sure = Бәрібір ашу
desk-file-never = Мұндай файл бұл жерде көрсетілмейді: ол бағдарлама немесе мұрағат файлы болуы мүмкін. Ол арызбен бірге құлыптаулы тұрады.
desk-file-not-here = Бұл файл әлі келген жоқ немесе алу мүмкін болмады.

## Deciding: claim, hand over, return, accept, close

desk-do-claim = Мен аламын
desk-do-accept = Қабылдау
desk-do-return = Отбасына қайтару
desk-do-close = Жабу
desk-do-reopen = Қайта қолға алу
desk-do-over = Басқаға өткізу
desk-do-letgo = Кезекке қайтару
desk-do-grave = Қайғылы хабар
desk-done-claim = Енді бұл арыз сізде.
desk-done-accept = Қабылданды. Отбасы рұқсат берген болса, оларға жаңалық бары айтылады.
desk-done-return = Енді отбасының жауабын күтеміз. Рұқсат берген болса, оларға жаңалық бары айтылады.
desk-done-close = Жабылды. Отбасы рұқсат берген болса, оларға жаңалық бары айтылады.
desk-done-reopen = Арыз қайта ашылды, енді сізде.
desk-done-over = Арыз басқа кісіге өткізілді.
desk-done-letgo = Арыз енді ешкімде емес, кезекке қайтты.
desk-done-grave = Құлыптаулы сақталды. Отбасы мұны менен естімейді. Енді тапсырма бар: мұны оларға бір адам өз аузымен айтуы керек.
desk-ask-return = Отбасы тағы нені айтып беруі керек? Мұны олар өз тілінде оқиды.
desk-ask-close = Бұл арыз бойынша жұмыс неге аяқталады? Отбасы мұны өз тілінде оқиды.
desk-ask-over = Кімге?
desk-ask-grave = Не білдіңіз? Мен отбасына бұл туралы ештеңе айтпаймын және бір адам сөйлескенше оларға жазбаймын.
desk-why-return-person = Ол кісінің кім екені
desk-why-return-happened = Не болғаны
desk-why-return-when-where = Қашан немесе қай жерде
desk-why-return-how-known = Қайдан білгені
desk-why-return-papers = Файлды қайта жіберсін
desk-why-close-free = Айтуынша, бостандықта
desk-why-close-asked = Отбасының өтініші
desk-why-close-not-ours = Біздің жұмыс емес
desk-why-close-no-contact = Отбасынан жауап жоқ
desk-why-close-done = Әзірге бәрі істелді
desk-why-grave-death = Қайтыс болды
desk-why-grave-harm = Ауыр зардап шекті
desk-give-to = { $number }. { $role ->
        [coordinator] үйлестіруші
       *[reviewer] арыз қараушы
    }
desk-claimed-already = Мұны басқа біреу алып қойған.
desk-held-by-another = Бұл басқа біреуде. Сол кісі өзі немесе үйлестіруші шешеді.
desk-moved-on = Осы арада бір нәрсе өзгерді. Қайта ашып көріңізші.

## Asking the family

desk-ask-open = Отбасынан сұрау
desk-ask =
    { $count ->
        [0] Әлі ештеңе сұралған жоқ.
        [one] Бір сұрақ қойылды.
       *[other] { $count } сұрақ қойылды.
    }
desk-ask-words = Өз сөзіммен
desk-ask-pick = Сұрақ таңдау
desk-ask-translate = № { $number } аудару
desk-ask-drop = № { $number } сұрамау
desk-ask-waits = Жауап әлі жоқ.
desk-ask-dropped = Енді сұралмайды.
desk-ask-answer = Жауап: { $answer }
desk-ask-write = Сұрағыңызды осы бір отбасына бетпе-бет сұрағандай етіп жазыңыз. Басқа ешкімнің атын атамаңыз.
desk-ask-preview =
    Сұрағыңыз ({ $tongue }):

    { $words }
desk-ask-preview-other =
    Аудармасы ({ $tongue }):

    { $words }
desk-ask-family-reads = Отбасы оқитын тіл: { $tongue }. Аудармасы болмаса, сөзіңізді сол күйінде көреді.
desk-ask-send = Осыны сұрау
desk-ask-other = Аударма қосу
desk-ask-write-other = Отбасының тілінде жазыңыз. Алғашқы сөзіңіз қасында қалады.
desk-ask-sent =
    { $count ->
        [one] Сұрағыңыз кезегін күтіп тұр.
       *[other] { $count } сұрағыңыз кезегін күтіп тұр.
    } Отбасына жазатын уақыт келгенде, сәлем беріп, қазір сөйлесуге ыңғайлы ма деп сұраймын. Жауап келгенде, сізге айтамын.
desk-ask-not-allowed = Бұл отбасы өздеріне жазуға рұқсат бермеген.
desk-ask-speak-first = Қазір бұл отбасынан сұрауға болмайды. Туысы қайтыс болды деген хабар болса, алдымен олармен бір адам сөйлеседі.
desk-ask-too-many = Жауап күтіп тұрған сұрақ онсыз да көп. Алдымен соларға жауап берсінші.
desk-ask-sections = Бөлім таңдаңыз. Белгілегеніңіз бірге сұралады.
desk-ask-all-sections = Барлық бөлімдер
desk-ask-these = Осыларды сұрау ({ $count })
desk-language-is-other = Басқа тіл
desk-which-language = Бұл қай тілде?
desk-leave-it = Қоя тұру
desk-back = Артқа
desk-words-please = Сөзбен жазыңызшы.
desk-translated-by = { $tongue } ({ $by }): { $words }
desk-number = № { $number }
desk-number-gone = топтан кеткен кісі

## Notes, tasks, transcripts and translations

desk-notes-open = Ескертпелер
desk-notes =
    { $count ->
        [0] Ескертпе жоқ.
        [one] Бір ескертпе:
       *[other] { $count } ескертпе:
    }
desk-note-write = Ескертпе қосу
desk-note-words = Ескертпеңізді жазыңыз. Оны топ оқи алады, отбасы оқи алмайды. Арыз өшірілгенде, ол да бірге өшіріледі.
desk-task-new = Жаңа тапсырма
desk-task-words = Не істеу керегін жазыңыз. Біреуге бергенше, тапсырма сізде тұрады.
desk-tasks =
    { $count ->
        [0] Істейтін ештеңе жоқ.
        [one] Бір тапсырма. ▫️ болса, оны әлі ешкім алған жоқ.
       *[other] { $count } тапсырма. ▫️ болса, оны әлі ешкім алған жоқ.
    }
desk-task-for = Кімде: { $whom }
desk-task-free = Әлі ешкімде емес
desk-task-by = Мерзімі: { $date }
desk-task-today = Бүгін
desk-task-week = Бір аптадан кейін
desk-task-date = Басқа күні
desk-task-date-asked = Қай күнге дейін? Мысалы: 15.09.2026
desk-task-date-unread = Қай күнді айтқаныңызды түсінбедім. Алдағы бір күнді жазыңызшы, мысалы: 15.09.2026
desk-task-whom = Біреуге беру
desk-task-give = Мұны кім істейді?
desk-task-not-hers = Мұны ол кісіге беруге болмайды.
desk-task-done = Бітті
desk-task-kind-todo = Істейтін жұмыс
desk-task-kind-family-answered = Отбасы жауап берді
desk-task-kind-help-asked = Көмек сұрады
desk-task-kind-write-down = Дауысты тыңдап жазу
desk-task-kind-silence = Көптен үнсіз
desk-task-kind-unreachable = Хабарласа алмадық
desk-task-kind-tell-the-family = Қайғылы хабарды айту
desk-task-kind-speak-to-the-family = Отбасымен сөйлесу
desk-task-kind-not-on-this-phone = Бұл телефонда емес
desk-task-kind-reporter-under-16 = Арызды бала берген
desk-task-kind-unfinished-report = Аяқталмаған арыз
desk-task-kind-file-not-fetched = Бір файл жетпейді
desk-task-kind-code-word-wrong = Құпия сөз қате
desk-task-kind-link-ended = Арыздар бөлінді
desk-task-kind-other = Қарап шығу керек
desk-write-open = Тыңдап жазу, аудару
desk-task-about-link-ended = Бұл арыз басқа бір арыздан бөлінді: бір отбасы екеуін салыстыруға енді рұқсат бермейді. Басқа отбасыларға бұл айтылмайды. Не өзгеретінін қарап шығыңызшы: қаншалықты анық, қауіп қандай.
desk-write =
    { $count ->
        [0] Дауыспен айтылғанның бәрі жазылды.
        [one] Дауыспен айтылған бір жауап әлі жазылған жоқ.
       *[other] Дауыспен айтылған { $count } жауап әлі жазылған жоқ.
    } Қалғандарын аударуға болады.
desk-write-listen = Тыңдау
desk-write-script = Тыңдап жазу
desk-write-other = Аудару
desk-write-becomes = Жауап осы болсын
desk-write-transcript = Не айтылса, соны сөзбе-сөз, айтылған тілінде жазыңыз.
desk-write-translation = Аудармаңызды жазыңыз. Түпнұсқасы қасында қалады.
desk-write-transcript-is =
    Тыңдап жазылды ({ $tongue }, { $by }):
    { $words }
desk-write-translation-is =
    Аударылды ({ $tongue }, { $by }):
    { $words }
desk-write-preview =
    Тілі: { $tongue }

    { $words }
desk-write-keep = Сақтау
desk-write-nothing-here = Бұл файл әлі келген жоқ. Сәлден кейін қайталап көріңізші.
desk-write-not-read = Мұны сол сұрақтың жауабы деп түсіне алмадым. Жазғаныңыз дауыстың қасында сақталды.

## Cases, matches, verification

desk-case-ask = Арыз кодын жазыңызшы.
desk-case = Бір кісі · { $code } · { $rung }
desk-case-risk-line = Қауіп: { $risk }
desk-case-risk-for = Қауіп: { $risk }, кімге: { $whom }
desk-case-worry = Отбасы мынадан қорқады: { $words }
desk-case-told-by = Айтқан адамның кімі: { $relation }
desk-case-sources = Қайдан белгілі: { $sources }
desk-case-why = Неге солай деп тұрмыз: { $words }
desk-case-unverified = Әлі расталмағаны: { $words }
desk-case-checked = Қаралғаны: { $done } / { $all }
desk-case-un-missing = БҰҰ-ға беруге жетпейтіні: { $missing }
desk-case-un-ready = БҰҰ-ға беруге бәрі жеткілікті.
desk-un-name = ол кісінің аты-жөні
desk-un-date = қашан болғаны
desk-un-place = қай жерде болғаны
desk-un-taken-by = кім алып кеткені
desk-un-reporter = арыз берген кісінің аты-жөні мен мекенжайы
desk-un-actions = осыған дейін не істелгені
desk-un-consent = отбасының рұқсаты
desk-case-same = Дәл сол кісі ме?
desk-case-rung = Қаншалықты анық?
desk-case-risk = Қауіп
desk-case-check = Тексеру тізімі
desk-case-out = Арызды бөліп алу
desk-case-meet = Отбасыларды таныстыру
desk-case-back = Кісіге оралу
desk-case-keep = Біреуге көрсетпеу
desk-case-of-others = Ол арыз басқа арыздармен бірге бір кісіге қосылған. Алдымен оны сол жерден бөліп алыңыз.

desk-keep-which = Бұл кісі туралы айтылғанды кім көрмеуі керек? Нөмірін басыңыз. 🚫 тұрған әріптесіңіз одан еш жерде ештеңе таба алмайды, бұл ешкімге айтылмайды. Қайта бассаңыз, әріптесіңіз қайтадан көре алады.
desk-keep-nobody = Топта басқа ешкім жоқ.

desk-same-which = Бұлар бір кісі туралы болуы мүмкін. Шешпес бұрын салыстырып көріңіз:
desk-same-none = Салыстыруға рұқсат берген отбасылардың ішінен мұндай кісіні таппадым.
desk-same-beside = { $one } | { $other }
desk-same-field = { $sign } { $field }: { $one } | { $other }
desk-same-yes = Бір кісі
desk-same-no = Екі бөлек кісі
desk-same-sure = Екі арыз бір кісі туралы деп бірге тұрады. Әрқайсысының өз сөзі қалады, кейін қайта бөле аласыз. Бұл бір кісі ме?
desk-same-sure-yes = Иә, бірге қосу
desk-match-no-consent = Салыстыруға екі отбасы да рұқсат берген болуы керек. Біреуі бермеген.
desk-out-which = Қай арыз қайтадан бөлек тұрсын?

desk-rung-which = Бұл кісі туралы айтылғаны қаншалықты расталды?
desk-rung-reported = тек айтылған
desk-rung-partly_verified = жартылай расталған
desk-rung-corroborated = басқалар да растаған
desk-rung-documented = қағазбен расталған
desk-rung-why = Неге екенін бір-екі сөйлеммен жазыңызшы.
desk-unverified-which = Әлі не расталмады? Жазыңызшы.
desk-unverified-none = Басқа ештеңе жоқ
desk-risk-which = Бұл кісі туралы жұрт біліп қойса, қауіп қаншалықты үлкен және кімге төнеді?
desk-risk-low = аз
desk-risk-medium = орташа
desk-risk-high = үлкен
desk-risk-for-person = хабарсыз кеткен кісіге
desk-risk-for-family_there = ол жақтағы отбасына
desk-risk-for-reporter = арыз берген кісіге
desk-risk-for-witnesses = куәларға
desk-check-which = Нені қарап шықтыңыз?
desk-check-read_whole = Түгел оқылды
desk-check-sources = Қайдан екені анық
desk-check-dates = Күндері сай келеді
desk-check-same_person = Екінші арыз жоқ
desk-check-consents = Рұқсаттар оқылды
desk-check-translation = Аудармасы оқылды

desk-introduce-which = Әр отбасына бір үйлестіруші кепіл болады: бұл шынымен отбасы екеніне, отбасымын деп көрінген біреу емес екеніне. Екі үйлестіруші керек, әр отбасына біреуден. Сіз қайсысына кепіл боласыз?
desk-introduce-nobody = Мұнда таныстыратын отбасы жоқ. Екі отбасы да салыстыруға, басқа отбасы туралы естуге және өздеріне жазуға алдын ала рұқсат берген болуы керек.
desk-introduce-open = { $one } → { $other }: { $one } отбасына әлі ешкім кепіл болған жоқ.
desk-introduce-vouched = { $one } → { $other }: { $one } отбасына бір үйлестіруші кепіл болды.
desk-introduce-told = { $one } → { $other }: екі отбасына да айтылып жатыр.
desk-introduce-wish = { $one } → { $other }: екі отбасы да қалайды. Енді олармен үйлестіруші сөйлессін.
desk-introduce-not-linked = Бұл екі арыз бір кісіге қосылмаған немесе екеуін де бір адам берген.
desk-introduce-no-consent = Отбасылардың бірі бұған рұқсат бермеген.
desk-introduce-speak-first = Ол кісі қайтыс болды деген хабар бар. Алдымен отбасымен бір адам сөйлесуі керек.
desk-vouch-sure = Сіз бұл отбасымен сөйлестіңіз немесе оны танисыз, оған сенесіз. Оларға дәл сол кісі туралы тағы біреу айтқаны білдіріледі, ешкімнің аты аталмайды. Оларға кепіл боласыз ба?
desk-vouch-yes = Иә, кепіл боламын
desk-vouch-other = Сіз екінші отбасына кепіл болып қойдыңыз. Бұл отбасына басқа үйлестіруші кепіл болуы керек.

## Search and figures

desk-find-ask = Не іздейтініңізді жазыңыз: аты-жөні (қай жазумен болса да), жері, жылы, арыз коды. Бірнешеуін бірге жазсаңыз, тізім қысқарады.
desk-cards-opening = Арыздарды сізге қазір ашып жатырмын. Жарты минуттан кейін қайталап көріңізші.
desk-find-none = Бұл бойынша ештеңе таппадым.
desk-find-found = { $count ->
        [one] Бір арыз:
       *[other] { $count } арыз, алдымен ең ұқсасы:
    }
desk-find-many = { $count } арыздан көп табылды, алдымен ең ұқсасы. Іздегеніңізді дәлірек жазыңызшы.
desk-find-line = { $number }. { $about } · { $code }
desk-find-no-choice = Олардың ешқайсысында бұл туралы айтылмаған.
desk-find-which-status = Қазіргі жайы қандай?
desk-find-which-within = Қай жер?
desk-find-which-year = Қай жылдан бастап?
desk-find-by-status = Жайы бойынша
desk-find-by-within = Жері бойынша
desk-find-by-year = Жылы бойынша
desk-find-all = Бәрін қайта көрсету
desk-earlier = Алдыңғысы
desk-later = Тағы

desk-figures = Нені санайын?
desk-figures-nothing = Көрсететін ештеңе жоқ.
desk-figures-by-county = Аудан бойынша
desk-figures-by-prefecture = Аймақ бойынша
desk-figures-by-status = Жайы бойынша
desk-figures-by-month = Айы бойынша
desk-figures-by-reason = Себебі бойынша
desk-figures-of-county = Кісілер саны, аудан бойынша
desk-figures-of-prefecture = Кісілер саны, аймақ бойынша
desk-figures-of-status = Кісілер саны, қазіргі жайы бойынша
desk-figures-of-month = Кісілер саны, айы бойынша
desk-figures-of-reason = Кісілер саны, себебі бойынша; бір кісіде бірнеше себеп болуы мүмкін
desk-figures-in = Тек топ үшін: сіз көре алатын арыздардың бәрі.
desk-figures-out = Басқаға беруге болады: аты-жөнсіз сандарға рұқсат берген отбасылар ғана есептелді, бестен аз кісіні көрсететін сан жоқ.
desk-figures-for-out = Басқаға беру үшін
desk-figures-for-in = Топ үшін
desk-figures-not-told = айтылмаған
desk-figures-more = Тағы { $count } көрсетілген жоқ.

## Handing out

desk-export = Кімге не береміз? Әрқайсысына тек отбасы рұқсат бергені беріледі. Осы чат арқылы ештеңе берілмейді.
desk-export-waiting = Екінші үйлестірушіні күтіп тұр:
desk-export-line = { $number }. Қабылданғанның бәрі, { $recipient ->
        [archive] өз мұрағатымызға
        [un] Біріккен Ұлттар Ұйымына
        [icrc] Қызыл Крестке
        [organisations] басқа ұйымдарға
        [governments] үкіметтерге
        [research] зерттеуге
       *[public] жұрттың бәріне
    }, сұралған күні: { $since }
desk-export-yes = № { $number }: иә
desk-export-stop = № { $number } тоқтату
desk-export-to-archive = Өз мұрағатымыз
desk-export-to-un = БҰҰ
desk-export-to-icrc = Қызыл Крест (ICRC)
desk-export-to-organisations = Ұйымдар
desk-export-to-governments = Үкіметтер
desk-export-to-research = Зерттеу, аты-жөнсіз
desk-export-to-public = Жұрттың бәрі
desk-export-how-much = { $recipient ->
        [archive] Өз мұрағатымызға
        [un] Біріккен Ұлттар Ұйымына
        [icrc] Қызыл Крестке
        [organisations] Басқа ұйымдарға
        [governments] Үкіметтерге
        [research] Зерттеуге
       *[public] Жұрттың бәріне
    } қаншасын береміз?
desk-export-of-one = Бір арыз
desk-export-of-case = Бір кісі туралы бәрі
desk-export-of-all = Қабылданғанның бәрі
desk-export-code = Арыз кодын жазыңызшы.
desk-export-ready = Жазып қойдым. Бағдарламаны жүргізетін кісі оны «run_bot.py export» арқылы шығарады: алушының кілтімен құлыптап немесе папкаға салып. Содан кейін отбасы арызының кімге берілгенін /consent арқылы көреді.
desk-export-second = Жазып қойдым. Енді екінші үйлестірушіні күтеміз: ол маған /export деп жазып, «иә» дейді.
desk-export-stopped = Тоқтатылды. Ештеңе шығарылмайды.
desk-export-yours = Мұны өзіңіз сұрағансыз. «Иә» дегенді басқа біреу айтуы керек.
desk-export-not-allowed = Отбасы бұларға беруге рұқсат бермеген. Ештеңе берілмейді.

## Alerts, the daily digest

desk-alert-urgent = Шұғыл бір нәрсе күтіп тұр: /queue
desk-alert-answered = Сізге жауап бар: /tasks
desk-alert-task = Мерзімі бүгін жететін бір нәрсе бар: /tasks
desk-alert-link-ended = Жаңа бір нәрсе бар: /tasks
desk-alert-second-yes = Сіздің «иә» дегеніңізді бір нәрсе күтіп тұр: /export
desk-alert-handed-over = Сізге бір нәрсе өткізілді: /queue
desk-digest =
    Бүгін күтіп тұрғаны: жаңа { $new }, шұғыл { $urgent }, қаралып жатқаны { $working }.
    Сұрақ қойылып, әлі жауап бермеген отбасылар: { $waiting }. Көптен үнсіз: { $silent }. Хабарласа алмадық: { $unreachable }.
    Тыңдап жазатыны: { $aloud }. Мерзімі жеткен тапсырмалар: { $due }.
desk-digest-trail = Әрекеттер журналының соңы: { $head }
desk-clock = Күнделікті хабарлама мына жердің уақытымен келеді: { $zone }. Өзгерткіңіз келсе, қала атын жазыңыз.
desk-clock-kept = Ертеңнен бастап мына жердің уақытымен: { $zone }.
desk-clock-unknown = Бұл қаланы білмеймін. Жақын маңдағы үлкенірек қаланы жазыңызшы.

## Intake: quarantine, paper, posters, closing

desk-quarantine =
    { $count ->
        [0] Бөлек қойылған арыз жоқ.
        [one] Бір арыз бөлек қойылған. Оны тапсырған кісі мұны байқамайды.
       *[other] { $count } арыз бөлек қойылған. Оларды тапсырған кісілер мұны байқамайды.
    }
desk-quarantine-line = { $since } · аккаунттан: { $count }
desk-quarantine-one = Бөлек қойылған күні: { $since }. Сол аккаунттан: { $count }. Сілтеме белгісі: { $campaign ->
        [no] жоқ
       *[other] { $campaign }
    }.
desk-quarantine-why-set-aside = Себебі: бұл аккаунт бөлек қойылған.
desk-quarantine-why-many = Себебі: бұл аккаунт бір күнде көп арыз тапсырды.
desk-quarantine-why-quick = Себебі: көп арыз түсіп жатқанда, бұл тым тез айтылды.
desk-quarantine-why-campaign = Себебі: бұл сілтемемен өте көп арыз келді.
desk-quarantine-why-flood = Себебі: оқып үлгермейтіндей көп арыз түсті.
desk-quarantine-released =
    { $count ->
        [one] Кезекке қосылды. Енді басқалармен бірдей тұр.
       *[other] { $count } арыз кезекке қосылды. Енді басқалармен бірдей тұр.
    }
desk-quarantine-aside =
    { $count ->
        [0] Аккаунт бөлек қойылды. Бұдан былай оның тапсырғаны осы жерге келеді. Ол кісі мұны байқамайды.
        [one] Аккаунт бөлек қойылды. Бұдан былай оның тапсырғаны осы жерге келеді, кезекте тұрған { $count } арызы да осында ауысты. Ол кісі мұны байқамайды.
       *[other] Аккаунт бөлек қойылды. Бұдан былай оның тапсырғаны осы жерге келеді, кезекте тұрған { $count } арызы да осында ауысты. Ол кісі мұны байқамайды.
    }
desk-quarantine-back = Аккаунт бұрынғы қалпына келтірілді. Оның тапсырғаны енді қайтадан кезекке барады. Осында тұрғандары бір-бірлеп кезекке қосылады.
desk-quarantine-not-hers = Топтағы кісінің чатын бөлек қоюға болмайды.
desk-quarantine-accounts =
    { $count ->
        [one] Бір аккаунт бөлек қойылған. Бұрынғы қалпына келтіру үшін оны басыңыз.
       *[other] { $count } аккаунт бөлек қойылған. Бұрынғы қалпына келтіргіңіз келгенін басыңыз.
    }
desk-quarantine-account = Бөлек: { $since }
desk-quarantine-button-read = Оқу
desk-quarantine-button-next = Келесі бөлігі
desk-quarantine-button-release = Кезекке қосу
desk-quarantine-button-all = Бәрін кезекке қосу
desk-quarantine-button-set-aside = Аккаунтты бөлек қою
desk-quarantine-button-accounts = Бөлек аккаунттар
desk-quarantine-button-back-to-all = Тізімге оралу
desk-quarantine-button-back-to-one = Артқа
desk-intake-close-sure = Арыз қабылдауды тоқтатсаңыз, жаңадан келген ешкім ештеңе айта алмайды, отбасылардан да ештеңе сұралмайды. Бұл оларға сыпайы айтылып, сіздермен қалай хабарласуға болатыны көрсетіледі. Бұрын айтылғаны қалады. Тоқтатасыз ба?
desk-intake-close-yes = Иә, тоқтатамын
desk-intake-closed = Арыз қабылдау тоқтатылды. Отбасылар жазса, оларға осы айтылады. Қайта ашу: /close
desk-intake-open-sure = Қазір арыз қабылдау тоқтап тұр. Қайта ашасыз ба? Осы арада уақыты келіп, сұралмай қалған жаңалық сонда сұралады.
desk-intake-open-yes = Иә, ашамын
desk-intake-opened = Арыз қабылдау қайта ашылды.
desk-enter =
    Кім үшін жазасыз? Алдымен өздерінен сұраңыз: сіз олар үшін жазсаңыз, ұйым оны сақтап, оқыса бола ма? Кез келген сәтте тоқтай аласыз, бұл чатта одан ештеңе қалмайды.

    Олар қалай «иә» деді?
desk-enter-agreed-presence = Қасымда отыр
desk-enter-agreed-phone = Телефонмен
desk-enter-agreed-paper = Қол қойылған қағазбен
desk-enter-paper = Қол қойылған қағаздың суретін жіберіңізші. Ол арызбен бірге құлыптаулы сақталады.
desk-enter-no-photo = Суретсіз
desk-enter-begun = Енді сіз бір отбасы үшін жазасыз. Әр сұрақты оларға оқып беріңіз, айтқанын өз сөзімен жазыңыз.
desk-enter-next = Келесі отбасы
desk-enter-aside = Әзірге қоя тұрдық. Ештеңе жоғалған жоқ: /enter оны қайта көрсетеді.
desk-enter-codes = Соңғы арыз кодтары
desk-enter-nothing-kept = Бұл отбасы туралы мұнда ештеңе сақталған жоқ.
desk-enter-continue = Сіз бір отбасы үшін жазып отырған едіңіз. Сол сұраққа оралу: /continue
desk-entered =
    Тапсырылды. Бұл отбасының арыз коды:

    { $code }

    Оны қағазға жазып беріңіз немесе көрсетіңіз. Арыз енді кезекте тұр, бұл чаттан алынады. Ол туралы бұл чатқа ештеңе жіберілмейді: жаңалық сұрайтын уақыт келгенде, оларға телефон соғу тапсырмасы шығады.
desk-campaigns = Сілтеме мен тіл бойынша:
desk-campaigns-none = Біздің сілтемемен әлі ешкім келген жоқ.
desk-campaign-line = { $tongue }: бастағаны { $started }, аяқталмағаны { $drafts }, тапсырылғаны { $handed }
desk-lost = Біреу жаңа чатта арыз кодын жазды немесе телефоным жоғалды деді. Оған ештеңе ашылған жоқ. Сенбес бұрын, отбасына өзіңіз білетін нөмірмен қоңырау шалыңыз:
desk-lost-none = Телефон жоғалтқан кісі жоқ.
desk-lost-line = { $number }. { $on }: { $known ->
        [yes] бұл кодтың арызы бар
       *[no] код жоқ немесе мен білмейтін код
    }
desk-lost-done = Қаралды: № { $number }
