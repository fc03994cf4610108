# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Rows of the list: read as one JSON text, so that a busy thread is asked to wait once only.

Python's sqlite3 gives the interpreter away and takes it back at every row; while another
thread works, each time can take 5 ms.
"""

import json
from collections.abc import Sequence
from datetime import date

from hearings.domain.change import Change, Field
from hearings.domain.label import Label
from hearings.domain.listing import ListRow
from hearings.domain.meeting_kind import MeetingKind
from hearings.domain.status import Status
from hearings.store.moments import local_moment, utc_moment

_KINDS = {kind.value: kind for kind in MeetingKind}
_LABELS = {label.rank: label for label in Label}

PAGE = """
SELECT json_group_array(json(line)) FROM (
    SELECT json_array(
        hearing.id, hearing.place_id, json(hearing.bodies), hearing.title, hearing.date,
        hearing.starts_at, hearing.time_text, hearing.timezone, hearing.status,
        hearing.location, hearing.rank, json(hearing.topics), hearing.item_count,
        lead.text, lead.number, lead.verdict,
        json((
            SELECT json_array(change.at, change.field, change.old, change.new) FROM change
            WHERE change.hearing_key = hearing.key
                AND change.field IN ('time', 'location', 'status')
            ORDER BY change.id DESC LIMIT 1
        )),
        hearing.status = 'unlisted' AND hearing.replaced_by IS NOT NULL,
        hearing.kind,
        EXISTS (
            SELECT 1 FROM change
            WHERE change.hearing_key = hearing.key
                AND (change.field = 'item' OR (change.field = 'agenda' AND change.old <> '0'))
        )
    ) AS line
    FROM hearing
    LEFT JOIN agenda_item AS lead
        ON lead.hearing_key = hearing.key AND lead.position = hearing.lead
    WHERE hearing.slot IN (SELECT value FROM json_each(?))
    ORDER BY hearing.slot
)
"""


def rows_from(page: str) -> tuple[ListRow, ...]:
    """The rows of what `PAGE` gives."""
    return tuple(_row(*line) for line in json.loads(page))


def _row(
    hearing_id: str,
    place_id: str,
    bodies: Sequence[str],
    title: str,
    day: str,
    starts_at: str | None,
    time_text: str,
    timezone: str,
    status: str,
    location: str,
    rank: int,
    topics: Sequence[str],
    item_count: int | None,
    lead: str | None,
    lead_number: str | None,
    lead_verdict: str | None,
    moved: tuple[str, str, str | None, str | None] | None,
    may_have_moved: int,
    kind: str,
    has_other_agenda: int,
) -> ListRow:
    return ListRow(
        id=hearing_id,
        place_id=place_id,
        bodies=tuple(bodies),
        title=title,
        date=date.fromisoformat(day),
        starts_at=local_moment(starts_at, timezone),
        time_text=time_text,
        timezone=timezone,
        status=Status(status),
        location=location,
        label=_LABELS[rank],
        topics=tuple(topics),
        lead=lead or "",
        lead_number=lead_number,
        lead_spans=_spans(lead_verdict),
        item_count=item_count,
        moved=None if moved is None else _change(*moved),
        may_have_moved=bool(may_have_moved),
        kind=_KINDS.get(kind, MeetingKind.UNKNOWN),
        has_other_agenda=bool(has_other_agenda),
    )


def _spans(verdict: str | None) -> tuple[tuple[int, int], ...]:
    # Read from the JSON itself: the classes of verdicts take time to make at the start.
    hits = [] if verdict is None else json.loads(verdict)["hits"]
    return tuple(sorted({(start, end) for _, _, spans in hits for start, end in spans}))


def _change(at: str, field: str, old: str | None, new: str | None) -> Change:
    return Change(utc_moment(at), Field(field), old, new)
