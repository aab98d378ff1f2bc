### Russian: machine-drafted, awaiting a native reader.

### Questions

## Sections: titles in the menu "tell more", and one line on what each is about

section-before = Прежде чем начать
section-before--about = Язык, кто всё это прочтёт, и ваше разрешение
section-core = Короткая часть
section-core--about = Самое главное, минут на пять
section-person = О человеке
section-person--about = Имена, документы, работа, здоровье
section-event = Что случилось
section-event--about = Как это было, почему, кого ещё забрали, что было до и после
section-status = Что сейчас
section-status--about = Где держат, какой срок, есть ли связь, как здоровье
section-family = Семья
section-family--about = Дети, родители, давление на семью, что им нужно
section-reporter = О вас
section-reporter--about = Хранится отдельно от остального, под своим ключом
section-testimony = История и бумаги
section-testimony--about = Расскажите своими словами; пришлите фото, бумаги, записи
section-actions = Что уже сделано
section-actions--about = Где вы просили помощи и чего хотите
section-consents = Разрешения
section-consents--about = Что можно делать с рассказом и как держать связь
section-asked = Вопросы к вам
section-asked--about = О чём вас спросили люди из организации и что вы ответили
section-leaving = Если вы не вернётесь
section-leaving--about = Что делать с незаконченным рассказом

screen-core_consents =
    Три разрешения. Сейчас все выключены. Включите только те, что хотите.
    Каждое можно поменять в любой день, прямо здесь, в чате.
screen-more_consents =
    Кому можно передать этот рассказ и что из него можно показать? Сейчас всё выключено. Включите только то, что хотите.
    Каждое разрешение можно поменять в любой день. Но того, что уже передали, назад не вернуть.


## Section before: language, what to know first, permission to keep

language = На каком языке будем говорить?
language--label = Язык
language--hint = Язык можно поменять в любое время. Всё, что вы рассказали, останется.
language-aloud = На каком языке вы говорили? Так нам легче найти того, кто сможет это прослушать и записать. Если его здесь нет, напишите, как он называется.
language-aloud--label = Язык рассказа
language-aloud--o-other = Другой язык

safety =
    Пожалуйста, сначала прочтите это.

    Этот бот принадлежит организации { $organisation } ({ $country }). Он записывает с ваших слов, со слов семьи, что случилось с человеком, который пропал или которого держат под стражей.
    Пожалуйста, проверьте, что бот и правда их: { $verify_at }
    Здесь вам ответит живой человек: { $contact }
safety--label = Прочитано перед началом
safety-who-reads =
    Кто может прочесть то, что вы пишете:
    • Компания Telegram может прочесть этот чат.
    • Люди из организации { $organisation }, которые занимаются рассказами, могут прочесть ваш рассказ.
    • Ваш рассказ лежит под замком. Но компьютер, на котором работает бот, может его открыть. Может и тот, кто захватит этот компьютер.
    • Тот, у кого в руках ваш телефон, может прочесть этот чат.
safety-leave-out =
    Не пишите того, из-за чего кто-то может попасть в беду. Любой вопрос можно пропустить.
    Пожалуйста, не звоните родным, которым грозит опасность, чтобы узнать больше. Хватит того, что вы уже знаете.
safety-clear =
    Чтобы убрать этот чат с телефона, откройте меню чата и нажмите «Очистить историю» или «Удалить чат». Делайте так сколько угодно раз.
    Чат исчезнет только у вас. У Telegram могут остаться копии, а рассказ хранится у нас, пока вы не попросите меня его стереть (/forget).
safety-moment = Вам сейчас удобно поговорить?

consent-store =
    Можно ли людям из организации хранить ваш рассказ и читать его?

    Если нет, всё, что вы успели рассказать, здесь сотрётся, и мы остановимся. Если да, вы всё равно сможете стереть его в любой день.
consent-store--label = Хранить и читать рассказ
consent-remind =
    Если вы остановитесь на середине: можно мне напоминать вам здесь, пока рассказ не передан?

    В напоминании не будет ни слова о вашем рассказе.
consent-remind--label = Напоминать мне

## Section asked: what organizers ask a family in words of their own

asked = Люди из организации могут здесь вас о чём-то спросить.
asked--label = Вопросы к вам
asked-question = Вопрос
asked-question--label = Вопрос
asked-answer = Это вопрос от людей из организации. Отвечайте, как вам удобно: пишите, говорите или пришлите фото, можно несколькими сообщениями.
asked-answer--label = Ответ
asked-answer--why = Отвечать необязательно. «Не знаю» и «Не хочу говорить» — тоже хорошие ответы.

## Section leaving: asked once, when somebody stops for the first time

consent-unfinished =
    Если вы не сможете вернуться, что мне делать с тем, что вы рассказали?
consent-unfinished--label = Если не смогу закончить
consent-unfinished--hint = До этого вы можете вернуться в любое время и продолжить с того же места.
consent-unfinished--o-hand_in_what_I_told = Передать то, что есть
consent-unfinished--o-erase = Стереть


## Section core: the short part

person-relation = Кем вам приходится пропавший человек?
person-relation--label = Кем вам приходится
person-relation--hint = Если хотите рассказать о нескольких людях, запишем их по очереди. Начните с одного.
person-relation--o-mother = Мама
person-relation--o-father = Папа
person-relation--o-wife = Жена
person-relation--o-husband = Муж
person-relation--o-daughter = Дочь
person-relation--o-son = Сын
person-relation--o-sister = Сестра
person-relation--o-brother = Брат
person-relation--o-grandmother = Бабушка
person-relation--o-grandfather = Дедушка
person-relation--o-granddaughter = Внучка
person-relation--o-grandson = Внук
person-relation--o-aunt = Тётя
person-relation--o-uncle = Дядя
person-relation--o-niece = Племянница
person-relation--o-nephew = Племянник
person-relation--o-cousin = Двоюродный брат/сестра
person-relation--o-in_law = Родня по браку
person-relation--o-fiance = Жених или невеста
person-relation--o-friend = Друг или подруга
person-relation--o-neighbour = Сосед или соседка
person-relation--o-colleague = Коллега по работе
person-relation--o-myself = Это я, о себе
person-relation--o-other = Кто-то другой

reporter-role = А кем вы приходитесь этому человеку?
reporter-role--label = Кем приходитесь вы
reporter-role--o-relative = Мы родня
reporter-role--o-friend = Мы друзья
reporter-role--o-neighbour = Мы соседи
reporter-role--o-colleague = Мы вместе работали
reporter-role--o-former_fellow_detainee = Нас держали вместе
reporter-role--o-organisation = Пишу от организации
reporter-role--o-helping_someone = Помогаю семье
reporter-role--o-myself = Это я, о себе
reporter-role--o-other = Другое

reporter-age_group = Сколько вам лет?
reporter-age_group--label = Сколько вам лет
reporter-age_group--why = Если вам меньше 16, ничего не опубликуют и никому не передадут без согласия взрослого, которому вы доверяете.
reporter-age_group--o-adult = 18 или больше
reporter-age_group--o-16_17 = 16 или 17
reporter-age_group--o-under_16 = Меньше 16

reporter-organisation = Как называется ваша организация? Если вы помогаете сами по себе, так и напишите.
reporter-organisation--label = Ваша организация
reporter-family_agrees = Семья знает, что вы об этом рассказываете, и согласна?
reporter-family_agrees--label = Семья согласна

person-name =
    { $about ->
        [woman] Как её зовут? Напишите так, как говорят и пишут у вас в семье.
        [man] Как его зовут? Напишите так, как говорят и пишут у вас в семье.
        [self] Как вас зовут? Напишите так, как говорят и пишут у вас в семье.
       *[person] Как зовут пропавшего человека? Напишите так, как говорят и пишут в семье.
    }
person-name--label = Имя
person-name--hint = Любыми буквами. Прозвище или часть имени тоже подойдёт. Например: Айше или Салим Абдулла.

person-sex =
    { $about ->
        [self] Вы женщина или мужчина?
       *[person] Это женщина или мужчина?
    }
person-sex--label = Женщина или мужчина
person-sex--o-female = Женщина или девочка
person-sex--o-male = Мужчина или мальчик
person-sex--o-other = Другое

event-kind =
    { $about ->
        [woman] Что с ней случилось? Выберите, что подходит больше всего.
        [man] Что с ним случилось? Выберите, что подходит больше всего.
        [self] Что с вами случилось? Выберите, что подходит больше всего.
       *[person] Что случилось с этим человеком? Выберите, что подходит больше всего.
    }
event-kind--label = Что случилось
event-kind--hint = Если одно случилось за другим, выберите, с чего началось. Остальное расскажете потом.
event-kind--o-detained = Забрала полиция
event-kind--o-camp = Увезли в лагерь
event-kind--o-arrested = Арестовали по ордеру
event-kind--o-sentenced = Осудили, дали срок
event-kind--o-exit_ban = Не выпускают из страны
event-kind--o-forced_labour = Заставили работать
event-kind--o-house_arrest = Заперли дома
event-kind--o-hospital_or_psychiatric = Заперли в больнице
event-kind--o-taken_child = Забрали ребёнка
event-kind--o-no_contact_only = Пропала связь
event-kind--o-death_in_custody = Смерть под стражей
event-kind--o-other = Другое

event-date =
    { $about ->
        [woman] Когда её лишили свободы? Если никто не знает: когда её видели или слышали в последний раз? Можно примерно.
        [man] Когда его лишили свободы? Если никто не знает: когда его видели или слышали в последний раз? Можно примерно.
        [self] Когда вас лишили свободы? Можно примерно.
       *[person] Когда этого человека лишили свободы? Если никто не знает: когда его видели или слышали в последний раз? Можно примерно.
    }
event-date--label = Когда это случилось
event-date--hint = Например: 2017, 03.2017 или 14.03.2017. Если знаете только год, этого хватит.

event-place =
    { $about ->
        [woman] Где это случилось? Если никто не знает: где её видели в последний раз?
        [man] Где это случилось? Если никто не знает: где его видели в последний раз?
        [self] Где это случилось?
       *[person] Где это случилось? Если никто не знает: где этого человека видели в последний раз?
    }
event-place--label = Где это случилось
event-place--hint = Хватит села, города или района. Например: дома, в Кульдже.

event-circumstances = Расскажите своими словами, что случилось. Можно написать, а можно наговорить голосом.
event-circumstances--label = Как это было
event-circumstances--hint = Хоть коротко, хоть подробно. Не называйте тех, кому это может повредить.

event-source = Откуда вы это знаете?
event-source--label = Откуда вы знаете
event-source--hint = Можно выбрать несколько.
event-source--o-own_eyes = Своими глазами
event-source--o-own_phone_call = Мой разговор по телефону
event-source--o-told_by_relative = Рассказали родные
event-source--o-told_by_witness = Рассказали свидетели
event-source--o-official_paper = Из официальной бумаги
event-source--o-leaked_list = Из утёкшего списка
event-source--o-media = Из новостей, интернета
event-source--o-rumour = По слухам
event-source--o-other = По-другому

status-now =
    { $about ->
        [woman] Где она сейчас, насколько вы знаете?
        [man] Где он сейчас, насколько вы знаете?
        [self] Где вы сейчас?
       *[person] Где сейчас этот человек, насколько вы знаете?
    }
