### Kyrgyz: machine-drafted, awaiting a native reader.

# What organizers read, in the chat and in messages to them. {$role} is reviewer or coordinator.

## Coming in, the team

desk-join =
    Сизди командага чакырышты. Милдетиңиз: { $role ->
        [coordinator] координатор
       *[reviewer] арыз кароочу
    }. Бул сүрөттү код чыгаруучу тиркеме (аутентификатор) менен сканерлеңиз же ага ушул жашыруун ачкычты жазыңыз: { $secret }

    Андан кийин тиркеме көрсөткөн алты цифраны ушул жерге жазыңыз. Бул билдирүү өзү өчүп кетет.
desk-code-please = Тиркеме көрсөткөн алты цифраны жазыңызчы.
desk-code-wrong = Бул код туура эмес же мурун колдонулган. Кийинкисин күтүп, ошону жазыңызчы.
desk-codes-closed = Туура эмес код өтө көп жазылды. Он беш мүнөттөн кийин кайра аракет кылыңызчы.
desk-open = Иш столуңуз он эки саатка ачылды. Эмне иш бар экенин /queue көрсөтөт, /leave столду жабат. Калганын /desk көрсөтөт.
desk-left = Иш столуңуз жабылды. Сизге көрсөтүлгөндөр чаттан алынды.
desk-taken-away = Бул билдирүү алып салынды.
# One line a command; {$command} is /queue, /tasks …
desk-does = Бул жерде муну кыла аласыз:
desk-does-queue = { $command } – окулушун күтүп тургандар
desk-does-tasks = { $command } – кыла турган иш жана анын мөөнөтү
desk-does-find = { $command } – арыз издөө
desk-does-case = { $command } – дайынсыз жоголгон бир киши жөнүндө баары
desk-does-note = { $command } – арыз жөнүндө кыска жазуулар
desk-does-ask = { $command } – үй-бүлөдөн суроо
desk-does-write = { $command } – үн менен айтылганды угуп жазуу, которуу
desk-does-enter = { $command } – үй-бүлө үчүн жазуу
desk-does-figures = { $command } – сандар, сүрөтү менен
desk-does-campaigns = { $command } – кайсы шилтеме менен канча киши келди
desk-does-clock = { $command } – күн сайынкы билдирүү качан келет
desk-does-leave = { $command } – иш столун жабуу
desk-does-team = { $command } – командага чакыруу же командадан чыгаруу
desk-does-quarantine = { $command } – бөлөк коюлган арыздар
desk-does-lostphones = { $command } – телефонум жоголду дегендер
desk-does-export = { $command } – арыздарды башкаларга берүү
desk-does-close = { $command } – арыз кабыл алууну токтотуу же кайра ачуу
desk-coordinators-only = Муну координатор гана кыла алат.
desk-not-found = Бул боюнча эч нерсе таба албадым.
desk-nobody-there = Бул киши командада жок.
desk-last-coordinator = Акыркы координаторду командадан чыгарууга болбойт.
desk-team = Сиздин команда:
desk-team-line = { $number }. { $role ->
        [coordinator] координатор
       *[reviewer] арыз кароочу
    }, командага кирген күнү: { $since }
desk-invite-reviewer = Арыз кароочу чакыруу
desk-invite-coordinator = Координатор чакыруу
desk-invited =
    Муну бир гана кишиге бериңиз, топтук чатка жазбаңыз. Ал 48 сааттын ичинде бир гана жолу иштейт. Ал киши муну мага өзгөртпөй жөнөтсүн:

    { $command }
desk-revoke = { $number }-номерди чыгаруу
desk-revoke-sure = Ошондон тартып ал киши эч нерсе көрбөйт. Кылганы сакталып калат. Командадан чыгарасызбы?
desk-revoke-yes = Ооба, чыгарам

## The queue

desk-queue = Сизди күткөн иштер. Сизге көрсөтүлбөгөндөр бул санга кирбейт.
# On a button, with a number; {$lane} is a name below or a language.
desk-lane-count = { $lane }: { $count }
desk-lane-new-name = Жаңы
desk-lane-urgent-name = Шашылыш
desk-lane-mine-name = Меники
desk-lane-waiting-name = Жооп күтөбүз
desk-lane-silent-name = Көптөн үн жок
desk-lane-unreachable-name = Кабарлаша албадык
desk-lane-aloud-name = Угуп жаза турган
desk-lane-tasks-name = Мөөнөтү келгени
desk-lane =
    { $lane }. Адегенде шашылыштар, андан кийин эң көп күткөндөр.

    ‼ шашылыш · ▫ жаңы · ▪ каралып жатат · ↩ үй-бүлөдөн жооп күтөбүз · ✓ кабыл алынды · × жабылды
