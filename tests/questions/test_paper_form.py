"""The questionnaire in code is the paper form: nothing more, nothing less, in its order."""

from bot.interview.conditions import Condition, keys_of
from bot.interview.kinds import Kind
from bot.interview.questionnaire import Question
from bot.questions import QUESTIONNAIRE
from tests.questions.paper import Line, lines, order

SHORTEST_FORM = 17
LONGEST_OPTION = 32


def on_paper(question: Question) -> Line:
    """A question of the code, written the way a line of the paper form is."""
    options = question.options
    offered_if = dict(options.offered_if) if options else {}
    marks = {"core": question.core, "must": question.must, "sensitive": question.sensitive}
    return Line(
        section=section_of(question.key),
        key=question.key,
        kind=question.kind.value,
        marks=frozenset(name for name, marked in marks.items() if marked),
        options=options.names if options else (),
        some_times=frozenset(offered_if),
        words_of=options.key if options else "",
        asked_if="",
        looks_at=looked_at(question.asked_if),
        options_look_at=frozenset(key for condition in offered_if.values() for key in keys_of(condition)),
    )


def looked_at(condition: Condition | None) -> frozenset[str]:
    return frozenset(keys_of(condition))


def section_of(key: str) -> str:
    """The first section in which a question, or the list or group of a field, stands."""
    return next(
        section.key
        for section in QUESTIONNAIRE.sections
        for question in section.questions
        if key in {question.key, *(field.key for field in question.items)}
    )


def without_words(line: Line) -> dict[str, object]:
    return {name: getattr(line, name) for name in Line.__dataclass_fields__ if name != "asked_if"}


def test_every_question_is_as_the_paper_form_has_it() -> None:
    code = [without_words(on_paper(question)) for question in QUESTIONNAIRE.walk()]
    assert code == [without_words(line) for line in lines()]


def test_sections_list_their_questions_in_the_order_of_the_paper_form() -> None:
    code = {
        section.key: [field.key for question in section.questions for field in (question, *question.items)]
        for section in QUESTIONNAIRE.sections
    }
    assert code == order()


def test_a_condition_is_explained_in_words_exactly_where_there_is_one() -> None:
    conditional = {question.key for question in QUESTIONNAIRE.walk() if question.asked_if is not None}
    assert {line.key for line in lines() if line.asked_if} == conditional


def test_options_that_are_offered_sometimes_say_what_that_depends_on() -> None:
    assert [line.key for line in lines() if bool(line.some_times) != bool(line.options_look_at)] == []


def test_every_key_stands_for_one_question() -> None:
    meant: dict[str, Question] = {}
    for section in QUESTIONNAIRE.sections:
        for question in section.questions:
            for each in (question, *question.items):
                assert meant.setdefault(each.key, each) is each


def test_the_core_asks_everybody_at_most_seventeen_questions() -> None:
    core = QUESTIONNAIRE.by_section["core"].questions
    # Counted as the paper form has it: what only a survivor is spared is asked of everybody.
    spared = {line.key for line in lines() if line.asked_if.startswith("ours:")}
    asked = {each.screen or each.key for each in core if each.asked_if is None or each.key in spared}
    assert len(asked) == SHORTEST_FORM


def test_a_condition_looks_only_at_keys_that_come_before() -> None:
    before: set[str] = set()
    late: dict[str, set[str]] = {}
    for question in QUESTIONNAIRE.walk():
        conditions = [question.asked_if, *(dict(question.options.offered_if).values() if question.options else ())]
        looked = {key for condition in conditions for key in keys_of(condition)}
        if question.suggestion:
            looked.add(question.suggestion.key)
        if looked - before:
            late[question.key] = looked - before
        before.add(question.key)
    assert late == {}


def test_a_condition_inside_a_list_looks_at_its_own_item_or_out_of_lists() -> None:
    strangers = [
        (question.key, key)
        for question in QUESTIONNAIRE.walk()
        if "[]" in question.key
        for key in keys_of(question.asked_if)
        if "[]" in key and key.partition("[]")[0] != question.key.partition("[]")[0]
    ]
    assert strangers == []


def test_a_condition_names_only_options_that_exist() -> None:
    wrong = [
        (question.key, key, option)
        for question in QUESTIONNAIRE.walk()
        for key, option in named_options(question.asked_if)
        if option not in names_of(key)
    ]
    assert wrong == []


def test_a_suggestion_leads_from_an_option_to_an_option() -> None:
    wrong = [
        (question.key, there, here)
        for question in QUESTIONNAIRE.walk()
        if question.suggestion
        for there, here in question.suggestion.pairs
        if there not in names_of(question.suggestion.key) or here not in names_of(question.key)
    ]
    assert wrong == []


def test_nothing_stands_in_the_way_of_a_question_that_must_be_put() -> None:
    musts = {question.key: question.asked_if for question in QUESTIONNAIRE.walk() if question.must}
    assert musts == dict.fromkeys(
        ("language", "consent.store", "person.relation", "person.name", "event.kind", "status.now")
    )


def test_a_choice_always_has_something_to_offer() -> None:
    empty = [
        question.key
        for question in QUESTIONNAIRE.walk()
        if question.options and set(question.options.names) <= set(dict(question.options.offered_if))
    ]
    assert empty == []


def test_options_belong_to_choices_and_fields_to_lists_and_groups() -> None:
    for question in QUESTIONNAIRE.walk():
        assert (question.options is not None) == (question.kind in {Kind.CHOICE, Kind.CHOICES}), question.key
        assert bool(question.items) == (question.kind in {Kind.LIST, Kind.GROUP}), question.key
        assert {field.key.startswith(f"{question.key}") for field in question.items} <= {True}, question.key


def test_options_fit_into_the_data_of_a_button() -> None:
    names = {name for question in QUESTIONNAIRE.walk() if question.options for name in question.options.names}
    assert [name for name in names if len(name.encode()) > LONGEST_OPTION] == []
    assert [name for name in names if not name.replace("_", "").isalnum() or not name.isascii()] == []


def test_what_is_told_about_the_reporter_lies_under_its_own_key() -> None:
    own = {question.key for question in QUESTIONNAIRE.walk() if question.own_key}
    assert own == {question.key for question in QUESTIONNAIRE.walk() if question.key.startswith("reporter.")}


def test_a_next_report_may_start_from_the_language_the_reporter_and_the_permissions() -> None:
    shared = {question.key.partition(".")[0] for question in QUESTIONNAIRE.walk() if question.shared}
    kept_apart = {question.key.partition(".")[0] for question in QUESTIONNAIRE.walk() if not question.shared}
    assert shared == {"language", "reporter", "consent", "follow_up"}
    assert shared & kept_apart == set()


def named_options(condition: Condition | None) -> list[tuple[str, str]]:
    """Every (key, option) that a condition names."""
    inner = getattr(condition, "condition", None)
    several = getattr(condition, "conditions", ())
    named = [(condition.key, option) for option in condition.options] if hasattr(condition, "options") else []  # type: ignore[union-attr]
    return [*named, *(pair for each in (inner, *several) if each for pair in named_options(each))]


def names_of(key: str) -> tuple[str, ...]:
    options = QUESTIONNAIRE.by_key[key].options
    return options.names if options else ()
