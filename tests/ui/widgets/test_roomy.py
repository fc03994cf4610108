# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A page is as high as its words need, and rolls where the window is lower."""

import pytest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.widgets.labels import plain_label
from ui.widgets.roomy import Roomy

LONG = "Words that wrap where there is little room for them. " * 12


@pytest.fixture
def roomy(qtbot: QtBot) -> Roomy:
    page = QWidget()
    column = QVBoxLayout(page)
    page.label = plain_label(LONG)  # type: ignore[attr-defined]
    column.addWidget(page.label)  # type: ignore[attr-defined]
    roomy = Roomy(page)
    qtbot.addWidget(roomy)
    roomy.resize(300, 120)
    roomy.show()
    return roomy


def test_words_that_need_more_room_than_there_is_are_reached_by_rolling(roomy: Roomy):
    label = roomy.widget().label
    assert label.height() >= label.heightForWidth(label.width())
    assert roomy.verticalScrollBar().maximum() > 0
    roomy.resize(900, 600)
    assert roomy.verticalScrollBar().maximum() == 0
    assert roomy.widget().height() == roomy.viewport().height()


def test_other_words_get_their_room_at_once(roomy: Roomy):
    roomy.resize(900, 300)
    QApplication.sendPostedEvents()
    assert roomy.verticalScrollBar().maximum() == 0
    roomy.widget().label.setText(LONG * 20)
    QApplication.sendPostedEvents()
    assert roomy.verticalScrollBar().maximum() > 0
