# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT

from dataclasses import replace
from datetime import date, time
from itertools import permutations

from hearings.domain.hearing import HearingRecord
from hearings.sources.order import numeric_id, reading_order
from hearings.sources.parsing import local_moment

DAY = date(2026, 12, 8)
ZONE = "America/New_York"


def record(id_: str, day: date = DAY, hour: time | None = None) -> HearingRecord:
    return HearingRecord((id_,), ("City Council",), "City Council", day, ZONE,
                         starts_at=local_moment(day, hour, ZONE))  # fmt: skip


def test_by_date_then_hour_then_number_and_the_unknown_last():
    ordered = [
        record("99", date(2026, 12, 7)),
        record("9", hour=time(9, 30)),
        record("10", hour=time(9, 30)),
        record("1", hour=time(10)),
        record("2"),
        record("row-a"),
        record("0", date(2026, 12, 9), time(8)),
    ]
    for shuffled in list(permutations(ordered))[::97]:
        assert sorted(shuffled, key=reading_order) == ordered


def test_odd_digits_are_no_number():
    plain = record("7")
    assert numeric_id(plain) == (7, "7")
    for odd in ("٧", "²", "7" * 40, "-7", ""):
        assert numeric_id(replace(plain, source_ids=(odd,))) == (10**18, odd)
