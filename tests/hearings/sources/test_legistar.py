# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT

from collections.abc import Iterator, Sequence

import pytest

from hearings.domain.place import SourceSpec
from hearings.domain.reading import Reading
from hearings.errors import (
    HttpStatus,
    KeyNeeded,
    MeetingsNotPublished,
    UnexpectedAnswer,
    UnknownClient,
)
from hearings.sources.legistar import Legistar
from hearings.sources.parsing import read_date
from tests.support.factories import legistar_attachment, legistar_event, legistar_item
from tests.support.fake_server import Asked, FakeServer
from tests.support.legistar_server import Access, LegistarApi
from tests.support.replies import Reply, challenge_page, data, failing
from tests.support.source_contract import (
    Served,
    SourceContract,
    Steps,
    Told,
    asking,
    visit_with,
)


class TestLegistar(SourceContract):
    source = Legistar()

    def serve(self, server: FakeServer, meetings: Sequence[Told]) -> Served:
        events = [
            legistar_event(one.id, one.body, one.day, one.hour, EventAgendaFile=one.link)
            for one in meetings
        ]
        items = {one.id: [legistar_item(event=one.id, title=one.item)] for one in meetings}
        api = LegistarApi(server)
        api.client("sampleville", events, items)
        base = "/v1/sampleville/events"
        if any(read_date(one.day) is None for one in meetings):
            # The service itself could not filter by such a date.
            server.serve(base, data(events))
        return Served(
            SourceSpec("legistar", "sampleville", api.base_url),
            base,
            lambda asked, number: asked.path == f"{base}/{number}/eventitems",
        )


@pytest.fixture
def server() -> Iterator[FakeServer]:
    with FakeServer() as server:
        yield server


@pytest.fixture
def api(server: FakeServer) -> LegistarApi:
    return LegistarApi(server)


def read(api: LegistarApi, **changes: object) -> Reading:
    spec = SourceSpec("legistar", "sampleville", api.base_url)
    with asking() as asker:
        return Legistar().fetch(visit_with(asker, spec, **changes))


def test_the_public_service_is_asked_unless_another_is_named():
    assert Legistar().hosts(SourceSpec("legistar", "sampleville")) == ("webapi.legistar.com",)


def test_only_clients_that_want_a_key_name_one():
    key_name = Legistar().key_name
    assert key_name(SourceSpec("legistar", "sampleville")) is None
    assert key_name(SourceSpec("legistar", "nyc")) == "legistar:nyc"
    wanting = SourceSpec("legistar", "sampleville", options={"key": "needed"})
    assert key_name(wanting) == "legistar:sampleville"


def test_the_question_is_the_documented_one(server: FakeServer, api: LegistarApi):
    api.client("sampleville", [legistar_event(7)])
    read(api)
    asked_list, asked_agenda = server.asked
    assert asked_list.query == {
        "$filter": "EventDate ge datetime'2026-11-23' and EventDate lt datetime'2027-02-22'",
        "$orderby": "EventDate asc,EventId asc",
        "$top": "1000",
        "$skip": "0",
    }
    assert asked_list.headers["accept"] == "application/json"
    assert asked_agenda.path == "/v1/sampleville/events/7/eventitems"
    assert asked_agenda.query == {"AgendaNote": "1", "MinutesNote": "1", "Attachments": "1"}


def test_agendas_come_with_notes_and_papers(api: LegistarApi):
    paper = legistar_attachment("Report", "https://example.org/report.pdf")
    item = legistar_item(
        event=7,
        EventItemAgendaNote="As amended",
        EventItemMatterId=31,
        EventItemMatterFile="26-0114",
        EventItemMatterAttachments=[paper],
    )
    api.client("sampleville", [legistar_event(7)], {7: [item]})
    (record,) = read(api).records
    assert record.items is not None
    assert record.items[0].note == "As amended"
    assert [one.title for one in record.items[0].documents] == ["Report"]
    # The bill is on the body's own pages, whichever host answers for the service.
    assert record.items[0].bill is not None
    assert record.items[0].bill.url == "https://sampleville.legistar.com/gateway.aspx?M=L&ID=31"


@pytest.mark.parametrize(("count", "asked"), [(999, 1), (1000, 2), (1001, 2)])
def test_a_full_page_means_that_there_is_more(
    server: FakeServer, api: LegistarApi, count: int, asked: int
):
    api.client("sampleville", [legistar_event(number) for number in range(1, count + 1)])
    server.route_under("/v1/sampleville/events/", lambda _asked: data([]))
    assert len(read(api).records) == count
    assert len(server.asked_for("/v1/sampleville/events")) == asked


def test_rows_that_shift_while_paging_come_once(server: FakeServer, api: LegistarApi):
    def shifted(asked: Asked) -> Reply:
        # One meeting is announced between the two questions and pushes the rest down.
        skip = int(asked.query["$skip"])
        numbers = range(1, 1001) if skip == 0 else range(1000, 1003)
        return data([legistar_event(number) for number in numbers])

    server.route("/v1/sampleville/events", shifted)
    server.route_under("/v1/sampleville/events/", lambda _asked: data([]))
    assert len(read(api).records) == 1002


