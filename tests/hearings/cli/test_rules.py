# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""`hearings rules`: shown with its source, corrected by the person, and given back."""

import re
import shlex

import pytest

from tests.hearings.cli.command_line import Town
from tests.hearings.cli.test_shapes import section
from tests.house.floor_plan import ROOT
from tests.support.factories import legistar_event, legistar_item

RULES = (ROOT / "docs" / "rules.md").read_text(encoding="utf-8")
THREE_HOURS = ('ways = ["online"]', 'closes = { count = "before-start", hours = 3 }')


@pytest.fixture
def oakland(town: Town) -> Town:
    """A hearing on face recognition on 1 December at six, where the rules are known."""
    town.place("ca-oakland", town.legistar("sampleville"), name="Oakland")
    town.client.events.append(legistar_event(1, date="2026-12-01", time="6:00 PM"))
    town.client.items[1] = [legistar_item(1, 1, "A face recognition policy")]
    town("follow", "place", "ca-oakland")
    town.refreshed()
    return town


def sign_up(town: Town, verb: str = "list"):
    found = town(verb, "--json").json
    if verb == "next":
        return next(one for one in found if one["kind"] == "sign_up")
    return next(one for one in found[0]["deadlines"] if one["kind"] == "sign_up")


def test_a_correction_shifts_the_deadlines_at_once_and_is_said_to_be_the_persons_own(oakland):
    before = sign_up(oakland)
    assert (before["at"], before["own"]) == ("2026-11-30T18:00:00-08:00", False)
    done = oakland("rules", "correct", "ca-oakland", "sign-up", *THREE_HOURS, "--json")
    assert done.status == 0
    for verb in ("list", "next"):
        found = sign_up(oakland, verb)
        assert (found["at"], found["own"]) == ("2026-12-01T15:00:00-08:00", True)
        assert (found["rule_source"], found["checked_on"]) == (None, "2026-11-23")
    shown = oakland("show", "ca-oakland-legistar-1").out
    assert "Your own correction of Mon 23 Nov 2026." in shown
    assert "Sign-up: Your own correction" in shown
    assert "Your own correction: confirm on the agenda." in oakland("next").out
    (rule,) = [
        one for one in oakland.listed()[0]["participation"]["rules"] if one["subject"] == "sign-up"
    ]
    assert (rule["own"], rule["source"], rule["expires_on"]) == (True, None, None)
    assert oakland("rules", "forget", "ca-oakland", "sign-up").status == 0
    assert sign_up(oakland) == before


def test_a_correction_for_another_body_changes_nothing_here(oakland):
    before = sign_up(oakland)
    oakland("rules", "correct", "ca-oakland", "sign-up", *THREE_HOURS, "--body", "Rules Committee")
    assert sign_up(oakland) == before


def test_a_refresh_and_a_new_catalogue_leave_a_correction_alone(oakland):
    oakland("rules", "correct", "ca-oakland", "sign-up", *THREE_HOURS)
    (oakland.profile / "catalogue.db").unlink()
    oakland.refreshed()
    assert sign_up(oakland)["own"]


def test_the_json_is_what_is_promised(oakland):
    kept = oakland("rules", "correct", "ca-oakland", "sign-up", *THREE_HOURS, "--json").json
    whole = oakland("rules", "show", "ca-oakland", "--json").json
    assert oakland("rules", "show", "--json").json == whole["own"] == [kept]
    told = section("hearings rules show [PLACE] --json")
    of_place, of_own, of_rule = (
        set(re.findall(r"(\w+)(?:\[[^\]]*\])?[,}]", shape.replace("[{id, subject}]", "")))
        for shape in re.findall(r"`(\{.*\})`", told)[:3]
    )
    assert whole.keys() == of_place
    assert kept.keys() == of_own
    assert all(one.keys() == of_rule for one in whole["rules"])
    assert kept["says"] == {
        "ways": ["online"],
        "closes": {"count": "before-start", "hours": 3},
    }
    gone = oakland("rules", "forget", "ca-oakland", "sign-up", "--json").json
    whose = {"place": "ca-oakland", "body": "", "subject": "sign-up"}
    assert gone == whose | {"forgotten": True}
    again = oakland("rules", "forget", "ca-oakland", "sign-up", "--json").json
    assert again == whose | {"forgotten": False}


def test_a_place_is_shown_with_the_sources_of_its_rules_and_what_must_be_asked(oakland):
    said = oakland("rules", "show", "ca-oakland").out
    assert 'closes = { count = "before-start", hours = 24 }' in said
    assert "checked on Mon 23 Nov 2026." in said
    assert "Old or not sure, and so not shown: Time to speak." in said
    shape = oakland("rules", "show", "ca-oakland", "--json").json
    assert {one["subject"] for one in shape["ask"]} == {"speaking"}
    assert "speaking" not in {one["subject"] for one in shape["rules"]}


def test_an_expired_rule_shows_no_number(oakland):
    oakland.clock.turn(5 * 365 * 86400)
    said = oakland("rules", "show", "ca-oakland").out
    assert "hours" not in said
    assert "minutes" not in said
    assert oakland("rules", "show", "ca-oakland", "--json").json["rules"] == []


def test_nothing_corrected_and_nothing_known_is_said(town):
    assert town("rules", "show").out == "You have corrected no rule.\n"
    assert "Ask its clerk" in town("rules", "show", "xx-sampleville").out


def test_what_cannot_be_used_is_bad_usage_in_words(oakland):
    done = oakland("rules", "correct", "ca-oakland", "sign-up", 'ways = ["fax"]')
    assert (done.status, done.out) == (2, "")
    assert "this value cannot be: fax" in done.err
    assert "no such rule" in oakland("rules", "forget", "ca-oakland", "sign-up").out
    for words in (("correct",), ("forget", "ca-oakland"), ("correct", "ca-oakland", "speaking")):
        assert oakland("rules", *words).status == 2


def test_a_correction_another_version_wrote_is_named(oakland):
    from hearings.core import build_core
    from hearings.domain.correction import Correction
    from hearings.domain.rule import Subject
    from hearings.paths import Paths

    core = build_core(Paths(oakland.profile), clock=oakland.clock)
    strange = Correction("ca-oakland", "", Subject.SIGN_UP, "later = 1", oakland.clock.now())
    core._rooms.vault().corrections.keep(strange)
    core.close()
    assert "cannot be read here" in oakland("show", "ca-oakland-legistar-1").out
    assert oakland.listed()[0]["participation"]["own_unread"] == ["sign-up"]
    assert not sign_up(oakland)["own"]
    assert oakland("rules", "show", "--json").json[0]["says"] is None


def test_the_commands_of_the_document_work(town):
    town.place("ca-sampleville", town.legistar("sampleville"))
    (block,) = re.findall(r"```\n(hearings rules correct.*?)```", RULES, re.DOTALL)
    commands = block.replace("\\\n", " ").strip().splitlines()
    assert len(commands) == 3
    for command in commands:
        assert town(*shlex.split(command)[1:]).status == 0
