### Chinese (simplified): machine-drafted, awaiting a native reader.


## Sections: titles in the menu "tell more", and one line on what each is about

section-before = 开始之前
section-before--about = 用什么语言、谁会看到、您同不同意
section-core = 简短部分
section-core--about = 最要紧的几件事，五分钟左右
section-person = 关于这个人
section-person--about = 名字、证件、工作、身体
section-event = 发生了什么
section-event--about = 怎么出的事、为什么、还有谁、前前后后
section-status = 现在怎么样
section-status--about = 关在哪里、判了几年、能不能联系、身体怎样
section-family = 家里人
section-family--about = 孩子、父母、家里受的压力、需要什么
section-reporter = 关于您自己
section-reporter--about = 和别的内容分开放，用另一把钥匙锁着
section-testimony = 您的讲述和材料
section-testimony--about = 用您自己的话讲；也可以发照片、文件、录音
section-actions = 找过谁帮忙
section-actions--about = 找过哪里、结果怎样，您有什么心愿
section-consents = 您允许什么
section-consents--about = 您讲的可以怎么用，以后怎么联系您
section-asked = 问您的问题
section-asked--about = 工作人员问过您什么，您怎么回答
section-leaving = 如果您不再回来
section-leaving--about = 没讲完的记录怎么办

screen-core_consents =
    有三件事，要问您同不同意。现在一项都没有打开。您愿意哪一项，就打开哪一项。
    以后哪一天想改，都可以在这个聊天里改。
screen-more_consents =
    这份记录可以给谁，哪些可以给人看？现在一项都没有打开。您愿意哪一项，就打开哪一项。
    以后哪一天都可以改。不过，已经交出去的，就收不回来了。


## Section before: language, what to know first, permission to keep

language = 我们用哪种语言说话？
language--label = 语言
language--hint = 语言随时可以换。您讲过的，一句也不会丢。
language-aloud = 您刚才说的是哪种语言？知道了，就好找听得懂的人把它写下来。这里没有的话，请写出语言的名字。
language-aloud--label = 说的语言
language-aloud--o-other = 别的语言

safety =
    请您先看看这些。

    这个机器人是{ $organisation }（{ $country }）的。有人失踪了、被抓了，家里人把事情讲出来，它就记下来。
    请您先查一查，它是不是真的是他们的：{ $verify_at }
    想和真人说话，可以找：{ $contact }
safety--label = 开始前看过的话
safety-who-reads =
    您写的东西，谁能看到：
    • Telegram 这家公司能看到这个聊天。
    • { $organisation }里处理记录的人，能看到您的记录。
    • 您的记录是锁着存放的。可是运行这个机器人的电脑打得开它；谁控制了那台电脑，谁也打得开。
    • 谁拿着您的手机，谁就能看到这个聊天。
safety-leave-out =
    会连累别人、让别人有危险的内容，请不要写。哪个问题不想答，都可以跳过去。
    请不要为了多打听一点，就给那边有危险的亲人打电话。您现在知道的，已经够了。
safety-clear =
    想清掉手机上的这个聊天：打开聊天的菜单，点“清除历史记录”（Clear History）或“删除对话”（Delete Chat）。想清几次都可以。
    这样清掉的只是您这一边。Telegram 可能还留着一份；您的记录也还在我们这里，直到您让我删除（/forget）。
safety-moment = 您现在方便说话吗？

consent-store =
    我们的工作人员可以保存您的记录，也可以看吗？

    如果您不同意，到现在讲过的都会在这里删掉，我们就停下。如果您同意，以后哪一天想删，也都可以删。
consent-store--label = 保存并看我的记录
consent-remind =
    如果您讲到一半停下了：在记录提交之前，我可以在这里提醒您吗？

    提醒里一个字也不会提到您讲的事。
consent-remind--label = 在这里提醒我

## Section asked: what organizers ask a family in words of their own

asked = 工作人员可以在这里问您问题。
asked--label = 问您的问题
asked-question = 问题
asked-question--label = 问题
asked-answer = 这是工作人员问您的。您怎么方便怎么回答：打字、说话、发照片都可以，分几条发也行。
asked-answer--label = 回答
asked-answer--why = 不是非回答不可。“不知道”“不想说”也都是很好的回答。

## Section leaving: asked once, when somebody stops for the first time

consent-unfinished =
    万一您没法再回来，您已经讲的这些，我该怎么办？
consent-unfinished--label = 如果我没能讲完
consent-unfinished--hint = 在那以前，您随时可以回来，从停下的地方接着讲。
consent-unfinished--o-hand_in_what_I_told = 把我讲过的提交
consent-unfinished--o-erase = 删掉


## Section core: the short part

person-relation = 出事的人是您什么人？
person-relation--label = 是您什么人
person-relation--hint = 如果出事的不止一个人，我们一个一个地讲。先从一个人开始。
person-relation--o-mother = 妈妈
person-relation--o-father = 爸爸
person-relation--o-wife = 妻子
person-relation--o-husband = 丈夫
person-relation--o-daughter = 女儿
person-relation--o-son = 儿子
person-relation--o-sister = 姐姐/妹妹
person-relation--o-brother = 哥哥/弟弟
person-relation--o-grandmother = 奶奶/姥姥
person-relation--o-grandfather = 爷爷/姥爷
person-relation--o-granddaughter = 孙女/外孙女
person-relation--o-grandson = 孙子/外孙
person-relation--o-aunt = 姑姑/姨妈/婶婶/舅妈
person-relation--o-uncle = 叔叔/伯伯/舅舅/姑父/姨父
person-relation--o-niece = 侄女/外甥女
person-relation--o-nephew = 侄子/外甥
person-relation--o-cousin = 堂/表兄弟姐妹
person-relation--o-in_law = 婆家/岳家/儿媳/女婿
person-relation--o-fiance = 未婚妻/未婚夫
person-relation--o-friend = 朋友
person-relation--o-neighbour = 邻居
person-relation--o-colleague = 同事
person-relation--o-myself = 就是我自己
person-relation--o-other = 别的人

reporter-role = 那您是这个人的什么人？
reporter-role--label = 您是谁
reporter-role--o-relative = 亲戚
reporter-role--o-friend = 朋友
reporter-role--o-neighbour = 邻居
reporter-role--o-colleague = 同事
reporter-role--o-former_fellow_detainee = 以前关在一起的人
reporter-role--o-organisation = 我代表一个组织
reporter-role--o-helping_someone = 我帮这家人讲
reporter-role--o-myself = 就是我自己
reporter-role--o-other = 别的

reporter-age_group = 您多大年纪？
reporter-age_group--label = 您的年龄段
reporter-age_group--why = 如果您还不到16岁：没有一位您信得过的大人同意，什么都不会公开，也不会转给别人。
reporter-age_group--o-adult = 18岁或以上
reporter-age_group--o-16_17 = 16或17岁
reporter-age_group--o-under_16 = 不到16岁

reporter-organisation = 你们的组织叫什么名字？如果您是以个人身份帮忙，直接说就可以。
reporter-organisation--label = 您的组织
reporter-family_agrees = 这家人是不是知道您在讲这件事，也同意您讲？
reporter-family_agrees--label = 家里人同意

person-name =
    { $about ->
        [woman] 她叫什么名字？家里人平时怎么叫、怎么写，就怎么写。
        [man] 他叫什么名字？家里人平时怎么叫、怎么写，就怎么写。
        [self] 您叫什么名字？家里人平时怎么叫、怎么写，就怎么写。
       *[person] 出事的人叫什么名字？家里人平时怎么叫、怎么写，就怎么写。
    }
person-name--label = 名字
person-name--hint = 用什么文字写都行。小名，或者只写名字的一部分，也可以。例如：阿依谢，或者萨利木·阿布都拉。

person-sex =
    { $about ->
        [self] 您是女士还是先生？
       *[person] 这个人是女的还是男的？
    }
person-sex--label = 女或男
person-sex--o-female = 女（大人或女孩）
person-sex--o-male = 男（大人或男孩）
person-sex--o-other = 其他

event-kind =
    { $about ->
        [woman] 她出了什么事？请选最接近的一项。
        [man] 他出了什么事？请选最接近的一项。
        [self] 您出了什么事？请选最接近的一项。
       *[person] 这个人出了什么事？请选最接近的一项。
    }
event-kind--label = 出了什么事
event-kind--hint = 如果前后出了好几件事，请选最开头的那一件。别的可以以后再讲。
event-kind--o-detained = 被警察抓走
event-kind--o-camp = 被关进集中营（“学习班”）
event-kind--o-arrested = 被正式逮捕
event-kind--o-sentenced = 被判刑
event-kind--o-exit_ban = 不让出境
event-kind--o-forced_labour = 被送去强迫劳动
event-kind--o-house_arrest = 被软禁在家
event-kind--o-hospital_or_psychiatric = 被强行关在医院
event-kind--o-taken_child = 孩子被带走
event-kind--o-no_contact_only = 联系不上了
event-kind--o-death_in_custody = 关押期间去世
event-kind--o-other = 别的事

event-date =
    { $about ->
        [woman] 她是什么时候被抓、失去自由的？如果谁都不知道：最后一次见到她、听到她的消息，是什么时候？大概就行。
        [man] 他是什么时候被抓、失去自由的？如果谁都不知道：最后一次见到他、听到他的消息，是什么时候？大概就行。
        [self] 您是什么时候被抓、失去自由的？大概就行。
       *[person] 人是什么时候被抓、失去自由的？如果谁都不知道：最后一次见到人、听到消息，是什么时候？大概就行。
    }
event-date--label = 什么时候出的事
event-date--hint = 例如：2017年、2017年3月，或者2017年3月14日。只知道哪一年，也够了。

event-place =
    { $about ->
        [woman] 是在哪里出的事？如果谁都不知道：最后一次有人看到她，是在哪里？
        [man] 是在哪里出的事？如果谁都不知道：最后一次有人看到他，是在哪里？
        [self] 是在哪里出的事？
       *[person] 是在哪里出的事？如果谁都不知道：最后一次有人看到这个人，是在哪里？
    }
event-place--label = 在哪里出的事
event-place--hint = 说到村、镇或者县就够了。例如：在伊宁家里。

event-circumstances = 请您用自己的话讲讲，当时出了什么事。可以打字，也可以发语音。
event-circumstances--label = 事情的经过
event-circumstances--hint = 长短都随您。会被连累的人，请不要写名字。

event-source = 这件事您是怎么知道的？
event-source--label = 您怎么知道的
event-source--hint = 可以选好几项。
event-source--o-own_eyes = 我亲眼看到的
event-source--o-own_phone_call = 我自己打电话知道的
event-source--o-told_by_relative = 亲戚告诉我的
event-source--o-told_by_witness = 在场的人告诉我的
event-source--o-official_paper = 从正式文件上看到的
event-source--o-leaked_list = 从泄露的名单上看到的
event-source--o-media = 从新闻或网上看到的
event-source--o-rumour = 听人说的
event-source--o-other = 别的途径

