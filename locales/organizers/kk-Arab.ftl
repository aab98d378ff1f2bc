### Kazakh in Arabic letters: derived by rule from kk.ftl; machine-drafted, awaiting a native reader.

## Coming in, the team

desk-join =
    ٴسىز { $role ->
        [coordinator] ۇيلەستىرۋشى
       *[reviewer] ارىزدى قاراۋشى
    } بولۋعا شاقىرىلدىڭىز. مىنا سۋرەتتى اۋتەنتيفيكاتور قولدانباسىمەن سكانەرلەڭىز نەمەسە قولدانباعا مىنا قۇپيا كىلتتى جازىڭىز: { $secret }

    سودان كەيىن قولدانبا كورسەتكەن التى تسيفردى وسىندا جازىڭىز. بۇل حابارلاما ٴوزى جويىلادى.
desk-code-please = اۋتەنتيفيكاتور كورسەتكەن التى تسيفردى جازىڭىزشى.
desk-code-wrong = بۇل كود دۇرىس ەمەس نەمەسە بۇرىن قولدانىلعان. كەلەسى كود شىققاندا، سونى جازىڭىز.
desk-codes-closed = قاتە كود تىم كوپ جازىلدى. 15 مينۋتتان كەيىن قايتا كورىڭىز.
desk-open = جۇمىس ۇستەلىڭىز ون ەكى ساعات اشىق تۇرادى. نە ىستەۋ كەرەگىن /queue كورسەتەدى، /leave ۇستەلدى جابادى.
desk-left = جۇمىس ۇستەلىڭىز جابىلدى. سىزگە كورسەتىلگەنى الىنىپ تاستالدى.
desk-coordinators-only = مۇنى تەك ۇيلەستىرۋشى ىستەي الادى.
desk-not-found = بۇل بويىنشا ەشتەڭە تاپپادىم.
desk-nobody-there = بۇل كىسى توپتا جوق.
desk-last-coordinator = سوڭعى ۇيلەستىرۋشىنى شىعارۋعا بولمايدى.
desk-team = ٴسىزدىڭ توبىڭىز:
desk-team-line = { $number }. { $role ->
        [coordinator] ۇيلەستىرۋشى
       *[reviewer] ارىزدى قاراۋشى
    }، قوسىلعان كۇنى: { $since }
desk-invite-reviewer = قاراۋشى شاقىرۋ
desk-invite-coordinator = ۇيلەستىرۋشى شاقىرۋ
desk-invited =
    مۇنى ٴبىر عانا كىسىگە بەرىڭىز، توپتىق چاتقا جىبەرمەڭىز. ول 48 ساعات ىشىندە ٴبىر رەت قانا جارايدى. ول كىسى مۇنى ماعان سول كۇيىندە جىبەرسىن:

    { $command }
desk-revoke = № { $number } شىعارۋ
desk-revoke-sure = سول ساتتەن باستاپ ول كىسى ەشتەڭە كورمەيدى. ىستەگەنى قالادى. توپتان شىعاراسىز با؟
desk-revoke-yes = ٴيا، شىعارامىن

## The queue

desk-queue = ٴسىزدى كۇتىپ تۇرعان جۇمىس. سىزگە كورسەتىلمەيتىنى سانعا كىرمەيدى.
desk-lane-count = { $lane }: { $count }
desk-lane-new-name = جاڭا
desk-lane-urgent-name = شۇعىل
desk-lane-mine-name = مەنىكى
desk-lane-waiting-name = وتباسىنىڭ جاۋابىن كۇتۋ
desk-lane-silent-name = ٴۇنسىز
desk-lane-unreachable-name = حابارلاسۋ مۇمكىن ەمەس
desk-lane-aloud-name = جازىپ الۋ كەرەك
desk-lane-tasks-name = مەرزىمى جەتكەن
desk-lane =
    { $lane }. الدىمەن شۇعىلى، سوسىن ەڭ ۇزاق كۇتكەنى.

    ‼ شۇعىل · ▫ جاڭا · ▪ بىرەۋ الدى · ↩ وتباسىنىڭ جاۋابىن كۇتۋ · ✓ قابىلداندى · × جابىلدى
desk-lane-empty = { $lane }: مۇندا ەشتەڭە جوق.
desk-item = { $signs }{ $code } { $days } كۇن { $tongue }
desk-to-queue = كەزەككە

## A report opened

desk-sheet-head =
    { $code } · { $state } · { $days ->
        [one] 1 كۇن
       *[other] { $days } كۇن
    } · { $tongue }
desk-sheet-urgent = ‼ شۇعىل
desk-sheet-grave = بۇل وتباسىنا ٴبىر ادام ٴوزى ايتۋى كەرەك قايعىلى حابار بار. تاپسىرما ورىندالعانشا، مەن ولارعا وزدىگىمنەن جازبايمىن.
desk-sheet-unfinished = اياقتالماي تاپسىرىلعان
desk-sheet-aloud =
    { $count ->
        [one] 1 جاۋاپ داۋىسپەن ايتىلعان، ونى جازىپ الۋ كەرەك
       *[other] { $count } جاۋاپ داۋىسپەن ايتىلعان، ولاردى جازىپ الۋ كەرەك
    }
