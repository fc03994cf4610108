# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Connections that let go at once when the person cancels, and that know whom they dial.

The HTTP library takes its sockets from here. Each wait is cut into short slices, and
between two slices the running request is asked whether it was cancelled.
"""

import os
import selectors
import socket
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack, contextmanager
from contextvars import ContextVar
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from hearings.clock import StopSignal
from hearings.net.safety import is_public
from hearings.net.stopping import SLICE
from hearings.overriding import override

if TYPE_CHECKING:
    from ssl import SSLContext

    from httpcore2 import SOCKET_OPTION, NetworkBackend, NetworkStream
else:
    # The library only calls these methods; its bases would cost 50 ms at start.
    NetworkBackend = NetworkStream = object

Value = TypeVar("Value")

_stop: ContextVar[StopSignal | None] = ContextVar("stop", default=None)


class TooLate(TimeoutError):
    """The other side was silent for `seconds`."""

    def __init__(self, seconds: float) -> None:
        super().__init__(f"silent for {seconds:g} s")
        self.seconds = seconds


class Hopeless(ConnectionError):
    """A failure that trying again cannot mend: a certificate, a proxy, a header."""


class Unproven(Hopeless):
    """The host could not prove who it is: its certificate leads to no root, or is another's."""


class NotPublic(ConnectionError):
    """A name resolves to an address that does not belong to the internet."""


@contextmanager
def stoppable(stop: StopSignal) -> Iterator[None]:
    """Every wait of this thread on a socket raises `Cancelled` once `stop` is given."""
    token = _stop.set(stop)
    try:
        yield
    finally:
        _stop.reset(token)


def _slices(seconds: float | None) -> Iterator[float]:
    """The slices of a wait; raises `Cancelled` between two.

    They are counted, so that no clock is read; when they are used up, it is too late.
    """
    left = float("inf") if seconds is None else seconds
    while left > 0:
        if (stop := _stop.get()) is not None:
            stop.check()
        yield min(SLICE, left)
        left -= SLICE


class Dialler(NetworkBackend):
    """Opens connections for the HTTP library.

    With `only_public` it refuses names that resolve to anything but internet addresses:
    the address that is checked is the one that is dialled, so a name cannot change in
    between.
    """

    def __init__(self, only_public: bool) -> None:
        self._only_public = only_public

    @override
    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: "Iterable[SOCKET_OPTION] | None" = None,
    ) -> NetworkStream:
        """A connection to the first address of `host` that answers.

        Raises OSError, `TooLate`, `NotPublic` or `Cancelled`.
        """
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        if self._only_public and not all(is_public(str(one[4][0])) for one in found):
            raise NotPublic(host)
        # One dead address must not use up the time of the next.
        share = None if timeout is None else timeout / len(found)
        failure = OSError(host)
        for family, kind, protocol, _, address in found:
            try:
                return Stream(_dialled(socket.socket(family, kind, protocol), address, share))
            except OSError as error:
                failure = error
        raise failure


def _dialled(
    connection: socket.socket, address: "tuple[object, ...] | str", timeout: float | None
) -> socket.socket:
    with ExitStack() as on_failure:
        on_failure.callback(connection.close)
        connection.setblocking(False)
        try:
            connection.connect(address)
        except BlockingIOError:
            _await_connection(connection, timeout)
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        on_failure.pop_all()
    return connection


def _await_connection(connection: socket.socket, timeout: float | None) -> None:
    with selectors.DefaultSelector() as selector:
        selector.register(connection, selectors.EVENT_WRITE)
        for seconds in _slices(timeout):
            if selector.select(seconds):
                break
        else:
            raise TooLate(timeout or 0.0)
    if number := connection.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR):
        # OSError finds its own subclass and the system's words for the number.
        raise OSError(number, os.strerror(number))


class Stream(NetworkStream):
    """One open connection, plain or TLS."""

    def __init__(self, connection: socket.socket) -> None:
        self._socket = connection

    @override
    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """What has come, empty at the end; raises OSError, `TooLate` or `Cancelled`."""
        return self._sliced(partial(self._socket.recv, max_bytes), timeout)

    @override
    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Send all of it; raises OSError, `TooLate` or `Cancelled`."""
        view = memoryview(buffer)
        while view:
            view = view[self._sliced(partial(self._socket.send, view), timeout) :]

    @override
    def close(self) -> None:
        """Close the connection."""
        self._socket.close()

    @override
    def start_tls(
        self,
        ssl_context: "SSLContext",
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> NetworkStream:
        """The same connection under TLS; raises OSError, which ssl.SSLError is."""
        # The handshake is one piece: on some systems the certificate is only judged by
        # the trust store when wrap_socket has done it.
        # Loaded already where there is a context; imported here to start fast.
        import ssl

        self._socket.settimeout(timeout)
        try:
            return Stream(ssl_context.wrap_socket(self._socket, server_hostname=server_hostname))
        except TimeoutError:
            raise TooLate(timeout or 0.0) from None
        except ssl.SSLCertVerificationError as error:
            raise Unproven(error.strerror or str(error)) from error
        finally:
            # When wrapping succeeded this object no longer owns a descriptor.
            self._socket.close()

    @override
    def get_extra_info(self, info: str) -> object:
        """Whether something waits to be read, which tells the library of a dead connection."""
        if info != "is_readable":
            return None
        with selectors.DefaultSelector() as selector:
            try:
                selector.register(self._socket, selectors.EVENT_READ)
            except ValueError:
                return True  # closed already
            return bool(selector.select(0))

    def _sliced(self, work: Callable[[], Value], timeout: float | None) -> Value:
        for seconds in _slices(timeout):
            self._socket.settimeout(seconds)
            try:
                return work()
            except TimeoutError:
                continue
        raise TooLate(timeout or 0.0)
