# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A fault of the program is told in three parts; what was typed is saved and named nowhere."""

import logging
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.support.turned_clock import TurnedClock
from tests.support.window import OFFSCREEN, core_on, open_window
from tests.ui.hearings_for_tests import OAKLAND, listed, record
from ui.rail import HEARINGS, TESTIMONY

pytestmark = OFFSCREEN

PRIVATE = "my landlord sits on the commission"


def test_the_program_goes_on_after_a_fault_and_what_was_typed_is_saved_and_told_to_nobody(
    qtbot: QtBot, tmp_path: Path, caplog: pytest.LogCaptureFixture
):
    core = core_on(tmp_path / "profile", TurnedClock())
    core.following.follow(OAKLAND)
    core.choosing.add_word(PRIVATE)
    listed(core, record("1", date(2026, 11, 24)))
    core.close()

    def stumble() -> None:
        (tmp_path / PRIVATE).write_text(PRIVATE)
        raise ValueError(f"{PRIVATE}: {tmp_path / PRIVATE}")

    with caplog.at_level(logging.DEBUG), open_window(tmp_path / "profile") as desk:
        desk.hearings.click(0)
        desk.hearings.press(desk.hearings.pane.write)
        desk.testimony.type(PRIVATE)
        desk.hearings.view.filter.search.setText(PRIVATE)
        desk.jobs.run(stumble, lambda _answer: None)
        desk.settle()

        happened, means, now = desk.said.splitlines()
        assert happened.startswith("Something in the program failed (ValueError), so")
        assert means.startswith("What was kept is not touched")
        assert now.startswith("Try once more.")
        (draft,) = desk.core.writing.drafts()
        assert PRIVATE in desk.core.writing.draft(draft.id).text, "no pause was waited for"

        desk.window.inside.frame.strip.action.click()
        report = QGuiApplication.clipboard().text()
        assert "in stumble" in report
        titles = [one.windowTitle() for one in QApplication.topLevelWidgets()]
        for told in (report, caplog.text, happened, means, now, *titles):
            assert PRIVATE not in told
        desk.window.inside.show_place(HEARINGS)
        desk.window.inside.show_place(TESTIMONY)
        desk.testimony.editor.text.setFocus()
        desk.testimony.type("and more ")
        assert "and more" in desk.testimony.text
