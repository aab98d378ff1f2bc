### Uzbek in Cyrillic letters: derived by rule from uz.ftl; machine-drafted, awaiting a native reader.

# What organizers read, in the chat and in messages to them. {$role} is reviewer or coordinator.

## Coming in, the team

desk-join =
    Сизни жамоага таклиф қилишди. Вазифангиз: { $role ->
        [coordinator] координатор
       *[reviewer] ариза кўрувчи
    }. Бу расмни код берадиган илова (аутентификатор) билан сканерланг ёки унга шу махфий калитни ёзинг: { $secret }

    Кейин илова кўрсатган олти рақамни шу ерга ёзинг. Бу хабар ўзи ўчиб кетади.
desk-code-please = Илова кўрсатган олти рақамни ёзинг, илтимос.
desk-code-wrong = Бу код нотўғри ёки олдин ишлатилган. Кейингисини кутиб, ўшани ёзинг, илтимос.
desk-codes-closed = Нотўғри код жуда кўп ёзилди. Ўн беш дақиқадан кейин яна уриниб кўринг, илтимос.
desk-open = Иш столингиз ўн икки соатга очилди. Қандай иш борлигини /queue кўрсатади, /leave столни ёпади. Қолганини /desk кўрсатади.
desk-left = Иш столингиз ёпилди. Сизга кўрсатилганлари чатдан олинди.
desk-taken-away = Бу хабар олиб ташланди.
# One line a command; {$command} is /queue, /tasks …
desk-does = Бу ерда шуларни қила оласиз:
desk-does-queue = { $command } – ўқилишини кутаётганлар
desk-does-tasks = { $command } – қилинадиган иш ва муддати
desk-does-find = { $command } – ариза излаш
desk-does-case = { $command } – бедарак йўқолган бир киши ҳақида ҳаммаси
desk-does-note = { $command } – ариза ҳақидаги қайдлар
desk-does-ask = { $command } – оиладан сўраш
desk-does-write = { $command } – овоз билан айтилганини эшитиб ёзиш, таржима қилиш
desk-does-enter = { $command } – оила учун ёзиш
desk-does-figures = { $command } – сонлар, расм билан
desk-does-campaigns = { $command } – қайси ҳавола билан неча одам келди
desk-does-clock = { $command } – кундалик хабар қачон келади
desk-does-leave = { $command } – иш столини ёпиш
desk-does-team = { $command } – жамоага чақириш ёки жамоадан чиқариш
desk-does-quarantine = { $command } – алоҳида қўйилган аризалар
desk-does-lostphones = { $command } – телефоним йўқолди деганлар
desk-does-export = { $command } – аризаларни бошқаларга бериш
desk-does-close = { $command } – ариза қабулини тўхтатиш ёки қайта очиш
desk-coordinators-only = Буни фақат координатор қила олади.
desk-not-found = Бу бўйича ҳеч нарса топа олмадим.
desk-nobody-there = Бу одам жамоада йўқ.
desk-last-coordinator = Охирги координаторни жамоадан чиқариб бўлмайди.
desk-team = Сизнинг жамоангиз:
desk-team-line = { $number }. { $role ->
        [coordinator] координатор
       *[reviewer] ариза кўрувчи
    }, жамоага кирган куни: { $since }
desk-invite-reviewer = Ариза кўрувчи қўшиш
desk-invite-coordinator = Координатор қўшиш
desk-invited =
    Буни фақат бир одамга беринг, гуруҳ чатига ёзманг. У 48 соат ичида фақат бир марта ишлайди. У одам буни менга ўзгартирмай юборсин:

    { $command }
desk-revoke = { $number }-рақамни чиқариш
desk-revoke-sure = Шу пайтдан бошлаб у одам ҳеч нарса кўрмайди. Қилган ишлари сақланиб қолади. Жамоадан чиқарасизми?
desk-revoke-yes = Ҳа, чиқараман

## The queue

desk-queue = Сизни кутаётган ишлар. Сизга кўрсатилмайдиганлари бу сонга кирмайди.
# On a button, with a number; {$lane} is a name below or a language.
desk-lane-count = { $lane }: { $count }
desk-lane-new-name = Янги
desk-lane-urgent-name = Шошилинч
desk-lane-mine-name = Меники
desk-lane-waiting-name = Жавоб кутамиз
desk-lane-silent-name = Анчадан жим
desk-lane-unreachable-name = Боғлана олмадик
desk-lane-aloud-name = Эшитиб ёзиладиган
desk-lane-tasks-name = Муддати келгани
desk-lane =
    { $lane }. Аввал шошилинчлари, кейин энг кўп кутганлари.

    ‼ шошилинч · ▫ янги · ▪ кўриляпти · ↩ оиладан жавоб кутамиз · ✓ қабул қилинди · × ёпилди
