### Uzbek in Cyrillic letters: derived by rule from uz.ftl; machine-drafted, awaiting a native reader.


## Sections: titles in the menu "tell more", and one line on what each is about

section-before = Бошлашдан олдин
section-before--about = Тилингиз, ёзганингизни ким ўқиши ва рухсатингиз
section-core = Қисқа бўлим
section-core--about = Энг кераклиси, беш дақиқача вақт олади
section-person = У киши ҳақида
section-person--about = Исми, ҳужжатлари, иши, соғлиғи
section-event = Нима бўлди
section-event--about = Қандай бўлди, нега, яна кимлар, олдин ва кейин нималар бўлди
section-status = Ҳозирги аҳволи
section-status--about = Қаерда қамоқда, неча йил берилган, алоқа борми, соғлиғи
section-family = Оиласи
section-family--about = Болалари, ота-онаси, кўрган босими, нимага муҳтож
section-reporter = Ўзингиз ҳақингизда
section-reporter--about = Бошқасидан алоҳида, ўз калити билан қулфлаб сақланади
section-testimony = Ҳикоянгиз ва қоғозлар
section-testimony--about = Ўз сўзингиз билан айтиб беринг; расм, қоғоз, ёзув юборинг
section-actions = Нима қилинди
section-actions--about = Кимдан ёрдам сўрадингиз, нимани тилайсиз
section-consents = Рухсатлар
section-consents--about = Ариза билан нима қилса бўлади, сиз билан қандай боғланиб турамиз
section-asked = Сизга берилган саволлар
section-asked--about = Ташкилот одамлари сўраганлари ва сизнинг жавобингиз
section-leaving = Қайтиб келмай қолсангиз
section-leaving--about = Тугамай қолган аризани нима қиламиз

screen-core_consents =
    Уч нарсага рухсат сўраймиз. Ҳозир бирортасига ҳам рухсат берилмаган. Фақат ўзингиз хоҳлаганини босиб, рухсат беринг.
    Ҳар бирини истаган кунингиз шу чатда ўзгартира оласиз.
screen-more_consents =
    Бу аризани кимларга берса, нимасини кўрсатса бўлади? Ҳозир бирортасига ҳам рухсат берилмаган. Фақат ўзингиз хоҳлаганини босиб, рухсат беринг.
    Ҳар бирини истаган кунингиз ўзгартира оласиз. Лекин бериб бўлинган нарсани қайтариб олиб бўлмайди.


## Section before: language, what to know first, permission to keep

language = Қайси тилда гаплашамиз?
language--label = Тил
language--hint = Тилни истаган пайтда алмаштира оласиз. Айтганларингиздан ҳеч нарса йўқолмайди.
language-aloud = Қайси тилда айтиб бердингиз? Буни билсак, эшитиб ёзиб оладиган одамни топамиз. Бу ерда бўлмаса, тилнинг номини ёзинг.
language-aloud--label = Айтган тилингиз
language-aloud--o-other = Бошқа тил

safety =
    Аввал мана буни ўқиб чиқинг, илтимос.

    Бу ботни (чатда ўзи гаплашадиган дастурни) юритадиган ташкилот: { $organisation } ({ $country }). Бот бедарак йўқолган ёки ушлаб кетилган кишига нима бўлганини унинг оиласидан, яъни сизнинг ўзингиздан сўраб, ёзиб олади.
    Бот ростдан ҳам ўша ташкилотникими, текшириб кўринг: { $verify_at }
    Бот эмас, одам билан гаплашмоқчи бўлсангиз: { $contact }
safety--label = Бошлашдан олдин ўқилди
safety-who-reads =
    Ёзганларингизни кимлар ўқий олади:
    • Telegram компанияси бу чатни ўқий олади.
    • Ташкилотда аризалар билан ишлайдиган одамлар аризангизни ўқий олади ({ $organisation }).
    • Аризангиз қулфлаб сақланади. Лекин бот ишлаб турган компьютер уни оча олади. Ўша компьютерни қўлга киритган одам ҳам оча олади.
    • Телефонингиз кимнинг қўлида бўлса, ўша одам бу чатни ўқий олади.
safety-leave-out =
    Бировга хавф келтирадиган нарсани айтмай қўя қолинг. Истаган саволга жавоб бермай, ўтиб кетсангиз бўлади.
    Илтимос, кўпроқ билай деб, хавф остида турган қариндошларга телефон қилманг. Билганингизнинг ўзи етади.
safety-clear =
    Бу чатни телефонингиздан тозалаш учун: чат менюсини очиб, “Тарихни тозалаш” (Clear history) ёки “Чатни ўчириш” (Delete chat) деган жойни танланг. Буни неча марта қилсангиз ҳам бўлади.
    Шунда чат фақат сизнинг томонингизда тозаланади. Telegram-да нусхаси қолиши мумкин. Аризангиз эса ўзингиз “ўчиринг” (/forget) демагунингизча бизда туради.
safety-moment = Ҳозир гаплашишга қулайми?

consent-store =
    Ташкилот одамлари аризангизни сақлаб, ўқиса бўладими?

    “Йўқ” десангиз, шу пайтгача айтганларингизнинг ҳаммасини бу ердан ўчираман-у, тўхтаймиз. “Ҳа” десангиз ҳам, кейин истаган кунингиз ўчиртира оласиз.
consent-store--label = Аризани сақлаш, ўқиш
consent-remind =
    Ярим йўлда тўхтаб қолсангиз, ариза топширилгунга қадар шу ерда эслатиб турайми?

    Эслатганда аризангиз ҳақида ҳеч нарса айтмайман.
consent-remind--label = Менга эслатиб туриш

## Section asked: what organizers ask a family in words of their own

asked = Ташкилот одамлари шу ерда сиздан бирор нарса сўраши мумкин.
asked--label = Сизга берилган саволлар
asked-question = Савол
asked-question--label = Савол
asked-answer = Бу ташкилот одамларининг саволи. Қандай қулай бўлса, шундай жавоб беринг: ёзинг, гапиринг ёки расм юборинг, бир неча хабар билан ҳам бўлади.
asked-answer--label = Жавоб
asked-answer--why = Жавоб беришга мажбур эмассиз. «Билмайман» ёки «Айтгим келмайди» десангиз ҳам бўлади.

## Section leaving: asked once, when somebody stops for the first time

consent-unfinished =
    Қайтиб кела олмай қолсангиз, айтганларингизни нима қилай?
consent-unfinished--label = Тугата олмай қолсам
consent-unfinished--hint = Унгача истаган пайтда қайтиб келиб, тўхтаган жойингиздан давом эта оласиз.
consent-unfinished--o-hand_in_what_I_told = Айтганимни топширинг
consent-unfinished--o-erase = Ўчириб ташланг


## Section core: the short part

person-relation = Ким ҳақида айтмоқчисиз? У киши сизга ким бўлади?
person-relation--label = Сизга ким бўлади
person-relation--hint = Бир неча киши ҳақида айтмоқчи бўлсангиз, бирма-бир ёзамиз. Биттасидан бошланг.
person-relation--o-mother = Онам / ойим
person-relation--o-father = Отам / дадам
person-relation--o-wife = Хотиним
person-relation--o-husband = Эрим
person-relation--o-daughter = Қизим
person-relation--o-son = Ўғлим
person-relation--o-sister = Опам / синглим
person-relation--o-brother = Акам / укам
person-relation--o-grandmother = Бувим
person-relation--o-grandfather = Бобом
person-relation--o-granddaughter = Қиз неварам
person-relation--o-grandson = Ўғил неварам
person-relation--o-aunt = Холам / аммам
person-relation--o-uncle = Тоғам / амаким
person-relation--o-niece = Қиз жияним
person-relation--o-nephew = Ўғил жияним
person-relation--o-cousin = Амаки/холаваччам
person-relation--o-in_law = Қайн томон, келин, куёв
person-relation--o-fiance = Унаштирилган ёрим
person-relation--o-friend = Дўстим
person-relation--o-neighbour = Қўшним
person-relation--o-colleague = Ҳамкасбим
person-relation--o-myself = Ўзим
person-relation--o-other = Бошқа киши

reporter-role = Сиз-чи, у кишига ким бўласиз?
reporter-role--label = Сиз унга ким бўласиз
reporter-role--o-relative = Қариндошиман
reporter-role--o-friend = Дўстиман
reporter-role--o-neighbour = Қўшнисиман
reporter-role--o-colleague = Ҳамкасбиман
reporter-role--o-former_fellow_detainee = Бирга қамалганмиз
reporter-role--o-organisation = Ташкилотданман
reporter-role--o-helping_someone = Оиласига ёрдамлашаман
reporter-role--o-myself = Ўзим ҳақимда айтаман
reporter-role--o-other = Бошқа

reporter-age_group = Ёшингиз нечада?
reporter-age_group--label = Ёшингиз чамаси
reporter-age_group--why = 16 ёшга тўлмаган бўлсангиз, ўзингиз ишонган катта одам рози бўлмагунча ҳеч нарса эълон қилинмайди, ҳеч кимга берилмайди.
reporter-age_group--o-adult = 18 ёш ёки ундан катта
reporter-age_group--o-16_17 = 16 ёки 17 ёш
reporter-age_group--o-under_16 = 16 ёшга тўлмаган

reporter-organisation = Ташкилотингиз қандай аталади? Ўз номингиздан ёрдам бераётган бўлсангиз, шундай деб ёзинг.
reporter-organisation--label = Ташкилотингиз
reporter-family_agrees = Бу аризани бераётганингизни оиласи биладими, розими?
reporter-family_agrees--label = Оиласи рози

person-name =
    { $about ->
        [self] Исм-шарифингиз нима? Оилангиз қандай айтиб, қандай ёзса, шундай айтинг.
       *[person] У кишининг исм-шарифи нима? Оиласи қандай айтиб, қандай ёзса, шундай айтинг.
    }
person-name--label = Исм-шарифи
person-name--hint = Қайси ёзувда ёзсангиз ҳам бўлади. Уйда чақирадиган исми ёки исмининг бир қисми бўлса ҳам майли. Масалан: Ойша ёки Салим Абдулла.

person-sex =
    { $about ->
        [self] Сиз аёлмисиз ёки эркакмисиз?
       *[person] У киши аёлми ёки эркакми?
    }
person-sex--label = Аёл ёки эркак
person-sex--o-female = Аёл ёки қиз бола
person-sex--o-male = Эркак ёки ўғил бола
person-sex--o-other = Бошқа

event-kind =
    { $about ->
        [self] Бошингизга нима иш тушди? Энг тўғри келадиганини танланг.
       *[person] У кишининг бошига нима иш тушди? Энг тўғри келадиганини танланг.
    }
event-kind--label = Нима бўлди
event-kind--hint = Кетма-кет бир неча иш бўлган бўлса, нимадан бошланганини танланг. Қолганини кейин айтасиз.
event-kind--o-detained = Полиция олиб кетган
event-kind--o-camp = Лагерьга олиб кетишган
event-kind--o-arrested = Айб қўйиб, қамашган
event-kind--o-sentenced = Суд қамоққа ҳукм қилган
event-kind--o-exit_ban = Чет элга чиқаришмаган
event-kind--o-forced_labour = Мажбурлаб ишлатишган
event-kind--o-house_arrest = Уйига қамаб қўйишган
event-kind--o-hospital_or_psychiatric = Касалхонага қамашган
event-kind--o-taken_child = Болани олиб кетишган
event-kind--o-no_contact_only = Алоқа узилиб қолган
event-kind--o-death_in_custody = Қамоқда вафот этган
event-kind--o-other = Бошқа ҳолат

event-date =
    { $about ->
        [self] Эркингиздан қачон айрилдингиз? Тахминан айтсангиз ҳам бўлади.
       *[person] У киши эркидан қачон айрилди? Ҳеч ким билмаса: уни охирги марта қачон кўришган ёки хабарини қачон эшитишган? Тахминан айтсангиз ҳам бўлади.
    }
event-date--label = Қачон бўлди
event-date--hint = Масалан: 2017, 03.2017 ёки 14.03.2017. Фақат йилини билсангиз, шунинг ўзи етади.

event-place =
    { $about ->
        [self] Бу иш қаерда бўлди?
       *[person] Бу иш қаерда бўлди? Ҳеч ким билмаса: у кишини охирги марта қаерда кўришган?
    }
event-place--label = Қаерда бўлди
event-place--hint = Қишлоғини, шаҳрини ёки туманини (ноҳиясини) айтсангиз етади. Масалан: Ғулжада, уйида.

event-circumstances = Нима бўлганини ўз сўзингиз билан айтиб беринг. Ёзсангиз ҳам, овозли хабар қилиб юборсангиз ҳам бўлади.
event-circumstances--label = Нима бўлди, ўз сўзингизда
event-circumstances--hint = Қисқа айтсангиз ҳам, узун айтсангиз ҳам бўлади. Хавф остида қолиши мумкин бўлган одамларнинг исмини айтмай қўя қолинг.

event-source = Буни қаердан биласиз?
event-source--label = Қаердан биласиз
event-source--hint = Бир нечтасини танласангиз бўлади.
event-source--o-own_eyes = Ўз кўзим билан кўрдим
event-source--o-own_phone_call = Телефонда ўзим эшитдим
event-source--o-told_by_relative = Бир қариндошим айтди
event-source--o-told_by_witness = Кўрган одам айтди
event-source--o-official_paper = Ҳукумат қоғозидан
event-source--o-leaked_list = Ошкор бўлган рўйхат
event-source--o-media = Янгиликдан, интернетдан
event-source--o-rumour = Эл оғзидаги гапдан
event-source--o-other = Бошқа йўл билан

