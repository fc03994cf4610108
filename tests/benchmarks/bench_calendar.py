# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Writing 10,000 hearings as a calendar, against icalendar writing the same events alone."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from hearings.calendar.events import EventFacts, event_facts
from hearings.calendar.options import CalendarOptions
from hearings.calendar.writer import write_calendar
from hearings.calendar.zones import WallTime
from hearings.domain.hearing import Hearing
from tests.benchmarks.figure import Figure, in_turn
from tests.hearings.calendar.kinds import MATCHED, PLACES, UNMATCHED, WORDS, hearing

COUNT = 10_000
BAR = 1.3
PROSE = "Adopt a resolution on the use policy of a technology – "


def run() -> list[Figure]:
    """The ratio of the two, texts and zones of ours included."""
    hearings = [_hearing(number) for number in range(COUNT)]
    options = CalendarOptions(WORDS, alarm_minutes=(60,))
    known = [event_facts(one, "Sampleville", options) for one in hearings]
    ours, theirs, ratio = in_turn(
        lambda: write_calendar(hearings, PLACES, options), lambda: _bare(known), rounds=3
    )
    size = len(write_calendar(hearings, PLACES, options)) / 1e6
    detail = f"{ours:.2f} s against {theirs:.2f} s, {size:.1f} MB"
    return [Figure(f"calendar: {COUNT:,} hearings / bare icalendar", ratio, "×", BAR, detail)]


def _hearing(number: int) -> Hearing:
    day = date(2026, 12, 1) + timedelta(days=number % 200)
    begins = datetime(day.year, day.month, day.day, 18, tzinfo=ZoneInfo("America/Los_Angeles"))
    long = replace(MATCHED, text=PROSE * (number % 12 + 1))
    return hearing(
        number, date=day, starts_at=begins, ends_at=None, items=(UNMATCHED, long, MATCHED)
    )


def _bare(events: list[EventFacts]) -> bytes:
    """What a program does that hands finished texts to icalendar and no more."""
    from icalendar import Alarm, Calendar, Event

    calendar = Calendar()
    calendar.add("version", "2.0")
    calendar.add("prodid", "-//Bare//Bare//EN")
    for facts in events:
        event = Event()
        event.add("uid", facts.uid)
        event.add("sequence", facts.sequence)
        event.add("dtstamp", facts.stamp)
        event.add("last-modified", facts.stamp)
        event.add("dtstart", _moment(facts.start))
        event.add("dtend", _moment(facts.end))
        event.add("summary", facts.summary)
        event.add("description", facts.description)
        event.add("location", facts.location)
        event.add("status", facts.status)
        event.add("transp", "OPAQUE")
        event.add("categories", list(facts.categories))
        event.add("url", facts.url)
        event.add("attach", facts.agenda_url, {"FMTTYPE": "application/pdf"})
        event.add("conference", facts.conference_url, {"VALUE": "URI", "FEATURE": "VIDEO"})
        for minutes in facts.alarms:
            alarm = Alarm()
            alarm.add("action", "DISPLAY")
            alarm.add("description", facts.summary)
            alarm.add("trigger", timedelta(minutes=-minutes))
            event.add_component(alarm)
        calendar.add_component(event)
    return bytes(calendar.to_ical())


def _moment(time: date | WallTime) -> date:
    if not isinstance(time, WallTime):
        return time
    return time.clock.replace(tzinfo=ZoneInfo(time.tzid) if time.tzid else UTC)
