# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The shelf of the private notes beside a draft: they are in no export, version or preview."""

from sqlalchemy import delete, select
from sqlalchemy.dialects.sqlite import insert

from hearings.store.database import Database
from hearings.store.vault.tables import draft_note


class NoteShelf:
    """One note a draft, deleted with it; every method may be called from any thread."""

    def __init__(self, database: Database) -> None:
        """`Vault` makes one."""
        self._database = database

    def of(self, draft_id: str) -> str:
        """The note of a draft; empty for none."""
        asked = select(draft_note.c.text).where(draft_note.c.draft_id == draft_id)
        with self._database.reading() as connection:
            return connection.execute(asked).scalar() or ""

    def save(self, draft_id: str, text: str) -> None:
        """Keep a note in the place of the one there was; an empty one is kept nowhere."""
        mine = draft_note.c.draft_id == draft_id
        new = insert(draft_note).values(draft_id=draft_id, text=text)
        with self._database.writing() as connection:
            connection.execute(delete(draft_note).where(mine))
            if text:
                connection.execute(new)
