# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What is in front, list or month, is saved as a PDF at the chosen place."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from tests.support.window import Desk, TurnedClock, core_on, open_window
from tests.ui.hearings_for_tests import OAKLAND, listed, record
from ui.dated.stretch import Shape


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    core = core_on(tmp_path / "profile", TurnedClock())
    core.following.follow(OAKLAND)
    listed(core, record("1", date(2026, 11, 27)), record("2", date(2026, 12, 2)))
    core.close()
    return tmp_path / "profile"


def choose(monkeypatch: pytest.MonkeyPatch, path: Path | str) -> None:
    answer = (str(path), "")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_given: answer)


def print_list(desk: Desk) -> None:
    desk.hearings.press(desk.hearings.view.print_list)


def test_the_list_is_saved_and_it_is_said_where(
    profile: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
):
    choose(monkeypatch, tmp_path / "meeting")
    with open_window(profile) as desk:
        print_list(desk)
        assert desk.said == f"2 hearings written to {tmp_path / 'meeting.pdf'}."
    assert (tmp_path / "meeting.pdf").read_bytes().startswith(b"%PDF-")


def test_a_month_prints_its_own_days_alone(
    profile: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
):
    choose(monkeypatch, tmp_path / "november.pdf")
    with open_window(profile) as desk:
        shapes = desk.window.inside.hearings.shapes
        shapes.show(Shape.MONTH)
        desk.settle()
        desk.hearings.press(shapes.days.print_days)
        assert desk.said.startswith("1 hearing written to")


def test_who_chooses_no_file_gets_none(
    profile: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
):
    choose(monkeypatch, "")
    with open_window(profile) as desk:
        print_list(desk)
        assert desk.said == ""
    assert list(tmp_path.glob("*.pdf")) == []


def test_a_folder_that_cannot_be_written_is_said(
    profile: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
):
    (tmp_path / "file").write_text("not a folder")
    choose(monkeypatch, tmp_path / "file" / "meeting.pdf")
    with open_window(profile) as desk:
        print_list(desk)
        assert "written to" not in desk.said
        assert desk.said
