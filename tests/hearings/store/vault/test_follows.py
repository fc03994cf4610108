# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What is followed stands in the order in which it was, kind by kind."""

from hearings.store.vault.vault import Vault, open_vault
from tests.support.records import SEEN


def test_what_is_followed_stands_in_the_order_followed(vault: Vault):
    for place in ("c", "a", "b", "a"):
        vault.follows.follow("place", place, SEEN)
    vault.follows.follow("topic", "a", SEEN)
    assert vault.follows.followed("place") == ("c", "a", "b")
    assert vault.follows.followed("topic") == ("a",)
    assert vault.follows.followed("bill") == ()


def test_what_is_followed_again_stands_last(vault: Vault):
    for place in ("a", "b"):
        vault.follows.follow("place", place, SEEN)
    vault.follows.unfollow("place", "a")
    vault.follows.unfollow("place", "never")
    assert vault.follows.followed("place") == ("b",)
    vault.follows.follow("place", "a", SEEN)
    assert vault.follows.followed("place") == ("b", "a")


def test_it_is_still_followed_in_the_next_opening(vault: Vault):
    vault.follows.follow("hearing", "h-1", SEEN)
    vault.close()
    again = open_vault(vault.path)
    assert again.follows.followed("hearing") == ("h-1",)
    again.close()
