# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The catalogue: public records of every place, written by refreshes and read by everything."""

from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

from sqlalchemy import Connection, func, select

from hearings.clock import Clock, StopSignal, SystemClock
from hearings.domain.by_hand import BY_HAND
from hearings.domain.cross_check import CROSS_CHECKS, gathered
from hearings.domain.hearing import Hearing, HearingRecord
from hearings.domain.interests import Interests
from hearings.domain.listing import ListQuery
from hearings.domain.place import Place
from hearings.domain.place_state import PlaceState
from hearings.domain.reading import Reading
from hearings.domain.source_state import SourceState
from hearings.domain.stored import Stored
from hearings.domain.window import Window
from hearings.errors import CatalogueDamaged, HearingsError, ProfileError, UnknownHearing
from hearings.kept_answer import KeptAnswer
from hearings.store.catalogue import marking, states
from hearings.store.catalogue.ahead import listed_ahead
from hearings.store.catalogue.answers import keep_answer, kept_answer
from hearings.store.catalogue.asking import Parameters, asked_by
from hearings.store.catalogue.imports import Imports
from hearings.store.catalogue.linking import link_replacements
from hearings.store.catalogue.marking import Judge
from hearings.store.catalogue.merging import survivor_of
from hearings.store.catalogue.own_asking import asked_of_own
from hearings.store.catalogue.own_finding import Bounds, OwnFound, ReaderFor, own_found
from hearings.store.catalogue.readying import ready
from hearings.store.catalogue.request_counts import RequestCounts
from hearings.store.catalogue.scrubbing import scrubbed
from hearings.store.catalogue.storing import Storing
from hearings.store.catalogue.tables import hearing
from hearings.store.catalogue.whole import whole_hearings
from hearings.store.database import Database

_AT_ONCE = 200


class Catalogue:
    """The open catalogue; every method may be called from any thread.

    Where nothing can be written, everything that reads works and everything that writes
    raises `ProfileReadOnly`. Writing waits for other writers and raises `DiskFull`,
    `ProfileInUse` or `CatalogueDamaged`; what was being written is then not kept at all.
    """

    def __init__(
        self,
        database: Database,
        clock: Clock,
        rebuilt: CatalogueDamaged | None,
        reader_for: ReaderFor | None = None,
    ) -> None:
        """`open_catalogue` makes one."""
        self._database = database
        self._reader_for = reader_for
        self._clock = clock
        self._spelled: frozenset[str] = frozenset()
        self.rebuilt = rebuilt
        """The damage that made this catalogue start anew; None as long as all is well."""
        self.requests = RequestCounts(database)
        """The counter of requests; a catalogue that starts anew has counted none."""
        self.imports = Imports(database, database.path)
        """What a person brought, which outlasts this file."""

    @property
    def path(self) -> Path:
        """The file."""
        return self._database.path

    @property
    def is_read_only(self) -> bool:
        """Whether nothing can be written."""
        return self._database.is_read_only

    def store_reading(self, place: Place, reading: Reading, at: datetime) -> tuple[Stored, ...]:
        """Store what a source lists in one step; the answer names what is new or changed.

        A hearing of this system that lies ahead within the window and is not in the
        reading becomes unlisted; nothing is ever deleted.
        """
        try:
            return self._store(place, reading, at)
        except UnicodeEncodeError:
            return self._store(place, scrubbed(reading), at)

    def store_by_hand(
        self, place: Place, records: tuple[HearingRecord, ...], at: datetime
    ) -> tuple[Stored, ...]:
        """Store what a person brought, in one step; the answer is that of `store_reading`.

        It says nothing about other hearings of the place, nor when the place was read. A
        hearing that a source lists too stays as the source has it.
        """
        if not records:
            return ()
        first = min(one.date for one in records)
        # A window without a day: nothing of it can be missing.
        nowhere = Window(first, first - timedelta(days=1))
        reading = Reading(BY_HAND, nowhere, records)
        try:
            return self._store(place, reading, at)
        except UnicodeEncodeError:
            return self._store(place, scrubbed(reading), at)

    def note_failure(self, place_id: str, system: str, error: HearingsError, at: datetime) -> None:
        """Note that the last attempt to read a place failed, and why."""
        with self._database.writing() as connection:
            states.note_failure(connection, place_id, system, error, at)

    def note_beside(
        self, place_id: str, system: str, error: HearingsError | None, key_name: str = ""
    ) -> None:
        """Note why a source beside the first was not read: its failure, or the missing key."""
        with self._database.writing() as connection:
            states.note_beside(connection, place_id, system, None, error, key_name)

    def place_states(self, now: datetime | None = None) -> tuple[PlaceState, ...]:
        """How every place that was ever tried stands, by id; `now` is the present by default."""
        with self._database.reading() as connection:
            return states.place_states(connection, now or self._clock.now())

    def listed_ahead(self, place_id: str, system: str, day: date) -> tuple[str, ...]:
        """The ids under which a source listed what lies on a local date or after it."""
        with self._database.reading() as connection:
            return listed_ahead(connection, place_id, system, day)

    def source_states(self, place_id: str | None = None) -> tuple[SourceState, ...]:
        """Every source that was ever read, of one place or of all, by place and system."""
        with self._database.reading() as connection:
            return states.source_states(connection, place_id)

    def hearing(self, hearing_id: str) -> Hearing:
        """One hearing with everything known of it; raises `UnknownHearing`.

        The id of a hearing that was merged into another one is answered with that one.
        """
        found = self.hearings_by_id([hearing_id])
        if hearing_id not in found:
            raise UnknownHearing(hearing_id)
        return found[hearing_id]

    def hearings_by_id(self, ids: Iterable[str]) -> dict[str, Hearing]:
        """The hearings under the ids that were asked for; unknown ids are left out."""
        with self._database.reading() as connection:
            keys = {one: survivor_of(connection, one) for one in dict.fromkeys(ids)}
            known = {one: key for one, key in keys.items() if key is not None}
            found = whole_hearings(connection, list(known.values()))
        return {one: found[key] for one, key in known.items()}

    def hearings(self, query: ListQuery) -> Iterator[Hearing]:
        """Every hearing of a list, whole, in the order of the list as it stands now."""
        with self._database.reading() as connection:
            keys = _keys_of(connection, query, self._reader_for)
        for start in range(0, len(keys), _AT_ONCE):
            some = keys[start : start + _AT_ONCE]
            with self._database.reading() as connection:
                found = whole_hearings(connection, some)
            yield from (found[key] for key in some if key in found)

    def count(self) -> int:
        """How many hearings are held, in lists or not."""
        with self._database.reading() as connection:
            return connection.execute(select(func.count()).select_from(hearing)).scalar_one()

    def marked_with(self) -> str:
        """The version of the taxonomy the hearings are marked with; empty for none yet."""
        with self._database.reading() as connection:
            return marking.marked_with(connection)

    def mark_again(self, judge: Judge, version: str, stop: StopSignal | None = None) -> None:
        """Mark everything with `judge`, unless it is marked with this version already.

        Some hearings at a time, so that others can write in between. Raises `Cancelled`
        when `stop` is given; the next call then begins anew.
        """
        if self.marked_with() == version:
            return
        last: int | None = 0
        while last is not None:
            if stop is not None:
                stop.check()
            with self._database.writing() as connection:
                last = marking.mark_some(connection, judge, last)
                if last is None:
                    marking.note_marked(connection, version)

    def kept(self, url: str) -> KeptAnswer | None:
        """The kept answer of an address, if any."""
        with self._database.reading() as connection:
            return kept_answer(connection, url)

    def keep(self, url: str, answer: KeptAnswer, at: datetime) -> None:
        """Keep an answer that came with a validator; those of 200 days ago are dropped."""
        with self._database.writing() as connection:
            keep_answer(connection, url, answer, at)

    def close(self) -> None:
        """Close the file."""
        self._database.close()

    def _store(self, place: Place, reading: Reading, at: datetime) -> tuple[Stored, ...]:
        if reading.system in CROSS_CHECKS:
            reading = replace(reading, records=gathered(reading.records, place.name))
        with self._database.writing() as connection:
            storing = Storing(connection, place, reading, at, self._spelled)
            stored = storing.store()
            if stored:
                link_replacements(connection, place.id, reading.window.first)
            if reading.system == BY_HAND:
                self.imports.keep(place.id, reading.records)
                states.note_place(connection, place)
            if reading.system in place.beside:
                states.note_beside(connection, place.id, reading.system, at)
            elif reading.system != BY_HAND:
                states.note_reading(connection, place, reading.system, at)
            # Other threads look at the old set, so it is replaced and not added to.
            spelled = self._spelled | storing.words
        self._spelled = spelled
        return stored


