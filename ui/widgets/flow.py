# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A row of buttons and fields that goes on in the next line where it is too narrow."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle, QWidget

from hearings.overriding import override
from ui import theme

_Line = list[tuple[QLayoutItem, QSize]]
"""Items beside each other, with the size each asks for."""


class Flow(QLayout):
    """As one reads, then down; every item keeps the size it asks for."""

    def __init__(self, *parts: QWidget) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(theme.STEP)
        for part in parts:
            self.addWidget(part)

    @override
    def addItem(self, arg__1: QLayoutItem) -> None:
        self._items.append(arg__1)

    @override
    def count(self) -> int:
        return len(self._items)

    @override
    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    @override
    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    @override
    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, arg__1: int) -> int:
        left, top, right, bottom = self._margins()
        lines = self._lines(arg__1 - left - right)
        height = sum(_height(line) for line in lines)
        return top + height + self.spacing() * max(0, len(lines) - 1) + bottom

    @override
    def sizeHint(self) -> QSize:
        left, top, right, bottom = self._margins()
        shown = self._shown()
        width = sum(size.width() for _item, size in shown)
        width += self.spacing() * max(0, len(shown) - 1)
        return QSize(left + width + right, top + _height(shown) + bottom)

    @override
    def minimumSize(self) -> QSize:
        left, top, right, bottom = self._margins()
        shown = self._shown()
        width = max((size.width() for _item, size in shown), default=0)
        return QSize(left + width + right, top + _height(shown) + bottom)

    @override
    def setGeometry(self, arg__1: QRect) -> None:
        super().setGeometry(arg__1)
        left, top, right, _bottom = self._margins()
        y = arg__1.top() + top
        for line in self._lines(arg__1.width() - left - right):
            x, height = arg__1.left() + left, _height(line)
            for item, size in line:
                place = QRect(QPoint(x, y + (height - size.height()) // 2), size)
                item.setGeometry(self._as_one_reads(arg__1, place))
                x += size.width() + self.spacing()
            y += height + self.spacing()

    def _as_one_reads(self, whole: QRect, place: QRect) -> QRect:
        parent = self.parentWidget()
        direction = parent.layoutDirection() if parent else Qt.LayoutDirection.LeftToRight
        return QStyle.visualRect(direction, whole, place)

    def _shown(self) -> _Line:
        # Each is asked for its size once: a page asks all its lines again for every width.
        return [(item, item.sizeHint()) for item in self._items if not item.isEmpty()]

    def _margins(self) -> tuple[int, int, int, int]:
        room = self.contentsMargins()
        return room.left(), room.top(), room.right(), room.bottom()

    def _lines(self, width: int) -> list[_Line]:
        lines: list[_Line] = []
        used, spacing = 0, self.spacing()
        for item, size in self._shown():
            wanted = size.width()
            if lines and used + spacing + wanted <= width:
                lines[-1].append((item, size))
                used += spacing + wanted
            else:
                lines.append([(item, size)])
                used = wanted
        return lines


def _height(line: _Line) -> int:
    return max((size.height() for _item, size in line), default=0)
