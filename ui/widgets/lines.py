# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A list of sentences that wrap, to read and to choose from."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    QStringListModel,
    Qt,
    Signal,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from hearings.overriding import override
from ui import theme

ROOM = theme.STEP * 2
"""What the style takes of the width and of the height round the words of a line."""

HIGHEST = 10_000


class _Wrapping(QStyledItemDelegate):
    """As high as its words are when they wrap in the list as wide as it is."""

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        lines = self.parent()
        assert isinstance(lines, QListView)
        width = max(lines.viewport().width() - ROOM, ROOM)
        words = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        room = QRect(0, 0, width, HIGHEST)
        rect = lines.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, words)
        return QSize(width, rect.height() + ROOM)


class Lines(QListView):
    """Plain text a line; a line is chosen by a click or by Return."""

    line_chosen = Signal(int)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """`name` is read by screen readers."""
        super().__init__(parent)
        self._model = QStringListModel(self)
        self.setModel(self._model)
        self.setAccessibleName(name)
        self.setItemDelegate(_Wrapping(self))
        self.setWordWrap(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.clicked.connect(self._choose)
        self.activated.connect(self._choose)

    @property
    def lines(self) -> list[str]:
        """What stands in the list."""
        return self._model.stringList()

    @property
    def row(self) -> int:
        """The row the keyboard is on; -1 for none."""
        return self.currentIndex().row()

    def show_lines(self, lines: Iterable[str]) -> None:
        """Show other lines; where they are the same nothing moves."""
        wanted = list(lines)
        if wanted != self.lines:
            self._model.setStringList(wanted)

    def _choose(self, index: QModelIndex) -> None:
        self.line_chosen.emit(index.row())
