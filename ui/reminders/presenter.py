# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Tells of deadlines when their time has come: across the window, and on the desktop.

What stands in the window stays until the person puts it away or looks at Next; only then it
counts as seen, so that what nobody saw is told again at the next start.
"""

from __future__ import annotations

from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, Signal

from hearings.core import Core
from hearings.domain.reminder import Reminder, ReminderKey, Reminders
from hearings.domain.telling import Telling
from hearings.errors import VaultLocked
from hearings.messages.reminders import Notification, notification, reminder_line
from ui.desktop import Desktop
from ui.jobs import Err, Job, Jobs, Ok
from ui.widgets.strip import Strip


class RemindersPresenter(QObject):
    """Behaviour of the line that reminds."""

    next_wanted = Signal()
    hearing_opened = Signal(str)
    """The id of the hearing whose notification was clicked on the desktop."""

    failed = Signal(object)

    def __init__(self, strip: Strip, core: Core, jobs: Jobs, desktop: Desktop) -> None:
        super().__init__(strip)
        self._strip, self._core, self._jobs = strip, core, jobs
        self._desktop = desktop
        self._due: tuple[Reminder, ...] = ()
        self._told: set[ReminderKey] = set()
        self._next_at: datetime | None = None
        self._asked: Job | None = None
        strip.closed.connect(self.seen)
        strip.action_chosen.connect(self._show_next)

    def look(self) -> None:
        """Ask anew what is to be told: deadlines, ticks or wishes may have changed."""
        if self._asked is not None:
            self._asked.cancel()
        self._asked = self._jobs.run(self._core.reminding.look, self._arrived)

    def look_if_due(self) -> None:
        """Ask when the next moment has come; nothing is read before."""
        if self._next_at is not None and self._core.clock.now() >= self._next_at:
            self.look()

    def put_away(self) -> None:
        """Show nothing any more, and keep nothing of it: what nobody saw comes again."""
        self._due = ()
        self._strip.words.clear()
        self._strip.setAccessibleName("")
        self._strip.hide()

    def seen(self) -> None:
        """Put away what the person has seen, here or in Next; it is not told again."""
        due = self._due
        self.put_away()
        if due:
            self._jobs.run(lambda: self._core.reminding.seen(due), self._kept)

    def _arrived(self, answer: Ok[Reminders] | Err) -> None:
        self._asked = None
        if isinstance(answer, Err):
            self.put_away()
            # While it is locked nothing is known to be due; unlocking it looks again.
            if not isinstance(answer.error, VaultLocked):
                self.failed.emit(answer.error)
            return
        self._due, self._next_at = answer.value.due, answer.value.next_at
        if not self._due:
            self.put_away()
            return
        today = self._core.clock.now().astimezone().date()
        is_late = any(one.step.is_overdue for one in self._due)
        self._strip.say(
            reminder_line(self._due, today),
            "danger" if is_late else "warn",
            self.tr("Open Next"),
        )
        self._tell_desktop()

    def _tell_desktop(self) -> None:
        telling = self._core.preferences.notifications
        fresh = [one for one in self._due if not self._told.issuperset(one.keys)]
        self._told.update(key for one in self._due for key in one.keys)
        if telling is Telling.OFF:
            return
        today = self._core.clock.now().astimezone().date()
        # What was missed is in the window that was just opened.
        told: dict[Notification, str] = {}
        for one in fresh:
            if not one.is_missed:
                told.setdefault(notification(one, telling, today), one.step.hearing_id)
        for said, hearing_id in told.items():
            self._desktop.tell(said, partial(self.hearing_opened.emit, hearing_id))

    def _show_next(self) -> None:
        self.seen()
        self.next_wanted.emit()

    def _kept(self, answer: Ok[None] | Err) -> None:
        if isinstance(answer, Err):
            self.failed.emit(answer.error)
