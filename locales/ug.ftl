### Uyghur: machine-drafted, awaiting a native reader.

### Questions


## Sections: titles in the menu "tell more", and one line on what each is about

section-before = سۆز باشلاشتىن بۇرۇن
section-before--about = تىلىڭىز، بۇ سۆزلەرنى كىم ئوقۇيدۇ ۋە سىزنىڭ رۇخسىتىڭىز
section-core = قىسقا قىسمى
section-core--about = ئەڭ مۇھىم ئىشلار، بەش مىنۇتچە ۋاقىت كېتىدۇ
section-person = ئۇ كىشى توغرۇلۇق
section-person--about = ئىسمى، قەغەزلىرى، خىزمىتى، سالامەتلىكى
section-event = نېمە ئىش بولدى
section-event--about = قانداق بولدى، نېمە ئۈچۈن، يەنە كىملەر تۇتۇلدى، ئالدى-كەينىدە نېمە بولدى
section-status = ھازىرقى ئەھۋالى
section-status--about = قەيەردە تۇتۇپ تۇرۇۋاتىدۇ، قانچە يىل كېسىۋەتكەن، ئالاقىسى، سالامەتلىكى
section-family = ئائىلىسى
section-family--about = بالىلار، ئاتا-ئانىلار، ئائىلىگە قىلىنغان بېسىم، نېمىگە موھتاج
section-reporter = ئۆزىڭىز توغرۇلۇق
section-reporter--about = باشقىسىدىن ئايرىم تۇرىدۇ، ئۆزىنىڭ ئاچقۇچى بىلەن قۇلۇپلىنىدۇ
section-testimony = بايانىڭىز ۋە قەغەزلەر
section-testimony--about = ئۆز سۆزىڭىز بىلەن ئېيتىپ بېرىڭ؛ رەسىم، قەغەز، ئاۋاز ۋە ۋىدېئو ئەۋەتىڭ
section-actions = قىلىنغان ئىشلار
section-actions--about = كىملەردىن ياردەم سورىدىڭىز، نېمىنى ئارزۇ قىلىسىز
section-consents = رۇخسەتلەر
section-consents--about = بۇ مەلۇمات بىلەن نېمە قىلىشقا بولىدۇ، قانداق خەۋەرلىشىپ تۇرىمىز
section-asked = سىزگە قويۇلغان سوئاللار
section-asked--about = تەشكىلاتتىكىلەر سىزدىن سورىغانلار ۋە سىزنىڭ جاۋابىڭىز
section-leaving = قايتىپ كېلەلمىسىڭىز
section-leaving--about = تۈگىمىگەن مەلۇماتنى قانداق قىلىمىز

screen-core_consents =
    ئۈچ ئىشقا رۇخسىتىڭىزنى سورايمىز. ھازىر ھېچقايسىسىغا رۇخسەت بېرىلمىگەن. پەقەت خالىغىنىڭىزنىلا بېسىپ، رۇخسەت بېرىڭ.
    ھەر بىرىنى خالىغان كۈنى مۇشۇ سۆھبەتتە ئۆزگەرتەلەيسىز.
screen-more_consents =
    بۇ مەلۇماتنى كىملەرگە بېرىشكە، نېمىلەرنى كۆرسىتىشكە بولىدۇ؟ ھازىر ھېچقايسىسىغا رۇخسەت بېرىلمىگەن. پەقەت خالىغىنىڭىزنىلا بېسىپ، رۇخسەت بېرىڭ.
    ھەر بىرىنى خالىغان كۈنى ئۆزگەرتەلەيسىز. لېكىن بېرىلىپ بولغان نەرسىنى قايتۇرۇۋالغىلى بولمايدۇ.


## Section before: language, what to know first, permission to keep

language = قايسى تىلدا سۆزلىشىمىز؟
language--label = تىل
language--hint = تىلنى خالىغان ۋاقىتتا ئالماشتۇرالايسىز. ئېيتقانلىرىڭىزنىڭ ھېچقايسىسى يوقاپ كەتمەيدۇ.
language-aloud = سىز قايسى تىلدا سۆزلىدىڭىز؟ شۇنى بىلسەك، ئاڭلاپ يېزىپ قويالايدىغان ئادەمنى تاپىمىز. بۇ يەردە بولمىسا، تىلنىڭ نامىنى يېزىڭ.
language-aloud--label = سۆزلىگەن تىل
language-aloud--o-other = باشقا تىل

safety =
    ئالدى بىلەن مۇشۇنى ئوقۇۋېلىڭ.

    بۇ بوتنىڭ (ئۆزى سۆزلىشىدىغان پروگراممىنىڭ) ئىگىسى: { $organisation } ({ $country }). ئۇ يوقاپ كەتكەن ياكى تۇتۇلغان كىشىنىڭ بېشىغا نېمە كەلگەنلىكىنى سىزدىن، يەنى ئائىلىسىدىن ئاڭلاپ يېزىۋالىدۇ.
    بوت راستتىنلا ئۇلارنىڭكىمۇ، تەكشۈرۈپ كۆرۈڭ: { $verify_at }
    بىرەر ئادەم بىلەن سۆزلەشمەكچى بولسىڭىز: { $contact }
safety--label = باشتا ئوقۇيدىغان سۆز
safety-who-reads =
    يازغانلىرىڭىزنى كىملەر ئوقۇيالايدۇ:
    • بۇ سۆھبەتنى Telegram شىركىتى ئوقۇيالايدۇ.
    • مەلۇماتىڭىزنى تەشكىلاتتا ({ $organisation }) مۇشۇ ئىشنى قىلىدىغان كىشىلەر ئوقۇيالايدۇ.
    • مەلۇماتىڭىز قۇلۇپلاقلىق تۇرىدۇ. لېكىن بۇ بوت ئىشلەيدىغان كومپيۇتېر ئۇنى ئاچالايدۇ، شۇ كومپيۇتېرنى قولىغا كىرگۈزۈۋالغان ھەرقانداق كىشىمۇ ئاچالايدۇ.
    • تېلېفونىڭىز كىمنىڭ قولىدا بولسا، شۇ كىشى بۇ سۆھبەتنى ئوقۇيالايدۇ.
safety-leave-out =
    بىراۋغا خەتەر ئېلىپ كېلىدىغان گەپلەرنى ئېيتماڭ. ھەرقانداق سوئالدىن ئۆتۈپ كەتسىڭىز بولىدۇ.
    تېخىمۇ كۆپ خەۋەر ئالاي دەپ، خەتەردە تۇرغان تۇغقانلىرىڭىزغا تېلېفون قىلماڭ. بىلگەنلىرىڭىزنىڭ ئۆزى يېتەرلىك.
safety-clear =
    تېلېفونىڭىزدىكى بۇ سۆھبەتنى تازىلىماقچى بولسىڭىز: سۆھبەتنىڭ تىزىملىكىنى ئېچىپ، «خاتىرىنى تازىلاش» (Clear history) ياكى «سۆھبەتنى ئۆچۈرۈش» (Delete chat) نى تاللاڭ. بۇنى قانچە قېتىم قىلسىڭىزمۇ بولىدۇ.
    بۇنىڭ بىلەن پەقەت سىزنىڭ تەرىپىڭىزدىكى سۆھبەتلا تازىلىنىدۇ. Telegram دا نۇسخىسى قېلىشى مۇمكىن، مەلۇماتىڭىزمۇ سىز ماڭا «ئۆچۈرۈڭ» (/forget) دېمىگۈچە بىزدە تۇرىدۇ.
safety-moment = ھازىر بەمالال سۆزلىشەلەمسىز؟

consent-store =
    تەشكىلاتتىكىلەر مەلۇماتىڭىزنى ساقلاپ، ئوقۇسا بولامدۇ؟

    «ياق» دېسىڭىز، ھازىرغىچە ئېيتقانلىرىڭىزنىڭ ھەممىسى بىزدىن ئۆچۈرۈلىدۇ، شۇنىڭ بىلەن توختايمىز. «ھەئە» دېسىڭىزمۇ، كېيىن خالىغان كۈنى ئۆچۈرگۈزەلەيسىز.
consent-store--label = مەلۇماتنى ساقلاپ ئوقۇش
consent-remind =
    ئوتتۇرىدا توختاپ قالسىڭىز، مەلۇماتنى تاپشۇرۇپ بولغۇچە سىزگە مۇشۇ يەردە ئەسلىتىپ تۇرسام بولامدۇ؟

    ئەسلەتكەندە مەلۇماتىڭىز توغرۇلۇق ھېچ گەپ قىلمايمەن.
consent-remind--label = ماڭا ئەسلىتىپ تۇرۇڭ

## Section asked: what organizers ask a family in words of their own

asked = تەشكىلاتتىكىلەر بۇ يەردە سىزدىن بىر نەرسە سورىيالايدۇ.
asked--label = سىزگە قويۇلغان سوئاللار
asked-question = سوئال
asked-question--label = سوئال
asked-answer = بۇ تەشكىلاتتىكىلەرنىڭ سوئالى. قانداق قولاي بولسا شۇنداق جاۋاب بېرىڭ: يېزىڭ، سۆزلەڭ ياكى رەسىم ئەۋەتىڭ؛ بىر قانچە قېتىمدا ئەۋەتسىڭىزمۇ بولىدۇ.
asked-answer--label = جاۋاب
asked-answer--why = جاۋاب بېرىش مەجبۇرىي ئەمەس. «بىلمەيمەن» ياكى «ئېيتقۇم يوق» دېسىڭىزمۇ بولىدۇ.

## Section leaving: asked once, when somebody stops for the first time

consent-unfinished =
    ناۋادا قايتىپ كېلەلمىسىڭىز، ئېيتقانلىرىڭىزنى قانداق قىلاي؟
consent-unfinished--label = تۈگىتەلمىسەم
consent-unfinished--hint = ئۇنىڭغىچە خالىغان ۋاقىتتا قايتىپ كېلىپ، توختىغان يېرىڭىزدىن داۋاملاشتۇرالايسىز.
consent-unfinished--o-hand_in_what_I_told = ئېيتقانلىرىمنى تاپشۇرۇڭ
consent-unfinished--o-erase = ئۆچۈرۈۋېتىڭ


## Section core: the short part

person-relation = يوقاپ كەتكەن ياكى تۇتۇلغان كىشى سىزنىڭ نېمىڭىز بولىدۇ؟
person-relation--label = سىزنىڭ نېمىڭىز
person-relation--hint = بىرنەچچە كىشى توغرۇلۇق ئېيتماقچى بولسىڭىز، بىر-بىرلەپ سۆزلىشىمىز. بىرىدىن باشلاڭ.
person-relation--o-mother = ئانام
person-relation--o-father = دادام
person-relation--o-wife = ئايالىم
person-relation--o-husband = ئېرىم
person-relation--o-daughter = قىزىم
person-relation--o-son = ئوغلۇم
person-relation--o-sister = ھەدەم (ئاچام)، سىڭلىم
person-relation--o-brother = ئاكام / ئۇكام
person-relation--o-grandmother = مومام
person-relation--o-grandfather = بوۋام
person-relation--o-granddaughter = قىز نەۋرەم
person-relation--o-grandson = ئوغۇل نەۋرەم
person-relation--o-aunt = ھاممام
person-relation--o-uncle = تاغام
person-relation--o-niece = جىيەن قىزىم
person-relation--o-nephew = جىيەن ئوغلۇم
person-relation--o-cousin = بىر نەۋرە تۇغقىنىم
person-relation--o-in_law = قېيىن، كېلىن، كۈيئوغۇل
person-relation--o-fiance = لايىقىم (توي قىلمىغان)
person-relation--o-friend = دوستۇم
person-relation--o-neighbour = قوشنام
person-relation--o-colleague = خىزمەتدىشىم
person-relation--o-myself = مەن ئۆزۈم
person-relation--o-other = باشقا كىشى

reporter-role = سىز ئۇ كىشىنىڭ نېمىسى بولىسىز؟
reporter-role--label = سىز ئۇنىڭ نېمىسى
reporter-role--o-relative = تۇغقىنى
reporter-role--o-friend = دوستى
reporter-role--o-neighbour = قوشنىسى
reporter-role--o-colleague = خىزمەتدىشى
reporter-role--o-former_fellow_detainee = بىللە قامالغانمىز
reporter-role--o-organisation = بىر تەشكىلاتتىنمەن
reporter-role--o-helping_someone = ئائىلىسىگە ياردەمچىمەن
reporter-role--o-myself = ئۇ مەن ئۆزۈم
reporter-role--o-other = باشقىچە

reporter-age_group = يېشىڭىز قانچىدە؟
reporter-age_group--label = ياش دائىرىڭىز
reporter-age_group--why = 16 ياشقا توشمىغان بولسىڭىز، ئۆزىڭىز ئىشىنىدىغان بىر چوڭ ئادەم قوشۇلمىغۇچە ھېچنېمە ئېلان قىلىنمايدۇ، ھېچكىمگە بېرىلمەيدۇ.
reporter-age_group--o-adult = 18 ياش ۋە ئۇنىڭدىن چوڭ
reporter-age_group--o-16_17 = 16 ياكى 17 ياش
reporter-age_group--o-under_16 = 16 ياشقا توشمىغان

reporter-organisation = تەشكىلاتىڭىزنىڭ نامى نېمە؟ ئۆز ئالدىڭىزغا ياردەم قىلىۋاتقان بولسىڭىز، شۇنداق دەپ يېزىڭ.
reporter-organisation--label = تەشكىلاتىڭىز
reporter-family_agrees = بىزگە مەلۇمات بېرىۋاتقانلىقىڭىزنى ئۇ كىشىنىڭ ئائىلىسى بىلەمدۇ، ئۇلار قوشۇلامدۇ؟
reporter-family_agrees--label = ئائىلىسى قوشۇلىدۇ

person-name =
    { $about ->
        [self] ئىسمىڭىز نېمە؟ ئۆيدىكىلەر قانداق ئاتىسا، قانداق يازسا، شۇنداق يېزىڭ.
       *[person] ئۇ كىشىنىڭ ئىسمى نېمە؟ ئۆيدىكىلەر قانداق ئاتىسا، قانداق يازسا، شۇنداق يېزىڭ.
    }
person-name--label = ئىسمى
person-name--hint = قايسى يېزىقتا يازسىڭىز بولۇۋېرىدۇ. لەقىمى ياكى ئىسمىنىڭ بىر قىسمى بولسىمۇ بولىدۇ. مەسىلەن: ئايشە، ياكى سالىم ئابدۇللا.

person-sex =
    { $about ->
        [self] سىز ئايالمۇ، ئەرمۇ؟
       *[person] ئۇ كىشى ئايالمۇ، ئەرمۇ؟
    }
person-sex--label = ئايال ياكى ئەر
person-sex--o-female = ئايال ياكى قىز بالا
person-sex--o-male = ئەر ياكى ئوغۇل بالا
person-sex--o-other = باشقا

event-kind =
    { $about ->
        [self] بېشىڭىزغا نېمە ئىش كەلدى؟ ئەڭ توغرا كېلىدىغىنىنى تاللاڭ.
       *[person] ئۇ كىشىنىڭ بېشىغا نېمە ئىش كەلدى؟ ئەڭ توغرا كېلىدىغىنىنى تاللاڭ.
    }
event-kind--label = نېمە ئىش بولدى
event-kind--hint = ئارقا-ئارقىدىن بىرنەچچە ئىش بولغان بولسا، قانداق باشلانغان بولسا شۇنى تاللاڭ. قالغىنىنى كېيىن ئېيتىپ بېرەلەيسىز.
event-kind--o-detained = ساقچى تۇتۇپ كەتكەن
event-kind--o-camp = لاگېرغا ئېلىپ كەتكەن
event-kind--o-arrested = رەسمىي قولغا ئېلىنغان
event-kind--o-sentenced = قاماققا ھۆكۈم قىلىنغان
event-kind--o-exit_ban = چەتئەلگە چىقارمىغان
event-kind--o-forced_labour = مەجبۇرىي ئەمگەككە سالغان
event-kind--o-house_arrest = ئۆيىگە سولاپ قويغان
event-kind--o-hospital_or_psychiatric = دوختۇرخانىغا قامىغان
event-kind--o-taken_child = بالىنى ئېلىپ كەتكەن
event-kind--o-no_contact_only = ئالاقىسى ئۈزۈلۈپ قالغان
event-kind--o-death_in_custody = تۇتقۇندا ۋاپات بولغان
event-kind--o-other = باشقا ئىش

event-date =
    { $about ->
        [self] ئەركىنلىكىڭىزدىن قاچان ئايرىلدىڭىز؟ تەخمىنەن بولسىمۇ بولىدۇ.
       *[person] ئۇ كىشى ئەركىنلىكىدىن قاچان ئايرىلدى؟ بۇنى ھېچكىم بىلمىسە: ئۇنى ئاخىرقى قېتىم قاچان كۆرگەن ياكى ئاۋازىنى ئاڭلىغان؟ تەخمىنەن بولسىمۇ بولىدۇ.
    }
event-date--label = قاچان بولغان
event-date--hint = مەسىلەن: 2017، 03.2017 ياكى 14.03.2017. يىلىنىلا بىلسىڭىز، شۇنىڭ ئۆزى يېتەرلىك.

event-place =
    { $about ->
        [self] قەيەردە بولدى؟
       *[person] قەيەردە بولدى؟ بۇنى ھېچكىم بىلمىسە: ئۇ كىشىنى ئاخىرقى قېتىم قەيەردە كۆرگەن؟
    }
event-place--label = قەيەردە بولغان
event-place--hint = كەنت، شەھەر ياكى ناھىيىنىڭ نامى يېتەرلىك. مەسىلەن: غۇلجىدا، ئۆيىدە.

event-circumstances = نېمە بولغانلىقىنى ئۆز سۆزىڭىز بىلەن ئېيتىپ بېرىڭ. يازسىڭىزمۇ، ئاۋازلىق ئۇچۇر قىلىپ سۆزلەپ بەرسىڭىزمۇ بولىدۇ.
event-circumstances--label = بولغان ئىشنىڭ بايانى
event-circumstances--hint = قىسقا ياكى ئۇزۇن بولسا بولۇۋېرىدۇ. خەتەرگە ئۇچرىشى مۇمكىن بولغان كىشىلەرنىڭ ئىسمىنى ئېيتماڭ.

event-source = بۇنى قانداق بىلدىڭىز؟
event-source--label = قانداق بىلگىنىڭىز
event-source--hint = بىرنەچچىنى تاللىسىڭىز بولىدۇ.
event-source--o-own_eyes = ئۆز كۆزۈم بىلەن كۆردۈم
event-source--o-own_phone_call = ئۆزۈم تېلېفوندا ئاڭلىدىم
event-source--o-told_by_relative = تۇغقىنىم ئېيتىپ بەردى
event-source--o-told_by_witness = گۇۋاھچى ئېيتىپ بەردى
event-source--o-official_paper = ھۆكۈمەتنىڭ قەغىزىدىن
event-source--o-leaked_list = ئاشكارىلانغان تىزىملىك
event-source--o-media = خەۋەر ياكى ئىنتېرنېتتىن
event-source--o-rumour = كىشىلەرنىڭ گېپىدىن
event-source--o-other = باشقىچە

status-now =
    { $about ->
        [self] سىز ھازىر قەيەردىسىز؟
       *[person] بىلىشىڭىزچە، ئۇ كىشى ھازىر قەيەردە؟
    }
