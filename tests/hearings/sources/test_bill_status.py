# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT

import pytest

from hearings.sources.bill_status import told_standing


@pytest.mark.parametrize(
    ("words", "day", "told"),
    [
        ("In Senate  Committee\n", "2026-02-04", "In Senate Committee (2026-02-04)"),
        ("Passed", "2026-02-04T00:00:00", "Passed (2026-02-04)"),
        ("Passed", "", "Passed"),
        ("Passed", "0000-00-00", "Passed"),
        ("Passed", "lately", "Passed"),
        ("  ", "2026-02-04", ""),
    ],
)
def test_the_words_stand_with_their_date(words: str, day: str, told: str):
    assert told_standing(words, day) == told


def test_no_more_than_a_remark_is_kept():
    assert len(told_standing("x" * 9_000)) <= 2_001
