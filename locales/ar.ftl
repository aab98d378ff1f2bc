### Arabic: machine-drafted, awaiting a native reader.

### Questions


## Sections: titles in the menu "tell more", and one line on what each is about

section-before = قبل أن نبدأ
section-before--about = لغتكم، ومن يقرأ هذا الكلام، وإذنكم
section-core = الجزء القصير
section-core--about = أهم الأمور، نحو خمس دقائق
section-person = عن هذا الشخص
section-person--about = الأسماء، والأوراق، والعمل، والصحة
section-event = ما الذي حدث
section-event--about = كيف حدث ولماذا، ومن أُخذ أيضًا، وما كان قبله وبعده
section-status = الحال الآن
section-status--about = مكان الاحتجاز، والحكم، والتواصل، والصحة
section-family = العائلة
section-family--about = الأولاد والوالدان، والضغط على العائلة، وما تحتاج إليه
section-reporter = عنكم أنتم
section-reporter--about = عمّن يكتب إلينا. يُحفظ بعيدًا عن الباقي، وله مفتاح خاص به
section-testimony = قصتكم وأوراقكم
section-testimony--about = احكوا بكلماتكم، وأرسلوا الصور والأوراق والتسجيلات
section-actions = ما تمّ حتى الآن
section-actions--about = أين طلبتم المساعدة، وماذا تتمنون
section-consents = الأذونات
section-consents--about = ما تأذنون بفعله بالبلاغ، وكيف نبقى على تواصل
section-asked = أسئلة لكم
section-asked--about = ما سألكم عنه فريق المنظمة، وأجوبتكم
section-leaving = إن لم تعودوا
section-leaving--about = ماذا نفعل ببلاغ لم يكتمل

screen-core_consents =
    ثلاثة أذونات. لا شيء منها مسموح به الآن. اضغطوا على ما تريدون السماح به فقط.
    يمكنكم تغيير كل إذن منها في أي يوم، هنا في المحادثة.
screen-more_consents =
    من يجوز أن يصل إليه هذا البلاغ، وماذا يجوز أن يُعرض منه؟ لا شيء مسموح به الآن. اضغطوا على ما تريدون السماح به فقط.
    يمكنكم تغيير كل إذن منها في أي يوم. أما ما أُعطي من قبل فلا يمكن استرجاعه.


## Section before: language, what to know first, permission to keep

language = بأي لغة نتحدث؟
language--label = اللغة
language--hint = يمكنكم تغيير اللغة في أي وقت. لا يضيع شيء مما قلتموه.
language-aloud = بأي لغة تكلمتم؟ يساعدنا ذلك على إيجاد من يسمعه ويكتبه. إن لم تجدوا اللغة هنا، فاكتبوا اسمها.
language-aloud--label = لغة الكلام
language-aloud--o-other = لغة أخرى

safety =
    اقرؤوا هذا أولًا من فضلكم.

    صاحب هذا البوت، أي البرنامج الذي يحادثكم هنا، هو: { $organisation } ({ $country }). يدوّن البوت منكم، أنتم الأهل، ما حدث لشخص مفقود أو محتجز.
    تأكدوا من فضلكم أن البوت تابع لهم حقًا: { $verify_at }
    وهنا يمكنكم الوصول إلى إنسان تكلمونه: { $contact }
safety--label = ما يُقرأ قبل البداية
safety-who-reads =
    من يستطيع قراءة ما تكتبونه:
    • شركة تيليجرام تستطيع قراءة هذه المحادثة.
    • من يعملون على البلاغات في { $organisation } يستطيعون قراءة بلاغكم.
    • بلاغكم محفوظ تحت القفل. لكن الحاسوب الذي يشغّل هذا البوت يستطيع فتحه، وكذلك كل من يسيطر على ذلك الحاسوب.
    • من يكون هاتفكم في يده يستطيع قراءة هذه المحادثة.
safety-leave-out =
    لا تذكروا أي شيء قد يعرّض أحدًا للخطر. ويمكنكم تجاوز أي سؤال.
    لا تتصلوا من فضلكم بأقارب في خطر لتعرفوا المزيد. ما تعرفونه الآن يكفي.
safety-clear =
    لمسح هذه المحادثة من هاتفكم: افتحوا قائمتها واختاروا «مسح السجل» (Clear history) أو «حذف المحادثة» (Delete chat). افعلوا ذلك كلما أردتم.
    هكذا تُمسح المحادثة من جهتكم وحدها. فقد يحتفظ تيليجرام بنسخ، ويبقى بلاغكم عندنا حتى تطلبوا مني محوه (/forget).
safety-moment = هل هذا وقت مناسب للحديث؟

consent-store =
    هل تأذنون لفريق المنظمة بأن يحفظ بلاغكم ويقرأه؟

    إن قلتم لا، يُمحى عندنا كل ما قلتموه حتى الآن، ونتوقف. وإن قلتم نعم، يبقى بإمكانكم محوه في أي يوم بعد ذلك.
consent-store--label = حفظ البلاغ وقراءته
consent-remind =
    إن توقفتم في منتصف الطريق: هل تأذنون لي بأن أذكّركم هنا، إلى أن يُسلَّم البلاغ؟

    التذكير لا يقول شيئًا عن بلاغكم.
consent-remind--label = تذكيري هنا

## Section asked: what organizers ask a family in words of their own

asked = يمكن لفريق المنظمة أن يسألكم هنا.
asked--label = أسئلة لكم
asked-question = السؤال
asked-question--label = السؤال
asked-answer = هذا سؤال من فريق المنظمة. أجيبوا كما تحبون: اكتبوا أو تكلّموا أو أرسلوا صورة، في رسالة واحدة أو أكثر.
asked-answer--label = الجواب
asked-answer--why = لستم ملزمين بالجواب. «لا أعرف» و«أفضّل ألا أقول» جوابان جيدان أيضًا.

## Section leaving: asked once, when somebody stops for the first time

consent-unfinished =
    إن لم تستطيعوا العودة، فماذا أفعل بما قلتموه؟
consent-unfinished--label = إن لم أستطع الإكمال
consent-unfinished--hint = يمكنكم العودة قبل ذلك في أي وقت، والمتابعة من حيث توقفتم.
consent-unfinished--o-hand_in_what_I_told = تسليم ما قلته
consent-unfinished--o-erase = محوه


## Section core: the short part

person-relation = من هو الشخص المفقود بالنسبة إليكم؟
person-relation--label = الصلة بكم
person-relation--hint = إن أردتم الحديث عن أكثر من شخص، أخذناهم واحدًا بعد الآخر. ابدؤوا بشخص واحد.
person-relation--o-mother = أمي
person-relation--o-father = أبي
person-relation--o-wife = زوجتي
person-relation--o-husband = زوجي
person-relation--o-daughter = ابنتي
person-relation--o-son = ابني
person-relation--o-sister = أختي
person-relation--o-brother = أخي
person-relation--o-grandmother = جدتي
person-relation--o-grandfather = جدي
person-relation--o-granddaughter = حفيدتي
person-relation--o-grandson = حفيدي
person-relation--o-aunt = عمتي أو خالتي
person-relation--o-uncle = عمي أو خالي
person-relation--o-niece = بنت أخي أو أختي
person-relation--o-nephew = ابن أخي أو أختي
person-relation--o-cousin = من أولاد العم أو الخال
person-relation--o-in_law = قرابة بالزواج
person-relation--o-fiance = خطيبي أو خطيبتي
person-relation--o-friend = صديقي أو صديقتي
person-relation--o-neighbour = جاري أو جارتي
person-relation--o-colleague = زميلي أو زميلتي
person-relation--o-myself = أنا نفسي
person-relation--o-other = شخص آخر

reporter-role = ومن أنتم بالنسبة إلى الشخص المفقود؟
reporter-role--label = صلتكم بالشخص المفقود
reporter-role--o-relative = من الأقارب
reporter-role--o-friend = صديق أو صديقة
reporter-role--o-neighbour = جار أو جارة
reporter-role--o-colleague = زميل أو زميلة
reporter-role--o-former_fellow_detainee = كنا معًا في الاحتجاز
reporter-role--o-organisation = من منظمة
reporter-role--o-helping_someone = أساعد العائلة
reporter-role--o-myself = أنا نفسي
reporter-role--o-other = غير ذلك

reporter-age_group = كم عمركم؟
reporter-age_group--label = فئة عمركم
reporter-age_group--why = إن كان عمركم أقل من 16 سنة، فلا يُنشر شيء ولا يُعطى لأحد إلا إذا وافق شخص بالغ تثقون به.
reporter-age_group--o-adult = 18 سنة أو أكثر
reporter-age_group--o-16_17 = 16 أو 17 سنة
reporter-age_group--o-under_16 = أقل من 16 سنة

reporter-organisation = ما اسم منظمتكم؟ إن كنتم تساعدون بصفة شخصية، فاكتبوا ذلك ببساطة.
reporter-organisation--label = منظمتكم
reporter-family_agrees = هل تعرف العائلة أنكم تقدّمون هذا البلاغ، وهل توافق عليه؟
reporter-family_agrees--label = العائلة موافقة

person-name =
    { $about ->
        [woman] ما اسمها، كما تقوله العائلة وتكتبه؟
        [man] ما اسمه، كما تقوله العائلة وتكتبه؟
        [self] ما اسمكم، كما تقوله عائلتكم وتكتبه؟
       *[person] ما اسم الشخص المفقود، كما تقوله العائلة وتكتبه؟
    }
person-name--label = الاسم
person-name--hint = بأي حروف كانت. ويكفي أيضًا جزء من الاسم، أو الاسم المستعمل في البيت. مثلًا: عائشة، أو سالم عبد الله.

person-sex =
    { $about ->
        [self] من يكتب إلينا: امرأة أم رجل؟
       *[person] هل هذا الشخص امرأة أم رجل؟
    }
person-sex--label = امرأة أم رجل
person-sex--o-female = امرأة أو بنت
person-sex--o-male = رجل أو ولد
person-sex--o-other = غير ذلك

event-kind =
    { $about ->
        [woman] ماذا حدث لها؟ اختاروا الأقرب إلى ما حدث.
        [man] ماذا حدث له؟ اختاروا الأقرب إلى ما حدث.
        [self] ماذا حدث لكم؟ اختاروا الأقرب إلى ما حدث.
       *[person] ماذا حدث لهذا الشخص؟ اختاروا الأقرب إلى ما حدث.
    }
event-kind--label = ما الذي حدث
event-kind--hint = إن حدثت أمور عدة بعضها بعد بعض، فاختاروا كيف بدأ الأمر. ويمكنكم قول الباقي لاحقًا.
event-kind--o-detained = احتجاز لدى الشرطة
event-kind--o-camp = أخذ إلى معسكر اعتقال
event-kind--o-arrested = اعتقال رسمي بمذكرة
event-kind--o-sentenced = حكم من محكمة
event-kind--o-exit_ban = منع من السفر
event-kind--o-forced_labour = إرسال إلى عمل إجباري
event-kind--o-house_arrest = حبس في البيت
event-kind--o-hospital_or_psychiatric = احتجاز في مستشفى
event-kind--o-taken_child = أخذ طفل من أهله
event-kind--o-no_contact_only = انقطاع الاتصال
event-kind--o-death_in_custody = وفاة في الاحتجاز
event-kind--o-other = غير ذلك

event-date =
    { $about ->
        [woman] متى فقدت حريتها؟ وإن كان لا أحد يعرف ذلك: متى شوهدت أو سُمع صوتها آخر مرة؟ يكفي وقت تقريبي.
        [man] متى فقد حريته؟ وإن كان لا أحد يعرف ذلك: متى شوهد أو سُمع صوته آخر مرة؟ يكفي وقت تقريبي.
        [self] متى فقدتم حريتكم؟ يكفي وقت تقريبي.
       *[person] متى فقد هذا الشخص حريته؟ وإن كان لا أحد يعرف ذلك: متى شوهد أو سُمع صوته آخر مرة؟ يكفي وقت تقريبي.
    }
event-date--label = متى حدث ذلك
event-date--hint = مثلًا: 2017، أو 03.2017، أو 14.03.2017. إن كنتم تعرفون السنة فقط، فهذا يكفي.

event-place =
    { $about ->
        [woman] أين حدث ذلك؟ وإن كان لا أحد يعرف ذلك: أين شوهدت آخر مرة؟
        [man] أين حدث ذلك؟ وإن كان لا أحد يعرف ذلك: أين شوهد آخر مرة؟
        [self] أين حدث ذلك؟
       *[person] أين حدث ذلك؟ وإن كان لا أحد يعرف ذلك: أين شوهد هذا الشخص آخر مرة؟
    }
event-place--label = أين حدث ذلك
event-place--hint = يكفي اسم القرية أو المدينة أو الناحية. مثلًا: في البيت، في غولجا.

event-circumstances = احكوا لي ما حدث، بكلماتكم أنتم. يمكنكم الكتابة، أو الكلام في رسالة صوتية.
event-circumstances--label = ما حدث بكلماتكم
event-circumstances--hint = باختصار أو بالتفصيل، كما تحبون. لا تذكروا أسماء أشخاص قد يتعرضون للخطر.

event-source = كيف عرفتم ذلك؟
event-source--label = كيف عرفتم
event-source--hint = يمكنكم اختيار أكثر من جواب.
event-source--o-own_eyes = رأيته بعيني
event-source--o-own_phone_call = من مكالمة لي بالهاتف
event-source--o-told_by_relative = من أحد الأقارب
event-source--o-told_by_witness = من شاهد أو شاهدة
event-source--o-official_paper = من ورقة رسمية
event-source--o-leaked_list = من قائمة مسرّبة
event-source--o-media = من الأخبار أو الإنترنت
event-source--o-rumour = من كلام الناس
event-source--o-other = بطريقة أخرى

status-now =
    { $about ->
        [woman] أين هي الآن، بحسب ما تعرفون؟
        [man] أين هو الآن، بحسب ما تعرفون؟
        [self] أين أنتم الآن؟
       *[person] أين هذا الشخص الآن، بحسب ما تعرفون؟
    }
status-now--label = الحال الآن
status-now--hint = إن لم يكن الأمر أكيدًا، فاختاروا الأرجح، أو «الأخبار غير واضحة».
status-now--o-no_news = لا أخبار إطلاقًا
status-now--o-exit_ban = منع من السفر
status-now--o-police_custody = احتجاز لدى الشرطة
status-now--o-camp = في معسكر اعتقال
status-now--o-prison = في السجن
status-now--o-forced_labour = في عمل إجباري
status-now--o-house_or_town_arrest = حبس في البيت أو البلدة
status-now--o-hospital = في مستشفى
status-now--o-orphanage_or_boarding = دار أيتام، مدرسة داخلية
status-now--o-released_watched = إفراج، لكن مع مراقبة
status-now--o-free = حرّ أو حرّة
status-now--o-outside = في بلد آخر
status-now--o-dead = وفاة
status-now--o-unclear = الأخبار غير واضحة
status-now--o-other = غير ذلك

