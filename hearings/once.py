# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A value that is made late: at its first use, by one thread, and then kept."""

from __future__ import annotations

from collections.abc import Callable
from threading import Lock
from typing import Generic, TypeVar

Value = TypeVar("Value")


class Once(Generic[Value]):
    """A value that is made at its first use, by one thread, and then kept."""

    def __init__(self, make: Callable[[], Value]) -> None:
        self._make = make
        self._lock = Lock()
        self._made: Value | None = None

    def __call__(self) -> Value:
        """The value."""
        with self._lock:
            if self._made is None:
                self._made = self._make()
            return self._made

    def forget(self) -> None:
        """Make the value anew at the next use."""
        with self._lock:
            self._made = None

    @property
    def made(self) -> Value | None:
        """The value if it was made already."""
        return self._made
