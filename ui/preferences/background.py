# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Keeps when the places are read by themselves, and what was agreed to for that."""

from __future__ import annotations

from dataclasses import replace
from datetime import time

from PySide6.QtCore import QObject, QTime, Signal
from PySide6.QtWidgets import QSystemTrayIcon

from hearings.core import Core
from hearings.domain.schedule import DailyAt, EveryHours, Schedule, schedule_of, written
from hearings.messages.dates import clock_time, short_date
from hearings.messages.errors import describe
from hearings.tasks.scheduling import NextReading
from ui.jobs import Err, Job, Jobs, Ok
from ui.preferences.background_view import DAILY, OFFERED, BackgroundView

USUAL = time(8)


class BackgroundPresenter(QObject):
    """Behaviour of the page on what the program does by itself."""

    changed = Signal()
    """When to read, or whom, is another now."""

    tray_chosen = Signal()
    """What closing the window does is another thing now."""

    def __init__(self, view: BackgroundView, core: Core, jobs: Jobs) -> None:
        super().__init__(view)
        self.view = view
        self._core, self._jobs = core, jobs
        self._next = NextReading()
        self._asked: Job | None = None
        self._fill()
        view.rhythm.activated.connect(lambda _row: self._keep())
        view.at.timeChanged.connect(lambda _time: self._keep())
        view.agree.clicked.connect(self._agree)
        view.stays.clicked.connect(self._choose_staying)
        view.tells.setChecked(core.preferences.tells_news)
        view.tells.clicked.connect(lambda _on: self._keep())
        self._show(NextReading())
        self._show_staying()

    def show_again(self) -> None:
        """Look anew whom a refresh contacts, and when the next one comes."""
        if self._asked is not None:
            self._asked.cancel()
        self._asked = self._jobs.run(self._core.scheduling.look, self._arrived)
        self._show_staying()

    def _fill(self) -> None:
        view, kept = self.view, self._core.preferences.schedule
        own = {kept.hours} if isinstance(kept, EveryHours) else set()
        view.offer(sorted({*OFFERED, *own}))
        at = kept.time if isinstance(kept, DailyAt) else USUAL
        view.at.setTime(QTime(at.hour, at.minute))
        chosen = DAILY if isinstance(kept, DailyAt) else written(kept)
        view.rhythm.setCurrentIndex(view.rhythm.findData(chosen))

    @property
    def _chosen(self) -> Schedule | None:
        data = self.view.rhythm.currentData()
        at = self.view.at.time()
        return DailyAt(time(at.hour(), at.minute())) if data == DAILY else schedule_of(data)

    def _keep(self) -> None:
        core, schedule, tells = self._core, self._chosen, self.view.tells.isChecked()

        def save() -> None:
            # From the settings as they are when it is this change's turn.
            kept = replace(core.preferences, schedule=schedule, tells_news=tells)
            core.save_preferences(kept)
            if schedule is None:
                core.scheduling.agree(())

        self._jobs.run(save, self._kept)

    def _agree(self) -> None:
        # Exactly what stands there to be read, whatever was followed meanwhile.
        hosts = self._next.hosts
        self._jobs.run(lambda: self._core.scheduling.agree(hosts), self._kept)

    def _kept(self, answer: Ok[None] | Err) -> None:
        if isinstance(answer, Err):
            self.view.strip.say(str(describe(answer.error)), "danger")
            return
        self.view.strip.hide()
        self.show_again()
        self.changed.emit()

    def _show_staying(self) -> None:
        view, stays = self.view, self._core.preferences.stays_in_tray
        has_tray = QSystemTrayIcon.isSystemTrayAvailable()
        view.stays.setChecked(stays)
        view.stays.setEnabled(has_tray or stays)
        view.about_tray.setVisible(has_tray)
        view.no_tray.setVisible(not has_tray)

    def _choose_staying(self, stays: bool) -> None:
        core = self._core

        def save() -> None:
            core.save_preferences(replace(core.preferences, stays_in_tray=stays))

        self._jobs.run(save, self._kept_staying)

    def _kept_staying(self, answer: Ok[None] | Err) -> None:
        if isinstance(answer, Err):
            self.view.strip.say(str(describe(answer.error)), "danger")
        self._show_staying()
        self.tray_chosen.emit()

    def _arrived(self, answer: Ok[NextReading] | Err) -> None:
        self._asked = None
        if isinstance(answer, Err):
            self.view.strip.say(str(describe(answer.error)), "danger")
        else:
            self._show(answer.value)

    def _show(self, reading: NextReading) -> None:
        self._next, view = reading, self.view
        is_on = self._core.preferences.schedule is not None
        view.at.setVisible(view.rhythm.currentData() == DAILY)
        new = frozenset(reading.new_hosts) if is_on else frozenset()
        unknown = self.tr("{host} (new: not agreed to yet)")
        hosts = (unknown.format(host=one) if one in new else one for one in reading.hosts)
        view.hosts.setText("\n".join(hosts))
        view.agree.setVisible(bool(new))
        view.state.setText(self._state(reading))

    def _state(self, reading: NextReading) -> str:
        core = self._core
        if core.preferences.schedule is None:
            return self.tr("Nothing is read by itself.")
        if not reading.hosts:
            return self.tr("You follow no place that is read, so nothing is read by itself.")
        if reading.new_hosts:
            new = len(reading.new_hosts)
            return self.tr("It waits for you to agree to %n new host(s) below.", "", new)
        if core.is_offline:
            return self.tr("It waits, because you work offline.")
        if reading.at is None or reading.at <= core.clock.now():
            return self.tr("It reads as soon as it can.")
        at = reading.at.astimezone()
        words = self.tr("It reads next on {day} at {time}.")
        return words.format(day=short_date(at.date()), time=clock_time(at))