status-now =
    { $about ->
        [woman] 据您所知，她现在在哪里？
        [man] 据您所知，他现在在哪里？
        [self] 您现在在哪里？
       *[person] 据您所知，人现在在哪里？
    }
status-now--label = 现在
status-now--hint = 拿不准的话，就选最有可能的，或者选“消息说不清”。
status-now--o-no_news = 一点消息也没有
status-now--o-exit_ban = 不让出境
status-now--o-police_custody = 被警察关着
status-now--o-camp = 在集中营（“学习班”）
status-now--o-prison = 在监狱
status-now--o-forced_labour = 在强迫劳动
status-now--o-house_or_town_arrest = 不准离开家或本地
status-now--o-hospital = 在医院
status-now--o-orphanage_or_boarding = 在孤儿院或寄宿学校
status-now--o-released_watched = 放出来了，还被监视
status-now--o-free = 自由了
status-now--o-outside = 在别的国家
status-now--o-dead = 去世了
status-now--o-unclear = 消息说不清
status-now--o-other = 别的情况

status-as_of =
    { $dead ->
        [yes] 这个消息是什么时候的？
       *[no] 这是什么时候的情况？请说您知道的最晚的那一天。
    }
status-as_of--label = 是什么时候的情况
status-as_of--hint = 例如：2024年、2024年5月，或者2024年5月20日。大概就行。

status-danger =
    { $dead ->
        [yes] 有没有孩子没人照看了？
       *[no] 现在有没有人遇到了很大的危险？
    }
status-danger--label = 现在的危险
status-danger--hint = 这样工作人员就知道，哪些事等不得。
status-danger--o-life_in_danger = 有生命危险
status-danger--o-gravely_ill = 病得很重
status-danger--o-child_alone = 有孩子没人照看
status-danger--o-none = 没有
status-danger--o-not_known = 没人知道

person-birth =
    { $about ->
        [woman] { $dead ->
            [yes] 她是什么时候出生的？
           *[no] 她是什么时候出生的？或者，她多大年纪？
        }
        [man] { $dead ->
            [yes] 他是什么时候出生的？
           *[no] 他是什么时候出生的？或者，他多大年纪？
        }
        [self] 您是什么时候出生的？或者，您多大年纪？
       *[person] { $dead ->
            [yes] 这个人是什么时候出生的？
           *[no] 这个人是什么时候出生的？或者，多大年纪？
        }
    }
person-birth--label = 出生
person-birth--hint = 例如：1985年、1985年3月14日，或者32岁。

person-home =
    { $about ->
        [woman] 她在那边的家在哪里：哪个地区或州、哪个县、哪个镇或村？
        [man] 他在那边的家在哪里：哪个地区或州、哪个县、哪个镇或村？
        [self] 您在那边的家在哪里：哪个地区或州、哪个县、哪个镇或村？
       *[person] 这个人在那边的家在哪里：哪个地区或州、哪个县、哪个镇或村？
    }
person-home--label = 家在哪里
person-home--hint = 知道多少说多少。例如：伊宁，巴彦岱。

person-residence =
    { $about ->
        [woman] 出事的时候，她住在哪个国家？
        [man] 出事的时候，他住在哪个国家？
        [self] 出事的时候，您住在哪个国家？
       *[person] 出事的时候，这个人住在哪个国家？
    }
person-residence--label = 当时住的国家

person-photo =
    { $about ->
        [woman] 您有她的照片吗？以后再发也可以。
        [man] 您有他的照片吗？以后再发也可以。
        [self] 您愿意发一张自己的照片吗？以后再发也可以。
       *[person] 您有这个人的照片吗？以后再发也可以。
    }
person-photo--label = 照片
person-photo--hint =
    Telegram 会把照片压小。想发原来的大小：点回形针，选“文件”（File），再选照片。
    这样发的文件还带着看不见的信息，比如照片是什么时候、在哪里拍的。如果您不想带这些，就当普通照片发。

reporter-country = 您住在哪个国家？
reporter-country--label = 您住的国家
reporter-country--hint = 只说国家。它和记录分开存放。

consent-contact = 关于这份记录，工作人员可以在这个聊天里给您发消息吗？
consent-contact--label = 给我发消息
consent-match = 工作人员可以拿这份记录和别的记录对一对，看有没有别人也讲到同一个人吗？这样对一对，别的人不会因此知道。
consent-match--label = 和别的记录对一对
consent-un = 联合国有一个小组，专门向各国政府追问失踪的人。这份记录可以交给他们吗？他们会去问中国政府，所以中国政府会知道出事的人叫什么名字，也会知道记录里讲了什么。联合国还需要您的名字和地址。
consent-un--label = 交给联合国

follow_up-rhythm = 有没有新消息，我隔多久在这里问您一次好？
follow_up-rhythm--label = 多久问一次
follow_up-rhythm--hint = 消息里不会说是什么事。以后哪一天都可以改。
follow_up-rhythm--o-weekly = 每个星期
follow_up-rhythm--o-monthly = 每个月
follow_up-rhythm--o-every_3_months = 每三个月
follow_up-rhythm--o-every_6_months = 每半年
follow_up-rhythm--o-yearly = 每年一次
follow_up-rhythm--o-only_if_news = 你们有消息时才找我
follow_up-rhythm--o-never = 不要问


## Section person: about the missing person

person-name_latin = 护照或身份证件上，名字用拉丁字母是怎么写的？
person-name_latin--label = 拉丁字母的名字
person-name_latin--hint = 上面怎么印，就一个字母一个字母照着写，看着不对也没关系。例如：AYIXIE SAILIMU。
person-name_chinese = 名字用汉字怎么写？
person-name_chinese--label = 汉字的名字
person-name_chinese--hint = 发一张写着名字的证件照片也可以。
person-name_parts = 名字的各个部分
person-name_parts--label = 名字的各个部分
person-name_parts-given =
    { $about ->
        [woman] 名字里，哪一部分是她自己的名？
        [man] 名字里，哪一部分是他自己的名？
        [self] 名字里，哪一部分是您自己的名？
       *[person] 名字里，哪一部分是本人的名？
    }
person-name_parts-given--label = 本人的名
person-name_parts-family = 有没有姓？姓什么？
person-name_parts-family--label = 姓
person-name_parts-family--hint = 没有姓，就选“不知道”，或者跳过去。很多人是用父亲的名字，下面就会问到。
person-name_parts-patronymic = 名字里，有没有一部分是从父亲的名字来的？是哪一部分？
person-name_parts-patronymic--label = 名字里父亲的名
person-other_names =
    { $about ->
        [woman] 她还有没有别的名字：小名、经名、以前的名字、别的写法？
        [man] 他还有没有别的名字：小名、经名、以前的名字、别的写法？
        [self] 您还有没有别的名字：小名、经名、以前的名字、别的写法？
       *[person] 这个人还有没有别的名字：小名、经名、以前的名字、别的写法？
    }
person-other_names--label = 别的名字
person-other_names-name = 请写一个别的名字，或者别的写法。
person-other_names-name--label = 别的名字
person-father_name =
    { $about ->
        [woman] 她父亲叫什么名字？
        [man] 他父亲叫什么名字？
        [self] 您父亲叫什么名字？
       *[person] 这个人的父亲叫什么名字？
    }
person-father_name--label = 父亲
person-father_name--why =
    { $about ->
        [self] 同名的人很多。有了父亲的名字，才不会认错人，联合国也会问。如果会给他带来危险，就跳过去。
       *[person] 同名的人很多。有了父亲的名字，才能认准是这个人，联合国也会问。如果会给他带来危险，就跳过去。
    }
person-mother_name =
    { $about ->
        [woman] 她母亲叫什么名字？
        [man] 他母亲叫什么名字？
        [self] 您母亲叫什么名字？
       *[person] 这个人的母亲叫什么名字？
    }
person-mother_name--label = 母亲
person-mother_name--why =
    { $about ->
        [self] 同名的人很多。有了母亲的名字，才不会认错人。如果会给她带来危险，就跳过去。
       *[person] 同名的人很多。有了母亲的名字，才能认准是这个人。如果会给她带来危险，就跳过去。
    }
person-spouse_name =
    { $about ->
        [woman] 她丈夫叫什么名字？
        [man] 他妻子叫什么名字？
        [self] 您的丈夫或妻子叫什么名字？
       *[person] 这个人的丈夫或妻子叫什么名字？
    }
person-spouse_name--label = 丈夫或妻子
person-spouse_name--why = 有些证件和名单上，夫妻两个人的名字写在一起，有了名字就好找。如果会给那个人带来危险，就跳过去。
person-under_18 = 出事的时候和现在，不到18岁
person-under_18--label = 不到18岁（算出来的）
person-ethnicity =
    { $about ->
        [woman] 她是哪个民族的？
        [man] 他是哪个民族的？
        [self] 您是哪个民族的？
       *[person] 这个人是哪个民族的？
    }
person-ethnicity--label = 民族
person-ethnicity--o-uyghur = 维吾尔
person-ethnicity--o-kazakh = 哈萨克
person-ethnicity--o-kyrgyz = 柯尔克孜（吉尔吉斯）
person-ethnicity--o-uzbek = 乌孜别克
person-ethnicity--o-hui = 回族（东干）
person-ethnicity--o-tajik = 塔吉克
person-ethnicity--o-tatar = 塔塔尔
person-ethnicity--o-mongol = 蒙古
person-ethnicity--o-han = 汉族
person-ethnicity--o-other = 别的民族
person-citizenship =
    { $about ->
        [woman] 她有哪些国家的国籍，或者申请过哪些？
        [man] 他有哪些国家的国籍，或者申请过哪些？
        [self] 您有哪些国家的国籍，或者申请过哪些？
       *[person] 这个人有哪些国家的国籍，或者申请过哪些？
    }
person-citizenship--label = 国籍
person-citizenship--hint = 以前有过、后来退掉的也算。一个国家一个国家地说。
person-citizenship-country = 是哪个国家的？
person-citizenship-country--label = 国家
person-citizenship-kind = 这个国籍，现在是什么情况？
person-citizenship-kind--label = 现在怎样
person-citizenship-kind--o-held = 现在有
person-citizenship-kind--o-in_process = 申请了，还没批
person-citizenship-kind--o-given_up = 已经退了
person-citizenship-kind--o-other = 别的情况
person-residence_permit =
    { $about ->
        [woman] 她有没有别的国家的居留证（有人叫“绿卡”）？是哪个国家的，到什么时候？
        [man] 他有没有别的国家的居留证（有人叫“绿卡”）？是哪个国家的，到什么时候？
        [self] 您那时有没有别的国家的居留证（有人叫“绿卡”）？是哪个国家的，到什么时候？
       *[person] 这个人有没有别的国家的居留证（有人叫“绿卡”）？是哪个国家的，到什么时候？
    }
