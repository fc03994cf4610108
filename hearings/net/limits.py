# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""How long, how much and how often: every bound of a request in one place."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """The bounds of a request; seconds and bytes.

    `connect` and `read` are the longest silences, `whole` the longest one try may take
    altogether (a host that drips a byte now and then would hold us for ever). `body`
    counts both what comes over the wire and what it unpacks to. `kept` is the largest
    body worth keeping for asking again. `pauses` are made after the first, second and
    third failure; a fourth is final. `retry_after` is the longest wait a host can ask for.
    """

    connect: float = 10.0
    read: float = 30.0
    whole: float = 120.0
    body: int = 32 * 1024 * 1024
    kept: int = 4 * 1024 * 1024
    redirects: int = 5
    pauses: tuple[float, ...] = (1.0, 2.0, 4.0)
    retry_after: float = 60.0
