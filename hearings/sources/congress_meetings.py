# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Reads the lists and the meetings of Congress.gov: bytes in, records out."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from hearings.domain.hearing import AgendaItem, Bill, Document, HearingRecord
from hearings.domain.meeting_kind import MeetingKind
from hearings.domain.names import clean_name
from hearings.domain.place import Place
from hearings.domain.status import Status
from hearings.domain.term import congress_on, ordinal
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
from hearings.sources.links import web_link
from hearings.sources.parsing import clean_location, local_moment, one_line, read_hour
from hearings.sources.stamps import Stamp, read_stamp
from hearings.sources.us_bills import PAGES, bills_in, cited_bill, us_bill
from hearings.sources.us_rooms import us_room

LIST_EXPECTED = "Congress.gov committee meetings"
MEETING_EXPECTED = "Congress.gov committee meeting"

_BILLS = "bills and resolutions"
_BILL_FILE = re.compile(r"/BILLS-\d{2,3}([a-z]+)(\d+)[a-z]*\.", re.IGNORECASE)
_STATUSES = {"canceled": Status.CANCELLED, "postponed": Status.POSTPONED}
_ADDRESS = ("buildingName", "streetAddress", "city", "state", "postalCode")

# Witnesses are asked by the committee, so that a hearing takes no testimony of others.
_KINDS = {
    "hearing": MeetingKind.INVITED,
    "markup": MeetingKind.MARKUP,
    "meeting": MeetingKind.MEETING,
}
# Every meeting of the Senate is of the type "Meeting"; its title begins with what it is.
_SENATE_KINDS = (
    (re.compile(r"(?:open )?hearings?\b", re.IGNORECASE), MeetingKind.INVITED),
    (re.compile(r"(?:open )?business meeting\b", re.IGNORECASE), MeetingKind.MARKUP),
    (re.compile(r"closed\b", re.IGNORECASE), MeetingKind.CLOSED),
)


@dataclass(frozen=True, slots=True)
class Listed:
    """A row of a list: the number of a meeting, and its Congress."""

    id: str
    congress: int


@dataclass(frozen=True, slots=True)
class ListPage:
    """One page of a list; `skipped` rows had no number, `total` counts all pages' rows."""

    meetings: tuple[Listed, ...]
    row_count: int
    total: int | None = None
    skipped: int = 0


def parse_list(body: bytes, congress: int, host: str) -> ListPage:
    """The meetings of a page; `host` is who answered. Raises `UnexpectedAnswer`."""
    value = read_json(body, host, LIST_EXPECTED)
    rows = value.get("committeeMeetings") if isinstance(value, dict) else None
    if not isinstance(value, dict) or not isinstance(rows, list):
        raise UnexpectedAnswer(host, LIST_EXPECTED)
    meetings = [
        Listed(number, whole_number_in(row, "congress") or congress)
        for row in rows
        if isinstance(row, dict) and (number := one_line(text_in(row, "eventId")))
    ]
    skipped = len(rows) - len(meetings)
    check_readable(len(rows), skipped, host, LIST_EXPECTED)
    total = whole_number_in(row_in(value, "pagination"), "count")
    return ListPage(tuple(meetings), len(rows), total, skipped)


def parse_meeting(body: bytes, place: Place, host: str) -> HearingRecord | None:
    """One meeting; None where it has no number or no date. Raises `UnexpectedAnswer`."""
    value = read_json(body, host, MEETING_EXPECTED)
    meeting = value.get("committeeMeeting") if isinstance(value, dict) else None
    if not isinstance(meeting, dict):
        raise UnexpectedAnswer(host, MEETING_EXPECTED)
    number, stamp = one_line(text_in(meeting, "eventId")), read_stamp(text_in(meeting, "date"))
    if not number or stamp is None:
        return None
    moment = _moment(stamp, place.timezone)
    day = moment.date() if moment else stamp.day
    time_text = f"{moment:%H:%M}" if moment else ""
    congress = whole_number_in(meeting, "congress") or congress_on(day)
    chamber = text_in(meeting, "chamber").casefold()
    names = (clean_name(one_line(text_in(one, "name"))) for one in rows_in(meeting, "committees"))
    bodies = tuple(dict.fromkeys(name for name in names if name)) or (place.name,)
    title = one_line(text_in(meeting, "title")) or bodies[0]
    status_text = one_line(text_in(meeting, "meetingStatus"))
    return HearingRecord(
        source_ids=(number,),
        bodies=bodies,
        title=title,
        date=day,
        timezone=place.timezone,
        time_text=time_text,
        starts_at=local_moment(day, read_hour(time_text), place.timezone),
        status=_STATUSES.get(status_text.casefold(), Status.SCHEDULED),
        status_text=status_text,
        location=_location(row_in(meeting, "location")),
        page_url=web_link(f"{PAGES}/event/{ordinal(congress)}-congress/{chamber}-event/{number}"),
        documents=tuple(_documents(meeting)),
        items=tuple(_items(meeting, title, congress)),
        modified=one_line(text_in(meeting, "updateDate")),
        kind=_kind(chamber, text_in(meeting, "type"), title),
    )


