"""Made-up relatives for hypothesis: they answer, pass, go back, leave, change their mind, or press nonsense."""

from __future__ import annotations

from hypothesis import strategies as st

from bot.interview.asking import Ask
from bot.interview.engine import Interview
from bot.interview.kinds import (
    WORDS,
    After,
    Aged,
    Chosen,
    ChosenMany,
    Consent,
    Country,
    FileRef,
    Kind,
    Language,
    Medium,
    NonAnswer,
    Number,
    Place,
    Text,
    ToldAloud,
    Value,
    When,
    YesNo,
    Zone,
)
from bot.interview.moves import Address
from bot.interview.replies import (
    Add,
    AddItem,
    Change,
    Confirm,
    Continue,
    Correct,
    GoBack,
    Open,
    OpenItem,
    Pass,
    Record,
    RemoveItem,
    Reply,
    Say,
    Settle,
    Switch,
    Toggle,
)
from bot.questions import QUESTIONNAIRE

Draw = st.DrawFn
FILE = FileRef("11111111-2222-3333-4444-555555555555", Medium.PHOTO, None)
VOICE = FileRef("11111111-2222-3333-4444-666666666666", Medium.VOICE, None, 125)


@st.composite
def replies(draw: Draw, interview: Interview) -> Reply:
    """Anything a person could do now, sensible or not."""
    prompt = interview.prompt
    if isinstance(prompt, Ask) and draw(st.integers(0, 2)):
        return draw(answers(interview, prompt))
    return draw(WANDERING[draw(st.integers(0, len(WANDERING) - 1))])


KEYS = st.sampled_from([*QUESTIONNAIRE.by_key, "no.such.key"])
ADDRESSES = st.builds(lambda key, item: Address(key, item if "[]" in key else None), KEYS, st.integers(1, 3))
VALUES: st.SearchStrategy[Value] = st.sampled_from(
    [
        Text("w"),
        Chosen("camp"),
        Chosen("nonsense"),
        YesNo(yes=False),
        When(None, "long ago"),
        ChosenMany(("police",)),
        ToldAloud((VOICE,)),
    ]
)
WANDERING: list[st.SearchStrategy[Reply]] = [
    st.sampled_from([GoBack(), Continue(), Confirm(), Correct(), Open(None)]),
    st.builds(Open, st.sampled_from([*QUESTIONNAIRE.by_section, "nowhere"])),
    st.builds(Change, ADDRESSES),
    st.builds(Record, ADDRESSES, VALUES),
    st.builds(AddItem, st.sampled_from(["history", "others", "actions", "person.name"])),
    st.builds(OpenItem, st.just("history"), st.integers(0, 4)),
    st.builds(RemoveItem, st.just("history"), st.integers(0, 4)),
    st.builds(Pass, st.sampled_from(NonAnswer), ADDRESSES),
    st.builds(Say, VALUES, st.none() | ADDRESSES),
    st.builds(Toggle, st.sampled_from(["police", "unknown", "nonsense"])),
]


@st.composite
def answers(draw: Draw, interview: Interview, prompt: Ask) -> Reply:
    """A reply that fits what is asked."""
    if prompt.screen:
        given = tuple((address, Consent(draw(st.booleans()), "w", "en")) for address, _ in prompt.screen)
        return draw(one_of(Settle(given), Switch(given[0][1], given[0][0])))
    if prompt.proposal is not None:
        return draw(one_of(Confirm(), Correct(), Pass(NonAnswer.DONT_KNOW)))
    if prompt.question.several:
        return draw(one_of(Add(FILE), Add(VOICE), Confirm(), Pass(NonAnswer.LATER)))
    if prompt.question.kind is Kind.LIST:
        return draw(one_of(AddItem(prompt.question.key), Confirm(), Pass(NonAnswer.PREFER_NOT)))
    fitting = value_for(interview, prompt)
    passing = st.builds(Pass, st.sampled_from(NonAnswer))
    strategies: list[st.SearchStrategy[Reply]] = [st.just(Confirm() if fitting is None else Say(fitting)), passing]
    if prompt.question.kind in WORDS:
        strategies.append(st.just(Say(ToldAloud((VOICE,)))))
    return draw(st.one_of(strategies))


def one_of(*these: Reply) -> st.SearchStrategy[Reply]:
    """Any of these."""
    return st.sampled_from(these)


def value_for(interview: Interview, prompt: Ask) -> Value | None:
    """One value of the right kind; None where a bare yes is the answer."""
    options = interview.path.options(prompt.address)
    if prompt.question.kind is Kind.CHOICE:
        return Chosen(options[len(interview.standing.answers) % len(options)])
    if prompt.question.kind is Kind.CHOICES:
        return ChosenMany(options[:2])
    return None if prompt.question.kind is Kind.NOTICE else FITTING.get(prompt.question.kind, Text("words"))


FITTING: dict[Kind, Value] = {
    Kind.YES_NO: YesNo(yes=True),
    Kind.CONSENT: Consent(given=True, wording="w", language="en"),
    Kind.LANGUAGE: Language("ug"),
    Kind.DATE: When("2017-04", "April 2017"),
    Kind.BIRTH: Aged("40", "2026-01-01", "40"),
    Kind.AGE: Aged("40", "2026-01-01", "40"),
    Kind.AFTER: After("event.date", "a month"),
    Kind.PLACE: Place("Ghulja", "654101"),
    Kind.COUNTRY: Country("TR"),
    Kind.ZONE: Zone("Europe/Istanbul"),
    Kind.NUMBER: Number("3", "3"),
}
