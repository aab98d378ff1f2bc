### Uyghur: machine-drafted, awaiting a native reader.

## Coming in, the team

desk-join =
    سىز { $role ->
        [coordinator] ماسلاشتۇرغۇچى
       *[reviewer] كۆرۈپ چىققۇچى
    } بولۇشقا تەكلىپ قىلىندىڭىز. بۇ رەسىمنى كود چىقىرىدىغان ئەپ (authenticator) بىلەن سىكانىرلاڭ ياكى ئەپكە مۇنۇ مەخپىي ئاچقۇچنى كىرگۈزۈڭ: { $secret }

    ئاندىن ئەپ كۆرسەتكەن ئالتە خانىلىق كودنى مۇشۇ يەرگە يېزىڭ. بۇ ئۇچۇر ئۆزى يوقايدۇ.
desk-code-please = كود ئەپىڭىز كۆرسەتكەن ئالتە خانىلىق كودنى يېزىڭ.
desk-code-wrong = بۇ كود توغرا ئەمەس ياكى ئىلگىرى ئىشلىتىلگەن. كېيىنكى كود چىققاندا شۇنى يېزىڭ.
desk-codes-closed = خاتا كود بەك كۆپ يېزىلدى. 15 مىنۇتتىن كېيىن يەنە سىناپ بېقىڭ.
desk-open = ئىش ئۈستىلىڭىز ئون ئىككى سائەت ئوچۇق تۇرىدۇ. قىلىدىغان ئىشلارنى كۆرۈش: /queue، تاقاش: /leave.
desk-left = ئىش ئۈستىلىڭىز تاقالدى. سىزگە كۆرسىتىلگەنلەر ئېلىۋېتىلدى.
desk-coordinators-only = بۇنى پەقەت ماسلاشتۇرغۇچىلا قىلالايدۇ.
desk-not-found = بۇ بويىچە ھېچنېمە تاپالمىدىم.
desk-nobody-there = بۇ كىشى گۇرۇپپىدا ئەمەس.
desk-last-coordinator = ئاخىرقى ماسلاشتۇرغۇچىنى چىقىرىۋېتىشكە بولمايدۇ.
desk-team = گۇرۇپپىڭىز:
desk-team-line = { $number }. { $role ->
        [coordinator] ماسلاشتۇرغۇچى
       *[reviewer] كۆرۈپ چىققۇچى
    }، { $since } دىن بېرى
desk-invite-reviewer = كۆرۈپ چىققۇچى چاقىرىش
desk-invite-coordinator = ماسلاشتۇرغۇچى چاقىرىش
desk-invited =
    بۇنى بىرلا كىشىگە بېرىڭ، توپقا تاشلىماڭ. ئۇ 48 سائەت ئىچىدە بىر قېتىم ئىشلەيدۇ. ئۇ كىشى ئۇنى ماڭا شۇ پېتى ئەۋەتىدۇ:

    { $command }
desk-revoke = { $number }-نومۇرنى چىقىرىش
desk-revoke-sure = شۇ مىنۇتتىن باشلاپ ئۇ كىشى ھېچنېمىنى كۆرەلمەيدۇ. قىلغان ئىشلىرى قالىدۇ. ئۇنى گۇرۇپپىدىن چىقىرامسىز؟
desk-revoke-yes = ھەئە، چىقىرىمەن

## The queue

desk-queue = سىزنى كۈتۈۋاتقان ئىشلار. سىزگە كۆرسىتىلمەيدىغانلىرى سانالمىدى.
desk-lane-count = { $lane }: { $count }
desk-lane-new-name = يېڭى
desk-lane-urgent-name = جىددىي
desk-lane-mine-name = مېنىڭكى
desk-lane-waiting-name = ئائىلىدىن جاۋاب كۈتۈش
desk-lane-silent-name = ئۈن-تىنسىز
desk-lane-unreachable-name = ئالاقىلاشقىلى بولمىغان
desk-lane-aloud-name = يېزىپ چىقىدىغان
desk-lane-tasks-name = ۋاقتى كەلگەن ۋەزىپە
desk-lane =
    { $lane }. ئاۋۋال جىددىيلىرى، ئاندىن ئەڭ ئۇزۇن كۈتكەنلىرى.

    ‼ جىددىي · ▫ يېڭى · ▪ بىرى ئالدى · ↩ ئائىلىدىن جاۋاب كۈتۈش · ✓ قوبۇل قىلىندى · × تاقالدى
desk-lane-empty = { $lane }: بۇ يەردە ھېچنېمە يوق.
desk-item = { $signs }{ $code } { $days } كۈن { $tongue }
desk-to-queue = نۆۋەتكە قايتىش

## A report opened

desk-sheet-head =
    { $code } · { $state } · { $days ->
        [one] 1 كۈن
       *[other] { $days } كۈن
    } · { $tongue }
desk-sheet-urgent = ‼ جىددىي
desk-sheet-grave = بۇ ئائىلىگە بىر ئادەم يەتكۈزۈشى كېرەك بولغان قايغۇلۇق خەۋەر بار. بۇ ۋەزىپە پۈتمىگۈچە مەن ئۇلارغا ئۆزۈمچە خەت يازمايمەن.
desk-sheet-unfinished = تۈگىمەي تاپشۇرۇلغان
desk-sheet-aloud =
    { $count ->
        [one] 1 جاۋاب ئاۋاز بىلەن ئېيتىلغان، ئۇنى يېزىپ چىقىش كېرەك
       *[other] { $count } جاۋاب ئاۋاز بىلەن ئېيتىلغان، ئۇلارنى يېزىپ چىقىش كېرەك
    }
