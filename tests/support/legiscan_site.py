# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""LegiScan on loopback: a search of bills and each bill with its calendar; errors have status 200.

with FakeServer() as server:
    site = LegiScanSite(server)
    site.bills.append(bill(1, calendar=[calendar_row("2026-12-01")]))
    spec = SourceSpec("legiscan", "wa", server.url())
"""

from dataclasses import dataclass, field

from tests.support.fake_server import Asked, FakeServer
from tests.support.replies import Reply, data

KEY = "a-key-of-nobody"


def bill(number: int, **fields: object) -> dict:
    """One bill as `getBill` gives it."""
    usual = {
        "bill_id": number, "bill_number": f"HB{number}", "state": "EX",
        "url": f"https://legiscan.example/EX/bill/HB{number}/2025",
        "state_link": f"https://capitol.example/HB{number}", "committee": [],
        "title": "Concerning cameras that read licence plates.",
        "description": "Concerning cameras that read licence plates.", "calendar": [],
    }  # fmt: skip
    return usual | fields


def calendar_row(day: str = "2026-12-01", hour: str = "13:30", **fields: object) -> dict:
    """One row of a bill's calendar."""
    usual = {
        "type_id": 1, "event_hash": "00000000", "type": "Hearing", "date": day, "time": hour,
        "location": "House Committee on Parks",
        "description": "House Committee on Parks Public Hearing",
    }  # fmt: skip
    return usual | fields


@dataclass
class LegiScanSite:
    """The interface; every bill of `bills` is found by every search, in their order."""

    server: FakeServer
    bills: list[dict] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.server.route("/", self._answer)

    def asked_for(self, operation: str) -> list[Asked]:
        """Every request for one operation so far."""
        return [asked for asked in self.server.asked if asked.query.get("op") == operation]

    def _answer(self, asked: Asked) -> Reply:
        if asked.query.get("key") != KEY:
            return error("Invalid API Key")
        if asked.query["op"] == "getSearchRaw":
            rows = [
                {"relevance": 100 - place, "bill_id": one["bill_id"], "change_hash": "x"}
                for place, one in enumerate(self.bills)
            ]
            summary = {"page": "1 of 1", "count": len(rows)}
            return data({"status": "OK", "searchresult": {"summary": summary, "results": rows}})
        wanted = [one for one in self.bills if str(one["bill_id"]) == asked.query["id"]]
        return data({"status": "OK", "bill": wanted[0]}) if wanted else error("Unknown bill id")


def error(message: str) -> Reply:
    """A failure as the service tells it."""
    return data({"status": "ERROR", "alert": {"message": message}})
