# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The shelf of what was handed in; a record is deleted with its draft and never changed."""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import Row, insert, select

from hearings.domain.handed_in import HandedIn, HandingWay
from hearings.store.database import Database
from hearings.store.moments import utc_moment, utc_text
from hearings.store.vault.tables import handed_in


class HandingShelf:
    """What was handed in; every method may be called from any thread."""

    def __init__(self, database: Database) -> None:
        """`Vault` makes one."""
        self._database = database

    def add(
        self, draft_id: str, *, at: datetime, way: HandingWay, confirmation: str, text: str
    ) -> HandedIn:
        """Note a handing in; `at` is aware."""
        new = insert(handed_in).values(
            draft_id=draft_id, at=utc_text(at), way=way.value, confirmation=confirmation, text=text
        )
        with self._database.writing() as connection:
            number = connection.execute(new).lastrowid
            assert number is not None
            asked = select(handed_in).where(handed_in.c.id == number)
            return _record(connection.execute(asked).one())

    def of(self, draft_id: str) -> tuple[HandedIn, ...]:
        """What was handed in of a draft, the last first."""
        asked = select(handed_in).where(handed_in.c.draft_id == draft_id)
        with self._database.reading() as connection:
            return tuple(map(_record, connection.execute(asked.order_by(handed_in.c.id.desc()))))

    def last(self, ways: Iterable[HandingWay] = HandingWay) -> dict[str, datetime]:
        """When each draft was last handed in one of these ways, by its id.

        Drafts that never were are missing.
        """
        is_one = handed_in.c.way.in_([way.value for way in ways])
        asked = select(handed_in.c.draft_id, handed_in.c.at).where(is_one).order_by(handed_in.c.id)
        with self._database.reading() as connection:
            return {row.draft_id: utc_moment(row.at) for row in connection.execute(asked)}


def _record(row: Row[tuple[str | int, ...]]) -> HandedIn:
    way = HandingWay(row.way)
    return HandedIn(row.id, row.draft_id, utc_moment(row.at), way, row.confirmation, row.text)
