# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The list shows what the store holds, says what it hides, and why it is empty."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from hearings.core import Core
from hearings.domain.meeting_kind import MeetingKind
from hearings.domain.topic import Label
from hearings.errors import HearingsError
from tests.support.manual_executor import ManualExecutor, deliver
from tests.ui.hearings_for_tests import OAKLAND, item, listed, record
from ui.jobs import Jobs
from ui.upcoming.day_table import DayTable
from ui.upcoming.filter import OPEN
from ui.upcoming.look import Surroundings
from ui.upcoming.model import PAGE, HearingsModel
from ui.upcoming.presenter import UpcomingPresenter
from ui.upcoming.view import UpcomingView

TODAY = date(2026, 11, 23)
TOPICS = {"face-recognition": "Face recognition", "drones": "Drones"}


@dataclass
class Desk:
    """The list as a person uses it."""

    core: Core
    executor: ManualExecutor
    view: UpcomingView
    model: HearingsModel
    presenter: UpcomingPresenter
    run: Callable[[], None]
    followed: list[str] = field(default_factory=lambda: [OAKLAND])
    chosen: list[str] = field(default_factory=list)
    opened: list[str] = field(default_factory=list)
    failures: list[HearingsError] = field(default_factory=list)

    def look(self) -> None:
        self.presenter.show_again()
        self.run()

    @property
    def rows(self) -> list[str]:
        """What each row says aloud."""
        indexes = [self.model.index(row, 0) for row in range(self.model.rowCount())]
        return [str(index.data(Qt.ItemDataRole.AccessibleTextRole)) for index in indexes]

    @property
    def said(self) -> str:
        return self.view.said.text()

    @property
    def empty(self) -> str:
        return self.view.empty.title.text() if self.view.empty.isVisible() else ""

    def search(self, words: str) -> None:
        self.view.filter.search.setText(words)
        self.run()

    def press_empty(self) -> None:
        assert self.view.empty.action.isVisible()
        QTest.mouseClick(self.view.empty.action, Qt.MouseButton.LeftButton)
        self.run()


@pytest.fixture
def desk(
    qtbot: QtBot, core: Core, jobs: Jobs, executor: ManualExecutor, settle: Callable[[], None]
) -> Iterator[Desk]:
    model = HearingsModel(Surroundings(TODAY, {OAKLAND: "Oakland"}, TOPICS))
    view = UpcomingView(DayTable(model))
    qtbot.addWidget(view)
    followed: list[str] = [OAKLAND]
    presenter = UpcomingPresenter(view, model, core.looking, jobs, lambda: tuple(followed))
    desk = Desk(core, executor, view, model, presenter, settle, followed)
    presenter.hearing_chosen.connect(desk.chosen.append)
    presenter.hearing_opened.connect(desk.opened.append)
    presenter.failed.connect(desk.failures.append)
    view.filter.topics.offer(TOPICS.items())
    view.filter.places.offer([(OAKLAND, "Oakland")])
    view.resize(560, 600)
    view.show()
    yield desk
    deliver()


def council(count: int) -> tuple[str, ...]:
    """As many days of hearings, one a day."""
    return tuple(f"Board {number}" for number in range(count))


def fill(desk: Desk, count: int) -> tuple[str, ...]:
    records = (
        record(str(number), TODAY + timedelta(1 + number % 80), body=f"Board {number}")
        for number in range(count)
    )
    return listed(desk.core, *records)


def test_hearings_on_surveillance_are_listed_by_day(desk: Desk):
    listed(
        desk.core,
        record("1", date(2026, 12, 2), body="Later Board"),
        record("2", date(2026, 11, 24), body="Sooner Board"),
        record("3", date(2026, 11, 25), body="Other Board", items=(item("Minutes", ""),)),
    )
    desk.look()
    assert [row.split(". ")[1] for row in desk.rows] == ["Sooner Board", "Later Board"]
    assert desk.said == "2 hearings · 1 meeting without surveillance items hidden"


def test_what_is_hidden_can_be_shown(desk: Desk):
    listed(desk.core, record("1"), record("2", items=(item("Minutes", ""),)))
    desk.look()
    assert desk.view.show_hidden.isVisible()
    QTest.mouseClick(desk.view.show_hidden, Qt.MouseButton.LeftButton)
    desk.run()
    assert len(desk.rows) == 2
    assert desk.said == "2 hearings"
    assert not desk.view.show_hidden.isVisible()


