# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Runs every benchmark and writes the table: `make benchmarks`, or with names to run some.

Each module `bench_<name>.py` beside this file has a function `run()` that returns the
figures it measured. The table goes to docs/benchmarks.md only when all of them ran. What takes
many minutes by itself, or what `make package` built, runs only by its name.
"""

import multiprocessing
import platform
import sqlite3
import sys
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from tests.benchmarks.figure import Figure, figures_of

BY_NAME_ONLY = {"built", "killing"}
HERE = Path(__file__).parent
TABLE = HERE.parents[1] / "docs" / "benchmarks.md"

HEAD = """# Benchmarks

Ratios and bounds measured in one run by `make benchmarks`. They are never asserted in a
test, because machines differ; the ratio within one run is what can be compared.

Measured on {machine}, Python {python}, SQLite {sqlite}.

| what | measured | bar | |
|--|--|--|--|
"""


def main(names: list[str]) -> int:
    """Run the named benchmarks, or all; the exit status is 1 when one misses its bar."""
    known = sorted(path.stem.removeprefix("bench_") for path in HERE.glob("bench_*.py"))
    figures: list[Figure] = []
    for name in names or [one for one in known if one not in BY_NAME_ONLY]:
        # Each in a process of its own: what one leaves in memory would count for the next.
        with ProcessPoolExecutor(1, multiprocessing.get_context("spawn")) as alone:
            found = alone.submit(figures_of, name).result()
        figures += found
        for figure in found:
            print(row(figure), flush=True)
    if not names:
        TABLE.write_text(_head() + "\n".join(map(row, figures)) + "\n", encoding="utf-8")
    return 0 if all(figure.passes for figure in figures) else 1


def row(figure: Figure) -> str:
    """The figure as a line of the table."""
    sign = "≥" if figure.at_least else "≤"
    mark = "met" if figure.passes else "**missed**"
    note = f" ({figure.detail})" if figure.detail else ""
    return (
        f"| {figure.name} | {figure.value:.3g} {figure.unit}{note} "
        f"| {sign} {figure.bar:g} {figure.unit} | {mark} |"
    )


def _head() -> str:
    return HEAD.format(
        machine=f"{platform.system()} {platform.machine()}",
        python=platform.python_version(),
        sqlite=sqlite3.sqlite_version,
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
