# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""From the start of the process to the first painted window, in small steps.

The database libraries, the network and the calendar are imported after the first paint.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from hearings import __version__
from hearings.core import Core, build_core
from hearings.errors import HearingsError
from hearings.launch import Launch
from hearings.paths import Paths, profile_paths
from hearings.preferences import read_preferences
from hearings.profile_lock import ProfileLock
from ui import i18n, shortcuts, theme
from ui.garbage import Garbage
from ui.main_window import MainWindow
from ui.settings import WindowSettings
from ui.upcoming.preparing import prepare

if TYPE_CHECKING:
    from types import TracebackType

    from PySide6.QtWidgets import QMainWindow, QWidget

    from ui.background.staying import Staying
    from ui.jobs import Err, Jobs, Ok
    from ui.vault.clipboard import OwnClipboard
    from ui.vault.hiding import BlankWindow
    from ui.vault.watching import Watching
    from ui.vault.window import LockedWindow

FAILED = 1
"""The exit status of a program that could not go on."""

TURN_SECONDS = 0.001
"""How long other work goes on after the window asked for its turn; one key asks several times."""


class Program:
    """The running program: one window on one profile, or on the sample.

    While the vault is locked another window stands in its place.
    """

    def __init__(self, app: QApplication, launch: Launch) -> None:
        self._app, self._launch = app, launch
        self._lock: ProfileLock | None = None
        self._core: Core | None = None
        self._jobs: Jobs | None = None
        self._garbage: Garbage | None = None
        self.window: MainWindow | None = None
        self.locked: LockedWindow | None = None
        self.blank: BlankWindow | None = None
        self._hidden: list[QWidget] = []
        self._news = ""
        self._watching: Watching | None = None
        self._clipboard: OwnClipboard | None = None
        self._sample: Paths | None = None
        self.staying: Staying | None = None
        self._has_failed = False

    def open(self) -> QMainWindow:
        """Open the window; raises `ProfileInUse` when this profile has one already.

        From now on a fault that nobody catches is told here.
        """
        sys.excepthook = self._tell_fault
        if self._launch.is_sample:
            return self._open_sample()
        return self._open_on(profile_paths(self._launch.profile), is_sample=False)

    def _tell_fault(
        self, kind: type[BaseException], fault: BaseException, trace: TracebackType | None
    ) -> None:
        # Imported here to start fast: hardly any start has a fault.
        from ui.crash import tell

        tell(kind, fault, trace, self.say_fault)

    def say_fault(self, kind: str, report: str) -> None:
        """Say a fault in the window, or in one of its own where none can go on: then it ends."""
        if self.window is not None and self.window.is_furnished:
            self.window.inside.say_crash(kind, report)
        elif self.locked is not None:
            self.locked.notices.crash_while_locked(kind, report)
        elif not self._has_failed:
            from ui.alone import FaultWindow

            self._has_failed = True
            FaultWindow(kind, report).exec()
            self._app.exit(FAILED)

    def close(self) -> None:
        """Close everything that is open; the sample's files are removed."""
        self._stop_watching()
        if self.staying is not None:
            self.staying.end()
        if self._jobs is not None:
            self._jobs.close()
        if self._core is not None:
            self._core.close()
        if self._lock is not None:
            self._lock.release()
        if self._sample is not None:
            from hearings.tasks.sampling import remove_profile

            remove_profile(self._sample)
        self._jobs = self._core = self._lock = self._sample = self.staying = None

    def _open_sample(self) -> QMainWindow:
        # Imported here to start fast: only the sample needs it.
        from hearings.tasks.sampling import make_sample_profile

        self._sample = make_sample_profile()
        return self._open_on(self._sample, is_sample=True)

    def _open_on(self, paths: Paths, *, is_sample: bool) -> QMainWindow:
        self._lock = ProfileLock(paths.window_lock)
        self._lock.take()
        core = build_core(paths, is_offline=self._launch.is_offline, is_sample=is_sample)
        if is_sample:
            from hearings.tasks.sampling import fill_sample

            fill_sample(core.following, core.refresh)
        self._core = core
        if core.door.is_open or core.door.may_be_in_ring:
            return self._open_main(core)
        return self._open_locked(core)

    def _open_main(self, core: Core) -> MainWindow:
        paths, today = core.paths, core.clock.now().astimezone().date()
        window = MainWindow(core, WindowSettings(paths.profile), prepare(core, today))
        # Not in the paint itself, but as soon as it is over.
        window.painted.connect(lambda: QTimer.singleShot(0, lambda: self._furnish(window, paths)))
        self.window = window
        if self._launch.is_at_login and self._stay(core, window).is_hidden:
            # Painted all the same, because the rest follows the first picture.
            window.grab()
        else:
            window.show()
        return window

    def _furnish(self, window: MainWindow, paths: Paths) -> None:
        if window is not self.window or self._core is None:
            return
        # Imported here to start fast: the list is on the screen already.
        from ui.icons import app_icon
        from ui.jobs import Jobs
        from ui.logging_to_file import log_to
        from ui.refresh_process import refresh_apart

        log_to(paths)
        theme.shape(self._app)
        self._app.setWindowIcon(app_icon())
        self._jobs = Jobs()
        window.furnish(self._jobs, refresh_apart)
        window.inside.sample_wanted.connect(self._switch_to_sample)
        window.inside.vault_replaced.connect(self._begin_anew)
        staying = self._stay(self._core, window)
        window.inside.tray_chosen.connect(staying.choose)
        window.inside.front_wanted.connect(staying.show)
        window.inside.frame.rail.lock.clicked.connect(self.lock_now)
        acts = {"Ctrl+L": self.lock_now, "F8": self.hide_now, "Ctrl+Q": staying.quit}
        shortcuts.install_everywhere(window, acts)
        core = self._core
        if core.door.is_open:
            self._warm_up(window)
        else:
            # The key ring opens it, or says that it cannot.
            self._jobs.run(core.door.key, self._ring_answered)
        self._garbage = self._garbage or Garbage()

    def _ring_answered(self, answer: Ok[bytes | None] | Err) -> None:
        from ui.jobs import Err

        if isinstance(answer, Err):
            self._show_locked(answer.error)
        elif self.window is not None:
            self._warm_up(self.window)

    def _warm_up(self, window: MainWindow) -> None:
        from ui.vault.clipboard import OwnClipboard
        from ui.vault.watching import Watching

        window.inside.warm_up()
        if self._news:
            window.inside.notices.say(self._news)
            self._news = ""
        core = self._core
        if core is not None:
            # Also before there is a passphrase: one may be set while the window is open.
            clock, minutes = core.clock, lambda: core.preferences.lock_minutes
            self._watching = Watching(self._app, clock, minutes)
            self._watching.left.connect(self._lock_if_encrypted)
            self._clipboard = OwnClipboard(self._app, window)

    def _lock_if_encrypted(self) -> None:
        if self._core is not None and self._core.door.is_encrypted:
            self.lock_now()

    def lock_now(self) -> None:
        """Lock the vault; what is typed is saved first, and where that fails nothing is locked."""
        if self.window is None or self._core is None:
            return
        if not self._core.door.is_encrypted:
            self.window.inside.notices.not_encrypted()
        elif self.window.inside.may_close():
            self._show_locked()

    def hide_now(self) -> None:
        """Put a blank window in front of everything at once, and lock what is encrypted."""
        # Imported here to start fast: most people never hide it.
        from ui.vault.hiding import BlankWindow

        core, shown = self._core, self.window or self.locked
        if core is None or shown is None or self.blank is not None:
            return
        self._hidden = [one for one in self._app.topLevelWidgets() if one.isVisible()]
        self.blank = BlankWindow(shown)
        self.blank.go_on.clicked.connect(self._go_on)
        self.blank.closed.connect(self._close_hidden)
        self.blank.show()
        for one in self._hidden:
            one.hide()
        if core.door.is_encrypted:
            self.lock_now()

    def _go_on(self) -> None:
        if self.blank is None:
            return
        hidden, self._hidden = self._hidden, []
        for one in hidden if self.window is not None else (self.locked,):
            if one is not None and isValid(one):
                one.show()
        blank, self.blank = self.blank, None
        blank.hide()
        blank.deleteLater()

    def _close_hidden(self) -> None:
        shown = self.window or self.locked
        if shown is not None and not shown.close():
            self._go_on()

    def _show_locked(self, why: HearingsError | None = None) -> None:
        core, window, jobs = self._core, self.window, self._jobs
        if core is None or window is None or jobs is None:
            return
        self._give_up(core, window, jobs)
        why = self._why_not_locked(core) or why
        # Shown before the other goes: without any window the program would end.
        self._open_locked(core, why)
        self._remove(window)

    def _why_not_locked(self, core: Core) -> HearingsError | None:
        """Lock the vault; the error where something still keeps its key."""
        try:
            core.guarding.lock()
        except HearingsError as error:
            return error
        return None

    def _begin_anew(self, news: str) -> None:
        """Another vault is in the place of the one this window showed; the next says it."""
        core, window, jobs = self._core, self.window, self._jobs
        if core is None or window is None or jobs is None:
            return
        self._give_up(core, window, jobs)
        self._news = news
        shown = self._open_main(core)
        if self.blank is not None:
            self._hidden = [shown]
            self.blank.raise_()
        self._remove(window)

    def _give_up(self, core: Core, window: MainWindow, jobs: Jobs) -> None:
        """End all work of a window, and forget what belongs to the vault."""
        self._stop_watching()
        self._let_go()
        window.inside.forget_all()
        jobs.close()
        core.spelling.forget()
        self.window = self._jobs = None

    def _remove(self, window: MainWindow) -> None:
        # Imported here to start fast: only a window that is locked is emptied.
        from ui.vault.forgetting import forget_words

        window.close()
        # Qt deletes it when nothing else is to be done, and this is now.
        forget_words(window)
        window.deleteLater()
        if self._clipboard is not None:
            self._clipboard.take_back()
            self._clipboard = None

    def _open_locked(self, core: Core, why: HearingsError | None = None) -> LockedWindow:
        # Imported here to start fast: most starts are not locked.
        from ui.crash import public_report
        from ui.jobs import Jobs
        from ui.logging_to_file import log_to
        from ui.vault.window import LockedWindow

        log_to(core.paths)
        theme.shape(self._app)
        self._jobs = Jobs()
        self._jobs.crashed.connect(
            lambda fault: self.say_fault(type(fault).__name__, public_report(fault))
        )
        self.locked = LockedWindow(core, self._jobs, WindowSettings(core.paths.profile), why)
        self.locked.unlocked.connect(self._unlocked)
        staying = self._stay(core, self.locked)
        shortcuts.install_everywhere(self.locked, {"F8": self.hide_now, "Ctrl+Q": staying.quit})
        if self.blank is None and not staying.is_hidden:
            self.locked.show()
        return self.locked

    def _unlocked(self) -> None:
        core, locked, jobs = self._core, self.locked, self._jobs
        if core is None or locked is None or jobs is None:
            return
        jobs.close()
        self._let_go()
        self.locked = self._jobs = None
        if self.blank is None:
            self._open_main(core)
        else:
            # Hidden while the passphrase was tried: nothing may come in front of the blank.
            self._open_locked(core, self._why_not_locked(core))
        locked.close()
        locked.deleteLater()

    def _stop_watching(self) -> None:
        if self._watching is not None:
            self._watching.stop()
            self._watching.deleteLater()
            self._watching = None

    def _stay(self, core: Core, window: QMainWindow) -> Staying:
        """Let this window be closed into the tray, where that was chosen."""
        # Imported here to start fast: nobody closes the window yet.
        from ui.background.staying import Staying

        if self.staying is None:
            self.staying = Staying(self._app, core, lambda: self.window, self._in_front)
            self.staying.begin(is_at_login=self._launch.is_at_login)
        self.staying.watch(window)
        return self.staying

    def _in_front(self) -> QMainWindow | None:
        return self.blank or self.locked or self.window

    def _let_go(self) -> None:
        if self.staying is not None:
            self.staying.let_go()

    def _switch_to_sample(self) -> None:
        self._let_go()
        if self.window is not None:
            self.window.close()
        self.close()
        self._open_sample()


def run(launch: Launch) -> int:
    """Open the window and stay until it is closed; returns the exit status."""
    app = QApplication(sys.argv[:1])
    app.setApplicationName("hearings")
    app.setApplicationDisplayName("Hearings")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("hearings")
    sys.setswitchinterval(TURN_SECONDS)
    paths = profile_paths(launch.profile)
    i18n.install(app, read_preferences(paths.preferences).language)
    theme.dress(app, WindowSettings(paths.profile).look())
    program = Program(app, launch)
    try:
        program.open()
        return app.exec()
    except HearingsError as error:
        # Imported here to start fast: hardly any start is refused.
        from ui.alone import trouble_box

        trouble_box(error).exec()
        return FAILED
    finally:
        program.close()
