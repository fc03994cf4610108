# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What another source fills comes off again, and only what really differs is a difference."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearings.domain.besides import Disagreement, Filled
from hearings.domain.change import Field
from hearings.domain.completing import (
    FILLABLE,
    Account,
    completed,
    disagreements,
    emptied,
    led_beside,
)
from hearings.domain.status import Status
from tests.support.records import DAY, sample_item, sample_record

EMPTY = sample_record("1", location="", items=())
FULL = {
    "location": "Room 2",
    "remote_url": "https://a.example/",
    "testify_url": "https://b.example/",
    "contact": "The clerk",
    "items": (sample_item(),),
}


@given(own=st.sets(st.sampled_from(FILLABLE)), there=st.sets(st.sampled_from(FILLABLE)))
def test_only_empty_fields_are_filled_and_emptying_gives_back_the_record(own, there):
    lead = replace(EMPTY, **{name: FULL[name] for name in own})
    account = Account("congress", replace(EMPTY, **{name: FULL[name] for name in there}))
    whole, filled = completed(lead, (account,))
    assert {one.field for one in filled} == there - own
    assert emptied(whole, filled) == lead


def test_the_first_that_knows_fills():
    accounts = [
        Account("a", EMPTY),
        Account("b", replace(EMPTY, location="Room 2")),
        Account("c", replace(EMPTY, location="Room 3", contact="The clerk")),
    ]
    whole, filled = completed(EMPTY, accounts)
    assert (whole.location, whole.contact) == ("Room 2", "The clerk")
    assert filled == (Filled("location", "b"), Filled("contact", "c"))


@pytest.mark.parametrize(
    ("here", "there"),
    [
        ("Room 2", ""),
        ("", "Room 2"),
        ("2141 Sample House Office Building", "Sample House Office Building, 2141"),
        ("Room 2", "ROOM 2, State Capitol"),
        ("Room 2, State Capitol", "Room 2"),
    ],
)
def test_the_same_room_in_other_words_is_no_difference(here: str, there: str):
    record = replace(EMPTY, location=here)
    assert disagreements(record, [Account("congress", replace(EMPTY, location=there))]) == ()


def test_a_source_without_a_time_disagrees_about_the_date_alone():
    dayless = sample_record("1", hour=None, location="", items=())
    assert disagreements(EMPTY, [Account("legiscan", dayless)]) == ()
    other_day = sample_record("1", day=DAY + timedelta(days=1), hour=None, location="")
    assert disagreements(EMPTY, [Account("legiscan", other_day)]) == (
        Disagreement("legiscan", Field.TIME, "2026-12-02"),
    )


def test_a_time_that_the_leading_source_does_not_give_is_told():
    dayless = sample_record("1", hour=None, location="", items=())
    (told,) = disagreements(dayless, [Account("congress", EMPTY)])
    assert told == Disagreement("congress", Field.TIME, "2026-12-01T18:00-08:00")


def test_that_a_cross_check_calls_a_hearing_off_is_told():
    off = replace(EMPTY, status=Status.CANCELLED)
    (told,) = disagreements(EMPTY, [Account("california-history", off)])
    assert told == Disagreement("california-history", Field.STATUS, "cancelled")


@pytest.mark.parametrize(
    ("system", "status", "said", "told"),
    [
        ("congress", Status.SCHEDULED, "Scheduled", "congress: Scheduled"),
        ("congress", Status.SCHEDULED, "", "congress"),
        ("legiscan", Status.SCHEDULED, "LegiScan", "LegiScan"),
        ("congress", Status.CANCELLED, "Canceled", "Canceled"),
    ],
)
def test_what_one_source_alone_calls_scheduled_names_it(
    system: str, status: Status, said: str, told: str
):
    record = replace(EMPTY, status=status, status_text=said)
    assert led_beside(Account(system, record)).status_text == told
