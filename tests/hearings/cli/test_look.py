# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""`list`, `show` and `places`: what is looked at, and what is said where there is nothing."""

import json

import pytest

from tests.hearings.cli.command_line import SAMPLEVILLE, Town
from tests.support.factories import legistar_event, legistar_item
from tests.support.replies import failing

ELSEWHERE = "xx-elsewhere"


@pytest.fixture
def full(town: Town) -> Town:
    """Two places with four hearings: on surveillance, borderline, on nothing, and past."""
    town.client.events += [
        legistar_event(7),
        legistar_event(8, "Traffic Committee", "2026-12-03"),
        legistar_event(9, "Parks Committee", "2026-12-05", time=None),
    ]
    town.client.items |= {
        7: [legistar_item(1, 7, "Purchase of license plate readers", number="6.1.")],
        8: [legistar_item(2, 8, "Red-light cameras at five intersections")],
    }
    other = town.api.client("elsewhere", [legistar_event(70, "Consejo", "2026-11-20")])
    other.items[70] = [legistar_item(3, 70, "Cámaras de vigilancia en los parques")]
    town.place(ELSEWHERE, town.legistar("elsewhere"), timezone="America/New_York")
    assert town("refresh", "--from", "2026-11-01").status == 0
    return town


def bodies(town: Town, *words: str) -> list[str]:
    done = town("list", "--json", *words)
    assert done.status == 0, done
    return [one["bodies"][0] for one in done.json]


def test_only_what_touches_surveillance_is_listed_unless_all_is_asked_for(full):
    assert bodies(full) == ["City Council"]
    assert bodies(full, "--all") == ["City Council", "Traffic Committee", "Parks Committee"]


def test_a_topic_that_is_named_is_listed_where_it_is_borderline(full):
    assert bodies(full, "--topic", "traffic-enforcement") == ["Traffic Committee"]
    assert bodies(full, "--topic", "license-plate-readers") == ["City Council"]
    assert bodies(full, "--topic", "license-plate-readers", "--topic", "traffic-enforcement") == [
        "City Council", "Traffic Committee",
    ]  # fmt: skip
    assert bodies(full, "--topic", "dna") == []
    assert bodies(full, "--topic", "license-plate-readers", "--all") == ["City Council"]


def test_dates_are_local_and_both_included(full):
    everything = ("--all", "--from", "2026-11-01")
    assert bodies(full, *everything)[0] == "Consejo"
    assert bodies(full, "--all", "--from", "2026-12-03", "--to", "2026-12-03") == [
        "Traffic Committee"
    ]
    assert bodies(full, "--all", "--to", "2026-12-03") == ["City Council", "Traffic Committee"]
    # A last day that is past asks for everything before it.
    assert bodies(full, "--all", "--to", "2026-11-20") == ["Consejo"]


def test_places_and_words_narrow_the_list(full):
    past = ("--from", "2026-11-01")
    assert bodies(full, "--place", ELSEWHERE, *past) == ["Consejo"]
    assert bodies(full, "--place", ELSEWHERE, "--place", SAMPLEVILLE, *past) == [
        "Consejo", "City Council",
    ]  # fmt: skip
    assert bodies(full, "--search", "camaras", *past) == ["Consejo"]
    assert bodies(full, "--search", "LICENSE plate") == ["City Council"]
    assert bodies(full, "--search", "plate parks", "--all") == []


@pytest.mark.parametrize("text", ['"', "*", "drones OR", "NEAR(", "'; --", "\\", "é" * 500, "-"])
def test_no_search_is_a_fault(full, text):
    assert full("list", "--all", f"--search={text}").status == 0
    assert full("places", f"--search={text}").status == 0


def test_the_list_says_the_day_the_time_the_place_the_words_and_the_id(full):
    done = full("list")
    assert done.status == 0
    assert done.out == (
        "Tue 1 Dec 2026 · in 8 days\n"
        "  6:00 PM PST · Sampleville · City Council\n"
        "      6.1. Purchase of license plate readers\n"
        "      (License plate readers: license plate readers)\n"
        "      xx-sampleville-legistar-7\n"
        "\n"
        "Sampleville: read just now\n"
    )
    assert done.err == ""


def test_a_time_that_is_not_known_is_not_made_up(full):
    assert "  time not given · Sampleville · Parks Committee" in full("list", "--all").out


def test_the_list_says_how_old_it_is(full):
    full.clock.turn(26 * 3600)
    assert full("list").out.endswith("\n\nSampleville: read 1 day ago\n")


def test_a_place_that_was_never_read_is_no_empty_list(full):
    full.place("xx-new", full.legistar("new"))
    done = full("list", "--place", "xx-new")
    assert done.status == 0
    assert done.err == "hearings: New was never read. Begin with: hearings refresh --place xx-new\n"
    as_json = full("list", "--place", "xx-new", "--json")
    assert as_json.json == []
    assert as_json.err == done.err


