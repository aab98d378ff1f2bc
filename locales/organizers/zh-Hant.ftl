### Chinese (traditional): derived by rule from zh.ftl; machine-drafted, awaiting a native reader.

# What organizers read, in the chat and in messages to them. {$role} is reviewer or coordinator.

## Coming in, the team

desk-join =
    邀請您加入團隊，擔任{ $role ->
        [coordinator] 協調人
       *[reviewer] 審閱人
    }。請用驗證器應用掃這張圖，或者把這串密鑰輸進去：{ $secret }

    然後把應用上顯示的六位數字寫到這裡。這條消息過一會兒會自己消失。
desk-code-please = 請寫出驗證器上的六位數字。
desk-code-wrong = 這個碼不對，或者已經用過了。請等下一個碼出來再寫。
desk-codes-closed = 寫錯的次數太多了。請過一刻鐘再試。
desk-open = 您的工作臺打開了，可以用十二個小時。/queue 看有什麼要做，/leave 關上。/desk 看其他的。
desk-left = 您的工作臺關上了。給您看過的內容都已經收走。
desk-taken-away = 這條消息已經收走了。
# One line a command; {$command} is /queue, /tasks …
desk-does = 您在這裡可以做這些：
desk-does-queue = { $command } – 有什麼等著看
desk-does-tasks = { $command } – 有什麼要做，什麼時候要做完
desk-does-find = { $command } – 找一份記錄
desk-does-case = { $command } – 一個出事的人的全部情況
desk-does-note = { $command } – 關於一份記錄的筆記
desk-does-ask = { $command } – 向家裡人提問
desk-does-write = { $command } – 把用語音講的寫成文字、翻譯
desk-does-enter = { $command } – 替一家人寫
desk-does-figures = { $command } – 數字，帶圖
desk-does-campaigns = { $command } – 從哪張海報、哪個鏈接來了多少人
desk-does-clock = { $command } – 每天的消息什麼時候來
desk-does-leave = { $command } – 關上工作臺
desk-does-team = { $command } – 邀請人加入團隊，或者移出團隊
desk-does-quarantine = { $command } – 另外放著的記錄
desk-does-lostphones = { $command } – 有誰說手機丟了
desk-does-export = { $command } – 把記錄轉交出去
desk-does-close = { $command } – 停止接收記錄，或者重新接收
desk-coordinators-only = 這件事只有協調人可以做。
desk-not-found = 沒有找到。
desk-nobody-there = 團隊裡沒有這個人。
desk-last-coordinator = 只剩這一位協調人了，不能移出。
desk-team = 您的團隊：
desk-team-line = { $number }. { $role ->
        [coordinator] 協調人
       *[reviewer] 審閱人
    }，從{ $since }起
desk-invite-reviewer = 邀請審閱人
desk-invite-coordinator = 邀請協調人
desk-invited =
    請把下面這個交給一個人，不要發到群裡。只能用一次，48小時內有效。請對方照原樣發給我：

    { $command }
desk-revoke = 把{ $number }號移出團隊
desk-revoke-sure = 從這一刻起，這個人什麼都看不到了；以前做的事都留著。要移出嗎？
desk-revoke-yes = 是，移出

## The queue

desk-queue = 等您處理的。不歸您看的，沒有算在裡面。
# On a button, with a number; {$lane} is a name below or a language.
desk-lane-count = { $lane }：{ $count }
desk-lane-new-name = 新的
desk-lane-urgent-name = 緊急
desk-lane-mine-name = 我的
desk-lane-waiting-name = 等家裡人
desk-lane-silent-name = 沒有迴音
desk-lane-unreachable-name = 聯繫不上
desk-lane-aloud-name = 待寫成文字
desk-lane-tasks-name = 到期的任務
desk-lane =
    { $lane }。緊急的在前，然後是等得最久的。

    ‼ 緊急 · ▫ 新的 · ▪ 有人在看 · ↩ 等家裡人 · ✓ 已收下 · × 已結束
desk-lane-empty = { $lane }：這裡沒有。
# A button of the list: signs, case code, days since it was handed in, language.
desk-item = { $signs }{ $code } { $days }天 { $tongue }
desk-to-queue = 回到待辦

