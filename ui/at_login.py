# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Starts the program when the person logs in, by one entry of their own, which can be taken away.

Linux: Desktop Application Autostart Specification 0.5 and Desktop Entry Specification 1.5
(specifications.freedesktop.org). macOS: launchd.plist(5). Windows: the Run key of the account
(learn.microsoft.com, "Run and RunOnce Registry Keys"). The last two were never tried on those
systems.
"""

from __future__ import annotations

import os
import plistlib
import re
import sys
from pathlib import Path
from subprocess import list2cmdline
from typing import Protocol

from PySide6.QtCore import QSettings

from hearings.errors import ProfileReadOnly
from hearings.files import why_not_written, write_whole
from hearings.paths import Paths

AGENT = "arpa.home.hearings"
RUN_KEY = r"HKEY_CURRENT_USER\Software\Microsoft\Windows\CurrentVersion\Run"
VALUE = "Hearings"

BACKSLASH = "\\"

Command = tuple[str, ...]


class AtLogin(Protocol):
    """The one entry of this account; the program is started by it as long as it is there."""

    @property
    def place(self) -> str:
        """Where the entry lies, for the person to see."""
        ...

    @property
    def is_on(self) -> bool:
        """Whether the entry is there, whichever copy of the program it starts."""
        ...

    def switch(self, on: bool) -> None:
        """Write the entry, or take it away; raises what `write_whole` raises."""
        ...


def command(paths: Paths) -> Command:
    """What starts this copy of the program on this profile, out of sight where it may."""
    script = Path(sys.executable).with_name("hearings")
    if getattr(sys, "frozen", False):
        program: Command = (sys.executable,)
    elif script.exists() or script.with_suffix(".exe").exists():
        program = (str(script),)
    else:
        program = (sys.executable, "-m", "ui")
    return (*program, "--profile", str(paths.profile), "--at-login")


def at_login_here(paths: Paths) -> AtLogin | None:
    """The entry of this system; None where nothing would read it."""
    start = command(paths)
    if sys.platform == "win32":
        return InRegistry(QSettings(RUN_KEY, QSettings.Format.NativeFormat), start)
    if sys.platform == "darwin":
        folder = Path.home() / "Library" / "LaunchAgents"
        return InFile(folder / f"{AGENT}.plist", launch_agent(start))
    # Desktops start these entries; without one nobody does.
    if not os.environ.get("XDG_CURRENT_DESKTOP"):
        return None
    named = os.environ.get("XDG_CONFIG_HOME", "")
    # The base directory specification: a path that is not absolute counts for nothing.
    folder = Path(named) if Path(named).is_absolute() else Path.home() / ".config"
    return InFile(folder / "autostart" / "hearings.desktop", desktop_entry(start))


def desktop_entry(start: Command) -> bytes:
    """The entry of a desktop that starts this command."""
    lines = (
        "[Desktop Entry]",
        "Type=Application",
        "Name=Hearings",
        # Where the program was removed, nobody tries to start it.
        f"TryExec={start[0].replace(BACKSLASH, BACKSLASH * 2)}",
        f"Exec={' '.join(map(_quoted, start))}",
        "Icon=hearings",
        "Terminal=false",
        # The tray is there a moment after the desktop, and is asked for once.
        "X-GNOME-Autostart-Delay=10",
        "X-KDE-autostart-after=panel",
    )
    return ("\n".join(lines) + "\n").encode()


def _quoted(word: str) -> str:
    escaped = re.sub(r'(["`$\\])', r"\\\1", word).replace("%", "%%")
    # What is quoted is a value of the file as well, in which a backslash stands for itself twice.
    return f'"{escaped.replace(BACKSLASH, BACKSLASH * 2)}"'


def launch_agent(start: Command) -> bytes:
    """The property list by which macOS starts this command at login."""
    return plistlib.dumps({"Label": AGENT, "ProgramArguments": list(start), "RunAtLoad": True})


class InFile:
    """An entry that is a file."""

    def __init__(self, path: Path, content: bytes) -> None:
        self._path, self._content = path, content

    @property
    def place(self) -> str:
        """Where the entry lies, for the person to see."""
        return str(self._path)

    @property
    def is_on(self) -> bool:
        """Whether the entry is there, whichever copy of the program it starts."""
        return self._path.exists()

    def switch(self, on: bool) -> None:
        """Write the entry, or take it away; raises what `write_whole` raises."""
        if on:
            write_whole(self._path, self._content)
            return
        try:
            self._path.unlink(missing_ok=True)
        except OSError as error:
            raise why_not_written(error, self._path) from error


class InRegistry:
    """An entry that is a value of the Run key."""

    def __init__(self, key: QSettings, start: Command) -> None:
        self._key, self._line = key, list2cmdline(start)

    @property
    def place(self) -> str:
        """Where the entry lies, for the person to see."""
        return f"{self._key.fileName()}\\{VALUE}"

    @property
    def is_on(self) -> bool:
        """Whether the entry is there, whichever copy of the program it starts."""
        return self._key.contains(VALUE)

    def switch(self, on: bool) -> None:
        """Write the entry, or take it away; raises `ProfileReadOnly`."""
        if on:
            self._key.setValue(VALUE, self._line)
        else:
            self._key.remove(VALUE)
        self._key.sync()
        if self._key.status() is not QSettings.Status.NoError:
            raise ProfileReadOnly(Path(self.place))
