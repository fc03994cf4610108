# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A row says in words everything the eye sees, and no more than anybody reads."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearings.domain.change import Change, Field
from hearings.domain.hearing import Status
from hearings.domain.meeting_kind import MeetingKind
from hearings.domain.topic import Label
from tests.ui.upcoming.rows import AROUND, LEAD, SOON, TODAY, row
from ui.upcoming.look import LONGEST, day_words, excerpt, look_of, one_line

AT = datetime(2026, 11, 22, tzinfo=UTC)


def moved(field: Field, old: str, new: str) -> Change:
    return Change(AT, field, old, new)


def test_a_row_names_time_body_place_and_topic():
    look = look_of(row(), AROUND)
    assert (look.time, look.body, look.place) == ("6:00 PM", "City Council", "Oakland")
    assert look.chips == ("Face recognition",)
    assert (look.status, look.moved, look.is_off) == ("", "", False)
    (span,) = look.lead_spans
    assert look.lead[slice(*span)] == "face recognition"


def test_everything_is_spoken():
    around = replace(AROUND, drafted=frozenset({"h1"}), exported=frozenset({"h1"}))
    change = moved(Field.TIME, "2026-11-24T17:00-08:00", "2026-11-24T18:00-08:00")
    spoken = look_of(row(moved=change), around).spoken("Tue 24 Nov, tomorrow")
    assert spoken == (
        "Changed. Tue 24 Nov, tomorrow 6:00 PM. City Council. Oakland. "
        f"{LEAD}. was Tue 24 Nov 2026, 5:00 PM. Face recognition. "
        "you have a draft. in your calendar"
    )


def test_no_deadline_is_told_of_a_hearing_that_is_off_meanwhile():
    around = replace(AROUND, soonest={"h1": SOON}, told_at=SOON.at - timedelta(hours=1))
    told = look_of(row(), around).soonest
    assert told is not None
    assert told.spoken in look_of(row(), around).spoken("Tue 24 Nov")
    assert look_of(row(status=Status.CANCELLED), around).soonest is None
    assert look_of(row(2), around).soonest is None


@pytest.mark.parametrize(
    ("status", "words", "tone", "is_off"),
    [
        (Status.CANCELLED, "Cancelled", "danger", True),
        (Status.POSTPONED, "Postponed", "danger", True),
        (Status.UNLISTED, "No longer listed", "warn", False),
    ],
)
def test_a_hearing_that_may_not_take_place_says_so_first(
    status: Status, words: str, tone: str, is_off: bool
):
    look = look_of(row(status=status), AROUND)
    assert (look.status, look.tone, look.is_off) == (words, tone, is_off)
    assert look.spoken("Tue 24 Nov").startswith(f"{words}. Tue 24 Nov 6:00 PM.")


def test_a_new_room_is_said_with_the_old_one():
    look = look_of(row(moved=moved(Field.LOCATION, "Room 3\nFloor 2", "Room 1")), AROUND)
    assert (look.status, look.tone) == ("Changed", "warn")
    assert look.moved == "room was Room 3 Floor 2"


def test_what_was_moved_is_not_said_of_a_hearing_that_is_off():
    change = moved(Field.LOCATION, "Room 3", "Room 1")
    assert look_of(row(status=Status.CANCELLED, moved=change), AROUND).moved == ""


def test_a_hearing_without_a_time_says_what_the_body_wrote():
    assert look_of(row(starts_at=None, time_text="After recess"), AROUND).time == "After recess"
    assert look_of(row(starts_at=None, time_text=""), AROUND).time == "time not given"


def test_a_row_says_where_not_everybody_may_speak():
    look = look_of(row(kind=MeetingKind.INVITED), AROUND)
    assert look.kind == "Invited speakers only"
    assert "Oakland. Invited speakers only." in look.spoken("Tue 24 Nov")
    assert look_of(row(kind=MeetingKind.PUBLIC_HEARING), AROUND).kind == ""


def test_a_joint_hearing_names_every_body():
    look = look_of(row(bodies=("Public Safety", "Budget", "Rules")), AROUND)
    assert look.body == "Public Safety with Budget, Rules"


