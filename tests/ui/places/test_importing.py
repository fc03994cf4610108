# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A file that a friend sent is imported from Places, and what is bad in it is shown."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from hearings.domain.listing import ListQuery
from tests.ui.places.conftest import Screen

TABLE = "place,date,body,time,colour\nca-oakland,{day},Library Board,6:00 PM,red\n"
NOTICE = "The Library Board meets on December 3, 2026 at 6:00 PM in Room 2."


def bring(screen: Screen, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Choose this file in the system's own dialog."""
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args: (str(path), ""))
    screen.press(screen.view.add_file)


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "hearings.csv"
    path.write_text(TABLE.format(day="2026-12-03"))
    return path


def test_a_good_file_is_imported_and_counted(screen: Screen, table: Path, monkeypatch):
    bring(screen, table, monkeypatch)
    assert screen.report.isVisible()
    assert screen.report.title.text() == "Added from hearings.csv"
    assert screen.report.outcome.text() == "✓ Hearings found: 1. New: 1. Changed: 0."
    assert screen.report.lines.toPlainText() == "The column “colour” means nothing here."
    assert screen.report.close_report.hasFocus()
    screen.press(screen.report.close_report)
    assert not screen.report.isVisible()


def test_bad_rows_are_shown_and_the_rest_is_kept(screen: Screen, table: Path, monkeypatch):
    table.write_text(table.read_text() + "ca-oakland,soon,Parks,,\nca-oakland,,Police,9 AM,\n")
    bring(screen, table, monkeypatch)
    assert screen.report.outcome.text() == (
        "✗ Hearings found: 1. New: 1. Changed: 0. Lines that gave no hearing: 2. They stand below."
    )
    assert screen.report.lines.toPlainText().startswith(
        "Line 3: date “soon” cannot be used.\nLine 4: date is missing.\n"
    )


def test_a_text_without_a_place_can_be_about_the_chosen_one(
    screen: Screen, tmp_path: Path, monkeypatch
):
    notice = tmp_path / "notice.txt"
    notice.write_text(NOTICE)
    screen.view.table.selectRow(screen.desk.places.row("Oakland, CA"))
    screen.desk.settle()
    bring(screen, notice, monkeypatch)
    assert screen.report.title.text() == "Nothing was added from notice.txt"
    assert "It is not clear which place notice.txt is about." in screen.report.outcome.text()
    assert screen.report.about.hasFocus()
    assert screen.report.about.text() == "It is about Oakland, CA"
    screen.press(screen.report.about)
    assert "New: 1." in screen.report.outcome.text()
    assert "Day: Thu 3 Dec 2026 (from “December 3, 2026”)." in (screen.report.lines.toPlainText())
    assert not screen.report.about.isVisible()


def test_a_file_that_is_none_of_these_is_refused_in_words(
    screen: Screen, tmp_path: Path, monkeypatch
):
    picture = tmp_path / "picture.csv"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n\x00\xff\xfe" * 9)
    bring(screen, picture, monkeypatch)
    assert screen.report.outcome.text().startswith("✗ picture.csv cannot be imported: ")
    assert not screen.report.lines.isVisible()


def test_choosing_no_file_changes_nothing(screen: Screen, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args: ("", ""))
    screen.press(screen.view.add_file)
    assert not screen.report.isVisible()


def test_a_pasted_notice_is_about_the_chosen_place_and_its_guesses_are_shown(screen: Screen):
    screen.view.table.selectRow(screen.desk.places.row("Oakland, CA"))
    screen.desk.settle()
    screen.press(screen.view.add_notice)
    notice = screen.view.notice
    assert notice.about.text() == "It is about Oakland, CA."
    assert notice.text.hasFocus()
    assert not notice.add.isEnabled()
    notice.text.setPlainText(NOTICE)
    screen.press(notice.add)
    assert screen.report.title.text() == "Added from your notice"
    assert "New: 1." in screen.report.outcome.text()
    assert "Hour: 18:00 (from “6:00 PM”)." in screen.report.lines.toPlainText()
    (hearing,) = screen.desk.core.looking.hearings(ListQuery())
    assert (hearing.place_id, hearing.record.bodies) == ("ca-oakland", ("Library Board",))
    screen.press(screen.report.close_report)
    screen.press(screen.view.add_notice)
    assert notice.text.toPlainText() == "", "what was added is not offered once more"


def test_a_notice_without_a_day_stays_to_be_mended(screen: Screen):
    screen.view.table.selectRow(screen.desk.places.row("Oakland, CA"))
    screen.desk.settle()
    screen.press(screen.view.add_notice)
    screen.view.notice.text.setPlainText("The board meets soon.")
    screen.press(screen.view.notice.add)
    assert "New: 0." in screen.report.outcome.text()
    screen.press(screen.report.close_report)
    screen.press(screen.view.add_notice)
    assert screen.view.notice.text.toPlainText() == "The board meets soon."
    screen.press(screen.view.notice.cancel)
    assert not screen.view.notice.isVisible()
