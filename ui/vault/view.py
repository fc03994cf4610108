# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The layout of the locked window: one field, one button, and nothing of what is behind it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from ui import theme
from ui.widgets.flow import Flow
from ui.widgets.labels import plain_label
from ui.widgets.strip import Strip

WIDTH = 460


class UnlockView(QWidget):
    """Passive: the presenter fills it and listens."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.strip = Strip()
        self.title = plain_label(self.tr("Your drafts are locked"), theme.TITLE_POINTS, bold=True)
        self.sentence = plain_label(
            self.tr(
                "They are kept on this computer, encrypted. Type your passphrase or your recovery "
                "code to go on."
            )
        )
        self.secret = QLineEdit()
        self.secret.setEchoMode(QLineEdit.EchoMode.Password)
        self.secret.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
        )
        self.secret.setAccessibleName(self.tr("Passphrase or recovery code"))
        self.secret.setPlaceholderText(self.tr("Passphrase or recovery code"))
        self.unlock = QPushButton(self.tr("Unlock"))
        self.unlock.setProperty("role", "main")
        self.close_window = QPushButton(self.tr("Close Hearings"))
        self._lay_out()
        self.setFocusProxy(self.secret)

    def _lay_out(self) -> None:
        page = QWidget()
        page.setFixedWidth(theme.scaled(WIDTH))
        column = QVBoxLayout(page)
        column.setSpacing(theme.STEP * 2)
        column.addStretch(2)
        column.addWidget(self.title)
        column.addWidget(self.sentence)
        column.addWidget(self.secret)
        column.addLayout(Flow(self.unlock, self.close_window))
        column.addWidget(self.strip)
        column.addStretch(3)
        whole = QVBoxLayout(self)
        whole.addWidget(page, 1, Qt.AlignmentFlag.AlignHCenter)
