# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What becomes public and what must be said is told with its source, or that nobody knows."""

from datetime import date

from hearings.domain.participation import Participation, Stated
from hearings.domain.rule import (
    Certainty,
    Clerk,
    Identity,
    Known,
    Origin,
    Published,
    Rule,
    Scope,
    Subject,
    Taking,
)
from hearings.messages.disclosure import disclosure_sentences

CLERK = Clerk("https://sampleville.example/clerk")
ORIGIN = Origin(
    "https://sampleville.example/rules", "2026-05", date(2026, 11, 1), Certainty.HIGH, None
)
FROM = (
    "From https://sampleville.example/rules (2026-05), checked on Sun 1 Nov 2026. Certainty: high."
)


def test_each_rule_is_told_with_its_source():
    published, identity = Published((Known.NAME, Known.ADDRESS)), Identity(name_required=True)
    rules = tuple(
        Rule(subject.value, subject, Scope("sampleville"), form, ORIGIN, remark)
        for subject, form, remark in (
            (Subject.PUBLISHED, published, "It is on a screen."),
            (Subject.IDENTITY, identity, ""),
        )
    )
    known = Participation(
        Taking.YES, CLERK, Stated(), rules=rules, published=published, identity=identity
    )
    assert list(disclosure_sentences(known)) == [
        f"This becomes public: name, address. It is on a screen. {FROM}",
        f"Speakers must say their name. {FROM}",
    ]


def test_where_nobody_knows_the_worst_is_expected_and_the_clerk_is_named():
    told = list(disclosure_sentences(Participation(Taking.YES, CLERK, Stated())))
    assert told[0].startswith("It is not known what this body publishes. Expect that everything")
    assert told[1].startswith("It is not known what this body asks of a speaker.")
    assert "https://sampleville.example/clerk (no telephone number is known)" in told[2]


def test_without_a_hearing_there_is_nobody_to_ask():
    assert len(list(disclosure_sentences(None))) == 2
