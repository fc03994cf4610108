# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The document as Markdown that reads back as the same document."""

import re
from collections.abc import Iterator

from hearings.export.document import Block, Document, Heading, ItemList, Paragraph, Quote, Run

_MARKS = re.compile(r"([\\`*_\[\]<>&~|$^])")
# What would begin a heading, a list, a quotation or a rule at the beginning of a line.
_BEGINNING = re.compile(r"^(\s*)(#{1,6}(?=\s|$)|[-+=>:](?=.?)|(\d+)([.)])(?=\s|$))", re.MULTILINE)
_SPACES = re.compile(r"^(\s*)(.*?)(\s*)$", re.DOTALL)


def markdown(document: Document) -> bytes:
    """CommonMark in UTF-8; every mark that belongs to the text itself is escaped."""
    return ("\n".join(_lines(document.blocks)).rstrip("\n") + "\n").encode()


def _lines(blocks: tuple[Block, ...]) -> Iterator[str]:
    was: Block | None = None
    for block in blocks:
        # Two lists in a row are one list to a reader, unless their marks differ.
        yield from _block(block, "*" if isinstance(was, ItemList) else "-")
        was = block


def _block(block: Block, bullet: str) -> Iterator[str]:
    match block:
        case Heading():
            yield f"{'#' * block.level} " + _inline(block.runs).replace("\\\n", " ")
            yield ""
        case Paragraph():
            yield from _inline(block.runs).split("\n")
            yield ""
        case Quote():
            for line in _lines(block.blocks):
                yield f"> {line}".rstrip(" ")
            yield ""
        case ItemList():
            for index, item in enumerate(block.items):
                label = f"{bullet if block.start is None else block.label(index)} "
                for number, line in enumerate(_lines(item) if item else iter(("",))):
                    yield ((" " * len(label) if number else label) + line).rstrip(" ")
            yield ""


def _inline(runs: tuple[Run, ...]) -> str:
    told = "".join(_run(run) for run in runs)
    return _BEGINNING.sub(_escaped_beginning, told).replace("\n", "\\\n")


def _escaped_beginning(found: re.Match[str]) -> str:
    space, mark, number, delimiter = found.groups()
    return f"{space}{number}\\{delimiter}" if number else f"{space}\\{mark}"


def _run(run: Run) -> str:
    text = _MARKS.sub(r"\\\1", run.text)
    mark = "*" * (run.is_italic + 2 * run.is_bold)
    if mark and text.strip():
        # A mark beside a space is no mark (CommonMark 0.31 section 6.2).
        before, inner, after = _SPACES.fullmatch(text).groups()  # type: ignore[union-attr]
        text = f"{before}{mark}{inner}{mark}{after}"
    return f"[{text}](<{run.link}>)" if run.link else text
