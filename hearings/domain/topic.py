# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What a text is about: the topics it touches and the words that say so."""

from dataclasses import dataclass

from hearings.domain.label import Label


@dataclass(frozen=True, slots=True)
class TopicHit:
    """One topic found in one text.

    `words` are the words as they stand in the text, `spans` their places in it as
    (start, end) in characters; both have the same length and order. `spans` is empty
    where the words stand in another text than the one that is shown: in the note or the
    bill's title of an agenda item, in the comment of a hearing.
    """

    topic: str
    words: tuple[str, ...]
    spans: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class NotCounted:
    """Words that were not counted, because of the context named by `mask`."""

    mask: str
    words: str
    span: tuple[int, int]


@dataclass(frozen=True, slots=True)
class Verdict:
    """The label of one text with its whole explanation."""

    label: Label
    hits: tuple[TopicHit, ...] = ()
    not_counted: tuple[NotCounted, ...] = ()


NOTHING_FOUND = Verdict(Label.NO)
