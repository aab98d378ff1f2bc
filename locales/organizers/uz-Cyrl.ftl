### Uzbek in Cyrillic letters: derived by rule from uz.ftl; machine-drafted, awaiting a native reader.

# What organizers read, in the chat and in messages to them. {$role} is reviewer or coordinator.

## Coming in, the team

desk-join =
    Сизни жамоага таклиф қилишди. Вазифангиз: { $role ->
        [coordinator] координатор
       *[reviewer] ариза кўрувчи
    }. Бу расмни код берадиган илова (аутентификатор) билан сканерланг ёки унга шу калитни ёзинг: { $secret }

    Кейин илова кўрсатган олти рақамни шу ерга ёзинг. Бу хабар ўзи ўчиб кетади.
desk-code-please = Илова кўрсатган олти рақамни ёзинг, илтимос.
desk-code-wrong = Бу код нотўғри ёки олдин ишлатилган. Кейингисини кутиб, ўшани ёзинг, илтимос.
desk-codes-closed = Нотўғри код жуда кўп ёзилди. Ўн беш дақиқадан кейин яна уриниб кўринг, илтимос.
desk-open = Иш столингиз ўн икки соатга очилди. Қандай иш борлигини /queue кўрсатади, /leave столни ёпади.
desk-left = Иш столингиз ёпилди. Сизга кўрсатилганлари чатдан олинди.
desk-coordinators-only = Буни фақат координатор қила олади.
desk-not-found = Бундай нарса топа олмадим.
desk-nobody-there = Бу одам жамоада йўқ.
desk-last-coordinator = Охирги координаторни жамоадан чиқариб бўлмайди.
desk-team = Сизнинг жамоангиз:
desk-team-line = { $number }. { $role ->
        [coordinator] координатор
       *[reviewer] ариза кўрувчи
    }, жамоага кирган куни: { $since }
desk-invite-reviewer = Кўрувчи таклиф қилиш
desk-invite-coordinator = Координатор чақириш
desk-invited =
    Буни фақат бир одамга беринг, гуруҳга ёзманг. У 48 соат ичида фақат бир марта ишлайди. У одам буни менга ўзгартирмай юборади:

    { $command }
desk-revoke = { $number }-рақамни чиқариш
desk-revoke-sure = Шу пайтдан бошлаб бу одам ҳеч нарса кўрмайди. Қилган иши сақланиб қолади. Жамоадан чиқарамизми?
desk-revoke-yes = Ҳа, чиқариш

## The queue

desk-queue = Сизни кутаётган ишлар. Сизга очилмаганлари бу сонга кирмаган.
# On a button, with a number; {$lane} is a name below or a language.
desk-lane-count = { $lane }: { $count }
desk-lane-new-name = Янги
desk-lane-urgent-name = Шошилинч
desk-lane-mine-name = Меники
desk-lane-waiting-name = Оилада
desk-lane-silent-name = Жавоб йўқ
desk-lane-unreachable-name = Алоқа йўқ
desk-lane-aloud-name = Эшитиб ёзиладиган
desk-lane-tasks-name = Вақти келган вазифалар
desk-lane =
    { $lane }. Аввал шошилинчлари, кейин энг кўп кутганлари.

    ‼ шошилинч · ▫ янги · ▪ кўриляпти · ↩ оилада · ✓ қабул қилинди · × ёпилди
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
desk-sheet-grave = Бу оилага одам ўзи айтиши керак бўлган қайғули хабар бор. Ўша вазифа бажарилмагунча, мен уларга ўзим ёзмайман.
desk-sheet-unfinished = Тугамай топширилган
desk-sheet-aloud =
    { $count ->
        [one] { $count } та жавоб овоз билан айтилган, эшитиб ёзиш керак
       *[other] { $count } та жавоб овоз билан айтилган, эшитиб ёзиш керак
    }