desk-state-handed-in = جاڭا
desk-state-in-review = بىرەۋ الدى
desk-state-accepted = قابىلداندى
desk-state-returned = وتباسىنىڭ جاۋابىن كۇتۋ
desk-state-closed = جابىلدى
desk-state-quarantined = بولەك قويىلدى
desk-fact-who = كىم
desk-fact-what = نە بولدى
desk-fact-when = قاشان
desk-fact-where = قاي جەردە
desk-fact-now = قازىر
desk-fact-danger = قاۋىپ
desk-fact-tells = كىم ايتادى
desk-fact-worries = نەدەن قاۋىپتەنەدى
desk-fact-allowed = رۇقساتتار
desk-fact-files = فايلدار
desk-nothing-allowed = ساقتاپ، وقۋدان باسقا ەشتەڭەگە رۇقسات جوق
desk-original = { $value } — «{ $words }» ({ $tongue })
desk-in-language = { $value } ({ $tongue })
desk-see-parts = ٴبولىم-بولىممەن
desk-see-time = ۋاقىت رەتىمەن
desk-see-files = فايلدار
desk-see-case = ٴىسى
desk-to-report = ارىزعا
desk-which-part = قاي ٴبولىم؟
desk-moment = { $when } — { $what }
desk-undated = كۇنى جوق
desk-more-in-parts = تاعى بار. ونى بولىمدەردەن تاباسىز.
desk-files = بۇل ارىزدىڭ فايلدارى. كورگىڭىز كەلگەنىن باسىڭىز.
desk-no-files = فايل جوق.
desk-file-line = { $number }. { $medium }، { $kilobytes } كب، { $name }، مىنا سۇراققا: «{ $about }»
desk-file-missing = (ٴالى كەلگەن جوق نەمەسە الۋ مۇمكىن بولمادى)
desk-file-preview = جاسىرىن مالىمەتى الىنعان، كىشىرەيتىلگەن كوشىرمە. ٴتۇپنۇسقاسى قۇلىپتاۋلى تۇر.
desk-file-original = وتباسى جىبەرگەن كۇيىندە. ول ٴوزى جويىلادى.
desk-file-warning = بۇل سۋرەت ەمەس، فايل ({ $kind }). مۇنداي فايل اشقان تەلەفونعا زيان كەلتىرۋى مۇمكىن، قولدانبا ونىڭ كوشىرمەسىن ساقتاپ قالۋى مۇمكىن. كەرەك بولسا عانا اشىڭىز.
desk-file-sure = ٴبارىبىر اشۋ
desk-file-never = مۇنداي فايل بۇل جەردە كورسەتىلمەيدى: ول باعدارلاما نەمەسە مۇراعات فايلى بولۋى مۇمكىن. ول ارىزبەن بىرگە قۇلىپتاۋلى تۇرادى.
desk-file-not-here = بۇل فايل ٴالى كەلگەن جوق نەمەسە الۋ مۇمكىن بولمادى.

## Deciding: claim, hand over, return, accept, close

desk-do-claim = مەن الامىن
desk-do-accept = قابىلداۋ
desk-do-return = وتباسىنا قايتارۋ
desk-do-close = جابۋ
desk-do-reopen = قايتا قولعا الۋ
desk-do-over = باسقاعا وتكىزۋ
desk-do-letgo = بوساتۋ
desk-do-grave = قايعىلى حابار
desk-done-claim = ەندى بۇل سىزدە.
desk-done-accept = قابىلداندى. وتباسى رۇقسات بەرگەن بولسا، جاڭالىق بارى ولارعا ايتىلادى.
desk-done-return = ەندى وتباسىنىڭ جاۋابىن كۇتەمىز. رۇقسات بەرگەن بولسا، جاڭالىق بارى ولارعا ايتىلادى.
desk-done-close = جابىلدى. وتباسى رۇقسات بەرگەن بولسا، جاڭالىق بارى ولارعا ايتىلادى.
desk-done-reopen = ەندى بۇل سىزدە، قايتا اشىلدى.
desk-done-over = وتكىزىلدى.
desk-done-letgo = ەندى بۇل ەشكىمدە ەمەس.
desk-done-grave = قۇلىپتاۋلى ساقتالدى. وتباسى مۇنى مەنەن ەستىمەيدى. ەندى ولارعا ٴبىر ادام ٴوزى ايتۋى كەرەك، ول ٴۇشىن تاپسىرما قوسىلدى.
desk-ask-return = تاعى نەنى ايتۋ كەرەك؟ وتباسى مۇنى ٴوز تىلىندە وقيدى.
desk-ask-close = جۇمىس نەگە توقتايدى؟ وتباسى مۇنى ٴوز تىلىندە وقيدى.
desk-ask-over = كىمگە؟
desk-ask-grave = نە ٴبىلدىڭىز؟ مەن وتباسىنا بۇل تۋرالى ەشتەڭە ايتپايمىن جانە ٴبىر ادام سويلەسكەنشە ولارعا جازبايمىن.
desk-why-return-person = ول كىسىنىڭ كىم ەكەنى
desk-why-return-happened = نە بولعانى
desk-why-return-when-where = قاشان نەمەسە قاي جەردە
desk-why-return-how-known = قايدان بىلگەنى
desk-why-return-papers = فايل، تاعى ٴبىر رەت
desk-why-close-free = بوستاندىقتا، ايتۋىنشا
desk-why-close-asked = وتباسى سولاي سۇرادى
desk-why-close-not-ours = ٴبىزدىڭ جۇمىس ەمەس
desk-why-close-no-contact = ولاردان جاۋاپ بولمادى
desk-why-close-done = ازىرگە ٴبارى ىستەلدى
desk-why-grave-death = قايتىس بولدى
desk-why-grave-harm = اۋىر زارداپ
desk-give-to = { $number }. { $role ->
        [coordinator] ۇيلەستىرۋشى
       *[reviewer] ارىزدى قاراۋشى
    }
