# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Keys for public services that ask for one: in the system's key ring if there is one.

Where there is none a person may choose to keep a key for one run of the program, or in
`keys.toml` of the profile, which only this account can read. A key is never written to a
log, an error or a title. The key of New York's Legistar service, for example, is kept for
the service "hearings" under the name "legistar:nyc".
"""

import json
import logging
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from threading import Lock

from hearings.domain.key_home import KeyHome
from hearings.errors import BadKey, NoKeyRing
from hearings.files import why_not_written, write_whole

SERVICE = "hearings"
LONGEST = 512
"""No service gives keys of more letters; what is longer was pasted by mistake."""

RECOMMENDED = 1
"""The least priority of a key ring that guards what it holds (keyring's own measure)."""

log = logging.getLogger(__name__)


class Keys:
    """The keys of one profile; safe from any thread."""

    def __init__(self, file: Path) -> None:
        """Read nothing yet; `file` is where keys are kept for those who chose a file."""
        self._file = file
        self._of_run: dict[str, str] = {}
        self._writing = Lock()

    def get(self, name: str) -> str | None:
        """The person's key of this name; None where there is none, or no key ring to ask."""
        return self._of_run.get(name) or from_ring(name) or self._in_file().get(name)

    def home_of(self, name: str) -> KeyHome | None:
        """Where the key that is used lies; None where there is no key."""
        if name in self._of_run:
            return KeyHome.RUN
        if from_ring(name):
            return KeyHome.RING
        return KeyHome.FILE if name in self._in_file() else None

    def keep(self, name: str, key: str, home: KeyHome = KeyHome.RING) -> None:
        """Keep a key here and nowhere else; blanks round it are taken off.

        Raises `BadKey` for what cannot be a key, `NoKeyRing` where there is no key ring
        that takes it, and what `write_whole` raises. What was kept before then stays.
        """
        key = key.strip()
        if not key or len(key) > LONGEST or not (key.isascii() and key.isprintable()) or " " in key:
            raise BadKey(given=name)
        if home is KeyHome.RING:
            put_in_ring(name, key)
        elif home is KeyHome.FILE:
            self._write(name, key)
        else:
            self._of_run[name] = key
        for other in KeyHome:
            if other is not home:
                self._take_out(name, other)

    def use(self, name: str, key: str) -> None:
        """Use a key for this run before any that is kept, and leave those as they are."""
        self._of_run[name] = key

    def remove(self, name: str) -> None:
        """Forget a key wherever it is kept; raises `NoKeyRing` and what `write_whole` raises."""
        for home in KeyHome:
            self._take_out(name, home)

    @property
    def for_this_run(self) -> Mapping[str, str]:
        """The keys that are kept nowhere, for another process of the same run."""
        return dict(self._of_run)

    def _take_out(self, name: str, home: KeyHome) -> None:
        if home is KeyHome.RUN:
            self._of_run.pop(name, None)
        elif home is KeyHome.RING:
            if from_ring(name):
                take_from_ring(name)
        elif name in self._in_file():
            self._write(name, None)

    def _in_file(self) -> dict[str, str]:
        try:
            text = self._file.read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError):
            return {}
        # Imported here to start fast: few profiles have such a file.
        import tomllib

        try:
            found = tomllib.loads(text)
        except tomllib.TOMLDecodeError:
            return {}
        return {name: key for name, key in found.items() if isinstance(key, str) and key}

    def _write(self, name: str, key: str | None) -> None:
        with self._writing:
            keys = self._in_file() | ({} if key is None else {name: key})
            if key is None:
                keys.pop(name, None)
            if not keys:
                self._drop_file()
                return
            lines = "".join(f"{json.dumps(one)} = {json.dumps(keys[one])}\n" for one in keys)
            text = "# Keys of public services. Whoever reads this file can use them.\n" + lines
            write_whole(self._file, text.encode("utf-8"), only_for_owner=True)

    def _drop_file(self) -> None:
        try:
            self._file.unlink(missing_ok=True)
        except OSError as error:
            raise why_not_written(error, self._file) from error


def has_ring() -> bool:
    """Whether there is a key ring that guards what it holds."""
    # Imported here to start fast: 45 ms that only a source with a key needs.
    import keyring

    try:
        return bool(keyring.get_keyring().priority >= RECOMMENDED)
    except _failures() as error:
        log.info("there is no key ring: %s", type(error).__name__)
        return False


def from_ring(name: str) -> str | None:
    """The key of this name in the key ring; None where there is none, or no ring."""
    import keyring

    if not has_ring():
        return None
    try:
        return keyring.get_password(SERVICE, name) or None
    except _failures() as error:
        log.info("the key ring did not answer: %s", type(error).__name__)
        return None


def put_in_ring(name: str, key: str) -> None:
    """Put a key into the key ring; raises `NoKeyRing` where none takes it."""
    import keyring

    if not has_ring():
        raise NoKeyRing
    try:
        keyring.set_password(SERVICE, name, key)
    except _failures() as error:
        # Without its cause: what a key ring says of a failure may hold what it was given.
        raise NoKeyRing(type(error).__name__) from None


def take_from_ring(name: str) -> None:
    """Take a key out of the key ring; raises `NoKeyRing` where it is not let go."""
    import keyring

    try:
        keyring.delete_password(SERVICE, name)
    except _failures() as error:
        raise NoKeyRing(type(error).__name__) from None


def _failures() -> tuple[type[Exception], ...]:
    """What a key ring may raise; the desktop's own lets errors of its D-Bus libraries out."""
    from keyring.errors import KeyringError

    failures: list[type[Exception]] = [KeyringError, OSError, RuntimeError]
    with suppress(ImportError):
        from jeepney.wrappers import DBusErrorResponse
        from secretstorage.exceptions import SecretStorageException

        failures += [DBusErrorResponse, SecretStorageException]
    return tuple(failures)
