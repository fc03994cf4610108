# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Deadlines that calendars hold: which of them moved, and which are no longer known."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, date, datetime

from hearings.calendar.identity import uid_of_deadline
from hearings.calendar.withdrawn import was_withdrawn
from hearings.domain.changed_since import MovedDeadline
from hearings.domain.deadline import Deadline, DeadlineKind
from hearings.domain.export_note import ExportNote
from hearings.domain.hearing import Hearing


def held_kinds(hearing_id: str, noted: Mapping[str, ExportNote]) -> tuple[DeadlineKind, ...]:
    """The kinds of deadlines of a hearing that ever went out."""
    return tuple(kind for kind in DeadlineKind if uid_of_deadline(hearing_id, kind) in noted)


def no_longer_known(
    held: Iterable[DeadlineKind], known: Iterable[Deadline]
) -> tuple[DeadlineKind, ...]:
    """What calendars hold and nobody knows any more."""
    kinds = {deadline.kind for deadline in known}
    return tuple(kind for kind in held if kind not in kinds)


def moved_deadlines(
    hearing: Hearing, noted: Mapping[str, ExportNote], known: Iterable[Deadline]
) -> Iterator[MovedDeadline]:
    """What calendars hold otherwise than it is; nothing for a hearing that is off as a whole."""
    if hearing.record.status.is_off:
        return
    by_kind = {deadline.kind: deadline for deadline in known}
    for kind in held_kinds(hearing.id, noted):
        note, deadline = noted[uid_of_deadline(hearing.id, kind)], by_kind.get(kind)
        is_taken_back = was_withdrawn(hearing, note)
        if deadline is None:
            if not is_taken_back:
                yield MovedDeadline(kind, None)
        elif is_taken_back or note.starts not in {None, _starts(deadline)}:
            is_whole_day = deadline.why.is_whole_day
            yield MovedDeadline(kind, deadline.at.date() if is_whole_day else deadline.at)


def _starts(deadline: Deadline) -> date | datetime:
    return deadline.at.date() if deadline.why.is_whole_day else deadline.at.astimezone(UTC)
