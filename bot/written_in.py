"""Which language a text is written in: letters first, then sequences of letters, langdetect where two are as likely."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice
from math import exp, log
from pathlib import Path

from langdetect.detector_factory import DetectorFactory
from langdetect.lang_detect_exception import LangDetectException

from bot.as_typed import clean
from bot.language_letters import BY_SCRIPT, Script, candidates, script_of, tidy
from bot.letter_sequences import likelihoods

PROFILES = Path(__file__).with_name("language_profiles")
LINKS = re.compile(r"\S*(?:https?:|www\.|@)\S*")
JUDGED = 400
"""Characters: more of them make the guess slower and no better."""
FEWEST_WORDS = 3
FEWEST_HAN = 5
NEAR = 4.0
"""Natural logarithms between two languages below which langdetect is asked as well."""
TEMPER = 4.0
"""Sequences overlap, so their sum is surer of itself than it may be; found on sentences kept apart."""
SMOOTHING = 0.25
SEED = 7
UNLIKELY = 1e-4


@dataclass(frozen=True, slots=True)
class LanguageGuess:
    """What a person seems to write in. Only ever a suggestion: one tap chooses."""

    code: str
    likelihood: float


def guess(*texts: str) -> LanguageGuess | None:
    """The language these texts together seem to be in, the same every time; None when there is too little to judge.

    Give sentences only, the newest first: names, places and contacts say nothing about who writes them. Numbers,
    links and single words are never judged.
    """
    text = _judged(*texts)
    script = script_of(text)
    return _likeliest(text, script) if script is not None and _is_enough(text, script) else None


def likeliest(*texts: str) -> LanguageGuess | None:
    """As `guess`, of however few words; None only when there is no letter of ours."""
    text = _judged(*texts)
    script = script_of(text)
    return _likeliest(text, script) if script is not None else None


def _judged(*texts: str) -> str:
    return LINKS.sub(" ", clean("\n".join(texts)[: 2 * JUDGED]))[:JUDGED]


def _is_enough(text: str, script: Script) -> bool:
    if script is Script.HAN:
        return sum(map(str.isalpha, text)) >= FEWEST_HAN
    these = (word for word in text.split() if script_of(word) is script)
    return sum(1 for _ in islice(these, FEWEST_WORDS)) == FEWEST_WORDS


def _likeliest(text: str, script: Script) -> LanguageGuess:
    tidied = tidy(text, script)
    possible = sorted(candidates(tidied, script))
    if len(possible) == 1:
        return LanguageGuess(possible[0], 1.0)
    counted = likelihoods(tidied, script)
    found = {code: counted.get(code, 0.0) for code in possible}
    near = [code for code, each in found.items() if max(found.values()) - each < NEAR]
    if len(near) > 1 and script is not Script.HAN:
        second = _second_opinion(tidied, script, near)
        found = {code: each + second.get(code, log(UNLIKELY)) for code, each in found.items()}
    code = max(possible, key=lambda each: found[each])
    return LanguageGuess(code, 1 / sum(exp((each - found[code]) / TEMPER) for each in found.values()))


def _second_opinion(tidied: str, script: Script, near: Collection[str]) -> dict[str, float]:
    """What langdetect makes of the languages that are nearly as likely, as natural logarithms."""
    detector = _factory(script).create(SMOOTHING)
    detector.set_prior_map(dict.fromkeys(near, 1.0))
    detector.append(tidied)
    try:
        found = {each.lang: each.prob for each in detector.get_probabilities()}
    except LangDetectException:
        return {}
    return {code: log(max(found.get(code, 0.0), UNLIKELY)) for code in near}


@lru_cache(maxsize=len(Script))
def _factory(script: Script) -> DetectorFactory:
    """With our own profiles: those of langdetect know no Uyghur, Kazakh, Kyrgyz, Uzbek. Seeded, it never wavers."""
    factory = DetectorFactory()
    factory.set_seed(SEED)
    profiles = (PROFILES / f"{code}.json" for code in sorted(BY_SCRIPT[script]))
    factory.load_json_profile([profile.read_text(encoding="utf-8") for profile in profiles])
    return factory
