# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Remind: which deadlines the person wants to be told of now, and which were told already."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from hearings.clock import Clock
from hearings.domain.reminder import Reminder, ReminderKey, Reminders
from hearings.domain.step import Step
from hearings.preferences import Preferences
from hearings.tasks.next_steps import NextSteps

if TYPE_CHECKING:
    from hearings.store.vault.vault import Vault

KEPT_DAYS = 60
"""So many days after a deadline it is still known that its reminders were shown."""


class Reminding:
    """Reads what is to be done and what was told; safe from any thread."""

    def __init__(
        self,
        next_steps: NextSteps,
        vault: Callable[[], Vault],
        preferences: Callable[[], Preferences],
        clock: Clock,
    ) -> None:
        self._next_steps, self._vault = next_steps, vault
        self._preferences, self._clock = preferences, clock
        self._since = clock.now()

    def look(self) -> Reminders:
        """What is to be told now: of every step with a deadline that is not ticked, once.

        A reminder whose moment passed before this was made is told as missed. What was
        `seen` is not told again, also after the next start.
        """
        now = self._clock.now()
        leads = self._preferences().remind_before
        shown = self._vault().reminders.shown()
        due: list[Reminder] = []
        ahead: list[datetime] = []
        for step in self._next_steps.steps(now.astimezone().date()):
            if step.deadline is None or step.is_done:
                continue
            keys = [_key(step, step.deadline.at, lead) for lead in leads]
            ahead += [key.at for key in keys if key.at > now]
            come = [key for key in keys if key.at <= now]
            fresh = tuple(key for key in come if key not in shown)
            # Who was told two hours before need not hear that it was a day, then.
            if fresh and max(fresh, key=_at) == max(come, key=_at):
                due.append(Reminder(step, tuple(come), _at(max(come, key=_at)) < self._since))
        return Reminders(tuple(due), min(ahead, default=None))

    def seen(self, reminders: Iterable[Reminder]) -> None:
        """Note reminders as shown, on this computer only; raises what the vault raises."""
        now = self._clock.now()
        shelf = self._vault().reminders
        shelf.note([key for one in reminders for key in one.keys], now)
        shelf.forget_before(now - timedelta(days=KEPT_DAYS))


def _at(key: ReminderKey) -> datetime:
    return key.at


def _key(step: Step, due_at: datetime, lead: int) -> ReminderKey:
    # In UTC, because two times of one zone compare by their wall clocks.
    return ReminderKey(step.hearing_id, step.kind.value, due_at.astimezone(UTC), lead)
