# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Breaks runs into lines of a given width, for the one format that has to do it itself."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Protocol

from hearings.export.document import Run

_PART = re.compile(r"\n|[ \t]+|[^ \t\n]+")


@dataclass(frozen=True, slots=True)
class Piece:
    """Text in one face of a font; `width` in points at a size of one point."""

    face: str
    text: str
    width: float


@dataclass(frozen=True, slots=True)
class Line:
    """One line from left to right, at a size of one point."""

    pieces: tuple[Piece, ...]

    @property
    def width(self) -> float:
        """How wide it is."""
        return sum(piece.width for piece in self.pieces)

    @property
    def text(self) -> str:
        """What it says."""
        return "".join(piece.text for piece in self.pieces)


class Measure(Protocol):
    """Knows how wide text is."""

    def pieces(self, text: str, is_bold: bool, is_italic: bool) -> tuple[Piece, ...]:
        """The text in the faces that have its letters."""
        ...

    def letters(self, piece: Piece) -> tuple[Piece, ...]:
        """Each letter of a piece by itself."""
        ...


def broken(runs: Iterable[Run], measure: Measure, width: float) -> list[Line]:
    """The lines of a paragraph, none wider than `width` but where one letter is.

    Lines end at spaces and at line feeds; spaces at either end of a line are left out. A
    word that is too long for a line is broken where the line ends.
    """
    lines: list[Line] = []
    line: list[Piece] = []
    gap: tuple[Piece, ...] = ()
    used = 0.0
    for word in _words(runs, measure):
        if not word or word[0].text.isspace():
            gap = word if line else ()
            if not word:
                lines.append(_line(line))
                line, used, gap = [], 0.0, ()
            continue
        before, needed = _width(gap), _width(word)
        if line and used + before + needed > width:
            lines.append(_line(line))
            line, used, gap, before = [], 0.0, (), 0.0
        line += gap
        used += before
        for piece in word if needed <= width else _letters(word, measure):
            if line and used + piece.width > width:
                lines.append(_line(line))
                line, used = [], 0.0
            line.append(piece)
            used += piece.width
        gap = ()
    if line or not lines:
        lines.append(_line(line))
    return lines


def _words(runs: Iterable[Run], measure: Measure) -> Iterator[tuple[Piece, ...]]:
    """Words, spaces, and nothing for the end of a line; a word may go through many runs."""
    word: list[Piece] = []
    for run in runs:
        for part in _PART.findall(run.text):
            if part[0] not in " \t\n":
                word += measure.pieces(part, run.is_bold, run.is_italic)
                continue
            if word:
                yield tuple(word)
                word = []
            # A tab has no width of its own on paper: it is set as four spaces.
            spaces = part.replace("\t", " " * 4)
            yield () if part == "\n" else measure.pieces(spaces, run.is_bold, run.is_italic)
    if word:
        yield tuple(word)


def _letters(word: tuple[Piece, ...], measure: Measure) -> Iterator[Piece]:
    for piece in word:
        yield from measure.letters(piece)


def _width(pieces: tuple[Piece, ...]) -> float:
    return sum(piece.width for piece in pieces)


def _line(pieces: list[Piece]) -> Line:
    """The pieces as a line, neighbours of one face together."""
    joined: list[Piece] = []
    for piece in pieces:
        if joined and joined[-1].face == piece.face:
            last = joined.pop()
            piece = Piece(last.face, last.text + piece.text, last.width + piece.width)
        joined.append(piece)
    return Line(tuple(joined))
