"""Every question and option has its words in English, and no words are left over."""

from bot.interview.kinds import Kind
from bot.phrases import LOCALES, SOURCE, Phrases, phrase_id
from bot.questions import QUESTIONNAIRE

LONGEST_LABEL = 32
LONGEST_SWITCH = 24
SAFETY = {"safety-who-reads", "safety-leave-out", "safety-clear", "safety-moment"}


def spoken() -> set[str]:
    """The ids of the part of the file that speaks for the questionnaire."""
    lines = (LOCALES / f"{SOURCE}.ftl").read_text(encoding="utf-8").partition("### Interface")[0].splitlines()
    return {line.partition(" =")[0] for line in lines if " =" in line and line[0].isalpha()}


def needed() -> set[str]:
    ids = {phrase_id(each.key, suffix) for each in QUESTIONNAIRE.walk() for suffix in ("", "label")}
    ids |= {phrase_id(each.key, "why") for each in QUESTIONNAIRE.walk() if each.sensitive}
    for each in QUESTIONNAIRE.walk():
        if each.options:
            named = {name for name in each.options.names if not each.options.is_own_name(name)}
            ids |= {phrase_id(each.options.key, f"o-{name}") for name in named}
        if each.screen:
            ids.add(f"screen-{each.screen}")
    for section in QUESTIONNAIRE.sections:
        ids |= {f"section-{section.key}", f"section-{section.key}--about"}
    return ids | SAFETY


def allowed() -> set[str]:
    """A hint helps any question; a reason may be given for any of them."""
    return {phrase_id(each.key, suffix) for each in QUESTIONNAIRE.walk() for suffix in ("hint", "why")}


def test_every_question_option_and_section_has_its_words() -> None:
    assert sorted(needed() - spoken()) == []


def test_no_words_are_left_over() -> None:
    assert sorted(spoken() - needed() - allowed()) == []


def test_the_words_of_two_keys_never_meet() -> None:
    ids = [phrase_id(each.key) for each in QUESTIONNAIRE.walk()]
    assert sorted(set(ids)) == sorted(ids)


def test_a_shared_set_of_options_belongs_to_the_first_question_that_has_it() -> None:
    seen: dict[str, str] = {}
    for each in QUESTIONNAIRE.walk():
        if each.options:
            assert seen.setdefault(each.options.key, each.key) == each.options.key, each.key


def test_labels_fit_beside_an_answer_and_on_a_switch() -> None:
    phrases = Phrases()
    switches = {each.key for each in QUESTIONNAIRE.walk() if each.screen}
    long = {
        each.key: label
        for each in QUESTIONNAIRE.walk()
        if len(label := phrases.label(SOURCE, phrase_id(each.key, "label")))
        > (LONGEST_SWITCH if each.key in switches else LONGEST_LABEL)
    }
    assert long == {}


def test_a_consent_is_worded_alike_for_everybody() -> None:
    """What was agreed to is kept as the hash of its wording: one wording a language."""
    phrases = Phrases()
    wordings = {
        each.key: {
            phrases.say(SOURCE, phrase_id(each.key), about=about) for about in ("woman", "man", "person", "self")
        }
        for each in QUESTIONNAIRE.walk()
        if each.kind is Kind.CONSENT
    }
    assert {key: words for key, words in wordings.items() if len(words) > 1} == {}
