# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""How one hearing looks in the list: its row as words, before anything is painted."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from types import MappingProxyType
from typing import TYPE_CHECKING

from hearings.domain.change import Change, Field
from hearings.domain.label import Label
from hearings.domain.listing import ListRow
from hearings.domain.status import Status
from hearings.language import Words
from hearings.messages.dates import nearness, short_date
from hearings.messages.hearing import (
    short_kind_words,
    short_time_words,
    status_words,
    told_moment,
)

if TYPE_CHECKING:
    from hearings.domain.deadline import Deadline
    from hearings.messages.soonest import SoonestWords

list_words = Words("list_words")

CHIPS = 3
LONGEST_OWN = 36
LONGEST = 400
"""No text of a row is longer than this: nobody reads more there, and painting stays fast."""

BEFORE_MATCH = 120

_OTHER_SPACE = re.compile(r"[^\S ]")

Spans = tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What rows need that is not theirs: names, and what the person did with a hearing.

    `soonest` has by the id of a hearing what must be done next, as it was at `told_at` (aware).
    """

    today: date
    place_names: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    topic_names: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    drafted: frozenset[str] = frozenset()
    exported: frozenset[str] = frozenset()
    soonest: Mapping[str, Deadline] = field(default_factory=lambda: MappingProxyType({}))
    told_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class RowLook:
    """The words of one row, in the order they are read."""

    time: str
    body: str
    status: str
    tone: str
    lead: str
    lead_spans: Spans
    place: str
    chips: tuple[str, ...]
    moved: str
    has_draft: bool
    is_exported: bool
    is_off: bool
    kind: str = ""
    is_followed: bool = False
    soonest: SoonestWords | None = None

    def spoken(self, day: str) -> str:
        """The whole row as one sentence for a screen reader."""
        marks = []
        if self.is_followed:
            marks.append(list_words.tr("you follow it"))
        if self.has_draft:
            marks.append(list_words.tr("you have a draft"))
        if self.is_exported:
            marks.append(list_words.tr("in your calendar"))
        parts = [
            self.status,
            f"{day} {self.time}",
            self.body,
            self.place,
            self.kind,
            self.soonest.spoken if self.soonest else "",
            self.lead,
            self.moved,
            ", ".join(self.chips),
            *marks,
        ]
        return ". ".join(part for part in parts if part)


def look_of(row: ListRow, around: Surroundings) -> RowLook:
    """The words of a row."""
    topics = [around.topic_names.get(topic, topic) for topic in row.topics]
    if row.label is Label.BORDERLINE:
        topics = [list_words.tr("borderline: {topic}").format(topic=one) for one in topics]
    own = _own_chips(row) if row.bills or row.own_words else []
    chips = own + topics[:CHIPS]
    if len(topics) > CHIPS:
        chips.append(f"+{len(topics) - CHIPS}")
    status, tone = _status(row)
    lead, spans = excerpt(row.lead, row.lead_spans)
    return RowLook(
        time=one_line(short_time_words(row.starts_at, row.time_text)),
        body=one_line(_bodies(row.bodies) or row.title),
        status=status,
        tone=tone,
        lead=lead or one_line(_without_lead(row)),
        lead_spans=spans,
        place=one_line(around.place_names.get(row.place_id, row.place_id)),
        chips=tuple(chips),
        moved=_moved(row.moved) if row.status is Status.SCHEDULED else "",
        has_draft=row.id in around.drafted,
        is_exported=row.id in around.exported,
        is_off=row.status.is_off,
        kind=short_kind_words(row.kind),
        is_followed=row.is_followed,
        soonest=_soonest(row, around),
    )


def _soonest(row: ListRow, around: Surroundings) -> SoonestWords | None:
    deadline = around.soonest.get(row.id)
    if deadline is None or around.told_at is None or row.status.is_off:
        return None
    # Imported here to start fast: the first list is painted before any deadline is known.
    from hearings.messages.soonest import soonest_said

    return soonest_said(deadline, around.told_at)


def _own_chips(row: ListRow) -> list[str]:
    # Imported here to start fast: few rows have anything of the person's own.
    from hearings.messages.own import follows_words, own_words_said

    told = follows_words(row.bills), own_words_said(row.own_words)
    # A chip that does not fit would leave no room for the topics behind it.
    return [f"{one[:LONGEST_OWN]}…" if len(one) > LONGEST_OWN else one for one in told if one]


def excerpt(text: str, spans: Spans) -> tuple[str, Spans]:
    """The part of a text round its first match, on one line, with the matches in it."""
    first = min((start for start, _ in spans), default=0)
    start = 0
    if first > LONGEST // 2:
        start = text.rfind(" ", 0, first - BEFORE_MATCH) + 1 or first - BEFORE_MATCH
    end = min(start + LONGEST, len(text))
    front, back = "…" if start else "", "…" if end < len(text) else ""
    moved = start - len(front)
    return (
        front + _flat(text[start:end]) + back,
        tuple((a - moved, min(b, end) - moved) for a, b in spans if start <= a < end),
    )


def one_line(text: str) -> str:
    """A text on one line, cut where nobody would read on."""
    return _flat(text[:LONGEST]) + ("…" if len(text) > LONGEST else "")


def _flat(text: str) -> str:
    return _OTHER_SPACE.sub(" ", text)


def day_words(day: date, today: date) -> tuple[str, str]:
    """The day, and how near it is: ("Tue 24 Nov", "tomorrow")."""
    return short_date(day), nearness(day, today)


def _bodies(bodies: tuple[str, ...]) -> str:
    if len(bodies) <= 1:
        return "".join(bodies)
    joint = list_words.tr("{first} with {others}")
    return joint.format(first=bodies[0], others=", ".join(bodies[1:]))


def _without_lead(row: ListRow) -> str:
    if row.title and row.title not in row.bodies:
        return row.title
    if row.item_count is None:
        return list_words.tr("Agenda not read yet")
    if row.item_count == 0:
        return list_words.tr("Agenda not published yet")
    return list_words.tr("%n agenda item(s), none on surveillance", "", row.item_count)


def _status(row: ListRow) -> tuple[str, str]:
    if row.status is not Status.SCHEDULED:
        words = status_words(row.status, may_have_moved=row.may_have_moved)
        return words, "warn" if row.status is Status.UNLISTED else "danger"
    if row.moved is not None:
        return list_words.tr("Changed"), "warn"
    if row.has_other_agenda:
        return list_words.tr("Agenda changed"), "warn"
    return "", ""


def _moved(change: Change | None) -> str:
    if change is None or change.old is None or change.new is None:
        return ""
    if change.field is Field.TIME:
        return list_words.tr("was {old}").format(old=one_line(told_moment(change.old)))
    if change.field is Field.LOCATION:
        return list_words.tr("room was {old}").format(old=one_line(change.old))
    return ""
