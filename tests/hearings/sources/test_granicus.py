# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT

from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path

import pytest

from hearings.clock import StopSignal
from hearings.domain.place import SourceSpec
from hearings.domain.reading import Reading
from hearings.errors import UnexpectedAnswer
from hearings.sources.base import Visit
from hearings.sources.granicus import Granicus
from hearings.store.catalogue.catalogue import open_catalogue
from tests.support.fake_server import FakeServer
from tests.support.granicus_site import VIEW, GranicusEvent, GranicusSite
from tests.support.source_contract import (
    NOW,
    SAMPLEVILLE,
    Served,
    SourceContract,
    Steps,
    Told,
    asking,
    visit_with,
)


def as_told(told: Told) -> GranicusEvent:
    return GranicusEvent(told.body, told.day, told.hour, told.link)


class TestGranicus(SourceContract):
    source = Granicus()
    has_agendas = False

    def serve(self, server: FakeServer, meetings: Sequence[Told]) -> Served:
        GranicusSite(server, {"7": [as_told(one) for one in meetings]})
        spec = SourceSpec("granicus", "sampleville", server.url(), {"view_id": "7"})
        return Served(spec, VIEW, lambda _asked, _number: False)

    def test_agendas_are_read(self, visit: Visit):
        # They are pages and files of any form: linked, and told as not read.
        for record in self.source.fetch(visit).records:
            assert record.items is None
            assert record.agenda_url == Told(1).link

    def test_markup_in_texts_stays_text(self, server: FakeServer):
        (record,) = self.read(server, [Told(1, body="Committee on <b>Parks</b>")]).records
        assert record.bodies == ("Committee on <b>Parks</b>",)

    def test_an_endless_text_is_cut(self, server: FakeServer):
        (record,) = self.read(server, [Told(1, body="camera " * 1_000_000)]).records
        assert record.title.endswith("…")
        assert len(record.title) <= 10_000

    def test_a_spoilt_date_costs_one_meeting_and_is_counted(self, server: FakeServer):
        # A row that says word for word what another says is no meeting of its own.
        told = [Told(1), Told(2, day="2026-02-31"), Told(3, day="2026-12-03"), Told(4)]
        reading = self.read(server, told)
        assert [record.source_ids for record in reading.records] == [
            ("2026-12-01-city-council-1",),
            ("2026-12-03-city-council-1",),
        ]
        assert reading.skipped == 1


@pytest.fixture
def server() -> Iterator[FakeServer]:
    with FakeServer() as server:
        yield server


@pytest.fixture
def site(server: FakeServer) -> GranicusSite:
    return GranicusSite(server)


def read(site: GranicusSite, **options: str) -> Reading:
    spec = SourceSpec("granicus", "sampleville", site.server.url(), options)
    with asking() as asker:
        return Granicus().fetch(visit_with(asker, spec))


def test_the_city_s_own_site_is_asked_unless_another_is_named():
    spec = SourceSpec("granicus", "sampleville")
    assert Granicus().hosts(spec) == ("sampleville.granicus.com",)
    assert Granicus().key_name(spec) is None


@pytest.mark.parametrize(("options", "name"), [({}, "Council"), ({"view_id": "5"}, "Board")])
def test_the_view_named_is_read_and_the_first_where_none_is(
    site: GranicusSite, options: dict[str, str], name: str
):
    site.views = {"1": [GranicusEvent("Council")], "5": [GranicusEvent("Board")]}
    (record,) = read(site, **options).records
    assert record.title == name
    view = options.get("view_id", "1")
    assert record.page_url == site.server.url(f"/ViewPublisher.php?view_id={view}")


def test_a_view_that_does_not_exist_is_an_error(site: GranicusSite):
    with pytest.raises(UnexpectedAnswer):
        read(site, view_id="9")


def test_past_meetings_of_the_same_page_are_not_read(site: GranicusSite):
    site.views = {"1": []}
    assert read(site).records == ()


def test_a_meeting_keeps_its_id_when_it_gets_the_number_of_its_event(site: GranicusSite):
    site.views = {"1": [GranicusEvent("Council")]}
    (before,) = read(site).records
    site.views = {"1": [GranicusEvent("COUNCIL - Cancelled", event="501")]}
    (after,) = read(site).records
    assert before.source_ids == ("2026-12-01-council-1",)
    assert after.source_ids == ("2026-12-01-council-1", "event-501")


def test_a_meeting_that_got_its_number_and_moved_to_another_day_stays_the_same_hearing(
    site: GranicusSite, tmp_path: Path
):
    told = [
        GranicusEvent("Council"),
        GranicusEvent("Council", event="501"),
        GranicusEvent("Council", day="2026-12-08", event="501"),
    ]
    with closing(open_catalogue(tmp_path / "catalogue.db")) as catalogue:
        found = []
        for event in told:
            site.views = {"1": [event]}
            found += catalogue.store_reading(SAMPLEVILLE, read(site), NOW)
        # Only what changed is told: the number alone is no change.
        new, moved = found
        assert (new.is_new, moved.is_new) == (True, False)
        assert new.hearing_id == moved.hearing_id
        hearing = catalogue.hearing(new.hearing_id)
        assert (hearing.record.date.isoformat(), hearing.sequence) == ("2026-12-08", 1)


def test_the_view_is_the_only_step(server: FakeServer):
    site = GranicusSite(server, {"1": [GranicusEvent()]})
    spec, steps = SourceSpec("granicus", "sampleville", site.server.url()), Steps(StopSignal())
    with asking() as asker:
        Granicus().fetch(visit_with(asker, spec, step=steps))
    assert steps.told == [(1, 1)]
