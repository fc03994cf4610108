# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A month and a week show what the filter lists, and every key of a calendar works in them."""

from dataclasses import replace
from datetime import date
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest

from hearings.domain.hearing import HearingRecord, Status
from hearings.domain.label import Label
from hearings.domain.listing import ListQuery
from tests.ui.dated.conftest import TODAY, Days
from tests.ui.hearings_for_tests import item, listed, record
from ui.dated.presenter import MOST_IN_MONTH
from ui.dated.stretch import Shape

FRIDAY, DECEMBER = date(2026, 11, 27), date(2026, 12, 1)
NOTHING = (item("Minutes", ""),)


def many(count: int, day: date = FRIDAY) -> tuple[HearingRecord, ...]:
    return tuple(record(str(number), day, 9 + number % 9) for number in range(count))


def test_hearings_and_their_deadlines_stand_on_their_days(days: Days):
    listed(days.core, record("1", FRIDAY))
    days.show(Shape.MONTH)
    assert [one.head for one in days.look(FRIDAY).entries] == ["6 PM"]
    dues = [one for day in days.presenter.stretch.days for one in days.look(day).entries]
    assert {one.brief for one in dues if one.is_due} == {"Sign up / Write"}
    assert days.view.name.text() == "November 2026"
    assert days.view.said.text().startswith("1 hearing · 2 deadlines")


def test_a_day_is_read_aloud_with_everything_on_it(days: Days):
    listed(days.core, record("1", FRIDAY, status=Status.CANCELLED))
    days.show(Shape.MONTH)
    assert days.spoken(FRIDAY) == (
        "Fri 27 Nov 2026, in 4 days. 1 hearing. Cancelled · 6:00 PM PST · City Council · Oakland · "
        "An ordinance on the use of face recognition by the police · Face recognition"
    )
    assert days.spoken(TODAY) == "Mon 23 Nov 2026, today. Nothing on this day"


def test_a_click_on_a_hearing_opens_it(days: Days):
    ids = listed(days.core, record("1", FRIDAY, 9), record("2", FRIDAY, 15))
    days.show(Shape.MONTH)
    entry = days.click(FRIDAY, 1)
    assert days.chosen == [entry.hearing_id] == [ids[1]]
    assert days.presenter.day == FRIDAY


def test_the_keys_go_day_by_day_week_by_week_month_by_month_and_home(days: Days):
    days.show(Shape.MONTH)
    went = []
    names = ("Right", "Down", "Left", "Up", "PageDown", "PageUp", "PageUp", "Home")
    for key in (Qt.Key[f"Key_{name}"] for name in names):
        days.key(key)
        went.append(days.presenter.day.strftime("%m-%d"))
        assert days.view.grid.currentIndex() == days.presenter._model.cell_of(days.presenter.day)
    assert went == ["11-24", "12-01", "11-30", "11-23", "12-23", "11-23", "10-23", "11-23"]


def test_beyond_the_last_day_in_sight_the_next_month_begins(days: Days):
    days.show(Shape.MONTH)
    days.presenter.go_to(days.presenter.stretch.last)
    days.run()
    days.key(Qt.Key.Key_Right)
    assert days.view.name.text() == "December 2026"
    assert days.presenter.day in days.presenter.stretch.days


def test_return_opens_the_only_hearing(days: Days):
    (id_,) = listed(days.core, record("1", FRIDAY))
    days.show(Shape.MONTH)
    days.presenter.go_to(FRIDAY)
    days.key(Qt.Key.Key_Return)
    assert days.chosen == [id_]


def test_return_goes_into_the_list_of_a_day_with_more_and_escape_back(days: Days):
    ids = listed(days.core, record("1", FRIDAY, 9), record("2", FRIDAY, 10))
    days.show(Shape.MONTH)
    days.presenter.go_to(FRIDAY)
    days.key(Qt.Key.Key_Return)
    lines = days.view.lines
    assert (lines.hasFocus(), days.chosen) == (True, [])
    QTest.keyClick(lines, Qt.Key.Key_Down)
    QTest.keyClick(lines, Qt.Key.Key_Return)
    assert days.chosen == [ids[1]]
    QTest.keyClick(lines, Qt.Key.Key_Escape)
    assert days.view.grid.hasFocus()


