# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Events of iCalendar texts (RFC 5545) as hearings.

| fact | rule |
|--|--|
| zone | what DTSTART names, else the place's; of an unknown one the clock stays as text |
| midnight | no hour is known; from 00:00Z to 00:00Z of another day are whole days |
| cancelled | STATUS:CANCELLED, or such words in SUMMARY or LOCATION |
| deadlines | those of our own files, told by their COLOR, are no hearings |
| identity | UID; in a series with the day that was planned, which stays when it moves |
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from html import unescape
from zoneinfo import ZoneInfo

from hearings.domain import event_colour
from hearings.domain.geo import geo_text
from hearings.domain.hearing import Document, HearingRecord
from hearings.domain.meeting_kind import MeetingKind
from hearings.domain.names import clean_name
from hearings.domain.place import Place
from hearings.domain.status import Status
from hearings.domain.window import Window
from hearings.sources.ical_blocks import Blocks, read_blocks
from hearings.sources.ical_series import Occurrence, occurrences
from hearings.sources.ical_zones import Zones, zones_of
from hearings.sources.links import remote_link, web_link
from hearings.sources.parsing import (
    LONGEST_REMARK,
    clean_location,
    clean_text,
    one_line,
    told_status,
)

OUR_PRODUCT = "-//Hearings//"
"""How the name of the program begins that wrote our own files."""

# What our own files set in front of a title (the English words of the calendar's room).
_OUR_PREFIXES = {
    "CANCELLED: ": Status.CANCELLED,
    "POSTPONED: ": Status.POSTPONED,
    "NO LONGER LISTED: ": Status.UNLISTED,
}
_OUR_JOINT = "Joint hearing: "
_OUR_ASSUMED_LENGTH = timedelta(hours=2)
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class CalendarRead:
    """The hearings of one calendar; `skipped` counts events without id or readable date."""

    name: str
    records: tuple[HearingRecord, ...]
    skipped: int


def read_calendar(
    body: bytes,
    host: str,
    place: Place,
    window: Window,
    *,
    whole: bool = False,
    check: Callable[[], None] = lambda: None,
) -> CalendarRead:
    """The hearings of an iCalendar text within the window; `whole` keeps single ones beyond it.

    `check` is called on the way and may raise to end the reading. Raises `UnexpectedAnswer`
    for a text that is none, or stops in the middle.
    """
    blocks = read_blocks(body, host, None if whole else window)
    zones = zones_of(blocks.zones)
    found, unread = occurrences(blocks.events, window, zones, check)
    with_id = [one for one in found if _text(one, "UID")]
    hearings = [one for one in with_id if not _is_our_deadline(one, blocks)]
    reader = _Reader(place, blocks, zones)
    records = [reader.record(one) for one in hearings]
    kept = [one for one in records if whole or one.date in window]
    return CalendarRead(
        name=one_line(unescape(blocks.name)),
        records=tuple(_told_apart(kept)),
        skipped=blocks.undated + unread + len(found) - len(with_id),
    )


@dataclass(frozen=True, slots=True)
class _Reader:
    place: Place
    blocks: Blocks
    zones: Zones

    def record(self, one: Occurrence) -> HearingRecord:
        """One event as a hearing; which body meets is what SUMMARY calls it."""
        day, starts_at, ends_at, clock = self._times(one)
        summary = one_line(unescape(_text(one, "SUMMARY"))) or one_line(self.blocks.name)
        location = clean_location(unescape(_text(one, "LOCATION")))
        # Some programs escape a line break twice.
        about = clean_text(unescape(_text(one, "DESCRIPTION")).replace("\\n", "\n"))
        status_text = one_line(_text(one, "STATUS"))
        documents = tuple(_documents(one))
        name = summary or self.place.name
        record = HearingRecord(
            source_ids=(_source_id(one),),
            bodies=(clean_name(name),),
            title=clean_name(name),
            date=day,
            timezone=self.place.timezone,
            time_text=clock,
            starts_at=starts_at,
            ends_at=ends_at,
            status=told_status(status_text, summary, location),
            status_text="" if status_text.upper() == "CONFIRMED" else status_text,
            location=location,
            remote_url=web_link(_text(one, "CONFERENCE")) or remote_link(location, about),
            page_url=web_link(_text(one, "URL")),
            agenda_url=documents[0].url if documents else None,
            comment=about,
            documents=documents,
            modified=f"{_text(one, 'SEQUENCE')} {_moment_text(one, 'LAST-MODIFIED')}".strip(),
            kind=_kind(summary),
            contact=one_line(unescape(_text(one, "CONTACT")), LONGEST_REMARK),
            geo=_geo(one),
        )
        is_ours = self.blocks.product.startswith(OUR_PRODUCT)
        return _as_we_wrote_it(record, summary, self.place) if is_ours else record

    def _times(self, one: Occurrence) -> tuple[date, datetime | None, datetime | None, str]:
        """The local date, beginning and end, and the clock as it was written."""
        start = one.start
        if not isinstance(start, datetime):
            return start, None, None, ""
        if _is_whole_days(start, one.end):
            return start.date(), None, None, ""
        starts_at = self._local(start, one.zone)
        zone = one.zone or ("UTC" if start.tzinfo is not None else self.place.timezone)
        clock = f"{start:%H:%M}" if zone == self.place.timezone else f"{start:%H:%M} {zone}"
        if starts_at is None:
            return start.date(), None, None, one_line(clock, LONGEST_REMARK)
        if (starts_at.hour, starts_at.minute) == (0, 0):
            return starts_at.date(), None, None, clock
        ends_at = self._local(one.end, one.zone) if isinstance(one.end, datetime) else None
        has_length = ends_at is not None and ends_at > starts_at
        return starts_at.date(), starts_at, ends_at if has_length else None, clock

    def _local(self, moment: datetime, zone: str) -> datetime | None:
        """The moment in the zone of the place; None where its own is not known."""
        if moment.tzinfo is None:
            known = self.zones(zone) if zone else ZoneInfo(self.place.timezone)
            if known is None:
                return None
            moment = moment.replace(tzinfo=known)
        try:
            return moment.astimezone(ZoneInfo(self.place.timezone))
        except (ValueError, OverflowError):
            # A zone that a calendar describes can fail for one year alone.
            return None


