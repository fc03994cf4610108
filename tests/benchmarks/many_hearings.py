# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Very many plainly invented hearings, the same at every run, place by place.

Words follow Zipf's law over a vocabulary of 40,000: the commonest stand in every agenda,
most in few. Words of the trade are set among them where agendas have them: "council" and
"contract" among the first hundred, "surveillance" in less than one agenda of a hundred.
"""

import itertools
import random
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from hearings.domain.hearing import AgendaItem, Bill, Document, HearingRecord
from hearings.domain.label import Label
from hearings.domain.place import Place, PlaceKind
from hearings.domain.reading import Reading
from hearings.domain.topic import NOTHING_FOUND, TopicHit, Verdict
from hearings.domain.window import Window

PLACES = 100
PER_PLACE = 1_000
VOCABULARY = 40_000
WORDS_PER_ITEM = 22
FIRST_DAY = date(2024, 6, 1)
DAYS = 1_000
MARKED_SHARE = 0.05

COMMON = """
public hearing council committee resolution ordinance authorizing agreement city approve
department police contract funding meeting services report community safety use policy
data amendment development plan housing program budget street park water project review
commission district board application zoning property county state federal grant
appropriation recreation transportation planning land center año educación
"""
RARE = """
technology facial recognition biometric drone stingray fusion gunshot detection predictive
policing camera cameras surveillance license plate reader readers privacy vigilancia
"""
SYLLABLES = [a + b for a in (*"bcdfghjklmnprstvw", "st", "tr", "pl", "gr", "ch") for b in
             ("a", "e", "i", "o", "u", "an", "er", "in", "or", "al")]  # fmt: skip
MINUTES = (None, 540, 570, 600, 600, 600, 660, 780, 840, 1080, 1110, 1140)
ZONES = ("America/New_York", "America/Chicago", "America/Los_Angeles")
BODIES = ("City Council", "Committee on Public Safety", "Planning Commission", "Board of Appeals")


class Writer:
    """Writes hearings; two writers write the same."""

    def __init__(self, items_per_hearing: int) -> None:
        self._chance = random.Random(20261123)
        self._items = items_per_hearing
        self._words = self._vocabulary()
        weights = (1 / (rank + 3) for rank in range(len(self._words)))
        self._weights = list(itertools.accumulate(weights))

    def readings(self) -> Iterator[tuple[Place, Reading]]:
        """One reading of each place, over all its dates."""
        for number in range(PLACES):
            place = Place(
                id=f"sampleville-{number}",
                name=f"Sampleville {number}",
                kind=PlaceKind.CITY,
                division="ocd-division/country:us/place:sampleville",
                timezone=ZONES[number % len(ZONES)],
                sources=(),
            )
            window = Window(FIRST_DAY, FIRST_DAY + timedelta(days=DAYS))
            records = tuple(self._record(place, one) for one in range(PER_PLACE))
            yield place, Reading("sample", window, records)

    def _record(self, place: Place, number: int) -> HearingRecord:
        chance = self._chance
        day = FIRST_DAY + timedelta(days=chance.randrange(DAYS))
        minute = chance.choice(MINUTES)
        zone = ZoneInfo(place.timezone)
        starts_at = None
        if minute is not None:
            starts_at = datetime(
                day.year, day.month, day.day, minute // 60, minute % 60, tzinfo=zone
            )
        body = BODIES[number % len(BODIES)]
        return HearingRecord(
            source_ids=(f"{number + 10_000}",),
            bodies=(body,),
            title=f"{body}: {self._text(6)}",
            date=day,
            timezone=place.timezone,
            time_text="" if minute is None else f"{minute // 60}:{minute % 60:02}",
            starts_at=starts_at,
            location="Council Chamber, Sampleville City Hall, 1 Example Plaza",
            page_url=f"https://{place.id}.example/meetings/{number}",
            agenda_url=f"https://{place.id}.example/meetings/{number}/agenda.pdf",
            comment="Joint meeting – all are welcome" if number % 7 == 0 else "",
            items=tuple(self._item(number, one) for one in range(self._items)),
            modified="2026-11-20T19:05:32",
        )

    def _item(self, number: int, position: int) -> AgendaItem:
        text = self._text(WORDS_PER_ITEM)
        is_marked = self._chance.random() < MARKED_SHARE
        return AgendaItem(
            text=text,
            number=f"{position + 1}.",
            bill=Bill(f"Int {number:04}-{2024 + position % 3}"),
            documents=(Document("Attachment", f"https://files.example/{number}-{position}.pdf"),)
            if position == 0
            else (),
            source_id=str(number * 100 + position),
            verdict=_marked(text) if is_marked else NOTHING_FOUND,
        )

    def _text(self, count: int) -> str:
        text = " ".join(self._chance.choices(self._words, cum_weights=self._weights, k=count))
        return text[0].upper() + text[1:]

    def _vocabulary(self) -> list[str]:
        words = dict.fromkeys(COMMON.split())
        while len(words) < VOCABULARY:
            length = self._chance.choice((1, 2, 2, 3, 3, 4))
            words["".join(self._chance.choices(SYLLABLES, k=length))] = None
        rare = RARE.split()
        listed = [word for word in words if word not in rare]
        for place, word in enumerate(rare):
            listed.insert(1_500 + place * 150, word)
        return listed


def _marked(text: str) -> Verdict:
    first = text.split()[0]
    topic = ("surveillance-technology", "facial-recognition", "police-records")[len(text) % 3]
    label = Label.SURVEILLANCE if len(text) % 2 else Label.BORDERLINE
    return Verdict(label, (TopicHit(topic, (first,), ((0, len(first)),)),))
