# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Verdicts and documents as JSON, and back to equal values."""

import json
from collections.abc import Sequence
from json.encoder import encode_basestring

from hearings.domain.hearing import Document
from hearings.domain.label import Label
from hearings.domain.topic import NOTHING_FOUND, NotCounted, TopicHit, Verdict

_ENCODER = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))


def verdict_text(verdict: Verdict) -> str | None:
    """The verdict with its whole explanation; None when nothing at all was found."""
    if verdict is NOTHING_FOUND or verdict == NOTHING_FOUND:
        return None
    return _json(
        {
            "label": verdict.label,
            "hits": [[hit.topic, hit.words, hit.spans] for hit in verdict.hits],
            "not_counted": [[one.mask, one.words, one.span] for one in verdict.not_counted],
        }
    )


def verdict_from(text: str | None) -> Verdict:
    """The verdict that `verdict_text` wrote."""
    if text is None:
        return NOTHING_FOUND
    told = json.loads(text)
    return Verdict(
        Label(told["label"]),
        tuple(
            TopicHit(topic, tuple(words), tuple((start, end) for start, end in spans))
            for topic, words, spans in told["hits"]
        ),
        tuple(
            NotCounted(mask, words, (start, end))
            for mask, words, (start, end) in told["not_counted"]
        ),
    )


def documents_text(documents: Sequence[Document]) -> str | None:
    """The papers with their addresses; None when there are none."""
    if not documents:
        return None
    return f"[{','.join([words_text((one.title, one.url)) for one in documents])}]"


def documents_from(text: str | None) -> tuple[Document, ...]:
    """The papers that `documents_text` wrote."""
    return () if text is None else tuple(Document(title, url) for title, url in json.loads(text))


def words_text(words: Sequence[str]) -> str:
    """A list of texts as JSON."""
    # A text alone is encoded many times as fast as a list of one.
    return f"[{','.join(map(encode_basestring, words))}]" if words else "[]"


def words_from(text: str) -> tuple[str, ...]:
    """The list that `words_text` wrote."""
    return () if text == "[]" else tuple(json.loads(text))


def _json(value: object) -> str:
    return _ENCODER.encode(value)