desk-lane-empty = { $lane }: бу ерда ҳеч нарса йўқ.
# A button of the list: signs, case code, days since it was handed in, language.
desk-item = { $signs }{ $code } { $days } кун { $tongue }
desk-to-queue = Навбатга

## A report opened

# The first line of a report: code, state, days since it was handed in, language of the interview.
desk-sheet-head =
    { $code } · { $state } · { $days ->
        [one] { $days } кун
       *[other] { $days } кун
    } · { $tongue }
desk-sheet-urgent = ‼ Шошилинч
desk-sheet-grave = Бу оилага қайғули хабар бор, уни бир одам ўз оғзи билан айтиши керак. Ўша вазифа бажарилмагунча, мен уларга ўзим ёзмайман.
desk-sheet-unfinished = Тугамай топширилган
desk-sheet-aloud =
    { $count ->
        [one] { $count } та жавоб овоз билан айтилган, эшитиб ёзиш керак
       *[other] { $count } та жавоб овоз билан айтилган, эшитиб ёзиш керак
    }
desk-state-handed-in = янги
desk-state-in-review = кўриляпти
desk-state-accepted = қабул қилинди
desk-state-returned = жавоб кутамиз
desk-state-closed = ёпилди
desk-state-quarantined = алоҳида қўйилган
desk-fact-who = Ким
desk-fact-what = Нима бўлди
desk-fact-when = Қачон
desk-fact-where = Қаерда
desk-fact-now = Ҳозир
desk-fact-danger = Хавф
desk-fact-tells = Ким айтди
desk-fact-worries = Хавотирлари
desk-fact-allowed = Рухсатлар
desk-fact-files = Файллар
desk-nothing-allowed = сақлаш ва ўқишдан бошқасига рухсат йўқ
# A value in the reader's language, then the family's own words and their language.
desk-original = { $value } — “{ $words }” ({ $tongue })
desk-in-language = { $value } ({ $tongue })
desk-see-parts = Бўлимлар бўйича
desk-see-time = Вақти бўйича
desk-see-files = Файллар
desk-see-case = Шу киши ҳақида ҳаммаси
desk-to-report = Аризага
desk-which-part = Қайси бўлим?
desk-moment = { $when } — { $what }
desk-undated = Куни айтилмаган
desk-more-in-parts = Яна бор. Қолганини бўлимлардан топасиз.
desk-files = Бу аризанинг файллари. Кўриш учун бирини босинг.
desk-no-files = Файл йўқ.
desk-file-line = { $number }. { $medium }, { $kilobytes } КБ, { $name }, саволи: “{ $about }”
desk-file-missing = (ҳали келмаган ёки олиб бўлмади)
desk-file-preview = Кичрайтирилган нусха, яширин маълумотларсиз. Асл нусхаси қулфланган ҳолда турибди.
desk-file-original = Оила қандай юборган бўлса, шундай. Ўзи ўчиб кетади.
desk-file-warning = Бу расм эмас, файл ({ $kind }). Бундай файл уни очган телефонга зарар қилиши, илова эса нусхасини ўзида олиб қолиши мумкин. Керак бўлсагина очинг.
desk-file-sure = Барибир очиш
desk-file-never = Бундай файл бу ерда кўрсатилмайди: у дастур ёки архив бўлиши мумкин. У ариза билан бирга қулфланган ҳолда туради.
desk-file-not-here = Бу файл ҳали келмаган ёки уни олиб бўлмади.

## Deciding: claim, hand over, return, accept, close

