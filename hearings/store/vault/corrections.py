# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The shelf of rules as the person corrected them: no update of the program touches them."""

from sqlalchemy import delete, select
from sqlalchemy.dialects.sqlite import insert

from hearings.domain.correction import Correction
from hearings.domain.rule import Subject
from hearings.store.database import Database
from hearings.store.moments import utc_moment, utc_text
from hearings.store.vault.tables import own_rule

_WHOSE = ["place_id", "body", "subject"]


class CorrectionShelf:
    """One correction for each place, body and subject; safe from any thread."""

    def __init__(self, database: Database) -> None:
        """`Vault` makes one."""
        self._database = database

    def all(self) -> tuple[Correction, ...]:
        """Every correction, by place, body and subject."""
        asked = select(own_rule).order_by(*(own_rule.c[name] for name in _WHOSE))
        with self._database.reading() as connection:
            return tuple(
                Correction(
                    row.place_id,
                    row.body,
                    Subject(row.subject),
                    row.said,
                    utc_moment(row.at),
                    row.remark,
                )
                for row in connection.execute(asked)
            )

    def keep(self, correction: Correction) -> None:
        """Keep a correction in the place of an earlier one of the same subject."""
        new = insert(own_rule).values(
            place_id=correction.place_id,
            body=correction.body,
            subject=correction.subject.value,
            said=correction.said,
            remark=correction.remark,
            at=utc_text(correction.at),
        )
        told = {name: new.excluded[name] for name in ("said", "remark", "at")}
        with self._database.writing() as connection:
            connection.execute(new.on_conflict_do_update(index_elements=_WHOSE, set_=told))

    def forget(self, place_id: str, body: str, subject: Subject) -> bool:
        """Drop a correction; False where there was none."""
        mine = (
            own_rule.c.place_id == place_id,
            own_rule.c.body == body,
            own_rule.c.subject == subject.value,
        )
        with self._database.writing() as connection:
            return bool(connection.execute(delete(own_rule).where(*mine)).rowcount)
