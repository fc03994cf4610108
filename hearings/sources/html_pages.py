# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Opens a web page safely and reads the tables and texts in it."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from hearings.errors import AnswerTooLarge, UnexpectedAnswer
from hearings.sources.parsing import one_line

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser, LexborNode

LARGEST_PAGE = 12 * 1024 * 1024
"""Bytes; the fullest calendar known has under one million."""

# The parser's time grows with the square of the depth: 40,000 open elements take seconds.
# The deepest page known has 32.
DEEPEST_PAGE = 2_000

_TAG = re.compile(rb"<(/?)([a-zA-Z][a-zA-Z0-9]*)")
# Elements that hold nothing, or that end by themselves where the next one begins.
_NEVER_DEEPER = frozenset(
    b"area base br col colgroup dd dt embed hr img input li link meta option p param source "
    b"tbody td tfoot th thead tr track wbr".split()
)


def open_page(body: bytes, host: str, expected: str) -> "LexborHTMLParser":
    """The page, its line breaks as such in every text.

    Raises `UnexpectedAnswer` for what is no page or stops before its end, and
    `AnswerTooLarge` for a page of more than `LARGEST_PAGE` bytes.
    """
    # Imported here to start fast: 20 ms.
    from selectolax.lexbor import LexborHTMLParser

    if len(body) > LARGEST_PAGE:
        raise AnswerTooLarge(host, LARGEST_PAGE)
    if b"<" not in body or _depth(body) > DEEPEST_PAGE:
        raise UnexpectedAnswer(host, expected)
    # A parser of pages mends everything: a page cut off would pass for a shorter list.
    if b"</html>" not in body[-10_000:].lower():
        raise UnexpectedAnswer(host, expected, "cut")
    page = LexborHTMLParser(body.decode("utf-8", "replace"))
    for line_break in page.css("br"):
        line_break.replace_with("\n")
    return page


def children(node: "LexborNode", *tags: str) -> "Iterator[LexborNode]":
    """The elements directly in a node that have one of these tags."""
    return (one for one in node.iter() if one.tag in tags)


def line_of(node: "LexborNode | None") -> str:
    """The text of a node on one line; empty for no node."""
    return "" if node is None else one_line(node.text())


def _depth(body: bytes) -> int:
    """How deep the elements stand in each other at most, as a parser would see it."""
    depth = deepest = 0
    for closing, tag in _TAG.findall(body):
        if tag.lower() not in _NEVER_DEEPER:
            depth = max(0, depth - 1) if closing else depth + 1
            deepest = max(deepest, depth)
    return deepest
