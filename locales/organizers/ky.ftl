### Kyrgyz: machine-drafted, awaiting a native reader.

# What organizers read, in the chat and in messages to them. {$role} is reviewer or coordinator.

## Coming in, the team

desk-join =
    Сизди командага чакырышты. Милдетиңиз: { $role ->
        [coordinator] координатор
       *[reviewer] арыз кароочу
    }. Бул сүрөттү код чыгаруучу тиркеме (аутентификатор) менен сканерлеңиз же ага ушул ачкычты жазыңыз: { $secret }

    Андан кийин тиркеме көрсөткөн алты цифраны ушул жерге жазыңыз. Бул билдирүү өзү өчүп кетет.
desk-code-please = Тиркеме көрсөткөн алты цифраны жазыңызчы.
desk-code-wrong = Бул код туура эмес же мурун колдонулган. Кийинкисин күтүп, ошону жазыңызчы.
desk-codes-closed = Туура эмес код өтө көп жазылды. Он беш мүнөттөн кийин кайра аракет кылыңызчы.
desk-open = Иш столуңуз он эки саатка ачылды. Эмне иш бар экенин /queue көрсөтөт, /leave столду жабат.
desk-left = Иш столуңуз жабылды. Сизге көрсөтүлгөндөр чаттан алынды.
desk-coordinators-only = Муну координатор гана кыла алат.
desk-not-found = Мындай эч нерсе таба албадым.
desk-nobody-there = Бул киши командада жок.
desk-last-coordinator = Акыркы координаторду командадан чыгарууга болбойт.
desk-team = Сиздин команда:
desk-team-line = { $number }. { $role ->
        [coordinator] координатор
       *[reviewer] арыз кароочу
    }, командага кирген күнү: { $since }
desk-invite-reviewer = Кароочу чакыруу
desk-invite-coordinator = Координатор чакыруу
desk-invited =
    Муну бир гана кишиге бериңиз, топко жазбаңыз. Ал 48 сааттын ичинде бир гана жолу иштейт. Ал киши муну мага өзгөртпөй жөнөтөт:

    { $command }
desk-revoke = { $number }-номерди чыгаруу
desk-revoke-sure = Ошондон тартып бул киши эч нерсе көрбөйт. Кылган иши сакталып калат. Командадан чыгарабызбы?
desk-revoke-yes = Ооба, чыгаруу

## The queue

desk-queue = Сизди күткөн иштер. Сизге ачылбагандар бул санга кирген жок.
# On a button, with a number; {$lane} is a name below or a language.
desk-lane-count = { $lane }: { $count }
desk-lane-new-name = Жаңы
desk-lane-urgent-name = Шашылыш
desk-lane-mine-name = Меники
desk-lane-waiting-name = Үй-бүлөдө
desk-lane-silent-name = Жооп жок
desk-lane-unreachable-name = Байланыш жок
desk-lane-aloud-name = Угуп жаза турган
desk-lane-tasks-name = Мөөнөтү келген тапшырма
desk-lane =
    { $lane }. Адегенде шашылыштар, андан кийин эң көп күткөндөр.

    ‼ шашылыш · ▫ жаңы · ▪ каралып жатат · ↩ үй-бүлөдө · ✓ кабыл алынды · × жабылды
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
desk-sheet-grave = Бул үй-бүлөгө киши өзү айта турган кайгылуу кабар бар. Ал тапшырма бүтмөйүнчө, мен аларга өзүм жазбайм.
desk-sheet-unfinished = Бүтпөй тапшырылган
desk-sheet-aloud =
    { $count ->
        [one] { $count } жооп үн менен айтылган, угуп жазыш керек
       *[other] { $count } жооп үн менен айтылган, угуп жазыш керек
    }
