# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""One measured figure: what was compared with what in one run, and the bar it must pass."""

import importlib
import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Figure:
    """A figure of the table in docs/benchmarks.md; smaller is better unless `at_least`."""

    name: str
    value: float
    unit: str
    bar: float
    detail: str = ""
    at_least: bool = False

    @property
    def passes(self) -> bool:
        """Whether the figure meets its bar."""
        return self.value >= self.bar if self.at_least else self.value <= self.bar


def seconds_of(work: Callable[[], object]) -> float:
    """Wall seconds of one call."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def in_turn(
    ours: Callable[[], object], theirs: Callable[[], object], rounds: int = 5
) -> tuple[float, float, float]:
    """Median seconds of both, called A B A B …, and the median of the ratios pair by pair."""
    pairs = [(seconds_of(ours), seconds_of(theirs)) for _ in range(rounds)]
    return (
        statistics.median(mine for mine, _ in pairs),
        statistics.median(other for _, other in pairs),
        statistics.median(mine / other for mine, other in pairs),
    )


def figures_of(name: str) -> list[Figure]:
    """Run the benchmark of this name."""
    module = importlib.import_module(f"tests.benchmarks.bench_{name}")
    found: list[Figure] = module.run()
    return found
