# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearings.importing.notice_times import find_day, find_hour, without_hours

TODAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("text", "day", "is_sure"),
    [
        ("on 2026-12-08 at six", "2026-12-08", True),
        ("12/8/2026", "2026-12-08", True),
        ("12/8/26", "2026-12-08", True),
        ("12/8", "2026-12-08", True),
        ("Tuesday, December 8, 2026", "2026-12-08", True),
        ("Tues. Dec. 8th", "2026-12-08", True),
        ("the 8th of December", "2026-12-08", True),
        ("8 Dec 2026", "2026-12-08", True),
        ("Friday, December 8", "2026-12-08", False),
        ("Dec 8, or if it rains Dec 9", "2026-12-08", False),
        ("March 3", "2027-03-03", True),
        ("Monday, November 16", "2026-11-16", True),
        ("November 16", "2027-11-16", True),
        ("Feb 29, 2028", "2028-02-29", True),
        ("tonight", "2026-11-23", False),
        ("tomorrow", "2026-11-24", False),
        ("this Thursday", "2026-11-26", False),
        ("next Monday", "2026-11-23", False),
    ],
)
def test_a_day_is_found(text: str, day: str, is_sure: bool):
    found = find_day(f"Hearing {text} please come", TODAY)
    assert found is not None
    assert (found.day.isoformat(), found.guess.is_sure) == (day, is_sure)
    assert found.guess.words in text


@pytest.mark.parametrize(
    "text", ["", "soon", "Feb 30", "13/45/2026", "May I speak?", "march on city hall", "24/7"]
)
def test_no_day_is_found(text: str):
    assert find_day(text, TODAY) is None


@pytest.mark.parametrize(
    ("text", "hour", "is_sure"),
    [
        ("at 6pm", "18:00", True),
        ("6:30 p.m.", "18:30", True),
        ("18:30", "18:30", True),
        ("noon", "12:00", True),
        ("6-8 pm", "18:00", True),
        ("5:30–8 p.m.", "17:30", True),
        ("at 6:30", "18:30", False),
        ("sign up by 4pm, it begins at 6pm", "18:00", True),
        ("doors 5pm, hearing 6pm", "17:00", False),
    ],
)
def test_an_hour_is_found(text: str, hour: str, is_sure: bool):
    found = find_hour(text, 0)
    assert found is not None
    assert (f"{found[0]:%H:%M}", found[1].is_sure) == (hour, is_sure)
    assert found[1].words in text


@pytest.mark.parametrize("text", ["", "at 6", "Room 200", "$6:00", "9:75", "before 4pm", "8:00"])
def test_no_hour_is_found(text: str):
    assert find_hour(text, 0) is None


def test_the_hour_behind_the_day_goes_before_others():
    text = "I left at 9am. Hearing on Dec 8 at 6pm"
    found = find_hour(text, text.index("Dec"))
    assert found is not None
    assert f"{found[0]:%H:%M}" == "18:00"


def test_hours_are_blanked_and_nothing_else():
    assert without_hours("at 6pm in Room 200") == "       in Room 200"


@given(st.text(max_size=200))
def test_no_text_is_too_odd(text: str):
    find_day(text, TODAY)
    find_hour(text, 0)
    assert len(without_hours(text)) == len(text)
