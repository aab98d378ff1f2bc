### Uzbek: machine-drafted, awaiting a native reader.


## Sections: titles in the menu "tell more", and one line on what each is about

section-before = Boshlashdan oldin
section-before--about = Tilingiz, yozganingizni kim oʻqishi va ruxsatingiz
section-core = Qisqa boʻlim
section-core--about = Eng keraklisi, besh daqiqacha vaqt oladi
section-person = U kishi haqida
section-person--about = Ismi, hujjatlari, ishi, sogʻligʻi
section-event = Nima boʻldi
section-event--about = Qanday boʻldi, nega, yana kimlar, oldin va keyin nimalar boʻldi
section-status = Hozirgi ahvoli
section-status--about = Qayerda qamoqda, necha yil berilgan, aloqa bormi, sogʻligʻi
section-family = Oilasi
section-family--about = Bolalari, ota-onasi, koʻrgan bosimi, nimaga muhtoj
section-reporter = Oʻzingiz haqingizda
section-reporter--about = Boshqasidan alohida, oʻz kaliti bilan qulflab saqlanadi
section-testimony = Hikoyangiz va qogʻozlar
section-testimony--about = Oʻz soʻzingiz bilan aytib bering; rasm, qogʻoz, yozuv yuboring
section-actions = Nima qilindi
section-actions--about = Kimdan yordam soʻradingiz, nimani tilaysiz
section-consents = Ruxsatlar
section-consents--about = Ariza bilan nima qilsa boʻladi, siz bilan qanday bogʻlanib turamiz
section-asked = Sizga berilgan savollar
section-asked--about = Tashkilot odamlari soʻraganlari va sizning javobingiz
section-leaving = Qaytib kelmay qolsangiz
section-leaving--about = Tugamay qolgan arizani nima qilamiz

screen-core_consents =
    Uch narsaga ruxsat soʻraymiz. Hozir birortasiga ham ruxsat berilmagan. Faqat oʻzingiz xohlaganini bosib, ruxsat bering.
    Har birini istagan kuningiz shu chatda oʻzgartira olasiz.
screen-more_consents =
    Bu arizani kimlarga bersa, nimasini koʻrsatsa boʻladi? Hozir birortasiga ham ruxsat berilmagan. Faqat oʻzingiz xohlaganini bosib, ruxsat bering.
    Har birini istagan kuningiz oʻzgartira olasiz. Lekin berib boʻlingan narsani qaytarib olib boʻlmaydi.


## Section before: language, what to know first, permission to keep

language = Qaysi tilda gaplashamiz?
language--label = Til
language--hint = Tilni istagan paytda almashtira olasiz. Aytganlaringizdan hech narsa yoʻqolmaydi.
language-aloud = Qaysi tilda aytib berdingiz? Buni bilsak, eshitib yozib oladigan odamni topamiz. Bu yerda boʻlmasa, tilning nomini yozing.
language-aloud--label = Aytgan tilingiz
language-aloud--o-other = Boshqa til

safety =
    Avval mana buni oʻqib chiqing, iltimos.

    Bu botni (chatda oʻzi gaplashadigan dasturni) yuritadigan tashkilot: { $organisation } ({ $country }). Bot bedarak yoʻqolgan yoki ushlab ketilgan kishiga nima boʻlganini uning oilasidan, yaʼni sizning oʻzingizdan soʻrab, yozib oladi.
    Bot rostdan ham oʻsha tashkilotnikimi, tekshirib koʻring: { $verify_at }
    Bot emas, odam bilan gaplashmoqchi boʻlsangiz: { $contact }
safety--label = Boshlashdan oldin oʻqildi
safety-who-reads =
    Yozganlaringizni kimlar oʻqiy oladi:
    • Telegram kompaniyasi bu chatni oʻqiy oladi.
    • Tashkilotda arizalar bilan ishlaydigan odamlar arizangizni oʻqiy oladi ({ $organisation }).
    • Arizangiz qulflab saqlanadi. Lekin bot ishlab turgan kompyuter uni ocha oladi. Oʻsha kompyuterni qoʻlga kiritgan odam ham ocha oladi.
    • Telefoningiz kimning qoʻlida boʻlsa, oʻsha odam bu chatni oʻqiy oladi.
safety-leave-out =
    Birovga xavf keltiradigan narsani aytmay qoʻya qoling. Istagan savolga javob bermay, oʻtib ketsangiz boʻladi.
    Iltimos, koʻproq bilay deb, xavf ostida turgan qarindoshlarga telefon qilmang. Bilganingizning oʻzi yetadi.
safety-clear =
    Bu chatni telefoningizdan tozalash uchun: chat menyusini ochib, “Tarixni tozalash” (Clear history) yoki “Chatni oʻchirish” (Delete chat) degan joyni tanlang. Buni necha marta qilsangiz ham boʻladi.
    Shunda chat faqat sizning tomoningizda tozalanadi. Telegramda nusxasi qolishi mumkin. Arizangiz esa oʻzingiz “oʻchiring” (/forget) demaguningizcha bizda turadi.
safety-moment = Hozir gaplashishga qulaymi?

consent-store =
    Tashkilot odamlari arizangizni saqlab, oʻqisa boʻladimi?

    “Yoʻq” desangiz, shu paytgacha aytganlaringizning hammasini bu yerdan oʻchiraman-u, toʻxtaymiz. “Ha” desangiz ham, keyin istagan kuningiz oʻchirtira olasiz.
consent-store--label = Arizani saqlash, oʻqish
consent-remind =
    Yarim yoʻlda toʻxtab qolsangiz, ariza topshirilgunga qadar shu yerda eslatib turaymi?

    Eslatganda arizangiz haqida hech narsa aytmayman.
consent-remind--label = Menga eslatib turish

## Section asked: what organizers ask a family in words of their own

asked = Tashkilot odamlari shu yerda sizdan biror narsa soʻrashi mumkin.
asked--label = Sizga berilgan savollar
asked-question = Savol
asked-question--label = Savol
asked-answer = Bu tashkilot odamlarining savoli. Qanday qulay boʻlsa, shunday javob bering: yozing, gapiring yoki rasm yuboring, bir necha xabar bilan ham boʻladi.
asked-answer--label = Javob
asked-answer--why = Javob berishga majbur emassiz. «Bilmayman» yoki «Aytgim kelmaydi» desangiz ham boʻladi.

## Section leaving: asked once, when somebody stops for the first time

consent-unfinished =
    Qaytib kela olmay qolsangiz, aytganlaringizni nima qilay?
consent-unfinished--label = Tugata olmay qolsam
consent-unfinished--hint = Ungacha istagan paytda qaytib kelib, toʻxtagan joyingizdan davom eta olasiz.
consent-unfinished--o-hand_in_what_I_told = Aytganimni topshiring
consent-unfinished--o-erase = Oʻchirib tashlang


## Section core: the short part

person-relation = Kim haqida aytmoqchisiz? U kishi sizga kim boʻladi?
person-relation--label = Sizga kim boʻladi
person-relation--hint = Bir necha kishi haqida aytmoqchi boʻlsangiz, birma-bir yozamiz. Bittasidan boshlang.
person-relation--o-mother = Onam / oyim
person-relation--o-father = Otam / dadam
person-relation--o-wife = Xotinim
person-relation--o-husband = Erim
person-relation--o-daughter = Qizim
person-relation--o-son = Oʻgʻlim
person-relation--o-sister = Opam / singlim
person-relation--o-brother = Akam / ukam
person-relation--o-grandmother = Buvim
person-relation--o-grandfather = Bobom
person-relation--o-granddaughter = Qiz nevaram
person-relation--o-grandson = Oʻgʻil nevaram
person-relation--o-aunt = Xolam / ammam
person-relation--o-uncle = Togʻam / amakim
person-relation--o-niece = Qiz jiyanim
person-relation--o-nephew = Oʻgʻil jiyanim
person-relation--o-cousin = Amaki/xolavachcham
person-relation--o-in_law = Qayn tomon, kelin, kuyov
person-relation--o-fiance = Unashtirilgan yorim
person-relation--o-friend = Doʻstim
person-relation--o-neighbour = Qoʻshnim
person-relation--o-colleague = Hamkasbim
person-relation--o-myself = Oʻzim
person-relation--o-other = Boshqa kishi

reporter-role = Siz-chi, u kishiga kim boʻlasiz?
reporter-role--label = Siz unga kim boʻlasiz
reporter-role--o-relative = Qarindoshiman
reporter-role--o-friend = Doʻstiman
reporter-role--o-neighbour = Qoʻshnisiman
reporter-role--o-colleague = Hamkasbiman
reporter-role--o-former_fellow_detainee = Birga qamalganmiz
reporter-role--o-organisation = Tashkilotdanman
reporter-role--o-helping_someone = Oilasiga yordamlashaman
reporter-role--o-myself = Oʻzim haqimda aytaman
reporter-role--o-other = Boshqa

reporter-age_group = Yoshingiz nechada?
reporter-age_group--label = Yoshingiz chamasi
reporter-age_group--why = 16 yoshga toʻlmagan boʻlsangiz, oʻzingiz ishongan katta odam rozi boʻlmaguncha hech narsa eʼlon qilinmaydi, hech kimga berilmaydi.
reporter-age_group--o-adult = 18 yosh yoki undan katta
reporter-age_group--o-16_17 = 16 yoki 17 yosh
reporter-age_group--o-under_16 = 16 yoshga toʻlmagan

reporter-organisation = Tashkilotingiz qanday ataladi? Oʻz nomingizdan yordam berayotgan boʻlsangiz, shunday deb yozing.
reporter-organisation--label = Tashkilotingiz
reporter-family_agrees = Bu arizani berayotganingizni oilasi biladimi, rozimi?
reporter-family_agrees--label = Oilasi rozi

person-name =
    { $about ->
        [self] Ism-sharifingiz nima? Oilangiz qanday aytib, qanday yozsa, shunday ayting.
       *[person] U kishining ism-sharifi nima? Oilasi qanday aytib, qanday yozsa, shunday ayting.
    }
person-name--label = Ism-sharifi
person-name--hint = Qaysi yozuvda yozsangiz ham boʻladi. Uyda chaqiradigan ismi yoki ismining bir qismi boʻlsa ham mayli. Masalan: Oysha yoki Salim Abdulla.

person-sex =
    { $about ->
        [self] Siz ayolmisiz yoki erkakmisiz?
       *[person] U kishi ayolmi yoki erkakmi?
    }
person-sex--label = Ayol yoki erkak
person-sex--o-female = Ayol yoki qiz bola
person-sex--o-male = Erkak yoki oʻgʻil bola
person-sex--o-other = Boshqa

event-kind =
    { $about ->
        [self] Boshingizga nima ish tushdi? Eng toʻgʻri keladiganini tanlang.
       *[person] U kishining boshiga nima ish tushdi? Eng toʻgʻri keladiganini tanlang.
    }
event-kind--label = Nima boʻldi
event-kind--hint = Ketma-ket bir necha ish boʻlgan boʻlsa, nimadan boshlanganini tanlang. Qolganini keyin aytasiz.
event-kind--o-detained = Politsiya olib ketgan
event-kind--o-camp = Lagerga olib ketishgan
event-kind--o-arrested = Ayb qoʻyib, qamashgan
event-kind--o-sentenced = Sud qamoqqa hukm qilgan
event-kind--o-exit_ban = Chet elga chiqarishmagan
event-kind--o-forced_labour = Majburlab ishlatishgan
event-kind--o-house_arrest = Uyiga qamab qoʻyishgan
event-kind--o-hospital_or_psychiatric = Kasalxonaga qamashgan
event-kind--o-taken_child = Bolani olib ketishgan
event-kind--o-no_contact_only = Aloqa uzilib qolgan
event-kind--o-death_in_custody = Qamoqda vafot etgan
event-kind--o-other = Boshqa holat

event-date =
    { $about ->
        [self] Erkingizdan qachon ayrildingiz? Taxminan aytsangiz ham boʻladi.
       *[person] U kishi erkidan qachon ayrildi? Hech kim bilmasa: uni oxirgi marta qachon koʻrishgan yoki xabarini qachon eshitishgan? Taxminan aytsangiz ham boʻladi.
    }
event-date--label = Qachon boʻldi
event-date--hint = Masalan: 2017, 03.2017 yoki 14.03.2017. Faqat yilini bilsangiz, shuning oʻzi yetadi.

event-place =
    { $about ->
        [self] Bu ish qayerda boʻldi?
       *[person] Bu ish qayerda boʻldi? Hech kim bilmasa: u kishini oxirgi marta qayerda koʻrishgan?
    }
event-place--label = Qayerda boʻldi
event-place--hint = Qishlogʻini, shahrini yoki tumanini (nohiyasini) aytsangiz yetadi. Masalan: Gʻuljada, uyida.

event-circumstances = Nima boʻlganini oʻz soʻzingiz bilan aytib bering. Yozsangiz ham, ovozli xabar qilib yuborsangiz ham boʻladi.
event-circumstances--label = Nima boʻldi, oʻz soʻzingizda
event-circumstances--hint = Qisqa aytsangiz ham, uzun aytsangiz ham boʻladi. Xavf ostida qolishi mumkin boʻlgan odamlarning ismini aytmay qoʻya qoling.

event-source = Buni qayerdan bilasiz?
event-source--label = Qayerdan bilasiz
event-source--hint = Bir nechtasini tanlasangiz boʻladi.
event-source--o-own_eyes = Oʻz koʻzim bilan koʻrdim
event-source--o-own_phone_call = Telefonda oʻzim eshitdim
event-source--o-told_by_relative = Bir qarindoshim aytdi
event-source--o-told_by_witness = Koʻrgan odam aytdi
event-source--o-official_paper = Hukumat qogʻozidan
event-source--o-leaked_list = Oshkor boʻlgan roʻyxat
event-source--o-media = Yangilikdan, internetdan
event-source--o-rumour = El ogʻzidagi gapdan
event-source--o-other = Boshqa yoʻl bilan

