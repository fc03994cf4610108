# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The list of hearings as the window and the command line ask for it."""

from dataclasses import dataclass
from datetime import date, datetime

from hearings.domain.change import Change
from hearings.domain.interests import Interests
from hearings.domain.label import Label
from hearings.domain.meeting_kind import MeetingKind
from hearings.domain.status import Status


@dataclass(frozen=True, slots=True)
class ListQuery:
    """Which hearings to list; the order is always by local date, then local time.

    `places` and `topics` are ids, None for all. `least` is the weakest label shown.
    `text` are words of which each must begin a word of the hearing or its agenda;
    accents and case do not count. `first` and `last` are local dates, both included,
    None for no bound. `kinds` are the kinds of meetings, None for all.

    `interests` are those of the person, None for nobody's: their own words, bills and
    hearings are listed too, whatever the label, as long as no topics are named; topics that
    are off and texts with muted words do not count. A topic that is named counts though it
    is off. With `is_mine` only what the interests name is listed: their topics, words, bills
    and hearings. With `follows_anywhere` the bills and hearings that they name are listed
    wherever they are, not only at `places`.
    """

    places: tuple[str, ...] | None = None
    topics: tuple[str, ...] | None = None
    least: Label = Label.NO
    text: str = ""
    first: date | None = None
    last: date | None = None
    kinds: tuple[MeetingKind, ...] | None = None
    interests: Interests | None = None
    is_mine: bool = False
    follows_anywhere: bool = False


@dataclass(frozen=True, slots=True)
class DayCount:
    """How many hearings of a listing fall on one local date."""

    day: date
    count: int


@dataclass(frozen=True, slots=True)
class Listing:
    """The days of a listing in order.

    `hidden` counts the hearings that match everything but the label and the topics:
    "214 meetings without surveillance items hidden".
    """

    days: tuple[DayCount, ...]
    hidden: int = 0

    @property
    def total(self) -> int:
        """How many hearings are in the listing."""
        return sum(day.count for day in self.days)


@dataclass(frozen=True, slots=True)
class ListRow:
    """One hearing as a row shows it.

    `lead` is the agenda item that matters most, with the places of its matched words
    in it; empty when nothing matched. `moved` is the latest change of time, place or
    status, None when there never was one. `may_have_moved` tells that an unlisted hearing
    has a possible successor, `has_other_agenda` that an agenda it had became another one.
    For a person with interests the label, the topics and the lead
    are what counts for them; `own_words` are the words of theirs that were found, `bills` the
    keys of followed bills on the agenda, `is_followed` tells that they follow the hearing.
    """

    id: str
    place_id: str
    bodies: tuple[str, ...]
    title: str
    date: date
    starts_at: datetime | None
    time_text: str
    timezone: str
    status: Status
    location: str
    label: Label
    topics: tuple[str, ...]
    lead: str = ""
    lead_number: str | None = None
    lead_spans: tuple[tuple[int, int], ...] = ()
    item_count: int | None = None
    moved: Change | None = None
    may_have_moved: bool = False
    has_other_agenda: bool = False
    kind: MeetingKind = MeetingKind.UNKNOWN
    own_words: tuple[str, ...] = ()
    bills: tuple[str, ...] = ()
    is_followed: bool = False


@dataclass(frozen=True, slots=True)
class FirstLook:
    """A list and the page of it that will be seen first, starting at row `offset`.

    `row` is where the hearing stands that is to stay in sight; None where there is none or
    the query leaves it out.
    """

    query: ListQuery
    listing: Listing
    offset: int
    rows: tuple[ListRow, ...]
    row: int | None = None
