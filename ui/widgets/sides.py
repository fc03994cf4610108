# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Where the parts of a painted row stand, also for those who read from right to left."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QPainter


@dataclass(frozen=True, slots=True)
class Sides:
    """Places reckoned from the left of `whole`, exchanged with the right where it is mirrored.

    Qt's styles can do the same, and take long to be imported.
    """

    whole: QRect
    is_mirrored: bool

    def place(self, place: QRect) -> QRect:
        """Where a part stands that would stand at `place` from the left."""
        return QRect(QPoint(self.left(place.left(), place.width()), place.top()), place.size())

    def left(self, left: int, width: int) -> int:
        """The left edge of a part so many pixels wide that would begin at `left`."""
        if not self.is_mirrored:
            return left
        return self.whole.left() + self.whole.right() + 1 - left - width

    def write(self, painter: QPainter, start: QPoint, words: str, width: int) -> None:
        """Write words so many pixels wide; `start` is on their base line."""
        if self.is_mirrored:
            # "9 AM" is read from the left there too.
            painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.drawText(QPoint(self.left(start.x(), width), start.y()), words)


def is_mirrored(direction: Qt.LayoutDirection) -> bool:
    """Whether it is the one of those who read from right to left."""
    return direction == Qt.LayoutDirection.RightToLeft
