# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Reads an agenda page of Berkeley's city council: bytes in, items out."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from hearings.domain.hearing import AgendaItem, Document
from hearings.errors import UnexpectedAnswer
from hearings.sources.agenda_rows import is_placeholder
from hearings.sources.fragments import separate_blocks
from hearings.sources.html_pages import open_page
from hearings.sources.links import web_link
from hearings.sources.parsing import LONGEST_REMARK, LONGEST_TITLE, clean_text, one_line

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

EXPECTED = "Berkeley council agenda"

# What stands in bold before an item: "1.", "12a.", "A.".
_NUMBER = re.compile(r"(?:\d{1,3}[a-z]?|[A-Z])\.")
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_BOLD = frozenset({"strong", "b"})


@dataclass(slots=True)
class _Open:
    """An item while its parts are met one by one."""

    number: str
    title: str = ""
    is_begun: bool = False
    text: list[str] = field(default_factory=list)
    documents: dict[str, Document] = field(default_factory=dict)

    def closed(self) -> AgendaItem:
        """The item: its linked title, or its first line where nothing is linked."""
        lines = clean_text("".join(self.text), LONGEST_REMARK if self.title else LONGEST_TITLE)
        first, _, rest = ("", "", lines) if self.title else lines.partition("\n")
        return AgendaItem(
            text=self.title or first,
            number=self.number,
            note=clean_text(rest, LONGEST_REMARK),
            documents=tuple(self.documents.values()),
        )


def parse_agenda(body: bytes, host: str, base: str) -> tuple[AgendaItem, ...]:
    """The numbered items of an agenda in its order; `base` is the page's address.

    An item is a number in bold with the linked title behind it; what follows up to the
    next item or heading ("From:", "Recommendation:") is its note. A page without a single
    item raises `UnexpectedAnswer`.
    """
    page = open_page(body, host, EXPECTED)
    separate_blocks(page)
    main = page.css_first("main") or page.body
    items = list(_items(main, base)) if main is not None else []
    if not items:
        raise UnexpectedAnswer(host, EXPECTED, "html")
    return tuple(item for item in items if not is_placeholder(item.text))


def _items(main: "LexborNode", base: str) -> Iterator[AgendaItem]:
    item: _Open | None = None
    # The texts of these were read with the element around them.
    read: set[int] = set()
    for node in main.traverse(include_text=True):
        if node.parent is not None and node.parent.mem_id in read:
            read.add(node.mem_id)
            continue
        if node.tag in _HEADINGS or _is_number(node):
            read.add(node.mem_id)
            if item is not None:
                yield item.closed()
            item = None if node.tag in _HEADINGS else _Open(one_line(node.text()))
        elif item is not None and _take(node, item, base):
            read.add(node.mem_id)
    if item is not None:
        yield item.closed()


def _is_number(node: "LexborNode") -> bool:
    if node.tag not in _BOLD:
        return False
    text = node.text()
    return len(text) < 20 and _NUMBER.fullmatch(text.strip()) is not None


def _take(node: "LexborNode", item: _Open, base: str) -> bool:
    """Add a node to the item; True when the nodes within it are part of that already."""
    if node.tag == "-text":
        text = node.text_content or ""
        item.text.append(text)
        item.is_begun = item.is_begun or not text.isspace()
    elif node.tag == "a":
        address = web_link(node.attributes.get("href") or "", base)
        name = clean_text(node.text())
        if address:
            item.documents.setdefault(address, Document(one_line(name) or "Document", address))
        if name and not item.is_begun:
            item.title, item.is_begun = name, True
            return True
    return False
