# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Pools of connections: straight to a host, only to public hosts, or through a proxy.

Certificates are checked against the system's own trust store, always (`hearings.net.trust`).
Nothing is kept of what hosts set: no cookie is ever stored or sent.
"""

import logging
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

from hearings.clock import StopSignal
from hearings.net.address import Address
from hearings.net.limits import Limits
from hearings.net.safety import is_loopback
from hearings.net.sockets import Dialler, Hopeless, TooLate, stoppable
from hearings.net.trust import trusting

if TYPE_CHECKING:
    import ssl

    from httpcore2 import ConnectionPool, Proxy, Response

Headers = Sequence[tuple[bytes, bytes]]

# More than every followed place together can use; hosts are held back by politeness.
MOST_CONNECTIONS = 64
IDLE_SECONDS = 15.0


class Connections:
    """Every connection of the program; safe from any thread.

    `intermediates` is a folder of certificates that some servers leave out, None for none.
    """

    def __init__(self, limits: Limits, intermediates: Path | None = None) -> None:
        self._limits = limits
        self._intermediates = intermediates
        self._lock = threading.Lock()
        self._pools: dict[str, ConnectionPool] = {}
        self._trust: ssl.SSLContext | None = None

    @contextmanager
    def sent(
        self,
        method: str,
        address: Address,
        headers: Headers,
        content: bytes | None,
        stop: StopSignal,
        only_public: bool,
    ) -> "Iterator[Response]":
        """The response to one request, its body still to be read inside the block.

        Every failure, of the block's reading too, is an OSError: `TooLate` for silence,
        `Hopeless` where trying again cannot help, `Unproven` where the certificate of the
        host is the reason, `NotPublic` where `only_public` was
        asked. Raises `Cancelled` when `stop` is given.
        """
        # Imported here to start fast: 50 ms that must not fall before the first paint.
        import httpcore2

        pool = self._pool(address, only_public)
        limits = self._limits
        timeouts = {
            "connect": limits.connect, "read": limits.read,
            "write": limits.read, "pool": limits.whole,
        }  # fmt: skip
        url = httpcore2.URL(
            scheme=address.scheme.encode(), host=address.host.encode(),
            port=address.port, target=address.target.encode(),
        )  # fmt: skip
        try:
            with (
                stoppable(stop),
                pool.stream(
                    method, url, headers=headers, content=content,
                    extensions={"timeout": timeouts},
                ) as response,
            ):  # fmt: skip
                yield response
        except httpcore2.TimeoutException as error:
            raise TooLate(limits.whole) from error
        except httpcore2.LocalProtocolError:
            # The library's words quote the header, which may hold a key.
            raise Hopeless("header") from None
        except (httpcore2.NetworkError, httpcore2.ProtocolError, httpcore2.ProxyError) as error:
            raise ConnectionError(str(error)) from error

    def close(self) -> None:
        """Close every connection; what is still being read fails."""
        with self._lock:
            pools = list(self._pools.values())
            self._pools.clear()
        for pool in pools:
            pool.close()

    def _pool(self, address: Address, only_public: bool) -> "ConnectionPool":
        proxy = proxy_for(address)
        # Behind a proxy names are resolved there, and cannot be judged here.
        name = proxy or ("public" if only_public else "any")
        with self._lock:
            if name not in self._pools:
                self._pools[name] = self._made(proxy, only_public)
            return self._pools[name]

    def _made(self, proxy: str | None, only_public: bool) -> "ConnectionPool":
        # Imported here to start fast, as above.
        import httpcore2

        # On its debug level the library writes whole headers into the log.
        logging.getLogger("httpcore2").setLevel(logging.WARNING)
        if self._trust is None:
            # Shared, because reading the trust store takes 30 ms.
            self._trust = trusting(self._intermediates)
        return httpcore2.ConnectionPool(
            ssl_context=self._trust,
            proxy=_proxy(proxy) if proxy else None,
            max_connections=MOST_CONNECTIONS,
            keepalive_expiry=IDLE_SECONDS,
            network_backend=Dialler(only_public=only_public and proxy is None),
        )


def proxy_for(address: Address) -> str | None:
    """The proxy that the system names for this address; None for a straight connection.

    This computer is always asked straight.
    """
    if is_loopback(address.host):
        return None
    # Imported here to start fast: 40 ms.
    from urllib.request import getproxies, proxy_bypass

    proxies = getproxies()
    proxy = proxies.get(address.scheme) or proxies.get("all")
    if not proxy or proxy_bypass(address.host):
        return None
    return proxy if "://" in proxy else f"http://{proxy}"


def _proxy(url: str) -> "Proxy":
    """The proxy of a URL; raises `Hopeless` where we cannot use it.

    There is no way round a proxy that was asked for: who set one up does not want to be
    seen going straight.
    """
    # Imported here to start fast, as above.
    import httpcore2

    parts = urlsplit(url)
    try:
        port = parts.port or 80
    except ValueError:
        raise Hopeless("proxy port") from None
    if parts.scheme != "http" or not parts.hostname:
        raise Hopeless(f"proxy {parts.scheme}")
    auth = None
    if parts.username is not None:
        auth = (unquote(parts.username), unquote(parts.password or ""))
    where = httpcore2.URL(
        scheme=b"http", host=parts.hostname.encode("idna"), port=port, target=b"/"
    )
    return httpcore2.Proxy(where, auth=auth)
