# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Reads the upcoming events of a Granicus view: bytes in, records out."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from hearings.domain.hearing import Document, HearingRecord
from hearings.domain.names import clean_name, fold_name
from hearings.domain.place import Place
from hearings.errors import UnexpectedAnswer
from hearings.sources.answers import check_readable
from hearings.sources.html_pages import line_of, open_page
from hearings.sources.links import query_fields, web_link
from hearings.sources.meeting_kinds import named_kind
from hearings.sources.parsing import (
    LONGEST_REMARK,
    local_moment,
    one_line,
    read_hour,
    told_status,
)
from hearings.sources.written_dates import read_written_date

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

EXPECTED = "Granicus view"

# Some cities write the day and the hour into the name: "Finance on 2018-06-21 - (8:30 a.m.)".
_NAME = re.compile(
    r"(?P<name>.+?)(?: on \d{4}-\d{2}-\d{2})?"
    r"(?:\s*(?:[-–—]\s*\(?|\()\s*"
    r"(?P<hour>\d{1,2}(?:[:.]\d{2})? ?[ap]\.? ?m\.?|(?:following|after|immediately|upon)\b[^()]*)"
    r"\)?)?",
    re.IGNORECASE,
)
_WHEN = re.compile(r".*?\b\d{4}\b[\s,@–—-]*(?:at )?(?P<hour>.*)")
_SOME_DATE = re.compile(
    r"\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2}, \d{4}", re.IGNORECASE
)
_EPOCH = re.compile(r"[0-9]{9,11}")
_IN_PROGRESS = re.compile(r"in progress", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class ViewPage:
    """The upcoming events in the order of the page.

    `skipped` counts rows without a name or a readable date, such as an event in progress.
    """

    records: tuple[HearingRecord, ...]
    skipped: int


@dataclass(frozen=True, slots=True)
class _Row:
    """What a row shows: a name, a date with its hour, and links with their labels.

    `epoch` is the Unix moment hidden before the date, 0 where there is none.
    """

    name: str
    when: str
    epoch: int
    links: tuple[tuple[str, str], ...]
    event: str
    comment_link: str


def parse_view(body: bytes, place: Place, host: str, base: str) -> ViewPage:
    """Every upcoming event; `base` is the address of the view, for its links.

    Raises `UnexpectedAnswer` for a page without the block of upcoming events, and for a
    block that shows dates and has no rows we know.
    """
    page = open_page(_as_utf8(body), host, EXPECTED)
    # The name of the block stands on a div, and on a table within it as well.
    block = page.css_first("#upcoming")
    if block is None:
        raise UnexpectedAnswer(host, EXPECTED, "html")
    rows = list(_rows(block))
    if not rows and _SOME_DATE.search(line_of(block)):
        raise UnexpectedAnswer(host, EXPECTED)
    going_on = [row for row in rows if _IN_PROGRESS.search(row.when)]
    # Some views repeat a row word for word.
    others = list(dict.fromkeys(row for row in rows if row not in going_on))
    records = [one for row in others if (one := _record(row, place, base)) is not None]
    unreadable = len(others) - len(records)
    check_readable(len(others), unreadable, host, EXPECTED)
    return ViewPage(tuple(_with_ids(records)), unreadable + len(going_on))


def _as_utf8(body: bytes) -> bytes:
    """The pages say that they are of Latin-1, which browsers take for Windows-1252."""
    try:
        body.decode()
    except UnicodeDecodeError:
        return body.decode("cp1252", "replace").encode()
    return body


def _rows(block: "LexborNode") -> Iterator[_Row]:
    table_rows = [row for row in block.css("tr") if len(row.css("td")) > 1]
    for node in table_rows or block.css(".row"):
        name_node = node.css_first("[headers^=EventName], [headers^=Name], .committee, td")
        if name_node is None:
            continue
        epoch = _hidden_moment(node)
        name = one_line(name_node.text(), LONGEST_REMARK)
        anchors = node.css("a")
        links = tuple((_label(one), one.attributes.get("href") or "") for one in anchors)
        event, comment_link = _event(anchors), _comment_link(anchors)
        name_node.decompose()
        yield _Row(name, _when(node), epoch, links, event, comment_link)


def _when(node: "LexborNode") -> str:
    """The date and hour in the row, whose name and hidden moment were taken out before."""
    cells = node.css("[headers^=EventDate], [headers^=Date]") or node.css("td") or [node]
    texts = [one_line(cell.text(), LONGEST_REMARK) for cell in cells]
    return next((text for text in texts if read_written_date(text)), texts[0])


def _hidden_moment(node: "LexborNode") -> int:
    found = 0
    for span in node.css("span[style]"):
        text = span.text().strip()
        if _EPOCH.fullmatch(text):
            found = found or int(text)
            span.decompose()
    return found


def _label(anchor: "LexborNode") -> str:
    picture = anchor.css_first("img[alt]")
    alt = picture.attributes.get("alt") or "" if picture is not None else ""
    return line_of(anchor) or one_line(alt, LONGEST_REMARK)


def _event(anchors: "Sequence[LexborNode]") -> str:
    """The number of the event, from its agenda's address or its button for comments."""
    for anchor in anchors:
        query = query_fields(anchor.attributes.get("href") or "")
        for number in (query.get("event_id", ""), anchor.attributes.get("data-event-id") or ""):
            if re.fullmatch(r"[0-9]{1,18}", number):
                return number
    return ""


def _comment_link(anchors: "Sequence[LexborNode]") -> str:
    """Where one comments on the agenda; the button is hidden while that is closed."""
    for anchor in anchors:
        attributes = anchor.attributes
        is_hidden = "none" in (attributes.get("style") or "")
        if "ecomment" in (attributes.get("class") or "").split() and not is_hidden:
            return (attributes.get("href") or "").lstrip("#")
    return ""


def _record(row: _Row, place: Place, base: str) -> HearingRecord | None:
    at = _local(row.epoch, place)
    day = read_written_date(row.when) or (at.date() if at else None)
    if day is None or not row.name:
        return None
    named = _NAME.fullmatch(clean_name(row.name))
    name, named_hour = (named["name"], named["hour"] or "") if named else (row.name, "")
    body = clean_name(name)
    time_text = _hour_text(row, day, at) or named_hour
    agenda, papers = _papers(row, base)
    return HearingRecord(
        source_ids=(f"event-{row.event}",) if row.event else (),
        bodies=(body,),
        title=body,
        date=day,
        timezone=place.timezone,
        time_text=time_text,
        starts_at=local_moment(day, read_hour(time_text), place.timezone),
        status=told_status(row.name, time_text),
        page_url=web_link(base),
        agenda_url=agenda,
        documents=papers,
        kind=named_kind(body),
        testify_url=web_link(row.comment_link, base) if row.comment_link else None,
    )


def _local(epoch: int, place: Place) -> datetime | None:
    if not epoch:
        return None
    # Counted by hand: not every system knows moments so far ahead.
    moment = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=epoch)
    return moment.astimezone(ZoneInfo(place.timezone))


