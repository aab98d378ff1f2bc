### Chinese (traditional): derived by rule from zh.ftl; machine-drafted, awaiting a native reader.


## Sections: titles in the menu "tell more", and one line on what each is about

section-before = 開始之前
section-before--about = 用什麼語言、誰會看到、您同不同意
section-core = 簡短部分
section-core--about = 最要緊的幾件事，五分鐘左右
section-person = 關於這個人
section-person--about = 名字、證件、工作、身體
section-event = 發生了什麼
section-event--about = 怎麼出的事、為什麼、還有誰、前前後後
section-status = 現在怎麼樣
section-status--about = 關在哪裡、判了幾年、能不能聯繫、身體怎樣
section-family = 家裡人
section-family--about = 孩子、父母、家裡受的壓力、需要什麼
section-reporter = 關於您自己
section-reporter--about = 和別的內容分開放，用另一把鑰匙鎖著
section-testimony = 您的講述和材料
section-testimony--about = 用您自己的話講；也可以發照片、文件、錄音
section-actions = 找過誰幫忙
section-actions--about = 找過哪裡、結果怎樣，您有什麼心願
section-consents = 您允許什麼
section-consents--about = 您講的可以怎麼用，以後怎麼聯繫您
section-asked = 問您的問題
section-asked--about = 工作人員問過您什麼，您怎麼回答
section-leaving = 如果您不再回來
section-leaving--about = 沒講完的記錄怎麼辦

screen-core_consents =
    有三件事，要問您同不同意。現在一項都沒有打開。您願意哪一項，就打開哪一項。
    以後哪一天想改，都可以在這個聊天裡改。
screen-more_consents =
    這份記錄可以給誰，哪些可以給人看？現在一項都沒有打開。您願意哪一項，就打開哪一項。
    以後哪一天都可以改。不過，已經交出去的，就收不回來了。


## Section before: language, what to know first, permission to keep

language = 我們用哪種語言說話？
language--label = 語言
language--hint = 語言隨時可以換。您講過的，一句也不會丟。
language-aloud = 您剛才說的是哪種語言？知道了，就好找聽得懂的人把它寫下來。這裡沒有的話，請寫出語言的名字。
language-aloud--label = 說的語言
language-aloud--o-other = 別的語言

safety =
    請您先看看這些。

    這個機器人是{ $organisation }（{ $country }）的。有人失蹤了、被抓了，家裡人把事情講出來，它就記下來。
    請您先查一查，它是不是真的是他們的：{ $verify_at }
    想和真人說話，可以找：{ $contact }
safety--label = 開始前看過的話
safety-who-reads =
    您寫的東西，誰能看到：
    • Telegram 這家公司能看到這個聊天。
    • { $organisation }裡處理記錄的人，能看到您的記錄。
    • 您的記錄是鎖著存放的。可是運行這個機器人的電腦打得開它；誰控制了那臺電腦，誰也打得開。
    • 誰拿著您的手機，誰就能看到這個聊天。
safety-leave-out =
    會連累別人、讓別人有危險的內容，請不要寫。哪個問題不想答，都可以跳過去。
    請不要為了多打聽一點，就給那邊有危險的親人打電話。您現在知道的，已經夠了。
safety-clear =
    想清掉手機上的這個聊天：打開聊天的菜單，點「清除歷史記錄」（Clear History）或「刪除對話」（Delete Chat）。想清幾次都可以。
    這樣清掉的只是您這一邊。Telegram 可能還留著一份；您的記錄也還在我們這裡，直到您讓我刪除（/forget）。
safety-moment = 您現在方便說話嗎？

consent-store =
    我們的工作人員可以保存您的記錄，也可以看嗎？

    如果您不同意，到現在講過的都會在這裡刪掉，我們就停下。如果您同意，以後哪一天想刪，也都可以刪。
consent-store--label = 保存並看我的記錄
consent-remind =
    如果您講到一半停下了：在記錄提交之前，我可以在這裡提醒您嗎？

    提醒裡一個字也不會提到您講的事。
consent-remind--label = 在這裡提醒我

## Section asked: what organizers ask a family in words of their own

asked = 工作人員可以在這裡問您問題。
asked--label = 問您的問題
asked-question = 問題
asked-question--label = 問題
asked-answer = 這是工作人員問您的。您怎麼方便怎麼回答：打字、說話、發照片都可以，分幾條發也行。
asked-answer--label = 回答
asked-answer--why = 不是非回答不可。「不知道」「不想說」也都是很好的回答。

## Section leaving: asked once, when somebody stops for the first time

consent-unfinished =
    萬一您沒法再回來，您已經講的這些，我該怎麼辦？
consent-unfinished--label = 如果我沒能講完
consent-unfinished--hint = 在那以前，您隨時可以回來，從停下的地方接著講。
consent-unfinished--o-hand_in_what_I_told = 把我講過的提交
consent-unfinished--o-erase = 刪掉


## Section core: the short part

person-relation = 出事的人是您什麼人？
person-relation--label = 是您什麼人
person-relation--hint = 如果出事的不止一個人，我們一個一個地講。先從一個人開始。
person-relation--o-mother = 媽媽
person-relation--o-father = 爸爸
person-relation--o-wife = 妻子
person-relation--o-husband = 丈夫
person-relation--o-daughter = 女兒
person-relation--o-son = 兒子
person-relation--o-sister = 姐姐/妹妹
person-relation--o-brother = 哥哥/弟弟
person-relation--o-grandmother = 奶奶/姥姥
person-relation--o-grandfather = 爺爺/姥爺
person-relation--o-granddaughter = 孫女/外孫女
person-relation--o-grandson = 孫子/外孫
person-relation--o-aunt = 姑姑/姨媽/嬸嬸/舅媽
person-relation--o-uncle = 叔叔/伯伯/舅舅/姑父/姨父
person-relation--o-niece = 侄女/外甥女
person-relation--o-nephew = 侄子/外甥
person-relation--o-cousin = 堂/表兄弟姐妹
person-relation--o-in_law = 婆家/岳家/兒媳/女婿
person-relation--o-fiance = 未婚妻/未婚夫
person-relation--o-friend = 朋友
person-relation--o-neighbour = 鄰居
person-relation--o-colleague = 同事
person-relation--o-myself = 就是我自己
person-relation--o-other = 別的人

reporter-role = 那您是這個人的什麼人？
reporter-role--label = 您是誰
reporter-role--o-relative = 親戚
reporter-role--o-friend = 朋友
reporter-role--o-neighbour = 鄰居
reporter-role--o-colleague = 同事
reporter-role--o-former_fellow_detainee = 以前關在一起的人
reporter-role--o-organisation = 我代表一個組織
reporter-role--o-helping_someone = 我幫這家人講
reporter-role--o-myself = 就是我自己
reporter-role--o-other = 別的

reporter-age_group = 您多大年紀？
reporter-age_group--label = 您的年齡段
reporter-age_group--why = 如果您還不到16歲：沒有一位您信得過的大人同意，什麼都不會公開，也不會轉給別人。
reporter-age_group--o-adult = 18歲或以上
reporter-age_group--o-16_17 = 16或17歲
reporter-age_group--o-under_16 = 不到16歲

reporter-organisation = 你們的組織叫什麼名字？如果您是以個人身份幫忙，直接說就可以。
reporter-organisation--label = 您的組織
reporter-family_agrees = 這家人是不是知道您在講這件事，也同意您講？
reporter-family_agrees--label = 家裡人同意

person-name =
    { $about ->
        [woman] 她叫什麼名字？家裡人平時怎麼叫、怎麼寫，就怎麼寫。
        [man] 他叫什麼名字？家裡人平時怎麼叫、怎麼寫，就怎麼寫。
        [self] 您叫什麼名字？家裡人平時怎麼叫、怎麼寫，就怎麼寫。
       *[person] 出事的人叫什麼名字？家裡人平時怎麼叫、怎麼寫，就怎麼寫。
    }
person-name--label = 名字
person-name--hint = 用什麼文字寫都行。小名，或者只寫名字的一部分，也可以。例如：阿依謝，或者薩利木·阿布都拉。

person-sex =
    { $about ->
        [self] 您是女士還是先生？
       *[person] 這個人是女的還是男的？
    }
person-sex--label = 女或男
person-sex--o-female = 女（大人或女孩）
person-sex--o-male = 男（大人或男孩）
person-sex--o-other = 其他

event-kind =
    { $about ->
        [woman] 她出了什麼事？請選最接近的一項。
        [man] 他出了什麼事？請選最接近的一項。
        [self] 您出了什麼事？請選最接近的一項。
       *[person] 這個人出了什麼事？請選最接近的一項。
    }
event-kind--label = 出了什麼事
event-kind--hint = 如果前後出了好幾件事，請選最開頭的那一件。別的可以以後再講。
event-kind--o-detained = 被警察抓走
event-kind--o-camp = 被關進集中營（「學習班」）
event-kind--o-arrested = 被正式逮捕
event-kind--o-sentenced = 被判刑
event-kind--o-exit_ban = 不讓出境
event-kind--o-forced_labour = 被送去強迫勞動
event-kind--o-house_arrest = 被軟禁在家
event-kind--o-hospital_or_psychiatric = 被強行關在醫院
event-kind--o-taken_child = 孩子被帶走
event-kind--o-no_contact_only = 聯繫不上了
event-kind--o-death_in_custody = 關押期間去世
event-kind--o-other = 別的事

event-date =
    { $about ->
        [woman] 她是什麼時候被抓、失去自由的？如果誰都不知道：最後一次見到她、聽到她的消息，是什麼時候？大概就行。
        [man] 他是什麼時候被抓、失去自由的？如果誰都不知道：最後一次見到他、聽到他的消息，是什麼時候？大概就行。
        [self] 您是什麼時候被抓、失去自由的？大概就行。
       *[person] 人是什麼時候被抓、失去自由的？如果誰都不知道：最後一次見到人、聽到消息，是什麼時候？大概就行。
    }
event-date--label = 什麼時候出的事
event-date--hint = 例如：2017年、2017年3月，或者2017年3月14日。只知道哪一年，也夠了。

event-place =
    { $about ->
        [woman] 是在哪裡出的事？如果誰都不知道：最後一次有人看到她，是在哪裡？
        [man] 是在哪裡出的事？如果誰都不知道：最後一次有人看到他，是在哪裡？
        [self] 是在哪裡出的事？
       *[person] 是在哪裡出的事？如果誰都不知道：最後一次有人看到這個人，是在哪裡？
    }
event-place--label = 在哪裡出的事
event-place--hint = 說到村、鎮或者縣就夠了。例如：在伊寧家裡。

event-circumstances = 請您用自己的話講講，當時出了什麼事。可以打字，也可以發語音。
event-circumstances--label = 事情的經過
event-circumstances--hint = 長短都隨您。會被連累的人，請不要寫名字。

event-source = 這件事您是怎麼知道的？
event-source--label = 您怎麼知道的
event-source--hint = 可以選好幾項。
event-source--o-own_eyes = 我親眼看到的
event-source--o-own_phone_call = 我自己打電話知道的
event-source--o-told_by_relative = 親戚告訴我的
event-source--o-told_by_witness = 在場的人告訴我的
event-source--o-official_paper = 從正式文件上看到的
event-source--o-leaked_list = 從洩露的名單上看到的
event-source--o-media = 從新聞或網上看到的
event-source--o-rumour = 聽人說的
event-source--o-other = 別的途徑

