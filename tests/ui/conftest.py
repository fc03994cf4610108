# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What tests of the window share: the program's look, a clock zone, work run by hand."""

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from hearings.core import Core
from tests.support.manual_executor import ManualExecutor, deliver
from tests.support.turned_clock import TurnedClock
from tests.support.window import OFFSCREEN, core_on, delete_what_waits, dress_once
from ui.jobs import Jobs


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Every test of this folder may show a window."""
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(OFFSCREEN)


@pytest.fixture(autouse=True)
def _in_new_york(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The computer of the person stands in New York, wherever the tests run."""
    monkeypatch.setenv("TZ", "America/New_York")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.fixture(autouse=True)
def _dressed(qapp: QApplication) -> Iterator[None]:
    """Fonts, colours and words as in the program; no widget of one test lives into the next."""
    dress_once(qapp)
    yield
    delete_what_waits()


@pytest.fixture
def executor() -> ManualExecutor:
    """Runs work when the test says so."""
    return ManualExecutor()


@pytest.fixture
def jobs(executor: ManualExecutor, qapp: QApplication) -> Iterator[Jobs]:
    """Jobs over the executor of the test."""
    jobs = Jobs(executor)
    yield jobs
    jobs.close()


@pytest.fixture
def clock() -> TurnedClock:
    """Monday 23 November 2026, noon in New York."""
    return TurnedClock()


@pytest.fixture
def core(tmp_path: Path, clock: TurnedClock) -> Iterator[Core]:
    """The real program over an empty profile."""
    core = core_on(tmp_path / "profile", clock)
    yield core
    core.close()


@pytest.fixture
def settle(executor: ManualExecutor, jobs: Jobs) -> Callable[[], None]:
    """Runs everything that was asked for, and what that asks for, to its end."""

    def run() -> None:
        while not jobs.is_idle:
            executor.run_all()
            deliver()

    return run
