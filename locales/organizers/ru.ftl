### Russian: machine-drafted, awaiting a native reader.

# What organizers read, in the chat and in messages to them. {$role} is reviewer or coordinator.

## Coming in, the team

desk-join =
    Вас приглашают в команду: { $role ->
        [coordinator] координатором
       *[reviewer] проверять рассказы
    }. Наведите на эту картинку приложение-аутентификатор или введите в него этот секрет: { $secret }

    Потом напишите сюда шесть цифр, которые покажет приложение. Это сообщение исчезнет само.
desk-code-please = Пожалуйста, напишите шесть цифр из приложения.
desk-code-wrong = Этот код не подходит или уже был использован. Подождите, пожалуйста, следующего и напишите его.
desk-codes-closed = Слишком много неверных кодов. Попробуйте, пожалуйста, через четверть часа.
desk-open = Рабочее место открыто на двенадцать часов. /queue — что надо сделать, /leave — закрыть.
desk-left = Рабочее место закрыто. То, что вы смотрели, убрано из чата.
desk-coordinators-only = Это может только координатор.
desk-not-found = По этому ничего не нашлось.
desk-nobody-there = Этого человека нет в команде.
desk-last-coordinator = Последнего координатора убрать нельзя.
desk-team = Ваша команда:
desk-team-line = { $number }. { $role ->
        [coordinator] координатор
       *[reviewer] проверка рассказов
    }; в команде с этого дня: { $since }
desk-invite-reviewer = Позвать на проверку
desk-invite-coordinator = Позвать координатора
desk-invited =
    Передайте это одному человеку, и не через группу. Это сработает один раз, в течение 48 часов. Этот человек должен прислать мне это без изменений:

    { $command }
desk-revoke = Убрать номер { $number }
desk-revoke-sure = С этой минуты этот человек больше ничего не увидит. Сделанное останется. Убрать из команды?
desk-revoke-yes = Да, убрать

## The queue

desk-queue = Что ждёт вас. То, к чему у вас нет доступа, здесь не посчитано.
# On a button, with a number; {$lane} is a name below or a language.
desk-lane-count = { $lane }: { $count }
desk-lane-new-name = Новые
desk-lane-urgent-name = Срочные
desk-lane-mine-name = Мои
desk-lane-waiting-name = У семьи
desk-lane-silent-name = Молчат
desk-lane-unreachable-name = Нет связи
desk-lane-aloud-name = Записать с голоса
desk-lane-tasks-name = Задачи, пора делать
desk-lane =
    { $lane }. Сначала срочные, потом те, что ждут дольше всех.

    ‼ срочно · ▫ новый · ▪ в работе · ↩ у семьи · ✓ принят · × закрыт
desk-lane-empty = { $lane }: здесь ничего нет.
# A button of the list: signs, case code, days since it was handed in, language.
desk-item = { $signs }{ $code } { $days } дн. { $tongue }
desk-to-queue = К очереди

## A report opened

# The first line of a report: code, state, days since it was handed in, language of the interview.
desk-sheet-head =
    { $code } · { $state } · { $days ->
        [one] { $days } день
        [few] { $days } дня
        [many] { $days } дней
       *[other] { $days } дня
    } · { $tongue }
desk-sheet-urgent = ‼ Срочно
desk-sheet-grave = Есть тяжёлая весть, которую этой семье должен сказать живой человек. Пока задача не сделана, я сам им не пишу.
desk-sheet-unfinished = Передан незаконченным
desk-sheet-aloud =
    { $count ->
        [one] { $count } ответ сказан голосом, его надо записать
        [few] { $count } ответа сказаны голосом, их надо записать
        [many] { $count } ответов сказаны голосом, их надо записать
       *[other] { $count } ответа сказаны голосом, их надо записать
    }
