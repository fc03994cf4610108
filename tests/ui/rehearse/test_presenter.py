# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A reading is timed, warned, rolled and turned, from the keyboard and from a clicker."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from hearings.core import Core
from hearings.domain.fit import Limit, LimitUnit
from hearings.domain.testimony import Draft
from tests.support.turned_clock import TurnedClock
from ui.jobs import Jobs
from ui.rehearse.presenter import RehearsalPresenter
from ui.rehearse.view import Prompter

TEXT = "\n\n".join([" ".join(["I ask you to vote no on the cameras today, please."] * 2)] * 13)
TWO_MINUTES = Limit(120, LimitUnit.SECONDS)
Key = Qt.Key


@dataclass
class Hall:
    """A person who rehearses."""

    core: Core
    clock: TurnedClock
    view: Prompter
    presenter: RehearsalPresenter
    run: Callable[[], None]
    told: list[str] = field(default_factory=list)

    def begin(self, text: str = TEXT, limit: Limit | None = TWO_MINUTES) -> Draft:
        draft = self.core.writing.begin(None, "Mine", text)
        self.presenter.show(draft, limit, 130.0)
        return draft

    def press(self, *keys: Qt.Key) -> None:
        for key in keys:
            QTest.keyClick(self.view, key)
        self.run()

    def wait(self, seconds: float) -> None:
        self.clock.turn(seconds)
        self.presenter.tick()

    @property
    def place(self) -> int:
        return self.view.text.verticalScrollBar().value()

    @property
    def end(self) -> int:
        return self.view.text.verticalScrollBar().maximum()


@pytest.fixture
def hall(
    qtbot: QtBot, core: Core, clock: TurnedClock, jobs: Jobs, settle: Callable[[], None]
) -> Iterator[Hall]:
    view = Prompter()
    qtbot.addWidget(view)
    view.resize(1100, 700)
    presenter = RehearsalPresenter(view, lambda: core.rehearsing, clock, jobs, jobs.run)
    made = Hall(core, clock, view, presenter, settle)
    made.presenter.noted.connect(lambda: made.told.append("noted"))
    made.presenter.closed.connect(lambda: made.told.append("closed"))
    yield made
    made.presenter.timer.stop()


def test_the_text_fills_the_screen_in_large_type_and_the_title_says_nothing_private(hall: Hall):
    hall.begin()
    assert hall.view.isFullScreen()
    assert hall.view.text.toPlainText() == TEXT
    assert hall.view.text.font().pointSizeF() >= 30
    assert hall.view.windowTitle() == "Rehearsal"
    assert hall.view.left.text() == "2:00 left"
    assert not hall.presenter.is_running


def test_space_begins_and_pauses_and_a_pause_takes_no_time(hall: Hall):
    hall.begin()
    hall.press(Key.Key_Space)
    hall.wait(20)
    assert hall.view.left.text() == "1:40 left"
    hall.press(Key.Key_Space)
    hall.wait(500)
    assert hall.view.left.text() == "1:40 left"
    hall.press(Key.Key_Space)
    hall.wait(10)
    assert (hall.view.left.text(), hall.view.elapsed.text()) == ("1:30 left", "0:30")


def test_thirty_seconds_before_the_end_it_warns_and_then_says_over(hall: Hall):
    hall.begin()
    hall.press(Key.Key_Space)
    hall.wait(89)
    assert hall.view.left.property("role") in {None, ""}
    hall.wait(1)
    assert hall.view.left.text() == "only 0:30 left"
    assert hall.view.left.property("role") == "warn"
    hall.wait(35)
    assert hall.view.left.text() == "over by 0:05"
    assert hall.view.left.property("role") == "danger"


def test_the_text_rolls_at_the_pace_and_a_faster_pace_rolls_faster(hall: Hall):
    hall.begin()
    hall.press(Key.Key_Space)
    hall.wait(30)
    slow = hall.place
    assert 0 < slow < hall.end
    hall.press(*[Key.Key_Up] * 8)
    assert hall.view.pace.text() == "170 words a minute"
    hall.wait(0)
    assert hall.place > slow
    hall.press(Key.Key_Down)
    assert hall.view.pace.text() == "165 words a minute"


def test_a_clicker_begins_and_turns_pages_and_then_nothing_rolls(hall: Hall):
    hall.begin()
    hall.press(Key.Key_PageDown)
    assert hall.presenter.is_running
    assert hall.place == 0
    hall.press(Key.Key_PageDown)
    turned = hall.place
    assert turned > 0
    hall.wait(30)
    assert hall.place == turned
    hall.press(Key.Key_PageUp)
    assert hall.place == 0
    hall.press(Key.Key_A)
    hall.wait(1)
    assert hall.place > 0


