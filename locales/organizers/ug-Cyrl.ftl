### Uyghur in Cyrillic letters: derived by rule from ug.ftl; machine-drafted, awaiting a native reader.

## Coming in, the team

desk-join =
    Сиз { $role ->
        [coordinator] маслаштурғучи
       *[reviewer] көрүп чиққучи
    } болушқа тәклип қилиндиңиз. Код чиқиридиған әп (authenticator) билән бу рәсимни сиканирлаң яки муну мәхпий ачқучни әпкә йезиң: { $secret }

    Андин әп көрсәткән алтә ханилиқ кодни мушу йәргә йезиң. Бу учур бирдәмдин кейин өзлүкидин өчүп кетиду.
desk-code-please = Код чиқиридиған әпиңиз көрсәткән алтә ханилиқ кодни йезиң.
desk-code-wrong = Бу код тоғра әмәс яки илгири ишлитилгән. Кейинки код чиққанда шуни йезиң.
desk-codes-closed = Хата код бәк көп йезилди. 15 минуттин кейин йәнә синап беқиң.
desk-open = Иш үстилиңиз он икки саәт очуқ туриду. Қилидиған ишларни көрүш: /queue, тақаш: /leave. Қалғанлири: /desk.
desk-left = Иш үстилиңиз тақалди. Сизгә көрситилгәнләр еливетилди.
desk-taken-away = Бу учур еливетилди.
# One line a command; {$command} is /queue, /tasks …
desk-does = Бу йәрдә қилалайдиғанлириңиз:
desk-does-queue = { $command } – оқушни күтүватқанлар
desk-does-tasks = { $command } – қилидиған ишлар вә уларниң вақти
desk-does-find = { $command } – мәлумат издәш
desk-does-case = { $command } – бир йоқап кәткән киши һәққидә һәммиси
desk-does-note = { $command } – бир мәлуматниң хатирилири
desk-does-ask = { $command } – аилидин сораш
desk-does-write = { $command } – аваз билән ейтилғанни йезип чиқиш, тәрҗимә қилиш
desk-does-enter = { $command } – бир аилә үчүн йезип бериш
desk-does-figures = { $command } – санлар, рәсим билән
desk-does-campaigns = { $command } – қайси елан яки уланма арқилиқ қанчә киши кәлди
desk-does-clock = { $command } – күндилик учур қачан келиду
desk-does-leave = { $command } – иш үстилини тақаш
desk-does-team = { $command } – гуруппиға чақириш яки чиқириш
desk-does-quarantine = { $command } – айрип қоюлған мәлуматлар
desk-does-lostphones = { $command } – телефонум йоқап кәтти дегәнләр
desk-does-export = { $command } – мәлуматларни башқиларға бериш
desk-does-close = { $command } – мәлумат қобул қилишни тохтитиш яки қайта башлаш
desk-coordinators-only = Буни пәқәт маслаштурғучила қилалайду.
desk-not-found = Мушу бойичә һечнемә тапалмидим.
desk-nobody-there = Бу киши гуруппида йоқ.
desk-last-coordinator = Ахирқи маслаштурғучини чиқириветишкә болмайду.
desk-team = Гуруппиңиз:
desk-team-line = { $number }. { $role ->
        [coordinator] Маслаштурғучи
       *[reviewer] Көрүп чиққучи
    }, қошулған вақти: { $since }
desk-invite-reviewer = Көрүп чиққучи чақириш
desk-invite-coordinator = Маслаштурғучи чақириш
desk-invited =
    Буни бирла кишигә бериң, топқа ташлимаң. У 48 саәт ичидә бир қетим ишләйду. У киши буни өзгәртмәй маңа әвәтсун:

    { $command }
desk-revoke = { $number }-номурни чиқириш
desk-revoke-sure = Шу минуттин башлап у киши һечнемини көрәлмәйду. Қилған ишлири қалиду. Уни гуруппидин чиқирамсиз?
desk-revoke-yes = Һәә, чиқиримән

## The queue

desk-queue = Сизни күтүватқан ишлар. Сизгә көрситилмәйдиғанлири саналмиди.
desk-lane-count = { $lane }: { $count }
desk-lane-new-name = Йеңи
desk-lane-urgent-name = Җиддий
desk-lane-mine-name = Мениңки
desk-lane-waiting-name = Аилидин җаваб күтүш
desk-lane-silent-name = Җимип кәткән
desk-lane-unreachable-name = Алақилашқили болмиған
desk-lane-aloud-name = Йезип чиқидиған
desk-lane-tasks-name = Вақти кәлгән вәзипә
desk-lane =
    { $lane }. Аввал җиддийлири, андин әң узун күткәнлири.

    ‼ Җиддий · ▫ йеңи · ▪ бири алди · ↩ аилидин җаваб күтүш · ✓ қобул қилинди · × ахирлашти
