"""The same words in another script: nothing is lost where a rule can be turned round, and nothing else is touched."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.phrases import LOCALES
from bot.scripts import kazakh, uyghur, uzbek
from bot.scripts.capitals import Capitals
from bot.scripts.chinese import to_traditional
from bot.scripts.locale_files import Variant, derived
from bot.scripts.variants import VARIANTS

READY = [each for each in VARIANTS if (LOCALES / f"{each.base}.ftl").exists()]
FOLDERS = {"families": LOCALES, "organizers": LOCALES / "organizers"}
each_folder = pytest.mark.parametrize("readers", FOLDERS)
LONGEST_BUTTON = 24


def in_words_of(name: str, readers: str = "families") -> str:
    return (FOLDERS[readers] / f"{name}.ftl").read_text(encoding="utf-8")


@each_folder
@pytest.mark.parametrize("variant", READY, ids=lambda each: each.code)
def test_a_derived_file_is_what_the_rule_makes_today(variant: Variant, readers: str) -> None:
    made = derived(variant, in_words_of(variant.base, readers), in_words_of("en", readers))
    assert made == in_words_of(variant.code, readers), "run: python -m bot.scripts"


@pytest.mark.parametrize("variant", READY, ids=lambda each: each.code)
def test_words_are_made_shorter_only_where_they_would_not_fit(variant: Variant) -> None:
    plain = Variant(variant.code, variant.base, variant.called, variant.rule, variant.names)
    whole = derived(plain, in_words_of(variant.base), in_words_of("en"))
    lines = dict(line.split(" = ", 1) for line in whole.splitlines() if " = " in line)
    assert [name for name in variant.shorter if len(lines[name]) <= LONGEST_BUTTON] == []


LEFT = {"ug-Latn": "[؀-ۿ]", "ug-Cyrl": "[؀-ۿ]", "kk-Arab": "[а-яёәғқңөұүһі]", "uz-Cyrl": "[ʻʼ]"}


@each_folder
@pytest.mark.parametrize("variant", [each for each in READY if each.code in LEFT], ids=lambda each: each.code)
def test_no_word_stays_half_way_between_two_scripts(variant: Variant, readers: str) -> None:
    lines = [line for line in in_words_of(variant.code, readers).splitlines() if not line.startswith("#")]
    assert [line for line in lines if re.search(LEFT[variant.code], line, re.IGNORECASE)] == []


@pytest.mark.parametrize(
    ("arabic", "latin", "cyrillic"),
    [
        ("ئۇيغۇرلار", "uyghurlar", "уйғурлар"),
        ("مەن ئۆزۈم", "men özüm", "мән өзүм"),
        ("ئائىلە، سائەت، سوئال", "a'ile, sa'et, so'al", "аилә, саәт, соал"),
        ("سەنئەت", "sen'et", "сәнъәт"),
        ("باشلانغۇچ، كۆڭۈل، ئىنگلىز", "bashlan'ghuch, köngül, in'gliz", "башланғуч, көңүл, инглиз"),
        ("ئىسھاق", "is'haq", "исһақ"),
        ("ياخشى، يۇرت، يول، قىيىن", "yaxshi, yurt, yol, qiyin", "яхши, юрт, йол, қийин"),
        ("جاۋاب بەرمەيدۇ؛ نېمىشقا؟", "jawab bermeydu; némishqa?", "җаваб бәрмәйду; немишқа?"),
        ("ژۇرنال، چاي", "zhurnal, chay", "журнал, чай"),
        ("Telegram نى، «تىزىملىك» نى", "Telegramni, «tizimlik»ni", "Telegram-ни, «тизимлик»ни"),
        ("20 MB دىن، 9 دىن 12 گىچە", "20 MB-din, 9-din 12-giche", "20 MB-дин, 9-дин 12-гичә"),
        ("ب د ت غا", "BDT-gha", "БДТ-ға"),
        ("2017-يىلى", "2017-yili", "2017-йили"),
        ("كومپيۇتېر، لاگېردا، ئوپېراتسىيە", "kompyutér, lagérda, opératsiye", "компьютер, лагерьда, операция"),
    ],
)
def test_uyghur_in_three_scripts(arabic: str, latin: str, cyrillic: str) -> None:
    assert (uyghur.to_latin(arabic), uyghur.to_cyrillic(arabic)) == (latin, cyrillic)


@pytest.mark.parametrize(
    ("cyrillic", "arabic"),
    [
        ("Бір сөз", "ٴبىر ٴسوز"),
        ("үй, тіл, әлі, мәзір", "ٴۇي، ٴتىل، ٴالى، ٴمازىر"),
        ("көрген, кім, білмеймін, үлкен", "كورگەن، كىم، بىلمەيمىن، ۇلكەن"),
        ("қазір, бірақ, мұғалім", "قازىر، بىراق، مۇعالىم"),
        ("әрқайсысын", "ٴارقايسىسىن"),
        ("аты-жөні", "اتى-ٴجونى"),
        ("Иә, жоқ", "ٴيا، جوق"),
        ("туыс, жария, полиция, лагерь", "تۋىس، جاريا، پوليتسيا، لاگەر"),
        ("БҰҰ-ға, 20 МБ-тан", "ب ۇ ۇ-عا، 20 MB-تان"),
        ("Дұрыс па? 3,5", "دۇرىس پا؟ 3,5"),
        ("Telegram-да", "Telegram-دا"),
        ("шаңырақ, жүрек, сұлу, Шыңжаң", "شاڭىراق، جۇرەك، سۇلۋ، شىڭجاڭ"),
    ],
)
def test_kazakh_as_it_is_written_in_xinjiang(cyrillic: str, arabic: str) -> None:
    assert kazakh.to_arabic(cyrillic) == arabic


@pytest.mark.parametrize(
    ("latin", "cyrillic"),
    [
        ("Oʻzbek, gʻam, shahar, choy", "Ўзбек, ғам, шаҳар, чой"),
        ("yoʻq, yosh, yil, yaxshi, yer, yurt", "йўқ, ёш, йил, яхши, ер, юрт"),
        ("erim, ertaga, kelin, poezd, Eng", "эрим, эртага, келин, поэзд, Энг"),
        ("sanʼat, eʼlon, maʼlumot", "санъат, эълон, маълумот"),
        ("Isʼhoq, isʼhol", "Исҳоқ, исҳол"),
        ("politsiya, lager, lagerga, kompyuter, Lageri", "полиция, лагерь, лагерьга, компьютер, Лагери"),
        ("Telegram, WhatsApp va PDF, Telegramda", "Telegram, WhatsApp ва PDF, Telegram-да"),
        ("Sharq, SHARQ, BMT", "Шарқ, ШАРҚ, БМТ"),
        ("singlim, onam", "синглим, онам"),
    ],
)
def test_uzbek_in_cyrillic(latin: str, cyrillic: str) -> None:
    assert uzbek.to_cyrillic(latin) == cyrillic


def test_chinese_keeps_the_words_and_changes_the_characters() -> None:
    assert to_traditional("不准出国，说不准是不是只有一个") == "不准出國，說不準是不是只有一個"
    assert to_traditional("点“删除对话”，里面的消息、电脑和证件") == "點「刪除對話」，裡面的消息、電腦和證件"


BASE = """\
### Uyghur: machine-drafted

