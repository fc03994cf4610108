# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Keys for public services that ask for one: in the system's key ring and nowhere else.

A key is never written to a file, a log or an error. The key of New York's Legistar
service, for example, is kept for the service "hearings" under the name "legistar:nyc".
"""

import logging
from contextlib import suppress

SERVICE = "hearings"

log = logging.getLogger(__name__)


def key_of(name: str) -> str | None:
    """The person's key of this name; None where there is none, or no key ring to ask."""
    # Imported here to start fast: 45 ms that only a source with a key needs.
    import keyring

    try:
        return keyring.get_password(SERVICE, name)
    except _failures() as error:
        log.info("the key ring did not answer: %s", type(error).__name__)
        return None


def _failures() -> tuple[type[Exception], ...]:
    """What a key ring may raise; the desktop's own lets errors of its D-Bus libraries out."""
    from keyring.errors import KeyringError

    failures: list[type[Exception]] = [KeyringError, OSError, RuntimeError]
    with suppress(ImportError):
        from jeepney.wrappers import DBusErrorResponse
        from secretstorage.exceptions import SecretStorageException

        failures += [DBusErrorResponse, SecretStorageException]
    return tuple(failures)
