# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What was ticked is known by hearing and kind, and can be taken back."""

from datetime import timedelta

from hearings.store.vault.vault import Vault, open_vault
from tests.support.records import SEEN

LATER = SEEN + timedelta(hours=1)


def test_a_tick_is_kept_by_hearing_and_kind(vault: Vault):
    vault.done_steps.tick("h-1", "sign_up", SEEN)
    vault.done_steps.tick("h-1", "written", LATER)
    vault.close()
    again = open_vault(vault.path)
    assert again.done_steps.all() == {("h-1", "sign_up"): SEEN, ("h-1", "written"): LATER}
    again.close()


def test_a_later_tick_takes_the_place_of_the_earlier(vault: Vault):
    for at in (SEEN, LATER):
        vault.done_steps.tick("h-1", "sign_up", at)
    assert vault.done_steps.all() == {("h-1", "sign_up"): LATER}


def test_a_tick_can_be_taken_back_alone(vault: Vault):
    for hearing_id in ("h-1", "h-2"):
        vault.done_steps.tick(hearing_id, "sign_up", SEEN)
    vault.done_steps.untick("h-1", "sign_up")
    vault.done_steps.untick("h-9", "sign_up")
    assert vault.done_steps.all() == {("h-2", "sign_up"): SEEN}
