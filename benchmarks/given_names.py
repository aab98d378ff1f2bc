"""Given names as their people write them, as Chinese papers write them, and as others do."""

import csv
from dataclasses import dataclass
from hashlib import blake2s
from pathlib import Path

GIVEN_NAMES = Path(__file__).parent / "data" / "given_names.tsv"


@dataclass(frozen=True)
class Given:
    """A given name: whose, for whom, as its people write it, as Chinese papers write it, and irregular spellings."""

    people: str
    sex: str
    name: str
    han: tuple[str, ...]
    other: tuple[str, ...]

    @property
    def is_set_aside(self) -> bool:
        """A third of the names, by their own hash: nothing is ever tuned on them."""
        return blake2s(self.name.encode()).digest()[0] % 3 == 0

    @property
    def plain(self) -> str:
        """In plain Latin letters."""
        return next((each for each in self.other if each.isascii()), self.name)


def given_names() -> tuple[Given, ...]:
    with GIVEN_NAMES.open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))
    return tuple(
        Given(
            row["people"],
            row["sex"],
            row["name"],
            tuple(filter(None, row["han"].split("|"))),
            tuple(filter(None, (row["other"] or "").split("|"))),
        )
        for row in rows
    )
