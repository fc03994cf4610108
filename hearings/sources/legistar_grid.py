# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What all tables of Legistar's public pages share: headings, rows, links and paging."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, urlencode, urljoin, urlsplit

from hearings.errors import UnexpectedAnswer
from hearings.sources.html_pages import children, line_of
from hearings.sources.links import web_link

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser, LexborNode

CONTENT = "ctl00_ContentPlaceHolder1"

_POST_BACK = re.compile(r"__doPostBack\('([^']+)'")


@dataclass(frozen=True, slots=True)
class Grid:
    """How a table is paged: what its form holds, which page this is, what leads to the next.

    `next_target` is None on the last page.
    """

    form: Mapping[str, str]
    page_number: int
    next_target: str | None


@dataclass(frozen=True, slots=True)
class TableRow:
    """One row, its cells by their headings in lower case."""

    node: "LexborNode"
    cells: Mapping[str, "LexborNode"]

    def cell(self, *endings: str) -> "LexborNode | None":
        """The first cell whose heading ends in one of these words, in their order."""
        for ending in endings:
            for heading, cell in self.cells.items():
                if heading == ending or heading.endswith(f" {ending}"):
                    return cell
        return None

    def links(self, base: str) -> Iterator[str]:
        """The addresses of the row."""
        for anchor in self.node.css("a[href]"):
            if link := web_link(anchor.attributes.get("href") or "", base):
                yield link


def headings_of(table: "LexborNode") -> list[str]:
    """The headings of the columns in lower case; empty where there is only a picture."""
    return [line_of(cell).casefold() for cell in table.css("th.rgHeader")]


def rows_of(table: "LexborNode", host: str, expected: str) -> list[TableRow]:
    """The rows of a table; `UnexpectedAnswer` when it has none and does not say so."""
    columns = headings_of(table)
    rows = [
        TableRow(row, dict(zip(columns, children(row, "td"), strict=False)))
        for row in table.css("tr.rgRow, tr.rgAltRow")
    ]
    if not rows and table.css_first("tr.rgNoRecords, .rgNoRecords") is None:
        raise UnexpectedAnswer(host, expected)
    return rows


def grid_of(page: "LexborHTMLParser", table: "LexborNode") -> Grid:
    """How the table is paged, by the pager in it."""
    fields = (one.attributes for one in page.css("input[type=hidden][name]"))
    current = table.css_first("a.rgCurrentPage")
    number = line_of(current)
    return Grid(
        form={one["name"] or "": one.get("value") or "" for one in fields},
        page_number=int(number) if number.isascii() and number.isdigit() else 1,
        next_target=_next_target(current),
    )


def page_of(link: str) -> str:
    """The file name of an address in lower case."""
    return urlsplit(link).path.rsplit("/", 1)[-1].casefold()


def query_of(link: str) -> dict[str, str]:
    """The query of an address, its names in lower case."""
    return {name.casefold(): values[0] for name, values in parse_qs(urlsplit(link).query).items()}


def shows(link: str, kind: str) -> bool:
    """Whether an address opens a paper of this kind: "A" for the agenda."""
    return page_of(link) == "view.ashx" and query_of(link).get("m", "").upper() == kind


def lasting(link: str) -> str:
    """The address with its number and GUID only: the rest says how it was come by."""
    query = query_of(link)
    kept = {name.upper(): query[name] for name in ("id", "guid") if name in query}
    return urljoin(link, urlsplit(link).path) + (f"?{urlencode(kept)}" if kept else "")


def _next_target(current: "LexborNode | None") -> str | None:
    following = current.next if current else None
    while following is not None and following.tag != "a":
        following = following.next
    found = _POST_BACK.search(following.attributes.get("href") or "") if following else None
    return found[1] if found else None
