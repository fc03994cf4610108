# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The way to the page on safety, wherever words are guarded or leave this computer."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QWidget

from ui.icons import icon


class SafetyLink(QPushButton):
    """A quiet button; the window shows the page when it is pressed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(icon("help", "accent"), "", parent)
        self.setText(self.tr("Your safety: what to think of first"))
        self.setProperty("role", "quiet")
