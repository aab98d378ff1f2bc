### Chinese (simplified): machine-drafted, awaiting a native reader.

# What organizers read, in the chat and in messages to them. {$role} is reviewer or coordinator.

## Coming in, the team

desk-join =
    邀请您加入团队，担任{ $role ->
        [coordinator] 协调人
       *[reviewer] 审阅人
    }。请用验证器应用扫这张图，或者把这串密钥输进去：{ $secret }

    然后把应用上显示的六位数字写到这里。这条消息过一会儿会自己消失。
desk-code-please = 请写出验证器上的六位数字。
desk-code-wrong = 这个码不对，或者已经用过了。请等下一个码出来再写。
desk-codes-closed = 写错的次数太多了。请过一刻钟再试。
desk-open = 您的工作台打开了，可以用十二个小时。/queue 看有什么要做，/leave 关上。/desk 看其他的。
desk-left = 您的工作台关上了。给您看过的内容都已经收走。
desk-taken-away = 这条消息已经收走了。
# One line a command; {$command} is /queue, /tasks …
desk-does = 您在这里可以做这些：
desk-does-queue = { $command } – 有什么等着看
desk-does-tasks = { $command } – 有什么要做，什么时候要做完
desk-does-find = { $command } – 找一份记录
desk-does-case = { $command } – 一个出事的人的全部情况
desk-does-note = { $command } – 关于一份记录的笔记
desk-does-ask = { $command } – 向家里人提问
desk-does-write = { $command } – 把用语音讲的写成文字、翻译
desk-does-enter = { $command } – 替一家人写
desk-does-figures = { $command } – 数字，带图
desk-does-campaigns = { $command } – 从哪张海报、哪个链接来了多少人
desk-does-clock = { $command } – 每天的消息什么时候来
desk-does-leave = { $command } – 关上工作台
desk-does-team = { $command } – 邀请人加入团队，或者移出团队
desk-does-quarantine = { $command } – 另外放着的记录
desk-does-lostphones = { $command } – 有谁说手机丢了
desk-does-export = { $command } – 把记录转交出去
desk-does-close = { $command } – 停止接收记录，或者重新接收
desk-coordinators-only = 这件事只有协调人可以做。
desk-not-found = 没有找到。
desk-nobody-there = 团队里没有这个人。
desk-last-coordinator = 只剩这一位协调人了，不能移出。
desk-team = 您的团队：
desk-team-line = { $number }. { $role ->
        [coordinator] 协调人
       *[reviewer] 审阅人
    }，从{ $since }起
desk-invite-reviewer = 邀请审阅人
desk-invite-coordinator = 邀请协调人
desk-invited =
    请把下面这个交给一个人，不要发到群里。只能用一次，48小时内有效。请对方照原样发给我：

    { $command }
desk-revoke = 把{ $number }号移出团队
desk-revoke-sure = 从这一刻起，这个人什么都看不到了；以前做的事都留着。要移出吗？
desk-revoke-yes = 是，移出

## The queue

desk-queue = 等您处理的。不归您看的，没有算在里面。
# On a button, with a number; {$lane} is a name below or a language.
desk-lane-count = { $lane }：{ $count }
desk-lane-new-name = 新的
desk-lane-urgent-name = 紧急
desk-lane-mine-name = 我的
desk-lane-waiting-name = 等家里人
desk-lane-silent-name = 没有回音
desk-lane-unreachable-name = 联系不上
desk-lane-aloud-name = 待写成文字
desk-lane-tasks-name = 到期的任务
desk-lane =
    { $lane }。紧急的在前，然后是等得最久的。

    ‼ 紧急 · ▫ 新的 · ▪ 有人在看 · ↩ 等家里人 · ✓ 已收下 · × 已结束
desk-lane-empty = { $lane }：这里没有。
# A button of the list: signs, case code, days since it was handed in, language.
desk-item = { $signs }{ $code } { $days }天 { $tongue }
desk-to-queue = 回到待办

