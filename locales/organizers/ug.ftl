### Uyghur: machine-drafted, awaiting a native reader.

## Coming in, the team

desk-join =
    سىز { $role ->
        [coordinator] ماسلاشتۇرغۇچى
       *[reviewer] كۆرۈپ چىققۇچى
    } بولۇشقا تەكلىپ قىلىندىڭىز. كود چىقىرىدىغان ئەپ (authenticator) بىلەن بۇ رەسىمنى سىكانىرلاڭ ياكى مۇنۇ مەخپىي ئاچقۇچنى ئەپكە يېزىڭ: { $secret }

    ئاندىن ئەپ كۆرسەتكەن ئالتە خانىلىق كودنى مۇشۇ يەرگە يېزىڭ. بۇ ئۇچۇر بىردەمدىن كېيىن ئۆزلۈكىدىن ئۆچۈپ كېتىدۇ.
desk-code-please = كود چىقىرىدىغان ئەپىڭىز كۆرسەتكەن ئالتە خانىلىق كودنى يېزىڭ.
desk-code-wrong = بۇ كود توغرا ئەمەس ياكى ئىلگىرى ئىشلىتىلگەن. كېيىنكى كود چىققاندا شۇنى يېزىڭ.
desk-codes-closed = خاتا كود بەك كۆپ يېزىلدى. 15 مىنۇتتىن كېيىن يەنە سىناپ بېقىڭ.
desk-open = ئىش ئۈستىلىڭىز ئون ئىككى سائەت ئوچۇق تۇرىدۇ. قىلىدىغان ئىشلارنى كۆرۈش: /queue، تاقاش: /leave. قالغانلىرى: /desk.
desk-left = ئىش ئۈستىلىڭىز تاقالدى. سىزگە كۆرسىتىلگەنلەر ئېلىۋېتىلدى.
desk-taken-away = بۇ ئۇچۇر ئېلىۋېتىلدى.
# One line a command; {$command} is /queue, /tasks …
desk-does = بۇ يەردە قىلالايدىغانلىرىڭىز:
desk-does-queue = { $command } – ئوقۇشنى كۈتۈۋاتقانلار
desk-does-tasks = { $command } – قىلىدىغان ئىشلار ۋە ئۇلارنىڭ ۋاقتى
desk-does-find = { $command } – مەلۇمات ئىزدەش
desk-does-case = { $command } – بىر يوقاپ كەتكەن كىشى ھەققىدە ھەممىسى
desk-does-note = { $command } – بىر مەلۇماتنىڭ خاتىرىلىرى
desk-does-ask = { $command } – ئائىلىدىن سوراش
desk-does-write = { $command } – ئاۋاز بىلەن ئېيتىلغاننى يېزىپ چىقىش، تەرجىمە قىلىش
desk-does-enter = { $command } – بىر ئائىلە ئۈچۈن يېزىپ بېرىش
desk-does-figures = { $command } – سانلار، رەسىم بىلەن
desk-does-campaigns = { $command } – قايسى ئېلان ياكى ئۇلانما ئارقىلىق قانچە كىشى كەلدى
desk-does-clock = { $command } – كۈندىلىك ئۇچۇر قاچان كېلىدۇ
desk-does-leave = { $command } – ئىش ئۈستىلىنى تاقاش
desk-does-team = { $command } – گۇرۇپپىغا چاقىرىش ياكى چىقىرىش
desk-does-quarantine = { $command } – ئايرىپ قويۇلغان مەلۇماتلار
desk-does-lostphones = { $command } – تېلېفونۇم يوقاپ كەتتى دېگەنلەر
desk-does-export = { $command } – مەلۇماتلارنى باشقىلارغا بېرىش
desk-does-close = { $command } – مەلۇمات قوبۇل قىلىشنى توختىتىش ياكى قايتا باشلاش
desk-coordinators-only = بۇنى پەقەت ماسلاشتۇرغۇچىلا قىلالايدۇ.
desk-not-found = مۇشۇ بويىچە ھېچنېمە تاپالمىدىم.
desk-nobody-there = بۇ كىشى گۇرۇپپىدا يوق.
desk-last-coordinator = ئاخىرقى ماسلاشتۇرغۇچىنى چىقىرىۋېتىشكە بولمايدۇ.
desk-team = گۇرۇپپىڭىز:
desk-team-line = { $number }. { $role ->
        [coordinator] ماسلاشتۇرغۇچى
       *[reviewer] كۆرۈپ چىققۇچى
    }، قوشۇلغان ۋاقتى: { $since }