status-now--label = ھازىر قەيەردە
status-now--hint = ئېنىق بىلمىسىڭىز، ئەڭ مۇمكىن بولغىنىنى ياكى «خەۋەر ئېنىق ئەمەس» نى تاللاڭ.
status-now--o-no_news = ھېچقانداق خەۋەر يوق
status-now--o-exit_ban = چەتئەلگە چىقالمايدۇ
status-now--o-police_custody = ساقچىنىڭ قولىدا
status-now--o-camp = لاگېردا
status-now--o-prison = تۈرمىدە
status-now--o-forced_labour = مەجبۇرىي ئەمگەكتە
status-now--o-house_or_town_arrest = ئۆي-يۇرتىدىن چىقالمايدۇ
status-now--o-hospital = دوختۇرخانىدا
status-now--o-orphanage_or_boarding = يېتىمخانا، ياتاق مەكتەپ
status-now--o-released_watched = قويۇپ بەرگەن، نازارەتتە
status-now--o-free = ئەركىن
status-now--o-outside = باشقا دۆلەتتە
status-now--o-dead = ۋاپات بولغان
status-now--o-unclear = خەۋەر ئېنىق ئەمەس
status-now--o-other = باشقىچە

status-as_of =
    { $dead ->
        [yes] بۇ قاچانقى خەۋەر؟
       *[no] بۇ قاچانقى ئەھۋال؟ سىز بىلىدىغان ئەڭ ئاخىرقى كۈننى ئېيتىڭ.
    }
status-as_of--label = قاچانقى ئەھۋال
status-as_of--hint = مەسىلەن: 2024، 05.2024 ياكى 20.05.2024. تەخمىنەن بولسىمۇ بولىدۇ.

status-danger =
    { $dead ->
        [yes] قارايدىغان ئادىمى يوق، يالغۇز قالغان بالا بارمۇ؟
       *[no] ھازىر ئېغىر خەتەردە قالغان كىشى بارمۇ؟
    }
status-danger--label = ھازىرقى ئېغىر خەتەر
status-danger--hint = شۇنىڭغا قاراپ تەشكىلاتتىكىلەر قايسى مەلۇماتنى كېچىكتۈرۈشكە بولمايدىغانلىقىنى بىلىدۇ.
status-danger--o-life_in_danger = ھاياتى خەتەردە
status-danger--o-gravely_ill = كېسىلى بەك ئېغىر
status-danger--o-child_alone = بالا يالغۇز قالغان
status-danger--o-none = ياق
status-danger--o-not_known = ھېچكىم بىلمەيدۇ

person-birth =
    { $about ->
        [self] قاچان تۇغۇلدىڭىز؟ ياكى يېشىڭىز قانچىدە؟
       *[person] { $dead ->
            [yes] ئۇ كىشى قاچان تۇغۇلغان؟
           *[no] ئۇ كىشى قاچان تۇغۇلغان؟ ياكى يېشى قانچىدە؟
        }
    }
person-birth--label = تۇغۇلغان ۋاقتى
person-birth--hint = مەسىلەن: 1985، 14.03.1985 ياكى 32 ياش.

person-home =
    { $about ->
        [self] ۋەتەندىكى ئۆيىڭىز قەيەردە: قايسى كەنت ياكى شەھەر، قايسى ناھىيە، قايسى ۋىلايەت ياكى ئوبلاست؟
       *[person] ئۇ كىشىنىڭ ۋەتەندىكى ئۆيى قەيەردە: قايسى كەنت ياكى شەھەر، قايسى ناھىيە، قايسى ۋىلايەت ياكى ئوبلاست؟
    }
person-home--label = ئۆيى، يۇرتى
person-home--hint = بىلگىنىڭىزچە يېزىڭ. مەسىلەن: بايانداي، غۇلجا.

person-residence =
    { $about ->
        [self] شۇ ئىش بولغاندا قايسى دۆلەتتە تۇراتتىڭىز؟
       *[person] شۇ ئىش بولغاندا ئۇ كىشى قايسى دۆلەتتە تۇراتتى؟
    }
person-residence--label = شۇ چاغدا تۇرغان دۆلەت

person-photo =
    { $about ->
        [self] قوشۇپ قويىدىغان رەسىمىڭىز بارمۇ؟ كېيىن ئەۋەتسىڭىزمۇ بولىدۇ.
       *[person] ئۇ كىشىنىڭ رەسىمى بارمۇ؟ كېيىن ئەۋەتسىڭىزمۇ بولىدۇ.
    }
person-photo--label = رەسىمى
person-photo--hint =
    ئادەتتە ئەۋەتكەن رەسىمنى Telegram كىچىكلىتىۋېتىدۇ. ئۆز پېتى ئەۋەتمەكچى بولسىڭىز: قىسقۇچ (📎) بەلگىسىنى بېسىڭ، «ھۆججەت» (File) نى تاللاڭ، ئاندىن رەسىمنى تاللاڭ.
    ھۆججەت قىلىپ ئەۋەتسىڭىز، رەسىمنىڭ قاچان، قەيەردە تارتىلغانلىقىدەك كۆزگە كۆرۈنمەيدىغان ئۇچۇرلارمۇ بىللە كېلىدۇ. ئۇنى خالىمىسىڭىز، ئادەتتىكى رەسىم قىلىپ ئەۋەتىڭ.

reporter-country = سىز قايسى دۆلەتتە تۇرىسىز؟
reporter-country--label = سىز تۇرۇۋاتقان دۆلەت
reporter-country--hint = پەقەت دۆلەتنىڭ نامىنىلا ئېيتىڭ. ئۇ مەلۇماتتىن ئايرىم ساقلىنىدۇ.

consent-contact = تەشكىلاتتىكىلەر بۇ مەلۇمات توغرۇلۇق سىزگە مۇشۇ سۆھبەتتە خەت يازسا بولامدۇ؟
consent-contact--label = ماڭا خەت يازسۇن
consent-match =
    { $about ->
        [self] باشقا بىرىمۇ سىز توغرۇلۇق سۆزلىگەنمۇ-يوق، شۇنى بىلىش ئۈچۈن تەشكىلاتتىكىلەر بۇ مەلۇماتنى باشقا مەلۇماتلار بىلەن سېلىشتۇرۇپ باقسا بولامدۇ؟ بۇنىڭدىن باشقا ھېچكىم خەۋەر تاپمايدۇ.
       *[person] باشقا بىرىمۇ مۇشۇ كىشى توغرۇلۇق سۆزلىگەنمۇ-يوق، شۇنى بىلىش ئۈچۈن تەشكىلاتتىكىلەر بۇ مەلۇماتنى باشقا مەلۇماتلار بىلەن سېلىشتۇرۇپ باقسا بولامدۇ؟ بۇنىڭدىن باشقا ھېچكىم خەۋەر تاپمايدۇ.
    }
consent-match--label = سېلىشتۇرۇپ كۆرسۇن
consent-un =
    { $about ->
        [self] بىرلەشكەن دۆلەتلەر تەشكىلاتىنىڭ (ب د ت) يوقاپ كەتكەن كىشىلەرنى ھۆكۈمەتلەردىن سۈرۈشتە قىلىدىغان گۇرۇپپىسى بار. بۇ مەلۇماتنى شۇ گۇرۇپپىغا بەرسەك بولامدۇ؟ ئۇلار خىتاي ھۆكۈمىتىدىن سورايدۇ، شۇڭا خىتاي ھۆكۈمىتى سىزنىڭ ئىسمىڭىزنى ۋە مەلۇماتتا نېمىلەر ئېيتىلغانلىقىنى بىلىدۇ. ب د ت غا سىزنىڭ ئىسمىڭىز ۋە ئادرېسىڭىزمۇ كېرەك.
       *[person] بىرلەشكەن دۆلەتلەر تەشكىلاتىنىڭ (ب د ت) يوقاپ كەتكەن كىشىلەرنى ھۆكۈمەتلەردىن سۈرۈشتە قىلىدىغان گۇرۇپپىسى بار. بۇ مەلۇماتنى شۇ گۇرۇپپىغا بەرسەك بولامدۇ؟ ئۇلار خىتاي ھۆكۈمىتىدىن سورايدۇ، شۇڭا خىتاي ھۆكۈمىتى بۇ كىشىنىڭ ئىسمىنى ۋە مەلۇماتتا نېمىلەر ئېيتىلغانلىقىنى بىلىدۇ. ب د ت غا سىزنىڭ ئىسمىڭىز ۋە ئادرېسىڭىزمۇ كېرەك.
    }
consent-un--label = بىرلەشكەن دۆلەتلەرگە

follow_up-rhythm = يېڭى خەۋەر بارمۇ-يوق، سىزدىن مۇشۇ يەردە قانچىلىك ۋاقىتتا بىر سوراپ تۇراي؟
follow_up-rhythm--label = خەۋەر سوراپ تۇرۇش
follow_up-rhythm--hint = ئۇ ئۇچۇردا گەپنىڭ نېمە توغرۇلۇق ئىكەنلىكى ئېيتىلمايدۇ. بۇنى خالىغان كۈنى ئۆزگەرتەلەيسىز.
follow_up-rhythm--o-weekly = ھەر ھەپتە
follow_up-rhythm--o-monthly = ھەر ئايدا
follow_up-rhythm--o-every_3_months = ئۈچ ئايدا بىر
follow_up-rhythm--o-every_6_months = ئالتە ئايدا بىر
follow_up-rhythm--o-yearly = يىلدا بىر
follow_up-rhythm--o-only_if_news = سىزلەردە خەۋەر بولسىلا
follow_up-rhythm--o-never = ھېچقاچان


## Section person: about the missing person

person-name_latin = پاسپورتتا ياكى كىملىكتە ئىسىم لاتىن ھەرپى بىلەن قانداق يېزىلغان؟
person-name_latin--label = ئىسمى لاتىنچە
person-name_latin--hint = قانداق بېسىلغان بولسا، ھەرپمۇ-ھەرپ شۇنداق يېزىڭ. خاتادەك كۆرۈنسىمۇ مەيلى. مەسىلەن: AYIXIE SAILIMU.
person-name_chinese = ئىسىم خىتايچە خەت بىلەن قانداق يېزىلىدۇ؟
person-name_chinese--label = ئىسمى خىتايچە
person-name_chinese--hint = ئىسىم يېزىلغان بىرەر قەغەزنى رەسىمگە تارتىپ ئەۋەتسىڭىزمۇ بولىدۇ.
person-name_parts = ئىسىمنىڭ قىسىملىرى
person-name_parts--label = ئىسمىنىڭ قىسىملىرى
person-name_parts-given =
    { $about ->
        [self] بۇ ئىسىمنىڭ قايسى قىسمى سىزنىڭ ئۆز ئىسمىڭىز؟
       *[person] بۇ ئىسىمنىڭ قايسى قىسمى ئۇ كىشىنىڭ ئۆز ئىسمى؟
    }
person-name_parts-given--label = ئۆز ئىسمى
person-name_parts-family = فامىلە بارمۇ؟ بولسا، قايسى؟
person-name_parts-family--label = فامىلىسى
person-name_parts-family--hint = يوق بولسا، «بىلمەيمەن» نى تاللاڭ ياكى ئۆتۈپ كېتىڭ. نۇرغۇن كىشىلەر فامىلە ئورنىغا دادىسىنىڭ ئىسمىنى ئىشلىتىدۇ؛ ئۇنى كېيىنكى سوئالدا سورايمەن.
person-name_parts-patronymic =
    { $about ->
        [self] ئىسمىڭىزدا دادىڭىزنىڭ ئىسمىدىن كەلگەن قىسمى بارمۇ؟ بولسا، قايسى؟
       *[person] ئىسمىدا دادىسىنىڭ ئىسمىدىن كەلگەن قىسمى بارمۇ؟ بولسا، قايسى؟
    }
person-name_parts-patronymic--label = ئىسمىدىكى دادا ئىسمى
person-other_names =
    { $about ->
        [self] باشقا ئىسمىڭىز بارمۇ: لەقىمىڭىز، دىنىي ئىسمىڭىز، بۇرۇنقى ئىسمىڭىز، باشقىچە يېزىلىشى؟
       *[person] ئۇ كىشىنىڭ باشقا ئىسمى بارمۇ: لەقىمى، دىنىي ئىسمى، بۇرۇنقى ئىسمى، باشقىچە يېزىلىشى؟
    }
person-other_names--label = باشقا ئىسىملىرى
person-other_names-name = باشقا بىر ئىسمىنى ياكى باشقىچە يېزىلىشىنى ئېيتىڭ.
person-other_names-name--label = باشقا ئىسمى
person-father_name =
    { $about ->
        [self] دادىڭىزنىڭ ئىسمى نېمە؟
       *[person] ئۇ كىشىنىڭ دادىسىنىڭ ئىسمى نېمە؟
    }
person-father_name--label = دادىسى
person-father_name--why =
    { $about ->
        [self] ئىسمى ئوخشاش كىشىلەر كۆپ. دادىڭىزنىڭ ئىسمى دەل سىز ئىكەنلىكىڭىزنى بىلىشكە ياردەم قىلىدۇ. بىرلەشكەن دۆلەتلەر تەشكىلاتىمۇ بۇ ئىسىمنى سورايدۇ. دادىڭىزغا خەتەر كېلىدىغان بولسا، ئۆتۈپ كېتىڭ.
       *[person] ئىسمى ئوخشاش كىشىلەر كۆپ. دادىسىنىڭ ئىسمى دەل شۇ كىشى ئىكەنلىكىنى بىلىشكە ياردەم قىلىدۇ. بىرلەشكەن دۆلەتلەر تەشكىلاتىمۇ بۇ ئىسىمنى سورايدۇ. دادىسىغا خەتەر كېلىدىغان بولسا، ئۆتۈپ كېتىڭ.
    }
person-mother_name =
    { $about ->
        [self] ئانىڭىزنىڭ ئىسمى نېمە؟
       *[person] ئۇ كىشىنىڭ ئانىسىنىڭ ئىسمى نېمە؟
    }
person-mother_name--label = ئانىسى
person-mother_name--why =
    { $about ->
        [self] ئىسمى ئوخشاش كىشىلەر كۆپ. ئانىڭىزنىڭ ئىسمى دەل سىز ئىكەنلىكىڭىزنى بىلىشكە ياردەم قىلىدۇ. ئانىڭىزغا خەتەر كېلىدىغان بولسا، ئۆتۈپ كېتىڭ.
       *[person] ئىسمى ئوخشاش كىشىلەر كۆپ. ئانىسىنىڭ ئىسمى دەل شۇ كىشى ئىكەنلىكىنى بىلىشكە ياردەم قىلىدۇ. ئانىسىغا خەتەر كېلىدىغان بولسا، ئۆتۈپ كېتىڭ.
    }
person-spouse_name =
    { $about ->
        [woman] ئۇ كىشىنىڭ ئېرىنىڭ ئىسمى نېمە؟
        [man] ئۇ كىشىنىڭ ئايالىنىڭ ئىسمى نېمە؟
        [self] ئېرىڭىزنىڭ ياكى ئايالىڭىزنىڭ ئىسمى نېمە؟
       *[person] ئۇ كىشىنىڭ ئېرىنىڭ ياكى ئايالىنىڭ ئىسمى نېمە؟
    }
person-spouse_name--label = ئېرى ياكى ئايالى
person-spouse_name--why = بۇ ئىسىم ئەر-ئايال ئىككىسى بىللە يېزىلغان قەغەز ۋە تىزىملىكلەرنى تېپىشقا ياردەم قىلىدۇ. ئېرىگە ياكى ئايالىغا خەتەر كېلىدىغان بولسا، ئۆتۈپ كېتىڭ.
person-under_18 = شۇ ئىش بولغاندا ۋە ھازىر 18 ياشتىن كىچىكمۇ
person-under_18--label = 18 دىن كىچىك (ھېسابلانغان)
person-ethnicity =
    { $about ->
        [self] مىللىتىڭىز نېمە؟
       *[person] ئۇ كىشىنىڭ مىللىتى نېمە؟
    }
person-ethnicity--label = مىللىتى
person-ethnicity--o-uyghur = ئۇيغۇر
person-ethnicity--o-kazakh = قازاق
person-ethnicity--o-kyrgyz = قىرغىز
person-ethnicity--o-uzbek = ئۆزبېك
person-ethnicity--o-hui = تۇڭگان (خۇيزۇ)
person-ethnicity--o-tajik = تاجىك
person-ethnicity--o-tatar = تاتار
person-ethnicity--o-mongol = موڭغۇل
person-ethnicity--o-han = خىتاي (خەنزۇ)
person-ethnicity--o-other = باشقا مىللەت
person-citizenship =
    { $about ->
        [self] سىز قايسى دۆلەتلەرنىڭ پۇقراسى (گراژدانى)، ياكى قايسى دۆلەتكە پۇقرا بولۇشقا ئىلتىماس قىلدىڭىز؟
       *[person] ئۇ كىشى قايسى دۆلەتلەرنىڭ پۇقراسى (گراژدانى)، ياكى قايسى دۆلەتكە پۇقرا بولۇشقا ئىلتىماس قىلغان؟
    }
person-citizenship--label = پۇقرالىقى
person-citizenship--hint = ۋاز كەچكەن بولسىمۇ ئېيتىڭ. دۆلەتلەرنى بىر-بىرلەپ ئېيتىڭ.
person-citizenship-country = قايسى دۆلەتنىڭ؟
person-citizenship-country--label = دۆلەت
person-citizenship-kind = بۇ پۇقرالىقنىڭ ئەھۋالى قانداق؟
person-citizenship-kind--label = ئەھۋالى
person-citizenship-kind--o-held = ھازىر بار
person-citizenship-kind--o-in_process = ئىلتىماس قىلغان
person-citizenship-kind--o-given_up = ۋاز كەچكەن
person-citizenship-kind--o-other = باشقىچە
person-residence_permit =
    { $about ->
        [self] باشقا دۆلەتتە تۇرۇش رۇخسىتىڭىز (ئىقامەت، ئىختىيارخەت) بارمىدى؟ قايسى دۆلەتنىڭ، قاچانغىچە ئىدى؟
       *[person] ئۇ كىشىنىڭ باشقا دۆلەتتە تۇرۇش رۇخسىتى (ئىقامەت، ئىختىيارخەت) بارمىدى؟ قايسى دۆلەتنىڭ، قاچانغىچە ئىدى؟
    }
person-residence_permit--label = تۇرۇش رۇخسىتى (ئىقامەت)
person-birthplace =
    { $about ->
        [self] قەيەردە تۇغۇلدىڭىز: قايسى كەنت ياكى شەھەر، قايسى ناھىيە؟
       *[person] ئۇ كىشى قەيەردە تۇغۇلغان: قايسى كەنت ياكى شەھەر، قايسى ناھىيە؟
    }
person-birthplace--label = تۇغۇلغان يېرى
person-hukou =
    { $about ->
        [self] نوپۇسىڭىز قەيەردە؟
       *[person] ئۇ كىشىنىڭ نوپۇسى قەيەردە؟
    }
person-hukou--label = نوپۇسى
person-hukou--hint = ئۆيى بار يەر بىلەن ئوخشاش بولماسلىقىمۇ مۇمكىن. ناھىيىنىڭ نامى يېتەرلىك.
person-address =
    { $about ->
        [self] ۋەتەندىكى تولۇق ئادرېسىڭىز قانداق ئىدى؟
       *[person] ئۇ كىشىنىڭ ۋەتەندىكى تولۇق ئادرېسى قانداق؟
    }
person-address--label = ئادرېسى
person-address--why = ئادرېس بولسا، تەشكىلاتتىكىلەر ئىدارىلەردىن دەل شۇ كىشىنى سۈرۈشتۈرەلەيدۇ. تۇغقانلار ھازىرمۇ ئۇ يەردە تۇرسا ۋە ئۇلارغا خەتەر كېلىدىغان بولسا، ئۆتۈپ كېتىڭ.
person-occupation =
    { $about ->
        [self] نېمە ئىش قىلاتتىڭىز؟
       *[person] ئۇ كىشى نېمە ئىش قىلاتتى؟
    }
person-occupation--label = قىلىدىغان ئىشى
person-occupation--hint = مەسىلەن: ناۋاي، ئوقۇتقۇچى، شوپۇر، دەم ئېلىشقا چىققان (پېنسىيونېر).
person-workplace =
    { $about ->
        [self] قەيەردە ئىشلەيتتىڭىز ياكى ئوقۇيتتىڭىز؟
       *[person] ئۇ كىشى قەيەردە ئىشلەيتتى ياكى ئوقۇيتتى؟
    }