desk-state-handed-in = жаңы
desk-state-in-review = каралып жатат
desk-state-accepted = кабыл алынды
desk-state-returned = үй-бүлөдө
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
desk-fact-allowed = Уруксат берилгени
desk-fact-files = Файлдар
desk-nothing-allowed = сактап, окуудан башкага уруксат жок
# A value in the reader's language, then the family's own words and their language.
desk-original = { $value } — «{ $words }» ({ $tongue })
desk-in-language = { $value } ({ $tongue })
desk-see-parts = Бөлүм-бөлүм
desk-see-time = Убактысы боюнча
desk-see-files = Файлдар
desk-see-case = Иш
desk-to-report = Арызга
desk-which-part = Кайсы бөлүм?
desk-moment = { $when } — { $what }
desk-undated = Күнү белгисиз
desk-more-in-parts = Дагы бар. Калганын бөлүм-бөлүм карасаңыз болот.
desk-files = Бул арыздын файлдары. Көрүү үчүн бирин басыңыз.
desk-no-files = Файл жок.
desk-file-line = { $number }. { $medium }, { $kilobytes } КБ, { $name }, суроосу: «{ $about }»
desk-file-missing = (али келе элек же алынбай калды)
desk-file-preview = Кичирейтилген көчүрмө, жашыруун маалыматы жок. Түп нускасы кулпуланып турат.
desk-file-original = Үй-бүлө жибергендей. Өзү өчүп кетет.
desk-file-warning = Бул сүрөт эмес, файл ({ $kind }). Мындай файл аны ачкан телефонго зыян кылышы мүмкүн, тиркеме көчүрмөсүн өзүндө калтырышы мүмкүн. Керек болсо гана ачыңыз.
desk-file-sure = Ошентсе да ачуу
desk-file-never = Мындай файл бул жерде көрсөтүлбөйт: ал программа же архив болушу мүмкүн. Ал арыз менен бирге кулпуланып турат.
desk-file-not-here = Бул файл али келе элек же алынбай калды.

## Deciding: claim, hand over, return, accept, close

desk-do-claim = Өзүм алам
desk-do-accept = Кабыл алуу
desk-do-return = Үй-бүлөгө кайтаруу
desk-do-close = Жабуу
desk-do-reopen = Кайра колго алуу
desk-do-over = Башкага өткөрүү
desk-do-letgo = Кайра кезекке коюу
desk-do-grave = Кайгылуу кабар
desk-done-claim = Эми бул арыз сизде.
desk-done-accept = Кабыл алынды. Уруксат берген болсо, үй-бүлөгө жаңылык бар экени айтылат.
desk-done-return = Эми арыз үй-бүлөдө. Уруксат берген болсо, аларга жаңылык бар экени айтылат.
desk-done-close = Жабылды. Уруксат берген болсо, үй-бүлөгө жаңылык бар экени айтылат.
desk-done-reopen = Арыз сизде, кайра ачылды.
desk-done-over = Өткөрүлүп берилди.
desk-done-letgo = Арыз эми эч кимде эмес, кезекке кайтты.
desk-done-grave = Жазылды, кулпуланып турат. Үй-бүлөгө мен бул жөнүндө эч нерсе айтпайм. Эми тапшырма бар: муну аларга киши өзү айтышы керек.
desk-ask-return = Дагы эмнени айтып бериш керек? Үй-бүлө муну өз тилинде окуйт.
desk-ask-close = Иш эмне үчүн бүтөт? Үй-бүлө муну өз тилинде окуйт.
desk-ask-over = Кимге?
desk-ask-grave = Эмнени билдиңиз? Үй-бүлөгө мен муну айтпайм. Бир киши алар менен сүйлөшмөйүнчө, аларга жазбайм.
desk-why-return-person = Ал киши ким экени
desk-why-return-happened = Эмне болгону
desk-why-return-when-where = Качан же кайда болгону
desk-why-return-how-known = Кайдан билгени
desk-why-return-papers = Файл, дагы бир жолу
desk-why-close-free = Эркиндикте, өздөрү айтты
desk-why-close-asked = Үй-бүлө өзү сурады
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
desk-held-by-another = Бул башка кишинин колунда. Ошол киши же координатор чечет.
desk-moved-on = Ортодо бул арыз өзгөрүптүр. Кайра ачып көрүңүзчү.

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
desk-ask-write = Сурооңузду ушул бир үй-бүлөгө, өздөрүнө карап сурагандай жазыңыз. Башка эч кимдин атын жазбаңыз.
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
desk-ask-speak-first = Бул үй-бүлөдөн азыр сураганга болбойт. Жакыны каза болду деп айтылган болсо, адегенде алар менен бир киши өзү сүйлөшөт.
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
desk-note-words = Жазып коё турганыңызды жазыңыз. Аны команда окуй алат, үй-бүлө окуй албайт. Арыз өчүрүлгөндө, ал да кошо өчүрүлөт.
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
desk-task-date-unread = Келе турган кайсы күн экенин түшүнө албадым. Мисалы: 15.09.2026
desk-task-whom = Кимге берүү
desk-task-give = Муну ким кылат?
desk-task-not-hers = Муну ал кишиге берүүгө болбойт.
desk-task-done = Бүттү
desk-task-kind-todo = Кыла турган иш
desk-task-kind-family-answered = Үй-бүлө жооп берди
desk-task-kind-help-asked = Жардам суралды
desk-task-kind-write-down = Үндү угуп жазуу
desk-task-kind-silence = Көптөн бери жооп жок
desk-task-kind-unreachable = Байланыш жок
desk-task-kind-tell-the-family = Кайгылуу кабар айтуу
desk-task-kind-speak-to-the-family = Үй-бүлө менен сүйлөшүү
desk-task-kind-not-on-this-phone = Бул телефондо эмес
desk-task-kind-reporter-under-16 = Арызды бала берди
desk-task-kind-unfinished-report = Бүтпөгөн арыз
desk-task-kind-file-not-fetched = Бир файл жетишпейт
desk-task-kind-code-word-wrong = Жашыруун сөз туура эмес
desk-task-kind-other = Карап көрүү керек
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
    Тили: { $tongue }:

    { $words }
