# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A step is done where its rule or its source says, and where none does, at the hearing."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from hearings.domain.hearing import Hearing
from hearings.domain.participation import Participation, Stated
from hearings.domain.rule import Request, SignUp, Taking, Way
from hearings.domain.step import Step, StepKind
from hearings.domain.step_action import Doing
from hearings.domain.testimony import Draft
from hearings.tasks.acting import action_of
from tests.support.records import sample_record

NOTHING_KNOWN = Participation(Taking.ASK, None, Stated())
PAGE = "https://sampleville.example/speak"
AT = datetime(2026, 11, 23, tzinfo=UTC)
DRAFT = Draft("d1", "Fictional words", "", AT, AT)


def hearing(page_url: str | None = None) -> Hearing:
    return Hearing("h1", "sampleville", sample_record(page_url=page_url), (), AT, AT)


def step(kind: StepKind, draft: Draft | None = None) -> Step:
    return Step(kind, date(2026, 11, 24), None, draft)


@pytest.mark.parametrize("kind", list(StepKind))
def test_without_rules_and_addresses_every_step_leads_into_the_program(kind: StepKind):
    found = action_of(step(kind), hearing(), NOTHING_KNOWN)
    is_text = kind in {StepKind.WRITE, StepKind.FINISH, StepKind.WRITTEN}
    assert found.doing is (Doing.WRITE if is_text else Doing.OPEN_HEARING)
    assert found.address == ""


def test_a_text_that_is_there_is_opened_even_where_its_hearing_is_not_known():
    for kind in (StepKind.FINISH, StepKind.WRITTEN):
        assert action_of(step(kind, DRAFT), None, None).doing is Doing.OPEN_DRAFT


def test_the_page_of_the_rule_is_before_the_one_of_the_source():
    stated = replace(NOTHING_KNOWN, stated=Stated(testify_url=PAGE))
    found = action_of(step(StepKind.SIGN_UP), hearing(), stated)
    assert (found.doing, found.address) == (Doing.SIGN_UP_PAGE, PAGE)
    of_rule = replace(stated, sign_up=SignUp((Way.ONLINE,), "https://sampleville.example/rule"))
    found = action_of(step(StepKind.SIGN_UP), hearing(), of_rule)
    assert found.address == "https://sampleville.example/rule"


def test_help_is_asked_for_by_page_by_mail_or_as_the_hearing_says():
    ask = Request((Way.EMAIL,), email="clerk@sampleville.example")
    found = action_of(
        step(StepKind.INTERPRETER), hearing(), replace(NOTHING_KNOWN, interpreter=ask)
    )
    assert (found.doing, found.address) == (Doing.ASKING_MAIL, "mailto:clerk@sampleville.example")
    known = replace(NOTHING_KNOWN, accommodation=replace(ask, url=PAGE))
    found = action_of(step(StepKind.ACCOMMODATION), hearing(), known)
    assert (found.doing, found.address) == (Doing.ASKING_PAGE, PAGE)
    by_telephone = replace(NOTHING_KNOWN, interpreter=Request((Way.TELEPHONE,), telephone="555"))
    found = action_of(step(StepKind.INTERPRETER), hearing(), by_telephone)
    assert found.doing is Doing.OPEN_HEARING


def test_what_came_of_it_stands_on_the_official_page():
    past = hearing("https://sampleville.example/meeting")
    found = action_of(step(StepKind.FOLLOW_UP), past, NOTHING_KNOWN)
    assert (found.doing, found.address) == (
        Doing.OFFICIAL_PAGE,
        "https://sampleville.example/meeting",
    )
