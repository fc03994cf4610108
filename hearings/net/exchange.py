# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""One try: the request goes out, redirects are followed by hand, the body is read in bounds."""

import json
import logging
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import quote, urlencode

from hearings import __version__
from hearings.clock import Clock, StopSignal
from hearings.errors import (
    AnswerTooLarge,
    CertificateRefused,
    HostUnreachable,
    Offline,
    RedirectRefused,
    TimedOut,
    UnexpectedAnswer,
)
from hearings.net.address import Address, joined
from hearings.net.body import GZIP, PLAIN, TooMuch, read_body
from hearings.net.budget import Budgets
from hearings.net.connections import Connections
from hearings.net.limits import Limits
from hearings.net.politeness import Politeness
from hearings.net.request import Answer, Request
from hearings.net.retrying import seconds_asked_for
from hearings.net.safety import may_lead_to
from hearings.net.sockets import NotPublic, TooLate, Unproven

if TYPE_CHECKING:
    from httpcore2 import Response

# Some municipal servers refuse clients that do not look like a browser.
USER_AGENT = f"Mozilla/5.0 (compatible; Hearings/{__version__})"

REDIRECTS = frozenset({301, 302, 303, 307, 308})
# After these a form is not sent again (RFC 9110 section 15.4).
TURNS_INTO_GET = frozenset({301, 302, 303})

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Got:
    """An answer with what its headers said; `retry_after` in seconds, 0 when not said."""

    answer: Answer
    etag: str | None = None
    last_modified: str | None = None
    may_be_kept: bool = True
    retry_after: float = 0.0


@dataclass(frozen=True, slots=True)
class _Hop:
    """One request of a chain.

    `sent_by` is the server that sent us here; `is_elsewhere` is true once the chain has
    left its first server. The path of a quiet one is not logged: it tells what a person does.
    """

    address: Address
    method: str
    content: bytes | None
    headers: Mapping[str, str]
    sent_by: str = ""
    is_elsewhere: bool = False
    is_quiet: bool = False


class Exchange:
    """Sends requests; safe from any thread."""

    def __init__(
        self,
        clock: Clock,
        connections: Connections,
        politeness: Politeness,
        limits: Limits,
        is_offline: Callable[[], bool],
        budgets: Budgets,
    ) -> None:
        self._clock = clock
        self._connections = connections
        self._politeness = politeness
        self._limits = limits
        self._is_offline = is_offline
        self._budgets = budgets

    def once(
        self, request: Request, address: Address, validators: Mapping[str, str], stop: StopSignal
    ) -> Got:
        """One try, redirects included.

        Raises `HostUnreachable`, `TimedOut`, `AnswerTooLarge`, `RedirectRefused`,
        `UnexpectedAnswer` for a packing we did not ask for, `BudgetSpent`, `Offline` and
        `Cancelled`.
        """
        hop = _first_hop(request, address, validators)
        service = request.service
        for _ in range(self._limits.redirects + 1):
            self._check_online()
            with self._politeness.turn(hop.address.host, stop):
                self._budgets.spend(service or hop.address.host, stop)
                # The turn may have been long in coming.
                self._check_online()
                reply = self._reply(hop, stop)
            if isinstance(reply, Got):
                return reply
            hop, service = _next_hop(hop, *reply), ""
        raise RedirectRefused(hop.sent_by, hop.address.shown)

    def _check_online(self) -> None:
        if self._is_offline():
            raise Offline

    def _reply(self, hop: _Hop, stop: StopSignal) -> Got | tuple[int, str]:
        """What came: an answer, or the status and the place of a redirect."""
        address, start = hop.address, self._clock.monotonic()
        # The library would leave out the brackets of an IPv6 address.
        named = {"Host": address.server, **hop.headers}
        headers = [(name.encode(), value.encode()) for name, value in named.items()]
        try:
            with self._connections.sent(
                hop.method, address, headers, hop.content, stop, hop.is_elsewhere
            ) as response:
                said = {name.lower(): _text(value) for name, value in response.headers}
                location = said.get(b"location")
                if response.status in REDIRECTS and location:
                    return response.status, location
                body = self._body(address, response, said, start)
        except NotPublic as error:
            raise RedirectRefused(hop.sent_by, address.shown) from error
        except TooLate as error:
            raise TimedOut(address.server, error.seconds) from error
        except Unproven as error:
            raise CertificateRefused(address.server, str(error)) from error
        except OSError as error:
            raise HostUnreachable(address.server, error.strerror or str(error)) from error
        took = (self._clock.monotonic() - start) * 1000
        path = "…" if hop.is_quiet else address.path
        log.info("%s %s %d %.0f ms", address.server, path, response.status, took)
        return self._got(address, response.status, said, body)

    def _got(self, address: Address, status: int, said: Mapping[bytes, str], body: bytes) -> Got:
        now = self._clock.now()
        wait = seconds_asked_for(said.get(b"retry-after", ""), now, self._limits.retry_after)
        self._politeness.note(address.host, status, wait)
        return Got(
            answer=Answer(
                url=address.shown,
                host=address.server,
                status=status,
                content_type=said.get(b"content-type", ""),
                body=body,
                read_at=now,
                etag=said.get(b"etag", ""),
            ),
            etag=said.get(b"etag"),
            last_modified=said.get(b"last-modified"),
            may_be_kept="no-store" not in said.get(b"cache-control", "").lower(),
            retry_after=wait,
        )

    def _body(
        self, address: Address, response: "Response", said: Mapping[bytes, str], start: float
    ) -> bytes:
        coding = said.get(b"content-encoding", "").strip().lower()
        if coding not in PLAIN | GZIP:
            raise UnexpectedAnswer(address.server, "gzip")
        if int(said.get(b"content-length", "0")) > self._limits.body:
            raise AnswerTooLarge(address.server, self._limits.body)
        try:
            return read_body(
                self._in_time(response.iter_stream(), start), coding, self._limits.body
            )
        except TooMuch:
            raise AnswerTooLarge(address.server, self._limits.body) from None

    def _in_time(self, chunks: Iterable[bytes], start: float) -> Iterator[bytes]:
        for chunk in chunks:
            if self._clock.monotonic() - start > self._limits.whole:
                raise TooLate(self._limits.whole)
            yield chunk


