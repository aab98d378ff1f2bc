### Kazakh in Arabic letters: derived by rule from kk.ftl; machine-drafted, awaiting a native reader.


## Sections: titles in the menu "tell more", and one line on what each is about

section-before = باستار الدىندا
section-before--about = ٴتىلىڭىز، جازعانىڭىزدى كىم وقيتىنى جانە رۇقساتىڭىز
section-core = قىسقا ٴبولىم
section-core--about = ەڭ كەرەكتىسى، بەس مينۋتتاي ۋاقىت الادى
section-person = جەكە باسى
section-person--about = اتى-ٴجونى، قۇجاتتارى، جۇمىسى، دەنساۋلىعى
section-event = نە بولدى
section-event--about = قالاي بولدى، نەلىكتەن، تاعى كىمدەر بار، الدى-ارتىندا نە بولدى
section-status = قازىرگى جايى
section-status--about = قاي جەردە قاماۋلى، نەشە جىل كەستى، حابار بار ما، دەنساۋلىعى
section-family = وتباسى
section-family--about = بالالارى، اتا-اناسى، كورگەن قىسىمى، نەگە مۇقتاج
section-reporter = ٴوزىڭىز تۋرالى
section-reporter--about = باسقاسىنان بولەك، ٴوز كىلتىمەن قۇلىپتالىپ ساقتالادى
section-testimony = اڭگىمەڭىز بەن قاعازدار
section-testimony--about = ٴوز سوزىڭىزبەن ايتىپ بەرىڭىز؛ سۋرەت، قاعاز، جازبا جىبەرىڭىز
section-actions = نە ىستەلدى
section-actions--about = كىمنەن كومەك سۇرادىڭىز، نە تىلەيسىز
section-consents = رۇقساتتار
section-consents--about = ارىزدى نە ىستەۋگە بولادى، سىزبەن قالاي حابارلاسامىز
section-asked = سىزگە قويىلعان سۇراقتار
section-asked--about = ۇيىم ادامدارىنىڭ سۇراعانى جانە ٴسىزدىڭ جاۋابىڭىز
section-leaving = قايتىپ كەلمەسەڭىز
section-leaving--about = اياقتالماعان ارىزدى نە ىستەيمىز

screen-core_consents =
    ٴۇش رۇقسات بار. ۇشەۋى دە ٴوشىرۋلى تۇر. ٴوزىڭىز قالاعانىن عانا قوسىڭىز.
    ٴارقايسىسىن وسى چاتتا كەز كەلگەن كۇنى وزگەرتە الاسىز.
screen-more_consents =
    بۇل ارىزدى كىمگە بەرۋگە، نەسىن كورسەتۋگە بولادى؟ ٴبارى ٴوشىرۋلى تۇر. ٴوزىڭىز قالاعانىن عانا قوسىڭىز.
    ٴارقايسىسىن كەز كەلگەن كۇنى وزگەرتە الاسىز. بەرىلىپ كەتكەنىن كەرى قايتارۋ مۇمكىن ەمەس.


## Section before: language, what to know first, permission to keep

language = قاي تىلدە سويلەسەمىز؟
language--label = ٴتىل
language--hint = ٴتىلدى كەز كەلگەن ۋاقىتتا اۋىستىرا الاسىز. ايتقانىڭىزدان ەشتەڭە جوعالمايدى.
language-aloud = قاي تىلدە ايتىپ بەردىڭىز؟ سونى بىلسەك، تىڭداپ، جازىپ الاتىن ادامدى تابامىز. بۇل جەردە جوق بولسا، ٴتىلدىڭ اتىن جازىڭىز.
language-aloud--label = ايتقان ٴتىلىڭىز
language-aloud--o-other = باسقا ٴتىل

safety =
    الدىمەن مىنانى وقىپ شىعىڭىزشى.

    بۇل بوتتى جۇرگىزەتىن ۇيىم: { $organisation } ({ $country }). بوت حابارسىز كەتكەن نەمەسە قامالعان كىسىگە نە بولعانىن وتباسىنان، ٴسىزدىڭ وزىڭىزدەن سۇراپ، جازىپ الادى.
    بوت شىنىمەن وسى ۇيىمدىكى مە، تەكسەرىپ الىڭىز: { $verify_at }
    ٴبىر اداممەن سويلەسكىڭىز كەلسە: { $contact }
safety--label = باستار الدىندا وقىلدى
safety-who-reads =
    جازعانىڭىزدى كىمدەر وقي الادى:
    • Telegram كومپانياسى بۇل چاتتى وقي الادى.
    • ۇيىمدا ارىزدارمەن جۇمىس ىستەيتىن ادامدار ارىزىڭىزدى وقي الادى ({ $organisation }).
    • ارىزىڭىز قۇلىپتاۋلى ساقتالادى. بىراق بوت تۇرعان كومپيۋتەر ونى اشا الادى. ول كومپيۋتەردى قولىنا تۇسىرگەن ادام دا اشا الادى.
    • تەلەفونىڭىز كىمنىڭ قولىندا بولسا، سول ادام بۇل چاتتى وقي الادى.
safety-leave-out =
    بىرەۋدىڭ باسىنا قاۋىپ توندىرەتىن نارسەنى ايتپاي-اق قويىڭىز. كەز كەلگەن سۇراققا جاۋاپ بەرمەي، وتە بەرسەڭىز دە بولادى.
    كوبىرەك بىلەيىن دەپ، قاۋىپتە وتىرعان تۋىستارعا تەلەفون سوقپاڭىز. بىلگەنىڭىزدىڭ ٴوزى جەتەدى.
safety-clear =
    بۇل چاتتى تەلەفونىڭىزدان ٴوشىرۋ ٴۇشىن: چاتتىڭ ٴمازىرىن اشىپ، «تاريحتى تازالاۋ» نەمەسە «چاتتى جويۋ» دەگەندى تاڭداڭىز. قالاعان سايىن وشىرە بەرىڭىز.
    سوندا چات تەك ٴسىزدىڭ تەلەفونىڭىزدان وشەدى. Telegram-دا كوشىرمەسى قالۋى مۇمكىن. ال ارىزىڭىز ٴوزىڭىز «ٴوشىرىڭىز» دەگەنشە بىزدە تۇرادى (/forget).
safety-moment = قازىر سويلەسۋگە ىڭعايلى ما؟

consent-store =
    ۇيىم ادامدارى ارىزىڭىزدى ساقتاپ، وقىپ شىقسا بولا ما؟

    «جوق» دەسەڭىز، وسى ۋاقىتقا دەيىن ايتقانىڭىزدىڭ ٴبارىن وسى جەردەن وشىرەمىن دە، توقتايمىز. «ٴيا» دەسەڭىز، كەيىن كەز كەلگەن كۇنى ٴبارىبىر وشىرتە الاسىز.
consent-store--label = ارىزدى ساقتاپ، وقۋ
consent-remind =
    ورتا جولدا توقتاپ قالساڭىز، ارىز تاپسىرىلعانشا وسى جەردە ەسىڭىزگە سالىپ تۇرايىن با؟

    ونداي حابارلامادا ارىزىڭىز تۋرالى ەشتەڭە ايتىلمايدى.
consent-remind--label = ەسىمە سالىپ تۇرۋ

## Section asked: what organizers ask a family in words of their own

asked = ۇيىم ادامدارى وسى جەردە سىزدەن بىردەڭە سۇراي الادى.
asked--label = سىزگە قويىلعان سۇراقتار
asked-question = سۇراق
asked-question--label = سۇراق
asked-answer = بۇل — ۇيىم ادامدارىنىڭ سۇراعى. قالاي ىڭعايلى بولسا، سولاي جاۋاپ بەرىڭىز: جازىڭىز، ايتىڭىز نە سۋرەت جىبەرىڭىز، بىرنەشە حابارمەن دە بولادى.
asked-answer--label = جاۋاپ
asked-answer--why = جاۋاپ بەرۋگە مىندەتتى ەمەسسىز. «بىلمەيمىن» نەمەسە «ايتقىم كەلمەيدى» دەسەڭىز دە بولادى.

## Section leaving: asked once, when somebody stops for the first time

consent-unfinished =
    قايتىپ كەلە الماي قالساڭىز، ايتقاندارىڭىزدى نە ىستەيىن؟
consent-unfinished--label = اياقتاي الماي قالسام
consent-unfinished--hint = وعان دەيىن كەز كەلگەن ۋاقىتتا قايتىپ كەلىپ، توقتاعان جەرىڭىزدەن جالعاستىرا الاسىز.
consent-unfinished--o-hand_in_what_I_told = ايتقانىمدى تاپسىرىڭىز
consent-unfinished--o-erase = ٴوشىرىپ تاستاڭىز


## Section core: the short part

person-relation = كىم تۋرالى ايتاسىز؟ ول كىسى سىزگە كىم بولادى؟
person-relation--label = سىزگە كىم بولادى
person-relation--hint = بىرنەشە كىسى تۋرالى ايتساڭىز، ٴبىر-بىرلەپ جازامىز. بىرەۋىنەن باستاڭىز.
person-relation--o-mother = شەشەم / انام
person-relation--o-father = اكەم
person-relation--o-wife = ايەلىم
person-relation--o-husband = كۇيەۋىم
person-relation--o-daughter = قىزىم
person-relation--o-son = ۇلىم
person-relation--o-sister = اپكەم/ٴسىڭلىم/قارىنداسىم
person-relation--o-brother = اعام / ٴىنىم
person-relation--o-grandmother = اجەم / ناعاشى اجەم
person-relation--o-grandfather = اتام / ناعاشى اتام
person-relation--o-granddaughter = نەمەرە/جيەن نەمەرە قىزىم
person-relation--o-grandson = نەمەرە/جيەن نەمەرە ۇلىم
person-relation--o-aunt = اتا-انا اپكە-ٴسىڭلىسى
person-relation--o-uncle = اتا-انامنىڭ اعا-ٴىنىسى
person-relation--o-niece = جيەن قىز/باۋىرىمنىڭ قىزى
person-relation--o-nephew = جيەن ۇل / باۋىرىمنىڭ ۇلى
person-relation--o-cousin = نەمەرە تۋىسىم، بولەم
person-relation--o-in_law = قايىن جۇرت، كەلىن، جەزدە
person-relation--o-fiance = ٴسوز بايلاسقان جارىم
person-relation--o-friend = دوسىم
person-relation--o-neighbour = كورشىم
person-relation--o-colleague = ارىپتەسىم
person-relation--o-myself = ٴوزىم
person-relation--o-other = باسقا كىسى

reporter-role = ال ٴسىز ول كىسىگە كىم بولاسىز؟
reporter-role--label = ٴسىز كىم بولاسىز
reporter-role--o-relative = تۋىسىمىن
reporter-role--o-friend = دوسىمىن
reporter-role--o-neighbour = كورشىسىمىن
reporter-role--o-colleague = ارىپتەسىمىن
reporter-role--o-former_fellow_detainee = قاماۋدا بىرگە بولدىق
reporter-role--o-organisation = ۇيىمنانمىن
reporter-role--o-helping_someone = وتباسىنا كومەكتەسەمىن
reporter-role--o-myself = ٴوزىم تۋرالى ايتامىن
reporter-role--o-other = باسقا

reporter-age_group = جاسىڭىز نەشەدە؟
reporter-age_group--label = جاسىڭىزدىڭ شاماسى
reporter-age_group--why = 16-عا تولماعان بولساڭىز، ٴوزىڭىز سەنەتىن ۇلكەن كىسى كەلىسپەيىنشە، ەشتەڭە جاريالانبايدى، ەشكىمگە بەرىلمەيدى.
reporter-age_group--o-adult = 18-دە نە ودان ۇلكەن
reporter-age_group--o-16_17 = 16-دا نە 17-دە
reporter-age_group--o-under_16 = 16-عا تولماعان

reporter-organisation = ۇيىمىڭىز قالاي اتالادى؟ ٴوز اتىڭىزدان كومەكتەسىپ جۇرسەڭىز، سولاي دەپ جازىڭىز.
reporter-organisation--label = ۇيىمىڭىز
reporter-family_agrees = بۇل ارىزدى بەرىپ جاتقانىڭىزدى وتباسى بىلە مە، كەلىسە مە؟
reporter-family_agrees--label = وتباسى كەلىسەدى

person-name =
    { $about ->
        [self] اتى-ٴجونىڭىز كىم؟ وتباسىڭىز قالاي ايتىپ، قالاي جازسا، سولاي ايتىڭىز.
       *[person] ول كىسىنىڭ اتى-ٴجونى كىم؟ وتباسى قالاي ايتىپ، قالاي جازسا، سولاي ايتىڭىز.
    }
person-name--label = اتى-ٴجونى
person-name--hint = قاي جازۋمەن جازساڭىز دا بولادى. ۇيدە اتايتىن اتى نەمەسە اتى-ٴجونىنىڭ ٴبىر بولىگى بولسا دا جارايدى. مىسالى: ايشا نەمەسە ٴسالىم ابدوللا.

person-sex =
    { $about ->
        [self] ٴسىز ايەل كىسىسىز بە، ەر كىسىسىز بە؟
       *[person] ول كىسى ايەل مە، ەر مە؟
    }
person-sex--label = ايەل نە ەر
person-sex--o-female = ايەل نە قىز بالا
person-sex--o-male = ەر نە ۇل بالا
person-sex--o-other = باسقا

event-kind =
    { $about ->
        [self] سىزگە نە ىستەدى؟ ەڭ جاقىن كەلەتىنىن تاڭداڭىز.
       *[person] ول كىسىگە نە بولدى؟ ەڭ جاقىن كەلەتىنىن تاڭداڭىز.
    }
event-kind--label = نە بولدى
event-kind--hint = بىرىنەن سوڭ ٴبىرى كوپ نارسە بولسا، نەدەن باستالعانىن تاڭداڭىز. قالعانىن كەيىن ايتاسىز.
event-kind--o-detained = پوليتسيا ۇستاپ كەتتى
event-kind--o-camp = لاگەرگە قامادى
event-kind--o-arrested = رەسمي تۇردە تۇتقىندادى
event-kind--o-sentenced = سوتتاپ جىبەردى
event-kind--o-exit_ban = شەكارادان شىعارماي قويدى
event-kind--o-forced_labour = كۇشتەپ جۇمىسقا سالدى
event-kind--o-house_arrest = ٴۇيقاماققا الدى
event-kind--o-hospital_or_psychiatric = اۋرۋحاناعا قاماپ قويدى
event-kind--o-taken_child = بالانى الىپ كەتتى
event-kind--o-no_contact_only = حابار ٴۇزىلدى
event-kind--o-death_in_custody = قاماۋدا قايتىس بولدى
event-kind--o-other = باسقا جاعداي

event-date =
    { $about ->
        [self] بوستاندىعىڭىزدان قاشان ايىرىلدىڭىز؟ شامامەن ايتساڭىز دا بولادى.
       *[person] ول كىسى بوستاندىعىنان قاشان ايىرىلدى؟ ەشكىم بىلمەسە: ول كىسىنى سوڭعى رەت قاشان كوردى نەمەسە حابارىن قاشان ەستىدى؟ شامامەن ايتساڭىز دا بولادى.
    }
event-date--label = قاشان بولدى
event-date--hint = مىسالى: 2017، 03.2017 نەمەسە 14.03.2017. جىلىن عانا بىلسەڭىز، سونىڭ ٴوزى جەتەدى.

event-place =
    { $about ->
        [self] ول قاي جەردە بولدى؟
       *[person] ول قاي جەردە بولدى؟ ەشكىم بىلمەسە: ول كىسىنى سوڭعى رەت قاي جەردە كوردى؟
    }
event-place--label = قاي جەردە بولدى
event-place--hint = اۋىلىن، قالاسىن نەمەسە اۋدانىن ايتساڭىز جەتەدى. مىسالى: قۇلجاداعى ۇيدە.

event-circumstances = نە بولعانىن ٴوز سوزىڭىزبەن ايتىپ بەرىڭىزشى. جازساڭىز دا، داۋىسپەن ايتىپ جىبەرسەڭىز دە بولادى.
event-circumstances--label = نە بولدى، ٴوز سوزىڭىزبەن
event-circumstances--hint = قىسقا ايتساڭىز دا، ۇزاق ايتساڭىز دا بولادى. باسىنا قاۋىپ ٴتونۋى مۇمكىن كىسىلەردىڭ اتىن اتاماي-اق قويىڭىز.

event-source = مۇنى قايدان بىلەسىز؟
event-source--label = قايدان بىلەسىز
event-source--hint = بىرنەشەۋىن تاڭداۋعا بولادى.
event-source--o-own_eyes = ٴوز كوزىممەن كوردىم
event-source--o-own_phone_call = تەلەفوندا ٴوزىم ەستىدىم
event-source--o-told_by_relative = ٴبىر تۋىسىم ايتتى
event-source--o-told_by_witness = كورگەن كىسى ايتتى
event-source--o-official_paper = ۇكىمەتتىڭ قاعازىنان
event-source--o-leaked_list = سىرتقا شىققان تىزىمنەن
event-source--o-media = جاڭالىقتان، ينتەرنەتتەن
event-source--o-rumour = ەلدىڭ سوزىنەن
event-source--o-other = باسقا جولمەن

status-now =
    { $about ->
        [self] ٴوزىڭىز قازىر قايداسىز؟
       *[person] بىلۋىڭىزشە، ول كىسى قازىر قايدا؟
    }
