"""What organizers ask a family in words of their own. Not on the ordinary path: each is put when it was asked."""

from bot.questions.build import derived, listed, long_text, section

ASKED = section(
    "asked",
    listed(
        "asked",
        derived("asked[].question"),
        long_text("asked[].answer", several=True, sensitive=True),
    ),
)
