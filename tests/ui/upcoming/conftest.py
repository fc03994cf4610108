# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""How long something takes, at its best of some tries."""

import time
from collections.abc import Callable

import pytest


@pytest.fixture
def measured() -> Callable[[Callable[[], object]], float]:
    """Seconds of the fastest of five runs, so that a busy machine does not count."""

    def fastest(work: Callable[[], object]) -> float:
        times = []
        for _ in range(5):
            began = time.perf_counter()
            work()
            times.append(time.perf_counter() - began)
        return min(times)

    return fastest
