# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A correction is checked, kept in one form in the vault, and dropped again."""

import pytest

from hearings.core import build_core
from hearings.domain.correction import Correction
from hearings.domain.rule import Speaking, Subject
from hearings.errors import BadRule, UnknownPlace
from tests.hearings.cli.command_line import SAMPLEVILLE


def test_a_correction_is_kept_in_one_form_whoever_wrote_it(core, town):
    kept = core.correcting.correct(
        SAMPLEVILLE, " City  Council ", Subject.SPEAKING, "minutes=2.0", " Read aloud. "
    )
    assert kept == Correction(
        SAMPLEVILLE, "City Council", Subject.SPEAKING, "minutes = 2\n", town.clock.now(),
        "Read aloud.",
    )  # fmt: skip
    again = core.correcting.correct(SAMPLEVILLE, "City Council", Subject.SPEAKING, {"minutes": 3})
    assert core.correcting.all() == (again,)
    core.close()
    opened = build_core(core.paths, clock=town.clock)
    assert opened.correcting.all() == (again,)
    assert opened.correcting.provision(again.subject, again.said) == Speaking(minutes=3)
    opened.close()


@pytest.mark.parametrize(
    ("said", "problem", "detail"),
    [
        ('ways = ["fax"]', "value", "fax"),
        ('ways = ["email"]\nemail = "clerk"', "email", "clerk"),
        ('ways = ["online"]\nurl = "javascript:alert(1)"', "address", "javascript:alert(1)"),
    ],
)
def test_what_cannot_be_used_changes_nothing(core, said, problem, detail):
    with pytest.raises(BadRule) as told:
        core.correcting.correct(SAMPLEVILLE, "", Subject.WRITTEN, said)
    assert (told.value.given, told.value.problem, told.value.detail) == ("written", problem, detail)
    assert core.correcting.all() == ()


def test_an_unknown_place_has_no_rules_to_correct(core):
    with pytest.raises(UnknownPlace):
        core.correcting.correct("nowhere", "", Subject.SPEAKING, "minutes = 2")


def test_a_correction_is_dropped_and_only_one_that_is_there(core):
    core.correcting.correct(SAMPLEVILLE, "", Subject.SPEAKING, "minutes = 2")
    assert core.correcting.forget(SAMPLEVILLE, "", Subject.SPEAKING)
    assert core.correcting.all() == ()
    assert not core.correcting.forget(SAMPLEVILLE, "", Subject.SPEAKING)


def test_the_fields_of_a_form_can_be_taken_up_and_written(core):
    assert core.correcting.fields(Speaking(minutes=2)) == {"minutes": 2}
    assert core.correcting.text(Speaking(minutes=2)) == "minutes = 2\n"
