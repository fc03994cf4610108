# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The shelf of reminders the person has seen, so that none is told twice."""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import delete, select
from sqlalchemy.dialects.sqlite import insert

from hearings.domain.reminder import ReminderKey
from hearings.store.database import Database
from hearings.store.moments import utc_moment, utc_text
from hearings.store.vault.tables import shown_reminder


class ReminderShelf:
    """Which reminders were shown; every method may be called from any thread."""

    def __init__(self, database: Database) -> None:
        """`Vault` makes one."""
        self._database = database

    def shown(self) -> frozenset[ReminderKey]:
        """Every reminder that was shown and is still kept; `due_at` is in UTC."""
        with self._database.reading() as connection:
            rows = connection.execute(select(shown_reminder))
            return frozenset(
                ReminderKey(row.hearing_id, row.kind, utc_moment(row.due_at), row.lead)
                for row in rows
            )

    def note(self, keys: Iterable[ReminderKey], at: datetime) -> None:
        """Remember reminders as shown at `at` (aware); all of them in one step, or none."""
        rows = [
            {
                "hearing_id": one.hearing_id,
                "kind": one.kind,
                "due_at": utc_text(one.due_at),
                "lead": one.lead,
                "at": utc_text(at),
            }
            for one in keys
        ]
        if rows:
            with self._database.writing() as connection:
                connection.execute(insert(shown_reminder).on_conflict_do_nothing(), rows)

    def forget_before(self, moment: datetime) -> None:
        """Drop what was due before `moment` (aware): nobody is told of it any more."""
        past = shown_reminder.c.due_at < utc_text(moment)
        with self._database.writing() as connection:
            connection.execute(delete(shown_reminder).where(past))