desk-invite-reviewer = كۆرۈپ چىققۇچى چاقىرىش
desk-invite-coordinator = ماسلاشتۇرغۇچى چاقىرىش
desk-invited =
    بۇنى بىرلا كىشىگە بېرىڭ، توپقا تاشلىماڭ. ئۇ 48 سائەت ئىچىدە بىر قېتىم ئىشلەيدۇ. ئۇ كىشى بۇنى ئۆزگەرتمەي ماڭا ئەۋەتسۇن:

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
desk-lane-silent-name = جىمىپ كەتكەن
desk-lane-unreachable-name = ئالاقىلاشقىلى بولمىغان
desk-lane-aloud-name = يېزىپ چىقىدىغان
desk-lane-tasks-name = ۋاقتى كەلگەن ۋەزىپە
desk-lane =
    { $lane }. ئاۋۋال جىددىيلىرى، ئاندىن ئەڭ ئۇزۇن كۈتكەنلىرى.

    ‼ جىددىي · ▫ يېڭى · ▪ بىرى ئالدى · ↩ ئائىلىدىن جاۋاب كۈتۈش · ✓ قوبۇل قىلىندى · × ئاخىرلاشتى
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
desk-sheet-unfinished = تۈگىمىگەن پېتى تاپشۇرۇلغان
desk-sheet-aloud =
    { $count ->
        [one] 1 جاۋاب ئاۋاز بىلەن ئېيتىلغان، ئۇنى يېزىپ چىقىش كېرەك
       *[other] { $count } جاۋاب ئاۋاز بىلەن ئېيتىلغان، ئۇلارنى يېزىپ چىقىش كېرەك
    }
desk-state-handed-in = يېڭى
desk-state-in-review = بىرى ئالدى
desk-state-accepted = قوبۇل قىلىندى
desk-state-returned = ئائىلىدىن جاۋاب كۈتۈش
desk-state-closed = ئاخىرلاشتى
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
desk-see-parts = قىسىم بويىچە
desk-see-time = ۋاقىت تەرتىپىدە
desk-see-files = ھۆججەتلەر
desk-see-case = بۇ كىشىنىڭ توپلىمى
desk-to-report = مەلۇماتقا قايتىش
desk-which-part = قايسى قىسىم؟
desk-moment = { $when } — { $what }
desk-undated = ۋاقتى يوق
desk-more-in-parts = يەنە بار. قىسىم بويىچە كۆرسىڭىز، تاپىسىز.
desk-files = بۇ مەلۇماتنىڭ ھۆججەتلىرى. كۆرمەكچى بولغىنىڭىزنى بېسىڭ.
desk-no-files = ھۆججەت يوق.
desk-file-line = { $number }. { $medium }، { $kilobytes } KB، { $name }، مۇنۇ سوئالغا: «{ $about }»
desk-file-missing = (تېخى يېتىپ كەلمىدى ياكى ئالغىلى بولمىدى)
desk-file-preview = يوشۇرۇن ئۇچۇرلىرى ئېلىۋېتىلگەن، كىچىكلىتىلگەن نۇسخا. ئەسلىسى قۇلۇپلاقلىق تۇرىدۇ.
desk-file-original = ئائىلە ئەۋەتكەن پېتى. بۇ يەردىن ئۆزلۈكىدىن ئۆچۈپ كېتىدۇ.
desk-file-warning = بۇ رەسىم ئەمەس، ھۆججەت ({ $kind }). بۇنداق ھۆججەت ئۇنى ئاچقان تېلېفونغا زىيان يەتكۈزۈشى مۇمكىن، ئەپلەرمۇ ئۇنىڭ نۇسخىسىنى ساقلاپ قېلىشى مۇمكىن. پەقەت كېرەك بولسىلا ئېچىڭ.
desk-file-sure = شۇنداقتىمۇ ئاچىمەن
desk-file-never = بۇنداق ھۆججەت بۇ يەردە كۆرسىتىلمەيدۇ: ئۇ پروگرامما ياكى پىرىسلانغان ھۆججەت (zip) بولۇشى مۇمكىن. ئۇ مەلۇمات بىلەن بىللە قۇلۇپلاقلىق تۇرىدۇ.
desk-file-not-here = بۇ ھۆججەت تېخى يېتىپ كەلمىدى ياكى ئۇنى ئالغىلى بولمىدى.

## Deciding: claim, hand over, return, accept, close