## A report opened

# The first line of a report: code, state, days since it was handed in, language of the interview.
desk-sheet-head = { $code } · { $state } · { $days }天 · { $tongue }
desk-sheet-urgent = ‼ 紧急
desk-sheet-grave = 有不好的消息，要由真人告诉这家人。这件任务做完以前，我不会主动给他们发消息。
desk-sheet-unfinished = 没讲完就提交了
desk-sheet-aloud = 有{ $count }个回答是用语音讲的，要写成文字
desk-state-handed-in = 新的
desk-state-in-review = 有人在看
desk-state-accepted = 已收下
desk-state-returned = 等家里人
desk-state-closed = 已结束
desk-state-quarantined = 另外放着
desk-fact-who = 谁
desk-fact-what = 什么事
desk-fact-when = 什么时候
desk-fact-where = 在哪里
desk-fact-now = 现在
desk-fact-danger = 危险
desk-fact-tells = 谁讲的
desk-fact-worries = 担心什么
desk-fact-allowed = 允许什么
desk-fact-files = 文件
desk-nothing-allowed = 只允许保存和看
# A value in the reader's language, then the family's own words and their language.
desk-original = { $value }——“{ $words }”（{ $tongue }）
desk-in-language = { $value }（{ $tongue }）
desk-see-parts = 按部分看
desk-see-time = 按时间先后看
desk-see-files = 文件
desk-see-case = 个案
desk-to-report = 回到记录
desk-which-part = 哪个部分？
desk-moment = { $when }——{ $what }
desk-undated = 没有日期
desk-more-in-parts = 还有别的。按部分看就能找到。
desk-files = 这份记录里的文件。想看哪个，就点哪个。
desk-no-files = 没有文件。
desk-file-line = { $number }. { $medium }，{ $kilobytes } KB，{ $name }，回答“{ $about }”
desk-file-missing = （还没到这里，或者没能取到）
desk-file-preview = 这是缩小的副本，去掉了看不见的信息。原件还封着。
desk-file-original = 这是家里人发来的原样。过一会儿会自己消失。
desk-file-warning = 这不是图片，是一个文件（{ $kind }）。这样的文件可能会损害打开它的手机，应用也可能留下一份。真的用得着，再打开。
desk-file-sure = 还是要打开
desk-file-never = 这种文件不在这里显示：它可能是程序，也可能是压缩包。它和记录一起封着。
desk-file-not-here = 这个文件还没到这里，或者没能取到。

## Deciding: claim, hand over, return, accept, close

desk-do-claim = 我来看
desk-do-accept = 收下
desk-do-return = 请家里人补充
desk-do-close = 结束
desk-do-reopen = 重新打开
desk-do-over = 交给别人
desk-do-letgo = 放回去
desk-do-grave = 不好的消息
desk-done-claim = 现在由您来看。
desk-done-accept = 收下了。家里人允许过的话，会知道有新的情况。
desk-done-return = 现在等家里人补充。他们允许过的话，会知道有新的情况。
desk-done-close = 结束了。家里人允许过的话，会知道有新的情况。
desk-done-reopen = 又打开了，由您来看。
desk-done-over = 交出去了。
desk-done-letgo = 放回去了，现在没有人在看。
desk-done-grave = 记下了，封着。我不会把这件事告诉家里人。现在有一件任务：由真人去告诉他们。
desk-ask-return = 还有什么要讲的？家里人会用自己的语言看到。
desk-ask-close = 为什么结束？家里人会用自己的语言看到。
desk-ask-over = 交给谁？
desk-ask-grave = 您得知了什么？我一个字也不会告诉家里人；在真人和他们谈过以前，我也不再给他们发消息。
desk-why-return-person = 这个人是谁
desk-why-return-happened = 发生了什么
desk-why-return-when-where = 什么时候或在哪里
desk-why-return-how-known = 他们怎么知道的
desk-why-return-papers = 再发一次文件
desk-why-close-free = 家里人说：自由了
desk-why-close-asked = 家里人要求的
desk-why-close-not-ours = 这事我们办不了
desk-why-close-no-contact = 家里人没有回音
desk-why-close-done = 眼下能做的都做了
desk-why-grave-death = 有人去世
desk-why-grave-harm = 受到严重伤害
desk-give-to = { $number }. { $role ->
        [coordinator] 协调人
       *[reviewer] 审阅人
    }
