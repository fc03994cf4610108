# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The document as one HTML page that fetches nothing."""

from collections.abc import Iterator
from html import escape

from hearings.export.document import Block, Document, Heading, ItemList, Paragraph, Part, Quote, Run

_LETTER_STYLE = "font: 12pt/1.4 sans-serif; max-width: 42em; margin: 2em auto;"
_LECTERN_STYLE = "font: 22pt/1.6 sans-serif; margin: 1em;"

_POLICY = "default-src 'none'; style-src 'unsafe-inline'"


def html_page(document: Document) -> bytes:
    """A page in UTF-8 with its title, language and paper; its policy forbids every request."""
    size = document.page_size.value
    look = _LECTERN_STYLE if document.is_for_lectern else _LETTER_STYLE
    lines = (
        "<!DOCTYPE html>",
        f'<html lang="{escape(document.language)}">',
        "<head>",
        '<meta charset="utf-8">',
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">',
        '<meta name="viewport" content="width=device-width">',
        f"<title>{escape(document.title)}</title>",
        "<style>",
        f"@page {{ size: {size}; margin: 1in; }}",
        f"body {{ {look} overflow-wrap: anywhere; }}",
        "h1, h2, h3, h4, h5, h6 { line-height: 1.2; break-after: avoid; }",
        "</style>",
        "</head>",
        "<body>",
        *_elements(document.blocks),
        "</body>",
        "</html>",
        "",
    )
    return "\n".join(lines).encode()


def _elements(blocks: tuple[Block, ...]) -> Iterator[str]:
    for block in blocks:
        match block:
            case Heading():
                yield f'<h{block.level} dir="auto">{_inline(block.runs)}</h{block.level}>'
            case Paragraph():
                kind = "" if block.part is Part.BODY else f' class="{block.part.value}"'
                yield f'<p{kind} dir="auto">{_inline(block.runs)}</p>'
            case Quote():
                yield "<blockquote>"
                yield from _elements(block.blocks)
                yield "</blockquote>"
            case ItemList():
                yield from _list(block)


def _list(block: ItemList) -> Iterator[str]:
    start = "" if block.start in (None, 1) else f' start="{block.start}"'
    name = "ul" if block.start is None else "ol"
    yield f"<{name}{start}>"
    for item in block.items:
        yield "<li>"
        yield from _elements(item)
        yield "</li>"
    yield f"</{name}>"


def _inline(runs: tuple[Run, ...]) -> str:
    return "".join(_run(run) for run in runs)


def _run(run: Run) -> str:
    text = escape(run.text).replace("\n", "<br>\n")
    if run.is_italic:
        text = f"<em>{text}</em>"
    if run.is_bold:
        text = f"<strong>{text}</strong>"
    return f'<a href="{escape(run.link)}" rel="noreferrer">{text}</a>' if run.link else text