person-residence_permit--label = 居留证
person-birthplace =
    { $about ->
        [woman] 她是在哪里出生的：哪个县，哪个镇或村？
        [man] 他是在哪里出生的：哪个县，哪个镇或村？
        [self] 您是在哪里出生的：哪个县，哪个镇或村？
       *[person] 这个人是在哪里出生的：哪个县，哪个镇或村？
    }
person-birthplace--label = 出生的地方
person-hukou =
    { $about ->
        [woman] 她的户口在哪里？
        [man] 他的户口在哪里？
        [self] 您的户口在哪里？
       *[person] 这个人的户口在哪里？
    }
person-hukou--label = 户口
person-hukou--hint = 户口和住的地方可能不一样。说到县就够了。
person-address =
    { $about ->
        [woman] 她在那边的详细地址是什么？
        [man] 他在那边的详细地址是什么？
        [self] 您那时在那边的详细地址是什么？
       *[person] 这个人在那边的详细地址是什么？
    }
person-address--label = 地址
person-address--why =
    { $about ->
        [self] 有了地址，工作人员向有关部门问起的时候，才说得清是哪一个人。如果亲人还住在那里，写出来会给他们带来危险，就跳过去。
       *[person] 有了地址，工作人员向有关部门问起的时候，才说得清就是这个人。如果亲人还住在那里，写出来会给他们带来危险，就跳过去。
    }
person-occupation =
    { $about ->
        [woman] 她是做什么工作的？
        [man] 他是做什么工作的？
        [self] 您那时是做什么工作的？
       *[person] 这个人是做什么工作的？
    }
person-occupation--label = 工作
person-occupation--hint = 例如：打馕的、老师、司机、退休。
person-workplace =
    { $about ->
        [woman] 她在哪里上班或者上学？
        [man] 他在哪里上班或者上学？
        [self] 您那时在哪里上班或者上学？
       *[person] 这个人在哪里上班或者上学？
    }
person-workplace--label = 上班或上学的地方
person-activities =
    { $about ->
        [woman] 这里面有没有她做过的？
        [man] 这里面有没有他做过的？
        [self] 这里面有没有您做过的？
       *[person] 这里面有没有这个人做过的？
    }
person-activities--label = 做过什么
person-activities--hint = 可以选好几项。
person-activities--o-religious = 宗教方面的事
person-activities--o-writer_artist = 作家、艺术家
person-activities--o-teacher_academic = 老师、做研究的
person-activities--o-business = 自己做生意
person-activities--o-official = 公家的干部
person-activities--o-activist = 维权、为大家说话
person-activities--o-student = 学生
person-activities--o-farmer = 种地、放牧
person-activities--o-other = 别的
person-marital_status =
    { $about ->
        [woman] { $dead ->
            [yes] 她那时结婚了吗？
           *[no] 她结婚了吗？
        }
        [man] { $dead ->
            [yes] 他那时结婚了吗？
           *[no] 他结婚了吗？
        }
        [self] 您结婚了吗？
       *[person] { $dead ->
            [yes] 这个人那时结婚了吗？
           *[no] 这个人结婚了吗？
        }
    }
person-marital_status--label = 婚姻
person-marital_status--o-single = 没结婚
person-marital_status--o-married = 结婚了
person-marital_status--o-divorced = 离婚了
person-marital_status--o-widowed = 丈夫或妻子去世了
person-marital_status--o-other = 别的情况
person-children =
    { $about ->
        [woman] 她有几个孩子？
        [man] 他有几个孩子？
        [self] 您有几个孩子？
       *[person] 这个人有几个孩子？
    }
person-children--label = 几个孩子
person-pregnant =
    { $about ->
        [self] 出事的时候，您是不是怀着孩子？
       *[person] 出事的时候，或者现在，她是不是怀着孩子？
    }
person-pregnant--label = 怀孕
person-pregnant--why = 怀孕的女人需要照顾，也有专门的规定保护她。您可以不说。
person-health_before =
    { $about ->
        [woman] 出事以前，她身体怎么样？有什么病、动过什么手术、吃什么药？
        [man] 出事以前，他身体怎么样？有什么病、动过什么手术、吃什么药？
        [self] 出事以前，您身体怎么样？有什么病、动过什么手术、吃什么药？
       *[person] 出事以前，这个人身体怎么样？有什么病、动过什么手术、吃什么药？
    }
person-health_before--label = 出事前的身体
person-health_before--why =
    { $about ->
        [self] 这样以后就看得出，您的身体是不是关坏了。
       *[person] 这样就知道需要什么样的照顾；以后也看得出，身体是不是关坏了。
    }
person-marks =
    { $about ->
        [woman] 凭什么能认出她：个子多高，有没有疤，戴不戴眼镜？
        [man] 凭什么能认出他：个子多高，有没有疤，戴不戴眼镜？
        [self] 凭什么能认出您：个子多高，有没有疤，戴不戴眼镜？
       *[person] 凭什么能认出这个人：个子多高，有没有疤，戴不戴眼镜？
    }
person-marks--label = 长相特征
person-languages =
    { $about ->
        [woman] 她会说哪些语言？
        [man] 他会说哪些语言？
        [self] 您会说哪些语言？
       *[person] 这个人会说哪些语言？
    }
person-languages--label = 会说的语言
person-id_number =
    { $about ->
        [woman] 您知道她的中国身份证号码吗？
        [man] 您知道他的中国身份证号码吗？
        [self] 您的中国身份证号码是多少？
       *[person] 您知道这个人的中国身份证号码吗？
    }
person-id_number--label = 身份证号码
person-id_number--hint = 一共18位，老证件是15位。最后一位可能是字母X。发一张身份证的照片也可以。
person-id_number--why = 这个号码一个人只有一个。名字一样的人很多，有了它最不容易弄错。您可以不说。
person-passport =
    { $about ->
        [woman] 您知道她的护照号码吗？
        [man] 您知道他的护照号码吗？
        [self] 您的护照号码是多少？
       *[person] 您知道这个人的护照号码吗？
    }
person-passport--label = 护照号码
person-passport--why =
    { $about ->
        [self] 使馆或者联合国可以凭它查到您的事。您可以不说。
       *[person] 使馆或者联合国可以凭它去找这个人。您可以不说。
    }


## Section event: what happened

event-violence =
    { $about ->
        [woman] 她被抓走的时候，那些人是怎么对她的？
        [man] 他被抓走的时候，那些人是怎么对他的？
        [self] 您被抓走的时候，那些人是怎么对您的？
       *[person] 抓人的时候，那些人是怎么对待这个人的？
    }
event-violence--label = 抓走时的暴力
event-violence--why = 这能看出当时抓人是不是违法。您可以不说。
event-violence--o-none = 没有动手
event-violence--o-beaten = 打人
event-violence--o-threatened = 威胁
event-violence--o-hooded_or_cuffed = 套黑头套或戴手铐
event-violence--o-home_searched = 抄家
event-violence--o-children_present = 当着孩子的面
event-violence--o-other = 别的
event-taken_by = 这是谁干的？
event-taken_by--label = 谁干的
event-taken_by--hint = 可以选好几项。如果谁也没看见，就选您觉得是的；下一个问题会问为什么。
event-taken_by--o-police = 警察
event-taken_by--o-state_security = 国保或国安
event-taken_by--o-village_officials = 村里或社区的干部
event-taken_by--o-prison_service = 监狱的人
event-taken_by--o-employer = 单位或老板
event-taken_by--o-unknown = 没人知道
event-taken_by--o-other = 别的人
event-taken_by_why = 您为什么觉得是他们？如果不知道是谁：您为什么觉得背后是政府的人？
event-taken_by_why--label = 为什么这样想
event-taken_by_why--hint = 例如：他们穿制服，开着警车来，电话是派出所打来的。
event-warrant = 他们是不是给看过、或者留下过什么文件，比如逮捕证？
event-warrant--label = 给看过文件
event-reason_official = 公家的人有没有说过为什么？如果记得，请把他们的原话告诉我。
event-reason_official--label = 他们说的理由
event-reason_suspected = 您自己觉得，真正的原因是什么？
event-reason_suspected--label = 您觉得的原因
event-reason_suspected--hint = 可以选好几项。
event-reason_suspected--o-religion = 信教、做礼拜
event-reason_suspected--o-contact_abroad = 和国外有联系
event-reason_suspected--o-travel_abroad = 去过国外
event-reason_suspected--o-phone_app = 手机上的软件或文件
event-reason_suspected--o-speech_or_writing = 说过或写过什么
event-reason_suspected--o-relatives = 因为亲戚
event-reason_suspected--o-past_conviction = 以前判过刑
event-reason_suspected--o-birth_policy = 孩子生多了
event-reason_suspected--o-foreign_citizenship = 有外国国籍
event-reason_suspected--o-helping_foreigners = 帮过外国人
event-reason_suspected--o-quota = 为了凑够人数
event-reason_suspected--o-unknown = 没人知道
event-reason_suspected--o-other = 别的原因
event-reason_words = 关于原因，您还有什么想说的？
event-reason_words--label = 原因，多说几句
event-last_contact =
    { $about ->
        [woman] 您或者家里人，最后一次和她说话、直接收到她的消息，是什么时候？
        [man] 您或者家里人，最后一次和他说话、直接收到他的消息，是什么时候？
        [self] 出事以前，您和家里人最后一次说话、通消息，是什么时候？
       *[person] 您或者家里人，最后一次和这个人说话、直接收到消息，是什么时候？
    }
event-last_contact--label = 最后一次联系
event-last_contact--hint = 例如：2019年、2019年6月，或者2019年6月2日。大概就行。
event-last_contact_means = 那一次是怎么联系的？
event-last_contact_means--label = 怎么联系的
event-last_contact_means--o-in_person = 当面
event-last_contact_means--o-phone = 打电话
event-last_contact_means--o-wechat = 用微信
event-last_contact_means--o-whatsapp = 用 WhatsApp
event-last_contact_means--o-letter = 写信
event-last_contact_means--o-through_others = 托别人传话
event-last_contact_means--o-other = 别的办法
event-last_contact_words = 最后那一次联系，说了些什么？
event-last_contact_words--label = 说了些什么
event-last_contact_words--why = 最后说的话，常常看得出要出什么事。会连累那边的人的话，请不要写。
event-came_back =
    { $about ->
        [woman] 出事以前，她是不是在国外待过，后来又回了中国？
        [man] 出事以前，他是不是在国外待过，后来又回了中国？
        [self] 出事以前，您是不是在国外待过，后来又回了中国？
       *[person] 出事以前，这个人是不是在国外待过，后来又回了中国？
    }
event-came_back--label = 从国外回去过
event-came_back_from =
    { $about ->
        [woman] 她是从哪个国家回去的？
        [man] 他是从哪个国家回去的？
        [self] 您是从哪个国家回去的？
       *[person] 是从哪个国家回去的？
    }
