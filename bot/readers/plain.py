"""Reads words that stay words: texts, names, contacts, links."""

from __future__ import annotations

import re

from bot.interview.kinds import Text
from bot.interview.questionnaire import Question
from bot.readers.said import Read, ReadingContext, Said
from bot.rejections import Reason, Rejected

LINK = re.compile(
    r"(?:https?://)?(?:[^\W_](?:[\w-]{0,62}[^\W_])?\.){1,8}[^\W\d_]{2,24}\.?(?::\d{1,5})?(?:[/?#]\S*)?", re.IGNORECASE
)
LONGEST_LINK = 2048


def text(question: Question, said: Said, within: ReadingContext) -> Read:
    """As it was given, in the script it was given in."""
    return Text(said.words)


def link(question: Question, said: Said, within: ReadingContext) -> Read:
    """One web address, with or without http(s); links standing among other words are suggested one by one."""
    if len(said.words) <= LONGEST_LINK and LINK.fullmatch(said.words):
        return Text(said.words)
    found = [word for word in said.words.split() if len(word) <= LONGEST_LINK and LINK.fullmatch(word)]
    return Rejected(Reason.NOT_A_LINK, tuple(Text(word) for word in dict.fromkeys(found[:5])))


def only_files(question: Question, said: Said, within: ReadingContext) -> Read:
    """Words where a file is asked for."""
    return Rejected(Reason.SEND_A_FILE)


def only_buttons(question: Question, said: Said, within: ReadingContext) -> Read:
    """Words where there is nothing to type."""
    return Rejected(Reason.USE_BUTTONS)
