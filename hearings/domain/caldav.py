# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A calendar on a server (CalDAV, RFC 4791) that is kept right, and what became of that."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from hearings.domain.calendar_choice import CalendarChoice
from hearings.domain.export_note import ExportNote
from hearings.errors import HearingsError


@dataclass(frozen=True, slots=True)
class Ran:
    """What one run did, in numbers of events; `conflicts` and `left` are those that wait."""

    added: int = 0
    changed: int = 0
    removed: int = 0
    conflicts: int = 0
    left: int = 0


@dataclass(frozen=True, slots=True)
class LastRun:
    """How the last runs went; moments are aware in UTC, None for never.

    `ran_at` is when one last went through, and `ran` what it did; `failure` is why the last
    try, at `tried_at`, did not, None where it did.
    """

    ran_at: datetime | None = None
    ran: Ran = field(default_factory=Ran)
    tried_at: datetime | None = None
    failure: HearingsError | None = None


@dataclass(frozen=True, slots=True)
class SharedCalendar:
    """An account: `url` is the calendar itself; the password is in the key ring, not here.

    `after_refresh` brings it up to date by itself after each refresh.
    """

    name: str
    url: str
    user: str
    choice: CalendarChoice = field(default_factory=CalendarChoice)
    after_refresh: bool = False
    last: LastRun = field(default_factory=LastRun)


@dataclass(frozen=True, slots=True)
class OfferedCalendar:
    """A calendar that an account could use; `name` is what its server calls it, or empty."""

    url: str
    name: str


@dataclass(frozen=True, slots=True)
class FoundCalendars:
    """What a server offers: `own` is the address of a calendar for hearings alone.

    That is made where it is not there yet; it is empty where the server names no place for it.
    """

    own: str
    others: tuple[OfferedCalendar, ...] = ()


@dataclass(frozen=True, slots=True)
class SharedEvent:
    """What was last written there of one event, and the server's name for that state."""

    note: ExportNote
    etag: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Conflict:
    """Somebody else changed an event that changed here too; nothing was overwritten.

    `theirs` is None where it was deleted there, and `etag` the server's name for that state,
    then empty. Both are iCalendar texts. With `is_removal` ours is to be no more.
    """

    uid: str
    ours: bytes
    theirs: bytes | None
    etag: str = ""
    is_removal: bool = False


@dataclass(frozen=True, slots=True)
class Resolve:
    """What the person said of the last run.

    `is_ours` and `is_theirs` are about every conflict. `ours` are single ones, by UID with the
    `etag` of what was seen there: what changed once more since is shown once more. `theirs` are
    the UIDs of those that stay as they are there. `takes_away` removes what nothing here asks
    for any more.
    """

    is_ours: bool = False
    is_theirs: bool = False
    ours: Mapping[str, str] = field(default_factory=dict)
    theirs: frozenset[str] = frozenset()
    takes_away: bool = False

    def overwrites(self, uid: str, etag: str) -> bool:
        """Whether ours goes over that state of theirs."""
        return self.is_ours or self.ours.get(uid) == etag

    def leaves(self, uid: str) -> bool:
        """Whether theirs stays."""
        return self.is_theirs or uid in self.theirs


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

    @property
    def ran(self) -> Ran:
        """The same in numbers alone."""
        waiting = len(self.conflicts), len(self.left)
        return Ran(self.added, self.changed, self.removed, *waiting)


@dataclass(frozen=True, slots=True)
class AfterRefresh:
    """What became of one account after a refresh; `done` is None where `failure` says why."""

    name: str
    done: Synchronised | None = None
    failure: HearingsError | None = None
