### Uzbek: machine-drafted, awaiting a native reader.

# What organizers read, in the chat and in messages to them. {$role} is reviewer or coordinator.

## Coming in, the team

desk-join =
    Sizni jamoaga taklif qilishdi. Vazifangiz: { $role ->
        [coordinator] koordinator
       *[reviewer] ariza koʻruvchi
    }. Bu rasmni kod beradigan ilova (autentifikator) bilan skanerlang yoki unga shu maxfiy kalitni yozing: { $secret }

    Keyin ilova koʻrsatgan olti raqamni shu yerga yozing. Bu xabar oʻzi oʻchib ketadi.
desk-code-please = Ilova koʻrsatgan olti raqamni yozing, iltimos.
desk-code-wrong = Bu kod notoʻgʻri yoki oldin ishlatilgan. Keyingisini kutib, oʻshani yozing, iltimos.
desk-codes-closed = Notoʻgʻri kod juda koʻp yozildi. Oʻn besh daqiqadan keyin yana urinib koʻring, iltimos.
desk-open = Ish stolingiz oʻn ikki soatga ochildi. Qanday ish borligini /queue koʻrsatadi, /leave stolni yopadi. Qolganini /desk koʻrsatadi.
desk-left = Ish stolingiz yopildi. Sizga koʻrsatilganlari chatdan olindi.
desk-taken-away = Bu xabar olib tashlandi.
# One line a command; {$command} is /queue, /tasks …
desk-does = Bu yerda shularni qila olasiz:
desk-does-queue = { $command } – oʻqilishini kutayotganlar
desk-does-tasks = { $command } – qilinadigan ish va muddati
desk-does-find = { $command } – ariza izlash
desk-does-case = { $command } – bedarak yoʻqolgan bir kishi haqida hammasi
desk-does-note = { $command } – ariza haqidagi qaydlar
desk-does-ask = { $command } – oiladan soʻrash
desk-does-write = { $command } – ovoz bilan aytilganini eshitib yozish, tarjima qilish
desk-does-enter = { $command } – oila uchun yozish
desk-does-figures = { $command } – sonlar, rasm bilan
desk-does-campaigns = { $command } – qaysi havola bilan necha odam keldi
desk-does-clock = { $command } – kundalik xabar qachon keladi
desk-does-leave = { $command } – ish stolini yopish
desk-does-team = { $command } – jamoaga chaqirish yoki jamoadan chiqarish
desk-does-quarantine = { $command } – alohida qoʻyilgan arizalar
desk-does-lostphones = { $command } – telefonim yoʻqoldi deganlar
desk-does-export = { $command } – arizalarni boshqalarga berish
desk-does-close = { $command } – ariza qabulini toʻxtatish yoki qayta ochish
desk-coordinators-only = Buni faqat koordinator qila oladi.
desk-not-found = Bu boʻyicha hech narsa topa olmadim.
desk-nobody-there = Bu odam jamoada yoʻq.
desk-last-coordinator = Oxirgi koordinatorni jamoadan chiqarib boʻlmaydi.
desk-team = Sizning jamoangiz:
desk-team-line = { $number }. { $role ->
        [coordinator] koordinator
       *[reviewer] ariza koʻruvchi
    }, jamoaga kirgan kuni: { $since }
desk-invite-reviewer = Ariza koʻruvchi qoʻshish
desk-invite-coordinator = Koordinator qoʻshish
desk-invited =
    Buni faqat bir odamga bering, guruh chatiga yozmang. U 48 soat ichida faqat bir marta ishlaydi. U odam buni menga oʻzgartirmay yuborsin:

    { $command }
desk-revoke = { $number }-raqamni chiqarish
desk-revoke-sure = Shu paytdan boshlab u odam hech narsa koʻrmaydi. Qilgan ishlari saqlanib qoladi. Jamoadan chiqarasizmi?
desk-revoke-yes = Ha, chiqaraman

## The queue

desk-queue = Sizni kutayotgan ishlar. Sizga koʻrsatilmaydiganlari bu songa kirmaydi.
# On a button, with a number; {$lane} is a name below or a language.
desk-lane-count = { $lane }: { $count }
desk-lane-new-name = Yangi
desk-lane-urgent-name = Shoshilinch
desk-lane-mine-name = Meniki
desk-lane-waiting-name = Javob kutamiz
desk-lane-silent-name = Anchadan jim
desk-lane-unreachable-name = Bogʻlana olmadik
desk-lane-aloud-name = Eshitib yoziladigan
desk-lane-tasks-name = Muddati kelgani
desk-lane =
    { $lane }. Avval shoshilinchlari, keyin eng koʻp kutganlari.

    ‼ shoshilinch · ▫ yangi · ▪ koʻrilyapti · ↩ oiladan javob kutamiz · ✓ qabul qilindi · × yopildi