desk-lane-empty = { $lane }: бул жерде эч нерсе жок.
# A button of the list: signs, case code, days since it was handed in, language.
desk-item = { $signs }{ $code } { $days } күн { $tongue }
desk-to-queue = Кезекке

## A report opened

# The first line of a report: code, state, days since it was handed in, language of the interview.
desk-sheet-head =
    { $code } · { $state } · { $days ->
        [one] { $days } күн
       *[other] { $days } күн
    } · { $tongue }
desk-sheet-urgent = ‼ Шашылыш
desk-sheet-grave = Бул үй-бүлөгө кайгылуу кабар бар, аны бир киши өз оозу менен айтышы керек. Ал тапшырма бүтмөйүнчө, мен аларга өзүм жазбайм.
desk-sheet-unfinished = Бүтпөй тапшырылган
desk-sheet-aloud =
    { $count ->
        [one] { $count } жооп үн менен айтылган, угуп жазыш керек
       *[other] { $count } жооп үн менен айтылган, угуп жазыш керек
    }
desk-state-handed-in = жаңы
desk-state-in-review = каралып жатат
desk-state-accepted = кабыл алынды
desk-state-returned = жооп күтөбүз
desk-state-closed = жабылды
desk-state-quarantined = бөлөк коюлган
desk-fact-who = Ким
desk-fact-what = Эмне болду
desk-fact-when = Качан
desk-fact-where = Кайда
desk-fact-now = Азыр
desk-fact-danger = Коркунуч
desk-fact-tells = Ким айтты
desk-fact-worries = Тынчсыздандырганы
desk-fact-allowed = Уруксаттар
desk-fact-files = Файлдар
desk-nothing-allowed = сактап, окуудан башкага уруксат жок
# A value in the reader's language, then the family's own words and their language.
desk-original = { $value } — «{ $words }» ({ $tongue })
desk-in-language = { $value } ({ $tongue })
desk-see-parts = Бөлүм-бөлүм
desk-see-time = Убактысы боюнча
desk-see-files = Файлдар
desk-see-case = Ушул киши жөнүндө баары
desk-to-report = Арызга
desk-which-part = Кайсы бөлүм?
desk-moment = { $when } — { $what }
desk-undated = Күнү айтылган эмес
desk-more-in-parts = Дагы бар. Калганын бөлүм-бөлүм карап чыгыңыз.
desk-files = Бул арыздын файлдары. Көрүү үчүн бирин басыңыз.
desk-no-files = Файл жок.
desk-file-line = { $number }. { $medium }, { $kilobytes } КБ, { $name }, суроосу: «{ $about }»
desk-file-missing = (али келе элек же алууга мүмкүн болбоду)
desk-file-preview = Кичирейтилген көчүрмө, жашыруун маалыматы жок. Түп нускасы кулпуланып турат.
desk-file-original = Үй-бүлө кандай жиберсе, ошондой. Өзү өчүп кетет.
desk-file-warning = Бул сүрөт эмес, файл ({ $kind }). Мындай файл аны ачкан телефонго зыян кылышы мүмкүн, тиркеме көчүрмөсүн өзүндө калтырышы мүмкүн. Керек болсо гана ачыңыз.
desk-file-sure = Ошентсе да ачуу
desk-file-never = Мындай файл бул жерде көрсөтүлбөйт: ал программа же архив болушу мүмкүн. Ал арыз менен бирге кулпуланып турат.
desk-file-not-here = Бул файл али келе элек же аны алууга мүмкүн болбоду.

## Deciding: claim, hand over, return, accept, close

