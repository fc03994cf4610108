# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Saves a list of hearings as a PDF where the person wants it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QLocale, QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from hearings.core import Core
from hearings.domain.listing import ListQuery
from hearings.messages.printed import words_to_print
from ui.jobs import Err, Jobs, Ok


class _Written(NamedTuple):
    path: Path
    hearings: int


class PrintingPresenter(QObject):
    """One list, from the question where to the words that it is there."""

    said = Signal(str)
    failed = Signal(object)

    def __init__(
        self, parent: QWidget, core: Core, jobs: Jobs, place_names: Mapping[str, str]
    ) -> None:
        super().__init__(parent)
        self._parent, self._core, self._jobs = parent, core, jobs
        self._names = dict(place_names)

    def ask_where(self, query: ListQuery) -> None:
        """Let the person choose a file for the hearings of a query."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        wanted, _chosen = QFileDialog.getSaveFileName(
            self._parent.window(),
            self.tr("Save the list as a PDF"),
            str(Path(folder) / "hearings.pdf"),
            self.tr("PDF files (*.pdf)"),
        )
        if wanted:
            self.print_to(query, Path(wanted))

    def print_to(self, query: ListQuery, path: Path) -> None:
        """Write the hearings of a query on the paper of the person's country."""
        core, names, locale = self._core, self._names, QLocale()
        territory = locale.name().partition("_")[2]
        first_weekday = locale.firstDayOfWeek().value - 1

        def work() -> _Written:
            found = core.printing.gather(query)
            printed = words_to_print(found, names, first_weekday)
            target = core.printing.write(printed, path, territory)
            return _Written(target, len(found.hearings))

        self._jobs.run(work, self._done)

    def _done(self, answer: Ok[_Written] | Err) -> None:
        if isinstance(answer, Err):
            self.failed.emit(answer.error)
        else:
            words = self.tr("%n hearing(s) written to {path}.", "", answer.value.hearings)
            self.said.emit(words.format(path=answer.value.path))
        self.deleteLater()
