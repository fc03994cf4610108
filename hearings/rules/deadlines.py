# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A rule's way of saying when, together with a hearing: one moment and its arithmetic."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from hearings.domain.deadline import Arithmetic, Lack
from hearings.domain.deadline_spec import (
    AfterClose,
    AfterStart,
    BeforeStart,
    BusinessDaysBefore,
    DaysAfter,
    DaysBefore,
    DeadlineSpec,
    WeekdayBefore,
)
from hearings.domain.hearing import HearingRecord
from hearings.domain.rule import BodyHolidays
from hearings.rules.business_days import OFFICE_CLOSES, business_days_back, is_business_day
from hearings.rules.moments import local_moment, shifted

_WEEK = 7


@dataclass(frozen=True, slots=True)
class Anchor:
    """What is counted from: the local day of the hearing and, where known, its start."""

    day: date
    start: datetime | None
    zone: ZoneInfo


def anchor_of(record: HearingRecord) -> Anchor:
    """The day and the start of a hearing in its own zone."""
    zone = ZoneInfo(record.timezone)
    if record.starts_at is None:
        return Anchor(record.date, None, zone)
    start = record.starts_at.astimezone(zone)
    return Anchor(start.date(), start, zone)


def compute(
    spec: DeadlineSpec, anchor: Anchor, holidays: BodyHolidays
) -> tuple[datetime, Arithmetic] | Lack:
    """When it is due, in the zone of the hearing, and how that was found.

    What must come before the hearing is never later than its start. `Lack` says why there
    is no moment: the spec counts from a start that is not known, or it is known only for
    hearings on another weekday.
    """
    match spec:
        case BeforeStart(minutes):
            return _shifted(spec, anchor, -minutes)
        case AfterStart(minutes) | AfterClose(minutes):
            return _shifted(spec, anchor, minutes)
        case BusinessDaysBefore():
            return _business_days(spec, anchor, holidays)
        case DaysBefore(days, at):
            return _on_day(spec, anchor, anchor.day - timedelta(days=days), at)
        case WeekdayBefore(_, at):
            if spec.hearing_on not in {None, anchor.day.weekday()}:
                return Lack.OTHER_WEEKDAY
            return _on_day(spec, anchor, _weekday(spec, anchor.day), at)
        case DaysAfter(days):
            day = anchor.day + timedelta(days=days)
            why = Arithmetic(spec, anchor.day, anchor.start, is_whole_day=True)
            return local_moment(day, time(), anchor.zone), why


def _shifted(
    spec: DeadlineSpec, anchor: Anchor, minutes: int
) -> tuple[datetime, Arithmetic] | Lack:
    if anchor.start is None:
        return Lack.NO_START
    moment = shifted(anchor.start, minutes, anchor.zone)
    return moment, Arithmetic(spec, anchor.day, anchor.start)


def _on_day(
    spec: DeadlineSpec, anchor: Anchor, day: date, clock: time
) -> tuple[datetime, Arithmetic]:
    moment = local_moment(day, clock, anchor.zone)
    # Two times of one zone compare by their wall clocks: in the hour that comes twice the
    # later moment may show the smaller time. So the moments themselves are compared.
    if anchor.start is not None and moment.timestamp() > anchor.start.timestamp():
        return anchor.start, Arithmetic(spec, anchor.day, anchor.start, is_cut=True)
    return moment, Arithmetic(spec, anchor.day, anchor.start)


def _business_days(
    spec: BusinessDaysBefore, anchor: Anchor, holidays: BodyHolidays
) -> tuple[datetime, Arithmetic] | Lack:
    day, skipped = business_days_back(anchor.day, spec.days, holidays)
    if spec.at is not None:
        moment, why = _on_day(spec, anchor, day, spec.at)
        return moment, Arithmetic(spec, why.day, why.start, skipped, why.is_cut)
    if anchor.start is None:
        return Lack.NO_START
    # A hearing on a free day stands at the close of the business day before it.
    is_open = is_business_day(anchor.day, holidays)
    clock = min(anchor.start.time(), OFFICE_CLOSES) if is_open else OFFICE_CLOSES
    moment = local_moment(day, clock, anchor.zone)
    return moment, Arithmetic(spec, anchor.day, anchor.start, skipped)


def _weekday(spec: WeekdayBefore, day: date) -> date:
    if spec.weeks:
        monday = day - timedelta(days=day.weekday() + _WEEK * spec.weeks)
        return monday + timedelta(days=spec.weekday)
    back = (day.weekday() - spec.weekday) % _WEEK or _WEEK
    return day - timedelta(days=back)
