# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Every word the program puts into a calendar file, as one value that can be translated."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from types import MappingProxyType

from hearings.domain.status import Status

# What the clerks of these zones call their time; other zones go by their letters.
_ZONES = {
    "Eastern Time": ("America/New_York", "America/Detroit", "America/Indiana/Indianapolis"),
    "Central Time": ("America/Chicago", "America/Menominee"),
    "Mountain Time": ("America/Denver", "America/Boise"),
    "Mountain Standard Time": ("America/Phoenix",),
    "Pacific Time": ("America/Los_Angeles",),
    "Alaska Time": ("America/Anchorage", "America/Juneau"),
    "Hawaii Time": ("Pacific/Honolulu",),
    "Atlantic Time": ("America/Puerto_Rico",),
}
ZONE_WORDS = MappingProxyType({zone: words for words, zones in _ZONES.items() for zone in zones})
PREFIXES = MappingProxyType(
    {
        Status.SCHEDULED: "",
        Status.CANCELLED: "CANCELLED: ",
        Status.POSTPONED: "POSTPONED: ",
        Status.UNLISTED: "NO LONGER LISTED: ",
    }
)
STATUSES = MappingProxyType(
    {
        Status.SCHEDULED: "Status: scheduled.",
        Status.CANCELLED: "Status: cancelled.",
        Status.POSTPONED: "Status: postponed.",
        Status.UNLISTED: "Status: no longer listed. It may be cancelled: ask the clerk.",
    }
)


@dataclass(frozen=True, slots=True)
class CalendarWords:
    """The words of a calendar file; the English ones unless others are handed in.

    Names in braces are filled in and must stay in a translation. A moment knows
    {weekday}, {day}, {month}, {year}, {hour12}, {hour24}, {minute} and {half} ("AM" or
    "PM"); `weekdays` begin with Monday.
    """

    prefixes: Mapping[Status, str] = field(default_factory=lambda: PREFIXES)
    statuses: Mapping[Status, str] = field(default_factory=lambda: STATUSES)
    category: str = "Hearings"
    untitled: str = "Hearing"
    at_place: str = "{place}: {hearing}"
    titled: str = "{bodies} – {title}"
    joint: str = "Joint hearing: {bodies}"
    sign_up: str = "Sign up to speak: {url}"
    remote: str = "Watch or join: {url}"
    agenda: str = "Agenda: {url}"
    page: str = "Meeting page: {url}"
    numbers: str = "Items to follow: {numbers}"
    found: str = "found: {words}"
    when: str = "When: {moment}"
    day_only: str = "When: {day}. No starting time can be told yet."
    told_time: str = "In the body's own words: {text}"
    end_assumed: str = "The end is not published; two hours are assumed."
    told_status: str = "The body says: {text}"
    moved_to: str = "Set anew: {moment}"
    perhaps_moved_to: str = "Perhaps moved to: {moment}"
    moved_from: str = "Stands in for the hearing of: {moment}"
    read: str = "Read from {source}; last change seen {moment}."
    moment: str = "{weekday}, {month} {day}, {year}, {hour12}:{minute} {half} {zone}"
    day: str = "{weekday}, {month} {day}, {year}"
    zone: str = "{words} ({zone})"
    zones: Mapping[str, str] = field(default_factory=lambda: ZONE_WORDS)
    halves: tuple[str, str] = ("AM", "PM")
    weekdays: tuple[str, ...] = (
        "Monday",
        "Tuesday",
        "Wednesday",
        "Thursday",
        "Friday",
        "Saturday",
        "Sunday",
    )
    months: tuple[str, ...] = (
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    )

    def of_moment(self, moment: datetime, timezone: str) -> str:
        """A local moment with the zone in words; `moment` is aware in `timezone`."""
        letters = moment.tzname() or timezone
        # Zones without letters of their own are called by their distance: "-03".
        letters = letters if letters[0].isalpha() else f"UTC{letters}"
        words = self.zones.get(timezone, letters)
        return self.moment.format(
            **self._parts_of_day(moment),
            hour12=moment.hour % 12 or 12,
            hour24=moment.hour,
            minute=f"{moment.minute:02}",
            half=self.halves[moment.hour // 12],
            zone=self.zone.format(words=words, zone=timezone),
        )

    def of_day(self, day: date) -> str:
        """A local date."""
        return self.day.format(**self._parts_of_day(day))

    def _parts_of_day(self, day: date) -> dict[str, str]:
        return {
            "weekday": self.weekdays[day.weekday()],
            "month": self.months[day.month - 1],
            "day": str(day.day),
            "year": str(day.year),
        }


ENGLISH = CalendarWords()
