# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What one cheap question to a source told of its health."""

from dataclasses import dataclass
from datetime import date, datetime

from hearings.domain.window import Window
from hearings.errors import HearingsError


@dataclass(frozen=True, slots=True)
class RequestsLeft:
    """`left` of at most `requests` that a service takes in any `seconds`."""

    host: str
    left: int
    requests: int
    seconds: float


@dataclass(frozen=True, slots=True)
class SourceTry:
    """One source of a place at one moment.

    `error` is why it could not be read, None when it could. `ahead` counts the meetings
    from today to the last day of `window`; there may be more where `lists_all` is False.
    `newest` is the latest local date of any meeting it listed now or is known to have
    listed. `key_name` names the key it wants, None for none; `has_key` is whether the
    person has that key. `left` is what its services still take, empty where they do not
    count. `position` is the place of the source among those of its place, from 0.
    """

    place_id: str
    system: str
    tried_at: datetime
    window: Window
    error: HearingsError | None = None
    ahead: int = 0
    lists_all: bool = True
    newest: date | None = None
    looks_abandoned: bool = False
    key_name: str | None = None
    has_key: bool = False
    left: tuple[RequestsLeft, ...] = ()
    position: int = 0

    @property
    def is_well(self) -> bool:
        """Whether it answered, and with news."""
        return self.error is None and not self.looks_abandoned
