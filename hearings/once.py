# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Values that are made late: at their first use, by one thread, and then kept."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Lock, RLock
from typing import Generic, TypeVar, overload

Value = TypeVar("Value")
Owner = TypeVar("Owner")


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

    @contextmanager
    def taken_away(self) -> Iterator[Value | None]:
        """The value if it was made; meanwhile nobody makes another, and after it somebody may."""
        with self._lock:
            made, self._made = self._made, None
            yield made

    @property
    def made(self) -> Value | None:
        """The value if it was made already."""
        return self._made


def made_once(build: Callable[[Owner], Value]) -> MadeOnce[Owner, Value]:
    """A method read like an attribute: it is called at the first use, by one thread."""
    return MadeOnce(build)


class MadeOnce(Generic[Owner, Value]):
    """What `made_once` makes of a method; the value is kept in the object itself."""

    def __init__(self, build: Callable[[Owner], Value]) -> None:
        self._build = build
        self._lock = RLock()
        self.__doc__ = build.__doc__

    def __set_name__(self, _owner: type[Owner], name: str) -> None:
        self._name = name

    @overload
    def __get__(self, owner: None, _kind: type[Owner]) -> MadeOnce[Owner, Value]: ...

    @overload
    def __get__(self, owner: Owner, _kind: type[Owner]) -> Value: ...

    def __get__(self, owner: Owner | None, _kind: type[Owner]) -> MadeOnce[Owner, Value] | Value:
        if owner is None:
            return self
        with self._lock:
            made: dict[str, Value] = vars(owner)
            if self._name not in made:
                made[self._name] = self._build(owner)
            return made[self._name]