desk-state-handed-in = янги
desk-state-in-review = кўриляпти
desk-state-accepted = қабул қилинди
desk-state-returned = оилада
desk-state-closed = ёпилди
desk-state-quarantined = алоҳида қўйилган
desk-fact-who = Ким
desk-fact-what = Нима бўлди
desk-fact-when = Қачон
desk-fact-where = Қаерда
desk-fact-now = Ҳозир
desk-fact-danger = Хавф
desk-fact-tells = Ким айтди
desk-fact-worries = Нимадан хавотирда
desk-fact-allowed = Рухсат берилгани
desk-fact-files = Файллар
desk-nothing-allowed = сақлаб, ўқишдан бошқасига рухсат йўқ
# A value in the reader's language, then the family's own words and their language.
desk-original = { $value } — “{ $words }” ({ $tongue })
desk-in-language = { $value } ({ $tongue })
desk-see-parts = Бўлимма-бўлим
desk-see-time = Вақти бўйича
desk-see-files = Файллар
desk-see-case = Иш
desk-to-report = Аризага
desk-which-part = Қайси бўлим?
desk-moment = { $when } — { $what }
desk-undated = Куни номаълум
desk-more-in-parts = Яна бор. Қолганини бўлимма-бўлим кўрсангиз бўлади.
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
desk-do-over = Бошқага бериш
desk-do-letgo = Навбатга қайтариш
desk-do-grave = Қайғули хабар
desk-done-claim = Энди бу ариза сизда.
desk-done-accept = Қабул қилинди. Рухсат берган бўлса, оилага янгилик борлиги айтилади.
desk-done-return = Энди ариза оилада. Рухсат берган бўлса, уларга янгилик борлиги айтилади.
desk-done-close = Ёпилди. Рухсат берган бўлса, оилага янгилик борлиги айтилади.
desk-done-reopen = Ариза сизда, яна очилди.
desk-done-over = Бошқага берилди.
desk-done-letgo = Ариза энди ҳеч кимда эмас, навбатга қайтди.
desk-done-grave = Ёзилди, қулфланган ҳолда турибди. Оилага мен бу ҳақда ҳеч нарса айтмайман. Энди вазифа бор: буни уларга одам ўзи айтиши керак.
desk-ask-return = Яна нимани айтиб бериш керак? Оила буни ўз тилида ўқийди.
desk-ask-close = Иш нима учун тугайди? Оила буни ўз тилида ўқийди.
desk-ask-over = Кимга?
desk-ask-grave = Нимани билдингиз? Оилага мен буни айтмайман. Бир одам улар билан гаплашмагунча, уларга ёзмайман.
desk-why-return-person = У киши кимлиги
desk-why-return-happened = Нима бўлгани
desk-why-return-when-where = Қачон ёки қаерда
desk-why-return-how-known = Қаердан билгани
desk-why-return-papers = Файл, яна бир марта
desk-why-close-free = Озодликда, деб айтишди
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
desk-held-by-another = Бу бошқа одамнинг қўлида. Ўша одам ёки координатор ҳал қилади.
desk-moved-on = Шу орада бу ариза ўзгарибди. Қайта очиб кўринг, илтимос.

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
desk-ask-drop = { $number }-саволни сўраманг
desk-ask-waits = Жавоб ҳали келмаган.
desk-ask-dropped = Энди сўралмайди.
desk-ask-answer = Жавоб: { $answer }
desk-ask-write = Саволингизни фақат шу оилага, ўзларига қараб сўрагандек ёзинг. Бошқа ҳеч кимнинг исмини ёзманг.
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
    } Оилага қулай соат келганда саломлашиб, ҳозир қулайми, деб сўрайман. Жавоб беришганда сизга айтаман.
desk-ask-not-allowed = Бу оила ўзларига ёзишга рухсат бермаган.
desk-ask-speak-first = Бу оиладан ҳозир сўраб бўлмайди. Яқини вафот этган деб айтилган бўлса, аввал улар билан бир одам ўзи гаплашади.
desk-ask-too-many = Жавобсиз савол шундоқ ҳам кўп. Аввал ўшаларга жавоб беришсин.
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
desk-task-date-unread = Келаси кунлардан қайси бири эканини тушуна олмадим. Масалан: 15.09.2026
desk-task-whom = Кимга бериш
desk-task-give = Буни ким қилади?
desk-task-not-hers = Буни у одамга бериб бўлмайди.
desk-task-done = Бажарилди
desk-task-kind-todo = Қиладиган иш
desk-task-kind-family-answered = Оила жавоб берди
desk-task-kind-help-asked = Ёрдам сўралди
desk-task-kind-write-down = Овозни эшитиб ёзиш
desk-task-kind-silence = Анчадан бери жавоб йўқ
desk-task-kind-unreachable = Алоқа йўқ
desk-task-kind-tell-the-family = Қайғули хабар айтиш
desk-task-kind-speak-to-the-family = Оила билан гаплашиш
desk-task-kind-not-on-this-phone = Бу телефонда эмас
desk-task-kind-reporter-under-16 = Аризани бола берди
desk-task-kind-unfinished-report = Тугамаган ариза
desk-task-kind-file-not-fetched = Битта файл етишмайди
desk-task-kind-code-word-wrong = Махфий сўз нотўғри
desk-task-kind-other = Кўриб чиқиш керак
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
    Тили: { $tongue }:

    { $words }