def test_what_other_topics_hide_is_said_as_that(desk: Desk):
    listed(desk.core, record("1"))
    desk.view.filter.topics._actions["drones"].trigger()
    desk.run()
    assert desk.said == "0 hearings · 1 meeting on other topics hidden"


def test_a_hearing_that_is_followed_itself_is_listed_though_its_place_is_not(desk: Desk):
    listed(desk.core, record("1"))
    other = record("2", hour=19, body="Berkeley Board", items=())
    berkeley = listed(desk.core, other, place_id="ca-berkeley")
    desk.core.choosing.follow_hearing(berkeley[0])
    desk.look()
    assert [row.split(". ")[1] for row in desk.rows] == ["City Council", "Berkeley Board"]
    assert desk.said == "2 hearings"
    desk.view.filter.places._actions[OAKLAND].trigger()
    desk.run()
    assert [row.split(". ")[1] for row in desk.rows] == ["City Council"]


def test_who_follows_nothing_is_led_to_the_places(desk: Desk):
    desk.followed.clear()
    wanted: list[None] = []
    desk.presenter.places_wanted.connect(lambda: wanted.append(None))
    desk.look()
    assert desk.empty == "No place is followed yet"
    desk.press_empty()
    assert wanted == [None]


def test_before_anything_was_read_the_list_does_not_say_that_nothing_is_listed(desk: Desk):
    wanted: list[None] = []
    desk.presenter.refresh_wanted.connect(lambda: wanted.append(None))
    desk.look()
    desk.presenter.set_has_read(False)
    assert desk.empty == "Nothing was read yet"
    desk.press_empty()
    assert wanted == [None]
    desk.presenter.set_has_read(True)
    assert desk.empty == "No hearing is listed in these dates"


def test_a_filter_that_matches_nothing_can_be_cleared(desk: Desk):
    listed(desk.core, record("1"))
    desk.look()
    desk.search("nothing like this")
    assert desk.empty == "No hearing matches this filter"
    desk.press_empty()
    assert desk.view.filter.search.text() == ""
    assert len(desk.rows) == 1
    assert desk.empty == ""


def test_where_nobody_may_just_come_and_speak_the_filter_can_be_cleared(desk: Desk):
    listed(desk.core, replace(record("1"), kind=MeetingKind.INVITED))
    desk.look()
    who = desk.view.filter.who
    who.setCurrentIndex(who.findData(OPEN))
    desk.run()
    assert desk.empty == "No hearing matches this filter"
    desk.press_empty()
    assert (desk.empty, len(desk.rows)) == ("", 1)


def test_where_only_other_meetings_are_listed_they_can_be_shown(desk: Desk):
    listed(desk.core, record("1", items=(item("Minutes", ""),)))
    desk.look()
    assert desk.empty == "No hearing on surveillance is listed"
    desk.press_empty()
    assert len(desk.rows) == 1


def test_where_nothing_is_listed_no_button_pretends_to_help(desk: Desk):
    desk.look()
    assert desk.empty == "No hearing is listed in these dates"
    assert not desk.view.empty.action.isVisible()


def test_borderline_hearings_come_when_they_are_asked_for(desk: Desk):
    listed(desk.core, record("1", items=(item(label=Label.BORDERLINE),)))
    desk.look()
    assert desk.rows == []
    combo = desk.view.filter.least
    combo.setCurrentIndex(combo.findData(Label.BORDERLINE.value))
    desk.run()
    assert len(desk.rows) == 1
    assert "borderline: Face recognition" in desk.rows[0]


def test_the_last_wish_wins_when_answers_overtake_each_other(desk: Desk):
    listed(desk.core, record("1", body="Police Commission"), record("2", body="Library Board"))
    desk.view.filter.search.setText("police")
    desk.view.filter.search.setText("library")
    while desk.executor.waiting:
        desk.executor.run(-1)
    desk.run()
    assert [row.split(". ")[1] for row in desk.rows] == ["Library Board"]


