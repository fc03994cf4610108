# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Where a person's key for a public service is kept."""

from enum import StrEnum


class KeyHome(StrEnum):
    """The system's key ring, this run of the program alone, or a file of this account."""

    RING = "ring"
    RUN = "run"
    FILE = "file"