status-now =
    { $about ->
        [woman] 據您所知，她現在在哪裡？
        [man] 據您所知，他現在在哪裡？
        [self] 您現在在哪裡？
       *[person] 據您所知，人現在在哪裡？
    }
status-now--label = 現在
status-now--hint = 拿不準的話，就選最有可能的，或者選「消息說不清」。
status-now--o-no_news = 一點消息也沒有
status-now--o-exit_ban = 不讓出境
status-now--o-police_custody = 被警察關著
status-now--o-camp = 在集中營（「學習班」）
status-now--o-prison = 在監獄
status-now--o-forced_labour = 在強迫勞動
status-now--o-house_or_town_arrest = 不准離開家或本地
status-now--o-hospital = 在醫院
status-now--o-orphanage_or_boarding = 在孤兒院或寄宿學校
status-now--o-released_watched = 放出來了，還被監視
status-now--o-free = 自由了
status-now--o-outside = 在別的國家
status-now--o-dead = 去世了
status-now--o-unclear = 消息說不清
status-now--o-other = 別的情況

status-as_of =
    { $dead ->
        [yes] 這個消息是什麼時候的？
       *[no] 這是什麼時候的情況？請說您知道的最晚的那一天。
    }
status-as_of--label = 是什麼時候的情況
status-as_of--hint = 例如：2024年、2024年5月，或者2024年5月20日。大概就行。

status-danger =
    { $dead ->
        [yes] 有沒有孩子沒人照看了？
       *[no] 現在有沒有人遇到了很大的危險？
    }
status-danger--label = 現在的危險
status-danger--hint = 這樣工作人員就知道，哪些事等不得。
status-danger--o-life_in_danger = 有生命危險
status-danger--o-gravely_ill = 病得很重
status-danger--o-child_alone = 有孩子沒人照看
status-danger--o-none = 沒有
status-danger--o-not_known = 沒人知道

person-birth =
    { $about ->
        [woman] { $dead ->
            [yes] 她是什麼時候出生的？
           *[no] 她是什麼時候出生的？或者，她多大年紀？
        }
        [man] { $dead ->
            [yes] 他是什麼時候出生的？
           *[no] 他是什麼時候出生的？或者，他多大年紀？
        }
        [self] 您是什麼時候出生的？或者，您多大年紀？
       *[person] { $dead ->
            [yes] 這個人是什麼時候出生的？
           *[no] 這個人是什麼時候出生的？或者，多大年紀？
        }
    }
person-birth--label = 出生
person-birth--hint = 例如：1985年、1985年3月14日，或者32歲。

person-home =
    { $about ->
        [woman] 她在那邊的家在哪裡：哪個地區或州、哪個縣、哪個鎮或村？
        [man] 他在那邊的家在哪裡：哪個地區或州、哪個縣、哪個鎮或村？
        [self] 您在那邊的家在哪裡：哪個地區或州、哪個縣、哪個鎮或村？
       *[person] 這個人在那邊的家在哪裡：哪個地區或州、哪個縣、哪個鎮或村？
    }
person-home--label = 家在哪裡
person-home--hint = 知道多少說多少。例如：伊寧，巴彥岱。

person-residence =
    { $about ->
        [woman] 出事的時候，她住在哪個國家？
        [man] 出事的時候，他住在哪個國家？
        [self] 出事的時候，您住在哪個國家？
       *[person] 出事的時候，這個人住在哪個國家？
    }
person-residence--label = 當時住的國家

person-photo =
    { $about ->
        [woman] 您有她的照片嗎？以後再發也可以。
        [man] 您有他的照片嗎？以後再發也可以。
        [self] 您願意發一張自己的照片嗎？以後再發也可以。
       *[person] 您有這個人的照片嗎？以後再發也可以。
    }
person-photo--label = 照片
person-photo--hint =
    Telegram 會把照片壓小。想發原來的大小：點回形針，選「文件」（File），再選照片。
    這樣發的文件還帶著看不見的信息，比如照片是什麼時候、在哪裡拍的。如果您不想帶這些，就當普通照片發。

reporter-country = 您住在哪個國家？
reporter-country--label = 您住的國家
reporter-country--hint = 只說國家。它和記錄分開存放。

consent-contact = 關於這份記錄，工作人員可以在這個聊天裡給您發消息嗎？
consent-contact--label = 給我發消息
consent-match = 工作人員可以拿這份記錄和別的記錄對一對，看有沒有別人也講到同一個人嗎？這樣對一對，別的人不會因此知道。
consent-match--label = 和別的記錄對一對
consent-un = 聯合國有一個小組，專門向各國政府追問失蹤的人。這份記錄可以交給他們嗎？他們會去問中國政府，所以中國政府會知道出事的人叫什麼名字，也會知道記錄裡講了什麼。聯合國還需要您的名字和地址。
consent-un--label = 交給聯合國

follow_up-rhythm = 有沒有新消息，我隔多久在這裡問您一次好？
follow_up-rhythm--label = 多久問一次
follow_up-rhythm--hint = 消息裡不會說是什麼事。以後哪一天都可以改。
follow_up-rhythm--o-weekly = 每個星期
follow_up-rhythm--o-monthly = 每個月
follow_up-rhythm--o-every_3_months = 每三個月
follow_up-rhythm--o-every_6_months = 每半年
follow_up-rhythm--o-yearly = 每年一次
follow_up-rhythm--o-only_if_news = 你們有消息時才找我
follow_up-rhythm--o-never = 不要問


## Section person: about the missing person

person-name_latin = 護照或身份證件上，名字用拉丁字母是怎麼寫的？
person-name_latin--label = 拉丁字母的名字
person-name_latin--hint = 上面怎麼印，就一個字母一個字母照著寫，看著不對也沒關係。例如：AYIXIE SAILIMU。
person-name_chinese = 名字用漢字怎麼寫？
person-name_chinese--label = 漢字的名字
person-name_chinese--hint = 發一張寫著名字的證件照片也可以。
person-name_parts = 名字的各個部分
person-name_parts--label = 名字的各個部分
person-name_parts-given =
    { $about ->
        [woman] 名字裡，哪一部分是她自己的名？
        [man] 名字裡，哪一部分是他自己的名？
        [self] 名字裡，哪一部分是您自己的名？
       *[person] 名字裡，哪一部分是本人的名？
    }
person-name_parts-given--label = 本人的名
person-name_parts-family = 有沒有姓？姓什麼？
person-name_parts-family--label = 姓
person-name_parts-family--hint = 沒有姓，就選「不知道」，或者跳過去。很多人是用父親的名字，下面就會問到。
person-name_parts-patronymic = 名字裡，有沒有一部分是從父親的名字來的？是哪一部分？
person-name_parts-patronymic--label = 名字裡父親的名
person-other_names =
    { $about ->
        [woman] 她還有沒有別的名字：小名、經名、以前的名字、別的寫法？
        [man] 他還有沒有別的名字：小名、經名、以前的名字、別的寫法？
        [self] 您還有沒有別的名字：小名、經名、以前的名字、別的寫法？
       *[person] 這個人還有沒有別的名字：小名、經名、以前的名字、別的寫法？
    }
person-other_names--label = 別的名字
person-other_names-name = 請寫一個別的名字，或者別的寫法。
person-other_names-name--label = 別的名字
person-father_name =
    { $about ->
        [woman] 她父親叫什麼名字？
        [man] 他父親叫什麼名字？
        [self] 您父親叫什麼名字？
       *[person] 這個人的父親叫什麼名字？
    }
person-father_name--label = 父親
person-father_name--why =
    { $about ->
        [self] 同名的人很多。有了父親的名字，才不會認錯人，聯合國也會問。如果會給他帶來危險，就跳過去。
       *[person] 同名的人很多。有了父親的名字，才能認準是這個人，聯合國也會問。如果會給他帶來危險，就跳過去。
    }
person-mother_name =
    { $about ->
        [woman] 她母親叫什麼名字？
        [man] 他母親叫什麼名字？
        [self] 您母親叫什麼名字？
       *[person] 這個人的母親叫什麼名字？
    }
person-mother_name--label = 母親
person-mother_name--why =
    { $about ->
        [self] 同名的人很多。有了母親的名字，才不會認錯人。如果會給她帶來危險，就跳過去。
       *[person] 同名的人很多。有了母親的名字，才能認準是這個人。如果會給她帶來危險，就跳過去。
    }
person-spouse_name =
    { $about ->
        [woman] 她丈夫叫什麼名字？
        [man] 他妻子叫什麼名字？
        [self] 您的丈夫或妻子叫什麼名字？
       *[person] 這個人的丈夫或妻子叫什麼名字？
    }
person-spouse_name--label = 丈夫或妻子
person-spouse_name--why = 有些證件和名單上，夫妻兩個人的名字寫在一起，有了名字就好找。如果會給那個人帶來危險，就跳過去。
person-under_18 = 出事的時候和現在，不到18歲
person-under_18--label = 不到18歲（算出來的）
person-ethnicity =
    { $about ->
        [woman] 她是哪個民族的？
        [man] 他是哪個民族的？
        [self] 您是哪個民族的？
       *[person] 這個人是哪個民族的？
    }
person-ethnicity--label = 民族
person-ethnicity--o-uyghur = 維吾爾
person-ethnicity--o-kazakh = 哈薩克
person-ethnicity--o-kyrgyz = 柯爾克孜（吉爾吉斯）
person-ethnicity--o-uzbek = 烏孜別克
person-ethnicity--o-hui = 回族（東干）
person-ethnicity--o-tajik = 塔吉克
person-ethnicity--o-tatar = 塔塔爾
person-ethnicity--o-mongol = 蒙古
person-ethnicity--o-han = 漢族
person-ethnicity--o-other = 別的民族
person-citizenship =
    { $about ->
        [woman] 她有哪些國家的國籍，或者申請過哪些？
        [man] 他有哪些國家的國籍，或者申請過哪些？
        [self] 您有哪些國家的國籍，或者申請過哪些？
       *[person] 這個人有哪些國家的國籍，或者申請過哪些？
    }
person-citizenship--label = 國籍
person-citizenship--hint = 以前有過、後來退掉的也算。一個國家一個國家地說。
person-citizenship-country = 是哪個國家的？
person-citizenship-country--label = 國家
person-citizenship-kind = 這個國籍，現在是什麼情況？
person-citizenship-kind--label = 現在怎樣
person-citizenship-kind--o-held = 現在有
person-citizenship-kind--o-in_process = 申請了，還沒批
person-citizenship-kind--o-given_up = 已經退了
person-citizenship-kind--o-other = 別的情況
person-residence_permit =
    { $about ->
        [woman] 她有沒有別的國家的居留證（有人叫「綠卡」）？是哪個國家的，到什麼時候？
        [man] 他有沒有別的國家的居留證（有人叫「綠卡」）？是哪個國家的，到什麼時候？
        [self] 您那時有沒有別的國家的居留證（有人叫「綠卡」）？是哪個國家的，到什麼時候？
       *[person] 這個人有沒有別的國家的居留證（有人叫「綠卡」）？是哪個國家的，到什麼時候？
    }