desk-claimed-already = مۇنى باسقا بىرەۋ الىپ قويعان.
desk-held-by-another = بۇل باسقا بىرەۋدە. سول كىسى نەمەسە ۇيلەستىرۋشى شەشەدى.
desk-moved-on = وسى ارادا ٴبىر نارسە وزگەردى. قايتا اشىپ كورىڭىزشى.

## Asking the family

desk-ask-open = وتباسىنان سۇراۋ
desk-ask =
    { $count ->
        [0] ٴالى ەشتەڭە سۇرالعان جوق.
        [one] ٴبىر سۇراق قويىلدى.
       *[other] { $count } سۇراق قويىلدى.
    }
desk-ask-words = ٴوز سوزىممەن
desk-ask-pick = سۇراق تاڭداۋ
desk-ask-translate = № { $number } اۋدارۋ
desk-ask-drop = № { $number } سۇراماۋ
desk-ask-waits = جاۋاپ ٴالى جوق.
desk-ask-dropped = ەندى سۇرالمايدى.
desk-ask-answer = جاۋاپ: { $answer }
desk-ask-write = سۇراعىڭىزدى وسى ٴبىر وتباسىنا بەتپە-بەت سۇراعانداي ەتىپ جازىڭىز. باسقا ەشكىمنىڭ اتىن اتاماڭىز.
desk-ask-preview =
    سۇراعىڭىز ({ $tongue }):

    { $words }
desk-ask-preview-other =
    مىنا تىلدە دە ({ $tongue }):

    { $words }
desk-ask-family-reads = وتباسى وقيتىن ٴتىل: { $tongue }. اۋدارماسى بولماسا، ٴسوزىڭىزدى سول كۇيىندە كورەدى.
desk-ask-send = وسىنى سۇراۋ
desk-ask-other = اۋدارما قوسۋ
desk-ask-write-other = وتباسىنىڭ تىلىندە جازىڭىز. العاشقى ٴسوزىڭىز قاسىندا قالادى.
desk-ask-sent =
    { $count ->
        [one] سۇراعىڭىز كەزەگىن كۇتىپ تۇر.
       *[other] { $count } سۇراعىڭىز كەزەگىن كۇتىپ تۇر.
    } وتباسىنا جازاتىن ۋاقىت كەلگەندە، سالەم بەرىپ، قازىر سويلەسۋگە ىڭعايلى ما دەپ سۇرايمىن. جاۋاپ كەلگەندە، سىزگە ايتامىن.
desk-ask-not-allowed = بۇل وتباسى بىزگە حات جازۋعا رۇقسات بەرمەگەن.
desk-ask-speak-first = قازىر بۇل وتباسىنان سۇراۋعا بولمايدى. تۋىسى قايتىس بولدى دەگەن حابار بولسا، الدىمەن ولارمەن ٴبىر ادام سويلەسەدى.
desk-ask-too-many = كۇتىپ تۇرعان سۇراق تىم كوپ. الدىمەن سولارعا جاۋاپ بەرسىن.
desk-ask-sections = ٴبولىم تاڭداڭىز. بەلگىلەگەنىڭىز بىرگە سۇرالادى.
desk-ask-all-sections = بارلىق بولىمدەر
desk-ask-these = وسىلاردى سۇراۋ ({ $count })
desk-language-is-other = باسقا ٴتىل
desk-which-language = بۇل قاي تىلدە؟
desk-leave-it = قويا تۇرۋ
desk-back = ارتقا
desk-words-please = سوزبەن جازىڭىزشى.
desk-translated-by = { $tongue } ({ $by }): { $words }
desk-number = № { $number }
desk-number-gone = توپتان كەتكەن كىسى

## Notes, tasks, transcripts and translations

desk-notes-open = جازبالار
desk-notes =
    { $count ->
        [0] جازبا جوق.
        [one] ٴبىر جازبا:
       *[other] { $count } جازبا:
    }
desk-note-write = جازبا قوسۋ
desk-note-words = جازباڭىزدى جازىڭىز. ونى توپ وقي الادى، وتباسى وقي المايدى. ارىز وشىرىلگەندە، ول دا وشىرىلەدى.
desk-task-new = جاڭا تاپسىرما
desk-task-words = نە ىستەۋ كەرەگىن جازىڭىز. بىرەۋگە بەرگەنشە، تاپسىرما سىزدە تۇرادى.
desk-tasks =
    { $count ->
        [0] ىستەيتىن ەشتەڭە جوق.
        [one] ٴبىر تاپسىرما. ▫️ بولسا، ونى ٴالى ەشكىم العان جوق.
       *[other] { $count } تاپسىرما. ▫️ بولسا، ونى ٴالى ەشكىم العان جوق.
    }