status-as_of =
    { $dead ->
        [yes] إلى أي وقت يعود هذا الخبر؟
       *[no] متى كان ذلك صحيحًا؟ اذكروا آخر يوم تعرفون عنه ذلك.
    }
status-as_of--label = صحيح بتاريخ
status-as_of--hint = مثلًا: 2024، أو 05.2024، أو 20.05.2024. يكفي وقت تقريبي.

status-danger =
    { $dead ->
        [yes] هل بقي طفل وحده بلا رعاية؟
       *[no] هل هناك أحد في خطر كبير الآن؟
    }
status-danger--label = خطر كبير الآن
status-danger--hint = هذا يساعد فريق المنظمة على معرفة البلاغات التي لا تحتمل الانتظار.
status-danger--o-life_in_danger = خطر على الحياة
status-danger--o-gravely_ill = مرض شديد
status-danger--o-child_alone = طفل بقي وحده
status-danger--o-none = لا
status-danger--o-not_known = لا أحد يعرف

person-birth =
    { $about ->
        [woman] { $dead ->
            [yes] متى كان ميلادها؟
           *[no] متى كان ميلادها؟ أو كم عمرها؟
        }
        [man] { $dead ->
            [yes] متى كان ميلاده؟
           *[no] متى كان ميلاده؟ أو كم عمره؟
        }
        [self] متى كان ميلادكم؟ أو كم عمركم؟
       *[person] { $dead ->
            [yes] متى كان ميلاد هذا الشخص؟
           *[no] متى كان ميلاد هذا الشخص؟ أو كم عمره؟
        }
    }
person-birth--label = الميلاد
person-birth--hint = مثلًا: 1985، أو 14.03.1985، أو 32 سنة.

person-home =
    { $about ->
        [woman] أين بيتها هناك في الوطن: القرية أو المدينة، والناحية، والولاية؟
        [man] أين بيته هناك في الوطن: القرية أو المدينة، والناحية، والولاية؟
        [self] أين بيتكم هناك في الوطن: القرية أو المدينة، والناحية، والولاية؟
       *[person] أين بيت هذا الشخص هناك في الوطن: القرية أو المدينة، والناحية، والولاية؟
    }
person-home--label = البيت
person-home--hint = بقدر ما تعرفون. مثلًا: بايانداي، غولجا.

person-residence =
    { $about ->
        [woman] في أي بلد كانت تعيش عندما حدث ذلك؟
        [man] في أي بلد كان يعيش عندما حدث ذلك؟
        [self] في أي بلد كنتم تعيشون عندما حدث ذلك؟
       *[person] في أي بلد كان هذا الشخص يعيش عندما حدث ذلك؟
    }
person-residence--label = بلد العيش حينها

person-photo =
    { $about ->
        [woman] هل لديكم صورة لها؟ يمكنكم إرسالها لاحقًا أيضًا.
        [man] هل لديكم صورة له؟ يمكنكم إرسالها لاحقًا أيضًا.
        [self] هل لديكم صورة لكم تريدون إضافتها؟ يمكنكم إرسالها لاحقًا أيضًا.
       *[person] هل لديكم صورة لهذا الشخص؟ يمكنكم إرسالها لاحقًا أيضًا.
    }
person-photo--label = الصورة
person-photo--hint =
    تيليجرام يصغّر الصور. لإرسالها كما هي: اضغطوا على علامة المشبك 📎، واختاروا «ملف» (File)، ثم الصورة.
    الملف يحتفظ أيضًا بمعلومات لا تُرى، مثل وقت التقاط الصورة ومكانه. إن كنتم لا تريدون ذلك، فأرسلوها كصورة عادية.

reporter-country = في أي بلد تعيشون؟
reporter-country--label = بلدكم
reporter-country--hint = البلد فقط. وهو يُحفظ منفصلًا عن البلاغ.

consent-contact = هل تأذنون لفريق المنظمة بأن يكتب إليكم في هذه المحادثة عن هذا البلاغ؟
consent-contact--label = الكتابة إليّ
consent-match = هل تأذنون لفريق المنظمة بأن يقارن هذا البلاغ ببلاغات أخرى، ليعرف هل هناك من يتحدث عن الشخص نفسه؟ لن يعرف أحد غير الفريق شيئًا من ذلك.
consent-match--label = مقارنته ببلاغات أخرى
consent-un = في الأمم المتحدة مجموعة تسأل الحكومات عن الناس الذين اختفوا. هل تأذنون بإعطائها هذا البلاغ؟ هي تسأل حكومة الصين، فتعرف تلك الحكومة اسم الشخص الذي يتحدث عنه البلاغ، وما قيل في البلاغ. وتحتاج الأمم المتحدة أيضًا إلى اسمكم أنتم وعنوانكم.
consent-un--label = إعطاؤه للأمم المتحدة

follow_up-rhythm = كل كم من الوقت تأذنون لي بأن أسألكم هنا عن الأخبار؟
follow_up-rhythm--label = السؤال عن الأخبار
follow_up-rhythm--hint = لن تذكر الرسالة موضوعها. ويمكنكم تغيير ذلك في أي يوم.
follow_up-rhythm--o-weekly = كل أسبوع
follow_up-rhythm--o-monthly = كل شهر
follow_up-rhythm--o-every_3_months = كل 3 أشهر
follow_up-rhythm--o-every_6_months = كل 6 أشهر
follow_up-rhythm--o-yearly = مرة في السنة
follow_up-rhythm--o-only_if_news = إن كان لديكم خبر فقط
follow_up-rhythm--o-never = أبدًا


## Section person: about the missing person

person-name_latin = كيف يُكتب الاسم بالحروف اللاتينية في جواز السفر أو بطاقة الهوية؟
person-name_latin--label = الاسم بالحروف اللاتينية
person-name_latin--hint = حرفًا حرفًا كما هو مطبوع، حتى لو بدا خطأً. مثلًا: AYIXIE SAILIMU.
person-name_chinese = كيف يُكتب الاسم بالحروف الصينية؟
person-name_chinese--label = الاسم بالصينية
person-name_chinese--hint = تكفي أيضًا صورة لورقة عليها الاسم.
person-name_parts = أجزاء الاسم
person-name_parts--label = أجزاء الاسم
person-name_parts-given =
    { $about ->
        [woman] أي جزء من الاسم هو اسمها هي، أي الاسم الأول؟
        [man] أي جزء من الاسم هو اسمه هو، أي الاسم الأول؟
        [self] أي جزء من اسمكم هو اسمكم أنتم، أي الاسم الأول؟
       *[person] أي جزء من الاسم هو اسم هذا الشخص نفسه، أي الاسم الأول؟
    }
person-name_parts-given--label = الاسم الأول
person-name_parts-family = هل هناك اسم عائلة؟ ما هو؟
person-name_parts-family--label = اسم العائلة
person-name_parts-family--hint = إن لم يكن هناك اسم عائلة، فاختاروا «لا أعرف» أو تجاوزوا السؤال. كثيرون يستعملون اسم الأب بدلًا منه، وهو السؤال التالي.
person-name_parts-patronymic = هل في الاسم جزء مأخوذ من اسم الأب؟ ما هو؟
person-name_parts-patronymic--label = اسم الأب داخل الاسم
person-other_names =
    { $about ->
        [woman] هل لها أسماء أخرى: اسم يستعمله الأهل، أو اسم ديني، أو اسم سابق، أو كتابة أخرى للاسم؟
        [man] هل له أسماء أخرى: اسم يستعمله الأهل، أو اسم ديني، أو اسم سابق، أو كتابة أخرى للاسم؟
        [self] هل لكم أسماء أخرى: اسم يستعمله الأهل، أو اسم ديني، أو اسم سابق، أو كتابة أخرى للاسم؟
       *[person] هل لهذا الشخص أسماء أخرى: اسم يستعمله الأهل، أو اسم ديني، أو اسم سابق، أو كتابة أخرى للاسم؟
    }
person-other_names--label = أسماء أخرى
person-other_names-name = اذكروا لي اسمًا آخر، أو كتابة أخرى للاسم.
person-other_names-name--label = اسم آخر
person-father_name =
    { $about ->
        [woman] ما اسم أبيها؟
        [man] ما اسم أبيه؟
        [self] ما اسم أبيكم؟
       *[person] ما اسم والد هذا الشخص؟
    }
person-father_name--label = الأب
person-father_name--why =
    { $about ->
        [self] كثير من الناس يحملون الاسم نفسه. اسم الأب يساعد على التأكد أنكم أنتم المقصودون، والأمم المتحدة تسأل عنه. إن كان ذكره قد يعرّضه للخطر، فتجاوزوا السؤال.
       *[person] كثير من الناس يحملون الاسم نفسه. اسم الأب يساعد على التأكد أن المقصود هو هذا الشخص، والأمم المتحدة تسأل عنه. إن كان ذكره قد يعرّض الأب للخطر، فتجاوزوا السؤال.
    }
person-mother_name =
    { $about ->
        [woman] ما اسم أمها؟
        [man] ما اسم أمه؟
        [self] ما اسم أمكم؟
       *[person] ما اسم والدة هذا الشخص؟
    }
person-mother_name--label = الأم
person-mother_name--why =
    { $about ->
        [self] كثير من الناس يحملون الاسم نفسه. اسم الأم يساعد على التأكد أنكم أنتم المقصودون. إن كان ذكره قد يعرّضها للخطر، فتجاوزوا السؤال.
       *[person] كثير من الناس يحملون الاسم نفسه. اسم الأم يساعد على التأكد أن المقصود هو هذا الشخص. إن كان ذكره قد يعرّض الأم للخطر، فتجاوزوا السؤال.
    }
person-spouse_name =
    { $about ->
        [woman] ما اسم زوجها؟
        [man] ما اسم زوجته؟
        [self] ما اسم زوجكم أو زوجتكم؟
       *[person] ما اسم زوج هذا الشخص أو زوجته؟
    }
person-spouse_name--label = الزوج أو الزوجة
person-spouse_name--why = هذا يساعد على إيجاد أوراق وقوائم فيها الاسمان معًا. إن كان ذكره قد يعرّض الزوج أو الزوجة للخطر، فتجاوزوا السؤال.
person-under_18 = العمر أقل من 18 سنة عندما حدث ذلك، والآن
person-under_18--label = دون 18 سنة (بالحساب)
person-ethnicity =
    { $about ->
        [woman] ما قوميتها؟
        [man] ما قوميته؟
        [self] ما قوميتكم؟
       *[person] ما قومية هذا الشخص؟
    }
person-ethnicity--label = القومية
person-ethnicity--o-uyghur = أويغور
person-ethnicity--o-kazakh = كازاخ
person-ethnicity--o-kyrgyz = قرغيز
person-ethnicity--o-uzbek = أوزبك
person-ethnicity--o-hui = هوي (دونغان)
person-ethnicity--o-tajik = طاجيك
person-ethnicity--o-tatar = تتار
person-ethnicity--o-mongol = مغول
person-ethnicity--o-han = هان (صينيون)
person-ethnicity--o-other = قومية أخرى
person-citizenship =
    { $about ->
        [woman] ما الجنسيات التي تحملها، أو التي طلبتها؟
        [man] ما الجنسيات التي يحملها، أو التي طلبها؟
        [self] ما الجنسيات التي تحملونها، أو التي طلبتموها؟
       *[person] ما الجنسيات التي يحملها هذا الشخص، أو التي طلبها؟
    }
person-citizenship--label = الجنسيات
person-citizenship--hint = حتى الجنسية التي جرى التخلي عنها. بلدًا بعد بلد.
person-citizenship-country = جنسية أي بلد؟
person-citizenship-country--label = البلد
person-citizenship-kind = ما حال هذه الجنسية؟
person-citizenship-kind--label = حالها
person-citizenship-kind--o-held = سارية الآن
person-citizenship-kind--o-in_process = قُدّم طلب لها
person-citizenship-kind--o-given_up = جرى التخلي عنها
person-citizenship-kind--o-other = غير ذلك
person-residence_permit =
    { $about ->
        [woman] هل كانت لديها إقامة في بلد آخر؟ في أي بلد، وإلى متى؟
        [man] هل كانت لديه إقامة في بلد آخر؟ في أي بلد، وإلى متى؟
        [self] هل كانت لديكم إقامة في بلد آخر؟ في أي بلد، وإلى متى؟
       *[person] هل كانت لدى هذا الشخص إقامة في بلد آخر؟ في أي بلد، وإلى متى؟
    }
person-residence_permit--label = تصريح الإقامة
person-birthplace =
    { $about ->
        [woman] أين كان ميلادها: القرية أو المدينة، والناحية؟
        [man] أين كان ميلاده: القرية أو المدينة، والناحية؟
        [self] أين كان ميلادكم: القرية أو المدينة، والناحية؟
       *[person] أين كان ميلاد هذا الشخص: القرية أو المدينة، والناحية؟
    }
person-birthplace--label = مكان الميلاد
person-hukou =
    { $about ->
        [woman] أين هي مسجّلة في الهوكو (قيد النفوس)؟
        [man] أين هو مسجّل في الهوكو (قيد النفوس)؟
        [self] أين أنتم مسجّلون في الهوكو (قيد النفوس)؟
       *[person] أين هذا الشخص مسجّل في الهوكو (قيد النفوس)؟
    }
person-hukou--label = الهوكو (قيد النفوس)
person-hukou--hint = قد يكون في مكان غير مكان البيت. تكفي الناحية.
person-address =
    { $about ->
        [woman] { $dead ->
            [yes] ماذا كان عنوانها الكامل هناك؟
           *[no] ما عنوانها الكامل هناك؟
        }
        [man] { $dead ->
            [yes] ماذا كان عنوانه الكامل هناك؟
           *[no] ما عنوانه الكامل هناك؟
        }
        [self] ماذا كان عنوانكم الكامل هناك؟
       *[person] { $dead ->
            [yes] ماذا كان عنوان هذا الشخص الكامل هناك؟
           *[no] ما عنوان هذا الشخص الكامل هناك؟
        }
    }
person-address--label = العنوان
person-address--why =
    { $about ->
        [self] بالعنوان يستطيع فريق المنظمة أن يسأل الجهات الرسمية عنكم أنتم لا عن غيركم. إن كان أقارب لكم ما زالوا يعيشون هناك وقد يعرّضهم ذلك للخطر، فتجاوزوا السؤال.
       *[person] بالعنوان يستطيع فريق المنظمة أن يسأل الجهات الرسمية عن هذا الشخص لا عن غيره. إن كان أقارب ما زالوا يعيشون هناك وقد يعرّضهم ذلك للخطر، فتجاوزوا السؤال.
    }