desk-lane-empty = { $lane }: бу йәрдә һечнемә йоқ.
desk-item = { $signs }{ $code } { $days } күн { $tongue }
desk-to-queue = Нөвәткә қайтиш

## A report opened

desk-sheet-head =
    { $code } · { $state } · { $days ->
        [one] 1 күн
       *[other] { $days } күн
    } · { $tongue }
desk-sheet-urgent = ‼ Җиддий
desk-sheet-grave = Бу аилигә бир адәм йәткүзүши керәк болған қайғулуқ хәвәр бар. Бу вәзипә пүтмигүчә мән уларға өзүмчә хәт язмаймән.
desk-sheet-unfinished = Түгимигән пети тапшурулған
desk-sheet-aloud =
    { $count ->
        [one] 1 җаваб аваз билән ейтилған, уни йезип чиқиш керәк
       *[other] { $count } җаваб аваз билән ейтилған, уларни йезип чиқиш керәк
    }
desk-state-handed-in = йеңи
desk-state-in-review = бири алди
desk-state-accepted = қобул қилинди
desk-state-returned = аилидин җаваб күтүш
desk-state-closed = ахирлашти
desk-state-quarantined = айрип қоюлди
desk-fact-who = Ким
desk-fact-what = Немә болди
desk-fact-when = Қачан
desk-fact-where = Қәйәрдә
desk-fact-now = Һазир
desk-fact-danger = Хәтәр
desk-fact-tells = Ким ейтти
desk-fact-worries = Немидин әнсирәйду
desk-fact-allowed = Рухсәтләр
desk-fact-files = Һөҗҗәтләр
desk-nothing-allowed = сақлап оқуштин башқа һечнемигә рухсәт йоқ
desk-original = { $value } — «{ $words }» ({ $tongue })
desk-in-language = { $value } ({ $tongue })
desk-see-parts = Қисим бойичә
desk-see-time = Вақит тәртипидә
desk-see-files = Һөҗҗәтләр
desk-see-case = Бу кишиниң топлими
desk-to-report = Мәлуматқа қайтиш
desk-which-part = Қайси қисим?
desk-moment = { $when } — { $what }
desk-undated = Вақти йоқ
desk-more-in-parts = Йәнә бар. Қисим бойичә көрсиңиз, таписиз.
desk-files = Бу мәлуматниң һөҗҗәтлири. Көрмәкчи болғиниңизни бесиң.
desk-no-files = Һөҗҗәт йоқ.
desk-file-line = { $number }. { $medium }, { $kilobytes } KB, { $name }, муну соалға: «{ $about }»
desk-file-missing = (техи йетип кәлмиди яки алғили болмиди)
desk-file-preview = Йошурун учурлири еливетилгән, кичиклитилгән нусха. Әслиси қулуплақлиқ туриду.
desk-file-original = Аилә әвәткән пети. Бу йәрдин өзлүкидин өчүп кетиду.
desk-file-warning = Бу рәсим әмәс, һөҗҗәт ({ $kind }). Бундақ һөҗҗәт уни ачқан телефонға зиян йәткүзүши мумкин, әпләрму униң нусхисини сақлап қелиши мумкин. Пәқәт керәк болсила ечиң.
desk-file-sure = Шундақтиму ачимән
desk-file-never = Бундақ һөҗҗәт бу йәрдә көрситилмәйду: у программа яки пирисланған һөҗҗәт (zip) болуши мумкин. У мәлумат билән биллә қулуплақлиқ туриду.
desk-file-not-here = Бу һөҗҗәт техи йетип кәлмиди яки уни алғили болмиди.

## Deciding: claim, hand over, return, accept, close

