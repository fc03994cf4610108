# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Takes pictures of the running program over the sample: `make screenshots`.

Without arguments it writes the picture of the README to docs/images; with a folder it
writes every screen there, in light and dark.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from hearings.launch import Launch
from ui import i18n, theme
from ui.app import Program
from ui.main_window import MainWindow
from ui.rail import HEARINGS, NEXT, PLACES, TESTIMONY

SIZE = QSize(1366, 740)
IMAGES = Path(__file__).parents[1] / "docs" / "images"
TEXT = """\
I have lived on Example Avenue for eleven years, and I ask you to vote for this item with one \
change.

In spring a plate reader at the corner wrote down every trip I made to the clinic. Nobody could \
tell me who had looked at that list, or how long it would be kept.

Please cut the time plate reads are kept from one year to three days, and publish every month \
how often they were searched.
"""


def settle(app: QApplication, window: MainWindow, ready: Callable[[], bool]) -> None:
    """Let the window work until `ready`, at most ten seconds."""
    end = time.monotonic() + 10
    while time.monotonic() < end:
        app.processEvents()
        if window.is_furnished and ready() and window.inside.jobs_are_idle:
            break
        time.sleep(0.01)
    app.processEvents()


def take(app: QApplication, window: MainWindow, folder: Path, name: str) -> None:
    """One picture of the window as it is."""
    settle(app, window, lambda: True)
    folder.mkdir(parents=True, exist_ok=True)
    window.grab().save(str(folder / f"{name}.png"))
    print(folder / f"{name}.png")


def all_screens(app: QApplication, window: MainWindow, folder: Path, suffix: str) -> None:
    """Every screen, one after the other."""
    show_list(app, window)
    take(app, window, folder, f"hearings{suffix}")
    hearing = window.inside.hearing.hearing
    if hearing is not None:
        window.inside.write_for(hearing)
        settle(app, window, lambda: window.inside.drafts.draft is not None)
        if not window.inside.drafts.has_text:
            window.inside.drafts.type_text(TEXT)
        take(app, window, folder, f"testimony{suffix}")
    for name in (NEXT, PLACES, "welcome"):
        window.inside.show_place(name)
        settle(app, window, lambda: True)
        take(app, window, folder, f"{name}{suffix}")
    window.inside.show_place(TESTIMONY)
    window.inside.show_place(HEARINGS)


def show_list(app: QApplication, window: MainWindow) -> None:
    """The list with a hearing open whose rules are known."""
    window.inside.show_place(HEARINGS)
    settle(app, window, lambda: window.inside.upcoming.count > 0)
    window.inside.upcoming.choose_row(1)
    settle(app, window, lambda: window.inside.hearing.hearing is not None)


def main(arguments: list[str]) -> int:
    """Open the sample, take the pictures."""
    app = QApplication([])
    i18n.install(app, "en")
    theme.dress(app)
    program = Program(app, Launch(is_sample=True))
    window = program.open()
    window.resize(SIZE)
    settle(app, window, lambda: window.inside.upcoming.count > 0)
    if not arguments:
        window.inside.reminders.put_away()
        show_list(app, window)
        take(app, window, IMAGES, "hearings")
    else:
        folder = Path(arguments[0])
        all_screens(app, window, folder, "")
        theme.wear(app, theme.DARK)
        all_screens(app, window, folder, "-dark")
        theme.wear(app, theme.LIGHT)
        window.resize(QSize(1024, 640))
        show_list(app, window)
        take(app, window, folder, "hearings-narrow")
    window.close()
    program.close()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
