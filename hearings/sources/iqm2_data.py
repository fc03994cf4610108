# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Reads the data of an IQM2 site: lists of meetings and outlines of agendas."""

from collections.abc import Iterator

from hearings.domain.hearing import AgendaItem, Bill, Document, HearingRecord
from hearings.domain.names import clean_name
from hearings.domain.place import Place
from hearings.errors import UnexpectedAnswer
from hearings.sources.agenda_rows import each_matter_once, is_placeholder
from hearings.sources.answers import (
    Row,
    json_rows,
    read_json,
    records_of,
    row_in,
    rows_in,
    text_in,
    whole_number_in,
)
from hearings.sources.iqm2_calendar import MeetingList, unusual
from hearings.sources.links import remote_link, web_link
from hearings.sources.meeting_kinds import named_kind
from hearings.sources.parsing import (
    LONGEST_REMARK,
    clean_location,
    clean_text,
    local_moment,
    one_line,
    read_hour,
    told_status,
)
from hearings.sources.stamps import read_stamp

EXPECTED = "IQM2 meetings"
EXPECTED_OUTLINE = "IQM2 outline"

MOST_ROWS = 500
"""How many meetings of a body and a year are asked for; none has so many."""

# What stands in an outline without being an item: papers of an item, the roll of names.
_NO_ITEMS = frozenset({"attachment", "rollcall"})


def parse_meetings(body: bytes, place: Place, host: str, base: str) -> MeetingList:
    """The meetings of one body and year; `base` is the site's address, for its pages.

    Raises `UnexpectedAnswer`, also for a list so long that it may have been cut off.
    """
    rows = json_rows(body, host, EXPECTED)
    if len(rows) >= MOST_ROWS:
        raise UnexpectedAnswer(host, EXPECTED, "cut")
    records, skipped = records_of(rows, lambda row: _record(row, place, base), host, EXPECTED)
    return MeetingList(records, skipped)


def _record(row: Row, place: Place, base: str) -> HearingRecord | None:
    meeting = row_in(row, "Meeting")
    number = whole_number_in(meeting, "ID")
    stamp = read_stamp(text_in(meeting, "Date"))
    if number is None or stamp is None:
        return None
    filed_body = one_line(text_in(row_in(meeting, "Department"), "Name"))
    meeting_type = one_line(text_in(row_in(meeting, "Type"), "Name"), LONGEST_REMARK)
    body = clean_name(filed_body) or place.name
    status_text = one_line(text_in(meeting, "Status"), LONGEST_REMARK)
    location = _location(row_in(meeting, "Location"))
    agenda, packet = _papers(row_in(row, "Agenda"))
    return HearingRecord(
        source_ids=(str(number),),
        bodies=(body,),
        title=body,
        date=stamp.day,
        timezone=place.timezone,
        time_text=stamp.clock,
        starts_at=local_moment(stamp.day, read_hour(stamp.clock), place.timezone),
        # A meeting that is over stays "Scheduled".
        status=told_status(status_text, filed_body, meeting_type),
        status_text=status_text,
        location=location,
        remote_url=remote_link(location),
        page_url=web_link(f"{base}/Citizens/Detail_Meeting.aspx?ID={number}"),
        agenda_url=agenda,
        comment=unusual(meeting_type),
        documents=packet,
        modified=one_line(text_in(row_in(row, "Agenda"), "Generated"), LONGEST_REMARK),
        kind=named_kind(meeting_type),
    )


def _location(row: Row) -> str:
    address = row_in(row, "Address")
    lines = [text_in(row, "Name"), text_in(address, "Line1"), text_in(address, "Line2")]
    town = f"{text_in(address, 'City')}, {text_in(address, 'State')} {text_in(address, 'Postal')}"
    return clean_location("\n".join([*lines, town.strip(", ")]))


def _papers(agenda: Row) -> tuple[str | None, tuple[Document, ...]]:
    links = {
        text_in(one, "FileType"): link
        for one in rows_in(agenda, "Documents")
        if (link := web_link(text_in(one, "DownloadURL")))
    }
    packet = links.get("Agenda")
    papers = (Document("Agenda Packet", packet),) if packet else ()
    return links.get("PublicAgenda"), papers


def parse_outline(body: bytes, host: str, base: str) -> tuple[AgendaItem, ...]:
    """The items in the order of the agenda, each matter once; empty where none is published.

    A heading with items below it is left out, a heading without is an item. Raises
    `UnexpectedAnswer` for what is no meeting.
    """
    answer = read_json(body, host, EXPECTED_OUTLINE)
    if not isinstance(answer, dict) or not row_in(answer, "Meeting"):
        raise UnexpectedAnswer(host, EXPECTED_OUTLINE)
    return each_matter_once(_items(rows_in(row_in(answer, "Agenda"), "Outline"), base))


def _items(outline: list[Row], base: str) -> Iterator[tuple[str, AgendaItem]]:
    waiting = outline[::-1]
    while waiting:
        row = waiting.pop()
        kind = one_line(text_in(row, "ItemType")).casefold()
        if kind in _NO_ITEMS or row.get("WasDeleted") is True:
            continue
        below = rows_in(row, "ChildItems")
        waiting += below[::-1]
        text = clean_text(text_in(row, "Title"))
        if is_placeholder(text) or (kind == "section" and below):
            continue
        matter, bill = _bill(row, text, base)
        number = one_line(text_in(row, "ItemNumFormatted"), LONGEST_REMARK) or None
        yield matter, AgendaItem(text, number, bill=bill, source_id=text_in(row, "ID"))


def _bill(row: Row, text: str, base: str) -> tuple[str, Bill | None]:
    """The number of the legislative file an item is about, and the file as a bill."""
    file = whole_number_in(row_in(row, "ReferencedItem"), "ID")
    number, _, title = text.partition(" : ")
    if file is None or not title:
        return str(file or ""), None
    page = web_link(f"{base}/Citizens/Detail_LegiFile.aspx?ID={file}")
    return str(file), Bill(one_line(number), one_line(title), page)
