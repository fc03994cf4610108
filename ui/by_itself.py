# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Joins what the window does by itself with the rest: reminders, the schedule, the desktop."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, SignalInstance

from hearings.core import Core
from ui.background.placing import build_reading
from ui.day import Day
from ui.desktop import Desktop
from ui.frame import Frame
from ui.hearings_place import HearingsPlace
from ui.jobs import Jobs
from ui.marks import Marks
from ui.notices import Notices
from ui.rail import NEXT, PREFERENCES
from ui.refreshing import Refreshing
from ui.reminders.placing import build_reminders

if TYPE_CHECKING:
    from ui.preferences.placing import PreferencesPlace


class Inside(Protocol):
    """What of the window's inside is needed for what it does by itself."""

    frame: Frame
    hearings: HearingsPlace
    notices: Notices
    marks: Marks
    day: Day
    refreshing: Refreshing
    preferences: PreferencesPlace

    @property
    def front_wanted(self) -> SignalInstance:
        """Tells that the window is to be in front."""

    @property
    def tray_chosen(self) -> SignalInstance:
        """Tells that another thing is chosen for closing it."""

    def show_place(self, name: str) -> None:
        """Bring a place to the front."""

    def open_hearing(self, hearing_id: str) -> None:
        """Show one hearing, in the list too where the filter leaves it."""


class ByItself(QObject):
    """Built once everything that it listens to is there."""

    def __init__(self, inside: Inside, core: Core, jobs: Jobs) -> None:
        super().__init__(inside.frame)
        self._inside = inside
        self.desktop = Desktop(self, jobs)
        shared = core, jobs, inside.frame
        self.reminders = build_reminders(*shared, inside.marks, inside.day, self.desktop)
        self.reminders.next_wanted.connect(partial(inside.show_place, NEXT))
        self.reminders.hearing_opened.connect(self._open)
        self.reminders.failed.connect(inside.notices.errors)
        self.reading = build_reading(*shared, inside.refreshing, inside.day, self.desktop)
        self.reading.hosts_wanted.connect(self._show_hosts)
        self.reading.opened.connect(self._open)
        self.reading.failed.connect(inside.notices.errors)
        inside.hearings.follows_read.connect(self.reading.look)

    def hear(self, preferences: PreferencesPlace) -> None:
        """Do what is chosen there from the moment on at which it is chosen."""
        preferences.reminders.changed.connect(self.reminders.look)
        preferences.background.changed.connect(self.reading.look)
        preferences.background.tray_chosen.connect(self._inside.tray_chosen)

    def _open(self, hearing_id: str = "") -> None:
        self._inside.front_wanted.emit()
        if hearing_id:
            self._inside.open_hearing(hearing_id)

    def _show_hosts(self) -> None:
        self._inside.show_place(PREFERENCES)
        place = self._inside.preferences
        place.page.show_page(place.background.view)
