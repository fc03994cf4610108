# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Carries out the changes of a page, says each in the page's strip, and takes the last one back."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from hearings.messages.errors import describe
from ui.jobs import Err, Jobs, Ok
from ui.widgets.strip import Strip

Act = Callable[[], object]


class Undoable(QObject):
    """The changes of one page; only the last one has a way back."""

    done = Signal()
    """A change was made or taken back, and the page is to be read anew."""

    def __init__(self, strip: Strip, jobs: Jobs) -> None:
        super().__init__(strip)
        self._strip, self._jobs = strip, jobs
        self._back: Act | None = None
        strip.action_chosen.connect(self._undo)

    def change(self, act: Act, back: Act, words: str) -> None:
        """Do it beside the window, then say these words with Undo, or what went wrong."""
        self._back = back
        self._jobs.run(act, partial(self._done, words))

    def fail(self, failed: Err) -> None:
        """Say what went wrong."""
        self._strip.say(str(describe(failed.error)), "danger")

    def _undo(self) -> None:
        back, self._back = self._back, None
        if back is not None:
            self._jobs.run(back, partial(self._done, ""))

    def _done(self, words: str, answer: Ok[object] | Err) -> None:
        if isinstance(answer, Err):
            self.fail(answer)
            return
        if words:
            self._strip.say(words, "ok", self.tr("Undo"))
        else:
            self._strip.hide()
        self.done.emit()
