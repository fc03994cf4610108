# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A reminder: a deadline, and how long before it the person wants to be told."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from hearings.domain.step import Step


@dataclass(frozen=True, slots=True)
class ReminderKey:
    """Which reminder it is: of a hearing that moves, the new deadline has new ones.

    `kind` is that of the step, `due_at` the deadline (aware), `lead` the minutes before it.
    """

    hearing_id: str
    kind: str
    due_at: datetime
    lead: int

    @property
    def at(self) -> datetime:
        """When to tell: aware, as many real minutes before the deadline as the lead says."""
        return self.due_at - timedelta(minutes=self.lead)


@dataclass(frozen=True, slots=True)
class Reminder:
    """What is to be told of one step: `is_missed` when its moment passed with nobody looking."""

    key: ReminderKey
    step: Step
    is_missed: bool = False