def _is_our_deadline(one: Occurrence, blocks: Blocks) -> bool:
    """Whether a file of this program tells with it by when to act: no hearing takes place then."""
    is_ours = blocks.product.startswith(OUR_PRODUCT)
    return is_ours and _text(one, "COLOR") == event_colour.DEADLINE


def _source_id(one: Occurrence) -> str:
    uid = _text(one, "UID")
    return uid if one.slot is None else f"{uid}/{one.slot.isoformat()}"


def _told_apart(records: Iterable[HearingRecord]) -> Iterator[HearingRecord]:
    """Events that share an id by mistake get the day, and then a number, behind it."""
    listed = list(records)
    shared = Counter(one.source_ids for one in listed)
    used: Counter[str] = Counter()
    for one in listed:
        wish = one.source_ids[0]
        if shared[one.source_ids] > 1:
            wish = f"{wish}/{one.date.isoformat()}"
        used[wish] += 1
        name = wish if used[wish] == 1 else f"{wish}-{used[wish]}"
        yield one if name == one.source_ids[0] else replace(one, source_ids=(name,))


def _as_we_wrote_it(record: HearingRecord, summary: str, place: Place) -> HearingRecord:
    """A hearing out of a file of this program: its title taken apart the way it was joined."""
    status = record.status
    for prefix, told in _OUR_PREFIXES.items():
        if summary.startswith(prefix):
            status, summary = told, summary.removeprefix(prefix)
    summary = summary.removeprefix(f"{place.name}: ")
    bodies, _, title = summary.partition(" – ")
    joint = bodies.startswith(_OUR_JOINT)
    names = bodies.removeprefix(_OUR_JOINT).split("; ") if joint else [bodies]
    is_assumed = (
        record.starts_at is not None
        and record.ends_at is not None
        and record.ends_at - record.starts_at == _OUR_ASSUMED_LENGTH
    )
    # The last paragraph says time and status in words, as of when the file was written.
    about = record.comment.split("\n\n")[:-1] if "\n\n" in record.comment else []
    return replace(
        record,
        bodies=tuple(clean_name(one) for one in names if one.strip()) or record.bodies,
        title=clean_name(title or bodies),
        status=status,
        ends_at=None if is_assumed else record.ends_at,
        comment="\n\n".join(about),
    )


def _is_whole_days(start: datetime, end: date | datetime | None) -> bool:
    """Whether an event in UTC lasts from midnight to midnight, as whole days are written."""
    if start.tzinfo is None or start.utcoffset() or not isinstance(end, datetime):
        return False
    is_midnight = (start.hour, start.minute, end.hour, end.minute) == (0, 0, 0, 0)
    return is_midnight and end.utcoffset() == start.utcoffset() and end - start >= _DAY


def _documents(one: Occurrence) -> Iterator[Document]:
    for value in _values(one, "ATTACH"):
        # One that carries the paper itself has no address.
        link = web_link(value) if isinstance(value, str) else None
        if link is not None:
            parameters = getattr(value, "params", {})
            name = one_line(str(parameters.get("FILENAME", "")), LONGEST_REMARK)
            yield Document(name or link.rsplit("/", 1)[1] or link, link)


def _kind(summary: str) -> MeetingKind:
    says_so = "public hearing" in summary.casefold()
    return MeetingKind.PUBLIC_HEARING if says_so else MeetingKind.UNKNOWN


def _values(one: Occurrence, name: str) -> list[object]:
    value = one.event.get(name)
    if value is None:
        return []
    return value if isinstance(value, list) else [value]


def _text(one: Occurrence, name: str) -> str:
    values = _values(one, name)
    return str(values[0]).strip() if values else ""


def _geo(one: Occurrence) -> str:
    values = _values(one, "GEO")
    if not values:
        return ""
    try:
        latitude, longitude = (getattr(values[0], name, "") for name in ("latitude", "longitude"))
    except ValueError:
        return ""
    return geo_text(f"{latitude};{longitude}")


def _moment_text(one: Occurrence, name: str) -> str:
    values = _values(one, name)
    try:
        moment = getattr(values[0], "dt", None) if values else None
    except ValueError:
        return ""
    return moment.isoformat() if isinstance(moment, date) else ""