desk-claimed-already = 已经有别人在看了。
desk-held-by-another = 这份在别人手里。由那个人或者协调人决定。
desk-moved-on = 这期间已经有了变化。请重新打开看看。

## Asking the family

desk-ask-open = 向家里人提问
desk-ask =
    { $count ->
        [0] 还没有问过什么。
       *[other] 问过{ $count }个问题。
    }
desk-ask-words = 用我自己的话问
desk-ask-pick = 挑选问题
desk-ask-translate = 翻译第{ $number }个
desk-ask-drop = 不问第{ $number }个
desk-ask-waits = 还没有回答。
desk-ask-dropped = 不再问了。
desk-ask-answer = 回答：{ $answer }
desk-ask-write = 请写下要问这家人的问题，就像当面问他们一样。不要写别人的名字。
desk-ask-preview =
    您要问的（{ $tongue }）：

    { $words }
desk-ask-preview-other =
    译文（{ $tongue }）：

    { $words }
desk-ask-family-reads = 这家人看的是{ $tongue }。没有译文的话，他们看到的就是您的原话。
desk-ask-send = 就这样问
desk-ask-other = 加上译文
desk-ask-write-other = 请用这家人的语言再写一遍。您原来的话会留在旁边。
desk-ask-sent = 有{ $count }个问题在等着问。到了这家人方便的时间，我会先问候，再问现在方不方便。他们回答了，您会知道。
desk-ask-not-allowed = 这家人没有允许我们给他们发消息。
desk-ask-speak-first = 现在不能问这家人。如果有消息说他们的亲人去世了，要先由真人和他们谈。
desk-ask-too-many = 已经有很多问题在等他们了。请先让他们回答。
desk-ask-sections = 请选一个部分。您勾上的会一起问。
desk-ask-all-sections = 所有部分
desk-ask-these = 问这些（{ $count }）
desk-language-is-other = 别的语言
desk-which-language = 这是什么语言？
desk-leave-it = 取消
desk-back = 返回
desk-words-please = 请打字写下来。
# What was written in another language, and by whom.
desk-translated-by = { $tongue }（{ $by }）：{ $words }
desk-number = { $number }号
desk-number-gone = 已离开的人

## Notes, tasks, transcripts and translations

desk-notes-open = 笔记
desk-notes =
    { $count ->
        [0] 没有笔记。
       *[other] { $count }条笔记：
    }
desk-note-write = 写一条笔记
desk-note-words = 请写笔记。团队看得到，家里人看不到。记录删除的时候，它也一起删除。
desk-task-new = 新任务
desk-task-words = 请写要做什么。交给别人以前，这件任务由您来做。
desk-tasks =
    { $count ->
        [0] 没有要做的。
       *[other] { $count }件任务。▫️ 表示还没有人做。
    }