status-now--label = Где сейчас
status-now--hint = Если точно не знаете, выберите, что больше похоже на правду, или «Вести неясные».
status-now--o-no_news = Нет никаких вестей
status-now--o-exit_ban = Не выпускают из страны
status-now--o-police_custody = В полиции
status-now--o-camp = В лагере
status-now--o-prison = В тюрьме
status-now--o-forced_labour = Заставляют работать
status-now--o-house_or_town_arrest = Взаперти дома, в городе
status-now--o-hospital = В больнице
status-now--o-orphanage_or_boarding = В детдоме, в интернате
status-now--o-released_watched = На воле, но следят
status-now--o-free = На свободе
status-now--o-outside = В другой стране
status-now--o-dead = Нет в живых
status-now--o-unclear = Вести неясные
status-now--o-other = Другое

status-as_of =
    { $dead ->
        [yes] От какого времени эта весть?
       *[no] Когда это было так? Назовите последний день, про который вы это знаете.
    }
status-as_of--label = Когда это было так
status-as_of--hint = Например: 2024, 05.2024 или 20.05.2024. Можно примерно.

status-danger =
    { $dead ->
        [yes] Остался ли ребёнок без присмотра?
       *[no] Грозит ли кому-нибудь сейчас большая опасность?
    }
status-danger--label = Большая опасность сейчас
status-danger--hint = Так люди из организации увидят, какие рассказы не могут ждать.
status-danger--o-life_in_danger = Жизнь в опасности
status-danger--o-gravely_ill = Тяжёлая болезнь
status-danger--o-child_alone = Ребёнок остался один
status-danger--o-none = Нет
status-danger--o-not_known = Никто не знает

person-birth =
    { $about ->
        [self] Когда вы родились? Или сколько вам лет?
        [woman] { $dead ->
            [yes] Когда она родилась?
           *[no] Когда она родилась? Или сколько ей лет?
        }
        [man] { $dead ->
            [yes] Когда он родился?
           *[no] Когда он родился? Или сколько ему лет?
        }
       *[person] { $dead ->
            [yes] Когда этот человек родился?
           *[no] Когда этот человек родился? Или сколько ему лет?
        }
    }
person-birth--label = Рождение
person-birth--hint = Например: 1985, 14.03.1985 или 32 года.

person-home =
    { $about ->
        [woman] Где её дом на родине: село или город, район, округ?
        [man] Где его дом на родине: село или город, район, округ?
        [self] Где ваш дом на родине: село или город, район, округ?
       *[person] Где дом этого человека на родине: село или город, район, округ?
    }
person-home--label = Дом
person-home--hint = Сколько знаете. Например: Баяндай, Кульджа.

person-residence =
    { $about ->
        [woman] В какой стране она жила, когда это случилось?
        [man] В какой стране он жил, когда это случилось?
        [self] В какой стране вы жили, когда это случилось?
       *[person] В какой стране жил этот человек, когда это случилось?
    }
person-residence--label = Страна, где жили тогда

person-photo =
    { $about ->
        [woman] Есть ли у вас её фотография? Прислать можно и потом.
        [man] Есть ли у вас его фотография? Прислать можно и потом.
        [self] Есть ли у вас своя фотография, которую вы хотите добавить? Прислать можно и потом.
       *[person] Есть ли у вас фотография этого человека? Прислать можно и потом.
    }
person-photo--label = Фотография
person-photo--hint =
    Telegram уменьшает фотографии. Чтобы послать как есть, нажмите на скрепку, выберите «Файл», потом фотографию.
    В файле остаётся и то, чего не видно: например, когда и где сделан снимок. Если вы этого не хотите, пошлите как обычное фото.

reporter-country = В какой стране живёте вы?
reporter-country--label = Ваша страна
reporter-country--hint = Только страну. Она хранится отдельно от рассказа.

consent-contact = Можно ли людям из организации писать вам в этот чат об этом рассказе?
consent-contact--label = Писать мне
consent-match = Можно ли людям из организации сравнить этот рассказ с другими? Вдруг кто-то ещё рассказывает о том же человеке. Никто другой из-за этого о рассказе не узнает.
consent-match--label = Сравнить с другими
consent-un = Можно ли передать этот рассказ в ООН? Там есть группа, которая спрашивает правительства о пропавших людях. Она спросит правительство Китая, и оно узнает имя этого человека и то, что рассказано. Для ООН нужны ещё ваше имя и ваш адрес.
consent-un--label = Передать в ООН

follow_up-rhythm = Как часто можно спрашивать вас здесь, нет ли новостей?
follow_up-rhythm--label = Спрашивать о новостях
follow_up-rhythm--hint = В сообщении не будет сказано, о чём оно. Это можно поменять в любой день.
follow_up-rhythm--o-weekly = Каждую неделю
follow_up-rhythm--o-monthly = Каждый месяц
follow_up-rhythm--o-every_3_months = Раз в 3 месяца
follow_up-rhythm--o-every_6_months = Раз в полгода
follow_up-rhythm--o-yearly = Раз в год
follow_up-rhythm--o-only_if_news = Если есть вести для меня
follow_up-rhythm--o-never = Никогда


## Section person: about the missing person

person-name_latin = Как имя написано в паспорте или удостоверении латинскими буквами?
person-name_latin--label = Имя латинскими буквами
person-name_latin--hint = Буква в букву, как напечатано, даже если кажется, что с ошибкой. Например: AYIXIE SAILIMU.
person-name_chinese = Как имя пишется иероглифами?
person-name_chinese--label = Имя иероглифами
person-name_chinese--hint = Подойдёт и фото бумаги, на которой стоит это имя.
person-name_parts = Части имени
person-name_parts--label = Части имени
person-name_parts-given =
    { $about ->
        [self] Какая часть — ваше собственное имя?
       *[person] Какая часть — собственное имя этого человека?
    }
person-name_parts-given--label = Собственное имя
person-name_parts-family = Есть ли фамилия? Какая?
person-name_parts-family--label = Фамилия
person-name_parts-family--hint = Если фамилии нет, нажмите «Не знаю» или пропустите. У многих вместо неё имя отца; о нём спрошу дальше.
person-name_parts-patronymic = Есть ли в имени часть от имени отца? Какая?
person-name_parts-patronymic--label = Имя по отцу
person-other_names =
    { $about ->
        [woman] Есть ли у неё другие имена: прозвище, религиозное имя, прежнее имя, другое написание?
        [man] Есть ли у него другие имена: прозвище, религиозное имя, прежнее имя, другое написание?
        [self] Есть ли у вас другие имена: прозвище, религиозное имя, прежнее имя, другое написание?
       *[person] Есть ли у этого человека другие имена: прозвище, религиозное имя, прежнее имя, другое написание?
    }
person-other_names--label = Другие имена
person-other_names-name = Назовите одно другое имя или написание.
person-other_names-name--label = Другое имя
person-father_name =
    { $about ->
        [woman] Как зовут её отца?
        [man] Как зовут его отца?
        [self] Как зовут вашего отца?
       *[person] Как зовут отца этого человека?
    }
person-father_name--label = Отец
person-father_name--why = Людей с одинаковыми именами много. По имени отца можно убедиться, что это именно этот человек, и в ООН его спрашивают. Если отцу это может повредить, пропустите.
person-mother_name =
    { $about ->
        [woman] Как зовут её маму?
        [man] Как зовут его маму?
        [self] Как зовут вашу маму?
       *[person] Как зовут маму этого человека?
    }
person-mother_name--label = Мать
person-mother_name--why = Людей с одинаковыми именами много. По имени матери можно убедиться, что это именно этот человек. Если ей это может повредить, пропустите.
person-spouse_name =
    { $about ->
        [woman] Как зовут её мужа?
        [man] Как зовут его жену?
        [self] Как зовут вашего мужа или вашу жену?
       *[person] Как зовут мужа или жену этого человека?
    }
person-spouse_name--label = Муж или жена
person-spouse_name--why = Так легче найти бумаги и списки, где они стоят вместе. Если мужу или жене это может повредить, пропустите.
person-under_18 = Меньше 18 лет тогда и сейчас
person-under_18--label = Нет 18 (по дате рождения)
person-ethnicity =
    { $about ->
        [woman] К какому народу она принадлежит?
        [man] К какому народу он принадлежит?
        [self] К какому народу вы принадлежите?
       *[person] К какому народу принадлежит этот человек?
    }
person-ethnicity--label = Народ
person-ethnicity--o-uyghur = Уйгуры
person-ethnicity--o-kazakh = Казахи
person-ethnicity--o-kyrgyz = Кыргызы
person-ethnicity--o-uzbek = Узбеки
person-ethnicity--o-hui = Хуэй (дунгане)
person-ethnicity--o-tajik = Таджики
person-ethnicity--o-tatar = Татары
person-ethnicity--o-mongol = Монголы
person-ethnicity--o-han = Китайцы (хань)
person-ethnicity--o-other = Другой народ
person-citizenship =
    { $about ->
        [woman] Гражданство каких стран у неё есть? Или какое она просила?
        [man] Гражданство каких стран у него есть? Или какое он просил?
        [self] Гражданство каких стран у вас есть? Или какое вы просили?
       *[person] Гражданство каких стран есть у этого человека? Или какое он просил?
    }
person-citizenship--label = Гражданство
person-citizenship--hint = И то, от которого отказались. Страны одну за другой.
person-citizenship-country = Какой страны?
person-citizenship-country--label = Страна
person-citizenship-kind = Что с этим гражданством?
person-citizenship-kind--label = Что с ним
person-citizenship-kind--o-held = Есть сейчас
person-citizenship-kind--o-in_process = Подано, ответа нет
person-citizenship-kind--o-given_up = Отказались от него
person-citizenship-kind--o-other = Другое
person-residence_permit =
    { $about ->
        [woman] Был ли у неё вид на жительство в другой стране? В какой, до какого времени?
        [man] Был ли у него вид на жительство в другой стране? В какой, до какого времени?
        [self] Был ли у вас вид на жительство в другой стране? В какой, до какого времени?
       *[person] Был ли у этого человека вид на жительство в другой стране? В какой, до какого времени?
    }
person-residence_permit--label = Вид на жительство
person-birthplace =
    { $about ->
        [woman] Где она родилась: село или город, район?
        [man] Где он родился: село или город, район?
        [self] Где вы родились: село или город, район?
       *[person] Где родился этот человек: село или город, район?
    }
person-birthplace--label = Место рождения
person-hukou =
    { $about ->
        [woman] Где у неё хукоу (прописка)?
        [man] Где у него хукоу (прописка)?
        [self] Где у вас хукоу (прописка)?
       *[person] Где у этого человека хукоу (прописка)?
    }
person-hukou--label = Хукоу (прописка)
person-hukou--hint = Это место может быть не там, где дом. Хватит района.
person-address =
    { $about ->
        [woman] Какой у неё там точный адрес?
        [man] Какой у него там точный адрес?
        [self] Какой у вас там был точный адрес?
       *[person] Какой там точный адрес у этого человека?
    }
person-address--label = Адрес
person-address--why = По адресу люди из организации могут спросить власти именно об этом человеке. Если там ещё живут родные и им это может повредить, пропустите.
person-occupation =
    { $about ->
        [woman] Кем она работала?
        [man] Кем он работал?
        [self] Кем вы работали?
       *[person] Кем работал этот человек?
    }
person-occupation--label = Работа
person-occupation--hint = Например: пекарь, учитель, шофёр, на пенсии.
person-workplace =
    { $about ->
        [woman] Где она работала или училась?
        [man] Где он работал или учился?
        [self] Где вы работали или учились?
       *[person] Где работал или учился этот человек?
    }
