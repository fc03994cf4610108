# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""How the program should behave: the few settings that are not private.

Kept in `preferences.toml` of the profile, written by the program and readable by a
person. What is followed is private and lives in the vault instead.
"""

from dataclasses import dataclass, field, replace
from pathlib import Path

from hearings.domain.calendar_choice import CalendarChoice
from hearings.domain.kept_calendar import KeptCalendar
from hearings.domain.schedule import Schedule, schedule_of, written
from hearings.domain.telling import Telling
from hearings.domain.window import UPCOMING_DAYS
from hearings.files import write_whole

MOST_LOCK_MINUTES = 240


@dataclass(frozen=True, slots=True)
class Preferences:
    """The settings; the defaults hold where the file is missing or cannot be read.

    `language` is empty for the system's own; `days_ahead` is how far a refresh reads.
    `calendar` is what goes into calendar files saved in the window; `kept_calendar` is the file
    that each refresh writes anew. `remind_before` are the minutes
    before each deadline at which the person is reminded, the longest first; empty for never.
    `notifications` is how much the desktop is told of it; `tells_news` whether it is told how
    many hearings a reading on the schedule found new or changed.
    `schedule` is when the followed places are read by themselves, None for never. With
    `stays_in_tray` the program runs on there when its window is closed.
    Encrypted drafts are locked when nobody used the window for `lock_minutes`; 0 is never.
    """

    is_offline: bool = False
    language: str = ""
    days_ahead: int = UPCOMING_DAYS
    calendar: CalendarChoice = field(default_factory=CalendarChoice)
    kept_calendar: KeptCalendar | None = None
    lock_minutes: int = 5
    remind_before: tuple[int, ...] = (24 * 60, 2 * 60)
    notifications: Telling = Telling.OFF
    schedule: Schedule | None = None
    stays_in_tray: bool = False
    tells_news: bool = False


def read_preferences(path: Path) -> Preferences:
    """The settings of a profile; a faulty file counts as none, value by value."""
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return Preferences()
    # Imported here to start fast: most profiles have no such file.
    import tomllib

    try:
        found = tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        return Preferences()
    chosen = Preferences()
    if isinstance(offline := found.get("offline"), bool):
        chosen = replace(chosen, is_offline=offline)
    if isinstance(language := found.get("language"), str) and language.isalpha():
        chosen = replace(chosen, language=language)
    days = found.get("days_ahead")
    if isinstance(days, int) and not isinstance(days, bool) and 1 <= days <= 365:
        chosen = replace(chosen, days_ahead=days)
    leads = found.get("remind_before")
    if isinstance(leads, list) and all(type(one) is int and one >= 0 for one in leads):
        chosen = replace(chosen, remind_before=tuple(sorted(set(leads), reverse=True)))
    if (telling := found.get("notifications")) in list(Telling):
        chosen = replace(chosen, notifications=Telling(telling))
    if isinstance(schedule := found.get("schedule"), str):
        chosen = replace(chosen, schedule=schedule_of(schedule))
    if isinstance(stays := found.get("stays_in_tray"), bool):
        chosen = replace(chosen, stays_in_tray=stays)
    if isinstance(tells := found.get("tells_news"), bool):
        chosen = replace(chosen, tells_news=tells)
    minutes = found.get("lock_minutes")
    if type(minutes) is int and 0 <= minutes <= MOST_LOCK_MINUTES:
        chosen = replace(chosen, lock_minutes=minutes)
    return replace(
        chosen,
        calendar=_calendar_choice(found.get("calendar")) or CalendarChoice(),
        kept_calendar=_kept_calendar(found.get("kept_calendar")),
    )


def _calendar_choice(found: object) -> CalendarChoice | None:
    minutes = found.get("alarm_minutes", []) if isinstance(found, dict) else None
    if not isinstance(found, dict) or not isinstance(minutes, list):
        return None
    return CalendarChoice(
        tuple(one for one in minutes if type(one) is int and one >= 0),
        has_deadlines=found.get("deadlines") is not False,
        is_neutral=found.get("neutral") is True,
    )


def _kept_calendar(found: object) -> KeptCalendar | None:
    choice = _calendar_choice(found)
    path = found.get("path") if isinstance(found, dict) else None
    if choice is None or not isinstance(path, str) or not path:
        return None
    return KeptCalendar.of(Path(path), choice)


def save_preferences(path: Path, preferences: Preferences) -> None:
    """Write the settings whole or not at all; raises what `write_whole` raises."""
    text = (
        "# Settings of Hearings. Nothing private is kept here.\n"
        f"offline = {'true' if preferences.is_offline else 'false'}\n"
        f'language = "{preferences.language}"\n'
        f"days_ahead = {preferences.days_ahead}\n"
        f"lock_minutes = {preferences.lock_minutes}\n"
        f"remind_before = {list(preferences.remind_before)}\n"
        f'notifications = "{preferences.notifications}"\n'
        f'schedule = "{written(preferences.schedule)}"\n'
        f"stays_in_tray = {'true' if preferences.stays_in_tray else 'false'}\n"
        f"tells_news = {'true' if preferences.tells_news else 'false'}\n"
    )
    text += "\n[calendar]\n" + _told(preferences.calendar)
    if (kept := preferences.kept_calendar) is not None:
        text += f"\n[kept_calendar]\npath = {_quoted(str(kept.path))}\n" + _told(kept.choice)
    write_whole(path, text.encode("utf-8"))


def _told(choice: CalendarChoice) -> str:
    return (
        f"alarm_minutes = {list(choice.alarm_minutes)}\n"
        f"deadlines = {'true' if choice.has_deadlines else 'false'}\n"
        f"neutral = {'true' if choice.is_neutral else 'false'}\n"
    )


def _quoted(text: str) -> str:
    """A basic string of TOML (version 1.0), in which only these must be escaped."""
    escaped = "".join(
        f"\\u{ord(letter):04x}" if letter in '"\\\x7f' or letter < " " else letter
        for letter in text
    )
    return f'"{escaped}"'
