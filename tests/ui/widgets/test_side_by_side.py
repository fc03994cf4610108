# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Two panes side by side, or one over the other with a way back by mouse and keyboard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QTextEdit
from pytestqt.qtbot import QtBot

from ui.widgets.side_by_side import SideBySide


@pytest.fixture
def panes(qtbot: QtBot) -> SideBySide:
    panes = SideBySide(QLineEdit("list"))
    panes.set_right(QTextEdit("chosen"))
    qtbot.addWidget(panes)
    panes.resize(900, 400)
    panes.show()
    panes.activateWindow()
    return panes


def seen(panes: SideBySide) -> tuple[bool, bool]:
    return panes._left.isVisible(), panes._right.isVisible()


def test_wide_both_are_seen_without_a_way_back(panes: SideBySide):
    assert seen(panes) == (True, True)
    assert not panes.back.isVisible()
    panes.show_chosen()
    assert seen(panes) == (True, True)
    panes.show_list()
    assert seen(panes) == (True, True)


def test_narrow_the_chosen_one_opens_over_the_list(panes: SideBySide):
    panes.set_narrow(True)
    assert seen(panes) == (True, False)
    panes.show_chosen()
    assert seen(panes) == (False, True)
    assert panes.back.isVisible()
    assert panes.back.hasFocus(), "the keyboard must come along"


def test_narrow_there_is_a_way_back_for_mouse_and_keyboard(panes: SideBySide):
    went: list[None] = []
    panes.went_back.connect(lambda: went.append(None))
    panes.set_narrow(True)
    panes.show_chosen()
    QTest.mouseClick(panes.back, Qt.MouseButton.LeftButton)
    assert seen(panes) == (True, False)
    assert panes._left.hasFocus()
    panes.show_chosen()
    QTest.keyClick(panes.back, Qt.Key.Key_Escape)
    assert seen(panes) == (True, False)
    assert len(went) == 2


def test_wide_again_both_are_back(panes: SideBySide):
    panes.set_narrow(True)
    panes.show_chosen()
    panes.set_narrow(False)
    assert seen(panes) == (True, True)
    assert not panes.back.isVisible()


def test_escape_in_the_list_is_left_to_the_list(panes: SideBySide):
    went: list[None] = []
    panes.went_back.connect(lambda: went.append(None))
    QTest.keyClick(panes._left, Qt.Key.Key_Escape)
    assert went == []
