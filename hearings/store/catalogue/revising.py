# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What a new record does to a hearing that is held: nothing, or a new state with its changes."""

from dataclasses import dataclass, replace
from datetime import datetime

from hearings.domain.change import CALENDAR_FIELDS, Change
from hearings.domain.comparing import compare
from hearings.domain.hearing import HearingRecord, with_items
from hearings.domain.status import Status
from hearings.store.catalogue.held import Held
from hearings.store.catalogue.mapping import (
    Values,
    item_values,
    record_values,
    visible,
    visible_agenda,
)


@dataclass(frozen=True, slots=True)
class Revision:
    """A hearing before and after.

    `is_seen` tells whether anything a person can see is different; what only the
    program sees (marks of topics, the source's version mark) is rewritten in silence, and so
    is where a bill stands, which is no change of its hearing.
    `agenda` are the columns of the new items, None when the agenda stays as it is.
    """

    held: Held
    before: HearingRecord
    after: HearingRecord
    values: Values
    agenda: list[Values] | None
    changes: tuple[Change, ...]
    is_seen: bool

    @property
    def adds_to_sequence(self) -> bool:
        """Whether calendars must be told (RFC 5545 section 3.8.7.4)."""
        return any(change.field in CALENDAR_FIELDS for change in self.changes)


def revise(held: Held, items: list[Values], record: HearingRecord, at: datetime) -> Revision | None:
    """The revision a record brings; None when it is what is held already.

    An agenda that was not read this time leaves the held one as it is. A hearing that had
    been merged into another one (it has no slot) is always written, to be listed again.
    """
    values = record_values(record)
    agenda = None if record.items is None else [item_values(item) for item in record.items]
    if agenda is not None and held.item_count is not None and agenda == items:
        agenda = None
    is_back = held.slot is None
    if agenda is None and values == held.values and not is_back:
        return None
    before = held.record(items)
    after = record if agenda is not None else with_items(record, before.items)
    agenda_is_seen = agenda is not None and (
        held.item_count is None or visible_agenda(agenda) != visible_agenda(items)
    )
    return Revision(
        held=held,
        before=before,
        after=after,
        values=values,
        agenda=agenda,
        changes=compare(before, after, at),
        is_seen=is_back or agenda_is_seen or visible(values) != visible(held.values),
    )


def unlist(held: Held, items: list[Values], at: datetime) -> Revision | None:
    """The revision of a hearing its source lists no more."""
    before = held.record(items)
    return revise(held, items, replace(before, items=None, status=Status.UNLISTED), at)
