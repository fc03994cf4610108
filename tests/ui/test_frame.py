# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The frame says when two panes no longer fit, sooner where the text is larger."""

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.frame import NARROW, Frame


def test_it_tells_once_when_it_becomes_narrow_and_wide_again(qtbot: QtBot):
    frame = Frame()
    qtbot.addWidget(frame)
    told: list[bool] = []
    frame.narrowed.connect(told.append)
    frame.resize(NARROW + 100, 600)
    frame.show()
    for width in (NARROW + 50, NARROW - 1, NARROW - 50, NARROW, NARROW + 9):
        frame.resize(width, 600)
    assert told[-2:] == [True, False]
    assert told.count(True) == 1
    assert not frame.is_narrow


def test_the_rail_folds_with_it(qtbot: QtBot):
    frame = Frame()
    qtbot.addWidget(frame)
    frame.resize(NARROW - 1, 600)
    frame.show()
    assert frame.rail.refresh.text() == ""
    frame.resize(NARROW, 600)
    assert frame.rail.refresh.text() == "Refresh"


def test_larger_text_needs_more_room(qtbot: QtBot, qapp: QApplication):
    frame = Frame()
    qtbot.addWidget(frame)
    frame.resize(NARROW + 200, 600)
    assert not frame.is_narrow
    usual = qapp.font()
    larger = QFont(usual)
    larger.setPointSizeF(usual.pointSizeF() * 1.5)
    qapp.setFont(larger)
    try:
        assert frame.is_narrow
    finally:
        qapp.setFont(usual)
