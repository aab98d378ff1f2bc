### Kazakh in Arabic letters: derived by rule from kk.ftl; machine-drafted, awaiting a native reader.

## Coming in, the team

desk-join =
    ٴسىز { $role ->
        [coordinator] ۇيلەستىرۋشى
       *[reviewer] ارىز قاراۋشى
    } بولۋعا شاقىرىلدىڭىز. مىنا سۋرەتتى اۋتەنتيفيكاتور قولدانباسىمەن سكانەرلەڭىز نەمەسە قولدانباعا مىنا قۇپيا كىلتتى جازىڭىز: { $secret }

    سودان كەيىن قولدانبا كورسەتكەن التى تسيفردى وسىندا جازىڭىز. بۇل حابارلاما ٴوزى وشەدى.
desk-code-please = اۋتەنتيفيكاتور كورسەتكەن التى تسيفردى جازىڭىزشى.
desk-code-wrong = بۇل كود دۇرىس ەمەس نەمەسە بۇرىن قولدانىلعان. كەلەسىسىن كۇتىپ، سونى جازىڭىزشى.
desk-codes-closed = قاتە كود تىم كوپ جازىلدى. 15 مينۋتتان كەيىن قايتالاپ كورىڭىزشى.
desk-open = جۇمىس ۇستەلىڭىز ون ەكى ساعات اشىق تۇرادى. نە ىستەۋ كەرەگىن /queue كورسەتەدى، /leave ۇستەلدى جابادى. قالعانىن /desk كورسەتەدى.
desk-left = جۇمىس ۇستەلىڭىز جابىلدى. سىزگە كورسەتىلگەندەر چاتتان الىندى.
desk-taken-away = بۇل حابارلاما الىنىپ تاستالدى.
# One line a command; {$command} is /queue, /tasks …
desk-does = مۇندا مىنالاردى ىستەي الاسىز:
desk-does-queue = { $command } – وقىلۋىن كۇتىپ تۇرعاندار
desk-does-tasks = { $command } – ىستەيتىن جۇمىس جانە ونىڭ مەرزىمى
desk-does-find = { $command } – ارىز ىزدەۋ
desk-does-case = { $command } – حابارسىز كەتكەن ٴبىر كىسى تۋرالى ٴبارى
desk-does-note = { $command } – ارىزعا جازىلعان ەسكەرتپەلەر
desk-does-ask = { $command } – وتباسىنان سۇراۋ
desk-does-write = { $command } – داۋىسپەن ايتىلعاندى تىڭداپ جازۋ، اۋدارۋ
desk-does-enter = { $command } – وتباسى ٴۇشىن جازۋ
desk-does-figures = { $command } – ساندار، سۋرەتىمەن
desk-does-campaigns = { $command } – قاي سىلتەمەمەن قانشا ادام كەلدى
desk-does-clock = { $command } – كۇندەلىكتى حابارلاما قاشان كەلەدى
desk-does-leave = { $command } – جۇمىس ۇستەلىن جابۋ
desk-does-team = { $command } – توپقا شاقىرۋ نەمەسە توپتان شىعارۋ
desk-does-quarantine = { $command } – بولەك قويىلعان ارىزدار
desk-does-lostphones = { $command } – تەلەفونىم جوعالدى دەگەندەر
desk-does-export = { $command } – ارىزداردى باسقالارعا بەرۋ
desk-does-close = { $command } – ارىز قابىلداۋدى توقتاتۋ نەمەسە قايتا اشۋ
desk-coordinators-only = مۇنى تەك ۇيلەستىرۋشى ىستەي الادى.
desk-not-found = بۇل بويىنشا ەشتەڭە تاپپادىم.
desk-nobody-there = بۇل كىسى توپتا جوق.
desk-last-coordinator = سوڭعى ۇيلەستىرۋشىنى توپتان شىعارۋعا بولمايدى.
desk-team = ٴسىزدىڭ توبىڭىز:
desk-team-line = { $number }. { $role ->
        [coordinator] ۇيلەستىرۋشى
       *[reviewer] ارىز قاراۋشى
    }، قوسىلعان كۇنى: { $since }
desk-invite-reviewer = ارىز قاراۋشى شاقىرۋ
desk-invite-coordinator = ۇيلەستىرۋشى شاقىرۋ
desk-invited =
    مۇنى ٴبىر عانا كىسىگە بەرىڭىز، توپتىق چاتقا جىبەرمەڭىز. ول 48 ساعاتتىڭ ىشىندە ٴبىر رەت قانا جارايدى. ول كىسى مۇنى ماعان وزگەرتپەي، سول كۇيىندە جىبەرسىن:

    { $command }
desk-revoke = № { $number } توپتان شىعارۋ
desk-revoke-sure = سودان باستاپ ول كىسى ەشتەڭە كورمەيدى. ىستەگەنى ساقتالىپ قالادى. توپتان شىعاراسىز با؟
desk-revoke-yes = ٴيا، شىعارامىن

