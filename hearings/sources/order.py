# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The one order of every reading: by date, by hour, by number."""

from hearings.domain.hearing import HearingRecord


def reading_order(record: HearingRecord) -> tuple[str, bool, str, tuple[int, str]]:
    """By local date, then by local hour with unknown hours last, then by primary id."""
    hour = record.starts_at.strftime("%H:%M") if record.starts_at else ""
    return (record.date.isoformat(), not hour, hour, numeric_id(record))


def numeric_id(record: HearingRecord) -> tuple[int, str]:
    """The primary id for sorting: by its number, ids that are none last."""
    plain = record.source_ids[0]
    is_number = plain.isascii() and plain.isdigit() and len(plain) < 19
    return (int(plain) if is_number else 10**18, plain)
