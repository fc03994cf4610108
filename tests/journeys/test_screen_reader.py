# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A screen reader walks every screen of the running window: everything has a name and a role."""

import shutil
import subprocess
import sys
from collections.abc import Iterator

import pytest

from tests.house.floor_plan import ROOT
from tests.support.accessible import FOCUSABLE, LAUNCHERS, Part, Reader, desktop, read_aloud
from tests.support.alone import ALONE
from tests.support.screens import SHOWN
from tests.support.walked import NAME

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(
        not (shutil.which("Xvfb") and shutil.which("dbus-daemon"))
        or not any(one.exists() for one in LAUNCHERS),
        reason="no screen reader can walk here: needs xvfb, dbus and at-spi2-core",
    ),
]

NO_ROLE = {"invalid", "unknown", "filler", "panel", "redundant object"}
ROWS = {"list item", "table cell", "tree item", "page tab", "menu item", "check menu item"}
CONTROLS = {
    "push button", "toggle button", "check box", "radio button", "combo box", "spin button",
    "text", "slider", "list", "table", "tree", "page tab list",
}  # fmt: skip


OF_QT = "tree 'Files' > tree item: has no name"
"""An empty cell of Qt's own picker of files, such as the size of a folder."""


class Walk:
    """The running window, shown screen by screen."""

    def __init__(self, window: subprocess.Popen[str], reader: Reader) -> None:
        self._window, self._reader = window, reader

    def to(self, number: int) -> list[Part]:
        """The windows as they are on a screen."""
        assert self._window.stdin is not None
        assert self._window.stdout is not None
        self._window.stdin.write(f"{number}\n")
        self._window.stdin.flush()
        assert self._window.stdout.readline().strip() == str(number), "the window has ended"
        return self._reader.windows()


@pytest.fixture(scope="module")
def walk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Walk]:
    folder = tmp_path_factory.mktemp("walk")
    with desktop(folder / "run") as environment:
        environment |= {
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "PYTHONPATH": str(ROOT),
            "HOME": str(folder),
            "LC_ALL": "C.UTF-8",
        }
        window = subprocess.Popen(
            [sys.executable, "-m", "tests.support.walked", str(folder / "profile")],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment, cwd=ROOT,
        )  # fmt: skip
        try:
            with window, read_aloud(environment, NAME) as reader:
                yield Walk(window, reader)
                assert window.stdin is not None
                window.stdin.close()
        finally:
            window.terminate()


def faults_in(part: Part, above: str = "") -> Iterator[str]:
    """What a person who hears the window would miss, each with the way to it."""
    where = f"{above} > {part.role} {part.name!r}" if part.name else above
    is_focusable = FOCUSABLE in part.states
    if is_focusable and part.role in NO_ROLE:
        yield f"{above} > {part.role} {part.name!r}: takes the keyboard and has no role"
    if not part.name.strip() and (is_focusable or part.role in ROWS | CONTROLS):
        yield f"{where} > {part.role}: has no name"
    for child in part.children:
        yield from faults_in(child, where)


def told_of(windows: list[Part]) -> list[str]:
    """The faults in all windows, each once."""
    found = sorted({fault for window in windows for fault in faults_in(window)})
    return [fault for fault in found if not fault.endswith(OF_QT)]


@pytest.mark.parametrize("number", range(len(SHOWN)), ids=[one.__name__ for one in SHOWN])
def test_everything_on_a_screen_has_a_name_and_a_role(walk: Walk, number: int):
    windows = walk.to(number)
    assert sum(1 for window in windows for _ in window.all()) > 20, "the walk sees the window"
    assert told_of(windows) == []


@pytest.mark.parametrize("number", range(len(ALONE)), ids=[one.__name__ for one in ALONE])
def test_everything_in_a_window_beside_has_a_name_and_a_role(walk: Walk, number: int):
    windows = walk.to(len(SHOWN) + number)
    assert len(windows) == 2, "the walk sees the window beside the one with the list"
    assert all(sum(1 for _ in window.all()) > 2 for window in windows)
    assert told_of(windows) == []