person-occupation =
    { $about ->
        [woman] ماذا كانت تعمل؟
        [man] ماذا كان يعمل؟
        [self] ماذا كنتم تعملون؟
       *[person] ماذا كان عمل هذا الشخص؟
    }
person-occupation--label = العمل
person-occupation--hint = مثلًا: خبّاز، معلّمة، سائق، متقاعد.
person-workplace =
    { $about ->
        [woman] أين كانت تعمل أو تدرس؟
        [man] أين كان يعمل أو يدرس؟
        [self] أين كنتم تعملون أو تدرسون؟
       *[person] أين كان هذا الشخص يعمل أو يدرس؟
    }
person-workplace--label = مكان العمل أو الدراسة
person-activities =
    { $about ->
        [woman] هل كانت تقوم بشيء من هذا؟
        [man] هل كان يقوم بشيء من هذا؟
        [self] هل كنتم تقومون بشيء من هذا؟
       *[person] هل كان هذا الشخص يقوم بشيء من هذا؟
    }
person-activities--label = النشاط
person-activities--hint = يمكنكم اختيار أكثر من جواب.
person-activities--o-religious = عمل ديني
person-activities--o-writer_artist = كتابة أو فن
person-activities--o-teacher_academic = تعليم أو بحث علمي
person-activities--o-business = تجارة أو عمل خاص
person-activities--o-official = وظيفة حكومية
person-activities--o-activist = دفاع عن الحقوق
person-activities--o-student = دراسة
person-activities--o-farmer = زراعة أو رعي
person-activities--o-other = غير ذلك
person-marital_status =
    { $about ->
        [woman] { $dead ->
            [yes] هل كانت متزوجة؟
           *[no] هل هي متزوجة؟
        }
        [man] { $dead ->
            [yes] هل كان متزوجًا؟
           *[no] هل هو متزوج؟
        }
        [self] هل لكم زوج أو زوجة؟
       *[person] { $dead ->
            [yes] هل كان لهذا الشخص زوج أو زوجة؟
           *[no] هل لهذا الشخص زوج أو زوجة؟
        }
    }
person-marital_status--label = الزواج
person-marital_status--o-single = بلا زواج
person-marital_status--o-married = زواج قائم
person-marital_status--o-divorced = طلاق
person-marital_status--o-widowed = وفاة الزوج أو الزوجة
person-marital_status--o-other = غير ذلك
person-children =
    { $about ->
        [woman] { $dead ->
            [yes] كم كان عدد أولادها، من بنين وبنات؟
           *[no] كم عدد أولادها، من بنين وبنات؟
        }
        [man] { $dead ->
            [yes] كم كان عدد أولاده، من بنين وبنات؟
           *[no] كم عدد أولاده، من بنين وبنات؟
        }
        [self] كم عدد أولادكم، من بنين وبنات؟
       *[person] { $dead ->
            [yes] كم كان عدد أولاد هذا الشخص، من بنين وبنات؟
           *[no] كم عدد أولاد هذا الشخص، من بنين وبنات؟
        }
    }
person-children--label = عدد الأولاد
person-pregnant =
    { $about ->
        [self] هل كان هناك حمل عندما حدث ذلك؟
       *[person] هل كانت حاملًا عندما حدث ذلك، أو هل هي حامل الآن؟
    }
person-pregnant--label = حمل
person-pregnant--why = المرأة الحامل تحتاج إلى رعاية، وهناك قواعد خاصة تحميها. لا يلزمكم أن تقولوا ذلك.
person-health_before =
    { $about ->
        [woman] كيف كانت صحتها قبل أن يحدث ذلك؟ أمراض، عمليات، أدوية؟
        [man] كيف كانت صحته قبل أن يحدث ذلك؟ أمراض، عمليات، أدوية؟
        [self] كيف كانت صحتكم قبل أن يحدث ذلك؟ أمراض، عمليات، أدوية كنتم تحتاجون إليها؟
       *[person] كيف كانت صحة هذا الشخص قبل أن يحدث ذلك؟ أمراض، عمليات، أدوية؟
    }
person-health_before--label = الصحة من قبل
person-health_before--why =
    { $about ->
        [self] هذا يبيّن أي علاج تحتاجون إليه، وهل ساءت صحتكم في الاحتجاز.
       *[person] هذا يبيّن أي علاج يحتاج إليه هذا الشخص، ويبيّن لاحقًا هل ساءت صحته في الاحتجاز.
    }
person-marks =
    { $about ->
        [woman] بماذا يمكن التعرّف عليها: طول القامة، ندبة، نظارة؟
        [man] بماذا يمكن التعرّف عليه: طول القامة، ندبة، نظارة؟
        [self] هل فيكم ما يعرفكم الناس به: طول القامة، ندبة، نظارة؟
       *[person] بماذا يمكن التعرّف على هذا الشخص: طول القامة، ندبة، نظارة؟
    }
person-marks--label = علامات مميزة
person-languages =
    { $about ->
        [woman] ما اللغات التي تتكلمها؟
        [man] ما اللغات التي يتكلمها؟
        [self] ما اللغات التي تتكلمونها؟
       *[person] ما اللغات التي يتكلمها هذا الشخص؟
    }
person-languages--label = اللغات
person-id_number =
    { $about ->
        [woman] هل تعرفون رقم بطاقة هويتها الصينية؟
        [man] هل تعرفون رقم بطاقة هويته الصينية؟
        [self] ما رقم بطاقة هويتكم الصينية؟
       *[person] هل تعرفون رقم بطاقة الهوية الصينية لهذا الشخص؟
    }
person-id_number--label = رقم بطاقة الهوية
person-id_number--hint = 18 رقمًا، وفي الأوراق القديمة 15. وقد يكون آخرها حرف X. تكفي أيضًا صورة للبطاقة.
person-id_number--why = هذا الرقم لشخص واحد فقط. وهو أضمن طريقة كي لا يختلط شخصان يحملان الاسم نفسه. لا يلزمكم أن تذكروه.
person-passport =
    { $about ->
        [woman] هل تعرفون رقم جواز سفرها؟
        [man] هل تعرفون رقم جواز سفره؟
        [self] ما رقم جواز سفركم؟
       *[person] هل تعرفون رقم جواز سفر هذا الشخص؟
    }
person-passport--label = رقم جواز السفر
person-passport--why =
    { $about ->
        [self] به تستطيع سفارة أو الأمم المتحدة أن تجدكم في سجلاتها. لا يلزمكم أن تذكروه.
       *[person] به تستطيع سفارة أو الأمم المتحدة أن تجد هذا الشخص. لا يلزمكم أن تذكروه.
    }


## Section event: what happened

event-violence =
    { $about ->
        [woman] كيف عاملوها عندما أخذوها؟
        [man] كيف عاملوه عندما أخذوه؟
        [self] كيف عاملوكم عندما أخذوكم؟
       *[person] كيف عاملوا هذا الشخص عندما أخذوه؟
    }
event-violence--label = العنف عند الأخذ
event-violence--why = هذا يبيّن هل خولف القانون عندما حدث ذلك. لا يلزمكم أن تقولوا شيئًا.
event-violence--o-none = بلا عنف
event-violence--o-beaten = ضرب
event-violence--o-threatened = تهديد
event-violence--o-hooded_or_cuffed = كيس على الرأس أو قيود
event-violence--o-home_searched = تفتيش البيت
event-violence--o-children_present = أمام أعين الأطفال
event-violence--o-other = غير ذلك
event-taken_by = من فعل ذلك؟
event-taken_by--label = من فعل ذلك
event-taken_by--hint = يمكنكم اختيار أكثر من جواب. إن لم يره أحد، فاختاروا ما تظنونه، والسؤال التالي عن سبب هذا الظن.
event-taken_by--o-police = الشرطة
event-taken_by--o-state_security = أمن الدولة
event-taken_by--o-village_officials = مسؤولو القرية أو الحي
event-taken_by--o-prison_service = موظفو السجن
event-taken_by--o-employer = صاحب العمل
event-taken_by--o-unknown = لا أحد يعرف
event-taken_by--o-other = غير هؤلاء
event-taken_by_why = لماذا تظنون أنهم هم؟ وإن كنتم لا تعرفون من كان: لماذا تظنون أن السلطات وراء ذلك؟
event-taken_by_why--label = سبب هذا الظن
event-taken_by_why--hint = مثلًا: كانوا يلبسون زيًّا رسميًّا، جاؤوا بسيارة شرطة، اتصلوا من مركز الشرطة.
event-warrant = هل عُرضت ورقة أو أُعطيت، مثل مذكرة اعتقال؟
event-warrant--label = ورقة عُرضت
event-reason_official = هل قال أحد من السلطات السبب؟ إن استطعتم، فانقلوا لي كلامهم كما هو.
event-reason_official--label = السبب الذي ذكروه
event-reason_suspected = وما السبب الحقيقي في ظنكم؟
event-reason_suspected--label = السبب في ظنكم
event-reason_suspected--hint = يمكنكم اختيار أكثر من جواب.
event-reason_suspected--o-religion = الدين
event-reason_suspected--o-contact_abroad = تواصل مع الخارج
event-reason_suspected--o-travel_abroad = سفر إلى الخارج
event-reason_suspected--o-phone_app = برنامج أو ملف في هاتف
event-reason_suspected--o-speech_or_writing = كلام أو كتابة
event-reason_suspected--o-relatives = بسبب الأقارب
event-reason_suspected--o-past_conviction = حكم قديم
event-reason_suspected--o-birth_policy = عدد الأولاد
event-reason_suspected--o-foreign_citizenship = جنسية أجنبية
event-reason_suspected--o-helping_foreigners = مساعدة أجانب
event-reason_suspected--o-quota = لإكمال عدد مطلوب
event-reason_suspected--o-unknown = لا أحد يعرف
event-reason_suspected--o-other = غير ذلك
event-reason_words = هل هناك ما تقولونه أيضًا عن السبب؟
event-reason_words--label = المزيد عن السبب
event-last_contact =
    { $about ->
        [woman] متى تكلمتم أنتم أو العائلة معها آخر مرة، أو سمعتم منها مباشرة؟
        [man] متى تكلمتم أنتم أو العائلة معه آخر مرة، أو سمعتم منه مباشرة؟
        [self] متى تكلمتم مع العائلة آخر مرة قبل أن يحدث ذلك؟
       *[person] متى تكلمتم أنتم أو العائلة مع هذا الشخص آخر مرة، أو سمعتم منه مباشرة؟
    }
event-last_contact--label = آخر تواصل
event-last_contact--hint = مثلًا: 2019، أو 06.2019، أو 22.06.2019. يكفي وقت تقريبي.
event-last_contact_means = كيف كان ذلك التواصل؟
event-last_contact_means--label = كيف كان التواصل
event-last_contact_means--o-in_person = وجهًا لوجه
event-last_contact_means--o-phone = بالهاتف
event-last_contact_means--o-wechat = عبر وي تشات (WeChat)
event-last_contact_means--o-whatsapp = عبر واتساب
event-last_contact_means--o-letter = برسالة مكتوبة
event-last_contact_means--o-through_others = عن طريق آخرين
event-last_contact_means--o-other = بطريقة أخرى
event-last_contact_words = ماذا قيل في ذلك التواصل الأخير؟
event-last_contact_words--label = ما قيل فيه
event-last_contact_words--why = الكلمات الأخيرة كثيرًا ما تبيّن ما كان سيحدث. لا تذكروا ما قد يعرّض أحدًا هناك للخطر.
event-came_back =
    { $about ->
        [woman] هل كانت في الخارج ثم رجعت إلى الصين قبل أن يحدث ذلك؟
        [man] هل كان في الخارج ثم رجع إلى الصين قبل أن يحدث ذلك؟
        [self] هل كنتم في الخارج ثم رجعتم إلى الصين قبل أن يحدث ذلك؟
       *[person] هل كان هذا الشخص في الخارج ثم رجع إلى الصين قبل أن يحدث ذلك؟
    }
event-came_back--label = الرجوع إلى الصين
event-came_back_from =
    { $about ->
        [woman] من أي بلد رجعت؟
        [man] من أي بلد رجع؟
        [self] من أي بلد رجعتم؟
       *[person] من أي بلد رجع هذا الشخص؟
    }
event-came_back_from--label = الرجوع من
event-came_back_date = متى كان ذلك؟
event-came_back_date--label = تاريخ الرجوع
event-came_back_date--hint = مثلًا: 2017، أو 03.2017، أو 14.03.2017. يكفي وقت تقريبي.
event-came_back_why = ما سبب الرجوع؟
event-came_back_why--label = سبب الرجوع
event-came_back_why--o-sick_relative = مرض أحد الأقارب
event-came_back_why--o-called_by_employer = طلب من صاحب العمل
event-came_back_why--o-called_by_police = طلب من الشرطة
event-came_back_why--o-papers_or_pension = أوراق أو معاش تقاعد
event-came_back_why--o-funeral = جنازة أو عزاء
event-came_back_why--o-visit = زيارة
event-came_back_why--o-study_end = انتهاء الدراسة
event-came_back_why--o-deported = ترحيل
event-came_back_why--o-other = غير ذلك
event-came_back_words = ماذا حدث في طريق الرجوع أو بعده؟
event-came_back_words--label = المزيد عن الرجوع
event-passport_taken =
    { $about ->
        [woman] هل أُخذ منها جواز سفرها؟
        [man] هل أُخذ منه جواز سفره؟
        [self] هل أُخذ منكم جواز سفركم؟
       *[person] هل أُخذ من هذا الشخص جواز سفره؟
    }
event-passport_taken--label = أُخذ جواز السفر
event-exit_refused =
    { $about ->
        [woman] هل رُفض السماح لها بمغادرة البلد؟
        [man] هل رُفض السماح له بمغادرة البلد؟
        [self] هل رُفض السماح لكم بمغادرة البلد؟
       *[person] هل رُفض السماح لهذا الشخص بمغادرة البلد؟
    }
