### Kazakh: machine-drafted, awaiting a native reader.

## Coming in, the team

desk-join =
    Сіз { $role ->
        [coordinator] үйлестіруші
       *[reviewer] арызды қараушы
    } болуға шақырылдыңыз. Мына суретті аутентификатор қолданбасымен сканерлеңіз немесе қолданбаға мына құпия кілтті жазыңыз: { $secret }

    Содан кейін қолданба көрсеткен алты цифрды осында жазыңыз. Бұл хабарлама өзі жойылады.
desk-code-please = Аутентификатор көрсеткен алты цифрды жазыңызшы.
desk-code-wrong = Бұл код дұрыс емес немесе бұрын қолданылған. Келесі код шыққанда, соны жазыңыз.
desk-codes-closed = Қате код тым көп жазылды. 15 минуттан кейін қайта көріңіз.
desk-open = Жұмыс үстеліңіз он екі сағат ашық тұрады. Не істеу керегін /queue көрсетеді, /leave үстелді жабады.
desk-left = Жұмыс үстеліңіз жабылды. Сізге көрсетілгені алынып тасталды.
desk-coordinators-only = Мұны тек үйлестіруші істей алады.
desk-not-found = Бұл бойынша ештеңе таппадым.
desk-nobody-there = Бұл кісі топта жоқ.
desk-last-coordinator = Соңғы үйлестірушіні шығаруға болмайды.
desk-team = Сіздің тобыңыз:
desk-team-line = { $number }. { $role ->
        [coordinator] үйлестіруші
       *[reviewer] арызды қараушы
    }, қосылған күні: { $since }
desk-invite-reviewer = Қараушы шақыру
desk-invite-coordinator = Үйлестіруші шақыру
desk-invited =
    Мұны бір ғана кісіге беріңіз, топтық чатқа жібермеңіз. Ол 48 сағат ішінде бір рет қана жарайды. Ол кісі мұны маған сол күйінде жіберсін:

    { $command }
desk-revoke = № { $number } шығару
desk-revoke-sure = Сол сәттен бастап ол кісі ештеңе көрмейді. Істегені қалады. Топтан шығарасыз ба?
desk-revoke-yes = Иә, шығарамын

## The queue

desk-queue = Сізді күтіп тұрған жұмыс. Сізге көрсетілмейтіні санға кірмейді.
desk-lane-count = { $lane }: { $count }
desk-lane-new-name = Жаңа
desk-lane-urgent-name = Шұғыл
desk-lane-mine-name = Менікі
desk-lane-waiting-name = Отбасының жауабын күту
desk-lane-silent-name = Үнсіз
desk-lane-unreachable-name = Хабарласу мүмкін емес
desk-lane-aloud-name = Жазып алу керек
desk-lane-tasks-name = Мерзімі жеткен
desk-lane =
    { $lane }. Алдымен шұғылы, сосын ең ұзақ күткені.

    ‼ шұғыл · ▫ жаңа · ▪ біреу алды · ↩ отбасының жауабын күту · ✓ қабылданды · × жабылды
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
desk-sheet-grave = Бұл отбасына бір адам өзі айтуы керек қайғылы хабар бар. Тапсырма орындалғанша, мен оларға өздігімнен жазбаймын.
desk-sheet-unfinished = Аяқталмай тапсырылған
desk-sheet-aloud =
    { $count ->
        [one] 1 жауап дауыспен айтылған, оны жазып алу керек
       *[other] { $count } жауап дауыспен айтылған, оларды жазып алу керек
    }