status-now--label = قازىر قايدا
status-now--hint = انىق بىلمەسەڭىز، شىندىققا ەڭ جاقىنىن نەمەسە «حابار انىق ەمەس» دەگەندى تاڭداڭىز.
status-now--o-no_news = ەشقانداي حابار جوق
status-now--o-exit_ban = شەكارادان شىعارماي وتىر
status-now--o-police_custody = پوليتسيادا قاماۋدا
status-now--o-camp = لاگەردە
status-now--o-prison = تۇرمەدە
status-now--o-forced_labour = ەرىكسىز جۇمىستا
status-now--o-house_or_town_arrest = ۇيدەن/اۋىلدان شىعارمايدى
status-now--o-hospital = اۋرۋحانادا
status-now--o-orphanage_or_boarding = بالالار ٴۇيى نە ينتەرنات
status-now--o-released_watched = بوسادى، بىراق باقىلاۋدا
status-now--o-free = بوستاندىقتا
status-now--o-outside = باسقا ەلدە
status-now--o-dead = قايتىس بولدى
status-now--o-unclear = حابار انىق ەمەس
status-now--o-other = باسقا جاعداي

status-as_of =
    { $dead ->
        [yes] بۇل قاي كەزدەگى حابار؟
       *[no] بۇل قاي كەزدەگى حابار؟ سوڭعى رەت قاي كەزدە سولاي بولعانىن بىلەسىز؟
    }
status-as_of--label = قاي كەزدەگى حابار
status-as_of--hint = مىسالى: 2024، 05.2024 نەمەسە 20.05.2024. شامامەن ايتساڭىز دا بولادى.

status-danger =
    { $dead ->
        [yes] ارتىندا پاناسىز قالعان بالا بار ما؟
       *[no] قازىر بىرەۋدىڭ باسىندا ۇلكەن قاۋىپ بار ما؟
    }
status-danger--label = قازىرگى ۇلكەن قاۋىپ
status-danger--hint = ۇيىم ادامدارى قاي ارىزدىڭ كەزەك كۇتپەيتىنىن وسىدان كورەدى.
status-danger--o-life_in_danger = ومىرىنە قاۋىپ بار
status-danger--o-gravely_ill = قاتتى اۋىرىپ جاتىر
status-danger--o-child_alone = بالا پاناسىز قالدى
status-danger--o-none = جوق
status-danger--o-not_known = ەشكىم بىلمەيدى

person-birth =
    { $about ->
        [self] قاشان تۋعانسىز؟ نەمەسە جاسىڭىز نەشەدە؟
       *[person] { $dead ->
            [yes] ول كىسى قاشان تۋعان ەدى؟
           *[no] ول كىسى قاشان تۋعان؟ نەمەسە جاسى نەشەدە؟
        }
    }
person-birth--label = تۋعان كۇنى نە جاسى
person-birth--hint = مىسالى: 1985، 14.03.1985 نەمەسە 32 جاستا.

person-home =
    { $about ->
        [self] ول جاقتاعى ٴۇيىڭىز قايدا: قاي اۋىل نەمەسە قالا، قاي اۋدان، قاي ايماق؟
       *[person] ول كىسىنىڭ سول جاقتاعى ٴۇيى قايدا: قاي اۋىل نەمەسە قالا، قاي اۋدان، قاي ايماق؟
    }
person-home--label = سول جاقتاعى ٴۇيى
person-home--hint = بىلگەنىڭىزشە ايتىڭىز. مىسالى: قۇلجا، بايانداي.

person-residence =
    { $about ->
        [self] سول كەزدە قاي ەلدە تۇرىپ جاتقان ەدىڭىز؟
       *[person] ول كىسى سول كەزدە قاي ەلدە تۇرىپ جاتقان ەدى؟
    }
person-residence--label = سول كەزدە تۇرعان ەلى

person-photo =
    { $about ->
        [self] ٴوزىڭىزدىڭ سۋرەتىڭىزدى قوساسىز با؟ كەيىن جىبەرسەڭىز دە بولادى.
       *[person] ول كىسىنىڭ سۋرەتى بار ما؟ كەيىن جىبەرسەڭىز دە بولادى.
    }
person-photo--label = سۋرەتى
person-photo--hint =
    Telegram سۋرەتتى كىشىرەيتىپ جىبەرەدى. تولىق كۇيىندە جىبەرۋ ٴۇشىن: قىستىرعىش (📎) بەلگىسىن باسىپ، «فايل» دەگەندى، سوسىن سۋرەتتى تاڭداڭىز.
    فايلمەن بىرگە سۋرەت قاشان، قاي جەردە تۇسىرىلگەنى سياقتى كوزگە كورىنبەيتىن مالىمەت تە كەتەدى. ونى قالاماساڭىز، كادىمگى سۋرەت ەتىپ جىبەرىڭىز.

reporter-country = ٴوزىڭىز قاي ەلدە تۇراسىز؟
reporter-country--label = تۇراتىن ەلىڭىز
reporter-country--hint = ەلدىڭ اتىن عانا ايتىڭىز. ول ارىزدان بولەك ساقتالادى.

consent-contact = ۇيىم ادامدارى وسى ارىز جونىندە سىزگە وسى چاتقا جازسا بولا ما؟
consent-contact--label = ماعان جازۋ
consent-match =
    { $about ->
        [self] ۇيىم ادامدارى بۇل ارىزدى باسقا ارىزدارمەن سالىستىرسا بولا ما؟ ٴسىز تۋرالى تاعى بىرەۋ ايتقان با ەكەن، سونى كورەدى. مۇنىمەن ارىزىڭىز تۋرالى باسقا ەشكىم ٴبىلىپ قالمايدى.
       *[person] ۇيىم ادامدارى بۇل ارىزدى باسقا ارىزدارمەن سالىستىرسا بولا ما؟ ٴدال وسى كىسى تۋرالى تاعى بىرەۋ ايتقان با ەكەن، سونى كورەدى. مۇنىمەن ارىزىڭىز تۋرالى باسقا ەشكىم ٴبىلىپ قالمايدى.
    }
consent-match--label = باسقالارمەن سالىستىرۋ
consent-un =
    { $about ->
        [self] بۇل ارىزدى بىرىككەن ۇلتتار ۇيىمىنىڭ (ب ۇ ۇ) حابارسىز كەتكەن ادامدار تۋرالى ۇكىمەتتەردەن سۇرايتىن توبىنا بەرسە بولا ما؟ ول توپ قىتاي ۇكىمەتىنەن سۇرايدى، سوندىقتان ۇكىمەت ٴسىزدىڭ اتىڭىزدى جانە نە ايتىلعانىن بىلەدى. ب ۇ ۇ-عا اتى-ٴجونىڭىز بەن مەكەنجايىڭىز دا كەرەك.
       *[person] بۇل ارىزدى بىرىككەن ۇلتتار ۇيىمىنىڭ (ب ۇ ۇ) حابارسىز كەتكەن ادامدار تۋرالى ۇكىمەتتەردەن سۇرايتىن توبىنا بەرسە بولا ما؟ ول توپ قىتاي ۇكىمەتىنەن سۇرايدى، سوندىقتان ۇكىمەت بۇل كىسىنىڭ اتىن جانە نە ايتىلعانىن بىلەدى. ب ۇ ۇ-عا ٴسىزدىڭ اتى-ٴجونىڭىز بەن مەكەنجايىڭىز دا كەرەك.
    }
consent-un--label = ب ۇ ۇ-عا بەرۋ

follow_up-rhythm = «جاڭالىق بار ما؟» دەپ وسى جەردە قانشالىقتى ٴجيى سۇراپ تۇرايىن؟
follow_up-rhythm--label = جاڭالىق سۇراپ تۇرۋ
follow_up-rhythm--hint = حابارلامادا نە تۋرالى ەكەنى ايتىلمايدى. مۇنى كەز كەلگەن كۇنى وزگەرتە الاسىز.
follow_up-rhythm--o-weekly = اپتا سايىن
follow_up-rhythm--o-monthly = اي سايىن
follow_up-rhythm--o-every_3_months = 3 ايدا ٴبىر
follow_up-rhythm--o-every_6_months = 6 ايدا ٴبىر
follow_up-rhythm--o-yearly = جىلىنا ٴبىر رەت
follow_up-rhythm--o-only_if_news = سىزدەردە جاڭالىق بولسا
follow_up-rhythm--o-never = ەشقاشان


## Section person: about the missing person

person-name_latin =
    { $about ->
        [self] اتى-ٴجونىڭىز پاسپورتتا نەمەسە جەكە كۋالىكتە لاتىن ارپىمەن قالاي جازىلعان؟
       *[person] ول كىسىنىڭ اتى-ٴجونى پاسپورتتا نەمەسە جەكە كۋالىكتە لاتىن ارپىمەن قالاي جازىلعان؟
    }
person-name_latin--label = اتى-ٴجونى لاتىنشا
person-name_latin--hint = قاتە بولىپ كورىنسە دە، قاعازدا قالاي تۇرسا، سولاي ارىپتەپ جازىڭىز. مىسالى: AYIXIE SAILIMU.
person-name_chinese =
    { $about ->
        [self] اتى-ٴجونىڭىز قىتايشا قالاي جازىلادى؟
       *[person] ول كىسىنىڭ اتى-ٴجونى قىتايشا قالاي جازىلادى؟
    }
person-name_chinese--label = اتى-ٴجونى قىتايشا
person-name_chinese--hint = اتى جازىلعان قاعازدىڭ سۋرەتىن جىبەرسەڭىز دە بولادى.
person-name_parts = اتى-ٴجونىنىڭ بولىكتەرى
person-name_parts--label = اتى-ٴجونىنىڭ بولىكتەرى
person-name_parts-given =
    { $about ->
        [self] وسىنىڭ ىشىندە ٴوز اتىڭىز قايسىسى؟
       *[person] وسىنىڭ ىشىندە ول كىسىنىڭ ٴوز اتى قايسىسى؟
    }
person-name_parts-given--label = ٴوز اتى
person-name_parts-family = تەگى (فاميلياسى) بار ما؟ قانداي؟
person-name_parts-family--label = تەگى (فاميلياسى)
person-name_parts-family--hint = جوق بولسا، «بىلمەيمىن» دەگەندى تاڭداڭىز نەمەسە ٴوتىپ كەتىڭىز. كوپ كىسى تەگىنىڭ ورنىنا اكەسىنىڭ اتىن جازادى، ونى كەلەسى سۇراقتا ايتاسىز.
person-name_parts-patronymic = ىشىندە اكەسىنىڭ اتىنان شىققان بولىگى بار ما؟ قانداي؟
person-name_parts-patronymic--label = اكەسىنىڭ اتىنان شىققانى
person-other_names =
    { $about ->
        [self] باسقا اتىڭىز بار ما: ۇيدە اتايتىن اتىڭىز، ٴدىني اتىڭىز، بۇرىنعى اتىڭىز، باسقاشا جازىلۋى؟
       *[person] ول كىسىنىڭ باسقا اتى بار ما: ۇيدە اتايتىن اتى، ٴدىني اتى، بۇرىنعى اتى، باسقاشا جازىلۋى؟
    }
person-other_names--label = باسقا اتتارى
person-other_names-name = سونداي ٴبىر اتىن نەمەسە جازىلۋىن ايتىڭىز.
person-other_names-name--label = باسقا اتى
person-father_name =
    { $about ->
        [self] اكەڭىزدىڭ اتى كىم؟
       *[person] ول كىسىنىڭ اكەسىنىڭ اتى كىم؟
    }
person-father_name--label = اكەسى
person-father_name--why = اتى بىردەي ادام كوپ. ٴدال سول كىسى ەكەنىن بىلۋگە اكەسىنىڭ اتى كومەكتەسەدى، ب ۇ ۇ دا سونى سۇرايدى. بۇدان اكەسىنە قاۋىپ تونسە، ايتپاي-اق قويىڭىز.
person-mother_name =
    { $about ->
        [self] شەشەڭىزدىڭ اتى كىم؟
       *[person] ول كىسىنىڭ شەشەسىنىڭ اتى كىم؟
    }
person-mother_name--label = شەشەسى
person-mother_name--why = اتى بىردەي ادام كوپ. ٴدال سول كىسى ەكەنىن بىلۋگە شەشەسىنىڭ اتى كومەكتەسەدى. بۇدان شەشەسىنە قاۋىپ تونسە، ايتپاي-اق قويىڭىز.
person-spouse_name =
    { $about ->
        [self] كۇيەۋىڭىزدىڭ نەمەسە ايەلىڭىزدىڭ اتى كىم؟
       *[person] ول كىسىنىڭ كۇيەۋىنىڭ نەمەسە ايەلىنىڭ اتى كىم؟
    }
person-spouse_name--label = كۇيەۋى نە ايەلى
person-spouse_name--why = ەكەۋى بىرگە جازىلعان قاعازدار مەن تىزىمدەردى تابۋعا كومەكتەسەدى. بۇدان ول ادامعا قاۋىپ تونسە، ايتپاي-اق قويىڭىز.
person-under_18 = سول كەزدە جانە قازىر 18-گە تولماعانى
person-under_18--label = 18-گە تولماعان (ەسەپتەلدى)
person-ethnicity =
    { $about ->
        [self] ۇلتىڭىز قانداي؟
       *[person] ول كىسىنىڭ ۇلتى قانداي؟
    }
person-ethnicity--label = ۇلتى
person-ethnicity--o-uyghur = ۇيعىر
person-ethnicity--o-kazakh = قازاق
person-ethnicity--o-kyrgyz = قىرعىز
person-ethnicity--o-uzbek = وزبەك
person-ethnicity--o-hui = دۇنگەن (حۋەي)
person-ethnicity--o-tajik = تاجىك
person-ethnicity--o-tatar = تاتار
person-ethnicity--o-mongol = موڭعول
person-ethnicity--o-han = قىتاي (حان)
person-ethnicity--o-other = باسقا
person-citizenship =
    { $about ->
        [self] قاي ەلدىڭ ازاماتىسىز؟ نەمەسە قاي ەلدىڭ ازاماتتىعىن سۇرادىڭىز؟
       *[person] ول كىسى قاي ەلدىڭ ازاماتى؟ نەمەسە قاي ەلدىڭ ازاماتتىعىن سۇراعان؟
    }
person-citizenship--label = ازاماتتىعى
person-citizenship--hint = بۇرىنعى، باس تارتقان ازاماتتىعىن دا ايتىڭىز. ەلدەردى ٴبىر-بىرلەپ ايتامىز.
person-citizenship-country = قاي ەلدىڭ ازاماتتىعى؟
person-citizenship-country--label = ەل
person-citizenship-kind = بۇل ازاماتتىقتىڭ جايى قالاي؟
person-citizenship-kind--label = جايى
person-citizenship-kind--o-held = قازىر بار
person-citizenship-kind--o-in_process = سۇراعان، جاۋاپ جوق
person-citizenship-kind--o-given_up = باس تارتقان
person-citizenship-kind--o-other = باسقا جاعداي
person-residence_permit =
    { $about ->
        [self] باسقا ەلدە تۇرۋعا رۇقساتىڭىز (ىقتيارحاتىڭىز) بار ما ەدى؟ قاي ەلدىكى، قاشانعا دەيىن؟
       *[person] ول كىسىنىڭ باسقا ەلدە تۇرۋعا رۇقساتى (ىقتيارحاتى) بار ما ەدى؟ قاي ەلدىكى، قاشانعا دەيىن؟
    }
person-residence_permit--label = ىقتيارحاتى
person-birthplace =
    { $about ->
        [self] قاي جەردە تۋعانسىز: قاي اۋىل نەمەسە قالا، قاي اۋدان؟
       *[person] ول كىسى قاي جەردە تۋعان: قاي اۋىل نەمەسە قالا، قاي اۋدان؟
    }
person-birthplace--label = تۋعان جەرى
person-hukou =
    { $about ->
        [self] حۋكوۋىڭىز (نوپىسىڭىز) قاي جەردە تىركەلگەن؟
       *[person] ول كىسىنىڭ حۋكوۋى (نوپىسى) قاي جەردە تىركەلگەن؟
    }
person-hukou--label = حۋكوۋ (نوپىس)
person-hukou--hint = ٴۇيى تۇرعان جەردەن باسقا جەردە بولۋى دا مۇمكىن. اۋدانىن ايتساڭىز جەتەدى.
person-address =
    { $about ->
        [self] ول جاقتا ناقتى مەكەنجايىڭىز قانداي ەدى؟
       *[person] ول كىسىنىڭ سول جاقتاعى ناقتى مەكەنجايى قانداي؟
    }
person-address--label = مەكەنجايى
person-address--why = مەكەنجايىن بىلسە، ۇيىم ادامدارى ٴتيىستى جەردەن ٴدال وسى كىسىنى سۇراي الادى. ول ۇيدە تۋىستارى ٴالى تۇرىپ جاتسا جانە بۇدان ولارعا قاۋىپ تونسە، ايتپاي-اق قويىڭىز.
person-occupation =
    { $about ->
        [self] قانداي جۇمىس ىستەيتىن ەدىڭىز؟
       *[person] ول كىسى قانداي جۇمىس ىستەيتىن ەدى؟
    }
person-occupation--label = جۇمىسى
person-occupation--hint = مىسالى: ناۋبايشى، مۇعالىم، جۇرگىزۋشى، زەينەتكەر.
person-workplace =
    { $about ->
        [self] قايدا جۇمىس ىستەدىڭىز نەمەسە وقىدىڭىز؟
       *[person] ول كىسى قايدا جۇمىس ىستەدى نەمەسە وقىدى؟
    }
