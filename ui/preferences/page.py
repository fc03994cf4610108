# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What pages of Preferences have in common: a strip above, and a column that scrolls."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QVBoxLayout, QWidget

from ui import theme
from ui.widgets.labels import plain_label
from ui.widgets.roomy import Roomy, beside_nothing
from ui.widgets.strip import Strip

WIDTH = 620


class SettingsPage(QWidget):
    """Its column is as wide as one reads well, or as its widest part needs."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.strip = Strip()
        self._column = QWidget()
        self._body = QVBoxLayout(self._column)
        self._body.setContentsMargins(*[theme.STEP * 2] * 4)
        self._body.setSpacing(theme.STEP)

    def begin(self, title: str) -> QVBoxLayout:
        """The column, under its title."""
        self._body.addWidget(plain_label(title, theme.TITLE_POINTS, bold=True))
        return self._body

    def section(self, title: str, about: str = "") -> None:
        """Go on under another heading, with a sentence on it."""
        if self._body.count() > 1:
            self._body.addSpacing(theme.STEP)
        self._body.addWidget(plain_label(title, theme.LARGE_POINTS, bold=True))
        if about:
            self._body.addWidget(plain_label(about, role="muted"))

    def end(self) -> None:
        """The column is complete: show it."""
        self._body.addStretch(1)
        needed = self._column.minimumSizeHint().width()
        self._column.setMaximumWidth(max(theme.scaled(WIDTH), needed))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.strip)
        whole.addWidget(Roomy(beside_nothing(self._column)), 1)


def fields(parent: QWidget | None = None) -> QFormLayout:
    """Names with a field beside each, or below it where there is no room."""
    form = QFormLayout(parent)
    form.setContentsMargins(0, 0, 0, 0)
    form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
    form.setHorizontalSpacing(theme.STEP * 2)
    form.setVerticalSpacing(theme.STEP)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.FieldsStayAtSizeHint)
    return form