desk-task-for = كىمدە: { $whom }
desk-task-free = ٴالى ەشكىمدە ەمەس
desk-task-by = مەرزىمى: { $date }
desk-task-today = بۇگىن
desk-task-week = ٴبىر اپتادان كەيىن
desk-task-date = باسقا كۇنى
desk-task-date-asked = قاي كۇنگە دەيىن؟ مىسالى: 15.09.2026
desk-task-date-unread = بۇدان الداعى كۇندى تۇسىنە المادىم. مىسالى: 15.09.2026
desk-task-whom = بىرەۋگە بەرۋ
desk-task-give = مۇنى كىم ىستەيدى؟
desk-task-not-hers = مۇنى بۇل كىسىگە بەرۋگە بولمايدى.
desk-task-done = ٴبىتتى
desk-task-kind-todo = ىستەيتىن جۇمىس
desk-task-kind-family-answered = وتباسى جاۋاپ بەردى
desk-task-kind-help-asked = كومەك سۇرادى
desk-task-kind-write-down = داۋىستى جازىپ الۋ
desk-task-kind-silence = كوپتەن ٴۇنسىز
desk-task-kind-unreachable = حابارلاسۋ مۇمكىن ەمەس
desk-task-kind-tell-the-family = قايعىلى حاباردى ايتۋ
desk-task-kind-speak-to-the-family = وتباسىمەن سويلەسۋ
desk-task-kind-not-on-this-phone = بۇل تەلەفوندا ەمەس
desk-task-kind-reporter-under-16 = ارىزدى بالا بەرگەن
desk-task-kind-unfinished-report = اياقتالماعان ارىز
desk-task-kind-file-not-fetched = فايل جەتپەيدى
desk-task-kind-code-word-wrong = قۇپيا ٴسوز قاتە
desk-task-kind-other = قاراپ شىعۋ كەرەك
desk-write-open = جازىپ الۋ، اۋدارۋ
desk-write =
    { $count ->
        [0] داۋىسپەن ايتىلعاننىڭ ٴبارى جازىپ الىندى.
        [one] داۋىسپەن ايتىلعان ٴبىر جاۋاپ ٴالى جازىپ الىنعان جوق.
       *[other] داۋىسپەن ايتىلعان { $count } جاۋاپ ٴالى جازىپ الىنعان جوق.
    } قالعاندارىن اۋدارۋعا بولادى.
desk-write-listen = تىڭداۋ
desk-write-script = جازىپ الۋ
desk-write-other = اۋدارۋ
desk-write-becomes = جاۋاپ وسى بولسىن
desk-write-transcript = نە ايتىلسا، سوزبە-ٴسوز، ايتىلعان تىلىندە جازىڭىز.
desk-write-translation = اۋدارماڭىزدى جازىڭىز. ٴتۇپنۇسقاسى قاسىندا قالادى.
desk-write-transcript-is =
    جازىپ الىندى ({ $tongue }، { $by }):
    { $words }
desk-write-translation-is =
    اۋدارىلدى ({ $tongue }، { $by }):
    { $words }
desk-write-preview =
    ٴتىلى: { $tongue }

    { $words }
desk-write-keep = ساقتاۋ
desk-write-nothing-here = بۇل فايل ٴالى كەلگەن جوق. سالدەن كەيىن قايتا كورىڭىز.
desk-write-not-read = مۇنى ول سۇراقتىڭ جاۋابى دەپ تۇسىنە المادىم. جازعانىڭىز داۋىستىڭ قاسىندا ساقتالدى.

## Cases, matches, verification

desk-case-ask = ارىز كودىن جازىڭىزشى.
desk-case = ٴىس { $code } · { $rung }
desk-case-risk-line = قاۋىپ: { $risk }
desk-case-risk-for = قاۋىپ: { $risk }، كىمگە: { $whom }
desk-case-worry = وتباسى مىنادان قورقادى: { $words }
desk-case-told-by = ايتقان كىسىگە ول كىم بولادى: { $relation }
desk-case-sources = قايدان بەلگىلى: { $sources }
desk-case-why = نەگە وسى دارەجەدە: { $words }
desk-case-unverified = ٴالى راستالماعانى: { $words }
desk-case-checked = قارالعانى: { $done } / { $all }
desk-case-un-missing = ب ۇ ۇ ٴۇشىن جەتپەيتىنى: { $missing }
desk-case-un-ready = ب ۇ ۇ ٴۇشىن ٴبارى جەتكىلىكتى.
desk-un-name = ول كىسىنىڭ اتى-ٴجونى
desk-un-date = قاشان بولعانى
desk-un-place = قاي جەردە بولعانى
desk-un-taken-by = كىم الىپ كەتكەنى
desk-un-reporter = ارىز بەرگەن كىسىنىڭ اتى-ٴجونى مەن مەكەنجايى
desk-un-actions = وسىعان دەيىن نە ىستەلگەنى
desk-un-consent = وتباسىنىڭ رۇقساتى
desk-case-same = ٴدال سول كىسى مە؟
desk-case-rung = قانشالىقتى انىق؟
desk-case-risk = قاۋىپ
desk-case-check = تەكسەرۋ ٴتىزىمى
desk-case-out = ارىزدى ٴبولىپ الۋ
desk-case-meet = وتباسىلاردى تانىستىرۋ
desk-case-back = ىسكە ورالۋ
desk-case-of-others = ول ارىز باسقالارمەن ٴبىر ىستە تۇر. الدىمەن ونى سول جەردەن ٴبولىپ الىڭىز.