## A report opened

# The first line of a report: code, state, days since it was handed in, language of the interview.
desk-sheet-head = { $code } · { $state } · { $days }天 · { $tongue }
desk-sheet-urgent = ‼ 緊急
desk-sheet-grave = 有不好的消息，要由真人告訴這家人。這件任務做完以前，我不會主動給他們發消息。
desk-sheet-unfinished = 沒講完就提交了
desk-sheet-aloud = 有{ $count }個回答是用語音講的，要寫成文字
desk-state-handed-in = 新的
desk-state-in-review = 有人在看
desk-state-accepted = 已收下
desk-state-returned = 等家裡人
desk-state-closed = 已結束
desk-state-quarantined = 另外放著
desk-fact-who = 誰
desk-fact-what = 什麼事
desk-fact-when = 什麼時候
desk-fact-where = 在哪裡
desk-fact-now = 現在
desk-fact-danger = 危險
desk-fact-tells = 誰講的
desk-fact-worries = 擔心什麼
desk-fact-allowed = 允許什麼
desk-fact-files = 文件
desk-nothing-allowed = 只允許保存和看
# A value in the reader's language, then the family's own words and their language.
desk-original = { $value }——「{ $words }」（{ $tongue }）
desk-in-language = { $value }（{ $tongue }）
desk-see-parts = 按部分看
desk-see-time = 按時間先後看
desk-see-files = 文件
desk-see-case = 個案
desk-to-report = 回到記錄
desk-which-part = 哪個部分？
desk-moment = { $when }——{ $what }
desk-undated = 沒有日期
desk-more-in-parts = 還有別的。按部分看就能找到。
desk-files = 這份記錄裡的文件。想看哪個，就點哪個。
desk-no-files = 沒有文件。
desk-file-line = { $number }. { $medium }，{ $kilobytes } KB，{ $name }，回答「{ $about }」
desk-file-missing = （還沒到這裡，或者沒能取到）
desk-file-preview = 這是縮小的副本，去掉了看不見的信息。原件還封著。
desk-file-original = 這是家裡人發來的原樣。過一會兒會自己消失。
desk-file-warning = 這不是圖片，是一個文件（{ $kind }）。這樣的文件可能會損害打開它的手機，應用也可能留下一份。真的用得著，再打開。
desk-file-sure = 還是要打開
desk-file-never = 這種文件不在這裡顯示：它可能是程序，也可能是壓縮包。它和記錄一起封著。
desk-file-not-here = 這個文件還沒到這裡，或者沒能取到。

## Deciding: claim, hand over, return, accept, close

desk-do-claim = 我來看
desk-do-accept = 收下
desk-do-return = 請家裡人補充
desk-do-close = 結束
desk-do-reopen = 重新打開
desk-do-over = 交給別人
desk-do-letgo = 放回去
desk-do-grave = 不好的消息
desk-done-claim = 現在由您來看。
desk-done-accept = 收下了。家裡人允許過的話，會知道有新的情況。
desk-done-return = 現在等家裡人補充。他們允許過的話，會知道有新的情況。
desk-done-close = 結束了。家裡人允許過的話，會知道有新的情況。
desk-done-reopen = 又打開了，由您來看。
desk-done-over = 交出去了。
desk-done-letgo = 放回去了，現在沒有人在看。
desk-done-grave = 記下了，封著。我不會把這件事告訴家裡人。現在有一件任務：由真人去告訴他們。
desk-ask-return = 還有什麼要講的？家裡人會用自己的語言看到。
desk-ask-close = 為什麼結束？家裡人會用自己的語言看到。
desk-ask-over = 交給誰？
desk-ask-grave = 您得知了什麼？我一個字也不會告訴家裡人；在真人和他們談過以前，我也不再給他們發消息。
desk-why-return-person = 這個人是誰
desk-why-return-happened = 發生了什麼
desk-why-return-when-where = 什麼時候或在哪裡
desk-why-return-how-known = 他們怎麼知道的
desk-why-return-papers = 再發一次文件
desk-why-close-free = 家裡人說：自由了
desk-why-close-asked = 家裡人要求的
desk-why-close-not-ours = 這事我們辦不了
desk-why-close-no-contact = 家裡人沒有迴音
desk-why-close-done = 眼下能做的都做了
desk-why-grave-death = 有人去世
desk-why-grave-harm = 受到嚴重傷害
desk-give-to = { $number }. { $role ->
        [coordinator] 協調人
       *[reviewer] 審閱人
    }