person-workplace--label = ئىش ياكى ئوقۇش ئورنى
person-activities =
    { $about ->
        [self] بۇلارنىڭ قايسىسى سىزگە توغرا كېلىدۇ؟
       *[person] بۇلارنىڭ قايسىسى ئۇ كىشىگە توغرا كېلىدۇ؟
    }
person-activities--label = شۇغۇللانغان ئىشلىرى
person-activities--hint = بىرنەچچىنى تاللىسىڭىز بولىدۇ.
person-activities--o-religious = دىنىي زات (ئىمام، بۈۋى)
person-activities--o-writer_artist = يازغۇچى، سەنئەتكار
person-activities--o-teacher_academic = ئوقۇتقۇچى، تەتقىقاتچى
person-activities--o-business = تىجارەتچى، سودىگەر
person-activities--o-official = ھۆكۈمەت خادىمى
person-activities--o-activist = ھەق-ھوقۇق پائالىيەتچىسى
person-activities--o-student = ئوقۇغۇچى
person-activities--o-farmer = دېھقان، چارۋىچى
person-activities--o-other = باشقا ئىش
person-marital_status =
    { $about ->
        [self] توي قىلغانمۇسىز؟
       *[person] { $dead ->
            [yes] ئۇ كىشى توي قىلغانمىدى؟
           *[no] ئۇ كىشى توي قىلغانمۇ؟
        }
    }
person-marital_status--label = ئائىلە ئەھۋالى
person-marital_status--o-single = توي قىلمىغان
person-marital_status--o-married = توي قىلغان
person-marital_status--o-divorced = ئاجراشقان
person-marital_status--o-widowed = جۆرىسى ۋاپات بولغان
person-marital_status--o-other = باشقىچە
person-children =
    { $about ->
        [self] نەچچە بالىڭىز بار؟
       *[person] { $dead ->
            [yes] ئۇ كىشىنىڭ نەچچە بالىسى بار ئىدى؟
           *[no] ئۇ كىشىنىڭ نەچچە بالىسى بار؟
        }
    }
person-children--label = بالىلىرىنىڭ سانى
person-pregnant =
    { $about ->
        [self] شۇ ئىش بولغاندا ھامىلىدارمىدىڭىز؟
       *[person] شۇ ئىش بولغاندا ئۇ ھامىلىدارمىدى، ياكى ھازىر ھامىلىدارمۇ؟
    }
person-pregnant--label = ھامىلىدار
person-pregnant--why = ھامىلىدار ئايالغا ياخشى قاراش كېرەك، ئۇنى قوغدايدىغان ئايرىم قائىدىلەر بار. ئېيتمىسىڭىزمۇ بولىدۇ.
person-health_before =
    { $about ->
        [self] شۇ ئىشتىن بۇرۇن سالامەتلىكىڭىز قانداق ئىدى؟ كېسىلىڭىز، قىلدۇرغان ئوپېراتسىيىڭىز، ئىچىدىغان دورىڭىز بارمىدى؟
       *[person] شۇ ئىشتىن بۇرۇن ئۇ كىشىنىڭ سالامەتلىكى قانداق ئىدى؟ كېسىلى، قىلدۇرغان ئوپېراتسىيىسى، ئىچىدىغان دورىسى بارمىدى؟
    }
person-health_before--label = بۇرۇنقى سالامەتلىكى
person-health_before--why =
    { $about ->
        [self] جاۋابىڭىز سىزنىڭ قانداق داۋالاشقا موھتاج ئىكەنلىكىڭىزنى، تۇتقۇندا سالامەتلىكىڭىزنىڭ ناچارلىشىپ كەتكەن-كەتمىگەنلىكىنى كۆرسىتىدۇ.
       *[person] جاۋابىڭىز ئۇ كىشىنىڭ قانداق داۋالاشقا موھتاج ئىكەنلىكىنى، كېيىن تۇتقۇندا سالامەتلىكىنىڭ ناچارلىشىپ كەتكەن-كەتمىگەنلىكىنى كۆرسىتىدۇ.
    }
person-marks =
    { $about ->
        [self] باشقىلار سىزنى نېمىگە قاراپ تونۇۋالالايدۇ: بويىڭىز، تاتۇقىڭىز، كۆزەينىكىڭىز؟
       *[person] ئۇ كىشىنى نېمىگە قاراپ تونۇۋالغىلى بولىدۇ: بويى، تاتۇقى، كۆزەينىكى؟
    }
person-marks--label = تونۇش بەلگىلىرى
person-languages =
    { $about ->
        [self] قايسى تىللارنى بىلىسىز؟
       *[person] ئۇ كىشى قايسى تىللارنى بىلىدۇ؟
    }
person-languages--label = بىلىدىغان تىللىرى
person-id_number =
    { $about ->
        [self] خىتاي كىملىكىڭىزنىڭ نومۇرى نېمە؟
       *[person] ئۇ كىشىنىڭ خىتاي كىملىكىنىڭ نومۇرىنى بىلەمسىز؟
    }
person-id_number--label = كىملىك نومۇرى
person-id_number--hint = نومۇر 18 خانىلىق، كونا قەغەزلەردە 15 خانىلىق بولىدۇ. ئاخىرقىسى X ھەرپى بولۇشى مۇمكىن. كىملىكنىڭ رەسىمى بولسىمۇ بولىدۇ.
person-id_number--why = بۇ نومۇر پەقەت بىرلا كىشىگە تەۋە. ئىسمى ئوخشاش ئىككى كىشىنى ئارىلاشتۇرۇۋەتمەسلىكنىڭ ئەڭ ئىشەنچلىك يولى شۇ. ئېيتمىسىڭىزمۇ بولىدۇ.
person-passport =
    { $about ->
        [self] پاسپورتىڭىزنىڭ نومۇرى نېمە؟
       *[person] ئۇ كىشىنىڭ پاسپورت نومۇرىنى بىلەمسىز؟
    }
person-passport--label = پاسپورت نومۇرى
person-passport--why =
    { $about ->
        [self] ئەلچىخانا ياكى بىرلەشكەن دۆلەتلەر تەشكىلاتى شۇ نومۇرغا قاراپ سىزنى تاپالايدۇ. ئېيتمىسىڭىزمۇ بولىدۇ.
       *[person] ئەلچىخانا ياكى بىرلەشكەن دۆلەتلەر تەشكىلاتى شۇ نومۇرغا قاراپ بۇ كىشىنى تاپالايدۇ. ئېيتمىسىڭىزمۇ بولىدۇ.
    }


## Section event: what happened

event-violence =
    { $about ->
        [self] سىزنى تۇتقاندا قانداق مۇئامىلە قىلدى؟
       *[person] ئۇ كىشىنى تۇتقاندا قانداق مۇئامىلە قىلدى؟
    }
event-violence--label = تۇتقاندىكى زوراۋانلىق
event-violence--why = جاۋابىڭىز شۇ چاغدا قانۇننىڭ بۇزۇلغان-بۇزۇلمىغانلىقىنى كۆرسىتىدۇ. ئېيتمىسىڭىزمۇ بولىدۇ.
event-violence--o-none = زوراۋانلىق قىلمىغان
event-violence--o-beaten = ئۇرغان
event-violence--o-threatened = تەھدىت سالغان
event-violence--o-hooded_or_cuffed = قارا خالتا ياكى كويزا
event-violence--o-home_searched = ئۆيىنى ئاختۇرغان
event-violence--o-children_present = بالىلار كۆرۈپ تۇرغان
event-violence--o-other = باشقا ئىش
event-taken_by = بۇنى كىم قىلدى؟
event-taken_by--label = كىم قىلغان
event-taken_by--hint = بىرنەچچىنى تاللىسىڭىز بولىدۇ. ھېچكىم كۆرمىگەن بولسا، ئۆزىڭىز ئويلىغاننى تاللاڭ؛ نېمىشقا شۇنداق ئويلايدىغانلىقىڭىزنى كېيىنكى سوئالدا سورايمەن.
event-taken_by--o-police = ساقچى
event-taken_by--o-state_security = دۆلەت بىخەتەرلىكى
event-taken_by--o-village_officials = كەنت، مەھەللە كادىرى
event-taken_by--o-prison_service = تۈرمە خادىملىرى
event-taken_by--o-employer = خىزمەت ئورنى
event-taken_by--o-unknown = ھېچكىم بىلمەيدۇ
event-taken_by--o-other = باشقا بىراۋ
event-taken_by_why = نېمىشقا شۇلار دەپ ئويلايسىز؟ كىم ئىكەنلىكىنى بىلمىسىڭىز: نېمىشقا بۇنىڭ كەينىدە ھۆكۈمەت بار دەپ ئويلايسىز؟
event-taken_by_why--label = نېمىشقا شۇنداق ئويلايسىز
event-taken_by_why--hint = مەسىلەن: فورما كىيگەن، ساقچى ماشىنىسىدا كەلگەن، ساقچىخانىدىن تېلېفون قىلغان.
event-warrant = بىرەر قەغەز كۆرسەتتىمۇ ياكى بەردىمۇ، مەسىلەن قولغا ئېلىش قەغىزى؟
event-warrant--label = كۆرسەتكەن قەغەز
event-reason_official = ھۆكۈمەت ئادەملىرى نېمە سەۋەبتىن ئىكەنلىكىنى ئېيتتىمۇ؟ ئەسلىيەلىسىڭىز، سۆزىنى ئۆز پېتى دەپ بېرىڭ.
event-reason_official--label = ئۇلار ئېيتقان سەۋەب
event-reason_suspected = سىزنىڭچە، ھەقىقىي سەۋەبى نېمە؟
event-reason_suspected--label = سىزنىڭچە سەۋەبى
event-reason_suspected--hint = بىرنەچچىنى تاللىسىڭىز بولىدۇ.
event-reason_suspected--o-religion = دىنىي ئېتىقادى
event-reason_suspected--o-contact_abroad = چەتئەل بىلەن ئالاقىسى
event-reason_suspected--o-travel_abroad = چەتئەلگە چىققانلىقى
event-reason_suspected--o-phone_app = تېلېفوندىكى ئەپ، ھۆججەت
event-reason_suspected--o-speech_or_writing = ئېيتقان، يازغان گېپى
event-reason_suspected--o-relatives = تۇغقانلىرى سەۋەبلىك
event-reason_suspected--o-past_conviction = بۇرۇن كېسىلگەنلىكى
event-reason_suspected--o-birth_policy = بالىسىنىڭ كۆپلۈكى
event-reason_suspected--o-foreign_citizenship = چەتئەل پۇقرالىقى
event-reason_suspected--o-helping_foreigners = چەتئەللىكلەرگە ياردەم
event-reason_suspected--o-quota = سان توشقۇزۇش ئۈچۈن
event-reason_suspected--o-unknown = ھېچكىم بىلمەيدۇ
event-reason_suspected--o-other = باشقا سەۋەب
event-reason_words = سەۋەبى توغرۇلۇق يەنە ئېيتىدىغىنىڭىز بارمۇ؟
event-reason_words--label = سەۋەبى ھەققىدە يەنە
event-last_contact = سىز ياكى ئائىلىدىكىلەر ئۇ كىشى بىلەن ئاخىرقى قېتىم قاچان سۆزلەشكەن، ياكى ئۇنىڭ ئۆزىدىن قاچان خەۋەر ئالغان؟
event-last_contact--label = ئاخىرقى ئالاقە
event-last_contact--hint = مەسىلەن: 2019، 06.2019 ياكى 22.06.2019. تەخمىنەن بولسىمۇ بولىدۇ.
event-last_contact_means = شۇ چاغدا قانداق ئالاقىلاشقان؟
event-last_contact_means--label = قانداق ئالاقىلاشقان
event-last_contact_means--o-in_person = يۈزتۇرا كۆرۈشكەن
event-last_contact_means--o-phone = تېلېفوندا
event-last_contact_means--o-wechat = ئۈندىداردا (WeChat)
event-last_contact_means--o-whatsapp = ۋاتساپتا (WhatsApp)
event-last_contact_means--o-letter = خەت بىلەن
event-last_contact_means--o-through_others = باشقىلار ئارقىلىق
event-last_contact_means--o-other = باشقىچە
event-last_contact_words = شۇ ئاخىرقى قېتىم نېمىلەر دېيىلدى؟
event-last_contact_words--label = نېمە دېيىلگەن
event-last_contact_words--why = ئاخىرقى سۆزلەردىن كۆپىنچە نېمە ئىش بولىدىغانلىقى چىقىپ تۇرىدۇ. ئۇ ياقتىكى بىراۋغا خەتەر ئېلىپ كېلىدىغان گەپلەرنى ئېيتماڭ.
event-came_back =
    { $about ->
        [self] شۇ ئىشتىن بۇرۇن چەتئەلدە تۇرۇپ، كېيىن ۋەتەنگە ياكى خىتايغا قايتىپ كەتكەنمىدىڭىز؟
       *[person] ئۇ كىشى شۇ ئىشتىن بۇرۇن چەتئەلدە تۇرۇپ، كېيىن ۋەتەنگە ياكى خىتايغا قايتىپ كەتكەنمىدى؟
    }
event-came_back--label = ۋەتەنگە، خىتايغا قايتقان
event-came_back_from =
    { $about ->
        [self] قايسى دۆلەتتىن قايتقانىدىڭىز؟
       *[person] ئۇ كىشى قايسى دۆلەتتىن قايتقانىدى؟
    }
event-came_back_from--label = قەيەردىن قايتقان
event-came_back_date =
    { $about ->
        [self] قاچان قايتتىڭىز؟
       *[person] قاچان قايتقان؟
    }
event-came_back_date--label = قايتقان ۋاقتى
event-came_back_date--hint = مەسىلەن: 2017، 03.2017 ياكى 14.03.2017. تەخمىنەن بولسىمۇ بولىدۇ.
event-came_back_why =
    { $about ->
        [self] نېمىشقا قايتتىڭىز؟
       *[person] نېمىشقا قايتقان؟
    }
event-came_back_why--label = قايتىش سەۋەبى
event-came_back_why--o-sick_relative = تۇغقىنى كېسەل بولغان
event-came_back_why--o-called_by_employer = خىزمەت ئورنى چاقىرغان
event-came_back_why--o-called_by_police = ساقچى چاقىرغان
event-came_back_why--o-papers_or_pension = قەغەز ياكى پېنسىيە ئىشى
event-came_back_why--o-funeral = مېيىت ئۇزىتىشقا
event-came_back_why--o-visit = تۇغقان يوقلاشقا
event-came_back_why--o-study_end = ئوقۇشى تۈگىگەن
event-came_back_why--o-deported = زورلاپ قايتۇرۇۋەتكەن
event-came_back_why--o-other = باشقا سەۋەب
event-came_back_words = يولدا ياكى قايتقاندىن كېيىن نېمە ئىش بولدى؟
event-came_back_words--label = قايتىشى ھەققىدە يەنە
event-passport_taken =
    { $about ->
        [self] پاسپورتىڭىزنى يىغىۋالغانمۇ؟
       *[person] ئۇ كىشىنىڭ پاسپورتىنى يىغىۋالغانمۇ؟
    }
event-passport_taken--label = پاسپورتى يىغىۋېلىنغان
event-exit_refused =
    { $about ->
        [self] چەتئەلگە چىقىشىڭىز رەت قىلىنغانمۇ؟
       *[person] ئۇ كىشىنىڭ چەتئەلگە چىقىشى رەت قىلىنغانمۇ؟
    }
event-exit_refused--label = چىقىشى رەت قىلىنغان
event-witnesses = بۇنى كۆرگەن ياكى بىلىدىغان باشقا كىشى بارمۇ؟ بىر-بىرلەپ يېزىۋالىمىز.
event-witnesses--label = گۇۋاھچىلار
event-witnesses--hint = ئىسمىنى ئېيتىش ئۇ كىشىگە خەتەر كەلتۈرمەيدىغان بولسىلا ئېيتىڭ. «بىر قوشنىسى» دېسىڭىزمۇ يېتەرلىك.
event-witnesses--why = بىر ئىشنى بىردىن ئارتۇق كىشى بىلسە، مەلۇمات تېخىمۇ ئىشەنچلىك بولىدۇ. گۇۋاھچىلار ئۆزى قوشۇلمىغۇچە ئۇلارغا خەت يازمايمىز.
event-witnesses-who = ئۇ كىم؟ ئىسمىنى ياكى كىم بولىدىغانلىقىنىلا ئېيتىڭ.
event-witnesses-who--label = گۇۋاھچى
event-witnesses-who--hint = مەسىلەن: بىر قوشنىسى، ھازىر چەتئەلدە.
event-witnesses-they_agreed = بۇ گۇۋاھچى ئۆز ئىسمىنىڭ مەلۇماتقا يېزىلىشىغا قوشۇلدىمۇ؟
event-witnesses-they_agreed--label = قوشۇلغان
event-witnesses-safe_to_name = بۇ گۇۋاھچىنىڭ ئىسمىنى ئۇنىڭغا خەتەر كەلتۈرمەي ئېيتىشقا بولامدۇ؟
event-witnesses-safe_to_name--label = ئىسمىنى ئېيتىشقا بولىدۇ
event-witnesses-what = بۇ گۇۋاھچى نېمىنى كۆرگەن ياكى ئاڭلىغان؟
event-witnesses-what--label = گۇۋاھچى بىلىدىغىنى
others = شۇ چاغدا ياكى كېيىن ئائىلىدىن يەنە تۇتۇلغانلار، يوقاپ كەتكەنلەر بولدىمۇ؟ بىر-بىرلەپ يېزىۋالىمىز.
others--label = ئائىلىدىكى باشقىلار
others--hint = كېيىن ئۇلارنىڭ ھەر بىرى ئۈچۈن ئايرىم مەلۇمات بېرەلەيسىز. ئوخشاش گەپلەرنى قايتا ئېيتىشنىڭ ھاجىتى يوق.
others--why = كۆپىنچە بىر ئائىلىدىن بىرنەچچە كىشى تۇتۇلغان بولىدۇ. ھېچكىم ئۇنتۇلۇپ قالمىسۇن. بۇنىڭ بىلەن خەتەرگە ئۇچرىشى مۇمكىن بولغانلارنى ئېيتماڭ.
others-name = بۇ كىشىنىڭ ئىسمى نېمە؟
others-name--label = ئىسمى
others-relation = بۇ كىشى سىزنىڭ نېمىڭىز بولىدۇ؟
others-relation--label = سىزنىڭ نېمىڭىز
others-together =
    بۇ ئىشمۇ شۇ ۋاقىتتا، شۇ يەردە بولدىمۇ؟