desk-write-keep = Сақлаш
desk-write-nothing-here = Бу файл ҳали келмаган. Бироздан кейин яна уриниб кўринг, илтимос.
desk-write-not-read = Буни ўша саволнинг жавоби деб тушуна олмадим. Ёзганингиз овознинг ёнида сақланди.

## Cases, matches, verification

desk-case-ask = Ариза кодини ёзинг, илтимос.
desk-case = Иш { $code } · { $rung }
desk-case-risk-line = Хавф: { $risk }
desk-case-risk-for = Хавф: { $risk }, кимга: { $whom }
desk-case-worry = Оила шундан қўрқади: { $words }
desk-case-told-by = Айтган одамга ким бўлади: { $relation }
desk-case-sources = Қаердан маълум: { $sources }
desk-case-why = Нега шундай деяпмиз: { $words }
desk-case-unverified = Ҳали текширилмагани: { $words }
desk-case-checked = Кўриб чиқилгани: { $all } тадан { $done } та
desk-case-un-missing = БМТга бериш учун етишмайди: { $missing }
desk-case-un-ready = БМТга бериш учун ҳаммаси бор.
desk-un-name = кишининг исм-шарифи
desk-un-date = бўлган куни
desk-un-place = бўлган жойи
desk-un-taken-by = кишини ким олиб кетгани
desk-un-reporter = ариза айтган одамнинг исм-шарифи ва манзили
desk-un-actions = шу пайтгача нима қилингани
desk-un-consent = оиланинг рухсати
# Buttons under a case.
desk-case-same = Бир кишими?
desk-case-rung = Қанчалик аниқ?
desk-case-risk = Хавф
desk-case-check = Текширув рўйхати
desk-case-out = Аризани ажратиш
desk-case-meet = Оилаларни таништириш
desk-case-back = Ишга қайтиш
desk-case-of-others = У ариза бошқа аризалар билан бир ишда турибди. Аввал уни ўша ердан ажратинг.

desk-same-which = Булар бир киши ҳақида бўлиши мумкин. Ҳал қилишдан олдин солиштириб кўринг:
desk-same-none = Солиштиришга рози бўлган оилалар орасидан бунга ўхшашини топа олмадим.
# {$one} and {$other} are case codes.
desk-same-beside = { $one } | { $other }
desk-same-field = { $sign } { $field }: { $one } | { $other }
desk-same-yes = Бир киши
desk-same-no = Икки бошқа киши
desk-same-sure = Иккала ариза бир ишда туради. Ҳар бирининг ўз сўзи қолади, кейин яна ажратсангиз ҳам бўлади. Бу бир кишими?
desk-same-sure-yes = Ҳа, бирлаштириш
desk-match-no-consent = Бошқалар билан солиштиришга иккала оила ҳам рози бўлиши керак. Бири рози бўлмаган.
desk-out-which = Қайси ариза яна алоҳида турсин?

desk-rung-which = Бу иш қанчалик текширилган?
desk-rung-reported = айтилган
desk-rung-partly_verified = бир қисми текширилган
desk-rung-corroborated = бошқалар тасдиқлаган
desk-rung-documented = қоғозда тасдиқланган
desk-rung-why = Нега шундайлигини бир-икки гап билан ёзинг, илтимос.
desk-unverified-which = Нимаси ҳали текширилмаган? Ёзинг, илтимос.
desk-unverified-none = Бошқа ҳеч нарса йўқ
desk-risk-which = Бу иш маълум бўлиб қолса, хавф қанчалик катта ва кимга?
desk-risk-low = кам
desk-risk-medium = ўртача
desk-risk-high = катта
desk-risk-for-person = бедарак йўқолган киши
desk-risk-for-family_there = у ёқдаги оила
desk-risk-for-reporter = ариза айтган одам
desk-risk-for-witnesses = гувоҳлар
desk-check-which = Нимани кўриб чиқдингиз?
desk-check-read_whole = Тўлиқ ўқилди
desk-check-sources = Қаердан билгани аниқ
desk-check-dates = Кунлари бир-бирига мос
desk-check-same_person = Иккинчи ариза йўқ
desk-check-consents = Рухсатлари ўқилди
desk-check-translation = Таржимаси ўқилди

