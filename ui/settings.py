# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""How the window looks, kept per profile: its size, where it stood, and what the person chose."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QPoint, QSettings
from PySide6.QtWidgets import QMainWindow, QWidget

from ui.theme import SIZES, Contrast, Look, Scheme

USUAL = (1280, 700)


class WindowSettings:
    """Nothing private is kept here: no titles, no words, no names."""

    def __init__(self, profile: Path) -> None:
        self._kept = QSettings(str(profile / "window.ini"), QSettings.Format.IniFormat)

    def restore(self, window: QMainWindow) -> None:
        """Give the window the size it had and put it where it was."""
        geometry = self._kept.value("geometry")
        if not (isinstance(geometry, QByteArray) and window.restoreGeometry(geometry)):
            window.resize(*USUAL)

    def room_of_last_time(self) -> tuple[int, int, int] | None:
        """What stood left of the list, above and right of it; None where that is unknown."""
        kept = self._kept.value("room")
        try:
            left, top, right = (int(side) for side in kept)
        except (TypeError, ValueError):
            return None
        return (left, top, right) if min(left, top, right) >= 0 else None

    def shape_of_last_time(self) -> str:
        """How hearings were shown: as a list, a month or a week; empty where that is unknown."""
        return str(self._kept.value("shape") or "")

    def keep_shape(self, shape: str) -> None:
        """Remember how hearings are shown; where nothing can be written, nothing happens."""
        self._kept.setValue("shape", str(shape))
        self._kept.sync()

    def look(self) -> Look:
        """What the person chose of the look; as the system has it where nothing is known."""
        percent, scheme, contrast = (
            str(self._kept.value(f"look/{part}")) for part in ("percent", "scheme", "contrast")
        )
        return Look(
            int(percent) if percent in map(str, SIZES) else SIZES[0],
            Scheme(scheme) if scheme in set(Scheme) else Scheme.SYSTEM,
            Contrast(contrast) if contrast in set(Contrast) else Contrast.SYSTEM,
        )

    def keep_look(self, look: Look) -> bool:
        """Remember what the person chose of the look; False where it cannot be written."""
        self._kept.setValue("look/percent", look.percent)
        self._kept.setValue("look/scheme", str(look.scheme))
        self._kept.setValue("look/contrast", str(look.contrast))
        self._kept.sync()
        return self._kept.status() == QSettings.Status.NoError

    def keep(self, window: QWidget, table: QWidget | None = None) -> None:
        """Remember the window as it is; where the profile cannot be written, nothing happens.

        `table` is the list in it; the room round it is kept where it is in sight.
        """
        self._kept.setValue("geometry", window.saveGeometry())
        if table is not None and table.isVisible():
            corner = table.mapTo(window, QPoint())
            right = window.width() - corner.x() - table.width()
            self._kept.setValue("room", [corner.x(), corner.y(), right])
        self._kept.sync()
