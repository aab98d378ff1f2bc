"""Makes the counts beside this module: `python -m bot.language_profiles SENTENCES.tsv [PER_LANGUAGE]`.

The file has a header and the columns `lang` and `text`, divided by tabs, unquoted. Every sentence counts twice: as it
is, and as people type it on a phone without their national letters. Uyghur in Cyrillic is made from Uyghur by rule.
Written are a profile a language for langdetect (`kk.json`) and a table a script of our own (`cyrillic.tsv.gz`).
"""

from __future__ import annotations

import csv
import gzip
import json
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

from langdetect.utils.ngram import NGram

from bot.language_letters import script_of, tidy
from bot.language_profiles.counting import tables
from bot.language_profiles.plain_typing import plainly_typed

KEPT = 2500
"""The most frequent sequences of a language. Twice as many make the guess no better and the files twice as large."""
OUR_CODES = {"zh-Hans": "zh"}
UYGHUR = "ئاەبپتجچخدرزژسشغفقكگڭلمنھوۇۆۈۋېىي"
UYGHUR_IN_CYRILLIC = ("", *"аәбптҗчхдрзжсшғфқкгңлмнһоуөүвеий")
TO_CYRILLIC = str.maketrans(dict(zip(UYGHUR, UYGHUR_IN_CYRILLIC, strict=True)))


def main(arguments: list[str]) -> None:
    """Reads the sentences and writes the counts of every language and script among them."""
    most = int(arguments[1]) if len(arguments) > 1 else sys.maxsize
    sentences = {code: texts[:most] for code, texts in sorted(_sentences(Path(arguments[0])).items())}
    for code, texts in sentences.items():
        written = json.dumps(profile(code, texts), ensure_ascii=False, separators=(",", ":"))
        Path(__file__).with_name(f"{code}.json").write_text(written + "\n", encoding="utf-8")
    for script, table in tables({code: [*map(_tidied, texts)] for code, texts in sentences.items()}):
        Path(__file__).with_name(f"{script}.tsv.gz").write_bytes(gzip.compress(table.encode(), 9, mtime=0))


def profile(code: str, texts: Iterable[str]) -> dict[str, object]:
    """The counts of one language in langdetect's own shape."""
    counted: Counter[str] = Counter()
    lengths = [0, 0, 0]
    for text in texts:
        for tidied in dict.fromkeys((_tidied(text), plainly_typed(_tidied(text)))):
            for sequence in _sequences(tidied):
                counted[sequence] += 1
                lengths[len(sequence) - 1] += 1
    return {"name": code, "freq": dict(counted.most_common(KEPT)), "n_words": lengths}


def _sentences(file: Path) -> dict[str, list[str]]:
    found: dict[str, list[str]] = defaultdict(list)
    with file.open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE):
            code = OUR_CODES.get(row["lang"], row["lang"])
            found[code].append(row["text"])
            if code == "ug":
                found["ug-Cyrl"].append(_in_cyrillic(row["text"]))
    return found


def _in_cyrillic(uyghur: str) -> str:
    """`ياخشى` is written with one letter for two sounds: `яхши`."""
    return uyghur.translate(TO_CYRILLIC).replace("йа", "я").replace("йу", "ю")


def _tidied(text: str) -> str:
    script = script_of(text)
    return tidy(text, script) if script else text


def _sequences(text: str) -> Iterator[str]:
    """One to three letters in a row, normalised as langdetect will when it reads."""
    grams = NGram()
    for sign in f" {text} ":
        grams.add_char(sign)
        for length in (1, 2, 3):
            sequence = grams.get(length)
            if sequence and len(sequence) == length:
                yield sequence


if __name__ == "__main__":
    main(sys.argv[1:])
