# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT

from collections.abc import Iterator, Sequence
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from hearings.domain.place import SourceSpec
from hearings.domain.reading import Reading
from hearings.domain.window import Window
from hearings.errors import BudgetSpent, HostUnreachable, HttpStatus, SourceError, UnexpectedAnswer
from hearings.net.budget import BUDGETS, HOUR, Budget
from hearings.sources.legistar import Legistar
from hearings.sources.nyc_mirror import MOST_NAMES, NycMirror
from hearings.store.catalogue.catalogue import open_catalogue
from tests.support.factories import legistar_event, legistar_item
from tests.support.fake_server import Asked, FakeServer
from tests.support.legistar_server import LegistarApi
from tests.support.nyc_mirror_site import NycMirrorSite, event, file_name, item
from tests.support.replies import Reply, challenge_page, data, dropped, failing
from tests.support.source_contract import (
    NOW,
    SAMPLEVILLE,
    Served,
    SourceContract,
    Told,
    asking,
    visit_with,
)
from tests.support.told_clock import clock_of

TO_DECEMBER = Window(date(2026, 11, 23), date(2026, 12, 31))


def as_told(told: Told) -> dict[str, object]:
    return event(
        told.id, told.day, clock_of(told.hour),
        BodyName=told.body, AgendaFile=told.link, Items=[item(told.item)],
    )  # fmt: skip


class TestNycMirror(SourceContract):
    source = NycMirror()

    def words_of(self, hour: str) -> str:
        return clock_of(hour)

    def serve(self, server: FakeServer, meetings: Sequence[Told]) -> Served:
        site = NycMirrorSite(server, {"2026": {}})
        for one in meetings:
            site.add(as_told(one))
        return Served(
            SourceSpec("nyc-mirror", base_url=server.url()),
            "/events/2026",
            lambda asked, number: asked.path.endswith(f"_{number}.json"),
        )

    @pytest.mark.parametrize(
        ("reply", "error"),
        [
            pytest.param(failing(410), HttpStatus, id="gone"),
            pytest.param(dropped(), HostUnreachable, id="dropped"),
            pytest.param(challenge_page(), UnexpectedAnswer, id="challenge"),
        ],
    )
    def test_an_agenda_that_fails_alone_is_named(
        self, server: FakeServer, reply: Reply, error: type[SourceError]
    ):
        # The file of a meeting is all that is known of it, its status too.
        served = self.serve(server, [Told(1), Told(2), Told(3)])
        usual = server.answer
        server.answer = lambda asked: (  # type: ignore[method-assign]
            reply if served.is_agenda(asked, 2) else usual(asked)
        )
        self.assert_fails(server, served, error)


@pytest.fixture
def server() -> Iterator[FakeServer]:
    with FakeServer() as server:
        yield server


@pytest.fixture
def site(server: FakeServer) -> NycMirrorSite:
    return NycMirrorSite(server, {"2026": {}})


def read(site: NycMirrorSite, **changes: object) -> Reading:
    spec = SourceSpec("nyc-mirror", base_url=site.server.url())
    with asking() as asker:
        return NycMirror().fetch(visit_with(asker, spec, **changes))


def ids(reading: Reading) -> list[tuple[str, ...]]:
    return [record.source_ids for record in reading.records]


def lists(server: FakeServer) -> list[str]:
    return [one.path for one in server.asked if not one.path.endswith(".json")]


def test_the_lists_and_the_files_are_on_two_hosts_unless_one_is_named():
    assert NycMirror().hosts(SourceSpec("nyc-mirror")) == (
        "api.github.com", "raw.githubusercontent.com",
    )  # fmt: skip
    assert NycMirror().key_name(SourceSpec("nyc-mirror")) is None


def test_the_host_of_the_lists_has_a_budget_by_the_hour():
    [host, _] = NycMirror().hosts(SourceSpec("nyc-mirror"))
    assert BUDGETS[host] == (Budget(60, HOUR),)


def test_one_list_for_each_year_and_only_the_files_of_the_window_are_asked_for(
    server: FakeServer, site: NycMirrorSite
):
    for number, day in enumerate(("2026-11-22", "2026-12-01", "2027-01-05", "2027-03-01"), 1):
        site.add(event(number, day))
    assert ids(read(site)) == [("2",), ("3",)]
    assert lists(server) == ["/events/2026", "/events/2027"]
    assert len(server.asked) == 4


def test_a_coming_year_without_a_folder_has_no_meetings_yet(
    server: FakeServer, site: NycMirrorSite
):
    site.add(event(1, "2026-12-01"))
    assert ids(read(site)) == [("1",)]
    assert lists(server) == ["/events/2026", "/events/2027"]


def test_the_year_of_today_without_a_folder_is_an_error(server: FakeServer, site: NycMirrorSite):
    site.files = {"2027": {}}
    with pytest.raises(HttpStatus) as caught:
        read(site)
    assert (caught.value.status, caught.value.path) == (404, "/events/2026")


