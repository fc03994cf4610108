# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What no service of the desktop shows the tray shows, by the icon that stands there."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QSystemTrayIcon
from pytestqt.qtbot import QtBot

from hearings.messages.reminders import Notification
from ui.desktop import Desktop
from ui.icons import app_icon
from ui.jobs import Jobs

Settle = Callable[[], None]
SAID = Notification("Hearings", "2 new hearings · 0 changed")


@pytest.fixture
def shown(monkeypatch: pytest.MonkeyPatch) -> list[tuple[QSystemTrayIcon, str, str]]:
    """What a tray shows that takes messages, each with its icon."""
    found: list[tuple[QSystemTrayIcon, str, str]] = []
    for kind in ("isSystemTrayAvailable", "supportsMessages"):
        monkeypatch.setattr(QSystemTrayIcon, kind, lambda: True)
    monkeypatch.setattr(
        QSystemTrayIcon,
        "showMessage",
        lambda icon, summary, body, _picture: found.append((icon, summary, body)),
    )
    return found


def test_the_tray_tells_what_no_service_does_and_a_click_opens_the_last(
    jobs: Jobs, settle: Settle, qtbot: QtBot, shown: list[tuple[QSystemTrayIcon, str, str]]
):
    opened: list[int] = []
    window = QObject()
    desktop = Desktop(window, jobs, lambda _said, _word: None)
    for number in range(2):
        desktop.tell(SAID, lambda number=number: opened.append(number))
        settle()
    assert [(summary, body) for _icon, summary, body in shown] == [tuple(SAID)] * 2
    assert len({icon for icon, *_said in shown}) == 1
    shown[0][0].messageClicked.emit()
    assert opened == [1]


def test_an_icon_that_stands_there_is_used(
    jobs: Jobs,
    settle: Settle,
    qapp: QApplication,
    qtbot: QtBot,
    shown: list[tuple[QSystemTrayIcon, str, str]],
):
    standing = QSystemTrayIcon(app_icon(), qapp)
    standing.show()
    try:
        Desktop(window := QObject(), jobs, lambda _said, _word: None).tell(SAID, lambda: None)
        settle()
        assert window.children()
        assert [icon for icon, *_said in shown] == [standing]
    finally:
        standing.hide()
        standing.deleteLater()


def test_without_service_and_tray_nothing_happens(jobs: Jobs, settle: Settle, qtbot: QtBot):
    window = QObject()
    Desktop(window, jobs, lambda _said, _word: None).tell(SAID, lambda: None)
    settle()
    assert window.findChildren(QSystemTrayIcon) == []
