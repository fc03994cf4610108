# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The foot of the rail says when was read, stops what runs, and keeps the network off."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from hearings.core import Core, build_core
from hearings.domain.reading import Reading
from hearings.errors import HearingsError
from hearings.preferences import read_preferences
from tests.support.factories import legistar_event
from tests.support.fake_server import FakeServer
from tests.support.legistar_server import LegistarApi
from tests.support.manual_executor import ManualExecutor
from tests.support.replies import failing
from tests.support.turned_clock import TurnedClock
from tests.support.window import Town, write_places
from tests.ui.hearings_for_tests import OAKLAND, WHOLE, listed, record
from ui.frame import Frame
from ui.jobs import Jobs
from ui.refreshing import Refreshing
from ui.refreshing_view import RefreshState


@dataclass
class Foot:
    """The foot of the rail over a server on loopback."""

    core: Core
    server: FakeServer
    frame: Frame
    executor: ManualExecutor
    state: RefreshState
    run: Callable[[], None]
    followed: list[str] = field(default_factory=lambda: [OAKLAND])
    has_read: list[bool] = field(default_factory=list)
    read_again: list[None] = field(default_factory=list)
    failures: list[HearingsError] = field(default_factory=list)

    @property
    def words(self) -> str:
        return self.frame.rail.state.text()

    @property
    def said(self) -> str:
        return self.frame.strip.words.text() if self.frame.strip.isVisible() else ""

    def press(self, button: QPushButton) -> None:
        assert button.isEnabled()
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.fixture
def server() -> Iterator[FakeServer]:
    with FakeServer() as running:
        yield running


def foot_of(qtbot: QtBot, core: Core, server: FakeServer, jobs: Jobs, executor: ManualExecutor,
            settle: Callable[[], None]) -> Foot:  # fmt: skip
    api = LegistarApi(server)
    api.client("sampleville", [legistar_event(7)])
    write_places(core.paths.profile, Town(api.base_url))
    core.following.follow(OAKLAND)
    frame = Frame()
    qtbot.addWidget(frame)
    followed = [OAKLAND]
    state = RefreshState(frame, Refreshing(core, jobs), core, jobs, lambda: tuple(followed))
    made = Foot(core, server, frame, executor, state, settle, followed)
    state.has_read.connect(made.has_read.append)
    state.read_again.connect(lambda: made.read_again.append(None))
    state.failed.connect(made.failures.append)
    frame.resize(1280, 700)
    frame.show()
    return made


@pytest.fixture
def foot(qtbot: QtBot, core: Core, server: FakeServer, jobs: Jobs, executor: ManualExecutor,
         settle: Callable[[], None]) -> Foot:  # fmt: skip
    return foot_of(qtbot, core, server, jobs, executor, settle)


def test_before_anything_was_read_it_says_so(foot: Foot):
    foot.state.show_again()
    foot.run()
    assert foot.words == "Not read yet"
    assert foot.has_read == [False]


def test_it_says_how_long_ago_and_time_goes_on(foot: Foot, clock: TurnedClock):
    listed(foot.core, record())
    foot.state.show_again()
    foot.run()
    assert foot.words == "Checked just now"
    assert foot.has_read == [True]
    clock.turn(timedelta(hours=2).total_seconds())
    foot.state.say_again()
    assert foot.words == "Checked 2 hours ago"


def test_only_followed_places_count(foot: Foot, clock: TurnedClock):
    listed(foot.core, record(), place_id="wa-seattle")
    foot.state.show_again()
    foot.run()
    assert foot.words == "Not read yet"
    assert foot.has_read == [False]


def test_the_oldest_reading_counts(foot: Foot, clock: TurnedClock):
    foot.followed.append("wa-seattle")
    listed(foot.core, record(), place_id="wa-seattle")
    clock.turn(3600)
    place = foot.core.following.book.get(OAKLAND)
    catalogue = foot.core._rooms.catalogue()
    catalogue.store_reading(place, Reading("legistar", WHOLE, ()), clock.now())
    foot.state.show_again()
    foot.run()
    assert foot.words == "Checked 1 hour ago"


def test_a_press_refreshes_and_says_what_came(foot: Foot):
    foot.press(foot.frame.rail.refresh)
    assert foot.frame.rail.refresh.text() == "Stop"
    assert foot.words == "Refreshing…"
    foot.run()
    assert foot.frame.rail.refresh.text() == "Refresh"
    assert foot.said == "1 new hearing · 0 changed"
    assert foot.words == "Checked just now"
    assert foot.read_again == [None]


def test_a_second_press_stops(foot: Foot):
    foot.press(foot.frame.rail.refresh)
    foot.press(foot.frame.rail.refresh)
    assert foot.words == "Stopping…"
    foot.run()
    assert "stopped" in foot.said
    assert foot.server.asked == []


def test_failures_are_one_line_that_opens(foot: Foot):
    foot.server.fault("/v1/sampleville/events", failing(404), times=9)
    foot.press(foot.frame.rail.refresh)
    foot.run()
    strip = foot.frame.strip
    assert "1 place not fully read" in foot.said
    assert strip.property("tone") == "warn"
    assert strip.action.text() == "Why?"
    QTest.mouseClick(strip.action, Qt.MouseButton.LeftButton)
    assert foot.said.startswith("Oakland: 127.0.0.1")
    assert not strip.action.isVisible()


def test_the_switch_keeps_the_network_off_and_is_kept(foot: Foot):
    rail = foot.frame.rail
    foot.press(rail.offline)
    assert not rail.refresh.isEnabled()
    foot.run()
    assert foot.core.is_offline
    assert read_preferences(foot.core.paths.preferences).is_offline
    foot.press(rail.offline)
    foot.run()
    assert rail.refresh.isEnabled()
    assert not read_preferences(foot.core.paths.preferences).is_offline


def test_switching_off_stops_a_refresh_that_runs(foot: Foot):
    foot.press(foot.frame.rail.refresh)
    foot.press(foot.frame.rail.offline)
    foot.run()
    assert foot.server.asked == []
    assert "stopped" in foot.said


@pytest.mark.parametrize("presses", [2, 3, 4, 5])
def test_the_switch_as_it_stands_last_is_kept_last(foot: Foot, presses: int):
    for _ in range(presses):
        foot.press(foot.frame.rail.offline)
    assert foot.executor.waiting == 1, "one is kept at a time"
    foot.run()
    is_off = presses % 2 == 1
    assert foot.core.is_offline is is_off
    assert read_preferences(foot.core.paths.preferences).is_offline is is_off


def test_a_profile_that_cannot_be_written_is_said_and_the_network_is_off_all_the_same(foot: Foot):
    foot.core.paths.preferences.mkdir()
    foot.press(foot.frame.rail.offline)
    foot.run()
    assert len(foot.failures) == 1
    assert foot.core.is_offline
    assert foot.frame.rail.offline.isChecked()


def test_started_offline_the_switch_does_not_pretend_to_switch_on(
    qtbot: QtBot, core: Core, server: FakeServer, jobs: Jobs, executor: ManualExecutor,
    settle: Callable[[], None], clock: TurnedClock,
):  # fmt: skip
    offline = build_core(core.paths, is_offline=True, clock=clock)
    foot = foot_of(qtbot, offline, server, jobs, executor, settle)
    rail = foot.frame.rail
    assert rail.offline.isChecked()
    assert not rail.offline.isEnabled()
    assert "--offline" in rail.offline.toolTip()
    assert not rail.refresh.isEnabled()
    offline.close()
