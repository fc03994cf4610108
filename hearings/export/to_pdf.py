# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The document as a tagged PDF with embedded fonts, outline and page numbers."""

from collections.abc import Iterable
from datetime import UTC, datetime
from itertools import groupby

from fpdf import FPDF
from fpdf.outline import OutlineSection
from fpdf.prefs import ViewerPreferences
from fpdf.syntax import DestinationXYZ

from hearings.export.document import Document, Run
from hearings.export.lines import Piece, broken
from hearings.export.pdf_faces import EMOJI, REGULAR, Faces
from hearings.export.pdf_pages import MARGIN, Mark, Pages, Placed
from hearings.export.pdf_tags import Structure, Tag
from hearings.overriding import override

# A PDF must not say when it was made, but the library cannot leave it out.
NO_TIME = datetime(2000, 1, 1, tzinfo=UTC)
FOOTER_SIZE = 9.0


def pdf(document: Document) -> bytes:
    """A PDF that names nothing but title and language; the same document, the same bytes.

    Headings, paragraphs, lists and quotations are tagged, so that a screen reader finds
    them. A letter that no face has is printed as U+FFFD: `unprintable` tells of it.
    """
    file = _File(document)
    try:
        file.draw(Pages(document, file.faces).fill())
        return bytes(file.output())
    finally:
        file.faces.close()


def unprintable(document: Document) -> frozenset[str]:
    """The letters of the document that a PDF cannot show, for want of a font."""
    file = _File(document)
    try:
        Pages(document, file.faces).fill()
        return frozenset(file.faces.missing)
    finally:
        file.faces.close()


class _File(FPDF):
    """A PDF file with the structure and the clean trailer that the library does not offer."""

    def __init__(self, document: Document) -> None:
        super().__init__(unit="pt", format=document.page_size.points)
        self.faces = Faces(self)
        self._document = document
        self.set_auto_page_break(False)
        self.set_margin(0)
        self.set_creation_date(NO_TIME)
        self.set_title(document.title)
        self.set_lang(document.language)
        self.viewer_preferences = ViewerPreferences(display_doc_title=True)

    @override
    def file_id(self) -> None:
        """None: a file's own number would be a trace."""

    def draw(self, laid: Pages) -> None:
        """Draw all pages, with their numbers, tags and outline."""
        for number, lines in enumerate(laid.pages, start=1):
            self.add_page()
            for mark, (tag, group) in enumerate(groupby(lines, key=lambda one: one.tag)):
                self._tagged(tag, mark, group)
                tag.marks.append((number, mark))
            self._footer(number, len(laid.pages))
        self.struct_builder = Structure(laid.root, self.pages)
        for one in laid.marks:
            self._add_to_outline(one)

    def _tagged(self, tag: Tag, mark: int, lines: Iterable[Placed]) -> None:
        self._out(f"/{tag.kind} <</MCID {mark}>> BDC")
        for line in lines:
            if line.is_mixed:
                self._mixed_line(line)
            else:
                self._pieces(line.line.pieces, line.x, line.y, line.size)
        self._out("EMC")

    def _pieces(self, pieces: tuple[Piece, ...], x: float, y: float, size: float) -> None:
        for piece in pieces:
            self.faces.font(piece.face)
            self.set_font(piece.face, "", size)
            self.text(x, y, piece.text)
            x += piece.width * size

    def _mixed_line(self, line: Placed) -> None:
        """Let the library order and join the letters of a line with two directions."""
        self.faces.font(REGULAR)
        if any(piece.face == EMOJI for piece in line.line.pieces):
            self.faces.font(EMOJI)
            self.set_fallback_fonts([EMOJI])
        self.set_font(REGULAR, "", line.size)
        self.set_text_shaping(True, direction="rtl" if line.is_leftward else "ltr")
        self.set_xy(line.x, line.y - line.size)
        width = self.w - MARGIN - line.x
        self.cell(width, line.size, line.line.text, align="R" if line.is_leftward else "L")
        self.set_text_shaping(False)
        self.set_fallback_fonts([])

    def _footer(self, page: int, pages: int) -> None:
        text = self._document.page_number.format(page=page, pages=pages)
        line = broken((Run(text),), self.faces, self.w)[0]
        self._out("/Artifact BMC")
        x = (self.w - line.width * FOOTER_SIZE) / 2
        self._pieces(line.pieces, x, self.h - MARGIN / 2, FOOTER_SIZE)
        self._out("EMC")

    def _add_to_outline(self, mark: Mark) -> None:
        target = DestinationXYZ(mark.page, top=self.h - mark.y)
        self._outline.append(OutlineSection(mark.text, mark.level, mark.page, target))
