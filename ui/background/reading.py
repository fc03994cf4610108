# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Begins a refresh when the schedule says so, and says when it waits for the person."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import QObject, Signal

from hearings.core import Core
from hearings.errors import VaultLocked
from hearings.messages.reminders import Notification
from hearings.tasks.scheduling import NextReading
from ui.desktop import Desktop
from ui.jobs import Err, Job, Jobs, Ok
from ui.refreshing import Refreshing, Said
from ui.widgets.strip import Strip

SET_BACK = timedelta(minutes=1)
"""A clock that shows so much less than at the last look was set back."""


class ScheduledReading(QObject):
    """Reads only on the schedule that was chosen, and only hosts that were agreed to."""

    hosts_wanted = Signal()
    """Somebody wants to see which hosts it waits for."""

    opened = Signal()
    """What the desktop was told of a reading was clicked."""

    failed = Signal(object)

    def __init__(
        self, strip: Strip, core: Core, jobs: Jobs, refreshing: Refreshing, desktop: Desktop
    ) -> None:
        super().__init__(strip)
        self._strip, self._core, self._jobs = strip, core, jobs
        self._refreshing, self._desktop = refreshing, desktop
        self._next_at: datetime | None = None
        self._looked_at = core.clock.now()
        self._asked: Job | None = None
        self._is_mine = False
        strip.action_chosen.connect(self.hosts_wanted)
        refreshing.finished.connect(self._ended)

    def look(self) -> None:
        """Look anew when to read and whom that contacts, and begin where it is time."""
        if self._asked is not None:
            self._asked.cancel()
        self._asked = self._next_at = None
        self._looked_at = self._core.clock.now()
        if self._core.preferences.schedule is None or self._core.is_sample:
            self._strip.hide()
            return
        self._asked = self._jobs.run(self._core.scheduling.look, self._arrived)

    def look_if_due(self) -> None:
        """The same where its time has come or the clock was set back; else nothing is read."""
        now = self._core.clock.now()
        is_due = self._next_at is not None and now >= self._next_at and self._may_read
        if is_due or now < self._looked_at - SET_BACK:
            self.look()
        self._looked_at = now

    @property
    def _may_read(self) -> bool:
        return not self._core.is_offline and not self._refreshing.is_running

    def _arrived(self, answer: Ok[NextReading] | Err) -> None:
        self._asked = None
        if isinstance(answer, Err):
            # While it is locked nothing is known of what is followed; unlocking looks again.
            if not isinstance(answer.error, VaultLocked):
                self.failed.emit(answer.error)
            return
        reading = answer.value
        self._next_at = reading.at
        self._say_waiting(len(reading.new_hosts))
        if reading.at is not None and reading.at <= self._core.clock.now() and self._may_read:
            self._refreshing.start(reading.place_ids)
            self._is_mine = self._refreshing.is_running

    def _say_waiting(self, new_hosts: int) -> None:
        if not new_hosts:
            self._strip.hide()
            return
        words = self.tr(
            "Reading on a schedule waits: it would contact %n host(s) that you have not agreed to.",
            "",
            new_hosts,
        )
        self._strip.say(words, "warn", self.tr("Show them"))

    def _ended(self, said: Said | None) -> None:
        if not self._is_mine:
            self.look()
            return
        self._is_mine = False
        if said is not None and said.news and self._core.preferences.tells_news:
            # Numbers alone: others may see the screen.
            self._desktop.tell(Notification("Hearings", said.news), self.opened.emit)
        self._jobs.run(self._core.scheduling.ended, self._noted)

    def _noted(self, answer: Ok[None] | Err) -> None:
        if isinstance(answer, Err) and not isinstance(answer.error, VaultLocked):
            self.failed.emit(answer.error)
        self.look()
