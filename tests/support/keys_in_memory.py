# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A key ring of one test, put in the place of the system's."""

from collections.abc import Iterator
from contextlib import contextmanager

import keyring
from keyring.backend import KeyringBackend


class KeysInMemory(KeyringBackend):
    """Keeps keys for as long as it is in use."""

    priority = 1

    def __init__(self) -> None:
        super().__init__()
        self.keys: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.keys.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.keys[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.keys[service, username]


@contextmanager
def keys_in_memory() -> Iterator[KeysInMemory]:
    """Use a key ring of this test until it ends."""
    before, mine = keyring.get_keyring(), KeysInMemory()
    keyring.set_keyring(mine)
    yield mine
    keyring.set_keyring(before)
