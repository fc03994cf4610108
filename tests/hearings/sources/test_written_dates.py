# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT

from datetime import date

import pytest

from hearings.sources.written_dates import read_written_date


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Oct 22, 2021", date(2021, 10, 22)),
        ("October 2 2021", date(2021, 10, 2)),
        ("Tuesday, December 1, 2026", date(2026, 12, 1)),
        (" Tue., Dec. 1st,  2026 6:00 pm", date(2026, 12, 1)),
        ("may 4, 2027", date(2027, 5, 4)),
        ("Feb 29, 2027", None),
        ("12/1/2026", None),
        ("December 1", None),
        ("", None),
    ],
)
def test_a_date_is_read_by_the_name_of_its_month(text: str, day: date | None):
    assert read_written_date(text) == day
