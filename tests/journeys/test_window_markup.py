# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Markup in what clerks and people write is text on every screen, and loads nothing."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QLabel, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from hearings.domain.hearing import Bill, Document
from hearings.domain.status import Status
from tests.support.fake_server import FakeServer
from tests.support.turned_clock import TurnedClock
from tests.support.window import OFFSCREEN, Desk, core_on, open_window
from tests.ui.hearings_for_tests import OAKLAND, item, listed, record

pytestmark = OFFSCREEN

SCREENS = {
    "hearings": Qt.Key.Key_2, "next": Qt.Key.Key_1, "testimony": Qt.Key.Key_3,
    "places": Qt.Key.Key_4,
}  # fmt: skip


@pytest.fixture
def server() -> Iterator[FakeServer]:
    """Whom a loaded picture would be fetched from."""
    with FakeServer() as running:
        yield running


@pytest.fixture
def nasty(server: FakeServer) -> str:
    return f'<b>Bold</b> <img src="{server.url("/spy.png")}"> <script>x</script> &amp; {{0}} %1'


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path, nasty: str) -> Iterator[Desk]:
    """A profile in which everything that comes from outside or is typed has markup in it."""
    folder, clock = tmp_path / "profile", TurnedClock()
    core = core_on(folder, clock)
    core.following.follow(OAKLAND)
    first = record(
        "1", date(2026, 11, 24), body=f"Council {nasty}", title=nasty, location=nasty,
        comment=nasty, status_text=nasty, items=(
            item(f"{nasty} face recognition", number=nasty, note=nasty,
                 bill=Bill(nasty, nasty, "https://a.example/b"),
                 documents=(Document(nasty, "https://a.example/d"),)),
        ),
    )  # fmt: skip
    (hearing_id, *_) = listed(core, first, record("2", date(2026, 11, 25), title=nasty))
    moved = record(
        "1", date(2026, 11, 26), body=f"Council {nasty}", title=nasty, location=f"{nasty} 2",
        status=Status.CANCELLED, status_text=nasty, items=first.items,
    )  # fmt: skip
    listed(core, moved, record("2", date(2026, 11, 25), title=nasty))
    draft = core.writing.begin(core.looking.hearing(hearing_id), nasty)
    core.writing.save(draft.id, nasty)
    core.close()
    with open_window(folder, clock, is_offline=True) as desk:
        yield desk


def click_the_cancelled(desk: Desk) -> None:
    """Open the hearing that has markup in every field."""
    (number,) = [number for number, row in enumerate(desk.hearings.rows) if "ancelled" in row]
    desk.hearings.click(number)


def everything(desk: Desk) -> list[QWidget]:
    return [one for one in desk.window.findChildren(QWidget) if one.isVisible()]


def tips_of(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    for row in range(model.rowCount(QModelIndex())):
        for column in range(model.columnCount(QModelIndex())):
            yield str(model.index(row, column).data(Qt.ItemDataRole.ToolTipRole) or "")


@pytest.mark.parametrize("screen", SCREENS)
def test_no_label_and_no_tip_takes_text_for_markup(
    desk: Desk, server: FakeServer, nasty: str, screen: str
):
    click_the_cancelled(desk)
    desk.control(SCREENS[screen])
    desk.settle()
    shown = everything(desk)
    for label in (one for one in shown if isinstance(one, QLabel)):
        assert label.textFormat() is Qt.TextFormat.PlainText, label.text()
    tips = [one.toolTip() for one in shown]
    for view in (one for one in shown if isinstance(one, QAbstractItemView)):
        tips += tips_of(view)
    assert not [tip for tip in tips if "<b>Bold</b>" in tip and Qt.mightBeRichText(tip)]
    for text in (one for one in shown if isinstance(one, QTextEdit)):
        assert "<img" not in text.toHtml()
    assert server.asked == []


def test_the_list_and_the_hearing_show_the_letters_as_they_are(desk: Desk, nasty: str):
    rows = desk.hearings.rows
    assert len(rows) == 2
    assert any("<b>Bold</b> <img src=" in row for row in rows)
    click_the_cancelled(desk)
    assert "<b>Bold</b>" in desk.hearings.title
    assert desk.hearings.agenda.count("<b>Bold</b>") > 3
    assert f"{nasty} face recognition" in desk.hearings.agenda
    assert "Bold" in desk.hearings.status


def test_a_draft_shows_the_letters_as_they_were_typed(desk: Desk, nasty: str):
    desk.control(Qt.Key.Key_3)
    assert desk.testimony.text == nasty
    assert desk.testimony.editor.title.text() == nasty
    assert "<b>" not in desk.window.windowTitle(), "what is written stays out of the title"