desk-same-which = بۇلار ٴبىر كىسى تۋرالى بولۋى مۇمكىن. شەشپەس بۇرىن سالىستىرىپ كورىڭىز:
desk-same-none = سالىستىرۋعا رۇقسات بەرگەن وتباسىلاردىڭ ىشىنەن مۇنداي كىسىنى تاپپادىم.
desk-same-beside = { $one } | { $other }
desk-same-field = { $sign } { $field }: { $one } | { $other }
desk-same-yes = ٴبىر كىسى
desk-same-no = ەكى بولەك كىسى
desk-same-sure = ەكى ارىز ٴبىر ىسكە كىرەدى. ٴارقايسىسىنىڭ ٴسوزى سول كۇيى قالادى، كەيىن قايتا بولە الاسىز. بۇل ٴبىر كىسى مە؟
desk-same-sure-yes = ٴيا، بىرگە قوسۋ
desk-match-no-consent = سالىستىرۋعا ەكى وتباسى دا رۇقسات بەرگەن بولۋى كەرەك. بىرەۋى بەرمەگەن.
desk-out-which = قاي ارىز قايتادان بولەك تۇرسىن؟

desk-rung-which = بۇل ٴىس قانشالىقتى راستالدى؟
desk-rung-reported = تەك ايتىلعان
desk-rung-partly_verified = جارتىلاي راستالعان
desk-rung-corroborated = باسقالار دا راستاعان
desk-rung-documented = قاعازى بار
desk-rung-why = نەگە ەكەنىن ٴبىر-ەكى سويلەممەن جازىڭىزشى.
desk-unverified-which = ٴالى نە راستالمادى؟ جازىڭىزشى.
desk-unverified-none = باسقا ەشتەڭە
desk-risk-which = بۇل ٴىس جۇرتقا بەلگىلى بولسا، قاۋىپ قانشالىقتى ۇلكەن جانە كىمگە تونەدى؟
desk-risk-low = از
desk-risk-medium = ورتاشا
desk-risk-high = ۇلكەن
desk-risk-for-person = حابارسىز كەتكەن كىسىگە
desk-risk-for-family_there = ول جاقتاعى وتباسىنا
desk-risk-for-reporter = ارىز بەرگەن كىسىگە
desk-risk-for-witnesses = كۋالارعا
desk-check-which = نەنى قاراپ شىقتىڭىز؟
desk-check-read_whole = تۇگەل وقىلدى
desk-check-sources = قايدان ەكەنى انىق
desk-check-dates = كۇندەرى ساي كەلەدى
desk-check-same_person = ەكىنشى ارىز جوق
desk-check-consents = رۇقساتتار وقىلدى
desk-check-translation = اۋدارماسى وقىلدى

desk-introduce-which = ٴار وتباسىنا ٴبىر ۇيلەستىرۋشى كەپىل بولادى: ول شىنىمەن وتباسى، ٴوزىن سولاي كورسەتكەن بىرەۋ ەمەس دەپ. ەكى ۇيلەستىرۋشى كەرەك، ٴار وتباسىنا بىرەۋدەن. ٴسىز كىمگە كەپىل بولاسىز؟
desk-introduce-nobody = مۇندا تانىستىراتىن وتباسى جوق. ەكى وتباسى دا سالىستىرۋعا، باسقا وتباسى تۋرالى ەستۋگە جانە حات الۋعا الدىن الا رۇقسات بەرگەن بولۋى كەرەك.
desk-introduce-open = { $one } جانە { $other }: كەپىلى ٴالى جوق ارىز: { $one }.
desk-introduce-vouched = { $one } جانە { $other }: ۇيلەستىرۋشى كەپىل بولعان ارىز: { $one }.
desk-introduce-told = { $one } جانە { $other }: ەكى وتباسىنا دا ايتىلىپ جاتىر.
desk-introduce-wish = { $one } جانە { $other }: ەكى وتباسى دا قالايدى. ەندى ولارمەن ۇيلەستىرۋشى سويلەسسىن.
desk-introduce-not-linked = بۇل ەكى ارىز ٴبىر ىستە ەمەس نەمەسە ەكەۋىن دە ٴبىر كىسى ايتقان.
desk-introduce-no-consent = وتباسىلاردىڭ ٴبىرى بۇعان رۇقسات بەرمەگەن.
desk-introduce-speak-first = ول كىسى قايتىس بولدى دەگەن حابار بار. الدىمەن وتباسىمەن ٴبىر ادام سويلەسۋى كەرەك.
desk-vouch-sure = ٴسىز بۇل وتباسىمەن سويلەستىڭىز نەمەسە ونى تانيسىز، وعان كەپىل بولا الاسىز. ولارعا سول كىسى تۋرالى تاعى بىرەۋ ايتقانى بىلدىرىلەدى، ەشكىمنىڭ اتى اتالمايدى. كەپىل بولاسىز با؟
desk-vouch-yes = ٴيا، كەپىل بولامىن
desk-vouch-other = ٴسىز ەكىنشى وتباسىنا كەپىل بولىپ قويدىڭىز. بۇعان باسقا ۇيلەستىرۋشى كەپىل بولۋى كەرەك.

## Search and figures