status-now =
    { $about ->
        [self] Ўзингиз ҳозир қаердасиз?
       *[person] Билишингизча, у киши ҳозир қаерда?
    }
status-now--label = Ҳозир қаерда
status-now--hint = Аниқ билмасангиз, ҳақиқатга энг яқинини ёки “Хабар аниқ эмас” деган жавобни танланг.
status-now--o-no_news = Ҳеч қандай хабар йўқ
status-now--o-exit_ban = Чет элга чиқаришмайди
status-now--o-police_custody = Полиция қўлида
status-now--o-camp = Лагерьда
status-now--o-prison = Қамоқхонада
status-now--o-forced_labour = Мажбурий меҳнатда
status-now--o-house_or_town_arrest = Уй/шаҳардан чиқолмайди
status-now--o-hospital = Касалхонада
status-now--o-orphanage_or_boarding = Болалар уйи ё интернат
status-now--o-released_watched = Чиққан, лекин назоратда
status-now--o-free = Озодликда
status-now--o-outside = Бошқа давлатда
status-now--o-dead = Вафот этган
status-now--o-unclear = Хабар аниқ эмас
status-now--o-other = Бошқача

status-as_of =
    { $dead ->
        [yes] Бу қачонги хабар?
       *[no] Бу қачонги хабар? Билишингизча, энг охирги қайси куни аҳвол шундай эди?
    }
status-as_of--label = Қачонги хабар
status-as_of--hint = Масалан: 2024, 05.2024 ёки 20.05.2024. Тахминан айтсангиз ҳам бўлади.

status-danger =
    { $dead ->
        [yes] Ортида қарайдиган одами йўқ, ёлғиз қолган бола борми?
       *[no] Ҳозир катта хавф остида қолган одам борми?
    }
status-danger--label = Ҳозирги катта хавф
status-danger--hint = Ташкилот одамлари қайси аризани кечиктириб бўлмаслигини шундан кўради.
status-danger--o-life_in_danger = Ҳаёти хавф остида
status-danger--o-gravely_ill = Оғир касал
status-danger--o-child_alone = Бола қаровсиз қолган
status-danger--o-none = Йўқ
status-danger--o-not_known = Ҳеч ким билмайди

person-birth =
    { $about ->
        [self] Қачон туғилгансиз? Ёки ёшингиз нечада?
       *[person] { $dead ->
            [yes] У киши қачон туғилган?
           *[no] У киши қачон туғилган? Ёки ёши нечада?
        }
    }
person-birth--label = Туғилган куни ёки ёши
person-birth--hint = Масалан: 1985, 14.03.1985 ёки 32 ёш.

person-home =
    { $about ->
        [self] У ёқдаги уйингиз қаерда: қайси қишлоқ ёки шаҳар, қайси туман (ноҳия), қайси вилоят?
       *[person] У кишининг ўша ёқдаги уйи қаерда: қайси қишлоқ ёки шаҳар, қайси туман (ноҳия), қайси вилоят?
    }
person-home--label = Ўша ёқдаги уйи
person-home--hint = Билганингизча айтинг. Масалан: Ғулжа, Баяндай.

person-residence =
    { $about ->
        [self] Ўша пайтда қайси давлатда яшардингиз?
       *[person] У киши ўша пайтда қайси давлатда яшарди?
    }
person-residence--label = Ўшанда яшаган давлати

person-photo =
    { $about ->
        [self] Ўзингизнинг расмингизни қўшасизми? Кейин юборсангиз ҳам бўлади.
       *[person] У кишининг расми борми? Кейин юборсангиз ҳам бўлади.
    }
person-photo--label = Расми
person-photo--hint =
    Telegram расмни кичрайтириб юборади. Тўлиқ ҳолида юбориш учун: қистиргич (📎) белгисини босиб, “Файл” деган жойни, кейин расмни танланг.
    Файл билан бирга кўзга кўринмайдиган маълумот ҳам кетади: расм қачон, қаерда олингани каби. Буни хоҳламасангиз, оддий расм қилиб юборинг.

reporter-country = Ўзингиз қайси давлатда яшайсиз?
reporter-country--label = Яшайдиган давлатингиз
reporter-country--hint = Фақат давлатнинг номини айтинг. У аризадан алоҳида сақланади.

consent-contact = Ташкилот одамлари бу ариза ҳақида сизга шу чатда ёзса бўладими?
consent-contact--label = Менга ёзиш
consent-match = Ташкилот одамлари бу аризани бошқа аризалар билан солиштирса бўладими? Айнан шу киши ҳақида яна биров айтганми, шуни кўришади. Бундан аризангиз ҳақида бошқа ҳеч ким билиб қолмайди.
consent-match--label = Солиштириб кўриш
consent-un = Бирлашган Миллатлар Ташкилотининг (БМТ) бедарак йўқолган одамлар ҳақида ҳукуматлардан сўрайдиган гуруҳи бор. Бу аризани ўша гуруҳга берса бўладими? Гуруҳ Хитой ҳукуматидан сўрайди, шунинг учун Хитой ҳукумати бу кишининг исмини ва аризада нима айтилганини билиб олади. БМТга сизнинг исм-шарифингиз билан манзилингиз ҳам керак.
consent-un--label = БМТга бериш

follow_up-rhythm = “Янги хабар борми?” деб шу ерда қанча вақтда бир сўраб турай?
follow_up-rhythm--label = Хабар сўраб туриш
follow_up-rhythm--hint = Сўраганда нима ҳақида эканини ёзмайман. Буни истаган кунингиз ўзгартира оласиз.
follow_up-rhythm--o-weekly = Ҳар ҳафта
follow_up-rhythm--o-monthly = Ҳар ой
follow_up-rhythm--o-every_3_months = 3 ойда бир
follow_up-rhythm--o-every_6_months = 6 ойда бир
follow_up-rhythm--o-yearly = Йилда бир марта
follow_up-rhythm--o-only_if_news = Сизларда хабар бўлса
follow_up-rhythm--o-never = Ҳеч қачон


## Section person: about the missing person

person-name_latin =
    { $about ->
        [self] Исм-шарифингиз паспортда ёки шахсий гувоҳномада лотин ҳарфлари билан қандай ёзилган?
       *[person] У кишининг исм-шарифи паспортда ёки шахсий гувоҳномада лотин ҳарфлари билан қандай ёзилган?
    }
person-name_latin--label = Исми лотин ҳарфларида
person-name_latin--hint = Хато кўринса ҳам, қоғозда қандай турса, ҳарфма-ҳарф шундай ёзинг. Масалан: AYIXIE SAILIMU.
person-name_chinese =
    { $about ->
        [self] Исм-шарифингиз хитойча қандай ёзилади?
       *[person] У кишининг исм-шарифи хитойча қандай ёзилади?
    }
person-name_chinese--label = Исми хитойча
person-name_chinese--hint = Исми ёзилган қоғознинг расмини юборсангиз ҳам бўлади.
person-name_parts = Исм-шарифининг қисмлари
person-name_parts--label = Исм-шарифининг қисмлари
person-name_parts-given =
    { $about ->
        [self] Исм-шарифингиз ичида ўз исмингиз қайси бири?
       *[person] Исм-шарифи ичида у кишининг ўз исми қайси бири?
    }
person-name_parts-given--label = Ўз исми
person-name_parts-family = Фамилия борми? Қайси бири?
person-name_parts-family--label = Фамилияси
person-name_parts-family--hint = Бўлмаса, “Билмайман” деган жавобни танланг ёки ўтиб кетинг. Кўп одам фамилия ўрнига отасининг исмини ёзади, уни кейинги саволда айтасиз.
person-name_parts-patronymic =
    { $about ->
        [self] Исмингиз ичида отангизнинг исмидан олинган қисми борми? Қайси бири?
       *[person] Исм-шарифи ичида отасининг исмидан олинган қисми борми? Қайси бири?
    }
person-name_parts-patronymic--label = Отасининг исмидан олингани
person-other_names =
    { $about ->
        [self] Бошқа исмингиз борми: уйда чақирадиган исмингиз, диний исмингиз, олдинги исмингиз, бошқача ёзилиши?
       *[person] У кишининг бошқа исми борми: уйда чақирадиган исми, диний исми, олдинги исми, бошқача ёзилиши?
    }
person-other_names--label = Бошқа исмлари
person-other_names-name = Шундай бир исмни ёки ёзилишини айтинг.
person-other_names-name--label = Бошқа исми
person-father_name =
    { $about ->
        [self] Отангизнинг исми нима?
       *[person] У кишининг отасининг исми нима?
    }
person-father_name--label = Отаси
person-father_name--why =
    { $about ->
        [self] Исми бир хил одам кўп. Айнан сиз эканингизни билишга отангизнинг исми ёрдам беради, БМТ ҳам шуни сўрайди. Бундан отангизга хавф бўлса, айтмай қўя қолинг.
       *[person] Исми бир хил одам кўп. Айнан ўша киши эканини билишга отасининг исми ёрдам беради, БМТ ҳам шуни сўрайди. Бундан отасига хавф бўлса, айтмай қўя қолинг.
    }
person-mother_name =
    { $about ->
        [self] Онангизнинг исми нима?
       *[person] У кишининг онасининг исми нима?
    }
person-mother_name--label = Онаси
person-mother_name--why =
    { $about ->
        [self] Исми бир хил одам кўп. Айнан сиз эканингизни билишга онангизнинг исми ёрдам беради. Бундан онангизга хавф бўлса, айтмай қўя қолинг.
       *[person] Исми бир хил одам кўп. Айнан ўша киши эканини билишга онасининг исми ёрдам беради. Бундан онасига хавф бўлса, айтмай қўя қолинг.
    }
person-spouse_name =
    { $about ->
        [woman] У кишининг эрининг исми нима?
        [man] У кишининг хотинининг исми нима?
        [self] Эрингизнинг ёки хотинингизнинг исми нима?
       *[person] У кишининг эрининг ёки хотинининг исми нима?
    }
person-spouse_name--label = Эри ёки хотини
person-spouse_name--why = Иккиси бирга ёзилган қоғозларни, рўйхатларни топишга ёрдам беради. Бундан у одамга хавф бўлса, айтмай қўя қолинг.
person-under_18 = Ўша пайтда ва ҳозир 18 ёшга тўлмагани
person-under_18--label = 18 га тўлмаган (ҳисобланди)
person-ethnicity =
    { $about ->
        [self] Миллатингиз нима?
       *[person] У кишининг миллати нима?
    }
person-ethnicity--label = Миллати
person-ethnicity--o-uyghur = Уйғур
person-ethnicity--o-kazakh = Қозоқ
person-ethnicity--o-kyrgyz = Қирғиз
person-ethnicity--o-uzbek = Ўзбек
person-ethnicity--o-hui = Дунган (хуэй)
person-ethnicity--o-tajik = Тожик
person-ethnicity--o-tatar = Татар
person-ethnicity--o-mongol = Мўғул
person-ethnicity--o-han = Хитой (хан)
person-ethnicity--o-other = Бошқа
person-citizenship =
    { $about ->
        [self] Қайси давлатнинг фуқаросисиз? Ёки қайси давлатнинг фуқаролигини сўрадингиз?
       *[person] У киши қайси давлатнинг фуқароси? Ёки қайси давлатнинг фуқаролигини сўраган?
    }
person-citizenship--label = Фуқаролиги
person-citizenship--hint = Олдинги, воз кечилган фуқароликни ҳам айтинг. Давлатларни бирма-бир айтамиз.
person-citizenship-country = Қайси давлатнинг фуқаролиги?
person-citizenship-country--label = Давлат
person-citizenship-kind = Бу фуқаролик ҳозир қай аҳволда?
person-citizenship-kind--label = Қай аҳволда
person-citizenship-kind--o-held = Ҳозир бор
person-citizenship-kind--o-in_process = Сўраган, жавоб йўқ
person-citizenship-kind--o-given_up = Воз кечган
person-citizenship-kind--o-other = Бошқача
person-residence_permit =
    { $about ->
        [self] Бошқа давлатда яшашга рухсатингиз (яшаш гувоҳномаси, икамет) бормиди? Қайси давлатники, қачонгача?
       *[person] У кишининг бошқа давлатда яшашга рухсати (яшаш гувоҳномаси, икамет) бормиди? Қайси давлатники, қачонгача?
    }
person-residence_permit--label = Яшашга рухсати
person-birthplace =
    { $about ->
        [self] Қаерда туғилгансиз: қайси қишлоқ ёки шаҳар, қайси туман (ноҳия)?
       *[person] У киши қаерда туғилган: қайси қишлоқ ёки шаҳар, қайси туман (ноҳия)?
    }
person-birthplace--label = Туғилган жойи
person-hukou =
    { $about ->
        [self] Хукоуингиз (нопусингиз) қаерда рўйхатда туради?
       *[person] У кишининг хукоуси (нопуси) қаерда рўйхатда туради?
    }
person-hukou--label = Хукоу (нопус)
person-hukou--hint = Уйи турган жойдан бошқа жойда бўлиши ҳам мумкин. Туманини (ноҳиясини) айтсангиз етади.
person-address =
    { $about ->
        [self] У ёқдаги аниқ манзилингиз қандай эди?
       *[person] У кишининг ўша ёқдаги аниқ манзили қандай?
    }
person-address--label = Манзили
person-address--why = Манзили маълум бўлса, ташкилот одамлари тегишли жойдан айнан шу кишини сўрай олади. У уйда қариндошлари ҳали ҳам яшаса ва бундан уларга хавф бўлса, айтмай қўя қолинг.
person-occupation =
    { $about ->
        [self] Қандай иш қилардингиз?
       *[person] У киши қандай иш қиларди?
    }