person-residence_permit--label = 居留證
person-birthplace =
    { $about ->
        [woman] 她是在哪裡出生的：哪個縣，哪個鎮或村？
        [man] 他是在哪裡出生的：哪個縣，哪個鎮或村？
        [self] 您是在哪裡出生的：哪個縣，哪個鎮或村？
       *[person] 這個人是在哪裡出生的：哪個縣，哪個鎮或村？
    }
person-birthplace--label = 出生的地方
person-hukou =
    { $about ->
        [woman] 她的戶口在哪裡？
        [man] 他的戶口在哪裡？
        [self] 您的戶口在哪裡？
       *[person] 這個人的戶口在哪裡？
    }
person-hukou--label = 戶口
person-hukou--hint = 戶口和住的地方可能不一樣。說到縣就夠了。
person-address =
    { $about ->
        [woman] 她在那邊的詳細地址是什麼？
        [man] 他在那邊的詳細地址是什麼？
        [self] 您那時在那邊的詳細地址是什麼？
       *[person] 這個人在那邊的詳細地址是什麼？
    }
person-address--label = 地址
person-address--why =
    { $about ->
        [self] 有了地址，工作人員向有關部門問起的時候，才說得清是哪一個人。如果親人還住在那裡，寫出來會給他們帶來危險，就跳過去。
       *[person] 有了地址，工作人員向有關部門問起的時候，才說得清就是這個人。如果親人還住在那裡，寫出來會給他們帶來危險，就跳過去。
    }
person-occupation =
    { $about ->
        [woman] 她是做什麼工作的？
        [man] 他是做什麼工作的？
        [self] 您那時是做什麼工作的？
       *[person] 這個人是做什麼工作的？
    }
person-occupation--label = 工作
person-occupation--hint = 例如：打饢的、老師、司機、退休。
person-workplace =
    { $about ->
        [woman] 她在哪裡上班或者上學？
        [man] 他在哪裡上班或者上學？
        [self] 您那時在哪裡上班或者上學？
       *[person] 這個人在哪裡上班或者上學？
    }
person-workplace--label = 上班或上學的地方
person-activities =
    { $about ->
        [woman] 這裡面有沒有她做過的？
        [man] 這裡面有沒有他做過的？
        [self] 這裡面有沒有您做過的？
       *[person] 這裡面有沒有這個人做過的？
    }
person-activities--label = 做過什麼
person-activities--hint = 可以選好幾項。
person-activities--o-religious = 宗教方面的事
person-activities--o-writer_artist = 作家、藝術家
person-activities--o-teacher_academic = 老師、做研究的
person-activities--o-business = 自己做生意
person-activities--o-official = 公家的幹部
person-activities--o-activist = 維權、為大家說話
person-activities--o-student = 學生
person-activities--o-farmer = 種地、放牧
person-activities--o-other = 別的
person-marital_status =
    { $about ->
        [woman] { $dead ->
            [yes] 她那時結婚了嗎？
           *[no] 她結婚了嗎？
        }
        [man] { $dead ->
            [yes] 他那時結婚了嗎？
           *[no] 他結婚了嗎？
        }
        [self] 您結婚了嗎？
       *[person] { $dead ->
            [yes] 這個人那時結婚了嗎？
           *[no] 這個人結婚了嗎？
        }
    }
person-marital_status--label = 婚姻
person-marital_status--o-single = 沒結婚
person-marital_status--o-married = 結婚了
person-marital_status--o-divorced = 離婚了
person-marital_status--o-widowed = 丈夫或妻子去世了
person-marital_status--o-other = 別的情況
person-children =
    { $about ->
        [woman] 她有幾個孩子？
        [man] 他有幾個孩子？
        [self] 您有幾個孩子？
       *[person] 這個人有幾個孩子？
    }
person-children--label = 幾個孩子
person-pregnant =
    { $about ->
        [self] 出事的時候，您是不是懷著孩子？
       *[person] 出事的時候，或者現在，她是不是懷著孩子？
    }
person-pregnant--label = 懷孕
person-pregnant--why = 懷孕的女人需要照顧，也有專門的規定保護她。您可以不說。
person-health_before =
    { $about ->
        [woman] 出事以前，她身體怎麼樣？有什麼病、動過什麼手術、吃什麼藥？
        [man] 出事以前，他身體怎麼樣？有什麼病、動過什麼手術、吃什麼藥？
        [self] 出事以前，您身體怎麼樣？有什麼病、動過什麼手術、吃什麼藥？
       *[person] 出事以前，這個人身體怎麼樣？有什麼病、動過什麼手術、吃什麼藥？
    }
person-health_before--label = 出事前的身體
person-health_before--why =
    { $about ->
        [self] 這樣以後就看得出，您的身體是不是關壞了。
       *[person] 這樣就知道需要什麼樣的照顧；以後也看得出，身體是不是關壞了。
    }
person-marks =
    { $about ->
        [woman] 憑什麼能認出她：個子多高，有沒有疤，戴不戴眼鏡？
        [man] 憑什麼能認出他：個子多高，有沒有疤，戴不戴眼鏡？
        [self] 憑什麼能認出您：個子多高，有沒有疤，戴不戴眼鏡？
       *[person] 憑什麼能認出這個人：個子多高，有沒有疤，戴不戴眼鏡？
    }
person-marks--label = 長相特徵
person-languages =
    { $about ->
        [woman] 她會說哪些語言？
        [man] 他會說哪些語言？
        [self] 您會說哪些語言？
       *[person] 這個人會說哪些語言？
    }
person-languages--label = 會說的語言
person-id_number =
    { $about ->
        [woman] 您知道她的中國身份證號碼嗎？
        [man] 您知道他的中國身份證號碼嗎？
        [self] 您的中國身份證號碼是多少？
       *[person] 您知道這個人的中國身份證號碼嗎？
    }
person-id_number--label = 身份證號碼
person-id_number--hint = 一共18位，老證件是15位。最後一位可能是字母X。發一張身份證的照片也可以。
person-id_number--why = 這個號碼一個人只有一個。名字一樣的人很多，有了它最不容易弄錯。您可以不說。
person-passport =
    { $about ->
        [woman] 您知道她的護照號碼嗎？
        [man] 您知道他的護照號碼嗎？
        [self] 您的護照號碼是多少？
       *[person] 您知道這個人的護照號碼嗎？
    }
person-passport--label = 護照號碼
person-passport--why =
    { $about ->
        [self] 使館或者聯合國可以憑它查到您的事。您可以不說。
       *[person] 使館或者聯合國可以憑它去找這個人。您可以不說。
    }


## Section event: what happened

event-violence =
    { $about ->
        [woman] 她被抓走的時候，那些人是怎麼對她的？
        [man] 他被抓走的時候，那些人是怎麼對他的？
        [self] 您被抓走的時候，那些人是怎麼對您的？
       *[person] 抓人的時候，那些人是怎麼對待這個人的？
    }
event-violence--label = 抓走時的暴力
event-violence--why = 這能看出當時抓人是不是違法。您可以不說。
event-violence--o-none = 沒有動手
event-violence--o-beaten = 打人
event-violence--o-threatened = 威脅
event-violence--o-hooded_or_cuffed = 套黑頭套或戴手銬
event-violence--o-home_searched = 抄家
event-violence--o-children_present = 當著孩子的面
event-violence--o-other = 別的
event-taken_by = 這是誰幹的？
event-taken_by--label = 誰幹的
event-taken_by--hint = 可以選好幾項。如果誰也沒看見，就選您覺得是的；下一個問題會問為什麼。
event-taken_by--o-police = 警察
event-taken_by--o-state_security = 國保或國安
event-taken_by--o-village_officials = 村裡或社區的幹部
event-taken_by--o-prison_service = 監獄的人
event-taken_by--o-employer = 單位或老闆
event-taken_by--o-unknown = 沒人知道
event-taken_by--o-other = 別的人
event-taken_by_why = 您為什麼覺得是他們？如果不知道是誰：您為什麼覺得背後是政府的人？
event-taken_by_why--label = 為什麼這樣想
event-taken_by_why--hint = 例如：他們穿制服，開著警車來，電話是派出所打來的。
event-warrant = 他們是不是給看過、或者留下過什麼文件，比如逮捕證？
event-warrant--label = 給看過文件
event-reason_official = 公家的人有沒有說過為什麼？如果記得，請把他們的原話告訴我。
event-reason_official--label = 他們說的理由
event-reason_suspected = 您自己覺得，真正的原因是什麼？
event-reason_suspected--label = 您覺得的原因
event-reason_suspected--hint = 可以選好幾項。
event-reason_suspected--o-religion = 信教、做禮拜
event-reason_suspected--o-contact_abroad = 和國外有聯繫
event-reason_suspected--o-travel_abroad = 去過國外
event-reason_suspected--o-phone_app = 手機上的軟件或文件
event-reason_suspected--o-speech_or_writing = 說過或寫過什麼
event-reason_suspected--o-relatives = 因為親戚
event-reason_suspected--o-past_conviction = 以前判過刑
event-reason_suspected--o-birth_policy = 孩子生多了
event-reason_suspected--o-foreign_citizenship = 有外國國籍
event-reason_suspected--o-helping_foreigners = 幫過外國人
event-reason_suspected--o-quota = 為了湊夠人數
event-reason_suspected--o-unknown = 沒人知道
event-reason_suspected--o-other = 別的原因
event-reason_words = 關於原因，您還有什麼想說的？
event-reason_words--label = 原因，多說幾句
event-last_contact =
    { $about ->
        [woman] 您或者家裡人，最後一次和她說話、直接收到她的消息，是什麼時候？
        [man] 您或者家裡人，最後一次和他說話、直接收到他的消息，是什麼時候？
        [self] 出事以前，您和家裡人最後一次說話、通消息，是什麼時候？
       *[person] 您或者家裡人，最後一次和這個人說話、直接收到消息，是什麼時候？
    }
event-last_contact--label = 最後一次聯繫
event-last_contact--hint = 例如：2019年、2019年6月，或者2019年6月2日。大概就行。
event-last_contact_means = 那一次是怎麼聯繫的？
event-last_contact_means--label = 怎麼聯繫的
event-last_contact_means--o-in_person = 當面
event-last_contact_means--o-phone = 打電話
event-last_contact_means--o-wechat = 用微信
event-last_contact_means--o-whatsapp = 用 WhatsApp
event-last_contact_means--o-letter = 寫信
event-last_contact_means--o-through_others = 託別人傳話
event-last_contact_means--o-other = 別的辦法
event-last_contact_words = 最後那一次聯繫，說了些什麼？
event-last_contact_words--label = 說了些什麼
event-last_contact_words--why = 最後說的話，常常看得出要出什麼事。會連累那邊的人的話，請不要寫。
event-came_back =
    { $about ->
        [woman] 出事以前，她是不是在國外待過，後來又回了中國？
        [man] 出事以前，他是不是在國外待過，後來又回了中國？
        [self] 出事以前，您是不是在國外待過，後來又回了中國？
       *[person] 出事以前，這個人是不是在國外待過，後來又回了中國？
    }
