# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Brings calendars on servers up to date after each refresh; what fails is a line that opens."""

from __future__ import annotations

from PySide6.QtCore import QObject

from hearings.clock import StopSignal
from hearings.core import Core
from hearings.domain.caldav import AfterRefresh
from hearings.messages.caldav import after_refresh_sentence
from hearings.messages.calendar_file import words_for_calendars
from hearings.messages.calendar_trouble import calendar_trouble
from ui.frame import Frame
from ui.jobs import Err, Jobs, Ok
from ui.rail import PREFERENCES
from ui.refreshing import Refreshing
from ui.widgets.strip import Strip


class SharingAfterRefresh(QObject):
    """Only the accounts that ask for it, and never while the network is switched off."""

    def __init__(self, core: Core, jobs: Jobs, frame: Frame, refreshing: Refreshing) -> None:
        self.strip = Strip()
        super().__init__(self.strip)
        self._core, self._jobs, self._frame = core, jobs, frame
        self._details = ""
        frame.add_above(self.strip)
        self.strip.action_chosen.connect(self._open)
        refreshing.finished.connect(lambda _said: self.run())

    def run(self) -> None:
        """Begin; the next refresh mends what fails now."""
        core = self._core
        # Nobody is asked for a passphrase only to look whether there are any.
        if core.is_offline or not core.door.is_open:
            return
        words = words_for_calendars()

        def work(stop: StopSignal) -> tuple[AfterRefresh, ...]:
            return tuple(core.sharing_calendar.after_refresh(words, stop))

        self._jobs.run_stoppable(work, self._done)

    def _done(self, answer: Ok[tuple[AfterRefresh, ...]] | Err) -> None:
        if isinstance(answer, Err):
            # Stopped, or the vault was locked meanwhile: the next refresh does it.
            return
        told = [(one, said) for one in answer.value if (said := after_refresh_sentence(one))]
        if not told:
            self.strip.hide()
            return
        self._details = "\n".join(f"{said} {self._more(one)}" for one, said in told)
        self.strip.say("\n".join(said for _one, said in told), action=self.tr("Why?"))

    def _more(self, one: AfterRefresh) -> str:
        if one.failure is not None:
            return str(calendar_trouble(one.failure))
        return self.tr("The page Calendar of Preferences shows both versions of each.")

    def _open(self) -> None:
        if self._details:
            self.strip.say(self._details, action=self.tr("Open Preferences"))
            self._details = ""
            return
        self.strip.hide()
        self._frame.rail.place_chosen.emit(PREFERENCES)
