# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A step says what to do, for what, where and until when."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester

from hearings.domain.deadline import Arithmetic, Deadline, DeadlineKind
from hearings.domain.deadline_spec import BeforeStart
from hearings.domain.hearing import Status
from hearings.domain.rule import Certainty, Origin
from hearings.domain.step import Step, StepKind
from hearings.domain.testimony import Draft, HearingTie
from tests.ui.hearings_for_tests import PACIFIC
from tests.ui.upcoming.rows import LEAD, TODAY, row
from ui.next_steps.model import DAY, StepsModel
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
        f"Write testimony: {LEAD}", "Oakland · City Council · 6:00 PM", "", "warn",
    ]  # fmt: skip


def test_testimony_to_finish_says_so():
    title, _detail, remark, tone = said(FINISH)
    assert title == f"Finish your testimony: {LEAD}"
    assert (remark, tone) == ("", "muted")


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
    assert model.index(0, 0).data(DAY) == ("Tue 24 Nov", "today")


def test_a_day_is_told_once_and_overdue_and_done_steps_stand_together():
    late = deadline_step(today=date(2026, 12, 1), is_overdue=True)
    done = replace(FINISH, done_at=AT)
    model = model_of(late, late, WRITE, replace(WRITE, kind=StepKind.SPEAK), FINISH, done, done)
    assert [model.index(row, 0).data(DAY) for row in range(7)] == [
        ("Overdue", ""), None,
        ("Tue 24 Nov", "tomorrow"), None,
        ("Mon 30 Nov", "in 7 days"),
        ("Done", ""), None,
    ]  # fmt: skip


def test_a_step_is_found_again_after_others_came():
    model = model_of(FINISH, WRITE)
    assert model.row_of(replace(WRITE, today=TODAY)) == 1
    assert model.row_of(replace(WRITE, kind=StepKind.SIGN_UP)) == -1


def deadline_step(kind: StepKind = StepKind.SIGN_UP, **fields: object) -> Step:
    """A step due on Monday 30 November at six in Oakland, for a hearing a day later."""
    start = datetime(2026, 12, 1, 18, tzinfo=ZoneInfo(PACIFIC))
    origin = Origin("https://sampleville.example", "2026", TODAY, Certainty.HIGH, None)
    why = Arithmetic(BeforeStart(1440), start.date(), start)
    due = Deadline(DeadlineKind(kind.value), start - timedelta(1), why, origin)
    step = Step(kind, due.at.date(), row(day=start.date()), deadline=due, today=TODAY)
    return replace(step, **fields)  # type: ignore[arg-type]


def test_a_deadline_says_by_when_for_which_hearing_and_how_sure_it_is():
    assert said(deadline_step()) == [
        f"Sign up to speak: {LEAD}",
        "Oakland · City Council · hearing on Tue 1 Dec, 6:00 PM · Confirm on the agenda.",
        "by 6:00 PM PST",
        "muted",
    ]


def test_a_deadline_that_is_past_says_so_in_words_and_colour():
    late = deadline_step(today=date(2026, 12, 1), is_overdue=True)
    assert said(late)[2:] == ["was due Mon 30 Nov, 6:00 PM PST", "danger"]


def test_a_deadline_of_today_says_so_in_words_and_colour():
    now = deadline_step(today=date(2026, 11, 30))
    assert said(now)[2:] == ["by 6:00 PM PST", "warn"]


def test_the_tip_says_how_it_was_counted_and_who_says_so():
    model = model_of(deadline_step(), WRITE)
    tips = [model.index(row, 0).data(Qt.ItemDataRole.ToolTipRole) for row in (0, 1)]
    assert tips[0] == (
        "24 hours before the start on Tue 1 Dec, 6:00 PM. "
        "From https://sampleville.example (2026), checked on Mon 23 Nov 2026."
    )
    assert tips[1] == ""


def test_the_same_steps_leave_the_rows_as_they_are():
    model = model_of(WRITE)
    resets: list[None] = []
    model.modelReset.connect(lambda: resets.append(None))
    model.set_steps((WRITE,))
    assert resets == []
    model.set_steps((WRITE, FINISH))
    assert resets == [None]


def test_what_is_to_be_followed_up_is_not_coloured_as_if_it_were_due():
    after = Step(StepKind.FOLLOW_UP, date(2026, 11, 20), row(day=date(2026, 11, 20)), today=TODAY)
    title, detail, _remark, tone = said(after)
    assert title == f"Look what came of it: {LEAD}"
    assert detail.endswith("Thank the members, and look up the vote.")
    assert tone == "muted"