event-came_back_from--label = 从哪国回去
event-came_back_date = 那是什么时候？
event-came_back_date--label = 什么时候回去
event-came_back_date--hint = 例如：2017年、2017年3月，或者2017年3月14日。大概就行。
event-came_back_why = 为什么回去？
event-came_back_why--label = 为什么回去
event-came_back_why--o-sick_relative = 家里有人生病
event-came_back_why--o-called_by_employer = 单位叫回去
event-came_back_why--o-called_by_police = 警察叫回去
event-came_back_why--o-papers_or_pension = 办证件或退休金
event-came_back_why--o-funeral = 奔丧、送葬
event-came_back_why--o-visit = 探亲
event-came_back_why--o-study_end = 学业结束了
event-came_back_why--o-deported = 被遣返
event-came_back_why--o-other = 别的原因
event-came_back_words = 回去的路上，或者回去以后，出了什么事？
event-came_back_words--label = 回去的经过
event-passport_taken =
    { $about ->
        [woman] 她的护照是不是被收走了？
        [man] 他的护照是不是被收走了？
        [self] 您的护照是不是被收走了？
       *[person] 这个人的护照是不是被收走了？
    }
event-passport_taken--label = 护照被收走
event-exit_refused =
    { $about ->
        [woman] 是不是有过不准她出国的事？
        [man] 是不是有过不准他出国的事？
        [self] 是不是有过不准您出国的事？
       *[person] 是不是有过不准这个人出国的事？
    }
event-exit_refused--label = 不准出国
event-witnesses = 有没有人亲眼看到，或者知道这件事？我们可以一个人一个人地记。
event-witnesses--label = 知道这件事的人
event-witnesses--hint = 不会给那个人带来危险，才写名字。只写“一个邻居”也够了。
event-witnesses--why = 知道的人不止一个，这份记录就更有分量。没有他们的同意，我们不会去联系他们。
event-witnesses-who = 是谁？写名字，或者只说是什么人。
event-witnesses-who--label = 知道的人
event-witnesses-who--hint = 例如：一个邻居，现在在国外。
event-witnesses-they_agreed = 把名字写进这份记录，那个人是不是同意了？
event-witnesses-they_agreed--label = 本人同意
event-witnesses-safe_to_name = 可以写出那个人的名字吗？如果会给他或她带来危险，请答“否”。
event-witnesses-safe_to_name--label = 可以写名字
event-witnesses-what = 那个人看到了什么、听到了什么？
event-witnesses-what--label = 看到、听到的
others = 那时候或者后来，家里还有没有别人被抓、失踪？我们可以一个人一个人地记。
others--label = 家里别的人
others--hint = 以后可以给每个人单独讲一份。一样的内容不用再讲一遍。
others--why = 常常一家人里不止一个被关。哪一个都不该被忘记。写出来会有危险的人，请不要写。
others-name = 这个人叫什么名字？
others-name--label = 名字
others-relation = 这个人是您什么人？
others-relation--label = 是您什么人
others-together =
    是不是在同一个时候、同一个地方出的事？
others-together--label = 是不是一起出的事
others-what = 这个人出了什么事？
others-what--label = 出了什么事
history = 出事的前前后后都有些什么：问话、开庭、转到别处、电话、探视、放出来……我们可以一件一件地记。
history--label = 前前后后
history--hint = 先讲哪一件都行，我会按时间排好。
history-date = 这是什么时候的事？
history-date--label = 什么时候
history-date--hint = 例如：2018年、2018年9月，或者2018年9月15日。大概就行。如果不知道，我再问您是在哪件事以后。
history-after = 是在哪件事以后，过了多久？
history-after--label = 在哪件事以后
history-after--hint = 例如：被抓以后大约两个月。
history-what = 是什么事？
history-what--label = 什么事
history-what--o-questioned = 被问话
history-what--o-summoned = 被叫去派出所
history-what--o-passport_taken = 护照被收走
history-what--o-exit_ban = 不让出境
history-what--o-taken = 被抓走
history-what--o-charged = 被起诉
history-what--o-trial = 开庭
history-what--o-sentenced = 被判刑
history-what--o-moved = 转到别处
history-what--o-seen = 有人见到
history-what--o-call = 通话
history-what--o-visit = 探视
history-what--o-ill_treated = 被虐待
history-what--o-hospital = 送进医院
history-what--o-sent_to_work = 被送去干活
history-what--o-released = 放出来
history-what--o-retaken = 又被抓
history-what--o-official_answer = 公家给了答复
history-what--o-rumour = 听人说
history-what--o-died = 去世
history-what--o-other = 别的事
history-state =
    { $about ->
        [woman] 那以后她在哪里？
        [man] 那以后他在哪里？
        [self] 那以后您在哪里？
       *[person] 那以后人在哪里？
    }
history-state--label = 那以后
history-place = 这是在哪里？
history-place--label = 在哪里
history-who = 还有谁在场，或者参与了？
history-who--label = 谁在场
history-who--hint = 说单位或者职务也可以。例如：村里的两个警察。
history-who--why = 以后能看出该由谁负责。会被连累的人，请不要写名字。
history-source = 这件事您是怎么知道的？
history-source--label = 您怎么知道的
history-source_words = 具体是听谁说的、从哪里来的？您愿意说就说。
history-source_words--label = 听谁说的
history-source_words--why = 这样才看得出消息有多可靠。会被连累的人，请不要写名字。
history-heard_on = 您是什么时候听说的？
history-heard_on--label = 什么时候听说
history-certainty = 您有几分把握？
history-certainty--label = 有几分把握
history-certainty--o-sure = 我很确定
history-certainty--o-likely = 应该是这样
history-certainty--o-unsure = 我不确定
history-words = 这件事，您还有什么想说的？
history-words--label = 多说几句


## Section status: where the missing person is now, and how

status-heard_on = 这个消息，您是什么时候知道的？
status-heard_on--label = 什么时候得到消息
status-heard_on--hint = 例如：2024年、2024年5月，或者2024年5月20日。大概就行。
status-source =
    { $dead ->
        [yes] 人去世了，您是怎么知道的？
       *[no] { $about ->
            [woman] 她现在在哪里，您是怎么知道的？
            [man] 他现在在哪里，您是怎么知道的？
           *[person] 人现在在哪里，您是怎么知道的？
        }
    }
status-source--label = 您怎么知道的
status-source_words = 具体是听谁说的、从哪里来的？您愿意说就说。
status-source_words--label = 听谁说的
status-source_words--why = 这样才看得出消息有多可靠。会被连累的人，请不要写名字。
status-certainty = 您有几分把握？
status-certainty--label = 有几分把握
status-certainty--o-sure = 我很确定
status-certainty--o-likely = 应该是这样
status-certainty--o-unsure = 我不确定
status-facility =
    { $about ->
        [woman] 她被关在哪里，或者最后是关在哪里？
        [man] 他被关在哪里，或者最后是关在哪里？
        [self] 您最后是被关在哪里？
       *[person] 人被关在哪里，或者最后是关在哪里？
    }
status-facility--label = 关在哪里
status-facility--hint = 名字、在哪个县、大家怎么叫，都可以。例如：新源的监狱。
status-facility_kind = 那是什么样的地方？
status-facility_kind--label = 什么样的地方
status-facility_kind--o-camp = 集中营（“学习班”）
status-facility_kind--o-detention_centre = 看守所
status-facility_kind--o-prison = 监狱
status-facility_kind--o-factory = 工厂
status-facility_kind--o-hospital = 医院
status-facility_kind--o-school = 学校
status-facility_kind--o-orphanage = 孤儿院
status-facility_kind--o-unknown = 没人知道
status-facility_kind--o-other = 别的地方
status-sentence =
    { $about ->
        [woman] 她被判了什么刑？
        [man] 他被判了什么刑？
        [self] 您被判了什么刑？
       *[person] 判了什么刑？
    }
status-sentence--label = 判了什么刑
status-sentence--o-years = 判了几年
status-sentence--o-life = 无期
status-sentence--o-death_suspended = 死缓
status-sentence--o-other = 别的
status-sentence_years = 判了多少年？
status-sentence_years--label = 判了多少年
status-sentence_years--hint = 例如：7；三年半就写3.5。
status-sentence_until = 刑期到什么时候满？
status-sentence_until--label = 刑满的时间
status-sentence_until--hint = 例如：2031年，或者2031年3月。这里可以写还没到的日子。
status-charge = 据您所知，定的是什么罪名？
status-charge--label = 罪名
status-charge--hint = 如果能照着判决书上的原话写，就更好。
status-court = 是哪个法院判的？
status-court--label = 法院
status-trial_date = 是什么时候开的庭？
status-trial_date--label = 开庭
status-trial_date--hint = 例如：2018年、2018年9月，或者2018年9月15日。大概就行。
status-lawyer =
    { $about ->
        [woman] 是不是有她自己或者家里人请的律师？
        [man] 是不是有他自己或者家里人请的律师？
        [self] 是不是有您自己或者家里人请的律师？
       *[person] 是不是有本人或者家里人请的律师？
    }
status-lawyer--label = 有自己请的律师
status-family_told = 判刑的事，公家是不是通知了家里人？
status-family_told--label = 通知了家里人
status-release_terms =
    { $about ->
        [woman] 放出来的时候，给她定了哪些规矩？
        [man] 放出来的时候，给他定了哪些规矩？
        [self] 放出来的时候，给您定了哪些规矩？
       *[person] 放出来的时候，给这个人定了哪些规矩？
    }
status-release_terms--label = 放出来以后的规矩
status-release_terms--hint = 例如：每个星期去派出所报到，不准出远门，不准对别人说。
status-release_terms--why = 人放出来了，常常还是不自由。会给那边惹麻烦的，您可以不说。
status-contact_now =
    { $about ->
        [woman] 现在有没有人能和她联系？
        [man] 现在有没有人能和他联系？
       *[person] 现在有没有人能和这个人联系？
    }
status-contact_now--label = 现在的联系
status-contact_now--o-none = 联系不上
status-contact_now--o-letters = 写信
status-contact_now--o-calls = 打电话
status-contact_now--o-video_calls = 视频通话
status-contact_now--o-visits = 探视
status-contact_now--o-other = 别的
status-contact_who = 是谁能联系上？
status-contact_who--label = 谁能联系上
status-contact_who--hint = 不用写名字。例如：父亲或者母亲。
status-contact_who--why = 这样就知道消息能从谁那里来。会被连累的人，请不要写名字。
status-contact_often = 多久联系一次，每次多长时间？
status-contact_often--label = 多久一次
status-contact_often--hint = 例如：一个月一次，每次五分钟。
status-contact_watched = 联系的时候，是不是有人在旁边看着、听着？
status-contact_watched--label = 有人看着听着
status-health_now =
    { $about ->
        [woman] 据您所知，她现在身体怎么样？
        [man] 据您所知，他现在身体怎么样？
        [self] 您现在身体怎么样？
       *[person] 据您所知，人现在身体怎么样？
    }
