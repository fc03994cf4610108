# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""“Add to calendar”: what goes in is chosen in a pane, then it is written and said."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog

from hearings.core import Core
from hearings.domain.calendar_wish import CalendarWish
from hearings.domain.changed_since import ChangedSince
from hearings.domain.listing import ListQuery
from hearings.errors import HearingsError
from hearings.messages.calendar_file import words_for_calendars
from hearings.messages.calendars import imported_sentence, shared_sentence
from hearings.messages.changed_since import moved_sentences
from hearings.tasks.exporting import Exported
from ui.exporting.view import ExportView
from ui.jobs import Err, Jobs, Ok

MOST_WARNINGS = 6
"""More lines than these would push the list out of the window."""


class _Since(NamedTuple):
    changed: ChangedSince
    warnings: tuple[str, ...]


class ExportPresenter(QObject):
    """Behaviour of “Add to calendar”."""

    said = Signal(str)
    failed = Signal(object)
    exported = Signal()

    def __init__(
        self, view: ExportView, core: Core, jobs: Jobs, query: Callable[[], ListQuery]
    ) -> None:
        """`query` is what the list asks for now, of which the new and changed are looked for."""
        super().__init__(view)
        self.view = view
        self._core, self._jobs, self._query = core, jobs, query
        self._ids: tuple[str, ...] = ()
        self._waiting: Path | None = None
        view.closed.connect(view.hide)
        view.fields.changed.connect(self._remember)
        view.save.clicked.connect(self._ask_where)
        view.all_the_same.clicked.connect(self._save_all_the_same)
        view.changed_only.clicked.connect(self.look_for_changes)

    def export(self, hearing_ids: tuple[str, ...]) -> None:
        """Let the person choose how these hearings go into a calendar."""
        if not hearing_ids:
            return
        view, self._ids, self._waiting = self.view, hearing_ids, None
        view.title.setText(self.tr("Add %n hearing(s) to your calendar", "", len(hearing_ids)))
        view.fields.show_choice(self._core.preferences.calendar)
        view.save.setEnabled(True)
        view.show_changed(False)
        view.show()
        view.setFocus()

    def look_for_changes(self) -> None:
        """Find what a calendar lacks of the list, and what it holds that is no longer so."""
        core, query = self._core, self._query()

        def work() -> _Since:
            since = core.exporting.changed_since(core.looking.hearings(query))
            names = {place.id: place.name for place in core.places()}
            return _Since(since, tuple(moved_sentences(since, names)))

        self._jobs.run(work, self._found)

    def export_to(self, hearing_ids: tuple[str, ...], path: Path) -> None:
        """Write these hearings to a file, whoever else gets it there."""
        target = path if path.suffix else path.with_suffix(".ics")
        core, choice = self._core, self.view.fields.choice
        wish = CalendarWish(
            words_for_calendars(), choice.alarm_minutes, choice.has_deadlines, choice.is_neutral
        )

        self._jobs.run(partial(core.exporting.export_ids, hearing_ids, target, wish), self._done)

    def weigh(self, path: Path) -> None:
        """Write the chosen hearings to a file, or say first who else would get it there.

        A neutral calendar names no hearing, so nothing speaks against it.
        """
        shared = self._core.keeping_calendar.shared_by(path.absolute())
        if shared is None or self.view.fields.choice.is_neutral:
            self.export_to(self._ids, path)
            return
        self._waiting = path
        self.view.warn(shared_sentence(shared))

    def _save_all_the_same(self) -> None:
        waiting, self._waiting = self._waiting, None
        if waiting is not None:
            self.export_to(self._ids, waiting)

    def _ask_where(self) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        wanted, _chosen = QFileDialog.getSaveFileName(
            self.view.window(),
            self.tr("Save a calendar file"),
            str(Path(folder) / "hearings.ics"),
            self.tr("Calendar files (*.ics)"),
        )
        if wanted:
            self.weigh(Path(wanted))

    def _found(self, answer: Ok[_Since] | Err) -> None:
        if isinstance(answer, Err):
            self.failed.emit(answer.error)
            return
        view, since = self.view, answer.value.changed
        self._ids = tuple(one.id for one in since.hearings)
        new = self.tr("%n new hearing(s)", "", len(since.new))
        moved = self.tr("%n changed", "", len(since.moved))
        title = self.tr("Since your last export: {new}, {changed}").format(new=new, changed=moved)
        if not self._ids:
            title = self.tr("Nothing is new or changed since your last export.")
        view.title.setText(title)
        lines = list(answer.value.warnings[:MOST_WARNINGS])
        if rest := len(answer.value.warnings) - len(lines):
            lines.append(self.tr("And %n more.", "", rest))
        view.warning.setText("\n".join(lines))
        view.save.setEnabled(bool(self._ids))
        view.show_changed(True)

    def _remember(self) -> None:
        core, choice = self._core, self.view.fields.choice

        def save() -> None:
            # From the settings as they are when it is this change's turn.
            core.save_preferences(replace(core.preferences, calendar=choice))

        self._jobs.run(save, self._remembered)

    def _remembered(self, answer: Ok[None] | Err) -> None:
        if isinstance(answer, Err):
            self.failed.emit(answer.error)

    def _done(self, answer: Ok[Exported] | Err) -> None:
        if isinstance(answer, Err):
            self.failed.emit(answer.error)
            return
        done = answer.value
        words = self.tr("%n hearing(s) written to {path}.", "", done.count)
        told = [words.format(path=done.path), imported_sentence()]
        self.view.hide()
        self.said.emit(" ".join(told))
        if isinstance(done.unremembered, HearingsError):
            self.failed.emit(done.unremembered)
        self.exported.emit()