desk-do-claim = Өзүм алам
desk-do-accept = Кабыл алуу
desk-do-return = Үй-бүлөгө кайтаруу
desk-do-close = Жабуу
desk-do-reopen = Кайра колго алуу
desk-do-over = Башкага өткөрүп берүү
desk-do-letgo = Кайра кезекке коюу
desk-do-grave = Кайгылуу кабар
desk-done-claim = Эми бул арыз сизде.
desk-done-accept = Кабыл алынды. Уруксат берген болсо, үй-бүлөгө жаңылык бар экени айтылат.
desk-done-return = Эми үй-бүлөдөн жооп күтөбүз. Уруксат берген болсо, аларга жаңылык бар экени айтылат.
desk-done-close = Жабылды. Уруксат берген болсо, үй-бүлөгө жаңылык бар экени айтылат.
desk-done-reopen = Арыз кайра ачылды, эми сизде.
desk-done-over = Арыз башка кишиге өткөрүлүп берилди.
desk-done-letgo = Арыз эми эч кимде эмес, кезекке кайтты.
desk-done-grave = Кулпуланып сакталды. Үй-бүлө муну менден укпайт. Эми тапшырма бар: муну аларга бир киши өз оозу менен айтышы керек.
desk-ask-return = Үй-бүлө дагы эмнени айтып бериши керек? Алар муну өз тилинде окуйт.
desk-ask-close = Бул арыз боюнча иш эмне үчүн бүтөт? Үй-бүлө муну өз тилинде окуйт.
desk-ask-over = Кимге?
desk-ask-grave = Эмнени билдиңиз? Үй-бүлөгө мен муну айтпайм. Бир киши алар менен сүйлөшмөйүнчө, аларга жазбайм.
desk-why-return-person = Ал кишинин ким экени
desk-why-return-happened = Эмне болгону
desk-why-return-when-where = Качан же кайда болгону
desk-why-return-how-known = Кайдан билгени
desk-why-return-papers = Файлды кайра жиберсин
desk-why-close-free = Айтышынча, эркиндикте
desk-why-close-asked = Үй-бүлө өзү өтүндү
desk-why-close-not-ours = Биздин иш эмес
desk-why-close-no-contact = Үй-бүлөдөн жооп жок
desk-why-close-done = Азырынча баары кылынды
desk-why-grave-death = Каза болгону
desk-why-grave-harm = Оор зыян көргөнү
desk-give-to = { $number }. { $role ->
        [coordinator] координатор
       *[reviewer] арыз кароочу
    }
desk-claimed-already = Муну башка киши алып койгон.
desk-held-by-another = Бул башка кишиде. Ошол киши өзү же координатор чечет.
desk-moved-on = Ортодо бир нерсе өзгөрүптүр. Кайра ачып көрүңүзчү.

## Asking the family

desk-ask-open = Үй-бүлөдөн суроо
desk-ask =
    { $count ->
        [0] Азырынча эч нерсе сурала элек.
        [one] Бир суроо берилген.
       *[other] { $count } суроо берилген.
    }
desk-ask-words = Өз сөзүм менен
desk-ask-pick = Суроолорду тандоо
desk-ask-translate = { $number }-суроону которуу
desk-ask-drop = { $number }-суроону сурабоо
desk-ask-waits = Жооп али келе элек.
desk-ask-dropped = Эми суралбайт.
desk-ask-answer = Жооп: { $answer }
desk-ask-write = Сурооңузду ушул бир үй-бүлөгө бетме-бет сурагандай жазыңыз. Башка эч кимдин атын жазбаңыз.
desk-ask-preview =
    Сиздин сурооңуз ({ $tongue }):

    { $words }
desk-ask-preview-other =
    Котормосу ({ $tongue }):

    { $words }
desk-ask-family-reads = Үй-бүлө окуй турган тил: { $tongue }. Котормосу болбосо, алар сиздин сөзүңүздү ошол бойдон көрөт.
desk-ask-send = Ушуну суроо
desk-ask-other = Котормо кошуу
desk-ask-write-other = Муну үй-бүлөнүн тилинде жазыңыз. Биринчи сөзүңүз анын жанында турат.
desk-ask-sent =
    { $count ->
        [one] Сурооңуз кезекте турат.
       *[other] { $count } сурооңуз кезекте турат.
    } Үй-бүлөгө ылайыктуу саат келгенде, саламдашып, азыр ыңгайлуубу деп сурайм. Жооп беришкенде, сизге айтам.
desk-ask-not-allowed = Бул үй-бүлө өздөрүнө жазууга уруксат берген эмес.
desk-ask-speak-first = Бул үй-бүлөдөн азыр сураганга болбойт. Жакыны каза болду деп айтылган болсо, адегенде алар менен бир киши сүйлөшөт.
desk-ask-too-many = Жоопсуз суроо ансыз да көп. Адегенде ошолорго жооп беришсинчи.
desk-ask-sections = Бөлүмдү тандаңыз. Белгилегениңиз чогуу суралат.
desk-ask-all-sections = Бардык бөлүмдөр
desk-ask-these = Ушуларды суроо ({ $count })
desk-language-is-other = Башка тил
desk-which-language = Бул кайсы тилде?
desk-leave-it = Мейли, калсын
desk-back = Артка
desk-words-please = Муну сөз менен жазыңызчы.
# What was written in another language, and by whom.
desk-translated-by = { $tongue } ({ $by }): { $words }
desk-number = { $number }-номер
desk-number-gone = командадан кеткен киши

## Notes, tasks, transcripts and translations