desk-state-handed-in = жаңа
desk-state-in-review = біреу алды
desk-state-accepted = қабылданды
desk-state-returned = отбасының жауабын күту
desk-state-closed = жабылды
desk-state-quarantined = бөлек қойылды
desk-fact-who = Кім
desk-fact-what = Не болды
desk-fact-when = Қашан
desk-fact-where = Қай жерде
desk-fact-now = Қазір
desk-fact-danger = Қауіп
desk-fact-tells = Кім айтады
desk-fact-worries = Неден қауіптенеді
desk-fact-allowed = Рұқсаттар
desk-fact-files = Файлдар
desk-nothing-allowed = сақтап, оқудан басқа ештеңеге рұқсат жоқ
desk-original = { $value } — «{ $words }» ({ $tongue })
desk-in-language = { $value } ({ $tongue })
desk-see-parts = Бөлім-бөліммен
desk-see-time = Уақыт ретімен
desk-see-files = Файлдар
desk-see-case = Ісі
desk-to-report = Арызға
desk-which-part = Қай бөлім?
desk-moment = { $when } — { $what }
desk-undated = Күні жоқ
desk-more-in-parts = Тағы бар. Оны бөлімдерден табасыз.
desk-files = Бұл арыздың файлдары. Көргіңіз келгенін басыңыз.
desk-no-files = Файл жоқ.
desk-file-line = { $number }. { $medium }, { $kilobytes } КБ, { $name }, мына сұраққа: «{ $about }»
desk-file-missing = (әлі келген жоқ немесе алу мүмкін болмады)
desk-file-preview = Жасырын мәліметі алынған, кішірейтілген көшірме. Түпнұсқасы құлыптаулы тұр.
desk-file-original = Отбасы жіберген күйінде. Ол өзі жойылады.
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
desk-do-letgo = Босату
desk-do-grave = Қайғылы хабар
desk-done-claim = Енді бұл сізде.
desk-done-accept = Қабылданды. Отбасы рұқсат берген болса, жаңалық бары оларға айтылады.
desk-done-return = Енді отбасының жауабын күтеміз. Рұқсат берген болса, жаңалық бары оларға айтылады.
desk-done-close = Жабылды. Отбасы рұқсат берген болса, жаңалық бары оларға айтылады.
desk-done-reopen = Енді бұл сізде, қайта ашылды.
desk-done-over = Өткізілді.
desk-done-letgo = Енді бұл ешкімде емес.
desk-done-grave = Құлыптаулы сақталды. Отбасы мұны менен естімейді. Енді оларға бір адам өзі айтуы керек, ол үшін тапсырма қосылды.
desk-ask-return = Тағы нені айту керек? Отбасы мұны өз тілінде оқиды.
desk-ask-close = Жұмыс неге тоқтайды? Отбасы мұны өз тілінде оқиды.
desk-ask-over = Кімге?
desk-ask-grave = Не білдіңіз? Мен отбасына бұл туралы ештеңе айтпаймын және бір адам сөйлескенше оларға жазбаймын.
desk-why-return-person = Ол кісінің кім екені
desk-why-return-happened = Не болғаны
desk-why-return-when-where = Қашан немесе қай жерде
desk-why-return-how-known = Қайдан білгені
desk-why-return-papers = Файл, тағы бір рет
desk-why-close-free = Бостандықта, айтуынша
desk-why-close-asked = Отбасы солай сұрады
desk-why-close-not-ours = Біздің жұмыс емес
desk-why-close-no-contact = Олардан жауап болмады
desk-why-close-done = Әзірге бәрі істелді
desk-why-grave-death = Қайтыс болды
desk-why-grave-harm = Ауыр зардап
desk-give-to = { $number }. { $role ->
        [coordinator] үйлестіруші
       *[reviewer] арызды қараушы
    }
desk-claimed-already = Мұны басқа біреу алып қойған.
desk-held-by-another = Бұл басқа біреуде. Сол кісі немесе үйлестіруші шешеді.
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
    Мына тілде де ({ $tongue }):

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
desk-ask-not-allowed = Бұл отбасы бізге хат жазуға рұқсат бермеген.
desk-ask-speak-first = Қазір бұл отбасынан сұрауға болмайды. Туысы қайтыс болды деген хабар болса, алдымен олармен бір адам сөйлеседі.
desk-ask-too-many = Күтіп тұрған сұрақ тым көп. Алдымен соларға жауап берсін.
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

desk-notes-open = Жазбалар
desk-notes =
    { $count ->
        [0] Жазба жоқ.
        [one] Бір жазба:
       *[other] { $count } жазба:
    }
