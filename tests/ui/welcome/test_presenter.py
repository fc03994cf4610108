# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A newcomer ticks places, reads who will be contacted, and follows them in one step."""

from collections.abc import Callable
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QStandardItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from hearings.core import Core
from hearings.errors import HearingsError, UnknownPlace, VaultDamaged
from tests.support.manual_executor import ManualExecutor
from tests.ui.places.test_presenter import UNKNOWN_SYSTEM
from ui.jobs import Jobs
from ui.welcome.presenter import MOST_HOSTS, WelcomePresenter
from ui.welcome.view import WelcomeView

SEATTLE, OAKLAND = "Seattle, WA", "Oakland, CA"


@dataclass
class Desk:
    """The first screen as a newcomer uses it."""

    core: Core
    executor: ManualExecutor
    view: WelcomeView
    model: QStandardItemModel
    presenter: WelcomePresenter
    run: Callable[[], None]
    told: list[str] = field(default_factory=list)
    failures: list[HearingsError] = field(default_factory=list)

    @property
    def names(self) -> list[str]:
        return [self.model.item(row).text() for row in range(self.model.rowCount())]

    @property
    def hosts(self) -> str:
        return self.view.hosts.text()

    def tick(self, name: str) -> None:
        """Space on the row, as the keyboard does it."""
        self.view.places.setFocus()
        self.view.places.setCurrentIndex(self.model.index(self.names.index(name), 0))
        QTest.keyClick(self.view.places, Qt.Key.Key_Space)

    def read_the_book_again(self) -> None:
        """As after a new start with another places file."""
        self.core._rooms.book._made = None
        self.presenter.show_places()
        self.run()

    def press(self, button: QPushButton) -> None:
        assert button.isVisible()
        assert button.isEnabled()
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        self.run()


@pytest.fixture
def desk(
    qtbot: QtBot, core: Core, jobs: Jobs, executor: ManualExecutor, settle: Callable[[], None]
) -> Desk:
    if not core.paths.profile.exists():
        core.paths.profile.mkdir(parents=True)
    model = QStandardItemModel()
    view = WelcomeView(model)
    model.setParent(view)
    qtbot.addWidget(view)
    presenter = WelcomePresenter(view, model, core.following, jobs)
    made = Desk(core, executor, view, model, presenter, settle)
    presenter.followed.connect(lambda: made.told.append("followed"))
    presenter.skipped.connect(lambda: made.told.append("skipped"))
    presenter.sample_wanted.connect(lambda: made.told.append("sample"))
    presenter.failed.connect(made.failures.append)
    view.resize(1000, 640)
    view.show()
    presenter.show_places()
    settle()
    return made


def test_every_place_is_offered_and_none_is_ticked(desk: Desk):
    assert len(desk.names) == len(desk.core.places())
    assert OAKLAND in desk.names
    assert not desk.view.begin.isEnabled()
    assert desk.hosts == "Tick one or more places. You can change this later."


def test_a_tick_names_the_hosts_before_anything_is_contacted(desk: Desk):
    desk.tick(OAKLAND)
    assert not desk.view.begin.isEnabled(), "nobody may begin before the hosts are named"
    desk.run()
    place = desk.core.following.book.get("ca-oakland")
    for host in desk.core.following.hosts((place,)):
        assert host in desk.hosts
    assert desk.hosts.startswith("Refreshing will contact: ")
    assert desk.view.begin.isEnabled()


def test_unticking_everything_goes_back_to_the_start(desk: Desk):
    desk.tick(OAKLAND)
    desk.tick(OAKLAND)
    desk.run()
    assert not desk.view.begin.isEnabled()
    assert desk.hosts.startswith("Tick one or more places")


def test_the_hosts_are_those_of_the_last_ticks_when_answers_overtake_each_other(desk: Desk):
    desk.tick(OAKLAND)
    desk.tick("San Francisco, CA")
    while desk.executor.waiting:
        desk.executor.run(-1)
    desk.run()
    book = desk.core.following.book
    places = (book.get("ca-oakland"), book.get("ca-san-francisco"))
    for host in desk.core.following.hosts(places)[:MOST_HOSTS]:
        assert host in desk.hosts


def test_many_hosts_are_counted(desk: Desk):
    own = [
        UNKNOWN_SYSTEM.replace("sampleville", f"sampleville-{number}").replace(
            'system = "carrier-pigeon"',
            f'system = "legistar"\nclient = "x"\nbase_url = "https://api{number}.example.org/v1"',
        )
        for number in range(MOST_HOSTS + 3)
    ]
    desk.core.paths.own_places.write_text("".join(own))
    desk.read_the_book_again()
    for row in range(desk.model.rowCount()):
        desk.model.item(row).setCheckState(Qt.CheckState.Checked)
    desk.run()
    whole = desk.core.following.hosts(desk.core.places())
    assert len(whole) > MOST_HOSTS
    assert f"and {len(whole) - MOST_HOSTS} more. Nothing" in desk.hosts
    assert desk.hosts.count(",") == MOST_HOSTS - 1


def test_ticks_survive_the_search(desk: Desk):
    desk.tick(OAKLAND)
    desk.view.search.setText("sea")
    desk.run()
    assert desk.names == [SEATTLE]
    desk.tick(SEATTLE)
    desk.view.search.clear()
    desk.run()
    ticked = [
        item.text()
        for row in range(desk.model.rowCount())
        if (item := desk.model.item(row)).checkState() is Qt.CheckState.Checked
    ]
    assert ticked == [OAKLAND, SEATTLE]


def test_a_click_on_the_box_ticks(desk: Desk):
    place = desk.view.places.visualRect(desk.model.index(0, 0))
    at = QPoint(place.left() + 14, place.center().y())
    QTest.mouseClick(desk.view.places.viewport(), Qt.MouseButton.LeftButton, pos=at)
    desk.run()
    assert desk.view.begin.isEnabled()


def test_beginning_follows_what_was_ticked_in_its_order(desk: Desk):
    desk.tick(SEATTLE)
    desk.tick(OAKLAND)
    desk.run()
    desk.press(desk.view.begin)
    assert desk.told == ["followed"]
    assert desk.core.following.followed() == ("wa-seattle", "ca-oakland")


def test_skipping_follows_nothing(desk: Desk):
    desk.tick(OAKLAND)
    desk.run()
    desk.press(desk.view.skip)
    assert desk.told == ["skipped"]
    assert desk.core.following.followed() == ()


def test_the_sample_is_one_step_away(desk: Desk):
    desk.press(desk.view.sample)
    assert desk.told == ["sample"]


def test_a_vault_that_cannot_be_written_is_said_and_nothing_begins(desk: Desk):
    desk.core.paths.vault.write_bytes(b"this is no vault" * 400)
    desk.tick(OAKLAND)
    desk.run()
    desk.press(desk.view.begin)
    assert [type(error) for error in desk.failures] == [VaultDamaged]
    assert desk.told == []


def test_where_the_hosts_are_not_known_nobody_is_named_and_nothing_begins(desk: Desk):
    desk.core.paths.own_places.write_text(UNKNOWN_SYSTEM)
    desk.read_the_book_again()
    desk.core.paths.own_places.unlink()
    desk.core._rooms.book._made = None
    desk.tick("Sampleville")
    desk.run()
    assert [type(error) for error in desk.failures] == [UnknownPlace]
    assert desk.hosts == ""
    assert not desk.view.begin.isEnabled()
