# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The fake Legistar answers as the documented one: limits, flags, errors, formats."""

import json
from collections.abc import Iterator
from urllib.error import HTTPError
from urllib.parse import urlencode
from urllib.request import Request, urlopen

import pytest

from tests.support.factories import (
    EVENT_FIELDS,
    legistar_attachment,
    legistar_event,
    legistar_item,
)
from tests.support.fake_server import FakeServer
from tests.support.legistar_server import Access, LegistarApi


@pytest.fixture
def api() -> Iterator[LegistarApi]:
    with FakeServer() as server:
        yield LegistarApi(server)


def get(api: LegistarApi, path: str, accept: str = "application/json", **params: str) -> object:
    query = urlencode({f"${name}" if name in ODATA else name: params[name] for name in params})
    request = Request(f"{api.base_url}/{path}?{query}", headers={"Accept": accept})
    with urlopen(request) as answer:
        body = answer.read()
        return json.loads(body) if "json" in answer.headers["Content-Type"] else body.decode()


ODATA = {"filter", "orderby", "top", "skip"}


def test_an_event_has_the_fields_of_the_real_ones():
    assert tuple(legistar_event()) == EVENT_FIELDS
    assert len(EVENT_FIELDS) == 23


def test_a_slip_in_a_field_name_is_refused():
    with pytest.raises(AssertionError, match="EventComents"):
        legistar_event(EventComents="x")


def test_events_are_chosen_and_ordered(api: LegistarApi):
    days = ["2026-12-03", "2026-12-01", "2027-02-01", "2026-12-01"]
    api.client("s", [legistar_event(number, date=day) for number, day in enumerate(days, 1)])
    answer = get(
        api, "s/events", orderby="EventDate asc,EventId desc",
        filter="EventDate ge datetime'2026-12-01' and EventDate lt datetime'2027-01-01'",
    )  # fmt: skip
    assert isinstance(answer, list)
    assert [event["EventId"] for event in answer] == [4, 2, 1]


def test_never_more_than_a_thousand_rows_come(api: LegistarApi):
    api.client("s", [legistar_event(number) for number in range(1, 1203)])
    first = get(api, "s/events", top="5000", orderby="EventId")
    second = get(api, "s/events", skip="1000", orderby="EventId")
    assert isinstance(first, list)
    assert isinstance(second, list)
    assert [len(first), len(second)] == [1000, 202]
    assert second[0]["EventId"] == 1001


def test_notes_and_attachments_come_only_when_asked_for(api: LegistarApi):
    paper = legistar_attachment("Report", "https://files.example.org/report.pdf")
    item = legistar_item(EventItemAgendaNote="Read first", EventItemMatterAttachments=[paper])
    api.client("s", [legistar_event()], {1001: [item]})
    bare = get(api, "s/events/1001/eventitems")
    full = get(api, "s/events/1001/eventitems", AgendaNote="1", MinutesNote="1", Attachments="1")
    assert bare == [item | {"EventItemAgendaNote": None, "EventItemMatterAttachments": []}]
    assert full == [item]


def test_one_event_comes_with_its_items_when_asked_for(api: LegistarApi):
    api.client("s", [legistar_event()], {1001: [legistar_item()]})
    assert get(api, "s/events/1001") == legistar_event()
    with_items = get(api, "s/events/1001", EventItems="1")
    assert with_items == legistar_event() | {"EventItems": [legistar_item()]}


@pytest.mark.parametrize(
    ("path", "params", "status", "words"),
    [
        ("nobody/events", {}, 500, "LegistarConnectionString setting is not set up"),
        ("locked/events", {}, 403, "Token is required"),
        ("silent/events", {}, 400, "'Agenda Draft Status'"),
        ("open/events", {"filter": "contains(EventComment,'x')"}, 400, "not valid"),
        ("open/events", {"filter": "EventDat eq null"}, 400, "EventDat"),
        ("open/events/77", {}, 404, "Not found"),
        ("open/bodies", {}, 404, "No HTTP resource"),
    ],
)
def test_errors_are_said_as_the_service_says_them(
    api: LegistarApi, path: str, params: dict[str, str], status: int, words: str
):
    api.client("open", [legistar_event()])
    api.client("locked", access=Access.TOKEN, token="k")
    api.client("silent", access=Access.NO_EVENTS)
    with pytest.raises(HTTPError) as caught:
        get(api, path, **params)
    with caught.value as answer:
        assert answer.status == status
        assert words in json.loads(answer.read())["Message"]


def test_the_token_opens_a_locked_client(api: LegistarApi):
    api.client("locked", [legistar_event()], access=Access.TOKEN, token="k")
    assert get(api, "locked/events", token="k") == [legistar_event()]


def test_who_does_not_ask_for_json_gets_xml(api: LegistarApi):
    api.client("s", [legistar_event()])
    assert str(get(api, "s/events", accept="text/html,*/*")).startswith("<Answer")
