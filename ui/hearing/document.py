# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Writes a hearing into a text document: plain text from outside, marks and links by us.

Text is inserted with formats, never as markup, so that nothing from a source can style,
load or run anything.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from types import MappingProxyType

from PySide6.QtGui import (
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)

from hearings.domain.hearing import AgendaItem, Document, Hearing
from hearings.domain.label import Label
from hearings.language import Words
from hearings.messages.dates import ago, long_date, zoned_time
from hearings.messages.hearing import change_sentence, kind_sentence, stand_in_sentence
from hearings.messages.several import difference_sentences, origin_sentences
from ui import theme
from ui.links import is_openable

document_words = Words("document_words")

SHOW_REST = "hearings:rest"
LONGEST_IN_HEAD = 160
LONGEST_WORD = 40
LONGEST_TEXT = 20_000
"""Longer texts of one item are cut: nobody reads them here, and laying them out takes long."""


@dataclass(frozen=True, slots=True)
class Reading:
    """How the document is to be written."""

    now: datetime
    topic_names: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    system_names: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    shows_rest: bool = False


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

    def __init__(self, document: QTextDocument, hearing: Hearing, reading: Reading) -> None:
        self._document = document
        self._hearing = hearing
        self._reading = reading
        self._cursor = QTextCursor(document)

    def write(self) -> None:
        """Write everything below the head of the view."""
        self._document.clear()
        self._document.setDefaultFont(theme.font())
        self._cursor.beginEditBlock()
        self._remarks()
        self._changes()
        self._agenda()
        self._documents()
        self._sources()
        self._cursor.endEditBlock()

    def _remarks(self) -> None:
        record = self._hearing.record
        for text in (record.title, record.location):
            if in_the_head(text) != text:
                self._paragraph(text[:LONGEST_TEXT])
        for text in (kind_sentence(record.kind), stand_in_sentence(record)):
            if text:
                self._paragraph(text)
        if is_openable(record.testify_url or ""):
            self._paragraph("")
            self._link(record.testify_url or "", document_words.tr("Sign up or comment"))
        if record.contact:
            words = document_words.tr("Questions go to {contact}")
            self._paragraph(words.format(contact=" ".join(record.contact.split())[:LONGEST_TEXT]))
        if record.comment:
            self._paragraph(record.comment[:LONGEST_TEXT], "muted")

    def _changes(self) -> None:
        changes = self._hearing.changes
        if not changes:
            return
        self._heading(document_words.tr("What changed"))
        for change in reversed(changes):
            seen = long_date(change.at.astimezone().date())
            self._paragraph(change_sentence(change)[:LONGEST_TEXT])
            self._words(f"  {seen}", "muted", theme.SMALL_POINTS)

    def _agenda(self) -> None:
        items = self._hearing.record.items
        self._heading(document_words.tr("Agenda"))
        if items is None:
            self._paragraph(document_words.tr("The agenda could not be read yet."), "muted")
            return
        if not items:
            self._paragraph(
                document_words.tr(
                    "The body has not published an agenda yet. Many come out only days before.",
                ),
                "muted",
            )
            return
        marked = [item for item in items if item.verdict.label is not Label.NO]
        rest = [item for item in items if item.verdict.label is Label.NO]
        for item in marked:
            self._item(item)
        if rest and marked and not self._reading.shows_rest:
            self._paragraph("")
            self._link(SHOW_REST, document_words.tr("%n other item(s) · show", "", len(rest)))
            return
        for item in rest:
            self._item(item)

    def _item(self, item: AgendaItem) -> None:
        self._paragraph("", space=theme.STEP)
        if item.number:
            self._words(f"{item.number.rstrip('.')}.  ", "muted", bold=True)
        self._marked(item)
        self._under(item)

    def _marked(self, item: AgendaItem) -> None:
        text = item.text[:LONGEST_TEXT]
        spans = sorted({span for hit in item.verdict.hits for span in hit.spans})
        position = 0
        for start, end in spans:
            if start < position or end <= start or start >= len(text):
                continue
            self._words(text[position:start])
            self._words(text[start:end], mark=True)
            position = end
        self._words(text[position:])
        if len(text) < len(item.text):
            self._words(" …", "muted")

    def _under(self, item: AgendaItem) -> None:
        names = self._reading.topic_names
        if item.verdict.label is not Label.NO:
            topics = ", ".join(names.get(hit.topic, hit.topic) for hit in item.verdict.hits)
            words = ", ".join(f"“{word}”" for hit in item.verdict.hits for word in hit.words)
            if item.verdict.label is Label.BORDERLINE:
                topics = document_words.tr("borderline: {topics}").format(topics=topics)
            self._line(
                document_words.tr("{topics}, because of {words}").format(topics=topics, words=words)
            )
        if item.bill is not None and item.bill.number:
            self._line(document_words.tr("Bill {number}").format(number=item.bill.number))
            if item.bill.url and is_openable(item.bill.url):
                self._words("  ")
                self._link(item.bill.url, document_words.tr("Open the bill"))
        if item.note:
            self._line(item.note[:LONGEST_TEXT])
        for paper in item.documents:
            self._line("")
            self._paper(paper)

    def _documents(self) -> None:
        record = self._hearing.record
        papers = list(record.documents)
        if record.agenda_url:
            papers.insert(0, Document(document_words.tr("Agenda"), record.agenda_url))
        if not papers:
            return
        self._heading(document_words.tr("Documents"))
        for paper in papers:
            self._paragraph("")
            self._paper(paper)

    def _paper(self, paper: Document) -> None:
        if is_openable(paper.url):
            self._link(paper.url, paper.title or paper.url)
        else:
            self._words(paper.title)

    def _sources(self) -> None:
        self._heading(document_words.tr("Where this comes from"))
        for sentence in difference_sentences(self._hearing):
            self._paragraph(sentence[:LONGEST_TEXT], "warn")
        for sentence in origin_sentences(self._hearing):
            self._paragraph(sentence)
        for source in self._hearing.sources:
            read = source.read_at.astimezone()
            when = document_words.tr("Read from {source} {ago}, on {date} at {time}.").format(
                source=self._reading.system_names.get(source.system, source.system),
                ago=ago(source.read_at, self._reading.now),
                date=long_date(read.date()),
                time=zoned_time(read),
            )
            self._paragraph(when, "muted")
            if source.url and is_openable(source.url):
                self._words("  ")
                self._link(source.url, document_words.tr("Open its page"))
        self._paragraph(
            document_words.tr(
                "Confirm the time and the agenda on the body's own page before you go."
            ),
            "muted",
        )

    def _heading(self, words: str) -> None:
        block = QTextBlockFormat()
        block.setTopMargin(theme.STEP * 2.5)
        block.setBottomMargin(theme.STEP / 2)
        block.setHeadingLevel(2)
        self._start(block)
        self._words(words, bold=True, points=theme.LARGE_POINTS)

    def _paragraph(self, words: str, meaning: str = "text", space: float = 2) -> None:
        block = QTextBlockFormat()
        block.setTopMargin(space)
        block.setLineHeight(128, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        self._start(block)
        self._words(words, meaning)

    def _line(self, words: str) -> None:
        block = QTextBlockFormat()
        block.setLeftMargin(theme.STEP * 2)
        block.setTopMargin(2)
        self._start(block)
        self._words(words, "muted", theme.SMALL_POINTS)

    def _start(self, block: QTextBlockFormat) -> None:
        plain = QTextCharFormat()
        if self._document.isEmpty():
            self._cursor.setBlockFormat(block)
            self._cursor.setCharFormat(plain)
        else:
            self._cursor.insertBlock(block, plain)

    def _words(
        self,
        words: str,
        meaning: str = "text",
        points: float = theme.BASE_POINTS,
        *,
        bold: bool = False,
        mark: bool = False,
    ) -> None:
        look = QTextCharFormat()
        look.setFont(theme.font(points, bold=bold or mark))
        look.setForeground(theme.colour(meaning))
        if mark:
            look.setBackground(theme.colour("mark"))
        self._cursor.insertText(words, look)

    def _link(self, address: str, words: str) -> None:
        look = QTextCharFormat()
        look.setFont(theme.font())
        look.setAnchor(True)
        look.setAnchorHref(address)
        look.setForeground(theme.colour("accent"))
        look.setFontUnderline(True)
        self._cursor.insertText(words, look)
