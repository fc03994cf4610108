# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""No word of the window is cut: on a small screen, in large text, in a longer language."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from hearings import language
from tests.support import screens
from tests.support.screens import SHOWN, all_cut, cut_in, fill, show_one
from tests.support.turned_clock import TurnedClock
from tests.support.window import Desk, core_on, open_window
from ui import theme

SOME = (
    screens.hearings, screens.a_hearing_over_the_list, screens.a_testimony, screens.handing_in,
    screens.variants, screens.versions, screens.trash, screens.next_steps, screens.one_place,
    screens.welcome, screens.an_empty_list, screens.an_error, screens.a_month, screens.a_week,
)  # fmt: skip
"""The other walks over every screen are in Spanish, in doubled words, and mirrored."""

WALKS = {
    "twice as large text": (2.0, 1366, 740, False, SHOWN),
    "larger text on a small screen": (1.5, 1024, 640, False, SOME),
    "long words on a small screen": (1.0, 1024, 640, True, SOME),
    "long words in larger text": (1.5, 1366, 740, True, SOME),
}


def longer(context: str, text: str, _disambiguation: str | None, n: int) -> str:
    """Spanish is about half as long again as English, with longer words."""
    said = look_up(context, text, None, n) or text
    if context == "plural_rule":
        return said
    return said + " " + ("ñandúes audiencias " * 20)[: len(said) // 2]


look_up = language.look_up


@pytest.fixture(params=WALKS)
def desk(
    request: pytest.FixtureRequest, qtbot: QtBot, qapp: QApplication, tmp_path: Path,
    clock: TurnedClock, monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Desk]:  # fmt: skip
    """A window with hearings of every kind of trouble, in one size of text."""
    scale, width, height, is_long, _ = WALKS[request.param]
    core = core_on(tmp_path / "profile", clock)
    fill(core)
    core.close()
    usual = qapp.font()
    larger = QFont(usual)
    larger.setPointSizeF(usual.pointSizeF() * scale)
    if is_long:
        monkeypatch.setattr(language, "look_up", longer)
    qapp.setFont(larger)
    theme.wear(qapp, theme.LIGHT)
    try:
        with open_window(tmp_path / "profile", clock, width=width, height=height) as made:
            yield made
    finally:
        qapp.setFont(usual)
        theme.wear(qapp, theme.LIGHT)


def test_no_word_is_cut_on_any_screen(desk: Desk, request: pytest.FixtureRequest):
    cut: dict[str, list[str]] = {}
    wide: dict[str, int] = {}
    for show in WALKS[request.node.callspec.params["desk"]][-1]:
        show_one(desk, show)
        if found := all_cut(desk):
            cut[show.__name__] = found
        needed = desk.window.inside.frame.minimumSizeHint().width()
        if needed > desk.window.width():
            wide[show.__name__] = needed
    assert cut == {}
    assert not wide, f"wider than the window of {desk.window.width()}"


def test_the_check_sees_what_is_cut(qtbot: QtBot, qapp: QApplication):
    page = QWidget()
    label = QLabel("much longer than its room", page)
    label.setGeometry(0, 0, 30, 20)
    button = QLabel("reaches out", page)
    button.setGeometry(180, 0, 200, 30)
    qtbot.addWidget(page)
    page.resize(200, 100)
    page.show()
    found = cut_in(page)
    assert len(found) == 2
