"""What a made-up relative does with a message of the bot: she taps the first option, or writes a few plain words."""

import json
import re
from dataclasses import dataclass
from typing import Final

from benchmarks.wire import as_text

STORY: Final = (
    "They came at night and took her. The neighbours saw a white car with three men in it. My aunt asked at the "
    "station for a week, and nobody would say where she was. Since then we have had no call and no letter."
)
NAMES: Final = ("Salim Habibulla", "2017-04", "34", "Ghulja", "I do not remember more than that.")
WORDS_FOR: Final = (
    (re.compile(r"in your own words", re.IGNORECASE), (STORY,)),
    (re.compile(r"\b(where|place|town|village|county|address)\b", re.IGNORECASE), ("Ghulja", "Salim Habibulla")),
    (re.compile(r"\b(date|when|day|born)\b", re.IGNORECASE), ("2017-04", "2017-04-12", "2017", "34")),
    (re.compile(r"\b(how many|how old|age|years|number)\b", re.IGNORECASE), ("34", "2017", "Salim Habibulla")),
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


NOTHING: Final = re.compile(r"(?!)")


@dataclass(frozen=True, slots=True)
class Manner:
    """How the relatives of one contestant read its messages. The patterns are looked for in buttons' labels."""

    waits_for_buttons: bool = False  # a message without a keyboard is a remark, not a question
    passes_by: re.Pattern[str] = NOTHING  # Back, Why do you ask …: never an answer
    gives_up: re.Pattern[str] = NOTHING  # I don't know: tapped when the same is asked again and again
    closes: re.Pattern[str] = NOTHING  # That is all: tapped once something is ticked, or one item was told
    has_none: re.Pattern[str] = NOTHING  # in the question: what it asks for cannot be typed, such as a photo

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
    options, ways_out = manner.options(prompt), [b for b in prompt.buttons if manner.gives_up.search(b.label)]
    if ways_out and (seen >= GIVES_UP_AFTER or (not options and manner.has_none.search(prompt.text))):
        return Tapped(ways_out[0].press)
    if prompt.edited or seen:
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
        passes_by=re.compile(
            r"^(Back|Menu|Help\b.*|No|No, .*|Not now\b.*|Stop\b.*|See what\b.*|Hand in|Take a break|Other things)$"
        ),
        gives_up=re.compile(r"^(I don.t know|I.d rather not say|Later)$"),
        closes=re.compile(r"^That is all$"),
        has_none=re.compile(r"photo|picture", re.IGNORECASE),
    ),
}
