# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The window comes back as large as it was, and nothing private is kept with it."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from ui.settings import USUAL, WindowSettings


def window(qtbot: QtBot) -> QMainWindow:
    made = QMainWindow()
    qtbot.addWidget(made)
    return made


def test_the_first_window_has_the_usual_size(qtbot: QtBot, tmp_path: Path):
    first = window(qtbot)
    WindowSettings(tmp_path).restore(first)
    assert (first.width(), first.height()) == USUAL


def test_the_window_comes_back_as_large_as_it_was(qtbot: QtBot, tmp_path: Path):
    first, second = window(qtbot), window(qtbot)
    first.resize(777, 555)
    WindowSettings(tmp_path).keep(first)
    WindowSettings(tmp_path).restore(second)
    assert (second.width(), second.height()) == (777, 555)


def test_a_damaged_file_counts_as_none(qtbot: QtBot, tmp_path: Path):
    (tmp_path / "window.ini").write_bytes(b"\x00\xff[General\ngeometry=@ByteArray(nonsense)")
    second = window(qtbot)
    WindowSettings(tmp_path).restore(second)
    assert (second.width(), second.height()) == USUAL


def test_a_profile_that_cannot_be_written_changes_nothing(qtbot: QtBot, tmp_path: Path):
    no_folder = tmp_path / "file"
    no_folder.write_text("a file where a folder should be")
    WindowSettings(no_folder).keep(window(qtbot))
    assert no_folder.read_text() == "a file where a folder should be"


def test_only_the_shape_of_the_window_is_kept(qtbot: QtBot, tmp_path: Path):
    first = window(qtbot)
    first.setWindowTitle("Testimony against the cameras")
    WindowSettings(tmp_path).keep(first)
    kept = (tmp_path / "window.ini").read_text()
    assert "geometry" in kept
    assert "cameras" not in kept
    assert [line.split("=")[0] for line in kept.splitlines() if "=" in line] == ["geometry"]


def test_the_list_begins_where_it_stood(qtbot: QtBot, tmp_path: Path):
    first = window(qtbot)
    table = QWidget(first)
    first.resize(1000, 600)
    table.setGeometry(180, 130, 420, 470)
    first.show()
    WindowSettings(tmp_path).keep(first, table)
    assert WindowSettings(tmp_path).room_of_last_time() == (180, 130, 400)


@pytest.mark.parametrize("kept", ["room=nonsense", "room=1, 2", "room=-5, 0, 0", "room=a, b, c"])
def test_nonsense_about_the_list_counts_as_nothing(kept: str, tmp_path: Path):
    (tmp_path / "window.ini").write_text(f"[General]\n{kept}\n")
    assert WindowSettings(tmp_path).room_of_last_time() is None


def test_how_hearings_were_shown_is_remembered(tmp_path: Path):
    assert WindowSettings(tmp_path).shape_of_last_time() == ""
    WindowSettings(tmp_path).keep_shape("week")
    assert WindowSettings(tmp_path).shape_of_last_time() == "week"