desk-do-claim = Мән алимән
desk-do-accept = Қобул қилиш
desk-do-return = Соал билән қайтуруш
desk-do-close = Ахирлаштуруш
desk-do-reopen = Қайта ечиш
desk-do-over = Башқа кишигә өткүзүш
desk-do-letgo = Башқиларға қалдуруш
desk-do-grave = Қайғулуқ хәвәр
desk-done-claim = Әмди бу сизниң.
desk-done-accept = Қобул қилинди. Аилә рухсәт қилған болса, йеңилиқ барлиқи уларға ейтилиду.
desk-done-return = Әмди аилиниң җавабини күтимиз. Рухсәт қилған болса, йеңилиқ барлиқи уларға ейтилиду.
desk-done-close = Ахирлашти. Аилә рухсәт қилған болса, йеңилиқ барлиқи уларға ейтилиду.
desk-done-reopen = Әмди бу сизниң, қайта ечилди.
desk-done-over = Өткүзүп берилди.
desk-done-letgo = Әмди бу һечкимниң қолида әмәс.
desk-done-grave = Қулуплап сақланди. Аилә буни мәндин аңлимайду. Әмди буни уларға бир адәм ейтиши керәк, шуңа бир вәзипә қошулди.
desk-ask-return = Йәнә немини ейтип бериш керәк? Аилә буни өз тилида оқуйду.
desk-ask-close = Бу иш немишқа ахирлишиду? Аилә буни өз тилида оқуйду.
desk-ask-over = Кимгә?
desk-ask-grave = Немини билдиңиз? Мән аилигә бу тоғрулуқ һеч гәп қилмаймән, улар билән бир адәм сөзләшмигүчә уларға хәтму язмаймән.
desk-why-return-person = У кишиниң ким икәнлики
desk-why-return-happened = Немә иш болғанлиқи
desk-why-return-when-where = Қачан яки қәйәрдә
desk-why-return-how-known = Қандақ билгәнлики
desk-why-return-papers = Һөҗҗәт, қайтидин
desk-why-close-free = Әркин (аилә ейтқан)
desk-why-close-asked = Аилә шуни сориди
desk-why-close-not-ours = Қилалайдиған иш әмәс
desk-why-close-no-contact = Улардин җаваб кәлмиди
desk-why-close-done = Һазирчә һәммиси пүтти
desk-why-grave-death = Вапат болған
desk-why-grave-harm = Еғир зиян-зәхмәт
desk-give-to = { $number }. { $role ->
        [coordinator] Маслаштурғучи
       *[reviewer] Көрүп чиққучи
    }
desk-claimed-already = Буни башқа бири елип болған.
desk-held-by-another = Бу башқа бириниң қолида. Шу киши яки маслаштурғучи қарар қилиду.
desk-moved-on = Бу арилиқта әһвал өзгәргән. Қайта ечип көрүң.

## Asking the family

desk-ask-open = Аилидин сораш
desk-ask =
    { $count ->
        [0] Техи һечнемә соралмиди.
        [one] Бир соал соралди.
       *[other] { $count } соал соралди.
    }
desk-ask-words = Өз сөзүм билән
desk-ask-pick = Соал таллаш
desk-ask-translate = { $number }-соални тәрҗимә қилиш
desk-ask-drop = { $number }-соални соримаслиқ
desk-ask-waits = Техи җаваб кәлмиди.
desk-ask-dropped = Әмди соралмайду.
desk-ask-answer = Җаваб: { $answer }
desk-ask-write = Соалиңизни мушу бир аилигә, йүзтура олтуруп сориғандәк йезиң. Башқиларниң исмини язмаң.
desk-ask-preview =
    Сиз сорайдиған соал ({ $tongue }):

    { $words }
desk-ask-preview-other =
    Муну тилдиму ({ $tongue }):

    { $words }
desk-ask-family-reads = Аилә оқуйдиған тил: { $tongue }. Тәрҗимә болмиса, сөзиңизни шу пети көриду.
desk-ask-send = Мушуни сораш
desk-ask-other = Тәрҗимә қошуш
desk-ask-write-other = Аилиниң тилида йезиң. Бурунқи сөзиңиз йенида қалиду.
desk-ask-sent =
    { $count ->
        [one] Соалиңиз нөвәт күтүватиду.
       *[other] { $count } соалиңиз нөвәт күтүватиду.
    } аилигә хәт язидиған вақит кәлгәндә салам берип, һазир сөзлишишкә боламду дәп сораймән. Җаваб кәлсә, сизгә хәвәр қилимән.
desk-ask-not-allowed = Бу аилә өзигә хәт йезишимизға рухсәт бәрмигән.
desk-ask-speak-first = Һазир бу аилидин сориғили болмайду. Туғқини вапат болған дейилгән болса, аввал улар билән бир адәм сөзлишиду.
desk-ask-too-many = Күтүп турған соаллар бәк көп. Аввал шуларға җаваб беривалсун.
desk-ask-sections = Бир қисимни таллаң. Бәлгә қойғанлириңиз бирақла сорилиду.
desk-ask-all-sections = Барлиқ қисимлар
desk-ask-these = Мушуларни сораш ({ $count })
desk-language-is-other = Башқа тил
desk-which-language = Бу қайси тилда?
desk-leave-it = Болди қилиш
desk-back = Арқиға
desk-words-please = Хәт билән йезип әвәтиң.
desk-translated-by = { $tongue } ({ $by }): { $words }
desk-number = { $number }-номур
desk-number-gone = гуруппидин кәткән киши

## Notes, tasks, transcripts and translations

desk-notes-open = Хатириләр
desk-notes =
    { $count ->
        [0] Хатирә йоқ.
        [one] Бир хатирә:
       *[other] { $count } хатирә:
    }