## The queue

desk-queue = ٴسىزدى كۇتىپ تۇرعان جۇمىس. سىزگە كورسەتىلمەيتىندەرى بۇل سانعا كىرمەيدى.
desk-lane-count = { $lane }: { $count }
desk-lane-new-name = جاڭا
desk-lane-urgent-name = شۇعىل
desk-lane-mine-name = مەنىكى
desk-lane-waiting-name = جاۋاپ كۇتەمىز
desk-lane-silent-name = كوپتەن ٴۇنسىز
desk-lane-unreachable-name = حابارلاسا المادىق
desk-lane-aloud-name = تىڭداپ جازاتىنى
desk-lane-tasks-name = مەرزىمى جەتكەن
desk-lane =
    { $lane }. الدىمەن شۇعىلى، سوسىن ەڭ كوپ كۇتكەنى.

    ‼ شۇعىل · ▫ جاڭا · ▪ قارالىپ جاتىر · ↩ وتباسىنان جاۋاپ كۇتەمىز · ✓ قابىلداندى · × جابىلدى
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
desk-sheet-grave = بۇل وتباسىنا قايعىلى حابار بار، ونى ٴبىر ادام ٴوز اۋزىمەن ايتۋى كەرەك. سول تاپسىرما ورىندالعانشا، مەن ولارعا وزدىگىمنەن جازبايمىن.
desk-sheet-unfinished = اياقتالماي تاپسىرىلعان
desk-sheet-aloud =
    { $count ->
        [one] 1 جاۋاپ داۋىسپەن ايتىلعان، ونى تىڭداپ جازۋ كەرەك
       *[other] { $count } جاۋاپ داۋىسپەن ايتىلعان، ولاردى تىڭداپ جازۋ كەرەك
    }
desk-state-handed-in = جاڭا
desk-state-in-review = قارالىپ جاتىر
desk-state-accepted = قابىلداندى
desk-state-returned = جاۋاپ كۇتەمىز
desk-state-closed = جابىلدى
desk-state-quarantined = بولەك قويىلدى
desk-fact-who = كىم
desk-fact-what = نە بولدى
desk-fact-when = قاشان
desk-fact-where = قاي جەردە
desk-fact-now = قازىر
desk-fact-danger = قاۋىپ
desk-fact-tells = كىم ايتتى
desk-fact-worries = الاڭداتاتىنى
desk-fact-allowed = رۇقساتتار
desk-fact-files = فايلدار
desk-nothing-allowed = ساقتاۋ مەن وقۋدان باسقا ەشتەڭەگە رۇقسات جوق
desk-original = { $value } — «{ $words }» ({ $tongue })
desk-in-language = { $value } ({ $tongue })
desk-see-parts = ٴبولىم-بولىممەن
desk-see-time = ۋاقىت رەتىمەن
desk-see-files = فايلدار
desk-see-case = وسى كىسى تۋرالى ٴبارى
desk-to-report = ارىزعا
desk-which-part = قاي ٴبولىم؟
desk-moment = { $when } — { $what }
desk-undated = كۇنى بەلگىسىز
desk-more-in-parts = تاعى بار. ونى بولىمدەردەن تاباسىز.
desk-files = بۇل ارىزدىڭ فايلدارى. كورگىڭىز كەلگەنىن باسىڭىز.
desk-no-files = فايل جوق.
desk-file-line = { $number }. { $medium }، { $kilobytes } كب، { $name }، مىنا سۇراققا: «{ $about }»
desk-file-missing = (ٴالى كەلگەن جوق نەمەسە الۋ مۇمكىن بولمادى)
desk-file-preview = جاسىرىن مالىمەتى الىنعان، كىشىرەيتىلگەن كوشىرمە. ٴتۇپنۇسقاسى قۇلىپتاۋلى تۇر.
desk-file-original = وتباسى جىبەرگەن كۇيىندە. ول ٴوزى وشەدى.
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
desk-do-letgo = كەزەككە قايتارۋ
desk-do-grave = قايعىلى حابار
desk-done-claim = ەندى بۇل ارىز سىزدە.
desk-done-accept = قابىلداندى. وتباسى رۇقسات بەرگەن بولسا، ولارعا جاڭالىق بارى ايتىلادى.
desk-done-return = ەندى وتباسىنىڭ جاۋابىن كۇتەمىز. رۇقسات بەرگەن بولسا، ولارعا جاڭالىق بارى ايتىلادى.
desk-done-close = جابىلدى. وتباسى رۇقسات بەرگەن بولسا، ولارعا جاڭالىق بارى ايتىلادى.
desk-done-reopen = ارىز قايتا اشىلدى، ەندى سىزدە.
desk-done-over = ارىز باسقا كىسىگە وتكىزىلدى.
desk-done-letgo = ارىز ەندى ەشكىمدە ەمەس، كەزەككە قايتتى.
desk-done-grave = قۇلىپتاۋلى ساقتالدى. وتباسى مۇنى مەنەن ەستىمەيدى. ەندى تاپسىرما بار: مۇنى ولارعا ٴبىر ادام ٴوز اۋزىمەن ايتۋى كەرەك.
desk-ask-return = وتباسى تاعى نەنى ايتىپ بەرۋى كەرەك؟ مۇنى ولار ٴوز تىلىندە وقيدى.
desk-ask-close = بۇل ارىز بويىنشا جۇمىس نەگە اياقتالادى؟ وتباسى مۇنى ٴوز تىلىندە وقيدى.
desk-ask-over = كىمگە؟
desk-ask-grave = نە ٴبىلدىڭىز؟ مەن وتباسىنا بۇل تۋرالى ەشتەڭە ايتپايمىن جانە ٴبىر ادام سويلەسكەنشە ولارعا جازبايمىن.
desk-why-return-person = ول كىسىنىڭ كىم ەكەنى
desk-why-return-happened = نە بولعانى
desk-why-return-when-where = قاشان نەمەسە قاي جەردە
desk-why-return-how-known = قايدان بىلگەنى
desk-why-return-papers = فايلدى قايتا جىبەرسىن
desk-why-close-free = ايتۋىنشا، بوستاندىقتا
desk-why-close-asked = وتباسىنىڭ ٴوتىنىشى
desk-why-close-not-ours = ٴبىزدىڭ جۇمىس ەمەس
desk-why-close-no-contact = وتباسىنان جاۋاپ جوق
desk-why-close-done = ازىرگە ٴبارى ىستەلدى
desk-why-grave-death = قايتىس بولدى
desk-why-grave-harm = اۋىر زارداپ شەكتى
desk-give-to = { $number }. { $role ->
        [coordinator] ۇيلەستىرۋشى
       *[reviewer] ارىز قاراۋشى
    }
