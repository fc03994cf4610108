# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Keep a calendar on a server right, which a group may share; nobody's edit is overwritten."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from hearings.caldav.server import CalendarServer, event_url
from hearings.calendar.writer import write_events
from hearings.clock import Clock, StopSignal
from hearings.domain.caldav import Conflict, SharedCalendar, SharedEvent, Synchronised
from hearings.domain.caldav_errors import PasswordNeeded, UnknownAccount
from hearings.domain.calendar_choice import CalendarChoice
from hearings.domain.calendar_wish import CalendarWish
from hearings.domain.calendar_words import CalendarWords
from hearings.domain.export_note import ExportNote
from hearings.keys import from_ring, put_in_ring, take_from_ring
from hearings.tasks.exporting import Exporting, note_of
from hearings.tasks.keeping_calendar import KeepingCalendar

if TYPE_CHECKING:
    from hearings.net.request import Answer, Asker
    from hearings.store.vault.vault import Vault

_TAKEN, _CHANGED_THERE, _GONE = 300, 412, 404


@dataclass(frozen=True, slots=True)
class Resolve:
    """What the person said of the last run: `is_ours` lets our version hold in each conflict,
    `takes_away` removes what nothing here asks for any more."""

    is_ours: bool = False
    takes_away: bool = False


class SharingCalendar:
    """Calendars on servers, by the name of the account; safe from any thread."""

    def __init__(
        self,
        vault: Callable[[], Vault],
        asker: Callable[[], Asker],
        exporting: Exporting,
        keeping: KeepingCalendar,
        clock: Clock,
    ) -> None:
        self._vault, self._asker, self._clock = vault, asker, clock
        self._exporting, self._keeping = exporting, keeping

    def accounts(self) -> tuple[SharedCalendar, ...]:
        """Every account, by name."""
        return self._vault().shared_calendars.all()

    def add(
        self, name: str, address: str, user: str, password: str, choice: CalendarChoice
    ) -> SharedCalendar:
        """Find or make the calendar at the server, then keep the account and its password.

        Raises `NoCalendarServer`, `CalendarRefused`, `NoKeyRing`, and what asking and the vault
        raise; then nothing is kept.
        """
        server = CalendarServer(self._asker(), user, password, StopSignal())
        found = SharedCalendar(name, server.find_calendar(address), user, choice)
        put_in_ring(_key(name), password)
        self._vault().shared_calendars.keep(found)
        return found

    def remove(self, name: str) -> None:
        """Forget an account and its password; the events stay on the server."""
        self._account(name)
        if from_ring(_key(name)):
            take_from_ring(_key(name))
        self._vault().shared_calendars.remove(name)

    def bring_up_to_date(
        self, name: str, words: CalendarWords, resolve: Resolve, stop: StopSignal
    ) -> Synchronised:
        """Write what is new and what changed; each event is remembered as soon as it is there.

        A run that breaks off is made good by the next one. Raises `UnknownAccount`,
        `PasswordNeeded` where the key ring has none, `CalendarRefused`, and what asking raises.
        """
        account = self._account(name)
        password = from_ring(_key(name))
        if password is None:
            raise PasswordNeeded(name)
        server = CalendarServer(self._asker(), account.user, password, stop)
        shelf = self._vault().shared_calendars
        known = shelf.events(name)
        wanted = self._wanted(account, words, known)
        run = _Run(server, account, known, resolve, lambda event: shelf.note(name, event))
        for uid, event in wanted.items():
            stop.check()
            run.write(uid, event)
        for uid in sorted(known.keys() - wanted.keys()):
            stop.check()
            if run.is_taken_away(uid):
                shelf.forget(name, uid)
        return run.done

    def _account(self, name: str) -> SharedCalendar:
        accounts = {one.name: one for one in self.accounts()}
        if name not in accounts:
            raise UnknownAccount(name, tuple(accounts))
        return accounts[name]

    def _wanted(
        self, account: SharedCalendar, words: CalendarWords, known: Mapping[str, SharedEvent]
    ) -> dict[str, tuple[ExportNote, bytes]]:
        choice = account.choice
        wish = CalendarWish(words, choice.alarm_minutes, choice.has_deadlines, choice.is_neutral)
        noted = {uid: one.note for uid, one in known.items()}
        outgoing = self._exporting.outgoing(self._keeping.hearings(), wish, noted)
        name, now = words.neutral_name if choice.is_neutral else words.name, self._clock.now()
        return {one.uid: (note_of(one, now), write_events([one], name)) for one in outgoing.events}


