# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The term of a legislature: bills are numbered anew with each, so a number alone is not enough."""

from datetime import date

CONGRESS = "us-congress"
"""The one legislature whose two houses are two places: either may hear a bill of the other."""

_HOUSES = {"us-house", "us-senate", CONGRESS}

# Two years that begin with an odd one, as their own services count them: session 2025-26,
# the 194th General Court, the biennium 2025-26. The others are not known for certain.
_TWO_YEARS = {
    "ca-legislature",
    "ma-general-court",
    "mi-legislature",
    "ny-legislature",
    "wa-legislature",
}


def legislature_of(place_id: str) -> str:
    """Where the bills of a place are numbered: the place itself, or the Congress."""
    return CONGRESS if place_id in _HOUSES else place_id


def term_of(legislature: str, day: date) -> str:
    """The term that sits on a day: the number of the Congress, or the year a term began.

    Empty where the terms are not known, and for councils, whose numbers have their year.
    """
    if legislature == CONGRESS:
        return str(congress_on(day))
    if legislature not in _TWO_YEARS:
        return ""
    # The next legislature meets in December already: constitution, article IV section 3(a).
    year = day.year + (legislature == "ca-legislature" and day.month == 12)
    return str(year - (year + 1) % 2)


def congress_on(day: date) -> int:
    """The number of the Congress that sits on a day: a new one begins on each odd 3 January.

    Constitution, amendment XX section 2; the 119th sits until 2 January 2027.
    """
    year = day.year if (day.month, day.day) >= (1, 3) else day.year - 1
    return (year - 1789) // 2 + 1


def ordinal(number: int) -> str:
    """The number as it stands in an address: "119th", "121st", "113th"."""
    last = "th" if number % 100 in {11, 12, 13} else {1: "st", 2: "nd", 3: "rd"}.get(number % 10)
    return f"{number}{last or 'th'}"
