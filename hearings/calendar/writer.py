# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Hearings as one .ics file (RFC 5545, RFC 7986): the same hearings give the same bytes."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import UTC, date, timedelta
from typing import TYPE_CHECKING

from hearings.calendar.cleaning import one_line
from hearings.calendar.deadline_events import deadline_events
from hearings.calendar.events import EventFacts, event_facts
from hearings.calendar.neutral import neutral
from hearings.calendar.options import CalendarOptions
from hearings.calendar.telling import in_step
from hearings.calendar.withdrawn import withdrawn_events
from hearings.calendar.zones import Observance, WallTime, observances
from hearings.domain.hearing import Hearing
from hearings.domain.place import Place

# icalendar takes 37 ms to import, so the functions below import it themselves: nothing
# of it is loaded before the first window is painted.
if TYPE_CHECKING:
    from icalendar import Alarm, Component, Event, Timezone

PRODID = "-//Hearings//Hearings//EN"
"""Without a version, so that a newer program changes no file."""

ASK_AGAIN = timedelta(hours=6)
LONGEST_NAME = 200
WEEKDAYS = ("SU", "MO", "TU", "WE", "TH", "FR", "SA")

_ESCAPES = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n"})


class _Text:
    """TEXT values; icalendar's own turn a backslash before a capital N into a new line."""

    def __init__(self, *texts: str) -> None:
        self._texts = texts

    def to_ical(self) -> bytes:
        return ",".join(text.translate(_ESCAPES) for text in self._texts).encode()


def write_calendar(
    hearings: Iterable[Hearing], places: Mapping[str, Place], options: CalendarOptions
) -> bytes:
    """The file of these hearings: `write_events` of their `calendar_events`."""
    return write_events(calendar_events(hearings, places, options), options.name)


def calendar_events(
    hearings: Iterable[Hearing], places: Mapping[str, Place], options: CalendarOptions
) -> tuple[EventFacts, ...]:
    """The events of the hearings and of their deadlines, sorted by date and time.

    A hearing given twice is written once, as it was given last. One whose place is not
    in `places` goes without the place's name.
    """
    known = {hearing.id: hearing for hearing in hearings}
    options = replace(options, related={**options.related, **known})
    events: list[EventFacts] = []
    for hearing in known.values():
        place_name = _place_name(hearing, places)
        events.append(event_facts(hearing, place_name, options))
        events += deadline_events(hearing, place_name, options)
        events += withdrawn_events(hearing, place_name, options)
    if options.is_neutral:
        events = [neutral(event, options.words) for event in events]
    # After the neutral mode, which changes what is told.
    events = [in_step(event, options.noted) for event in events]
    return tuple(sorted(events, key=lambda event: event.order))


def write_events(events: Iterable[EventFacts], name: str) -> bytes:
    """A file of these events, in their order, with the zones they need."""
    from icalendar import Calendar
    from icalendar.prop import vDuration

    events = tuple(events)
    calendar = Calendar()
    calendar.add("VERSION", "2.0")
    calendar.add("PRODID", PRODID)
    calendar["NAME"] = calendar["X-WR-CALNAME"] = _Text(one_line(name, LONGEST_NAME))
    # icalendar's refresh_interval leaves out the VALUE that RFC 7986 section 5.7 demands.
    calendar["REFRESH-INTERVAL"] = vDuration(ASK_AGAIN, params={"VALUE": "DURATION"})
    calendar["X-PUBLISHED-TTL"] = vDuration(ASK_AGAIN)
    for tzid in _zones_of(events):
        calendar.add_component(_timezone(tzid))
    for event in events:
        calendar.add_component(_event(event))
    return bytes(calendar.to_ical())


def _place_name(hearing: Hearing, places: Mapping[str, Place]) -> str:
    place = places.get(hearing.place_id)
    return place.name if place else ""


def _zones_of(events: Iterable[EventFacts]) -> list[str]:
    """The zones the events are told in.

    UTC where there is none: a calendar must have a component (RFC 5545 section 3.6),
    and one without any event yet must be right as well.
    """
    times = [time for event in events for time in (event.start, event.end)]
    used = {time.tzid for time in times if isinstance(time, WallTime) and time.tzid}
    return sorted(used) if times else ["Etc/UTC"]


