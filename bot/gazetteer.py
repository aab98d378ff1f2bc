"""Makes bot/gazetteer.tsv, the table of places, from a collected table: `python -m bot.gazetteer COLLECTED.tsv`.

The collected table has a row per unit of Xinjiang with the columns named in `TAKEN`, and its other names and old
codes together in `variants`, divided by `|`. Sources and licences are in docs/sources.md.
"""

from __future__ import annotations

import csv
import re
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from bot.place_names import stem

TAKEN = ("code", "level", "parent", "zh", "pinyin", "en", "ug", "ug_latn", "kk", "kk_arab")
COLUMNS = (*TAKEN, "cyrillic", "old_codes", "other_names")
GAZETTEER = Path(__file__).with_name("gazetteer.tsv")
LATIN = "sh ch zh gh ng ye yé ya yu a b c d e é f g h i j k l m n o ö p q r s t u ü v w x y z"
RUSSIAN = "ш ч ж г нг е е я ю а б к д е е ф г х и дж к л м н о ё п к р с т у ю в в х й з"
"""Uyghur in Latin letters as Russian newspapers write it; only for short names no Russian form is known of."""
KNOWN_IN_RUSSIAN = {
    "Ürümchi": "Урумчи", "Qeshqer": "Кашгар", "Xoten": "Хотан", "Turpan": "Турфан", "Qumul": "Хами", "Aqsu": "Аксу",
    "Ili": "Или", "Ghulja": "Кульджа", "Chöchek": "Чугучак", "Tarbaghatay": "Тарбагатай", "Sanji": "Чанцзи",
    "Bayingholin": "Баян-Гол", "Qizilsu": "Кызылсу", "Yeken": "Яркенд", "Kucha": "Куча", "Qorghas": "Хоргос",
    "Kériye": "Керия", "Niye": "Ния", "Tashqorghan": "Ташкурган", "Qeshqer Kona Sheher": "Конашехер", "Atush": "Артуш",
    "Qeshqer Yéngisheher": "Янгишехер", "Shixenze": "Шихэцзы", "Alataw Éghizi": "Алашанькоу", "Shinjang": "Синьцзян",
}  # fmt: skip
"""By the Uyghur short name in Latin letters."""


def main(arguments: list[str]) -> None:
    """Reads the collected table and writes ours beside this module."""
    with Path(arguments[0]).open(encoding="utf-8", newline="") as collected:
        rows = csv.DictReader(collected, delimiter="\t", quoting=csv.QUOTE_NONE)
        lines = ["\t".join(COLUMNS), *map(line, rows)]
    GAZETTEER.write_text("\n".join(lines) + "\n", encoding="utf-8")


def line(row: dict[str, str]) -> str:
    """One unit: its names as collected, then its old codes, then every other name once."""
    variants = [each.strip() for each in row["variants"].split("|")]
    old_codes = [each for each in variants if each.isdecimal()]
    names = _once(each for each in variants if each and not each.isdecimal() and each not in row.values())
    taken = [row[column] for column in TAKEN]
    return "\t".join([*taken, cyrillic(stem(row["ug_latn"] or row["en"])), "|".join(old_codes), "|".join(names)])


def cyrillic(latin: str) -> str:
    """A short name as a Russian reader says it: the known form, else letter by letter."""
    if latin in KNOWN_IN_RUSSIAN:
        return KNOWN_IN_RUSSIAN[latin]
    letters = latin.lower()
    for sounds, written in zip(LATIN.split(), RUSSIAN.split(), strict=True):
        letters = letters.replace(sounds, written)
    return " ".join(word.capitalize() for word in re.sub("['’]", "", letters).split())


def _once(names: Iterable[str]) -> Iterator[str]:
    yield from dict.fromkeys(names)


if __name__ == "__main__":
    main(sys.argv[1:])