desk-claimed-already = مۇنى باسقا بىرەۋ الىپ قويعان.
desk-held-by-another = بۇل باسقا بىرەۋدە. سول كىسى ٴوزى نەمەسە ۇيلەستىرۋشى شەشەدى.
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
    اۋدارماسى ({ $tongue }):

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
desk-ask-not-allowed = بۇل وتباسى وزدەرىنە جازۋعا رۇقسات بەرمەگەن.
desk-ask-speak-first = قازىر بۇل وتباسىنان سۇراۋعا بولمايدى. تۋىسى قايتىس بولدى دەگەن حابار بولسا، الدىمەن ولارمەن ٴبىر ادام سويلەسەدى.
desk-ask-too-many = جاۋاپ كۇتىپ تۇرعان سۇراق ونسىز دا كوپ. الدىمەن سولارعا جاۋاپ بەرسىنشى.
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

desk-notes-open = ەسكەرتپەلەر
desk-notes =
    { $count ->
        [0] ەسكەرتپە جوق.
        [one] ٴبىر ەسكەرتپە:
       *[other] { $count } ەسكەرتپە:
    }
desk-note-write = ەسكەرتپە قوسۋ
desk-note-words = ەسكەرتپەڭىزدى جازىڭىز. ونى توپ وقي الادى، وتباسى وقي المايدى. ارىز وشىرىلگەندە، ول دا بىرگە وشىرىلەدى.
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
desk-task-date-unread = قاي كۇندى ايتقانىڭىزدى تۇسىنبەدىم. الداعى ٴبىر كۇندى جازىڭىزشى، مىسالى: 15.09.2026
desk-task-whom = بىرەۋگە بەرۋ
desk-task-give = مۇنى كىم ىستەيدى؟
desk-task-not-hers = مۇنى ول كىسىگە بەرۋگە بولمايدى.
desk-task-done = ٴبىتتى
desk-task-kind-todo = ىستەيتىن جۇمىس
desk-task-kind-family-answered = وتباسى جاۋاپ بەردى
desk-task-kind-help-asked = كومەك سۇرادى
desk-task-kind-write-down = داۋىستى تىڭداپ جازۋ
desk-task-kind-silence = كوپتەن ٴۇنسىز
desk-task-kind-unreachable = حابارلاسا المادىق
desk-task-kind-tell-the-family = قايعىلى حاباردى ايتۋ
desk-task-kind-speak-to-the-family = وتباسىمەن سويلەسۋ
desk-task-kind-not-on-this-phone = بۇل تەلەفوندا ەمەس
desk-task-kind-reporter-under-16 = ارىزدى بالا بەرگەن
desk-task-kind-unfinished-report = اياقتالماعان ارىز
desk-task-kind-file-not-fetched = ٴبىر فايل جەتپەيدى
desk-task-kind-code-word-wrong = قۇپيا ٴسوز قاتە
desk-task-kind-link-ended = ارىزدار ٴبولىندى
desk-task-kind-other = قاراپ شىعۋ كەرەك
desk-write-open = تىڭداپ جازۋ، اۋدارۋ
desk-task-about-link-ended = بۇل ارىز باسقا ٴبىر ارىزدان ٴبولىندى: ٴبىر وتباسى ەكەۋىن سالىستىرۋعا ەندى رۇقسات بەرمەيدى. باسقا وتباسىلارعا بۇل ايتىلمايدى. نە وزگەرەتىنىن قاراپ شىعىڭىزشى: قانشالىقتى انىق، قاۋىپ قانداي.
desk-write =
    { $count ->
        [0] داۋىسپەن ايتىلعاننىڭ ٴبارى جازىلدى.
        [one] داۋىسپەن ايتىلعان ٴبىر جاۋاپ ٴالى جازىلعان جوق.
       *[other] داۋىسپەن ايتىلعان { $count } جاۋاپ ٴالى جازىلعان جوق.
    } قالعاندارىن اۋدارۋعا بولادى.
