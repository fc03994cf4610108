# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What is printed for people is short, whole and true."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from hearings.cli.text import (
    hearing_lines,
    item_words,
    list_lines,
    not_read_words,
    read_lines,
    report_lines,
)
from hearings.domain.change import Change, Field
from hearings.domain.hearing import AgendaItem, Bill, Hearing, HearingRecord, SourceRef
from hearings.domain.interests import Interests
from hearings.domain.meeting_kind import MeetingKind
from hearings.domain.place_state import PlaceState
from hearings.domain.status import Status
from hearings.errors import HostUnreachable, HttpStatus
from hearings.tasks.refresh import PlaceOutcome, RefreshReport, SourceFailure
from hearings.topics.own_reading import OwnReader

NOW = datetime(2026, 11, 23, 17, 0, tzinfo=UTC)
RECORD = HearingRecord(
    source_ids=("7",), bodies=("City Council",), title="City Council", date=date(2026, 12, 1),
    timezone="America/Los_Angeles",
)  # fmt: skip
HEARING = Hearing("xx-7", "xx", RECORD, (SourceRef("legistar", "7", None, NOW),), NOW, NOW)


def shown(**fields: object) -> list[str]:
    record = replace(RECORD, **fields)  # type: ignore[arg-type]
    return whole(replace(HEARING, record=record))


def whole(hearing: Hearing, **interests: tuple[str, ...]) -> list[str]:
    mark = OwnReader(Interests(**interests)).mark(hearing)
    return list(hearing_lines(hearing, mark, "Sampleville", {}, NOW))


def listed(*hearings: Hearing, **interests: tuple[str, ...]) -> list[str]:
    marking = OwnReader(Interests(**interests)).mark
    pairs = ((hearing, marking(hearing)) for hearing in hearings)
    return list(list_lines(pairs, {}, {}, NOW.date(), {}))


def test_a_row_says_what_is_due_next_where_that_is_known():
    pairs = [(HEARING, OwnReader(Interests()).mark(HEARING))]
    due = {HEARING.id: "sign up by Mon 12:00 PM · 9 h"}
    lines = list(list_lines(iter(pairs), {}, {}, NOW.date(), due))
    assert lines[-2:] == ["      sign up by Mon 12:00 PM · 9 h", f"      {HEARING.id}"]


@pytest.mark.parametrize(
    ("item", "words"),
    [
        (AgendaItem("Drones"), "Drones"),
        (AgendaItem("Drones", "6.1."), "6.1. Drones"),
        (AgendaItem("Drones", "6", bill=Bill("26-0001")), "6. 26-0001: Drones"),
        (AgendaItem("26-0001 Drones", "6", bill=Bill("26-0001")), "6. 26-0001 Drones"),
        (AgendaItem("Drones", bill=Bill("")), "Drones"),
        (AgendaItem("two\nlines  of\ttext"), "two lines of text"),
        (AgendaItem("x" * 200), "x" * 159 + "…"),
    ],
)
def test_an_item_is_one_line(item, words):
    assert item_words(item) == words


def test_an_agenda_that_was_not_read_is_not_an_empty_one():
    assert "The agenda could not be read yet." in shown(items=None)
    assert "The body has not published an agenda yet." in shown(items=())
    assert "Agenda" in shown(items=(AgendaItem("Drones"),))


@pytest.mark.parametrize("status", [one for one in Status if one is not Status.SCHEDULED])
def test_what_is_off_is_said_before_anything_else(status):
    lines = shown(status=status)
    assert lines[0] == "City Council"
    assert lines[1].endswith(".")
    assert lines[2].startswith("Tue 1 Dec 2026")


def test_a_hearing_in_the_list_has_its_title_where_it_says_more_than_the_body():
    titled = replace(HEARING, record=replace(RECORD, title="Hearing on drones"))
    lines = listed(HEARING, titled)
    assert lines == [
        "Tue 1 Dec 2026 · in 8 days",
        "  time not given · xx · City Council",
        "      xx-7",
        "  time not given · xx · City Council",
        "      Hearing on drones",
        "      xx-7",
    ]