status-now =
    { $about ->
        [self] Oʻzingiz hozir qayerdasiz?
       *[person] Bilishingizcha, u kishi hozir qayerda?
    }
status-now--label = Hozir qayerda
status-now--hint = Aniq bilmasangiz, haqiqatga eng yaqinini yoki “Xabar aniq emas” degan javobni tanlang.
status-now--o-no_news = Hech qanday xabar yoʻq
status-now--o-exit_ban = Chet elga chiqarishmaydi
status-now--o-police_custody = Politsiya qoʻlida
status-now--o-camp = Lagerda
status-now--o-prison = Qamoqxonada
status-now--o-forced_labour = Majburiy mehnatda
status-now--o-house_or_town_arrest = Uy/shahardan chiqolmaydi
status-now--o-hospital = Kasalxonada
status-now--o-orphanage_or_boarding = Bolalar uyi yo internat
status-now--o-released_watched = Chiqqan, lekin nazoratda
status-now--o-free = Ozodlikda
status-now--o-outside = Boshqa davlatda
status-now--o-dead = Vafot etgan
status-now--o-unclear = Xabar aniq emas
status-now--o-other = Boshqacha

status-as_of =
    { $dead ->
        [yes] Bu qachongi xabar?
       *[no] Bu qachongi xabar? Bilishingizcha, eng oxirgi qaysi kuni ahvol shunday edi?
    }
status-as_of--label = Qachongi xabar
status-as_of--hint = Masalan: 2024, 05.2024 yoki 20.05.2024. Taxminan aytsangiz ham boʻladi.

status-danger =
    { $dead ->
        [yes] Ortida qaraydigan odami yoʻq, yolgʻiz qolgan bola bormi?
       *[no] Hozir katta xavf ostida qolgan odam bormi?
    }
status-danger--label = Hozirgi katta xavf
status-danger--hint = Tashkilot odamlari qaysi arizani kechiktirib boʻlmasligini shundan koʻradi.
status-danger--o-life_in_danger = Hayoti xavf ostida
status-danger--o-gravely_ill = Ogʻir kasal
status-danger--o-child_alone = Bola qarovsiz qolgan
status-danger--o-none = Yoʻq
status-danger--o-not_known = Hech kim bilmaydi

person-birth =
    { $about ->
        [self] Qachon tugʻilgansiz? Yoki yoshingiz nechada?
       *[person] { $dead ->
            [yes] U kishi qachon tugʻilgan?
           *[no] U kishi qachon tugʻilgan? Yoki yoshi nechada?
        }
    }
person-birth--label = Tugʻilgan kuni yoki yoshi
person-birth--hint = Masalan: 1985, 14.03.1985 yoki 32 yosh.

person-home =
    { $about ->
        [self] U yoqdagi uyingiz qayerda: qaysi qishloq yoki shahar, qaysi tuman (nohiya), qaysi viloyat?
       *[person] U kishining oʻsha yoqdagi uyi qayerda: qaysi qishloq yoki shahar, qaysi tuman (nohiya), qaysi viloyat?
    }
person-home--label = Oʻsha yoqdagi uyi
person-home--hint = Bilganingizcha ayting. Masalan: Gʻulja, Bayanday.

person-residence =
    { $about ->
        [self] Oʻsha paytda qaysi davlatda yashardingiz?
       *[person] U kishi oʻsha paytda qaysi davlatda yashardi?
    }
person-residence--label = Oʻshanda yashagan davlati

person-photo =
    { $about ->
        [self] Oʻzingizning rasmingizni qoʻshasizmi? Keyin yuborsangiz ham boʻladi.
       *[person] U kishining rasmi bormi? Keyin yuborsangiz ham boʻladi.
    }
person-photo--label = Rasmi
person-photo--hint =
    Telegram rasmni kichraytirib yuboradi. Toʻliq holida yuborish uchun: qistirgich (📎) belgisini bosib, “Fayl” degan joyni, keyin rasmni tanlang.
    Fayl bilan birga koʻzga koʻrinmaydigan maʼlumot ham ketadi: rasm qachon, qayerda olingani kabi. Buni xohlamasangiz, oddiy rasm qilib yuboring.

reporter-country = Oʻzingiz qaysi davlatda yashaysiz?
reporter-country--label = Yashaydigan davlatingiz
reporter-country--hint = Faqat davlatning nomini ayting. U arizadan alohida saqlanadi.

consent-contact = Tashkilot odamlari bu ariza haqida sizga shu chatda yozsa boʻladimi?
consent-contact--label = Menga yozish
consent-match = Tashkilot odamlari bu arizani boshqa arizalar bilan solishtirsa boʻladimi? Aynan shu kishi haqida yana birov aytganmi, shuni koʻrishadi. Bundan arizangiz haqida boshqa hech kim bilib qolmaydi.
consent-match--label = Solishtirib koʻrish
consent-un = Birlashgan Millatlar Tashkilotining (BMT) bedarak yoʻqolgan odamlar haqida hukumatlardan soʻraydigan guruhi bor. Bu arizani oʻsha guruhga bersa boʻladimi? Guruh Xitoy hukumatidan soʻraydi, shuning uchun Xitoy hukumati bu kishining ismini va arizada nima aytilganini bilib oladi. BMTga sizning ism-sharifingiz bilan manzilingiz ham kerak.
consent-un--label = BMTga berish

follow_up-rhythm = “Yangi xabar bormi?” deb shu yerda qancha vaqtda bir soʻrab turay?
follow_up-rhythm--label = Xabar soʻrab turish
follow_up-rhythm--hint = Soʻraganda nima haqida ekanini yozmayman. Buni istagan kuningiz oʻzgartira olasiz.
follow_up-rhythm--o-weekly = Har hafta
follow_up-rhythm--o-monthly = Har oy
follow_up-rhythm--o-every_3_months = 3 oyda bir
follow_up-rhythm--o-every_6_months = 6 oyda bir
follow_up-rhythm--o-yearly = Yilda bir marta
follow_up-rhythm--o-only_if_news = Sizlarda xabar boʻlsa
follow_up-rhythm--o-never = Hech qachon


## Section person: about the missing person

person-name_latin =
    { $about ->
        [self] Ism-sharifingiz pasportda yoki shaxsiy guvohnomada lotin harflari bilan qanday yozilgan?
       *[person] U kishining ism-sharifi pasportda yoki shaxsiy guvohnomada lotin harflari bilan qanday yozilgan?
    }
person-name_latin--label = Ismi lotin harflarida
person-name_latin--hint = Xato koʻrinsa ham, qogʻozda qanday tursa, harfma-harf shunday yozing. Masalan: AYIXIE SAILIMU.
person-name_chinese =
    { $about ->
        [self] Ism-sharifingiz xitoycha qanday yoziladi?
       *[person] U kishining ism-sharifi xitoycha qanday yoziladi?
    }
person-name_chinese--label = Ismi xitoycha
person-name_chinese--hint = Ismi yozilgan qogʻozning rasmini yuborsangiz ham boʻladi.
person-name_parts = Ism-sharifining qismlari
person-name_parts--label = Ism-sharifining qismlari
person-name_parts-given =
    { $about ->
        [self] Ism-sharifingiz ichida oʻz ismingiz qaysi biri?
       *[person] Ism-sharifi ichida u kishining oʻz ismi qaysi biri?
    }
person-name_parts-given--label = Oʻz ismi
person-name_parts-family = Familiya bormi? Qaysi biri?
person-name_parts-family--label = Familiyasi
person-name_parts-family--hint = Boʻlmasa, “Bilmayman” degan javobni tanlang yoki oʻtib keting. Koʻp odam familiya oʻrniga otasining ismini yozadi, uni keyingi savolda aytasiz.
person-name_parts-patronymic =
    { $about ->
        [self] Ismingiz ichida otangizning ismidan olingan qismi bormi? Qaysi biri?
       *[person] Ism-sharifi ichida otasining ismidan olingan qismi bormi? Qaysi biri?
    }
person-name_parts-patronymic--label = Otasining ismidan olingani
person-other_names =
    { $about ->
        [self] Boshqa ismingiz bormi: uyda chaqiradigan ismingiz, diniy ismingiz, oldingi ismingiz, boshqacha yozilishi?
       *[person] U kishining boshqa ismi bormi: uyda chaqiradigan ismi, diniy ismi, oldingi ismi, boshqacha yozilishi?
    }
person-other_names--label = Boshqa ismlari
person-other_names-name = Shunday bir ismni yoki yozilishini ayting.
person-other_names-name--label = Boshqa ismi
person-father_name =
    { $about ->
        [self] Otangizning ismi nima?
       *[person] U kishining otasining ismi nima?
    }
person-father_name--label = Otasi
person-father_name--why =
    { $about ->
        [self] Ismi bir xil odam koʻp. Aynan siz ekaningizni bilishga otangizning ismi yordam beradi, BMT ham shuni soʻraydi. Bundan otangizga xavf boʻlsa, aytmay qoʻya qoling.
       *[person] Ismi bir xil odam koʻp. Aynan oʻsha kishi ekanini bilishga otasining ismi yordam beradi, BMT ham shuni soʻraydi. Bundan otasiga xavf boʻlsa, aytmay qoʻya qoling.
    }
person-mother_name =
    { $about ->
        [self] Onangizning ismi nima?
       *[person] U kishining onasining ismi nima?
    }
person-mother_name--label = Onasi
person-mother_name--why =
    { $about ->
        [self] Ismi bir xil odam koʻp. Aynan siz ekaningizni bilishga onangizning ismi yordam beradi. Bundan onangizga xavf boʻlsa, aytmay qoʻya qoling.
       *[person] Ismi bir xil odam koʻp. Aynan oʻsha kishi ekanini bilishga onasining ismi yordam beradi. Bundan onasiga xavf boʻlsa, aytmay qoʻya qoling.
    }
person-spouse_name =
    { $about ->
        [woman] U kishining erining ismi nima?
        [man] U kishining xotinining ismi nima?
        [self] Eringizning yoki xotiningizning ismi nima?
       *[person] U kishining erining yoki xotinining ismi nima?
    }
person-spouse_name--label = Eri yoki xotini
person-spouse_name--why = Ikkisi birga yozilgan qogʻozlarni, roʻyxatlarni topishga yordam beradi. Bundan u odamga xavf boʻlsa, aytmay qoʻya qoling.
person-under_18 = Oʻsha paytda va hozir 18 yoshga toʻlmagani
person-under_18--label = 18 ga toʻlmagan (hisoblandi)
person-ethnicity =
    { $about ->
        [self] Millatingiz nima?
       *[person] U kishining millati nima?
    }
person-ethnicity--label = Millati
person-ethnicity--o-uyghur = Uygʻur
person-ethnicity--o-kazakh = Qozoq
person-ethnicity--o-kyrgyz = Qirgʻiz
person-ethnicity--o-uzbek = Oʻzbek
person-ethnicity--o-hui = Dungan (xuey)
person-ethnicity--o-tajik = Tojik
person-ethnicity--o-tatar = Tatar
person-ethnicity--o-mongol = Moʻgʻul
person-ethnicity--o-han = Xitoy (xan)
person-ethnicity--o-other = Boshqa
person-citizenship =
    { $about ->
        [self] Qaysi davlatning fuqarosisiz? Yoki qaysi davlatning fuqaroligini soʻradingiz?
       *[person] U kishi qaysi davlatning fuqarosi? Yoki qaysi davlatning fuqaroligini soʻragan?
    }
person-citizenship--label = Fuqaroligi
person-citizenship--hint = Oldingi, voz kechilgan fuqarolikni ham ayting. Davlatlarni birma-bir aytamiz.
person-citizenship-country = Qaysi davlatning fuqaroligi?
person-citizenship-country--label = Davlat
person-citizenship-kind = Bu fuqarolik hozir qay ahvolda?
person-citizenship-kind--label = Qay ahvolda
person-citizenship-kind--o-held = Hozir bor
person-citizenship-kind--o-in_process = Soʻragan, javob yoʻq
person-citizenship-kind--o-given_up = Voz kechgan
person-citizenship-kind--o-other = Boshqacha
person-residence_permit =
    { $about ->
        [self] Boshqa davlatda yashashga ruxsatingiz (yashash guvohnomasi, ikamet) bormidi? Qaysi davlatniki, qachongacha?
       *[person] U kishining boshqa davlatda yashashga ruxsati (yashash guvohnomasi, ikamet) bormidi? Qaysi davlatniki, qachongacha?
    }
person-residence_permit--label = Yashashga ruxsati
person-birthplace =
    { $about ->
        [self] Qayerda tugʻilgansiz: qaysi qishloq yoki shahar, qaysi tuman (nohiya)?
       *[person] U kishi qayerda tugʻilgan: qaysi qishloq yoki shahar, qaysi tuman (nohiya)?
    }
person-birthplace--label = Tugʻilgan joyi
person-hukou =
    { $about ->
        [self] Xukouingiz (nopusingiz) qayerda roʻyxatda turadi?
       *[person] U kishining xukousi (nopusi) qayerda roʻyxatda turadi?
    }
person-hukou--label = Xukou (nopus)
person-hukou--hint = Uyi turgan joydan boshqa joyda boʻlishi ham mumkin. Tumanini (nohiyasini) aytsangiz yetadi.
person-address =
    { $about ->
        [self] U yoqdagi aniq manzilingiz qanday edi?
       *[person] U kishining oʻsha yoqdagi aniq manzili qanday?
    }
person-address--label = Manzili
person-address--why = Manzili maʼlum boʻlsa, tashkilot odamlari tegishli joydan aynan shu kishini soʻray oladi. U uyda qarindoshlari hali ham yashasa va bundan ularga xavf boʻlsa, aytmay qoʻya qoling.
person-occupation =
    { $about ->
        [self] Qanday ish qilardingiz?
       *[person] U kishi qanday ish qilardi?
    }
