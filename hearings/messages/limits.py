# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""How long a testimony may be at a hearing, who says so, and what to do where nobody knows."""

from collections.abc import Iterator

from hearings.domain.participation import Participation
from hearings.domain.rule import Subject, Written
from hearings.language import Words
from hearings.messages.rules import ask_sentence, confirm, origin_sentence, speaking_sentences
from hearings.messages.subjects import rule_certainty_sentence, unsure_sentence
from hearings.messages.taking_part import written_sentences

limit_words = Words("limit_words")

LIMITED = (Subject.SPEAKING, Subject.WRITTEN)


def limit_sentences(known: Participation | None) -> Iterator[str]:
    """A line for each rule about time or length, with its source; nothing without a hearing.

    What is old or not sure is told as a question to the clerk, never as a number.
    """
    if known is None:
        return
    told = list(_rules(known))
    yield from told
    if told:
        yield confirm()
    else:
        yield limit_words.tr("No limit is known for this hearing. Ask the clerk.")
    unsure = [one for one in known.subjects_to_ask if one in LIMITED]
    if unsure:
        yield unsure_sentence(unsure)
    if known.clerk and (unsure or not told):
        yield ask_sentence(known.clerk)


def _rules(known: Participation) -> Iterator[str]:
    speaking, written = known.speaking, known.written
    # Where it goes is told elsewhere: here it is the length alone.
    longest = Written((), longest=written.longest, unit=written.unit) if written else None
    sentences = {
        Subject.SPEAKING: tuple(speaking_sentences(speaking)) if speaking else (),
        Subject.WRITTEN: tuple(written_sentences(longest)) if longest else (),
    }
    for subject in LIMITED:
        rule = known.rule(subject)
        if rule is None or not sentences[subject]:
            continue
        remark = (rule.remark,) if rule.remark else ()
        origin = origin_sentence(rule.origin), rule_certainty_sentence(rule.origin.certainty)
        yield " ".join((*sentences[subject], *remark, *origin))
