# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Minneapolis: the calendar of the city's own legislative system, in one list.

| what | how | known from |
|--|--|--|
| list | `/Calendar/GetCalenderList?fromDate=…&toDate=…` (spelt so), all bodies at once | recorded |
| agenda | none in the data: shown as pages only, so `items` stays None | recorded |
| hours | MeetingTime, local without a zone; midnight is no hour | recorded |
| cancelled | the boolean Cancelled, or a name that says so | recorded |
| who may speak | the boolean PublicHearing | recorded |
| id | the system's own Id | recorded |

A filter in front of the site may ask a program to prove that it is a browser. Its page
is no calendar, and the reading fails.
"""

from dataclasses import dataclass
from urllib.parse import quote, urlsplit

from hearings.domain.hearing import HearingRecord
from hearings.domain.meeting_kind import MeetingKind
from hearings.domain.names import clean_name
from hearings.domain.place import Place, SourceSpec
from hearings.domain.reading import Reading
from hearings.domain.status import Status
from hearings.errors import UnexpectedAnswer
from hearings.net.request import Request
from hearings.overriding import override
from hearings.sources.answers import (
    Row,
    body_of,
    json_rows,
    records_of,
    text_in,
    whole_number_in,
)
from hearings.sources.base import Source, Visit
from hearings.sources.fragments import text_of_fragment
from hearings.sources.links import remote_link, web_link
from hearings.sources.meeting_kinds import named_kind
from hearings.sources.order import reading_order
from hearings.sources.parsing import (
    LONGEST_REMARK,
    clean_location,
    clean_text,
    local_moment,
    one_line,
    read_hour,
    told_status,
)
from hearings.sources.stamps import read_stamp

DEFAULT_BASE = "https://lims.minneapolismn.gov"
EXPECTED = "Minneapolis calendar"

MOST_ROWS = 1_000
"""What is asked for at once; so many rows would mean that there may be more."""

# Bodies of these types have their agendas where the council has its own.
_OF_THE_COUNCIL = frozenset({"city council", "standing committee"})


class MinneapolisLims(Source):
    """The council of Minneapolis with its committees, boards and commissions."""

    system = "minneapolis-lims"

    @override
    def hosts(self, spec: SourceSpec) -> tuple[str, ...]:
        """The host of the city's system."""
        return (urlsplit(_base(spec)).netloc,)

    @override
    def key_name(self, spec: SourceSpec) -> str | None:
        """The calendar is open to everybody."""
        return None

    @override
    def fetch(self, visit: Visit) -> Reading:
        """Read the whole window by one request; agendas are not read."""
        answer = visit.asker.ask(_list_request(visit), visit.stop)
        page = parse_calendar(body_of(answer), visit.place, answer.host, _base(visit.spec))
        listed = {one.source_ids[0]: one for one in page.records if one.date in visit.window}
        visit.step(1, 1)
        visit.stop.check()
        return Reading(
            system=self.system,
            window=visit.window,
            records=tuple(sorted(listed.values(), key=reading_order)),
            skipped=page.skipped,
        )


@dataclass(frozen=True, slots=True)
class CalendarPage:
    """The meetings in the order they came.

    `skipped` counts rows without an id or a readable date.
    """

    records: tuple[HearingRecord, ...]
    skipped: int


def parse_calendar(body: bytes, place: Place, host: str, site: str) -> CalendarPage:
    """Every meeting of the list; `site` is the system's address, for its pages.

    Raises `UnexpectedAnswer`, also for a list so long that it may have been cut off.
    """
    rows = json_rows(body, host, EXPECTED)
    if len(rows) >= MOST_ROWS:
        raise UnexpectedAnswer(host, EXPECTED, "cut")
    records, skipped = records_of(rows, lambda row: _record(row, place, site), host, EXPECTED)
    return CalendarPage(records, skipped)


def _list_request(visit: Visit) -> Request:
    return Request(
        f"{_base(visit.spec)}/Calendar/GetCalenderList",
        # The site's own calendar sends every one of these, with these words for "all".
        params={
            "fromDate": visit.window.first.isoformat(),
            "toDate": visit.window.last.isoformat(),
            "meetingType": "0",
            "committeeId": "null",
            "pageCount": str(MOST_ROWS),
            "offsetStart": "0",
            "abbreviation": "",
            "keywords": "",
            "sortOrder": "1",
        },
        accept="application/json",
    )


def _record(row: Row, place: Place, site: str) -> HearingRecord | None:
    meeting = whole_number_in(row, "Id")
    day = read_stamp(text_in(row, "MeetingDate"))
    if meeting is None or day is None:
        return None
    hour = read_stamp(text_in(row, "MeetingTime"))
    time_text = hour.clock if hour else ""
    filed_body = one_line(text_in(row, "CommitteeName"))
    body = clean_name(filed_body) or place.name
    description = text_in(row, "Description")
    location = clean_location(f"{text_in(row, 'Location')}\n{text_in(row, 'Address')}")
    is_off = row.get("Cancelled") is True
    return HearingRecord(
        source_ids=(str(meeting),),
        bodies=(body,),
        title=body,
        date=day.day,
        timezone=place.timezone,
        time_text=time_text,
        starts_at=local_moment(day.day, read_hour(time_text), place.timezone),
        status=Status.CANCELLED if is_off else told_status(filed_body),
        status_text=one_line(text_in(row, "AgendaStatus"), LONGEST_REMARK),
        location=location,
        remote_url=remote_link(location, description),
        page_url=_page(row, site),
        agenda_url=web_link(text_in(row, "AgendaPDFAttachment")),
        comment=clean_text(text_of_fragment(description), LONGEST_REMARK),
        kind=_kind(row),
    )


def _kind(row: Row) -> MeetingKind:
    if row.get("PublicHearing") is True:
        return MeetingKind.PUBLIC_HEARING
    # "Regular", "Special", "Study Session": the word that tells of a meeting is left out.
    written = one_line(text_in(row, "MeetingType"), LONGEST_REMARK)
    return named_kind(f"{written} meeting") if written else MeetingKind.UNKNOWN


def _page(row: Row, site: str) -> str | None:
    """The page of a published agenda; the calendar for a meeting that has none."""
    agenda = whole_number_in(row, "AgendaId") or 0
    short_name = one_line(text_in(row, "Abbreviation"), LONGEST_REMARK)
    if row.get("MarkedAgendaPublished") is not True or not agenda or not short_name:
        return web_link(f"{site}/Calendar/all/monthly")
    kind_of_body = one_line(text_in(row, "CommitteeType")).casefold()
    part = "MarkedAgenda" if kind_of_body in _OF_THE_COUNCIL else "Board/MarkedAgenda"
    return web_link(f"{site}/{part}/{quote(short_name, safe='')}/{agenda}")


def _base(spec: SourceSpec) -> str:
    return (spec.base_url or DEFAULT_BASE).rstrip("/")
