# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""How to take part, in `show` and in the JSON: what docs/json.md promises."""

import re
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from hearings.cli.taking_part import guidance_lines, guidance_shape
from hearings.domain.correction import Correction
from hearings.domain.deadline import DeadlineKind, Lack
from hearings.domain.hearing import Hearing, SourceRef
from hearings.domain.meeting_kind import MeetingKind
from hearings.domain.rule import Subject, Taking
from hearings.tasks.taking_part import Guidance, TakingPart
from tests.hearings.cli.test_shapes import as_json, promised, section
from tests.hearings.rules.rule_texts import hearing
from tests.support.turned_clock import TurnedClock

NOW = datetime(2026, 11, 23, 17, tzinfo=UTC)
NEW_YORK = "America/New_York"


def guidance(place: str, *own: Any, **record: Any) -> Guidance:
    found = Hearing(
        "x-1", place, hearing(**record), (SourceRef("legistar", "1", None, NOW),), NOW, NOW
    )
    return TakingPart(TurnedClock(NOW), lambda: own).guidance(found)


OAKLAND = guidance(
    "ca-oakland", start="2026-12-01 15:30", testify_url="https://sampleville.example/1"
)
MANY = (
    OAKLAND,
    guidance("ca-berkeley"),
    guidance("ny-new-york", zone=NEW_YORK, body="Committee on Technology"),
    guidance("ma-cambridge", zone=NEW_YORK),
    guidance("wa-legislature", is_timed=False),
)


def test_every_name_is_told_and_comes():
    line = re.search(r"^`(\{participation.*\})`$", section("hearings list --json"), re.M)
    assert line is not None
    told = promised(line[1])
    seen = names_in(as_json([guidance_shape(one) for one in MANY]))
    assert seen["deadlines"]["why"].pop("rule").keys() >= {"minutes", "days"}
    assert told["deadlines"]["why"].pop("rule") == {}
    assert seen == told


def names_in(value: Any) -> dict[str, Any]:
    """The names of a JSON value as a tree, those of all objects of an array together."""
    if isinstance(value, dict):
        return {name: names_in(inner) for name, inner in value.items()}
    whole: dict[str, Any] = {}
    for inner in value if isinstance(value, list) else ():
        merge(whole, names_in(inner))
    return whole


def merge(into: dict[str, Any], tree: dict[str, Any]) -> None:
    for name, inner in tree.items():
        merge(into.setdefault(name, {}), inner)


@pytest.mark.parametrize("word", [*Taking, *DeadlineKind, *Lack])
def test_every_word_is_told(word):
    assert f"`{word.value}`" in section("hearings list --json")


def test_a_deadline_is_told_with_its_arithmetic_and_its_source():
    deadlines = guidance_shape(OAKLAND)["deadlines"]
    sign_up = next(one for one in deadlines if one["kind"] == "sign_up")
    assert sign_up == {
        "kind": "sign_up",
        "at": "2026-11-30T15:30:00-08:00",
        "rule_source": "https://www.oaklandca.gov/services/fill-out-a-speaker-card",
        "checked_on": "2026-11-23",
        "certainty": "high",
        "own": False,
        "why": {
            "words": "24 hours before the start on Tue 1 Dec, 3:30 PM.",
            "count": "before-start",
            "rule": {"minutes": 1440},
            "counted_from": "2026-12-01T15:30:00-08:00",
            "skipped": [],
            "cut_at_start": False,
            "whole_day": False,
        },
    }


def test_a_difference_and_what_must_be_asked_are_told():
    shape = guidance_shape(OAKLAND)["participation"]
    assert shape["sign_up"]["url"] == "https://sampleville.example/1"
    assert [one["subject"] for one in shape["differences"]] == ["sign-up"]
    assert shape["ask"] == ["speaking"]
    assert shape["speaking"] is None


def test_a_clock_time_of_a_rule_is_hours_and_minutes():
    somerville = guidance("ma-somerville", zone=NEW_YORK, start="2026-12-10 19:00")
    (written,) = guidance_shape(somerville)["deadlines"]
    assert written["why"]["rule"] == {"days": 0, "at": "12:00"}
    assert written["at"] == "2026-12-10T12:00:00-05:00"


def test_a_place_without_rules_knows_nothing_but_the_hearings_own_words():
    shape = guidance_shape(guidance("xx-nowhere", kind=MeetingKind.WRITTEN_ONLY))
    assert shape["participation"]["taking"] == "written-only"
    assert shape["participation"]["clerk"] is None
    assert shape["deadlines"] == []


def test_a_persons_own_correction_is_told_as_such_and_only_in_its_place():
    own = Correction("ca-oakland", "", Subject.SPEAKING, "minutes = 1", NOW)
    found = guidance("ca-oakland", own)
    rule = next(
        one
        for one in guidance_shape(found)["participation"]["rules"]
        if one["subject"] == "speaking"
    )
    assert (rule["own"], rule["source"], rule["expires_on"]) == (True, None, None)
    other = guidance("ca-oakland", replace(own, place_id="ca-berkeley"))
    assert other.participation.speaking is None


def test_for_people_each_deadline_has_its_arithmetic_below_it():
    lines = [*guidance_lines(guidance("ca-oakland", start="2026-12-01 15:30"))]
    at = lines.index("  Sign up by Mon 30 Nov, 3:30 PM PST.")
    assert lines[at + 1] == (
        "      24 hours before the start on Tue 1 Dec, 3:30 PM. From "
        "https://www.oaklandca.gov/services/fill-out-a-speaker-card (2025-12-11), "
        "checked on Mon 23 Nov 2026."
    )
    assert "  Confirm on the agenda." in lines
    assert "  Sign up once for each item of the agenda." in lines
    assert not any("minute" in line and "to speak" in line for line in lines)


def test_where_only_writing_is_taken_nothing_is_told_of_speaking():
    general_court = {"zone": NEW_YORK, "body": "Joint Committee on Public Safety"}
    lines = [
        *guidance_lines(
            guidance("ma-general-court", kind=MeetingKind.WRITTEN_ONLY, **general_court)
        )
    ]
    assert "  This hearing takes written testimony only." in lines
    assert not [line for line in lines if "speak" in line or "signing up" in line]
    assert any("About written testimony" in line for line in lines)
    spoken = [*guidance_lines(guidance("ma-general-court", **general_court))]
    assert "  You can speak by video or telephone." in spoken


def test_the_page_of_the_hearing_is_told_beside_the_usual_one():
    lines = [*guidance_lines(OAKLAND)]
    own, usual = "https://sampleville.example/1", "https://www.oaklandca.gov/services/"
    assert f"  Its own page to sign up or comment: {own}" in lines
    (both,) = [line for line in lines if line.startswith("  The hearing names its own page")]
    assert own in both
    assert usual in both
