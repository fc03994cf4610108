# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Write: testimony drafts, tied to a hearing, kept in the vault of this computer only."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from typing import TYPE_CHECKING

from hearings.clock import Clock
from hearings.domain.hearing import Hearing
from hearings.domain.kept_paragraph import KeptParagraph
from hearings.domain.testimony import Draft, DraftVersion, HearingTie, Position

if TYPE_CHECKING:
    from hearings.store.vault.vault import Vault

MOST_KIN = 20


class Writing:
    """What a person does with drafts."""

    def __init__(self, vault: Callable[[], Vault], clock: Clock) -> None:
        self._vault = vault
        self._clock = clock

    def drafts(self) -> tuple[Draft, ...]:
        """All drafts outside the trash, ordered by the days that they remember."""
        return self.ordered(self._vault().drafts.all(in_trash=False), {})

    def tied(self) -> tuple[Draft, ...]:
        """The drafts outside the trash that are for a hearing, as `drafts` orders them."""
        return self.ordered(self._vault().drafts.tied(), {})

    def count(self) -> int:
        """How many drafts there are outside the trash."""
        return self._vault().drafts.count()

    def ordered(self, drafts: Iterable[Draft], days: Mapping[str, date]) -> tuple[Draft, ...]:
        """Drafts with the next hearing first, past ones and untied ones last.

        `days` has the day of a hearing, by its id, where more is known than the draft remembers.
        """
        today = self._clock.now().date()

        def order(draft: Draft) -> tuple[int, int, float]:
            newest = -draft.changed_at.timestamp()
            if draft.tie is None:
                return (1, 0, newest)
            away = (days.get(draft.tie.hearing_id, draft.tie.date) - today).days
            # A hearing of yesterday may still be today in a zone further west.
            return (0, away, newest) if away >= -1 else (2, -away, newest)

        return tuple(sorted(drafts, key=order))

    def trash(self) -> tuple[Draft, ...]:
        """The drafts in the trash, last thrown away first."""
        thrown = self._vault().drafts.all(in_trash=True)
        return tuple(sorted(thrown, key=lambda one: one.trashed_at or one.changed_at, reverse=True))

    def begin(
        self, hearing: Hearing | None, title: str = "", text: str = "", language: str = "en"
    ) -> Draft:
        """A new draft, tied to a hearing where one is given, with its title and first bill.

        `language` is a BCP 47 tag.
        """
        return self._vault().drafts.add(
            title=title or (hearing.record.title if hearing else ""),
            text=text,
            tie=tie_to(hearing) if hearing else None,
            bill=first_bill(hearing) if hearing else "",
            language=language,
            at=self._clock.now(),
        )

    def begin_beside(self, draft_id: str, text: str, language: str) -> Draft:
        """A new draft for the same hearing, bill and position, with a text in a language."""
        draft = self._vault().drafts.get(draft_id)
        return self._vault().drafts.add(
            title=draft.title,
            text=text,
            tie=draft.tie,
            bill=draft.bill,
            position=draft.position,
            language=language,
            at=self._clock.now(),
        )

    def kin(self, draft_id: str) -> tuple[Draft, ...]:
        """The last drafts for the same hearing as this one, or for none where it has none."""
        return self._vault().drafts.kin(draft_id, MOST_KIN)

    def draft(self, draft_id: str) -> Draft:
        """One draft; raises `UnknownDraft`."""
        return self._vault().drafts.get(draft_id)

    def draft_for(self, hearing_id: str) -> Draft | None:
        """The draft changed last among those for a hearing, outside the trash."""
        return next(iter(self._vault().drafts.tied(hearing_id)), None)

    def save(self, draft_id: str, text: str) -> Draft:
        """Keep the text; on the disk when this returns."""
        return self._vault().drafts.save_text(draft_id, text, self._clock.now())

    def describe(
        self, draft_id: str, *, title: str, bill: str, position: Position, language: str
    ) -> Draft:
        """Change everything about a draft but its text."""
        return self._vault().drafts.describe(
            draft_id,
            title=title,
            bill=bill,
            position=position,
            language=language,
            at=self._clock.now(),
        )

    def tie(self, draft_id: str, hearing: Hearing | None) -> Draft:
        """Tie a draft to another hearing, or to none; a title and a bill that it has stay."""
        shelf = self._vault().drafts
        draft = shelf.get(draft_id)
        return shelf.describe(
            draft_id,
            title=draft.title or (hearing.record.title if hearing else ""),
            bill=draft.bill or (first_bill(hearing) if hearing else ""),
            tie=tie_to(hearing) if hearing else None,
            at=self._clock.now(),
        )

    def throw_away(self, draft_id: str) -> None:
        """Move a draft to the trash."""
        self._vault().drafts.move_to_trash(draft_id, self._clock.now())

    def take_back(self, draft_id: str) -> None:
        """Take a draft out of the trash."""
        self._vault().drafts.take_from_trash(draft_id)

    def delete_for_good(self, draft_id: str) -> None:
        """Delete a draft with all its versions."""
        self._vault().drafts.delete_for_good(draft_id)

    def note(self, draft_id: str) -> str:
        """The private note beside a draft; empty for none."""
        return self._vault().notes.of(draft_id)

    def save_note(self, draft_id: str, text: str) -> Draft:
        """Keep the private note; the draft, which stays as it is."""
        draft = self._vault().drafts.get(draft_id)
        self._vault().notes.save(draft_id, text)
        return draft

    def paragraphs(self) -> tuple[KeptParagraph, ...]:
        """The paragraphs kept to be used again, the last kept first."""
        return self._vault().paragraphs.all()

    def keep_paragraph(self, text: str) -> None:
        """Keep a paragraph to be used in other drafts."""
        self._vault().paragraphs.keep(text, self._clock.now())

    def forget_paragraph(self, paragraph_id: int) -> None:
        """Keep a paragraph no longer."""
        self._vault().paragraphs.forget(paragraph_id)

    def name_version(self, draft_id: str, name: str) -> DraftVersion:
        """Keep the text as it stands under a name."""
        return self._vault().drafts.name_version(draft_id, name, self._clock.now())

    def versions(self, draft_id: str) -> tuple[DraftVersion, ...]:
        """The kept versions of a draft, newest first."""
        return self._vault().drafts.versions(draft_id)

    def restore_version(self, draft_id: str, version_id: int) -> Draft:
        """Make a kept version the text again; the text as it stood is kept too."""
        return self._vault().drafts.restore_version(draft_id, version_id, self._clock.now())


def tie_to(hearing: Hearing) -> HearingTie:
    """What a draft remembers of its hearing."""
    record = hearing.record
    return HearingTie(
        hearing_id=hearing.id,
        place_id=hearing.place_id,
        body=record.bodies[0] if record.bodies else "",
        date=record.date,
        title=record.title,
    )


def first_bill(hearing: Hearing) -> str:
    """The number of the bill most on surveillance, the first of equals; empty for none."""
    ranked = sorted(
        (item for item in hearing.record.items or () if item.bill is not None),
        key=lambda item: -item.verdict.label.rank,
    )
    first = ranked[0].bill if ranked and ranked[0].verdict.label.rank else None
    return first.number if first else ""