person-workplace--label = جۇمىس نە وقۋ ورنى
person-activities =
    { $about ->
        [self] ٴسىز مىنالاردىڭ ٴبىرى مە ەدىڭىز؟
       *[person] ول كىسى مىنالاردىڭ ٴبىرى مە ەدى؟
    }
person-activities--label = قىزمەتى
person-activities--hint = بىرنەشەۋىن تاڭداۋعا بولادى.
person-activities--o-religious = يمام، مولدا، ٴدىن عالىمى
person-activities--o-writer_artist = جازۋشى، ونەر ادامى
person-activities--o-teacher_academic = مۇعالىم، عالىم
person-activities--o-business = كاسىپكەر، ساۋداگەر
person-activities--o-official = ۇكىمەت قىزمەتكەرى
person-activities--o-activist = قۇقىق قورعاۋشى
person-activities--o-student = وقۋشى، ستۋدەنت
person-activities--o-farmer = ەگىنشى، مالشى
person-activities--o-other = باسقا
person-marital_status =
    { $about ->
        [self] ٴۇيلى-باراندىسىز با؟
       *[person] { $dead ->
            [yes] ول كىسى ٴۇيلى-باراندى ما ەدى؟
           *[no] ول كىسى ٴۇيلى-باراندى ما؟
        }
    }
person-marital_status--label = وتباسى جاعدايى
person-marital_status--o-single = وتباسىن قۇرماعان
person-marital_status--o-married = ٴۇيلى-باراندى
person-marital_status--o-divorced = اجىراسقان
person-marital_status--o-widowed = جۇبايى قايتىس بولعان
person-marital_status--o-other = باسقا جاعداي
person-children =
    { $about ->
        [self] نەشە بالاڭىز بار؟
       *[person] { $dead ->
            [yes] ول كىسىنىڭ نەشە بالاسى بار ەدى؟
           *[no] ول كىسىنىڭ نەشە بالاسى بار؟
        }
    }
person-children--label = نەشە بالاسى بار
person-pregnant =
    { $about ->
        [self] سول كەزدە جۇكتى مە ەدىڭىز؟
       *[person] ول كىسى سول كەزدە جۇكتى مە ەدى، الدە قازىر جۇكتى مە؟
    }
person-pregnant--label = جۇكتى
person-pregnant--why = جۇكتى ايەلگە كۇتىم كەرەك، ونى قورعايتىن ارنايى ەرەجەلەر بار. ايتقىڭىز كەلمەسە، ايتپاي-اق قويىڭىز.
person-health_before =
    { $about ->
        [self] وعان دەيىن دەنساۋلىعىڭىز قالاي ەدى؟ اۋرۋىڭىز، جاساتقان وپەراتسياڭىز، ىشەتىن ٴدارىڭىز بار ما ەدى؟
       *[person] وعان دەيىن ول كىسىنىڭ دەنساۋلىعى قالاي ەدى؟ اۋرۋى، جاساتقان وپەراتسياسى، ىشەتىن ٴدارىسى بار ما ەدى؟
    }
person-health_before--label = بۇرىنعى دەنساۋلىعى
person-health_before--why = قانداي ەم-كۇتىم كەرەگى وسىدان كورىنەدى. قاماۋدا دەنساۋلىعى ناشارلادى ما، كەيىن سونى دا بىلۋگە بولادى.
person-marks =
    { $about ->
        [self] ٴسىزدى نەدەن تانۋعا بولادى: بويىڭىز، تىرتىعىڭىز، كوزىلدىرىگىڭىز؟
       *[person] ول كىسىنى نەدەن تانۋعا بولادى: بويى، تىرتىعى، كوزىلدىرىگى؟
    }
person-marks--label = تانىلاتىن بەلگىلەرى
person-languages =
    { $about ->
        [self] قاي تىلدەردە سويلەيسىز؟
       *[person] ول كىسى قاي تىلدەردە سويلەيدى؟
    }
person-languages--label = بىلەتىن تىلدەرى
person-id_number =
    { $about ->
        [self] قىتايداعى جەكە كۋالىگىڭىزدىڭ (كىمدىگىڭىزدىڭ) ٴنومىرى قانداي؟
       *[person] ول كىسىنىڭ قىتايداعى جەكە كۋالىگىنىڭ (كىمدىگىنىڭ) ٴنومىرىن بىلەسىز بە؟
    }
person-id_number--label = جەكە كۋالىك ٴنومىرى
person-id_number--hint = 18 تسيفر بولادى، ەسكى قاعازداردا 15. سوڭعىسى X ٴارپى بولۋى مۇمكىن. كۋالىكتىڭ سۋرەتىن جىبەرسەڭىز دە بولادى.
person-id_number--why = بۇل ٴنومىر ٴبىر-اق ادامدا بولادى. اتى بىردەي ەكى ادامدى شاتاستىرىپ الماۋدىڭ ەڭ دۇرىس جولى وسى. ايتقىڭىز كەلمەسە، ايتپاي-اق قويىڭىز.
person-passport =
    { $about ->
        [self] پاسپورتىڭىزدىڭ ٴنومىرى قانداي؟
       *[person] ول كىسىنىڭ پاسپورتىنىڭ ٴنومىرىن بىلەسىز بە؟
    }
person-passport--label = پاسپورت ٴنومىرى
person-passport--why = ەلشىلىك نەمەسە ب ۇ ۇ ادامدى وسى نومىرمەن تابا الادى. ايتقىڭىز كەلمەسە، ايتپاي-اق قويىڭىز.


## Section event: what happened

event-violence =
    { $about ->
        [self] الىپ كەتكەن كەزدە سىزگە نە ىستەدى؟
       *[person] الىپ كەتكەن كەزدە ول كىسىگە نە ىستەدى؟
    }
event-violence--label = الىپ كەتكەندەگى زورلىق
event-violence--why = بۇدان سول كەزدە زاڭ بۇزىلعان-بۇزىلماعانى كورىنەدى. ايتقىڭىز كەلمەسە، ايتپاي-اق قويىڭىز.
event-violence--o-none = زورلىق بولعان جوق
event-violence--o-beaten = ۇرىپ-سوقتى
event-violence--o-threatened = قورقىتتى
event-violence--o-hooded_or_cuffed = قاپ كيگىزدى نە كىسەندەدى
event-violence--o-home_searched = ٴۇيدى ٴتىنتتى
event-violence--o-children_present = بالالاردىڭ كوزىنشە بولدى
event-violence--o-other = باسقا جاعداي
event-taken_by = مۇنى كىم ىستەدى؟
event-taken_by--label = كىم ىستەدى
event-taken_by--hint = بىرنەشەۋىن تاڭداۋعا بولادى. ەشكىم كورمەسە، ٴوزىڭىز ويلاعانىن تاڭداڭىز. نەگە ولاي ويلايتىنىڭىزدى كەلەسى سۇراقتا ايتاسىز.
event-taken_by--o-police = پوليتسيا
event-taken_by--o-state_security = مەملەكەت قاۋىپسىزدىگى
event-taken_by--o-village_officials = اۋىل كادرلارى
event-taken_by--o-prison_service = تۇرمە قىزمەتكەرلەرى
event-taken_by--o-employer = جۇمىستاعى باستىق
event-taken_by--o-unknown = ەشكىم بىلمەيدى
event-taken_by--o-other = باسقا بىرەۋ
event-taken_by_why = نەگە سولار دەپ ويلايسىز؟ كىم ەكەنىن بىلمەسەڭىز: مۇنىڭ ارتىندا ۇكىمەت تۇر دەپ نەگە ويلايسىز؟
event-taken_by_why--label = نەگە ولاي ويلايسىز
event-taken_by_why--hint = مىسالى: ۇستىندە پوليتسيا كيىمى بار ەدى، پوليتسيا كولىگىمەن كەلدى، پوليتسيادان تەلەفون سوقتى.
event-warrant = قاماۋعا الۋ تۋرالى بۇيرىق سياقتى ٴبىر قاعاز كورسەتتى مە، بەردى مە؟
event-warrant--label = قاعاز كورسەتىلدى
event-reason_official = ۇكىمەت ادامدارىنىڭ ٴبىرى سەبەبىن ايتتى ما؟ مۇمكىن بولسا، ٴوز ٴسوزىن ٴدال سول كۇيىندە ايتىڭىز.
event-reason_official--label = ولار ايتقان سەبەپ
event-reason_suspected = ال ٴوز ويىڭىزشا، شىن سەبەبى نە ەدى؟
event-reason_suspected--label = ٴسىز ويلايتىن سەبەپ
event-reason_suspected--hint = بىرنەشەۋىن تاڭداۋعا بولادى.
event-reason_suspected--o-religion = دىنگە بايلانىستى
event-reason_suspected--o-contact_abroad = شەتەلمەن حابارلاسۋ
event-reason_suspected--o-travel_abroad = شەتەلگە بارىپ-كەلۋ
event-reason_suspected--o-phone_app = تەلەفونداعى بىردەڭە
event-reason_suspected--o-speech_or_writing = ايتقان نە جازعان ٴسوز
event-reason_suspected--o-relatives = تۋىستارعا بولا
event-reason_suspected--o-past_conviction = بۇرىنعى سوتتىلىق
event-reason_suspected--o-birth_policy = بالانىڭ كوپتىگى
event-reason_suspected--o-foreign_citizenship = شەتەل ازاماتتىعى
event-reason_suspected--o-helping_foreigners = شەتەلدىكتەرگە كومەك
event-reason_suspected--o-quota = ادام سانىن تولتىرۋ
event-reason_suspected--o-unknown = ەشكىم بىلمەيدى
event-reason_suspected--o-other = باسقا سەبەپ
event-reason_words = سەبەبى جونىندە تاعى ايتارىڭىز بار ما؟
event-reason_words--label = سەبەبى تۋرالى تاعى
event-last_contact = ٴسىز نەمەسە وتباسىڭىز ول كىسىنىڭ وزىمەن سوڭعى رەت قاشان سويلەستىڭىزدەر نەمەسە وزىنەن حابار الدىڭىزدار؟
event-last_contact--label = سوڭعى حابارلاسۋ
event-last_contact--hint = مىسالى: 2019، 06.2019 نەمەسە 22.06.2019. شامامەن ايتساڭىز دا بولادى.
event-last_contact_means = سوندا قالاي حابارلاستىڭىزدار؟
event-last_contact_means--label = قالاي حابارلاستىڭىزدار
event-last_contact_means--o-in_person = بەتپە-بەت
event-last_contact_means--o-phone = تەلەفونمەن
event-last_contact_means--o-wechat = WeChat ارقىلى
event-last_contact_means--o-whatsapp = WhatsApp ارقىلى
event-last_contact_means--o-letter = حاتپەن
event-last_contact_means--o-through_others = باسقا كىسىلەر ارقىلى
event-last_contact_means--o-other = باسقا جولمەن
event-last_contact_words = سول سوڭعى حابارلاسقاندا نە ايتىلدى؟
event-last_contact_words--label = نە ايتىلدى
event-last_contact_words--why = نە بولايىن دەپ تۇرعانى كوبىنە سوڭعى سوزدەردەن بىلىنەدى. ول جاقتاعى بىرەۋگە قاۋىپ توندىرەتىن نارسەنى ايتپاي-اق قويىڭىز.
event-came_back =
    { $about ->
        [self] بۇل ٴىس بولعانعا دەيىن شەتەلدەن قىتايعا قايتىپ بارعان با ەدىڭىز؟
       *[person] بۇل ٴىس بولعانعا دەيىن ول كىسى شەتەلدەن قىتايعا قايتىپ بارعان با ەدى؟
    }
event-came_back--label = قىتايعا قايتىپ باردى
event-came_back_from =
    { $about ->
        [self] قاي ەلدەن قايتىپ باردىڭىز؟
       *[person] ول كىسى قاي ەلدەن قايتىپ باردى؟
    }
event-came_back_from--label = قاي ەلدەن قايتتى
event-came_back_date = ول قاشان ەدى؟
event-came_back_date--label = قاشان قايتتى
event-came_back_date--hint = مىسالى: 2017، 03.2017 نەمەسە 14.03.2017. شامامەن ايتساڭىز دا بولادى.
event-came_back_why = نە سەبەپپەن؟
event-came_back_why--label = نە سەبەپپەن قايتتى
event-came_back_why--o-sick_relative = ٴبىر تۋىس اۋىردى
event-came_back_why--o-called_by_employer = جۇمىس ورنى شاقىردى
event-came_back_why--o-called_by_police = پوليتسيا شاقىردى
event-came_back_why--o-papers_or_pension = قاعاز نە زەينەتاقى ٴۇشىن
event-came_back_why--o-funeral = جانازاعا
event-came_back_why--o-visit = تۋىس ارالاپ
event-came_back_why--o-study_end = وقۋ ٴبىتتى
event-came_back_why--o-deported = ول ەلدەن شىعارىپ جىبەردى
event-came_back_why--o-other = باسقا سەبەپ
event-came_back_words = قايتار جولدا نەمەسە قايتقان سوڭ نە بولدى؟
event-came_back_words--label = قايتقانى تۋرالى تاعى
event-passport_taken =
    { $about ->
        [self] پاسپورتىڭىزدى الىپ قويدى ما؟
       *[person] ول كىسىنىڭ پاسپورتىن الىپ قويدى ما؟
    }
event-passport_taken--label = پاسپورتىن الىپ قويدى
event-exit_refused =
    { $about ->
        [self] ٴسىزدى شەكارادان شىعارماي قويدى ما؟
       *[person] ول كىسىنى شەكارادان شىعارماي قويدى ما؟
    }
event-exit_refused--label = شەكارادان شىعارمادى
event-witnesses = مۇنى كورگەن نەمەسە بىلەتىن بىرەۋ بار ما؟ ٴبىر-بىرلەپ جازىپ الامىز.
event-witnesses--label = كۋالار
event-witnesses--hint = باسىنا قاۋىپ تونبەيتىن بولسا عانا اتىن اتاڭىز. «ٴبىر كورشىسى» دەسەڭىز دە جەتەدى.
event-witnesses--why = ٴبىر ەمەس، بىرنەشە كىسى بىلسە، ارىزدىڭ سالماعى ارتادى. كەلىسپەگەن كۋاعا ەشكىم جازبايدى.
event-witnesses-who = ول كىم؟ اتىن نە بولماسا كىم ەكەنىن عانا ايتىڭىز.
event-witnesses-who--label = كۋا
event-witnesses-who--hint = مىسالى: ٴبىر كورشىسى، قازىر شەتەلدە.
event-witnesses-they_agreed = بۇل كۋا ارىزدا ٴوز اتىنىڭ اتالۋىنا كەلىستى مە؟
event-witnesses-they_agreed--label = كەلىستى
event-witnesses-safe_to_name = باسىنا قاۋىپ توندىرمەي، بۇل كۋانىڭ اتىن اتاۋعا بولا ما؟
event-witnesses-safe_to_name--label = اتىن اتاۋعا بولادى
event-witnesses-what = بۇل كۋا نە كوردى، نە ەستىدى؟
event-witnesses-what--label = كۋانىڭ بىلەتىنى
others = سول كەزدە نەمەسە كەيىن وتباسىنان تاعى بىرەۋدى الىپ كەتتى مە، حابارسىز كەتكەندەر بار ما؟ ٴبىر-بىرلەپ جازىپ الامىز.
others--label = وتباسىنداعى باسقالار
others--hint = كەيىن ٴارقايسىسىنا بولەك ارىز جازا الاسىز. بىردەي جەرىن قايتا ايتۋدىڭ كەرەگى جوق.
others--why = كوبىنە ٴبىر ۇيدەن بىرنەشە كىسى قامالادى. ەشكىم ۇمىت قالماسىن. بۇدان باسىنا قاۋىپ ٴتونۋى مۇمكىن كىسىنى ايتپاي-اق قويىڭىز.
others-name = ول كىسىنىڭ اتى كىم؟
others-name--label = اتى-ٴجونى
others-relation = ول كىسى سىزگە كىم بولادى؟
others-relation--label = سىزگە كىم بولادى
others-together =
    ٴدال سول كەزدە، سول جەردە بولدى ما؟