event-exit_refused--label = رُفضت المغادرة
event-witnesses = هل رأى أحد ما حدث، أو يعرف أحد عنه شيئًا؟ يمكننا أن ندوّنهم واحدًا بعد الآخر.
event-witnesses--label = الشهود
event-witnesses--hint = لا تذكروا اسم أحد إلا إذا كان ذلك لا يعرّضه للخطر. تكفي كلمة «جار».
event-witnesses--why = البلاغ أقوى حين يعرف بالأمر أكثر من شخص. ولا نكتب إلى الشهود إلا إذا وافقوا.
event-witnesses-who = من هو؟ الاسم، أو من يكون فقط.
event-witnesses-who--label = الشاهد
event-witnesses-who--hint = مثلًا: جار يعيش الآن في الخارج.
event-witnesses-they_agreed = هل وافق هذا الشاهد على ذكر اسمه في البلاغ؟
event-witnesses-they_agreed--label = وافق
event-witnesses-safe_to_name = هل يمكن ذكر اسم هذا الشاهد من دون أن يتعرض للخطر؟
event-witnesses-safe_to_name--label = يمكن ذكر اسمه
event-witnesses-what = ماذا رأى هذا الشاهد أو سمع؟
event-witnesses-what--label = ما يعرفه الشاهد
others = هل أُخذ آخرون من العائلة، أو اختفوا، في ذلك الوقت أو بعده؟ يمكننا أن ندوّنهم واحدًا بعد الآخر.
others--label = آخرون من العائلة
others--hint = يمكنكم لاحقًا أن تُعدّوا بلاغًا لكل مفقود منهم. وما هو مشترك لا حاجة إلى قوله من جديد.
others--why = كثيرًا ما يُحتجز أكثر من شخص من العائلة الواحدة. يجب ألا يُنسى أحد. لا تذكروا من قد يعرّضه ذلك للخطر.
others-name = ما اسم هذا الشخص؟
others-name--label = الاسم
others-relation = من هو هذا الشخص بالنسبة إليكم؟
others-relation--label = الصلة بكم
others-together =
    هل حدث ذلك في الوقت نفسه والمكان نفسه؟
others-together--label = في الوقت نفسه
others-what = ماذا حدث لهذا الشخص؟
others-what--label = ما الذي حدث
history = ماذا كان قبل ذلك وبعده؟ تحقيق، محاكمة، نقل إلى مكان آخر، مكالمات، زيارات، إفراج: يمكننا أن ندوّنها حدثًا بعد حدث.
history--label = قبل ذلك وبعده
history--hint = بأي ترتيب تريدون. وأنا أرتّب لكم الأحداث بحسب الوقت.
history-date = متى حدث هذا؟
history-date--label = متى
history-date--hint = مثلًا: 2018، أو 09.2018، أو 15.09.2018. يكفي وقت تقريبي. وإن كنتم لا تعرفون، فسأسألكم بعد أي حدث كان ذلك.
history-after = بعد أي حدث كان ذلك، وبكم من الوقت بعده؟
history-after--label = بعد أي حدث
history-after--hint = مثلًا: بعد الاعتقال بنحو شهرين.
history-what = ماذا كان؟
history-what--label = ماذا كان
history-what--o-questioned = تحقيق
history-what--o-summoned = استدعاء إلى الشرطة
history-what--o-passport_taken = أخذ جواز السفر
history-what--o-exit_ban = منع من السفر
history-what--o-taken = أخذ واحتجاز
history-what--o-charged = توجيه تهمة رسمية
history-what--o-trial = محاكمة
history-what--o-sentenced = صدور حكم
history-what--o-moved = نقل إلى مكان آخر
history-what--o-seen = مشاهدة من أحد الناس
history-what--o-call = مكالمة
history-what--o-visit = زيارة
history-what--o-ill_treated = سوء معاملة
history-what--o-hospital = دخول مستشفى
history-what--o-sent_to_work = إرسال إلى العمل
history-what--o-released = إفراج
history-what--o-retaken = احتجاز من جديد
history-what--o-official_answer = رد من جهة رسمية
history-what--o-rumour = كلام الناس
history-what--o-died = وفاة
history-what--o-other = غير ذلك
history-state =
    { $about ->
        [woman] وأين كانت بعد ذلك؟
        [man] وأين كان بعد ذلك؟
        [self] وأين كنتم بعد ذلك؟
       *[person] وأين كان هذا الشخص بعد ذلك؟
    }
history-state--label = بعد ذلك
history-place = أين حدث هذا؟
history-place--label = أين
history-who = من كان هناك أيضًا، أو شارك فيه؟
history-who--label = من شارك فيه
history-who--hint = تكفي الجهة أو الوظيفة. مثلًا: شرطيان من القرية.
history-who--why = قد يبيّن هذا لاحقًا من هو المسؤول. لا تذكروا أسماء من قد يعرّضهم ذلك للخطر.
history-source = كيف عرفتم بهذا؟
history-source--label = كيف عرفتم
history-source_words = ممن أو من أين بالضبط، إن أردتم قول ذلك؟
history-source_words--label = ممن
history-source_words--why = هذا يساعد على تقدير مدى صحة الخبر. لا تذكروا أسماء من قد يعرّضهم ذلك للخطر.
history-heard_on = متى سمعتم به؟
history-heard_on--label = وقت سماع الخبر
history-certainty = هل هذا الخبر أكيد؟
history-certainty--label = مدى التأكد
history-certainty--o-sure = أكيد
history-certainty--o-likely = على الأرجح
history-certainty--o-unsure = غير أكيد
history-words = هل هناك ما تقولونه أيضًا عن هذا؟
history-words--label = المزيد عن هذا


## Section status: where the missing person is now, and how

status-heard_on = متى وصلكم هذا الخبر؟
status-heard_on--label = وقت وصول الخبر
status-heard_on--hint = مثلًا: 2024، أو 05.2024، أو 20.05.2024. يكفي وقت تقريبي.
status-source =
    { $dead ->
        [yes] كيف علمتم بالوفاة؟
       *[no] { $about ->
            [woman] كيف تعرفون أين هي الآن؟
            [man] كيف تعرفون أين هو الآن؟
           *[person] كيف تعرفون أين هذا الشخص الآن؟
        }
    }
status-source--label = كيف عرفتم
status-source_words = ممن أو من أين بالضبط، إن أردتم قول ذلك؟
status-source_words--label = ممن
status-source_words--why = هذا يساعد على تقدير مدى صحة الخبر. لا تذكروا أسماء من قد يعرّضهم ذلك للخطر.
status-certainty = هل هذا أكيد عندكم؟
status-certainty--label = مدى التأكد
status-certainty--o-sure = أكيد
status-certainty--o-likely = على الأرجح
status-certainty--o-unsure = غير أكيد
status-facility =
    { $about ->
        [woman] { $dead ->
            [yes] في أي مكان كانت محتجزة آخر مرة؟
           *[no] في أي مكان هي محتجزة، أو كانت محتجزة آخر مرة؟
        }
        [man] { $dead ->
            [yes] في أي مكان كان محتجزًا آخر مرة؟
           *[no] في أي مكان هو محتجز، أو كان محتجزًا آخر مرة؟
        }
        [self] في أي مكان كان احتجازكم آخر مرة؟
       *[person] { $dead ->
            [yes] في أي مكان كان هذا الشخص محتجزًا آخر مرة؟
           *[no] في أي مكان هذا الشخص محتجز، أو كان محتجزًا آخر مرة؟
        }
    }
status-facility--label = مكان الاحتجاز
status-facility--hint = اسم المكان، أو الناحية، أو ما يسمّيه الناس. مثلًا: السجن الذي في كونيس.
status-facility_kind = ما نوع هذا المكان؟
status-facility_kind--label = نوع المكان
status-facility_kind--o-camp = معسكر اعتقال
status-facility_kind--o-detention_centre = حبس ما قبل المحاكمة
status-facility_kind--o-prison = سجن
status-facility_kind--o-factory = مصنع
status-facility_kind--o-hospital = مستشفى
status-facility_kind--o-school = مدرسة
status-facility_kind--o-orphanage = دار أيتام
status-facility_kind--o-unknown = لا أحد يعرف
status-facility_kind--o-other = غير ذلك
status-sentence =
    { $about ->
        [self] ما الحكم الذي صدر عليكم؟
       *[person] ما الحكم الذي صدر؟
    }
status-sentence--label = الحكم
status-sentence--o-years = سنوات في السجن
status-sentence--o-life = السجن مدى الحياة
status-sentence--o-death_suspended = إعدام مؤجل سنتين
status-sentence--o-other = غير ذلك
status-sentence_years = كم سنة؟
status-sentence_years--label = عدد السنوات
status-sentence_years--hint = مثلًا: 7، أو 3.5 لثلاث سنوات ونصف.
status-sentence_until = إلى متى تستمر مدة الحكم؟
status-sentence_until--label = نهاية مدة الحكم
status-sentence_until--hint = مثلًا: 2031، أو 03.2031. يجوز هنا يوم لم يأت بعد.
status-charge = ماذا كانت التهمة، بحسب ما تعرفون؟
status-charge--label = التهمة
status-charge--hint = إن استطعتم، بكلمات الورقة كما هي.
status-court = أي محكمة كانت؟
status-court--label = المحكمة
status-trial_date = متى كانت المحاكمة؟
status-trial_date--label = المحاكمة
status-trial_date--hint = مثلًا: 2018، أو 09.2018، أو 15.09.2018. يكفي وقت تقريبي.
status-lawyer =
    { $about ->
        [woman] هل كان هناك محامٍ اختارته هي أو اختارته العائلة؟
        [man] هل كان هناك محامٍ اختاره هو أو اختارته العائلة؟
        [self] هل كان لكم محامٍ اخترتموه أنتم أو اختارته عائلتكم؟
       *[person] هل كان هناك محامٍ اختاره هذا الشخص أو اختارته العائلة؟
    }
status-lawyer--label = محامٍ مختار
status-family_told = هل أخبرت السلطات العائلة بالحكم؟
status-family_told--label = أُخبرت العائلة
status-release_terms =
    { $about ->
        [woman] ما القواعد التي فُرضت عليها عند الإفراج عنها؟
        [man] ما القواعد التي فُرضت عليه عند الإفراج عنه؟
        [self] ما القواعد التي فُرضت عليكم عند الإفراج عنكم؟
       *[person] ما القواعد التي فُرضت على هذا الشخص عند الإفراج عنه؟
    }
status-release_terms--label = قواعد ما بعد الإفراج
status-release_terms--hint = مثلًا: الذهاب إلى الشرطة كل أسبوع، عدم السفر، عدم الكلام عن الأمر.
status-release_terms--why = من يُفرج عنه كثيرًا ما لا يكون حرًّا. لا يلزمكم أن تقولوا ما قد يجلب المتاعب هناك.
status-contact_now =
    { $about ->
        [woman] هل هناك من يتواصل معها الآن؟
        [man] هل هناك من يتواصل معه الآن؟
       *[person] هل هناك من يتواصل مع هذا الشخص الآن؟
    }
status-contact_now--label = التواصل الآن
status-contact_now--o-none = لا تواصل
status-contact_now--o-letters = رسائل مكتوبة
status-contact_now--o-calls = مكالمات هاتفية
status-contact_now--o-video_calls = مكالمات بالفيديو
status-contact_now--o-visits = زيارات
status-contact_now--o-other = غير ذلك
status-contact_who = من الذي يتواصل؟
status-contact_who--label = من يتواصل
status-contact_who--hint = لا يلزم ذكر الأسماء. مثلًا: أحد الوالدين.
status-contact_who--why = هذا يبيّن ممن قد تأتي الأخبار. لا تذكروا أسماء من قد يعرّضهم ذلك للخطر.
status-contact_often = كم مرة، وكم تطول كل مرة؟
status-contact_often--label = كم مرة
status-contact_often--hint = مثلًا: مرة في الشهر، خمس دقائق.
status-contact_watched = هل هناك من يراقب أو يستمع في أثناء هذا التواصل؟
status-contact_watched--label = تواصل تحت المراقبة
status-health_now =
    { $about ->
        [woman] كيف صحتها الآن، بحسب ما تعرفون؟
        [man] كيف صحته الآن، بحسب ما تعرفون؟
        [self] كيف صحتكم الآن؟
       *[person] كيف صحة هذا الشخص الآن، بحسب ما تعرفون؟
    }
status-health_now--label = الصحة الآن
status-health_now--why = هذا يبيّن هل هناك حاجة قريبة إلى علاج. لا يلزمكم أن تقولوا ذلك.
status-treatment_known =
    { $about ->
        [self] الأسئلة التالية عن معاملتهم لكم في أثناء الاحتجاز. هل تريدون الإجابة عنها؟ لا يلزمكم ذلك.
        [woman] { $dead ->
            [yes] هل تعرفون كيف كانت تُعامَل؟ لا يلزمكم أن تقولوا ذلك.
           *[no] هل تعرفون كيف تُعامَل؟ لا يلزمكم أن تقولوا ذلك.
        }
        [man] { $dead ->
            [yes] هل تعرفون كيف كان يُعامَل؟ لا يلزمكم أن تقولوا ذلك.
           *[no] هل تعرفون كيف يُعامَل؟ لا يلزمكم أن تقولوا ذلك.
        }
       *[person] { $dead ->
            [yes] هل تعرفون كيف كان هذا الشخص يُعامَل؟ لا يلزمكم أن تقولوا ذلك.
           *[no] هل تعرفون كيف يُعامَل هذا الشخص؟ لا يلزمكم أن تقولوا ذلك.
        }
    }
status-treatment_known--label = المعاملة معروفة
status-treatment_known--why = سوء المعاملة جريمة، وما يُقال عنها قد تكون له قيمة يومًا ما. لا أحد مجبر على أن يحكي ذلك هنا. كلمة «لا» تنقلكم إلى السؤال التالي.
status-treatment =
    { $about ->
        [woman] ماذا حدث لها من هذه الأشياء؟
        [man] ماذا حدث له من هذه الأشياء؟
        [self] ماذا حدث لكم من هذه الأشياء؟
       *[person] ماذا حدث لهذا الشخص من هذه الأشياء؟
    }
status-treatment--label = المعاملة
status-treatment--hint = اختاروا فقط ما تريدون قوله.
status-treatment--o-beating = ضرب
status-treatment--o-electric_shock = صدمات كهربائية
status-treatment--o-solitary = حبس انفرادي
status-treatment--o-forced_medication = دواء بالإكراه
status-treatment--o-forced_food = طعام أو شراب بالإكراه
status-treatment--o-denied_care = حرمان من العلاج
status-treatment--o-forced_abortion_or_sterilisation = إجهاض أو تعقيم
status-treatment--o-sexual_violence = عنف جنسي
status-treatment--o-stress_position = أوضاع مؤلمة للجسم
status-treatment--o-other = غير ذلك
status-treatment_source = كيف عرفتم ذلك؟
status-treatment_source--label = كيف عُرف ذلك
status-treatment_source--o-seen = رأيته بنفسي
status-treatment_source--o-told_of_this_person = حُكي لي ذلك
status-treatment_source--o-known_in_general = معروف عن هذا المكان
status-treatment_words = هل تريدون قول المزيد عن ذلك؟ فقط ما تحبون أن تحكوه.
status-treatment_words--label = المعاملة بكلماتكم
status-treatment_words--why = كلماتكم أنتم تقول أكثر مما تقوله الأزرار. يمكنكم التوقف في أي لحظة، والتراجع عما قلتموه.
status-death = لكم أصدق التعازي. يمكنكم أن تحكوا ما تعرفونه، بالقدر الذي تريدون، أو أن تتركوا ذلك ليوم آخر.
status-death--label = الوفاة
status-death--why = من حق العائلة أن تعرف ما حدث. قد يساعد ذلك على المطالبة بالجثمان وبالحقيقة.
status-death-date = متى كانت الوفاة؟
status-death-date--label = تاريخ الوفاة
status-death-date--hint = مثلًا: 2021، أو 11.2021، أو 25.11.2021. يكفي وقت تقريبي.
status-death-place = أين كانت الوفاة؟
status-death-place--label = مكان الوفاة
status-death-cause_told = ماذا قيل للعائلة عن سبب الوفاة؟
status-death-cause_told--label = السبب الذي قيل
status-death-body_returned = هل سُلّم الجثمان إلى العائلة؟
status-death-body_returned--label = تسليم الجثمان
status-death-how_known = كيف علمت العائلة بالوفاة؟
status-death-how_known--label = كيف علمت العائلة


