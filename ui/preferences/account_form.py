# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The layout of adding a calendar on a server: where it is, who one is there, which calendar."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from hearings.domain.caldav import FoundCalendars
from ui import theme
from ui.widgets.flow import Flow
from ui.widgets.labels import plain_label

FIELD_WIDTH = 360
LONGEST_NAME = 60


class AccountForm(QWidget):
    """Passive: the presenter says what stands where."""

    edited = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.address, self.user = QLineEdit(), QLineEdit()
        self.address.setPlaceholderText("https://")
        self.password = QLineEdit()
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.look = QPushButton(self.tr("Look for calendars"))
        self.calendar = QComboBox()
        self.calendar.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.name = QLineEdit()
        self.name.setMaxLength(LONGEST_NAME)
        self.keep = QPushButton(self.tr("Add this calendar"))
        self.keep.setProperty("role", "main")
        self.cancel = QPushButton(self.tr("Cancel"))
        self.found = QWidget()
        self._lay_out()
        self.setFocusProxy(self.address)
        for field in (self.address, self.user, self.password, self.name):
            field.textEdited.connect(self.edited)
        for field in (self.address, self.user, self.password):
            field.returnPressed.connect(self.look.click)
        self.name.returnPressed.connect(self.keep.click)
        self.cancel.clicked.connect(self.closed)
        leave = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        leave.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        leave.activated.connect(self.closed)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.STEP)
        about = self.tr(
            "The address stands in the settings of your service under “CalDAV”; your address for "
            "e-mail may be enough. Many services want a password made for this program alone, an "
            "app password. It is kept in the key ring of this computer."
        )
        column.addWidget(plain_label(about, role="muted"))
        rows = self._rows(
            (self.tr("Address of the server"), self.address),
            (self.tr("Your name there"), self.user),
            (self.tr("Password"), self.password),
        )
        column.addLayout(rows)
        column.addLayout(Flow(self.look, self.cancel))
        found = QVBoxLayout(self.found)
        found.setContentsMargins(0, 0, 0, 0)
        found.setSpacing(theme.STEP)
        found.addLayout(
            self._rows(
                (self.tr("Calendar"), self.calendar), (self.tr("What you call it"), self.name)
            )
        )
        found.addLayout(Flow(self.keep))
        column.addWidget(self.found)

    def _rows(self, *fields: tuple[str, QWidget]) -> QFormLayout:
        rows = QFormLayout()
        rows.setSpacing(theme.STEP)
        rows.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        rows.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for words, field in fields:
            label = plain_label(words, wraps=False)
            label.setBuddy(field)
            field.setAccessibleName(words)
            field.setMinimumWidth(theme.scaled(FIELD_WIDTH))
            rows.addRow(label, field)
        return rows

    def empty(self) -> None:
        """Forget what was typed, the password first."""
        for field in (self.password, self.address, self.user, self.name):
            field.clear()
        self.offer(None)

    def offer(self, found: FoundCalendars | None) -> None:
        """Offer these calendars; None while nobody was asked for them."""
        self.calendar.clear()
        if found is not None and found.own:
            self.calendar.addItem(self.tr("One of its own, called “Hearings”"), found.own)
        for one in found.others if found is not None else ():
            self.calendar.addItem(one.name or one.url, one.url)
        self.found.setVisible(self.calendar.count() > 0)
