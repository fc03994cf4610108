# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The general settings as fields: language, how far ahead is read, and working offline."""

from __future__ import annotations

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QSpinBox, QWidget

from ui import theme

FEWEST_DAYS, MOST_DAYS = 1, 365


class GeneralFields(QWidget):
    """Passive: the presenter fills them and hears of changes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.language = QComboBox()
        self.language.setAccessibleName(self.tr("Language"))
        self.days_ahead = QSpinBox()
        # The style sheet's room round a text does not reach into this field.
        self.days_ahead.lineEdit().setTextMargins(theme.STEP, 0, 0, 0)
        self.days_ahead.setRange(FEWEST_DAYS, MOST_DAYS)
        self.days_ahead.setAccessibleName(self.tr("How many days ahead a refresh reads"))
        # A number is kept when it is whole, not at each digit.
        self.days_ahead.setKeyboardTracking(False)
        self.offline = QCheckBox(self.tr("Work offline: nothing is contacted"))
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(theme.STEP * 2)
        form.setVerticalSpacing(theme.STEP)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.FieldsStayAtSizeHint)
        form.addRow(self.tr("Language, from the next start"), self.language)
        form.addRow(self.tr("Days ahead that a refresh reads"), self.days_ahead)
        form.addRow(self.offline)

    def offer_languages(self, codes: tuple[str, ...]) -> None:
        """Offer the system's own language and those there are words for."""
        self.language.clear()
        self.language.addItem(self.tr("As the system"), "")
        for code in codes:
            # As in the United States: alone, "es" would be called the Spanish of Spain.
            name = QLocale(f"{code}_US").nativeLanguageName()
            self.language.addItem(name[:1].upper() + name[1:], code)