class _Run:
    """One pass over the events of an account."""

    def __init__(
        self,
        server: CalendarServer,
        account: SharedCalendar,
        known: Mapping[str, SharedEvent],
        resolve: Resolve,
        remember: Callable[[SharedEvent], None],
    ) -> None:
        self._server, self._account, self._known = server, account, known
        self._resolve, self._remember = resolve, remember
        self.done = Synchronised()

    def write(self, uid: str, event: tuple[ExportNote, bytes]) -> None:
        """Write one event where it is new or says something else than we last wrote."""
        note, content = event
        before = self._known.get(uid)
        if before is not None and before.content == content:
            return
        url = event_url(self._account.url, uid)
        answer = self._server.put(url, content, before.etag if before else None)
        if answer.status in {_CHANGED_THERE, _GONE}:
            self._disagree(url, note, content)
            return
        self._remember(SharedEvent(note, answer.etag or self._server.get(url).etag, content))
        self._count(is_new=before is None)

    def is_taken_away(self, uid: str) -> bool:
        """Remove an event if the person said so; whether it is there no more."""
        url, before = event_url(self._account.url, uid), self._known[uid]
        if not self._resolve.takes_away:
            self.done = replace(self.done, left=(*self.done.left, uid))
            return False
        answer = self._server.delete(url, before.etag)
        if answer.status == _CHANGED_THERE:
            self._conflict(uid, before.content, self._server.get(url))
            return False
        self.done = replace(self.done, removed=self.done.removed + 1)
        return True

    def _disagree(self, url: str, note: ExportNote, content: bytes) -> None:
        there = self._server.get(url)
        if there.status != _GONE and _says_the_same(there.body, content):
            # Ours, of a run whose answer never came.
            self._remember(SharedEvent(note, there.etag, content))
            return
        if not self._resolve.is_ours:
            self._conflict(note.uid, content, there)
            return
        etag = None if there.status == _GONE else there.etag
        answer = self._server.put(url, content, etag)
        if answer.status >= _TAKEN:
            self._conflict(note.uid, content, self._server.get(url))
            return
        self._remember(SharedEvent(note, answer.etag or self._server.get(url).etag, content))
        self._count(is_new=False)

    def _conflict(self, uid: str, ours: bytes, there: Answer) -> None:
        theirs = None if there.status == _GONE else there.body
        conflicts = (*self.done.conflicts, Conflict(uid, ours, theirs))
        self.done = replace(self.done, conflicts=conflicts)

    def _count(self, *, is_new: bool) -> None:
        done = self.done
        if is_new:
            self.done = replace(done, added=done.added + 1)
        else:
            self.done = replace(done, changed=done.changed + 1)


def _says_the_same(one: bytes, other: bytes) -> bool:
    """Whether two texts hold the same events; servers write the lines in another order."""
    from icalendar import Calendar

    def told(content: bytes) -> list[list[bytes]]:
        try:
            events = Calendar.from_ical(content).walk("VEVENT")
        except ValueError:
            return []
        return sorted(sorted(event.to_ical().splitlines()) for event in events)

    return bool(told(one)) and told(one) == told(other)


def _key(name: str) -> str:
    """Under which name the password of an account stands in the key ring."""
    return f"caldav:{name}"
