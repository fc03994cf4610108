# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Reads the agenda that PrimeGov shows as a web page: bytes in, items out."""

import re
from typing import TYPE_CHECKING

from hearings.domain.hearing import AgendaItem, Document
from hearings.errors import UnexpectedAnswer
from hearings.sources.agenda_rows import is_placeholder
from hearings.sources.fragments import separate_blocks
from hearings.sources.html_pages import line_of, open_page
from hearings.sources.links import web_link
from hearings.sources.parsing import LONGEST_REMARK, clean_text

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

EXPECTED = "PrimeGov agenda"

_ITEMS = "[data-itemid], .agenda-item"
_NUMBER = "[class*='number'], [class*='Number']"
_TITLE = "[class*='title'], [class*='Title']"
_ATTACHMENTS = (
    "[class*='attachment'], [class*='Attachment'], a[href*='attachment'], a[href*='Attachment']"
)
# "1.", "(12)", "6.5)", "B.": an item's number where no element of its own holds it.
_LEADING_NUMBER = re.compile(r"\(?(\d{1,3}(?:\.\d{1,3})*[a-zA-Z]?|[A-Z]|[IVX]{1,5})[.)]\s+")


def parse_agenda(body: bytes, host: str, base: str) -> tuple[AgendaItem, ...]:
    """The items of an agenda in its order; `base` is the page's address, for the links.

    A page without a single item raises `UnexpectedAnswer`: the portal answers with
    status 200 also when it ran into an error.
    """
    page = open_page(body, host, EXPECTED)
    separate_blocks(page)
    found = _outermost(page.css(_ITEMS))
    if not found:
        raise UnexpectedAnswer(host, EXPECTED, "html")
    items = []
    # Items stand in each other. What was read is taken out, so that it is not read again
    # as part of the one around it.
    for node in reversed(found):
        items.append(_item(node, base))
        node.decompose()
    return tuple(item for item in reversed(items) if not is_placeholder(item.text))


def _outermost(nodes: "list[LexborNode]") -> "list[LexborNode]":
    """The nodes, which come in document order, without those that are part of an item.

    That is a node with the number of the item around it, or without one of its own.
    """
    # The number of the item that an element stands in, by element: each is climbed to once.
    numbers: dict[int, str] = {}
    kept = []
    for node in nodes:
        own, around = node.attributes.get("data-itemid") or "", _number_around(node, numbers)
        is_part = bool(around) and own in {"", around}
        if not is_part:
            kept.append(node)
        numbers[node.mem_id] = own or around
    return kept


def _number_around(node: "LexborNode", numbers: dict[int, str]) -> str:
    climbed = []
    parent = node.parent
    while parent is not None and parent.mem_id not in numbers:
        climbed.append(parent.mem_id)
        parent = parent.parent
    number = numbers[parent.mem_id] if parent is not None else ""
    numbers.update(dict.fromkeys(climbed, number))
    return number


def _item(node: "LexborNode", base: str) -> AgendaItem:
    documents = _taken_attachments(node, base)
    number = _taken(node, _NUMBER)
    title = _taken(node, _TITLE)
    rest = clean_text(node.text())
    text = title or rest
    if not number and (leading := _LEADING_NUMBER.match(text)):
        number, text = leading[0].strip(), text[leading.end() :]
    return AgendaItem(
        text=text,
        number=number or None,
        note=clean_text(rest, LONGEST_REMARK) if title else "",
        documents=documents,
        source_id=node.attributes.get("data-itemid") or "",
    )


def _taken(node: "LexborNode", selector: str) -> str:
    """The text of the first element of a kind inside a node, which is taken out of it."""
    part = next((one for one in node.css(selector) if one != node), None)
    if part is None:
        return ""
    text = clean_text(part.text())
    part.decompose()
    return text


def _taken_attachments(node: "LexborNode", base: str) -> tuple[Document, ...]:
    documents: dict[str, Document] = {}
    parts = [one for one in node.css(_ATTACHMENTS) if one != node]
    for part in parts:
        for link in [part] if part.tag == "a" else part.css("a"):
            address = web_link(link.attributes.get("href") or "", base)
            if address:
                documents.setdefault(address, Document(line_of(link) or "Attachment", address))
    # From the inside out: a part within another one is gone with it.
    for part in reversed(parts):
        part.decompose()
    return tuple(documents.values())
