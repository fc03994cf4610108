# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Wall times on the days when the clocks change."""

from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

from hearings.rules.moments import local_moment, shifted

ZONE = ZoneInfo("America/New_York")


def test_a_plain_time_is_read_in_its_zone():
    moment = local_moment(date(2026, 12, 1), time(12), ZONE)
    assert moment.isoformat() == "2026-12-01T12:00:00-05:00"


def test_an_hour_that_comes_twice_is_the_first():
    moment = local_moment(date(2026, 11, 1), time(1, 30), ZONE)
    assert moment.astimezone(UTC) == datetime(2026, 11, 1, 5, 30, tzinfo=UTC)


def test_an_hour_that_is_left_out_is_read_early():
    moment = local_moment(date(2026, 3, 8), time(2, 30), ZONE)
    assert moment.isoformat() == "2026-03-08T01:30:00-05:00"


def test_hours_are_real_hours_when_the_clocks_change():
    monday = datetime(2026, 3, 8, 18, tzinfo=ZONE)
    assert shifted(monday, -24 * 60, ZONE).isoformat() == "2026-03-07T17:00:00-05:00"
    sunday = datetime(2026, 11, 1, 18, tzinfo=ZONE)
    assert shifted(sunday, -24 * 60, ZONE).isoformat() == "2026-10-31T19:00:00-04:00"
