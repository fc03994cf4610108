# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The shelf of what this person follows: places, topics, bills, hearings."""

from datetime import datetime

from sqlalchemy import delete, select, text
from sqlalchemy.dialects.sqlite import insert

from hearings.domain.interests import Interests, interests_of
from hearings.store.database import Database
from hearings.store.moments import utc_text
from hearings.store.vault.tables import follow


class FollowShelf:
    """What is followed, by kind and id; every method may be called from any thread.

    A kind is "place" or one of `hearings.domain.interests.Kind`.
    """

    def __init__(self, database: Database) -> None:
        """`Vault` makes one."""
        self._database = database

    def followed(self, kind: str) -> tuple[str, ...]:
        """The ids of a kind, in the order in which they were followed."""
        asked = select(follow.c.key).where(follow.c.kind == kind)
        with self._database.reading() as connection:
            return tuple(connection.scalars(asked.order_by(text("rowid"))))

    def interests(self) -> Interests:
        """Everything followed but places, and what is silenced."""
        asked = select(follow.c.kind, follow.c.key).order_by(text("rowid"))
        with self._database.reading() as connection:
            return interests_of((row.kind, row.key) for row in connection.execute(asked))

    def follow(self, kind: str, key: str, at: datetime) -> None:
        """Follow something; what is followed already stays in its place."""
        new = insert(follow).values(kind=kind, key=key, at=utc_text(at))
        with self._database.writing() as connection:
            connection.execute(new.on_conflict_do_nothing())

    def unfollow(self, kind: str, key: str) -> None:
        """Follow something no longer."""
        mine = follow.c.kind == kind, follow.c.key == key
        with self._database.writing() as connection:
            connection.execute(delete(follow).where(*mine))