person-occupation--label = Ishi
person-occupation--hint = Masalan: novvoy, oʻqituvchi, haydovchi, nafaqada.
person-workplace =
    { $about ->
        [self] Qayerda ishlardingiz yoki oʻqirdingiz?
       *[person] U kishi qayerda ishlardi yoki oʻqirdi?
    }
person-workplace--label = Ishlagan yo oʻqigan joyi
person-activities =
    { $about ->
        [self] Siz shulardan birimidingiz?
       *[person] U kishi shulardan birimidi?
    }
person-activities--label = Qilgan ishi
person-activities--hint = Bir nechtasini tanlasangiz boʻladi.
person-activities--o-religious = Imom, domla, din olimi
person-activities--o-writer_artist = Yozuvchi, sanʼatkor
person-activities--o-teacher_academic = Oʻqituvchi, olim
person-activities--o-business = Tadbirkor, savdogar
person-activities--o-official = Hukumat xizmatchisi
person-activities--o-activist = Huquq himoyachisi
person-activities--o-student = Oʻquvchi, talaba
person-activities--o-farmer = Dehqon, chorvador
person-activities--o-other = Boshqa
person-marital_status =
    { $about ->
        [self] Oilalimisiz?
       *[person] { $dead ->
            [yes] U kishi oilalimidi?
           *[no] U kishi oilalimi?
        }
    }
person-marital_status--label = Oilaviy ahvoli
person-marital_status--o-single = Turmush qurmagan
person-marital_status--o-married = Oilali
person-marital_status--o-divorced = Ajrashgan
person-marital_status--o-widowed = Jufti vafot etgan
person-marital_status--o-other = Boshqacha
person-children =
    { $about ->
        [self] Nechta bolangiz bor?
       *[person] { $dead ->
            [yes] U kishining nechta bolasi bor edi?
           *[no] U kishining nechta bolasi bor?
        }
    }
person-children--label = Nechta bolasi bor
person-pregnant =
    { $about ->
        [self] Oʻsha paytda homiladormidingiz?
       *[person] U kishi oʻsha paytda homiladormidi yoki hozir homiladormi?
    }
person-pregnant--label = Homilador
person-pregnant--why = Homilador ayolga qarov kerak, uni himoya qiladigan alohida qoidalar bor. Aytgingiz kelmasa, aytmay qoʻya qoling.
person-health_before =
    { $about ->
        [self] Bu ish boʻlmasidan oldin sogʻligʻingiz qanday edi? Kasalingiz, qilingan operatsiya, ichadigan doringiz bormidi?
       *[person] Bu ish boʻlmasidan oldin u kishining sogʻligʻi qanday edi? Kasali, qilingan operatsiya, ichadigan dorisi bormidi?
    }
person-health_before--label = Oldingi sogʻligʻi
person-health_before--why = Qanday davolash kerakligi shundan koʻrinadi. Qamoqda sogʻligʻi yomonlashganmi, keyin shuni ham bilsa boʻladi.
person-marks =
    { $about ->
        [self] Sizni nimangizdan tanisa boʻladi: boʻyingiz, chandigʻingiz, koʻzoynagingiz?
       *[person] U kishini nimasidan tanisa boʻladi: boʻyi, chandigʻi, koʻzoynagi?
    }
person-marks--label = Tanib olish belgilari
person-languages =
    { $about ->
        [self] Qaysi tillarda gaplashasiz?
       *[person] U kishi qaysi tillarda gaplashadi?
    }
person-languages--label = Biladigan tillari
person-id_number =
    { $about ->
        [self] Xitoydagi shaxsiy guvohnomangizning (kimligingizning) raqami qanday?
       *[person] U kishining Xitoydagi shaxsiy guvohnomasi (kimligi) raqamini bilasizmi?
    }
person-id_number--label = Shaxsiy guvohnoma raqami
person-id_number--hint = 18 ta raqam boʻladi, eski qogʻozlarda 15 ta. Oxirgisi X harfi boʻlishi mumkin. Guvohnomaning rasmini yuborsangiz ham boʻladi.
person-id_number--why = Bu raqam faqat bitta odamda boʻladi. Ismi bir xil ikki odamni adashtirmaslikning eng ishonchli yoʻli shu. Aytgingiz kelmasa, aytmay qoʻya qoling.
person-passport =
    { $about ->
        [self] Pasportingizning raqami qanday?
       *[person] U kishining pasportining raqamini bilasizmi?
    }
person-passport--label = Pasport raqami
person-passport--why =
    { $about ->
        [self] Elchixona yoki BMT sizni shu raqam bilan topa oladi. Aytgingiz kelmasa, aytmay qoʻya qoling.
       *[person] Elchixona yoki BMT u kishini shu raqam bilan topa oladi. Aytgingiz kelmasa, aytmay qoʻya qoling.
    }


## Section event: what happened

event-violence =
    { $about ->
        [self] Olib ketayotganda sizga nima qilishdi?
       *[person] Olib ketayotganda u kishiga nima qilishdi?
    }
event-violence--label = Olib ketayotgandagi zulm
event-violence--why = Oʻshanda qonun buzilganmi, shundan koʻrinadi. Aytgingiz kelmasa, aytmay qoʻya qoling.
event-violence--o-none = Zoʻravonlik boʻlmagan
event-violence--o-beaten = Kaltaklashgan
event-violence--o-threatened = Qoʻrqitishgan
event-violence--o-hooded_or_cuffed = Boshiga qop yo kishan
event-violence--o-home_searched = Uyni tintuv qilishgan
event-violence--o-children_present = Bolalar koʻzi oldida
event-violence--o-other = Boshqa holat
event-taken_by = Buni kim qildi?
event-taken_by--label = Kim qildi
event-taken_by--hint = Bir nechtasini tanlasangiz boʻladi. Hech kim koʻrmagan boʻlsa, oʻzingiz oʻylaganini tanlang. Nega shunday oʻylashingizni keyingi savolda aytasiz.
event-taken_by--o-police = Politsiya
event-taken_by--o-state_security = Davlat xavfsizligi
event-taken_by--o-village_officials = Qishloq kadrlari
event-taken_by--o-prison_service = Qamoqxona xodimlari
event-taken_by--o-employer = Ishxonadagi boshligʻi
event-taken_by--o-unknown = Hech kim bilmaydi
event-taken_by--o-other = Boshqa birov
event-taken_by_why = Nega oʻshalar deb oʻylaysiz? Kimligini bilmasangiz: buning ortida hukumat turibdi deb nega oʻylaysiz?
event-taken_by_why--label = Nega shunday oʻylaysiz
event-taken_by_why--hint = Masalan: politsiya kiyimida edi, politsiya mashinasida kelishdi, politsiyadan telefon qilishdi.
event-warrant = Qamoqqa olish buyrugʻi kabi biror qogʻoz koʻrsatishdimi yoki berishdimi?
event-warrant--label = Qogʻoz koʻrsatildi
event-reason_official = Hukumat odamlaridan birortasi sababini aytdimi? Iloji boʻlsa, uning gapini soʻzma-soʻz ayting.
event-reason_official--label = Ular aytgan sabab
event-reason_suspected = Oʻzingizningcha, asl sababi nima edi?
event-reason_suspected--label = Siz oʻylagan sabab
event-reason_suspected--hint = Bir nechtasini tanlasangiz boʻladi.
event-reason_suspected--o-religion = Din sababli
event-reason_suspected--o-contact_abroad = Chet el bilan aloqasi
event-reason_suspected--o-travel_abroad = Chet elga borgani
event-reason_suspected--o-phone_app = Telefondagi biror narsa
event-reason_suspected--o-speech_or_writing = Aytgan yoki yozgan gapi
event-reason_suspected--o-relatives = Qarindoshlari sababli
event-reason_suspected--o-past_conviction = Avval sudlangani
event-reason_suspected--o-birth_policy = Bolasi koʻpligi
event-reason_suspected--o-foreign_citizenship = Chet el fuqaroligi
event-reason_suspected--o-helping_foreigners = Chet ellikka yordami
event-reason_suspected--o-quota = Odam sonini toʻldirish
event-reason_suspected--o-unknown = Hech kim bilmaydi
event-reason_suspected--o-other = Boshqa sabab
event-reason_words = Sababi haqida yana aytadiganingiz bormi?
event-reason_words--label = Sababi haqida yana
event-last_contact = Siz yoki oilasi u kishining oʻzi bilan oxirgi marta qachon gaplashgan yoki oʻzidan qachon xabar olgan?
event-last_contact--label = Oxirgi aloqa
event-last_contact--hint = Masalan: 2019, 06.2019 yoki 22.06.2019. Taxminan aytsangiz ham boʻladi.
event-last_contact_means = Oʻshanda qanday bogʻlanilgan edi?
event-last_contact_means--label = Qanday bogʻlanilgan
event-last_contact_means--o-in_person = Yuzma-yuz
event-last_contact_means--o-phone = Telefonda
event-last_contact_means--o-wechat = WeChat orqali
event-last_contact_means--o-whatsapp = WhatsApp orqali
event-last_contact_means--o-letter = Xat orqali
event-last_contact_means--o-through_others = Boshqa odamlar orqali
event-last_contact_means--o-other = Boshqa yoʻl bilan
event-last_contact_words = Oʻsha oxirgi aloqada nimalar aytildi?
event-last_contact_words--label = Nimalar aytildi
event-last_contact_words--why = Nima boʻlay deb turgani koʻpincha oxirgi soʻzlardan bilinadi. U yoqdagi birovga xavf keltiradigan narsani aytmay qoʻya qoling.
event-came_back =
    { $about ->
        [self] Bu ish boʻlmasidan oldin chet eldan Xitoyga qaytib borganmidingiz?
       *[person] Bu ish boʻlmasidan oldin u kishi chet eldan Xitoyga qaytib borganmidi?
    }
event-came_back--label = Xitoyga qaytib borgan
event-came_back_from =
    { $about ->
        [self] Qaysi davlatdan qaytib bordingiz?
       *[person] U kishi qaysi davlatdan qaytib bordi?
    }
event-came_back_from--label = Qaysi davlatdan qaytgan
event-came_back_date = Bu qachon boʻlgan edi?
event-came_back_date--label = Qachon qaytgan
event-came_back_date--hint = Masalan: 2017, 03.2017 yoki 14.03.2017. Taxminan aytsangiz ham boʻladi.
event-came_back_why = Nima sababdan?
event-came_back_why--label = Nima sababdan qaytgan
event-came_back_why--o-sick_relative = Bir qarindoshi kasal edi
event-came_back_why--o-called_by_employer = Ishxonasi chaqirgan
event-came_back_why--o-called_by_police = Politsiya chaqirgan
event-came_back_why--o-papers_or_pension = Hujjat yo pensiya uchun
event-came_back_why--o-funeral = Janozaga
event-came_back_why--o-visit = Qarindosh yoʻqlab
event-came_back_why--o-study_end = Oʻqishi tugagan
event-came_back_why--o-deported = Chiqarib yuborishgan
event-came_back_why--o-other = Boshqa sabab
event-came_back_words = Qaytayotganda yoki qaytgandan keyin nima boʻldi?
event-came_back_words--label = Qaytgani haqida yana
event-passport_taken =
    { $about ->
        [self] Pasportingizni tortib olishdimi?
       *[person] U kishining pasportini tortib olishdimi?
    }
event-passport_taken--label = Pasportini tortib olishgan
event-exit_refused =
    { $about ->
        [self] Sizni chet elga chiqarmay qoʻyishdimi?
       *[person] U kishini chet elga chiqarmay qoʻyishdimi?
    }
event-exit_refused--label = Chet elga chiqarishmagan
event-witnesses = Buni koʻrgan yoki biladigan odam bormi? Birma-bir yozib olamiz.
event-witnesses--label = Guvohlar
event-witnesses--hint = Xavf boʻlmaydigan boʻlsagina ismini ayting. “Bir qoʻshnisi” desangiz ham yetadi.
event-witnesses--why = Bitta emas, bir necha odam bilsa, ariza kuchliroq boʻladi. Rozi boʻlmagan guvohga hech kim yozmaydi.
event-witnesses-who = U kim? Ismini yoki faqat kimligini ayting.
event-witnesses-who--label = Guvoh
event-witnesses-who--hint = Masalan: bir qoʻshnisi, hozir chet elda.
event-witnesses-they_agreed = Bu guvoh arizada ismi aytilishiga rozi boʻldimi?
event-witnesses-they_agreed--label = Rozi boʻlgan
event-witnesses-safe_to_name = Bu guvohni xavfga qoʻymay, ismini aytsa boʻladimi?
event-witnesses-safe_to_name--label = Ismini aytsa boʻladi
event-witnesses-what = Bu guvoh nimani koʻrdi, nimani eshitdi?
event-witnesses-what--label = Guvoh biladigani
others = Oʻsha paytda yoki keyin oiladan yana birovni olib ketishdimi, bedarak yoʻqolganlar bormi? Birma-bir yozib olamiz.
others--label = Oiladagi boshqalar
others--hint = Keyin har biriga alohida ariza yoza olasiz. Bir xil joyini qayta aytish kerak emas.
others--why = Koʻpincha bir oiladan bir necha kishi qamaladi. Hech kim unutilmasin. Bundan xavf ostida qolishi mumkin boʻlgan odamni aytmay qoʻya qoling.
others-name = U kishining ismi nima?
others-name--label = Ism-sharifi
others-relation = U kishi sizga kim boʻladi?
others-relation--label = Sizga kim boʻladi
others-together =
    Ayni oʻsha paytda, oʻsha joyda boʻldimi?
