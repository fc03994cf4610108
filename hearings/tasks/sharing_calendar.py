# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Keep a calendar on a server right, which a group may share: accounts, runs, and forgetting."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import replace
from threading import Lock
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from hearings.caldav.server import GONE, CalendarServer
from hearings.calendar.writer import write_events
from hearings.clock import Clock, StopSignal
from hearings.domain.caldav import (
    AfterRefresh,
    FoundCalendars,
    Resolve,
    SharedCalendar,
    SharedEvent,
    Synchronised,
)
from hearings.domain.caldav_errors import CalendarRefused, PasswordNeeded, UnknownAccount
from hearings.domain.calendar_wish import CalendarWish
from hearings.domain.calendar_words import CalendarWords
from hearings.domain.export_note import ExportNote
from hearings.errors import Cancelled, HearingsError, Offline, ProfileError
from hearings.keys import from_ring, put_in_ring, take_from_ring
from hearings.tasks.calendar_run import CalendarRun
from hearings.tasks.exporting import Exporting, note_of
from hearings.tasks.keeping_calendar import KeepingCalendar

if TYPE_CHECKING:
    from hearings.net.request import Asker
    from hearings.store.vault.glance import VaultGlance
    from hearings.store.vault.shared_calendars import SharedCalendarShelf
    from hearings.store.vault.vault import Vault


