# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Reads the agenda of one committee meeting in Washington: bytes in, items out."""

import re
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from hearings.domain.hearing import AgendaItem, Bill
from hearings.domain.meeting_kind import MeetingKind
from hearings.sources.links import web_link
from hearings.sources.xml_pages import line_at, open_xml, remark_at

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

EXPECTED = "Washington agenda items"

# "2E2SHB 1000": engrossed and substituted so many times, then the kind and the number.
_BILL = re.compile(
    r"(?:\d?E)?(?:\d?S)?(?:HB|SB|HJM|SJM|HJR|SJR|HCR|SCR|HR|SR) (?P<number>\d{1,5})",
    re.IGNORECASE,
)
_BIENNIUM = re.compile(r"(?P<first>\d{4})-\d{2}(?:\d{2})?")

# The strongest first: where one bill is heard, people may speak, whatever else is done.
_KINDS = (
    ("public", MeetingKind.PUBLIC_HEARING),
    ("exec", MeetingKind.EXECUTIVE_SESSION),
    ("work", MeetingKind.WORK_SESSION),
)


@dataclass(frozen=True, slots=True)
class Agenda:
    """The items in agenda order, and what kind of meeting they make."""

    items: tuple[AgendaItem, ...]
    kind: MeetingKind


def parse_items(body: bytes, host: str, day: date) -> Agenda:
    """The agenda of a meeting on a local date; empty where none is published.

    The kind of hearing of an item ("Public", "Executive") is its note. Raises
    `UnexpectedAnswer`.
    """
    document = open_xml(body, host, EXPECTED, "ArrayOfCommitteeMeetingItem")
    rows = sorted(document.iter("CommitteeMeetingItem"), key=_place)
    items = tuple(item for row in rows if (item := _item(row, day)) is not None)
    said = {line_at(row, "HearingTypeDescription").casefold() for row in rows}
    return Agenda(items, _kind(said))


def biennium_of(day: date) -> int:
    """The odd year in which the legislature that sits on a date began (2025 for 2025-26)."""
    return day.year - (day.year + 1) % 2


def _kind(said: set[str]) -> MeetingKind:
    for word, kind in _KINDS:
        if any(word in one for one in said):
            return kind
    return MeetingKind.UNKNOWN


def _place(row: "Element") -> tuple[int, str]:
    order = line_at(row, "Order")
    return (int(order) if order.isdigit() else 10**6, line_at(row, "SortOrderString"))


def _item(row: "Element", day: date) -> AgendaItem | None:
    number, text = line_at(row, "BillId"), line_at(row, "ItemDescription")
    if not number and not text:
        return None
    return AgendaItem(
        text=text or number,
        note=remark_at(row, "HearingTypeDescription"),
        bill=Bill(number, text, _bill_page(row, number, day)) if number else None,
    )


def _bill_page(row: "Element", number: str, day: date) -> str | None:
    bill = _BILL.fullmatch(number)
    if bill is None:
        return None
    told = _BIENNIUM.fullmatch(line_at(row, "Biennium"))
    year = told["first"] if told else str(biennium_of(day))
    return web_link(
        "https://app.leg.wa.gov/billsummary"
        f"?BillNumber={bill['number']}&Year={year}&Initiative=false"
    )