others-together--label = Ayni oʻsha paytda
others-what = U kishiga nima boʻldi?
others-what--label = Nima boʻldi
history = Undan oldin va keyin nimalar boʻldi? Soʻroq, sud, boshqa joyga koʻchirish, telefonda gaplashish, koʻrishish, qoʻyib yuborish: birma-bir yozib olamiz.
history--label = Oldin va keyin boʻlganlar
history--hint = Qaysi tartibda aytsangiz ham boʻladi. Vaqtiga qarab oʻzim tartibga solaman.
history-date = Bu qachon boʻldi?
history-date--label = Qachon
history-date--hint = Masalan: 2018, 09.2018 yoki 15.09.2018. Taxminan aytsangiz ham boʻladi. Bilmasangiz, nimadan keyin boʻlganini soʻrayman.
history-after = Bu qaysi voqeadan keyin, qancha vaqt oʻtganda boʻldi?
history-after--label = Nimadan keyin
history-after--hint = Masalan: olib ketilganidan keyin ikki oycha oʻtganda.
history-what = Nima boʻldi?
history-what--label = Nima boʻldi
history-what--o-questioned = Soʻroq qilishgan
history-what--o-summoned = Politsiyaga chaqirishgan
history-what--o-passport_taken = Pasportini tortib olgan
history-what--o-exit_ban = Chet elga chiqarishmagan
history-what--o-taken = Olib ketishgan
history-what--o-charged = Ayb qoʻyishgan
history-what--o-trial = Sud boʻlgan
history-what--o-sentenced = Sud qamoqqa hukm qilgan
history-what--o-moved = Boshqa joyga koʻchirgan
history-what--o-seen = Kimdir koʻrgan
history-what--o-call = Telefonda gaplashgan
history-what--o-visit = Borib koʻrishgan
history-what--o-ill_treated = Qiynashgan, xoʻrlashgan
history-what--o-hospital = Kasalxonaga tushgan
history-what--o-sent_to_work = Ishga yuborishgan
history-what--o-released = Qoʻyib yuborishgan
history-what--o-retaken = Qayta olib ketishgan
history-what--o-official_answer = Hukumatdan javob kelgan
history-what--o-rumour = El ogʻzidagi gap
history-what--o-died = Vafot etgan
history-what--o-other = Boshqa holat
history-state =
    { $about ->
        [self] Shundan keyin qayerda boʻldingiz?
       *[person] Shundan keyin u kishi qayerda boʻldi?
    }
history-state--label = Shundan keyin
history-place = Bu qayerda boʻldi?
history-place--label = Qayerda
history-who = Oʻsha joyda yana kim bor edi, kim qatnashdi?
history-who--label = Kimlar bor edi
history-who--hint = Idorasini yoki lavozimini aytsangiz ham boʻladi. Masalan: qishloqning ikki politsiyachisi.
history-who--why = Kim javobgarligi keyin shundan koʻrinishi mumkin. Xavf ostida qolishi mumkin boʻlgan odamlarning ismini aytmay qoʻya qoling.
history-source = Buni qayerdan bilasiz?
history-source--label = Qayerdan bilasiz
history-source_words = Aytgingiz kelsa: aynan kimdan yoki qayerdan bildingiz?
history-source_words--label = Kimdan bildingiz
history-source_words--why = Xabar qanchalik aniqligini bilishga yordam beradi. Xavf ostida qolishi mumkin boʻlgan odamlarning ismini aytmay qoʻya qoling.
history-heard_on = Buni qachon eshitdingiz?
history-heard_on--label = Qachon eshitdingiz
history-certainty = Bu qanchalik aniq?
history-certainty--label = Qanchalik aniq
history-certainty--o-sure = Aniq bilaman
history-certainty--o-likely = Shunday boʻlsa kerak
history-certainty--o-unsure = Aniq bilmayman
history-words = Bu haqda yana aytadiganingiz bormi?
history-words--label = Bu haqda yana


## Section status: where the missing person is now, and how

status-heard_on = Bu xabar sizga qachon yetdi?
status-heard_on--label = Xabar yetgan kun
status-heard_on--hint = Masalan: 2024, 05.2024 yoki 20.05.2024. Taxminan aytsangiz ham boʻladi.
status-source =
    { $dead ->
        [yes] Vafot etganini qayerdan bildingiz?
       *[no] U kishi hozir qayerdaligini qayerdan bilasiz?
    }
status-source--label = Qayerdan bilasiz
status-source_words = Aytgingiz kelsa: aynan kimdan yoki qayerdan bildingiz?
status-source_words--label = Kimdan bildingiz
status-source_words--why = Xabar qanchalik aniqligini bilishga yordam beradi. Xavf ostida qolishi mumkin boʻlgan odamlarning ismini aytmay qoʻya qoling.
status-certainty = Bunga qanchalik ishonasiz?
status-certainty--label = Qanchalik aniq
status-certainty--o-sure = Aniq bilaman
status-certainty--o-likely = Shunday boʻlsa kerak
status-certainty--o-unsure = Aniq bilmayman
status-facility =
    { $about ->
        [self] Oxirgi marta qayerda qamoqda boʻldingiz?
       *[person] U kishi qayerda qamoqda oʻtiribdi yoki oxirgi marta qayerda qamoqda boʻlgan?
    }
status-facility--label = Qamalgan joyi
status-facility--hint = Nomini, tumanini (nohiyasini) yoki el nima deb atashini ayting. Masalan: Kunesdagi qamoqxona.
status-facility_kind = U qanday joy?
status-facility_kind--label = Qanday joy
status-facility_kind--o-camp = Lager
status-facility_kind--o-detention_centre = Hibsxona (kanshousuo)
status-facility_kind--o-prison = Qamoqxona
status-facility_kind--o-factory = Zavod, fabrika
status-facility_kind--o-hospital = Kasalxona
status-facility_kind--o-school = Maktab
status-facility_kind--o-orphanage = Bolalar uyi
status-facility_kind--o-unknown = Hech kim bilmaydi
status-facility_kind--o-other = Boshqa joy
status-sentence =
    { $about ->
        [self] Sizga qanday hukm chiqdi?
       *[person] U kishiga qanday hukm chiqdi?
    }
status-sentence--label = Hukm
status-sentence--o-years = Bir necha yil berilgan
status-sentence--o-life = Umrbod qamoq
status-sentence--o-death_suspended = Oʻlim, 2 yil kechiktirib
status-sentence--o-other = Boshqa hukm
status-sentence_years = Necha yil berishdi?
status-sentence_years--label = Necha yil
status-sentence_years--hint = Masalan: 7, uch yarim yil boʻlsa 3.5.
status-sentence_until = Muddati qachon tugaydi?
status-sentence_until--label = Muddati tugaydigan kun
status-sentence_until--hint = Masalan: 2031 yoki 03.2031. Hali kelmagan kun boʻlsa ham boʻladi.
status-charge = Bilishingizcha, qanday ayb qoʻyishdi?
status-charge--label = Qoʻyilgan ayb
status-charge--hint = Iloji boʻlsa, qogʻozdagi gapni soʻzma-soʻz yozing.
status-court = Qaysi sud hukm qildi?
status-court--label = Qaysi sud
status-trial_date = Sud qachon boʻldi?
status-trial_date--label = Sud boʻlgan kun
status-trial_date--hint = Masalan: 2018, 09.2018 yoki 15.09.2018. Taxminan aytsangiz ham boʻladi.
status-lawyer =
    { $about ->
        [self] Oʻzingiz yoki oilangiz tanlagan advokat boʻlganmi?
       *[person] U kishining oʻzi yoki oilasi tanlagan advokat boʻlganmi?
    }
status-lawyer--label = Oʻzi tanlagan advokat
status-family_told =
    { $about ->
        [self] Sizga hukm chiqqanini hukumat oilangizga aytdimi?
       *[person] Hukm chiqqanini hukumat oilasiga aytdimi?
    }
status-family_told--label = Oilasiga aytilgan
status-release_terms =
    { $about ->
        [self] Qoʻyib yuborganda sizga qanday talablar qoʻyishdi?
       *[person] Qoʻyib yuborganda u kishiga qanday talablar qoʻyishdi?
    }
status-release_terms--label = Chiqqandagi talablar
status-release_terms--hint = Masalan: har hafta politsiyaga borish, hech qayoqqa chiqmaslik, boʻlganini hech kimga aytmaslik.
status-release_terms--why = Qoʻyib yuborilgan odamning ham koʻpincha erki oʻzida boʻlmaydi. U yoqda birovga zarari tegadigan narsani aytmay qoʻya qoling.
status-contact_now = Hozir u kishi bilan bogʻlanib turadigan odam bormi?
status-contact_now--label = Hozirgi aloqa
status-contact_now--o-none = Aloqa yoʻq
status-contact_now--o-letters = Xat orqali
status-contact_now--o-calls = Telefonda
status-contact_now--o-video_calls = Video orqali gaplashib
status-contact_now--o-visits = Borib koʻrishib
status-contact_now--o-other = Boshqa yoʻl bilan
status-contact_who = Kim bogʻlanib turadi?
status-contact_who--label = Kim bogʻlanadi
status-contact_who--hint = Ismini aytmasangiz ham boʻladi. Masalan: ota-onasidan biri.
status-contact_who--why = Xabar kimdan kelishi mumkinligi shundan koʻrinadi. Xavf ostida qolishi mumkin boʻlgan odamlarning ismini aytmay qoʻya qoling.
status-contact_often = Qancha vaqtda bir bogʻlanadi, har safar qanchaga choʻziladi?
status-contact_often--label = Qancha vaqtda bir
status-contact_often--hint = Masalan: oyda bir marta, besh daqiqa.
status-contact_watched = Bogʻlanganda birov qarab yoki eshitib turadimi?
status-contact_watched--label = Qarab, eshitib turishadi
status-health_now =
    { $about ->
        [self] Hozir sogʻligʻingiz qanday?
       *[person] Bilishingizcha, u kishining sogʻligʻi hozir qanday?
    }
status-health_now--label = Hozirgi sogʻligʻi
status-health_now--why = Tez davolash kerakmi, shundan koʻrinadi. Aytgingiz kelmasa, aytmay qoʻya qoling.
status-treatment_known =
    { $about ->
        [self] Keyingi savollar qamoqda sizga qanday muomala qilishgani haqida. Javob berishni xohlaysizmi? Bermasangiz ham boʻladi.
       *[person] { $dead ->
            [yes] Qamoqda u kishiga qanday muomala qilishganini bilasizmi? Aytmasangiz ham boʻladi.
           *[no] Qamoqda u kishiga qanday muomala qilishayotganini bilasizmi? Aytmasangiz ham boʻladi.
        }
    }
status-treatment_known--label = Qamoqdagi muomala maʼlum
status-treatment_known--why = Odamni qiynash, xoʻrlash — jinoyat. Bu haqda aytilgan soʻz bir kun kerak boʻlishi mumkin. Lekin bu yerda hech kim aytishga majbur emas. “Yoʻq” desangiz, keyingi savolga oʻtamiz.
status-treatment =
    { $about ->
        [self] Bulardan qaysilari boshingizdan oʻtdi?
       *[person] Bulardan qaysilari u kishining boshidan oʻtdi?
    }
status-treatment--label = Qamoqda koʻrganlari
status-treatment--hint = Faqat aytgingiz kelganini tanlang.
status-treatment--o-beating = Kaltaklash
status-treatment--o-electric_shock = Tok bilan qiynash
status-treatment--o-solitary = Yolgʻiz qamash
status-treatment--o-forced_medication = Majburan dori berish
status-treatment--o-forced_food = Majburan ovqat-ichimlik
status-treatment--o-denied_care = Shifokorga koʻrsatmaslik
status-treatment--o-forced_abortion_or_sterilisation = Abort, tugʻmas qilish
status-treatment--o-sexual_violence = Jinsiy zoʻravonlik
status-treatment--o-stress_position = Qimirlatmay qiynash
status-treatment--o-other = Boshqa holat
status-treatment_source = Buni qayerdan bilasiz?
status-treatment_source--label = Bu qayerdan maʼlum
status-treatment_source--o-seen = Oʻzim koʻrdim
status-treatment_source--o-told_of_this_person = U haqda aytib berishgan
status-treatment_source--o-known_in_general = U joyda shunday boʻladi
status-treatment_words = Bu haqda yana aytgingiz keladimi? Faqat xohlaganingizni ayting.
status-treatment_words--label = Koʻrganlari, oʻz soʻzingizda
status-treatment_words--why = Oʻz soʻzingiz tugmalardan koʻproq narsa aytadi. Istagan paytda toʻxtab, aytganingizni qaytarib ola olasiz.
status-death = Qaygʻingizga sherikman. Bilganingizni xohlaganingizcha ayting, boshqa kunga qoldirsangiz ham boʻladi.
status-death--label = Vafoti
status-death--why = Nima boʻlganini bilishga oilasining haqqi bor. Bu uning jasadini soʻrab olishga, haqiqatni bilishga yordam berishi mumkin.
status-death-date = U kishi qachon vafot etdi?
status-death-date--label = Vafot etgan kuni
status-death-date--hint = Masalan: 2021, 11.2021 yoki 25.11.2021. Taxminan aytsangiz ham boʻladi.
status-death-place = U kishi qayerda vafot etdi?
status-death-place--label = Vafot etgan joyi
status-death-cause_told = Oilasiga nimadan vafot etdi deb aytishdi?
status-death-cause_told--label = Aytilgan sabab
status-death-body_returned = Jasadini oilasiga berishdimi?
status-death-body_returned--label = Jasadi berilgan
status-death-how_known = Oilasi buni qanday bildi?
status-death-how_known--label = Oilasi qanday bilgan


## Section family: the family there and outside

family-children =
    { $about ->
        [self] Bolalaringiz bormi? Birma-bir yozib olamiz.
       *[person] { $dead ->
            [yes] U kishining bolalari bormidi? Birma-bir yozib olamiz.
           *[no] U kishining bolalari bormi? Birma-bir yozib olamiz.
        }
    }
