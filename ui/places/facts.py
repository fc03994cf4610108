# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What is known of a place, written into a document: how it stands, its sources, whom it asks."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtGui import QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument

from hearings.domain.place import SourceSpec
from hearings.domain.source_state import SourceState, is_abandoned
from hearings.domain.source_try import SourceTry
from hearings.language import Words
from hearings.messages.dates import ago
from hearings.messages.errors import describe
from hearings.messages.several import beside_sentence
from hearings.messages.sources import (
    abandoned_sentence,
    key_sentence,
    left_sentence,
    newest_sentence,
    outcome_sentences,
)
from hearings.messages.system_names import system_names
from ui import theme
from ui.places.model import PlaceLine

fact_texts = Words("fact_texts")

SWITCH = "switch:"
"""Begins the address of a link that switches the source on or off whose system follows."""

WELL, NOT_WELL = "✓", "✗"
"""Signs beside the colours, for eyes that do not tell these apart."""


@dataclass(frozen=True, slots=True)
class SourcesKnown:
    """What is held of the sources of a place and what trying them told.

    States are by system, tries by the position among the sources of the place.
    """

    states: Mapping[str, SourceState]
    tries: Mapping[int, SourceTry]
    is_trying: bool = False


class FactsWriter:
    """Writes one document anew."""

    def __init__(self, document: QTextDocument) -> None:
        document.clear()
        self._cursor = QTextCursor(document)

    def write(self, line: PlaceLine, known: SourcesKnown, now: datetime) -> None:
        """Everything that is known of a place."""
        state = line.state
        if state.failure is not None:
            message = describe(state.failure)
            self._say(f"{NOT_WELL} {message.happened}", "danger")
            self._say(f"{message.means} {message.now}", "muted")
        zone = fact_texts.tr("Times are those of {zone}.")
        self._say(zone.format(zone=line.place.timezone))
        for number, spec in enumerate(line.place.sources):
            self._source(number, spec, line, known, now)
        self._say(fact_texts.tr("Refreshing this place contacts"), is_title=True)
        for host in line.hosts or (fact_texts.tr("nobody"),):
            self._say(host, "muted")
        if line.place.homepage:
            self._link(fact_texts.tr("Open the official page"), line.place.homepage, theme.STEP * 2)

    def _source(
        self, number: int, spec: SourceSpec, line: PlaceLine, known: SourcesKnown, now: datetime
    ) -> None:
        words = fact_texts.tr("Read from {source}")
        if spec.beside:
            words = fact_texts.tr("Also from {source}")
        elif number:
            words = fact_texts.tr("Else from {source}")
        name = system_names().get(spec.system, spec.system)
        self._say(words.format(source=name), is_title=True)
        if spec.is_off:
            self._say(fact_texts.tr("Switched off: nobody asks it."), "warn")
        state, tried = known.states.get(spec.system), known.tries.get(number)
        if not spec.is_by_hand:
            read = fact_texts.tr("Last read {ago}.")
            never = fact_texts.tr("Never read yet.")
            self._say(read.format(ago=ago(state.read_at, now)) if state else never, "muted")
        for beside in (one for one in line.state.beside if one.system == spec.system):
            if sentence := beside_sentence(beside):
                self._say(sentence, "warn" if beside.failure else "muted")
        newest = max(
            filter(None, (one.newest for one in (state, tried) if one is not None)), default=None
        )
        if sentence := newest_sentence(newest):
            self._say(sentence, "muted")
        is_old = state is not None and is_abandoned(state, line.place.timezone)
        if tried.looks_abandoned if tried and not tried.error else is_old:
            self._say(f"{NOT_WELL} {abandoned_sentence()}", "warn")
        if spec.is_by_hand:
            return
        if spec.is_off:
            self._link(fact_texts.tr("Switch this source on"), SWITCH + spec.system)
            return
        if tried is not None:
            self._tried(tried, now)
        elif known.is_trying:
            self._say(fact_texts.tr("Being tried"), "accent")
        self._link(fact_texts.tr("Switch this source off"), SWITCH + spec.system)

    def _tried(self, tried: SourceTry, now: datetime) -> None:
        is_reached = tried.error is None
        first, *rest = outcome_sentences(tried)
        sign, tone = (WELL, "ok") if is_reached else (NOT_WELL, "danger")
        when = fact_texts.tr("Tried {ago}.").format(ago=ago(tried.tried_at, now))
        self._say(f"{sign} {first}", tone)
        self._say(" ".join((*rest, when)), "muted")
        key = key_sentence(tried.key_name, has_key=tried.has_key)
        for sentence in filter(None, (key, *map(left_sentence, tried.left))):
            self._say(sentence, "muted")

    def _say(self, words: str, meaning: str = "text", *, is_title: bool = False) -> None:
        block = QTextBlockFormat()
        block.setTopMargin(theme.STEP * 2 if is_title else theme.STEP / 2)
        look = QTextCharFormat()
        look.setForeground(theme.colour(meaning))
        look.setFont(theme.font(bold=is_title))
        self._begin(block)
        self._cursor.insertText(words, look)

    def _link(self, words: str, address: str, above: float = theme.STEP / 2) -> None:
        block = QTextBlockFormat()
        block.setTopMargin(above)
        look = QTextCharFormat()
        look.setAnchor(True)
        look.setAnchorHref(address)
        look.setForeground(theme.colour("accent"))
        look.setFontUnderline(True)
        self._begin(block)
        self._cursor.insertText(words, look)

    def _begin(self, block: QTextBlockFormat) -> None:
        if self._cursor.document().isEmpty():
            self._cursor.setBlockFormat(block)
        else:
            self._cursor.insertBlock(block)
