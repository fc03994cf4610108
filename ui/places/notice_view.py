# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The layout of a notice that is pasted or typed, and is to become a hearing."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from ui import theme
from ui.widgets.flow import Flow
from ui.widgets.labels import plain_label


class NoticeView(QWidget):
    """Passive: the presenter says what stands where."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.about = plain_label(bold=True)
        self.text = QPlainTextEdit()
        self.text.setObjectName("editor")
        self.text.setTabChangesFocus(True)
        self.text.setPlaceholderText(
            self.tr("City Council, December 8 at 6 PM, City Hall, Room 200: body cameras")
        )
        self.text.setAccessibleName(self.tr("The words of the notice"))
        self.add = QPushButton(self.tr("Add this hearing"))
        self.add.setProperty("role", "main")
        self.cancel = QPushButton(self.tr("Cancel"))
        self._lay_out()
        self.text.textChanged.connect(self._allow)
        self._allow()

    def begin(self, place: str) -> None:
        """Ask for the words of a notice about a place."""
        self.about.setText(self.tr("It is about {place}.").format(place=place))
        self.text.setFocus()

    def _allow(self) -> None:
        self.add.setEnabled(bool(self.text.toPlainText().strip()))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.STEP * 3, theme.STEP * 2, theme.STEP * 3, theme.STEP * 2)
        column.setSpacing(theme.STEP)
        title = self.tr("Add a hearing from a notice")
        column.addWidget(plain_label(title, theme.TITLE_POINTS, bold=True))
        column.addWidget(self.about)
        column.addWidget(
            plain_label(
                self.tr(
                    "Paste what a friend sent, or type it: the body, the day, the hour, the room "
                    "and what it is about. What is read out of it is shown for you to check."
                ),
                role="muted",
            )
        )
        column.addWidget(self.text, 1)
        column.addLayout(Flow(self.add, self.cancel))
