# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Writes a hearing into a text document: plain text from outside, marks and links by us."""

from __future__ import annotations

from PySide6.QtGui import QTextDocument

from hearings.domain.hearing import AgendaItem, Document
from hearings.domain.label import Label
from hearings.domain.own_mark import PartMark
from hearings.language import Words
from hearings.messages.dates import ago, long_date, zoned_time
from hearings.messages.hearing import change_sentence, stand_in_sentence
from hearings.messages.own import part_sentences
from hearings.messages.several import difference_sentences, origin_sentences
from ui import theme
from ui.hearing.bills import BillWriter
from ui.hearing.evidence import EvidenceWriter
from ui.hearing.forgetting import FORGET, can_be_forgotten
from ui.hearing.gathering import Gathered
from ui.hearing.page import LONGEST_TEXT, Page
from ui.hearing.part import PartWriter
from ui.hearing.reading import SHOW_REST, Reading
from ui.links import is_openable

document_words = Words("document_words")

LONGEST_IN_HEAD = 160
LONGEST_WORD = 40


def in_the_head(text: str) -> str:
    """As much of a text as the head has room for; the document shows the whole of a longer one.

    A word that is too long to be broken (an address) would push the window wider.
    """
    words = (
        word if len(word) <= LONGEST_WORD else f"{word[:LONGEST_WORD]}…"
        for word in text[:LONGEST_IN_HEAD].split(" ")
    )
    short = " ".join(words)
    return short if len(text) <= LONGEST_IN_HEAD else short.rstrip(" …") + "…"


class HearingWriter:
    """Writes one hearing, section by section."""

    def __init__(self, document: QTextDocument, gathered: Gathered, reading: Reading) -> None:
        self._page = Page(document)
        self._gathered = gathered
        self._hearing = gathered.hearing
        self._reading = reading
        self._bills = BillWriter(self._page, gathered.hearing, reading)

    def write(self) -> None:
        """Write everything below the head of the view."""
        self._page.begin()
        self._remarks()
        PartWriter(self._page, self._gathered, self._reading).write()
        self._changes()
        self._agenda()
        EvidenceWriter(self._page, self._gathered.precedents, self._reading).write()
        self._documents()
        self._sources()
        self._page.end()

    def _remarks(self) -> None:
        record = self._hearing.record
        for text in (record.title, record.location):
            if in_the_head(text) != text:
                self._page.paragraph(text[:LONGEST_TEXT])
        if words := stand_in_sentence(record):
            self._page.paragraph(words)
        if record.comment:
            self._page.paragraph(record.comment[:LONGEST_TEXT], "muted")
        for sentence in part_sentences(self._gathered.mark.head):
            self._page.line(sentence, "accent")

    def _changes(self) -> None:
        changes = self._hearing.changes
        if not changes:
            return
        self._page.heading(document_words.tr("What changed"))
        for change in reversed(changes):
            seen = long_date(change.at.astimezone().date())
            self._page.paragraph(change_sentence(change)[:LONGEST_TEXT])
            self._page.words(f"  {seen}", "muted", theme.SMALL_POINTS)

    def _agenda(self) -> None:
        items = self._hearing.record.items
        self._page.heading(document_words.tr("Agenda"))
        if items is None:
            self._page.paragraph(document_words.tr("The agenda could not be read yet."), "muted")
            return
        if not items:
            self._page.paragraph(
                document_words.tr(
                    "The body has not published an agenda yet. Many come out only days before.",
                ),
                "muted",
            )
            return
        parts = self._gathered.mark.items or [PartMark(item.verdict) for item in items]
        marked = [at for at, part in enumerate(parts) if part.counts]
        rest = [at for at, part in enumerate(parts) if not part.counts]
        for at in marked:
            self._item(at, items[at], parts[at])
        if rest and marked and not self._reading.shows_rest:
            self._page.paragraph("")
            self._page.link(SHOW_REST, document_words.tr("%n other item(s) · show", "", len(rest)))
            return
        for at in rest:
            self._item(at, items[at], parts[at])

    def _item(self, position: int, item: AgendaItem, part: PartMark) -> None:
        self._page.paragraph("", space=theme.STEP)
        if item.number:
            self._page.words(f"{item.number.rstrip('.')}.  ", "muted", bold=True)
        self._marked(item, part)
        self._why(part)
        self._bills.write(item, position)
        self._under(item)

    def _marked(self, item: AgendaItem, part: PartMark) -> None:
        text = item.text[:LONGEST_TEXT]
        spans = sorted(part.spans)
        position = 0
        for start, end in spans:
            if start < position or end <= start or start >= len(text):
                continue
            self._page.words(text[position:start])
            self._page.words(text[start:end], mark=True)
            position = end
        self._page.words(text[position:])
        if len(text) < len(item.text):
            self._page.words(" …", "muted")

    def _why(self, part: PartMark) -> None:
        names, verdict = self._reading.topic_names, part.verdict
        if verdict.label is not Label.NO:
            topics = ", ".join(names.get(hit.topic, hit.topic) for hit in verdict.hits)
            words = ", ".join(f"“{word}”" for hit in verdict.hits for word in hit.words)
            if verdict.label is Label.BORDERLINE:
                topics = document_words.tr("borderline: {topics}").format(topics=topics)
            self._page.line(
                document_words.tr("{topics}, because of {words}").format(topics=topics, words=words)
            )
        for sentence in part_sentences(part):
            self._page.line(sentence, "accent")

    def _under(self, item: AgendaItem) -> None:
        if item.note:
            self._page.line(item.note[:LONGEST_TEXT])
        for paper in item.documents:
            self._page.line("")
            self._paper(paper)

    def _documents(self) -> None:
        record = self._hearing.record
        papers = list(record.documents)
        if record.agenda_url:
            papers.insert(0, Document(document_words.tr("Agenda"), record.agenda_url))
        if not papers:
            return
        self._page.heading(document_words.tr("Documents"))
        for paper in papers:
            self._page.paragraph("")
            self._paper(paper)

    def _paper(self, paper: Document) -> None:
        if is_openable(paper.url):
            self._page.link(paper.url, paper.title or paper.url)
        else:
            self._page.words(paper.title)

    def _sources(self) -> None:
        self._page.heading(document_words.tr("Where this comes from"))
        for sentence in difference_sentences(self._hearing):
            self._page.paragraph(sentence[:LONGEST_TEXT], "warn")
        for sentence in origin_sentences(self._hearing):
            self._page.paragraph(sentence)
        for source in self._hearing.sources:
            read = source.read_at.astimezone()
            when = document_words.tr("Read from {source} {ago}, on {date} at {time}.").format(
                source=self._reading.system_names.get(source.system, source.system),
                ago=ago(source.read_at, self._reading.now),
                date=long_date(read.date()),
                time=zoned_time(read),
            )
            self._page.paragraph(when, "muted")
            if source.url and is_openable(source.url):
                self._page.words("  ")
                self._page.link(source.url, document_words.tr("Open its page"))
        if can_be_forgotten(self._hearing):
            self._page.paragraph("")
            address = FORGET + self._hearing.id
            self._page.link(address, document_words.tr("Remove this hearing"))
        self._page.paragraph(
            document_words.tr(
                "Confirm the time and the agenda on the body's own page before you go."
            ),
            "muted",
        )
