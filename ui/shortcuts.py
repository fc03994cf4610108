# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The keys that work everywhere in the window."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget


def install(window: QWidget, acts: Mapping[str, Callable[[], object]]) -> None:
    """Let each of these keys, written as Qt writes them ("Ctrl+F"), do its act."""
    for keys, act in acts.items():
        QShortcut(QKeySequence(keys), window).activated.connect(act)


def install_everywhere(window: QWidget, acts: Mapping[str, Callable[[], object]]) -> None:
    """The same in every window of the program, for as long as this one lasts."""
    for keys, act in acts.items():
        shortcut = QShortcut(QKeySequence(keys), window)
        shortcut.setContext(Qt.ShortcutContext.ApplicationShortcut)
        shortcut.activated.connect(act)
