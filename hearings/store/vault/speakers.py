# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The shelf of what a body may know of the person, apart from every text."""

from sqlalchemy import delete, insert, select

from hearings.domain.speaker import Speaker, SpeakerPart
from hearings.store.database import Database
from hearings.store.vault.tables import speaker


class SpeakerShelf:
    """Who speaks; every method may be called from any thread."""

    def __init__(self, database: Database) -> None:
        """`Vault` makes one."""
        self._database = database

    def get(self) -> Speaker:
        """The person; everything is empty where nothing was ever given."""
        with self._database.reading() as connection:
            found = {row.part: row.value for row in connection.execute(select(speaker))}
        return Speaker(**{part.value: found.get(part.value, "") for part in SpeakerPart})

    def save(self, given: Speaker) -> None:
        """Keep this in the place of what was kept; what is empty is kept nowhere."""
        rows = [
            {"part": part.value, "value": value}
            for part in SpeakerPart
            if (value := given.part(part))
        ]
        with self._database.writing() as connection:
            connection.execute(delete(speaker))
            if rows:
                connection.execute(insert(speaker), rows)
