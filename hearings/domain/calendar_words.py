# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Every word the program puts into a calendar file, as one value that can be translated."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from hearings.domain.deadline import Deadline, DeadlineKind
from hearings.domain.status import Status


@dataclass(frozen=True, slots=True)
class CalendarWords:
    """The words of a calendar file.

    Names in braces are filled in and must stay in a translation. A moment knows
    {weekday}, {day}, {month}, {year}, {hour12}, {hour24}, {minute} and {half} ("AM" or
    "PM"); `weekdays` begin with Monday. `explain` says how a deadline was counted and by
    whose rule.
    """

    prefixes: Mapping[Status, str]
    statuses: Mapping[Status, str]
    deadlines: Mapping[DeadlineKind, str]
    explain: Callable[[Deadline], str]
    name: str
    neutral_name: str
    category: str
    untitled: str
    at_place: str
    titled: str
    joint: str
    sign_up: str
    remote: str
    agenda: str
    page: str
    numbers: str
    found: str
    when: str
    day_only: str
    told_time: str
    end_assumed: str
    told_status: str
    moved_to: str
    perhaps_moved_to: str
    moved_from: str
    read: str
    due: str
    of_hearing: str
    confirm: str
    withdrawn: str
    neutral: str
    neutral_off: str
    moment: str
    day: str
    zone: str
    zones: Mapping[str, str]
    halves: tuple[str, str]
    weekdays: tuple[str, ...]
    months: tuple[str, ...]

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
