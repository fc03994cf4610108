# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Dates and times in words."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from hearings.messages import dates

NOW = datetime(2026, 11, 23, 20, 0, tzinfo=UTC)


def test_a_date_has_its_weekday():
    assert dates.short_date(date(2026, 11, 24)) == "Tue 24 Nov"
    assert dates.long_date(date(2026, 11, 24)) == "Tue 24 Nov 2026"


@pytest.mark.parametrize(
    ("hour", "words"), [(0, "12:05 AM"), (9, "9:05 AM"), (12, "12:05 PM"), (18, "6:05 PM")]
)
def test_the_clock_has_twelve_hours_in_english(hour, words):
    assert dates.clock_time(datetime(2026, 11, 23, hour, 5, tzinfo=UTC)) == words


def test_the_zone_is_named():
    moment = datetime(2026, 11, 24, 18, 0, tzinfo=ZoneInfo("America/Los_Angeles"))
    assert dates.zoned_time(moment) == "6:00 PM PST"
    summer = moment.replace(month=7)
    assert dates.zoned_time(summer) == "6:00 PM PDT"


@pytest.mark.parametrize(
    ("days", "words"),
    [
        (0, "today"),
        (1, "tomorrow"),
        (-1, "yesterday"),
        (2, "in 2 days"),
        (14, "in 14 days"),
        (15, ""),
        (-2, ""),
    ],
)
def test_nearness_is_said_for_two_weeks(days, words):
    today = date(2026, 11, 23)
    assert dates.nearness(today + timedelta(days=days), today) == words


@pytest.mark.parametrize(
    ("passed", "words"),
    [
        (timedelta(seconds=5), "just now"),
        (timedelta(minutes=1), "1 minute ago"),
        (timedelta(minutes=59), "59 minutes ago"),
        (timedelta(hours=2), "2 hours ago"),
        (timedelta(days=1), "1 day ago"),
        (timedelta(days=40), "40 days ago"),
    ],
)
def test_how_long_ago_is_said_in_the_largest_unit(passed, words):
    assert dates.ago(NOW - passed, NOW) == words
