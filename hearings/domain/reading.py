# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What one refresh of one source brought, and over which dates."""

from dataclasses import dataclass

from hearings.domain.hearing import HearingRecord
from hearings.domain.window import Window


@dataclass(frozen=True, slots=True)
class UnreadAgenda:
    """A meeting whose agenda could not be read; `error` is the class's facts."""

    source_id: str
    error: Exception


@dataclass(frozen=True, slots=True)
class Reading:
    """Everything a source lists in a window.

    The list is whole: a hearing of the window that is not in it is no longer listed.
    A source that cannot vouch for that raises instead, or says by `lists_all` that what
    it does not list may take place all the same. `unread` names the meetings
    whose agenda failed while the list itself was read. `skipped` counts the entries
    that had no id or no readable date, so that nothing could be made of them.
    """

    system: str
    window: Window
    records: tuple[HearingRecord, ...]
    unread: tuple[UnreadAgenda, ...] = ()
    skipped: int = 0
    lists_all: bool = True
