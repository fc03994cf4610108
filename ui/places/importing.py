# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Connects “Add hearings from a file”: asks for it, imports it, and shows what it brought."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog

from hearings.errors import PlaceNeeded
from hearings.messages.errors import describe
from ui.jobs import Err, Jobs, Ok
from ui.places.model import place_words
from ui.places.report_view import ReportView

if TYPE_CHECKING:
    from hearings.domain.place import Place
    from hearings.tasks.importing import Importing, ImportReport


class ImportPresenter(QObject):
    """Behaviour of the import and its report."""

    reported = Signal()
    """There is a report to show."""

    imported = Signal()
    """Hearings were added or changed."""

    def __init__(
        self,
        view: ReportView,
        importing: Callable[[], Importing],
        chosen: Callable[[], Place | None],
        jobs: Jobs,
    ) -> None:
        """`chosen` is the place that is in front, for files that name none."""
        super().__init__(view)
        self._view, self._importing, self._chosen, self._jobs = view, importing, chosen, jobs
        self._again: Callable[[], None] = lambda: None
        view.about.clicked.connect(lambda: self._again())

    def ask(self) -> None:
        """Ask for a file and import it."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        found, _filter = QFileDialog.getOpenFileName(
            self._view,
            self.tr("Add hearings from a file"),
            folder,
            self.tr("Calendars, tables, JSON and texts (*.ics *.csv *.json *.txt);;All files (*)"),
        )
        if found:
            self.import_file(Path(found))

    def import_file(self, path: Path, place_id: str = "") -> None:
        """Import one file; `place_id` is the place it is about where it does not say so."""
        self._jobs.run(
            lambda: self._importing().import_file(path, place_id), partial(self._done, path)
        )

    def _done(self, path: Path, answer: Ok[ImportReport] | Err) -> None:
        if isinstance(answer, Err):
            self._failed(path, answer)
        else:
            self._say(path, answer.value)
            if answer.value.stored:
                self.imported.emit()
        self.reported.emit()

    def _say(self, path: Path, report: ImportReport) -> None:
        new = sum(one.is_new for one in report.stored)
        words = self.tr("Hearings in the file: {read}. New: {new}. Changed: {changed}.")
        said = words.format(read=report.read, new=new, changed=len(report.stored) - new)
        if report.bad:
            bad = self.tr("Lines that gave no hearing: {count}. They stand below.")
            said = f"✗ {said} {bad.format(count=len(report.bad))}"
        else:
            said = f"✓ {said}"
        title = self.tr("Added from {file}").format(file=path.name)
        self._view.say(title, said, "warn" if report.bad else "ok", tuple(self._lines(report)))

    def _lines(self, report: ImportReport) -> Iterator[str]:
        for bad in report.bad:
            words = self.tr("Line {number}: {field} “{given}” cannot be used.")
            if not bad.given:
                words = self.tr("Line {number}: {field} is missing.")
            yield words.format(number=bad.number, field=bad.field, given=bad.given)
        for guess in report.guesses:
            words = (
                self.tr("Read as {field}: {value} (from “{words}”).")
                if guess.is_sure
                else self.tr("Read as {field}, but check it: {value} (from “{words}”).")
            )
            said = " ".join(guess.words.split())
            yield words.format(field=guess.field, value=guess.value, words=said)
        for column in report.passed_over:
            yield self.tr("The column “{column}” means nothing here.").format(column=column)

    def _failed(self, path: Path, answer: Err) -> None:
        title = self.tr("Nothing was added from {file}").format(file=path.name)
        chosen = self._chosen()
        if isinstance(answer.error, PlaceNeeded) and chosen is not None:
            happened = describe(answer.error).happened
            self._view.say(title, f"✗ {happened}", "danger")
            words = self.tr("It is about {place}").format(place=place_words(chosen))
            self._view.offer(words)
            self._again = partial(self.import_file, path, chosen.id)
        else:
            self._view.say(title, f"✗ {describe(answer.error)}", "danger")
