# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Errors and faults are said in whole sentences across the top."""

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from hearings.errors import CatalogueDamaged, DiskFull, VaultDamaged
from ui.notices import Notices
from ui.widgets.strip import Strip


@pytest.fixture
def strip(qtbot: QtBot) -> Strip:
    strip = Strip()
    qtbot.addWidget(strip)
    return strip


def test_several_problems_are_all_said(strip: Strip):
    Notices(strip).errors(
        CatalogueDamaged(Path("catalogue.db"), Path("catalogue.bad")),
        VaultDamaged(Path("vault.db")),
    )
    words = strip.words.text()
    assert "list of hearings on this computer was damaged" in words
    assert "file with your drafts is damaged" in words
    assert strip.property("tone") == "danger"


def test_what_went_well_is_said_as_that(strip: Strip):
    Notices(strip).say("2 hearings written.")
    assert strip.words.text() == "2 hearings written."
    assert strip.property("tone") == "ok"


def test_a_fault_of_ours_names_its_class_and_no_more(strip: Strip):
    Notices(strip).crash("ZeroDivisionError")
    assert "(ZeroDivisionError)" in strip.words.text()
    assert [one[-1] for one in strip.words.text().splitlines()] == [".", ".", "."]


def test_unsaved_words_are_told_with_the_way_out(strip: Strip):
    Notices(strip).unsaved(DiskFull(Path("vault.db")))
    words = strip.words.text()
    assert words.startswith("There is no room left to write vault.db.")
    assert "Closing the window once more closes it without them." in words


def test_an_address_nobody_takes_can_be_copied(strip: Strip):
    Notices(strip).refused_link("https://example.org/a")
    assert strip.words.text().endswith("https://example.org/a")


def test_the_report_on_a_fault_can_be_copied_and_that_is_said(strip: Strip):
    notices = Notices(strip)
    notices.crash("ZeroDivisionError", "the report")
    assert strip.action.text() == "Copy a report"
    strip.action.click()
    assert QGuiApplication.clipboard().text() == "the report"
    assert strip.words.text().startswith("The report is copied.")


def test_the_button_of_another_message_copies_nothing(strip: Strip):
    QGuiApplication.clipboard().setText("mine")
    notices = Notices(strip)
    notices.crash("ZeroDivisionError", "the report")
    strip.say("2 hearings", "ok", "Why?")
    strip.action.click()
    assert QGuiApplication.clipboard().text() == "mine"
