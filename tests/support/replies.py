# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What the fake server can answer: data, pages, and every way a host misbehaves."""

import gzip
import json
import zlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace

CHALLENGE = b"""<!DOCTYPE html><html><head><title>Just a moment...</title></head>
<body><h1>Checking your browser</h1><noscript>Enable JavaScript to go on</noscript></body></html>"""

CHUNK = b"x" * 65_536


@dataclass(frozen=True)
class Reply:
    """One answer of the fake server.

    `body` is bytes, or makes an iterator of bytes that is sent in chunks and never held
    whole. `wait` seconds pass before the first byte (the server's close ends them at
    once). `cut_after` bytes of the body the connection breaks off although more was
    promised. `is_dropped` closes it without a byte. A reply with an ETag or Last-Modified
    header becomes a 304 by itself when the request says it has that version.
    """

    body: bytes | Callable[[], Iterator[bytes]] = b""
    status: int = 200
    content_type: str = "text/html; charset=utf-8"
    headers: Mapping[str, str] = field(default_factory=dict)
    wait: float = 0.0
    cut_after: int | None = None
    is_dropped: bool = False


def data(value: object, status: int = 200, **headers: str) -> Reply:
    """A value as JSON; headers are given with underscores, `Last_Modified="…"`."""
    body = json.dumps(value, separators=(",", ":")).encode()
    return Reply(body, status, "application/json; charset=utf-8", _dashed(headers))


def page(html: str | bytes, status: int = 200, **headers: str) -> Reply:
    """A web page."""
    body = html.encode() if isinstance(html, str) else html
    return Reply(body, status, headers=_dashed(headers))


def failing(status: int, body: bytes = b"", retry_after: str | None = None) -> Reply:
    """An error status, with Retry-After where it is given."""
    headers = {} if retry_after is None else {"Retry-After": retry_after}
    return Reply(body or b"status %d" % status, status, headers=headers)


def challenge_page() -> Reply:
    """The page of a bot filter: status 200, and HTML where data was expected."""
    return Reply(CHALLENGE)


def redirect(to: str, status: int = 302) -> Reply:
    """Sends the client elsewhere."""
    return Reply(b"", status, headers={"Location": to})


def dropped() -> Reply:
    """The connection closes without an answer."""
    return Reply(is_dropped=True)


def cut(reply: Reply, after: int) -> Reply:
    """The connection breaks off after some bytes of the body."""
    return replace(reply, cut_after=after)


def late(reply: Reply, seconds: float) -> Reply:
    """The same answer, after a while."""
    return replace(reply, wait=seconds)


def huge(total: int, content_type: str = "application/json") -> Reply:
    """A body of `total` bytes, made while it is sent."""
    return Reply(lambda: _pieces(total), content_type=content_type)


def bomb(total: int) -> Reply:
    """A body that is small on the wire and `total` bytes unpacked."""
    packer = zlib.compressobj(9, wbits=31)
    packed = b"".join(packer.compress(piece) for piece in _pieces(total)) + packer.flush()
    return Reply(packed, content_type="application/json", headers={"Content-Encoding": "gzip"})


def gzipped(reply: Reply) -> Reply:
    """The same answer, packed."""
    assert isinstance(reply.body, bytes)
    headers = {**reply.headers, "Content-Encoding": "gzip"}
    return replace(reply, body=gzip.compress(reply.body), headers=headers)


def _pieces(total: int) -> Iterator[bytes]:
    for _ in range(total // len(CHUNK)):
        yield CHUNK
    if rest := total % len(CHUNK):
        yield CHUNK[:rest]


def _dashed(headers: Mapping[str, str]) -> dict[str, str]:
    return {name.replace("_", "-"): value for name, value in headers.items()}
