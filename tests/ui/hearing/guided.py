# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A hearing with the rules of a place that is made up, reckoned by the real reckoning."""

from collections.abc import Iterable
from datetime import date, datetime
from zoneinfo import ZoneInfo

from hearings.domain.hearing import Hearing
from hearings.domain.precedent import Precedent
from hearings.domain.rule import (
    BodyHolidays,
    Certainty,
    Clerk,
    Origin,
    PlaceRules,
    Provision,
    Rule,
    Scope,
    Subject,
)
from hearings.rules.holding import participation
from hearings.rules.timetable import timetable
from hearings.tasks.taking_part import Guidance
from ui.hearing.gathering import Gathered

CLERK = Clerk("https://sampleville.example/clerk", "555-010-0199", "clerk@sampleville.example")
SOURCE = "https://sampleville.example/rules"
HOLIDAYS = BodyHolidays("CA")


def rule(
    subject: Subject,
    provision: Provision,
    certainty: Certainty = Certainty.HIGH,
    expires_on: date = date(2027, 11, 1),
    remark: str = "",
) -> Rule:
    """A rule for every body of the place."""
    origin = Origin(SOURCE, "2026-05", date(2026, 11, 1), certainty, expires_on)
    return Rule(subject.value, subject, Scope("sampleville"), provision, origin, remark)


def guided(
    hearing: Hearing,
    now: datetime,
    rules: Iterable[Rule] = (),
    precedents: tuple[Precedent, ...] = (),
) -> Gathered:
    """The hearing as the pane gets it; without rules nobody knows the place."""
    given = tuple(rules)
    place = PlaceRules("sampleville", CLERK, HOLIDAYS, given) if given else None
    today = now.astimezone(ZoneInfo(hearing.record.timezone)).date()
    known = participation(place, hearing.record, today)
    times = timetable(hearing.record, known, HOLIDAYS)
    return Gathered(hearing, Guidance(known, times), precedents)
