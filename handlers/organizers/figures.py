"""Figures: counts as a picture with numbered bars, and what each number stands for in the message."""

from __future__ import annotations

from collections.abc import Mapping

from bot import places
from bot.organizing.figures import NOT_TOLD, Figure, around, hidden_below
from handlers.organizers import card_words
from handlers.organizers.at_desk import AtDesk
from handlers.organizers.card_words import button
from handlers.organizers.chart import bars
from handlers.organizers.desk_taps import DeskTap
from handlers.scene import Spoken
from handlers.screen import Button, File, Screen, in_pairs

TOPIC = "figures"
MOST_BARS = 25
NUMBERED = "{}. {} · {}"
HIDDEN = "–"


def show(at: AtDesk, _: str = "") -> Spoken:
    """/figures: what is to be counted."""
    return at.spoken(Screen(at.voice.say("desk-figures"), in_pairs(_ways(at, "in"))))


def tapped(at: AtDesk, tap: DeskTap) -> Spoken:
    """Counted for the team, or so that it may leave."""
    if tap.word not in set(Figure):
        return show(at)
    figure, outside = Figure(tap.word), tap.action == "out"
    counts = at.office.figures.count(at.tx, at.who, figure, at.now, outside=outside)
    told: Mapping[str, int | None] = counts
    if outside:
        told = hidden_below(counts, within=around if figure is Figure.COUNTY else None)
    return _shown(at, figure, told, outside=outside)


def _shown(at: AtDesk, figure: Figure, told: Mapping[str, int | None], *, outside: bool) -> Spoken:
    if not any(told.values()):
        return at.spoken(Screen(at.voice.say("desk-figures-nothing"), in_pairs(_ways(at, "in"))))
    order = sorted(told, key=(lambda key: key) if figure is Figure.MONTH else (lambda key: (-(told[key] or 0), key)))
    kept = order[-MOST_BARS:] if figure is Figure.MONTH else order[:MOST_BARS]
    picture = File("figures.png", bars([told[key] for key in kept]), picture=True)
    lines = [at.voice.say(f"desk-figures-of-{figure}"), at.voice.say(f"desk-figures-{'out' if outside else 'in'}")]
    lines += [_line(at, figure, number, (key, told[key])) for number, key in enumerate(kept, 1)]
    if len(order) > len(kept):
        lines.append(at.voice.say("desk-figures-more", count=len(order) - len(kept)))
    other = "in" if outside else "out"
    turn = (button(at.voice, f"desk-figures-for-{other}", TOPIC, other, figure),)
    return at.spoken(Screen("", file=picture), Screen("\n".join(lines), (turn, *in_pairs(_ways(at, "in")))))


def _ways(at: AtDesk, action: str) -> list[Button]:
    return [button(at.voice, f"desk-figures-by-{each}", TOPIC, action, each) for each in Figure]


def _line(at: AtDesk, figure: Figure, number: int, cell: tuple[str, int | None]) -> str:
    key, count = cell
    return NUMBERED.format(number, _named(at, figure, key), HIDDEN if count is None else count)


def _named(at: AtDesk, figure: Figure, key: str) -> str:
    if key == NOT_TOLD:
        return at.voice.label("desk-figures-not-told")
    match figure:
        case Figure.COUNTY | Figure.PREFECTURE:
            return places.name_of(key, at.voice.language)
        case Figure.STATUS:
            return card_words.option(at.voice, "status.now", key)
        case Figure.REASON:
            return card_words.option(at.voice, "event.reason_suspected", key)
        case Figure.MONTH:
            return card_words.day_of(at.voice, key)