a = { $about ->
    [self] ئىسمىڭىز? { $name } بارمۇ؟ ياق.
   *[other] ئۇ كىشى: { $name }
}
b = ياز
c = دېڭ (/forget). خەت: someone@example.org يېزىڭ
d = { "، " }
"""
ENGLISH = 'a = Name?\nb = summer\nc = Say\nd = {", "}\n'


def test_only_literal_text_is_rewritten() -> None:
    variant = Variant("ug-Latn", "ug", "Uyghur in Latin letters", uyghur.to_latin, uyghur.NAMES)
    assert derived(variant, BASE, ENGLISH).splitlines()[2:] == [
        "a = { $about ->",
        "    [self] Ismingiz? { $name } barmu? Yaq.",
        "   *[other] U kishi: { $name }",
        "}",
        "b = yaz",
        "c = Déng (/forget). Xet: someone@example.org yézing",
        'd = { ", " }',
    ]


def test_a_derived_file_says_so_in_its_first_line() -> None:
    assert in_words_of("ug-Latn").splitlines()[0] == (
        "### Uyghur in Latin letters: derived by rule from ug.ftl; machine-drafted, awaiting a native reader."
    )


def test_a_sentence_a_line_and_a_quotation_begin_with_a_capital() -> None:
    text = "birinchi. «ikkinchi» üchinchi? 3 tötinchi\n    • beshinchi"
    assert Capitals(begins=True).put(text) == "Birinchi. «Ikkinchi» üchinchi? 3 tötinchi\n    • Beshinchi"


def turned_round(latin: str) -> str:
    """ULY back in Arabic letters, to prove that nothing was lost."""
    arabic = {latin: sign for sign, latin in uyghur.LATIN.items()}
    signs = re.findall("zh|sh|gh|ng|ch|'|.", latin)
    made = ""
    for place, sign in enumerate(signs):
        vowel = arabic.get(sign, "-") in uyghur.VOWELS
        if vowel and (place == 0 or signs[place - 1] == "'"):
            made += uyghur.SEAT
        made += arabic.get(sign, "")
    return made


@st.composite
def uyghur_words(draw: st.DrawFn) -> str:
    """Any letters, with the seat where Uyghur writes one: before a vowel that follows no consonant, or divides."""
    made = ""
    for sign in draw(st.text(uyghur.VOWELS + uyghur.CONSONANTS, min_size=1, max_size=9)):
        divides = made[-1:] in ("", *uyghur.VOWELS) or draw(st.booleans())
        made += (uyghur.SEAT if sign in uyghur.VOWELS and divides else "") + sign
    return made


@given(uyghur_words())
def test_uyghur_in_latin_loses_no_letter(word: str) -> None:
    assert turned_round(uyghur.to_latin(word)) == word


@given(st.text())
def test_no_text_is_too_odd_for_a_rule(text: str) -> None:
    for rule in (uyghur.to_latin, uyghur.to_cyrillic, kazakh.to_arabic, uzbek.to_cyrillic):
        assert isinstance(rule(text), str)


@given(st.text("abcxyz0123456789 .,-\n"))
def test_latin_words_and_numbers_stay_in_a_language_of_another_script(text: str) -> None:
    assert kazakh.to_arabic(text).replace("،", ",") == text