desk-lane-empty = { $lane }: bu yerda hech narsa yoʻq.
# A button of the list: signs, case code, days since it was handed in, language.
desk-item = { $signs }{ $code } { $days } kun { $tongue }
desk-to-queue = Navbatga

## A report opened

# The first line of a report: code, state, days since it was handed in, language of the interview.
desk-sheet-head =
    { $code } · { $state } · { $days ->
        [one] { $days } kun
       *[other] { $days } kun
    } · { $tongue }
desk-sheet-urgent = ‼ Shoshilinch
desk-sheet-grave = Bu oilaga qaygʻuli xabar bor, uni bir odam oʻz ogʻzi bilan aytishi kerak. Oʻsha vazifa bajarilmaguncha, men ularga oʻzim yozmayman.
desk-sheet-unfinished = Tugamay topshirilgan
desk-sheet-aloud =
    { $count ->
        [one] { $count } ta javob ovoz bilan aytilgan, eshitib yozish kerak
       *[other] { $count } ta javob ovoz bilan aytilgan, eshitib yozish kerak
    }
desk-state-handed-in = yangi
desk-state-in-review = koʻrilyapti
desk-state-accepted = qabul qilindi
desk-state-returned = javob kutamiz
desk-state-closed = yopildi
desk-state-quarantined = alohida qoʻyilgan
desk-fact-who = Kim
desk-fact-what = Nima boʻldi
desk-fact-when = Qachon
desk-fact-where = Qayerda
desk-fact-now = Hozir
desk-fact-danger = Xavf
desk-fact-tells = Kim aytdi
desk-fact-worries = Xavotirlari
desk-fact-allowed = Ruxsatlar
desk-fact-files = Fayllar
desk-nothing-allowed = saqlash va oʻqishdan boshqasiga ruxsat yoʻq
# A value in the reader's language, then the family's own words and their language.
desk-original = { $value } — “{ $words }” ({ $tongue })
desk-in-language = { $value } ({ $tongue })
desk-see-parts = Boʻlimlar boʻyicha
desk-see-time = Vaqti boʻyicha
desk-see-files = Fayllar
desk-see-case = Shu kishi haqida hammasi
desk-to-report = Arizaga
desk-which-part = Qaysi boʻlim?
desk-moment = { $when } — { $what }
desk-undated = Kuni aytilmagan
desk-more-in-parts = Yana bor. Qolganini boʻlimlardan topasiz.
desk-files = Bu arizaning fayllari. Koʻrish uchun birini bosing.
desk-no-files = Fayl yoʻq.
desk-file-line = { $number }. { $medium }, { $kilobytes } KB, { $name }, savoli: “{ $about }”
desk-file-missing = (hali kelmagan yoki olib boʻlmadi)
desk-file-preview = Kichraytirilgan nusxa, yashirin maʼlumotlarsiz. Asl nusxasi qulflangan holda turibdi.
desk-file-original = Oila qanday yuborgan boʻlsa, shunday. Oʻzi oʻchib ketadi.
desk-file-warning = Bu rasm emas, fayl ({ $kind }). Bunday fayl uni ochgan telefonga zarar qilishi, ilova esa nusxasini oʻzida olib qolishi mumkin. Kerak boʻlsagina oching.
desk-file-sure = Baribir ochish
desk-file-never = Bunday fayl bu yerda koʻrsatilmaydi: u dastur yoki arxiv boʻlishi mumkin. U ariza bilan birga qulflangan holda turadi.
desk-file-not-here = Bu fayl hali kelmagan yoki uni olib boʻlmadi.

## Deciding: claim, hand over, return, accept, close

