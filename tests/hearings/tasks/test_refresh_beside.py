# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Sources that are read beside the first one add to its list, and never take from it."""

from collections.abc import Callable, Iterator
from contextlib import closing

import pytest

from hearings.clock import StopSignal
from hearings.domain.besides import Disagreement
from hearings.domain.change import Field
from hearings.domain.status import Status
from hearings.errors import HttpStatus, KeyNeeded
from hearings.net.client import HttpAsker
from hearings.paths import Paths
from hearings.sources.registry import source_for
from hearings.store.catalogue.catalogue import Catalogue, open_catalogue
from hearings.tasks.progress import PlaceProgress, Stage
from hearings.tasks.refresh import BesideOutcome, PlaceOutcome, Refresh, Wanted
from tests.hearings.cli.command_line import SAMPLEVILLE, Town, source
from tests.support.congress_api import KEY, CongressApi
from tests.support.congress_api import meeting as congress_meeting
from tests.support.replies import failing
from tests.support.senate_site import LIST_PATH, SenateSite
from tests.support.senate_site import meeting as senate_meeting

COMMITTEES = [{"name": "Senate Sample Affairs Committee", "systemCode": "sssa00"}]
OWN_ID = f"{SAMPLEVILLE}-senate-900001"


class Chamber:
    """A Senate with its own schedule, and Congress.gov beside it."""

    def __init__(self, town: Town, core: object, catalogue: Catalogue) -> None:
        self.town, self._core, self.catalogue = town, core, catalogue
        self.own = SenateSite(town.server)
        self.other = CongressApi(town.server)
        self.key: str | None = KEY
        beside = source("congress", "senate", self.other.base_url) + "beside = true\n"
        town.place(
            SAMPLEVILLE,
            source("senate", "", self.own.base_url),
            beside,
            timezone="America/New_York",
        )
        self.own.meetings.append(senate_meeting(900001, "2026-12-01", "10:00 AM", room="SD-999"))
        self.list_other("2026-12-01T15:00:00Z")

    def list_other(self, moment: str, **fields: object) -> None:
        """What Congress.gov says of the hearing."""
        usual = {"chamber": "Senate", "committees": COMMITTEES, "title": "Examining samples"}
        self.other.add(congress_meeting(347001, moment, **{**usual, **fields}))

    def refreshed(
        self, told: Callable[[PlaceProgress], None] = lambda _: None, stop: StopSignal | None = None
    ) -> tuple[PlaceOutcome, ...]:
        """A refresh ten minutes later."""
        self.town.clock.turn(600)
        with HttpAsker(self.town.clock, None, lambda: False) as asker:
            refresh = Refresh(
                catalogue=lambda: self.catalogue,
                source_for=source_for,
                asker=lambda: asker,
                mark=lambda record: record,
                mark_again=lambda _stop: None,
                key=lambda _name: self.key,
                clock=self.town.clock,
            )
            places = self._core.following.places_to_read([SAMPLEVILLE])
            return refresh.run(Wanted(places), told, stop).places


@pytest.fixture
def chamber(town, core) -> Iterator[Chamber]:
    with closing(open_catalogue(Paths(town.profile).catalogue, town.clock)) as catalogue:
        yield Chamber(town, core, catalogue)


def test_both_are_read_and_their_hearing_is_one(chamber):
    (outcome,) = chamber.refreshed()
    assert (outcome.system, outcome.read, outcome.is_whole) == ("senate", 1, True)
    (beside,) = outcome.beside
    assert (beside.system, beside.read, beside.error) == ("congress", 1, None)
    assert chamber.catalogue.count() == 1
    hearing = chamber.catalogue.hearing(OWN_ID)
    assert {one.system for one in hearing.sources} == {"senate", "congress"}
    (state,) = chamber.catalogue.place_states()
    (stands,) = state.beside
    assert (state.system, stands.system, stands.failure) == ("senate", "congress", None)
    assert stands.read_at == state.read_at


def test_another_hour_there_is_kept_as_a_difference(chamber):
    chamber.list_other("2026-12-01T19:00:00Z")
    chamber.refreshed()
    hearing = chamber.catalogue.hearing(OWN_ID)
    assert hearing.record.starts_at.hour == 10
    times = [one for one in hearing.disagreements if one.field is Field.TIME]
    assert times == [Disagreement("congress", Field.TIME, "2026-12-01T14:00-05:00")]


