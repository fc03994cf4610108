# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Try: ask each source of a place one cheap question, and keep nothing of the answer.

The question is a reading of the next two weeks in which few agendas are asked for. Where
nothing is listed there, one more reading looks far enough back and ahead to tell a quiet
source from one that looks abandoned.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from hearings.clock import Clock, StopSignal, today_in
from hearings.domain.freshness import ABANDONED_AFTER, looks_abandoned
from hearings.domain.source_try import RequestsLeft, SourceTry
from hearings.domain.window import Window, upcoming_window
from hearings.errors import UnknownSystem
from hearings.sources.base import Source, Visit
from hearings.tasks.fence import fenced

if TYPE_CHECKING:
    from hearings.domain.place import Place, SourceSpec
    from hearings.domain.reading import Reading
    from hearings.net.client import HttpAsker
    from hearings.store.catalogue.catalogue import Catalogue

DAYS_AHEAD = 14
MOST_DETAILS = 3
PLACES_AT_ONCE = 8

Tried = Callable[[SourceTry], None]
"""Told of each source as soon as it was tried, from whichever thread tried it."""


def nobody(_tried: SourceTry) -> None:
    """For callers who wait for all of them."""


@dataclass(frozen=True, slots=True)
class _Listed:
    """What the question was answered: over which dates, how many ahead, and the newest."""

    window: Window
    ahead: int
    newest: date | None
    lists_all: bool


class Trying:
    """Tries sources; stores only what every request keeps, answers and counts."""

    def __init__(
        self,
        source_for: Callable[[str], Source],
        asker: Callable[[], HttpAsker],
        catalogue: Callable[[], Catalogue],
        key: Callable[[str], str | None],
        clock: Clock,
    ) -> None:
        self._source_for, self._asker = source_for, asker
        self._catalogue, self._key, self._clock = catalogue, key, clock

    def try_places(
        self, places: Iterable[Place], told: Tried = nobody, stop: StopSignal | None = None
    ) -> tuple[SourceTry, ...]:
        """Try every source of these places, the places side by side; in the order given.

        What a person brought by hand has no source to try, and one that is off is not tried.
        Raises `Cancelled` when it is stopped, and a `ProfileError` where the catalogue cannot
        be opened.
        """
        stop = stop or StopSignal()
        with ThreadPoolExecutor(PLACES_AT_ONCE, thread_name_prefix="try") as pool:
            running = [pool.submit(self._one_place, place, told, stop) for place in places]
            with ExitStack() as when_interrupted:
                # Where one fails, or somebody presses Ctrl+C, the others are for nothing.
                when_interrupted.callback(stop.give)
                tried = tuple(one for place in running for one in place.result())
                when_interrupted.pop_all()
        return tried

    def _one_place(self, place: Place, told: Tried, stop: StopSignal) -> list[SourceTry]:
        newest = {one.system: one.newest for one in self._catalogue().source_states(place.id)}
        tried = []
        for position, spec in enumerate(place.sources):
            if not spec.is_asked:
                continue
            stop.check()
            one = self._one_source(place, spec, newest.get(spec.system), stop)
            tried.append(replace(one, position=position))
            told(tried[-1])
        return tried

    def _one_source(
        self, place: Place, spec: SourceSpec, held: date | None, stop: StopSignal
    ) -> SourceTry:
        now = self._clock.now()
        today = today_in(place.timezone, now)
        key_name = self._key_name(spec)
        key = self._key(key_name) if key_name else None
        visit = Visit(
            place=place,
            spec=spec,
            window=upcoming_window(today, DAYS_AHEAD),
            asker=self._asker(),
            clock=self._clock,
            stop=stop,
            step=lambda _done, _total: None,
            key=key,
            most_details=MOST_DETAILS,
        )
        got = fenced(partial(self._ask, visit), f"{place.id}/{spec.system}")
        known = SourceTry(
            place_id=place.id,
            system=spec.system,
            tried_at=now,
            window=visit.window,
            newest=held,
            key_name=key_name,
            has_key=key is not None,
            left=self._left(spec),
        )
        if not isinstance(got, _Listed):
            return replace(known, error=got, lists_all=False)
        newest = max(filter(None, (held, got.newest)), default=None)
        return replace(
            known,
            window=got.window,
            ahead=got.ahead,
            lists_all=got.lists_all,
            newest=newest,
            looks_abandoned=_is_old(got, newest, today),
        )

    def _key_name(self, spec: SourceSpec) -> str | None:
        try:
            return self._source_for(spec.system).key_name(spec)
        except UnknownSystem:
            return None

    def _ask(self, visit: Visit) -> _Listed:
        source = self._source_for(visit.spec.system)
        soon = visit.window
        reading = source.fetch(visit)
        if not reading.records and reading.lists_all:
            wide = Window(soon.first - ABANDONED_AFTER, upcoming_window(soon.first).last)
            reading = source.fetch(replace(visit, window=wide))
        return _listed(reading, soon.first)

    def _left(self, spec: SourceSpec) -> tuple[RequestsLeft, ...]:
        try:
            source = self._source_for(spec.system)
        except UnknownSystem:
            return ()
        # A key is spent wherever it is sent.
        counted = spec if source.key_name(spec) is None else replace(spec, base_url=None)
        hosts = source.hosts(counted)
        budgets = self._asker().budgets
        return tuple(
            RequestsLeft(
                host,
                max(0, one.budget.requests - one.spent),
                one.budget.requests,
                one.budget.period.total_seconds(),
            )
            for host in hosts
            for one in budgets.standing(host)
        )


def _listed(reading: Reading, today: date) -> _Listed:
    days = [one.date for one in reading.records]
    return _Listed(
        reading.window,
        sum(day >= today for day in days),
        max(days, default=None),
        reading.lists_all,
    )


def _is_old(listed: _Listed, newest: date | None, today: date) -> bool:
    if newest is not None:
        return looks_abandoned(newest, today)
    # Nothing as far back as the rule looks: whatever was there before is older.
    return listed.lists_all and listed.window.first < today
