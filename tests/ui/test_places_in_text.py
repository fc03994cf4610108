# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Places are the same letters for Python and for Qt; a paragraph stands apart where it is put."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from ui.places_in_text import index_of, put_in, select, units

TEXTS = st.text(st.sampled_from("ab\n😀é"), max_size=20)


@given(TEXTS, st.data())
def test_a_place_goes_to_qt_and_back(text: str, data: st.DataObject):
    index = data.draw(st.integers(0, len(text)))
    assert index_of(text, units(text[:index])) == index


def test_what_is_selected_is_what_was_meant(qtbot: QtBot):
    field = QPlainTextEdit()
    qtbot.addWidget(field)
    text = "😀 one 😀 two"
    field.setPlainText(text)
    select(field, text, text.index("two"), len(text))
    assert field.textCursor().selectedText() == "two"


@pytest.mark.parametrize(
    ("before", "behind", "result"),
    [
        ("", "", "New."),
        ("One.", "", "One.\n\nNew."),
        ("One.\n", "", "One.\n\nNew."),
        ("One.\n\n", "", "One.\n\nNew."),
        ("One.\n\n", "\n\nTwo.", "One.\n\nNew.\n\nTwo."),
        ("One.", "Two.", "One.\n\nNew.\n\nTwo."),
        ("", "Two.", "New.\n\nTwo."),
        ("\n", "", "\n\nNew."),
    ],
)
def test_a_paragraph_stands_apart(qtbot: QtBot, before: str, behind: str, result: str):
    field = QPlainTextEdit()
    qtbot.addWidget(field)
    field.setPlainText(before + behind)
    select(field, before + behind, len(before), len(before))
    put_in(field, "New.")
    assert field.toPlainText() == result
    field.undo()
    assert field.toPlainText() == before + behind, "one step puts it in, one takes it out"


def test_what_is_selected_gives_way(qtbot: QtBot):
    field = QPlainTextEdit()
    qtbot.addWidget(field)
    field.setPlainText("One old two")
    select(field, "One old two", 4, 7)
    put_in(field, "New.")
    assert "old" not in field.toPlainText()