desk-introduce-which = Ҳар бир оилага бир координатор кафил бўлади: бу ростдан ҳам оила эканига, ўзини оила қилиб кўрсатган биров эмаслигига. Икки координатор керак, ҳар бирига биттадан. Сиз кимга кафил бўласиз?
desk-introduce-nobody = Таништирадиган оила йўқ. Иккала оила ҳам солиштиришга, бошқа оила ҳақида хабар олишга ва ўзларига ёзишга олдиндан рози бўлган бўлиши керак.
# {$one} and {$other} are case codes.
desk-introduce-open = { $one } → { $other }: { $one } учун ҳали ҳеч ким кафил бўлмаган.
desk-introduce-vouched = { $one } → { $other }: { $one } учун бир координатор кафил бўлди.
desk-introduce-told = { $one } → { $other }: иккала оилага ҳам айтиляпти.
desk-introduce-wish = { $one } → { $other }: иккала оила ҳам хоҳлайди. Энди улар билан координатор гаплашсин.
desk-introduce-not-linked = Бу икки ариза бир ишда эмас ёки иккаласини ҳам бир одам айтган.
desk-introduce-no-consent = Оилалардан бири бунга рози бўлмаган.
desk-introduce-speak-first = У киши вафот этган деб айтилган. Аввал оила билан бир одам ўзи гаплашиши керак.
desk-vouch-sure = Сиз бу оила билан гаплашгансиз ёки уни биласиз, унга ишонасиз. Уларга айнан шу киши ҳақида яна биров айтгани билдирилади, ҳеч кимнинг исми айтилмайди. Уларга кафил бўласизми?
desk-vouch-yes = Ҳа, кафил бўламан
desk-vouch-other = Сиз нариги оилага кафил бўлиб бўлгансиз. Бу оилага бошқа координатор кафил бўлиши керак.

## Search and figures

desk-find-ask = Излаганингизни ёзинг: исм (қайси ёзувда бўлса ҳам), жой, йил, ариза коди. Бир нечтасини бирга ёзсангиз, рўйхат қисқаради.
desk-cards-opening = Аризаларни сиз учун ҳозир очяпман. Ярим дақиқадан кейин яна уриниб кўринг, илтимос.
desk-find-none = Ҳеч нарса топа олмадим.
desk-find-found = { $count ->
        [one] Битта ариза топилди:
       *[other] { $count } та ариза топилди, энг яқинлари олдинда:
    }
desk-find-many = { $count } тадан кўп ариза топилди, энг яқинлари олдинда. Излаганингизни аниқроқ ёзинг, илтимос.
desk-find-line = { $number }. { $about } · { $code }
desk-find-no-choice = Буларда бу ҳақда ҳеч нарса айтилмаган.
desk-find-which-status = Аҳволи қандай?
desk-find-which-within = Қайси жой?
desk-find-which-year = Қайси йилдан бери?
desk-find-by-status = Аҳволи бўйича
desk-find-by-within = Жойи бўйича
desk-find-by-year = Йили бўйича
desk-find-all = Яна ҳаммаси
desk-earlier = Олдингиси
desk-later = Яна

desk-figures = Нимани санаб берай?
desk-figures-nothing = Кўрсатадиган нарса йўқ.
desk-figures-by-county = Туман бўйича
desk-figures-by-prefecture = Вилоят бўйича
desk-figures-by-status = Аҳволи бўйича
desk-figures-by-month = Ой бўйича
desk-figures-by-reason = Сабаби бўйича
desk-figures-of-county = Туман (ноҳия) бўйича ишлар сони
desk-figures-of-prefecture = Вилоят бўйича ишлар сони
desk-figures-of-status = Аҳволи бўйича ишлар сони
desk-figures-of-month = Ой бўйича ишлар сони
desk-figures-of-reason = Сабаби бўйича ишлар сони; бир ишнинг бир неча сабаби бўлиши мумкин
desk-figures-in = Фақат жамоа учун: сиз кўра оладиган барча аризалар.
desk-figures-out = Бошқаларга берса бўлади: фақат исмсиз сонларга рози бўлган оилалар, бешга етмаган сонлар йўқ.
desk-figures-for-out = Бошқаларга бериш учун
desk-figures-for-in = Жамоа учун
desk-figures-not-told = айтилмаган
desk-figures-more = Яна { $count } таси кўрсатилмади.

