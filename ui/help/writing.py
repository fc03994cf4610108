# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Writes a page of the guide into a document: headings, paragraphs, lists, stress; never markup.

What a page has of other Markdown, or of HTML, stays the text it is.
"""

from __future__ import annotations

from collections.abc import Iterable

from markdown_it import MarkdownIt
from markdown_it.token import Token
from PySide6.QtGui import (
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextList,
    QTextListFormat,
)

from ui import theme

RULES = ("heading", "list", "emphasis", "escape", "newline")


def write_page(document: QTextDocument, markdown: str) -> None:
    """Fill the document with this page, instead of what it had."""
    document.clear()
    cursor = QTextCursor(document)
    block, looks = _paragraph(), QTextCharFormat()
    is_item = False
    items: QTextList | None = None
    for token in MarkdownIt("zero").enable(list(RULES)).parse(markdown):
        match token.type:
            case "heading_open":
                block, looks = _heading(int(token.tag[1:]))
            case "paragraph_open":
                block, looks = _paragraph(), QTextCharFormat()
            case "bullet_list_open":
                is_item, items = True, None
            case "bullet_list_close":
                is_item = False
            case "inline":
                if document.isEmpty():
                    cursor.setBlockFormat(block)
                else:
                    cursor.insertBlock(block, QTextCharFormat())
                _put(cursor, token.children or (), looks)
                if not is_item:
                    continue
                if items is None:
                    items = cursor.createList(QTextListFormat.Style.ListDisc)
                else:
                    items.add(cursor.block())


def _heading(rank: int) -> tuple[QTextBlockFormat, QTextCharFormat]:
    looks = QTextCharFormat()
    looks.setFontWeight(QFont.Weight.Bold)
    if rank == 1:
        looks.setFontPointSize(theme.LARGE_POINTS)
    block = QTextBlockFormat()
    block.setTopMargin(theme.STEP * 2)
    block.setHeadingLevel(rank + 1)
    return block, looks


def _paragraph() -> QTextBlockFormat:
    block = QTextBlockFormat()
    block.setTopMargin(theme.STEP)
    return block


def _put(cursor: QTextCursor, tokens: Iterable[Token], looks: QTextCharFormat) -> None:
    form = QTextCharFormat(looks)
    for token in tokens:
        match token.type:
            case "strong_open":
                form.setFontWeight(QFont.Weight.Bold)
            case "strong_close":
                form.setFontWeight(looks.fontWeight())
            case "em_open":
                form.setFontItalic(True)
            case "em_close":
                form.setFontItalic(False)
            case "softbreak" | "hardbreak":
                cursor.insertText(" ", form)
            case _:
                cursor.insertText(token.content, form)
