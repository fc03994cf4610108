# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Small disks and disks nobody can write to, for tests that may mount one."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

ROOM = 2 * 1024 * 1024


@contextmanager
def small_disk(place: Path) -> Iterator[Path]:
    """A disk of two megabytes at a folder; the test is skipped where none can be mounted."""
    if not sys.platform.startswith("linux") or os.geteuid() != 0:
        pytest.skip("only root on Linux may mount a small disk")
    place.mkdir(parents=True)
    mount = ["mount", "-t", "tmpfs", "-o", f"size={ROOM}", "tmpfs", str(place)]
    if subprocess.run(mount, capture_output=True, check=False).returncode != 0:
        pytest.skip("no disk can be mounted here")
    try:
        yield place
    finally:
        subprocess.run(["umount", "--lazy", str(place)], check=True)


def fill_up(disk: Path, leave: int = 0) -> Callable[[], None]:
    """Take all the room there is but `leave` bytes; what comes back gives it free again."""
    filler = disk / "filler"
    room = os.statvfs(disk)
    with filler.open("wb") as file:
        left = room.f_bavail * room.f_bsize - leave
        file.write(bytes(max(left, 0)))
    return filler.unlink


@contextmanager
def read_only(folder: Path) -> Iterator[None]:
    """Nothing can be written in the folder: by its permissions, or for root by a mount."""
    if os.geteuid() != 0:
        folder.chmod(0o555)
        for one in folder.iterdir():
            one.chmod(0o444)
        try:
            yield
        finally:
            folder.chmod(0o755)
        return
    bind = ["mount", "--bind", str(folder), str(folder)]
    if subprocess.run(bind, capture_output=True, check=False).returncode != 0:
        pytest.skip("root ignores permissions, and nothing can be mounted here")
    try:
        subprocess.run(["mount", "-o", "remount,bind,ro", str(folder)], check=True)
        yield
    finally:
        subprocess.run(["umount", "--lazy", str(folder)], check=True)
