# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Gives the events of Open States ids that last, and joins those that are one meeting."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from hearings.domain.hearing import AgendaItem, HearingRecord
from hearings.domain.names import fold_name
from hearings.domain.status import Status

KEEPING_IDS = frozenset({"mi"})
"""Legislatures whose events keep their ids: their readers give each event a key of its own.

Everywhere else an event is known by its name, description, start and end
(openstates-core, importers/events.py), so that a new hour or a new remark makes a new id.
"""


def joined(records: Iterable[HearingRecord]) -> tuple[HearingRecord, ...]:
    """The records with events that are one meeting as one, where the first of them stood.

    Some legislatures file each addendum as an event of its own. Events of the same name
    and bodies, at the same hour in the same room, are one: the items of all of them, and
    cancelled where one of them is.
    """
    groups: dict[tuple[object, ...], list[HearingRecord]] = {}
    for one in records:
        hour = one.starts_at or one.time_text
        same = (one.title.casefold(), one.bodies, one.date, hour, one.location.casefold())
        groups.setdefault(same, []).append(one)
    return tuple(_one_of(filings) for filings in groups.values())


def with_lasting_ids(records: Iterable[HearingRecord], client: str) -> tuple[HearingRecord, ...]:
    """The records under ids that stay while hour, room and remarks change.

    Such an id is made of the folded bodies, the local date, and the number of the meeting
    among those of the bodies on that day, in order of hour, room and title. Where a body
    meets twice on a day and the first meeting is taken away, the second takes its number.
    """
    kept = tuple(records)
    if client.casefold() in KEEPING_IDS:
        return kept
    days: dict[tuple[str, date], list[HearingRecord]] = defaultdict(list)
    for one in kept:
        days["+".join(map(fold_name, one.bodies)), one.date].append(one)
    return tuple(
        replace(one, source_ids=(f"{bodies} {day.isoformat()} {number}",))
        for (bodies, day), meetings in days.items()
        for number, one in enumerate(sorted(meetings, key=_order), start=1)
    )


def _order(record: HearingRecord) -> tuple[bool, str, str, str]:
    hour = record.starts_at.isoformat() if record.starts_at else record.time_text
    return (record.starts_at is None, hour, record.location, record.title)


def _one_of(filings: list[HearingRecord]) -> HearingRecord:
    if len(filings) == 1:
        return filings[0]
    ordered = sorted(filings, key=lambda one: one.source_ids)
    off = next((one for one in ordered if one.status is not Status.SCHEDULED), ordered[0])
    return replace(
        ordered[0],
        status=off.status,
        status_text=off.status_text,
        comment="\n".join(dict.fromkeys(one.comment for one in ordered if one.comment)),
        page_url=next((one.page_url for one in ordered if one.page_url), None),
        agenda_url=next((one.agenda_url for one in ordered if one.agenda_url), None),
        documents=tuple(dict.fromkeys(paper for one in ordered for paper in one.documents)),
        items=_all_items(ordered),
    )


def _all_items(filings: list[HearingRecord]) -> tuple[AgendaItem, ...] | None:
    read = [one.items for one in filings if one.items is not None]
    if not read:
        return None
    items: dict[str, AgendaItem] = {}
    for item in (item for part in read for item in part):
        items.setdefault((item.bill.number if item.bill else item.text).casefold(), item)
    return tuple(items.values())
