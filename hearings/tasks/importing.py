# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Import: hearings out of a file somebody sent, kept beside those that sources list."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from hearings.clock import Clock, today_in
from hearings.domain.file_format import FileFormat
from hearings.domain.window import Window, upcoming_window
from hearings.errors import BadImport, FileUnreadable, PlaceNeeded, ProfileReadOnly, UnknownPlace
from hearings.importing.brought import BadLine, Brought, Guess
from hearings.importing.calendar_file import read_calendar_file
from hearings.importing.csv_table import read_table
from hearings.importing.formats import LARGEST, format_of, text_of
from hearings.importing.json_hearings import read_hearings
from hearings.importing.notice import read_notice

if TYPE_CHECKING:
    from hearings.domain.hearing import HearingRecord
    from hearings.domain.place import Place
    from hearings.domain.stored import Stored
    from hearings.store.catalogue.catalogue import Catalogue
    from hearings.store.catalogue.forgetting import Taken
    from hearings.tasks.following import Following

SERIES_DAYS = 365
"""How far ahead the series of a calendar are followed."""


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What an import brought.

    `read` counts the hearings of the file, `stored` names the new and changed ones; those
    that were known already, or that a source knows better, are not in it.
    """

    format: FileFormat
    read: int
    stored: tuple[Stored, ...] = ()
    bad: tuple[BadLine, ...] = ()
    guesses: tuple[Guess, ...] = ()
    passed_over: tuple[str, ...] = ()

    @property
    def is_whole(self) -> bool:
        """Whether every line gave a hearing."""
        return not self.bad


@dataclass(frozen=True, slots=True)
class Forgotten:
    """A hearing that was forgotten, and everything that was held of it."""

    hearing_id: str
    title: str
    date: date
    taken: Taken


class Importing:
    """Reads files and keeps their hearings."""

    def __init__(
        self,
        catalogue: Callable[[], Catalogue],
        following: Following,
        mark: Callable[[HearingRecord], HearingRecord],
        clock: Clock,
    ) -> None:
        self._catalogue, self._following = catalogue, following
        self._mark, self._clock = mark, clock

    def import_file(
        self, path: Path, place_id: str = "", wanted: FileFormat | None = None
    ) -> ImportReport:
        """Import the file at `path`; raises `FileUnreadable`, and what `import_bytes` raises."""
        try:
            if path.stat().st_size > LARGEST:
                raise BadImport(path.name, "too-large")
            content = path.read_bytes()
        except OSError as error:
            raise FileUnreadable("", str(path), error.strerror or "") from error
        return self.import_bytes(content, path.name, place_id, wanted)

    def import_bytes(
        self, content: bytes, name: str, place_id: str = "", wanted: FileFormat | None = None
    ) -> ImportReport:
        """Import what stands in a file, or was pasted; `name` is said in errors.

        Without `place_id` a line is about the place it names, else about the only one that
        is followed. Every line that is good is stored, all of a place in one step. Raises
        `UnknownPlace`, `PlaceNeeded`, `BadImport`, and a `ProfileError` when nothing can
        be stored.
        """
        catalogue = self._catalogue()
        if catalogue.is_read_only:
            raise ProfileReadOnly(catalogue.path)
        usual = self._usual_place(place_id)
        kind = wanted or format_of(name, content)
        brought = self._read(content, name, kind, usual, is_forced=bool(place_id))
        by_place: dict[str, tuple[Place, list[HearingRecord]]] = {}
        for one in brought.hearings:
            by_place.setdefault(one.place.id, (one.place, []))[1].append(self._mark(one.record))
        now = self._clock.now()
        stored: list[Stored] = []
        for place, records in by_place.values():
            stored += catalogue.store_by_hand(place, tuple(records), now)
        return ImportReport(
            kind, len(brought.hearings), tuple(stored), brought.bad, brought.guesses,
            brought.passed_over,
        )  # fmt: skip

    def forget(self, hearing_id: str) -> Forgotten:
        """Forget a hearing that was imported; `bring_back` undoes it.

        Raises `UnknownHearing`, `NotImported` for one that a source lists, and a
        `ProfileError` when nothing can be stored.
        """
        taken = self._catalogue().imports.forget(hearing_id)
        return Forgotten(taken.id, taken.record.title, taken.record.date, taken)

    def bring_back(self, forgotten: Forgotten) -> None:
        """Undo a forgetting; raises a `ProfileError` when nothing can be stored."""
        self._catalogue().imports.bring_back(forgotten.taken)

    def _usual_place(self, place_id: str) -> Place | None:
        book = self._following.book
        if place_id:
            return book.get(place_id)
        followed = self._following.followed()
        return book.get(followed[0]) if len(followed) == 1 else None

    def _read(
        self, content: bytes, name: str, kind: FileFormat, usual: Place | None, is_forced: bool
    ) -> Brought:
        def place_of(given: str) -> Place | None:
            if not given or (is_forced and usual is not None):
                return usual
            try:
                return self._following.book.get(given)
            except UnknownPlace:
                return None

        text = text_of(content, name)
        if kind is FileFormat.CSV:
            return read_table(text, name, place_of)
        if kind is FileFormat.JSON:
            return read_hearings(text, name, place_of)
        if usual is None:
            raise PlaceNeeded(name)
        today = today_in(usual.timezone, self._clock.now())
        if kind is FileFormat.ICS:
            window: Window = upcoming_window(today, SERIES_DAYS)
            return read_calendar_file(content, name, usual, window)
        return read_notice(text, usual, today)