event-came_back--label = 從國外回去過
event-came_back_from =
    { $about ->
        [woman] 她是從哪個國家回去的？
        [man] 他是從哪個國家回去的？
        [self] 您是從哪個國家回去的？
       *[person] 是從哪個國家回去的？
    }
event-came_back_from--label = 從哪國回去
event-came_back_date = 那是什麼時候？
event-came_back_date--label = 什麼時候回去
event-came_back_date--hint = 例如：2017年、2017年3月，或者2017年3月14日。大概就行。
event-came_back_why = 為什麼回去？
event-came_back_why--label = 為什麼回去
event-came_back_why--o-sick_relative = 家裡有人生病
event-came_back_why--o-called_by_employer = 單位叫回去
event-came_back_why--o-called_by_police = 警察叫回去
event-came_back_why--o-papers_or_pension = 辦證件或退休金
event-came_back_why--o-funeral = 奔喪、送葬
event-came_back_why--o-visit = 探親
event-came_back_why--o-study_end = 學業結束了
event-came_back_why--o-deported = 被遣返
event-came_back_why--o-other = 別的原因
event-came_back_words = 回去的路上，或者回去以後，出了什麼事？
event-came_back_words--label = 回去的經過
event-passport_taken =
    { $about ->
        [woman] 她的護照是不是被收走了？
        [man] 他的護照是不是被收走了？
        [self] 您的護照是不是被收走了？
       *[person] 這個人的護照是不是被收走了？
    }
event-passport_taken--label = 護照被收走
event-exit_refused =
    { $about ->
        [woman] 是不是有過不准她出國的事？
        [man] 是不是有過不准他出國的事？
        [self] 是不是有過不准您出國的事？
       *[person] 是不是有過不准這個人出國的事？
    }
event-exit_refused--label = 不准出國
event-witnesses = 有沒有人親眼看到，或者知道這件事？我們可以一個人一個人地記。
event-witnesses--label = 知道這件事的人
event-witnesses--hint = 不會給那個人帶來危險，才寫名字。只寫「一個鄰居」也夠了。
event-witnesses--why = 知道的人不止一個，這份記錄就更有分量。沒有他們的同意，我們不會去聯繫他們。
event-witnesses-who = 是誰？寫名字，或者只說是什麼人。
event-witnesses-who--label = 知道的人
event-witnesses-who--hint = 例如：一個鄰居，現在在國外。
event-witnesses-they_agreed = 把名字寫進這份記錄，那個人是不是同意了？
event-witnesses-they_agreed--label = 本人同意
event-witnesses-safe_to_name = 可以寫出那個人的名字嗎？如果會給他或她帶來危險，請答「否」。
event-witnesses-safe_to_name--label = 可以寫名字
event-witnesses-what = 那個人看到了什麼、聽到了什麼？
event-witnesses-what--label = 看到、聽到的
others = 那時候或者後來，家裡還有沒有別人被抓、失蹤？我們可以一個人一個人地記。
others--label = 家裡別的人
others--hint = 以後可以給每個人單獨講一份。一樣的內容不用再講一遍。
others--why = 常常一家人裡不止一個被關。哪一個都不該被忘記。寫出來會有危險的人，請不要寫。
others-name = 這個人叫什麼名字？
others-name--label = 名字
others-relation = 這個人是您什麼人？
others-relation--label = 是您什麼人
others-together =
    是不是在同一個時候、同一個地方出的事？
others-together--label = 是不是一起出的事
others-what = 這個人出了什麼事？
others-what--label = 出了什麼事
history = 出事的前前後後都有些什麼：問話、開庭、轉到別處、電話、探視、放出來……我們可以一件一件地記。
history--label = 前前後後
history--hint = 先講哪一件都行，我會按時間排好。
history-date = 這是什麼時候的事？
history-date--label = 什麼時候
history-date--hint = 例如：2018年、2018年9月，或者2018年9月15日。大概就行。如果不知道，我再問您是在哪件事以後。
history-after = 是在哪件事以後，過了多久？
history-after--label = 在哪件事以後
history-after--hint = 例如：被抓以後大約兩個月。
history-what = 是什麼事？
history-what--label = 什麼事
history-what--o-questioned = 被問話
history-what--o-summoned = 被叫去派出所
history-what--o-passport_taken = 護照被收走
history-what--o-exit_ban = 不讓出境
history-what--o-taken = 被抓走
history-what--o-charged = 被起訴
history-what--o-trial = 開庭
history-what--o-sentenced = 被判刑
history-what--o-moved = 轉到別處
history-what--o-seen = 有人見到
history-what--o-call = 通話
history-what--o-visit = 探視
history-what--o-ill_treated = 被虐待
history-what--o-hospital = 送進醫院
history-what--o-sent_to_work = 被送去幹活
history-what--o-released = 放出來
history-what--o-retaken = 又被抓
history-what--o-official_answer = 公家給了答覆
history-what--o-rumour = 聽人說
history-what--o-died = 去世
history-what--o-other = 別的事
history-state =
    { $about ->
        [woman] 那以後她在哪裡？
        [man] 那以後他在哪裡？
        [self] 那以後您在哪裡？
       *[person] 那以後人在哪裡？
    }
history-state--label = 那以後
history-place = 這是在哪裡？
history-place--label = 在哪裡
history-who = 還有誰在場，或者參與了？
history-who--label = 誰在場
history-who--hint = 說單位或者職務也可以。例如：村裡的兩個警察。
history-who--why = 以後能看出該由誰負責。會被連累的人，請不要寫名字。
history-source = 這件事您是怎麼知道的？
history-source--label = 您怎麼知道的
history-source_words = 具體是聽誰說的、從哪裡來的？您願意說就說。
history-source_words--label = 聽誰說的
history-source_words--why = 這樣才看得出消息有多可靠。會被連累的人，請不要寫名字。
history-heard_on = 您是什麼時候聽說的？
history-heard_on--label = 什麼時候聽說
history-certainty = 您有幾分把握？
history-certainty--label = 有幾分把握
history-certainty--o-sure = 我很確定
history-certainty--o-likely = 應該是這樣
history-certainty--o-unsure = 我不確定
history-words = 這件事，您還有什麼想說的？
history-words--label = 多說幾句


## Section status: where the missing person is now, and how

status-heard_on = 這個消息，您是什麼時候知道的？
status-heard_on--label = 什麼時候得到消息
status-heard_on--hint = 例如：2024年、2024年5月，或者2024年5月20日。大概就行。
status-source =
    { $dead ->
        [yes] 人去世了，您是怎麼知道的？
       *[no] { $about ->
            [woman] 她現在在哪裡，您是怎麼知道的？
            [man] 他現在在哪裡，您是怎麼知道的？
           *[person] 人現在在哪裡，您是怎麼知道的？
        }
    }
status-source--label = 您怎麼知道的
status-source_words = 具體是聽誰說的、從哪裡來的？您願意說就說。
status-source_words--label = 聽誰說的
status-source_words--why = 這樣才看得出消息有多可靠。會被連累的人，請不要寫名字。
status-certainty = 您有幾分把握？
status-certainty--label = 有幾分把握
status-certainty--o-sure = 我很確定
status-certainty--o-likely = 應該是這樣
status-certainty--o-unsure = 我不確定
status-facility =
    { $about ->
        [woman] 她被關在哪裡，或者最後是關在哪裡？
        [man] 他被關在哪裡，或者最後是關在哪裡？
        [self] 您最後是被關在哪裡？
       *[person] 人被關在哪裡，或者最後是關在哪裡？
    }
status-facility--label = 關在哪裡
status-facility--hint = 名字、在哪個縣、大家怎麼叫，都可以。例如：新源的監獄。
status-facility_kind = 那是什麼樣的地方？
status-facility_kind--label = 什麼樣的地方
status-facility_kind--o-camp = 集中營（「學習班」）
status-facility_kind--o-detention_centre = 看守所
status-facility_kind--o-prison = 監獄
status-facility_kind--o-factory = 工廠
status-facility_kind--o-hospital = 醫院
status-facility_kind--o-school = 學校
status-facility_kind--o-orphanage = 孤兒院
status-facility_kind--o-unknown = 沒人知道
status-facility_kind--o-other = 別的地方
status-sentence =
    { $about ->
        [woman] 她被判了什麼刑？
        [man] 他被判了什麼刑？
        [self] 您被判了什麼刑？
       *[person] 判了什麼刑？
    }
status-sentence--label = 判了什麼刑
status-sentence--o-years = 判了幾年
status-sentence--o-life = 無期
status-sentence--o-death_suspended = 死緩
status-sentence--o-other = 別的
status-sentence_years = 判了多少年？
status-sentence_years--label = 判了多少年
status-sentence_years--hint = 例如：7；三年半就寫3.5。
status-sentence_until = 刑期到什麼時候滿？
status-sentence_until--label = 刑滿的時間
status-sentence_until--hint = 例如：2031年，或者2031年3月。這裡可以寫還沒到的日子。
status-charge = 據您所知，定的是什麼罪名？
status-charge--label = 罪名
status-charge--hint = 如果能照著判決書上的原話寫，就更好。
status-court = 是哪個法院判的？
status-court--label = 法院
status-trial_date = 是什麼時候開的庭？
status-trial_date--label = 開庭
status-trial_date--hint = 例如：2018年、2018年9月，或者2018年9月15日。大概就行。
status-lawyer =
    { $about ->
        [woman] 是不是有她自己或者家裡人請的律師？
        [man] 是不是有他自己或者家裡人請的律師？
        [self] 是不是有您自己或者家裡人請的律師？
       *[person] 是不是有本人或者家裡人請的律師？
    }
status-lawyer--label = 有自己請的律師
status-family_told = 判刑的事，公家是不是通知了家裡人？
status-family_told--label = 通知了家裡人
status-release_terms =
    { $about ->
        [woman] 放出來的時候，給她定了哪些規矩？
        [man] 放出來的時候，給他定了哪些規矩？
        [self] 放出來的時候，給您定了哪些規矩？
       *[person] 放出來的時候，給這個人定了哪些規矩？
    }
status-release_terms--label = 放出來以後的規矩
status-release_terms--hint = 例如：每個星期去派出所報到，不准出遠門，不准對別人說。
status-release_terms--why = 人放出來了，常常還是不自由。會給那邊惹麻煩的，您可以不說。
status-contact_now =
    { $about ->
        [woman] 現在有沒有人能和她聯繫？
        [man] 現在有沒有人能和他聯繫？
       *[person] 現在有沒有人能和這個人聯繫？
    }
status-contact_now--label = 現在的聯繫
status-contact_now--o-none = 聯繫不上
status-contact_now--o-letters = 寫信
status-contact_now--o-calls = 打電話
status-contact_now--o-video_calls = 視頻通話
status-contact_now--o-visits = 探視
status-contact_now--o-other = 別的
status-contact_who = 是誰能聯繫上？
status-contact_who--label = 誰能聯繫上
status-contact_who--hint = 不用寫名字。例如：父親或者母親。
status-contact_who--why = 這樣就知道消息能從誰那裡來。會被連累的人，請不要寫名字。
status-contact_often = 多久聯繫一次，每次多長時間？
status-contact_often--label = 多久一次
status-contact_often--hint = 例如：一個月一次，每次五分鐘。
status-contact_watched = 聯繫的時候，是不是有人在旁邊看著、聽著？
status-contact_watched--label = 有人看著聽著
status-health_now =
    { $about ->
        [woman] 據您所知，她現在身體怎麼樣？
        [man] 據您所知，他現在身體怎麼樣？
        [self] 您現在身體怎麼樣？
       *[person] 據您所知，人現在身體怎麼樣？
    }
