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


def said_text(blocks: tuple[Block, ...]) -> str:
    """The words as they are said: nobody reads out the address behind a link."""
    return "\n".join(_lines(blocks, has_addresses=False)).rstrip("\n")


def _lines(blocks: tuple[Block, ...], *, has_addresses: bool = True) -> Iterator[str]:
    for block in blocks:
        match block:
            case Heading() | Paragraph():
                runs = with_addresses(block.runs) if has_addresses else block.runs
                yield from text_of(runs).split("\n")
                yield ""
            case Quote():
                inside = _lines(block.blocks, has_addresses=has_addresses)
                yield from _behind(INDENT, INDENT, inside)
            case ItemList():
                for index, item in enumerate(block.items):
                    label = f"{block.label(index)} "
                    inside = _lines(item, has_addresses=has_addresses) if item else iter(("",))
                    yield from _without_last_gap(_behind(label, " " * len(label), inside))
                yield ""


def _behind(first: str, others: str, lines: Iterator[str]) -> Iterator[str]:
    for index, line in enumerate(lines):
        yield ((others if index else first) + line).rstrip(" ")


def _without_last_gap(lines: Iterator[str]) -> Iterator[str]:
    held = list(lines)
    while len(held) > 1 and not held[-1]:
        held.pop()
    yield from held
