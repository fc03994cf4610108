# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Reads one rules file strictly: a fault anywhere refuses the file and names the rule."""

import re
import tomllib
from datetime import date

from hearings.domain.meeting_kind import MeetingKind
from hearings.domain.names import fold_name
from hearings.domain.rule import (
    BodyHolidays,
    Certainty,
    Clerk,
    Origin,
    OwnHoliday,
    PlaceRules,
    Rule,
    Scope,
    Subject,
)
from hearings.rules.business_days import STATES
from hearings.rules.fields import Fields, RuleFault
from hearings.rules.provisions import gives_a_number, read_provision

_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_DATED = re.compile(r"\d{4}(-(0[1-9]|1[0-2])(-\d{2})?)?")
_YEARLY = re.compile(r"(?:(\d{4})-)?(\d{2})-(\d{2})")
_LEAP_YEAR = 2000


def read_rule_file(content: bytes, name: str) -> PlaceRules:
    """The rules of one place from a TOML file in UTF-8; raises `RuleFault`."""
    try:
        document = tomllib.loads(content.decode("utf-8"))
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise RuleFault(name, "file", "toml", str(error)) from None
    of = Fields(document, name, "file")
    place_id = of.text("place")
    clerk = _clerk(of, name)
    holidays = _holidays(of, name)
    rules: dict[str, Rule] = {}
    said: set[tuple[Subject, Scope]] = set()
    for number, table in enumerate(of.tables("rule"), 1):
        rule = _rule(Fields(table, name, f"rule {number}"), place_id)
        if rule.id in rules or (rule.subject, rule.scope) in said:
            raise RuleFault(name, rule.id, "duplicate", rule.subject.value)
        rules[rule.id] = rule
        said.add((rule.subject, rule.scope))
    of.done()
    if not rules:
        raise RuleFault(name, "file", "empty", "rule")
    return PlaceRules(place_id, clerk, holidays, tuple(rules.values()))


def _clerk(whole: Fields, name: str) -> Clerk:
    if not whole.has("clerk"):
        raise RuleFault(name, "clerk", "missing", "clerk")
    of = whole.table("clerk")
    of.rule = "clerk"
    page = of.address("page", needed=True) or ""
    clerk = Clerk(page, of.telephone("telephone"), of.email("email"))
    of.done()
    return clerk


def _holidays(whole: Fields, name: str) -> BodyHolidays:
    if not whole.has("holidays"):
        raise RuleFault(name, "holidays", "missing", "holidays")
    of = whole.table("holidays")
    of.rule = "holidays"
    state = of.text("state")
    if state not in STATES:
        raise of.fault("state", state)
    own = tuple(_own_holiday(Fields(one, name, "holidays")) for one in of.tables("own"))
    of.done()
    return BodyHolidays(state, own)


def _own_holiday(of: Fields) -> OwnHoliday:
    text = of.text("day")
    parts = _YEARLY.fullmatch(text)
    if parts is None:
        raise of.fault("date", text)
    year, month, day = parts[1], int(parts[2]), int(parts[3])
    try:
        date(int(year) if year else _LEAP_YEAR, month, day)
    except ValueError:
        raise of.fault("date", text) from None
    found = OwnHoliday(month, day, of.text("name"), int(year) if year else None)
    of.done()
    return found


def _rule(of: Fields, place_id: str) -> Rule:
    rule_id = of.text("id")
    if not _ID.fullmatch(rule_id):
        raise of.fault("value", rule_id)
    of.rule = rule_id
    subject = of.choice("subject", Subject)
    scope = Scope(
        place_id,
        _phrases(of, "body"),
        _phrases(of, "committee"),
        of.choices("meeting", MeetingKind),
        _phrases(of, "unless"),
    )
    origin = _origin(of)
    provision = read_provision(subject, of)
    remark = of.text("remark", "")
    of.done()
    if not origin.certainty.is_enough and gives_a_number(provision):
        raise of.fault("number", origin.certainty.value)
    return Rule(rule_id, subject, scope, provision, origin, remark)


def _phrases(of: Fields, key: str) -> tuple[str, ...]:
    phrases = of.texts(key)
    for phrase in phrases:
        # A phrase of which nothing is left would stand in every name.
        if not fold_name(phrase):
            raise of.fault("value", phrase)
    return phrases


def _origin(of: Fields) -> Origin:
    url = of.address("source", needed=True) or ""
    checked_on = of.day("checked_on")
    expires_on = of.day("expires_on")
    dated = _dated(of, checked_on)
    if expires_on <= checked_on:
        raise of.fault("expiry", expires_on.isoformat())
    return Origin(url, dated, checked_on, of.choice("certainty", Certainty), expires_on)


def _dated(of: Fields, checked_on: date) -> str:
    """A year, a month or a day that is not after the check; or "undated"."""
    dated = of.text("source_date")
    if dated == "undated":
        return dated
    if not _DATED.fullmatch(dated):
        raise of.fault("date", dated)
    if len(dated) == len("2026-11-23"):
        try:
            date.fromisoformat(dated)
        except ValueError:
            raise of.fault("date", dated) from None
    if dated > checked_on.isoformat():
        raise of.fault("date", dated)
    return dated
