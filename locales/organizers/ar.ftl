### Arabic: machine-drafted, awaiting a native reader.

# What organizers read, in the chat and in messages to them. {$role} is reviewer or coordinator.

## Coming in, the team

desk-join =
    ندعوكم إلى الفريق { $role ->
        [coordinator] للتنسيق
       *[reviewer] لمراجعة البلاغات
    }. وجّهوا تطبيق المصادقة إلى هذه الصورة، أو اكتبوا فيه هذا المفتاح السري: { $secret }

    ثم اكتبوا هنا الأرقام الستة التي يظهرها التطبيق. تختفي هذه الرسالة من تلقاء نفسها.
desk-code-please = اكتبوا من فضلكم الأرقام الستة التي يظهرها تطبيق المصادقة.
desk-code-wrong = هذه الأرقام غير صحيحة، أو استُعملت من قبل. انتظروا الأرقام التالية من فضلكم واكتبوها.
desk-codes-closed = كثرت المحاولات الخاطئة. حاولوا من جديد بعد ربع ساعة من فضلكم.
desk-open = جلستكم مفتوحة اثنتي عشرة ساعة. /queue يعرض ما ينتظر العمل، و /leave يغلقها. و /desk يعرض كل ما عدا ذلك.
desk-left = أُغلقت جلستكم، وأُزيل من المحادثة ما عُرض عليكم.
desk-taken-away = أُزيلت هذه الرسالة.
# One line a command; {$command} is /queue, /tasks …
desk-does = هذا ما يمكنكم عمله هنا:
desk-does-queue = { $command } – ما ينتظر القراءة
desk-does-tasks = { $command } – ما يجب عمله وموعده
desk-does-find = { $command } – البحث عن بلاغ
desk-does-case = { $command } – كل شيء عن شخص مفقود واحد
desk-does-note = { $command } – ملاحظات على بلاغ
desk-does-ask = { $command } – طرح سؤال على عائلة
desk-does-write = { $command } – كتابة الأجوبة الصوتية، والترجمة
desk-does-enter = { $command } – الكتابة نيابة عن عائلة
desk-does-figures = { $command } – أرقام مع صورة
desk-does-campaigns = { $command } – كم شخصًا جاء عن طريق كل إعلان أو رابط
desk-does-clock = { $command } – متى تصلكم الرسالة اليومية
desk-does-leave = { $command } – إغلاق الجلسة
desk-does-team = { $command } – دعوة شخص أو إخراجه من الفريق
desk-does-quarantine = { $command } – ما هو في العزل
desk-does-lostphones = { $command } – من يقول إن هاتفه ضاع
desk-does-export = { $command } – إعطاء البلاغات لجهات أخرى
desk-does-close = { $command } – إغلاق استقبال البلاغات أو فتحه من جديد
desk-coordinators-only = هذا لفريق التنسيق وحده.
desk-not-found = لم أجد شيئًا كهذا.
desk-nobody-there = هذا الشخص ليس في الفريق.
desk-last-coordinator = لا يمكن إخراج آخر شخص في فريق التنسيق.
desk-team = فريقكم:
desk-team-line = { $number }. { $role ->
        [coordinator] تنسيق
       *[reviewer] مراجعة
    }، منذ { $since }
desk-invite-reviewer = دعوة إلى المراجعة
desk-invite-coordinator = دعوة إلى التنسيق
desk-invited =
    أعطوا هذا لشخص واحد، لا في مجموعة. يصلح مرة واحدة، خلال 48 ساعة. ويرسله إليّ هذا الشخص كما هو:

    { $command }
desk-revoke = إخراج الرقم { $number }
desk-revoke-sure = من تلك اللحظة لا يرى هذا الشخص شيئًا. ويبقى ما عمله. هل نخرجه من الفريق؟
desk-revoke-yes = نعم، إخراجه

## The queue

desk-queue = هذا ما ينتظركم. والأعداد لا تشمل ما ليس لكم أن تروه.
# On a button, with a number; {$lane} is a name below or a language.
desk-lane-count = { $lane }: { $count }
desk-lane-new-name = جديد
desk-lane-urgent-name = عاجل
desk-lane-mine-name = عندي
desk-lane-waiting-name = عند العائلة
desk-lane-silent-name = صمت طويل
desk-lane-unreachable-name = تعذّر الاتصال
desk-lane-aloud-name = صوت بانتظار الكتابة
desk-lane-tasks-name = مهام حان وقتها
desk-lane =
    { $lane }. العاجل أولًا، ثم ما طال انتظاره.

    ‼ عاجل · ▫ جديد · ▪ قيد المراجعة · ↩ عند العائلة · ✓ مقبول · × مغلق
desk-lane-empty = { $lane }: لا شيء هنا.
# A button of the list: signs, case code, days since it was handed in, language.
desk-item = { $signs }{ $code } أيام: { $days } { $tongue }
desk-to-queue = إلى قائمة الانتظار

## A report opened

