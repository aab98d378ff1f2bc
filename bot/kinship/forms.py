"""How a word for a relative is typed: with «my», with endings, with dear ones, with other letters."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from bot.as_typed import fold

_BEFORE = (
    "my the a an mein meine meinen der die das mon ma le la un une mijn de het een min mitt мой моя моё мои мою"
    " mening menim benim meniñ mening bu u ol бу бұл бул у ол ул он она это менің менин менинг мениң мәниң"
    " مېنىڭ مەنىڭ بۇ ئۇ ول"
)
_BEHIND = "boladi bolidu bolady boladı olur oluyor bolot болады болот болиду бўлади بولىدۇ بولادى"
_MY = frozenset(_BEFORE.split())
_IS = frozenset(_BEHIND.split())
_DEAR = re.compile("(?:jan|jon|can|жан|жон|җан|جان)$")
_OUR = re.compile("(?:m[iıuü]z|м[ыіиу]з|مىز)$")
_MINE = re.compile("[mмم]$")
_VOWEL = re.compile("[aeéiıoöuüаәеиіоөуүұыэاەىېوۇۆۈ]$")
_MINE_IN_CHINESE = re.compile("^(?:我的|我家的?|我)(?=.)")
_UNWRITTEN = dict.fromkeys(map(ord, "ٴـ"), None)
_AS_LATIN = str.maketrans(
    dict(zip("абвгғдежзийкқлмнңоөпрстуүұўфхҳһъыіьэә", "abvggdejziikklmnnooprstuuuufhhh_ii_ea", strict=True))
    | {"җ": "j", "ч": "c", "ш": "s", "щ": "s", "ц": "ts", "я": "ia", "ю": "iu", "ё": "e"}
    | {"ı": "i", "ə": "a", "q": "k", "x": "h", "y": "i", "ø": "o", "æ": "ae", "œ": "oe", "ß": "ss"}
)
_TWO_AS_ONE = (("zh", "j"), ("gh", "g"), ("kh", "h"), ("sh", "s"), ("ch", "c"), ("ng", "n"))


def key(words: str) -> str:
    """The words folded; the sign that only says how to read a Kazakh word is left out."""
    return fold(words).translate(_UNWRITTEN)


def shorter_forms(folded: str) -> Iterator[str]:
    """The words as they are, then without «my», without its endings and without «dear»."""
    bare = _without_small_words(folded)
    seen = dict.fromkeys((folded, bare, *_without_endings(bare)))
    yield from (form for form in seen if form)


def loosely(folded: str) -> str:
    """The sounds in plain Latin letters, whatever national letters were at hand: әке, äke and ake are the same."""
    unmarked = unicodedata.normalize("NFD", folded.translate(_AS_LATIN))
    plain = "".join(sign for sign in unmarked if not unicodedata.combining(sign)).replace("_", "")
    for two, one in _TWO_AS_ONE:
        plain = plain.replace(two, one)
    return plain


def _without_small_words(folded: str) -> str:
    words = folded.split()
    while len(words) > 1 and words[0] in _MY:
        words = words[1:]
    while len(words) > 1 and words[-1] in _IS:
        words = words[:-1]
    return _MINE_IN_CHINESE.sub("", " ".join(words))


def _without_endings(bare: str) -> Iterator[str]:
    for dear in dict.fromkeys((bare, _DEAR.sub("", bare), _DEAR.sub("", _MINE.sub("", bare)))):
        yield dear
        for ending in (_OUR, _MINE):
            if ending.search(dear):
                stem = ending.sub("", dear)
                yield stem
                yield _VOWEL.sub("", stem)