status-health_now--label = 现在的身体
status-health_now--why = 这样就知道是不是急需看病。您可以不说。
status-treatment_known =
    { $about ->
        [self] 下面几个问题，是问您被关的时候他们怎么对您。您愿意回答吗？不愿意也没关系。
        [woman] { $dead ->
            [yes] 她在里面的时候，他们是怎么对她的，您知道吗？您可以不说。
           *[no] 她在里面，他们是怎么对她的，您知道吗？您可以不说。
        }
        [man] { $dead ->
            [yes] 他在里面的时候，他们是怎么对他的，您知道吗？您可以不说。
           *[no] 他在里面，他们是怎么对他的，您知道吗？您可以不说。
        }
       *[person] { $dead ->
            [yes] 人在里面的时候，他们是怎么对待这个人的，您知道吗？您可以不说。
           *[no] 人在里面，他们是怎么对待这个人的，您知道吗？您可以不说。
        }
    }
status-treatment_known--label = 知道里面怎么对人
status-treatment_known--why = 虐待人是犯罪，讲出来的话，将来有一天可能会有用。谁也不必在这里说。点“否”，就去下一个问题。
status-treatment =
    { $about ->
        [woman] 这里面，有哪些是她遭受过的？
        [man] 这里面，有哪些是他遭受过的？
        [self] 这里面，有哪些是您遭受过的？
       *[person] 这里面，有哪些是这个人遭受过的？
    }
status-treatment--label = 受到的虐待
status-treatment--hint = 只选您愿意说的。
status-treatment--o-beating = 挨打
status-treatment--o-electric_shock = 电击
status-treatment--o-solitary = 单独关着
status-treatment--o-forced_medication = 强迫吃药、打针
status-treatment--o-forced_food = 逼着吃喝（猪肉、酒）、灌食
status-treatment--o-denied_care = 有病不给看
status-treatment--o-forced_abortion_or_sterilisation = 强迫流产或绝育
status-treatment--o-sexual_violence = 性暴力
status-treatment--o-stress_position = 坐老虎凳、罚站罚坐
status-treatment--o-other = 别的
status-treatment_source = 这些您是怎么知道的？
status-treatment_source--label = 怎么知道的
status-treatment_source--o-seen = 我看到的
status-treatment_source--o-told_of_this_person = 有人告诉我这个人的事
status-treatment_source--o-known_in_general = 知道那个地方是这样
status-treatment_words = 您还想多说一点吗？只说您愿意说的。
status-treatment_words--label = 虐待，多说几句
status-treatment_words--why = 您自己的话，比按钮说得清楚。您随时可以停下，讲过的也可以收回。
status-death = 我很难过。您知道什么，愿意说多少，就说多少；改天再说也可以。
status-death--label = 去世的事
status-death--why = 家里人有权利知道到底出了什么事。以后去要遗体、问真相的时候，您讲的也许能帮上忙。
status-death-date =
    { $about ->
        [woman] 她是什么时候去世的？
        [man] 他是什么时候去世的？
       *[person] 人是什么时候去世的？
    }
status-death-date--label = 去世的时间
status-death-date--hint = 例如：2021年、2021年11月，或者2021年11月5日。大概就行。
status-death-place =
    { $about ->
        [woman] 她是在哪里去世的？
        [man] 他是在哪里去世的？
       *[person] 人是在哪里去世的？
    }
status-death-place--label = 去世的地方
status-death-cause_told = 他们对家里人说，是怎么去世的？
status-death-cause_told--label = 他们说的原因
status-death-body_returned = 遗体是不是还给了家里人？
status-death-body_returned--label = 遗体还给家里
status-death-how_known = 家里人是怎么知道的？
status-death-how_known--label = 家里人怎么知道的


## Section family: the family there and outside

family-children =
    { $about ->
        [woman] 她有孩子吗？我们可以一个孩子一个孩子地记。
        [man] 他有孩子吗？我们可以一个孩子一个孩子地记。
        [self] 您有孩子吗？我们可以一个孩子一个孩子地记。
       *[person] 这个人有孩子吗？我们可以一个孩子一个孩子地记。
    }
family-children--label = 孩子
family-children--why = 没人照看的孩子，最先需要帮助。不写名字，只写第一个字或者字母也够了。
family-children-name_or_initial = 孩子叫什么名字？只写第一个字或者字母也够了。
family-children-name_or_initial--label = 孩子
family-children-age = 孩子多大了？
family-children-age--label = 年龄
family-children-with = 孩子跟谁住？
family-children-with--label = 跟谁住
family-children-with--o-parent = 爸爸或妈妈
family-children-with--o-relatives = 亲戚
family-children-with--o-orphanage = 在孤儿院
family-children-with--o-boarding_school = 在寄宿学校
family-children-with--o-unknown = 没人知道
family-children-with--o-other = 别的情况
family-children-where = 孩子住在哪里？
family-children-where--label = 住在哪里
family-children-words = 这个孩子的事，您还有什么想说的？
family-children-words--label = 孩子的事，多说几句
family-where =
    { $about ->
        [woman] 她最亲的家里人，现在住在哪里？
        [man] 他最亲的家里人，现在住在哪里？
        [self] 您家里人现在住在哪里？
       *[person] 这个人最亲的家里人，现在住在哪里？
    }
family-where--label = 家里人住在哪里
family-where--why = 这样就知道在哪里能帮上忙，在那边该由哪些官员负责。说到县或者国家就够了。
family-dependants =
    { $about ->
        [woman] { $dead ->
            [yes] 家里有谁以前要靠她照顾：孩子、老人、病人？
           *[no] 家里有谁要靠她照顾：孩子、老人、病人？
        }
        [man] { $dead ->
            [yes] 家里有谁以前要靠他照顾：孩子、老人、病人？
           *[no] 家里有谁要靠他照顾：孩子、老人、病人？
        }
        [self] 家里有谁要靠您照顾：孩子、老人、病人？
       *[person] { $dead ->
            [yes] 家里有谁以前要靠这个人照顾：孩子、老人、病人？
           *[no] 家里有谁要靠这个人照顾：孩子、老人、病人？
        }
    }
family-dependants--label = 谁要人照顾
family-dependants--why = 这样就知道谁最需要帮助。不用写名字。
family-reprisals = 家里人有没有因为这件事受压、被为难？
family-reprisals--label = 家里受的压力
family-reprisals--hint = 可以选好几项。
family-reprisals--why = 给家里人施压，这本身就违法，也可以为这个讨说法。您可以不说是谁干的。
family-reprisals--o-questioned = 被叫去问话
family-reprisals--o-harassed = 一再被骚扰
family-reprisals--o-beaten = 被打
family-reprisals--o-surveillance = 被监视
family-reprisals--o-passport_taken = 护照被收走
family-reprisals--o-passport_refused = 不给办护照
family-reprisals--o-job_lost = 丢了工作
family-reprisals--o-detained = 被抓
family-reprisals--o-forced_to_call = 被逼着给国外打电话
family-reprisals--o-home_visits = 干部上门
family-reprisals--o-officials_in_home = “结亲”干部住进家
family-reprisals--o-forced_marriage = 被逼结婚
family-reprisals--o-money_cut_off = 钱或地被拿走
family-reprisals--o-other = 别的
family-reprisals_words = 是谁，什么时候，说了些什么？
family-reprisals_words--label = 压力，多说几句
family-reprisals_words--why = 有原话、有日子，以后为这个讨说法就容易些。会被连累的人，请不要写名字。
family-forbidden_to_call = 是不是有人不准那边的亲人给您打电话、接您的电话？
family-forbidden_to_call--label = 不准打电话
family-needs = 那边的和外面的家里人，需要什么？
family-needs--label = 需要什么
family-needs--hint = 工作人员会看到。能不能帮上，他们不敢保证。
family-needs--o-food_money = 吃的、钱
family-needs--o-housing = 住的地方
family-needs--o-legal_help = 法律上的帮助
family-needs--o-health_care = 看病、吃药
family-needs--o-psychological = 有人说说话
family-needs--o-papers = 证件
family-needs--o-school = 上学
family-needs--o-none = 现在什么都不需要
family-needs--o-other = 别的


## Section reporter: about the person who writes

reporter-name = 您叫什么名字？您也可以给自己另取一个名字。
reporter-name--label = 您的名字
reporter-name--why = 有名字的记录更有分量，联合国也只收有名字的。您的名字和记录分开存放；对我们来说，用另一个名字也可以。
reporter-name_hidden = 您的名字，是不是只给工作人员看？
reporter-name_hidden--label = 名字只给工作人员看
reporter-age = 您多大年纪？
reporter-age--label = 您的年龄
reporter-city = 您住在哪个城市？
reporter-city--label = 您住的城市
reporter-citizenship = 您是哪国国籍？
reporter-citizenship--label = 您的国籍
reporter-own_story = 您自己有没有被关过、被问过话、被威胁过？愿意的话，请讲给我听。
reporter-own_story--label = 您自己的遭遇
reporter-own_story--why = 您自己的遭遇，也是整件事的一部分。它和记录分开存放。您可以不说。
reporter-contact_preference = 如果工作人员想和您说话，您喜欢用什么办法？
reporter-contact_preference--label = 怎么联系您
reporter-contact_preference--o-this_chat = 就在这个聊天里
reporter-contact_preference--o-phone = 打电话
reporter-contact_preference--o-email = 电子邮件
reporter-contact_preference--o-signal = 用 Signal
reporter-contact_preference--o-other = 别的办法
reporter-contact = 他们可以用哪个电话号码或者邮箱？
reporter-contact--label = 电话或邮箱
reporter-contact--hint = 电话号码，或者电子邮箱。例如：someone@example.org
reporter-contact--why = 万一这个聊天没有了，工作人员就再也找不到您了。它和记录分开存放。
reporter-address = 您的通信地址是什么？
reporter-address--label = 您的通信地址
reporter-address--why = 您同意把记录交给联合国。他们要讲述人的地址。在交出去以前，它和记录分开存放。
reporter-pressure = 在您现在住的地方，您自己有没有受到压力？
reporter-pressure--label = 您受的压力
reporter-pressure--hint = 可以选好几项。
reporter-pressure--why = 这样工作人员就知道，给您发消息的时候要多小心。您可以不说。
reporter-pressure--o-none = 没有
reporter-pressure--o-calls = 打电话、发消息
reporter-pressure--o-threats_to_relatives = 拿亲人来威胁
reporter-pressure--o-asked_to_spy = 要我打听别人的事
reporter-pressure--o-passport_trouble = 护照办不下来
reporter-pressure--o-other = 别的


## Section testimony: story, papers, recordings

