# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The one way to the network: asks hosts politely, safely and again where that helps."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from itertools import chain
from pathlib import Path
from typing import Self

from hearings.clock import Clock, StopSignal
from hearings.errors import Cancelled, HearingsError, HostUnreachable, TimedOut
from hearings.net.address import Address, address_of
from hearings.net.budget import Budgets, CountedInMemory
from hearings.net.connections import Connections
from hearings.net.exchange import Exchange, Got
from hearings.net.in_order import in_order
from hearings.net.limits import Limits
from hearings.net.politeness import Politeness
from hearings.net.request import Answer, AnswerShelf, KeptAnswer, Request
from hearings.net.retrying import PASSING, may_pass
from hearings.net.safety import may_be_asked
from hearings.net.stopping import AnyStop


class HttpAsker:
    """An `Asker` over HTTP; one for the whole program, safe from any thread.

    `shelf` is called from any thread too. `is_offline` is asked before each request
    goes out. Without `budgets` requests are counted for this run alone. `intermediates` is a
    folder of certificates that some servers leave out. The first request loads the HTTP
    library, which takes 50 to 100 ms.
    """

    def __init__(
        self,
        clock: Clock,
        shelf: AnswerShelf | None,
        is_offline: Callable[[], bool],
        politeness: Politeness | None = None,
        limits: Limits | None = None,
        budgets: Budgets | None = None,
        intermediates: Path | None = None,
    ) -> None:
        self._clock = clock
        self._shelf = shelf
        self._limits = limits or Limits()
        self._politeness = politeness or Politeness(clock)
        self._connections = Connections(self._limits, intermediates)
        self.budgets = budgets or Budgets(clock, CountedInMemory())
        self._exchange = Exchange(
            clock, self._connections, self._politeness, self._limits, is_offline, self.budgets
        )
        self._closing = StopSignal()

    def ask(self, request: Request, stop: StopSignal) -> Answer:
        """One answer, of any status, whole.

        Failures of the network, 429 and 500, 502, 503 and 504 are tried again, three
        times with growing pauses, unless `request.final` says the answer is the host's
        last word. An answer that is still an error then is returned.

        Raises `HostUnreachable` (also for an address that may not be asked; as
        `CertificateRefused` where the host cannot prove who it is), `TimedOut`,
        `AnswerTooLarge`, `RedirectRefused`, `UnexpectedAnswer`, `BudgetSpent`, `Offline`
        and, when `stop` is given or this asker is closed, `Cancelled`.
        """
        address = _permitted(request)
        either = AnyStop(stop, self._closing)
        kept = self._kept(request, address)
        got = self._tried(request, address, _validators(kept), either)
        if got.answer.status == 304 and kept is not None:
            return replace(
                got.answer,
                status=200,
                content_type=kept.content_type,
                body=kept.body,
                is_unchanged=True,
            )
        self._keep(request, address, got)
        return got.answer

    def ask_all(
        self, requests: Iterable[Request], stop: StopSignal
    ) -> Iterator[Answer | HearingsError]:
        """One answer or error for each request, in the order of the requests.

        As many are in flight as the host of the first one allows. Raises `Cancelled` as
        soon as `stop` is given; closing the iterator stops what is running.
        """
        source = iter(requests)
        first = next(source, None)
        if first is not None:
            at_once = self._politeness.at_once(_host(first))
            yield from in_order(self._asked, chain((first,), source), at_once, stop)

    def close(self) -> None:
        """Stop everything that is running; asking afterwards raises `Cancelled`."""
        self._closing.give()
        self._connections.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        self.close()

    def _asked(self, request: Request, stop: StopSignal) -> Answer | HearingsError:
        try:
            return self.ask(request, stop)
        except Cancelled:
            raise
        except HearingsError as error:
            return error

    def _tried(
        self, request: Request, address: Address, validators: dict[str, str], stop: StopSignal
    ) -> Got:
        for pause in self._limits.pauses:
            stop.check()
            try:
                got = self._exchange.once(request, address, validators, stop)
            except (HostUnreachable, TimedOut) as error:
                if not may_pass(error):
                    raise
                self._clock.wait(pause, stop)
                continue
            if got.answer.status not in PASSING or request.final(got.answer):
                return got
            self._clock.wait(max(pause, got.retry_after), stop)
        return self._exchange.once(request, address, validators, stop)

    def _kept(self, request: Request, address: Address) -> KeptAnswer | None:
        if self._shelf is None or not request.is_plain:
            return None
        return self._shelf.kept(address.shelf_name)

    def _keep(self, request: Request, address: Address, got: Got) -> None:
        answer = got.answer
        if (
            self._shelf is not None
            and request.is_plain
            and answer.status == 200
            and (got.etag or got.last_modified)
            and got.may_be_kept
            and len(answer.body) < self._limits.kept
        ):
            kept = KeptAnswer(got.etag, got.last_modified, answer.content_type, answer.body)
            self._shelf.keep(address.shelf_name, kept, answer.read_at)


def _permitted(request: Request) -> Address:
    try:
        address = address_of(request.url, request.params)
    except ValueError:
        raise HostUnreachable("", "address") from None
    if not may_be_asked(address):
        raise HostUnreachable(address.server, "https")
    return address


def _host(request: Request) -> str:
    """The host for counting; the error of a bad address is left to asking."""
    try:
        return address_of(request.url).host
    except ValueError:
        return ""


def _validators(kept: KeptAnswer | None) -> dict[str, str]:
    if kept is None:
        return {}
    named = {"If-None-Match": kept.etag, "If-Modified-Since": kept.last_modified}
    return {name: value for name, value in named.items() if value}
