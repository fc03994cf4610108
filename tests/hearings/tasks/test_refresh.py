# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Places are read side by side, stored one by one, and stopped without losing anything."""

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from hearings.clock import StopSignal
from hearings.core import Core
from hearings.domain.hearing import HearingRecord
from hearings.domain.listing import ListQuery
from hearings.domain.place import Place
from hearings.domain.topic import NOTHING_FOUND
from hearings.domain.window import Window
from hearings.errors import (
    CatalogueDamaged,
    HttpStatus,
    KeyNeeded,
    ProfileReadOnly,
    SourceFault,
    SourceSwitchedOff,
    StoreTooNew,
    UnknownSystem,
)
from hearings.net.client import HttpAsker
from hearings.paths import Paths
from hearings.sources.registry import source_for
from hearings.store.catalogue.catalogue import open_catalogue
from hearings.tasks.progress import PlaceProgress, Stage
from hearings.tasks.refresh import PLACES_AT_ONCE, Refresh, Wanted
from tests.hearings.cli.command_line import SAMPLEVILLE, Town, source
from tests.support.factories import legistar_event, legistar_item
from tests.support.fake_server import Asked
from tests.support.legistar_server import Access
from tests.support.replies import Reply, failing

NOW = datetime(2026, 11, 24, 2, 0, tzinfo=UTC)


def places(core: Core, *ids: str) -> tuple[Place, ...]:
    return core.following.places_to_read(ids)


def more_places(town: Town, count: int) -> list[str]:
    """Places with one hearing each, beside Sampleville."""
    ids = []
    for number in range(count):
        town.api.client(f"more{number}", [legistar_event(1000 + number)])
        ids.append(f"xx-more{number}")
        town.place(ids[-1], town.legistar(f"more{number}"))
    return ids


def total(core: Core) -> int:
    return core.looking.listing(ListQuery()).total


def test_the_usual_dates_are_those_where_the_place_is(core):
    (place,) = places(core)
    far_east = replace(place, timezone="Asia/Tokyo")
    assert Wanted((place,)).window(place, NOW) == Window(date(2026, 11, 23), date(2027, 2, 21))
    assert Wanted((place,)).window(far_east, NOW).first == date(2026, 11, 24)
    assert Wanted((place,), days_ahead=7).window(place, NOW).last == date(2026, 11, 30)


def test_a_last_day_before_the_first_is_no_window_at_all(core):
    (place,) = places(core)
    window = Wanted((place,), date(2026, 12, 2), date(2026, 12, 1)).window(place, NOW)
    assert window == Window(date(2026, 12, 2), date(2026, 12, 2))


def test_the_report_is_in_the_order_that_was_asked_for(town, core):
    ids = more_places(town, 12)
    report = core.refresh.run(Wanted(places(core, *ids)))
    assert [one.place_id for one in report.places] == ids
    assert report.is_whole
    assert total(core) == 12


def test_places_are_read_side_by_side(town, core):
    ids = more_places(town, PLACES_AT_ONCE)
    all_here = threading.Barrier(PLACES_AT_ONCE)

    def together(asked: Asked) -> Reply:
        all_here.wait(30)
        return town.api._answer(asked)

    for number in range(PLACES_AT_ONCE):
        town.server.route(f"/v1/more{number}/events", together)
    assert core.refresh.run(Wanted(places(core, *ids))).is_whole


def test_stopping_keeps_what_was_stored_and_reads_no_more(town, core):
    ids = more_places(town, 3 * PLACES_AT_ONCE)
    stop = StopSignal()

    def told(progress: PlaceProgress) -> None:
        if progress.stage is Stage.DONE:
            stop.give()

    report = core.refresh.run(Wanted(places(core, *ids)), told, stop)
    assert report.was_stopped
    assert not report.is_whole
    assert 1 <= len(report.places) <= 2 * PLACES_AT_ONCE
    assert total(core) == len(report.places)
    assert all(one.is_whole for one in report.places)
    again = core.refresh.run(Wanted(places(core, *ids)))
    assert again.is_whole
    assert total(core) == len(ids)


def test_stopping_in_the_middle_of_a_place_ends_soon_and_keeps_its_old_list(town, core):
    town.client.events.append(legistar_event(7))
    town.refreshed()
    town.client.events[0]["EventLocation"] = "Room 2"
    stop = StopSignal()
    let_go = threading.Event()

    def stuck(asked: Asked) -> Reply:
        stop.give()
        let_go.wait(30)
        return town.api._answer(asked)

    town.server.route("/v1/sampleville/events/7/eventitems", stuck)
    begun = time.monotonic()
    report = core.refresh.run(Wanted(places(core)), stop=stop)
    let_go.set()
    assert time.monotonic() - begun < 10
    assert report.was_stopped
    assert report.places == ()
    record = core.looking.hearing("xx-sampleville-legistar-7").record
    assert record.location != "Room 2"
    (state,) = core.looking.place_states()
    assert state.failure is None