person-occupation--label = Иши
person-occupation--hint = Масалан: новвой, ўқитувчи, ҳайдовчи, нафақада.
person-workplace =
    { $about ->
        [self] Қаерда ишлардингиз ёки ўқирдингиз?
       *[person] У киши қаерда ишларди ёки ўқирди?
    }
person-workplace--label = Ишлаган ё ўқиган жойи
person-activities =
    { $about ->
        [self] Сиз шулардан биримидингиз?
       *[person] У киши шулардан биримиди?
    }
person-activities--label = Қилган иши
person-activities--hint = Бир нечтасини танласангиз бўлади.
person-activities--o-religious = Имом, домла, дин олими
person-activities--o-writer_artist = Ёзувчи, санъаткор
person-activities--o-teacher_academic = Ўқитувчи, олим
person-activities--o-business = Тадбиркор, савдогар
person-activities--o-official = Ҳукумат хизматчиси
person-activities--o-activist = Ҳуқуқ ҳимоячиси
person-activities--o-student = Ўқувчи, талаба
person-activities--o-farmer = Деҳқон, чорвадор
person-activities--o-other = Бошқа
person-marital_status =
    { $about ->
        [self] Оилалимисиз?
       *[person] { $dead ->
            [yes] У киши оилалимиди?
           *[no] У киши оилалими?
        }
    }
person-marital_status--label = Оилавий аҳволи
person-marital_status--o-single = Турмуш қурмаган
person-marital_status--o-married = Оилали
person-marital_status--o-divorced = Ажрашган
person-marital_status--o-widowed = Жуфти вафот этган
person-marital_status--o-other = Бошқача
person-children =
    { $about ->
        [self] Нечта болангиз бор?
       *[person] { $dead ->
            [yes] У кишининг нечта боласи бор эди?
           *[no] У кишининг нечта боласи бор?
        }
    }
person-children--label = Нечта боласи бор
person-pregnant =
    { $about ->
        [self] Ўша пайтда ҳомиладормидингиз?
       *[person] У киши ўша пайтда ҳомиладормиди ёки ҳозир ҳомиладорми?
    }
person-pregnant--label = Ҳомиладор
person-pregnant--why = Ҳомиладор аёлга қаров керак, уни ҳимоя қиладиган алоҳида қоидалар бор. Айтгингиз келмаса, айтмай қўя қолинг.
person-health_before =
    { $about ->
        [self] Бу иш бўлмасидан олдин соғлиғингиз қандай эди? Касалингиз, қилинган операция, ичадиган дорингиз бормиди?
       *[person] Бу иш бўлмасидан олдин у кишининг соғлиғи қандай эди? Касали, қилинган операция, ичадиган дориси бормиди?
    }
person-health_before--label = Олдинги соғлиғи
person-health_before--why = Қандай даволаш кераклиги шундан кўринади. Қамоқда соғлиғи ёмонлашганми, кейин шуни ҳам билса бўлади.
person-marks =
    { $about ->
        [self] Сизни нимангиздан таниса бўлади: бўйингиз, чандиғингиз, кўзойнагингиз?
       *[person] У кишини нимасидан таниса бўлади: бўйи, чандиғи, кўзойнаги?
    }
person-marks--label = Таниб олиш белгилари
person-languages =
    { $about ->
        [self] Қайси тилларда гаплашасиз?
       *[person] У киши қайси тилларда гаплашади?
    }
person-languages--label = Биладиган тиллари
person-id_number =
    { $about ->
        [self] Хитойдаги шахсий гувоҳномангизнинг (кимлигингизнинг) рақами қандай?
       *[person] У кишининг Хитойдаги шахсий гувоҳномаси (кимлиги) рақамини биласизми?
    }
person-id_number--label = Шахсий гувоҳнома рақами
person-id_number--hint = 18 та рақам бўлади, эски қоғозларда 15 та. Охиргиси X ҳарфи бўлиши мумкин. Гувоҳноманинг расмини юборсангиз ҳам бўлади.
person-id_number--why = Бу рақам фақат битта одамда бўлади. Исми бир хил икки одамни адаштирмасликнинг энг ишончли йўли шу. Айтгингиз келмаса, айтмай қўя қолинг.
person-passport =
    { $about ->
        [self] Паспортингизнинг рақами қандай?
       *[person] У кишининг паспортининг рақамини биласизми?
    }
person-passport--label = Паспорт рақами
person-passport--why =
    { $about ->
        [self] Элчихона ёки БМТ сизни шу рақам билан топа олади. Айтгингиз келмаса, айтмай қўя қолинг.
       *[person] Элчихона ёки БМТ у кишини шу рақам билан топа олади. Айтгингиз келмаса, айтмай қўя қолинг.
    }


## Section event: what happened

event-violence =
    { $about ->
        [self] Олиб кетаётганда сизга нима қилишди?
       *[person] Олиб кетаётганда у кишига нима қилишди?
    }
event-violence--label = Олиб кетаётгандаги зулм
event-violence--why = Ўшанда қонун бузилганми, шундан кўринади. Айтгингиз келмаса, айтмай қўя қолинг.
event-violence--o-none = Зўравонлик бўлмаган
event-violence--o-beaten = Калтаклашган
event-violence--o-threatened = Қўрқитишган
event-violence--o-hooded_or_cuffed = Бошига қоп ё кишан
event-violence--o-home_searched = Уйни тинтув қилишган
event-violence--o-children_present = Болалар кўзи олдида
event-violence--o-other = Бошқа ҳолат
event-taken_by = Буни ким қилди?
event-taken_by--label = Ким қилди
event-taken_by--hint = Бир нечтасини танласангиз бўлади. Ҳеч ким кўрмаган бўлса, ўзингиз ўйлаганини танланг. Нега шундай ўйлашингизни кейинги саволда айтасиз.
event-taken_by--o-police = Полиция
event-taken_by--o-state_security = Давлат хавфсизлиги
event-taken_by--o-village_officials = Қишлоқ кадрлари
event-taken_by--o-prison_service = Қамоқхона ходимлари
event-taken_by--o-employer = Ишхонадаги бошлиғи
event-taken_by--o-unknown = Ҳеч ким билмайди
event-taken_by--o-other = Бошқа биров
event-taken_by_why = Нега ўшалар деб ўйлайсиз? Кимлигини билмасангиз: бунинг ортида ҳукумат турибди деб нега ўйлайсиз?
event-taken_by_why--label = Нега шундай ўйлайсиз
event-taken_by_why--hint = Масалан: полиция кийимида эди, полиция машинасида келишди, полициядан телефон қилишди.
event-warrant = Қамоққа олиш буйруғи каби бирор қоғоз кўрсатишдими ёки беришдими?
event-warrant--label = Қоғоз кўрсатилди
event-reason_official = Ҳукумат одамларидан бирортаси сабабини айтдими? Иложи бўлса, унинг гапини сўзма-сўз айтинг.
event-reason_official--label = Улар айтган сабаб
event-reason_suspected = Ўзингизнингча, асл сабаби нима эди?
event-reason_suspected--label = Сиз ўйлаган сабаб
event-reason_suspected--hint = Бир нечтасини танласангиз бўлади.
event-reason_suspected--o-religion = Дин сабабли
event-reason_suspected--o-contact_abroad = Чет эл билан алоқаси
event-reason_suspected--o-travel_abroad = Чет элга боргани
event-reason_suspected--o-phone_app = Телефондаги бирор нарса
event-reason_suspected--o-speech_or_writing = Айтган ёки ёзган гапи
event-reason_suspected--o-relatives = Қариндошлари сабабли
event-reason_suspected--o-past_conviction = Аввал судлангани
event-reason_suspected--o-birth_policy = Боласи кўплиги
event-reason_suspected--o-foreign_citizenship = Чет эл фуқаролиги
event-reason_suspected--o-helping_foreigners = Чет элликка ёрдами
event-reason_suspected--o-quota = Одам сонини тўлдириш
event-reason_suspected--o-unknown = Ҳеч ким билмайди
event-reason_suspected--o-other = Бошқа сабаб
event-reason_words = Сабаби ҳақида яна айтадиганингиз борми?
event-reason_words--label = Сабаби ҳақида яна
event-last_contact = Сиз ёки оиласи у кишининг ўзи билан охирги марта қачон гаплашган ёки ўзидан қачон хабар олган?
event-last_contact--label = Охирги алоқа
event-last_contact--hint = Масалан: 2019, 06.2019 ёки 22.06.2019. Тахминан айтсангиз ҳам бўлади.
event-last_contact_means = Ўшанда қандай боғланилган эди?
event-last_contact_means--label = Қандай боғланилган
event-last_contact_means--o-in_person = Юзма-юз
event-last_contact_means--o-phone = Телефонда
event-last_contact_means--o-wechat = WeChat орқали
event-last_contact_means--o-whatsapp = WhatsApp орқали
event-last_contact_means--o-letter = Хат орқали
event-last_contact_means--o-through_others = Бошқа одамлар орқали
event-last_contact_means--o-other = Бошқа йўл билан
event-last_contact_words = Ўша охирги алоқада нималар айтилди?
event-last_contact_words--label = Нималар айтилди
event-last_contact_words--why = Нима бўлай деб тургани кўпинча охирги сўзлардан билинади. У ёқдаги бировга хавф келтирадиган нарсани айтмай қўя қолинг.
event-came_back =
    { $about ->
        [self] Бу иш бўлмасидан олдин чет элдан Хитойга қайтиб борганмидингиз?
       *[person] Бу иш бўлмасидан олдин у киши чет элдан Хитойга қайтиб борганмиди?
    }
event-came_back--label = Хитойга қайтиб борган
event-came_back_from =
    { $about ->
        [self] Қайси давлатдан қайтиб бордингиз?
       *[person] У киши қайси давлатдан қайтиб борди?
    }
event-came_back_from--label = Қайси давлатдан қайтган
event-came_back_date = Бу қачон бўлган эди?
event-came_back_date--label = Қачон қайтган
event-came_back_date--hint = Масалан: 2017, 03.2017 ёки 14.03.2017. Тахминан айтсангиз ҳам бўлади.
event-came_back_why = Нима сабабдан?
event-came_back_why--label = Нима сабабдан қайтган
event-came_back_why--o-sick_relative = Бир қариндоши касал эди
event-came_back_why--o-called_by_employer = Ишхонаси чақирган
event-came_back_why--o-called_by_police = Полиция чақирган
event-came_back_why--o-papers_or_pension = Ҳужжат ё пенсия учун
event-came_back_why--o-funeral = Жанозага
event-came_back_why--o-visit = Қариндош йўқлаб
event-came_back_why--o-study_end = Ўқиши тугаган
event-came_back_why--o-deported = Чиқариб юборишган
event-came_back_why--o-other = Бошқа сабаб
event-came_back_words = Қайтаётганда ёки қайтгандан кейин нима бўлди?
event-came_back_words--label = Қайтгани ҳақида яна
event-passport_taken =
    { $about ->
        [self] Паспортингизни тортиб олишдими?
       *[person] У кишининг паспортини тортиб олишдими?
    }
event-passport_taken--label = Паспортини тортиб олишган
event-exit_refused =
    { $about ->
        [self] Сизни чет элга чиқармай қўйишдими?
       *[person] У кишини чет элга чиқармай қўйишдими?
    }
event-exit_refused--label = Чет элга чиқаришмаган
event-witnesses = Буни кўрган ёки биладиган одам борми? Бирма-бир ёзиб оламиз.
event-witnesses--label = Гувоҳлар
event-witnesses--hint = Хавф бўлмайдиган бўлсагина исмини айтинг. “Бир қўшниси” десангиз ҳам етади.
event-witnesses--why = Битта эмас, бир неча одам билса, ариза кучлироқ бўлади. Рози бўлмаган гувоҳга ҳеч ким ёзмайди.
event-witnesses-who = У ким? Исмини ёки фақат кимлигини айтинг.
event-witnesses-who--label = Гувоҳ
event-witnesses-who--hint = Масалан: бир қўшниси, ҳозир чет элда.
event-witnesses-they_agreed = Бу гувоҳ аризада исми айтилишига рози бўлдими?
event-witnesses-they_agreed--label = Рози бўлган
event-witnesses-safe_to_name = Бу гувоҳни хавфга қўймай, исмини айтса бўладими?
event-witnesses-safe_to_name--label = Исмини айтса бўлади
event-witnesses-what = Бу гувоҳ нимани кўрди, нимани эшитди?
event-witnesses-what--label = Гувоҳ биладигани
others = Ўша пайтда ёки кейин оиладан яна бировни олиб кетишдими, бедарак йўқолганлар борми? Бирма-бир ёзиб оламиз.
others--label = Оиладаги бошқалар
others--hint = Кейин ҳар бирига алоҳида ариза ёза оласиз. Бир хил жойини қайта айтиш керак эмас.
others--why = Кўпинча бир оиладан бир неча киши қамалади. Ҳеч ким унутилмасин. Бундан хавф остида қолиши мумкин бўлган одамни айтмай қўя қолинг.
others-name = У кишининг исми нима?
others-name--label = Исм-шарифи
others-relation = У киши сизга ким бўлади?
others-relation--label = Сизга ким бўлади
others-together =
    Айни ўша пайтда, ўша жойда бўлдими?
