### Arabic: machine-drafted, awaiting a native reader.

# What organizers read, in the chat and in messages to them. {$role} is reviewer or coordinator.

## Coming in, the team

desk-join =
    أنتم مدعوون إلى الفريق، في { $role ->
        [coordinator] التنسيق
       *[reviewer] مراجعة البلاغات
    }. صوّروا هذه الصورة بتطبيق المصادقة، أو اكتبوا فيه هذا السر: { $secret }

    ثم اكتبوا هنا الأرقام الستة التي يظهرها التطبيق. تختفي هذه الرسالة من تلقاء نفسها.
desk-code-please = اكتبوا من فضلكم الأرقام الستة التي يظهرها تطبيق المصادقة.
desk-code-wrong = هذه الأرقام غير صحيحة، أو استُعملت من قبل. انتظروا الأرقام التالية من فضلكم واكتبوها.
desk-codes-closed = كثرت المحاولات الخاطئة. حاولوا من جديد بعد ربع ساعة من فضلكم.
desk-open = مكتبكم مفتوح اثنتي عشرة ساعة. /queue يعرض ما ينتظر العمل، و /leave يغلقه.
desk-left = أُغلق مكتبكم، ورُفع ما عُرض عليكم.
desk-coordinators-only = هذا لفريق التنسيق وحده.
desk-not-found = لا أجد شيئًا بهذا.
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
    أعطوا هذا لشخص واحد، وليس عن طريق مجموعة. يصلح مرة واحدة، خلال 48 ساعة. ويرسله إليّ هذا الشخص كما هو:

    { $command }
desk-revoke = إخراج الرقم { $number }
desk-revoke-sure = من تلك اللحظة لا يرى هذا الشخص شيئًا. ويبقى ما عمله. هل نخرجه من الفريق؟
desk-revoke-yes = نعم، إخراج

## The queue

desk-queue = هذا ما ينتظركم. والأعداد لا تشمل ما هو مغلق أمامكم.
# On a button, with a number; {$lane} is a name below or a language.
desk-lane-count = { $lane }: { $count }
desk-lane-new-name = جديد
desk-lane-urgent-name = عاجل
desk-lane-mine-name = عندي
desk-lane-waiting-name = عند العائلة
desk-lane-silent-name = صمت طويل
desk-lane-unreachable-name = تعذّر الوصول
desk-lane-aloud-name = للكتابة
desk-lane-tasks-name = مهام حان وقتها
desk-lane =
    { $lane }. العاجل أولًا، ثم ما طال انتظاره.

    ‼ عاجل · ▫ جديد · ▪ قيد المراجعة · ↩ عند العائلة · ✓ مقبول · × مغلق
