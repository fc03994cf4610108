# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Reads New York's Senate agendas as OpenLegislation gives them: bytes in, records out."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import time

from hearings.domain.hearing import AgendaItem, Bill, HearingRecord
from hearings.domain.meeting_kind import MeetingKind
from hearings.domain.names import clean_name
from hearings.domain.place import Place
from hearings.domain.status import Status
from hearings.errors import UnexpectedAnswer
from hearings.sources.answers import (
    Row,
    check_readable,
    read_json,
    row_in,
    rows_in,
    text_in,
    whole_number_in,
)
from hearings.sources.bill_status import told_standing
from hearings.sources.links import remote_link, web_link
from hearings.sources.parsing import (
    LONGEST_REMARK,
    clean_location,
    clean_text,
    local_moment,
    one_line,
    told_status,
)
from hearings.sources.stamps import read_stamp

EXPECTED = "OpenLegislation agendas"
BILLS = "https://www.nysenate.gov/legislation/bills"

# Said instead of an hour, which is then midnight.
_NO_HOUR = re.compile(
    r"(?:immediately (?:following|after)|upon (?:adjournment|conclusion)|(?:called )?off the floor)"
    r"[^.\n]*",
    re.IGNORECASE,
)
# The hour of such an agenda is the new one already: the meeting is on.
_RESCHEDULED = re.compile(r"\bre-?scheduled\b", re.IGNORECASE)
_PRINT_NUMBER = re.compile(r"([A-Z]+)0*(\d+)([A-Z]?)")


@dataclass(frozen=True, slots=True)
class Listed:
    """One row of the list: a meeting as one addendum of its agenda tells it.

    `year`, `number` and `committee` name the agenda; `record` has its items unread.
    """

    year: int
    number: int
    committee: str
    addendum: str
    record: HearingRecord


@dataclass(frozen=True, slots=True)
class MeetingList:
    """One page of the list; `total` counts the rows of all pages."""

    rows: tuple[Listed, ...]
    row_count: int
    total: int
    skipped: int = 0


def parse_meetings(body: bytes, place: Place, host: str) -> MeetingList:
    """One page of meetings, one row for each addendum. Raises `UnexpectedAnswer`.

    Hours are wall time of the place, whatever offset is written behind them.
    """
    whole = _envelope(body, host)
    found = row_in(whole, "result").get("items")
    if not isinstance(found, list):
        raise UnexpectedAnswer(host, EXPECTED)
    rows = [_listed(row, place) for row in found]
    readable = tuple(row for row in rows if row is not None)
    skipped = len(rows) - len(readable)
    check_readable(len(rows), skipped, host, EXPECTED)
    total = whole_number_in(whole, "total")
    return MeetingList(readable, len(rows), len(rows) if total is None else total, skipped)


def parse_committee(body: bytes, listed: HearingRecord, host: str) -> HearingRecord:
    """The listed meeting as the latest addendum of its agenda has it, with its bills.

    The bills are those of every addendum, but not those of before a cancellation that was
    taken back: the addendum that takes it back lists its bills anew. Raises
    `UnexpectedAnswer`.
    """
    result = row_in(_envelope(body, host), "result")
    addenda = sorted(
        _rows(result, "addenda") or _rows(row_in(result, "committee"), "addenda"),
        key=lambda row: addendum_order(text_in(row, "addendumId")),
    )
    if not addenda:
        raise UnexpectedAnswer(host, EXPECTED)
    latest = addenda[-1]
    record = _told(listed, row_in(latest, "meeting"))
    modified = one_line(text_in(latest, "modifiedDateTime"), LONGEST_REMARK)
    return replace(record, items=_items(addenda), modified=modified)


def addendum_order(addendum: str) -> tuple[int, str]:
    """For sorting the addenda of an agenda: none, A to Z, AA."""
    return (len(addendum), addendum.upper())


def _envelope(body: bytes, host: str) -> Row:
    whole = read_json(body, host, EXPECTED)
    if not isinstance(whole, dict) or whole.get("success") is not True:
        raise UnexpectedAnswer(host, EXPECTED)
    return whole


