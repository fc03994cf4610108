# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The whole program for as long as a test, and the process as it was before."""

import logging
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtWidgets import QApplication

from hearings.launch import Launch
from tests.support.window import delete_what_waits, dress_once
from ui.app import Program
from ui.main_window import MainWindow
from ui.vault.window import LockedWindow


@contextmanager
def whole_program(app: QApplication, profile: Path) -> Iterator[Program]:
    """A program on a profile, not opened yet; it gives back the log and the last resort."""
    dress_once(app)
    root, hook, raises = logging.getLogger(), sys.excepthook, logging.raiseExceptions
    handlers, level = list(root.handlers), root.level
    program = Program(app, Launch(profile=str(profile)))
    try:
        yield program
    finally:
        for window in (program.window, program.locked):
            if window is not None:
                window.close()
        program.close()
        for one in app.topLevelWidgets():
            if isinstance(one, MainWindow | LockedWindow):
                one.deleteLater()
        delete_what_waits()
        for handler in list(root.handlers):
            if handler not in handlers:
                root.removeHandler(handler)
                handler.close()
        root.setLevel(level)
        sys.excepthook, logging.raiseExceptions = hook, raises
