# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Finds what must be done next for the rows in sight, as soon as the list rests."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, Signal

from hearings.core import Core
from hearings.domain.deadline import Deadline
from ui.jobs import Err, Job, Jobs, Ok
from ui.pausing import Pause
from ui.upcoming.day_table import DayTable

Found = tuple[Mapping[str, Deadline], datetime]

REST_MS = 200
"""Who types or scrolls makes no pause as long as this."""


class Soonest(QObject):
    """Asks for rows in sight alone; what cannot be read leaves the rows as they were."""

    told = Signal(object, object)
    """The deadlines known so far by the id of their hearing, and the aware moment of telling."""

    def __init__(self, table: DayTable, core: Core, jobs: Jobs) -> None:
        """`table` is looked at whenever it changes; the first look comes after the first rest."""
        super().__init__(table)
        self._table, self._core, self._jobs = table, core, jobs
        self._known: Mapping[str, Deadline | None] = {}
        self._fresh: set[str] = set()
        self._asked: Job | None = None
        self.rest = Pause(self, self.look, REST_MS)
        table.hearings.modelReset.connect(self.rest.start)
        table.hearings.dataChanged.connect(lambda *_rows: self.rest.start())
        table.verticalScrollBar().valueChanged.connect(lambda _value: self.rest.start())
        table.resized.connect(self.rest.start)
        self.rest.start()

    def look(self) -> None:
        """Ask for the rows in sight that nobody asked for yet."""
        core = self._core
        wanted = [id_ for id_ in self._table.ids_in_sight() if id_ not in self._fresh]
        if wanted and self._asked is None:
            self._asked = self._jobs.run(
                lambda: (core.soonest_deadlines.of(wanted), core.clock.now()),
                partial(self._arrived, wanted),
            )

    def look_again(self) -> None:
        """Ask anew: time passed, or what was known has changed. What is told stays till then."""
        self._fresh = set()
        self.rest.start()

    def _arrived(self, wanted: list[str], answer: Ok[Found] | Err) -> None:
        self._asked = None
        self._fresh.update(wanted)
        if isinstance(answer, Ok):
            found, now = answer.value
            self._known = {**self._known, **dict.fromkeys(wanted), **found}
            # Telling the rows starts another look: for those that came into sight meanwhile.
            self.told.emit({id_: one for id_, one in self._known.items() if one}, now)
