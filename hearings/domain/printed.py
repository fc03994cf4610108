# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A list of hearings for paper: what goes in, and the words that come out."""

from dataclasses import dataclass
from datetime import datetime

from hearings.domain.deadline import Timetable
from hearings.domain.hearing import Hearing
from hearings.domain.participation import Participation
from hearings.domain.place_state import PlaceState

# Unicode CLDR 47, supplemental data: paperSize "US-Letter", and firstDay "sun".
_WITH_LETTER_PAPER = "BZ CA CL CO CR GT MX NI PA PH PR SV US VE"
_FROM_SUNDAY = (
    "AG AS BD BR BS BT BW BZ CA CO DM DO ET GT GU HK HN ID IL IN JM JP KE KH KR LA MH MM MO MT MX "
    "MZ NI NP PA PE PH PK PR PT PY SA SG SV TH TT TW UM US VE VI WS YE ZA ZW"
)
_MONDAY, _SUNDAY = 0, 6


@dataclass(frozen=True, slots=True)
class PrintingHabits:
    """How people print in a country: on which paper, and on which weekday a page begins.

    `first_weekday` counts from Monday, which is 0.
    """

    has_letter_paper: bool
    first_weekday: int


def habits_of(territory: str) -> PrintingHabits:
    """Those of a country by its two letters (ISO 3166); of the United States where it is empty."""
    country = territory.upper() or "US"
    first_weekday = _SUNDAY if country in _FROM_SUNDAY.split() else _MONDAY
    return PrintingHabits(country in _WITH_LETTER_PAPER.split(), first_weekday)


@dataclass(frozen=True, slots=True)
class HearingToPrint:
    """A hearing with what is known of taking part in it."""

    hearing: Hearing
    participation: Participation
    times: Timetable


@dataclass(frozen=True, slots=True)
class ListToPrint:
    """Public records and rules alone: nothing of a draft, and no mark of the person's.

    `hearings` are in the order of time. `states` are those of the places that were asked for,
    None for one that was never read. `is_cut` says that there were more hearings than are
    printed. `at` is when this was put together, aware.
    """

    hearings: tuple[HearingToPrint, ...]
    states: tuple[tuple[str, PlaceState | None], ...]
    at: datetime
    is_cut: bool = False


@dataclass(frozen=True, slots=True)
class PrintedHearing:
    """One hearing in words: `head` stands out, `lines` below it, `source` is small."""

    head: str
    lines: tuple[str, ...]
    source: str


@dataclass(frozen=True, slots=True)
class PrintedWeek:
    """One page or more: a title, and the hearings of each day under its name."""

    title: str
    days: tuple[tuple[str, tuple[PrintedHearing, ...]], ...]


@dataclass(frozen=True, slots=True)
class PrintedList:
    """The whole list in words. `remarks` stand below the title of the first page.

    `language` is a BCP 47 tag; `page_number` knows {page} and {pages}.
    """

    title: str
    remarks: tuple[str, ...]
    weeks: tuple[PrintedWeek, ...]
    language: str
    page_number: str