status-health_now--label = 現在的身體
status-health_now--why = 這樣就知道是不是急需看病。您可以不說。
status-treatment_known =
    { $about ->
        [self] 下面幾個問題，是問您被關的時候他們怎麼對您。您願意回答嗎？不願意也沒關係。
        [woman] { $dead ->
            [yes] 她在裡面的時候，他們是怎麼對她的，您知道嗎？您可以不說。
           *[no] 她在裡面，他們是怎麼對她的，您知道嗎？您可以不說。
        }
        [man] { $dead ->
            [yes] 他在裡面的時候，他們是怎麼對他的，您知道嗎？您可以不說。
           *[no] 他在裡面，他們是怎麼對他的，您知道嗎？您可以不說。
        }
       *[person] { $dead ->
            [yes] 人在裡面的時候，他們是怎麼對待這個人的，您知道嗎？您可以不說。
           *[no] 人在裡面，他們是怎麼對待這個人的，您知道嗎？您可以不說。
        }
    }
status-treatment_known--label = 知道裡面怎麼對人
status-treatment_known--why = 虐待人是犯罪，講出來的話，將來有一天可能會有用。誰也不必在這裡說。點「否」，就去下一個問題。
status-treatment =
    { $about ->
        [woman] 這裡面，有哪些是她遭受過的？
        [man] 這裡面，有哪些是他遭受過的？
        [self] 這裡面，有哪些是您遭受過的？
       *[person] 這裡面，有哪些是這個人遭受過的？
    }
status-treatment--label = 受到的虐待
status-treatment--hint = 只選您願意說的。
status-treatment--o-beating = 挨打
status-treatment--o-electric_shock = 電擊
status-treatment--o-solitary = 單獨關著
status-treatment--o-forced_medication = 強迫吃藥、打針
status-treatment--o-forced_food = 逼著吃喝（豬肉、酒）、灌食
status-treatment--o-denied_care = 有病不給看
status-treatment--o-forced_abortion_or_sterilisation = 強迫流產或絕育
status-treatment--o-sexual_violence = 性暴力
status-treatment--o-stress_position = 坐老虎凳、罰站罰坐
status-treatment--o-other = 別的
status-treatment_source = 這些您是怎麼知道的？
status-treatment_source--label = 怎麼知道的
status-treatment_source--o-seen = 我看到的
status-treatment_source--o-told_of_this_person = 有人告訴我這個人的事
status-treatment_source--o-known_in_general = 知道那個地方是這樣
status-treatment_words = 您還想多說一點嗎？只說您願意說的。
status-treatment_words--label = 虐待，多說幾句
status-treatment_words--why = 您自己的話，比按鈕說得清楚。您隨時可以停下，講過的也可以收回。
status-death = 我很難過。您知道什麼，願意說多少，就說多少；改天再說也可以。
status-death--label = 去世的事
status-death--why = 家裡人有權利知道到底出了什麼事。以後去要遺體、問真相的時候，您講的也許能幫上忙。
status-death-date =
    { $about ->
        [woman] 她是什麼時候去世的？
        [man] 他是什麼時候去世的？
       *[person] 人是什麼時候去世的？
    }
status-death-date--label = 去世的時間
status-death-date--hint = 例如：2021年、2021年11月，或者2021年11月5日。大概就行。
status-death-place =
    { $about ->
        [woman] 她是在哪裡去世的？
        [man] 他是在哪裡去世的？
       *[person] 人是在哪裡去世的？
    }
status-death-place--label = 去世的地方
status-death-cause_told = 他們對家裡人說，是怎麼去世的？
status-death-cause_told--label = 他們說的原因
status-death-body_returned = 遺體是不是還給了家裡人？
status-death-body_returned--label = 遺體還給家裡
status-death-how_known = 家裡人是怎麼知道的？
status-death-how_known--label = 家裡人怎麼知道的


## Section family: the family there and outside

family-children =
    { $about ->
        [woman] 她有孩子嗎？我們可以一個孩子一個孩子地記。
        [man] 他有孩子嗎？我們可以一個孩子一個孩子地記。
        [self] 您有孩子嗎？我們可以一個孩子一個孩子地記。
       *[person] 這個人有孩子嗎？我們可以一個孩子一個孩子地記。
    }
family-children--label = 孩子
family-children--why = 沒人照看的孩子，最先需要幫助。不寫名字，只寫第一個字或者字母也夠了。
family-children-name_or_initial = 孩子叫什麼名字？只寫第一個字或者字母也夠了。
family-children-name_or_initial--label = 孩子
family-children-age = 孩子多大了？
family-children-age--label = 年齡
family-children-with = 孩子跟誰住？
family-children-with--label = 跟誰住
family-children-with--o-parent = 爸爸或媽媽
family-children-with--o-relatives = 親戚
family-children-with--o-orphanage = 在孤兒院
family-children-with--o-boarding_school = 在寄宿學校
family-children-with--o-unknown = 沒人知道
family-children-with--o-other = 別的情況
family-children-where = 孩子住在哪裡？
family-children-where--label = 住在哪裡
family-children-words = 這個孩子的事，您還有什麼想說的？
family-children-words--label = 孩子的事，多說幾句
family-where =
    { $about ->
        [woman] 她最親的家裡人，現在住在哪裡？
        [man] 他最親的家裡人，現在住在哪裡？
        [self] 您家裡人現在住在哪裡？
       *[person] 這個人最親的家裡人，現在住在哪裡？
    }
family-where--label = 家裡人住在哪裡
family-where--why = 這樣就知道在哪裡能幫上忙，在那邊該由哪些官員負責。說到縣或者國家就夠了。
family-dependants =
    { $about ->
        [woman] { $dead ->
            [yes] 家裡有誰以前要靠她照顧：孩子、老人、病人？
           *[no] 家裡有誰要靠她照顧：孩子、老人、病人？
        }
        [man] { $dead ->
            [yes] 家裡有誰以前要靠他照顧：孩子、老人、病人？
           *[no] 家裡有誰要靠他照顧：孩子、老人、病人？
        }
        [self] 家裡有誰要靠您照顧：孩子、老人、病人？
       *[person] { $dead ->
            [yes] 家裡有誰以前要靠這個人照顧：孩子、老人、病人？
           *[no] 家裡有誰要靠這個人照顧：孩子、老人、病人？
        }
    }
family-dependants--label = 誰要人照顧
family-dependants--why = 這樣就知道誰最需要幫助。不用寫名字。
family-reprisals = 家裡人有沒有因為這件事受壓、被為難？
family-reprisals--label = 家裡受的壓力
family-reprisals--hint = 可以選好幾項。
family-reprisals--why = 給家裡人施壓，這本身就違法，也可以為這個討說法。您可以不說是誰幹的。
family-reprisals--o-questioned = 被叫去問話
family-reprisals--o-harassed = 一再被騷擾
family-reprisals--o-beaten = 被打
family-reprisals--o-surveillance = 被監視
family-reprisals--o-passport_taken = 護照被收走
family-reprisals--o-passport_refused = 不給辦護照
family-reprisals--o-job_lost = 丟了工作
family-reprisals--o-detained = 被抓
family-reprisals--o-forced_to_call = 被逼著給國外打電話
family-reprisals--o-home_visits = 幹部上門
family-reprisals--o-officials_in_home = 「結親」幹部住進家
family-reprisals--o-forced_marriage = 被逼結婚
family-reprisals--o-money_cut_off = 錢或地被拿走
family-reprisals--o-other = 別的
family-reprisals_words = 是誰，什麼時候，說了些什麼？
family-reprisals_words--label = 壓力，多說幾句
family-reprisals_words--why = 有原話、有日子，以後為這個討說法就容易些。會被連累的人，請不要寫名字。
family-forbidden_to_call = 是不是有人不准那邊的親人給您打電話、接您的電話？
family-forbidden_to_call--label = 不准打電話
family-needs = 那邊的和外面的家裡人，需要什麼？
family-needs--label = 需要什麼
family-needs--hint = 工作人員會看到。能不能幫上，他們不敢保證。
family-needs--o-food_money = 吃的、錢
family-needs--o-housing = 住的地方
family-needs--o-legal_help = 法律上的幫助
family-needs--o-health_care = 看病、吃藥
family-needs--o-psychological = 有人說說話
family-needs--o-papers = 證件
family-needs--o-school = 上學
family-needs--o-none = 現在什麼都不需要
family-needs--o-other = 別的


## Section reporter: about the person who writes

reporter-name = 您叫什麼名字？您也可以給自己另取一個名字。
reporter-name--label = 您的名字
reporter-name--why = 有名字的記錄更有分量，聯合國也只收有名字的。您的名字和記錄分開存放；對我們來說，用另一個名字也可以。
reporter-name_hidden = 您的名字，是不是只給工作人員看？
reporter-name_hidden--label = 名字只給工作人員看
reporter-age = 您多大年紀？
reporter-age--label = 您的年齡
reporter-city = 您住在哪個城市？
reporter-city--label = 您住的城市
reporter-citizenship = 您是哪國國籍？
reporter-citizenship--label = 您的國籍
reporter-own_story = 您自己有沒有被關過、被問過話、被威脅過？願意的話，請講給我聽。
reporter-own_story--label = 您自己的遭遇
reporter-own_story--why = 您自己的遭遇，也是整件事的一部分。它和記錄分開存放。您可以不說。
reporter-contact_preference = 如果工作人員想和您說話，您喜歡用什麼辦法？
reporter-contact_preference--label = 怎麼聯繫您
reporter-contact_preference--o-this_chat = 就在這個聊天裡
reporter-contact_preference--o-phone = 打電話
reporter-contact_preference--o-email = 電子郵件
reporter-contact_preference--o-signal = 用 Signal
reporter-contact_preference--o-other = 別的辦法
reporter-contact = 他們可以用哪個電話號碼或者郵箱？
reporter-contact--label = 電話或郵箱
reporter-contact--hint = 电话号码，或者电子邮箱。例如：someone@example.org
reporter-contact--why = 萬一這個聊天沒有了，工作人員就再也找不到您了。它和記錄分開存放。
reporter-address = 您的通信地址是什麼？
reporter-address--label = 您的通信地址
reporter-address--why = 您同意把記錄交給聯合國。他們要講述人的地址。在交出去以前，它和記錄分開存放。
reporter-pressure = 在您現在住的地方，您自己有沒有受到壓力？
reporter-pressure--label = 您受的壓力
reporter-pressure--hint = 可以選好幾項。
reporter-pressure--why = 這樣工作人員就知道，給您發消息的時候要多小心。您可以不說。
reporter-pressure--o-none = 沒有
reporter-pressure--o-calls = 打電話、發消息
reporter-pressure--o-threats_to_relatives = 拿親人來威脅
reporter-pressure--o-asked_to_spy = 要我打聽別人的事
reporter-pressure--o-passport_trouble = 護照辦不下來
reporter-pressure--o-other = 別的