others-together--label = ٴدال سول كەزدە
others-what = ول كىسىگە نە بولدى؟
others-what--label = نە بولدى
history = ونىڭ الدى-ارتىندا نە بولدى؟ تەرگەۋ، سوت، باسقا جەرگە اۋىستىرۋ، تەلەفونمەن سويلەسۋ، جولىعۋ، بوساپ شىعۋ: ٴبىر-بىرلەپ جازىپ الامىز.
history--label = الدى-ارتىندا بولعاندار
history--hint = قاي رەتپەن ايتساڭىز دا بولادى. ۋاقىتىنا قاراي ٴوزىم رەتكە كەلتىرەمىن.
history-date = بۇل قاشان بولدى؟
history-date--label = قاشان
history-date--hint = مىسالى: 2018، 09.2018 نەمەسە 15.09.2018. شامامەن ايتساڭىز دا بولادى. بىلمەسەڭىز، نەدەن كەيىن بولعانىن سۇرايمىن.
history-after = بۇل قاي وقيعادان كەيىن، قانشا ۋاقىت وتكەندە بولدى؟
history-after--label = نەدەن كەيىن
history-after--hint = مىسالى: ۇستاپ كەتكەننەن كەيىن ەكى ايداي وتكەندە.
history-what = نە بولدى؟
history-what--label = نە بولدى
history-what--o-questioned = تەرگەدى
history-what--o-summoned = پوليتسياعا شاقىردى
history-what--o-passport_taken = پاسپورتتى الىپ قويدى
history-what--o-exit_ban = شەكارادان شىعارماي قويدى
history-what--o-taken = الىپ كەتتى
history-what--o-charged = ايىپ تاقتى
history-what--o-trial = سوت بولدى
history-what--o-sentenced = سوتتاپ جىبەردى
history-what--o-moved = باسقا جەرگە اۋىستىردى
history-what--o-seen = بىرەۋ كوردى
history-what--o-call = تەلەفونمەن سويلەستى
history-what--o-visit = بارىپ جولىقتى
history-what--o-ill_treated = قينادى، قورلادى
history-what--o-hospital = اۋرۋحاناعا ٴتۇستى
history-what--o-sent_to_work = جۇمىسقا جىبەردى
history-what--o-released = بوساتتى
history-what--o-retaken = قايتا الىپ كەتتى
history-what--o-official_answer = ۇكىمەتتەن جاۋاپ كەلدى
history-what--o-rumour = ەلدىڭ ٴسوزى
history-what--o-died = قايتىس بولدى
history-what--o-other = باسقا جاعداي
history-state =
    { $about ->
        [self] سودان كەيىن قايدا بولدىڭىز؟
       *[person] سودان كەيىن ول كىسى قايدا بولدى؟
    }
history-state--label = سودان كەيىن
history-place = ول قاي جەردە بولدى؟
history-place--label = قاي جەردە
history-who = سول جەردە تاعى كىم بولدى، كىم ارالاستى؟
history-who--label = كىمدەر بولدى
history-who--hint = مەكەمەسىن نەمەسە قىزمەتىن ايتساڭىز دا بولادى. مىسالى: اۋىلدىڭ ەكى پوليتسياسى.
history-who--why = كىم جاۋاپتى ەكەنى كەيىن وسىدان كورىنۋى مۇمكىن. باسىنا قاۋىپ ٴتونۋى مۇمكىن كىسىلەردىڭ اتىن اتاماي-اق قويىڭىز.
history-source = مۇنى قايدان بىلەسىز؟
history-source--label = قايدان بىلەسىز
history-source_words = ايتقىڭىز كەلسە: ناقتى كىمنەن، قاي جەردەن ٴبىلدىڭىز؟
history-source_words--label = كىمنەن ٴبىلدىڭىز
history-source_words--why = حاباردىڭ قانشالىقتى انىق ەكەنىن بىلۋگە كومەكتەسەدى. باسىنا قاۋىپ ٴتونۋى مۇمكىن كىسىلەردىڭ اتىن اتاماي-اق قويىڭىز.
history-heard_on = مۇنى قاشان ەستىدىڭىز؟
history-heard_on--label = قاشان ەستىدىڭىز
history-certainty = بۇعان كوزىڭىز قانشالىقتى جەتەدى؟
history-certainty--label = قانشالىقتى انىق
history-certainty--o-sure = انىق بىلەمىن
history-certainty--o-likely = سولاي شىعار دەيمىن
history-certainty--o-unsure = انىق بىلمەيمىن
history-words = بۇل تۋرالى تاعى ايتارىڭىز بار ما؟
history-words--label = بۇل تۋرالى تاعى


## Section status: where the missing person is now, and how

status-heard_on = بۇل حابار سىزگە قاشان جەتتى؟
status-heard_on--label = حابار جەتكەن كۇن
status-heard_on--hint = مىسالى: 2024، 05.2024 نەمەسە 20.05.2024. شامامەن ايتساڭىز دا بولادى.
status-source =
    { $dead ->
        [yes] قايتىس بولعانىن قايدان ٴبىلدىڭىز؟
       *[no] ول كىسىنىڭ قازىر قايدا ەكەنىن قايدان بىلەسىز؟
    }
status-source--label = قايدان بىلەسىز
status-source_words = ايتقىڭىز كەلسە: ناقتى كىمنەن، قاي جەردەن ٴبىلدىڭىز؟
status-source_words--label = كىمنەن ٴبىلدىڭىز
status-source_words--why = حاباردىڭ قانشالىقتى انىق ەكەنىن بىلۋگە كومەكتەسەدى. باسىنا قاۋىپ ٴتونۋى مۇمكىن كىسىلەردىڭ اتىن اتاماي-اق قويىڭىز.
status-certainty = بۇعان كوزىڭىز قانشالىقتى جەتەدى؟
status-certainty--label = قانشالىقتى انىق
status-certainty--o-sure = انىق بىلەمىن
status-certainty--o-likely = سولاي شىعار دەيمىن
status-certainty--o-unsure = انىق بىلمەيمىن
status-facility =
    { $about ->
        [self] سوڭعى رەت قاي جەردە قاماۋدا بولدىڭىز؟
       *[person] ول كىسى قاي جەردە قاماۋلى نەمەسە سوڭعى رەت قاي جەردە قاماۋدا بولدى؟
    }
status-facility--label = قاماۋلى جەرى
status-facility--hint = اتىن، اۋدانىن نەمەسە ەل قالاي اتايتىنىن ايتىڭىز. مىسالى: كۇنەستەگى تۇرمە.
status-facility_kind = ول قانداي جەر؟
status-facility_kind--label = قانداي جەر
status-facility_kind--o-camp = لاگەر
status-facility_kind--o-detention_centre = قاماقحانا (كانشوۋسو)
status-facility_kind--o-prison = تۇرمە
status-facility_kind--o-factory = زاۋىت، فابريكا
status-facility_kind--o-hospital = اۋرۋحانا
status-facility_kind--o-school = مەكتەپ
status-facility_kind--o-orphanage = بالالار ٴۇيى
status-facility_kind--o-unknown = ەشكىم بىلمەيدى
status-facility_kind--o-other = باسقا جەر
status-sentence =
    { $about ->
        [self] سىزگە قانداي ۇكىم شىقتى؟
       *[person] ول كىسىگە قانداي ۇكىم شىقتى؟
    }
status-sentence--label = ۇكىم
status-sentence--o-years = بىرنەشە جىل كەستى
status-sentence--o-life = ٴومىر بويىنا قاماۋ
status-sentence--o-death_suspended = ٴولىم، 2 جىل كەشىكتىرىپ
status-sentence--o-other = باسقا ۇكىم
status-sentence_years = نەشە جىل كەستى؟
status-sentence_years--label = نەشە جىل
status-sentence_years--hint = مىسالى: 7، ٴۇش جارىم جىل بولسا 3.5.
status-sentence_until = مەرزىمى قاشان بىتەدى؟
status-sentence_until--label = مەرزىمى بىتەتىن كۇن
status-sentence_until--hint = مىسالى: 2031 نەمەسە 03.2031. الدا كەلەتىن كۇن بولسا دا بولادى.
status-charge = بىلۋىڭىزشە، قانداي ايىپ تاقتى؟
status-charge--label = تاعىلعان ايىپ
status-charge--hint = مۇمكىن بولسا، قاعازداعى ٴسوزدى ٴدال سول كۇيىندە جازىڭىز.
status-court = قاي سوت سوتتادى؟
status-court--label = قاي سوت
status-trial_date = سوت قاشان بولدى؟
status-trial_date--label = سوت بولعان كۇن
status-trial_date--hint = مىسالى: 2018، 09.2018 نەمەسە 15.09.2018. شامامەن ايتساڭىز دا بولادى.
status-lawyer =
    { $about ->
        [self] ٴوزىڭىز نەمەسە وتباسىڭىز تاڭداعان ادۆوكات بولدى ما؟
       *[person] ول كىسىنىڭ ٴوزى نەمەسە وتباسى تاڭداعان ادۆوكات بولدى ما؟
    }
status-lawyer--label = ٴوزى تاڭداعان ادۆوكات
status-family_told = سوتتالعانىن ۇكىمەت وتباسىنا ايتتى ما؟
status-family_told--label = وتباسىنا ايتتى
status-release_terms =
    { $about ->
        [self] بوساتقاندا سىزگە قانداي تالاپ قويدى؟
       *[person] بوساتقاندا ول كىسىگە قانداي تالاپ قويدى؟
    }
status-release_terms--label = بوساتقانداعى تالاپتار
status-release_terms--hint = مىسالى: اپتا سايىن پوليتسياعا بارىپ تۇرۋ، ەشقايدا شىقپاۋ، بولعاندى ەشكىمگە ايتپاۋ.
status-release_terms--why = بوساپ شىققان ادامنىڭ دا كوبىنە ەركى وزىندە بولمايدى. ول جاقتا بىرەۋگە زيانى تيەتىن نارسەنى ايتپاي-اق قويىڭىز.
status-contact_now = قازىر ول كىسىمەن حابارلاسىپ تۇراتىن بىرەۋ بار ما؟
status-contact_now--label = قازىرگى حابارلاسۋ
status-contact_now--o-none = حابارلاسا المايدى
status-contact_now--o-letters = حات ارقىلى
status-contact_now--o-calls = تەلەفونمەن
status-contact_now--o-video_calls = ۆيدەوقوڭىراۋمەن
status-contact_now--o-visits = بارىپ جولىعۋ
status-contact_now--o-other = باسقا جولمەن
status-contact_who = كىم حابارلاسىپ تۇرادى؟
status-contact_who--label = كىم حابارلاسادى
status-contact_who--hint = اتىن اتاماساڭىز دا بولادى. مىسالى: اتا-اناسىنىڭ ٴبىرى.
status-contact_who--why = حابار كىمنەن كەلۋى مۇمكىن ەكەنى وسىدان كورىنەدى. باسىنا قاۋىپ ٴتونۋى مۇمكىن كىسىلەردىڭ اتىن اتاماي-اق قويىڭىز.
status-contact_often = قانشالىقتى ٴجيى، قانشا ۋاقىت سويلەسەدى؟
status-contact_often--label = قانشالىقتى ٴجيى
status-contact_often--hint = مىسالى: ايىنا ٴبىر رەت، بەس مينۋت.
status-contact_watched = حابارلاسقان كەزدە بىرەۋ قاراپ نەمەسە تىڭداپ تۇرا ما؟
status-contact_watched--label = باقىلاپ تۇرادى
status-health_now =
    { $about ->
        [self] قازىر دەنساۋلىعىڭىز قالاي؟
       *[person] بىلۋىڭىزشە، ول كىسىنىڭ قازىر دەنساۋلىعى قالاي؟
    }
status-health_now--label = قازىرگى دەنساۋلىعى
status-health_now--why = تەز ەم-كۇتىم كەرەك پە، وسىدان كورىنەدى. ايتقىڭىز كەلمەسە، ايتپاي-اق قويىڭىز.
status-treatment_known =
    { $about ->
        [self] كەلەسى سۇراقتار قاماۋدا سىزگە نە ىستەگەنى تۋرالى. جاۋاپ بەرگىڭىز كەلە مە؟ بەرمەسەڭىز دە بولادى.
       *[person] { $dead ->
            [yes] قاماۋدا ول كىسىگە نە ىستەگەنىن بىلەسىز بە؟ ايتپاساڭىز دا بولادى.
           *[no] قاماۋدا ول كىسىگە نە ىستەپ جاتقانىن بىلەسىز بە؟ ايتپاساڭىز دا بولادى.
        }
    }
status-treatment_known--label = نە ىستەگەنى بەلگىلى
status-treatment_known--why = ادامدى قيناۋ قىلمىسقا جاتادى. بۇل تۋرالى ايتىلعان ٴسوز ٴبىر كۇنى كەرەك بولۋى مۇمكىن. بىراق مۇندا ەشكىم ايتۋعا مىندەتتى ەمەس. «جوق» دەسەڭىز، كەلەسى سۇراققا وتەمىز.
status-treatment =
    { $about ->
        [self] مىنالاردىڭ قايسىسى ٴسىزدىڭ باسىڭىزدان ٴوتتى؟
       *[person] مىنالاردىڭ قايسىسى ول كىسىنىڭ باسىنان ٴوتتى؟
    }
status-treatment--label = قاماۋدا كورگەنى
status-treatment--hint = ايتقىڭىز كەلگەنىن عانا تاڭداڭىز.
status-treatment--o-beating = ۇرىپ-سوعۋ
status-treatment--o-electric_shock = توكپەن قيناۋ
status-treatment--o-solitary = جالعىز قاماۋ
status-treatment--o-forced_medication = كۇشتەپ ٴدارى بەرۋ
status-treatment--o-forced_food = كۇشتەپ جەگىزۋ، ىشكىزۋ
status-treatment--o-denied_care = دارىگەرگە كورسەتپەۋ
status-treatment--o-forced_abortion_or_sterilisation = تۇسىك جاساتۋ، بەدەۋ قىلۋ
status-treatment--o-sexual_violence = جىنىستىق زورلىق
status-treatment--o-stress_position = قيمىلداتپاي قيناۋ
status-treatment--o-other = باسقا جاعداي
status-treatment_source = مۇنى قايدان بىلەسىز؟
status-treatment_source--label = بۇل قايدان بەلگىلى
status-treatment_source--o-seen = ٴوزىم كوردىم
status-treatment_source--o-told_of_this_person = ول تۋرالى ماعان ايتتى
status-treatment_source--o-known_in_general = ول جەردىڭ جايى بەلگىلى
status-treatment_words = بۇل تۋرالى تاعى ايتقىڭىز كەلە مە؟ قالاعانىڭىزدى عانا ايتىڭىز.
status-treatment_words--label = كورگەنى، ٴوز سوزىڭىزبەن
status-treatment_words--why = ٴوز ٴسوزىڭىز باتىرمادان كوپ نارسە ايتادى. قالاعان ساتتە توقتاپ، ايتقانىڭىزدى قايتىپ الا الاسىز.
status-death = قايعىڭىزعا ورتاقپىن. بىلگەنىڭىزدى قالاعانىڭىزشا ايتىڭىز، باسقا كۇنگە قالدىرساڭىز دا بولادى.
status-death--label = قازاسى
status-death--why = وتباسىنىڭ نە بولعانىن بىلۋگە قۇقىعى بار. ٴمايىتىن سۇراۋعا، شىندىعىن بىلۋگە وسى كومەكتەسۋى مۇمكىن.
status-death-date = ول كىسى قاشان قايتىس بولدى؟
status-death-date--label = قايتىس بولعان كۇنى
status-death-date--hint = مىسالى: 2021، 11.2021 نەمەسە 25.11.2021. شامامەن ايتساڭىز دا بولادى.
status-death-place = ول كىسى قاي جەردە قايتىس بولدى؟
status-death-place--label = قايتىس بولعان جەرى
status-death-cause_told = وتباسىنا نەدەن قايتىس بولدى دەپ ايتتى؟
status-death-cause_told--label = ايتىلعان سەبەپ
status-death-body_returned = ٴمايىتىن وتباسىنا بەردى مە؟
status-death-body_returned--label = ٴمايىتىن قايتاردى
status-death-how_known = وتباسى مۇنى قالاي ٴبىلدى؟
status-death-how_known--label = وتباسى قالاي ٴبىلدى


## Section family: the family there and outside

family-children =
    { $about ->
        [self] بالالارىڭىز بار ما؟ ٴبىر-بىرلەپ جازىپ الامىز.
       *[person] { $dead ->
            [yes] ول كىسىنىڭ بالالارى بار ما ەدى؟ ٴبىر-بىرلەپ جازىپ الامىز.
           *[no] ول كىسىنىڭ بالالارى بار ما؟ ٴبىر-بىرلەپ جازىپ الامىز.
        }
    }
family-children--label = بالالارى
family-children--why = پاناسىز قالعان بالالارعا ەڭ الدىمەن كومەك كەرەك. اتىنىڭ ورنىنا ٴبىرىنشى ٴارپىن ايتساڭىز دا جەتەدى.
family-children-name_or_initial = بالانىڭ اتى كىم؟ ٴبىرىنشى ٴارپى دە جەتەدى.
family-children-name_or_initial--label = بالا
family-children-age = بالا نەشە جاستا؟
family-children-age--label = جاسى
family-children-with = بالا كىمنىڭ قولىندا؟
family-children-with--label = كىمنىڭ قولىندا
family-children-with--o-parent = اكەسى نە شەشەسى
family-children-with--o-relatives = تۋىستارى
family-children-with--o-orphanage = بالالار ۇيىندە
family-children-with--o-boarding_school = ينتەرناتتا
family-children-with--o-unknown = ەشكىم بىلمەيدى
family-children-with--o-other = باسقا جاعداي
family-children-where = بالا قاي جەردە تۇرادى؟
family-children-where--label = قاي جەردە
family-children-words = بۇل بالا تۋرالى تاعى ايتارىڭىز بار ما؟
family-children-words--label = بالا تۋرالى تاعى
family-where =
    { $about ->
        [self] وتباسىڭىز قازىر قايدا تۇرادى؟
       *[person] ول كىسىنىڭ ەڭ جاقىندارى قازىر قايدا تۇرادى؟
    }
family-where--label = وتباسى تۇراتىن جەر
family-where--why = قاي جەردە كومەكتەسۋگە بولاتىنى، ول جەردە كىمدەر جاۋاپتى ەكەنى وسىدان كورىنەدى. اۋدانىن نەمەسە ەلىن ايتساڭىز جەتەدى.
family-dependants =
    { $about ->
        [self] ٴسىزدىڭ قولىڭىزعا قاراپ وتىرعان كىمدەر بار: بالالار، قارت اتا-انا، ناۋقاس؟
       *[person] { $dead ->
            [yes] ول كىسىنىڭ قولىنا قاراپ وتىرعان كىمدەر بار ەدى: بالالار، قارت اتا-انا، ناۋقاس؟
           *[no] ول كىسىنىڭ قولىنا قاراپ وتىرعان كىمدەر بار: بالالار، قارت اتا-انا، ناۋقاس؟
        }
    }