desk-state-handed-in = يېڭى
desk-state-in-review = بىرى ئالدى
desk-state-accepted = قوبۇل قىلىندى
desk-state-returned = ئائىلىدىن جاۋاب كۈتۈش
desk-state-closed = تاقالدى
desk-state-quarantined = ئايرىپ قويۇلدى
desk-fact-who = كىم
desk-fact-what = نېمە بولدى
desk-fact-when = قاچان
desk-fact-where = قەيەردە
desk-fact-now = ھازىر
desk-fact-danger = خەتەر
desk-fact-tells = كىم ئېيتتى
desk-fact-worries = نېمىدىن ئەنسىرەيدۇ
desk-fact-allowed = رۇخسەتلەر
desk-fact-files = ھۆججەتلەر
desk-nothing-allowed = ساقلاپ ئوقۇشتىن باشقا ھېچنېمىگە رۇخسەت يوق
desk-original = { $value } — «{ $words }» ({ $tongue })
desk-in-language = { $value } ({ $tongue })
desk-see-parts = بۆلەك بويىچە
desk-see-time = ۋاقىت تەرتىپىدە
desk-see-files = ھۆججەتلەر
desk-see-case = دېلوسى
desk-to-report = مەلۇماتقا قايتىش
desk-which-part = قايسى بۆلەك؟
desk-moment = { $when } — { $what }
desk-undated = ۋاقتى يوق
desk-more-in-parts = يەنە بار. ئۇنى بۆلەكلەردىن تاپىسىز.
desk-files = بۇ مەلۇماتنىڭ ھۆججەتلىرى. كۆرمەكچى بولغىنىڭىزنى بېسىڭ.
desk-no-files = ھۆججەت يوق.
desk-file-line = { $number }. { $medium }، { $kilobytes } KB، { $name }، مۇنۇ سوئالغا: «{ $about }»
desk-file-missing = (تېخى بۇ يەردە يوق ياكى ئېلىپ كەلگىلى بولمىدى)
desk-file-preview = يوشۇرۇن ئۇچۇرلىرى ئېلىۋېتىلگەن، كىچىكلىتىلگەن نۇسخا. ئەسلىسى قۇلۇپلاقلىق تۇرىدۇ.
desk-file-original = ئائىلە ئەۋەتكەن پېتى. ئۇ ئۆزى يوقايدۇ.
desk-file-warning = بۇ رەسىم ئەمەس، ھۆججەت ({ $kind }). بۇنداق ھۆججەت ئۇنى ئاچقان تېلېفونغا زىيان يەتكۈزۈشى مۇمكىن، ئەپلەرمۇ ئۇنىڭ نۇسخىسىنى ساقلاپ قېلىشى مۇمكىن. پەقەت كېرەك بولسىلا ئېچىڭ.
desk-file-sure = شۇنداقتىمۇ ئاچىمەن
desk-file-never = بۇنداق ھۆججەت بۇ يەردە كۆرسىتىلمەيدۇ: ئۇ پروگرامما ياكى ئارخىپ بولۇشى مۇمكىن. ئۇ مەلۇمات بىلەن بىللە قۇلۇپلاقلىق تۇرىدۇ.
desk-file-not-here = بۇ ھۆججەت تېخى بۇ يەردە يوق ياكى ئېلىپ كەلگىلى بولمىدى.

## Deciding: claim, hand over, return, accept, close

desk-do-claim = مەن ئالىمەن
desk-do-accept = قوبۇل قىلىش
desk-do-return = ئائىلىگە قايتۇرۇش
desk-do-close = تاقاش
desk-do-reopen = قايتا قولغا ئېلىش
desk-do-over = باشقىغا ئۆتكۈزۈش
desk-do-letgo = قولدىن قويۇپ بېرىش
desk-do-grave = قايغۇلۇق خەۋەر
desk-done-claim = ئەمدى بۇ سىزنىڭ.
desk-done-accept = قوبۇل قىلىندى. ئائىلە رۇخسەت قىلغان بولسا، يېڭىلىق بارلىقى ئۇلارغا ئېيتىلىدۇ.
desk-done-return = ئەمدى ئائىلىنىڭ جاۋابىنى كۈتىمىز. رۇخسەت قىلغان بولسا، يېڭىلىق بارلىقى ئۇلارغا ئېيتىلىدۇ.
desk-done-close = تاقالدى. ئائىلە رۇخسەت قىلغان بولسا، يېڭىلىق بارلىقى ئۇلارغا ئېيتىلىدۇ.
desk-done-reopen = ئەمدى بۇ سىزنىڭ، قايتا ئېچىلدى.
desk-done-over = ئۆتكۈزۈپ بېرىلدى.
desk-done-letgo = ئەمدى بۇنىڭ ئىگىسى يوق.
desk-done-grave = قۇلۇپلاپ ساقلاندى. ئائىلە بۇنى مەندىن ئاڭلىمايدۇ. ئەمدى بۇنى ئۇلارغا بىر ئادەم ئېيتىشى كېرەك، شۇڭا ۋەزىپە قوشۇلدى.
desk-ask-return = يەنە نېمىنى ئېيتىپ بېرىش كېرەك؟ ئائىلە بۇنى ئۆز تىلىدا ئوقۇيدۇ.
desk-ask-close = بۇ ئىش نېمىشقا توختايدۇ؟ ئائىلە بۇنى ئۆز تىلىدا ئوقۇيدۇ.
desk-ask-over = كىمگە؟
desk-ask-grave = نېمىنى بىلدىڭىز؟ مەن ئائىلىگە بۇ توغرۇلۇق ھېچ گەپ قىلمايمەن، ئۇلار بىلەن بىر ئادەم سۆزلەشمىگۈچە ئۇلارغا خەتمۇ يازمايمەن.
desk-why-return-person = ئۇ كىشىنىڭ كىملىكى
desk-why-return-happened = نېمە ئىش بولغىنى
desk-why-return-when-where = قاچان ياكى قەيەردە
desk-why-return-how-known = قانداق بىلگىنى
desk-why-return-papers = ھۆججەت، يەنە بىر قېتىم
desk-why-close-free = ئەركىن، ئېيتىشىچە
desk-why-close-asked = ئائىلە شۇنى سورىدى
desk-why-close-not-ours = بىزنىڭ ئىشىمىز ئەمەس
desk-why-close-no-contact = ئۇلاردىن جاۋاب كەلمىدى
desk-why-close-done = ھازىرچە ھەممىسى پۈتتى
desk-why-grave-death = ۋاپات
desk-why-grave-harm = ئېغىر زىيان-زەخمەت
desk-give-to = { $number }. { $role ->
        [coordinator] ماسلاشتۇرغۇچى
       *[reviewer] كۆرۈپ چىققۇچى
    }
