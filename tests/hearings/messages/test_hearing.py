# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What is said of a hearing."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from hearings.domain.change import Change, Field
from hearings.domain.hearing import HearingRecord
from hearings.domain.meeting_kind import OPEN_KINDS, MeetingKind
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


def test_only_an_unlisted_hearing_may_have_moved():
    assert hearing.status_words(Status.UNLISTED, may_have_moved=True) == "Moved?"
    told = hearing.status_sentence(Status.UNLISTED, may_have_moved=True)
    assert "may have been moved" in told
    assert "cancelled" not in told
    assert hearing.status_words(Status.CANCELLED, may_have_moved=True) == "Cancelled"


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
        (
            Change(AT, Field.END, None, "2026-11-25T17:30-08:00"),
            "End: time not given → Wed 25 Nov 2026, 5:30 PM",
        ),
        (
            Change(AT, Field.KIND, "public-hearing", "closed"),
            "Kind of meeting: Public hearing → Closed to the public",
        ),
        (
            Change(AT, Field.TESTIFY_URL, "https://a.example/old", "https://a.example/new"),
            "Page to sign up or comment: https://a.example/old → https://a.example/new",
        ),
        (
            Change(AT, Field.AGENDA_URL, None, "https://a.example/a.pdf"),
            "The agenda was published as a file.",
        ),
        (
            Change(AT, Field.AGENDA_URL, "https://a.example/a.pdf", None),
            "The file of the agenda was taken down.",
        ),
        (Change(AT, Field.COMMENT, None, "Held on\nZoom"), "Note: nothing → Held on Zoom"),
    ],
)
def test_a_change_is_one_sentence(change, words):
    assert hearing.change_sentence(change) == words


@pytest.mark.parametrize("field", Field)
def test_everything_that_can_change_has_a_name(field):
    assert hearing.field_words(field)


def test_every_kind_of_meeting_has_words_of_its_own_but_the_unknown_one():
    words = [hearing.kind_words(kind) for kind in MeetingKind if kind is not MeetingKind.UNKNOWN]
    assert all(words)
    assert len(set(words)) == len(words)
    assert hearing.kind_words(MeetingKind.UNKNOWN) == ""


def test_every_kind_but_the_unknown_one_says_what_it_means_for_a_speaker():
    said = [hearing.kind_sentence(kind) for kind in MeetingKind if kind is not MeetingKind.UNKNOWN]
    assert all(sentence.endswith(".") for sentence in said)
    assert len(set(said)) == len(said)
    assert hearing.kind_sentence(MeetingKind.UNKNOWN) == ""
    assert hearing.kind_sentence(MeetingKind.INVITED) == (
        "Only invited witnesses speak at this hearing; written testimony may still be "
        "possible: ask the clerk."
    )


def test_a_row_names_the_kind_only_where_not_everybody_may_speak():
    silent = {kind for kind in MeetingKind if not hearing.short_kind_words(kind)}
    assert silent == set(OPEN_KINDS)
    assert all(kind.takes_testimony is not False for kind in silent)
    assert hearing.short_kind_words(MeetingKind.WRITTEN_ONLY) == "Written testimony only"


@pytest.mark.parametrize(
    "text", ["00:00", "0:00", "00:00:00", "12:00 AM", "12:00:00 AM", "12:00am", " 12:00 a.m. "]
)
def test_midnight_that_stands_for_no_time_is_said_as_such(text: str):
    assert hearing.time_words(None, text) == "time not given"
    assert hearing.short_time_words(None, text) == "time not given"
    told = hearing.told_moment(f"2026-11-24 {text.strip()}")
    assert told == "Tue 24 Nov 2026, time not given"
    record = HearingRecord(("1",), ("Council",), "", date(2026, 11, 24), "UTC", text)
    sentence = hearing.stand_in_sentence(record)
    assert sentence == f"Its source writes “{text.strip()}” where it knows no time."
    assert hearing.stand_in_sentence(replace(record, starts_at=AT)) == ""


@pytest.mark.parametrize(
    "text", ["12:00 PM", "12:00", "10:00 AM", "10:00", "noon", "After 00:00", "1:00 AM"]
)
def test_other_words_for_a_time_stay_as_they_are(text: str):
    assert hearing.time_words(None, text) == text
    record = HearingRecord(("1",), ("Council",), "", date(2026, 11, 24), "UTC", text)
    assert hearing.stand_in_sentence(record) == ""


def test_where_nothing_was_written_nothing_is_quoted():
    record = HearingRecord(("1",), ("Council",), "", date(2026, 11, 24), "UTC", " ")
    assert hearing.stand_in_sentence(record) == ""


def test_braces_in_a_room_are_only_text():
    change = Change(AT, Field.LOCATION, "{0}", "{new}")
    assert hearing.change_sentence(change) == "Room: {0} → {new}"
