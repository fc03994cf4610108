# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The layout of the page on what the program does by itself; each of it is off at first."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QCheckBox, QComboBox, QPushButton, QTimeEdit, QVBoxLayout, QWidget

from hearings.domain.schedule import EveryHours, written
from ui import theme
from ui.preferences.nobody_tells import nobody_tells
from ui.preferences.page import SettingsPage
from ui.widgets.flow import Flow
from ui.widgets.labels import plain_label

OFFERED = (3, 6, 12)
DAILY = "daily"


class BackgroundView(SettingsPage):
    """Passive: the presenter fills it and listens."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rhythm = QComboBox()
        self.rhythm.setAccessibleName(self.tr("When the places you follow are read by themselves"))
        self.at = QTimeEdit()
        self.at.setAccessibleName(self.tr("At which time of the day they are read"))
        # The style sheet's room round a text does not reach into this field.
        self.at.lineEdit().setTextMargins(theme.STEP, 0, theme.STEP, 0)
        # A time is kept when it is whole, not at each digit.
        self.at.setKeyboardTracking(False)
        self.state = plain_label()
        # All of them in sight, because the button below is about all of them.
        self.hosts = plain_label()
        self.hosts.setIndent(theme.STEP)
        self.agree = QPushButton(self.tr("Agree to these hosts"))
        self.agree.setProperty("role", "main")
        self.tells = QCheckBox(
            self.tr("Tell me on the desktop how many hearings are new or changed")
        )
        self.no_desktop = nobody_tells()
        self.stays = QCheckBox(self.tr("Keep running in the tray when the window is closed"))
        self.about_tray = plain_label(role="muted")
        self.no_tray = plain_label(
            self.tr(
                "This desktop shows no tray, so closing the window ends the program. On GNOME the "
                "extension AppIndicator brings one."
            ),
            role="muted",
        )
        self.at_login = QCheckBox(self.tr("Start Hearings when I log in"))
        self.about_login = plain_label(role="muted")
        self.setFocusProxy(self.rhythm)
        self._lay_out()

    def offer(self, hours: Iterable[int]) -> None:
        """Offer to read never, every so many hours, and once a day."""
        self.rhythm.clear()
        self.rhythm.addItem(self.tr("Only when I press Refresh"), "")
        for number in hours:
            name = self.tr("Every %n hour(s)", "", number)
            self.rhythm.addItem(name, written(EveryHours(number)))
        self.rhythm.addItem(self.tr("Once a day at this time"), DAILY)

    def _lay_out(self) -> None:
        body = self.begin(self.tr("In the background"))
        self._lay_out_schedule(body)
        self._lay_out_staying(body)
        self.section(self.tr("When you log in"))
        body.addWidget(self.at_login)
        body.addWidget(self.about_login)
        self.end()

    def _lay_out_schedule(self, body: QVBoxLayout) -> None:
        about = self.tr(
            "Only while the program runs, never while you work offline or your drafts are locked. "
            "A time that was missed is made up for once."
        )
        self.section(self.tr("Refresh on a schedule"), about)
        body.addLayout(Flow(self.rhythm, self.at))
        body.addWidget(self.tells)
        body.addWidget(self.no_desktop)
        body.addWidget(self.state)
        contacts = self.tr(
            "It contacts these hosts, and another only where one of them sends it on. Nothing "
            "about you is sent."
        )
        body.addWidget(plain_label(contacts, role="muted"))
        body.addWidget(self.hosts)
        body.addLayout(Flow(self.agree))

    def _lay_out_staying(self, body: QVBoxLayout) -> None:
        self.section(self.tr("When you close the window"))
        body.addWidget(self.stays)
        self.about_tray.setText(
            self.tr(
                "The icon in the tray opens the window again. Ctrl+Q ends the program, and so does "
                "Quit in the menu of the icon. Encrypted drafts are locked there as ever."
            )
        )
        body.addWidget(self.about_tray)
        body.addWidget(self.no_tray)
