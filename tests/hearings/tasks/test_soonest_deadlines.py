# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What must be done next for a hearing is the first that is open and not done, or nothing."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from hearings.core import Core
from hearings.domain.handed_in import HandingWay
from hearings.domain.hearing import Status
from hearings.domain.step import StepKind
from tests.support.turned_clock import TurnedClock
from tests.support.window import core_on
from tests.ui.hearings_for_tests import OAKLAND, listed, record

DAY = date(2026, 12, 1)
HOUR = 3600


@pytest.fixture
def clock() -> TurnedClock:
    """Monday 23 November 2026, 12:00 in New York."""
    return TurnedClock()


@pytest.fixture
def core(tmp_path: Path, clock: TurnedClock) -> Iterator[Core]:
    core = core_on(tmp_path / "profile", clock)
    core.following.follow(OAKLAND)
    yield core
    core.close()


def soonest(core: Core, id_: str) -> str:
    found = core.soonest_deadlines.of([id_]).get(id_)
    return f"{found.kind} {found.at:%d %H:%M}" if found else ""


def tick(core: Core, kind: StepKind) -> None:
    steps = core.next_steps.steps(date(2026, 11, 23))
    core.next_steps.tick(next(one for one in steps if one.kind is kind))


def test_it_is_the_first_deadline_of_the_rules_in_force(core: Core):
    (id_,) = listed(core, record(day=DAY))
    assert soonest(core, id_) == "sign_up 30 18:00"


def test_what_is_ticked_makes_room_for_the_next(core: Core):
    (id_,) = listed(core, record(day=DAY))
    tick(core, StepKind.SIGN_UP)
    assert soonest(core, id_) == "written 30 18:00"
    tick(core, StepKind.WRITTEN)
    assert soonest(core, id_) == ""


def test_a_tick_does_not_count_once_the_hearing_has_moved(core: Core, clock: TurnedClock):
    (id_,) = listed(core, record(day=DAY))
    tick(core, StepKind.SIGN_UP)
    clock.turn(HOUR)
    listed(core, record(day=DAY, hour=16))
    assert soonest(core, id_) == "sign_up 30 16:00"


def test_what_was_handed_in_in_writing_is_done(core: Core):
    (id_,) = listed(core, record(day=DAY))
    tick(core, StepKind.SIGN_UP)
    draft = core.writing.begin(core.looking.hearing(id_))
    way = HandingWay.EMAIL
    core.handing_in.note(draft, way=way, confirmation="", text="Words.", name="As sent")
    assert soonest(core, id_) == ""


def test_where_nothing_is_open_sign_up_has_passed_until_the_hearing_begins(
    core: Core, clock: TurnedClock
):
    (id_,) = listed(core, record(day=date(2026, 11, 24)))
    assert soonest(core, id_) == "sign_up 23 18:00"
    clock.turn(10 * HOUR)
    assert soonest(core, id_) == "sign_up 23 18:00"
    clock.turn(24 * HOUR)
    assert soonest(core, id_) == ""


def test_a_hearing_that_is_off_or_without_rules_or_unknown_has_none(core: Core):
    (off,) = listed(core, record(day=DAY, status=Status.CANCELLED))
    (elsewhere,) = listed(core, record(day=DAY), place_id="nd-legislature")
    assert core.soonest_deadlines.of([off, elsewhere, "nonesuch"]) == {}


def test_a_rule_that_expired_names_no_moment(core: Core, clock: TurnedClock):
    (id_,) = listed(core, record(day=date(2032, 12, 1)))
    clock.turn(5 * 365 * 24 * HOUR)
    assert core.soonest_deadlines.of([id_]) == {}