others-together--label = Айни ўша пайтда
others-what = У кишига нима бўлди?
others-what--label = Нима бўлди
history = Ундан олдин ва кейин нималар бўлди? Сўроқ, суд, бошқа жойга кўчириш, телефонда гаплашиш, кўришиш, қўйиб юбориш: бирма-бир ёзиб оламиз.
history--label = Олдин ва кейин бўлганлар
history--hint = Қайси тартибда айтсангиз ҳам бўлади. Вақтига қараб ўзим тартибга соламан.
history-date = Бу қачон бўлди?
history-date--label = Қачон
history-date--hint = Масалан: 2018, 09.2018 ёки 15.09.2018. Тахминан айтсангиз ҳам бўлади. Билмасангиз, нимадан кейин бўлганини сўрайман.
history-after = Бу қайси воқеадан кейин, қанча вақт ўтганда бўлди?
history-after--label = Нимадан кейин
history-after--hint = Масалан: олиб кетилганидан кейин икки ойча ўтганда.
history-what = Нима бўлди?
history-what--label = Нима бўлди
history-what--o-questioned = Сўроқ қилишган
history-what--o-summoned = Полицияга чақиришган
history-what--o-passport_taken = Паспортини тортиб олган
history-what--o-exit_ban = Чет элга чиқаришмаган
history-what--o-taken = Олиб кетишган
history-what--o-charged = Айб қўйишган
history-what--o-trial = Суд бўлган
history-what--o-sentenced = Суд қамоққа ҳукм қилган
history-what--o-moved = Бошқа жойга кўчирган
history-what--o-seen = Кимдир кўрган
history-what--o-call = Телефонда гаплашган
history-what--o-visit = Бориб кўришган
history-what--o-ill_treated = Қийнашган, хўрлашган
history-what--o-hospital = Касалхонага тушган
history-what--o-sent_to_work = Ишга юборишган
history-what--o-released = Қўйиб юборишган
history-what--o-retaken = Қайта олиб кетишган
history-what--o-official_answer = Ҳукуматдан жавоб келган
history-what--o-rumour = Эл оғзидаги гап
history-what--o-died = Вафот этган
history-what--o-other = Бошқа ҳолат
history-state =
    { $about ->
        [self] Шундан кейин қаерда бўлдингиз?
       *[person] Шундан кейин у киши қаерда бўлди?
    }
history-state--label = Шундан кейин
history-place = Бу қаерда бўлди?
history-place--label = Қаерда
history-who = Ўша жойда яна ким бор эди, ким қатнашди?
history-who--label = Кимлар бор эди
history-who--hint = Идорасини ёки лавозимини айтсангиз ҳам бўлади. Масалан: қишлоқнинг икки полициячиси.
history-who--why = Ким жавобгарлиги кейин шундан кўриниши мумкин. Хавф остида қолиши мумкин бўлган одамларнинг исмини айтмай қўя қолинг.
history-source = Буни қаердан биласиз?
history-source--label = Қаердан биласиз
history-source_words = Айтгингиз келса: айнан кимдан ёки қаердан билдингиз?
history-source_words--label = Кимдан билдингиз
history-source_words--why = Хабар қанчалик аниқлигини билишга ёрдам беради. Хавф остида қолиши мумкин бўлган одамларнинг исмини айтмай қўя қолинг.
history-heard_on = Буни қачон эшитдингиз?
history-heard_on--label = Қачон эшитдингиз
history-certainty = Бу қанчалик аниқ?
history-certainty--label = Қанчалик аниқ
history-certainty--o-sure = Аниқ биламан
history-certainty--o-likely = Шундай бўлса керак
history-certainty--o-unsure = Аниқ билмайман
history-words = Бу ҳақда яна айтадиганингиз борми?
history-words--label = Бу ҳақда яна


## Section status: where the missing person is now, and how

status-heard_on = Бу хабар сизга қачон етди?
status-heard_on--label = Хабар етган кун
status-heard_on--hint = Масалан: 2024, 05.2024 ёки 20.05.2024. Тахминан айтсангиз ҳам бўлади.
status-source =
    { $dead ->
        [yes] Вафот этганини қаердан билдингиз?
       *[no] У киши ҳозир қаердалигини қаердан биласиз?
    }
status-source--label = Қаердан биласиз
status-source_words = Айтгингиз келса: айнан кимдан ёки қаердан билдингиз?
status-source_words--label = Кимдан билдингиз
status-source_words--why = Хабар қанчалик аниқлигини билишга ёрдам беради. Хавф остида қолиши мумкин бўлган одамларнинг исмини айтмай қўя қолинг.
status-certainty = Бунга қанчалик ишонасиз?
status-certainty--label = Қанчалик аниқ
status-certainty--o-sure = Аниқ биламан
status-certainty--o-likely = Шундай бўлса керак
status-certainty--o-unsure = Аниқ билмайман
status-facility =
    { $about ->
        [self] Охирги марта қаерда қамоқда бўлдингиз?
       *[person] У киши қаерда қамоқда ўтирибди ёки охирги марта қаерда қамоқда бўлган?
    }
status-facility--label = Қамалган жойи
status-facility--hint = Номини, туманини (ноҳиясини) ёки эл нима деб аташини айтинг. Масалан: Кунесдаги қамоқхона.
status-facility_kind = У қандай жой?
status-facility_kind--label = Қандай жой
status-facility_kind--o-camp = Лагерь
status-facility_kind--o-detention_centre = Ҳибсхона (каншоусуо)
status-facility_kind--o-prison = Қамоқхона
status-facility_kind--o-factory = Завод, фабрика
status-facility_kind--o-hospital = Касалхона
status-facility_kind--o-school = Мактаб
status-facility_kind--o-orphanage = Болалар уйи
status-facility_kind--o-unknown = Ҳеч ким билмайди
status-facility_kind--o-other = Бошқа жой
status-sentence =
    { $about ->
        [self] Сизга қандай ҳукм чиқди?
       *[person] У кишига қандай ҳукм чиқди?
    }
status-sentence--label = Ҳукм
status-sentence--o-years = Бир неча йил берилган
status-sentence--o-life = Умрбод қамоқ
status-sentence--o-death_suspended = Ўлим, 2 йил кечиктириб
status-sentence--o-other = Бошқа ҳукм
status-sentence_years = Неча йил беришди?
status-sentence_years--label = Неча йил
status-sentence_years--hint = Масалан: 7, уч ярим йил бўлса 3.5.
status-sentence_until = Муддати қачон тугайди?
status-sentence_until--label = Муддати тугайдиган кун
status-sentence_until--hint = Масалан: 2031 ёки 03.2031. Ҳали келмаган кун бўлса ҳам бўлади.
status-charge = Билишингизча, қандай айб қўйишди?
status-charge--label = Қўйилган айб
status-charge--hint = Иложи бўлса, қоғоздаги гапни сўзма-сўз ёзинг.
status-court = Қайси суд ҳукм қилди?
status-court--label = Қайси суд
status-trial_date = Суд қачон бўлди?
status-trial_date--label = Суд бўлган кун
status-trial_date--hint = Масалан: 2018, 09.2018 ёки 15.09.2018. Тахминан айтсангиз ҳам бўлади.
status-lawyer =
    { $about ->
        [self] Ўзингиз ёки оилангиз танлаган адвокат бўлганми?
       *[person] У кишининг ўзи ёки оиласи танлаган адвокат бўлганми?
    }
status-lawyer--label = Ўзи танлаган адвокат
status-family_told =
    { $about ->
        [self] Сизга ҳукм чиққанини ҳукумат оилангизга айтдими?
       *[person] Ҳукм чиққанини ҳукумат оиласига айтдими?
    }
status-family_told--label = Оиласига айтилган
status-release_terms =
    { $about ->
        [self] Қўйиб юборганда сизга қандай талаблар қўйишди?
       *[person] Қўйиб юборганда у кишига қандай талаблар қўйишди?
    }
status-release_terms--label = Чиққандаги талаблар
status-release_terms--hint = Масалан: ҳар ҳафта полицияга бориш, ҳеч қаёққа чиқмаслик, бўлганини ҳеч кимга айтмаслик.
status-release_terms--why = Қўйиб юборилган одамнинг ҳам кўпинча эрки ўзида бўлмайди. У ёқда бировга зарари тегадиган нарсани айтмай қўя қолинг.
status-contact_now = Ҳозир у киши билан боғланиб турадиган одам борми?
status-contact_now--label = Ҳозирги алоқа
status-contact_now--o-none = Алоқа йўқ
status-contact_now--o-letters = Хат орқали
status-contact_now--o-calls = Телефонда
status-contact_now--o-video_calls = Видео орқали гаплашиб
status-contact_now--o-visits = Бориб кўришиб
status-contact_now--o-other = Бошқа йўл билан
status-contact_who = Ким боғланиб туради?
status-contact_who--label = Ким боғланади
status-contact_who--hint = Исмини айтмасангиз ҳам бўлади. Масалан: ота-онасидан бири.
status-contact_who--why = Хабар кимдан келиши мумкинлиги шундан кўринади. Хавф остида қолиши мумкин бўлган одамларнинг исмини айтмай қўя қолинг.
status-contact_often = Қанча вақтда бир боғланади, ҳар сафар қанчага чўзилади?
status-contact_often--label = Қанча вақтда бир
status-contact_often--hint = Масалан: ойда бир марта, беш дақиқа.
status-contact_watched = Боғланганда биров қараб ёки эшитиб турадими?
status-contact_watched--label = Қараб, эшитиб туришади
status-health_now =
    { $about ->
        [self] Ҳозир соғлиғингиз қандай?
       *[person] Билишингизча, у кишининг соғлиғи ҳозир қандай?
    }
status-health_now--label = Ҳозирги соғлиғи
status-health_now--why = Тез даволаш керакми, шундан кўринади. Айтгингиз келмаса, айтмай қўя қолинг.
status-treatment_known =
    { $about ->
        [self] Кейинги саволлар қамоқда сизга қандай муомала қилишгани ҳақида. Жавоб беришни хоҳлайсизми? Бермасангиз ҳам бўлади.
       *[person] { $dead ->
            [yes] Қамоқда у кишига қандай муомала қилишганини биласизми? Айтмасангиз ҳам бўлади.
           *[no] Қамоқда у кишига қандай муомала қилишаётганини биласизми? Айтмасангиз ҳам бўлади.
        }
    }
status-treatment_known--label = Қамоқдаги муомала маълум
status-treatment_known--why = Одамни қийнаш, хўрлаш — жиноят. Бу ҳақда айтилган сўз бир кун керак бўлиши мумкин. Лекин бу ерда ҳеч ким айтишга мажбур эмас. “Йўқ” десангиз, кейинги саволга ўтамиз.
status-treatment =
    { $about ->
        [self] Булардан қайсилари бошингиздан ўтди?
       *[person] Булардан қайсилари у кишининг бошидан ўтди?
    }
status-treatment--label = Қамоқда кўрганлари
status-treatment--hint = Фақат айтгингиз келганини танланг.
status-treatment--o-beating = Калтаклаш
status-treatment--o-electric_shock = Ток билан қийнаш
status-treatment--o-solitary = Ёлғиз қамаш
status-treatment--o-forced_medication = Мажбуран дори бериш
status-treatment--o-forced_food = Мажбуран овқат-ичимлик
status-treatment--o-denied_care = Шифокорга кўрсатмаслик
status-treatment--o-forced_abortion_or_sterilisation = Аборт, туғмас қилиш
status-treatment--o-sexual_violence = Жинсий зўравонлик
status-treatment--o-stress_position = Қимирлатмай қийнаш
status-treatment--o-other = Бошқа ҳолат
status-treatment_source = Буни қаердан биласиз?
status-treatment_source--label = Бу қаердан маълум
status-treatment_source--o-seen = Ўзим кўрдим
status-treatment_source--o-told_of_this_person = У ҳақда айтиб беришган
status-treatment_source--o-known_in_general = У жойда шундай бўлади
status-treatment_words = Бу ҳақда яна айтгингиз келадими? Фақат хоҳлаганингизни айтинг.
status-treatment_words--label = Кўрганлари, ўз сўзингизда
status-treatment_words--why = Ўз сўзингиз тугмалардан кўпроқ нарса айтади. Истаган пайтда тўхтаб, айтганингизни қайтариб ола оласиз.
status-death = Қайғингизга шерикман. Билганингизни хоҳлаганингизча айтинг, бошқа кунга қолдирсангиз ҳам бўлади.
status-death--label = Вафоти
status-death--why = Нима бўлганини билишга оиласининг ҳаққи бор. Бу унинг жасадини сўраб олишга, ҳақиқатни билишга ёрдам бериши мумкин.
status-death-date = У киши қачон вафот этди?
status-death-date--label = Вафот этган куни
status-death-date--hint = Масалан: 2021, 11.2021 ёки 25.11.2021. Тахминан айтсангиз ҳам бўлади.
status-death-place = У киши қаерда вафот этди?
status-death-place--label = Вафот этган жойи
status-death-cause_told = Оиласига нимадан вафот этди деб айтишди?
status-death-cause_told--label = Айтилган сабаб
status-death-body_returned = Жасадини оиласига беришдими?
status-death-body_returned--label = Жасади берилган
status-death-how_known = Оиласи буни қандай билди?
status-death-how_known--label = Оиласи қандай билган


## Section family: the family there and outside

family-children =
    { $about ->
        [self] Болаларингиз борми? Бирма-бир ёзиб оламиз.
       *[person] { $dead ->
            [yes] У кишининг болалари бормиди? Бирма-бир ёзиб оламиз.
           *[no] У кишининг болалари борми? Бирма-бир ёзиб оламиз.
        }
    }
