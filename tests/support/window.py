# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The window over a real core, and pages that say what a person sees and can do there."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

from hearings.core import Core, build_core
from hearings.paths import Paths
from tests.support.manual_executor import ManualExecutor, deliver
from tests.support.turned_clock import TurnedClock
from ui import i18n, theme
from ui.jobs import Jobs
from ui.main_window import MainWindow
from ui.refresh_process import refresh_here
from ui.settings import WindowSettings
from ui.upcoming.preparing import prepare

DRESSED = "dressed"

OFFSCREEN = pytest.mark.qt_log_ignore(
    r"^This plugin does not support \w+", r"No such signal \w+::systemTrayWindowChanged"
)
"""The screen that is none says so whenever a window is shown; it is no fault of ours."""


def dress_once(app: QApplication) -> None:
    """Give the program of the tests its fonts, colours and words, once a process."""
    if not app.property(DRESSED):
        i18n.install(app, "en")
        theme.dress(app)
        theme.shape(app)
        app.setProperty(DRESSED, True)


def delete_what_waits() -> None:
    """Delete what is to be deleted later: outside of any loop that is never."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def core_on(folder: Path, clock: TurnedClock | None = None, *, is_offline: bool = False) -> Core:
    """The real program over a profile in a folder of the test."""
    return build_core(Paths(folder), clock=clock or TurnedClock(), is_offline=is_offline)


@dataclass(frozen=True)
class Town:
    """A place of the person's own file, read by the Legistar interface at `base_url`."""

    base_url: str
    id: str = "ca-oakland"
    name: str = "Oakland"
    region: str = "CA"
    client: str = "sampleville"
    system: str = "legistar"

    def as_toml(self) -> str:
        """The entry as a person would write it."""
        return f"""
[[place]]
id = "{self.id}"
name = "{self.name}"
region = "{self.region}"
kind = "city"
division = "ocd-division/country:us/state:ca/place:{self.id.replace("-", "_")}"
timezone = "America/Los_Angeles"
[[place.source]]
system = "{self.system}"
client = "{self.client}"
base_url = "{self.base_url}"
"""


def write_places(folder: Path, *towns: Town) -> None:
    """Write the person's own places file of a profile."""
    folder.mkdir(parents=True, exist_ok=True)
    Paths(folder).own_places.write_text("".join(town.as_toml() for town in towns))


class Page:
    """One place of the window, used as a person does: by looking, clicking and typing."""

    def __init__(self, desk: "Desk") -> None:
        self.desk = desk
        self.window = desk.window

    def press(self, button: QWidget) -> None:
        """Click a button that can be seen, and let what follows happen."""
        assert button.isVisible(), "nobody can press what is not there"
        assert button.isEnabled(), "nobody can press what is greyed out"
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        self.desk.settle()

    def rows_of(self, table: QAbstractItemView) -> list[str]:
        """What a screen reader says of each row, once its page has come."""
        model = table.model()
        for _ in range(2):
            said = [
                model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)
                for row in range(model.rowCount())
            ]
            self.desk.settle()
        return [str(words) for words in said]


class HearingsPage(Page):
    """The list and the hearing beside it."""

    @property
    def view(self):  # type: ignore[no-untyped-def]
        return self.window.inside.upcoming._view

    @property
    def pane(self):  # type: ignore[no-untyped-def]
        assert self.window.inside.hearing is not None
        return self.window.inside.hearing._view

    @property
    def rows(self) -> list[str]:
        """Every row as it is read aloud; none where the list gives way to an explanation."""
        return self.rows_of(self.view.table) if self.view.table.isVisible() else []

    @property
    def empty(self) -> str:
        """The title of the explanation, where the list is empty."""
        return str(self.view.empty.title.text()) if self.view.empty.isVisible() else ""

    @property
    def said(self) -> str:
        return str(self.view.said.text())

    def click(self, row: int) -> None:
        """Click a row."""
        table = self.view.table
        place = table.visualRect(table.model().index(row, 0))
        QTest.mouseClick(
            table.viewport(), Qt.MouseButton.LeftButton, pos=place.center() + QPoint(40, 0)
        )
        self.desk.settle()

    @property
    def title(self) -> str:
        return str(self.pane.title.text()) if self.pane.pane.isVisible() else ""

    @property
    def status(self) -> str:
        return str(self.pane.status.words.text()) if self.pane.status.isVisible() else ""

    @property
    def agenda(self) -> str:
        return str(self.pane.document.toPlainText())


class TestimonyPage(Page):
    """The drafts and the editor."""

    __test__ = False

    @property
    def view(self):  # type: ignore[no-untyped-def]
        return self.window.inside.drafts._view

    @property
    def editor(self):  # type: ignore[no-untyped-def]
        return self.view.editor

    @property
    def text(self) -> str:
        return str(self.editor.text.toPlainText())

    @property
    def state(self) -> str:
        return str(self.editor.state.text())

    def type(self, words: str) -> None:
        """Type into the text, which must have the keyboard."""
        assert self.editor.text.hasFocus(), "the keyboard is somewhere else"
        QTest.keyClicks(self.editor.text, words)

    def pause(self) -> None:
        """The person stops typing for a moment."""
        timer = self.window.inside.drafts.autosave._timer
        if timer.isActive():
            timer.stop()
            timer.timeout.emit()
        self.desk.settle()