## Handing out
# {$recipient} is archive, un, icrc, organisations, governments, research or public.

desk-export = Кимга бирор нарса берилсин? Ҳар бири фақат оила рухсат берганини олади. Бу чат орқали ундан ҳеч нарса ўтмайди.
desk-export-waiting = Иккинчи координаторни кутиб турибди:
desk-export-line = { $number }. Қабул қилинганларнинг ҳаммаси, { $recipient ->
        [archive] ўз архивимизга
        [un] Бирлашган Миллатлар Ташкилотига
        [icrc] Қизил Хочга
        [organisations] бошқа ташкилотларга
        [governments] ҳукуматларга
        [research] тадқиқотга
       *[public] ҳаммага очиқ
    }, кута бошлагани: { $since }
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
desk-export-of-case = Битта иш
desk-export-of-all = Қабул қилинган ҳаммаси
desk-export-code = Ариза кодини ёзинг, илтимос.
desk-export-ready = Ёзиб қўйилди. Дастурни юритадиган одам “рун_бот.пй эхпорт” билан чиқаради: олувчининг калити билан қулфланади ёки папкага тушади. Шундан кейин оила аризаси кимга берилганини /consent орқали кўради.
desk-export-second = Ёзиб қўйилди, иккинчи координаторни кутиб турибди: у менга /export деб ёзиб, рози бўлиши керак.
desk-export-stopped = Тўхтатилди. Ҳеч нарса чиқарилмади.
desk-export-yours = Буни ўзингиз сўрагансиз. Бошқа одам рози бўлиши керак.
desk-export-not-allowed = Оила буларга беришга рухсат бермаган. Ҳеч нарса берилмайди.

## Alerts, the daily digest

# These are read on lock screens: nothing in them says what, where or who.
desk-alert-urgent = Шошилинч нарса кутиб турибди: /queue
desk-alert-answered = Сизга жавоб бор: /tasks
desk-alert-task = Бугун вақти келгани бор: /tasks
desk-digest =
    Бугун кутиб тургани: янги { $new }, шошилинч { $urgent }, кўрилаётгани { $working }.
    Сўралиб, жавоб бермаган оила: { $waiting }. Анчадан бери жавоб йўқ: { $silent }. Алоқа йўқ: { $unreachable }.
    Эшитиб ёзиладигани: { $aloud }. Вақти келган вазифа: { $due }.
desk-digest-trail = Қилинган ишлар дафтарининг охири: { $head }
desk-clock = Кундалик хабарингиз { $zone } вақти билан келади. Ўзгартириш учун шаҳар номини ёзинг.
desk-clock-kept = Эртадан бошлаб { $zone } вақти билан.
desk-clock-unknown = Бу шаҳарни билмайман. Унга яқин каттароқ шаҳарни ёзинг, илтимос.

## Intake: quarantine, paper, posters, closing

desk-quarantine =
    { $count ->
        [0] Алоҳида қўйилган ариза йўқ.
        [one] Битта ариза алоҳида қўйилган. Уни топширган одам буни сезмайди.
       *[other] { $count } та ариза алоҳида қўйилган. Уларни топширган одамлар буни сезмайди.
    }
desk-quarantine-line = { $since } · аризалар сони: { $count }
desk-quarantine-one = Алоҳида қўйилган вақти: { $since }. Шу аккаунтдан: { $count }. Кампания: { $campaign }.
desk-quarantine-why-set-aside = Сабаби: бу аккаунт четга қўйилган.
desk-quarantine-why-many = Сабаби: бу аккаунт бир кунда кўп ариза топширди.
desk-quarantine-why-quick = Сабаби: кўп ариза келаётган пайтда бу жуда тез айтилди.
desk-quarantine-why-campaign = Сабаби: бу кампаниядан жуда кўп ариза келди.
desk-quarantine-why-flood = Сабаби: ўқиб улгуриб бўлмайдиган даражада кўп ариза келди.
desk-quarantine-released =
    { $count ->
        [one] Навбатга чиқарилди. Энди бошқалар қатори турибди.
       *[other] { $count } та ариза навбатга чиқарилди. Энди бошқалар қатори турибди.
    }
desk-quarantine-aside =
    { $count ->
        [0] Аккаунт четга қўйилди. Бундан кейин у топширгани шу ерга тушади. У буни сезмайди.
       *[other] Аккаунт четга қўйилди. У топширгани шу ерга тушади, навбатда турган { $count } та аризаси ҳам тушди. У буни сезмайди.
    }
