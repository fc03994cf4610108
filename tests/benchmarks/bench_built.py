# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""How long the built program takes to its first picture, against the same from the source.

Both are whole processes in turn on one profile; the log begins
right after the first picture, so its file is what is waited for. Needs `make package`.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.benchmarks.figure import Figure
from tests.house.floor_plan import ROOT

BUILT = [str(ROOT / "dist" / "hearings" / "hearings")]
SOURCE = [sys.executable, "-m", "ui"]
ROUNDS = 11
PATIENCE_S = 60.0


def run() -> list[Figure]:
    """The ratio of both starts; raises `FileNotFoundError` where nothing was built."""
    with tempfile.TemporaryDirectory() as folder:
        profile = Path(folder)
        pairs = [(seconds(BUILT, profile), seconds(SOURCE, profile)) for _ in range(ROUNDS + 1)]
    built = statistics.median(one for one, _ in pairs[1:])
    source = statistics.median(other for _, other in pairs[1:])
    detail = f"{built * 1000:.0f} ms against {source * 1000:.0f} ms, medians of {ROUNDS}"
    return [
        Figure("Start of the built program / from the source", built / source, "×", 1.3, detail)
    ]


def seconds(words: list[str], profile: Path) -> float:
    """From the start of the process to the line that follows its first picture."""
    log = profile / "log.txt"
    log.unlink(missing_ok=True)
    begun = time.perf_counter()
    with subprocess.Popen(
        [*words, "--profile", str(profile), "--offline"], cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"}, stdout=subprocess.DEVNULL,
    ) as running:  # fmt: skip
        while not log.exists():
            if time.perf_counter() - begun > PATIENCE_S:
                running.kill()
                raise TimeoutError(words)
            time.sleep(0.001)
        taken = time.perf_counter() - begun
        running.terminate()
    return taken