## Section family: the family there and outside

family-children =
    { $about ->
        [woman] { $dead ->
            [yes] هل كان لها أولاد أو بنات؟ يمكننا أن ندوّنهم واحدًا بعد الآخر.
           *[no] هل لها أولاد أو بنات؟ يمكننا أن ندوّنهم واحدًا بعد الآخر.
        }
        [man] { $dead ->
            [yes] هل كان له أولاد أو بنات؟ يمكننا أن ندوّنهم واحدًا بعد الآخر.
           *[no] هل له أولاد أو بنات؟ يمكننا أن ندوّنهم واحدًا بعد الآخر.
        }
        [self] هل لكم أولاد أو بنات؟ يمكننا أن ندوّنهم واحدًا بعد الآخر.
       *[person] { $dead ->
            [yes] هل كان لهذا الشخص أولاد أو بنات؟ يمكننا أن ندوّنهم واحدًا بعد الآخر.
           *[no] هل لهذا الشخص أولاد أو بنات؟ يمكننا أن ندوّنهم واحدًا بعد الآخر.
        }
    }
family-children--label = الأولاد
family-children--why = الأطفال الذين بقوا وحدهم أول من يحتاج إلى المساعدة. يكفي الحرف الأول بدل الاسم.
family-children-name_or_initial = ما اسم الولد أو البنت؟ يكفي الحرف الأول.
family-children-name_or_initial--label = الولد أو البنت
family-children-age = كم عمر الولد أو البنت؟
family-children-age--label = العمر
family-children-with = مع من يعيش الولد أو البنت؟
family-children-with--label = العيش مع
family-children-with--o-parent = الأب أو الأم
family-children-with--o-relatives = الأقارب
family-children-with--o-orphanage = في دار أيتام
family-children-with--o-boarding_school = في مدرسة داخلية
family-children-with--o-unknown = لا أحد يعرف
family-children-with--o-other = غير ذلك
family-children-where = أين يعيش الولد أو البنت؟
family-children-where--label = أين
family-children-words = هل هناك ما تقولونه أيضًا عن هذا الولد أو هذه البنت؟
family-children-words--label = المزيد عنه أو عنها
family-where =
    { $about ->
        [woman] أين يعيش الآن أقرب أهلها إليها؟
        [man] أين يعيش الآن أقرب أهله إليه؟
        [self] أين تعيش عائلتكم الآن؟
       *[person] أين يعيش الآن أقرب أهل هذا الشخص إليه؟
    }
family-where--label = مكان عيش العائلة
family-where--why = هذا يبيّن أين يمكن تقديم المساعدة، ومن هم المسؤولون هناك. تكفي الناحية أو البلد.
family-dependants =
    { $about ->
        [woman] { $dead ->
            [yes] من كان يعتمد عليها: أطفال، والدان مسنّان، مرضى؟
           *[no] من يعتمد عليها: أطفال، والدان مسنّان، مرضى؟
        }
        [man] { $dead ->
            [yes] من كان يعتمد عليه: أطفال، والدان مسنّان، مرضى؟
           *[no] من يعتمد عليه: أطفال، والدان مسنّان، مرضى؟
        }
        [self] من يعتمد عليكم: أطفال، والدان مسنّان، مرضى؟
       *[person] { $dead ->
            [yes] من كان يعتمد على هذا الشخص: أطفال، والدان مسنّان، مرضى؟
           *[no] من يعتمد على هذا الشخص: أطفال، والدان مسنّان، مرضى؟
        }
    }
family-dependants--label = من يحتاج إلى رعاية
family-dependants--why = هذا يبيّن من هو أحوج إلى المساعدة. لا حاجة إلى الأسماء.
family-reprisals = هل تعرّضت العائلة لضغط بسبب ذلك؟
family-reprisals--label = الضغط على العائلة
family-reprisals--hint = يمكنكم اختيار أكثر من جواب.
family-reprisals--why = الضغط على العائلات هو نفسه مخالف للقانون، ويمكن الشكوى منه. لا يلزمكم أن تقولوا من كان.
family-reprisals--o-questioned = تحقيق
family-reprisals--o-harassed = مضايقة
family-reprisals--o-beaten = ضرب
family-reprisals--o-surveillance = مراقبة
family-reprisals--o-passport_taken = أخذ جواز السفر
family-reprisals--o-passport_refused = رفض إعطاء جواز سفر
family-reprisals--o-job_lost = فقدان العمل
family-reprisals--o-detained = احتجاز
family-reprisals--o-forced_to_call = إجبار على اتصال بالخارج
family-reprisals--o-home_visits = زيارات من المسؤولين
family-reprisals--o-officials_in_home = مسؤولون يسكنون معهم
family-reprisals--o-forced_marriage = زواج بالإكراه
family-reprisals--o-money_cut_off = أخذ مال أو أرض
family-reprisals--o-other = غير ذلك
family-reprisals_words = من كان، ومتى كان ذلك، وماذا قيل؟
family-reprisals_words--label = الضغط بكلماتكم
family-reprisals_words--why = الكلمات كما قيلت بالضبط، والأيام بتواريخها، تسهّل تقديم الشكوى. لا تذكروا أسماء من قد يعرّضهم ذلك للخطر.
family-forbidden_to_call = هل مُنع الأقارب هناك من الاتصال بكم أو من الرد على اتصالاتكم؟
family-forbidden_to_call--label = الاتصال ممنوع
family-needs = إلى ماذا تحتاج العائلة، هناك أو في الخارج؟
family-needs--label = ما تحتاج إليه العائلة
family-needs--hint = سيرى فريق المنظمة ذلك. لكنه لا يستطيع أن يعد بالمساعدة.
family-needs--o-food_money = طعام أو مال
family-needs--o-housing = مكان للسكن
family-needs--o-legal_help = مساعدة قانونية
family-needs--o-health_care = طبيب أو دواء
family-needs--o-psychological = إنسان يسمع ويواسي
family-needs--o-papers = أوراق رسمية
family-needs--o-school = مدرسة
family-needs--o-none = لا شيء الآن
family-needs--o-other = غير ذلك


## Section reporter: about the person who writes

reporter-name = ما اسمكم؟ يمكنكم أيضًا أن تختاروا لأنفسكم اسمًا آخر.
reporter-name--label = اسمكم
reporter-name--why = البلاغ الذي عليه اسم أقوى، والأمم المتحدة لا تقبل غيره. ويُحفظ الاسم منفصلًا عن البلاغ. أما عندنا فيكفي اسم آخر.
reporter-name_hidden = هل نُخفي اسمكم عن الجميع إلا عن فريق المنظمة؟
reporter-name_hidden--label = إخفاء اسمي
reporter-age = كم عمركم؟
reporter-age--label = عمركم
reporter-city = في أي مدينة أو بلدة تعيشون؟
reporter-city--label = مدينتكم
reporter-citizenship = جنسية أي بلد تحملون؟
reporter-citizenship--label = جنسيتكم
reporter-own_story = هل تعرّضتم أنتم أيضًا لاحتجاز أو تحقيق أو تهديد؟ إن أردتم، فاحكوا لي.
reporter-own_story--label = قصتكم أنتم
reporter-own_story--why = ما حدث لكم جزء من الصورة كلها. وهو يُحفظ منفصلًا عن البلاغ. لا يلزمكم أن تحكوه.
reporter-contact_preference = إن أراد فريق المنظمة أن يكلمكم: ما الطريقة التي تفضلونها؟
reporter-contact_preference--label = طريقة التواصل معكم
reporter-contact_preference--o-this_chat = هنا في هذه المحادثة
reporter-contact_preference--o-phone = بالهاتف
reporter-contact_preference--o-email = بالبريد الإلكتروني
reporter-contact_preference--o-signal = عبر سيجنال (Signal)
reporter-contact_preference--o-other = بطريقة أخرى
reporter-contact = ما الرقم أو العنوان الذي يجوز للفريق استعماله؟
reporter-contact--label = رقم أو عنوان
reporter-contact--hint = رقم هاتف أو عنوان بريد إلكتروني. مثلًا: someone@example.org
reporter-contact--why = إن ضاعت هذه المحادثة، فلن يستطيع فريق المنظمة الوصول إليكم. والرقم أو العنوان يُحفظ منفصلًا عن البلاغ.
reporter-address = ما عنوانكم البريدي؟
reporter-address--label = عنوانكم البريدي
reporter-address--why = لقد أذنتم بأن يصل البلاغ إلى الأمم المتحدة. وهي تطلب عنوان من يقدّم البلاغ. وإلى ذلك الحين يُحفظ العنوان منفصلًا عن البلاغ.
reporter-pressure = هل تعرّضتم أنتم أيضًا لضغط، حيث تعيشون الآن؟
reporter-pressure--label = الضغط عليكم
reporter-pressure--hint = يمكنكم اختيار أكثر من جواب.
reporter-pressure--why = بهذا يعرف فريق المنظمة كم عليه أن يحذر حين يكتب إليكم. لا يلزمكم أن تقولوا ذلك.
reporter-pressure--o-none = لا
reporter-pressure--o-calls = مكالمات أو رسائل
reporter-pressure--o-threats_to_relatives = تهديد الأقارب
reporter-pressure--o-asked_to_spy = طلب التجسس على آخرين
reporter-pressure--o-passport_trouble = مشكلة في جواز السفر
reporter-pressure--o-other = غير ذلك


## Section testimony: story, papers, recordings

testimony-story = احكوا لي كل ما تريدون. اكتبوه، أو قولوه بصوتكم، أو سجّلوا فيديو، بالطول الذي تريدون، وفي عدة رسائل.
testimony-story--label = قصتكم
testimony-story--hint = يمكنكم التوقف والمتابعة في يوم آخر. لا تذكروا أسماء من قد يعرّضهم ذلك للخطر.
testimony-story--why = كلماتكم أنتم، بلغتكم أنتم، هي قلب هذا البلاغ. وأنتم تختارون ما تحكون.
testimony-files = هل لديكم أوراق أو رسائل أو صور أو تسجيلات؟ يمكنكم إرسالها هنا، واحدة بعد الأخرى.
testimony-files--label = الأوراق والتسجيلات
testimony-files--hint =
    لإرسال شيء كما هو: اضغطوا على علامة المشبك 📎، واختاروا «ملف» (File). حجم الملف الواحد 20 ميغابايت على الأكثر.
    الملف يحتفظ أيضًا بمعلومات لا تُرى، مثل وقت التقاط الصورة ومكانه.
testimony-files-files = أرسلوه الآن. يمكن إرسال أكثر من ملف معًا، إن كانت لأمر واحد.
testimony-files-files--label = الملفات
testimony-files-kind = ما هذا؟
testimony-files-kind--label = النوع
testimony-files-kind--o-photo = صورة
testimony-files-kind--o-identity_paper = ورقة هوية
testimony-files-kind--o-court_paper = ورقة محكمة أو شرطة
testimony-files-kind--o-letter = رسالة مكتوبة
testimony-files-kind--o-screenshot = صورة شاشة
testimony-files-kind--o-recording = تسجيل صوتي
testimony-files-kind--o-video = فيديو
testimony-files-kind--o-list = قائمة أسماء
testimony-files-kind--o-other = غير ذلك
testimony-files-about = ماذا يظهر فيه؟
testimony-files-about--label = ما يظهر فيه
testimony-files-may_share = هل يجوز أن يُعرض هذا على من تأذنون بإعطائهم البلاغ؟
testimony-files-may_share--label = يجوز عرضه
testimony-files-source = ممن أو من أين وصلكم هذا؟
testimony-files-source--label = من أين جاء
testimony-files-source--hint = لا يلزم ذكر الأسماء. مثلًا: من أحد الأقارب، من موقع على الإنترنت.
testimony-links = هل هناك شيء عن ذلك على الإنترنت: مقال، فيديو، قائمة؟
testimony-links--label = الروابط
testimony-links-url = أرسلوا لي الرابط.
testimony-links-url--label = الرابط
testimony-links-url--hint = مثلًا: https://example.org/article


## Section actions: what has been done, and what the family wishes

actions = ممن طلبتم أنتم أو غيركم مساعدة أو جوابًا؟ يمكننا أن ندوّن ذلك واحدًا بعد الآخر.
actions--label = ما تمّ حتى الآن
actions--hint = إن لم يُطلب شيء من أحد بعد، فاضغطوا «لا، بحسب ما أعرف». ليس في ذلك أي عيب.
actions-by = من الذي طلب؟
actions-by--label = من طلب
actions-by--hint = مثلًا: أنا، عمتي في الخارج، محامٍ.
actions-body = إلى من وُجّه الطلب؟
actions-body--label = إلى من وُجّه الطلب
actions-body--o-police_there = الشرطة هناك
actions-body--o-embassy_of_china = سفارة الصين
actions-body--o-own_foreign_ministry = وزارة الخارجية في بلدي
actions-body--o-un_wgeid = الأمم المتحدة، المختفون
actions-body--o-un_other = الأمم المتحدة، جهة أخرى
actions-body--o-icrc = الصليب الأحمر (ICRC)
actions-body--o-amnesty_or_hrw = العفو الدولية أو HRW
actions-body--o-public_list = قائمة علنية
actions-body--o-local_organisation = منظمة محلية
actions-body--o-media = صحيفة، إذاعة، تلفزيون
actions-body--o-court = محكمة
actions-body--o-other = جهة أخرى
actions-date = متى كان ذلك؟
actions-date--label = متى
actions-date--hint = مثلًا: 2022، أو 04.2022، أو 21.04.2022. يكفي وقت تقريبي.
actions-reference = هل كان للطلب رقم أو اسم؟
actions-reference--label = رقم الطلب
actions-result = وماذا كانت النتيجة؟
actions-result--label = النتيجة
actions-why_none = هل هناك سبب لعدم سؤال أحد؟
actions-why_none--label = سبب عدم السؤال
actions-why_none--hint = مثلًا: العائلة خائفة، أو لم تكن تعرف من تسأل. الأمم المتحدة تسأل عن ذلك.
wishes = ماذا تتمنون؟
wishes--label = الأمنيات
wishes--hint = يمكنكم اختيار أكثر من جواب. سيرى فريق المنظمة ذلك. لكنه لا يستطيع أن يعد بأن يتحقق.
wishes--o-find_out_how = أن نعرف كيف حدث ذلك
wishes--o-body_returned = أن يعود الجثمان
wishes--o-truth = الحقيقة
wishes--o-find_out_where = أن نعرف المكان
wishes--o-proof_of_life = علامة على الحياة
wishes--o-medical_care = العلاج
wishes--o-release = الحرية
wishes--o-reunite_children = أن يعود الأولاد إلينا
wishes--o-lawyer = محامٍ
wishes--o-un_submission = إخبار الأمم المتحدة
wishes--o-government_help = مساعدة من حكومة بلدي
wishes--o-publish = أن يُنشر للناس
wishes--o-media_contact = الحديث مع صحفيين
wishes--o-message_of_hope = رسالة أمل
wishes--o-compensation = تعويض
wishes--o-material_help = مال وحاجات للعيش
wishes--o-only_record = أن يُحفظ للذاكرة فقط
wishes--o-other = غير ذلك
wishes-words = هل تريدون قول المزيد عن أمنياتكم؟
wishes-words--label = الأمنيات بكلماتكم


