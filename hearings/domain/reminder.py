# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A reminder: a deadline, and how long before it the person wants to be told."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

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
        """When to tell, aware in UTC: as many real minutes before as the lead says."""
        return self.due_at.astimezone(UTC) - timedelta(minutes=self.lead)


@dataclass(frozen=True, slots=True)
class Reminder:
    """What is to be told of one step, once for all of its `keys` whose moment has come.

    `is_missed` says that the last of these moments passed while the program was closed.
    """

    step: Step
    keys: tuple[ReminderKey, ...]
    is_missed: bool = False


@dataclass(frozen=True, slots=True)
class Reminders:
    """What is to be told now, soonest first, and when there is something next (aware, UTC)."""

    due: tuple[Reminder, ...] = ()
    next_at: datetime | None = None
