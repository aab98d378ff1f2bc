"""`python -m bot.name_sounds` writes syllables.tsv: the pinyin of the characters that names are written with."""

from collections import defaultdict
from pathlib import Path

from pypinyin import Style, lazy_pinyin

from bot.name_sounds.letters import table

COMMON_IN_BIG5 = {bytes([first]) for first in range(0xA4, 0xC9)}
WRITTEN = Path(__file__).with_name("syllables.tsv")
AS_IN_NAMES = table(
    "都=du 哈=ha 夏=xia 茹=ru 朱=zhu 佐=zuo 合=he 尔=er 爾=er 卡=ka 什=shi 车=che 車=che 塔=ta 艾=ai 单=shan "
    "仇=qiu 曾=zeng 解=xie 万=wan 乐=le 行=xing 翟=zhai 任=ren 朴=piao 缪=miao 娜=na"
)
"""Characters of several readings, as transcriptions and family names have them."""


def characters() -> list[str]:
    """The characters of GB 2312 and of the first plane of Big5: simplified and traditional."""
    signs = [chr(number) for number in range(0x4E00, 0xA000)]
    return [
        sign for sign in signs if _is_in(sign, "gb2312") or (_is_in(sign, "big5") and sign.encode("big5")[0] < 0xC9)
    ]


def _is_in(sign: str, encoding: str) -> bool:
    return bool(sign.encode(encoding, "ignore"))


def main() -> None:
    """One syllable a line, with its characters."""
    found: dict[str, list[str]] = defaultdict(list)
    for sign in characters():
        syllable = AS_IN_NAMES.get(sign) or lazy_pinyin(sign, style=Style.NORMAL, v_to_u=False)[0]
        if syllable.isascii():
            found[syllable].append(sign)
    lines = [f"{syllable}\t{''.join(signs)}" for syllable, signs in sorted(found.items())]
    WRITTEN.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
