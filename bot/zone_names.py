"""Which cities stand for a time zone, and their names where CLDR has none."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

MAIN = (
    "Asia/Shanghai", "Asia/Urumqi", "Asia/Almaty", "Asia/Tashkent", "America/New_York", "America/Chicago",
    "America/Denver", "America/Phoenix", "America/Los_Angeles", "America/Anchorage", "Pacific/Honolulu",
    "America/Toronto", "America/Vancouver", "America/Edmonton", "America/Winnipeg", "America/Regina", "America/Halifax",
    "America/St_Johns", "Australia/Sydney", "Australia/Brisbane", "Australia/Adelaide", "Australia/Darwin",
    "Australia/Perth", "Europe/Moscow", "Europe/Samara", "Asia/Yekaterinburg", "Asia/Omsk", "Asia/Novosibirsk",
    "Asia/Irkutsk", "Asia/Yakutsk", "Asia/Vladivostok", "Asia/Magadan", "Asia/Kamchatka", "Europe/Kaliningrad",
    "Asia/Ulaanbaatar", "Asia/Jakarta", "America/Sao_Paulo", "Europe/Lisbon", "Europe/Madrid", "Pacific/Auckland",
    "Asia/Kuala_Lumpur", "Europe/Paris", "Europe/Berlin", "Europe/Kyiv",
)  # fmt: skip
"""Cities that people name, west or east as it comes; they stand before all others of their country."""

OWN_NAMES: Mapping[str, Mapping[str, str]] = MappingProxyType(
    {
        "en": {"Asia/Shanghai": "Beijing"},
        "fr": {"Asia/Shanghai": "Pékin"},
        "ru": {"Asia/Shanghai": "Пекин"},
        "tr": {"Asia/Shanghai": "Pekin"},
        "zh": {"Asia/Shanghai": "北京"},
        "zh-Hant": {"Asia/Shanghai": "北京"},
        "kk": {"Asia/Shanghai": "Бейжің", "Asia/Urumqi": "Үрімжі"},
        "ky": {"Asia/Shanghai": "Бээжин", "Asia/Urumqi": "Үрүмчү"},
        "uz": {"Asia/Shanghai": "Pekin", "Asia/Urumqi": "Urumchi"},
        "de": {"Asia/Shanghai": "Peking"},
        "ug-Latn": {"Asia/Shanghai": "Béyjing", "Asia/Urumqi": "Ürümchi"},
        "ug": {
            "Asia/Shanghai": "بېيجىڭ", "Asia/Urumqi": "ئۈرۈمچى", "Asia/Almaty": "ئالمۇتا", "Asia/Tashkent": "تاشكەنت",
            "America/New_York": "نيۇيورك", "America/Chicago": "چىكاگو", "America/Denver": "دېنۋېر",
            "America/Phoenix": "فېنىكس", "America/Los_Angeles": "لوس ئانژېلېس", "America/Anchorage": "ئانكورېج",
            "Pacific/Honolulu": "ھونولۇلۇ", "America/Toronto": "تورونتو", "America/Vancouver": "ۋانكوۋېر",
            "America/Edmonton": "ئېدمونتون", "America/Winnipeg": "ۋىننىپېگ", "America/Halifax": "خالىفاكس",
            "Australia/Sydney": "سىدنېي", "Australia/Brisbane": "برىسبان", "Australia/Adelaide": "ئادېلايد",
            "Australia/Darwin": "دارۋىن", "Australia/Perth": "پېرس", "Europe/Moscow": "موسكۋا",
            "Asia/Yekaterinburg": "يېكاتېرىنبۇرگ", "Asia/Omsk": "ئومسك", "Asia/Novosibirsk": "نوۋوسىبىرسك",
            "Asia/Irkutsk": "ئىركۇتسك", "Asia/Vladivostok": "ۋلادىۋوستوك", "Asia/Ulaanbaatar": "ئۇلانباتور",
        },
    }
)  # fmt: skip
"""Beijing is what people call the zone of Shanghai; CLDR has no Uyghur names of cities."""
