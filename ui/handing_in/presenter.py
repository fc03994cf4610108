# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Connects handing in: the preview follows every choice, and a tick makes a record."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from hearings.core import Core
from hearings.domain.document_format import DocumentFormat
from hearings.domain.handed_in import HandedIn, HandingWay
from hearings.domain.sensitive import Finding
from hearings.domain.speaker import Speaker, SpeakerPart
from hearings.domain.testimony import Draft
from hearings.domain.variant import Variant
from hearings.drafting.variants import is_marked, make_all
from hearings.errors import HearingsError
from hearings.messages.disclosure import disclosure_sentences
from hearings.messages.drafting import (
    reason_sentence,
    sensitive_sentence,
    unread_mark_sentence,
    variant_name,
)
from hearings.messages.errors import describe
from hearings.messages.handing_in import (
    as_sent_name,
    blanks_sentence,
    handed_in_words,
    not_handed_in_words,
    nothing_found_sentence,
    properties_sentence,
    record_sentence,
)
from hearings.messages.tie import tie_sentence
from hearings.tasks.handing_in import Paper, Preview
from hearings.tasks.occasions import Occasion
from ui.handing_in.view import HandingInView
from ui.handing_in.ways_out import WaysOut, Write
from ui.jobs import Err, Job, Jobs, Ok
from ui.places_in_text import select


@dataclass(frozen=True, slots=True)
class Laid:
    """Everything that is shown of one draft."""

    speaker: Speaker
    parts: frozenset[SpeakerPart]
    preview: Preview
    records: tuple[HandedIn, ...]


