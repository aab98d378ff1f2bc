"""Endings and words that say whose child somebody is, and not what she is called."""

from __future__ import annotations

from bot.name_sounds.letters import listed

CHILD_OF = listed(
    "ұлы улы ули оғлы оглы оғли огли қызы кызы қизи кизи ович евич овна евна ова ева ов ев uly ulı ūly uli oglu "
    "oğlu ogly ogli oghli oghlu qyzy qızı kyzy kizi qizi kızı ovich evich owicz ovna evna ova eva ov ev off ۇلى "
    "قىزى ئوغلى وۆ وۆا"
)
CHILD_OF_HAN = listed("诺娃 诺夫 耶夫 耶娃 欧夫 奥夫 乌里 吾勒 乌勒 吾力 克孜 克兹 柯孜 欧格里 奥格里 乌鲁")
CHILD_OF_ALONE = frozenset(
    listed(
        "oghli oghlu oglu oğlu ogli ogly o'g'li og'li o'gli uulu uluu uly ulı uli qizi kizi kyzy qyzy qızı "
        "kızı bin ibn binti bint al el оғли оглы оғлы огли ўғли ўғлы углы уулу улуу улы ұлы қизи қызы кызы "
        "кизи гызы бин ибн ئوغلى قىزى ۇلى ۋۋلۋ ۇۇلۇ بن بنت ابن اوغلى ۇۋلۋ"
    )
)
SERVANT_OF = frozenset(listed("abd abdul abdu abdel abdur abdus ebdul ebdu абд абдул абду абдур عبد ئابدۇ"))
SHORTEST = 3
"""In letters: what is left must still be a name."""
SHORTEST_HAN = 2


def without(word: str, endings: tuple[str, ...]) -> str:
    """The word without the longest of these endings; as it is where nothing that could be a name would be left."""
    if not word.endswith(endings):
        return word
    ending = max((each for each in endings if word.endswith(each)), key=len)
    shortest = SHORTEST if ending < "㐀" else SHORTEST_HAN
    return word[: -len(ending)] if len(word) - len(ending) >= shortest else word