desk-find-ask = نە ىزدەيتىنىڭىزدى جازىڭىز: كەز كەلگەن جازۋمەن اتى-ٴجونى، جەرى، جىلى نەمەسە ارىز كودى. بىرنەشەۋىن بىرگە جازساڭىز، ىزدەۋ دالىرەك بولادى.
desk-cards-opening = ارىزداردى سىزگە اشىپ جاتىرمىن. جارتى مينۋتتان كەيىن قايتا كورىڭىز.
desk-find-none = ەشتەڭە تاپپادىم.
desk-find-found = { $count ->
        [one] ٴبىر ارىز:
       *[other] { $count } ارىز، الدىمەن ەڭ ۇقساسى:
    }
desk-find-many = ارىز سانى { $count } دەگەننەن كوپ، الدىمەن ەڭ ۇقساسى. ىزدەگەنىڭىزدى دالىرەك جازىڭىزشى.
desk-find-line = { $number }. { $about } · { $code }
desk-find-no-choice = ولاردىڭ ەشقايسىسىندا بۇل تۋرالى ٴسوز جوق.
desk-find-which-status = قاي جاعدايى؟
desk-find-which-within = قاي جەر؟
desk-find-which-year = قاي جىلدان باستاپ؟
desk-find-by-status = جاعدايى بويىنشا
desk-find-by-within = جەرى بويىنشا
desk-find-by-year = جىلى بويىنشا
desk-find-all = ٴبارىن قايتا كورسەتۋ
desk-earlier = الدىڭعىسى
desk-later = تاعى

desk-figures = نەنى سانايىن؟
desk-figures-nothing = كورسەتەتىن ەشتەڭە جوق.
desk-figures-by-county = اۋدان بويىنشا
desk-figures-by-prefecture = ايماق بويىنشا
desk-figures-by-status = جاعدايى بويىنشا
desk-figures-by-month = ايى بويىنشا
desk-figures-by-reason = سەبەبى بويىنشا
desk-figures-of-county = ىستەر، اۋدان بويىنشا
desk-figures-of-prefecture = ىستەر، ايماق بويىنشا
desk-figures-of-status = ىستەر، جاعدايى بويىنشا
desk-figures-of-month = ىستەر، ايى بويىنشا
desk-figures-of-reason = ىستەر، سەبەبى بويىنشا؛ ٴبىر ٴىستىڭ بىرنەشە سەبەبى بولۋى مۇمكىن
desk-figures-in = تەك توپ ٴۇشىن: ٴسىز كورە الاتىن ارىزداردىڭ ٴبارى.
desk-figures-out = باسقاعا بەرۋگە بولادى: اتى-ٴجونسىز ساندارعا رۇقسات بەرگەن وتباسىلار عانا؛ بەستەن از كىسىنى كورسەتەتىن سان جوق.
desk-figures-for-out = باسقاعا بەرۋ ٴۇشىن
desk-figures-for-in = توپ ٴۇشىن
desk-figures-not-told = ايتىلماعان
desk-figures-more = تاعى { $count } كورسەتىلگەن جوق.

## Handing out

desk-export = كىمگە بەرەمىز؟ ٴارقايسىسىنا تەك وتباسى رۇقسات بەرگەنى بەرىلەدى. وسى چات ارقىلى ەشتەڭە بەرىلمەيدى.
desk-export-waiting = ەكىنشى ۇيلەستىرۋشىنى كۇتىپ تۇر:
desk-export-line = { $number }. قابىلدانعاننىڭ ٴبارى، الاتىن جەر: { $recipient ->
        [archive] ٴوز مۇراعاتىمىز
        [un] بىرىككەن ۇلتتار ۇيىمى
        [icrc] قىزىل كرەست
        [organisations] باسقا ۇيىمدار
        [governments] ۇكىمەتتەر
        [research] زەرتتەۋ
       *[public] جۇرتتىڭ ٴبارى
    }، سۇرالعان كۇنى: { $since }
desk-export-yes = № { $number }: ٴيا
desk-export-stop = № { $number } توقتاتۋ
desk-export-to-archive = ٴوز مۇراعاتىمىز
desk-export-to-un = ب ۇ ۇ
desk-export-to-icrc = قىزىل كرەست (ICRC)
desk-export-to-organisations = ۇيىمدار
desk-export-to-governments = ۇكىمەتتەر
desk-export-to-research = زەرتتەۋ، اتى-ٴجونسىز
desk-export-to-public = جۇرتتىڭ ٴبارى
desk-export-how-much = الاتىن جەر: { $recipient ->
        [archive] ٴوز مۇراعاتىمىز
        [un] بىرىككەن ۇلتتار ۇيىمى
        [icrc] قىزىل كرەست
        [organisations] باسقا ۇيىمدار
        [governments] ۇكىمەتتەر
        [research] زەرتتەۋ
       *[public] جۇرتتىڭ ٴبارى
    }. قانشا بەرەمىز؟