def test_a_service_that_does_not_page_is_an_error(server: FakeServer, api: LegistarApi):
    rows = data([legistar_event(number) for number in range(1, 1001)])
    server.serve("/v1/sampleville/events", rows)
    with pytest.raises(UnexpectedAnswer):
        read(api)
    assert len(server.asked) == 2


def test_a_service_that_ignores_the_filter_is_read_in_the_window(
    server: FakeServer, api: LegistarApi
):
    api.client("sampleville")
    days = ("2019-01-08", "2026-12-01", "2029-01-09")
    rows = [legistar_event(number, date=day) for number, day in enumerate(days)]
    server.serve("/v1/sampleville/events", data(rows))
    assert [record.source_ids for record in read(api).records] == [("1",)]


def test_a_wrong_client_is_told_at_once(server: FakeServer, api: LegistarApi):
    with pytest.raises(UnknownClient) as caught:
        read(api)
    assert (caught.value.host, caught.value.client) == (server.host, "sampleville")
    assert len(server.asked) == 1


def test_a_client_that_wants_a_key_says_which(server: FakeServer, api: LegistarApi):
    api.client("sampleville", access=Access.TOKEN, token="right")
    with pytest.raises(KeyNeeded) as caught:
        read(api)
    assert (caught.value.host, caught.value.key_name) == (server.host, "legistar:sampleville")
    with pytest.raises(KeyNeeded):
        read(api, key="wrong")


def test_a_key_goes_with_every_question_and_into_no_error(server: FakeServer, api: LegistarApi):
    client = api.client(
        "sampleville", [legistar_event(7)], {7: [legistar_item()]}, Access.TOKEN, "right"
    )
    assert len(read(api, key="right").records[0].items or ()) == 1
    assert [asked.query.get("token") for asked in server.asked] == ["right", "right"]
    client.access = Access.OPEN
    server.fault("/v1/sampleville/events", failing(404))
    with pytest.raises(HttpStatus) as caught:
        read(api, key="right")
    assert "right" not in str(caught.value)


@pytest.mark.parametrize("reply", [failing(401), failing(403, b'{"Message":"Token expired"}')])
def test_a_key_that_is_refused_is_needed_anew(server: FakeServer, api: LegistarApi, reply: Reply):
    server.fault("/v1/sampleville/events", reply)
    with pytest.raises(KeyNeeded):
        read(api, key="old")


def test_a_question_that_is_refused_says_so(server: FakeServer, api: LegistarApi):
    server.fault("/v1/sampleville/events", failing(400, b"The query is not valid."))
    with pytest.raises(HttpStatus) as caught:
        read(api)
    assert caught.value.status == 400


def test_a_bill_of_a_meeting_without_a_page_is_on_the_client_s_pages(api: LegistarApi):
    item = legistar_item(event=7, EventItemMatterId=31, EventItemMatterFile="26-0114")
    api.client("sampleville", [legistar_event(7, EventInSiteURL=None)], {7: [item]})
    (record,) = read(api).records
    assert record.items is not None
    assert record.items[0].bill is not None
    assert record.items[0].bill.url == "https://sampleville.legistar.com/gateway.aspx?M=L&ID=31"


def test_the_list_is_one_step_and_each_agenda_another(api: LegistarApi):
    api.client("sampleville", [legistar_event(7), legistar_event(8)])
    steps = Steps()
    read(api, step=steps)
    assert steps.told == [(1, 3), (2, 3), (3, 3)]


def test_a_forbidden_page_is_no_question_for_a_key(server: FakeServer, api: LegistarApi):
    server.fault("/v1/sampleville/events", failing(403, b"Forbidden"))
    with pytest.raises(HttpStatus):
        read(api)


def test_meetings_that_were_never_published_are_no_outage(server: FakeServer, api: LegistarApi):
    api.client("sampleville", access=Access.NO_EVENTS)
    with pytest.raises(MeetingsNotPublished) as caught:
        read(api)
    assert (caught.value.host, caught.value.client) == (server.host, "sampleville")
    assert len(server.asked) == 1


@pytest.mark.parametrize("reply", [failing(404), failing(410), challenge_page(), data({})])
def test_an_agenda_that_is_gone_is_no_empty_agenda(
    server: FakeServer, api: LegistarApi, reply: Reply
):
    api.client("sampleville", [legistar_event(7), legistar_event(8)])
    server.serve("/v1/sampleville/events/7/eventitems", reply)
    reading = read(api)
    assert [one.items for one in reading.records] == [None, ()]
    assert [one.source_id for one in reading.unread] == ["7"]


def test_a_joint_hearing_is_one_record(api: LegistarApi):
    comments = {7: "Jointly with the Committee on Parks", 8: "Jointly with the Budget Committee."}
    bodies = {7: "Budget Committee", 8: "Committee on Parks"}
    api.client(
        "sampleville",
        [legistar_event(one, bodies[one], EventComment=comments[one]) for one in (8, 7)],
        {
            7: [legistar_item(1, 7, title="The drone policy")],
            8: [legistar_item(2, 8, title="The drone policy"), legistar_item(3, 8, "Fees", 2)],
        },
    )
    (record,) = read(api).records
    assert (record.source_ids, record.bodies) == (
        ("7", "8"), ("Budget Committee", "Committee on Parks"),
    )  # fmt: skip
    assert [item.text for item in record.items or ()] == ["The drone policy", "Fees"]