desk-claimed-already = 已經有別人在看了。
desk-held-by-another = 這份在別人手裡。由那個人或者協調人決定。
desk-moved-on = 這期間已經有了變化。請重新打開看看。

## Asking the family

desk-ask-open = 向家裡人提問
desk-ask =
    { $count ->
        [0] 還沒有問過什麼。
       *[other] 問過{ $count }個問題。
    }
desk-ask-words = 用我自己的話問
desk-ask-pick = 挑選問題
desk-ask-translate = 翻譯第{ $number }個
desk-ask-drop = 不問第{ $number }個
desk-ask-waits = 還沒有回答。
desk-ask-dropped = 不再問了。
desk-ask-answer = 回答：{ $answer }
desk-ask-write = 請寫下要問這家人的問題，就像當面問他們一樣。不要寫別人的名字。
desk-ask-preview =
    您要問的（{ $tongue }）：

    { $words }
desk-ask-preview-other =
    譯文（{ $tongue }）：

    { $words }
desk-ask-family-reads = 這家人看的是{ $tongue }。沒有譯文的話，他們看到的就是您的原話。
desk-ask-send = 就這樣問
desk-ask-other = 加上譯文
desk-ask-write-other = 請用這家人的語言再寫一遍。您原來的話會留在旁邊。
desk-ask-sent = 有{ $count }個問題在等著問。到了這家人方便的時間，我會先問候，再問現在方不方便。他們回答了，您會知道。
desk-ask-not-allowed = 這家人沒有允許我們給他們發消息。
desk-ask-speak-first = 現在不能問這家人。如果有消息說他們的親人去世了，要先由真人和他們談。
desk-ask-too-many = 已經有很多問題在等他們了。請先讓他們回答。
desk-ask-sections = 請選一個部分。您勾上的會一起問。
desk-ask-all-sections = 所有部分
desk-ask-these = 問這些（{ $count }）
desk-language-is-other = 別的語言
desk-which-language = 這是什麼語言？
desk-leave-it = 取消
desk-back = 返回
desk-words-please = 請打字寫下來。
# What was written in another language, and by whom.
desk-translated-by = { $tongue }（{ $by }）：{ $words }
desk-number = { $number }號
desk-number-gone = 已離開的人

## Notes, tasks, transcripts and translations

desk-notes-open = 筆記
desk-notes =
    { $count ->
        [0] 沒有筆記。
       *[other] { $count }條筆記：
    }
desk-note-write = 寫一條筆記
desk-note-words = 請寫筆記。團隊看得到，家裡人看不到。記錄刪除的時候，它也一起刪除。
desk-task-new = 新任務
desk-task-words = 請寫要做什麼。交給別人以前，這件任務由您來做。
desk-tasks =
    { $count ->
        [0] 沒有要做的。
       *[other] { $count }件任務。▫️ 表示還沒有人做。
    }
