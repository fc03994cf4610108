# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What a body asks of a speaker and what it publishes, with who says so."""

from collections.abc import Iterator

from hearings.domain.participation import Participation
from hearings.domain.rule import Subject
from hearings.messages.handing_in import (
    advice_on_position,
    identity_unknown_sentence,
    published_unknown_sentence,
)
from hearings.messages.rules import ask_sentence, origin_sentence
from hearings.messages.subjects import rule_certainty_sentence, subject_sentences
from hearings.messages.taking_part import positions_sentences

UNKNOWN = {
    Subject.PUBLISHED: published_unknown_sentence,
    Subject.IDENTITY: identity_unknown_sentence,
}


def disclosure_sentences(known: Participation | None) -> Iterator[str]:
    """A line for what becomes public, one for what must be said, each with its source.

    Where no rule in force says it, the line says that nobody knows, and the last one whom to
    ask.
    """
    for subject, unknown in UNKNOWN.items():
        rule = known.rule(subject) if known else None
        if known is None or rule is None:
            yield unknown()
            continue
        remark = (rule.remark,) if rule.remark else ()
        origin = origin_sentence(rule.origin), rule_certainty_sentence(rule.origin.certainty)
        told = (
            one if one.endswith(".") else f"{one}." for one in subject_sentences(subject, known)
        )
        yield " ".join((*told, *remark, *origin))
    if known and known.clerk and any(known.rule(one) is None for one in UNKNOWN):
        yield ask_sentence(known.clerk)


def unlisted_position_sentence(known: Participation) -> str:
    """That a position is not listed, how to be counted, and who says so."""
    rule = known.rule(Subject.POSITIONS)
    origin = (origin_sentence(rule.origin),) if rule else ()
    said = positions_sentences(known.positions) if known.positions else ()
    return " ".join((*said, advice_on_position(), *origin))
