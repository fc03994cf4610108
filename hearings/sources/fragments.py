# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Reads the texts of markup with its blocks apart, also of a piece that stands in a field."""

import re
from typing import TYPE_CHECKING

from hearings.errors import AnswerTooLarge, UnexpectedAnswer
from hearings.sources.html_pages import open_page
from hearings.sources.parsing import clean_text

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser

LONGEST_FRAGMENT = 200_000
"""Characters that are looked at; the longest field known has 20,000."""

_MARKUP = re.compile(r"<[a-zA-Z/!]|&[a-zA-Z#]")
_BLOCKS = "p, div, section, article, li, tr, td, th, dt, dd, h1, h2, h3, h4, h5, h6"
_LINK = re.compile(r"""<a\b[^>]*?\bhref\s*=\s*(?:"([^"]*)"|'([^']*)')""", re.IGNORECASE)


def separate_blocks(page: "LexborHTMLParser") -> None:
    """Put a line break round every block of a page, so that its words do not run together.

    The text of "<p>Parks</p><p>Trees</p>" is "ParksTrees" to the parser.
    """
    for block in page.css(_BLOCKS):
        block.insert_before("\n")
        block.insert_after("\n")


def text_of_fragment(fragment: str) -> str:
    """The text of a piece of markup, clean, with its paragraphs on lines of their own.

    A text without markup is given back as it is, up to `LONGEST_FRAGMENT`. Markup that no
    page could hold (nested thousands of times) has no text: one spoilt field must not cost
    the whole list.
    """
    part = fragment[:LONGEST_FRAGMENT]
    if not _MARKUP.search(part):
        return part
    body = f"<html><body>{part}</body></html>".encode()
    try:
        page = open_page(body, "", "")
    except (UnexpectedAnswer, AnswerTooLarge):
        return ""
    for unread in page.css("script, style"):
        unread.decompose()
    separate_blocks(page)
    return clean_text(page.body.text(), LONGEST_FRAGMENT) if page.body is not None else ""


def link_of_fragment(fragment: str) -> str:
    """The address of the first link in a piece of markup, unchecked.

    A text without markup is taken for the address itself.
    """
    if "<" not in fragment:
        return fragment.strip()
    found = _LINK.search(fragment[:LONGEST_FRAGMENT])
    return (found[1] or found[2] or "") if found else ""
