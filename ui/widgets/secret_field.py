# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A field for a passphrase: nothing typed into it is shown, learnt or suggested."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from ui import theme


def secret_field(name: str) -> QLineEdit:
    """An empty field; `name` is read by screen readers."""
    field = QLineEdit()
    field.setEchoMode(QLineEdit.EchoMode.Password)
    field.setInputMethodHints(
        Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
    )
    field.setAccessibleName(name)
    field.setMinimumWidth(theme.scaled(280))
    return field
