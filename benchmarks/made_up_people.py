"""Made-up people written in many ways: true pairs and hard non-pairs, `python -m benchmarks.made_up_people`."""

import csv
import random
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from rapidfuzz.distance import Levenshtein

from benchmarks import spelling_rules as rules
from benchmarks.given_names import Given, given_names
from benchmarks.spelling_rules import titled, write

PAIRS = Path(__file__).parent / "data" / "names.tsv"
COLUMNS = ("name1", "name2", "match", "kind", "source")
SAME_NAME = (
    ("Memet", "Muhemmed", "Mamat"), ("Exmet", "Ахмет"), ("Seyit", "Séyit"), ("Nurgül", "Нұргүл", "Нургүл"),
    ("Batur", "Botir"), ("Gheyret", "Gʻayrat", "Қайрат"), ("Nadire", "Nodir"), ("Aybek", "Айбек", "Oybek"),
    ("Abdulla", "Ablet", "Abla"), ("Salih", "Eli"), ("Alim", "Ғалым"), ("Ayshe", "Ayshem"), ("Xalide", "Helil"),
    ("Adil", "Әділ"), ("Semet", "Самат", "Azamat"), ("Xurshide", "Xurshid"), ("Rehman", "Rehim"),
    ("Saodat", "Seyit"), ("Yultuz", "Жылдыз"), ("Erkin", "Еркін"), ("Ümit", "Himit"), ("Aliye", "Әлия"),
    ("Nigora", "Nigare"), ("Ablikim", "Hekim"), ("Eysa", "Asiye"), ("Gülnar", "Гүлнәр"), ("Sawut", "Sabit"),
    ("Reshide", "Abduréshit"), ("Réshat", "Rishat"), ("Тұрсын", "Tursun"), ("Shérip", "Sharif"), ("Бақыт", "Бакыт"),
    ("Төлеген", "Toʻlqin"), ("Oʻktam", "Октам"), ("Himit", "Hekim", "Ümit"), ("Ömer", "Умар"), ("Eli", "Helil"),
)  # fmt: skip
"""Spellings that meet in life, so that one for the other is no hard non-pair but an unfair one."""


@dataclass(frozen=True)
class Person:
    """Somebody who never was: a given name, and her father's."""

    given: Given
    father: Given


def spellings(given: Given, rng: random.Random) -> dict[str, str]:
    """One name in every script, by script."""
    name, found = given.name, {"own": given.name}
    if given.people == "ug":
        found |= {
            "arabic": rules.uyghur(name),
            "cyrillic": titled(write(name, rules.ULY_CYRILLIC)),
            "russian": titled(write(name, rules.ULY_RUSSIAN)),
            "latin": titled(write(name, rng.choice((rules.ULY_LOOSE, rules.ULY_ENGLISH)))),
            "turkish": titled(write(name, rules.ULY_TURKISH)),
        }
    elif given.people in {"kk", "ky"}:
        soft = "ٴ" if given.people == "kk" and any(each in name.lower() for each in "әөүі") else ""
        extra = rules.KYRGYZ_LATIN if given.people == "ky" else {}
        found |= {
            "arabic": soft + write(name, rules.KAZAKH_ARABIC),
            "russian": titled(write(name, rules.KAZAKH_RUSSIAN)),
            "latin": titled(write(name, rules.KAZAKH_BGN | extra)),
            "turkish": titled(write(name, rules.KAZAKH_LATIN | extra)),
            "passport": titled(write(name, rules.KAZAKH_PASSPORT | extra)),
        }
    elif given.people == "uz":
        found |= {
            "cyrillic": titled(write(name, rules.UZBEK_CYRILLIC)),
            "latin": titled(write(name, rng.choice((rules.UZBEK_PLAIN, rules.UZBEK_ENGLISH)))),
        }
    han = rng.choice(given.han)
    return found | {"han": han, "pinyin": rules.pinyin(han), "irregular": rng.choice(given.other or (name,))}


