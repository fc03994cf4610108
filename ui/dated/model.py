# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The days in sight as an item model: a month has a row for each week, a week has two.

In a week the first row holds what has no hour, the second what has one.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from hearings.language import Words
from hearings.messages.dates import month, nearness, short_date, weekday
from hearings.overriding import override
from ui.dated.entry import Entry, in_order
from ui.dated.stretch import WEEK, Stretch

dated_days = Words("dated_days")

ALL_DAY, TIMED = 0, 1
"""The rows of a week."""

USUAL_HOURS = (9, 18)
LENGTH = 60
"""Minutes that a hearing is drawn long; nobody knows beforehand how long it is."""

Index = QModelIndex | QPersistentModelIndex
_HERE = QModelIndex()


@dataclass(frozen=True, slots=True)
class DayLook:
    """A day with its lines; `unread` are hearings of it that were only counted."""

    day: date
    entries: tuple[Entry, ...] = ()
    unread: int = 0
    is_today: bool = False
    is_outside: bool = False

    @property
    def count(self) -> int:
        """How many lines it would have."""
        return len(self.entries) + self.unread


class DaysModel(QAbstractTableModel):
    """Seven columns, one for each day of the week."""

    DayRole = Qt.ItemDataRole.UserRole + 1

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stretch = Stretch(())
        self._today = date.min
        self._looks: dict[date, DayLook] = {}
        self.chosen = ""

    @override
    def rowCount(self, parent: Index = _HERE) -> int:
        if parent.isValid() or not self._stretch.days:
            return 0
        return 2 if self.is_week else len(self._stretch.days) // WEEK

    @override
    def columnCount(self, parent: Index = _HERE) -> int:
        return 0 if parent.isValid() else WEEK

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.is_week and index.row() == ALL_DAY:
            # The keyboard goes from day to day, and hears all of a day at once.
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        look = self.look(self.day_at(index))
        if role == self.DayRole:
            return self._part(look, index.row()) if self.is_week else look
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            is_part = self.is_week and index.row() == ALL_DAY
            return spoken_day(self._part(look, ALL_DAY) if is_part else look, self._today)
        return None

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        shown = {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}
        if orientation != Qt.Orientation.Horizontal or role not in shown or not self._stretch.days:
            return None
        day = self._stretch.days[section]
        if not self.is_week:
            return weekday(day)
        if day == self._today:
            return dated_days.tr("Today {day}").format(day=day.day)
        return f"{weekday(day)} {day.day}"

    @property
    def is_week(self) -> bool:
        """Whether one week is in sight, by its hours."""
        return self._stretch.month is None

    @property
    def stretch(self) -> Stretch:
        """The days in sight."""
        return self._stretch

    def day_at(self, index: Index) -> date:
        """The day of a cell."""
        row = 0 if self.is_week else index.row()
        return self._stretch.days[row * WEEK + index.column()]

    def cell_of(self, day: date) -> QModelIndex:
        """The cell of a day; an invalid one where the day is out of sight."""
        if day not in self._stretch.days:
            return QModelIndex()
        row, column = divmod(self._stretch.days.index(day), WEEK)
        return self.index(TIMED if self.is_week else row, column)

    def look(self, day: date) -> DayLook:
        """A day with its lines."""
        return self._looks.get(day, DayLook(day))

    def weeks_over(self) -> int:
        """How many weeks in sight end before that of today; 0 where today is out of sight."""
        cell = self.cell_of(self._today)
        return 0 if self.is_week or not cell.isValid() else cell.row()

    def hours(self) -> tuple[int, int]:
        """The hours of the day that a week shows: the usual ones, and all that are needed."""
        minutes = [
            one.minute for look in self._looks.values() for one in look.entries
            if one.minute is not None
        ]  # fmt: skip
        first = min([USUAL_HOURS[0], *(minute // 60 for minute in minutes)])
        last = max([USUAL_HOURS[1], *(-(-(minute + LENGTH) // 60) for minute in minutes)])
        # One more, so that what is counted at the foot stands below everything.
        return first, min(24, last + 1)

    def set_stretch(self, stretch: Stretch, today: date) -> None:
        """Other days, of which nothing is known yet."""
        self.beginResetModel()
        self._stretch, self._today = stretch, today
        self._looks = {
            day: DayLook(
                day,
                is_today=day == today,
                is_outside=stretch.month is not None and day.month != stretch.month.month,
            )
            for day in stretch.days
        }
        self.endResetModel()

    def set_entries(self, entries: Iterable[Entry], unread: Mapping[date, int]) -> None:
        """What stands on the days in sight; what is of other days is left out."""
        by_day: dict[date, list[Entry]] = {}
        for entry in entries:
            by_day.setdefault(entry.day, []).append(entry)
        self._looks = {
            day: replace(
                look,
                entries=tuple(sorted(by_day.get(day, ()), key=in_order)),
                unread=unread.get(day, 0),
            )
            for day, look in self._looks.items()
        }
        if self.rowCount():
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, WEEK - 1))

    def _part(self, look: DayLook, row: int) -> DayLook:
        if row == ALL_DAY:
            untimed = tuple(one for one in look.entries if one.minute is None)
            return replace(look, entries=untimed, unread=0)
        return replace(look, entries=tuple(one for one in look.entries if one.minute is not None))


def spoken_day(look: DayLook, today: date) -> str:
    """A day as a screen reader says it, with everything on it."""
    near = nearness(look.day, today)
    name = f"{short_date(look.day)} {look.day.year}"
    told = [f"{name}, {near}" if near else name]
    hearings = sum(not one.is_due for one in look.entries) + look.unread
    dues = sum(one.is_due for one in look.entries)
    if not look.count:
        told.append(dated_days.tr("Nothing on this day"))
    if hearings:
        told.append(dated_days.tr("%n hearing(s)", "", hearings))
    if dues:
        told.append(dated_days.tr("%n deadline(s)", "", dues))
    return ". ".join((*told, *(one.spoken for one in look.entries)))


def day_of_month(look: DayLook) -> str:
    """The number of a day, with its month where a month begins."""
    return f"{look.day.day} {month(look.day)}" if look.day.day == 1 else str(look.day.day)