desk-do-claim = Oʻzim olaman
desk-do-accept = Qabul qilish
desk-do-return = Oilaga qaytarish
desk-do-close = Yopish
desk-do-reopen = Yana qoʻlga olish
desk-do-over = Boshqaga oʻtkazish
desk-do-letgo = Navbatga qaytarish
desk-do-grave = Qaygʻuli xabar
desk-done-claim = Endi bu ariza sizda.
desk-done-accept = Qabul qilindi. Ruxsat bergan boʻlsa, oilaga yangilik borligi aytiladi.
desk-done-return = Endi oiladan javob kutamiz. Ruxsat bergan boʻlsa, ularga yangilik borligi aytiladi.
desk-done-close = Yopildi. Ruxsat bergan boʻlsa, oilaga yangilik borligi aytiladi.
desk-done-reopen = Ariza qayta ochildi, endi sizda.
desk-done-over = Ariza boshqa odamga oʻtkazildi.
desk-done-letgo = Ariza endi hech kimda emas, navbatga qaytdi.
desk-done-grave = Qulflab saqlandi. Oila buni mendan eshitmaydi. Endi vazifa bor: buni ularga bir odam oʻz ogʻzi bilan aytishi kerak.
desk-ask-return = Oila yana nimani aytib berishi kerak? Ular buni oʻz tilida oʻqiydi.
desk-ask-close = Bu ariza boʻyicha ish nima uchun tugaydi? Oila buni oʻz tilida oʻqiydi.
desk-ask-over = Kimga?
desk-ask-grave = Nimani bildingiz? Oilaga men buni aytmayman. Bir odam ular bilan gaplashmaguncha, ularga yozmayman.
desk-why-return-person = U kishining kimligi
desk-why-return-happened = Nima boʻlgani
desk-why-return-when-where = Qachon yoki qayerda
desk-why-return-how-known = Qayerdan bilgani
desk-why-return-papers = Faylni qayta yuborsin
desk-why-close-free = Aytishicha, ozodlikda
desk-why-close-asked = Oila oʻzi soʻradi
desk-why-close-not-ours = Bizning ish emas
desk-why-close-no-contact = Oiladan javob yoʻq
desk-why-close-done = Hozircha hammasi qilindi
desk-why-grave-death = Vafot etgani
desk-why-grave-harm = Ogʻir zarar koʻrgani
desk-give-to = { $number }. { $role ->
        [coordinator] koordinator
       *[reviewer] ariza koʻruvchi
    }
desk-claimed-already = Buni boshqa odam olib boʻlgan.
desk-held-by-another = Bu boshqa odamda. Oʻsha odamning oʻzi yoki koordinator hal qiladi.
desk-moved-on = Shu orada bir narsa oʻzgaribdi. Qayta ochib koʻring, iltimos.

## Asking the family

desk-ask-open = Oiladan soʻrash
desk-ask =
    { $count ->
        [0] Hozircha hech narsa soʻralmagan.
        [one] Bitta savol berilgan.
       *[other] { $count } ta savol berilgan.
    }
desk-ask-words = Oʻz soʻzim bilan
desk-ask-pick = Savollarni tanlash
desk-ask-translate = { $number }-savol tarjimasi
desk-ask-drop = { $number }-savolni soʻramaslik
desk-ask-waits = Javob hali kelmagan.
desk-ask-dropped = Endi soʻralmaydi.
desk-ask-answer = Javob: { $answer }
desk-ask-write = Savolingizni faqat shu oilaga, yuzma-yuz soʻragandek yozing. Boshqa hech kimning ismini yozmang.
desk-ask-preview =
    Sizning savolingiz ({ $tongue }):

    { $words }
desk-ask-preview-other =
    Tarjimasi ({ $tongue }):

    { $words }
desk-ask-family-reads = Oila oʻqiydigan til: { $tongue }. Tarjimasi boʻlmasa, ular sizning soʻzingizni shundayligicha koʻradi.
desk-ask-send = Shuni soʻrash
desk-ask-other = Tarjima qoʻshish
desk-ask-write-other = Buni oilaning tilida yozing. Birinchi soʻzingiz uning yonida turadi.
desk-ask-sent =
    { $count ->
        [one] Savolingiz navbatda turibdi.
       *[other] { $count } ta savolingiz navbatda turibdi.
    } Oilaga yozadigan payt kelganda salom berib, hozir qulaymi, deb soʻrayman. Javob berishganda sizga aytaman.
desk-ask-not-allowed = Bu oila oʻzlariga yozishga ruxsat bermagan.
desk-ask-speak-first = Bu oiladan hozir soʻrab boʻlmaydi. Yaqini vafot etgan deb aytilgan boʻlsa, avval ular bilan bir odam gaplashadi.
desk-ask-too-many = Javobsiz savol shusiz ham koʻp. Avval oʻshalarga javob berishsin.
desk-ask-sections = Boʻlimni tanlang. Belgilaganlaringiz birga soʻraladi.
desk-ask-all-sections = Barcha boʻlimlar
desk-ask-these = Shularni soʻrash ({ $count })
desk-language-is-other = Boshqa til
desk-which-language = Bu qaysi tilda?
desk-leave-it = Mayli, qolsin
desk-back = Orqaga
desk-words-please = Buni soʻz bilan yozing, iltimos.
# What was written in another language, and by whom.
desk-translated-by = { $tongue } ({ $by }): { $words }
desk-number = { $number }-raqam
desk-number-gone = jamoadan ketgan odam

## Notes, tasks, transcripts and translations

desk-notes-open = Qaydlar
desk-notes =
    { $count ->
        [0] Qayd yoʻq.
        [one] Bitta qayd bor:
       *[other] { $count } ta qayd bor:
    }
