# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Moments computed from specs: by example, and as laws over every start."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from hearings.domain.deadline import Lack
from hearings.domain.deadline_spec import (
    AfterClose,
    AfterStart,
    BeforeStart,
    BusinessDaysBefore,
    DaysAfter,
    DaysBefore,
    WeekdayBefore,
)
from hearings.domain.rule import BodyHolidays
from hearings.rules.business_days import is_business_day
from hearings.rules.deadlines import Anchor, anchor_of, compute
from tests.hearings.rules.rule_texts import hearing

CALIFORNIA = BodyHolidays("CA")
ZONES = ("America/Los_Angeles", "America/New_York", "America/Detroit", "America/Phoenix")


def due(spec, start, **other):
    result = compute(spec, anchor_of(hearing(start, **other)), CALIFORNIA)
    assert not isinstance(result, Lack), result
    return result[0].isoformat(timespec="minutes")


@pytest.mark.parametrize(
    ("spec", "start", "expected"),
    [
        (BeforeStart(24 * 60), "2026-12-01 15:30", "2026-11-30T15:30-08:00"),
        (BeforeStart(60), "2027-01-12 08:00", "2027-01-12T07:00-08:00"),
        (BeforeStart(24 * 60), "2026-03-08 18:00", "2026-03-07T17:00-08:00"),
        (BeforeStart(24 * 60), "2026-11-01 18:00", "2026-10-31T19:00-07:00"),
        (AfterStart(24 * 60), "2027-01-12 08:00", "2027-01-13T08:00-08:00"),
        (AfterClose(72 * 60), "2026-12-01 10:00", "2026-12-04T10:00-08:00"),
        (BusinessDaysBefore(2), "2026-12-08 18:00", "2026-12-04T17:00-08:00"),
        (BusinessDaysBefore(2), "2026-12-08 10:00", "2026-12-04T10:00-08:00"),
        (BusinessDaysBefore(2), "2026-12-05 18:00", "2026-12-02T17:00-08:00"),
        (BusinessDaysBefore(3, time(12)), "2026-12-01 18:00", "2026-11-24T12:00-08:00"),
        (DaysBefore(0, time(12)), "2026-12-01 18:00", "2026-12-01T12:00-08:00"),
        (DaysBefore(8, time(17)), "2026-12-01 18:00", "2026-11-23T17:00-08:00"),
        (WeekdayBefore(3, time(15)), "2026-12-01 18:00", "2026-11-26T15:00-08:00"),
        (WeekdayBefore(1, time(15)), "2026-12-01 18:00", "2026-11-24T15:00-08:00"),
        (WeekdayBefore(1, time(15), weeks=1), "2025-03-25 09:30", "2025-03-18T15:00-07:00"),
        (WeekdayBefore(1, time(15), weeks=1), "2025-03-27 09:30", "2025-03-18T15:00-07:00"),
        (DaysAfter(60), "2026-12-01 18:00", "2027-01-30T00:00-08:00"),
    ],
)
def test_a_moment_is_computed(spec, start, expected):
    assert due(spec, start) == expected


def test_noon_of_the_day_is_cut_at_an_earlier_start():
    spec = DaysBefore(0, time(12))
    moment, why = compute(spec, anchor_of(hearing("2026-12-01 10:00")), CALIFORNIA)
    assert moment.hour == 10
    assert why.is_cut


def test_a_rule_for_tuesdays_says_nothing_of_a_wednesday():
    spec = WeekdayBefore(3, time(15), hearing_on=1)
    assert due(spec, "2026-12-01 09:00") == "2026-11-26T15:00-08:00"
    assert compute(spec, anchor_of(hearing("2026-12-02 09:00")), CALIFORNIA) is Lack.OTHER_WEEKDAY


@pytest.mark.parametrize(
    "spec", [BeforeStart(60), AfterStart(60), AfterClose(60), BusinessDaysBefore(2)]
)
def test_without_a_start_there_is_no_moment_that_counts_from_it(spec):
    assert compute(spec, anchor_of(hearing(is_timed=False)), CALIFORNIA) is Lack.NO_START


@pytest.mark.parametrize(
    ("spec", "expected"),
    [
        (DaysBefore(1, time(12)), "2026-11-30T12:00-08:00"),
        (BusinessDaysBefore(1, time(12)), "2026-11-30T12:00-08:00"),
        (WeekdayBefore(4, time(9)), "2026-11-27T09:00-08:00"),
        (DaysAfter(1), "2026-12-02T00:00-08:00"),
    ],
)
def test_what_counts_from_the_day_needs_no_start(spec, expected):
    assert due(spec, "2026-12-01 18:00", is_timed=False) == expected