desk-claimed-already = بۇنى باشقا بىرى ئېلىپ بولغان.
desk-held-by-another = بۇ باشقا بىرىنىڭ قولىدا. شۇ كىشى ياكى ماسلاشتۇرغۇچى قارار قىلىدۇ.
desk-moved-on = بۇ ئارىلىقتا ئەھۋال ئۆزگەردى. قايتا ئېچىپ كۆرۈڭ.

## Asking the family

desk-ask-open = ئائىلىدىن سوراش
desk-ask =
    { $count ->
        [0] تېخى ھېچنېمە سورالمىدى.
        [one] بىر سوئال سورالدى.
       *[other] { $count } سوئال سورالدى.
    }
desk-ask-words = ئۆز سۆزۈم بىلەن
desk-ask-pick = سوئال تاللاش
desk-ask-translate = { $number }-نى تەرجىمە قىلىش
desk-ask-drop = { $number }-نى سورىماسلىق
desk-ask-waits = تېخى جاۋاب كەلمىدى.
desk-ask-dropped = ئەمدى سورالمايدۇ.
desk-ask-answer = جاۋاب: { $answer }
desk-ask-write = سوئالىڭىزنى مۇشۇ بىر ئائىلىگە، يۈزتۇرانە سورىغاندەك يېزىڭ. باشقىلارنىڭ ئىسمىنى يازماڭ.
desk-ask-preview =
    سىز سورايدىغان سوئال ({ $tongue }):

    { $words }
desk-ask-preview-other =
    مۇنۇ تىلدىمۇ ({ $tongue }):

    { $words }
desk-ask-family-reads = ئائىلە ئوقۇيدىغان تىل: { $tongue }. تەرجىمە بولمىسا، سۆزىڭىزنى شۇ پېتى كۆرىدۇ.
desk-ask-send = شۇنى سوراش
desk-ask-other = تەرجىمە قوشۇش
desk-ask-write-other = ئائىلىنىڭ تىلىدا يېزىڭ. بۇرۇنقى سۆزىڭىز يېنىدا قالىدۇ.
desk-ask-sent =
    { $count ->
        [one] سوئالىڭىز نۆۋەت كۈتۈۋاتىدۇ.
       *[other] { $count } سوئالىڭىز نۆۋەت كۈتۈۋاتىدۇ.
    } ئائىلىگە خەت يازىدىغان ۋاقىت كەلگەندە سالام بېرىپ، ھازىر سۆزلىشىشكە بولامدۇ دەپ سورايمەن. جاۋاب كەلسە، سىزگە خەۋەر قىلىمەن.
desk-ask-not-allowed = بۇ ئائىلە ئۆزىگە خەت يېزىشىمىزغا رۇخسەت بەرمىگەن.
desk-ask-speak-first = ھازىر بۇ ئائىلىدىن سورىغىلى بولمايدۇ. تۇغقىنى ۋاپات بولغان دېيىلگەن بولسا، ئاۋۋال ئۇلار بىلەن بىر ئادەم سۆزلىشىدۇ.
desk-ask-too-many = كۈتۈپ تۇرغان سوئاللار بەك كۆپ. ئاۋۋال شۇلارغا جاۋاب بېرىۋالسۇن.
desk-ask-sections = بىر بۆلەكنى تاللاڭ. بەلگە قويغانلىرىڭىز بىراقلا سورىلىدۇ.
desk-ask-all-sections = بارلىق بۆلەكلەر
desk-ask-these = شۇلارنى سوراش ({ $count })
desk-language-is-other = باشقا تىل
desk-which-language = بۇ قايسى تىلدا؟
desk-leave-it = بولدى قىلىش
desk-back = ئارقىغا
desk-words-please = يېزىپ ئەۋەتىڭ.
desk-translated-by = { $tongue } ({ $by }): { $words }
desk-number = { $number }-نومۇر
desk-number-gone = كېتىپ قالغان بىر كىشى

## Notes, tasks, transcripts and translations

desk-notes-open = خاتىرىلەر
desk-notes =
    { $count ->
        [0] خاتىرە يوق.
        [one] بىر خاتىرە:
       *[other] { $count } خاتىرە:
    }
desk-note-write = خاتىرە يېزىش
desk-note-words = خاتىرىڭىزنى يېزىڭ. ئۇنى گۇرۇپپىدىكىلەر ئوقۇيالايدۇ، ئائىلە ئوقۇيالمايدۇ. مەلۇمات ئۆچۈرۈلگەندە ئۇمۇ ئۆچۈرۈلىدۇ.
desk-task-new = يېڭى ۋەزىپە
desk-task-words = نېمە قىلىش كېرەكلىكىنى يېزىڭ. باشقا بىرىگە بەرمىگۈچە بۇ سىزنىڭ ۋەزىپىڭىز.
desk-tasks =
    { $count ->
        [0] قىلىدىغان ئىش يوق.
        [one] بىر ۋەزىپە بار. ▫️ بولسا ئىگىسى تېخى يوق.
       *[other] { $count } ۋەزىپە بار. ▫️ بولسا ئىگىسى تېخى يوق.
    }