desk-task-for = 誰來做：{ $whom }
desk-task-free = 還沒有人做
desk-task-by = 期限：{ $date }
desk-task-today = 今天
desk-task-week = 一個星期以後
desk-task-date = 別的日子
desk-task-date-asked = 哪一天以前？例如：15.09.2026
desk-task-date-unread = 我沒看出是以後的哪一天。例如：15.09.2026
desk-task-whom = 交給誰
desk-task-give = 誰來做？
desk-task-not-hers = 這件任務不能交給這個人。
desk-task-done = 做完了
desk-task-kind-todo = 要做的事
desk-task-kind-family-answered = 有家人回答了
desk-task-kind-help-asked = 有人請求幫助
desk-task-kind-write-down = 把語音寫成文字
desk-task-kind-silence = 很久沒有迴音
desk-task-kind-unreachable = 聯繫不上
desk-task-kind-tell-the-family = 告知不好的消息
desk-task-kind-speak-to-the-family = 和家裡人談談
desk-task-kind-not-on-this-phone = 不要在這部手機上
desk-task-kind-reporter-under-16 = 講述者是孩子
desk-task-kind-unfinished-report = 沒講完的記錄
desk-task-kind-file-not-fetched = 缺一個文件
desk-task-kind-code-word-wrong = 暗號不對
desk-task-kind-link-ended = 兩份記錄分開了
desk-task-kind-other = 要看一看
desk-task-about-link-ended = 這份記錄和另一份分開了：有一家人不再同意把它們對一對。這件事不會告訴別的人家。請看看有什麼變化：有多確定，風險有多大。
desk-write-open = 寫成文字、翻譯
desk-write =
    { $count ->
        [0] 用語音講的都寫成文字了。
       *[other] 有{ $count }個回答是用語音講的，還沒有寫成文字。
    }別的可以翻譯。
desk-write-listen = 聽一聽
desk-write-script = 寫成文字
desk-write-other = 翻譯
desk-write-becomes = 這就是回答
desk-write-transcript = 請把聽到的一字不差寫下來，講的是什麼語言，就用什麼語言寫。
desk-write-translation = 請寫譯文。原話會留在旁邊。
desk-write-transcript-is =
    { $by }寫成的文字（{ $tongue }）：
    { $words }
desk-write-translation-is =
    { $by }的譯文（{ $tongue }）：
    { $words }
desk-write-preview =
    { $tongue }：

    { $words }
desk-write-keep = 保存
desk-write-nothing-here = 這個文件還沒到這裡。請過一會兒再試。
desk-write-not-read = 我看不出這是那個問題的回答。寫成的文字留在語音旁邊。

## Cases, matches, verification

desk-case-ask = 請寫出查詢碼。
desk-case = 個案{ $code } · { $rung }
desk-case-risk-line = 風險：{ $risk }
desk-case-risk-for = 風險：{ $risk }（{ $whom }）
desk-case-worry = 家裡人擔心的是：{ $words }
desk-case-told-by = 出事的人是講述者的什麼人：{ $relation }
desk-case-sources = 怎麼知道的：{ $sources }
desk-case-why = 為什麼這樣定：{ $words }
desk-case-unverified = 還沒核實：{ $words }
desk-case-checked = 看過了：{ $done }項，共{ $all }項
desk-case-un-missing = 要交給聯合國，還缺：{ $missing }
desk-case-un-ready = 要交給聯合國的，都齊了。
desk-un-name = 出事的人的名字
desk-un-date = 出事的時間
desk-un-place = 出事的地方
desk-un-taken-by = 是誰抓走的
desk-un-reporter = 講述者的名字和地址
desk-un-actions = 找過誰幫忙
desk-un-consent = 家裡人的同意
# Buttons under a case.
desk-case-same = 是同一個人嗎？
desk-case-rung = 有多確定？
desk-case-risk = 風險
desk-case-check = 核對清單
desk-case-out = 取出一份記錄
desk-case-meet = 讓兩家人認識
desk-case-back = 回到個案
desk-case-keep = 不讓某人看到
desk-case-of-others = 那份記錄和別的記錄在同一個個案裡。請先到那裡把它取出來。

desk-keep-which = 誰不應該看到這個個案？請點編號。標著🚫的人在哪裡都找不到它，這件事也不會告訴任何人。再點一次，那個人就又能看到。
desk-keep-nobody = 團隊裡沒有別的人。

desk-same-which = 這些講的可能是同一個人。請先對一對，再決定：
desk-same-none = 同意對一對的人家當中，沒有找到相像的人。
# {$one} and {$other} are case codes.
desk-same-beside = { $one } | { $other }
desk-same-field = { $sign } { $field }：{ $one } | { $other }
desk-same-yes = 是同一個人
desk-same-no = 是兩個人
desk-same-sure = 兩份記錄會放進同一個個案。各自的話都照原樣留著，以後也可以再分開。是同一個人嗎？
desk-same-sure-yes = 是，放在一起
desk-match-no-consent = 要兩家人都同意和別的記錄對一對才行。有一家沒有同意。
desk-out-which = 要讓哪一份記錄重新單獨放？

