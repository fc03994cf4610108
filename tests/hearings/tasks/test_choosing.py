# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What a person chooses is kept in the vault, each thing once, and can be taken back."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from hearings.core import Core
from hearings.domain.interests import NO_INTERESTS, Interests
from hearings.errors import BadFollow, PlaceNeeded, UnknownHearing, UnknownPlace, UnknownTopic
from tests.support.window import core_on
from tests.ui.hearings_for_tests import listed, record


@pytest.fixture
def core(tmp_path: Path) -> Iterator[Core]:
    core = core_on(tmp_path / "profile")
    yield core
    core.close()


def test_nothing_is_chosen_at_first_and_no_vault_is_made_to_see_that(core: Core):
    assert core.choosing.interests() == NO_INTERESTS
    assert not core.paths.vault.exists()


def test_everything_chosen_is_there_at_the_next_start(core: Core, tmp_path: Path):
    (hearing,) = listed(core, record())
    core.choosing.follow_topic("drones")
    core.choosing.switch_topic("schools", on=False)
    core.choosing.add_word("flock  safety")
    core.choosing.mute("wildlife")
    core.choosing.follow_bill(core.choosing.bill("H.R. 12", "us-house"))
    core.choosing.follow_hearing(hearing)
    core.close()
    again = core_on(tmp_path / "profile")
    assert again.choosing.interests() == Interests(
        words=("flock safety",),
        muted=("wildlife",),
        topics=("drones",),
        topics_off=("schools",),
        bills=("us-congress/119/HR 12",),
        hearings=(hearing,),
    )
    again.close()


def test_what_was_chosen_can_be_taken_back(core: Core):
    (hearing,) = listed(core, record())
    choosing = core.choosing
    bill = choosing.bill("AB 1355", "ca-legislature")
    choosing.follow_topic("drones")
    choosing.switch_topic("schools", on=False)
    choosing.add_word("Flock Safety")
    choosing.mute("Wildlife")
    choosing.follow_bill(bill)
    choosing.follow_hearing(hearing)
    choosing.unfollow_topic("drones")
    choosing.switch_topic("schools", on=True)
    choosing.remove_word("flock  safety")
    choosing.unmute("wildlife")
    choosing.unfollow_bill(choosing.bill("ab1355", "ca-legislature"))
    choosing.unfollow_hearing(hearing)
    assert choosing.interests() == NO_INTERESTS


def test_a_topic_is_followed_or_off_but_never_both(core: Core):
    core.choosing.switch_topic("drones", on=False)
    core.choosing.follow_topic("drones")
    assert core.choosing.interests() == Interests(topics=("drones",))
    core.choosing.switch_topic("drones", on=False)
    assert core.choosing.interests() == Interests(topics_off=("drones",))


def test_a_topic_nobody_knows_is_refused_with_those_that_look_like_it(core: Core):
    for change in (core.choosing.follow_topic, core.choosing.unfollow_topic):
        with pytest.raises(UnknownTopic) as told:
            change("drone")
        assert "drones" in told.value.near


def test_a_word_is_kept_once_however_it_is_written(core: Core):
    assert core.choosing.add_word("Cámara de Vigilancia") == "Cámara de Vigilancia"
    assert core.choosing.add_word(" camara de  vigilancia ") == "Cámara de Vigilancia"
    assert core.choosing.interests().words == ("Cámara de Vigilancia",)


@pytest.mark.parametrize("words", ["", "  ", "…", "*", "x" * 81])
def test_what_is_no_word_is_refused_and_not_repeated(core: Core, words: str):
    for keep in (core.choosing.add_word, core.choosing.mute, core.choosing.bill):
        with pytest.raises(BadFollow) as told:
            keep(words)
        if words.strip():
            assert words not in str(told.value.facts())
    assert core.choosing.interests() == NO_INTERESTS


def test_a_bill_without_a_place_is_of_the_one_followed_legislature_that_has_such(core: Core):
    core.following.follow("wa-legislature")
    core.following.follow("wa-seattle")
    assert core.choosing.bill("2SSB 5956").key == "wa-legislature/2025/SB 5956"
    assert core.choosing.bill("CB 120892").key == "wa-seattle//CB 120892"
    core.following.follow("ca-legislature")
    with pytest.raises(PlaceNeeded):
        core.choosing.bill("SB 12")
    assert core.choosing.bill("SB 12", "ca-legislature").legislature == "ca-legislature"


def test_a_bill_without_any_followed_place_needs_one(core: Core):
    with pytest.raises(PlaceNeeded):
        core.choosing.bill("SB 12")


def test_both_houses_of_the_congress_are_one_place_for_a_bill(core: Core):
    core.following.follow("us-house")
    core.following.follow("us-senate")
    assert core.choosing.bill("S. 12").key == "us-congress/119/S 12"


def test_a_bill_of_a_place_nobody_knows_is_refused(core: Core):
    with pytest.raises(UnknownPlace):
        core.choosing.bill("AB 1355", "xx-nowhere")


def test_a_hearing_nobody_knows_is_not_followed_and_can_be_let_go(core: Core):
    with pytest.raises(UnknownHearing):
        core.choosing.follow_hearing("xx-nowhere-1")
    core.choosing.unfollow_hearing("xx-nowhere-1")
    assert core.choosing.interests() == NO_INTERESTS
