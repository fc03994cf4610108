# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What is held of one source of a place."""

from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from hearings.domain.freshness import looks_abandoned


@dataclass(frozen=True, slots=True)
class SourceState:
    """One source as the catalogue knows it.

    `read_at` is the last reading that told anything (aware, UTC); `newest` the latest
    local date of any hearing the source told, None where it told none.
    """

    place_id: str
    system: str
    read_at: datetime
    newest: date | None = None


def is_abandoned(state: SourceState, timezone: str) -> bool:
    """Whether a source looked abandoned when it was last read, in the zone of its place."""
    return looks_abandoned(state.newest, state.read_at.astimezone(ZoneInfo(timezone)).date())
