# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Take part: the rules that hold for a hearing, and by when to act."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from hearings.clock import Clock, today_in
from hearings.domain.deadline import Timetable
from hearings.domain.hearing import Hearing
from hearings.domain.participation import Participation
from hearings.domain.rule import BodyHolidays, PlaceRules, Rule
from hearings.rules.catalog import read_rules
from hearings.rules.holding import participation
from hearings.rules.timetable import timetable

# A place without rules has only a person's own; the national holidays are those of DC.
_NATIONAL = BodyHolidays("DC")


@dataclass(frozen=True, slots=True)
class Guidance:
    """How one can take part in one hearing, and every deadline."""

    participation: Participation
    times: Timetable


class TakingPart:
    """Joins hearings and rules; safe from any thread."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock

    @cached_property
    def _rules(self) -> Mapping[str, PlaceRules]:
        return read_rules()

    def guidance(self, hearing: Hearing, own: Iterable[Rule] = ()) -> Guidance:
        """What holds today where the hearing is; `own` are the person's corrections.

        Corrections of other places are passed over.
        """
        rules = self._rules.get(hearing.place_id)
        today = today_in(hearing.record.timezone, self._clock.now())
        of_this_place = [one for one in own if one.scope.place_id == hearing.place_id]
        found = participation(rules, hearing.record, today, of_this_place)
        holidays = rules.holidays if rules else _NATIONAL
        return Guidance(found, timetable(hearing.record, found, holidays))
