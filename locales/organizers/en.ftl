### What organizers read, in the chat and in messages to them. This is the source of all languages. {$role} is reviewer or coordinator.

## Coming in, the team

desk-join =
    You are invited as { $role ->
        [coordinator] a coordinator
       *[reviewer] a reviewer
    }. Scan this picture with an authenticator app, or type this secret into it: { $secret }

    Then write here the six digits the app shows. This message goes away by itself.
desk-code-please = Please write the six digits your authenticator shows.
desk-code-wrong = This code is not right, or was used before. Please wait for the next one and write it.
desk-codes-closed = Too many wrong codes. Please try again in a quarter of an hour.
desk-open = Your desk is open for twelve hours. /queue shows what there is to do, /leave closes it. /desk shows everything else.
desk-left = Your desk is closed. What you were shown is taken away.
desk-taken-away = This was taken away.
# One line a command; {$command} is /queue, /tasks …
desk-does = This is what you can do here:
desk-does-queue = { $command } – what waits to be read
desk-does-tasks = { $command } – what is to be done, and by when
desk-does-find = { $command } – look for a report
desk-does-case = { $command } – everything about one missing person
desk-does-note = { $command } – notes about a report
desk-does-ask = { $command } – ask a family something
desk-does-write = { $command } – write down what was told aloud, translate
desk-does-enter = { $command } – write for a family
desk-does-figures = { $command } – figures, with a picture
desk-does-campaigns = { $command } – how many came by which poster or link
desk-does-clock = { $command } – when your daily message comes
desk-does-leave = { $command } – close your desk
desk-does-team = { $command } – invite somebody, let somebody go
desk-does-quarantine = { $command } – what was held back
desk-does-lostphones = { $command } – who says that their phone is lost
desk-does-export = { $command } – pass reports on to others
desk-does-close = { $command } – take no more reports, or take them again
desk-coordinators-only = Only a coordinator can do this.
desk-not-found = I find nothing under this.
desk-nobody-there = This person is not in the team.
desk-last-coordinator = You cannot let go of the last coordinator.
desk-team = Your team:
desk-team-line = { $number }. { $role ->
        [coordinator] coordinator
       *[reviewer] reviewer
    }, since { $since }
desk-invite-reviewer = Invite a reviewer
desk-invite-coordinator = Invite a coordinator
desk-invited =
    Give this to one person, and not through a group. It works once, for 48 hours. That person sends it to me as it is:

    { $command }
desk-revoke = Let go of number { $number }
desk-revoke-sure = This person sees nothing from that moment on. What was done stays. Let go?
desk-revoke-yes = Yes, let go

## The queue

desk-queue = What waits for you. Numbers leave out what you are kept out of.
# On a button, with a number; {$lane} is a name below or a language.
desk-lane-count = { $lane }: { $count }
desk-lane-new-name = New
desk-lane-urgent-name = Urgent
desk-lane-mine-name = Mine
desk-lane-waiting-name = With the family
desk-lane-silent-name = Silent
desk-lane-unreachable-name = Cannot be reached
desk-lane-aloud-name = To write down
desk-lane-tasks-name = Tasks due
desk-lane =
    { $lane }. Urgent ones first, then those that wait longest.

    ‼ urgent · ▫ new · ▪ claimed · ↩ with the family · ✓ accepted · × closed
desk-lane-empty = { $lane }: nothing here.
# A button of the list: signs, case code, days since it was handed in, language.
desk-item = { $signs }{ $code } { $days }d { $tongue }
desk-to-queue = To the queue

## A report opened

# The first line of a report: code, state, days since it was handed in, language of the interview.
desk-sheet-head =
    { $code } · { $state } · { $days ->
        [one] 1 day
       *[other] { $days } days
    } · { $tongue }
desk-sheet-urgent = ‼ Urgent
desk-sheet-grave = There is bad news that a person must tell this family. Until the task is done, I do not write to them by myself.
desk-sheet-unfinished = Handed in unfinished
desk-sheet-aloud =
    { $count ->
        [one] 1 answer was told aloud and must be written down
       *[other] { $count } answers were told aloud and must be written down
    }
