# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Reads the meetings and agendas of Chicago's City Clerk: bytes in, records out."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from hearings.domain.hearing import AgendaItem, Bill, Document, HearingRecord
from hearings.domain.names import clean_name
from hearings.domain.place import Place
from hearings.domain.status import Status
from hearings.errors import UnexpectedAnswer
from hearings.sources.agenda_rows import each_matter_once, is_placeholder
from hearings.sources.answers import (
    Row,
    read_json,
    records_of,
    rows_in,
    text_in,
    whole_number_in,
)
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

EXPECTED = "Chicago eLMS meetings"
EXPECTED_AGENDA = "Chicago eLMS agenda"

PAGES = "https://chicityclerkelms.chicago.gov"
"""Where people look at meetings and matters."""


@dataclass(frozen=True, slots=True)
class MeetingPage:
    """One page of meetings in the order it came.

    `total` is how many rows fit the question on all pages; `skipped` counts rows of
    this page without an id or a readable date.
    """

    records: tuple[HearingRecord, ...]
    row_count: int
    total: int
    skipped: int


def parse_meetings(body: bytes, place: Place, host: str) -> MeetingPage:
    """One page of meetings with their agendas unread; `host` is who answered.

    Raises `UnexpectedAnswer` for what has not both the rows and the count of all rows.
    """
    answer = read_json(body, host, EXPECTED)
    rows = answer.get("data") if isinstance(answer, dict) else None
    meta = answer.get("meta") if isinstance(answer, dict) else None
    total = whole_number_in(meta, "count") if isinstance(meta, dict) else None
    if not isinstance(rows, list) or total is None:
        raise UnexpectedAnswer(host, EXPECTED)
    records, skipped = records_of(rows, lambda row: _record(row, place), host, EXPECTED)
    return MeetingPage(records, len(rows), total, skipped)


def _record(row: Row, place: Place) -> HearingRecord | None:
    meeting = one_line(text_in(row, "meetingId"), LONGEST_REMARK)
    stamp = read_stamp(text_in(row, "date"))
    instant = stamp.instant if stamp else None
    if not meeting or instant is None:
        return None
    local = instant.astimezone(ZoneInfo(place.timezone))
    time_text = local.strftime("%H:%M")
    filed_body = one_line(text_in(row, "body"))
    body = clean_name(filed_body) or place.name
    comment = clean_text(text_in(row, "comment"), LONGEST_REMARK)
    location = clean_location(text_in(row, "location"))
    status_text = one_line(text_in(row, "status"), LONGEST_REMARK)
    agenda, papers = _files(row)
    return HearingRecord(
        source_ids=(meeting,),
        bodies=(body,),
        title=body,
        date=local.date(),
        timezone=place.timezone,
        time_text=time_text,
        starts_at=local_moment(local.date(), read_hour(time_text), place.timezone),
        status=_status(status_text, filed_body, comment),
        status_text=status_text,
        location=location,
        remote_url=remote_link(location, comment),
        page_url=web_link(f"{PAGES}/Meeting/?meetingId={meeting}"),
        agenda_url=agenda,
        comment=comment,
        documents=papers,
        modified=one_line(text_in(row, "lastPublicationDate"), LONGEST_REMARK),
        kind=named_kind(comment),
    )


def _status(status_text: str, *texts: str) -> Status:
    told = told_status(status_text, *texts)
    # Here the word stands on the meeting that takes place, at its new hour or room.
    is_moved_here = status_text.casefold() == "rescheduled" and told is Status.POSTPONED
    return Status.SCHEDULED if is_moved_here else told


def _files(row: Row) -> tuple[str | None, tuple[Document, ...]]:
    """The agenda and the other papers, in the clerk's order."""
    agenda: str | None = None
    papers = []
    for file in sorted(rows_in(row, "files"), key=_sort):
        link = web_link(text_in(file, "path"))
        kind = one_line(text_in(file, "attachmentType"), LONGEST_REMARK)
        if link is None:
            continue
        if agenda is None and kind.casefold() == "agenda":
            agenda = link
        else:
            name = one_line(text_in(file, "fileName"), LONGEST_REMARK)
            papers.append(Document(": ".join(part for part in (kind, name) if part), link))
    return agenda, tuple(papers)


def parse_agenda(body: bytes, host: str) -> tuple[AgendaItem, ...]:
    """The items of all groups in the order of the agenda, each matter once.

    Empty where the clerk gives no items, which is so for most committees. Raises
    `UnexpectedAnswer` for what is no meeting.
    """
    answer = read_json(body, host, EXPECTED_AGENDA)
    if not isinstance(answer, dict) or not text_in(answer, "meetingId"):
        raise UnexpectedAnswer(host, EXPECTED_AGENDA)
    agenda = answer.get("agenda")
    groups = rows_in(agenda, "groups") if isinstance(agenda, dict) else []
    return each_matter_once(
        found
        for group in groups
        for row in sorted(rows_in(group, "items"), key=_sort)
        for found in _item(row)
    )


def _item(row: Row) -> Iterator[tuple[str, AgendaItem]]:
    text = clean_text(text_in(row, "matterTitle"))
    if is_placeholder(text):
        return
    matter = one_line(text_in(row, "matterId"), LONGEST_REMARK)
    record_number = one_line(text_in(row, "recordNumber"), LONGEST_REMARK)
    page = web_link(f"{PAGES}/Matter/?matterId={matter}") if matter else None
    item = AgendaItem(
        text=text,
        number=one_line(text_in(row, "displayId"), LONGEST_REMARK) or None,
        bill=Bill(record_number, url=page) if record_number else None,
        source_id=matter or one_line(text_in(row, "commentId"), LONGEST_REMARK),
    )
    yield (matter, item)


def _sort(row: Row) -> int:
    written = text_in(row, "sort").strip()
    return int(written) if re.fullmatch(r"[0-9]{1,9}", written) else 0
