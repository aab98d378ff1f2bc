"""Countries and time zones: named in every language, found by name, the likeliest first."""

from zoneinfo import available_timezones

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot import countries, zones
from bot.country_names import ALSO_CALLED, LIKELY, OWN_NAMES
from bot.language_letters import script_of
from bot.languages import LANGUAGES

CODES = countries.ordered("en")
WRITTEN_BY_HAND = [code for code, language in LANGUAGES.items() if language.base is None]


def test_every_country_stands_once_in_every_order() -> None:
    for language in LANGUAGES:
        assert sorted(countries.ordered(language)) == sorted(set(CODES))


@pytest.mark.parametrize(
    ("language", "first"),
    [("ug", ["KZ", "TR", "CN"]), ("tr", ["TR", "KZ", "CN"]), ("fr", ["FR", "KZ", "TR"]), ("xx", ["KZ", "TR", "CN"])],
)
def test_the_likeliest_come_first(language: str, first: list[str]) -> None:
    assert list(countries.ordered(language)[:3]) == first


def test_codes_are_countries() -> None:
    assert {"KZ", "CN", "TW", "HK", "PS", "XK"} <= set(CODES)
    assert not {"EU", "UN", "ZZ", "EA", "XA"} & set(CODES)
    assert set(LIKELY) | set(OWN_NAMES) | set(ALSO_CALLED) <= set(CODES)


@pytest.mark.parametrize("language", WRITTEN_BY_HAND)
def test_likely_countries_have_short_names_of_their_own(language: str) -> None:
    names = {code: countries.name_of(code, language) for code in LIKELY}
    assert [code for code, name in names.items() if name == code or len(name) > 24] == []


@pytest.mark.parametrize("language", [code for code in LANGUAGES if code not in WRITTEN_BY_HAND])
def test_likely_countries_fit_a_button_in_every_script(language: str) -> None:
    names = {code: countries.name_of(code, language) for code in LIKELY}
    assert {code: name for code, name in names.items() if name == code or len(name) > 24} == {}


@pytest.mark.parametrize(("language", "letters"), [("ug-Latn", "latin"), ("ug-Cyrl", "cyrillic")])
def test_every_country_has_its_uyghur_name_in_the_letters_of_the_reader(language: str, letters: str) -> None:
    names = [countries.name_of(code, language) for code in CODES]
    assert [name for name in names if script_of(name) != letters] == []
    assert [name for name in names if not name[0].isupper()] == []


@pytest.mark.parametrize(
    ("country", "latin", "cyrillic"),
    [
        ("KZ", "Qazaqistan", "Қазақистан"),
        ("CN", "Xitay", "Хитай"),
        ("TR", "Türkiye", "Түркийә"),
        ("US", "Amérika", "Америка"),
        ("TT", "Tirinidad we Tobago", "Тиринидад вә Тобаго"),
    ],
)
def test_uyghur_names_are_written_as_the_rest_of_the_sentence(country: str, latin: str, cyrillic: str) -> None:
    assert (countries.name_of(country, "ug-Latn"), countries.name_of(country, "ug-Cyrl")) == (latin, cyrillic)
    assert countries.find(latin, "ug-Latn") == countries.find(cyrillic, "ug-Cyrl") == (country,)


@given(st.sampled_from(CODES), st.sampled_from(list(LANGUAGES)))
def test_a_country_is_found_by_its_name_in_any_language(code: str, language: str) -> None:
    assert code in countries.find(countries.name_of(code, language), language)


@pytest.mark.parametrize(
    ("words", "codes"),
    [
        ("Turkey", ("TR",)),
        ("türkiye", ("TR",)),
        ("تۈركىيە", ("TR",)),
        ("Қазақстан", ("KZ",)),
        ("Киргизия", ("KG",)),
        ("خىتاي", ("CN",)),
        ("جۇڭگو", ("CN",)),
        ("德国", ("DE",)),
        ("USA", ("US",)),
        ("Norge", ("NO",)),
        ("Kırgızistan", ("KG",)),
        ("", ()),
        ("?!", ()),
        ("East Turkistan", ()),
        ("Narnia", ()),
    ],
)
def test_typed_names(words: str, codes: tuple[str, ...]) -> None:
    assert countries.find(words, "ug") == codes


@given(st.text())
def test_any_words_find_countries_or_none(words: str) -> None:
    assert set(countries.find(words, "ru")) <= set(CODES)


def test_an_unknown_country_is_shown_by_its_code() -> None:
    assert countries.name_of("QQ", "en") == "QQ"
    assert not countries.is_known("QQ")


@pytest.mark.parametrize(
    ("country", "first"),
    [
        ("US", ["America/New_York", "America/Chicago", "America/Denver"]),
        ("CN", ["Asia/Shanghai", "Asia/Urumqi"]),
        ("AU", ["Australia/Sydney", "Australia/Brisbane", "Australia/Adelaide"]),
        ("KZ", ["Asia/Almaty"]),
        ("TR", ["Europe/Istanbul"]),
        ("DE", ["Europe/Berlin"]),
        ("QQ", []),
    ],
)
def test_the_zones_of_a_country_begin_with_its_big_cities(country: str, first: list[str]) -> None:
    assert list(zones.of_country(country)[:3]) == first


def test_every_country_has_few_zones_that_exist() -> None:
    for country in CODES:
        offered = zones.of_country(country)
        assert len(offered) <= 12, country
        assert set(offered) <= available_timezones()


@pytest.mark.parametrize(
    ("zone", "language", "name"),
    [
        ("Asia/Shanghai", "en", "Beijing"),
        ("Asia/Shanghai", "zh", "北京"),
        ("Asia/Urumqi", "ug", "ئۈرۈمچى"),
        ("Asia/Urumqi", "ru", "Урумчи"),
        ("America/New_York", "en", "New York"),
        ("America/New_York", "ug", "نيۇيورك"),
    ],
)
def test_a_zone_is_named_by_its_city(zone: str, language: str, name: str) -> None:
    assert zones.name_of(zone, language) == name


@pytest.mark.parametrize(
    ("words", "language", "zone"),
    [
        ("Нью-Йорк", "ru", "America/New_York"),
        ("new york", "ug", "America/New_York"),
        ("America/New_York", "ug", "America/New_York"),
        ("ئۈرۈمچى", "ug", "Asia/Urumqi"),
        ("Beijing", "en", "Asia/Shanghai"),
        ("nowhere", "en", None),
        ("", "en", None),
    ],
)
def test_a_zone_is_found_by_its_city(words: str, language: str, zone: str | None) -> None:
    assert zones.find(words, language) == zone


def test_known_zones() -> None:
    assert zones.is_known("Asia/Almaty")
    assert not zones.is_known("Mars/Olympus")
