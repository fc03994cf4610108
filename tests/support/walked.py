# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A window that shows the screen it is told to, for a walk from outside.

Started with the folder of a profile. Each line of its input is the number of a screen, or
behind those of a window beside it; once that stands there, the number comes back.
"""

import os
import sys
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QSocketNotifier, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from tests.support.alone import ALONE, Alone, beside, put_away
from tests.support.screens import SHOWN, fill, show_one
from tests.support.turned_clock import TurnedClock
from tests.support.window import Desk, core_on, open_window

NAME = "hearings-walked"


def main(folder: Path) -> None:
    """Show what is asked for until the input ends."""
    app = QApplication(sys.argv[:1])
    app.setApplicationName(NAME)
    clock = TurnedClock()
    core = core_on(folder, clock)
    fill(core)
    core.close()
    with open_window(folder, clock, width=1366, height=740) as desk:
        kept: list[QWidget] = []
        asked = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)

        # A fault within ends it all, so that nobody waits for an answer.
        sys.excepthook = _end

        def answer() -> None:
            line = sys.stdin.readline()
            if not line:
                app.quit()
                return
            number = int(line)
            put_away(desk)
            if number < len(SHOWN):
                show_one(desk, SHOWN[number])
                print(number, flush=True)
            else:
                kept[:] = show_alone(desk, ALONE[number - len(SHOWN)], number)

        asked.activated.connect(answer)
        app.exec()


def show_alone(desk: Desk, bring: Alone, number: int) -> list[QWidget]:
    """Show a window beside the one with the list, and tell its number once it is there.

    Whoever asks keeps what comes back for as long as it is looked at.
    """

    def tell() -> None:
        if beside(desk):
            print(number, flush=True)
        else:
            QTimer.singleShot(5, tell)

    show_one(desk, lambda _desk: None)
    window = bring(desk)
    if window is not None:
        window.show()
    QTimer.singleShot(0, tell)
    return [window] if window is not None else []


def _end(kind: type[BaseException], fault: BaseException, trace: TracebackType | None) -> None:
    sys.__excepthook__(kind, fault, trace)
    sys.stderr.flush()
    os._exit(1)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
