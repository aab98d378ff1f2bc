### Russian: machine-drafted, awaiting a native reader.

# What organizers read, in the chat and in messages to them. {$role} is reviewer or coordinator.

## Coming in, the team

desk-join =
    Вас приглашают в команду: { $role ->
        [coordinator] координатором
       *[reviewer] читать и разбирать рассказы
    }. Наведите на эту картинку приложение-аутентификатор или введите в него этот секретный ключ: { $secret }

    Потом напишите сюда шесть цифр, которые покажет приложение. Это сообщение исчезнет само.
desk-code-please = Пожалуйста, напишите шесть цифр из приложения.
desk-code-wrong = Этот код не подходит или уже был использован. Подождите, пожалуйста, следующего и напишите его.
desk-codes-closed = Слишком много неверных кодов. Попробуйте, пожалуйста, через четверть часа.
desk-open = Сеанс открыт на двенадцать часов. /queue покажет, что надо сделать, /leave закроет сеанс. /desk покажет всё остальное.
desk-left = Сеанс закрыт. То, что вам показали, убрано из чата.
desk-taken-away = Это сообщение убрано.
# One line a command; {$command} is /queue, /tasks …
desk-does = Вот что здесь можно делать:
desk-does-queue = { $command } – что надо прочитать
desk-does-tasks = { $command } – что надо сделать и к какому дню
desk-does-find = { $command } – найти рассказ
desk-does-case = { $command } – всё об одном пропавшем человеке
desk-does-note = { $command } – заметки к рассказу
desk-does-ask = { $command } – спросить семью
desk-does-write = { $command } – записать сказанное голосом, перевести
desk-does-enter = { $command } – писать за семью
desk-does-figures = { $command } – цифры, с картинкой
desk-does-campaigns = { $command } – сколько людей пришло по какому объявлению или ссылке
desk-does-clock = { $command } – когда приходит ежедневное сообщение
desk-does-leave = { $command } – закрыть сеанс
desk-does-team = { $command } – пригласить в команду или убрать из неё
desk-does-quarantine = { $command } – что в карантине
desk-does-lostphones = { $command } – кто говорит, что телефон потерян
desk-does-export = { $command } – передать рассказы дальше
desk-does-close = { $command } – закрыть приём рассказов или снова открыть
desk-coordinators-only = Это может только координатор.
desk-not-found = Ничего такого не нашлось.
desk-nobody-there = Этого человека нет в команде.
desk-last-coordinator = Последнего координатора убрать нельзя.
desk-team = Ваша команда:
desk-team-line = { $number }. { $role ->
        [coordinator] координатор
       *[reviewer] читает рассказы
    }; в команде с этого дня: { $since }
desk-invite-reviewer = Позвать читать рассказы
desk-invite-coordinator = Позвать координатора
desk-invited =
    Передайте это одному человеку, и не через группу. Это сработает один раз, в течение 48 часов. Пусть этот человек пришлёт мне это без изменений:

    { $command }
desk-revoke = Убрать из команды: { $number }
desk-revoke-sure = С этой минуты этот человек больше ничего не увидит. Сделанное останется. Убрать из команды?
desk-revoke-yes = Да, убрать

## The queue

desk-queue = Вот что ждёт вас. То, что для вас закрыто, здесь не посчитано.
# On a button, with a number; {$lane} is a name below or a language.
desk-lane-count = { $lane }: { $count }
desk-lane-new-name = Новые
desk-lane-urgent-name = Срочные
desk-lane-mine-name = Мои
desk-lane-waiting-name = У семьи
desk-lane-silent-name = Молчат
desk-lane-unreachable-name = Нет связи
desk-lane-aloud-name = Записать с голоса
desk-lane-tasks-name = Задачи: срок подошёл
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
        [one] { $count } ответ дан голосом, надо записать
        [few] { $count } ответа даны голосом, надо записать
        [many] { $count } ответов даны голосом, надо записать
       *[other] { $count } ответа даны голосом, надо записать
    }
