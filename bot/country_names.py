"""What CLDR does not know of countries: which are likely, what people say for them, and which codes are none."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

LIKELY = (
    "KZ", "TR", "CN", "KG", "UZ", "DE", "US", "FR", "NL", "SE", "NO", "CA", "AU", "GB", "RU", "JP", "SA", "AE",
    "EG", "BE", "AT", "CH", "FI", "DK", "PK", "AF", "TJ", "TM", "MY", "ID", "TH", "IN", "MN", "KR", "IT", "ES",
    "PL", "UA", "CZ", "HU", "BG", "GE", "AZ", "QA", "KW", "JO", "SY", "IL", "MA", "NZ", "SG", "HK", "TW", "MO",
)  # fmt: skip
"""Where families of Xinjiang live, and China, where the missing person mostly did."""

FIRST_FOR: Mapping[str, str] = MappingProxyType(
    {
        "tr": "TR",
        "ky": "KG",
        "uz": "UZ",
        "uz-Cyrl": "UZ",
        "de": "DE",
        "fr": "FR",
        "nl": "NL",
        "sv": "SE",
        "nb": "NO",
    }
)

NOT_COUNTRIES = frozenset(("AC", "CP", "CQ", "DG", "EA", "EU", "EZ", "IC", "QO", "TA", "UN", "XA", "XB", "ZZ"))
"""Codes that CLDR has and ISO 3166 reserves for something else."""

OWN_NAMES: Mapping[str, Mapping[str, str]] = MappingProxyType(
    {
        # What Uyghurs say, and what the sentences around it say.
        "CN": {"ug": "خىتاي"},
        "HK": {
            "en": "Hong Kong",
            "fr": "Hong Kong",
            "tr": "Hong Kong",
            "ru": "Гонконг",
            "zh": "香港",
            "zh-Hant": "香港",
            "ug": "شياڭگاڭ",
            "kk": "Гонконг",
            "ky": "Гонконг",
            "uz": "Gonkong",
            "uz-Cyrl": "Гонконг",
            "de": "Hongkong",
            "nl": "Hongkong",
            "sv": "Hongkong",
            "nb": "Hongkong",
            "ar": "هونغ كونغ",
        },
        "MO": {
            "en": "Macao",
            "fr": "Macao",
            "tr": "Makao",
            "ru": "Макао",
            "zh": "澳门",
            "zh-Hant": "澳門",
            "ug": "ئاۋمېن",
            "kk": "Макао",
            "ky": "Макао",
            "uz": "Makao",
            "uz-Cyrl": "Макао",
            "de": "Macau",
            "nl": "Macau",
            "sv": "Macao",
            "nb": "Macao",
            "ar": "ماكاو",
        },
        "PS": {
            "en": "Palestine",
            "fr": "Palestine",
            "tr": "Filistin",
            "ru": "Палестина",
            "zh": "巴勒斯坦",
            "zh-Hant": "巴勒斯坦",
            "ug": "پەلەستىن",
            "kk": "Палестина",
            "ky": "Палестина",
            "uz": "Falastin",
            "de": "Palästina",
            "ar": "فلسطين",
            "nl": "Palestina",
            "sv": "Palestina",
            "nb": "Palestina",
        },
        "KG": {"ru": "Кыргызстан"},
        "US": {"kk": "АҚШ", "ky": "АКШ", "ru": "США", "tr": "ABD", "ug": "ئامېرىكا", "uz": "AQSH", "uz-Cyrl": "АҚШ"}
        | {"kk-Arab": "امەريكا"},
        "GB": {"ug": "ئەنگلىيە", "tr": "İngiltere"},
        "AE": {
            "uz": "Arab Amirliklari",
            "uz-Cyrl": "Араб Амирликлари",
            "de": "Arabische Emirate",
            "nl": "Arabische Emiraten",
            "nb": "Emiratene",
            "ug": "ئەرەب خەلىپىلىكى",
            "kk": "Араб Әмірліктері",
            "kk-Arab": "اراب امىرلىكتەرى",
            "tr": "Arap Emirlikleri",
        },
        # CLDR writes another word here, and the hamza below as a letter of its own.
        "RU": {"kk-Arab": "رەسەي"},
        "IN": {"kk-Arab": "ٴۇندىستان"},
        "AZ": {"kk-Arab": "ٴازىربايجان"},
        "KR": {"ru": "Южная Корея"},
        "KP": {"ru": "Северная Корея"},
        "MM": {"en": "Myanmar", "ru": "Мьянма"},
    }
)
"""By code and language: where CLDR has an official formula, a name too long for a button, or not what people say."""

ALSO_CALLED: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "AE": (
            "UAE",
            "Emirates",
            "Эмираты",
            "BAE",
        ),
        "BY": ("Белоруссия",),
        "CH": (
            "Schweiz",
            "Suisse",
        ),
        "CN": (
            "PRC",
            "КНР",
            "Xitay",
            "Хитай",
            "خىتاي",
            "中华人民共和国",
            "Çin Halk Cumhuriyeti",
        ),
        "CZ": (
            "Czech Republic",
            "Чешская Республика",
        ),
        "DE": (
            "Germaniya",
            "Germany",
        ),
        "GB": (
            "UK",
            "England",
            "Great Britain",
            "Англия",
            "Angliya",
            "Angleterre",
            "ئەنگلىيە",
        ),
        "KG": (
            "Киргизия",
            "Киргизстан",
            "Kirghizia",
            "Kirgizistan",
        ),
        "KR": (
            "South Korea",
            "Korea",
            "Корея",
            "Güney Kore",
            "كورىيە",
        ),
        "KZ": (
            "Kazakistan",
            "Qazaqstan",
            "哈萨克",
        ),
        "MM": (
            "Burma",
            "Бирма",
        ),
        "NL": (
            "Holland",
            "Голландия",
            "Hollande",
        ),
        "RU": (
            "Russia",
            "РФ",
            "俄国",
        ),
        "SA": (
            "Saudi",
            "Saudiya",
            "Саудия",
        ),
        "TR": (
            "Turkey",
            "Turkiye",
        ),
        "US": (
            "USA",
            "America",
            "Америка",
            "Amerika",
            "ئامېرىكا",
            "États-Unis d'Amérique",
        ),
        "UZ": (
            "O'zbekiston",
            "Ozbekistan",
        ),
    }
)
"""Further names people type, in any language."""