def test_a_list_of_two_days_has_a_line_between_them():
    later = replace(HEARING, record=replace(RECORD, date=date(2027, 1, 5)))
    lines = listed(HEARING, later)
    assert lines[3:5] == ["", "Tue 5 Jan 2027"]


def test_who_may_speak_until_when_and_where_to_sign_up_are_said():
    lines = shown(
        kind=MeetingKind.INVITED, testify_url="https://a.example/sign-up",
        contact="The clerk,\n555-0100", ends_at=datetime(2026, 12, 1, 20, tzinfo=UTC),
    )  # fmt: skip
    assert "Kind of meeting: Invited speakers only" in lines
    assert "Until: 8:00 PM UTC" in lines
    assert "Sign up or comment: https://a.example/sign-up" in lines
    assert "Ask: The clerk, 555-0100" in lines
    assert not [line for line in shown() if line.startswith(("Kind", "Until", "Sign up", "Ask"))]


def test_changes_are_told_with_their_moment():
    changed = replace(HEARING, changes=(Change(NOW, Field.LOCATION, None, "Room 2"),))
    lines = whole(changed)
    assert lines[lines.index("What changed") + 1].endswith("Room: nothing → Room 2")


def test_a_report_tells_of_everything_that_went_wrong():
    failed = PlaceOutcome(
        "xx-a", None, NOW, failures=(SourceFailure("legistar", HttpStatus("h", 503)),)
    )
    skipped = PlaceOutcome("xx-b", "legistar", NOW, read=1, skipped=2)
    lines = list(report_lines(RefreshReport((failed, skipped), was_stopped=True), {"xx-a": "A"}))
    assert lines[0] == "A: could not be read"
    assert lines[1].startswith("    The body's Legistar service: h answered with error 503.")
    assert lines[2:] == [
        "xx-b: 1 hearing, 0 new, 0 changed",
        "    2 rows without a readable date left out.",
        "The refresh was stopped; what was read before is kept.",
    ]


def test_a_place_says_how_old_it_is_and_what_is_wrong_with_it():
    read = PlaceState("xx", NOW, NOW - timedelta(hours=2), system="legistar")
    never = PlaceState("yy", NOW)
    assert list(read_lines([read, never], {"xx": "Sampleville"}, NOW)) == [
        "Sampleville: read 2 hours ago"
    ]
    assert not_read_words("Sampleville", "xx", read, NOW) == ""
    failing = replace(read, failure=HostUnreachable("h"))
    assert not_read_words("Sampleville", "xx", failing, NOW) == (
        "Sampleville could not be read again; it is shown as of 2 hours ago. "
        "h could not be reached."
    )
    assert not_read_words("Sampleville", "xx", replace(failing, read_at=None), NOW) == (
        "Sampleville could not be read yet, so none of it is here. h could not be reached."
    )
    assert "hearings refresh --place xx" in not_read_words("Sampleville", "xx", None, NOW)


def test_a_word_of_the_person_is_told_with_the_item_it_stands_in():
    record = replace(RECORD, items=(AgendaItem("Sidewalks"), AgendaItem("Flock cameras")))
    hearing = replace(HEARING, record=record)
    lines = listed(hearing, words=("flock",))
    assert lines[2:4] == ["      Flock cameras", "      your word: flock"]
    assert "      your word: “Flock”" in whole(hearing, words=("flock",))


def test_a_muted_item_says_so_and_a_followed_bill_too():
    items = AgendaItem("Deer drones"), AgendaItem("Privacy", bill=Bill("26-0114"))
    hearing = replace(HEARING, record=replace(RECORD, items=items))
    said = whole(hearing, muted=("deer",), bills=("xx//26-114",))
    assert "      not counted, because you muted “Deer”" in said
    assert "      follows: 26-0114" in said
    assert "follows: 26-0114" in said