def test_a_missing_key_is_no_failure_and_the_place_says_what_it_waits_for(chamber):
    chamber.key = None
    (outcome,) = chamber.refreshed()
    assert outcome.is_whole
    assert outcome.beside == (BesideOutcome("congress", waits_for_key="congress"),)
    (state,) = chamber.catalogue.place_states()
    assert state.failure is None
    assert (state.beside[0].waits_for_key, state.beside[0].failure) == ("congress", None)
    chamber.key = KEY
    chamber.refreshed()
    assert chamber.catalogue.place_states()[0].beside[0].waits_for_key == ""


def test_a_key_that_is_refused_is_a_failure(chamber):
    chamber.key = "wrong"
    (outcome,) = chamber.refreshed()
    assert isinstance(outcome.beside[0].error, KeyNeeded)
    assert not outcome.is_whole


def test_its_failure_hides_nothing_of_the_first_one(chamber):
    chamber.refreshed()
    chamber.town.server.fault("/v3/committee-meeting/119/senate", failing(404))
    (outcome,) = chamber.refreshed()
    assert (outcome.system, outcome.read, outcome.failures) == ("senate", 1, ())
    assert isinstance(outcome.beside[0].error, HttpStatus)
    assert not outcome.is_whole
    (state,) = chamber.catalogue.place_states()
    assert state.failure is None
    assert isinstance(state.beside[0].failure, HttpStatus)
    assert state.beside[0].read_at < state.read_at
    assert chamber.catalogue.hearing(OWN_ID).record.status is Status.SCHEDULED


def test_where_the_first_one_fails_it_is_read_all_the_same_and_the_failure_shown(chamber):
    chamber.town.server.fault(LIST_PATH, failing(404))
    stages = []
    (outcome,) = chamber.refreshed(lambda one: stages.append(one.stage))
    assert (outcome.system, stages[-1]) == (None, Stage.FAILED)
    assert [one.system for one in outcome.failures] == ["senate"]
    assert [one.is_new for one in outcome.all_stored] == [True]
    (state,) = chamber.catalogue.place_states()
    assert state.failed_system == "senate"
    hearing = chamber.catalogue.hearing(f"{SAMPLEVILLE}-congress-347001")
    assert hearing.only_beside
    assert hearing.record.status_text == "congress: Scheduled"


def test_a_stop_between_both_keeps_what_the_first_one_brought(chamber):
    stop = StopSignal()

    def told(progress: PlaceProgress) -> None:
        if progress.stage is Stage.STORING:
            stop.give()

    assert chamber.refreshed(told, stop) == ()
    (source_ref,) = chamber.catalogue.hearing(OWN_ID).sources
    assert source_ref.system == "senate"


def test_a_vanished_row_ahead_is_no_longer_listed_and_a_past_one_is_simply_past(chamber):
    chamber.own.meetings.append(senate_meeting(900002, "2026-11-24", "10:00 AM"))
    chamber.key = None
    chamber.refreshed()
    chamber.own.meetings.clear()
    chamber.town.clock.turn(3 * 86_400)
    chamber.refreshed()
    assert chamber.catalogue.hearing(OWN_ID).record.status is Status.UNLISTED
    past = chamber.catalogue.hearing(f"{SAMPLEVILLE}-senate-900002")
    assert (past.record.status, past.changes) == (Status.SCHEDULED, ())


def test_cancelled_and_on_again_is_one_entry_with_both_changes(chamber):
    for status in ("Scheduled", "Canceled", "Scheduled"):
        chamber.list_other("2026-12-01T15:00:00Z", meetingStatus=status)
        chamber.town.server.fault(LIST_PATH, failing(404))
        chamber.refreshed()
    assert chamber.catalogue.count() == 1
    hearing = chamber.catalogue.hearing(f"{SAMPLEVILLE}-congress-347001")
    moves = [(one.old, one.new) for one in hearing.changes if one.field is Field.STATUS]
    assert moves == [("scheduled", "cancelled"), ("cancelled", "scheduled")]


def test_a_source_beside_that_is_off_is_not_asked(chamber, core):
    core.following.switch(SAMPLEVILLE, "congress", is_on=False)
    (outcome,) = chamber.refreshed()
    assert (outcome.system, outcome.beside, outcome.is_whole) == ("senate", (), True)
    assert {asked.path for asked in chamber.town.server.asked} == {LIST_PATH}
