# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Trying a place runs off the window's thread, once at a time, and always comes to an end."""

from collections.abc import Callable, Iterable

import pytest

from hearings.clock import StopSignal
from hearings.core import Core
from hearings.domain.place import Place
from hearings.domain.source_try import SourceTry
from hearings.tasks.trying import Tried
from tests.support.manual_executor import ManualExecutor
from tests.ui.hearings_for_tests import OAKLAND
from ui.jobs import Jobs
from ui.places.sources import Sources


class Stumbling:
    """Trying that fails through a fault of ours; `begun` counts how often it was asked."""

    def __init__(self) -> None:
        self.begun = 0

    def try_places(
        self, places: Iterable[Place], told: Tried, stop: StopSignal
    ) -> tuple[SourceTry, ...]:
        self.begun += 1
        raise ZeroDivisionError


@pytest.fixture
def place(core: Core) -> Place:
    return core.following.book.get(OAKLAND)


def test_a_fault_of_ours_ends_the_try(
    core: Core, jobs: Jobs, settle: Callable[[], None], place: Place
):
    sources = Sources(core.looking, Stumbling, jobs)
    sources.try_all(place)
    assert sources.known(OAKLAND).is_trying
    settle()
    assert not sources.known(OAKLAND).is_trying


def test_a_place_is_tried_once_at_a_time(
    core: Core, jobs: Jobs, settle: Callable[[], None], place: Place
):
    trying = Stumbling()
    sources = Sources(core.looking, lambda: trying, jobs)
    sources.try_all(place)
    sources.try_all(place)
    settle()
    assert trying.begun == 1


def test_what_is_told_after_a_stop_is_not_shown(
    core: Core, jobs: Jobs, executor: ManualExecutor, settle: Callable[[], None], place: Place
):
    core._is_forced_offline = True
    sources = Sources(core.looking, lambda: core.trying, jobs)
    sources.try_all(place)
    executor.run_all()
    sources.stop(OAKLAND)
    settle()
    assert (sources.known(OAKLAND).tries, sources.known(OAKLAND).is_trying) == ({}, False)


def test_a_place_that_was_never_looked_at_is_not_known(core: Core, jobs: Jobs):
    known = Sources(core.looking, lambda: core.trying, jobs).known(OAKLAND)
    assert (known.states, known.tries, known.is_trying) == ({}, {}, False)