desk-write-listen = تىڭداۋ
desk-write-script = تىڭداپ جازۋ
desk-write-other = اۋدارۋ
desk-write-becomes = جاۋاپ وسى بولسىن
desk-write-transcript = نە ايتىلسا، سونى سوزبە-ٴسوز، ايتىلعان تىلىندە جازىڭىز.
desk-write-translation = اۋدارماڭىزدى جازىڭىز. ٴتۇپنۇسقاسى قاسىندا قالادى.
desk-write-transcript-is =
    تىڭداپ جازىلدى ({ $tongue }، { $by }):
    { $words }
desk-write-translation-is =
    اۋدارىلدى ({ $tongue }، { $by }):
    { $words }
desk-write-preview =
    ٴتىلى: { $tongue }

    { $words }
desk-write-keep = ساقتاۋ
desk-write-nothing-here = بۇل فايل ٴالى كەلگەن جوق. سالدەن كەيىن قايتالاپ كورىڭىزشى.
desk-write-not-read = مۇنى سول سۇراقتىڭ جاۋابى دەپ تۇسىنە المادىم. جازعانىڭىز داۋىستىڭ قاسىندا ساقتالدى.

## Cases, matches, verification

desk-case-ask = ارىز كودىن جازىڭىزشى.
desk-case = ٴبىر كىسى · { $code } · { $rung }
desk-case-risk-line = قاۋىپ: { $risk }
desk-case-risk-for = قاۋىپ: { $risk }، كىمگە: { $whom }
desk-case-worry = وتباسى مىنادان قورقادى: { $words }
desk-case-told-by = ايتقان ادامنىڭ كىمى: { $relation }
desk-case-sources = قايدان بەلگىلى: { $sources }
desk-case-why = نەگە سولاي دەپ تۇرمىز: { $words }
desk-case-unverified = ٴالى راستالماعانى: { $words }
desk-case-checked = قارالعانى: { $done } / { $all }
desk-case-un-missing = ب ۇ ۇ-عا بەرۋگە جەتپەيتىنى: { $missing }
desk-case-un-ready = ب ۇ ۇ-عا بەرۋگە ٴبارى جەتكىلىكتى.
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
desk-case-back = كىسىگە ورالۋ
desk-case-keep = بىرەۋگە كورسەتپەۋ
desk-case-of-others = ول ارىز باسقا ارىزدارمەن بىرگە ٴبىر كىسىگە قوسىلعان. الدىمەن ونى سول جەردەن ٴبولىپ الىڭىز.

desk-keep-which = بۇل كىسى تۋرالى ايتىلعاندى كىم كورمەۋى كەرەك؟ ٴنومىرىن باسىڭىز. 🚫 تۇرعان ارىپتەسىڭىز ودان ەش جەردە ەشتەڭە تابا المايدى، بۇل ەشكىمگە ايتىلمايدى. قايتا باسساڭىز، ارىپتەسىڭىز قايتادان كورە الادى.
desk-keep-nobody = توپتا باسقا ەشكىم جوق.

desk-same-which = بۇلار ٴبىر كىسى تۋرالى بولۋى مۇمكىن. شەشپەس بۇرىن سالىستىرىپ كورىڭىز:
desk-same-none = سالىستىرۋعا رۇقسات بەرگەن وتباسىلاردىڭ ىشىنەن مۇنداي كىسىنى تاپپادىم.
desk-same-beside = { $one } | { $other }
desk-same-field = { $sign } { $field }: { $one } | { $other }
desk-same-yes = ٴبىر كىسى
desk-same-no = ەكى بولەك كىسى
desk-same-sure = ەكى ارىز ٴبىر كىسى تۋرالى دەپ بىرگە تۇرادى. ٴارقايسىسىنىڭ ٴوز ٴسوزى قالادى، كەيىن قايتا بولە الاسىز. بۇل ٴبىر كىسى مە؟
desk-same-sure-yes = ٴيا، بىرگە قوسۋ
desk-match-no-consent = سالىستىرۋعا ەكى وتباسى دا رۇقسات بەرگەن بولۋى كەرەك. بىرەۋى بەرمەگەن.
desk-out-which = قاي ارىز قايتادان بولەك تۇرسىن؟