desk-lane-empty = { $lane }: لا شيء هنا.
# A button of the list: signs, case code, days since it was handed in, language.
desk-item = { $signs }{ $code } { $days } ي { $tongue }
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
desk-sheet-grave = هناك خبر سيئ يجب أن يحمله إنسان إلى هذه العائلة. وإلى أن يتم ذلك، لا أكتب إليها من تلقاء نفسي.
desk-sheet-unfinished = سُلّم قبل أن يكتمل
desk-sheet-aloud =
    { $count ->
        [zero] لا جواب صوتيًا ينتظر الكتابة
        [one] جواب واحد قيل بالصوت ويجب أن يُكتب
        [two] جوابان قيلا بالصوت ويجب أن يُكتبا
        [few] { $count } أجوبة قيلت بالصوت ويجب أن تُكتب
        [many] { $count } جوابًا قيلت بالصوت ويجب أن تُكتب
       *[other] { $count } جواب قيلت بالصوت ويجب أن تُكتب
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
desk-more-in-parts = هناك المزيد. تجدونه جزءًا جزءًا.
desk-files = ملفات هذا البلاغ. اضغطوا على ملف لرؤيته.
desk-no-files = لا توجد ملفات.
desk-file-line = { $number }. { $medium }، { $kilobytes } كيلوبايت، { $name }، عن «{ $about }»
desk-file-missing = (لم يصل بعد، أو تعذّر جلبه)
desk-file-preview = نسخة مصغّرة بلا بيانات مخفية. ويبقى الأصل مغلقًا.
desk-file-original = كما أرسلته العائلة. يختفي من تلقاء نفسه.
desk-file-warning = هذا ليس صورة بل ملف ({ $kind }). قد يضر مثل هذا الملف بالهاتف الذي يفتحه، وقد يحتفظ تطبيق بنسخة منه. لا تفتحوه إلا إذا احتجتم إليه.
desk-file-sure = فتحه رغم ذلك
desk-file-never = هذا النوع من الملفات لا يُعرض هنا: قد يكون برنامجًا أو ملفًا مضغوطًا. يبقى مغلقًا مع البلاغ.
desk-file-not-here = لم يصل هذا الملف بعد، أو تعذّر جلبه.

## Deciding: claim, hand over, return, accept, close

desk-do-claim = آخذه أنا
desk-do-accept = قبول
desk-do-return = إعادته إلى العائلة
desk-do-close = إغلاق
desk-do-reopen = العودة إليه
desk-do-over = نقله إلى غيري
desk-do-letgo = أتركه لغيري
desk-do-grave = خبر سيئ
desk-done-claim = هو عندكم الآن.
desk-done-accept = قُبل. وإن كانت العائلة قد سمحت، فستعلم أن هناك جديدًا.
desk-done-return = هو عند العائلة الآن. وإن كانت قد سمحت، فستعلم أن هناك جديدًا.
desk-done-close = أُغلق. وإن كانت العائلة قد سمحت، فستعلم أن هناك جديدًا.
desk-done-reopen = هو عندكم، ومفتوح من جديد.
desk-done-over = نُقل.
desk-done-letgo = لم يعد عند أحد.
desk-done-grave = حُفظ مغلقًا. لن تعلم العائلة بشيء منه عن طريقي. صارت الآن مهمة لإنسان أن يخبرها.
desk-ask-return = ما الذي بقي أن يُحكى؟ تقرأ العائلة هذا بلغتها.
desk-ask-close = لماذا ينتهي العمل؟ تقرأ العائلة هذا بلغتها.
desk-ask-over = إلى من؟
desk-ask-grave = ماذا علمتم؟ لا أقول للعائلة شيئًا منه، ولا أكتب إليها بعد الآن حتى يكلّمها إنسان.
desk-why-return-person = من هو الشخص
desk-why-return-happened = ماذا حدث
desk-why-return-when-where = متى أو أين
desk-why-return-how-known = كيف عرفوا ذلك
desk-why-return-papers = ملف، مرة أخرى
desk-why-close-free = طليق، كما حكوا
desk-why-close-asked = بطلب من العائلة
desk-why-close-not-ours = ليس من عملنا
desk-why-close-no-contact = لا جواب منهم
desk-why-close-done = تم كل شيء حاليًا
desk-why-grave-death = وفاة
desk-why-grave-harm = أذى شديد
desk-give-to = { $number }. { $role ->
        [coordinator] تنسيق
       *[reviewer] مراجعة
    }
desk-claimed-already = هو عند شخص آخر الآن.
desk-held-by-another = هو عند شخص آخر. القرار لهذا الشخص أو لفريق التنسيق.
desk-moved-on = تغيّر في هذه الأثناء. افتحوه من جديد من فضلكم.

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
desk-ask-pick = اختيار أسئلة
desk-ask-translate = ترجمة { $number }
desk-ask-drop = إلغاء السؤال { $number }
desk-ask-waits = لم يُجب عنه بعد.
desk-ask-dropped = لم يعد مطروحًا.
desk-ask-answer = الجواب: { $answer }
desk-ask-write = اكتبوا سؤالكم لهذه العائلة وحدها، كما تسألونها وجهًا لوجه. ولا تذكروا اسم أحد غيرها.
desk-ask-preview =
    تسألون، واللغة { $tongue }:

    { $words }
desk-ask-preview-other =
    وأيضًا، واللغة { $tongue }:

    { $words }
desk-ask-family-reads = لغة العائلة: { $tongue }. ومن دون ترجمة ترى كلماتكم كما هي.
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
    } سأحيّي العائلة في أقرب وقت يناسبها وأسألها إن كانت اللحظة مناسبة. وأخبركم حين تجيب.