## Section consents: permissions, and keeping in touch

consent-connect_families = إن قدّمت عائلة أخرى بلاغًا عن الشخص المفقود نفسه، فهل تأذنون لفريق المنظمة بأن يقول لتلك العائلة إنكم قدّمتم بلاغًا أنتم أيضًا؟ نسأل الجميع عن ذلك مسبقًا. ولا يعني هذا أن هناك بلاغًا آخر.
consent-connect_families--label = إخبار عائلة أخرى
consent-icrc = هل تأذنون بإعطاء هذا البلاغ للجنة الدولية للصليب الأحمر، التي تبحث عن المفقودين؟
consent-icrc--label = إعطاؤه للصليب الأحمر
consent-organisations = هل تأذنون بإعطاء هذا البلاغ لمنظمات أخرى من منظمات حقوق الإنسان؟
consent-organisations--label = منظمات أخرى
consent-governments = هل تأذنون بإعطاء هذا البلاغ لحكومات بلدان أخرى وبرلماناتها، لتسأل الصين عن الشخص الذي يتحدث عنه البلاغ؟
consent-governments--label = حكومات أخرى
consent-research = هل تأذنون باستعمال البلاغ في الأبحاث، من دون الأسماء؟
consent-research--label = أبحاث، بلا أسماء
consent-publish_person = هل تأذنون بنشر اسم الشخص الذي يتحدث عنه البلاغ، وما حدث له، ليقرأ ذلك الجميع؟ ما يُنشر لا يمكن استرجاعه.
consent-publish_person--label = نشر الاسم والقصة
consent-publish_photo = هل تأذنون بنشر صورة الشخص الذي يتحدث عنه البلاغ؟ ما يُنشر لا يمكن استرجاعه.
consent-publish_photo--label = نشر الصورة
consent-publish_location = إن نُشر ذلك: إلى أي حد من الدقة يجوز ذكر المكان؟
consent-publish_location--label = نشر المكان
consent-publish_location--o-none = عدم ذكره أبدًا
consent-publish_location--o-prefecture = الولاية فقط
consent-publish_location--o-county = الناحية فقط
consent-publish_location--o-exact = المكان بالضبط
consent-media = هل تأذنون بإخبار صحفيين بهذا البلاغ، وبأن يسألوكم عن طريق فريق المنظمة؟
consent-media--label = صحفيون
consent-worries = ماذا تخافون إن استُعمل هذا البلاغ؟
consent-worries--label = ما تخافونه
consent-worries--why = يريد فريق المنظمة أن يعرف ما قد يضرّكم أو يضرّ عائلتكم، قبل أن يفعل بالبلاغ أي شيء.
follow_up-hours = في أي وقت من اليوم يمكنني أن أكتب إليكم؟
follow_up-hours--label = الوقت من اليوم
follow_up-hours--o-morning = صباحًا، من 9 إلى 12
follow_up-hours--o-midday = ظهرًا، من 12 إلى 16
follow_up-hours--o-evening = مساءً، من 16 إلى 20
follow_up-hours--o-any = في أي وقت
follow_up-zone = الوقت في بلدكم ليس واحدًا في كل مكان. على أي توقيت تعيشون؟
follow_up-zone--label = توقيتكم
follow_up-code_word = إن أردتم، فاختاروا كلمة سر. عندها أسأل عنها قبل أن أعرض أي شيء من بلاغكم.
follow_up-code_word--label = كلمة السر
follow_up-code_word--hint = اختاروا كلمة لا يستطيع غيركم أن يخمّنها، وليست اسمًا من البلاغ. احفظوها في ذاكرتكم: إن نسيتموها، فلن يستطيع المساعدة إلا شخص من فريق المنظمة.
follow_up-code_word--why = قد يقع هاتفكم يومًا في يد غيركم. مع كلمة السر لا أعرض بلاغكم عليه. أما المكتوب في هذه المحادثة من قبل فيبقى مقروءًا إلى أن تمسحوها.


### Interface
### Option and button texts stay within 24 characters. Nobody is called he or she here.

## Buttons (24 characters at most)

button-yes = نعم
button-no = لا
button-yes-right = نعم، هذا صحيح
button-correct = لا، أريد تصحيحه
button-about = تقريبًا، غير أكيد
button-dont-know = لا أعرف
button-prefer-not = أفضّل ألا أقول
button-later = لاحقًا
button-back = رجوع
button-why = مساعدة، ولماذا نسأل
button-menu = القائمة
button-i-agree = نعم، أوافق
button-that-is-all = هذا كل شيء
button-add-one = إضافة واحد
button-add-another = إضافة واحد آخر
button-none = لا، بحسب ما أعرف
button-good-moment = نعم، الوقت مناسب
button-not-now = ليس الآن، لاحقًا
button-stop-here = التوقف هنا
button-leave-as-is = تركه كما هو
button-earlier = قبل ذلك
button-after-event = بعد حدث آخر
button-only-year = سنة { $year } فقط
button-about-year = نحو سنة { $year }
button-only-month = الشهر فقط
button-about-month = نحو هذا الشهر
button-more-countries = بلدان أخرى
button-my-words = إبقاء كلماتي
button-continue = متابعة
button-read-back = رؤية ما قلته
button-hand-in = تسليم البلاغ
button-hand-in-now = تسليم الآن
button-other-things = أمور أخرى
button-pause = استراحة
button-mine = بلاغاتي
button-language = اللغة
button-consent = ما أسمح به
button-privacy = من يستطيع رؤية هذا
button-help = مساعدة
button-lost-phone = ضاع هاتفي
button-stop = التوقف
button-forget = محو بلاغ
button-another = بلاغ عن مفقود آخر
button-tell-more = قول المزيد
button-take-out = إزالة هذا
button-take-back = التراجع عن هذا الجواب
button-take-back-sure = نعم، إتلاف كلماتي
button-all-sections = كل الأجزاء
button-copy = إرسال نسخة إليّ
button-copy-code = نسخ الرمز
button-withdraw = سحب البلاغ
button-questions-answered = أجبت
button-forget-sure = نعم، محوه
button-keep = لا، إبقاؤه
button-begin = البدء
button-destroy-now = إتلافه الآن
button-bring-back = استعادته
button-stop-keep = التوقف وحفظ ما قلته
button-stop-erase = التوقف ومحو ما قلته
button-copy-shared = نعم، استعمالها ثانيةً
button-start-empty = لا، البدء من جديد
button-open-linked = نعم، بلاغ عنه أيضًا

## While a question is asked

progress-core = الجزء القصير: { $here } من { $of }
answered-before = جوابكم السابق: { $answer }
read-back = { $label }: { $value }. هل هذا صحيح؟
read-back-words = { $label }: «{ $value }». سأحفظ هذه الكلمات كما هي. هل هذا صحيح؟
kept-aloud = حُفظ ما أرسلتموه. سيسمعه إنسان أو يقرؤه، ثم يكتبه.
kept-with-story = حُفظ هذا مع كلامكم في «قصتكم».
kept-with-papers = وُضع هذا مع أوراقكم وملفاتكم.
kept-edited = غُيّر جوابكم كما عدّلتموه.
kept-edited-piece = أُضيفت الكلمات المعدّلة إلى قصتكم. وبقيت الكلمات السابقة أيضًا.
kept-file = وصل وحُفظ.
taken-back = أُتلفت كلماتكم. لم يبقَ إلا أن جوابًا كان هنا.
list-comma = { "، " }
place-in-words = { $words } – { $place }
yes = نعم
no = لا
done = قيل
seen = قُرئ
none-told = لا شيء
unsaid-dont_know = لا أعرف
unsaid-prefer_not = أفضّل ألا أقول
unsaid-later = لاحقًا
answer-taken-back = (جرى التراجع عنه)
age-years = العمر { $years }
file-photo = صورة
file-document = ملف
file-audio = تسجيل
file-voice = رسالة صوتية
file-video = فيديو
file-video-note = رسالة فيديو
file-lasting = { $sign } { $length } · { $file }

## What could not be taken

rejected-old_button = هذا الزر من سؤال سابق. وهذا هو السؤال الذي نحن فيه.
rejected-not_offered = هذا الاختيار غير موجود هنا. اضغطوا من فضلكم على أحد الأزرار في الأسفل.
rejected-must_be_said = هنا نحتاج إلى نعم أو لا من فضلكم.
rejected-nothing_to_confirm = اختاروا من فضلكم واحدًا على الأقل، أو اضغطوا «لا أعرف».
rejected-no_such_place = لم أعد أجد ذلك. وهنا وصلنا الآن.
rejected-list_is_full = هذه القائمة امتلأت. احكوا الباقي من فضلكم بكلماتكم، كتابة أو بالصوت.
rejected-not_this_kind = أجيبوا هنا من فضلكم بزر أو بالكتابة.
file-too_big = هذا الملف أكبر من 20 ميغابايت، وتيليجرام لا يسمح لي بأخذه. هل يمكنكم إرساله على أجزاء أصغر، أو إرسال فيديو أقصر؟ لم يضع أي شيء آخر.
file-too_many = لم يعد هذا البلاغ يتسع لملفات أخرى. أخبرونا من فضلكم بالكلام ماذا لديكم أيضًا، وسيطلبه منكم شخص من الفريق.
file-report_full = ملفات هذا البلاغ ملأت كل المكان المتاح له. أخبرونا من فضلكم بالكلام ماذا لديكم أيضًا، وسيطلبه منكم شخص من الفريق.
file-disk_full = لا أستطيع الآن حفظ ملفات جديدة، لأن مكان الحفظ عندنا يكاد يمتلئ. كلماتكم محفوظة. أرسلوا الملف من فضلكم مرة أخرى غدًا.
file-not_fetched = لم أستطع أخذ أحد الملفات التي أرسلتموها. هل يمكنكم إرساله مرة أخرى؟
odd-sticker = لا أستطيع حفظ الملصقات. اكتبوا من فضلكم، أو تكلموا، أو استعملوا الأزرار.
odd-poll = لا أستطيع حفظ الاستطلاعات. اكتبوا من فضلكم، أو تكلموا، أو استعملوا الأزرار.
odd-location = لم أحفظ هذا الموقع، فأنا لا أسأل أبدًا عن مكانكم على الخريطة. إن كنتم تقصدون مكانًا في البلاغ، فاكتبوا اسمه من فضلكم.
odd-contact = لم أحفظ بطاقة الاتصال هذه. إن كان مكانها في البلاغ، فاكتبوها من فضلكم حين أسأل عنها.
odd-other = لا أستطيع حفظ هذا النوع من الرسائل. اكتبوا من فضلكم، أو تكلموا، أو أرسلوا صورة أو ملفًا، أو استعملوا الأزرار.
not-before-consent = قبل أن يجوز لي حفظ أي شيء، أجيبوا من فضلكم عن هذا أولًا.
sorry = حدث خلل عندنا. كل ما قلتموه من قبل محفوظ. أرسلوا من فضلكم رسالتكم الأخيرة مرة أخرى.
storage-refused = لم أستطع حفظ رسالتكم الأخيرة، لأن عندنا مشكلة في مكان الحفظ. لم يضع شيء مما قلتموه من قبل. أرسلوها من فضلكم مرة أخرى بعد قليل.
only-private = أنا لا أتحدث إلا في محادثة خاصة، لا يقرأ فيها غيرنا. اكتبوا إليّ هناك من فضلكم.
intake-closed =
    لا نستقبل بلاغات في الوقت الحالي. ما تكتبونه أو ترسلونه الآن لا يُحفظ.

    وهنا يمكنكم الوصول إلى إنسان تكلمونه: { $contact }
intake-closed-yours = ما قلتموه من قبل محفوظ كما هو. يمكنكم الاطلاع عليه، أو طلب محوه.
drafts-enough = بدأتم اليوم بلاغات كثيرة. تابعوا واحدًا منها من فضلكم. ويمكنكم غدًا البدء ببلاغ آخر.
too-fast = وصل الكثير دفعة واحدة، ولم أستطع استلام رسائلكم الأخيرة. انتظروا دقيقة من فضلكم، ثم أرسلوها مرة أخرى.
poster-line = هل فُقد أحد من عائلتكم؟ احكوا لنا هنا، بلغتكم، وخذوا وقتكم.

## Dates (the pieces of dates are shown in read-backs and on buttons)

lag-days =
    { $count ->
        [0] في اليوم نفسه
        [7] بعد أسبوع
        [zero] في اليوم نفسه
        [one] بعد يوم واحد
        [two] بعد يومين
        [few] بعد { $count } أيام
        [many] بعد { $count } يومًا
       *[other] بعد { $count } يوم
    }
lag-months =
    { $count ->
        [12] بعد سنة
        [18] بعد سنة ونصف
        [24] بعد سنتين
        [36] بعد ثلاث سنوات
        [60] بعد خمس سنوات
        [zero] في الشهر نفسه
        [one] بعد شهر واحد
        [two] بعد شهرين
        [few] بعد { $count } أشهر
        [many] بعد { $count } شهرًا
       *[other] بعد { $count } شهر
    }

## Around the interview

