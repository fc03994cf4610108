# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What is said while a testimony is written."""

import pytest

from hearings import language
from hearings.domain.checklist import Check, CheckState, Clue, Point
from hearings.domain.fit import Limit, LimitUnit
from hearings.domain.sensitive import Reason, SensitiveKind
from hearings.domain.template import TemplateKind
from hearings.domain.variant import Variant
from hearings.drafting.counting import Length
from hearings.drafting.fitting import fit
from hearings.messages.drafting import (
    check_sentence,
    fit_sentence,
    fit_words,
    point_name,
    reason_sentence,
    sensitive_sentence,
    template_name,
    unread_mark_sentence,
    variant_name,
)


@pytest.mark.parametrize(
    ("length", "limit", "words", "sentence"),
    [
        (
            Length(0, 0, 108),
            Limit(120, LimitUnit.SECONDS),
            "1:48 of 2:00",
            "This just fits. A slow reading may run over.",
        ),
        (
            Length(0, 0, 185),
            Limit(120, LimitUnit.SECONDS),
            "3:05 of 2:00",
            "This is 1:05 too long to say.",
        ),
        (
            Length(0, 3912, 0),
            Limit(5000, LimitUnit.CHARACTERS),
            "3,912 of 5,000 characters",
            "This fits.",
        ),
        (
            Length(301, 0, 0),
            Limit(300, LimitUnit.WORDS),
            "301 of 300 words",
            "This is too long. Words too many: 1.",
        ),
        (
            Length(0, 6200, 0),
            Limit(5000, LimitUnit.CHARACTERS),
            "6,200 of 5,000 characters",
            "This is too long. Characters too many: 1,200.",
        ),
        (Length(298, 0, 0), Limit(300, LimitUnit.WORDS), "298 of 300 words", "This just fits."),
    ],
)
def test_the_limit_is_told_in_the_words_of_its_unit(length, limit, words, sentence):
    found = fit(length, limit)
    assert (fit_words(found), fit_sentence(found)) == (words, sentence)


def test_other_languages_set_thousands_apart_by_a_blank(monkeypatch):
    monkeypatch.setattr(language, "languages", lambda: ("en", "es"))
    language.choose("es")
    try:
        found = fit(Length(0, 3912, 0), Limit(5000, LimitUnit.CHARACTERS))
        assert fit_words(found).startswith("3\u202f912")
    finally:
        language.choose("en")


def test_every_template_has_a_name_of_its_own():
    assert len({template_name(kind) for kind in TemplateKind}) == len(TemplateKind)


def test_every_point_has_a_name_and_advice_of_its_own():
    assert len({point_name(point) for point in Point}) == len(Point)
    missing = {check_sentence(Check(point, CheckState.MISSING)) for point in Point}
    assert len(missing) == len(Point)


@pytest.mark.parametrize("clue", [clue for clue in Clue if clue is not Clue.NONE])
def test_every_clue_is_explained(clue):
    found = Check(Point.STORY, CheckState.FOUND, clue, 0, 3)
    assert check_sentence(found).startswith("Found: ")


def test_a_late_point_is_told_to_move():
    late = Check(Point.BILL, CheckState.LATE, Clue.NUMBER, 900, 905)
    assert check_sentence(late) == "Found, but late. Put it into your first lines."


def test_every_kind_and_every_reason_of_the_scan_has_its_own_sentence():
    assert len({sensitive_sentence(kind) for kind in SensitiveKind}) == len(SensitiveKind)
    assert len({reason_sentence(reason) for reason in Reason}) == len(Reason)


@pytest.mark.parametrize(
    ("variant", "name"),
    [(Variant(1), "1 minute"), (Variant(3), "3 minutes"), (Variant(), "Written")],
)
def test_a_variant_is_named_by_its_length(variant, name):
    assert variant_name(variant) == name


def test_a_mark_that_cannot_be_read_is_said_to_stay():
    assert "stays in the text" in unread_mark_sentence()
