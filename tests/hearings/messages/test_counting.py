# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""How a deadline was counted, in words."""

from datetime import date, datetime, time
from zoneinfo import ZoneInfo

import pytest

from hearings.domain import deadline_spec as specs
from hearings.domain.deadline import Arithmetic, SkippedDay
from hearings.messages.counting import why_sentence

DAY = date(2026, 12, 1)
START = datetime(2026, 12, 1, 18, tzinfo=ZoneInfo("America/Los_Angeles"))


@pytest.mark.parametrize(
    ("spec", "said"),
    [
        (None, "The hearing begins on Tue 1 Dec, 6:00 PM."),
        (specs.BeforeStart(24 * 60), "24 hours before the start on Tue 1 Dec, 6:00 PM."),
        (specs.BeforeStart(60), "1 hour before the start on Tue 1 Dec, 6:00 PM."),
        (specs.BeforeStart(90), "90 minutes before the start on Tue 1 Dec, 6:00 PM."),
        (specs.AfterStart(24 * 60), "24 hours after the start on Tue 1 Dec, 6:00 PM."),
        (
            specs.AfterClose(72 * 60),
            (
                "72 hours after the hearing closes, counted from its start on Tue 1 Dec, 6:00 PM, "
                "because nobody knows yet when it closes."
            ),
        ),
        (specs.BusinessDaysBefore(1), "1 business day before Tue 1 Dec, 6:00 PM."),
        (
            specs.DaysBefore(0, time(12)),
            "At 12:00 PM on the day of the hearing, Tue 1 Dec, 6:00 PM.",
        ),
        (specs.DaysBefore(8, time(17)), "At 5:00 PM, 8 days before Tue 1 Dec, 6:00 PM."),
        (
            specs.WeekdayBefore(3, time(15)),
            "At 3:00 PM on the last Thu before Tue 1 Dec, 6:00 PM.",
        ),
        (
            specs.WeekdayBefore(1, time(15), weeks=1),
            "At 3:00 PM on Tue of the week before Tue 1 Dec, 6:00 PM.",
        ),
        (
            specs.WeekdayBefore(1, time(15), weeks=2),
            "At 3:00 PM on Tue, 2 weeks before that of Tue 1 Dec, 6:00 PM.",
        ),
        (specs.DaysAfter(60), "60 days after Tue 1 Dec, 6:00 PM."),
    ],
)
def test_every_way_of_counting_is_said(spec, said):
    assert why_sentence(Arithmetic(spec, DAY, START)) == said


def test_the_days_that_did_not_count_are_named_in_their_order():
    skipped = (SkippedDay(date(2026, 11, 28)), SkippedDay(date(2026, 11, 26), "Thanksgiving Day"))
    assert why_sentence(Arithmetic(specs.BusinessDaysBefore(2), DAY, None, skipped)) == (
        "2 business days before Tue 1 Dec. Not counted: Thu 26 Nov (Thanksgiving Day), Sat 28 Nov."
    )


def test_a_moment_that_was_cut_says_so():
    why = Arithmetic(specs.DaysBefore(0, time(20)), DAY, START, is_cut=True)
    assert why_sentence(why).endswith("The hearing begins before that, so its start is told.")
