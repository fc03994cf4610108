# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What nobody holds any more is taken down on the window's thread, whichever thread is busy."""

import gc
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from ui import garbage
from ui.garbage import Garbage


class Ring(QObject):
    """Holds itself, so that only a look for garbage finds it; notes which thread took it down."""

    def __init__(self, taken_down_on: list[int]) -> None:
        super().__init__()
        self.myself = self
        self._taken_down_on = taken_down_on
        self.timer = QTimer(self, interval=10_000)
        self.timer.start()

    def __del__(self) -> None:
        self._taken_down_on.append(threading.get_ident())


@pytest.fixture(autouse=True)
def _little_waiting(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(garbage, "LOOK_MS", 10)
    yield
    gc.unfreeze()
    gc.disable()


def test_a_thread_that_fills_the_memory_takes_down_no_widget(qtbot: QtBot):
    gc.enable()
    looking = Garbage()
    taken_down_on: list[int] = []
    Ring(taken_down_on)
    memory: list[list[int]] = []
    many = range(gc.get_threshold()[0] * 200)
    thread = threading.Thread(target=lambda: memory.extend([one] for one in many))
    thread.start()
    thread.join()
    assert not taken_down_on, "a thread has taken down what belongs to the window"
    qtbot.waitUntil(lambda: bool(taken_down_on))
    assert taken_down_on == [threading.get_ident()]
    del looking


def test_little_garbage_is_left_until_there_is_more(monkeypatch: pytest.MonkeyPatch):
    gc.collect()
    taken_down_on: list[int] = []
    Ring(taken_down_on)
    garbage.look()
    assert not taken_down_on
    kept = [[number] for number in range(gc.get_threshold()[0] + 1)]
    garbage.look()
    assert taken_down_on, f"{len(kept)} objects more and nobody looked"
