# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Where a library of the system is missing, its package is named instead of a crash."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.house.floor_plan import ROOT
from ui import system_libraries
from ui.system_libraries import has_screen, missing_packages, needs_x11, sentence

NOT_THERE = "libhearings-not-there.so.1"

linux_only = pytest.mark.skipif(sys.platform != "linux", reason="packages are those of Debian")


@linux_only
def test_every_library_of_this_machine_is_found():
    assert missing_packages(on_screen=False) == ()


@linux_only
def test_a_missing_library_is_told_by_its_package(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setitem(system_libraries.ALWAYS, NOT_THERE, "libhearings1")
    assert missing_packages(on_screen=False) == ("libhearings1",)
    assert sentence(("libhearings1",)).endswith("sudo apt-get install libhearings1")


@linux_only
def test_the_libraries_of_x11_matter_only_there(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(system_libraries, "FOR_X11", {NOT_THERE: "libforx11"})
    monkeypatch.setenv("DISPLAY", ":0")
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert not needs_x11()
    assert missing_packages(on_screen=True) == ()
    monkeypatch.delenv("QT_QPA_PLATFORM")
    assert needs_x11()
    assert missing_packages(on_screen=True) == ("libforx11",)
    assert missing_packages(on_screen=False) == ()


@linux_only
def test_a_screen_is_an_x11_or_wayland_display_or_one_that_was_chosen(
    monkeypatch: pytest.MonkeyPatch,
):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert not has_screen()
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    assert has_screen()


@linux_only
@pytest.mark.parametrize("command", [["-m", "ui"], ["-m", "ui.system_libraries", "--offscreen"]])
def test_the_program_names_the_package_rather_than_dying_in_an_import(
    command: list[str], tmp_path: Path
):
    # A library that is damaged cannot be loaded either, and can be had without being root.
    (tmp_path / "libEGL.so.1").write_text("no library")
    environment = os.environ | {
        "LD_LIBRARY_PATH": str(tmp_path),
        "QT_QPA_PLATFORM": "offscreen",
        "HEARINGS_PROFILE": str(tmp_path / "profile"),
    }
    done = subprocess.run(
        [sys.executable, *command],
        capture_output=True, text=True, timeout=60, env=environment, cwd=ROOT, check=False,
    )  # fmt: skip
    assert done.returncode == 1
    assert done.stderr.strip().endswith("sudo apt-get install libegl1")
    assert "Traceback" not in done.stderr
