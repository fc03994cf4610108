# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The layout of the page on backups: the copies made by themselves, a file, and back."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ui import theme
from ui.preferences.page import SettingsPage, fields
from ui.widgets.flow import Flow
from ui.widgets.labels import plain_label
from ui.widgets.lines import Lines
from ui.widgets.secret_field import secret_field

LIST_HEIGHT = 120


class CopiesView(SettingsPage):
    """Passive: the presenter fills it and listens."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.says = plain_label(role="muted")
        self.copies = Lines(self.tr("Copies made by themselves"))
        self.copies.setMinimumHeight(theme.scaled(LIST_HEIGHT))
        self.bring_back = QPushButton(self.tr("Bring the chosen copy back"))
        self.passphrase = secret_field(self.tr("Passphrase for the file"))
        self.again = secret_field(self.tr("The passphrase for the file once more"))
        self.secrets = QWidget()
        self.back_up = QPushButton(self.tr("Back up to a file…"))
        self.choose = QPushButton(self.tr("Choose a backup file…"))
        self.chosen = plain_label(role="muted")
        self.secret = secret_field(self.tr("Passphrase or recovery code of the backup"))
        self.restore = QPushButton(self.tr("Restore it"))
        self._lay_out()
        self.setFocusProxy(self.copies)

    def _lay_out(self) -> None:
        body = self.begin(self.tr("Backups of your drafts"))
        body.addWidget(self.says)
        body.addWidget(self.copies, 1)
        body.addLayout(Flow(self.bring_back))
        self._lay_out_file(body)
        self.end()

    def _lay_out_file(self, body: QVBoxLayout) -> None:
        self.section(self.tr("One encrypted file for another computer or a stick"))
        rows = fields(self.secrets)
        rows.addRow(self.tr("Passphrase for it"), self.passphrase)
        rows.addRow(self.tr("Once more"), self.again)
        body.addWidget(self.secrets)
        body.addLayout(Flow(self.back_up))
        about = self.tr("What is here now is kept beside it under another name.")
        self.section(self.tr("Restore such a file"), about)
        body.addLayout(Flow(self.choose))
        body.addWidget(self.chosen)
        field = QWidget()
        fields(field).addRow(self.tr("What opens it"), self.secret)
        body.addWidget(field)
        body.addLayout(Flow(self.restore))
