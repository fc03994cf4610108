# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""An address taken apart: what is asked, what may be shown, what is kept under which name."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import parse_qsl, quote, urlencode, urljoin, urlsplit

PORTS = {"http": 80, "https": 443}

# Parameters that carry a person's key in the services we read.
KEY_PARAMETERS = frozenset({"token", "key", "apikey", "api_key"})

MASK = "***"

# What RFC 3986 lets stand in a path, and the percent sign of what is quoted already.
_PATH = "/%:@!$&'()*+,;=~-._"

_HOST = re.compile(r"[a-z0-9._:-]+")


@dataclass(frozen=True, slots=True)
class Address:
    """One http(s) address in the form it is sent.

    `host` is in lower case and ASCII, without the brackets of an IPv6 address; `path`
    begins with a slash and is quoted; `query` is without its question mark.
    """

    scheme: str
    host: str
    port: int
    path: str
    query: str = ""

    @property
    def origin(self) -> tuple[str, str, int]:
        """What must be equal for two addresses to be one and the same server."""
        return self.scheme, self.host, self.port

    @property
    def server(self) -> str:
        """The host as people write it, with its port where that is unusual."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == PORTS[self.scheme] else f"{host}:{self.port}"

    @property
    def shown(self) -> str:
        """The address without its query, fit for a log and for an error."""
        return f"{self.scheme}://{self.server}{self.path}"

    @property
    def target(self) -> str:
        """What stands in the first line of the request."""
        return f"{self.path}?{self.query}" if self.query else self.path

    @property
    def shelf_name(self) -> str:
        """The whole address with every key masked, so that none is written down."""
        if not self.query:
            return self.shown
        pairs = [
            (name, MASK if name.casefold() in KEY_PARAMETERS else value)
            for name, value in parse_qsl(self.query, keep_blank_values=True)
        ]
        return f"{self.shown}?{urlencode(pairs, safe='*')}"


def address_of(url: str, params: Mapping[str, str] | None = None) -> Address:
    """The address of a URL, its own query followed by `params`.

    Raises ValueError for anything that is not a plain http(s) address: another scheme,
    no host, a port that is none, a user name in front of the host.
    """
    parts = urlsplit(url.strip())
    scheme = parts.scheme.lower()
    if scheme not in PORTS or not parts.hostname or "@" in parts.netloc:
        raise ValueError(scheme)
    # UnicodeError, which idna raises for a label too long, is a ValueError.
    host = parts.hostname.encode("idna").decode("ascii").lower().rstrip(".")
    if not _HOST.fullmatch(host):
        raise ValueError(host)
    own = quote(parts.query, safe=_PATH + "?")
    # Blanks as %20: not every service reads a plus as a blank.
    more = urlencode(params, quote_via=quote, safe="") if params else ""
    return Address(
        scheme=scheme,
        host=host,
        port=parts.port or PORTS[scheme],
        path=quote(parts.path, safe=_PATH) or "/",
        query="&".join(part for part in (own, more) if part),
    )


def joined(base: Address, location: str) -> Address:
    """The address a `Location` header names, seen from `base`; raises ValueError."""
    return address_of(urljoin(base.shown, location))