desk-note-write = Жазба қосу
desk-note-words = Жазбаңызды жазыңыз. Оны топ оқи алады, отбасы оқи алмайды. Арыз өшірілгенде, ол да өшіріледі.
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
desk-task-date-unread = Бұдан алдағы күнді түсіне алмадым. Мысалы: 15.09.2026
desk-task-whom = Біреуге беру
desk-task-give = Мұны кім істейді?
desk-task-not-hers = Мұны бұл кісіге беруге болмайды.
desk-task-done = Бітті
desk-task-kind-todo = Істейтін жұмыс
desk-task-kind-family-answered = Отбасы жауап берді
desk-task-kind-help-asked = Көмек сұрады
desk-task-kind-write-down = Дауысты жазып алу
desk-task-kind-silence = Көптен үнсіз
desk-task-kind-unreachable = Хабарласу мүмкін емес
desk-task-kind-tell-the-family = Қайғылы хабарды айту
desk-task-kind-speak-to-the-family = Отбасымен сөйлесу
desk-task-kind-not-on-this-phone = Бұл телефонда емес
desk-task-kind-reporter-under-16 = Арызды бала берген
desk-task-kind-unfinished-report = Аяқталмаған арыз
desk-task-kind-file-not-fetched = Файл жетпейді
desk-task-kind-code-word-wrong = Құпия сөз қате
desk-task-kind-other = Қарап шығу керек
desk-write-open = Жазып алу, аудару
desk-write =
    { $count ->
        [0] Дауыспен айтылғанның бәрі жазып алынды.
        [one] Дауыспен айтылған бір жауап әлі жазып алынған жоқ.
       *[other] Дауыспен айтылған { $count } жауап әлі жазып алынған жоқ.
    } Қалғандарын аударуға болады.
desk-write-listen = Тыңдау
desk-write-script = Жазып алу
desk-write-other = Аудару
desk-write-becomes = Жауап осы болсын
desk-write-transcript = Не айтылса, сөзбе-сөз, айтылған тілінде жазыңыз.
desk-write-translation = Аудармаңызды жазыңыз. Түпнұсқасы қасында қалады.
desk-write-transcript-is =
    Жазып алынды ({ $tongue }, { $by }):
    { $words }
desk-write-translation-is =
    Аударылды ({ $tongue }, { $by }):
    { $words }
desk-write-preview =
    Тілі: { $tongue }

    { $words }
desk-write-keep = Сақтау
desk-write-nothing-here = Бұл файл әлі келген жоқ. Сәлден кейін қайта көріңіз.
desk-write-not-read = Мұны ол сұрақтың жауабы деп түсіне алмадым. Жазғаныңыз дауыстың қасында сақталды.

## Cases, matches, verification

desk-case-ask = Арыз кодын жазыңызшы.
desk-case = Іс { $code } · { $rung }
desk-case-risk-line = Қауіп: { $risk }
desk-case-risk-for = Қауіп: { $risk }, кімге: { $whom }
desk-case-worry = Отбасы мынадан қорқады: { $words }
desk-case-told-by = Айтқан кісіге ол кім болады: { $relation }
desk-case-sources = Қайдан белгілі: { $sources }
desk-case-why = Неге осы дәрежеде: { $words }
desk-case-unverified = Әлі расталмағаны: { $words }
desk-case-checked = Қаралғаны: { $done } / { $all }
desk-case-un-missing = БҰҰ үшін жетпейтіні: { $missing }
desk-case-un-ready = БҰҰ үшін бәрі жеткілікті.
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
desk-case-back = Іске оралу
desk-case-of-others = Ол арыз басқалармен бір істе тұр. Алдымен оны сол жерден бөліп алыңыз.

desk-same-which = Бұлар бір кісі туралы болуы мүмкін. Шешпес бұрын салыстырып көріңіз:
desk-same-none = Салыстыруға рұқсат берген отбасылардың ішінен мұндай кісіні таппадым.
desk-same-beside = { $one } | { $other }
desk-same-field = { $sign } { $field }: { $one } | { $other }
desk-same-yes = Бір кісі
desk-same-no = Екі бөлек кісі
desk-same-sure = Екі арыз бір іске кіреді. Әрқайсысының сөзі сол күйі қалады, кейін қайта бөле аласыз. Бұл бір кісі ме?
desk-same-sure-yes = Иә, бірге қосу
desk-match-no-consent = Салыстыруға екі отбасы да рұқсат берген болуы керек. Біреуі бермеген.
desk-out-which = Қай арыз қайтадан бөлек тұрсын?

desk-rung-which = Бұл іс қаншалықты расталды?
desk-rung-reported = тек айтылған
desk-rung-partly_verified = жартылай расталған
desk-rung-corroborated = басқалар да растаған
desk-rung-documented = қағазы бар
desk-rung-why = Неге екенін бір-екі сөйлеммен жазыңызшы.
desk-unverified-which = Әлі не расталмады? Жазыңызшы.
desk-unverified-none = Басқа ештеңе
desk-risk-which = Бұл іс жұртқа белгілі болса, қауіп қаншалықты үлкен және кімге төнеді?
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

