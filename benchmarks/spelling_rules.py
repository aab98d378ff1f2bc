"""How a name is written in other scripts, for made-up test names: rules of writing, apart from the reader's rules."""

import random
import re
from collections.abc import Mapping
from functools import lru_cache

from pypinyin import Style, lazy_pinyin

Rules = Mapping[str, str]


def pairs(text: str) -> dict[str, str]:
    """`a=b c=d` as a table, the longest left side first; `=` alone takes letters away."""
    table = dict(each.split("=") for each in text.split())
    return dict(sorted(table.items(), key=lambda pair: -len(pair[0])))


ULY_ARABIC = pairs(
    "ng=ڭ gh=غ sh=ش ch=چ zh=ژ a=ا e=ە é=ې i=ى o=و u=ۇ ö=ۆ ü=ۈ b=ب p=پ t=ت j=ج x=خ d=د r=ر z=ز s=س f=ف q=ق k=ك g=گ "
    "l=ل m=م n=ن h=ھ w=ۋ y=ي"
)
ULY_CYRILLIC = pairs(
    "ya=я yu=ю ng=ң gh=ғ sh=ш ch=ч zh=ж a=а e=ә é=е i=и o=о u=у ö=ө ü=ү b=б p=п t=т j=җ x=х d=д r=р z=з s=с f=ф "
    "q=қ k=к g=г l=л m=м n=н h=һ w=в y=й"
)
ULY_RUSSIAN = pairs(
    "ya=я yu=ю ng=нг gh=г sh=ш ch=ч zh=ж a=а e=а é=е i=и o=о u=у ö=о ü=у b=б p=п t=т j=дж x=х d=д r=р z=з s=с f=ф "
    "q=к k=к g=г l=л m=м n=н h=х w=в y=й"
)
ULY_LOOSE = pairs("gh=g x=h q=k é=e ö=o ü=u")
ULY_ENGLISH = pairs("gh=gh x=kh q=k e=a é=e ö=o ü=u")
ULY_TURKISH = pairs("gh=ğ sh=ş ch=ç j=c x=h q=k é=e w=v")
KAZAKH_ARABIC = pairs(
    "я=يا ю=يۋ ә=ا а=ا б=ب в=ۆ г=گ ғ=ع д=د е=ە ж=ج з=ز и=ي й=ي к=ك қ=ق л=ل м=م н=ن ң=ڭ о=و ө=و п=پ р=ر с=س т=ت "
    "у=ۋ ұ=ۇ ү=ۇ ф=ف х=ح һ=ھ ц=س ч=چ ш=ش щ=شش ы=ى і=ى э=ە ъ= ь="
)
KAZAKH_BGN = pairs(
    "я=ya ю=yu ә=a а=a б=b в=v г=g ғ=gh д=d е=e ж=zh з=z и=i й=y к=k қ=q л=l м=m н=n ң=ng о=o ө=o п=p р=r с=s т=t "
    "у=u ұ=u ү=u ф=f х=kh һ=h ц=ts ч=ch ш=sh щ=shch ы=y і=i э=e ъ= ь="
)
KAZAKH_LATIN = pairs(
    "я=ia ю=iu ә=ä а=a б=b в=v г=g ғ=ğ д=d е=e ж=j з=z и=i й=i к=k қ=q л=l м=m н=n ң=ñ о=o ө=ö п=p р=r с=s т=t "
    "у=u ұ=ū ү=ü ф=f х=h һ=h ц=ts ч=ch ш=ş щ=ş ы=y і=ı э=e ъ= ь="
)
KAZAKH_PASSPORT = pairs(
    "я=ya ю=yu ә=a а=a б=b в=v г=g ғ=g д=d е=e ж=zh з=z и=i й=i к=k қ=k л=l м=m н=n ң=n о=o ө=o п=p р=r с=s т=t "
    "у=u ұ=u ү=u ф=f х=kh һ=kh ц=ts ч=ch ш=sh щ=shch ы=y і=i э=e ъ= ь="
)
KAZAKH_RUSSIAN = pairs("ә=а ғ=г қ=к ң=н ө=о ұ=у ү=у һ=х і=и")
KYRGYZ_LATIN = pairs("ж=j ө=o ү=u ң=ng х=kh ы=y")
UZBEK_CYRILLIC = pairs(
    "oʻ=ў gʻ=ғ ya=я yu=ю sh=ш ch=ч ng=нг a=а b=б d=д e=е f=ф g=г h=ҳ i=и j=ж k=к l=л m=м n=н o=о p=п q=қ r=р s=с "
    "t=т u=у v=в x=х y=й z=з"
)
UZBEK_PLAIN = pairs("oʻ=o gʻ=g q=k x=kh")
UZBEK_ENGLISH = pairs("oʻ=u gʻ=gh q=q x=kh o=a")
NOT_READ_SO = {"都": "du", "哈": "ha", "夏": "xia", "茹": "ru", "朱": "zhu", "沙": "sha", "曼": "man", "佐": "zuo"}


def write(text: str, rules: Rules) -> str:
    """The name by these rules; letters they do not name stay."""
    return _pattern(tuple(rules)).sub(lambda found: rules[found[0]], text.lower())


@lru_cache(maxsize=64)
def _pattern(keys: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("|".join(map(re.escape, keys)))


def uyghur(latin: str) -> str:
    """Uyghur letters; a vowel that opens a syllable stands on a hamza."""
    bare = latin.lower()
    marked = re.sub(r"(?<![bcdfghjklmnpqrstwxyz])(?=[aeéiouöü])", "ئ", bare)
    return write(marked, ULY_ARABIC)


def pinyin(han: str) -> str:
    """Pinyin as a card prints it, a word a token."""
    return " ".join(_syllables(token) for token in re.split("[·•]", han))


def _syllables(token: str) -> str:
    found = [NOT_READ_SO.get(sign) or lazy_pinyin(sign, style=Style.NORMAL, v_to_u=False)[0] for sign in token]
    return "".join(found).replace("lv", "lyu").replace("nv", "nyu").capitalize()


def titled(text: str) -> str:
    return " ".join(word[:1].upper() + word[1:] for word in text.split())


def with_a_slip(word: str, rng: random.Random) -> str:
    """One slip of the finger inside a word: a letter left out, doubled, swapped or taken for its neighbour."""
    if len(word) < 5:
        return word
    at = rng.randrange(1, len(word) - 1)
    match rng.randrange(4):
        case 0:
            return word[:at] + word[at + 1 :]
        case 1:
            return word[:at] + word[at] + word[at:]
        case 2:
            return word[:at] + word[at + 1] + word[at] + word[at + 2 :]
        case _:
            near = {"a": "e", "e": "a", "i": "e", "u": "o", "o": "u", "m": "n", "n": "m", "k": "q", "t": "d", "s": "z"}
            return word[:at] + near.get(word[at], word[at]) + word[at + 1 :]
