# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Makes a shorter and a longer testimony from one text with marked paragraphs.

A mark opens a paragraph: `[for 1, 2 minutes]`, `[from 2 minutes]`, `[for written]`,
`[for spoken]`, `[for all]`; in Spanish `[para 1, 2 minutos]`, `[desde 2 minutos]`,
`[para escrito]`, `[para hablado]`, `[para todo]`. It holds for its paragraph; standing
alone between blank lines it holds for all that follow, until the next such mark. A
paragraph without a mark belongs to every variant. docs/drafting.md tells it for people.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import reduce
from itertools import chain

from hearings.clock import StopSignal
from hearings.domain.variant import EVERYTHING, Part, Selection, Variant
from hearings.drafting.counting import WORDS_A_MINUTE, Length, Tally, tally_of

STANDARD = (Variant(1), Variant(2), Variant(3), Variant())
"""The variants every text has: one, two and three minutes, and written."""

MOST_MINUTES = 60

APART = "\n\n"
"""What stands between two paragraphs of a variant."""

_APART = re.compile(r"[^\S\n]*\n(?:[^\S\n]*\n)+")
_MARK = re.compile(r"\s*\[\s*(for|para|from|desde)\s+([^\[\]\n]{1,80})\](?!\()\s*", re.IGNORECASE)
_BETWEEN = re.compile(r"\s*(?:,|\band\b|\by\b)\s*", re.IGNORECASE)
_MINUTES = re.compile(r"(\d{1,2})\s*(?:min\.?|minutes?|minutos?)?", re.IGNORECASE)
_WRITTEN = {"written", "escrito", "por escrito"}
_SPOKEN = {"spoken", "hablado"}
_ALL = {"all", "everything", "todo"}


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Where a paragraph stands in a text: its mark from `start`, its words from `words` to `end`.

    `selection` is what it is for, `section` what it would be for without a mark of its own.
    One without words is a mark that holds for all that follow.
    """

    start: int
    words: int
    end: int
    selection: Selection
    section: Selection

    @property
    def is_mark_alone(self) -> bool:
        """Whether it is a mark for the paragraphs behind it."""
        return self.words == self.end


@dataclass(frozen=True, slots=True)
class MadeVariant:
    """One variant as it would be said or sent, with its length."""

    variant: Variant
    text: str
    length: Length


def read_parts(text: str, stop: StopSignal | None = None) -> tuple[Part, ...]:
    """The paragraphs of a text in their order, without their marks and blank edges.

    Raises `Cancelled` soon after `stop` is given.
    """
    stop = stop or StopSignal()
    plain, parts = _plain(text), []
    for one in paragraphs_of(plain):
        stop.check()
        if not one.is_mark_alone:
            parts.append(Part(plain[one.words : one.end], one.selection))
    return tuple(parts)


def paragraphs_of(text: str) -> Iterator[Paragraph]:
    """Every paragraph of a text, without its blank edges; the ends of its lines are plain."""
    section, begin = EVERYTHING, 0
    for apart in chain(_APART.finditer(text), (None,)):
        one = text[begin : apart.start() if apart else len(text)]
        start, end = begin + len(one) - len(one.lstrip()), begin + len(one.rstrip())
        begin = apart.end() if apart else len(text)
        if not one.strip():
            continue
        mark = _MARK.match(text, start, end)
        selection = _selection(mark) if mark else None
        if mark is None or selection is None:
            yield Paragraph(start, start, end, section, section)
            continue
        yield Paragraph(start, mark.end(), end, selection, section)
        if mark.end() == end:
            section = selection


def write_parts(parts: Iterable[Part], is_spanish: bool = False) -> str:
    """The parts as one text again; `read_parts` of it gives the same parts."""
    return APART.join(_mark(part, is_spanish) + part.text for part in parts)


def make(text: str, variant: Variant) -> str:
    """One variant of a text, without marks; a text without any mark is returned as it is."""
    if not is_marked(text):
        return text
    return APART.join(part.text for part in read_parts(text) if part.selection.covers(variant))


def make_all(
    text: str, words_a_minute: float = WORDS_A_MINUTE, stop: StopSignal | None = None
) -> tuple[MadeVariant, ...]:
    """The standard variants and those the text names besides, shortest first, written last.

    Raises `Cancelled` soon after `stop` is given.
    """
    stop = stop or StopSignal()
    # A text without any mark is every variant as it is, its blank lines too.
    parts = read_parts(text, stop) if is_marked(text) else (Part(text),)
    tallied = []
    for part in parts:
        stop.check()
        tallied.append((part, tally_of(part.text)))
    named = {minutes for part in parts for minutes in _named(part.selection)}
    spoken = sorted(named | {one.minutes for one in STANDARD if one.minutes is not None})
    made = []
    for variant in (*map(Variant, spoken), Variant()):
        own = [(part.text, tally) for part, tally in tallied if part.selection.covers(variant)]
        apart = Tally(characters=len(APART) * max(0, len(own) - 1))
        whole = reduce(Tally.__add__, (tally for _words, tally in own), apart)
        words = APART.join(words for words, _tally in own)
        made.append(MadeVariant(variant, words, whole.length(words_a_minute)))
    return tuple(made)


def unread_marks(text: str) -> tuple[tuple[int, int], ...]:
    """Where a paragraph opens with what looks like a mark but cannot be read: it is said."""
    found, begin = [], 0
    for apart in [*_APART.finditer(text), None]:
        end = apart.start() if apart else len(text)
        mark = _MARK.match(text, begin, end)
        if mark and _selection(mark) is None:
            found.append((text.index("[", begin), text.index("]", begin) + 1))
        begin = apart.end() if apart else end
    return tuple(found)


def _plain(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


def is_marked(text: str) -> bool:
    """Whether any paragraph is for some variants only."""
    return "[" in text and any(one.words > one.start for one in paragraphs_of(_plain(text)))


def _named(selection: Selection) -> frozenset[int]:
    least = selection.least
    return selection.minutes | (frozenset() if least is None else frozenset({least}))


def _selection(mark: re.Match[str]) -> Selection | None:
    words = " ".join(mark[2].lower().split())
    if mark[1].lower() in {"from", "desde"}:
        found = _MINUTES.fullmatch(words)
        return Selection(least=int(found[1])) if found and _is_possible(found) else None
    minutes, spoken, written = set(), False, False
    for word in _BETWEEN.split(words):
        found = _MINUTES.fullmatch(word)
        if found and _is_possible(found):
            minutes.add(int(found[1]))
        elif word in _WRITTEN | _SPOKEN | _ALL:
            spoken = spoken or word not in _WRITTEN
            written = written or word not in _SPOKEN
        else:
            return None
    return Selection(frozenset(minutes), None, spoken, written)


def _is_possible(found: re.Match[str]) -> bool:
    return 1 <= int(found[1]) <= MOST_MINUTES


def _mark(part: Part, is_spanish: bool) -> str:
    # The words themselves may begin like a mark.
    if part.selection == EVERYTHING and _MARK.match(part.text) is None:
        return ""
    return f"{mark_of(part.selection, is_spanish)} "


def mark_of(selection: Selection, is_spanish: bool = False) -> str:
    """The mark that says this selection, in the language of the text."""
    opening = "para" if is_spanish else "for"
    if selection == EVERYTHING:
        return f"[{opening} {'todo' if is_spanish else 'all'}]"
    unit = "minutos" if is_spanish else "minutes"
    if selection.least is not None:
        return f"[{'desde' if is_spanish else 'from'} {selection.least} {unit}]"
    items = [str(one) for one in sorted(selection.minutes)]
    if items:
        items[-1] += f" {unit}" if items != ["1"] else f" {unit.removesuffix('s')}"
    if selection.spoken:
        items.append("hablado" if is_spanish else "spoken")
    if selection.written:
        items.append("escrito" if is_spanish else "written")
    return f"[{opening} {', '.join(items)}]"
