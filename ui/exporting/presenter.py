# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Asks where a calendar file should go, writes it, and says what was written."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from hearings.domain.calendar_wish import CalendarWish
from hearings.errors import HearingsError
from hearings.messages.calendar_file import words_for_calendars
from hearings.tasks.exporting import Exported, Exporting
from ui.jobs import Err, Jobs, Ok


class ExportPresenter(QObject):
    """Behaviour of “Add to calendar”."""

    said = Signal(str)
    failed = Signal(object)
    exported = Signal()

    def __init__(self, window: QWidget, exporting: Callable[[], Exporting], jobs: Jobs) -> None:
        super().__init__(window)
        self._window, self._exporting, self._jobs = window, exporting, jobs

    def export(self, hearing_ids: tuple[str, ...]) -> None:
        """Ask for a file and write these hearings to it."""
        if not hearing_ids:
            return
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        wanted, _chosen = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Save a calendar file"),
            str(Path(folder) / "hearings.ics"),
            self.tr("Calendar files (*.ics)"),
        )
        if wanted:
            self.export_to(hearing_ids, Path(wanted))

    def export_to(self, hearing_ids: tuple[str, ...], path: Path) -> None:
        """Write these hearings to a file."""
        target = path if path.suffix else path.with_suffix(".ics")
        wish = CalendarWish(words_for_calendars())
        self._jobs.run(lambda: self._exporting().export_ids(hearing_ids, target, wish), self._done)

    def _done(self, answer: Ok[Exported] | Err) -> None:
        if isinstance(answer, Err):
            self.failed.emit(answer.error)
            return
        done = answer.value
        words = self.tr("%n hearing(s) written to {path}.", "", done.count)
        after = self.tr("Open that file with your calendar. When a hearing moves, export it again.")
        self.said.emit(f"{words.format(path=done.path)} {after}")
        if isinstance(done.unremembered, HearingsError):
            self.failed.emit(done.unremembered)
        self.exported.emit()
