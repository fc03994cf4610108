# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""When to ask once more, and after how long."""

from datetime import UTC, datetime

from hearings.errors import HostUnreachable, TimedOut
from hearings.net.sockets import Hopeless

PASSING = frozenset({429, 500, 502, 503, 504})
"""Statuses that may be another one in a moment."""


def may_pass(error: HostUnreachable | TimedOut) -> bool:
    """Whether the failure may be over in a moment; a bad certificate will not."""
    return not isinstance(error.__cause__, Hopeless)


def seconds_asked_for(retry_after: str, now: datetime, longest: float) -> float:
    """The wait a Retry-After header asks for, in seconds or as a date (RFC 9110 10.2.3).

    Never negative, never more than `longest`; 0 when the header is empty or unreadable.
    """
    text = retry_after.strip()
    if text.isascii() and text.isdigit():
        # A number of absurd length would not even become an int.
        return min(float(text[:12]), longest)
    moment = _moment(text)
    return 0.0 if moment is None else min(max((moment - now).total_seconds(), 0.0), longest)


def _moment(text: str) -> datetime | None:
    # Imported here to start fast: 15 ms, for a header that is hardly ever sent.
    from email.utils import parsedate_to_datetime

    try:
        moment = parsedate_to_datetime(text)
    except ValueError:
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
