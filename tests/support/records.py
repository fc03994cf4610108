# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Records, places and readings with valid defaults, so that a new field changes one file."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from hearings.domain.hearing import AgendaItem, Bill, HearingRecord
from hearings.domain.label import Label
from hearings.domain.place import Place, PlaceKind, SourceSpec
from hearings.domain.reading import Reading, UnreadAgenda
from hearings.domain.topic import TopicHit, Verdict
from hearings.domain.window import Window

ZONE = "America/Los_Angeles"
DAY = date(2026, 12, 1)
SEEN = datetime(2026, 11, 23, 12, tzinfo=UTC)
WINDOW = Window(date(2026, 11, 23), date(2027, 2, 21))


def sample_place(
    id: str = "sampleville-ca",  # noqa: A002  (the field's name)
    timezone: str = ZONE,
    systems: Sequence[str] = ("legistar", "legistar_web"),
) -> Place:
    """A city with two sources."""
    return Place(
        id=id,
        name="Sampleville",
        kind=PlaceKind.CITY,
        division="ocd-division/country:us/state:ca/place:sampleville",
        timezone=timezone,
        sources=tuple(SourceSpec(system, "sampleville") for system in systems),
        region="CA",
    )


def sample_item(
    text: str = "Adopt the use policy of the traffic counters", bill: str = "", **fields: object
) -> AgendaItem:
    """An agenda item, about a bill where a number is given."""
    item = AgendaItem(text=text, number="1.", bill=Bill(bill) if bill else None)
    return replace(item, **fields)  # type: ignore[arg-type]


def marked_item(
    text: str = "Approve the facial recognition policy",
    word: str = "facial recognition",
    topic: str = "facial-recognition",
    label: Label = Label.SURVEILLANCE,
    **fields: object,
) -> AgendaItem:
    """An agenda item with a topic, found by a word that stands in its text."""
    start = text.index(word)
    hit = TopicHit(topic, (word,), ((start, start + len(word)),))
    return sample_item(text, verdict=Verdict(label, (hit,)), **fields)


def sample_record(
    id: str = "1001",  # noqa: A002  (the source's word)
    day: date = DAY,
    hour: int | None = 18,
    minute: int = 0,
    timezone: str = ZONE,
    **fields: object,
) -> HearingRecord:
    """A hearing at an hour of its day, or without one where `hour` is None."""
    starts_at = None
    if hour is not None:
        midnight = datetime(day.year, day.month, day.day, tzinfo=ZoneInfo(timezone))
        starts_at = midnight.replace(hour=hour, minute=minute)
    record = HearingRecord(
        source_ids=(id,),
        bodies=("City Council",),
        title="City Council",
        date=day,
        timezone=timezone,
        time_text="" if hour is None else f"{hour}:{minute:02}",
        starts_at=starts_at,
        location="Council Chamber, Sampleville City Hall",
        page_url=f"https://sampleville.example/meetings/{id}",
        items=(sample_item(),),
    )
    return replace(record, **fields)  # type: ignore[arg-type]


def sample_reading(
    *records: HearingRecord,
    system: str = "legistar",
    window: Window = WINDOW,
    unread: tuple[UnreadAgenda, ...] = (),
    skipped: int = 0,
) -> Reading:
    """What a source listed."""
    return Reading(system, window, records, unread, skipped)
