# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A rules file is read strictly, and a fault names the file and the rule."""

from datetime import date, time

import pytest

from hearings.domain.deadline_spec import BeforeStart, BusinessDaysBefore
from hearings.domain.rule import Certainty, OwnHoliday, Request, SignUp, Subject, Way
from hearings.rules.fields import RuleFault
from hearings.rules.rule_file import read_rule_file
from tests.hearings.rules.rule_texts import HEAD, ORIGIN, SIGN_UP, origin, rule_text, rules_of


def test_a_rule_is_read_with_everything_it_says():
    rules = rules_of(rule_text())
    (rule,) = rules.rules
    assert rules.place_id == rule.scope.place_id == "ca-sampleville"
    assert (rules.clerk.page, rules.clerk.telephone) == (
        "https://sampleville.example/clerk",
        "555-010-0199",
    )
    assert rule.subject is Subject.SIGN_UP
    assert rule.provision == SignUp(
        (Way.ONLINE,), "https://sampleville.example/sign-up", closes=BeforeStart(24 * 60)
    )
    assert rule.origin.dated == "2026-05"
    assert rule.origin.checked_on == date(2026, 11, 1)
    assert rule.origin.certainty is Certainty.HIGH
    assert rule.origin.expires_on == date(2027, 11, 1)


def test_a_request_may_name_an_hour():
    text = """
id = "ears"
subject = "interpreter"
ways = ["email"]
email = "clerk@sampleville.example"
closes = { count = "business-days-before", days = 2, at = "12:30" }
"""
    (rule,) = rules_of(rule_text(text)).rules
    assert isinstance(rule.provision, Request)
    assert rule.provision.closes == BusinessDaysBefore(2, time(12, 30))


def test_the_body_has_holidays_of_its_own():
    own = 'own = [{ day = "12-24", name = "Eve" }, { day = "2026-03-02", name = "Founding" }]\n'
    rules = rules_of(rule_text(), head=HEAD + own)
    assert rules.holidays.own == (OwnHoliday(12, 24, "Eve"), OwnHoliday(3, 2, "Founding", 2026))


RULE = HEAD + rule_text()

FAULTS = {
    "an unknown field": (rule_text(SIGN_UP + "fee = 3"), "sign-up", "unknown-field"),
    "a field of another subject": (rule_text(SIGN_UP + "minutes = 3"), "sign-up", "unknown-field"),
    "an unknown field of a time": (
        rule_text(SIGN_UP.replace("hours = 24", "hours = 24, at = '12:00'")),
        "sign-up",
        "unknown-field",
    ),
    "an unknown subject": (
        rule_text(SIGN_UP.replace('"sign-up"\nways', '"fee"\nways')),
        "sign-up",
        "value",
    ),
    "an unknown way": (rule_text(SIGN_UP.replace('["online"]', '["pigeon"]')), "sign-up", "value"),
    "an unknown way of counting": (
        rule_text(SIGN_UP.replace("before-start", "before-lunch")),
        "sign-up",
        "value",
    ),
    "no hours": (rule_text(SIGN_UP.replace("hours = 24", "hours = 0")), "sign-up", "value"),
    "half an hour as hours": (
        rule_text(SIGN_UP.replace("hours = 24", "hours = 0.5")),
        "sign-up",
        "type",
    ),
    "a word for hours": (
        rule_text(SIGN_UP.replace("hours = 24", "hours = true")),
        "sign-up",
        "type",
    ),
    "an address of a file": (
        rule_text(SIGN_UP.replace("https://sampleville.example/sign-up", "file:///etc/x")),
        "sign-up",
        "address",
    ),
    "an address that is none": (
        rule_text(SIGN_UP.replace("https://sampleville.example/sign-up", "sampleville")),
        "sign-up",
        "address",
    ),
    "no source": (
        rule_text(origin=ORIGIN.replace('source = "https://sampleville.example/rules"', "")),
        "sign-up",
        "missing",
    ),
    "a source with a name in it": (
        rule_text(origin=origin(source='"https://me@sampleville.example"')),
        "sign-up",
        "address",
    ),
    "a source of the future": (
        rule_text(origin=origin(source_date='"2026-12"')), "sign-up", "date",
    ),
    "a source on no day": (
        rule_text(origin=origin(source_date='"2026-02-30"')), "sign-up", "date",
    ),
    "a source some time": (rule_text(origin=origin(source_date='"spring"')), "sign-up", "date"),
    "a check at an hour": (
        rule_text(origin=origin(checked_on="2026-11-01T10:00:00")), "sign-up", "date",
    ),
    "a check in words": (rule_text(origin=origin(checked_on='"2026-11-01"')), "sign-up", "date"),
    "an expiry at the check": (
        rule_text(origin=origin(expires_on="2026-11-01")), "sign-up", "expiry",
    ),
    "an unknown certainty": (rule_text(origin=origin(certainty='"sure"')), "sign-up", "value"),
    "a number that is not sure": (
        rule_text(origin=origin(certainty='"low"')), "sign-up", "number",
    ),
    "the same rule twice": (rule_text() + rule_text(), "sign-up", "duplicate"),
    "two rules of one subject": (
        rule_text() + rule_text(SIGN_UP.replace('id = "sign-up"', 'id = "other"')),
        "other",
        "duplicate",
    ),
    "an id with blanks": (
        rule_text(SIGN_UP.replace('id = "sign-up"', 'id = "sign up"')), "rule 1", "value",
    ),
    "a phrase of nothing": (rule_text(SIGN_UP + 'body = ["the"]'), "sign-up", "value"),
    "an unknown kind of meeting": (rule_text(SIGN_UP + 'meeting = ["tea"]'), "sign-up", "value"),
    "one name for a list": (rule_text(SIGN_UP + 'body = "Council"'), "sign-up", "type"),
    "a telephone of words": (rule_text(SIGN_UP + 'telephone = "call us"'), "sign-up", "telephone"),
    "no rule": ("", "file", "empty"),
}  # fmt: skip


