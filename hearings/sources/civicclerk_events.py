# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Reads a page of events as CivicClerk's interface gives it: bytes in, records out."""

from collections.abc import Sequence
from dataclasses import dataclass
from html import unescape
from urllib.parse import urlsplit

from hearings.domain.hearing import Document, HearingRecord
from hearings.domain.names import clean_name
from hearings.domain.place import Place
from hearings.domain.status import Status
from hearings.errors import UnexpectedAnswer
from hearings.sources.answers import Row, read_json, rows_in, text_in, whole_number_in
from hearings.sources.fragments import text_of_fragment
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

EXPECTED = "CivicClerk events"


@dataclass(frozen=True, slots=True)
class Site:
    """The two addresses of one client, without a slash behind: the interface and the portal."""

    api: str
    portal: str


@dataclass(frozen=True, slots=True)
class Event:
    """A meeting, its agenda unread; `agenda` is the number of a published agenda, or 0."""

    record: HearingRecord
    agenda: int


@dataclass(frozen=True, slots=True)
class EventPage:
    """One page of events in the order it came.

    `row_count` is how many rows it had without the deleted ones, and `skipped` how many of
    them had no id or no readable date. `next_page` is the address of what follows, unchecked.
    """

    events: tuple[Event, ...]
    row_count: int
    skipped: int = 0
    next_page: str = ""


def parse_events(body: bytes, place: Place, host: str, site: Site) -> EventPage:
    """One page of events without those that were deleted; `host` is who answered.

    The times end in Z and are the wall time of the place all the same. Raises
    `UnexpectedAnswer`.
    """
    answer = read_json(body, host, EXPECTED)
    rows = answer.get("value") if isinstance(answer, dict) else None
    if not isinstance(answer, dict) or not isinstance(rows, list):
        raise UnexpectedAnswer(host, EXPECTED)
    own = [row for row in rows if not (isinstance(row, dict) and row.get("isDeleted") is True)]
    events = [
        event
        for row in own
        if isinstance(row, dict) and (event := _event(row, place, site)) is not None
    ]
    skipped = len(own) - len(events)
    return EventPage(tuple(events), len(own), skipped, text_in(answer, "@odata.nextLink"))


def _event(row: Row, place: Place, site: Site) -> Event | None:
    number = whole_number_in(row, "id")
    # 1900-01-01 stands for no date.
    stamp = read_stamp(text_in(row, "startDateTime")) or read_stamp(text_in(row, "eventDate"))
    if number is None or stamp is None:
        return None
    filed_name = one_line(unescape(text_in(row, "eventName")))
    category = text_in(row, "categoryName") or text_in(row, "eventCategoryName")
    body = clean_name(one_line(unescape(category))) or clean_name(filed_name) or place.name
    notice = clean_text(text_of_fragment(text_in(row, "eventNotice")), LONGEST_REMARK)
    said = clean_text(text_of_fragment(text_in(row, "eventDescription")), LONGEST_REMARK)
    files = rows_in(row, "publishedFiles")
    agendas = [one for one in files if text_in(one, "type").casefold() == "agenda"]
    status_text, status = _status(filed_name, notice)
    location = _location(row.get("eventLocation"))
    record = HearingRecord(
        source_ids=(str(number),),
        bodies=(body,),
        title=clean_name(filed_name) or body,
        date=stamp.day,
        timezone=place.timezone,
        time_text=stamp.clock,
        # Midnight stands for no hour.
        starts_at=local_moment(stamp.day, read_hour(stamp.clock), place.timezone),
        status=status,
        status_text=status_text,
        location=location,
        remote_url=remote_link(text_in(row, "externalMediaUrl"), notice, said, location),
        page_url=web_link(f"{site.portal}/event/{number}/overview"),
        agenda_url=_address(agendas[0], site) if agendas else None,
        comment=clean_text(f"{notice}\n{said}", LONGEST_REMARK),
        documents=_documents(files, site),
        items=None if agendas else (),
        modified=one_line(text_in(row, "publishedAgendaTimeStamp"), LONGEST_REMARK),
        kind=named_kind(filed_name),
    )
    # A number of an agenda is given long before anything of it is published.
    return Event(record, (whole_number_in(row, "agendaId") or 0) if agendas else 0)


def _status(*texts: str) -> tuple[str, Status]:
    """The first words that say the meeting is off, and what they say; there is no field for it."""
    for words in texts:
        if (status := told_status(words)) is not Status.SCHEDULED:
            return one_line(words, LONGEST_REMARK), status
    return "", Status.SCHEDULED


def _location(value: object) -> str:
    if not isinstance(value, dict):
        return ""
    lines = [one_line(text_in(value, key)) for key in ("address1", "address2", "city")]
    lines.append(one_line(f"{text_in(value, 'state')} {text_in(value, 'zipCode')}"))
    # Clerks repeat the street in the second line.
    return clean_location(unescape("\n".join(dict.fromkeys(line for line in lines if line))))


def _address(file: Row, site: Site) -> str | None:
    own = text_in(file, "streamUrl") or text_in(file, "url")
    if _has_scheme(own):
        return web_link(own)
    number = whole_number_in(file, "fileId")
    stream = f"{site.api}/v1/Meetings/GetMeetingFileStream(fileId={number},plainText=false)"
    # What stands in `url` otherwise ("stream/…") is no address of the interface.
    return web_link(stream) if number else None


def _has_scheme(url: str) -> bool:
    try:
        return bool(urlsplit(url).scheme)
    except ValueError:
        return True


def _documents(files: Sequence[Row], site: Site) -> tuple[Document, ...]:
    named = [
        (one_line(text_in(one, "name")) or one_line(text_in(one, "type")), _address(one, site))
        for one in files
    ]
    return tuple(Document(name or "Document", link) for name, link in named if link)
