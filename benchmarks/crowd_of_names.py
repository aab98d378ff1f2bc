"""A hundred thousand made-up names to search in, and the same people asked for in another script."""

import random
from dataclasses import dataclass

from benchmarks.given_names import Given, given_names
from benchmarks.made_up_people import Person, full_name

ENDINGS = {
    "ug": {"m": ("", "jan", "niyaz", "axun", "bay", "qari"), "f": ("", "xan", "nisa", "gül", "ay", "bübi")},
    "kk": {"m": ("", "жан", "хан", "бай", "бек", "ғали"), "f": ("", "гүл", "жан", "хан", "ай", "нұр")},
    "ky": {"m": ("", "бек", "бай", "кул", "жан", "али"), "f": ("", "гүл", "кан", "ай", "бүбү", "жан")},
    "uz": {"m": ("", "jon", "bek", "boy", "mirzo", "xon"), "f": ("", "xon", "oy", "gul", "bibi", "niso")},
}
SCRIPTS = ("own", "arabic", "cyrillic", "russian", "latin", "turkish", "passport")
ASKED_IN = ("own", "arabic", "cyrillic", "russian", "latin", "turkish", "passport", "han", "pinyin")


@dataclass(frozen=True)
class Crowd:
    """The names, and what is asked: a name in another script, and the place of the one it means."""

    names: list[str]
    asked: list[tuple[str, int]]


def crowd(how_many: int = 100_000, questions: int = 300, seed: int = 7) -> Crowd:
    """Different people, each once; those asked for have plain names, whose Chinese spelling is known."""
    rng = random.Random(seed)
    every = [each for each in given_names() if each.people != "hui"]
    names: list[str] = []
    asked: list[tuple[str, int]] = []
    seen: set[tuple[str, str]] = set()
    while len(names) < how_many:
        person = _person(every, rng, is_plain=len(asked) < questions)
        told = full_name(person, rng.choice(SCRIPTS), rng)
        who = (person.given.name, person.father.name)
        if told is None or who in seen:
            continue
        seen.add(who)
        if len(asked) < questions and (words := full_name(person, rng.choice(ASKED_IN), rng)):
            asked.append((words, len(names)))
        names.append(told)
    return Crowd(names, asked)


def _person(every: list[Given], rng: random.Random, *, is_plain: bool) -> Person:
    given = rng.choice(every)
    father = rng.choice([each for each in every if each.people == given.people and each.sex == "m"])
    return Person(given, father) if is_plain else Person(_longer(given, rng), _longer(father, rng))


def _longer(given: Given, rng: random.Random) -> Given:
    ending = rng.choice(ENDINGS[given.people][given.sex])
    return Given(given.people, given.sex, given.name + ending, given.han, given.other)