desk-note-write = Qayd yozish
desk-note-words = Qaydingizni yozing. Uni jamoa oʻqiy oladi, oila oʻqiy olmaydi. Ariza oʻchirilganda u ham birga oʻchiriladi.
desk-task-new = Yangi vazifa
desk-task-words = Nima qilish kerakligini yozing. Birovga bermaguningizcha u sizda turadi.
desk-tasks =
    { $count ->
        [0] Qiladigan ish yoʻq.
        [one] Bitta vazifa bor. ▫️ belgilisi hali hech kimda emas.
       *[other] { $count } ta vazifa bor. ▫️ belgililari hali hech kimda emas.
    }
desk-task-for = Kimda: { $whom }
desk-task-free = Hali hech kimda emas
desk-task-by = Muddati: { $date }
desk-task-today = Bugun
desk-task-week = Bir haftadan keyin
desk-task-date = Boshqa kuni
desk-task-date-asked = Qaysi kungacha? Masalan: 15.09.2026
desk-task-date-unread = Qaysi kunni aytganingizni tushuna olmadim. Oldindagi bir kunni yozing, iltimos, masalan: 15.09.2026
desk-task-whom = Birovga berish
desk-task-give = Buni kim qiladi?
desk-task-not-hers = Buni u odamga berib boʻlmaydi.
desk-task-done = Bajarildi
desk-task-kind-todo = Qiladigan ish
desk-task-kind-family-answered = Oila javob berdi
desk-task-kind-help-asked = Yordam soʻraldi
desk-task-kind-write-down = Ovozni eshitib yozish
desk-task-kind-silence = Anchadan beri jim
desk-task-kind-unreachable = Bogʻlana olmadik
desk-task-kind-tell-the-family = Qaygʻuli xabar aytish
desk-task-kind-speak-to-the-family = Oila bilan gaplashish
desk-task-kind-not-on-this-phone = Bu telefonda emas
desk-task-kind-reporter-under-16 = Arizani bola berdi
desk-task-kind-unfinished-report = Tugamagan ariza
desk-task-kind-file-not-fetched = Bitta fayl yetishmaydi
desk-task-kind-code-word-wrong = Maxfiy soʻz notoʻgʻri
desk-task-kind-link-ended = Arizalar ajratildi
desk-task-kind-other = Koʻrib chiqish kerak
desk-task-about-link-ended = Bu ariza boshqa bir arizadan ajratildi: bir oila ikkisini solishtirishga endi ruxsat bermaydi. Boshqa oilalarga bu aytilmaydi. Nima oʻzgarishini koʻrib chiqing, iltimos: qanchalik aniq, xavf qanday.
desk-write-open = Eshitib yozish, tarjima
desk-write =
    { $count ->
        [0] Ovoz bilan aytilganlarning hammasi yozilgan.
        [one] Bitta javob ovoz bilan aytilgan, hali yozilmagan.
       *[other] { $count } ta javob ovoz bilan aytilgan, hali yozilmagan.
    } Qolganlarini tarjima qilsa boʻladi.
desk-write-listen = Eshitish
desk-write-script = Eshitib yozish
desk-write-other = Tarjima qilish
desk-write-becomes = Javob shu
desk-write-transcript = Aytilganni soʻzma-soʻz, aytilgan tilida yozing.
desk-write-translation = Tarjimangizni yozing. Asl nusxasi uning yonida turadi.
desk-write-transcript-is =
    Eshitib yozgan: { $by } ({ $tongue }):
    { $words }
desk-write-translation-is =
    Tarjima qilgan: { $by } ({ $tongue }):
    { $words }
desk-write-preview =
    Tili: { $tongue }

    { $words }
desk-write-keep = Saqlash
desk-write-nothing-here = Bu fayl hali kelmagan. Birozdan keyin yana urinib koʻring, iltimos.
desk-write-not-read = Buni oʻsha savolning javobi deb tushuna olmadim. Yozganingiz ovozning yonida saqlandi.

## Cases, matches, verification

