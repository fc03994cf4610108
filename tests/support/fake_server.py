# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A real HTTP/1.1 server on loopback, with routes as functions and faults on demand.

    with FakeServer() as server:
        server.serve("/agenda", page("<h1>Agenda</h1>"))
        server.route("/events", lambda asked: data([{"id": asked.query["id"]}]))
        server.fault("/events", failing(503), times=2)   # the third request is answered

A route that raises fails the test: the error comes back when the server is closed.
"""

import socket
import ssl
import sys
import threading
import time
from collections import defaultdict, deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Self
from urllib.parse import parse_qsl, unquote, urlsplit

from hearings.overriding import override
from tests.support.replies import Reply, failing

EVERYWHERE = "*"


@dataclass(frozen=True)
class Asked:
    """One request as it arrived; header names are in lower case, `at` is monotonic."""

    method: str
    path: str
    query: Mapping[str, str]
    raw_query: str
    headers: Mapping[str, str]
    form: Mapping[str, str]
    body: bytes
    at: float
    connection: int


Route = Callable[[Asked], Reply]


class FakeServer:
    """The server; use it as a context manager. Everything may be changed while it runs."""

    def __init__(self, tls: ssl.SSLContext | None = None) -> None:
        self._lock = threading.Lock()
        self._routes: dict[str, Route] = {}
        self._under: dict[str, Route] = {}
        self._faults: dict[str, deque[Reply]] = defaultdict(deque)
        self._asked: list[Asked] = []
        self._now = 0
        self.most_at_once = 0
        self.closing = threading.Event()
        self.failures: list[BaseException] = []
        self._listener = _Listener(self, tls)
        self._scheme = "http" if tls is None else "https"
        self._thread = threading.Thread(
            # Closing takes as long as one look around; thousands of tests close a server.
            target=self._listener.serve_forever,
            args=(0.004,),
            name="fake-server",
        )

    @property
    def port(self) -> int:
        """The port it listens on."""
        return int(self._listener.server_address[1])

    @property
    def host(self) -> str:
        """Address and port, as they stand in a URL."""
        return f"127.0.0.1:{self.port}"

    def url(self, path: str = "") -> str:
        """The address of a path, which begins with a slash or is empty."""
        return f"{self._scheme}://{self.host}{path}"

    def route(self, path: str, route: Route) -> None:
        """Answer this path by a function."""
        self._routes[path] = route

    def route_under(self, prefix: str, route: Route) -> None:
        """Answer every path that begins so, where no exact path is known; longest first."""
        self._under[prefix] = route

    def serve(self, path: str, reply: Reply) -> None:
        """Answer this path always alike."""
        self._routes[path] = lambda _asked: reply

    def fault(self, path: str, reply: Reply, times: int = 1) -> None:
        """Answer the next requests for this path (or `EVERYWHERE`) so, then as before."""
        with self._lock:
            self._faults[path].extend([reply] * times)

    @property
    def asked(self) -> list[Asked]:
        """Every request so far, in order of arrival."""
        with self._lock:
            return list(self._asked)

    def asked_for(self, path: str) -> list[Asked]:
        """Every request for one path so far."""
        return [asked for asked in self.asked if asked.path == path]

    def answer(self, asked: Asked) -> Reply:
        """What the handler asks for each request."""
        with self._lock:
            self._asked.append(asked)
            self._now += 1
            self.most_at_once = max(self.most_at_once, self._now)
            for path in (asked.path, EVERYWHERE):
                if self._faults[path]:
                    return self._faults[path].popleft()
        route = self._routes.get(asked.path) or next(
            (
                self._under[prefix]
                for prefix in sorted(self._under, key=len, reverse=True)
                if asked.path.startswith(prefix)
            ),
            lambda _asked: failing(404, b"nothing here"),
        )
        return _unchanged_or(asked, route(asked))

    def answered(self) -> None:
        """The handler is done with one request."""
        with self._lock:
            self._now -= 1

    def close(self) -> None:
        """Stop listening, break every connection, end every thread."""
        self.closing.set()
        self._listener.shutdown()
        self._thread.join()
        self._listener.break_connections()
        self._listener.server_close()

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_exc: object) -> None:
        self.close()
        if self.failures:
            raise self.failures[0]


def _unchanged_or(asked: Asked, reply: Reply) -> Reply:
    etag, modified = reply.headers.get("ETag"), reply.headers.get("Last-Modified")
    is_known = (etag is not None and asked.headers.get("if-none-match") == etag) or (
        modified is not None and asked.headers.get("if-modified-since") == modified
    )
    return replace(reply, body=b"", status=304) if is_known else reply


class _Listener(ThreadingHTTPServer):
    daemon_threads = False
    request_queue_size = 128

    def __init__(self, owner: FakeServer, tls: ssl.SSLContext | None) -> None:
        self.owner = owner
        self._live: set[socket.socket] = set()
        super().__init__(("127.0.0.1", 0), _Handler)
        if tls is not None:
            # The handshake is left to the connection's own thread.
            self.socket = tls.wrap_socket(
                self.socket, server_side=True, do_handshake_on_connect=False
            )

    @override
    def process_request(self, request, client_address) -> None:  # type: ignore[no-untyped-def]
        self._live.add(request)
        super().process_request(request, client_address)

    @override
    def shutdown_request(self, request) -> None:  # type: ignore[no-untyped-def]
        self._live.discard(request)
        super().shutdown_request(request)

    def break_connections(self) -> None:
        for connection in list(self._live):
            try:
                connection.shutdown(socket.SHUT_RDWR)
            except OSError:
                continue  # it was closed in between

    @override
    def handle_error(self, request, client_address) -> None:  # type: ignore[no-untyped-def]
        error = sys.exception()
        if error is not None and not isinstance(error, OSError):
            self.owner.failures.append(error)


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    wbufsize = 65_536
    server: _Listener

    def do_GET(self) -> None:
        self._answer()

    def do_POST(self) -> None:
        self._answer()

    def do_PROPFIND(self) -> None:
        self._answer()

    @override
    def log_message(self, format: str, *args: object) -> None:
        """The tests look at `asked`, not at a log."""

    def _answer(self) -> None:
        asked = self._as_asked()
        owner = self.server.owner
        try:
            reply = owner.answer(asked)
            if reply.wait:
                owner.closing.wait(reply.wait)
            if reply.is_dropped:
                self.close_connection = True
                return
            self._send(reply)
        except OSError:
            self.close_connection = True
        finally:
            owner.answered()

    def _as_asked(self) -> Asked:
        parts = urlsplit(self.path)
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        is_form = self.headers.get_content_type() == "application/x-www-form-urlencoded"
        return Asked(
            method=self.command,
            path=unquote(parts.path),
            query=dict(parse_qsl(parts.query, keep_blank_values=True)),
            raw_query=parts.query,
            headers={name.lower(): value for name, value in self.headers.items()},
            form=dict(parse_qsl(body.decode(), keep_blank_values=True)) if is_form else {},
            body=body,
            at=time.monotonic(),
            connection=self.client_address[1],
        )

    def _send(self, reply: Reply) -> None:
        is_chunked = not isinstance(reply.body, bytes)
        self.send_response(reply.status)
        for name, value in reply.headers.items():
            self.send_header(name, value)
        if reply.status != 304:
            self.send_header("Content-Type", reply.content_type)
            if isinstance(reply.body, bytes):
                self.send_header("Content-Length", str(len(reply.body)))
            else:
                self.send_header("Transfer-Encoding", "chunked")
        self.end_headers()
        pieces = [reply.body] if isinstance(reply.body, bytes) else reply.body()
        sent = 0
        for piece in pieces:
            left = None if reply.cut_after is None else reply.cut_after - sent
            part = piece if left is None else piece[:left]
            self.wfile.write(b"%x\r\n%b\r\n" % (len(part), part) if is_chunked else part)
            sent += len(part)
            if reply.cut_after is not None and sent >= reply.cut_after:
                self.close_connection = True
                break
        else:
            if is_chunked:
                self.wfile.write(b"0\r\n\r\n")
        self.wfile.flush()