desk-note-write = Хатирә йезиш
desk-note-words = Хатириңизни йезиң. Уни гуруппидикиләр оқуялайду, аилә оқуялмайду. Мәлумат өчүрүлгәндә уму өчүрүлиду.
desk-task-new = Йеңи вәзипә
desk-task-words = Немә қилиш керәкликини йезиң. Башқа биригә бәрмигүчә бу сизниң вәзипиңиз.
desk-tasks =
    { $count ->
        [0] Қилидиған иш йоқ.
        [one] Бир вәзипә бар. ▫️ Болса игиси техи йоқ.
       *[other] { $count } вәзипә бар. ▫️ Болса игиси техи йоқ.
    }
desk-task-for = Ким қилиду: { $whom }
desk-task-free = Техи игиси йоқ
desk-task-by = Мөһлити: { $date }
desk-task-today = Бүгүн
desk-task-week = Бир һәптидин кейин
desk-task-date = Башқа күни
desk-task-date-asked = Қайси күнгичә? Мәсилән: 15.09.2026
desk-task-date-unread = Буни келидиған күнләрниң бири дәп чүшинәлмидим. Мәсилән: 15.09.2026
desk-task-whom = Биригә бериш
desk-task-give = Буни ким қилиду?
desk-task-not-hers = Буни бу кишигә беришкә болмайду.
desk-task-done = Пүтти
desk-task-kind-todo = Қилидиған иш
desk-task-kind-family-answered = Бир аилә җаваб бәрди
desk-task-kind-help-asked = Ярдәм соралди
desk-task-kind-write-down = Авазни йезип чиқиш
desk-task-kind-silence = Узундин җимип кәткән
desk-task-kind-unreachable = Алақилашқили болмиди
desk-task-kind-tell-the-family = Қайғулуқ хәвәрни ейтиш
desk-task-kind-speak-to-the-family = Аилә билән сөзлишиш
desk-task-kind-not-on-this-phone = Бу телефонда әмәс
desk-task-kind-reporter-under-16 = Мәлуматни бала бәргән
desk-task-kind-unfinished-report = Түгимигән мәлумат
desk-task-kind-file-not-fetched = Бир һөҗҗәт кәм
desk-task-kind-code-word-wrong = Мәхпий сөз хата
desk-task-kind-link-ended = Мәлуматлар айрилди
desk-task-kind-other = Көрүп беқиш керәк
desk-task-about-link-ended = Бу мәлумат башқа бир мәлуматтин айрилди: бир аилә иккисини селиштурушқа әмди рухсәт бәрмәйду. Башқа аилиләргә бу ейтилмайду. Немә өзгиридиғанлиқини көрүп беқиң: қанчилик ишәнчлик, хәтәр қандақ.
desk-write-open = Йезиш, тәрҗимә қилиш
desk-write =
    { $count ->
        [0] Аваз билән ейтилғанларниң һәммиси йезип чиқилди.
        [one] Аваз билән ейтилған бир җаваб техи йезип чиқилмиди.
       *[other] Аваз билән ейтилған { $count } җаваб техи йезип чиқилмиди.
    } башқилирини тәрҗимә қилишқа болиду.
desk-write-listen = Аңлаш
desk-write-script = Йезип чиқиш
desk-write-other = Тәрҗимә қилиш
desk-write-becomes = Җаваб мушу болсун
desk-write-transcript = Аңлиғиниңизни сөзмусөз, қайси тилда ейтилған болса шу тилда йезиң.
desk-write-translation = Тәрҗимиңизни йезиң. Әслиси йенида қалиду.
desk-write-transcript-is =
    Йезип чиқилди ({ $tongue }, { $by }):
    { $words }
desk-write-translation-is =
    Тәрҗимә қилинди ({ $tongue }, { $by }):
    { $words }
desk-write-preview =
    Тили: { $tongue }

    { $words }
desk-write-keep = Сақлаш
desk-write-nothing-here = Бу һөҗҗәт техи йетип кәлмиди. Бирдәмдин кейин йәнә синап беқиң.
desk-write-not-read = Буни шу соалниң җаваби дәп чүшинәлмидим. Язғиниңиз авазниң йенида сақланди.

## Cases, matches, verification

