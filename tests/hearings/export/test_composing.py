# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A testimony becomes a letter, or the sheet for the lectern."""

from dataclasses import replace

import pytest

from hearings.domain.testimony import Position
from hearings.export.composing import compose
from hearings.export.document import Heading, Paragraph, Part, text_of
from hearings.export.submission import Submission
from tests.hearings.export.samples import LECTERN, LETTER, SPANISH


def parts(submission: Submission) -> dict[Part, str]:
    blocks = compose(submission).blocks
    return {one.part: text_of(one.runs) for one in reversed(blocks) if isinstance(one, Paragraph)}


def test_a_letter_has_its_parts_in_their_order():
    blocks = compose(LETTER).blocks
    assert [one.part for one in blocks[:4] if isinstance(one, Paragraph)] == [
        Part.LETTERHEAD, Part.DATE, Part.RECIPIENT, Part.REFERENCE
    ]  # fmt: skip
    assert isinstance(blocks[4], Heading)
    assert (blocks[4].level, text_of(blocks[4].runs)) == (1, "Testimony on Ordinance 12")


def test_the_reference_names_subject_bill_and_position():
    assert parts(LETTER)[Part.REFERENCE] == (
        "Subject: Buying face recognition\nBill: B-12\nPosition: opposed"
    )


def test_a_spanish_testimony_has_spanish_words():
    assert parts(SPANISH)[Part.REFERENCE] == (
        "Asunto: Buying face recognition\nProyecto de ley: B-12\nPosición: en contra"
    )
    assert compose(SPANISH).page_number == "{page} de {pages}"


def test_what_is_empty_is_left_out():
    bare = Submission(title="", text="Vote no.")
    assert [text_of(one.runs) for one in compose(bare).blocks if isinstance(one, Paragraph)] == [
        "Vote no."
    ]
    assert len(compose(bare).blocks) == 1


def test_the_sheet_for_the_lectern_holds_no_address():
    assert set(parts(LECTERN)) == {Part.REFERENCE, Part.BODY}
    assert "Example Street" not in str(compose(LECTERN))


def test_braces_in_a_subject_are_text():
    subject = replace(LETTER, subject="{bill} {0} {", bill="", position=Position.NONE)
    assert parts(subject)[Part.REFERENCE] == "Subject: {bill} {0} {"


@pytest.mark.parametrize("position", [one for one in Position if one is not Position.NONE])
@pytest.mark.parametrize("language", ["en", "es"])
def test_every_position_has_a_word(position: Position, language: str):
    told = parts(replace(LETTER, position=position, language=language))[Part.REFERENCE]
    assert told.splitlines()[2].split(": ")[1]


def test_a_line_of_the_letterhead_is_one_line_without_controls():
    told = parts(replace(LETTER, letterhead=("Ana\nSample\x00", " ")))[Part.LETTERHEAD]
    assert told == "Ana Sample"
