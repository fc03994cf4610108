# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A draft's text as blocks: headings, emphasis, lists and quotations of Markdown, no more.

What is not one of these stays the text it is: HTML, entities, code, tables, images and
links to anything but the web and mail. A line of the draft stays a line.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from hearings.export.cleaning import clean, is_safe_address
from hearings.export.document import Block, Heading, ItemList, Paragraph, Quote, Run

# markdown-it-py takes 60 ms to import, so the functions below import it themselves.
if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

DEEPEST = 40
"""Levels of nesting that are read; a deeper text is read as plain paragraphs."""

LOWEST_HEADING = 6
SEPARATOR = "* * *"
RULES = ("heading", "list", "blockquote", "hr", "emphasis", "link", "autolink", "escape", "newline")


def read_draft(text: str) -> tuple[Block, ...]:
    """The blocks of a draft; its headings begin with level 2, below the title.

    No letter of the text is lost but the marks of Markdown and control characters.
    """
    text = clean(text)
    tokens = _reader().parse(text)
    # The parser leaves out what is nested deeper than it goes.
    if any(token.level >= DEEPEST - 1 for token in tokens):
        return tuple(Paragraph((Run(part),)) for part in text.split("\n\n") if part.strip())
    return tuple(_blocks(iter(tokens)))


def _reader() -> "MarkdownIt":
    from markdown_it import MarkdownIt

    reader = MarkdownIt("zero", {"maxNesting": DEEPEST}).enable(list(RULES))
    reader.validateLink = is_safe_address  # type: ignore[method-assign, assignment]
    # The parser would show an address with "%20" in it as one with blanks, which leads nowhere.
    reader.normalizeLinkText = _as_written  # type: ignore[method-assign, assignment]
    return reader


def _as_written(address: str) -> str:
    return address


def _blocks(tokens: Iterator["Token"]) -> Iterator[Block]:
    """The blocks up to the end of the one that is open."""
    for token in tokens:
        match token.type:
            case "heading_open":
                level = min(int(token.tag[1:]) + 1, LOWEST_HEADING)
                yield Heading(level, _runs(next(tokens)))
                next(tokens)
            case "paragraph_open":
                if runs := _runs(next(tokens)):
                    yield Paragraph(runs)
                next(tokens)
            case "hr":
                yield Paragraph((Run(SEPARATOR),))
            case "blockquote_open":
                yield Quote(tuple(_blocks(tokens)))
            case "bullet_list_open":
                yield ItemList(tuple(_items(tokens)))
            case "ordered_list_open":
                start = int(token.attrs.get("start", 1))
                yield ItemList(tuple(_items(tokens)), start, token.markup)
            case _:
                return


def _items(tokens: Iterator["Token"]) -> Iterator[tuple[Block, ...]]:
    for token in tokens:
        if token.type != "list_item_open":
            return
        yield tuple(_blocks(tokens))


def _runs(inline: "Token") -> tuple[Run, ...]:
    found: list[Run] = []
    bold = italic = 0
    link = ""
    for token in inline.children or ():
        match token.type:
            case "strong_open" | "strong_close":
                bold += token.nesting
            case "em_open" | "em_close":
                italic += token.nesting
            case "link_open":
                link = str(token.attrs["href"])
            case "link_close":
                link = ""
            case _:
                is_line = token.type in {"softbreak", "hardbreak"}
                _add(found, Run("\n" if is_line else token.content, bold > 0, italic > 0, link))
    return tuple(found)


def _add(runs: list[Run], run: Run) -> None:
    """Add a run to its neighbour where both look the same."""
    if not run.text:
        return
    if runs and _look(runs[-1]) == _look(run):
        run = Run(runs.pop().text + run.text, run.is_bold, run.is_italic, run.link)
    runs.append(run)


def _look(run: Run) -> tuple[bool, bool, str]:
    return run.is_bold, run.is_italic, run.link
