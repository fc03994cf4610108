# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What a source of a service that wants a key has beside the rest: a way to try the key."""

from typing import Protocol, runtime_checkable

from hearings.sources.base import Source, Visit


@runtime_checkable
class KeyedSource(Source, Protocol):
    """A source of a service that wants a key."""

    def try_key(self, visit: Visit) -> None:
        """Ask one cheap question with the key of the visit; the service took it if this ends.

        Raises `KeyNeeded` where it refused the key, or another `HearingsError`.
        """
        ...