family-children--label = Болалари
family-children--why = Қаровсиз қолган болаларга энг аввал ёрдам керак. Исми ўрнига биринчи ҳарфини айтсангиз ҳам етади.
family-children-name_or_initial = Боланинг исми нима? Биринчи ҳарфи ҳам етади.
family-children-name_or_initial--label = Бола
family-children-age = Бола неча ёшда?
family-children-age--label = Ёши
family-children-with = Бола кимнинг қўлида?
family-children-with--label = Кимнинг қўлида
family-children-with--o-parent = Отаси ёки онаси
family-children-with--o-relatives = Қариндошлари
family-children-with--o-orphanage = Болалар уйида
family-children-with--o-boarding_school = Интернатда
family-children-with--o-unknown = Ҳеч ким билмайди
family-children-with--o-other = Бошқача
family-children-where = Бола қаерда яшайди?
family-children-where--label = Қаерда
family-children-words = Бу бола ҳақида яна айтадиганингиз борми?
family-children-words--label = Бола ҳақида яна
family-where =
    { $about ->
        [self] Оилангиз ҳозир қаерда яшайди?
       *[person] У кишининг энг яқинлари ҳозир қаерда яшайди?
    }
family-where--label = Оиласи яшайдиган жой
family-where--why = Қаерда ёрдам берса бўлиши, у ерда ким жавобгарлиги шундан кўринади. Туманини (ноҳиясини) ёки давлатини айтсангиз етади.
family-dependants =
    { $about ->
        [self] Қарамоғингизда кимлар бор: болалар, кекса ота-она, касаллар?
       *[person] { $dead ->
            [yes] У кишининг қарамоғида кимлар бор эди: болалар, кекса ота-она, касаллар?
           *[no] У кишининг қарамоғида кимлар бор: болалар, кекса ота-она, касаллар?
        }
    }
family-dependants--label = Қаровга муҳтожлар
family-dependants--why = Ёрдам энг аввал кимга кераклиги шундан кўринади. Исмларини айтмасангиз ҳам бўлади.
family-reprisals = Шу сабабли оилага босим ўтказишдими?
family-reprisals--label = Оила кўрган босим
family-reprisals--hint = Бир нечтасини танласангиз бўлади.
family-reprisals--why = Оилага босим ўтказишнинг ўзи қонунга хилоф, бу ҳақда ҳам ариза берса бўлади. Кимлигини айтмасангиз ҳам бўлади.
family-reprisals--o-questioned = Сўроқ қилишган
family-reprisals--o-harassed = Тинч қўйишмаган
family-reprisals--o-beaten = Калтаклашган
family-reprisals--o-surveillance = Пойлаб, кузатишади
family-reprisals--o-passport_taken = Паспортини тортиб олган
family-reprisals--o-passport_refused = Паспорт беришмаган
family-reprisals--o-job_lost = Ишдан ҳайдашган
family-reprisals--o-detained = Қамаб қўйишган
family-reprisals--o-forced_to_call = Мажбуран телефон қилган
family-reprisals--o-home_visits = Уйга кадр келиб туради
family-reprisals--o-officials_in_home = Уйда кадр бирга яшайди
family-reprisals--o-forced_marriage = Мажбуран никоҳлашган
family-reprisals--o-money_cut_off = Пул-ерини тортиб олган
family-reprisals--o-other = Бошқа ҳолат
family-reprisals_words = Буни ким қилди, қачон бўлди, нима дейишди?
family-reprisals_words--label = Босим, ўз сўзингизда
family-reprisals_words--why = Айтган сўзи ва куни аниқ бўлса, шикоят қилиш осон бўлади. Хавф остида қолиши мумкин бўлган одамларнинг исмини айтмай қўя қолинг.
family-forbidden_to_call = У ёқдаги қариндошларга сизга телефон қилишни ёки сизга жавоб беришни тақиқлашдими?
family-forbidden_to_call--label = Телефонга тақиқ
family-needs = Оилага нима керак? У ёқдагиларга ҳам, бу ёқдагиларга ҳам.
family-needs--label = Нима керак
family-needs--hint = Буни ташкилот одамлари кўради. Лекин ёрдам берамиз деб ваъда бера олишмайди.
family-needs--o-food_money = Озиқ-овқат, пул
family-needs--o-housing = Яшаш учун уй
family-needs--o-legal_help = Юрист ёрдами
family-needs--o-health_care = Шифокор, дори
family-needs--o-psychological = Дардлашадиган одам
family-needs--o-papers = Ҳужжат
family-needs--o-school = Мактаб
family-needs--o-none = Ҳозирча ҳеч нарса
family-needs--o-other = Бошқа нарса


## Section reporter: about the person who writes

reporter-name = Исм-шарифингиз нима? Ўзингизга бошқа исм танласангиз ҳам бўлади.
reporter-name--label = Исм-шарифингиз
reporter-name--why = Исми ёзилган ариза кучлироқ бўлади, БМТ фақат шундай аризани қабул қилади. Исмингиз аризадан алоҳида сақланади. Бизга бошқа исм айтсангиз ҳам бўлади.
reporter-name_hidden = Исмингизни ташкилот одамларидан бошқа ҳаммадан яширайликми?
reporter-name_hidden--label = Исмимни яшириш
reporter-age = Ёшингиз нечада?
reporter-age--label = Ёшингиз
reporter-city = Қайси шаҳар ёки қишлоқда яшайсиз?
reporter-city--label = Яшайдиган шаҳрингиз
reporter-citizenship = Қайси давлатнинг фуқаросисиз?
reporter-citizenship--label = Фуқаролигингиз
reporter-own_story = Ўзингизни ҳам қамашган, сўроқ қилишган ёки қўрқитишган пайтлар бўлганми? Хоҳласангиз, айтиб беринг.
reporter-own_story--label = Ўз бошингиздан ўтгани
reporter-own_story--why = Сизнинг бошингиздан ўтгани ҳам шу ишнинг бир қисми. У аризадан алоҳида сақланади. Айтмасангиз ҳам бўлади.
reporter-contact_preference = Ташкилот одамлари сиз билан гаплашмоқчи бўлса, қандай боғлангани қулай?
reporter-contact_preference--label = Сиз билан боғланиш
reporter-contact_preference--o-this_chat = Шу чатда
reporter-contact_preference--o-phone = Телефонда
reporter-contact_preference--o-email = Электрон почта орқали
reporter-contact_preference--o-signal = Signal орқали
reporter-contact_preference--o-other = Бошқа йўл билан
reporter-contact = Қайси рақам ёки почта орқали боғланишсин?
reporter-contact--label = Рақам ёки почта
reporter-contact--hint = Телефон рақами ёки электрон почта. Масалан: someone@example.org
reporter-contact--why = Бу чат йўқолиб қолса, ташкилот одамлари сизни топа олмай қолади. Бу аризадан алоҳида сақланади.
reporter-address = Манзилингиз қандай, хат қаерга келади?
reporter-address--label = Манзилингиз
reporter-address--why = Аризани БМТга беришга рухсат бердингиз. Улар ариза берган одамнинг манзилини сўрайди. Унгача манзилингиз аризадан алоҳида сақланади.
reporter-pressure = Ҳозир яшаб турган жойингизда ўзингизга босим ўтказишдими?
reporter-pressure--label = Ўзингиз кўрган босим
reporter-pressure--hint = Бир нечтасини танласангиз бўлади.
reporter-pressure--why = Ташкилот одамлари сизга ёзганда қанчалик эҳтиёт бўлиш кераклигини шундан билади. Айтгингиз келмаса, айтмай қўя қолинг.
reporter-pressure--o-none = Йўқ
reporter-pressure--o-calls = Қўнғироқ, хабарлар
reporter-pressure--o-threats_to_relatives = Қариндошга таҳдид
reporter-pressure--o-asked_to_spy = Айғоқчи бўл дейишган
reporter-pressure--o-passport_trouble = Паспортда қийинчилик
reporter-pressure--o-other = Бошқа ҳолат


## Section testimony: story, papers, recordings

testimony-story = Айтгингиз келган ҳамма нарсани айтинг. Ёзинг, овозингиз билан айтинг ёки видеога олинг. Узун бўлса ҳам, бир нечтага бўлиб ҳам юбораверинг.
testimony-story--label = Ҳикоянгиз
testimony-story--hint = Тўхтаб, бошқа куни давом этсангиз ҳам бўлади. Хавф остида қолиши мумкин бўлган одамларнинг исмини айтмай қўя қолинг.
testimony-story--why = Бу аризанинг юраги — ўз тилингизда айтган ўз сўзингиз. Нимани айтишни ўзингиз танлайсиз.
testimony-files = Қоғоз, хат, расм, овоз ёки видео ёзув борми? Шу ерга бирма-бир юбора оласиз.
testimony-files--label = Қоғозлар ва ёзувлар
testimony-files--hint =
    Тўлиқ ҳолида юбориш учун: қистиргич (📎) белгисини босиб, “Файл” деган жойни танланг. Битта файл 20 MB дан ошмаслиги керак.
    Файл билан бирга кўзга кўринмайдиган маълумот ҳам кетади: расм қачон, қаерда олингани каби.
testimony-files-files = Энди юборинг. Бир-бирига тегишли бўлса, бир нечтасини бирга юборсангиз ҳам бўлади.
testimony-files-files--label = Файллар
testimony-files-kind = Бу нима?
testimony-files-kind--label = Тури
testimony-files-kind--o-photo = Расм
testimony-files-kind--o-identity_paper = Гувоҳнома, паспорт
testimony-files-kind--o-court_paper = Суд, полиция қоғози
testimony-files-kind--o-letter = Хат
testimony-files-kind--o-screenshot = Экран расми
testimony-files-kind--o-recording = Овоз ёзуви
testimony-files-kind--o-video = Видео ёзув
testimony-files-kind--o-list = Одамлар рўйхати
testimony-files-kind--o-other = Бошқа нарса
testimony-files-about = Бунда нима кўрсатилган?
testimony-files-about--label = Нима кўрсатилган
testimony-files-may_share = Аризани кимларга беришга рози бўлсангиз, буни ҳам ўшаларга кўрсатса бўладими?
testimony-files-may_share--label = Кўрсатса бўлади
testimony-files-source = Буни кимдан ёки қаердан олдингиз?
testimony-files-source--label = Қаердан олинган
testimony-files-source--hint = Ҳеч кимнинг исмини айтмасангиз ҳам бўлади. Масалан: бир қариндошимдан, сайтдан.
testimony-links = Бу ҳақда интернетда бирор нарса борми: мақола, видео, рўйхат?
testimony-links--label = Ҳаволалар
testimony-links-url = Ҳаволасини юборинг.
testimony-links-url--label = Ҳавола
testimony-links-url--hint = Масалан: https://example.org/article


## Section actions: what has been done, and what the family wishes

actions = Сиз ёки бошқалар кимлардан ёрдам ёки жавоб сўраган? Бирма-бир ёзиб оламиз.
actions--label = Қилинган ишлар
actions--hint = Ҳеч нарса қилинмаган бўлса, “Билишимча, йўқ” деган тугмани босинг. Бунинг айби йўқ.
actions-by = Ким сўради?
actions-by--label = Ким сўради
actions-by--hint = Масалан: ўзим, чет элдаги опам, адвокат.
actions-body = Кимдан сўралди?
actions-body--label = Кимдан сўралди
actions-body--o-police_there = У ёқдаги полиция
actions-body--o-embassy_of_china = Хитой элчихонаси
actions-body--o-own_foreign_ministry = Бу ердаги Ташқи ишлар
actions-body--o-un_wgeid = БМТ: йўқолганлар гуруҳи
actions-body--o-un_other = БМТ: бошқа бўлими
actions-body--o-icrc = Қизил Хоч (ICRC)
actions-body--o-amnesty_or_hrw = Amnesty ёки HRW
actions-body--o-public_list = Интернетдаги рўйхат
actions-body--o-local_organisation = Маҳаллий ташкилот
actions-body--o-media = Газета, радио, телевизор
actions-body--o-court = Суд
actions-body--o-other = Бошқа биров
actions-date = Бу қачон бўлган эди?
actions-date--label = Қачон
actions-date--hint = Масалан: 2022, 04.2022 ёки 21.04.2022. Тахминан айтсангиз ҳам бўлади.
actions-reference = Ўша мурожаатнинг рақами ёки номи бормиди?
actions-reference--label = Мурожаат рақами
actions-result = Ундан нима чиқди?
actions-result--label = Нима чиқди
actions-why_none = Ҳеч кимдан сўралмаганининг бирор сабаби борми?
actions-why_none--label = Нега сўралмаган
actions-why_none--hint = Масалан: оила қўрқади ёки кимдан сўрашни билмаган. БМТ буни сўрайди.
wishes = Нимани тилайсиз?
wishes--label = Тилаклар
wishes--hint = Бир нечтасини танласангиз бўлади. Ташкилот одамлари буни кўради. Лекин рўёбга чиқади деб ваъда бера олишмайди.
wishes--o-find_out_how = Қандай бўлганини билиш
wishes--o-body_returned = Жасадини қайтариб олиш
wishes--o-truth = Ҳақиқат айтилсин
wishes--o-find_out_where = Қаердалигини билиш
wishes--o-proof_of_life = Тириклигини билиш
wishes--o-medical_care = Даволаб, қарашсин
wishes--o-release = Озодлик
wishes--o-reunite_children = Болаларни қайтариб олиш
wishes--o-lawyer = Адвокат
wishes--o-un_submission = БМТга етказиш
wishes--o-government_help = Ўз ҳукуматим ёрдами
wishes--o-publish = Ҳаммага эълон қилиш
wishes--o-media_contact = Журналистга айтиб бериш
wishes--o-message_of_hope = Умид сўзини етказиш
wishes--o-compensation = Зарарни тўлатиш
wishes--o-material_help = Пул, рўзғорга ёрдам
wishes--o-only_record = Ёзилиб, сақланиб турсин
wishes--o-other = Бошқа тилак
wishes-words = Тилакларингиз ҳақида яна айтадиганингиз борми?
wishes-words--label = Тилак, ўз сўзингизда


