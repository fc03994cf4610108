# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The document as plain text in UTF-8, ready for a web form."""

from collections.abc import Iterator

from hearings.export.document import (
    Block,
    Document,
    Heading,
    ItemList,
    Paragraph,
    Quote,
    text_of,
    with_addresses,
)

INDENT = "  "


def plain_text(document: Document) -> bytes:
    """The text with an empty line between its parts; nothing of Markdown is left.

    No mark says the encoding and no line is broken: forms count characters.
    """
    return ("\n".join(_lines(document.blocks)).rstrip("\n") + "\n").encode()


def _lines(blocks: tuple[Block, ...]) -> Iterator[str]:
    for block in blocks:
        match block:
            case Heading() | Paragraph():
                yield from text_of(with_addresses(block.runs)).split("\n")
                yield ""
            case Quote():
                yield from _behind(INDENT, INDENT, _lines(block.blocks))
            case ItemList():
                for index, item in enumerate(block.items):
                    label = f"{block.label(index)} "
                    yield from _without_last_gap(
                        _behind(label, " " * len(label), _lines(item) if item else iter(("",)))
                    )
                yield ""


def _behind(first: str, others: str, lines: Iterator[str]) -> Iterator[str]:
    for index, line in enumerate(lines):
        yield ((others if index else first) + line).rstrip(" ")


def _without_last_gap(lines: Iterator[str]) -> Iterator[str]:
    held = list(lines)
    while len(held) > 1 and not held[-1]:
        held.pop()
    yield from held
