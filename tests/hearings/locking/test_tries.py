# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Wrong passphrases slow down over restarts, whatever the clock does, and wipe nothing."""

from datetime import timedelta
from pathlib import Path

import pytest

from hearings.locking.tries import LONGEST_SECONDS, Tries
from tests.support.turned_clock import START, TurnedClock


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "vault.tries"


def test_the_pause_doubles_after_the_third_and_ends_at_five_minutes(path: Path):
    tries = Tries(path, TurnedClock())
    pauses = [tries.note_wrong() for _ in range(14)]
    assert pauses == [0, 0, 1, 2, 4, 8, 16, 32, 64, 128, 256, *[LONGEST_SECONDS] * 3]


def test_the_pause_passes_and_is_kept_over_a_new_start(path: Path):
    clock = TurnedClock()
    for _ in range(6):
        Tries(path, clock).note_wrong()
    clock.turn(3)
    assert Tries(path, clock).seconds_left() == 5
    clock.turn(5)
    assert Tries(path, clock).seconds_left() == 0


def test_the_right_one_ends_it(path: Path):
    tries = Tries(path, TurnedClock())
    for _ in range(6):
        tries.note_wrong()
    tries.forget()
    assert tries.seconds_left() == 0
    assert not path.exists()
    tries.forget()


def test_a_clock_set_back_begins_the_pause_anew_and_locks_nobody_out(path: Path):
    for _ in range(6):
        Tries(path, TurnedClock()).note_wrong()
    earlier = TurnedClock(START - timedelta(days=400))
    assert Tries(path, earlier).seconds_left() == 8
    earlier.turn(8)
    assert Tries(path, earlier).seconds_left() == 0


@pytest.mark.parametrize("text", ["", "{}", "[]", '{"wrong": "x", "at": "now"}', '{"wrong": 9}'])
def test_a_spoilt_file_counts_as_none(path: Path, text: str):
    path.write_text(text)
    tries = Tries(path, TurnedClock())
    assert tries.seconds_left() == 0
    assert tries.note_wrong() == 0


def test_where_nothing_can_be_written_it_goes_on(tmp_path: Path):
    (tmp_path / "a-file").write_text("")
    tries = Tries(tmp_path / "a-file" / "vault.tries", TurnedClock())
    assert tries.note_wrong() == 0
