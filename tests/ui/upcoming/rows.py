# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Rows of the list as the store gives them, with valid defaults."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import groupby
from zoneinfo import ZoneInfo

from hearings.domain.deadline import Arithmetic, Deadline, DeadlineKind
from hearings.domain.hearing import Status
from hearings.domain.listing import DayCount, Listing, ListRow
from hearings.domain.rule import Certainty, Origin
from hearings.domain.topic import Label
from ui.upcoming.look import Surroundings

TODAY = date(2026, 11, 23)
PACIFIC = "America/Los_Angeles"
LEAD = "An ordinance on the use of face recognition by the police"
_BEFORE = datetime(2026, 11, 24, 9, tzinfo=UTC)
SOON = Deadline(
    DeadlineKind.SIGN_UP,
    _BEFORE,
    Arithmetic(None, _BEFORE.date(), _BEFORE),
    Origin("https://example.org", "2026", _BEFORE.date(), Certainty.HIGH, None),
)

HEBREW = "הצעת חוק בנושא זיהוי פנים במרחב הציבורי על ידי המשטרה והעירייה"
AROUND = Surroundings(
    TODAY,
    {"ca-oakland": "Oakland"},
    {"face-recognition": "Face recognition", "drones": "Drones"},
)


def row(number: int = 1, day: date = date(2026, 11, 24), **fields: object) -> ListRow:
    """The hearing `number`, at six in the evening in Oakland."""
    made = ListRow(
        id=f"h{number}",
        place_id="ca-oakland",
        bodies=("City Council",),
        title="City Council",
        date=day,
        starts_at=datetime(day.year, day.month, day.day, 18, tzinfo=ZoneInfo(PACIFIC)),
        time_text="6:00 PM",
        timezone=PACIFIC,
        status=Status.SCHEDULED,
        location="Hearing Room 1",
        label=Label.SURVEILLANCE,
        topics=("face-recognition",),
        lead=LEAD,
        lead_number="6.5",
        lead_spans=((LEAD.index("face"), LEAD.index("face") + len("face recognition")),),
        item_count=5,
    )
    return replace(made, **fields)  # type: ignore[arg-type]


def many(count: int, a_day: int = 7) -> tuple[ListRow, ...]:
    """That many hearings, some on each day from tomorrow on."""
    return tuple(row(number, TODAY + timedelta(1 + number // a_day)) for number in range(count))


def listing_of(rows: tuple[ListRow, ...], hidden: int = 0) -> Listing:
    """The days of these rows."""
    days = groupby(rows, key=lambda one: one.date)
    return Listing(tuple(DayCount(day, len(list(some))) for day, some in days), hidden)