# The first line of a report: code, state, days since it was handed in, language of the interview.
desk-sheet-head =
    { $code } · { $state } · { $days ->
        [zero] اليوم
        [one] يوم واحد
        [two] يومان
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    } · { $tongue }
desk-sheet-urgent = ‼ عاجل
desk-sheet-grave = هناك خبر سيئ يجب أن يقوله إنسان لهذه العائلة. وإلى أن تتم المهمة، لا أكتب إليها من تلقاء نفسي.
desk-sheet-unfinished = سُلّم قبل أن يكتمل
desk-sheet-aloud =
    { $count ->
        [zero] لا جواب صوتيًا ينتظر الكتابة
        [one] جواب صوتي واحد يجب أن يُكتب
        [two] جوابان صوتيان يجب أن يُكتبا
        [few] { $count } أجوبة صوتية يجب أن تُكتب
        [many] { $count } جوابًا صوتيًا يجب أن تُكتب
       *[other] { $count } جواب صوتي يجب أن تُكتب
    }
desk-state-handed-in = جديد
desk-state-in-review = قيد المراجعة
desk-state-accepted = مقبول
desk-state-returned = عند العائلة
desk-state-closed = مغلق
desk-state-quarantined = معزول
desk-fact-who = من
desk-fact-what = ماذا
desk-fact-when = متى
desk-fact-where = أين
desk-fact-now = الآن
desk-fact-danger = الخطر
desk-fact-tells = من يحكي
desk-fact-worries = المخاوف
desk-fact-allowed = المسموح به
desk-fact-files = الملفات
desk-nothing-allowed = حفظه وقراءته فقط
# A value in the reader's language, then the family's own words and their language.
desk-original = { $value } — «{ $words }» ({ $tongue })
desk-in-language = { $value } ({ $tongue })
desk-see-parts = جزءًا جزءًا
desk-see-time = بترتيب الزمن
desk-see-files = الملفات
desk-see-case = الحالة
desk-to-report = إلى البلاغ
desk-which-part = أي جزء؟
desk-moment = { $when } — { $what }
desk-undated = بلا تاريخ
desk-more-in-parts = هناك المزيد، تجدونه عند العرض جزءًا جزءًا.
desk-files = ملفات هذا البلاغ. اضغطوا على ملف لرؤيته.
desk-no-files = لا توجد ملفات.
desk-file-line = { $number }. { $medium }، { $kilobytes } كيلوبايت، { $name }، عن «{ $about }»
desk-file-missing = (لم يصل بعد، أو تعذّر جلبه)
desk-file-preview = نسخة مصغّرة أُزيلت منها البيانات المخفية. ويبقى الأصل تحت القفل.
desk-file-original = كما أرسلته العائلة. تختفي هذه الرسالة من تلقاء نفسها.
desk-file-warning = هذا ليس صورة بل ملف ({ $kind }). قد يضر مثل هذا الملف بالهاتف الذي يفتحه، وقد يحتفظ تطبيق بنسخة منه. لا تفتحوه إلا إذا احتجتم إليه.
desk-file-sure = فتحه رغم ذلك
desk-file-never = هذا النوع من الملفات لا يُعرض هنا: قد يكون برنامجًا أو ملفًا مضغوطًا. يبقى تحت القفل مع البلاغ.
desk-file-not-here = لم يصل هذا الملف بعد، أو تعذّر جلبه.

## Deciding: claim, hand over, return, accept, close

desk-do-claim = أتولّاه أنا
desk-do-accept = قبول
desk-do-return = إعادته إلى العائلة
desk-do-close = إغلاق
desk-do-reopen = استئناف العمل عليه
desk-do-over = نقله إلى غيري
desk-do-letgo = إعادته إلى القائمة
desk-do-grave = خبر سيئ
desk-done-claim = البلاغ عندكم الآن.
desk-done-accept = قُبل البلاغ. وإن كانت العائلة قد سمحت، فستعلم أن هناك جديدًا.
desk-done-return = البلاغ عند العائلة الآن. وإن كانت قد سمحت، فستعلم أن هناك جديدًا.
desk-done-close = أُغلق البلاغ. وإن كانت العائلة قد سمحت، فستعلم أن هناك جديدًا.
desk-done-reopen = البلاغ مفتوح من جديد، وهو عندكم.
desk-done-over = انتقل البلاغ إلى غيركم.
desk-done-letgo = لم يعد البلاغ عند أحد.
desk-done-grave = حُفظ الخبر تحت القفل. لن تعلم به العائلة مني. وهناك الآن مهمة: أن يخبرها به إنسان.
desk-ask-return = ما الذي بقي أن يُحكى؟ تقرأ العائلة هذا بلغتها.
desk-ask-close = لماذا ينتهي العمل؟ تقرأ العائلة هذا بلغتها.
desk-ask-over = إلى من؟
desk-ask-grave = ماذا علمتم؟ لن أقول للعائلة شيئًا منه، ولن أكتب إليها حتى يكلّمها إنسان.
desk-why-return-person = من هو هذا الشخص
desk-why-return-happened = ماذا حدث
desk-why-return-when-where = متى أو أين
desk-why-return-how-known = كيف عرفوا ذلك
desk-why-return-papers = ملف، مرة أخرى
desk-why-close-free = الشخص حر، كما حكوا
desk-why-close-asked = بطلب من العائلة
desk-why-close-not-ours = ليس من عملنا
desk-why-close-no-contact = لا جواب من العائلة
desk-why-close-done = تم كل شيء حاليًا
desk-why-grave-death = وفاة
desk-why-grave-harm = أذى شديد
desk-give-to = { $number }. { $role ->
        [coordinator] تنسيق
       *[reviewer] مراجعة
    }
