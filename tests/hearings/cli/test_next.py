# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""`hearings next`: what docs/json.md promises, and words for people."""

from hearings.domain.step import StepKind
from tests.hearings.cli.command_line import Town
from tests.hearings.cli.test_shapes import section, shown, told_in
from tests.support.factories import legistar_event, legistar_item


def oakland(town: Town) -> Town:
    """A hearing on face recognition on 1 December at six, where the rules are known."""
    town.place("ca-oakland", town.legistar("sampleville"), name="Oakland")
    town.client.events.append(legistar_event(1, date="2026-12-01", time="6:00 PM"))
    town.client.items[1] = [legistar_item(1, 1, "A face recognition policy")]
    town("follow", "place", "ca-oakland")
    town.refreshed()
    return town


def test_every_name_is_told_and_comes(town):
    found = oakland(town)("next", "--json").json
    told = told_in("hearings next --json")
    whole = shown(found)
    assert whole.keys() == told.keys()
    for one in found:
        assert one.keys() == told.keys()


def test_every_kind_is_told():
    text = section("hearings next --json")
    for kind in StepKind:
        assert f"`{kind.value}`" in text


def test_a_deadline_is_told_with_its_rule_and_a_testimony_without(town):
    found = {one["kind"]: one for one in oakland(town)("next", "--json").json}
    sign_up = found["sign_up"]
    why = sign_up.pop("why")
    assert (why["count"], why["rule"]) == ("before-start", {"minutes": 1440})
    assert sign_up == {
        "kind": "sign_up",
        "at": "2026-11-30T18:00:00-08:00",
        "date": "2026-11-30",
        "hearing": "ca-oakland-legistar-1",
        "place": "ca-oakland",
        "title": "A face recognition policy",
        "certainty": "high",
        "rule_source": "https://www.oaklandca.gov/services/fill-out-a-speaker-card",
        "checked_on": "2026-11-23",
        "own": False,
        "is_overdue": False,
        "done_at": None,
    }
    write = found["write"]
    assert (write["at"], write["why"], write["date"]) == (None, None, "2026-12-01")


def test_what_is_past_is_overdue_as_long_as_the_hearing_is_ahead(town):
    oakland(town).clock.turn(8 * 86400)
    found = {one["kind"]: one["is_overdue"] for one in town("next", "--json").json}
    assert (found["sign_up"], found["speak"]) == (True, False)
    assert "was due Mon 30 Nov, 6:00 PM PST  Sign up to speak" in town("next").out


def test_for_people_every_step_says_when_what_where_and_why(town):
    lines = oakland(town)("next").out.splitlines()
    at = next(number for number, line in enumerate(lines) if "Sign up to speak" in line)
    why = (
        "      24 hours before the start on Tue 1 Dec, 6:00 PM. From "
        "https://www.oaklandca.gov/services/fill-out-a-speaker-card (2025-12-11), "
        "checked on Mon 23 Nov 2026."
    )
    assert lines[at : at + 5] == [
        "by Mon 30 Nov, 6:00 PM PST · in 7 days  Sign up to speak: A face recognition policy",
        "      Oakland · City Council · hearing on Tue 1 Dec, 6:00 PM",
        "      Confirm on the agenda.",
        why,
        "      ca-oakland-legistar-1",
    ]


def test_nothing_to_do_is_said_and_is_an_empty_array(town):
    assert town("next").out == "There is nothing to do for the places you follow.\n"
    assert town("next", "--json").json == []
