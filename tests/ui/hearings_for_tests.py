# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Plainly fictional hearings, put into the real catalogue as a reading would."""

from dataclasses import replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

from hearings.core import Core
from hearings.domain.hearing import AgendaItem, HearingRecord, Status
from hearings.domain.reading import Reading, Window
from hearings.domain.topic import NOTHING_FOUND, Label, TopicHit, Verdict

OAKLAND = "ca-oakland"
PACIFIC = "America/Los_Angeles"
WHOLE = Window(date(2026, 11, 1), date(2027, 2, 28))


def item(
    text: str = "An ordinance on the use of face recognition by the police",
    words: str = "face recognition",
    label: Label = Label.SURVEILLANCE,
    **fields: object,
) -> AgendaItem:
    """An agenda item marked at `words`; without words it is on nothing."""
    verdict = NOTHING_FOUND
    if words:
        start = text.index(words)
        hit = TopicHit("face-recognition", (words,), ((start, start + len(words)),))
        verdict = Verdict(label, (hit,))
    return replace(AgendaItem(text, verdict=verdict), **fields)  # type: ignore[arg-type]


def record(
    number: str = "1",
    day: date = date(2026, 12, 1),
    hour: int | None = 18,
    body: str = "City Council",
    items: tuple[AgendaItem, ...] | None = None,
    **fields: object,
) -> HearingRecord:
    """A hearing as a source lists it, at an hour of Oakland; None for no time."""
    at = None
    if hour is not None:
        at = datetime(day.year, day.month, day.day, hour, tzinfo=ZoneInfo(PACIFIC))
    made = HearingRecord(
        source_ids=(number,),
        bodies=(body,),
        title=body,
        date=day,
        timezone=PACIFIC,
        time_text="" if at is None else f"{hour}:00",
        starts_at=at,
        status=Status.SCHEDULED,
        location="Hearing Room 1, 1 Example Plaza",
        items=(item(),) if items is None else items,
    )
    return replace(made, **fields)  # type: ignore[arg-type]


def listed(
    core: Core, *records: HearingRecord, place_id: str = OAKLAND, at: datetime | None = None
) -> tuple[str, ...]:
    """Let the place list exactly these; the ids of those that are new or changed."""
    place = core.following.book.get(place_id)
    reading = Reading("legistar", WHOLE, records)
    stored = core._rooms.catalogue().store_reading(place, reading, at or core.clock.now())
    return tuple(one.hearing_id for one in stored)
