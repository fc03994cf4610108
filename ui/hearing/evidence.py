# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Writes what a speaker can point at: precedents, each with its standing and its doubts."""

from __future__ import annotations

from hearings.domain.precedent import Certainty, Precedent
from hearings.language import Words
from hearings.messages.library import (
    certainty_sentence,
    kind_name,
    known_sentence,
    standing_sentence,
    sure_date,
    warnings,
)
from ui import theme
from ui.hearing.page import Page
from ui.hearing.reading import COPY, INSERT, Reading
from ui.links import is_openable

evidence_words = Words("evidence_words")


def copied_words() -> str:
    """What is said once the paragraph of a precedent is on the clipboard."""
    return evidence_words.tr("Copied. Paste it into your testimony.")


class EvidenceWriter:
    """Writes the section on precedents; nothing where there are none."""

    def __init__(self, page: Page, precedents: tuple[Precedent, ...], reading: Reading) -> None:
        self._page, self._precedents, self._reading = page, precedents, reading
        self._today = reading.now.astimezone().date()

    def write(self) -> None:
        """Write the section."""
        if not self._precedents:
            return
        self._page.heading(evidence_words.tr("Precedents and evidence"))
        for precedent in self._precedents:
            self._precedent(precedent)

    def _precedent(self, one: Precedent) -> None:
        page = self._page
        page.paragraph(one.title, space=theme.STEP * 1.5, bold=True)
        page.line(f"{kind_name(one.kind)} · {one.place} · {sure_date(one.date)}")
        standing = standing_sentence(one)
        page.line(standing or one.status, "warn" if standing else "text")
        page.small(f" {known_sentence(one)}")
        if one.certainty is Certainty.HIGH:
            page.small(f" {certainty_sentence(one.certainty)}")
        for warning in warnings(one, self._today):
            page.line(warning, "warn")
        page.line("")
        source = one.sources[0]
        if is_openable(source.url):
            page.link(source.url, source.title, theme.SMALL_POINTS)
        else:
            page.small(source.title)
        if source.date:
            page.small(f" ({sure_date(source.date)})")
        page.line("")
        if self._reading.can_insert:
            insert = evidence_words.tr("Insert into your testimony")
            page.link(f"{INSERT}{one.id}", insert, theme.SMALL_POINTS)
            page.small("  ")
        copy = evidence_words.tr("Copy for testimony")
        page.link(f"{COPY}{one.id}", copy, theme.SMALL_POINTS)
        if one.id == self._reading.copied:
            page.small(f"  {copied_words()}", "ok")