desk-introduce-which = Әр отбасына бір үйлестіруші кепіл болады: ол шынымен отбасы, өзін солай көрсеткен біреу емес деп. Екі үйлестіруші керек, әр отбасына біреуден. Сіз кімге кепіл боласыз?
desk-introduce-nobody = Мұнда таныстыратын отбасы жоқ. Екі отбасы да салыстыруға, басқа отбасы туралы естуге және хат алуға алдын ала рұқсат берген болуы керек.
desk-introduce-open = { $one } және { $other }: кепілі әлі жоқ арыз: { $one }.
desk-introduce-vouched = { $one } және { $other }: үйлестіруші кепіл болған арыз: { $one }.
desk-introduce-told = { $one } және { $other }: екі отбасына да айтылып жатыр.
desk-introduce-wish = { $one } және { $other }: екі отбасы да қалайды. Енді олармен үйлестіруші сөйлессін.
desk-introduce-not-linked = Бұл екі арыз бір істе емес немесе екеуін де бір кісі айтқан.
desk-introduce-no-consent = Отбасылардың бірі бұған рұқсат бермеген.
desk-introduce-speak-first = Ол кісі қайтыс болды деген хабар бар. Алдымен отбасымен бір адам сөйлесуі керек.
desk-vouch-sure = Сіз бұл отбасымен сөйлестіңіз немесе оны танисыз, оған кепіл бола аласыз. Оларға сол кісі туралы тағы біреу айтқаны білдіріледі, ешкімнің аты аталмайды. Кепіл боласыз ба?
desk-vouch-yes = Иә, кепіл боламын
desk-vouch-other = Сіз екінші отбасына кепіл болып қойдыңыз. Бұған басқа үйлестіруші кепіл болуы керек.

## Search and figures

desk-find-ask = Не іздейтініңізді жазыңыз: кез келген жазумен аты-жөні, жері, жылы немесе арыз коды. Бірнешеуін бірге жазсаңыз, іздеу дәлірек болады.
desk-cards-opening = Арыздарды сізге ашып жатырмын. Жарты минуттан кейін қайта көріңіз.
desk-find-none = Ештеңе таппадым.
desk-find-found = { $count ->
        [one] Бір арыз:
       *[other] { $count } арыз, алдымен ең ұқсасы:
    }
desk-find-many = Арыз саны { $count } дегеннен көп, алдымен ең ұқсасы. Іздегеніңізді дәлірек жазыңызшы.
desk-find-line = { $number }. { $about } · { $code }
desk-find-no-choice = Олардың ешқайсысында бұл туралы сөз жоқ.
desk-find-which-status = Қай жағдайы?
desk-find-which-within = Қай жер?
desk-find-which-year = Қай жылдан бастап?
desk-find-by-status = Жағдайы бойынша
desk-find-by-within = Жері бойынша
desk-find-by-year = Жылы бойынша
desk-find-all = Бәрін қайта көрсету
desk-earlier = Алдыңғысы
desk-later = Тағы

desk-figures = Нені санайын?
desk-figures-nothing = Көрсететін ештеңе жоқ.
desk-figures-by-county = Аудан бойынша
desk-figures-by-prefecture = Аймақ бойынша
desk-figures-by-status = Жағдайы бойынша
desk-figures-by-month = Айы бойынша
desk-figures-by-reason = Себебі бойынша
desk-figures-of-county = Істер, аудан бойынша
desk-figures-of-prefecture = Істер, аймақ бойынша
desk-figures-of-status = Істер, жағдайы бойынша
desk-figures-of-month = Істер, айы бойынша
desk-figures-of-reason = Істер, себебі бойынша; бір істің бірнеше себебі болуы мүмкін
desk-figures-in = Тек топ үшін: сіз көре алатын арыздардың бәрі.
desk-figures-out = Басқаға беруге болады: аты-жөнсіз сандарға рұқсат берген отбасылар ғана; бестен аз кісіні көрсететін сан жоқ.
desk-figures-for-out = Басқаға беру үшін
desk-figures-for-in = Топ үшін
desk-figures-not-told = айтылмаған
desk-figures-more = Тағы { $count } көрсетілген жоқ.

## Handing out

