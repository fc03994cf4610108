# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What was shown is known after the next start, and forgotten when it is long past."""

from dataclasses import replace
from datetime import timedelta
from zoneinfo import ZoneInfo

from hearings.domain.reminder import ReminderKey
from hearings.store.vault.vault import Vault, open_vault
from tests.support.records import SEEN

KEY = ReminderKey("h-1", "sign_up", SEEN + timedelta(days=1), 120)


def test_what_was_shown_is_known_after_the_next_start_whatever_the_zone(vault: Vault):
    local = replace(KEY, due_at=KEY.due_at.astimezone(ZoneInfo("America/Chicago")))
    vault.reminders.note([local, replace(KEY, lead=1440)], SEEN)
    vault.reminders.note([KEY], SEEN + timedelta(hours=1))
    vault.close()
    again = open_vault(vault.path)
    assert again.reminders.shown() == {KEY, replace(KEY, lead=1440)}
    again.close()


def test_nothing_to_note_writes_nothing(vault: Vault):
    vault.reminders.note([], SEEN)
    assert vault.reminders.shown() == frozenset()


def test_what_is_long_past_is_forgotten(vault: Vault):
    old = replace(KEY, due_at=SEEN - timedelta(days=90))
    vault.reminders.note([KEY, old], SEEN)
    vault.reminders.forget_before(SEEN - timedelta(days=60))
    assert vault.reminders.shown() == {KEY}


def test_a_reminder_is_told_so_many_real_minutes_before():
    assert KEY.at == KEY.due_at - timedelta(hours=2)
