# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What stands on a day says in words what happens there, on the clock of the hearing."""

from dataclasses import replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from hearings.clock import StopSignal
from hearings.core import Core
from hearings.domain.change import Change, Field
from hearings.domain.hearing import Status
from hearings.domain.listing import ListQuery, ListRow
from tests.ui.hearings_for_tests import OAKLAND, PACIFIC, listed, record
from ui.dated.entry import Entry, due_entries, hearing_entry, in_order

PLACES, TOPICS = {OAKLAND: "Oakland"}, {"face-recognition": "Face recognition"}


def row(core: Core, **fields: object) -> ListRow:
    listed(core, record("1", **fields))  # type: ignore[arg-type]
    return core.looking.rows(ListQuery(), 0, 1)[0]


def entry(core: Core, **fields: object) -> Entry:
    return hearing_entry(row(core, **fields), PLACES, TOPICS)


def test_a_hearing_says_its_hour_its_body_and_its_topics(core: Core):
    found = entry(core)
    assert (found.head, found.name, found.minute, found.zone) == (
        "6 PM",
        "City Council",
        1080,
        "PST",
    )
    assert found.spoken == (
        "6:00 PM PST · City Council · Oakland · An ordinance on the use of face recognition by "
        "the police · Face recognition"
    )


@pytest.mark.parametrize(
    ("status", "words"), [(Status.CANCELLED, "Cancelled"), (Status.POSTPONED, "Postponed")]
)
def test_one_that_is_off_says_so_before_anything_else(core: Core, status: Status, words: str):
    found = entry(core, status=status)
    assert (found.head, found.is_off) == (words, True)
    assert found.spoken.startswith(f"{words} · 6:00 PM")


def test_one_without_a_time_has_no_hour(core: Core):
    found = entry(core, hour=None)
    assert (found.head, found.minute) == ("", None)
    assert "time not given" in found.spoken


@pytest.mark.parametrize(
    ("field", "words"), [(Field.TIME, "Moved 6 PM"), (Field.LOCATION, "Other room 6 PM")]
)
def test_one_that_moved_says_so(core: Core, field: Field, words: str):
    change = Change(datetime(2026, 11, 23, tzinfo=ZoneInfo("UTC")), field, "old", "new")
    moved = replace(row(core), moved=change)
    assert hearing_entry(moved, PLACES, TOPICS).head == words


@pytest.mark.parametrize(("hour", "fold"), [(1, 0), (1, 1), (12, 0)])
def test_on_the_day_the_clock_goes_back_the_hour_is_that_on_the_wall(
    core: Core, hour: int, fold: int
):
    day = date(2026, 11, 1)
    at = datetime(2026, 11, 1, hour, tzinfo=ZoneInfo(PACIFIC), fold=fold)
    found = hearing_entry(replace(row(core), date=day, starts_at=at), PLACES, TOPICS)
    assert found.minute == hour * 60
    assert found.zone == ("PDT" if hour == 1 and not fold else "PST")


def test_what_is_due_at_one_moment_is_one_entry_with_every_deadline_in_words(core: Core):
    listed(core, record("1"))
    found = core.by_day.dues(ListQuery(), date(2026, 11, 20), date(2026, 12, 1), StopSignal())
    entries = tuple(due_entries(found.dues, PLACES))
    assert len(found.dues) == 2
    (only,) = entries
    assert (only.brief, only.is_due, only.name) == ("Sign up / Write", True, "City Council")
    assert only.head == "Sign up / Write 6 PM"
    assert only.spoken.startswith("Sign up by ")
    assert "Written testimony is taken until" in only.spoken
    assert only.spoken.endswith("City Council, hearing of Tue 1 Dec · Oakland")


def test_what_has_no_hour_comes_first_and_deadlines_before_hearings(core: Core):
    six = entry(core)
    due, none = replace(six, is_due=True), replace(six, minute=None)
    assert sorted([six, due, none], key=in_order) == [none, due, six]
