# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The page of Preferences on calendars: what goes in, one file kept up to date, and servers."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLineEdit, QPushButton, QScrollArea, QVBoxLayout, QWidget

from hearings.messages.calendars import subscribed_sentence
from ui import theme
from ui.calendar_fields import CalendarFields
from ui.icons import icon
from ui.preferences.accounts_view import AccountsView
from ui.widgets.flow import Flow
from ui.widgets.labels import plain_label
from ui.widgets.strip import Strip

ADDRESS_WIDTH = 520


class CalendarView(QWidget):
    """Passive: the presenter says what stands where."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.strip = Strip()
        self.exports = CalendarFields()
        self.kept = CalendarFields()
        self.state = plain_label()
        self.address = QLineEdit()
        self.address.setReadOnly(True)
        self.address.setMinimumWidth(theme.scaled(ADDRESS_WIDTH))
        self.address.setAccessibleName(self.tr("Address to subscribe to"))
        self.copy = QPushButton(self.tr("Copy the address"))
        self.choose = QPushButton(icon("calendar-add"), self.tr("Choose a place…"))
        self.stop = QPushButton(self.tr("Keep it no longer"))
        self.stop.setProperty("role", "quiet")
        self.warning = plain_label(role="warn")
        self.accounts = AccountsView()
        self.setFocusProxy(self.exports)
        self._lay_out()

    def _lay_out(self) -> None:
        page = QWidget()
        page.setObjectName("pane")
        body = QVBoxLayout(page)
        body.setContentsMargins(theme.STEP * 2, theme.STEP * 2, theme.STEP * 2, theme.STEP * 2)
        body.setSpacing(theme.STEP)
        body.addWidget(plain_label(self.tr("Calendar"), theme.TITLE_POINTS, bold=True))
        exports = self.tr("When you add hearings to a calendar")
        body.addWidget(plain_label(exports, theme.LARGE_POINTS, bold=True))
        body.addWidget(self.exports)
        body.addSpacing(theme.STEP * 2)
        kept = self.tr("One file kept up to date")
        body.addWidget(plain_label(kept, theme.LARGE_POINTS, bold=True))
        about = self.tr(
            "Each refresh writes this file anew: the hearings on surveillance where you follow, "
            "and those you wrote for or exported. A calendar that subscribes to its address "
            "stays right by itself."
        )
        body.addWidget(plain_label(about, role="muted"))
        body.addWidget(self.state)
        body.addLayout(Flow(self.address, self.copy))
        body.addWidget(self.kept)
        body.addWidget(self.warning)
        body.addLayout(Flow(self.choose, self.stop))
        body.addWidget(plain_label(subscribed_sentence(), role="muted"))
        body.addSpacing(theme.STEP * 2)
        body.addWidget(self.accounts)
        body.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.strip)
        whole.addWidget(scroll, 1)

    def show_kept(self, address: str) -> None:
        """Show the file at this address as kept; an empty address for none."""
        self.address.setText(address)
        self.address.setCursorPosition(0)
        for part in (self.address, self.copy, self.kept, self.stop):
            part.setVisible(bool(address))
