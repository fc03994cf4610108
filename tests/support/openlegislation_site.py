# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""OpenLegislation's agendas on loopback: a row for each addendum, and each committee's agenda.

with FakeServer() as server:
    site = OpenLegislationSite(server)
    site.addenda.append(Addendum(1, "Parks", "2026-12-01T18:00"))
    spec = SourceSpec("openlegislation", base_url=site.base_url)
"""

from dataclasses import dataclass, field

from tests.support.fake_server import Asked, FakeServer
from tests.support.replies import Reply, data

KEY = "a-key-of-nobody"


@dataclass(frozen=True)
class Addendum:
    """What one addendum says of one committee's meeting; bills are pairs of number and title."""

    number: int
    committee: str = "Parks"
    when: str = "2026-12-01T18:00"
    addendum: str = ""
    notes: str = ""
    location: str = "Room 100"
    bills: tuple[tuple[str, str], ...] = (("S00012A", "An act in relation to cameras"),)
    year: int = 2026

    @property
    def meeting(self) -> dict:
        return {
            "chair": "", "location": self.location, "meetingDateTime": self.when,
            "notes": self.notes,
        }  # fmt: skip

    def as_row(self) -> dict:
        """The row of the list."""
        return {
            "agendaId": {"number": self.number, "year": self.year},
            "committeeId": {"chamber": "SENATE", "name": self.committee},
            "addendum": self.addendum, "weekOf": "2026-11-30", "meeting": self.meeting,
        }  # fmt: skip

    def as_addendum(self) -> dict:
        """Its part of the committee's agenda."""
        bills = [
            {"billId": {"printNo": number, "session": 2025}, "message": "",
             "billInfo": {"title": title, "status": {
                 "statusType": "IN_SENATE_COMM", "statusDesc": "In Senate Committee",
                 "actionDate": "2026-01-07"}}}
            for number, title in self.bills
        ]  # fmt: skip
        return {
            "agendaId": {"number": self.number, "year": self.year},
            "addendumId": self.addendum, "modifiedDateTime": "2026-11-20T12:00:00",
            "hasVotes": False, "meeting": self.meeting,
            "bills": {"items": bills, "size": len(bills)}, "voteInfo": None,
        }  # fmt: skip


def envelope(result: object, **paging: int) -> Reply:
    """An answer that went well."""
    return data(
        {"success": True, "message": "", "responseType": "agenda", **paging, "result": result}
    )


@dataclass
class OpenLegislationSite:
    """The interface; `page_rows` is the most rows it gives at once."""

    server: FakeServer
    addenda: list[Addendum] = field(default_factory=list)
    page_rows: int = 1000
    base_path: str = "/api/3"

    def __post_init__(self) -> None:
        self.base_url = self.server.url(self.base_path)
        self.server.route_under(f"{self.base_path}/agendas/", self._agenda)
        self.server.route_under(f"{self.base_path}/agendas/meetings/", self._list)

    def _list(self, asked: Asked) -> Reply:
        if asked.query.get("key") != KEY:
            return data({"success": False, "errorCode": 1, "message": "Invalid API key"}, 401)
        first, last = asked.path.split("/")[-2:]
        # The service itself could not compare a day that is none.
        rows = [
            one for one in self.addenda if "-31" in one.when or first <= f"{one.when}:00" <= last
        ]
        rows.sort(key=lambda one: one.when)
        start = int(asked.query["offset"]) - 1
        limit = min(int(asked.query["limit"]), self.page_rows)
        shown = [one.as_row() for one in rows[start : start + limit]]
        return envelope(
            {"items": shown, "size": len(shown)}, total=len(rows), offsetStart=start + 1,
            offsetEnd=start + len(shown), limit=limit,
        )  # fmt: skip

    def _agenda(self, asked: Asked) -> Reply:
        if asked.query.get("key") != KEY:
            return data({"success": False, "errorCode": 1, "message": "Invalid API key"}, 401)
        asked_for = asked.path.removeprefix(f"{self.base_path}/agendas/")
        year, number, committee = asked_for.split("/", 2)
        parts = [
            one.as_addendum()
            for one in self.addenda
            if (str(one.year), str(one.number), one.committee.strip()) == (year, number, committee)
        ]
        if not parts:
            return data({"success": False, "message": "no such agenda"}, 404)
        named = {"chamber": "SENATE", "name": committee}
        addenda = {"items": parts, "size": len(parts)}
        return envelope({"committee": {"committeeId": named, "addenda": addenda}})