desk-do-claim = Ўзим оламан
desk-do-accept = Қабул қилиш
desk-do-return = Оилага қайтариш
desk-do-close = Ёпиш
desk-do-reopen = Яна қўлга олиш
desk-do-over = Бошқага ўтказиш
desk-do-letgo = Навбатга қайтариш
desk-do-grave = Қайғули хабар
desk-done-claim = Энди бу ариза сизда.
desk-done-accept = Қабул қилинди. Рухсат берган бўлса, оилага янгилик борлиги айтилади.
desk-done-return = Энди оиладан жавоб кутамиз. Рухсат берган бўлса, уларга янгилик борлиги айтилади.
desk-done-close = Ёпилди. Рухсат берган бўлса, оилага янгилик борлиги айтилади.
desk-done-reopen = Ариза қайта очилди, энди сизда.
desk-done-over = Ариза бошқа одамга ўтказилди.
desk-done-letgo = Ариза энди ҳеч кимда эмас, навбатга қайтди.
desk-done-grave = Қулфлаб сақланди. Оила буни мендан эшитмайди. Энди вазифа бор: буни уларга бир одам ўз оғзи билан айтиши керак.
desk-ask-return = Оила яна нимани айтиб бериши керак? Улар буни ўз тилида ўқийди.
desk-ask-close = Бу ариза бўйича иш нима учун тугайди? Оила буни ўз тилида ўқийди.
desk-ask-over = Кимга?
desk-ask-grave = Нимани билдингиз? Оилага мен буни айтмайман. Бир одам улар билан гаплашмагунча, уларга ёзмайман.
desk-why-return-person = У кишининг кимлиги
desk-why-return-happened = Нима бўлгани
desk-why-return-when-where = Қачон ёки қаерда
desk-why-return-how-known = Қаердан билгани
desk-why-return-papers = Файлни қайта юборсин
desk-why-close-free = Айтишича, озодликда
desk-why-close-asked = Оила ўзи сўради
desk-why-close-not-ours = Бизнинг иш эмас
desk-why-close-no-contact = Оиладан жавоб йўқ
desk-why-close-done = Ҳозирча ҳаммаси қилинди
desk-why-grave-death = Вафот этгани
desk-why-grave-harm = Оғир зарар кўргани
desk-give-to = { $number }. { $role ->
        [coordinator] координатор
       *[reviewer] ариза кўрувчи
    }
desk-claimed-already = Буни бошқа одам олиб бўлган.
desk-held-by-another = Бу бошқа одамда. Ўша одамнинг ўзи ёки координатор ҳал қилади.
desk-moved-on = Шу орада бир нарса ўзгарибди. Қайта очиб кўринг, илтимос.

## Asking the family

desk-ask-open = Оиладан сўраш
desk-ask =
    { $count ->
        [0] Ҳозирча ҳеч нарса сўралмаган.
        [one] Битта савол берилган.
       *[other] { $count } та савол берилган.
    }
desk-ask-words = Ўз сўзим билан
desk-ask-pick = Саволларни танлаш
desk-ask-translate = { $number }-савол таржимаси
desk-ask-drop = { $number }-саволни сўрамаслик
desk-ask-waits = Жавоб ҳали келмаган.
desk-ask-dropped = Энди сўралмайди.
desk-ask-answer = Жавоб: { $answer }
desk-ask-write = Саволингизни фақат шу оилага, юзма-юз сўрагандек ёзинг. Бошқа ҳеч кимнинг исмини ёзманг.
desk-ask-preview =
    Сизнинг саволингиз ({ $tongue }):

    { $words }
desk-ask-preview-other =
    Таржимаси ({ $tongue }):

    { $words }
desk-ask-family-reads = Оила ўқийдиган тил: { $tongue }. Таржимаси бўлмаса, улар сизнинг сўзингизни шундайлигича кўради.
desk-ask-send = Шуни сўраш
desk-ask-other = Таржима қўшиш
desk-ask-write-other = Буни оиланинг тилида ёзинг. Биринчи сўзингиз унинг ёнида туради.
desk-ask-sent =
    { $count ->
        [one] Саволингиз навбатда турибди.
       *[other] { $count } та саволингиз навбатда турибди.
    } Оилага ёзадиган пайт келганда салом бериб, ҳозир қулайми, деб сўрайман. Жавоб беришганда сизга айтаман.
desk-ask-not-allowed = Бу оила ўзларига ёзишга рухсат бермаган.
desk-ask-speak-first = Бу оиладан ҳозир сўраб бўлмайди. Яқини вафот этган деб айтилган бўлса, аввал улар билан бир одам гаплашади.
desk-ask-too-many = Жавобсиз савол шусиз ҳам кўп. Аввал ўшаларга жавоб беришсин.
desk-ask-sections = Бўлимни танланг. Белгилаганларингиз бирга сўралади.
desk-ask-all-sections = Барча бўлимлар
desk-ask-these = Шуларни сўраш ({ $count })
desk-language-is-other = Бошқа тил
desk-which-language = Бу қайси тилда?
desk-leave-it = Майли, қолсин
desk-back = Орқага
desk-words-please = Буни сўз билан ёзинг, илтимос.
# What was written in another language, and by whom.
desk-translated-by = { $tongue } ({ $by }): { $words }
desk-number = { $number }-рақам
desk-number-gone = жамоадан кетган одам

## Notes, tasks, transcripts and translations

desk-notes-open = Қайдлар
desk-notes =
    { $count ->
        [0] Қайд йўқ.
        [one] Битта қайд бор:
       *[other] { $count } та қайд бор:
    }
