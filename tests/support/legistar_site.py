# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Legistar's public pages on loopback: a calendar turned by posting forms back, and agendas.

with FakeServer() as server:
    site = LegistarSite(server, today=date(2026, 11, 23))
    site.meetings.append(SiteMeeting(71, "City Council", "12/1/2026"))
    spec = SourceSpec("legistar-web", "sampleville", base_url=site.base_url)
"""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from html import escape
from itertools import chain

from tests.support.fake_server import Asked, FakeServer
from tests.support.replies import Reply, page

CONTENT = "ctl00_ContentPlaceHolder1"
YEARS = "ctl00$ContentPlaceHolder1$lstYears"
GUID = "00000000-0000-4000-8000-{:012d}"
WORDS = ("Last Year", "This Year", "This Month", "This Week", "Today", "Next Month", "Next Year")


@dataclass(frozen=True)
class SiteItem:
    """One row of an agenda as the page shows it; `matter` is 0 for a row without a file."""

    name: str = "Receive a report on the use of surveillance technology"
    matter: int = 0
    file: str = ""
    title: str = ""
    number: str = ""


@dataclass(frozen=True)
class SiteMeeting:
    """One row of the calendar as the page shows it; texts become markup as they are."""

    id: int
    body: str = "City Council"
    day: str = "12/1/2026"
    hour: str = "6:00 PM"
    location: str = "Council Chamber"
    comment: str = ""
    topic: str = ""
    is_struck_out: bool = False
    has_details: bool = True
    agenda_link: str | None = None
    items: tuple[SiteItem, ...] = ()

    @property
    def year(self) -> str:
        """The year as the list of ranges shows it."""
        return self.day.rsplit("/", 1)[-1]


@dataclass
class LegistarSite:
    """The pages of one site; a test may change everything between two readings.

    `first_range` is what the calendar shows before anything is chosen, `instead` names the
    ranges that the site passes over and what it shows then, `page_rows` is how many rows
    one page holds, `words` are the ranges offered besides the years, and a site that
    `is_stuck` never turns the page.
    """

    server: FakeServer
    today: date
    meetings: list[SiteMeeting] = field(default_factory=list)
    first_range: str = "This Month"
    instead: dict[str, str] = field(default_factory=dict)
    page_rows: int = 100
    is_stuck: bool = False
    words: tuple[str, ...] = WORDS

    def __post_init__(self) -> None:
        self.base_url = self.server.url()
        self.server.route("/Calendar.aspx", self._calendar)
        self.server.route("/MeetingDetail.aspx", self._details)

    def _calendar(self, asked: Asked) -> Reply:
        shown, number = self.first_range, 1
        if asked.method == "POST":
            if asked.form.get("__VIEWSTATE") != "state+/=":
                return page("<html><body>The state information is invalid.</body></html>")
            state = asked.form.get(f"{CONTENT}_lstYears_ClientState", "")
            wanted = json.loads(state)["value"] if state else shown
            shown = self.instead.get(wanted, wanted)
            number = _page_asked(asked, "gridCalendar", self.is_stuck)
        rows = [one for one in self.meetings if self._is_shown(one, shown)]
        return page(_calendar_page(rows, shown, self._ranges(), number, self.page_rows))

    def _details(self, asked: Asked) -> Reply:
        for one in self.meetings:
            if str(one.id) == asked.query.get("ID") and one.has_details:
                if asked.query.get("GUID") != GUID.format(one.id):
                    break
                number = _page_asked(asked, "gridMain", self.is_stuck)
                return page(_details_page(one.items, number, self.page_rows))
        return page("<html><body>Invalid parameters!</body></html>")

    def _ranges(self) -> list[str]:
        years = sorted({one.year for one in self.meetings}, reverse=True)
        return ["All Years", *years, *self.words]

    def _is_shown(self, meeting: SiteMeeting, shown: str) -> bool:
        month, _, year = meeting.day.split("/") if meeting.day.count("/") == 2 else ("", "", "")
        match shown:
            case "All Years":
                return True
            case "This Year":
                return year == str(self.today.year)
            case "Next Year":
                return year == str(self.today.year + 1)
            case "This Month":
                return (month, year) == (str(self.today.month), str(self.today.year))
        return year in {shown, ""}


def _page_asked(asked: Asked, grid: str, is_stuck: bool) -> int:
    target = asked.form.get("__EVENTTARGET", "")
    return int(target.rsplit("$p", 1)[1]) if grid in target and not is_stuck else 1


def _calendar_page(
    meetings: Sequence[SiteMeeting], shown: str, ranges: Iterable[str], number: int, size: int
) -> str:
    headings = ("Name", "Meeting Date", "", "Meeting Time", "Meeting Location",
                "Meeting&nbsp;Topic", "Meeting Details", "Agenda", "Agenda Packet")  # fmt: skip
    rows = [_meeting_row(one) for one in meetings]
    # As on some sites: another table of the same class stands before the calendar.
    upcoming = _table("gridUpcoming", headings, [_meeting_row(SiteMeeting(1, "Wrong table"))])
    options = "".join(f'<li class="rcbItem">{one}</li>' for one in ranges)
    return _page(f"""
