# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Reads the table of council meetings on Berkeley's own site: bytes in, records out."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import TYPE_CHECKING
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from hearings.domain.hearing import Document, HearingRecord
from hearings.domain.names import clean_name, fold_name
from hearings.domain.place import Place
from hearings.domain.status import Status
from hearings.errors import UnexpectedAnswer
from hearings.sources.answers import check_readable
from hearings.sources.fragments import separate_blocks
from hearings.sources.html_pages import children, line_of, open_page
from hearings.sources.links import web_link
from hearings.sources.meeting_kinds import named_kind
from hearings.sources.parsing import LONGEST_REMARK, one_line, read_date, read_hour, told_status
from hearings.sources.stamps import Stamp, read_stamp
from hearings.sources.written_dates import read_written_date

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser, LexborNode

EXPECTED = "Berkeley council agendas"

HOST = "berkeleyca.gov"
"""The host that the page's own links may name, also where a mirror shows it."""

BODY = "City Council"
"""The page lists no other body; the council's committees have pages of their own."""

# What the headings of the columns begin with.
_COLUMNS = ("meeting", "date", "agenda")
_DATE_CELL = ".views-field-field-daterange"
_NAME_CELL = ".council-meeting-name"
_DAY_IN_WORDS = re.compile(r"^.*?\d{4}(?!\d)")
_RANGE = re.compile(r"\s*(?:[-–—]|\bto\b|\buntil\b)\s*", re.IGNORECASE)
# Words that come and go on one and the same meeting, and so are no part of its id.
_PASSING = re.compile(
    r"\b(?:revised|updated|amended|postponed|deferred|re-?scheduled)\b", re.IGNORECASE
)
# What the site writes for a date without an hour.
_NO_HOUR = ("12:00", "Z")


Count = Counter[tuple[str, date]]
"""How many meetings of one folded name and day were met so far."""


@dataclass(frozen=True, slots=True)
class Meeting:
    """A meeting, its agenda unread; `page` is the address of its agenda as a page, or None."""

    record: HearingRecord
    page: str | None


@dataclass(frozen=True, slots=True)
class TablePage:
    """The meetings of one page in its order; `next_page` is the address of the next one."""

    meetings: tuple[Meeting, ...]
    skipped: int = 0
    next_page: str | None = None


def parse_table(body: bytes, place: Place, host: str, base: str, count: Count) -> TablePage:
    """The meetings of every table of the page; `base` is the page's address.

    Dates and hours are local to the place. `count` numbers the meetings of one name and
    day over all pages. A page without the table and without the
    site's own sign that it has no rows raises `UnexpectedAnswer`.
    """
    page = open_page(body, host, EXPECTED)
    separate_blocks(page)
    tables = [table for table in _innermost(page.css("table")) if _is_of_meetings(table)]
    if not tables and page.css_first(".view-empty") is None:
        raise UnexpectedAnswer(host, EXPECTED, "html")
    rows = [row for table in tables for row in _rows(table)]
    meetings = [
        meeting for row in rows if (meeting := _meeting(row, place, base, count)) is not None
    ]
    skipped = len(rows) - len(meetings)
    check_readable(len(rows), skipped, host, EXPECTED)
    return TablePage(tuple(meetings), skipped, _next_page(page, base))


@dataclass(frozen=True, slots=True)
class _Row:
    node: "LexborNode"
    cells: "Sequence[LexborNode]"
    columns: Mapping[str, int]

    def cell(self, selector: str, heading: str) -> "LexborNode | None":
        """The cell of a class, or under one of the `_COLUMNS`."""
        found = self.node.css_first(selector) if selector else None
        if found is not None:
            return found
        column = self.columns.get(heading, len(self.cells))
        return self.cells[column] if column < len(self.cells) else None


def _innermost(tables: "list[LexborNode]") -> "list[LexborNode]":
    """The tables that hold no table: one around another only lays out the page."""
    around = set()
    for table in tables:
        node = table.parent
        while node is not None and node.mem_id not in around:
            around.add(node.mem_id)
            node = node.parent
    return [table for table in tables if table.mem_id not in around]


def _is_of_meetings(table: "LexborNode") -> bool:
    headings = _headings(table)
    return (
        table.css_first(_DATE_CELL) is not None
        or table.css_first(_NAME_CELL) is not None
        or any(one.startswith("agenda") for one in headings)
    )


def _headings(table: "LexborNode") -> list[str]:
    return [line_of(one).casefold() for one in table.css("th")]


