# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT

from datetime import date

import pytest

from hearings.sources.ical_rules import bounded, is_refused, is_usual

LAST = date(2027, 2, 23)


def block(rule: str) -> bytes:
    return f"BEGIN:VEVENT\nUID:1\nRRULE:{rule}\nEND:VEVENT\n".encode()


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=DAILY",
        "FREQ=WEEKLY;WKST=SU;BYDAY=TU",
        "freq=weekly;interval=2;byday=tu,th;count=10",
        "FREQ=MONTHLY;BYDAY=1MO,3MO",
        "FREQ=MONTHLY;BYDAY=-1TU;UNTIL=20271231T000000Z",
        "FREQ=MONTHLY;BYMONTHDAY=15,-1",
        "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
        "FREQ=YEARLY;BYMONTH=1,9;BYDAY=2TU",
        "FREQ=YEARLY",
    ],
)
def test_what_days_surely_fit(rule: str):
    assert is_usual(block(rule))
    assert not is_refused(block(rule))


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=WEEKLY;BYMONTH=13",
        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=DAILY;INTERVAL=7;BYDAY=TU",
        "FREQ=MONTHLY;BYDAY=1MO;BYSETPOS=4",
        "FREQ=MONTHLY;BYDAY=5MO;BYMONTHDAY=1",
        "FREQ=MONTHLY;BYMONTHDAY=30",
        "FREQ=YEARLY;BYWEEKNO=53",
        "FREQ=YEARLY;BYMONTH=13;BYDAY=MO",
        "FREQ=YEARLY;BYDAY=53MO",
    ],
)
def test_what_no_day_may_fit(rule: str):
    assert not is_usual(block(rule))


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=SECONDLY",
        "FREQ=HOURLY",
        "FREQ=DAILY;BYMINUTE=1,2",
        "FREQ=WEEKLY;BYDAY=TU;INTERVAL=0",
        "FREQ=WEEKLY;INTERVAL=-1",
        "FREQ=WEEKLY;BYDAY=TU;INTERVAL=0UNTIL=20270301T000000Z",
        "FREQ=SECONDLY;FREQ=DAILY",
    ],
)
def test_what_repeats_within_a_day_or_never_gets_on(rule: str):
    assert is_refused(block(rule))


def test_no_rule_is_a_usual_one():
    assert is_usual(b"BEGIN:VEVENT\nRDATE:20261201\nEND:VEVENT\n")


@pytest.mark.parametrize(
    ("rule", "told"),
    [
        ("FREQ=WEEKLY", "FREQ=WEEKLY;UNTIL=20270223"),
        ("FREQ=WEEKLY;UNTIL=99991231T000000Z", "FREQ=WEEKLY;UNTIL=20270223"),
        ("UNTIL=99991231;FREQ=WEEKLY", "FREQ=WEEKLY;UNTIL=20270223"),
        ("FREQ=WEEKLY;UNTIL=20261231T000000Z", "FREQ=WEEKLY;UNTIL=20261231T000000Z"),
        ("FREQ=WEEKLY;COUNT=9", "FREQ=WEEKLY;COUNT=9"),
    ],
)
def test_a_rule_ends_behind_the_window(rule: str, told: str):
    assert bounded(block(rule), LAST) == block(told)