desk-do-claim = مەن ئالىمەن
desk-do-accept = قوبۇل قىلىش
desk-do-return = سوئال بىلەن قايتۇرۇش
desk-do-close = ئاخىرلاشتۇرۇش
desk-do-reopen = قايتا ئېچىش
desk-do-over = باشقا كىشىگە ئۆتكۈزۈش
desk-do-letgo = باشقىلارغا قالدۇرۇش
desk-do-grave = قايغۇلۇق خەۋەر
desk-done-claim = ئەمدى بۇ سىزنىڭ.
desk-done-accept = قوبۇل قىلىندى. ئائىلە رۇخسەت قىلغان بولسا، يېڭىلىق بارلىقى ئۇلارغا ئېيتىلىدۇ.
desk-done-return = ئەمدى ئائىلىنىڭ جاۋابىنى كۈتىمىز. رۇخسەت قىلغان بولسا، يېڭىلىق بارلىقى ئۇلارغا ئېيتىلىدۇ.
desk-done-close = ئاخىرلاشتى. ئائىلە رۇخسەت قىلغان بولسا، يېڭىلىق بارلىقى ئۇلارغا ئېيتىلىدۇ.
desk-done-reopen = ئەمدى بۇ سىزنىڭ، قايتا ئېچىلدى.
desk-done-over = ئۆتكۈزۈپ بېرىلدى.
desk-done-letgo = ئەمدى بۇ ھېچكىمنىڭ قولىدا ئەمەس.
desk-done-grave = قۇلۇپلاپ ساقلاندى. ئائىلە بۇنى مەندىن ئاڭلىمايدۇ. ئەمدى بۇنى ئۇلارغا بىر ئادەم ئېيتىشى كېرەك، شۇڭا بىر ۋەزىپە قوشۇلدى.
desk-ask-return = يەنە نېمىنى ئېيتىپ بېرىش كېرەك؟ ئائىلە بۇنى ئۆز تىلىدا ئوقۇيدۇ.
desk-ask-close = بۇ ئىش نېمىشقا ئاخىرلىشىدۇ؟ ئائىلە بۇنى ئۆز تىلىدا ئوقۇيدۇ.
desk-ask-over = كىمگە؟
desk-ask-grave = نېمىنى بىلدىڭىز؟ مەن ئائىلىگە بۇ توغرۇلۇق ھېچ گەپ قىلمايمەن، ئۇلار بىلەن بىر ئادەم سۆزلەشمىگۈچە ئۇلارغا خەتمۇ يازمايمەن.
desk-why-return-person = ئۇ كىشىنىڭ كىم ئىكەنلىكى
desk-why-return-happened = نېمە ئىش بولغانلىقى
desk-why-return-when-where = قاچان ياكى قەيەردە
desk-why-return-how-known = قانداق بىلگەنلىكى
desk-why-return-papers = ھۆججەت، قايتىدىن
desk-why-close-free = ئەركىن (ئائىلە ئېيتقان)
desk-why-close-asked = ئائىلە شۇنى سورىدى
desk-why-close-not-ours = قىلالايدىغان ئىش ئەمەس
desk-why-close-no-contact = ئۇلاردىن جاۋاب كەلمىدى
desk-why-close-done = ھازىرچە ھەممىسى پۈتتى
desk-why-grave-death = ۋاپات بولغان
desk-why-grave-harm = ئېغىر زىيان-زەخمەت
desk-give-to = { $number }. { $role ->
        [coordinator] ماسلاشتۇرغۇچى
       *[reviewer] كۆرۈپ چىققۇچى
    }
desk-claimed-already = بۇنى باشقا بىرى ئېلىپ بولغان.
desk-held-by-another = بۇ باشقا بىرىنىڭ قولىدا. شۇ كىشى ياكى ماسلاشتۇرغۇچى قارار قىلىدۇ.
desk-moved-on = بۇ ئارىلىقتا ئەھۋال ئۆزگەرگەن. قايتا ئېچىپ كۆرۈڭ.

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
desk-ask-translate = { $number }-سوئالنى تەرجىمە قىلىش
desk-ask-drop = { $number }-سوئالنى سورىماسلىق
desk-ask-waits = تېخى جاۋاب كەلمىدى.
desk-ask-dropped = ئەمدى سورالمايدۇ.
desk-ask-answer = جاۋاب: { $answer }
desk-ask-write = سوئالىڭىزنى مۇشۇ بىر ئائىلىگە، يۈزتۇرا ئولتۇرۇپ سورىغاندەك يېزىڭ. باشقىلارنىڭ ئىسمىنى يازماڭ.
desk-ask-preview =
    سىز سورايدىغان سوئال ({ $tongue }):

    { $words }
desk-ask-preview-other =
    مۇنۇ تىلدىمۇ ({ $tongue }):

    { $words }
desk-ask-family-reads = ئائىلە ئوقۇيدىغان تىل: { $tongue }. تەرجىمە بولمىسا، سۆزىڭىزنى شۇ پېتى كۆرىدۇ.
desk-ask-send = مۇشۇنى سوراش
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
desk-ask-sections = بىر قىسىمنى تاللاڭ. بەلگە قويغانلىرىڭىز بىراقلا سورىلىدۇ.
desk-ask-all-sections = بارلىق قىسىملار
desk-ask-these = مۇشۇلارنى سوراش ({ $count })
desk-language-is-other = باشقا تىل
desk-which-language = بۇ قايسى تىلدا؟
desk-leave-it = بولدى قىلىش
desk-back = ئارقىغا
desk-words-please = خەت بىلەن يېزىپ ئەۋەتىڭ.
desk-translated-by = { $tongue } ({ $by }): { $words }
desk-number = { $number }-نومۇر
desk-number-gone = گۇرۇپپىدىن كەتكەن كىشى

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
desk-task-for = كىم قىلىدۇ: { $whom }
desk-task-free = تېخى ئىگىسى يوق
desk-task-by = مۆھلىتى: { $date }
desk-task-today = بۈگۈن
desk-task-week = بىر ھەپتىدىن كېيىن
desk-task-date = باشقا كۈنى
desk-task-date-asked = قايسى كۈنگىچە؟ مەسىلەن: 15.09.2026
desk-task-date-unread = بۇنى كېلىدىغان كۈنلەرنىڭ بىرى دەپ چۈشىنەلمىدىم. مەسىلەن: 15.09.2026
desk-task-whom = بىرىگە بېرىش
desk-task-give = بۇنى كىم قىلىدۇ؟
desk-task-not-hers = بۇنى بۇ كىشىگە بېرىشكە بولمايدۇ.
desk-task-done = پۈتتى
desk-task-kind-todo = قىلىدىغان ئىش
desk-task-kind-family-answered = بىر ئائىلە جاۋاب بەردى
desk-task-kind-help-asked = ياردەم سورالدى
desk-task-kind-write-down = ئاۋازنى يېزىپ چىقىش
desk-task-kind-silence = ئۇزۇندىن جىمىپ كەتكەن
desk-task-kind-unreachable = ئالاقىلاشقىلى بولمىدى
desk-task-kind-tell-the-family = قايغۇلۇق خەۋەرنى ئېيتىش
desk-task-kind-speak-to-the-family = ئائىلە بىلەن سۆزلىشىش
desk-task-kind-not-on-this-phone = بۇ تېلېفوندا ئەمەس
desk-task-kind-reporter-under-16 = مەلۇماتنى بالا بەرگەن
desk-task-kind-unfinished-report = تۈگىمىگەن مەلۇمات
desk-task-kind-file-not-fetched = بىر ھۆججەت كەم
desk-task-kind-code-word-wrong = مەخپىي سۆز خاتا
desk-task-kind-link-ended = مەلۇماتلار ئايرىلدى
desk-task-kind-other = كۆرۈپ بېقىش كېرەك
desk-task-about-link-ended = بۇ مەلۇمات باشقا بىر مەلۇماتتىن ئايرىلدى: بىر ئائىلە ئىككىسىنى سېلىشتۇرۇشقا ئەمدى رۇخسەت بەرمەيدۇ. باشقا ئائىلىلەرگە بۇ ئېيتىلمايدۇ. نېمە ئۆزگىرىدىغانلىقىنى كۆرۈپ بېقىڭ: قانچىلىك ئىشەنچلىك، خەتەر قانداق.
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
desk-write-transcript = ئاڭلىغىنىڭىزنى سۆزمۇسۆز، قايسى تىلدا ئېيتىلغان بولسا شۇ تىلدا يېزىڭ.
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
desk-write-nothing-here = بۇ ھۆججەت تېخى يېتىپ كەلمىدى. بىردەمدىن كېيىن يەنە سىناپ بېقىڭ.
desk-write-not-read = بۇنى شۇ سوئالنىڭ جاۋابى دەپ چۈشىنەلمىدىم. يازغىنىڭىز ئاۋازنىڭ يېنىدا ساقلاندى.

