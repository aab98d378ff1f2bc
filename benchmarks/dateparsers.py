"""What somebody would otherwise take: the library dateparser, told the language, its answer as sharp as it says."""

from __future__ import annotations

import importlib
import importlib.util
import logging
import warnings
from dataclasses import dataclass
from datetime import date, datetime
from types import ModuleType

SAME = {
    "zh": "zh",
    "zh-Hans": "zh",
    "zh-Hant": "zh-Hant",
    "uz-Cyrl": "uz-Cyrl",
    "ug-Latn": None,
    "ug-Cyrl": None,
    "kk-Arab": None,
}
"""Its names for our variants; None for a script it does not have."""


@dataclass(frozen=True, slots=True)
class Dateparser:
    """Asked the way its manual says: one language, the day it was said."""

    module: ModuleType
    reader: ModuleType

    @classmethod
    def found(cls) -> Dateparser | None:
        """None when it is not installed."""
        if importlib.util.find_spec("dateparser") is None:
            return None
        logging.getLogger("dateparser").setLevel(logging.ERROR)
        return cls(importlib.import_module("dateparser"), importlib.import_module("dateparser.date"))

    def knows(self, language: str) -> bool:
        """Whether it has this language in this script."""
        locales = importlib.import_module("dateparser.data.languages_info").language_order
        return SAME.get(language, language) in locales

    def read(self, language: str, phrase: str, said_on: date) -> str | None:
        """The EDTF of its date, cut to the precision it reports; None when it reads nothing."""
        if not self.knows(language):
            return None
        settings = {"RELATIVE_BASE": datetime.combine(said_on, datetime.min.time()), "RETURN_TIME_AS_PERIOD": False}
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            reader = self.reader.DateDataParser(languages=[SAME.get(language) or language], settings=settings)
            found = reader.get_date_data(phrase)
        if found is None or found.date_obj is None:
            return None
        length = {"year": 4, "month": 7}.get(found.period, 10)
        return str(found.date_obj.date().isoformat()[:length])
