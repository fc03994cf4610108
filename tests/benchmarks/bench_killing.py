# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The program killed at 200 random moments of typing into an encrypted draft: what is lost."""

import statistics
import tempfile
from pathlib import Path

from tests.benchmarks.figure import Figure
from tests.journeys.test_window_killed import LOST_AT_MOST, seconds_lost

KILLS = 200


def run() -> list[Figure]:
    """The most seconds of typing lost; the vault opened each time, or there is no figure."""
    with tempfile.TemporaryDirectory() as folder:
        lost = seconds_lost(Path(folder) / "profile", KILLS, is_encrypted=True)
    detail = f"median {statistics.median(lost):.2f} s, {KILLS} kills, opened every time"
    return [Figure("Typing lost by a kill, at most", max(lost), "s", LOST_AT_MOST, detail)]