person-workplace--label = Место работы или учёбы
person-activities =
    { $about ->
        [woman] Занималась ли она чем-нибудь из этого?
        [man] Занимался ли он чем-нибудь из этого?
        [self] Занимались ли вы чем-нибудь из этого?
       *[person] Занимался ли этот человек чем-нибудь из этого?
    }
person-activities--label = Занятия
person-activities--hint = Можно выбрать несколько.
person-activities--o-religious = Религиозное служение
person-activities--o-writer_artist = Писательство, искусство
person-activities--o-teacher_academic = Преподавание, наука
person-activities--o-business = Своё дело, торговля
person-activities--o-official = Госслужба
person-activities--o-activist = Защита прав людей
person-activities--o-student = Учёба
person-activities--o-farmer = Земля, скот
person-activities--o-other = Другое
person-marital_status =
    { $about ->
        [woman] { $dead ->
            [yes] Была ли она замужем?
           *[no] Она замужем?
        }
        [man] { $dead ->
            [yes] Был ли он женат?
           *[no] Он женат?
        }
        [self] Есть ли у вас муж или жена?
       *[person] { $dead ->
            [yes] Был ли у этого человека муж или жена?
           *[no] Есть ли у этого человека муж или жена?
        }
    }
person-marital_status--label = Брак
person-marital_status--o-single = Не в браке
person-marital_status--o-married = В браке
person-marital_status--o-divorced = В разводе
person-marital_status--o-widowed = Вдова или вдовец
person-marital_status--o-other = Другое
person-children =
    { $about ->
        [woman] { $dead ->
            [yes] Сколько у неё было детей?
           *[no] Сколько у неё детей?
        }
        [man] { $dead ->
            [yes] Сколько у него было детей?
           *[no] Сколько у него детей?
        }
        [self] Сколько у вас детей?
       *[person] { $dead ->
            [yes] Сколько детей было у этого человека?
           *[no] Сколько детей у этого человека?
        }
    }
person-children--label = Сколько детей
person-pregnant =
    { $about ->
        [self] Вы ждали ребёнка, когда это случилось?
       *[person] Она ждала ребёнка, когда это случилось, или ждёт сейчас?
    }
person-pregnant--label = Беременность
person-pregnant--why = Беременной нужен уход, и её защищают особые правила. Можно не говорить.
person-health_before =
    { $about ->
        [woman] Какое у неё было здоровье до этого? Болезни, операции, лекарства?
        [man] Какое у него было здоровье до этого? Болезни, операции, лекарства?
        [self] Какое у вас было здоровье до этого? Болезни, операции, нужные вам лекарства?
       *[person] Какое здоровье было до этого у этого человека? Болезни, операции, лекарства?
    }
person-health_before--label = Здоровье до этого
person-health_before--why = Отсюда видно, какой нужен уход, а потом и то, стало ли здоровье хуже под стражей.
person-marks =
    { $about ->
        [woman] По чему её можно узнать: рост, шрам, очки?
        [man] По чему его можно узнать: рост, шрам, очки?
        [self] По чему вас могут узнать: рост, шрам, очки?
       *[person] По чему можно узнать этого человека: рост, шрам, очки?
    }
person-marks--label = Приметы
person-languages =
    { $about ->
        [woman] На каких языках она говорит?
        [man] На каких языках он говорит?
        [self] На каких языках вы говорите?
       *[person] На каких языках говорит этот человек?
    }
person-languages--label = Языки
person-id_number =
    { $about ->
        [woman] Знаете ли вы номер её китайского удостоверения личности?
        [man] Знаете ли вы номер его китайского удостоверения личности?
        [self] Какой номер у вашего китайского удостоверения личности?
       *[person] Знаете ли вы номер китайского удостоверения личности этого человека?
    }
person-id_number--label = Номер удостоверения
person-id_number--hint = 18 цифр, в старых бумагах 15. В конце может стоять буква X. Подойдёт и фото удостоверения.
person-id_number--why = Такой номер есть только у одного человека. По нему вернее всего видно, что это не другой с тем же именем. Можно не говорить.
person-passport =
    { $about ->
        [woman] Знаете ли вы номер её паспорта?
        [man] Знаете ли вы номер его паспорта?
        [self] Какой номер у вашего паспорта?
       *[person] Знаете ли вы номер паспорта этого человека?
    }
person-passport--label = Номер паспорта
person-passport--why = По нему посольство или ООН могут найти человека. Можно не говорить.


## Section event: what happened

event-violence =
    { $about ->
        [woman] Как с ней обошлись, когда забирали?
        [man] Как с ним обошлись, когда забирали?
        [self] Как с вами обошлись, когда забирали?
       *[person] Как обошлись с этим человеком, когда забирали?
    }
event-violence--label = Как обошлись
event-violence--why = Отсюда видно, нарушили ли закон. Можно не говорить.
event-violence--o-none = Без насилия
event-violence--o-beaten = Били
event-violence--o-threatened = Угрожали
event-violence--o-hooded_or_cuffed = Мешок или наручники
event-violence--o-home_searched = Обыскали дом
event-violence--o-children_present = На глазах у детей
event-violence--o-other = Другое
event-taken_by = Кто это сделал?
event-taken_by--label = Кто это сделал
event-taken_by--hint = Можно выбрать несколько. Если никто не видел, выберите, на кого думаете; почему, спрошу следом.
event-taken_by--o-police = Полиция
event-taken_by--o-state_security = Госбезопасность
event-taken_by--o-village_officials = Власти села, квартала
event-taken_by--o-prison_service = Тюремная охрана
event-taken_by--o-employer = Начальство на работе
event-taken_by--o-unknown = Никто не знает
event-taken_by--o-other = Кто-то другой
event-taken_by_why = Почему вы думаете, что это они? Если не знаете кто: почему вы думаете, что за этим стоят власти?
event-taken_by_why--label = Почему вы так думаете
event-taken_by_why--hint = Например: были в форме, приехали на полицейской машине, звонили из участка.
event-warrant = Показывали или давали какую-нибудь бумагу, например ордер на арест?
event-warrant--label = Бумага, ордер
event-reason_official = Сказал ли кто-нибудь из властей, за что? Если помните, передайте их точные слова.
event-reason_official--label = За что, по их словам
event-reason_suspected = А за что на самом деле, как вы думаете?
event-reason_suspected--label = За что, по-вашему
event-reason_suspected--hint = Можно выбрать несколько.
event-reason_suspected--o-religion = За веру
event-reason_suspected--o-contact_abroad = За связь с заграницей
event-reason_suspected--o-travel_abroad = За поездку за границу
event-reason_suspected--o-phone_app = За что-то в телефоне
event-reason_suspected--o-speech_or_writing = За слова или тексты
event-reason_suspected--o-relatives = Из-за родных
event-reason_suspected--o-past_conviction = За старую судимость
event-reason_suspected--o-birth_policy = За то, что много детей
event-reason_suspected--o-foreign_citizenship = За другое гражданство
event-reason_suspected--o-helping_foreigners = За помощь иностранцам
event-reason_suspected--o-quota = Чтобы выполнить план
event-reason_suspected--o-unknown = Никто не знает
event-reason_suspected--o-other = За другое
event-reason_words = Хотите ли вы добавить что-нибудь о причине?
event-reason_words--label = Ещё о причине
event-last_contact =
    { $about ->
        [woman] Когда вы или кто-то из семьи в последний раз говорили с ней или получили весть от неё самой?
        [man] Когда вы или кто-то из семьи в последний раз говорили с ним или получили весть от него самого?
       *[person] Когда вы или кто-то из семьи в последний раз говорили с этим человеком или получили от него весть?
    }
event-last_contact--label = Последняя связь
event-last_contact--hint = Например: 2019, 06.2019 или 22.06.2019. Можно примерно.
event-last_contact_means = Как вы тогда связались?
event-last_contact_means--label = Как связались
event-last_contact_means--o-in_person = Лицом к лицу
event-last_contact_means--o-phone = По телефону
event-last_contact_means--o-wechat = По WeChat
event-last_contact_means--o-whatsapp = По WhatsApp
event-last_contact_means--o-letter = Письмом
event-last_contact_means--o-through_others = Через других людей
event-last_contact_means--o-other = По-другому
event-last_contact_words = О чём тогда говорили?
event-last_contact_words--label = О чём говорили
event-last_contact_words--why = По последним словам часто видно, к чему шло дело. Не пишите того, что может повредить кому-то там.
event-came_back =
    { $about ->
        [woman] Возвращалась ли она до этого из-за границы в Китай?
        [man] Возвращался ли он до этого из-за границы в Китай?
        [self] Возвращались ли вы до этого из-за границы в Китай?
       *[person] Возвращался ли этот человек до этого из-за границы в Китай?
    }
event-came_back--label = Возвращение в Китай
event-came_back_from =
    { $about ->
        [woman] Из какой страны она вернулась?
        [man] Из какой страны он вернулся?
        [self] Из какой страны вы вернулись?
       *[person] Из какой страны вернулся этот человек?
    }
event-came_back_from--label = Откуда вернулись
event-came_back_date = Когда это было?
event-came_back_date--label = Когда вернулись
event-came_back_date--hint = Например: 2017, 03.2017 или 14.03.2017. Можно примерно.
event-came_back_why = Почему?
event-came_back_why--label = Почему вернулись
event-came_back_why--o-sick_relative = Болел кто-то из родных
event-came_back_why--o-called_by_employer = Вызвали с работы
event-came_back_why--o-called_by_police = Вызвала полиция
event-came_back_why--o-papers_or_pension = Документы или пенсия
event-came_back_why--o-funeral = На похороны
event-came_back_why--o-visit = В гости
event-came_back_why--o-study_end = Закончилась учёба
event-came_back_why--o-deported = Выслали из страны
event-came_back_why--o-other = Другое
event-came_back_words = Что было по дороге назад или после?
event-came_back_words--label = Ещё о возвращении
event-passport_taken =
    { $about ->
        [woman] Отобрали ли у неё паспорт?
        [man] Отобрали ли у него паспорт?
        [self] Отобрали ли у вас паспорт?
       *[person] Отобрали ли паспорт у этого человека?
    }
event-passport_taken--label = Отобрали паспорт
event-exit_refused =
    { $about ->
        [woman] Было ли так, что её не выпустили из страны?
        [man] Было ли так, что его не выпустили из страны?
        [self] Было ли так, что вас не выпустили из страны?
       *[person] Было ли так, что этого человека не выпустили из страны?
    }
event-exit_refused--label = Не выпустили из страны
event-witnesses = Видел ли это кто-нибудь, знает ли кто-нибудь об этом? Можно записать их по одному.
event-witnesses--label = Свидетели
event-witnesses--hint = Называйте человека, только если ему это не повредит. Хватит и слова «соседка».
event-witnesses--why = Рассказу больше верят, когда об этом знает не один человек. Свидетелям не пишут, если они на это не согласились.
event-witnesses-who = Кто это? Назовите имя или просто скажите, кто этот человек.
event-witnesses-who--label = Свидетель
event-witnesses-who--hint = Например: сосед, сейчас за границей.
event-witnesses-they_agreed = Согласен ли свидетель, чтобы его имя стояло в рассказе?
event-witnesses-they_agreed--label = Согласие
event-witnesses-safe_to_name = Можно ли назвать этого свидетеля и не навлечь на него беду?
event-witnesses-safe_to_name--label = Можно назвать
event-witnesses-what = Что этот свидетель видел или слышал?
event-witnesses-what--label = Что знает свидетель
others = Забрали ли ещё кого-нибудь из семьи, пропал ли кто-нибудь ещё, тогда или потом? Можно записать их по одному.
others--label = Другие из семьи
others--hint = Потом о каждом можно сделать свой рассказ. Что совпадает, не придётся повторять.
others--why = Часто держат сразу нескольких из одной семьи. Никого не надо забыть. Не называйте тех, кому это может повредить.
others-name = Как зовут этого человека?
others-name--label = Имя
others-relation = Кем вам приходится этот человек?
others-relation--label = Кем вам приходится
others-together =
    Это было в то же время и в том же месте?
