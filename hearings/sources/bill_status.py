# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Where a bill stands, as its source says: the words of its last action, with their date."""

from hearings.sources.parsing import LONGEST_REMARK, one_line
from hearings.sources.stamps import read_stamp


def told_standing(words: str, day: str = "") -> str:
    """The source's own words on one line, with the ISO date of them where it gives one.

    Empty where there are no words; what is no date is left out.
    """
    told = one_line(words, LONGEST_REMARK)
    stamp = read_stamp(day)
    return f"{told} ({stamp.day.isoformat()})" if told and stamp else told
