# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Of a date only what is sure is kept, compared and written."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearings.domain.partial_date import PartialDate, Precision, read_partial_date


@pytest.mark.parametrize(
    ("text", "precision", "earliest"),
    [
        ("2019-05-21", Precision.DAY, date(2019, 5, 21)),
        ("2019-12", Precision.MONTH, date(2019, 12, 1)),
        ("2008", Precision.YEAR, date(2008, 1, 1)),
    ],
)
def test_a_date_knows_how_much_of_it_is_sure(text, precision, earliest):
    day = read_partial_date(text)
    assert (day.precision, day.earliest, str(day)) == (precision, earliest, text)


@pytest.mark.parametrize(
    "text",
    ["", "19", "2019-5", "2019-13", "2019-00", "2019-02-30", "2019-05-00", "2019-05-21T10:00",
     " 2019", "2019-05-", "０２０１９", "０００１", "0000", "undated"],
)  # fmt: skip
def test_what_is_no_date_is_refused(text):
    with pytest.raises(ValueError):
        read_partial_date(text)


def test_a_day_needs_its_month():
    with pytest.raises(ValueError, match="a day without a month"):
        PartialDate(2019, None, 3)


@given(st.dates())
def test_every_day_is_written_and_read_back(day):
    assert read_partial_date(day.isoformat()) == PartialDate(day.year, day.month, day.day)
    assert str(PartialDate(day.year, day.month)) == day.isoformat()[:7]
