# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What the first picture needs to know of the vault, without any slow library."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from hearings.domain.interests import Interests, interests_of
from hearings.store.kinds import VAULT
from hearings.store.moments import utc_moment
from hearings.store.viewing import Viewed

if TYPE_CHECKING:
    from hearings.domain.correction import Correction
    from hearings.errors import ProfileError

_FOLLOWED = (
    "SELECT json_group_array(key) FROM (SELECT key FROM follow WHERE kind = ? ORDER BY rowid)"
)
_INTERESTS = (
    "SELECT json_group_array(json_array(kind, key)) FROM"
    " (SELECT kind, key FROM follow WHERE kind <> 'place' ORDER BY rowid)"
)
_EXPORTED = "SELECT json_group_array(hearing_id) FROM (SELECT DISTINCT hearing_id FROM export)"
_AFTER_REFRESH = """
SELECT json_group_array(name) FROM (
    SELECT name FROM shared_calendar WHERE after_refresh = 1 ORDER BY name
)
"""
_CORRECTIONS = """
SELECT json_group_array(json_array(place_id, body, subject, said, at, remark)) FROM (
    SELECT * FROM own_rule ORDER BY place_id, body, subject
)
"""
_COUNTS = """
SELECT json_group_object(hearing_id, drafts) FROM (
    SELECT coalesce(hearing_id, '') AS hearing_id, count(*) AS drafts FROM draft
    WHERE trashed_at IS NULL GROUP BY 1
)
"""


class VaultGlance:
    """A first look into the vault; safe from any thread.

    A file that is missing or empty gives nothing. Raises `StoreTooNew` or `VaultDamaged`.
    """

    def __init__(
        self,
        path: Path,
        open_whole: Callable[[], object] | None = None,
        key: bytes | None = None,
    ) -> None:
        """Open nothing yet; `key` opens an encrypted vault.

        `open_whole` opens the whole vault and is called for a file of an older layout, which
        that copies and migrates; without it such a file raises `StoreBehind`.
        """
        self._shut: ProfileError | None = None
        self._viewed = Viewed(path, VAULT if key is None else VAULT.with_key(key), open_whole)

    def followed(self, kind: str) -> tuple[str, ...]:
        """The ids of a kind that are followed, in the order in which they were."""
        return tuple(json.loads(self._ask(_FOLLOWED, kind) or "[]"))

    def interests(self) -> Interests:
        """Everything followed but places, and what is silenced."""
        return interests_of(json.loads(self._ask(_INTERESTS) or "[]"))

    def draft_counts(self) -> dict[str, int]:
        """How many drafts outside the trash each hearing has, by its id; "" is no hearing."""
        return dict(json.loads(self._ask(_COUNTS) or "{}"))

    def drafted_hearings(self) -> frozenset[str]:
        """The ids of the hearings with a draft outside the trash."""
        return frozenset(self.draft_counts()) - {""}

    def exported_hearings(self) -> frozenset[str]:
        """The ids of the hearings that were ever handed out as calendar events."""
        return frozenset(json.loads(self._ask(_EXPORTED) or "[]"))

    def calendars_after_refresh(self) -> tuple[str, ...]:
        """The names of the calendars on servers that follow each refresh."""
        return tuple(json.loads(self._ask(_AFTER_REFRESH) or "[]"))

    def corrections(self) -> tuple[Correction, ...]:
        """Every rule as the person corrected it, by place, body and subject."""
        # Imported here to start fast: the classes of rules take 10 ms to make.
        from hearings.domain.correction import Correction
        from hearings.domain.rule import Subject

        return tuple(
            Correction(place, body, Subject(subject), said, utc_moment(at), remark)
            for place, body, subject, said, at, remark in json.loads(
                self._ask(_CORRECTIONS) or "[]"
            )
        )

    def close(self) -> None:
        """Close the file; the next call opens it again."""
        self._viewed.close()

    def shut(self, why: ProfileError) -> None:
        """Close the file for good: whoever still asks is told `why`."""
        self._shut = why
        self._viewed.close()

    def _ask(self, sql: str, *parameters: str) -> str | None:
        if self._shut is not None:
            raise self._shut
        with self._viewed.looking() as connection:
            if connection is None:
                return None
            (text,) = connection.execute(sql, parameters).fetchone()
        return text if isinstance(text, str) else None