desk-case-ask = Мәлумат кодини йезиң.
desk-case = Топлам { $code } · { $rung }
desk-case-risk-line = Хәтәр: { $risk }
desk-case-risk-for = Хәтәр: { $risk }, кимгә: { $whom }
desk-case-worry = Аилә әнсирәйдиғини: { $words }
desk-case-told-by = Йоқап кәткән киши мәлумат бәргүчиниң немиси: { $relation }
desk-case-sources = Қандақ билгән: { $sources }
desk-case-why = Немишқа шу дәриҗидә: { $words }
desk-case-unverified = Техи ениқланмиғини: { $words }
desk-case-checked = Көрүп чиқилди: { $all } ичидин { $done }
desk-case-un-missing = БДТ үчүн кәм: { $missing }
desk-case-un-ready = БДТ үчүн һечнемә кәм әмәс.
desk-un-name = у кишиниң исми
desk-un-date = шу иш болған вақит
desk-un-place = шу иш болған йәр
desk-un-taken-by = ким тутуп кәткәнлики
desk-un-reporter = мәлумат бәргүчиниң исми вә адреси
desk-un-actions = һазирғичә қилинған ишлар
desk-un-consent = аилиниң рухсити
desk-case-same = Шу кишиниң өзиму?
desk-case-rung = Қанчилик ишәнчлик?
desk-case-risk = Хәтәр
desk-case-check = Тәкшүрүш тизимлики
desk-case-out = Мәлуматни айриветиш
desk-case-meet = Аилиләрни тонуштуруш
desk-case-back = Топламға қайтиш
desk-case-keep = Бирсигә көрсәтмәслик
desk-case-of-others = У мәлумат башқилар билән бир топламда. Аввал уни шу йәрдин айриветиң.

desk-keep-which = Бу топламни ким көрмисун? Номурни бесиң. 🚫 Қоюлған киши бу топламдин һеч йәрдә һечнемә тапалмайду, бу һечкимгә ейтилмайду. Йәнә бир қетим бассиңиз, у киши қайта көрәләйду.
desk-keep-nobody = Гуруппида башқа һечким йоқ.

desk-same-which = Булар бир киши тоғрулуқ болуши мумкин. Қарар қилиштин бурун селиштуруп көрүң:
desk-same-none = Селиштурушқа рухсәт бәргән аилиләрниң ичидин буниңға охшаш кишини тапалмидим.
desk-same-beside = { $one } | { $other }
desk-same-field = { $sign } { $field }: { $one } | { $other }
desk-same-yes = Бир киши
desk-same-no = Башқа-башқа икки киши
desk-same-sure = Икки мәлумат бир топламға кириду. Һәр бириниң сөзи өз пети қалиду, кейин йәнә айриветәләйсиз. Иккиси бир киши тоғрулуқму?
desk-same-sure-yes = Һәә, бирләштүрүң
desk-match-no-consent = Селиштурушқа икки аилиниң һәр иккиси рухсәт бәргән болуши керәк. Бири бәрмигән.
desk-out-which = Қайси мәлумат йәнә өз алдиға турсун?

desk-rung-which = Бу топламда ейтилғанлар қанчилик ениқланди?
desk-rung-reported = пәқәт ейтилған
desk-rung-partly_verified = қисмән ениқланған
desk-rung-corroborated = башқа мәнбәләргиму мас
desk-rung-documented = қәғизи бар
desk-rung-why = Сәвәбини бир-икки җүмлә билән йезиң.
desk-unverified-which = Техи немә ениқланмиди? Йезиң.
desk-unverified-none = Башқа йоқ
desk-risk-which = Бу иш ашкариланса, хәтәр қанчилик чоң вә кимгә келиду?
desk-risk-low = төвән
desk-risk-medium = оттураһал
desk-risk-high = юқири
desk-risk-for-person = йоқап кәткән кишигә
desk-risk-for-family_there = вәтәндики аилисигә
desk-risk-for-reporter = мәлумат бәргүчигә
desk-risk-for-witnesses = гуваһчиларға
desk-check-which = Немиләрни көрүп чиқтиңиз?
desk-check-read_whole = Баштин-ахир оқулди
desk-check-sources = Мәнбәлири ениқ
desk-check-dates = Вақитлар мас келиду
desk-check-same_person = Иккинчи мәлумат йоқ
desk-check-consents = Рухсәтләр оқулди
desk-check-translation = Тәрҗимиси оқулди

desk-introduce-which = Һәр бир аилигә бир маслаштурғучи кепил болиду: булар расттинла шу кишиниң аилиси, өзини шундақ көрсәткән бири әмәс, дәп. Икки маслаштурғучи керәк, һәр аилигә бирдин. Сиз қайсисиға кепил болисиз?
desk-introduce-nobody = Бу йәрдә тонуштурғили болидиған аилә йоқ. Икки аилә селиштурушқа, башқа аилә барлиқини аңлашқа вә өзигә хәт йезилишиға алдинъала рухсәт бәргән болуши керәк.
desk-introduce-open = { $one } билән { $other }: { $one } үчүн техи һечким кепил болмиди.
desk-introduce-vouched = { $one } билән { $other }: { $one } үчүн бир маслаштурғучи кепил болди.
desk-introduce-told = { $one } билән { $other }: һазир икки аилигә хәвәр қилиниватиду.
desk-introduce-wish = { $one } билән { $other }: икки аилә халайду. Әмди бир маслаштурғучи улар билән сөзләшсун.
desk-introduce-not-linked = Бу икки мәлумат бир топламда әмәс яки һәр иккисини бир киши ейтқан.
desk-introduce-no-consent = Аилиләрниң бири буниңға рухсәт бәрмигән.
desk-introduce-speak-first = У киши вапат болған дейилди. Аввал бир адәм аилә билән сөзлишиши керәк.
desk-vouch-sure = Сиз бу аилә билән сөзләшкәнсиз яки уларни тонуйсиз, улар үчүн җавабкар болалайсиз. Уларға башқа бириму шу киши тоғрулуқ сөзлигәнлики ейтилиду; исим ейтилмайду. Бу аилигә кепил боламсиз?
desk-vouch-yes = Һәә, кепил болимән
desk-vouch-other = Сиз йәнә бир аилигә кепил болғансиз. Бунисиға башқа бир маслаштурғучи кепил болуши керәк.