others-together--label = В то же время
others-what = Что случилось с этим человеком?
others-what--label = Что случилось
history = Что было до и после? Допрос, суд, перевод в другое место, звонки, свидания, освобождение: можно записать всё по очереди.
history--label = До и после
history--hint = Рассказывайте в любом порядке. По времени я всё расставлю за вас.
history-date = Когда это было?
history-date--label = Когда
history-date--hint = Например: 2018, 09.2018 или 15.09.2018. Можно примерно. Если не знаете, я спрошу, после чего это было.
history-after = После чего это было и через сколько времени?
history-after--label = После чего
history-after--hint = Например: месяца через два после ареста.
history-what = Что это было?
history-what--label = Что было
history-what--o-questioned = Допросили
history-what--o-summoned = Вызвали в полицию
history-what--o-passport_taken = Отобрали паспорт
history-what--o-exit_ban = Не выпустили из страны
history-what--o-taken = Забрали
history-what--o-charged = Обвинили
history-what--o-trial = Был суд
history-what--o-sentenced = Дали срок
history-what--o-moved = Перевезли
history-what--o-seen = Кто-то видел
history-what--o-call = Был звонок
history-what--o-visit = Было свидание
history-what--o-ill_treated = Обращались плохо
history-what--o-hospital = Положили в больницу
history-what--o-sent_to_work = Отправили работать
history-what--o-released = Отпустили
history-what--o-retaken = Забрали снова
history-what--o-official_answer = Ответили власти
history-what--o-rumour = Дошли слухи
history-what--o-died = Смерть
history-what--o-other = Другое
history-state =
    { $about ->
        [woman] А где она была после этого?
        [man] А где он был после этого?
        [self] А где вы были после этого?
       *[person] А где был этот человек после этого?
    }
history-state--label = После этого
history-place = Где это было?
history-place--label = Где
history-who = Кто ещё там был, кто в этом участвовал?
history-who--label = Кто участвовал
history-who--hint = Хватит должности или места службы. Например: двое полицейских из села.
history-who--why = Потом по этому можно узнать, кто в ответе. Не называйте тех, кому это может повредить.
history-source = Откуда вы об этом знаете?
history-source--label = Откуда вы знаете
history-source_words = От кого или откуда именно, если хотите сказать?
history-source_words--label = От кого
history-source_words--why = Так легче понять, насколько весть верная. Не называйте тех, кому это может повредить.
history-heard_on = Когда вы об этом услышали?
history-heard_on--label = Когда услышали
history-certainty = Насколько точно вы это знаете?
history-certainty--label = Насколько точно
history-certainty--o-sure = Знаю точно
history-certainty--o-likely = Похоже на правду
history-certainty--o-unsure = Точно не знаю
history-words = Хотите ли вы что-нибудь добавить об этом?
history-words--label = Ещё об этом


## Section status: where the missing person is now, and how

status-heard_on = Когда эта весть дошла до вас?
status-heard_on--label = Когда дошла весть
status-heard_on--hint = Например: 2024, 05.2024 или 20.05.2024. Можно примерно.
status-source =
    { $dead ->
        [yes] Как вы узнали о смерти?
       *[no] Откуда вы знаете, где этот человек сейчас?
    }
status-source--label = Откуда вы знаете
status-source_words = От кого или откуда именно, если хотите сказать?
status-source_words--label = От кого
status-source_words--why = Так легче понять, насколько весть верная. Не называйте тех, кому это может повредить.
status-certainty = Насколько точно вы это знаете?
status-certainty--label = Насколько точно
status-certainty--o-sure = Знаю точно
status-certainty--o-likely = Похоже на правду
status-certainty--o-unsure = Точно не знаю
status-facility =
    { $about ->
        [woman] Где её держат или где держали в последний раз?
        [man] Где его держат или где держали в последний раз?
        [self] Где вас держали в последний раз?
       *[person] Где этого человека держат или где держали в последний раз?
    }
status-facility--label = Где держат
status-facility--hint = Название, район или как это место зовут люди. Например: тюрьма в Кюнесе.
status-facility_kind = Что это за место?
status-facility_kind--label = Что за место
status-facility_kind--o-camp = Лагерь
status-facility_kind--o-detention_centre = СИЗО
status-facility_kind--o-prison = Тюрьма
status-facility_kind--o-factory = Фабрика, завод
status-facility_kind--o-hospital = Больница
status-facility_kind--o-school = Школа
status-facility_kind--o-orphanage = Детский дом
status-facility_kind--o-unknown = Никто не знает
status-facility_kind--o-other = Другое
status-sentence =
    { $about ->
        [self] Какой вам вынесли приговор?
       *[person] Какой вынесли приговор?
    }
status-sentence--label = Приговор
status-sentence--o-years = Срок в годах
status-sentence--o-life = Пожизненно
status-sentence--o-death_suspended = Казнь, отсрочка 2 года
status-sentence--o-other = Другое
status-sentence_years = Сколько лет?
status-sentence_years--label = Сколько лет
status-sentence_years--hint = Например: 7, или 3,5, если три с половиной года.
status-sentence_until = До какого времени срок?
status-sentence_until--label = Срок до
status-sentence_until--hint = Например: 2031 или 03.2031. Здесь можно назвать день, который ещё не настал.
status-charge = В чём обвинили, насколько вы знаете?
status-charge--label = Обвинение
status-charge--hint = Если можете, точными словами из бумаги.
status-court = Какой это был суд?
status-court--label = Суд
status-trial_date = Когда был суд?
status-trial_date--label = Когда был суд
status-trial_date--hint = Например: 2018, 09.2018 или 15.09.2018. Можно примерно.
status-lawyer =
    { $about ->
        [woman] Был ли у неё адвокат, которого выбрала она сама или семья?
        [man] Был ли у него адвокат, которого выбрал он сам или семья?
        [self] Был ли у вас адвокат, которого выбрали вы сами или семья?
       *[person] Был ли у этого человека адвокат, которого выбрал он сам или семья?
    }
status-lawyer--label = Свой адвокат
status-family_told = Сообщили ли власти семье о приговоре?
status-family_told--label = Сообщили семье
status-release_terms =
    { $about ->
        [woman] Что ей велели, когда отпускали?
        [man] Что ему велели, когда отпускали?
        [self] Что вам велели, когда отпускали?
       *[person] Что велели этому человеку, когда отпускали?
    }
status-release_terms--label = Правила после выхода
status-release_terms--hint = Например: каждую неделю отмечаться в полиции, никуда не ездить, никому не рассказывать.
status-release_terms--why = Кого отпустили, тот часто всё ещё не свободен. Не пишите того, из-за чего там могут быть неприятности.
status-contact_now =
    { $about ->
        [woman] Держит ли кто-нибудь сейчас с ней связь?
        [man] Держит ли кто-нибудь сейчас с ним связь?
       *[person] Держит ли кто-нибудь сейчас связь с этим человеком?
    }
status-contact_now--label = Связь сейчас
status-contact_now--o-none = Связи нет
status-contact_now--o-letters = Письма
status-contact_now--o-calls = Звонки
status-contact_now--o-video_calls = Видеозвонки
status-contact_now--o-visits = Свидания
status-contact_now--o-other = Другое
status-contact_who = Кто держит эту связь?
status-contact_who--label = Кто держит связь
status-contact_who--hint = Имя называть не нужно. Например: кто-то из родителей.
status-contact_who--why = Отсюда видно, от кого могут прийти вести. Не называйте тех, кому это может повредить.
status-contact_often = Как часто и сколько это длится?
status-contact_often--label = Как часто
status-contact_often--hint = Например: раз в месяц по пять минут.
status-contact_watched = Следит ли кто-нибудь при этом, слушает ли?
status-contact_watched--label = Следят, слушают
status-health_now =
    { $about ->
        [woman] Как её здоровье сейчас, насколько вы знаете?
        [man] Как его здоровье сейчас, насколько вы знаете?
        [self] Как ваше здоровье сейчас?
       *[person] Как сейчас здоровье этого человека, насколько вы знаете?
    }
status-health_now--label = Здоровье сейчас
status-health_now--why = Отсюда видно, нужна ли помощь врача поскорее. Можно не говорить.
status-treatment_known =
    { $about ->
        [self] Дальше вопросы о том, как с вами обращались, пока держали. Хотите ли вы на них ответить? Можно не отвечать.
        [woman] { $dead ->
            [yes] Знаете ли вы, как с ней обращались? Можно не говорить.
           *[no] Знаете ли вы, как с ней обращаются? Можно не говорить.
        }
        [man] { $dead ->
            [yes] Знаете ли вы, как с ним обращались? Можно не говорить.
           *[no] Знаете ли вы, как с ним обращаются? Можно не говорить.
        }
       *[person] { $dead ->
            [yes] Знаете ли вы, как обращались с этим человеком? Можно не говорить.
           *[no] Знаете ли вы, как обращаются с этим человеком? Можно не говорить.
        }
    }
status-treatment_known--label = Знаете, как обращались
status-treatment_known--why = Мучить людей — преступление, и то, что рассказано, однажды может пригодиться. Но никто не обязан говорить об этом здесь. Если ответите «Нет», пойдём дальше.
status-treatment =
    { $about ->
        [woman] Что из этого с ней делали?
        [man] Что из этого с ним делали?
        [self] Что из этого делали с вами?
       *[person] Что из этого делали с этим человеком?
    }
status-treatment--label = Как обращались
status-treatment--hint = Выберите только то, о чём хотите сказать.
status-treatment--o-beating = Били
status-treatment--o-electric_shock = Били током
status-treatment--o-solitary = Держали в одиночке
status-treatment--o-forced_medication = Силой давали лекарства
status-treatment--o-forced_food = Силой кормили, поили
status-treatment--o-denied_care = Не лечили
status-treatment--o-forced_abortion_or_sterilisation = Аборт, стерилизация
status-treatment--o-sexual_violence = Сексуальное насилие
status-treatment--o-stress_position = Мучительные позы
status-treatment--o-other = Другое
status-treatment_source = Откуда вы это знаете?
status-treatment_source--label = Откуда это известно
status-treatment_source--o-seen = Своими глазами
status-treatment_source--o-told_of_this_person = Мне об этом рассказали
status-treatment_source--o-known_in_general = Известно про это место
status-treatment_words = Хотите ли вы рассказать об этом больше? Только то, что сами захотите.
status-treatment_words--label = Обращение, своими словами
status-treatment_words--why = Ваши слова говорят больше, чем кнопки. В любую минуту можно остановиться и забрать сказанное назад.
status-death = Примите мои соболезнования. Можно рассказать, что вы знаете, столько, сколько захотите, или оставить это на другой день.
status-death--label = Смерть
status-death--why = Семья имеет право знать, что произошло. Это может помочь добиться тела и правды.
status-death-date =
    { $about ->
        [woman] Когда она умерла?
        [man] Когда он умер?
       *[person] Когда этот человек умер?
    }
