# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A correction in the words of a rules file is read as it was written, and strictly."""

from dataclasses import replace
from datetime import UTC, date, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearings.domain.correction import Correction
from hearings.domain.deadline_spec import (
    AfterClose,
    AfterStart,
    BeforeStart,
    BusinessDaysBefore,
    DaysAfter,
    DaysBefore,
    WeekdayBefore,
)
from hearings.domain.rule import (
    Comment,
    FollowUp,
    Identity,
    Rule,
    SignUp,
    Speaking,
    Subject,
    Taking,
    Way,
    Written,
)
from hearings.rules.catalog import read_rules
from hearings.rules.fields import RuleFault
from hearings.rules.own_rules import fields_of, of_hearing, own_rule_of, read_said, write_said
from tests.hearings.rules.rule_texts import hearing

AT = datetime(2026, 11, 23, 17, tzinfo=UTC)
SHIPPED = [rule for rules in read_rules().values() for rule in rules.rules]


@pytest.mark.parametrize("rule", SHIPPED, ids=lambda one: f"{one.scope.place_id}/{one.id}")
def test_every_rule_that_ships_can_be_taken_as_the_beginning_of_a_correction(rule: Rule):
    assert read_said(rule.subject, write_said(fields_of(rule.provision))) == rule.provision


clocks = st.times().map(lambda one: one.replace(second=0, microsecond=0))
specs = st.one_of(
    st.builds(BeforeStart, st.integers(1, 20_000)),
    st.builds(AfterStart, st.integers(1, 20_000)),
    st.builds(AfterClose, st.integers(1, 20_000)),
    st.builds(BusinessDaysBefore, st.integers(1, 12), st.none() | clocks),
    st.builds(DaysBefore, st.integers(0, 20), clocks),
    st.builds(
        WeekdayBefore,
        st.integers(0, 6),
        clocks,
        st.integers(0, 3),
        st.none() | st.integers(0, 6),
    ),
    st.builds(DaysAfter, st.integers(1, 90)),
)


@given(specs)
def test_every_way_to_say_when_is_read_as_it_was_written(spec):
    form = SignUp((Way.CARD,), opens=spec, closes=spec)
    assert read_said(Subject.SIGN_UP, write_said(fields_of(form))) == form
    follow_up = FollowUp(spec)
    assert read_said(Subject.FOLLOW_UP, write_said(fields_of(follow_up))) == follow_up


@given(st.text(min_size=1).filter(lambda one: one.strip() == one))
def test_any_address_of_post_is_read_as_it_was_written(address):
    form = Written((Way.POST,), address=address)
    try:
        text = write_said(fields_of(form)).encode()
    except UnicodeEncodeError:
        return  # half a letter, which nobody can type
    assert read_said(Subject.WRITTEN, text.decode()) == form


def test_what_says_nothing_is_left_out_and_a_no_is_kept():
    assert fields_of(Identity(name_required=False)) == {"name_required": False}
    assert fields_of(Comment(Taking.YES)) == {"taken": "yes"}
    assert write_said(fields_of(Speaking(minutes=2))) == "minutes = 2\n"


@pytest.mark.parametrize(
    ("said", "problem"),
    [
        ("minutes = ", "toml"),
        ("minutes = 0", "value"),
        ('minutes = "two"', "type"),
        ("moments = 2", "unknown-field"),
        ("many = 20", "missing"),
    ],
)
def test_what_cannot_be_is_refused_and_named(said, problem):
    with pytest.raises(RuleFault) as told:
        read_said(Subject.SPEAKING, said)
    assert (told.value.rule, told.value.problem) == ("speaking", problem)


OWN = Correction("xx", "City Council", Subject.SPEAKING, "minutes = 2", AT, "Read aloud.")


def test_a_correction_is_a_rule_that_is_dated_and_never_expires():
    rule = own_rule_of(OWN, date(2026, 11, 22))
    assert (rule.provision, rule.remark) == (Speaking(minutes=2), "Read aloud.")
    assert (rule.origin.is_own, rule.origin.expires_on) == (True, None)
    assert rule.origin.checked_on == date(2026, 11, 22)
    assert rule.scope.bodies == ("City Council",)


@pytest.mark.parametrize(
    ("body", "of_hearing_of", "holds"),
    [
        ("", "City Council", True),
        ("City Council", "City Council", True),
        ("City Council", "CITY  COUNCIL", True),
        ("City Council", "City Council Rules Committee", False),
        ("Rules Committee", "City Council", False),
    ],
)
def test_a_correction_holds_for_the_very_body_or_for_all(body, of_hearing_of, holds):
    found = of_hearing([replace(OWN, body=body)], "xx", hearing(body=of_hearing_of))
    assert bool(found) is holds
    assert of_hearing([replace(OWN, body=body)], "yy", hearing(body=of_hearing_of)) == ()


def test_times_are_written_as_hours_and_minutes():
    said = write_said(fields_of(SignUp((Way.ONLINE,), closes=DaysBefore(0, time(12)))))
    assert said == 'ways = ["online"]\ncloses = { count = "days-before", days = 0, at = "12:00" }\n'