desk-ask-not-allowed = لم تأذن هذه العائلة بأن نكتب إليها.
desk-ask-speak-first = لا يمكن سؤال هذه العائلة الآن. إذا ورد خبر وفاة قريبها، فليكلّمها إنسان أولًا.
desk-ask-too-many = هناك أسئلة كثيرة تنتظر. دعوا العائلة تجيب أولًا من فضلكم.
desk-ask-sections = اختاروا جزءًا. ما تؤشرون عليه يُسأل معًا.
desk-ask-all-sections = كل الأجزاء
desk-ask-these = طرح هذه ({ $count })
desk-language-is-other = لغة أخرى
desk-which-language = بأي لغة هو؟
desk-leave-it = لا داعي
desk-back = رجوع
desk-words-please = اكتبوه كلماتٍ من فضلكم.
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
desk-note-words = اكتبوا ملاحظتكم. يقرؤها الفريق ولا تقرؤها العائلة. وتُمحى مع البلاغ.
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
desk-task-for = إلى { $whom }
desk-task-free = ليست عند أحد بعد
desk-task-by = حتى { $date }
desk-task-today = اليوم
desk-task-week = بعد أسبوع
desk-task-date = يوم آخر
desk-task-date-asked = حتى أي يوم؟ مثلًا: 15.09.2026
desk-task-date-unread = لم أستطع أن أقرأ هذا يومًا قادمًا. مثلًا: 15.09.2026
desk-task-whom = إعطاؤها لأحد
desk-task-give = من يقوم بها؟
desk-task-not-hers = لا يمكن إعطاء هذا لهذا الشخص.
desk-task-done = تمّت
desk-task-kind-todo = للعمل
desk-task-kind-family-answered = أجابت عائلة
desk-task-kind-help-asked = طلب مساعدة
desk-task-kind-write-down = كتابة تسجيل صوتي
desk-task-kind-silence = صمت طويل
desk-task-kind-unreachable = تعذّر الوصول
desk-task-kind-tell-the-family = إبلاغهم بخبر سيئ
desk-task-kind-speak-to-the-family = مكالمة العائلة
desk-task-kind-not-on-this-phone = ليس على هذا الهاتف
desk-task-kind-reporter-under-16 = طفل يقدّم بلاغًا
desk-task-kind-unfinished-report = بلاغ لم يكتمل
desk-task-kind-file-not-fetched = ملف ناقص
desk-task-kind-code-word-wrong = كلمات سر خاطئة
desk-task-kind-other = للنظر فيه
desk-write-open = كتابة وترجمة
desk-write =
    { $count ->
        [zero] كل ما قيل بالصوت صار مكتوبًا.
        [one] جواب واحد قيل بالصوت ولم يُكتب بعد.
        [two] جوابان قيلا بالصوت ولم يُكتبا بعد.
        [few] { $count } أجوبة قيلت بالصوت ولم تُكتب بعد.
        [many] { $count } جوابًا قيلت بالصوت ولم تُكتب بعد.
       *[other] { $count } جواب قيلت بالصوت ولم تُكتب بعد.
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
    اللغة { $tongue }:

    { $words }
desk-write-keep = حفظه
desk-write-nothing-here = لم يصل هذا الملف بعد. حاولوا من جديد بعد لحظة من فضلكم.
desk-write-not-read = لا أستطيع أن أقرأ هذا جوابًا عن ذلك السؤال. ويُحفظ النص إلى جانب الصوت.

## Cases, matches, verification

desk-case-ask = اكتبوا رمز البلاغ من فضلكم.
desk-case = الحالة { $code } · { $rung }
desk-case-risk-line = الخطر: { $risk }
desk-case-risk-for = الخطر: { $risk }، على { $whom }
desk-case-worry = ما تخافه العائلة: { $words }
desk-case-told-by = صلة الشخص بمن قدّم البلاغ: { $relation }
desk-case-sources = كيف عُرف ذلك: { $sources }
desk-case-why = سبب هذه الدرجة: { $words }
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
desk-case-rung = ما درجة التأكد؟
desk-case-risk = الخطر
desk-case-check = قائمة المراجعة
desk-case-out = إخراج بلاغ
desk-case-meet = تعريف عائلات ببعضها
desk-case-back = الرجوع إلى الحالة
desk-case-of-others = هذا البلاغ في حالة مع بلاغات أخرى. أخرجوه منها أولًا.

desk-same-which = ربما تتحدث هذه عن الشخص نفسه. قارنوا قبل أن تقرروا:
desk-same-none = لا أجد من يشبهه بين العائلات التي أذنت بالمقارنة.
# {$one} and {$other} are case codes.
desk-same-beside = { $one } | { $other }
desk-same-field = { $sign } { $field }: { $one } | { $other }
desk-same-yes = الشخص نفسه
desk-same-no = شخصان مختلفان
desk-same-sure = سيكون البلاغان في حالة واحدة. ويحتفظ كل منهما بكلماته، ويمكنكم فصلهما من جديد. هل هو الشخص نفسه؟
desk-same-sure-yes = نعم، جمعهما
desk-match-no-consent = يجب أن تكون العائلتان قد أذنتا بالمقارنة مع غيرهما. وإحداهما لم تأذن.
desk-out-which = أي بلاغ يعود وحده؟

desk-rung-which = إلى أي حد جرى التحقق من هذه الحالة؟
desk-rung-reported = بلاغ فقط
desk-rung-partly_verified = تُحقّق منه جزئيًا
desk-rung-corroborated = أكّدته مصادر أخرى
desk-rung-documented = موثّق بالأوراق
desk-rung-why = اكتبوا السبب من فضلكم في جملة أو جملتين.
desk-unverified-which = ما الذي لم يُتحقق منه بعد؟ اكتبوه من فضلكم.
desk-unverified-none = لا شيء آخر
desk-risk-which = ما مقدار الخطر إذا عُرفت هذه الحالة، وعلى من؟
desk-risk-low = قليل
desk-risk-medium = متوسط
desk-risk-high = كبير
desk-risk-for-person = الشخص المفقود
desk-risk-for-family_there = العائلة هناك
desk-risk-for-reporter = من قدّم البلاغ
desk-risk-for-witnesses = الشهود
desk-check-which = ما الذي نظرتم فيه؟
desk-check-read_whole = قُرئ كاملًا
desk-check-sources = المصادر واضحة
desk-check-dates = التواريخ متوافقة
desk-check-same_person = لا بلاغ ثانيًا
desk-check-consents = قُرئت الأذون
desk-check-translation = قُرئت الترجمة

desk-introduce-which = لكل عائلة شخص من فريق التنسيق يضمنها: يضمن أنها عائلة حقًا، وليست أحدًا يتظاهر بذلك. ويلزم شخصان من فريق التنسيق، واحد لكل عائلة. من تضمنون؟
desk-introduce-nobody = لا أحد هنا يمكن تعريفه بغيره. يجب أن تكون العائلتان قد أذنتا من قبل بالمقارنة، وبإخبارهما عن عائلة أخرى، وبالكتابة إليهما.
# {$one} and {$other} are case codes.
desk-introduce-open = { $one } إلى { $other }: لم يضمن أحد { $one } بعد.
desk-introduce-vouched = { $one } إلى { $other }: شخص من فريق التنسيق يضمن { $one }.
desk-introduce-told = { $one } إلى { $other }: يجري إخبار العائلتين.
desk-introduce-wish = { $one } إلى { $other }: العائلتان ترغبان في ذلك. ليت شخصًا من فريق التنسيق يكلّمهما الآن.
desk-introduce-not-linked = هذان البلاغان ليسا في حالة واحدة، أو قدّمهما شخص واحد.
desk-introduce-no-consent = إحدى العائلتين لم تأذن بهذا.
desk-introduce-speak-first = ورد خبر وفاة هذا الشخص. يجب أن يكلّم إنسانٌ العائلة أولًا.
desk-vouch-sure = كلّمتم هذه العائلة، أو تعرفونها، وتتحملون ذلك. وستعلم أن شخصًا آخر حكى عن الشخص نفسه، من دون ذكر أي اسم. هل تضمنونها؟
desk-vouch-yes = نعم، أضمنها
desk-vouch-other = أنتم تضمنون العائلة الأخرى. يجب أن يضمن هذه شخص آخر من فريق التنسيق.

## Search and figures

desk-find-ask = اكتبوا ما تبحثون عنه: اسمًا بأي خط، أو مكانًا، أو سنة، أو رمز بلاغ. وكتابة أكثر من شيء معًا تضيّق البحث.
desk-cards-opening = أفتح لكم البلاغات الآن. حاولوا من جديد بعد نصف دقيقة من فضلكم.
desk-find-none = لا أجد شيئًا لهذا.
desk-find-found = { $count ->
        [zero] لا بلاغ:
        [one] بلاغ واحد:
        [two] بلاغان، الأقرب أولًا:
        [few] { $count } بلاغات، الأقرب أولًا:
        [many] { $count } بلاغًا، الأقرب أولًا:
       *[other] { $count } بلاغ، الأقرب أولًا:
    }
desk-find-many = عدد البلاغات أكثر من { $count }، الأقرب أولًا. ضيّقوا البحث من فضلكم.
desk-find-line = { $number }. { $about } · { $code }
desk-find-no-choice = لا شيء منها يذكر هذا.
desk-find-which-status = أي وضع؟
desk-find-which-within = أي مكان؟
desk-find-which-year = من أي سنة؟
desk-find-by-status = حسب الوضع
desk-find-by-within = حسب المكان
desk-find-by-year = حسب السنة
desk-find-all = عرض الكل من جديد
desk-earlier = السابق
desk-later = المزيد

desk-figures = ماذا أعدّ؟
desk-figures-nothing = لا شيء للعرض.
desk-figures-by-county = حسب الناحية
desk-figures-by-prefecture = حسب الولاية
desk-figures-by-status = حسب الوضع
desk-figures-by-month = حسب الشهر
desk-figures-by-reason = حسب السبب
desk-figures-of-county = الحالات حسب الناحية
desk-figures-of-prefecture = الحالات حسب الولاية
desk-figures-of-status = الحالات حسب الوضع
desk-figures-of-month = الحالات حسب الشهر
desk-figures-of-reason = الحالات حسب السبب؛ وقد يكون للحالة أكثر من سبب
desk-figures-in = للفريق فقط: كل بلاغ يحق لكم أن تروه.
desk-figures-out = يجوز إعطاؤه لغيرنا: العائلات التي أذنت بالأعداد بلا أسماء فقط، ولا شيء يدل على أقل من خمسة.
desk-figures-for-out = لإعطائه لغيرنا
desk-figures-for-in = للفريق
desk-figures-not-told = لم يُذكر
desk-figures-more = لم يُعرض غيرها، وعدده { $count }.

## Handing out
# {$recipient} is archive, un, icrc, organisations, governments, research or public.

desk-export = لمن نعطي شيئًا؟ لا تحصل كل جهة إلا على ما تسمح به العائلات لها. ولا يمر شيء منه بهذه المحادثة.
desk-export-waiting = بانتظار شخص ثانٍ من فريق التنسيق:
desk-export-line = { $number }. كل المقبول، إلى { $recipient ->
        [archive] سجلاتنا نحن
        [un] الأمم المتحدة
        [icrc] الصليب الأحمر
        [organisations] منظمات أخرى
        [governments] حكومات
        [research] الأبحاث
       *[public] الناس عامة
    }، منذ { $since }
desk-export-yes = نعم للرقم { $number }
desk-export-stop = إيقاف الرقم { $number }
desk-export-to-archive = سجلاتنا نحن
desk-export-to-un = الأمم المتحدة
desk-export-to-icrc = الصليب الأحمر (ICRC)
desk-export-to-organisations = منظمات
desk-export-to-governments = حكومات
desk-export-to-research = أبحاث، بلا أسماء
desk-export-to-public = الناس عامة
desk-export-how-much = إلى { $recipient ->
        [archive] سجلاتنا نحن
        [un] الأمم المتحدة
        [icrc] الصليب الأحمر
        [organisations] منظمات أخرى
        [governments] حكومات
        [research] الأبحاث
       *[public] الناس عامة
    }: كم؟
desk-export-of-one = بلاغ واحد
desk-export-of-case = حالة واحدة
desk-export-of-all = كل المقبول
desk-export-code = اكتبوا رمز البلاغ من فضلكم.
desk-export-ready = دُوّن ذلك. من يشغّل البرنامج يكتبه بالأمر «run_bot.py export»، مغلقًا بمفتاح الجهة المستلمة أو في مجلد. وترى العائلة بعدها في /consent لمن أُعطي بلاغها.
desk-export-second = دُوّن ذلك، وينتظر شخصًا ثانيًا من فريق التنسيق: يكتب إليّ /export ويقول نعم.
desk-export-stopped = أُوقف. لا يُكتب شيء.
desk-export-yours = أنتم من طلب هذا. يجب أن يقول نعم شخص آخر.
desk-export-not-allowed = لا تسمح العائلة بهذه الجهة. لا يُعطى شيء.

## Alerts, the daily digest

# These are read on lock screens: nothing in them says what, where or who.
desk-alert-urgent = شيء عاجل ينتظر في /queue
desk-alert-answered = هناك جواب لكم في /tasks
desk-alert-task = حان اليوم وقت شيء في /tasks
desk-digest =
    ما ينتظر اليوم: جديد { $new }، عاجل { $urgent }، قيد العمل { $working }.
    عائلات سُئلت ولم تجب: { $waiting }. صمت طويل: { $silent }. تعذّر الوصول: { $unreachable }.
    للكتابة: { $aloud }. مهام حان وقتها: { $due }.
desk-digest-trail = آخر السجل: { $head }
desk-clock = تصلكم الرسالة اليومية بتوقيت { $zone }. اكتبوا اسم مدينة لتغييره.
desk-clock-kept = ابتداءً من الغد بتوقيت { $zone }.
desk-clock-unknown = لا أعرف هذه المدينة. اكتبوا من فضلكم مدينة أكبر قريبة منها.

## Intake: quarantine, paper, posters, closing

desk-quarantine =
    { $count ->
        [zero] لا شيء في العزل.
        [one] بلاغ واحد في العزل. ومن سلّمه لا يرى أي فرق.
        [two] بلاغان في العزل. ومن سلّمهما لا يرى أي فرق.
        [few] { $count } بلاغات في العزل. ومن سلّمها لا يرى أي فرق.
        [many] { $count } بلاغًا في العزل. ومن سلّمها لا يرى أي فرق.
       *[other] { $count } بلاغ في العزل. ومن سلّمها لا يرى أي فرق.
    }
desk-quarantine-line = { $since } · العدد منه { $count }
desk-quarantine-one = في العزل منذ { $since }. من الحساب نفسه: { $count }. الحملة: { $campaign }.
desk-quarantine-why-set-aside = السبب: هذا الحساب معزول.
desk-quarantine-why-many = السبب: سلّم هذا الحساب بلاغات كثيرة في يوم واحد.
desk-quarantine-why-quick = السبب: حُكي بسرعة كبيرة، بينما كانت تصل بلاغات كثيرة.
desk-quarantine-why-campaign = السبب: وصلت بلاغات كثيرة جدًا من هذه الحملة.
desk-quarantine-why-flood = السبب: وصلت بلاغات أكثر مما يستطيع أحد أن يقرأ.
desk-quarantine-released =
    { $count ->
        [zero] لم يخرج أي بلاغ.
        [one] أُخرج من العزل. هو في قائمة الانتظار مثل غيره.
        [two] أُخرج بلاغان من العزل. هما في قائمة الانتظار مثل غيرهما.
        [few] أُخرجت { $count } بلاغات من العزل. هي في قائمة الانتظار مثل غيرها.
        [many] أُخرج { $count } بلاغًا من العزل. هي في قائمة الانتظار مثل غيرها.
       *[other] أُخرج { $count } بلاغ من العزل. هي في قائمة الانتظار مثل غيرها.
    }
desk-quarantine-aside =
    { $count ->
        [zero] عُزل الحساب. كل ما يسلّمه من الآن يصل إلى هنا. ولا يرى صاحبه أي فرق.
        [one] عُزل الحساب. كل ما يسلّمه يصل إلى هنا، ومعه بلاغ واحد كان في قائمة الانتظار. ولا يرى صاحبه أي فرق.
        [two] عُزل الحساب. كل ما يسلّمه يصل إلى هنا، ومعه بلاغان كانا في قائمة الانتظار. ولا يرى صاحبه أي فرق.
        [few] عُزل الحساب. كل ما يسلّمه يصل إلى هنا، ومعه { $count } بلاغات كانت في قائمة الانتظار. ولا يرى صاحبه أي فرق.
        [many] عُزل الحساب. كل ما يسلّمه يصل إلى هنا، ومعه { $count } بلاغًا كانت في قائمة الانتظار. ولا يرى صاحبه أي فرق.
       *[other] عُزل الحساب. كل ما يسلّمه يصل إلى هنا، ومعه { $count } بلاغ كانت في قائمة الانتظار. ولا يرى صاحبه أي فرق.
    }
desk-quarantine-back = أُلغي ذلك. ما يسلّمه هذا الحساب يعود إلى قائمة الانتظار. وما هو هنا الآن يُخرج واحدًا واحدًا.
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
desk-quarantine-account = عُزل { $since }
desk-quarantine-button-read = قراءة
desk-quarantine-button-next = الجزء التالي
desk-quarantine-button-release = إخراج من العزل
desk-quarantine-button-all = إخراج كل ما منه
desk-quarantine-button-set-aside = عزل الحساب
desk-quarantine-button-accounts = الحسابات المعزولة
desk-quarantine-button-back-to-all = الرجوع إلى القائمة
desk-quarantine-button-back-to-one = رجوع
desk-intake-close-sure = إذا أغلقتم استقبال البلاغات، فلن يستطيع أحد جديد أن يحكي شيئًا، ولن تُسأل أي عائلة عن المزيد. يُقال لهم ذلك بلطف، مع وسيلة الاتصال بكم. ويبقى ما حُكي. هل نغلقه؟
desk-intake-close-yes = نعم، إغلاق الاستقبال
desk-intake-closed = استقبال البلاغات مغلق. تُخبر العائلات بذلك حين تكتب. /close يفتحه من جديد.
desk-intake-open-sure = استقبال البلاغات مغلق الآن. هل نفتحه من جديد؟ ومن حان خلال ذلك وقت سؤالهم عن الأخبار يُسألون عندها.
desk-intake-open-yes = نعم، فتح الاستقبال
desk-intake-opened = استقبال البلاغات مفتوح من جديد.
desk-enter =
    لمن تكتبون؟ اسألوا العائلة أولًا: هل تأذن بأن تكتبوا هذا عنها، وبأن تحفظه المنظمة وتقرأه؟ يمكنكم التوقف في أي لحظة، ولا يبقى شيء منه في هذه المحادثة.

    كيف قالت نعم؟
desk-enter-agreed-presence = هي هنا معي
desk-enter-agreed-phone = بالهاتف
desk-enter-agreed-paper = على ورقة موقّعة
desk-enter-paper = أرسلوا من فضلكم صورة للورقة الموقّعة. تُحفظ مغلقة مع البلاغ.
desk-enter-no-photo = بلا صورة
desk-enter-begun = أنتم الآن تكتبون عن عائلة. اقرؤوا لها كل سؤال، واكتبوا ما تقوله بكلماتها.
desk-enter-next = العائلة التالية
desk-enter-codes = آخر رموز البلاغات
desk-enter-aside = وُضع جانبًا. لم يضع شيء: /enter يعرضه من جديد.
desk-enter-nothing-kept = لا يُحفظ هنا شيء عن هذه العائلة.
desk-enter-continue = كنتم تكتبون عن عائلة. /continue يعيدكم إلى السؤال.
desk-entered =
    سُلّم البلاغ. وهذا رمز البلاغ للعائلة:

    { $code }

    اكتبوه لها على ورقة، أو أروها إياه. البلاغ الآن في قائمة الانتظار، ويغادر هذه المحادثة. ولن يُرسل إلى هذه المحادثة شيء عنه: حين يحين وقت سؤال العائلة عن الأخبار، ستكون هناك مهمة للاتصال بها.
desk-campaigns = حسب الحملة واللغة:
desk-campaigns-none = لم يأتِ أحد بعد عن طريق حملة.
desk-campaign-line = { $tongue }: بدأ { $started }، لم يكتمل { $drafts }، سُلّم { $handed }
desk-lost = كتب أحدٌ رمز بلاغ في محادثة جديدة، أو قال إن هاتفه ضاع. لم يُفتح له شيء. اتصلوا بالعائلة على الرقم الذي تعرفونه قبل أن تصدّقوا ذلك:
desk-lost-none = لم يضع هاتف أحد.
desk-lost-line = { $number }. { $on }: { $known ->
        [yes] الرمز يعود إلى بلاغ
       *[no] لا رمز، أو رمز لا أعرفه
    }
desk-lost-done = تمّ النظر فيه: الرقم { $number }
