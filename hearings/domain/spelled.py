# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Whether a word is spelled as a dictionary has it, and what may have been meant."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Spelled:
    """One word that was looked up; `suggestions` are likeliest first."""

    word: str
    is_right: bool
    suggestions: tuple[str, ...] = ()
