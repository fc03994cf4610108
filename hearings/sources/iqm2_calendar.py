# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Reads the calendar of an IQM2 site as a list: bytes in, records out."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from hearings.domain.hearing import Document, HearingRecord
from hearings.domain.names import clean_name
from hearings.domain.place import Place
from hearings.domain.status import Status
from hearings.domain.window import Window
from hearings.errors import UnexpectedAnswer
from hearings.sources.answers import check_readable
from hearings.sources.html_pages import line_of, open_page
from hearings.sources.links import query_fields, remote_link, web_link
from hearings.sources.meeting_kinds import named_kind
from hearings.sources.parsing import (
    LONGEST_REMARK,
    clean_location,
    local_moment,
    one_line,
    read_date,
    read_hour,
    told_status,
)
from hearings.sources.written_dates import read_written_date

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser, LexborNode

EXPECTED = "IQM2 calendar"

# The same number means another paper under another type.
AGENDA, PACKET = "14", "1"

_FIELD = re.compile(r"(?P<name>Board|Type|Status):\s*(?P<value>.*)", re.IGNORECASE)
_DISPLAYED = re.compile(r"\bfrom (?P<first>[\d/]+) to (?P<last>[\d/]+)", re.IGNORECASE)
_WHEN = re.compile(r".*?\b\d{4}\b\s*(?P<hour>.*)")


@dataclass(frozen=True, slots=True)
class MeetingList:
    """Meetings with their agendas unread, in the order they came.

    `shown` are the dates a calendar says it shows, None when it does not say; `skipped`
    counts rows without an id or a readable date.
    """

    records: tuple[HearingRecord, ...]
    skipped: int
    shown: Window | None = None


@dataclass(frozen=True, slots=True)
class _Told:
    """What the hint of a row says: when, which board, what type and status, and where."""

    when: str = ""
    fields: Mapping[str, str] = field(default_factory=dict)
    place: str = ""


def parse_calendar(body: bytes, place: Place, host: str, base: str) -> MeetingList:
    """Every meeting of the page; `base` is the page's own address, for its links.

    A page without the list raises `UnexpectedAnswer`.
    """
    page = open_page(body, host, EXPECTED)
    container = page.css_first("[id$=_pnlMeetings]")
    if container is None:
        raise UnexpectedAnswer(host, EXPECTED, "html")
    rows = container.css(".MeetingRow")
    records = [one for row in rows if (one := _record(row, place, base)) is not None]
    skipped = len(rows) - len(records)
    check_readable(len(rows), skipped, host, EXPECTED)
    return MeetingList(tuple(records), skipped, _shown(page))


def _record(row: "LexborNode", place: Place, base: str) -> HearingRecord | None:
    anchor = row.css_first(".RowLink a")
    if anchor is None:
        return None
    told = _told(anchor.attributes.get("title") or "")
    # Without a hint the date is the text of the link, and the board stands below it.
    when = told.when or line_of(anchor)
    page_url = web_link(anchor.attributes.get("href") or "", base)
    meeting = query_fields(page_url or "").get("id", "")
    day = read_written_date(when)
    if day is None or not re.fullmatch(r"[0-9]{1,18}", meeting):
        return None
    found = _WHEN.fullmatch(one_line(when))
    time_text = found["hour"] if found else ""
    board, _, below = line_of(row.css_first(".RowDetails")).partition(" - ")
    filed_body = told.fields.get("board") or board
    meeting_type = told.fields.get("type") or below
    body = clean_name(filed_body) or place.name
    status_text = told.fields.get("status", "")
    is_marked = row.css_first(".MeetingCancelled") is not None
    status = told_status(status_text, filed_body, meeting_type)
    agenda, packet = _papers(row, base)
    return HearingRecord(
        source_ids=(meeting,),
        bodies=(body,),
        title=body,
        date=day,
        timezone=place.timezone,
        time_text=time_text,
        starts_at=local_moment(day, read_hour(time_text), place.timezone),
        status=Status.CANCELLED if is_marked else status,
        status_text=status_text,
        location=told.place,
        remote_url=remote_link(told.place),
        page_url=page_url,
        agenda_url=agenda,
        comment=unusual(meeting_type),
        documents=packet,
        kind=named_kind(meeting_type),
    )


def unusual(meeting_type: str) -> str:
    """The type of a meeting where it tells something; empty for a regular one."""
    return "" if meeting_type.casefold().startswith("regular") else meeting_type


def _told(hint: str) -> _Told:
    """The hint of a link: lines with tabs in them, the place last and without a name."""
    when, *lines = re.split(r"[\r\n]+", hint.strip())
    fields: dict[str, str] = {}
    room: list[str] = []
    for line in lines:
        found = _FIELD.fullmatch(line.strip())
        if found and not room:
            value = one_line(found["value"], LONGEST_REMARK)
            fields.setdefault(found["name"].casefold(), value)
        elif line.strip():
            room.append(line)
    return _Told(one_line(when, LONGEST_REMARK), fields, clean_location("\n".join(room)))


def _papers(row: "LexborNode", base: str) -> tuple[str | None, tuple[Document, ...]]:
    """The agenda and the packet, by the type in their addresses or by their labels."""
    agenda: str | None = None
    packet: tuple[Document, ...] = ()
    for label, link in _links(row.css(".MeetingLinks a[href]"), base):
        kind = query_fields(link).get("type", "")
        if kind == AGENDA or label.casefold() == "agenda":
            agenda = agenda or link
        elif kind == PACKET or label.casefold() == "agenda packet":
            packet = packet or (Document(label, link),)
    return agenda, packet


def _links(anchors: "Sequence[LexborNode]", base: str) -> Iterator[tuple[str, str]]:
    for anchor in anchors:
        href = anchor.attributes.get("href") or ""
        # A paper that is not there yet is a link that leads nowhere.
        link = web_link(href, base) if href.strip("# ") else None
        if link is not None:
            yield line_of(anchor), link


def _shown(page: "LexborHTMLParser") -> Window | None:
    """The dates that the page says it displays, else those in its own link to itself as a list."""
    said = _DISPLAYED.search(line_of(page.css_first("[id$=_lblFilterSummary]")))
    if said and (first := read_date(said["first"])) and (last := read_date(said["last"])):
        return Window(first, last)
    anchor = page.css_first("[id$=_lnkListView]")
    query = query_fields(anchor.attributes.get("href") or "") if anchor is not None else {}
    first, last = read_date(query.get("from", "")), read_date(query.get("to", ""))
    return Window(first, last) if first and last else None
