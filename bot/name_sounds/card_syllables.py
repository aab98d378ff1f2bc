"""Sounds to the pinyin that Chinese offices give them: known names by a table, others syllable by syllable."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path

from bot.name_sounds.letters import table

CARD_NAMES = Path(__file__).with_name("card_names.tsv")
"""Names by their sounds, and the pinyin of their commonest Chinese spelling."""
SYLLABLE = re.compile("([bpfvwmtdszcSJCjkgqGxhnlry]?)([aAeiIoOuU])(n(?![aAeiIoOuU])|N)?|([bpfvwmtdszcSJCjkgqGxhnlryN])")
NASAL = re.compile("N(?=[aAeiIoOuU])")
"""`Tursyngul`: the n of one syllable and the g of the next."""
DOUBLED = re.compile(r"(.)\1+")
ONSETS = {
    "": "a ai ai yi yi wo wo wu yu",
    "b": "ba bai bai bi bu bo bo bu bu",
    "p": "pa pai pei pi pi po po pu pu",
    "f": "fa fai fei fei fu fo fo fu fu",
    "m": "ma mai mai mi mi mo mo mu mu",
    "d": "da dai dai di de duo duo du du",
    "t": "ta tai tie ti te tuo tuo tu tu",
    "n": "na nai nie ni ni nuo nuo nu nu",
    "l": "la lai lie li le luo luo lu lu",
    "g": "ga gai gai ji ge guo guo gu gu",
    "k": "ka kai kai ke ke kuo kuo ku ku",
    "q": "ka kai kai ke ke kuo kuo ku ku",
    "G": "ha hai hai yi e huo huo wu wu",
    "x": "ha hai hai xi he huo huo hu hu",
    "h": "ha ai hai yi he huo huo hu yu",
    "j": "jia jie jie ji ji jiao jiao ju ju",
    "J": "jia jie jie ji ji jiao jiao ju ju",
    "C": "qia qie qie qi qi qiao qiao qu qu",
    "S": "sha xie xie xi xi xiao xiao shu xu",
    "s": "sa sai sai si si suo suo su su",
    "z": "za zai zai zi zi zuo zuo zu zu",
    "c": "ca cai cai ci ci cuo cuo cu cu",
    "r": "la re re ri re ruo ruo ru ru",
    "w": "wa wai wei wei wu wo wo wu wu",
    "v": "wa wai wei wei wu wo wo wu wu",
    "y": "ya ye ye yi yi yue yue yu yu",
}
"""For a A e i I o O u U, in this order."""
CLOSED = table(
    "ja=jiang Ja=jiang ba=ban ma=man xa=han ha=han sa=san da=dan ta=tan la=lan ra=lan na=nan ka=kan qa=kan ya=yan "
    "za=zan wa=wan ga=gan Ga=han pa=pan su=xun Su=xun tu=tun du=dong mi=ming di=ding ki=ken i=yin yi=yin li=lin "
    "Ge=gen ge=gen xu=hong Gu=hong gu=gong qu=kun ku=kun zu=zun nu=nong si=xin Si=xin a=an sA=xian Se=xian "
    "SA=xian be=bin re=ren rA=ren bA=bian"
)
CLOSING = table(
    "b=bu p=pu f=fu v=fu w=fu m=mu t=ti d=de s=si z=zi c=ci S=xi J=ji C=qi j=ji k=ke g=ge q=ke G=ge x=he h=he "
    "N=ng n=n l=li r=er y=yi"
)
VOWELS = "aAeiIoOuU"


def pinyin_of(sounds: str, *, known: bool) -> str:
    """The pinyin of a name, from the table where it is known and that is wanted, else by rule."""
    if known and (found := _known().get(sounds)):
        return found
    apart = DOUBLED.sub(r"\1", NASAL.sub("ng", sounds))
    return "".join(map(_written, SYLLABLE.findall(apart)))


def _written(found: tuple[str, str, str, str]) -> str:
    onset, vowel, nasal, alone = found
    if alone:
        return CLOSING[alone]
    if nasal and (closed := CLOSED.get(onset + vowel)):
        return closed
    return ONSETS[onset].split()[VOWELS.index(vowel)] + ("n" if nasal else "")


@lru_cache(maxsize=1)
def _known() -> Mapping[str, str]:
    lines = CARD_NAMES.read_text(encoding="utf-8").splitlines()
    return dict(line.split("\t")[:2] for line in lines if "\t" in line)
