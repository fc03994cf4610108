# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Connects the versions: any two are compared beside the window, any one comes back."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from hearings.domain.run import Run, RunKind
from hearings.domain.testimony import Draft, DraftVersion
from hearings.drafting.comparing import compare
from hearings.drafting.counting import length_of
from hearings.errors import HearingsError
from hearings.messages.errors import describe
from hearings.messages.versions import version_name
from hearings.tasks.writing import Writing
from ui.jobs import Err, Job, Jobs, Ok
from ui.versions.view import VersionsView


class VersionsPresenter(QObject):
    """Behaviour of the versions of one draft."""

    closed = Signal()
    restored = Signal(object)

    def __init__(self, view: VersionsView, writing: Writing, jobs: Jobs) -> None:
        super().__init__(view)
        self._view, self._writing, self._jobs = view, writing, jobs
        self._draft: Draft | None = None
        self._versions: tuple[DraftVersion, ...] = ()
        self._asked: Job | None = None
        view.back.clicked.connect(self.closed)
        view.versions.line_chosen.connect(lambda _row: self._compare())
        view.against.activated.connect(lambda _index: self._compare())
        view.restore.clicked.connect(self._restore)
        view.keep.clicked.connect(self._keep)
        view.name.returnPressed.connect(self._keep)

    def show(self, draft: Draft) -> None:
        """Show the versions of a draft as it is kept."""
        self._draft = draft
        self._view.strip.hide()
        self._view.name.clear()
        self._view.title.setText(draft.title or self.tr("Untitled testimony"))
        self._jobs.run(partial(self._writing.versions, draft.id), self._arrived)

    def forget(self) -> None:
        """Nothing of a draft stays here."""
        self._draft, self._versions = None, ()
        self._view.versions.show_lines(())
        for text in (self._view.old, self._view.new):
            text.clear()

    def _arrived(self, answer: Ok[tuple[DraftVersion, ...]] | Err) -> None:
        if isinstance(answer, Err):
            self._fail(answer.error)
            return
        view = self._view
        self._versions = answer.value
        names = [version_name(one) for one in self._versions]
        words = [self.tr("%n word(s)", "", length_of(one.text).words) for one in self._versions]
        view.versions.show_lines(f"{a} · {b}" for a, b in zip(names, words, strict=True))
        view.against.clear()
        view.against.addItem(self.tr("The text as it stands"), -1)
        for number, name in enumerate(names):
            view.against.addItem(name, number)
        view.restore.setEnabled(bool(names))
        if names:
            view.versions.setCurrentIndex(view.versions.model().index(0, 0))
        self._compare()

    def _chosen(self) -> DraftVersion | None:
        row = self._view.versions.row
        return self._versions[row] if 0 <= row < len(self._versions) else None

    def _compare(self) -> None:
        draft, chosen = self._draft, self._chosen()
        if draft is None or chosen is None:
            self._view.says.setText(self.tr("No earlier version yet"))
            return
        number = self._view.against.currentData()
        other = self._versions[number] if number >= 0 else None
        old, new = chosen.text, other.text if other else draft.text
        if other is not None and other.id < chosen.id:
            old, new = new, old
        if self._asked is not None:
            self._asked.cancel()
        self._asked = self._jobs.run(partial(compare, old, new), self._compared)

    def _compared(self, answer: Ok[tuple[Run, ...]] | Err) -> None:
        if isinstance(answer, Err):
            return
        view, runs = self._view, answer.value
        for text, kind, strikes in (
            (view.old, RunKind.REMOVED, True),
            (view.new, RunKind.ADDED, False),
        ):
            shown = [run for run in runs if run.kind in {RunKind.KEPT, kind}]
            text.show_pieces(((run.text, run.kind is kind) for run in shown), strikes=strikes)
        gone, come = (
            sum(length_of(run.text).words for run in runs if run.kind is kind)
            for kind in (RunKind.REMOVED, RunKind.ADDED)
        )
        if not gone and not come:
            view.says.setText(self.tr("Both have the same words."))
            return
        removed = self.tr("%n word(s) removed", "", gone)
        added = self.tr("%n word(s) added", "", come)
        view.says.setText(f"{removed} · {added}")

    def _restore(self) -> None:
        if (chosen := self._chosen()) is not None:
            work = partial(self._writing.restore_version, chosen.draft_id, chosen.id)
            self._jobs.run(work, self._back)

    def _back(self, answer: Ok[Draft] | Err) -> None:
        if isinstance(answer, Err):
            self._fail(answer.error)
            return
        self.restored.emit(answer.value)
        self.closed.emit()

    def _keep(self) -> None:
        draft, name = self._draft, self._view.name.text().strip()
        if draft is None or not name:
            self._view.name.setFocus()
            return

        def done(answer: Ok[DraftVersion] | Err) -> None:
            if isinstance(answer, Err):
                self._fail(answer.error)
            else:
                self.show(draft)

        self._jobs.run(partial(self._writing.name_version, draft.id, name), done)

    def _fail(self, error: HearingsError) -> None:
        self._view.strip.say(str(describe(error)), "danger")