## Section consents: permissions, and keeping in touch

consent-connect_families = Бошқа бир оила ҳам шу киши ҳақида ариза берса, ташкилот одамлари ўша оилага сиз ҳам ариза берганингизни айтса бўладими? Буни ҳар бир одамдан олдиндан сўраймиз. Бу бошқа ариза бор дегани эмас.
consent-connect_families--label = Бошқа оилага айтиш
consent-icrc = Бу аризани Халқаро Қизил Хоч қўмитасига берса бўладими? У бедарак йўқолган одамларни қидиради.
consent-icrc--label = Қизил Хочга бериш
consent-organisations = Бу аризани инсон ҳуқуқларини ҳимоя қиладиган бошқа ташкилотларга берса бўладими?
consent-organisations--label = Бошқа ташкилотлар
consent-governments = Хитойдан шу киши ҳақида сўрашсин деб, бу аризани бошқа давлатларнинг ҳукуматларига ва парламентларига берса бўладими?
consent-governments--label = Бошқа ҳукуматлар
consent-research = Бу аризани, ичидаги исмларни кўрсатмай, тадқиқотга ишлатса бўладими?
consent-research--label = Тадқиқот, исмларсиз
consent-publish_person = Бу кишининг исмини ва нима бўлганини ҳамма ўқий оладиган қилиб эълон қилса бўладими? Эълон қилингандан кейин қайтариб олиб бўлмайди.
consent-publish_person--label = Исм-воқеани эълон қилиш
consent-publish_photo = Бу кишининг расмини эълон қилса бўладими? Эълон қилингандан кейин қайтариб олиб бўлмайди.
consent-publish_photo--label = Расмини эълон қилиш
consent-publish_location = Эълон қилинса, жойини қанчалик аниқ кўрсатса бўлади?
consent-publish_location--label = Жойини эълон қилиш
consent-publish_location--o-none = Умуман кўрсатманг
consent-publish_location--o-prefecture = Фақат вилоятини
consent-publish_location--o-county = Фақат туманини
consent-publish_location--o-exact = Аниқ жойини
consent-media = Бу ариза ҳақида журналистларга айтса ва улар ташкилот одамлари орқали сизга савол берса бўладими?
consent-media--label = Журналистлар
consent-worries = Бу ариза ишлатилса, нимадан қўрқасиз?
consent-worries--label = Хавотирларингиз
consent-worries--why = Ташкилот одамлари ариза билан бирор иш қилишдан олдин сизга ёки оилангизга ниманинг зарари тегишини билмоқчи.
follow_up-hours = Сизга куннинг қайси пайтида ёзсам бўлади?
follow_up-hours--label = Кун пайти
follow_up-hours--o-morning = Эрталаб, 9–12
follow_up-hours--o-midday = Туш пайти, 12–16
follow_up-hours--o-evening = Кечқурун, 16–20
follow_up-hours--o-any = Истаган пайтда
follow_up-zone = Давлатингизда ҳар жойнинг соати ҳар хил. Сиз қайси соат билан яшайсиз?
follow_up-zone--label = Сиз томоннинг соати
follow_up-code_word = Хоҳласангиз, махфий сўз танланг. Шунда аризангиздан бирор нарса кўрсатишдан олдин ўша сўзни сўрайман.
follow_up-code_word--label = Махфий сўз
follow_up-code_word--hint = Бошқалар топа олмайдиган сўз танланг, аризадаги исмлардан бўлмасин. Яхшилаб эслаб қолинг: унутиб қўйсангиз, фақат ташкилотдаги одам ёрдам бера олади.
follow_up-code_word--why = Телефонингиз бир кун бошқа бировнинг қўлига тушиши мумкин. Махфий сўз бўлса, унга аризангизни кўрсатмайман. Шу чатда тургани эса ўзингиз тозалагунча кўриниб туради.


### Interface
### Option and button texts stay within 24 characters. Nobody is called he or she here.

## Buttons (24 characters at most)

button-yes = Ҳа
button-no = Йўқ
button-yes-right = Ҳа, тўғри
button-correct = Йўқ, тузатаман
button-about = Тахминан, аниқ эмас
button-dont-know = Билмайман
button-prefer-not = Айтгим келмайди
button-later = Кейинроқ
button-back = Орқага
button-why = Ёрдам. Нега сўраймиз?
button-menu = Меню
button-i-agree = Ҳа, розиман
button-that-is-all = Ҳаммаси шу
button-add-one = Биттасини айтаман
button-add-another = Яна бирини айтаман
button-none = Билишимча, йўқ
button-good-moment = Ҳа, қулай
button-not-now = Ҳозир эмас, кейин
button-stop-here = Шу ерда тўхтайлик
button-leave-as-is = Шундайлигича қолсин
button-earlier = Ундан олдинроқ
button-after-event = Бошқа воқеадан кейин
button-only-year = Фақат { $year }-йил
button-about-year = Тахминан { $year }-йил
button-only-month = Фақат ойини биламан
button-about-month = Ўша ой атрофида
button-more-countries = Бошқа давлатлар
button-my-words = Ўз сўзим қолсин
button-continue = Давом этиш
button-read-back = Айтганларимни кўриш
button-hand-in = Топшириш
button-hand-in-now = Ҳозир топшириш
button-other-things = Бошқа ишлар
button-pause = Бироз дам оламан
button-mine = Аризаларим
button-language = Тил
button-consent = Берган рухсатларим
button-privacy = Буни ким кўра олади
button-help = Ёрдам
button-lost-phone = Телефоним йўқолди
button-stop = Тўхтатиш
button-forget = Аризани ўчириш
button-another = Бошқа киши ҳақида
button-tell-more = Яна айтиш
button-take-out = Буни олиб ташлаш
button-take-back = Жавобни қайтариб олиш
button-take-back-sure = Ҳа, сўзим йўқ қилинсин
button-all-sections = Барча бўлимлар
button-copy = Нусхасини юборинг
button-copy-code = Кодни кўчириб олиш
button-withdraw = Аризани қайтариб олиш
button-questions-answered = Жавоб бердим
button-forget-sure = Ҳа, ўчиринг
button-keep = Йўқ, қолсин
button-begin = Бошлаш
button-destroy-now = Ҳозир йўқ қилинг
button-bring-back = Аризани қайта очиш
button-stop-keep = Сақлаб, тўхтайлик
button-stop-erase = Ўчириб, тўхтайлик
button-copy-shared = Ҳа, ўшаларни олинг
button-start-empty = Йўқ, бошидан айтаман
button-open-linked = У киши ҳақида ҳам

## While a question is asked

progress-core = Қисқа бўлим: { $here } / { $of }
answered-before = Берган жавобингиз: { $answer }
read-back = { $label }: { $value }. Тўғрими?
read-back-words = { $label }: “{ $value }”. Айнан шу сўзлар билан ёзиб қўяман. Тўғрими?
kept-aloud = Юборганингизни сақлаб қўйдим. Бир одам эшитиб ёки ўқиб, ёзиб олади.
kept-with-story = Буни “Ҳикоянгиз”га қўшиб қўйдим.
kept-with-papers = Буни қоғозларингиз ва файлларингиз ёнига қўйдим.
kept-edited = Жавобингизни ўзингиз тузатганингиздек ўзгартирдим.
kept-edited-piece = Тузатган сўзингизни ҳикоянгизга қўшдим. Олдингиси ҳам турибди.
kept-file = Олдим.
taken-back = Сўзларингиз йўқ қилинди. Жавоб бўлгани ҳақида белгигина қолди.
list-comma = { ", " }
place-in-words = { $words } – { $place }
yes = ҳа
no = йўқ
done = айтилди
seen = ўқилди
none-told = йўқ
unsaid-dont_know = билмайман
unsaid-prefer_not = айтгим келмайди
unsaid-later = кейинроқ
answer-taken-back = (қайтариб олинган)
age-years = { $years } ёш
file-photo = расм
file-document = файл
file-audio = овоз ёзуви
file-voice = овозли хабар
file-video = видео ёзув
file-video-note = видео хабар
file-lasting = { $sign } { $length } · { $file }

## What could not be taken

rejected-old_button = У тугма олдинги саволники экан. Ҳозирги савол мана бу.
rejected-not_offered = Бу ерда бундай танлов йўқ. Пастдаги тугмалардан бирини босинг, илтимос.
rejected-must_be_said = Бунга “ҳа” ёки “йўқ” деб жавоб беринг, илтимос.
rejected-nothing_to_confirm = Камида биттасини танланг ёки “Билмайман” деган тугмани босинг.
rejected-no_such_place = Уни энди топа олмадим. Ҳозир мана шу ердамиз.
rejected-list_is_full = Бу рўйхат тўлиб қолди. Қолганини ўз сўзингиз билан ёзинг ёки овозли хабар қилиб юборинг.
rejected-not_this_kind = Бунга тугмани босиб ёки ёзиб жавоб беринг, илтимос.
file-too_big = Бу файл 20 MB дан катта, Telegram уни менга бермайди. Бўлиб-бўлиб ёки видеони қисқартириб юбора оласизми? Бошқа ҳеч нарса йўқолгани йўқ.
file-too_many = Бу аризага бундан ортиқ файл сиғмайди. Яна нима борлигини сўз билан айтинг, кейин бир одам сиздан сўраб олади.
file-report_full = Бу аризанинг файллари тўлиб қолди, бундан ортиғи сиғмайди. Яна нима борлигини сўз билан айтинг, кейин бир одам сиздан сўраб олади.
file-disk_full = Ҳозир янги файлни сақлай олмаяпман, бизда жой тугай деб қолди. Айтган сўзларингиз сақланган. Файлни эртага қайта юборинг, илтимос.
file-not_fetched = Юборган файлларингиздан бирини ола олмадим. Яна бир марта юборасизми?
odd-sticker = Стикерни сақлай олмайман. Ёзинг, овозингиз билан айтинг ёки тугмаларни босинг.
odd-poll = Сўровномани сақлай олмайман. Ёзинг, овозингиз билан айтинг ёки тугмаларни босинг.
odd-location = Бу жойни сақламадим: қаерда эканингизни ҳеч қачон сўрамайман. Аризадаги бирор жойни айтмоқчи бўлсангиз, номини ёзинг.
odd-contact = Бу контактни сақламадим. Аризага керак бўлса, мен сўраганда ёзинг.
odd-other = Бундай хабарни сақлай олмайман. Ёзинг, овозингиз билан айтинг, расм ёки файл юборинг ёки тугмаларни босинг.
not-before-consent = Бирор нарса сақлашимдан олдин шу саволга жавоб беринг, илтимос.
sorry = Кечиринг, бизда бир хато бўлди. Олдин айтганларингиз сақланган. Охирги хабарингизни яна бир марта юборинг, илтимос.
storage-refused = Охирги хабарингизни сақлай олмадим, биз томонда носозлик бор. Олдин айтганларингиздан ҳеч нарса йўқолгани йўқ. Бироздан кейин қайта юборинг, илтимос.
only-private = Мен фақат бошқалар ўқимайдиган шахсий чатда гаплашаман. Менга ўша ерга ёзинг, илтимос.
intake-closed =
    Ҳозирча ариза қабул қилмаймиз. Ҳозир ёзган ёки юборганларингиз сақланмайди.

    Бот эмас, одам билан гаплашмоқчи бўлсангиз: { $contact }
intake-closed-yours = Олдин айтганларингиз ўз ҳолича сақланган. Уларни кўришингиз, ўчиришингиз мумкин.
drafts-enough = Бугун кўп ариза бошладингиз. Шулардан бирини давом эттиринг, илтимос. Эртага яна бирини бошлай оласиз.
too-fast = Бирданига жуда кўп келди, охирги хабарларингизни қабул қила олмадим. Бир дақиқа кутиб, қайта юборинг, илтимос.
poster-line = Оилангиздан кимдир йўқолиб қолдими? Шу ерда ўз тилингизда, шошмасдан айтиб беринг.

## Dates (the pieces of dates are shown in read-backs and on buttons)

lag-days =
    { $count ->
        [0] ўша куннинг ўзида
        [7] бир ҳафтадан кейин
        [one] { $count } кундан кейин
       *[other] { $count } кундан кейин
    }
lag-months =
    { $count ->
        [12] бир йилдан кейин
        [18] бир ярим йилдан кейин
        [24] икки йилдан кейин
        [36] уч йилдан кейин
        [60] беш йилдан кейин
        [one] { $count } ойдан кейин
       *[other] { $count } ойдан кейин
    }

## Around the interview

