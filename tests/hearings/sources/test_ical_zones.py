# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT

from datetime import UTC, datetime, timedelta

import pytest

from hearings.sources.ical_zones import zones_of
from tests.support.ical_feed import zone

WINTER, SUMMER = datetime(2026, 12, 1, 18, tzinfo=UTC), datetime(2026, 7, 1, 18, tzinfo=UTC)


@pytest.mark.parametrize(
    ("name", "hours"),
    [
        ("America/Denver", -7),
        ("UTC", 0),
        ("GMT", 0),
        ("Eastern Standard Time", -5),
        ("UTC-04:00", -4),
        ("GMT+5", 5),
        ("/citadel.example/20210210_1/America/New_York", -5),
    ],
)
def test_a_zone_everybody_knows(name: str, hours: int):
    found = zones_of(())(name)
    assert found is not None
    assert WINTER.replace(tzinfo=found).utcoffset() == timedelta(hours=hours)


@pytest.mark.parametrize(
    "name", ["Mars/Olympus", "", "../../etc/passwd", "America", "x/y/z", "UTC-99:00"]
)
def test_a_zone_nobody_knows(name: str):
    assert zones_of(())(name) is None


def test_a_zone_the_calendar_describes_is_its_own():
    for winter, hours in (("-0500", -5), ("-0800", -8)):
        summer = f"{int(winter) + 100:05d}"
        found = zones_of([zone("Town Time", winter, summer).encode()])("Town Time")
        assert found is not None
        assert WINTER.replace(tzinfo=found).utcoffset() == timedelta(hours=hours)
        assert SUMMER.replace(tzinfo=found).utcoffset() == timedelta(hours=hours + 1)


def test_a_description_that_cannot_be_read_is_none():
    assert zones_of([b"BEGIN:VTIMEZONE\nTZID:Town Time\nEND:VTIMEZONE\n"])("Town Time") is None
    assert zones_of([b"TZID:Town Time\nEND:X"])("Town Time") is None


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=SECONDLY",
        "FREQ=YEARLY;BYSECOND=1,2",
        "FREQ=YEARLY;BYDAY=9XX",
        "FREQ=YEARLY;BYMONTH=3;INTERVAL=0",
        "FREQ=YEARLY;FREQ=SECONDLY",
    ],
)
def test_a_description_no_zone_has_is_none_and_takes_no_time(rule: str):
    spoilt = zone("Town Time", "-0500", "-0400").replace("FREQ=YEARLY;BYMONTH=3;BYDAY=2SU", rule)
    assert zones_of([spoilt.encode()])("Town Time") is None
