"""Another language is offered, once, to whoever answers in one that the chat does not speak."""

from __future__ import annotations

from dataclasses import replace

from bot.languages import LANGUAGES
from bot.tongues import better_language
from bot.wording import Voice
from handlers.scene import Scene, Spoken
from handlers.screen import Button, Screen
from handlers.taps import AS_IT_IS, Verb, callback

ISOLATED = "\u2068{}\u2069"
"""Two languages in one message: each line keeps its own direction."""


def with_another_language(scene: Scene, spoken: Spoken) -> Spoken:
    """What is said, with the offer under the question. Shown once, it is never made again, whatever came of it."""
    if spoken.report is None or not spoken.screens or scene.speaker.awaits.language_offered:
        return spoken
    code = better_language(spoken.report.interview, scene.speaker.language, scene.room.phrases.languages)
    if code is None:
        return spoken
    offered = scene.awaiting(language_offered=True)
    *before, question = spoken.screens
    return replace(spoken, screens=(*before, _offering(offered, question, code)), speaker=offered.speaker)


def _offering(scene: Scene, question: Screen, code: str) -> Screen:
    """In the language offered first: it may be the only one she reads with ease."""
    own_name, report_id = LANGUAGES[code].own_name, scene.report.id if scene.report else ""
    voices = (Voice(scene.room.phrases, code), scene.voice)
    lines = "\n".join(ISOLATED.format(voice.say("language-offer", own_name=own_name)) for voice in voices)
    change = Button(own_name, callback(Verb.LANGUAGE, report_id, None, code))
    stay = Button(scene.voice.label("button-stay"), callback(Verb.LANGUAGE, report_id, None, AS_IT_IS))
    return replace(question, text=f"{question.text}\n\n{lines}").with_rows((change,), (stay,))
