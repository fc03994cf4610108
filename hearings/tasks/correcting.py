# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Correct: what the person knows better than the rules of the program, kept in the vault."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from hearings.clock import Clock
from hearings.domain.correction import Correction
from hearings.domain.rule import Provision, Subject
from hearings.errors import BadRule
from hearings.rules.fields import RuleFault
from hearings.rules.own_rules import fields_of, read_said, write_said

if TYPE_CHECKING:
    from hearings.sources.places import PlaceBook
    from hearings.store.vault.vault import Vault


class Correcting:
    """The person's own corrections; nothing of them leaves the vault."""

    def __init__(
        self, book: Callable[[], PlaceBook], vault: Callable[[], Vault], clock: Clock
    ) -> None:
        self._book, self._vault, self._clock = book, vault, clock

    def all(self) -> tuple[Correction, ...]:
        """Every correction, by place, body and subject."""
        return self._vault().corrections.all()

    def correct(
        self,
        place_id: str,
        body: str,
        subject: Subject,
        said: str | Mapping[str, object],
        remark: str = "",
    ) -> Correction:
        """Keep what a rule on a subject really says, in the place of an earlier correction.

        It holds for one body of a place, or for every one where `body` is empty. `said` are
        the fields of a rules file, as TOML or already apart. Raises `UnknownPlace` and
        `BadRule`; a correction that cannot be used changes nothing.
        """
        place = self._book().get(place_id)
        text = said if isinstance(said, str) else write_said(said)
        # Written anew, so that what is kept is in one form, whoever wrote it.
        kept = write_said(fields_of(self.provision(subject, text)))
        correction = Correction(
            place.id, " ".join(body.split()), subject, kept, self._clock.now(), remark.strip()
        )
        self._vault().corrections.keep(correction)
        return correction

    def forget(self, place_id: str, body: str, subject: Subject) -> bool:
        """Go back to the rule of the program; False where nothing was corrected."""
        return self._vault().corrections.forget(place_id, " ".join(body.split()), subject)

    def provision(self, subject: Subject, said: str) -> Provision:
        """What the fields say; raises `BadRule`."""
        try:
            return read_said(subject, said)
        except RuleFault as fault:
            raise BadRule(subject.value, fault.problem, fault.detail) from None

    def fields(self, provision: Provision) -> dict[str, object]:
        """A provision as the fields of a rules file, to be corrected."""
        return fields_of(provision)

    def text(self, provision: Provision) -> str:
        """A provision as a rules file writes it, a field a line."""
        return write_said(fields_of(provision))