def _first_hop(request: Request, address: Address, validators: Mapping[str, str]) -> _Hop:
    headers = _common_headers(request) | dict(validators) | dict(request.headers)
    if request.method:
        return _Hop(address, request.method, request.content, headers, is_quiet=True)
    if request.json is not None:
        headers["Content-Type"] = "application/json; charset=utf-8"
        return _Hop(address, "POST", json.dumps(request.json).encode(), headers)
    if request.form is None:
        return _Hop(address, "GET", None, headers)
    headers["Content-Type"] = "application/x-www-form-urlencoded"
    content = urlencode(request.form, quote_via=quote).encode()
    return _Hop(address, "POST", content, headers)


def _next_hop(hop: _Hop, status: int, location: str) -> _Hop:
    """The request a redirect leads to; raises `RedirectRefused` where it may not lead."""
    try:
        target = joined(hop.address, location)
    except ValueError:
        raise RedirectRefused(hop.address.server, "") from None
    leaves = target.origin != hop.address.origin
    method, content = hop.method, hop.content
    if method == "POST" and status in TURNS_INTO_GET:
        method, content = "GET", None
    # A form is for the server it was filled in for.
    if not may_lead_to(hop.address, target) or (leaves and content is not None):
        raise RedirectRefused(hop.address.server, target.shown)
    headers = dict(hop.headers)
    if content is None:
        headers.pop("Content-Type", None)
    if leaves:
        # A key in a header is for the server it was given to.
        headers = {name: headers[name] for name in _KEPT_ELSEWHERE if name in headers}
    elsewhere = hop.is_elsewhere or leaves
    return _Hop(target, method, content, headers, hop.address.server, elsewhere, hop.is_quiet)


_KEPT_ELSEWHERE = ("User-Agent", "Accept", "Accept-Encoding")


def _common_headers(request: Request) -> dict[str, str]:
    return {"User-Agent": USER_AGENT, "Accept": request.accept, "Accept-Encoding": "gzip"}


def _text(value: bytes) -> str:
    try:
        return value.decode()
    except UnicodeDecodeError:
        return value.decode("latin-1")
