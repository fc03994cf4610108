# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The layout of the page on who can read the drafts."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QPushButton,
    QSpinBox,
    QWidget,
)

from hearings.preferences import MOST_LOCK_MINUTES
from ui import theme
from ui.preferences.destroying import DestroyingView
from ui.preferences.page import SettingsPage, fields
from ui.widgets.flow import Flow
from ui.widgets.labels import plain_label
from ui.widgets.safety_link import SafetyLink
from ui.widgets.secret_field import secret_field


class GuardView(SettingsPage):
    """Passive: the presenter says who can read, and what may be pressed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.standing = plain_label()
        self.passphrase = secret_field(self.tr("New passphrase"))
        self.again = secret_field(self.tr("New passphrase once more"))
        self.with_code = QCheckBox(self.tr("Also make a recovery code to write on paper"))
        self.with_code.setChecked(True)
        self.in_ring = QCheckBox(
            self.tr("Let the key ring of this computer open them until I lock them")
        )
        self.keep = QPushButton()
        self.keep.setProperty("role", "main")
        self.new_code = QPushButton(self.tr("Make a new recovery code"))
        self.decrypt = QPushButton(self.tr("Keep them unencrypted again…"))
        self.decrypt.setProperty("role", "quiet")
        self.strength = plain_label(role="muted")
        self.code = plain_label(bold=True)
        self.code.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.print_code = QPushButton(self.tr("Print the recovery code…"))
        self.print_code.setToolTip(
            self.tr("A printer, or its queue, may keep a copy: choose one that you trust")
        )
        self.minutes = QSpinBox()
        self.minutes.setRange(0, MOST_LOCK_MINUTES)
        self.minutes.setSpecialValueText(self.tr("never"))
        self.minutes.lineEdit().setTextMargins(theme.STEP, 0, 0, 0)
        self.minutes.setKeyboardTracking(False)
        self.minutes.setAccessibleName(self.tr("Lock after so many minutes without a key"))
        self.safety = SafetyLink()
        self.destroying = DestroyingView()
        self._lay_out()
        self.setFocusProxy(self.passphrase)

    def _lay_out(self) -> None:
        body = self.begin(self.tr("Who can read your drafts"))
        body.addWidget(self.standing)
        body.addWidget(self.safety, 0, Qt.AlignmentFlag.AlignLeft)
        form = fields()
        form.addRow(self.tr("New passphrase"), self.passphrase)
        form.addRow(self.tr("Once more"), self.again)
        body.addLayout(form)
        body.addWidget(self.strength)
        body.addWidget(self.with_code)
        body.addWidget(self.in_ring)
        body.addLayout(Flow(self.keep, self.new_code, self.decrypt))
        body.addWidget(self.code)
        body.addWidget(self.print_code, 0, Qt.AlignmentFlag.AlignLeft)
        body.addSpacing(theme.STEP)
        locking = fields()
        locking.addRow(self.tr("Lock after so many minutes without a key"), self.minutes)
        body.addLayout(locking)
        about = self.tr(
            "Ctrl+L locks at once; sleep and the lock of the screen do so too. F8 puts a blank "
            "window in front of everything, and locks what is encrypted."
        )
        body.addWidget(plain_label(about, role="muted"))
        body.addSpacing(theme.STEP * 2)
        body.addWidget(self.destroying)
        self.end()