desk-task-for = ئىگىسى: { $whom }
desk-task-free = تېخى ئىگىسى يوق
desk-task-by = ئاخىرقى كۈنى: { $date }
desk-task-today = بۈگۈن
desk-task-week = بىر ھەپتىدىن كېيىن
desk-task-date = باشقا كۈنى
desk-task-date-asked = قايسى كۈنگىچە؟ مەسىلەن: 15.09.2026
desk-task-date-unread = بۇنىڭدىن كېلىدىغان بىر كۈننى چۈشىنەلمىدىم. مەسىلەن: 15.09.2026
desk-task-whom = بىرىگە بېرىش
desk-task-give = بۇنى كىم قىلىدۇ؟
desk-task-not-hers = بۇنى بۇ كىشىگە بېرىشكە بولمايدۇ.
desk-task-done = پۈتتى
desk-task-kind-todo = قىلىدىغان ئىش
desk-task-kind-family-answered = بىر ئائىلە جاۋاب بەردى
desk-task-kind-help-asked = ياردەم سورىدى
desk-task-kind-write-down = ئاۋازنى يېزىپ چىقىش
desk-task-kind-silence = ئۇزۇندىن ئۈن-تىنسىز
desk-task-kind-unreachable = ئالاقىلاشقىلى بولمىدى
desk-task-kind-tell-the-family = قايغۇلۇق خەۋەرنى ئېيتىش
desk-task-kind-speak-to-the-family = ئائىلە بىلەن سۆزلىشىش
desk-task-kind-not-on-this-phone = بۇ تېلېفوندا ئەمەس
desk-task-kind-reporter-under-16 = مەلۇماتنى بالا بەرگەن
desk-task-kind-unfinished-report = تۈگىمىگەن مەلۇمات
desk-task-kind-file-not-fetched = بىر ھۆججەت كەم
desk-task-kind-code-word-wrong = مەخپىي سۆز خاتا
desk-task-kind-other = كۆرۈپ بېقىش كېرەك
desk-write-open = يېزىش، تەرجىمە قىلىش
desk-write =
    { $count ->
        [0] ئاۋاز بىلەن ئېيتىلغانلارنىڭ ھەممىسى يېزىپ چىقىلدى.
        [one] ئاۋاز بىلەن ئېيتىلغان بىر جاۋاب تېخى يېزىپ چىقىلمىدى.
       *[other] ئاۋاز بىلەن ئېيتىلغان { $count } جاۋاب تېخى يېزىپ چىقىلمىدى.
    } باشقىلىرىنى تەرجىمە قىلىشقا بولىدۇ.
desk-write-listen = ئاڭلاش
desk-write-script = يېزىپ چىقىش
desk-write-other = تەرجىمە قىلىش
desk-write-becomes = جاۋاب مۇشۇ بولسۇن
desk-write-transcript = نېمە دېيىلگەن بولسا، شۇ تىلدا، سۆزمۇسۆز يېزىڭ.
desk-write-translation = تەرجىمىڭىزنى يېزىڭ. ئەسلىسى يېنىدا قالىدۇ.
desk-write-transcript-is =
    يېزىپ چىقىلدى ({ $tongue }، { $by }):
    { $words }
desk-write-translation-is =
    تەرجىمە قىلىندى ({ $tongue }، { $by }):
    { $words }
desk-write-preview =
    تىلى: { $tongue }

    { $words }
desk-write-keep = ساقلاش
desk-write-nothing-here = بۇ ھۆججەت تېخى بۇ يەردە يوق. بىردەمدىن كېيىن يەنە سىناپ بېقىڭ.
desk-write-not-read = بۇنى شۇ سوئالنىڭ جاۋابى دەپ چۈشىنەلمىدىم. يازغىنىڭىز ئاۋازنىڭ يېنىدا ساقلاندى.

## Cases, matches, verification

desk-case-ask = مەلۇمات كودىنى يېزىڭ.
desk-case = دېلو { $code } · { $rung }
desk-case-risk-line = خەتەر: { $risk }
desk-case-risk-for = خەتەر: { $risk }، كىمگە: { $whom }
desk-case-worry = ئائىلە مۇنۇنىڭدىن قورقىدۇ: { $words }
desk-case-told-by = ئېيتقان كىشىنىڭ نېمىسى بولىدۇ: { $relation }
desk-case-sources = قانداق بىلگەن: { $sources }
desk-case-why = نېمىشقا مۇشۇ دەرىجىدە: { $words }
desk-case-unverified = تېخى ئېنىقلانمىغىنى: { $words }
desk-case-checked = كۆرۈپ چىقىلدى: { $all } ئىچىدىن { $done }
desk-case-un-missing = ب د ت ئۈچۈن كەم: { $missing }
desk-case-un-ready = ب د ت ئۈچۈن ھېچنېمە كەم ئەمەس.
desk-un-name = ئۇ كىشىنىڭ ئىسمى
desk-un-date = شۇ ئىش بولغان ۋاقىت
desk-un-place = شۇ ئىش بولغان يەر
desk-un-taken-by = كىم تۇتۇپ كەتكەنلىكى
desk-un-reporter = مەلۇمات بەرگۈچىنىڭ ئىسمى ۋە ئادرېسى
desk-un-actions = ھازىرغىچە قىلىنغان ئىشلار
desk-un-consent = ئائىلىنىڭ رۇخسىتى
desk-case-same = شۇ كىشىنىڭ ئۆزىمۇ؟
desk-case-rung = قانچىلىك ئىشەنچلىك؟
desk-case-risk = خەتەر
desk-case-check = تەكشۈرۈش تىزىملىكى
desk-case-out = مەلۇماتنى ئايرىۋېتىش
desk-case-meet = ئائىلىلەرنى تونۇشتۇرۇش
desk-case-back = دېلوغا قايتىش
desk-case-of-others = ئۇ مەلۇمات باشقىلار بىلەن بىر دېلودا. ئاۋۋال ئۇنى شۇ يەردىن ئايرىۋېتىڭ.

