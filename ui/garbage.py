# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Looks for garbage on the window's thread alone.

Python looks on whichever thread passes its threshold, so a thread that reads hearings could take
down a widget that nobody holds any more, and Qt ends the program where a widget or a timer dies
on a thread that is not its own.
"""

import gc

from PySide6.QtCore import QObject, QTimer

LOOK_MS = 500


def look() -> None:
    """Look through the oldest generation whose threshold is passed, as Python does by itself."""
    counts, thresholds = gc.get_count(), gc.get_threshold()
    passed = [one for one in range(3) if counts[one] > thresholds[one]]
    if passed:
        gc.collect(passed[-1])


class Garbage(QObject):
    """For as long as it lives garbage is looked for on its thread, and on no other."""

    def __init__(self) -> None:
        super().__init__()
        gc.disable()
        # What is here now stays until the end, so it need not be looked through again.
        gc.freeze()
        timer = QTimer(self, interval=LOOK_MS)
        timer.timeout.connect(look)
        timer.start()
