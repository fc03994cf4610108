# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""From the start of the process to the first painted window, in small steps.

The database libraries, the network and the calendar are imported after the first paint.
"""

from __future__ import annotations

import gc
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from hearings import __version__
from hearings.core import Core, build_core
from hearings.errors import HearingsError, ProfileInUse
from hearings.launch import Launch
from hearings.paths import Paths, profile_paths
from hearings.preferences import read_preferences
from hearings.profile_lock import ProfileLock
from ui import i18n, theme
from ui.main_window import MainWindow
from ui.settings import WindowSettings
from ui.upcoming.preparing import prepare

if TYPE_CHECKING:
    from ui.jobs import Jobs


class Program:
    """The running program: one window on one profile, or on the sample."""

    def __init__(self, app: QApplication, launch: Launch) -> None:
        self._app, self._launch = app, launch
        self._lock: ProfileLock | None = None
        self._core: Core | None = None
        self._jobs: Jobs | None = None
        self.window: MainWindow | None = None
        self._sample: Paths | None = None

    def open(self) -> MainWindow:
        """Open the window; raises `ProfileInUse` when this profile has one already."""
        if self._launch.is_sample:
            return self._open_sample()
        return self._open_on(profile_paths(self._launch.profile), is_sample=False)

    def close(self) -> None:
        """Close everything that is open; the sample's files are removed."""
        if self._jobs is not None:
            self._jobs.close()
        if self._core is not None:
            self._core.close()
        if self._lock is not None:
            self._lock.release()
        if self._sample is not None:
            from hearings.tasks.sampling import remove_profile

            remove_profile(self._sample)
        self._jobs = self._core = self._lock = self._sample = None

    def _open_sample(self) -> MainWindow:
        # Imported here to start fast: only the sample needs it.
        from hearings.tasks.sampling import make_sample_profile

        self._sample = make_sample_profile()
        return self._open_on(self._sample, is_sample=True)

    def _open_on(self, paths: Paths, *, is_sample: bool) -> MainWindow:
        self._lock = ProfileLock(paths.window_lock)
        self._lock.take()
        core = build_core(paths, is_offline=self._launch.is_offline, is_sample=is_sample)
        if is_sample:
            from hearings.tasks.sampling import fill_sample

            fill_sample(core.following, core.refresh)
        today = core.clock.now().astimezone().date()
        window = MainWindow(core, WindowSettings(paths.profile), prepare(core, today))
        # Not in the paint itself, but as soon as it is over.
        window.painted.connect(lambda: QTimer.singleShot(0, lambda: self._furnish(window, paths)))
        self._core, self.window = core, window
        window.show()
        return window

    def _furnish(self, window: MainWindow, paths: Paths) -> None:
        if window is not self.window or self._core is None:
            return
        # Imported here to start fast: the list is on the screen already.
        from ui import crash
        from ui.icons import app_icon
        from ui.jobs import Jobs
        from ui.logging_to_file import log_to
        from ui.refresh_process import refresh_apart

        log_to(paths)
        theme.shape(self._app)
        self._app.setWindowIcon(app_icon())
        self._jobs = Jobs()
        window.furnish(self._jobs, refresh_apart)
        crash.install(window.inside.say_crash)
        window.inside.sample_wanted.connect(self._switch_to_sample)
        window.inside.warm_up()
        # What is here now stays until the end, so it need not be looked through again.
        gc.freeze()
        gc.enable()

    def _switch_to_sample(self) -> None:
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
    paths = profile_paths(launch.profile)
    i18n.install(app, read_preferences(paths.preferences).language)
    theme.dress(app)
    program = Program(app, launch)
    try:
        program.open()
        return app.exec()
    except ProfileInUse as error:
        _say_in_box(error)
        return 1
    finally:
        program.close()


def _say_in_box(error: HearingsError) -> None:
    # Imported here to start fast: only a second copy needs it.
    from PySide6.QtWidgets import QMessageBox

    from hearings.messages.errors import describe

    message = describe(error)
    box = QMessageBox(QMessageBox.Icon.Information, "Hearings", message.happened)
    box.setInformativeText(f"{message.means} {message.now}")
    box.exec()
