# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The JSON of a calendar account: a public contract too (docs/json.md)."""

from dataclasses import asdict
from datetime import datetime
from typing import Any

from hearings.cli.shapes import error_shape
from hearings.domain.caldav import SharedCalendar
from hearings.messages.calendar_trouble import calendar_trouble

Shape = dict[str, Any]


def account_shape(account: SharedCalendar) -> Shape:
    """An account with what goes into its calendar and how its last runs went; no password."""
    choice, last = account.choice, account.last
    failure = last.failure
    return {
        "name": account.name,
        "url": account.url,
        "user": account.user,
        "deadlines": choice.has_deadlines,
        "neutral": choice.is_neutral,
        "alarms": list(choice.alarm_minutes),
        "after_refresh": account.after_refresh,
        "ran_at": _moment(last.ran_at),
        "ran": asdict(last.ran) if last.ran_at else None,
        "tried_at": _moment(last.tried_at),
        "failure": error_shape(failure, calendar_trouble(failure)) if failure else None,
    }


def _moment(moment: datetime | None) -> str | None:
    return None if moment is None else moment.isoformat()
