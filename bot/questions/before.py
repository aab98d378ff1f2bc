"""Section 0: before anything is asked. And the one question put when somebody leaves."""

from bot.questions.build import choice, consent, language, notice, section

BEFORE = section(
    "before",
    language("language", must=True),
    notice("safety"),
    consent("consent.store", must=True),
    consent("consent.remind"),
)

# Not on the ordinary path: opened at the first leaving.
LEAVING = section(
    "leaving",
    choice("consent.unfinished", "= hand_in_what_I_told erase"),
)