desk-notes-open = Кыска жазуулар
desk-notes =
    { $count ->
        [0] Кыска жазуу жок.
        [one] Бир кыска жазуу бар:
       *[other] { $count } кыска жазуу бар:
    }
desk-note-write = Кыска жазуу кошуу
desk-note-words = Эмнени белгилеп коёсуз? Жазыңызчы. Аны команда окуй алат, үй-бүлө окуй албайт. Арыз өчүрүлгөндө, ал да кошо өчүрүлөт.
desk-task-new = Жаңы тапшырма
desk-task-words = Эмне кылуу керек экенин жазыңыз. Бирөөгө бермейинче, ал сизде турат.
desk-tasks =
    { $count ->
        [0] Кыла турган иш жок.
        [one] Бир тапшырма бар. ▫️ белгилүүсү али эч кимде эмес.
       *[other] { $count } тапшырма бар. ▫️ белгилүүлөрү али эч кимде эмес.
    }
desk-task-for = Кимде: { $whom }
desk-task-free = Али эч кимде эмес
desk-task-by = Мөөнөтү: { $date }
desk-task-today = Бүгүн
desk-task-week = Бир аптадан кийин
desk-task-date = Башка күнү
desk-task-date-asked = Кайсы күнгө чейин? Мисалы: 15.09.2026
desk-task-date-unread = Кайсы күндү айтканыңызды түшүнө албадым. Алдыдагы бир күндү жазыңызчы, мисалы: 15.09.2026
desk-task-whom = Бирөөгө берүү
desk-task-give = Муну ким кылат?
desk-task-not-hers = Муну ал кишиге берүүгө болбойт.
desk-task-done = Бүттү
desk-task-kind-todo = Кыла турган иш
desk-task-kind-family-answered = Үй-бүлө жооп берди
desk-task-kind-help-asked = Жардам суралды
desk-task-kind-write-down = Үндү угуп жазуу
desk-task-kind-silence = Көптөн бери үн жок
desk-task-kind-unreachable = Кабарлаша албадык
desk-task-kind-tell-the-family = Кайгылуу кабар айтуу
desk-task-kind-speak-to-the-family = Үй-бүлө менен сүйлөшүү
desk-task-kind-not-on-this-phone = Бул телефондо эмес
desk-task-kind-reporter-under-16 = Арызды бала берди
desk-task-kind-unfinished-report = Бүтпөгөн арыз
desk-task-kind-file-not-fetched = Бир файл жетишпейт
desk-task-kind-code-word-wrong = Жашыруун сөз туура эмес
desk-task-kind-link-ended = Арыздар бөлүндү
desk-task-kind-other = Карап көрүү керек
desk-task-about-link-ended = Бул арыз башка бир арыздан бөлүндү: бир үй-бүлө экөөнү салыштырууга эми уруксат бербейт. Башка үй-бүлөлөргө бул айтылбайт. Эмне өзгөрөрүн карап чыгыңызчы: канчалык анык, коркунуч кандай.
desk-write-open = Угуп жазуу, которуу
desk-write =
    { $count ->
        [0] Үн менен айтылгандын баары жазылган.
        [one] Бир жооп үн менен айтылган, али жазыла элек.
       *[other] { $count } жооп үн менен айтылган, али жазыла элек.
    } Калгандарын которсо болот.
desk-write-listen = Угуу
desk-write-script = Угуп жазуу
desk-write-other = Которуу
desk-write-becomes = Жооп ушул
desk-write-transcript = Айтылганды сөзмө-сөз, айтылган тилинде жазыңыз.
desk-write-translation = Котормоңузду жазыңыз. Түп нускасы анын жанында турат.
desk-write-transcript-is =
    Угуп жазган: { $by } ({ $tongue }):
    { $words }
desk-write-translation-is =
    Которгон: { $by } ({ $tongue }):
    { $words }
desk-write-preview =
    Тили: { $tongue }

    { $words }
desk-write-keep = Сактоо
desk-write-nothing-here = Бул файл али келе элек. Бир аздан кийин кайра аракет кылыңызчы.
desk-write-not-read = Муну ошол суроонун жообу деп түшүнө албадым. Жазганыңыз үндүн жанында сакталды.

## Cases, matches, verification

