# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A switch of a few buttons in one row, of which exactly one is pressed."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget


class Segments(QWidget):
    """Says which value was chosen; the first is chosen at the start."""

    value_chosen = Signal(str)

    def __init__(
        self, name: str, choices: Iterable[tuple[str, str, str]], parent: QWidget | None = None
    ) -> None:
        """`choices` are (value, words, keys); the keys are told in the tip, not installed."""
        super().__init__(parent)
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        self.buttons: dict[str, QPushButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for value, words, keys in choices:
            button = QPushButton(words)
            button.setProperty("role", "segment")
            button.setCheckable(True)
            button.setAccessibleName(f"{name}: {words}")
            button.setToolTip(f"{words} ({keys})")
            button.clicked.connect(lambda _checked, value=value: self.value_chosen.emit(value))
            self._group.addButton(button)
            self.buttons[value] = button
            row.addWidget(button)
        # The others have their right edge from their neighbour.
        at = 0 if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else -1
        list(self.buttons.values())[at].setProperty("is_last", True)
        next(iter(self.buttons.values())).setChecked(True)

    def show_value(self, value: str) -> None:
        """Show another value as the pressed one, without choosing it."""
        self.buttons[value].setChecked(True)