def test_a_row_without_a_body_shows_its_title():
    assert look_of(row(bodies=(), title="Town hall on cameras"), AROUND).body == (
        "Town hall on cameras"
    )


@pytest.mark.parametrize(
    ("title", "count", "words"),
    [
        ("City Council", None, "Agenda not read yet"),
        ("City Council", 0, "Agenda not published yet"),
        ("City Council", 1, "1 agenda item, none on surveillance"),
        ("City Council", 9, "9 agenda items, none on surveillance"),
        ("A hearing on the budget", 9, "A hearing on the budget"),
    ],
)
def test_a_row_without_a_matching_item_says_why(title: str, count: int | None, words: str):
    bare = row(lead="", lead_spans=((0, 3),), title=title, item_count=count, label=Label.NO)
    look = look_of(bare, AROUND)
    assert look.lead == words
    assert look.lead_spans == ()


def test_borderline_and_many_topics_are_said_as_such():
    assert look_of(row(label=Label.BORDERLINE), AROUND).chips == ("borderline: Face recognition",)
    topics = ("face-recognition", "drones", "no-name", "d", "e")
    assert look_of(row(topics=topics), AROUND).chips == (
        "Face recognition", "Drones", "no-name", "+2",
    )  # fmt: skip


def test_days_are_named_by_how_near_they_are():
    assert day_words(TODAY, TODAY) == ("Mon 23 Nov", "today")
    assert day_words(TODAY + timedelta(1), TODAY) == ("Tue 24 Nov", "tomorrow")
    assert day_words(date(2027, 1, 6), TODAY) == ("Wed 6 Jan", "")


def test_no_text_of_a_row_is_endless():
    endless = "x\n" * 5_000_000
    change = moved(Field.LOCATION, endless, "Room 1")
    odd = row(bodies=(endless,), title=endless, lead=endless, lead_spans=((9_000_000, 9_000_002),),
              starts_at=None, time_text=endless, moved=change)  # fmt: skip
    look = look_of(odd, AROUND)
    for words in (look.time, look.body, look.lead, look.moved):
        assert 0 < len(words) <= LONGEST + 20
        assert "\n" not in words
    assert look.lead_spans


def test_one_line_is_one_line():
    assert one_line("a\r\n\tb\u2028c") == "a   b c"


@given(
    text=st.text(min_size=1, max_size=1500),
    places=st.lists(st.tuples(st.integers(0, 1499), st.integers(1, 60)), max_size=4),
)
def test_an_excerpt_shows_the_first_match_and_marks_the_right_letters(
    text: str, places: list[tuple[int, int]]
):
    spans = tuple(
        (start, min(start + length, len(text)))
        for start, length in sorted(places)
        if start < len(text)
    )
    shown, marked = excerpt(text, spans)
    assert len(shown) <= LONGEST + 2
    flat = "".join(" " if letter.isspace() else letter for letter in text)
    if len(text) <= LONGEST // 2:
        assert (shown, marked) == (flat, spans)
    assert bool(marked) == bool(spans), "the first match is always in sight"
    first = flat.find(shown.strip("…"))
    assert first >= 0, "an excerpt is a part of the text"
    marked_words = [shown[start:end] for start, end in marked]
    words = [flat[start:end] for start, end in spans]
    for known, found in zip(words, marked_words, strict=False):
        assert known.startswith(found)
        assert found


def test_another_agenda_is_said_unless_more_than_that_changed():
    assert look_of(row(has_other_agenda=True), AROUND).status == "Agenda changed"
    change = moved(Field.LOCATION, "Room 3", "Room 1")
    assert look_of(row(has_other_agenda=True, moved=change), AROUND).status == "Changed"
    off = look_of(row(status=Status.CANCELLED, has_other_agenda=True), AROUND)
    assert off.status == "Cancelled"


def test_a_hearing_that_may_have_moved_is_asked_about():
    look = look_of(row(status=Status.UNLISTED, may_have_moved=True), AROUND)
    assert (look.status, look.tone, look.is_off) == ("Moved?", "warn", False)