desk-claimed-already = البلاغ عند شخص آخر.
desk-held-by-another = البلاغ عند شخص آخر. القرار لهذا الشخص أو لفريق التنسيق.
desk-moved-on = تغيّر شيء في هذه الأثناء. افتحوا البلاغ من جديد من فضلكم.

## Asking the family

desk-ask-open = سؤال العائلة
desk-ask =
    { $count ->
        [zero] لم يُطرح أي سؤال بعد.
        [one] طُرح سؤال واحد.
        [two] طُرح سؤالان.
        [few] طُرحت { $count } أسئلة.
        [many] طُرح { $count } سؤالًا.
       *[other] طُرح { $count } سؤال.
    }
desk-ask-words = بكلماتي
desk-ask-pick = اختيار أسئلة جاهزة
desk-ask-translate = ترجمة { $number }
desk-ask-drop = إلغاء السؤال { $number }
desk-ask-waits = لم يُجب عنه بعد.
desk-ask-dropped = لم يعد مطروحًا.
desk-ask-answer = الجواب: { $answer }
desk-ask-write = اكتبوا سؤالكم لهذه العائلة وحدها، كما لو سألتموها وجهًا لوجه. ولا تذكروا اسم أحد غيرها.
desk-ask-preview =
    سؤالكم (اللغة: { $tongue }):

    { $words }
desk-ask-preview-other =
    الترجمة (اللغة: { $tongue }):

    { $words }
desk-ask-family-reads = اللغة التي تقرأ بها العائلة: { $tongue }. ومن دون ترجمة ترى كلماتكم كما هي.
desk-ask-send = طرح هذا السؤال
desk-ask-other = إضافة ترجمة
desk-ask-write-other = اكتبوه بلغة العائلة. وتبقى كلماتكم الأولى إلى جانبه.
desk-ask-sent =
    { $count ->
        [zero] لا سؤال ينتظر.
        [one] سؤالكم ينتظر.
        [two] سؤالاكم ينتظران.
        [few] تنتظر أسئلتكم، وعددها { $count }.
        [many] تنتظر أسئلتكم، وعددها { $count }.
       *[other] تنتظر أسئلتكم، وعددها { $count }.
    } سأحيّي العائلة في أقرب وقت يناسبها، وأسألها هل الوقت مناسب للحديث. وأخبركم حين تجيب.
desk-ask-not-allowed = لم تأذن لنا هذه العائلة بأن نكتب إليها.
desk-ask-speak-first = لا يمكن سؤال هذه العائلة الآن. إذا ورد خبر وفاة قريبها، فليكلّمها إنسان أولًا.
desk-ask-too-many = هناك أسئلة كثيرة تنتظر. دعوا العائلة تجيب أولًا من فضلكم.
desk-ask-sections = اختاروا جزءًا. الأسئلة التي تضعون عليها علامة تُطرح معًا.
desk-ask-all-sections = كل الأجزاء
desk-ask-these = طرح هذه ({ $count })
desk-language-is-other = لغة أخرى
desk-which-language = بأي لغة كُتب هذا؟
desk-leave-it = لا داعي
desk-back = رجوع
desk-words-please = اكتبوا ذلك نصًّا من فضلكم.
# What was written in another language, and by whom.
desk-translated-by = { $tongue } (كتبه { $by }): { $words }
desk-number = الرقم { $number }
desk-number-gone = شخص ترك الفريق

## Notes, tasks, transcripts and translations

desk-notes-open = ملاحظات
desk-notes =
    { $count ->
        [zero] لا توجد ملاحظات.
        [one] ملاحظة واحدة:
        [two] ملاحظتان:
        [few] { $count } ملاحظات:
        [many] { $count } ملاحظة:
       *[other] { $count } ملاحظة:
    }
