# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Where nothing shows notifications, the choice of them says so."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QSystemTrayIcon
from pytestqt.qtbot import QtBot

from ui.jobs import Jobs
from ui.preferences.nobody_tells import NobodyTells, nobody_tells


def test_it_is_said_only_where_neither_a_service_nor_a_tray_shows_any(
    jobs: Jobs,
    settle: Callable[[], None],
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
):
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path}/no-bus")
    label = nobody_tells()
    qtbot.addWidget(label)
    note = NobodyTells([label], jobs, label)
    assert label.isHidden(), "before it is known nothing is said"
    note.show_again()
    settle()
    assert not label.isHidden()
    for kind in ("isSystemTrayAvailable", "supportsMessages"):
        monkeypatch.setattr(QSystemTrayIcon, kind, lambda: True)
    note.show_again()
    settle()
    assert label.isHidden()