desk-state-handed-in = новый
desk-state-in-review = в работе
desk-state-accepted = принят
desk-state-returned = у семьи
desk-state-closed = закрыт
desk-state-quarantined = отложен
desk-fact-who = Кто
desk-fact-what = Что
desk-fact-when = Когда
desk-fact-where = Где
desk-fact-now = Сейчас
desk-fact-danger = Опасность
desk-fact-tells = Кто рассказывает
desk-fact-worries = Чего опасаются
desk-fact-allowed = Разрешено
desk-fact-files = Файлы
desk-nothing-allowed = только хранить и читать
# A value in the reader's language, then the family's own words and their language.
desk-original = { $value } — «{ $words }» ({ $tongue })
desk-in-language = { $value } ({ $tongue })
desk-see-parts = По частям
desk-see-time = По времени
desk-see-files = Файлы
desk-see-case = Случай
desk-to-report = К рассказу
desk-which-part = Какая часть?
desk-moment = { $when } — { $what }
desk-undated = Без даты
desk-more-in-parts = Здесь не всё. Остальное — по частям.
desk-files = Файлы этого рассказа. Нажмите на файл, чтобы увидеть его.
desk-no-files = Файлов нет.
desk-file-line = { $number }. { $medium }, { $kilobytes } КБ, { $name }, к вопросу «{ $about }»
desk-file-missing = (ещё не здесь, или не удалось получить)
desk-file-preview = Уменьшенная копия без скрытых данных. Сам файл остаётся под замком.
desk-file-original = Так, как прислала семья. Исчезнет само.
desk-file-warning = Это не картинка, а файл ({ $kind }). Такой файл может навредить телефону, на котором его откроют, а приложение может сохранить у себя копию. Открывайте, только если это вам нужно.
desk-file-sure = Всё равно открыть
desk-file-never = Такие файлы здесь не показывают: это может быть программа или архив. Файл остаётся под замком вместе с рассказом.
desk-file-not-here = Этого файла здесь ещё нет, или его не удалось получить.

## Deciding: claim, hand over, return, accept, close

desk-do-claim = Беру на себя
desk-do-accept = Принять
desk-do-return = Переспросить семью
desk-do-close = Закрыть
desk-do-reopen = Снова взять в работу
desk-do-over = Передать другому
desk-do-letgo = Отдать назад
desk-do-grave = Тяжёлая весть
desk-done-claim = Теперь рассказ у вас.
desk-done-accept = Рассказ принят. Если семья разрешила, она узнает, что есть новое.
desk-done-return = Теперь рассказ у семьи. Если она разрешила, она узнает, что есть новое.
desk-done-close = Рассказ закрыт. Если семья разрешила, она узнает, что есть новое.
desk-done-reopen = Рассказ снова открыт и теперь у вас.
desk-done-over = Передано.
desk-done-letgo = Рассказ снова ничей.
desk-done-grave = Записано и лежит под замком. От меня семья об этом не узнает. Теперь есть задача: сказать семье должен живой человек.
desk-ask-return = О чём ещё надо рассказать? Семья прочтёт это на своём языке.
desk-ask-close = Почему работа заканчивается? Семья прочтёт это на своём языке.
desk-ask-over = Кому?
desk-ask-grave = Что вы узнали? Семье я об этом ничего не скажу и не буду ей писать, пока с ней не поговорит живой человек.
desk-why-return-person = Кто этот человек
desk-why-return-happened = Что случилось
desk-why-return-when-where = Когда или где
desk-why-return-how-known = Откуда это известно
desk-why-return-papers = Файл, ещё раз
desk-why-close-free = Сказали: на свободе
desk-why-close-asked = Семья попросила об этом
desk-why-close-not-ours = Не наша работа
desk-why-close-no-contact = Семья не отвечает
desk-why-close-done = Пока всё сделано
desk-why-grave-death = Смерть
desk-why-grave-harm = Тяжёлый вред
desk-give-to = { $number }. { $role ->
        [coordinator] координатор
       *[reviewer] проверка рассказов
    }
desk-claimed-already = Этот рассказ уже взял кто-то другой.
desk-held-by-another = Этот рассказ у кого-то другого. Решает этот человек или координатор.
desk-moved-on = Тем временем что-то изменилось. Пожалуйста, откройте ещё раз.

## Asking the family

desk-ask-open = Спросить семью
desk-ask =
    { $count ->
        [0] Пока ни о чём не спрашивали.
        [one] Задан { $count } вопрос.
        [few] Задано { $count } вопроса.
        [many] Задано { $count } вопросов.
       *[other] Задано { $count } вопроса.
    }
