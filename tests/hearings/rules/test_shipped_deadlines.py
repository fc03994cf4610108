# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""No deadline of a rule that ships comes too late, at any hour round both changes of the clocks."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from hearings.domain.deadline import Lack
from hearings.domain.deadline_spec import AfterClose, AfterStart, DaysAfter, DeadlineSpec
from hearings.domain.rule import FollowUp, Request, SignUp, Written
from hearings.rules.catalog import read_rules
from hearings.rules.deadlines import Anchor, compute
from hearings.sources.places import read_places

PLACES = {place.id: place for place in read_places().all()}
EVERY = read_rules()
CHANGES = (datetime(2026, 11, 1, tzinfo=UTC), datetime(2027, 3, 14, tzinfo=UTC))
AROUND = timedelta(days=4)


def specs_of(place_id: str) -> Iterator[DeadlineSpec]:
    for rule in EVERY[place_id].rules:
        match rule.provision:
            case SignUp(closes=closes, opens=opens):
                yield from (one for one in (closes, opens) if one is not None)
            case Written(closes=closes) | Request(closes=closes):
                yield from (one for one in (closes,) if one is not None)
            case FollowUp(due=due):
                yield from (one for one in (due,) if one is not None)


def half_hours() -> Iterator[datetime]:
    for change in CHANGES:
        start = change - AROUND
        while start < change + AROUND:
            yield start
            start += timedelta(minutes=30)


WITH_SPECS = sorted(place_id for place_id in EVERY if any(specs_of(place_id)))


def test_there_is_something_to_count():
    assert sum(len(list(specs_of(place_id))) for place_id in WITH_SPECS) >= 20
    zones = {PLACES[place_id].timezone for place_id in WITH_SPECS}
    assert len(zones) >= 3


@pytest.mark.parametrize("place_id", WITH_SPECS)
def test_what_must_come_before_does_and_what_comes_after_is_told_in_time(place_id):
    zone, holidays = ZoneInfo(PLACES[place_id].timezone), EVERY[place_id].holidays
    for spec in set(specs_of(place_id)):
        earlier = datetime.min.replace(tzinfo=UTC)
        for start in half_hours():
            local = start.astimezone(zone)
            result = compute(spec, Anchor(local.date(), local, zone), holidays)
            if isinstance(result, Lack):
                assert result is Lack.OTHER_WEEKDAY
                continue
            due = result[0].astimezone(UTC)
            match spec:
                case AfterStart(minutes) | AfterClose(minutes):
                    assert due - start == timedelta(minutes=minutes)
                case DaysAfter(days):
                    assert (result[0].date() - local.date()).days == days
                case _:
                    assert due <= start, (spec, local)
            assert due >= earlier, "a later hearing has no earlier deadline"
            earlier = due
