# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Reads a month of meetings as eScribe's calendar gives it: bytes in, records out."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from html import unescape
from urllib.parse import quote
from zoneinfo import ZoneInfo

from hearings.domain.hearing import Document, HearingRecord
from hearings.domain.names import clean_name
from hearings.domain.place import Place
from hearings.domain.status import Status
from hearings.errors import UnexpectedAnswer
from hearings.sources.answers import Row, read_json, rows_in, text_in
from hearings.sources.fragments import link_of_fragment, text_of_fragment
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
from hearings.sources.stamps import Stamp, read_stamp

EXPECTED = "eScribe meetings"

# The older form of a moment in JSON: milliseconds since 1970, in UTC.
_TICKS = re.compile(r"/Date\((-?\d{1,16})(?:[+-]\d{4})?\)/")
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
# "10:00 AM - noon": an hour, and until when; but not "10:00 AM or after the session before".
_RANGE = re.compile(r"(?P<start>[^-–—]{1,12}?) ?(?:[-–—]|\bto\b|\buntil\b)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Meeting:
    """A meeting, its agenda unread; `has_page` says whether its agenda is a web page too."""

    record: HearingRecord
    has_page: bool


@dataclass(frozen=True, slots=True)
class Month:
    """The meetings in the order they came.

    `row_count` is how many rows there were, and `skipped` how many of them had no id or no
    readable date.
    """

    meetings: tuple[Meeting, ...]
    row_count: int
    skipped: int = 0


def parse_month(
    body: bytes, place: Place, host: str, site: str, left_out: Sequence[str] = ()
) -> Month:
    """The meetings of one answer, without those of a type that has a word of `left_out`.

    `host` is who answered, for the error; `site` is the address of the public site, for
    the links. Raises `UnexpectedAnswer`.
    """
    answer = read_json(body, host, EXPECTED)
    rows = answer.get("d") if isinstance(answer, dict) else None
    if not isinstance(rows, list):
        raise UnexpectedAnswer(host, EXPECTED)
    own = [row for row in rows if not (isinstance(row, dict) and _is_left_out(row, left_out))]
    meetings = [
        meeting
        for row in own
        if isinstance(row, dict) and (meeting := _meeting(row, place, site)) is not None
    ]
    return Month(tuple(meetings), len(own), len(own) - len(meetings))


def meeting_page(site: str, meeting: str) -> str:
    """The address of a meeting's agenda as a web page."""
    return f"{site}/Meeting.aspx?Id={quote(meeting, safe='')}&Agenda=Agenda&lang=English"


def _is_left_out(row: Row, words: Sequence[str]) -> bool:
    named = f"{text_in(row, 'MeetingType')} {text_in(row, 'MeetingName')}"
    return any(re.search(rf"\b{re.escape(word)}\b", named, re.IGNORECASE) for word in words)


def _meeting(row: Row, place: Place, site: str) -> Meeting | None:
    number = one_line(text_in(row, "ID"))
    start = _stamp(text_in(row, "StartDate"), place)
    if not number or start is None:
        return None
    filed_name = one_line(unescape(text_in(row, "MeetingName")))
    body = clean_name(one_line(unescape(text_in(row, "MeetingType")))) or clean_name(filed_name)
    override = one_line(text_in(row, "TimeOverride"), LONGEST_REMARK)
    said = clean_text(text_of_fragment(text_in(row, "Description")), LONGEST_REMARK)
    location = clean_location(unescape(text_in(row, "Location")))
    starts_at = local_moment(start.day, _hour(start, override), place.timezone)
    links = rows_in(row, "MeetingDocumentLink")
    agendas = [one for one in links if text_in(one, "Type").casefold() == "agenda"]
    has_page = any(_is_page(one) for one in agendas)
    status_text, status = _status(filed_name, override, said)
    record = HearingRecord(
        source_ids=(number,),
        bodies=(body or place.name,),
        title=clean_name(filed_name) or body or place.name,
        date=start.day,
        timezone=place.timezone,
        time_text=override or _time_text(row, start),
        starts_at=starts_at,
        ends_at=_end(row, place, starts_at),
        status=status,
        status_text=status_text,
        location=location,
        remote_url=remote_link(location, said),
        page_url=web_link(text_in(row, "Url"), f"{site}/") or meeting_page(site, number),
        agenda_url=_agenda_url(agendas, site),
        comment="" if clean_location(said) == location else said,
        documents=_documents(links, site),
        items=None if agendas else (),
        kind=named_kind(filed_name),
        testify_url=_sign_up(row, site),
    )
    return Meeting(record, has_page)


def _stamp(text: str, place: Place) -> Stamp | None:
    """The wall time of "2026/09/22 10:00:00", or of a moment in UTC shown in the place's zone."""
    if ticks := _TICKS.fullmatch(text.strip()):
        try:
            moment = (_EPOCH + timedelta(milliseconds=int(ticks[1]))).astimezone(
                ZoneInfo(place.timezone)
            )
        except OverflowError:
            return None
        text = f"{moment:%Y-%m-%dT%H:%M}"
    return read_stamp(text.strip().replace("/", "-"))


def _hour(start: Stamp, override: str) -> time | None:
    """The hour of the words that stand in place of the time, where there are any."""
    if not override:
        return read_hour(start.clock)
    range_ = _RANGE.match(override)
    return read_hour(range_["start"] if range_ else override)


def _time_text(row: Row, start: Stamp) -> str:
    # Such as: Tuesday, September 22, 2026 @ 10:00 AM.
    _, _, words = text_in(row, "FormattedStart").partition("@")
    return one_line(words, LONGEST_REMARK) or start.clock


def _end(row: Row, place: Place, starts_at: datetime | None) -> datetime | None:
    stamp = _stamp(text_in(row, "EndDate"), place)
    if stamp is None or starts_at is None:
        return None
    end = local_moment(stamp.day, read_hour(stamp.clock), place.timezone)
    return end if end and end > starts_at else None


def _status(*texts: str) -> tuple[str, Status]:
    """The first words that say the meeting is off, and what they say."""
    for words in texts:
        if (status := told_status(words)) is not Status.SCHEDULED:
            return one_line(words, LONGEST_REMARK), status
    return "", Status.SCHEDULED


def _is_page(link: Row) -> bool:
    return text_in(link, "Format").casefold() == "html"


def _agenda_url(agendas: Sequence[Row], site: str) -> str | None:
    files = [one for one in agendas if not _is_page(one)]
    chosen = next(iter(files or agendas), None)
    return web_link(text_in(chosen, "Url"), f"{site}/") if chosen else None


def _documents(links: Sequence[Row], site: str) -> tuple[Document, ...]:
    named = [
        (one_line(text_in(one, "Title")), web_link(text_in(one, "Url"), f"{site}/"))
        for one in links
    ]
    return tuple(Document(name or "Document", link) for name, link in named if link)


def _sign_up(row: Row, site: str) -> str | None:
    """Where one asks to speak, in the vendor's words a delegation request."""
    address = link_of_fragment(text_in(row, "DelegationRequestLink"))
    return web_link(unescape(address), f"{site}/") if address else None
