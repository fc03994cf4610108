# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What changed between two readings of one hearing: records are compared whole.

Sources edit times and rooms without touching their "last modified", so the values
themselves are compared, never the source's version mark.
"""

from collections import Counter
from datetime import UTC, datetime, timedelta

from hearings.domain.change import Change, Field
from hearings.domain.hearing import AgendaItem, HearingRecord
from hearings.domain.meeting_kind import MeetingKind


def told_time(record: HearingRecord) -> str:
    """The moment as ISO with offset, or the date with the body's own words for the time."""
    if record.starts_at is not None:
        return record.starts_at.isoformat(timespec="minutes")
    return f"{record.date.isoformat()} {record.time_text}".strip()


def compare(old: HearingRecord, new: HearingRecord, at: datetime) -> tuple[Change, ...]:
    """The changes from `old` to `new`, seen at `at`; empty when nothing moved that is told.

    Told is what changes whether, when, where and how somebody can speak. Kept in silence:
    the address of the hearing's page, papers, the contact, the source's words for the status,
    where a bill stands, and another address of an agenda that is there already, because some
    services sign or number theirs anew at each reading. An agenda that was not read this time
    (`items` is None) is no change.
    """
    pairs = (
        (Field.TIME, told_time(old), told_time(new)),
        (Field.LOCATION, old.location, new.location),
        (Field.STATUS, old.status.value, new.status.value),
        (Field.TITLE, old.title, new.title),
        (Field.BODIES, "; ".join(old.bodies), "; ".join(new.bodies)),
        (Field.REMOTE_URL, old.remote_url or "", new.remote_url or ""),
        (Field.END, *_told_ends(old, new)),
        (Field.KIND, *_told_kinds(old, new)),
        (Field.TESTIFY_URL, old.testify_url or "", new.testify_url or ""),
        (Field.COMMENT, old.comment, new.comment),
    )
    plain = tuple(
        Change(at, field, before or None, after or None)
        for field, before, after in pairs
        if before != after
    )
    agenda = _agenda_changes(old.items, new.items, at)
    if any(change.field is Field.AGENDA for change in agenda):
        return plain + agenda
    return plain + _agenda_file_changes(old.agenda_url, new.agenda_url, at) + agenda


def _told_ends(old: HearingRecord, new: HearingRecord) -> tuple[str, str]:
    """The ends as ISO moments; twice the same where the end only moved along with the beginning."""
    if new.starts_at is None or _length(old) == _length(new):
        return "", ""
    before, after = old.ends_at, new.ends_at
    return (
        before.isoformat(timespec="minutes") if before else "",
        after.isoformat(timespec="minutes") if after else "",
    )


def _length(record: HearingRecord) -> timedelta | None:
    if record.starts_at is None or record.ends_at is None:
        return None
    # In UTC: on one local clock an hour that comes twice would not count.
    return record.ends_at.astimezone(UTC) - record.starts_at.astimezone(UTC)


def _told_kinds(old: HearingRecord, new: HearingRecord) -> tuple[str, str]:
    """The kinds of meeting; twice the same where one of them is not known."""
    if MeetingKind.UNKNOWN in {old.kind, new.kind}:
        return "", ""
    return old.kind.value, new.kind.value


def _agenda_file_changes(old: str | None, new: str | None, at: datetime) -> tuple[Change, ...]:
    if bool(old) == bool(new):
        return ()
    return (Change(at, Field.AGENDA_URL, old or None, new or None),)


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
