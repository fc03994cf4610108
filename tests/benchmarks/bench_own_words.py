# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A person's own words over 100,000 hearings with 1,000,000 agenda items, as a list has them."""

import statistics
import tempfile
from datetime import UTC, date, datetime, timedelta
from functools import partial
from pathlib import Path

from hearings.domain.interests import Interests
from hearings.domain.label import Label
from hearings.domain.listing import ListQuery
from hearings.store.catalogue.catalogue import open_catalogue
from hearings.store.catalogue.glance import Glance
from hearings.topics.own_reading import OwnReader
from tests.benchmarks.figure import Figure, seconds_of
from tests.benchmarks.many_hearings import PER_PLACE, PLACES, Writer

# What a person sees as at once, for the first list with words that are new; it is asked for
# beside the window, which waits for none of it.
FIRST_BAR_MS = 250.0
STROKE_BAR_MS = 50.0
ITEMS = 10
PAGE = 60
AT = datetime(2026, 11, 23, tzinfo=UTC)
FIRST = date(2025, 1, 1)
RANGE = {"first": FIRST, "last": FIRST + timedelta(days=90)}
TYPED = ("surveillance", "public", "drone", "city contract")

CHOSEN = {
    "one word": Interests(words=("stingray",)),
    "three words and phrases": Interests(words=("gunshot detection", "fusion", "vigilancia")),
    "a muted word": Interests(muted=("zoning",)),
    "a topic switched off": Interests(topics_off=("police-records",)),
    "five bills": Interests(bills=tuple(f"sampleville-{n}//INT {n}-2025" for n in range(5))),
}


def run() -> list[Figure]:
    """Milliseconds to the first list of the next 90 days, and to a stroke after it."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "catalogue.db"
        catalogue = open_catalogue(path)
        for place, reading in Writer(ITEMS).readings():
            catalogue.store_reading(place, reading, AT)
        catalogue.close()
        return [figure for name in CHOSEN for figure in _figures(path, name)]


def _figures(path: Path, name: str) -> list[Figure]:
    interests = CHOSEN[name]
    glance = Glance(path, None, lambda one: OwnReader(one).mark_record)
    glance.first_look(ListQuery(least=Label.SURVEILLANCE, **RANGE), PAGE)
    query = ListQuery(least=Label.SURVEILLANCE, interests=interests, **RANGE)
    first = 1_000 * seconds_of(partial(glance.first_look, query, PAGE))
    strokes = []
    for words in TYPED:
        for length in range(2, len(words) + 1):
            typed = ListQuery(
                text=words[:length], least=Label.SURVEILLANCE, interests=interests, **RANGE
            )
            strokes.append(1_000 * seconds_of(partial(glance.first_look, typed, PAGE)))
    glance.close()
    told = f"{PLACES * PER_PLACE * ITEMS:,} items, 90 days of a thousand"
    return [
        Figure(f"own: the first list, {name}", first, "ms", FIRST_BAR_MS, told),
        Figure(
            f"own: a stroke, {name}", statistics.median(strokes), "ms", STROKE_BAR_MS,
            f"median of {len(strokes)}, the slowest {max(strokes):.0f}",
        ),
    ]  # fmt: skip
