"""Searching: /find WORDS, the pages of what was found, and buttons that narrow it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from bot import places
from bot.attachments import Offered
from bot.organizing.figures import Figure, keys_of
from bot.organizing.finding import Found, Hit
from handlers.heard import Words
from handlers.organizers import card_words
from handlers.organizers.at_desk import AtDesk
from handlers.organizers.card_words import button, tight
from handlers.organizers.desk_taps import DeskTap, desk_callback
from handlers.scene import Spoken
from handlers.screen import Button, Row, Screen, in_pairs

TOPIC = "find"
PAGE = 6
MOST_CHOICES = 12
NARROWS = {"status": Figure.STATUS, "within": Figure.PREFECTURE, "year": Figure.MONTH}
"""What may be narrowed, and what the choices are counted by."""
YEAR = 4


def show(at: AtDesk, words: str = "") -> Spoken:
    """/find: without words, it waits for some."""
    if not words.strip():
        return at.awaiting(TOPIC).say("desk-find-ask")
    return _page(at, words.strip(), {}, 0)


def told(at: AtDesk, what: Words | Offered) -> Spoken:
    """Words typed while results are shown, or when they were asked for, are the next search."""
    return show(at, what.text if isinstance(what, Words) else "")


def tapped(at: AtDesk, tap: DeskTap) -> Spoken:
    """Another page, a list to narrow by, a choice from it."""
    held = at.desk.awaits
    if held.get("what") != TOPIC or not held.get("words"):
        return show(at)
    words, narrowed = held["words"], dict(held["narrowed"])
    match tap.action:
        case "page" if tap.word.isdigit():
            return _page(at, words, narrowed, int(tap.word))
        case "by" if tap.word in NARROWS:
            return _choices(at, words, narrowed, tap.word)
        case "all":
            return _page(at, words, {}, 0)
        case name if name in NARROWS:
            return _page(at, words, {**narrowed, name: tap.word}, 0)
        case _:
            return show(at)


def _page(at: AtDesk, words: str, narrowed: dict[str, str], page: int) -> Spoken:
    found = at.office.finding.find(at.tx, at.who, words, narrowed, at.now)
    there = at.awaiting(TOPIC, words=words, narrowed=narrowed)
    if not found.hits:
        rows: tuple[Row, ...] = ((button(at.voice, "desk-find-all", TOPIC, "all"),),) if narrowed else ()
        return there.spoken(Screen(at.voice.say("desk-find-none"), rows))
    page = min(page, (len(found.hits) - 1) // PAGE)
    hits = list(enumerate(found.hits, 1))[page * PAGE : (page + 1) * PAGE]
    text = "\n".join([_heading(at, found), *(_line(at, number, hit) for number, hit in hits)])
    opens = [_opens(number, hit) for number, hit in hits]
    ways = (*in_pairs(opens), *_turning(at, found, page), *_narrowing(at, narrowed))
    return there.spoken(Screen(text, ways, shows=_ids(hit for _, hit in hits)))


def _ids(hits: Iterable[Hit]) -> tuple[str, ...]:
    return tuple(hit.row.id for hit in hits)


def _heading(at: AtDesk, found: Found) -> str:
    phrase = "desk-find-many" if found.more else "desk-find-found"
    return at.voice.say(phrase, count=len(found.hits))


def _line(at: AtDesk, number: int, hit: Hit) -> str:
    code = card_words.code_of(hit.card)
    return at.voice.say("desk-find-line", number=number, about=card_words.line(at.voice, hit.card), code=code)


def _opens(number: int, hit: Hit) -> Button:
    return Button(f"{number}. {card_words.code_of(hit.card)}", desk_callback("case", "show", tight(hit.row.id)))


def _turning(at: AtDesk, found: Found, page: int) -> Iterator[Row]:
    turns = []
    if page > 0:
        turns.append(button(at.voice, "desk-earlier", TOPIC, "page", str(page - 1)))
    if (page + 1) * PAGE < len(found.hits):
        turns.append(button(at.voice, "desk-later", TOPIC, "page", str(page + 1)))
    if turns:
        yield tuple(turns)


def _narrowing(at: AtDesk, narrowed: dict[str, str]) -> Iterator[Row]:
    left = [button(at.voice, f"desk-find-by-{name}", TOPIC, "by", name) for name in NARROWS if name not in narrowed]
    yield from in_pairs(left)
    if narrowed:
        yield (button(at.voice, "desk-find-all", TOPIC, "all"),)


def _choices(at: AtDesk, words: str, narrowed: dict[str, str], by: str) -> Spoken:
    """What is there among what was found, the most frequent first."""
    found = at.office.finding.find(at.tx, at.who, words, narrowed, at.now)
    there = at.awaiting(TOPIC, words=words, narrowed=narrowed)
    counted = Counter(key for hit in found.hits for key in {_cut(by, each) for each in keys_of(NARROWS[by], hit.card)})
    counted.pop("", None)
    if not counted:
        return there.say("desk-find-no-choice")
    rows = in_pairs([_choice(at, by, key, count) for key, count in counted.most_common(MOST_CHOICES)])
    return there.spoken(Screen(at.voice.say(f"desk-find-which-{by}"), rows, shows=_ids(found.hits)))


def _cut(by: str, key: str) -> str:
    return key[:YEAR] if by == "year" else key


def _choice(at: AtDesk, by: str, key: str, count: int) -> Button:
    match by:
        case "status":
            named = card_words.option(at.voice, "status.now", key)
        case "within":
            named = places.name_of(key, at.voice.language)
        case _:
            named = key
    return Button(card_words.cut(f"{count} · {named}"), desk_callback(TOPIC, by, key))