desk-ask-words = Своими словами
desk-ask-pick = Выбрать вопросы
desk-ask-translate = Перевести { $number }
desk-ask-drop = Не спрашивать { $number }
desk-ask-waits = Ответа ещё нет.
desk-ask-dropped = Больше не спрашиваем.
desk-ask-answer = Ответ: { $answer }
desk-ask-write = Напишите вопрос этой семье так, как спросили бы лицом к лицу. Не называйте имён других людей.
desk-ask-preview =
    Вы спрашиваете (язык: { $tongue }):

    { $words }
desk-ask-preview-other =
    И перевод (язык: { $tongue }):

    { $words }
desk-ask-family-reads = Язык, на котором читает семья: { $tongue }. Без перевода она увидит ваши слова как есть.
desk-ask-send = Спросить
desk-ask-other = Добавить перевод
desk-ask-write-other = Напишите это на языке семьи. Ваши первые слова останутся рядом.
desk-ask-sent =
    { $count ->
        [one] Ждёт { $count } вопрос.
        [few] Ждут { $count } вопроса.
        [many] Ждут { $count } вопросов.
       *[other] Ждут { $count } вопроса.
    } Когда у семьи настанет удобный час, я поздороваюсь и спрошу, можно ли сейчас поговорить. Когда она ответит, вы узнаете.
desk-ask-not-allowed = Эта семья не разрешала ей писать.
desk-ask-speak-first = Эту семью сейчас спрашивать нельзя. Если есть весть о смерти близкого, сначала с ней говорит живой человек.
desk-ask-too-many = Семью уже ждёт много вопросов. Пусть сначала ответит на них.
desk-ask-sections = Выберите часть. Отмеченное спросим вместе.
desk-ask-all-sections = Все части
desk-ask-these = Спросить это ({ $count })
desk-language-is-other = Другой язык
desk-which-language = На каком это языке?
desk-leave-it = Не надо
desk-back = Назад
desk-words-please = Пожалуйста, напишите словами.
# What was written in another language, and by whom.
desk-translated-by = Язык: { $tongue } ({ $by }): { $words }
desk-number = номер { $number }
desk-number-gone = уже не в команде

## Notes, tasks, transcripts and translations

desk-notes-open = Заметки
desk-notes =
    { $count ->
        [0] Заметок нет.
        [one] { $count } заметка:
        [few] { $count } заметки:
        [many] { $count } заметок:
       *[other] { $count } заметки:
    }
desk-note-write = Написать заметку
desk-note-words = Напишите заметку. Её прочтёт команда, но не семья. Она сотрётся вместе с рассказом.
desk-task-new = Новая задача
desk-task-words = Напишите, что надо сделать. Задача будет вашей, пока вы её кому-нибудь не поручите.
desk-tasks =
    { $count ->
        [0] Делать пока нечего.
        [one] { $count } задача. ▫️ — пока ничья.
        [few] { $count } задачи. ▫️ — пока ничья.
        [many] { $count } задач. ▫️ — пока ничья.
       *[other] { $count } задачи. ▫️ — пока ничья.
    }
desk-task-for = Кто делает: { $whom }
desk-task-free = Пока ничья
desk-task-by = Срок: { $date }
desk-task-today = Сегодня
desk-task-week = Через неделю
desk-task-date = Другой день
desk-task-date-asked = К какому дню? Например: 15.09.2026
desk-task-date-unread = Не получилось понять, какой это будущий день. Например: 15.09.2026
desk-task-whom = Поручить
desk-task-give = Кто это сделает?
desk-task-not-hers = Этому человеку это поручить нельзя.
desk-task-done = Сделано
desk-task-kind-todo = Сделать
desk-task-kind-family-answered = Семья ответила
desk-task-kind-help-asked = Просят помощи
desk-task-kind-write-down = Записать с голоса
desk-task-kind-silence = Давно молчат
desk-task-kind-unreachable = Нет связи
desk-task-kind-tell-the-family = Сказать тяжёлую весть
desk-task-kind-speak-to-the-family = Поговорить с семьёй
desk-task-kind-not-on-this-phone = Не на этом телефоне
desk-task-kind-reporter-under-16 = Рассказывает ребёнок
desk-task-kind-unfinished-report = Незаконченный рассказ
desk-task-kind-file-not-fetched = Не хватает файла
desk-task-kind-code-word-wrong = Неверные кодовые слова
desk-task-kind-other = Посмотреть
desk-write-open = Записать, перевести
desk-write =
    { $count ->
        [0] Всё сказанное голосом записано.
        [one] { $count } ответ сказан голосом и ещё не записан.
        [few] { $count } ответа сказаны голосом и ещё не записаны.
        [many] { $count } ответов сказаны голосом и ещё не записаны.
       *[other] { $count } ответа сказаны голосом и ещё не записаны.
    } Остальные можно перевести.
