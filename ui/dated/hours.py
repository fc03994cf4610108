# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The hours beside a week."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from hearings.language import Words
from hearings.overriding import override
from ui import theme
from ui.dated.entry import compact_time
from ui.dated.model import ALL_DAY, DaysModel
from ui.dated.painting import line_height, paint_words, small_font

hour_words = Words("hour_words")

PAD = 4


def hour_name(hour: int) -> str:
    """ "9 AM", or "9:00" where a day has one row of hours."""
    # Any day has them: what is shown is the clock on the wall.
    return compact_time(datetime(2026, 1, 1, hour))  # noqa: DTZ001


class Hours(QHeaderView):
    """Says what the row of the hours shows, hour by hour."""

    def __init__(self, model: DaysModel, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._days = model
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(1)

    @override
    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(small_font())
        names = (_no_hour(), *map(hour_name, range(24)))
        return QSize(max(map(metrics.horizontalAdvance, names)) + 3 * PAD, line_height())

    @override
    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        painter.save()
        painter.fillRect(rect, theme.colour("raised"))
        painter.setPen(theme.colour("line"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.drawLine(rect.topRight(), rect.bottomRight())
        if self._days.is_week and logicalIndex == ALL_DAY:
            self._name(painter, rect, rect.top() + PAD, _no_hour())
        elif self._days.is_week:
            first, last = self._days.hours()
            for hour in range(first, last):
                top = rect.top() + round((hour - first) * rect.height() / (last - first))
                self._name(painter, rect, top, hour_name(hour))
        painter.restore()

    def _name(self, painter: QPainter, rect: QRect, top: int, words: str) -> None:
        line = QRect(rect.left() + PAD, top, rect.width() - 2 * PAD, line_height())
        paint_words(painter, line, words, small_font(), "muted", self.layoutDirection())


def _no_hour() -> str:
    return hour_words.tr("No hour")