family-dependants--label = قامقورلىق كەرەك جاندار
family-dependants--why = كومەك ەڭ الدىمەن كىمگە كەرەگى وسىدان كورىنەدى. اتتارىن ايتپاساڭىز دا بولادى.
family-reprisals = وسىعان بولا وتباسىنا قىسىم كورسەتتى مە؟
family-reprisals--label = وتباسى كورگەن قىسىم
family-reprisals--hint = بىرنەشەۋىن تاڭداۋعا بولادى.
family-reprisals--why = وتباسىنا قىسىم كورسەتۋدىڭ ٴوزى زاڭعا قايشى، ول تۋرالى دا ارىز ايتۋعا بولادى. كىم ەكەنىن ايتپاساڭىز دا بولادى.
family-reprisals--o-questioned = تەرگەدى
family-reprisals--o-harassed = مازا بەرمەدى
family-reprisals--o-beaten = ۇرىپ-سوقتى
family-reprisals--o-surveillance = اڭدىپ، باقىلاپ ٴجۇر
family-reprisals--o-passport_taken = پاسپورتتى الىپ قويدى
family-reprisals--o-passport_refused = پاسپورت بەرمەدى
family-reprisals--o-job_lost = جۇمىستان شىعاردى
family-reprisals--o-detained = قاماپ قويدى
family-reprisals--o-forced_to_call = كۇشتەپ تەلەفون سوقتىردى
family-reprisals--o-home_visits = ۇيگە كادر كەلىپ تۇرادى
family-reprisals--o-officials_in_home = ۇيدە كادر بىرگە تۇرادى
family-reprisals--o-forced_marriage = كۇشتەپ نەكە قيدىردى
family-reprisals--o-money_cut_off = اقشا، جەردى تارتىپ الدى
family-reprisals--o-other = باسقا جاعداي
family-reprisals_words = ونى كىم ىستەدى، قاشان بولدى، نە دەدى؟
family-reprisals_words--label = قىسىم، ٴوز سوزىڭىزبەن
family-reprisals_words--why = ٴدال ايتقان ٴسوزى مەن كۇنى بەلگىلى بولسا، شاعىم ايتۋ جەڭىل بولادى. باسىنا قاۋىپ ٴتونۋى مۇمكىن كىسىلەردىڭ اتىن اتاماي-اق قويىڭىز.
family-forbidden_to_call = ول جاقتاعى تۋىستارعا سىزگە تەلەفون سوعۋعا نەمەسە سىزگە جاۋاپ بەرۋگە تىيىم سالدى ما؟
family-forbidden_to_call--label = تەلەفون سوعۋعا تىيىم
family-needs = وتباسىنا نە كەرەك؟ ول جاقتاعىلارىن دا، وسى جاقتاعىلارىن دا ايتىڭىز.
family-needs--label = نە كەرەك
family-needs--hint = مۇنى ۇيىم ادامدارى كورەدى. بىراق كومەكتەسەمىز دەپ ۋادە بەرە المايدى.
family-needs--o-food_money = ازىق-تۇلىك، اقشا
family-needs--o-housing = باسپانا
family-needs--o-legal_help = زاڭگەردىڭ كومەگى
family-needs--o-health_care = دارىگەر، ٴدارى
family-needs--o-psychological = سىرلاساتىن ادام
family-needs--o-papers = قۇجات
family-needs--o-school = مەكتەپ
family-needs--o-none = قازىر ەشتەڭە كەرەك ەمەس
family-needs--o-other = باسقا نارسە


## Section reporter: about the person who writes

reporter-name = اتى-ٴجونىڭىز كىم؟ وزىڭىزگە باسقا ات تاڭداساڭىز دا بولادى.
reporter-name--label = اتى-ٴجونىڭىز
reporter-name--why = اتى جازىلعان ارىزدىڭ سالماعى كوبىرەك، ب ۇ ۇ تەك سونداي ارىزدى قابىلدايدى. اتىڭىز ارىزدان بولەك ساقتالادى. بىزگە باسقا ات ايتساڭىز دا بولادى.
reporter-name_hidden = اتىڭىزدى ۇيىم ادامدارىنان باسقا ەشكىمگە كورسەتپەيىك پە؟
reporter-name_hidden--label = اتىمدى كورسەتپەۋ
reporter-age = جاسىڭىز نەشەدە؟
reporter-age--label = جاسىڭىز
reporter-city = قاي قالادا، قاي اۋىلدا تۇراسىز؟
reporter-city--label = تۇراتىن قالاڭىز
reporter-citizenship = قاي ەلدىڭ ازاماتىسىز؟
reporter-citizenship--label = ازاماتتىعىڭىز
reporter-own_story = ٴوزىڭىزدى دە قاماعان، تەرگەگەن، قورقىتقان كەز بولدى ما؟ قالاساڭىز، ايتىپ بەرىڭىز.
reporter-own_story--label = ٴوز باسىڭىزدان وتكەنى
reporter-own_story--why = ٴسىزدىڭ باسىڭىزدان وتكەنى دە وسى ٴىستىڭ ٴبىر بولىگى. ول ارىزدان بولەك ساقتالادى. ايتپاساڭىز دا بولادى.
reporter-contact_preference = ۇيىم ادامدارى سىزبەن سويلەسكىسى كەلسە، قالاي حابارلاسقانى دۇرىس؟
reporter-contact_preference--label = سىزبەن حابارلاسۋ جولى
reporter-contact_preference--o-this_chat = وسى چاتتا
reporter-contact_preference--o-phone = تەلەفونمەن
reporter-contact_preference--o-email = ەلەكتروندىق پوشتامەن
reporter-contact_preference--o-signal = Signal ارقىلى
reporter-contact_preference--o-other = باسقا جولمەن
reporter-contact = قاي نومىرگە، قاي پوشتاعا حابارلاسسىن؟
reporter-contact--label = ٴنومىر نە پوشتا
reporter-contact--hint = تەلەفون ٴنومىرى نەمەسە ەلەكتروندىق پوشتا. مىسالى: someone@example.org
reporter-contact--why = بۇل چات جوعالىپ كەتسە، ۇيىم ادامدارى ٴسىزدى تابا الماي قالادى. بۇل ارىزدان بولەك ساقتالادى.
reporter-address = مەكەنجايىڭىز قانداي، حات قاي جەرگە كەلەدى؟
reporter-address--label = مەكەنجايىڭىز
reporter-address--why = ارىزدى ب ۇ ۇ-عا بەرۋگە رۇقسات ەتتىڭىز. ولار ارىز ايتقان كىسىنىڭ مەكەنجايىن سۇرايدى. وعان دەيىن مەكەنجايىڭىز ارىزدان بولەك ساقتالادى.
reporter-pressure = قازىر تۇرىپ جاتقان جەرىڭىزدە وزىڭىزگە قىسىم كورسەتتى مە؟
reporter-pressure--label = ٴوزىڭىز كورگەن قىسىم
reporter-pressure--hint = بىرنەشەۋىن تاڭداۋعا بولادى.
reporter-pressure--why = ۇيىم ادامدارى سىزگە جازعاندا قانشالىقتى ساق بولۋ كەرەگىن وسىدان بىلەدى. ايتقىڭىز كەلمەسە، ايتپاي-اق قويىڭىز.
reporter-pressure--o-none = جوق
reporter-pressure--o-calls = قوڭىراۋ، حابارلاما
reporter-pressure--o-threats_to_relatives = تۋىستاردى قورقىتتى
reporter-pressure--o-asked_to_spy = تىڭشى بول دەدى
reporter-pressure--o-passport_trouble = پاسپورتتان قيىندىق
reporter-pressure--o-other = باسقا جاعداي


## Section testimony: story, papers, recordings

testimony-story = ايتقىڭىز كەلگەننىڭ ٴبارىن ايتىڭىز. جازىڭىز، داۋىسپەن ايتىڭىز نەمەسە ۆيدەوعا ٴتۇسىرىڭىز. ۇزاعىنان دا، بىرنەشەگە ٴبولىپ تە جىبەرە بەرىڭىز.
testimony-story--label = اڭگىمەڭىز
testimony-story--hint = توقتاپ، باسقا كۇنى جالعاستىرساڭىز دا بولادى. باسىنا قاۋىپ ٴتونۋى مۇمكىن كىسىلەردىڭ اتىن اتاماي-اق قويىڭىز.
testimony-story--why = بۇل ارىزدىڭ جۇرەگى — ٴوز تىلىڭىزدە ايتقان ٴوز ٴسوزىڭىز. نە ايتاتىنىڭىزدى ٴوزىڭىز تاڭدايسىز.
testimony-files = قاعاز، حات، سۋرەت، جازبا سياقتى نارسەلەر بار ما؟ وسى جەرگە ٴبىر-بىرلەپ جىبەرە الاسىز.
testimony-files--label = قاعازدار مەن جازبالار
testimony-files--hint =
    تولىق كۇيىندە جىبەرۋ ٴۇشىن: قىستىرعىش (📎) بەلگىسىن باسىپ، «فايل» دەگەندى تاڭداڭىز. ٴبىر فايل 20 MB-تان اسپاۋى كەرەك.
    فايلمەن بىرگە سۋرەت قاشان، قاي جەردە تۇسىرىلگەنى سياقتى كوزگە كورىنبەيتىن مالىمەت تە كەتەدى.
testimony-files-files = ەندى جىبەرىڭىز. ٴبىر-بىرىنە قاتىستى بولسا، بىرنەشەۋىن بىرگە جىبەرسەڭىز دە بولادى.
testimony-files-files--label = فايلدار
testimony-files-kind = بۇل نە؟
testimony-files-kind--label = ٴتۇرى
testimony-files-kind--o-photo = سۋرەت
testimony-files-kind--o-identity_paper = جەكە كۋالىك، پاسپورت
testimony-files-kind--o-court_paper = سوت نە پوليتسيا قاعازى
testimony-files-kind--o-letter = حات
testimony-files-kind--o-screenshot = ەكران سۋرەتى
testimony-files-kind--o-recording = دىبىس جازباسى
testimony-files-kind--o-video = ۆيدەو
testimony-files-kind--o-list = ادامدار ٴتىزىمى
testimony-files-kind--o-other = باسقا نارسە
testimony-files-about = مۇندا نە كورسەتىلگەن؟
testimony-files-about--label = نە كورسەتىلگەن
testimony-files-may_share = ارىزدى بەرۋگە رۇقسات ەتكەن جەرلەرىڭىزگە مۇنى كورسەتۋگە بولا ما؟
testimony-files-may_share--label = كورسەتۋگە بولادى
testimony-files-source = مۇنى كىمنەن، قايدان الدىڭىز؟
testimony-files-source--label = قايدان الىندى
testimony-files-source--hint = ەشكىمنىڭ اتىن اتاماساڭىز دا بولادى. مىسالى: ٴبىر تۋىسىمنان، سايتتان.
testimony-links = بۇل تۋرالى ينتەرنەتتە بىردەڭە بار ما: ماقالا، ۆيدەو، ٴتىزىم؟
testimony-links--label = سىلتەمەلەر
testimony-links-url = سىلتەمەسىن جىبەرىڭىز.
testimony-links-url--label = سىلتەمە
testimony-links-url--hint = مىسالى: https://example.org/article


## Section actions: what has been done, and what the family wishes

actions = ٴسىز نەمەسە باسقالار كىمنەن كومەك، جاۋاپ سۇرادى؟ ٴبىر-بىرلەپ جازىپ الامىز.
actions--label = ىستەلگەن ىستەر
actions--hint = ەشتەڭە ىستەلمەسە، «مەنىڭ بىلۋىمشە جوق» دەگەندى باسىڭىز. ونىڭ ايىبى جوق.
actions-by = كىم سۇرادى؟
actions-by--label = كىم سۇرادى
actions-by--hint = مىسالى: ٴوزىم، شەتەلدەگى اپكەم، ادۆوكات.
actions-body = كىمنەن سۇرالدى؟
actions-body--label = كىمنەن سۇرالدى
actions-body--o-police_there = سول جاقتاعى پوليتسيا
actions-body--o-embassy_of_china = قىتاي ەلشىلىگى
actions-body--o-own_foreign_ministry = ٴوز ەلىم: سىرتقى ىستەر
actions-body--o-un_wgeid = ب ۇ ۇ: جوعالعاندار توبى
actions-body--o-un_other = ب ۇ ۇ: باسقا ٴبولىمى
actions-body--o-icrc = قىزىل كرەست (ICRC)
actions-body--o-amnesty_or_hrw = Amnesty نە HRW
actions-body--o-public_list = ينتەرنەتتەگى ٴتىزىم
actions-body--o-local_organisation = جەرگىلىكتى ۇيىم
actions-body--o-media = گازەت، راديو، تەلەديدار
actions-body--o-court = سوت
actions-body--o-other = باسقا بىرەۋ
actions-date = ول قاشان ەدى؟
actions-date--label = قاشان
actions-date--hint = مىسالى: 2022، 04.2022 نەمەسە 21.04.2022. شامامەن ايتساڭىز دا بولادى.
actions-reference = ول ٴوتىنىشتىڭ ٴنومىرى نەمەسە اتى بار ما ەدى؟
actions-reference--label = ٴوتىنىشتىڭ ٴنومىرى
actions-result = ودان نە شىقتى؟
actions-result--label = نە شىقتى
actions-why_none = ەشكىمنەن سۇراماۋدىڭ ٴبىر سەبەبى بار ما؟
actions-why_none--label = نەگە ەشكىمنەن سۇرالمادى
actions-why_none--hint = مىسالى: وتباسى قورقادى نەمەسە كىمنەن سۇرارىن بىلمەدى. ب ۇ ۇ مۇنى سۇرايدى.
wishes = نە تىلەيسىز؟
wishes--label = تىلەكتەر
wishes--hint = بىرنەشەۋىن تاڭداۋعا بولادى. ۇيىم ادامدارى مۇنى كورەدى. بىراق ورىندالادى دەپ ۋادە بەرە المايدى.
wishes--o-find_out_how = قالاي بولعانىن ٴبىلۋ
wishes--o-body_returned = ٴمايىتىن قايتارىپ الۋ
wishes--o-truth = شىندىق اشىلسىن
wishes--o-find_out_where = قايدا ەكەنىن ٴبىلۋ
wishes--o-proof_of_life = ٴتىرى ەكەنىن ٴبىلۋ
wishes--o-medical_care = ەم-دوم كورسەتىلسىن
wishes--o-release = بوستاندىق
wishes--o-reunite_children = بالالارمەن قاۋىشۋ
wishes--o-lawyer = ادۆوكات
wishes--o-un_submission = ب ۇ ۇ-عا جەتكىزۋ
wishes--o-government_help = ٴوز ۇكىمەتىمنىڭ كومەگى
wishes--o-publish = جۇرتقا جاريا ەتۋ
wishes--o-media_contact = جۋرناليستەرمەن سويلەسۋ
wishes--o-message_of_hope = ٴۇمىت ٴسوزىن جەتكىزۋ
wishes--o-compensation = وتەماقى
wishes--o-material_help = اقشا، تۇرمىسقا كومەك
wishes--o-only_record = تەك جازىلىپ، ساقتالسىن
wishes--o-other = باسقا تىلەك
wishes-words = تىلەكتەرىڭىز تۋرالى تاعى ايتارىڭىز بار ما؟
wishes-words--label = تىلەك، ٴوز سوزىڭىزبەن


## Section consents: permissions, and keeping in touch

consent-connect_families =
    { $about ->
        [self] باسقا بىرەۋ دە ٴسىز تۋرالى ارىز بەرسە، ۇيىم ادامدارى ولارعا ٴسىزدىڭ ٴوزىڭىز دە ارىز بەرگەنىڭىزدى ايتسا بولا ما؟ مۇنى بارىنەن الدىن الا سۇرايمىز. بۇل — باسقا ارىز بار دەگەن ٴسوز ەمەس.
       *[person] باسقا ٴبىر وتباسى دا وسى كىسى تۋرالى ارىز بەرسە، ۇيىم ادامدارى ولارعا ٴسىزدىڭ دە ارىز بەرگەنىڭىزدى ايتسا بولا ما؟ مۇنى بارىنەن الدىن الا سۇرايمىز. بۇل — باسقا ارىز بار دەگەن ٴسوز ەمەس.
    }
consent-connect_families--label = باسقا وتباسىعا ايتۋ
consent-icrc = بۇل ارىزدى حالىقارالىق قىزىل كرەست كوميتەتىنە بەرسە بولا ما؟ ول حابارسىز كەتكەن ادامداردى ىزدەيدى.
consent-icrc--label = قىزىل كرەستكە بەرۋ
consent-organisations = بۇل ارىزدى ادام قۇقىعىن قورعايتىن باسقا ۇيىمدارعا بەرسە بولا ما؟
consent-organisations--label = باسقا ۇيىمدار
consent-governments =
    { $about ->
        [self] بۇل ارىزدى باسقا ەلدەردىڭ ۇكىمەتى مەن پارلامەنتىنە بەرسە بولا ما؟ سوندا ولار قىتايدان ٴسىز تۋرالى سۇراي الادى.
       *[person] بۇل ارىزدى باسقا ەلدەردىڭ ۇكىمەتى مەن پارلامەنتىنە بەرسە بولا ما؟ سوندا ولار قىتايدان وسى كىسى تۋرالى سۇراي الادى.
    }