welcome-back = يسعدني أن نلتقي من جديد. توقفنا عند «{ $where }» بتاريخ { $date }. كل ما قلتموه محفوظ.
where-menu = القائمة
menu = شكرًا لكم. ما قلتموه يمكن تسليمه كما هو. وإن أردتم، يمكنكم قول المزيد، اليوم أو في أي يوم آخر. ماذا تريدون أن نفعل؟
menu-unfinished = لم نُكمل الجزء القصير بعد. يمكنكم المتابعة من حيث توقفنا، متى أردتم.
menu-handed-in = تم تسليم بلاغكم. ما زال بإمكانكم الإضافة إليه أو تغييره في أي وقت.
section-finished = شكرًا لكم. انتهينا الآن من جزء «{ $section }».
more = ماذا تريدون أن نفعل؟
choose-language = بأي لغة نتحدث؟ لا يتغير شيء مما قلتموه.
language-changed = من الآن نتحدث بهذه اللغة.
language-offer = { $own_name }: هل نتابع بهذه اللغة؟ لا يتغير شيء مما قلتموه.
button-stay = لا، لا تغيير
nothing-here = لا يوجد هنا أي بلاغ الآن. هل تريدون أن نبدأ بلاغًا؟
paused = خذوا وقتكم. ما قلتموه محفوظ، وسنتابع من حيث توقفنا تمامًا. متى أردتم، افتحوا هذه المحادثة واضغطوا «متابعة».
paused-nothing = خذوا وقتكم. لا أحفظ غير رقم هذه المحادثة والوقت. متى أردتم، اضغطوا «متابعة».
stop = هل نتوقف هنا؟ يمكنكم أن تُبقوا ما قلتموه وتعودوا لاحقًا، أو أن تمحوه.
stopped = لن أكتب إليكم. ما قلتموه محفوظ. إن عدتم، تابعنا من حيث توقفنا.
consent-refused = أفهم ذلك. بلا إذنكم لا أحفظ شيئًا، وقد مُحي ما قلتموه حتى الآن. إن غيّرتم رأيكم، يمكنكم البدء من جديد في أي وقت.
mine =
    { $count ->
        [zero] ليس لكم هنا أي بلاغ.
        [one] لكم هنا بلاغ واحد.
        [two] لكم هنا بلاغان.
        [few] لكم هنا { $count } بلاغات.
        [many] لكم هنا { $count } بلاغًا.
       *[other] لكم هنا { $count } بلاغ.
    }
new-copy-shared = لقد تحدثتم عن أنفسكم من قبل: اسمكم وبلدكم وأمنياتكم. هل أستعمل هذه الأجوبة أيضًا في البلاغ الجديد؟ يمكنكم تغيير كل جواب منها.
new-report = بلاغ جديد. والبلاغ السابق محفوظ كما هو.
linked-offer = ذكرتم شخصًا آخر من عائلتكم. هل تريدون تقديم بلاغ عن اختفاء هذا الشخص أيضًا؟

state-draft = لم يكتمل
state-handed-in = تم تسليمه
state-in-review = قيد القراءة
state-accepted = مقبول
state-returned = لدينا أسئلة
state-closed = مغلق
state-withdrawn = مسحوب
report-draft = { $title }. هذا البلاغ لم يُسلَّم بعد.
report-handed-in = { $title }. تم تسليمه، ورمز البلاغ { $code }. سيقرؤه إنسان.
report-in-review = { $title }. رمز البلاغ { $code }. يقرؤه إنسان الآن.
report-accepted = { $title }. رمز البلاغ { $code }. قُرئ البلاغ وقُبل.
report-returned = { $title }. رمز البلاغ { $code }. قُرئ البلاغ، ولدينا أسئلة لكم.
report-closed = { $title }. رمز البلاغ { $code }. انتهى العمل على هذا البلاغ.
report-withdrawn = { $title }. رمز البلاغ { $code }. لقد سحبتم البلاغ، فلا أحد يعمل عليه.
next-handed-in = ما يحدث الآن: يقرؤه إنسان من المنظمة. لا يلزمكم شيء. يمكنكم الإضافة إليه في أي يوم.
next-in-review = ما يحدث الآن: يقرأ هذا الإنسان كل شيء، وقد تكون لديه أسئلة. حتى ذلك الحين لا يلزمكم شيء.
next-accepted = ما يحدث الآن: تعمل المنظمة بما قلتموه، في حدود ما تسمحون به. إن سمعتم شيئًا جديدًا فأضيفوه هنا من فضلكم.
next-returned = ما يحدث الآن: أضيفوا ما تعرفونه، ثم اضغطوا «أجبت». وما لا تعرفونه يمكن أن يبقى مفتوحًا.
next-closed = ما يحدث الآن: لم يعد أحد يعمل عليه، وما قلتموه يبقى محفوظًا. إن سمعتم شيئًا جديدًا فأضيفوه هنا من فضلكم.
reason-return-person = ليس واضحًا بعد من هو هذا الشخص. تساعد أسماء أخرى له، أو سنة الميلاد، أو بلدته.
reason-return-happened = ليس واضحًا بعد ما الذي حدث. تساعد بضع كلمات أخرى عنه.
reason-return-when-where = ليس واضحًا بعد متى حدث ذلك أو أين. يكفي على وجه التقريب.
reason-return-how-known = ليس واضحًا بعد كيف عرفتم ذلك: هل رأيتموه بأنفسكم، أم من أخبركم به.
reason-return-papers = شيء مما أرسلتموه لم يمكن قراءته أو سماعه. أرسلوه مرة أخرى من فضلكم إن استطعتم.
reason-close-free = السبب: أخبرتمونا بأن هذا الشخص حر الآن.
reason-close-asked = السبب: أنتم طلبتم ذلك.
reason-close-not-ours = السبب: لا تستطيع المنظمة العمل على هذا. وهذا لا يعني أنه أقل أهمية.
reason-close-no-contact = السبب: كانت هناك أسئلة، ولم نستطع الوصول إليكم.
reason-close-done = السبب: ما تستطيع المنظمة فعله في الوقت الحاضر قد تم.
questions-answered = شكرًا لكم. سيقرؤه إنسان من جديد.

## Reading back and handing in

read-back-overview = هذا ما قلتموه، جزءًا بعد جزء. اضغطوا على جزء لتقرؤوه. كل جواب يمكن تغييره أو التراجع عنه.
read-back-line = { $label }: { $value }
nothing-told-here = لم يُقَل هنا شيء بعد.
not-confirmed-yet = { $value } (لم تؤكدوه بعد)
take-back-sure = هل أُتلف جوابكم عن «{ $label }»؟ ستضيع كلماته وملفاته إلى الأبد. أما النسخ التي أُخذت من قبل، وهذه المحادثة في هاتفكم وعند تيليجرام، فلا يصل إليها ذلك.
hand-in-missing = قبل التسليم، هذه الأسئلة تحتاج إلى رد. و«لا أعرف» رد أيضًا:
    { $questions }
hand-in-ready = يمكن تسليم البلاغ الآن. وبعد ذلك يقرؤه أشخاص من المنظمة. ويبقى بإمكانكم الإضافة إليه وتغييره وسحبه.
hand-in-un = لتقديم البلاغ إلى الأمم المتحدة، ما زال ينقص ما يلي. يمكنكم التسليم من دونه وإضافته لاحقًا:
    { $missing }
un-name = اسم الشخص
un-date = تاريخ ما حدث
un-place = مكان ما حدث
un-taken-by = من الذي أخذ الشخص
un-reporter = اسمكم وعنوانكم
un-actions = ما تمّ من طلبات حتى الآن
un-consent = إذنكم بإعطاء البلاغ للأمم المتحدة
handed-in = شكرًا لكم. تم تسليم بلاغكم.

    رمز بلاغكم: { $code }

    اكتبوه من فضلكم على ورقة واحتفظوا بها. بهذا الرمز يمكنكم السؤال عن البلاغ. لا تعطوه إلا لمن تثقون به.

    سيقرؤه إنسان من { $organisation }، في العادة خلال أسبوعين. وإن كنتم قد أذنتم، فسنكتب إليكم هنا. ويمكنكم أيضًا أن تكلموا إنسانًا هنا: { $contact }.

    تبقى هذه المحادثة في هاتفكم وعند تيليجرام. لمسحها: افتحوا قائمة المحادثة، واختاروا «حذف المحادثة» (Delete chat)، وضعوا علامة أيضًا على حذفها عند البوت.
not-handed-in = لم يُسلَّم البلاغ.
withdraw-sure = هل أسحب هذا البلاغ؟ من بعدها لا يعمل عليه أحد، ولا يُعطى منه شيء لأحد. ما أُعطي من قبل لا يمكن استرجاعه. ويبقى البلاغ هنا تحت القفل إلى أن تمحوه أو تسلّموه من جديد.
withdrawn = تم سحب البلاغ.
consent = ماذا تأذنون لنا بأن نفعل بهذا البلاغ؟ كل واحد من هذه الأذونات اختياركم أنتم، ويمكنكم تغييره في أي يوم. ويسري التغيير على كل ما يُعطى لأحد بعده.
consent-given = أُعطي هذا البلاغ حتى الآن لـ:
consent-given-line = • { $recipient }، { $date }
given-archive = سجلات المنظمة نفسها
given-un = الأمم المتحدة
given-icrc = اللجنة الدولية للصليب الأحمر
given-organisations = منظمات حقوق الإنسان
given-governments = حكومات بلدان أخرى
given-research = أبحاث، بلا أسماء
given-public = نُشر ليقرأه الجميع
copy-caption = هذه نسختكم. من يجدها في هاتفكم يستطيع قراءتها. احتفظوا بها فقط إن كان ذلك لا يقلقكم.
copy-title = بلاغكم
copy-made-on = نسخة بتاريخ { $date }
copy-file-name = nuskha

## Erasing

forget-which = أي بلاغ أمحو؟
forget-draft = { $title }. هل أمحو هذا البلاغ؟ سيُتلف فورًا ولا يمكن استعادته.
forget-handed-in =
    { $hours ->
        [zero] { $title }. هل أمحو هذا البلاغ؟ من الآن لا يستطيع أحد فتحه، وسيُتلف في أقل من ساعة. وحتى ذلك الحين يمكنكم استعادته برمز البلاغ.
        [one] { $title }. هل أمحو هذا البلاغ؟ من الآن لا يستطيع أحد فتحه، وبعد ساعة واحدة يُتلف. وحتى ذلك الحين يمكنكم استعادته برمز البلاغ.
        [two] { $title }. هل أمحو هذا البلاغ؟ من الآن لا يستطيع أحد فتحه، وبعد ساعتين يُتلف. وحتى ذلك الحين يمكنكم استعادته برمز البلاغ.
        [few] { $title }. هل أمحو هذا البلاغ؟ من الآن لا يستطيع أحد فتحه، وبعد { $hours } ساعات يُتلف. وحتى ذلك الحين يمكنكم استعادته برمز البلاغ.
        [many] { $title }. هل أمحو هذا البلاغ؟ من الآن لا يستطيع أحد فتحه، وبعد { $hours } ساعة يُتلف. وحتى ذلك الحين يمكنكم استعادته برمز البلاغ.
       *[other] { $title }. هل أمحو هذا البلاغ؟ من الآن لا يستطيع أحد فتحه، وبعد { $hours } ساعة يُتلف. وحتى ذلك الحين يمكنكم استعادته برمز البلاغ.
    }
forgotten = أُتلف البلاغ: الكلمات والملفات ومفاتيحها. وما لا أستطيع الوصول إليه: النسخ التي أُخذت من قبل، والنسخ الاحتياطية السابقة، وهذه المحادثة في هاتفكم وعند تيليجرام. ويبقى مدوّنًا أن شيئًا مُحي، لا ما هو.
forgetting =
    { $hours ->
        [zero] أُغلق البلاغ، فلا يستطيع أحد فتحه بعد الآن. وسيُتلف في أقل من ساعة. إن أردتم إتلافه فورًا، أو استعادته، فاضغطوا في الأسفل.
        [one] أُغلق البلاغ، فلا يستطيع أحد فتحه بعد الآن. وسيُتلف بعد ساعة واحدة. إن أردتم إتلافه فورًا، أو استعادته، فاضغطوا في الأسفل.
        [two] أُغلق البلاغ، فلا يستطيع أحد فتحه بعد الآن. وسيُتلف بعد ساعتين. إن أردتم إتلافه فورًا، أو استعادته، فاضغطوا في الأسفل.
        [few] أُغلق البلاغ، فلا يستطيع أحد فتحه بعد الآن. وسيُتلف بعد { $hours } ساعات. إن أردتم إتلافه فورًا، أو استعادته، فاضغطوا في الأسفل.
        [many] أُغلق البلاغ، فلا يستطيع أحد فتحه بعد الآن. وسيُتلف بعد { $hours } ساعة. إن أردتم إتلافه فورًا، أو استعادته، فاضغطوا في الأسفل.
       *[other] أُغلق البلاغ، فلا يستطيع أحد فتحه بعد الآن. وسيُتلف بعد { $hours } ساعة. إن أردتم إتلافه فورًا، أو استعادته، فاضغطوا في الأسفل.
    }
case-code-to-destroy = اكتبوا رمز البلاغ من فضلكم. عندها يُتلف البلاغ فورًا.
case-code-to-bring-back = اكتبوا رمز البلاغ من فضلكم. عندها يُفتح البلاغ من جديد.
lost-phone = هل ضاعت محادثتكم القديمة؟ اكتبوا رمز البلاغ من فضلكم. وإن لم يعد الرمز معكم، فاكتبوا «لا رمز».
lost-phone-told = شكرًا لكم. سينظر في هذا إنسان من { $organisation } ويكتب إليكم هنا. وحتى ذلك الحين لا يُفتح شيء، كي لا يقرأ غيركم ما حكته عائلتكم. ويمكنكم أيضًا أن تكلموا إنسانًا هنا: { $contact }.
case-code-wrong = هذا ليس رمز هذا البلاغ. راجعوه من فضلكم واكتبوه مرة أخرى.
brought-back = البلاغ مفتوح من جديد، كما كان تمامًا.

## The code word

code-word-asked = اكتبوا من فضلكم كلمة السر التي اخترتموها.
code-word-wrong = ليست هذه هي. حاولوا مرة أخرى من فضلكم.
goodbye = شكرًا لكم. مع السلامة.

## Texts to read

help =
    أساعدكم على أن تحكوا ما حدث لأحد من عائلتكم، خطوة خطوة.

    يمكنكم الضغط على زر، أو الكتابة، أو إرسال رسالة صوتية. ويمكنكم التوقف في أي لحظة، فما قلتموه محفوظ. و«لا أعرف» جواب جيد أيضًا.

    من «القائمة» تجدون كل شيء: ما قلتموه، وأجزاء البلاغ الأخرى، ولغتكم، وكيف يُمحى البلاغ.

    وإن كنتم تفضلون الكلام مع إنسان: { $contact }.