desk-write-keep = Сактоо
desk-write-nothing-here = Бул файл али келе элек. Бир аздан кийин кайра аракет кылыңызчы.
desk-write-not-read = Муну ошол суроонун жообу деп түшүнө албадым. Жазганыңыз үндүн жанында сакталды.

## Cases, matches, verification

desk-case-ask = Арыздын кодун жазыңызчы.
desk-case = Иш { $code } · { $rung }
desk-case-risk-line = Коркунуч: { $risk }
desk-case-risk-for = Коркунуч: { $risk }, кимге: { $whom }
desk-case-worry = Үй-бүлө мындан коркот: { $words }
desk-case-told-by = Айткан кишиге ким болот: { $relation }
desk-case-sources = Кайдан белгилүү: { $sources }
desk-case-why = Эмне үчүн мындай деп турабыз: { $words }
desk-case-unverified = Али текшериле элек: { $words }
desk-case-checked = Каралганы: { $all } ичинен { $done }
desk-case-un-missing = БУУга берүүгө жетишпейт: { $missing }
desk-case-un-ready = БУУга берүүгө баары бар.
desk-un-name = кишинин аты-жөнү
desk-un-date = болгон күнү
desk-un-place = болгон жери
desk-un-taken-by = кишини ким алып кеткени
desk-un-reporter = арыз айткан кишинин аты-жөнү, дареги
desk-un-actions = ушул убакка чейин эмне кылынганы
desk-un-consent = үй-бүлөнүн уруксаты
# Buttons under a case.
desk-case-same = Бир эле кишиби?
desk-case-rung = Канчалык так?
desk-case-risk = Коркунучу
desk-case-check = Текшерүү тизмеси
desk-case-out = Арызды бөлүп чыгаруу
desk-case-meet = Үй-бүлөнү тааныштыруу
desk-case-back = Ишке кайтуу
desk-case-of-others = Ал арыз башка арыздар менен бир иште турат. Адегенде аны ошол жерден бөлүп чыгарыңыз.

desk-same-which = Булар бир эле киши жөнүндө болушу мүмкүн. Чечерден мурун салыштырып көрүңүз:
desk-same-none = Салыштырууга уруксат берген үй-бүлөлөрдөн буга окшошун таба албадым.
# {$one} and {$other} are case codes.
desk-same-beside = { $one } | { $other }
desk-same-field = { $sign } { $field }: { $one } | { $other }
desk-same-yes = Бир эле киши
desk-same-no = Эки башка киши
desk-same-sure = Эки арыз тең бир иште турат. Ар биринин өз сөзү калат, кийин кайра бөлсөңүз да болот. Бул бир эле кишиби?
desk-same-sure-yes = Ооба, бириктирүү
desk-match-no-consent = Башкалар менен салыштырууга эки үй-бүлө тең уруксат бериши керек. Бири бере элек.
desk-out-which = Кайсы арыз кайра өзүнчө турсун?

