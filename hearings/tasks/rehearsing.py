# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Rehearse: the text as it is said, the readings that were timed, and the person's own pace."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from hearings.clock import Clock
from hearings.domain.fit import Limit
from hearings.domain.rehearsal import Rehearsal
from hearings.domain.variant import Variant
from hearings.drafting.counting import WORDS_A_MINUTE, Tally, tally_of
from hearings.drafting.fitting import measured_pace
from hearings.drafting.variants import is_marked, make, make_all
from hearings.export.reading import read_draft
from hearings.export.to_plain import said_text

if TYPE_CHECKING:
    from hearings.store.vault.vault import Vault

READINGS = 3
"""The pace is that of so many of the last whole readings together."""


LONGEST_READ = 200_000
"""Characters of a text that takes three hours to say."""


class Rehearsing:
    """Readings aloud, kept on this computer only; safe from any thread."""

    def __init__(self, vault: Callable[[], Vault], clock: Clock) -> None:
        self._vault, self._clock = vault, clock

    def note(
        self, draft_id: str, text: str, *, seconds: float, limit: int, is_whole: bool
    ) -> tuple[Rehearsal, ...]:
        """Note that `text` was read in `seconds`; the readings of the draft, newest first.

        `limit` is in seconds, 0 for none. A reading that was broken off tells no pace.
        """
        shelf = self._vault().rehearsals
        shelf.note(
            draft_id, at=self._clock.now(), seconds=round(seconds),
            halves=tally_of(text).halves, limit=limit, is_whole=is_whole,
        )  # fmt: skip
        return shelf.of(draft_id)

    def log(self, draft_id: str) -> tuple[Rehearsal, ...]:
        """The readings of a draft, the newest first."""
        return self._vault().rehearsals.of(draft_id)

    def pace(self) -> float:
        """Ordinary words a minute of this person; the usual ones where nothing was measured."""
        known = [one for one in map(pace_of, self._vault().rehearsals.last()) if one]
        measured = known[:READINGS]
        return sum(measured) / len(measured) if measured else float(WORDS_A_MINUTE)


def pace_of(reading: Rehearsal) -> float | None:
    """Ordinary words a minute of one reading; None where it tells no pace."""
    if not reading.is_whole:
        return None
    return measured_pace(Tally(halves=reading.halves), reading.seconds)


def spoken_text(text: str, limit: Limit | None) -> str:
    """The words that are said in the time there is, without any mark of Markdown.

    Without a limit it is the longest spoken variant. One longer than `LONGEST_READ` is left as
    it is: to read its marks would hold up the screen.
    """
    said = _variant_for(text, limit)
    return said_text(read_draft(said)) if len(said) <= LONGEST_READ else said


def _variant_for(text: str, limit: Limit | None) -> str:
    if not is_marked(text):
        return text
    spoken = [one.variant for one in make_all(text) if one.variant.minutes is not None]
    if limit is None:
        return make(text, spoken[-1])
    # Two and a half minutes are enough for the variant of two.
    return make(text, Variant(max(1, limit.amount // 60)))