desk-state-handed-in = new
desk-state-in-review = claimed
desk-state-accepted = accepted
desk-state-returned = with the family
desk-state-closed = closed
desk-state-quarantined = set aside
desk-fact-who = Who
desk-fact-what = What
desk-fact-when = When
desk-fact-where = Where
desk-fact-now = Now
desk-fact-danger = Danger
desk-fact-tells = Who tells
desk-fact-worries = Worries
desk-fact-allowed = Allowed
desk-fact-files = Files
desk-nothing-allowed = nothing but keeping and reading it
# A value in the reader's language, then the family's own words and their language.
desk-original = { $value } — “{ $words }” ({ $tongue })
desk-in-language = { $value } ({ $tongue })
desk-see-parts = Part by part
desk-see-time = In order of time
desk-see-files = Files
desk-see-case = The case
desk-to-report = To the report
desk-which-part = Which part?
desk-moment = { $when } — { $what }
desk-undated = No date
desk-more-in-parts = There is more. You find it part by part.
desk-files = The files of this report. Tap one to see it.
desk-no-files = There are no files.
desk-file-line = { $number }. { $medium }, { $kilobytes } KB, { $name }, for “{ $about }”
desk-file-missing = (not here yet, or could not be fetched)
desk-file-preview = A copy without hidden data, made smaller. The original stays sealed.
desk-file-original = As the family sent it. It goes away by itself.
desk-file-warning = This is no picture but a file ({ $kind }). Such a file can harm the phone that opens it, and an app may keep a copy of it. Open it only if you need it.
desk-file-sure = Open it all the same
desk-file-never = This kind of file is not shown here: it could be a program or an archive. It stays sealed with the report.
desk-file-not-here = This file is not here yet, or could not be fetched.

## Deciding: claim, hand over, return, accept, close

desk-do-claim = I take it
desk-do-accept = Accept
desk-do-return = Return to the family
desk-do-close = Close
desk-do-reopen = Take it up again
desk-do-over = Hand over
desk-do-letgo = Let go of it
desk-do-grave = Bad news
desk-done-claim = It is yours now.
desk-done-accept = Accepted. If the family allowed it, they hear that there is something new.
desk-done-return = It is with the family now. If they allowed it, they hear that there is something new.
desk-done-close = Closed. If the family allowed it, they hear that there is something new.
desk-done-reopen = It is yours, and open again.
desk-done-over = Handed over.
desk-done-letgo = It is nobody's again.
desk-done-grave = Kept, sealed. The family hears nothing of it from me. It is a task now for a person to tell them.
desk-ask-return = What is still to be told? The family reads this in their own language.
desk-ask-close = Why does the work end? The family reads this in their own language.
desk-ask-over = To whom?
desk-ask-grave = What did you learn? I tell the family nothing of it, and write to them no more until a person has spoken to them.
desk-why-return-person = Who the person is
desk-why-return-happened = What happened
desk-why-return-when-where = When or where
desk-why-return-how-known = How they know it
desk-why-return-papers = A file, once more
desk-why-close-free = Free, as they told
desk-why-close-asked = The family asked for it
desk-why-close-not-ours = Not our work
desk-why-close-no-contact = No answer from them
desk-why-close-done = All is done for now
desk-why-grave-death = A death
desk-why-grave-harm = Grave harm
desk-give-to = { $number }. { $role ->
        [coordinator] coordinator
       *[reviewer] reviewer
    }
desk-claimed-already = Somebody else has it already.
desk-held-by-another = Somebody else has it. They decide, or a coordinator.
desk-moved-on = It has moved on in the meantime. Please open it again.

## Asking the family

desk-ask-open = Ask the family
desk-ask =
    { $count ->
        [0] Nothing was asked yet.
        [one] One question was asked.
       *[other] { $count } questions were asked.
    }
desk-ask-words = In my own words
desk-ask-pick = Pick questions
desk-ask-translate = Translate { $number }
desk-ask-drop = Do not ask { $number }
desk-ask-waits = Not answered yet.
desk-ask-dropped = Not asked any more.
desk-ask-answer = Answer: { $answer }
desk-ask-write = Write your question, to this one family, as you would ask it to their faces. No names of anybody else.
desk-ask-preview =
    You ask, in { $tongue }:

    { $words }
desk-ask-preview-other =
    And in { $tongue }:

    { $words }
