# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A calendar on a server (CalDAV, RFC 4791) that is kept right, and what became of that."""

from dataclasses import dataclass, field

from hearings.domain.calendar_choice import CalendarChoice
from hearings.domain.export_note import ExportNote


@dataclass(frozen=True, slots=True)
class SharedCalendar:
    """An account: `url` is the calendar itself; the password is in the key ring, not here."""

    name: str
    url: str
    user: str
    choice: CalendarChoice = field(default_factory=CalendarChoice)


@dataclass(frozen=True, slots=True)
class SharedEvent:
    """What was last written there of one event, and the server's name for that state."""

    note: ExportNote
    etag: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Conflict:
    """Somebody else changed an event that changed here too; nothing was overwritten.

    `theirs` is None where it was deleted there. Both are iCalendar texts.
    """

    uid: str
    ours: bytes
    theirs: bytes | None


@dataclass(frozen=True, slots=True)
class Synchronised:
    """What one run did: events added, changed and removed.

    `conflicts` wait for the person to say whose version holds; `left` are events that stand
    there though nothing here asks for them any more, and wait as well.
    """

    added: int = 0
    changed: int = 0
    removed: int = 0
    conflicts: tuple[Conflict, ...] = ()
    left: tuple[str, ...] = ()