desk-case-ask = Ariza kodini yozing, iltimos.
desk-case = Bir kishi · { $code } · { $rung }
desk-case-risk-line = Xavf: { $risk }
desk-case-risk-for = Xavf: { $risk }, kimga: { $whom }
desk-case-worry = Oila shundan qoʻrqadi: { $words }
desk-case-told-by = Aytgan odamning kimi: { $relation }
desk-case-sources = Qayerdan maʼlum: { $sources }
desk-case-why = Nega shunday deyapmiz: { $words }
desk-case-unverified = Hali tasdiqlanmagani: { $words }
desk-case-checked = Koʻrib chiqilgani: { $all } tadan { $done } ta
desk-case-un-missing = BMTga berish uchun yetishmaydi: { $missing }
desk-case-un-ready = BMTga berish uchun hammasi bor.
desk-un-name = kishining ism-sharifi
desk-un-date = boʻlgan kuni
desk-un-place = boʻlgan joyi
desk-un-taken-by = kishini kim olib ketgani
desk-un-reporter = ariza bergan odamning ism-sharifi va manzili
desk-un-actions = shu paytgacha nima qilingani
desk-un-consent = oilaning ruxsati
# Buttons under a case.
desk-case-same = Bir kishimi?
desk-case-rung = Qanchalik aniq?
desk-case-risk = Xavf
desk-case-check = Tekshiruv roʻyxati
desk-case-out = Arizani ajratish
desk-case-meet = Oilalarni tanishtirish
desk-case-back = Kishiga qaytish
desk-case-keep = Birovga koʻrsatmaslik
desk-case-of-others = U ariza boshqa arizalar bilan birga bir kishiga qoʻshilgan. Avval uni oʻsha yerdan ajrating.

desk-keep-which = Bu kishi haqida aytilganini kim koʻrmasligi kerak? Raqamini bosing. 🚫 turgan odam undan hech qayerda hech narsa topa olmaydi, bu hech kimga aytilmaydi. Yana bossangiz, u odam yana koʻra oladi.
desk-keep-nobody = Jamoada boshqa hech kim yoʻq.

desk-same-which = Bular bir kishi haqida boʻlishi mumkin. Hal qilishdan oldin solishtirib koʻring:
desk-same-none = Solishtirishga ruxsat bergan oilalar orasidan bunga oʻxshashini topa olmadim.
# {$one} and {$other} are case codes.
desk-same-beside = { $one } | { $other }
desk-same-field = { $sign } { $field }: { $one } | { $other }
desk-same-yes = Bir kishi
desk-same-no = Boshqa-boshqa kishi
desk-same-sure = Ikkala ariza bir kishi haqida deb birga turadi. Har birining oʻz soʻzi qoladi, keyin yana ajratsangiz ham boʻladi. Bu bir kishimi?
desk-same-sure-yes = Ha, birga qoʻyish
desk-match-no-consent = Boshqalar bilan solishtirishga ikkala oila ham ruxsat bergan boʻlishi kerak. Biri bermagan.
desk-out-which = Qaysi ariza yana alohida tursin?

desk-rung-which = Bu kishi haqida aytilgani qanchalik tasdiqlangan?
desk-rung-reported = faqat aytilgan
desk-rung-partly_verified = bir qismi tasdiqlangan
desk-rung-corroborated = boshqalar ham tasdiqlagan
desk-rung-documented = qogʻoz bilan tasdiqlangan
desk-rung-why = Nega shundayligini bir-ikki gap bilan yozing, iltimos.
desk-unverified-which = Nimasi hali tasdiqlanmagan? Yozing, iltimos.
desk-unverified-none = Boshqa hech narsa yoʻq
desk-risk-which = Bu kishi haqida el bilib qolsa, xavf qanchalik katta va kimga?
desk-risk-low = kam
desk-risk-medium = oʻrtacha
desk-risk-high = katta
desk-risk-for-person = bedarak yoʻqolgan kishiga
desk-risk-for-family_there = u yoqdagi oilaga
desk-risk-for-reporter = ariza bergan odamga
desk-risk-for-witnesses = guvohlarga
desk-check-which = Nimani koʻrib chiqdingiz?
desk-check-read_whole = Toʻliq oʻqildi
desk-check-sources = Qayerdan ekani aniq
desk-check-dates = Kunlari mos keladi
desk-check-same_person = Ikkinchi ariza yoʻq
desk-check-consents = Ruxsatlari oʻqildi
desk-check-translation = Tarjimasi oʻqildi

