# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What must be done next for each of some hearings, for the rows of the list."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING

from hearings.clock import Clock, today_in
from hearings.domain.deadline import Deadline, DeadlineKind
from hearings.domain.handed_in import IN_WRITING
from hearings.domain.hearing import Hearing
from hearings.domain.urgency import Urgency, urgency_of
from hearings.tasks.looking import Looking
from hearings.tasks.next_steps import has_begun, was_moved_since
from hearings.tasks.taking_part import TakingPart

if TYPE_CHECKING:
    from hearings.store.vault.vault import Vault

KINDS = frozenset({DeadlineKind.SIGN_UP, DeadlineKind.INTERPRETER, DeadlineKind.WRITTEN})

_Done = Mapping[tuple[str, str], datetime]


class SoonestDeadlines:
    """Reads the rules and what the person ticked; safe from any thread."""

    def __init__(
        self,
        looking: Looking,
        taking_part: TakingPart,
        vault: Callable[[], Vault],
        clock: Clock,
    ) -> None:
        self._looking, self._taking_part = looking, taking_part
        self._vault, self._clock = vault, clock

    def of(self, ids: Iterable[str]) -> dict[str, Deadline]:
        """By the id of a hearing its soonest open deadline to sign up, to ask for an interpreter,
        or to write.

        What the person ticked or handed in is done. Where nothing is open any more and the
        hearing is ahead, it is the deadline to sign up, which has passed. A hearing is missing
        that is off, and one of which no rule in force names a moment.
        """
        now, done = self._clock.now(), self._done()
        guidance = self._taking_part.guide()
        found = {}
        for id_, hearing in self._looking.hearings_by_id(ids).items():
            told = [
                one
                for one in guidance(hearing).times.deadlines
                if one.kind in KINDS and not _is_done(one, hearing, done)
            ]
            if (one := _first(told, hearing, now)) is not None:
                found[id_] = one
        return found

    def _done(self) -> _Done:
        vault = self._vault()
        done = vault.done_steps.all()
        if in_writing := vault.handings.last(IN_WRITING):
            for draft in vault.drafts.tied():
                if draft.tie is not None and draft.id in in_writing:
                    done[draft.tie.hearing_id, DeadlineKind.WRITTEN.value] = in_writing[draft.id]
        return done


def _first(told: list[Deadline], hearing: Hearing, now: datetime) -> Deadline | None:
    is_open = [one for one in told if urgency_of(one, now) is not Urgency.PASSED]
    is_over = has_begun(hearing.record, now, today_in(hearing.record.timezone, now))
    closed = [one for one in told if one.kind is DeadlineKind.SIGN_UP and not is_over]
    return next(iter(is_open or closed), None)


def _is_done(deadline: Deadline, hearing: Hearing, done: _Done) -> bool:
    at = done.get((hearing.id, deadline.kind.value))
    return at is not None and not was_moved_since(hearing, at)
