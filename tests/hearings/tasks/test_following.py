# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Which places are read, and which hosts that contacts."""

import pytest

from hearings.core import build_core
from hearings.errors import NothingChosen, UnknownPlace, UnknownSource
from hearings.paths import Paths
from tests.hearings.cli.command_line import SAMPLEVILLE, source


def ids(places) -> list[str]:
    return [place.id for place in places]


def test_places_are_followed_in_the_order_chosen_and_once(core):
    for one in ("wa-seattle", "ca-oakland", "wa-seattle"):
        core.following.follow(one)
    assert core.following.followed() == ("wa-seattle", "ca-oakland")
    assert core.following.followed_at_once() == ("wa-seattle", "ca-oakland")
    core.following.unfollow("wa-seattle")
    assert core.following.followed() == ("ca-oakland",)


def test_a_place_that_is_not_known_cannot_be_followed(core):
    with pytest.raises(UnknownPlace):
        core.following.follow("nonesuch")
    assert core.following.followed() == ()


def test_a_place_that_left_the_book_is_not_read_and_comes_back(town, core):
    core.following.follow(SAMPLEVILLE)
    core.following.follow("ca-oakland")
    text = (town.profile / "places.toml").read_text()
    for written, followed in (("", ("ca-oakland",)), (text, (SAMPLEVILLE, "ca-oakland"))):
        town.write_places(written)
        again = build_core(Paths(town.profile), clock=town.clock)
        assert again.following.followed() == followed
        again.close()


def test_what_is_asked_for_goes_before_what_is_followed_and_that_before_the_own_places(core):
    assert ids(core.following.places_to_read()) == [SAMPLEVILLE]
    core.following.follow("ca-oakland")
    assert ids(core.following.places_to_read()) == ["ca-oakland"]
    asked = core.following.places_to_read(["wa-seattle", SAMPLEVILLE, "wa-seattle"])
    assert ids(asked) == ["wa-seattle", SAMPLEVILLE]
    with pytest.raises(UnknownPlace):
        core.following.places_to_read(["nonesuch"])


def test_without_any_choice_there_is_nothing_to_read(town, core):
    town.write_places("")
    with pytest.raises(NothingChosen):
        core.following.places_to_read()


def test_hosts_are_named_before_anybody_is_asked(town, core):
    town.place(
        "xx-both",
        town.legistar("both"),
        source("legistar-web", "both", ""),
        source("smoke-signals", "both", "https://example.org"),
    )
    places = core.following.places_to_read([SAMPLEVILLE, "xx-both"])
    assert core.following.hosts(places) == (town.server.host, "both.legistar.com")
    assert core.following.hosts([]) == ()
    assert town.server.asked == []


def test_a_source_is_switched_off_for_its_place_alone_and_on_again(town, core):
    for one in (SAMPLEVILLE, "xx-both"):
        town.place(one, town.legistar("both"), source("legistar-web", "both", ""))
    core.following.switch(SAMPLEVILLE, "legistar", is_on=False)
    core.following.switch(SAMPLEVILLE, "legistar", is_on=False)
    mine, other = core.following.places_to_read([SAMPLEVILLE, "xx-both"])
    assert [(spec.system, spec.is_off) for spec in mine.sources] == [
        ("legistar", True),
        ("legistar-web", False),
    ]
    assert not any(spec.is_off for spec in other.sources)
    assert core.following.hosts([mine]) == ("both.legistar.com",)
    assert (mine.is_off, core.following.followed()) == (False, ())
    again = build_core(Paths(town.profile), clock=town.clock)
    assert again.following.as_read([other, mine]) == (other, mine), "a new start keeps it"
    again.following.switch(SAMPLEVILLE, "legistar-web", is_on=False)
    (mine,) = again.following.places_to_read([SAMPLEVILLE])
    assert (mine.is_off, again.following.hosts([mine])) == (True, ())
    for system in ("legistar", "legistar-web"):
        again.following.switch(SAMPLEVILLE, system, is_on=True)
    assert again.following.hosts(again.following.places_to_read([SAMPLEVILLE])) == (
        town.server.host,
        "both.legistar.com",
    )
    again.close()
    assert town.server.asked == []


def test_only_a_source_that_the_place_has_is_switched(core):
    with pytest.raises(UnknownSource) as caught:
        core.following.switch(SAMPLEVILLE, "legistar-web", is_on=False)
    assert caught.value.facts() == {
        "given": "legistar-web",
        "place": SAMPLEVILLE,
        "known": ("legistar",),
    }
    with pytest.raises(UnknownPlace):
        core.following.switch("nonesuch", "legistar", is_on=False)
