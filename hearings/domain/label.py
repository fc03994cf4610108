# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Whether a text is about surveillance of people, in one word."""

from enum import StrEnum


class Label(StrEnum):
    """Whether a text is about surveillance of people."""

    SURVEILLANCE = "surveillance"
    BORDERLINE = "borderline"
    NO = "no"

    @property
    def rank(self) -> int:
        """2 for surveillance, 1 for borderline, 0 for no: for comparing and sorting."""
        return {"surveillance": 2, "borderline": 1, "no": 0}[self.value]