desk-introduce-which = Har bir oilaga bir koordinator kafil boʻladi: bu rostdan ham oila ekaniga, oʻzini oila qilib koʻrsatgan birov emasligiga. Ikki koordinator kerak, har bir oilaga bittadan. Siz qaysi biriga kafil boʻlasiz?
desk-introduce-nobody = Bu yerda tanishtiradigan oila yoʻq. Ikkala oila ham solishtirishga, boshqa oila haqida xabar olishga va oʻzlariga yozishga oldindan ruxsat bergan boʻlishi kerak.
# {$one} and {$other} are case codes.
desk-introduce-open = { $one } → { $other }: { $one } oilasiga hali hech kim kafil boʻlmagan.
desk-introduce-vouched = { $one } → { $other }: { $one } oilasiga bir koordinator kafil boʻldi.
desk-introduce-told = { $one } → { $other }: ikkala oilaga ham aytilyapti.
desk-introduce-wish = { $one } → { $other }: ikkala oila ham xohlaydi. Endi ular bilan koordinator gaplashsin.
desk-introduce-not-linked = Bu ikki ariza bir kishiga qoʻshilmagan yoki ikkalasini ham bir odam bergan.
desk-introduce-no-consent = Oilalardan biri bunga ruxsat bermagan.
desk-introduce-speak-first = U kishi vafot etgan deb aytilgan. Avval oila bilan bir odam gaplashishi kerak.
desk-vouch-sure = Siz bu oila bilan gaplashgansiz yoki uni taniysiz, unga ishonasiz. Ularga aynan shu kishi haqida yana birov aytgani bildiriladi, hech kimning ismi aytilmaydi. Ularga kafil boʻlasizmi?
desk-vouch-yes = Ha, kafil boʻlaman
desk-vouch-other = Siz narigi oilaga kafil boʻlib boʻlgansiz. Bu oilaga boshqa koordinator kafil boʻlishi kerak.

## Search and figures

desk-find-ask = Nima izlayotganingizni yozing: ism (qaysi yozuvda boʻlsa ham), joy, yil, ariza kodi. Bir nechtasini birga yozsangiz, roʻyxat qisqaradi.
desk-cards-opening = Arizalarni siz uchun hozir ochyapman. Yarim daqiqadan keyin yana urinib koʻring, iltimos.
desk-find-none = Bu boʻyicha hech narsa topa olmadim.
desk-find-found = { $count ->
        [one] Bitta ariza:
       *[other] { $count } ta ariza, eng oʻxshashi birinchi:
    }
desk-find-many = { $count } tadan koʻp ariza topildi, eng oʻxshashi birinchi. Izlaganingizni aniqroq yozing, iltimos.
desk-find-line = { $number }. { $about } · { $code }
desk-find-no-choice = Bularning hech birida bu haqda aytilmagan.
desk-find-which-status = Hozirgi ahvoli qanday?
desk-find-which-within = Qaysi joy?
desk-find-which-year = Qaysi yildan boshlab?
desk-find-by-status = Ahvoli boʻyicha
desk-find-by-within = Joyi boʻyicha
desk-find-by-year = Yili boʻyicha
desk-find-all = Hammasini koʻrsatish
desk-earlier = Oldingisi
desk-later = Yana

desk-figures = Nimani sanab beray?
desk-figures-nothing = Koʻrsatadigan narsa yoʻq.
desk-figures-by-county = Tuman boʻyicha
desk-figures-by-prefecture = Viloyat boʻyicha
desk-figures-by-status = Ahvoli boʻyicha
desk-figures-by-month = Oy boʻyicha
desk-figures-by-reason = Sababi boʻyicha
desk-figures-of-county = Tuman (nohiya) boʻyicha kishilar soni
desk-figures-of-prefecture = Viloyat boʻyicha kishilar soni
desk-figures-of-status = Hozirgi ahvoli boʻyicha kishilar soni
desk-figures-of-month = Oy boʻyicha kishilar soni
desk-figures-of-reason = Sababi boʻyicha kishilar soni; bir kishida bir necha sabab boʻlishi mumkin
desk-figures-in = Faqat jamoa uchun: siz koʻra oladigan barcha arizalar.
desk-figures-out = Boshqalarga bersa boʻladi: faqat ismsiz sonlarga ruxsat bergan oilalar hisoblandi, beshtadan kam kishini koʻrsatadigan son yoʻq.
desk-figures-for-out = Boshqalarga berish uchun
desk-figures-for-in = Jamoa uchun
desk-figures-not-told = aytilmagan
desk-figures-more = Yana { $count } tasi koʻrsatilmagan.

## Handing out
# {$recipient} is archive, un, icrc, organisations, governments, research or public.

desk-export = Kimga nima beramiz? Har biriga faqat oila ruxsat bergani beriladi. Bu chat orqali hech narsa berilmaydi.
desk-export-waiting = Ikkinchi koordinatorni kutib turibdi:
desk-export-line = { $number }. Qabul qilinganlarning hammasi, { $recipient ->
        [archive] oʻz arxivimizga
        [un] Birlashgan Millatlar Tashkilotiga
        [icrc] Qizil Xochga
        [organisations] boshqa tashkilotlarga
        [governments] hukumatlarga
        [research] tadqiqotga
       *[public] hammaga ochiq qilib
    }, soʻralgan kuni: { $since }
