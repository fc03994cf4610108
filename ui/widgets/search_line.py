# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A field to search in, whose button to empty it has a name too."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QToolButton, QWidget

from ui.icons import icon


class SearchLine(QLineEdit):
    """Says what it searches, as a hint and to screen readers."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(words)
        self.setAccessibleName(words)
        self.setClearButtonEnabled(True)
        # Qt gives its buttons within the field no name.
        self._name_buttons(self.tr("Empty the search"))
        self.addAction(icon("search", "muted"), QLineEdit.ActionPosition.LeadingPosition)
        self._name_buttons(words)

    def _name_buttons(self, name: str) -> None:
        for button in self.findChildren(QToolButton):
            if not button.accessibleName():
                button.setAccessibleName(name)
