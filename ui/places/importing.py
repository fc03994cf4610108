# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Connects adding hearings from a file or a notice: imports them, shows what they brought."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog

from hearings.errors import PlaceNeeded
from hearings.messages.errors import describe
from hearings.messages.guesses import guess_sentence
from ui.jobs import Err, Jobs, Ok
from ui.places.model import place_words
from ui.places.notice_view import NoticeView
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
        notice: NoticeView,
        importing: Callable[[], Importing],
        chosen: Callable[[], Place | None],
        jobs: Jobs,
    ) -> None:
        """`chosen` is the place that is in front, for files that name none."""
        super().__init__(view)
        self._view, self._importing, self._chosen, self._jobs = view, importing, chosen, jobs
        self._notice = notice
        self._again: Callable[[], None] = lambda: None
        view.about.clicked.connect(lambda: self._again())
        notice.add.clicked.connect(self._import_notice)

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
        self._again = partial(self._import_for_chosen, path)
        self._jobs.run(
            lambda: self._importing().import_file(path, place_id), partial(self._done, path.name)
        )

    def ask_notice(self) -> bool:
        """Ask for the words of a notice; False where no place is chosen that it can be about."""
        place = self._chosen()
        if place is not None:
            self._notice.begin(place_words(place))
        return place is not None

    def _import_notice(self) -> None:
        place, name = self._chosen(), self.tr("your notice")
        content = self._notice.text.toPlainText().encode("utf-8", "replace")
        if place is not None:
            place_id = place.id
            self._jobs.run(
                lambda: self._importing().import_bytes(content, name, place_id),
                partial(self._notice_done, name),
            )

    def _notice_done(self, name: str, answer: Ok[ImportReport] | Err) -> None:
        if isinstance(answer, Ok) and answer.value.read:
            self._notice.text.clear()
        self._done(name, answer)

    def _import_for_chosen(self, path: Path) -> None:
        if (chosen := self._chosen()) is not None:
            self.import_file(path, chosen.id)

    def _done(self, name: str, answer: Ok[ImportReport] | Err) -> None:
        if isinstance(answer, Err):
            self._failed(name, answer)
        else:
            self._say(name, answer.value)
            if answer.value.stored:
                self.imported.emit()
        self.reported.emit()

    def _say(self, name: str, report: ImportReport) -> None:
        new = sum(one.is_new for one in report.stored)
        words = self.tr("Hearings found: {read}. New: {new}. Changed: {changed}.")
        said = words.format(read=report.read, new=new, changed=len(report.stored) - new)
        if report.bad:
            bad = self.tr("Lines that gave no hearing: {count}. They stand below.")
            said = f"✗ {said} {bad.format(count=len(report.bad))}"
        else:
            said = f"✓ {said}"
        title = self.tr("Added from {file}").format(file=name)
        self._view.say(title, said, "warn" if report.bad else "ok", tuple(self._lines(report)))

    def _lines(self, report: ImportReport) -> Iterator[str]:
        for bad in report.bad:
            words = self.tr("Line {number}: {field} “{given}” cannot be used.")
            if not bad.given:
                words = self.tr("Line {number}: {field} is missing.")
            yield words.format(number=bad.number, field=bad.field, given=bad.given)
        for guess in report.guesses:
            yield guess_sentence(guess.field, guess.value, guess.words, is_sure=guess.is_sure)
        for column in report.passed_over:
            yield self.tr("The column “{column}” means nothing here.").format(column=column)

    def _failed(self, name: str, answer: Err) -> None:
        title = self.tr("Nothing was added from {file}").format(file=name)
        chosen = self._chosen()
        if isinstance(answer.error, PlaceNeeded) and chosen is not None:
            happened = describe(answer.error).happened
            self._view.say(title, f"✗ {happened}", "danger")
            words = self.tr("It is about {place}").format(place=place_words(chosen))
            self._view.offer(words)
        else:
            self._view.say(title, f"✗ {describe(answer.error)}", "danger")