desk-ask-family-reads = The family reads { $tongue }. Without a translation they see your words as they are.
desk-ask-send = Ask this
desk-ask-other = Add a translation
desk-ask-write-other = Write it in the family’s language. Your first words stay beside it.
desk-ask-sent =
    { $count ->
        [one] Your question waits.
       *[other] Your { $count } questions wait.
    } I greet the family at their next hours and ask whether it is a good moment. You are told when they have answered.
desk-ask-not-allowed = This family did not allow that we write to them.
desk-ask-speak-first = This family cannot be asked now. If their relative is reported dead, a person speaks to them first.
desk-ask-too-many = So many questions wait already. Please let them answer first.
desk-ask-sections = Pick a part. What you tick is asked together.
desk-ask-all-sections = All parts
desk-ask-these = Ask these ({ $count })
desk-language-is-other = Another language
desk-which-language = Which language is it in?
desk-leave-it = Leave it
desk-back = Back
desk-words-please = Please write it as words.
# What was written in another language, and by whom.
desk-translated-by = In { $tongue } (by { $by }): { $words }
desk-number = number { $number }
desk-number-gone = somebody who has left

## Notes, tasks, transcripts and translations

desk-notes-open = Notes
desk-notes =
    { $count ->
        [0] There are no notes.
        [one] One note:
       *[other] { $count } notes:
    }
desk-note-write = Write a note
desk-note-words = Write your note. The team can read it, the family cannot. It is erased with the report.
desk-task-new = New task
desk-task-words = Write what is to be done. It is yours until you give it to somebody.
desk-tasks =
    { $count ->
        [0] Nothing is to be done.
        [one] One task. ▫️ is nobody’s yet.
       *[other] { $count } tasks. ▫️ is nobody’s yet.
    }
desk-task-for = For { $whom }
desk-task-free = Nobody’s yet
desk-task-by = By { $date }
desk-task-today = Today
desk-task-week = In a week
desk-task-date = Another day
desk-task-date-asked = By which day? For example: 15.09.2026
desk-task-date-unread = I could not read that as a day to come. For example: 15.09.2026
desk-task-whom = Give to
desk-task-give = Who does it?
desk-task-not-hers = This cannot be given to this person.
desk-task-done = Done
desk-task-kind-todo = To do
desk-task-kind-family-answered = A family has answered
desk-task-kind-help-asked = Help was asked for
desk-task-kind-write-down = Write down a voice
desk-task-kind-silence = Silent for long
desk-task-kind-unreachable = Cannot be reached
desk-task-kind-tell-the-family = Tell them bad news
desk-task-kind-speak-to-the-family = Speak to the family
desk-task-kind-not-on-this-phone = Not on this phone
desk-task-kind-reporter-under-16 = A child reports
desk-task-kind-unfinished-report = Unfinished report
desk-task-kind-file-not-fetched = A file is missing
desk-task-kind-code-word-wrong = Wrong code words
desk-task-kind-link-ended = Reports taken apart
desk-task-kind-other = To look at
desk-task-about-link-ended = This report and another were taken apart: a family no longer allows them to be compared. Other families learn nothing of it. Please look at what changes: how sure we are, the risk.
desk-write-open = Write down, translate
desk-write =
    { $count ->
        [0] Everything told aloud is written down.
        [one] One answer was told aloud and is not written down.
       *[other] { $count } answers were told aloud and are not written down.
    } The others can be translated.
desk-write-listen = Hear it
desk-write-script = Write it down
desk-write-other = Translate it
desk-write-becomes = This is the answer
desk-write-transcript = Write what is said, word for word, in the language it is said in.
desk-write-translation = Write your translation. The original stays beside it.
desk-write-transcript-is =
    Written down in { $tongue } by { $by }:
    { $words }
desk-write-translation-is =
    Translated into { $tongue } by { $by }:
    { $words }
desk-write-preview =
    In { $tongue }:

    { $words }
desk-write-keep = Keep it
desk-write-nothing-here = This file is not here yet. Please try again in a moment.
desk-write-not-read = I cannot read this as an answer to that question. The transcript is kept beside the voice.

## Cases, matches, verification

