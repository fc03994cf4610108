# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Reads Legistar's public calendar: bytes in, records out."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from hashlib import blake2s
from typing import TYPE_CHECKING

from hearings.domain.hearing import Document, HearingRecord
from hearings.domain.names import clean_name, fold_name
from hearings.domain.place import Place
from hearings.domain.status import Status
from hearings.errors import UnexpectedAnswer
from hearings.sources.answers import check_readable
from hearings.sources.html_pages import line_of, open_page
from hearings.sources.legistar_grid import (
    CONTENT,
    Grid,
    TableRow,
    grid_of,
    headings_of,
    lasting,
    page_of,
    query_of,
    rows_of,
    shows,
)
from hearings.sources.links import remote_link, web_link
from hearings.sources.parsing import (
    LONGEST_REMARK,
    clean_location,
    clean_text,
    local_moment,
    read_date,
    read_hour,
    told_status,
)

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser, LexborNode

EXPECTED = "Legistar calendar page"

# Some sites show a table of upcoming meetings before the calendar: only the container tells.
_CALENDARS = (f"#{CONTENT}_MultiPageCalendar", f"#{CONTENT}_gridCalendar")
_MANY_TOPICS = "multiple meeting items"


@dataclass(frozen=True, slots=True)
class CalendarPage:
    """One page of the calendar in the order it shows; agendas are unread.

    `shown` is the range of dates the page says it shows ("2026", "This Month"), `ranges`
    are those it offers; `skipped` counts rows without a readable date.
    """

    records: tuple[HearingRecord, ...]
    grid: Grid
    shown: str
    ranges: tuple[str, ...]
    skipped: int


def parse_calendar(body: bytes, place: Place, host: str, base: str) -> CalendarPage:
    """One page of the calendar; `base` is the site's address, for its links.

    A page without the calendar's table raises `UnexpectedAnswer`: only a table that says
    so is empty.
    """
    page = open_page(body, host, EXPECTED)
    container = next((found for one in _CALENDARS if (found := page.css_first(one))), None)
    table = container.css_first("table.rgMasterTable") if container else None
    if container is None or table is None:
        raise UnexpectedAnswer(host, EXPECTED, "html")
    rows = rows_of(table, host, EXPECTED)
    endings = {heading.split()[-1] for heading in headings_of(table) if heading}
    if not {"name", "date"} <= endings:
        raise UnexpectedAnswer(host, EXPECTED)
    reader = _CalendarReader(place, base)
    records = [record for row in rows if (record := reader.record(row)) is not None]
    skipped = len(rows) - len(records)
    check_readable(len(rows), skipped, host, EXPECTED)
    return CalendarPage(
        records=tuple(records),
        grid=grid_of(page, container),
        shown=_shown_range(page),
        ranges=tuple(line_of(one) for one in page.css(f"#{CONTENT}_lstYears_DropDown li")),
        skipped=skipped,
    )


class _CalendarReader:
    def __init__(self, place: Place, base: str) -> None:
        self._place = place
        self._base = base
        self._nameless: dict[str, int] = {}

    def record(self, row: TableRow) -> HearingRecord | None:
        day = read_date(line_of(row.cell("date")))
        if day is None:
            return None
        filed_body = line_of(row.cell("name"))
        body = clean_name(filed_body) or self._place.name
        location, comment, room_link = _location(row.cell("location"), self._base)
        time_text = line_of(row.cell("time"))
        topic = line_of(row.cell("topic"))
        links = list(row.links(self._base))
        details = next((one for one in links if page_of(one) == "meetingdetail.aspx"), None)
        return HearingRecord(
            source_ids=(self._id(links, details, body, day),),
            bodies=(body,),
            title=topic if topic and not topic.casefold().startswith(_MANY_TOPICS) else body,
            date=day,
            timezone=self._place.timezone,
            time_text=time_text,
            starts_at=local_moment(day, read_hour(time_text), self._place.timezone),
            status=_status(row, time_text, filed_body, comment),
            # A meeting that is off says so where its hour would stand.
            status_text="" if read_hour(time_text) else time_text,
            location=location,
            remote_url=remote_link(room_link, location, comment),
            page_url=lasting(details) if details else None,
            agenda_url=next((one for one in links if shows(one, "A")), None),
            comment=comment,
            documents=_papers(row, self._base),
            # Without a page of its own a meeting has published no agenda.
            items=None if details else (),
        )

    def _id(self, links: Sequence[str], details: str | None, body: str, day: date) -> str:
        # A body's name may link to the body's own page, which has a number too.
        papers = [link for link in links if shows(link, "IC") or shows(link, "A")]
        for link in (details, *papers) if details else papers:
            number = query_of(link).get("id", "")
            if number.isascii() and number.isdigit():
                return number
        key = blake2s(f"{fold_name(body)}|{day}".encode(), digest_size=6).hexdigest()
        count = self._nameless[key] = self._nameless.get(key, 0) + 1
        return f"row-{key}-{count}"


def _status(row: TableRow, *texts: str) -> Status:
    told = told_status(*texts)
    is_struck_out = row.node.css_first("strike, s, del") is not None
    return Status.CANCELLED if is_struck_out and told is Status.SCHEDULED else told


def _location(cell: "LexborNode | None", base: str) -> tuple[str, str, str]:
    """The room, the comment that stands emphasised below it, and the addresses in both."""
    if cell is None:
        return "", "", ""
    hrefs = (anchor.attributes.get("href") or "" for anchor in cell.css("a[href]"))
    links = " ".join(link for href in hrefs if (link := web_link(href, base)))
    remarks = cell.css("em")
    comment = clean_text("\n".join(one.text() for one in remarks), LONGEST_REMARK)
    for one in remarks:
        one.decompose()
    return clean_location(cell.text()), comment, links


def _papers(row: TableRow, base: str) -> tuple[Document, ...]:
    found = []
    for heading, cell in row.cells.items():
        if heading.endswith(("packet", "notice")) and (anchor := cell.css_first("a[href]")):
            link = web_link(anchor.attributes.get("href") or "", base)
            found += [Document(line_of(anchor) or heading, link)] if link else []
    return tuple(found)


def _shown_range(page: "LexborHTMLParser") -> str:
    field = page.css_first(f"#{CONTENT}_lstYears_Input")
    return (field.attributes.get("value") or "").strip() if field else ""
