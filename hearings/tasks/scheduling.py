# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Schedule: when the followed places are read by themselves, and which hosts that contacts."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from hearings.clock import Clock
from hearings.domain.schedule import LastTry, due_at, is_past
from hearings.errors import NothingChosen
from hearings.preferences import Preferences
from hearings.tasks.following import Following
from hearings.tasks.looking import Looking

if TYPE_CHECKING:
    from hearings.domain.place import Place
    from hearings.domain.place_state import PlaceState
    from hearings.tasks.sharing_calendar import SharingCalendar


@dataclass(frozen=True, slots=True)
class NextReading:
    """What a refresh on the schedule would read, and when.

    `hosts` are all that it would contact: for the places, and for the calendars on servers
    that follow each refresh. `new_hosts` are those the person has not agreed to; as long as
    there is one, nothing is read. `at` (aware, UTC) is None where nothing will be read.
    """

    place_ids: tuple[str, ...] = ()
    hosts: tuple[str, ...] = ()
    new_hosts: tuple[str, ...] = ()
    at: datetime | None = None


class Scheduling:
    """Knows when to read; who reads is somebody else. Safe from any thread."""

    def __init__(
        self,
        following: Following,
        looking: Looking,
        sharing: Callable[[], SharingCalendar],
        preferences: Callable[[], Preferences],
        clock: Clock,
    ) -> None:
        self._following, self._looking, self._sharing = following, looking, sharing
        self._preferences, self._clock = preferences, clock
        self._tried_at: datetime | None = None
        self._failures = 0

    def look(self) -> NextReading:
        """What comes next; raises what reading the stores raises, `VaultLocked` among it."""
        places = self._places()
        if not places:
            return NextReading()
        hosts = tuple(sorted({*self._following.hosts(places), *self._calendar_hosts()}))
        agreed = frozenset(self._following.agreed_hosts())
        new = tuple(host for host in hosts if host not in agreed)
        schedule, at = self._preferences().schedule, None
        if schedule is not None and not new:
            at = due_at(schedule, self._last_try(places), self._clock.now())
        return NextReading(tuple(place.id for place in places), hosts, new, at)

    def agree(self, hosts: Iterable[str]) -> None:
        """Let these hosts be contacted, and no others; raises what the vault raises."""
        self._following.agree(hosts)

    def ended(self) -> None:
        """A refresh on the schedule is over, however it ended; raises what the stores raise."""
        # First of all, so that whatever fails below begins no storm.
        self._tried_at = self._clock.now()
        is_failure = _all_failed(self._states(self._places()))
        self._failures = self._failures + 1 if is_failure else 0

    def _places(self) -> tuple[Place, ...]:
        """The places to read of which anybody is asked."""
        try:
            places = self._following.places_to_read()
        except NothingChosen:
            return ()
        return tuple(place for place in places if self._following.hosts((place,)))

    def _calendar_hosts(self) -> tuple[str, ...]:
        accounts = [one for one in self._sharing().accounts() if one.after_refresh]
        return tuple(urlsplit(one.url).netloc.rpartition("@")[2] for one in accounts)

    def _states(self, places: Iterable[Place]) -> list[PlaceState]:
        read = {place.id for place in places}
        return [one for one in self._looking.place_states() if one.place_id in read]

    def _last_try(self, places: Iterable[Place]) -> LastTry:
        """The last whole reading, on the schedule or not."""
        states, now = self._states(places), self._clock.now()
        tried = (one.tried_at for one in states if one.tried_at is not None)
        whole = min((at for at in tried if is_past(at, now)), default=None)
        moments = [at for at in (whole, self._tried_at) if at is not None and is_past(at, now)]
        # After a new start it is known that nothing could be read, not how often.
        self._failures = max(1, self._failures) if _all_failed(states) else 0
        return LastTry(max(moments, default=None), self._failures)


def _all_failed(states: Sequence[PlaceState]) -> bool:
    return bool(states) and all(one.failure is not None for one in states)
