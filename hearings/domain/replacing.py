# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Which hearing takes the place of one that was cancelled or postponed, or may do so."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from hearings.domain.change import Field
from hearings.domain.hearing import Hearing
from hearings.domain.names import fold_name
from hearings.domain.status import Status

MOVED_BY_AT_MOST = timedelta(days=14)
"""How far a hearing without bills may have been moved: further on it is the next meeting."""


def replacements(hearings: Iterable[Hearing]) -> dict[str, str]:
    """For each cancelled or postponed hearing the id of the one that replaces it.

    Sources file the new hearing anew and say nothing of the old one. It is the soonest
    scheduled hearing on a later date in the same place that shares both a body and a
    bill number; a hearing of the same body alone, on the same morning above all, is
    another hearing. Hearings without a replacement are left out.
    """
    by_matter: dict[tuple[str, str, str], list[Hearing]] = {}
    off: list[Hearing] = []
    for hearing in hearings:
        if hearing.record.status.is_off:
            off.append(hearing)
        elif hearing.record.status is Status.SCHEDULED:
            for matter in _matters(hearing):
                by_matter.setdefault(matter, []).append(hearing)
    found: dict[str, str] = {}
    for hearing in off:
        later = [
            one
            for matter in _matters(hearing)
            for one in by_matter.get(matter, ())
            if one.record.date > hearing.record.date
        ]
        if later:
            found[hearing.id] = min(later, key=_soonest).id
    return found


def possible_moves(hearings: Iterable[Hearing]) -> dict[str, str]:
    """For each hearing that is listed no more the id of the one to which it may have moved.

    Some sources give a hearing a new id with its new date. It is the soonest scheduled
    hearing on another date in the same place that shares a body and a bill number and was
    first seen later; or, where none does, the only one within `MOVED_BY_AT_MOST` that
    shares a body and the title and was first seen in the reading that missed the old one.
    """
    known = list(hearings)
    scheduled = [one for one in known if one.record.status is Status.SCHEDULED]
    found: dict[str, str] = {}
    for old in (one for one in known if one.record.status is Status.UNLISTED):
        others = [
            one
            for one in scheduled
            if one.place_id == old.place_id and one.record.date != old.record.date
        ]
        later = [
            one
            for one in others
            if one.first_seen > old.first_seen and _matters(one) & _matters(old)
        ]
        instead = [one for one in others if _came_instead(one, old)]
        if later:
            found[old.id] = min(later, key=_soonest).id
        elif len(instead) == 1:
            found[old.id] = instead[0].id
    return found


def _came_instead(new: Hearing, old: Hearing) -> bool:
    return (
        new.first_seen == _missed_at(old)
        and abs(new.record.date - old.record.date) <= MOVED_BY_AT_MOST
        and fold_name(new.record.title) == fold_name(old.record.title)
        and bool(set(map(fold_name, new.record.bodies)) & set(map(fold_name, old.record.bodies)))
    )


def _missed_at(hearing: Hearing) -> datetime | None:
    """When it was first listed no more."""
    missed = (
        change.at
        for change in reversed(hearing.changes)
        if change.field is Field.STATUS and change.new == Status.UNLISTED
    )
    return next(missed, None)


def _matters(hearing: Hearing) -> set[tuple[str, str, str]]:
    """Every pair of body and bill of a hearing, with its place."""
    numbers = {
        "".join(item.bill.number.casefold().split())
        for item in hearing.record.items or ()
        if item.bill and item.bill.number.strip()
    }
    bodies = {fold_name(body) for body in hearing.record.bodies}
    return {(hearing.place_id, body, number) for body in bodies for number in numbers}


def _soonest(hearing: Hearing) -> tuple[str, str, str]:
    starts_at = hearing.record.starts_at
    hour = starts_at.strftime("%H:%M") if starts_at else "~"
    return (hearing.record.date.isoformat(), hour, hearing.id)
