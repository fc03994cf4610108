# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Reads what the General Court of Massachusetts says of its hearings: bytes in, records out."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from hearings.domain.hearing import AgendaItem, Bill, HearingRecord
from hearings.domain.meeting_kind import MeetingKind
from hearings.domain.names import clean_name
from hearings.domain.place import Place
from hearings.errors import UnexpectedAnswer
from hearings.sources.answers import (
    Row,
    check_readable,
    json_rows,
    read_json,
    row_in,
    rows_in,
    text_in,
    whole_number_in,
)
from hearings.sources.links import remote_link, web_link
from hearings.sources.meeting_kinds import named_kind
from hearings.sources.parsing import (
    LONGEST_REMARK,
    clean_location,
    local_moment,
    one_line,
    read_hour,
    told_status,
)
from hearings.sources.stamps import Stamp, read_stamp

EXPECTED_LIST = "Massachusetts hearings"
EXPECTED = "Massachusetts hearing"
SITE = "https://malegislature.gov"

_WRITTEN_ONLY = "written testimony only"
# Where the address of the State House is filled in all the same.
_NOWHERE = frozenset({_WRITTEN_ONLY, "virtual hearing"})

_BILL = re.compile(r"[HS]D?\d{1,5}", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class ListedIds:
    """The ids of every hearing, in the order of the list; `skipped` rows had none."""

    ids: tuple[int, ...]
    skipped: int = 0


@dataclass(frozen=True, slots=True)
class TwoTellings:
    """A hearing as its entry tells it, and as the part about its rescheduling does.

    Which of the two is the new time is not written down, and recorded answers disagree
    with the words: `moved` may lie before `told`. It is None where nothing was moved.
    """

    told: HearingRecord
    moved: HearingRecord | None = None


def parse_list(body: bytes, host: str) -> ListedIds:
    """The ids of a list of hearings; `host` is who answered. Raises `UnexpectedAnswer`."""
    rows = json_rows(body, host, EXPECTED_LIST)
    numbers = [whole_number_in(row, "EventId") if isinstance(row, dict) else None for row in rows]
    ids = [number for number in numbers if number is not None]
    check_readable(len(rows), len(rows) - len(ids), host, EXPECTED_LIST)
    return ListedIds(tuple(dict.fromkeys(ids)), len(rows) - len(ids))


def parse_hearing(body: bytes, place: Place, host: str) -> TwoTellings | None:
    """One hearing with its agenda; None where it has no id or no readable date.

    `host` is who answered. Raises `UnexpectedAnswer` for what is no hearing.
    """
    row = read_json(body, host, EXPECTED)
    if not isinstance(row, dict) or "EventId" not in row:
        raise UnexpectedAnswer(host, EXPECTED)
    number, stamp = whole_number_in(row, "EventId"), _stamp_of(row)
    if number is None or stamp is None:
        return None
    told = _record(row, place, number, stamp)
    moved = row_in(row, "RescheduledHearing")
    new_stamp = _stamp_of(moved)
    if new_stamp is None:
        return TwoTellings(told)
    return TwoTellings(
        replace(told, comment=_other_time(text_in(moved, "Status"), new_stamp, moved)),
        replace(
            told,
            date=new_stamp.day,
            time_text=new_stamp.clock,
            starts_at=_moment(new_stamp, place),
            status=told_status(text_in(moved, "Status") or "Rescheduled"),
            status_text=one_line(text_in(moved, "Status"), LONGEST_REMARK),
            location=_location(row_in(moved, "Location")) or told.location,
            ends_at=None,
            comment=_other_time(text_in(row, "Status"), stamp, row),
        ),
    )


def general_court_of(day: date) -> int:
    """The number of the General Court that sits on a date: the 194th until 5 January 2027.

    A new one meets on the first Wednesday of January of each odd year, by the amendments to
    the Constitution of Massachusetts.
    """
    new_year = date(day.year, 1, 1)
    first_wednesday = new_year + timedelta(days=(2 - new_year.weekday()) % 7)
    year = day.year if day >= first_wednesday else day.year - 1
    return (year - 1639) // 2 + 1


def _stamp_of(row: Row) -> Stamp | None:
    return read_stamp(text_in(row, "StartTime")) or read_stamp(text_in(row, "EventDate"))


def _record(row: Row, place: Place, number: int, stamp: Stamp) -> HearingRecord:
    body = clean_name(one_line(text_in(row, "Name"))) or place.name
    description = one_line(text_in(row, "Description"))
    status_text = one_line(text_in(row, "Status"), LONGEST_REMARK)
    room = one_line(text_in(row_in(row, "Location"), "LocationName"))
    starts_at = _moment(stamp, place)
    court = whole_number_in(row_in(row, "HearingHost"), "GeneralCourtNumber")
    return HearingRecord(
        source_ids=(str(number),),
        bodies=(body,),
        title=description or body,
        date=stamp.day,
        timezone=place.timezone,
        time_text=stamp.clock,
        starts_at=starts_at,
        ends_at=_end(row, place, starts_at),
        status=told_status(status_text),
        status_text=status_text,
        location=_location(row_in(row, "Location")),
        remote_url=remote_link(room, description),
        page_url=f"{SITE}/Events/Hearings/Detail/{number}",
        items=tuple(_items(row, court or general_court_of(stamp.day))),
        kind=_kind(room, description),
    )


def _moment(stamp: Stamp, place: Place) -> datetime | None:
    return local_moment(stamp.day, read_hour(stamp.clock), place.timezone)


def _end(row: Row, place: Place, starts_at: datetime | None) -> datetime | None:
    """The latest end of an agenda of that day."""
    stamps = (read_stamp(text_in(one, "EndTime")) for one in rows_in(row, "HearingAgendas"))
    ends = [end for one in stamps if one and (end := _moment(one, place))]
    latest = max(ends, default=None)
    if latest is None or starts_at is None:
        return None
    return latest if starts_at < latest and starts_at.date() == latest.date() else None


def _kind(room: str, description: str) -> MeetingKind:
    if room.casefold() == _WRITTEN_ONLY:
        return MeetingKind.WRITTEN_ONLY
    return named_kind(description)


def _location(row: Row) -> str:
    room = one_line(text_in(row, "LocationName"))
    if room.casefold() in _NOWHERE:
        return room
    # Rooms come with fifty blanks behind them.
    streets = (one_line(text_in(row, key)) for key in ("AddressLine1", "AddressLine2", "City"))
    state = one_line(f"{text_in(row, 'State')} {text_in(row, 'ZipCode')}")
    return clean_location("\n".join((room, *streets, state)))


def _other_time(status: str, stamp: Stamp, row: Row) -> str:
    """What the entry says besides: its own word, the time and the room."""
    room = one_line(text_in(row_in(row, "Location"), "LocationName"))
    when = f"{stamp.day.isoformat()} {stamp.clock}".strip()
    where = f", {room}" if room else ""
    return one_line(f"{status or 'Rescheduled'}: {when}{where}", LONGEST_REMARK)


def _items(row: Row, court: int) -> Iterator[AgendaItem]:
    for agenda in rows_in(row, "HearingAgendas"):
        topic = one_line(text_in(agenda, "Topic"))
        documents = rows_in(agenda, "DocumentsInAgenda")
        for document in documents:
            if (item := _item(document, topic, court)) is not None:
                yield item
        if topic and not documents:
            yield AgendaItem(text=topic)


def _item(document: Row, topic: str, court: int) -> AgendaItem | None:
    number = one_line(text_in(document, "BillNumber") or text_in(document, "DocketNumber"))
    title = one_line(text_in(document, "Title"))
    if not number and not title:
        return None
    own = whole_number_in(document, "GeneralCourtNumber") or court
    page = web_link(f"{SITE}/Bills/{own}/{number}") if _BILL.fullmatch(number) else None
    return AgendaItem(
        text=title or number,
        note=topic,
        bill=Bill(number, title, page) if number else None,
    )
