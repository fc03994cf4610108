# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The rules that ship: every file is sound and belongs to a place of the book."""

from datetime import date

import pytest

from hearings import assets
from hearings.domain.rule import Certainty, Subject, Taking
from hearings.messages.rules import ask_sentence
from hearings.rules.catalog import read_rules
from hearings.rules.fields import RuleFault
from hearings.rules.holding import participation
from hearings.sources.places import read_places
from tests.hearings.rules.rule_texts import hearing

EVERY = read_rules()


def test_every_file_is_about_a_place_of_the_book():
    known = {place.id for place in read_places().all()}
    assert len(EVERY) == len(assets.names_in("rules", ".toml"))
    assert set(EVERY) <= known


def test_the_places_whose_rules_are_known():
    assert set(EVERY) == {
        "ca-berkeley", "ca-legislature", "ca-oakland", "ca-san-francisco", "ma-cambridge",
        "ma-general-court", "ma-somerville", "mi-detroit", "mi-legislature", "ny-legislature",
        "ny-new-york", "us-house", "us-senate", "wa-legislature",
    }  # fmt: skip


def test_where_a_rule_is_not_sure_the_official_page_is_told_and_whether_a_telephone_is_known():
    for rules in EVERY.values():
        said = ask_sentence(rules.clerk)
        assert rules.clerk.page in said, rules.place_id
        assert rules.clerk.telephone in said
        assert ("no telephone number is known" in said) is not bool(rules.clerk.telephone)
    with_telephone = {one for one, rules in EVERY.items() if rules.clerk.telephone}
    assert with_telephone == {"ca-san-francisco", "ma-cambridge"}


def test_every_place_says_whether_comment_is_taken():
    for rules in EVERY.values():
        assert any(rule.subject is Subject.COMMENT for rule in rules.rules), rules.place_id


def test_a_rule_runs_out_within_a_year_of_its_check_and_sooner_where_it_is_less_sure():
    for rules in EVERY.values():
        for rule in rules.rules:
            lasts = rule.origin.expires_on - rule.origin.checked_on
            longest = 366 if rule.origin.certainty is Certainty.HIGH else 190
            assert lasts.days <= longest, (rules.place_id, rule.id)


def test_a_file_is_named_after_its_place(tmp_path, monkeypatch):
    (tmp_path / "rules").mkdir()
    content = assets.read_bytes("rules/ca-oakland.toml")
    (tmp_path / "rules" / "other.toml").write_bytes(content)
    monkeypatch.setattr(assets, "ROOT", tmp_path)
    with pytest.raises(RuleFault, match="ca-oakland"):
        read_rules()


@pytest.mark.parametrize(
    ("place", "body"),
    [
        ("ny-new-york", "City Council"),
        ("ca-legislature", "Senate Floor Session"),
        ("wa-legislature", "Joint Legislative Audit & Review Committee"),
        ("ca-san-francisco", "Board of Supervisors"),
        ("ma-cambridge", "Planning Board"),
    ],
)
def test_nobody_is_told_to_speak_where_the_rules_were_not_found_for(place, body):
    found = participation(EVERY[place], hearing(body=body), date(2026, 11, 23))
    assert found.taking is Taking.ASK
    assert found.sign_up is None
    assert found.speaking is None
