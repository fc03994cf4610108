# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""`hearings library`: found by words, place and topic, shown whole, offline."""

import re

import pytest

from hearings.library.shelf import load_shelf
from tests.house.floor_plan import ROOT

DOCS = (ROOT / "docs" / "json.md").read_text(encoding="utf-8")


def ids(done):
    return [one["id"] for one in done.json]


def test_everything_is_listed_with_its_id_and_only_what_is_sure_of_its_date(town):
    done = town("library")
    assert (done.status, done.err) == (0, "")
    for one in load_shelf().all():
        assert f"      {one.id}\n" in done.out
    assert "      December 2019 · Brookline, MA · Ban\n      brookline-2019\n" in done.out
    assert "12 December 2019" not in done.out


def test_what_expired_says_so_before_its_title(town):
    done = town("library", "--search", "AB 1215 moratorium")
    assert done.out.startswith("Expired on 1 January 2023; it is not in force. AB 1215")
    shown = town("library", "show", "california-ab-1215")
    assert shown.out.startswith("Expired on 1 January 2023; it is not in force. AB 1215")


def test_words_place_and_topic_narrow_the_list(town):
    found = ids(town("library", "--search", "BODY cam", "--json"))
    assert "axon-2019-and-2025" in found
    found = ids(
        town("library", "--place", "wa-legislature", "--topic", "face-recognition", "--json")
    )
    assert set(found) == {"bellingham-2021", "king-county-wa-2021", "washington-sb-6280-2020"}
    two = ids(town("library", "--place", "ma-boston", "--place", "pa-pittsburgh", "--json"))
    assert {"boston-16-62", "pittsburgh-2020"} <= set(two)


def test_one_entry_is_shown_with_its_doubts_sources_and_a_text_for_a_draft(town):
    done = town("library", "show", "easthampton-2020")
    assert (done.status, done.err) == (0, "")
    assert "July 2020 · Easthampton, MA · Ban" in done.out
    assert "Known for 2020; nothing is claimed for later." in done.out
    assert "Warning: Certainty: low." in done.out
    assert "Warning: Check before you cite it: what became of it is known only for 2020" in done.out
    assert "Topics: Face recognition" in done.out
    assert done.out.splitlines()[-1].startswith("In the summer of 2020 Easthampton's council")


def test_a_certain_entry_is_shown_without_a_warning(town):
    done = town("library", "show", "chatrie-2026")
    assert "Certainty: high." in done.out
    assert "Warning" not in done.out


def test_the_json_has_the_names_that_are_documented(town):
    section = DOCS.partition("## `hearings library --json`")[2].partition("\n## ")[0]
    documented = set(re.findall(r"^\| ((?:`\w+`(?:, )?)+) \|", section, re.MULTILINE))
    names = {name for cell in documented for name in re.findall(r"\w+", cell)}
    one = town("library", "show", "illinois-bipa", "--json").json
    assert set(one) == names
    assert (one["date"], one["date_precision"]) == ("2008", "year")
    assert one["doubts"] == ["status-old"]
    assert set(one["sources"][0]) == {"title", "url", "date"}
    assert one in town("library", "--json").json


def test_nothing_found_is_said_and_is_no_failure(town):
    done = town("library", "--search", "nonesuch")
    assert (done.status, done.err) == (0, "")
    assert done.out == "No entry matches. “hearings library” lists them all.\n"
    assert town("library", "--search", "nonesuch", "--json").json == []


@pytest.mark.parametrize(
    ("words", "error"),
    [
        (["show", "nonesuch"], "UnknownPrecedent"),
        (["--place", "xx-nowhere"], "UnknownPlace"),
        (["--topic", "cats"], "UnknownTopic"),
    ],
)
def test_what_is_not_known_is_a_usage_error_in_json_too(town, words, error):
    done = town("library", *words, "--json")
    assert done.status == 2
    assert done.json["error"] == error
    assert done.json["happened"] in done.err


@pytest.mark.parametrize("words", [["show"], ["show", "--json"], ["lend", "x"]])
def test_show_needs_an_entry(town, words):
    assert town("library", *words).status == 2


def test_no_request_is_made(town):
    town("library", "--place", "xx-sampleville")
    town("library", "show", "chatrie-2026")
    assert town.server.asked == []
