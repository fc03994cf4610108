# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Rows in sight tell what must be done next once the list rests, and nothing else waits for it."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from hearings.core import Core
from hearings.domain.deadline import Deadline
from hearings.domain.label import Label
from hearings.domain.listing import ListQuery
from hearings.errors import StoreTooNew
from tests.support.turned_clock import TurnedClock
from tests.ui.hearings_for_tests import OAKLAND, listed, record
from ui.jobs import Jobs
from ui.upcoming.day_table import DayTable
from ui.upcoming.look import Surroundings
from ui.upcoming.model import PAGE, HearingsModel
from ui.upcoming.soonest import Soonest

TODAY = date(2026, 11, 23)
QUERY = ListQuery(places=(OAKLAND,), least=Label.SURVEILLANCE)


@dataclass
class Desk:
    """The list with its deadlines, as it rests and moves."""

    core: Core
    table: DayTable
    soonest: Soonest
    run: Callable[[], None]

    def list_again(self) -> None:
        first = self.core.looking.first_look(QUERY, PAGE)
        self.table.hearings.set_listing(first.listing, first.offset, first.rows)

    def rest(self) -> None:
        """Nobody types or scrolls for a while."""
        while self.soonest.rest.isActive():
            self.soonest.rest.stop()
            self.soonest.look()
            self.run()

    def row(self, number: int) -> str:
        index = self.table.hearings.index(number, 0)
        return str(index.data(Qt.ItemDataRole.AccessibleTextRole))


@pytest.fixture
def desk(qtbot: QtBot, core: Core, jobs: Jobs, settle: Callable[[], None]) -> Desk:
    around = Surroundings(TODAY, {OAKLAND: "Oakland"})
    model = HearingsModel(around)
    table = DayTable(model)
    qtbot.addWidget(table)
    soonest = Soonest(table, core, jobs)

    def tell(found: dict[str, Deadline], now: datetime) -> None:
        model.set_around(replace(around, soonest=found, told_at=now))

    soonest.told.connect(tell)
    table.resize(500, 400)
    table.show()
    return Desk(core, table, soonest, settle)


def fill(desk: Desk, count: int) -> tuple[str, ...]:
    days = (TODAY + timedelta(2 + number) for number in range(count))
    ids = listed(desk.core, *(record(str(number), day) for number, day in enumerate(days)))
    desk.list_again()
    return ids


def test_a_row_tells_the_deadline_once_the_list_rests(desk: Desk):
    fill(desk, 1)
    assert "sign up by" not in desk.row(0)
    assert desk.soonest.rest.isActive()
    desk.rest()
    assert "sign up by Tue 6:00 PM, 33 hours left" in desk.row(0)


def test_only_the_rows_in_sight_are_asked_for_and_the_others_when_they_come(desk: Desk):
    fill(desk, 40)
    desk.rest()
    assert len(desk.soonest._fresh) == len(desk.table.ids_in_sight()) < 10
    assert "sign up by" not in desk.row(39)
    desk.table.scrollToBottom()
    desk.rest()
    assert "sign up by" in desk.row(39)
    assert "sign up by" in desk.row(0), "what was told stays"


def test_typing_asks_for_nothing_twice(desk: Desk, jobs: Jobs):
    fill(desk, 2)
    desk.rest()
    desk.list_again()
    desk.soonest.look()
    assert jobs.is_idle
    assert "sign up by" in desk.row(0)


def test_the_time_that_is_left_counts_on(desk: Desk, clock: TurnedClock):
    fill(desk, 1)
    desk.rest()
    clock.turn(2 * 3600)
    desk.soonest.look_again()
    desk.rest()
    assert "31 hours left" in desk.row(0)


def test_what_is_no_longer_due_goes_from_the_row(desk: Desk):
    desk.core.following.follow(OAKLAND)
    fill(desk, 1)
    desk.rest()
    for step in desk.core.next_steps.steps(TODAY):
        if step.deadline is not None:
            desk.core.next_steps.tick(step)
    desk.soonest.look_again()
    assert "sign up by" in desk.row(0), "it stays until it is known better"
    desk.rest()
    assert "sign up" not in desk.row(0)


def test_a_vault_that_cannot_be_read_leaves_the_rows_as_they_were(desk: Desk):
    ids = fill(desk, 1)
    desk.rest()
    desk.core._rooms.vault().close()
    desk.core._rooms.vault.forget()
    with closing(sqlite3.connect(desk.core.paths.vault)) as file:
        file.execute("PRAGMA user_version = 9999")
    with pytest.raises(StoreTooNew):
        desk.core.soonest_deadlines.of(ids)
    desk.soonest.look_again()
    desk.rest()
    assert "sign up by Tue 6:00 PM, 33 hours left" in desk.row(0)


def test_a_list_out_of_sight_asks_for_nothing(desk: Desk):
    desk.table.hide()
    fill(desk, 1)
    desk.rest()
    assert desk.soonest._fresh == set()
