"""A card never lags behind its report, goes with it, and is found in memory as it is now."""

from bot.cards import Card
from bot.forgetting import Forgotten
from bot.interview.kinds import Chosen, Language, Place, Text, When
from bot.interview.moves import Address
from storage import reports
from storage.database import Session
from tests.bot.organizing.families_told import NO, Circle


def card(circle: Circle, report_id: str) -> Card:
    def work(tx: Session) -> Card:
        circle.office.cards.keep_up(tx)
        found = circle.office.cards.get(report_id)
        assert found is not None
        return found

    return circle.do(work)


async def test_a_card_holds_what_a_report_is_found_by(circle: Circle) -> None:
    found = card(circle, circle.tell(person__name_chinese=Text("沙力木")))
    assert found.names == ("Salim Hoshur", "沙力木")
    assert (found.relation, found.status, found.kind) == ("brother", "camp", "camp")
    assert (found.happened, found.born) == (("2017-04-01", "2017-04-30"), ("1992-01-01", "1992-12-31"))
    assert (found.places, found.place_words) == (("654025",), ("Künes",))
    assert found.allows == ("match", "connect_families", "contact", "research")


async def test_a_change_after_handing_in_changes_the_card_in_the_same_transaction(circle: Circle) -> None:
    report = circle.tell()
    card(circle, report)
    circle.change(report, "person.name", Text("Selim Hoshur"))
    circle.change(report, "status.now", Chosen("prison"))
    circle.change(report, "event.date", When("2018", "2018"))
    circle.change(report, "event.place", Place("Ghulja"))
    circle.change(report, "consent.match", NO)
    found = card(circle, report)
    assert (found.names, found.status, found.happened) == (("Selim Hoshur",), "prison", ("2018-01-01", "2018-12-31"))
    assert "match" not in found.allows
    assert circle.do(lambda tx: circle.office.cards.named("Salim Hoshur")).keys() == {report}


async def test_an_answer_taken_back_leaves_the_card_too(circle: Circle) -> None:
    report = circle.tell(person__name_latin=Text("Zulpiqar Qadir"))
    card(circle, report)
    circle.later()
    take_back = circle.room.reporting.take_back
    place = Address("person.name_latin")
    circle.do(lambda tx: take_back(tx, circle.room.archive.open(tx, report), place, circle.now))
    assert card(circle, report).names == ("Salim Hoshur",)
    assert circle.do(lambda tx: circle.office.cards.named("Zulpiqar Qadir")) == {}


async def test_an_erased_report_leaves_no_card(circle: Circle) -> None:
    report = circle.tell()
    card(circle, report)
    circle.do(lambda tx: circle.room.forgetting.destroy(tx, report, circle.now))
    assert circle.do(lambda tx: reports.get(tx, report)) is None
    reviewer = circle.reviewer()
    assert circle.do(lambda tx: circle.office.finding.find(tx, reviewer, "Salim Hoshur", {}, circle.now)).hits == ()


async def test_a_report_that_waits_to_be_erased_is_found_by_nobody(circle: Circle) -> None:
    report, reviewer = circle.tell(), circle.reviewer()
    forgotten = circle.do(
        lambda tx: circle.room.forgetting.forget(tx, circle.room.archive.open(tx, report), circle.now)
    )
    assert forgotten[0] is Forgotten.CLOSED
    assert circle.do(lambda tx: circle.office.finding.find(tx, reviewer, "Salim Hoshur", {}, circle.now)).hits == ()


async def test_a_card_of_an_earlier_release_is_read_from_its_report(circle: Circle) -> None:
    report = circle.tell(language=Language("en"))

    def as_it_was(tx: Session) -> None:
        open_report = circle.room.archive.open(tx, report)
        custody, keys = circle.room.archive.custody, open_report.data_keys
        from bot.custody import Purpose, bound  # noqa: PLC0415

        sealed = custody.seal(keys[Purpose.CASE], b'{"code": "K7M4X2PD"}', bound(report, "card"))
        reports.change(tx, report, sealed_card=sealed.salt + sealed.box)

    circle.do(as_it_was)
    found = card(circle, report)
    assert (found.code, found.names) == ("K7M4X2PD", ("Salim Hoshur",))


async def test_when_nobody_works_nothing_is_held(circle: Circle) -> None:
    report = circle.tell()
    card(circle, report)
    circle.office.cards.let_go()
    assert circle.office.cards.get(report) is None
    assert circle.do(lambda tx: circle.office.cards.named("Salim Hoshur")) == {}
