# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT

from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from hearings.sources.stamps import Stamp, read_stamp

DAY = date(2026, 10, 13)


@pytest.mark.parametrize(
    ("text", "stamp"),
    [
        ("2026-10-13T18:30:00.0000000-05:00", Stamp(DAY, "18:30", "-05:00")),
        ("2026-10-13T15:00:00+00:00", Stamp(DAY, "15:00", "+00:00")),
        ("2026-10-13T15:00:00Z", Stamp(DAY, "15:00", "Z")),
        (" 2026-10-13T00:00:00 ", Stamp(DAY, "00:00")),
        ("2026-10-13 09:05", Stamp(DAY, "09:05")),
        ("2026-10-13", Stamp(DAY)),
    ],
)
def test_a_stamp_is_taken_apart_and_not_converted(text: str, stamp: Stamp):
    assert read_stamp(text) == stamp


@pytest.mark.parametrize(
    "text",
    ["", "TBD", "0001-01-01T00:00:00Z", "1900-01-01T00:00:00", "9999-12-31T23:59:59-05:00",
     "2026-02-31T10:00:00", "2026-10-13T25:00:00", "2026-10-13T10:61:00",
     "2026-10-13T10:00:00+25:00", "/Date(1791900000000)/"],
)  # fmt: skip
def test_what_names_no_day_is_no_stamp(text: str):
    assert read_stamp(text) is None


def test_only_a_stamp_with_an_offset_is_a_moment():
    assert Stamp(DAY, "15:00", "Z").instant == datetime(2026, 10, 13, 15, tzinfo=UTC)
    east = timezone(timedelta(hours=-5))
    assert Stamp(DAY, "15:00", "-05:00").instant == datetime(2026, 10, 13, 15, tzinfo=east)
    assert Stamp(DAY, "15:00").instant is None
    assert Stamp(DAY).instant is None
