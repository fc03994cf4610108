# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Cities on IQM2 (MinuteTraq): the calendar as a list, then the outline of each agenda.

| what | how | known from |
|--|--|--|
| list | `/Citizens/Calendar.aspx?View=List&From=&To=`, every body at once | recorded |
| list | `/api/Meeting/ListWithMeetingType?Range=&Group=`, by year and body | recorded |
| agenda | `/api/Meeting/{id}/Outline`, a tree of sections and items | documented fields |
| hours | the wall clock as written; the offset in the data is the server's | recorded |
| cancelled | the status "Cancelled" ("Closed" is over), a mark in the row, the name | recorded |
| id | the meeting's number, the same on the page and in the data | recorded |

The page is read unless the option `groups` names bodies by their numbers ("1000,1002").
Neither is described by the vendor. Sites stay online after a city has moved away.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial
from urllib.parse import urlsplit

from hearings.domain.hearing import AgendaItem, HearingRecord
from hearings.domain.place import SourceSpec
from hearings.domain.reading import Reading
from hearings.domain.window import Window
from hearings.errors import RangeIgnored
from hearings.net.request import Answer, Request
from hearings.overriding import override
from hearings.sources.answers import body_of
from hearings.sources.base import Source, Visit
from hearings.sources.details import read_details
from hearings.sources.iqm2_calendar import MeetingList, parse_calendar
from hearings.sources.iqm2_data import MOST_ROWS, parse_meetings, parse_outline
from hearings.sources.order import reading_order


class Iqm2(Source):
    """Cities whose meetings are on <client>.iqm2.com."""

    system = "iqm2"

    @override
    def hosts(self, spec: SourceSpec) -> tuple[str, ...]:
        """The host of the city's site."""
        return (urlsplit(_base(spec)).netloc,)

    @override
    def key_name(self, spec: SourceSpec) -> str | None:
        """The sites are open to everybody."""
        return None

    @override
    def fetch(self, visit: Visit) -> Reading:
        """Read the list of the window, then one outline for each meeting.

        A meeting whose agenda is published as a file and has no outline keeps `items`
        None. Raises `RangeIgnored` when the calendar leaves out dates that were asked.
        """
        lists = list(_lists(visit))
        listed: dict[str, HearingRecord] = {}
        for record in (one for part in lists for one in part.records):
            if record.date in visit.window:
                listed.setdefault(record.source_ids[0], record)
        ordered = sorted(listed.values(), key=reading_order)
        parse = partial(_outline, _base(visit.spec))
        details = read_details(visit, _outline_requests(visit.spec, ordered), parse)
        return Reading(
            system=self.system,
            window=visit.window,
            records=tuple(_with_agenda(one, details.read) for one in ordered),
            unread=details.failed,
            skipped=sum(part.skipped for part in lists),
        )


def _lists(visit: Visit) -> Iterator[MeetingList]:
    groups = [one.strip() for one in visit.spec.options.get("groups", "").split(",")]
    named = [one for one in groups if one]
    if not named:
        yield _calendar(visit)
    for year in range(visit.window.first.year, visit.window.last.year + 1):
        for group in named:
            params = {"Range": str(year), "Group": group, "Limit": str(MOST_ROWS)}
            request = Request(
                f"{_base(visit.spec)}/api/Meeting/ListWithMeetingType",
                params=params,
                accept="application/json",
            )
            answer = visit.asker.ask(request, visit.stop)
            yield parse_meetings(body_of(answer), visit.place, answer.host, _base(visit.spec))


def _calendar(visit: Visit) -> MeetingList:
    asked = visit.window
    params = {
        "Frame": "Yes",
        "View": "List",
        "From": _american(asked.first.month, asked.first.day, asked.first.year),
        "To": _american(asked.last.month, asked.last.day, asked.last.year),
    }
    url = f"{_base(visit.spec)}/Citizens/Calendar.aspx"
    answer = visit.asker.ask(Request(url, params=params), visit.stop)
    page = parse_calendar(body_of(answer), visit.place, answer.host, url)
    shown = page.shown
    if shown is None or not (shown.first <= asked.first and asked.last <= shown.last):
        raise RangeIgnored(answer.host, _told(asked), _told(page.shown))
    return page


def _american(month: int, day: int, year: int) -> str:
    return f"{month}/{day}/{year}"


def _told(window: Window | None) -> str:
    return f"{window.first} - {window.last}" if window else ""


def _outline_requests(spec: SourceSpec, records: Sequence[HearingRecord]) -> dict[str, Request]:
    return {
        one.source_ids[0]: Request(
            f"{_base(spec)}/api/Meeting/{one.source_ids[0]}/Outline", accept="application/json"
        )
        for one in records
    }


def _outline(base: str, _meeting: str, answer: Answer) -> tuple[AgendaItem, ...]:
    return parse_outline(body_of(answer), answer.host, base)


def _with_agenda(
    record: HearingRecord, agendas: Mapping[str, tuple[AgendaItem, ...]]
) -> HearingRecord:
    items = agendas.get(record.source_ids[0])
    is_unread = items is None or (not items and record.agenda_url is not None)
    return replace(record, items=None if is_unread else items)


def _base(spec: SourceSpec) -> str:
    return (spec.base_url or f"https://{spec.client}.iqm2.com").rstrip("/")
