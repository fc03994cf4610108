# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What the event of a hearing says, before it is written in any format."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Literal
from urllib.parse import urlsplit

from hearings.calendar.cleaning import one_line, web_address
from hearings.calendar.description import description
from hearings.calendar.identity import uid_of
from hearings.calendar.options import CalendarOptions
from hearings.calendar.zones import WallTime, in_utc, wall_time
from hearings.domain import event_colour
from hearings.domain.calendar_words import CalendarWords
from hearings.domain.hearing import Hearing, HearingRecord
from hearings.domain.names import fold_name
from hearings.domain.status import Status

ASSUMED_LENGTH = timedelta(hours=2)
LONGEST_SUMMARY = 300
LONGEST_LOCATION = 500
LONGEST_CATEGORY = 100
MINUTES_OF_A_DAY = 24 * 60

EventStatus = Literal["CONFIRMED", "TENTATIVE", "CANCELLED"]


@dataclass(frozen=True, slots=True)
class EventFacts:
    """One event as RFC 5545 section 3.6.1 knows it; every text is clean, not escaped.

    `start` and `end` are both dates, `end` the day after, or both moments of the same
    zone; without an `end` the event is that moment alone. `stamp` is aware in UTC.
    `alarms` are minutes before the beginning, longest first. Addresses are http or https.
    `colour` is a name of CSS3 (RFC 7986 section 5.9), empty for none; `geo` is as `geo_text`
    writes it.
    """

    uid: str
    hearing_id: str
    sequence: int
    stamp: datetime
    start: date | WallTime
    end: date | WallTime | None
    summary: str
    description: str
    location: str
    status: EventStatus
    is_transparent: bool
    categories: tuple[str, ...]
    url: str | None = None
    agenda_url: str | None = None
    is_agenda_pdf: bool = False
    conference_url: str | None = None
    alarms: tuple[int, ...] = ()
    colour: str = event_colour.HEARING
    is_private: bool = False
    geo: str = ""

    @property
    def starts(self) -> date | datetime:
        """When it begins: an aware moment in UTC, or a date."""
        if isinstance(self.start, WallTime):
            return in_utc(self.start).clock.replace(tzinfo=UTC)
        return self.start

    @property
    def order(self) -> tuple[str, str, str]:
        """What events are sorted by: date and time as they are written, then the UID."""
        if isinstance(self.start, WallTime):
            return (self.start.clock.date().isoformat(), str(self.start.clock.time()), self.uid)
        return (self.start.isoformat(), "", self.uid)


def event_facts(hearing: Hearing, place_name: str, options: CalendarOptions) -> EventFacts:
    """The event of a hearing; the same hearing and options always give the same event."""
    record = hearing.record
    start, end = _span(record)
    name = hearing_name(record, place_name, options.words)
    agenda_url = web_address(record.agenda_url)
    return EventFacts(
        uid=uid_of(hearing.id),
        hearing_id=hearing.id,
        sequence=hearing.sequence,
        stamp=hearing.changed_at.astimezone(UTC),
        start=start,
        end=end,
        summary=one_line(options.words.prefixes[record.status] + name, LONGEST_SUMMARY),
        description=description(hearing, options),
        location=one_line(", ".join(filter(None, record.location.splitlines())), LONGEST_LOCATION),
        status=_status(record),
        is_transparent=record.starts_at is None or record.status.is_off,
        categories=categories(hearing, options),
        colour=event_colour.OFF if record.status.is_off else event_colour.HEARING,
        url=web_address(record.page_url),
        agenda_url=agenda_url,
        is_agenda_pdf=agenda_url is not None and urlsplit(agenda_url).path.lower().endswith(".pdf"),
        conference_url=web_address(record.remote_url),
        geo=record.geo,
        alarms=_alarms(record, options),
    )


def _span(record: HearingRecord) -> tuple[date | WallTime, date | WallTime]:
    if record.starts_at is None:
        return record.date, record.date + timedelta(days=1)
    begins, ends = record.starts_at, record.ends_at
    if ends is None or ends <= begins:
        # Added in UTC: on a local clock two hours may be one or three.
        ends = begins.astimezone(UTC) + ASSUMED_LENGTH
    start, end = wall_time(begins, record.timezone), wall_time(ends, record.timezone)
    if start.tzid == end.tzid:
        return start, end
    return in_utc(start), in_utc(end)


def _status(record: HearingRecord) -> EventStatus:
    if record.status.is_off:
        return "CANCELLED"
    if record.starts_at is None or record.status is Status.UNLISTED:
        return "TENTATIVE"
    return "CONFIRMED"


def hearing_name(record: HearingRecord, place_name: str, words: CalendarWords) -> str:
    """The place, all bodies, and the title where it says more than they do."""
    hearing = "; ".join(record.bodies)
    if len(record.bodies) > 1:
        hearing = words.joint.format(bodies=hearing)
    if not hearing:
        hearing = record.title or words.untitled
    elif fold_name(record.title) not in fold_name(hearing):
        hearing = words.titled.format(bodies=hearing, title=record.title)
    if fold_name(place_name) not in fold_name(hearing):
        hearing = words.at_place.format(place=place_name, hearing=hearing)
    return hearing


def categories(hearing: Hearing, options: CalendarOptions) -> tuple[str, ...]:
    """The program's own category, by which its events are found again, and the topics.

    Without commas, at which some calendars part a category even if it is escaped.
    """
    names = [options.topic_names.get(hit.topic, hit.topic) for hit in hearing.topics]
    plain = (
        one_line(name.replace(",", " "), LONGEST_CATEGORY)
        for name in (options.words.category, *names)
    )
    return tuple(dict.fromkeys(name for name in plain if name))


def alarms(minutes: Iterable[int], *, is_whole_day: bool) -> tuple[int, ...]:
    """These alarms, longest first; of a day or more where no time is known.

    A shorter alarm of an event without a time would ring at night.
    """
    shortest = MINUTES_OF_A_DAY if is_whole_day else 0
    return tuple(sorted({one for one in minutes if one >= shortest}, reverse=True))


def _alarms(record: HearingRecord, options: CalendarOptions) -> tuple[int, ...]:
    """None for a hearing that will not be."""
    if record.status.is_off:
        return ()
    return alarms(options.alarm_minutes, is_whole_day=record.starts_at is None)
