# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT

from dataclasses import replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

from hearings.domain.bill_number import read_bill
from hearings.domain.bill_view import BillView
from hearings.messages.bill import standing_words

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
