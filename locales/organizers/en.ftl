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

desk-quarantine =
    { $count ->
        [0] Nothing is in quarantine.
        [one] One report is in quarantine. Whoever handed it in sees no difference.
       *[other] { $count } reports are in quarantine. Whoever handed them in sees no difference.
    }
desk-quarantine-line = { $since } · { $count } of it
desk-quarantine-one = In quarantine since { $since }. Of the same account: { $count }. Campaign: { $campaign }.
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