desk-rung-which = بۇل كىسى تۋرالى ايتىلعانى قانشالىقتى راستالدى؟
desk-rung-reported = تەك ايتىلعان
desk-rung-partly_verified = جارتىلاي راستالعان
desk-rung-corroborated = باسقالار دا راستاعان
desk-rung-documented = قاعازبەن راستالعان
desk-rung-why = نەگە ەكەنىن ٴبىر-ەكى سويلەممەن جازىڭىزشى.
desk-unverified-which = ٴالى نە راستالمادى؟ جازىڭىزشى.
desk-unverified-none = باسقا ەشتەڭە جوق
desk-risk-which = بۇل كىسى تۋرالى جۇرت ٴبىلىپ قويسا، قاۋىپ قانشالىقتى ۇلكەن جانە كىمگە تونەدى؟
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

desk-introduce-which = ٴار وتباسىنا ٴبىر ۇيلەستىرۋشى كەپىل بولادى: بۇل شىنىمەن وتباسى ەكەنىنە، وتباسىمىن دەپ كورىنگەن بىرەۋ ەمەس ەكەنىنە. ەكى ۇيلەستىرۋشى كەرەك، ٴار وتباسىنا بىرەۋدەن. ٴسىز قايسىسىنا كەپىل بولاسىز؟
desk-introduce-nobody = مۇندا تانىستىراتىن وتباسى جوق. ەكى وتباسى دا سالىستىرۋعا، باسقا وتباسى تۋرالى ەستۋگە جانە وزدەرىنە جازۋعا الدىن الا رۇقسات بەرگەن بولۋى كەرەك.
desk-introduce-open = { $one } → { $other }: { $one } وتباسىنا ٴالى ەشكىم كەپىل بولعان جوق.
desk-introduce-vouched = { $one } → { $other }: { $one } وتباسىنا ٴبىر ۇيلەستىرۋشى كەپىل بولدى.
desk-introduce-told = { $one } → { $other }: ەكى وتباسىنا دا ايتىلىپ جاتىر.
desk-introduce-wish = { $one } → { $other }: ەكى وتباسى دا قالايدى. ەندى ولارمەن ۇيلەستىرۋشى سويلەسسىن.
desk-introduce-not-linked = بۇل ەكى ارىز ٴبىر كىسىگە قوسىلماعان نەمەسە ەكەۋىن دە ٴبىر ادام بەرگەن.
desk-introduce-no-consent = وتباسىلاردىڭ ٴبىرى بۇعان رۇقسات بەرمەگەن.
desk-introduce-speak-first = ول كىسى قايتىس بولدى دەگەن حابار بار. الدىمەن وتباسىمەن ٴبىر ادام سويلەسۋى كەرەك.
desk-vouch-sure = ٴسىز بۇل وتباسىمەن سويلەستىڭىز نەمەسە ونى تانيسىز، وعان سەنەسىز. ولارعا ٴدال سول كىسى تۋرالى تاعى بىرەۋ ايتقانى بىلدىرىلەدى، ەشكىمنىڭ اتى اتالمايدى. ولارعا كەپىل بولاسىز با؟
desk-vouch-yes = ٴيا، كەپىل بولامىن
desk-vouch-other = ٴسىز ەكىنشى وتباسىنا كەپىل بولىپ قويدىڭىز. بۇل وتباسىنا باسقا ۇيلەستىرۋشى كەپىل بولۋى كەرەك.

## Search and figures

desk-find-ask = نە ىزدەيتىنىڭىزدى جازىڭىز: اتى-ٴجونى (قاي جازۋمەن بولسا دا)، جەرى، جىلى، ارىز كودى. بىرنەشەۋىن بىرگە جازساڭىز، ٴتىزىم قىسقارادى.
desk-cards-opening = ارىزداردى سىزگە قازىر اشىپ جاتىرمىن. جارتى مينۋتتان كەيىن قايتالاپ كورىڭىزشى.
desk-find-none = بۇل بويىنشا ەشتەڭە تاپپادىم.
desk-find-found = { $count ->
        [one] ٴبىر ارىز:
       *[other] { $count } ارىز، الدىمەن ەڭ ۇقساسى:
    }
desk-find-many = { $count } ارىزدان كوپ تابىلدى، الدىمەن ەڭ ۇقساسى. ىزدەگەنىڭىزدى دالىرەك جازىڭىزشى.
desk-find-line = { $number }. { $about } · { $code }
desk-find-no-choice = ولاردىڭ ەشقايسىسىندا بۇل تۋرالى ايتىلماعان.
desk-find-which-status = قازىرگى جايى قانداي؟
desk-find-which-within = قاي جەر؟
desk-find-which-year = قاي جىلدان باستاپ؟
desk-find-by-status = جايى بويىنشا
desk-find-by-within = جەرى بويىنشا
desk-find-by-year = جىلى بويىنشا
desk-find-all = ٴبارىن قايتا كورسەتۋ
desk-earlier = الدىڭعىسى
desk-later = تاعى

