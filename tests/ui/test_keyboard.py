# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Every key that is installed stands in the one list of keys, and none is there twice."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QKeyCombination
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPlainTextEdit, QTextEdit
from pytestqt.qtbot import QtBot

from tests.support.screens import SHOWN, fill, show_one
from tests.support.turned_clock import TurnedClock
from tests.support.window import Desk, core_on, open_window
from ui.keyboard import Where, all_keys, keys_for, where_words

BY_THE_PROGRAM = {"Ctrl+L", "F8", "Ctrl+Q"}
"""What ui/app.py installs, which no desk of these tests has."""

LISTED = {keys for key in all_keys() for keys in key.keys}


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path, clock: TurnedClock) -> Iterator[Desk]:
    core = core_on(tmp_path / "profile", clock)
    fill(core)
    core.close()
    with open_window(tmp_path / "profile", clock) as desk:
        for show in SHOWN:
            show_one(desk, show)
        desk.window.inside.finding.turn_palette()
        desk.window.inside.finding.turn_guide()
        yield desk


def installed_in(desk: Desk) -> set[str]:
    window = desk.window
    shortcuts = [one.key().toString() for one in window.findChildren(QShortcut)]
    buttons = [one.shortcut().toString() for one in window.findChildren(QAbstractButton)]
    # A button has the letter that is underlined in its words.
    named = [keys for keys in buttons if not keys.startswith("Alt+")]
    return {keys for keys in (*shortcuts, *named) if keys}


def test_every_installed_key_is_listed(desk: Desk):
    assert installed_in(desk) - LISTED == set()


def test_every_listed_key_is_installed(desk: Desk):
    wanted = {
        keys
        for key in all_keys()
        if key.where in {Where.EVERYWHERE, Where.WRITING}
        for keys in key.keys
    }
    assert wanted - BY_THE_PROGRAM - installed_in(desk) == set()


def test_no_key_does_two_things_in_one_place():
    used = Counter((keys, key.where) for key in all_keys() for keys in key.keys)
    assert [one for one, count in used.items() if count > 1] == []
    everywhere = {keys for key in all_keys() if key.where is Where.EVERYWHERE for keys in key.keys}
    writing = {keys for key in all_keys() if key.where is Where.WRITING for keys in key.keys}
    assert everywhere & writing == set()


def test_a_key_is_written_as_qt_writes_it():
    for keys in LISTED:
        assert QKeySequence(keys).toString() == keys, keys


def test_no_single_letter_works_where_one_types(desk: Desk):
    fields = [
        part
        for kind in (QLineEdit, QPlainTextEdit, QTextEdit)
        for part in desk.window.findChildren(kind)
    ]
    assert fields
    for one in desk.window.findChildren(QShortcut):
        combination = one.key()[0] if not one.key().isEmpty() else QKeyCombination()
        is_letter = len(one.key().toString()) == 1 and not combination.keyboardModifiers()
        assert not is_letter, f"{one.key().toString()} would steal typing"


def test_a_key_is_found_by_what_it_does():
    assert keys_for("Search what is in front") == "Ctrl+F"
    assert keys_for("Dance") == ""


def test_each_place_of_keys_has_a_title():
    assert len({where_words(where) for where in Where}) == len(Where)
