# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The windows that stand beside the one with the list, or in its place, each brought up once."""

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget

from hearings.errors import ProfileInUse, VaultDamaged
from tests.support.screens import cut_in
from tests.support.window import Desk
from ui.alone import FaultWindow, trouble_box
from ui.rail import PREFERENCES
from ui.settings import WindowSettings
from ui.vault.hiding import BlankWindow
from ui.vault.window import LockedWindow

REPORT = "Hearings 1.0, Python 3.13.0, Qt 6.10.0, linux\nValueError\nui/app.py:1 in open"


def locked(desk: Desk) -> QWidget:
    """The window of a vault that is encrypted."""
    return LockedWindow(desk.core, desk.jobs, WindowSettings(desk.core.paths.profile))


def opening_trouble(desk: Desk) -> QWidget:
    """The same, where something is wrong with the vault."""
    paths = desk.core.paths
    why = VaultDamaged(paths.vault)
    return LockedWindow(desk.core, desk.jobs, WindowSettings(paths.profile), why)


def hidden(desk: Desk) -> QWidget:
    """The blank window."""
    return BlankWindow(desk.window)


def already_open(desk: Desk) -> QWidget:
    """What a second copy of the program says."""
    return trouble_box(ProfileInUse(desk.core.paths.profile))


def a_fault(_desk: Desk) -> QWidget:
    """What is said where the window cannot go on."""
    return FaultWindow("ValueError", REPORT)


def a_file_to_save(desk: Desk) -> None:
    """The picker of Qt, as one button opens it."""
    desk.hearings.click(0)
    desk.hearings.press(desk.hearings.pane.add_to_calendar)
    QTimer.singleShot(0, desk.window.inside.exporter.view.save.click)


def a_file_to_open(desk: Desk) -> None:
    """The picker of Qt for a backup."""
    desk.window.inside.show_place(PREFERENCES)
    desk.settle()
    QTimer.singleShot(0, desk.window.inside.preferences.copies.view.choose.click)


Alone = Callable[[Desk], QWidget | None]

OWN: tuple[Callable[[Desk], QWidget], ...] = (
    locked, opening_trouble, hidden, already_open, a_fault,
)  # fmt: skip
"""Each gives a window of the program that is not shown yet."""

ALONE: tuple[Alone, ...] = (*OWN, a_file_to_save, a_file_to_open)
"""The pickers of Qt too, which come by themselves a moment later."""


def cut_alone(desk: Desk) -> dict[str, list[str]]:
    """What is cut in the windows of the program that stand beside the one with the list."""
    cut = {}
    for bring in OWN:
        window = bring(desk)
        window.show()
        desk.settle()
        window.grab()
        if found := cut_in(window):
            cut[bring.__name__] = found
        window.close()
        window.deleteLater()
    return cut


def put_away(desk: Desk) -> None:
    """Close every window but the one with the list."""
    for one in beside(desk):
        one.close()


def beside(desk: Desk) -> list[QWidget]:
    """Every window that is shown, but the one with the list."""
    shown = (one for one in QApplication.topLevelWidgets() if one.isVisible())
    return [one for one in shown if one is not desk.window]
