# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Lines end where there is room no more."""

from hypothesis import given
from hypothesis import strategies as st

from hearings.export.document import Run
from hearings.export.lines import Piece, broken


class OneEach:
    """Every letter is one point wide; bold ones are in a face of their own."""

    def pieces(self, text: str, is_bold: bool, is_italic: bool) -> tuple[Piece, ...]:
        return (Piece("bold" if is_bold else "plain", text, float(len(text))),)

    def letters(self, piece: Piece) -> tuple[Piece, ...]:
        return tuple(Piece(piece.face, one, 1.0) for one in piece.text)


def lines_of(width: float, *runs: Run) -> list[str]:
    return [line.text for line in broken(runs, OneEach(), width)]


def test_a_line_ends_at_a_space():
    assert lines_of(9, Run("one two three")) == ["one two", "three"]


def test_a_word_that_is_half_bold_is_not_broken_between():
    assert lines_of(8, Run("one un"), Run("believ", is_bold=True)) == ["one", "unbeliev"]


def test_a_word_longer_than_the_line_is_broken():
    assert lines_of(4, Run("a bbbbbbbbbb c")) == ["a", "bbbb", "bbbb", "bb c"]


def test_a_line_feed_ends_a_line_and_two_leave_one_empty():
    assert lines_of(9, Run("a\nb\n\nc")) == ["a", "b", "", "c"]


def test_spaces_inside_a_line_stay_and_a_tab_is_four():
    assert lines_of(20, Run("a  b\tc")) == ["a  b    c"]


def test_neighbours_of_one_face_are_one_piece():
    (line,) = broken((Run("a b "), Run("c", is_bold=True)), OneEach(), 20)
    assert [(piece.face, piece.text) for piece in line.pieces] == [("plain", "a b "), ("bold", "c")]


@given(st.text("abcñ \n", max_size=60), st.integers(1, 12))
def test_no_line_is_too_wide_and_no_letter_lost(text: str, width: int):
    lines = broken((Run(text),), OneEach(), float(width))
    assert all(line.width <= width for line in lines)
    assert "".join("".join(line.text for line in lines).split()) == "".join(text.split())
