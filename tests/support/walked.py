# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A window that shows the screen it is told to, for a walk from outside.

Started with the folder of a profile. Each line of its input is the number of a screen; once
that stands there, the number comes back.
"""

import os
import sys
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QSocketNotifier
from PySide6.QtWidgets import QApplication

from tests.support.screens import SHOWN, fill, show_one
from tests.support.turned_clock import TurnedClock
from tests.support.window import core_on, open_window

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
        asked = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)

        # A fault within ends it all, so that nobody waits for an answer.
        sys.excepthook = _end

        def answer() -> None:
            line = sys.stdin.readline()
            if not line:
                app.quit()
                return
            show_one(desk, SHOWN[int(line)])
            print(line.strip(), flush=True)

        asked.activated.connect(answer)
        app.exec()


def _end(kind: type[BaseException], fault: BaseException, trace: TracebackType | None) -> None:
    sys.__excepthook__(kind, fault, trace)
    sys.stderr.flush()
    os._exit(1)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