desk-export-of-one = ٴبىر ارىز
desk-export-of-case = ٴبىر ٴىس
desk-export-of-all = قابىلدانعاننىڭ ٴبارى
desk-export-code = ارىز كودىن جازىڭىزشى.
desk-export-ready = جازىپ قويدىم. ونى باعدارلامانى جۇرگىزەتىن كىسى «run_bot.py export» ارقىلى شىعارادى: الاتىن جەردىڭ كىلتىمەن قۇلىپتاپ نەمەسە ٴبىر قالتاعا سالىپ. سودان كەيىن وتباسى ارىزىنىڭ كىمگە بەرىلگەنىن /consent دەگەننەن كورەدى.
desk-export-second = جازىپ قويدىم. ەندى ەكىنشى ۇيلەستىرۋشىنى كۇتەمىز: ول ماعان /export دەپ جازىپ، «ٴيا» دەيدى.
desk-export-stopped = توقتاتىلدى. ەشتەڭە شىعارىلمايدى.
desk-export-yours = مۇنى ٴوزىڭىز سۇراعانسىز. «ٴيا» دەگەندى باسقا بىرەۋ ايتۋى كەرەك.
desk-export-not-allowed = وتباسى بۇل جەرگە بەرۋگە رۇقسات بەرمەگەن. ەشتەڭە بەرىلمەيدى.

## Alerts, the daily digest

desk-alert-urgent = شۇعىل ٴبىر نارسە كۇتىپ تۇر: /queue
desk-alert-answered = سىزگە جاۋاپ بار: /tasks
desk-alert-task = مەرزىمى بۇگىن جەتەتىن ٴبىر نارسە بار: /tasks
desk-digest =
    بۇگىن كۇتىپ تۇرعانى: جاڭا { $new }، شۇعىل { $urgent }، قارالىپ جاتقانى { $working }.
    سۇراق قويىلىپ، ٴالى جاۋاپ بەرمەگەن وتباسىلار: { $waiting }. ٴۇنسىز: { $silent }. حابارلاسۋ مۇمكىن ەمەس: { $unreachable }.
    جازىپ الۋ كەرەك: { $aloud }. مەرزىمى جەتكەن تاپسىرمالار: { $due }.
desk-digest-trail = جۋرنالدىڭ سوڭعى بەلگىسى: { $head }
desk-clock = كۇندەلىكتى حابارلاما مىنا جەردىڭ ۋاقىتىمەن كەلەدى: { $zone }. وزگەرتكىڭىز كەلسە، قالا اتىن جازىڭىز.
desk-clock-kept = ەرتەڭنەن باستاپ مىنا جەردىڭ ۋاقىتىمەن: { $zone }.
desk-clock-unknown = بۇل قالانى بىلمەيمىن. جاقىن ماڭداعى ۇلكەنىرەك قالانى جازىڭىزشى.

## Intake: quarantine, paper, posters, closing

desk-quarantine =
    { $count ->
        [0] كارانتيندە ەشتەڭە جوق.
        [one] كارانتيندە ٴبىر ارىز بار. ونى تاپسىرعان كىسى ەشقانداي ايىرما كورمەيدى.
       *[other] كارانتيندە { $count } ارىز بار. ولاردى تاپسىرعان كىسىلەر ەشقانداي ايىرما كورمەيدى.
    }
desk-quarantine-line = { $since } · سول اككاۋنتتان { $count }
desk-quarantine-one = كارانتينگە تۇسكەن كۇنى: { $since }. سول اككاۋنتتان: { $count }. ناۋقان: { $campaign }.
desk-quarantine-why-set-aside = سەبەبى: بۇل اككاۋنت بولەك قويىلعان.
desk-quarantine-why-many = سەبەبى: بۇل اككاۋنت ٴبىر كۇندە كوپ ارىز تاپسىردى.
desk-quarantine-why-quick = سەبەبى: ارىز كوپ ٴتۇسىپ جاتقاندا بۇل تىم تەز ايتىلدى.
desk-quarantine-why-campaign = سەبەبى: بۇل ناۋقاننان وتە كوپ ارىز كەلدى.
desk-quarantine-why-flood = سەبەبى: وقىپ ۇلگەرمەيتىندەي كوپ ارىز كەلدى.
desk-quarantine-released =
    { $count ->
        [one] جىبەرىلدى. ەندى باسقالارى سياقتى كەزەكتە تۇر.
       *[other] { $count } ارىز جىبەرىلدى. ەندى باسقالارى سياقتى كەزەكتە تۇر.
    }
desk-quarantine-aside =
    { $count ->
        [0] بولەك قويىلدى. ەندى بۇل اككاۋنتتىڭ تاپسىرعانى وسى جەرگە كەلەدى. ول جاق ەشقانداي ايىرما كورمەيدى.
        [one] بولەك قويىلدى. بۇل اككاۋنتتىڭ تاپسىرعانى وسى جەرگە كەلەدى، كەزەكتە تۇرعان { $count } ارىزى دا وسى جەرگە اۋىستى. ول جاق ەشقانداي ايىرما كورمەيدى.
       *[other] بولەك قويىلدى. بۇل اككاۋنتتىڭ تاپسىرعانى وسى جەرگە كەلەدى، كەزەكتە تۇرعان { $count } ارىزى دا وسى جەرگە اۋىستى. ول جاق ەشقانداي ايىرما كورمەيدى.
    }
desk-quarantine-back = كەرى قايتارىلدى. بۇل اككاۋنتتىڭ تاپسىرعانى ەندى قايتادان كەزەككە بارادى. وسىندا تۇرعانى ٴبىر-بىرلەپ جىبەرىلەدى.
desk-quarantine-not-hers = توپتاعى كىسىنىڭ چاتىن بولەك قويۋعا بولمايدى.
desk-quarantine-accounts =
    { $count ->
        [one] ٴبىر اككاۋنت بولەك قويىلعان. كەرى قايتارۋ ٴۇشىن ونى باسىڭىز.
       *[other] { $count } اككاۋنت بولەك قويىلعان. كەرى قايتارعىڭىز كەلگەنىن باسىڭىز.
    }