## Section testimony: story, papers, recordings

testimony-story = 您想講的，都請講給我聽。打字、發語音、錄視頻都行；想講多長就講多長，可以分好幾條發。
testimony-story--label = 您的講述
testimony-story--hint = 您可以停下，改天再接著講。會被連累的人，請不要寫名字。
testimony-story--why = 您用自己的語言、自己的話講出來的，是這份記錄裡最要緊的。講什麼，由您自己決定。
testimony-files = 您有沒有文件、信、照片、錄音？可以一件一件發到這裡。
testimony-files--label = 文件和錄音
testimony-files--hint =
    想發原來的大小：點回形針，選「文件」（File）。一個文件最大20 MB。
    文件裡還帶著看不見的信息，比如照片是什麼時候、在哪裡拍的。
testimony-files-files = 請現在發過來。是一起的東西，可以一次發好幾個。
testimony-files-files--label = 文件
testimony-files-kind = 這是什麼？
testimony-files-kind--label = 種類
testimony-files-kind--o-photo = 照片
testimony-files-kind--o-identity_paper = 身份證件
testimony-files-kind--o-court_paper = 法院或警察的文件
testimony-files-kind--o-letter = 信
testimony-files-kind--o-screenshot = 屏幕截圖
testimony-files-kind--o-recording = 錄音
testimony-files-kind--o-video = 視頻
testimony-files-kind--o-list = 名單
testimony-files-kind--o-other = 別的
testimony-files-about = 這裡面是什麼內容？
testimony-files-about--label = 內容
testimony-files-may_share = 您同意把記錄交給哪些人，這個也可以給那些人看嗎？
testimony-files-may_share--label = 可以給人看
testimony-files-source = 這是誰給您的，從哪裡來的？
testimony-files-source--label = 從哪裡來的
testimony-files-source--hint = 不用寫名字。例如：親戚給的，網站上看到的。
testimony-links = 網上有沒有這件事：文章、視頻、名單？
testimony-links--label = 鏈接
testimony-links-url = 請把鏈接發給我。
testimony-links-url--label = 鏈接
testimony-links-url--hint = 例如：https://example.org/article


## Section actions: what has been done, and what the family wishes

actions = 您或者別人，找過誰幫忙、向誰要過說法？我們可以一次一次地記。
actions--label = 找過誰
actions--hint = 如果誰也沒找過，就點「據我所知沒有」。這不是您的錯。
actions-by = 是誰去找的？
actions-by--label = 誰去找的
actions-by--hint = 例如：我自己，我在國外的姑姑，一位律師。
actions-body = 找的是哪裡？
actions-body--label = 找的是哪裡
actions-body--o-police_there = 那邊的警察
actions-body--o-embassy_of_china = 中國使館或領館
actions-body--o-own_foreign_ministry = 我這個國家的外交部
actions-body--o-un_wgeid = 聯合國失蹤問題小組
actions-body--o-un_other = 聯合國別的部門
actions-body--o-icrc = 紅十字國際委員會
actions-body--o-amnesty_or_hrw = 國際特赦、人權觀察
actions-body--o-public_list = 網上公開的名單
actions-body--o-local_organisation = 當地的組織
actions-body--o-media = 報紙、電臺、電視
actions-body--o-court = 法院
actions-body--o-other = 別的地方
actions-date = 那是什麼時候？
actions-date--label = 什麼時候
actions-date--hint = 例如：2022年、2022年4月，或者2022年4月11日。大概就行。
actions-reference = 那次有沒有給一個編號或者名稱？
actions-reference--label = 編號
actions-result = 後來有什麼結果？
actions-result--label = 結果
actions-why_none = 一直沒有找過誰，是不是有什麼原因？
actions-why_none--label = 為什麼沒找過
actions-why_none--hint = 例如：家裡人害怕，或者不知道該找誰。聯合國會問這一點。
wishes = 您有什麼心願？
wishes--label = 心願
wishes--hint = 可以選好幾項。工作人員會看到。能不能實現，他們不敢保證。
wishes--o-find_out_how = 知道人是怎麼沒的
wishes--o-body_returned = 要回遺體
wishes--o-truth = 說出真相
wishes--o-find_out_where = 知道人在哪裡
wishes--o-proof_of_life = 知道人還活著
wishes--o-medical_care = 給人看病
wishes--o-release = 把人放出來
wishes--o-reunite_children = 孩子回到我們身邊
wishes--o-lawyer = 有律師幫忙
wishes--o-un_submission = 告訴聯合國
wishes--o-government_help = 我這個國家出面幫忙
wishes--o-publish = 讓大家都知道
wishes--o-media_contact = 和記者談談
wishes--o-message_of_hope = 捎一句鼓勵的話
wishes--o-compensation = 得到賠償
wishes--o-material_help = 錢、生活用的東西
wishes--o-only_record = 只想留個記錄
wishes--o-other = 別的
wishes-words = 您的心願，還想多說一點嗎？
wishes-words--label = 心願，多說幾句


## Section consents: permissions, and keeping in touch

consent-connect_families = 如果另外一家人也講到同一個人，工作人員可以告訴那家人，您也講過嗎？這句話我們事先問每一個人，不是說已經有另外一份記錄了。
consent-connect_families--label = 告訴另外一家人
consent-icrc = 紅十字國際委員會會尋找失蹤的人。這份記錄可以交給他們嗎？
consent-icrc--label = 交給紅十字
consent-organisations = 這份記錄可以交給別的人權組織嗎？
consent-organisations--label = 交給別的人權組織
consent-governments = 這份記錄可以交給別的國家的政府和議會，讓他們去向中國問出事的人怎麼樣了嗎？
consent-governments--label = 交給外國政府
consent-research = 這份記錄去掉名字以後，可以拿來做研究嗎？
consent-research--label = 去掉名字，做研究
consent-publish_person = 出事的人叫什麼名字、遭遇了什麼，可以公開出來讓所有人看到嗎？公開了，就收不回來了。
consent-publish_person--label = 公開名字和遭遇
consent-publish_photo = 出事的人的照片可以公開嗎？公開了，就收不回來了。
consent-publish_photo--label = 公開照片
consent-publish_location = 如果公開，地點可以說到多細？
consent-publish_location--label = 公開地點
consent-publish_location--o-none = 一點也不公開
consent-publish_location--o-prefecture = 只說到地區或州
consent-publish_location--o-county = 只說到縣
consent-publish_location--o-exact = 說出具體地點
consent-media = 可以把這份記錄告訴記者，讓他們通過工作人員來問您嗎？
consent-media--label = 告訴記者
consent-worries = 用這份記錄，您怕的是什麼？
consent-worries--label = 您擔心的事
consent-worries--why = 工作人員想先知道，什麼會傷到您和您的家人，然後才動這份記錄。
follow_up-hours = 我一天裡什麼時候給您發消息好？
follow_up-hours--label = 一天裡的時間
follow_up-hours--o-morning = 上午9點–12點
follow_up-hours--o-midday = 中午12點–下午4點
follow_up-hours--o-evening = 下午4點–晚上8點
follow_up-hours--o-any = 什麼時候都行
follow_up-zone = 您住的國家有好幾個時區。您過的是哪裡的時間？
follow_up-zone--label = 您的時區
follow_up-code_word = 如果您願意，可以定一個暗號。以後給您看記錄裡的內容以前，我會先問暗號。
follow_up-code_word--label = 暗號
follow_up-code_word--hint = 選一個別人猜不到的詞，不要用記錄裡的名字。請記在心裡：忘了的話，只有找工作人員才有辦法。
follow_up-code_word--why = 有一天，您的手機可能在別人手裡。有了暗號，我就不會把您的記錄給那個人看。已經在這個聊天裡的話，您不清掉，還是看得到。


### Interface

## Buttons (24 characters at most)

button-yes = 是
button-no = 否
button-yes-right = 對，是這樣
button-correct = 不對，我來改
button-about = 大概是那時，說不準
button-dont-know = 不知道
button-prefer-not = 不想說
button-later = 以後再說
button-back = 返回
button-why = 怎麼答、為什麼問
button-menu = 菜單
button-i-agree = 是，我同意
button-that-is-all = 就這些
button-add-one = 講一個
button-add-another = 再講一個
button-none = 據我所知沒有
button-good-moment = 方便，現在說
button-not-now = 不方便，以後再說
button-stop-here = 就停在這裡
button-leave-as-is = 就這樣，不改
button-earlier = 更早
button-after-event = 在另一件事以後
button-only-year = 只知道{ $year }年
button-about-year = 大約{ $year }年
button-only-month = 只知道這個月
button-about-month = 大約這個月
button-more-countries = 更多國家
button-my-words = 就用我的話
button-continue = 繼續
button-read-back = 看我講過的
button-hand-in = 提交
button-hand-in-now = 現在提交
button-other-things = 別的事
button-pause = 歇一會兒
button-mine = 我的記錄
button-language = 語言
button-consent = 我允許什麼
button-privacy = 誰能看到
button-help = 幫助
button-lost-phone = 我的手機丟了
button-stop = 停下
button-forget = 刪除一份記錄
button-another = 再講一個人
button-tell-more = 再多講一些
button-take-out = 拿掉這一條
button-take-back = 收回這個回答
button-take-back-sure = 是，銷毀我的話
button-all-sections = 所有部分
button-copy = 發一份給我
button-copy-code = 複製查詢碼
button-withdraw = 撤回這份記錄
button-questions-answered = 我答好了
button-forget-sure = 是，刪掉
button-keep = 不，留著
button-begin = 開始
button-destroy-now = 馬上銷毀
button-bring-back = 恢復
button-stop-keep = 停下，講過的留著
button-stop-erase = 停下，全部刪掉
button-copy-shared = 好，照舊用
button-start-empty = 不，重新填
button-open-linked = 也講講這個人

## While a question is asked

progress-core = 簡短部分，第{ $here }個問題，共{ $of }個
answered-before = 您上次的回答：{ $answer }
read-back = { $label }：{ $value } —— 對嗎？
read-back-words = { $label }：「{ $value }」。我就照您的原話記下來，對嗎？
kept-aloud = 您發的我收好了。工作人員會聽、會看，再把它寫成文字。
kept-with-story = 我把這一段放進「您的講述」裡了。
kept-with-papers = 我把它和您的文件放在一起了。
kept-edited = 您改了消息，我也照著改了您的回答。
kept-edited-piece = 您改過的話，我加進了您的講述。以前的話也還在。
kept-file = 收到了。
taken-back = 您的話已經銷毀。只留下一點：這裡曾經有過回答。
list-comma = { "、" }
place-in-words = { $words }——{ $place }
yes = 是
no = 否
done = 講過了
seen = 看過了
none-told = 沒有
unsaid-dont_know = 不知道
unsaid-prefer_not = 不想說
unsaid-later = 以後再說
answer-taken-back = （已收回）
age-years = { $years }歲
file-photo = 照片
file-document = 文件
file-audio = 錄音
file-voice = 語音
file-video = 視頻
file-video-note = 視頻消息
file-lasting = { $sign } { $length } · { $file }

## What could not be taken

