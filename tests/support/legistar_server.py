# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The Legistar Web API on loopback, with its limits and its errors.

    with FakeServer() as server:
        api = LegistarApi(server)
        api.client("sampleville", [legistar_event(7)], {7: [legistar_item(1, 7)]})
        spec = SourceSpec("legistar", "sampleville", base_url=api.base_url)

Web pages are ordinary routes of the server: `server.serve("/Calendar.aspx", page(…))`.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import Enum
from xml.sax.saxutils import escape

from tests.support.factories import Payload
from tests.support.fake_server import Asked, FakeServer
from tests.support.odata import BadQuery, query
from tests.support.replies import Reply, data

MOST_ROWS = 1000

NO_CLIENT = "LegistarConnectionString setting is not set up in InSite for client: {client}"
NO_EVENTS = (
    "'Agenda Draft Status' or 'Agenda Status Not Vievable By The Public' "
    "is not setup in settings for this client."
)
NO_TOKEN = "Token is required"


class Access(Enum):
    """How the service treats a client."""

    OPEN = "open"
    TOKEN = "token"
    NO_EVENTS = "no events"


@dataclass
class Client:
    """One client's meetings; a test may change them between two readings."""

    events: list[Payload] = field(default_factory=list)
    items: dict[int, list[Payload]] = field(default_factory=dict)
    access: Access = Access.OPEN
    token: str = ""


class LegistarApi:
    """The routes of the API below `/v1` of a fake server."""

    def __init__(self, server: FakeServer) -> None:
        self.base_url = server.url("/v1")
        self.clients: dict[str, Client] = {}
        server.route_under("/v1/", self._answer)

    def client(
        self,
        name: str,
        events: Iterable[Payload] = (),
        items: Mapping[int, list[Payload]] | None = None,
        access: Access = Access.OPEN,
        token: str = "",
    ) -> Client:
        """Add a client; the events and items it answers with can be changed later."""
        made = Client(list(events), dict(items or {}), access, token)
        self.clients[name] = made
        return made

    def _answer(self, asked: Asked) -> Reply:
        name, _, rest = asked.path.removeprefix("/v1/").partition("/")
        client = self.clients.get(name)
        if client is None:
            return _said(asked, NO_CLIENT.format(client=name), 500)
        if client.access is Access.TOKEN and asked.query.get("token") != client.token:
            return _said(asked, NO_TOKEN, 403)
        if client.access is Access.NO_EVENTS and rest.startswith("events"):
            return _said(asked, NO_EVENTS, 400)
        match rest.split("/"):
            case ["events"]:
                return _events(asked, client)
            case ["events", number] if number.isdigit():
                return _event(asked, client, int(number))
            case ["events", number, "eventitems"] if number.isdigit():
                return _items(asked, client, int(number))
        return _said(asked, "No HTTP resource was found that matches the request URI", 404)


def _events(asked: Asked, client: Client) -> Reply:
    # A list never carries items, whatever is asked.
    bare = [event | {"EventItems": []} for event in client.events]
    try:
        return _rows(asked, query(bare, asked.query, MOST_ROWS))
    except BadQuery as error:
        return _said(asked, f"The query specified in the URI is not valid. {error}", 400)


def _event(asked: Asked, client: Client, number: int) -> Reply:
    for event in client.events:
        if event["EventId"] == number:
            items = client.items.get(number, []) if asked.query.get("EventItems") == "1" else []
            return _rows(asked, event | {"EventItems": [_bare(asked, item) for item in items]})
    return _said(asked, "Not found", 404)


def _items(asked: Asked, client: Client, number: int) -> Reply:
    return _rows(asked, [_bare(asked, item) for item in client.items.get(number, [])])


def _bare(asked: Asked, item: Payload) -> Payload:
    """The item without what was not asked for."""
    gone: Payload = {}
    for flag in ("AgendaNote", "MinutesNote"):
        if asked.query.get(flag) != "1":
            gone[f"EventItem{flag}"] = None
    if "1" not in (asked.query.get("Attachments"), asked.query.get("EventItemAttachments")):
        gone["EventItemMatterAttachments"] = []
    return item | gone


def _rows(asked: Asked, value: object, status: int = 200) -> Reply:
    """JSON for those who ask for it; everybody else gets XML."""
    if "application/json" in asked.headers.get("accept", ""):
        return data(value, status)
    text = f'<Answer xmlns="http://schemas.datacontract.org/2004/07/">{escape(str(value))}</Answer>'
    return Reply(text.encode(), status, "application/xml; charset=utf-8")


def _said(asked: Asked, words: str, status: int) -> Reply:
    return _rows(asked, {"Message": words}, status)