desk-case-ask = Арыздын кодун жазыңызчы.
desk-case = Бир киши · { $code } · { $rung }
desk-case-risk-line = Коркунуч: { $risk }
desk-case-risk-for = Коркунуч: { $risk }, кимге: { $whom }
desk-case-worry = Үй-бүлө мындан коркот: { $words }
desk-case-told-by = Айткан кишинин кими: { $relation }
desk-case-sources = Кайдан белгилүү: { $sources }
desk-case-why = Эмне үчүн ушундай деп турабыз: { $words }
desk-case-unverified = Али ырасталбаганы: { $words }
desk-case-checked = Каралганы: { $all } ичинен { $done }
desk-case-un-missing = БУУга берүүгө жетишпейт: { $missing }
desk-case-un-ready = БУУга берүүгө баары бар.
desk-un-name = кишинин аты-жөнү
desk-un-date = болгон күнү
desk-un-place = болгон жери
desk-un-taken-by = кишини ким алып кеткени
desk-un-reporter = арыз берген кишинин аты-жөнү, дареги
desk-un-actions = ушул убакка чейин эмне кылынганы
desk-un-consent = үй-бүлөнүн уруксаты
# Buttons under a case.
desk-case-same = Бир эле кишиби?
desk-case-rung = Канчалык анык?
desk-case-risk = Коркунуч
desk-case-check = Текшерүү тизмеси
desk-case-out = Арызды бөлүп чыгаруу
desk-case-meet = Үй-бүлөнү тааныштыруу
desk-case-back = Кишиге кайтуу
desk-case-keep = Бирөөгө көрсөтпөө
desk-case-of-others = Ал арыз башка арыздар менен бирге бир кишиге кошулган. Адегенде аны ошол жерден бөлүп чыгарыңыз.

desk-keep-which = Бул киши жөнүндө айтылганды ким көрбөшү керек? Номерин басыңыз. 🚫 турган кесиптешиңиз андан эч жерде эч нерсе таба албайт, бул эч кимге айтылбайт. Кайра бассаңыз, кесиптешиңиз кайра көрө алат.
desk-keep-nobody = Командада башка эч ким жок.

desk-same-which = Булар бир эле киши жөнүндө болушу мүмкүн. Чечерден мурун салыштырып көрүңүз:
desk-same-none = Салыштырууга уруксат берген үй-бүлөлөрдөн буга окшошун таба албадым.
# {$one} and {$other} are case codes.
desk-same-beside = { $one } | { $other }
desk-same-field = { $sign } { $field }: { $one } | { $other }
desk-same-yes = Бир эле киши
desk-same-no = Эки бөлөк киши
desk-same-sure = Эки арыз бир киши жөнүндө деп бирге турат. Ар биринин өз сөзү калат, кийин кайра бөлсөңүз да болот. Бул бир эле кишиби?
desk-same-sure-yes = Ооба, бирге коюу
desk-match-no-consent = Башкалар менен салыштырууга эки үй-бүлө тең уруксат берген болушу керек. Бири берген эмес.
desk-out-which = Кайсы арыз кайра өзүнчө турсун?

desk-rung-which = Бул киши жөнүндө айтылганы канчалык ырасталды?
desk-rung-reported = айтылган гана
desk-rung-partly_verified = бир бөлүгү ырасталган
desk-rung-corroborated = башкалар да ырастаган
desk-rung-documented = кагаз менен ырасталган
desk-rung-why = Эмне үчүн экенин бир-эки сүйлөм менен жазыңызчы.
desk-unverified-which = Эмнеси али ырастала элек? Жазып коюңузчу.
desk-unverified-none = Башка эч нерсе жок
desk-risk-which = Бул киши жөнүндө эл билип калса, коркунуч канчалык чоң жана кимге?
desk-risk-low = аз
desk-risk-medium = орточо
desk-risk-high = чоң
desk-risk-for-person = дайынсыз жоголгон кишиге
desk-risk-for-family_there = ал жактагы үй-бүлөгө
desk-risk-for-reporter = арыз берген кишиге
desk-risk-for-witnesses = күбөлөргө
desk-check-which = Эмнени карадыңыз?
desk-check-read_whole = Толук окулду
desk-check-sources = Кайдан экени анык
desk-check-dates = Күндөрү дал келет
desk-check-same_person = Экинчи арыз жок
desk-check-consents = Уруксаттары окулду
desk-check-translation = Котормосу окулду

