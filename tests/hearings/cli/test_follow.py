# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Topics, bills, hearings and words are followed and muted, and the list follows at once."""

import re

import pytest

from hearings.cli.own_shapes import own_shape
from hearings.domain.own_mark import OwnHit, OwnMark, PartMark
from tests.hearings.cli.command_line import SAMPLEVILLE, Town
from tests.hearings.cli.test_shapes import promised, section, shown, told_in
from tests.support.factories import legistar_event, legistar_item


@pytest.fixture
def filled(town: Town) -> Town:
    """A town with one hearing on surveillance and three on nothing of the kind."""
    for number, title, file in (
        (7, "A face recognition policy", None),
        (8, "Contract with Acme Gadgets", "26-0114"),
        (9, "Land use in the north", "26-0200"),
        (10, "Sidewalks", None),
    ):
        town.client.events.append(legistar_event(number))
        town.client.items[number] = [
            legistar_item(number, number, title, EventItemMatterId=number,
                          EventItemMatterFile=file, EventItemMatterStatus="In Committee")
        ]  # fmt: skip
    assert town("refresh", "--place", SAMPLEVILLE).status == 0
    return town


def listed(town: Town, *words: str) -> list[str]:
    """The numbers of the events in the list."""
    found = town("list", "--json", *words).json
    return sorted(one["id"].rsplit("-", 1)[-1] for one in found)


def of(town: Town, number: int) -> dict:  # type: ignore[type-arg]
    return town("show", f"{SAMPLEVILLE}-legistar-{number}", "--json").json["own"]


def test_a_word_of_ones_own_joins_the_list_and_leaves_it(filled: Town):
    assert listed(filled) == ["7"]
    assert filled("follow", "word", "acme  gadget").out == "acme gadget is followed now.\n"
    assert listed(filled) == ["7", "8"]
    own = of(filled, 8)
    assert own["words"] == ["acme gadget"]
    assert own["items"] == [
        {
            "index": 0,
            "words": [{"word": "acme gadget", "words": ["Acme Gadgets"], "spans": [[14, 26]]}],
            "bills": [],
            "muted": [],
        }
    ]
    assert "your word: acme gadget" in filled("list").out
    assert filled("unfollow", "word", "ACME gadget").status == 0
    assert listed(filled) == ["7"]


def test_a_bill_followed_by_number_marks_its_hearing_whatever_the_words(filled: Town):
    done = filled("follow", "bill", "File 26-200", "--place", SAMPLEVILLE)
    assert done.out == "26-0200 is followed now.\n"
    assert listed(filled) == ["7", "9"]
    assert of(filled, 9)["bills"] == [
        {"number": "26-0200", "normal": "26-200", "legislature": SAMPLEVILLE, "term": None}
    ]
    assert "follows: 26-0200" in filled("list").out
    assert filled("unfollow", "bill", "26-0200", "--place", SAMPLEVILLE).status == 0
    assert listed(filled) == ["7"]


def test_a_followed_hearing_joins_the_list(filled: Town):
    hearing = f"{SAMPLEVILLE}-legistar-10"
    assert filled("follow", "hearing", hearing).status == 0
    assert listed(filled) == ["10", "7"]
    assert of(filled, 10)["followed"]
    assert "you follow this hearing" in filled("show", hearing).out
    assert filled("unfollow", "hearing", hearing).status == 0
    assert listed(filled) == ["7"]


def test_a_muted_topic_and_a_muted_word_leave_the_list_but_not_the_facts(filled: Town):
    assert filled("mute", "topic", "face-recognition").status == 0
    assert listed(filled) == []
    shown = filled("show", f"{SAMPLEVILLE}-legistar-7", "--json").json
    assert (shown["label"], shown["own"]["label"]) == ("surveillance", "no")
    assert listed(filled, "--topic", "face-recognition") == ["7"], "what is named is listed"
    assert filled("unmute", "topic", "face-recognition").status == 0
    assert filled("mute", "word", "policy").status == 0
    assert listed(filled) == []
    assert of(filled, 7)["items"][0]["muted"][0]["words"] == ["policy"]
    assert filled("unmute", "word", "Policies").status == 0
    assert listed(filled) == [], "only what was muted is unmuted"
    assert filled("unmute", "word", "POLICY").status == 0
    assert listed(filled) == ["7"]


def test_mine_is_only_what_was_chosen(filled: Town):
    assert listed(filled, "--mine") == []
    filled("follow", "word", "sidewalk")
    assert listed(filled, "--mine") == ["10"]
    filled("follow", "topic", "face-recognition")
    assert listed(filled, "--mine") == ["10", "7"]
    assert filled("list", "--mine", "--topic", "drones").status == 2