family-children--label = Bolalari
family-children--why = Qarovsiz qolgan bolalarga eng avval yordam kerak. Ismi oʻrniga birinchi harfini aytsangiz ham yetadi.
family-children-name_or_initial = Bolaning ismi nima? Birinchi harfi ham yetadi.
family-children-name_or_initial--label = Bola
family-children-age = Bola necha yoshda?
family-children-age--label = Yoshi
family-children-with = Bola kimning qoʻlida?
family-children-with--label = Kimning qoʻlida
family-children-with--o-parent = Otasi yoki onasi
family-children-with--o-relatives = Qarindoshlari
family-children-with--o-orphanage = Bolalar uyida
family-children-with--o-boarding_school = Internatda
family-children-with--o-unknown = Hech kim bilmaydi
family-children-with--o-other = Boshqacha
family-children-where = Bola qayerda yashaydi?
family-children-where--label = Qayerda
family-children-words = Bu bola haqida yana aytadiganingiz bormi?
family-children-words--label = Bola haqida yana
family-where =
    { $about ->
        [self] Oilangiz hozir qayerda yashaydi?
       *[person] U kishining eng yaqinlari hozir qayerda yashaydi?
    }
family-where--label = Oilasi yashaydigan joy
family-where--why = Qayerda yordam bersa boʻlishi, u yerda kim javobgarligi shundan koʻrinadi. Tumanini (nohiyasini) yoki davlatini aytsangiz yetadi.
family-dependants =
    { $about ->
        [self] Qaramogʻingizda kimlar bor: bolalar, keksa ota-ona, kasallar?
       *[person] { $dead ->
            [yes] U kishining qaramogʻida kimlar bor edi: bolalar, keksa ota-ona, kasallar?
           *[no] U kishining qaramogʻida kimlar bor: bolalar, keksa ota-ona, kasallar?
        }
    }
family-dependants--label = Qarovga muhtojlar
family-dependants--why = Yordam eng avval kimga kerakligi shundan koʻrinadi. Ismlarini aytmasangiz ham boʻladi.
family-reprisals = Shu sababli oilaga bosim oʻtkazishdimi?
family-reprisals--label = Oila koʻrgan bosim
family-reprisals--hint = Bir nechtasini tanlasangiz boʻladi.
family-reprisals--why = Oilaga bosim oʻtkazishning oʻzi qonunga xilof, bu haqda ham ariza bersa boʻladi. Kimligini aytmasangiz ham boʻladi.
family-reprisals--o-questioned = Soʻroq qilishgan
family-reprisals--o-harassed = Tinch qoʻyishmagan
family-reprisals--o-beaten = Kaltaklashgan
family-reprisals--o-surveillance = Poylab, kuzatishadi
family-reprisals--o-passport_taken = Pasportini tortib olgan
family-reprisals--o-passport_refused = Pasport berishmagan
family-reprisals--o-job_lost = Ishdan haydashgan
family-reprisals--o-detained = Qamab qoʻyishgan
family-reprisals--o-forced_to_call = Majburan telefon qilgan
family-reprisals--o-home_visits = Uyga kadr kelib turadi
family-reprisals--o-officials_in_home = Uyda kadr birga yashaydi
family-reprisals--o-forced_marriage = Majburan nikohlashgan
family-reprisals--o-money_cut_off = Pul-yerini tortib olgan
family-reprisals--o-other = Boshqa holat
family-reprisals_words = Buni kim qildi, qachon boʻldi, nima deyishdi?
family-reprisals_words--label = Bosim, oʻz soʻzingizda
family-reprisals_words--why = Aytgan soʻzi va kuni aniq boʻlsa, shikoyat qilish oson boʻladi. Xavf ostida qolishi mumkin boʻlgan odamlarning ismini aytmay qoʻya qoling.
family-forbidden_to_call = U yoqdagi qarindoshlarga sizga telefon qilishni yoki sizga javob berishni taqiqlashdimi?
family-forbidden_to_call--label = Telefonga taqiq
family-needs = Oilaga nima kerak? U yoqdagilarga ham, bu yoqdagilarga ham.
family-needs--label = Nima kerak
family-needs--hint = Buni tashkilot odamlari koʻradi. Lekin yordam beramiz deb vaʼda bera olishmaydi.
family-needs--o-food_money = Oziq-ovqat, pul
family-needs--o-housing = Yashash uchun uy
family-needs--o-legal_help = Yurist yordami
family-needs--o-health_care = Shifokor, dori
family-needs--o-psychological = Dardlashadigan odam
family-needs--o-papers = Hujjat
family-needs--o-school = Maktab
family-needs--o-none = Hozircha hech narsa
family-needs--o-other = Boshqa narsa


## Section reporter: about the person who writes

reporter-name = Ism-sharifingiz nima? Oʻzingizga boshqa ism tanlasangiz ham boʻladi.
reporter-name--label = Ism-sharifingiz
reporter-name--why = Ismi yozilgan ariza kuchliroq boʻladi, BMT faqat shunday arizani qabul qiladi. Ismingiz arizadan alohida saqlanadi. Bizga boshqa ism aytsangiz ham boʻladi.
reporter-name_hidden = Ismingizni tashkilot odamlaridan boshqa hammadan yashiraylikmi?
reporter-name_hidden--label = Ismimni yashirish
reporter-age = Yoshingiz nechada?
reporter-age--label = Yoshingiz
reporter-city = Qaysi shahar yoki qishloqda yashaysiz?
reporter-city--label = Yashaydigan shahringiz
reporter-citizenship = Qaysi davlatning fuqarosisiz?
reporter-citizenship--label = Fuqaroligingiz
reporter-own_story = Oʻzingizni ham qamashgan, soʻroq qilishgan yoki qoʻrqitishgan paytlar boʻlganmi? Xohlasangiz, aytib bering.
reporter-own_story--label = Oʻz boshingizdan oʻtgani
reporter-own_story--why = Sizning boshingizdan oʻtgani ham shu ishning bir qismi. U arizadan alohida saqlanadi. Aytmasangiz ham boʻladi.
reporter-contact_preference = Tashkilot odamlari siz bilan gaplashmoqchi boʻlsa, qanday bogʻlangani qulay?
reporter-contact_preference--label = Siz bilan bogʻlanish
reporter-contact_preference--o-this_chat = Shu chatda
reporter-contact_preference--o-phone = Telefonda
reporter-contact_preference--o-email = Elektron pochta orqali
reporter-contact_preference--o-signal = Signal orqali
reporter-contact_preference--o-other = Boshqa yoʻl bilan
reporter-contact = Qaysi raqam yoki pochta orqali bogʻlanishsin?
reporter-contact--label = Raqam yoki pochta
reporter-contact--hint = Telefon raqami yoki elektron pochta. Masalan: someone@example.org
reporter-contact--why = Bu chat yoʻqolib qolsa, tashkilot odamlari sizni topa olmay qoladi. Bu arizadan alohida saqlanadi.
reporter-address = Manzilingiz qanday, xat qayerga keladi?
reporter-address--label = Manzilingiz
reporter-address--why = Arizani BMTga berishga ruxsat berdingiz. Ular ariza bergan odamning manzilini soʻraydi. Ungacha manzilingiz arizadan alohida saqlanadi.
reporter-pressure = Hozir yashab turgan joyingizda oʻzingizga bosim oʻtkazishdimi?
reporter-pressure--label = Oʻzingiz koʻrgan bosim
reporter-pressure--hint = Bir nechtasini tanlasangiz boʻladi.
reporter-pressure--why = Tashkilot odamlari sizga yozganda qanchalik ehtiyot boʻlish kerakligini shundan biladi. Aytgingiz kelmasa, aytmay qoʻya qoling.
reporter-pressure--o-none = Yoʻq
reporter-pressure--o-calls = Qoʻngʻiroq, xabarlar
reporter-pressure--o-threats_to_relatives = Qarindoshga tahdid
reporter-pressure--o-asked_to_spy = Aygʻoqchi boʻl deyishgan
reporter-pressure--o-passport_trouble = Pasportda qiyinchilik
reporter-pressure--o-other = Boshqa holat


## Section testimony: story, papers, recordings

testimony-story = Aytgingiz kelgan hamma narsani ayting. Yozing, ovozingiz bilan ayting yoki videoga oling. Uzun boʻlsa ham, bir nechtaga boʻlib ham yuboravering.
testimony-story--label = Hikoyangiz
testimony-story--hint = Toʻxtab, boshqa kuni davom etsangiz ham boʻladi. Xavf ostida qolishi mumkin boʻlgan odamlarning ismini aytmay qoʻya qoling.
testimony-story--why = Bu arizaning yuragi — oʻz tilingizda aytgan oʻz soʻzingiz. Nimani aytishni oʻzingiz tanlaysiz.
testimony-files = Qogʻoz, xat, rasm, ovoz yoki video yozuv bormi? Shu yerga birma-bir yubora olasiz.
testimony-files--label = Qogʻozlar va yozuvlar
testimony-files--hint =
    Toʻliq holida yuborish uchun: qistirgich (📎) belgisini bosib, “Fayl” degan joyni tanlang. Bitta fayl 20 MB dan oshmasligi kerak.
    Fayl bilan birga koʻzga koʻrinmaydigan maʼlumot ham ketadi: rasm qachon, qayerda olingani kabi.
testimony-files-files = Endi yuboring. Bir-biriga tegishli boʻlsa, bir nechtasini birga yuborsangiz ham boʻladi.
testimony-files-files--label = Fayllar
testimony-files-kind = Bu nima?
testimony-files-kind--label = Turi
testimony-files-kind--o-photo = Rasm
testimony-files-kind--o-identity_paper = Guvohnoma, pasport
testimony-files-kind--o-court_paper = Sud, politsiya qogʻozi
testimony-files-kind--o-letter = Xat
testimony-files-kind--o-screenshot = Ekran rasmi
testimony-files-kind--o-recording = Ovoz yozuvi
testimony-files-kind--o-video = Video yozuv
testimony-files-kind--o-list = Odamlar roʻyxati
testimony-files-kind--o-other = Boshqa narsa
testimony-files-about = Bunda nima koʻrsatilgan?
testimony-files-about--label = Nima koʻrsatilgan
testimony-files-may_share = Arizani kimlarga berishga rozi boʻlsangiz, buni ham oʻshalarga koʻrsatsa boʻladimi?
testimony-files-may_share--label = Koʻrsatsa boʻladi
testimony-files-source = Buni kimdan yoki qayerdan oldingiz?
testimony-files-source--label = Qayerdan olingan
testimony-files-source--hint = Hech kimning ismini aytmasangiz ham boʻladi. Masalan: bir qarindoshimdan, saytdan.
testimony-links = Bu haqda internetda biror narsa bormi: maqola, video, roʻyxat?
testimony-links--label = Havolalar
testimony-links-url = Havolasini yuboring.
testimony-links-url--label = Havola
testimony-links-url--hint = Masalan: https://example.org/article


## Section actions: what has been done, and what the family wishes

actions = Siz yoki boshqalar kimlardan yordam yoki javob soʻragan? Birma-bir yozib olamiz.
actions--label = Qilingan ishlar
actions--hint = Hech narsa qilinmagan boʻlsa, “Bilishimcha, yoʻq” degan tugmani bosing. Buning aybi yoʻq.
actions-by = Kim soʻradi?
actions-by--label = Kim soʻradi
actions-by--hint = Masalan: oʻzim, chet eldagi opam, advokat.
actions-body = Kimdan soʻraldi?
actions-body--label = Kimdan soʻraldi
actions-body--o-police_there = U yoqdagi politsiya
actions-body--o-embassy_of_china = Xitoy elchixonasi
actions-body--o-own_foreign_ministry = Bu yerdagi Tashqi ishlar
actions-body--o-un_wgeid = BMT: yoʻqolganlar guruhi
actions-body--o-un_other = BMT: boshqa boʻlimi
actions-body--o-icrc = Qizil Xoch (ICRC)
actions-body--o-amnesty_or_hrw = Amnesty yoki HRW
actions-body--o-public_list = Internetdagi roʻyxat
actions-body--o-local_organisation = Mahalliy tashkilot
actions-body--o-media = Gazeta, radio, televizor
actions-body--o-court = Sud
actions-body--o-other = Boshqa birov
actions-date = Bu qachon boʻlgan edi?
actions-date--label = Qachon
actions-date--hint = Masalan: 2022, 04.2022 yoki 21.04.2022. Taxminan aytsangiz ham boʻladi.
actions-reference = Oʻsha murojaatning raqami yoki nomi bormidi?
actions-reference--label = Murojaat raqami
actions-result = Undan nima chiqdi?
actions-result--label = Nima chiqdi
actions-why_none = Hech kimdan soʻralmaganining biror sababi bormi?
actions-why_none--label = Nega soʻralmagan
actions-why_none--hint = Masalan: oila qoʻrqadi yoki kimdan soʻrashni bilmagan. BMT buni soʻraydi.
wishes = Nimani tilaysiz?
wishes--label = Tilaklar
wishes--hint = Bir nechtasini tanlasangiz boʻladi. Tashkilot odamlari buni koʻradi. Lekin roʻyobga chiqadi deb vaʼda bera olishmaydi.
wishes--o-find_out_how = Qanday boʻlganini bilish
wishes--o-body_returned = Jasadini qaytarib olish
wishes--o-truth = Haqiqat aytilsin
wishes--o-find_out_where = Qayerdaligini bilish
wishes--o-proof_of_life = Tirikligini bilish
wishes--o-medical_care = Davolab, qarashsin
wishes--o-release = Ozodlik
wishes--o-reunite_children = Bolalarni qaytarib olish
wishes--o-lawyer = Advokat
wishes--o-un_submission = BMTga yetkazish
wishes--o-government_help = Oʻz hukumatim yordami
wishes--o-publish = Hammaga eʼlon qilish
wishes--o-media_contact = Jurnalistga aytib berish
wishes--o-message_of_hope = Umid soʻzini yetkazish
wishes--o-compensation = Zararni toʻlatish
wishes--o-material_help = Pul, roʻzgʻorga yordam
wishes--o-only_record = Yozilib, saqlanib tursin
wishes--o-other = Boshqa tilak
wishes-words = Tilaklaringiz haqida yana aytadiganingiz bormi?
wishes-words--label = Tilak, oʻz soʻzingizda


