# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What stands on a day, as words: a hearing, or something that is due of one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from hearings.domain.by_day import Due
from hearings.domain.change import Field
from hearings.domain.deadline import DeadlineKind
from hearings.domain.listing import ListRow
from hearings.domain.status import Status
from hearings.language import Words
from hearings.messages.dates import clock_time, short_date
from hearings.messages.hearing import status_words, time_words
from hearings.messages.rules import deadline_sentence

dated_words = Words("dated_words")

LONGEST = 200


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of a day.

    `minute` is that of the day on the clock of the hearing, None where no hour is known.
    `head` is read first (the hour, or what matters more) and never struck out, `brief` is as
    much of it as a month has room for, `tone` its colour; `name` is the body. `weight` tells
    how much the hearing counts, from 0 to 2. `zone` are the letters of the hearing's zone,
    empty without an hour. `spoken` is the whole as sentences.
    """

    hearing_id: str
    day: date
    minute: int | None
    head: str
    brief: str
    name: str
    tone: str
    is_off: bool
    is_due: bool
    weight: int
    zone: str
    spoken: str


def hearing_entry(row: ListRow, places: Mapping[str, str], topics: Mapping[str, str]) -> Entry:
    """A hearing on its day."""
    status, tone = _status(row)
    time = compact_time(row.starts_at) if row.starts_at else ""
    head = status if row.status.is_off else " ".join(filter(None, (status, time)))
    is_own = bool(row.is_followed or row.bills or row.own_words)
    names = ", ".join(topics.get(topic, topic) for topic in row.topics)
    told = (
        status,
        time_words(row.starts_at, row.time_text),
        _body(row),
        places.get(row.place_id, row.place_id),
        _flat(row.lead),
        names,
    )
    return Entry(
        hearing_id=row.id,
        day=row.date,
        minute=_minute(row.starts_at),
        head=head,
        brief=head,
        name=_body(row),
        tone=tone or "text",
        is_off=row.status.is_off,
        is_due=False,
        weight=2 if is_own else row.label.rank,
        zone=_zone(row.starts_at),
        spoken=" · ".join(filter(None, told)),
    )


def due_entries(dues: Iterable[Due], places: Mapping[str, str]) -> Iterator[Entry]:
    """What is due of hearings, on the days it is due; what is due at one moment is one entry."""
    at_once: dict[tuple[str, datetime], list[Due]] = {}
    for due in dues:
        at_once.setdefault((due.row.id, due.deadline.at), []).append(due)
    return (_due_entry(several, places) for several in at_once.values())


def _due_entry(dues: list[Due], places: Mapping[str, str]) -> Entry:
    row, at = dues[0].row, dues[0].deadline.at
    is_whole_day = any(due.deadline.why.is_whole_day for due in dues)
    words = {
        DeadlineKind.SIGN_UP: dated_words.tr("Sign up"),
        DeadlineKind.WRITTEN: dated_words.tr("Write"),
    }
    word = " / ".join(words[due.deadline.kind] for due in dues)
    hearing = dated_words.tr("{body}, hearing of {day}").format(
        body=_body(row), day=short_date(row.date)
    )
    place = places.get(row.place_id, row.place_id)
    told = " ".join(deadline_sentence(due.deadline) for due in dues)
    return Entry(
        hearing_id=row.id,
        day=at.date(),
        minute=None if is_whole_day else _minute(at),
        head=word if is_whole_day else f"{word} {compact_time(at)}",
        brief=word,
        name=_body(row),
        tone="warn",
        is_off=False,
        is_due=True,
        weight=1,
        zone="" if is_whole_day else _zone(at),
        spoken=f"{told} {hearing} · {place}",
    )


def in_order(entry: Entry) -> tuple[int, bool]:
    """The order of a day: what has no hour first, then by the hour, deadlines first."""
    return (-1 if entry.minute is None else entry.minute, not entry.is_due)


def compact_time(moment: datetime) -> str:
    """The hour as short as it is clear: "6 PM", "6:30 PM", "18:00"."""
    return clock_time(moment).replace(":00 ", " ")


def _status(row: ListRow) -> tuple[str, str]:
    if row.status is not Status.SCHEDULED:
        words = status_words(row.status, may_have_moved=row.may_have_moved)
        return words, "danger" if row.status.is_off else "warn"
    if row.moved is not None and row.moved.old is not None:
        if row.moved.field is Field.TIME:
            return dated_words.tr("Moved"), "warn"
        if row.moved.field is Field.LOCATION:
            return dated_words.tr("Other room"), "warn"
    return "", ""


def _body(row: ListRow) -> str:
    return _flat(", ".join(row.bodies) or row.title)


def _flat(text: str) -> str:
    short = " ".join(text[:LONGEST].split())
    return f"{short}…" if len(text) > LONGEST else short


def _minute(moment: datetime | None) -> int | None:
    # By the clock on the wall: on the day it is changed, hours since midnight would be others.
    return None if moment is None else moment.hour * 60 + moment.minute


def _zone(moment: datetime | None) -> str:
    return "" if moment is None else moment.tzname() or ""
