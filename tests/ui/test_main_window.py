# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The window joins its places: what one does, the others show, and keys lead everywhere."""

import resource
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from icalendar import Calendar
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from hearings.domain.hearing import Status
from tests.support.turned_clock import TurnedClock
from tests.support.window import Desk, Town, core_on, open_window, write_places
from tests.ui.drafts.conftest import ROOM, TOO_MUCH
from tests.ui.hearings_for_tests import OAKLAND, item, listed, record
from ui.rail import HEARINGS, NEXT, ORDER, PLACES, TESTIMONY
from ui.widgets.two_lines import Role

TEXT = "I ask you to vote no."


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "profile"


@pytest.fixture
def known(folder: Path, clock: TurnedClock) -> tuple[str, ...]:
    """A profile that follows Oakland and knows three hearings there."""
    core = core_on(folder, clock)
    core.following.follow(OAKLAND)
    ids = listed(
        core,
        record("1", date(2026, 11, 24), body="City Council"),
        record("2", date(2026, 12, 1), body="Public Safety Committee"),
        record("3", date(2026, 12, 2), body="Library Board", items=(item("Minutes", ""),)),
    )
    core.close()
    return ids


@pytest.fixture
def desk(qtbot: QtBot, folder: Path, clock: TurnedClock, known: tuple[str, ...]) -> Iterator[Desk]:
    with open_window(folder, clock) as desk:
        yield desk


def place_in_front(desk: Desk) -> str:
    current = desk.window.inside.frame.places.currentWidget()
    return next(name for name, page in desk.window.inside._pages.items() if page is current)


def test_a_newcomer_is_welcomed_and_may_say_not_now(qtbot: QtBot, folder: Path):
    with open_window(folder) as desk:
        assert desk.welcome.is_shown
        desk.welcome.press(desk.welcome.view.skip)
        desk.welcome.pass_over()
        assert desk.hearings.empty == "No place is followed yet"
        desk.hearings.press(desk.hearings.view.empty.action)
        assert place_in_front(desk) == PLACES
        assert desk.said == ""


def test_who_follows_a_bill_and_no_place_begins_at_the_list(qtbot: QtBot, folder: Path):
    core = core_on(folder)
    core.choosing.follow_bill(core.choosing.bill("AB 1355", "ca-legislature"))
    core.close()
    with open_window(folder) as desk:
        assert not desk.welcome.is_shown
        assert place_in_front(desk) == HEARINGS
        assert desk.said == ""


def test_what_is_followed_but_was_never_read_says_so_and_can_be_read(
    qtbot: QtBot, folder: Path, clock: TurnedClock
):
    core = core_on(folder, clock)
    core.following.follow(OAKLAND)
    core.close()
    with open_window(folder, clock, is_offline=True) as desk:
        assert desk.hearings.empty == "Nothing was read yet"
        assert desk.state == "Not read yet"


def test_the_first_list_is_there_when_the_window_opens(desk: Desk):
    assert [row.split(". ")[1] for row in desk.hearings.rows] == [
        "City Council", "Public Safety Committee",
    ]  # fmt: skip
    assert desk.hearings.said == "2 hearings · 1 meeting without surveillance items hidden"
    assert desk.state == "Checked just now"


def test_a_click_shows_the_hearing_beside_the_list(desk: Desk):
    desk.hearings.click(1)
    assert desk.hearings.title == "Public Safety Committee"
    assert "face recognition" in desk.hearings.agenda


def test_testimony_is_begun_from_a_hearing_and_counted(desk: Desk):
    desk.hearings.click(0)
    desk.hearings.press(desk.hearings.pane.write)
    assert place_in_front(desk) == TESTIMONY
    desk.testimony.type(TEXT)
    desk.testimony.pause()
    rail = desk.window.inside.frame.rail
    assert rail.buttons[TESTIMONY].accessibleName() == "Testimony, 1"
    desk.control(Qt.Key.Key_2)
    assert "you have a draft" in desk.hearings.rows[0]
    assert "you have a draft" not in desk.hearings.rows[1]