@pytest.mark.parametrize("name", FAULTS)
def test_a_fault_names_file_and_rule(name):
    rules, where, problem = FAULTS[name]
    with pytest.raises(RuleFault) as caught:
        rules_of(rules)
    fault = caught.value
    assert (fault.file, fault.rule, fault.problem) == ("ca-sampleville.toml", where, problem)


@pytest.mark.parametrize(
    ("old", "new", "rule", "problem"),
    [
        ('state = "CA"', 'state = "XX"', "holidays", "state"),
        (
            'state = "CA"',
            'state = "CA"\nown = [{ day = "02-30", name = "No" }]',
            "holidays",
            "date",
        ),
        ('state = "CA"', 'state = "CA"\nown = [{ day = "12-24" }]', "holidays", "missing"),
        ('state = "CA"', 'state = "CA"\nown = [{ day = "May", name = "No" }]', "holidays", "date"),
        ('state = "CA"', 'state = "CA"\nown = 3', "holidays", "type"),
        ('state = "CA"', 'state = "CA"\nown = [3]', "holidays", "type"),
        ("[holidays]", "[feasts]", "holidays", "missing"),
        ("[clerk]", "[porter]", "clerk", "missing"),
        ('telephone = "555-010-0199"', 'fax = "1"', "clerk", "unknown-field"),
        ("[[rule]]", "[[extra]]", "file", "unknown-field"),
        ("[clerk]", "this is not TOML", "file", "toml"),
    ],
)
def test_a_fault_outside_the_rules_names_its_part(old, new, rule, problem):
    assert old in RULE
    with pytest.raises(RuleFault) as caught:
        read_rule_file(RULE.replace(old, new).encode(), "x.toml")
    assert (caught.value.file, caught.value.rule, caught.value.problem) == ("x.toml", rule, problem)


def test_a_file_that_is_not_utf_8_is_refused():
    with pytest.raises(RuleFault, match="toml"):
        read_rule_file(RULE.encode("utf-16"), "x.toml")


def test_a_rule_that_is_not_sure_may_point_without_a_number():
    text = SIGN_UP.replace('closes = { count = "before-start", hours = 24 }', "")
    (rule,) = rules_of(rule_text(text, origin(certainty='"unknown"'))).rules
    assert rule.origin.certainty is Certainty.UNKNOWN
