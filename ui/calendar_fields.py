# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What goes into a calendar, as fields: deadlines, neutral mode, and when it rings."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QSpinBox, QVBoxLayout, QWidget

from hearings.domain.calendar_choice import CalendarChoice
from hearings.messages.reminders import lead_name
from ui import theme
from ui.widgets.flow import Flow
from ui.widgets.labels import plain_label

_HOUR, _DAY = 60, 24 * 60
OFFERED = ((), (_HOUR,), (_DAY,))
OWN_AT_FIRST = 30
MOST_MINUTES = 28 * _DAY


class CalendarFields(QWidget):
    """Tells of each change; what it shows is always a whole choice."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.deadlines = QCheckBox(self.tr("Deadlines as events of their own"))
        self.neutral = QCheckBox(
            self.tr("Neutral, for a calendar that others see: “Appointment” and the time")
        )
        self.alarm = QComboBox()
        self.alarm.setAccessibleName(self.tr("When the calendar rings"))
        self.minutes = QSpinBox()
        self.minutes.setRange(0, MOST_MINUTES)
        self.minutes.setValue(OWN_AT_FIRST)
        # A number is kept when it is whole, not at each digit.
        self.minutes.setKeyboardTracking(False)
        self.minutes.lineEdit().setTextMargins(theme.STEP, 0, 0, 0)
        self.minutes.setAccessibleName(self.tr("Minutes before the beginning"))
        self._offered: list[tuple[int, ...]] = []
        self._offer()
        self._lay_out()
        self.alarm.activated.connect(self._alarm_chosen)
        self.minutes.valueChanged.connect(self.changed)
        for box in (self.deadlines, self.neutral):
            box.clicked.connect(self.changed)
        self.setFocusProxy(self.deadlines)

    def _lay_out(self) -> None:
        ring = QWidget()
        row = QHBoxLayout(ring)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.STEP)
        row.addWidget(plain_label(self.tr("Alarm"), wraps=False))
        row.addWidget(self.alarm)
        row.addWidget(self.minutes)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.STEP)
        column.addLayout(Flow(ring, self.deadlines))
        column.addWidget(self.neutral)

    @property
    def choice(self) -> CalendarChoice:
        """What the fields say."""
        at = self.alarm.currentIndex()
        alarms = self._offered[at] if at < len(self._offered) else (self.minutes.value(),)
        return CalendarChoice(alarms, self.deadlines.isChecked(), self.neutral.isChecked())

    def show_choice(self, choice: CalendarChoice) -> None:
        """Put a choice into the fields, without telling of it."""
        self.blockSignals(True)
        self.deadlines.setChecked(choice.has_deadlines)
        self.neutral.setChecked(choice.is_neutral)
        alarms = choice.alarm_minutes
        is_own = len(alarms) == 1 and alarms not in OFFERED and alarms[0] <= MOST_MINUTES
        if is_own:
            self.minutes.setValue(alarms[0])
        self._offer(() if is_own else alarms)
        at = len(self._offered) if is_own else self._offered.index(alarms)
        self.alarm.setCurrentIndex(at)
        self.minutes.setVisible(is_own)
        self.blockSignals(False)

    def _offer(self, besides: tuple[int, ...] = ()) -> None:
        self._offered = list(dict.fromkeys((*OFFERED, besides)))
        self.alarm.clear()
        for alarms in self._offered:
            said = ", ".join(lead_name(one) for one in sorted(alarms, reverse=True))
            self.alarm.addItem(said or self.tr("None"))
        self.alarm.addItem(self.tr("Own minutes before"))
        self.minutes.setVisible(False)

    def _alarm_chosen(self, at: int) -> None:
        self.minutes.setVisible(at == len(self._offered))
        self.changed.emit()