def test_a_spent_budget_is_said_at_once(server: FakeServer, site: NycMirrorSite):
    site.is_over = True
    with pytest.raises(BudgetSpent) as caught:
        read(site)
    told = caught.value
    assert (told.host, told.requests, told.seconds) == (server.host, 60, 3600)
    assert lists(server) == ["/events/2026"]


def test_a_refusal_for_another_reason_is_its_status(server: FakeServer, site: NycMirrorSite):
    server.serve("/events/2026", failing(403, b"Repository access blocked"))
    with pytest.raises(HttpStatus):
        read(site)


@pytest.mark.parametrize("count", [MOST_NAMES - 1, MOST_NAMES])
def test_a_folder_that_may_hold_more_than_is_listed_is_no_list(
    server: FakeServer, site: NycMirrorSite, count: int
):
    names = [f"2026-01-05_10_00_city-council_{number}.json" for number in range(count)]
    server.serve("/events/2026", data([{"name": name} for name in names]))
    if count == MOST_NAMES:
        with pytest.raises(UnexpectedAnswer):
            read(site)
    else:
        assert ids(read(site)) == []


def test_a_file_with_another_name_is_counted(site: NycMirrorSite):
    site.add(event(1, "2026-12-01"))
    site.add(event(2, "2026-12-02"))
    site.add(event(3, "2026-12-03"), name="last_sync.json")
    reading = read(site)
    assert (ids(reading), reading.skipped) == ([("1",), ("2",)], 1)


def test_a_file_whose_meeting_has_no_id_is_counted(site: NycMirrorSite):
    site.add({**event(1, "2026-12-01"), "ID": None}, name="2026-12-01_10_00_city-council_1.json")
    site.add(event(2, "2026-12-02"))
    reading = read(site)
    assert (ids(reading), reading.skipped) == ([("2",)], 1)


def test_a_renamed_file_that_stands_under_both_names_is_the_newer_one(site: NycMirrorSite):
    site.add(event(1, "2026-12-01", "10:00", LastModified="2026-11-20T10:00:00.5Z"))
    site.add(event(1, "2026-12-01", "11:00", LastModified="2026-11-21T09:00:00Z"))
    (record,) = read(site).records
    assert record.time_text == "11:00"


def test_the_date_in_the_file_counts_and_not_that_in_its_name(site: NycMirrorSite):
    moved = event(1, "2027-04-01")
    site.files["2026"][file_name(event(1, "2026-12-01"))] = moved
    assert ids(read(site)) == []


def test_a_joint_hearing_is_one_record(site: NycMirrorSite):
    site.add(event(8, "2026-12-01", BodyName="Aging", Comment="Jointly with the Women"))
    site.add(event(7, "2026-12-01", BodyName="Women", Comment="Jointly with the Aging"))
    (record,) = read(site, window=TO_DECEMBER).records
    assert (record.source_ids, record.bodies) == (("7", "8"), ("Women", "Aging"))


def test_files_are_asked_for_under_their_whole_name(server: FakeServer, site: NycMirrorSite):
    site.add(event(1, "2026-12-01"))
    read(site, window=TO_DECEMBER)

    def path(asked: Asked) -> str:
        return asked.path

    assert [path(one) for one in server.asked][-1] == (
        "/events/2026/2026-12-01_10_00_city-council_1.json"
    )


def test_a_hearing_that_the_council_s_own_service_listed_before_is_recognised(
    server: FakeServer, site: NycMirrorSite, tmp_path: Path
):
    api = LegistarApi(server)
    room, item_text = "Council Chambers", "Oversight - Cameras."
    events = [
        legistar_event(number, "City Council", "2026-12-01", hour, EventLocation=room)
        for number, hour in ((1, "10:00 AM"), (2, "1:30 PM"))
    ]
    api.client("nyc", events, {1: [legistar_item(event=1, title=item_text)]})
    site.add(event(1, "2026-12-01", "10:00", Items=[item(item_text)]))
    site.add(event(2, "2026-12-01", "13:30"))
    with asking() as asker:
        spec = SourceSpec("legistar", "nyc", api.base_url)
        own = Legistar().fetch(visit_with(asker, spec))
    mirrored = read(site)
    with closing(open_catalogue(tmp_path / "catalogue.db")) as catalogue:
        listed = catalogue.store_reading(SAMPLEVILLE, own, NOW)
        again = catalogue.store_reading(SAMPLEVILLE, mirrored, NOW)
        assert [one.hearing_id for one in again] == [one.hearing_id for one in listed]
        assert all(not one.is_new and one.changes == () for one in again)
        for one in listed:
            hearing = catalogue.hearing(one.hearing_id)
            assert {ref.system for ref in hearing.sources} == {"legistar", "nyc-mirror"}
