# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Any calendar in the iCalendar format: at an https or webcal address, or a file of this computer.

| fact | rule |
|--|--|
| address | `base_url`: https://…, webcal://…, file://… or the path of a file |
| zone, cancellation, identity | see `ical_events` (RFC 5545) |
| source of the rule | RFC 5545; webcal is https by another name (no standard says so) |
"""

from pathlib import Path
from urllib.parse import unquote, urlsplit

from hearings.domain.place import SourceSpec
from hearings.domain.reading import Reading
from hearings.errors import FileUnreadable, UnknownClient
from hearings.net.request import Request
from hearings.overriding import override
from hearings.sources.answers import body_of
from hearings.sources.base import Source, Visit
from hearings.sources.ical_events import read_calendar
from hearings.sources.order import reading_order


class Ical(Source):
    """Bodies that publish a calendar, and calendars that a person keeps as a file."""

    system = "ical"

    @override
    def hosts(self, spec: SourceSpec) -> tuple[str, ...]:
        """The host of the address; none for a file."""
        if not spec.base_url:
            return ()
        address = _address(spec.base_url)
        return () if _path(address) is not None else (urlsplit(address).netloc,)

    @override
    def key_name(self, spec: SourceSpec) -> str | None:
        """A calendar that is published wants no key."""
        return None

    @override
    def fetch(self, visit: Visit) -> Reading:
        """Read the whole calendar; its events say everything, so no agenda is asked for."""
        visit.stop.check()
        body, host = _content(visit)
        visit.stop.check()
        read = read_calendar(body, host, visit.place, visit.window, check=visit.stop.check)
        visit.step(1, 1)
        visit.stop.check()
        records = tuple(sorted(read.records, key=reading_order))
        return Reading(self.system, visit.window, records, skipped=read.skipped)


def _content(visit: Visit) -> tuple[bytes, str]:
    """The text of the calendar and the host it came from."""
    if not visit.spec.base_url:
        raise UnknownClient("", visit.spec.client)
    address = _address(visit.spec.base_url)
    path = _path(address)
    if path is None:
        answer = visit.asker.ask(Request(address, accept="text/calendar"), visit.stop)
        return body_of(answer), answer.host
    try:
        return path.read_bytes(), ""
    except OSError as error:
        raise FileUnreadable("", str(path), error.strerror or "") from error


def _address(given: str) -> str:
    """Where to read, with webcal by its other name."""
    scheme, colon, rest = given.partition(":")
    is_webcal = bool(colon) and scheme.lower() in {"webcal", "webcals"}
    return f"https:{rest}" if is_webcal else given


def _path(address: str) -> Path | None:
    """The file an address means; None for an address of the web."""
    scheme = urlsplit(address).scheme.lower()
    if scheme in {"http", "https"}:
        return None
    if scheme == "file":
        return Path(unquote(urlsplit(address).path))
    return Path(address).expanduser()
