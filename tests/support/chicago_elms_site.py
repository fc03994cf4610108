# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Chicago's City Clerk on loopback: a list that filters and pages, and one agenda a meeting."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from tests.support.fake_server import Asked, FakeServer
from tests.support.replies import Reply, data, failing

MOST_ROWS = 500
USUAL_ROWS = 100

_FILTER = re.compile(
    r"date ge (?P<first>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ)"
    r" and date lt (?P<end>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ)"
)

Fields = Mapping[str, object]


def meeting(meeting_id: str, moment: str, **fields: object) -> dict[str, object]:
    """One row of the list as the service writes it; `moment` is ISO with an offset."""
    usual: dict[str, object] = {
        "meetingId": meeting_id, "status": "Scheduled", "bodyId": "B-1", "body": "City Council",
        "comment": "", "bodyAbbreviation": "Council", "location": "Council Chamber",
        "videoLink": "", "transcriptLink": "", "date": moment, "files": [], "agenda": None,
        "attendance": None,
    }  # fmt: skip
    return usual | fields


def item(title: str, **fields: object) -> dict[str, object]:
    """One item of an agenda as the service writes it."""
    usual: dict[str, object] = {
        "lineId": "L-1", "matterId": None, "commentId": None, "recordNumber": None,
        "displayId": None, "matterTitle": title, "matterType": "Ordinance", "actionName": None,
        "sort": 1,
    }  # fmt: skip
    return usual | fields


@dataclass
class ChicagoElmsSite:
    """The service; `agendas` are the groups of items by the id of the meeting.

    `most_rows` is the most it sends at once, and `promised` the count it claims instead
    of the true one.
    """

    server: FakeServer
    meetings: list[Fields] = field(default_factory=list)
    agendas: dict[str, Sequence[Fields]] = field(default_factory=dict)
    most_rows: int = MOST_ROWS
    promised: int | None = None

    def __post_init__(self) -> None:
        self.server.route("/meeting", self._list)
        self.server.route_under("/meeting-agenda/", self._agenda)

    def _list(self, asked: Asked) -> Reply:
        wanted = _FILTER.fullmatch(asked.query.get("filter", ""))
        if wanted is None or asked.query.get("sort") != "date asc":
            return failing(400, b'{"message":"Invalid use of search and filter parameters"}')
        rows = [
            one
            for one in self.meetings
            if _is_between(str(one["date"]), wanted["first"], wanted["end"])
        ]
        rows.sort(key=lambda one: str(one["date"]))
        skip = int(asked.query.get("skip", "0"))
        top = min(int(asked.query.get("top", USUAL_ROWS)), self.most_rows)
        count = len(rows) if self.promised is None else self.promised
        meta = {"skip": skip, "top": top, "count": count, "pages": -(-count // top)}
        return data({"facets": [], "data": rows[skip : skip + top], "meta": meta})

    def _agenda(self, asked: Asked) -> Reply:
        wanted = asked.path.rsplit("/", 1)[1]
        for one in self.meetings:
            if one["meetingId"] == wanted:
                groups = self.agendas.get(wanted, ())
                return data({**one, "videoLink": [""], "agenda": {"groups": groups}})
        return failing(404)


def _is_between(moment: str, first: str, end: str) -> bool:
    """Whether a moment in UTC lies between two others; a spoilt one always does."""
    try:
        datetime.fromisoformat(moment)
    except ValueError:
        return True
    return first <= moment.replace("+00:00", "Z") < end
