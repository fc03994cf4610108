# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What is to be done opens with one key, and an empty list says where to look."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from hearings.core import Core
from hearings.domain.hearing import Hearing, Status
from hearings.errors import DiskFull, HearingsError
from tests.support.turned_clock import TurnedClock
from tests.ui.browser import browser
from tests.ui.hearings_for_tests import OAKLAND, item, listed, record
from ui.jobs import Jobs
from ui.next_steps.delegate import box_of
from ui.next_steps.model import StepsModel
from ui.next_steps.presenter import NextPresenter
from ui.next_steps.view import NextView
from ui.widgets.sides import Sides
from ui.widgets.two_lines import Role

TODAY = date(2026, 11, 23)


@dataclass
class Desk:
    """Next as a person uses it."""

    core: Core
    view: NextView
    model: StepsModel
    presenter: NextPresenter
    run: Callable[[], None]
    hearings: list[str] = field(default_factory=list)
    drafts: list[str] = field(default_factory=list)
    counts: list[int] = field(default_factory=list)
    failures: list[HearingsError] = field(default_factory=list)

    def look(self) -> list[str]:
        self.presenter.show_again()
        self.run()
        rows = range(self.model.rowCount())
        return [str(self.model.index(row, 0).data(Role.TITLE)) for row in rows]

    def remark(self, beginning: str) -> str:
        rows = (self.model.index(row, 0) for row in range(self.model.rowCount()))
        return next(
            str(one.data(Role.REMARK))
            for one in rows
            if str(one.data(Role.TITLE)).startswith(beginning)
        )

    def open(self, title: str) -> None:
        row = self.look().index(title)
        self.view.table.setFocus()
        self.view.table.setCurrentIndex(self.model.index(row, 0))
        QTest.keyClick(self.view.table, Qt.Key.Key_Return)


@pytest.fixture
def desk(qtbot: QtBot, core: Core, jobs: Jobs, settle: Callable[[], None]) -> Desk:
    model = StepsModel(lambda: TODAY, lambda: {OAKLAND: "Oakland"})
    view = NextView(model)
    qtbot.addWidget(view)
    presenter = NextPresenter(view, model, core.next_steps, jobs, lambda: TODAY)
    made = Desk(core, view, model, presenter, settle)
    presenter.hearing_opened.connect(made.hearings.append)
    presenter.draft_opened.connect(made.drafts.append)
    presenter.counted.connect(made.counts.append)
    presenter.failed.connect(made.failures.append)
    view.resize(900, 600)
    view.show()
    return made


def test_nothing_to_do_leads_to_the_hearings(desk: Desk):
    wanted: list[None] = []
    desk.presenter.hearings_wanted.connect(lambda: wanted.append(None))
    assert desk.look() == []
    assert desk.counts == [0]
    assert desk.view.empty.title.text() == "Nothing to do now"
    QTest.mouseClick(desk.view.empty.action, Qt.MouseButton.LeftButton)
    assert wanted == [None]


def test_hearings_soon_are_to_be_written_for_soonest_first(desk: Desk):
    desk.core.following.follow(OAKLAND)
    later, sooner = listed(
        desk.core,
        record("1", date(2026, 12, 1), items=(item("Later on face recognition"),)),
        record("2", date(2026, 11, 25), items=(item("Sooner on face recognition"),)),
        record("3", date(2026, 12, 30), items=(item("Far off: face recognition"),)),
        record("4", date(2026, 11, 25), items=(item("Minutes", ""),)),
    )[:2]
    titles = desk.look()
    first, second = "Sooner on face recognition", "Later on face recognition"
    assert [title for title in titles if title.startswith("Write")] == [
        f"Write testimony: {first}", f"Write testimony: {second}",
    ]  # fmt: skip
    assert "Sign up to speak: Far off: face recognition" in titles
    assert not any("Minutes" in title for title in titles)
    assert desk.counts == [len(titles)]
    desk.open(f"Write testimony: {first}")
    assert desk.hearings == [sooner]
    desk.open(f"Sign up to speak: {second}")
    assert desk.hearings == [sooner, later]


