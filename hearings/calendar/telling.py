# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Keeps events in step with what calendars were told of them before.

Calendars drop an event whose SEQUENCE is not above the one they hold (RFC 5546 section
2.1.4). The count of a hearing's own changes is enough as long as the catalogue lives; where
that was made anew, or where a rule moved a deadline, the vault's memory takes over.
"""

import hashlib
from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from hearings.calendar.events import EventFacts, EventStatus
from hearings.calendar.zones import WallTime
from hearings.domain.export_note import ExportNote


def digest_of(facts: EventFacts) -> str:
    """Stands for what makes people go elsewhere or at another time: when, where, whether."""
    return digest_of_times(facts.start, facts.end, facts.location, facts.status)


def digest_of_times(
    start: date | WallTime, end: date | WallTime | None, location: str, status: EventStatus
) -> str:
    """`digest_of` of an event with these."""
    told = "|".join(map(str, (start, end, location, status)))
    return hashlib.sha256(told.encode()).hexdigest()


def in_step(facts: EventFacts, noted: Mapping[str, ExportNote]) -> EventFacts:
    """The event with a SEQUENCE that no calendar takes for an older one.

    An event that says what it said when it was noted keeps its SEQUENCE and its moment, so
    that the same data give the same bytes.
    """
    note = noted.get(facts.uid)
    if note is None:
        return facts
    if digest_of(facts) == note.digest:
        lowest, stamp = note.sequence, note.last_modified
    else:
        lowest, stamp = note.sequence + 1, note.last_modified
    return replace(facts, sequence=max(facts.sequence, lowest), stamp=max(facts.stamp, stamp))