consent-governments--label = باسقا ۇكىمەتتەر
consent-research = بۇل ارىزدى اتى-جوندەرىن كورسەتپەي، زەرتتەۋگە پايدالانسا بولا ما؟
consent-research--label = زەرتتەۋ، اتى-ٴجونسىز
consent-publish_person =
    { $about ->
        [self] اتىڭىزدى جانە باسىڭىزدان نە وتكەنىن جۇرت وقيتىنداي ەتىپ جاريالاسا بولا ما؟ جاريالانعاندى كەرى قايتارۋ مۇمكىن ەمەس.
       *[person] ول كىسىنىڭ اتىن جانە نە بولعانىن جۇرت وقيتىنداي ەتىپ جاريالاسا بولا ما؟ جاريالانعاندى كەرى قايتارۋ مۇمكىن ەمەس.
    }
consent-publish_person--label = اتىن، وقيعاسىن جاريالاۋ
consent-publish_photo =
    { $about ->
        [self] سۋرەتىڭىزدى جاريالاسا بولا ما؟ جاريالانعاندى كەرى قايتارۋ مۇمكىن ەمەس.
       *[person] ول كىسىنىڭ سۋرەتىن جاريالاسا بولا ما؟ جاريالانعاندى كەرى قايتارۋ مۇمكىن ەمەس.
    }
consent-publish_photo--label = سۋرەتىن جاريالاۋ
consent-publish_location = جاريالانسا: جەرىن قانشالىقتى ٴدال كورسەتۋگە بولادى؟
consent-publish_location--label = جەرىن جاريالاۋ
consent-publish_location--o-none = مۇلدە كورسەتپەڭىز
consent-publish_location--o-prefecture = تەك ايماعىن
consent-publish_location--o-county = تەك اۋدانىن
consent-publish_location--o-exact = ٴدال جەرىن
consent-media = بۇل ارىز تۋرالى جۋرناليستەرگە ايتسا بولا ما؟ ولار ۇيىم ارقىلى سىزدەن سۇراسا بولا ما؟
consent-media--label = جۋرناليستەر
consent-worries = بۇل ارىزدى پايدالانسا، نەدەن قاۋىپتەنەسىز؟
consent-worries--label = الاڭداتاتىنى
consent-worries--why = ۇيىم ادامدارى ارىزبەن بىردەڭە ىستەمەس بۇرىن سىزگە نەمەسە وتباسىڭىزعا نەنىڭ زيانى تيەتىنىن بىلگىسى كەلەدى.
follow_up-hours = سىزگە كۇننىڭ قاي مەزگىلىندە جازسام بولادى؟
follow_up-hours--label = كۇننىڭ مەزگىلى
follow_up-hours--o-morning = تاڭەرتەڭ، 9–12
follow_up-hours--o-midday = تۇستە، 12–16
follow_up-hours--o-evening = كەشكە، 16–20
follow_up-hours--o-any = كەز كەلگەن ۋاقىتتا
follow_up-zone = ٴسىزدىڭ ەلدە ٴار جەردىڭ ۋاقىتى ٴارتۇرلى. ٴسىز قاي ۋاقىتپەن جۇرەسىز؟
follow_up-zone--label = جەرگىلىكتى ۋاقىتىڭىز
follow_up-code_word = قالاساڭىز، قۇپيا ٴسوز تاڭداڭىز. سوندا ارىزىڭىزدان بىردەڭە كورسەتپەس بۇرىن سول ٴسوزدى سۇرايمىن.
follow_up-code_word--label = قۇپيا ٴسوز
follow_up-code_word--hint = باسقالار تابا المايتىن ٴسوز تاڭداڭىز، ارىزداعى اتتاردى الماڭىز. جاقسىلاپ ەستە ساقتاڭىز: ۇمىتىپ قالساڭىز، تەك ۇيىمداعى ٴبىر ادام كومەكتەسە الادى.
follow_up-code_word--why = تەلەفونىڭىز ٴبىر كۇنى باسقا بىرەۋدىڭ قولىنا ٴتۇسۋى مۇمكىن. قۇپيا ٴسوز بولسا، وعان ارىزىڭىزدى كورسەتپەيمىن. ال وسى چاتتا تۇرعانى ٴوزىڭىز تازالاعانشا كورىنىپ تۇرادى.


### Interface
### Option and button texts stay within 24 characters. Nobody is called he or she here.

## Buttons (24 characters at most)

button-yes = ٴيا
button-no = جوق
button-yes-right = ٴيا، دۇرىس
button-correct = جوق، تۇزەتەيىن
button-about = سول شامادا، انىق ەمەس
button-dont-know = بىلمەيمىن
button-prefer-not = ايتقىم كەلمەيدى
button-later = كەيىن
button-back = ارتقا
button-why = كومەك. نەگە سۇرايمىز؟
button-menu = ٴمازىر
button-i-agree = ٴيا، كەلىسەمىن
button-that-is-all = وسىمەن بولدى
button-add-one = بىرەۋىن ايتايىن
button-add-another = تاعى بىرەۋىن ايتايىن
button-none = مەنىڭ بىلۋىمشە جوق
button-good-moment = ٴيا، ىڭعايلى
button-not-now = قازىر ەمەس، كەيىن
button-stop-here = وسى جەردە توقتايىق
button-leave-as-is = وسىلاي قالا بەرسىن
button-earlier = ودان ەرتەرەك
button-after-event = باسقا وقيعادان كەيىن
button-only-year = تەك { $year } جىل
button-about-year = شامامەن { $year } جىل
button-only-month = تەك ايىن بىلەمىن
button-about-month = سول ايدىڭ شاماسى
button-more-countries = تاعى باسقا ەلدەر
button-my-words = ٴوز ٴسوزىم قالسىن
button-continue = جالعاستىرۋ
button-read-back = ايتقانىمدى كورۋ
button-hand-in = تاپسىرۋ
button-hand-in-now = قازىر تاپسىرۋ
button-other-things = باسقا نارسەلەر
button-pause = ٴسال دەم الايىن
button-mine = مەنىڭ ارىزدارىم
button-language = ٴتىل
button-consent = بەرگەن رۇقساتتارىم
button-privacy = مۇنى كىم كورە الادى
button-help = كومەك
button-lost-phone = تەلەفونىم جوعالدى
button-stop = توقتاتۋ
button-forget = ارىزدى ٴوشىرۋ
button-another = باسقا كىسى تۋرالى ايتۋ
button-tell-more = تاعى ايتۋ
button-take-out = مۇنى الىپ تاستاۋ
button-take-back = بۇل جاۋاپتى قايتىپ الۋ
button-take-back-sure = ٴيا، ٴسوزىمدى جويىڭىز
button-all-sections = بارلىق بولىمدەر
button-copy = كوشىرمەسىن جىبەرىڭىز
button-copy-code = كودتى كوشىرىپ الۋ
button-withdraw = ارىزدى قايتىپ الۋ
button-questions-answered = جاۋاپ بەردىم
button-forget-sure = ٴيا، ٴوشىرىڭىز
button-keep = جوق، قالا بەرسىن
button-begin = باستاۋ
button-destroy-now = قازىر جويىڭىز
button-bring-back = ارىزدى قايتا اشۋ
button-stop-keep = ساقتاپ قويىپ، توقتايىق
button-stop-erase = ٴبارىن ٴوشىرىپ، توقتايىق
button-copy-shared = ٴيا، سولاردى الىڭىز
button-start-empty = جوق، باسىنان باستايىق
button-open-linked = ول كىسى تۋرالى دا ايتۋ

## While a question is asked

progress-core = قىسقا ٴبولىم: { $here }-سۇراق، بارلىعى { $of }
answered-before = بەرگەن جاۋابىڭىز: { $answer }
read-back = { $label }: { $value }. دۇرىس پا؟
read-back-words = { $label }: «{ $value }». ٴدال وسى سوزدەرمەن جازىپ قويامىن. دۇرىس پا؟
kept-aloud = جىبەرگەنىڭىزدى الىپ قويدىم. ٴبىر ادام تىڭداپ نەمەسە وقىپ، جازىپ الادى.
kept-with-story = مۇنى «اڭگىمەڭىز» دەگەنگە قوسىپ قويدىم.
kept-with-papers = مۇنى قاعازدارىڭىز بەن فايلدارىڭىزدىڭ قاسىنا قويدىم.
kept-edited = جاۋابىڭىزدى ٴوزىڭىز تۇزەتكەندەي وزگەرتتىم.
kept-edited-piece = تۇزەتكەن ٴسوزىڭىزدى اڭگىمەڭىزگە قوستىم. بۇرىنعىسى دا تۇر.
kept-file = الدىم.
taken-back = سوزدەرىڭىز جويىلدى. ٴبىر جاۋاپ بولعانى تۋرالى بەلگى عانا قالدى.
list-comma = { "، " }
place-in-words = { $words } – { $place }
yes = ٴيا
no = جوق
done = ايتىلدى
seen = وقىلدى
none-told = جوق
unsaid-dont_know = بىلمەيمىن
unsaid-prefer_not = ايتقىم كەلمەيدى
unsaid-later = كەيىن
answer-taken-back = (قايتىپ الىندى)
age-years = { $years } جاستا
file-photo = سۋرەت
file-document = فايل
file-audio = دىبىس جازباسى
file-voice = داۋىستىق حابارلاما
file-video = ۆيدەو
file-video-note = ۆيدەوحابارلاما
file-lasting = { $sign } { $length } · { $file }

## What could not be taken

rejected-old_button = ول باتىرما بۇرىنعى سۇراقتىكى ەكەن. قازىرگى سۇراعىمىز مىناۋ.
rejected-not_offered = بۇل جەردە ونداي تاڭداۋ جوق. تومەندەگى باتىرمالاردىڭ ٴبىرىن باسىڭىزشى.
rejected-must_be_said = بۇعان «ٴيا» نەمەسە «جوق» دەپ جاۋاپ بەرىڭىزشى.
rejected-nothing_to_confirm = كەمىندە بىرەۋىن تاڭداڭىز نەمەسە «بىلمەيمىن» دەگەندى باسىڭىز.
rejected-no_such_place = ونى ەندى تابا المادىم. قازىر مىنا جەردەمىز.
rejected-list_is_full = بۇل ٴتىزىم تولىپ قالدى. قالعانىن ٴوز سوزىڭىزبەن جازىڭىز نەمەسە داۋىسپەن ايتىپ جىبەرىڭىز.
rejected-not_this_kind = بۇعان باتىرمانى باسىپ نەمەسە جازىپ جاۋاپ بەرىڭىزشى.
file-too_big = بۇل فايل 20 MB-تان ۇلكەن، Telegram ونى ماعان بەرمەيدى. ٴبولىپ نەمەسە ۆيدەونى قىسقارتىپ جىبەرە الاسىز با؟ باسقا ەشتەڭە جوعالعان جوق.
file-too_many = بۇل ارىزعا بۇدان ارتىق فايل سىيمايدى. تاعى نە بار ەكەنىن سوزبەن ايتىڭىز، كەيىن ٴبىر ادام سىزدەن سۇراپ الادى.
file-report_full = بۇل ارىزدىڭ فايلدارى تولىپ قالدى، بۇدان ارتىق سىيمايدى. تاعى نە بار ەكەنىن سوزبەن ايتىڭىز، كەيىن ٴبىر ادام سىزدەن سۇراپ الادى.
file-disk_full = قازىر جاڭا فايل ساقتاي الماي تۇرمىن، ورىن تاۋسىلۋعا جاقىن. ايتقان سوزدەرىڭىز ساقتاۋلى. فايلدى ەرتەڭ قايتا جىبەرىڭىزشى.
file-not_fetched = جىبەرگەن فايلدارىڭىزدىڭ ٴبىرىن الا المادىم. تاعى ٴبىر رەت جىبەرەسىز بە؟
odd-sticker = ستيكەردى ساقتاي المايمىن. جازىڭىز، داۋىسپەن ايتىڭىز نەمەسە باتىرمالاردى باسىڭىز.
odd-poll = ساۋالنامانى ساقتاي المايمىن. جازىڭىز، داۋىسپەن ايتىڭىز نەمەسە باتىرمالاردى باسىڭىز.
odd-location = بۇل ورىندى ساقتاعان جوقپىن: قايدا ەكەنىڭىزدى ەشقاشان سۇرامايمىن. ارىزداعى ٴبىر جەردى ايتقىڭىز كەلسە، اتىن جازىڭىز.
odd-contact = بۇل كونتاكتىنى ساقتاعان جوقپىن. ارىزعا كەرەك بولسا، مەن سۇراعاندا جازىڭىز.
odd-other = مۇنداي حابارلامانى ساقتاي المايمىن. جازىڭىز، داۋىسپەن ايتىڭىز، سۋرەت نەمەسە فايل جىبەرىڭىز، بولماسا باتىرمالاردى باسىڭىز.
not-before-consent = بىردەڭە ساقتاماس بۇرىن، الدىمەن مىنا سۇراققا جاۋاپ بەرىڭىزشى.
sorry = كەشىرىڭىز، بىزدە ٴبىر اقاۋ شىقتى. بۇرىن ايتقانىڭىز ساقتاۋلى. سوڭعى حابارلاماڭىزدى تاعى ٴبىر رەت جىبەرىڭىزشى.
storage-refused = سوڭعى حابارلاماڭىزدى ساقتاي المادىم، بىزدە اقاۋ بولىپ تۇر. بۇرىن ايتقانىڭىزدان ەشتەڭە جوعالعان جوق. سالدەن سوڭ قايتا جىبەرىڭىزشى.
only-private = مەن باسقالار وقىمايتىن جەكە چاتتا عانا سويلەسەمىن. ماعان سول جەرگە جازىڭىزشى.
intake-closed =
    قازىر ارىز قابىلدامايمىز. ٴدال قازىر جازعانىڭىز بەن جىبەرگەنىڭىز ساقتالمايدى.

    ٴبىر اداممەن سويلەسكىڭىز كەلسە: { $contact }
intake-closed-yours = بۇرىن ايتقانىڭىز سول كۇيىندە ساقتاۋلى. ونى كورە الاسىز، وشىرە الاسىز.
drafts-enough = بۇگىن كوپ ارىز باستادىڭىز. سولاردىڭ ٴبىرىن جالعاستىرىڭىزشى. ەرتەڭ تاعى ٴبىرىن باستاي الاسىز.
too-fast = بىردەن تىم كوپ كەلدى، سوڭعى حابارلامالارىڭىزدى قابىلداي المادىم. ٴبىر مينۋت كۇتىپ، قايتا جىبەرىڭىزشى.
poster-line = وتباسىڭىزدان بىرەۋ جوعالىپ كەتتى مە؟ وسى جەردە ٴوز تىلىڭىزدە، اسىقپاي ايتىپ بەرىڭىز.

## Dates (the pieces of dates are shown in read-backs and on buttons)

lag-days =
    { $count ->
        [0] ٴدال سول كۇنى
        [7] ٴبىر اپتادان كەيىن
        [one] { $count } كۇننەن كەيىن
       *[other] { $count } كۇننەن كەيىن
    }
lag-months =
    { $count ->
        [12] ٴبىر جىلدان كەيىن
        [18] ٴبىر جارىم جىلدان كەيىن
        [24] ەكى جىلدان كەيىن
        [36] ٴۇش جىلدان كەيىن
        [60] بەس جىلدان كەيىن
        [one] { $count } ايدان كەيىن
       *[other] { $count } ايدان كەيىن
    }

## Around the interview

welcome-back = قايتا كەلگەنىڭىزگە قۋانىشتىمىن. { $date } كۇنى «{ $where }» دەگەن جەردە توقتاعان ەدىڭىز. ايتقانىڭىزدىڭ ٴبارى ساقتاۋلى.
where-menu = ٴمازىر
menu = راحمەت. ايتقانىڭىزدى وسى كۇيىندە تاپسىرا بەرۋگە بولادى. قالاساڭىز، بۇگىن نەمەسە باسقا كۇنى تاعى ايتىڭىز. قازىر نە ىستەيمىز؟
menu-unfinished = قىسقا ٴبولىم ٴالى بىتكەن جوق. قالاعان كەزدە توقتاعان جەردەن جالعاستىرا الاسىز.
menu-handed-in = ارىزىڭىز تاپسىرىلدى. وعان كەز كەلگەن ۋاقىتتا قوسىپ، وزگەرتە الاسىز.
section-finished = راحمەت. «{ $section }» ٴبولىمى ازىرگە ٴبىتتى.
more = نە ىستەيمىز؟
choose-language = قاي تىلدە سويلەسەمىز؟ ايتقانىڭىز وزگەرمەيدى.
language-changed = ەندى وسى تىلدە سويلەسەمىز.
language-offer = { $own_name }: وسى تىلدە جالعاستىرايىق پا؟ ايتقانىڭىز وزگەرمەيدى.
button-stay = جوق، وزگەرتپەيىك
nothing-here = قازىر مۇندا ارىز جوق. جاڭاسىن باستايىق پا؟
paused = اسىقپاڭىز. ايتقانىڭىز ساقتاۋلى، ٴدال توقتاعان جەردەن جالعاستىرامىز. دايىن بولعاندا وسى چاتتى اشىپ، «جالعاستىرۋ» دەگەندى باسىڭىز.
paused-nothing = اسىقپاڭىز. وسى چاتتىڭ ٴنومىرى مەن ۋاقىتتان باسقا ەشتەڭە ساقتامايمىن. دايىن بولعاندا «جالعاستىرۋ» دەگەندى باسىڭىز.
stop = وسى جەردە توقتايىق پا؟ ايتقانىڭىزدى ساقتاپ قويىپ، كەيىن قايتىپ كەلۋىڭىزگە بولادى. قالاساڭىز، ٴبارىن وشىرتە الاسىز.
stopped = ەندى سىزگە جازىپ، مازاڭىزدى المايمىن. ايتقانىڭىز ساقتاۋلى. قايتىپ كەلسەڭىز، توقتاعان جەردەن جالعاستىرامىز.
consent-refused = ٴتۇسىندىم. ٴسىز كەلىسپەسەڭىز، ەشتەڭە ساقتامايمىن: وسىعان دەيىن ايتقانىڭىز ٴوشىرىلدى. ويىڭىز وزگەرسە، كەز كەلگەن ۋاقىتتا قايتا باستاي الاسىز.
mine =
    { $count ->
        [one] مۇندا ٴبىر ارىزىڭىز بار.
       *[other] مۇندا { $count } ارىزىڭىز بار.
    }
