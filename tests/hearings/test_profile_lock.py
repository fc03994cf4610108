# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Two windows never share a profile."""

import subprocess
import sys
from pathlib import Path

import pytest

from hearings.errors import ProfileInUse
from hearings.profile_lock import ProfileLock

HOLD = """
import sys
from pathlib import Path
from hearings.profile_lock import ProfileLock
lock = ProfileLock(Path(sys.argv[1]))
lock.take()
print("held", flush=True)
sys.stdin.readline()
"""


def test_a_second_process_is_refused_until_the_first_is_gone(tmp_path: Path):
    path = tmp_path / "window.lock"
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(path)],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        cwd=Path(__file__).parents[2],
    )  # fmt: skip
    assert holder.stdout is not None
    assert holder.stdout.readline().strip() == "held"
    with pytest.raises(ProfileInUse):
        ProfileLock(path).take()
    holder.kill()
    holder.communicate()
    lock = ProfileLock(path)
    lock.take()
    lock.release()


def test_a_released_lock_can_be_taken_again(tmp_path: Path):
    for _ in range(2):
        lock = ProfileLock(tmp_path / "window.lock")
        lock.take()
        lock.release()