desk-same-which = بۇلار بىر كىشى توغرۇلۇق بولۇشى مۇمكىن. قارار قىلىشتىن بۇرۇن سېلىشتۇرۇپ كۆرۈڭ:
desk-same-none = سېلىشتۇرۇشقا رۇخسەت بەرگەن ئائىلىلەرنىڭ ئىچىدىن بۇنىڭغا ئوخشاش كىشىنى تاپالمىدىم.
desk-same-beside = { $one } | { $other }
desk-same-field = { $sign } { $field }: { $one } | { $other }
desk-same-yes = بىر كىشى
desk-same-no = باشقا-باشقا ئىككى كىشى
desk-same-sure = ئىككى مەلۇمات بىر دېلوغا كىرىدۇ. ھەر بىرىنىڭ سۆزى ئۆز پېتى قالىدۇ، كېيىن يەنە ئايرىۋېتەلەيسىز. ئۇ بىر كىشىمۇ؟
desk-same-sure-yes = ھەئە، بىرلەشتۈرۈڭ
desk-match-no-consent = سېلىشتۇرۇشقا ئىككى ئائىلىنىڭ ھەر ئىككىسى رۇخسەت بەرگەن بولۇشى كېرەك. بىرى بەرمىگەن.
desk-out-which = قايسى مەلۇمات يەنە ئۆز ئالدىغا تۇرسۇن؟

desk-rung-which = بۇ دېلو قانچىلىك ئېنىقلاندى؟
desk-rung-reported = پەقەت ئېيتىلغان
desk-rung-partly_verified = قىسمەن ئېنىقلانغان
desk-rung-corroborated = باشقىلار تەستىقلىغان
desk-rung-documented = قەغىزى بار
desk-rung-why = سەۋەبىنى بىر-ئىككى جۈملە بىلەن يېزىڭ.
desk-unverified-which = تېخى نېمە ئېنىقلانمىدى؟ يېزىڭ.
desk-unverified-none = باشقا يوق
desk-risk-which = بۇ ئىش ئاشكارىلانسا، خەتەر قانچىلىك چوڭ ۋە كىمگە كېلىدۇ؟
desk-risk-low = تۆۋەن
desk-risk-medium = ئوتتۇراھال
desk-risk-high = يۇقىرى
desk-risk-for-person = يوقاپ كەتكەن كىشىگە
desk-risk-for-family_there = ۋەتەندىكى ئائىلىسىگە
desk-risk-for-reporter = مەلۇمات بەرگۈچىگە
desk-risk-for-witnesses = گۇۋاھچىلارغا
desk-check-which = نېمىلەرنى كۆردىڭىز؟
desk-check-read_whole = باشتىن-ئاخىر ئوقۇلدى
desk-check-sources = مەنبەلىرى ئېنىق
desk-check-dates = ۋاقىتلار ماس كېلىدۇ
desk-check-same_person = ئىككىنچى مەلۇمات يوق
desk-check-consents = رۇخسەتلەر ئوقۇلدى
desk-check-translation = تەرجىمىسى ئوقۇلدى

desk-introduce-which = ھەر بىر ئائىلىگە بىر ماسلاشتۇرغۇچى كېپىل بولىدۇ: ئۇ راستتىنلا ئائىلە، ئۆزىنى شۇنداق كۆرسەتكەن بىرى ئەمەس، دەپ. ئىككى ماسلاشتۇرغۇچى كېرەك، ھەر ئائىلىگە بىردىن. سىز قايسىسىغا كېپىل بولىسىز؟
desk-introduce-nobody = بۇ يەردە تونۇشتۇرغىلى بولىدىغان ئائىلە يوق. ئىككى ئائىلە سېلىشتۇرۇشقا، باشقا ئائىلە بارلىقىنى ئاڭلاشقا ۋە ئۆزىگە خەت يېزىلىشىغا ئالدىنئالا رۇخسەت بەرگەن بولۇشى كېرەك.
desk-introduce-open = { $one } بىلەن { $other }: تېخى ھېچكىم كېپىل بولمىغان مەلۇمات: { $one }.
desk-introduce-vouched = { $one } بىلەن { $other }: ماسلاشتۇرغۇچى كېپىل بولغان مەلۇمات: { $one }.
desk-introduce-told = { $one } بىلەن { $other }: ھازىر ئىككى ئائىلىگە خەۋەر قىلىنىۋاتىدۇ.
desk-introduce-wish = { $one } بىلەن { $other }: ئىككى ئائىلە خالايدۇ. ئەمدى بىر ماسلاشتۇرغۇچى ئۇلار بىلەن سۆزلەشسۇن.
desk-introduce-not-linked = بۇ ئىككى مەلۇمات بىر دېلودا ئەمەس ياكى ھەر ئىككىسىنى بىر كىشى ئېيتقان.
desk-introduce-no-consent = ئائىلىلەرنىڭ بىرى بۇنىڭغا رۇخسەت بەرمىگەن.
desk-introduce-speak-first = ئۇ كىشى ۋاپات بولغان دېيىلدى. ئاۋۋال بىر ئادەم ئائىلە بىلەن سۆزلىشىشى كېرەك.
desk-vouch-sure = سىز بۇ ئائىلە بىلەن سۆزلەشكەن ياكى ئۇنى تونۇيسىز، ئۇنىڭغا كېپىل بولالايسىز. ئۇ ئائىلىگە باشقا بىرىمۇ شۇ كىشى توغرۇلۇق سۆزلىگەنلىكى ئېيتىلىدۇ؛ ئىسىم ئېيتىلمايدۇ. ئۇنىڭغا كېپىل بولامسىز؟
desk-vouch-yes = ھەئە، كېپىل بولىمەن
desk-vouch-other = سىز يەنە بىر ئائىلىگە كېپىل بولغان. بۇنىڭغا باشقا ماسلاشتۇرغۇچى كېپىل بولۇشى كېرەك.