class HandingInPresenter(QObject):
    """Behaviour of handing in."""

    closed = Signal()
    handed_in = Signal()
    vote_noted = Signal()

    def __init__(self, view: HandingInView, core: Core, jobs: Jobs) -> None:
        super().__init__(view)
        self._view, self._core, self._jobs = view, core, jobs
        self._draft: Draft | None = None
        self._preview: Preview | None = None
        self._records: tuple[HandedIn, ...] = ()
        self._asked: Job | None = None
        self.ways_out = WaysOut(view, jobs, lambda path: core.handing_in.shared_by(path))
        self.ways_out.said.connect(lambda words: view.strip.say(words, "ok"))
        self.ways_out.failed.connect(self._fail)
        self.ways_out.warned.connect(self._warn)
        view.strip.action_chosen.connect(self.ways_out.save_all_the_same)
        view.back.clicked.connect(self.closed)
        view.speaker.changed.connect(self._look_again)
        view.variant.activated.connect(lambda _index: self._look_again())
        view.done.clicked.connect(self._note)
        view.vote.changed.connect(self._note_vote)
        view.findings.line_chosen.connect(self._point_at)
        view.records.line_chosen.connect(self._show_record)

    def show(self, draft: Draft) -> None:
        """Lay out a draft as it is kept, with what its body insists on put in."""
        self._draft = draft
        self._view.strip.hide()
        self._view.title.setText(draft.title or self.tr("Untitled testimony"))
        self._offer_variants(draft)
        self._view.confirmation.clear()
        self._view.vote.setEnabled(draft.tie is not None)
        self._view.vote.show_vote(draft)

        def look() -> Laid:
            task = self._core.handing_in
            parts = task.required(draft)
            preview = task.preview(draft, Paper(parts))
            return Laid(task.speaker(), parts, preview, task.records(draft.id))

        self._ask(look)

    def forget(self) -> None:
        """Nothing of a draft stays here."""
        self._draft = self._preview = None
        self._records = ()
        self._view.preview.clear()
        self._view.properties.clear()
        self._view.news.clear()
        self._view.speaker.show_speaker(Speaker())
        for lines in (self._view.findings, self._view.records):
            lines.show_lines([])

    def _offer_variants(self, draft: Draft) -> None:
        box = self._view.variant
        box.clear()
        has_variants = is_marked(draft.text)
        for one in reversed(make_all(draft.text)) if has_variants else ():
            box.addItem(variant_name(one.variant), one.variant)
        box.setVisible(has_variants)

    def _paper(self, *, is_for_lectern: bool = False) -> Paper:
        variant = self._view.variant.currentData()
        chosen = variant if isinstance(variant, Variant) else Variant()
        return Paper(self._view.speaker.parts, chosen, is_for_lectern=is_for_lectern)

    def _look_again(self) -> None:
        draft, speaker, paper = self._draft, self._view.speaker.speaker, self._paper()
        if draft is None:
            return

        def look() -> Laid:
            task = self._core.handing_in
            task.keep_speaker(speaker)
            return Laid(speaker, paper.parts, task.preview(draft, paper), task.records(draft.id))

        self._ask(look)

    def _ask(self, look: Callable[[], Laid]) -> None:
        if self._asked is not None:
            self._asked.cancel()
        self._asked = self._jobs.run(look, self._arrived)

    def _arrived(self, answer: Ok[Laid] | Err) -> None:
        self._asked = None
        if isinstance(answer, Err):
            self._fail(answer.error)
            return
        laid, view = answer.value, self._view
        self._preview = laid.preview
        view.speaker.show_speaker(laid.speaker)
        view.speaker.tick_parts(laid.parts)
        view.speaker.show_needs(laid.preview.needs)
        view.disclosure.setText(
            "\n".join(disclosure_sentences(laid.preview.occasion.participation))
        )
        self._show_news(laid.preview.occasion)
        self._show_preview(laid.preview)
        self._show_records(laid.records)
        view.properties.setText(properties_sentence(self._draft.title if self._draft else ""))
        self.ways_out.show(laid.preview.mail, self._file_name(), self._writer)

    def _show_news(self, occasion: Occasion) -> None:
        """Say before anything leaves that the hearing is off, moved, or not known any more."""
        since = self._draft.created_at if self._draft else self._core.clock.now()
        words = tie_sentence(occasion.hearing, since, is_lost=occasion.is_lost)
        self._view.news.setText(words)
        self._view.news.setVisible(bool(words))

    def _show_preview(self, preview: Preview) -> None:
        view = self._view
        view.preview.setPlainText(preview.text)
        said = [self.tr("This is what others will see, to the letter.")]
        if preview.blanks:
            said.append(blanks_sentence(preview.blanks))
        if preview.unread:
            said.append(unread_mark_sentence())
        view.preview_says.setText(" ".join(said))
        view.findings.show_lines(_finding_words(preview.text, one) for one in preview.findings)
        view.findings.setVisible(bool(preview.findings))
        count = len(preview.findings)
        view.scan_says.setText(
            self.tr("%n place(s) to look at before this becomes public", "", count)
            if count
            else nothing_found_sentence()
        )

    def _show_records(self, records: tuple[HandedIn, ...]) -> None:
        self._records = records
        last = records[0] if records else None
        self._view.state.setText(handed_in_words(last.at) if last else not_handed_in_words())
        self._view.records.show_lines(map(record_sentence, records))
        self._view.records.setVisible(bool(records))

    def _point_at(self, row: int) -> None:
        preview = self._preview
        if preview is None or row >= len(preview.findings):
            return
        finding = preview.findings[row]
        if self._view.preview.toPlainText() != preview.text:
            self._show_preview(preview)
        select(self._view.preview, preview.text, finding.start, finding.end)

    def _show_record(self, row: int) -> None:
        if row < len(self._records):
            record = self._records[row]
            self._view.preview.setPlainText(record.text)
            self._view.preview_says.setText(record_sentence(record))

    def _note(self) -> None:
        draft, preview, view = self._draft, self._preview, self._view
        if draft is None or preview is None:
            return
        way = HandingWay(view.way.currentData())
        confirmation = view.confirmation.text()
        name = as_sent_name(self._core.clock.now())

        def note() -> tuple[HandedIn, ...]:
            task = self._core.handing_in
            task.note(draft, way=way, confirmation=confirmation, text=preview.text, name=name)
            return task.records(draft.id)

        self._jobs.run(note, self._noted)

    def _noted(self, answer: Ok[tuple[HandedIn, ...]] | Err) -> None:
        if isinstance(answer, Err):
            self._fail(answer.error)
            return
        self._view.confirmation.clear()
        self._show_records(answer.value)
        self._view.strip.say(
            self.tr("Noted on this computer. The text is kept as it was handed in."), "ok"
        )
        self.handed_in.emit()

    def _note_vote(self, day: date | None) -> None:
        if (draft := self._draft) is not None:
            self._jobs.run(lambda: self._core.handing_in.note_vote(draft, day), self._vote_noted)

    def _vote_noted(self, answer: Ok[Draft] | Err) -> None:
        if isinstance(answer, Err):
            self._fail(answer.error)
        elif self._draft is not None and answer.value.id == self._draft.id:
            self._draft = answer.value
            self.vote_noted.emit()

    def _writer(self) -> Write:
        draft, paper, lectern = self._draft, self._paper(), self._paper(is_for_lectern=True)
        assert draft is not None

        def write(wanted: DocumentFormat, is_for_lectern: bool, path: Path) -> Path:
            chosen = lectern if is_for_lectern else paper
            return self._core.handing_in.export(draft, chosen, wanted, path)

        return write

    def _file_name(self) -> str:
        title = self._draft.title if self._draft else ""
        return re.sub(r"[^\w -]+", "", title).strip()[:60] or self.tr("testimony")

    def _warn(self, words: str) -> None:
        self._view.strip.say(words, "warn", self.tr("Save it there all the same"))

    def _fail(self, error: HearingsError) -> None:
        self._view.strip.say(str(describe(error)), "danger")


def _finding_words(text: str, finding: Finding) -> str:
    marked = " ".join(text[finding.start : finding.end].split())
    told = f"{sensitive_sentence(finding.kind)} {reason_sentence(finding.reason)}"
    return f"“{marked}”: {told}"