## Cases, matches, verification

desk-case-ask = مەلۇمات كودىنى يېزىڭ.
desk-case = توپلام { $code } · { $rung }
desk-case-risk-line = خەتەر: { $risk }
desk-case-risk-for = خەتەر: { $risk }، كىمگە: { $whom }
desk-case-worry = ئائىلە ئەنسىرەيدىغىنى: { $words }
desk-case-told-by = يوقاپ كەتكەن كىشى مەلۇمات بەرگۈچىنىڭ نېمىسى: { $relation }
desk-case-sources = قانداق بىلگەن: { $sources }
desk-case-why = نېمىشقا شۇ دەرىجىدە: { $words }
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
desk-case-back = توپلامغا قايتىش
desk-case-keep = بىرسىگە كۆرسەتمەسلىك
desk-case-of-others = ئۇ مەلۇمات باشقىلار بىلەن بىر توپلامدا. ئاۋۋال ئۇنى شۇ يەردىن ئايرىۋېتىڭ.

desk-keep-which = بۇ توپلامنى كىم كۆرمىسۇن؟ نومۇرنى بېسىڭ. 🚫 قويۇلغان كىشى بۇ توپلامدىن ھېچ يەردە ھېچنېمە تاپالمايدۇ، بۇ ھېچكىمگە ئېيتىلمايدۇ. يەنە بىر قېتىم باسسىڭىز، ئۇ كىشى قايتا كۆرەلەيدۇ.
desk-keep-nobody = گۇرۇپپىدا باشقا ھېچكىم يوق.

desk-same-which = بۇلار بىر كىشى توغرۇلۇق بولۇشى مۇمكىن. قارار قىلىشتىن بۇرۇن سېلىشتۇرۇپ كۆرۈڭ:
desk-same-none = سېلىشتۇرۇشقا رۇخسەت بەرگەن ئائىلىلەرنىڭ ئىچىدىن بۇنىڭغا ئوخشاش كىشىنى تاپالمىدىم.
desk-same-beside = { $one } | { $other }
desk-same-field = { $sign } { $field }: { $one } | { $other }
desk-same-yes = بىر كىشى
desk-same-no = باشقا-باشقا ئىككى كىشى
desk-same-sure = ئىككى مەلۇمات بىر توپلامغا كىرىدۇ. ھەر بىرىنىڭ سۆزى ئۆز پېتى قالىدۇ، كېيىن يەنە ئايرىۋېتەلەيسىز. ئىككىسى بىر كىشى توغرۇلۇقمۇ؟
desk-same-sure-yes = ھەئە، بىرلەشتۈرۈڭ
desk-match-no-consent = سېلىشتۇرۇشقا ئىككى ئائىلىنىڭ ھەر ئىككىسى رۇخسەت بەرگەن بولۇشى كېرەك. بىرى بەرمىگەن.
desk-out-which = قايسى مەلۇمات يەنە ئۆز ئالدىغا تۇرسۇن؟