def test_a_stop_that_comes_too_late_stopped_nothing(town, core):
    stop = StopSignal()

    def told(progress: PlaceProgress) -> None:
        if progress.stage is Stage.DONE:
            stop.give()

    report = core.refresh.run(Wanted(places(core)), told, stop)
    assert stop.is_given
    assert not report.was_stopped
    assert report.is_whole


def test_a_stop_given_before_the_start_asks_nobody(town, core):
    stop = StopSignal()
    stop.give()
    report = core.refresh.run(Wanted(places(core)), stop=stop)
    assert (report.places, report.was_stopped) == ((), True)
    assert town.server.asked == []


def test_every_source_that_failed_is_named_in_the_order_tried(town, core):
    town.place(
        SAMPLEVILLE,
        source("smoke-signals", "x", ""),
        town.legistar("sampleville"),
        source("legistar-web", "x", town.server.url()),
    )
    town.server.fault("/v1/sampleville/events", failing(404))
    (outcome,) = core.refresh.run(Wanted(places(core))).places
    assert [(one.system, type(one.error)) for one in outcome.failures] == [
        ("smoke-signals", UnknownSystem),
        ("legistar", HttpStatus),
        ("legistar-web", HttpStatus),
    ]
    assert (outcome.system, outcome.is_whole) == (None, False)
    (state,) = core.looking.place_states()
    assert state.failed_system == "legistar-web"
    assert isinstance(state.failure, HttpStatus)
    assert state.read_at is None


@pytest.mark.parametrize("has_key_first", [True, False])
def test_a_missing_key_never_hides_that_another_source_failed(town, core, has_key_first):
    town.client.access, town.client.token = Access.TOKEN, "secret-of-sampleville"
    wants_key = town.legistar("sampleville") + 'key = "needed"\n'
    fails = source("legistar-web", "x", town.server.url())
    town.place(SAMPLEVILLE, *((wants_key, fails) if has_key_first else (fails, wants_key)))
    (outcome,) = core.refresh.run(Wanted(places(core))).places
    assert {type(one.error) for one in outcome.failures} == {KeyNeeded, HttpStatus}
    (state,) = core.looking.place_states()
    assert (state.failed_system, type(state.failure)) == ("legistar-web", HttpStatus)


def test_where_only_a_key_is_missing_the_place_says_so(town, core):
    town.client.access, town.client.token = Access.TOKEN, "secret-of-sampleville"
    town.place(SAMPLEVILLE, town.legistar("sampleville") + 'key = "needed"\n')
    core.refresh.run(Wanted(places(core)))
    (state,) = core.looking.place_states()
    assert isinstance(state.failure, KeyNeeded)


def test_a_fallback_that_works_leaves_no_failure_with_the_place(town, core):
    town.place(SAMPLEVILLE, source("smoke-signals", "x", ""), town.legistar("sampleville"))
    (outcome,) = core.refresh.run(Wanted(places(core))).places
    assert (outcome.system, outcome.is_whole) == ("legistar", True)
    assert [type(one.error) for one in outcome.failures] == [UnknownSystem]
    (state,) = core.looking.place_states()
    assert (state.failure, state.system) == (None, "legistar")


def test_a_source_that_is_off_is_not_asked_and_its_fallback_is(town, core):
    web = source("legistar-web", "x", town.server.url())
    town.place(SAMPLEVILLE, web, town.legistar("sampleville"))
    core.following.switch(SAMPLEVILLE, "legistar-web", is_on=False)
    (outcome,) = core.refresh.run(Wanted(places(core))).places
    assert (outcome.system, outcome.is_whole, outcome.failures) == ("legistar", True, ())
    assert {asked.path.split("/")[1] for asked in town.server.asked} == {"v1"}


def test_a_place_without_a_source_that_is_on_is_told_as_not_read(town, core):
    town.client.events.append(legistar_event(7))
    core.refresh.run(Wanted(places(core)))
    before, asked = core.looking.place_states(), len(town.server.asked)
    town.clock.turn(3_600)
    core.following.switch(SAMPLEVILLE, "legistar", is_on=False)
    (outcome,) = core.refresh.run(Wanted(places(core))).places
    assert (outcome.system, outcome.is_whole) == (None, False)
    assert [type(one.error) for one in outcome.failures] == [SourceSwitchedOff]
    assert core.looking.place_states() == before, "what was read is as old as it was"
    assert len(town.server.asked) == asked
    core.following.switch(SAMPLEVILLE, "legistar", is_on=True)
    assert core.refresh.run(Wanted(places(core))).is_whole
    assert len(town.server.asked) > asked


Making = Callable[..., Refresh]


@pytest.fixture
def refresh_with(town: Town) -> Iterator[Making]:
    """Makes refreshes over a catalogue, with other parts than the usual ones."""
    with HttpAsker(town.clock, None, lambda: False) as asker:

        def made(catalogue: object, **parts: Callable[..., object]) -> Refresh:
            usual: dict[str, Callable[..., object]] = {
                "source_for": source_for,
                "mark": lambda record: record,
                "mark_again": lambda _stop: None,
                "key": lambda _name: None,
            }
            return Refresh(
                catalogue=lambda: catalogue,  # type: ignore[arg-type, return-value]
                asker=lambda: asker,
                clock=town.clock,
                **{**usual, **parts},  # type: ignore[arg-type]
            )

        yield made


