# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A field that says when something is due, counted from a hearing, as a rules file says it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta

from PySide6.QtWidgets import QComboBox, QLineEdit, QSpinBox, QWidget

from hearings.messages.correcting import count_name
from hearings.messages.dates import weekday
from ui import theme
from ui.widgets.flow import Flow

COUNTS = (
    "",
    "before-start",
    "days-before",
    "business-days-before",
    "weekday-before",
    "after-start",
    "after-close",
    "days-after",
)
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_HOURS = {"before-start", "after-start", "after-close"}
_DAYS = {"days-before", "business-days-before", "days-after"}
_CLOCKS = {"days-before", "business-days-before", "weekday-before"}
_A_MONDAY = date(2024, 1, 1)
_MOST = 999


class WhenField(QWidget):
    """How it is counted, how many, at which hour; what does not belong is hidden."""

    def __init__(self, said: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.count = QComboBox()
        self.count.setAccessibleName(said)
        for count in COUNTS:
            self.count.addItem(count_name(count), count)
        self.number = QSpinBox()
        # The style sheet's room round a text does not reach into this field.
        self.number.lineEdit().setTextMargins(theme.STEP, 0, 0, 0)
        self.number.setRange(0, _MOST)
        self.number.setAccessibleName(self.tr("How many"))
        self.weekday = QComboBox()
        self.weekday.setAccessibleName(self.tr("Weekday"))
        for number, name in enumerate(WEEKDAYS):
            self.weekday.addItem(weekday(_A_MONDAY + timedelta(days=number)), name)
        self.at = QLineEdit()
        self.at.setPlaceholderText("15:00")
        self.at.setAccessibleName(self.tr("At which time, such as 15:00"))
        self.at.setFixedWidth(80)
        self._kept: dict[str, object] = {}
        self.setLayout(Flow(self.count, self.number, self.weekday, self.at))
        self.count.currentIndexChanged.connect(lambda _row: self._show_what_belongs())
        self._show_what_belongs()

    def show_value(self, value: Mapping[str, object]) -> None:
        """Show when it is due; an empty mapping for not known."""
        self._kept = dict(value)
        count = str(value.get("count", ""))
        self.count.setCurrentIndex(max(0, self.count.findData(count)))
        number = value.get("hours", value.get("days", value.get("weeks", 0)))
        self.number.setValue(number if isinstance(number, int) else 0)
        self.weekday.setCurrentIndex(max(0, self.weekday.findData(value.get("weekday"))))
        self.at.setText(str(value.get("at", "")))
        self._show_what_belongs()

    def value(self) -> dict[str, object] | None:
        """When it is due, as a rules file says it; None for not known."""
        count = str(self.count.currentData())
        if not count:
            return None
        found: dict[str, object] = {"count": count}
        number, clock = self.number.value(), self.at.text().strip()
        if count in _HOURS:
            found |= self._minutes() or {"hours": number}
        if count in _DAYS:
            found["days"] = number
        if count == "weekday-before":
            found["weekday"] = str(self.weekday.currentData())
            found |= {"weeks": number} if number else {}
            if "hearing_on" in self._kept:
                found["hearing_on"] = self._kept["hearing_on"]
        if count in _CLOCKS and (clock or count != "business-days-before"):
            found["at"] = clock
        return found

    def _minutes(self) -> dict[str, object]:
        """A span that is no whole number of hours, as long as nobody gave another."""
        is_kept = self.number.value() == 0 and "minutes" in self._kept
        return {"minutes": self._kept["minutes"]} if is_kept else {}

    def _show_what_belongs(self) -> None:
        count = str(self.count.currentData())
        self.number.setVisible(count in _HOURS | _DAYS | {"weekday-before"})
        self.number.setSuffix(self.tr(" week(s) before") if count == "weekday-before" else "")
        self.weekday.setVisible(count == "weekday-before")
        self.at.setVisible(count in _CLOCKS)
