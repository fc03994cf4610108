# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The live checklist: what of a good testimony stands in a text, and where.

It looks for wordings, never for meaning. It keeps nothing and asks nobody.
"""

import re
from collections.abc import Iterable

from hearings.clock import StopSignal
from hearings.domain.checklist import Check, CheckState, Clue, Point
from hearings.drafting import checklist_words as words

OPENING = 80
"""The bill and the position belong into the first so many words: half a minute."""

LONGEST = 60_000
"""Characters that are looked at: 25 pages, or more than an hour to say."""

LEAST_OWN = 3
"""Signs that a number needs to be known by itself."""

_SENTENCE = re.compile(r"\S[^\n]*?(?:[.!?]+(?=[\s\"”»]+[A-ZÁÉÍÓÚÑ¿¡\"“«]|\s*$|\n)|(?=\n)|\Z)")
_WORD = re.compile(r"\S+")

Span = tuple[int, int]


def check(text: str, stop: StopSignal | None = None, bill: str = "") -> tuple[Check, ...]:
    """Every point of the list in its order, found, late or missing; blanks count as missing.

    `bill` is the number of the bill or item that the testimony is about, as the person wrote it
    or its body gave it: it is known in the text by itself, without a word like "Item".

    Raises `Cancelled` soon after `stop` is given.
    """
    stop = stop or StopSignal()
    seen = _without_blanks(text[:LONGEST])
    opening = _end_of_opening(seen)
    sentences = [found.span() for found in _SENTENCE.finditer(seen)]
    bills = (*words.BILL, *_own(bill))
    return (
        _first(Point.SPEAKER, seen, words.SPEAKER, stop),
        _early(_first(Point.BILL, seen, bills, stop), opening),
        _early(_first(Point.POSITION, seen, words.POSITION, stop), opening),
        _story(seen, sentences, stop),
        _fact(seen, sentences, bills, stop),
        _first(Point.ASK, seen, words.ASK, stop),
    )


def _without_blanks(text: str) -> str:
    """The text with the unfilled blanks of a template gone, every index as it was."""
    return re.sub(r"\{\{[^{}\n]*\}\}", lambda found: "·" * len(found[0]), text)


def _end_of_opening(text: str) -> int:
    end = 0
    for number, word in enumerate(_WORD.finditer(text), 1):
        end = word.end()
        if number == OPENING:
            break
    return end


def _first(point: Point, text: str, wordings: Iterable[words.Wording], stop: StopSignal) -> Check:
    found = []
    for clue, pattern in wordings:
        stop.check()
        if match := pattern.search(text):
            found.append(Check(point, CheckState.FOUND, clue, *match.span()))
    return min(found, key=lambda one: one.start, default=Check(point, CheckState.MISSING))


def _own(bill: str) -> tuple[words.Wording, ...]:
    """How the own number is known; one of a digit or two could be any figure of the text."""
    if len(bill.strip()) < LEAST_OWN or not any(map(str.isdigit, bill)):
        return ()
    number = r"\s*".join(map(re.escape, bill.split()))
    return ((Clue.NUMBER, re.compile(rf"(?<![\w-]){number}(?![\w-])", re.IGNORECASE)),)


def _early(found: Check, opening: int) -> Check:
    if found.state is CheckState.FOUND and found.start >= opening:
        return Check(found.point, CheckState.LATE, found.clue, found.start, found.end)
    return found


def _story(text: str, sentences: list[Span], stop: StopSignal) -> Check:
    """A past event with its time and the speaker, or two that tell of somebody close."""
    for number, (start, end) in enumerate(sentences):
        stop.check()
        if not words.PAST.search(text, start, end):
            continue
        if words.TIME.search(text, start, end) and words.SELF.search(text, start, end):
            return Check(Point.STORY, CheckState.FOUND, Clue.TIME_AND_SELF, start, end)
        is_close = words.CLOSE_PERSON.search(text, start, end) is not None
        end = sentences[number + 1][1] if number + 1 < len(sentences) else end
        if is_close and len(words.PAST.findall(text, start, end)) > 1:
            return Check(Point.STORY, CheckState.FOUND, Clue.PERSON_TWICE, start, end)
    return Check(Point.STORY, CheckState.MISSING)


def _fact(
    text: str, sentences: list[Span], named: Iterable[words.Wording], stop: StopSignal
) -> Check:
    """A figure with a source in the same sentence, or in the one before or behind it."""
    bills = [found.span() for _, pattern in named for found in pattern.finditer(text)]
    for number, (start, end) in enumerate(sentences):
        stop.check()
        if not _has_figure(text, start, end, bills):
            continue
        near = sentences[max(number - 1, 0) : number + 2]
        for at in sorted(near, key=lambda span: span != (start, end)):
            if words.SOURCE.search(text, *at):
                span = (min(start, at[0]), max(end, at[1]))
                return Check(Point.FACT, CheckState.FOUND, Clue.FIGURE_AND_SOURCE, *span)
    return Check(Point.FACT, CheckState.MISSING)


def _has_figure(text: str, start: int, end: int, bills: list[Span]) -> bool:
    for found in words.FIGURE.finditer(text, start, end):
        is_number_of_bill = any(a <= found.start() < b for a, b in bills)
        if not is_number_of_bill and not words.YEAR.fullmatch(found[0]):
            return True
    return False
