# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The shelf of steps that were ticked as done."""

from datetime import datetime

from sqlalchemy import delete, select
from sqlalchemy.dialects.sqlite import insert

from hearings.store.database import Database
from hearings.store.moments import utc_moment, utc_text
from hearings.store.vault.tables import done_step


class DoneStepShelf:
    """What was ticked, by hearing and kind of step; every method is safe from any thread."""

    def __init__(self, database: Database) -> None:
        """`Vault` makes one."""
        self._database = database

    def all(self) -> dict[tuple[str, str], datetime]:
        """When each step was ticked, aware in UTC, by the id of its hearing and its kind."""
        with self._database.reading() as connection:
            rows = connection.execute(select(done_step))
            return {(row.hearing_id, row.kind): utc_moment(row.at) for row in rows}

    def tick(self, hearing_id: str, kind: str, at: datetime) -> None:
        """Note a step as done at `at` (aware); one that is ticked already was done then."""
        new = insert(done_step).values(hearing_id=hearing_id, kind=kind, at=utc_text(at))
        again = new.on_conflict_do_update(
            index_elements=["hearing_id", "kind"], set_={"at": new.excluded.at}
        )
        with self._database.writing() as connection:
            connection.execute(again)

    def untick(self, hearing_id: str, kind: str) -> None:
        """Note a step as not done."""
        mine = done_step.c.hearing_id == hearing_id, done_step.c.kind == kind
        with self._database.writing() as connection:
            connection.execute(delete(done_step).where(*mine))
