# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Tells an hour as a service that writes clock times would: midnight where it knows none."""

from hearings.sources.parsing import read_hour


def clock_of(hour: str) -> str:
    """ "6:00 PM" as "18:00", and "TBD" as "00:00"."""
    known = read_hour(hour)
    return known.strftime("%H:%M") if known else "00:00"