desk-task-for = 谁来做：{ $whom }
desk-task-free = 还没有人做
desk-task-by = 期限：{ $date }
desk-task-today = 今天
desk-task-week = 一个星期以后
desk-task-date = 别的日子
desk-task-date-asked = 哪一天以前？例如：15.09.2026
desk-task-date-unread = 我没看出是以后的哪一天。例如：15.09.2026
desk-task-whom = 交给谁
desk-task-give = 谁来做？
desk-task-not-hers = 这件任务不能交给这个人。
desk-task-done = 做完了
desk-task-kind-todo = 要做的事
desk-task-kind-family-answered = 有家人回答了
desk-task-kind-help-asked = 有人请求帮助
desk-task-kind-write-down = 把语音写成文字
desk-task-kind-silence = 很久没有回音
desk-task-kind-unreachable = 联系不上
desk-task-kind-tell-the-family = 告知不好的消息
desk-task-kind-speak-to-the-family = 和家里人谈谈
desk-task-kind-not-on-this-phone = 不要在这部手机上
desk-task-kind-reporter-under-16 = 讲述者是孩子
desk-task-kind-unfinished-report = 没讲完的记录
desk-task-kind-file-not-fetched = 缺一个文件
desk-task-kind-code-word-wrong = 暗号不对
desk-task-kind-link-ended = 两份记录分开了
desk-task-kind-other = 要看一看
desk-task-about-link-ended = 这份记录和另一份分开了：有一家人不再同意把它们对一对。这件事不会告诉别的人家。请看看有什么变化：有多确定，风险有多大。
desk-write-open = 写成文字、翻译
desk-write =
    { $count ->
        [0] 用语音讲的都写成文字了。
       *[other] 有{ $count }个回答是用语音讲的，还没有写成文字。
    }别的可以翻译。
desk-write-listen = 听一听
desk-write-script = 写成文字
desk-write-other = 翻译
desk-write-becomes = 这就是回答
desk-write-transcript = 请把听到的一字不差写下来，讲的是什么语言，就用什么语言写。
desk-write-translation = 请写译文。原话会留在旁边。
desk-write-transcript-is =
    { $by }写成的文字（{ $tongue }）：
    { $words }
desk-write-translation-is =
    { $by }的译文（{ $tongue }）：
    { $words }
desk-write-preview =
    { $tongue }：

    { $words }
desk-write-keep = 保存
desk-write-nothing-here = 这个文件还没到这里。请过一会儿再试。
desk-write-not-read = 我看不出这是那个问题的回答。写成的文字留在语音旁边。

## Cases, matches, verification

desk-case-ask = 请写出查询码。
desk-case = 个案{ $code } · { $rung }
desk-case-risk-line = 风险：{ $risk }
desk-case-risk-for = 风险：{ $risk }（{ $whom }）
desk-case-worry = 家里人担心的是：{ $words }
desk-case-told-by = 出事的人是讲述者的什么人：{ $relation }
desk-case-sources = 怎么知道的：{ $sources }
desk-case-why = 为什么这样定：{ $words }
desk-case-unverified = 还没核实：{ $words }
desk-case-checked = 看过了：{ $done }项，共{ $all }项
desk-case-un-missing = 要交给联合国，还缺：{ $missing }
desk-case-un-ready = 要交给联合国的，都齐了。
desk-un-name = 出事的人的名字
desk-un-date = 出事的时间
desk-un-place = 出事的地方
desk-un-taken-by = 是谁抓走的
desk-un-reporter = 讲述者的名字和地址
desk-un-actions = 找过谁帮忙
desk-un-consent = 家里人的同意
# Buttons under a case.
desk-case-same = 是同一个人吗？
desk-case-rung = 有多确定？
desk-case-risk = 风险
desk-case-check = 核对清单
desk-case-out = 取出一份记录
desk-case-meet = 让两家人认识
desk-case-back = 回到个案
desk-case-keep = 不让某人看到
desk-case-of-others = 那份记录和别的记录在同一个个案里。请先到那里把它取出来。

desk-keep-which = 谁不应该看到这个个案？请点编号。标着🚫的人在哪里都找不到它，这件事也不会告诉任何人。再点一次，那个人就又能看到。
desk-keep-nobody = 团队里没有别的人。

desk-same-which = 这些讲的可能是同一个人。请先对一对，再决定：
desk-same-none = 同意对一对的人家当中，没有找到相像的人。
# {$one} and {$other} are case codes.
desk-same-beside = { $one } | { $other }
desk-same-field = { $sign } { $field }：{ $one } | { $other }
desk-same-yes = 是同一个人
desk-same-no = 是两个人
desk-same-sure = 两份记录会放进同一个个案。各自的话都照原样留着，以后也可以再分开。是同一个人吗？
desk-same-sure-yes = 是，放在一起
desk-match-no-consent = 要两家人都同意和别的记录对一对才行。有一家没有同意。
desk-out-which = 要让哪一份记录重新单独放？