## Search and figures

desk-find-ask = نېمىنى ئىزدەيدىغانلىقىڭىزنى يېزىڭ: خالىغان يېزىقتا ئىسىم، يەر، يىل ياكى مەلۇمات كودى. بىرنەچچىنى بىللە يازسىڭىز، نەتىجە ئازىيىدۇ.
desk-cards-opening = مەلۇماتلارنى سىز ئۈچۈن ئېچىۋاتىمەن. يېرىم مىنۇتتىن كېيىن يەنە سىناپ بېقىڭ.
desk-find-none = ھېچنېمە تاپالمىدىم.
desk-find-found = { $count ->
        [one] بىر مەلۇمات:
       *[other] { $count } مەلۇمات، ئاۋۋال ئەڭ ئوخشايدىغىنى:
    }
desk-find-many = مەلۇمات { $count } دىن كۆپ، ئاۋۋال ئەڭ ئوخشايدىغىنى. ئىزدىگىنىڭىزنى تېخىمۇ ئېنىق يېزىڭ.
desk-find-line = { $number }. { $about } · { $code }
desk-find-no-choice = بۇلارنىڭ ھېچقايسىسىدا بۇ توغرۇلۇق گەپ يوق.
desk-find-which-status = قايسى ئەھۋال؟
desk-find-which-within = قەيەر؟
desk-find-which-year = قايسى يىلدىن باشلاپ؟
desk-find-by-status = ئەھۋالى بويىچە
desk-find-by-within = يېرى بويىچە
desk-find-by-year = يىلى بويىچە
desk-find-all = ھەممىنى قايتا كۆرۈش
desk-earlier = ئالدىنقىلىرى
desk-later = يەنە

desk-figures = نېمىنى ساناي؟
desk-figures-nothing = كۆرسىتىدىغان نەرسە يوق.
desk-figures-by-county = ناھىيە بويىچە
desk-figures-by-prefecture = ۋىلايەت بويىچە
desk-figures-by-status = ئەھۋالى بويىچە
desk-figures-by-month = ئاي بويىچە
desk-figures-by-reason = سەۋەب بويىچە
desk-figures-of-county = دېلولار، ناھىيە بويىچە
desk-figures-of-prefecture = دېلولار، ۋىلايەت بويىچە
desk-figures-of-status = دېلولار، ئەھۋالى بويىچە
desk-figures-of-month = دېلولار، ئاي بويىچە
desk-figures-of-reason = دېلولار، سەۋەب بويىچە؛ بىر دېلونىڭ بىرنەچچە سەۋەبى بولۇشى مۇمكىن
desk-figures-in = پەقەت گۇرۇپپا ئۈچۈن: سىز كۆرەلەيدىغان مەلۇماتلارنىڭ ھەممىسى.
desk-figures-out = باشقىلارغا بېرىشكە بولىدۇ: پەقەت ئىسىمسىز سانلارغا رۇخسەت بەرگەن ئائىلىلەر؛ بەش كىشىدىن ئازنى كۆرسىتىدىغان سان يوق.
desk-figures-for-out = باشقىلارغا بېرىشكە
desk-figures-for-in = گۇرۇپپا ئۈچۈن
desk-figures-not-told = ئېيتىلمىغان
desk-figures-more = يەنە كۆرسىتىلمىگىنى: { $count }.

## Handing out

desk-export = كىمگە بېرىسىز؟ ھەر قايسىسىغا پەقەت ئائىلە رۇخسەت قىلغىنىلا بېرىلىدۇ. بۇ سۆھبەت ئارقىلىق ھېچنېمە بېرىلمەيدۇ.
desk-export-waiting = ئىككىنچى ماسلاشتۇرغۇچىنى كۈتۈۋاتقانلار:
desk-export-line = { $number }. قوبۇل قىلىنغانلارنىڭ ھەممىسى، ئالىدىغىنى: { $recipient ->
        [archive] ئۆز ئارخىپىمىز
        [un] بىرلەشكەن دۆلەتلەر تەشكىلاتى
        [icrc] قىزىل كرېست
        [organisations] باشقا تەشكىلاتلار
        [governments] ھۆكۈمەتلەر
        [research] تەتقىقات
       *[public] ھەممەيلەن
    }، { $since } دىن بېرى
desk-export-yes = { $number }-نومۇرغا ھەئە
desk-export-stop = { $number }-نى توختىتىش
desk-export-to-archive = ئۆز ئارخىپىمىز
desk-export-to-un = ب د ت
desk-export-to-icrc = قىزىل كرېست (ICRC)
desk-export-to-organisations = تەشكىلاتلار
desk-export-to-governments = ھۆكۈمەتلەر
desk-export-to-research = تەتقىقات، ئىسىمسىز
desk-export-to-public = ھەممەيلەن
desk-export-how-much = ئالىدىغىنى: { $recipient ->
        [archive] ئۆز ئارخىپىمىز
        [un] بىرلەشكەن دۆلەتلەر تەشكىلاتى
        [icrc] قىزىل كرېست
        [organisations] باشقا تەشكىلاتلار
        [governments] ھۆكۈمەتلەر
        [research] تەتقىقات
       *[public] ھەممەيلەن
    }. قانچىلىك بېرىمىز؟