def test_the_hearing_of_a_draft_stands_beside_its_text(desk: Desk):
    desk.hearings.click(1)
    desk.hearings.press(desk.hearings.pane.write)
    beside = desk.testimony.view.beside.widget(0)
    assert beside.isVisible()
    assert beside.title.text() == "Public Safety Committee"
    assert not beside.write.isVisible()


def test_next_leads_to_hearings_and_drafts(desk: Desk):
    rail = desk.window.inside.frame.rail
    desk.control(Qt.Key.Key_1)
    table = desk.window.inside._pages[NEXT].table
    steps = table.model()
    assert rail.buttons[NEXT].accessibleName() == f"Next, {steps.rowCount()}"

    def choose_last(beginning: str) -> None:
        rows = (steps.index(row, 0) for row in range(steps.rowCount()))
        table.setCurrentIndex(
            [one for one in rows if one.data(Role.TITLE).startswith(beginning)][-1]
        )

    table.setFocus()
    choose_last("Write testimony")
    desk.key(Qt.Key.Key_Return)
    assert place_in_front(desk) == HEARINGS
    assert desk.hearings.title == "Public Safety Committee"
    desk.hearings.press(desk.hearings.pane.write)
    desk.control(Qt.Key.Key_1)
    choose_last("Finish your testimony")
    desk.key(Qt.Key.Key_Return)
    assert place_in_front(desk) == TESTIMONY


