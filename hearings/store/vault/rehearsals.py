# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The shelf of timed readings aloud."""

from datetime import datetime

from sqlalchemy import Row, insert, select

from hearings.domain.rehearsal import Rehearsal
from hearings.store.database import Database
from hearings.store.moments import utc_moment, utc_text
from hearings.store.vault.tables import rehearsal

MOST = 50
"""So many of the last readings are told."""


class RehearsalShelf:
    """Readings, deleted with their draft; every method may be called from any thread."""

    def __init__(self, database: Database) -> None:
        """`Vault` makes one."""
        self._database = database

    def note(
        self, draft_id: str, *, at: datetime, seconds: int, halves: int, limit: int, is_whole: bool
    ) -> None:
        """Note a reading; `at` is aware."""
        new = insert(rehearsal).values(
            draft_id=draft_id, at=utc_text(at), seconds=seconds, halves=halves, limit=limit,
            is_whole=int(is_whole),
        )  # fmt: skip
        with self._database.writing() as connection:
            connection.execute(new)

    def of(self, draft_id: str) -> tuple[Rehearsal, ...]:
        """The last readings of a draft, the newest first."""
        return self._read(draft_id)

    def last(self) -> tuple[Rehearsal, ...]:
        """The last readings of all drafts, the newest first."""
        return self._read(None)

    def _read(self, draft_id: str | None) -> tuple[Rehearsal, ...]:
        asked = select(rehearsal).order_by(rehearsal.c.id.desc()).limit(MOST)
        if draft_id is not None:
            asked = asked.where(rehearsal.c.draft_id == draft_id)
        with self._database.reading() as connection:
            return tuple(map(_reading, connection.execute(asked)))


def _reading(row: Row[tuple[str | int, ...]]) -> Rehearsal:
    return Rehearsal(
        id=row.id,
        draft_id=row.draft_id,
        at=utc_moment(row.at),
        seconds=row.seconds,
        halves=row.halves,
        limit=row.limit,
        is_whole=bool(row.is_whole),
    )
