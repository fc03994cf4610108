# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Take part: the rules that hold for a hearing, and by when to act."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property

from hearings.clock import Clock, today_in
from hearings.domain.correction import Correction
from hearings.domain.deadline import Timetable
from hearings.domain.hearing import Hearing
from hearings.domain.participation import Participation
from hearings.domain.rule import BodyHolidays, Clerk, PlaceRules, Rule
from hearings.rules.catalog import FOLDER, OF_THE_SAMPLE, read_rules
from hearings.rules.fields import RuleFault
from hearings.rules.holding import is_in_force, participation
from hearings.rules.own_rules import of_hearing, own_rule_of
from hearings.rules.timetable import timetable

# A place without rules has only a person's own; the national holidays are those of DC.
_NATIONAL = BodyHolidays("DC")


@dataclass(frozen=True, slots=True)
class Guidance:
    """How one can take part in one hearing, and every deadline.

    `unread` are the person's corrections in words that this version does not know: they
    were written by another one, and are not in force.
    """

    participation: Participation
    times: Timetable
    unread: tuple[Correction, ...] = ()


def is_usable(rule: Rule, today: date) -> bool:
    """Whether something of a rule may be told today; else only "ask the clerk"."""
    return is_in_force(rule, today)


class TakingPart:
    """Joins hearings, rules and the person's own corrections; safe from any thread."""

    def __init__(
        self,
        clock: Clock,
        corrections: Callable[[], tuple[Correction, ...]],
        page_of: Callable[[str], str | None] = lambda _place_id: None,
        *,
        is_sample: bool = False,
    ) -> None:
        """`corrections` are asked for anew each time, because they may change.

        `page_of` knows the official page of a place: where no rules name a clerk, that is where
        to ask. The sample has rules of its own, as invented as its places.
        """
        self._clock, self._corrections, self._page_of = clock, corrections, page_of
        self._folder = OF_THE_SAMPLE if is_sample else FOLDER

    @cached_property
    def _rules(self) -> Mapping[str, PlaceRules]:
        return read_rules(self._folder)

    def place_rules(self, place_id: str) -> PlaceRules | None:
        """What the program itself knows of a place, without the person's corrections."""
        return self._rules.get(place_id)

    def guidance(self, hearing: Hearing) -> Guidance:
        """What holds today where the hearing is, with the person's corrections."""
        return self.guide()(hearing)

    def guide(self) -> Callable[[Hearing], Guidance]:
        """The same for many hearings, with the corrections as they are now."""
        corrections = self._corrections()
        return lambda hearing: self._guidance(hearing, corrections)

    def _guidance(self, hearing: Hearing, corrections: tuple[Correction, ...]) -> Guidance:
        rules, record = self._rules.get(hearing.place_id), hearing.record
        own: list[Rule] = []
        unread: list[Correction] = []
        for one in of_hearing(corrections, hearing.place_id, record):
            try:
                own.append(own_rule_of(one, today_in(record.timezone, one.at)))
            except RuleFault:
                unread.append(one)
        today = today_in(record.timezone, self._clock.now())
        found = participation(rules, record, today, own)
        if found.clerk is None and (page := self._page_of(hearing.place_id)):
            found = replace(found, clerk=Clerk(page))
        holidays = rules.holidays if rules else _NATIONAL
        return Guidance(found, timetable(record, found, holidays), tuple(unread))
