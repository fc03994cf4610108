# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Walks and times a volunteer's way from the README to an exported testimony.

`python scripts/walk_first_use.py FOLDER` clones this repository into the folder, runs the first
command of the README there, and then uses the installed window by keys and clicks alone: the
first start, a place, a refresh from a council on this computer, a hearing, a testimony, its
export. It prints how long the program took for each step; how long a person reads and writes
is not in it.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

ROOT = Path(__file__).parents[1]
LONGEST_S = 60
TITLE = "Adopt an ordinance on the use of face recognition technology by the police department"
TEXT = "I have lived on Example Avenue for eleven years. Please vote no on item 5."


class Walk:
    """The steps so far, each told as soon as it is done."""

    def __init__(self) -> None:
        self._begun = self._last = time.monotonic()

    def step(self, words: str) -> None:
        """Say what was done, and how long the program took for it."""
        now = time.monotonic()
        print(f"{now - self._last:8.2f} s  {words}", flush=True)
        self._last = now

    def end(self) -> None:
        """Say how long everything took."""
        print(f"{time.monotonic() - self._begun:8.2f} s  altogether")


def install(folder: Path, walk: Walk) -> Path:
    """Clone into a folder of its own and run the README's first command; returns the clone."""
    clone = folder / "hearings"
    subprocess.run(["git", "clone", "--quiet", str(ROOT), str(clone)], check=True)
    walk.step("clone the repository")
    subprocess.run(["make", "--silent", "run", "ARGS=--version"], cwd=clone, check=True)
    walk.step("`make run`: virtual environment, libraries, first answer")
    return clone


def use_window(profile: Path, out: Path) -> None:
    """The way through the window, on a new profile."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication, QFileDialog

    from hearings.clock import SystemClock
    from hearings.launch import Launch
    from tests.support.factories import legistar_event, legistar_item
    from tests.support.fake_server import FakeServer
    from tests.support.legistar_server import LegistarApi
    from tests.support.window import Town, write_places
    from ui import i18n, theme
    from ui.app import Program
    from ui.drafts.editor import Editor
    from ui.handing_in.view import HandingInView
    from ui.hearing.view import HearingView
    from ui.upcoming.day_table import DayTable
    from ui.welcome.protection_step import ProtectionStepView
    from ui.welcome.topics_step import TopicsStepView
    from ui.welcome.view import WelcomeView

    with FakeServer() as server:
        day = (SystemClock().now() + timedelta(days=8)).date().isoformat()
        LegistarApi(server).client(
            "sampleville",
            [legistar_event(7, "City Council", day, "6:00 PM")],
            {7: [legistar_item(70, 7, "Approve the minutes"), legistar_item(71, 7, TITLE)]},
        )
        write_places(profile, Town(server.url("/v1")))
        walk = Walk()
        app = QApplication([])
        i18n.install(app, "en")
        theme.dress(app)
        program = Program(app, Launch(profile=str(profile)))
        window = program.open()

        def until(is_so: Callable[[], bool]) -> None:
            end = time.monotonic() + LONGEST_S
            while not is_so():
                if time.monotonic() > end:
                    window.grab().save(str(out.with_suffix(".png")))
                    raise SystemExit(f"This never came; the window is in {out.with_suffix('.png')}")
                app.processEvents()
                time.sleep(0.002)

        def press(button: object) -> None:
            until(lambda: button.isVisible() and button.isEnabled())  # type: ignore[attr-defined]
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)  # type: ignore[call-overload]

        until(lambda: window.is_furnished and window.inside.jobs_are_idle)
        inside = window.inside
        walk.step("the first start, until the welcome can be used")

        welcome = window.findChild(WelcomeView)
        until(lambda: welcome.places.model().rowCount() > 0)
        QTest.keyClicks(welcome.search, "oakland")
        until(lambda: welcome.places.model().rowCount() == 1)
        welcome.places.setFocus()
        welcome.places.setCurrentIndex(welcome.places.model().index(0, 0))
        QTest.keyClick(welcome.places, Qt.Key.Key_Space)
        press(welcome.begin)
        for step in (TopicsStepView, ProtectionStepView):
            until(lambda step=step: window.findChild(step) is not None and inside.jobs_are_idle)
            press(window.findChild(step).later_button)
        until(lambda: inside.upcoming.count > 0)
        walk.step("choose a place, refresh, see its hearing")

        QTest.keyClick(window.findChild(DayTable), Qt.Key.Key_Down)
        until(lambda: inside.hearing is not None and inside.hearing.hearing is not None)
        walk.step("open the hearing")

        press(window.findChild(HearingView).write)
        until(lambda: window.findChild(Editor) is not None)
        editor = window.findChild(Editor)
        until(editor.text.hasFocus)
        QTest.keyClicks(editor.text, TEXT)
        until(lambda: editor.state.text() != "" and inside.jobs_are_idle)
        walk.step(f"begin the testimony and type {len(TEXT)} letters")

        press(editor.hand_in)
        until(lambda: window.findChild(HandingInView) is not None)
        page = window.findChild(HandingInView)
        until(lambda: TEXT in page.preview.toPlainText())
        walk.step("see what others will see")

        QFileDialog.getSaveFileName = lambda *_asked: (str(out), "")  # type: ignore[method-assign]
        page.export.menu().actions()[0].trigger()
        until(lambda: out.is_file() and inside.jobs_are_idle)
        walk.step(f"save it: {page.export.menu().actions()[0].text()}")
        window.close()
        program.close()
        walk.step("close the window")
        walk.end()
    if not out.read_bytes().startswith(b"%PDF-"):
        raise SystemExit(f"{out} is no PDF")


def main(arguments: list[str]) -> int:
    """Install and walk; with `--window PROFILE OUT` only the way through the window."""
    if arguments[:1] == ["--window"]:
        sys.path.insert(0, str(ROOT))
        use_window(Path(arguments[1]), Path(arguments[2]))
        return 0
    folder = Path(arguments[0]) if arguments else Path(tempfile.mkdtemp(prefix="hearings-walk-"))
    folder.mkdir(parents=True, exist_ok=True)
    clone = install(folder, Walk())
    asked = ["--window", str(folder / "profile"), str(folder / "testimony.pdf")]
    here = clone / "scripts" / "walk_first_use.py"
    return subprocess.run([clone / ".venv/bin/python", here, *asked], cwd=clone).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