desk-note-write = Қайд ёзиш
desk-note-words = Қайдингизни ёзинг. Уни жамоа ўқий олади, оила ўқий олмайди. Ариза ўчирилганда у ҳам бирга ўчирилади.
desk-task-new = Янги вазифа
desk-task-words = Нима қилиш кераклигини ёзинг. Бировга бермагунингизча у сизда туради.
desk-tasks =
    { $count ->
        [0] Қиладиган иш йўқ.
        [one] Битта вазифа бор. ▫️ белгилиси ҳали ҳеч кимда эмас.
       *[other] { $count } та вазифа бор. ▫️ белгилилари ҳали ҳеч кимда эмас.
    }
desk-task-for = Кимда: { $whom }
desk-task-free = Ҳали ҳеч кимда эмас
desk-task-by = Муддати: { $date }
desk-task-today = Бугун
desk-task-week = Бир ҳафтадан кейин
desk-task-date = Бошқа куни
desk-task-date-asked = Қайси кунгача? Масалан: 15.09.2026
desk-task-date-unread = Қайси кунни айтганингизни тушуна олмадим. Олдиндаги бир кунни ёзинг, илтимос, масалан: 15.09.2026
desk-task-whom = Бировга бериш
desk-task-give = Буни ким қилади?
desk-task-not-hers = Буни у одамга бериб бўлмайди.
desk-task-done = Бажарилди
desk-task-kind-todo = Қиладиган иш
desk-task-kind-family-answered = Оила жавоб берди
desk-task-kind-help-asked = Ёрдам сўралди
desk-task-kind-write-down = Овозни эшитиб ёзиш
desk-task-kind-silence = Анчадан бери жим
desk-task-kind-unreachable = Боғлана олмадик
desk-task-kind-tell-the-family = Қайғули хабар айтиш
desk-task-kind-speak-to-the-family = Оила билан гаплашиш
desk-task-kind-not-on-this-phone = Бу телефонда эмас
desk-task-kind-reporter-under-16 = Аризани бола берди
desk-task-kind-unfinished-report = Тугамаган ариза
desk-task-kind-file-not-fetched = Битта файл етишмайди
desk-task-kind-code-word-wrong = Махфий сўз нотўғри
desk-task-kind-link-ended = Аризалар ажратилди
desk-task-kind-other = Кўриб чиқиш керак
desk-task-about-link-ended = Бу ариза бошқа бир аризадан ажратилди: бир оила иккисини солиштиришга энди рухсат бермайди. Бошқа оилаларга бу айтилмайди. Нима ўзгаришини кўриб чиқинг, илтимос: қанчалик аниқ, хавф қандай.
desk-write-open = Эшитиб ёзиш, таржима
desk-write =
    { $count ->
        [0] Овоз билан айтилганларнинг ҳаммаси ёзилган.
        [one] Битта жавоб овоз билан айтилган, ҳали ёзилмаган.
       *[other] { $count } та жавоб овоз билан айтилган, ҳали ёзилмаган.
    } Қолганларини таржима қилса бўлади.
desk-write-listen = Эшитиш
desk-write-script = Эшитиб ёзиш
desk-write-other = Таржима қилиш
desk-write-becomes = Жавоб шу
desk-write-transcript = Айтилганни сўзма-сўз, айтилган тилида ёзинг.
desk-write-translation = Таржимангизни ёзинг. Асл нусхаси унинг ёнида туради.
desk-write-transcript-is =
    Эшитиб ёзган: { $by } ({ $tongue }):
    { $words }
desk-write-translation-is =
    Таржима қилган: { $by } ({ $tongue }):
    { $words }
desk-write-preview =
    Тили: { $tongue }

    { $words }
desk-write-keep = Сақлаш
desk-write-nothing-here = Бу файл ҳали келмаган. Бироздан кейин яна уриниб кўринг, илтимос.
desk-write-not-read = Буни ўша саволнинг жавоби деб тушуна олмадим. Ёзганингиз овознинг ёнида сақланди.

## Cases, matches, verification

