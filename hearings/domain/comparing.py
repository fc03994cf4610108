# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What changed between two readings of one hearing: records are compared whole.

Sources edit times and rooms without touching their "last modified", so the values
themselves are compared, never the source's version mark.
"""

from collections import Counter
from datetime import datetime

from hearings.domain.change import Change, Field
from hearings.domain.hearing import AgendaItem, HearingRecord


def told_time(record: HearingRecord) -> str:
    """The moment as ISO with offset, or the date with the body's own words for the time."""
    if record.starts_at is not None:
        return record.starts_at.isoformat(timespec="minutes")
    return f"{record.date.isoformat()} {record.time_text}".strip()


def compare(old: HearingRecord, new: HearingRecord, at: datetime) -> tuple[Change, ...]:
    """The changes from `old` to `new`, seen at `at`; empty when nothing a person sees moved.

    An agenda that was not read this time (`items` is None) is no change.
    """
    pairs = (
        (Field.TIME, told_time(old), told_time(new)),
        (Field.LOCATION, old.location, new.location),
        (Field.STATUS, old.status.value, new.status.value),
        (Field.TITLE, old.title, new.title),
        (Field.BODIES, "; ".join(old.bodies), "; ".join(new.bodies)),
        (Field.REMOTE_URL, old.remote_url or "", new.remote_url or ""),
    )
    plain = tuple(
        Change(at, field, before or None, after or None)
        for field, before, after in pairs
        if before != after
    )
    return plain + _agenda_changes(old.items, new.items, at)


def _agenda_changes(
    old: tuple[AgendaItem, ...] | None, new: tuple[AgendaItem, ...] | None, at: datetime
) -> tuple[Change, ...]:
    if new is None or old is None or old == new:
        return ()
    if not old or not new:
        return (Change(at, Field.AGENDA, str(len(old)), str(len(new))),)
    before, after = Counter(map(_told_item, old)), Counter(map(_told_item, new))
    gone = tuple(Change(at, Field.ITEM, text, None) for text in (before - after).elements())
    come = tuple(Change(at, Field.ITEM, None, text) for text in (after - before).elements())
    return gone + come


def _told_item(item: AgendaItem) -> str:
    bill = f"{item.bill.number}: " if item.bill and item.bill.number else ""
    return bill + item.text