## Section consents: permissions, and keeping in touch

consent-connect_families = Boshqa bir oila ham shu kishi haqida ariza bersa, tashkilot odamlari oʻsha oilaga siz ham ariza berganingizni aytsa boʻladimi? Buni har bir odamdan oldindan soʻraymiz. Bu boshqa ariza bor degani emas.
consent-connect_families--label = Boshqa oilaga aytish
consent-icrc = Bu arizani Xalqaro Qizil Xoch qoʻmitasiga bersa boʻladimi? U bedarak yoʻqolgan odamlarni qidiradi.
consent-icrc--label = Qizil Xochga berish
consent-organisations = Bu arizani inson huquqlarini himoya qiladigan boshqa tashkilotlarga bersa boʻladimi?
consent-organisations--label = Boshqa tashkilotlar
consent-governments = Xitoydan shu kishi haqida soʻrashsin deb, bu arizani boshqa davlatlarning hukumatlariga va parlamentlariga bersa boʻladimi?
consent-governments--label = Boshqa hukumatlar
consent-research = Bu arizani, ichidagi ismlarni koʻrsatmay, tadqiqotga ishlatsa boʻladimi?
consent-research--label = Tadqiqot, ismlarsiz
consent-publish_person = Bu kishining ismini va nima boʻlganini hamma oʻqiy oladigan qilib eʼlon qilsa boʻladimi? Eʼlon qilingandan keyin qaytarib olib boʻlmaydi.
consent-publish_person--label = Ism-voqeani eʼlon qilish
consent-publish_photo = Bu kishining rasmini eʼlon qilsa boʻladimi? Eʼlon qilingandan keyin qaytarib olib boʻlmaydi.
consent-publish_photo--label = Rasmini eʼlon qilish
consent-publish_location = Eʼlon qilinsa, joyini qanchalik aniq koʻrsatsa boʻladi?
consent-publish_location--label = Joyini eʼlon qilish
consent-publish_location--o-none = Umuman koʻrsatmang
consent-publish_location--o-prefecture = Faqat viloyatini
consent-publish_location--o-county = Faqat tumanini
consent-publish_location--o-exact = Aniq joyini
consent-media = Bu ariza haqida jurnalistlarga aytsa va ular tashkilot odamlari orqali sizga savol bersa boʻladimi?
consent-media--label = Jurnalistlar
consent-worries = Bu ariza ishlatilsa, nimadan qoʻrqasiz?
consent-worries--label = Xavotirlaringiz
consent-worries--why = Tashkilot odamlari ariza bilan biror ish qilishdan oldin sizga yoki oilangizga nimaning zarari tegishini bilmoqchi.
follow_up-hours = Sizga kunning qaysi paytida yozsam boʻladi?
follow_up-hours--label = Kun payti
follow_up-hours--o-morning = Ertalab, 9–12
follow_up-hours--o-midday = Tush payti, 12–16
follow_up-hours--o-evening = Kechqurun, 16–20
follow_up-hours--o-any = Istagan paytda
follow_up-zone = Davlatingizda har joyning soati har xil. Siz qaysi soat bilan yashaysiz?
follow_up-zone--label = Siz tomonning soati
follow_up-code_word = Xohlasangiz, maxfiy soʻz tanlang. Shunda arizangizdan biror narsa koʻrsatishdan oldin oʻsha soʻzni soʻrayman.
follow_up-code_word--label = Maxfiy soʻz
follow_up-code_word--hint = Boshqalar topa olmaydigan soʻz tanlang, arizadagi ismlardan boʻlmasin. Yaxshilab eslab qoling: unutib qoʻysangiz, faqat tashkilotdagi odam yordam bera oladi.
follow_up-code_word--why = Telefoningiz bir kun boshqa birovning qoʻliga tushishi mumkin. Maxfiy soʻz boʻlsa, unga arizangizni koʻrsatmayman. Shu chatda turgani esa oʻzingiz tozalaguncha koʻrinib turadi.


### Interface
### Option and button texts stay within 24 characters. Nobody is called he or she here.

## Buttons (24 characters at most)

button-yes = Ha
button-no = Yoʻq
button-yes-right = Ha, toʻgʻri
button-correct = Yoʻq, tuzataman
button-about = Taxminan, aniq emas
button-dont-know = Bilmayman
button-prefer-not = Aytgim kelmaydi
button-later = Keyinroq
button-back = Orqaga
button-why = Yordam. Nega soʻraymiz?
button-menu = Menyu
button-i-agree = Ha, roziman
button-that-is-all = Hammasi shu
button-add-one = Bittasini aytaman
button-add-another = Yana birini aytaman
button-none = Bilishimcha, yoʻq
button-good-moment = Ha, qulay
button-not-now = Hozir emas, keyin
button-stop-here = Shu yerda toʻxtaylik
button-leave-as-is = Shundayligicha qolsin
button-earlier = Undan oldinroq
button-after-event = Boshqa voqeadan keyin
button-only-year = Faqat { $year }-yil
button-about-year = Taxminan { $year }-yil
button-only-month = Faqat oyini bilaman
button-about-month = Oʻsha oy atrofida
button-more-countries = Boshqa davlatlar
button-my-words = Oʻz soʻzim qolsin
button-continue = Davom etish
button-read-back = Aytganlarimni koʻrish
button-hand-in = Topshirish
button-hand-in-now = Hozir topshirish
button-other-things = Boshqa ishlar
button-pause = Biroz dam olaman
button-mine = Arizalarim
button-language = Til
button-consent = Bergan ruxsatlarim
button-privacy = Buni kim koʻra oladi
button-help = Yordam
button-lost-phone = Telefonim yoʻqoldi
button-stop = Toʻxtatish
button-forget = Arizani oʻchirish
button-another = Boshqa kishi haqida
button-tell-more = Yana aytish
button-take-out = Buni olib tashlash
button-take-back = Javobni qaytarib olish
button-take-back-sure = Ha, soʻzim yoʻq qilinsin
button-all-sections = Barcha boʻlimlar
button-copy = Nusxasini yuboring
button-copy-code = Kodni koʻchirib olish
button-withdraw = Arizani qaytarib olish
button-questions-answered = Javob berdim
button-forget-sure = Ha, oʻchiring
button-keep = Yoʻq, qolsin
button-begin = Boshlash
button-destroy-now = Hozir yoʻq qiling
button-bring-back = Arizani qayta ochish
button-stop-keep = Saqlab, toʻxtaylik
button-stop-erase = Oʻchirib, toʻxtaylik
button-copy-shared = Ha, oʻshalarni oling
button-start-empty = Yoʻq, boshidan aytaman
button-open-linked = U kishi haqida ham

## While a question is asked

progress-core = Qisqa boʻlim: { $here } / { $of }
answered-before = Bergan javobingiz: { $answer }
read-back = { $label }: { $value }. Toʻgʻrimi?
read-back-words = { $label }: “{ $value }”. Aynan shu soʻzlar bilan yozib qoʻyaman. Toʻgʻrimi?
kept-aloud = Yuborganingizni saqlab qoʻydim. Bir odam eshitib yoki oʻqib, yozib oladi.
kept-with-story = Buni “Hikoyangiz”ga qoʻshib qoʻydim.
kept-with-papers = Buni qogʻozlaringiz va fayllaringiz yoniga qoʻydim.
kept-edited = Javobingizni oʻzingiz tuzatganingizdek oʻzgartirdim.
kept-edited-piece = Tuzatgan soʻzingizni hikoyangizga qoʻshdim. Oldingisi ham turibdi.
kept-file = Oldim.
taken-back = Soʻzlaringiz yoʻq qilindi. Javob boʻlgani haqida belgigina qoldi.
list-comma = { ", " }
place-in-words = { $words } – { $place }
yes = ha
no = yoʻq
done = aytildi
seen = oʻqildi
none-told = yoʻq
unsaid-dont_know = bilmayman
unsaid-prefer_not = aytgim kelmaydi
unsaid-later = keyinroq
answer-taken-back = (qaytarib olingan)
age-years = { $years } yosh
file-photo = rasm
file-document = fayl
file-audio = ovoz yozuvi
file-voice = ovozli xabar
file-video = video yozuv
file-video-note = video xabar
file-lasting = { $sign } { $length } · { $file }

## What could not be taken

rejected-old_button = U tugma oldingi savolniki ekan. Hozirgi savol mana bu.
rejected-not_offered = Bu yerda bunday tanlov yoʻq. Pastdagi tugmalardan birini bosing, iltimos.
rejected-must_be_said = Bunga “ha” yoki “yoʻq” deb javob bering, iltimos.
rejected-nothing_to_confirm = Kamida bittasini tanlang yoki “Bilmayman” degan tugmani bosing.
rejected-no_such_place = Uni endi topa olmadim. Hozir mana shu yerdamiz.
rejected-list_is_full = Bu roʻyxat toʻlib qoldi. Qolganini oʻz soʻzingiz bilan yozing yoki ovozli xabar qilib yuboring.
rejected-not_this_kind = Bunga tugmani bosib yoki yozib javob bering, iltimos.
file-too_big = Bu fayl 20 MB dan katta, Telegram uni menga bermaydi. Boʻlib-boʻlib yoki videoni qisqartirib yubora olasizmi? Boshqa hech narsa yoʻqolgani yoʻq.
file-too_many = Bu arizaga bundan ortiq fayl sigʻmaydi. Yana nima borligini soʻz bilan ayting, keyin bir odam sizdan soʻrab oladi.
file-report_full = Bu arizaning fayllari toʻlib qoldi, bundan ortigʻi sigʻmaydi. Yana nima borligini soʻz bilan ayting, keyin bir odam sizdan soʻrab oladi.
file-disk_full = Hozir yangi faylni saqlay olmayapman, bizda joy tugay deb qoldi. Aytgan soʻzlaringiz saqlangan. Faylni ertaga qayta yuboring, iltimos.
file-not_fetched = Yuborgan fayllaringizdan birini ola olmadim. Yana bir marta yuborasizmi?
odd-sticker = Stikerni saqlay olmayman. Yozing, ovozingiz bilan ayting yoki tugmalarni bosing.
odd-poll = Soʻrovnomani saqlay olmayman. Yozing, ovozingiz bilan ayting yoki tugmalarni bosing.
odd-location = Bu joyni saqlamadim: qayerda ekaningizni hech qachon soʻramayman. Arizadagi biror joyni aytmoqchi boʻlsangiz, nomini yozing.
odd-contact = Bu kontaktni saqlamadim. Arizaga kerak boʻlsa, men soʻraganda yozing.
odd-other = Bunday xabarni saqlay olmayman. Yozing, ovozingiz bilan ayting, rasm yoki fayl yuboring yoki tugmalarni bosing.
not-before-consent = Biror narsa saqlashimdan oldin shu savolga javob bering, iltimos.
sorry = Kechiring, bizda bir xato boʻldi. Oldin aytganlaringiz saqlangan. Oxirgi xabaringizni yana bir marta yuboring, iltimos.
storage-refused = Oxirgi xabaringizni saqlay olmadim, biz tomonda nosozlik bor. Oldin aytganlaringizdan hech narsa yoʻqolgani yoʻq. Birozdan keyin qayta yuboring, iltimos.
only-private = Men faqat boshqalar oʻqimaydigan shaxsiy chatda gaplashaman. Menga oʻsha yerga yozing, iltimos.
intake-closed =
    Hozircha ariza qabul qilmaymiz. Hozir yozgan yoki yuborganlaringiz saqlanmaydi.

    Bot emas, odam bilan gaplashmoqchi boʻlsangiz: { $contact }
intake-closed-yours = Oldin aytganlaringiz oʻz holicha saqlangan. Ularni koʻrishingiz, oʻchirishingiz mumkin.
drafts-enough = Bugun koʻp ariza boshladingiz. Shulardan birini davom ettiring, iltimos. Ertaga yana birini boshlay olasiz.
too-fast = Birdaniga juda koʻp keldi, oxirgi xabarlaringizni qabul qila olmadim. Bir daqiqa kutib, qayta yuboring, iltimos.
poster-line = Oilangizdan kimdir yoʻqolib qoldimi? Shu yerda oʻz tilingizda, shoshmasdan aytib bering.

## Dates (the pieces of dates are shown in read-backs and on buttons)

lag-days =
    { $count ->
        [0] oʻsha kunning oʻzida
        [7] bir haftadan keyin
        [one] { $count } kundan keyin
       *[other] { $count } kundan keyin
    }
lag-months =
    { $count ->
        [12] bir yildan keyin
        [18] bir yarim yildan keyin
        [24] ikki yildan keyin
        [36] uch yildan keyin
        [60] besh yildan keyin
        [one] { $count } oydan keyin
       *[other] { $count } oydan keyin
    }

## Around the interview