desk-introduce-which = Ар бир үй-бүлөгө бир координатор кепил болот: бул чын эле үй-бүлө экенине, үй-бүлө болумуш болгон бирөө эмес экенине. Эки координатор керек, ар бирине бирден. Сиз кимге кепил болосуз?
desk-introduce-nobody = Бул жерде тааныштыра турган үй-бүлө жок. Эки үй-бүлө тең салыштырууга, башка үй-бүлө жөнүндө кабар алууга жана өздөрүнө жазууга алдын ала уруксат берген болушу керек.
# {$one} and {$other} are case codes.
desk-introduce-open = { $one } → { $other }: { $one } үй-бүлөсүнө али эч ким кепил боло элек.
desk-introduce-vouched = { $one } → { $other }: { $one } үй-бүлөсүнө бир координатор кепил болду.
desk-introduce-told = { $one } → { $other }: эки үй-бүлөгө тең айтылып жатат.
desk-introduce-wish = { $one } → { $other }: эки үй-бүлө тең каалайт. Эми алар менен координатор сүйлөшсүн.
desk-introduce-not-linked = Бул эки арыз бир кишиге кошулган эмес же экөөнү тең бир киши берген.
desk-introduce-no-consent = Үй-бүлөлөрдүн бири буга уруксат берген эмес.
desk-introduce-speak-first = Ал киши каза болду деп айтылган. Адегенде үй-бүлө менен бир киши сүйлөшүшү керек.
desk-vouch-sure = Сиз бул үй-бүлө менен сүйлөштүңүз же аны тааныйсыз, ага ишенесиз. Аларга ушул эле киши жөнүндө дагы бирөө айтканы билдирилет, эч кимдин аты айтылбайт. Аларга кепил болосузбу?
desk-vouch-yes = Ооба, кепил болом
desk-vouch-other = Сиз экинчи үй-бүлөгө кепил болуп койгонсуз. Бул үй-бүлөгө башка координатор кепил болушу керек.

## Search and figures

desk-find-ask = Эмне издегениңизди жазыңыз: аты-жөнү (кайсы жазууда болсо да), жери, жылы, арыздын коду. Бир нечесин кошо жазсаңыз, тизме кыскарат.
desk-cards-opening = Арыздарды сиз үчүн азыр ачып жатам. Жарым мүнөттөн кийин кайра аракет кылыңызчы.
desk-find-none = Бул боюнча эч нерсе таба албадым.
desk-find-found = { $count ->
        [one] Бир арыз:
       *[other] { $count } арыз, эң окшошу биринчи:
    }
desk-find-many = { $count } арыздан көп табылды, эң окшошу биринчи. Издегениңизди тагыраак жазыңызчы.
desk-find-line = { $number }. { $about } · { $code }
desk-find-no-choice = Булардын эч биринде бул жөнүндө айтылган эмес.
desk-find-which-status = Азыркы абалы кандай?
desk-find-which-within = Кайсы жер?
desk-find-which-year = Кайсы жылдан баштап?
desk-find-by-status = Абалы боюнча
desk-find-by-within = Жери боюнча
desk-find-by-year = Жылы боюнча
desk-find-all = Баарын кайра көрсөтүү
desk-earlier = Мурунку
desk-later = Дагы

desk-figures = Эмнени санап берейин?
desk-figures-nothing = Көрсөтө турган эч нерсе жок.
desk-figures-by-county = Район боюнча
desk-figures-by-prefecture = Облус/аймак боюнча
desk-figures-by-status = Абалы боюнча
desk-figures-by-month = Ай боюнча
desk-figures-by-reason = Себеби боюнча
desk-figures-of-county = Район (оодан) боюнча кишилердин саны
desk-figures-of-prefecture = Облус же аймак боюнча кишилердин саны
desk-figures-of-status = Азыркы абалы боюнча кишилердин саны
desk-figures-of-month = Ай боюнча кишилердин саны
desk-figures-of-reason = Себеби боюнча кишилердин саны; бир кишиде бир нече себеп болушу мүмкүн
desk-figures-in = Команда үчүн гана: сиз көрө алган бардык арыздар.
desk-figures-out = Башкага берсе болот: аты-жөнсүз санга уруксат берген үй-бүлөлөр гана эсептелди, бештен аз кишини көрсөткөн сан жок.
desk-figures-for-out = Башкага берүү үчүн
desk-figures-for-in = Команда үчүн
desk-figures-not-told = айтылган эмес
desk-figures-more = Дагы { $count } көрсөтүлгөн жок.

## Handing out
# {$recipient} is archive, un, icrc, organisations, governments, research or public.

desk-export = Кимге эмне беребиз? Ар бирине үй-бүлө уруксат бергени гана берилет. Бул чат аркылуу эч нерсе берилбейт.
desk-export-waiting = Экинчи координаторду күтүп турат:
desk-export-line = { $number }. Кабыл алынгандын баары, { $recipient ->
        [archive] өз архивибизге
        [un] Бириккен Улуттар Уюмуна
        [icrc] Кызыл Крестке
        [organisations] башка уюмдарга
        [governments] өкмөттөргө
        [research] изилдөөгө
       *[public] элдин баарына
    }, суралган күнү: { $since }
