# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Where the keyboard is, and where it goes when something is put away."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget


def application() -> QGuiApplication:
    """The running application."""
    running = QGuiApplication.instance()
    assert isinstance(running, QGuiApplication)
    return running


def leave(part: QWidget, before: QWidget | None) -> None:
    """Hide a part; where it had the keyboard, that goes back to where it was before."""
    focus = QApplication.focusWidget()
    had_keyboard = focus is not None and (focus is part or part.isAncestorOf(focus))
    part.hide()
    if had_keyboard and before is not None:
        before.setFocus()