welcome-back = Yana kelganingizdan xursandman. { $date } kuni “{ $where }” degan joyda toʻxtagan edingiz. Aytganlaringizning hammasi saqlangan.
where-menu = menyu
menu = Rahmat. Aytganlaringizni shu holida topshirsa ham boʻladi. Xohlasangiz, bugun yoki boshqa kuni yana ayting. Hozir nima qilamiz?
menu-unfinished = Qisqa boʻlim hali tugamadi. Istagan paytda toʻxtagan joydan davom eta olasiz.
menu-handed-in = Arizangiz topshirildi. Istagan paytda unga yana qoʻshsangiz, oʻzgartirsangiz boʻladi.
section-finished = Rahmat. “{ $section }” boʻlimi hozircha tugadi.
more = Nima qilamiz?
choose-language = Qaysi tilda gaplashamiz? Aytganlaringiz oʻzgarmaydi.
language-changed = Endi shu tilda gaplashamiz.
language-offer = { $own_name }: shu tilda davom etamizmi? Aytganlaringiz oʻzgarmaydi.
button-stay = Yoʻq, oʻzgartirmaymiz
nothing-here = Hozir bu yerda ariza yoʻq. Yangisini boshlaymizmi?
paused = Shoshilmang. Aytganlaringiz saqlangan, aynan toʻxtagan joydan davom etamiz. Tayyor boʻlganda shu chatni ochib, “Davom etish” tugmasini bosing.
paused-nothing = Shoshilmang. Shu chatning raqami va vaqtdan boshqa hech narsani saqlamayman. Tayyor boʻlganda “Davom etish” tugmasini bosing.
stop = Shu yerda toʻxtaylikmi? Aytganlaringizni saqlab qoʻyib, keyin qaytib kelsangiz boʻladi. Xohlasangiz, hammasini oʻchirtira olasiz.
stopped = Endi sizga yozmayman. Aytganlaringiz saqlangan. Qaytib kelsangiz, toʻxtagan joydan davom etamiz.
consent-refused = Tushundim. Siz rozi boʻlmasangiz, hech narsa saqlamayman: shu paytgacha aytganlaringiz oʻchirildi. Fikringiz oʻzgarsa, istagan paytda qayta boshlay olasiz.
mine =
    { $count ->
        [one] Bu yerda bitta arizangiz bor.
       *[other] Bu yerda { $count } ta arizangiz bor.
    }
new-copy-shared = Avval oʻzingiz haqingizda aytgansiz: ismingizni, davlatingizni, tilaklaringizni. Yangi arizaga oʻsha javoblarni olaymi? Har birini oʻzgartira olasiz.
new-report = Yangi ariza boshladik. Oldingisi oʻz holicha saqlangan.
linked-offer = Oilangizdan yana bir kishini aytdingiz. U kishi haqida ham ariza yozamizmi?

state-draft = tugamagan
state-handed-in = topshirildi
state-in-review = oʻqilyapti
state-accepted = qabul qilindi
state-returned = savolimiz bor
state-closed = yopildi
state-withdrawn = qaytarib olindi
report-draft = { $title }. Bu ariza hali topshirilmagan.
report-handed-in = { $title }. Topshirildi, ariza kodi: { $code }. Bir odam oʻqib chiqadi.
report-in-review = { $title }. Ariza kodi: { $code }. Hozir bir odam oʻqiyapti.
report-accepted = { $title }. Ariza kodi: { $code }. Oʻqildi, qabul qilindi.
report-returned = { $title }. Ariza kodi: { $code }. Oʻqildi, sizga savol bor.
report-closed = { $title }. Ariza kodi: { $code }. Bu ariza boʻyicha ish tugadi.
report-withdrawn = { $title }. Ariza kodi: { $code }. Oʻzingiz qaytarib olgansiz: u bilan hech kim ishlamaydi.
next-handed-in = Endi nima boʻladi: tashkilotdan bir odam oʻqiydi. Siz hech narsa qilishingiz shart emas. Istagan kuni yana qoʻshsangiz boʻladi.
next-in-review = Endi nima boʻladi: bu odam hammasini oʻqib chiqadi, balki savoli boʻlar. Ungacha siz hech narsa qilishingiz shart emas.
next-accepted = Endi nima boʻladi: tashkilot siz ruxsat bergan doirada aytganlaringiz bilan ishlaydi. Yangi bir narsa eshitsangiz, shu yerga qoʻshib qoʻying.
next-returned = Endi nima boʻladi: bilganlaringizni qoʻshing, keyin “Javob berdim”ni bosing. Bilmaganingiz ochiq qolsa ham boʻladi.
next-closed = Endi nima boʻladi: u bilan endi hech kim ishlamaydi, aytganlaringiz saqlanadi. Yangi bir narsa eshitsangiz, shu yerga qoʻshib qoʻying.
reason-return-person = Bu odamning kimligi hali aniq emas. Boshqa ismlari, tugʻilgan yili yoki yurti yordam beradi.
reason-return-happened = Nima boʻlgani hali aniq emas. Yana bir necha ogʻiz soʻz yordam beradi.
reason-return-when-where = Qachon yoki qayerda boʻlgani hali aniq emas. Taxminan aytsangiz ham yetadi.
reason-return-how-known = Buni qayerdan bilganingiz hali aniq emas: oʻzingiz koʻrdingizmi yoki kim aytdi?
reason-return-papers = Yuborganlaringizdan birini oʻqib yoki eshitib boʻlmadi. Iloji boʻlsa, yana bir marta yuboring.
reason-close-free = Sababi: bu odam ozodlikda ekanini oʻzingiz aytdingiz.
reason-close-asked = Sababi: oʻzingiz shuni soʻradingiz.
reason-close-not-ours = Sababi: bu tashkilot shugʻullana oladigan ish emas. Bu uning ahamiyati kam degani emas.
reason-close-no-contact = Sababi: savollar bor edi, lekin siz bilan bogʻlana olmadik.
reason-close-done = Sababi: tashkilotning hozircha qoʻlidan kelgani qilindi.
questions-answered = Rahmat. Bir odam uni qayta oʻqiydi.

## Reading back and handing in

read-back-overview = Aytganlaringiz boʻlim-boʻlim boʻlib mana shu yerda. Oʻqish uchun boʻlimni bosing. Har bir javobni oʻzgartirsa yoki qaytarib olsa boʻladi.
read-back-line = { $label }: { $value }
nothing-told-here = Bu yerda hali hech narsa aytilmagan.
not-confirmed-yet = { $value } (hali tasdiqlanmagan)
take-back-sure = “{ $label }” deganga bergan javobingizni yoʻq qilaymi? Soʻzi ham, fayli ham butunlay yoʻq boʻladi. Avval olingan nusxalar, telefoningizdagi va Telegramdagi shu chat bundan oʻchmaydi.
hand-in-missing = Topshirishdan oldin shu savollarga javob kerak. “Bilmayman” ham javob:
    { $questions }
hand-in-ready = Arizani endi topshirsa boʻladi. Shundan keyin uni tashkilot odamlari oʻqiydi. Keyin ham unga qoʻshsangiz, oʻzgartirsangiz, uni qaytarib olsangiz boʻladi.
hand-in-un = BMTga berish uchun hali mana bular yetishmaydi. Ularsiz topshirib, keyin qoʻshsangiz ham boʻladi:
    { $missing }
un-name = arizada aytilgan kishining ism-sharifi
un-date = qachon boʻlgani
un-place = qayerda boʻlgani
un-taken-by = kim olib ketgani
un-reporter = sizning ism-sharifingiz va manzilingiz
un-actions = shu paytgacha nima qilingani
un-consent = BMTga berishga roziligingiz
handed-in = Rahmat. Arizangiz topshirildi.

    Arizangizning kodi: { $code }

    Uni qogʻozga yozib, saqlab qoʻying. Shu kod bilan arizangiz haqida soʻray olasiz. Ishonmaydigan odamingizga bermang.

    Arizani tashkilotdan bir odam oʻqib chiqadi ({ $organisation }), odatda ikki hafta ichida. Ruxsat bergan boʻlsangiz, shu yerga yozamiz. Oʻzingiz ham bogʻlanishingiz mumkin: { $contact }

    Bu chat telefoningizda va Telegramda qoladi. Uni tozalash uchun: chat menyusini ochib, “Chatni oʻchirish” (Delete chat) degan joyni tanlang, “bot uchun ham oʻchirish” degan belgini qoʻying.
not-handed-in = Ariza topshirilmadi.
withdraw-sure = Bu arizani qaytarib olasizmi? Shundan keyin u bilan hech kim ishlamaydi, hech kimga hech narsa berilmaydi. Avval berilganini qaytarib olib boʻlmaydi. Oʻzingiz oʻchirtirguncha yoki qayta topshirguncha ariza shu yerda qulflangan holda turadi.
withdrawn = Ariza qaytarib olindi.
consent = Bu ariza bilan nima qilsa boʻladi? Har birini oʻzingiz hal qilasiz, istagan kuningiz oʻzgartira olasiz. Oʻzgartirganingiz keyingi safar birovga berilganda hisobga olinadi.
consent-given = Bu ariza shu paytgacha berilgan joylar:
consent-given-line = • { $recipient }, { $date }
given-archive = Tashkilotning oʻz arxivi
given-un = Birlashgan Millatlar Tashkiloti (BMT)
given-icrc = Xalqaro Qizil Xoch qoʻmitasi
given-organisations = Inson huquqlarini himoya qiladigan tashkilotlar
given-governments = Boshqa davlatlarning hukumatlari
given-research = Tadqiqot, ismlarsiz
given-public = Hamma oʻqiy oladigan qilib eʼlon qilindi
copy-caption = Bu sizning nusxangiz. Uni telefoningizdan topgan odam oʻqiy oladi. Shunga rozi boʻlsangizgina saqlang.
copy-title = Sizning arizangiz
copy-made-on = Nusxa olingan kun: { $date }
copy-file-name = nusxa

## Erasing

forget-which = Qaysi arizani oʻchiray?
forget-draft = { $title }. Bu arizani oʻchiraymi? U darhol yoʻq qilinadi, qaytarib boʻlmaydi.
forget-handed-in =
    { $hours ->
        [one] { $title }. Bu arizani oʻchiraymi? Hozirdan boshlab uni hech kim ocha olmaydi, { $hours } soatdan keyin esa yoʻq qilinadi. Ungacha ariza kodi bilan qayta ocha olasiz.
       *[other] { $title }. Bu arizani oʻchiraymi? Hozirdan boshlab uni hech kim ocha olmaydi, { $hours } soatdan keyin esa yoʻq qilinadi. Ungacha ariza kodi bilan qayta ocha olasiz.
    }
forgotten = Ariza yoʻq qilindi: soʻzlari, fayllari, ularning kalitlari. Mening qoʻlim yetmaydigani: avval olingan nusxalar, avval qilingan zaxira nusxalar, telefoningizdagi va Telegramdagi shu chat. Biror narsa oʻchirilgani yozib qoʻyiladi, lekin nimaligi yozilmaydi.
forgetting =
    { $hours ->
        [one] Ariza yopildi: endi uni hech kim ocha olmaydi. U { $hours } soatdan keyin yoʻq qilinadi. Hoziroq yoʻq qilmoqchi yoki qayta ochmoqchi boʻlsangiz, pastdan tanlang.
       *[other] Ariza yopildi: endi uni hech kim ocha olmaydi. U { $hours } soatdan keyin yoʻq qilinadi. Hoziroq yoʻq qilmoqchi yoki qayta ochmoqchi boʻlsangiz, pastdan tanlang.
    }
case-code-to-destroy = Ariza kodini yozing. Shunda ariza darhol yoʻq qilinadi.
case-code-to-bring-back = Ariza kodini yozing. Shunda ariza qayta ochiladi.
lost-phone = Avvalgi chatingiz yoʻqoldimi? Ariza kodini yozing, iltimos. Kod qoʻlingizda boʻlmasa, “kod yoʻq” deb yozing.
lost-phone-told = Rahmat. Buni tashkilotdan bir odam koʻrib ({ $organisation }), sizga shu yerga yozadi. Ungacha hech narsa ochilmaydi: oilangiz aytganini boshqa hech kim oʻqimasin. Oʻzingiz ham bogʻlanishingiz mumkin: { $contact }
case-code-wrong = Bu arizaning kodi bunday emas. Tekshirib, qayta yozing, iltimos.
brought-back = Ariza qayta ochildi, hammasi oldingidek.

## The code word

code-word-asked = Oʻzingiz tanlagan maxfiy soʻzni yozing.
code-word-wrong = Bu u soʻz emas ekan. Yana bir marta yozib koʻring.
goodbye = Rahmat. Salomat boʻling.

## Texts to read

help =
    Oilangizdagi kishiga nima boʻlganini shoshmasdan, birma-bir aytib berishga yordam beraman.

    Tugmani bossangiz ham, yozsangiz ham, ovozli xabar yuborsangiz ham boʻladi. Istagan paytda toʻxtay olasiz, aytganlaringiz saqlanadi. “Bilmayman” ham yaxshi javob.

    “Menyu”da hammasi bor: aytganlaringiz, arizaning boshqa boʻlimlari, til, arizani oʻchirish yoʻli.

    Bot emas, odam bilan gaplashmoqchi boʻlsangiz: { $contact }
privacy =
    Aytganlaringizni kimlar koʻra oladi:

    • Tashkilot arizangizni oʻqiy oladi: { $organisation } ({ $country }).
    • Xabarlar Telegram orqali oʻtadi, Telegram ularni oʻqiy oladi.
    • Bizda hammasi qulflab saqlanadi, lekin men ishlab turgan kompyuter ishlayotgan paytda uni ocha oladi.

    Sizni nimadan himoya qila olmaymiz: telefoningizni olib qoʻygan odamdan, ishlab turgan kompyuterga kirib olgan odamdan va Telegramning oʻzidan.

    Bot rostdan ham biznikimi, mana bu yerdan tekshiring: { $verify_at }
    Savolingiz boʻlsa, shu odam bilan bogʻlaning: { $contact }

    Ariza bilan nima qilsa boʻladi, oʻzingiz hal qilasiz (“Bergan ruxsatlarim”). Uni istagan paytda oʻchirtira olasiz.
command-start = Boshlash yoki davom etish
command-continue = Toʻxtagan joydan davom etish
command-report = Boshqa kishi haqida aytish
command-mine = Arizalarim
command-language = Tilni almashtirish
command-consent = Bergan ruxsatlarim
command-privacy = Buni kim koʻra oladi
command-help = Yordam
command-stop = Hozircha toʻxtatish
command-forget = Arizani oʻchirish
bot-description = Oilangizdagi kishiga nima boʻlganini shu yerda oʻz tilingizda ayta olasiz. Yozsangiz ham, ovozingiz bilan aytsangiz ham, tugmani bossangiz ham boʻladi. Istagan paytda toʻxtab, keyin davom eta olasiz. Bu botni yuritadigan tashkilot: { $organisation }. Tekshirish uchun: { $verify_at }
bot-short-description = Oʻz tilingizda, birma-bir, savol-javob.

