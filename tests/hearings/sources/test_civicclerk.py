# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT

from collections.abc import Iterator, Sequence
from html import escape

import pytest

from hearings.domain.place import SourceSpec
from hearings.domain.reading import Reading
from hearings.errors import UnexpectedAnswer
from hearings.sources.civicclerk import MOST_PAGES, CivicClerk
from tests.support.civicclerk_server import AGENDAS, EVENTS, CivicClerkApi, event, file, item
from tests.support.fake_server import FakeServer
from tests.support.replies import data
from tests.support.source_contract import Served, SourceContract, Told, asking, visit_with
from tests.support.told_hours import clock_of


class TestCivicClerk(SourceContract):
    source = CivicClerk()

    def words_of(self, hour: str) -> str:
        return clock_of(hour)

    def serve(self, server: FakeServer, meetings: Sequence[Told]) -> Served:
        api = CivicClerkApi(server)
        for one in meetings:
            api.events.append(
                event(
                    one.id,
                    f"{one.day}T{clock_of(one.hour)}:00Z",
                    [file(one.id, url=one.link)],
                    eventName=one.body,
                    categoryName=one.body,
                    agendaId=1000 + one.id,
                )
            )
            api.agendas[1000 + one.id] = [item(escape(one.item))]
        return Served(
            SourceSpec("civicclerk", "sampleville", server.url()),
            EVENTS,
            lambda asked, number: asked.path == f"{AGENDAS}{1000 + number}",
        )


@pytest.fixture
def server() -> Iterator[FakeServer]:
    with FakeServer() as server:
        yield server


@pytest.fixture
def api(server: FakeServer) -> CivicClerkApi:
    return CivicClerkApi(server)


def read(api: CivicClerkApi, **changes: object) -> Reading:
    spec = SourceSpec("civicclerk", "sampleville", api.server.url())
    with asking() as asker:
        return CivicClerk().fetch(visit_with(asker, spec, **changes))


def test_the_client_s_own_interface_is_asked_unless_another_is_named():
    spec = SourceSpec("civicclerk", "sampleville")
    assert CivicClerk().hosts(spec) == ("sampleville.api.civicclerk.com",)
    assert CivicClerk().key_name(spec) is None


def test_the_window_is_asked_for_in_the_wall_time_of_the_place(
    server: FakeServer, api: CivicClerkApi
):
    read(api)
    (asked,) = server.asked
    assert asked.query == {
        "$filter": "startDateTime ge 2026-11-23T00:00:00Z"
        " and startDateTime lt 2027-02-22T00:00:00Z",
        "$orderby": "startDateTime",
    }
    assert asked.headers["referer"] == "https://sampleville.portal.civicclerk.com/"
    assert asked.headers["origin"] == "https://sampleville.portal.civicclerk.com"


def test_every_page_is_read(server: FakeServer, api: CivicClerkApi):
    api.events += [event(number) for number in range(1, 8)]
    api.page_rows = 3
    assert [one.source_ids for one in read(api).records] == [(str(one),) for one in range(1, 8)]
    assert len(server.asked_for(EVENTS)) == 3


@pytest.mark.parametrize(
    "link", ["https://example.org/v1/Events?$skiptoken=2", "/v1/Events?$skiptoken=2", "text"]
)
def test_a_next_page_elsewhere_is_not_asked_for(server: FakeServer, api: CivicClerkApi, link: str):
    api.events += [event(1), event(2)]
    api.page_rows, api.next_link = 1, link
    with pytest.raises(UnexpectedAnswer):
        read(api)
    assert len(server.asked) == 1


def test_behind_a_mirror_the_next_page_is_asked_of_the_mirror(
    server: FakeServer, api: CivicClerkApi
):
    api.events += [event(1), event(2)]
    api.page_rows = 1
    token = "2026-11-23|2027-02-22|1"
    api.next_link = f"https://sampleville.api.civicclerk.com{EVENTS}?$skiptoken={token}"
    assert len(read(api).records) == 2
    assert [one.query.get("$skiptoken") for one in server.asked_for(EVENTS)] == [None, token]


def test_a_next_page_that_came_before_is_an_error(server: FakeServer, api: CivicClerkApi):
    api.events += [event(1), event(2)]
    first = "2026-11-23T00:00:00Z|2027-02-22T00:00:00Z|0"
    api.page_rows, api.next_link = 1, server.url(f"{EVENTS}?$skiptoken={first}")
    with pytest.raises(UnexpectedAnswer):
        read(api)
    assert len(server.asked) == 2


def test_pages_without_end_are_an_error(server: FakeServer, api: CivicClerkApi):
    api.events += [event(number) for number in range(1, MOST_PAGES + 2)]
    api.page_rows = 1
    with pytest.raises(UnexpectedAnswer):
        read(api)
    assert len(server.asked) == MOST_PAGES


def test_an_agenda_is_asked_for_once_it_is_published(server: FakeServer, api: CivicClerkApi):
    api.events += [
        event(1, agendaId=9),
        event(2, files=[file(), file(902, type="Minutes")], agendaId=10),
        event(3, files=[file(type="Agenda Packet")], agendaId=11),
    ]
    api.agendas[10] = [item("Cameras")]
    first, second, third = read(api).records
    assert (first.items, third.items) == ((), ())
    assert [one.text for one in second.items or ()] == ["Cameras"]
    assert [one.path for one in server.asked] == [EVENTS, f"{AGENDAS}10"]
    stream = "/v1/Meetings/GetMeetingFileStream(fileId=901,plainText=false)"
    assert second.agenda_url == server.url(stream)


def test_events_of_which_most_have_no_date_are_not_the_list(api: CivicClerkApi):
    api.events += [event(1), event(2, "soon"), event(3, "later")]
    with pytest.raises(UnexpectedAnswer):
        read(api)


def test_an_event_outside_the_window_is_left_out_whatever_the_filter_did(
    server: FakeServer, api: CivicClerkApi
):
    server.serve(EVENTS, data({"value": [event(1), event(2, "2027-03-01T18:00:00Z")]}))
    assert [one.source_ids for one in read(api).records] == [("1",)]