rejected-old_button = 這個按鈕是前面那個問題的。我們現在在這個問題上。
rejected-not_offered = 這裡沒有這一項。請點下面的一個按鈕。
rejected-must_be_said = 這個問題，請回答「是」或者「否」。
rejected-nothing_to_confirm = 請至少選一項，或者點「不知道」。
rejected-no_such_place = 我找不到那個了。我們現在在這裡。
rejected-list_is_full = 這裡已經記滿了。其餘的請用您自己的話講，打字或者發語音都行。
rejected-not_this_kind = 這個問題，請點按鈕或者打字回答。
file-too_big = 這個文件超過20 MB，Telegram 不讓我取。您能不能分成幾份發，或者發短一點的視頻？別的都沒有丟。
file-too_many = 這份記錄裡的文件已經滿了。另外還有什麼，請用文字告訴我們，工作人員會再問您要。
file-report_full = 這份記錄裡的文件加起來已經到了上限。另外還有什麼，請用文字告訴我們，工作人員會再問您要。
file-disk_full = 我這裡快存滿了，暫時收不了新文件。您講的話都留著。請明天再發一次這個文件。
file-not_fetched = 您發的文件裡，有一個我沒能取到。請您再發一次，好嗎？
odd-sticker = 表情貼紙我沒法保存。請打字、發語音，或者點按鈕。
odd-poll = 投票我沒法保存。請打字、發語音，或者點按鈕。
odd-location = 這個定位我沒有保存：我從不問您在哪裡。如果您說的是記錄裡的一個地方，請把地名寫出來。
odd-contact = 這張聯繫人名片我沒有保存。如果是記錄裡需要的，等我問到的時候請寫出來。
odd-other = 這種消息我沒法保存。請打字、發語音、發照片或文件，或者點按鈕。
not-before-consent = 您先回答這個問題，我才可以保存東西。
sorry = 我們這邊出了點毛病。您以前講的都留著。請把最後一條再發一次。
storage-refused = 我們存東西的地方出了點毛病，您最後一條沒能存下來。以前講的一句也沒有丟。請過一會兒再發一次。
only-private = 我只在單獨的聊天裡說話，那裡沒有別人一起看。請到那裡給我發消息。
intake-closed =
    我們現在暫時不接收記錄。您現在寫的、發的，都不會留下來。

    想和真人說話，可以找：{ $contact }
intake-closed-yours = 您以前講的都照舊留著。您可以看，也可以刪除。
drafts-enough = 您今天已經開始了很多份記錄。請先接著講其中一份。明天可以再開始新的。
too-fast = 一下子來得太多，您最後幾條我沒能收下。請等一分鐘，再發一次。
poster-line = 家裡有人失蹤了嗎？在這裡用自己的話講給我們聽，不著急，慢慢來。

## Dates (the pieces of dates are shown in read-backs and on buttons)

lag-days =
    { $count ->
        [0] 同一天
        [7] 一個星期以後
       *[other] { $count }天以後
    }
lag-months =
    { $count ->
        [12] 一年以後
        [18] 一年半以後
        [24] 兩年以後
        [36] 三年以後
        [60] 五年以後
       *[other] { $count }個月以後
    }

## Around the interview

welcome-back = 又見到您了，真好。上次（{ $date }）我們停在「{ $where }」。您講的都留著。
where-menu = 菜單
menu = 謝謝您。您講的這些，現在就可以提交。您願意的話，今天或者改天還可以再講。您想做什麼？
menu-unfinished = 簡短部分我們還沒講完。您什麼時候想講，就從停下的地方接著來。
menu-handed-in = 您的記錄已經提交了。您隨時還可以添，也可以改。
section-finished = 謝謝您。「{ $section }」先講到這裡。
more = 您想做什麼？
choose-language = 我們用哪種語言說話？您講過的都不會變。
language-changed = 從現在起，我們用這種語言說話。
language-offer = { $own_name }：我們換成這種語言繼續，好嗎？您講過的都不會變。
button-stay = 不用，不換
nothing-here = 這裡現在沒有記錄。您想開始講嗎？
paused = 不著急，慢慢來。您講的都留著，以後就從停下的地方接著講。什麼時候想講了，打開這個聊天，點「繼續」。
paused-nothing = 不著急，慢慢來。除了這個聊天的號碼和時間，我什麼也沒有留。什麼時候想講了，點「繼續」。
stop = 要停在這裡嗎？您講的可以留著，以後再回來；也可以全部刪掉。
stopped = 我不會再給您發消息。您講的都留著。您回來的時候，我們從停下的地方接著講。
consent-refused = 我明白了。您不同意，我就什麼也不留：到現在講的都已經刪掉了。如果您改了主意，隨時可以再開始。
mine = 您在這裡有{ $count }份記錄。
new-copy-shared = 您以前講過自己的事：名字、住的國家、心願。新的這一份，也用這些回答嗎？每一條都可以改。
new-report = 新的一份記錄。原來那一份照舊留著。
linked-offer = 您講到過家裡另一個人。您也想講講這個人的事嗎？

state-draft = 沒講完
state-handed-in = 已提交
state-in-review = 正在看
state-accepted = 已收下
state-returned = 有問題要問您
state-closed = 已結束
state-withdrawn = 已撤回
report-draft = { $title }。這份記錄還沒有提交。
report-handed-in = { $title }。已提交，查詢碼{ $code }。會有工作人員看。
report-in-review = { $title }。查詢碼{ $code }。工作人員正在看。
report-accepted = { $title }。查詢碼{ $code }。已經看過，收下了。
report-returned = { $title }。查詢碼{ $code }。已經看過，有幾個問題想問您。
report-closed = { $title }。查詢碼{ $code }。這份記錄的事已經做完了。
report-withdrawn = { $title }。查詢碼{ $code }。您把它撤回了，沒有人再處理它。
next-handed-in = 接下來：會有工作人員來看。您不用做什麼。哪一天想添都可以。
next-in-review = 接下來：這位工作人員會全部看完，也許會有問題問您。在那之前您不用做什麼。
next-accepted = 接下來：工作人員在您允許的範圍裡，用您講的情況做事。您要是聽到新消息，請在這裡添上。
next-returned = 接下來：請把您知道的添上，再點「我答好了」。不知道的可以空著。
next-closed = 接下來：沒有人再處理它，您講的都還留著。您要是聽到新消息，請在這裡添上。
reason-return-person = 還不太清楚這個人是誰。別的名字、出生年份或者老家在哪裡，都有幫助。
reason-return-happened = 還不太清楚發生了什麼。再多講幾句會有幫助。
reason-return-when-where = 還不太清楚是什麼時候、在哪裡發生的。大概就行。
reason-return-how-known = 還不太清楚您是怎麼知道的：是親眼看見的，還是誰告訴您的。
reason-return-papers = 您發的東西里，有一樣看不清或者聽不清。可以的話，請再發一次。
reason-close-free = 原因：您告訴過我們，這個人已經自由了。
reason-close-asked = 原因：是您要我們這樣做的。
reason-close-not-ours = 原因：這件事組織沒辦法處理。這不是說它不重要。
reason-close-no-contact = 原因：有問題要問，可是聯繫不上您。
reason-close-done = 原因：組織眼下能做的都做了。
questions-answered = 謝謝。會有人再看一遍。

## Reading back and handing in

read-back-overview = 這是您講過的，分成幾個部分。想看哪個部分，就點一下。每個回答都可以改，也可以收回。
read-back-line = { $label }：{ $value }
nothing-told-here = 這裡還沒有講過什麼。
not-confirmed-yet = { $value }（還沒確認）
take-back-sure = 要把您對「{ $label }」的回答銷毀嗎？裡面的話和文件就再也沒有了。以前做過的副本，還有您手機上和 Telegram 那裡的這個聊天，我管不到。
hand-in-missing = 提交以前，這幾個問題要回答一下。答「不知道」也算回答：
    { $questions }
hand-in-ready = 記錄現在可以提交了。提交以後，我們的工作人員會看。以後您還可以添、可以改，也可以撤回。
hand-in-un = 要交給聯合國，還缺這幾樣。現在缺著也可以先提交，以後再補：
    { $missing }
un-name = 出事的人的名字
un-date = 出事的時間
un-place = 出事的地方
un-taken-by = 是誰抓走的
un-reporter = 您的名字和地址
un-actions = 找過誰幫忙
un-consent = 您同意交給聯合國
handed-in = 謝謝您。您的記錄已經提交了。

    您的查詢碼：{ $code }

    請把它抄在紙上，收好。以後憑這個碼可以來問這份記錄。信不過的人，不要給。

    { $organisation }的工作人員會看您的記錄，一般在兩個星期以內。如果您同意過，我們會在這裡給您發消息。您也可以找：{ $contact }。

    這個聊天還留在您的手機上和 Telegram 那裡。想清掉它：打開聊天的菜單，點「刪除對話」（Delete Chat），再勾上「同時為機器人刪除」那一項。
not-handed-in = 這份記錄沒有提交。
withdraw-sure = 要撤回這份記錄嗎？撤回以後，沒有人再處理它，也不會再轉給誰。以前已經轉出去的，收不回來。記錄會封著放在這裡，直到您刪掉它，或者重新提交。
withdrawn = 這份記錄已經撤回。
consent = 這份記錄，我們可以拿來做什麼？每一項都由您定，哪一天都可以改。改了以後，下一次轉出去的時候就照新的辦。
consent-given = 這份記錄已經交給：
consent-given-line = • { $recipient }，{ $date }
given-archive = 我們組織自己的存檔
given-un = 聯合國
given-icrc = 紅十字國際委員會
given-organisations = 人權組織
given-governments = 別的國家的政府
given-research = 研究（去掉名字）
given-public = 已公開發表
copy-caption = 這一份是給您的。誰在您手機上找到它，誰就能看。您覺得沒有關係，再留著它。
copy-title = 您的記錄
copy-made-on = { $date }的副本
copy-file-name = copy

## Erasing

forget-which = 您要刪除哪一份記錄？
forget-draft = { $title }。要刪除這份記錄嗎？它會馬上銷毀，再也恢復不了。
forget-handed-in = { $title }。要刪除這份記錄嗎？從現在起誰也打不開它，過{ $hours }個小時就銷毀。在那以前，您可以憑查詢碼把它恢復。
forgotten = 已經銷毀了：您的話、文件，還有打開它們的鑰匙。我管不到的是：以前做過的副本、以前的備份，還有您手機上和 Telegram 那裡的這個聊天。我們只記著刪過一份記錄，不記著刪的是什麼。
forgetting = 這份記錄已經關上，誰也打不開了。再過{ $hours }個小時就銷毀。想馬上銷毀，或者想恢復，請點下面的按鈕。
case-code-to-destroy = 請寫出查詢碼。寫對了，記錄馬上銷毀。
case-code-to-bring-back = 請寫出查詢碼。寫對了，記錄就恢復。
lost-phone = 以前的聊天不在了嗎？請寫出查詢碼。如果碼也沒有了，就寫「沒有碼」。
lost-phone-told = 謝謝您。{ $organisation }的工作人員會看，然後在這裡給您發消息。在那之前什麼都不會打開，免得別人看到您家裡人講的事。您也可以找：{ $contact }。
case-code-wrong = 這不是這份記錄的查詢碼。請您核對一下，再寫一次。
brought-back = 記錄又打開了，和原來一模一樣。