desk-rung-which = Бул иш канчалык текшерилди?
desk-rung-reported = айтылган
desk-rung-partly_verified = бир бөлүгү текшерилген
desk-rung-corroborated = башкалар да ырастады
desk-rung-documented = кагаз менен ырасталган
desk-rung-why = Эмне үчүн экенин бир-эки сүйлөм менен жазыңызчы.
desk-unverified-which = Эмнеси али текшериле элек? Жазып коюңузчу.
desk-unverified-none = Башка эч нерсе жок
desk-risk-which = Бул иш белгилүү болуп калса, коркунуч канчалык чоң, кимге?
desk-risk-low = аз
desk-risk-medium = орточо
desk-risk-high = чоң
desk-risk-for-person = дайынсыз жоголгон киши
desk-risk-for-family_there = ал жактагы үй-бүлө
desk-risk-for-reporter = арыз айткан киши
desk-risk-for-witnesses = күбөлөр
desk-check-which = Эмнени карадыңыз?
desk-check-read_whole = Толук окулду
desk-check-sources = Кайдан билгени анык
desk-check-dates = Күндөрү бири-бирине төп
desk-check-same_person = Экинчи арыз жок
desk-check-consents = Уруксаттары окулду
desk-check-translation = Котормосу окулду

desk-introduce-which = Ар бир үй-бүлөгө бир координатор кепил болот: бул чын эле үй-бүлө экенине, үй-бүлө болумуш болгон бирөө эмес экенине. Эки координатор керек, ар бирине бирден. Сиз кимге кепил болосуз?
desk-introduce-nobody = Тааныштыра турган үй-бүлө жок. Эки үй-бүлө тең салыштырууга, башка үй-бүлө жөнүндө кабар алууга жана өздөрүнө жазууга алдын ала макул болушу керек.
# {$one} and {$other} are case codes.
desk-introduce-open = { $one } → { $other }: { $one } үчүн али эч ким кепил боло элек.
desk-introduce-vouched = { $one } → { $other }: { $one } үчүн бир координатор кепил болду.
desk-introduce-told = { $one } → { $other }: эки үй-бүлөгө тең айтылып жатат.
desk-introduce-wish = { $one } → { $other }: эки үй-бүлө тең каалайт. Эми алар менен координатор сүйлөшсүн.
desk-introduce-not-linked = Бул эки арыз бир иште эмес же экөөнү тең бир киши айткан.
desk-introduce-no-consent = Үй-бүлөлөрдүн бири буга макул болгон эмес.
desk-introduce-speak-first = Ал киши каза болду деп айтылган. Адегенде үй-бүлө менен бир киши өзү сүйлөшүшү керек.
desk-vouch-sure = Сиз бул үй-бүлө менен сүйлөшкөнсүз же аны билесиз, ага ишенесиз. Аларга ушул эле киши жөнүндө дагы бирөө айтканы билдирилет, эч кимдин аты айтылбайт. Буларга кепил болосузбу?
desk-vouch-yes = Ооба, кепил болом
desk-vouch-other = Сиз экинчи үй-бүлөгө кепил болуп койгонсуз. Бул үй-бүлөгө башка координатор кепил болушу керек.

## Search and figures

desk-find-ask = Издегениңизди жазыңыз: аты (кайсы жазууда болсо да), жер, жыл, арыздын коду. Бир нечесин кошо жазсаңыз, тизме кыскарат.
desk-cards-opening = Арыздарды сиз үчүн азыр ачып жатам. Жарым мүнөттөн кийин кайра аракет кылыңызчы.
desk-find-none = Бул боюнча эч нерсе таба албадым.
desk-find-found = { $count ->
        [one] Бир арыз табылды:
       *[other] { $count } арыз табылды, эң жакындары алдында:
    }
desk-find-many = { $count } арыздан көп табылды, эң жакындары алдында. Издөөнү тактаңызчы.
desk-find-line = { $number }. { $about } · { $code }
desk-find-no-choice = Буларда бул жөнүндө эч нерсе айтылган эмес.
desk-find-which-status = Кандай абалда?
desk-find-which-within = Кайсы жер?
desk-find-which-year = Кайсы жылдан бери?
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
desk-figures-of-county = Район (оодан) боюнча иштердин саны
desk-figures-of-prefecture = Облус же аймак боюнча иштердин саны
desk-figures-of-status = Абалы боюнча иштердин саны
desk-figures-of-month = Ай боюнча иштердин саны
desk-figures-of-reason = Себеби боюнча иштердин саны; бир иштин бир нече себеби болушу мүмкүн
desk-figures-in = Команда үчүн гана: сиз көрө алган бардык арыздар.
desk-figures-out = Башкага берсе болот: аты-жөнсүз санга макул болгон үй-бүлөлөр гана, бешке жетпеген сандар жок.
desk-figures-for-out = Башкага берүүгө
desk-figures-for-in = Команда үчүн
desk-figures-not-told = айтылган эмес
desk-figures-more = Дагы { $count } көрсөтүлгөн жок.