def test_a_clicker_alone_begins_ends_and_begins_again(hall: Hall):
    draft = hall.begin()
    hall.press(Key.Key_F5)
    assert hall.presenter.is_running
    hall.press(Key.Key_F5)
    assert hall.presenter.is_running, "the key that starts a show never stops it"
    hall.wait(15)
    while hall.place < hall.end:
        hall.press(Key.Key_PageDown)
    hall.press(Key.Key_PageDown)
    assert hall.presenter.is_running, "what is so short tells nothing, and may be a slip"
    hall.wait(85)
    hall.press(Key.Key_PageDown)
    (noted,) = hall.core.rehearsing.log(draft.id)
    assert (noted.seconds, noted.is_whole) == (100, True)
    for key in (Key.Key_B, Key.Key_Period, Key.Key_PageUp, Key.Key_A):
        hall.press(key)
        assert hall.view.how.isVisible()
        assert not hall.presenter.is_running
    hall.press(Key.Key_PageDown)
    assert hall.view.text.isVisible()
    assert (hall.place, hall.presenter.is_running) == (0, False)
    hall.press(Key.Key_Escape)
    assert len(hall.core.rehearsing.log(draft.id)) == 1


@pytest.mark.parametrize("key", [Key.Key_B, Key.Key_Period])
def test_a_key_blanks_the_screen_and_shows_it_again(hall: Hall, key: Qt.Key):
    hall.begin()
    hall.press(key)
    assert not hall.view.text.isVisible()
    hall.press(key)
    assert hall.view.text.isVisible()


def test_the_letters_grow_and_shrink_within_reason(hall: Hall):
    hall.begin()
    before = hall.view.text.font().pointSizeF()
    hall.press(Key.Key_Right)
    assert hall.view.text.font().pointSizeF() > before
    hall.press(*[Key.Key_Left] * 40)
    assert hall.view.text.font().pointSizeF() >= 18


def test_a_whole_reading_is_noted_and_tells_the_own_pace(hall: Hall):
    draft = hall.begin()
    hall.press(Key.Key_Space)
    hall.wait(110)
    hall.press(Key.Key_Return)
    (noted,) = hall.core.rehearsing.log(draft.id)
    assert (noted.seconds, noted.limit, noted.is_whole) == (110, 120, True)
    assert hall.view.how.text().startswith("You took 1:50 of 2:00. Your pace: ")
    assert len(hall.view.log.lines) == 1
    assert hall.core.rehearsing.pace() != 130
    assert hall.told == ["noted"]
    hall.press(Key.Key_Escape)
    assert hall.told == ["noted", "closed"]
    assert len(hall.core.rehearsing.log(draft.id)) == 1


def test_once_more_begins_at_the_beginning(hall: Hall):
    hall.begin()
    hall.press(Key.Key_Space)
    hall.wait(110)
    hall.press(Key.Key_Return)
    QTest.mouseClick(hall.view.again, Qt.MouseButton.LeftButton)
    assert hall.view.text.isVisible()
    assert (hall.place, hall.view.left.text()) == (0, "2:00 left")
    assert not hall.presenter.is_running


def test_who_leaves_in_the_middle_has_a_reading_that_tells_no_pace(hall: Hall):
    draft = hall.begin()
    hall.press(Key.Key_Space)
    hall.wait(40)
    hall.press(Key.Key_Escape)
    (noted,) = hall.core.rehearsing.log(draft.id)
    assert (noted.seconds, noted.is_whole) == (40, False)
    assert hall.core.rehearsing.pace() == 130
    assert hall.view.text.toPlainText() == ""
    assert not hall.view.isVisible()


def test_who_leaves_before_the_beginning_has_read_nothing(hall: Hall):
    draft = hall.begin()
    hall.press(Key.Key_Return, Key.Key_Escape)
    assert hall.core.rehearsing.log(draft.id) == ()


def test_without_a_limit_the_time_is_counted_up(hall: Hall):
    hall.begin(limit=None)
    hall.press(Key.Key_Space)
    hall.wait(65)
    assert hall.view.left.text() == "1:05"


def cut_lines(hall: Hall) -> list[str]:
    """The lines that are only partly in sight."""
    text = hall.view.text
    cursor, found = text.textCursor(), []
    cursor.movePosition(QTextCursor.MoveOperation.Start)
    while True:
        line, seen = text.cursorRect(cursor), text.viewport().rect()
        if line.intersects(seen) and not (line.top() >= 0 and line.bottom() <= seen.bottom()):
            found.append(f"{line} of {seen}")
        before = cursor.position()
        cursor.movePosition(QTextCursor.MoveOperation.Down)
        if cursor.position() == before:
            return found


def test_no_line_is_cut_at_any_size_nor_after_a_turned_page(hall: Hall):
    hall.begin()
    hall.view.showNormal()
    for width, height in ((480, 400), (1100, 700), (813, 577)):
        hall.view.resize(width, height)
        for larger in (Key.Key_Right, Key.Key_Right, Key.Key_Left):
            hall.press(larger)
            assert not cut_lines(hall)
    hall.press(Key.Key_PageDown)
    before = hall.place
    hall.press(Key.Key_PageDown)
    assert hall.place > before
    assert not cut_lines(hall)