desk-case-ask = Please write the case code.
desk-case = Case { $code } · { $rung }
desk-case-risk-line = Risk: { $risk }
desk-case-risk-for = Risk: { $risk }, for { $whom }
desk-case-worry = The family is afraid of this: { $words }
desk-case-told-by = Told by somebody whose relative is: { $relation }
desk-case-sources = How it is known: { $sources }
desk-case-why = Why it stands there: { $words }
desk-case-unverified = Still unverified: { $words }
desk-case-checked = Looked at: { $done } of { $all }
desk-case-un-missing = Missing for the UN: { $missing }
desk-case-un-ready = Nothing is missing for the UN.
desk-un-name = the person's name
desk-un-date = the date it happened
desk-un-place = the place it happened
desk-un-taken-by = who took the person
desk-un-reporter = the reporter's name and address
desk-un-actions = what has been done so far
desk-un-consent = the family's agreement
# Buttons under a case.
desk-case-same = The same person?
desk-case-rung = How sure are we?
desk-case-risk = Risk
desk-case-check = Checklist
desk-case-out = Take a report out
desk-case-meet = Introduce families
desk-case-back = Back to the case
desk-case-keep = Keep somebody out
desk-case-of-others = That report belongs to a case with others. Take it out there first.

desk-keep-which = Who must not see this case? Tap a number. Whoever has 🚫 finds nothing of it anywhere, and nobody is told. Tap again to let the person in.
desk-keep-nobody = Nobody else is in the team.

desk-same-which = These may be about the same person. Compare before you decide:
desk-same-none = I find nobody like this among the families who agreed to be compared.
# {$one} and {$other} are case codes.
desk-same-beside = { $one } | { $other }
desk-same-field = { $sign } { $field }: { $one } | { $other }
desk-same-yes = The same person
desk-same-no = Two different people
desk-same-sure = Both reports will stand in one case. Each keeps its own words, and you can take them apart again. Is it the same person?
desk-same-sure-yes = Yes, put together
desk-match-no-consent = Both families must have agreed to be compared with others. One has not.
desk-out-which = Which report shall stand by itself again?

desk-rung-which = How far is this case verified?
desk-rung-reported = reported
desk-rung-partly_verified = partly verified
desk-rung-corroborated = corroborated
desk-rung-documented = documented
desk-rung-why = Please write in a sentence or two why.
desk-unverified-which = What is still unverified? Please write it.
desk-unverified-none = Nothing more
desk-risk-which = How great is the risk if this case becomes known, and for whom?
desk-risk-low = low
desk-risk-medium = medium
desk-risk-high = high
desk-risk-for-person = the missing person
desk-risk-for-family_there = the family there
desk-risk-for-reporter = the reporter
desk-risk-for-witnesses = witnesses
desk-check-which = What have you looked at?
desk-check-read_whole = Read as a whole
desk-check-sources = Sources are clear
desk-check-dates = Dates fit together
desk-check-same_person = No second report
desk-check-consents = Permissions read
desk-check-translation = Translation read

desk-introduce-which = A coordinator vouches for each family: that it is a family, and not somebody who only pretends. Two coordinators are needed, one for each. For whom do you vouch?
desk-introduce-nobody = Nobody here can be introduced. Both families must have agreed beforehand to be compared, to be told of another family, and to be written to.
# {$one} and {$other} are case codes.
desk-introduce-open = { $one } to { $other }: nobody has vouched for { $one } yet.
desk-introduce-vouched = { $one } to { $other }: a coordinator vouches for { $one }.
desk-introduce-told = { $one } to { $other }: both families are being told.
desk-introduce-wish = { $one } to { $other }: both families wish it. A coordinator should speak to them now.
desk-introduce-not-linked = These two reports are not in one case, or one person tells both.
desk-introduce-no-consent = One of the families has not agreed to this.
desk-introduce-speak-first = The person is reported dead. Somebody must speak to the family first.
desk-vouch-sure = You have spoken with this family, or know it, and stand behind it. It will hear that somebody else told of the same person; no name is given. Do you vouch for it?
desk-vouch-yes = Yes, I vouch for it
desk-vouch-other = You vouch for the other family already. Another coordinator must vouch for this one.

## Search and figures

