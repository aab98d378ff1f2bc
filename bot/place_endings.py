"""The name inside what people write: `Құлжада`, `Urumqi'de`, `в Кашгаре`, `在伊宁市`, without what is put around it."""

from __future__ import annotations

import re
from collections.abc import Iterator

SMALL = """
    in from at near to the around inside of within city town county prefecture province region
    à a de du dans en près vers aus bei nach nähe von uit bij naar te nabij i från nära till fra ved nær til
    в во из с со на под около возле близ у до к ко районе области регионе
    في من الى إلى قرب مدينة محافظة منطقة ۋە
    ичидә yaqinida yakınında yakınları civarı tarafı жанында маңында маңы жақта жагында atrofida yaqin
"""
SMALL_WORDS = frozenset(SMALL.split())
"""Standing beside a name they say nothing about which place it is."""
RUSSIAN = frozenset(("в", "во", "из", "с", "со", "на", "под", "около", "возле", "близ", "у", "до", "к", "ко"))
HAN_BEFORE = re.compile(r"^(?:我们?|他们?|她们?)?(?:家)?(?:住)?[在从從到去于於]")
HAN_AFTER = re.compile(r"(?:附近|那边|那邊|那里|那裡|市里|市裡|里面|裡面|人)$")
TURKIC = re.compile(
    "(?:"
    "n?(?:da|de|ta|te|dä|tä)(?:ki|gi|ğı|gı|ghi|qi)?|n?(?:diki|tiki|digi)|n?(?:dan|den|tan|ten|din|tin|dın|tın|nan|nen)"
    "|(?:gha|qa|ge|ke|ga|ka|na|ne|ya|ye|ğa)|(?:ning|nin|nın|nun|nün|dıñ|diñ|nıñ|niñ|dyn|nyn)|(?:liq|lik|luq|lük|lı|lu|lü|li|lıq)"
    "|н?(?:да|де|та|те|до|дө|то|тө|дә|тә)(?:ғы|гі|гы|ги|ки)?|н?(?:дики|тики)"
    "|н?(?:дан|ден|тан|тен|нан|нен|дон|дөн|тон|төн|дин|тин)"
    "|(?:ға|ге|қа|ке|га|ка|на|не|го|гө|ко|кө|гә|кә)|(?:ның|нің|дың|дің|тың|тің|нын|нин|дын|дин|тын|тин|нун|нүн|дун|дүн|ниң)"
    "|(?:лық|лік|дық|дік|лык|лик|лиқ)"
    "|ن?(?:دا|دە|تا|تە)(?:عى|گى)?|ن?(?:دىكى|تىكى)|ن?(?:دىن|تىن|دان|دەن|تان|تەن|نان|نەن)|(?:غا|قا|گە|كە|عا|نا|نە)"
    "|(?:نىڭ|دىڭ|تىڭ)|(?:لىق|لىك|لۇق|لۈك)"
    ")$"
)
RUSSIAN_ENDING = re.compile("(?:ом|ем|ой|ей|ою|е|и|у|ю|а|я|ы)$")
RAISED = {"i": "ae", "ى": "اە", "и": "аә", "é": "a", "ې": "ا"}
"""Before an ending Uyghur turns a last a or e into i: `غۇلجا`, `غۇلجىدا`."""
SHORTEST = 3


def unsaid_of(words: list[str]) -> list[str]:
    """The words without those that only stand beside a name."""
    return [word for word in words if word not in SMALL_WORDS]


def bare(words: list[str]) -> Iterator[str]:
    """What the name may be, the likeliest first, when these words have case endings or stand after a preposition."""
    kept = unsaid_of(words)
    if not kept:
        return
    *before, last = kept
    yield " ".join(kept)
    for each in _without_ending(last, is_after_preposition=bool(set(words) & RUSSIAN)):
        yield " ".join([*before, each])


def bare_han(text: str) -> str:
    """A name of Chinese characters without «at» before it and «near» after it."""
    return HAN_AFTER.sub("", HAN_BEFORE.sub("", text))


def _without_ending(word: str, *, is_after_preposition: bool) -> Iterator[str]:
    stem = TURKIC.sub("", word)
    while stem != word and len(stem) >= SHORTEST:
        yield stem
        yield from (stem[:-1] + vowel for vowel in RAISED.get(stem[-1], ""))
        word, stem = stem, TURKIC.sub("", stem)
    if is_after_preposition and len(stem := RUSSIAN_ENDING.sub("", word)) >= SHORTEST:
        yield from (stem + vowel for vowel in ("", "а", "я", "и", "й"))