def test_what_does_not_fit_is_counted_and_the_list_of_the_day_has_all(days: Days):
    listed(days.core, *many(MOST_IN_MONTH + 5))
    days.show(Shape.MONTH)
    look = days.look(FRIDAY)
    assert (len(look.entries) - sum(one.is_due for one in look.entries), look.unread) == (
        MOST_IN_MONTH, 5,
    )  # fmt: skip
    grid, index = days.view.grid, days.presenter._model.cell_of(FRIDAY)
    placed = grid._cells._placed(grid.visualRect(index), index)
    assert placed.more == look.count - len(placed.lines) > 0
    QTest.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=placed.rest.center())
    days.run()
    assert days.presenter.day == FRIDAY
    hearings = [line for line in days.view.lines.lines if not line.startswith("Sign up")]
    assert len(hearings) == MOST_IN_MONTH + 5


def test_an_empty_month_says_why_and_what_to_do(days: Days):
    listed(days.core, record("1", FRIDAY, items=NOTHING))
    days.show(Shape.MONTH)
    assert days.view.said.text() == (
        "November 2026: Nothing · 1 are hidden. · 1 meeting hidden by the filter"
    )
    QTest.mouseClick(days.view.act, Qt.MouseButton.LeftButton)
    assert (days.view.act.text(), days.acts) == ("Show all", ["emptiness"])


def test_what_the_filter_hides_can_be_shown(days: Days):
    listed(days.core, record("1", FRIDAY), record("2", FRIDAY, items=NOTHING))
    days.show(Shape.MONTH)
    assert "1 meeting hidden by the filter" in days.view.said.text()
    QTest.mouseClick(days.view.act, Qt.MouseButton.LeftButton)
    assert days.acts == ["everything"]


def test_another_filter_shows_other_hearings(days: Days):
    listed(days.core, record("1", FRIDAY, body="Library Board"), record("2", FRIDAY))
    days.show(Shape.MONTH)
    days.query[0] = ListQuery(least=Label.SURVEILLANCE, text="library")
    days.presenter.show_again()
    days.run()
    assert [one.name for one in days.look(FRIDAY).entries] == ["Library Board"]


def test_a_week_has_its_hours_and_names_two_zones(days: Days):
    there = record("2", FRIDAY, 9)
    assert there.starts_at is not None
    east = there.starts_at.replace(tzinfo=ZoneInfo("America/New_York"))
    there = replace(there, timezone="America/New_York", starts_at=east)
    listed(days.core, record("1", FRIDAY), there)
    days.show(Shape.WEEK)
    assert days.view.name.text() == "Mon 23 Nov – Sun 29 Nov 2026"
    heads = [one.head for one in days.look(FRIDAY).entries]
    assert heads == ["9 AM EST", "6 PM PST"]
    said = "Hours are those where each hearing is: EST and PST"
    assert said in days.view.said.text()
    days.key(Qt.Key.Key_PageDown)
    assert days.view.name.text() == "Mon 30 Nov – Sun 6 Dec 2026"


def test_hours_of_ones_own_zone_need_no_word(days: Days):
    here = record("1", FRIDAY)
    assert here.starts_at is not None
    east = ZoneInfo("America/New_York")
    listed(
        days.core,
        replace(here, timezone="America/New_York", starts_at=here.starts_at.replace(tzinfo=east)),
    )
    days.show(Shape.WEEK)
    assert "Hours" not in days.view.said.text()


def test_an_answer_of_another_month_is_never_shown(days: Days):
    listed(days.core, record("1", FRIDAY))
    days.presenter.show(Shape.MONTH)
    days.presenter.turn(1)
    days.presenter.turn(1)
    while days.executor.waiting:
        days.executor.run(-1)
    days.run()
    assert days.view.said.text().startswith("January 2027: Nothing")
    assert days.failures == []


def test_a_catalogue_that_cannot_be_read_is_no_empty_month(days: Days):
    listed(days.core, record("1", FRIDAY))
    days.show(Shape.MONTH)
    days.core._rooms.glance().close()
    days.core._rooms.catalogue().close()
    days.core.paths.catalogue.write_bytes(b"this is no database" * 500)
    days.key(Qt.Key.Key_PageDown)
    assert days.failures
    assert "could not be read" in days.view.said.text()


@pytest.mark.parametrize(("country", "first"), [("en_US", "Sun"), ("en_GB", "Mon")])
def test_the_week_begins_where_people_begin_it(days: Days, country: str, first: str):
    usual = QLocale()
    QLocale.setDefault(QLocale(country))
    try:
        days.show(Shape.MONTH)
        header = days.presenter._model.headerData(0, Qt.Orientation.Horizontal)
    finally:
        QLocale.setDefault(usual)
    assert header == first


def test_the_hearing_in_front_is_marked(days: Days):
    (id_,) = listed(days.core, record("1", FRIDAY))
    days.show(Shape.MONTH)
    before = days.view.grid.grab().toImage()
    days.presenter.mark(id_)
    assert days.view.grid.grab().toImage() != before
