# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Labels show text as text, in the size and colour of its meaning."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from pytestqt.qtbot import QtBot

from ui import theme
from ui.widgets.labels import give_role, plain_label, plain_tip


def test_markup_is_shown_and_not_read(qtbot: QtBot):
    plain, markup = plain_label("A"), plain_label("<b>A</b>")
    qtbot.addWidget(plain)
    qtbot.addWidget(markup)
    assert markup.textFormat() is Qt.TextFormat.PlainText
    assert markup.sizeHint().width() > 2 * plain.sizeHint().width()


def test_a_tip_shows_markup_as_it_stands(qtbot: QtBot):
    document = QTextDocument()
    document.setHtml(plain_tip("<b>A</b> & <img src=x>"))
    assert document.toPlainText() == "<b>A</b> & <img src=x>"
    assert plain_tip("") == ""


def test_its_text_can_be_copied(qtbot: QtBot):
    label = plain_label("1 Example Plaza")
    qtbot.addWidget(label)
    assert label.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse


def test_its_colour_has_a_meaning_that_can_change(qtbot: QtBot):
    label = plain_label("State", role="muted")
    qtbot.addWidget(label)
    label.show()
    assert label.palette().windowText().color() == theme.colour("muted")
    give_role(label, "danger")
    assert label.palette().windowText().color() == theme.colour("danger")


def test_sizes_are_those_of_the_theme(qtbot: QtBot):
    title = plain_label("Title", theme.TITLE_POINTS, bold=True)
    qtbot.addWidget(title)
    assert title.font().pointSizeF() == theme.font(theme.TITLE_POINTS).pointSizeF()
    assert title.font().bold() or title.font().weight() >= 600
