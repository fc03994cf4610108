# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""An act after a pause is done once for each pause."""

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from ui.pausing import Pause


def test_it_acts_once_after_each_pause_however_often_it_was_put_off(qtbot: QtBot):
    acts: list[int] = []
    parent = QObject()
    pause = Pause(parent, lambda: acts.append(1), 5)
    for _ in range(3):
        pause.start()
    with qtbot.waitSignal(pause.timeout):
        pass
    assert acts == [1]
    assert not pause.isActive(), "it does not go on by itself"
    with qtbot.waitSignal(pause.timeout):
        pause.start(1)
    assert acts == [1, 1]