desk-note-write = كتابة ملاحظة
desk-note-words = اكتبوا ملاحظتكم. يستطيع الفريق أن يقرأها، ولا تستطيع العائلة. وتُمحى مع البلاغ.
desk-task-new = مهمة جديدة
desk-task-words = اكتبوا ما يجب عمله. المهمة لكم إلى أن تعطوها لأحد.
desk-tasks =
    { $count ->
        [zero] لا شيء ينتظر العمل.
        [one] مهمة واحدة. ▫️ ليست عند أحد بعد.
        [two] مهمتان. ▫️ ليست عند أحد بعد.
        [few] { $count } مهام. ▫️ ليست عند أحد بعد.
        [many] { $count } مهمة. ▫️ ليست عند أحد بعد.
       *[other] { $count } مهمة. ▫️ ليست عند أحد بعد.
    }
desk-task-for = عند { $whom }
desk-task-free = ليست عند أحد بعد
desk-task-by = الموعد: { $date }
desk-task-today = اليوم
desk-task-week = بعد أسبوع
desk-task-date = يوم آخر
desk-task-date-asked = حتى أي يوم؟ مثلًا: 15.09.2026
desk-task-date-unread = لم أفهم من هذا يومًا قادمًا. مثلًا: 15.09.2026
desk-task-whom = إعطاؤها لأحد
desk-task-give = من يقوم بها؟
desk-task-not-hers = لا يمكن إعطاء هذا لهذا الشخص.
desk-task-done = تمّت
desk-task-kind-todo = عمل مطلوب
desk-task-kind-family-answered = أجابت عائلة
desk-task-kind-help-asked = طُلبت مساعدة
desk-task-kind-write-down = كتابة تسجيل صوتي
desk-task-kind-silence = صمت طويل
desk-task-kind-unreachable = تعذّر الاتصال
desk-task-kind-tell-the-family = إبلاغهم بخبر سيئ
desk-task-kind-speak-to-the-family = التحدث إلى العائلة
desk-task-kind-not-on-this-phone = ليس على هذا الهاتف
desk-task-kind-reporter-under-16 = البلاغ من طفل
desk-task-kind-unfinished-report = بلاغ لم يكتمل
desk-task-kind-file-not-fetched = ملف ناقص
desk-task-kind-code-word-wrong = كلمات سر خاطئة
desk-task-kind-link-ended = فُصل بلاغان
desk-task-kind-other = للنظر فيه
desk-task-about-link-ended = فُصل هذا البلاغ عن بلاغ آخر: لم تعد إحدى العائلات تأذن بالمقارنة بينهما. ولا تُخبَر العائلات الأخرى بذلك. انظروا من فضلكم ما الذي يتغير: مدى تأكدنا، ودرجة الخطر.
desk-write-open = كتابة وترجمة
desk-write =
    { $count ->
        [zero] كل ما قيل بالصوت صار مكتوبًا.
        [one] جواب صوتي واحد لم يُكتب بعد.
        [two] جوابان صوتيان لم يُكتبا بعد.
        [few] { $count } أجوبة صوتية لم تُكتب بعد.
        [many] { $count } جوابًا صوتيًا لم تُكتب بعد.
       *[other] { $count } جواب صوتي لم تُكتب بعد.
    } ويمكن ترجمة البقية.
desk-write-listen = سماعه
desk-write-script = كتابته
desk-write-other = ترجمته
desk-write-becomes = هذا هو الجواب
desk-write-transcript = اكتبوا ما يُقال، كلمة كلمة، باللغة التي قيل بها.
desk-write-translation = اكتبوا ترجمتكم. ويبقى الأصل إلى جانبها.
desk-write-transcript-is =
    النص المكتوب ({ $tongue })، كتبه { $by }:
    { $words }
desk-write-translation-is =
    الترجمة ({ $tongue })، كتبها { $by }:
    { $words }
desk-write-preview =
    اللغة: { $tongue }

    { $words }
desk-write-keep = حفظه
desk-write-nothing-here = لم يصل هذا الملف بعد. حاولوا من جديد بعد لحظة من فضلكم.
desk-write-not-read = لم أفهم هذا جوابًا عن ذلك السؤال. ويُحفظ النص إلى جانب الصوت.

## Cases, matches, verification

desk-case-ask = اكتبوا رمز البلاغ من فضلكم.
desk-case = الحالة { $code } · { $rung }
desk-case-risk-line = درجة الخطر: { $risk }
desk-case-risk-for = درجة الخطر: { $risk }، على { $whom }
desk-case-worry = ما تخافه العائلة: { $words }
desk-case-told-by = صلة الشخص المفقود بمن قدّم البلاغ: { $relation }
desk-case-sources = كيف عُرف ذلك: { $sources }
desk-case-why = سبب هذا التقييم: { $words }
desk-case-unverified = ما لم يُتحقق منه بعد: { $words }
desk-case-checked = نُظر في { $done } من { $all }
desk-case-un-missing = ينقص للأمم المتحدة: { $missing }
desk-case-un-ready = لا ينقص شيء للأمم المتحدة.
desk-un-name = اسم الشخص
desk-un-date = تاريخ ما حدث
desk-un-place = مكان ما حدث
desk-un-taken-by = من أخذ الشخص
desk-un-reporter = اسم من قدّم البلاغ وعنوانه
desk-un-actions = ما جرى عمله حتى الآن
desk-un-consent = إذن العائلة
# Buttons under a case.
desk-case-same = الشخص نفسه؟
desk-case-rung = ما مدى تأكدنا؟
desk-case-risk = الخطر
desk-case-check = قائمة المراجعة
desk-case-out = فصل بلاغ عن الحالة
desk-case-meet = تعريف عائلتين ببعضهما
desk-case-back = الرجوع إلى الحالة
desk-case-keep = حجب الحالة عن شخص
desk-case-of-others = هذا البلاغ في حالة مع بلاغات أخرى. افصلوه عنها أولًا.