desk-export-yes = { $number }-raqamga ha
desk-export-stop = { $number }-raqamni toʻxtatish
desk-export-to-archive = Oʻz arxivimiz
desk-export-to-un = BMT
desk-export-to-icrc = Qizil Xoch (ICRC)
desk-export-to-organisations = Tashkilotlar
desk-export-to-governments = Hukumatlar
desk-export-to-research = Tadqiqot, ismlarsiz
desk-export-to-public = Hammaga ochiq
desk-export-how-much = { $recipient ->
        [archive] Oʻz arxivimizga
        [un] Birlashgan Millatlar Tashkilotiga
        [icrc] Qizil Xochga
        [organisations] Boshqa tashkilotlarga
        [governments] Hukumatlarga
        [research] Tadqiqotga
       *[public] Hammaga ochiq qilib
    } qanchasini beramiz?
desk-export-of-one = Bitta ariza
desk-export-of-case = Bir kishi haqida hammasi
desk-export-of-all = Barcha qabul qilinganlar
desk-export-code = Ariza kodini yozing, iltimos.
desk-export-ready = Yozib qoʻydim. Dasturni yuritadigan odam uni “run_bot.py export” bilan chiqaradi: oluvchining kaliti bilan qulflab yoki papkaga solib. Shundan keyin oila arizasi kimga berilganini /consent orqali koʻradi.
desk-export-second = Yozib qoʻydim. Endi ikkinchi koordinatorni kutamiz: u menga /export deb yozib, “ha” deydi.
desk-export-stopped = Toʻxtatildi. Hech narsa chiqarilmaydi.
desk-export-yours = Buni oʻzingiz soʻragansiz. “Ha” degan gapni boshqa odam aytishi kerak.
desk-export-not-allowed = Oila bularga berishga ruxsat bermagan. Hech narsa berilmaydi.

## Alerts, the daily digest

# These are read on lock screens: nothing in them says what, where or who.
desk-alert-urgent = Shoshilinch narsa kutib turibdi: /queue
desk-alert-answered = Sizga javob bor: /tasks
desk-alert-task = Bugun muddati keladigani bor: /tasks
desk-alert-link-ended = Yangi narsa bor: /tasks
desk-alert-second-yes = “Ha” deyishingizni kutib turgan narsa bor: /export
desk-alert-handed-over = Sizga bir narsa oʻtkazildi: /queue
desk-digest =
    Bugun kutib turgani: yangi { $new }, shoshilinch { $urgent }, koʻrilayotgani { $working }.
    Soʻralib, hali javob bermagan oila: { $waiting }. Anchadan beri jim: { $silent }. Bogʻlana olmadik: { $unreachable }.
    Eshitib yoziladigani: { $aloud }. Muddati kelgan vazifa: { $due }.
desk-digest-trail = Harakatlar jurnalining oxiri: { $head }
desk-clock = Kundalik xabaringiz { $zone } vaqti bilan keladi. Oʻzgartirish uchun bir shahar nomini yozing.
desk-clock-kept = Ertadan boshlab { $zone } vaqti bilan.
desk-clock-unknown = Bu shaharni bilmayman. Unga yaqin kattaroq shaharni yozing, iltimos.

## Intake: quarantine, paper, posters, closing

desk-quarantine =
    { $count ->
        [0] Alohida qoʻyilgan ariza yoʻq.
        [one] Bitta ariza alohida qoʻyilgan. Uni topshirgan odam buni sezmaydi.
       *[other] { $count } ta ariza alohida qoʻyilgan. Ularni topshirgan odamlar buni sezmaydi.
    }
desk-quarantine-line = { $since } · akkauntdan: { $count }
desk-quarantine-one = Alohida qoʻyilgan kuni: { $since }. Shu akkauntdan: { $count }. Havola belgisi: { $campaign ->
        [no] yoʻq
       *[other] { $campaign }
    }.
desk-quarantine-why-set-aside = Sababi: bu akkaunt alohida qoʻyilgan.
desk-quarantine-why-many = Sababi: bu akkaunt bir kunda koʻp ariza topshirdi.
desk-quarantine-why-quick = Sababi: koʻp ariza kelayotgan paytda bu juda tez aytildi.
desk-quarantine-why-campaign = Sababi: bu havola bilan juda koʻp ariza keldi.
desk-quarantine-why-flood = Sababi: oʻqib ulgurib boʻlmaydigan darajada koʻp ariza keldi.
desk-quarantine-released =
    { $count ->
        [one] Navbatga qoʻshildi. Endi boshqalar qatori turibdi.
       *[other] { $count } ta ariza navbatga qoʻshildi. Endi boshqalar qatori turibdi.
    }
desk-quarantine-aside =
    { $count ->
        [0] Akkaunt alohida qoʻyildi. Bundan keyin uning topshirgani shu yerga keladi. U odam buni sezmaydi.
       *[other] Akkaunt alohida qoʻyildi. Bundan keyin uning topshirgani shu yerga keladi, navbatda turgan { $count } ta arizasi ham shu yerga oʻtdi. U odam buni sezmaydi.
    }
