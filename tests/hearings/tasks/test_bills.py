# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A bill opens with what the hearings read so far tell of it, and with no word more."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from hearings.core import Core
from hearings.domain.hearing import Bill, Document
from tests.support.window import core_on
from tests.ui.hearings_for_tests import OAKLAND, item, listed, record

PAPER = Document("Text", "https://example.org/text")


@pytest.fixture
def core(tmp_path: Path) -> Iterator[Core]:
    core = core_on(tmp_path / "profile")
    yield core
    core.close()


def test_a_bill_has_every_hearing_past_and_coming_and_its_latest_title(core: Core):
    early = Bill("26-0114", "A policy", "https://example.org/old")
    late = Bill("26-114", "An amended policy")
    listed(
        core,
        record("1", date(2026, 11, 2), items=(item("First", "", bill=early, documents=(PAPER,)),)),
        record("2", date(2026, 12, 2), items=(item("x", ""), item("Second", "", bill=late))),
        record("3", date(2026, 12, 3), items=(item("On file 26-0114", ""),)),
        record("4", date(2026, 12, 4), items=(item("Third", "", bill=Bill("26-0115")),)),
    )
    view = core.bills.view(core.choosing.bill("File 26-0114", OAKLAND))
    assert [one.hearing.record.source_ids for one in view.hearings] == [("1",), ("2",), ("3",)]
    assert [one.items[0].text for one in view.hearings] == [
        "First", "Second", "On file 26-0114",
    ]  # fmt: skip
    assert view.title == "An amended policy"
    assert view.url == "https://example.org/old"
    assert view.documents == (PAPER,)
    assert not view.is_followed


def test_a_bill_named_in_the_text_alone_is_found_too(core: Core):
    listed(core, record("3", items=(item("Legislative file 2026-01140, second reading", ""),)))
    core.choosing.follow_bill(bill := core.choosing.bill("2026-1140", OAKLAND))
    view = core.bills.view(bill)
    assert len(view.hearings) == 1
    assert (view.title, view.url, view.is_followed) == ("", None, True)


def test_a_bill_nobody_heard_of_has_no_hearing(core: Core):
    view = core.bills.view(core.choosing.bill("26-9999", OAKLAND))
    assert (view.title, view.hearings, view.documents) == ("", (), ())
    assert (view.status, view.status_at) == ("", None)


def test_where_a_bill_stands_is_what_was_read_last_and_not_of_the_last_hearing(core: Core):
    read = datetime(2026, 11, 23, 12, tzinfo=UTC)
    filed, passed = Bill("26-0114", status="Filed"), Bill("26-0114", status="Passed")
    first = record("1", date(2026, 11, 24), items=(item("First", "", bill=filed),))
    second = record("2", date(2026, 12, 2), items=(item("Second", "", bill=filed),))
    silent = record("3", date(2026, 12, 9), items=(item("Third", "", bill=Bill("26-0114")),))
    listed(core, first, second, silent, at=read)
    bill = core.choosing.bill("26-0114", OAKLAND)
    view = core.bills.view(bill)
    assert (view.status, view.status_at) == ("Filed", read)
    assert str(view.status_at) == "2026-11-23 04:00:00-08:00"
    late = read + timedelta(hours=6)
    newer = replace(first, items=(item("First", "", bill=passed),))
    listed(core, newer, replace(second, items=None), silent, at=late)
    view = core.bills.view(bill)
    assert (view.status, view.status_at) == ("Passed", late)
    assert all(one.hearing.changes == () for one in view.hearings)