desk-keep-which = من يجب ألا يرى هذه الحالة؟ اضغطوا على رقم. من عليه 🚫 لا يجد منها شيئًا في أي مكان، ولا يُخبَر أحد بذلك. اضغطوا مرة أخرى لتظهر له من جديد.
desk-keep-nobody = ليس في الفريق أحد غيركم.

desk-same-which = ربما تكون هذه البلاغات عن الشخص نفسه. قارنوا قبل أن تقرروا:
desk-same-none = لا أجد من يشبهه بين العائلات التي أذنت بالمقارنة.
# {$one} and {$other} are case codes.
desk-same-beside = { $one } | { $other }
desk-same-field = { $sign } { $field }: { $one } | { $other }
desk-same-yes = الشخص نفسه
desk-same-no = شخصان مختلفان
desk-same-sure = سيكون البلاغان في حالة واحدة. ويحتفظ كل منهما بكلماته، ويمكنكم فصلهما من جديد. هل هو الشخص نفسه؟
desk-same-sure-yes = نعم، جمعهما
desk-match-no-consent = يجب أن تكون العائلتان قد أذنتا بالمقارنة مع غيرهما. وإحداهما لم تأذن.
desk-out-which = أي بلاغ نفصله ليعود وحده؟

desk-rung-which = إلى أي حد جرى التحقق من هذه الحالة؟
desk-rung-reported = بلاغ فقط
desk-rung-partly_verified = تحقُّق جزئي
desk-rung-corroborated = تأكيد من مصادر أخرى
desk-rung-documented = توثيق بالأوراق
desk-rung-why = اكتبوا السبب من فضلكم في جملة أو جملتين.
desk-unverified-which = ما الذي لم يُتحقق منه بعد؟ اكتبوه من فضلكم.
desk-unverified-none = لا شيء آخر
desk-risk-which = ما درجة الخطر إذا عُرفت هذه الحالة، وعلى من؟
desk-risk-low = منخفضة
desk-risk-medium = متوسطة
desk-risk-high = مرتفعة
desk-risk-for-person = الشخص المفقود
desk-risk-for-family_there = العائلة هناك
desk-risk-for-reporter = من قدّم البلاغ
desk-risk-for-witnesses = الشهود
desk-check-which = ما الذي نظرتم فيه؟
desk-check-read_whole = البلاغ مقروء كاملًا
desk-check-sources = المصادر واضحة
desk-check-dates = التواريخ متوافقة
desk-check-same_person = لا بلاغ ثانيًا
desk-check-consents = الأذونات مقروءة
desk-check-translation = الترجمة مقروءة

desk-introduce-which = لكل عائلة شخص من فريق التنسيق يضمنها: يضمن أنها عائلة حقًا، وليست أحدًا يتظاهر بذلك. ويلزم شخصان من فريق التنسيق، واحد لكل عائلة. أي عائلة تضمنون؟
desk-introduce-nobody = لا أحد هنا يمكن تعريفه بغيره. يجب أن تكون العائلتان قد أذنتا من قبل بالمقارنة، وبإخبارهما عن عائلة أخرى، وبالكتابة إليهما.
# {$one} and {$other} are case codes.
desk-introduce-open = { $one } إلى { $other }: لم يضمن أحد { $one } بعد.
desk-introduce-vouched = { $one } إلى { $other }: شخص من فريق التنسيق يضمن { $one }.
desk-introduce-told = { $one } إلى { $other }: يجري إخبار العائلتين.
desk-introduce-wish = { $one } إلى { $other }: العائلتان ترغبان في ذلك. ينبغي الآن أن يكلّمهما شخص من فريق التنسيق.
desk-introduce-not-linked = هذان البلاغان ليسا في حالة واحدة، أو قدّمهما شخص واحد.
desk-introduce-no-consent = إحدى العائلتين لم تأذن بهذا.
desk-introduce-speak-first = ورد خبر وفاة هذا الشخص. يجب أن يكلّم إنسانٌ العائلة أولًا.
desk-vouch-sure = كلّمتم هذه العائلة، أو تعرفونها، وتتحملون المسؤولية عنها. وستعلم أن شخصًا آخر حكى عن الشخص نفسه، من دون ذكر أي اسم. هل تضمنونها؟
desk-vouch-yes = نعم، أضمنها
desk-vouch-other = أنتم تضمنون العائلة الأخرى. هذه يجب أن يضمنها شخص آخر من فريق التنسيق.

