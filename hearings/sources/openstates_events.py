# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Reads one page of events as Open States gives it: bytes in, records out."""

from dataclasses import dataclass
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from hearings.domain.hearing import HearingRecord
from hearings.domain.meeting_kind import MeetingKind
from hearings.domain.names import clean_name
from hearings.domain.place import Place
from hearings.sources.answers import Row, check_readable, row_in, rows_in, text_in
from hearings.sources.links import remote_link, web_link
from hearings.sources.meeting_kinds import named_kind
from hearings.sources.openstates_api import read_results
from hearings.sources.openstates_items import read_documents, read_items
from hearings.sources.parsing import (
    LONGEST_REMARK,
    clean_location,
    clean_text,
    one_line,
    read_date,
    told_status,
)
from hearings.sources.stamps import ENDLESS_YEAR, LAST_EMPTY_YEAR, read_stamp

EXPECTED = "Open States events"


@dataclass(frozen=True, slots=True)
class Entry:
    """One row: its id, empty where it has none, and its record, None for an unreadable one.

    A row that Open States calls deleted (`is_deleted`) was not seen when the legislature was
    read last: moved, dropped or overlooked, which is not cancelled.
    """

    id: str
    record: HearingRecord | None
    is_deleted: bool = False


@dataclass(frozen=True, slots=True)
class EventPage:
    """One page in the order it came; `last_page` and `total` are those of the whole list."""

    entries: tuple[Entry, ...]
    last_page: int
    total: int


@dataclass(frozen=True, slots=True)
class _Start:
    """The local date, the moment where the event has an hour, and the hour as it is kept."""

    day: date
    moment: datetime | None = None
    text: str = ""


def parse_page(body: bytes, place: Place, host: str) -> EventPage:
    """One page of events; `host` is who answered. Raises `UnexpectedAnswer`.

    Moments with an offset are turned into the place's zone, those without are its wall
    time; a day without hour, and midnight, have no time.
    """
    results = read_results(body, host, EXPECTED)
    entries = tuple(_entry(row, place) for row in results.rows)
    unreadable = sum(one.record is None for one in entries)
    check_readable(len(entries), unreadable, host, EXPECTED)
    return EventPage(entries, results.last_page, results.total)


def _entry(row: object, place: Place) -> Entry:
    if not isinstance(row, dict):
        return Entry("", None)
    event_id = one_line(text_in(row, "id"), LONGEST_REMARK)
    start = _start(row, "start_date", place.timezone)
    record = _record(row, event_id, start, place) if event_id and start else None
    return Entry(event_id, record, row.get("deleted") is True)


def _record(row: Row, event_id: str, start: _Start, place: Place) -> HearingRecord:
    name = one_line(text_in(row, "name"))
    remark = clean_text(text_in(row, "description"), LONGEST_REMARK)
    where, status_text = row_in(row, "location"), one_line(text_in(row, "status"), LONGEST_REMARK)
    media = read_documents(rows_in(row, "media"))
    papers = read_documents(rows_in(row, "documents"))
    bodies = _bodies(row) or (clean_name(name) or place.name,)
    end = _start(row, "end_date", place.timezone)
    ends_at = end.moment if end and end.moment and start.moment else None
    return HearingRecord(
        source_ids=(event_id,),
        bodies=bodies,
        title=clean_name(name) or bodies[0],
        date=start.day,
        timezone=place.timezone,
        time_text=start.text,
        starts_at=start.moment,
        ends_at=ends_at if ends_at and start.moment and ends_at > start.moment else None,
        status=told_status(status_text, name, remark),
        status_text=status_text,
        location=clean_location(text_in(where, "name")),
        remote_url=remote_link(
            text_in(where, "url"), text_in(where, "name"), remark, *(one.url for one in media)
        ),
        page_url=_page(row),
        agenda_url=next((one.url for one in papers if "agenda" in one.title.casefold()), None),
        comment=remark,
        documents=tuple(dict.fromkeys((*papers, *media))),
        items=read_items(row),
        kind=_kind(name, remark),
    )


def _kind(name: str, remark: str) -> MeetingKind:
    """What the name says, or else the first line of the remark."""
    named = named_kind(name)
    return named_kind(remark.partition("\n")[0]) if named is MeetingKind.UNKNOWN else named


def _bodies(row: Row) -> tuple[str, ...]:
    """The committees that hold it: the hosts, or where none is called so, every committee."""
    groups = [
        one
        for one in rows_in(row, "participants")
        if text_in(one, "entity_type") in {"organization", "committee"}
    ]
    hosts = [one for one in groups if text_in(one, "note").casefold() == "host"] or groups
    names = (text_in(row_in(one, "organization"), "name") or text_in(one, "name") for one in hosts)
    return tuple(dict.fromkeys(name for one in names if (name := clean_name(one_line(one)))))


def _page(row: Row) -> str | None:
    links = (text_in(one, "url") for key in ("links", "sources") for one in rows_in(row, key))
    return next((link for one in links if (link := web_link(one))), None)


def _start(row: Row, key: str, timezone: str) -> _Start | None:
    text = one_line(text_in(row, key), LONGEST_REMARK)
    stamp = read_stamp(text)
    if stamp is None:
        day = read_date(text)
        if day is None or not LAST_EMPTY_YEAR < day.year < ENDLESS_YEAR:
            return None
        return _Start(day, None, text[len("2026-12-01") :].strip("T "))
    if row.get("all_day") is True or not stamp.clock:
        return _Start(stamp.day)
    zone = ZoneInfo(timezone)
    instant = stamp.instant
    wall = datetime.combine(stamp.day, time.fromisoformat(stamp.clock), zone)
    local = instant.astimezone(zone) if instant else wall
    hour = local.strftime("%H:%M")
    return _Start(local.date(), None if hour == "00:00" else local, hour)
