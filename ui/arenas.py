# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Keeps the threads of the window from holding memory that nobody needs.

The malloc of glibc gives each thread a heap of its own, from which little goes back.
"""

from __future__ import annotations

import ctypes
import sys
from contextlib import suppress

M_ARENA_MAX = -8
"""The number of mallopt(3) for how many heaps there are at most."""

FEW = 2


def give_back() -> None:
    """Give the system what is free in these heaps; does nothing elsewhere (malloc_trim(3))."""
    if sys.platform == "linux":
        with suppress(OSError, AttributeError):
            ctypes.CDLL(None).malloc_trim(0)


def keep_few() -> None:
    """Let threads that are started from now on share two heaps; does nothing elsewhere."""
    if sys.platform == "linux":
        # Another C library may have no such function.
        with suppress(OSError, AttributeError):
            ctypes.CDLL(None).mallopt(M_ARENA_MAX, FEW)