def _rows(table: "LexborNode") -> "Iterator[_Row]":
    headings = _headings(table)
    # The first of them counts: "Agenda" stands before "Agenda Packet".
    columns = {
        name: place
        for name in _COLUMNS
        for place, one in reversed(list(enumerate(headings)))
        if one.startswith(name)
    }
    for node in table.css("tr"):
        if cells := list(children(node, "td")):
            yield _Row(node, cells, columns)


def _meeting(row: _Row, place: Place, base: str, count: Count) -> Meeting | None:
    when = row.cell(_DATE_CELL, "date")
    day, words, hour = _when(when if when is not None else row.node, place)
    if day is None:
        return None
    named, agenda = row.cell(_NAME_CELL, "meeting"), row.cell("", "agenda")
    filed_name = line_of(named) or BODY
    title = clean_name(filed_name)
    key = (fold_name(_PASSING.sub(" ", title)), day)
    count[key] += 1
    links, own = _links(row.node, base), _links(named, base)
    page = next((link for link in links if _is_agenda_page(link, base)), None)
    of_agenda = agenda.css("a") if agenda is not None else []
    agenda_url = next((web_link(one.attributes.get("href") or "", base) for one in of_agenda), page)
    status_text, status = _status(filed_name, words, line_of(agenda))
    record = HearingRecord(
        source_ids=(f"{key[0]} {day.isoformat()} {count[key]}",),
        bodies=(BODY,),
        title=title,
        date=day,
        timezone=place.timezone,
        time_text=words,
        starts_at=datetime.combine(day, hour, ZoneInfo(place.timezone)) if hour else None,
        status=status,
        status_text=status_text,
        page_url=next(iter(own), None) or page or base,
        agenda_url=agenda_url,
        documents=tuple(
            Document(name or "Document", link) for link, name in links.items() if link not in own
        ),
        items=None if of_agenda or page else (),
        kind=named_kind(title),
    )
    return Meeting(record, page)


def _when(cell: "LexborNode", place: Place) -> tuple[date | None, str, time | None]:
    """The date, the words for the hour, and the hour.

    The words people read lead. The machine's moment fills in what they leave open, where
    it is of the same day and not the noon in UTC that stands for a date alone.
    """
    mark = cell.css_first("time")
    text = line_of(mark if mark is not None and mark.text().strip() else cell)
    stamp = read_stamp(mark.attributes.get("datetime") or "") if mark is not None else None
    moment = _local(stamp, place)
    day = read_date(text) or read_written_date(text)
    if day is None:
        return (moment.date() if moment else stamp.day if stamp else None), "", _hour_of(moment)
    words = one_line(_DAY_IN_WORDS.sub("", text, count=1).strip(" -–—,@|"), LONGEST_REMARK)
    hour = read_hour(_RANGE.split(words)[0])
    if not words and moment is not None and moment.date() == day:
        hour = _hour_of(moment)
    return day, words, hour


def _local(stamp: Stamp | None, place: Place) -> datetime | None:
    if stamp is None or (stamp.clock, stamp.offset) == _NO_HOUR:
        return None
    instant = stamp.instant
    try:
        return instant.astimezone(ZoneInfo(place.timezone)) if instant else None
    except OverflowError:
        # The last hours of the year 9999.
        return None


def _hour_of(moment: datetime | None) -> time | None:
    return moment.time() if moment else None


def _status(*texts: str) -> tuple[str, Status]:
    """The first words that say the meeting is off, and what they say."""
    for words in texts:
        if (status := told_status(words)) is not Status.SCHEDULED:
            return words, status
    return "", Status.SCHEDULED


def _links(node: "LexborNode | None", base: str) -> dict[str, str]:
    """The text of each link by its address, in order; only those of web pages."""
    found: dict[str, str] = {}
    for link in node.css("a") if node is not None else ():
        address = web_link(link.attributes.get("href") or "", base)
        if address:
            found.setdefault(address, line_of(link))
    return found


def _is_agenda_page(link: str, base: str) -> bool:
    parts = urlsplit(link)
    is_own = parts.netloc in {urlsplit(base).netloc, HOST}
    path = parts.path.casefold()
    return is_own and "eagenda" in path and not path.endswith(".pdf")


def _next_page(page: "LexborHTMLParser", base: str) -> str | None:
    link = page.css_first("a[rel='next']")
    address = web_link(link.attributes.get("href") or "", base) if link is not None else None
    is_own = address is not None and urlsplit(address).netloc == urlsplit(base).netloc
    return address if is_own else None
