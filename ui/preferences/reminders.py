# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""When the person is reminded of a deadline, and how much the desktop says of it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from hearings.core import Core
from hearings.domain.telling import Telling
from hearings.messages.errors import describe
from hearings.messages.reminders import lead_name, telling_name
from hearings.preferences import Preferences
from ui.jobs import Err, Jobs, Ok
from ui.preferences.nobody_tells import nobody_tells
from ui.preferences.page import SettingsPage
from ui.widgets.flow import Flow
from ui.widgets.labels import plain_label

_HOUR, _DAY = 60, 24 * 60
OFFERED = (7 * _DAY, 3 * _DAY, _DAY, 4 * _HOUR, 2 * _HOUR, _HOUR, 15)


class RemindersView(SettingsPage):
    """Passive: boxes for the times, and one choice for the desktop."""

    def __init__(self, kept: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        leads = sorted({*OFFERED, *kept.remind_before}, reverse=True)
        self.leads = {lead: QCheckBox(lead_name(lead)) for lead in leads}
        self.no_desktop = nobody_tells()
        self.telling = QComboBox()
        self.telling.setAccessibleName(self.tr("What a notification of the desktop says"))
        for telling in Telling:
            self.telling.addItem(telling_name(telling), telling)
        for lead, box in self.leads.items():
            box.setChecked(lead in kept.remind_before)
        self.telling.setCurrentIndex(self.telling.findData(kept.notifications))
        self.setFocusProxy(next(iter(self.leads.values())))
        self._lay_out()

    def _lay_out(self) -> None:
        body = self.begin(self.tr("Reminders of deadlines"))
        about = self.tr(
            "A reminder stands across the window until you put it away. What came while the "
            "program was closed is told at the next start."
        )
        body.addWidget(plain_label(about, role="muted"))
        for box in self.leads.values():
            body.addWidget(box)
        self.section(self.tr("Notifications of the desktop, which others may see as well"))
        body.addLayout(Flow(self.telling))
        body.addWidget(self.no_desktop)
        self.end()


class RemindersChoice(QObject):
    """Keeps what is chosen as it is chosen."""

    changed = Signal()

    def __init__(self, view: RemindersView, core: Core, jobs: Jobs) -> None:
        super().__init__(view)
        self.view = view
        self._core, self._jobs = core, jobs
        for box in view.leads.values():
            box.clicked.connect(self._keep)
        view.telling.activated.connect(self._keep)

    def _keep(self) -> None:
        core, view = self._core, self.view
        leads = tuple(lead for lead, box in view.leads.items() if box.isChecked())
        telling = Telling(view.telling.currentData())

        def save() -> None:
            # From the settings as they are when it is this change's turn.
            kept = core.preferences
            core.save_preferences(replace(kept, remind_before=leads, notifications=telling))

        self._jobs.run(save, self._kept)

    def _kept(self, answer: Ok[None] | Err) -> None:
        if isinstance(answer, Err):
            self.view.strip.say(str(describe(answer.error)), "danger")
        else:
            self.view.strip.hide()
            self.changed.emit()
