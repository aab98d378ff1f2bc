"""`python -m benchmarks.card_names` writes the bot's table of names and their pinyin from the given names here."""

from benchmarks.given_names import given_names
from benchmarks.spelling_rules import pinyin, uyghur
from bot.name_sounds.card_syllables import CARD_NAMES
from bot.name_sounds.letters import CYRILLIC, UYGHUR, pattern, spoken


def lines() -> list[str]:
    """Sounds as they are read from the letters of the people itself, and the pinyin of the first Chinese spelling."""
    found: dict[str, str] = {}
    for each in given_names():
        if each.people == "ug":
            sounds = spoken(uyghur(each.name), UYGHUR, pattern(UYGHUR))
        elif each.people in {"kk", "ky"}:
            sounds = spoken(each.name.lower(), CYRILLIC, pattern(CYRILLIC))
        else:
            continue
        found.setdefault(sounds, pinyin(each.han[0]).lower())
    return [f"{sounds}\t{spelled}" for sounds, spelled in sorted(found.items())]


if __name__ == "__main__":
    CARD_NAMES.write_text("\n".join(lines()) + "\n", encoding="utf-8")