desk-state-handed-in = новый
desk-state-in-review = в работе
desk-state-accepted = принят
desk-state-returned = у семьи
desk-state-closed = закрыт
desk-state-quarantined = в карантине
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
desk-file-missing = (ещё не пришёл, или не удалось его получить)
desk-file-preview = Уменьшенная копия, из которой убраны скрытые данные. Сам файл остаётся под замком.
desk-file-original = Так, как прислала семья. Это сообщение исчезнет само.
desk-file-warning = Это не картинка, а файл ({ $kind }). Такой файл может навредить телефону, на котором его откроют, а приложение может сохранить у себя копию. Открывайте, только если это вам нужно.
desk-file-sure = Всё равно открыть
desk-file-never = Такие файлы здесь не показывают: это может быть программа или архив. Файл остаётся под замком вместе с рассказом.
desk-file-not-here = Этот файл ещё не пришёл, или его не удалось получить.

## Deciding: claim, hand over, return, accept, close

desk-do-claim = Беру на себя
desk-do-accept = Принять
desk-do-return = Вернуть семье
desk-do-close = Закрыть
desk-do-reopen = Снова взять в работу
desk-do-over = Отдать в другие руки
desk-do-letgo = Вернуть в очередь
desk-do-grave = Тяжёлая весть
desk-done-claim = Теперь рассказ у вас.
desk-done-accept = Рассказ принят. Если семья разрешила, она узнает, что есть новое.
desk-done-return = Теперь рассказ у семьи. Если она разрешила, она узнает, что есть новое.
desk-done-close = Рассказ закрыт. Если семья разрешила, она узнает, что есть новое.
desk-done-reopen = Рассказ снова открыт и теперь у вас.
desk-done-over = Теперь рассказ в других руках.
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
desk-why-close-free = На свободе, по их словам
desk-why-close-asked = Семья попросила
desk-why-close-not-ours = Не наша работа
desk-why-close-no-contact = Семья не отвечает
desk-why-close-done = Пока всё сделано
desk-why-grave-death = Смерть
desk-why-grave-harm = Серьёзный вред
desk-give-to = { $number }. { $role ->
        [coordinator] координатор
       *[reviewer] читает рассказы
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
desk-ask-pick = Выбрать из готовых
desk-ask-translate = Перевести { $number }
desk-ask-drop = Не спрашивать { $number }
desk-ask-waits = Ответа ещё нет.
desk-ask-dropped = Больше не спрашиваем.
desk-ask-answer = Ответ: { $answer }
desk-ask-write = Напишите вопрос только этой семье, так, как спросили бы лицом к лицу. Не называйте имён других людей.
desk-ask-preview =
    Вы спрашиваете (язык: { $tongue }):

    { $words }
desk-ask-preview-other =
    Перевод (язык: { $tongue }):

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
    } Когда у семьи настанет удобный час, я поздороваюсь и спрошу, можно ли сейчас поговорить. Когда семья ответит, вы узнаете.
desk-ask-not-allowed = Эта семья не разрешила нам писать ей.
desk-ask-speak-first = Эту семью сейчас спрашивать нельзя. Если есть весть о смерти близкого, сначала с ней говорит живой человек.
desk-ask-too-many = Семью уже ждёт много вопросов. Пусть сначала ответит на них.
desk-ask-sections = Выберите часть. Всё отмеченное спросим вместе.
desk-ask-all-sections = Все части
desk-ask-these = Спросить это ({ $count })
desk-language-is-other = Другой язык
desk-which-language = На каком это языке?
desk-leave-it = Не надо
desk-back = Назад
desk-words-please = Пожалуйста, напишите словами.
# What was written in another language, and by whom.
desk-translated-by = На языке: { $tongue } ({ $by }): { $words }
desk-number = номер { $number }
desk-number-gone = кто-то, кто ушёл из команды

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
desk-note-words = Напишите заметку. Её прочтёт команда, но не семья. Её сотрут вместе с рассказом.
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
desk-task-date-unread = Не получилось понять это как день, который ещё наступит. Например: 15.09.2026
desk-task-whom = Поручить
desk-task-give = Кто это сделает?
desk-task-not-hers = Этому человеку это поручить нельзя.
desk-task-done = Сделано
desk-task-kind-todo = Сделать
desk-task-kind-family-answered = Семья ответила
desk-task-kind-help-asked = Попросили помощи
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
desk-task-kind-link-ended = Рассказы разделены
desk-task-kind-other = Посмотреть
desk-task-about-link-ended = Этот рассказ и ещё один разделены: одна семья больше не разрешает их сравнивать. Другим семьям об этом не говорят. Посмотрите, пожалуйста, что теперь меняется: насколько мы уверены, какой риск.
desk-write-open = Записать, перевести
desk-write =
    { $count ->
        [0] Всё сказанное голосом записано.
        [one] { $count } ответ дан голосом и ещё не записан.
        [few] { $count } ответа даны голосом и ещё не записаны.
        [many] { $count } ответов даны голосом и ещё не записаны.
       *[other] { $count } ответа даны голосом и ещё не записаны.
    } Остальные можно перевести.
