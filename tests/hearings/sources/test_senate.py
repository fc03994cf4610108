# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from hearings.clock import StopSignal
from hearings.core import Core, build_core
from hearings.domain.change import Field
from hearings.domain.place import SourceSpec
from hearings.domain.status import Status
from hearings.overriding import override
from hearings.paths import Paths
from hearings.sources.senate import Senate
from hearings.tasks.refresh import Wanted
from tests.support.fake_server import FakeServer
from tests.support.senate_site import LIST_PATH, SenateSite, document, meeting
from tests.support.source_contract import (
    NOW,
    Served,
    SourceContract,
    Steps,
    Told,
    asking,
    visit_with,
)
from tests.support.turned_clock import TurnedClock


class TestSenate(SourceContract):
    source = Senate()

    @override
    def name_of(self, body: str) -> str:
        return f"Senate {body.removeprefix('Committee on ')} Committee"

    @override
    def serve(self, server: FakeServer, meetings: Sequence[Told]) -> Served:
        site = SenateSite(server)
        site.meetings = [
            meeting(one.id, one.day, one.hour, one.body, document(one.item), video_url=one.link)
            for one in meetings
        ]
        return Served(SourceSpec("senate", "", site.base_url), LIST_PATH)


@pytest.fixture
def server() -> Iterator[FakeServer]:
    with FakeServer() as server:
        yield server


@pytest.fixture
def site(server: FakeServer) -> SenateSite:
    return SenateSite(server)


def test_the_senate_is_asked_unless_another_is_named_and_wants_no_key():
    assert Senate().hosts(SourceSpec("senate")) == ("www.senate.gov",)
    assert Senate().key_name(SourceSpec("senate")) is None


def test_the_whole_list_is_one_question_and_one_step(server: FakeServer, site: SenateSite):
    site.meetings = [meeting(one, "2026-12-01", "10:00 AM") for one in (1, 2, 3)]
    steps = Steps()
    with asking() as asker:
        spec = SourceSpec("senate", "", site.base_url)
        assert len(Senate().fetch(visit_with(asker, spec, step=steps)).records) == 3
    assert [asked.path for asked in server.asked] == [LIST_PATH]
    assert steps.told == [(1, 1)]


PLACE = """
[[place]]
id = "us-samples"
name = "Senate of Sampleville"
kind = "country"
division = "ocd-division/country:us"
timezone = "America/New_York"
[[place.source]]
system = "senate"
base_url = "{base_url}"
"""


@pytest.fixture
def core(site: SenateSite, tmp_path: Path) -> Iterator[Core]:
    paths = Paths(tmp_path / "profile")
    paths.profile.mkdir()
    own = PLACE.format(base_url=site.base_url)
    paths.own_places.write_text(own, encoding="utf-8")
    core = build_core(paths, clock=TurnedClock(NOW))
    yield core
    core.close()


def test_a_row_that_goes_while_its_date_is_ahead_is_no_longer_listed(core: Core, site: SenateSite):
    stays, goes = (
        meeting(one, "2026-12-01", hour) for one, hour in ((1, "9:00 AM"), (2, "2:00 PM"))
    )
    site.meetings = [stays, goes]
    wanted = Wanted(core.following.places_to_read(("us-samples",)))
    core.refresh.run(wanted, stop=StopSignal())
    site.meetings = [stays]
    (outcome,) = core.refresh.run(wanted).places
    (stored,) = outcome.stored
    (change,) = stored.changes
    assert (change.field, change.new) == (Field.STATUS, Status.UNLISTED.value)
    gone = core.looking.hearing(stored.hearing_id)
    assert gone.record.source_ids == ("2",)
    site.meetings = [stays, goes]
    (outcome,) = core.refresh.run(wanted).places
    assert core.looking.hearing(outcome.stored[0].hearing_id).record.status is Status.SCHEDULED