## Search and figures

desk-find-ask = Немини издәйдиғанлиқиңизни йезиң: халиған йезиқта исим, йәр, йил яки мәлумат коди. Бирнәччини биллә язсиңиз, техиму ениқ тепилиду.
desk-cards-opening = Мәлуматларни сиз үчүн ечиватимән. Йерим минуттин кейин йәнә синап беқиң.
desk-find-none = Һечнемә тапалмидим.
desk-find-found = { $count ->
        [one] Бир мәлумат:
       *[other] { $count } мәлумат, аввал әң охшайдиғини:
    }
desk-find-many = Мәлумат { $count } дин көп, аввал әң охшайдиғини. Издигиниңизни техиму ениқ йезиң.
desk-find-line = { $number }. { $about } · { $code }
desk-find-no-choice = Буларниң һечқайсисида бу тоғрулуқ гәп йоқ.
desk-find-which-status = Һазирқи әһвали қандақ?
desk-find-which-within = Қәйәр?
desk-find-which-year = Қайси йилдин башлап?
desk-find-by-status = Әһвали бойичә
desk-find-by-within = Йери бойичә
desk-find-by-year = Йили бойичә
desk-find-all = Һәммини қайта көрүш
desk-earlier = Алдинқилири
desk-later = Йәнә

desk-figures = Немини санай?
desk-figures-nothing = Көрситидиған нәрсә йоқ.
desk-figures-by-county = Наһийә бойичә
desk-figures-by-prefecture = Вилайәт бойичә
desk-figures-by-status = Әһвали бойичә
desk-figures-by-month = Ай бойичә
desk-figures-by-reason = Сәвәб бойичә
desk-figures-of-county = Топламлар, наһийә бойичә
desk-figures-of-prefecture = Топламлар, вилайәт бойичә
desk-figures-of-status = Топламлар, әһвали бойичә
desk-figures-of-month = Топламлар, ай бойичә
desk-figures-of-reason = Топламлар, сәвәб бойичә; бир топламниң бирнәччә сәвәби болуши мумкин
desk-figures-in = Пәқәт гуруппа үчүн: сиз көрәләйдиған мәлуматларниң һәммиси.
desk-figures-out = Башқиларға беришкә болиду: пәқәт исимсиз санларға рухсәт бәргән аилиләр; бәш кишидин азни көрситидиған сан йоқ.
desk-figures-for-out = Башқиларға беришкә
desk-figures-for-in = Гуруппа үчүн
desk-figures-not-told = ейтилмиған
desk-figures-more = йәнә { $count } қур көрситилмиди.

## Handing out

desk-export = Кимгә берисиз? Һәр қайсисиға пәқәт аилә рухсәт қилғинила берилиду. Бу сөһбәт арқилиқ һечнемә берилмәйду.
desk-export-waiting = Иккинчи маслаштурғучини күтүватқанлар:
desk-export-line = { $number }. Қобул қилинғанларниң һәммиси, алидиған тәрәп: { $recipient ->
        [archive] өз архипимиз
        [un] Бирләшкән дөләтләр тәшкилати
        [icrc] хәлқъара Қизил крест
        [organisations] башқа тәшкилатлар
        [governments] һөкүмәтләр
        [research] тәтқиқат
       *[public] һәммәйлән
    }, соралған вақти: { $since }
desk-export-yes = { $number }-номурға һәә
desk-export-stop = { $number }-номурни тохтитиш
desk-export-to-archive = Өз архипимиз
desk-export-to-un = БДТ
desk-export-to-icrc = Қизил крест (ICRC)
desk-export-to-organisations = Тәшкилатлар
desk-export-to-governments = Һөкүмәтләр
desk-export-to-research = Тәтқиқат, исимсиз
desk-export-to-public = Һәммәйлән
desk-export-how-much = Алидиған тәрәп: { $recipient ->
        [archive] өз архипимиз
        [un] Бирләшкән дөләтләр тәшкилати
        [icrc] хәлқъара Қизил крест
        [organisations] башқа тәшкилатлар
        [governments] һөкүмәтләр
        [research] тәтқиқат
       *[public] һәммәйлән
    }. Қанчилик беримиз?
