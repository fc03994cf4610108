# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The table of places: the first column takes what room is left, the others what they need."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from hearings.overriding import override
from ui import theme

_NEW_LETTERS = {QEvent.Type.FontChange, QEvent.Type.StyleChange}


class PlacesTable(QTableView):
    """Space ticks the place of the row, whichever column the keyboard is in.

    A column is measured when the words in it change. Qt's own way asks every row again each
    time the table is shown, which is felt with all places in it.
    """

    def __init__(self, model: QAbstractItemModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(theme.scaled(theme.STEP * 4))
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        model.modelReset.connect(self._fit_columns)
        model.dataChanged.connect(lambda first, last: self._fit(first.column(), last.column()))
        self._fit_columns()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            place = self.currentIndex().siblingAtColumn(0)
            is_ticked = place.data(Qt.ItemDataRole.CheckStateRole) is Qt.CheckState.Checked
            wanted = Qt.CheckState.Unchecked if is_ticked else Qt.CheckState.Checked
            self.model().setData(place, wanted, Qt.ItemDataRole.CheckStateRole)
        else:
            super().keyPressEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in _NEW_LETTERS:
            self._fit_columns()

    def _fit_columns(self) -> None:
        self._fit(1, self.model().columnCount() - 1)

    def _fit(self, first: int, last: int) -> None:
        header, model = self.horizontalHeader(), self.model()
        metrics = self.fontMetrics()
        for column in range(max(1, first), last + 1):
            rows = {model.index(row, column).data(): row for row in range(model.rowCount())}
            width = header.sectionSizeHint(column)
            if rows:
                widest = max(rows, key=metrics.horizontalAdvance)
                cell = self.sizeHintForIndex(model.index(rows[widest], column))
                width = max(width, cell.width())
            header.resizeSection(column, width)