def test_the_day_is_that_of_the_hearings_own_zone():
    record = hearing("2026-12-01 23:30")
    moment, why = compute(DaysBefore(0, time(12)), anchor_of(record), CALIFORNIA)
    assert why.day == date(2026, 12, 1)
    assert moment.astimezone(UTC) == datetime(2026, 12, 1, 20, tzinfo=UTC)


clocks = st.times().map(lambda one: one.replace(second=0, microsecond=0))
weekdays = st.integers(0, 6)
before = st.one_of(
    st.builds(BeforeStart, st.integers(1, 20_000)),
    st.builds(BusinessDaysBefore, st.integers(1, 12), st.none() | clocks),
    st.builds(DaysBefore, st.integers(0, 20), clocks),
    st.builds(WeekdayBefore, weekdays, clocks, st.integers(0, 3)),
)
after = st.one_of(
    st.builds(AfterStart, st.integers(1, 20_000)), st.builds(AfterClose, st.integers(1, 20_000))
)
# In UTC, so that the hour that comes twice is drawn in both its readings.
starts = st.datetimes(datetime(2024, 1, 1), datetime(2030, 12, 31), timezones=st.just(UTC)).map(  # noqa: DTZ001
    lambda one: one.replace(second=0, microsecond=0)
)
SECOND_HOUR = datetime(2026, 11, 1, 9, 10, tzinfo=UTC)
LEFT_OUT_HOUR = datetime(2027, 3, 14, 10, 10, tzinfo=UTC)
FIRST_HOUR = datetime(2026, 11, 1, 8, 40, tzinfo=UTC)


def moment_of(spec, start, zone="America/Los_Angeles"):
    local = start.astimezone(ZoneInfo(zone))
    result = compute(spec, Anchor(local.date(), local, ZoneInfo(zone)), CALIFORNIA)
    assert not isinstance(result, Lack)
    return result[0]


@given(before, starts, st.sampled_from(ZONES))
@example(DaysBefore(0, time(1, 50)), SECOND_HOUR, "America/Los_Angeles")
@example(DaysBefore(0, time(1, 50)), FIRST_HOUR, "America/Los_Angeles")
@example(DaysBefore(0, time(2, 30)), LEFT_OUT_HOUR, "America/Los_Angeles")
def test_what_must_come_before_is_never_after_the_start(spec, start, zone):
    assert moment_of(spec, start, zone).timestamp() <= start.timestamp()


@given(after, starts, st.sampled_from(ZONES))
def test_what_comes_after_is_so_many_real_minutes_later(spec, start, zone):
    assert moment_of(spec, start, zone).astimezone(UTC) - start == timedelta(minutes=spec.minutes)


@given(st.builds(BeforeStart, st.integers(1, 20_000)), starts, st.sampled_from(ZONES))
def test_hours_before_are_real_hours(spec, start, zone):
    assert start - moment_of(spec, start, zone).astimezone(UTC) == timedelta(minutes=spec.minutes)


@given(before | after | st.builds(DaysAfter, st.integers(1, 90)), starts, starts)
@example(DaysBefore(0, time(1, 50)), FIRST_HOUR, SECOND_HOUR)
@example(BusinessDaysBefore(2), SECOND_HOUR, SECOND_HOUR + timedelta(hours=9))
def test_a_later_start_never_makes_it_due_earlier(spec, one, other):
    first, second = sorted((one, other))
    assert moment_of(spec, first).timestamp() <= moment_of(spec, second).timestamp()


@given(before, starts, st.integers(0, 3 * 24 * 60))
def test_a_little_later_start_never_makes_it_due_earlier(spec, start, minutes):
    later = start + timedelta(minutes=minutes)
    assert moment_of(spec, start).timestamp() <= moment_of(spec, later).timestamp()


@given(st.builds(BusinessDaysBefore, st.integers(1, 12)), starts)
def test_business_days_end_on_one_and_leave_that_many_between(spec, start):
    due_at = moment_of(spec, start)
    assert is_business_day(due_at.date(), CALIFORNIA)
    day = due_at.date() + timedelta(days=1)
    last = start.astimezone(due_at.tzinfo).date()
    between = sum(
        is_business_day(day + timedelta(days=one), CALIFORNIA)
        for one in range((last - day).days + 1)
    )
    assert between == spec.days
