# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The shelf of paragraphs kept to be used again."""

from datetime import datetime

from sqlalchemy import delete, insert, select

from hearings.domain.kept_paragraph import KeptParagraph
from hearings.store.database import Database
from hearings.store.moments import utc_moment, utc_text
from hearings.store.vault.tables import kept_paragraph


class ParagraphShelf:
    """Kept paragraphs; every method may be called from any thread."""

    def __init__(self, database: Database) -> None:
        """`Vault` makes one."""
        self._database = database

    def all(self) -> tuple[KeptParagraph, ...]:
        """Every kept paragraph, the last kept first."""
        asked = select(kept_paragraph).order_by(kept_paragraph.c.id.desc())
        with self._database.reading() as connection:
            rows = connection.execute(asked)
            return tuple(KeptParagraph(row.id, row.text, utc_moment(row.at)) for row in rows)

    def keep(self, text: str, at: datetime) -> None:
        """Keep a paragraph; one that is kept already, letter by letter, is not kept twice."""
        is_same = kept_paragraph.c.text == text
        with self._database.writing() as connection:
            if connection.execute(select(kept_paragraph.c.id).where(is_same)).first() is None:
                connection.execute(insert(kept_paragraph).values(text=text, at=utc_text(at)))

    def forget(self, paragraph_id: int) -> None:
        """Keep a paragraph no longer, and overwrite in the file what it said."""
        with self._database.writing() as connection:
            connection.execute(delete(kept_paragraph).where(kept_paragraph.c.id == paragraph_id))
        self._database.empty_log()
