# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The privacy scan marks what could harm, leaves the rest alone, and keeps nothing."""

import logging
import time
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearings.domain.sensitive import Finding, Reason, SensitiveKind
from hearings.drafting.scanning import scan
from tests.hearings.drafting.scan_quality import measure, read_lines, table

FIRST, SECOND, THIRD = (
    read_lines(name) for name in ("scan.tsv", "scan_second.tsv", "scan_third.tsv")
)
_WORDS = Reason.WORDS
DOC = Path(__file__).parents[3] / "docs" / "privacy-scan.md"


def test_there_are_lines_enough_of_both_sorts_and_languages():
    assert sum(bool(line.kinds) for line in FIRST) >= 120
    assert sum(not line.kinds for line in FIRST) >= 120
    assert sum(line.language == "es" for line in FIRST) >= 80


@pytest.mark.parametrize(
    ("lines", "precision", "recall"),
    [(FIRST, 0.99, 0.99), (SECOND, 0.99, 0.95), (THIRD, 0.9, 0.65)],
)
def test_the_marks_are_as_right_as_the_manual_says(lines, precision, recall):
    measured = measure(lines)
    assert measured.precision >= precision, measured.faults
    assert measured.recall >= recall, measured.faults


def test_the_table_of_the_manual_is_the_measured_one():
    assert table(measure([*FIRST, *SECOND, *THIRD])) in DOC.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("text", "marked", "kind", "reason"),
    [
        ("it is 000-12-3456 .", "000-12-3456", SensitiveKind.SSN, Reason.SHAPE),
        ("my SSN is 000123456", "000123456", SensitiveKind.SSN, Reason.WORDS),
        ("My neighbor Jo saw it", "Jo", SensitiveKind.OTHER_PERSON, Reason.KIN),
        ("Mrs. Example saw it", "Example", SensitiveKind.OTHER_PERSON, Reason.TITLE),
        ("a man named Pat saw it", "Pat", SensitiveKind.OTHER_PERSON, Reason.NAMED),
        ("My plate is 8ABC123", "8ABC123", SensitiveKind.PLATE, Reason.WORDS),
        ("a 9-year-old boy", "9-year-old boy", SensitiveKind.MINOR, Reason.AGE),
        ("Cars stop. I was arrested.", "arrested", SensitiveKind.ARREST, Reason.OWN),
        ("Nací el 3 de marzo de 1985", "3 de marzo de 1985", SensitiveKind.BIRTH_DATE, _WORDS),
        ("Nací el 3 de mayo de 1985", "3 de mayo de 1985", SensitiveKind.BIRTH_DATE, _WORDS),
        ("en 456 Avenida Central", "456 Avenida Central", SensitiveKind.ADDRESS, Reason.SHAPE),
        ("la placa de policía 4567", "4567", SensitiveKind.BADGE_NUMBER, _WORDS),
        ("con placa número 4567 me", "4567", SensitiveKind.BADGE_NUMBER, _WORDS),
        ("Placa n.º 4567", "4567", SensitiveKind.BADGE_NUMBER, _WORDS),
        ("placa núm. 7ABC123", "7ABC123", SensitiveKind.PLATE, _WORDS),
    ],
)
def test_a_finding_says_what_where_and_why(text, marked, kind, reason):
    (found,) = scan(text)
    assert (text[found.start : found.end], found.kind, found.reason) == (marked, kind, reason)


def test_a_word_of_the_law_counts_only_in_a_sentence_about_one_person():
    assert scan("The program led to arrests. I read the report.") == ()
    assert scan("Deportation is a word the report avoids.") == ()


@given(st.lists(st.sampled_from([line.text for line in FIRST]), max_size=12))
def test_findings_come_in_order_and_never_overlap(lines):
    found = scan("\n".join(lines))
    for one, other in pairwise(found):
        assert one.end <= other.start


@given(st.text(max_size=300))
def test_any_text_can_be_scanned(text):
    for one in scan(text):
        assert 0 <= one.start < one.end <= len(text)


def test_nothing_of_the_text_is_kept_or_logged(caplog):
    with caplog.at_level(logging.DEBUG):
        found = scan("My SSN is 000-12-3456 and I live at 123 Sample Street.")
    assert not caplog.records
    assert len(found) == 2
    assert "000-12-3456" not in repr(found)
    assert set(Finding.__slots__) == {"kind", "reason", "start", "end"}


@pytest.mark.parametrize(
    "bit",
    [
        "1",
        "1-",
        "A ",
        "Ab ",
        "my ",
        "my friend ",
        "a.",
        "@",
        "a@a.",
        "+1 ",
        "(415) ",
        "12 A ",
        "case ",
    ],
)
def test_no_text_takes_long(bit):
    begun = time.perf_counter()
    scan(bit * (200_000 // len(bit)))
    assert time.perf_counter() - begun < 5
