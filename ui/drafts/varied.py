# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The lengths of the variants of the text in the editor, half a second behind the typing."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from hearings.clock import StopSignal
from hearings.domain.fit import Limit, LimitUnit
from hearings.domain.variant import Variant
from hearings.drafting.counting import Length
from hearings.drafting.variants import is_marked, make_all
from ui.drafts.behind import Behind
from ui.drafts.editing import Editing
from ui.jobs import Jobs

Lengths = tuple[tuple[Variant, Length], ...]
"""Every variant of a text with its length, the written one last; none where all are the same."""


class VariedLengths(QObject):
    """Which variant a limit is about: the spoken one of so many minutes, else the written one."""

    changed = Signal()

    def __init__(self, editing: Editing, pace: Callable[[], float], jobs: Jobs) -> None:
        super().__init__(editing)
        self._pace = pace
        self._made: Lengths = ()
        self.behind = Behind(self, editing, jobs, self._make, self._arrived)
        editing.opened.connect(lambda _draft: self._forget())

    def length_for(self, limit: Limit, whole: Length) -> Length:
        """The length a limit is held against; that of the whole text where it has no marks."""
        if not self._made:
            return whole
        if limit.unit is not LimitUnit.SECONDS:
            return self._made[-1][1]
        spoken = self._made[:-1]
        wanted = max(1, limit.amount // 60)
        fitting = [one for one in spoken if (one[0].minutes or 0) <= wanted]
        return (fitting or spoken[:1])[-1][1]

    def _forget(self) -> None:
        self._made = ()

    def _make(self, text: str, stop: StopSignal) -> Lengths:
        made = make_all(text, self._pace(), stop) if is_marked(text) else ()
        return tuple((one.variant, one.length) for one in made)

    def _arrived(self, made: Lengths) -> None:
        if made != self._made:
            self._made = made
            self.changed.emit()
