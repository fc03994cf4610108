# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Takes pictures of the running program over the sample: `make screenshots`.

Without arguments it writes the pictures of the README and the manual to docs/images; with
`ARGS=FOLDER` every screen of the tests' tour to that folder, in each of `LOOKS`;
`ARGS=--help` says so. The clock
stands still at a morning of November 2026 in the zone of the sample, so that the same
program gives the same pictures.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parents[1]))

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from hearings import language
from hearings.core import build_core
from hearings.tasks.sampling import fill_sample, make_sample_profile, remove_profile
from tests.support import screens
from tests.support.doubled_words import doubled
from tests.support.turned_clock import TurnedClock
from tests.support.window import DRESSED, Desk
from ui import i18n, theme
from ui.hearing.anchors import anchor_in
from ui.hearing.reading import OPEN_BILL
from ui.pausing import Pause
from ui.settings import WindowSettings
from ui.vault.hiding import BlankWindow
from ui.vault.window import LockedWindow
from ui.widgets.safety_link import SafetyLink

IMAGES = Path(__file__).parents[1] / "docs" / "images"
USUAL = QSize(1366, 740)
SHOWN_SMALL = QSize(1200, 680)
DRAFTS_PAGE = 2
"""The page of Preferences that says who can read the drafts."""
COLOURS = 48
"""So few colours make a picture a third as large, and text stays as sharp."""

TEXTS = {
    "en": """\
I have lived on Example Avenue for eleven years, and I ask you to vote for this item with one \
change.

In spring a plate reader at the corner wrote down every trip I made to the clinic. Nobody could \
tell me who had looked at that list, or how long it would be kept.

Please cut the time plate reads are kept from one year to three days, and publish every month \
how often they were searched.
""",
    "es": """\
Vivo desde hace once años en la avenida Example y les pido que aprueben este punto con un cambio.

En primavera, un lector de matrículas anotó cada viaje que hice a la clínica. Nadie supo decirme \
quién había mirado esa lista ni cuánto tiempo se guardaría.

Reduzcan de un año a tres días el tiempo que se guardan las lecturas y publiquen cada mes cuántas \
veces se consultaron.
""",
}


@dataclass(frozen=True)
class Look:
    """How the window is to look; `text` is 2.0 where the system's text is twice as large."""

    language: str = "en"
    scheme: theme.Colours = theme.LIGHT
    text: float = 1.0
    size: QSize = USUAL
    is_doubled: bool = False
    is_mirrored: bool = False


LOOKS = {
    "light": Look(),
    "dark": Look(scheme=theme.DARK),
    "spanish": Look(language="es"),
    "large": Look(text=2.0, size=QSize(1920, 1040)),
    "doubled": Look(size=QSize(1920, 1000), is_doubled=True),
    "mirrored": Look(is_mirrored=True),
}


def a_bill(desk: Desk) -> None:
    """The first item of a hearing, with every hearing of its bill."""
    screens.hearings(desk)
    text = desk.hearings.pane.document
    text.anchorClicked.emit(QUrl(f"{OPEN_BILL}0"))
    desk.settle()
    opened = anchor_in(text.document(), f"{OPEN_BILL}0")
    if opened is not None:
        bar = text.verticalScrollBar()
        bar.setValue(bar.value() + text.cursorRect(opened).top())


def the_safety_page(desk: Desk) -> None:
    """The page on safety, beside who can read the drafts."""
    screens.preferences(DRAFTS_PAGE)(desk)
    links = desk.window.findChildren(SafetyLink)
    next(one for one in links if one.isVisible()).click()


PICTURED: dict[str, Callable[[Desk], None]] = {
    "hearings": screens.hearings,
    "welcome": screens.welcome,
    "month": screens.a_month,
    "testimony": screens.written,
    "rehearse": screens.a_rehearsal,
    "hand-in": screens.handing_in,
    "next": screens.next_steps,
    "safety": the_safety_page,
}
"""The screens that the README and the manual show, by the name of the picture."""


