# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Reads a list of meetings as PrimeGov's portal gives it: bytes in, records out."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from html import unescape

from hearings.domain.hearing import Document, HearingRecord
from hearings.domain.names import clean_name
from hearings.domain.place import Place
from hearings.domain.status import Status
from hearings.sources.answers import (
    Row,
    check_readable,
    json_rows,
    rows_in,
    text_in,
    whole_number_in,
)
from hearings.sources.links import remote_link, web_link
from hearings.sources.meeting_kinds import named_kind
from hearings.sources.parsing import (
    LONGEST_REMARK,
    clean_location,
    local_moment,
    one_line,
    read_hour,
    told_status,
)
from hearings.sources.stamps import read_stamp
from hearings.sources.written_dates import read_written_date

EXPECTED = "PrimeGov meetings"

# `compileOutputType` of a document that is a web page; 1 and 2 are files.
_PAGE = 3
_AGENDA = re.compile(r"\bagenda\b", re.IGNORECASE)
_NOT_THE_AGENDA = re.compile(r"\b(?:minutes|packet|summary|actions?|cancel\w*)\b", re.IGNORECASE)
_PAGE_BY_NAME = re.compile(r"\bhtml?\b", re.IGNORECASE)
_FOR_TRIAL = re.compile(r"\bdo not use\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Meeting:
    """A meeting, its agenda unread; `template` is the number of its agenda as a page, or ""."""

    record: HearingRecord
    template: str


@dataclass(frozen=True, slots=True)
class MeetingList:
    """The meetings in the order they came; `skipped` rows had no id or no readable date."""

    meetings: tuple[Meeting, ...]
    skipped: int = 0


def parse_meetings(body: bytes, place: Place, host: str, site: str) -> MeetingList:
    """The meetings of a list, upcoming or archived, without rows that say "do not use".

    Dates and hours are local to the place. `host` is who answered, for the error; `site`
    is the address of the portal, for the links. Raises `UnexpectedAnswer`.
    """
    rows = json_rows(body, host, EXPECTED)
    own = [
        row
        for row in rows
        if not (isinstance(row, dict) and _FOR_TRIAL.search(text_in(row, "title")))
    ]
    meetings = [
        meeting
        for row in own
        if isinstance(row, dict) and (meeting := _meeting(row, place, site)) is not None
    ]
    skipped = len(own) - len(meetings)
    check_readable(len(own), skipped, host, EXPECTED)
    return MeetingList(tuple(meetings), skipped)


def _meeting(row: Row, place: Place, site: str) -> Meeting | None:
    number, day = whole_number_in(row, "id"), _day(row)
    if number is None or day is None:
        return None
    filed_title = one_line(unescape(text_in(row, "title")))
    title = clean_name(filed_title) or place.name
    documents = rows_in(row, "documentList")
    starts_at = local_moment(day, _hour(row, "dateTime", "time"), place.timezone)
    agendas = [one for one in documents if _is_agenda(one)]
    pages = [one for one in agendas if whole_number_in(one, "compileOutputType") == _PAGE]
    page = _newest(pages)
    location = clean_location(unescape(text_in(row, "location")))
    status_text, status = _status(filed_title, documents)
    record = HearingRecord(
        source_ids=(str(number),),
        bodies=(title,),
        title=title,
        date=day,
        timezone=place.timezone,
        time_text=_time_text(row),
        starts_at=starts_at,
        ends_at=_end(row, day, place, starts_at),
        status=status,
        status_text=status_text,
        location=location,
        remote_url=web_link(text_in(row, "zoomMeetingLink")) or remote_link(location),
        page_url=_address(page, site) if page else f"{site}/public/portal",
        agenda_url=_agenda_url(agendas, site),
        documents=_documents(row, documents, site),
        items=None if agendas else (),
        modified=_version(row, documents),
        kind=named_kind(title),
    )
    return Meeting(record, text_in(page, "templateId") if page else "")


def _day(row: Row) -> date | None:
    # Clients of 2021 have no `dateTime`, only "Oct 22, 2021" and "10:00 AM".
    stamp = read_stamp(text_in(row, "dateTime"))
    return stamp.day if stamp else read_written_date(text_in(row, "date"))


def _hour(row: Row, moment: str, words: str) -> time | None:
    stamp = read_stamp(text_in(row, moment))
    return read_hour(stamp.clock if stamp and stamp.clock else text_in(row, words))


def _time_text(row: Row) -> str:
    stamp = read_stamp(text_in(row, "dateTime"))
    return one_line(text_in(row, "time"), LONGEST_REMARK) or (stamp.clock if stamp else "")


def _end(row: Row, day: date, place: Place, starts_at: datetime | None) -> datetime | None:
    end = local_moment(day, _hour(row, "endDateTime", "endTime"), place.timezone)
    return end if end and starts_at and end > starts_at else None


def _status(title: str, documents: Sequence[Row]) -> tuple[str, Status]:
    """The words that say the meeting is off, and what they say.

    `meetingState` says nothing of it: every value stands on meetings past and ahead.
    """
    for words in (title, *(one_line(text_in(one, "templateName")) for one in documents)):
        if (status := told_status(words)) is not Status.SCHEDULED:
            return words, status
    return "", Status.SCHEDULED


def _is_agenda(document: Row) -> bool:
    name = text_in(document, "templateName")
    return bool(_AGENDA.search(name)) and not _NOT_THE_AGENDA.search(name)


def _newest(documents: Sequence[Row]) -> Row | None:
    """The document that was published last: a revised agenda stands beside the first one."""
    return max(documents, key=lambda one: text_in(one, "publishDate"), default=None)


def _agenda_url(agendas: Sequence[Row], site: str) -> str | None:
    files = [
        one
        for one in agendas
        if whole_number_in(one, "compileOutputType") != _PAGE
        and not _PAGE_BY_NAME.search(text_in(one, "templateName"))
    ]
    chosen = _newest(files or agendas)
    return _address(chosen, site) if chosen else None


def _address(document: Row, site: str) -> str | None:
    if own := text_in(document, "link"):
        return web_link(own, f"{site}/")
    template = whole_number_in(document, "templateId")
    if template is None:
        return None
    output = whole_number_in(document, "compileOutputType")
    if output == _PAGE:
        return web_link(f"{site}/Portal/Meeting?meetingTemplateId={template}")
    query = f"meetingTemplateId={template}&compileOutputType={output or 1}"
    return web_link(f"{site}/Public/CompiledDocument?{query}")


def _documents(row: Row, documents: Sequence[Row], site: str) -> tuple[Document, ...]:
    named = [(one_line(text_in(one, "templateName")), _address(one, site)) for one in documents]
    # Some stand without a scheme: "//sampleville.example.org/…".
    video = text_in(row, "videoUrl")
    named.append(("Video", web_link(video, f"{site}/") if video else None))
    return tuple(Document(name or "Document", link) for name, link in named if link)


def _version(row: Row, documents: Sequence[Row]) -> str:
    newest = _newest(documents)
    marks = (text_in(row, "publishDate"), text_in(newest, "publishDate") if newest else "")
    return one_line(" ".join(marks), LONGEST_REMARK)