others-together--label = بىر ۋاقىتتا
others-what = بۇ كىشىنىڭ بېشىغا نېمە ئىش كەلدى؟
others-what--label = نېمە ئىش بولدى
history = شۇ ئىشنىڭ ئالدى-كەينىدە نېمىلەر بولدى؟ سوراق، سوت، باشقا يەرگە يۆتكەش، تېلېفون، يوقلاپ بېرىش، قويۇپ بېرىش: ئىشلارنى بىر-بىرلەپ يېزىۋالىمىز.
history--label = ئالدى-كەينىدىكى ئىشلار
history--hint = قايسى تەرتىپتە ئېيتسىڭىز بولۇۋېرىدۇ. ئىشلارنى مەن سىزگە ۋاقتى بويىچە تىزىپ بېرىمەن.
history-date = بۇ ئىش قاچان بولدى؟
history-date--label = قاچان
history-date--hint = مەسىلەن: 2018، 09.2018 ياكى 15.09.2018. تەخمىنەن بولسىمۇ بولىدۇ. بىلمىسىڭىز، قايسى ئىشتىن كېيىن بولغانلىقىنى سورايمەن.
history-after = قايسى ئىشتىن كېيىن بولدى، ئارىدىن قانچىلىك ۋاقىت ئۆتتى؟
history-after--label = قايسى ئىشتىن كېيىن
history-after--hint = مەسىلەن: تۇتۇپ كەتكەندىن ئىككى ئايچە كېيىن.
history-what = نېمە ئىش ئىدى؟
history-what--label = نېمە ئىش
history-what--o-questioned = سوراق قىلىنغان
history-what--o-summoned = ساقچىغا چاقىرىلغان
history-what--o-passport_taken = پاسپورتى يىغىۋېلىنغان
history-what--o-exit_ban = چەتئەلگە چىقارمىغان
history-what--o-taken = تۇتۇپ كەتكەن
history-what--o-charged = رەسمىي ئەيىبلەنگەن
history-what--o-trial = سوت ئېچىلغان
history-what--o-sentenced = قاماققا كېسىۋەتكەن
history-what--o-moved = باشقا يەرگە يۆتكەلگەن
history-what--o-seen = كۆرگەن كىشى بولغان
history-what--o-call = تېلېفوندا سۆزلەشكەن
history-what--o-visit = يوقلاپ بېرىپ كۆرۈشكەن
history-what--o-ill_treated = ناچار مۇئامىلە كۆرگەن
history-what--o-hospital = دوختۇرخانىدا ياتقان
history-what--o-sent_to_work = ئىشقا ئەۋەتىلگەن
history-what--o-released = قويۇپ بېرىلگەن
history-what--o-retaken = قايتا تۇتۇلغان
history-what--o-official_answer = ھۆكۈمەتنىڭ جاۋابى
history-what--o-rumour = ئاڭلانغان گەپ
history-what--o-died = ۋاپات بولغان
history-what--o-other = باشقا ئىش
history-state =
    { $about ->
        [self] شۇنىڭدىن كېيىن سىز قەيەردە ئىدىڭىز؟
       *[person] شۇنىڭدىن كېيىن ئۇ كىشى قەيەردە ئىدى؟
    }
history-state--label = شۇنىڭدىن كېيىن
history-place = بۇ ئىش قەيەردە بولدى؟
history-place--label = قەيەردە
history-who = يەنە كىملەر بار ئىدى، كىملەر ئارىلاشتى؟
history-who--label = كىملەر بار ئىدى
history-who--hint = ئىدارىسىنى ياكى ۋەزىپىسىنىلا ئېيتسىڭىزمۇ بولىدۇ. مەسىلەن: كەنتنىڭ ئىككى ساقچىسى.
history-who--why = بۇ ئىشقا كىمنىڭ جاۋابكار ئىكەنلىكى كېيىن شۇنىڭدىن بىلىنىشى مۇمكىن. خەتەرگە ئۇچرىشى مۇمكىن بولغان كىشىلەرنىڭ ئىسمىنى ئېيتماڭ.
history-source = بۇنى قانداق بىلدىڭىز؟
history-source--label = قانداق بىلگىنىڭىز
history-source_words = خالىسىڭىز ئېيتىڭ: دەل كىمدىن ياكى قەيەردىن بىلدىڭىز؟
history-source_words--label = كىمدىن بىلگىنىڭىز
history-source_words--why = جاۋابىڭىز خەۋەرنىڭ قانچىلىك ئىشەنچلىك ئىكەنلىكىنى بىلىشكە ياردەم قىلىدۇ. خەتەرگە ئۇچرىشى مۇمكىن بولغان كىشىلەرنىڭ ئىسمىنى ئېيتماڭ.
history-heard_on = بۇنى قاچان ئاڭلىدىڭىز؟
history-heard_on--label = ئاڭلىغان ۋاقىت
history-certainty = بۇنى قانچىلىك ئېنىق بىلىسىز؟
history-certainty--label = قانچىلىك ئېنىق
history-certainty--o-sure = ئېنىق بىلىمەن
history-certainty--o-likely = شۇنداق بولسا كېرەك
history-certainty--o-unsure = ئېنىق بىلمەيمەن
history-words = بۇ توغرۇلۇق يەنە ئېيتىدىغىنىڭىز بارمۇ؟
history-words--label = بۇ ھەقتە يەنە


## Section status: where the missing person is now, and how

status-heard_on = بۇ خەۋەر سىزگە قاچان يېتىپ كەلدى؟
status-heard_on--label = خەۋەر كەلگەن ۋاقىت
status-heard_on--hint = مەسىلەن: 2024، 05.2024 ياكى 20.05.2024. تەخمىنەن بولسىمۇ بولىدۇ.
status-source =
    { $dead ->
        [yes] ۋاپات بولغانلىقىنى قانداق بىلدىڭىز؟
       *[no] ئۇ كىشىنىڭ ھازىر قەيەردە ئىكەنلىكىنى قانداق بىلدىڭىز؟
    }
status-source--label = قانداق بىلگىنىڭىز
status-source_words = خالىسىڭىز ئېيتىڭ: دەل كىمدىن ياكى قەيەردىن بىلدىڭىز؟
status-source_words--label = كىمدىن بىلگىنىڭىز
status-source_words--why = جاۋابىڭىز خەۋەرنىڭ قانچىلىك ئىشەنچلىك ئىكەنلىكىنى بىلىشكە ياردەم قىلىدۇ. خەتەرگە ئۇچرىشى مۇمكىن بولغان كىشىلەرنىڭ ئىسمىنى ئېيتماڭ.
status-certainty = بۇنى قانچىلىك ئېنىق بىلىسىز؟
status-certainty--label = قانچىلىك ئېنىق
status-certainty--o-sure = ئېنىق بىلىمەن
status-certainty--o-likely = شۇنداق بولسا كېرەك
status-certainty--o-unsure = ئېنىق بىلمەيمەن
status-facility =
    { $about ->
        [self] سىزنى ئاخىرقى قېتىم قايسى يەردە تۇتۇپ تۇردى؟
       *[person] ئۇ كىشىنى قايسى يەردە تۇتۇپ تۇرۇۋاتىدۇ، ياكى ئاخىرقى قېتىم قايسى يەردە تۇتۇپ تۇرغان؟
    }
status-facility--label = تۇتۇپ تۇرۇلغان يەر
status-facility--hint = نامىنى، ناھىيىسىنى ياكى كىشىلەر ئۇنى نېمە دەپ ئاتايدىغانلىقىنى ئېيتىڭ. مەسىلەن: كۈنەستىكى تۈرمە.
status-facility_kind = ئۇ قانداق يەر؟
status-facility_kind--label = قانداق يەر
status-facility_kind--o-camp = لاگېر
status-facility_kind--o-detention_centre = قاراۋۇلخانا (كەنشوسو)
status-facility_kind--o-prison = تۈرمە
status-facility_kind--o-factory = زاۋۇت
status-facility_kind--o-hospital = دوختۇرخانا
status-facility_kind--o-school = مەكتەپ
status-facility_kind--o-orphanage = يېتىمخانا
status-facility_kind--o-unknown = ھېچكىم بىلمەيدۇ
status-facility_kind--o-other = باشقا يەر
status-sentence =
    { $about ->
        [self] سىزگە قانداق ھۆكۈم چىقاردى؟
       *[person] ئۇ كىشىگە قانداق ھۆكۈم چىقارغان؟
    }
status-sentence--label = چىقارغان ھۆكۈم
status-sentence--o-years = بىرنەچچە يىل
status-sentence--o-life = مۇددەتسىز قاماق
status-sentence--o-death_suspended = ئۆلۈم، 2 يىل كېچىكتۈرۈپ
status-sentence--o-other = باشقىچە
status-sentence_years = قانچە يىل؟
status-sentence_years--label = قانچە يىل
status-sentence_years--hint = مەسىلەن: 7. ئۈچ يېرىم يىل بولسا: 3.5.
status-sentence_until = قاماق مۇددىتى قاچان توشىدۇ؟
status-sentence_until--label = مۇددىتى توشىدىغان ۋاقىت
status-sentence_until--hint = مەسىلەن: 2031 ياكى 03.2031. بۇ يەردە تېخى كەلمىگەن كۈننى يازسىڭىز بولىدۇ.
status-charge = بىلىشىڭىزچە، نېمە بىلەن ئەيىبلىگەن؟
status-charge--label = نېمە بىلەن ئەيىبلىگەن
status-charge--hint = مۇمكىن بولسا، قەغەزدىكى سۆزنى ئۆز پېتى يېزىڭ.
status-court = قايسى سوت مەھكىمىسى؟
status-court--label = سوت مەھكىمىسى
status-trial_date = سوت قاچان ئېچىلدى؟
status-trial_date--label = سوت ئېچىلغان ۋاقىت
status-trial_date--hint = مەسىلەن: 2018، 09.2018 ياكى 15.09.2018. تەخمىنەن بولسىمۇ بولىدۇ.
status-lawyer =
    { $about ->
        [self] ئۆزىڭىز ياكى ئائىلىڭىز تاللىغان ئادۋوكات بارمىدى؟
       *[person] ئۇ كىشىنىڭ ئۆزى ياكى ئائىلىسى تاللىغان ئادۋوكات بارمىدى؟
    }
status-lawyer--label = ئۆزى تاللىغان ئادۋوكات
status-family_told =
    { $about ->
        [self] قانچىلىك كېسىۋەتكەنلىكىنى ھۆكۈمەت ئائىلىڭىزگە ئۇقتۇرغانمۇ؟
       *[person] قانچىلىك كېسىۋەتكەنلىكىنى ھۆكۈمەت ئائىلىسىگە ئۇقتۇرغانمۇ؟
    }
status-family_told--label = ئائىلىسىگە ئۇقتۇرۇلغان
status-release_terms =
    { $about ->
        [self] سىزنى قويۇپ بەرگەندە قانداق شەرتلەرنى قويدى؟
       *[person] ئۇ كىشىنى قويۇپ بەرگەندە قانداق شەرتلەرنى قويدى؟
    }
status-release_terms--label = قويۇپ بەرگەندىكى شەرتلەر
status-release_terms--hint = مەسىلەن: ھەر ھەپتە ساقچىخانىغا بېرىش، باشقا يەرگە بارماسلىق، بۇ ھەقتە گەپ قىلماسلىق.
status-release_terms--why = قويۇپ بېرىلگەن كىشى كۆپىنچە يەنىلا ئەركىن بولالمايدۇ. ئۇ ياقتا ئاۋارىچىلىق تۇغدۇرىدىغان گەپلەرنى ئېيتمىسىڭىزمۇ بولىدۇ.
status-contact_now = ھازىر ئۇ كىشى بىلەن ئالاقىلىشالايدىغان بىرەرسى بارمۇ؟
status-contact_now--label = ھازىرقى ئالاقە
status-contact_now--o-none = ئالاقە يوق
status-contact_now--o-letters = خەت
status-contact_now--o-calls = تېلېفون
status-contact_now--o-video_calls = ۋىدېئولۇق تېلېفون
status-contact_now--o-visits = بېرىپ كۆرۈشۈش
status-contact_now--o-other = باشقىچە
status-contact_who = ئۇ كىشى بىلەن كىم ئالاقىلىشىدۇ؟
status-contact_who--label = كىم ئالاقىلىشىدۇ
status-contact_who--hint = ئىسمىنى ئېيتىشىڭىز شەرت ئەمەس. مەسىلەن: دادىسى ياكى ئانىسى.
status-contact_who--why = جاۋابىڭىز يېڭى خەۋەرنىڭ كىمدىن كېلىدىغانلىقىنى كۆرسىتىدۇ. خەتەرگە ئۇچرىشى مۇمكىن بولغان كىشىلەرنىڭ ئىسمىنى ئېيتماڭ.
status-contact_often = قانچىلىك ۋاقىتتا بىر قېتىم، ھەر قېتىمدا قانچە ئۇزۇن؟
status-contact_often--label = قانچىلىك ۋاقىتتا بىر
status-contact_often--hint = مەسىلەن: ئايدا بىر قېتىم، بەش مىنۇت.
status-contact_watched = ئالاقىلاشقاندا بىرەرسى قاراپ ياكى تىڭشاپ تۇرامدۇ؟
status-contact_watched--label = ئالاقىسى نازارەتتە
status-health_now =
    { $about ->
        [self] سالامەتلىكىڭىز ھازىر قانداق؟
       *[person] بىلىشىڭىزچە، ئۇ كىشىنىڭ سالامەتلىكى ھازىر قانداق؟
    }
status-health_now--label = ھازىرقى سالامەتلىكى
status-health_now--why = جاۋابىڭىز تېز داۋالىتىش كېرەكمۇ-يوق، شۇنى كۆرسىتىدۇ. ئېيتمىسىڭىزمۇ بولىدۇ.
status-treatment_known =
    { $about ->
        [self] ئەمدىكى سوئاللار تۇتۇپ تۇرغان چاغدا سىزگە قانداق مۇئامىلە قىلغانلىقى توغرۇلۇق. جاۋاب بېرىشنى خالامسىز؟ بەرمىسىڭىزمۇ بولىدۇ.
       *[person] { $dead ->
            [yes] ئۇ كىشىگە قانداق مۇئامىلە قىلغانلىقىنى بىلەمسىز؟ ئېيتمىسىڭىزمۇ بولىدۇ.
           *[no] ئۇ كىشىگە قانداق مۇئامىلە قىلىۋاتقانلىقىنى بىلەمسىز؟ ئېيتمىسىڭىزمۇ بولىدۇ.
        }
    }
status-treatment_known--label = مۇئامىلىسى مەلۇم
status-treatment_known--why = ئادەمنى قىيناش، خورلاش جىنايەت. بۇ ھەقتە ئېيتىلغان سۆزلەر بىر كۈنى ئەسقېتىشى مۇمكىن. لېكىن بۇنى بۇ يەردە ئېيتىشقا ھېچكىم مەجبۇر ئەمەس. «ياق» دېسىڭىز، كېيىنكى سوئالغا ئۆتىمىز.
status-treatment =
    { $about ->
        [self] بۇلارنىڭ قايسىسى سىزنىڭ بېشىڭىزدىن ئۆتتى؟
       *[person] بۇلارنىڭ قايسىسى ئۇ كىشىنىڭ بېشىدىن ئۆتتى؟
    }
status-treatment--label = كۆرگەن مۇئامىلىسى
status-treatment--hint = پەقەت ئېيتىشنى خالىغىنىڭىزنىلا تاللاڭ.
status-treatment--o-beating = ئۇرۇش
status-treatment--o-electric_shock = توك بىلەن قىيناش
status-treatment--o-solitary = يالغۇز سولاپ قويۇش
status-treatment--o-forced_medication = زورلاپ دورا بېرىش
status-treatment--o-forced_food = زورلاپ يېگۈزۈش-ئىچكۈزۈش
status-treatment--o-denied_care = داۋالاتماسلىق
status-treatment--o-forced_abortion_or_sterilisation = بالا چۈشۈرۈش، تۇغماسلىق
status-treatment--o-sexual_violence = جىنسىي زوراۋانلىق
status-treatment--o-stress_position = مىدىرلاتماي تۇتۇپ تۇرۇش
status-treatment--o-other = باشقا ئىش
status-treatment_source = بۇنى قانداق بىلدىڭىز؟
status-treatment_source--label = قانداق بىلگىنىڭىز
status-treatment_source--o-seen = ئۆزۈم كۆردۈم
status-treatment_source--o-told_of_this_person = ماڭا ئېيتىپ بەردى
status-treatment_source--o-known_in_general = شۇ يەردە شۇنداق قىلىدۇ
status-treatment_words = بۇ توغرۇلۇق يەنە ئېيتىشنى خالامسىز؟ پەقەت خالىغىنىڭىزنىلا ئېيتىڭ.
status-treatment_words--label = مۇئامىلىنىڭ بايانى
status-treatment_words--why = سىزنىڭ ئۆز سۆزىڭىز كۇنۇپكىلاردىن كۆپ نەرسىنى ئېيتىپ بېرىدۇ. خالىغان ۋاقىتتا توختىيالايسىز، ئېيتقانلىرىڭىزنى قايتۇرۇۋالالايسىز.
status-death = قايغۇڭىزغا ئورتاقمەن. بىلگەنلىرىڭىزنى خالىغىنىڭىزچە ئېيتىڭ، ياكى باشقا كۈنگە قالدۇرسىڭىزمۇ بولىدۇ.
status-death--label = ۋاپات بولۇشى
status-death--why = نېمە بولغانلىقىنى بىلىش ئائىلىنىڭ ھەققى. بۇ سۆزلەر مېيىتنى ۋە ھەقىقەتنى سۈرۈشتە قىلىشقا ياردەم قىلىشى مۇمكىن.
status-death-date = ئۇ كىشى قاچان ۋاپات بولغان؟
status-death-date--label = ۋاپات بولغان ۋاقتى
status-death-date--hint = مەسىلەن: 2021، 11.2021 ياكى 25.11.2021. تەخمىنەن بولسىمۇ بولىدۇ.
status-death-place = ئۇ كىشى قەيەردە ۋاپات بولغان؟
status-death-place--label = ۋاپات بولغان يېرى
status-death-cause_told = ئائىلىسىگە ئۆلۈم سەۋەبىنى نېمە دەپ ئېيتقان؟
status-death-cause_told--label = ئېيتقان ئۆلۈم سەۋەبى
status-death-body_returned = مېيىتنى ئائىلىسىگە بەرگەنمۇ؟
status-death-body_returned--label = مېيىت قايتۇرۇلغان
status-death-how_known = ئائىلىسى بۇنى قانداق بىلگەن؟
status-death-how_known--label = ئائىلىسى قانداق بىلگەن


## Section family: the family there and outside

family-children =
    { $about ->
        [self] بالىلىرىڭىز بارمۇ؟ بىر-بىرلەپ يېزىۋالىمىز.
       *[person] { $dead ->
            [yes] ئۇ كىشىنىڭ بالىلىرى بارمىدى؟ بىر-بىرلەپ يېزىۋالىمىز.
           *[no] ئۇ كىشىنىڭ بالىلىرى بارمۇ؟ بىر-بىرلەپ يېزىۋالىمىز.
        }
    }
family-children--label = بالىلىرى
family-children--why = يالغۇز قالغان بالىلارغا ھەممىدىن بۇرۇن ياردەم كېرەك. ئىسمىنىڭ ئورنىغا بىرىنچى ھەرپىنى يازسىڭىزمۇ يېتەرلىك.
family-children-name_or_initial = بالىنىڭ ئىسمى نېمە؟ بىرىنچى ھەرپى بولسىمۇ يېتەرلىك.
family-children-name_or_initial--label = بالا
family-children-age = بالا نەچچە ياشقا كىردى؟
family-children-age--label = يېشى
family-children-with = بالا كىم بىلەن تۇرىدۇ؟
family-children-with--label = كىم بىلەن تۇرىدۇ
family-children-with--o-parent = دادىسى ياكى ئانىسى
family-children-with--o-relatives = تۇغقانلىرى
family-children-with--o-orphanage = يېتىمخانىدا
family-children-with--o-boarding_school = ياتاقلىق مەكتەپتە
family-children-with--o-unknown = ھېچكىم بىلمەيدۇ
family-children-with--o-other = باشقىچە
family-children-where = بالا قەيەردە تۇرىدۇ؟
family-children-where--label = قەيەردە
family-children-words = بۇ بالا توغرۇلۇق يەنە ئېيتىدىغىنىڭىز بارمۇ؟
family-children-words--label = بالا ھەققىدە يەنە
family-where =
    { $about ->
        [self] ئائىلىڭىز ھازىر قەيەردە تۇرىدۇ؟
       *[person] ئۇ كىشىنىڭ ئەڭ يېقىن ئائىلىسى ھازىر قەيەردە تۇرىدۇ؟
    }