desk-find-ask = Write what you look for: a name in any script, a place, a year, a case code. Several at once narrow it.
desk-cards-opening = I am just opening the reports for you. Please try again in half a minute.
desk-find-none = I find nothing for this.
desk-find-found = { $count ->
        [one] One report:
       *[other] { $count } reports, the likeliest first:
    }
desk-find-many = More than { $count } reports, the likeliest first. Narrow it, please.
desk-find-line = { $number }. { $about } · { $code }
desk-find-no-choice = None of them says anything about this.
desk-find-which-status = Which status?
desk-find-which-within = Which place?
desk-find-which-year = From which year?
desk-find-by-status = By status
desk-find-by-within = By place
desk-find-by-year = By year
desk-find-all = Show all again
desk-earlier = Earlier
desk-later = More

desk-figures = What shall I count?
desk-figures-nothing = There is nothing to show.
desk-figures-by-county = By county
desk-figures-by-prefecture = By prefecture
desk-figures-by-status = By status
desk-figures-by-month = By month
desk-figures-by-reason = By reason
desk-figures-of-county = Cases by county
desk-figures-of-prefecture = Cases by prefecture
desk-figures-of-status = Cases by status
desk-figures-of-month = Cases by month
desk-figures-of-reason = Cases by reason; one case can have several
desk-figures-in = For the team only: every report you may see.
desk-figures-out = May be given on: only families who agreed to figures without names, and nothing that points at fewer than five.
desk-figures-for-out = To be given on
desk-figures-for-in = For the team
desk-figures-not-told = not told
desk-figures-more = { $count } more are not shown.

## Handing out
# {$recipient} is archive, un, icrc, organisations, governments, research or public.

desk-export = To whom shall something be given? Each recipient gets only what the families allow it. Nothing of it comes through this chat.
desk-export-waiting = Waiting for a second coordinator:
desk-export-line = { $number }. Everything accepted, for { $recipient ->
        [archive] our own archive
        [un] the United Nations
        [icrc] the Red Cross
        [organisations] other organisations
        [governments] governments
        [research] research
       *[public] the public
    }, since { $since }
desk-export-yes = Yes to number { $number }
desk-export-stop = Stop number { $number }
desk-export-to-archive = Our own archive
desk-export-to-un = United Nations
desk-export-to-icrc = Red Cross (ICRC)
desk-export-to-organisations = Organisations
desk-export-to-governments = Governments
desk-export-to-research = Research, no names
desk-export-to-public = The public
desk-export-how-much = For { $recipient ->
        [archive] our own archive
        [un] the United Nations
        [icrc] the Red Cross
        [organisations] other organisations
        [governments] governments
        [research] research
       *[public] the public
    }: how much?
desk-export-of-one = One report
desk-export-of-case = One case
desk-export-of-all = Everything accepted
desk-export-code = Please write the case code.
desk-export-ready = It is noted. Whoever runs the program writes it with “run_bot.py export”, sealed to the key of the recipient or into a folder. The family then sees under /consent to whom their report was given.
desk-export-second = It is noted, and waits for a second coordinator, who writes /export to me and says yes.
desk-export-stopped = It is stopped. Nothing is written.
desk-export-yours = You asked for this yourself. Somebody else has to say yes.
desk-export-not-allowed = The family does not allow this recipient. Nothing is given.

## Alerts, the daily digest

# These are read on lock screens: nothing in them says what, where or who.
desk-alert-urgent = Something urgent waits in /queue
desk-alert-answered = There is an answer for you in /tasks
desk-alert-task = Something is due today in /tasks
desk-alert-link-ended = There is something new in /tasks
desk-alert-second-yes = Something waits for your yes in /export
desk-alert-handed-over = Something was handed over to you, in /queue
desk-digest =
    Today waiting: { $new } new, { $urgent } urgent, { $working } being worked on.
    Families asked and not answered: { $waiting }. Silent: { $silent }. Cannot be reached: { $unreachable }.
    To be written down: { $aloud }. Tasks due: { $due }.
desk-digest-trail = The trail ends with { $head }
desk-clock = Your daily message comes by the clock of { $zone }. Write a city to change it.
desk-clock-kept = From tomorrow by the clock of { $zone }.
desk-clock-unknown = I do not know this city. Please write a bigger one near it.

