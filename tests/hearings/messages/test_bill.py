# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT

from dataclasses import replace
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from hearings.domain.bill_number import read_bill
from hearings.domain.bill_view import BillHearing, BillView
from hearings.domain.hearing import Hearing, Status
from hearings.messages.bill import standing_words, timeline_words
from tests.ui.hearings_for_tests import record

READ = datetime(2026, 11, 23, 9, 5, tzinfo=ZoneInfo("America/Los_Angeles"))
BILL = read_bill("26-0114", "ca-oakland", date(2026, 11, 23))
VIEW = BillView(BILL, "", None, "In  Committee", READ, (), (), is_followed=False)


def test_where_a_bill_stands_is_said_with_when_that_was_read():
    assert standing_words(VIEW) == (
        "Where it stands, in the words of its source: In Committee "
        "(as of Mon 23 Nov 2026, 9:05 AM PST)"
    )


def test_nothing_is_said_where_no_source_told():
    assert standing_words(replace(VIEW, status="", status_at=None)) == ""


def hearing_on(day: date, status: Status = Status.SCHEDULED) -> BillHearing:
    made = record(str(day), day, status=status)
    at = datetime(2026, 11, 1, tzinfo=UTC)
    return BillHearing(Hearing(str(day), "ca-oakland", made, (), at, at), ())


def test_the_hearings_of_a_bill_are_counted_by_where_they_lie():
    days = (date(2026, 11, 2), date(2026, 11, 9), READ.date(), date(2026, 12, 1))
    hearings = (*map(hearing_on, days), hearing_on(date(2026, 12, 9), Status.CANCELLED))
    assert timeline_words(replace(VIEW, hearings=hearings), READ.date()) == (
        "2 hearings past, 2 ahead, 1 cancelled or put off, next on Mon 23 Nov 2026"
    )


def test_a_bill_without_a_hearing_has_no_line_of_time():
    assert timeline_words(VIEW, READ.date()) == ""
