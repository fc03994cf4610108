# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""An IQM2 site on loopback: the calendar as a list, lists in data, and outlines."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from html import escape

from hearings.sources.parsing import read_date, read_hour
from tests.support.fake_server import Asked, FakeServer
from tests.support.replies import Reply, data, failing, page

CALENDAR = "/Citizens/Calendar.aspx"
LIST = "/api/Meeting/ListWithMeetingType"
MONTHS = ("", "JANUARY", "FEBRUARY", "MARCH", "APRIL", "MAY", "JUNE", "JULY", "AUGUST",
          "SEPTEMBER", "OCTOBER", "NOVEMBER", "DECEMBER")  # fmt: skip


def outline_item(title: str, kind: str = "Resolution", **fields: object) -> dict[str, object]:
    """One node of an outline as the site writes it."""
    usual: dict[str, object] = {
        "WasDeleted": False, "ID": 1, "Title": title, "ItemNumFormatted": "", "ItemNum": "",
        "ChildItems": [], "ItemType": kind, "Position": 1,
    }  # fmt: skip
    return usual | fields


@dataclass(frozen=True)
class Iqm2Meeting:
    """One meeting; `day` is year-month-day, `outline` None while no agenda is published."""

    id: int
    day: str = "2026-12-01"
    hour: str = "6:00 PM"
    body: str = "City Council"
    group: int = 1000
    type: str = "Regular Meeting"
    status: str = "Scheduled"
    agenda: str = ""
    outline: Sequence[Mapping[str, object]] | None = None


@dataclass
class Iqm2Site:
    """The site. One that `ignores_dates` shows the year of the first date asked for."""

    server: FakeServer
    meetings: list[Iqm2Meeting] = field(default_factory=list)
    ignores_dates: bool = False

    def __post_init__(self) -> None:
        self.server.route(CALENDAR, self._calendar)
        self.server.route(LIST, self._list)
        self.server.route_under("/api/Meeting/", self._outline)

    def _calendar(self, asked: Asked) -> Reply:
        first, last = read_date(asked.query.get("From", "")), read_date(asked.query.get("To", ""))
        if first is None or last is None or asked.query.get("View") != "List":
            return failing(500)
        if self.ignores_dates:
            first, last = date(first.year, 1, 1), date(first.year, 12, 31)
        shown = [one for one in self.meetings if _is_between(one.day, first, last)]
        echo = f"From={first.month}/{first.day}/{first.year}"
        echo += f"&amp;To={last.month}/{last.day}/{last.year}"
        rows = "\n".join(_row(one) for one in shown)
        return page(f"""<!DOCTYPE html><html><head><title>Calendar</title></head><body><form>
<a href="/Citizens/Calendar.aspx?View=List&amp;{echo}" id="ContentPlaceholder1_lnkListView">List</a>
<div id="ContentPlaceholder1_pnlMeetings" class="Section">
{rows}
</div></form></body></html>""")

    def _list(self, asked: Asked) -> Reply:
        return data([
            _in_data(one)
            for one in self.meetings
            if one.day.startswith(asked.query["Range"]) and str(one.group) == asked.query["Group"]
        ])  # fmt: skip

    def _outline(self, asked: Asked) -> Reply:
        for one in self.meetings:
            if asked.path == f"/api/Meeting/{one.id}/Outline":
                agenda = {} if one.outline is None else {"Agenda": {"Outline": one.outline}}
                return data({"Meeting": {"ID": one.id}, **agenda, "Minutes": None})
        return failing(404)


def _is_between(day: str, first: date, last: date) -> bool:
    known = read_date(day)
    return known is None or first <= known <= last


def _row(meeting: Iqm2Meeting) -> str:
    year, month, of_month = meeting.day.split("-")
    when = f"TUESDAY, {MONTHS[int(month)]} {int(of_month)}, {year}  {meeting.hour}"
    body = escape(meeting.body)
    hint = (
        f"{when}&#13;&#13;Board:&#09;{body}&#13;Type:&#09;{meeting.type}&#13;"
        f"Status:&#09;{meeting.status}&#13;&#13;&#09;Chamber&#13;&#09;1 Example Plaza"
    )
    return f"""<div class="Row MeetingRow"><div class="RowTop">
<div class="RowLink"><a href="/Citizens/Detail_Meeting.aspx?ID={meeting.id}" title="{hint}">x</a>
</div><div class="RowRight MeetingLinks"><a href='{escape(meeting.agenda)}'>Agenda</a>
<a href='' class='HiddenDocumentLink'>Summary</a></div></div>
<div class="RowBottom"><div class="RowDetails">{body} - {meeting.type}</div></div></div>"""


def _in_data(meeting: Iqm2Meeting) -> dict[str, object]:
    known = read_hour(meeting.hour)
    clock = known.strftime("%H:%M") if known else "00:00"
    return {
        "Meeting": {
            "ID": meeting.id,
            "Department": {"ID": meeting.group, "Name": meeting.body},
            "Date": f"{meeting.day}T{clock}:00.0000000-05:00",
            "Type": {"ID": 1000, "Name": meeting.type},
            "Status": meeting.status,
        }
    }