def open_catalogue(
    path: Path, clock: Clock | None = None, reader_for: ReaderFor | None = None
) -> Catalogue:
    """The catalogue at `path`, made where there is none and migrated where it is older.

    `reader_for` reads hearings for a person; only a query with interests needs it.

    A damaged file is renamed, never deleted, and a fresh catalogue takes its place:
    `rebuilt` tells. Raises `StoreTooNew`, `ProfileReadOnly`, `DiskFull` or `ProfileInUse`.
    """
    clock = clock or SystemClock()
    database, rebuilt = ready(path, clock)
    catalogue = Catalogue(database, clock, rebuilt, reader_for)
    with suppress(ProfileError):
        # What cannot be written now is tried again at the next opening.
        _bring_back_imports(catalogue, clock.now())
    return catalogue


def _bring_back_imports(catalogue: Catalogue, at: datetime) -> None:
    if catalogue.is_read_only:
        return
    lost = catalogue.imports.bring_back_lost(
        lambda place, records: catalogue.store_by_hand(place, records, at)
    )
    if catalogue.rebuilt is not None:
        path, kept_as = catalogue.rebuilt.path, catalogue.rebuilt.kept_as
        catalogue.rebuilt = CatalogueDamaged(path, kept_as, lost.brought_back, lost.spoilt)


def _keys_of(connection: Connection, query: ListQuery, reader_for: ReaderFor | None) -> list[int]:
    def ask(sql: str, parameters: Parameters) -> str | None:
        return connection.exec_driver_sql(sql, parameters).scalar()

    def find(interests: Interests, bounds: Bounds) -> OwnFound:
        assert reader_for is not None
        return own_found(interests, bounds, ask, reader_for(interests))

    is_own = query.interests is not None
    asked = asked_of_own(query, ask, find) if is_own else asked_by(query, ask)
    if asked is None:
        return []
    found = connection.exec_driver_sql(
        f"SELECT hearing.key FROM hearing JOIN ({asked.sql}) AS found"
        " ON hearing.slot = found.slot ORDER BY hearing.slot",
        asked.parameters,
    )
    return [key for (key,) in found]
