# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The whole program on an encrypted profile, and the process as it was before."""

import logging
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from hearings.core import build_core
from hearings.launch import Launch
from hearings.paths import Paths
from tests.support.vault_files import MARKER, PASSPHRASE
from ui.app import Program
from ui.main_window import MainWindow
from ui.vault.window import LockedWindow


@pytest.fixture(autouse=True)
def _as_before(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The program takes over the log and the last resort; the tests want them back."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(logging, "raiseExceptions", True)
    root = logging.getLogger()
    handlers, level = list(root.handlers), root.level
    yield
    for handler in list(root.handlers):
        root.removeHandler(handler)
        if handler not in handlers:
            handler.close()
    for handler in handlers:
        root.addHandler(handler)
    root.setLevel(level)


@pytest.fixture(autouse=True)
def _without_ring(no_ring: None) -> None:
    """Only a passphrase opens these profiles."""


@pytest.fixture(autouse=True)
def _windows_go(qapp: QApplication) -> Iterator[None]:
    yield
    for window in qapp.topLevelWidgets():
        if isinstance(window, MainWindow | LockedWindow):
            window.deleteLater()


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    """An encrypted profile with one draft."""
    core = build_core(Paths(tmp_path / "profile"))
    core.following.follow("ca-oakland")
    core.writing.save(core.writing.begin(None, title=f"{MARKER} title").id, MARKER)
    core.guarding.encrypt(PASSPHRASE)
    core.close()
    return core.paths


@pytest.fixture
def program(qapp: QApplication, paths: Paths) -> Iterator[Program]:
    made = Program(qapp, Launch(profile=str(paths.profile)))
    yield made
    for window in (made.window, made.locked):
        if window is not None:
            window.close()
    made.close()