def take(part: QWidget, folder: Path, name: str) -> None:
    """One picture of a window as it is."""
    folder.mkdir(parents=True, exist_ok=True)
    whole = part.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    most = Counter(memoryview(whole.constBits()).cast("I")).most_common(COLOURS)
    nearest = Qt.ImageConversionFlag.ThresholdDither
    indexed = QImage.Format.Format_Indexed8
    few = whole.convertToFormat(indexed, [value for value, _ in most], nearest)
    few.save(str(folder / f"{name}.png"), "PNG", 0)
    print(folder / f"{name}.png", flush=True)


def dressed(look: Look) -> QApplication:
    """The program's fonts, colours and words, as one process can have them only once."""
    os.environ["TZ"] = "America/Los_Angeles"
    time.tzset()
    app = QApplication([])
    font = app.font()
    font.setPointSizeF(theme.BASE_POINTS * look.text)
    app.setFont(font)
    if look.is_doubled:
        language.look_up = doubled
    i18n.install(app, look.language)
    if look.is_mirrored:
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    theme.dress(app)
    theme.shape(app)
    theme.wear(app, look.scheme)
    app.setProperty(DRESSED, True)
    return app


@contextmanager
def sample_desk(look: Look) -> Iterator[Desk]:
    """The window over the fictional places, on the second hearing of the list."""
    clock, paths = TurnedClock(), make_sample_profile()
    core = build_core(paths, clock=clock, is_sample=True)
    fill_sample(core.following, core.refresh)
    screens.FIRST_ROW, screens.TEXT = 1, TEXTS[look.language]
    desk = Desk(core, clock)
    try:
        desk.open(look.size.width(), look.size.height())
        desk.window.inside.reminders.seen()
        desk.settle()
        yield desk
    finally:
        desk.close()
        remove_profile(paths)


def rested(desk: Desk) -> None:
    """What waits until nobody types or scrolls is done: the deadlines of rows, the checklist."""
    for pause in desk.window.findChildren(Pause):
        if pause.isActive():
            pause.stop()
            pause.timeout.emit()
    desk.settle()


def every_screen(desk: Desk, folder: Path) -> None:
    """The tour, and the two windows that stand in front of the window."""
    for number, show in enumerate((a_bill, *screens.SHOWN)):
        screens.show_one(desk, show)
        rested(desk)
        name = show.__name__.replace(" ", "-").replace("_", "-")
        beside = (one for one in desk.window.findChildren(QWidget) if one.isWindow())
        shown = [one for one in beside if one.isVisible()]
        take(desk.window, folder, f"{number:02}-{name}")
        for one in shown:
            take(one, folder, f"{number:02}-{name}-{type(one).__name__.lower()}")
    locked = LockedWindow(desk.core, desk.jobs, WindowSettings(desk.core.paths.profile))
    for one, name in ((locked, "locked"), (BlankWindow(desk.window), "blank")):
        one.resize(desk.window.size())
        one.show()
        desk.settle()
        take(one, folder, name)
        one.close()


def pictured(desk: Desk, folder: Path) -> None:
    """The screens of the README and the manual."""
    desk.window.resize(SHOWN_SMALL)
    for name, show in PICTURED.items():
        screens.show_one(desk, show)
        rested(desk)
        prompter = desk.window.findChild(screens.Prompter)
        take(prompter if name == "rehearse" and prompter else desk.window, folder, name)


def main(arguments: list[str]) -> int:
    """Start a process of its own for each look; `--look NAME` is such a one."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "folder", type=Path, nargs="?", help="every screen to here; else only those of the manual"
    )
    parser.add_argument("--look", choices=LOOKS, help="one look alone")
    parser.add_argument("--pictured", action="store_true", help="the screens of the manual alone")
    asked = parser.parse_args(arguments)
    folder: Path = asked.folder or IMAGES
    if asked.look:
        show = pictured if asked.pictured or not asked.folder else every_screen
        dressed(LOOKS[asked.look])
        with sample_desk(LOOKS[asked.look]) as desk:
            show(desk, folder)
        return 0
    wanted = {name: [str(folder / name)] for name in LOOKS}
    if not asked.folder:
        manual = {"light": IMAGES, "spanish": IMAGES / "es"}
        wanted = {name: [str(where), "--pictured"] for name, where in manual.items()}
    me = [sys.executable, __file__, "--look"]
    return max(subprocess.run([*me, name, *rest]).returncode for name, rest in wanted.items())


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
