# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A calendar server: finds the person's calendars, and reads and writes single events."""

from base64 import b64encode
from collections.abc import Iterator
from urllib.parse import quote, urljoin, urlsplit

from hearings.caldav.multistatus import Resource, read_resources
from hearings.clock import StopSignal
from hearings.domain.caldav import FoundCalendars, OfferedCalendar
from hearings.domain.caldav_errors import CalendarRefused, NoCalendarServer
from hearings.errors import RedirectRefused, UnexpectedAnswer
from hearings.net.request import Answer, Asker, Request

WELL_KNOWN = "/.well-known/caldav"
"""Where a server says where its calendars begin (RFC 6764 section 5)."""

OWN_CALENDAR = "hearings/"
"""The calendar that is made below the person's others, and touched alone."""

CALENDAR, XML = "text/calendar; charset=utf-8", "application/xml; charset=utf-8"
GONE, EXISTS_OR_MOVED = 404, 412
_FAILED = 400
_SHORT, _OF_COUNTRY = 2, 3
"""Letters of a country, and of what stands before it where many share that (co.uk, com.au)."""

_NOT_FOUND = frozenset({404, 405, 410})
_ALREADY_THERE = frozenset({405, 409})

_ASK = (
    b'<?xml version="1.0" encoding="utf-8"?><propfind xmlns="DAV:" '
    b'xmlns:c="urn:ietf:params:xml:ns:caldav"><prop><resourcetype/><current-user-principal/>'
    b"<c:calendar-home-set/><displayname/><c:supported-calendar-component-set/>"
    b"</prop></propfind>"
)
_MAKE = (
    b'<?xml version="1.0" encoding="utf-8"?><c:mkcalendar xmlns="DAV:" '
    b'xmlns:c="urn:ietf:params:xml:ns:caldav"><set><prop><displayname>Hearings</displayname>'
    b'<c:supported-calendar-component-set><c:comp name="VEVENT"/>'
    b"</c:supported-calendar-component-set></prop></set></c:mkcalendar>"
)


