# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A page of a text document: headings, paragraphs, lines and links, always as plain text.

Text is inserted with formats, never as markup, so that nothing from a source can style,
load or run anything.
"""

from __future__ import annotations

import re

from PySide6.QtCore import QUrl
from PySide6.QtGui import (
    QPixmap,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextImageFormat,
)

from ui import theme
from ui.links import is_openable

LONGEST_TEXT = 20_000
"""Longer texts of one item are cut: nobody reads them here, and laying them out takes long."""

LONGEST_ADDRESS = 60
_ADDRESS = re.compile(r"https?://[^\s<>]+[^\s<>.,;)]|[^\s@<>]+@[^\s@<>]+\.[A-Za-z]+")


class Page:
    """Writes into a document from its beginning to its end."""

    def __init__(self, document: QTextDocument) -> None:
        self._document = document
        self._cursor = QTextCursor(document)

    def begin(self) -> None:
        """Empty the document; nothing is laid out until `end`."""
        self._document.clear()
        self._document.setDefaultFont(theme.font())
        self._cursor.beginEditBlock()

    def end(self) -> None:
        """Lay out what was written."""
        self._cursor.endEditBlock()

    def heading(self, words: str) -> None:
        """Begin a section."""
        block = QTextBlockFormat()
        block.setTopMargin(theme.STEP * 2.5)
        block.setBottomMargin(theme.STEP / 2)
        block.setHeadingLevel(2)
        self._start(block)
        self.words(words, bold=True, points=theme.LARGE_POINTS)

    def paragraph(
        self, words: str, meaning: str = "text", space: float = 2, *, bold: bool = False
    ) -> None:
        """Begin a paragraph; `meaning` is a colour of the theme."""
        block = QTextBlockFormat()
        block.setTopMargin(space)
        block.setLineHeight(128, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        self._start(block)
        self.words(words, meaning, bold=bold)

    def line(self, words: str, meaning: str = "muted") -> None:
        """Begin a small line below a paragraph, set in from it."""
        block = QTextBlockFormat()
        block.setLeftMargin(theme.STEP * 2)
        block.setTopMargin(2)
        self._start(block)
        self.words(words, meaning, theme.SMALL_POINTS)

    def words(
        self,
        words: str,
        meaning: str = "text",
        points: float = theme.BASE_POINTS,
        *,
        bold: bool = False,
        mark: bool = False,
    ) -> None:
        """Go on where the page ends."""
        look = QTextCharFormat()
        look.setFont(theme.font(points, bold=bold or mark))
        look.setForeground(theme.colour(meaning))
        if mark:
            look.setBackground(theme.colour("mark"))
        self._cursor.insertText(words, look)

    def small(self, words: str, meaning: str = "muted") -> None:
        """Go on in small letters."""
        self.words(words, meaning, theme.SMALL_POINTS)

    def link(self, address: str, words: str, points: float = theme.BASE_POINTS) -> None:
        """Go on with a link; the caller answers for the address."""
        look = QTextCharFormat()
        look.setFont(theme.font(points))
        look.setAnchor(True)
        look.setAnchorHref(address)
        look.setForeground(theme.colour("accent"))
        look.setFontUnderline(True)
        self._cursor.insertText(words, look)

    def linked(self, words: str, meaning: str = "text", points: float = theme.BASE_POINTS) -> None:
        """Go on with a sentence of ours in which every address becomes a link, if it is safe."""
        position = 0
        for found in _ADDRESS.finditer(words):
            shown = found.group()
            address = f"mailto:{shown}" if "://" not in shown else shown
            if not is_openable(address):
                continue
            self.words(words[position : found.start()], meaning, points)
            self.link(address, _short(shown), points)
            position = found.end()
        self.words(words[position:], meaning, points)

    def picture(self, name: str, drawn: QPixmap, words: str) -> None:
        """Go on with a picture; `words` say the same to who does not see it."""
        self._document.addResource(
            QTextDocument.ResourceType.ImageResource.value, QUrl(name), drawn
        )
        look = QTextImageFormat()
        look.setName(name)
        size = drawn.deviceIndependentSize()
        look.setWidth(size.width())
        look.setHeight(size.height())
        look.setProperty(QTextFormat.Property.ImageAltText, words)
        self._cursor.insertImage(look)

    def _start(self, block: QTextBlockFormat) -> None:
        plain = QTextCharFormat()
        if self._document.isEmpty():
            self._cursor.setBlockFormat(block)
            self._cursor.setCharFormat(plain)
        else:
            self._cursor.insertBlock(block, plain)


def _short(address: str) -> str:
    """An address as people write it."""
    bare = address.removeprefix("https://").removeprefix("www.").rstrip("/")
    return bare if len(bare) <= LONGEST_ADDRESS else f"{bare[:LONGEST_ADDRESS]}…"