testimony-story = 您想讲的，都请讲给我听。打字、发语音、录视频都行；想讲多长就讲多长，可以分好几条发。
testimony-story--label = 您的讲述
testimony-story--hint = 您可以停下，改天再接着讲。会被连累的人，请不要写名字。
testimony-story--why = 您用自己的语言、自己的话讲出来的，是这份记录里最要紧的。讲什么，由您自己决定。
testimony-files = 您有没有文件、信、照片、录音？可以一件一件发到这里。
testimony-files--label = 文件和录音
testimony-files--hint =
    想发原来的大小：点回形针，选“文件”（File）。一个文件最大20 MB。
    文件里还带着看不见的信息，比如照片是什么时候、在哪里拍的。
testimony-files-files = 请现在发过来。是一起的东西，可以一次发好几个。
testimony-files-files--label = 文件
testimony-files-kind = 这是什么？
testimony-files-kind--label = 种类
testimony-files-kind--o-photo = 照片
testimony-files-kind--o-identity_paper = 身份证件
testimony-files-kind--o-court_paper = 法院或警察的文件
testimony-files-kind--o-letter = 信
testimony-files-kind--o-screenshot = 屏幕截图
testimony-files-kind--o-recording = 录音
testimony-files-kind--o-video = 视频
testimony-files-kind--o-list = 名单
testimony-files-kind--o-other = 别的
testimony-files-about = 这里面是什么内容？
testimony-files-about--label = 内容
testimony-files-may_share = 您同意把记录交给哪些人，这个也可以给那些人看吗？
testimony-files-may_share--label = 可以给人看
testimony-files-source = 这是谁给您的，从哪里来的？
testimony-files-source--label = 从哪里来的
testimony-files-source--hint = 不用写名字。例如：亲戚给的，网站上看到的。
testimony-links = 网上有没有这件事：文章、视频、名单？
testimony-links--label = 链接
testimony-links-url = 请把链接发给我。
testimony-links-url--label = 链接
testimony-links-url--hint = 例如：https://example.org/article


## Section actions: what has been done, and what the family wishes

actions = 您或者别人，找过谁帮忙、向谁要过说法？我们可以一次一次地记。
actions--label = 找过谁
actions--hint = 如果谁也没找过，就点“据我所知没有”。这不是您的错。
actions-by = 是谁去找的？
actions-by--label = 谁去找的
actions-by--hint = 例如：我自己，我在国外的姑姑，一位律师。
actions-body = 找的是哪里？
actions-body--label = 找的是哪里
actions-body--o-police_there = 那边的警察
actions-body--o-embassy_of_china = 中国使馆或领馆
actions-body--o-own_foreign_ministry = 我这个国家的外交部
actions-body--o-un_wgeid = 联合国失踪问题小组
actions-body--o-un_other = 联合国别的部门
actions-body--o-icrc = 红十字国际委员会
actions-body--o-amnesty_or_hrw = 国际特赦、人权观察
actions-body--o-public_list = 网上公开的名单
actions-body--o-local_organisation = 当地的组织
actions-body--o-media = 报纸、电台、电视
actions-body--o-court = 法院
actions-body--o-other = 别的地方
actions-date = 那是什么时候？
actions-date--label = 什么时候
actions-date--hint = 例如：2022年、2022年4月，或者2022年4月11日。大概就行。
actions-reference = 那次有没有给一个编号或者名称？
actions-reference--label = 编号
actions-result = 后来有什么结果？
actions-result--label = 结果
actions-why_none = 一直没有找过谁，是不是有什么原因？
actions-why_none--label = 为什么没找过
actions-why_none--hint = 例如：家里人害怕，或者不知道该找谁。联合国会问这一点。
wishes = 您有什么心愿？
wishes--label = 心愿
wishes--hint = 可以选好几项。工作人员会看到。能不能实现，他们不敢保证。
wishes--o-find_out_how = 知道人是怎么没的
wishes--o-body_returned = 要回遗体
wishes--o-truth = 说出真相
wishes--o-find_out_where = 知道人在哪里
wishes--o-proof_of_life = 知道人还活着
wishes--o-medical_care = 给人看病
wishes--o-release = 把人放出来
wishes--o-reunite_children = 孩子回到我们身边
wishes--o-lawyer = 有律师帮忙
wishes--o-un_submission = 告诉联合国
wishes--o-government_help = 我这个国家出面帮忙
wishes--o-publish = 让大家都知道
wishes--o-media_contact = 和记者谈谈
wishes--o-message_of_hope = 捎一句鼓励的话
wishes--o-compensation = 得到赔偿
wishes--o-material_help = 钱、生活用的东西
wishes--o-only_record = 只想留个记录
wishes--o-other = 别的
wishes-words = 您的心愿，还想多说一点吗？
wishes-words--label = 心愿，多说几句


## Section consents: permissions, and keeping in touch

consent-connect_families = 如果另外一家人也讲到同一个人，工作人员可以告诉那家人，您也讲过吗？这句话我们事先问每一个人，不是说已经有另外一份记录了。
consent-connect_families--label = 告诉另外一家人
consent-icrc = 红十字国际委员会会寻找失踪的人。这份记录可以交给他们吗？
consent-icrc--label = 交给红十字
consent-organisations = 这份记录可以交给别的人权组织吗？
consent-organisations--label = 交给别的人权组织
consent-governments = 这份记录可以交给别的国家的政府和议会，让他们去向中国问出事的人怎么样了吗？
consent-governments--label = 交给外国政府
consent-research = 这份记录去掉名字以后，可以拿来做研究吗？
consent-research--label = 去掉名字，做研究
consent-publish_person = 出事的人叫什么名字、遭遇了什么，可以公开出来让所有人看到吗？公开了，就收不回来了。
consent-publish_person--label = 公开名字和遭遇
consent-publish_photo = 出事的人的照片可以公开吗？公开了，就收不回来了。
consent-publish_photo--label = 公开照片
consent-publish_location = 如果公开，地点可以说到多细？
consent-publish_location--label = 公开地点
consent-publish_location--o-none = 一点也不公开
consent-publish_location--o-prefecture = 只说到地区或州
consent-publish_location--o-county = 只说到县
consent-publish_location--o-exact = 说出具体地点
consent-media = 可以把这份记录告诉记者，让他们通过工作人员来问您吗？
consent-media--label = 告诉记者
consent-worries = 用这份记录，您怕的是什么？
consent-worries--label = 您担心的事
consent-worries--why = 工作人员想先知道，什么会伤到您和您的家人，然后才动这份记录。
follow_up-hours = 我一天里什么时候给您发消息好？
follow_up-hours--label = 一天里的时间
follow_up-hours--o-morning = 上午9点–12点
follow_up-hours--o-midday = 中午12点–下午4点
follow_up-hours--o-evening = 下午4点–晚上8点
follow_up-hours--o-any = 什么时候都行
follow_up-zone = 您住的国家有好几个时区。您过的是哪里的时间？
follow_up-zone--label = 您的时区
follow_up-code_word = 如果您愿意，可以定一个暗号。以后给您看记录里的内容以前，我会先问暗号。
follow_up-code_word--label = 暗号
follow_up-code_word--hint = 选一个别人猜不到的词，不要用记录里的名字。请记在心里：忘了的话，只有找工作人员才有办法。
follow_up-code_word--why = 有一天，您的手机可能在别人手里。有了暗号，我就不会把您的记录给那个人看。已经在这个聊天里的话，您不清掉，还是看得到。


### Interface

## Buttons (24 characters at most)

button-yes = 是
button-no = 否
button-yes-right = 对，是这样
button-correct = 不对，我来改
button-about = 大概是那时，说不准
button-dont-know = 不知道
button-prefer-not = 不想说
button-later = 以后再说
button-back = 返回
button-why = 怎么答、为什么问
button-menu = 菜单
button-i-agree = 是，我同意
button-that-is-all = 就这些
button-add-one = 讲一个
button-add-another = 再讲一个
button-none = 据我所知没有
button-good-moment = 方便，现在说
button-not-now = 不方便，以后再说
button-stop-here = 就停在这里
button-leave-as-is = 就这样，不改
button-earlier = 更早
button-after-event = 在另一件事以后
button-only-year = 只知道{ $year }年
button-about-year = 大约{ $year }年
button-only-month = 只知道这个月
button-about-month = 大约这个月
button-more-countries = 更多国家
button-my-words = 就用我的话
button-continue = 继续
button-read-back = 看我讲过的
button-hand-in = 提交
button-hand-in-now = 现在提交
button-other-things = 别的事
button-pause = 歇一会儿
button-mine = 我的记录
button-language = 语言
button-consent = 我允许什么
button-privacy = 谁能看到
button-help = 帮助
button-lost-phone = 我的手机丢了
button-stop = 停下
button-forget = 删除一份记录
button-another = 再讲一个人
button-tell-more = 再多讲一些
button-take-out = 拿掉这一条
button-take-back = 收回这个回答
button-take-back-sure = 是，销毁我的话
button-all-sections = 所有部分
button-copy = 发一份给我
button-copy-code = 复制查询码
button-withdraw = 撤回这份记录
button-questions-answered = 我答好了
button-forget-sure = 是，删掉
button-keep = 不，留着
button-begin = 开始
button-destroy-now = 马上销毁
button-bring-back = 恢复
button-stop-keep = 停下，讲过的留着
button-stop-erase = 停下，全部删掉
button-copy-shared = 好，照旧用
button-start-empty = 不，重新填
button-open-linked = 也讲讲这个人

## While a question is asked

progress-core = 简短部分，第{ $here }个问题，共{ $of }个
answered-before = 您上次的回答：{ $answer }
read-back = { $label }：{ $value } —— 对吗？
read-back-words = { $label }：“{ $value }”。我就照您的原话记下来，对吗？
kept-aloud = 您发的我收好了。工作人员会听、会看，再把它写成文字。
kept-with-story = 我把这一段放进“您的讲述”里了。
kept-with-papers = 我把它和您的文件放在一起了。
kept-edited = 您改了消息，我也照着改了您的回答。
kept-edited-piece = 您改过的话，我加进了您的讲述。以前的话也还在。
kept-file = 收到了。
taken-back = 您的话已经销毁。只留下一点：这里曾经有过回答。
list-comma = { "、" }
place-in-words = { $words }——{ $place }
yes = 是
no = 否
done = 讲过了
seen = 看过了
none-told = 没有
unsaid-dont_know = 不知道
unsaid-prefer_not = 不想说
unsaid-later = 以后再说
answer-taken-back = （已收回）
age-years = { $years }岁
file-photo = 照片
file-document = 文件
file-audio = 录音
file-voice = 语音
file-video = 视频
file-video-note = 视频消息
file-lasting = { $sign } { $length } · { $file }

## What could not be taken

