# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearings.domain.status import Status
from hearings.sources.parsing import (
    LONGEST_REMARK,
    LONGEST_TITLE,
    clean_location,
    clean_text,
    local_moment,
    one_line,
    read_date,
    read_hour,
    told_status,
)


@pytest.mark.parametrize(
    ("text", "hour"),
    [
        ("10:00 AM", time(10)),
        ("  9:30a.m. ", time(9, 30)),
        ("9:30 A.M", time(9, 30)),
        ("9.30 am", time(9, 30)),
        ("1:30\u00a0PM", time(13, 30)),
        ("at 6:00 p.m.", time(18)),
        ("7 p.m.", time(19)),
        ("7pm", time(19)),
        ("10:01 AM", time(10, 1)),
        ("10:00 AM*", time(10)),
        ("12:00 PM", time(12)),
        ("12:15 AM", time(0, 15)),
        ("12 noon", time(12)),
        ("Noon", time(12)),
        ("NOON.", time(12)),
        ("18:30", time(18, 30)),
        ("09:05", time(9, 5)),
        ("18:30:00", time(18, 30)),
    ],
)
def test_an_hour_is_read_however_it_is_typed(text: str, hour: time):
    assert read_hour(text) == hour


@pytest.mark.parametrize(
    "text",
    [
        "", "Deferred", "TBD", "upon adjournment", "10:00 AM or upon adjournment",
        "12:00 AM", "00:00", "00:00:00", "Midnight", "24:00", "24:30", "25:00", "18:60",
        "10:75 AM", "13:00 PM", "0:30 PM", "10", "6:30", "9:30", "11 noon",
        "10:00 AM and 1:00 PM", "१०:०० PM x",
    ],
)  # fmt: skip
def test_what_names_no_hour_or_two_is_no_hour(text: str):
    assert read_hour(text) is None


@given(st.times())
def test_every_hour_as_legistar_writes_it_is_read_back(hour: time):
    plain = hour.replace(second=0, microsecond=0)
    told = f"{plain.hour % 12 or 12}:{plain.minute:02} {'AM' if plain.hour < 12 else 'PM'}"
    assert read_hour(told) == (None if plain == time(0) else plain)
    assert read_hour(plain.strftime("%H:%M")) == (None if plain == time(0) else plain)


@given(st.text())
def test_no_text_is_too_odd_for_an_hour_a_date_or_a_status(text: str):
    assert read_hour(text) != time(0)
    assert read_date(text) is None or isinstance(read_date(text), date)
    assert told_status(text) in (Status.SCHEDULED, Status.CANCELLED, Status.POSTPONED)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2026-10-07T00:00:00", date(2026, 10, 7)),
        ("2026-10-07", date(2026, 10, 7)),
        ("1/31/2019", date(2019, 1, 31)),
        (" 11/3/2026 ", date(2026, 11, 3)),
        ("2026-02-30T00:00:00", None),
        ("2026-10-071", None),
        ("13/1/2026", None),
        ("0000-01-01", None),
        ("soon", None),
        ("", None),
    ],
)
def test_a_date_is_read_from_both_spellings(text: str, day: date | None):
    assert read_date(text) == day


def test_a_moment_is_local_to_the_place_on_both_sides_of_the_clock_change():
    before = local_moment(date(2026, 10, 31), time(10), "America/New_York")
    after = local_moment(date(2026, 11, 1), time(10), "America/New_York")
    assert before is not None
    assert after is not None
    assert before.astimezone(UTC) == datetime(2026, 10, 31, 14, tzinfo=UTC)
    assert after.astimezone(UTC) == datetime(2026, 11, 1, 15, tzinfo=UTC)
    assert after.utcoffset() == timedelta(hours=-5)


def test_without_an_hour_there_is_no_moment():
    assert local_moment(date(2026, 11, 1), None, "America/New_York") is None


@pytest.mark.parametrize(
    ("texts", "status"),
    [
        (("Final", "City Council", ""), Status.SCHEDULED),
        (("Cancelled", "City Council", ""), Status.CANCELLED),
        (("Canceled", "Board", ""), Status.CANCELLED),
        (("FINAL", "*Finance Committee - CANCELLED", ""), Status.CANCELLED),
        (("FINAL", "Finance Committee- CANCELLATION", ""), Status.CANCELLED),
        (("Final", "Parks Committee", "Cancellation Notice"), Status.CANCELLED),
        (("Deferred", "Committee on Parks", ""), Status.POSTPONED),
        (("Final", "Board", "POSTPONED to a later date"), Status.POSTPONED),
        (("Final", "Board", "This hearing was re-scheduled."), Status.POSTPONED),
        (("Deferred", "Board", "Cancelled"), Status.CANCELLED),
        (("Final", "Office of the Mayor Annual Recess Agenda", ""), Status.SCHEDULED),
        (("Final", "Board", "Rescheduled from the cancelled meeting of 3 March"), Status.SCHEDULED),
        (("Final", "Board", "This meeting replaces the meeting cancelled on 3 March"),
         Status.SCHEDULED),
        (("Final", "Board", "Moved from 3 March. Now cancelled."), Status.CANCELLED),
    ],
)  # fmt: skip
def test_a_status_is_told_by_status_name_body_and_comment(texts: tuple[str, ...], status: Status):
    assert told_status(*texts) is status


def test_text_loses_what_cannot_be_seen_and_keeps_its_lines():
    dirty = (
        " \ufeffSurveil\u00adlance\u200b use\u00a0\u00a0policy\t\r\n\r\n  next\x00 line\x85third "
    )
    assert clean_text(dirty) == "Surveillance use policy\nnext line\nthird"


def test_text_that_would_turn_the_page_round_or_break_a_database_is_made_harmless():
    assert clean_text("a\u202eb\u2066c\ud800d") == "abcd"


def test_markup_stays_text():
    assert clean_text("<script>alert(1)</script> & <b>") == "<script>alert(1)</script> & <b>"


def test_a_long_text_is_cut_and_says_so():
    cut = clean_text("x" * (LONGEST_TITLE + 1))
    assert len(cut) == LONGEST_TITLE
    assert cut.endswith("x…")
    assert clean_text("x" * LONGEST_TITLE) == "x" * LONGEST_TITLE


@given(st.text(), st.integers(min_value=1, max_value=40))
def test_clean_text_is_short_enough_has_no_controls_and_stays_as_it_is(text: str, longest: int):
    clean = clean_text(text, longest)
    assert len(clean) <= longest
    assert not any(ord(letter) < 32 and letter != "\n" for letter in clean)
    assert clean_text(clean, longest) == clean
    clean.encode()


def test_an_address_over_several_lines_becomes_one_line_with_commas():
    typed = "Council Chamber, City Hall,\r\n600 Example Avenue \r\n\r\nSampleville"
    assert clean_location(typed) == "Council Chamber, City Hall, 600 Example Avenue, Sampleville"
    assert len(clean_location("Room\r\n" * 2_000)) <= LONGEST_REMARK


def test_one_line_has_no_breaks():
    assert one_line("Transit\r\nCommittee ") == "Transit Committee"