family-where--label = ئائىلىسى تۇرىدىغان يەر
family-where--why = جاۋابىڭىز قەيەردە ياردەم قىلغىلى بولىدىغانلىقىنى ۋە ئۇ يەرگە قايسى ئەمەلدارلار جاۋابكار ئىكەنلىكىنى كۆرسىتىدۇ. ناھىيىنىڭ ياكى دۆلەتنىڭ نامى يېتەرلىك.
family-dependants =
    { $about ->
        [self] سىزنىڭ قارىشىڭىزغا كىملەر موھتاج: بالىلار، ياشانغان ئاتا-ئانا، كېسەللەر؟
       *[person] { $dead ->
            [yes] ئۇ كىشىنىڭ قارىشىغا كىملەر موھتاج ئىدى: بالىلار، ياشانغان ئاتا-ئانا، كېسەللەر؟
           *[no] ئۇ كىشىنىڭ قارىشىغا كىملەر موھتاج: بالىلار، ياشانغان ئاتا-ئانا، كېسەللەر؟
        }
    }
family-dependants--label = قاراشقا موھتاج كىشىلەر
family-dependants--why = جاۋابىڭىز ياردەمگە كىمنىڭ ئەڭ موھتاج ئىكەنلىكىنى كۆرسىتىدۇ. ئىسىملارنىڭ كېرىكى يوق.
family-reprisals = مۇشۇ ئىش سەۋەبلىك ئائىلىگە بېسىم قىلغانمۇ؟
family-reprisals--label = ئائىلىگە قىلىنغان بېسىم
family-reprisals--hint = بىرنەچچىنى تاللىسىڭىز بولىدۇ.
family-reprisals--why = ئائىلىگە بېسىم قىلىشنىڭ ئۆزى قانۇنغا خىلاپ، ئۇنىمۇ مەلۇم قىلغىلى بولىدۇ. كىم قىلغانلىقىنى ئېيتمىسىڭىزمۇ بولىدۇ.
family-reprisals--o-questioned = سوراق قىلغان
family-reprisals--o-harassed = داۋاملىق ئاۋارە قىلغان
family-reprisals--o-beaten = ئۇرغان
family-reprisals--o-surveillance = نازارەت قىلغان
family-reprisals--o-passport_taken = پاسپورتىنى يىغىۋالغان
family-reprisals--o-passport_refused = پاسپورت بەرمىگەن
family-reprisals--o-job_lost = ئىشىدىن ئايرىلغان
family-reprisals--o-detained = تۇتۇپ كەتكەن
family-reprisals--o-forced_to_call = زورلاپ تېلېفون قىلدۇرغان
family-reprisals--o-home_visits = ئۆيگە كادىر كېلىپ تۇرغان
family-reprisals--o-officials_in_home = كادىر ئۆيدە بىللە تۇرغان
family-reprisals--o-forced_marriage = زورلاپ توي قىلدۇرغان
family-reprisals--o-money_cut_off = پۇل، يەر تارتىۋېلىنغان
family-reprisals--o-other = باشقا ئىش
family-reprisals_words = كىم قىلغان، قاچان قىلغان، نېمە دېگەن؟
family-reprisals_words--label = بېسىمنىڭ بايانى
family-reprisals_words--why = سۆزى ۋە كۈنى ئېنىق بولسا، ئەرز قىلىش ئاسانراق بولىدۇ. خەتەرگە ئۇچرىشى مۇمكىن بولغان كىشىلەرنىڭ ئىسمىنى ئېيتماڭ.
family-forbidden_to_call = ئۇ ياقتىكى تۇغقانلارنىڭ سىزگە تېلېفون قىلىشى ياكى تېلېفونىڭىزنى ئېلىشى چەكلەنگەنمۇ؟
family-forbidden_to_call--label = تېلېفون چەكلەنگەن
family-needs = ۋەتەندىكى ياكى چەتئەلدىكى ئائىلىگە نېمە كېرەك؟
family-needs--label = نېمە كېرەك
family-needs--hint = بۇنى تەشكىلاتتىكىلەر كۆرىدۇ. لېكىن چوقۇم ياردەم قىلىمىز دەپ ۋەدە بېرەلمەيدۇ.
family-needs--o-food_money = يېمەكلىك، پۇل
family-needs--o-housing = تۇرىدىغان ئۆي
family-needs--o-legal_help = قانۇن ياردىمى
family-needs--o-health_care = دوختۇر، دورا
family-needs--o-psychological = دەردىنى ئاڭلايدىغان كىشى
family-needs--o-papers = قەغەز-ھۆججەت
family-needs--o-school = مەكتەپ، ئوقۇش
family-needs--o-none = ھازىرچە ھېچنېمە
family-needs--o-other = باشقا نەرسە


## Section reporter: about the person who writes

reporter-name = سىزنىڭ ئىسمىڭىز نېمە؟ ئۆزىڭىزگە باشقا بىر ئىسىم تاللىسىڭىزمۇ بولىدۇ.
reporter-name--label = ئىسمىڭىز
reporter-name--why = ئىسىم قويۇلغان مەلۇماتقا كىشىلەر كۆپرەك ئىشىنىدۇ. بىرلەشكەن دۆلەتلەر تەشكىلاتى پەقەت شۇنداق مەلۇماتنىلا قوبۇل قىلىدۇ. ئىسمىڭىز مەلۇماتتىن ئايرىم ساقلىنىدۇ. بىزگە باشقا ئىسىم ئېيتسىڭىزمۇ بولىدۇ.
reporter-name_hidden = ئىسمىڭىزنى تەشكىلاتتىكىلەردىن باشقا ھەممەيلەندىن يوشۇرايلىمۇ؟
reporter-name_hidden--label = ئىسمىم يوشۇرۇن تۇرسۇن
reporter-age = يېشىڭىز قانچىدە؟
reporter-age--label = يېشىڭىز
reporter-city = قايسى شەھەردە تۇرىسىز؟
reporter-city--label = سىز تۇرغان شەھەر
reporter-citizenship = سىز قايسى دۆلەتنىڭ پۇقراسى (گراژدانى)؟
reporter-citizenship--label = پۇقرالىقىڭىز
reporter-own_story = سىزنىڭ ئۆزىڭىزنىمۇ تۇتۇپ تۇرغان، سوراق قىلغان ياكى قورقاتقانمۇ؟ خالىسىڭىز، سۆزلەپ بېرىڭ.
reporter-own_story--label = ئۆز كەچۈرمىشىڭىز
reporter-own_story--why = سىزنىڭ بېشىڭىزدىن ئۆتكەنلەرمۇ بۇ ئىشلارنىڭ بىر قىسمى. ئۇ مەلۇماتتىن ئايرىم ساقلىنىدۇ. ئېيتمىسىڭىزمۇ بولىدۇ.
reporter-contact_preference = تەشكىلاتتىكىلەر سىز بىلەن سۆزلەشمەكچى بولسا، سىزگە قايسى يول قۇلايلىق؟
reporter-contact_preference--label = ئالاقىلىشىش يولى
reporter-contact_preference--o-this_chat = مۇشۇ سۆھبەتتە
reporter-contact_preference--o-phone = تېلېفوندا
reporter-contact_preference--o-email = ئېلخەت بىلەن
reporter-contact_preference--o-signal = سىگنالدا (Signal)
reporter-contact_preference--o-other = باشقىچە
reporter-contact = قايسى نومۇرنى ياكى ئادرېسنى ئىشلەتسە بولىدۇ؟
reporter-contact--label = نومۇر ياكى ئادرېس
reporter-contact--hint = تېلېفون نومۇرى ياكى ئېلخەت ئادرېسى. مەسىلەن: someone@example.org
reporter-contact--why = بۇ سۆھبەت يوقاپ كەتسە، تەشكىلاتتىكىلەر سىز بىلەن ئالاقىلىشالماي قالىدۇ. بۇ مەلۇماتتىن ئايرىم ساقلىنىدۇ.
reporter-address = پوچتا ئادرېسىڭىز قانداق؟
reporter-address--label = پوچتا ئادرېسىڭىز
reporter-address--why = مەلۇماتنىڭ بىرلەشكەن دۆلەتلەر تەشكىلاتىغا بېرىلىشىگە رۇخسەت قىلدىڭىز. ئۇلار مەلۇمات بەرگەن كىشىنىڭ ئادرېسىنى سورايدۇ. ئۇنىڭغىچە ئادرېسىڭىز مەلۇماتتىن ئايرىم ساقلىنىدۇ.
reporter-pressure = ھازىر تۇرۇۋاتقان يېرىڭىزدە سىزنىڭ ئۆزىڭىزگىمۇ بېسىم قىلغانمۇ؟
reporter-pressure--label = سىزگە قىلىنغان بېسىم
reporter-pressure--hint = بىرنەچچىنى تاللىسىڭىز بولىدۇ.
reporter-pressure--why = شۇنىڭغا قاراپ تەشكىلاتتىكىلەر سىزگە خەت يازغاندا قانچىلىك ئېھتىيات قىلىشنى بىلىدۇ. ئېيتمىسىڭىزمۇ بولىدۇ.
reporter-pressure--o-none = ياق
reporter-pressure--o-calls = تېلېفون، ئۇچۇرلار
reporter-pressure--o-threats_to_relatives = تۇغقانلارغا تەھدىت
reporter-pressure--o-asked_to_spy = پايلاقچى بول دېگەن
reporter-pressure--o-passport_trouble = پاسپورت ئاۋارىچىلىقى
reporter-pressure--o-other = باشقا ئىش


## Section testimony: story, papers, recordings

testimony-story = ئېيتقۇڭىز كەلگەننىڭ ھەممىسىنى ئېيتىپ بېرىڭ. يېزىڭ، سۆزلەڭ ياكى ۋىدېئوغا ئېلىڭ؛ قانچىلىك ئۇزۇن بولسا مەيلى، بىرنەچچە ئۇچۇرغا بۆلۈپ ئەۋەتسىڭىزمۇ بولىدۇ.
testimony-story--label = سىزنىڭ بايانىڭىز
testimony-story--hint = توختاپ، باشقا كۈنى داۋاملاشتۇرسىڭىز بولىدۇ. خەتەرگە ئۇچرىشى مۇمكىن بولغان كىشىلەرنىڭ ئىسمىنى ئېيتماڭ.
testimony-story--why = ئۆز تىلىڭىزدا ئېيتقان ئۆز سۆزىڭىز بۇ مەلۇماتنىڭ جېنى. نېمىنى ئېيتىشنى ئۆزىڭىز تاللايسىز.
testimony-files = قولىڭىزدا قەغەز، خەت، رەسىم، ئاۋاز ياكى ۋىدېئو بارمۇ؟ بۇ يەرگە بىر-بىرلەپ ئەۋەتسىڭىز بولىدۇ.
testimony-files--label = قەغەز، ئاۋاز ۋە ۋىدېئولار
testimony-files--hint =
    بىر نەرسىنى ئۆز پېتى ئەۋەتمەكچى بولسىڭىز: قىسقۇچ (📎) بەلگىسىنى بېسىڭ، «ھۆججەت» (File) نى تاللاڭ. بىر ھۆججەت ئەڭ چوڭ بولغاندا 20 MB بولالايدۇ.
    ھۆججەت بىلەن رەسىمنىڭ قاچان، قەيەردە تارتىلغانلىقىدەك كۆزگە كۆرۈنمەيدىغان ئۇچۇرلارمۇ بىللە كېلىدۇ.
testimony-files-files = ھازىر ئەۋەتىڭ. بىر ئىشقا تەۋە بولسا، بىرنەچچىنى بىراقلا ئەۋەتسىڭىزمۇ بولىدۇ.
testimony-files-files--label = ھۆججەتلەر
testimony-files-kind = بۇ نېمە؟
testimony-files-kind--label = تۈرى
testimony-files-kind--o-photo = رەسىم
testimony-files-kind--o-identity_paper = كىملىك، پاسپورت دېگەندەك
testimony-files-kind--o-court_paper = سوت، ساقچى قەغىزى
testimony-files-kind--o-letter = خەت
testimony-files-kind--o-screenshot = ئېكران رەسىمى
testimony-files-kind--o-recording = ئاۋاز خاتىرىسى
testimony-files-kind--o-video = ۋىدېئو
testimony-files-kind--o-list = ئىسىملىك
testimony-files-kind--o-other = باشقا نەرسە
testimony-files-about = بۇنىڭدا نېمە بار؟
testimony-files-about--label = نېمە بار
testimony-files-may_share = مەلۇماتنى كىملەرگە بېرىشكە رۇخسەت قىلسىڭىز، بۇنىمۇ شۇلارغا كۆرسەتسەك بولامدۇ؟
testimony-files-may_share--label = كۆرسىتىشكە بولىدۇ
testimony-files-source = بۇ سىزگە كىمدىن ياكى قەيەردىن كەلگەن؟
testimony-files-source--label = قەيەردىن كەلگەن
testimony-files-source--hint = ئىسىم ئېيتىشىڭىز شەرت ئەمەس. مەسىلەن: بىر تۇغقاندىن، بىر تور بېكەتتىن.
testimony-links = ئىنتېرنېتتا بۇ ھەقتە بىر نەرسە بارمۇ: ماقالە، ۋىدېئو، ئىسىملىك؟
testimony-links--label = ئۇلانمىلار
testimony-links-url = ئۇلانمىسىنى (تور ئادرېسىنى) ماڭا ئەۋەتىڭ.
testimony-links-url--label = ئۇلانما
testimony-links-url--hint = مەسىلەن: https://example.org/article


## Section actions: what has been done, and what the family wishes

actions = سىز ياكى باشقىلار ھازىرغىچە كىملەردىن ياردەم ياكى جاۋاب سورىغان؟ بىر-بىرلەپ يېزىۋالىمىز.
actions--label = قىلىنغان ئىشلار
actions--hint = ھېچكىمدىن سورالمىغان بولسا، «مەن بىلىدىغىنى يوق» نى بېسىڭ. بۇنىڭ ھېچ ئەيىبى يوق.
actions-by = كىم سورىغان؟
actions-by--label = كىم سورىغان
actions-by--hint = مەسىلەن: ئۆزۈم، چەتئەلدىكى ھاممام، بىر ئادۋوكات.
actions-body = كىمدىن سورالغان؟
actions-body--label = كىمدىن سورالغان
actions-body--o-police_there = ئۇ ياقتىكى ساقچى
actions-body--o-embassy_of_china = خىتاي ئەلچىخانىسى
actions-body--o-own_foreign_ministry = تاشقى ئىشلار (بۇ دۆلەت)
actions-body--o-un_wgeid = ب د ت (يوقاپ كەتكەنلەر)
actions-body--o-un_other = ب د ت، باشقا ئورۇن
actions-body--o-icrc = قىزىل كرېست (ICRC)
actions-body--o-amnesty_or_hrw = كەچۈرۈم تەشكىلاتى، HRW
actions-body--o-public_list = ئاشكارا تىزىملىك
actions-body--o-local_organisation = يەرلىك تەشكىلات
actions-body--o-media = گېزىت، رادىيو، تېلېۋىزور
actions-body--o-court = سوت مەھكىمىسى
actions-body--o-other = باشقا بىراۋ
actions-date = بۇ قاچان بولدى؟
actions-date--label = قاچان
actions-date--hint = مەسىلەن: 2022، 04.2022 ياكى 21.04.2022. تەخمىنەن بولسىمۇ بولىدۇ.
actions-reference = ئىلتىماسنىڭ نومۇرى ياكى نامى بارمىدى؟
actions-reference--label = ئىلتىماس نومۇرى
actions-result = نەتىجىسى قانداق بولدى؟
actions-result--label = نەتىجىسى
actions-why_none = ھېچكىمدىن سورالمىغانلىقىنىڭ بىرەر سەۋەبى بارمۇ؟
actions-why_none--label = نېمىشقا سورالمىغان
actions-why_none--hint = مەسىلەن: ئائىلىدىكىلەر قورققان، ياكى كىمدىن سوراشنى بىلمىگەن. بۇنى بىرلەشكەن دۆلەتلەر تەشكىلاتى سورايدۇ.
wishes = نېمىنى ئارزۇ قىلىسىز؟
wishes--label = ئارزۇلار
wishes--hint = بىرنەچچىنى تاللىسىڭىز بولىدۇ. بۇنى تەشكىلاتتىكىلەر كۆرىدۇ. لېكىن چوقۇم ئەمەلگە ئاشىدۇ دەپ ۋەدە بېرەلمەيدۇ.
wishes--o-find_out_how = قانداق بولغىنىنى بىلىش
wishes--o-body_returned = مېيىتنى قايتۇرۇۋېلىش
wishes--o-truth = ھەقىقەت ئېيتىلسۇن
wishes--o-find_out_where = قەيەردىلىكىنى بىلىش
wishes--o-proof_of_life = ھايات ئىكەنلىكىنى بىلىش
wishes--o-medical_care = داۋالاتسۇن
wishes--o-release = قويۇپ بەرسۇن
wishes--o-reunite_children = بالىلار قېشىمىزغا كەلسۇن
wishes--o-lawyer = ئادۋوكات
wishes--o-un_submission = ب د ت غا مەلۇم قىلىش
wishes--o-government_help = بۇ دۆلەتنىڭ ياردىمى
wishes--o-publish = ئاشكارا قىلىش
wishes--o-media_contact = مۇخبىرلار بىلەن سۆزلىشىش
wishes--o-message_of_hope = ئۈمىدلىك سۆز يەتكۈزۈش
wishes--o-compensation = تۆلەم
wishes--o-material_help = پۇل، تۇرمۇش بۇيۇملىرى
wishes--o-only_record = پەقەت خاتىرىدە قالسۇن
wishes--o-other = باشقا ئارزۇ
wishes-words = ئارزۇيىڭىز توغرۇلۇق يەنە ئېيتىشنى خالامسىز؟
wishes-words--label = ئارزۇلارنىڭ بايانى


## Section consents: permissions, and keeping in touch

consent-connect_families =
    { $about ->
        [self] سىز توغرۇلۇق باشقا بىر ئائىلىمۇ مەلۇمات بەرسە، تەشكىلاتتىكىلەر ئۇ ئائىلىگە سىزنىڭمۇ مەلۇمات بەرگەنلىكىڭىزنى ئېيتسا بولامدۇ؟ بۇنى ھەممەيلەندىن ئالدىن سورايمىز. بۇ باشقا مەلۇمات بار دېگەنلىك ئەمەس.
       *[person] مۇشۇ كىشى توغرۇلۇق باشقا بىر ئائىلىمۇ مەلۇمات بەرسە، تەشكىلاتتىكىلەر ئۇ ئائىلىگە سىزنىڭمۇ مەلۇمات بەرگەنلىكىڭىزنى ئېيتسا بولامدۇ؟ بۇنى ھەممەيلەندىن ئالدىن سورايمىز. بۇ باشقا مەلۇمات بار دېگەنلىك ئەمەس.
    }
consent-connect_families--label = باشقا ئائىلىگە ئېيتسۇن
consent-icrc = بۇ مەلۇماتنى خەلقئارا قىزىل كرېست كومىتېتىغا بەرسەك بولامدۇ؟ ئۇ يوقاپ كەتكەن كىشىلەرنى ئىزدەيدۇ.
consent-icrc--label = قىزىل كرېستكە بەرسۇن
consent-organisations = بۇ مەلۇماتنى باشقا كىشىلىك ھوقۇق تەشكىلاتلىرىغا بەرسەك بولامدۇ؟
consent-organisations--label = باشقا تەشكىلاتلارغا
consent-governments =
    { $about ->
        [self] باشقا دۆلەتلەرنىڭ ھۆكۈمەت ۋە پارلامېنتلىرى سىزنىڭ ئىشىڭىزنى خىتايدىن سۈرۈشتە قىلسۇن دەپ، بۇ مەلۇماتنى ئۇلارغا بەرسەك بولامدۇ؟
       *[person] باشقا دۆلەتلەرنىڭ ھۆكۈمەت ۋە پارلامېنتلىرى بۇ كىشىنى خىتايدىن سۈرۈشتە قىلسۇن دەپ، بۇ مەلۇماتنى ئۇلارغا بەرسەك بولامدۇ؟
    }
