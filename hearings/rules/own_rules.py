# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A person's own corrections in the words of a rules file, written and read again."""

import json
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import MISSING, fields, replace
from datetime import date, time
from enum import Enum

from hearings.domain.correction import Correction
from hearings.domain.deadline_spec import (
    AfterClose,
    AfterStart,
    BeforeStart,
    BusinessDaysBefore,
    DaysAfter,
    DaysBefore,
    DeadlineSpec,
    WeekdayBefore,
)
from hearings.domain.hearing import HearingRecord
from hearings.domain.names import fold_name
from hearings.domain.rule import Provision, Rule, Scope, Subject
from hearings.rules.fields import Fields, RuleFault
from hearings.rules.holding import own_rule
from hearings.rules.provisions import WEEKDAYS, read_provision

_HOUR = 60
_NAME = "own"


def read_said(subject: Subject, said: str) -> Provision:
    """What the fields of a rule say, from TOML; raises `RuleFault`."""
    try:
        table = tomllib.loads(said)
    except tomllib.TOMLDecodeError as error:
        raise RuleFault(_NAME, subject.value, "toml", str(error)) from None
    of = Fields(table, _NAME, subject.value)
    provision = read_provision(subject, of)
    of.done()
    return provision


def write_said(said: Mapping[str, object]) -> str:
    """The fields of a rule as TOML; its texts, numbers and lists are written alike in JSON."""
    return "".join(f"{key} = {_value(value)}\n" for key, value in said.items())


def _value(value: object) -> str:
    if isinstance(value, Mapping):
        inner = ", ".join(f"{key} = {_value(one)}" for key, one in value.items())
        return f"{{ {inner} }}"
    # The one sign that JSON leaves as it is and TOML does not take.
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")


def fields_of(provision: Provision) -> dict[str, object]:
    """A provision as the fields of a rules file, without those that say nothing."""
    found: dict[str, object] = {}
    for one in fields(provision):
        value = getattr(provision, one.name)
        if value is None or value == "" or (one.default is not MISSING and value == one.default):
            continue
        found[one.name] = _plain(value)
    return found


def _plain(value: object) -> object:
    if isinstance(value, tuple):
        return [_plain(one) for one in value]
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, float) and value.is_integer():
        return int(value)
    if isinstance(value, bool | int | float | str):
        return value
    assert isinstance(value, DeadlineSpec)
    return spec_fields(value)


def spec_fields(spec: DeadlineSpec) -> dict[str, object]:
    """When something is due, as a rules file says it."""
    match spec:
        case BeforeStart(minutes):
            return {"count": "before-start", **_long(minutes)}
        case AfterStart(minutes):
            return {"count": "after-start", **_long(minutes)}
        case AfterClose(minutes):
            return {"count": "after-close", **_long(minutes)}
        case BusinessDaysBefore(days, at):
            clock = {} if at is None else {"at": _clock(at)}
            return {"count": "business-days-before", "days": days, **clock}
        case DaysBefore(days, at):
            return {"count": "days-before", "days": days, "at": _clock(at)}
        case WeekdayBefore(weekday, at, weeks, hearing_on):
            found: dict[str, object] = {"count": "weekday-before"}
            found |= {"weekday": WEEKDAYS[weekday], "at": _clock(at)}
            found |= {"weeks": weeks} if weeks else {}
            return found | ({} if hearing_on is None else {"hearing_on": WEEKDAYS[hearing_on]})
        case DaysAfter(days):
            return {"count": "days-after", "days": days}


def _long(minutes: int) -> dict[str, int]:
    return {"minutes": minutes} if minutes % _HOUR else {"hours": minutes // _HOUR}


def _clock(at: time) -> str:
    return at.isoformat("minutes")


def own_rule_of(correction: Correction, corrected_on: date) -> Rule:
    """The correction as a rule: it wins over every other and never expires.

    `corrected_on` is the day it was made where its place is. Raises `RuleFault` for words
    that this version does not know.
    """
    provision = read_said(correction.subject, correction.said)
    scope = Scope(correction.place_id, (correction.body,) if correction.body else ())
    rule = own_rule(correction.subject, provision, scope, corrected_on)
    return replace(rule, remark=correction.remark)


def of_hearing(
    corrections: Iterable[Correction], place_id: str, record: HearingRecord
) -> tuple[Correction, ...]:
    """The corrections that are about a hearing: of its place, and of its very bodies or of all."""
    bodies = {fold_name(body) for body in record.bodies}
    return tuple(
        one
        for one in corrections
        if one.place_id == place_id and (not one.body or fold_name(one.body) in bodies)
    )