desk-write-listen = Послушать
desk-write-script = Записать
desk-write-other = Перевести
desk-write-becomes = Это и есть ответ
desk-write-transcript = Запишите сказанное слово в слово, на том же языке.
desk-write-translation = Напишите перевод. То, что было сказано, останется рядом.
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
desk-write-nothing-here = Этот файл ещё не пришёл. Попробуйте, пожалуйста, чуть позже.
desk-write-not-read = Не получилось понять это как ответ на тот вопрос. Записанное останется рядом с голосом.

## Cases, matches, verification

desk-case-ask = Пожалуйста, напишите код рассказа.
desk-case = Случай { $code } · { $rung }
desk-case-risk-line = Риск: { $risk }
desk-case-risk-for = Риск: { $risk }. Для кого: { $whom }
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
desk-case-rung = Насколько мы уверены?
desk-case-risk = Риск
desk-case-check = Что проверить
desk-case-out = Отделить рассказ
desk-case-meet = Познакомить семьи
desk-case-back = Назад к случаю
desk-case-keep = Закрыть доступ
desk-case-of-others = Тот рассказ уже в одном случае с другими. Сначала отделите его там.

desk-keep-which = Кто не должен видеть этот случай? Нажмите на номер. У кого стоит 🚫, нигде ничего из этого случая не найдёт, и никому об этом не скажут. Нажмите ещё раз, чтобы снова открыть доступ.
desk-keep-nobody = В команде больше никого нет.

desk-same-which = Возможно, это рассказы об одном человеке. Сравните, прежде чем решать:
desk-same-none = Среди семей, разрешивших сравнивать, похожих рассказов не нашлось.
# {$one} and {$other} are case codes.
desk-same-beside = { $one } | { $other }
desk-same-field = { $sign } { $field }: { $one } | { $other }
desk-same-yes = Один и тот же человек
desk-same-no = Два разных человека
desk-same-sure = Оба рассказа войдут в один случай. Слова каждого останутся отдельно, и рассказы можно будет снова разделить. Это один и тот же человек?
desk-same-sure-yes = Да, соединить
desk-match-no-consent = Чтобы сравнивать, нужно разрешение обеих семей. Одна не разрешила.
desk-out-which = Какой рассказ снова отделить?

desk-rung-which = Насколько проверен этот случай?
desk-rung-reported = только рассказано
desk-rung-partly_verified = проверено частично
desk-rung-corroborated = подтверждено другими
desk-rung-documented = есть документы
desk-rung-why = Пожалуйста, напишите в одной-двух фразах, почему.
desk-unverified-which = Что ещё не проверено? Пожалуйста, напишите.
desk-unverified-none = Больше ничего
desk-risk-which = Насколько велик риск, если об этом случае узнают, и для кого?
desk-risk-low = низкий
desk-risk-medium = средний
desk-risk-high = высокий
desk-risk-for-person = пропавшего человека
desk-risk-for-family_there = семьи там, на родине
desk-risk-for-reporter = того, кто рассказал
desk-risk-for-witnesses = свидетелей
desk-check-which = Что вы просмотрели?
desk-check-read_whole = Прочитано целиком
desk-check-sources = Источники понятны
desk-check-dates = Даты сходятся
desk-check-same_person = Второго рассказа нет
desk-check-consents = Разрешения прочитаны
desk-check-translation = Перевод прочитан