## Intake: quarantine, paper, posters, closing

desk-quarantine =
    { $count ->
        [0] Nothing is in quarantine.
        [one] One report is in quarantine. Whoever handed it in sees no difference.
       *[other] { $count } reports are in quarantine. Whoever handed them in sees no difference.
    }
desk-quarantine-line = { $since } · same account: { $count }
desk-quarantine-one = In quarantine since { $since }. Of the same account: { $count }. Campaign: { $campaign ->
        [no] none
       *[other] { $campaign }
    }.
desk-quarantine-why-set-aside = Why: this account was set aside.
desk-quarantine-why-many = Why: this account handed in many reports in one day.
desk-quarantine-why-quick = Why: it was told very quickly, while many reports came in.
desk-quarantine-why-campaign = Why: very many reports of this campaign came in.
desk-quarantine-why-flood = Why: more reports came in than anybody could read.
desk-quarantine-released =
    { $count ->
        [one] Released. It is in the queue like any other.
       *[other] { $count } reports are released. They are in the queue like any other.
    }
desk-quarantine-aside =
    { $count ->
        [0] Set aside. What this account hands in from now on comes here. It sees no difference.
       *[other] Set aside. What this account hands in comes here, and so did { $count } waiting in the queue. It sees no difference.
    }
desk-quarantine-back = Taken back. What this account hands in goes to the queue again. What is here already is released one by one.
desk-quarantine-not-hers = The chat of somebody in the team cannot be set aside.
desk-quarantine-accounts =
    { $count ->
        [one] One account is set aside. Tap it to take that back.
       *[other] { $count } accounts are set aside. Tap one to take that back.
    }
desk-quarantine-account = Set aside { $since }
desk-quarantine-button-read = Read
desk-quarantine-button-next = Next part
desk-quarantine-button-release = Release
desk-quarantine-button-all = Release all of it
desk-quarantine-button-set-aside = Set account aside
desk-quarantine-button-accounts = Accounts set aside
desk-quarantine-button-back-to-all = Back to the list
desk-quarantine-button-back-to-one = Back
desk-intake-close-sure = If you close intake, nobody new can tell anything, and no family is asked for more. They are told kindly, with your contact. What was told stays. Close it?
desk-intake-close-yes = Yes, close intake
desk-intake-closed = Intake is closed. Families are told so when they write. /close opens it again.
desk-intake-open-sure = Intake is closed now. Open it again? Check-ins that fell due meanwhile are asked then.
desk-intake-open-yes = Yes, open intake
desk-intake-opened = Intake is open again.
desk-enter =
    Whom do you write for? Ask them first: may you write this down for them, and may the organization keep and read it? You can stop at any moment, and nothing of it stays in this chat.

    How did they say yes?
desk-enter-agreed-presence = They are here with me
desk-enter-agreed-phone = On the phone
desk-enter-agreed-paper = On a signed paper
desk-enter-paper = Please send a photo of the signed paper. It is kept sealed with the report.
desk-enter-no-photo = Without a photo
desk-enter-begun = You write for a family now. Read each question to them, and write what they say, in their words.
desk-enter-next = Next family
desk-enter-codes = Last case codes
desk-enter-aside = Put aside. Nothing is lost: /enter shows it again.
desk-enter-nothing-kept = Nothing of this family is kept here.
desk-enter-continue = You were writing for a family. /continue takes you back to the question.
desk-entered =
    Handed in. This is the family's case code:

    { $code }

    Write it on paper for them, or show it to them. The report is in the queue now, and leaves this chat. Nothing will be sent to this chat about it: when it is time to ask them for news, there will be a task to call them.
desk-campaigns = By campaign and language:
desk-campaigns-none = Nobody has come by a campaign yet.
desk-campaign-line = { $tongue }: started { $started }, drafts { $drafts }, handed in { $handed }
desk-lost = Somebody wrote a case code in a new chat, or says that their phone is lost. Nothing was opened. Call the family by the number you know before you believe it:
desk-lost-none = Nobody has lost a phone.
desk-lost-line = { $number }. { $on }: { $known ->
        [yes] the code belongs to a report
       *[no] no code, or one I do not know
    }
desk-lost-done = Seen to: number { $number }
