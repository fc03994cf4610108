# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Every rule that ships does with a real hearing what was counted by hand."""

from dataclasses import replace
from datetime import date

import pytest

from hearings.domain.rule import (
    Comment,
    Identity,
    Positions,
    Provision,
    Published,
    Remote,
    Rule,
    Speaking,
)
from hearings.rules.catalog import read_rules
from hearings.rules.holding import participation
from hearings.rules.timetable import timetable
from hearings.sources.places import read_places
from tests.hearings.rules.rule_texts import hearing
from tests.hearings.rules.worked_examples import EXAMPLES, Example

EVERY = read_rules()
PLACES = {place.id: place for place in read_places().all()}
TODAY = date(2026, 11, 23)


def test_every_rule_has_a_worked_example():
    shipped = {(place, rule.id) for place, rules in EVERY.items() for rule in rules.rules}
    worked = {(one.place, one.rule) for one in EXAMPLES}
    assert shipped == worked


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda one: f"{one.place}/{one.rule}")
def test_a_rule_does_what_was_counted_by_hand(example: Example):
    rules = EVERY[example.place]
    zone = PLACES[example.place].timezone
    record = hearing(example.start, example.body, example.kind, zone)
    found = participation(rules, record, TODAY)
    rule = next(one for one in rules.rules if one.id == example.rule)
    assert rule in found.rules or rule in found.to_ask, "another rule holds"
    if rule in found.to_ask:
        assert example.says == "ask"
        return
    alone = replace(found, rules=(rule,))
    times = timetable(record, alone, rules.holidays)
    said = [f"due {one.at:%Y-%m-%d %H:%M}" for one in times.deadlines]
    said += [f"opens {one.at:%Y-%m-%d %H:%M}" for one in times.openings]
    assert all(str(one.at.tzinfo) == zone for one in times.deadlines)
    assert " ".join(said or [plain(rule)]) == example.says


def plain(rule: Rule) -> str:
    """A provision without a moment in plain words."""
    found: Provision = rule.provision
    match found:
        case Comment():
            return f"taken {found.taken}"
        case Speaking(position_only=True):
            return "position only"
        case Speaking():
            parts = {
                "minutes": found.minutes,
                "most": found.most,
                "many": found.many,
                "then": found.minutes_if_many,
                "least": found.least,
            }
            return " ".join(f"{key} {value:g}" for key, value in parts.items() if value)
        case Remote():
            return f"offer {found.offer}"
        case Published():
            return f"what {', '.join(found.what) or 'nothing'}"
        case Identity():
            flags = {"name": found.name_required, "address": found.address_required}
            told = {key: value for key, value in flags.items() if value is not None}
            return " ".join(f"{key} {'yes' if value else 'no'}" for key, value in told.items())
        case Positions():
            return f"conditional {'yes' if found.conditional_listed else 'no'}"
        case _:
            return f"ways {', '.join(getattr(found, 'ways', ()))}"
