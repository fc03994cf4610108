# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What a rule says about its subject, read from the fields of its table."""

from collections.abc import Callable
from dataclasses import fields

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
from hearings.domain.rule import (
    Comment,
    FollowUp,
    Identity,
    Known,
    LengthUnit,
    Positions,
    Provision,
    Published,
    Remote,
    RemoteOffer,
    Request,
    SignUp,
    Speaking,
    Subject,
    Taking,
    Way,
    Written,
)
from hearings.rules.fields import Fields

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_HOUR = 60


def read_provision(subject: Subject, of: Fields) -> Provision:
    """What the rule says; takes the fields of its subject and leaves the others."""
    return _READERS[subject](of)


def gives_a_number(provision: Provision) -> bool:
    """Whether a provision names a moment or an amount, which only a sure rule may."""
    values = (getattr(provision, one.name) for one in fields(provision))
    return any(value is not None and not isinstance(value, bool | str | tuple) for value in values)


def read_spec(of: Fields, key: str) -> DeadlineSpec | None:
    """When something is due; None where it is not said."""
    if not of.has(key):
        return None
    table = of.table(key)
    spec = _spec(table)
    table.done()
    return spec


def _spec(of: Fields) -> DeadlineSpec:
    match of.text("count"):
        case "before-start":
            return BeforeStart(_minutes(of))
        case "after-start":
            return AfterStart(_minutes(of))
        case "after-close":
            return AfterClose(_minutes(of))
        case "business-days-before":
            days = of.count("days", 1)
            return BusinessDaysBefore(days, of.clock("at") if of.has("at") else None)
        case "days-before":
            return DaysBefore(of.count("days"), of.clock("at"))
        case "weekday-before":
            return WeekdayBefore(
                _weekday(of, "weekday"),
                of.clock("at"),
                of.count("weeks", 1) if of.has("weeks") else 0,
                _weekday(of, "hearing_on") if of.has("hearing_on") else None,
            )
        case "days-after":
            return DaysAfter(of.count("days", 1))
        case other:
            raise of.fault("value", other)


def _minutes(of: Fields) -> int:
    if of.has("hours"):
        return _HOUR * of.count("hours", 1)
    return of.count("minutes", 1)


def _weekday(of: Fields, key: str) -> int:
    word = of.text(key)
    if word not in WEEKDAYS:
        raise of.fault("value", word)
    return WEEKDAYS.index(word)


def _comment(of: Fields) -> Comment:
    return Comment(of.choice("taken", Taking), of.flag("agenda_only") or False)


def _speaking(of: Fields) -> Speaking:
    many = of.count("many", 2) if of.has("many") else None
    found = Speaking(
        minutes=of.amount("minutes"),
        most=of.amount("most"),
        many=many,
        minutes_if_many=of.amount("minutes_if_many"),
        least=of.amount("least"),
        interpreter_factor=of.amount("interpreter_factor"),
        position_only=of.flag("position_only") or False,
    )
    if (found.many is None) is not (found.minutes_if_many is None):
        raise of.fault("missing", "minutes_if_many" if found.many else "many")
    return found


def _sign_up(of: Fields) -> SignUp:
    return SignUp(
        ways=of.choices("ways", Way),
        url=of.address("url"),
        telephone=of.telephone("telephone"),
        opens=read_spec(of, "opens"),
        closes=read_spec(of, "closes"),
        per_item=of.flag("per_item") or False,
    )


def _written(of: Fields) -> Written:
    is_limited = of.has("longest")
    return Written(
        ways=of.choices("ways", Way),
        email=of.email("email"),
        address=of.text("address", ""),
        url=of.address("url"),
        closes=read_spec(of, "closes"),
        formats=of.texts("formats"),
        longest=of.count("longest", 1) if is_limited else None,
        unit=of.choice("unit", LengthUnit) if is_limited else None,
    )


def _remote(of: Fields) -> Remote:
    return Remote(of.choice("offer", RemoteOffer), of.address("url"))


def _request(of: Fields) -> Request:
    return Request(
        ways=of.choices("ways", Way),
        email=of.email("email"),
        telephone=of.telephone("telephone"),
        url=of.address("url"),
        closes=read_spec(of, "closes"),
    )


def _published(of: Fields) -> Published:
    if not of.has("what"):
        raise of.fault("missing", "what")
    return Published(of.choices("what", Known))


def _identity(of: Fields) -> Identity:
    return Identity(of.flag("name_required"), of.flag("address_required"))


def _positions(of: Fields) -> Positions:
    listed = of.flag("conditional_listed")
    if listed is None:
        raise of.fault("missing", "conditional_listed")
    return Positions(listed)


def _follow_up(of: Fields) -> FollowUp:
    return FollowUp(read_spec(of, "due"))


_READERS: dict[Subject, Callable[[Fields], Provision]] = {
    Subject.COMMENT: _comment,
    Subject.SPEAKING: _speaking,
    Subject.SIGN_UP: _sign_up,
    Subject.WRITTEN: _written,
    Subject.REMOTE: _remote,
    Subject.INTERPRETER: _request,
    Subject.ACCOMMODATION: _request,
    Subject.PUBLISHED: _published,
    Subject.IDENTITY: _identity,
    Subject.POSITIONS: _positions,
    Subject.FOLLOW_UP: _follow_up,
}
