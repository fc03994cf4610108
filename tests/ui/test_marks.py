# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Counts and marks are those of the vault, and stay as they were where it cannot be read."""

from collections.abc import Callable
from datetime import date

import pytest

from hearings.core import Core
from hearings.domain.step import StepKind
from tests.ui.hearings_for_tests import OAKLAND, listed, record
from ui.jobs import Jobs
from ui.marks import Marks
from ui.rail import NEXT, TESTIMONY

TODAY = date(2026, 11, 23)


@pytest.fixture
def marks(core: Core, jobs: Jobs) -> Marks:
    return Marks(core, jobs, lambda: TODAY)


def test_drafts_and_steps_are_counted(core: Core, marks: Marks, settle: Callable[[], None]):
    core.following.follow(OAKLAND)
    (hearing_id, _other) = listed(
        core, record("1", date(2026, 11, 25)), record("2", date(2026, 11, 26), body="Board")
    )
    core.writing.begin(core.looking.hearing(hearing_id))
    counts: dict[str, int] = {}
    marks.counted.connect(lambda name, number: counts.update({name: number}))
    marks.count()
    settle()
    steps = core.next_steps.steps(TODAY)
    assert {step.kind for step in steps} >= {StepKind.FINISH, StepKind.WRITE, StepKind.SIGN_UP}
    assert counts == {TESTIMONY: 1, NEXT: len(steps)}


def test_hearings_with_a_draft_are_marked(core: Core, marks: Marks, settle: Callable[[], None]):
    (hearing_id,) = listed(core, record())
    core.writing.begin(core.looking.hearing(hearing_id))
    told: list[tuple[object, object]] = []
    marks.marked.connect(lambda drafted, exported: told.append((drafted, exported)))
    marks.fetch()
    settle()
    assert told == [(frozenset({hearing_id}), frozenset())]


def test_a_vault_that_cannot_be_read_changes_nothing(
    core: Core, marks: Marks, settle: Callable[[], None]
):
    core.paths.vault.parent.mkdir(parents=True)
    core.paths.vault.write_bytes(b"this is no vault" * 400)
    told: list[object] = []
    marks.marked.connect(lambda *said: told.append(said))
    marks.fetch()
    settle()
    assert told == []