def test_a_hearing_the_filter_hides_can_be_opened_and_is_the_one_that_is_exported(
    desk: Desk, known: tuple[str, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    path = tmp_path / "chosen.ics"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_asked: (str(path), ""))
    desk.hearings.click(0)
    desk.window.inside.open_hearing(known[2])
    desk.settle()
    assert desk.hearings.title == "Library Board"
    desk.hearings.press(desk.hearings.pane.add_to_calendar)
    fields = desk.window.inside.exporter.view.fields
    desk.hearings.press(fields.deadlines)
    desk.hearings.press(desk.window.inside.exporter.view.save)
    (event,) = Calendar.from_ical(path.read_bytes()).walk("VEVENT")
    assert "Library Board" in str(event["SUMMARY"])
    assert desk.said.startswith("1 hearing written to")


def test_exported_hearings_are_marked_in_the_list(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    path = tmp_path / "chosen.ics"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_asked: (str(path), ""))
    desk.hearings.click(1)
    desk.hearings.press(desk.hearings.pane.add_to_calendar)
    desk.hearings.press(desk.window.inside.exporter.view.save)
    assert "in your calendar" in desk.hearings.rows[1]


def test_keys_lead_to_every_place(desk: Desk):
    for number, name in enumerate(ORDER):
        desk.control(Qt.Key(Qt.Key.Key_1.value + number))
        assert place_in_front(desk) == name
        assert desk.window.inside.frame.rail.buttons[name].isChecked()


def test_ctrl_f_goes_to_the_search_of_the_place(desk: Desk):
    desk.control(Qt.Key.Key_F)
    assert desk.hearings.view.filter.search.hasFocus()
    desk.control(Qt.Key.Key_4)
    desk.places.view.table.setFocus()
    desk.control(Qt.Key.Key_F)
    assert desk.places.view.search.hasFocus()
    desk.control(Qt.Key.Key_3)
    desk.control(Qt.Key.Key_F)
    assert place_in_front(desk) == HEARINGS
    assert desk.hearings.view.filter.search.hasFocus()


def test_following_another_place_shows_its_hearings_at_once(desk: Desk):
    listed(desk.core, record("9", body="Seattle Board"), place_id="wa-seattle")
    desk.control(Qt.Key.Key_4)
    desk.places.tick("Seattle, WA")
    desk.control(Qt.Key.Key_2)
    assert any("Seattle Board" in row for row in desk.hearings.rows)
    offered = desk.hearings.view.filter.places._names
    assert offered == {OAKLAND: "Oakland", "wa-seattle": "Seattle"}


def test_the_day_turns_while_the_window_is_open(desk: Desk):
    desk.hearings.click(0)
    desk.hearings.press(desk.hearings.pane.write)
    desk.control(Qt.Key.Key_2)
    assert "Tue 24 Nov, tomorrow" in desk.hearings.rows[0]
    desk.clock.turn(12 * 3600 + 60)
    desk.window.inside.day.look()
    desk.settle()
    assert "Tue 24 Nov, today" in desk.hearings.rows[0]
    assert desk.state == "Checked 12 hours ago"
    desk.control(Qt.Key.Key_3)
    assert "today" in desk.testimony.editor.tie.text()
    desk.clock.turn(24 * 3600)
    desk.window.inside.day.look()
    desk.control(Qt.Key.Key_2)
    assert [row.split(". ")[1] for row in desk.hearings.rows] == ["Public Safety Committee"]


def test_the_open_hearing_tells_its_deadlines_by_the_new_day(desk: Desk):
    desk.hearings.click(0)
    assert "Due today." in desk.hearings.agenda
    desk.clock.turn(12 * 3600 + 60)
    desk.window.inside.day.look()
    desk.settle()
    assert "Due today." not in desk.hearings.agenda
    assert "This has passed." in desk.hearings.agenda


def test_a_place_of_ones_own_that_is_new_has_its_name(
    qtbot: QtBot, folder: Path, clock: TurnedClock, known: tuple[str, ...]
):
    with open_window(folder, clock):
        pass
    town = Town("https://example.org", "ca-sampleville", "Sampleville")
    write_places(folder, town)
    core = core_on(folder, clock)
    core.following.follow(town.id)
    listed(core, record("9", body="Town Board"), place_id=town.id)
    core.close()
    with open_window(folder, clock) as desk:
        (row,) = [row for row in desk.hearings.rows if "Town Board" in row]
        assert ". Sampleville. " in row


def test_closing_keeps_the_last_words(
    qtbot: QtBot, folder: Path, clock: TurnedClock, known: tuple[str, ...]
):
    with open_window(folder, clock) as desk:
        desk.hearings.click(0)
        desk.hearings.press(desk.hearings.pane.write)
        desk.testimony.type(TEXT)
        QTest.keyClicks(desk.testimony.editor.title, "!")
    core = core_on(folder, clock)
    (draft,) = core.writing.drafts()
    assert draft.text == TEXT
    assert draft.title.endswith("!")
    core.close()


def test_words_that_cannot_be_kept_hold_the_window_open_once(desk: Desk):
    desk.hearings.click(0)
    desk.hearings.press(desk.hearings.pane.write)
    desk.window.inside.drafts.type_text(TOO_MUCH)
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (ROOM, hard))
    try:
        assert not desk.window.close()
        assert desk.window.isVisible()
        assert "Your last words are not saved" in desk.said
        assert desk.testimony.text == TOO_MUCH
        assert desk.window.close(), "nobody can be kept in for ever"
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def test_words_that_could_be_kept_after_all_warn_anew(desk: Desk):
    desk.hearings.click(0)
    desk.hearings.press(desk.hearings.pane.write)
    desk.window.inside.drafts.type_text(TOO_MUCH)
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (ROOM, hard))
    try:
        assert not desk.window.close()
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        desk.testimony.pause()
        resource.setrlimit(resource.RLIMIT_FSIZE, (ROOM, hard))
        desk.window.inside.drafts.type_text(TOO_MUCH)
        assert not desk.window.close()
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def test_a_damaged_vault_is_said_and_what_can_be_read_is_shown(
    qtbot: QtBot, folder: Path, clock: TurnedClock, known: tuple[str, ...]
):
    core = core_on(folder, clock)
    for number in range(40):
        draft = core.writing.begin(None, f"Draft {number}")
        core.writing.save(draft.id, "words " * 300)
    core.close()
    path = folder / "vault.db"
    whole = bytearray(path.read_bytes())
    # Behind the tables' own first pages, where the drafts are.
    for place in range(len(whole) * 3 // 4, len(whole) * 3 // 4 + 3000):
        whole[place] ^= 0xFF
    path.write_bytes(whole)
    with open_window(folder, clock) as desk:
        assert "file with your drafts is damaged" in desk.said
        desk.control(Qt.Key.Key_3)
        assert desk.testimony.view.table.model().rowCount() > 5
        assert path.read_bytes() == bytes(whole), "a damaged vault must not be written"


def test_where_nobody_knows_what_is_followed_the_list_says_that(
    qtbot: QtBot, folder: Path, clock: TurnedClock, known: tuple[str, ...]
):
    (folder / "vault.db").write_bytes(b"this is no vault" * 900)
    with open_window(folder, clock) as desk:
        assert "file with your drafts is damaged" in desk.said
        assert desk.hearings.empty == "What you follow could not be read"
        assert not desk.hearings.view.show_hidden.isVisible()
        assert not desk.welcome.is_shown


def test_a_damaged_list_is_made_anew_and_said(
    qtbot: QtBot, folder: Path, clock: TurnedClock, known: tuple[str, ...]
):
    (folder / "catalogue.db").write_bytes(b"this is no catalogue" * 900)
    with open_window(folder, clock) as desk:
        assert "list of hearings on this computer was damaged" in desk.said
        assert desk.hearings.empty == "Nothing was read yet"


def test_a_fault_of_ours_is_said_by_its_class_only(desk: Desk):
    def broken() -> None:
        raise ZeroDivisionError("my private words")

    desk.jobs.run(broken, lambda _answer: None)
    desk.settle()
    assert "(ZeroDivisionError)" in desk.said
    assert "private" not in desk.said


def test_narrow_a_click_opens_the_hearing_over_the_list(
    qtbot: QtBot, folder: Path, clock: TurnedClock, known: tuple[str, ...]
):
    with open_window(folder, clock, width=1024, height=640) as desk:
        assert not desk.hearings.pane.isVisible()
        desk.hearings.click(1)
        assert desk.hearings.title == "Public Safety Committee"
        assert not desk.hearings.view.isVisible()
        desk.key(Qt.Key.Key_Escape)
        assert desk.hearings.view.isVisible()
        assert desk.hearings.view.table.hasFocus()


def test_narrow_the_hearing_of_a_draft_is_a_button_away(
    qtbot: QtBot, folder: Path, clock: TurnedClock, known: tuple[str, ...]
):
    with open_window(folder, clock, width=1024, height=640) as desk:
        desk.hearings.click(1)
        desk.hearings.press(desk.hearings.pane.write)
        assert not desk.testimony.view.beside.isVisible()
        desk.testimony.press(desk.testimony.editor.open_hearing)
        assert place_in_front(desk) == HEARINGS
        assert desk.hearings.title == "Public Safety Committee"


def test_a_cancelled_hearing_is_struck_out_and_said(
    qtbot: QtBot, folder: Path, clock: TurnedClock, known: tuple[str, ...]
):
    core = core_on(folder, clock)
    off = record("1", date(2026, 11, 24), body="City Council", status=Status.CANCELLED)
    listed(core, off, record("2", date(2026, 12, 1), body="Public Safety Committee"))
    core.close()
    with open_window(folder, clock) as desk:
        assert desk.hearings.rows[0].startswith("Cancelled. Tue 24 Nov, tomorrow")
        desk.hearings.click(0)
        assert desk.hearings.status == "This hearing was cancelled."
