# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The places as an item model: followed ones first, the tick in the first column follows."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from hearings.clock import today_in
from hearings.domain.freshness import looks_abandoned
from hearings.domain.place import Place
from hearings.domain.place_state import PlaceState
from hearings.language import Words
from hearings.messages.dates import ago
from hearings.overriding import override
from ui import theme

place_texts = Words("place_texts")

Index = QModelIndex | QPersistentModelIndex
_HERE = QModelIndex()


@dataclass(frozen=True, slots=True)
class PlaceLine:
    """One place as the table shows it; `hosts` are those a refresh of it may contact."""

    place: Place
    state: PlaceState
    is_followed: bool
    hosts: tuple[str, ...] = ()


class PlacesModel(QAbstractTableModel):
    """Columns: place, last read, ahead, on surveillance, how it stands."""

    LineRole = Qt.ItemDataRole.UserRole + 1

    follow_asked = Signal(str, bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[PlaceLine, ...] = ()
        self._now: datetime | None = None
        self._progress: dict[str, str] = {}

    @override
    def rowCount(self, parent: Index = _HERE) -> int:
        return 0 if parent.isValid() else len(self._lines)

    @override
    def columnCount(self, parent: Index = _HERE) -> int:
        return 0 if parent.isValid() else 5

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return (
                place_texts.tr("Place"),
                place_texts.tr("Last read"),
                place_texts.tr("Ahead"),
                place_texts.tr("On surveillance"),
                place_texts.tr("State"),
            )[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return None

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.column() == 0 else flags

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line = self.line_at(index)
        if line is None:
            return None
        if role == self.LineRole:
            return line
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(line, index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            # Only of a place that was never read nothing is known.
            return self._words(line, index.column()) or place_texts.tr("Not read yet")
        if role == Qt.ItemDataRole.CheckStateRole and index.column() == 0:
            return Qt.CheckState.Checked if line.is_followed else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.FontRole and line.is_followed and index.column() == 0:
            return theme.font(bold=True)
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._colour(line, index.column())
        return None

    @override
    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        line = self.line_at(index)
        if line is None or role != Qt.ItemDataRole.CheckStateRole:
            return False
        self.follow_asked.emit(line.place.id, Qt.CheckState(value) is Qt.CheckState.Checked)
        return True

    def set_lines(self, lines: tuple[PlaceLine, ...], now: datetime) -> None:
        """Other places, or the same in another state."""
        if lines == self._lines:
            # Only how long ago each was read; what is chosen and where one looks stay.
            self._now = now
            self._tell_changed(1)
            return
        self.beginResetModel()
        self._lines, self._now = lines, now
        self.endResetModel()

    def set_progress(self, progress: dict[str, str]) -> None:
        """What a running refresh says of each place; empty when none runs."""
        self._progress = progress
        self._tell_changed(4)

    def _tell_changed(self, column: int) -> None:
        if self._lines:
            last = self.index(len(self._lines) - 1, column)
            self.dataChanged.emit(self.index(0, column), last)

    def line_at(self, index: Index) -> PlaceLine | None:
        """The place of a row."""
        if not index.isValid() or index.row() >= len(self._lines):
            return None
        return self._lines[index.row()]

    def line_of(self, place_id: str) -> PlaceLine | None:
        """What is shown of a place; None where it is not shown."""
        return next((line for line in self._lines if line.place.id == place_id), None)

    def row_of(self, place_id: str) -> int:
        """The row of a place; -1 where it is not shown."""
        found = (row for row, line in enumerate(self._lines) if line.place.id == place_id)
        return next(found, -1)

    def _words(self, line: PlaceLine, column: int) -> str:
        state = line.state
        if column == 0:
            return place_words(line.place)
        if column == 1:
            if state.read_at is None or self._now is None:
                return place_texts.tr("never")
            return ago(state.read_at, self._now)
        if column in {2, 3}:
            count = state.ahead if column == 2 else state.ahead_marked
            return str(count) if state.read_at is not None else ""
        return self._progress.get(line.place.id) or state_words(line)

    def _colour(self, line: PlaceLine, column: int) -> object:
        if column == 4 and line.place.is_off:
            return theme.colour("warn")
        if column == 4 and line.state.failure is not None:
            return theme.colour("danger")
        if column == 4 and not self._progress.get(line.place.id) and has_no_news(line):
            return theme.colour("warn")
        return theme.colour("text" if column == 0 else "muted")


def place_words(place: Place) -> str:
    """ "Oakland, CA"."""
    return f"{place.name}, {place.region}" if place.region else place.name


def has_no_news(line: PlaceLine) -> bool:
    """Whether the newest record of a place was too old when the place was last read."""
    read_at, zone = line.state.read_at, line.place.timezone
    return read_at is not None and looks_abandoned(line.state.newest, today_in(zone, read_at))


def state_words(line: PlaceLine) -> str:
    """How a place stands, in a few words."""
    if line.place.is_off:
        return place_texts.tr("Switched off")
    if line.state.failure is not None:
        return place_texts.tr("Could not be read")
    if has_no_news(line):
        return place_texts.tr("Looks abandoned")
    if line.state.read_at is not None:
        return place_texts.tr("Read")
    return place_texts.tr("Not read yet") if line.is_followed else ""
