# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What the filter line says becomes the query a person meant."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QDate
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from hearings.domain.listing import ListQuery
from hearings.domain.meeting_kind import OPEN_KINDS
from hearings.domain.topic import Label
from tests.ui.upcoming.rows import TODAY
from ui.upcoming.filter import ANY_KIND, OPEN, FilterLine
from ui.upcoming.wish import CHOSEN, MONTH, PAST, QUARTER, WEEK, Wish

FOLLOWED = ("ca-oakland", "wa-seattle")


@pytest.fixture
def line(qtbot: QtBot) -> FilterLine:
    line = FilterLine(TODAY)
    line.places.offer([("ca-oakland", "Oakland"), ("wa-seattle", "Seattle")])
    line.topics.offer([("drones", "Drones"), ("alpr", "License plate readers")])
    qtbot.addWidget(line)
    line.show()
    return line


def query(line: FilterLine) -> ListQuery:
    return line.wish().query(TODAY, FOLLOWED)


def pick(combo: QComboBox, value: str) -> None:
    combo.setCurrentIndex(combo.findData(value))


def tick(line: FilterLine, key: str) -> None:
    action = line.topics._actions.get(key) or line.places._actions[key]
    action.trigger()


def test_at_first_it_asks_for_everything_ahead_on_surveillance(line: FilterLine):
    assert query(line) == ListQuery(
        places=FOLLOWED,
        least=Label.SURVEILLANCE,
        first=TODAY,
        last=TODAY + timedelta(days=90),
        follows_anywhere=True,
    )


def test_what_is_followed_anywhere_is_left_out_once_a_place_is_chosen(line: FilterLine):
    tick(line, "ca-oakland")
    assert not query(line).follows_anywhere


def test_who_follows_nothing_asks_for_no_place_at_all(line: FilterLine):
    assert line.wish().query(TODAY, ()).places == ()


@pytest.mark.parametrize(
    ("when", "first", "last"), [(WEEK, 0, 7), (MONTH, 0, 31), (QUARTER, 0, 90), (PAST, -60, -1)]
)
def test_a_stretch_of_time_begins_today(line: FilterLine, when: str, first: int, last: int):
    pick(line.when, when)
    asked = query(line)
    assert (asked.first, asked.last) == (TODAY + timedelta(first), TODAY + timedelta(last))
    assert asked == line.wish().query(TODAY, FOLLOWED)


def test_ticks_and_words_narrow_the_query(line: FilterLine):
    tick(line, "ca-oakland")
    tick(line, "drones")
    tick(line, "alpr")
    QTest.keyClicks(line.search, "  face rec ")
    pick(line.least, Label.NO.value)
    asked = query(line)
    assert asked.places == ("ca-oakland",)
    assert asked.topics == ("drones", "alpr")
    assert asked.text == "face rec"
    assert asked.least is Label.NO


def test_chosen_days_are_shown_and_used_in_either_order(line: FilterLine):
    assert line.dates is None
    pick(line.when, CHOSEN)
    assert line.dates is not None
    assert line.dates.isVisible()
    line.dates.first.setDate(QDate(2026, 12, 24))
    line.dates.last.setDate(QDate(2026, 12, 1))
    assert line.dates.last.text() == "Tue 1 Dec 2026"
    asked = query(line)
    assert (asked.first, asked.last) == (date(2026, 12, 1), date(2026, 12, 24))
    pick(line.when, WEEK)
    assert not line.dates.isVisible()
    assert query(line).first == TODAY


def test_every_change_is_told(line: FilterLine, qtbot: QtBot):
    changes: list[None] = []
    line.wish_changed.connect(lambda: changes.append(None))
    for number, change in enumerate(
        (
            lambda: QTest.keyClicks(line.search, "a"),
            lambda: tick(line, "drones"),
            lambda: tick(line, "ca-oakland"),
            lambda: pick(line.when, WEEK),
            lambda: pick(line.least, Label.NO.value),
        ),
        1,
    ):
        change()
        assert len(changes) == number


def test_a_changed_day_is_told(line: FilterLine, qtbot: QtBot):
    pick(line.when, CHOSEN)
    assert line.dates is not None
    with qtbot.waitSignal(line.wish_changed):
        line.dates.last.setDate(QDate(2026, 12, 3))


def test_clearing_goes_back_to_the_start(line: FilterLine):
    first = line.wish()
    tick(line, "drones")
    tick(line, "wa-seattle")
    QTest.keyClicks(line.search, "plate")
    pick(line.when, PAST)
    pick(line.least, Label.NO.value)
    line.clear()
    assert line.wish() == first == Wish()


def test_all_meetings_are_one_step_away(line: FilterLine):
    line.show_all_meetings()
    assert query(line).least is Label.NO


def test_it_can_ask_for_where_anybody_may_speak(line: FilterLine, qtbot: QtBot):
    with qtbot.waitSignal(line.wish_changed):
        pick(line.who, OPEN)
    assert query(line).kinds == OPEN_KINDS
    line.clear()
    assert line.who.currentData() == ANY_KIND
    assert query(line).kinds is None