new-copy-shared = بۇرىن ٴوزىڭىز تۋرالى ايتقانسىز: اتىڭىزدى، ەلىڭىزدى، تىلەكتەرىڭىزدى. جاڭا ارىزعا سول جاۋاپتاردى الايىن با؟ ٴارقايسىسىن وزگەرتە الاسىز.
new-report = جاڭا ارىز باستادىق. بۇرىنعىسى سول كۇيىندە ساقتاۋلى.
linked-offer = وتباسىڭىزدان تاعى ٴبىر كىسىنى ايتتىڭىز. ول كىسى تۋرالى دا ارىز جازامىز با؟

state-draft = اياقتالماعان
state-handed-in = تاپسىرىلدى
state-in-review = وقىلىپ جاتىر
state-accepted = قابىلداندى
state-returned = سۇراعىمىز بار
state-closed = جابىلدى
state-withdrawn = قايتىپ الىندى
report-draft = { $title }. بۇل ارىز ٴالى تاپسىرىلعان جوق.
report-handed-in = { $title }. تاپسىرىلدى، ارىز كودى: { $code }. ٴبىر ادام وقىپ شىعادى.
report-in-review = { $title }. ارىز كودى: { $code }. قازىر ٴبىر ادام وقىپ جاتىر.
report-accepted = { $title }. ارىز كودى: { $code }. وقىلىپ، قابىلداندى.
report-returned = { $title }. ارىز كودى: { $code }. وقىلدى، سىزگە سۇراق بار.
report-closed = { $title }. ارىز كودى: { $code }. بۇل ارىز بويىنشا جۇمىس اياقتالدى.
report-withdrawn = { $title }. ارىز كودى: { $code }. ٴوزىڭىز قايتىپ الدىڭىز: ونىمەن ەشكىم جۇمىس ىستەمەيدى.
next-handed-in = ەندى نە بولادى: ۇيىمنان ٴبىر ادام وقيدى. سىزگە ەشتەڭە ىستەۋدىڭ كەرەگى جوق. كەز كەلگەن كۇنى قوسا الاسىز.
next-in-review = ەندى نە بولادى: بۇل ادام ٴبارىن وقىپ شىعادى، مۇمكىن، سۇراعى بولار. وعان دەيىن سىزگە ەشتەڭە ىستەۋدىڭ كەرەگى جوق.
next-accepted = ەندى نە بولادى: ۇيىم ٴسىز رۇقسات ەتكەن شەكتە ايتقانىڭىزبەن جۇمىس ىستەيدى. جاڭا بىردەڭە ەستىسەڭىز، وسىندا قوسىڭىزشى.
next-returned = ەندى نە بولادى: بىلگەنىڭىزدى قوسىپ، سوسىن «جاۋاپ بەردىم» دەگەندى باسىڭىز. بىلمەگەنىڭىز اشىق قالا بەرسىن.
next-closed = ەندى نە بولادى: ونىمەن ەندى ەشكىم جۇمىس ىستەمەيدى، ايتقانىڭىز ساقتالادى. جاڭا بىردەڭە ەستىسەڭىز، وسىندا قوسىڭىزشى.
reason-return-person = بۇل ادامنىڭ كىم ەكەنى ٴالى انىق ەمەس. باسقا اتتارى، تۋعان جىلى نەمەسە تۋعان جەرى كومەكتەسەر ەدى.
reason-return-happened = نە بولعانى ٴالى انىق ەمەس. تاعى بىرنەشە ٴسوز كومەكتەسەر ەدى.
reason-return-when-where = قاشان نەمەسە قايدا بولعانى ٴالى انىق ەمەس. شامامەن ايتساڭىز دا جەتەدى.
reason-return-how-known = مۇنى قايدان بىلەتىنىڭىز ٴالى انىق ەمەس: ٴوزىڭىز كوردىڭىز بە، الدە كىم ايتتى؟
reason-return-papers = جىبەرگەنىڭىزدىڭ ٴبىرىن وقۋ نەمەسە تىڭداۋ مۇمكىن بولمادى. مۇمكىن بولسا، تاعى ٴبىر رەت جىبەرىڭىزشى.
reason-close-free = سەبەبى: بۇل ادامنىڭ بوستاندىقتا ەكەنىن ٴوزىڭىز ايتتىڭىز.
reason-close-asked = سەبەبى: ٴوزىڭىز سولاي ٴوتىندىڭىز.
reason-close-not-ours = سەبەبى: بۇل — ۇيىم اينالىسا الاتىن ٴىس ەمەس. بۇل ونىڭ ماڭىزى از دەگەن ٴسوز ەمەس.
reason-close-no-contact = سەبەبى: سۇراقتار بولدى، بىراق سىزبەن حابارلاسا المادىق.
reason-close-done = سەبەبى: ۇيىمنىڭ ازىرگە قولىنان كەلگەنى ىستەلدى.
questions-answered = راقمەت. ٴبىر ادام ونى قايتا وقيدى.

## Reading back and handing in

read-back-overview = ايتقاندارىڭىز ٴبولىم-ٴبولىم بولىپ وسىندا تۇر. وقۋ ٴۇشىن ٴبولىمدى باسىڭىز. ٴار جاۋاپتى وزگەرتۋگە نەمەسە قايتىپ الۋعا بولادى.
read-back-line = { $label }: { $value }
nothing-told-here = مۇندا ٴالى ەشتەڭە ايتىلماعان.
not-confirmed-yet = { $value } (ٴالى راستالماعان)
take-back-sure = «{ $label }» دەگەنگە بەرگەن جاۋابىڭىزدى جويايىن با؟ سوزدەرى مەن فايلدارى بىرجولا جويىلادى. بۇرىن الىنعان كوشىرمەلەر، تەلەفونىڭىزدا جانە Telegram-دا تۇرعان وسى چات بۇدان وشپەيدى.
hand-in-missing = تاپسىرماس بۇرىن مىنا سۇراقتارعا جاۋاپ كەرەك. «بىلمەيمىن» دەگەن دە جاۋاپ:
    { $questions }
hand-in-ready = ارىزدى ەندى تاپسىرۋعا بولادى. سودان كەيىن ونى ۇيىم ادامدارى وقيدى. كەيىن دە قوسىپ، وزگەرتىپ، قايتىپ الا الاسىز.
hand-in-un = ب ۇ ۇ-عا بەرۋ ٴۇشىن ٴالى مىنالار جەتىسپەيدى. ولارسىز تاپسىرا بەرىپ، كەيىن قوسساڭىز دا بولادى:
    { $missing }
un-name = ارىزدا ايتىلعان كىسىنىڭ اتى-ٴجونى
un-date = قاشان بولعانى
un-place = قاي جەردە بولعانى
un-taken-by = كىم الىپ كەتكەنى
un-reporter = ٴسىزدىڭ اتى-ٴجونىڭىز بەن مەكەنجايىڭىز
un-actions = وسىعان دەيىن نە ىستەلگەنى
un-consent = ب ۇ ۇ-عا بەرۋگە كەلىسىمىڭىز
handed-in = راحمەت. ارىزىڭىز تاپسىرىلدى.

    ارىزىڭىزدىڭ كودى: { $code }

    ونى قاعازعا جازىپ، ساقتاپ قويىڭىز. ارىزدى وسى كودپەن سۇراي الاسىز. سەنبەيتىن ادامىڭىزعا بەرمەڭىز.

    ارىزدى ۇيىمنان ٴبىر ادام وقىپ شىعادى ({ $organisation })، كوبىنە ەكى اپتانىڭ ىشىندە. رۇقسات بەرگەن بولساڭىز، وسى جەرگە جازامىز. ٴوزىڭىز دە حابارلاسا الاسىز: { $contact }

    بۇل چات تەلەفونىڭىزدا جانە Telegram-دا قالادى. ونى تازالاۋ ٴۇشىن: چاتتىڭ ٴمازىرىن اشىپ، «چاتتى جويۋ» دەگەندى تاڭداڭىز، بوت جاعىنان دا ٴوشىرۋ بەلگىسىن قويىڭىز.
not-handed-in = ارىز تاپسىرىلعان جوق.
withdraw-sure = بۇل ارىزدى قايتىپ الاسىز با؟ سودان كەيىن ونىمەن ەشكىم جۇمىس ىستەمەيدى، ەشكىمگە ەشتەڭە بەرىلمەيدى. بۇرىن بەرىلگەنىن كەرى قايتارۋ مۇمكىن ەمەس. ٴوزىڭىز وشىرتكەنشە نەمەسە قايتا تاپسىرعانشا، ارىز وسىندا قۇلىپتاۋلى تۇرادى.
withdrawn = ارىز قايتىپ الىندى.
consent = بۇل ارىزدى نە ىستەۋگە بولادى؟ ٴارقايسىسىن ٴوزىڭىز شەشەسىز، كەز كەلگەن كۇنى وزگەرتە الاسىز. وزگەرتكەنىڭىز كەلەسى جولى بىرەۋگە بەرىلگەندە ەسەپكە الىنادى.
consent-given = بۇل ارىز وسى ۋاقىتقا دەيىن بەرىلگەن جەرلەر:
consent-given-line = • { $recipient }، { $date }
given-archive = ۇيىمنىڭ ٴوز مۇراعاتى
given-un = بىرىككەن ۇلتتار ۇيىمى (ب ۇ ۇ)
given-icrc = حالىقارالىق قىزىل كرەست كوميتەتى
given-organisations = ادام قۇقىعىن قورعايتىن ۇيىمدار
given-governments = باسقا ەلدەردىڭ ۇكىمەتتەرى
given-research = زەرتتەۋ، اتى-ٴجونسىز
given-public = جۇرتتىڭ بارىنە جاريالاندى
copy-caption = بۇل ٴسىزدىڭ كوشىرمەڭىز. تەلەفونىڭىزدان تاپقان ادام ونى وقي الادى. سوعان الاڭداماساڭىز عانا ساقتاڭىز.
copy-title = ٴسىزدىڭ ارىزىڭىز
copy-made-on = كوشىرمە جاسالعان كۇن: { $date }
copy-file-name = koshirme

## Erasing

forget-which = قاي ارىزدى وشىرەيىن؟
forget-draft = { $title }. بۇل ارىزدى وشىرەيىن بە؟ ول بىردەن جويىلادى، قايتارۋ مۇمكىن بولمايدى.
forget-handed-in =
    { $hours ->
        [one] { $title }. بۇل ارىزدى وشىرەيىن بە؟ قازىردەن باستاپ ونى ەشكىم اشا المايدى، ال { $hours } ساعاتتان كەيىن ول جويىلادى. وعان دەيىن ارىز كودىمەن قايتا اشا الاسىز.
       *[other] { $title }. بۇل ارىزدى وشىرەيىن بە؟ قازىردەن باستاپ ونى ەشكىم اشا المايدى، ال { $hours } ساعاتتان كەيىن ول جويىلادى. وعان دەيىن ارىز كودىمەن قايتا اشا الاسىز.
    }
forgotten = ارىز جويىلدى: سوزدەرى، فايلدارى، ولاردىڭ كىلتتەرى. مەنىڭ قولىم جەتپەيتىنى: بۇرىن الىنعان كوشىرمەلەر، بۇرىن جاسالعان ساقتىق كوشىرمەلەر، تەلەفونىڭىزدا جانە Telegram-دا تۇرعان وسى چات. بىردەڭە وشىرىلگەنى جازۋلى قالادى، ال نە ەكەنى جازىلمايدى.
forgetting =
    { $hours ->
        [one] ارىز جابىلدى: ەندى ونى ەشكىم اشا المايدى. ول { $hours } ساعاتتان كەيىن جويىلادى. بىردەن جويعىڭىز نەمەسە قايتا اشقىڭىز كەلسە، تومەننەن تاڭداڭىز.
       *[other] ارىز جابىلدى: ەندى ونى ەشكىم اشا المايدى. ول { $hours } ساعاتتان كەيىن جويىلادى. بىردەن جويعىڭىز نەمەسە قايتا اشقىڭىز كەلسە، تومەننەن تاڭداڭىز.
    }
case-code-to-destroy = ارىز كودىن جازىڭىز. سوندا ارىز بىردەن جويىلادى.
case-code-to-bring-back = ارىز كودىن جازىڭىز. سوندا ارىز قايتا اشىلادى.
lost-phone = بۇرىنعى چاتىڭىز جوعالدى ما؟ ارىز كودىن جازىڭىزشى. كود قولىڭىزدا بولماسا، «كود جوق» دەپ جازىڭىز.
lost-phone-told = راحمەت. مۇنى ۇيىمنان ٴبىر ادام قاراپ ({ $organisation })، سىزگە وسى جەرگە جازادى. وعان دەيىن ەشتەڭە اشىلمايدى: وتباسىڭىز ايتقاندى باسقا ەشكىم وقىماسىن دەيمىز. ٴوزىڭىز دە حابارلاسا الاسىز: { $contact }
case-code-wrong = بۇل ارىزدىڭ كودى ولاي ەمەس. تەكسەرىپ، قايتا جازىڭىزشى.
brought-back = ارىز قايتا اشىلدى، ٴبارى بۇرىنعىداي.

## The code word

code-word-asked = ٴوزىڭىز تاڭداعان قۇپيا ٴسوزدى جازىڭىز.
code-word-wrong = ول ٴسوز ەمەس ەكەن. تاعى ٴبىر رەت جازىپ كورىڭىز.
goodbye = راحمەت. ساۋ بولىڭىز.

## Texts to read

help =
    وتباسىڭىزداعى كىسىگە نە بولعانىن اسىقپاي، ٴبىر-بىرلەپ ايتىپ بەرۋگە كومەكتەسەمىن.

    باتىرمانى باسساڭىز دا، جازساڭىز دا، داۋىسپەن ايتىپ جىبەرسەڭىز دە بولادى. قالاعان ساتتە توقتاي الاسىز، ايتقانىڭىز ساقتالادى. «بىلمەيمىن» دەگەن دە جاقسى جاۋاپ.

    «ٴمازىر» دەگەندە ٴبارى بار: ايتقاندارىڭىز، ارىزدىڭ باسقا بولىمدەرى، ٴتىل، ارىزدى ٴوشىرۋ جولى.

    ٴبىر اداممەن سويلەسكىڭىز كەلسە: { $contact }
privacy =
    ايتقانىڭىزدى كىمدەر كورە الادى:

    • ۇيىم ارىزىڭىزدى وقي الادى: { $organisation } ({ $country }).
    • حابارلامالار Telegram ارقىلى وتەدى، Telegram ولاردى وقي الادى.
    • بىزدە ٴبارى قۇلىپتاۋلى ساقتالادى، بىراق مەن جۇمىس ىستەپ تۇرعان كومپيۋتەر جۇمىس كەزىندە ونى اشا الادى.

    ٴسىزدى نەدەن قورعاي المايمىز: تەلەفونىڭىزدى الىپ قويعان ادامنان، كومپيۋتەر جۇمىس ىستەپ تۇرعاندا وعان كىرىپ العان ادامنان جانە Telegram-نىڭ وزىنەن.

    بوت شىنىمەن بىزدىكى مە، مىنا جەردەن تەكسەرىڭىز: { $verify_at }
    سۇراعىڭىز بولسا، مىنا ادامعا حابارلاسىڭىز: { $contact }

    ارىزدى نە ىستەۋگە بولاتىنىن ٴوزىڭىز شەشەسىز («بەرگەن رۇقساتتارىم»)، ونى كەز كەلگەن ۋاقىتتا وشىرتە الاسىز.
command-start = باستاۋ نەمەسە جالعاستىرۋ
command-continue = توقتاعان جەردەن جالعاستىرۋ
command-report = باسقا كىسى تۋرالى ايتۋ
command-mine = مەنىڭ ارىزدارىم
command-language = ٴتىلدى اۋىستىرۋ
command-consent = بەرگەن رۇقساتتارىم
command-privacy = مۇنى كىم كورە الادى
command-help = كومەك
command-stop = ازىرگە توقتاتۋ
command-forget = ارىزدى ٴوشىرۋ
bot-description = وتباسىڭىزداعى كىسىگە نە بولعانىن وسى جەردە ٴوز تىلىڭىزدە ايتا الاسىز. جازساڭىز دا، داۋىسپەن ايتساڭىز دا، باتىرمانى باسساڭىز دا بولادى. قالاعان كەزدە توقتاپ، كەيىن جالعاستىرا الاسىز. بۇل بوتتى جۇرگىزەتىن ۇيىم: { $organisation }. تەكسەرۋ ٴۇشىن: { $verify_at }
bot-short-description = ٴوز تىلىڭىزدە، ٴبىر-بىرلەپ، سۇراق پەن جاۋاپ.