class PlacesPage(Page):
    """The places and what is known of the chosen one."""

    @property
    def view(self):  # type: ignore[no-untyped-def]
        return self.window.inside.places._view

    def row(self, name: str) -> int:
        """The row of a place."""
        model = self.view.table.model()
        names = [str(model.index(row, 0).data()) for row in range(model.rowCount())]
        return names.index(name)

    def tick(self, name: str) -> None:
        """Choose a place and press Space."""
        self.view.table.selectRow(self.row(name))
        self.view.table.setFocus()
        QTest.keyClick(self.view.table, Qt.Key.Key_Space)
        self.desk.settle()

    def state(self, name: str) -> str:
        """How a place stands, in the words of its row."""
        return str(self.view.table.model().index(self.row(name), 4).data())


class WelcomePage(Page):
    """The first screen."""

    @property
    def view(self):  # type: ignore[no-untyped-def]
        return self.window.inside._pages["welcome"].places

    def begin(self) -> None:
        """Follow what is ticked, and pass the other steps over."""
        self.press(self.view.begin)
        self.pass_over()

    def pass_over(self) -> None:
        """“Not now” in the second step, “Later” in the third."""
        for _ in range(2):
            self.press(self.window.inside._pages["welcome"].currentWidget().later_button)

    @property
    def is_shown(self) -> bool:
        page = self.window.inside._pages.get("welcome")
        return page is not None and page.isVisible()

    def tick(self, name: str) -> None:
        """Space on a place."""
        places = self.view.places
        model = places.model()
        names = [str(model.index(row, 0).data()) for row in range(model.rowCount())]
        places.setFocus()
        places.setCurrentIndex(model.index(names.index(name), 0))
        QTest.keyClick(places, Qt.Key.Key_Space)
        self.desk.settle()


class Desk:
    """An open window, everything it works with, and its pages."""

    def __init__(self, core: Core, clock: TurnedClock) -> None:
        self.core, self.clock = core, clock
        self.executor = ManualExecutor()
        self.jobs = Jobs(self.executor)
        today = clock.now().astimezone().date()
        settings = WindowSettings(core.paths.profile)
        self.window = MainWindow(core, settings, prepare(core, today))
        self.window.furnish(self.jobs, refresh_here)
        self.hearings = HearingsPage(self)
        self.testimony = TestimonyPage(self)
        self.places = PlacesPage(self)
        self.welcome = WelcomePage(self)

    def open(self, width: int = 1280, height: int = 700) -> None:
        """Show the window, as large as that, and let it warm up."""
        self.window.resize(width, height)
        self.window.show()
        self.window.activateWindow()
        # Keys go to a window only once the screen has made it the active one.
        assert QTest.qWaitForWindowActive(self.window)
        self.window.inside.warm_up()
        self.settle()

    def settle(self) -> None:
        """Let everything that was asked for happen, and what that asks for."""
        deliver()
        while not self.jobs.is_idle:
            self.executor.run_all()
            deliver()

    @property
    def said(self) -> str:
        """The line across the top."""
        strip = self.window.inside.frame.strip
        return strip.words.text() if strip.isVisible() else ""

    @property
    def state(self) -> str:
        """The foot of the rail."""
        return self.window.inside.frame.rail.state.text()

    def key(self, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
        """Press a key wherever the keyboard is, and let what follows happen."""
        held = Qt.KeyboardModifier.NoModifier
        for modifier in modifiers:
            held |= modifier
        QTest.keyClick(self.window.focusWidget() or self.window, key, held)
        self.settle()

    def control(self, key: Qt.Key) -> None:
        """Press a key with Ctrl."""
        self.key(key, Qt.KeyboardModifier.ControlModifier)

    def refresh(self) -> None:
        """Press Refresh in the rail."""
        QTest.mouseClick(self.window.inside.frame.rail.refresh, Qt.MouseButton.LeftButton)
        self.settle()

    def close(self) -> None:
        """Close the window and everything behind it, as the end of the program does."""
        self.window.close()
        self.jobs.close()
        self.core.close()
        deliver()


@contextmanager
def open_window(
    folder: Path,
    clock: TurnedClock | None = None,
    *,
    is_offline: bool = False,
    width: int = 1280,
    height: int = 700,
) -> Iterator[Desk]:
    """A window on the profile in a folder, for as long as it lasts."""
    app = QApplication.instance()
    assert isinstance(app, QApplication), "the test needs the fixture qtbot or qapp"
    dress_once(app)
    turned = clock or TurnedClock()
    desk = Desk(core_on(folder, turned, is_offline=is_offline), turned)
    try:
        desk.open(width, height)
        yield desk
    finally:
        desk.close()
        desk.window.deleteLater()
        delete_what_waits()
