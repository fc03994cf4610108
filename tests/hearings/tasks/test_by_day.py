# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A month knows its hearings and what is due on its days, also of hearings of other months."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from hearings.clock import StopSignal
from hearings.core import Core
from hearings.domain.deadline import DeadlineKind
from hearings.domain.hearing import Status
from hearings.domain.label import Label
from hearings.domain.listing import ListQuery
from hearings.errors import Cancelled
from hearings.tasks import by_day
from tests.support.window import core_on
from tests.ui.hearings_for_tests import OAKLAND, item, listed, record

FIRST, LAST = date(2026, 12, 1), date(2026, 12, 31)
ON_SURVEILLANCE = ListQuery(least=Label.SURVEILLANCE)
NOTHING = (item("Minutes", ""),)


@pytest.fixture
def core(tmp_path: Path) -> Iterator[Core]:
    core = core_on(tmp_path / "profile")
    yield core
    core.close()


def test_the_hearings_of_the_days_are_counted_and_the_first_of_each_day_read(core: Core):
    third = [record(f"3-{hour}", date(2026, 12, 3), hour) for hour in (18, 9, 12)]
    other = record("no", date(2026, 12, 4), items=NOTHING)
    around = record("30", date(2026, 11, 30)), record("1", date(2027, 1, 1))
    listed(core, *around, *third, other, record("31", LAST))
    found = core.by_day.hearings(ON_SURVEILLANCE, FIRST, LAST, 2)
    assert [(day.day, day.count) for day in found.days] == [(date(2026, 12, 3), 3), (LAST, 1)]
    hours = [row.starts_at.hour for row in found.days[0].rows if row.starts_at]
    assert hours == [9, 12]
    assert (found.total, found.hidden) == (4, 1)
    assert len(core.by_day.of_day(ON_SURVEILLANCE, date(2026, 12, 3), 9)) == 3


def test_the_dates_of_the_filter_do_not_count_and_its_words_do(core: Core):
    listed(core, record("1", FIRST, body="Police Commission"), record("2", FIRST))
    asked = ListQuery(text="commission", first=date(2030, 1, 1))
    assert core.by_day.hearings(asked, FIRST, LAST, 5).total == 1


def test_a_deadline_stands_on_its_day_though_its_hearing_is_in_the_next_stretch(core: Core):
    (id_,) = listed(core, record("1", FIRST))
    week_before = FIRST - timedelta(days=7)
    found = core.by_day.dues(ON_SURVEILLANCE, week_before, FIRST - timedelta(days=1), StopSignal())
    on_the_day = core.by_day.dues(ON_SURVEILLANCE, FIRST, FIRST, StopSignal())
    told = core.taking_part.guidance(core.looking.hearing(id_)).times.deadlines
    wanted = [one for one in told if one.kind in {DeadlineKind.SIGN_UP, DeadlineKind.WRITTEN}]
    assert wanted, "the place of the test has such rules"
    seen = [due.deadline for due in (*found.dues, *on_the_day.dues)]
    assert sorted(seen, key=lambda one: one.at) == sorted(wanted, key=lambda one: one.at)
    assert {due.row.id for due in (*found.dues, *on_the_day.dues)} == {id_}


@pytest.mark.parametrize(
    "fields", [{"status": Status.CANCELLED}, {"items": NOTHING}], ids=["off", "on other things"]
)
def test_nothing_is_due_of_what_is_off_or_on_nothing_that_counts(core: Core, fields: dict):  # type: ignore[type-arg]
    listed(core, record("1", FIRST, **fields))
    found = core.by_day.dues(ListQuery(), FIRST - timedelta(days=9), LAST, StopSignal())
    assert found.dues == ()
    assert not found.is_cut


def test_where_there_are_too_many_hearings_it_is_said(core: Core, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(by_day, "MOST", 1)
    listed(core, record("1", FIRST), record("2", FIRST))
    found = core.by_day.dues(ON_SURVEILLANCE, FIRST - timedelta(days=9), LAST, StopSignal())
    assert found.is_cut
    assert len({due.row.id for due in found.dues}) == 1


def test_looking_for_deadlines_stops_when_nobody_wants_them_any_more(core: Core):
    listed(core, record("1", FIRST))
    stop = StopSignal()
    stop.give()
    with pytest.raises(Cancelled):
        core.by_day.dues(ON_SURVEILLANCE, FIRST, LAST, stop)


def test_the_hearings_of_another_place_stay_away(core: Core):
    listed(core, record("1", FIRST))
    assert core.by_day.hearings(ListQuery(places=("ca-berkeley",)), FIRST, LAST, 5).days == ()
    assert core.by_day.hearings(ListQuery(places=(OAKLAND,)), FIRST, LAST, 5).total == 1