def test_a_place_that_failed_is_named_with_the_age_of_what_is_shown(full):
    full.clock.turn(2 * 3600)
    full.server.fault("/v1/elsewhere/events", failing(404))
    assert full("refresh").status == 3
    said = (
        "hearings: Elsewhere could not be read again; it is shown as of 2 hours ago. "
        f"{full.server.host} answered with error 404.\n"
    )
    assert full("list").err == said
    assert full("list", "--place", ELSEWHERE).err == said
    assert full("list", "--place", SAMPLEVILLE).err == ""


def test_before_anything_is_read_the_list_says_how_to_begin(town):
    done = town("list")
    assert done.out == "Nothing was read yet. Begin with: hearings refresh --place ID\n"
    assert town("list", "--json").out == "[\n]\n"


def test_a_list_without_matches_says_what_to_try(full):
    done = full("list", "--search", "nonesuch")
    assert done.out == (
        "No hearing matches. Try --all for every meeting, or other dates with --from.\n"
    )


def test_one_hearing_is_shown_whole(full):
    done = full("show", "xx-sampleville-legistar-7")
    assert done.status == 0
    assert done.out == (
        "City Council\n"
        "Tue 1 Dec 2026 · 6:00 PM PST\n"
        "Sampleville · City Council\n"
        "Where: Council Chamber, Sampleville City Hall, 1 Example Plaza\n"
        "Page: https://sampleville.legistar.com/MeetingDetail.aspx?LEGID=7&GID=1&G=00000000\n"
        "\n"
        "Agenda\n"
        "* 6.1. Purchase of license plate readers\n"
        "      License plate readers: license plate readers\n"
        "\n"
        "Read from the body's Legistar service just now.\n"
        "\n"
        "How to take part\n"
        "  It is not known whether the public may speak: ask the clerk.\n"
    )


def test_show_and_list_give_the_same_json(full):
    (listed,) = full("list", "--json").json
    assert (listed["participation"]["taking"], listed["deadlines"]) == ("ask", [])
    assert full("show", listed["id"], "--json").json == listed


def test_borderline_items_have_a_mark_of_their_own(full):
    assert "~ 1. Red-light cameras" in full("show", "xx-sampleville-legistar-8").out


def test_places_are_listed_with_what_is_followed(full):
    full("follow", "place", ELSEWHERE)
    lines = full("places").out.splitlines()
    assert len(lines) > 25
    assert [line for line in lines if line.startswith("*")] == [f"* {ELSEWHERE:<28} Elsewhere, XX"]
    followed = [one["id"] for one in full("places", "--json").json if one["followed"]]
    assert followed == [ELSEWHERE]


def test_places_are_searched(full):
    (one,) = full("places", "--search", "sampleville", "--json").json
    assert (one["id"], one["own"], one["sources"][0]["client"]) == (
        SAMPLEVILLE, True, "sampleville",
    )  # fmt: skip
    nothing = full("places", "--search", "nonesuch")
    assert (nothing.status, nothing.out) == (
        0, "No place has these words. “hearings places” lists them all.\n",
    )  # fmt: skip
    assert full("places", "--search", "nonesuch", "--json").json == []


def test_following_goes_by_place_and_can_be_undone(full):
    assert full("follow", "place", ELSEWHERE).out == f"{ELSEWHERE} is followed now.\n"
    assert full("follow", "place", ELSEWHERE).status == 0
    assert full("unfollow", "place", ELSEWHERE).out == f"{ELSEWHERE} is not followed any more.\n"
    assert full("unfollow", "place", ELSEWHERE).status == 0
    assert not any(one["followed"] for one in full("places", "--json").json)


@pytest.fixture
def kinds(town: Town) -> Town:
    """Hearings of four kinds, as a file of this program brings them."""
    told = [
        {"bodies": [kind], "date": "2026-12-01", "timezone": "America/Los_Angeles", "kind": kind,
         "title": "Surveillance cameras", "time_text": "00:00"}
        for kind in ("unknown", "public-hearing", "invited", "closed")
    ]  # fmt: skip
    file = town.profile / "kinds.json"
    file.write_text(json.dumps(told), encoding="utf-8")
    assert town("import", str(file), "--place", SAMPLEVILLE).status == 0
    return town


def test_the_kind_of_meeting_filters_the_list(kinds: Town):
    assert sorted(bodies(kinds, "--open-to-public")) == ["public-hearing", "unknown"]
    assert bodies(kinds, "--kind", "invited") == ["invited"]
    both = bodies(kinds, "--kind", "invited", "--kind", "closed", "--all")
    assert sorted(both) == ["closed", "invited"]
    assert kinds("list", "--kind", "nonesuch").status == 2
    assert kinds("list", "--kind", "invited", "--open-to-public").status == 2


def test_the_kind_is_said_where_not_everybody_may_speak(kinds: Town):
    out = kinds("list").out
    assert "time not given · Sampleville · invited · Invited speakers only\n" in out
    assert "time not given · Sampleville · public-hearing\n" in out
    (found,) = kinds("list", "--kind", "invited", "--json").json
    assert (found["kind"], found["testify_url"], found["contact"]) == ("invited", None, "")
    shown = kinds("show", found["id"]).out
    assert "Only invited witnesses speak at this hearing; written testimony" in shown
    assert "time not given" in shown