class SharingCalendar:
    """Calendars on servers, by the name of the account; safe from any thread."""

    def __init__(
        self,
        vault: Callable[[], Vault],
        vault_glance: Callable[[], VaultGlance],
        asker: Callable[[], Asker],
        exporting: Exporting,
        keeping: KeepingCalendar,
        clock: Clock,
    ) -> None:
        self._vault, self._vault_glance, self._asker = vault, vault_glance, asker
        self._exporting, self._keeping, self._clock = exporting, keeping, clock
        self._one_at_a_time = Lock()

    def accounts(self) -> tuple[SharedCalendar, ...]:
        """Every account, by name."""
        return self._vault().shared_calendars.all()

    def look(self, address: str, user: str, password: str, stop: StopSignal) -> FoundCalendars:
        """Which calendars there are to choose from; nothing is made and nothing kept.

        Raises `NoCalendarServer`, `CalendarRefused`, and what asking raises.
        """
        return CalendarServer(self._asker(), user, password, stop).calendars(address)

    def add(self, wanted: SharedCalendar, password: str) -> SharedCalendar:
        """Find or make the calendar at the address, then keep the account and its password.

        Raises `NoCalendarServer`, `CalendarRefused`, `NoKeyRing`, and what asking and the vault
        raise; then nothing is kept.
        """
        server = CalendarServer(self._asker(), wanted.user, password, StopSignal())
        found = replace(wanted, url=server.find_calendar(wanted.url))
        put_in_ring(_key(wanted.name), password)
        self._vault().shared_calendars.keep(found)
        return found

    def check(self, name: str, stop: StopSignal) -> None:
        """Ask the server of an account whether its calendar is there and takes the password.

        Nothing is written. Raises `CalendarRefused`, with status 404 where there is none any
        more, and what `bring_up_to_date` raises.
        """
        account, server = self._reached(name, stop)
        if not server.is_calendar(account.url):
            raise CalendarRefused(urlsplit(account.url).hostname or "", GONE)

    def change(self, wanted: SharedCalendar) -> None:
        """Keep what goes into the calendar, and whether it follows each refresh.

        The next run writes it. Raises `UnknownAccount`.
        """
        self.account(wanted.name)
        self._vault().shared_calendars.change(wanted)

    def remove(self, name: str) -> None:
        """Forget an account and its password; the events stay on the server."""
        self.account(name)
        if from_ring(_key(name)):
            take_from_ring(_key(name))
        self._vault().shared_calendars.remove(name)

    def remove_with_events(self, name: str, stop: StopSignal) -> Synchronised:
        """Take every event of ours from the server, then forget the account and its password.

        What somebody else changed stays there, and is told in `conflicts`. Where a request
        fails the account stays, and what is left of it can be removed later. Raises as
        `bring_up_to_date`.
        """
        with self._one_at_a_time:
            run = self._run(name, Resolve(takes_away=True), stop)
            self._take_away(name, run, self._shelf().events(name), stop)
        self.remove(name)
        return run.done

    def bring_up_to_date(
        self, name: str, words: CalendarWords, resolve: Resolve, stop: StopSignal
    ) -> Synchronised:
        """Write what is new and what changed; each event is remembered as soon as it is there.

        A run that breaks off is made good by the next one. How it went is kept with the
        account. Raises `UnknownAccount`, `PasswordNeeded` where the key ring has none,
        `CalendarRefused`, and what asking raises.
        """
        with self._one_at_a_time, self._failure_kept(name):
            shelf, run = self._shelf(), self._run(name, resolve, stop)
            known = shelf.events(name)
            wanted = self._wanted(self.account(name), words, known)
            for event in wanted.values():
                stop.check()
                run.write(event)
            gone = {uid: known[uid] for uid in sorted(known.keys() - wanted.keys())}
            self._take_away(name, run, gone, stop)
            shelf.note_run(name, self._clock.now(), run.done.ran)
            return run.done

    def after_refresh(self, words: CalendarWords, stop: StopSignal) -> Iterator[AfterRefresh]:
        """Bring the accounts up to date that are to follow each refresh.

        One that fails keeps no other from its turn. While the network is switched off nothing
        is asked and nothing told. Raises `Cancelled`, and what reading the vault raises.
        """
        for name in self._vault_glance().calendars_after_refresh():
            try:
                yield AfterRefresh(name, self.bring_up_to_date(name, words, Resolve(), stop))
            except Cancelled:
                raise
            except Offline:
                return
            except HearingsError as error:
                yield AfterRefresh(name, failure=error)

    def account(self, name: str) -> SharedCalendar:
        """The account of this name; raises `UnknownAccount`."""
        accounts = {one.name: one for one in self.accounts()}
        if name not in accounts:
            raise UnknownAccount(name, tuple(accounts))
        return accounts[name]

    def _run(self, name: str, resolve: Resolve, stop: StopSignal) -> CalendarRun:
        (account, server), shelf = self._reached(name, stop), self._shelf()
        known = shelf.events(name)
        return CalendarRun(server, account, known, resolve, lambda event: shelf.note(name, event))

    def _reached(self, name: str, stop: StopSignal) -> tuple[SharedCalendar, CalendarServer]:
        account, password = self.account(name), from_ring(_key(name))
        if password is None:
            raise PasswordNeeded(name)
        return account, CalendarServer(self._asker(), account.user, password, stop)

    def _take_away(
        self, name: str, run: CalendarRun, events: Mapping[str, SharedEvent], stop: StopSignal
    ) -> None:
        for uid in events:
            stop.check()
            if run.is_taken_away(uid):
                self._shelf().forget(name, uid)

    @contextmanager
    def _failure_kept(self, name: str) -> Iterator[None]:
        try:
            yield
        except (Cancelled, Offline, UnknownAccount):
            raise
        except HearingsError as error:
            # A vault that cannot be written keeps nobody from being told.
            with suppress(ProfileError):
                self._shelf().note_failure(name, self._clock.now(), error)
            raise

    def _wanted(
        self, account: SharedCalendar, words: CalendarWords, known: Mapping[str, SharedEvent]
    ) -> dict[str, tuple[ExportNote, bytes]]:
        choice = account.choice
        wish = CalendarWish(words, choice.alarm_minutes, choice.has_deadlines, choice.is_neutral)
        noted = {uid: one.note for uid, one in known.items()}
        outgoing = self._exporting.outgoing(self._keeping.hearings(), wish, noted)
        name, now = words.neutral_name if choice.is_neutral else words.name, self._clock.now()
        return {one.uid: (note_of(one, now), write_events([one], name)) for one in outgoing.events}

    def _shelf(self) -> SharedCalendarShelf:
        return self._vault().shared_calendars


def _key(name: str) -> str:
    """Under which name the password of an account stands in the key ring."""
    return f"caldav:{name}"