desk-introduce-which = За каждую семью ручается координатор: что это правда семья, а не кто-то, кто ею притворяется. Нужны два координатора, по одному на каждую семью. За кого ручаетесь вы?
desk-introduce-nobody = Здесь знакомить некого. Обе семьи должны были заранее разрешить сравнивать их рассказы, сообщать о них другой семье и писать им.
# {$one} and {$other} are case codes.
desk-introduce-open = { $one } → { $other }: за { $one } ещё никто не поручился.
desk-introduce-vouched = { $one } → { $other }: за { $one } ручается координатор.
desk-introduce-told = { $one } → { $other }: обеим семьям об этом сообщают.
desk-introduce-wish = { $one } → { $other }: обе семьи этого хотят. Теперь с ними должен поговорить координатор.
desk-introduce-not-linked = Эти два рассказа не в одном случае, или их рассказал один и тот же человек.
desk-introduce-no-consent = Одна из семей этого не разрешала.
desk-introduce-speak-first = Есть весть, что этого человека нет в живых. Сначала с семьёй должен поговорить кто-то из команды.
desk-vouch-sure = Вы говорили с этой семьёй или знаете её и готовы за неё ответить. Она услышит, что о том же человеке рассказал кто-то ещё; имён не будет. Вы ручаетесь за неё?
desk-vouch-yes = Да, ручаюсь
desk-vouch-other = Вы уже ручаетесь за другую семью. За эту должен поручиться другой координатор.

## Search and figures

desk-find-ask = Напишите, что ищете: имя любыми буквами, место, год, код рассказа. Чем больше укажете сразу, тем уже поиск.
desk-cards-opening = Рассказы для вас ещё открываются. Попробуйте, пожалуйста, через полминуты.
desk-find-none = Ничего не нашлось.
desk-find-found = { $count ->
        [one] { $count } рассказ:
        [few] { $count } рассказа, сначала самые похожие:
        [many] { $count } рассказов, сначала самые похожие:
       *[other] { $count } рассказа, сначала самые похожие:
    }
desk-find-many = Рассказов больше { $count }, сначала самые похожие. Сузьте, пожалуйста, поиск.
desk-find-line = { $number }. { $about } · { $code }
desk-find-no-choice = Ни в одном из них об этом не сказано.
desk-find-which-status = Где сейчас человек?
desk-find-which-within = Какое место?
desk-find-which-year = С какого года?
desk-find-by-status = Где сейчас
desk-find-by-within = По месту
desk-find-by-year = По году
desk-find-all = Снова показать все
desk-earlier = Предыдущие
desk-later = Дальше

desk-figures = Что посчитать?
desk-figures-nothing = Показать нечего.
desk-figures-by-county = По районам
desk-figures-by-prefecture = По округам
desk-figures-by-status = Где сейчас
desk-figures-by-month = По месяцам
desk-figures-by-reason = По причинам
desk-figures-of-county = Случаи по районам
desk-figures-of-prefecture = Случаи по округам
desk-figures-of-status = Случаи: где сейчас человек
desk-figures-of-month = Случаи по месяцам
desk-figures-of-reason = Случаи по причинам; у одного случая их может быть несколько
desk-figures-in = Только для команды: все рассказы, которые вам можно видеть.
desk-figures-out = Можно передавать дальше: только семьи, разрешившие счёт без имён, и ничего, что указывает меньше чем на пятерых.
desk-figures-for-out = Для передачи
desk-figures-for-in = Для команды
desk-figures-not-told = не сказано
desk-figures-more = Не показано ещё: { $count }.

## Handing out
# {$recipient} is archive, un, icrc, organisations, governments, research or public.

desk-export = Кому и что передать? Каждый получит только то, что ему разрешили семьи. Через этот чат ничего из этого не идёт.
desk-export-waiting = Ждёт второго координатора:
desk-export-line = { $number }. Всё принятое; кому: { $recipient ->
        [archive] нашему архиву
        [un] ООН
        [icrc] Международному комитету Красного Креста
        [organisations] другим организациям
        [governments] правительствам других стран
        [research] для науки, без имён
       *[public] всем
    }; ждёт с этого дня: { $since }
desk-export-yes = Да, номер { $number }
desk-export-stop = Остановить номер { $number }
desk-export-to-archive = Наш архив
desk-export-to-un = ООН
desk-export-to-icrc = Красный Крест (МККК)
desk-export-to-organisations = Другие организации
desk-export-to-governments = Другие правительства
desk-export-to-research = Наука, без имён
desk-export-to-public = Для всех
desk-export-how-much = Кому: { $recipient ->
        [archive] нашему архиву
        [un] ООН
        [icrc] Международному комитету Красного Креста
        [organisations] другим организациям
        [governments] правительствам других стран
        [research] для науки, без имён
       *[public] всем
    }. Сколько передать?