desk-rung-which = بۇ توپلامدا ئېيتىلغانلار قانچىلىك ئېنىقلاندى؟
desk-rung-reported = پەقەت ئېيتىلغان
desk-rung-partly_verified = قىسمەن ئېنىقلانغان
desk-rung-corroborated = باشقا مەنبەلەرگىمۇ ماس
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
desk-check-which = نېمىلەرنى كۆرۈپ چىقتىڭىز؟
desk-check-read_whole = باشتىن-ئاخىر ئوقۇلدى
desk-check-sources = مەنبەلىرى ئېنىق
desk-check-dates = ۋاقىتلار ماس كېلىدۇ
desk-check-same_person = ئىككىنچى مەلۇمات يوق
desk-check-consents = رۇخسەتلەر ئوقۇلدى
desk-check-translation = تەرجىمىسى ئوقۇلدى

desk-introduce-which = ھەر بىر ئائىلىگە بىر ماسلاشتۇرغۇچى كېپىل بولىدۇ: بۇلار راستتىنلا شۇ كىشىنىڭ ئائىلىسى، ئۆزىنى شۇنداق كۆرسەتكەن بىرى ئەمەس، دەپ. ئىككى ماسلاشتۇرغۇچى كېرەك، ھەر ئائىلىگە بىردىن. سىز قايسىسىغا كېپىل بولىسىز؟
desk-introduce-nobody = بۇ يەردە تونۇشتۇرغىلى بولىدىغان ئائىلە يوق. ئىككى ئائىلە سېلىشتۇرۇشقا، باشقا ئائىلە بارلىقىنى ئاڭلاشقا ۋە ئۆزىگە خەت يېزىلىشىغا ئالدىنئالا رۇخسەت بەرگەن بولۇشى كېرەك.
desk-introduce-open = { $one } بىلەن { $other }: { $one } ئۈچۈن تېخى ھېچكىم كېپىل بولمىدى.
desk-introduce-vouched = { $one } بىلەن { $other }: { $one } ئۈچۈن بىر ماسلاشتۇرغۇچى كېپىل بولدى.
desk-introduce-told = { $one } بىلەن { $other }: ھازىر ئىككى ئائىلىگە خەۋەر قىلىنىۋاتىدۇ.
desk-introduce-wish = { $one } بىلەن { $other }: ئىككى ئائىلە خالايدۇ. ئەمدى بىر ماسلاشتۇرغۇچى ئۇلار بىلەن سۆزلەشسۇن.
desk-introduce-not-linked = بۇ ئىككى مەلۇمات بىر توپلامدا ئەمەس ياكى ھەر ئىككىسىنى بىر كىشى ئېيتقان.
desk-introduce-no-consent = ئائىلىلەرنىڭ بىرى بۇنىڭغا رۇخسەت بەرمىگەن.
desk-introduce-speak-first = ئۇ كىشى ۋاپات بولغان دېيىلدى. ئاۋۋال بىر ئادەم ئائىلە بىلەن سۆزلىشىشى كېرەك.
desk-vouch-sure = سىز بۇ ئائىلە بىلەن سۆزلەشكەنسىز ياكى ئۇلارنى تونۇيسىز، ئۇلار ئۈچۈن جاۋابكار بولالايسىز. ئۇلارغا باشقا بىرىمۇ شۇ كىشى توغرۇلۇق سۆزلىگەنلىكى ئېيتىلىدۇ؛ ئىسىم ئېيتىلمايدۇ. بۇ ئائىلىگە كېپىل بولامسىز؟
desk-vouch-yes = ھەئە، كېپىل بولىمەن
desk-vouch-other = سىز يەنە بىر ئائىلىگە كېپىل بولغانسىز. بۇنىسىغا باشقا بىر ماسلاشتۇرغۇچى كېپىل بولۇشى كېرەك.

## Search and figures

desk-find-ask = نېمىنى ئىزدەيدىغانلىقىڭىزنى يېزىڭ: خالىغان يېزىقتا ئىسىم، يەر، يىل ياكى مەلۇمات كودى. بىرنەچچىنى بىللە يازسىڭىز، تېخىمۇ ئېنىق تېپىلىدۇ.
desk-cards-opening = مەلۇماتلارنى سىز ئۈچۈن ئېچىۋاتىمەن. يېرىم مىنۇتتىن كېيىن يەنە سىناپ بېقىڭ.
desk-find-none = ھېچنېمە تاپالمىدىم.
desk-find-found = { $count ->
        [one] بىر مەلۇمات:
       *[other] { $count } مەلۇمات، ئاۋۋال ئەڭ ئوخشايدىغىنى:
    }
desk-find-many = مەلۇمات { $count } دىن كۆپ، ئاۋۋال ئەڭ ئوخشايدىغىنى. ئىزدىگىنىڭىزنى تېخىمۇ ئېنىق يېزىڭ.
desk-find-line = { $number }. { $about } · { $code }
desk-find-no-choice = بۇلارنىڭ ھېچقايسىسىدا بۇ توغرۇلۇق گەپ يوق.
desk-find-which-status = ھازىرقى ئەھۋالى قانداق؟
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
desk-figures-of-county = توپلاملار، ناھىيە بويىچە
desk-figures-of-prefecture = توپلاملار، ۋىلايەت بويىچە
desk-figures-of-status = توپلاملار، ئەھۋالى بويىچە
desk-figures-of-month = توپلاملار، ئاي بويىچە
desk-figures-of-reason = توپلاملار، سەۋەب بويىچە؛ بىر توپلامنىڭ بىرنەچچە سەۋەبى بولۇشى مۇمكىن
desk-figures-in = پەقەت گۇرۇپپا ئۈچۈن: سىز كۆرەلەيدىغان مەلۇماتلارنىڭ ھەممىسى.
desk-figures-out = باشقىلارغا بېرىشكە بولىدۇ: پەقەت ئىسىمسىز سانلارغا رۇخسەت بەرگەن ئائىلىلەر؛ بەش كىشىدىن ئازنى كۆرسىتىدىغان سان يوق.
desk-figures-for-out = باشقىلارغا بېرىشكە
desk-figures-for-in = گۇرۇپپا ئۈچۈن
desk-figures-not-told = ئېيتىلمىغان
desk-figures-more = يەنە { $count } قۇر كۆرسىتىلمىدى.

