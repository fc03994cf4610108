# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Where every edit makes a new id, a hearing stays itself, and one that moved is told so."""

from collections.abc import Iterator
from contextlib import closing

import pytest

from hearings.core import Core
from hearings.domain.change import CALENDAR_FIELDS, Field
from hearings.domain.hearing import Hearing
from hearings.domain.listing import ListQuery
from hearings.domain.status import Status
from hearings.net.client import HttpAsker
from hearings.paths import Paths
from hearings.sources.registry import source_for
from hearings.store.catalogue.catalogue import Catalogue, open_catalogue
from hearings.tasks.refresh import Refresh, Wanted
from tests.hearings.cli.command_line import SAMPLEVILLE, Town, source
from tests.support import openlegislation_site
from tests.support.keys_in_memory import keys_in_memory
from tests.support.massachusetts_site import MassachusettsSite, hearing
from tests.support.openlegislation_site import Addendum, OpenLegislationSite
from tests.support.openstates_site import KEY, OpenStatesSite, event

STATES = pytest.mark.parametrize("legislature", ["wa", "ma", "ny", "ca"], indirect=True)
NOON, FIVE = "2026-12-01T20:00:00+00:00", "2026-12-02T01:00:00+00:00"


class Legislature:
    """A legislature that Open States alone lists."""

    def __init__(self, town: Town, core: Core, catalogue: Catalogue, client: str) -> None:
        self._town, self._core, self._catalogue = town, core, catalogue
        self.site = OpenStatesSite(town.server)
        town.place(SAMPLEVILLE, source("openstates", client, town.server.url()))

    def lists(self, *events: dict) -> list[Hearing]:
        """All hearings after a refresh, ten minutes later, of a service that lists these events."""
        self.site.events[:] = events
        self._town.clock.turn(600)
        with HttpAsker(self._town.clock, None, lambda: False) as asker:
            refresh = Refresh(
                catalogue=lambda: self._catalogue,
                source_for=source_for,
                asker=lambda: asker,
                mark=lambda record: record,
                mark_again=lambda _stop: None,
                key=lambda _name: KEY,
                clock=self._town.clock,
            )
            wanted = Wanted(self._core.following.places_to_read([SAMPLEVILLE]))
            assert refresh.run(wanted).is_whole
        return list(self._catalogue.hearings(ListQuery()))


@pytest.fixture
def legislature(town: Town, core: Core, request: pytest.FixtureRequest) -> Iterator[Legislature]:
    with closing(open_catalogue(Paths(town.profile).catalogue, town.clock)) as catalogue:
        yield Legislature(town, core, catalogue, request.param)


@STATES
def test_another_hour_and_room_under_a_new_id_is_a_change_of_the_same_hearing(legislature):
    (first,) = legislature.lists(event(1, NOON))
    (again,) = legislature.lists(event(2, FIVE, description="With an addendum"))
    assert again.id == first.id
    assert [one.field for one in again.changes][:2] == [Field.TIME, Field.LOCATION]
    assert again.record.status is Status.SCHEDULED


@STATES
def test_another_day_under_a_new_id_may_be_a_move_and_is_no_cancellation(legislature):
    (first,) = legislature.lists(event(1, NOON))
    old, new = legislature.lists(event(2, "2026-12-08T20:00:00+00:00"))
    assert (old.id, old.record.status) == (first.id, Status.UNLISTED)
    assert old.replaced_by == new.id
    assert new.record.status is Status.SCHEDULED


@STATES
def test_cancelled_and_on_again_is_one_hearing_with_both_changes(legislature):
    legislature.lists(event(1, NOON))
    legislature.lists(event(2, NOON, status="cancelled"))
    (hearing,) = legislature.lists(event(3, FIVE))
    moves = [(one.old, one.new) for one in hearing.changes if one.field is Field.STATUS]
    assert moves == [("scheduled", "cancelled"), ("cancelled", "scheduled")]
    assert Field.TIME in {one.field for one in hearing.changes}


def test_a_hearing_of_massachusetts_with_an_old_number_is_not_lost(town: Town, core: Core):
    site = MassachusettsSite(town.server)
    site.hearings += [hearing(number, "2026-03-02T10:00:00") for number in range(1, 501)]
    site.hearings[249] = hearing(250, "2026-12-01T10:00:00")
    site.listed = [250, *(number for number in range(500, 0, -1) if number != 250)]
    town.place(SAMPLEVILLE, source("massachusetts", "", town.server.url()))
    wanted = Wanted(core.following.places_to_read([SAMPLEVILLE]))
    for listed in (site.listed, sorted(site.listed, reverse=True)):
        site.listed = listed
        assert core.refresh.run(wanted).is_whole
        (found,) = core.looking.hearings(ListQuery())
        assert found.record.status is Status.SCHEDULED


def test_cancelled_and_on_again_on_another_day_is_one_entry_with_three_changes(
    town: Town, core: Core
):
    site = OpenLegislationSite(town.server)
    town.place(SAMPLEVILLE, source("openlegislation", "", site.base_url))
    wanted = Wanted(core.following.places_to_read([SAMPLEVILLE]))
    told = (
        Addendum(5, when="2026-12-07T13:00"),
        Addendum(5, when="2026-12-07T13:00", addendum="A", notes="MEETING CANCELLED", bills=()),
        Addendum(5, when="2026-12-08T09:30", addendum="B"),
    )
    with keys_in_memory() as ring:
        ring.keys["hearings", "openlegislation"] = openlegislation_site.KEY
        for addendum in told:
            site.addenda.append(addendum)
            town.clock.turn(600)
            assert core.refresh.run(wanted).is_whole
    (found,) = core.looking.hearings(ListQuery())
    assert found.record.status is Status.SCHEDULED
    told_calendars = [one.field for one in found.changes if one.field in CALENDAR_FIELDS]
    assert told_calendars == [Field.STATUS, Field.TIME, Field.STATUS]
