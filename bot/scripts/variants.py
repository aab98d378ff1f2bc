"""Which languages are written in which other scripts, for readers who learnt those."""

from __future__ import annotations

from types import MappingProxyType

from bot.scripts import chinese, kazakh, uyghur, uzbek
from bot.scripts.locale_files import Variant

SHORTER_IN_LATIN = MappingProxyType(
    {
        "reporter-age_group--o-adult": "18 ياش ياكى چوڭ",
        "status-treatment--o-forced_food": "زورلاپ يېگۈزۈش",
        "status-treatment--o-forced_abortion_or_sterilisation": "چۈشۈرۈش، تۇغماسلىق",
        "family-reprisals--o-forced_to_call": "مەجبۇرىي تېلېفون",
        "family-needs--o-psychological": "دەرد ئاڭلايدىغان كىشى",
        "wishes--o-reunite_children": "بالىلار بىزگە كەلسۇن",
        "wishes--o-media_contact": "مۇخبىرلارغا سۆزلەش",
        "button-why": "ياردەم، نېمە ئۈچۈن؟",
    }
)
"""Two Latin letters often stand for one Arabic letter, and a button holds twenty-four."""
SHORTER_IN_ARABIC = MappingProxyType(
    {
        "person-relation--o-aunt": "Ата-ана әпке-сіңлісі",
        "actions-body--o-own_foreign_ministry": "Өз елім: Сыртқы істер",
        "wishes--o-message_of_hope": "Үміт сөзін жеткізу",
    }
)
"""The hamza is a sign of its own."""

VARIANTS = (
    Variant("ug-Latn", "ug", "Uyghur in Latin letters", uyghur.to_latin, uyghur.NAMES, SHORTER_IN_LATIN),
    Variant("ug-Cyrl", "ug", "Uyghur in Cyrillic letters", uyghur.to_cyrillic, uyghur.NAMES),
    Variant("kk-Arab", "kk", "Kazakh in Arabic letters", kazakh.to_arabic, shorter=SHORTER_IN_ARABIC),
    Variant("uz-Cyrl", "uz", "Uzbek in Cyrillic letters", uzbek.to_cyrillic),
    Variant("zh-Hant", "zh", "Chinese (traditional)", chinese.to_traditional),
)
"""The bot itself never asks for these rules: it reads the files that they wrote."""
