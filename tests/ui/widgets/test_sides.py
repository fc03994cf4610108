# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What stands at the left stands at the right of a mirrored row, to the pixel."""

from PySide6.QtCore import QRect, Qt

from ui.widgets.sides import Sides, is_mirrored

WHOLE = QRect(10, 5, 100, 40)
PART = QRect(12, 6, 30, 8)


def test_nothing_moves_where_one_reads_from_the_left():
    assert Sides(WHOLE, is_mirrored=False).place(PART) == PART


def test_a_part_keeps_its_size_and_its_way_from_the_edge():
    mirrored = Sides(WHOLE, is_mirrored=True).place(PART)
    assert mirrored.size() == PART.size()
    assert WHOLE.right() - mirrored.right() == PART.left() - WHOLE.left()
    assert mirrored.top() == PART.top()


def test_mirrored_twice_it_stands_where_it_stood():
    sides = Sides(WHOLE, is_mirrored=True)
    assert sides.place(sides.place(PART)) == PART


def test_only_one_direction_is_mirrored():
    assert is_mirrored(Qt.LayoutDirection.RightToLeft)
    assert not is_mirrored(Qt.LayoutDirection.LeftToRight)