desk-export-of-one = Бир мәлумат
desk-export-of-case = Бир топлам
desk-export-of-all = Қобул қилинған һәммиси
desk-export-code = Мәлумат кодини йезиң.
desk-export-ready = Хатириләнди. Программини башқуридиған киши уни «Run_bot.py export» билән чиқириду: алидиған тәрәпниң ачқучи билән қулуплап яки бир һөҗҗәт қисқучқа селип. Шуниңдин кейин аилә мәлуматиниң кимгә берилгәнликини /consent дә көриду.
desk-export-second = Хатириләнди, иккинчи маслаштурғучини күтүватиду: у киши маңа /export дәп йезип, «Һәә» десун.
desk-export-stopped = Тохтитилди. Һечнемә чиқирилмайду.
desk-export-yours = Буни сиз өзиңиз сориған. «Һәә»ни башқа бири дейиши керәк.
desk-export-not-allowed = Аилә бу тәрәпкә беришкә рухсәт қилмиған. Һечнемә берилмәйду.

## Alerts, the daily digest

desk-alert-urgent = Җиддий бир иш күтүп туриду: /queue
desk-alert-answered = Сизгә җаваб бар: /tasks
desk-alert-task = Вақти бүгүн тошидиған бир иш бар: /tasks
desk-alert-link-ended = Йеңи бир иш бар: /tasks
desk-alert-second-yes = «Һәә» дейишиңизни күтүп турған бир иш бар: /export
desk-alert-handed-over = Сизгә бир иш өткүзүп берилди: /queue
desk-digest =
    Бүгүн күтүватқанлар: йеңи { $new }, җиддий { $urgent }, ишлиниватқини { $working }.
    Соал қоюлуп, җаваб бәрмигән аилиләр: { $waiting }. Җимип кәткән: { $silent }. Алақилашқили болмиған: { $unreachable }.
    Йезип чиқидиған: { $aloud }. Вақти кәлгән вәзипиләр: { $due }.
desk-digest-trail = Иш-һәрикәт хатирисиниң ахири: { $head }
desk-clock = Күндилик учур { $zone } вақти бойичә келиду. Өзгәртмәкчи болсиңиз, бир шәһәрниң намини йезиң.
desk-clock-kept = Әтидин башлап { $zone } вақти бойичә.
desk-clock-unknown = Бу шәһәрни билмәймән. Йеқинидики чоңрақ бир шәһәрни йезиң.

## Intake: quarantine, paper, posters, closing

desk-quarantine =
    { $count ->
        [0] Айрип қоюлған мәлумат йоқ.
        [one] Бир мәлумат айрип қоюлған. Уни тапшурған киши һечқандақ пәрқ көрмәйду.
       *[other] { $count } мәлумат айрип қоюлған. Уларни тапшурған кишиләр һечқандақ пәрқ көрмәйду.
    }
desk-quarantine-line = { $since } · шу һесабаттин: { $count }
desk-quarantine-one = Айрип қоюлған вақти: { $since }. Шу һесабаттин кәлгини: { $count }. Елан: { $campaign ->
        [no] йоқ
       *[other] { $campaign }
    }.
desk-quarantine-why-set-aside = Сәвәби: бу һесабат айрип қоюлған.
desk-quarantine-why-many = Сәвәби: бу һесабат бир күндә көп мәлумат тапшурди.
desk-quarantine-why-quick = Сәвәби: мәлуматлар көп келиватқанда бу бәк тез ейтип болунди.
desk-quarantine-why-campaign = Сәвәби: бу елан арқилиқ наһайити көп мәлумат кәлди.
desk-quarantine-why-flood = Сәвәби: оқуп үлгүргили болмайдиған дәриҗидә көп мәлумат кәлди.
desk-quarantine-released =
    { $count ->
        [one] Нөвәткә қошулди, әмди башқилиридин пәрқи йоқ.
       *[other] { $count } мәлумат нөвәткә қошулди, әмди башқилиридин пәрқи йоқ.
    }
desk-quarantine-aside =
    { $count ->
        [0] Айрип қоюлди. Бу һесабат буниңдин кейин тапшуридиғанлири мушу йәргә келиду. У тәрәп һечқандақ пәрқ көрмәйду.
        [one] Айрип қоюлди. Бу һесабат тапшуридиғанлири мушу йәргә келиду, нөвәттә турған { $count } мәлуматиму көчүрүлди. У тәрәп һечқандақ пәрқ көрмәйду.
       *[other] Айрип қоюлди. Бу һесабат тапшуридиғанлири мушу йәргә келиду, нөвәттә турған { $count } мәлуматиму көчүрүлди. У тәрәп һечқандақ пәрқ көрмәйду.
    }