## Why words could not be taken
rejected-empty = Bu xabarda soʻz koʻrmadim. Yana bir marta yozasizmi?
rejected-too_long = Bu savolga juda uzun yozildi. Bu yerda faqat soʻralganini yozing. Hammasini toʻliq aytadigan joy keyin boʻladi.
rejected-use_buttons = Pastdagi tugmalardan birini bosing, iltimos.
rejected-send_a_file = Bu yerga rasm yoki fayl kerak. “Keyinroq” tugmasini bossangiz ham boʻladi.
rejected-not_an_option = Uni roʻyxatdan topa olmadim. Eng toʻgʻri keladiganini bosing, iltimos.
rejected-not_yes_or_no = “Ha” yoki “Yoʻq” tugmasini bosing, iltimos.
rejected-not_a_number = Faqat sonini yozing, iltimos, masalan 3 yoki 7.5.
rejected-number_out_of_range = Bu son juda katta koʻrinadi. Yana bir qarab koʻrasizmi?
rejected-not_an_age = Yoshini son bilan yozing, iltimos, masalan 34.
rejected-not_a_link = Bu havolaga oʻxshamaydi. Havola koʻpincha https:// bilan boshlanadi
rejected-which_place = Bunday nomli joy bir nechta ekan. Siz qaysi birini aytyapsiz?
rejected-place_alike = Aynan shunday nomli joyni bilmayman. Mana shulardan birini aytdingizmi? Boʻlmasa, oʻz soʻzingiz shundayligicha qoladi.
rejected-not_a_country = Bu davlatni bilmayman. Toʻgʻri yozilganmi? Oʻz soʻzingizni shundayligicha qoldirsangiz ham boʻladi.
rejected-which_country = Qaysi davlatni aytyapsiz?
rejected-not_a_zone = Bu shaharlardan qaysi birining soati siznikiga toʻgʻri keladi?
rejected-which_language = Oʻzingizga kerakli tilni bosing.
rejected-choose_event = Avval nimadan keyin boʻlganini tanlang, iltimos.
rejected-not_a_date = Bundan qaysi kunligini tushuna olmadim. Raqam bilan yozing, iltimos, masalan 2017, 03.2017 yoki 14.03.2017. Yoki tugmalarni bosing.
rejected-which_date = Kunini toʻgʻri yozmoqchiman. Qaysi birini aytyapsiz?
rejected-age_or_year = Bu yoshimi yoki yilimi?
rejected-no_year = U qaysi yil edi? Faqat yilini bilsangiz, shuning oʻzi yetadi.
rejected-impossible_date = Taqvimda bunday kun yoʻq. Yana bir qarab koʻrasizmi?
rejected-too_long_ago = Bu yuz yildan ham oldin boʻlib qoldi. Yilini yana bir qarab koʻrasizmi?
rejected-in_the_future = Bu kun hali kelmagan. Yana bir qarab koʻrasizmi?
rejected-other_calendar = Bu boshqa taqvimning yiliga oʻxshaydi. Yilini odatdagi hisob bilan yozing, iltimos, masalan 2017.
rejected-ends_before_start = Oxiri boshidan oldin boʻlib qoldi. Aksincha emasmi?

## Buttons under suggestions
suggest-own-words = Oʻz soʻzim qolsin
card-spellings = U yerda mana shulardan biridek yozilganmi? Har bir harfi bir xil boʻlsagina bosing. Bir xil boʻlmasa yoki hozir qaray olmasangiz, bilganingizni yozing.
suggest-age = { $years } yosh

## Dates, read back. $year and $day are text, $month and $season are month-N and season-N already in words.
date-day = { $year }-yil, { $day }-{ $month }
date-month = { $year }-yil, { $month }
date-season = { $year }-yil, { $season }
date-year = { $year }-yil
date-about = taxminan { $date }
date-between = { $start } bilan { $end } orasi
date-before = { $end } yoki undan oldin
date-after = { $start } yoki undan keyin
date-unknown = oʻz soʻzingiz bilan yozildi
month-1 = yanvar
month-2 = fevral
month-3 = mart
month-4 = aprel
month-5 = may
month-6 = iyun
month-7 = iyul
month-8 = avgust
month-9 = sentabr
month-10 = oktabr
month-11 = noyabr
month-12 = dekabr
season-1 = bahor
season-2 = yoz
season-3 = kuz
season-4 = qish

## Remarks on a Chinese ID number: never a refusal. $county, $told are names of places, $date and $born are dates in words.
remark-id-form = Xitoy shaxsiy guvohnomasining raqamida odatda 18 ta belgi boʻladi, eskisida 15 ta. Yozganingizni shundayligicha qoʻydim. Qogʻozi qoʻlingizda boʻlsa, yana bir qarab koʻring, iltimos.
remark-id-check = Oxirgi belgisi qolganiga toʻgʻri kelmaydi: bittasi xato koʻchirilgan boʻlishi mumkin. Shundayligicha qoʻydim. Yana bir qarab koʻrasizmi?
remark-id-date = Bu raqam ichidagi tugʻilgan kun taqvimda yoʻq. Shundayligicha qoʻydim. Yana bir qarab koʻrasizmi?
remark-id-birth = Bu raqamga koʻra tugʻilgan kuni: { $born }. Siz aytganingiz esa: { $told }. Ikkalasini ham qoldirdim. Raqami toʻgʻri koʻchirilganmi?
remark-id-county = Bu raqam mana shu joyning kodi bilan boshlanadi: { $county }. Siz aytganingiz esa: { $told }. Kod odam birinchi marta roʻyxatga olingan joyni koʻrsatadi, shuning uchun ikkalasi ham toʻgʻri boʻlishi mumkin. Raqami toʻgʻri koʻchirilganmi?
remark-id-area = Birinchi olti raqamdagi joyni bilmayman. Raqamni shundayligicha qoʻydim. Yana bir qarab koʻrasizmi?

## Kinship and voice

rejected-which_relative = Bu soʻz bir necha qarindoshni bildirishi mumkin. Qaysi birini aytyapsiz?
kin-elder_brother = Akam
kin-younger_brother = Ukam
kin-elder_sister = Opam
kin-younger_sister = Singlim
kin-paternal_grandmother = Otamning onasi
kin-maternal_grandmother = Onamning onasi
kin-paternal_grandfather = Otamning otasi
kin-maternal_grandfather = Onamning otasi
kin-paternal_aunt = Ammam
kin-maternal_aunt = Xolam
kin-paternal_uncle = Amakim
kin-maternal_uncle = Togʻam
kin-sister_in_law = Yangam, qaynsinglim
kin-brother_in_law = Pochcham, qaynakam
kin-daughter_in_law = Kelinim
kin-son_in_law = Kuyovim
kin-mother_in_law = Qaynonam
kin-father_in_law = Qaynotam

## Keeping in touch
## Check-ins, reminders of what is not finished, and how to change them.
## The first messages are read on the lock screen, perhaps by somebody else: they must not say what this chat is about.

checkin-hello = Yaxshimisiz? Hozir gaplashishga qulaymi?
news-hello = Aytganlaringiz boʻyicha yangilik bor. Hozir qulaymi?
button-checkin-later = Bugun, keyinroq
button-checkin-day = Boshqa kuni
button-checkin-phone = Bu telefonda emas
button-checkin-stop = Bundan keyin yozmang
checkin-later-today = Xoʻp. Bugun keyinroq yana yozaman, kech boʻlib qolsa, ertaga yozaman.
checkin-another-day = Xoʻp. Bir necha kundan keyin yana yozaman.
checkin-not-here = Xoʻp. Oʻzingiz menga yozmaguningizcha bu yerga yozmayman.
checkin-stopped = Endi soʻramayman. Aytganlaringiz saqlangan. Istagan paytda shu yerga yoza olasiz.
checkin-ask =
    { $dead ->
        [yes] { $title }. Siz yodimdasiz. Yana aytadiganingiz bormi yoki sizga biror narsa kerakmi?
       *[no] { $title }: yangi xabar bormi?
    }
button-news-none = Yangi xabar yoʻq
button-news-some = Yangi xabar bor
button-news-help = Menga yordam kerak
button-news-wrong = Bir joyini tuzataman
checkin-no-news = Rahmat. Bugun yangi xabar yoʻqligini yozib qoʻydim.
checkin-news = Rahmat. Birma-bir aytib bering. Oldin aytganlaringiz oʻz holicha qoladi, buni ularning yoniga qoʻyaman.
checkin-other-waits = Boshqa arizangiz aynan toʻxtagan joyingizda turibdi. Uni “Arizalarim” degan joydan topasiz.
checkin-help = Sizga yordam kerakligini tashkilot odamlari koʻrsin deb oldilariga qoʻydim ({ $organisation }). Oʻzingiz ham bir odam bilan bogʻlana olasiz: { $contact }. Siz turgan joyda birov ayni hozir xavf ostida boʻlsa, oʻsha yerning shoshilinch yordam raqamiga telefon qiling, iltimos.
checkin-wrong = Oʻsha gap turgan boʻlimni bosib, oʻsha yerda oʻzgartiring. Oldin aytganlaringiz ham saqlanib qoladi.
checkins-plan = Yangi xabar bormi deb shu yerda soʻrab turaman. Qancha vaqtda bir: { $rhythm }. Kun payti: { $hours }, { $zone } vaqti bilan. Tunda hech qachon yozmayman.
checkins-plan-nowhere = Yangi xabar bormi deb shu yerda soʻrab turaman. Qancha vaqtda bir: { $rhythm }. Siz tomonda soat nechaligini bilmayman. Shuning uchun faqat Amerikada ham, Qozogʻistonda ham kunduzi boʻladigan bir soat ichida yozaman.
checkins-next = Keyingi safar: { $date }.
checkins-paused = Hozircha soʻramay turibman. Keyingi safar: { $date }.
checkins-person-first = Hozir oʻzim soʻramayman. Avval tashkilotdan bir odam koʻrib chiqadi.
checkins-off = Hozir oʻzim hech narsa soʻramayman. Xohlasangiz, ora-sira yangi xabar bormi deb soʻrab turaman.
checkins-none = Siz hali ariza topshirmagansiz. Topshirganingizdan keyin ora-sira xabar soʻrab turaymi, oʻzingiz hal qilasiz.
button-checkins-begin = Xabar soʻrab turing
button-less-often = Kamroq soʻrang
button-pause-month = Bir oy soʻramay turing
button-checkins-change = Oraligʻini oʻzgartirish
button-moved = Boshqa joyga koʻchdim
button-checkins-stop = Bundan keyin soʻramang
button-keep-in-touch = Bogʻlanib turish
command-checkins = Xabarni qachon soʻrayman
asked-translated = Tashkilot odamlari tarjima qildi ({ $tongue }, { $date }). Oʻz soʻzlari:
asked-picked = Tashkilot odamlari sizdan shuni bilmoqchi:
asked-noted = Rahmat. Javobingizni yetkazaman.
asked-later = Xoʻp. Savol sizni kutib turadi.
button-asked = Sizga savol bor
nudge = Yaxshimisiz? Eslatib turishga ruxsat bergan edingiz.
nudge-at-question = Toʻxtagan joyimiz: { $of } ta savoldan { $here }-savol.
nudge-in-part = “{ $section }” degan boʻlimda toʻxtaganmiz.
nudge-at-the-end = Faqat oxirgi qadam qoldi: topshirish.
nudge-whenever = Istagan paytda davom eta olamiz.
nudge-last = Istagan paytda davom eta olamiz. Muddati tugashidan oldin bu haqda yana faqat bir marta yozaman.
button-no-more-reminders = Endi eslatmang
reminders-off = Endi eslatmayman. Istagan paytda davom eta olasiz. Hech kim davom ettirmagan narsa bir qancha vaqtdan keyin oʻchiriladi, oʻzingiz shuni tanlagan boʻlsangiz esa topshiriladi.
draft-will-be-erased = Yaxshimisiz? Bu yerda aytganlaringiz hali topshirilmagan. Oʻchiriladigan kuni: { $date }. Oʻsha kungacha davom etsangiz yoki topshirsangiz, oʻchirilmaydi.
draft-will-be-handed-in = Yaxshimisiz? Bu yerda aytganlaringiz hali topshirilmagan. Oʻzingiz xohlaganingizdek, ularni shu holida topshiradigan kunim: { $date }. Oʻsha kungacha davom eta olasiz yoki oʻchirtira olasiz.
button-hand-in-told = Aytganimni topshirish
draft-handed-in = Yaxshimisiz? Oʻzingiz xohlaganingizdek, aytganlaringizni topshirdim. Istagan paytda ularga yana qoʻshsangiz, oʻzgartirsangiz boʻladi.
outage-resend = Yaxshimisiz? Bir qancha vaqt sizni eshita olmay qoldim. Shu kundan beri ({ $date }) biror narsa yozgan yoki yuborgan boʻlsangiz, qayta yuboring, iltimos.

## Two families who tell of the same person. Said only after a good moment.

introduction-told =
    Bizga yana bir kishi aynan shu odam haqida aytib berdi: { $title }.

    Ikkalangiz ham buni bilishni xohlashingizni oldindan aytgansiz. Bogʻlanishni xohlasangiz, { $organisation } sizlarni tanishtiradi. Aytganlaringizdan ularga hech narsa bermayman.
button-introduction-yes = Bogʻlanishni xohlayman
button-introduction-no = Yoʻq, rahmat
introduction-yes = Rahmat. Narigi tomon ham xohlasa, { $organisation } sizga yozadi.
introduction-no = Mayli. Yoʻq deganingizni hech kim bilmaydi.