welcome-back = Яна келганингиздан хурсандман. { $date } куни “{ $where }” деган жойда тўхтаган эдингиз. Айтганларингизнинг ҳаммаси сақланган.
where-menu = меню
menu = Раҳмат. Айтганларингизни шу ҳолида топширса ҳам бўлади. Хоҳласангиз, бугун ёки бошқа куни яна айтинг. Ҳозир нима қиламиз?
menu-unfinished = Қисқа бўлим ҳали тугамади. Истаган пайтда тўхтаган жойдан давом эта оласиз.
menu-handed-in = Аризангиз топширилди. Истаган пайтда унга яна қўшсангиз, ўзгартирсангиз бўлади.
section-finished = Раҳмат. “{ $section }” бўлими ҳозирча тугади.
more = Нима қиламиз?
choose-language = Қайси тилда гаплашамиз? Айтганларингиз ўзгармайди.
language-changed = Энди шу тилда гаплашамиз.
language-offer = { $own_name }: шу тилда давом этамизми? Айтганларингиз ўзгармайди.
button-stay = Йўқ, ўзгартирмаймиз
nothing-here = Ҳозир бу ерда ариза йўқ. Янгисини бошлаймизми?
paused = Шошилманг. Айтганларингиз сақланган, айнан тўхтаган жойдан давом этамиз. Тайёр бўлганда шу чатни очиб, “Давом этиш” тугмасини босинг.
paused-nothing = Шошилманг. Шу чатнинг рақами ва вақтдан бошқа ҳеч нарсани сақламайман. Тайёр бўлганда “Давом этиш” тугмасини босинг.
stop = Шу ерда тўхтайликми? Айтганларингизни сақлаб қўйиб, кейин қайтиб келсангиз бўлади. Хоҳласангиз, ҳаммасини ўчиртира оласиз.
stopped = Энди сизга ёзмайман. Айтганларингиз сақланган. Қайтиб келсангиз, тўхтаган жойдан давом этамиз.
consent-refused = Тушундим. Сиз рози бўлмасангиз, ҳеч нарса сақламайман: шу пайтгача айтганларингиз ўчирилди. Фикрингиз ўзгарса, истаган пайтда қайта бошлай оласиз.
mine =
    { $count ->
        [one] Бу ерда битта аризангиз бор.
       *[other] Бу ерда { $count } та аризангиз бор.
    }
new-copy-shared = Аввал ўзингиз ҳақингизда айтгансиз: исмингизни, давлатингизни, тилакларингизни. Янги аризага ўша жавобларни олайми? Ҳар бирини ўзгартира оласиз.
new-report = Янги ариза бошладик. Олдингиси ўз ҳолича сақланган.
linked-offer = Оилангиздан яна бир кишини айтдингиз. У киши ҳақида ҳам ариза ёзамизми?

state-draft = тугамаган
state-handed-in = топширилди
state-in-review = ўқиляпти
state-accepted = қабул қилинди
state-returned = саволимиз бор
state-closed = ёпилди
state-withdrawn = қайтариб олинди
report-draft = { $title }. Бу ариза ҳали топширилмаган.
report-handed-in = { $title }. Топширилди, ариза коди: { $code }. Бир одам ўқиб чиқади.
report-in-review = { $title }. Ариза коди: { $code }. Ҳозир бир одам ўқияпти.
report-accepted = { $title }. Ариза коди: { $code }. Ўқилди, қабул қилинди.
report-returned = { $title }. Ариза коди: { $code }. Ўқилди, сизга савол бор.
report-closed = { $title }. Ариза коди: { $code }. Бу ариза бўйича иш тугади.
report-withdrawn = { $title }. Ариза коди: { $code }. Ўзингиз қайтариб олгансиз: у билан ҳеч ким ишламайди.
next-handed-in = Энди нима бўлади: ташкилотдан бир одам ўқийди. Сиз ҳеч нарса қилишингиз шарт эмас. Истаган куни яна қўшсангиз бўлади.
next-in-review = Энди нима бўлади: бу одам ҳаммасини ўқиб чиқади, балки саволи бўлар. Унгача сиз ҳеч нарса қилишингиз шарт эмас.
next-accepted = Энди нима бўлади: ташкилот сиз рухсат берган доирада айтганларингиз билан ишлайди. Янги бир нарса эшитсангиз, шу ерга қўшиб қўйинг.
next-returned = Энди нима бўлади: билганларингизни қўшинг, кейин “Жавоб бердим”ни босинг. Билмаганингиз очиқ қолса ҳам бўлади.
next-closed = Энди нима бўлади: у билан энди ҳеч ким ишламайди, айтганларингиз сақланади. Янги бир нарса эшитсангиз, шу ерга қўшиб қўйинг.
reason-return-person = Бу одамнинг кимлиги ҳали аниқ эмас. Бошқа исмлари, туғилган йили ёки юрти ёрдам беради.
reason-return-happened = Нима бўлгани ҳали аниқ эмас. Яна бир неча оғиз сўз ёрдам беради.
reason-return-when-where = Қачон ёки қаерда бўлгани ҳали аниқ эмас. Тахминан айтсангиз ҳам етади.
reason-return-how-known = Буни қаердан билганингиз ҳали аниқ эмас: ўзингиз кўрдингизми ёки ким айтди?
reason-return-papers = Юборганларингиздан бирини ўқиб ёки эшитиб бўлмади. Иложи бўлса, яна бир марта юборинг.
reason-close-free = Сабаби: бу одам озодликда эканини ўзингиз айтдингиз.
reason-close-asked = Сабаби: ўзингиз шуни сўрадингиз.
reason-close-not-ours = Сабаби: бу ташкилот шуғуллана оладиган иш эмас. Бу унинг аҳамияти кам дегани эмас.
reason-close-no-contact = Сабаби: саволлар бор эди, лекин сиз билан боғлана олмадик.
reason-close-done = Сабаби: ташкилотнинг ҳозирча қўлидан келгани қилинди.
questions-answered = Раҳмат. Бир одам уни қайта ўқийди.

## Reading back and handing in

read-back-overview = Айтганларингиз бўлим-бўлим бўлиб мана шу ерда. Ўқиш учун бўлимни босинг. Ҳар бир жавобни ўзгартирса ёки қайтариб олса бўлади.
read-back-line = { $label }: { $value }
nothing-told-here = Бу ерда ҳали ҳеч нарса айтилмаган.
not-confirmed-yet = { $value } (ҳали тасдиқланмаган)
take-back-sure = “{ $label }” деганга берган жавобингизни йўқ қилайми? Сўзи ҳам, файли ҳам бутунлай йўқ бўлади. Аввал олинган нусхалар, телефонингиздаги ва Telegram-даги шу чат бундан ўчмайди.
hand-in-missing = Топширишдан олдин шу саволларга жавоб керак. “Билмайман” ҳам жавоб:
    { $questions }
hand-in-ready = Аризани энди топширса бўлади. Шундан кейин уни ташкилот одамлари ўқийди. Кейин ҳам унга қўшсангиз, ўзгартирсангиз, уни қайтариб олсангиз бўлади.
hand-in-un = БМТга бериш учун ҳали мана булар етишмайди. Уларсиз топшириб, кейин қўшсангиз ҳам бўлади:
    { $missing }
un-name = аризада айтилган кишининг исм-шарифи
un-date = қачон бўлгани
un-place = қаерда бўлгани
un-taken-by = ким олиб кетгани
un-reporter = сизнинг исм-шарифингиз ва манзилингиз
un-actions = шу пайтгача нима қилингани
un-consent = БМТга беришга розилигингиз
handed-in = Раҳмат. Аризангиз топширилди.

    Аризангизнинг коди: { $code }

    Уни қоғозга ёзиб, сақлаб қўйинг. Шу код билан аризангиз ҳақида сўрай оласиз. Ишонмайдиган одамингизга берманг.

    Аризани ташкилотдан бир одам ўқиб чиқади ({ $organisation }), одатда икки ҳафта ичида. Рухсат берган бўлсангиз, шу ерга ёзамиз. Ўзингиз ҳам боғланишингиз мумкин: { $contact }

    Бу чат телефонингизда ва Telegram-да қолади. Уни тозалаш учун: чат менюсини очиб, “Чатни ўчириш” (Delete chat) деган жойни танланг, “бот учун ҳам ўчириш” деган белгини қўйинг.
not-handed-in = Ариза топширилмади.
withdraw-sure = Бу аризани қайтариб оласизми? Шундан кейин у билан ҳеч ким ишламайди, ҳеч кимга ҳеч нарса берилмайди. Аввал берилганини қайтариб олиб бўлмайди. Ўзингиз ўчиртиргунча ёки қайта топширгунча ариза шу ерда қулфланган ҳолда туради.
withdrawn = Ариза қайтариб олинди.
consent = Бу ариза билан нима қилса бўлади? Ҳар бирини ўзингиз ҳал қиласиз, истаган кунингиз ўзгартира оласиз. Ўзгартирганингиз кейинги сафар бировга берилганда ҳисобга олинади.
consent-given = Бу ариза шу пайтгача берилган жойлар:
consent-given-line = • { $recipient }, { $date }
given-archive = Ташкилотнинг ўз архиви
given-un = Бирлашган Миллатлар Ташкилоти (БМТ)
given-icrc = Халқаро Қизил Хоч қўмитаси
given-organisations = Инсон ҳуқуқларини ҳимоя қиладиган ташкилотлар
given-governments = Бошқа давлатларнинг ҳукуматлари
given-research = Тадқиқот, исмларсиз
given-public = Ҳамма ўқий оладиган қилиб эълон қилинди
copy-caption = Бу сизнинг нусхангиз. Уни телефонингиздан топган одам ўқий олади. Шунга рози бўлсангизгина сақланг.
copy-title = Сизнинг аризангиз
copy-made-on = Нусха олинган кун: { $date }
copy-file-name = nusxa

## Erasing

forget-which = Қайси аризани ўчирай?
forget-draft = { $title }. Бу аризани ўчирайми? У дарҳол йўқ қилинади, қайтариб бўлмайди.
forget-handed-in =
    { $hours ->
        [one] { $title }. Бу аризани ўчирайми? Ҳозирдан бошлаб уни ҳеч ким оча олмайди, { $hours } соатдан кейин эса йўқ қилинади. Унгача ариза коди билан қайта оча оласиз.
       *[other] { $title }. Бу аризани ўчирайми? Ҳозирдан бошлаб уни ҳеч ким оча олмайди, { $hours } соатдан кейин эса йўқ қилинади. Унгача ариза коди билан қайта оча оласиз.
    }
forgotten = Ариза йўқ қилинди: сўзлари, файллари, уларнинг калитлари. Менинг қўлим етмайдигани: аввал олинган нусхалар, аввал қилинган захира нусхалар, телефонингиздаги ва Telegram-даги шу чат. Бирор нарса ўчирилгани ёзиб қўйилади, лекин нималиги ёзилмайди.
forgetting =
    { $hours ->
        [one] Ариза ёпилди: энди уни ҳеч ким оча олмайди. У { $hours } соатдан кейин йўқ қилинади. Ҳозироқ йўқ қилмоқчи ёки қайта очмоқчи бўлсангиз, пастдан танланг.
       *[other] Ариза ёпилди: энди уни ҳеч ким оча олмайди. У { $hours } соатдан кейин йўқ қилинади. Ҳозироқ йўқ қилмоқчи ёки қайта очмоқчи бўлсангиз, пастдан танланг.
    }
case-code-to-destroy = Ариза кодини ёзинг. Шунда ариза дарҳол йўқ қилинади.
case-code-to-bring-back = Ариза кодини ёзинг. Шунда ариза қайта очилади.
lost-phone = Аввалги чатингиз йўқолдими? Ариза кодини ёзинг, илтимос. Код қўлингизда бўлмаса, “код йўқ” деб ёзинг.
lost-phone-told = Раҳмат. Буни ташкилотдан бир одам кўриб ({ $organisation }), сизга шу ерга ёзади. Унгача ҳеч нарса очилмайди: оилангиз айтганини бошқа ҳеч ким ўқимасин. Ўзингиз ҳам боғланишингиз мумкин: { $contact }
case-code-wrong = Бу аризанинг коди бундай эмас. Текшириб, қайта ёзинг, илтимос.
brought-back = Ариза қайта очилди, ҳаммаси олдингидек.

## The code word

code-word-asked = Ўзингиз танлаган махфий сўзни ёзинг.
code-word-wrong = Бу у сўз эмас экан. Яна бир марта ёзиб кўринг.
goodbye = Раҳмат. Саломат бўлинг.

## Texts to read

help =
    Оилангиздаги кишига нима бўлганини шошмасдан, бирма-бир айтиб беришга ёрдам бераман.

    Тугмани боссангиз ҳам, ёзсангиз ҳам, овозли хабар юборсангиз ҳам бўлади. Истаган пайтда тўхтай оласиз, айтганларингиз сақланади. “Билмайман” ҳам яхши жавоб.

    “Меню”да ҳаммаси бор: айтганларингиз, аризанинг бошқа бўлимлари, тил, аризани ўчириш йўли.

    Бот эмас, одам билан гаплашмоқчи бўлсангиз: { $contact }
privacy =
    Айтганларингизни кимлар кўра олади:

    • Ташкилот аризангизни ўқий олади: { $organisation } ({ $country }).
    • Хабарлар Telegram орқали ўтади, Telegram уларни ўқий олади.
    • Бизда ҳаммаси қулфлаб сақланади, лекин мен ишлаб турган компьютер ишлаётган пайтда уни оча олади.

    Сизни нимадан ҳимоя қила олмаймиз: телефонингизни олиб қўйган одамдан, ишлаб турган компьютерга кириб олган одамдан ва Telegram-нинг ўзидан.

    Бот ростдан ҳам бизникими, мана бу ердан текширинг: { $verify_at }
    Саволингиз бўлса, шу одам билан боғланинг: { $contact }

    Ариза билан нима қилса бўлади, ўзингиз ҳал қиласиз (“Берган рухсатларим”). Уни истаган пайтда ўчиртира оласиз.
