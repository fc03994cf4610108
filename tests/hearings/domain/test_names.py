# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Names of bodies as clerks type them."""

import pytest

from hearings.domain.names import clean_name, fold_name, says_cancelled


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("*Finance and Management Committee - CANCELLED", "Finance and Management Committee"),
        ("* Special Concurrent Meeting", "Special Concurrent Meeting"),
        ("Parks Committee ", "Parks Committee"),
        ("Public  Safety\r\nCommittee", "Public Safety Committee"),
        ("Rules Committee - CANCELLATION", "Rules Committee"),
        ("Rules Committee (Canceled)", "Rules Committee"),
        ("Committee on Cancer Research", "Committee on Cancer Research"),
    ],
)
def test_a_name_is_cleaned(typed, shown):
    assert clean_name(typed) == shown


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Finance & Management Committee", "*Finance and Management Committee - CANCELLED"),
        ("Committee on Technology", "the COMMITTEE on technology"),
        ("Comité de Planificación", "comite de planificacion"),
    ],
)
def test_two_spellings_of_one_body_fold_alike(one, other):
    assert fold_name(one) == fold_name(other)


def test_two_bodies_do_not_fold_alike():
    assert fold_name("Committee on Health") != fold_name("Committee on Hospitals")


def test_a_name_that_is_only_a_cancellation_is_still_shown():
    assert clean_name("CANCELLED") == "CANCELLED"


@pytest.mark.parametrize("text", ["has been CANCELLED", "Cancellation Notice", "canceled"])
def test_both_spellings_say_cancelled(text):
    assert says_cancelled(text)


@pytest.mark.parametrize("text", ["Cancer", "Annual Recess Agenda", "cancelling"])
def test_other_words_do_not(text):
    assert not says_cancelled(text)