## Handing out

desk-export = كىمگە بېرىسىز؟ ھەر قايسىسىغا پەقەت ئائىلە رۇخسەت قىلغىنىلا بېرىلىدۇ. بۇ سۆھبەت ئارقىلىق ھېچنېمە بېرىلمەيدۇ.
desk-export-waiting = ئىككىنچى ماسلاشتۇرغۇچىنى كۈتۈۋاتقانلار:
desk-export-line = { $number }. قوبۇل قىلىنغانلارنىڭ ھەممىسى، ئالىدىغان تەرەپ: { $recipient ->
        [archive] ئۆز ئارخىپىمىز
        [un] بىرلەشكەن دۆلەتلەر تەشكىلاتى
        [icrc] خەلقئارا قىزىل كرېست
        [organisations] باشقا تەشكىلاتلار
        [governments] ھۆكۈمەتلەر
        [research] تەتقىقات
       *[public] ھەممەيلەن
    }، سورالغان ۋاقتى: { $since }
desk-export-yes = { $number }-نومۇرغا ھەئە
desk-export-stop = { $number }-نومۇرنى توختىتىش
desk-export-to-archive = ئۆز ئارخىپىمىز
desk-export-to-un = ب د ت
desk-export-to-icrc = قىزىل كرېست (ICRC)
desk-export-to-organisations = تەشكىلاتلار
desk-export-to-governments = ھۆكۈمەتلەر
desk-export-to-research = تەتقىقات، ئىسىمسىز
desk-export-to-public = ھەممەيلەن
desk-export-how-much = ئالىدىغان تەرەپ: { $recipient ->
        [archive] ئۆز ئارخىپىمىز
        [un] بىرلەشكەن دۆلەتلەر تەشكىلاتى
        [icrc] خەلقئارا قىزىل كرېست
        [organisations] باشقا تەشكىلاتلار
        [governments] ھۆكۈمەتلەر
        [research] تەتقىقات
       *[public] ھەممەيلەن
    }. قانچىلىك بېرىمىز؟
desk-export-of-one = بىر مەلۇمات
desk-export-of-case = بىر توپلام
desk-export-of-all = قوبۇل قىلىنغان ھەممىسى
desk-export-code = مەلۇمات كودىنى يېزىڭ.
desk-export-ready = خاتىرىلەندى. پروگراممىنى باشقۇرىدىغان كىشى ئۇنى «run_bot.py export» بىلەن چىقىرىدۇ: ئالىدىغان تەرەپنىڭ ئاچقۇچى بىلەن قۇلۇپلاپ ياكى بىر ھۆججەت قىسقۇچقا سېلىپ. شۇنىڭدىن كېيىن ئائىلە مەلۇماتىنىڭ كىمگە بېرىلگەنلىكىنى /consent دە كۆرىدۇ.
desk-export-second = خاتىرىلەندى، ئىككىنچى ماسلاشتۇرغۇچىنى كۈتۈۋاتىدۇ: ئۇ كىشى ماڭا /export دەپ يېزىپ، «ھەئە» دېسۇن.
desk-export-stopped = توختىتىلدى. ھېچنېمە چىقىرىلمايدۇ.
desk-export-yours = بۇنى سىز ئۆزىڭىز سورىغان. «ھەئە» نى باشقا بىرى دېيىشى كېرەك.
desk-export-not-allowed = ئائىلە بۇ تەرەپكە بېرىشكە رۇخسەت قىلمىغان. ھېچنېمە بېرىلمەيدۇ.

## Alerts, the daily digest

desk-alert-urgent = جىددىي بىر ئىش كۈتۈپ تۇرىدۇ: /queue
desk-alert-answered = سىزگە جاۋاب بار: /tasks
desk-alert-task = ۋاقتى بۈگۈن توشىدىغان بىر ئىش بار: /tasks
desk-alert-link-ended = يېڭى بىر ئىش بار: /tasks
desk-alert-second-yes = «ھەئە» دېيىشىڭىزنى كۈتۈپ تۇرغان بىر ئىش بار: /export
desk-alert-handed-over = سىزگە بىر ئىش ئۆتكۈزۈپ بېرىلدى: /queue
desk-digest =
    بۈگۈن كۈتۈۋاتقانلار: يېڭى { $new }، جىددىي { $urgent }، ئىشلىنىۋاتقىنى { $working }.
    سوئال قويۇلۇپ، جاۋاب بەرمىگەن ئائىلىلەر: { $waiting }. جىمىپ كەتكەن: { $silent }. ئالاقىلاشقىلى بولمىغان: { $unreachable }.
    يېزىپ چىقىدىغان: { $aloud }. ۋاقتى كەلگەن ۋەزىپىلەر: { $due }.