## Search and figures

desk-find-ask = اكتبوا ما تبحثون عنه: اسمًا بأي حروف، أو مكانًا، أو سنة، أو رمز بلاغ. وكتابة أكثر من شيء معًا تضيّق البحث.
desk-cards-opening = أفتح لكم البلاغات الآن. حاولوا من جديد بعد نصف دقيقة من فضلكم.
desk-find-none = لم أجد شيئًا بهذا البحث.
desk-find-found = { $count ->
        [zero] لا بلاغات:
        [one] بلاغ واحد:
        [two] بلاغان، الأقرب أولًا:
        [few] { $count } بلاغات، الأقرب أولًا:
        [many] { $count } بلاغًا، الأقرب أولًا:
       *[other] { $count } بلاغ، الأقرب أولًا:
    }
desk-find-many = عدد البلاغات أكثر من { $count }، الأقرب أولًا. ضيّقوا البحث من فضلكم.
desk-find-line = { $number }. { $about } · { $code }
desk-find-no-choice = لا بلاغ منها يذكر هذا.
desk-find-which-status = ما الحال الآن؟
desk-find-which-within = أي مكان؟
desk-find-which-year = من أي سنة؟
desk-find-by-status = حسب الحال الآن
desk-find-by-within = حسب المكان
desk-find-by-year = حسب السنة
desk-find-all = عرض الكل من جديد
desk-earlier = السابق
desk-later = المزيد

desk-figures = ماذا أُحصي؟
desk-figures-nothing = لا شيء يمكن عرضه.
desk-figures-by-county = حسب الناحية
desk-figures-by-prefecture = حسب الولاية
desk-figures-by-status = حسب الحال الآن
desk-figures-by-month = حسب الشهر
desk-figures-by-reason = حسب السبب
desk-figures-of-county = الحالات حسب الناحية
desk-figures-of-prefecture = الحالات حسب الولاية
desk-figures-of-status = الحالات حسب حال الشخص الآن
desk-figures-of-month = الحالات حسب الشهر
desk-figures-of-reason = الحالات حسب السبب؛ وقد يكون للحالة أكثر من سبب
desk-figures-in = للفريق فقط: كل بلاغ يحق لكم أن تروه.
desk-figures-out = يجوز إعطاؤه لغيرنا: يشمل فقط العائلات التي أذنت بالعدّ بلا أسماء، ولا شيء فيه يدل على أقل من خمسة.
desk-figures-for-out = لإعطائه لغيرنا
desk-figures-for-in = للفريق
desk-figures-not-told = لم يُذكر
desk-figures-more = وهناك المزيد مما لم يُعرض، وعدده { $count }.

## Handing out
# {$recipient} is archive, un, icrc, organisations, governments, research or public.

desk-export = لمن يُعطى شيء؟ لا تحصل كل جهة إلا على ما تسمح لها به العائلات. ولا يمر شيء منه بهذه المحادثة.
desk-export-waiting = بانتظار شخص ثانٍ من فريق التنسيق:
desk-export-line = { $number }. كل المقبول، إلى { $recipient ->
        [archive] سجلات المنظمة نفسها
        [un] الأمم المتحدة
        [icrc] اللجنة الدولية للصليب الأحمر
        [organisations] منظمات أخرى
        [governments] حكومات بلدان أخرى
        [research] الأبحاث، بلا أسماء
       *[public] الناس عامة
    }، منذ { $since }
desk-export-yes = نعم للرقم { $number }
desk-export-stop = إيقاف الرقم { $number }
desk-export-to-archive = سجلات المنظمة نفسها
desk-export-to-un = الأمم المتحدة
desk-export-to-icrc = الصليب الأحمر (ICRC)
desk-export-to-organisations = منظمات أخرى
desk-export-to-governments = حكومات أخرى
desk-export-to-research = أبحاث، بلا أسماء
desk-export-to-public = الناس عامة
desk-export-how-much = إلى { $recipient ->
        [archive] سجلات المنظمة نفسها
        [un] الأمم المتحدة
        [icrc] اللجنة الدولية للصليب الأحمر
        [organisations] منظمات أخرى
        [governments] حكومات بلدان أخرى
        [research] الأبحاث، بلا أسماء
       *[public] الناس عامة
    }: كم يُعطى؟
desk-export-of-one = بلاغ واحد
desk-export-of-case = حالة واحدة
desk-export-of-all = كل المقبول
desk-export-code = اكتبوا رمز البلاغ من فضلكم.
desk-export-ready = دُوّن ذلك. ومن يشغّل البرنامج يُخرجه بالأمر «run_bot.py export»، تحت قفل مفتاحه عند الجهة المستلمة، أو في مجلد. وترى العائلة بعدها في /consent لمن أُعطي بلاغها.
desk-export-second = دُوّن ذلك، وينتظر شخصًا ثانيًا من فريق التنسيق: يكتب إليّ /export ويقول نعم.
desk-export-stopped = أُوقف ذلك. لم يُخرج شيء.
desk-export-yours = أنتم من طلب هذا. يجب أن يقول نعم شخص آخر.
desk-export-not-allowed = لا تسمح العائلة بإعطائه لهذه الجهة. لم يُعطَ شيء.

