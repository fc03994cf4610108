# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Nobody there is noticed: by the clock, by a sleep, and by the desktop's own word."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow
from pytestqt.qtbot import QtBot

from tests.house.floor_plan import ROOT
from tests.support.turned_clock import START, TurnedClock
from ui.vault.watching import LOOK_MS, Watching

STEP = LOOK_MS / 1000

LISTENING = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from hearings.clock import SystemClock
from jeepney import DBusAddress, new_signal, new_method_call, message_bus
from jeepney.io.blocking import open_dbus_connection
from ui.vault.watching import Watching

app = QApplication([])
watching = Watching(app, SystemClock(), lambda: 5)
watching.left.connect(lambda: (print("left"), app.quit()))
bus = open_dbus_connection("SESSION")
name, path, signal, on = sys.argv[1:]
bus.send_and_get_reply(message_bus.RequestName(name.removesuffix(".Manager")))
bus.send(new_signal(DBusAddress(path, interface=name), signal, "b", (on == "on",)))
QTimer.singleShot(3000 if on == "on" else 700, app.quit)
app.exec()
"""


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[QMainWindow]:
    shown = QMainWindow()
    shown.show()
    shown.activateWindow()
    assert QTest.qWaitForWindowActive(shown)
    yield shown
    shown.close()
    shown.deleteLater()


def looks(watching: Watching, clock: TurnedClock, seconds: float) -> bool:
    """Let time pass as it does, with a look every ten seconds; whether anybody was missed."""
    left = list[bool]()
    watching.left.connect(lambda: left.append(True))
    for _ in range(int(seconds / STEP)):
        clock.turn(STEP)
        watching.look()
    return bool(left)


def test_so_many_minutes_without_a_key_are_noticed(qapp: QApplication, window: QMainWindow):
    clock = TurnedClock()
    watching = Watching(qapp, clock, lambda: 5)
    assert not looks(watching, clock, 290)
    assert looks(watching, clock, 10)
    watching.stop()


@pytest.mark.parametrize("act", ["key", "mouse"])
def test_whoever_types_or_points_is_there(qapp: QApplication, window: QMainWindow, act: str):
    clock = TurnedClock()
    watching = Watching(qapp, clock, lambda: 5)
    assert not looks(watching, clock, 290)
    handle = window.windowHandle()
    if act == "key":
        QTest.keyClick(handle, Qt.Key.Key_A)
    else:
        QTest.mouseClick(handle, Qt.MouseButton.LeftButton)
    assert not looks(watching, clock, 290)
    assert looks(watching, clock, 10)
    watching.stop()


def test_with_no_minutes_only_a_sleep_counts(qapp: QApplication, window: QMainWindow):
    clock = TurnedClock()
    watching = Watching(qapp, clock, lambda: 0)
    assert not looks(watching, clock, 3_600)
    left = list[bool]()
    watching.left.connect(lambda: left.append(True))
    clock.turn(3_600)
    watching.look()
    assert left
    watching.stop()


def test_a_clock_set_back_begins_the_time_anew(qapp: QApplication, window: QMainWindow):
    clock = TurnedClock()
    watching = Watching(qapp, clock, lambda: 5)
    clock._start = START - timedelta(days=400)
    watching.look()
    assert not looks(watching, clock, 290)
    assert looks(watching, clock, 10)
    watching.stop()


def test_after_it_stopped_it_is_silent(qapp: QApplication, window: QMainWindow):
    watching = Watching(qapp, TurnedClock(), lambda: 5)
    watching.stop()
    assert not watching.timer.isActive()


@pytest.mark.skipif(shutil.which("dbus-run-session") is None, reason="there is no dbus here")
@pytest.mark.parametrize(
    ("name", "path", "signal"),
    [
        ("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver", "ActiveChanged"),
        ("org.gnome.ScreenSaver", "/org/gnome/ScreenSaver", "ActiveChanged"),
        ("org.freedesktop.login1.Manager", "/org/freedesktop/login1", "PrepareForSleep"),
    ],
)
@pytest.mark.parametrize("on", ["on", "off"])
def test_the_desktop_tells_of_a_locked_screen_and_of_sleep(
    tmp_path: Path, name: str, path: str, signal: str, on: str
):
    # The bus of the test stands for both; logind listens on the system's.
    run = 'export DBUS_SYSTEM_BUS_ADDRESS="$DBUS_SESSION_BUS_ADDRESS"; exec "$0" -c "$@"'
    done = subprocess.run(
        ["dbus-run-session", "--", "bash", "-c", run, sys.executable, LISTENING,
         name, path, signal, on],
        capture_output=True, text=True, timeout=60, check=False, cwd=ROOT,
        env={**os.environ, "HOME": str(tmp_path), "PYTHONPATH": str(ROOT),
             "QT_QPA_PLATFORM": "offscreen"},
    )  # fmt: skip
    assert done.stdout == ("left\n" if on == "on" else ""), done.stderr