status-death-date--label = День смерти
status-death-date--hint = Например: 2021, 11.2021 или 25.11.2021. Можно примерно.
status-death-place =
    { $about ->
        [woman] Где она умерла?
        [man] Где он умер?
       *[person] Где этот человек умер?
    }
status-death-place--label = Место смерти
status-death-cause_told = Что сказали семье: от чего наступила смерть?
status-death-cause_told--label = Причина, как сказали
status-death-body_returned = Отдали ли тело семье?
status-death-body_returned--label = Отдали тело
status-death-how_known = Как семья об этом узнала?
status-death-how_known--label = Как узнала семья


## Section family: the family there and outside

family-children =
    { $about ->
        [woman] { $dead ->
            [yes] Были ли у неё дети? Можно записать их по одному.
           *[no] Есть ли у неё дети? Можно записать их по одному.
        }
        [man] { $dead ->
            [yes] Были ли у него дети? Можно записать их по одному.
           *[no] Есть ли у него дети? Можно записать их по одному.
        }
        [self] Есть ли у вас дети? Можно записать их по одному.
       *[person] { $dead ->
            [yes] Были ли у этого человека дети? Можно записать их по одному.
           *[no] Есть ли у этого человека дети? Можно записать их по одному.
        }
    }
family-children--label = Дети
family-children--why = Детям, которые остались одни, помощь нужна раньше всех. Вместо имени хватит первой буквы.
family-children-name_or_initial = Как зовут ребёнка? Хватит первой буквы.
family-children-name_or_initial--label = Ребёнок
family-children-age = Сколько лет ребёнку?
family-children-age--label = Возраст
family-children-with = С кем живёт ребёнок?
family-children-with--label = С кем живёт
family-children-with--o-parent = С мамой или с папой
family-children-with--o-relatives = У родных
family-children-with--o-orphanage = В детском доме
family-children-with--o-boarding_school = В школе-интернате
family-children-with--o-unknown = Никто не знает
family-children-with--o-other = Другое
family-children-where = Где живёт ребёнок?
family-children-where--label = Где
family-children-words = Хотите ли вы что-нибудь добавить об этом ребёнке?
family-children-words--label = Ещё о ребёнке
family-where =
    { $about ->
        [woman] Где сейчас живут её самые близкие?
        [man] Где сейчас живут его самые близкие?
        [self] Где сейчас живёт ваша семья?
       *[person] Где сейчас живут самые близкие этого человека?
    }
family-where--label = Где живёт семья
family-where--why = Отсюда видно, где можно помочь и какие там власти в ответе. Хватит района или страны.
family-dependants =
    { $about ->
        [woman] О ком она заботилась: о детях, о старых родителях, о больных?
        [man] О ком он заботился: о детях, о старых родителях, о больных?
        [self] О ком заботитесь вы: о детях, о старых родителях, о больных?
       *[person] О ком заботился этот человек: о детях, о старых родителях, о больных?
    }
family-dependants--label = Кому нужна забота
family-dependants--why = Отсюда видно, кому больше всего нужна помощь. Имена не нужны.
family-reprisals = Давят ли на семью из-за этого?
family-reprisals--label = Давление на семью
family-reprisals--hint = Можно выбрать несколько.
family-reprisals--why = Давить на семью тоже незаконно, и об этом можно сообщить. Говорить, кто это был, не обязательно.
family-reprisals--o-questioned = Допрашивали
family-reprisals--o-harassed = Не давали покоя
family-reprisals--o-beaten = Били
family-reprisals--o-surveillance = Следят
family-reprisals--o-passport_taken = Отобрали паспорт
family-reprisals--o-passport_refused = Не дали паспорт
family-reprisals--o-job_lost = Лишили работы
family-reprisals--o-detained = Забирали в полицию
family-reprisals--o-forced_to_call = Заставили звонить нам
family-reprisals--o-home_visits = Чиновники ходят в дом
family-reprisals--o-officials_in_home = Чиновники живут в доме
family-reprisals--o-forced_marriage = Принудили к браку
family-reprisals--o-money_cut_off = Отняли деньги, землю
family-reprisals--o-other = Другое
family-reprisals_words = Кто это был, когда, и что они говорили?
family-reprisals_words--label = Давление, своими словами
family-reprisals_words--why = С точными словами и днями легче жаловаться. Не называйте тех, кому это может повредить.
family-forbidden_to_call = Запретили ли родным там звонить вам или брать трубку, когда звоните вы?
family-forbidden_to_call--label = Запрет звонить
family-needs = Что нужно семье, там или за границей?
family-needs--label = Что нужно
family-needs--hint = Люди из организации это увидят. Обещать помощь они не могут.
family-needs--o-food_money = Еда, деньги
family-needs--o-housing = Жильё
family-needs--o-legal_help = Помощь юриста
family-needs--o-health_care = Врач, лекарства
family-needs--o-psychological = Поговорить по душам
family-needs--o-papers = Документы
family-needs--o-school = Школа
family-needs--o-none = Пока ничего
family-needs--o-other = Другое


## Section reporter: about the person who writes

reporter-name = Как вас зовут? Можно назваться и другим именем.
reporter-name--label = Ваше имя
reporter-name--why = Рассказу с именем больше верят, и ООН принимает только такие. Имя хранится отдельно от рассказа, а нам подойдёт и другое имя.
reporter-name_hidden = Скрыть ваше имя ото всех, кроме людей из организации?
reporter-name_hidden--label = Скрыть моё имя
reporter-age = Сколько вам лет?
reporter-age--label = Ваш возраст
reporter-city = В каком городе вы живёте?
reporter-city--label = Ваш город
reporter-citizenship = Какое у вас гражданство?
reporter-citizenship--label = Ваше гражданство
reporter-own_story = А вас самих держали под стражей, допрашивали, вам угрожали? Если хотите, расскажите.
reporter-own_story--label = Что было с вами
reporter-own_story--why = То, что было с вами, тоже часть этой беды. Это хранится отдельно от рассказа. Можно не говорить.
reporter-contact_preference = Если люди из организации захотят с вами поговорить: как вам удобнее?
reporter-contact_preference--label = Как с вами связаться
reporter-contact_preference--o-this_chat = Здесь, в этом чате
reporter-contact_preference--o-phone = По телефону
reporter-contact_preference--o-email = По электронной почте
reporter-contact_preference--o-signal = Через Signal
reporter-contact_preference--o-other = По-другому
reporter-contact = По какому номеру или адресу вам можно писать или звонить?
reporter-contact--label = Номер или адрес
reporter-contact--hint = Номер телефона или адрес электронной почты. Например: someone@example.org
reporter-contact--why = Если этот чат пропадёт, по-другому связаться с вами люди из организации не смогут. Это хранится отдельно от рассказа.
reporter-address = Какой у вас почтовый адрес?
reporter-address--label = Ваш почтовый адрес
reporter-address--why = Вы разрешили передать рассказ в ООН. Там спрашивают адрес того, кто рассказывает. До тех пор он хранится отдельно от рассказа.
reporter-pressure = А на вас самих давят там, где вы сейчас живёте?
reporter-pressure--label = Давление на вас
reporter-pressure--hint = Можно выбрать несколько.
reporter-pressure--why = Так люди из организации поймут, насколько осторожно вам надо писать. Можно не говорить.
reporter-pressure--o-none = Нет
reporter-pressure--o-calls = Звонки, сообщения
reporter-pressure--o-threats_to_relatives = Угрозы родным
reporter-pressure--o-asked_to_spy = Просили доносить
reporter-pressure--o-passport_trouble = Не дают паспорт
reporter-pressure--o-other = Другое


## Section testimony: story, papers, recordings

testimony-story = Расскажите всё, что хотите рассказать. Напишите, скажите голосом или снимите видео; сколько угодно, хоть в нескольких сообщениях.
testimony-story--label = Ваша история
testimony-story--hint = Можно остановиться и продолжить в другой день. Не называйте тех, кому это может повредить.
testimony-story--why = Ваши слова на вашем языке — сердце этого рассказа. Что рассказать, решаете вы.
testimony-files = Есть ли у вас бумаги, письма, фотографии, записи? Можно прислать их сюда, одну за другой.
testimony-files--label = Бумаги и записи
testimony-files--hint =
    Чтобы послать что-то как есть, нажмите на скрепку, выберите «Файл». Один файл — не больше 20 МБ.
    В файле остаётся и то, чего не видно: например, когда и где сделан снимок.
testimony-files-files = Пришлите сейчас. Можно сразу несколько, если они об одном и том же.
testimony-files-files--label = Файлы
testimony-files-kind = Что это?
testimony-files-kind--label = Что это
testimony-files-kind--o-photo = Фотография
testimony-files-kind--o-identity_paper = Паспорт, удостоверение
testimony-files-kind--o-court_paper = Бумага суда, полиции
testimony-files-kind--o-letter = Письмо
testimony-files-kind--o-screenshot = Снимок экрана
testimony-files-kind--o-recording = Запись голоса
testimony-files-kind--o-video = Видео
testimony-files-kind--o-list = Список имён
testimony-files-kind--o-other = Другое
testimony-files-about = Что здесь видно?
testimony-files-about--label = Что здесь видно
testimony-files-may_share = Можно ли показать это тем, кому вы разрешили передать рассказ?
testimony-files-may_share--label = Можно показать
testimony-files-source = От кого или откуда это у вас?
testimony-files-source--label = Откуда это
testimony-files-source--hint = Имя называть не нужно. Например: от родных, с сайта.
testimony-links = Есть ли об этом что-нибудь в интернете: статья, видео, список?
testimony-links--label = Ссылки
testimony-links-url = Пришлите мне ссылку.
testimony-links-url--label = Ссылка
testimony-links-url--hint = Например: https://example.org/article


## Section actions: what has been done, and what the family wishes

actions = Кого вы или другие просили о помощи или об ответе? Можно записать всё по очереди.
actions--label = Что уже сделано
actions--hint = Если ничего не делали, нажмите «Насколько знаю, нет». Вины в этом нет.
actions-by = Кто обращался?
actions-by--label = Кто обращался
actions-by--hint = Например: я, моя тётя за границей, адвокат.
actions-body = К кому обращались?
actions-body--label = К кому обращались
actions-body--o-police_there = Полиция там
actions-body--o-embassy_of_china = Посольство Китая
actions-body--o-own_foreign_ministry = МИД моей страны
actions-body--o-un_wgeid = ООН, по исчезновениям
actions-body--o-un_other = ООН, другой отдел
actions-body--o-icrc = Красный Крест (МККК)
actions-body--o-amnesty_or_hrw = Amnesty или HRW
actions-body--o-public_list = Открытый список
actions-body--o-local_organisation = Местная организация
actions-body--o-media = Газета, радио, ТВ
actions-body--o-court = Суд
actions-body--o-other = Кто-то другой
actions-date = Когда это было?
actions-date--label = Когда
actions-date--hint = Например: 2022, 04.2022 или 21.04.2022. Можно примерно.
actions-reference = Был ли у этой просьбы номер или название?
actions-reference--label = Номер просьбы
actions-result = Что из этого вышло?
actions-result--label = Что вышло
actions-why_none = Есть ли причина, почему никого не просили?
actions-why_none--label = Почему не просили
actions-why_none--hint = Например: семья боится или не знала, кого спросить. В ООН об этом спрашивают.
wishes = Чего бы вы хотели?
wishes--label = Чего бы вы хотели
wishes--hint = Можно выбрать несколько. Люди из организации это увидят. Обещать, что сбудется, они не могут.
wishes--o-find_out_how = Узнать, как это было
wishes--o-body_returned = Чтобы вернули тело
wishes--o-truth = Чтобы сказали правду
wishes--o-find_out_where = Узнать, где человек
wishes--o-proof_of_life = Узнать, жив ли человек
wishes--o-medical_care = Чтобы лечили
wishes--o-release = Чтобы отпустили
wishes--o-reunite_children = Чтобы вернули детей
wishes--o-lawyer = Адвокат
wishes--o-un_submission = Сообщить в ООН
wishes--o-government_help = Помощь моей страны
wishes--o-publish = Чтобы узнали все
wishes--o-media_contact = Говорить с журналистами
wishes--o-message_of_hope = Послать слова надежды
wishes--o-compensation = Возмещение
wishes--o-material_help = Деньги, вещи для жизни
wishes--o-only_record = Только сохранить это
wishes--o-other = Другое
wishes-words = Хотите ли вы сказать о своих желаниях больше?
wishes-words--label = Желания, своими словами