desk-case-ask = Ариза кодини ёзинг, илтимос.
desk-case = Бир киши · { $code } · { $rung }
desk-case-risk-line = Хавф: { $risk }
desk-case-risk-for = Хавф: { $risk }, кимга: { $whom }
desk-case-worry = Оила шундан қўрқади: { $words }
desk-case-told-by = Айтган одамнинг кими: { $relation }
desk-case-sources = Қаердан маълум: { $sources }
desk-case-why = Нега шундай деяпмиз: { $words }
desk-case-unverified = Ҳали тасдиқланмагани: { $words }
desk-case-checked = Кўриб чиқилгани: { $all } тадан { $done } та
desk-case-un-missing = БМТга бериш учун етишмайди: { $missing }
desk-case-un-ready = БМТга бериш учун ҳаммаси бор.
desk-un-name = кишининг исм-шарифи
desk-un-date = бўлган куни
desk-un-place = бўлган жойи
desk-un-taken-by = кишини ким олиб кетгани
desk-un-reporter = ариза берган одамнинг исм-шарифи ва манзили
desk-un-actions = шу пайтгача нима қилингани
desk-un-consent = оиланинг рухсати
# Buttons under a case.
desk-case-same = Бир кишими?
desk-case-rung = Қанчалик аниқ?
desk-case-risk = Хавф
desk-case-check = Текширув рўйхати
desk-case-out = Аризани ажратиш
desk-case-meet = Оилаларни таништириш
desk-case-back = Кишига қайтиш
desk-case-keep = Бировга кўрсатмаслик
desk-case-of-others = У ариза бошқа аризалар билан бирга бир кишига қўшилган. Аввал уни ўша ердан ажратинг.

desk-keep-which = Бу киши ҳақида айтилганини ким кўрмаслиги керак? Рақамини босинг. 🚫 турган одам ундан ҳеч қаерда ҳеч нарса топа олмайди, бу ҳеч кимга айтилмайди. Яна боссангиз, у одам яна кўра олади.
desk-keep-nobody = Жамоада бошқа ҳеч ким йўқ.

desk-same-which = Булар бир киши ҳақида бўлиши мумкин. Ҳал қилишдан олдин солиштириб кўринг:
desk-same-none = Солиштиришга рухсат берган оилалар орасидан бунга ўхшашини топа олмадим.
# {$one} and {$other} are case codes.
desk-same-beside = { $one } | { $other }
desk-same-field = { $sign } { $field }: { $one } | { $other }
desk-same-yes = Бир киши
desk-same-no = Бошқа-бошқа киши
desk-same-sure = Иккала ариза бир киши ҳақида деб бирга туради. Ҳар бирининг ўз сўзи қолади, кейин яна ажратсангиз ҳам бўлади. Бу бир кишими?
desk-same-sure-yes = Ҳа, бирга қўйиш
desk-match-no-consent = Бошқалар билан солиштиришга иккала оила ҳам рухсат берган бўлиши керак. Бири бермаган.
desk-out-which = Қайси ариза яна алоҳида турсин?

desk-rung-which = Бу киши ҳақида айтилгани қанчалик тасдиқланган?
desk-rung-reported = фақат айтилган
desk-rung-partly_verified = бир қисми тасдиқланган
desk-rung-corroborated = бошқалар ҳам тасдиқлаган
desk-rung-documented = қоғоз билан тасдиқланган
desk-rung-why = Нега шундайлигини бир-икки гап билан ёзинг, илтимос.
desk-unverified-which = Нимаси ҳали тасдиқланмаган? Ёзинг, илтимос.
desk-unverified-none = Бошқа ҳеч нарса йўқ
desk-risk-which = Бу киши ҳақида эл билиб қолса, хавф қанчалик катта ва кимга?
desk-risk-low = кам
desk-risk-medium = ўртача
desk-risk-high = катта
desk-risk-for-person = бедарак йўқолган кишига
desk-risk-for-family_there = у ёқдаги оилага
desk-risk-for-reporter = ариза берган одамга
desk-risk-for-witnesses = гувоҳларга
desk-check-which = Нимани кўриб чиқдингиз?
desk-check-read_whole = Тўлиқ ўқилди
desk-check-sources = Қаердан экани аниқ
desk-check-dates = Кунлари мос келади
desk-check-same_person = Иккинчи ариза йўқ
desk-check-consents = Рухсатлари ўқилди
desk-check-translation = Таржимаси ўқилди

desk-introduce-which = Ҳар бир оилага бир координатор кафил бўлади: бу ростдан ҳам оила эканига, ўзини оила қилиб кўрсатган биров эмаслигига. Икки координатор керак, ҳар бир оилага биттадан. Сиз қайси бирига кафил бўласиз?
desk-introduce-nobody = Бу ерда таништирадиган оила йўқ. Иккала оила ҳам солиштиришга, бошқа оила ҳақида хабар олишга ва ўзларига ёзишга олдиндан рухсат берган бўлиши керак.
# {$one} and {$other} are case codes.
desk-introduce-open = { $one } → { $other }: { $one } оиласига ҳали ҳеч ким кафил бўлмаган.
desk-introduce-vouched = { $one } → { $other }: { $one } оиласига бир координатор кафил бўлди.
desk-introduce-told = { $one } → { $other }: иккала оилага ҳам айтиляпти.
desk-introduce-wish = { $one } → { $other }: иккала оила ҳам хоҳлайди. Энди улар билан координатор гаплашсин.
desk-introduce-not-linked = Бу икки ариза бир кишига қўшилмаган ёки иккаласини ҳам бир одам берган.
desk-introduce-no-consent = Оилалардан бири бунга рухсат бермаган.
desk-introduce-speak-first = У киши вафот этган деб айтилган. Аввал оила билан бир одам гаплашиши керак.
desk-vouch-sure = Сиз бу оила билан гаплашгансиз ёки уни танийсиз, унга ишонасиз. Уларга айнан шу киши ҳақида яна биров айтгани билдирилади, ҳеч кимнинг исми айтилмайди. Уларга кафил бўласизми?
desk-vouch-yes = Ҳа, кафил бўламан
desk-vouch-other = Сиз нариги оилага кафил бўлиб бўлгансиз. Бу оилага бошқа координатор кафил бўлиши керак.

