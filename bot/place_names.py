"""How a place of the gazetteer is named to a reader: its stem, its sort, and the unit it lies in."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from difflib import SequenceMatcher

PEOPLES = (
    "uyghur|uygur|hui|kazakh|mongol|kyrgyz|tajik|xibe|xuyzu|qazaq|mongghul|qirghiz|shibe|"
    "ұйғыр|хуэй|қазақ|моңғол|қырғыз|тәжік|сібе"
)
PEOPLES_ARABIC = "ئۇيغۇر|ۇيعىر|خۇيزۇ|قازاق|موڭغۇل|قىرغىز|تاجىك|شىبە|حۋەي|موڭعول|قىرعىز|ٴتاجىك|سىبە"
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
ALIKE = 0.55
SAME = 0.9
SISTERS = {"kk": "cyrillic", "kk-Arab": "ug", "ug": "zh", "ug-Latn": "en"}
"""Where a name is not known in a language, the column of one that its readers can make out."""


TRADITIONAL = str.maketrans(
    "烏魯齊縣區寧爾維灣圖瑪納澤車葉師輪臺溫額庫蘭賓薩壘東達屯獨鹼灘裡雲敘喬蒙遜疆蘊懇墾團蘇樂鄉鎮陽楊雙鐵關門貝濟溝頭",
    "乌鲁齐县区宁尔维湾图玛纳泽车叶师轮台温额库兰宾萨垒东达屯独碱滩里云叙乔蒙逊疆蕴恳垦团苏乐乡镇阳杨双铁关门贝济沟头",
)
"""Only the characters that stand in names of places."""


@dataclass(frozen=True, slots=True)
class Named:
    """The names of a unit by column, those of the unit it lies in, and whether others share its short name."""

    names: Mapping[str, str]
    parent: Mapping[str, str] | None
    is_shared: bool


def stem(name: str) -> str:
    """The name without its type word, in whatever script: `Künes nahiyisi` -> `Künes`, `新源县` -> `新源`."""
    return HAN_SORT.sub("", SORT_FIRST.sub("", SORT_LAST.sub("", name)))


def simplified(name: str) -> str:
    """Traditional characters of a name as the table has them."""
    return name.translate(TRADITIONAL)


def label(named: Named, language: str) -> str:
    """One line for a reader of that language. Full names where we have them, else the short name and its sort."""
    match language:
        case "zh" | "zh-Hant":
            return HAN_LONG.sub("", (named.parent or {}).get("zh", "")) + named.names["zh"]
        case "ug" | "ug-Latn" | "kk" | "kk-Arab":
            column = language.replace("-", "_").lower()
            return _full(named, column) or _full(named, SISTERS[language], column) or _short(named, "en")
        case "ar":
            return _full(named, "ug") or _short(named, "en")
        case _:
            return _short(named, language)


def _full(named: Named, column: str, outer_column: str | None = None) -> str | None:
    own = named.names.get(column)
    if not own:
        return None
    outer = stem((named.parent or {}).get(outer_column or column, ""))
    comma = "، " if column in {"ug", "kk_arab"} else ", "
    return f"{own}{comma}{outer}" if outer else own


def _short(named: Named, language: str) -> str:
    """`Künes (Xinyuan), Ili`; with its sort where two places share the name: `Ghulja (Yining), city, Ili`."""
    column = "cyrillic" if language in {"ru", "ky", "ug-Cyrl", "uz-Cyrl"} else "en"
    own = stem(named.names.get(column) or named.names["en"])
    sort = SORT_WORDS.get(language, SORT_WORDS["en"]).get(_kind(named.names["zh"])) if named.is_shared else None
    outer = stem((named.parent or {}).get(column, "")) or None
    return ", ".join(filter(None, (own + _in_brackets(own, named.names), sort, outer)))


def _in_brackets(own: str, names: Mapping[str, str]) -> str:
    """The other name a family may know: the Chinese one in pinyin, or the Uyghur one where ours is the Chinese."""
    latin, uyghur, pinyin = stem(names["en"]), stem(names.get("ug_latn", "")), names["pinyin"]
    if own != latin:
        other = pinyin if _likeness(pinyin, uyghur or latin) < ALIKE else ""
    elif _likeness(pinyin, latin) < ALIKE:
        other = pinyin
    else:
        other = uyghur if _likeness(pinyin, latin) > SAME and _likeness(uyghur, latin) < ALIKE else ""
    return f" ({other})" if other else ""


def _likeness(one: str, other: str) -> float:
    return SequenceMatcher(None, _bare(one), _bare(other)).ratio()


def _bare(name: str) -> str:
    return "".join(sign for sign in unicodedata.normalize("NFD", name.casefold()) if sign.isalpha())


def _kind(zh: str) -> str:
    return next((kind for ending, kind in KINDS.items() if zh.endswith(ending)), "")
