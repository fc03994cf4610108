# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The line of a bill shows past, ahead and off by form as well as by colour, and today."""

from datetime import date, timedelta

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QTextBrowser
from pytestqt.qtbot import QtBot

from ui import theme
from ui.hearing.page import Page
from ui.hearing.timeline import Moment, drawn_timeline

TODAY = date(2026, 11, 23)
LATER = TODAY + timedelta(days=30)


def drawn(*moments: Moment, today: date = TODAY) -> QImage:
    return drawn_timeline(moments, today).toImage()


def shape_of(picture: QImage) -> list[bool]:
    """Which points are not ground, whatever their colour."""
    ground = theme.colour("raised").rgb()
    wide, tall = picture.width(), picture.height()
    return [picture.pixel(x, y) != ground for x in range(0, wide, 2) for y in range(0, tall, 2)]


def test_what_is_off_has_another_form(qtbot: QtBot):
    assert shape_of(drawn(Moment(LATER, False))) != shape_of(drawn(Moment(LATER, True)))


def test_the_one_in_front_has_another_form(qtbot: QtBot):
    assert shape_of(drawn(Moment(LATER, False))) != shape_of(drawn(Moment(LATER, False, True)))


def test_today_moves_along_the_line(qtbot: QtBot):
    moments = Moment(TODAY, False), Moment(LATER, False)
    middle = TODAY + timedelta(days=15)
    assert shape_of(drawn(*moments)) != shape_of(drawn(*moments, today=middle))


@pytest.mark.parametrize("days", [0, 1, 4000])
def test_one_day_and_many_years_fit(days: int, qtbot: QtBot):
    picture = drawn(Moment(TODAY - timedelta(days=days), False))
    edges = (0, picture.width() - 1)
    ground = theme.colour("raised").rgb()
    assert all(picture.pixel(x, y) == ground for x in edges for y in range(20))


def test_who_does_not_see_the_picture_gets_its_words(qtbot: QtBot):
    browser = QTextBrowser()
    qtbot.addWidget(browser)
    page = Page(browser.document())
    page.begin()
    page.line("")
    page.picture("hearings:timeline/1", drawn_timeline([Moment(TODAY, False)], TODAY), "1 ahead")
    page.end()
    assert 'alt="1 ahead"' in browser.document().toHtml()
