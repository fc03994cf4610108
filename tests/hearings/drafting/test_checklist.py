# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The checklist finds what a reader finds, shows where, and is seldom wrong."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearings.clock import StopSignal
from hearings.domain.checklist import Check, CheckState, Clue, Point
from hearings.domain.template import TemplateKind
from hearings.domain.testimony import Position
from hearings.drafting.blanks import fill
from hearings.drafting.checklist import LONGEST, check
from hearings.drafting.templates import LANGUAGES, Speech, load_template, values_of
from hearings.errors import Cancelled
from tests.hearings.drafting.checklist_quality import measure, read_labelled

SAMPLES = [*read_labelled("checklist.txt"), *read_labelled("checklist_second.txt")]


def found(text: str) -> dict[Point, Check]:
    return {one.point: one for one in check(text)}


def test_there_are_texts_enough_in_both_languages():
    assert len(SAMPLES) == 80
    assert sum(sample.language == "es" for sample in SAMPLES) >= 35


@pytest.mark.parametrize("language", ["en", "es"])
def test_of_what_is_found_almost_all_is_right_and_little_is_missed(language):
    tallies, wrong = measure([one for one in SAMPLES if one.language == language])
    for point, tally in tallies.items():
        assert tally.precision >= 0.93, (point, wrong)
        assert tally.recall >= 0.94, (point, wrong)


def test_the_points_come_in_the_order_of_a_testimony():
    assert [one.point for one in check("")] == list(Point)
    assert {one.state for one in check("")} == {CheckState.MISSING}


def test_a_point_shows_the_words_that_made_it_found():
    text = "My name is Ro. I oppose SB 9. Please vote no."
    points = found(text)
    words = {point: text[one.start : one.end] for point, one in points.items()}
    assert words[Point.SPEAKER] == "My name is Ro"
    assert words[Point.BILL] == "SB 9"
    assert words[Point.POSITION] == "I oppose"
    assert words[Point.ASK] == "Please vote"
    assert points[Point.BILL].clue is Clue.NUMBER
    assert words[Point.STORY] == words[Point.FACT] == ""


def test_a_bill_behind_the_first_lines_is_late():
    text = "word " * 79 + "SB 9. I oppose it. "
    assert found(text)[Point.BILL].state is CheckState.FOUND
    assert found(text)[Point.POSITION].state is CheckState.LATE
    assert found("word " * 80 + text)[Point.BILL].state is CheckState.LATE


def test_the_number_of_a_bill_and_a_year_are_no_facts():
    assert found("The report on Item 14 came in 2025.")[Point.FACT].state is CheckState.MISSING
    assert found("The report counts 14 errors.")[Point.FACT].state is CheckState.FOUND


@pytest.mark.parametrize(
    ("bill", "text", "start"),
    [
        ("26-0114", "I oppose 26-0114. Please vote no.", 9),
        ("LB  1024 B", "I oppose lb 1024 b now.", 9),
        ("26-0114", "I oppose 26-0114-A.", None),
        ("26-0114", "I oppose 126-0114.", None),
        ("12", "We had 12 cameras.", None),
        ("Budget", "I oppose the budget.", None),
        ("26.0114", "I oppose 26x0114.", None),
    ],
)
def test_the_own_number_of_a_testimony_is_known_by_itself(bill, text, start):
    one = {one.point: one for one in check(text, bill=bill)}[Point.BILL]
    assert (one.start if one.state is CheckState.FOUND else None) == start


def test_the_own_number_is_no_fact():
    text = "The report calls 26-0114 useless."
    checks = {bill: check(text, bill=bill)[4].state for bill in ("", "26-0114")}
    assert checks == {"": CheckState.FOUND, "26-0114": CheckState.MISSING}


@pytest.mark.parametrize("kind", TemplateKind)
@pytest.mark.parametrize("language", LANGUAGES)
def test_an_unfilled_template_lacks_what_only_the_person_can_give(kind, language):
    points = found(load_template(kind, language).text)
    for point in (Point.BILL, Point.POSITION, Point.STORY, Point.FACT, Point.ASK):
        assert points[point].state is CheckState.MISSING, point


@pytest.mark.parametrize("kind", TemplateKind)
@pytest.mark.parametrize(
    ("language", "own"),
    [
        (
            "en",
            {
                "story": "Last year a camera took my brother for somebody else.",
                "fact": "31 of 40 matches were wrong",
                "source": "the audit of 2025",
                "ask": "vote no",
            },
        ),
        (
            "es",
            {
                "story": "El año pasado una cámara confundió a mi hermano con otro.",
                "fact": "31 de 40 coincidencias fueron erróneas",
                "source": "la auditoría de 2025",
                "ask": "voten en contra",
            },
        ),
    ],
)
@pytest.mark.parametrize("position", [Position.SUPPORT, Position.OPPOSE, Position.AMEND])
def test_a_filled_template_has_everything(kind, language, own, position):
    speech = Speech("Ro Sample", "Sampleville", "SB 101", "Sample Council", position)
    rest = {"organisation": "the Sample Union", "role": "an engineer"}
    values = {**values_of(speech, language), **own, **rest}
    points = found(fill(load_template(kind, language).text, values))
    lacking = [point for point, one in points.items() if one.state is not CheckState.FOUND]
    assert not lacking


@given(st.text(max_size=400))
def test_every_span_lies_in_the_text(text):
    for one in check(text):
        assert 0 <= one.start <= one.end <= len(text)
        assert (one.state is CheckState.MISSING) == (one.start == one.end)


@pytest.mark.parametrize(
    "bit",
    ["I ", "my ", "The ", "The A ", "1", "12 in ", "a", ".", "\n", " ", "in May I was ", "No vot"],
)
def test_no_text_takes_long(bit):
    begun = time.perf_counter()
    check(bit * (LONGEST * 2 // len(bit)))
    assert time.perf_counter() - begun < 5


def test_looking_gives_way_when_it_is_told_to():
    stop = StopSignal()
    stop.give()
    with pytest.raises(Cancelled):
        check("My name is A. Resident.", stop)
