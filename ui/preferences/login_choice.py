# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Connects the box that starts the program at login; what counts is the entry itself."""

from __future__ import annotations

from PySide6.QtCore import QObject

from hearings.core import Core
from hearings.messages.errors import describe
from ui.at_login import at_login_here
from ui.jobs import Err, Jobs, Ok
from ui.preferences.background_view import BackgroundView


class LoginChoice(QObject):
    """Behaviour of that box."""

    def __init__(self, view: BackgroundView, core: Core, jobs: Jobs) -> None:
        super().__init__(view)
        self._view, self._jobs = view, jobs
        self._entry = None if core.is_sample else at_login_here(core.paths)
        view.at_login.setEnabled(self._entry is not None)
        view.about_login.setText(self._about(core))
        view.at_login.clicked.connect(self._switch)
        self.show_again()

    def show_again(self) -> None:
        """Look anew whether the entry is there."""
        if (entry := self._entry) is not None:
            self._jobs.run(lambda: entry.is_on, self._arrived)

    def _about(self, core: Core) -> str:
        if core.is_sample:
            return self.tr("The sample is never started by itself.")
        if self._entry is None:
            return self.tr(
                "No desktop that starts programs at login was found here, so nothing would start "
                "it."
            )
        about = self.tr(
            "This writes one entry, {place}, and takes it away again. It starts in the tray where "
            "that is chosen above, and else with its window."
        )
        return about.format(place=self._entry.place)

    def _switch(self, on: bool) -> None:
        if (entry := self._entry) is not None:
            self._jobs.run(lambda: entry.switch(on), self._switched)

    def _arrived(self, answer: Ok[bool] | Err) -> None:
        if isinstance(answer, Ok):
            self._view.at_login.setChecked(answer.value)

    def _switched(self, answer: Ok[None] | Err) -> None:
        if isinstance(answer, Err):
            self._view.strip.say(str(describe(answer.error)), "danger")
        self.show_again()
