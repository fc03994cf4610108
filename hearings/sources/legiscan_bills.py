# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Reads LegiScan's answers: which bills a search found, and the calendar of one bill."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from hearings.domain.hearing import AgendaItem, Bill, HearingRecord
from hearings.domain.names import clean_name, fold_name
from hearings.domain.place import Place
from hearings.errors import KeyNeeded, UnexpectedAnswer
from hearings.sources.answers import Row, read_json, row_in, rows_in, text_in, whole_number_in
from hearings.sources.bill_status import told_standing
from hearings.sources.links import web_link
from hearings.sources.meeting_kinds import named_kind
from hearings.sources.parsing import (
    LONGEST_REMARK,
    clean_text,
    local_moment,
    one_line,
    read_hour,
    told_status,
)
from hearings.sources.stamps import read_stamp

EXPECTED_SEARCH = "LegiScan search"
EXPECTED_BILL = "LegiScan bill"
KEY_NAME = "legiscan"

STATUS_TEXT = "LegiScan"
"""All that the source can say of a status: that LegiScan listed it once. Rows stay when a
hearing is moved or cancelled, so that it alone proves nothing."""


@dataclass(frozen=True, slots=True)
class BillCalendar:
    """The hearings of one bill, each with that bill alone; `skipped` rows had no day."""

    records: tuple[HearingRecord, ...]
    skipped: int = 0


def parse_search(body: bytes, host: str) -> tuple[int, ...]:
    """The ids of the bills that were found, the most relevant first.

    Raises `UnexpectedAnswer`, and `KeyNeeded` where the key was refused.
    """
    found = _opened(body, host, EXPECTED_SEARCH).get("searchresult")
    if not isinstance(found, dict) or not isinstance(found.get("summary"), dict):
        raise UnexpectedAnswer(host, EXPECTED_SEARCH)
    # A raw search has an array of results, a full one numbers them: "0", "1" and so on.
    rows = rows_in(found, "results") or [one for one in found.values() if isinstance(one, dict)]
    ids = (whole_number_in(row, "bill_id") for row in rows)
    return tuple(dict.fromkeys(one for one in ids if one))


def parse_bill(body: bytes, place: Place, host: str) -> BillCalendar:
    """The calendar of one bill; hours are wall time of the place.

    Raises `UnexpectedAnswer`, and `KeyNeeded` where the key was refused.
    """
    bill = row_in(_opened(body, host, EXPECTED_BILL), "bill")
    if not text_in(bill, "bill_number"):
        raise UnexpectedAnswer(host, EXPECTED_BILL)
    rows = rows_in(bill, "calendar")
    records = [one for row in rows if (one := _record(row, bill, place)) is not None]
    return BillCalendar(tuple(records), len(rows) - len(records))


def gathered(records: Iterable[HearingRecord]) -> tuple[HearingRecord, ...]:
    """The records with the bills of one hearing together, under ids that last.

    Bills are heard together where committee, day, hour and description are the same. The
    id is made of the folded committee, the day, and the number of the hearing among those
    of the committee on that day, in order of hour and description: the hash of a row
    changes with whatever the row says.
    """
    hearings: dict[tuple[str, date, str, str], list[HearingRecord]] = {}
    for one in records:
        same = (fold_name(one.bodies[0]), one.date, one.time_text, one.title.casefold())
        hearings.setdefault(same, []).append(one)
    numbers: dict[tuple[str, date], int] = {}
    found = []
    for (body, day, _, _), filings in sorted(hearings.items(), key=lambda one: one[0]):
        numbers[body, day] = number = numbers.get((body, day), 0) + 1
        items = {item.source_id: item for one in filings for item in one.items or ()}
        found.append(
            replace(
                filings[0],
                source_ids=(f"{body} {day.isoformat()} {number}",),
                items=tuple(items[key] for key in sorted(items)),
            )
        )
    return tuple(found)


def _opened(body: bytes, host: str, expected: str) -> Row:
    whole = read_json(body, host, expected)
    if not isinstance(whole, dict):
        raise UnexpectedAnswer(host, expected)
    if text_in(whole, "status") != "OK":
        # Errors come with status 200 of HTTP, in the words of the service.
        if "key" in text_in(row_in(whole, "alert"), "message").casefold():
            raise KeyNeeded(host, KEY_NAME)
        raise UnexpectedAnswer(host, expected)
    return whole


def _record(row: Row, bill: Row, place: Place) -> HearingRecord | None:
    # "0000-00-00" stands for no day.
    stamp = read_stamp(text_in(row, "date"))
    if stamp is None:
        return None
    clock = one_line(text_in(row, "time"), LONGEST_REMARK)
    told = one_line(text_in(row, "description")) or one_line(text_in(row, "type"))
    body = clean_name(one_line(text_in(row, "location"))) or _committee(bill) or place.name
    return HearingRecord(
        source_ids=(text_in(row, "event_hash") or "?",),
        bodies=(body,),
        title=clean_name(told) or body,
        date=stamp.day,
        timezone=place.timezone,
        time_text=clock,
        starts_at=local_moment(stamp.day, read_hour(clock), place.timezone),
        status=told_status(told),
        status_text=STATUS_TEXT,
        page_url=web_link(text_in(bill, "url")),
        items=(_item(bill),),
        # The type says "Hearing" of executive sessions too.
        kind=named_kind(told),
    )


def _committee(bill: Row) -> str:
    """The committee that has the bill; the service writes {} or [] for none."""
    return clean_name(one_line(text_in(row_in(bill, "committee"), "name")))


def _item(bill: Row) -> AgendaItem:
    number, title = one_line(text_in(bill, "bill_number")), clean_text(text_in(bill, "title"))
    remark = clean_text(text_in(bill, "description"), LONGEST_REMARK)
    page = web_link(text_in(bill, "state_link")) or web_link(text_in(bill, "url"))
    return AgendaItem(
        text=title or number,
        note="" if remark == title else remark,
        bill=Bill(number, one_line(title), page, _standing(bill)),
        source_id=text_in(bill, "bill_id") or number,
    )


def _standing(bill: Row) -> str:
    """The last line of the history; the bill's own `status` is but a number."""
    lines = [one for one in rows_in(bill, "history") if text_in(one, "action").strip()]
    last = max(reversed(lines), key=lambda one: text_in(one, "date"), default={})
    return told_standing(text_in(last, "action"), text_in(last, "date"))