desk-export-yes = { $number }-номерге ооба
desk-export-stop = { $number }-номерди токтотуу
desk-export-to-archive = Өз архивибиз
desk-export-to-un = БУУ
desk-export-to-icrc = Кызыл Крест (ICRC)
desk-export-to-organisations = Уюмдар
desk-export-to-governments = Өкмөттөр
desk-export-to-research = Изилдөө, аты-жөнсүз
desk-export-to-public = Элдин баары
desk-export-how-much = { $recipient ->
        [archive] Өз архивибизге
        [un] Бириккен Улуттар Уюмуна
        [icrc] Кызыл Крестке
        [organisations] Башка уюмдарга
        [governments] Өкмөттөргө
        [research] Изилдөөгө
       *[public] Элдин баарына
    } канчасын беребиз?
desk-export-of-one = Бир арыз
desk-export-of-case = Бир киши жөнүндө баары
desk-export-of-all = Кабыл алынгандын баары
desk-export-code = Арыздын кодун жазыңызчы.
desk-export-ready = Жазып койдум. Программаны жүргүзгөн киши аны «run_bot.py export» менен чыгарат: алуучунун ачкычы менен кулпулап же папкага салып. Андан кийин үй-бүлө арызы кимге берилгенин /consent аркылуу көрөт.
desk-export-second = Жазып койдум. Эми экинчи координаторду күтөбүз: ал мага /export деп жазып, «ооба» дейт.
desk-export-stopped = Токтотулду. Эч нерсе чыгарылбайт.
desk-export-yours = Муну өзүңүз сурагансыз. «Ооба» дегенди башка киши айтышы керек.
desk-export-not-allowed = Үй-бүлө буларга берүүгө уруксат берген эмес. Эч нерсе берилбейт.

## Alerts, the daily digest

# These are read on lock screens: nothing in them says what, where or who.
desk-alert-urgent = Шашылыш нерсе күтүп турат: /queue
desk-alert-answered = Сизге жооп бар: /tasks
desk-alert-task = Бүгүн мөөнөтү келгени бар: /tasks
desk-alert-link-ended = Жаңы нерсе бар: /tasks
desk-alert-second-yes = Сиздин «ооба» дегениңизди күтүп турган нерсе бар: /export
desk-alert-handed-over = Сизге бир нерсе өткөрүлүп берилди: /queue
desk-digest =
    Бүгүн күтүп турганы: жаңы { $new }, шашылыш { $urgent }, каралып жатканы { $working }.
    Суралып, жооп бере элек үй-бүлө: { $waiting }. Көптөн бери үн жок: { $silent }. Кабарлаша албадык: { $unreachable }.
    Угуп жаза турган: { $aloud }. Мөөнөтү келген тапшырма: { $due }.
desk-digest-trail = Аракеттер журналынын аягы: { $head }
desk-clock = Күн сайынкы билдирүүңүз { $zone } убактысы менен келет. Өзгөртүү үчүн бир шаардын атын жазыңыз.
desk-clock-kept = Эртеңден тартып { $zone } убактысы менен.
desk-clock-unknown = Бул шаарды билбейм. Ага жакын чоңураак шаарды жазыңызчы.

## Intake: quarantine, paper, posters, closing

desk-quarantine =
    { $count ->
        [0] Бөлөк коюлган арыз жок.
        [one] Бир арыз бөлөк коюлган. Арызды тапшырган киши муну байкабайт.
       *[other] { $count } арыз бөлөк коюлган. Арызды тапшырган кишилер муну байкабайт.
    }
desk-quarantine-line = { $since } · аккаунттан: { $count }
desk-quarantine-one = Бөлөк коюлган күнү: { $since }. Ошол эле аккаунттан: { $count }. Шилтеменин белгиси: { $campaign ->
        [no] жок
       *[other] { $campaign }
    }.
desk-quarantine-why-set-aside = Себеби: бул аккаунт бөлөк коюлган.
desk-quarantine-why-many = Себеби: бул аккаунт бир күндө көп арыз тапшырды.
desk-quarantine-why-quick = Себеби: көп арыз келип жаткан учурда бул өтө тез айтылды.
desk-quarantine-why-campaign = Себеби: бул шилтеме менен өтө көп арыз келди.
desk-quarantine-why-flood = Себеби: окуп жетише алгыс көп арыз келди.
desk-quarantine-released =
    { $count ->
        [one] Кезекке кошулду. Эми башкалардай эле турат.
       *[other] { $count } арыз кезекке кошулду. Эми башкалардай эле турат.
    }
desk-quarantine-aside =
    { $count ->
        [0] Аккаунт бөлөк коюлду. Мындан ары анын тапшырганы ушул жерге келет. Ал киши муну байкабайт.
       *[other] Аккаунт бөлөк коюлду. Мындан ары анын тапшырганы ушул жерге келет, кезекте турган { $count } арызы да ушул жерге өттү. Ал киши муну байкабайт.
    }