## Section consents: permissions, and keeping in touch

consent-connect_families = Если другая семья расскажет о том же человеке: можно ли сказать этой семье, что рассказали и вы? Об этом мы спрашиваем всех заранее. Это не значит, что другой рассказ уже есть.
consent-connect_families--label = Сказать другой семье
consent-icrc = Можно ли передать этот рассказ Международному комитету Красного Креста, который ищет пропавших людей?
consent-icrc--label = Передать Красному Кресту
consent-organisations = Можно ли передать этот рассказ другим организациям, которые защищают права человека?
consent-organisations--label = Другим организациям
consent-governments = Можно ли передать этот рассказ правительствам и парламентам других стран, чтобы они спросили Китай об этом человеке?
consent-governments--label = Другим правительствам
consent-research = Можно ли взять рассказ для научной работы, без имён?
consent-research--label = Для науки, без имён
consent-publish_person = Можно ли опубликовать имя этого человека и то, что случилось, чтобы прочесть мог каждый? Опубликованного назад не вернуть.
consent-publish_person--label = Имя и историю — всем
consent-publish_photo = Можно ли опубликовать фотографию этого человека? Опубликованного назад не вернуть.
consent-publish_photo--label = Фотографию — всем
consent-publish_location = Если это опубликуют: насколько точно можно показать место?
consent-publish_location--label = Показать место
consent-publish_location--o-none = Не показывать
consent-publish_location--o-prefecture = Только округ
consent-publish_location--o-county = Только район
consent-publish_location--o-exact = Точное место
consent-media = Можно ли рассказать об этом журналистам, и можно ли им задать вам вопросы через организацию?
consent-media--label = Журналистам
consent-worries = Чего вы боитесь, если этот рассказ будут использовать?
consent-worries--label = Чего вы боитесь
consent-worries--why = Прежде чем что-то делать с рассказом, люди из организации хотят знать, что может повредить вам или вашей семье.
follow_up-hours = В какое время дня вам можно писать?
follow_up-hours--label = Время дня
follow_up-hours--o-morning = Утром, 9–12
follow_up-hours--o-midday = Днём, 12–16
follow_up-hours--o-evening = Вечером, 16–20
follow_up-hours--o-any = В любое время
follow_up-zone = В вашей стране время не везде одинаковое. По какому живёте вы?
follow_up-zone--label = Ваше время
follow_up-code_word = Если хотите, придумайте кодовое слово. Тогда я буду спрашивать его, прежде чем показать что-то из вашего рассказа.
follow_up-code_word--label = Кодовое слово
follow_up-code_word--hint = Такое слово, чтобы другие не угадали; не имя из рассказа. Запомните его: если забудете, поможет только живой человек из организации.
follow_up-code_word--why = Однажды ваш телефон может оказаться в чужих руках. Если есть кодовое слово, чужому я ваш рассказ не покажу. А то, что уже стоит в этом чате, можно прочесть, пока вы его не очистите.


### Interface

## Buttons (24 characters at most)

button-yes = Да
button-no = Нет
button-yes-right = Да, верно
button-correct = Нет, исправлю
button-about = Примерно так, не точно
button-dont-know = Не знаю
button-prefer-not = Не хочу говорить
button-later = Позже
button-back = Назад
button-why = Помощь и зачем это
button-menu = Меню
button-i-agree = Да, разрешаю
button-that-is-all = Это всё
button-add-one = Добавить
button-add-another = Добавить ещё
button-none = Насколько знаю, нет
button-good-moment = Да, удобно
button-not-now = Не сейчас, позже
button-stop-here = Остановиться здесь
button-leave-as-is = Оставить как есть
button-earlier = Раньше
button-after-event = После другого события
button-only-year = Только { $year }
button-about-year = Примерно { $year }
button-only-month = Только месяц
button-about-month = Примерно этот месяц
button-more-countries = Другие страны
button-my-words = Оставить мои слова
button-continue = Продолжить
button-read-back = Посмотреть мои ответы
button-hand-in = Передать
button-hand-in-now = Передать сейчас
button-other-things = Что ещё можно
button-pause = Передохнуть
button-mine = Мои рассказы
button-language = Язык
button-consent = Мои разрешения
button-privacy = Кто это видит
button-help = Помощь
button-lost-phone = Мой телефон пропал
button-stop = Остановиться
button-forget = Стереть рассказ
button-another = О другом человеке
button-tell-more = Рассказать ещё
button-take-out = Убрать это
button-take-back = Забрать ответ назад
button-take-back-sure = Да, уничтожить слова
button-all-sections = Все части
button-copy = Прислать мне копию
button-copy-code = Скопировать код
button-withdraw = Отозвать рассказ
button-questions-answered = Ответы добавлены
button-forget-sure = Да, стереть
button-keep = Нет, оставить
button-begin = Начать
button-destroy-now = Уничтожить сейчас
button-bring-back = Вернуть
button-stop-keep = Остановиться, сохранить
button-stop-erase = Остановиться и стереть
button-copy-shared = Да, взять их снова
button-start-empty = Нет, отвечу заново
button-open-linked = Да, и об этом человеке

## While a question is asked

progress-core = Короткая часть: { $here } из { $of }
answered-before = Ваш прежний ответ: { $answer }
read-back = { $label }: { $value }. Верно?
read-back-words = { $label }: «{ $value }». Сохраню эти слова в точности. Верно?
kept-aloud = То, что вы прислали, сохранено. Живой человек это прослушает или прочтёт и запишет.
kept-with-story = Это добавлено к вашим собственным словам («Ваша история»).
kept-with-papers = Это добавлено к вашим бумагам и файлам.
kept-edited = Вы исправили сообщение, и ваш ответ теперь тоже исправлен.
kept-edited-piece = Исправленные слова добавлены к вашей истории. Прежние слова тоже остались.
kept-file = Файл у меня.
taken-back = Ваши слова уничтожены. Осталась только отметка, что здесь был ответ.
list-comma = { ", " }
place-in-words = { $words } – { $place }
yes = да
no = нет
done = рассказано
seen = прочитано
none-told = нет
unsaid-dont_know = не знаю
unsaid-prefer_not = не хочу говорить
unsaid-later = позже
answer-taken-back = (взято назад)
age-years = возраст { $years }
file-photo = фотография
file-document = файл
file-audio = запись
file-voice = голосовое сообщение
file-video = видео
file-video-note = видеосообщение
file-lasting = { $sign } { $length } · { $file }

## What could not be taken

rejected-old_button = Эта кнопка от прошлого вопроса. А сейчас мы здесь.
rejected-not_offered = Здесь такого выбора нет. Пожалуйста, нажмите одну из кнопок ниже.
rejected-must_be_said = Здесь, пожалуйста, ответьте «да» или «нет».
rejected-nothing_to_confirm = Пожалуйста, выберите хотя бы одно или нажмите «Не знаю».
rejected-no_such_place = Этого больше не удалось найти. А сейчас мы здесь.
rejected-list_is_full = Этот список полон. Остальное расскажите, пожалуйста, своими словами: напишите или скажите голосом.
rejected-not_this_kind = Здесь, пожалуйста, ответьте кнопкой или напишите.
file-too_big = Этот файл больше 20 МБ, и Telegram не даёт мне его взять. Можете прислать его по частям или видео покороче? Больше ничего не пропало.
file-too_many = Больше файлов в этот рассказ не помещается. Расскажите, пожалуйста, словами, что ещё у вас есть, и живой человек попросит у вас это.
file-report_full = Файлы этого рассказа уже заняли всё место. Расскажите, пожалуйста, словами, что ещё у вас есть, и живой человек попросит у вас это.
file-disk_full = Сейчас я не могу сохранить новые файлы: у нас почти кончилось место. Ваши слова целы. Пожалуйста, пришлите файл ещё раз завтра.
file-not_fetched = Один из ваших файлов не удалось получить. Можете прислать его ещё раз?
odd-sticker = Стикеры я хранить не умею. Пожалуйста, напишите, скажите голосом или нажмите кнопку.
odd-poll = Опросы я хранить не умею. Пожалуйста, напишите, скажите голосом или нажмите кнопку.
odd-location = Это место на карте не сохранено: я никогда не спрашиваю, где вы. Если речь о месте из рассказа, напишите, пожалуйста, его название.
odd-contact = Эта карточка с контактом не сохранена. Если она нужна в рассказе, напишите это, когда я спрошу.
odd-other = Такие сообщения я хранить не умею. Пожалуйста, напишите, скажите голосом, пришлите фото или файл или нажмите кнопку.
not-before-consent = Прежде чем я смогу что-нибудь сохранить, ответьте, пожалуйста, на это.
sorry = У нас что-то сломалось. Всё, что вы рассказали раньше, цело. Пожалуйста, пришлите последнее сообщение ещё раз.
storage-refused = Ваше последнее сообщение не удалось сохранить: у нас неполадка. Из того, что вы рассказали раньше, ничего не пропало. Пожалуйста, пришлите его ещё раз чуть позже.
only-private = Я говорю только в личном чате, где не читают другие. Пожалуйста, напишите мне туда.
intake-closed =
    Сейчас мы не принимаем рассказов. То, что вы напишете или пришлёте сейчас, не сохранится.

    Здесь вам ответит живой человек: { $contact }
intake-closed-yours = Всё, что вы рассказали раньше, цело. Это можно посмотреть или стереть.
drafts-enough = Сегодня вы начали много рассказов. Пожалуйста, продолжите один из них. Завтра можно начать новый.
too-fast = Сообщений пришло слишком много сразу, и последние я не смог принять. Пожалуйста, подождите минуту и пришлите их ещё раз.
poster-line = Кто-то из вашей семьи пропал? Расскажите об этом здесь, на своём языке. Торопиться не нужно.

## Dates (the pieces of dates are shown in read-backs and on buttons)

lag-days =
    { $count ->
        [0] в тот же день
        [7] через неделю
        [one] через { $count } день
        [few] через { $count } дня
        [many] через { $count } дней
       *[other] через { $count } дня
    }
lag-months =
    { $count ->
        [12] через год
        [18] через полтора года
        [24] через два года
        [36] через три года
        [60] через пять лет
        [one] через { $count } месяц
        [few] через { $count } месяца
        [many] через { $count } месяцев
       *[other] через { $count } месяца
    }

## Around the interview

