# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A refresh of 20 places with 200 meetings each, against what politeness and latency allow.

The program runs as its own process, `python -m hearings refresh`, against a server in
another one that answers each request after 100 ms. Every place is one list and 200 agendas
of 20 items; one host may be asked 16 times at once on loopback, so the bound is the number
of requests times the latency, divided by 16.
"""

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from hearings.net.politeness import LOOPBACK
from tests.benchmarks.figure import Figure
from tests.benchmarks.slow_council import LATENCY

PLACES, MEETINGS = 20, 200

PLACE = """
[[place]]
id = "zz-council-{number}"
name = "Council {number}"
kind = "city"
division = "ocd-division/country:us/state:zz/place:council_{number}"
timezone = "America/New_York"

[[place.source]]
system = "legistar"
client = "council{number}"
base_url = "{base_url}"
"""


def run() -> list[Figure]:
    """The figures of a first and of a second refresh."""
    with tempfile.TemporaryDirectory() as folder, council() as base_url:
        profile = Path(folder)
        places = "".join(PLACE.format(number=one, base_url=base_url) for one in range(PLACES))
        (profile / "places.toml").write_text(places, encoding="utf-8")
        first, memory = _refresh(profile, new=PLACES * MEETINGS)
        again, _ = _refresh(profile, new=0)
    bound = PLACES * (MEETINGS + 1) * LATENCY / LOOPBACK.at_once
    detail = f"{first:.1f} s against {bound:.1f} s"
    return [
        Figure("Refresh of 20 places × 200 meetings / bound", first / bound, "×", 1.5, detail),
        Figure("The same again, nothing changed", again / bound, "×", 1.5, f"{again:.1f} s"),
        Figure("Peak memory of the refresh", memory, "MB", 250),
    ]


class council:  # noqa: N801  (used like a function)
    """The server's process; gives its address."""

    def __enter__(self) -> str:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.benchmarks.slow_council", str(PLACES), str(MEETINGS)],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        )  # fmt: skip
        assert self._process.stdout is not None
        return self._process.stdout.readline().strip()

    def __exit__(self, *_exc: object) -> None:
        self._process.communicate("")


def _refresh(profile: Path, new: int) -> tuple[float, float]:
    """Wall seconds and peak megabytes of one refresh; what it brought is checked."""
    start = time.perf_counter()
    process = subprocess.Popen(
        [sys.executable, "-m", "hearings", "refresh", "--json", "--profile", str(profile)],
        stdout=subprocess.PIPE, text=True, env=dict(os.environ),
    )  # fmt: skip
    assert process.stdout is not None
    report = json.loads(process.stdout.read())
    _, status, usage = os.wait4(process.pid, 0)
    took = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    found = sum(len(place["new"]) for place in report["places"])
    if process.returncode or found != new:
        raise RuntimeError(f"the refresh brought {found} hearings, status {process.returncode}")
    kilobytes = usage.ru_maxrss if sys.platform != "darwin" else usage.ru_maxrss / 1024
    return took, kilobytes / 1024