def test_everything_followed_is_listed(filled: Town):
    assert "Nothing is followed yet" in filled("follow", "list").out
    filled("follow", "place", SAMPLEVILLE)
    filled("follow", "topic", "drones")
    filled("follow", "bill", "26-0114")
    filled("follow", "hearing", f"{SAMPLEVILLE}-legistar-7")
    filled("follow", "word", "flock")
    filled("mute", "topic", "schools")
    filled("mute", "word", "wildlife")
    assert filled("follow", "list", "--json").json == {
        "places": [SAMPLEVILLE],
        "unknown_places": [],
        "topics": ["drones"],
        "bills": [
            {"number": "26-0114", "normal": "26-114", "legislature": SAMPLEVILLE, "term": None}
        ],
        "hearings": [f"{SAMPLEVILLE}-legistar-7"],
        "words": ["flock"],
        "muted_topics": ["schools"],
        "muted_words": ["wildlife"],
    }
    out = filled("follow", "list").out
    for words in ("Places", "Drones", "26-0114", "Muted words", "wildlife", "City Council"):
        assert words in out


def test_a_followed_place_this_version_does_not_know_is_named_and_can_be_left(town: Town):
    town("follow", "place", SAMPLEVILLE)
    (town.profile / "places.toml").unlink()
    told = town("follow", "list", "--json").json
    assert (told["places"], told["unknown_places"]) == ([], [SAMPLEVILLE])
    out = town("follow", "list").out
    assert "Places this version does not know, which are not read" in out
    assert SAMPLEVILLE in out
    assert town("unfollow", "place", SAMPLEVILLE).status == 0
    assert "Nothing is followed yet" in town("follow", "list").out


@pytest.mark.parametrize(
    "words",
    [
        ("follow", "bill"),
        ("follow", "list", "more"),
        ("follow", "topic", "drones", "--place", SAMPLEVILLE),
        ("follow", "topic", "drone"),
        ("follow", "bill", "26-0114"),
        ("follow", "bill", "???", "--place", SAMPLEVILLE),
        ("follow", "word", "..."),
        ("follow", "hearing", "nobody-1"),
        ("mute", "bill", "26-0114"),
        ("unfollow", "topic", "drone"),
    ],
)
def test_what_cannot_be_meant_is_bad_usage_and_changes_nothing(town: Town, words: tuple[str, ...]):
    before = town("follow", "list", "--json").json
    assert town(*words).status == 2
    assert town("follow", "list", "--json").json == before


def test_a_bill_opens_with_every_hearing_of_it(filled: Town):
    filled("follow", "place", SAMPLEVILLE)
    view = filled("bill", "26-0200", "--json").json
    assert view["title"] == "Land use in the north"
    assert view["bill_status"] == view["hearings"][0]["items"][0]["bill_status"] == "In Committee"
    assert view["bill_status_at"] is not None
    assert not view["followed"]
    assert [one["id"] for one in view["hearings"]] == [f"{SAMPLEVILLE}-legistar-9"]
    assert view["hearings"][0]["items"][0]["title"] == "Land use in the north"
    filled("follow", "bill", "26-200")
    out = filled("bill", "26-200").out
    assert "You follow this bill." in out
    assert "in the words of its source: In Committee (as of " in out
    assert f"{SAMPLEVILLE}-legistar-9" in out


def test_the_json_is_what_the_documents_promise(filled: Town):
    hit = OwnHit("gadget", ("Gadgets",), ((0, 7),))
    part = PartMark(own=(hit,), muted=(hit,), bills=("us-congress/119/S 12",))
    told = re.search(r"^`({own{.*)`$", section("hearings list --json"), re.MULTILINE)
    assert told is not None
    assert shown({"own": own_shape(OwnMark(items=(part,)))}) == promised(told[1])
    filled("follow", "bill", "26-0114", "--place", SAMPLEVILLE)
    assert shown(filled("follow", "list", "--json").json) == told_in("hearings follow list --json")
    view = filled("bill", "26-0114", "--place", SAMPLEVILLE, "--json").json
    view["documents"] = [{"title": "", "url": ""}]
    assert shown(view) == told_in("hearings bill NUMBER --json")


def test_a_bill_nobody_read_of_says_that_only_what_was_read_is_searched(filled: Town):
    done = filled("bill", "26-9999", "--place", SAMPLEVILLE)
    assert done.status == 0
    assert "No hearing of it was read." in done.out
