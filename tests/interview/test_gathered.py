"""Reports read by the thousand are read by a shorter way: it comes to the same answers, proposals and items."""

from hypothesis import given
from hypothesis import strategies as st

from bot.interview.kinds import Text
from bot.interview.moves import (
    AddedItem,
    Address,
    Answered,
    Confirmed,
    Continued,
    Dropped,
    Move,
    Opened,
    OpenedItem,
    Proposed,
    RemovedItem,
    WentTo,
)
from bot.interview.standing import Standing, fold, gathered

ADDRESSES = st.sampled_from([Address("event.date"), Address("person.name"), Address("history[].what", 1)])
ITEMS = st.integers(1, 3)
VALUES = st.builds(Text, st.sampled_from("abc"))
MOVES: st.SearchStrategy[Move] = st.one_of(
    st.builds(lambda at, value: Answered(at, value, "en", "2026-03-04", "1"), ADDRESSES, VALUES),
    st.builds(lambda at, value: Proposed(at, value, "en", "2026-03-04", "1"), ADDRESSES, VALUES),
    st.builds(Confirmed, ADDRESSES),
    st.builds(Dropped, ADDRESSES),
    st.builds(WentTo, ADDRESSES, st.booleans()),
    st.builds(AddedItem, st.just("history"), ITEMS),
    st.builds(OpenedItem, st.just("history"), ITEMS),
    st.builds(RemovedItem, st.just("history"), ITEMS),
    st.sampled_from([Opened("person"), Opened(None), Continued()]),
)


@given(st.lists(MOVES, max_size=20))
def test_gathered_is_what_folding_comes_to(moves: list[Move]) -> None:
    one, other = fold(Standing("core"), moves), gathered(moves)
    assert (dict(one.answers), dict(one.proposals)) == (dict(other.answers), dict(other.proposals))
    assert {key: each for key, each in one.items.items() if each} == {k: v for k, v in other.items.items() if v}
