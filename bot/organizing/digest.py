"""Once a day every organizer is told how much waits, also when it is nothing; and of tasks whose time has come."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, time, timedelta

from bot import alerts
from bot.custody import Custody, bound
from bot.organizing.access import AtWork
from bot.plans import NOWHERE, Moment, local_day
from storage import digest_counts, organizers, tasks
from storage.database import Session
from storage.desk_records import Organizer

AT_ONCE = 50
TrailHead = Callable[[Session], str | None]
"""The head of the audit trail, for organizers to compare from day to day."""


def no_trail(_: Session) -> str | None:
    """Nothing keeps a trail with a head yet."""
    return None


@dataclass(frozen=True, slots=True)
class Counted:
    """How much waits, by lane; `trail_head` stands under it."""

    lanes: dict[str, int]
    trail_head: str | None


class Digests:
    """Plans and counts. Every method runs inside a transaction."""

    def __init__(self, custody: Custody, hour: int, trail_head: TrailHead = no_trail) -> None:
        """`hour` is when the digest comes, by the clock of each organizer."""
        self._custody = custody
        self._hour = hour
        self._trail_head = trail_head

    def some(self, tx: Session, now: datetime) -> int:
        """Whose digest is due is told, and is due again tomorrow; so are tasks whose time has come. Gives how many."""
        due = organizers.digest_due(tx, now, AT_ONCE)
        for each in due:
            organizers.change(tx, each.id, digest_at=self._next(each, now))
        alerts.tell(tx, (each for each in due if each.digest_at is not None), alerts.DIGEST, now)
        return len(due) + self._remind(tx, now)

    def counted(self, tx: Session, organizer_id: str, now: datetime) -> Counted:
        """What waits, as far as she may know of it."""
        kept_out = organizers.kept_out_of(tx, organizer_id)
        found = digest_counts.reports(tx, kept_out) | digest_counts.tasks(tx, organizer_id, now, kept_out)
        return Counted(found, self._trail_head(tx))

    def live_in(self, tx: Session, who: AtWork, zone: str, now: datetime) -> None:
        """Her clock: the digest comes by it from now on. `zone` is an IANA name."""
        sealed = self._custody.seal_transient(zone.encode(), bound("organizer_zone", who.id))
        organizers.change(tx, who.id, sealed_zone=sealed, digest_at=self._at(zone, now))

    def zone_of(self, organizer: Organizer) -> str:
        """The clock she lives by, or UTC."""
        if organizer.sealed_zone is None:
            return NOWHERE
        return self._custody.open_transient(organizer.sealed_zone, bound("organizer_zone", organizer.id)).decode()

    def _next(self, organizer: Organizer, now: datetime) -> datetime:
        return self._at(self.zone_of(organizer), now)

    def _at(self, zone: str, now: datetime) -> datetime:
        """The next time it is that hour there."""
        day = local_day(now, zone)
        today = Moment(datetime.combine(day, time(self._hour)), zone).utc
        return today if today > now else Moment(datetime.combine(day + timedelta(days=1), time(self._hour)), zone).utc

    def _remind(self, tx: Session, now: datetime) -> int:
        found = tasks.to_remind_of(tx, now, AT_ONCE)
        for task in found:
            tasks.change(tx, task.id, reminded_at=now)
            alerts.tell_one(tx, task.given_to or "", alerts.TASK_DUE, now)
        return len(found)
