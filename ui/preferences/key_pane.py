# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The layout of one key: whom it serves, where it is free, pasting, trying and removing it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QVBoxLayout, QWidget

from hearings.domain.key_home import KeyHome
from ui import theme
from ui.icons import icon
from ui.widgets.flow import Flow
from ui.widgets.labels import plain_label
from ui.widgets.strip import Strip

MASK = "•" * 12
"""What is shown of every key: not even its length."""


class KeyPane(QWidget):
    """Passive: the presenter says what stands where."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.title = plain_label(points=theme.TITLE_POINTS, bold=True)
        self.places = plain_label(role="muted")
        self.without = plain_label()
        self.sign_up = plain_label()
        self.free_at = QPushButton(icon("link"), self.tr("Open the page that gives keys"))
        self.state = plain_label()
        self.paste = QLineEdit()
        self.paste.setEchoMode(QLineEdit.EchoMode.Password)
        self.paste.setPlaceholderText(self.tr("Paste the key here"))
        self.paste.setAccessibleName(self.tr("Paste the key here"))
        self.where_words = plain_label(
            self.tr(
                "This computer has no key ring. You can keep the key until the window is "
                "closed, or in a file that only your account can read. Whoever can read your "
                "files, a backup of them too, can use a key in a file."
            )
        )
        self.where = QComboBox()
        self.where.setAccessibleName(self.tr("Where the key is kept"))
        self.where.addItem(self.tr("For this run only"), KeyHome.RUN)
        self.where.addItem(self.tr("In a file only my account can read"), KeyHome.FILE)
        self.keep = QPushButton(self.tr("Keep this key"))
        self.keep.setProperty("role", "main")
        self.check = QPushButton(icon("refresh"), self.tr("Check"))
        self.check.setToolTip(self.tr("Ask the service one question with this key"))
        self.remove = QPushButton(icon("trash"), self.tr("Remove"))
        self.remove.setToolTip(self.tr("Forget this key"))
        self.verdict = Strip()
        self._lay_out()

    def _lay_out(self) -> None:
        body = QVBoxLayout()
        body.setContentsMargins(theme.STEP * 3, theme.STEP * 2, theme.STEP * 3, theme.STEP)
        body.setSpacing(theme.STEP)
        body.addWidget(self.title)
        body.addWidget(self.places)
        body.addWidget(self.without)
        body.addWidget(self.sign_up)
        body.addWidget(self.free_at, 0, Qt.AlignmentFlag.AlignLeft)
        body.addSpacing(theme.STEP)
        body.addWidget(self.state)
        body.addLayout(Flow(self.check, self.remove))
        body.addWidget(self.paste)
        body.addWidget(self.where_words)
        body.addLayout(Flow(self.where, self.keep))
        body.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.verdict)
        column.addLayout(body, 1)
