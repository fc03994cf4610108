# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Writes the kept calendar file after each refresh, and says where that failed."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from hearings.core import Core
from hearings.errors import HearingsError
from hearings.messages.calendar_file import words_for_calendars
from hearings.messages.calendars import not_kept_sentence
from hearings.messages.errors import describe
from hearings.tasks.keeping_calendar import Kept
from ui.jobs import Err, Jobs, Ok
from ui.refreshing import Refreshing
from ui.widgets.strip import Strip


class KeepingFile(QObject):
    """One kept file, if the person wants one."""

    written = Signal()

    def __init__(self, core: Core, jobs: Jobs, strip: Strip, refreshing: Refreshing) -> None:
        super().__init__(strip)
        self._core, self._jobs, self._strip = core, jobs, strip
        refreshing.finished.connect(lambda _said: self.write())

    def write(self) -> None:
        """Bring the file up to date; the next refresh mends what fails now."""
        core, kept = self._core, self._core.preferences.kept_calendar
        if kept is not None:
            words = words_for_calendars()
            self._jobs.run(lambda: core.keeping_calendar.write(kept, words), self._done)

    def _done(self, answer: Ok[Kept] | Err) -> None:
        kept = self._core.preferences.kept_calendar
        if isinstance(answer, Ok):
            self.written.emit()
        elif kept is not None:
            self._say(str(kept.path), answer.error)

    def _say(self, path: str, error: HearingsError) -> None:
        told = not_kept_sentence().format(path=path)
        self._strip.say(f"{told} {describe(error)}", "danger")
