# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Reads the page of one committee meeting in Michigan: bytes in, what it says of it out."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from hearings.domain.hearing import AgendaItem, Bill
from hearings.errors import UnexpectedAnswer
from hearings.sources.fragments import separate_blocks
from hearings.sources.html_pages import line_of, open_page
from hearings.sources.links import web_link
from hearings.sources.parsing import clean_text

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

EXPECTED = "Michigan meeting page"

# As many as are in use; a bare "HR" elsewhere is a bill, here it is a resolution.
_KINDS = "HB|SB|HR|SR|HCR|SCR|HJR|SJR"
_BILL = re.compile(rf"\b(?P<kind>{_KINDS}) ?(?P<number>\d{{1,4}})\b")
# Several bills stand on one line, parted by semicolons; their subjects have some too.
_NEXT_BILL = re.compile(rf"; ?(?:and )?(?=(?:{_KINDS}) ?\d)")


@dataclass(frozen=True, slots=True)
class MeetingPage:
    """What the page says: every text as it stands there, empty where it is missing.

    `committees` are those that meet, without their chambers.
    """

    committees: tuple[str, ...]
    location: str
    date_text: str
    time_text: str
    clerk: str
    items: tuple[AgendaItem, ...]


def parse_page(body: bytes, host: str, url: str) -> MeetingPage:
    """The meeting of a page; `url` is its address, for its links.

    Raises `UnexpectedAnswer` for a page without the fields of a meeting.
    """
    page = open_page(body, host, EXPECTED)
    separate_blocks(page)
    fields = _fields(page.css("div.formLeft, div.formRight"))
    if not {"date", "time", "agenda"} & fields.keys():
        raise UnexpectedAnswer(host, EXPECTED, "html")
    committees = fields.get("committee(s)") or fields.get("committee") or fields.get("committees")
    agenda = fields.get("agenda")
    return MeetingPage(
        committees=tuple(_lines(committees)),
        location=", ".join(_lines(fields.get("location"))),
        date_text=line_of(fields.get("date")),
        time_text=line_of(fields.get("time")),
        clerk=line_of(fields.get("clerk")),
        items=tuple(_items(agenda, url)) if agenda is not None else (),
    )


def _fields(halves: "list[LexborNode]") -> "Mapping[str, LexborNode]":
    """The right half of each row by the folded label of its left half."""
    fields: dict[str, LexborNode] = {}
    label = ""
    for half in halves:
        if "formLeft" in (half.attributes.get("class") or "").split():
            label = line_of(half).rstrip(" :").casefold()
        elif label:
            fields.setdefault(label, half)
            label = ""
    return fields


def _lines(node: "LexborNode | None") -> Iterator[str]:
    if node is not None:
        yield from (line for line in clean_text(node.text()).split("\n") if line)


def _items(agenda: "LexborNode", url: str) -> Iterator[AgendaItem]:
    pages = {
        _numbered(found): link
        for one in agenda.css("a")
        if (found := _BILL.search(line_of(one)))
        and (link := web_link(one.attributes.get("href") or "", url))
    }
    for line in _lines(agenda):
        for text in (one.strip(" ;") for one in _NEXT_BILL.split(line)):
            if not text:
                continue
            bill = _BILL.search(text)
            number = _numbered(bill) if bill else ""
            yield AgendaItem(text, bill=Bill(number, "", pages.get(number)) if number else None)


def _numbered(found: re.Match[str]) -> str:
    return f"{found['kind']} {found['number']}"