desk-write-listen = Послушать
desk-write-script = Записать
desk-write-other = Перевести
desk-write-becomes = Это и есть ответ
desk-write-transcript = Запишите сказанное слово в слово, на том же языке.
desk-write-translation = Напишите перевод. Сказанное семьёй останется рядом.
desk-write-transcript-is =
    Записано с голоса (язык: { $tongue }; { $by }):
    { $words }
desk-write-translation-is =
    Перевод (язык: { $tongue }; { $by }):
    { $words }
desk-write-preview =
    Язык: { $tongue }

    { $words }
desk-write-keep = Сохранить
desk-write-nothing-here = Этого файла здесь ещё нет. Попробуйте, пожалуйста, чуть позже.
desk-write-not-read = Не получилось понять это как ответ на тот вопрос. Запись словами останется рядом с голосом.

## Cases, matches, verification

desk-case-ask = Пожалуйста, напишите код рассказа.
desk-case = Случай { $code } · { $rung }
desk-case-risk-line = Риск: { $risk }
desk-case-risk-for = Риск: { $risk }. Кто в опасности: { $whom }
desk-case-worry = Чего опасается семья: { $words }
desk-case-told-by = Кем приходится пропавший человек тому, кто рассказывает: { $relation }
desk-case-sources = Откуда это известно: { $sources }
desk-case-why = Почему такая оценка: { $words }
desk-case-unverified = Ещё не проверено: { $words }
desk-case-checked = Просмотрено: { $done } из { $all }
desk-case-un-missing = Для ООН не хватает: { $missing }
desk-case-un-ready = Для ООН всё есть.
desk-un-name = имя человека
desk-un-date = когда это случилось
desk-un-place = где это случилось
desk-un-taken-by = кто забрал человека
desk-un-reporter = имя и адрес того, кто рассказал
desk-un-actions = что уже сделано
desk-un-consent = разрешение семьи
# Buttons under a case.
desk-case-same = Тот же человек?
desk-case-rung = Насколько это точно?
desk-case-risk = Риск
desk-case-check = Что проверить
desk-case-out = Вынуть рассказ
desk-case-meet = Познакомить семьи
desk-case-back = Назад к случаю
desk-case-of-others = Тот рассказ стоит в одном случае с другими. Сначала выньте его там.

desk-same-which = Возможно, здесь речь об одном человеке. Сравните, прежде чем решать:
desk-same-none = Среди семей, разрешивших сравнивать, похожих рассказов не нашлось.
# {$one} and {$other} are case codes.
desk-same-beside = { $one } | { $other }
desk-same-field = { $sign } { $field }: { $one } | { $other }
desk-same-yes = Один и тот же человек
desk-same-no = Два разных человека
desk-same-sure = Оба рассказа встанут в один случай. В каждом останутся свои слова, и разделить их снова можно. Это один и тот же человек?
desk-same-sure-yes = Да, соединить
desk-match-no-consent = Сравнивать с другими должны разрешить обе семьи. Одна не разрешила.
desk-out-which = Какой рассказ снова поставить отдельно?

desk-rung-which = Насколько проверен этот случай?
desk-rung-reported = рассказано
desk-rung-partly_verified = частью проверено
desk-rung-corroborated = подтвердили другие
desk-rung-documented = есть документы
desk-rung-why = Пожалуйста, напишите в одной-двух фразах почему.
desk-unverified-which = Что ещё не проверено? Пожалуйста, напишите.
desk-unverified-none = Больше ничего
desk-risk-which = Насколько опасно, если об этом случае узнают, и для кого?
desk-risk-low = небольшой
desk-risk-medium = средний
desk-risk-high = большой
desk-risk-for-person = пропавший человек
desk-risk-for-family_there = семья там, на родине
desk-risk-for-reporter = тот, кто рассказал
desk-risk-for-witnesses = свидетели
desk-check-which = Что вы просмотрели?
desk-check-read_whole = Прочитано целиком
desk-check-sources = Источники понятны
desk-check-dates = Даты сходятся
desk-check-same_person = Второго рассказа нет
desk-check-consents = Разрешения прочитаны
desk-check-translation = Перевод прочитан

