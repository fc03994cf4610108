# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Deadlines that went out and are no longer known: their events are taken back, not forgotten."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

from hearings.calendar.cleaning import one_line, web_address
from hearings.calendar.events import LONGEST_SUMMARY, EventFacts, categories, hearing_name
from hearings.calendar.identity import uid_of_deadline
from hearings.calendar.options import CalendarOptions
from hearings.calendar.telling import digest_of_times
from hearings.calendar.zones import WallTime
from hearings.domain import event_colour
from hearings.domain.deadline import DeadlineKind
from hearings.domain.export_note import ExportNote
from hearings.domain.hearing import Hearing
from hearings.domain.status import Status


def withdrawn_events(
    hearing: Hearing, place_name: str, options: CalendarOptions
) -> Iterator[EventFacts]:
    """A cancelled event for each deadline in the options that calendars still hold.

    At the moment it went out with; at the day of the hearing where that was not noted.
    """
    for kind in options.withdrawn.get(hearing.id, ()):
        note = options.noted.get(uid_of_deadline(hearing.id, kind))
        if note is not None:
            yield _event(hearing, kind, note, place_name, options)


def was_withdrawn(hearing: Hearing, note: ExportNote) -> bool:
    """Whether calendars were told already that the deadline of this note is no longer known."""
    return note.digest == digest_of_times(*_span(hearing, note), "", "CANCELLED")


def _event(
    hearing: Hearing,
    kind: DeadlineKind,
    note: ExportNote,
    place_name: str,
    options: CalendarOptions,
) -> EventFacts:
    words, record = options.words, hearing.record
    start, end = _span(hearing, note)
    name = words.deadlines[kind].format(hearing=hearing_name(record, place_name, words))
    page = web_address(record.page_url)
    told = [words.withdrawn, *([words.page.format(url=page)] if page else [])]
    return EventFacts(
        uid=note.uid,
        hearing_id=hearing.id,
        sequence=hearing.sequence,
        stamp=hearing.changed_at.astimezone(UTC),
        start=start,
        end=end,
        summary=one_line(words.prefixes[Status.CANCELLED] + name, LONGEST_SUMMARY),
        description="\n".join(told),
        location="",
        status="CANCELLED",
        is_transparent=True,
        categories=categories(hearing, options),
        colour=event_colour.DEADLINE,
        url=page,
    )


def _span(hearing: Hearing, note: ExportNote) -> tuple[date | WallTime, date | None]:
    if isinstance(note.starts, datetime):
        # The zone it was told in is not noted; in UTC it is the same moment.
        return WallTime(note.starts.astimezone(UTC).replace(tzinfo=None), None), None
    day = note.starts or hearing.record.date
    return day, day + timedelta(days=1)