## Handing out
# {$recipient} is archive, un, icrc, organisations, governments, research or public.

desk-export = Кимге бирдеме берилсин? Ар бири үй-бүлө уруксат бергенин гана алат. Бул чат аркылуу андан эч нерсе өтпөйт.
desk-export-waiting = Экинчи координаторду күтүп турат:
desk-export-line = { $number }. Кабыл алынгандын баары, { $recipient ->
        [archive] өз архивибизге
        [un] Бириккен Улуттар Уюмуна
        [icrc] Кызыл Крестке
        [organisations] башка уюмдарга
        [governments] өкмөттөргө
        [research] изилдөөгө
       *[public] элдин баарына
    }, күтө баштаганы: { $since }
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
desk-export-of-case = Бир иш
desk-export-of-all = Кабыл алынгандын баары
desk-export-code = Арыздын кодун жазыңызчы.
desk-export-ready = Жазылды. Программаны жүргүзгөн киши «run_bot.py export» менен чыгарат: алуучунун ачкычы менен кулпуланат же папкага түшөт. Андан кийин үй-бүлө арызы кимге берилгенин /consent аркылуу көрөт.
desk-export-second = Жазылды, экинчи координаторду күтүп турат: ал мага /export деп жазып, макул болушу керек.
desk-export-stopped = Токтотулду. Эч нерсе чыгарылган жок.
desk-export-yours = Муну өзүңүз сурагансыз. Башка киши макул болушу керек.
desk-export-not-allowed = Үй-бүлө буларга берүүгө уруксат берген эмес. Эч нерсе берилбейт.

## Alerts, the daily digest

# These are read on lock screens: nothing in them says what, where or who.
desk-alert-urgent = Шашылыш нерсе күтүп турат: /queue
desk-alert-answered = Сизге жооп бар: /tasks
desk-alert-task = Бүгүн мөөнөтү келгени бар: /tasks
desk-digest =
    Бүгүн күтүп турганы: жаңы { $new }, шашылыш { $urgent }, каралып жатканы { $working }.
    Суралып, жооп бере элек үй-бүлө: { $waiting }. Көптөн бери жооп жок: { $silent }. Байланыш жок: { $unreachable }.
    Угуп жаза турган: { $aloud }. Мөөнөтү келген тапшырма: { $due }.
desk-digest-trail = Кылынган иштер дептеринин акыры: { $head }
desk-clock = Күн сайынкы билдирүүңүз { $zone } убактысы менен келет. Өзгөртүү үчүн шаардын атын жазыңыз.
desk-clock-kept = Эртеңден тартып { $zone } убактысы менен.
desk-clock-unknown = Бул шаарды билбейм. Ага жакын чоңураак шаарды жазыңызчы.

## Intake: quarantine, paper, posters, closing

desk-quarantine =
    { $count ->
        [0] Бөлөк коюлган арыз жок.
        [one] Бир арыз бөлөк коюлган. Арызды тапшырган киши муну байкабайт.
       *[other] { $count } арыз бөлөк коюлган. Арызды тапшырган кишилер муну байкабайт.
    }
desk-quarantine-line = { $since } · арыз саны: { $count }
desk-quarantine-one = Бөлөк коюлган убактысы: { $since }. Ошол эле аккаунттан: { $count }. Кампания: { $campaign }.
desk-quarantine-why-set-aside = Себеби: бул аккаунт четке коюлган.
desk-quarantine-why-many = Себеби: бул аккаунт бир күндө көп арыз тапшырды.
desk-quarantine-why-quick = Себеби: көп арыз келип жаткан учурда бул өтө тез айтылды.
desk-quarantine-why-campaign = Себеби: бул кампаниядан өтө көп арыз келди.
desk-quarantine-why-flood = Себеби: окуп үлгүрө алгыдан көп арыз келди.
desk-quarantine-released =
    { $count ->
        [one] Кезекке чыгарылды. Эми башкалардай эле турат.
       *[other] { $count } арыз кезекке чыгарылды. Эми башкалардай эле турат.
    }
desk-quarantine-aside =
    { $count ->
        [0] Аккаунт четке коюлду. Мындан ары ал тапшырганы ушул жерге түшөт. Ал муну байкабайт.
       *[other] Аккаунт четке коюлду. Ал тапшырганы ушул жерге түшөт, кезекте турган { $count } арызы да түштү. Ал муну байкабайт.
    }
