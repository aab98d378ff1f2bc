"""Section 0: before anything is asked. And two questions that wait for something: a first voice message, a leaving."""

from bot.interview.conditions import SomeAloud
from bot.questions.build import choice, consent, language, notice, section, tongues

# What families speak most comes first; what she reads the bot in is shown before all of them.
SPOKEN = tongues("language.aloud", "ug kk ky uz zh ru tr en fr de ar nl sv nb")

BEFORE = section(
    "before",
    language("language", must=True),
    notice("safety"),
    consent("consent.store", must=True),
    consent("consent.remind"),
    # Asked right after the first thing told by voice or video: which language it is in is never guessed.
    choice("language.aloud", SPOKEN, asked_if=SomeAloud(), at_once=True),
)

# Not on the ordinary path: opened at the first leaving.
LEAVING = section(
    "leaving",
    choice("consent.unfinished", "= hand_in_what_I_told erase"),
)