def _timezone(tzid: str) -> "Timezone":
    from icalendar import Timezone

    timezone = Timezone()
    timezone["TZID"] = _Text(tzid)
    for observance in observances(tzid):
        timezone.add_component(_observance(observance))
    return timezone


def _observance(observance: Observance) -> "Component":
    from icalendar import TimezoneDaylight, TimezoneStandard
    from icalendar.prop import vDatetime, vRecur, vUTCOffset

    part = TimezoneDaylight() if observance.is_daylight else TimezoneStandard()
    since = observance.since
    part["DTSTART"] = vDatetime(observance.first)
    part["TZOFFSETFROM"] = vUTCOffset(observance.before)
    part["TZOFFSETTO"] = vUTCOffset(observance.offset)
    part["TZNAME"] = _Text(observance.name)
    if since is not None:
        week = -1 if since.week == 5 else since.week
        part["RRULE"] = vRecur(
            {"FREQ": "YEARLY", "BYMONTH": since.month, "BYDAY": f"{week}{WEEKDAYS[since.weekday]}"}
        )
    return part


def _event(facts: EventFacts) -> "Event":
    from icalendar import Event
    from icalendar.prop import vGeo, vUri

    event = Event()
    event["UID"] = _Text(facts.uid)
    event["SEQUENCE"] = _Text(str(facts.sequence))
    stamp = WallTime(facts.stamp.astimezone(UTC).replace(tzinfo=None), None)
    for name, time in (
        ("DTSTAMP", stamp),
        ("LAST-MODIFIED", stamp),
        ("DTSTART", facts.start),
        ("DTEND", facts.end),
    ):
        if time is not None:
            _add_time(event, name, time)
    event["SUMMARY"] = _Text(facts.summary)
    if facts.description:
        event["DESCRIPTION"] = _Text(facts.description)
    event["STATUS"] = _Text(facts.status)
    event["TRANSP"] = _Text("TRANSPARENT" if facts.is_transparent else "OPAQUE")
    if facts.categories:
        event["CATEGORIES"] = _Text(*facts.categories)
    if facts.colour:
        event["COLOR"] = _Text(facts.colour)
    if facts.is_private:
        event["CLASS"] = _Text("PRIVATE")
    if facts.location:
        event["LOCATION"] = _Text(facts.location)
    if facts.geo:
        latitude, longitude = facts.geo.split(";")
        event["GEO"] = vGeo((latitude, longitude))
    if facts.url:
        event["URL"] = vUri(facts.url)
    if facts.agenda_url:
        kind = {"FMTTYPE": "application/pdf"} if facts.is_agenda_pdf else None
        event["ATTACH"] = vUri(facts.agenda_url, params=kind)
    if facts.conference_url:
        # One feature only: icalendar quotes two into one word.
        params = {"VALUE": "URI", "FEATURE": "VIDEO"}
        event["CONFERENCE"] = vUri(facts.conference_url, params=params)
    for minutes in facts.alarms:
        event.add_component(_alarm(minutes, facts.summary))
    return event


def _add_time(event: "Event", name: str, time: date | WallTime) -> None:
    from icalendar.prop import vDate, vDatetime

    if not isinstance(time, WallTime):
        event[name] = vDate(time, params={"VALUE": "DATE"})
    elif time.tzid is None:
        event[name] = vDatetime(time.clock.replace(tzinfo=UTC))
    else:
        # vDatetime drops a TZID that it is made with when the time has no zone itself.
        event[name] = local = vDatetime(time.clock)
        local.params["TZID"] = time.tzid


def _alarm(minutes: int, summary: str) -> "Alarm":
    from icalendar import Alarm
    from icalendar.prop import vDuration

    alarm = Alarm()
    alarm["ACTION"] = _Text("DISPLAY")
    alarm["DESCRIPTION"] = _Text(summary)
    alarm["TRIGGER"] = vDuration(timedelta(minutes=-minutes))
    return alarm