<div id="{CONTENT}_pageUpcoming">{upcoming}</div>
<input name="{YEARS}" type="text" id="{CONTENT}_lstYears_Input" value="{shown}">
<div id="{CONTENT}_lstYears_DropDown"><ul class="rcbList">{options}</ul></div>
<input type="hidden" name="{CONTENT}_lstYears_ClientState" value="">
<div id="{CONTENT}_MultiPageCalendar">
{_paged_table("gridCalendar", headings, rows, number, size)}
</div>""")


def _details_page(items: Sequence[SiteItem], number: int, size: int) -> str:
    headings = ("File #", "Ver.", "Agenda #", "Name", "Type", "Title", "Action", "Result")
    rows = [_item_row(one) for one in items]
    return _page(_paged_table("gridMain", headings, rows, number, size))


def _page(content: str) -> str:
    return f"""<!DOCTYPE html><html><head><title>Sampleville</title></head><body>
<form name="aspnetForm" method="post" id="aspnetForm">
<input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="state+/=">
<input type="hidden" name="__EVENTVALIDATION" id="__EVENTVALIDATION" value="valid">
{content}
</form></body></html>"""


def _paged_table(
    grid: str, headings: Sequence[str], rows: Sequence[str], number: int, size: int
) -> str:
    count = max(1, -(-len(rows) // size))
    links = "".join(
        f'<a class="rgCurrentPage" href="#"><span>{one}</span></a>\n'
        if one == number
        else f'<a href="javascript:__doPostBack(&#39;ctl00$ContentPlaceHolder1${grid}$p{one}'
        f'&#39;,&#39;&#39;)"><span>{one}</span></a>\n'
        for one in range(1, count + 1)
    )
    pager = f'<div class="rgWrap rgNumPart">{links}</div>' if count > 1 else ""
    shown = rows[(number - 1) * size : number * size]
    return _table(grid, headings, shown, pager)


def _table(grid: str, headings: Sequence[str], rows: Sequence[str], pager: str = "") -> str:
    head = "".join(
        f'<th scope="col" class="rgHeader"><a href="#">{one}</a></th>' if one
        else '<th scope="col" class="rgHeader"><img alt="ics" src="/ical.gif"></th>'
        for one in headings
    )  # fmt: skip
    empty = '<tr class="rgNoRecords"><td>No records to display.</td></tr>'
    body = "".join(
        f'<tr class="{"rgAltRow" if place % 2 else "rgRow"}">{row}</tr>'
        for place, row in enumerate(rows)
    )
    return (
        f'<table class="rgMasterTable" id="{CONTENT}_{grid}_ctl00"><thead>'
        f'<tr class="rgPager"><td>{pager}</td></tr><tr>{head}</tr></thead>'
        f"<tbody>{body or empty}</tbody></table>"
    )


def _meeting_row(meeting: SiteMeeting) -> str:
    number = f"ID={meeting.id}&amp;GUID={GUID.format(meeting.id)}"
    comment = f"<br><em>{escape(meeting.comment)}</em>" if meeting.comment else ""
    link = escape(meeting.agenda_link or f"View.ashx?M=A&ID={meeting.id}")
    details = (
        f'<a href="MeetingDetail.aspx?{number}&amp;Options=info&amp;Search=">Details</a>'
        if meeting.has_details
        else "<a>Not&nbsp;available</a>"
    )
    cells = (
        f'<a href="DepartmentDetail.aspx?ID=9">{escape(meeting.body)}</a>',
        meeting.day,
        f'<a href="View.ashx?M=IC&amp;{number}"><img alt="ics"></a>' if meeting.has_details else "",
        f"<span>{meeting.hour}</span>",
        escape(meeting.location) + comment,
        escape(meeting.topic) or "&nbsp;",
        details,
        f'<a href="{link}">Agenda</a>' if meeting.has_details else "<a>Not&nbsp;available</a>",
        "<a>Not&nbsp;available</a>",
    )
    return _cells(cells, meeting.is_struck_out)


def _item_row(item: SiteItem) -> str:
    number = f"ID={item.matter}&amp;GUID={GUID.format(item.matter)}&amp;Options=&amp;Search="
    file = f'<a href="LegislationDetail.aspx?{number}">{escape(item.file)}</a>'
    return _cells(
        (
            file if item.matter else "<a>&nbsp;</a>", "1", escape(item.number) or "&nbsp;",
            escape(item.name) or "&nbsp;", "Ordinance", escape(item.title) or "&nbsp;",
            "&nbsp;", "&nbsp;",
        ),
        is_struck_out=False,
    )  # fmt: skip


def _cells(cells: Iterable[str], is_struck_out: bool) -> str:
    mark = ("<strike>", "</strike>") if is_struck_out else ("", "")
    return "".join(chain.from_iterable(
        ("<td><font face='Tahoma'>", mark[0], cell, mark[1], "</font></td>") for cell in cells
    ))  # fmt: skip
