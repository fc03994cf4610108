# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A table that is a list: one column, rows of one height, moved through row by row."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from hearings.overriding import override


class OneColumnTable(QTableView):
    """Rows of one height, so that a hundred thousand cost no more than ten."""

    def __init__(
        self, model: QAbstractItemModel, height: int, name: str, parent: QWidget | None = None
    ) -> None:
        """`height` is that of a row in pixels, `name` is read by screen readers."""
        super().__init__(parent)
        self.setModel(model)
        # As the style sheet has it, which comes after the first picture.
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalHeader().hide()
        self.horizontalHeader().setStretchLastSection(True)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(height)
        self.verticalScrollBar().setSingleStep(height // 3)
        self.setAccessibleName(name)

    @override
    def keyboardSearch(self, search: str) -> None:
        """Typing a letter searches nothing: it would ask for every page of a long list."""

    @override
    def moveCursor(
        self,
        cursorAction: QAbstractItemView.CursorAction,
        modifiers: Qt.KeyboardModifier,
    ) -> QModelIndex:
        # In Qt's tables Home and End go to the ends of a row, which here has only one cell.
        if cursorAction == QAbstractItemView.CursorAction.MoveHome:
            return self.model().index(0, 0)
        if cursorAction == QAbstractItemView.CursorAction.MoveEnd:
            return self.model().index(self.model().rowCount() - 1, 0)
        return super().moveCursor(cursorAction, modifiers)