def test_moving_through_the_list_chooses_and_return_opens(desk: Desk):
    ids = fill(desk, 3)
    desk.look()
    table = desk.view.table
    table.setFocus()
    desk.presenter.choose_row(0)
    QTest.keyClick(table, Qt.Key.Key_Down)
    assert desk.chosen == [ids[0], ids[1]]
    assert desk.opened == []
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert desk.opened == [ids[1]]
    assert desk.presenter.chosen == ids[1]


def test_a_page_is_read_when_it_comes_into_sight(desk: Desk):
    fill(desk, 3 * PAGE)
    desk.look()
    assert desk.model.row_at(desk.model.index(2 * PAGE + 5, 0)) is None
    desk.view.table.scrollToBottom()
    desk.view.table.grab()
    desk.run()
    assert desk.model.row_at(desk.model.index(3 * PAGE - 1, 0)) is not None


def test_a_page_of_an_older_list_is_dropped(desk: Desk):
    fill(desk, 3 * PAGE)
    desk.look()
    desk.model.index(2 * PAGE, 0).data()
    assert desk.executor.waiting == 1
    desk.view.filter.least.setCurrentIndex(1)
    desk.executor.run(1)
    deliver()
    desk.executor.run(0)
    deliver()
    assert desk.model.row_at(desk.model.index(2 * PAGE, 0)) is None


def test_a_row_reached_before_its_page_is_chosen_when_the_page_comes(desk: Desk):
    ids = fill(desk, 2 * PAGE)
    desk.look()
    desk.presenter.choose_row(0)
    QTest.keyClick(desk.view.table, Qt.Key.Key_End)
    assert desk.chosen == [ids[0]]
    desk.view.table.grab()
    desk.run()
    last = desk.core.looking.rows(desk.presenter.query(), 2 * PAGE - 1, 1)[0].id
    assert desk.chosen == [ids[0], last]


def test_the_chosen_hearing_stays_in_front_when_the_list_changes(desk: Desk):
    fill(desk, 2 * PAGE)
    desk.look()
    desk.presenter.choose_row(40)
    chosen = desk.presenter.chosen
    desk.search("Board")
    at = desk.view.table.currentIndex()
    row = desk.model.row_at(at)
    assert row is not None
    assert row.id == chosen
    assert desk.view.table.visualRect(at).intersects(desk.view.table.viewport().rect())
    assert len(desk.chosen) == 1, "the same hearing is not chosen a second time"


def test_a_hearing_from_elsewhere_is_shown_even_where_the_filter_hides_it(desk: Desk):
    seen, hidden = listed(desk.core, record("1"), record("2", items=(item("Minutes", ""),)))
    desk.look()
    desk.presenter.choose(hidden)
    desk.run()
    assert desk.chosen == [hidden]
    assert desk.presenter.chosen == hidden
    desk.presenter.choose(seen)
    desk.run()
    assert desk.view.table.currentIndex().row() == 0


def given_ids(desk: Desk) -> list[tuple[str, ...]]:
    given: list[tuple[str, ...]] = []
    desk.presenter.with_chosen_ids(given.append)
    desk.run()
    return given


def test_all_selected_hearings_are_given_in_their_order(desk: Desk):
    ids = fill(desk, 5)
    desk.look()
    desk.presenter.choose_row(3)
    table = desk.view.table
    QTest.keyClick(table, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    assert given_ids(desk) == [(ids[2], ids[3])]


def test_selected_hearings_that_were_never_in_sight_are_given_too(desk: Desk):
    ids = fill(desk, 3 * PAGE)
    desk.look()
    desk.presenter.choose_row(0)
    desk.view.table.selectAll()
    (given,) = given_ids(desk)
    assert sorted(given) == sorted(ids)
    assert len(given) == 3 * PAGE


def test_where_the_hearing_in_front_is_not_selected_it_alone_is_given(desk: Desk):
    ids = fill(desk, 3)
    desk.look()
    desk.presenter.choose_row(0)
    desk.presenter.choose(ids[2])
    assert given_ids(desk) == [(ids[2],)]
    desk.run()


def test_a_catalogue_that_cannot_be_read_is_said(desk: Desk):
    fill(desk, 1)
    desk.look()
    desk.core._rooms.glance().close()
    desk.core._rooms.catalogue().close()
    desk.core.paths.catalogue.write_bytes(b"this is no database" * 500)
    desk.look()
    assert len(desk.failures) == 1
    assert len(desk.rows) == 1, "what was shown before stays"
