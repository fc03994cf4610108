# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Hand in: the paper as others will see it, written to a file, and the record of handing it in.

The program sends nothing. What is looked at here is kept nowhere but for the record that the
person asks for.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from hearings.calendar.sharing import shared_by
from hearings.clock import Clock
from hearings.domain.document_format import DocumentFormat
from hearings.domain.handed_in import HandedIn, HandingWay
from hearings.domain.sensitive import Finding
from hearings.domain.shared_by import SharedBy
from hearings.domain.speaker import Need, Speaker, SpeakerPart, needs_of
from hearings.domain.step import StepKind
from hearings.domain.testimony import Draft
from hearings.domain.variant import Variant
from hearings.drafting.blanks import blanks_in
from hearings.drafting.scanning import scan
from hearings.drafting.templates import Speech, values_of
from hearings.drafting.variants import make, unread_marks
from hearings.errors import ProfileReadOnly
from hearings.export.composing import compose
from hearings.export.formats import written
from hearings.export.submission import Submission
from hearings.files import write_whole
from hearings.tasks.mailing import Mail, mail_for
from hearings.tasks.occasions import Occasion, Occasions

if TYPE_CHECKING:
    from hearings.store.vault.vault import Vault


@dataclass(frozen=True, slots=True)
class Paper:
    """Which of a testimony goes onto the paper: parts about the speaker, and one variant."""

    parts: frozenset[SpeakerPart] = frozenset()
    variant: Variant = field(default_factory=Variant)
    is_for_lectern: bool = False


@dataclass(frozen=True, slots=True)
class Preview:
    """What others will see, and what to look at before they do.

    `text` is the paper to the letter. `findings` are places in it; what stands in a line
    about the speaker, which the person put there, is none. `blanks` counts those of a template
    that were never filled, `unread` the marks of variants that cannot be read.
    """

    text: str
    findings: tuple[Finding, ...]
    blanks: int
    unread: int
    needs: Mapping[SpeakerPart, Need]
    mail: Mail
    occasion: Occasion


class HandingIn:
    """What a person does when a testimony is finished; safe from any thread."""

    def __init__(self, vault: Callable[[], Vault], occasions: Occasions, clock: Clock) -> None:
        self._vault, self._occasions, self._clock = vault, occasions, clock

    def speaker(self) -> Speaker:
        """What a body may know of the person."""
        return self._vault().speakers.get()

    def keep_speaker(self, speaker: Speaker) -> None:
        """Keep what a body may know, apart from every text."""
        self._vault().speakers.save(speaker)

    def required(self, draft: Draft) -> frozenset[SpeakerPart]:
        """The parts about the speaker that the body of a draft insists on."""
        needs = _needs(self._occasions.of(draft))
        return frozenset(part for part, need in needs.items() if need is Need.REQUIRED)

    def preview(self, draft: Draft, paper: Paper) -> Preview:
        """The paper as it would leave this computer."""
        occasion = self._occasions.of(draft)
        submission = self._submission(draft, paper)
        text = written(compose(submission), DocumentFormat.TEXT).decode()
        return Preview(
            text=text,
            findings=_findings(text, submission.letterhead),
            blanks=len(blanks_in(submission.text)),
            unread=len(unread_marks(submission.text)),
            needs=_needs(occasion),
            mail=mail_for(draft, occasion, text),
            occasion=occasion,
        )

    def document(self, draft: Draft, paper: Paper, wanted: DocumentFormat) -> bytes:
        """The paper as a file of one format, with no property but title and language."""
        return written(compose(self._submission(draft, paper)), wanted)

    def export(self, draft: Draft, paper: Paper, wanted: DocumentFormat, path: Path) -> Path:
        """Write the paper to `path`, which nothing protects there.

        Raises `DiskFull` or `ProfileReadOnly` with the path; a file that was there stays.
        """
        if path.is_dir():
            raise ProfileReadOnly(path)
        write_whole(path, self.document(draft, paper, wanted))
        return path

    def shared_by(self, path: Path) -> SharedBy | None:
        """Who else would get a file at this path, as far as its folder tells."""
        return shared_by(path.absolute())

    def note(
        self, draft: Draft, *, way: HandingWay, confirmation: str, text: str, name: str,
        at: datetime | None = None,
    ) -> HandedIn:  # fmt: skip
        """Freeze what was handed in, when (aware; now where it is None) and how.

        The draft's own text is kept as a version called `name`.
        """
        now = self._clock.now()
        vault = self._vault()
        vault.drafts.name_version(draft.id, name, now)
        return vault.handings.add(
            draft.id, at=at or now, way=way, confirmation=confirmation.strip(), text=text
        )

    def note_vote(self, draft: Draft, day: date | None) -> Draft:
        """Note the day of the vote, or with None that it is not known; a tick for another day goes.

        It is kept with the draft, apart from what was handed in.
        """
        vault = self._vault()
        if draft.tie is not None and day != draft.vote_on:
            vault.done_steps.untick(draft.tie.hearing_id, StepKind.VOTE.value)
        return vault.drafts.describe(draft.id, at=self._clock.now(), vote_on=day)

    def records(self, draft_id: str) -> tuple[HandedIn, ...]:
        """What was handed in of a draft, the last first."""
        return self._vault().handings.of(draft_id)

    def last(self) -> Mapping[str, datetime]:
        """When each draft was handed in last, by its id; those that never were are missing."""
        return self._vault().handings.last()

    def _submission(self, draft: Draft, paper: Paper) -> Submission:
        today = self._clock.now().astimezone().date()
        tie = draft.tie
        is_other = tie is not None and tie.title not in {"", draft.title, tie.body}
        return Submission(
            title=draft.title,
            text=make(draft.text, paper.variant),
            language=draft.language,
            letterhead=self.speaker().lines(paper.parts),
            date_line=values_of(Speech(day=today), draft.language)["date"],
            recipient=(tie.body,) if tie and tie.body not in {"", draft.title} else (),
            subject=tie.title if tie and is_other else "",
            bill=draft.bill,
            position=draft.position,
            is_for_lectern=paper.is_for_lectern,
        )


def _needs(occasion: Occasion) -> Mapping[SpeakerPart, Need]:
    known = occasion.participation
    return needs_of(known.identity if known else None)


def _findings(text: str, letterhead: Iterable[str]) -> tuple[Finding, ...]:
    own = tuple(letterhead)
    return tuple(
        one for one in scan(text) if not any(text[one.start : one.end] in line for line in own)
    )
