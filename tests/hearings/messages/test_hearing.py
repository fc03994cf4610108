# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What is said of a hearing."""

from datetime import UTC, datetime

import pytest

from hearings.domain.change import Change, Field
from hearings.domain.status import Status
from hearings.messages import hearing

AT = datetime(2026, 11, 23, tzinfo=UTC)


def test_a_scheduled_hearing_needs_no_words():
    assert hearing.status_words(Status.SCHEDULED) == ""
    assert hearing.status_sentence(Status.SCHEDULED) == ""


@pytest.mark.parametrize("status", [one for one in Status if one is not Status.SCHEDULED])
def test_every_other_status_is_said_twice(status):
    assert hearing.status_words(status)
    assert hearing.status_sentence(status).endswith(".")


def test_an_unlisted_hearing_sends_to_the_clerk():
    assert "ask the clerk" in hearing.status_sentence(Status.UNLISTED)


def test_a_time_that_is_not_known_is_said_in_the_bodys_words():
    assert hearing.time_words(None, "Upon adjournment") == "Upon adjournment"
    assert hearing.time_words(None, "") == "time not given"


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (
            Change(AT, Field.TIME, "2026-11-24T18:00-08:00", "2026-11-25T17:30-08:00"),
            "Time: Tue 24 Nov 2026, 6:00 PM → Wed 25 Nov 2026, 5:30 PM",
        ),
        (
            Change(AT, Field.TIME, "2026-11-24 Deferred", "2026-11-24"),
            "Time: Tue 24 Nov 2026, Deferred → Tue 24 Nov 2026, time not given",
        ),
        (Change(AT, Field.LOCATION, None, "Room 2"), "Room: nothing → Room 2"),
        (Change(AT, Field.STATUS, "scheduled", "cancelled"), "Status: Scheduled → Cancelled"),
        (Change(AT, Field.ITEM, None, "Int 1: Drones"), "Added to the agenda: Int 1: Drones"),
        (Change(AT, Field.ITEM, "Int 1: Drones", None), "Taken off the agenda: Int 1: Drones"),
        (Change(AT, Field.AGENDA, "0", "12"), "The agenda was published: 12 items."),
        (Change(AT, Field.AGENDA, "12", "0"), "The agenda was taken down."),
    ],
)
def test_a_change_is_one_sentence(change, words):
    assert hearing.change_sentence(change) == words


def test_braces_in_a_room_are_only_text():
    change = Change(AT, Field.LOCATION, "{0}", "{new}")
    assert hearing.change_sentence(change) == "Room: {0} → {new}"
