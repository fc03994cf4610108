# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Puts paragraphs of a text into a variant or takes them out of it, by writing their marks."""

from collections.abc import Iterator
from dataclasses import dataclass

from hearings.domain.variant import Selection, Variant
from hearings.drafting.variants import STANDARD, Paragraph, mark_of, paragraphs_of


@dataclass(frozen=True, slots=True)
class Replacement:
    """`text[start:end]` gives way to `words`."""

    start: int
    end: int
    words: str


def variants_at(text: str, position: int) -> frozenset[Variant]:
    """The standard variants in which the paragraph at a position is; none between two."""
    found = next(_touched(text, position, position), None)
    return _covered(found.selection) if found else frozenset()


def turned(
    text: str, start: int, end: int, variant: Variant, is_spanish: bool = False
) -> tuple[Replacement, ...]:
    """What puts the paragraphs from `start` to `end` into a variant, or out of it.

    All of them go where the first does not stand yet. A paragraph stays in one variant at
    least; one that is for the same as those around it needs no mark and has none. The
    replacements are in the order of the text and count its characters as it was.
    """
    paragraphs = list(_touched(text, start, end))
    if not paragraphs:
        return ()
    is_to_be_in = variant not in _covered(paragraphs[0].selection)
    found = []
    for one in paragraphs:
        wanted = _with(one.selection, variant, is_to_be_in)
        is_needed = one.is_mark_alone or wanted != one.section
        words = mark_of(wanted, is_spanish) if is_needed else ""
        blank = " " if words and not one.is_mark_alone else ""
        if wanted != one.selection:
            found.append(Replacement(one.start, one.words, words + blank))
    return tuple(found)


def _touched(text: str, start: int, end: int) -> Iterator[Paragraph]:
    return (one for one in paragraphs_of(text) if one.start <= end and one.end >= start)


def _covered(selection: Selection) -> frozenset[Variant]:
    return frozenset(one for one in STANDARD if selection.covers(one))


def _with(selection: Selection, variant: Variant, is_to_be_in: bool) -> Selection:
    covered = _covered(selection)
    wanted = covered | {variant} if is_to_be_in else covered - {variant}
    if not wanted or wanted == covered:
        return selection
    minutes = {one.minutes for one in wanted if one.minutes is not None}
    is_written = Variant() in wanted
    is_spoken = len(minutes) == len(STANDARD) - 1
    others = selection.minutes - {one.minutes for one in STANDARD}
    if is_spoken:
        return Selection(spoken=True, written=is_written)
    return Selection(frozenset(minutes) | others, written=is_written)
