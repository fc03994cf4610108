# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The faces a PDF is set in: which one has a letter, and how wide the letter is."""

from functools import cache

from fpdf import FPDF
from fpdf.fonts import TTFFont

from hearings import assets
from hearings.export.lines import Piece

REGULAR, BOLD, ITALIC, BOLD_ITALIC, EMOJI = "regular", "bold", "italic", "bolditalic", "emoji"
FILES = {
    REGULAR: "DejaVuSans.ttf",
    BOLD: "DejaVuSans-Bold.ttf",
    ITALIC: "DejaVuSans-Oblique.ttf",
    BOLD_ITALIC: "DejaVuSans-BoldOblique.ttf",
    EMOJI: "NotoEmoji-Regular.ttf",
}
UNPRINTABLE = "\N{REPLACEMENT CHARACTER}"

# Joiners, direction marks and variation selectors say how others look; alone they are nothing.
_WITHOUT_LOOKS = frozenset(
    chr(code)
    for codes in (range(0x200B, 0x2010), range(0x2060, 0x2070), range(0xFE00, 0xFE10), (0xAD,))
    for code in codes
)


class Faces:
    """The fonts of one PDF, each read when the first letter needs it.

    `missing` are the letters so far that no face has; U+FFFD is printed in their place.
    """

    def __init__(self, pdf: FPDF) -> None:
        self.missing: set[str] = set()
        self._pdf = pdf
        # A cache for each document: it dies with it.
        self._known = cache(self._pieces)

    def font(self, face: str) -> TTFFont:
        """The font of a face, made part of the PDF."""
        if face not in self._pdf.fonts:
            self._pdf.add_font(face, "", assets.folder("fonts") / FILES[face])
        font = self._pdf.fonts[face]
        assert isinstance(font, TTFFont)
        return font

    def pieces(self, text: str, is_bold: bool, is_italic: bool) -> tuple[Piece, ...]:
        """The text in the faces that have its letters, U+FFFD for the others."""
        return self._known(text, is_bold, is_italic)

    def letters(self, piece: Piece) -> tuple[Piece, ...]:
        """Each letter of a piece by itself."""
        return tuple(Piece(piece.face, one, self._width(piece.face, one)) for one in piece.text)

    def close(self) -> None:
        """Close the files of the fonts; nothing can be measured afterwards."""
        for font in self._pdf.fonts.values():
            if isinstance(font, TTFFont):
                font.close()

    def _pieces(self, text: str, is_bold: bool, is_italic: bool) -> tuple[Piece, ...]:
        wanted = {
            (False, False): REGULAR,
            (True, False): BOLD,
            (False, True): ITALIC,
            (True, True): BOLD_ITALIC,
        }[is_bold, is_italic]
        found: list[tuple[str, str]] = []
        for letter in text:
            face, shown = self._face(letter, wanted)
            if not shown:
                continue
            if found and found[-1][0] == face:
                found[-1] = (face, found[-1][1] + shown)
            else:
                found.append((face, shown))
        return tuple(Piece(face, part, self._width(face, part)) for face, part in found)

    def _face(self, letter: str, wanted: str) -> tuple[str, str]:
        """The face that has a letter, and what is shown for it: perhaps nothing."""
        if letter in _WITHOUT_LOOKS:
            return wanted, ""
        if ord(letter) in self.font(wanted).cmap:
            return wanted, letter
        for face in (REGULAR, EMOJI):
            if ord(letter) in self.font(face).cmap:
                return face, letter
        self.missing.add(letter)
        return REGULAR, UNPRINTABLE

    def _width(self, face: str, text: str) -> float:
        widths = self.font(face).cw
        return sum(widths[ord(letter)] for letter in text) / 1000