@pytest.fixture
def catalogue(town):
    with closing(open_catalogue(Paths(town.profile).catalogue, town.clock)) as opened:
        yield opened


def test_a_key_is_asked_for_by_its_name_and_sent_where_it_is_wanted(
    town, core, catalogue, refresh_with
):
    town.client.access, town.client.token = Access.TOKEN, "secret-of-sampleville"
    town.client.events.append(legistar_event(7))
    town.place(SAMPLEVILLE, town.legistar("sampleville") + 'key = "needed"\n')
    wanted = Wanted(places(core))
    asked: list[str] = []

    def key(name: str) -> str:
        asked.append(name)
        return "secret-of-sampleville"

    without = refresh_with(catalogue).run(wanted)
    assert [type(one.error) for one in without.places[0].failures] == [KeyNeeded]
    report = refresh_with(catalogue, key=key).run(wanted)
    assert report.is_whole
    assert asked == ["legistar:sampleville"]
    assert "secret-of-sampleville" not in repr(report)
    assert b"secret-of-sampleville" not in b"".join(town.files().values())


def test_no_key_is_asked_for_where_none_is_wanted(town, core, catalogue, refresh_with):
    def key(name: str) -> str:
        raise AssertionError(name)

    assert refresh_with(catalogue, key=key).run(Wanted(places(core))).is_whole


def test_a_source_that_stumbles_is_a_fault_of_ours_and_the_others_are_read(
    town, core, catalogue, refresh_with
):
    town.client.events.append(legistar_event(7))
    town.place("xx-crash", source("crash", "x", ""))

    class Crash:
        system = "crash"

        def key_name(self, _spec: object) -> None:
            return None

        def fetch(self, _visit: object) -> None:
            raise IndexError("our own reading")

    chosen = {"crash": Crash()}
    refresh = refresh_with(
        catalogue, source_for=lambda system: chosen.get(system) or source_for(system)
    )
    report = refresh.run(Wanted(places(core, "xx-crash", SAMPLEVILLE)))
    crash, well = report.places
    assert [type(one.error) for one in crash.failures] == [SourceFault]
    assert (well.is_whole, well.read) == (True, 1)


def test_where_storing_fails_the_others_stop_and_the_error_is_raised(
    town, core, catalogue, refresh_with
):
    ids = more_places(town, 3 * PLACES_AT_ONCE)

    class Failing:
        is_read_only = False

        def store_reading(self, place: Place, *_more: object) -> None:
            raise CatalogueDamaged(catalogue.path)

    stop = StopSignal()
    with pytest.raises(CatalogueDamaged):
        refresh_with(Failing()).run(Wanted(places(core, *ids)), stop=stop)
    assert stop.is_given


def test_a_catalogue_that_cannot_be_written_asks_nobody(town, core, refresh_with):
    class ReadOnly:
        is_read_only = True
        path = Paths(town.profile).catalogue

    with pytest.raises(ProfileReadOnly) as refused:
        refresh_with(ReadOnly()).run(Wanted(places(core)))
    assert refused.value.path == ReadOnly.path
    assert town.server.asked == []


def test_a_catalogue_of_a_newer_version_asks_nobody(town, core):
    import sqlite3

    with closing(sqlite3.connect(core.paths.catalogue)) as connection:
        connection.execute("PRAGMA user_version = 99")
    with pytest.raises(StoreTooNew):
        core.refresh.run(Wanted(places(core)))
    assert town.server.asked == []


def marked(core: Core) -> dict[str, list[str]]:
    return {one.id: [hit.topic for hit in one.topics] for one in core.looking.hearings(ListQuery())}


def test_what_older_topics_marked_is_marked_over(town, core):
    """As after an update of the program: hearings of the past are never read again."""
    town.client.events.append(legistar_event(7, date="2026-11-01"))
    town.client.items[7] = [legistar_item(1, 7)]
    core.refresh.run(Wanted(places(core), date(2026, 10, 1)))
    whole = marked(core)
    assert whole == {"xx-sampleville-legistar-7": ["oversight"]}
    catalogue = core._rooms.catalogue()
    catalogue.mark_again(_unmarked, "older topics")
    assert marked(core) == {"xx-sampleville-legistar-7": []}
    core.refresh.run(Wanted(places(core)))
    assert marked(core) == whole
    assert catalogue.marked_with() == core._rooms.matcher().taxonomy.version


def test_a_stopped_refresh_leaves_the_marking_for_next_time(town, core):
    stop = StopSignal()
    stop.give()
    assert core.refresh.run(Wanted(places(core)), stop=stop).was_stopped
    assert core._rooms.catalogue().marked_with() == ""


def _unmarked(record: HearingRecord) -> HearingRecord:
    items = record.items and tuple(replace(item, verdict=NOTHING_FOUND) for item in record.items)
    return replace(record, verdict=NOTHING_FOUND, items=items)