desk-quarantine-back = Олдинги ҳолига қайтарилди. Бу аккаунт топширгани яна навбатга тушади. Бу ерда турганлари биттадан чиқарилади.
desk-quarantine-not-hers = Жамоадаги одамнинг чатини четга қўйиб бўлмайди.
desk-quarantine-accounts =
    { $count ->
        [one] Битта аккаунт четга қўйилган. Олдинги ҳолига қайтариш учун уни босинг.
       *[other] { $count } та аккаунт четга қўйилган. Олдинги ҳолига қайтариш учун бирини босинг.
    }
desk-quarantine-account = Четда: { $since }
desk-quarantine-button-read = Ўқиш
desk-quarantine-button-next = Кейинги қисми
desk-quarantine-button-release = Навбатга чиқариш
desk-quarantine-button-all = Ҳаммасини чиқариш
desk-quarantine-button-set-aside = Четга қўйиш
desk-quarantine-button-accounts = Четдаги аккаунтлар
desk-quarantine-button-back-to-all = Рўйхатга қайтиш
desk-quarantine-button-back-to-one = Орқага
desk-intake-close-sure = Ариза қабулини ёпсангиз, янги ҳеч ким ҳеч нарса айта олмайди, оилалардан ҳам ҳеч нарса сўралмайди. Уларга мулойим қилиб айтилади, сиз билан боғланиш йўли берилади. Айтилганлари сақланиб қолади. Ёпилсинми?
desk-intake-close-yes = Ҳа, қабулни ёпиш
desk-intake-closed = Ариза қабули ёпилди. Оилалар ёзганда шу айтилади. Қайта очиш учун /close.
desk-intake-open-sure = Ариза қабули ҳозир ёпиқ. Қайта очилсинми? Шу орада сўралмай қолган хабарлар ўшанда сўралади.
desk-intake-open-yes = Ҳа, қабулни очиш
desk-intake-opened = Қабул қайта очилди.
desk-enter =
    Ким учун ёзасиз? Аввал ўзидан сўранг: унинг номидан ёзсангиз бўладими, ташкилот буни сақлаб, ўқиса бўладими? Истаган пайтда тўхтата оласиз, ундан бу чатда ҳеч нарса қолмайди.

    У қандай қилиб “ҳа” деди?
desk-enter-agreed-presence = Шу ерда, ёнимда
desk-enter-agreed-phone = Телефонда
desk-enter-agreed-paper = Имзоланган қоғозда
desk-enter-paper = Имзоланган қоғознинг расмини юборинг, илтимос. У ариза билан бирга қулфланган ҳолда туради.
desk-enter-no-photo = Расмсиз
desk-enter-begun = Энди бир оила учун ёзасиз. Ҳар бир саволни ўқиб беринг, айтганини ўз сўзи билан ёзинг.
desk-enter-next = Кейинги оила
desk-enter-codes = Охирги ариза кодлари
desk-enter-aside = Четга қўйилди. Ҳеч нарса йўқолмади: /enter яна кўрсатади.
desk-enter-nothing-kept = Бу оиладан бу ерда ҳеч нарса қолмади.
desk-enter-continue = Сиз бир оила учун ёзаётган эдингиз. /continue сизни ўша саволга қайтаради.
desk-entered =
    Топширилди. Оиланинг ариза коди:

    { $code }

    Уни қоғозга ёзиб беринг ёки кўрсатинг. Ариза энди навбатда турибди, бу чатдан олинди. Бу чатга у ҳақда ҳеч нарса келмайди: янги хабар сўрайдиган пайт келганда уларга телефон қилиш вазифаси чиқади.
desk-campaigns = Кампания ва тил бўйича:
desk-campaigns-none = Кампания орқали ҳали ҳеч ким келмаган.
desk-campaign-line = { $tongue }: бошлаган { $started }, тугатмаган { $drafts }, топширган { $handed }
desk-lost = Биров янги чатда ариза кодини ёзди ёки телефоним йўқолди деб айтди. Унга ҳеч нарса очилмади. Ишонишдан олдин оилага ўзингиз билган рақам билан телефон қилинг:
desk-lost-none = Ҳеч ким телефонини йўқотмаган.
desk-lost-line = { $number }. { $on }: { $known ->
        [yes] бу код бир аризаники
       *[no] код йўқ ёки мен билмайдиган код
    }
desk-lost-done = { $number }-рақам кўрилди
