"""Makes the profiles beside this module: `python -m bot.language_profiles SENTENCES.tsv [PER_LANGUAGE]`.

The file has a header and the columns `lang` and `text`, divided by tabs, unquoted. Every sentence counts twice: as it
is, and as people type it on a phone without their national letters. Uyghur in Cyrillic is made from Uyghur by rule.
"""

from __future__ import annotations

import csv
import json
import sys
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

from langdetect.utils.ngram import NGram

from bot.language_letters import script_of, tidy

KEPT = 2500
"""The most frequent sequences of a language. Twice as many make the guess no better and the files twice as large."""
OUR_CODES = {"zh-Hans": "zh"}
PLAIN = str.maketrans(
    {"ә": "а", "ғ": "г", "қ": "к", "ң": "н", "ө": "о", "ұ": "у", "ү": "у", "һ": "х", "і": "и", "ў": "у", "ҳ": "х"}
    | {"ı": "i", "ø": "o", "æ": "ae", "ß": "ss", "ʻ": "'", "‘": "'", "й": "\0"}
)
UYGHUR = "ئاەبپتجچخدرزژسشغفقكگڭلمنھوۇۆۈۋېىي"
UYGHUR_IN_CYRILLIC = ("", *"аәбптҗчхдрзжсшғфқкгңлмнһоуөүвеий")
TO_CYRILLIC = str.maketrans(dict(zip(UYGHUR, UYGHUR_IN_CYRILLIC, strict=True)))


def main(arguments: list[str]) -> None:
    """Reads the sentences and writes a profile for every language among them."""
    most = int(arguments[1]) if len(arguments) > 1 else sys.maxsize
    for code, texts in sorted(_sentences(Path(arguments[0])).items()):
        written = json.dumps(profile(code, texts[:most]), ensure_ascii=False, separators=(",", ":"))
        Path(__file__).with_name(f"{code}.json").write_text(written + "\n", encoding="utf-8")


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


def plainly_typed(text: str) -> str:
    """Without national letters and accents, the way many people write on a phone."""
    letters = unicodedata.normalize("NFD", text.translate(PLAIN))
    return "".join(sign for sign in letters if not unicodedata.combining(sign)).replace("\0", "й")


def _sentences(file: Path) -> dict[str, list[str]]:
    found: dict[str, list[str]] = defaultdict(list)
    with file.open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE):
            code = OUR_CODES.get(row["lang"], row["lang"])
            found[code].append(row["text"])
            if code == "ug":
                found["ug-Cyrl"].append(row["text"].translate(TO_CYRILLIC))
    return found


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
