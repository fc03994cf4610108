# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Refresh: read the upcoming hearings of places from their sources, keep what changed.

All places are read in parallel, each source inside its own fence. The first source that
works is used, the others are fallbacks; sources that are read beside it follow, whether one
worked or not. Each reading is stored in one step as soon as it was read, so that
stopping halfway loses nothing. A source that was switched off is never asked.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor, as_completed
from contextlib import ExitStack, suppress
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING

from hearings.clock import Clock, StopSignal, today_in
from hearings.domain.by_hand import BY_HAND
from hearings.domain.hearing import HearingRecord
from hearings.domain.place import Place, SourceSpec
from hearings.domain.reading import Reading, UnreadAgenda
from hearings.domain.stored import Stored
from hearings.domain.window import UPCOMING_DAYS, Window
from hearings.errors import (
    Cancelled,
    HearingsError,
    KeyNeeded,
    ProfileReadOnly,
    SourceSwitchedOff,
)
from hearings.net.request import Asker
from hearings.sources.base import Source, Visit
from hearings.tasks.fence import fenced
from hearings.tasks.progress import PlaceProgress, Stage, Told, nobody

if TYPE_CHECKING:
    from hearings.store.catalogue.catalogue import Catalogue

PLACES_AT_ONCE = 8

# No body lists meetings beyond these, and a year more can still be reckoned from them.
EARLIEST, LATEST = date(1900, 1, 1), date(2199, 12, 31)


@dataclass(frozen=True, slots=True)
class SourceFailure:
    """Why one source of a place was not used."""

    system: str
    error: HearingsError


@dataclass(frozen=True, slots=True)
class BesideOutcome:
    """What a source that is read beside the first one of its place brought.

    `error` is why it could not be read, None when it could. `waits_for_key` names the key
    without which it is not read, which is no failure; empty where none is missing.
    """

    system: str
    read: int = 0
    stored: tuple[Stored, ...] = ()
    error: HearingsError | None = None
    waits_for_key: str = ""


@dataclass(frozen=True, slots=True)
class PlaceOutcome:
    """What the refresh of one place brought.

    `system` is the source that was read, None when none could be. `read` counts the
    hearings listed; `stored` names the new and changed ones. `failures` holds every
    source that was tried before, also where a fallback worked. `unread` names
    meetings whose agenda alone could not be read, and `skipped` counts rows of the
    source without a readable id or date. `beside` are the sources read beside it.
    """

    place_id: str
    system: str | None
    read_at: datetime
    read: int = 0
    stored: tuple[Stored, ...] = ()
    failures: tuple[SourceFailure, ...] = ()
    unread: tuple[UnreadAgenda, ...] = ()
    skipped: int = 0
    beside: tuple[BesideOutcome, ...] = ()

    @property
    def is_whole(self) -> bool:
        """Whether the list and every agenda were read, and what is read beside them."""
        is_read = self.system is not None and not self.unread and not self.skipped
        return is_read and all(one.error is None for one in self.beside)

    @property
    def all_stored(self) -> tuple[Stored, ...]:
        """What is new or changed, by whichever source."""
        return self.stored + tuple(stored for one in self.beside for stored in one.stored)

    @property
    def failure(self) -> SourceFailure | None:
        """The failure to tell: the last one, but a missing key only where nothing else failed."""
        real = [one for one in self.failures if not isinstance(one.error, KeyNeeded)]
        told = real or self.failures
        return told[-1] if told else None


@dataclass(frozen=True, slots=True)
class RefreshReport:
    """What a refresh brought; `was_stopped` when somebody stopped it before all was read."""

    places: tuple[PlaceOutcome, ...]
    was_stopped: bool = False

    @property
    def is_whole(self) -> bool:
        """Whether everything that was asked for was read."""
        return not self.was_stopped and all(place.is_whole for place in self.places)


@dataclass(frozen=True, slots=True)
class Wanted:
    """What to read: the places, and the dates, both included.

    Without `first` and `last` it is today where the place is and the `days_ahead` after
    it. A `first` alone reads as far as that, and as many days on when it lies ahead; a
    `last` alone reads from today, and as many days back when it is past. Dates beyond
    `EARLIEST` and `LATEST` are not asked for.
    """

    places: tuple[Place, ...]
    first: date | None = None
    last: date | None = None
    days_ahead: int = UPCOMING_DAYS

    def window(self, place: Place, now: datetime) -> Window:
        """The dates to read for one place."""
        today = today_in(place.timezone, now)
        span = timedelta(days=self.days_ahead)
        last = None if self.last is None else _sensible(self.last)
        if self.first is not None:
            first = _sensible(self.first)
        else:
            first = last - span if last is not None and last < today else today
        if last is None:
            last = max(first, today) + span
        return Window(first, max(first, last))


def _sensible(day: date) -> date:
    return min(max(day, EARLIEST), LATEST)


