# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The menu of earlier versions of the draft in the editor."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu

from hearings.domain.testimony import Draft, DraftVersion
from hearings.drafting.counting import length_of
from hearings.messages.versions import version_name
from hearings.tasks.writing import Writing
from ui.drafts.autosave import Autosave
from ui.jobs import Err, Jobs, Ok

MENU_VERSIONS = 20


class VersionsMenu(QObject):
    """Reads the versions when it opens, and restores the one that is chosen."""

    restored = Signal(object)
    failed = Signal(object)
    all_wanted = Signal()
    """To see them all, side by side."""

    def __init__(
        self,
        menu: QMenu,
        draft: Callable[[], Draft | None],
        writing: Writing,
        autosave: Autosave,
        jobs: Jobs,
    ) -> None:
        super().__init__(menu)
        self._menu, self._draft = menu, draft
        self._writing, self._autosave, self._jobs = writing, autosave, jobs
        menu.aboutToShow.connect(self._offer)

    def _offer(self) -> None:
        draft = self._draft()
        self._menu.clear()
        self._menu.addAction(self.tr("Reading…")).setEnabled(False)
        if draft is not None:
            self._jobs.run(lambda: self._writing.versions(draft.id), self._arrived)

    def _arrived(self, answer: Ok[tuple[DraftVersion, ...]] | Err) -> None:
        self._menu.clear()
        if isinstance(answer, Err):
            self.failed.emit(answer.error)
            return
        self._menu.addAction(self.tr("Compare and name…")).triggered.connect(self.all_wanted)
        self._menu.addSeparator()
        for version in answer.value[:MENU_VERSIONS]:
            words = self.tr("%n word(s)", "", length_of(version.text).words)
            action = self._menu.addAction(f"{version_name(version)} · {words}".replace("&", "&&"))
            action.triggered.connect(partial(self._restore, version))
        if not answer.value:
            self._menu.addAction(self.tr("No earlier version yet")).setEnabled(False)

    def _restore(self, version: DraftVersion, _checked: bool = False) -> None:
        self._autosave.then(
            lambda: self._writing.restore_version(version.draft_id, version.id), self._done
        )

    def _done(self, answer: Ok[Draft] | Err) -> None:
        if isinstance(answer, Err):
            self.failed.emit(answer.error)
        else:
            self.restored.emit(answer.value)
