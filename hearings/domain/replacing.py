# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Which hearing takes the place of one that was cancelled or postponed."""

from collections.abc import Iterable

from hearings.domain.hearing import Hearing
from hearings.domain.names import fold_name
from hearings.domain.status import Status

_OFF = frozenset({Status.CANCELLED, Status.POSTPONED})


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
        if hearing.record.status in _OFF:
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
