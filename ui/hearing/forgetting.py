# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Removes a hearing that the person imported, and brings it back while nothing else is shown."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QUrl, Signal

from hearings.core import Core
from hearings.domain.by_hand import BY_HAND
from hearings.domain.hearing import Hearing
from hearings.messages.dates import long_date
from hearings.tasks.importing import Forgotten
from ui.hearing.view import HearingView
from ui.jobs import Err, Jobs, Ok
from ui.links import address_of

FORGET = "hearings:forget/"
"""Before the id of a hearing: removes it."""


def can_be_forgotten(hearing: Hearing) -> bool:
    """Whether nobody but the person lists it."""
    return bool(hearing.sources) and all(one.system == BY_HAND for one in hearing.sources)


class Forgetting(QObject):
    """Behaviour of the link that removes a hearing, and of the way back."""

    forgotten = Signal()
    """The hearing that was shown is there no more."""

    brought_back = Signal(str)
    failed = Signal(object)

    def __init__(self, view: HearingView, core: Core, jobs: Jobs) -> None:
        super().__init__(view)
        self._view, self._core, self._jobs = view, core, jobs
        self._last: Forgotten | None = None
        view.document.anchorClicked.connect(self._clicked)
        view.empty.action_chosen.connect(self._undo)

    def _clicked(self, url: QUrl) -> None:
        address = address_of(url)
        if address.startswith(FORGET):
            wanted = address.removeprefix(FORGET)
            self._jobs.run(lambda: self._core.importing.forget(wanted), self._arrived)

    def _arrived(self, answer: Ok[Forgotten] | Err) -> None:
        if isinstance(answer, Err):
            self.failed.emit(answer.error)
            return
        self._last = answer.value
        words = self.tr("Removed: {title}").format(title=answer.value.title)
        when = self.tr("You had imported it for {date}. A testimony for it is kept.")
        self._view.show_nothing()
        self._view.empty.say(
            words, when.format(date=long_date(answer.value.date)), self.tr("Bring it back")
        )
        self._view.empty.action.setFocus()
        self.forgotten.emit()

    def _undo(self) -> None:
        last, self._last = self._last, None
        if last is not None:
            back = partial(self._returned, last.hearing_id)
            self._jobs.run(lambda: self._core.importing.bring_back(last), back)

    def _returned(self, hearing_id: str, answer: Ok[None] | Err) -> None:
        self._view.invite()
        if isinstance(answer, Err):
            self.failed.emit(answer.error)
        else:
            self.brought_back.emit(hearing_id)