privacy =
    من يستطيع رؤية ما تقولونه:

    • العاملون في { $organisation } ({ $country }) يستطيعون قراءة بلاغكم.
    • تيليجرام ينقل الرسائل ويستطيع قراءتها.
    • هنا كل شيء محفوظ تحت القفل، لكن الحاسوب الذي أعمل عليه يستطيع فتحه في أثناء عمله.

    ما لا نستطيع حمايتكم منه: من يأخذ هاتفكم، ومن يخترق الحاسوب في أثناء عمله، وما يفعله تيليجرام.

    كيف تتأكدون أن هذا البوت لنا: { $verify_at }. وإنسان يمكنكم سؤاله: { $contact }.

    أنتم تقررون ما يجوز فعله بالبلاغ («ما أسمح به»)، ويمكنكم محوه في أي وقت.
command-start = البدء أو المتابعة
command-continue = المتابعة من حيث توقفنا
command-report = بلاغ عن مفقود آخر
command-mine = بلاغاتي
command-language = تغيير اللغة
command-consent = ما أسمح به
command-privacy = من يستطيع رؤية هذا
command-help = مساعدة
command-stop = التوقف الآن
command-forget = محو بلاغ
bot-description = هنا يمكنكم أن تحكوا بلغتكم ما حدث لأحد من عائلتكم. يمكنكم الكتابة أو الكلام أو الضغط على الأزرار. ويمكنكم التوقف في أي وقت والمتابعة لاحقًا. صاحب هذا البوت: { $organisation }. للتأكد من ذلك: { $verify_at }
bot-short-description = أسئلة وأجوبة، خطوة خطوة، بلغتكم.

## Why words could not be taken
rejected-empty = لم أجد كلمات في هذه الرسالة. هل يمكنكم كتابتها مرة أخرى؟
rejected-too_long = هذا نص طويل لهذا السؤال. اكتبوا من فضلكم ما يُسأل عنه هنا فقط، وسيكون هناك مكان للقصة كلها لاحقًا.
rejected-use_buttons = اضغطوا من فضلكم على أحد الأزرار في الأسفل.
rejected-send_a_file = هنا أحتاج إلى صورة أو ملف. ويمكنكم أيضًا أن تضغطوا «لاحقًا».
rejected-not_an_option = لا أجد ذلك بين الاختيارات. اضغطوا من فضلكم على الأقرب.
rejected-not_yes_or_no = اضغطوا من فضلكم «نعم» أو «لا».
rejected-not_a_number = اكتبوا من فضلكم رقمًا فقط، مثلًا 3 أو 7.5.
rejected-number_out_of_range = يبدو هذا الرقم كبيرًا أكثر من اللازم. هل يمكنكم النظر إليه مرة أخرى؟
rejected-not_an_age = اكتبوا من فضلكم العمر بالسنوات، مثلًا 34.
rejected-not_a_link = هذا لا يبدو عنوانًا على الإنترنت. العنوان يكون عادةً هكذا: https://example.org
rejected-which_place = أكثر من مكان يحمل هذا الاسم. أيها تقصدون؟
rejected-place_alike = لا أعرف مكانًا بهذا الاسم تمامًا. هل قصدتم واحدًا من هذه؟ إن لم يكن كذلك، تبقى كلماتكم كما هي.
rejected-not_a_country = لا أعرف هذا البلد. هل كُتب كما يجب؟ يمكنكم أيضًا إبقاء كلماتكم كما هي.
rejected-which_country = أي بلد تقصدون؟
rejected-not_a_zone = أي هذه المدن وقتها مثل وقتكم؟
rejected-which_language = اضغطوا من فضلكم على اللغة التي تريدون استعمالها.
rejected-choose_event = اضغطوا أولًا من فضلكم على الحدث الذي كان ذلك بعده.
rejected-not_a_date = لم أستطع أن أجد في ذلك تاريخًا. اكتبوه من فضلكم بالأرقام، مثلًا 2017، أو 03.2017، أو 14.03.2017، أو اضغطوا على الأزرار.
rejected-which_date = أريد ألا أخطئ في هذا التاريخ. أيها تقصدون؟
rejected-age_or_year = هل هذا عمر أم سنة؟
rejected-no_year = في أي سنة كان ذلك؟ إن كنتم تعرفون السنة فقط، فهذا يكفي.
rejected-impossible_date = لا يوجد يوم كهذا في التقويم. هل يمكنكم النظر إليه مرة أخرى؟
rejected-too_long_ago = هذا قبل أكثر من مئة سنة. هل يمكنكم النظر إلى السنة مرة أخرى؟
rejected-in_the_future = هذا اليوم لم يأت بعد. هل يمكنكم النظر إليه مرة أخرى؟
rejected-other_calendar = تبدو هذه سنة من تقويم آخر. اكتبوا من فضلكم السنة الميلادية، مثلًا 2017.
rejected-ends_before_start = النهاية تأتي قبل البداية. هل الأمر بالعكس؟

## Buttons under suggestions
suggest-own-words = إبقاء كلماتي أنا
suggest-age = العمر { $years }

## Dates, read back. $year and $day are text, $month and $season are month-N and season-N already in words.
date-day = { $day } { $month } { $year }
date-month = { $month } { $year }
date-season = { $season } { $year }
date-year = { $year }
date-about = نحو { $date }
date-between = بين { $start } و{ $end }
date-before = { $end } أو قبل ذلك
date-after = { $start } أو بعد ذلك
date-unknown = محفوظ بكلماتكم
month-1 = يناير
month-2 = فبراير
month-3 = مارس
month-4 = أبريل
month-5 = مايو
month-6 = يونيو
month-7 = يوليو
month-8 = أغسطس
month-9 = سبتمبر
month-10 = أكتوبر
month-11 = نوفمبر
month-12 = ديسمبر
season-1 = ربيع
season-2 = صيف
season-3 = خريف
season-4 = شتاء

## Remarks on a Chinese ID number: never a refusal. $county, $told are names of places, $date and $born are dates in words.
remark-id-form = رقم الهوية الصيني فيه عادةً 18 خانة، والقديم 15. حفظت ما كتبتموه. إن كانت الورقة في أيديكم، فانظروا إليها من فضلكم مرة أخرى.
remark-id-check = الخانة الأخيرة لا توافق الخانات الأخرى، فربما نُقلت إحداها خطأً. حفظت الرقم. هل يمكنكم النظر مرة أخرى؟
remark-id-date = يوم الميلاد داخل هذا الرقم غير موجود في التقويم. حفظت الرقم. هل يمكنكم النظر مرة أخرى؟
remark-id-birth = بحسب هذا الرقم يوم الميلاد هو { $born }، وأنتم قلتم { $told }. حفظت الاثنين. هل نُقل الرقم كما هو؟
remark-id-county = يبدأ هذا الرقم برمز { $county }، وأنتم قلتم { $told }. وهو يبيّن أين سُجّل الشخص أول مرة، فقد يصح الاثنان. هل نُقل الرقم كما هو؟
remark-id-area = لا أعرف المكان في الأرقام الستة الأولى. حفظت الرقم. هل يمكنكم النظر مرة أخرى؟
card-spellings = هل كُتب الاسم هناك بإحدى هذه الطرق؟ اضغطوا على واحدة منها فقط إن كان كل حرف مطابقًا. وإن لم يكن كذلك، أو كنتم لا تستطيعون رؤيته الآن، فاكتبوا ما تعرفون.

## Keeping in touch
## Check-ins, reminders of what is not finished, and how to change them.
## The first messages are read on the lock screen, perhaps by somebody else: they must not say what this chat is about.

checkin-hello = مرحبًا. هل هذا وقت مناسب للحديث؟
news-hello = هناك شيء جديد بشأن ما قلتموه. هل هذا وقت مناسب؟
button-checkin-later = لاحقًا اليوم
button-checkin-day = في يوم آخر
button-checkin-phone = ليس على هذا الهاتف
button-checkin-stop = لا أريد رسائل بعد الآن
checkin-later-today = حسنًا. سأكتب إليكم مرة أخرى لاحقًا اليوم، أو غدًا إن تأخر الوقت.
checkin-another-day = حسنًا. سأكتب إليكم مرة أخرى بعد بضعة أيام.
checkin-not-here = حسنًا. لن أكتب هنا إلى أن تكتبوا إليّ أنتم.
checkin-stopped = لن أسأل بعد الآن. ما قلتموه محفوظ. يمكنكم أن تكتبوا هنا في أي وقت.
checkin-ask =
    { $dead ->
        [yes] { $title }. أفكر فيكم. هل هناك ما تحبون إضافته، أو ما تحتاجون إليه؟
       *[no] { $title }: هل من أخبار؟
    }
button-news-none = لا جديد
button-news-some = هناك جديد
button-news-help = أحتاج إلى مساعدة
button-news-wrong = أريد تصحيح شيء
checkin-no-news = شكرًا لكم. دوّنت أنه لا يُعرف اليوم شيء جديد.
checkin-news = شكرًا لكم. احكوا لي خطوة خطوة. ما قلتموه من قبل يبقى كما هو، وهذا يوضع إلى جانبه.
checkin-other-waits = البلاغ الآخر ينتظر حيث توقفتم تمامًا. تجدونه في «بلاغاتي».
checkin-help = أرسلت إلى العاملين في { $organisation } أنكم تحتاجون إلى مساعدة. ويمكنكم أيضًا أن تكلموا إنسانًا بأنفسكم: { $contact }. وإن كان أحد حيث أنتم في خطر الآن، فاتصلوا من فضلكم برقم الطوارئ هناك.
checkin-wrong = اضغطوا على الجزء الذي فيه ذلك، وغيّروه هناك. ما قلتموه من قبل يبقى محفوظًا أيضًا.
checkins-plan = أسألكم هنا هل من أخبار. كم مرة: { $rhythm }. الوقت من اليوم: { $hours }، بتوقيت { $zone }. ولا أكتب في الليل أبدًا.
checkins-plan-nowhere = أسألكم هنا هل من أخبار. كم مرة: { $rhythm }. لا أعرف على أي توقيت تعيشون. لذلك لا أكتب إلا في الساعة الوحيدة التي يكون فيها نهار في أمريكا وفي كازاخستان معًا.
checkins-next = المرة القادمة: { $date }.
checkins-paused = هذا وقت استراحة. المرة القادمة: { $date }.
checkins-person-first = في الوقت الحالي لا أسأل من تلقاء نفسي. ينظر شخص من فريق المنظمة في الأمر أولًا.
checkins-off = في الوقت الحالي لا أسألكم شيئًا من تلقاء نفسي. إن أردتم، يمكنني أن أسأل بين حين وآخر هل من أخبار.
checkins-none = لم تسلّموا بلاغًا بعد. وبعد التسليم يمكنكم أن تختاروا هل أسأل بين حين وآخر عن الأخبار.
button-checkins-begin = سؤالي عن الأخبار
button-less-often = مرات أقل
button-pause-month = استراحة لمدة شهر
button-checkins-change = تغيير عدد المرات
button-moved = أعيش الآن في مكان آخر
button-checkins-stop = التوقف عن السؤال
button-keep-in-touch = البقاء على تواصل
command-checkins = متى أسأل عن الأخبار
asked-translated = ترجمه فريق المنظمة ({ $tongue }، { $date }). وهذا نصّه الأصلي:
asked-picked = يودّ فريق المنظمة أن يعرف منكم:
asked-noted = شكرًا لكم. سأوصل جوابكم.
asked-later = حسنًا. السؤال في انتظاركم.
button-asked = سؤال لكم
nudge = مرحبًا. لقد أذنتم لي بأن أذكّركم.
nudge-at-question = توقفنا عند السؤال { $here } من { $of }.
nudge-in-part = توقفنا في جزء «{ $section }».
nudge-at-the-end = لم تبقَ إلا الخطوة الأخيرة: التسليم.
nudge-whenever = يمكننا أن نتابع متى أردتم.
nudge-last = يمكننا أن نتابع متى أردتم. سأكتب عن هذا مرة واحدة أخرى فقط، قبل أن ينتهي.
button-no-more-reminders = لا تذكير بعد الآن
reminders-off = لن أذكّركم بعد الآن. يمكنكم المتابعة متى أردتم. وما لا يتابعه أحد يُمحى بعد مدة، أو يُسلَّم إن اخترتم ذلك.
draft-will-be-erased = مرحبًا. ما قلتموه هنا لم يُسلَّم بعد. سيُمحى بتاريخ { $date }، إلا إذا تابعتم أو سلّمتموه قبل ذلك اليوم.
draft-will-be-handed-in = مرحبًا. ما قلتموه هنا لم يُسلَّم بعد. سأسلّمه كما هو بتاريخ { $date }، كما أردتم. وقبل ذلك اليوم يمكنكم المتابعة، أو محوه.
button-hand-in-told = تسليم ما قلته
draft-handed-in = مرحبًا. سلّمت ما قلتموه، كما أردتم. ما زال بإمكانكم الإضافة إليه أو تغييره في أي وقت.
outage-resend = مرحبًا. لم أستطع سماعكم لبعض الوقت. إن كنتم قد كتبتم أو أرسلتم شيئًا منذ { $date }، فأرسلوه من فضلكم مرة أخرى.

## Kinship and voice

rejected-which_relative = هذه الكلمة قد تعني أكثر من قريب واحد. من تقصدون؟
kin-elder_brother = أخي الأكبر
kin-younger_brother = أخي الأصغر
kin-elder_sister = أختي الكبرى
kin-younger_sister = أختي الصغرى
kin-paternal_grandmother = جدتي أم أبي
kin-maternal_grandmother = جدتي أم أمي
kin-paternal_grandfather = جدي أبو أبي
kin-maternal_grandfather = جدي أبو أمي
kin-paternal_aunt = عمتي (أخت أبي)
kin-maternal_aunt = خالتي (أخت أمي)
kin-paternal_uncle = عمي (أخو أبي)
kin-maternal_uncle = خالي (أخو أمي)
kin-sister_in_law = زوجة أخ، أخت زوج/زوجة
kin-brother_in_law = زوج أخت، أخو زوج/زوجة
kin-daughter_in_law = كنّتي (زوجة ابني)
kin-son_in_law = صهري (زوج ابنتي)
kin-mother_in_law = والدة زوجي أو زوجتي
kin-father_in_law = والد زوجي أو زوجتي

## Two families who tell of the same person. Said only after a good moment.

introduction-told =
    شخص آخر أخبرنا أيضًا عن الشخص نفسه: { $title }.

    كلٌّ منكما قال من قبل إنه يريد أن يعرف ذلك. إن أردتم التواصل، فإن { $organisation } تجمع بينكما. لا أعطيهم شيئًا ممّا رويتموه.
button-introduction-yes = نعم، أريد التواصل
button-introduction-no = لا، شكرًا
introduction-yes = شكرًا لكم. إن أراد الطرف الآخر ذلك أيضًا، سيكتب إليكم أحد من { $organisation }.
introduction-no = لا بأس. لن يعرف أحد أنكم قلتم لا.
