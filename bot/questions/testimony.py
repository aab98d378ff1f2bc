"""Section 7: testimony and evidence."""

from bot.questions.build import choice, consent, files, listed, long_text, section, text, url

TESTIMONY = section(
    "testimony",
    long_text("testimony.story", several=True, sensitive=True),
    listed(
        "testimony.files",
        files("testimony.files[].files"),
        choice(
            "testimony.files[].kind",
            "photo identity_paper court_paper letter screenshot recording video list",
        ),
        text("testimony.files[].about"),
        consent("testimony.files[].may_share"),
        text("testimony.files[].source"),
    ),
    listed("testimony.links", url("testimony.links[].url")),
)
