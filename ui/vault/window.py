# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The window while the vault is locked: it stands where the other stood, and knows nothing."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMainWindow

from hearings.core import Core
from hearings.errors import HearingsError
from ui.jobs import Jobs
from ui.notices import Notices
from ui.settings import WindowSettings
from ui.vault.presenter import UnlockPresenter
from ui.vault.view import UnlockView


class LockedWindow(QMainWindow):
    """One window on one locked profile."""

    unlocked = Signal()

    def __init__(
        self, core: Core, jobs: Jobs, settings: WindowSettings, why: HearingsError | None = None
    ) -> None:
        """`why` is said where the vault could not be opened or locked as it should be."""
        super().__init__()
        self.setWindowTitle(self.tr("Hearings"))
        self.setMinimumSize(1024, 640)
        self.view = UnlockView()
        self.notices = Notices(self.view.strip)
        self.setCentralWidget(self.view)
        settings.restore(self)
        self.presenter = UnlockPresenter(self.view, core, jobs)
        self.presenter.unlocked.connect(self.unlocked)
        self.view.close_window.clicked.connect(self.close)
        if why is not None:
            self.presenter.say(why)
        self.view.secret.setFocus()
