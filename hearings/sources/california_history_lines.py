# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Reads hearings out of the history of a Californian bill: one bill in, its records out."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from hearings.domain.hearing import AgendaItem, Bill, HearingRecord
from hearings.domain.place import Place
from hearings.domain.status import Status
from hearings.sources.answers import Row, row_in, rows_in, text_in, whole_number_in
from hearings.sources.bill_status import told_standing
from hearings.sources.links import web_link
from hearings.sources.parsing import LONGEST_REMARK, clean_text, one_line, told_status
from hearings.sources.stamps import read_stamp

_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip
_DAY = rf"(?P<month>{'|'.join(_MONTHS)}) (?P<day>\d{{1,2}})"

# "Set for hearing April 29 in PUB. S. pending receipt."
_SET = re.compile(
    rf"Set for hearing {_DAY}(?: in (?P<committee>.+?\.))?(?: pending receipt)?\.?", re.IGNORECASE
)
# "July 8 set for first hearing canceled at the request of author."
_OFF = re.compile(
    rf"{_DAY} (?:set for \w+ )?hearing (?:cancell?ed|postponed)\b.*", re.IGNORECASE | re.DOTALL
)
# "Re-referred to Coms. on JUD. and PUB. S.": the first of them hears it first.
_REFERRED = re.compile(r"\b(?:Re-r|R)eferred to Coms?\. on (?P<committee>[^()]+?)(?: and [^()]+)?$")
# 29 February comes at the latest after eight years.
_YEARS_AHEAD = 9


@dataclass(frozen=True, slots=True)
class BillHistory:
    """The hearings of one bill by date; `skipped` lines name a day that does not exist."""

    records: tuple[HearingRecord, ...]
    skipped: int = 0


@dataclass(frozen=True, slots=True)
class _Action:
    """One line of the history; `chamber` is "upper", "lower" or empty."""

    day: date
    line: str
    chamber: str


def read_bill(bill: Row, place: Place) -> BillHistory | None:
    """What the history says of hearings; None for a row without number or history.

    A line has no year: an announcement means the next such day from its own date on, a
    cancellation the one nearest to its own. It has no hour and no room either, and where
    it has no committee it is that to which the bill was referred last. "pending receipt"
    (the bill must get there first) stays in `status_text`.
    What was said of a day last holds. Results ("May 12 hearing: Placed on suspense file")
    and the rule of thirty days ("May be heard in committee March 24") announce nothing.
    """
    number = one_line(text_in(bill, "identifier"), LONGEST_REMARK)
    if not number or not isinstance(bill.get("actions"), list):
        return None
    days: dict[date, HearingRecord] = {}
    skipped, committee = 0, ""
    for action in _actions(bill):
        if referred := _REFERRED.search(action.line):
            committee = referred["committee"]
        for pattern, day_of, status in (
            (_SET, _next_day, Status.SCHEDULED),
            (_OFF, _nearest_day, told_status(action.line)),
        ):
            if found := pattern.fullmatch(action.line):
                day = _meant(found, day_of, action.day)
                if day is None:
                    skipped += 1
                else:
                    known = days.get(day) or _record(bill, number, day, place)
                    named = found.groupdict().get("committee") or committee
                    days[day] = _told(known, action, status, named)
    return BillHistory(tuple(days.values()), skipped)


def _actions(bill: Row) -> list[_Action]:
    """The lines by date, those of one day in their own order."""
    rows = sorted(rows_in(bill, "actions"), key=lambda row: whole_number_in(row, "order") or 0)
    actions = []
    for row in rows:
        stamp = read_stamp(text_in(row, "date"))
        if stamp is not None:
            chamber = text_in(row_in(row, "organization"), "classification")
            actions.append(_Action(stamp.day, one_line(text_in(row, "description")), chamber))
    return sorted(actions, key=lambda action: action.day)


def _meant(
    found: re.Match[str], day_of: Callable[[int, int, date], date | None], said: date
) -> date | None:
    month = _MONTHS.index(found["month"].capitalize()) + 1
    return day_of(month, int(found["day"]), said)


def _next_day(month: int, day: int, said: date) -> date | None:
    years = range(said.year, said.year + _YEARS_AHEAD)
    days = (one for year in years if (one := _day_in(year, month, day)) and one >= said)
    return next(days, None)


def _nearest_day(month: int, day: int, said: date) -> date | None:
    years = range(said.year - 1, said.year + 2)
    days = [one for year in years if (one := _day_in(year, month, day))]
    return min(days, key=lambda one: abs(one - said), default=None)


def _day_in(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _record(bill: Row, number: str, day: date, place: Place) -> HearingRecord:
    title = clean_text(text_in(bill, "title"))
    links = (text_in(one, "url") for one in rows_in(bill, "sources"))
    page = next((link for one in links if (link := web_link(one))), None)
    page = page or web_link(text_in(bill, "openstates_url"))
    status = told_standing(
        text_in(bill, "latest_action_description"), text_in(bill, "latest_action_date")
    )
    item = AgendaItem(title or number, bill=Bill(number, one_line(title), page, status))
    return HearingRecord(
        source_ids=(f"{''.join(number.casefold().split())} {day.isoformat()}",),
        bodies=(place.name,),
        title=one_line(f"{number}: {title}" if title else number),
        date=day,
        timezone=place.timezone,
        page_url=page,
        items=(item,),
    )


def _told(known: HearingRecord, action: _Action, status: Status, committee: str) -> HearingRecord:
    """The record as a line has it; a cancellation keeps the committee that was announced."""
    chamber = {"upper": "Senate", "lower": "Assembly"}.get(action.chamber, "")
    named = f"{chamber} {committee}".strip()
    is_kept = status is not Status.SCHEDULED and known.status_text
    return replace(
        known,
        bodies=known.bodies if is_kept or not named else (named,),
        status=status,
        status_text=action.line,
    )