def _listed(row: object, place: Place) -> Listed | None:
    if not isinstance(row, dict):
        return None
    agenda, committee = row_in(row, "agendaId"), row_in(row, "committeeId")
    year, number = whole_number_in(agenda, "year"), whole_number_in(agenda, "number")
    name = one_line(text_in(committee, "name"), LONGEST_REMARK)
    meeting = row_in(row, "meeting")
    stamp = read_stamp(text_in(meeting, "meetingDateTime"))
    if year is None or number is None or not name or stamp is None:
        return None
    body = f"Senate Standing Committee on {clean_name(name)}"
    blank = HearingRecord(
        source_ids=(f"{year}/{number}/{name.casefold()}",),
        bodies=(body,),
        title=body,
        date=stamp.day,
        timezone=place.timezone,
        # Bills are moved on there; testimony is heard at hearings, which have other notices.
        kind=MeetingKind.MEETING,
    )
    addendum = one_line(text_in(row, "addendum") or text_in(row, "addendumId"), LONGEST_REMARK)
    return Listed(year, number, name, addendum, _told(blank, meeting))


def _told(record: HearingRecord, meeting: Row) -> HearingRecord:
    """The record with the day, the hour, the room and the notes of a meeting."""
    notes = _notes(meeting)
    stamp = read_stamp(text_in(meeting, "meetingDateTime"))
    day = stamp.day if stamp else record.date
    clock = stamp.clock if stamp and stamp.clock != "00:00" else ""
    no_hour = _NO_HOUR.search(notes)
    return replace(
        record,
        date=day,
        time_text=clock or (no_hour[0].strip() if no_hour else ""),
        starts_at=local_moment(
            day, time.fromisoformat(clock) if clock else None, record.timezone
        ),
        status=_status(notes),
        location=clean_location(text_in(meeting, "location")),
        comment=notes,
        remote_url=remote_link(notes),
    )  # fmt: skip


def _notes(meeting: Row) -> str:
    return clean_text(text_in(meeting, "notes").replace("||", "\n"), LONGEST_REMARK)


def _status(notes: str) -> Status:
    return told_status(_RESCHEDULED.sub("moved", notes))


def _items(addenda: Iterable[Row]) -> tuple[AgendaItem, ...]:
    items: dict[str, AgendaItem] = {}
    was_off = False
    for addendum in addenda:
        is_off = _status(_notes(row_in(addendum, "meeting"))) is not Status.SCHEDULED
        if was_off and not is_off:
            items.clear()
        was_off = is_off
        for row in _rows(addendum, "bills"):
            item = _item(row)
            if item is not None:
                items[item.text if item.bill is None else item.bill.number] = item
    return tuple(items.values())


def _item(row: Row) -> AgendaItem | None:
    bill_id, told = row_in(row, "billId"), row_in(row, "billInfo")
    printed = one_line(text_in(bill_id, "printNo") or text_in(told, "printNo"), LONGEST_REMARK)
    title = clean_text(text_in(told, "title"))
    found = _PRINT_NUMBER.fullmatch(printed.upper())
    number = (found[1] + found[2] + (f"-{found[3]}" if found[3] else "")) if found else printed
    if not (title or number):
        return None
    year = whole_number_in(bill_id, "session")
    page = f"{BILLS}/{year}/{found[1]}{found[2]}" if found and year else ""
    stands = row_in(told, "status")
    status = told_standing(text_in(stands, "statusDesc"), text_in(stands, "actionDate"))
    return AgendaItem(
        text=title or number,
        note=clean_text(text_in(row, "message"), LONGEST_REMARK),
        bill=Bill(number, one_line(title), web_link(page), status) if number else None,
    )


def _rows(row: Row, key: str) -> list[Row]:
    """The rows under a key, which are an array or an object that holds one as `items`."""
    return rows_in(row, key) or rows_in(row_in(row, key), "items")
