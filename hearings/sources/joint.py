# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""One joint hearing that its committees filed one by one becomes one record again."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from itertools import product

from hearings.domain.hearing import AgendaItem, Document, HearingRecord
from hearings.domain.names import fold_name
from hearings.domain.status import Status
from hearings.sources.order import numeric_id
from hearings.sources.parsing import one_line

_JOINTLY = re.compile(r"\bjointly with\b", re.IGNORECASE)
# New York numbers an oversight topic anew for each committee that files it.
_NUMBERED_PER_COMMITTEE = re.compile(r"T\d{4}-\d+")

Slot = tuple[date, str, Status]


def merge_joint(records: Iterable[HearingRecord]) -> tuple[HearingRecord, ...]:
    """The records with every joint hearing once, where its first filing stood.

    Filings belong together when they share date, hour, status and room (or one names no
    room) and the comment of one says "Jointly with" and names the body of the other;
    this carries over from one to the next. The filing with the lowest id leads: its
    bodies, texts and links come first. Bodies that merely meet at the same hour in the
    same room stay apart.
    """
    all_records = tuple(records)
    groups = _groups(all_records)
    return tuple(
        _merged([all_records[place] for place in groups[place]]) if len(groups[place]) > 1 else one
        for place, one in enumerate(all_records)
        if groups[place][0] == place
    )


def _groups(records: Sequence[HearingRecord]) -> list[list[int]]:
    """For each record the places of all records of its hearing, in order."""
    slots: dict[Slot, list[int]] = {}
    for place, record in enumerate(records):
        slots.setdefault(_slot(record), []).append(place)
    groups = [[place] for place in range(len(records))]
    for places in slots.values():
        names = {fold_name(body) for place in places for body in records[place].bodies}
        partners = {place: _partners(records[place], names) for place in places}
        for one, other in product((one for one in places if partners[one]), places):
            if groups[one] is not groups[other] and _names(
                records[one], partners[one], records[other]
            ):
                joined = sorted({*groups[one], *groups[other]})
                for place in joined:
                    groups[place] = joined
    return groups


def _slot(record: HearingRecord) -> Slot:
    hour = record.starts_at.isoformat() if record.starts_at else record.time_text.casefold()
    return (record.date, hour, record.status)


def _partners(record: HearingRecord, names: set[str]) -> set[str]:
    """Which of the folded names the comment says the hearing is held with."""
    found = _JOINTLY.search(record.comment)
    if found is None:
        return set()
    said = f" {fold_name(one_line(record.comment[found.end() :]))} "
    partners = set()
    # The longest first, so that "Finance and Budget" is not also taken for "Finance".
    for name in sorted(names, key=len, reverse=True):
        if name and f" {name} " in said:
            partners.add(name)
            said = said.replace(f" {name} ", "  ")
    return partners


def _names(one: HearingRecord, partners: set[str], other: HearingRecord) -> bool:
    rooms = {room for record in (one, other) if (room := record.location.casefold())}
    return len(rooms) < 2 and any(fold_name(body) in partners for body in other.bodies)


def _merged(filings: Sequence[HearingRecord]) -> HearingRecord:
    ordered = sorted(filings, key=numeric_id)
    lead = ordered[0]
    return replace(
        lead,
        source_ids=tuple(one for filing in ordered for one in filing.source_ids),
        bodies=_each_body_once(ordered),
        location=next((one.location for one in ordered if one.location), ""),
        remote_url=next((one.remote_url for one in ordered if one.remote_url), None),
        agenda_url=next((one.agenda_url for one in ordered if one.agenda_url), None),
        documents=_each_document_once(ordered),
        items=_merged_items(ordered),
        modified="; ".join(one.modified for one in ordered),
    )


def _each_body_once(filings: Iterable[HearingRecord]) -> tuple[str, ...]:
    bodies: dict[str, str] = {}
    for filing in filings:
        for body in filing.bodies:
            bodies.setdefault(fold_name(body), body)
    return tuple(bodies.values())


def _each_document_once(filings: Iterable[HearingRecord]) -> tuple[Document, ...]:
    return tuple({one.url: one for filing in filings for one in filing.documents}.values())


def _merged_items(filings: Iterable[HearingRecord]) -> tuple[AgendaItem, ...] | None:
    """The items of the first filing, then what the others add; None when none was read."""
    read = [filing.items for filing in filings if filing.items is not None]
    if not read:
        return None
    merged = list(read[0])
    for items in read[1:]:
        known = {_matter(item) for item in merged}
        merged += [item for item in items if _matter(item) not in known]
    return tuple(merged)


def _matter(item: AgendaItem) -> tuple[str, str]:
    number = item.bill.number if item.bill else ""
    if number and not _NUMBERED_PER_COMMITTEE.fullmatch(number):
        return ("bill", number.casefold())
    return ("text", " ".join(item.text.casefold().split()))
