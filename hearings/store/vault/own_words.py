# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The shelf of words the person spells as they like."""

from sqlalchemy import delete, select
from sqlalchemy.dialects.sqlite import insert

from hearings.store.database import Database
from hearings.store.vault.tables import own_word


class OwnWordShelf:
    """The personal word list; every method may be called from any thread."""

    def __init__(self, database: Database) -> None:
        """`Vault` makes one."""
        self._database = database

    def all(self) -> frozenset[str]:
        """Every word of the list."""
        with self._database.reading() as connection:
            return frozenset(connection.scalars(select(own_word.c.word)))

    def add(self, word: str) -> None:
        """Put a word into the list."""
        with self._database.writing() as connection:
            connection.execute(insert(own_word).values(word=word).on_conflict_do_nothing())

    def remove(self, word: str) -> None:
        """Take a word out of the list."""
        with self._database.writing() as connection:
            connection.execute(delete(own_word).where(own_word.c.word == word))