desk-quarantine-back = Аккаунт мурунку калыбына келди. Анын тапшырганы эми кайра кезекке барат. Бул жерде тургандары бирден кезекке кошулат.
desk-quarantine-not-hers = Командадагы кишинин чатын бөлөк коюуга болбойт.
desk-quarantine-accounts =
    { $count ->
        [one] Бир аккаунт бөлөк коюлган. Мурунку калыбына келтирүү үчүн аны басыңыз.
       *[other] { $count } аккаунт бөлөк коюлган. Мурунку калыбына келтирүү үчүн бирин басыңыз.
    }
desk-quarantine-account = Бөлөк: { $since }
desk-quarantine-button-read = Окуу
desk-quarantine-button-next = Кийинки бөлүгү
desk-quarantine-button-release = Кезекке кошуу
desk-quarantine-button-all = Баарын кезекке кошуу
desk-quarantine-button-set-aside = Аккаунтту бөлөк коюу
desk-quarantine-button-accounts = Бөлөк аккаунттар
desk-quarantine-button-back-to-all = Тизмеге кайтуу
desk-quarantine-button-back-to-one = Артка
desk-intake-close-sure = Арыз кабыл алууну токтотсоңуз, жаңы келген эч ким эч нерсе айта албайт, үй-бүлөлөрдөн да эч нерсе суралбайт. Аларга муну сылык айтып, сиздер менен кантип кабарлашса болорун көрсөтөм. Мурун айтылганы сакталып калат. Токтотосузбу?
desk-intake-close-yes = Ооба, токтотом
desk-intake-closed = Арыз кабыл алуу токтотулду. Үй-бүлөлөр жазса, аларга ушул айтылат. Кайра ачуу: /close
desk-intake-open-sure = Арыз кабыл алуу азыр токтоп турат. Кайра ачасызбы? Ортодо убактысы келип, суралбай калган кабар ошондо суралат.
desk-intake-open-yes = Ооба, ачам
desk-intake-opened = Арыз кабыл алуу кайра ачылды.
desk-enter =
    Ким үчүн жазасыз? Адегенде өздөрүнөн сураңыз: сиз алар үчүн жазсаңыз, уюм аны сактап, окуса болобу? Каалаган учурда токтото аласыз, андан бул чатта эч нерсе калбайт.

    Алар кандайча «ооба» деди?
desk-enter-agreed-presence = Жанымда отурат
desk-enter-agreed-phone = Телефон менен
desk-enter-agreed-paper = Кол коюлган кагазда
desk-enter-paper = Кол коюлган кагаздын сүрөтүн жибериңизчи. Ал арыз менен кошо кулпуланып сакталат.
desk-enter-no-photo = Сүрөтсүз
desk-enter-begun = Эми сиз бир үй-бүлө үчүн жазасыз. Ар бир суроону аларга окуп бериңиз, айтканын өз сөзү менен жазыңыз.
desk-enter-next = Кийинки үй-бүлө
desk-enter-aside = Азырынча коё турдук. Эч нерсе жоголгон жок: /enter аны кайра көрсөтөт.
desk-enter-nothing-kept = Бул үй-бүлө жөнүндө бул жерде эч нерсе сакталган жок.
desk-enter-codes = Акыркы арыз коддору
desk-enter-continue = Сиз бир үй-бүлө үчүн жазып жаткансыз. /continue сизди суроого кайра алып барат.
desk-entered =
    Тапшырылды. Бул үй-бүлөнүн арызынын коду:

    { $code }

    Аны кагазга жазып бериңиз же көрсөтүңүз. Арыз эми кезекте турат, бул чаттан алынат. Ал жөнүндө бул чатка эч нерсе келбейт: кабар сурай турган убакта аларга телефон чалуу тапшырмасы чыгат.
desk-campaigns = Шилтеме жана тил боюнча:
desk-campaigns-none = Биздин шилтеме менен али эч ким келе элек.
desk-campaign-line = { $tongue }: баштаган { $started }, бүтпөгөн { $drafts }, тапшырган { $handed }
desk-lost = Бирөө жаңы чатта арыздын кодун жазды же телефонум жоголду деп айтты. Ага эч нерсе ачылган жок. Ишенерден мурун үй-бүлөгө өзүңүз билген номер менен чалыңыз:
desk-lost-none = Телефонун жоготкон эч ким жок.
desk-lost-line = { $number }. { $on }: { $known ->
        [yes] бул код бир арыздыкы
       *[no] код жок же мен билбеген код
    }
desk-lost-done = { $number }-номер каралды
