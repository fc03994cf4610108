# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Keeps what is chosen for calendars, and begins, changes and ends the kept file."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from hearings.core import Core
from hearings.domain.calendar_choice import CalendarChoice
from hearings.domain.kept_calendar import KeptCalendar
from hearings.domain.shared_by import SharedBy
from hearings.messages.calendar_file import words_for_calendars
from hearings.messages.calendars import shared_sentence
from hearings.messages.errors import describe
from ui.jobs import Err, Jobs, Ok
from ui.preferences.accounts_presenter import AccountsPresenter
from ui.preferences.calendar_view import CalendarView


class _Begun(NamedTuple):
    path: Path
    number: int


class CalendarPresenter(QObject):
    """Behaviour of the page on calendars."""

    def __init__(self, view: CalendarView, core: Core, jobs: Jobs) -> None:
        super().__init__(view)
        self.view = view
        self._core, self._jobs = core, jobs
        view.exports.changed.connect(self._keep_choice)
        view.kept.changed.connect(self._keep_otherwise)
        view.choose.clicked.connect(self._ask_where)
        view.stop.clicked.connect(self._stop)
        view.copy.clicked.connect(self._copy)
        self.accounts = AccountsPresenter(view.accounts, view.strip, core, jobs)
        self._show()

    def show_again(self) -> None:
        """Show the settings as they are, and the accounts."""
        self.accounts.show_again()
        self._show()

    def _show(self) -> None:
        view, preferences = self.view, self._core.preferences
        view.exports.show_choice(preferences.calendar)
        kept = preferences.kept_calendar
        view.show_kept("" if kept is None else kept.path.absolute().as_uri())
        if kept is None:
            view.warning.hide()
            view.state.setText(self.tr("No file is kept up to date."))
            view.choose.setText(self.tr("Choose a place…"))
            return
        view.kept.show_choice(kept.choice)
        view.state.setText(self.tr("Kept up to date: {path}").format(path=kept.path))
        view.choose.setText(self.tr("Choose another place…"))
        core = self._core
        self._jobs.run(lambda: core.keeping_calendar.shared_by(kept.path), self._warn)

    def keep_at(self, path: Path) -> None:
        """Keep a file at this place from now on, if it can be written there."""
        target = path if path.suffix else path.with_suffix(".ics")
        kept = self._core.preferences.kept_calendar
        self._keep(KeptCalendar.of(target, kept.choice if kept else CalendarChoice()))

    def _keep_otherwise(self) -> None:
        kept = self._core.preferences.kept_calendar
        if kept is not None:
            self._keep(KeptCalendar.of(kept.path, self.view.kept.choice))

    def _keep(self, kept: KeptCalendar) -> None:
        core, words = self._core, words_for_calendars()

        def work() -> _Begun:
            # Written before it is remembered: what cannot be written to is no place to keep.
            done = core.keeping_calendar.write(kept, words)
            core.save_preferences(replace(core.preferences, kept_calendar=kept))
            return _Begun(kept.path, done.count)

        self._jobs.run(work, self._begun)

    def _keep_choice(self) -> None:
        core, choice = self._core, self.view.exports.choice

        def save() -> None:
            # From the settings as they are when it is this change's turn.
            core.save_preferences(replace(core.preferences, calendar=choice))

        self._jobs.run(save, self._saved)

    def _stop(self) -> None:
        core = self._core

        def save() -> None:
            core.save_preferences(replace(core.preferences, kept_calendar=None))

        self._jobs.run(save, self._stopped)

    def _ask_where(self) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        wanted, _chosen = QFileDialog.getSaveFileName(
            self.view.window(),
            self.tr("Keep a calendar file"),
            str(Path(folder) / "hearings.ics"),
            self.tr("Calendar files (*.ics)"),
        )
        if wanted:
            self.keep_at(Path(wanted))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.view.address.text())

    def _begun(self, answer: Ok[_Begun] | Err) -> None:
        if self._is_said(answer) and isinstance(answer, Ok):
            words = self.tr("%n hearing(s) written to {path}.", "", answer.value.number)
            self.view.strip.say(words.format(path=answer.value.path), "ok")

    def _stopped(self, answer: Ok[None] | Err) -> None:
        if self._is_said(answer):
            words = self.tr("The file stays where it is; no refresh writes it any more.")
            self.view.strip.say(words, "ok")

    def _saved(self, answer: Ok[None] | Err) -> None:
        self._is_said(answer)

    def _is_said(self, answer: Ok[_Begun] | Ok[None] | Err) -> bool:
        """Show the settings anew; whether all went well, which is said where it did not."""
        self._show()
        if isinstance(answer, Err):
            self.view.strip.say(str(describe(answer.error)), "danger")
        else:
            self.view.strip.hide()
        return isinstance(answer, Ok)

    def _warn(self, answer: Ok[SharedBy | None] | Err) -> None:
        shared = answer.value if isinstance(answer, Ok) else None
        self.view.warning.setText("" if shared is None else shared_sentence(shared))
        self.view.warning.setVisible(shared is not None)
