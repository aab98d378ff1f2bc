"""How a place of the gazetteer is named to a reader: its stem, its sort, and the unit it lies in."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from difflib import SequenceMatcher

PEOPLES = (
    "hui|kazakh|mongol|kyrgyz|tajik|xibe|xuyzu|qazaq|mongghul|qirghiz|tajik|shibe|хуэй|қазақ|моңғол|қырғыз|тәжік|сібе"
)
PEOPLES_ARABIC = "خۇيزۇ|قازاق|موڭغۇل|قىرغىز|تاجىك|شىبە|حۋەي|موڭعول|قىرعىز|ٴتاجىك|سىبە"
AUTONOMOUS = "autonomous|aptonom|автономиялы|автономиялық|ئاپتونوم|اۆتونوميالى|اۆتونوميالىق|автономная|автономный"
SORTS = (
    "city|county|district|prefecture|region|division|shehiri|shehri|sheher|nahiyisi|nahiye|rayoni|wilayiti|oblasti|"
    "қаласы|ауданы|облысы|аймағы|шаары|району|облусу|город|уезд|район|область|округ|şehri|ilçesi|ili|bölgesi|"
    "shahri|tumani|viloyati|ville|comté|préfecture|"
    "شەھىرى|شەھرى|شەھەر|ناھىيىسى|ناھىيە|رايونى|ۋىلايىتى|ئوبلاستى|قالاسى|اۋدانى|وبلىسى|ايماعى"
)
SORT_LAST = re.compile(rf"(?:(?: (?:{PEOPLES}|{PEOPLES_ARABIC}))? (?:{AUTONOMOUS}))? (?:{SORTS})$", re.IGNORECASE)
SORT_FIRST = re.compile(
    r"^(?:город|г|гор|уезд|район|округ|(?:ville|comté|préfecture|district) (?:de|d)) ", re.IGNORECASE
)
HAN_SORT = re.compile(
    r"(?<=..)(?:(?:维吾尔|哈萨克|回族|蒙古|柯尔克孜|塔吉克|锡伯)?自治[州县区縣區]|地区|地區|[市县縣区區州])$"
)
HAN_LONG = re.compile(r"(?:哈萨克|回族|蒙古|柯尔克孜)自治")
KINDS = {"地区": "prefecture", "市": "city", "县": "county", "区": "district", "州": "prefecture"}
SORT_WORDS: Mapping[str, Mapping[str, str]] = {
    "en": {"city": "city", "county": "county", "district": "district", "prefecture": "prefecture"},
    "fr": {"city": "ville", "county": "comté", "district": "district", "prefecture": "préfecture"},
    "ru": {"city": "город", "county": "уезд", "district": "район", "prefecture": "округ"},
    "tr": {"city": "şehir", "county": "ilçe", "district": "merkez ilçe", "prefecture": "il"},
    "uz": {"city": "shahar", "county": "tuman", "district": "shahar tumani", "prefecture": "viloyat"},
    "de": {"city": "Stadt", "county": "Kreis", "district": "Stadtbezirk", "prefecture": "Präfektur"},
}
COMMA = {"zh": "，", "ug": "، ", "kk-Arab": "، ", "ar": "، "}


@dataclass(frozen=True, slots=True)
class Named:
    """The names of a unit by column, those of the unit it lies in, and whether others share its short name."""

    names: Mapping[str, str]
    parent: Mapping[str, str] | None
    is_shared: bool


def stem(name: str) -> str:
    """The name without its type word, in whatever script: `Künes nahiyisi` -> `Künes`, `新源县` -> `新源`."""
    return HAN_SORT.sub("", SORT_FIRST.sub("", SORT_LAST.sub("", name)))


def label(named: Named, language: str) -> str:
    """One line for a reader of that language. Full names where we have them, else the short name and its sort."""
    match language:
        case "zh" | "zh-Hant":
            return HAN_LONG.sub("", (named.parent or {}).get("zh", "")) + named.names["zh"]
        case "ug" | "ug-Latn" | "kk" | "kk-Arab":
            return (
                _full(named, language.replace("-", "_").lower())
                or _full(named, _sister(language))
                or _short(named, "en")
            )
        case "ar":
            return _full(named, "ug") or _short(named, "en")
        case _:
            return _short(named, language)


def _sister(language: str) -> str:
    """Where a Kazakh name is not known, the Uyghur one in a script its reader reads."""
    return {"kk": "cyrillic", "kk-Arab": "ug"}.get(language, "ug")


def _full(named: Named, column: str) -> str | None:
    own = named.names.get(column)
    if not own:
        return None
    outer = stem((named.parent or {}).get(column, ""))
    comma = COMMA["ug"] if column in {"ug", "kk_arab"} else ", "
    return f"{own}{comma}{outer}" if outer else own


def _short(named: Named, language: str) -> str:
    """`Künes (Xinyuan), Ili`; with its sort where two places share the name: `Ghulja (Yining), city, Ili`."""
    column = "cyrillic" if language in {"ru", "ky", "ug-Cyrl", "uz-Cyrl"} else "en"
    own = stem(named.names.get(column) or named.names["en"])
    sort = SORT_WORDS.get(language, SORT_WORDS["en"]).get(_kind(named.names["zh"])) if named.is_shared else None
    outer = stem((named.parent or {}).get(column, "")) or None
    return ", ".join(filter(None, (own + _in_brackets(own, named.names), sort, outer)))


def _in_brackets(own: str, names: Mapping[str, str]) -> str:
    """The other name a family may know: the Chinese one in pinyin, or the Uyghur one where English uses the Chinese."""
    latin = stem(names["en"])
    others = (names["pinyin"], stem(names.get("ug_latn", "")))
    other = next((each for each in others if each and not _is_alike(each, latin)), None)
    return f" ({other})" if other and other != own else ""


def _is_alike(one: str, other: str) -> bool:
    return SequenceMatcher(None, one.casefold(), other.casefold()).ratio() > 0.55


def _kind(zh: str) -> str:
    return next((kind for ending, kind in KINDS.items() if zh.endswith(ending)), "")
