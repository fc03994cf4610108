# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Unlocks the vault by what is typed; what was wrong slows down and is never kept."""

from __future__ import annotations

from functools import partial
from math import ceil

from PySide6.QtCore import QObject, Signal

from hearings.core import Core
from hearings.errors import HearingsError, TooManyTries, WrongPassphrase
from hearings.messages.errors import describe
from ui.jobs import Err, Jobs, Ok
from ui.pausing import Pause
from ui.vault.view import UnlockView

SECOND_MS = 1_000


class UnlockPresenter(QObject):
    """Behaviour of the locked window."""

    unlocked = Signal()

    def __init__(self, view: UnlockView, core: Core, jobs: Jobs) -> None:
        super().__init__(view)
        self._view, self._core, self._jobs = view, core, jobs
        self.pause = Pause(self, self._allow)
        view.secret.textChanged.connect(lambda _text: self._allow())
        view.secret.returnPressed.connect(view.unlock.click)
        view.unlock.clicked.connect(self._try)
        self._allow()

    def say(self, error: HearingsError) -> None:
        """Say why the window is locked, or what went wrong."""
        self._view.strip.say(str(describe(error)), "danger")

    def _allow(self) -> None:
        may = bool(self._view.secret.text()) and not self.pause.isActive()
        self._view.unlock.setEnabled(may)

    def _try(self) -> None:
        secret = self._view.secret.text()
        self._view.secret.clear()
        self._view.secret.setEnabled(False)
        self._jobs.run(partial(self._core.guarding.unlock, secret), self._tried, self._again)

    def _again(self) -> None:
        self._view.secret.setEnabled(True)
        self._view.secret.setFocus()
        self._allow()

    def _tried(self, answer: Ok[None] | Err) -> None:
        if isinstance(answer, Ok):
            self.unlocked.emit()
            return
        error = answer.error
        self.say(error)
        if isinstance(error, WrongPassphrase | TooManyTries) and error.seconds:
            self.pause.start(ceil(error.seconds) * SECOND_MS)
        self._again()