rejected-old_button = 这个按钮是前面那个问题的。我们现在在这个问题上。
rejected-not_offered = 这里没有这一项。请点下面的一个按钮。
rejected-must_be_said = 这个问题，请回答“是”或者“否”。
rejected-nothing_to_confirm = 请至少选一项，或者点“不知道”。
rejected-no_such_place = 我找不到那个了。我们现在在这里。
rejected-list_is_full = 这里已经记满了。其余的请用您自己的话讲，打字或者发语音都行。
rejected-not_this_kind = 这个问题，请点按钮或者打字回答。
file-too_big = 这个文件超过20 MB，Telegram 不让我取。您能不能分成几份发，或者发短一点的视频？别的都没有丢。
file-too_many = 这份记录里的文件已经满了。另外还有什么，请用文字告诉我们，工作人员会再问您要。
file-report_full = 这份记录里的文件加起来已经到了上限。另外还有什么，请用文字告诉我们，工作人员会再问您要。
file-disk_full = 我这里快存满了，暂时收不了新文件。您讲的话都留着。请明天再发一次这个文件。
file-not_fetched = 您发的文件里，有一个我没能取到。请您再发一次，好吗？
odd-sticker = 表情贴纸我没法保存。请打字、发语音，或者点按钮。
odd-poll = 投票我没法保存。请打字、发语音，或者点按钮。
odd-location = 这个定位我没有保存：我从不问您在哪里。如果您说的是记录里的一个地方，请把地名写出来。
odd-contact = 这张联系人名片我没有保存。如果是记录里需要的，等我问到的时候请写出来。
odd-other = 这种消息我没法保存。请打字、发语音、发照片或文件，或者点按钮。
not-before-consent = 您先回答这个问题，我才可以保存东西。
sorry = 我们这边出了点毛病。您以前讲的都留着。请把最后一条再发一次。
storage-refused = 我们存东西的地方出了点毛病，您最后一条没能存下来。以前讲的一句也没有丢。请过一会儿再发一次。
only-private = 我只在单独的聊天里说话，那里没有别人一起看。请到那里给我发消息。
intake-closed =
    我们现在暂时不接收记录。您现在写的、发的，都不会留下来。

    想和真人说话，可以找：{ $contact }
intake-closed-yours = 您以前讲的都照旧留着。您可以看，也可以删除。
drafts-enough = 您今天已经开始了很多份记录。请先接着讲其中一份。明天可以再开始新的。
too-fast = 一下子来得太多，您最后几条我没能收下。请等一分钟，再发一次。
poster-line = 家里有人失踪了吗？在这里用自己的话讲给我们听，不着急，慢慢来。

## Dates (the pieces of dates are shown in read-backs and on buttons)

lag-days =
    { $count ->
        [0] 同一天
        [7] 一个星期以后
       *[other] { $count }天以后
    }
lag-months =
    { $count ->
        [12] 一年以后
        [18] 一年半以后
        [24] 两年以后
        [36] 三年以后
        [60] 五年以后
       *[other] { $count }个月以后
    }

## Around the interview

welcome-back = 又见到您了，真好。上次（{ $date }）我们停在“{ $where }”。您讲的都留着。
where-menu = 菜单
menu = 谢谢您。您讲的这些，现在就可以提交。您愿意的话，今天或者改天还可以再讲。您想做什么？
menu-unfinished = 简短部分我们还没讲完。您什么时候想讲，就从停下的地方接着来。
menu-handed-in = 您的记录已经提交了。您随时还可以添，也可以改。
section-finished = 谢谢您。“{ $section }”先讲到这里。
more = 您想做什么？
choose-language = 我们用哪种语言说话？您讲过的都不会变。
language-changed = 从现在起，我们用这种语言说话。
language-offer = { $own_name }：我们换成这种语言继续，好吗？您讲过的都不会变。
button-stay = 不用，不换
nothing-here = 这里现在没有记录。您想开始讲吗？
paused = 不着急，慢慢来。您讲的都留着，以后就从停下的地方接着讲。什么时候想讲了，打开这个聊天，点“继续”。
paused-nothing = 不着急，慢慢来。除了这个聊天的号码和时间，我什么也没有留。什么时候想讲了，点“继续”。
stop = 要停在这里吗？您讲的可以留着，以后再回来；也可以全部删掉。
stopped = 我不会再给您发消息。您讲的都留着。您回来的时候，我们从停下的地方接着讲。
consent-refused = 我明白了。您不同意，我就什么也不留：到现在讲的都已经删掉了。如果您改了主意，随时可以再开始。
mine = 您在这里有{ $count }份记录。
new-copy-shared = 您以前讲过自己的事：名字、住的国家、心愿。新的这一份，也用这些回答吗？每一条都可以改。
new-report = 新的一份记录。原来那一份照旧留着。
linked-offer = 您讲到过家里另一个人。您也想讲讲这个人的事吗？

state-draft = 没讲完
state-handed-in = 已提交
state-in-review = 正在看
state-accepted = 已收下
state-returned = 有问题要问您
state-closed = 已结束
state-withdrawn = 已撤回
report-draft = { $title }。这份记录还没有提交。
report-handed-in = { $title }。已提交，查询码{ $code }。会有工作人员看。
report-in-review = { $title }。查询码{ $code }。工作人员正在看。
report-accepted = { $title }。查询码{ $code }。已经看过，收下了。
report-returned = { $title }。查询码{ $code }。已经看过，有几个问题想问您。
report-closed = { $title }。查询码{ $code }。这份记录的事已经做完了。
report-withdrawn = { $title }。查询码{ $code }。您把它撤回了，没有人再处理它。
next-handed-in = 接下来：会有工作人员来看。您不用做什么。哪一天想添都可以。
next-in-review = 接下来：这位工作人员会全部看完，也许会有问题问您。在那之前您不用做什么。
next-accepted = 接下来：工作人员在您允许的范围里，用您讲的情况做事。您要是听到新消息，请在这里添上。
next-returned = 接下来：请把您知道的添上，再点“我答好了”。不知道的可以空着。
next-closed = 接下来：没有人再处理它，您讲的都还留着。您要是听到新消息，请在这里添上。
reason-return-person = 还不太清楚这个人是谁。别的名字、出生年份或者老家在哪里，都有帮助。
reason-return-happened = 还不太清楚发生了什么。再多讲几句会有帮助。
reason-return-when-where = 还不太清楚是什么时候、在哪里发生的。大概就行。
reason-return-how-known = 还不太清楚您是怎么知道的：是亲眼看见的，还是谁告诉您的。
reason-return-papers = 您发的东西里，有一样看不清或者听不清。可以的话，请再发一次。
reason-close-free = 原因：您告诉过我们，这个人已经自由了。
reason-close-asked = 原因：是您要我们这样做的。
reason-close-not-ours = 原因：这件事组织没办法处理。这不是说它不重要。
reason-close-no-contact = 原因：有问题要问，可是联系不上您。
reason-close-done = 原因：组织眼下能做的都做了。
questions-answered = 谢谢。会有人再看一遍。

## Reading back and handing in

read-back-overview = 这是您讲过的，分成几个部分。想看哪个部分，就点一下。每个回答都可以改，也可以收回。
read-back-line = { $label }：{ $value }
nothing-told-here = 这里还没有讲过什么。
not-confirmed-yet = { $value }（还没确认）
take-back-sure = 要把您对“{ $label }”的回答销毁吗？里面的话和文件就再也没有了。以前做过的副本，还有您手机上和 Telegram 那里的这个聊天，我管不到。
hand-in-missing = 提交以前，这几个问题要回答一下。答“不知道”也算回答：
    { $questions }
hand-in-ready = 记录现在可以提交了。提交以后，我们的工作人员会看。以后您还可以添、可以改，也可以撤回。
hand-in-un = 要交给联合国，还缺这几样。现在缺着也可以先提交，以后再补：
    { $missing }
un-name = 出事的人的名字
un-date = 出事的时间
un-place = 出事的地方
un-taken-by = 是谁抓走的
un-reporter = 您的名字和地址
un-actions = 找过谁帮忙
un-consent = 您同意交给联合国
handed-in = 谢谢您。您的记录已经提交了。

    您的查询码：{ $code }

    请把它抄在纸上，收好。以后凭这个码可以来问这份记录。信不过的人，不要给。

    { $organisation }的工作人员会看您的记录，一般在两个星期以内。如果您同意过，我们会在这里给您发消息。您也可以找：{ $contact }。

    这个聊天还留在您的手机上和 Telegram 那里。想清掉它：打开聊天的菜单，点“删除对话”（Delete Chat），再勾上“同时为机器人删除”那一项。
not-handed-in = 这份记录没有提交。
withdraw-sure = 要撤回这份记录吗？撤回以后，没有人再处理它，也不会再转给谁。以前已经转出去的，收不回来。记录会封着放在这里，直到您删掉它，或者重新提交。
withdrawn = 这份记录已经撤回。
consent = 这份记录，我们可以拿来做什么？每一项都由您定，哪一天都可以改。改了以后，下一次转出去的时候就照新的办。
consent-given = 这份记录已经交给：
consent-given-line = • { $recipient }，{ $date }
given-archive = 我们组织自己的存档
given-un = 联合国
given-icrc = 红十字国际委员会
given-organisations = 人权组织
given-governments = 别的国家的政府
given-research = 研究（去掉名字）
given-public = 已公开发表
copy-caption = 这一份是给您的。谁在您手机上找到它，谁就能看。您觉得没有关系，再留着它。
copy-title = 您的记录
copy-made-on = { $date }的副本
copy-file-name = copy

## Erasing

forget-which = 您要删除哪一份记录？
forget-draft = { $title }。要删除这份记录吗？它会马上销毁，再也恢复不了。
forget-handed-in = { $title }。要删除这份记录吗？从现在起谁也打不开它，过{ $hours }个小时就销毁。在那以前，您可以凭查询码把它恢复。
forgotten = 已经销毁了：您的话、文件，还有打开它们的钥匙。我管不到的是：以前做过的副本、以前的备份，还有您手机上和 Telegram 那里的这个聊天。我们只记着删过一份记录，不记着删的是什么。
forgetting = 这份记录已经关上，谁也打不开了。再过{ $hours }个小时就销毁。想马上销毁，或者想恢复，请点下面的按钮。
case-code-to-destroy = 请写出查询码。写对了，记录马上销毁。
case-code-to-bring-back = 请写出查询码。写对了，记录就恢复。
lost-phone = 以前的聊天不在了吗？请写出查询码。如果码也没有了，就写“没有码”。
lost-phone-told = 谢谢您。{ $organisation }的工作人员会看，然后在这里给您发消息。在那之前什么都不会打开，免得别人看到您家里人讲的事。您也可以找：{ $contact }。
case-code-wrong = 这不是这份记录的查询码。请您核对一下，再写一次。
brought-back = 记录又打开了，和原来一模一样。

## The code word

code-word-asked = 请写出您定的暗号。
code-word-wrong = 不是这个。请再试一次。
goodbye = 谢谢您。再见。

## Texts to read

help =
    您家里人出了什么事，我帮您一步一步讲出来。

    您可以点按钮、打字，或者发语音。什么时候想停都可以，讲过的都留着。说“不知道”，也是很好的回答。

    点“菜单”，什么都找得到：您讲过的、别的部分、换语言，还有怎么删除。

    如果您更想和真人说话：{ $contact }。