desk-export-of-one = بىر مەلۇمات
desk-export-of-case = بىر دېلو
desk-export-of-all = قوبۇل قىلىنغان ھەممىسى
desk-export-code = مەلۇمات كودىنى يېزىڭ.
desk-export-ready = خاتىرىلەندى. پروگراممىنى ئىشلىتىدىغان كىشى ئۇنى «run_bot.py export» بىلەن چىقىرىدۇ: ئالىدىغان تەرەپنىڭ ئاچقۇچى بىلەن قۇلۇپلاپ ياكى بىر ھۆججەت قىسقۇچقا سېلىپ. شۇنىڭدىن كېيىن ئائىلە مەلۇماتىنىڭ كىمگە بېرىلگەنلىكىنى /consent دە كۆرىدۇ.
desk-export-second = خاتىرىلەندى، ئىككىنچى ماسلاشتۇرغۇچىنى كۈتۈۋاتىدۇ: ئۇ ماڭا /export دەپ يېزىپ، «ھەئە» دەيدۇ.
desk-export-stopped = توختىتىلدى. ھېچنېمە چىقىرىلمايدۇ.
desk-export-yours = بۇنى سىز ئۆزىڭىز سورىغان. «ھەئە» نى باشقا بىرى دېيىشى كېرەك.
desk-export-not-allowed = ئائىلە بۇ تەرەپكە بېرىشكە رۇخسەت قىلمىغان. ھېچنېمە بېرىلمەيدۇ.

## Alerts, the daily digest

desk-alert-urgent = /queue دا جىددىي بىر ئىش كۈتۈپ تۇرىدۇ
desk-alert-answered = /tasks تا سىزگە جاۋاب بار
desk-alert-task = /tasks تا ۋاقتى بۈگۈن توشىدىغان بىر ئىش بار
desk-digest =
    بۈگۈن كۈتۈۋاتقانلار: يېڭى { $new }، جىددىي { $urgent }، ئىشلىنىۋاتقىنى { $working }.
    سوئال قويۇلۇپ، جاۋاب بەرمىگەن ئائىلىلەر: { $waiting }. ئۈن-تىنسىز: { $silent }. ئالاقىلاشقىلى بولمىغان: { $unreachable }.
    يېزىپ چىقىدىغان: { $aloud }. ۋاقتى كەلگەن ۋەزىپىلەر: { $due }.
desk-digest-trail = خاتىرە زەنجىرىنىڭ ئاخىرى: { $head }
desk-clock = كۈندىلىك ئۇچۇر { $zone } ۋاقتى بويىچە كېلىدۇ. ئۆزگەرتمەكچى بولسىڭىز، بىر شەھەرنىڭ نامىنى يېزىڭ.
desk-clock-kept = ئەتىدىن باشلاپ { $zone } ۋاقتى بويىچە.
desk-clock-unknown = بۇ شەھەرنى بىلمەيمەن. يېقىنىدىكى چوڭراق بىر شەھەرنى يېزىڭ.

## Intake: quarantine, paper, posters, closing

desk-quarantine =
    { $count ->
        [0] كارانتىندا ھېچنېمە يوق.
        [one] كارانتىندا بىر مەلۇمات بار. ئۇنى تاپشۇرغان كىشى ھېچقانداق پەرقنى كۆرمەيدۇ.
       *[other] كارانتىندا { $count } مەلۇمات بار. ئۇلارنى تاپشۇرغان كىشىلەر ھېچقانداق پەرقنى كۆرمەيدۇ.
    }
desk-quarantine-line = { $since } · شۇنىڭدىن { $count }
desk-quarantine-one = { $since } دىن بېرى كارانتىندا. شۇ ھېساباتتىن: { $count }. پائالىيەت: { $campaign }.
desk-quarantine-why-set-aside = سەۋەبى: بۇ ھېسابات ئايرىپ قويۇلغان.
desk-quarantine-why-many = سەۋەبى: بۇ ھېسابات بىر كۈندە كۆپ مەلۇمات تاپشۇردى.
desk-quarantine-why-quick = سەۋەبى: مەلۇماتلار كۆپ كېلىۋاتقاندا بۇ بەك تېز ئېيتىلدى.
desk-quarantine-why-campaign = سەۋەبى: بۇ پائالىيەتتىن ناھايىتى كۆپ مەلۇمات كەلدى.
desk-quarantine-why-flood = سەۋەبى: ئوقۇپ ئۈلگۈرگىلى بولمايدىغان دەرىجىدە كۆپ مەلۇمات كەلدى.
desk-quarantine-released =
    { $count ->
        [one] قويۇپ بېرىلدى. ئەمدى باشقىلىرىغا ئوخشاش نۆۋەتتە تۇرىدۇ.
       *[other] { $count } مەلۇمات قويۇپ بېرىلدى. ئەمدى باشقىلىرىغا ئوخشاش نۆۋەتتە تۇرىدۇ.
    }
desk-quarantine-aside =
    { $count ->
        [0] ئايرىپ قويۇلدى. بۇ ھېسابات بۇنىڭدىن كېيىن تاپشۇرغانلار بۇ يەرگە كېلىدۇ. ئۇ تەرەپ ھېچقانداق پەرقنى كۆرمەيدۇ.
        [one] ئايرىپ قويۇلدى. بۇ ھېسابات تاپشۇرغانلار بۇ يەرگە كېلىدۇ، نۆۋەتتە تۇرغان { $count } مەلۇماتىمۇ كەلدى. ئۇ تەرەپ ھېچقانداق پەرقنى كۆرمەيدۇ.
       *[other] ئايرىپ قويۇلدى. بۇ ھېسابات تاپشۇرغانلار بۇ يەرگە كېلىدۇ، نۆۋەتتە تۇرغان { $count } مەلۇماتىمۇ كەلدى. ئۇ تەرەپ ھېچقانداق پەرقنى كۆرمەيدۇ.
    }
desk-quarantine-back = بىكار قىلىندى. بۇ ھېسابات تاپشۇرغانلار يەنە نۆۋەتكە بارىدۇ. بۇ يەردىكىلەر بىر-بىرلەپ قويۇپ بېرىلىدۇ.
desk-quarantine-not-hers = گۇرۇپپىدىكى كىشىنىڭ سۆھبىتىنى ئايرىپ قويۇشقا بولمايدۇ.
desk-quarantine-accounts =
    { $count ->
        [one] بىر ھېسابات ئايرىپ قويۇلغان. بىكار قىلماقچى بولسىڭىز، ئۇنى بېسىڭ.
       *[other] { $count } ھېسابات ئايرىپ قويۇلغان. بىكار قىلماقچى بولغىنىڭىزنى بېسىڭ.
    }