desk-rung-which = 这个个案核实到哪一步了？
desk-rung-reported = 有人讲述
desk-rung-partly_verified = 部分核实
desk-rung-corroborated = 另有来源印证
desk-rung-documented = 有文件可查
desk-rung-why = 请用一两句话写写为什么。
desk-unverified-which = 还有什么没核实？请写下来。
desk-unverified-none = 没有别的了
desk-risk-which = 如果这个个案让人知道了，风险有多大？对谁有风险？
desk-risk-low = 小
desk-risk-medium = 中等
desk-risk-high = 大
desk-risk-for-person = 出事的人
desk-risk-for-family_there = 那边的家里人
desk-risk-for-reporter = 讲述者
desk-risk-for-witnesses = 知道这件事的人
desk-check-which = 您看过哪些了？
desk-check-read_whole = 从头到尾看过
desk-check-sources = 来源清楚
desk-check-dates = 日期对得上
desk-check-same_person = 没有第二份记录
desk-check-consents = 看过允许什么
desk-check-translation = 看过译文

desk-introduce-which = 每一家都要有一位协调人保证：这真的是一家人，不是有人冒充。要有两位协调人，一人保证一家。您为哪一家保证？
desk-introduce-nobody = 这里没有可以介绍认识的人家。两家人都要事先同意：对一对记录、知道有另一家人、收我们的消息。
# {$one} and {$other} are case codes.
desk-introduce-open = { $one } 和 { $other }：还没有人为 { $one } 保证。
desk-introduce-vouched = { $one } 和 { $other }：有一位协调人为 { $one } 保证了。
desk-introduce-told = { $one } 和 { $other }：正在告诉两家人。
desk-introduce-wish = { $one } 和 { $other }：两家人都愿意。现在要由一位协调人和他们谈谈。
desk-introduce-not-linked = 这两份记录不在同一个个案里，或者是同一个人讲的。
desk-introduce-no-consent = 有一家人没有同意。
desk-introduce-speak-first = 有消息说这个人去世了。要先由真人和家里人谈谈。
desk-vouch-sure = 您和这家人谈过，或者认识他们，愿意为他们负责。他们会知道还有别人讲到同一个人，不会提名字。您为他们保证吗？
desk-vouch-yes = 是，我保证
desk-vouch-other = 您已经为另一家人保证了。这一家要由另一位协调人来保证。

## Search and figures

desk-find-ask = 请写您要找什么：名字（什么文字都行）、地方、年份、查询码。写得多，找得准。
desk-cards-opening = 正在为您打开记录。请过半分钟再试。
desk-find-none = 没有找到。
desk-find-found = 找到{ $count }份记录，最像的在前：
desk-find-many = 超过{ $count }份记录，最像的在前。请写得再具体一点。
desk-find-line = { $number }. { $about } · { $code }
desk-find-no-choice = 这些记录都没有讲到这一点。
desk-find-which-status = 现在怎么样？
desk-find-which-within = 哪个地方？
desk-find-which-year = 从哪一年起？
desk-find-by-status = 按现在的情况
desk-find-by-within = 按地方
desk-find-by-year = 按年份
desk-find-all = 重新看全部
desk-earlier = 前面的
desk-later = 后面的

desk-figures = 要数什么？
desk-figures-nothing = 没有可以显示的。
desk-figures-by-county = 按县
desk-figures-by-prefecture = 按地区或州
desk-figures-by-status = 按现在的情况
desk-figures-by-month = 按月份
desk-figures-by-reason = 按原因
desk-figures-of-county = 各县的个案
desk-figures-of-prefecture = 各地区、各州的个案
desk-figures-of-status = 个案现在的情况
desk-figures-of-month = 各月的个案
desk-figures-of-reason = 各种原因的个案；一个个案可以有几个原因
desk-figures-in = 只给团队看：您能看的每一份记录。
desk-figures-out = 可以给外面：只算同意不带名字做统计的人家，不到五个人的都不显示。
desk-figures-for-out = 给外面
desk-figures-for-in = 给团队
desk-figures-not-told = 没有讲
desk-figures-more = 还有{ $count }项没有显示。