consent-governments--label = باشقا ھۆكۈمەتلەرگە
consent-research = بۇ مەلۇماتنى ئىسىملارنى چىقىرىۋېتىپ، تەتقىقاتقا ئىشلەتسەك بولامدۇ؟
consent-research--label = تەتقىقاتقا (ئىسىمسىز)
consent-publish_person =
    { $about ->
        [self] سىزنىڭ ئىسمىڭىزنى ۋە بېشىڭىزغا كەلگەن ئىشلارنى ھەممە ئادەم ئوقۇيالايدىغان قىلىپ ئېلان قىلساق بولامدۇ؟ ئېلان قىلىنغان نەرسىنى قايتۇرۇۋالغىلى بولمايدۇ.
       *[person] بۇ كىشىنىڭ ئىسمىنى ۋە بېشىغا كەلگەن ئىشلارنى ھەممە ئادەم ئوقۇيالايدىغان قىلىپ ئېلان قىلساق بولامدۇ؟ ئېلان قىلىنغان نەرسىنى قايتۇرۇۋالغىلى بولمايدۇ.
    }
consent-publish_person--label = ئىسمى بىلەن ئېلان قىلىش
consent-publish_photo =
    { $about ->
        [self] سىزنىڭ رەسىمىڭىزنى ئېلان قىلساق بولامدۇ؟ ئېلان قىلىنغان نەرسىنى قايتۇرۇۋالغىلى بولمايدۇ.
       *[person] بۇ كىشىنىڭ رەسىمىنى ئېلان قىلساق بولامدۇ؟ ئېلان قىلىنغان نەرسىنى قايتۇرۇۋالغىلى بولمايدۇ.
    }
consent-publish_photo--label = رەسىمىنى ئېلان قىلىش
consent-publish_location = ئېلان قىلىنسا: يەرنى قانچىلىك ئېنىق كۆرسەتسەك بولىدۇ؟
consent-publish_location--label = يېرىنى ئېلان قىلىش
consent-publish_location--o-none = زادى كۆرسەتمەڭ
consent-publish_location--o-prefecture = پەقەت ۋىلايەتنىلا
consent-publish_location--o-county = پەقەت ناھىيىنىلا
consent-publish_location--o-exact = ئېنىق يېرىنى
consent-media = بۇ مەلۇماتنى مۇخبىرلارغا ئېيتساق، ئۇلار تەشكىلاتتىكىلەر ئارقىلىق سىزدىن سوئال سورىسا بولامدۇ؟
consent-media--label = مۇخبىرلارغا
consent-worries = بۇ مەلۇمات ئىشلىتىلسە، نېمىدىن ئەنسىرەيسىز؟
consent-worries--label = نېمىدىن ئەنسىرەيسىز
consent-worries--why = تەشكىلاتتىكىلەر مەلۇمات بىلەن بىرەر ئىش قىلىشتىن بۇرۇن، سىزگە ياكى ئائىلىڭىزگە نېمىنىڭ زىيىنى تېگىشى مۇمكىنلىكىنى بىلمەكچى.
follow_up-hours = كۈننىڭ قايسى ۋاقتىدا سىزگە خەت يازسام بولىدۇ؟
follow_up-hours--label = خەت يازىدىغان ۋاقىت
follow_up-hours--o-morning = ئەتىگەن، 9 دىن 12 گىچە
follow_up-hours--o-midday = چۈش، 12 دىن 16 گىچە
follow_up-hours--o-evening = كەچ، 16 دىن 20 گىچە
follow_up-hours--o-any = خالىغان ۋاقىتتا
follow_up-zone = سىز تۇرغان دۆلەتتە ۋاقىت ھەر يەردە ئوخشاش ئەمەس. قايسى شەھەرنىڭ ۋاقتىنى ئىشلىتىسىز؟
follow_up-zone--label = قايسى شەھەرنىڭ ۋاقتى
follow_up-code_word = خالىسىڭىز، بىر مەخپىي سۆز تاللاڭ. شۇندىن كېيىن مەلۇماتىڭىزدىن بىر نەرسە كۆرسىتىشتىن بۇرۇن شۇ سۆزنى سورايمەن.
follow_up-code_word--label = مەخپىي سۆز
follow_up-code_word--hint = باشقىلار تاپالمايدىغان بىر سۆز تاللاڭ، مەلۇماتتىكى ئىسىملار بولمىسۇن. ئېسىڭىزدە چىڭ تۇتۇڭ: ئۇنتۇپ قالسىڭىز، پەقەت تەشكىلاتتىكى بىر ئادەملا ياردەم قىلالايدۇ.
follow_up-code_word--why = تېلېفونىڭىز بىر كۈنى باشقىلارنىڭ قولىغا چۈشۈپ قېلىشى مۇمكىن. مەخپىي سۆز بولسا، مەلۇماتىڭىزنى ئۇلارغا كۆرسەتمەيمەن. لېكىن بۇ سۆھبەتكە يېزىلىپ بولغانلارنى سىز سۆھبەتنى تازىلىمىغۇچە ئوقۇغىلى بولۇۋېرىدۇ.


### Interface
### Option and button texts stay within 24 characters. Nobody is called he or she here.

## Buttons (24 characters at most)

button-yes = ھەئە
button-no = ياق
button-yes-right = ھەئە، توغرا
button-correct = ياق، تۈزىتىمەن
button-about = تەخمىنەن شۇ چاغلار
button-dont-know = بىلمەيمەن
button-prefer-not = ئېيتقۇم يوق
button-later = كېيىن
button-back = ئارقىغا
button-why = ياردەم، نېمىشقا سورايمىز
button-menu = تىزىملىك
button-i-agree = ھەئە، قوشۇلىمەن
button-that-is-all = بولدى، شۇنچىلىك
button-add-one = بىرىنى ئېيتىمەن
button-add-another = يەنە بىرىنى ئېيتىمەن
button-none = مەن بىلىدىغىنى يوق
button-good-moment = ھەئە، سۆزلىشەلەيمەن
button-not-now = ھازىر ئەمەس، كېيىن
button-stop-here = مۇشۇ يەردە توختايلى
button-leave-as-is = شۇ پېتى تۇرسۇن
button-earlier = بۇرۇنراق
button-after-event = باشقا بىر ئىشتىن كېيىن
button-only-year = پەقەت { $year }-يىلى
button-about-year = تەخمىنەن { $year }-يىلى
button-only-month = پەقەت شۇ ئاي
button-about-month = تەخمىنەن شۇ ئاي
button-more-countries = باشقا دۆلەتلەر
button-my-words = ئۆز سۆزۈم قالسۇن
button-continue = داۋاملاشتۇرۇش
button-read-back = ئېيتقانلىرىمنى كۆرۈش
button-hand-in = تاپشۇرۇش
button-hand-in-now = ھازىرلا تاپشۇرۇش
button-other-things = باشقا ئىشلار
button-pause = دەم ئېلىۋالاي
button-mine = مېنىڭ مەلۇماتلىرىم
button-language = تىل
button-consent = مەن بەرگەن رۇخسەتلەر
button-privacy = بۇنى كىم كۆرەلەيدۇ
button-help = ياردەم
button-lost-phone = تېلېفونۇم يوقاپ كەتتى
button-stop = توختاش
button-forget = مەلۇماتنى ئۆچۈرۈش
button-another = يەنە بىر كىشى توغرۇلۇق
button-tell-more = يەنە ئېيتىپ بېرىش
button-take-out = بۇنى چىقىرىۋېتىش
button-take-back = جاۋابنى قايتۇرۇۋېلىش
button-take-back-sure = ھەئە، سۆزۈمنى يوق قىلىڭ
button-all-sections = بارلىق قىسىملار
button-copy = ماڭا نۇسخىسىنى ئەۋەتىڭ
button-copy-code = كودنى كۆچۈرۈۋېلىش
button-withdraw = مەلۇماتنى قايتۇرۇۋېلىش
button-questions-answered = جاۋاب بەردىم
button-forget-sure = ھەئە، ئۆچۈرۈۋېتىڭ
button-keep = ياق، قالسۇن
button-begin = باشلاش
button-destroy-now = ھازىرلا يوق قىلىڭ
button-bring-back = ئەسلىگە كەلتۈرۈڭ
button-stop-keep = توختايلى، سۆزۈم قالسۇن
button-stop-erase = توختاپ، ئۆچۈرۈۋېتەيلى
button-copy-shared = ھەئە، يەنە ئىشلىتىڭ
button-start-empty = ياق، يېڭىدىن باشلاي
button-open-linked = بۇ كىشىنىمۇ ئېيتىپ بېرەي

## While a question is asked

progress-core = قىسقا قىسمى: { $of } سوئالدىن { $here }-سوئال
answered-before = بۇرۇنقى جاۋابىڭىز: { $answer }
read-back = { $label }: { $value } — توغرىمۇ؟
read-back-words = { $label }: «{ $value }». مۇشۇ سۆزلەرنى ئۆز پېتى ساقلايمەن. توغرىمۇ؟
kept-aloud = ئەۋەتكىنىڭىزنى ساقلاپ قويدۇم. بىر ئادەم ئۇنى ئاڭلاپ ياكى ئوقۇپ، يېزىپ قويىدۇ.
kept-with-story = بۇنى «سىزنىڭ بايانىڭىز» غا قوشۇپ قويدۇم.
kept-with-papers = بۇنى قەغەز ۋە ھۆججەتلىرىڭىزگە قوشۇپ قويدۇم.
kept-edited = جاۋابىڭىزنى سىز تۈزەتكەندەك ئۆزگەرتىپ قويدۇم.
kept-edited-piece = تۈزەتكەن سۆزىڭىزنى بايانىڭىزغا قوشۇپ قويدۇم. بۇرۇنقى سۆزىڭىزمۇ قالدى.
kept-file = تاپشۇرۇۋالدىم.
taken-back = سۆزلىرىڭىز يوق قىلىندى. پەقەت بۇ يەردە بىر جاۋاب بولغانلىقىلا قالدى.
list-comma = { "، " }
place-in-words = { $words } – { $place }
yes = ھەئە
no = ياق
done = ئېيتىلدى
seen = ئوقۇلدى
none-told = يوق
unsaid-dont_know = بىلمەيمەن
unsaid-prefer_not = ئېيتقۇم يوق
unsaid-later = كېيىن
answer-taken-back = (قايتۇرۇۋېلىندى)
age-years = { $years } ياش
file-photo = رەسىم
file-document = ھۆججەت
file-audio = ئاۋاز خاتىرىسى
file-voice = ئاۋازلىق ئۇچۇر
file-video = ۋىدېئو
file-video-note = ۋىدېئولۇق ئۇچۇر
file-lasting = { $sign } { $length } · { $file }

## What could not be taken

rejected-old_button = ئۇ كۇنۇپكا بۇرۇنقى بىر سوئالنىڭكى ئىدى. ھازىرقى سوئال مانا بۇ.
rejected-not_offered = بۇ يەردە ئۇنداق تاللاش يوق. تۆۋەندىكى كۇنۇپكىلارنىڭ بىرىنى بېسىڭ.
rejected-must_be_said = بۇنىڭغا «ھەئە» ياكى «ياق» دەپ جاۋاب بېرىڭ.
rejected-nothing_to_confirm = ھېچبولمىسا بىرنى تاللاڭ، ياكى «بىلمەيمەن» نى بېسىڭ.
rejected-no_such_place = ئۇنى ئەمدى تاپالمىدىم. ھازىر مانا مۇشۇ يەردە تۇرۇۋاتىمىز.
rejected-list_is_full = بۇ تىزىملىك توشۇپ كەتتى. قالغىنىنى ئۆز سۆزىڭىز بىلەن يېزىپ ياكى ئاۋازلىق ئۇچۇر قىلىپ ئەۋەتىڭ.
rejected-not_this_kind = بۇنىڭغا كۇنۇپكا بىلەن ياكى يېزىپ جاۋاب بېرىڭ.
file-too_big = بۇ ھۆججەت 20 MB دىن چوڭ ئىكەن، Telegram ئۇنى ئېلىشىمغا يول قويمايدۇ. كىچىكرەك بۆلۈپ، ياكى قىسقىراق ۋىدېئو قىلىپ ئەۋەتەلەمسىز؟ باشقا ھېچنېمە يوقاپ كەتمىدى.
file-too_many = بۇ مەلۇماتقا بۇنىڭدىن ئارتۇق ھۆججەت سىغمايدۇ. يەنە نېمە بارلىقىنى سۆز بىلەن ئېيتىپ بېرىڭ، بىر ئادەم سىزدىن ئۇنى سورايدۇ.
file-report_full = بۇ مەلۇماتنىڭ ھۆججەتلىرى بەك چوڭىيىپ كەتتى، ئەمدى سىغمايدۇ. يەنە نېمە بارلىقىنى سۆز بىلەن ئېيتىپ بېرىڭ، بىر ئادەم سىزدىن ئۇنى سورايدۇ.
file-disk_full = ھازىر يېڭى ھۆججەت ساقلىيالمايمەن، ساقلايدىغان ئورنىمىز توشاي دەپ قالدى. سۆزلىرىڭىز ساقلاندى. ھۆججەتنى ئەتە قايتا ئەۋەتىڭ.
file-not_fetched = ئەۋەتكەن ھۆججەتلىرىڭىزنىڭ بىرىنى ئالالمىدىم. ئۇنى يەنە بىر قېتىم ئەۋەتەلەمسىز؟
odd-sticker = ستىكېرنى ساقلىيالمايمەن. يېزىڭ، سۆزلەڭ ياكى كۇنۇپكىلارنى بېسىڭ.
odd-poll = راي سىناشنى ساقلىيالمايمەن. يېزىڭ، سۆزلەڭ ياكى كۇنۇپكىلارنى بېسىڭ.
odd-location = بۇ ئورۇننى ساقلىمىدىم: سىزنىڭ دەل ھازىر نەدە ئىكەنلىكىڭىزنى مەن ھەرگىز سورىمايمەن. مەلۇماتتىكى بىر يەرنى دېمەكچى بولسىڭىز، نامىنى يېزىڭ.
odd-contact = بۇ ئالاقە كارتىسىنى ساقلىمىدىم. مەلۇماتقا كېرەكلىك بولسا، مەن سورىغاندا يېزىپ بېرىڭ.
odd-other = بۇنداق ئۇچۇرنى ساقلىيالمايمەن. يېزىڭ، سۆزلەڭ، رەسىم ياكى ھۆججەت ئەۋەتىڭ، ياكى كۇنۇپكىلارنى بېسىڭ.
not-before-consent = بىر نەرسە ساقلىشىمدىن بۇرۇن، ئالدى بىلەن مۇشۇ سوئالغا جاۋاب بېرىڭ.
sorry = كەچۈرۈڭ، بىز تەرەپتە خاتالىق چىقتى. بۇرۇن ئېيتقانلىرىڭىز ساقلاقلىق. ئاخىرقى ئۇچۇرىڭىزنى يەنە بىر قېتىم ئەۋەتىڭ.
storage-refused = كەچۈرۈڭ، ئاخىرقى ئۇچۇرىڭىزنى ساقلىيالمىدىم، ساقلايدىغان ئورنىمىزدا چاتاق چىقتى. بۇرۇن ئېيتقانلىرىڭىزنىڭ ھېچقايسىسى يوقاپ كەتمىدى. سەل تۇرۇپ قايتا ئەۋەتىڭ.
only-private = مەن پەقەت باشقىلار ئوقۇمايدىغان شەخسىي سۆھبەتتىلا سۆزلىشىمەن. ماڭا شۇ يەردە يېزىڭ.
intake-closed =
    ھازىرچە مەلۇمات قوبۇل قىلمايمىز. ھازىر يازغان ياكى ئەۋەتكەنلىرىڭىز ساقلانمايدۇ.

    بىرەر ئادەم بىلەن سۆزلىشىشنى خالىسىڭىز: { $contact }
intake-closed-yours = بۇرۇن ئېيتقانلىرىڭىز ئۆز پېتى ساقلاقلىق. ئۇنى كۆرەلەيسىز، ئۆچۈرگۈزەلەيسىز.
drafts-enough = بۈگۈن نۇرغۇن مەلۇمات باشلىدىڭىز. شۇلارنىڭ بىرىنى داۋاملاشتۇرۇڭ. ئەتە يەنە بىرنى باشلىيالايسىز.
too-fast = بىراقلا بەك كۆپ كەلدى، ئاخىرقى ئۇچۇرلىرىڭىزنى تاپشۇرۇۋالالمىدىم. بىر مىنۇت تۇرۇپ قايتا ئەۋەتىڭ.
poster-line = ئائىلىڭىزدىن بىرەر كىشى يوقاپ كەتتىمۇ؟ بۇ يەردە ئۆز تىلىڭىزدا، ئالدىرىماي سۆزلەپ بېرىڭ.

## Dates (the pieces of dates are shown in read-backs and on buttons)

lag-days =
    { $count ->
        [0] شۇ كۈنىلا
        [7] بىر ھەپتىدىن كېيىن
        [one] { $count } كۈندىن كېيىن
       *[other] { $count } كۈندىن كېيىن
    }
lag-months =
    { $count ->
        [12] بىر يىلدىن كېيىن
        [18] بىر يېرىم يىلدىن كېيىن
        [24] ئىككى يىلدىن كېيىن
        [36] ئۈچ يىلدىن كېيىن
        [60] بەش يىلدىن كېيىن
        [one] { $count } ئايدىن كېيىن
       *[other] { $count } ئايدىن كېيىن
    }

## Around the interview

welcome-back = سىز بىلەن يەنە كۆرۈشكىنىمدىن خۇشالمەن. { $date } «{ $where }» دېگەن يەردە توختىغانىدىڭىز. ئېيتقانلىرىڭىزنىڭ ھەممىسى ساقلاقلىق.
where-menu = تىزىملىك
menu = رەھمەت سىزگە. ئېيتقانلىرىڭىزنى مۇشۇ پېتى تاپشۇرسىڭىزمۇ بولىدۇ. خالىسىڭىز، بۈگۈن ياكى باشقا كۈنى يەنە ئېيتىپ بېرەلەيسىز. ھازىر نېمە قىلاي دەيسىز؟
menu-unfinished = قىسقا قىسمىنى تېخى تۈگەتمىدۇق. خالىغان ۋاقىتتا توختىغان يېرىمىزدىن داۋاملاشتۇرالايسىز.
menu-handed-in = مەلۇماتىڭىز تاپشۇرۇلدى. ئۇنىڭغا خالىغان ۋاقىتتا يەنە قوشالايسىز، ئۇنى ئۆزگەرتەلەيسىز.
section-finished = رەھمەت. «{ $section }» دېگەن قىسمى ھازىرچە تۈگىدى.
more = نېمە قىلاي دەيسىز؟
choose-language = قايسى تىلدا سۆزلىشىمىز؟ ئېيتقانلىرىڭىز ئۆزگەرمەيدۇ.
language-changed = بۇنىڭدىن كېيىن مۇشۇ تىلدا سۆزلىشىمىز.
language-offer = { $own_name }: مۇشۇ تىلدا داۋاملاشتۇرايلىمۇ؟ ئېيتقانلىرىڭىز ئۆزگەرمەيدۇ.
button-stay = ياق، ئۆزگەرتمەيلى
nothing-here = ھازىر بۇ يەردە مەلۇمات يوق. بىرنى باشلىغۇڭىز بارمۇ؟
paused = ئالدىرىماڭ. ئېيتقانلىرىڭىز ساقلاقلىق، دەل توختىغان يېرىمىزدىن داۋاملاشتۇرىمىز. تەييار بولغاندا بۇ سۆھبەتنى ئېچىپ، «داۋاملاشتۇرۇش» نى بېسىڭ.
paused-nothing = ئالدىرىماڭ. مەن بۇ سۆھبەتنىڭ نومۇرى بىلەن ۋاقىتتىن باشقا ھېچنېمىنى ساقلىمايمەن. تەييار بولغاندا «داۋاملاشتۇرۇش» نى بېسىڭ.
stop = مۇشۇ يەردە توختايلىمۇ؟ ئېيتقانلىرىڭىزنى قالدۇرۇپ، كېيىن قايتىپ كېلەلەيسىز، ياكى ئۆچۈرگۈزەلەيسىز.
stopped = سىزگە خەت يازمايمەن. ئېيتقانلىرىڭىز ساقلاقلىق. قايتىپ كەلسىڭىز، توختىغان يېرىمىزدىن داۋاملاشتۇرىمىز.
consent-refused = چۈشەندىم. سىز قوشۇلمىسىڭىز، ھېچنېمىنى ساقلىمايمەن: ھازىرغىچە ئېيتقانلىرىڭىز ئۆچۈرۈلدى. كېيىن باشقىچە ئويلاپ قالسىڭىز، خالىغان ۋاقىتتا قايتىدىن باشلىيالايسىز.
mine =
    { $count ->
        [one] بۇ يەردە بىر مەلۇماتىڭىز بار.
       *[other] بۇ يەردە { $count } مەلۇماتىڭىز بار.
    }
