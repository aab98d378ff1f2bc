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

## Notes, tasks, transcripts and translations

## Cases, matches, verification

## Search and figures

## Handing out

## Alerts, the daily digest

## Intake: quarantine, paper, posters, closing

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
desk-lost = Somebody wrote a case code in a new chat, or says that her phone is lost. Nothing was opened for her. Call the family by the number you know before you believe it:
desk-lost-none = Nobody has lost a phone.
desk-lost-line = { $number }. { $on }: { $known ->
        [yes] the code belongs to a report
       *[no] no code, or one I do not know
    }
desk-lost-done = Seen to: number { $number }
