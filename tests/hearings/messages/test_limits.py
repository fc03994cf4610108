# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A limit is told with its source; what is not sure is a question to the clerk."""

from datetime import date

from hearings.domain.participation import Participation, Stated
from hearings.domain.rule import (
    Certainty,
    Clerk,
    LengthUnit,
    Origin,
    Rule,
    Scope,
    Speaking,
    Subject,
    Taking,
    Way,
    Written,
)
from hearings.messages.limits import limit_sentences

CLERK = Clerk("https://sampleville.example/clerk")


def rule(subject: Subject, form: Speaking | Written, remark: str = "") -> Rule:
    origin = Origin(
        "https://sampleville.example/rules", "2026-05", date(2026, 11, 1), Certainty.HIGH, None
    )
    return Rule("one", subject, Scope("sampleville"), form, origin, remark)


def test_without_a_hearing_nothing_is_said():
    assert list(limit_sentences(None)) == []


def test_each_rule_is_told_with_its_source_and_how_sure_it_is():
    speaking = Speaking(minutes=2.0)
    written = Written((Way.EMAIL,), longest=5000, unit=LengthUnit.CHARACTERS)
    rules = rule(Subject.SPEAKING, speaking, "The chair decides."), rule(Subject.WRITTEN, written)
    known = Participation(
        Taking.YES, CLERK, Stated(), speaking=speaking, written=written, rules=rules
    )
    origin = (
        "From https://sampleville.example/rules (2026-05), checked on Sun 1 Nov 2026. "
        "Certainty: high."
    )
    assert list(limit_sentences(known)) == [
        f"2 minutes to speak. The chair decides. {origin}",
        f"It may have up to 5000 characters. {origin}",
        "Confirm on the agenda.",
    ]


def test_what_is_not_sure_is_a_question_and_never_a_number():
    unsure = rule(Subject.SPEAKING, Speaking(minutes=2.0))
    known = Participation(Taking.YES, CLERK, Stated(), to_ask=(unsure,))
    assert list(limit_sentences(known)) == [
        "No limit is known for this hearing. Ask the clerk.",
        "Old or not sure, and so not shown: Time to speak.",
        (
            "Ask the clerk about what is missing here: https://sampleville.example/clerk "
            "(no telephone number is known)"
        ),
    ]


def test_a_place_that_nobody_knows_has_nobody_to_ask():
    known = Participation(Taking.ASK, None, Stated())
    assert list(limit_sentences(known)) == ["No limit is known for this hearing. Ask the clerk."]
