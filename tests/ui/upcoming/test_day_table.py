# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The day of the rows in sight stands beside them, however far the list is scrolled."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.upcoming.rows import AROUND, listing_of, many
from ui import theme
from ui.upcoming.day_table import DayTable
from ui.upcoming.delegate import gutter_width, row_height
from ui.upcoming.model import PAGE, HearingsModel


class Labels:
    """Notes which day is painted where."""

    def __init__(self, table: DayTable, monkeypatch: pytest.MonkeyPatch) -> None:
        self.painted: dict[str, QRect] = {}
        paint = table._paint_day

        def noting(painter: QPainter, row: int, whole: QRect) -> None:
            self.painted[str(table.hearings.day_of(row))] = whole
            paint(painter, row, whole)

        monkeypatch.setattr(table, "_paint_day", noting)
        self._table = table

    def now(self) -> dict[str, QRect]:
        self.painted.clear()
        self._table.grab()
        return self.painted


@pytest.fixture
def model() -> HearingsModel:
    rows = many(200)
    model = HearingsModel(AROUND)
    model.set_listing(listing_of(rows), 0, rows[:PAGE])
    return model


@pytest.fixture
def table(qtbot: QtBot, model: HearingsModel) -> DayTable:
    table = DayTable(model)
    qtbot.addWidget(table)
    table.resize(500, 4 * row_height())
    table.show()
    return table


def test_the_column_of_days_of_a_mirrored_list_is_at_its_right(table: DayTable):
    table.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    image = table.viewport().grab().toImage()
    width, high = table.viewport().width(), image.height() - 4
    surface, raised = theme.LIGHT.surface, theme.LIGHT.raised
    assert QColor(image.pixel(width - 3, high)).name() == surface
    assert QColor(image.pixel(width - gutter_width() + 2, high)).name() == surface
    assert QColor(image.pixel(4, high)).name() == raised


def inked_rows(image: QImage) -> list[int]:
    """The heights at which the column of days has text, not only its ground and lines."""
    grounds = {QColor(theme.LIGHT.surface).rgb(), QColor(theme.LIGHT.line).rgb()}
    width = gutter_width()
    return [
        y
        for y in range(image.height())
        if any(image.pixel(x, y) not in grounds for x in range(4, width - 4))
    ]


def test_only_the_days_in_sight_are_painted(table: DayTable, monkeypatch: pytest.MonkeyPatch):
    labels = Labels(table, monkeypatch)
    assert list(labels.now()) == ["2026-11-24"]
    table.verticalScrollBar().setValue(5 * row_height())
    assert list(labels.now()) == ["2026-11-24", "2026-11-25"]
    table.verticalScrollBar().setValue(14 * row_height())
    assert list(labels.now()) == ["2026-11-26"]


def test_the_day_stays_at_the_top_while_its_rows_move(table: DayTable):
    at_top = inked_rows(table.grab().toImage())
    assert at_top[0] < row_height() // 2
    table.verticalScrollBar().setValue(2 * row_height() + 11)
    scrolled = inked_rows(table.grab().toImage())
    assert scrolled == at_top


def test_the_next_day_pushes_the_day_out(table: DayTable):
    whole = [y for y in inked_rows(table.grab().toImage()) if y < row_height()]
    half = row_height() // 2
    table.verticalScrollBar().setValue(6 * row_height() + half)
    left = [y for y in inked_rows(table.grab().toImage()) if y < half]
    assert left == [y - half for y in whole if y >= half], "the day goes out with its last row"


def test_a_day_that_is_near_says_so_in_the_colour_of_the_accent(
    table: DayTable, model: HearingsModel
):
    def accents() -> int:
        image = table.grab().toImage()
        accent = QColor(theme.LIGHT.accent).rgb()
        return sum(
            image.pixel(x, y) == accent
            for x in range(gutter_width() - 4)
            for y in range(row_height())
        )

    assert accents() > 0
    table.verticalScrollBar().setValue(150 * row_height())
    assert accents() == 0, "a day three weeks off is not called near"


def test_an_empty_list_can_be_painted(table: DayTable, model: HearingsModel):
    model.set_listing(listing_of(()), 0, ())
    assert inked_rows(table.grab().toImage()) == []


def test_a_click_and_return_open_a_hearing(table: DayTable, qtbot: QtBot):
    opened: list[int] = []
    table.opened.connect(lambda: opened.append(table.currentIndex().row()))
    at = QPoint(gutter_width() + 40, row_height() + 10)
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert opened == [1]
    QTest.keyClick(table, Qt.Key.Key_Down)
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert opened == [1, 2]


def test_a_letter_does_not_ask_for_every_page(table: DayTable, model: HearingsModel):
    asked: list[int] = []
    model.page_wanted.connect(lambda offset, _limit: asked.append(offset))
    table.setFocus()
    QTest.keyClicks(table, "zzz")
    assert asked == []


def test_tab_leaves_the_list(qtbot: QtBot, table: DayTable):
    assert not table.tabKeyNavigation()


def test_a_hundred_thousand_rows_cost_no_more_than_ten(
    qtbot: QtBot, measured: Callable[[Callable[[], object]], float]
):
    few, lots = many(10), many(100_000, a_day=3)
    times = []
    for rows in (few, lots):
        model = HearingsModel(AROUND)
        table = DayTable(model)
        qtbot.addWidget(table)
        table.resize(500, 4 * row_height())
        table.show()
        model.set_listing(listing_of(rows), 0, rows[:PAGE])
        table.grab()
        times.append(measured(table.grab))
    assert times[1] < 4 * times[0] + 0.02