desk-quarantine-account = ئايرىپ قويۇلغان ۋاقتى: { $since }
desk-quarantine-button-read = ئوقۇش
desk-quarantine-button-next = كېيىنكى بۆلەك
desk-quarantine-button-release = قويۇپ بېرىش
desk-quarantine-button-all = ھەممىسىنى قويۇپ بېرىش
desk-quarantine-button-set-aside = ھېساباتنى ئايرىپ قويۇش
desk-quarantine-button-accounts = ئايرىلغان ھېساباتلار
desk-quarantine-button-back-to-all = تىزىملىككە قايتىش
desk-quarantine-button-back-to-one = ئارقىغا
desk-intake-close-sure = مەلۇمات قوبۇل قىلىشنى توختاتسىڭىز، يېڭى كىشىلەر ھېچنېمە ئېيتالمايدۇ، ئائىلىلەردىنمۇ ھېچنېمە سورالمايدۇ. ئۇلارغا چىرايلىق ئېيتىلىدۇ، سىلەر بىلەن ئالاقىلىشىش يولى كۆرسىتىلىدۇ. بۇرۇن ئېيتىلغانلار قالىدۇ. توختىتامسىز؟
desk-intake-close-yes = ھەئە، توختىتىمەن
desk-intake-closed = مەلۇمات قوبۇل قىلىش توختىتىلدى. ئائىلىلەر خەت يازسا، شۇنداق دېيىلىدۇ. قايتا باشلاش: /close
desk-intake-open-sure = ھازىر مەلۇمات قوبۇل قىلىش توختىتىلغان. قايتا باشلامسىز؟ بۇ ئارىلىقتا ۋاقتى كەلگەن خەۋەر سوراشلار شۇ چاغدا سورىلىدۇ.
desk-intake-open-yes = ھەئە، باشلايمەن
desk-intake-opened = مەلۇمات قوبۇل قىلىش قايتا باشلاندى.
desk-enter =
    كىم ئۈچۈن يازىسىز؟ ئاۋۋال ئۇلاردىن سوراڭ: بۇنى ئۇلار ئۈچۈن يازسىڭىز، تەشكىلات ساقلاپ ئوقۇسا بولامدۇ؟ خالىغان ۋاقىتتا توختىيالايسىز، بۇ سۆھبەتتە ھېچنېمە قالمايدۇ.

    ئۇلار قانداق «ھەئە» دېدى؟
desk-enter-agreed-presence = ئۇلار يېنىمدا
desk-enter-agreed-phone = تېلېفوندا
desk-enter-agreed-paper = قول قويۇلغان قەغەزدە
desk-enter-paper = قول قويۇلغان قەغەزنىڭ رەسىمىنى ئەۋەتىڭ. ئۇ مەلۇمات بىلەن بىللە قۇلۇپلاقلىق ساقلىنىدۇ.
desk-enter-no-photo = رەسىمسىز
desk-enter-begun = ئەمدى سىز بىر ئائىلە ئۈچۈن يازىسىز. ھەر بىر سوئالنى ئۇلارغا ئوقۇپ بېرىڭ، دېگىنىنى ئۆز سۆزى بىلەن يېزىڭ.
desk-enter-next = كېيىنكى ئائىلە
desk-enter-codes = ئاخىرقى مەلۇمات كودلىرى
desk-enter-aside = بىر چەتكە قويۇلدى. ھېچنېمە يوقالمىدى: /enter ئۇنى يەنە كۆرسىتىدۇ.
desk-enter-nothing-kept = بۇ ئائىلە توغرۇلۇق بۇ يەردە ھېچنېمە ساقلانمىدى.
desk-enter-continue = سىز بىر ئائىلە ئۈچۈن يېزىۋاتاتتىڭىز. شۇ سوئالغا قايتىش: /continue
desk-entered =
    تاپشۇرۇلدى. بۇ ئائىلىنىڭ مەلۇمات كودى:

    { $code }

    ئۇنى ئۇلارغا قەغەزگە يېزىپ بېرىڭ ياكى كۆرسىتىڭ. مەلۇمات ئەمدى نۆۋەتتە تۇرىدۇ، بۇ سۆھبەتتىن كېتىدۇ. بۇ سۆھبەتكە ئۇ توغرۇلۇق ھېچنېمە ئەۋەتىلمەيدۇ: خەۋەر سورايدىغان ۋاقىت كەلگەندە، ئۇلارغا تېلېفون قىلىش ۋەزىپىسى چىقىدۇ.
desk-campaigns = پائالىيەت ۋە تىل بويىچە:
desk-campaigns-none = تېخى ھېچكىم پائالىيەت ئارقىلىق كەلمىدى.
desk-campaign-line = { $tongue }: باشلىغان { $started }، تۈگىمىگەن { $drafts }، تاپشۇرۇلغان { $handed }
desk-lost = بىر كىشى يېڭى سۆھبەتتە مەلۇمات كودىنى يازدى ياكى تېلېفونۇم يوقاپ كەتتى دېدى. ئۇنىڭغا ھېچنېمە ئېچىپ بېرىلمىدى. ئىشىنىشتىن بۇرۇن، ئائىلىگە ئۆزىڭىز بىلىدىغان نومۇر بىلەن تېلېفون قىلىڭ:
desk-lost-none = ھېچكىمنىڭ تېلېفونى يوقالمىدى.
desk-lost-line = { $number }. { $on }: { $known ->
        [yes] بۇ كودنىڭ مەلۇماتى بار
       *[no] كود يوق ياكى مەن بىلمەيدىغان كود
    }
desk-lost-done = كۆرۈپ بولدۇم: { $number }-نومۇر