welcome-back = Хорошо, что вы снова здесь. Мы остановились вот на чём: «{ $where }» ({ $date }). Всё, что вы рассказали, цело.
where-menu = меню
menu = Спасибо вам. То, что вы рассказали, уже можно передать. Если хотите, расскажите ещё, сегодня или в другой день. Что будем делать?
menu-unfinished = Короткую часть мы ещё не закончили. Можно продолжить с того же места, когда захотите.
menu-handed-in = Ваш рассказ передан. Добавить или изменить что-нибудь можно в любое время.
section-finished = Спасибо. С частью «{ $section }» пока всё.
more = Что вы хотите сделать?
choose-language = На каком языке будем говорить? То, что вы рассказали, не изменится.
language-changed = Теперь мы говорим на этом языке.
language-offer = { $own_name }: продолжим на этом языке? То, что вы рассказали, не изменится.
button-stay = Нет, оставим так
nothing-here = Сейчас здесь нет вашего рассказа. Хотите начать?
paused = Не торопитесь. Всё, что вы рассказали, цело, и мы продолжим ровно с того же места. Когда будете готовы, откройте этот чат и нажмите «Продолжить».
paused-nothing = Не торопитесь. Я храню только номер этого чата и время. Когда будете готовы, нажмите «Продолжить».
stop = Остановимся здесь? Можно оставить рассказанное и вернуться потом, а можно всё стереть.
stopped = Я не буду вам писать. Всё, что вы рассказали, цело. Если вернётесь, продолжим с того же места.
consent-refused = Понимаю. Без вашего согласия я ничего не храню: то, что вы успели рассказать, стёрто. Если передумаете, можно начать снова в любое время.
mine =
    { $count ->
        [one] Здесь у вас { $count } рассказ.
        [few] Здесь у вас { $count } рассказа.
        [many] Здесь у вас { $count } рассказов.
       *[other] Здесь у вас { $count } рассказа.
    }
new-copy-shared = Вы уже рассказывали о себе: имя, страну, чего вы хотите. Взять эти ответы и для нового рассказа? Каждый можно изменить.
new-report = Новый рассказ. Прежний остался как был.
linked-offer = Вы упомянули ещё одного человека из семьи. Хотите рассказать и о нём?

state-draft = не закончено
state-handed-in = передано
state-in-review = читают
state-accepted = принято
state-returned = есть вопросы к вам
state-closed = закрыто
state-withdrawn = отозвано
report-draft = { $title }. Этот рассказ ещё не передан.
report-handed-in = { $title }. Рассказ передан, его код { $code }. Его прочтёт живой человек.
report-in-review = { $title }. Код рассказа { $code }. Сейчас его читает живой человек.
report-accepted = { $title }. Код рассказа { $code }. Его прочли и приняли.
report-returned = { $title }. Код рассказа { $code }. Его прочли, и к вам есть вопросы.
report-closed = { $title }. Код рассказа { $code }. Работа с ним закончена.
report-withdrawn = { $title }. Код рассказа { $code }. Вы его отозвали: им никто не занимается.
next-handed-in = Что теперь: рассказ читает человек из организации. От вас ничего не нужно. Добавить что-то можно в любой день.
next-in-review = Что теперь: этот человек читает всё и, возможно, задаст вопросы. До тех пор от вас ничего не нужно.
next-accepted = Что теперь: организация работает с тем, что вы рассказали, в пределах ваших разрешений. Если узнаете что-то новое, добавьте, пожалуйста, здесь.
next-returned = Что теперь: добавьте то, что знаете, и нажмите «Ответы добавлены». То, чего вы не знаете, можно оставить без ответа.
next-closed = Что теперь: с рассказом больше никто не работает, а сказанное вами хранится. Если узнаете что-то новое, добавьте, пожалуйста, здесь.
reason-return-person = Пока не совсем ясно, кто этот человек. Помогли бы другие имена, год рождения или родные места.
reason-return-happened = Пока не совсем ясно, что случилось. Помогло бы ещё несколько слов об этом.
reason-return-when-where = Пока не совсем ясно, когда или где это было. Хватит и примерно.
reason-return-how-known = Пока не совсем ясно, откуда вы это знаете: видели сами или кто-то вам рассказал.
reason-return-papers = Что-то из присланного вами не удалось прочитать или услышать. Пришлите, пожалуйста, ещё раз, если можете.
reason-close-free = Причина: вы рассказали, что человек на свободе.
reason-close-asked = Причина: вы сами об этом попросили.
reason-close-not-ours = Причина: с таким организация работать не может. Это не значит, что это менее важно.
reason-close-no-contact = Причина: были вопросы, но связаться с вами не получилось.
reason-close-done = Причина: всё, что организация пока может сделать, сделано.
questions-answered = Спасибо. Человек прочтёт это ещё раз.

## Reading back and handing in

read-back-overview = Вот что вы рассказали, по частям. Нажмите на часть, чтобы прочесть её. Любой ответ можно изменить или забрать назад.
read-back-line = { $label }: { $value }
nothing-told-here = Здесь пока ничего не рассказано.
not-confirmed-yet = { $value } (ещё не подтверждено)
take-back-sure = Уничтожить ваш ответ «{ $label }»? Слова и файлы из него пропадут навсегда. До копий, сделанных раньше, и до этого чата у вас в телефоне и у Telegram я не достану.
hand-in-missing = Прежде чем передать, нужен ответ на это. «Не знаю» — тоже ответ:
    { $questions }
hand-in-ready = Рассказ уже можно передать. После этого его прочтут люди из организации. Вы и потом сможете добавлять, менять и отозвать его.
hand-in-un = Чтобы рассказ подошёл для ООН, не хватает ещё вот чего. Можно передать и так, а это добавить потом:
    { $missing }
un-name = имя человека
un-date = когда это случилось
un-place = где это случилось
un-taken-by = кто забрал человека
un-reporter = ваше имя и адрес
un-actions = что уже сделано
un-consent = ваше разрешение передать в ООН
handed-in = Спасибо вам. Ваш рассказ передан.

    Код вашего рассказа: { $code }

    Пожалуйста, запишите его на бумаге и храните. По этому коду можно спросить о рассказе. Не давайте его тем, кому не доверяете.

    Рассказ прочтёт живой человек, обычно в течение двух недель ({ $organisation }). Если вы разрешили, мы напишем вам сюда. Можно обратиться и самим: { $contact }.

    Этот чат остаётся у вас в телефоне и у Telegram. Чтобы убрать его, откройте меню чата, нажмите «Удалить чат» и поставьте галочку, чтобы он удалился и у бота.
not-handed-in = Рассказ не передан.
withdraw-sure = Отозвать этот рассказ? Тогда им больше никто не занимается и никому больше ничего не передают. Того, что уже передали, назад не вернуть. Рассказ останется здесь под замком, пока вы его не сотрёте или не передадите снова.
withdrawn = Рассказ отозван.
consent = Что нам можно делать с этим рассказом? Всё решаете вы и можете поменять в любой день. Новое решение действует на всё, что передадут после него.
consent-given = Этот рассказ уже передан сюда:
consent-given-line = • { $recipient }, { $date }
given-archive = Собственный архив организации
given-un = ООН
given-icrc = Красный Крест (МККК)
given-organisations = Организации, которые защищают права человека
given-governments = Правительства других стран
given-research = Наука, без имён
given-public = Опубликовано для всех
copy-caption = Это ваша копия. Кто найдёт её в вашем телефоне, сможет её прочесть. Оставьте её, только если это вас не тревожит.
copy-title = Ваш рассказ
copy-made-on = Копия. День: { $date }
copy-file-name = kopiya

## Erasing

forget-which = Какой рассказ стереть?
forget-draft = { $title }. Стереть этот рассказ? Он будет уничтожен сразу, и вернуть его нельзя.
forget-handed-in =
    { $hours ->
        [one] { $title }. Стереть этот рассказ? С этой минуты его никто не откроет, а через { $hours } час он будет уничтожен. До тех пор его можно вернуть по коду рассказа.
        [few] { $title }. Стереть этот рассказ? С этой минуты его никто не откроет, а через { $hours } часа он будет уничтожен. До тех пор его можно вернуть по коду рассказа.
        [many] { $title }. Стереть этот рассказ? С этой минуты его никто не откроет, а через { $hours } часов он будет уничтожен. До тех пор его можно вернуть по коду рассказа.
       *[other] { $title }. Стереть этот рассказ? С этой минуты его никто не откроет, а через { $hours } часа он будет уничтожен. До тех пор его можно вернуть по коду рассказа.
    }
forgotten = Рассказ уничтожен: слова, файлы и ключи к ним. До чего я не достану: копии и запасные копии, сделанные раньше, и этот чат у вас в телефоне и у Telegram. Останется отметка: что-то стёрто. Что именно, в ней не сказано.
forgetting =
    { $hours ->
        [one] Рассказ закрыт: никто его больше не откроет. Через { $hours } час он будет уничтожен. Если хотите уничтожить его сразу или вернуть, нажмите ниже.
        [few] Рассказ закрыт: никто его больше не откроет. Через { $hours } часа он будет уничтожен. Если хотите уничтожить его сразу или вернуть, нажмите ниже.
        [many] Рассказ закрыт: никто его больше не откроет. Через { $hours } часов он будет уничтожен. Если хотите уничтожить его сразу или вернуть, нажмите ниже.
       *[other] Рассказ закрыт: никто его больше не откроет. Через { $hours } часа он будет уничтожен. Если хотите уничтожить его сразу или вернуть, нажмите ниже.
    }
case-code-to-destroy = Пожалуйста, напишите код рассказа. Рассказ сразу будет уничтожен.
case-code-to-bring-back = Пожалуйста, напишите код рассказа. Рассказ снова откроется.
lost-phone = Прежний чат пропал? Пожалуйста, напишите код рассказа. Если кода больше нет, напишите «кода нет».
lost-phone-told = Спасибо вам. Живой человек посмотрит на это и напишет вам сюда ({ $organisation }). До тех пор ничего не откроется, чтобы никто другой не прочёл то, что рассказала ваша семья. Можно обратиться и самим: { $contact }.
case-code-wrong = Это не код этого рассказа. Пожалуйста, проверьте и напишите ещё раз.
brought-back = Рассказ снова открыт, такой же, как был.

## The code word

code-word-asked = Пожалуйста, напишите кодовое слово, которое вы придумали.
code-word-wrong = Это не то слово. Пожалуйста, попробуйте ещё раз.
goodbye = Спасибо. До свидания.

## Texts to read

help =
    Я помогаю рассказать, что случилось с кем-то из вашей семьи, шаг за шагом.

    Можно нажимать кнопки, писать или присылать голосовые сообщения. Остановиться можно в любую минуту; всё, что вы рассказали, останется. «Не знаю» — тоже хороший ответ.

    В «Меню» есть всё: что вы рассказали, другие части рассказа, язык и как всё стереть.

    Если вам хочется поговорить с живым человеком: { $contact }.
privacy =
    Кто может видеть то, что вы рассказали:

    • Организация { $organisation } ({ $country }) может прочесть ваш рассказ.
    • Сообщения идут через Telegram, и он может их прочесть.
    • Здесь всё лежит под замком, но компьютер, на котором я работаю, может это открыть, пока работает.

    От чего мы не можем вас уберечь: от того, кто возьмёт ваш телефон, от того, кто взломает работающий компьютер, и от того, что делает Telegram.

    Как проверить, что этот бот наш: { $verify_at }. Живой человек, которого можно спросить: { $contact }.

    Что можно делать с рассказом, решаете вы («Мои разрешения»), и стереть его можно в любое время.
