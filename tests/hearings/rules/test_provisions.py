# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Each subject says what it may and nothing else."""

import tomllib
from datetime import time

import pytest

from hearings.domain import deadline_spec as specs
from hearings.domain import rule as forms
from hearings.domain.rule import Subject
from hearings.rules.fields import Fields, RuleFault
from hearings.rules.provisions import gives_a_number, read_provision, read_spec


def fields(text: str) -> Fields:
    return Fields(tomllib.loads(text), "f.toml", "r")


@pytest.mark.parametrize(
    ("text", "spec"),
    [
        ("count='before-start', minutes=5", specs.BeforeStart(5)),
        ("count='before-start', hours=24", specs.BeforeStart(1440)),
        ("count='after-start', hours=24", specs.AfterStart(1440)),
        ("count='after-close', hours=72", specs.AfterClose(4320)),
        ("count='business-days-before', days=5", specs.BusinessDaysBefore(5)),
        ("count='days-before', days=0, at='12:00'", specs.DaysBefore(0, time(12))),
        ("count='days-after', days=60", specs.DaysAfter(60)),
        (
            "count='weekday-before', weekday='tuesday', at='15:00', weeks=1",
            specs.WeekdayBefore(1, time(15), weeks=1),
        ),
        (
            "count='weekday-before', weekday='thursday', at='15:00', hearing_on='tuesday'",
            specs.WeekdayBefore(3, time(15), hearing_on=1),
        ),
    ],
)
def test_every_way_of_counting_is_read(text, spec):
    assert read_spec(fields(f"closes = {{ {text} }}"), "closes") == spec


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("count='days-before', days=1", "missing"),
        ("count='days-before', days=-1, at='12:00'", "value"),
        ("count='days-before', days=1, at='noon'", "clock"),
        ("count='days-before', days=1, at='24:00'", "clock"),
        ("count='days-before', days=1, at=12", "type"),
        ("count='weekday-before', weekday='tues', at='15:00'", "value"),
        ("count='weekday-before', weekday='tuesday', at='15:00', weeks=0", "value"),
        ("count='business-days-before', days=0", "value"),
        ("hours=24", "missing"),
    ],
)
def test_a_time_that_cannot_be_is_refused(text, problem):
    with pytest.raises(RuleFault) as caught:
        read_spec(fields(f"closes = {{ {text} }}"), "closes")
    assert caught.value.problem == problem


@pytest.mark.parametrize(
    ("subject", "text", "form"),
    [
        ("comment", "taken='yes'\nagenda_only=true", forms.Comment(forms.Taking.YES, True)),
        (
            "speaking",
            "minutes=3\nmany=20\nminutes_if_many=2",
            forms.Speaking(3.0, many=20, minutes_if_many=2.0),
        ),
        ("speaking", "position_only=true", forms.Speaking(position_only=True)),
        (
            "written",
            "ways=['email']\nemail='a@b.example'\nlongest=5000\nunit='characters'",
            forms.Written(
                (forms.Way.EMAIL,),
                "a@b.example",
                longest=5000,
                unit=forms.LengthUnit.CHARACTERS,
            ),
        ),
        ("remote", "offer='limited'", forms.Remote(forms.RemoteOffer.LIMITED)),
        ("published", "what=['name']", forms.Published((forms.Known.NAME,))),
        ("published", "what=[]", forms.Published(())),
        ("identity", "name_required=true", forms.Identity(name_required=True)),
        ("positions", "conditional_listed=false", forms.Positions(conditional_listed=False)),
        ("follow-up", "", forms.FollowUp()),
    ],
)
def test_every_subject_has_its_form(subject, text, form):
    of = fields(text)
    assert read_provision(Subject(subject), of) == form
    of.done()


@pytest.mark.parametrize(
    ("subject", "text", "problem"),
    [
        ("comment", "", "missing"),
        ("comment", "taken='perhaps'", "value"),
        ("speaking", "minutes=0", "value"),
        ("speaking", "minutes=nan", "value"),
        ("speaking", "minutes=inf", "value"),
        ("speaking", "minutes='three'", "type"),
        ("speaking", "minutes=3\nmany=20", "missing"),
        ("speaking", "minutes=3\nminutes_if_many=2", "missing"),
        ("written", "longest=5", "missing"),
        ("written", "email='clerk at town'", "email"),
        ("published", "", "missing"),
        ("positions", "", "missing"),
        ("identity", "name_required='no'", "type"),
        ("sign-up", "ways=['online', 'online']", "value"),
        ("sign-up", "url='https://'", "address"),
        ("sign-up", "url='https://[town'", "address"),
        ("written", "address=' room 3'", "value"),
        ("written", "address=''", "missing"),
    ],
)
def test_what_a_subject_cannot_say_is_refused(subject, text, problem):
    with pytest.raises(RuleFault) as caught:
        read_provision(Subject(subject), fields(text))
    assert caught.value.problem == problem


@pytest.mark.parametrize(
    ("form", "is_number"),
    [
        (forms.Speaking(minutes=2), True),
        (forms.Speaking(position_only=True), False),
        (forms.SignUp((), opens=specs.DaysAfter(1)), True),
        (forms.SignUp((), url="https://x.example", telephone="555-0100-00"), False),
        (forms.Written((), longest=3, unit=forms.LengthUnit.PAGES), True),
        (forms.FollowUp(specs.DaysAfter(60)), True),
    ],
)
def test_a_moment_and_an_amount_are_numbers(form, is_number):
    assert gives_a_number(form) is is_number
