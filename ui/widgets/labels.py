# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Labels that show text as text: nothing from outside is ever read as markup."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from ui import theme


def plain_label(
    text: str = "",
    points: float = theme.BASE_POINTS,
    *,
    bold: bool = False,
    role: str = "",
    wraps: bool = True,
    parent: QWidget | None = None,
) -> QLabel:
    """A label of plain text; `role` is a meaning of the style sheet such as "muted"."""
    label = QLabel(text, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(wraps)
    label.setFont(theme.font(points, bold=bold))
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    if role:
        label.setProperty("role", role)
    return label


def plain_tip(text: str) -> str:
    """A tip that shows this text as it stands; Qt reads a tip that looks like markup as such."""
    return f"<span>{escape(text)}</span>" if text else ""


def give_role(label: QLabel, role: str) -> None:
    """Change what a label's colour means."""
    label.setProperty("role", role)
    label.style().unpolish(label)
    label.style().polish(label)
