# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A list is moved through with the keys that move through lists."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.widgets.one_column import OneColumnTable


@pytest.fixture
def table(qtbot: QtBot) -> OneColumnTable:
    model = QStandardItemModel()
    for number in range(50):
        model.appendRow(QStandardItem(f"row {number}"))
    table = OneColumnTable(model, 40, "Fifty rows")
    model.setParent(table)
    page = QWidget()
    column = QVBoxLayout(page)
    column.addWidget(table)
    column.addWidget(QLineEdit())
    qtbot.addWidget(page)
    page.resize(300, 300)
    page.show()
    page.activateWindow()
    table.setFocus()
    table._page = page
    return table


def row_after(table: OneColumnTable, *keys: Qt.Key) -> int:
    for key in keys:
        QTest.keyClick(table, key)
    return table.currentIndex().row()


def test_home_and_end_go_to_the_ends_of_the_list(table: OneColumnTable):
    assert row_after(table, Qt.Key.Key_End) == 49
    assert row_after(table, Qt.Key.Key_Home) == 0


def test_arrows_and_pages_move_row_by_row_and_page_by_page(table: OneColumnTable):
    table.setCurrentIndex(table.model().index(0, 0))
    assert row_after(table, Qt.Key.Key_Down, Qt.Key.Key_Down) == 2
    assert row_after(table, Qt.Key.Key_PageDown) > 5
    assert row_after(table, Qt.Key.Key_Home, Qt.Key.Key_Up) == 0


def test_ends_of_an_empty_list_are_nowhere(table: OneColumnTable):
    model = table.model()
    model.removeRows(0, model.rowCount())
    assert row_after(table, Qt.Key.Key_End, Qt.Key.Key_Home) == -1


def test_tab_leaves_the_list(table: OneColumnTable):
    QTest.keyClick(table, Qt.Key.Key_Tab)
    assert not table.hasFocus()


def test_a_letter_moves_nothing(table: OneColumnTable):
    table.setCurrentIndex(table.model().index(3, 0))
    QTest.keyClicks(table, "row 4")
    assert table.currentIndex().row() == 3


def test_screen_readers_hear_its_name(table: OneColumnTable):
    assert table.accessibleName() == "Fifty rows"
