# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The layout of the page on backups: the copies made by themselves, a file, and back."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QPushButton, QVBoxLayout, QWidget

from ui import theme
from ui.widgets.flow import Flow
from ui.widgets.labels import plain_label
from ui.widgets.lines import Lines
from ui.widgets.roomy import Roomy, beside_nothing
from ui.widgets.secret_field import secret_field
from ui.widgets.strip import Strip

WIDTH = 620
LIST_HEIGHT = 120


class CopiesView(QWidget):
    """Passive: the presenter fills it and listens."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.strip = Strip()
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
        page = QWidget()
        body = QVBoxLayout(page)
        body.setContentsMargins(theme.STEP * 2, theme.STEP * 2, theme.STEP * 2, theme.STEP * 2)
        body.setSpacing(theme.STEP)
        body.addWidget(
            plain_label(self.tr("Backups of your drafts"), theme.TITLE_POINTS, bold=True)
        )
        body.addWidget(self.says)
        body.addWidget(self.copies, 1)
        body.addLayout(Flow(self.bring_back))
        body.addSpacing(theme.STEP)
        self._lay_out_file(body)
        body.addStretch(1)
        page.setMaximumWidth(max(theme.scaled(WIDTH), page.minimumSizeHint().width()))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.strip)
        whole.addWidget(Roomy(beside_nothing(page)), 1)

    def _lay_out_file(self, body: QVBoxLayout) -> None:
        title = self.tr("One encrypted file for another computer or a stick")
        body.addWidget(plain_label(title, theme.LARGE_POINTS, bold=True))
        rows = _form(self.secrets)
        rows.addRow(self.tr("Passphrase for it"), self.passphrase)
        rows.addRow(self.tr("Once more"), self.again)
        body.addWidget(self.secrets)
        body.addLayout(Flow(self.back_up))
        body.addSpacing(theme.STEP)
        title = self.tr("Restore such a file")
        body.addWidget(plain_label(title, theme.LARGE_POINTS, bold=True))
        about = self.tr("What is here now is kept beside it under another name.")
        body.addWidget(plain_label(about, role="muted"))
        body.addLayout(Flow(self.choose))
        body.addWidget(self.chosen)
        field = QWidget()
        _form(field).addRow(self.tr("What opens it"), self.secret)
        body.addWidget(field)
        body.addLayout(Flow(self.restore))


def _form(parent: QWidget) -> QFormLayout:
    form = QFormLayout(parent)
    form.setContentsMargins(0, 0, 0, 0)
    form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
    form.setHorizontalSpacing(theme.STEP * 2)
    form.setVerticalSpacing(theme.STEP)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.FieldsStayAtSizeHint)
    return form
