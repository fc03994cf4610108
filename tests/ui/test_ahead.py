# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What other places need is there before they are visited, and what was free goes back."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.house.floor_plan import ROOT
from ui.ahead import PLACES, import_places


def test_every_place_that_is_imported_ahead_is_built_by_the_window():
    import_places()
    assert set(PLACES) <= set(sys.modules)
    inside = (ROOT / "ui" / "interior.py").read_text()
    assert [name for name in PLACES if f"from {name} import" not in inside] == []


HOLDING = """
import os
from ui.arenas import give_back, keep_few
keep_few()

def held():
    return int(open("/proc/self/statm").read().split()[1]) * os.sysconf("SC_PAGE_SIZE")

before = held()
blocks = [bytes(600 + number % 90) for number in range(200_000)]
# The last one stays: what lies before it cannot go back by itself.
full, blocks = held(), blocks[-1:]
give_back()
print(before, full, held())
"""


@pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="only Linux tells it so")
def test_what_a_large_answer_took_goes_back_to_the_system():
    done = subprocess.run(
        [sys.executable, "-c", HOLDING],
        capture_output=True, text=True, timeout=60, check=False, cwd=ROOT,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    before, full, after = map(int, done.stdout.split())
    assert full - before > 100_000_000
    assert after - before < (full - before) / 4
