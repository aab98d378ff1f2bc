"""What goes out from organizers' desks and comes in at them: an export, a family without a chat, a lost phone."""

from __future__ import annotations

from bot.archive import OpenReport
from bot.attachments import Offered
from bot.custody.recipients import new_private_key
from bot.handing_in import hand_in_unfinished
from bot.interview.kinds import Chosen, Medium, Text
from bot.interview.moves import Address
from bot.interview.replies import Record
from bot.organizing.entering import Agreed, How
from bot.organizing.handing_out.asking import Scope
from bot.organizing.handing_out.outlets import SealedFile
from bot.organizing.handing_out.recipients import Recipient
from bot.organizing.handing_out.writing import House, Order, write
from bot.organizing.reviewing import Question
from storage.database import Session
from tests.hard.desk_talk import Desks
from tests.hard.filled import STARTING


async def a_phone_is_lost(desks: Desks, report_id: str) -> None:
    """Somebody types a case code in a new chat."""
    person = desks.living.pocket.person("Gulnar", language_code="en")
    await desks.hears(person.start())
    await desks.hears(person.send(await desks.code_of(report_id)))


async def hand_out(desks: Desks, report_id: str) -> None:
    """One export is written, sealed to somebody's key; another waits for it, one of everything for a yes."""
    handing, code = desks.office.handing_out, await desks.code_of(report_id)
    wanted = (Recipient.ARCHIVE, Scope.CASE)
    one = await desks.do(lambda tx: handing.ask_for(tx, desks.one, wanted, code, desks.now))
    key, place = new_private_key().recipient, desks.living.folder / "out" / one
    room, database = desks.room, desks.living.database
    assert database is not None
    house = House(database, room.archive, room.attachments, room.phrases, desks.living.pocket.clock.now)
    await write(house, Order(one, lambda: SealedFile(place, key, one)))
    alone = (Recipient.ARCHIVE, Scope.ONE)
    await desks.do(lambda tx: handing.ask_for(tx, desks.one, alone, code, desks.now))
    every = await desks.do(lambda tx: handing.ask_for_all(tx, desks.one, Recipient.UN, desks.now))
    await desks.do(lambda tx: handing.say_yes(tx, desks.other, every, desks.now))


async def enter(desks: Desks) -> str:
    """A family without a chat; its account is set aside, what it told released and returned. Gives the report."""
    report_id = await desks.do(lambda tx: _enter(desks, tx))
    quarantine = desks.office.quarantine
    await desks.do(lambda tx: quarantine.set_aside(tx, desks.other, report_id, desks.now))
    await desks.do(lambda tx: quarantine.release(tx, desks.other, report_id, desks.now))
    await desks.do(lambda tx: _return(desks, tx, report_id))
    return report_id


def _return(desks: Desks, tx: Session, report_id: str) -> None:
    desks.office.reviewing.claim(tx, desks.other, report_id, desks.now)
    desks.office.reviewing.return_(tx, desks.other, report_id, Question.PAPERS, desks.now)


def _enter(desks: Desks, tx: Session) -> str:
    paper = Offered("made-up-file", Medium.PHOTO, 9, None, desks.words())
    report = desks.office.entering.begin(tx, desks.one, Agreed(How.PAPER, paper), "spring", desks.now)
    assert isinstance(report, OpenReport)
    for key, value in (*STARTING, ("person.name", Text(desks.words())), ("person.relation", Chosen("brother"))):
        report = desks.filling.put(tx, report, Record(Address(key), value))
    hand_in_unfinished(tx, desks.room.archive, report, desks.now)
    desks.office.entering.handed_in(tx, desks.one, report, desks.now)
    return report.id