def _hour_text(row: _Row, day: date, at: datetime | None) -> str:
    found = _WHEN.fullmatch(row.when)
    if found and found["hour"]:
        return found["hour"]
    clock = at.strftime("%H:%M") if at is not None and at.date() == day else ""
    # In lists of past events the hidden moment is the day alone.
    return "" if clock == "00:00" else clock


def _papers(row: _Row, base: str) -> tuple[str | None, tuple[Document, ...]]:
    agenda: str | None = None
    papers: list[Document] = []
    for label, href in row.links:
        link = web_link(href, base) if href.strip("# ") else None
        if link is None:
            continue
        is_packet = "packet" in label.casefold()
        if "agendaviewer.php" in link.casefold() or (
            "agenda" in label.casefold() and not is_packet
        ):
            agenda = agenda or link
        elif is_packet:
            papers.append(Document(label, link))
    return agenda, tuple(papers)


def _with_ids(records: Sequence[HearingRecord]) -> Iterator[HearingRecord]:
    """Each record with an id of its own before the number of its event."""
    counts: dict[str, int] = {}
    for record in records:
        plain = "-".join(fold_name(record.title).split()) or "meeting"
        key = f"{record.date.isoformat()}-{plain}"
        counts[key] = counts.get(key, 0) + 1
        yield replace(record, source_ids=(f"{key}-{counts[key]}", *record.source_ids))
