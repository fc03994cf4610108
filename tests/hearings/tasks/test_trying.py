# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A source is tried by a question that costs little and leaves no hearing behind."""

from datetime import date

import pytest

from hearings.clock import StopSignal
from hearings.core import Core
from hearings.domain.source_try import RequestsLeft, SourceTry
from hearings.domain.window import Window
from hearings.errors import Cancelled, HttpStatus, KeyNeeded, Offline, UnknownSystem
from hearings.tasks.trying import MOST_DETAILS
from tests.hearings.cli.command_line import SAMPLEVILLE, Town, source
from tests.support.factories import legistar_event
from tests.support.keys_in_memory import keys_in_memory
from tests.support.legistar_server import Access
from tests.support.replies import failing

SOON = Window(date(2026, 11, 23), date(2026, 12, 7))
WIDE = Window(date(2026, 10, 9), date(2027, 2, 21))


def tried(core: Core, *places: str) -> tuple[SourceTry, ...]:
    return core.trying.try_places(core.following.places_to_read(places))


def events(town: Town, *days: str) -> None:
    town.client.events[:] = [legistar_event(id_, date=day) for id_, day in enumerate(days, 1)]


def test_a_source_that_is_well_tells_how_much_is_ahead_and_how_new_it_is(core: Core, town: Town):
    events(town, "2026-11-23", "2026-12-07", "2026-12-08")
    (one,) = tried(core)
    assert one == SourceTry(
        SAMPLEVILLE, "legistar", town.clock.now(), SOON, ahead=2, newest=date(2026, 12, 7)
    )
    assert one.is_well
    assert core.looking.place_states() == (), "nothing of it is kept"


def test_few_agendas_are_asked_for(core: Core, town: Town):
    events(town, *["2026-12-01"] * 9)
    assert tried(core)[0].ahead == 9
    assert sum("eventitems" in asked.path for asked in town.server.asked) == MOST_DETAILS


def test_where_nothing_is_soon_it_looks_further_both_ways(core: Core, town: Town):
    events(town, "2026-11-02", "2027-01-12")
    (one,) = tried(core)
    assert (one.window, one.ahead, one.newest) == (WIDE, 1, date(2027, 1, 12))
    assert one.is_well


def test_a_quiet_source_is_not_an_abandoned_one(core: Core, town: Town):
    events(town, "2026-10-09")
    (one,) = tried(core)
    assert (one.ahead, one.newest, one.looks_abandoned) == (0, date(2026, 10, 9), False)


def test_a_source_without_news_looks_abandoned_whether_or_not_it_had_any(core: Core, town: Town):
    events(town, "2026-10-08")
    (one,) = tried(core)
    assert (one.newest, one.looks_abandoned, one.is_well) == (None, True, False)
    town.clock.turn(-60 * 86_400)
    town.refreshed()
    town.clock.turn(60 * 86_400)
    (one,) = tried(core)
    assert (one.newest, one.looks_abandoned) == (date(2026, 10, 8), True)
    assert one.error is None


def test_an_error_is_told_and_the_next_source_is_tried(core: Core, town: Town):
    events(town, "2026-12-01")
    town.place("xx-two", source("carrier-pigeon", "", town.server.url("/")), town.legistar("none"),
               town.legistar("sampleville"))  # fmt: skip
    town.server.fault("/v1/none/events", failing(410))
    pigeon, gone, well = tried(core, "xx-two")
    assert isinstance(pigeon.error, UnknownSystem)
    assert isinstance(gone.error, HttpStatus)
    assert (gone.error.status, gone.is_well, gone.looks_abandoned) == (410, False, False)
    assert well.is_well
    assert [one.position for one in (pigeon, gone, well)] == [0, 1, 2]


def test_offline_says_so(core: Core, town: Town):
    core._is_forced_offline = True
    (one,) = tried(core)
    assert isinstance(one.error, Offline)
    assert town.server.asked == []


def test_a_key_is_told_by_its_name_with_what_the_service_still_takes(core: Core, town: Town):
    town.place(SAMPLEVILLE, '[[place.source]]\nsystem = "openstates"\nclient = "xx"\n')
    left = (
        RequestsLeft("v3.openstates.org", 9, 10, 60.0),
        RequestsLeft("v3.openstates.org", 249, 250, 86_400.0),
    )
    core._rooms.asker().budgets.spend("v3.openstates.org", StopSignal())
    (one,) = tried(core)
    assert isinstance(one.error, KeyNeeded)
    assert (one.key_name, one.has_key, one.left) == ("openstates", False, left)


def test_a_key_that_is_there_is_sent(core: Core, town: Town):
    events(town, "2026-12-01")
    town.client.access, town.client.token = Access.TOKEN, "secret-of-sampleville"
    town.place(SAMPLEVILLE, town.legistar("sampleville") + 'key = "needed"\n')
    with keys_in_memory() as ring:
        ring.set_password("hearings", "legistar:sampleville", town.client.token)
        (one,) = tried(core)
    assert (one.has_key, one.ahead, one.error) == (True, 1, None)


def test_each_is_told_as_it_comes_and_places_keep_their_order(core: Core, town: Town):
    for number in range(4):
        town.place(f"xx-more{number}", town.legistar("sampleville"))
    told: list[SourceTry] = []
    ids = [f"xx-more{number}" for number in (3, 1, 0, 2)]
    places = core.following.places_to_read(ids)
    found = core.trying.try_places(places, told.append)
    assert [one.place_id for one in found] == ids
    assert sorted(one.place_id for one in told) == sorted(ids)


def test_stopping_raises_and_asks_no_more(core: Core, town: Town):
    stop = StopSignal()
    stop.give()
    with pytest.raises(Cancelled):
        core.trying.try_places(core.following.places_to_read(), stop=stop)
    assert town.server.asked == []


def test_what_a_person_brings_has_nothing_to_try(core: Core, town: Town):
    town.place(SAMPLEVILLE, '[[place.source]]\nsystem = "by-hand"\n')
    assert tried(core) == ()


def test_a_source_that_is_off_is_not_tried(core: Core, town: Town):
    town.place(
        SAMPLEVILLE, source("legistar-web", "x", town.server.url()), town.legistar("sampleville")
    )
    core.following.switch(SAMPLEVILLE, "legistar-web", is_on=False)
    assert [(one.system, one.position) for one in tried(core)] == [("legistar", 1)]
    asked = len(town.server.asked)
    core.following.switch(SAMPLEVILLE, "legistar", is_on=False)
    assert (tried(core), len(town.server.asked)) == ((), asked)
