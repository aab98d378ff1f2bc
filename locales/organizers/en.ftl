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
desk-case-of-others = That report belongs to a case with others. Take it out there first.

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

## Alerts, the daily digest

## Intake: quarantine, paper, posters, closing