desk-quarantine-back = Кайра калыбына келди. Бул аккаунт тапшырганы кайра кезекке түшөт. Бул жерде тургандары бир-бирден чыгарылат.
desk-quarantine-not-hers = Командадагы кишинин чатын четке коюуга болбойт.
desk-quarantine-accounts =
    { $count ->
        [one] Бир аккаунт четке коюлган. Калыбына келтирүү үчүн аны басыңыз.
       *[other] { $count } аккаунт четке коюлган. Калыбына келтирүү үчүн бирин басыңыз.
    }
desk-quarantine-account = Четке коюлганы: { $since }
desk-quarantine-button-read = Окуу
desk-quarantine-button-next = Кийинки бөлүгү
desk-quarantine-button-release = Кезекке чыгаруу
desk-quarantine-button-all = Баарын чыгаруу
desk-quarantine-button-set-aside = Аккаунтту четке коюу
desk-quarantine-button-accounts = Четтеги аккаунттар
desk-quarantine-button-back-to-all = Тизмеге кайтуу
desk-quarantine-button-back-to-one = Артка
desk-intake-close-sure = Арыз кабыл алууну жапсаңыз, жаңы эч ким эч нерсе айта албайт, үй-бүлөлөрдөн да эч нерсе суралбайт. Аларга сылык айтылат, сиздин байланышыңыз берилет. Айтылганы сакталып калат. Жабылсынбы?
desk-intake-close-yes = Ооба, кабылды жабуу
desk-intake-closed = Арыз кабыл алуу жабылды. Үй-бүлөлөр жазганда, ушул айтылат. Кайра ачуу үчүн /close.
desk-intake-open-sure = Арыз кабыл алуу азыр жабык. Кайра ачылсынбы? Ортодо суралбай калган кабарлар ошондо суралат.
desk-intake-open-yes = Ооба, кабылды ачуу
desk-intake-opened = Арыз кабыл алуу кайра ачылды.
desk-enter =
    Ким үчүн жазасыз? Адегенде өзүнөн сураңыз: анын атынан жазсаңыз болобу, уюм аны сактап, окуса болобу? Каалаган учурда токтото аласыз, андан бул чатта эч нерсе калбайт.

    Ал кандайча «ооба» деди?
desk-enter-agreed-presence = Ушул жерде, жанымда
desk-enter-agreed-phone = Телефон менен
desk-enter-agreed-paper = Кол коюлган кагазда
desk-enter-paper = Кол коюлган кагаздын сүрөтүн жиберсеңиз. Ал арыз менен кошо кулпуланып турат.
desk-enter-no-photo = Сүрөтсүз
desk-enter-begun = Эми бир үй-бүлө үчүн жазасыз. Ар бир суроону окуп бериңиз, айтканын өз сөзү менен жазыңыз.
desk-enter-next = Кийинки үй-бүлө
desk-enter-codes = Акыркы арыз коддору
desk-enter-aside = Четке коюлду. Эч нерсе жоголгон жок: /enter кайра көрсөтөт.
desk-enter-nothing-kept = Бул үй-бүлөдөн бул жерде эч нерсе калган жок.
desk-enter-continue = Сиз бир үй-бүлө үчүн жазып жаткансыз. /continue сизди суроого кайра алып барат.
desk-entered =
    Тапшырылды. Үй-бүлөнүн арызынын коду:

    { $code }

    Аны кагазга жазып бериңиз же көрсөтүңүз. Арыз эми кезекте турат, бул чаттан алынды. Бул чатка ал жөнүндө эч нерсе келбейт: жаңы кабар сурай турган убакта аларга чалуу тапшырмасы чыгат.
desk-campaigns = Кампания жана тил боюнча:
desk-campaigns-none = Кампания аркылуу али эч ким келе элек.
desk-campaign-line = { $tongue }: баштаган { $started }, бүтпөгөн { $drafts }, тапшырган { $handed }
desk-lost = Бирөө жаңы чатта арыздын кодун жазды же телефонум жоголду деп айтты. Ага эч нерсе ачылган жок. Ишенерден мурун үй-бүлөгө өзүңүз билген номер менен чалыңыз:
desk-lost-none = Телефонун жоготкон эч ким жок.
desk-lost-line = { $number }. { $on }: { $known ->
        [yes] бул код бир арыздыкы
       *[no] код жок же мен билбеген код
    }
desk-lost-done = { $number }-номер каралды