desk-figures = نەنى سانايىن؟
desk-figures-nothing = كورسەتەتىن ەشتەڭە جوق.
desk-figures-by-county = اۋدان بويىنشا
desk-figures-by-prefecture = ايماق بويىنشا
desk-figures-by-status = جايى بويىنشا
desk-figures-by-month = ايى بويىنشا
desk-figures-by-reason = سەبەبى بويىنشا
desk-figures-of-county = كىسىلەر سانى، اۋدان بويىنشا
desk-figures-of-prefecture = كىسىلەر سانى، ايماق بويىنشا
desk-figures-of-status = كىسىلەر سانى، قازىرگى جايى بويىنشا
desk-figures-of-month = كىسىلەر سانى، ايى بويىنشا
desk-figures-of-reason = كىسىلەر سانى، سەبەبى بويىنشا؛ ٴبىر كىسىدە بىرنەشە سەبەپ بولۋى مۇمكىن
desk-figures-in = تەك توپ ٴۇشىن: ٴسىز كورە الاتىن ارىزداردىڭ ٴبارى.
desk-figures-out = باسقاعا بەرۋگە بولادى: اتى-ٴجونسىز ساندارعا رۇقسات بەرگەن وتباسىلار عانا ەسەپتەلدى، بەستەن از كىسىنى كورسەتەتىن سان جوق.
desk-figures-for-out = باسقاعا بەرۋ ٴۇشىن
desk-figures-for-in = توپ ٴۇشىن
desk-figures-not-told = ايتىلماعان
desk-figures-more = تاعى { $count } كورسەتىلگەن جوق.

## Handing out

