# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What other sources say of a hearing is said in whole sentences that name them."""

from dataclasses import replace

import pytest

from hearings.domain.besides import BesideState, Disagreement, Filled
from hearings.domain.change import Field
from hearings.domain.completing import FILLABLE
from hearings.domain.hearing import Hearing, SourceRef
from hearings.errors import HttpStatus
from hearings.messages.several import (
    beside_sentence,
    difference_sentences,
    origin_sentences,
)
from tests.support.records import SEEN, sample_record

HEARING = Hearing("h", "p", sample_record(), (SourceRef("congress", "1", None, SEEN),), SEEN, SEEN)


@pytest.mark.parametrize(
    ("field", "value", "told"),
    [
        (Field.TIME, "2026-12-01T14:00-08:00", "Congress.gov says 2:00 PM."),
        (Field.TIME, "2026-12-02T14:00-08:00", "Congress.gov says Wed 2 Dec 2026, 2:00 PM."),
        (Field.TIME, "2026-12-01 after recess", "Congress.gov says Tue 1 Dec 2026, after recess."),
        (Field.STATUS, "scheduled", "Congress.gov says: Scheduled."),
        (Field.STATUS, "cancelled", "Congress.gov says: Cancelled."),
        (Field.LOCATION, "Room 2,\nCapitol", "Congress.gov says that the room is Room 2, Capitol."),
    ],
)
def test_a_difference(field: Field, value: str, told: str):
    differing = replace(HEARING, disagreements=(Disagreement("congress", field, value),))
    assert list(difference_sentences(differing)) == [told]


def test_a_source_in_plain_words_begins_its_sentence_large():
    differing = replace(HEARING, disagreements=(Disagreement("senate", Field.STATUS, "cancelled"),))
    assert list(difference_sentences(differing)) == ["The Senate's own schedule says: Cancelled."]


def test_every_field_that_can_be_filled_has_words():
    filled = tuple(Filled(name, "congress") for name in FILLABLE)
    told = list(origin_sentences(replace(HEARING, filled=filled)))
    assert "Room: told by Congress.gov alone." in told
    assert len(set(told)) == len(FILLABLE)


def test_a_hearing_that_only_one_source_lists_names_it():
    (told,) = origin_sentences(replace(HEARING, only_beside=True))
    assert "only Congress.gov does" in told


@pytest.mark.parametrize(
    ("state", "told"),
    [
        (BesideState("congress", SEEN), ""),
        (
            BesideState("congress", waits_for_key="congress"),
            "Congress.gov is read as well as soon as you have its free key.",
        ),
        (
            BesideState("congress", SEEN, HttpStatus("h", 500)),
            "Congress.gov could not be read; what it said before stays.",
        ),
    ],
)
def test_how_a_source_beside_the_first_stands(state: BesideState, told: str):
    assert beside_sentence(state) == told
