# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The page on calendars keeps what is chosen, and begins, changes and ends the kept file."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from hearings.core import Core
from hearings.domain.calendar_choice import CalendarChoice
from hearings.domain.kept_calendar import KeptCalendar
from hearings.preferences import read_preferences
from tests.ui.hearings_for_tests import OAKLAND, listed, record
from ui.jobs import Jobs
from ui.preferences.calendar_presenter import CalendarPresenter
from ui.preferences.calendar_view import CalendarView


@pytest.fixture
def presenter(qtbot: QtBot, core: Core, jobs: Jobs) -> CalendarPresenter:
    view = CalendarView()
    qtbot.addWidget(view)
    view.show()
    core.following.follow(OAKLAND)
    listed(core, record())
    return CalendarPresenter(view, core, jobs)


Settle = Callable[[], None]


def test_the_choice_for_exports_is_kept(presenter: CalendarPresenter, core: Core, settle: Settle):
    presenter.view.exports.neutral.click()
    settle()
    assert read_preferences(core.paths.preferences).calendar == CalendarChoice(is_neutral=True)


def test_a_file_is_kept_at_the_place_that_was_chosen_with_its_address_to_copy(
    presenter: CalendarPresenter,
    core: Core,
    settle: Settle,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
):
    wanted = tmp_path / "my calendar.ics"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_asked: (str(wanted), ""))
    view = presenter.view
    assert not view.address.isVisible()
    view.choose.click()
    settle()
    assert b"face recognition" in wanted.read_bytes()
    assert core.preferences.kept_calendar == KeptCalendar(wanted)
    assert view.strip.words.text() == f"1 hearing written to {wanted}."
    assert view.state.text() == f"Kept up to date: {wanted}"
    view.copy.click()
    assert QGuiApplication.clipboard().text() == wanted.as_uri()
    assert "%20" in wanted.as_uri()
    assert not view.warning.isVisible()


def test_another_choice_writes_the_file_anew(
    presenter: CalendarPresenter, core: Core, settle: Settle, tmp_path: Path
):
    file = tmp_path / "kept.ics"
    presenter.keep_at(file)
    settle()
    presenter.view.kept.neutral.click()
    settle()
    assert b"face recognition" not in file.read_bytes()
    assert core.preferences.kept_calendar == KeptCalendar(file, is_neutral=True)


def test_a_place_that_cannot_be_written_to_is_said_and_not_kept(
    presenter: CalendarPresenter, core: Core, settle: Settle, tmp_path: Path
):
    (tmp_path / "file").write_text("a file, not a folder")
    presenter.keep_at(tmp_path / "file" / "kept.ics")
    settle()
    assert "Nothing can be written at" in presenter.view.strip.words.text()
    assert core.preferences.kept_calendar is None


def test_a_folder_that_a_cloud_copies_is_warned_of(
    presenter: CalendarPresenter, settle: Settle, tmp_path: Path
):
    presenter.keep_at(tmp_path / "Dropbox" / "kept.ics")
    settle()
    assert presenter.view.warning.isVisible()
    assert "Dropbox" in presenter.view.warning.text()


def test_it_is_kept_no_longer_when_that_is_asked_and_stays_where_it_is(
    presenter: CalendarPresenter, core: Core, settle: Settle, tmp_path: Path
):
    presenter.keep_at(tmp_path / "kept.ics")
    settle()
    presenter.view.stop.click()
    settle()
    assert core.preferences.kept_calendar is None
    assert (tmp_path / "kept.ics").exists()
    assert not presenter.view.stop.isVisible()
