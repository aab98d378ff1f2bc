"""Reports opened to be read only, by the thousand: a handful of statements for hundreds of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from bot.archive import Archive, OpenReport
from bot.custody import DataKey, Purpose, Wrapped
from bot.interview.engine import begin
from bot.interview.standing import gathered
from storage import keys, moves
from storage.database import Session
from storage.records import Report


def looked_through(tx: Session, archive: Archive, rows: Sequence[Report]) -> list[OpenReport]:
    """What was told in each of these, and not which message or move said it. Raises Unreadable if keys are gone."""
    ids = [row.id for row in rows]
    data_keys = _data_keys(tx, archive, ids)
    empty = {row.id: OpenReport(row, data_keys[row.id], begin(archive.questionnaire), next_seq=1) for row in rows}
    told = {}
    for report_id, kept in moves.of_reports(tx, ids):
        report = empty[report_id]
        standing = gathered(archive.unsealed(report, each)[0] for each in kept)
        told[report_id] = replace(report, interview=replace(report.interview, standing=standing))
    return [told.get(report_id, empty[report_id]) for report_id in ids]


def _data_keys(tx: Session, archive: Archive, report_ids: Sequence[str]) -> dict[str, Mapping[Purpose, DataKey]]:
    """Both data keys of each report, unwrapped with the server's own key."""
    custody, us = archive.custody, archive.custody.own_id
    wrapped = keys.wrapped_to(tx, us, report_ids)

    def ours(report_id: str, purpose: Purpose) -> list[Wrapped]:
        return [Wrapped(us, wrapped[report_id, purpose])] if (report_id, purpose) in wrapped else []

    return {
        report_id: {purpose: custody.unwrap(ours(report_id, purpose), report_id, purpose) for purpose in Purpose}
        for report_id in report_ids
    }