desk-digest-trail = ئىش-ھەرىكەت خاتىرىسىنىڭ ئاخىرى: { $head }
desk-clock = كۈندىلىك ئۇچۇر { $zone } ۋاقتى بويىچە كېلىدۇ. ئۆزگەرتمەكچى بولسىڭىز، بىر شەھەرنىڭ نامىنى يېزىڭ.
desk-clock-kept = ئەتىدىن باشلاپ { $zone } ۋاقتى بويىچە.
desk-clock-unknown = بۇ شەھەرنى بىلمەيمەن. يېقىنىدىكى چوڭراق بىر شەھەرنى يېزىڭ.

## Intake: quarantine, paper, posters, closing

desk-quarantine =
    { $count ->
        [0] ئايرىپ قويۇلغان مەلۇمات يوق.
        [one] بىر مەلۇمات ئايرىپ قويۇلغان. ئۇنى تاپشۇرغان كىشى ھېچقانداق پەرق كۆرمەيدۇ.
       *[other] { $count } مەلۇمات ئايرىپ قويۇلغان. ئۇلارنى تاپشۇرغان كىشىلەر ھېچقانداق پەرق كۆرمەيدۇ.
    }
desk-quarantine-line = { $since } · شۇ ھېساباتتىن: { $count }
desk-quarantine-one = ئايرىپ قويۇلغان ۋاقتى: { $since }. شۇ ھېساباتتىن كەلگىنى: { $count }. ئېلان: { $campaign ->
        [no] يوق
       *[other] { $campaign }
    }.
desk-quarantine-why-set-aside = سەۋەبى: بۇ ھېسابات ئايرىپ قويۇلغان.
desk-quarantine-why-many = سەۋەبى: بۇ ھېسابات بىر كۈندە كۆپ مەلۇمات تاپشۇردى.
desk-quarantine-why-quick = سەۋەبى: مەلۇماتلار كۆپ كېلىۋاتقاندا بۇ بەك تېز ئېيتىپ بولۇندى.
desk-quarantine-why-campaign = سەۋەبى: بۇ ئېلان ئارقىلىق ناھايىتى كۆپ مەلۇمات كەلدى.
desk-quarantine-why-flood = سەۋەبى: ئوقۇپ ئۈلگۈرگىلى بولمايدىغان دەرىجىدە كۆپ مەلۇمات كەلدى.
desk-quarantine-released =
    { $count ->
        [one] نۆۋەتكە قوشۇلدى، ئەمدى باشقىلىرىدىن پەرقى يوق.
       *[other] { $count } مەلۇمات نۆۋەتكە قوشۇلدى، ئەمدى باشقىلىرىدىن پەرقى يوق.
    }
desk-quarantine-aside =
    { $count ->
        [0] ئايرىپ قويۇلدى. بۇ ھېسابات بۇنىڭدىن كېيىن تاپشۇرىدىغانلىرى مۇشۇ يەرگە كېلىدۇ. ئۇ تەرەپ ھېچقانداق پەرق كۆرمەيدۇ.
        [one] ئايرىپ قويۇلدى. بۇ ھېسابات تاپشۇرىدىغانلىرى مۇشۇ يەرگە كېلىدۇ، نۆۋەتتە تۇرغان { $count } مەلۇماتىمۇ كۆچۈرۈلدى. ئۇ تەرەپ ھېچقانداق پەرق كۆرمەيدۇ.
       *[other] ئايرىپ قويۇلدى. بۇ ھېسابات تاپشۇرىدىغانلىرى مۇشۇ يەرگە كېلىدۇ، نۆۋەتتە تۇرغان { $count } مەلۇماتىمۇ كۆچۈرۈلدى. ئۇ تەرەپ ھېچقانداق پەرق كۆرمەيدۇ.
    }
desk-quarantine-back = بىكار قىلىندى. بۇ ھېسابات بۇنىڭدىن كېيىن تاپشۇرىدىغانلىرى يەنە نۆۋەتكە بارىدۇ. بۇ يەردىكىلەرنى بىر-بىرلەپ نۆۋەتكە قوشۇڭ.
desk-quarantine-not-hers = گۇرۇپپىدىكى كىشىنىڭ سۆھبىتىنى ئايرىپ قويۇشقا بولمايدۇ.
desk-quarantine-accounts =
    { $count ->
        [one] بىر ھېسابات ئايرىپ قويۇلغان. بىكار قىلماقچى بولسىڭىز، ئۇنى بېسىڭ.
       *[other] { $count } ھېسابات ئايرىپ قويۇلغان. بىكار قىلماقچى بولغىنىڭىزنى بېسىڭ.
    }
