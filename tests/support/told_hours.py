# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""How a system that writes clock times tells the hours of the contract's meetings."""

from hearings.sources.parsing import read_hour


def clock_of(hour: str) -> str:
    """ "6:00 PM" as "18:00", and midnight for words that name no hour."""
    read = read_hour(hour)
    return f"{read:%H:%M}" if read else "00:00"
