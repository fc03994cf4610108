# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""No word of the window is cut: on a small screen, in large text, in a longer language."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot

from hearings import language
from hearings.domain.hearing import Status
from hearings.errors import VaultDamaged
from tests.support.turned_clock import TurnedClock
from tests.support.window import Desk, core_on, open_window
from tests.ui.hearings_for_tests import OAKLAND, item, listed, record
from ui import theme
from ui.rail import NEXT, PLACES, TESTIMONY

LONG_NAME = "Joint Committee on Public Safety, Technology, Privacy and Consumer Protection"
ADDRESS = "https://video.example.org/j/" + "5550100" * 30

SCREENS = {
    "laptop": (1.0, 1366, 740, False),
    "small": (1.0, 1024, 640, False),
    "large text": (2.0, 1366, 740, False),
    "larger text on a small screen": (1.5, 1024, 640, False),
    "long words": (1.0, 1366, 740, True),
    "long words on a small screen": (1.0, 1024, 640, True),
    "long words in larger text": (1.5, 1366, 740, True),
}


def cut_in(window: QWidget) -> list[str]:
    """Every visible word that has less room than it needs."""
    return [
        f"{type(part).__name__} {words!r}: {why}"
        for part in window.findChildren(QWidget)
        if part.isVisible() and (words := words_of(part)) and (why := why_cut(part))
    ]


def words_of(part: QWidget) -> str:
    if isinstance(part, QLabel | QAbstractButton):
        return part.text()
    if isinstance(part, QComboBox):
        return part.currentText()
    return ""


def why_cut(part: QWidget) -> str:
    if isinstance(part, QLabel) and part.wordWrap():
        needed_width = 0
        needed_height = part.heightForWidth(part.width())
    else:
        needed_width, needed_height = part.sizeHint().width(), part.sizeHint().height()
    if part.width() < needed_width:
        return f"{part.width()} wide, needs {needed_width}"
    # A label of one line asks for a pixel more than its layout gives it.
    if part.height() < needed_height - 1:
        return f"{part.height()} high, needs {needed_height}"
    if not is_scrolled(part) and part.visibleRegion().boundingRect() != part.rect():
        return f"reaches out of sight: {part.visibleRegion().boundingRect()} of {part.rect()}"
    return ""


def is_scrolled(part: QWidget) -> bool:
    above = part.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea | QLineEdit):
            return True
        above = above.parentWidget()
    return False


def longer(context: str, text: str, _disambiguation: str | None, n: int) -> str:
    """Spanish is about half as long again as English, with longer words."""
    said = look_up(context, text, None, n) or text
    if context == "plural_rule":
        return said
    return said + " " + ("ñandúes audiencias " * 20)[: len(said) // 2]


look_up = language.look_up


@pytest.fixture(params=SCREENS)
def desk(
    request: pytest.FixtureRequest, qtbot: QtBot, qapp: QApplication, tmp_path: Path,
    clock: TurnedClock, monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Desk]:  # fmt: skip
    scale, width, height, is_long = SCREENS[request.param]
    core = core_on(tmp_path / "profile", clock)
    core.following.follow(OAKLAND)
    shown = {
        "comment": "Interpretation on request. " * 30,
        "remote_url": ADDRESS,
        "page_url": "https://example.org/p",
        "location": f"Hybrid: Room 1, {ADDRESS}",
    }
    listed(
        core,
        record("1", date(2026, 11, 24), body=LONG_NAME, title=f"{LONG_NAME}: {LONG_NAME}", **shown),
        record("2", date(2026, 11, 26), status=Status.CANCELLED, status_text="Cancelled " * 40),
        record("3", date(2026, 11, 27), items=(item("Minutes", ""),)),
    )
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


def hearings(desk: Desk) -> None:
    desk.hearings.click(0)


def a_hearing_over_the_list(desk: Desk) -> None:
    desk.hearings.click(1)
    desk.window.inside.hearings.panes.show_chosen()


def a_testimony(desk: Desk) -> None:
    desk.hearings.click(0)
    assert desk.window.inside.hearing is not None
    hearing = desk.window.inside.hearing.hearing
    assert hearing is not None
    desk.window.inside.write_for(hearing)


def trash(desk: Desk) -> None:
    a_testimony(desk)
    desk.settle()
    desk.testimony.press(desk.testimony.editor.throw_away)
    desk.testimony.press(desk.testimony.view.trash)
    desk.testimony.press(desk.testimony.view.delete_for_good)


def handing_in(desk: Desk) -> None:
    a_testimony(desk)
    desk.settle()
    desk.testimony.press(desk.testimony.editor.hand_in)


def variants(desk: Desk) -> None:
    a_testimony(desk)
    desk.settle()
    desk.testimony.press(desk.testimony.editor.variants)


def versions(desk: Desk) -> None:
    a_testimony(desk)
    desk.settle()
    desk.window.inside.drafts.versions_wanted.emit(desk.window.inside.drafts.draft)


def nothing_written(desk: Desk) -> None:
    desk.window.inside.show_place(TESTIMONY)


def next_steps(desk: Desk) -> None:
    desk.window.inside.show_place(NEXT)


def places(desk: Desk) -> None:
    desk.window.inside.show_place(PLACES)


def one_place(desk: Desk) -> None:
    desk.window.inside.show_place(PLACES)
    desk.settle()
    desk.places.view.panes.show_chosen()


def welcome(desk: Desk) -> None:
    desk.window.inside.show_place("welcome")
    desk.settle()
    desk.welcome.tick("Oakland, CA")


def an_empty_list(desk: Desk) -> None:
    desk.hearings.view.filter.search.setText("nothing like this")


def a_reminder(desk: Desk) -> None:
    desk.window.inside.reminders.look()


def an_error(desk: Desk) -> None:
    desk.window.inside.notices.errors(VaultDamaged(Path("/home/somebody/vault.db")))


SHOWN: tuple[Callable[[Desk], None], ...] = (
    hearings, a_hearing_over_the_list, a_testimony, handing_in, variants, versions, trash,
    nothing_written, next_steps, places, one_place, welcome, an_empty_list, a_reminder, an_error,
)  # fmt: skip


def test_no_word_is_cut_on_any_screen(desk: Desk):
    cut: dict[str, list[str]] = {}
    wide: dict[str, int] = {}
    for show in SHOWN:
        desk.window.inside.show_place("hearings")
        desk.window.inside.hearings.panes.show_list()
        desk.settle()
        # It is a screen of its own.
        desk.window.inside.reminders.put_away()
        show(desk)
        desk.settle()
        desk.window.grab()
        if found := cut_in(desk.window):
            cut[show.__name__] = found
        needed = desk.window.inside.frame.minimumSizeHint().width()
        if needed > desk.window.width():
            wide[show.__name__] = needed
    assert not cut
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
