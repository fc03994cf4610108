# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""How the program should behave: the few settings that are not private.

Kept in `preferences.toml` of the profile, written by the program and readable by a
person. What is followed is private and lives in the vault instead.
"""

from dataclasses import dataclass, replace
from pathlib import Path

from hearings.domain.kept_calendar import KeptCalendar
from hearings.domain.telling import Telling
from hearings.domain.window import UPCOMING_DAYS
from hearings.files import write_whole

MOST_LOCK_MINUTES = 240


@dataclass(frozen=True, slots=True)
class Preferences:
    """The settings; the defaults hold where the file is missing or cannot be read.

    `language` is empty for the system's own; `days_ahead` is how far a refresh reads.
    `kept_calendar` is the file that each refresh writes anew. `remind_before` are the minutes
    before each deadline at which the person is reminded, the longest first; empty for never.
    `notifications` is how much the desktop is told of it.
    Encrypted drafts are locked when nobody used the window for `lock_minutes`; 0 is never.
    """

    is_offline: bool = False
    language: str = ""
    days_ahead: int = UPCOMING_DAYS
    kept_calendar: KeptCalendar | None = None
    lock_minutes: int = 5
    remind_before: tuple[int, ...] = (24 * 60, 2 * 60)
    notifications: Telling = Telling.NEUTRAL


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
    minutes = found.get("lock_minutes")
    if type(minutes) is int and 0 <= minutes <= MOST_LOCK_MINUTES:
        chosen = replace(chosen, lock_minutes=minutes)
    return replace(chosen, kept_calendar=_kept_calendar(found.get("kept_calendar")))


def _kept_calendar(found: object) -> KeptCalendar | None:
    if not isinstance(found, dict):
        return None
    path, minutes = found.get("path"), found.get("alarm_minutes", [])
    if not isinstance(path, str) or not path or not isinstance(minutes, list):
        return None
    return KeptCalendar(
        Path(path),
        alarm_minutes=tuple(one for one in minutes if type(one) is int and one >= 0),
        has_deadlines=found.get("deadlines") is not False,
        is_neutral=found.get("neutral") is True,
    )


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
    )
    if (kept := preferences.kept_calendar) is not None:
        text += (
            "\n[kept_calendar]\n"
            f"path = {_quoted(str(kept.path))}\n"
            f"alarm_minutes = {list(kept.alarm_minutes)}\n"
            f"deadlines = {'true' if kept.has_deadlines else 'false'}\n"
            f"neutral = {'true' if kept.is_neutral else 'false'}\n"
        )
    write_whole(path, text.encode("utf-8"))


def _quoted(text: str) -> str:
    """A basic string of TOML (version 1.0), in which only these must be escaped."""
    escaped = "".join(
        f"\\u{ord(letter):04x}" if letter in '"\\\x7f' or letter < " " else letter
        for letter in text
    )
    return f'"{escaped}"'