## Handing out
# {$recipient} is archive, un, icrc, organisations, governments, research or public.

desk-export = 要交给谁？每一方只能拿到家里人允许的那些。这些内容都不经过这个聊天。
desk-export-waiting = 在等第二位协调人：
desk-export-line = { $number }. 所有收下的，交给{ $recipient ->
        [archive] 我们自己的存档
        [un] 联合国
        [icrc] 红十字国际委员会
        [organisations] 别的组织
        [governments] 各国政府
        [research] 研究
       *[public] 公众
    }，从{ $since }等到现在
desk-export-yes = 同意{ $number }号
desk-export-stop = 停下{ $number }号
desk-export-to-archive = 我们自己的存档
desk-export-to-un = 联合国
desk-export-to-icrc = 红十字国际委员会
desk-export-to-organisations = 别的组织
desk-export-to-governments = 各国政府
desk-export-to-research = 研究（去掉名字）
desk-export-to-public = 公众
desk-export-how-much = 交给{ $recipient ->
        [archive] 我们自己的存档
        [un] 联合国
        [icrc] 红十字国际委员会
        [organisations] 别的组织
        [governments] 各国政府
        [research] 研究
       *[public] 公众
    }：交多少？
desk-export-of-one = 一份记录
desk-export-of-case = 一个个案
desk-export-of-all = 所有收下的
desk-export-code = 请写出查询码。
desk-export-ready = 记下了。管程序的人会用“run_bot.py export”把它导出来：用对方的钥匙封好，或者放进文件夹。之后家里人在 /consent 里就能看到，自己的记录交给了谁。
desk-export-second = 记下了，在等第二位协调人：请对方给我发 /export，然后同意。
desk-export-stopped = 停下了。什么也不会导出。
desk-export-yours = 这是您自己提出的。要由别人来同意。
desk-export-not-allowed = 家里人不允许交给这一方。什么也没有交出去。

## Alerts, the daily digest

# These are read on lock screens: nothing in them says what, where or who.
desk-alert-urgent = /queue 里有急事等着
desk-alert-answered = /tasks 里有给您的回答
desk-alert-task = /tasks 里有今天到期的事
desk-alert-link-ended = /tasks 里有新的事
desk-alert-second-yes = /export 里有事等您同意
desk-alert-handed-over = 有一件事交给您了：/queue
desk-digest =
    今天在等：新的{ $new }份，紧急{ $urgent }份，正在看{ $working }份。
    问了家里人、还没回答：{ $waiting }。没有回音：{ $silent }。联系不上：{ $unreachable }。
    待写成文字：{ $aloud }。到期的任务：{ $due }。
desk-digest-trail = 操作日志的末尾：{ $head }
desk-clock = 您每天的消息按{ $zone }的时间发。想改的话，请写一个城市。
desk-clock-kept = 从明天起，按{ $zone }的时间发。
desk-clock-unknown = 这个城市我不认识。请写附近一个大一点的城市。

## Intake: quarantine, paper, posters, closing

desk-quarantine =
    { $count ->
        [0] 没有另外放着的记录。
       *[other] 有{ $count }份记录另外放着。提交的人看不出有什么不同。
    }
desk-quarantine-line = { $since } · 同一账号：{ $count }份
desk-quarantine-one = 从{ $since }起另外放着。同一个账号的：{ $count }份。海报：{ $campaign ->
        [no] 没有
       *[other] { $campaign }
    }。