desk-rung-which = 這個個案核實到哪一步了？
desk-rung-reported = 有人講述
desk-rung-partly_verified = 部分核實
desk-rung-corroborated = 另有來源印證
desk-rung-documented = 有文件可查
desk-rung-why = 請用一兩句話寫寫為什麼。
desk-unverified-which = 還有什麼沒核實？請寫下來。
desk-unverified-none = 沒有別的了
desk-risk-which = 如果這個個案讓人知道了，風險有多大？對誰有風險？
desk-risk-low = 小
desk-risk-medium = 中等
desk-risk-high = 大
desk-risk-for-person = 出事的人
desk-risk-for-family_there = 那邊的家裡人
desk-risk-for-reporter = 講述者
desk-risk-for-witnesses = 知道這件事的人
desk-check-which = 您看過哪些了？
desk-check-read_whole = 從頭到尾看過
desk-check-sources = 來源清楚
desk-check-dates = 日期對得上
desk-check-same_person = 沒有第二份記錄
desk-check-consents = 看過允許什麼
desk-check-translation = 看過譯文

desk-introduce-which = 每一家都要有一位協調人保證：這真的是一家人，不是有人冒充。要有兩位協調人，一人保證一家。您為哪一家保證？
desk-introduce-nobody = 這裡沒有可以介紹認識的人家。兩家人都要事先同意：對一對記錄、知道有另一家人、收我們的消息。
# {$one} and {$other} are case codes.
desk-introduce-open = { $one } 和 { $other }：還沒有人為 { $one } 保證。
desk-introduce-vouched = { $one } 和 { $other }：有一位協調人為 { $one } 保證了。
desk-introduce-told = { $one } 和 { $other }：正在告訴兩家人。
desk-introduce-wish = { $one } 和 { $other }：兩家人都願意。現在要由一位協調人和他們談談。
desk-introduce-not-linked = 這兩份記錄不在同一個個案裡，或者是同一個人講的。
desk-introduce-no-consent = 有一家人沒有同意。
desk-introduce-speak-first = 有消息說這個人去世了。要先由真人和家裡人談談。
desk-vouch-sure = 您和這家人談過，或者認識他們，願意為他們負責。他們會知道還有別人講到同一個人，不會提名字。您為他們保證嗎？
desk-vouch-yes = 是，我保證
desk-vouch-other = 您已經為另一家人保證了。這一家要由另一位協調人來保證。

## Search and figures

desk-find-ask = 請寫您要找什麼：名字（什麼文字都行）、地方、年份、查詢碼。寫得多，找得準。
desk-cards-opening = 正在為您打開記錄。請過半分鐘再試。
desk-find-none = 沒有找到。
desk-find-found = 找到{ $count }份記錄，最像的在前：
desk-find-many = 超過{ $count }份記錄，最像的在前。請寫得再具體一點。
desk-find-line = { $number }. { $about } · { $code }
desk-find-no-choice = 這些記錄都沒有講到這一點。
desk-find-which-status = 現在怎麼樣？
desk-find-which-within = 哪個地方？
desk-find-which-year = 從哪一年起？
desk-find-by-status = 按現在的情況
desk-find-by-within = 按地方
desk-find-by-year = 按年份
desk-find-all = 重新看全部
desk-earlier = 前面的
desk-later = 後面的

desk-figures = 要數什麼？
desk-figures-nothing = 沒有可以顯示的。
desk-figures-by-county = 按縣
desk-figures-by-prefecture = 按地區或州
desk-figures-by-status = 按現在的情況
desk-figures-by-month = 按月份
desk-figures-by-reason = 按原因
desk-figures-of-county = 各縣的個案
desk-figures-of-prefecture = 各地區、各州的個案
desk-figures-of-status = 個案現在的情況
desk-figures-of-month = 各月的個案
desk-figures-of-reason = 各種原因的個案；一個個案可以有幾個原因
desk-figures-in = 只給團隊看：您能看的每一份記錄。
desk-figures-out = 可以給外面：只算同意不帶名字做統計的人家，不到五個人的都不顯示。
desk-figures-for-out = 給外面
desk-figures-for-in = 給團隊
desk-figures-not-told = 沒有講
desk-figures-more = 還有{ $count }項沒有顯示。