def test_a_draft_opens_its_testimony_and_a_called_off_hearing_itself(desk: Desk):
    desk.core.following.follow(OAKLAND)
    on, off = listed(
        desk.core, record("1", date(2026, 11, 25)), record("2", date(2026, 11, 26), body="Board")
    )
    draft = desk.core.writing.begin(desk.core.looking.hearing(on))
    desk.core.writing.begin(desk.core.looking.hearing(off))
    listed(
        desk.core,
        record("1", date(2026, 11, 25)),
        record("2", date(2026, 11, 26), body="Board", status=Status.CANCELLED),
    )
    about = "An ordinance on the use of face recognition by the police"
    assert sum(title.startswith("Finish") for title in desk.look()) == 1
    desk.open(f"Finish your testimony: {about}")
    assert desk.drafts == [draft.id]
    desk.open(f"Sign up to speak: {about}")
    assert desk.hearings == [on]
    desk.open(f"Cancelled: {about}")
    assert desk.hearings == [on, off]


def test_what_somebody_looks_at_becomes_overdue_by_itself(desk: Desk, clock: TurnedClock):
    desk.core.following.follow(OAKLAND)
    listed(desk.core, record("1", date(2026, 11, 25)))
    desk.look()
    assert desk.remark("Sign up").startswith("by 6:00 PM")
    clock.turn(36 * 3600)
    desk.presenter.look_again()
    desk.run()
    assert desk.remark("Sign up").startswith("was due Tue 24 Nov")
    desk.view.hide()
    desk.presenter.look_again()
    desk.run()
    assert len(desk.counts) == 2