desk-export-of-one = Один рассказ
desk-export-of-case = Один случай
desk-export-of-all = Всё принятое
desk-export-code = Пожалуйста, напишите код рассказа.
desk-export-ready = Записано. Тот, кто ведёт программу, выгрузит это командой «run_bot.py export»: под замком, ключ от которого у получателя, или в папку. После этого семья увидит в /consent, кому передан её рассказ.
desk-export-second = Записано и ждёт второго координатора: пусть напишет мне /export и скажет «да».
desk-export-stopped = Остановлено. Ничего не выгружено.
desk-export-yours = Вы сами об этом попросили. «Да» должен сказать кто-то ещё.
desk-export-not-allowed = Семья не разрешила передавать этому получателю. Ничего не передано.

## Alerts, the daily digest

# These are read on lock screens: nothing in them says what, where or who.
desk-alert-urgent = Что-то срочное ждёт: /queue
desk-alert-answered = Для вас есть ответ: /tasks
desk-alert-task = Сегодня подошёл срок: /tasks
desk-alert-link-ended = Есть что-то новое: /tasks
desk-alert-second-yes = Что-то ждёт вашего «да»: /export
desk-alert-handed-over = Что-то перешло в ваши руки: /queue
desk-digest =
    Сегодня ждут: новых — { $new }, срочных — { $urgent }, в работе — { $working }.
    Семью спросили, ответа нет: { $waiting }. Молчат: { $silent }. Нет связи: { $unreachable }.
    Записать с голоса: { $aloud }. Задачи, у которых подошёл срок: { $due }.
desk-digest-trail = Журнал действий кончается на: { $head }
desk-clock = Ежедневное сообщение приходит по времени города { $zone }. Чтобы это поменять, напишите другой город.
desk-clock-kept = С завтрашнего дня — по времени города { $zone }.
desk-clock-unknown = Я не знаю этого города. Напишите, пожалуйста, другой, покрупнее, рядом с ним.

## Intake: quarantine, paper, posters, closing

desk-quarantine =
    { $count ->
        [0] В карантине ничего нет.
        [one] В карантине { $count } рассказ. Для тех, кто передал, всё выглядит как обычно.
        [few] В карантине { $count } рассказа. Для тех, кто передал, всё выглядит как обычно.
        [many] В карантине { $count } рассказов. Для тех, кто передал, всё выглядит как обычно.
       *[other] В карантине { $count } рассказа. Для тех, кто передал, всё выглядит как обычно.
    }
desk-quarantine-line = { $since } · с аккаунта: { $count }
desk-quarantine-one = В карантине с этого дня: { $since }. С того же аккаунта: { $count }. Объявление: { $campaign ->
        [no] нет
       *[other] { $campaign }
    }.
desk-quarantine-why-set-aside = Почему: этот аккаунт в карантине.
desk-quarantine-why-many = Почему: с этого аккаунта за день передали много рассказов.
desk-quarantine-why-quick = Почему: рассказано очень быстро, как раз когда приходило много рассказов.
desk-quarantine-why-campaign = Почему: от этого объявления пришло очень много рассказов.
desk-quarantine-why-flood = Почему: рассказов пришло больше, чем можно прочесть.
desk-quarantine-released =
    { $count ->
        [one] { $count } рассказ теперь в очереди, как и все другие.
        [few] { $count } рассказа теперь в очереди, как и все другие.
        [many] { $count } рассказов теперь в очереди, как и все другие.
       *[other] { $count } рассказа теперь в очереди, как и все другие.
    }
desk-quarantine-aside =
    { $count ->
        [0] Аккаунт в карантине. Всё, что с него передадут, теперь попадёт сюда. Для владельца всё будет выглядеть как обычно.
        [one] Аккаунт в карантине. Всё, что с него передадут, теперь попадёт сюда; сюда же перешёл { $count } рассказ из очереди. Для владельца всё будет выглядеть как обычно.
        [few] Аккаунт в карантине. Всё, что с него передадут, теперь попадёт сюда; сюда же перешли { $count } рассказа из очереди. Для владельца всё будет выглядеть как обычно.
        [many] Аккаунт в карантине. Всё, что с него передадут, теперь попадёт сюда; сюда же перешли { $count } рассказов из очереди. Для владельца всё будет выглядеть как обычно.
       *[other] Аккаунт в карантине. Всё, что с него передадут, теперь попадёт сюда; сюда же перешли { $count } рассказа из очереди. Для владельца всё будет выглядеть как обычно.
    }