privacy =
    您讲的，谁能看到：

    • { $country }的{ $organisation }，能看您的记录。
    • 消息经过 Telegram，它也能看到。
    • 在我们这里，都是封着存放的；可是运行我的电脑，开着的时候打得开它。

    有些事，我们护不住您：有人拿走您的手机，有人在电脑开着的时候闯进去，还有 Telegram 自己做的事。

    怎么查这个机器人是不是我们的：{ $verify_at }。可以问的人：{ $contact }。

    记录能拿来做什么，由您决定（“我允许什么”）。您也随时可以删掉它。
command-start = 开始，或者接着讲
command-continue = 从停下的地方接着讲
command-report = 再讲一个人
command-mine = 我的记录
command-language = 换语言
command-consent = 我允许什么
command-privacy = 谁能看到
command-help = 帮助
command-stop = 先停下
command-forget = 删除一份记录
bot-description = 您家里人出了什么事，可以在这里用您自己的语言讲。打字、说话、点按钮都行。随时可以停下，以后接着讲。这个机器人是{ $organisation }办的。怎么核实：{ $verify_at }
bot-short-description = 一问一答，一步一步来，用您自己的语言。

## Why words could not be taken
rejected-empty = 这条消息里，我没有看到字。请您再写一次，好吗？
rejected-too_long = 这个问题，写这些有点长了。请先只写这里问的；整个经过，后面有地方慢慢讲。
rejected-use_buttons = 请点下面的一个按钮。
rejected-send_a_file = 这里需要一张照片或者一个文件。您也可以点“以后再说”。
rejected-not_an_option = 我在选项里没有找到这个。请点最接近的一项。
rejected-not_yes_or_no = 请点“是”或者“否”。
rejected-not_a_number = 请只写一个数字，例如3或者7.5。
rejected-number_out_of_range = 这个数字好像太大了。请您再看一看，好吗？
rejected-not_an_age = 请写多少岁，例如34。
rejected-not_a_link = 这不像网址。网址一般是 https:// 开头的。
rejected-which_place = 叫这个名字的地方不止一个。您说的是哪一个？
rejected-place_alike = 我不知道有正好叫这个名字的地方。是下面的某一个，或者在其中一个里面吗？如果不是，就保留您自己的话。
rejected-not_a_country = 这个国家我不认识。是不是写错了字？就照您的话留着也可以。
rejected-which_country = 您说的是哪个国家？
rejected-not_a_zone = 下面哪个城市的时间和您那里一样？
rejected-which_language = 您想用哪种语言，请点一下。
rejected-choose_event = 请先点一下，是在哪件事以后。
rejected-not_a_date = 我没看出是什么日子。请用数字写，例如2017年、2017年3月，或者2017年3月14日；点按钮也可以。
rejected-which_date = 这个日子我不想弄错。您说的是哪一个？
rejected-age_or_year = 这是年龄，还是年份？
rejected-no_year = 那是哪一年？只知道年份也够了。
rejected-impossible_date = 日历上没有这一天。请您再看一看，好吗？
rejected-too_long_ago = 那是一百多年以前了。请您再看看年份，好吗？
rejected-in_the_future = 这一天还没有到。请您再看一看，好吗？
rejected-other_calendar = 这像是另一种历法的年份。请写公历的年份，例如2017年。
rejected-ends_before_start = 结束比开始还早。是不是写反了？

## Buttons under suggestions
suggest-own-words = 照我的原话留着
card-spellings = 证件上是不是写成下面的某一种？每个字母都一样才点。不一样，或者现在看不到证件，就把您知道的写下来。
suggest-age = { $years }岁

## Dates, read back. $year and $day are text, $month and $season are month-N and season-N already in words.
date-day = { $year }年{ $month }{ $day }日
date-month = { $year }年{ $month }
date-season = { $year }年{ $season }
date-year = { $year }年
date-about = 大约{ $date }
date-between = { $start }到{ $end }之间
date-before = { $end }或更早
date-after = { $start }或更晚
date-unknown = 照您的原话留着
month-1 = 1月
month-2 = 2月
month-3 = 3月
month-4 = 4月
month-5 = 5月
month-6 = 6月
month-7 = 7月
month-8 = 8月
month-9 = 9月
month-10 = 10月
month-11 = 11月
month-12 = 12月
season-1 = 春天
season-2 = 夏天
season-3 = 秋天
season-4 = 冬天

## Remarks on a Chinese ID number: never a refusal. $county, $told are names of places, $date and $born are dates in words.
remark-id-form = 中国身份证号码一般是18位，老的是15位。您写的我留下了；证件在手边的话，请再看一眼。
remark-id-check = 最后一位和前面的对不上，可能有一位抄错了。我留下了；请您再看一眼，好吗？
remark-id-date = 号码里的出生日期，日历上没有这一天。我留下了；请您再看一眼，好吗？
remark-id-birth = 按这个号码，生日是{ $born }；您说的是{ $told }。两个我都留下了。号码抄对了吗？
remark-id-county = 这个号码开头是{ $county }的代码；您说的是{ $told }。它只表示最早在哪里上的户口，所以两个都可能对。号码抄对了吗？
remark-id-area = 前六位是哪个地方，我不认识。号码我留下了；请您再看一眼，好吗？

## Kinship and voice

rejected-which_relative = 这个称呼可以指不止一种亲戚。您说的是哪一位？
kin-elder_brother = 哥哥
kin-younger_brother = 弟弟
kin-elder_sister = 姐姐
kin-younger_sister = 妹妹
kin-paternal_grandmother = 奶奶
kin-maternal_grandmother = 姥姥
kin-paternal_grandfather = 爷爷
kin-maternal_grandfather = 姥爷
kin-paternal_aunt = 姑姑
kin-maternal_aunt = 姨妈
kin-paternal_uncle = 叔叔/伯伯
kin-maternal_uncle = 舅舅
kin-sister_in_law = 嫂子/弟媳/姑姨子
kin-brother_in_law = 姐夫/妹夫/舅叔子
kin-daughter_in_law = 儿媳
kin-son_in_law = 女婿
kin-mother_in_law = 婆婆/岳母
kin-father_in_law = 公公/岳父

## Keeping in touch

checkin-hello = 您好。现在方便说话吗？
news-hello = 您讲的事情有了新的情况。现在方便吗？
button-checkin-later = 今天晚一点
button-checkin-day = 改天吧
button-checkin-phone = 不要在这部手机上
button-checkin-stop = 请不要再发了
checkin-later-today = 好的。我今天晚一点再来问，太晚了就明天。
checkin-another-day = 好的。过几天我再给您发消息。
checkin-not-here = 好的。在您自己给我发消息以前，我不再往这里发。
checkin-stopped = 我不再问了。您讲的都留着。您什么时候想讲，都可以在这里讲。
checkin-ask =
    { $dead ->
        [yes] { $title }。我惦记着您。您还想补充什么，或者需要什么吗？
       *[no] { $title }：有新消息吗？
    }
button-news-none = 没有新消息
button-news-some = 有新消息
button-news-help = 我需要帮助
button-news-wrong = 有个地方要改
checkin-no-news = 谢谢您。我记下了：今天没有新消息。
checkin-news = 谢谢您。请一点一点告诉我。您以前讲的照原样留着，这些会记在旁边。
checkin-other-waits = 您的另一份记录还停在您停下的地方，在“我的记录”里可以找到。
checkin-help = 您需要帮助这件事，我已经放到{ $organisation }工作人员的面前了。您也可以自己联系一位工作人员：{ $contact }。如果您那里现在有人有危险，请拨打当地的紧急电话。
checkin-wrong = 请点开那句话所在的部分，在那里改。您以前的话也会留着。
checkins-plan = 我会在这里问您有没有新消息。多久一次：{ $rhythm }。什么时候：{ $hours }，按{ $zone }的时间。夜里绝不打扰您。
checkins-plan-nowhere = 我会在这里问您有没有新消息。多久一次：{ $rhythm }。我不知道您那里几点，所以只在美国和哈萨克斯坦都是白天的那一个小时里发。
checkins-next = 下一次：{ $date }。
checkins-paused = 现在先停一停。下一次：{ $date }。
checkins-person-first = 现在我不主动问了，先由一位工作人员看一看。
checkins-off = 现在我什么也不主动问。您愿意的话，我可以隔一段时间问您有没有新消息。
checkins-none = 您还没有提交记录。提交以后，您可以选择要不要我隔一段时间问有没有新消息。
button-checkins-begin = 请问我有没有消息
button-less-often = 问得少一点
button-pause-month = 停一个月
button-checkins-change = 改多久问一次
button-moved = 我搬到别处了
button-checkins-stop = 不要再问了
button-keep-in-touch = 怎样保持联系
command-checkins = 我什么时候问新消息
asked-translated = 由工作人员从{ $tongue }翻译（{ $date }）。原话是：
asked-picked = 工作人员想向您了解：
asked-noted = 谢谢您。我会转告他们。
asked-later = 好的。这个问题先放着，等您方便时再说。
button-asked = 有一个问题问您
nudge = 您好。您允许过我提醒您。
nudge-at-question = 我们停在第 { $here } 个问题，一共 { $of } 个。
nudge-in-part = 我们停在“{ $section }”这一部分。
nudge-at-the-end = 只剩最后一步：提交。
nudge-whenever = 您什么时候想接着讲都可以。
nudge-last = 您什么时候想接着讲都可以。关于这件事，结束以前我只再发一次。
button-no-more-reminders = 不要再提醒了
reminders-off = 我不再提醒您了。您什么时候想接着讲都可以。没有人接着讲的内容，过一段时间会删除；如果您选的是提交，就会提交。
draft-will-be-erased = 您好。您在这里讲的还没有提交。删除的日子：{ $date }。在那天以前接着讲或者提交，就不会删除。
draft-will-be-handed-in = 您好。您在这里讲的还没有提交。照您的意思，我会照原样提交，日子是：{ $date }。在那天以前，您可以接着讲，也可以让我删除。
button-hand-in-told = 提交我讲的内容
draft-handed-in = 您好。照您的意思，您讲的我已经提交了。您随时还可以添，也可以改。
outage-resend = 您好。有一段时间我收不到您的消息。如果您从这天起写过或发过什么，请再发一次：{ $date }。

## Two families who tell of the same person. Said only after a good moment.

introduction-told =
    还有别人也向我们讲述了同一个人：{ $title }。

    你们双方事先都说过愿意知道这件事。如果您想与对方联系，{ $organisation }会为你们牵线。您讲述的内容，我不会交给对方。
button-introduction-yes = 我愿意联系
button-introduction-no = 不用了，谢谢
introduction-yes = 谢谢您。如果对方也愿意，{ $organisation }的人会给您写信。
introduction-no = 好的。没有人会知道您说了不。
