# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What became of the words between two versions of a text."""

from dataclasses import dataclass
from enum import StrEnum


class RunKind(StrEnum):
    """KEPT stands in both versions, REMOVED in the older, ADDED in the newer only."""

    KEPT = "kept"
    REMOVED = "removed"
    ADDED = "added"


@dataclass(frozen=True, slots=True)
class Run:
    """Characters that share one fate, with their blanks."""

    kind: RunKind
    text: str
