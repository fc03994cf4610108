# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Every act that can be done now: each button in sight, with the key that does the same."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QAbstractButton, QLineEdit, QTabBar, QWidget

from hearings.language import Words
from ui.widgets.choice import Choice

palette_words = Words("palette_words")


def acts_in(window: QWidget) -> tuple[Choice, ...]:
    """One choice for each button that somebody could press, in their order on the screen."""
    named: dict[str, QAbstractButton] = {}
    for button in window.findChildren(QAbstractButton):
        if button.isVisible() and button.isEnabled() and not _is_part_of_a_field(button):
            named.setdefault(name_of(button), button)
    return tuple(_choices(named))


def name_of(button: QAbstractButton) -> str:
    """What a button is called, without the mark of its key."""
    return (button.accessibleName() or button.text()).replace("&", "").strip()


def _choices(named: dict[str, QAbstractButton]) -> Iterator[Choice]:
    for name, button in named.items():
        if not name:
            continue
        tip, keys = _tip_of(button)
        said = tip if tip and tip != name else palette_words.tr("What is in front")
        yield Choice(name, said, button.click, keys)


def _tip_of(button: QAbstractButton) -> tuple[str, str]:
    """The tip's last line without its key, and the key."""
    last = button.toolTip().rpartition("\n")[2].strip()
    keys = button.shortcut().toString()
    if last.endswith(")") and " (" in last:
        words, _, inside = last[:-1].rpartition(" (")
        return words, keys or inside
    return last, keys


def _is_part_of_a_field(button: QAbstractButton) -> bool:
    return isinstance(button.parentWidget(), QLineEdit | QTabBar)
