# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Deadlines as events of their own: a calendar that drops alarms still shows them."""

from collections.abc import Iterator
from datetime import UTC, timedelta
from zoneinfo import ZoneInfo

from hearings.calendar.cleaning import one_line, web_address
from hearings.calendar.description import moment_of
from hearings.calendar.events import (
    LONGEST_SUMMARY,
    MINUTES_OF_A_DAY,
    EventFacts,
    alarms,
    categories,
    hearing_name,
)
from hearings.calendar.identity import uid_of_deadline
from hearings.calendar.options import CalendarOptions
from hearings.calendar.zones import wall_time
from hearings.domain import event_colour
from hearings.domain.deadline import Deadline, DeadlineKind
from hearings.domain.hearing import Hearing

ALARM_MINUTES = (MINUTES_OF_A_DAY,)
"""Before a deadline when the person chose no alarm: a deadline without one is soon missed."""

LONGEST_WHY = 2_000


def deadline_events(
    hearing: Hearing, place_name: str, options: CalendarOptions
) -> Iterator[EventFacts]:
    """One event for each deadline in the options, but for the moment to speak.

    That is the hearing's own event. The deadlines of a hearing that is off are cancelled with
    it, and stay in the file to say so.
    """
    for deadline in options.deadlines.get(hearing.id, ()):
        if deadline.kind is not DeadlineKind.SPEAK:
            yield _event(hearing, deadline, place_name, options)


def _event(
    hearing: Hearing, deadline: Deadline, place_name: str, options: CalendarOptions
) -> EventFacts:
    words, record = options.words, hearing.record
    is_off = record.status.is_off
    is_whole_day = deadline.why.is_whole_day
    day = deadline.at.date()
    name = words.deadlines[deadline.kind].format(hearing=hearing_name(record, place_name, words))
    return EventFacts(
        uid=uid_of_deadline(hearing.id, deadline.kind),
        hearing_id=hearing.id,
        sequence=hearing.sequence,
        stamp=hearing.changed_at.astimezone(UTC),
        start=day if is_whole_day else wall_time(deadline.at, record.timezone),
        end=day + timedelta(days=1) if is_whole_day else None,
        summary=one_line(words.prefixes[record.status] + name, LONGEST_SUMMARY),
        description="\n".join(_told(hearing, deadline, options)),
        location="",
        status="CANCELLED" if is_off else "CONFIRMED",
        is_transparent=True,
        categories=categories(hearing, options),
        colour=event_colour.DEADLINE,
        url=web_address(record.page_url),
        alarms=()
        if is_off
        else alarms(options.alarm_minutes or ALARM_MINUTES, is_whole_day=is_whole_day),
    )


def _told(hearing: Hearing, deadline: Deadline, options: CalendarOptions) -> Iterator[str]:
    words, record = options.words, hearing.record
    sign_up = web_address(options.sign_up_urls.get(hearing.id))
    if deadline.kind is DeadlineKind.SIGN_UP and sign_up is not None:
        yield words.sign_up.format(url=sign_up)
    local = deadline.at.astimezone(ZoneInfo(record.timezone))
    due = words.of_moment(local, record.timezone)
    yield words.due.format(moment=words.of_day(local) if deadline.why.is_whole_day else due)
    if why := one_line(words.explain(deadline), LONGEST_WHY):
        yield why
    yield words.confirm
    yield words.of_hearing.format(moment=moment_of(hearing, words))
    if (page := web_address(record.page_url)) is not None:
        yield words.page.format(url=page)
