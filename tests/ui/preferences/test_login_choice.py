# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The box for login shows whether the entry is there, and a system without any says why not."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from hearings.core import Core
from ui.jobs import Jobs
from ui.preferences.background_view import BackgroundView
from ui.preferences.login_choice import LoginChoice

Settle = Callable[[], None]


@pytest.fixture
def view(qtbot: QtBot) -> BackgroundView:
    made = BackgroundView()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def entry(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """Where a desktop looks for the entry."""
    monkeypatch.setenv("XDG_CURRENT_DESKTOP", "XFCE")
    return tmp_path / "config" / "autostart" / "hearings.desktop"


def test_the_box_writes_the_entry_and_takes_it_away(
    view: BackgroundView, core: Core, jobs: Jobs, settle: Settle, entry: Path
):
    LoginChoice(view, core, jobs)
    settle()
    assert not view.at_login.isChecked()
    assert str(entry) in view.about_login.text()
    view.at_login.click()
    settle()
    assert "--at-login" in entry.read_text()
    view.at_login.click()
    settle()
    assert not entry.exists()


def test_an_entry_that_is_removed_outside_is_off(
    view: BackgroundView, core: Core, jobs: Jobs, settle: Settle, entry: Path
):
    choice = LoginChoice(view, core, jobs)
    view.at_login.click()
    settle()
    assert view.at_login.isChecked()
    entry.unlink()
    choice.show_again()
    settle()
    assert not view.at_login.isChecked()


def test_what_cannot_be_written_is_said_and_stays_off(
    view: BackgroundView, core: Core, jobs: Jobs, settle: Settle, entry: Path
):
    entry.parent.parent.mkdir()
    entry.parent.write_text("a file where a folder should be")
    LoginChoice(view, core, jobs)
    settle()
    view.at_login.click()
    settle()
    assert str(entry) in view.strip.words.text()
    assert not view.at_login.isChecked()


def test_without_a_desktop_the_box_is_off_and_says_why(
    view: BackgroundView, core: Core, jobs: Jobs, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.delenv("XDG_CURRENT_DESKTOP", raising=False)
    LoginChoice(view, core, jobs)
    assert not view.at_login.isEnabled()
    assert view.about_login.text().startswith("No desktop")


def test_the_sample_starts_nothing(view: BackgroundView, core: Core, jobs: Jobs, entry: Path):
    core.is_sample = True
    LoginChoice(view, core, jobs)
    assert not view.at_login.isEnabled()
    assert view.about_login.text().startswith("The sample")
