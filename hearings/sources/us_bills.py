# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Bills of the Congress: how they are cited, and where Congress.gov shows them."""

import re
from collections.abc import Iterator
from datetime import date

from hearings.domain.hearing import Bill
from hearings.domain.term import congress_on, ordinal

PAGES = "https://www.congress.gov"

# What each kind of measure is called in a citation and in an address of Congress.gov.
_KINDS = {
    "hr": ("H.R.", "house-bill"),
    "s": ("S.", "senate-bill"),
    "hjres": ("H.J.Res.", "house-joint-resolution"),
    "sjres": ("S.J.Res.", "senate-joint-resolution"),
    "hconres": ("H.Con.Res.", "house-concurrent-resolution"),
    "sconres": ("S.Con.Res.", "senate-concurrent-resolution"),
    "hres": ("H.Res.", "house-resolution"),
    "sres": ("S.Res.", "senate-resolution"),
}
_CONGRESS = re.compile(r"[1-9][0-9]{0,2}")
_NUMBER = re.compile(r"[1-9][0-9]{0,4}")
_CITATION = re.compile(r"([a-z]+)([1-9][0-9]{0,4})")
# With the dots, so that "S 3" and the "U.S. 50" of a road are none.
_CITED = re.compile(
    r"(?<![\w.])([HS]\. ?(?:R\.|(?:J\. ?|Con\. ?)?Res\.)|S\.) ?([1-9][0-9]{0,4})(?![\d,]*\d)",
    re.IGNORECASE,
)


def told_congress(said: str, day: date) -> int:
    """The number of a Congress as a service writes it; the one that sits on the day for none."""
    return int(said) if _CONGRESS.fullmatch(said.strip()) else congress_on(day)


def us_bill(kind: str, number: str, congress: int, title: str = "") -> Bill | None:
    """The bill of a kind ("hr", "sjres", in any case) and a number; None for no such kind."""
    named = _KINDS.get(kind.casefold())
    if named is None or not _NUMBER.fullmatch(number):
        return None
    label, path = named
    url = f"{PAGES}/bill/{ordinal(congress)}-congress/{path}/{number}"
    return Bill(f"{label} {number}", title, url)


def cited_bill(citation: str, congress: int) -> Bill | None:
    """The bill of "H.R. 4435" or "HR 4435"; None where the kind or the number is missing.

    Committees announce drafts as "H.R. _____" and write "226" alone: no kind is guessed.
    """
    plain = re.sub(r"[\s.]", "", citation).casefold()
    found = _CITATION.fullmatch(plain)
    return us_bill(found[1], found[2], congress) if found else None


def bills_in(text: str, congress: int) -> Iterator[Bill]:
    """The bills a text cites with the dots ("H.R. 1246", "S.3573"), in its order."""
    for label, number in _CITED.findall(text):
        bill = cited_bill(f"{label}{number}", congress)
        if bill is not None:
            yield bill
