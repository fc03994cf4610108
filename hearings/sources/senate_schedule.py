# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Reads the Senate's schedule: bytes in, records out."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from hearings.domain.hearing import AgendaItem, Document, HearingRecord
from hearings.domain.meeting_kind import MeetingKind
from hearings.domain.place import Place
from hearings.domain.term import ordinal
from hearings.errors import UnexpectedAnswer
from hearings.sources.answers import check_readable
from hearings.sources.links import web_link
from hearings.sources.parsing import local_moment, one_line, read_hour
from hearings.sources.stamps import read_stamp
from hearings.sources.us_bills import PAGES, told_congress, us_bill
from hearings.sources.us_committees import committee_name
from hearings.sources.us_rooms import us_room
from hearings.sources.written_dates import read_written_date
from hearings.sources.xml_pages import line_at, open_xml

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

EXPECTED = "Senate committee schedule"
SCHEDULE_PAGE = "https://www.senate.gov/committees/hearings_meetings.htm"
"""The same list for people; no meeting has a page of its own."""

# How the Legislative Information System calls the kinds of measures.
_PREFIXES = {
    "HR": "hr", "HJ": "hjres", "HC": "hconres", "HE": "hres",
    "SN": "s", "SJ": "sjres", "SC": "sconres", "SE": "sres",
}  # fmt: skip
_NOMINATION = "PN"

_WRITTEN = re.compile(r"(\d{1,2})-([A-Za-z]{3})-(\d{4})")


@dataclass(frozen=True, slots=True)
class Schedule:
    """The meetings in the order of the file; `skipped` had no number or no readable date."""

    records: tuple[HearingRecord, ...]
    skipped: int = 0


def parse_schedule(body: bytes, place: Place, host: str) -> Schedule:
    """Every meeting of the file; `host` is who answered. Raises `UnexpectedAnswer`."""
    document = open_xml(body, host, EXPECTED, "css_meetings_scheduled")
    listed = document.findall("meeting")
    if not listed:
        # Even without any hearing the file has one row, which says so.
        raise UnexpectedAnswer(host, EXPECTED)
    rows = [row for row in listed if not _is_placeholder(row)]
    records = tuple(one for row in rows if (one := _record(row, place)) is not None)
    skipped = len(rows) - len(records)
    check_readable(len(rows), skipped, host, EXPECTED)
    return Schedule(records, skipped)


def _is_placeholder(row: "Element") -> bool:
    """Whether the row only says that a day has no meetings; it also comes before real ones."""
    return not (line_at(row, "identifier") or line_at(row, "committee"))


def _record(row: "Element", place: Place) -> HearingRecord | None:
    number, day = line_at(row, "identifier"), _day(row)
    if not number or day is None:
        return None
    name = committee_name("Senate", line_at(row, "committee"), line_at(row, "sub_cmte"))
    body = name or place.name
    time_text = line_at(row, "time")
    return HearingRecord(
        source_ids=(number,),
        bodies=(body,),
        title=line_at(row, "matter") or body,
        date=day,
        timezone=place.timezone,
        time_text=time_text,
        starts_at=local_moment(day, read_hour(time_text), place.timezone),
        location=us_room(line_at(row, "room")),
        remote_url=web_link(line_at(row, "video_url")),
        page_url=SCHEDULE_PAGE,
        items=tuple(_items(row, day)),
        modified=line_at(row, "last_update"),
        kind=_kind(line_at(row, "type")),
    )


def _day(row: "Element") -> date | None:
    """The date in ISO form, else as the row writes it for people ("29-JUL-2026 08:30 AM")."""
    stamp = read_stamp(line_at(row, "date_iso_8601"))
    if stamp is not None:
        return stamp.day
    written = _WRITTEN.match(line_at(row, "date"))
    return read_written_date(written.expand(r"\2 \1 \3")) if written else None


def _kind(said: str) -> MeetingKind:
    """What "Open Hearing", "Open Business Meeting" and "Closed Hearing" say.

    Witnesses are asked by the committee, so that a hearing takes no testimony of others.
    """
    words = frozenset(said.casefold().replace("/", " ").split())
    if "closed" in words and "open" not in words:
        return MeetingKind.CLOSED
    if "hearing" in words:
        return MeetingKind.INVITED
    return MeetingKind.MARKUP if "business" in words else MeetingKind.UNKNOWN


def _items(row: "Element", day: date) -> Iterator[AgendaItem]:
    for one in row.iterfind("Documents/AssociatedDocument"):
        prefix, number = (_said(one, f"document_{name}") for name in ("prefix", "num"))
        congress = told_congress(_said(one, "congress"), day)
        text = _said(one, "document_description")
        bill = us_bill(_PREFIXES.get(prefix, ""), number, congress)
        is_nomination = prefix == _NOMINATION and number.isascii() and number.isdigit()
        label = f"PN{number}" if is_nomination else ""
        if not (text or bill or label):
            continue
        page = f"{PAGES}/nomination/{ordinal(congress)}-congress/{number}"
        yield AgendaItem(
            text=text or (bill.number if bill else label),
            bill=bill,
            documents=(Document(label, page),) if label else (),
            source_id=f"{prefix}{number}",
        )


def _said(element: "Element", name: str) -> str:
    return one_line(element.get(name) or "")
