# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Reads the text of a piece of markup that stands in a field of data."""

import re

from hearings.errors import AnswerTooLarge, UnexpectedAnswer
from hearings.sources.html_pages import open_page

LONGEST_FRAGMENT = 200_000
"""Characters that are looked at; the longest field known has 20,000."""

_MARKUP = re.compile(r"<[a-zA-Z/!]|&[a-zA-Z#]")
_END_OF_BLOCK = re.compile(r"(?=</(?:p|div|li|tr|h[1-6])\s*>)", re.IGNORECASE)
_LINK = re.compile(r"""<a\b[^>]*?\bhref\s*=\s*(?:"([^"]*)"|'([^']*)')""", re.IGNORECASE)


def text_of_fragment(fragment: str) -> str:
    """The text of a piece of markup, a line break behind each paragraph.

    A text without markup is given back as it is, up to `LONGEST_FRAGMENT`. Markup that no
    page could hold (nested thousands of times) has no text: one spoilt field must not cost
    the whole list.
    """
    part = fragment[:LONGEST_FRAGMENT]
    if not _MARKUP.search(part):
        return part
    body = f"<html><body>{_END_OF_BLOCK.sub(chr(10), part)}</body></html>".encode()
    try:
        page = open_page(body, "", "")
    except (UnexpectedAnswer, AnswerTooLarge):
        return ""
    for unread in page.css("script, style"):
        unread.decompose()
    return page.body.text().strip() if page.body is not None else ""


def link_of_fragment(fragment: str) -> str:
    """The address of the first link in a piece of markup, unchecked.

    A text without markup is taken for the address itself.
    """
    if "<" not in fragment:
        return fragment.strip()
    found = _LINK.search(fragment[:LONGEST_FRAGMENT])
    return (found[1] or found[2] or "") if found else ""
