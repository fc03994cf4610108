# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A step says what to do, for what, where and until when."""

from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester

from hearings.domain.hearing import Status
from hearings.domain.testimony import Draft, HearingTie
from hearings.tasks.next_steps import Step, StepKind
from tests.ui.upcoming.rows import LEAD, TODAY, row
from ui.next_steps.model import StepsModel
from ui.widgets.two_lines import Role

AT = datetime(2026, 11, 23, 17, tzinfo=UTC)
TIE = HearingTie("h1", "ca-oakland", "City Council", date(2026, 11, 30))
DRAFT = Draft("d1", "My words", "", AT, AT, tie=TIE)


def model_of(*steps: Step, today: date = TODAY) -> StepsModel:
    model = StepsModel(lambda: today, lambda: {"ca-oakland": "Oakland"})
    model.set_steps(steps)
    return model


def said(step: Step) -> list[str]:
    model = model_of(step)
    index = model.index(0, 0)
    return [str(index.data(role)) for role in (Role.TITLE, Role.DETAIL, Role.REMARK, Role.TONE)]


WRITE = Step(StepKind.WRITE, date(2026, 11, 24), row())
FINISH = Step(StepKind.FINISH, date(2026, 11, 30), row(day=date(2026, 11, 30)), DRAFT)


def test_the_model_keeps_the_rules_of_qt(qtmodeltester: ModelTester):
    model = model_of(WRITE, FINISH)
    qtmodeltester.check(model)


def test_testimony_to_write_is_named_by_its_item():
    assert said(WRITE) == [
        f"Write testimony: {LEAD}", "Oakland · City Council · 6:00 PM", "Tue 24 Nov · tomorrow",
        "warn",
    ]  # fmt: skip


def test_testimony_to_finish_says_so():
    title, _detail, remark, tone = said(FINISH)
    assert title == f"Finish your testimony: {LEAD}"
    assert (remark, tone) == ("Mon 30 Nov · in 7 days", "muted")


@pytest.mark.parametrize(
    ("status", "word"), [(Status.CANCELLED, "Cancelled"), (Status.POSTPONED, "Postponed")]
)
def test_a_hearing_that_is_off_is_said_in_danger(status: Status, word: str):
    step = Step(StepKind.CALLED_OFF, date(2026, 11, 24), row(status=status), DRAFT)
    title, _detail, _remark, tone = said(step)
    assert title == f"{word}: {LEAD}"
    assert tone == "danger"


def test_a_draft_for_a_hearing_that_is_not_known_here_is_named_by_itself():
    step = Step(StepKind.FINISH, TIE.date, None, DRAFT)
    assert said(step)[:2] == ["Finish your testimony: My words", "Oakland · City Council"]
    untitled = Step(StepKind.FINISH, TIE.date, None, Draft("d", "", "", AT, AT, tie=TIE))
    assert said(untitled)[0] == "Finish your testimony: a hearing"


def test_everything_is_spoken():
    model = model_of(WRITE)
    spoken = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == (
        f"Tue 24 Nov · tomorrow. Write testimony: {LEAD}. Oakland · City Council · 6:00 PM"
    )


def test_the_words_follow_the_day():
    model = model_of(WRITE, today=TODAY + timedelta(1))
    assert model.index(0, 0).data(Role.REMARK) == "Tue 24 Nov · today"
