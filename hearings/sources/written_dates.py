# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Reads dates that are written out: "Oct 22, 2021", "Tuesday, December 1, 2026"."""

import re
from datetime import date

MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_WRITTEN = re.compile(
    rf"(?:[a-z]{{3,9}}\.?,? )?(?P<month>{'|'.join(MONTHS)})[a-z]{{0,6}}\.? "
    r"(?P<day>\d{1,2})(?:st|nd|rd|th)?,? (?P<year>\d{4})(?!\d)",
    re.IGNORECASE,
)


def read_written_date(text: str) -> date | None:
    """The date at the start of a text, by the English name of its month; None for none."""
    found = _WRITTEN.match(" ".join(text.split()))
    if found is None:
        return None
    month = MONTHS.index(found["month"].casefold()) + 1
    try:
        return date(int(found["year"]), month, int(found["day"]))
    except ValueError:
        return None