class CalendarServer:
    """The server of one account. Every method raises what `Asker.ask` raises as well.

    The password goes to the server that was named and to others of the same site (RFC 6764
    lets a server name them), always by https but on this computer, and to nobody else.
    """

    def __init__(self, asker: Asker, user: str, password: str, stop: StopSignal) -> None:
        self._asker, self._stop = asker, stop
        self._pass = "Basic " + b64encode(f"{user}:{password}".encode()).decode()

    def find_calendar(self, address: str) -> str:
        """The address of a calendar for hearings: `address` itself where it is a calendar.

        Else one of our own, made below the person's calendars. Raises `NoCalendarServer` where
        none answers there, `CalendarRefused` where it does and says no.
        """
        start = _start_of(address)
        found = self._begin(address, start)
        return found.url if found.is_calendar else self._own_calendar(found.home, start)

    def calendars(self, address: str) -> FoundCalendars:
        """What there is to choose from at an address; nothing is made. Raises as `find_calendar`.

        `address` may be that of a calendar, of a server, or one for e-mail, of which only the
        part behind the @ is asked.
        """
        start = _start_of(address)
        found = self._begin(address, start)
        if found.is_calendar:
            return FoundCalendars("", (OfferedCalendar(found.url, found.name),))
        _stay(found.home, start)
        own = _below(found.home, OWN_CALENDAR)
        return FoundCalendars(
            own,
            tuple(
                OfferedCalendar(one.url, one.name)
                for one in self._told_of(found.home, depth=1)
                if one.is_calendar
                and one.holds_events
                and one.url != own
                and _is_near(one.url, start)
            ),
        )

    def is_calendar(self, url: str) -> bool:
        """Whether a calendar is at this very address; raises `CalendarRefused`."""
        found = self._look(url, url)
        return found is not None and found.is_calendar

    def _begin(self, address: str, start: str) -> Resource:
        """A calendar at the address, or something that names the home of the calendars."""
        for place in _places(start):
            found = self._look(place, start)
            if found is None:
                continue
            if found.is_calendar:
                return found
            if not found.home and found.principal:
                found = self._look(found.principal, start) or found
            if found.home:
                return found
        raise NoCalendarServer(address)

    def put(self, url: str, content: bytes, etag: str | None) -> Answer:
        """Write an event: a new one without `etag`, else only where that is still its state.

        The answer has status 412 where somebody else wrote before. Raises `CalendarRefused`.
        """
        condition = {"If-None-Match": "*"} if etag is None else {"If-Match": etag}
        headers = {"Content-Type": CALENDAR, **condition}
        answer = self._ask("PUT", url, headers, content)
        if answer.status == GONE and etag is not None:
            # Some servers say so of an event that was deleted, where RFC 9110 asks for 412.
            return answer
        return self._taken(answer, EXISTS_OR_MOVED)

    def get(self, url: str) -> Answer:
        """An event as it stands there now; status 404 where there is none."""
        return self._taken(self._ask("GET", url, {}, None), GONE)

    def delete(self, url: str, etag: str) -> Answer:
        """Remove an event where it is still in that state; 412 where not, 404 where it is gone."""
        answer = self._ask("DELETE", url, {"If-Match": etag}, None)
        return answer if answer.status == GONE else self._taken(answer, EXISTS_OR_MOVED)

    def _own_calendar(self, home: str, start: str) -> str:
        _stay(home, start)
        url = _below(home, OWN_CALENDAR)
        there = self._look(url, start)
        if there is None or not there.is_calendar:
            made = self._ask("MKCALENDAR", url, {"Content-Type": XML}, _MAKE)
            if made.status not in _ALREADY_THERE:
                self._taken(made)
        return url

    def _look(self, url: str, start: str) -> Resource | None:
        """What is at an address; None where nothing is, or nothing that knows calendars."""
        _stay(url, start)
        try:
            told = self._told_of(url)
        except RedirectRefused as refused:
            # Of a request with a body no redirect is followed to another host, but a server may
            # name one of its own site (RFC 6764 section 6).
            if not refused.target or not _is_near(refused.target, start):
                raise
            told = self._told_of(refused.target)
        return told[0] if told else None

    def _told_of(self, url: str, depth: int = 0) -> tuple[Resource, ...]:
        answer = self._ask("PROPFIND", url, {"Depth": str(depth), "Content-Type": XML}, _ASK)
        if answer.status in _NOT_FOUND:
            return ()
        self._taken(answer)
        try:
            return read_resources(answer)
        except UnexpectedAnswer:
            return ()

    def _ask(self, method: str, url: str, headers: dict[str, str], content: bytes | None) -> Answer:
        named = {**headers, "Authorization": self._pass}
        return self._asker.ask(
            # Asked once: an answer that got lost is made good by the next run.
            Request(url, headers=named, final=lambda _said: True, method=method, content=content),
            self._stop,
        )

    def _taken(self, answer: Answer, *also: int) -> Answer:
        if answer.status >= _FAILED and answer.status not in also:
            raise CalendarRefused(answer.host, answer.status)
        return answer


def event_url(calendar: str, uid: str) -> str:
    """Where an event of ours lies in a calendar."""
    return _below(calendar, f"{quote(uid)}.ics")


def _below(folder: str, name: str) -> str:
    return urljoin(folder if folder.endswith("/") else f"{folder}/", name)


def _start_of(address: str) -> str:
    """Where to begin: an address as it is, else the host that was named, of e-mail too."""
    given = address.strip()
    return given if "://" in given else f"https://{given.rpartition('@')[2]}"


def _places(address: str) -> Iterator[str]:
    """Where to look for calendars, the likeliest first."""
    known = urljoin(address, WELL_KNOWN)
    yield from (known, address) if urlsplit(address).path in {"", "/"} else (address, known)


def _stay(url: str, start: str) -> None:
    """Raise `NoCalendarServer` for an address that is not of the same site as the first one."""
    if not _is_near(url, start):
        raise NoCalendarServer(url)


def _is_near(url: str, start: str) -> bool:
    here, there = urlsplit(start), urlsplit(url)
    if (here.scheme, here.netloc) == (there.scheme, there.netloc):
        return True
    site = _site(here.hostname or "")
    return len(site) > 1 and there.scheme == "https" and _site(there.hostname or "") == site


def _site(host: str) -> list[str]:
    """The labels of a host that one owner has: of calendar.example.co.uk the last three."""
    labels = host.split(".")
    is_shared = (
        len(labels[-1]) <= _SHORT and len(labels) > _SHORT and len(labels[-2]) <= _OF_COUNTRY
    )
    return labels[-3:] if is_shared else labels[-2:]
