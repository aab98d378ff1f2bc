# What organizers read, in the chat and in messages to them. {$role} is reviewer or coordinator.

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
desk-open = Your desk is open for twelve hours. /queue shows what there is to do, /leave closes it.
desk-left = Your desk is closed. What you were shown is taken away.
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
    Give this to one person, and not through a group. It works once, for 48 hours. She sends it to me as it is:

    { $command }
desk-revoke = Let go of number { $number }
desk-revoke-sure = She sees nothing from that moment on. What she did stays. Let go of her?
desk-revoke-yes = Yes, let go

## The queue

## A report opened

## Deciding: claim, hand over, return, accept, close

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
desk-in-language = In { $tongue } (by { $by }): { $words }
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
desk-task-kind-speak-to-the-family = Speak to the family
desk-task-kind-not-on-this-phone = Not on this phone
desk-task-kind-reporter-under-16 = A child reports
desk-task-kind-unfinished-report = Unfinished report
desk-task-kind-file-not-fetched = A file is missing
desk-task-kind-code-word-wrong = Wrong code words
desk-task-kind-other = To look at
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

## Search and figures

## Handing out

## Alerts, the daily digest

# These are read on lock screens: nothing in them says what, where or who.
desk-alert-urgent = Something urgent waits in /queue
desk-alert-answered = There is an answer for you in /tasks
desk-alert-task = Something is due today in /tasks
desk-digest =
    Today waiting: { $new } new, { $urgent } urgent, { $working } being worked on.
    Families asked and not answered: { $waiting }. Silent: { $silent }. Cannot be reached: { $unreachable }.
    To be written down: { $aloud }. Tasks due: { $due }.
desk-digest-trail = The trail ends with { $head }
desk-clock = Your daily message comes by the clock of { $zone }. Write a city to change it.
desk-clock-kept = From tomorrow by the clock of { $zone }.
desk-clock-unknown = I do not know this city. Please write a bigger one near it.

## Intake: quarantine, paper, posters, closing