new-copy-shared = بۇرۇن ئۆزىڭىز توغرۇلۇق ئېيتقانىدىڭىز: ئىسمىڭىز، تۇرغان دۆلىتىڭىز، ئارزۇلىرىڭىز. يېڭى مەلۇماتقىمۇ شۇ جاۋابلارنى ئىشلىتەيمۇ؟ ھەر بىرىنى ئۆزگەرتەلەيسىز.
new-report = يېڭى مەلۇمات باشلاندى. بۇرۇنقىسى ئۆز پېتى تۇرىدۇ.
linked-offer = ئائىلىڭىزدىن يەنە بىر كىشىنى تىلغا ئالغانىدىڭىز. ئۇ كىشى توغرۇلۇقمۇ ئايرىم مەلۇمات بېرەمسىز؟

state-draft = تېخى تۈگىمىگەن
state-handed-in = تاپشۇرۇلغان
state-in-review = ئوقۇلۇۋاتىدۇ
state-accepted = قوبۇل قىلىنغان
state-returned = سوئاللىرىمىز بار
state-closed = ئاخىرلاشقان
state-withdrawn = قايتۇرۇۋېلىنغان
report-draft = { $title }. بۇ مەلۇمات تېخى تاپشۇرۇلمىدى.
report-handed-in = { $title }. تاپشۇرۇلدى، مەلۇمات كودى: { $code }. تەشكىلاتتىن بىر كىشى ئۇنى ئوقۇيدۇ.
report-in-review = { $title }. مەلۇمات كودى: { $code }. تەشكىلاتتىن بىر كىشى ھازىر ئۇنى ئوقۇۋاتىدۇ.
report-accepted = { $title }. مەلۇمات كودى: { $code }. ئوقۇلدى ۋە قوبۇل قىلىندى.
report-returned = { $title }. مەلۇمات كودى: { $code }. ئوقۇلدى، سىزگە سوئاللىرىمىز بار.
report-closed = { $title }. مەلۇمات كودى: { $code }. بۇ مەلۇماتنىڭ ئىشى ئاخىرلاشتى.
report-withdrawn = { $title }. مەلۇمات كودى: { $code }. سىز ئۇنى قايتۇرۇۋالدىڭىز، ئۇنىڭ ئىشىنى ھېچكىم قىلمايدۇ.
next-handed-in = ئەمدى نېمە بولىدۇ: تەشكىلاتتىن بىر كىشى ئۇنى ئوقۇيدۇ. سىز ھېچنېمە قىلمىسىڭىزمۇ بولىدۇ. خالىغان كۈنى يەنە قوشالايسىز.
next-in-review = ئەمدى نېمە بولىدۇ: بۇ كىشى ھەممىسىنى ئوقۇيدۇ، بەلكىم سوئاللىرى بولار. ئۇنىڭغىچە سىز ھېچنېمە قىلمىسىڭىزمۇ بولىدۇ.
next-accepted = ئەمدى نېمە بولىدۇ: تەشكىلات سىز رۇخسەت قىلغان دائىرىدە ئېيتقانلىرىڭىز بىلەن ئىش قىلىدۇ. يېڭى بىر نەرسە ئاڭلىسىڭىز، مۇشۇ يەرگە قوشۇپ قويۇڭ.
next-returned = ئەمدى نېمە بولىدۇ: بىلگەنلىرىڭىزنى قوشۇڭ، ئاندىن «جاۋاب بەردىم» نى بېسىڭ. بىلمىگىنىڭىز ئوچۇق قالسا بولىدۇ.
next-closed = ئەمدى نېمە بولىدۇ: ئۇنىڭ ئىشىنى ئەمدى ھېچكىم قىلمايدۇ، ئېيتقانلىرىڭىز ساقلىنىدۇ. يېڭى بىر نەرسە ئاڭلىسىڭىز، مۇشۇ يەرگە قوشۇپ قويۇڭ.
reason-return-person = بۇ كىشىنىڭ كىم ئىكەنلىكى تېخى ئېنىق ئەمەس. باشقا ئىسىملىرى، تۇغۇلغان يىلى ياكى يۇرتى ياردەم بېرىدۇ.
reason-return-happened = نېمە ئىش بولغانلىقى تېخى ئېنىق ئەمەس. يەنە بىرنەچچە ئېغىز گەپ ياردەم بېرىدۇ.
reason-return-when-where = قاچان ياكى نەدە بولغانلىقى تېخى ئېنىق ئەمەس. تەخمىنەن ئېيتسىڭىزمۇ بولىدۇ.
reason-return-how-known = بۇنى قانداق بىلگەنلىكىڭىز تېخى ئېنىق ئەمەس: ئۆزىڭىز كۆردىڭىزمۇ ياكى كىم ئېيتتى؟
reason-return-papers = ئەۋەتكىنىڭىزدىن بىرىنى ئوقۇغىلى ياكى ئاڭلىغىلى بولمىدى. مۇمكىن بولسا، يەنە بىر قېتىم ئەۋەتىڭ.
reason-close-free = سەۋەبى: بۇ كىشىنىڭ ئەركىن ئىكەنلىكىنى سىز ئېيتقان.
reason-close-asked = سەۋەبى: سىز شۇنداق قىلىشنى سورىغان.
reason-close-not-ours = سەۋەبى: بۇ تەشكىلات قىلالايدىغان ئىش ئەمەس. بۇ ئۇنىڭ مۇھىملىقى كەم دېگەنلىك ئەمەس.
reason-close-no-contact = سەۋەبى: سوئاللار بار ئىدى، سىز بىلەن ئالاقىلىشالمىدۇق.
reason-close-done = سەۋەبى: تەشكىلات ھازىرچە قىلالايدىغان ئىش قىلىنىپ بولدى.
questions-answered = رەھمەت. بىر كىشى ئۇنى قايتا ئوقۇيدۇ.

## Reading back and handing in

read-back-overview = سىز ئېيتقانلار مانا بۇ، قىسىم-قىسىم قىلىپ تىزىلدى. بىر قىسمىنى باسسىڭىز، ئوقۇيالايسىز. ھەر بىر جاۋابنى تۈزىتەلەيسىز ياكى قايتۇرۇۋالالايسىز.
read-back-line = { $label }: { $value }
nothing-told-here = بۇ يەردە تېخى ھېچنېمە ئېيتىلمىدى.
not-confirmed-yet = { $value } (تېخى «توغرا» دېمىدىڭىز)
take-back-sure = «{ $label }» دېگەن سوئالغا بەرگەن جاۋابىڭىزنى يوق قىلايمۇ؟ ئۇنىڭ سۆزلىرى ۋە ھۆججەتلىرى يوق قىلىنىدۇ، قايتۇرۇپ كەلگىلى بولمايدۇ. لېكىن بۇرۇن ئېلىنغان نۇسخىلار، تېلېفونىڭىزدىكى ۋە Telegram دىكى بۇ سۆھبەت ئۆز پېتى قالىدۇ.
hand-in-missing = تاپشۇرۇشتىن بۇرۇن تۆۋەندىكىلەرگە جاۋاب كېرەك. «بىلمەيمەن» دېسىڭىزمۇ جاۋاب بولىدۇ:
    { $questions }
hand-in-ready = مەلۇماتنى ئەمدى تاپشۇرسىڭىز بولىدۇ. شۇنىڭدىن كېيىن ئۇنى تەشكىلاتتىكىلەر ئوقۇيدۇ. شۇندىمۇ يەنە قوشالايسىز، ئۆزگەرتەلەيسىز، قايتۇرۇۋالالايسىز.
hand-in-un = بىرلەشكەن دۆلەتلەر تەشكىلاتىغا بېرىش ئۈچۈن تۆۋەندىكىلەر تېخى كەم. بۇلارسىزمۇ تاپشۇرۇپ، كېيىن قوشسىڭىز بولىدۇ:
    { $missing }
un-name = ئۇ كىشىنىڭ ئىسمى
un-date = شۇ ئىش بولغان ۋاقىت
un-place = شۇ ئىش بولغان يەر
un-taken-by = كىم تۇتۇپ كەتكەنلىكى
un-reporter = سىزنىڭ ئىسمىڭىز ۋە ئادرېسىڭىز
un-actions = ھازىرغىچە قىلىنغان ئىشلار
un-consent = بىرلەشكەن دۆلەتلەر تەشكىلاتىغا بېرىشكە بولغان رۇخسىتىڭىز
handed-in = رەھمەت سىزگە. مەلۇماتىڭىز تاپشۇرۇلدى.

    مەلۇماتىڭىزنىڭ كودى: { $code }

    ئۇنى قەغەزگە يېزىپ ساقلاپ قويۇڭ. شۇ كود بىلەن مەلۇماتىڭىزنى سۈرۈشتە قىلالايسىز. ئىشەنمەيدىغان ھېچكىمگە بەرمەڭ.

    تەشكىلاتتىن ({ $organisation }) بىر كىشى ئۇنى ئوقۇيدۇ، ئادەتتە ئىككى ھەپتە ئىچىدە. رۇخسەت قىلغان بولسىڭىز، سىزگە مۇشۇ يەردە خەت يازىمىز. ئۆزىڭىز سۈرۈشتە قىلماقچى بولسىڭىز: { $contact }.

    بۇ سۆھبەت تېلېفونىڭىزدا ۋە Telegram دا قالىدۇ. تازىلىماقچى بولسىڭىز: سۆھبەتنىڭ تىزىملىكىنى ئېچىپ، «سۆھبەتنى ئۆچۈرۈش» (Delete chat) نى تاللاڭ، بوت تەرەپتىمۇ ئۆچۈرۈش دېگەن يەرگىمۇ بەلگە قويۇڭ.
not-handed-in = مەلۇمات تاپشۇرۇلمىدى.
withdraw-sure = بۇ مەلۇماتنى قايتۇرۇۋالامسىز؟ شۇنىڭدىن كېيىن ئۇنىڭ ئىشىنى ھېچكىم قىلمايدۇ، ئۇنىڭدىن ھېچكىمگە ھېچنېمە بېرىلمەيدۇ. بۇرۇن بېرىلگەننى قايتۇرۇۋالغىلى بولمايدۇ. سىز ئۆچۈرگۈچە ياكى قايتا تاپشۇرغۇچە مەلۇمات بۇ يەردە قۇلۇپلاقلىق تۇرىدۇ.
withdrawn = مەلۇمات قايتۇرۇۋېلىندى.
consent = بۇ مەلۇمات بىلەن نېمە قىلساق بولىدۇ؟ ھەر بىرىنى ئۆزىڭىز تاللايسىز، خالىغان كۈنى ئۆزگەرتەلەيسىز. ئۆزگەرتسىڭىز، شۇنىڭدىن كېيىن بىراۋغا بىر نەرسە بەرگەندە شۇ بويىچە قىلىمىز.
consent-given = بۇ مەلۇمات بۈگۈنگىچە مۇنۇلارغا بېرىلدى:
consent-given-line = • { $recipient }، { $date }
given-archive = تەشكىلاتنىڭ ئۆز ئارخىپى
given-un = بىرلەشكەن دۆلەتلەر تەشكىلاتى
given-icrc = خەلقئارا قىزىل كرېست كومىتېتى
given-organisations = كىشىلىك ھوقۇق تەشكىلاتلىرى
given-governments = باشقا دۆلەتلەرنىڭ ھۆكۈمەتلىرى
given-research = تەتقىقات، ئىسىمسىز
given-public = ھەممەيلەن ئوقۇيالايدىغان قىلىپ ئېلان قىلىندى
copy-caption = مانا بۇ سىزنىڭ نۇسخىڭىز. ئۇنى تېلېفونىڭىزدىن تېپىۋالغان كىشى ئوقۇيالايدۇ. شۇنىڭغا رازى بولسىڭىزلا ساقلاڭ.
copy-title = مەلۇماتىڭىز
copy-made-on = نۇسخا ئېلىنغان ۋاقىت: { $date }
copy-file-name = nusxa

## Erasing

forget-which = قايسى مەلۇماتنى ئۆچۈرەي؟
forget-draft = { $title }. بۇ مەلۇماتنى ئۆچۈرەيمۇ؟ ئۇ دەرھال يوق قىلىنىدۇ، ئەسلىگە كەلتۈرگىلى بولمايدۇ.
forget-handed-in =
    { $hours ->
        [one] { $title }. بۇ مەلۇماتنى ئۆچۈرەيمۇ؟ شۇنىڭدىن باشلاپ ئۇنى ھېچكىم ئاچالمايدۇ، { $hours } سائەتتىن كېيىن يوق قىلىنىدۇ. ئۇنىڭغىچە مەلۇمات كودى بىلەن ئەسلىگە كەلتۈرەلەيسىز.
       *[other] { $title }. بۇ مەلۇماتنى ئۆچۈرەيمۇ؟ شۇنىڭدىن باشلاپ ئۇنى ھېچكىم ئاچالمايدۇ، { $hours } سائەتتىن كېيىن يوق قىلىنىدۇ. ئۇنىڭغىچە مەلۇمات كودى بىلەن ئەسلىگە كەلتۈرەلەيسىز.
    }
forgotten = يوق قىلىندى: سۆزلەر، ھۆججەتلەر ۋە ئۇلارنىڭ ئاچقۇچلىرى. مېنىڭ قولۇم يەتمەيدىغانلىرى: بۇرۇن ئېلىنغان نۇسخىلار ۋە زاپاس نۇسخىلار، تېلېفونىڭىزدىكى ۋە Telegram دىكى بۇ سۆھبەت. بىر نەرسە ئۆچۈرۈلگەنلىكى خاتىرىدە قالىدۇ، نېمە ئىكەنلىكى قالمايدۇ.
forgetting =
    { $hours ->
        [one] مەلۇمات تاقالدى: ئەمدى ئۇنى ھېچكىم ئاچالمايدۇ. { $hours } سائەتتىن كېيىن يوق قىلىنىدۇ. دەرھال يوق قىلىشنى ياكى ئەسلىگە كەلتۈرۈشنى خالىسىڭىز، تۆۋەندىكى كۇنۇپكىنى بېسىڭ.
       *[other] مەلۇمات تاقالدى: ئەمدى ئۇنى ھېچكىم ئاچالمايدۇ. { $hours } سائەتتىن كېيىن يوق قىلىنىدۇ. دەرھال يوق قىلىشنى ياكى ئەسلىگە كەلتۈرۈشنى خالىسىڭىز، تۆۋەندىكى كۇنۇپكىنى بېسىڭ.
    }
case-code-to-destroy = مەلۇمات كودىنى يېزىڭ. شۇنىڭ بىلەن مەلۇمات دەرھال يوق قىلىنىدۇ.
case-code-to-bring-back = مەلۇمات كودىنى يېزىڭ. شۇنىڭ بىلەن مەلۇمات قايتا ئېچىلىدۇ.
lost-phone = بۇرۇنقى سۆھبىتىڭىز يوقاپ كەتتىمۇ؟ مەلۇمات كودىڭىزنى يېزىڭ. كود قولىڭىزدا بولمىسا، «كود يوق» دەپ يېزىڭ.
lost-phone-told = رەھمەت سىزگە. بۇنى تەشكىلاتتىن ({ $organisation }) بىر كىشى كۆرۈپ، سىزگە مۇشۇ يەردە خەت يازىدۇ. ئۇنىڭغىچە ھېچنېمە ئېچىلمايدۇ، شۇڭا ئائىلىڭىز ئېيتقانلارنى باشقىلار ئوقۇيالمايدۇ. ئۆزىڭىز سۈرۈشتە قىلماقچى بولسىڭىز: { $contact }.
case-code-wrong = بۇ مەلۇماتنىڭ كودى بۇ ئەمەس. تەكشۈرۈپ، قايتا يېزىڭ.
brought-back = مەلۇمات قايتا ئېچىلدى، ئەسلىدە قانداق بولسا شۇ پېتى.

## The code word

code-word-asked = ئۆزىڭىز تاللىغان مەخپىي سۆزنى يېزىڭ.
code-word-wrong = بۇ ئەمەس. يەنە بىر سىناپ بېقىڭ.
goodbye = رەھمەت. خەير-خوش.

## Texts to read

help =
    مەن سىزگە ئائىلىڭىزدىكى بىر كىشىنىڭ بېشىغا كەلگەن ئىشلارنى قەدەممۇقەدەم ئېيتىپ بېرىشكە ياردەم قىلىمەن.

    كۇنۇپكا باسسىڭىزمۇ، يازسىڭىزمۇ، ئاۋازلىق ئۇچۇر ئەۋەتسىڭىزمۇ بولىدۇ. خالىغان ۋاقىتتا توختىيالايسىز، ئېيتقانلىرىڭىز ساقلىنىدۇ. «بىلمەيمەن» دېگەنمۇ ياخشى جاۋاب.

    «تىزىملىك» نى باسسىڭىز ھەممىسى شۇ يەردە: ئېيتقانلىرىڭىز، مەلۇماتنىڭ باشقا قىسىملىرى، تىلىڭىز ۋە مەلۇماتنى ئۆچۈرۈش.

    بىرەر ئادەم بىلەن سۆزلىشىشنى خالىسىڭىز: { $contact }.
privacy =
    ئېيتقانلىرىڭىزنى كىملەر كۆرەلەيدۇ:

    • مەلۇماتىڭىزنى تەشكىلات ({ $organisation }، { $country }) ئوقۇيالايدۇ.
    • ئۇچۇرلارنى Telegram توشۇيدۇ ۋە ئوقۇيالايدۇ.
    • بۇ يەردە ھەممىسى قۇلۇپلاقلىق تۇرىدۇ، لېكىن مەن ئىشلەيدىغان كومپيۇتېر ئىشلەۋاتقان چېغىدا ئۇنى ئاچالايدۇ.

    بىز سىزنى بۇلاردىن قوغدىيالمايمىز: تېلېفونىڭىزنى ئېلىۋالغان كىشى، ئىشلەۋاتقان كومپيۇتېرغا بۆسۈپ كىرگەن كىشى ۋە Telegram نىڭ قىلىدىغانلىرى.

    بۇ بوت راستتىنلا بىزنىڭكىمۇ، تەكشۈرۈپ كۆرۈڭ: { $verify_at }. بىرەر ئادەمدىن سورىماقچى بولسىڭىز: { $contact }.

    مەلۇمات بىلەن نېمە قىلىشقا بولىدىغانلىقىنى ئۆزىڭىز بەلگىلەيسىز («مەن بەرگەن رۇخسەتلەر»)، ئۇنى خالىغان ۋاقىتتا ئۆچۈرگۈزەلەيسىز.