## Alerts, the daily digest

# These are read on lock screens: nothing in them says what, where or who.
desk-alert-urgent = شيء عاجل ينتظر: /queue
desk-alert-answered = هناك جواب لكم: /tasks
desk-alert-task = هناك ما حان موعده اليوم: /tasks
desk-alert-link-ended = هناك شيء جديد: /tasks
desk-alert-second-yes = هناك ما ينتظر موافقتكم: /export
desk-alert-handed-over = نُقل إليكم شيء: /queue
desk-digest =
    ما ينتظر اليوم: جديد { $new }، عاجل { $urgent }، قيد المراجعة { $working }.
    عائلات سُئلت ولم تجب: { $waiting }. صمت طويل: { $silent }. تعذّر الاتصال: { $unreachable }.
    صوت بانتظار الكتابة: { $aloud }. مهام حان وقتها: { $due }.
desk-digest-trail = آخر سجل الأحداث: { $head }
desk-clock = تصلكم الرسالة اليومية بتوقيت { $zone }. اكتبوا اسم مدينة لتغييره.
desk-clock-kept = ابتداءً من الغد بتوقيت { $zone }.
desk-clock-unknown = لا أعرف هذه المدينة. اكتبوا من فضلكم مدينة أكبر قريبة منها.

## Intake: quarantine, paper, posters, closing

desk-quarantine =
    { $count ->
        [zero] لا شيء في العزل.
        [one] بلاغ واحد في العزل. ومن سلّمه لا يلاحظ أي فرق.
        [two] بلاغان في العزل. ومن سلّمهما لا يلاحظ أي فرق.
        [few] { $count } بلاغات في العزل. ومن سلّمها لا يلاحظ أي فرق.
        [many] { $count } بلاغًا في العزل. ومن سلّمها لا يلاحظ أي فرق.
       *[other] { $count } بلاغ في العزل. ومن سلّمها لا يلاحظ أي فرق.
    }
desk-quarantine-line = { $since } · من الحساب: { $count }
desk-quarantine-one = في العزل منذ { $since }. من الحساب نفسه: { $count }. الإعلان: { $campaign ->
        [no] لا يوجد
       *[other] { $campaign }
    }.
desk-quarantine-why-set-aside = السبب: هذا الحساب معزول.
desk-quarantine-why-many = السبب: سلّم هذا الحساب بلاغات كثيرة في يوم واحد.
desk-quarantine-why-quick = السبب: حُكي بسرعة كبيرة، في وقت وصلت فيه بلاغات كثيرة.
desk-quarantine-why-campaign = السبب: وصلت بلاغات كثيرة جدًا من هذا الإعلان.
desk-quarantine-why-flood = السبب: وصلت بلاغات أكثر مما يمكن أن يُقرأ.
desk-quarantine-released =
    { $count ->
        [zero] لم يُنقل أي بلاغ.
        [one] نُقل البلاغ إلى قائمة الانتظار، وهو فيها مثل غيره.
        [two] نُقل بلاغان إلى قائمة الانتظار، وهما فيها مثل غيرهما.
        [few] نُقلت { $count } بلاغات إلى قائمة الانتظار، وهي فيها مثل غيرها.
        [many] نُقل { $count } بلاغًا إلى قائمة الانتظار، وهي فيها مثل غيرها.
       *[other] نُقل { $count } بلاغ إلى قائمة الانتظار، وهي فيها مثل غيرها.
    }
desk-quarantine-aside =
    { $count ->
        [zero] عُزل الحساب. كل ما يسلّمه من الآن يصل إلى هنا. ولا يلاحظ صاحبه أي فرق.
        [one] عُزل الحساب. كل ما يسلّمه يصل إلى هنا، ومعه بلاغ واحد كان في قائمة الانتظار. ولا يلاحظ صاحبه أي فرق.
        [two] عُزل الحساب. كل ما يسلّمه يصل إلى هنا، ومعه بلاغان كانا في قائمة الانتظار. ولا يلاحظ صاحبه أي فرق.
        [few] عُزل الحساب. كل ما يسلّمه يصل إلى هنا، ومعه { $count } بلاغات كانت في قائمة الانتظار. ولا يلاحظ صاحبه أي فرق.
        [many] عُزل الحساب. كل ما يسلّمه يصل إلى هنا، ومعه { $count } بلاغًا كانت في قائمة الانتظار. ولا يلاحظ صاحبه أي فرق.
       *[other] عُزل الحساب. كل ما يسلّمه يصل إلى هنا، ومعه { $count } بلاغ كانت في قائمة الانتظار. ولا يلاحظ صاحبه أي فرق.
    }