## Handing out
# {$recipient} is archive, un, icrc, organisations, governments, research or public.

desk-export = 要交給誰？每一方只能拿到家裡人允許的那些。這些內容都不經過這個聊天。
desk-export-waiting = 在等第二位協調人：
desk-export-line = { $number }. 所有收下的，交給{ $recipient ->
        [archive] 我們自己的存檔
        [un] 聯合國
        [icrc] 紅十字國際委員會
        [organisations] 別的組織
        [governments] 各國政府
        [research] 研究
       *[public] 公眾
    }，從{ $since }等到現在
desk-export-yes = 同意{ $number }號
desk-export-stop = 停下{ $number }號
desk-export-to-archive = 我們自己的存檔
desk-export-to-un = 聯合國
desk-export-to-icrc = 紅十字國際委員會
desk-export-to-organisations = 別的組織
desk-export-to-governments = 各國政府
desk-export-to-research = 研究（去掉名字）
desk-export-to-public = 公眾
desk-export-how-much = 交給{ $recipient ->
        [archive] 我們自己的存檔
        [un] 聯合國
        [icrc] 紅十字國際委員會
        [organisations] 別的組織
        [governments] 各國政府
        [research] 研究
       *[public] 公眾
    }：交多少？
desk-export-of-one = 一份記錄
desk-export-of-case = 一個個案
desk-export-of-all = 所有收下的
desk-export-code = 請寫出查詢碼。
desk-export-ready = 記下了。管程序的人會用「run_bot.py export」把它導出來：用對方的鑰匙封好，或者放進文件夾。之後家裡人在 /consent 裡就能看到，自己的記錄交給了誰。
desk-export-second = 記下了，在等第二位協調人：請對方給我發 /export，然後同意。
desk-export-stopped = 停下了。什麼也不會導出。
desk-export-yours = 這是您自己提出的。要由別人來同意。
desk-export-not-allowed = 家裡人不允許交給這一方。什麼也沒有交出去。

## Alerts, the daily digest

# These are read on lock screens: nothing in them says what, where or who.
desk-alert-urgent = /queue 裡有急事等著
desk-alert-answered = /tasks 裡有給您的回答
desk-alert-task = /tasks 裡有今天到期的事
desk-alert-link-ended = /tasks 裡有新的事
desk-alert-second-yes = /export 裡有事等您同意
desk-alert-handed-over = 有一件事交給您了：/queue
desk-digest =
    今天在等：新的{ $new }份，緊急{ $urgent }份，正在看{ $working }份。
    問了家裡人、還沒回答：{ $waiting }。沒有迴音：{ $silent }。聯繫不上：{ $unreachable }。
    待寫成文字：{ $aloud }。到期的任務：{ $due }。
desk-digest-trail = 操作日誌的末尾：{ $head }
desk-clock = 您每天的消息按{ $zone }的時間發。想改的話，請寫一個城市。
desk-clock-kept = 從明天起，按{ $zone }的時間發。
desk-clock-unknown = 這個城市我不認識。請寫附近一個大一點的城市。

## Intake: quarantine, paper, posters, closing

desk-quarantine =
    { $count ->
        [0] 沒有另外放著的記錄。
       *[other] 有{ $count }份記錄另外放著。提交的人看不出有什麼不同。
    }
desk-quarantine-line = { $since } · 同一賬號：{ $count }份
desk-quarantine-one = 從{ $since }起另外放著。同一個賬號的：{ $count }份。海報：{ $campaign ->
        [no] 沒有
       *[other] { $campaign }
    }。
