# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Backs the drafts up to a file, restores them from one, and brings back the copies made here."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog

from hearings.core import Core
from hearings.domain.vault_standing import Protection, VaultStanding
from hearings.messages.errors import describe
from hearings.messages.vault import copy_sentence, restored_sentence
from hearings.tasks.backing_up import OwnCopy, Restored
from ui.jobs import Err, Jobs, Ok
from ui.preferences.copies_view import CopiesView

_Known = tuple[VaultStanding, tuple[OwnCopy, ...]]
ENDING = "hearings-backup"


class CopiesPresenter(QObject):
    """Behaviour of the page on backups."""

    replaced = Signal(str)
    """Another vault is in the place of the one before; the words say which."""

    def __init__(
        self, view: CopiesView, core: Core, jobs: Jobs, keep_typed: Callable[[], bool]
    ) -> None:
        """`keep_typed` keeps what is typed; False where that failed, which it says itself."""
        super().__init__(view)
        self.view, self._core, self._jobs = view, core, jobs
        self._keep_typed = keep_typed
        self._copies: tuple[OwnCopy, ...] = ()
        self._is_encrypted, self._is_busy = False, False
        self._file: Path | None = None
        for field in (view.passphrase, view.again, view.secret):
            field.textChanged.connect(lambda _text: self._allow())
        view.copies.selectionModel().currentChanged.connect(lambda *_rows: self._allow())
        view.again.returnPressed.connect(view.back_up.click)
        view.secret.returnPressed.connect(view.restore.click)
        view.bring_back.clicked.connect(self._bring_back)
        view.back_up.clicked.connect(self._ask_where)
        view.choose.clicked.connect(self._ask_which)
        view.restore.clicked.connect(self._restore)
        self._allow()

    def show_again(self) -> None:
        """Read anew which copies there are; what was typed is gone."""
        self._forget()
        guarding, backing_up = self._core.guarding, self._core.backing_up
        self._jobs.run(lambda: (guarding.standing(), backing_up.copies()), self._arrived)

    def _arrived(self, answer: Ok[_Known] | Err) -> None:
        if isinstance(answer, Err):
            self._fail(answer)
            return
        standing, self._copies = answer.value
        self._is_encrypted = standing.protection is not Protection.NONE
        self.view.copies.show_lines(
            copy_sentence(one.at.astimezone(), is_before_update=one.is_before_update)
            for one in self._copies
        )
        self.view.says.setText(
            self.tr(
                "A copy is made each day the program is used, and one before each update. The last "
                "three days are kept and the first of each of two weeks before, each opened and "
                "counted before an older one goes."
            )
            if self._copies
            else self.tr("There is no copy yet. The first is made at the next start.")
        )
        self._allow()

    def _allow(self) -> None:
        view, is_free = self.view, not self._is_busy
        typed = view.passphrase.text()
        view.secrets.setVisible(not self._is_encrypted)
        view.bring_back.setEnabled(is_free and 0 <= view.copies.row < len(self._copies))
        is_typed = bool(typed) and typed == view.again.text()
        view.back_up.setEnabled(is_free and (self._is_encrypted or is_typed))
        view.chosen.setText(str(self._file) if self._file else self.tr("No file is chosen yet."))
        may_restore = self._file is not None and bool(view.secret.text())
        view.restore.setEnabled(is_free and may_restore)

    def _forget(self) -> None:
        for field in (self.view.passphrase, self.view.again, self.view.secret):
            field.setText("")

    def _ask_where(self) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        wanted, _chosen = QFileDialog.getSaveFileName(
            self.view.window(),
            self.tr("Back up to a file"),
            str(Path(folder) / f"drafts.{ENDING}"),
            self._filter(),
        )
        if wanted:
            self.back_up_to(Path(wanted))

    def back_up_to(self, path: Path) -> None:
        """Write a backup file, with the passphrase that was typed where one is needed."""
        typed = None if self._is_encrypted else self.view.passphrase.text()
        self._forget()
        if self._keep_typed():
            self._say_busy(self.tr("Writing the backup and reading it again…"))
            work = partial(self._core.backing_up.back_up, path, typed)
            self._jobs.run(work, partial(self._backed_up, path), self._free)

    def _backed_up(self, path: Path, answer: Ok[None] | Err) -> None:
        self._free()
        if isinstance(answer, Err):
            self._fail(answer)
            return
        words = self.tr(
            "Your drafts are in {path}, encrypted; the file was read again and is whole."
        )
        self.view.strip.say(words.format(path=path), "ok")

    def _ask_which(self) -> None:
        found, _chosen = QFileDialog.getOpenFileName(
            self.view.window(), self.tr("Choose a backup file"), "", self._filter()
        )
        if found:
            self.choose_file(Path(found))

    def choose_file(self, path: Path) -> None:
        """Make ready to restore a file; what opens it is typed next."""
        self._file = path
        self._allow()
        self.view.secret.setFocus()

    def _restore(self) -> None:
        if self._file is not None and self._keep_typed():
            secret = self.view.secret.text()
            self._forget()
            self._replace(partial(self._core.backing_up.restore, self._file, secret))

    def _bring_back(self) -> None:
        row = self.view.copies.row
        if 0 <= row < len(self._copies) and self._keep_typed():
            self._replace(partial(self._core.backing_up.bring_back, self._copies[row]))

    def _replace(self, work: Callable[[], Restored]) -> None:
        self._say_busy(self.tr("Restoring…"))
        self._jobs.run(work, self._restored, self._free)

    def _restored(self, answer: Ok[Restored] | Err) -> None:
        self._free()
        if isinstance(answer, Err):
            self._fail(answer)
            return
        found = answer.value
        self.view.strip.hide()
        self.replaced.emit(
            restored_sentence(found.drafts, found.kept_as, has_other_secret=found.has_other_secret)
        )

    def _say_busy(self, words: str) -> None:
        self._is_busy = True
        self.view.strip.say(words)
        self._allow()

    def _free(self) -> None:
        self._is_busy = False
        self._allow()

    def _fail(self, answer: Err) -> None:
        self.view.strip.say(str(describe(answer.error)), "danger")

    def _filter(self) -> str:
        return self.tr("Backups of drafts (*.hearings-backup);;All files (*)")
