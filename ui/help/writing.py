# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Writes blocks of text into a document: headings, paragraphs, lists and links, never markup."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtGui import (
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextListFormat,
)

from hearings.export.document import Block, Heading, ItemList, Paragraph, Quote, Run
from ui import theme

POINTS = {2: theme.LARGE_POINTS}
"""The size of a heading by its level; lower ones are as large as the text."""


def write_blocks(document: QTextDocument, blocks: Iterable[Block]) -> None:
    """Fill the document with these, instead of what it had."""
    document.clear()
    cursor = QTextCursor(document)
    for number, block in enumerate(blocks):
        _write(cursor, block, is_first=number == 0)


def _write(cursor: QTextCursor, block: Block, *, is_first: bool) -> None:
    match block:
        case Heading(level, runs):
            large = QTextCharFormat()
            large.setFontWeight(QFont.Weight.Bold)
            if points := POINTS.get(level):
                large.setFontPointSize(points)
            _begin(cursor, _spaced(theme.STEP * 2, heading=level), is_first=is_first)
            _put(cursor, runs, large)
        case Paragraph(runs):
            _begin(cursor, _spaced(theme.STEP), is_first=is_first)
            _put(cursor, runs, QTextCharFormat())
        case ItemList(items, start):
            _write_list(cursor, items, start, is_first=is_first)
        case Quote(blocks):
            for number, one in enumerate(blocks):
                _write(cursor, one, is_first=is_first and number == 0)


def _write_list(
    cursor: QTextCursor,
    items: tuple[tuple[Block, ...], ...],
    start: int | None,
    *,
    is_first: bool,
) -> None:
    style = QTextListFormat.Style
    form = QTextListFormat()
    form.setStyle(style.ListDisc if start is None else style.ListDecimal)
    form.setStart(start or 1)
    made = None
    for number, item in enumerate(items):
        for at, one in enumerate(item):
            _write(cursor, one, is_first=is_first and number == at == 0)
            if at:
                continue
            if made is None:
                made = cursor.createList(form)
            else:
                made.add(cursor.block())


def _spaced(above: int, *, heading: int = 0) -> QTextBlockFormat:
    form = QTextBlockFormat()
    form.setTopMargin(above)
    form.setHeadingLevel(heading)
    return form


def _begin(cursor: QTextCursor, form: QTextBlockFormat, *, is_first: bool) -> None:
    if is_first:
        cursor.setBlockFormat(form)
    else:
        cursor.insertBlock(form, QTextCharFormat())


def _put(cursor: QTextCursor, runs: tuple[Run, ...], looks: QTextCharFormat) -> None:
    for run in runs:
        form = QTextCharFormat(looks)
        if run.is_bold:
            form.setFontWeight(QFont.Weight.Bold)
        if run.is_italic:
            form.setFontItalic(True)
        if run.link:
            form.setAnchor(True)
            form.setAnchorHref(run.link)
            form.setFontUnderline(True)
            form.setForeground(theme.colour("accent"))
        cursor.insertText(run.text, form)
