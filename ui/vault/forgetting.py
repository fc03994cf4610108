# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Empties every part of a window that is going, whatever pane it belongs to."""

from __future__ import annotations

from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QMainWindow,
    QMenu,
    QWidget,
)


def forget_words(window: QMainWindow) -> None:
    """Leave no word in a window that is closed, nor in the windows that belong to it.

    Texts lose what undo remembers, lists their models. Nothing in the window works after
    this: it is for a window that Qt deletes as soon as it can, which is not at once.
    """
    parts = (window, *window.findChildren(QWidget))
    # Nobody takes an empty text for one that was typed.
    for part in parts:
        part.blockSignals(True)
    for document in window.findChildren(QTextDocument):
        document.clear()
    for part in parts:
        _empty(part)
        part.setAccessibleName("")
        part.setAccessibleDescription("")
        part.setToolTip("")


def _empty(part: QWidget) -> None:
    if isinstance(part, QLineEdit) and not isinstance(part.parent(), QAbstractSpinBox):
        # Not `clear`, which undo would take back.
        part.setText("")
    elif isinstance(part, QLabel | QMenu | QComboBox):
        part.clear()
    elif isinstance(part, QAbstractItemView):
        part.setModel(None)