desk-quarantine-why-set-aside = 原因：这个账号提交的都另外放。
desk-quarantine-why-many = 原因：这个账号一天里提交了很多份记录。
desk-quarantine-why-quick = 原因：讲得特别快，当时又正好来了很多记录。
desk-quarantine-why-campaign = 原因：从这张海报来的记录特别多。
desk-quarantine-why-flood = 原因：来的记录太多，谁也看不过来。
desk-quarantine-released = { $count }份记录放回了待办，和别的一样了。
desk-quarantine-aside =
    { $count ->
        [0] 好了。这个账号以后提交的，都另外放到这里。对方看不出有什么不同。
       *[other] 好了。这个账号以后提交的，都另外放到这里；待办里等着的{ $count }份也移过来了。对方看不出有什么不同。
    }
desk-quarantine-back = 取消了。这个账号以后提交的又会进待办。已经在这里的，要一份一份放回待办。
desk-quarantine-not-hers = 团队里的人的聊天，不能另外放。
desk-quarantine-accounts = 有{ $count }个账号提交的另外放着。想取消哪个，就点哪个。
desk-quarantine-account = 从{ $since }起另外放
desk-quarantine-button-read = 看
desk-quarantine-button-next = 下一部分
desk-quarantine-button-release = 放回待办
desk-quarantine-button-all = 这些全部放回待办
desk-quarantine-button-set-aside = 这个账号另外放
desk-quarantine-button-accounts = 另外放的账号
desk-quarantine-button-back-to-all = 回到列表
desk-quarantine-button-back-to-one = 返回
desk-intake-close-sure = 如果停止接收，新来的人就什么也讲不了，也不会再向任何一家人多问。我们会好好告诉他们，并给出你们的联系方式。讲过的都留着。要停止接收吗？
desk-intake-close-yes = 是，停止接收
desk-intake-closed = 已经停止接收。家里人写来的时候，会告诉他们。/close 可以重新打开。
desk-intake-open-sure = 现在是停止接收的。要重新打开吗？这期间到了时候该问的消息，会在打开后问。
desk-intake-open-yes = 是，重新接收
desk-intake-opened = 又开始接收了。
desk-enter =
    您替谁写？请先问他们：您可以替他们写下来吗？我们的组织可以保存、可以看吗？您随时可以停下，这个聊天里什么也不会留下。

    他们是怎么同意的？
desk-enter-agreed-presence = 他们就在我身边
desk-enter-agreed-phone = 在电话里
desk-enter-agreed-paper = 在纸上签了名
desk-enter-paper = 请把签了名的那张纸拍下来，发给我。它会和记录一起封着保存。
desk-enter-no-photo = 没有照片
desk-enter-begun = 现在您是替一家人写。请把每个问题念给他们听，照他们的原话写下来。
desk-enter-next = 下一家
desk-enter-codes = 最近的查询码
desk-enter-aside = 先放着了。什么也没有丢：发 /enter 就能再看到。
desk-enter-nothing-kept = 这家人的内容，这里什么也没有留。
desk-enter-continue = 您刚才在替一家人写。/continue 可以回到那个问题。
desk-entered =
    提交了。这是这家人的查询码：

    { $code }

    请替他们抄在纸上，或者给他们看。记录已经进了待办，并从这个聊天里移走。以后不会往这里发和它有关的消息：到了该问他们有没有新消息的时候，会有一件给他们打电话的任务。
desk-campaigns = 按海报和语言：
desk-campaigns-none = 还没有人从海报来。
desk-campaign-line = { $tongue }：开始{ $started }，没讲完{ $drafts }，已提交{ $handed }
desk-lost = 有人在新的聊天里写了查询码，或者说手机丢了。什么都没有给对方打开。请先按您知道的号码给这家人打电话，再决定信不信：
desk-lost-none = 没有人丢手机。
desk-lost-line = { $number }. { $on }：{ $known ->
        [yes] 有这个查询码的记录
       *[no] 没有写码，或者这个码我不认识
    }
desk-lost-done = 处理好了：{ $number }号
