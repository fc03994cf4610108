# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Months and weeks as a person uses them, on a real catalogue."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from hearings.core import Core
from hearings.domain.label import Label
from hearings.domain.listing import ListQuery
from hearings.errors import HearingsError
from tests.support.manual_executor import ManualExecutor, deliver
from tests.ui.hearings_for_tests import OAKLAND
from ui.dated.entry import Entry
from ui.dated.model import DayLook, DaysModel
from ui.dated.placing import build_dated
from ui.dated.presenter import Beside, DatedPresenter
from ui.dated.stretch import Shape
from ui.dated.view import DatedView
from ui.jobs import Jobs

TODAY = date(2026, 11, 23)
SPOKEN = Qt.ItemDataRole.AccessibleTextRole


@dataclass
class Days:
    """The pane with a month or a week."""

    core: Core
    executor: ManualExecutor
    view: DatedView
    presenter: DatedPresenter
    run: Callable[[], None]
    query: list[ListQuery] = field(default_factory=lambda: [ListQuery(least=Label.SURVEILLANCE)])
    chosen: list[str] = field(default_factory=list)
    failures: list[HearingsError] = field(default_factory=list)
    acts: list[str] = field(default_factory=list)

    def show(self, shape: Shape) -> None:
        self.presenter.show(shape)
        self.view.grid.setFocus()
        self.run()

    def key(self, key: Qt.Key) -> None:
        QTest.keyClick(self.view.grid, key)
        self.run()

    def look(self, day: date) -> DayLook:
        return self.presenter._model.look(day)

    def spoken(self, day: date) -> str:
        return str(self.presenter._model.cell_of(day).data(SPOKEN))

    def place_of(self, day: date, number: int = 0) -> tuple[QPoint, Entry]:
        """A point in a line of a day."""
        grid, index = self.view.grid, self.presenter._model.cell_of(day)
        placed = grid._cells._placed(grid.visualRect(index), index)
        room, entry = placed.lines[number]
        return room.center(), entry

    def click(self, day: date, number: int = 0) -> Entry:
        place, entry = self.place_of(day, number)
        QTest.mouseClick(self.view.grid.viewport(), Qt.MouseButton.LeftButton, pos=place)
        self.run()
        return entry


@pytest.fixture
def days(
    qtbot: QtBot, core: Core, jobs: Jobs, executor: ManualExecutor, settle: Callable[[], None]
) -> Iterator[Days]:
    topics = {"face-recognition": "Face recognition"}
    asked: list[ListQuery] = []
    beside = Beside(
        query=lambda: asked[0],
        today=lambda: TODAY,
        place_names=lambda: {OAKLAND: "Oakland"},
        topic_names=lambda: topics,
        why_empty=lambda hidden: ("Nothing", f"{hidden} are hidden.", "Show all" if hidden else ""),
    )
    view, presenter = build_dated(core, jobs, beside)
    qtbot.addWidget(view)
    days = Days(core, executor, view, presenter, settle)
    asked[:] = days.query
    days.query = asked
    presenter.hearing_chosen.connect(days.chosen.append)
    presenter.failed.connect(days.failures.append)
    presenter.emptiness_acted.connect(lambda: days.acts.append("emptiness"))
    presenter.everything_wanted.connect(lambda: days.acts.append("everything"))
    view.resize(760, 620)
    view.show()
    yield days
    deliver()


@pytest.fixture
def model() -> DaysModel:
    return DaysModel()