desk-quarantine-back = Бикар қилинди. Бу һесабат буниңдин кейин тапшуридиғанлири йәнә нөвәткә бариду. Бу йәрдикиләрни бир-бирләп нөвәткә қошуң.
desk-quarantine-not-hers = Гуруппидики кишиниң сөһбитини айрип қоюшқа болмайду.
desk-quarantine-accounts =
    { $count ->
        [one] Бир һесабат айрип қоюлған. Бикар қилмақчи болсиңиз, уни бесиң.
       *[other] { $count } һесабат айрип қоюлған. Бикар қилмақчи болғиниңизни бесиң.
    }
desk-quarantine-account = { $since } айрип қоюлған
desk-quarantine-button-read = Оқуш
desk-quarantine-button-next = Кейинки қисим
desk-quarantine-button-release = Нөвәткә қошуш
desk-quarantine-button-all = Һәммини нөвәткә қошуш
desk-quarantine-button-set-aside = Һесабатни айрип қоюш
desk-quarantine-button-accounts = Айрип қойған һесабатлар
desk-quarantine-button-back-to-all = Тизимликкә қайтиш
desk-quarantine-button-back-to-one = Арқиға
desk-intake-close-sure = Мәлумат қобул қилишни тохтатсиңиз, йеңи кишиләр һечнемә ейталмайду, аилиләрдинму йәнә һечнемә соралмайду. Уларға чирайлиқ ейтилиду, силәр билән алақилишиш йоли көрситилиду. Бурун ейтилғанлар қалиду. Тохтитамсиз?
desk-intake-close-yes = Һәә, тохтитимән
desk-intake-closed = Мәлумат қобул қилиш тохтитилди. Аилиләр хәт язса, шундақ дейилиду. Қайта башлаш: /close
desk-intake-open-sure = Һазир мәлумат қобул қилиш тохтитилған. Қайта башламсиз? Бу арилиқта хәвәр сорайдиған вақти кәлгән аилиләрдин шу чағда сораймән.
desk-intake-open-yes = Һәә, башлаймән
desk-intake-opened = Мәлумат қобул қилиш қайта башланди.
desk-enter =
    Ким үчүн язисиз? Аввал улардин сораң: буни улар үчүн язсиңиз, тәшкилат сақлап оқуса боламду? Халиған вақитта тохтиялайсиз, бу сөһбәттә һечнемә қалмайду.

    Улар буниңға қандақ қошулди?
desk-enter-agreed-presence = Улар йенимда
desk-enter-agreed-phone = Телефонда
desk-enter-agreed-paper = Қол қоюлған қәғәздә
desk-enter-paper = Қол қоюлған қәғәзниң рәсимини әвәтиң. У мәлумат билән биллә қулуплақлиқ сақлиниду.
desk-enter-no-photo = Рәсимсиз
desk-enter-begun = Әмди сиз бир аилә үчүн язисиз. Һәр бир соални уларға оқуп бериң, дегинини өз сөзи билән йезиң.
desk-enter-next = Кейинки аилә
desk-enter-aside = Һазирчә қоюп турулди. Һечнемә йоқалмиди: /enter уни йәнә көрситиду.
desk-enter-codes = Ахирқи мәлумат кодлири
desk-enter-nothing-kept = Бу аилә тоғрулуқ бу йәрдә һечнемә сақланмиди.
desk-enter-continue = Сиз бир аилә үчүн йезивататтиңиз. Шу соалға қайтиш: /continue
desk-entered =
    Тапшурулди. Бу аилиниң мәлумат коди:

    { $code }

    Уни уларға қәғәзгә йезип бериң яки көрситиң. Мәлумат әмди нөвәттә туриду, бу сөһбәттин кетиду. Бу сөһбәткә у тоғрулуқ һечнемә әвәтилмәйду: хәвәр сорайдиған вақит кәлгәндә, уларға телефон қилиш вәзиписи чиқиду.
desk-campaigns = Елан вә тил бойичә:
desk-campaigns-none = Техи һечким елан арқилиқ кәлмиди.
desk-campaign-line = { $tongue }: башлиған { $started }, түгимигән { $drafts }, тапшурулған { $handed }
desk-lost = Бир киши йеңи сөһбәттә мәлумат кодини язди яки телефонум йоқап кәтти деди. Униңға һечнемә ечип берилмиди. Ишиништин бурун, аилигә өзиңиз билидиған номур билән телефон қилиң:
desk-lost-none = Һечкимниң телефони йоқалмиди.
desk-lost-line = { $number }. { $on }: { $known ->
        [yes] бу кодниң мәлумати бар
       *[no] код йоқ яки мән билмәйдиған код
    }
desk-lost-done = Көрүп болдум: { $number }-номур