desk-export = Кімге береміз? Әрқайсысына тек отбасы рұқсат бергені беріледі. Осы чат арқылы ештеңе берілмейді.
desk-export-waiting = Екінші үйлестірушіні күтіп тұр:
desk-export-line = { $number }. Қабылданғанның бәрі, алатын жер: { $recipient ->
        [archive] өз мұрағатымыз
        [un] Біріккен Ұлттар Ұйымы
        [icrc] Қызыл Крест
        [organisations] басқа ұйымдар
        [governments] үкіметтер
        [research] зерттеу
       *[public] жұрттың бәрі
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
desk-export-how-much = Алатын жер: { $recipient ->
        [archive] өз мұрағатымыз
        [un] Біріккен Ұлттар Ұйымы
        [icrc] Қызыл Крест
        [organisations] басқа ұйымдар
        [governments] үкіметтер
        [research] зерттеу
       *[public] жұрттың бәрі
    }. Қанша береміз?
desk-export-of-one = Бір арыз
desk-export-of-case = Бір іс
desk-export-of-all = Қабылданғанның бәрі
desk-export-code = Арыз кодын жазыңызшы.
desk-export-ready = Жазып қойдым. Оны бағдарламаны жүргізетін кісі «run_bot.py export» арқылы шығарады: алатын жердің кілтімен құлыптап немесе бір қалтаға салып. Содан кейін отбасы арызының кімге берілгенін /consent дегеннен көреді.
desk-export-second = Жазып қойдым. Енді екінші үйлестірушіні күтеміз: ол маған /export деп жазып, «иә» дейді.
desk-export-stopped = Тоқтатылды. Ештеңе шығарылмайды.
desk-export-yours = Мұны өзіңіз сұрағансыз. «Иә» дегенді басқа біреу айтуы керек.
desk-export-not-allowed = Отбасы бұл жерге беруге рұқсат бермеген. Ештеңе берілмейді.

## Alerts, the daily digest

desk-alert-urgent = Шұғыл бір нәрсе күтіп тұр: /queue
desk-alert-answered = Сізге жауап бар: /tasks
desk-alert-task = Мерзімі бүгін жететін бір нәрсе бар: /tasks
desk-digest =
    Бүгін күтіп тұрғаны: жаңа { $new }, шұғыл { $urgent }, қаралып жатқаны { $working }.
    Сұрақ қойылып, әлі жауап бермеген отбасылар: { $waiting }. Үнсіз: { $silent }. Хабарласу мүмкін емес: { $unreachable }.
    Жазып алу керек: { $aloud }. Мерзімі жеткен тапсырмалар: { $due }.
desk-digest-trail = Журналдың соңғы белгісі: { $head }
desk-clock = Күнделікті хабарлама мына жердің уақытымен келеді: { $zone }. Өзгерткіңіз келсе, қала атын жазыңыз.
desk-clock-kept = Ертеңнен бастап мына жердің уақытымен: { $zone }.
desk-clock-unknown = Бұл қаланы білмеймін. Жақын маңдағы үлкенірек қаланы жазыңызшы.

## Intake: quarantine, paper, posters, closing

desk-quarantine =
    { $count ->
        [0] Карантинде ештеңе жоқ.
        [one] Карантинде бір арыз бар. Оны тапсырған кісі ешқандай айырма көрмейді.
       *[other] Карантинде { $count } арыз бар. Оларды тапсырған кісілер ешқандай айырма көрмейді.
    }
desk-quarantine-line = { $since } · сол аккаунттан { $count }
desk-quarantine-one = Карантинге түскен күні: { $since }. Сол аккаунттан: { $count }. Науқан: { $campaign }.
desk-quarantine-why-set-aside = Себебі: бұл аккаунт бөлек қойылған.
desk-quarantine-why-many = Себебі: бұл аккаунт бір күнде көп арыз тапсырды.
desk-quarantine-why-quick = Себебі: арыз көп түсіп жатқанда бұл тым тез айтылды.
desk-quarantine-why-campaign = Себебі: бұл науқаннан өте көп арыз келді.
desk-quarantine-why-flood = Себебі: оқып үлгермейтіндей көп арыз келді.
desk-quarantine-released =
    { $count ->
        [one] Жіберілді. Енді басқалары сияқты кезекте тұр.
       *[other] { $count } арыз жіберілді. Енді басқалары сияқты кезекте тұр.
    }
desk-quarantine-aside =
    { $count ->
        [0] Бөлек қойылды. Енді бұл аккаунттың тапсырғаны осы жерге келеді. Ол жақ ешқандай айырма көрмейді.
        [one] Бөлек қойылды. Бұл аккаунттың тапсырғаны осы жерге келеді, кезекте тұрған { $count } арызы да осы жерге ауысты. Ол жақ ешқандай айырма көрмейді.
       *[other] Бөлек қойылды. Бұл аккаунттың тапсырғаны осы жерге келеді, кезекте тұрған { $count } арызы да осы жерге ауысты. Ол жақ ешқандай айырма көрмейді.
    }
desk-quarantine-back = Кері қайтарылды. Бұл аккаунттың тапсырғаны енді қайтадан кезекке барады. Осында тұрғаны бір-бірлеп жіберіледі.
desk-quarantine-not-hers = Топтағы кісінің чатын бөлек қоюға болмайды.
desk-quarantine-accounts =
    { $count ->
        [one] Бір аккаунт бөлек қойылған. Кері қайтару үшін оны басыңыз.
       *[other] { $count } аккаунт бөлек қойылған. Кері қайтарғыңыз келгенін басыңыз.
    }
desk-quarantine-account = Бөлек қойылған күні: { $since }
desk-quarantine-button-read = Оқу
desk-quarantine-button-next = Келесі бөлігі
desk-quarantine-button-release = Жіберу
desk-quarantine-button-all = Бәрін жіберу
desk-quarantine-button-set-aside = Аккаунтты бөлек қою
desk-quarantine-button-accounts = Бөлек аккаунттар
desk-quarantine-button-back-to-all = Тізімге оралу
desk-quarantine-button-back-to-one = Артқа
desk-intake-close-sure = Арыз қабылдауды тоқтатсаңыз, жаңадан келген ешкім ештеңе айта алмайды, отбасылардан да ештеңе сұралмайды. Бұл оларға сыпайы айтылып, сіздермен қалай хабарласуға болатыны көрсетіледі. Бұрын айтылғаны қалады. Тоқтатасыз ба?
desk-intake-close-yes = Иә, тоқтатамын
desk-intake-closed = Арыз қабылдау тоқтатылды. Отбасы жазса, солай деп айтылады. Қайта ашу: /close
desk-intake-open-sure = Қазір арыз қабылдау тоқтап тұр. Қайта ашасыз ба? Осы арада уақыты келген жаңалық сұраулар сонда сұралады.
desk-intake-open-yes = Иә, ашамын
desk-intake-opened = Арыз қабылдау ашылды.
desk-enter =
    Кім үшін жазасыз? Алдымен олардан сұраңыз: сіз олар үшін жазсаңыз, ұйым оны сақтап, оқыса бола ма? Кез келген сәтте тоқтай аласыз, бұл чатта одан ештеңе қалмайды.

    Олар қалай «иә» деді?
desk-enter-agreed-presence = Олар қасымда
desk-enter-agreed-phone = Телефонмен
desk-enter-agreed-paper = Қол қойылған қағазбен
desk-enter-paper = Қол қойылған қағаздың суретін жіберіңізші. Ол арызбен бірге құлыптаулы сақталады.
desk-enter-no-photo = Суретсіз
desk-enter-begun = Енді сіз бір отбасы үшін жазасыз. Әр сұрақты оларға оқып беріңіз, айтқанын өз сөзімен жазыңыз.
desk-enter-next = Келесі отбасы
desk-enter-codes = Соңғы арыз кодтары
desk-enter-aside = Шетке қойылды. Ештеңе жоғалған жоқ: /enter оны қайта көрсетеді.
desk-enter-nothing-kept = Бұл отбасы туралы мұнда ештеңе сақталған жоқ.
desk-enter-continue = Сіз бір отбасы үшін жазып отырған едіңіз. Сол сұраққа оралу: /continue
desk-entered =
    Тапсырылды. Бұл отбасының арыз коды:

    { $code }

    Оны қағазға жазып беріңіз немесе көрсетіңіз. Арыз енді кезекте тұр, бұл чаттан кетеді. Ол туралы бұл чатқа ештеңе жіберілмейді: жаңалық сұрайтын уақыт келгенде, оларға телефон соғу тапсырмасы шығады.
desk-campaigns = Науқан мен тіл бойынша:
desk-campaigns-none = Әлі ешкім науқан арқылы келген жоқ.
desk-campaign-line = { $tongue }: бастағаны { $started }, аяқталмағаны { $drafts }, тапсырылғаны { $handed }
desk-lost = Бір кісі жаңа чатта арыз кодын жазды немесе телефоным жоғалды деді. Оған ештеңе ашылған жоқ. Сенбес бұрын, отбасына өзіңіз білетін нөмірмен қоңырау шалыңыз:
desk-lost-none = Телефон жоғалтқан кісі жоқ.
desk-lost-line = { $number }. { $on }: { $known ->
        [yes] бұл кодтың арызы бар
       *[no] код жоқ немесе мен білмейтін код
    }
desk-lost-done = Қаралды: № { $number }