FATHERS = {
    "arabic": {"kk": ("ۇلى", "قىزى"), "ky": (" ۋۋلۋ", " قىزى"), "ug": ("", "")},
    "own": {"kk": ("ұлы", "қызы"), "ky": (" уулу", " кызы"), "uz": (" oʻgʻli", " qizi"), "ug": (" oghli", " qizi")},
    "russian": {"kk": ("улы", "кызы"), "ky": (" уулу", " кызы"), "ug": ("ов", "ова"), "uz": ("ов", "ова")},
    "cyrillic": {"uz": (" ўғли", " қизи"), "ug": ("ов", "ова")},
    "latin": {"kk": ("uly", "qyzy"), "ky": (" uulu", " kyzy"), "ug": ("", ""), "uz": (" ogli", " kizi")},
    "passport": {"kk": ("ov", "ova"), "ky": ("ov", "ova")},
    "turkish": {"kk": ("uly", "qyzy"), "ug": ("oğlu", " kızı")},
}
RUSSIAN_FATHERS = (("ов", "ова"), ("ович", "овна"))


def full_name(person: Person, script: str, rng: random.Random) -> str | None:
    """The person in one script, as her people put names together there; None where there is no such writing."""
    given, father = spellings(person.given, rng), spellings(person.father, rng)
    if script not in given or script not in father:
        return None
    if script == "han":
        return given["han"] if person.given.people == "hui" else given["han"] + rng.choice("··•") + father["han"]
    if person.given.people == "hui":
        return given[script]
    woman = person.given.sex == "f"
    ending = FATHERS.get(script, {}).get(person.given.people, ("", ""))[woman] if rng.random() < 0.45 else ""
    if script == "russian" and rng.random() < 0.4:
        ending = rng.choice(RUSSIAN_FATHERS)[woman]
    fathers = father[script] + ending
    if fathers.lower().endswith(("аова", "аов", "иов", "иова", "aov", "aova", "еова", "еов", "яов", "яова")):
        fathers = fathers.replace("аов", "аев").replace("иов", "иев").replace("aov", "aev").replace("яов", "яев")
    return f"{fathers} {given[script]}" if rng.random() < 0.25 else f"{given[script]} {fathers}"


SCRIPTS = ("own", "arabic", "cyrillic", "russian", "latin", "turkish", "passport", "han", "pinyin", "irregular")


def people(names: list[Given], rng: random.Random, count: int) -> list[Person]:
    """Fathers are men of the same people; Hui names are whole already."""
    found = []
    for _ in range(count):
        given = rng.choice(names)
        fathers = [each for each in names if each.people == given.people and each.sex == "m" and each != given]
        found.append(Person(given, rng.choice(fathers or [given])))
    return found


@dataclass(frozen=True)
class Pair:
    name1: str
    name2: str
    match: int
    kind: str
    source: str


def altered(name: str, rng: random.Random) -> tuple[str, str]:
    """What life does to a name besides its script: a slip, a turned order, an initial, a part left out."""
    words, sign = (name.split("·"), "·") if "·" in name else (name.split(), " ")
    chance = rng.random()
    if len(words) < 2:
        return name, ""
    if chance < 0.10 and sign == " ":
        at = rng.randrange(len(words))
        return sign.join(
            rules.with_a_slip(word, rng) if place == at else word for place, word in enumerate(words)
        ), "slip"
    if chance < 0.17:
        return sign.join(reversed(words)), "turned"
    if chance < 0.22 and sign == " " and words[1][0].isupper():
        return f"{words[0]} {words[1][:1]}.", "initial"
    if chance < 0.30:
        return words[0], "no father"
    if chance < 0.35 and sign == " ":
        return name.upper(), "capitals"
    return name, ""