desk-introduce-which = За каждую семью ручается координатор: что это правда семья, а не кто-то, кто ею притворяется. Координаторов нужно два, по одному на семью. За кого ручаетесь вы?
desk-introduce-nobody = Здесь знакомить некого. Обе семьи должны были заранее разрешить сравнивать рассказ, сообщать им о другой семье и писать им.
# {$one} and {$other} are case codes.
desk-introduce-open = { $one } → { $other }: за { $one } ещё никто не поручился.
desk-introduce-vouched = { $one } → { $other }: за { $one } ручается координатор.
desk-introduce-told = { $one } → { $other }: обеим семьям об этом сообщают.
desk-introduce-wish = { $one } → { $other }: обе семьи этого хотят. Теперь с ними должен поговорить координатор.
desk-introduce-not-linked = Эти два рассказа не в одном случае, или их рассказал один и тот же человек.
desk-introduce-no-consent = Одна из семей этого не разрешала.
desk-introduce-speak-first = Есть весть, что этого человека нет в живых. Сначала с семьёй должен поговорить кто-то из команды.
desk-vouch-sure = Вы говорили с этой семьёй или знаете её и отвечаете за неё. Она услышит, что о том же человеке рассказал кто-то ещё; имён не будет. Вы ручаетесь за неё?
desk-vouch-yes = Да, ручаюсь
desk-vouch-other = Вы уже ручаетесь за другую семью. За эту должен поручиться другой координатор.

## Search and figures

desk-find-ask = Напишите, что ищете: имя любыми буквами, место, год, код рассказа. Если написать несколько, поиск станет точнее.
desk-cards-opening = Рассказы для вас ещё открываются. Попробуйте, пожалуйста, через полминуты.
desk-find-none = Ничего не нашлось.
desk-find-found = { $count ->
        [one] { $count } рассказ:
        [few] { $count } рассказа, сначала самые похожие:
        [many] { $count } рассказов, сначала самые похожие:
       *[other] { $count } рассказа, сначала самые похожие:
    }
desk-find-many = Рассказов больше { $count }, сначала самые похожие. Уточните, пожалуйста.
desk-find-line = { $number }. { $about } · { $code }
desk-find-no-choice = Ни в одном из них об этом не сказано.
desk-find-which-status = Где сейчас человек?
desk-find-which-within = Какое место?
desk-find-which-year = С какого года?
desk-find-by-status = Где сейчас
desk-find-by-within = По месту
desk-find-by-year = По году
desk-find-all = Снова показать все
desk-earlier = Раньше
desk-later = Ещё

desk-figures = Что посчитать?
desk-figures-nothing = Показать нечего.
desk-figures-by-county = По районам
desk-figures-by-prefecture = По округам
desk-figures-by-status = Где сейчас
desk-figures-by-month = По месяцам
desk-figures-by-reason = По причинам
desk-figures-of-county = Случаи по районам
desk-figures-of-prefecture = Случаи по округам
desk-figures-of-status = Случаи: где сейчас
desk-figures-of-month = Случаи по месяцам
desk-figures-of-reason = Случаи по причинам; у одного случая их может быть несколько
desk-figures-in = Только для команды: все рассказы, которые вам можно видеть.
desk-figures-out = Можно передавать дальше: только семьи, разрешившие счёт без имён, и ничего, где меньше пяти человек.
desk-figures-for-out = Для передачи
desk-figures-for-in = Для команды
desk-figures-not-told = не сказано
desk-figures-more = Не показано ещё: { $count }.

## Handing out
# {$recipient} is archive, un, icrc, organisations, governments, research or public.

desk-export = Кому что-то передать? Каждый получит только то, что ему разрешили семьи. Через этот чат ничего из этого не идёт.
desk-export-waiting = Ждёт второго координатора:
desk-export-line = { $number }. Всё принятое; кому: { $recipient ->
        [archive] наш архив
        [un] ООН
        [icrc] Красный Крест
        [organisations] другие организации
        [governments] правительства
        [research] наука
       *[public] для всех
    }; ждёт с этого дня: { $since }
