# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Open States on loopback: a key, text bounds, pages of at most 20, and what is asked for.

with FakeServer() as server:
    site = OpenStatesSite(server)
    site.events.append(event(1, "2026-12-01T18:00:00+00:00"))
    spec = SourceSpec("openstates", "mi", server.url())
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import parse_qsl

from hearings.sources.parsing import read_date
from tests.support.fake_server import Asked, FakeServer
from tests.support.replies import Reply, data

KEY = "a-key-of-nobody"
ID = "ocd-event/00000000-0000-4000-8000-{:012d}"
ALWAYS_THERE = {
    "id", "name", "jurisdiction", "description", "classification", "start_date", "end_date",
    "all_day", "status", "upstream_id", "deleted", "location",
}  # fmt: skip


def event(number: int, start: str = "2026-12-01T18:00:00+00:00", **fields: object) -> dict:
    """One event with every field that is always there."""
    usual = {
        "id": ID.format(number),
        "name": "House Committee on Parks",
        "jurisdiction": {
            "id": "ocd-jurisdiction/country:us/state:mi/government",
            "name": "Sampleville State", "classification": "state",
        },
        "description": "", "classification": "committee-meeting", "start_date": start,
        "end_date": "", "all_day": len(start) == 10, "status": "confirmed", "upstream_id": "",
        "deleted": False, "location": {"name": f"Room {number}", "url": ""},
        "agenda": [agenda_row("Receive a report on the use of surveillance technology")],
        "documents": [], "links": [], "media": [], "participants": [], "sources": [],
    }  # fmt: skip
    return usual | fields


def agenda_row(text: str, *bills: Mapping[str, object], order: int = 0, **fields: object) -> dict:
    """One item of an agenda, about the given bills."""
    row = {
        "description": text, "classification": [], "order": order, "subjects": [], "notes": [],
        "extras": {}, "related_entities": list(bills), "media": [],
    }  # fmt: skip
    return row | fields


def bill_row(number: str, title: str | None) -> dict:
    """A bill of an item; without a title it is one that was not found, a name alone."""
    row: dict[str, object] = {"note": "", "name": number, "entity_type": "bill"}
    if title is not None:
        row["bill"] = {
            "id": "ocd-bill/00000000-0000-4000-8000-000000000001",
            "session": "2025-2026", "identifier": number, "title": title,
        }  # fmt: skip
    return row


def bill_with_history(number: int, *lines: tuple[str, str], **fields: object) -> dict:
    """One bill of the Senate; lines are pairs of date and text."""
    chamber = {"id": "ocd-organization/1", "name": "Senate", "classification": "upper"}
    usual = {
        "id": f"ocd-bill/00000000-0000-4000-8000-{number:012d}", "session": "20252026",
        "identifier": f"SB {number}", "title": "Cameras that read licence plates",
        "openstates_url": "https://openstates.example/", "sources": [],
        "actions": [
            {"organization": chamber, "description": line, "date": day, "order": place}
            for place, (day, line) in enumerate(lines)
        ],
    }  # fmt: skip
    return usual | fields


@dataclass
class OpenStatesSite:
    """The interface. `unsettled` is how often rows at a page's edge come twice and another not."""

    server: FakeServer
    events: list[dict] = field(default_factory=list)
    bills: list[dict] = field(default_factory=list)
    unsettled: int = 0

    def __post_init__(self) -> None:
        self.server.route("/events", self._answer)
        self.server.route("/bills", self._bills)

    def _answer(self, asked: Asked) -> Reply:
        if asked.headers.get("x-api-key") != KEY:
            return data({"detail": "Invalid API Key"}, 401)
        query = asked.query
        rows, page = int(query.get("per_page", "20")), int(query.get("page", "1"))
        if rows > 20 or "jurisdiction" not in query:
            return data({"detail": "invalid"}, 400)
        found = sorted(
            (
                one
                for one in self.events
                # The service itself could not compare a day that is none.
                if read_date(str(one["start_date"])) is None
                or query.get("after", "") < one["start_date"] < query.get("before", "~")
            ),
            key=lambda one: one["start_date"],
        )
        last = -(-len(found) // rows) or 1
        if page > last:
            return data({"detail": "invalid page"}, 404)
        shown = found[(page - 1) * rows : page * rows]
        if page > 1 and self.unsettled:
            self.unsettled -= 1
            shown = [found[(page - 1) * rows - 1], *shown[1:]]
        wanted = {value for name, value in parse_qsl(asked.raw_query) if name == "include"}
        sent = [
            {key: value for key, value in one.items() if key in ALWAYS_THERE | wanted}
            for one in shown
        ]
        turning = {"per_page": rows, "page": page, "max_page": last, "total_items": len(found)}
        return data({"results": sent, "pagination": turning})

    def _bills(self, asked: Asked) -> Reply:
        if asked.headers.get("x-api-key") != KEY:
            return data({"detail": "Invalid API Key"}, 401)
        rows, page = int(asked.query["per_page"]), int(asked.query["page"])
        last = -(-len(self.bills) // rows) or 1
        shown = self.bills[(page - 1) * rows : page * rows]
        turning = {
            "per_page": rows, "page": page, "max_page": last, "total_items": len(self.bills),
        }  # fmt: skip
        return data({"results": shown, "pagination": turning})
