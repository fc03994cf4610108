# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The list as an item model: it knows how many rows there are and keeps the pages it was given.

Filtering and sorting are done by the store; a page that is missing is asked for by a
signal and painted as soon as it arrives, so that scrolling never waits.
"""

from __future__ import annotations

from bisect import bisect_right
from datetime import date
from itertools import accumulate

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from hearings.domain.listing import Listing, ListRow
from hearings.overriding import override
from ui.upcoming.look import RowLook, Surroundings, day_words, look_of

PAGE = 60
Index = QModelIndex | QPersistentModelIndex
_HERE = QModelIndex()


class HearingsModel(QAbstractTableModel):
    """One column, one hearing a row."""

    RowRole = Qt.ItemDataRole.UserRole + 1
    LookRole = Qt.ItemDataRole.UserRole + 2

    page_wanted = Signal(int, int)

    def __init__(self, around: Surroundings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._around = around
        self._listing = Listing(())
        self._ends: list[int] = []
        self._rows: dict[int, ListRow] = {}
        self._asked: set[int] = set()

    @override
    def rowCount(self, parent: Index = _HERE) -> int:
        return 0 if parent.isValid() else (self._ends[-1] if self._ends else 0)

    @override
    def columnCount(self, parent: Index = _HERE) -> int:
        return 0 if parent.isValid() else 1

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows.get(index.row())
        if row is None:
            self._want(index.row())
            return None
        if role == self.RowRole:
            return row
        if role == self.LookRole:
            return self.look(row)
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            day, near = day_words(row.date, self._around.today)
            return self.look(row).spoken(f"{day}, {near}" if near else day)
        return None

    def look(self, row: ListRow) -> RowLook:
        """The words of a row."""
        return look_of(row, self._around)

    @property
    def around(self) -> Surroundings:
        """What rows need that is not theirs."""
        return self._around

    def set_around(self, around: Surroundings) -> None:
        """New names or marks: every visible row may look different."""
        self._around = around
        if self.rowCount():
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, 0))

    def set_listing(self, listing: Listing, offset: int, rows: tuple[ListRow, ...]) -> None:
        """A new list with the first page that will be looked at."""
        self.beginResetModel()
        self._listing = listing
        self._ends = list(accumulate(day.count for day in listing.days))
        self._rows = dict(enumerate(rows, offset))
        self._asked = set()
        self.endResetModel()

    def set_page(self, offset: int, rows: tuple[ListRow, ...]) -> None:
        """A page that was asked for; one of an older list is the caller's to drop."""
        if not rows or offset + len(rows) > self.rowCount():
            return
        self._rows.update(enumerate(rows, offset))
        self.dataChanged.emit(self.index(offset, 0), self.index(offset + len(rows) - 1, 0))

    def row_at(self, index: Index) -> ListRow | None:
        """The hearing of a row; None while its page is on the way."""
        return self._rows.get(index.row()) if index.isValid() else None

    def day_of(self, row: int) -> date | None:
        """The local date of a row, known even before its page has come."""
        if not 0 <= row < self.rowCount():
            return None
        return self._listing.days[bisect_right(self._ends, row)].day

    def first_row_of_day(self, row: int) -> int:
        """The first row of the day this row belongs to."""
        day = bisect_right(self._ends, row)
        return self._ends[day - 1] if day else 0

    def next_day_row(self, row: int) -> int:
        """The first row of the day after the one this row belongs to."""
        return self._ends[bisect_right(self._ends, row)]

    def _want(self, row: int) -> None:
        page = row // PAGE
        if page not in self._asked:
            self._asked.add(page)
            self.page_wanted.emit(page * PAGE, PAGE)