## Search and figures

desk-find-ask = Нима излаётганингизни ёзинг: исм (қайси ёзувда бўлса ҳам), жой, йил, ариза коди. Бир нечтасини бирга ёзсангиз, рўйхат қисқаради.
desk-cards-opening = Аризаларни сиз учун ҳозир очяпман. Ярим дақиқадан кейин яна уриниб кўринг, илтимос.
desk-find-none = Бу бўйича ҳеч нарса топа олмадим.
desk-find-found = { $count ->
        [one] Битта ариза:
       *[other] { $count } та ариза, энг ўхшаши биринчи:
    }
desk-find-many = { $count } тадан кўп ариза топилди, энг ўхшаши биринчи. Излаганингизни аниқроқ ёзинг, илтимос.
desk-find-line = { $number }. { $about } · { $code }
desk-find-no-choice = Буларнинг ҳеч бирида бу ҳақда айтилмаган.
desk-find-which-status = Ҳозирги аҳволи қандай?
desk-find-which-within = Қайси жой?
desk-find-which-year = Қайси йилдан бошлаб?
desk-find-by-status = Аҳволи бўйича
desk-find-by-within = Жойи бўйича
desk-find-by-year = Йили бўйича
desk-find-all = Ҳаммасини кўрсатиш
desk-earlier = Олдингиси
desk-later = Яна

desk-figures = Нимани санаб берай?
desk-figures-nothing = Кўрсатадиган нарса йўқ.
desk-figures-by-county = Туман бўйича
desk-figures-by-prefecture = Вилоят бўйича
desk-figures-by-status = Аҳволи бўйича
desk-figures-by-month = Ой бўйича
desk-figures-by-reason = Сабаби бўйича
desk-figures-of-county = Туман (ноҳия) бўйича кишилар сони
desk-figures-of-prefecture = Вилоят бўйича кишилар сони
desk-figures-of-status = Ҳозирги аҳволи бўйича кишилар сони
desk-figures-of-month = Ой бўйича кишилар сони
desk-figures-of-reason = Сабаби бўйича кишилар сони; бир кишида бир неча сабаб бўлиши мумкин
desk-figures-in = Фақат жамоа учун: сиз кўра оладиган барча аризалар.
desk-figures-out = Бошқаларга берса бўлади: фақат исмсиз сонларга рухсат берган оилалар ҳисобланди, бештадан кам кишини кўрсатадиган сон йўқ.
desk-figures-for-out = Бошқаларга бериш учун
desk-figures-for-in = Жамоа учун
desk-figures-not-told = айтилмаган
desk-figures-more = Яна { $count } таси кўрсатилмаган.

## Handing out
# {$recipient} is archive, un, icrc, organisations, governments, research or public.

desk-export = Кимга нима берамиз? Ҳар бирига фақат оила рухсат бергани берилади. Бу чат орқали ҳеч нарса берилмайди.
desk-export-waiting = Иккинчи координаторни кутиб турибди:
desk-export-line = { $number }. Қабул қилинганларнинг ҳаммаси, { $recipient ->
        [archive] ўз архивимизга
        [un] Бирлашган Миллатлар Ташкилотига
        [icrc] Қизил Хочга
        [organisations] бошқа ташкилотларга
        [governments] ҳукуматларга
        [research] тадқиқотга
       *[public] ҳаммага очиқ қилиб
    }, сўралган куни: { $since }
