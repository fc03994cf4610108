# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A draft finds its hearing and what the body asks there, or says that nothing is known."""

from datetime import date

from hearings.core import Core
from hearings.domain.fit import Limit, LimitUnit
from hearings.domain.testimony import HearingTie, Position
from hearings.tasks.occasions import Occasion
from hearings.tasks.writing import tie_to
from tests.ui.hearings_for_tests import listed, record


def occasion(core: Core, place_id: str, body: str) -> Occasion:
    (hearing_id,) = listed(core, record("9", date(2026, 12, 1), body=body), place_id=place_id)
    hearing = core.looking.hearing(hearing_id)
    draft = core._rooms.vault().drafts.add(at=core.clock.now(), tie=tie_to(hearing))
    return core.occasions.of(draft)


def test_the_limits_are_those_of_the_rules_in_force(core: Core):
    found = occasion(core, "wa-legislature", "House Technology Committee")
    assert found.spoken == Limit(180, LimitUnit.SECONDS)
    assert found.written == Limit(5000, LimitUnit.CHARACTERS)
    assert [rule.id for rule in found.limit_rules] == ["minutes", "written"]
    assert found.hearing is not None


def test_a_draft_without_a_hearing_has_no_occasion(core: Core):
    assert core.occasions.of(core.writing.begin(None)) == Occasion()
    assert Occasion().limit_rules == ()
    assert (Occasion().spoken, Occasion().written) == (None, None)


def test_a_hearing_that_is_not_known_any_more_has_none_either(core: Core):
    gone = HearingTie("ca-oakland-legistar-404", "ca-oakland", "Council", date(2026, 12, 1))
    draft = core._rooms.vault().drafts.add(at=core.clock.now(), tie=gone)
    assert core.occasions.of(draft) == Occasion(is_lost=True)
    assert core.occasions.hearings_of([draft]) == {}


def test_a_committee_that_lists_no_conditional_position_says_so(core: Core):
    found = occasion(core, "ca-legislature", "Senate Public Safety Committee")
    assert [found.lists(one) for one in Position] == [True, True, True, False, True]


def test_nobody_warns_where_no_rule_says_so(core: Core):
    found = occasion(core, "ca-oakland", "City Council")
    assert all(found.lists(one) for one in Position)
    assert Occasion().lists(Position.AMEND)
