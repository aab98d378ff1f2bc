"""What a made-up relative does with a message of the bot: she taps the first option, or writes a few plain words."""

import json
import re
from dataclasses import dataclass
from typing import Final

from benchmarks.wire import as_text

NAMES: Final = ("Salim Habibulla", "2017-04", "34", "Ghulja", "I do not remember more than that.")
WORDS_FOR: Final = (
    (re.compile(r"\b(date|when|day|born)\b", re.IGNORECASE), ("2017-04", "2017-04-12", "2017", "34")),
    (re.compile(r"\b(how many|how old|age|years|number)\b", re.IGNORECASE), ("34", "2017", "Salim Habibulla")),
    (re.compile(r"\b(where|place|town|village|county|address)\b", re.IGNORECASE), ("Ghulja", "Salim Habibulla")),
)
GIVES_UP_AFTER: Final = 3


@dataclass(frozen=True, slots=True)
class Button:
    label: str
    press: str


@dataclass(frozen=True, slots=True)
class Prompt:
    """A message of the bot as a person sees it. `edited`: it is the message she already had, now changed."""

    text: str
    buttons: tuple[Button, ...]
    edited: bool = False


@dataclass(frozen=True, slots=True)
class Typed:
    words: str


@dataclass(frozen=True, slots=True)
class Tapped:
    press: str


@dataclass(frozen=True, slots=True)
class Manner:
    """How the relatives of one contestant read its messages: patterns that are looked for in buttons' labels."""

    waits_for_buttons: bool = False  # a message without a keyboard is a remark, not a question
    passes_by: re.Pattern[str] = re.compile(r"(?!)")  # Back, Why do you ask …: never an answer
    gives_up: re.Pattern[str] = re.compile(r"(?!)")  # I don't know: tapped when her words were refused again and again
    closes: re.Pattern[str] = re.compile(r"(?!)")  # Done: tapped once something in a list of several is ticked

    def is_prompt(self, prompt: Prompt) -> bool:
        if prompt.edited:
            return bool(self.options(prompt))
        return bool(prompt.buttons) or not self.waits_for_buttons

    def options(self, prompt: Prompt) -> list[Button]:
        """The buttons that answer the question."""
        return [
            button
            for button in prompt.buttons
            if not self.passes_by.search(button.label) and not self.gives_up.search(button.label)
        ]


def reply_to(prompt: Prompt, seen: int, tapped: set[str], manner: Manner) -> Typed | Tapped:
    """Her reply. seen: how often this question was put to her before. tapped: what she pressed on this very message."""
    if seen >= GIVES_UP_AFTER and (ways_out := [b for b in prompt.buttons if manner.gives_up.search(b.label)]):
        return Tapped(ways_out[0].press)
    options = manner.options(prompt)
    if prompt.edited:
        closing = [button for button in options if manner.closes.search(button.label)]
        options = closing or [button for button in options if button.press not in tapped] or options
    if options:
        return Tapped(options[seen % len(options)].press)
    return Typed(words_for(prompt.text, seen))


def words_for(text: str, seen: int) -> str:
    for pattern, words in WORDS_FOR:
        if pattern.search(text):
            return words[seen % len(words)]
    return NAMES[seen % len(NAMES)]


def buttons_in(markup: str) -> tuple[Button, ...]:
    """The buttons of an inline keyboard that can be pressed; links and copy buttons are for later."""
    rows = json.loads(markup).get("inline_keyboard", []) if markup else []
    return tuple(
        Button(as_text(button["text"]), as_text(button["callback_data"]))
        for row in rows
        for button in row
        if "callback_data" in button
    )


MANNERS: Final = {
    "baseline": Manner(),
    "ours": Manner(
        waits_for_buttons=True,
        passes_by=re.compile(r"back|why|help|language|menu|example|change|stop|not now|\bno\b", re.IGNORECASE),
        gives_up=re.compile(r"don.t know|rather not|later|skip", re.IGNORECASE),
        closes=re.compile(r"done|that is all|that.s all|continue|next|ready", re.IGNORECASE),
    ),
}