desk-export-yes = { $number }-рақамга ҳа
desk-export-stop = { $number }-рақамни тўхтатиш
desk-export-to-archive = Ўз архивимиз
desk-export-to-un = БМТ
desk-export-to-icrc = Қизил Хоч (ICRC)
desk-export-to-organisations = Ташкилотлар
desk-export-to-governments = Ҳукуматлар
desk-export-to-research = Тадқиқот, исмларсиз
desk-export-to-public = Ҳаммага очиқ
desk-export-how-much = { $recipient ->
        [archive] Ўз архивимизга
        [un] Бирлашган Миллатлар Ташкилотига
        [icrc] Қизил Хочга
        [organisations] Бошқа ташкилотларга
        [governments] Ҳукуматларга
        [research] Тадқиқотга
       *[public] Ҳаммага очиқ қилиб
    } қанчасини берамиз?
desk-export-of-one = Битта ариза
desk-export-of-case = Бир киши ҳақида ҳаммаси
desk-export-of-all = Барча қабул қилинганлар
desk-export-code = Ариза кодини ёзинг, илтимос.
desk-export-ready = Ёзиб қўйдим. Дастурни юритадиган одам уни “рун_бот.пй эхпорт” билан чиқаради: олувчининг калити билан қулфлаб ёки папкага солиб. Шундан кейин оила аризаси кимга берилганини /consent орқали кўради.
desk-export-second = Ёзиб қўйдим. Энди иккинчи координаторни кутамиз: у менга /export деб ёзиб, “ҳа” дейди.
desk-export-stopped = Тўхтатилди. Ҳеч нарса чиқарилмайди.
desk-export-yours = Буни ўзингиз сўрагансиз. “Ҳа” деган гапни бошқа одам айтиши керак.
desk-export-not-allowed = Оила буларга беришга рухсат бермаган. Ҳеч нарса берилмайди.

## Alerts, the daily digest

# These are read on lock screens: nothing in them says what, where or who.
desk-alert-urgent = Шошилинч нарса кутиб турибди: /queue
desk-alert-answered = Сизга жавоб бор: /tasks
desk-alert-task = Бугун муддати келадигани бор: /tasks
desk-alert-link-ended = Янги нарса бор: /tasks
desk-alert-second-yes = “Ҳа” дейишингизни кутиб турган нарса бор: /export
desk-alert-handed-over = Сизга бир нарса ўтказилди: /queue
desk-digest =
    Бугун кутиб тургани: янги { $new }, шошилинч { $urgent }, кўрилаётгани { $working }.
    Сўралиб, ҳали жавоб бермаган оила: { $waiting }. Анчадан бери жим: { $silent }. Боғлана олмадик: { $unreachable }.
    Эшитиб ёзиладигани: { $aloud }. Муддати келган вазифа: { $due }.
desk-digest-trail = Ҳаракатлар журналининг охири: { $head }
desk-clock = Кундалик хабарингиз { $zone } вақти билан келади. Ўзгартириш учун бир шаҳар номини ёзинг.
desk-clock-kept = Эртадан бошлаб { $zone } вақти билан.
desk-clock-unknown = Бу шаҳарни билмайман. Унга яқин каттароқ шаҳарни ёзинг, илтимос.

## Intake: quarantine, paper, posters, closing

desk-quarantine =
    { $count ->
        [0] Алоҳида қўйилган ариза йўқ.
        [one] Битта ариза алоҳида қўйилган. Уни топширган одам буни сезмайди.
       *[other] { $count } та ариза алоҳида қўйилган. Уларни топширган одамлар буни сезмайди.
    }
desk-quarantine-line = { $since } · аккаунтдан: { $count }
desk-quarantine-one = Алоҳида қўйилган куни: { $since }. Шу аккаунтдан: { $count }. Ҳавола белгиси: { $campaign ->
        [no] йўқ
       *[other] { $campaign }
    }.
desk-quarantine-why-set-aside = Сабаби: бу аккаунт алоҳида қўйилган.
desk-quarantine-why-many = Сабаби: бу аккаунт бир кунда кўп ариза топширди.
desk-quarantine-why-quick = Сабаби: кўп ариза келаётган пайтда бу жуда тез айтилди.
desk-quarantine-why-campaign = Сабаби: бу ҳавола билан жуда кўп ариза келди.
desk-quarantine-why-flood = Сабаби: ўқиб улгуриб бўлмайдиган даражада кўп ариза келди.
desk-quarantine-released =
    { $count ->
        [one] Навбатга қўшилди. Энди бошқалар қатори турибди.
       *[other] { $count } та ариза навбатга қўшилди. Энди бошқалар қатори турибди.
    }
desk-quarantine-aside =
    { $count ->
        [0] Аккаунт алоҳида қўйилди. Бундан кейин унинг топширгани шу ерга келади. У одам буни сезмайди.
       *[other] Аккаунт алоҳида қўйилди. Бундан кейин унинг топширгани шу ерга келади, навбатда турган { $count } та аризаси ҳам шу ерга ўтди. У одам буни сезмайди.
    }