command-start = باشلاش ياكى داۋاملاشتۇرۇش
command-continue = توختىغان يەردىن داۋاملاشتۇرۇش
command-report = يەنە بىر كىشى توغرۇلۇق ئېيتىپ بېرىش
command-mine = مېنىڭ مەلۇماتلىرىم
command-language = تىلنى ئالماشتۇرۇش
command-consent = مەن بەرگەن رۇخسەتلەر
command-privacy = بۇنى كىم كۆرەلەيدۇ
command-help = ياردەم
command-stop = ھازىرچە توختاش
command-forget = مەلۇماتنى ئۆچۈرۈش
bot-description = بۇ يەردە ئائىلىڭىزدىكى بىر كىشىنىڭ بېشىغا كەلگەن ئىشلارنى ئۆز تىلىڭىزدا ئېيتىپ بېرەلەيسىز. يازسىڭىزمۇ، سۆزلىسىڭىزمۇ، كۇنۇپكا باسسىڭىزمۇ بولىدۇ. خالىغان ۋاقىتتا توختاپ، كېيىن داۋاملاشتۇرالايسىز. بوتنىڭ ئىگىسى: { $organisation }. تەكشۈرۈپ كۆرۈڭ: { $verify_at }
bot-short-description = قەدەممۇقەدەم سوئال-جاۋاب، ئۆز تىلىڭىزدا.

## Why words could not be taken
rejected-empty = بۇ ئۇچۇردا ھېچقانداق سۆز كۆرمىدىم. يەنە بىر قېتىم يېزىپ بېرەلەمسىز؟
rejected-too_long = بۇ سوئالغا بۇ خەت ئۇزۇنراق كەلدى. مۇشۇ يەردە سورالغاننىلا يېزىڭ؛ ھەممىنى سۆزلەپ بېرىدىغان يەر كېيىن بار.
rejected-use_buttons = تۆۋەندىكى كۇنۇپكىلارنىڭ بىرىنى بېسىڭ.
rejected-send_a_file = بۇ يەرگە رەسىم ياكى ھۆججەت كېرەك. «كېيىن» نى باسسىڭىزمۇ بولىدۇ.
rejected-not_an_option = ئۇنى تاللاشلارنىڭ ئىچىدىن تاپالمىدىم. ئەڭ توغرا كېلىدىغىنىنى بېسىڭ.
rejected-not_yes_or_no = «ھەئە» ياكى «ياق» نى بېسىڭ.
rejected-not_a_number = پەقەت سان يېزىڭ، مەسىلەن 3 ياكى 7.5.
rejected-number_out_of_range = بۇ سان بەك چوڭدەك تۇرىدۇ. يەنە بىر قاراپ باقامسىز؟
rejected-not_an_age = نەچچە ياش ئىكەنلىكىنى سان بىلەن يېزىڭ، مەسىلەن 34.
rejected-not_a_link = بۇ تور ئادرېسىغا ئوخشىمايدۇ. تور ئادرېسى ئادەتتە مۇنداق بولىدۇ: https://example.org
rejected-which_place = بۇ نامدا بىردىن ئارتۇق يەر بار. قايسىسىنى دەيسىز؟
rejected-place_alike = دەل مۇشۇ نامدىكى يەرنى بىلمەيمەن. بۇلارنىڭ بىرىمۇ ياكى بىرىنىڭ ئىچىدىمۇ؟ بولمىسا، ئۆز سۆزىڭىز قالىدۇ.
rejected-not_a_country = بۇ دۆلەتنى تونۇمىدىم. توغرا يېزىلغانمۇ؟ سۆزىڭىزنى شۇ پېتى قالدۇرسىڭىزمۇ بولىدۇ.
rejected-which_country = قايسى دۆلەتنى دەيسىز؟
rejected-not_a_zone = مۇنۇ شەھەرلەرنىڭ قايسىسىنىڭ ۋاقتى سىزنىڭكى بىلەن ئوخشاش؟
rejected-which_language = ئىشلىتىدىغان تىلىڭىزنى بېسىڭ.
rejected-choose_event = ئالدى بىلەن قايسى ئىشتىن كېيىن بولغانلىقىنى تاللاڭ.
rejected-not_a_date = بۇنىڭدىن ۋاقىتنى چۈشىنەلمىدىم. سان بىلەن يېزىڭ، مەسىلەن 2017، 03.2017 ياكى 14.03.2017. كۇنۇپكىلارنى باسسىڭىزمۇ بولىدۇ.
rejected-which_date = ۋاقتىنى توغرا يېزىۋالاي. قايسىسىنى دەيسىز؟
rejected-age_or_year = بۇ ياشمۇ ياكى يىلمۇ؟
rejected-no_year = قايسى يىلى ئىدى؟ يىلىنىلا بىلسىڭىز يېتەرلىك.
rejected-impossible_date = كالېنداردا ئۇنداق كۈن يوق. يەنە بىر قاراپ باقامسىز؟
rejected-too_long_ago = بۇ يۈز يىلدىنمۇ بۇرۇن ئىكەن. يىلىغا يەنە بىر قاراپ باقامسىز؟
rejected-in_the_future = ئۇ كۈن تېخى كەلمىدى. يەنە بىر قاراپ باقامسىز؟
rejected-other_calendar = بۇ باشقا كالېندارنىڭ يىلىدەك تۇرىدۇ. مىلادىيە يىلىنى ئېيتىڭ، مەسىلەن 2017.
rejected-ends_before_start = ئاخىرى بېشىدىن بۇرۇن بولۇپ قاپتۇ. ئورنى ئالمىشىپ قالغانمۇ؟

## Buttons under suggestions
suggest-own-words = ئۆز سۆزۈم قالسۇن
card-spellings = ئۇ يەردە مۇشۇلارنىڭ بىرىدەك يېزىلغانمۇ؟ ھەر بىر ھەرپى ئوخشاش بولسىلا بېسىڭ. ئوخشىمىسا ياكى ھازىر كۆرەلمىسىڭىز، بىلگىنىڭىزنى يېزىڭ.
suggest-age = { $years } ياش

## Dates, read back. $year and $day are text, $month and $season are month-N and season-N already in words.
date-day = { $year }-يىلى { $month }نىڭ { $day }-كۈنى
date-month = { $year }-يىلى { $month }
date-season = { $year }-يىلى { $season }
date-year = { $year }-يىلى
date-about = تەخمىنەن { $date }
date-between = { $start } بىلەن { $end } ئارىلىقىدا
date-before = { $end } ياكى ئۇنىڭدىن بۇرۇن
date-after = { $start } ياكى ئۇنىڭدىن كېيىن
date-unknown = ئۆز سۆزىڭىز بىلەن ساقلاندى
month-1 = 1-ئاي
month-2 = 2-ئاي
month-3 = 3-ئاي
month-4 = 4-ئاي
month-5 = 5-ئاي
month-6 = 6-ئاي
month-7 = 7-ئاي
month-8 = 8-ئاي
month-9 = 9-ئاي
month-10 = 10-ئاي
month-11 = 11-ئاي
month-12 = 12-ئاي
season-1 = ئەتىياز
season-2 = ياز
season-3 = كۈز
season-4 = قىش

## Remarks on a Chinese ID number: never a refusal. $county, $told are names of places, $date and $born are dates in words.
remark-id-form = خىتاي كىملىك نومۇرى ئادەتتە 18 خانىلىق، كونىلىرى 15 خانىلىق بولىدۇ. يازغىنىڭىزنى ساقلاپ قويدۇم؛ قەغەز قولىڭىزدا بولسا، يەنە بىر قاراپ بېقىڭ.
remark-id-check = ئاخىرقى خانىسى باشقىلىرىغا ماس كەلمەيدۇ، بىرەرى خاتا كۆچۈرۈلگەن بولۇشى مۇمكىن. ساقلاپ قويدۇم؛ يەنە بىر قاراپ باقامسىز؟
remark-id-date = بۇ نومۇردىكى تۇغۇلغان كۈن كالېنداردا يوق. ساقلاپ قويدۇم؛ يەنە بىر قاراپ باقامسىز؟
remark-id-birth = بۇ نومۇرغا قارىغاندا تۇغۇلغان ۋاقتى: { $born }؛ سىز ئېيتقىنى: { $told }. ھەر ئىككىسىنى ساقلاپ قويدۇم. نومۇر توغرا كۆچۈرۈلگەنمۇ؟
remark-id-county = بۇ نومۇرنىڭ بېشىدىكى كود مۇنۇ يەرنىڭكى: { $county }؛ سىز ئېيتقىنى: { $told }. ئۇ كىشىنىڭ ئەڭ دەسلەپ نوپۇسقا ئېلىنغان يېرىنى كۆرسىتىدۇ، شۇڭا ھەر ئىككىسى راست بولۇشى مۇمكىن. نومۇر توغرا كۆچۈرۈلگەنمۇ؟
remark-id-area = نومۇرنىڭ بېشىدىكى ئالتە خانە كۆرسىتىدىغان يەرنى تونۇمىدىم. نومۇرنى ساقلاپ قويدۇم؛ يەنە بىر قاراپ باقامسىز؟

## Kinship and voice

rejected-which_relative = بۇ سۆز بىردىن ئارتۇق تۇغقاننى بىلدۈرۈشى مۇمكىن. قايسىسىنى دەيسىز؟
kin-elder_brother = ئاكام
kin-younger_brother = ئۇكام
kin-elder_sister = ھەدەم (ئاچام)
kin-younger_sister = سىڭلىم
kin-paternal_grandmother = دادامنىڭ ئانىسى
kin-maternal_grandmother = ئانامنىڭ ئانىسى
kin-paternal_grandfather = دادامنىڭ دادىسى
kin-maternal_grandfather = ئانامنىڭ دادىسى
kin-paternal_aunt = ھاممام (دادا تەرەپ)
kin-maternal_aunt = ھاممام (ئانا تەرەپ)
kin-paternal_uncle = تاغام (دادا تەرەپ)
kin-maternal_uncle = تاغام (ئانا تەرەپ)
kin-sister_in_law = يەڭگەم، قېيىن سىڭلىم
kin-brother_in_law = قېيىن ئاكام، يەزنەم
kin-daughter_in_law = كېلىنىم
kin-son_in_law = كۈيئوغلۇم
kin-mother_in_law = قېيىن ئانام
kin-father_in_law = قېيىن ئاتام

## Keeping in touch

checkin-hello = ياخشىمۇسىز؟ ھازىر سۆزلىشىشكە ۋاقتىڭىز بارمۇ؟
news-hello = ئېيتقانلىرىڭىز توغرۇلۇق بىر يېڭىلىق بار. ھازىر ۋاقتىڭىز بارمۇ؟
button-checkin-later = بۈگۈن كېيىنرەك
button-checkin-day = باشقا كۈنى
button-checkin-phone = بۇ تېلېفوندا ئەمەس
button-checkin-stop = ئەمدى خەت يازماڭ
checkin-later-today = ماقۇل. بۈگۈن كېيىنرەك، كەچ بولۇپ كەتسە ئەتە يەنە خەت يازىمەن.
checkin-another-day = ماقۇل. بىرنەچچە كۈندىن كېيىن يەنە خەت يازىمەن.
checkin-not-here = ماقۇل. سىز ئۆزىڭىز خەت يازمىغۇچە بۇ يەرگە خەت يازمايمەن.
checkin-stopped = ئەمدى سورىمايمەن. ئېيتقانلىرىڭىز ساقلاقلىق. خالىغان ۋاقىتتا بۇ يەرگە يازسىڭىز بولىدۇ.
checkin-ask =
    { $dead ->
        [yes] { $title }. سىزنى ئويلاپ تۇرىمەن. يەنە قوشىدىغىنىڭىز ياكى بىرەر ئېھتىياجىڭىز بارمۇ؟
       *[no] { $title }: يېڭى خەۋەر بارمۇ؟
    }
button-news-none = يېڭى خەۋەر يوق
button-news-some = يېڭى گەپ بار
button-news-help = ماڭا ياردەم كېرەك
button-news-wrong = خاتاسىنى تۈزىتەي
checkin-no-news = رەھمەت سىزگە. بۈگۈن يېڭى خەۋەر يوقلۇقىنى يېزىپ قويدۇم.
checkin-news = رەھمەت سىزگە. بىر-بىرلەپ ئېيتىپ بېرىڭ. ئىلگىرى ئېيتقانلىرىڭىز شۇ پېتى تۇرىدۇ، بۇ ئۇنىڭ يېنىغا قوشۇلىدۇ.
checkin-other-waits = يەنە بىر مەلۇماتىڭىز دەل توختىغان يېرىڭىزدە تۇرىدۇ. ئۇنى «مېنىڭ مەلۇماتلىرىم» دىن تاپىسىز.
checkin-help = سىزگە ياردەم كېرەكلىكىنى { $organisation } دىكىلەرنىڭ ئالدىغا قويدۇم. ئۆزىڭىزمۇ بىر ئادەم بىلەن ئالاقىلىشالايسىز: { $contact }. ئەگەر سىز تۇرغان يەردە بىرسى ھازىر خەتەردە بولسا، شۇ يەرنىڭ جىددىي قۇتقۇزۇش نومۇرىغا تېلېفون قىلىڭ.
checkin-wrong = شۇ گەپ بار بۆلەكنى بېسىپ، شۇ يەردە ئۆزگەرتىڭ. ئىلگىرى ئېيتقىنىڭىزمۇ ساقلىنىدۇ.
checkins-plan = مەن مۇشۇ يەردە سىزدىن يېڭى خەۋەر بارمۇ دەپ سوراپ تۇرىمەن. قانچىلىك پات-پات: { $rhythm }. كۈننىڭ قايسى ۋاقتى: { $hours }، { $zone } ۋاقتى بويىچە. كېچىدە ھەرگىز يازمايمەن.
checkins-plan-nowhere = مەن مۇشۇ يەردە سىزدىن يېڭى خەۋەر بارمۇ دەپ سوراپ تۇرىمەن. قانچىلىك پات-پات: { $rhythm }. سىز تۇرغان يەردە سائەتنىڭ قانچىلىقىنى بىلمەيمەن. شۇڭا ئامېرىكىدىمۇ، قازاقىستاندىمۇ كۈندۈز بولغان بىرلا سائەت ئىچىدە يازىمەن.
checkins-next = كېيىنكى قېتىم: { $date }.
checkins-paused = ھازىرچە توختاپ تۇردۇم. كېيىنكى قېتىم: { $date }.
checkins-person-first = ھازىرچە ئۆزۈمچە سورىمايمەن. ئاۋۋال تەشكىلاتتىكى بىر ئادەم قاراپ باقىدۇ.
checkins-off = ھازىرچە ئۆزۈمچە ھېچنېمە سورىمايمەن. خالىسىڭىز، ئاندا-ساندا يېڭى خەۋەر بارمۇ دەپ سوراپ تۇراي.
checkins-none = سىز تېخى مەلۇمات تاپشۇرمىدىڭىز. تاپشۇرغاندىن كېيىن، ئاندا-ساندا يېڭى خەۋەر سورىشىمنى خالامسىز-يوق، ئۆزىڭىز تاللايسىز.
button-checkins-begin = خەۋەر سوراپ تۇرۇڭ
button-less-often = ئازراق سوراڭ
button-pause-month = بىر ئاي توختاڭ
button-checkins-change = قېتىمىنى ئۆزگەرتىش
button-moved = باشقا يەرگە كۆچتۈم
button-checkins-stop = ئەمدى سورىماڭ
button-keep-in-touch = ئالاقە قىلىپ تۇرۇش
command-checkins = قاچان خەۋەر سورايمەن
asked-translated = تەشكىلاتتىكىلەر تەرجىمە قىلدى ({ $tongue }، { $date }). ئەسلى سۆزى مۇنداق:
asked-picked = تەشكىلاتتىكىلەر سىزدىن شۇنى بىلمەكچى:
asked-noted = رەھمەت سىزگە. جاۋابىڭىزنى يەتكۈزۈپ قويىمەن.
asked-later = ماقۇل. بۇ سوئال سىزنى ساقلاپ تۇرىدۇ.
button-asked = سىزگە بىر سوئال بار
nudge = ياخشىمۇسىز؟ ئەسلىتىشىمگە رۇخسەت قىلغانىدىڭىز.
nudge-at-question = { $of } سوئالنىڭ { $here }-سىدە توختىغانىدۇق.
nudge-in-part = «{ $section }» دېگەن بۆلەكتە توختىغانىدۇق.
nudge-at-the-end = پەقەت ئاخىرقى قەدەم قالدى: تاپشۇرۇش.
nudge-whenever = خالىغان ۋاقىتتا داۋاملاشتۇرساق بولىدۇ.
nudge-last = خالىغان ۋاقىتتا داۋاملاشتۇرساق بولىدۇ. بۇ توغرۇلۇق ئاخىرلىشىشتىن بۇرۇن يەنە بىرلا قېتىم خەت يازىمەن.
button-no-more-reminders = ئەمدى ئەسلەتمەڭ
reminders-off = ئەمدى ئەسلەتمەيمەن. خالىغان ۋاقىتتا داۋاملاشتۇرالايسىز. ھېچكىم داۋاملاشتۇرمىغان نەرسە بىر مەزگىلدىن كېيىن ئۆچۈرۈلىدۇ، ئۆزىڭىز شۇنى تاللىغان بولسىڭىز تاپشۇرۇلىدۇ.
draft-will-be-erased = ياخشىمۇسىز؟ بۇ يەردە ئېيتقانلىرىڭىز تېخى تاپشۇرۇلمىدى. ئۆچۈرۈلىدىغان كۈنى: { $date }. شۇ كۈندىن بۇرۇن داۋاملاشتۇرسىڭىز ياكى تاپشۇرسىڭىز، ئۆچۈرۈلمەيدۇ.
draft-will-be-handed-in = ياخشىمۇسىز؟ بۇ يەردە ئېيتقانلىرىڭىز تېخى تاپشۇرۇلمىدى. سىز خالىغاندەك، شۇ پېتى تاپشۇرىدىغان كۈنۈم: { $date }. شۇ كۈندىن بۇرۇن داۋاملاشتۇرسىڭىز ياكى ئۆچۈرگۈزسىڭىز بولىدۇ.
button-hand-in-told = ئېيتقىنىمنى تاپشۇرۇش
draft-handed-in = ياخشىمۇسىز؟ سىز خالىغاندەك، ئېيتقانلىرىڭىزنى تاپشۇردۇم. خالىغان ۋاقىتتا يەنە قوشالايسىز، ئۆزگەرتەلەيسىز.
outage-resend = ياخشىمۇسىز؟ بىر مەزگىل سىزنى ئاڭلىيالمىدىم. { $date } دىن بېرى بىر نەرسە يازغان ياكى ئەۋەتكەن بولسىڭىز، يەنە بىر قېتىم ئەۋەتىڭ.

## Two families who tell of the same person. Said only after a good moment.

introduction-told =
    بىزگە باشقا بىرسىمۇ شۇ كىشى توغرىسىدا سۆزلەپ بەردى: { $title }.

    ئىككىڭلار ئالدىنئالا بۇنى بىلىشنى خالايدىغانلىقىڭلارنى ئېيتقان. ئالاقىلىشىشنى خالىسىڭىز، { $organisation } سىلەرنى ئۇچراشتۇرىدۇ. سىز سۆزلەپ بەرگەنلەردىن ئۇلارغا ھېچنېمە بەرمەيمەن.
button-introduction-yes = ئالاقىلىشىشنى خالايمەن
button-introduction-no = ياق، رەھمەت
introduction-yes = رەھمەت. ئۇ تەرەپمۇ خالىسا، تەشكىلاتتىن ({ $organisation }) بىر كىشى سىزگە خەت يازىدۇ.
introduction-no = بولىدۇ. سىزنىڭ ياق دېگىنىڭىزنى ھېچكىم بىلمەيدۇ.
