# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Whom connections believe: the roots of the system, by way of links that servers leave out."""

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import ssl


def trusting(intermediates: Path | None) -> "ssl.SSLContext":
    """The context of every connection: certificates are always checked, names too.

    Each .pem file in the folder `intermediates` completes the chains of servers that do not
    send it. It is not believed by itself: the chain must end at a root of the system, or of
    SSL_CERT_FILE and SSL_CERT_DIR. On Windows and macOS the folder is not read, because those
    fetch what is left out by themselves. Raises ValueError for a file that holds a root.
    """
    # Imported here to start fast: 50 ms.
    import ssl

    import httpcore2

    context = httpcore2.default_ssl_context()
    # What is loaded into the other kind of context, that of the system's own checking, is
    # taken for a root there (truststore, _windows.py and _macos.py).
    if intermediates is None or type(context) is not ssl.SSLContext:
        return context
    # Python 3.13 sets this in create_default_context: with it a chain may end anywhere.
    context.verify_flags &= ~ssl.VERIFY_X509_PARTIAL_CHAIN
    for file in sorted(intermediates.glob("*.pem")):
        content = file.read_text(encoding="ascii")
        if any(subject == issuer for subject, issuer in _named_in(content)):
            raise ValueError(f"{file.name} is a root")
        context.load_verify_locations(cadata=content)
    return context


def _named_in(content: str) -> list[tuple[object, object]]:
    """Of each certificate whose it is, and who signed it."""
    import ssl

    alone = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    alone.load_verify_locations(cadata=content)
    return [(one["subject"], one["issuer"]) for one in alone.get_ca_certs()]