desk-quarantine-back = أُلغي ذلك. ما يسلّمه هذا الحساب يعود إلى قائمة الانتظار. وما هو هنا الآن يُنقل إليها واحدًا واحدًا.
desk-quarantine-not-hers = لا يمكن عزل محادثة أحد من الفريق.
desk-quarantine-accounts =
    { $count ->
        [zero] لا حسابات معزولة.
        [one] حساب واحد معزول. اضغطوا عليه لإلغاء ذلك.
        [two] حسابان معزولان. اضغطوا على أحدهما لإلغاء ذلك.
        [few] { $count } حسابات معزولة. اضغطوا على واحد منها لإلغاء ذلك.
        [many] { $count } حسابًا معزولًا. اضغطوا على واحد منها لإلغاء ذلك.
       *[other] { $count } حساب معزول. اضغطوا على واحد منها لإلغاء ذلك.
    }
desk-quarantine-account = معزول منذ { $since }
desk-quarantine-button-read = قراءة
desk-quarantine-button-next = الجزء التالي
desk-quarantine-button-release = إلى قائمة الانتظار
desk-quarantine-button-all = نقل كل بلاغات الحساب
desk-quarantine-button-set-aside = عزل الحساب
desk-quarantine-button-accounts = الحسابات المعزولة
desk-quarantine-button-back-to-all = الرجوع إلى القائمة
desk-quarantine-button-back-to-one = رجوع
desk-intake-close-sure = إذا أغلقتم استقبال البلاغات، فلن يستطيع أحد جديد أن يحكي شيئًا، ولن تُسأل أي عائلة عن المزيد. يُقال لهم ذلك بلطف، مع وسيلة الاتصال بكم. ويبقى ما حُكي من قبل. هل نغلقه؟
desk-intake-close-yes = نعم، إغلاق الاستقبال
desk-intake-closed = استقبال البلاغات مغلق. تُخبر العائلات بذلك حين تكتب. /close يفتحه من جديد.
desk-intake-open-sure = استقبال البلاغات مغلق الآن. هل نفتحه من جديد؟ ومن حان خلال ذلك وقت سؤالهم عن الأخبار يُسألون عندها.
desk-intake-open-yes = نعم، فتح الاستقبال
desk-intake-opened = استقبال البلاغات مفتوح من جديد.
desk-enter =
    باسم من تكتبون؟ اسألوا العائلة أولًا: هل تأذن بأن تكتبوا هذا نيابة عنها، وبأن تحفظه المنظمة وتقرأه؟ يمكنكم التوقف في أي لحظة، ولا يبقى شيء منه في هذه المحادثة.

    كيف قالت نعم؟
desk-enter-agreed-presence = هي هنا معي
desk-enter-agreed-phone = بالهاتف
desk-enter-agreed-paper = على ورقة موقّعة
desk-enter-paper = أرسلوا من فضلكم صورة للورقة الموقّعة. تُحفظ تحت القفل مع البلاغ.
desk-enter-no-photo = بلا صورة
desk-enter-begun = أنتم الآن تكتبون نيابة عن عائلة. اقرؤوا لها كل سؤال، واكتبوا ما تقوله بكلماتها.
desk-enter-next = العائلة التالية
desk-enter-aside = وُضع جانبًا. لم يُفقد شيء: /enter يعرضه من جديد.
desk-enter-nothing-kept = لم يُحفظ هنا شيء من هذه العائلة.
desk-enter-continue = كنتم تكتبون نيابة عن عائلة. /continue يعيدكم إلى السؤال.
desk-enter-codes = آخر رموز البلاغات
desk-entered =
    سُلّم البلاغ. وهذا رمز البلاغ للعائلة:

    { $code }

    اكتبوه لها على ورقة، أو أروها إياه. البلاغ الآن في قائمة الانتظار، ويغادر هذه المحادثة. ولن يُرسل إلى هذه المحادثة شيء عنه: حين يحين وقت سؤال العائلة عن الأخبار، ستكون هناك مهمة للاتصال بها.
desk-campaigns = حسب الإعلان واللغة:
desk-campaigns-none = لم يأتِ أحد بعد عن طريق إعلان.
desk-campaign-line = { $tongue }: بدأ { $started }، لم يكتمل { $drafts }، سُلّم { $handed }
desk-lost = كتب أحدٌ رمز بلاغ في محادثة جديدة، أو قال إن هاتفه ضاع. لم يُفتح له شيء. اتصلوا بالعائلة على الرقم الذي تعرفونه قبل أن تصدّقوا ذلك:
desk-lost-none = لا أحد فقد هاتفه.
desk-lost-line = { $number }. { $on }: { $known ->
        [yes] الرمز يعود إلى بلاغ
       *[no] لا رمز، أو رمز لا أعرفه
    }
desk-lost-done = جرت متابعته: الرقم { $number }
