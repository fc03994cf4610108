# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT

import logging
from collections.abc import Iterator, Sequence

import pytest

from hearings.domain.place import SourceSpec
from hearings.domain.reading import Reading
from hearings.domain.status import Status
from hearings.errors import HttpStatus, KeyNeeded, UnexpectedAnswer
from hearings.sources.openlegislation import OpenLegislation
from hearings.sources.parsing import read_hour
from tests.support.fake_server import Asked, FakeServer
from tests.support.openlegislation_site import KEY, Addendum, OpenLegislationSite, envelope
from tests.support.replies import data, failing
from tests.support.source_contract import Served, SourceContract, Told, asking, visit_with

LIST = "/api/3/agendas/meetings/2026-11-23T00:00:00/2027-02-21T23:59:59"


class TestOpenLegislation(SourceContract):
    source = OpenLegislation()
    key = KEY
    # An agenda has no link to a paper of its own.
    test_unsafe_links_are_left_out = None

    def source_id(self, number: int) -> str:
        return f"2026/{number}/city council"

    def words_of(self, hour: str) -> str:
        found = read_hour(hour)
        return found.strftime("%H:%M") if found else ""

    def name_of(self, body: str) -> str:
        return f"Senate Standing Committee on {body}"

    def serve(self, server: FakeServer, meetings: Sequence[Told]) -> Served:
        site = OpenLegislationSite(server)
        site.addenda = [
            Addendum(
                one.id, one.body, f"{one.day}T{self.words_of(one.hour) or '00:00'}",
                bills=((f"S{one.id:05}", one.item),),
            )
            for one in meetings
        ]  # fmt: skip
        return Served(
            SourceSpec("openlegislation", "", site.base_url),
            LIST,
            lambda asked, number: f"/agendas/2026/{number}/" in asked.path,
        )


@pytest.fixture
def server() -> Iterator[FakeServer]:
    with FakeServer() as server:
        yield server


@pytest.fixture
def site(server: FakeServer) -> OpenLegislationSite:
    return OpenLegislationSite(server)


def read(site: OpenLegislationSite, **changes: object) -> Reading:
    spec = SourceSpec("openlegislation", "", site.base_url)
    with asking() as asker:
        return OpenLegislation().fetch(visit_with(asker, spec, **{"key": KEY, **changes}))


def test_the_senates_own_address_is_asked_with_its_key():
    spec = SourceSpec("openlegislation")
    assert OpenLegislation().hosts(spec) == ("legislation.nysenate.gov",)
    assert OpenLegislation().key_name(spec) == "openlegislation"


def test_without_a_key_nobody_is_asked(site: OpenLegislationSite):
    with pytest.raises(KeyNeeded) as caught:
        read(site, key=None)
    assert (caught.value.host, caught.value.key_name) == (site.server.host, "openlegislation")
    assert site.server.asked == []


def test_a_refused_key_is_told(site: OpenLegislationSite):
    with pytest.raises(KeyNeeded):
        read(site, key="another")
    site.server.fault(LIST, failing(403, b'{"message":"API key required"}'))
    with pytest.raises(KeyNeeded):
        read(site)


def test_the_key_is_in_no_log_and_no_error(
    site: OpenLegislationSite, caplog: pytest.LogCaptureFixture
):
    caplog.set_level(logging.DEBUG)
    site.addenda = [Addendum(1)]
    read(site)
    site.server.fault(LIST, failing(410))
    with pytest.raises(HttpStatus) as caught:
        read(site)
    assert KEY not in caplog.text + str(caught.value)
    assert all(asked.query["key"] == KEY for asked in site.server.asked)


def test_a_meeting_that_was_moved_shows_only_where_it_is_now(site: OpenLegislationSite):
    site.addenda = [
        Addendum(5, when="2026-12-01T13:00"),
        Addendum(5, when="2026-12-02T09:30", addendum="A"),
    ]
    (record,) = read(site).records
    assert str(record.starts_at) == "2026-12-02 09:30:00-05:00"


def test_a_meeting_that_was_moved_out_of_the_window_is_not_in_it(site: OpenLegislationSite):
    site.addenda = [
        Addendum(5, when="2027-02-21T13:00"),
        Addendum(5, when="2027-02-23T13:00", addendum="A"),
    ]
    assert read(site).records == ()


def test_a_cancelled_meeting_that_is_on_again_is_on(site: OpenLegislationSite):
    site.addenda = [
        Addendum(5, bills=(("S1", "Cameras"), ("S2", "Drones"))),
        Addendum(5, addendum="A", notes="THIS MEETING HAS BEEN CANCELLED", bills=()),
    ]
    (off,) = read(site).records
    assert off.status is Status.CANCELLED
    assert off.items is not None
    assert len(off.items) == 2
    site.addenda.append(Addendum(5, addendum="B", bills=(("S2", "Drones"),)))
    (on,) = read(site).records
    assert on.status is Status.SCHEDULED
    assert on.items is not None
    assert [item.text for item in on.items] == ["Drones"]


def test_the_list_alone_speaks_where_the_agenda_fails_in_its_latest_addendum(
    site: OpenLegislationSite,
):
    site.addenda = [
        Addendum(5, addendum="A", notes="Meeting CANCELLED"),
        Addendum(5, addendum="", when="2026-12-03T09:00"),
    ]
    site.server.fault("/api/3/agendas/2026/5/Parks", failing(410))
    reading = read(site)
    (record,) = reading.records
    assert (record.status, record.items) == (Status.CANCELLED, None)
    assert [one.source_id for one in reading.unread] == ["2026/5/parks"]


def test_a_committee_with_commas_is_asked_for(site: OpenLegislationSite):
    site.addenda = [Addendum(5, "Cultural Affairs, Tourism, Parks and Recreation")]
    (record,) = read(site).records
    assert record.bodies == (
        "Senate Standing Committee on Cultural Affairs, Tourism, Parks and Recreation",
    )
    assert record.items


def test_every_page_is_read(site: OpenLegislationSite):
    site.page_rows = 2
    site.addenda = [Addendum(number) for number in range(1, 6)]
    assert len(read(site).records) == 5
    assert [asked.query["offset"] for asked in site.server.asked_for(LIST)] == ["1", "3", "5"]


def test_a_list_that_says_there_is_more_and_gives_none_is_cut(site: OpenLegislationSite):
    site.server.serve(LIST, envelope({"items": []}, total=3))
    with pytest.raises(UnexpectedAnswer) as caught:
        read(site)
    assert caught.value.found == "cut"


def test_an_answer_that_says_it_failed_is_no_list(site: OpenLegislationSite):
    site.server.serve(LIST, data({"success": False, "message": "", "result": {"items": []}}))
    with pytest.raises(UnexpectedAnswer):
        read(site)


def test_a_committee_whose_agenda_is_empty_is_named(site: OpenLegislationSite):
    site.addenda = [Addendum(5)]
    site.server.route(
        "/api/3/agendas/2026/5/Parks",
        lambda _asked: envelope({"committee": {"addenda": {"items": []}}}),
    )
    reading = read(site)
    assert [type(one.error) for one in reading.unread] == [UnexpectedAnswer]


def test_addenda_may_come_as_a_plain_array(site: OpenLegislationSite):
    def plain(_asked: Asked):  # type: ignore[no-untyped-def]
        return envelope({"addenda": [Addendum(5, location="Room 200").as_addendum()]})

    site.addenda = [Addendum(5)]
    site.server.route("/api/3/agendas/2026/5/Parks", plain)
    (record,) = read(site).records
    assert record.location == "Room 200"