desk-quarantine-why-set-aside = 原因：這個賬號提交的都另外放。
desk-quarantine-why-many = 原因：這個賬號一天裡提交了很多份記錄。
desk-quarantine-why-quick = 原因：講得特別快，當時又正好來了很多記錄。
desk-quarantine-why-campaign = 原因：從這張海報來的記錄特別多。
desk-quarantine-why-flood = 原因：來的記錄太多，誰也看不過來。
desk-quarantine-released = { $count }份記錄放回了待辦，和別的一樣了。
desk-quarantine-aside =
    { $count ->
        [0] 好了。這個賬號以後提交的，都另外放到這裡。對方看不出有什麼不同。
       *[other] 好了。這個賬號以後提交的，都另外放到這裡；待辦裡等著的{ $count }份也移過來了。對方看不出有什麼不同。
    }
desk-quarantine-back = 取消了。這個賬號以後提交的又會進待辦。已經在這裡的，要一份一份放回待辦。
desk-quarantine-not-hers = 團隊裡的人的聊天，不能另外放。
desk-quarantine-accounts = 有{ $count }個賬號提交的另外放著。想取消哪個，就點哪個。
desk-quarantine-account = 從{ $since }起另外放
desk-quarantine-button-read = 看
desk-quarantine-button-next = 下一部分
desk-quarantine-button-release = 放回待辦
desk-quarantine-button-all = 這些全部放回待辦
desk-quarantine-button-set-aside = 這個賬號另外放
desk-quarantine-button-accounts = 另外放的賬號
desk-quarantine-button-back-to-all = 回到列表
desk-quarantine-button-back-to-one = 返回
desk-intake-close-sure = 如果停止接收，新來的人就什麼也講不了，也不會再向任何一家人多問。我們會好好告訴他們，並給出你們的聯繫方式。講過的都留著。要停止接收嗎？
desk-intake-close-yes = 是，停止接收
desk-intake-closed = 已經停止接收。家裡人寫來的時候，會告訴他們。/close 可以重新打開。
desk-intake-open-sure = 現在是停止接收的。要重新打開嗎？這期間到了時候該問的消息，會在打開後問。
desk-intake-open-yes = 是，重新接收
desk-intake-opened = 又開始接收了。
desk-enter =
    您替誰寫？請先問他們：您可以替他們寫下來嗎？我們的組織可以保存、可以看嗎？您隨時可以停下，這個聊天裡什麼也不會留下。

    他們是怎麼同意的？
desk-enter-agreed-presence = 他們就在我身邊
desk-enter-agreed-phone = 在電話裡
desk-enter-agreed-paper = 在紙上籤了名
desk-enter-paper = 請把簽了名的那張紙拍下來，發給我。它會和記錄一起封著保存。
desk-enter-no-photo = 沒有照片
desk-enter-begun = 現在您是替一家人寫。請把每個問題念給他們聽，照他們的原話寫下來。
desk-enter-next = 下一家
desk-enter-codes = 最近的查詢碼
desk-enter-aside = 先放著了。什麼也沒有丟：發 /enter 就能再看到。
desk-enter-nothing-kept = 這家人的內容，這裡什麼也沒有留。
desk-enter-continue = 您剛才在替一家人寫。/continue 可以回到那個問題。
desk-entered =
    提交了。這是這家人的查詢碼：

    { $code }

    請替他們抄在紙上，或者給他們看。記錄已經進了待辦，並從這個聊天裡移走。以後不會往這裡發和它有關的消息：到了該問他們有沒有新消息的時候，會有一件給他們打電話的任務。
desk-campaigns = 按海報和語言：
desk-campaigns-none = 還沒有人從海報來。
desk-campaign-line = { $tongue }：開始{ $started }，沒講完{ $drafts }，已提交{ $handed }
desk-lost = 有人在新的聊天裡寫了查詢碼，或者說手機丟了。什麼都沒有給對方打開。請先按您知道的號碼給這家人打電話，再決定信不信：
desk-lost-none = 沒有人丟手機。
desk-lost-line = { $number }. { $on }：{ $known ->
        [yes] 有這個查詢碼的記錄
       *[no] 沒有寫碼，或者這個碼我不認識
    }
desk-lost-done = 處理好了：{ $number }號