desk-quarantine-back = Akkaunt oldingi holiga qaytarildi. Uning topshirgani endi yana navbatga boradi. Bu yerda turganlari bittadan navbatga qoʻshiladi.
desk-quarantine-not-hers = Jamoadagi odamning chatini alohida qoʻyib boʻlmaydi.
desk-quarantine-accounts =
    { $count ->
        [one] Bitta akkaunt alohida qoʻyilgan. Oldingi holiga qaytarish uchun uni bosing.
       *[other] { $count } ta akkaunt alohida qoʻyilgan. Oldingi holiga qaytarish uchun birini bosing.
    }
desk-quarantine-account = Alohida: { $since }
desk-quarantine-button-read = Oʻqish
desk-quarantine-button-next = Keyingi qismi
desk-quarantine-button-release = Navbatga qoʻshish
desk-quarantine-button-all = Hammasini navbatga
desk-quarantine-button-set-aside = Akkaunt alohida tursin
desk-quarantine-button-accounts = Alohida akkauntlar
desk-quarantine-button-back-to-all = Roʻyxatga qaytish
desk-quarantine-button-back-to-one = Orqaga
desk-intake-close-sure = Ariza qabulini toʻxtatsangiz, yangi kelgan hech kim hech narsa ayta olmaydi, oilalardan ham hech narsa soʻralmaydi. Ularga buni muloyim aytib, sizlar bilan qanday bogʻlanish mumkinligini koʻrsataman. Oldin aytilganlari saqlanib qoladi. Toʻxtatasizmi?
desk-intake-close-yes = Ha, toʻxtataman
desk-intake-closed = Ariza qabuli toʻxtatildi. Oilalar yozsa, ularga shu aytiladi. Qayta ochish: /close
desk-intake-open-sure = Ariza qabuli hozir toʻxtab turibdi. Qayta ochasizmi? Shu orada vaqti kelib, soʻralmay qolgan yangi xabarlar oʻshanda soʻraladi.
desk-intake-open-yes = Ha, ochaman
desk-intake-opened = Ariza qabuli qayta ochildi.
desk-enter =
    Kim uchun yozasiz? Avval oʻzlaridan soʻrang: siz ular uchun yozsangiz, tashkilot buni saqlab, oʻqisa boʻladimi? Istagan paytda toʻxtata olasiz, undan bu chatda hech narsa qolmaydi.

    Ular qanday qilib “ha” dedi?
desk-enter-agreed-presence = Yonimda oʻtiribdi
desk-enter-agreed-phone = Telefonda
desk-enter-agreed-paper = Imzolangan qogʻozda
desk-enter-paper = Imzolangan qogʻozning rasmini yuboring, iltimos. U ariza bilan birga qulflab saqlanadi.
desk-enter-no-photo = Rasmsiz
desk-enter-begun = Endi siz bir oila uchun yozasiz. Har bir savolni ularga oʻqib bering, aytganini oʻz soʻzi bilan yozing.
desk-enter-next = Keyingi oila
desk-enter-aside = Hozircha qoʻyib turdik. Hech narsa yoʻqolgani yoʻq: /enter uni yana koʻrsatadi.
desk-enter-nothing-kept = Bu oila haqida bu yerda hech narsa saqlanmadi.
desk-enter-codes = Oxirgi ariza kodlari
desk-enter-continue = Siz bir oila uchun yozayotgan edingiz. /continue sizni oʻsha savolga qaytaradi.
desk-entered =
    Topshirildi. Bu oilaning ariza kodi:

    { $code }

    Uni qogʻozga yozib bering yoki koʻrsating. Ariza endi navbatda turibdi, bu chatdan olinadi. U haqda bu chatga hech narsa kelmaydi: yangi xabar soʻraydigan payt kelganda ularga telefon qilish vazifasi chiqadi.
desk-campaigns = Havola va til boʻyicha:
desk-campaigns-none = Bizning havola bilan hali hech kim kelmagan.
desk-campaign-line = { $tongue }: boshlagan { $started }, tugatmagan { $drafts }, topshirgan { $handed }
desk-lost = Birov yangi chatda ariza kodini yozdi yoki telefonim yoʻqoldi deb aytdi. Unga hech narsa ochilmadi. Ishonishdan oldin oilaga oʻzingiz bilgan raqam bilan telefon qiling:
desk-lost-none = Hech kim telefonini yoʻqotmagan.
desk-lost-line = { $number }. { $on }: { $known ->
        [yes] bu kod bir arizaniki
       *[no] kod yoʻq yoki men bilmaydigan kod
    }
desk-lost-done = { $number }-raqam koʻrildi