command-start = Бошлаш ёки давом этиш
command-continue = Тўхтаган жойдан давом этиш
command-report = Бошқа киши ҳақида айтиш
command-mine = Аризаларим
command-language = Тилни алмаштириш
command-consent = Берган рухсатларим
command-privacy = Буни ким кўра олади
command-help = Ёрдам
command-stop = Ҳозирча тўхтатиш
command-forget = Аризани ўчириш
bot-description = Оилангиздаги кишига нима бўлганини шу ерда ўз тилингизда айта оласиз. Ёзсангиз ҳам, овозингиз билан айтсангиз ҳам, тугмани боссангиз ҳам бўлади. Истаган пайтда тўхтаб, кейин давом эта оласиз. Бу ботни юритадиган ташкилот: { $organisation }. Текшириш учун: { $verify_at }
bot-short-description = Ўз тилингизда, бирма-бир, савол-жавоб.

## Why words could not be taken
rejected-empty = Бу хабарда сўз кўрмадим. Яна бир марта ёзасизми?
rejected-too_long = Бу саволга жуда узун ёзилди. Бу ерда фақат сўралганини ёзинг. Ҳаммасини тўлиқ айтадиган жой кейин бўлади.
rejected-use_buttons = Пастдаги тугмалардан бирини босинг, илтимос.
rejected-send_a_file = Бу ерга расм ёки файл керак. “Кейинроқ” тугмасини боссангиз ҳам бўлади.
rejected-not_an_option = Уни рўйхатдан топа олмадим. Энг тўғри келадиганини босинг, илтимос.
rejected-not_yes_or_no = “Ҳа” ёки “Йўқ” тугмасини босинг, илтимос.
rejected-not_a_number = Фақат сонини ёзинг, илтимос, масалан 3 ёки 7.5.
rejected-number_out_of_range = Бу сон жуда катта кўринади. Яна бир қараб кўрасизми?
rejected-not_an_age = Ёшини сон билан ёзинг, илтимос, масалан 34.
rejected-not_a_link = Бу ҳаволага ўхшамайди. Ҳавола кўпинча ҳттпс:// билан бошланади
rejected-which_place = Бундай номли жой бир нечта экан. Сиз қайси бирини айтяпсиз?
rejected-place_alike = Айнан шундай номли жойни билмайман. Мана шулардан бирини айтдингизми? Бўлмаса, ўз сўзингиз шундайлигича қолади.
rejected-not_a_country = Бу давлатни билмайман. Тўғри ёзилганми? Ўз сўзингизни шундайлигича қолдирсангиз ҳам бўлади.
rejected-which_country = Қайси давлатни айтяпсиз?
rejected-not_a_zone = Бу шаҳарлардан қайси бирининг соати сизникига тўғри келади?
rejected-which_language = Ўзингизга керакли тилни босинг.
rejected-choose_event = Аввал нимадан кейин бўлганини танланг, илтимос.
rejected-not_a_date = Бундан қайси кунлигини тушуна олмадим. Рақам билан ёзинг, илтимос, масалан 2017, 03.2017 ёки 14.03.2017. Ёки тугмаларни босинг.
rejected-which_date = Кунини тўғри ёзмоқчиман. Қайси бирини айтяпсиз?
rejected-age_or_year = Бу ёшими ёки йилими?
rejected-no_year = У қайси йил эди? Фақат йилини билсангиз, шунинг ўзи етади.
rejected-impossible_date = Тақвимда бундай кун йўқ. Яна бир қараб кўрасизми?
rejected-too_long_ago = Бу юз йилдан ҳам олдин бўлиб қолди. Йилини яна бир қараб кўрасизми?
rejected-in_the_future = Бу кун ҳали келмаган. Яна бир қараб кўрасизми?
rejected-other_calendar = Бу бошқа тақвимнинг йилига ўхшайди. Йилини одатдаги ҳисоб билан ёзинг, илтимос, масалан 2017.
rejected-ends_before_start = Охири бошидан олдин бўлиб қолди. Аксинча эмасми?

## Buttons under suggestions
suggest-own-words = Ўз сўзим қолсин
card-spellings = У ерда мана шулардан биридек ёзилганми? Ҳар бир ҳарфи бир хил бўлсагина босинг. Бир хил бўлмаса ёки ҳозир қарай олмасангиз, билганингизни ёзинг.
suggest-age = { $years } ёш

## Dates, read back. $year and $day are text, $month and $season are month-N and season-N already in words.
date-day = { $year }-йил, { $day }-{ $month }
date-month = { $year }-йил, { $month }
date-season = { $year }-йил, { $season }
date-year = { $year }-йил
date-about = тахминан { $date }
date-between = { $start } билан { $end } ораси
date-before = { $end } ёки ундан олдин
date-after = { $start } ёки ундан кейин
date-unknown = ўз сўзингиз билан ёзилди
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
season-1 = баҳор
season-2 = ёз
season-3 = куз
season-4 = қиш

## Remarks on a Chinese ID number: never a refusal. $county, $told are names of places, $date and $born are dates in words.
remark-id-form = Хитой шахсий гувоҳномасининг рақамида одатда 18 та белги бўлади, эскисида 15 та. Ёзганингизни шундайлигича қўйдим. Қоғози қўлингизда бўлса, яна бир қараб кўринг, илтимос.
remark-id-check = Охирги белгиси қолганига тўғри келмайди: биттаси хато кўчирилган бўлиши мумкин. Шундайлигича қўйдим. Яна бир қараб кўрасизми?
remark-id-date = Бу рақам ичидаги туғилган кун тақвимда йўқ. Шундайлигича қўйдим. Яна бир қараб кўрасизми?
remark-id-birth = Бу рақамга кўра туғилган куни: { $born }. Сиз айтганингиз эса: { $told }. Иккаласини ҳам қолдирдим. Рақами тўғри кўчирилганми?
remark-id-county = Бу рақам мана шу жойнинг коди билан бошланади: { $county }. Сиз айтганингиз эса: { $told }. Код одам биринчи марта рўйхатга олинган жойни кўрсатади, шунинг учун иккаласи ҳам тўғри бўлиши мумкин. Рақами тўғри кўчирилганми?
remark-id-area = Биринчи олти рақамдаги жойни билмайман. Рақамни шундайлигича қўйдим. Яна бир қараб кўрасизми?

## Kinship and voice

rejected-which_relative = Бу сўз бир неча қариндошни билдириши мумкин. Қайси бирини айтяпсиз?
kin-elder_brother = Акам
kin-younger_brother = Укам
kin-elder_sister = Опам
kin-younger_sister = Синглим
kin-paternal_grandmother = Отамнинг онаси
kin-maternal_grandmother = Онамнинг онаси
kin-paternal_grandfather = Отамнинг отаси
kin-maternal_grandfather = Онамнинг отаси
kin-paternal_aunt = Аммам
kin-maternal_aunt = Холам
kin-paternal_uncle = Амаким
kin-maternal_uncle = Тоғам
kin-sister_in_law = Янгам, қайнсинглим
kin-brother_in_law = Поччам, қайнакам
kin-daughter_in_law = Келиним
kin-son_in_law = Куёвим
kin-mother_in_law = Қайнонам
kin-father_in_law = Қайнотам

## Keeping in touch
## Check-ins, reminders of what is not finished, and how to change them.
## The first messages are read on the lock screen, perhaps by somebody else: they must not say what this chat is about.

checkin-hello = Яхшимисиз? Ҳозир гаплашишга қулайми?
news-hello = Айтганларингиз бўйича янгилик бор. Ҳозир қулайми?
button-checkin-later = Бугун, кейинроқ
button-checkin-day = Бошқа куни
button-checkin-phone = Бу телефонда эмас
button-checkin-stop = Бундан кейин ёзманг
checkin-later-today = Хўп. Бугун кейинроқ яна ёзаман, кеч бўлиб қолса, эртага ёзаман.
checkin-another-day = Хўп. Бир неча кундан кейин яна ёзаман.
checkin-not-here = Хўп. Ўзингиз менга ёзмагунингизча бу ерга ёзмайман.
checkin-stopped = Энди сўрамайман. Айтганларингиз сақланган. Истаган пайтда шу ерга ёза оласиз.
checkin-ask =
    { $dead ->
        [yes] { $title }. Сиз ёдимдасиз. Яна айтадиганингиз борми ёки сизга бирор нарса керакми?
       *[no] { $title }: янги хабар борми?
    }
button-news-none = Янги хабар йўқ
button-news-some = Янги хабар бор
button-news-help = Менга ёрдам керак
button-news-wrong = Бир жойини тузатаман
checkin-no-news = Раҳмат. Бугун янги хабар йўқлигини ёзиб қўйдим.
checkin-news = Раҳмат. Бирма-бир айтиб беринг. Олдин айтганларингиз ўз ҳолича қолади, буни уларнинг ёнига қўяман.
checkin-other-waits = Бошқа аризангиз айнан тўхтаган жойингизда турибди. Уни “Аризаларим” деган жойдан топасиз.
checkin-help = Сизга ёрдам кераклигини ташкилот одамлари кўрсин деб олдиларига қўйдим ({ $organisation }). Ўзингиз ҳам бир одам билан боғлана оласиз: { $contact }. Сиз турган жойда биров айни ҳозир хавф остида бўлса, ўша ернинг шошилинч ёрдам рақамига телефон қилинг, илтимос.
checkin-wrong = Ўша гап турган бўлимни босиб, ўша ерда ўзгартиринг. Олдин айтганларингиз ҳам сақланиб қолади.
checkins-plan = Янги хабар борми деб шу ерда сўраб тураман. Қанча вақтда бир: { $rhythm }. Кун пайти: { $hours }, { $zone } вақти билан. Тунда ҳеч қачон ёзмайман.
checkins-plan-nowhere = Янги хабар борми деб шу ерда сўраб тураман. Қанча вақтда бир: { $rhythm }. Сиз томонда соат нечалигини билмайман. Шунинг учун фақат Америкада ҳам, Қозоғистонда ҳам кундузи бўладиган бир соат ичида ёзаман.
checkins-next = Кейинги сафар: { $date }.
checkins-paused = Ҳозирча сўрамай турибман. Кейинги сафар: { $date }.
checkins-person-first = Ҳозир ўзим сўрамайман. Аввал ташкилотдан бир одам кўриб чиқади.
checkins-off = Ҳозир ўзим ҳеч нарса сўрамайман. Хоҳласангиз, ора-сира янги хабар борми деб сўраб тураман.
checkins-none = Сиз ҳали ариза топширмагансиз. Топширганингиздан кейин ора-сира хабар сўраб турайми, ўзингиз ҳал қиласиз.
button-checkins-begin = Хабар сўраб туринг
button-less-often = Камроқ сўранг
button-pause-month = Бир ой сўрамай туринг
button-checkins-change = Оралиғини ўзгартириш
button-moved = Бошқа жойга кўчдим
button-checkins-stop = Бундан кейин сўраманг
button-keep-in-touch = Боғланиб туриш
command-checkins = Хабарни қачон сўрайман
asked-translated = Ташкилот одамлари таржима қилди ({ $tongue }, { $date }). Ўз сўзлари:
asked-picked = Ташкилот одамлари сиздан шуни билмоқчи:
asked-noted = Раҳмат. Жавобингизни етказаман.
asked-later = Хўп. Савол сизни кутиб туради.
button-asked = Сизга савол бор
nudge = Яхшимисиз? Эслатиб туришга рухсат берган эдингиз.
nudge-at-question = Тўхтаган жойимиз: { $of } та саволдан { $here }-савол.
nudge-in-part = “{ $section }” деган бўлимда тўхтаганмиз.
nudge-at-the-end = Фақат охирги қадам қолди: топшириш.
nudge-whenever = Истаган пайтда давом эта оламиз.
nudge-last = Истаган пайтда давом эта оламиз. Муддати тугашидан олдин бу ҳақда яна фақат бир марта ёзаман.
button-no-more-reminders = Энди эслатманг
reminders-off = Энди эслатмайман. Истаган пайтда давом эта оласиз. Ҳеч ким давом эттирмаган нарса бир қанча вақтдан кейин ўчирилади, ўзингиз шуни танлаган бўлсангиз эса топширилади.
draft-will-be-erased = Яхшимисиз? Бу ерда айтганларингиз ҳали топширилмаган. Ўчириладиган куни: { $date }. Ўша кунгача давом этсангиз ёки топширсангиз, ўчирилмайди.
draft-will-be-handed-in = Яхшимисиз? Бу ерда айтганларингиз ҳали топширилмаган. Ўзингиз хоҳлаганингиздек, уларни шу ҳолида топширадиган куним: { $date }. Ўша кунгача давом эта оласиз ёки ўчиртира оласиз.
button-hand-in-told = Айтганимни топшириш
draft-handed-in = Яхшимисиз? Ўзингиз хоҳлаганингиздек, айтганларингизни топширдим. Истаган пайтда уларга яна қўшсангиз, ўзгартирсангиз бўлади.
outage-resend = Яхшимисиз? Бир қанча вақт сизни эшита олмай қолдим. Шу кундан бери ({ $date }) бирор нарса ёзган ёки юборган бўлсангиз, қайта юборинг, илтимос.

## Two families who tell of the same person. Said only after a good moment.

introduction-told =
    Бизга яна бир киши айнан шу одам ҳақида айтиб берди: { $title }.

    Иккалангиз ҳам буни билишни хоҳлашингизни олдиндан айтгансиз. Боғланишни хоҳласангиз, { $organisation } сизларни таништиради. Айтганларингиздан уларга ҳеч нарса бермайман.
button-introduction-yes = Боғланишни хоҳлайман
button-introduction-no = Йўқ, раҳмат
introduction-yes = Раҳмат. Нариги томон ҳам хоҳласа, { $organisation } сизга ёзади.
introduction-no = Майли. Йўқ деганингизни ҳеч ким билмайди.
