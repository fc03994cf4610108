# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Settings survive, and a faulty file harms nothing."""

from datetime import time
from pathlib import Path

import pytest

from hearings.domain.calendar_choice import CalendarChoice
from hearings.domain.kept_calendar import KeptCalendar
from hearings.domain.schedule import DailyAt, EveryHours, Schedule
from hearings.domain.telling import Telling
from hearings.preferences import Preferences, read_preferences, save_preferences


def test_a_missing_file_gives_the_defaults(tmp_path: Path):
    assert read_preferences(tmp_path / "preferences.toml") == Preferences()


def test_what_is_saved_is_read_again(tmp_path: Path):
    chosen = Preferences(
        is_offline=True, language="es", days_ahead=30, remind_before=(60, 15),
        notifications=Telling.DRAFT, stays_in_tray=True, tells_news=True,
        calendar=CalendarChoice((15,), False, True),
    )  # fmt: skip
    save_preferences(tmp_path / "deep" / "preferences.toml", chosen)
    assert read_preferences(tmp_path / "deep" / "preferences.toml") == chosen


@pytest.mark.parametrize("schedule", [EveryHours(3), EveryHours(24), DailyAt(time(7, 5))])
def test_a_schedule_is_read_again(tmp_path: Path, schedule: Schedule):
    path = tmp_path / "preferences.toml"
    save_preferences(path, Preferences(schedule=schedule))
    assert read_preferences(path).schedule == schedule


@pytest.mark.parametrize("name", ["hearings.ics", 'a "quoted" \\ na\x7fme\n.ics', "日本 😀.ics"])
def test_the_kept_calendar_is_read_again_whatever_its_name(tmp_path: Path, name: str):
    kept = KeptCalendar(tmp_path / name, (60, 1440), has_deadlines=False, is_neutral=True)
    path = tmp_path / "preferences.toml"
    save_preferences(path, Preferences(kept_calendar=kept))
    assert read_preferences(path) == Preferences(kept_calendar=kept)


@pytest.mark.parametrize(
    "text",
    [
        "offline = 'yes'\nlanguage = 7\ndays_ahead = true",
        "not toml at all [",
        'days_ahead = 0\nlanguage = "../es"',
        "days_ahead = 100000",
        "remind_before = 'soon'\nnotifications = []",
        "remind_before = [true]\nnotifications = 'loud'",
        "remind_before = [-1]",
        "kept_calendar = 7",
        "calendar = 'soon'",
        "schedule = 6",
        "stays_in_tray = 1",
        "schedule = '2 hours'",
        "schedule = '6'",
        "schedule = '25:00'",
        "schedule = '08:00:30'",
        "[calendar]\nalarm_minutes = 7",
        "[kept_calendar]\npath = 7",
        "[kept_calendar]\npath = ''",
        "[kept_calendar]\npath = 'a.ics'\nalarm_minutes = 'soon'",
    ],
)
def test_a_faulty_value_counts_as_none(tmp_path: Path, text: str):
    path = tmp_path / "preferences.toml"
    path.write_text(text, encoding="utf-8")
    assert read_preferences(path) == Preferences()


def test_a_good_value_beside_a_faulty_one_counts(tmp_path: Path):
    path = tmp_path / "preferences.toml"
    path.write_text("offline = true\ndays_ahead = -1", encoding="utf-8")
    assert read_preferences(path) == Preferences(is_offline=True)


def test_bytes_that_are_no_text_count_as_none(tmp_path: Path):
    path = tmp_path / "preferences.toml"
    path.write_bytes(b"\xff\xfe\x00")
    assert read_preferences(path) == Preferences()