desk-quarantine-account = بولەك قويىلعان كۇنى: { $since }
desk-quarantine-button-read = وقۋ
desk-quarantine-button-next = كەلەسى بولىگى
desk-quarantine-button-release = جىبەرۋ
desk-quarantine-button-all = ٴبارىن جىبەرۋ
desk-quarantine-button-set-aside = اككاۋنتتى بولەك قويۋ
desk-quarantine-button-accounts = بولەك اككاۋنتتار
desk-quarantine-button-back-to-all = تىزىمگە ورالۋ
desk-quarantine-button-back-to-one = ارتقا
desk-intake-close-sure = ارىز قابىلداۋدى توقتاتساڭىز، جاڭادان كەلگەن ەشكىم ەشتەڭە ايتا المايدى، وتباسىلاردان دا ەشتەڭە سۇرالمايدى. بۇل ولارعا سىپايى ايتىلىپ، سىزدەرمەن قالاي حابارلاسۋعا بولاتىنى كورسەتىلەدى. بۇرىن ايتىلعانى قالادى. توقتاتاسىز با؟
desk-intake-close-yes = ٴيا، توقتاتامىن
desk-intake-closed = ارىز قابىلداۋ توقتاتىلدى. وتباسى جازسا، سولاي دەپ ايتىلادى. قايتا اشۋ: /close
desk-intake-open-sure = قازىر ارىز قابىلداۋ توقتاپ تۇر. قايتا اشاسىز با؟ وسى ارادا ۋاقىتى كەلگەن جاڭالىق سۇراۋلار سوندا سۇرالادى.
desk-intake-open-yes = ٴيا، اشامىن
desk-intake-opened = ارىز قابىلداۋ اشىلدى.
desk-enter =
    كىم ٴۇشىن جازاسىز؟ الدىمەن ولاردان سۇراڭىز: ٴسىز ولار ٴۇشىن جازساڭىز، ۇيىم ونى ساقتاپ، وقىسا بولا ما؟ كەز كەلگەن ساتتە توقتاي الاسىز، بۇل چاتتا ودان ەشتەڭە قالمايدى.

    ولار قالاي «ٴيا» دەدى؟
desk-enter-agreed-presence = ولار قاسىمدا
desk-enter-agreed-phone = تەلەفونمەن
desk-enter-agreed-paper = قول قويىلعان قاعازبەن
desk-enter-paper = قول قويىلعان قاعازدىڭ سۋرەتىن جىبەرىڭىزشى. ول ارىزبەن بىرگە قۇلىپتاۋلى ساقتالادى.
desk-enter-no-photo = سۋرەتسىز
desk-enter-begun = ەندى ٴسىز ٴبىر وتباسى ٴۇشىن جازاسىز. ٴار سۇراقتى ولارعا وقىپ بەرىڭىز، ايتقانىن ٴوز سوزىمەن جازىڭىز.
desk-enter-next = كەلەسى وتباسى
desk-enter-codes = سوڭعى ارىز كودتارى
desk-enter-aside = شەتكە قويىلدى. ەشتەڭە جوعالعان جوق: /enter ونى قايتا كورسەتەدى.
desk-enter-nothing-kept = بۇل وتباسى تۋرالى مۇندا ەشتەڭە ساقتالعان جوق.
desk-enter-continue = ٴسىز ٴبىر وتباسى ٴۇشىن جازىپ وتىرعان ەدىڭىز. سول سۇراققا ورالۋ: /continue
desk-entered =
    تاپسىرىلدى. بۇل وتباسىنىڭ ارىز كودى:

    { $code }

    ونى قاعازعا جازىپ بەرىڭىز نەمەسە كورسەتىڭىز. ارىز ەندى كەزەكتە تۇر، بۇل چاتتان كەتەدى. ول تۋرالى بۇل چاتقا ەشتەڭە جىبەرىلمەيدى: جاڭالىق سۇرايتىن ۋاقىت كەلگەندە، ولارعا تەلەفون سوعۋ تاپسىرماسى شىعادى.
desk-campaigns = ناۋقان مەن ٴتىل بويىنشا:
desk-campaigns-none = ٴالى ەشكىم ناۋقان ارقىلى كەلگەن جوق.
desk-campaign-line = { $tongue }: باستاعانى { $started }، اياقتالماعانى { $drafts }، تاپسىرىلعانى { $handed }
desk-lost = ٴبىر كىسى جاڭا چاتتا ارىز كودىن جازدى نەمەسە تەلەفونىم جوعالدى دەدى. وعان ەشتەڭە اشىلعان جوق. سەنبەس بۇرىن، وتباسىنا ٴوزىڭىز بىلەتىن نومىرمەن قوڭىراۋ شالىڭىز:
desk-lost-none = تەلەفون جوعالتقان كىسى جوق.
desk-lost-line = { $number }. { $on }: { $known ->
        [yes] بۇل كودتىڭ ارىزى بار
       *[no] كود جوق نەمەسە مەن بىلمەيتىن كود
    }
desk-lost-done = قارالدى: № { $number }
