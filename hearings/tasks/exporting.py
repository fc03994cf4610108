# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Export: hearings as one calendar file, written whole or not at all."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from hearings.calendar.identity import uid_of
from hearings.calendar.options import CalendarOptions
from hearings.calendar.writer import write_calendar
from hearings.clock import Clock
from hearings.domain.export_note import ExportNote
from hearings.domain.hearing import Hearing
from hearings.errors import HearingsError, ProfileReadOnly, UnknownHearing
from hearings.files import write_whole
from hearings.language import Words

if TYPE_CHECKING:
    from hearings.sources.places import PlaceBook
    from hearings.store.catalogue.catalogue import Catalogue
    from hearings.store.vault.vault import Vault

calendar_words = Words("calendar_words")


@dataclass(frozen=True, slots=True)
class Exported:
    """What was written where; `unremembered` says why the vault could not note it."""

    path: Path
    count: int
    unremembered: HearingsError | None = None


class Exporting:
    """Writes calendar files and remembers which hearings were exported."""

    def __init__(
        self,
        catalogue: Callable[[], Catalogue],
        vault: Callable[[], Vault],
        book: Callable[[], PlaceBook],
        topic_names: Callable[[], Mapping[str, str]],
        clock: Clock,
    ) -> None:
        self._catalogue, self._vault, self._book = catalogue, vault, book
        self._topic_names, self._clock = topic_names, clock

    def export(self, hearings: Iterable[Hearing], path: Path) -> Exported:
        """Write the hearings to `path`.

        Unchanged hearings give the same bytes every time; one given twice is written once.
        Raises `DiskFull` or `ProfileReadOnly` with the path; the file that was there then
        stays as it was.
        """
        if path.is_dir():
            raise ProfileReadOnly(path)
        chosen = tuple({hearing.id: hearing for hearing in hearings}.values())
        write_whole(path, self.written(chosen))
        return Exported(path, len(chosen), self._remember(chosen))

    def export_ids(self, ids: Iterable[str], path: Path) -> Exported:
        """Write the hearings with these ids; raises `UnknownHearing`."""
        found = self._catalogue().hearings_by_id(asked := tuple(ids))
        for one in asked:
            if one not in found:
                raise UnknownHearing(one)
        return self.export((found[one] for one in asked), path)

    def written(self, hearings: tuple[Hearing, ...]) -> bytes:
        """The calendar file as bytes (RFC 5545)."""
        places = {place.id: place for place in self._book().all()}
        related = {}
        for hearing in hearings:
            for other in (hearing.replaced_by, hearing.replaces):
                if other is not None:
                    related[other] = self._catalogue().hearing(other)
        options = CalendarOptions(
            name=calendar_words.tr("Hearings on surveillance"),
            topic_names=self._topic_names(),
            related=related,
        )
        return write_calendar(hearings, places, options)

    def _remember(self, hearings: tuple[Hearing, ...]) -> HearingsError | None:
        now = self._clock.now()
        try:
            self._vault().exports.note_all(_note(hearing, now) for hearing in hearings)
        except HearingsError as error:
            return error
        return None


def _note(hearing: Hearing, at: datetime) -> ExportNote:
    told = f"{hearing.sequence}|{hearing.changed_at.isoformat()}"
    return ExportNote(
        hearing_id=hearing.id,
        uid=uid_of(hearing.id),
        sequence=hearing.sequence,
        last_modified=hearing.changed_at,
        digest=hashlib.sha256(told.encode()).hexdigest(),
        at=at,
    )