desk-quarantine-back = Отменено. То, что передадут с этого аккаунта, снова пойдёт в очередь. То, что уже здесь, пускают в очередь по одному.
desk-quarantine-not-hers = Чат человека из команды поместить в карантин нельзя.
desk-quarantine-accounts =
    { $count ->
        [one] В карантине { $count } аккаунт. Нажмите на аккаунт, чтобы это отменить.
        [few] В карантине { $count } аккаунта. Нажмите на аккаунт, чтобы это отменить.
        [many] В карантине { $count } аккаунтов. Нажмите на аккаунт, чтобы это отменить.
       *[other] В карантине { $count } аккаунта. Нажмите на аккаунт, чтобы это отменить.
    }
desk-quarantine-account = В карантине: { $since }
desk-quarantine-button-read = Читать
desk-quarantine-button-next = Следующая часть
desk-quarantine-button-release = Пустить в очередь
desk-quarantine-button-all = В очередь всё с аккаунта
desk-quarantine-button-set-aside = Аккаунт в карантин
desk-quarantine-button-accounts = Аккаунты в карантине
desk-quarantine-button-back-to-all = Назад к списку
desk-quarantine-button-back-to-one = Назад
desk-intake-close-sure = Если закрыть приём, никто новый не сможет ничего рассказать, и семьи не будут спрашивать ни о чём новом. Им скажут об этом по-доброму и дадут ваши контакты. Уже рассказанное останется. Закрыть?
desk-intake-close-yes = Да, закрыть приём
desk-intake-closed = Приём рассказов закрыт. Семьям говорят об этом, когда они пишут. /close откроет его снова.
desk-intake-open-sure = Приём рассказов сейчас закрыт. Открыть снова? Тех, кого за это время пора было спросить о новостях, спросим тогда.
desk-intake-open-yes = Да, открыть приём
desk-intake-opened = Приём снова открыт.
desk-enter =
    За кого вы пишете? Сначала спросите этих людей: можно ли вам записать это за них, и можно ли организации хранить и читать это? Остановиться можно в любую минуту, и в этом чате ничего из этого не останется.

    Как они сказали «да»?
desk-enter-agreed-presence = Они здесь, рядом
desk-enter-agreed-phone = По телефону
desk-enter-agreed-paper = Подписали бумагу
desk-enter-paper = Пожалуйста, пришлите фото подписанной бумаги. Оно будет лежать под замком вместе с рассказом.
desk-enter-no-photo = Без фото
desk-enter-begun = Теперь вы пишете за семью. Читайте им каждый вопрос вслух и записывайте ответ их словами.
desk-enter-next = Следующая семья
desk-enter-codes = Последние коды рассказов
desk-enter-aside = Отложено. Ничего не потеряно: /enter покажет это снова.
desk-enter-nothing-kept = Из рассказанного этой семьёй здесь ничего не сохранено.
desk-enter-continue = Вы писали за семью. /continue вернёт вас к вопросу.
desk-entered =
    Рассказ передан. Вот код рассказа для семьи:

    { $code }

    Запишите его для них на бумаге или покажите им. Рассказ теперь в очереди и уходит из этого чата. Сюда о нём ничего не придёт: когда настанет время спросить о новостях, появится задача им позвонить.
desk-campaigns = По объявлениям и языкам:
desk-campaigns-none = По объявлениям пока никто не пришёл.
desk-campaign-line = { $tongue }: начато { $started }, не закончено { $drafts }, передано { $handed }
desk-lost = Кто-то написал код рассказа в новом чате или говорит, что телефон потерян. В ответ ничего не открыли. Прежде чем поверить, позвоните семье по номеру, который вы знаете:
desk-lost-none = Никто не терял телефон.
desk-lost-line = { $number }. { $on }: { $known ->
        [yes] есть рассказ с таким кодом
       *[no] кода нет, или такого кода я не знаю
    }
desk-lost-done = Улажено: номер { $number }
