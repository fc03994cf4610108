# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A deadline is judged on the clock of the place where the hearing is."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from hearings.domain.deadline import Arithmetic, Deadline, DeadlineKind
from hearings.domain.rule import Certainty, Origin
from hearings.domain.urgency import Urgency, urgency_of

ORIGIN = Origin("https://sampleville.example", "2026", date(2026, 1, 1), Certainty.HIGH, None)
PACIFIC = ZoneInfo("America/Los_Angeles")


def due(at: datetime, *, is_whole_day: bool = False) -> Deadline:
    why = Arithmetic(None, at.date(), None, is_whole_day=is_whole_day)
    return Deadline(DeadlineKind.SIGN_UP, at, why, ORIGIN)


@pytest.mark.parametrize(
    ("now", "urgency"),
    [
        (datetime(2026, 12, 1, 7, 59, tzinfo=UTC), Urgency.LATER),
        (datetime(2026, 12, 1, 8, 0, tzinfo=UTC), Urgency.TODAY),
        (datetime(2026, 12, 2, 2, 0, tzinfo=UTC), Urgency.TODAY),
        (datetime(2026, 12, 2, 2, 1, tzinfo=UTC), Urgency.PASSED),
        (datetime(2026, 12, 3, 2, 1, tzinfo=UTC), Urgency.PASSED),
    ],
)
def test_a_day_begins_and_ends_in_the_zone_of_the_hearing(now: datetime, urgency: Urgency):
    assert urgency_of(due(datetime(2026, 12, 1, 18, tzinfo=PACIFIC)), now) is urgency


@pytest.mark.parametrize(
    ("now", "urgency"),
    [
        (datetime(2026, 12, 2, 7, 59, tzinfo=UTC), Urgency.TODAY),
        (datetime(2026, 12, 2, 8, 0, tzinfo=UTC), Urgency.PASSED),
    ],
)
def test_a_deadline_without_an_hour_lasts_its_whole_day(now: datetime, urgency: Urgency):
    whole = due(datetime(2026, 12, 1, tzinfo=PACIFIC), is_whole_day=True)
    assert urgency_of(whole, now) is urgency