desk-export-yes = Да, номер { $number }
desk-export-stop = Остановить номер { $number }
desk-export-to-archive = Наш архив
desk-export-to-un = ООН
desk-export-to-icrc = Красный Крест (МККК)
desk-export-to-organisations = Организации
desk-export-to-governments = Правительства
desk-export-to-research = Наука, без имён
desk-export-to-public = Для всех
desk-export-how-much = Кому: { $recipient ->
        [archive] наш архив
        [un] ООН
        [icrc] Красный Крест
        [organisations] другие организации
        [governments] правительства
        [research] наука
       *[public] для всех
    }. Сколько передать?
desk-export-of-one = Один рассказ
desk-export-of-case = Один случай
desk-export-of-all = Всё принятое
desk-export-code = Пожалуйста, напишите код рассказа.
desk-export-ready = Записано. Тот, кто ведёт программу, выгрузит это командой «run_bot.py export»: под ключом получателя или в папку. После этого семья увидит в /consent, кому передан её рассказ.
desk-export-second = Записано и ждёт второго координатора. Ему надо написать мне /export и сказать «да».
desk-export-stopped = Остановлено. Ничего не выгружено.
desk-export-yours = Это попросили вы сами. «Да» должен сказать кто-то другой.
desk-export-not-allowed = Семья не разрешила передавать этому получателю. Ничего не передано.

## Alerts, the daily digest

# These are read on lock screens: nothing in them says what, where or who.
desk-alert-urgent = Что-то срочное ждёт в /queue
desk-alert-answered = Для вас есть ответ в /tasks
desk-alert-task = На сегодня что-то есть в /tasks
desk-digest =
    Сегодня ждут: новых — { $new }, срочных — { $urgent }, в работе — { $working }.
    Семью спросили, ответа нет: { $waiting }. Молчат: { $silent }. Нет связи: { $unreachable }.
    Записать с голоса: { $aloud }. Задачи, пора делать: { $due }.
desk-digest-trail = Конец журнала: { $head }
desk-clock = Ежедневное сообщение приходит по времени города { $zone }. Чтобы это поменять, напишите другой город.
desk-clock-kept = С завтрашнего дня — по времени города { $zone }.
desk-clock-unknown = Я не знаю этого города. Напишите, пожалуйста, город побольше неподалёку.

## Intake: quarantine, paper, posters, closing

desk-quarantine =
    { $count ->
        [0] В карантине ничего нет.
        [one] В карантине { $count } рассказ. Те, кто передаёт рассказы, разницы не видят.
        [few] В карантине { $count } рассказа. Те, кто передаёт рассказы, разницы не видят.
        [many] В карантине { $count } рассказов. Те, кто передаёт рассказы, разницы не видят.
       *[other] В карантине { $count } рассказа. Те, кто передаёт рассказы, разницы не видят.
    }
desk-quarantine-line = { $since } · всего { $count }
desk-quarantine-one = В карантине с этого дня: { $since }. С того же аккаунта: { $count }. Кампания: { $campaign }.
desk-quarantine-why-set-aside = Почему: этот аккаунт был отложен.
desk-quarantine-why-many = Почему: с этого аккаунта за день передали много рассказов.
desk-quarantine-why-quick = Почему: рассказано очень быстро, и как раз тогда рассказов приходило много.
desk-quarantine-why-campaign = Почему: от этой кампании пришло очень много рассказов.
desk-quarantine-why-flood = Почему: рассказов пришло больше, чем можно прочесть.
desk-quarantine-released =
    { $count ->
        [one] Выпущен { $count } рассказ. Он в очереди, как и все другие.
        [few] Выпущено { $count } рассказа. Они в очереди, как и все другие.
        [many] Выпущено { $count } рассказов. Они в очереди, как и все другие.
       *[other] Выпущено { $count } рассказа. Они в очереди, как и все другие.
    }
