# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Reads the file of one House committee meeting over what the feed told of it."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from hearings.domain.hearing import AgendaItem, Document, HearingRecord
from hearings.domain.status import Status
from hearings.sources.house_feed import KINDS
from hearings.sources.links import web_link
from hearings.sources.parsing import local_moment, one_line, read_hour
from hearings.sources.stamps import read_stamp
from hearings.sources.us_bills import bills_in, cited_bill, told_congress
from hearings.sources.us_committees import committee_name
from hearings.sources.us_rooms import us_room
from hearings.sources.xml_pages import line_at, open_xml

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

EXPECTED = "House committee meeting"

_WHEN = "meeting-details/meeting-date"

_STATUSES = {
    "S": (Status.SCHEDULED, "Scheduled"),
    "R": (Status.SCHEDULED, "Rescheduled"),
    "P": (Status.POSTPONED, "Postponed"),
    "C": (Status.CANCELLED, "Cancelled"),
}
# The type of a paper that is a bill or a resolution, and so an item of the agenda.
_BILL = "BR"


def with_meeting(record: HearingRecord, body: bytes, host: str) -> HearingRecord:
    """The record with what the file says; what it does not say stays as the feed told it.

    `host` is who answered. Raises `UnexpectedAnswer` for anything but the file.
    """
    root = open_xml(body, host, EXPECTED, "committee-meeting")
    stamp = read_stamp(line_at(root, f"{_WHEN}/calendar-date"))
    day = stamp.day if stamp else record.date
    title = line_at(root, "meeting-details/meeting-title") or record.title
    status, status_text = _STATUSES.get(
        line_at(root, "current-status").upper(), (record.status, record.status_text)
    )
    dated = _with_hours(record, root, day)
    return replace(
        dated,
        bodies=tuple(_bodies(root)) or record.bodies,
        title=title,
        status=status,
        status_text=status_text,
        location=_location(root) or record.location,
        documents=tuple(_documents(root)),
        items=tuple(_items(root, title, day)),
        modified=_named(root, "update-date") or record.modified,
        kind=KINDS.get((root.get("meeting-type") or "").upper(), record.kind),
    )


def _with_hours(record: HearingRecord, root: "Element", day: date) -> HearingRecord:
    start, end = (line_at(root, f"{_WHEN}/{name}-time") for name in ("start", "end"))
    starts_at = local_moment(day, read_hour(start), record.timezone)
    ends_at = local_moment(day, read_hour(end), record.timezone)
    if starts_at is None:
        if day == record.date:
            return record
        # The feed's words for the hour are about another date.
        return replace(record, date=day, time_text="", starts_at=None)
    # "17:00:00" and the feed's "5:00 PM" are one hour; people read the second.
    words = record.time_text if starts_at == record.starts_at else start
    is_later = ends_at is not None and ends_at > starts_at
    return replace(
        record,
        date=day,
        time_text=words,
        starts_at=starts_at,
        ends_at=ends_at if is_later else None,
    )


def _bodies(root: "Element") -> Iterator[str]:
    """The subcommittees, and the committees none of whose subcommittees is named."""
    wholes = root.findall("meeting-details/committees/committee-name")
    parts = root.findall("meeting-details/subcommittees/committee-name")
    first = wholes[0].get("id") if wholes else ""
    # A subcommittee that does not name its committee is one of the first.
    parents = {one.get("parent-id") or first for one in parts}
    names = [
        committee_name("House", _named(one, "parent-name") or _text(wholes), _text([one]))
        for one in parts
    ]
    names += [
        committee_name("House", _text([one])) for one in wholes if one.get("id") not in parents
    ]
    return iter(dict.fromkeys(name for name in names if name))


def _text(names: Sequence["Element"]) -> str:
    """The text of the first element, if there is one."""
    return one_line(names[0].text or "") if names else ""


def _named(element: "Element", attribute: str) -> str:
    return one_line(element.get(attribute) or "")


def _location(root: "Element") -> str:
    where = root.find("meeting-details/meeting-location")
    if where is None:
        return ""
    if (inside := where.find("capitol-complex")) is not None:
        return us_room(line_at(inside, "room"), line_at(inside, "building"))
    return us_room("\n".join(where.itertext()))


def _documents(root: "Element") -> Iterator[Document]:
    for paper in _papers(root):
        if paper.get("type") != _BILL and (link := _link(paper)) is not None:
            title = line_at(paper, "description") or paper.get("type") or link
            yield Document(title, link)


def _items(root: "Element", title: str, day: date) -> Iterator[AgendaItem]:
    """The bills among the papers, then those that only the title names."""
    congress = told_congress(_named(root, "congress-num"), day)
    seen = set()
    for paper in _papers(root):
        if paper.get("type") != _BILL:
            continue
        bill = cited_bill(line_at(paper, "legis-num"), congress)
        text = line_at(paper, "description") or line_at(paper, "legis-num")
        link = _link(paper)
        if not text:
            continue
        seen.add(bill.number if bill else "")
        yield AgendaItem(
            text=text,
            bill=bill,
            documents=(Document(text, link),) if link else (),
            source_id=bill.number if bill else "",
        )
    for bill in bills_in(title, congress):
        if bill.number not in seen:
            seen.add(bill.number)
            yield AgendaItem(text=bill.number, bill=bill, source_id=bill.number)


def _papers(root: "Element") -> Iterator["Element"]:
    """The papers that were not taken away again."""
    for paper in root.iterfind("meeting-documents/meeting-document"):
        if not (paper.get("remove-date") or "").strip():
            yield paper


def _link(paper: "Element") -> str | None:
    """The paper as PDF, else in its first form."""
    files = paper.findall("files/file")
    ordered = sorted(files, key=lambda one: (one.get("doc-type") or "").upper() != "PDF")
    links = (web_link(one.get("doc-url") or "") for one in ordered)
    return next((link for link in links if link), None)
