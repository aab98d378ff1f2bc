"""What we never claim, in every language the bot speaks, and how a sentence says that it is not so."""

import re
from dataclasses import dataclass


@dataclass(frozen=True)
class Claims:
    """The words of one language: claims nobody can keep, and the words that deny them."""

    claimed: re.Pattern[str]
    denied: re.Pattern[str]

    def made_in(self, text: str) -> list[str]:
        """The sentences of a text that claim what we cannot keep."""
        return [said for said in sentences(text) if self.claimed.search(said) and not self.denied.search(said)]


def sentences(text: str) -> list[str]:
    """A sentence ends with its mark or with an empty line; a single line break is only typography."""
    return [" ".join(part.split()) for part in re.split(r"(?<=[.!?…])\s|[。！？؟۔]|\n\s*\n|\n(?=\s*[-|*#])", text)]


def _claims(claimed: str, denied: str) -> Claims:
    return Claims(re.compile(claimed, re.IGNORECASE), re.compile(denied, re.IGNORECASE))


# Anonymous, end-to-end encrypted, deleted everywhere, entirely safe: in this order.
CLAIMS = {
    "en": _claims(
        r"\banonym(?:ous|ity)|end[- ]to[- ]end|(?:deleted|erased|removed) everywhere"
        r"|(?:completely|entirely|totally|perfectly|100 ?%) (?:safe|secure)|military[- ]grade|nobody can read",
        r"\b(?:not|no|never|neither|nor|cannot|nothing|without)\b|n['’]t\b",
    ),
    "fr": _claims(
        r"\banonym|de bout en bout|(?:supprim|effac)\w+ partout"
        r"|(?:totalement|entièrement|parfaitement) (?:sûr|sécuris)",
        r"\b(?:ne|ni|pas|jamais|aucune?|sans|non)\b|\bn['’]",
    ),
    "ru": _claims(
        r"анонимн|сквозн\w+ шифр|(?:удал|стёр|стер)\w+ (?:везде|отовсюду|повсюду)"
        r"|(?:полностью|абсолютно|совершенно) безопас",
        r"\b(?:не|ни|нет|нельзя|никогда|невозможно|без)\b|\bне\w+",
    ),
    "tr": _claims(
        r"\banonim|uçtan uca|her yerden (?:sil|kald)|(?:tamamen|tümüyle|yüzde yüz) güven",
        r"değil|\byok|hiçbir|\basla\b|[dk]?[ae]m[ae]z|m[iıuü]yor|sağlamaz|\bolmaz",
    ),
    "zh": _claims(r"匿名|端[到对對]端|(?:到处|所有地方|各处).{0,4}[删刪]|完全安全|绝对安全", r"[不没沒无無非勿]"),
    "kk": _claims(
        r"аноним|ұштан ұшқа|ұшынан ұшына|барлық жерден (?:өш|жой)|(?:толық|мүлдем) қауіпсіз",
        r"емес|\bжоқ|мүмкін емес|[мбп][аеәй]й\w*|ешқашан",
    ),
    "ug": _claims(
        r"ئانونىم|نامسىز|ئۇچتىن ئۇچقا|ھەممە (?:يەر|جاي)دىن (?:ئۆچ|يوق)|(?:تامامەن|پۈتۈنلەي) بىخەتەر",
        r"ئەمەس|يوق|مايد|مەيد|ھەرگىز",
    ),
    "de": _claims(
        r"\banonym|ende[- ]zu[- ]ende|überall (?:gelöscht|entfernt)|(?:gelöscht|entfernt) überall"
        r"|(?:völlig|vollkommen|ganz|absolut|100 ?%) sicher",
        r"\b(?:nicht|kein\w*|nie|niemand|niemals|ohne|weder|noch|nichts)\b",
    ),
    "nl": _claims(
        r"\banoniem|eind[- ]tot[- ]eind|end[- ]to[- ]end|overal (?:gewist|verwijderd)"
        r"|(?:helemaal|volkomen|volledig|100 ?%) veilig",
        r"\b(?:niet|geen|nooit|niemand|zonder|noch|niets)\b",
    ),
    "sv": _claims(
        r"\banonym|ände till ände|totalsträck|(?:raderas|raderat|borta) överallt|(?:helt|fullständigt|100 ?%) säker",
        r"\b(?:inte|ingen|inget|inga|aldrig|utan|varken|ingenting)\b",
    ),
    "nb": _claims(
        r"\banonym|ende[- ]til[- ]ende|(?:slettet|slettes|borte) overalt|(?:helt|fullstendig|100 ?%) (?:sikker|trygg)",
        r"\b(?:ikke|ingen|aldri|uten|verken|ingenting)\b",
    ),
    "ar": _claims(
        r"مجهول(?:ة|ون)? الهوية|دون كشف الهوية|من طرف إلى طرف|(?:حذف|محو|مُحي|يُحذف).{0,12} من كل مكان|آمن(?:ة)? تمامًا",
        r"\b(?:لا|ليس|ليست|لن|لم|غير|دون|بلا|ما)\b",
    ),
    "ky": _claims(
        r"аноним|башынан аягына чейин шифр|бардык жерден (?:өч|жок)|(?:толук|таптакыр) коопсуз",
        r"эмес|\bжок|[бпмв][аеоөыиуү]й\w*|эч качан",
    ),
    "uz": _claims(
        r"anonim|uchdan uchgacha|hamma (?:yer|joy)dan (?:oʻch|yoʻq)|(?:toʻliq|butunlay|mutlaqo) xavfsiz"
        r"|аноним|учдан учгача|ҳамма (?:ер|жой)дан (?:ўч|йўқ)|(?:тўлиқ|бутунлай|мутлақо) хавфсиз",
        r"emas|yoʻq|m[ae]y\w*|mas\b|эмас|йўқ|м[ае]й\w*|мас\b|hech qachon|ҳеч қачон",
    ),
}