def true_pairs(person: Person, source: str, rng: random.Random) -> Iterator[Pair]:
    """One person, written two ways, several times."""
    for _ in range(6):
        one, other = rng.sample(SCRIPTS, 2)
        first, second = full_name(person, one, rng), full_name(person, other, rng)
        if first and second:
            second, how = altered(second, rng)
            if first != second:
                yield Pair(first, second, 1, f"{one}-{other}" + (f" {how}" if how else ""), source)


def meet(one: Given, other: Given) -> bool:
    """Whether two names are one name in life, or share a spelling."""
    if one == other or any(one.name in group and other.name in group for group in SAME_NAME):
        return True
    mine, theirs = ({*each.han, *(o.lower() for o in each.other), each.name.lower()} for each in (one, other))
    return bool(mine & theirs)


def nearest(given: Given, names: list[Given], how_many: int) -> list[Given]:
    """The other names that look most like it."""
    others = [each for each in names if each.people == given.people and not meet(given, each)]
    return sorted(others, key=lambda each: -Levenshtein.normalized_similarity(given.plain, each.plain))[:how_many]


def non_pairs(person: Person, names: list[Given], source: str, rng: random.Random) -> Iterator[Pair]:
    """Two people who are easily taken for one."""
    men = [each for each in names if each.sex == "m"]
    look_alikes = nearest(person.given, names, 4)
    far = [each for each in names if each.people == person.given.people and not meet(person.given, each)]
    fathers = [each for each in nearest(person.father, men, 6) if each.sex == "m"]
    far_fathers = [each for each in men if each.people == person.given.people and not meet(person.father, each)]
    others = [
        ("look-alike given name", Person(rng.choice(look_alikes or [person.given]), person.father)),
        ("look-alike given name", Person(rng.choice(look_alikes or [person.given]), person.father)),
        ("same father", Person(rng.choice(far or [person.given]), person.father)),
        ("look-alike father", Person(person.given, rng.choice(fathers or [person.father]))),
        ("look-alike father", Person(person.given, rng.choice(fathers or [person.father]))),
        ("other father", Person(person.given, rng.choice(far_fathers or [person.father]))),
        ("look-alike both", Person(rng.choice(look_alikes or [person.given]), rng.choice(fathers or [person.father]))),
    ]
    for kind, other in others:
        same = meet(other.given, person.given) and meet(other.father, person.father)
        same = same or (meet(other.given, person.father) and meet(other.father, person.given))
        hui = person.given.people == "hui" and meet(other.given, person.given)
        one, two = rng.choice(SCRIPTS), rng.choice(SCRIPTS)
        first, second = full_name(person, one, rng), full_name(other, two, rng)
        if not same and not hui and first and second:
            yield Pair(first, second, 0, kind, source)
    if look_alikes and rng.random() < 0.4:
        one, two = rng.choice(SCRIPTS), rng.choice(SCRIPTS)
        mine, theirs = spellings(person.given, rng), spellings(rng.choice(look_alikes), rng)
        if one in mine and two in theirs:
            yield Pair(mine[one], theirs[two], 0, "look-alike alone", source)


def made(how_many: int = 140, seed: int = 1) -> Iterator[Pair]:
    rng = random.Random(seed)
    every = list(given_names())
    for source, share in (("tuned on", 2), ("set aside", 1)):
        names = [each for each in every if each.is_set_aside == (source == "set aside")]
        for person in people(names, rng, how_many * share):
            yield from true_pairs(person, source, rng)
            yield from non_pairs(person, names, source, rng)


def main() -> None:
    """Writes the pairs, each once."""
    found = dict.fromkeys(made())
    with PAIRS.open("w", encoding="utf-8", newline="") as lines:
        writer = csv.writer(lines, delimiter="\t", lineterminator="\n", quoting=csv.QUOTE_NONE, escapechar="\\")
        writer.writerow(COLUMNS)
        writer.writerows((each.name1, each.name2, each.match, each.kind, each.source) for each in found)
    print(
        f"{sum(each.match for each in found):,} pairs, {sum(not each.match for each in found):,} non-pairs",
        file=sys.stderr,
    )


if __name__ == "__main__":
    main()
