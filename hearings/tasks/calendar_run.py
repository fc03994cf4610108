# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""One pass over the events of a calendar on a server; nobody's edit is overwritten silently."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from hearings.caldav.server import CalendarServer, event_url
from hearings.domain.caldav import Conflict, Resolve, SharedCalendar, SharedEvent, Synchronised
from hearings.domain.export_note import ExportNote

if TYPE_CHECKING:
    from hearings.net.request import Answer

_TAKEN, _CHANGED_THERE, _GONE = 300, 412, 404

_NEVER_OURS = '"theirs"'
"""The state of an event that was never ours: no server calls one so, and none is overwritten."""


class CalendarRun:
    """Writes and removes events one by one; `done` tells of all so far."""

    def __init__(
        self,
        server: CalendarServer,
        account: SharedCalendar,
        known: Mapping[str, SharedEvent],
        resolve: Resolve,
        remember: Callable[[SharedEvent], None],
    ) -> None:
        """`known` is what was last written there by UID; `remember` keeps each new state."""
        self._server, self._account, self._known = server, account, known
        self._resolve, self._remember = resolve, remember
        self.done = Synchronised()

    def write(self, event: tuple[ExportNote, bytes]) -> None:
        """Write one event where it is new or says something else than we last wrote."""
        note, content = event
        before = self._known.get(note.uid)
        if before is not None and before.content == content:
            return
        url = event_url(self._account.url, note.uid)
        answer = self._server.put(url, content, before.etag if before else None)
        if answer.status in {_CHANGED_THERE, _GONE}:
            self._disagree(url, note, content)
            return
        self._remember(SharedEvent(note, answer.etag or self._server.get(url).etag, content))
        self._count(is_new=before is None)

    def is_taken_away(self, uid: str) -> bool:
        """Remove an event if the person said so; whether it is no matter of ours any more."""
        if not self._resolve.takes_away:
            self.done = replace(self.done, left=(*self.done.left, uid))
            return False
        if self._resolve.leaves(uid):
            return True
        url, before = event_url(self._account.url, uid), self._known[uid]
        answer = self._server.delete(url, before.etag)
        if answer.status == _CHANGED_THERE:
            there = self._server.get(url)
            if there.status != _GONE and self._resolve.overwrites(uid, there.etag):
                answer = self._server.delete(url, there.etag)
        if answer.status == _CHANGED_THERE:
            self._conflict(uid, before.content, self._server.get(url), is_removal=True)
            return False
        self.done = replace(self.done, removed=self.done.removed + 1)
        return True

    def _disagree(self, url: str, note: ExportNote, content: bytes) -> None:
        there = self._server.get(url)
        if there.status != _GONE and _says_the_same(there.body, content):
            # Ours, of a run whose answer never came.
            self._remember(SharedEvent(note, there.etag, content))
            return
        if self._resolve.leaves(note.uid):
            # With the state that is overwritten no more: the next change is a conflict again.
            before = self._known.get(note.uid)
            self._remember(SharedEvent(note, before.etag if before else _NEVER_OURS, content))
            return
        etag = "" if there.status == _GONE else there.etag
        if not self._resolve.overwrites(note.uid, etag):
            self._conflict(note.uid, content, there)
            return
        answer = self._server.put(url, content, etag or None)
        if answer.status >= _TAKEN:
            self._conflict(note.uid, content, self._server.get(url))
            return
        self._remember(SharedEvent(note, answer.etag or self._server.get(url).etag, content))
        self._count(is_new=False)

    def _conflict(self, uid: str, ours: bytes, there: Answer, *, is_removal: bool = False) -> None:
        is_gone = there.status == _GONE
        theirs, etag = (None, "") if is_gone else (there.body, there.etag)
        conflict = Conflict(uid, ours, theirs, etag, is_removal)
        self.done = replace(self.done, conflicts=(*self.done.conflicts, conflict))

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
