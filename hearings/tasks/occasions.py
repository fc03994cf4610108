# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The occasion of a draft: its hearing as it is known now, and what the body asks there."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from hearings.domain.fit import Limit
from hearings.domain.hearing import Hearing
from hearings.domain.participation import Participation
from hearings.domain.rule import Rule, Subject
from hearings.domain.testimony import Draft, Position
from hearings.drafting.fitting import spoken_limit, written_limit
from hearings.errors import UnknownHearing
from hearings.tasks.looking import Looking
from hearings.tasks.taking_part import Guidance, TakingPart


@dataclass(frozen=True, slots=True)
class Occasion:
    """What is known for one draft.

    `hearing` and `guidance` are None for a draft without a hearing, and for one whose
    hearing is not in the catalogue: then nothing is known of limits. `is_lost` says that the
    draft is for such a hearing.
    """

    hearing: Hearing | None = None
    guidance: Guidance | None = None
    is_lost: bool = False

    @property
    def participation(self) -> Participation | None:
        """How one can take part."""
        return self.guidance.participation if self.guidance else None

    @property
    def spoken(self) -> Limit | None:
        """The usual time to speak, in seconds; None where no rule in force names it."""
        known = self.participation
        return spoken_limit(known.speaking) if known and known.speaking else None

    @property
    def written(self) -> Limit | None:
        """The longest written testimony; None where no rule in force names it."""
        known = self.participation
        return written_limit(known.written) if known and known.written else None

    @property
    def limit_rules(self) -> tuple[Rule, ...]:
        """The rules in force about the time to speak and about writing."""
        known = self.participation
        found = (known.rule(one) for one in (Subject.SPEAKING, Subject.WRITTEN)) if known else ()
        return tuple(rule for rule in found if rule is not None)

    def lists(self, position: Position) -> bool:
        """Whether the body lists a position; False only where a rule in force says so."""
        known = self.participation.positions if self.participation else None
        return known is None or known.conditional_listed or position is not Position.AMEND


class Occasions:
    """Finds the occasion of a draft; safe from any thread."""

    def __init__(self, looking: Looking, taking_part: TakingPart) -> None:
        self._looking, self._taking_part = looking, taking_part

    def of(self, draft: Draft) -> Occasion:
        """The occasion as it is known now."""
        if draft.tie is None:
            return Occasion()
        try:
            hearing = self._looking.hearing(draft.tie.hearing_id)
        except UnknownHearing:
            return Occasion(is_lost=True)
        return Occasion(hearing, self._taking_part.guidance(hearing))

    def hearings_of(self, drafts: Iterable[Draft]) -> dict[str, Hearing]:
        """The hearings of drafts as they are known now, by their ids; lost ones are left out."""
        ids = {one.tie.hearing_id for one in drafts if one.tie is not None}
        return self._looking.hearings_by_id(ids) if ids else {}
