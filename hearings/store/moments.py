# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Moments as they stand in a store: texts in ISO 8601, which sort as the moments do."""

from datetime import UTC, datetime
from functools import cache
from zoneinfo import ZoneInfo


def utc_text(moment: datetime) -> str:
    """An aware moment as text in UTC, to the microsecond."""
    return moment.astimezone(UTC).isoformat(timespec="microseconds")


def utc_moment(text: str) -> datetime:
    """The moment that `utc_text` wrote, aware in UTC."""
    return datetime.fromisoformat(text)


def local_text(moment: datetime | None) -> str | None:
    """An aware local moment as text with its offset; None stays None."""
    return None if moment is None else moment.isoformat()


def local_moment(text: str | None, timezone: str) -> datetime | None:
    """The moment that `local_text` wrote, aware in its zone again; None stays None."""
    return None if text is None else datetime.fromisoformat(text).astimezone(zone(timezone))


@cache
def zone(name: str) -> ZoneInfo:
    """The zone of an IANA name, read from the disk once."""
    return ZoneInfo(name)