def _moment(stamp: Stamp, timezone: str) -> datetime | None:
    """The moment in the place's zone; None for the midnight that stands for no hour."""
    if stamp.clock in {"", "00:00"}:
        return None
    hour, minute = (int(part) for part in stamp.clock.split(":"))
    naive = datetime(stamp.day.year, stamp.day.month, stamp.day.day, hour, minute, tzinfo=UTC)
    try:
        return (stamp.instant or naive).astimezone(ZoneInfo(timezone))
    except OverflowError:
        return None  # the last night of the year 9999


def _kind(chamber: str, said: str, title: str) -> MeetingKind:
    if chamber != "senate":
        return _KINDS.get(said.casefold(), MeetingKind.UNKNOWN)
    found = (kind for words, kind in _SENATE_KINDS if words.match(title))
    return next(found, MeetingKind.UNKNOWN)


def _location(where: Row) -> str:
    """A room and its building, or the address of a hearing held elsewhere."""
    room = us_room(text_in(where, "room"), text_in(where, "building"))
    address = row_in(where, "address")
    parts = [text_in(address, key) for key in _ADDRESS] + [text_in(where, "address")]
    return room or clean_location("\n".join(parts))


def _documents(meeting: Row) -> Iterator[Document]:
    """The papers that are no bills."""
    for paper in (*rows_in(meeting, "meetingDocuments"), *rows_in(meeting, "witnessDocuments")):
        if text_in(paper, "documentType").casefold() != _BILLS and (link := _link(paper)):
            yield Document(_title(paper) or link, link)


def _items(meeting: Row, title: str, congress: int) -> Iterator[AgendaItem]:
    """The bills among the papers, then those that are named elsewhere only.

    Few meetings link their bills, so that papers and the title are read as well.
    """
    seen: set[str] = set()
    for paper in rows_in(meeting, "meetingDocuments"):
        if text_in(paper, "documentType").casefold() != _BILLS or not (text := _title(paper)):
            continue
        bill = _bill_of(paper, text, congress)
        seen.add(bill.number if bill else "")
        link = _link(paper)
        yield AgendaItem(
            text=text,
            bill=bill,
            documents=(Document(text, link),) if link else (),
            source_id=bill.number if bill else "",
        )
    for bill in _other_bills(meeting, title, congress):
        if bill.number not in seen:
            seen.add(bill.number)
            yield AgendaItem(text=bill.number, bill=bill, source_id=bill.number)


def _bill_of(paper: Row, text: str, congress: int) -> Bill | None:
    """The bill a paper is, by the name of its file ("BILLS-118HR1532ih.pdf") or its title."""
    file = _BILL_FILE.search(text_in(paper, "url"))
    bill = cited_bill(f"{file[1]}{file[2]}", congress) if file else None
    return bill or next(bills_in(text, congress), None)


def _other_bills(meeting: Row, title: str, congress: int) -> Iterator[Bill]:
    for row in rows_in(row_in(meeting, "relatedItems"), "bills"):
        own = whole_number_in(row, "congress") or congress
        if (bill := us_bill(text_in(row, "type"), text_in(row, "number"), own)) is not None:
            yield bill
    yield from bills_in(title, congress)


def _title(paper: Row) -> str:
    return one_line(text_in(paper, "name")) or one_line(text_in(paper, "documentType"))


def _link(paper: Row) -> str | None:
    return web_link(text_in(paper, "url"))
