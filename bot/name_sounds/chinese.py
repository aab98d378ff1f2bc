"""Chinese spelling to sounds: characters through pinyin, pinyin syllables to what they stand for in these names."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path

from bot.name_sounds.letters import table

NO_PINYIN = re.compile("[bpmfdtlkjqxyw](?![aeiouvy])|[zcs](?!h?[aeiou])|h(?![aeiou])|(?<!e)r(?![aeiou])|[^a-z']")
"""What a word in pinyin cannot hold: two consonants of two syllables where the first is none that closes."""
CHARACTERS = Path(__file__).with_name("syllables.tsv")
INITIALS = table("zh=J ch=C sh=S b=b p=p m=m f=f d=d t=t n=n l=l g=g k=k h=x j=j q=C x=S r=r z=z c=c s=s y=y w=w")
FINALS = table(
    "a=a ai=Ay ao=aw an=an ang=aN e=A ei=ey en=An eng=AN i=i ia=a ian=An iang=an iao=aw ie=e in=in ing=iN iong=uN "
    "iu=u o=o ong=uN ou=u u=u ua=wa uai=way uan=wan uang=waN ui=ui un=un uo=o v=U ue=we ve=we van=wan vn=un er=Ar "
    "yu=U"
)
WHOLE = table(
    "er=r yi=i wu=u yu=U re=rA ye=ye yan=yan xi=Si xu=Su xun=sun xue=SO ju=ju qu=Cu lyu=lU nyu=nU hei=xi wai=wA "
    "mai=mA yin=in yang=yan ning=nin ming=min si=s- shi=S- zi=z- ci=c- chi=C- zhi=J- ri=r- ze=z- se=s-"
)
"""Syllables that stand for something else than their letters say."""
CLOSING = table("ti=t- te=t- ke=k- mu=m- fu=f- bu=b- pu=p- de=d- di=d- li=l- le=l- lu=l- ge=g- he=x- qi=C-")
"""Behind another syllable these may stand for a consonant alone; at the beginning of a word their vowel is meant."""
RHYMES = {
    "b": "a ai an ang ao ei en eng i ian iao ie in ing o u",
    "p": "a ai an ang ao ei en eng i ian iao ie in ing o ou u",
    "m": "a ai an ang ao e ei en eng i ian iao ie in ing iu o ou u",
    "f": "a an ang ei en eng o ou u",
    "d": "a ai an ang ao e ei en eng i ia ian iao ie ing iu ong ou u uan ui un uo",
    "t": "a ai an ang ao e eng i ian iao ie ing ong ou u uan ui un uo",
    "n": "a ai an ang ao e ei en eng i ian iang iao ie in ing iu ong ou u uan uo v ve yu ue",
    "l": "a ai an ang ao e ei eng i ia ian iang iao ie in ing iu o ong ou u uan un uo v ve yu ue",
    "g k h": "a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo",
    "j q x": "i ia ian iang iao ie in ing iong iu u uan ue un",
    "zh ch sh": "a ai an ang ao e ei en eng i ong ou u ua uai uan uang ui un uo",
    "r": "an ang ao e en eng i ong ou u ua uan ui un uo",
    "z c s": "a ai an ang ao e ei en eng i ong ou u uan ui un uo",
    "y": "a an ang ao e i in ing o ong ou u uan ue un",
    "w": "a ai an ang ei en eng o u",
}
ALONE = "a ai an ang ao e ei en er o ou"
SYLLABLES: Mapping[str, tuple[str, str]] = {
    onset + rhyme: (onset, rhyme)
    for onsets, rhymes in RHYMES.items()
    for onset in onsets.split()
    for rhyme in rhymes.split()
} | {rhyme: ("", rhyme) for rhyme in ALONE.split()}
_ALL_RHYMES = {onset: rhymes for onsets, rhymes in RHYMES.items() for onset in onsets.split()}
SYLLABLE = re.compile(
    "|".join(
        f"{onset}(?:{'|'.join(sorted(rhymes.split(), key=len, reverse=True))})" for onset, rhymes in _ALL_RHYMES.items()
    )
    + "|ang|eng|ai|an|ao|ei|en|er|ou|[aeo]"
)


def syllables_of_han(word: str) -> tuple[str, ...]:
    """Pinyin without tones, a syllable a character; characters that no name is written with have none."""
    known = _syllables()
    return tuple(known[sign] for sign in word if sign in known)


@lru_cache(maxsize=1)
def _syllables() -> Mapping[str, str]:
    """The syllable of each character, read when the first Chinese name is."""
    lines = CHARACTERS.read_text(encoding="utf-8").splitlines()
    return {sign: syllable for line in lines for syllable, _, signs in (line.partition("\t"),) for sign in signs}


def syllables_of_pinyin(word: str) -> tuple[str, ...] | None:
    """A Latin word cut into as few pinyin syllables as can be; None where it cannot be."""
    if NO_PINYIN.search(word):
        return None
    word = word.replace("'", "")
    longest_first = tuple(SYLLABLE.findall(word))
    return longest_first if sum(map(len, longest_first)) == len(word) else _cut(word)


def _cut(word: str) -> tuple[str, ...] | None:
    """From the right: the best cut of every tail, by where it begins."""
    cuts: dict[int, tuple[str, ...]] = {len(word): ()}
    for start in range(len(word) - 1, -1, -1):
        found = [
            (word[start:end], *cuts[end])
            for end in range(start + 1, min(len(word), start + 6) + 1)
            if end in cuts and word[start:end] in SYLLABLES
        ]
        if found:
            cuts[start] = min(reversed(found), key=len)
    return cuts.get(0)


def spoken(syllables: tuple[str, ...]) -> str:
    """The sounds that Chinese syllables stand for."""
    if not syllables:
        return ""
    first = "Ar" if syllables[0] == "er" else _sounds(syllables[0])
    return first + "".join(CLOSING.get(each) or _sounds(each) for each in syllables[1:])


@lru_cache(maxsize=512)
def _sounds(syllable: str) -> str:
    if syllable in WHOLE:
        return WHOLE[syllable]
    onset, rhyme = SYLLABLES.get(syllable, ("", ""))
    return INITIALS.get(onset, "") + FINALS.get(rhyme, "")
