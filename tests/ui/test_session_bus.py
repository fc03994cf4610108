# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A notification reaches a real service on a real bus; without one it is known that none did."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from hearings.messages.reminders import Notification
from tests.house.floor_plan import ROOT
from ui.session_bus import has_service, notify

WITH_A_BUS = pytest.mark.skipif(
    shutil.which("dbus-run-session") is None, reason="no session bus can be started here"
)

SAID = Notification("Hearings", "x")

TELL = """
import json, select
from hearings.messages.reminders import Notification
from tests.support.notification_service import NotificationService
from ui.session_bus import has_service, notify
found = [has_service()]
for capabilities in ((), ("actions", "body-markup")):
    with NotificationService(*capabilities) as service:
        found.append(has_service())
        told = notify(Notification("Sign up", "by 6:00 PM <b>&</b>"), "Open")
        found.append([service.shown, service.actions, service.stays, told.fate().name])
        service.click()
        select.select([told.socket], [], [], 10)
        found[-1].append(told.fate().name)
        told.close()
found.append(notify(Notification("Nobody", "is there"), "Open"))
print(json.dumps(found))
"""

WINDOW = """
import json, sys
from dataclasses import replace
from pathlib import Path
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication
app = QApplication([])
from hearings.domain.telling import Telling
from tests.support.fake_server import FakeServer
from tests.support.notification_service import NotificationService
from tests.support.turned_clock import TurnedClock
from tests.support.window import open_window
from tests.ui.reminders.oakland import DRAFT, follow_oakland, put_away, until_due
from ui.rail import HEARINGS, PLACES

found = {}
with FakeServer() as server, NotificationService() as service:
    folder = Path("profile").absolute()
    follow_oakland(server, folder)
    clock = TurnedClock()
    with open_window(folder, clock) as desk:
        desk.refresh()
        desk.core.writing.begin(desk.core.looking.hearing("ca-oakland-legistar-1"), title=DRAFT)
        for telling, hours in ((Telling.NEUTRAL, 24), (Telling.DRAFT, 2)):
            desk.core.save_preferences(replace(desk.core.preferences, notifications=telling))
            until_due(clock, hours)
            desk.window.inside.day.look()
            desk.settle()
            found[telling] = list(service.shown)
            service.shown.clear()
            put_away(desk)
        desk.window.inside.show_place(PLACES)
        loop = QEventLoop()
        desk.window.inside.front_wanted.connect(loop.quit)
        QTimer.singleShot(10_000, loop.quit)
        service.click()
        loop.exec()
        desk.settle()
        assert desk.window.inside.place == HEARINGS
        found["opened"] = desk.window.inside.hearing.hearing.id
print(json.dumps(found))
"""


def on_a_bus(code: str, folder: Path) -> object:
    done = subprocess.run(
        ["dbus-run-session", "--", sys.executable, "-c", code],
        capture_output=True, text=True, check=False, cwd=folder, timeout=60,
        env={**os.environ, "HOME": str(folder), "PYTHONPATH": str(ROOT),
             "QT_QPA_PLATFORM": "offscreen"},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


@WITH_A_BUS
def test_a_service_is_told_and_markup_of_others_is_none_to_it(tmp_path: Path):
    assert on_a_bus(TELL, tmp_path) == [
        False,
        True,
        [[["Hearings", "Sign up", "by 6:00 PM <b>&</b>"]], [], True, "SHOWN", "CLICKED"],
        True,
        [
            [["Hearings", "Sign up", "by 6:00 PM &lt;b&gt;&amp;&lt;/b&gt;"]],
            ["default", "Open"], True, "SHOWN", "CLICKED",
        ],
        None,
    ]  # fmt: skip


@WITH_A_BUS
def test_the_window_tells_the_desktop_as_much_as_was_allowed_and_a_click_opens_it(tmp_path: Path):
    found = on_a_bus(WINDOW, tmp_path)
    assert isinstance(found, dict)
    (neutral,) = found["neutral"]
    assert neutral == [
        "Hearings", "Hearings",
        "You have a deadline: Mon 30 Nov, 6:00 PM PST. Open Hearings to see it.",
    ]  # fmt: skip
    allowed = [f"{summary} {body}" for _, summary, body in found["draft"]]
    assert any("Sign up to speak: A face recognition policy" in one for one in allowed)
    assert all("What happened to my brother" in one for one in allowed)
    assert found["opened"] == "ca-oakland-legistar-1", "a click leads to the hearing"


def test_without_a_bus_nobody_is_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path}/no-bus")
    assert notify(SAID, "Open") is None
    assert has_service() is False
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS")
    assert has_service() is False
    assert notify(SAID, "Open") is None
