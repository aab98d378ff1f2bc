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
desk-export-ready = It is noted. Whoever runs the program writes it with “run_bot.py export”, sealed to the key of the recipient or into a folder. The family then sees under /consent to whom her report was given.
desk-export-second = It is noted, and waits for a second coordinator: she writes /export to me and says yes.
desk-export-stopped = It is stopped. Nothing is written.
desk-export-yours = You asked for this yourself. Somebody else has to say yes.
desk-export-not-allowed = The family does not allow this recipient. Nothing is given.

## Alerts, the daily digest

## Intake: quarantine, paper, posters, closing
