# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The time is told as a chair tells it, with a warning before the end."""

from datetime import UTC, datetime

import pytest

from hearings.domain.rehearsal import Rehearsal
from hearings.messages.rehearsing import left_words, reading_words, took_sentence

AT = datetime(2026, 11, 23, 17, tzinfo=UTC)


@pytest.mark.parametrize(
    ("elapsed", "limit", "said"),
    [
        (0, 120, "2:00 left"),
        (89.9, 120, "0:31 left"),
        (90, 120, "only 0:30 left"),
        (120, 120, "only 0:00 left"),
        (125.5, 120, "over by 0:05"),
        (65, 0, "1:05"),
    ],
)
def test_what_is_left_is_told(elapsed: float, limit: int, said: str):
    assert left_words(elapsed, limit) == said


def test_how_it_went_is_told_with_the_pace_where_there_is_one():
    assert took_sentence(112, 120, 124.4) == (
        "You took 1:52 of 2:00. Your pace: 124 words a minute. The counts use it from now on."
    )
    assert took_sentence(5, 0, None) == "You took 0:05."


def test_a_reading_of_the_log_is_a_line():
    assert reading_words(Rehearsal(1, "d", AT, 112, 9, 120)).endswith(" · 1:52 of 2:00")
    broken = reading_words(Rehearsal(1, "d", AT, 40, 9, 0, is_whole=False))
    assert broken.endswith(" · 0:40 · broken off")