## Why words could not be taken
rejected-empty = بۇل حابارلامادان ٴسوز كورە المادىم. تاعى ٴبىر رەت جازاسىز با؟
rejected-too_long = بۇل سۇراققا تىم ۇزاق جازىلدى. مۇندا سۇرالعانىن عانا جازىڭىز. اڭگىمەنى تولىق ايتاتىن جەر كەيىن بولادى.
rejected-use_buttons = تومەندەگى باتىرمالاردىڭ ٴبىرىن باسىڭىزشى.
rejected-send_a_file = مۇندا سۋرەت نەمەسە فايل كەرەك. «كەيىن» دەگەندى باسساڭىز دا بولادى.
rejected-not_an_option = ونى تىزىمنەن تابا المادىم. ەڭ جاقىن كەلەتىنىن باسىڭىزشى.
rejected-not_yes_or_no = «ٴيا» نەمەسە «جوق» دەگەندى باسىڭىزشى.
rejected-not_a_number = سانىن عانا جازىڭىزشى، مىسالى 3 نەمەسە 7.5.
rejected-number_out_of_range = بۇل سان تىم ۇلكەن سياقتى. تاعى ٴبىر قاراپ شىعاسىز با؟
rejected-not_an_age = جاسىن سانمەن جازىڭىزشى، مىسالى 34.
rejected-not_a_link = بۇل سىلتەمەگە ۇقسامايدى. سىلتەمە كوبىنە https:// دەپ باستالادى
rejected-which_place = بۇلاي اتالاتىن جەر بىرنەشەۋ ەكەن. ٴسىز قايسىسىن ايتاسىز؟
rejected-place_alike = ٴدال وسىنداي اتتى جەردى بىلمەيمىن. وسىلاردىڭ ٴبىرى مە، الدە سونىڭ ىشىندە مە؟ بولماسا، ٴوز ٴسوزىڭىز قالادى.
rejected-not_a_country = بۇل ەلدى بىلمەيمىن. دۇرىس جازىلدى ما؟ ٴوز ٴسوزىڭىزدى سولاي قالدىرساڭىز دا بولادى.
rejected-which_country = قاي ەلدى ايتاسىز؟
rejected-not_a_zone = مىنا قالالاردىڭ قايسىسىنىڭ ۋاقىتى سىزدىكىمەن بىردەي؟
rejected-which_language = وزىڭىزگە كەرەك ٴتىلدى باسىڭىز.
rejected-choose_event = الدىمەن نەدەن كەيىن بولعانىن تاڭداڭىزشى.
rejected-not_a_date = بۇدان قاي كۇن ەكەنىن تۇسىنە المادىم. تسيفرمەن جازىڭىزشى، مىسالى 2017، 03.2017 نەمەسە 14.03.2017. بولماسا باتىرمالاردى باسىڭىز.
rejected-which_date = كۇنىن دۇرىس جازعىم كەلەدى. قايسىسىن ايتاسىز؟
rejected-age_or_year = بۇل جاسى ما، الدە جىلى ما؟
rejected-no_year = ول قاي جىلى ەدى؟ جىلىن عانا بىلسەڭىز، سونىڭ ٴوزى جەتەدى.
rejected-impossible_date = كۇنتىزبەدە ونداي كۇن جوق. تاعى ٴبىر قاراپ شىعاسىز با؟
rejected-too_long_ago = بۇل ٴجۇز جىلدان دا بۇرىن بولىپ تۇر. جىلىن تاعى ٴبىر قاراپ شىعاسىز با؟
rejected-in_the_future = بۇل كۇن ٴالى كەلگەن جوق. تاعى ٴبىر قاراپ شىعاسىز با؟
rejected-other_calendar = بۇل باسقا كۇنتىزبەنىڭ جىلىنا ۇقسايدى. جىلىن كادىمگى ەسەپپەن جازىڭىزشى، مىسالى 2017.
rejected-ends_before_start = سوڭى باسىنان بۇرىن بولىپ تۇر. كەرىسىنشە ەمەس پە؟

## Buttons under suggestions
suggest-own-words = ٴوز ٴسوزىم قالسىن
card-spellings = وندا مىنالاردىڭ ٴبىرى سياقتى جازىلعان با؟ ٴار ٴارپى بىردەي بولسا عانا باسىڭىز. ولاي بولماسا نەمەسە قازىر قاراي الماساڭىز، بىلگەنىڭىزدى جازىڭىز.
suggest-age = { $years } جاستا

## Dates, read back. $year and $day are text, $month and $season are month-N and season-N already in words.
date-day = { $year } جىلعى { $day } { $month }
date-month = { $year } جىلعى { $month }
date-season = { $year } جىلعى { $season }
date-year = { $year } جىل
date-about = شامامەن { $date }
date-between = { $start } – { $end } ارالىعى
date-before = { $end } نەمەسە ودان بۇرىن
date-after = { $start } نەمەسە ودان كەيىن
date-unknown = ٴوز سوزىڭىزبەن جازىلدى
month-1 = قاڭتار
month-2 = اقپان
month-3 = ناۋرىز
month-4 = ٴساۋىر
month-5 = مامىر
month-6 = ماۋسىم
month-7 = شىلدە
month-8 = تامىز
month-9 = قىركۇيەك
month-10 = قازان
month-11 = قاراشا
month-12 = جەلتوقسان
season-1 = كوكتەم
season-2 = جاز
season-3 = كۇز
season-4 = قىس

## Remarks on a Chinese ID number: never a refusal. $county, $told are names of places, $date and $born are dates in words.
remark-id-form = قىتايدىڭ جەكە كۋالىگىنىڭ نومىرىندە كوبىنە 18 بەلگى بولادى، ەسكىسىندە 15. جازعانىڭىزدى سول كۇيىندە قويدىم. قاعازى قولىڭىزدا بولسا، تاعى ٴبىر قاراپ شىعىڭىزشى.
remark-id-check = سوڭعى بەلگىسى قالعانىنا ساي كەلمەيدى: ٴبىرى قاتە كوشىرىلگەن بولۋى مۇمكىن. سول كۇيىندە قويدىم. تاعى ٴبىر قاراپ شىعاسىز با؟
remark-id-date = بۇل ٴنومىردىڭ ىشىندەگى تۋعان كۇن كۇنتىزبەدە جوق. سول كۇيىندە قويدىم. تاعى ٴبىر قاراپ شىعاسىز با؟
remark-id-birth = بۇل ٴنومىر بويىنشا تۋعان كۇنى: { $born }. ال ٴسىزدىڭ ايتقانىڭىز: { $told }. ەكەۋىن دە قالدىردىم. ٴنومىرى دۇرىس كوشىرىلگەن بە؟
remark-id-county = بۇل ٴنومىر مىنا جەردىڭ كودىنان باستالادى: { $county }. ال ٴسىزدىڭ ايتقانىڭىز: { $told }. كود ادامنىڭ العاش تىركەلگەن جەرىن كورسەتەدى، سوندىقتان ەكەۋى دە دۇرىس بولۋى مۇمكىن. ٴنومىرى دۇرىس كوشىرىلگەن بە؟
remark-id-area = العاشقى التى تسيفرداعى جەردى بىلمەيمىن. ٴنومىردى سول كۇيىندە قويدىم. تاعى ٴبىر قاراپ شىعاسىز با؟

## Kinship and voice

rejected-which_relative = بۇل ٴسوز بىرنەشە تۋىستى ٴبىلدىرۋى مۇمكىن. قايسىسىن ايتاسىز؟
kin-elder_brother = اعام
kin-younger_brother = ٴىنىم
kin-elder_sister = اپكەم
kin-younger_sister = ٴسىڭلىم، قارىنداسىم
kin-paternal_grandmother = اكەمنىڭ شەشەسى
kin-maternal_grandmother = ناعاشى اجەم
kin-paternal_grandfather = اكەمنىڭ اكەسى
kin-maternal_grandfather = ناعاشى اتام
kin-paternal_aunt = اكەمنىڭ اپكە-ٴسىڭلىسى
kin-maternal_aunt = شەشەمنىڭ اپكە-ٴسىڭلىسى
kin-paternal_uncle = اكەمنىڭ اعا-ٴىنىسى
kin-maternal_uncle = ناعاشىم (شەشەم جاعى)
kin-sister_in_law = جەڭگەم، بالدىزىم
kin-brother_in_law = جەزدەم، قايىن اعام
kin-daughter_in_law = كەلىنىم
kin-son_in_law = كۇيەۋ بالام
kin-mother_in_law = ەنەم
kin-father_in_law = قايىن اتام

## Keeping in touch

checkin-hello = سالەمەتسىز بە. قازىر سويلەسۋگە ىڭعايلى ما؟
news-hello = ايتقانىڭىز بويىنشا جاڭالىق بار. قازىر ىڭعايلى ما؟
button-checkin-later = بۇگىن، كەيىنىرەك
button-checkin-day = باسقا كۇنى
button-checkin-phone = بۇل تەلەفوندا ەمەس
button-checkin-stop = ەندى جازباڭىز
checkin-later-today = جاقسى. بۇگىن كەيىنىرەك، كەش بولىپ كەتسە ەرتەڭ قايتا جازامىن.
checkin-another-day = جاقسى. بىرنەشە كۇننەن كەيىن قايتا جازامىن.
checkin-not-here = جاقسى. ٴوزىڭىز جازعانشا، بۇل جەرگە جازبايمىن.
checkin-stopped = ەندى سۇرامايمىن. ايتقانىڭىز ساقتاۋلى. قالاعان ۋاقىتتا وسىندا جازا الاسىز.
checkin-ask =
    { $dead ->
        [yes] { $title }. ٴسىزدى ويلاپ ٴجۇرمىن. قوساتىنىڭىز نەمەسە ٴبىر قاجەتىڭىز بار ما؟
       *[no] { $title }: جاڭالىق بار ما؟
    }
button-news-none = جاڭالىق جوق
button-news-some = جاڭالىق بار
button-news-help = ماعان كومەك كەرەك
button-news-wrong = قاتەسىن تۇزەتەيىن
checkin-no-news = راحمەت. بۇگىن جاڭالىق جوق ەكەنىن جازىپ قويدىم.
checkin-news = راحمەت. ٴبىر-بىرلەپ ايتىپ بەرىڭىز. بۇرىن ايتقانىڭىز سول كۇيى قالادى، مۇنى سونىڭ قاسىنا قوسامىن.
checkin-other-waits = ەكىنشى ارىزىڭىز ٴدال توقتاعان جەرىڭىزدە تۇر. ونى «مەنىڭ ارىزدارىم» دەگەننەن تاباسىز.
checkin-help = سىزگە كومەك كەرەك ەكەنىن { $organisation } ادامدارىنىڭ الدىنا قويدىم. ٴوزىڭىز دە ٴبىر اداممەن حابارلاسا الاسىز: { $contact }. ٴسىز تۇرعان جەردە بىرەۋگە ٴدال قازىر قاۋىپ ٴتونىپ تۇرسا، سول جەردىڭ جەدەل كومەك نومىرىنە قوڭىراۋ شالىڭىز.
checkin-wrong = سول ٴسوز تۇرعان ٴبولىمدى باسىپ، سول جەردە وزگەرتىڭىز. بۇرىنعى ايتقانىڭىز دا ساقتالادى.
checkins-plan = جاڭالىق بار ما دەپ وسى جەردە سۇراپ تۇرامىن. قانشالىقتى ٴجيى: { $rhythm }. كۇننىڭ قاي ۋاعىندا: { $hours }، { $zone } ۋاقىتىمەن. تۇندە ەشقاشان جازبايمىن.
checkins-plan-nowhere = جاڭالىق بار ما دەپ وسى جەردە سۇراپ تۇرامىن. قانشالىقتى ٴجيى: { $rhythm }. ٴسىز تۇرعان جەردە ساعات قانشا ەكەنىن بىلمەيمىن. سوندىقتان امەريكادا دا، قازاقستاندا دا كۇندىز بولاتىن ٴبىر ساعاتتىڭ ىشىندە عانا جازامىن.
checkins-next = كەلەسى جولى: { $date }.
checkins-paused = ازىرگە توقتاپ تۇرمىن. كەلەسى جولى: { $date }.
checkins-person-first = قازىر ٴوزىم سۇرامايمىن. الدىمەن ۇيىمنىڭ ٴبىر ادامى قارايدى.
checkins-off = قازىر ٴوزىم ەشتەڭە سۇرامايمىن. قالاساڭىز، اندا-ساندا جاڭالىق بار ما دەپ سۇراپ تۇرايىن.
checkins-none = ٴسىز ٴالى ارىز تاپسىرعان جوقسىز. تاپسىرعان سوڭ، اندا-ساندا جاڭالىق سۇراپ تۇرايىن با، ٴوزىڭىز تاڭدايسىز.
button-checkins-begin = جاڭالىق سۇراپ تۇرىڭىز
button-less-often = سيرەگىرەك سۇراڭىز
button-pause-month = ٴبىر اي توقتاي تۇرىڭىز
button-checkins-change = جيىلىگىن وزگەرتۋ
button-moved = باسقا جەرگە كوشتىم
button-checkins-stop = ەندى سۇراماڭىز
button-keep-in-touch = حابارلاسىپ تۇرۋ
command-checkins = جاڭالىقتى قاشان سۇرايمىن
asked-translated = ۇيىم ادامدارى اۋداردى ({ $tongue }، { $date }). ٴوز سوزدەرى:
asked-picked = ۇيىم ادامدارى سىزدەن مىنانى بىلگىسى كەلەدى:
asked-noted = راحمەت. جاۋابىڭىزدى جەتكىزەمىن.
asked-later = جاقسى. سۇراق ٴسىزدى كۇتىپ تۇرادى.
button-asked = سىزگە سۇراق بار
nudge = سالەمەتسىز بە. ەسكە سالۋىما رۇقسات بەرگەن ەدىڭىز.
nudge-at-question = { $of } سۇراقتىڭ { $here }-سىنە كەلىپ توقتاعانبىز.
nudge-in-part = «{ $section }» دەگەن بولىمدە توقتاعانبىز.
nudge-at-the-end = سوڭعى قادام عانا قالدى: تاپسىرۋ.
nudge-whenever = قالاعان ۋاقىتتا جالعاستىرا الامىز.
nudge-last = قالاعان ۋاقىتتا جالعاستىرا الامىز. اياقتالار الدىندا بۇل جونىندە تەك ٴبىر رەت قانا جازامىن.
button-no-more-reminders = ەندى ەسكە سالماڭىز
reminders-off = ەندى ەسكە سالمايمىن. قالاعان ۋاقىتتا جالعاستىرا الاسىز. ەشكىم جالعاستىرماعان نارسە بىراز ۋاقىتتان كەيىن وشىرىلەدى، ال ٴوزىڭىز سولاي تاڭداساڭىز، تاپسىرىلادى.
draft-will-be-erased = سالەمەتسىز بە. وسىندا ايتقانىڭىز ٴالى تاپسىرىلعان جوق. وشىرىلەتىن كۇنى: { $date }. سول كۇنگە دەيىن جالعاستىرساڭىز نە تاپسىرساڭىز، وشىرىلمەيدى.
draft-will-be-handed-in = سالەمەتسىز بە. وسىندا ايتقانىڭىز ٴالى تاپسىرىلعان جوق. ٴوزىڭىز قالاعانداي، سول كۇيىندە تاپسىراتىن كۇنىم: { $date }. سول كۇنگە دەيىن جالعاستىرا الاسىز نەمەسە وشىرتە الاسىز.
button-hand-in-told = ايتقانىمدى تاپسىرۋ
draft-handed-in = سالەمەتسىز بە. ٴوزىڭىز قالاعانداي، ايتقانىڭىزدى تاپسىردىم. وعان كەز كەلگەن ۋاقىتتا قوسىپ، وزگەرتە الاسىز.
outage-resend = سالەمەتسىز بە. بىراز ۋاقىت ٴسىزدى ەستي المادىم. { $date } كۇنىنەن بەرى بىردەڭە جازساڭىز نە جىبەرسەڭىز، قايتا جىبەرىڭىزشى.

## Two families who tell of the same person. Said only after a good moment.

introduction-told =
    بىزگە تاعى بىرەۋ ٴدال وسى ادام تۋرالى ايتىپ بەردى: { $title }.

    ەكەۋىڭىز دە مۇنى بىلگىڭىز كەلەتىنىن الدىن الا ايتقانسىزدار. حابارلاسقىڭىز كەلسە، { $organisation } سىزدەردى تانىستىرادى. ايتقاندارىڭىزدان ولارعا ەشتەڭە بەرمەيمىن.
button-introduction-yes = حابارلاسقىم كەلەدى
button-introduction-no = جوق، راقمەت
introduction-yes = راقمەت. ەكىنشى جاق تا قالاسا، { $organisation } سىزگە جازادى.
introduction-no = جارايدى. جوق دەگەنىڭىزدى ەشكىم بىلمەيدى.
