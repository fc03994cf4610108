# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What storing one hearing brought: is it new, and what changed."""

from dataclasses import dataclass

from hearings.domain.change import Change


@dataclass(frozen=True, slots=True)
class Stored:
    """One hearing that is new or changed; unchanged ones are not mentioned."""

    hearing_id: str
    is_new: bool
    changes: tuple[Change, ...] = ()