desk-quarantine-aside =
    { $count ->
        [0] Аккаунт отложен. Всё, что с него передадут, теперь попадёт сюда. Там разницы не увидят.
        [one] Аккаунт отложен. Всё, что с него передадут, теперь попадёт сюда; сюда же перешёл { $count } рассказ из очереди. Там разницы не увидят.
        [few] Аккаунт отложен. Всё, что с него передадут, теперь попадёт сюда; сюда же перешли { $count } рассказа из очереди. Там разницы не увидят.
        [many] Аккаунт отложен. Всё, что с него передадут, теперь попадёт сюда; сюда же перешли { $count } рассказов из очереди. Там разницы не увидят.
       *[other] Аккаунт отложен. Всё, что с него передадут, теперь попадёт сюда; сюда же перешли { $count } рассказа из очереди. Там разницы не увидят.
    }
desk-quarantine-back = Отменено. То, что передадут с этого аккаунта, снова пойдёт в очередь. То, что уже здесь, выпускают по одному.
desk-quarantine-not-hers = Чат человека из команды отложить нельзя.
desk-quarantine-accounts =
    { $count ->
        [one] Отложен { $count } аккаунт. Нажмите на него, чтобы это отменить.
        [few] Отложено { $count } аккаунта. Нажмите на любой, чтобы это отменить.
        [many] Отложено { $count } аккаунтов. Нажмите на любой, чтобы это отменить.
       *[other] Отложено { $count } аккаунта. Нажмите на любой, чтобы это отменить.
    }
desk-quarantine-account = Отложен: { $since }
desk-quarantine-button-read = Читать
desk-quarantine-button-next = Следующая часть
desk-quarantine-button-release = Выпустить
desk-quarantine-button-all = Выпустить всё отсюда
desk-quarantine-button-set-aside = Отложить аккаунт
desk-quarantine-button-accounts = Отложенные аккаунты
desk-quarantine-button-back-to-all = Назад к списку
desk-quarantine-button-back-to-one = Назад
desk-intake-close-sure = Если закрыть приём, никто новый не сможет ничего рассказать, и семьи не будут спрашивать ни о чём новом. Им скажут об этом по-доброму и дадут ваш контакт. Уже рассказанное останется. Закрыть?
desk-intake-close-yes = Да, закрыть приём
desk-intake-closed = Приём закрыт. Когда семьи пишут, им об этом говорят. /close откроет его снова.
desk-intake-open-sure = Приём сейчас закрыт. Открыть снова? Если за это время подошёл срок спросить кого-то о новостях, спросим тогда.
desk-intake-open-yes = Да, открыть приём
desk-intake-opened = Приём снова открыт.
desk-enter =
    За кого вы пишете? Сначала спросите этих людей: можно ли вам записать это за них, и можно ли организации хранить и читать это? Остановиться можно в любую минуту, и в этом чате ничего не останется.

    Как они сказали «да»?
desk-enter-agreed-presence = Они здесь, рядом
desk-enter-agreed-phone = По телефону
desk-enter-agreed-paper = Подписали бумагу
desk-enter-paper = Пожалуйста, пришлите фото подписанной бумаги. Оно лежит под замком вместе с рассказом.
desk-enter-no-photo = Без фото
desk-enter-begun = Теперь вы пишете за семью. Читайте им каждый вопрос вслух и записывайте ответ их словами.
desk-enter-next = Следующая семья
desk-enter-codes = Последние коды рассказов
desk-enter-aside = Отложено. Ничего не потеряно: /enter покажет это снова.
desk-enter-nothing-kept = Из слов этой семьи здесь ничего не осталось.
desk-enter-continue = Вы писали за семью. /continue вернёт вас к вопросу.
desk-entered =
    Рассказ передан. Вот код рассказа для семьи:

    { $code }

    Запишите его для них на бумаге или покажите им. Рассказ теперь в очереди и уходит из этого чата. Сюда о нём ничего не придёт: когда настанет время спросить о новостях, появится задача им позвонить.
desk-campaigns = По кампаниям и языкам:
desk-campaigns-none = По кампаниям пока никто не приходил.
desk-campaign-line = { $tongue }: начато { $started }, не закончено { $drafts }, передано { $handed }
desk-lost = Кто-то написал код рассказа в новом чате или говорит, что телефон потерян. В ответ ничего не открыли. Прежде чем поверить, позвоните семье по номеру, который вы знаете:
desk-lost-none = Никто не терял телефон.
desk-lost-line = { $number }. { $on }: { $known ->
        [yes] есть рассказ с таким кодом
       *[no] кода нет, или он мне незнаком
    }
desk-lost-done = Улажено: номер { $number }