class Refresh:
    """Reads places and stores what they list."""

    def __init__(
        self,
        catalogue: Callable[[], Catalogue],
        source_for: Callable[[str], Source],
        asker: Callable[[], Asker],
        mark: Callable[[HearingRecord], HearingRecord],
        mark_again: Callable[[StopSignal], None],
        key: Callable[[str], str | None],
        clock: Clock,
    ) -> None:
        self._catalogue = catalogue
        self._source_for = source_for
        self._asker = asker
        self._mark = mark
        self._mark_again = mark_again
        self._key = key
        self._clock = clock

    def run(
        self, wanted: Wanted, told: Told = nobody, stop: StopSignal | None = None
    ) -> RefreshReport:
        """Read and store every wanted place, then mark over what older topics marked.

        Raises a `ProfileError` when nothing can be stored, before anybody is asked where
        that can be known; a source that fails is a fact of the report.
        """
        stop = stop or StopSignal()
        catalogue = self._catalogue()
        if catalogue.is_read_only:
            raise ProfileReadOnly(catalogue.path)
        for place in wanted.places:
            told(PlaceProgress(place.id, Stage.WAITING))
        outcomes: dict[str, PlaceOutcome] = {}
        with ThreadPoolExecutor(PLACES_AT_ONCE, thread_name_prefix="refresh") as pool:
            running = [
                pool.submit(self._one_place, place, wanted, told, stop) for place in wanted.places
            ]
            with ExitStack() as when_interrupted:
                # Where storing fails, or somebody presses Ctrl+C, the other places must
                # not go on for nothing.
                when_interrupted.callback(stop.give)
                for finished in as_completed(running):
                    if (outcome := finished.result()) is not None:
                        outcomes[outcome.place_id] = outcome
                when_interrupted.pop_all()
        with suppress(Cancelled):
            self._mark_again(stop)
        in_order = (outcomes[place.id] for place in wanted.places if place.id in outcomes)
        is_cut_short = any(place.id not in outcomes for place in wanted.places)
        return RefreshReport(tuple(in_order), was_stopped=is_cut_short)

    def _one_place(
        self, place: Place, wanted: Wanted, told: Told, stop: StopSignal
    ) -> PlaceOutcome | None:
        if stop.is_given:
            return None
        try:
            outcome = self._first(place, wanted, told, stop)
            beside = tuple(
                self._beside(place, spec, wanted, told, stop)
                for spec in place.sources
                if spec.beside and not spec.is_off
            )
        except Cancelled:
            return None
        told(PlaceProgress(place.id, Stage.DONE if outcome.system else Stage.FAILED))
        return replace(outcome, beside=beside)

    def _first(self, place: Place, wanted: Wanted, told: Told, stop: StopSignal) -> PlaceOutcome:
        """The first source that works, stored."""
        listing = [spec for spec in place.sources if not spec.is_by_hand and not spec.beside]
        if not listing:
            # Nothing lists such a place: what people bring is all there is.
            return PlaceOutcome(place.id, BY_HAND, self._clock.now())
        read_from = [spec for spec in listing if not spec.is_off]
        if not read_from:
            # No failure to keep: how it stood is still how it stands, and its age is told.
            off = (
                SourceFailure(one.system, SourceSwitchedOff(system=one.system)) for one in listing
            )
            return PlaceOutcome(place.id, None, self._clock.now(), failures=tuple(off))
        failures: list[SourceFailure] = []
        for spec in read_from:
            got = self._got(place, spec, wanted, told, stop)
            if isinstance(got, Reading):
                told(PlaceProgress(place.id, Stage.STORING))
                return self._store(place, got, tuple(failures))
            failures.append(SourceFailure(spec.system, got))
        return self._failed(place, tuple(failures))

    def _beside(
        self, place: Place, spec: SourceSpec, wanted: Wanted, told: Told, stop: StopSignal
    ) -> BesideOutcome:
        got = self._got(place, spec, wanted, told, stop)
        if isinstance(got, Reading):
            told(PlaceProgress(place.id, Stage.STORING))
            outcome = self._store(place, got, ())
            return BesideOutcome(spec.system, outcome.read, outcome.stored)
        if isinstance(got, KeyNeeded) and not self._key(got.key_name):
            self._catalogue().note_beside(place.id, spec.system, None, got.key_name)
            return BesideOutcome(spec.system, waits_for_key=got.key_name)
        self._catalogue().note_beside(place.id, spec.system, got)
        return BesideOutcome(spec.system, error=got)

    def _got(
        self, place: Place, spec: SourceSpec, wanted: Wanted, told: Told, stop: StopSignal
    ) -> Reading | HearingsError:
        told(PlaceProgress(place.id, Stage.READING))
        visit = self._visit(place, spec, wanted, told, stop)
        return fenced(partial(self._read, visit), f"{place.id}/{spec.system}")

    def _visit(
        self, place: Place, spec: SourceSpec, wanted: Wanted, told: Told, stop: StopSignal
    ) -> Visit:
        window = wanted.window(place, self._clock.now())
        return Visit(
            place=place,
            spec=spec,
            window=window,
            asker=self._asker(),
            clock=self._clock,
            stop=stop,
            step=lambda done, total: told(PlaceProgress(place.id, Stage.READING, done, total)),
            known=lambda: self._catalogue().listed_ahead(place.id, spec.system, window.first),
        )

    def _read(self, visit: Visit) -> Reading:
        source = self._source_for(visit.spec.system)
        name = source.key_name(visit.spec)
        return source.fetch(replace(visit, key=self._key(name)) if name else visit)

    def _store(
        self, place: Place, reading: Reading, failures: tuple[SourceFailure, ...]
    ) -> PlaceOutcome:
        now = self._clock.now()
        marked = replace(reading, records=tuple(map(self._mark, reading.records)))
        stored = self._catalogue().store_reading(place, marked, now)
        return PlaceOutcome(
            place_id=place.id,
            system=reading.system,
            read_at=now,
            read=len(reading.records),
            stored=stored,
            failures=failures,
            unread=reading.unread,
            skipped=reading.skipped,
        )

    def _failed(self, place: Place, failures: tuple[SourceFailure, ...]) -> PlaceOutcome:
        now = self._clock.now()
        outcome = PlaceOutcome(place.id, None, now, failures=failures)
        if (told := outcome.failure) is not None:
            self._catalogue().note_failure(place.id, told.system, told.error, now)
        return outcome