desk-quarantine-back = Аккаунт олдинги ҳолига қайтарилди. Унинг топширгани энди яна навбатга боради. Бу ерда турганлари биттадан навбатга қўшилади.
desk-quarantine-not-hers = Жамоадаги одамнинг чатини алоҳида қўйиб бўлмайди.
desk-quarantine-accounts =
    { $count ->
        [one] Битта аккаунт алоҳида қўйилган. Олдинги ҳолига қайтариш учун уни босинг.
       *[other] { $count } та аккаунт алоҳида қўйилган. Олдинги ҳолига қайтариш учун бирини босинг.
    }
desk-quarantine-account = Алоҳида: { $since }
desk-quarantine-button-read = Ўқиш
desk-quarantine-button-next = Кейинги қисми
desk-quarantine-button-release = Навбатга қўшиш
desk-quarantine-button-all = Ҳаммасини навбатга
desk-quarantine-button-set-aside = Аккаунт алоҳида турсин
desk-quarantine-button-accounts = Алоҳида аккаунтлар
desk-quarantine-button-back-to-all = Рўйхатга қайтиш
desk-quarantine-button-back-to-one = Орқага
desk-intake-close-sure = Ариза қабулини тўхтатсангиз, янги келган ҳеч ким ҳеч нарса айта олмайди, оилалардан ҳам ҳеч нарса сўралмайди. Уларга буни мулойим айтиб, сизлар билан қандай боғланиш мумкинлигини кўрсатаман. Олдин айтилганлари сақланиб қолади. Тўхтатасизми?
desk-intake-close-yes = Ҳа, тўхтатаман
desk-intake-closed = Ариза қабули тўхтатилди. Оилалар ёзса, уларга шу айтилади. Қайта очиш: /close
desk-intake-open-sure = Ариза қабули ҳозир тўхтаб турибди. Қайта очасизми? Шу орада вақти келиб, сўралмай қолган янги хабарлар ўшанда сўралади.
desk-intake-open-yes = Ҳа, очаман
desk-intake-opened = Ариза қабули қайта очилди.
desk-enter =
    Ким учун ёзасиз? Аввал ўзларидан сўранг: сиз улар учун ёзсангиз, ташкилот буни сақлаб, ўқиса бўладими? Истаган пайтда тўхтата оласиз, ундан бу чатда ҳеч нарса қолмайди.

    Улар қандай қилиб “ҳа” деди?
desk-enter-agreed-presence = Ёнимда ўтирибди
desk-enter-agreed-phone = Телефонда
desk-enter-agreed-paper = Имзоланган қоғозда
desk-enter-paper = Имзоланган қоғознинг расмини юборинг, илтимос. У ариза билан бирга қулфлаб сақланади.
desk-enter-no-photo = Расмсиз
desk-enter-begun = Энди сиз бир оила учун ёзасиз. Ҳар бир саволни уларга ўқиб беринг, айтганини ўз сўзи билан ёзинг.
desk-enter-next = Кейинги оила
desk-enter-aside = Ҳозирча қўйиб турдик. Ҳеч нарса йўқолгани йўқ: /enter уни яна кўрсатади.
desk-enter-nothing-kept = Бу оила ҳақида бу ерда ҳеч нарса сақланмади.
desk-enter-codes = Охирги ариза кодлари
desk-enter-continue = Сиз бир оила учун ёзаётган эдингиз. /continue сизни ўша саволга қайтаради.
desk-entered =
    Топширилди. Бу оиланинг ариза коди:

    { $code }

    Уни қоғозга ёзиб беринг ёки кўрсатинг. Ариза энди навбатда турибди, бу чатдан олинади. У ҳақда бу чатга ҳеч нарса келмайди: янги хабар сўрайдиган пайт келганда уларга телефон қилиш вазифаси чиқади.
desk-campaigns = Ҳавола ва тил бўйича:
desk-campaigns-none = Бизнинг ҳавола билан ҳали ҳеч ким келмаган.
desk-campaign-line = { $tongue }: бошлаган { $started }, тугатмаган { $drafts }, топширган { $handed }
desk-lost = Биров янги чатда ариза кодини ёзди ёки телефоним йўқолди деб айтди. Унга ҳеч нарса очилмади. Ишонишдан олдин оилага ўзингиз билган рақам билан телефон қилинг:
desk-lost-none = Ҳеч ким телефонини йўқотмаган.
desk-lost-line = { $number }. { $on }: { $known ->
        [yes] бу код бир аризаники
       *[no] код йўқ ёки мен билмайдиган код
    }
desk-lost-done = { $number }-рақам кўрилди