def choose(desk: Desk, beginning: str) -> None:
    row = next(at for at, title in enumerate(desk.look()) if title.startswith(beginning))
    place = desk.view.table.visualRect(desk.model.index(row, 0)).center()
    QTest.mouseClick(desk.view.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    desk.run()


def press(button: QPushButton) -> None:
    assert button.isVisible()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_click_shows_how_it_was_counted_and_opens_nothing_by_itself(desk: Desk):
    desk.core.following.follow(OAKLAND)
    (hearing_id,) = listed(desk.core, record("1", date(2026, 11, 25)))
    choose(desk, "Sign up")
    foot = desk.view.foot
    assert foot.title.text().startswith("Sign up to speak: ")
    assert foot.why.text().startswith("24 hours before the start on Wed 25 Nov")
    assert "checked on" in foot.why.text()
    assert desk.hearings == []
    press(foot.open_hearing)
    assert desk.hearings == [hearing_id]


def test_signing_up_opens_the_page_the_source_names(desk: Desk):
    desk.core.following.follow(OAKLAND)
    page = "https://sampleville.example/speak"
    listed(desk.core, record("1", date(2026, 11, 25), testify_url=page))
    choose(desk, "Sign up")
    assert desk.view.foot.act.text() == "Open the sign-up page"
    with browser() as taken:
        press(desk.view.foot.act)
    assert taken.opened == [page]


def test_an_address_nothing_may_open_leads_to_the_hearing(desk: Desk):
    desk.core.following.follow(OAKLAND)
    (hearing_id,) = listed(
        desk.core, record("1", date(2026, 11, 25), testify_url="file:///etc/passwd")
    )
    choose(desk, "Sign up")
    assert desk.view.foot.act.text() == "Open the hearing"
    assert not desk.view.foot.open_hearing.isVisible()
    with browser() as taken:
        press(desk.view.foot.act)
    assert (taken.opened, desk.hearings) == ([], [hearing_id])


def test_testimony_is_begun_and_gone_on_with_from_its_step(desk: Desk):
    desk.core.following.follow(OAKLAND)
    (hearing_id,) = listed(desk.core, record("1", date(2026, 11, 25)))
    wanted: list[Hearing] = []
    desk.presenter.write_wanted.connect(wanted.append)
    choose(desk, "Write testimony")
    assert desk.view.foot.act.text() == "Write testimony"
    press(desk.view.foot.act)
    assert [one.id for one in wanted] == [hearing_id]
    draft = desk.core.writing.begin(wanted[0])
    choose(desk, "Finish")
    press(desk.view.foot.act)
    assert desk.drafts == [draft.id]


def test_the_chosen_step_stays_chosen_when_others_come_before_it(desk: Desk):
    desk.core.following.follow(OAKLAND)
    listed(desk.core, record("2", date(2026, 12, 2)))
    choose(desk, "Write testimony")
    before = desk.view.foot.title.text()
    listed(
        desk.core,
        record("1", date(2026, 11, 25), items=(item("Sooner on face recognition"),)),
        record("2", date(2026, 12, 2)),
    )
    desk.look()
    assert desk.view.table.currentIndex().data(Role.TITLE) == before
    assert desk.view.foot.title.text() == before


def test_a_vault_that_cannot_be_read_is_said(desk: Desk):
    desk.core.paths.vault.parent.mkdir(parents=True, exist_ok=True)
    desk.core.paths.vault.write_bytes(b"this is no vault" * 400)
    desk.look()
    assert len(desk.failures) == 1


def boxes(desk: Desk) -> dict[str, bool]:
    rows = [desk.model.index(row, 0) for row in range(desk.model.rowCount())]
    check = Qt.ItemDataRole.CheckStateRole
    return {str(one.data(Role.TITLE)): one.data(check) is Qt.CheckState.Checked for one in rows}


def test_a_click_on_the_box_ticks_and_opens_nothing(desk: Desk):
    desk.core.following.follow(OAKLAND)
    listed(desk.core, record("1", date(2026, 11, 25)))
    first = desk.look()[0]
    place = box_of(desk.view.table.visualRect(desk.model.index(0, 0))).center()
    QTest.mouseClick(desk.view.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    desk.run()
    assert [title for title, is_ticked in boxes(desk).items() if is_ticked] == [first]
    assert desk.model.index(desk.model.rowCount() - 1, 0).data(Role.TITLE) == first
    assert desk.remark(first) == "done on Mon 23 Nov"
    assert desk.counts[-1] == desk.model.rowCount() - 1
    assert desk.hearings == []


def test_the_box_of_a_mirrored_row_is_ticked_at_its_right(desk: Desk):
    desk.view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    desk.core.following.follow(OAKLAND)
    listed(desk.core, record("1", date(2026, 11, 25)))
    first = desk.look()[0]
    row = desk.view.table.visualRect(desk.model.index(0, 0))
    place = Sides(row, is_mirrored=True).place(box_of(row)).center()
    QTest.mouseClick(desk.view.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    desk.run()
    assert [title for title, is_ticked in boxes(desk).items() if is_ticked] == [first]


def test_the_space_bar_ticks_and_unticks_and_the_keyboard_stays_in_its_row(desk: Desk):
    desk.core.following.follow(OAKLAND)
    listed(desk.core, record("1", date(2026, 11, 25)))
    desk.look()
    table, last = desk.view.table, desk.model.rowCount() - 1
    table.setFocus()
    for is_ticked in (True, False):
        table.setCurrentIndex(desk.model.index(last, 0))
        QTest.keyClick(table, Qt.Key.Key_Space)
        desk.run()
        assert any(boxes(desk).values()) is is_ticked
        assert table.currentIndex().row() == last
    assert desk.counts[-1] == last + 1


def test_a_tick_that_cannot_be_kept_is_said(desk: Desk, monkeypatch: pytest.MonkeyPatch):
    desk.core.following.follow(OAKLAND)
    listed(desk.core, record("1", date(2026, 11, 25)))
    desk.look()

    def refuse(*_asked: object) -> None:
        raise DiskFull(desk.core.paths.vault)

    monkeypatch.setattr(desk.core._rooms.vault().done_steps, "tick", refuse)
    index = desk.model.index(0, 0)
    desk.model.setData(index, Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)
    desk.run()
    assert [type(one) for one in desk.failures] == [DiskFull]
    assert not any(boxes(desk).values())