command-start = Начать или продолжить
command-continue = Продолжить с того же места
command-report = Рассказать о другом человеке
command-mine = Мои рассказы
command-language = Поменять язык
command-consent = Мои разрешения
command-privacy = Кто это видит
command-help = Помощь
command-stop = Пока остановиться
command-forget = Стереть рассказ
bot-description = Здесь можно на своём языке рассказать, что случилось с кем-то из вашей семьи. Можно писать, говорить голосом или нажимать кнопки. Можно в любое время остановиться и продолжить потом. Этот бот ведёт организация { $organisation }. Как это проверить: { $verify_at }
bot-short-description = Вопросы и ответы, шаг за шагом, на вашем языке.

## Why words could not be taken
rejected-empty = В этом сообщении не видно слов. Можете написать ещё раз?
rejected-too_long = Для этого вопроса это длинновато. Напишите, пожалуйста, только то, о чём спрошено; для всей истории будет место потом.
rejected-use_buttons = Пожалуйста, нажмите одну из кнопок ниже.
rejected-send_a_file = Здесь нужна фотография или файл. Можно нажать и «Позже».
rejected-not_an_option = Такого среди ответов нет. Пожалуйста, нажмите тот, что подходит больше всего.
rejected-not_yes_or_no = Пожалуйста, нажмите «Да» или «Нет».
rejected-not_a_number = Пожалуйста, напишите просто число, например 3 или 7,5.
rejected-number_out_of_range = Это число кажется слишком большим. Посмотрите, пожалуйста, ещё раз.
rejected-not_an_age = Пожалуйста, напишите, сколько лет, например 34.
rejected-not_a_link = Это не похоже на ссылку. Обычно она начинается с https://
rejected-which_place = Мест с таким названием несколько. Какое из них?
rejected-place_alike = Места точно с таким названием я не знаю. Это одно из этих или внутри него? Если нет, останутся ваши слова.
rejected-not_a_country = Я не знаю такой страны. Верно ли она написана? Можно и оставить ваши слова как есть.
rejected-which_country = Какая это страна?
rejected-not_a_zone = В каком из этих городов время такое же, как у вас?
rejected-which_language = Пожалуйста, нажмите на язык, на котором хотите говорить.
rejected-choose_event = Пожалуйста, сначала нажмите, после чего это было.
rejected-not_a_date = Не получилось понять, какая это дата. Напишите, пожалуйста, цифрами, например 2017, 03.2017 или 14.03.2017, или нажмите кнопки.
rejected-which_date = Хочу записать эту дату верно. Какая из них?
rejected-age_or_year = Это возраст или год?
rejected-no_year = Какой это был год? Если знаете только год, этого хватит.
rejected-impossible_date = Такого дня в календаре нет. Посмотрите, пожалуйста, ещё раз.
rejected-too_long_ago = Это больше ста лет назад. Посмотрите на год, пожалуйста, ещё раз.
rejected-in_the_future = Этот день ещё не наступил. Посмотрите, пожалуйста, ещё раз.
rejected-other_calendar = Похоже на год по другому календарю. Назовите, пожалуйста, год так, как его считают здесь, например 2017.
rejected-ends_before_start = Выходит, что конец раньше начала. Может, наоборот?

## Buttons under suggestions
suggest-own-words = Оставить мои слова
card-spellings = Там написано так, как на одной из кнопок? Нажмите, только если совпадает каждая буква. Если нет или если сейчас нельзя посмотреть, напишите то, что знаете.
suggest-age = Возраст { $years }

## Dates, read back. $year and $day are text, $month and $season are month-N and season-N already in words.
date-day = { $month } { $year }, { $day }-е число
date-month = { $month } { $year }
date-season = { $season } { $year }
date-year = { $year } год
date-about = примерно { $date }
date-between = { $start } — { $end }
date-before = { $end } или раньше
date-after = { $start } или позже
date-unknown = оставлено вашими словами
month-1 = январь
month-2 = февраль
month-3 = март
month-4 = апрель
month-5 = май
month-6 = июнь
month-7 = июль
month-8 = август
month-9 = сентябрь
month-10 = октябрь
month-11 = ноябрь
month-12 = декабрь
season-1 = весна
season-2 = лето
season-3 = осень
season-4 = зима

## Remarks on a Chinese ID number: never a refusal. $county, $told are names of places, $date and $born are dates in words.
remark-id-form = В китайском удостоверении обычно 18 знаков, в старом 15. Записано так, как вы написали; если бумага под рукой, посмотрите, пожалуйста, ещё раз.
remark-id-check = Последний знак не подходит к остальным: где-то могла быть описка. Номер записан; посмотрите, пожалуйста, ещё раз.
remark-id-date = Такого дня рождения, как в этом номере, в календаре нет. Номер записан; посмотрите, пожалуйста, ещё раз.
remark-id-birth = День рождения по этому номеру: { $born }. Вы назвали: { $told }. Записано и то и другое. Верно ли списан номер?
remark-id-county = Этот номер начинается с кода другого места: { $county }. Вы назвали: { $told }. Код показывает, где человека записали впервые, так что верно может быть и то и другое. Верно ли списан номер?
remark-id-area = По первым шести цифрам место узнать не удалось. Номер записан; посмотрите, пожалуйста, ещё раз.

## Kinship and voice

rejected-which_relative = Этим словом называют разных родственников. Кого вы имеете в виду?
kin-elder_brother = Старший брат
kin-younger_brother = Младший брат
kin-elder_sister = Старшая сестра
kin-younger_sister = Младшая сестра
kin-paternal_grandmother = Бабушка, мать отца
kin-maternal_grandmother = Бабушка, мать матери
kin-paternal_grandfather = Дедушка, отец отца
kin-maternal_grandfather = Дедушка, отец матери
kin-paternal_aunt = Тётя, сестра отца
kin-maternal_aunt = Тётя, сестра матери
kin-paternal_uncle = Дядя, брат отца
kin-maternal_uncle = Дядя, брат матери
kin-sister_in_law = Невестка, золовка
kin-brother_in_law = Зять, шурин, деверь
kin-daughter_in_law = Невестка, жена сына
kin-son_in_law = Зять, муж дочери
kin-mother_in_law = Тёща или свекровь
kin-father_in_law = Тесть или свёкор

## Keeping in touch

checkin-hello = Здравствуйте. Удобно ли вам сейчас поговорить?
news-hello = Есть новое о том, что вы рассказали. Удобно ли вам сейчас?
button-checkin-later = Сегодня, но позже
button-checkin-day = В другой день
button-checkin-phone = Не на этом телефоне
button-checkin-stop = Больше не пишите
checkin-later-today = Хорошо. Я напишу сегодня позже, а если будет уже поздно, то завтра.
checkin-another-day = Хорошо. Я напишу через несколько дней.
checkin-not-here = Хорошо. Я не буду сюда писать, пока вы сами мне не напишете.
checkin-stopped = Я больше не буду спрашивать. Всё, что вы рассказали, цело. Написать сюда можно в любое время.
checkin-ask =
    { $dead ->
        [yes] { $title }. Я помню о вас. Хотите ли вы что-нибудь добавить, нужно ли вам что-нибудь?
       *[no] { $title }: есть ли новости?
    }
button-news-none = Ничего нового
button-news-some = Есть новое
button-news-help = Мне нужна помощь
button-news-wrong = Исправить сказанное
checkin-no-news = Спасибо вам. Я записал, что сегодня ничего нового не известно.
checkin-news = Спасибо вам. Расскажите по порядку. Сказанное раньше останется как есть, это встанет рядом.
checkin-other-waits = Другой ваш рассказ ждёт ровно на том месте, где вы остановились. Он в разделе «Мои рассказы».
checkin-help = Я передал людям из { $organisation }, что вам нужна помощь. Вы и сами можете обратиться к человеку: { $contact }. Если там, где вы живёте, кто-то сейчас в опасности, позвоните по тамошнему номеру экстренной помощи.
checkin-wrong = Нажмите на ту часть, где это сказано, и поправьте там. Прежние слова тоже останутся.
checkins-plan = Я спрашиваю вас здесь, нет ли новостей. Как часто: { $rhythm }. Время дня: { $hours }, по времени города { $zone }. Ночью — никогда.
checkins-plan-nowhere = Я спрашиваю вас здесь, нет ли новостей. Как часто: { $rhythm }. Я не знаю, который у вас час. Поэтому пишу только в тот час, когда и в Америке, и в Казахстане день.
checkins-next = В следующий раз: { $date }.
checkins-paused = Сейчас перерыв. В следующий раз: { $date }.
checkins-person-first = Сейчас я сам ни о чём не спрашиваю. Сначала посмотрит человек из организации.
checkins-off = Сейчас я сам ни о чём не спрашиваю. Если хотите, буду иногда спрашивать, нет ли новостей.
checkins-none = Вы ещё не передали рассказ. После этого вы сможете выбрать, спрашивать ли мне иногда о новостях.
button-checkins-begin = Спрашивать о новостях
button-less-often = Спрашивать реже
button-pause-month = Перерыв на месяц
button-checkins-change = Изменить, как часто
button-moved = Я живу в другом месте
button-checkins-stop = Больше не спрашивать
button-keep-in-touch = Как мы на связи
command-checkins = Когда я спрашиваю о новостях
asked-translated = Перевели люди из организации ({ $tongue }, { $date }). Их собственные слова:
asked-picked = Люди из организации хотели бы узнать у вас:
asked-noted = Спасибо вам. Я передам ваш ответ.
asked-later = Хорошо. Вопрос подождёт вас.
button-asked = Есть вопрос к вам
nudge = Здравствуйте. Вы разрешили мне напомнить.
nudge-at-question = Мы остановились на вопросе { $here } из { $of }.
nudge-in-part = Мы остановились в части «{ $section }».
nudge-at-the-end = Остался только последний шаг: передать.
nudge-whenever = Продолжить можно, когда вам захочется.
nudge-last = Продолжить можно, когда вам захочется. Об этом я напишу ещё только один раз, перед самым концом.
button-no-more-reminders = Больше не напоминать
reminders-off = Я больше не буду напоминать. Продолжить можно, когда вам захочется. То, что никто не продолжает, через некоторое время стирается, а если вы так выбрали — передаётся.
draft-will-be-erased = Здравствуйте. То, что вы здесь рассказали, ещё не передано. Когда это будет стёрто: { $date }. Если до этого дня вы продолжите или передадите рассказ, он останется.
draft-will-be-handed-in = Здравствуйте. То, что вы здесь рассказали, ещё не передано. Когда я передам это как есть, как вы и хотели: { $date }. До этого дня можно продолжить или всё стереть.
button-hand-in-told = Передать что рассказано
draft-handed-in = Здравствуйте. Я передал то, что вы рассказали, как вы и хотели. Добавить или изменить можно в любое время.
outage-resend = Здравствуйте. Некоторое время я не мог вас слышать. Если после этого дня ({ $date }) вы что-нибудь писали или присылали, пришлите, пожалуйста, ещё раз.

## Two families who tell of the same person. Said only after a good moment.

introduction-told =
    О том же человеке нам рассказал ещё кто-то: { $title }.

    Вы оба заранее сказали, что хотите об этом знать. Если вы хотите связаться друг с другом, { $organisation } поможет вам в этом. Из того, что вы рассказали, я им ничего не передаю.
button-introduction-yes = Да, хочу связаться
button-introduction-no = Нет, спасибо
introduction-yes = Спасибо. Если другая сторона тоже этого захочет, вам напишет человек из { $organisation }.
introduction-no = Хорошо. Никто не узнает, что вы отказались.
