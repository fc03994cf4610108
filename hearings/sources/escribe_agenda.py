# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Reads the agenda that eScribe shows as a web page: bytes in, items out."""

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

EXPECTED = "eScribe agenda"


def parse_agenda(body: bytes, host: str, base: str) -> tuple[AgendaItem, ...]:
    """The items of an agenda in its order, headings too; `base` is the page's address.

    A page without a single item raises `UnexpectedAnswer`.
    """
    page = open_page(body, host, EXPECTED)
    separate_blocks(page)
    found = page.css(".AgendaItemContainer")
    if not found:
        raise UnexpectedAnswer(host, EXPECTED, "html")
    items = []
    # Items stand in their headings. What was read is taken out, so that it is not read
    # again as part of the one around it.
    for node in reversed(found):
        items.append(_item(node, base))
        node.decompose()
    return tuple(item for item in reversed(items) if not is_placeholder(item.text))


def _item(node: "LexborNode", base: str) -> AgendaItem:
    title = _text(node, ".AgendaItemTitle")
    said = _text(node, ".AgendaItemDescription")
    return AgendaItem(
        text=title or said,
        number=line_of(node.css_first(".AgendaItemCounter")) or None,
        note=clean_text(said, LONGEST_REMARK) if title else "",
        documents=_attachments(node, base),
    )


def _text(node: "LexborNode", selector: str) -> str:
    found = node.css_first(selector)
    return clean_text(found.text()) if found is not None else ""


def _attachments(node: "LexborNode", base: str) -> tuple[Document, ...]:
    documents: dict[str, Document] = {}
    for link in node.css("a"):
        href = link.attributes.get("href") or ""
        address = web_link(href, base) if "filestream.ashx" in href.casefold() else None
        if address:
            documents.setdefault(address, Document(line_of(link) or "Attachment", address))
    return tuple(documents.values())
