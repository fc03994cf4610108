# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The layout of calendars on servers: the account, what goes in, and how it stands."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QComboBox, QPushButton, QVBoxLayout, QWidget

from ui import theme
from ui.calendar_fields import CalendarFields
from ui.icons import icon
from ui.preferences.account_form import AccountForm
from ui.preferences.conflict_view import ConflictView
from ui.widgets.flow import Flow
from ui.widgets.labels import plain_label


class AccountsView(QWidget):
    """Passive: the presenter says what stands where."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.accounts = QComboBox()
        self.accounts.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.accounts.setAccessibleName(self.tr("Calendar account"))
        self.add = QPushButton(icon("plus"), self.tr("Add a calendar on a server…"))
        self.form = AccountForm()
        self.state, self.last = plain_label(role="muted"), plain_label()
        self.failed = plain_label(role="warn")
        self.fields = CalendarFields()
        self.after_refresh = QCheckBox(self.tr("Bring it up to date by itself after each refresh"))
        self.run = QPushButton(icon("refresh", "on_accent"), self.tr("Bring it up to date now"))
        self.run.setProperty("role", "main")
        self.check = QPushButton(self.tr("Check the account"))
        self.check.setToolTip(self.tr("Ask the server whether the calendar is there"))
        self.remove_left = QPushButton(self.tr("Remove there what is left"))
        self.forget = QPushButton(icon("trash"), self.tr("Forget the account…"))
        self.conflict = ConflictView()
        self.forgetting = QWidget()
        self.leave = QPushButton(self.tr("Leave its events there"))
        self.take = QPushButton(self.tr("Remove its events there as well"))
        self.stay = QPushButton(self.tr("Keep the account"))
        self.account = QWidget()
        self._lay_out()
        self.setFocusProxy(self.add)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.STEP)
        title = self.tr("Calendars on a server (CalDAV)")
        column.addWidget(plain_label(title, theme.LARGE_POINTS, bold=True))
        about = self.tr(
            "Nextcloud, Fastmail, iCloud and others keep calendars that a group can share. The "
            "same hearings go there; what somebody else changed is never overwritten without "
            "asking you."
        )
        column.addWidget(plain_label(about, role="muted"))
        column.addLayout(Flow(self.accounts, self.add))
        column.addWidget(self.form)
        column.addWidget(self.account)
        self._lay_out_account()
        self.form.hide()
        self.account.hide()

    def _lay_out_account(self) -> None:
        column = QVBoxLayout(self.account)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.STEP)
        for part in (
            self.state, self.last, self.failed, self.conflict, self.fields, self.after_refresh,
        ):  # fmt: skip
            column.addWidget(part)
        column.addLayout(Flow(self.run, self.check, self.remove_left, self.forget))
        asked = QVBoxLayout(self.forgetting)
        asked.setContentsMargins(0, 0, 0, 0)
        asked.setSpacing(theme.STEP)
        question = self.tr("The password is forgotten with the account. What of its events?")
        asked.addWidget(plain_label(question))
        asked.addLayout(Flow(self.leave, self.take, self.stay))
        column.addWidget(self.forgetting)
        self.forgetting.hide()
        self.forgetting.setFocusProxy(self.stay)

    def allow(self, *, is_free: bool) -> None:
        """Let nothing be begun while something runs."""
        begins = self.run, self.check, self.remove_left, self.forget, self.leave, self.take
        for part in (*begins, self.accounts, self.fields, self.after_refresh, self.conflict):
            part.setEnabled(is_free)
        self.form.look.setEnabled(is_free)