desk-quarantine-account = { $since } ئايرىپ قويۇلغان
desk-quarantine-button-read = ئوقۇش
desk-quarantine-button-next = كېيىنكى قىسىم
desk-quarantine-button-release = نۆۋەتكە قوشۇش
desk-quarantine-button-all = ھەممىنى نۆۋەتكە قوشۇش
desk-quarantine-button-set-aside = ھېساباتنى ئايرىپ قويۇش
desk-quarantine-button-accounts = ئايرىپ قويغان ھېساباتلار
desk-quarantine-button-back-to-all = تىزىملىككە قايتىش
desk-quarantine-button-back-to-one = ئارقىغا
desk-intake-close-sure = مەلۇمات قوبۇل قىلىشنى توختاتسىڭىز، يېڭى كىشىلەر ھېچنېمە ئېيتالمايدۇ، ئائىلىلەردىنمۇ يەنە ھېچنېمە سورالمايدۇ. ئۇلارغا چىرايلىق ئېيتىلىدۇ، سىلەر بىلەن ئالاقىلىشىش يولى كۆرسىتىلىدۇ. بۇرۇن ئېيتىلغانلار قالىدۇ. توختىتامسىز؟
desk-intake-close-yes = ھەئە، توختىتىمەن
desk-intake-closed = مەلۇمات قوبۇل قىلىش توختىتىلدى. ئائىلىلەر خەت يازسا، شۇنداق دېيىلىدۇ. قايتا باشلاش: /close
desk-intake-open-sure = ھازىر مەلۇمات قوبۇل قىلىش توختىتىلغان. قايتا باشلامسىز؟ بۇ ئارىلىقتا خەۋەر سورايدىغان ۋاقتى كەلگەن ئائىلىلەردىن شۇ چاغدا سورايمەن.
desk-intake-open-yes = ھەئە، باشلايمەن
desk-intake-opened = مەلۇمات قوبۇل قىلىش قايتا باشلاندى.
desk-enter =
    كىم ئۈچۈن يازىسىز؟ ئاۋۋال ئۇلاردىن سوراڭ: بۇنى ئۇلار ئۈچۈن يازسىڭىز، تەشكىلات ساقلاپ ئوقۇسا بولامدۇ؟ خالىغان ۋاقىتتا توختىيالايسىز، بۇ سۆھبەتتە ھېچنېمە قالمايدۇ.

    ئۇلار بۇنىڭغا قانداق قوشۇلدى؟
desk-enter-agreed-presence = ئۇلار يېنىمدا
desk-enter-agreed-phone = تېلېفوندا
desk-enter-agreed-paper = قول قويۇلغان قەغەزدە
desk-enter-paper = قول قويۇلغان قەغەزنىڭ رەسىمىنى ئەۋەتىڭ. ئۇ مەلۇمات بىلەن بىللە قۇلۇپلاقلىق ساقلىنىدۇ.
desk-enter-no-photo = رەسىمسىز
desk-enter-begun = ئەمدى سىز بىر ئائىلە ئۈچۈن يازىسىز. ھەر بىر سوئالنى ئۇلارغا ئوقۇپ بېرىڭ، دېگىنىنى ئۆز سۆزى بىلەن يېزىڭ.
desk-enter-next = كېيىنكى ئائىلە
desk-enter-aside = ھازىرچە قويۇپ تۇرۇلدى. ھېچنېمە يوقالمىدى: /enter ئۇنى يەنە كۆرسىتىدۇ.
desk-enter-codes = ئاخىرقى مەلۇمات كودلىرى
desk-enter-nothing-kept = بۇ ئائىلە توغرۇلۇق بۇ يەردە ھېچنېمە ساقلانمىدى.
desk-enter-continue = سىز بىر ئائىلە ئۈچۈن يېزىۋاتاتتىڭىز. شۇ سوئالغا قايتىش: /continue
desk-entered =
    تاپشۇرۇلدى. بۇ ئائىلىنىڭ مەلۇمات كودى:

    { $code }

    ئۇنى ئۇلارغا قەغەزگە يېزىپ بېرىڭ ياكى كۆرسىتىڭ. مەلۇمات ئەمدى نۆۋەتتە تۇرىدۇ، بۇ سۆھبەتتىن كېتىدۇ. بۇ سۆھبەتكە ئۇ توغرۇلۇق ھېچنېمە ئەۋەتىلمەيدۇ: خەۋەر سورايدىغان ۋاقىت كەلگەندە، ئۇلارغا تېلېفون قىلىش ۋەزىپىسى چىقىدۇ.
desk-campaigns = ئېلان ۋە تىل بويىچە:
desk-campaigns-none = تېخى ھېچكىم ئېلان ئارقىلىق كەلمىدى.
desk-campaign-line = { $tongue }: باشلىغان { $started }، تۈگىمىگەن { $drafts }، تاپشۇرۇلغان { $handed }
desk-lost = بىر كىشى يېڭى سۆھبەتتە مەلۇمات كودىنى يازدى ياكى تېلېفونۇم يوقاپ كەتتى دېدى. ئۇنىڭغا ھېچنېمە ئېچىپ بېرىلمىدى. ئىشىنىشتىن بۇرۇن، ئائىلىگە ئۆزىڭىز بىلىدىغان نومۇر بىلەن تېلېفون قىلىڭ:
desk-lost-none = ھېچكىمنىڭ تېلېفونى يوقالمىدى.
desk-lost-line = { $number }. { $on }: { $known ->
        [yes] بۇ كودنىڭ مەلۇماتى بار
       *[no] كود يوق ياكى مەن بىلمەيدىغان كود
    }
desk-lost-done = كۆرۈپ بولدۇم: { $number }-نومۇر