desk-export = كىمگە نە بەرەمىز؟ ٴارقايسىسىنا تەك وتباسى رۇقسات بەرگەنى بەرىلەدى. وسى چات ارقىلى ەشتەڭە بەرىلمەيدى.
desk-export-waiting = ەكىنشى ۇيلەستىرۋشىنى كۇتىپ تۇر:
desk-export-line = { $number }. قابىلدانعاننىڭ ٴبارى، { $recipient ->
        [archive] ٴوز مۇراعاتىمىزعا
        [un] بىرىككەن ۇلتتار ۇيىمىنا
        [icrc] قىزىل كرەستكە
        [organisations] باسقا ۇيىمدارعا
        [governments] ۇكىمەتتەرگە
        [research] زەرتتەۋگە
       *[public] جۇرتتىڭ بارىنە
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
desk-export-how-much = { $recipient ->
        [archive] ٴوز مۇراعاتىمىزعا
        [un] بىرىككەن ۇلتتار ۇيىمىنا
        [icrc] قىزىل كرەستكە
        [organisations] باسقا ۇيىمدارعا
        [governments] ۇكىمەتتەرگە
        [research] زەرتتەۋگە
       *[public] جۇرتتىڭ بارىنە
    } قانشاسىن بەرەمىز؟
desk-export-of-one = ٴبىر ارىز
desk-export-of-case = ٴبىر كىسى تۋرالى ٴبارى
desk-export-of-all = قابىلدانعاننىڭ ٴبارى
desk-export-code = ارىز كودىن جازىڭىزشى.
desk-export-ready = جازىپ قويدىم. باعدارلامانى جۇرگىزەتىن كىسى ونى «run_bot.py export» ارقىلى شىعارادى: الۋشىنىڭ كىلتىمەن قۇلىپتاپ نەمەسە پاپكاعا سالىپ. سودان كەيىن وتباسى ارىزىنىڭ كىمگە بەرىلگەنىن /consent ارقىلى كورەدى.
desk-export-second = جازىپ قويدىم. ەندى ەكىنشى ۇيلەستىرۋشىنى كۇتەمىز: ول ماعان /export دەپ جازىپ، «ٴيا» دەيدى.
desk-export-stopped = توقتاتىلدى. ەشتەڭە شىعارىلمايدى.
desk-export-yours = مۇنى ٴوزىڭىز سۇراعانسىز. «ٴيا» دەگەندى باسقا بىرەۋ ايتۋى كەرەك.
desk-export-not-allowed = وتباسى بۇلارعا بەرۋگە رۇقسات بەرمەگەن. ەشتەڭە بەرىلمەيدى.

## Alerts, the daily digest

desk-alert-urgent = شۇعىل ٴبىر نارسە كۇتىپ تۇر: /queue
desk-alert-answered = سىزگە جاۋاپ بار: /tasks
desk-alert-task = مەرزىمى بۇگىن جەتەتىن ٴبىر نارسە بار: /tasks
desk-alert-link-ended = جاڭا ٴبىر نارسە بار: /tasks
desk-alert-second-yes = ٴسىزدىڭ «ٴيا» دەگەنىڭىزدى ٴبىر نارسە كۇتىپ تۇر: /export
desk-alert-handed-over = سىزگە ٴبىر نارسە وتكىزىلدى: /queue
desk-digest =
    بۇگىن كۇتىپ تۇرعانى: جاڭا { $new }، شۇعىل { $urgent }، قارالىپ جاتقانى { $working }.
    سۇراق قويىلىپ، ٴالى جاۋاپ بەرمەگەن وتباسىلار: { $waiting }. كوپتەن ٴۇنسىز: { $silent }. حابارلاسا المادىق: { $unreachable }.
    تىڭداپ جازاتىنى: { $aloud }. مەرزىمى جەتكەن تاپسىرمالار: { $due }.
desk-digest-trail = ارەكەتتەر جۋرنالىنىڭ سوڭى: { $head }
desk-clock = كۇندەلىكتى حابارلاما مىنا جەردىڭ ۋاقىتىمەن كەلەدى: { $zone }. وزگەرتكىڭىز كەلسە، قالا اتىن جازىڭىز.
desk-clock-kept = ەرتەڭنەن باستاپ مىنا جەردىڭ ۋاقىتىمەن: { $zone }.
desk-clock-unknown = بۇل قالانى بىلمەيمىن. جاقىن ماڭداعى ۇلكەنىرەك قالانى جازىڭىزشى.

## Intake: quarantine, paper, posters, closing

desk-quarantine =
    { $count ->
        [0] بولەك قويىلعان ارىز جوق.
        [one] ٴبىر ارىز بولەك قويىلعان. ونى تاپسىرعان كىسى مۇنى بايقامايدى.
       *[other] { $count } ارىز بولەك قويىلعان. ولاردى تاپسىرعان كىسىلەر مۇنى بايقامايدى.
    }
desk-quarantine-line = { $since } · اككاۋنتتان: { $count }
desk-quarantine-one = بولەك قويىلعان كۇنى: { $since }. سول اككاۋنتتان: { $count }. سىلتەمە بەلگىسى: { $campaign ->
        [no] جوق
       *[other] { $campaign }
    }.
desk-quarantine-why-set-aside = سەبەبى: بۇل اككاۋنت بولەك قويىلعان.
desk-quarantine-why-many = سەبەبى: بۇل اككاۋنت ٴبىر كۇندە كوپ ارىز تاپسىردى.
desk-quarantine-why-quick = سەبەبى: كوپ ارىز ٴتۇسىپ جاتقاندا، بۇل تىم تەز ايتىلدى.
desk-quarantine-why-campaign = سەبەبى: بۇل سىلتەمەمەن وتە كوپ ارىز كەلدى.
desk-quarantine-why-flood = سەبەبى: وقىپ ۇلگەرمەيتىندەي كوپ ارىز ٴتۇستى.
desk-quarantine-released =
    { $count ->
        [one] كەزەككە قوسىلدى. ەندى باسقالارمەن بىردەي تۇر.
       *[other] { $count } ارىز كەزەككە قوسىلدى. ەندى باسقالارمەن بىردەي تۇر.
    }
desk-quarantine-aside =
    { $count ->
        [0] اككاۋنت بولەك قويىلدى. بۇدان بىلاي ونىڭ تاپسىرعانى وسى جەرگە كەلەدى. ول كىسى مۇنى بايقامايدى.
        [one] اككاۋنت بولەك قويىلدى. بۇدان بىلاي ونىڭ تاپسىرعانى وسى جەرگە كەلەدى، كەزەكتە تۇرعان { $count } ارىزى دا وسىندا اۋىستى. ول كىسى مۇنى بايقامايدى.
       *[other] اككاۋنت بولەك قويىلدى. بۇدان بىلاي ونىڭ تاپسىرعانى وسى جەرگە كەلەدى، كەزەكتە تۇرعان { $count } ارىزى دا وسىندا اۋىستى. ول كىسى مۇنى بايقامايدى.
    }
desk-quarantine-back = اككاۋنت بۇرىنعى قالپىنا كەلتىرىلدى. ونىڭ تاپسىرعانى ەندى قايتادان كەزەككە بارادى. وسىندا تۇرعاندارى ٴبىر-بىرلەپ كەزەككە قوسىلادى.
desk-quarantine-not-hers = توپتاعى كىسىنىڭ چاتىن بولەك قويۋعا بولمايدى.
desk-quarantine-accounts =
    { $count ->
        [one] ٴبىر اككاۋنت بولەك قويىلعان. بۇرىنعى قالپىنا كەلتىرۋ ٴۇشىن ونى باسىڭىز.
       *[other] { $count } اككاۋنت بولەك قويىلعان. بۇرىنعى قالپىنا كەلتىرگىڭىز كەلگەنىن باسىڭىز.
    }
desk-quarantine-account = بولەك: { $since }
desk-quarantine-button-read = وقۋ
desk-quarantine-button-next = كەلەسى بولىگى
desk-quarantine-button-release = كەزەككە قوسۋ
desk-quarantine-button-all = ٴبارىن كەزەككە قوسۋ
desk-quarantine-button-set-aside = اككاۋنتتى بولەك قويۋ
desk-quarantine-button-accounts = بولەك اككاۋنتتار
desk-quarantine-button-back-to-all = تىزىمگە ورالۋ
desk-quarantine-button-back-to-one = ارتقا
desk-intake-close-sure = ارىز قابىلداۋدى توقتاتساڭىز، جاڭادان كەلگەن ەشكىم ەشتەڭە ايتا المايدى، وتباسىلاردان دا ەشتەڭە سۇرالمايدى. بۇل ولارعا سىپايى ايتىلىپ، سىزدەرمەن قالاي حابارلاسۋعا بولاتىنى كورسەتىلەدى. بۇرىن ايتىلعانى قالادى. توقتاتاسىز با؟
desk-intake-close-yes = ٴيا، توقتاتامىن
desk-intake-closed = ارىز قابىلداۋ توقتاتىلدى. وتباسىلار جازسا، ولارعا وسى ايتىلادى. قايتا اشۋ: /close
desk-intake-open-sure = قازىر ارىز قابىلداۋ توقتاپ تۇر. قايتا اشاسىز با؟ وسى ارادا ۋاقىتى كەلىپ، سۇرالماي قالعان جاڭالىق سوندا سۇرالادى.
desk-intake-open-yes = ٴيا، اشامىن
desk-intake-opened = ارىز قابىلداۋ قايتا اشىلدى.
desk-enter =
    كىم ٴۇشىن جازاسىز؟ الدىمەن وزدەرىنەن سۇراڭىز: ٴسىز ولار ٴۇشىن جازساڭىز، ۇيىم ونى ساقتاپ، وقىسا بولا ما؟ كەز كەلگەن ساتتە توقتاي الاسىز، بۇل چاتتا ودان ەشتەڭە قالمايدى.

    ولار قالاي «ٴيا» دەدى؟
desk-enter-agreed-presence = قاسىمدا وتىر
desk-enter-agreed-phone = تەلەفونمەن
desk-enter-agreed-paper = قول قويىلعان قاعازبەن
desk-enter-paper = قول قويىلعان قاعازدىڭ سۋرەتىن جىبەرىڭىزشى. ول ارىزبەن بىرگە قۇلىپتاۋلى ساقتالادى.
desk-enter-no-photo = سۋرەتسىز
desk-enter-begun = ەندى ٴسىز ٴبىر وتباسى ٴۇشىن جازاسىز. ٴار سۇراقتى ولارعا وقىپ بەرىڭىز، ايتقانىن ٴوز سوزىمەن جازىڭىز.
desk-enter-next = كەلەسى وتباسى
desk-enter-aside = ازىرگە قويا تۇردىق. ەشتەڭە جوعالعان جوق: /enter ونى قايتا كورسەتەدى.
desk-enter-codes = سوڭعى ارىز كودتارى
desk-enter-nothing-kept = بۇل وتباسى تۋرالى مۇندا ەشتەڭە ساقتالعان جوق.
desk-enter-continue = ٴسىز ٴبىر وتباسى ٴۇشىن جازىپ وتىرعان ەدىڭىز. سول سۇراققا ورالۋ: /continue
desk-entered =
    تاپسىرىلدى. بۇل وتباسىنىڭ ارىز كودى:

    { $code }

    ونى قاعازعا جازىپ بەرىڭىز نەمەسە كورسەتىڭىز. ارىز ەندى كەزەكتە تۇر، بۇل چاتتان الىنادى. ول تۋرالى بۇل چاتقا ەشتەڭە جىبەرىلمەيدى: جاڭالىق سۇرايتىن ۋاقىت كەلگەندە، ولارعا تەلەفون سوعۋ تاپسىرماسى شىعادى.
desk-campaigns = سىلتەمە مەن ٴتىل بويىنشا:
desk-campaigns-none = ٴبىزدىڭ سىلتەمەمەن ٴالى ەشكىم كەلگەن جوق.
desk-campaign-line = { $tongue }: باستاعانى { $started }، اياقتالماعانى { $drafts }، تاپسىرىلعانى { $handed }
desk-lost = بىرەۋ جاڭا چاتتا ارىز كودىن جازدى نەمەسە تەلەفونىم جوعالدى دەدى. وعان ەشتەڭە اشىلعان جوق. سەنبەس بۇرىن، وتباسىنا ٴوزىڭىز بىلەتىن نومىرمەن قوڭىراۋ شالىڭىز:
desk-lost-none = تەلەفون جوعالتقان كىسى جوق.
desk-lost-line = { $number }. { $on }: { $known ->
        [yes] بۇل كودتىڭ ارىزى بار
       *[no] كود جوق نەمەسە مەن بىلمەيتىن كود
    }
desk-lost-done = قارالدى: № { $number }