## The code word

code-word-asked = 請寫出您定的暗號。
code-word-wrong = 不是這個。請再試一次。
goodbye = 謝謝您。再見。

## Texts to read

help =
    您家裡人出了什麼事，我幫您一步一步講出來。

    您可以點按鈕、打字，或者發語音。什麼時候想停都可以，講過的都留著。說「不知道」，也是很好的回答。

    點「菜單」，什麼都找得到：您講過的、別的部分、換語言，還有怎麼刪除。

    如果您更想和真人說話：{ $contact }。
privacy =
    您講的，誰能看到：

    • { $country }的{ $organisation }，能看您的記錄。
    • 消息經過 Telegram，它也能看到。
    • 在我們這裡，都是封著存放的；可是運行我的電腦，開著的時候打得開它。

    有些事，我們護不住您：有人拿走您的手機，有人在電腦開著的時候闖進去，還有 Telegram 自己做的事。

    怎麼查這個機器人是不是我們的：{ $verify_at }。可以問的人：{ $contact }。

    記錄能拿來做什麼，由您決定（「我允許什麼」）。您也隨時可以刪掉它。
command-start = 開始，或者接著講
command-continue = 從停下的地方接著講
command-report = 再講一個人
command-mine = 我的記錄
command-language = 換語言
command-consent = 我允許什麼
command-privacy = 誰能看到
command-help = 幫助
command-stop = 先停下
command-forget = 刪除一份記錄
bot-description = 您家裡人出了什麼事，可以在這裡用您自己的語言講。打字、說話、點按鈕都行。隨時可以停下，以後接著講。這個機器人是{ $organisation }辦的。怎麼核實：{ $verify_at }
bot-short-description = 一問一答，一步一步來，用您自己的語言。

## Why words could not be taken
rejected-empty = 這條消息裡，我沒有看到字。請您再寫一次，好嗎？
rejected-too_long = 這個問題，寫這些有點長了。請先只寫這裡問的；整個經過，後面有地方慢慢講。
rejected-use_buttons = 請點下面的一個按鈕。
rejected-send_a_file = 這裡需要一張照片或者一個文件。您也可以點「以後再說」。
rejected-not_an_option = 我在選項裡沒有找到這個。請點最接近的一項。
rejected-not_yes_or_no = 請點「是」或者「否」。
rejected-not_a_number = 請只寫一個數字，例如3或者7.5。
rejected-number_out_of_range = 這個數字好像太大了。請您再看一看，好嗎？
rejected-not_an_age = 請寫多少歲，例如34。
rejected-not_a_link = 這不像網址。網址一般是 https:// 開頭的。
rejected-which_place = 叫這個名字的地方不止一個。您說的是哪一個？
rejected-place_alike = 我不知道有正好叫這個名字的地方。是下面的某一個，或者在其中一個裡面嗎？如果不是，就保留您自己的話。
rejected-not_a_country = 這個國家我不認識。是不是寫錯了字？就照您的話留著也可以。
rejected-which_country = 您說的是哪個國家？
rejected-not_a_zone = 下面哪個城市的時間和您那裡一樣？
rejected-which_language = 您想用哪種語言，請點一下。
rejected-choose_event = 請先點一下，是在哪件事以後。
rejected-not_a_date = 我沒看出是什麼日子。請用數字寫，例如2017年、2017年3月，或者2017年3月14日；點按鈕也可以。
rejected-which_date = 這個日子我不想弄錯。您說的是哪一個？
rejected-age_or_year = 這是年齡，還是年份？
rejected-no_year = 那是哪一年？只知道年份也夠了。
rejected-impossible_date = 日曆上沒有這一天。請您再看一看，好嗎？
rejected-too_long_ago = 那是一百多年以前了。請您再看看年份，好嗎？
rejected-in_the_future = 這一天還沒有到。請您再看一看，好嗎？
rejected-other_calendar = 這像是另一種曆法的年份。請寫公曆的年份，例如2017年。
rejected-ends_before_start = 結束比開始還早。是不是寫反了？

## Buttons under suggestions
suggest-own-words = 照我的原話留著
card-spellings = 證件上是不是寫成下面的某一種？每個字母都一樣才點。不一樣，或者現在看不到證件，就把您知道的寫下來。
suggest-age = { $years }歲

## Dates, read back. $year and $day are text, $month and $season are month-N and season-N already in words.
date-day = { $year }年{ $month }{ $day }日
date-month = { $year }年{ $month }
date-season = { $year }年{ $season }
date-year = { $year }年
date-about = 大約{ $date }
date-between = { $start }到{ $end }之間
date-before = { $end }或更早
date-after = { $start }或更晚
date-unknown = 照您的原話留著
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
remark-id-form = 中國身份證號碼一般是18位，老的是15位。您寫的我留下了；證件在手邊的話，請再看一眼。
remark-id-check = 最後一位和前面的對不上，可能有一位抄錯了。我留下了；請您再看一眼，好嗎？
remark-id-date = 號碼裡的出生日期，日曆上沒有這一天。我留下了；請您再看一眼，好嗎？
remark-id-birth = 按這個號碼，生日是{ $born }；您說的是{ $told }。兩個我都留下了。號碼抄對了嗎？
remark-id-county = 這個號碼開頭是{ $county }的代碼；您說的是{ $told }。它只表示最早在哪裡上的戶口，所以兩個都可能對。號碼抄對了嗎？
remark-id-area = 前六位是哪個地方，我不認識。號碼我留下了；請您再看一眼，好嗎？

## Kinship and voice

rejected-which_relative = 這個稱呼可以指不止一種親戚。您說的是哪一位？
kin-elder_brother = 哥哥
kin-younger_brother = 弟弟
kin-elder_sister = 姐姐
kin-younger_sister = 妹妹
kin-paternal_grandmother = 奶奶
kin-maternal_grandmother = 姥姥
kin-paternal_grandfather = 爺爺
kin-maternal_grandfather = 姥爺
kin-paternal_aunt = 姑姑
kin-maternal_aunt = 姨媽
kin-paternal_uncle = 叔叔/伯伯
kin-maternal_uncle = 舅舅
kin-sister_in_law = 嫂子/弟媳/姑姨子
kin-brother_in_law = 姐夫/妹夫/舅叔子
kin-daughter_in_law = 兒媳
kin-son_in_law = 女婿
kin-mother_in_law = 婆婆/岳母
kin-father_in_law = 公公/岳父

## Keeping in touch

checkin-hello = 您好。現在方便說話嗎？
news-hello = 您講的事情有了新的情況。現在方便嗎？
button-checkin-later = 今天晚一點
button-checkin-day = 改天吧
button-checkin-phone = 不要在這部手機上
button-checkin-stop = 請不要再發了
checkin-later-today = 好的。我今天晚一點再來問，太晚了就明天。
checkin-another-day = 好的。過幾天我再給您發消息。
checkin-not-here = 好的。在您自己給我發消息以前，我不再往這裡發。
checkin-stopped = 我不再問了。您講的都留著。您什麼時候想講，都可以在這裡講。
checkin-ask =
    { $dead ->
        [yes] { $title }。我惦記著您。您還想補充什麼，或者需要什麼嗎？
       *[no] { $title }：有新消息嗎？
    }
button-news-none = 沒有新消息
button-news-some = 有新消息
button-news-help = 我需要幫助
button-news-wrong = 有個地方要改
checkin-no-news = 謝謝您。我記下了：今天沒有新消息。
checkin-news = 謝謝您。請一點一點告訴我。您以前講的照原樣留著，這些會記在旁邊。
checkin-other-waits = 您的另一份記錄還停在您停下的地方，在「我的記錄」裡可以找到。
checkin-help = 您需要幫助這件事，我已經放到{ $organisation }工作人員的面前了。您也可以自己聯繫一位工作人員：{ $contact }。如果您那裡現在有人有危險，請撥打當地的緊急電話。
checkin-wrong = 請點開那句話所在的部分，在那裡改。您以前的話也會留著。
checkins-plan = 我會在這裡問您有沒有新消息。多久一次：{ $rhythm }。什麼時候：{ $hours }，按{ $zone }的時間。夜裡絕不打擾您。
checkins-plan-nowhere = 我會在這裡問您有沒有新消息。多久一次：{ $rhythm }。我不知道您那裡幾點，所以只在美國和哈薩克斯坦都是白天的那一個小時裡發。
checkins-next = 下一次：{ $date }。
checkins-paused = 現在先停一停。下一次：{ $date }。
checkins-person-first = 現在我不主動問了，先由一位工作人員看一看。
checkins-off = 現在我什麼也不主動問。您願意的話，我可以隔一段時間問您有沒有新消息。
checkins-none = 您還沒有提交記錄。提交以後，您可以選擇要不要我隔一段時間問有沒有新消息。
button-checkins-begin = 請問我有沒有消息
button-less-often = 問得少一點
button-pause-month = 停一個月
button-checkins-change = 改多久問一次
button-moved = 我搬到別處了
button-checkins-stop = 不要再問了
button-keep-in-touch = 怎樣保持聯繫
command-checkins = 我什麼時候問新消息
asked-translated = 由工作人員從{ $tongue }翻譯（{ $date }）。原話是：
asked-picked = 工作人員想向您瞭解：
asked-noted = 謝謝您。我會轉告他們。
asked-later = 好的。這個問題先放著，等您方便時再說。
button-asked = 有一個問題問您
nudge = 您好。您允許過我提醒您。
nudge-at-question = 我們停在第 { $here } 個問題，一共 { $of } 個。
nudge-in-part = 我們停在「{ $section }」這一部分。
nudge-at-the-end = 只剩最後一步：提交。
nudge-whenever = 您什麼時候想接著講都可以。
nudge-last = 您什麼時候想接著講都可以。關於這件事，結束以前我只再發一次。
button-no-more-reminders = 不要再提醒了
reminders-off = 我不再提醒您了。您什麼時候想接著講都可以。沒有人接著講的內容，過一段時間會刪除；如果您選的是提交，就會提交。
draft-will-be-erased = 您好。您在這裡講的還沒有提交。刪除的日子：{ $date }。在那天以前接著講或者提交，就不會刪除。
draft-will-be-handed-in = 您好。您在這裡講的還沒有提交。照您的意思，我會照原樣提交，日子是：{ $date }。在那天以前，您可以接著講，也可以讓我刪除。
button-hand-in-told = 提交我講的內容
draft-handed-in = 您好。照您的意思，您講的我已經提交了。您隨時還可以添，也可以改。
outage-resend = 您好。有一段時間我收不到您的消息。如果您從這天起寫過或發過什麼，請再發一次：{ $date }。

## Two families who tell of the same person. Said only after a good moment.

introduction-told =
    還有別人也向我們講述了同一個人：{ $title }。

    你們雙方事先都說過願意知道這件事。如果您想與對方聯繫，{ $organisation }會為你們牽線。您講述的內容，我不會交給對方。
button-introduction-yes = 我願意聯繫
button-introduction-no = 不用了，謝謝
introduction-yes = 謝謝您。如果對方也願意，{ $organisation }的人會給您寫信。
introduction-no = 好的。沒有人會知道您說了不。
