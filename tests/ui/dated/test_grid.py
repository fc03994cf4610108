# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What is painted on a day: off struck out, deadlines with a mark of their own, hours in place."""

from datetime import date
from itertools import combinations

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip

from hearings.domain.hearing import Status
from tests.ui.dated.conftest import SPOKEN, Days
from tests.ui.hearings_for_tests import listed, record
from ui import theme
from ui.dated.model import ALL_DAY, TIMED, WEEK
from ui.dated.painting import _read_from
from ui.dated.stretch import Shape

FRIDAY = date(2026, 11, 27)


def painted(days: Days, day: date):  # type: ignore[no-untyped-def]
    grid, index = days.view.grid, days.presenter._model.cell_of(day)
    return grid.viewport().grab(grid.visualRect(index)).toImage()


def test_a_cancelled_hearing_looks_other_than_one_that_stands(days: Days):
    listed(days.core, record("1", FRIDAY))
    days.show(Shape.MONTH)
    before = painted(days, FRIDAY)
    listed(days.core, record("1", FRIDAY, status=Status.CANCELLED))
    days.presenter.show_again()
    days.run()
    assert painted(days, FRIDAY) != before


def test_what_overlaps_in_a_week_covers_nothing_else(days: Days):
    listed(days.core, *(record(str(n), FRIDAY, 18) for n in range(2)), record("4", FRIDAY, 9))
    days.view.resize(1100, 900)
    days.show(Shape.WEEK)
    grid, index = days.view.grid, days.presenter._model.cell_of(FRIDAY)
    placed = grid._cells._placed(grid.visualRect(index), index)
    rooms = [room for room, _entry in placed.lines]
    assert (len(rooms), placed.more) == (3, 0)
    assert not any(one.intersects(other) for one, other in combinations(rooms, 2))
    tops = {entry.minute: room.top() for room, entry in placed.lines}
    first, last = days.presenter._model.hours()
    tall = grid.visualRect(index).height() / (last - first)
    assert tops[18 * 60] - tops[9 * 60] == pytest.approx(9 * tall, abs=2)


def test_too_many_at_one_hour_are_counted(days: Days):
    listed(days.core, *(record(str(number), FRIDAY, 18) for number in range(12)))
    days.show(Shape.WEEK)
    grid, index = days.view.grid, days.presenter._model.cell_of(FRIDAY)
    placed = grid._cells._placed(grid.visualRect(index), index)
    assert placed.more == 12 - len(placed.lines) > 0
    assert len(days.view.lines.lines) < 12
    days.presenter.go_to(FRIDAY)
    assert len(days.view.lines.lines) == 12


def test_what_has_no_hour_stands_above_the_hours_and_is_read_there_too(days: Days):
    listed(days.core, record("1", FRIDAY, hour=None), record("2", FRIDAY))
    days.show(Shape.WEEK)
    model = days.presenter._model
    column = model.cell_of(FRIDAY).column()
    above = str(model.index(ALL_DAY, column).data(SPOKEN))
    assert above.count("City Council") == 1
    assert "time not given" in above
    assert str(model.index(TIMED, column).data(SPOKEN)).count("City Council") == 2


def test_every_day_of_both_shapes_has_words(days: Days):
    listed(days.core, record("1", FRIDAY))
    for shape in (Shape.MONTH, Shape.WEEK):
        days.show(shape)
        model = days.presenter._model
        cells = [model.index(r, c) for r in range(model.rowCount()) for c in range(WEEK)]
        assert all(cell.data(SPOKEN) for cell in cells)
        headers = [model.headerData(c, Qt.Orientation.Horizontal) for c in range(WEEK)]
        assert len(set(headers)) == WEEK


def test_the_tip_of_a_line_says_all_of_it(days: Days):
    listed(days.core, record("1", FRIDAY))
    days.show(Shape.MONTH)
    place, entry = days.place_of(FRIDAY)
    viewport = days.view.grid.viewport()
    QApplication.sendEvent(
        viewport, QHelpEvent(QEvent.Type.ToolTip, place, viewport.mapToGlobal(place))
    )
    assert entry.spoken in QToolTip.text()
    QToolTip.hideText()


def test_mirrored_the_left_key_goes_on(days: Days):
    days.view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    days.show(Shape.MONTH)
    days.key(Qt.Key.Key_Left)
    assert days.presenter.day == date(2026, 11, 24)
    days.view.grid.grab()


def test_typing_a_letter_and_clicking_beside_the_days_do_nothing(days: Days):
    days.show(Shape.MONTH)
    QTest.keyClick(days.view.grid, Qt.Key.Key_X)
    QTest.mouseClick(days.view.grid.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(-5, -5))
    assert days.presenter.day == date(2026, 11, 23)


def test_a_month_shares_its_height_and_no_row_is_cut(days: Days):
    days.show(Shape.MONTH)
    grid = days.view.grid
    rows = grid.verticalHeader()
    total = sum(rows.sectionSize(row) for row in range(grid.model().rowCount()))
    assert abs(total - grid.viewport().height()) < 8
    days.view.resize(760, 330)
    least = grid._cells.sizeHint(None, grid.currentIndex()).height() // 2
    assert all(rows.sectionSize(row) >= least for row in range(grid.model().rowCount()))


def test_weeks_that_are_over_leave_their_room_to_those_to_come(days: Days):
    days.view.resize(760, 800)
    days.show(Shape.MONTH)
    rows = days.view.grid.verticalHeader()
    heights = [rows.sectionSize(row) for row in range(days.view.grid.model().rowCount())]
    week_of_today = days.presenter._model.cell_of(date(2026, 11, 23)).row()
    assert heights[week_of_today] == heights[-1] > 1.5 * max(heights[:week_of_today])
    days.presenter.turn(1)
    again = {rows.sectionSize(row) for row in range(days.view.grid.model().rowCount())}
    assert len(again) == 1


def test_what_does_not_fit_is_counted_beside_the_number_and_not_over_it(days: Days):
    listed(days.core, *(record(str(number), FRIDAY, 18) for number in range(40)))
    days.view.resize(420, 620)
    days.show(Shape.MONTH)
    grid, index = days.view.grid, days.presenter._model.cell_of(FRIDAY)
    rect = grid.visualRect(index)
    picture = grid.viewport().grab(rect).toImage()
    number = QRect(0, 2, 4 + 2 * grid.fontMetrics().horizontalAdvance("2"), 14)
    accent = theme.colour("accent").rgb()
    scale = picture.devicePixelRatio()
    points = (
        picture.pixel(round(x * scale), round(y * scale))
        for x in range(number.left(), number.right())
        for y in range(number.top(), number.bottom())
    )
    assert accent not in points


def test_an_hour_is_read_from_the_left_in_a_mirrored_window_too(days: Days):
    assert _read_from("9 AM") == Qt.LayoutDirection.LeftToRight
    assert _read_from("10 שעה") == Qt.LayoutDirection.RightToLeft
