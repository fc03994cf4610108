# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The program is started at login as long as its entry is there, and the entry says what runs."""

import plistlib
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings

from hearings.errors import ProfileReadOnly
from hearings.launch import read_launch
from hearings.paths import Paths
from ui import at_login
from ui.at_login import (
    InFile,
    InRegistry,
    at_login_here,
    command,
    desktop_entry,
    launch_agent,
)

ODD = ("/opt/hear \\ings", "--profile", 'a "quoted" $HOME `x` \\ 100% ñ')

# What a desktop makes of the Exec line, by GLib, in which GNOME, Xfce and others read it.
BY_GLIB = """
import sys, gi
from gi.repository import GLib
entry = GLib.KeyFile()
entry.load_from_file(sys.argv[1], GLib.KeyFileFlags.NONE)
line = entry.get_string("Desktop Entry", "Exec").replace("%%", "%")
assert entry.get_string("Desktop Entry", "TryExec") == GLib.shell_parse_argv(line)[1][0]
print("\\0".join(GLib.shell_parse_argv(line)[1]))
"""


def test_the_command_starts_this_program_on_this_profile(tmp_path: Path):
    program, *options = command(Paths(tmp_path / "my profile"))
    launch = read_launch(options)
    assert launch.is_at_login
    assert (launch.profile, launch.rest) == (str(tmp_path / "my profile"), ())
    assert Path(program).exists()


def test_a_built_program_and_one_without_a_script_start_themselves(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
):
    python = tmp_path / "python"
    monkeypatch.setattr(sys, "executable", str(python))
    assert command(Paths(tmp_path))[:3] == (str(python), "-m", "ui")
    (tmp_path / "hearings").touch()
    assert command(Paths(tmp_path))[0] == str(tmp_path / "hearings")
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert command(Paths(tmp_path))[:2] == (str(python), "--profile")


def test_the_entry_of_a_desktop_is_written_and_taken_away(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
):
    monkeypatch.setenv("XDG_CURRENT_DESKTOP", "GNOME")
    entry = at_login_here(Paths(tmp_path))
    assert entry is not None
    file = tmp_path / "config" / "autostart" / "hearings.desktop"
    assert entry.place == str(file)
    assert not entry.is_on
    entry.switch(True)
    assert entry.is_on
    assert file.read_bytes() == desktop_entry(command(Paths(tmp_path)))
    entry.switch(False)
    entry.switch(False)
    assert not file.exists()


def test_the_folder_is_that_of_the_specification_where_none_is_named(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
):
    monkeypatch.setenv("XDG_CURRENT_DESKTOP", "KDE")
    for named in ("", "relative/config"):
        monkeypatch.setenv("XDG_CONFIG_HOME", named)
        entry = at_login_here(Paths(tmp_path))
        assert entry is not None
        assert entry.place == str(tmp_path / ".config" / "autostart" / "hearings.desktop")


def test_without_a_desktop_nothing_would_read_it(monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    monkeypatch.delenv("XDG_CURRENT_DESKTOP", raising=False)
    assert at_login_here(Paths(tmp_path)) is None


@pytest.mark.skipif(shutil.which("desktop-file-validate") is None, reason="no judge is here")
def test_the_judge_of_desktop_entries_finds_no_fault(tmp_path: Path):
    file = tmp_path / "hearings.desktop"
    for start in (command(Paths(tmp_path)), ODD):
        file.write_bytes(desktop_entry(start))
        judged = subprocess.run(
            ["desktop-file-validate", file], capture_output=True, text=True, check=False
        )
        assert (judged.returncode, judged.stdout) == (0, "")


def test_odd_names_reach_the_program_as_they_are(tmp_path: Path):
    python = shutil.which("python3", path="/usr/bin")
    file = tmp_path / "hearings.desktop"
    file.write_bytes(desktop_entry(ODD))
    has_glib = python and not subprocess.run([python, "-c", "import gi"], check=False).returncode
    if not has_glib:
        pytest.skip("GLib is not here to read it")
    read = subprocess.run(
        [str(python), "-c", BY_GLIB, file], capture_output=True, text=True, check=True
    )
    assert tuple(read.stdout.rstrip("\n").split("\0")) == ODD


def test_macos_is_told_the_same_command():
    told = plistlib.loads(launch_agent(ODD))
    assert told == {"Label": at_login.AGENT, "ProgramArguments": list(ODD), "RunAtLoad": True}


def test_each_system_has_an_entry_of_its_own(monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    monkeypatch.setattr(sys, "platform", "darwin")
    entry = at_login_here(Paths(tmp_path))
    assert isinstance(entry, InFile)
    assert entry.place == f"{tmp_path}/Library/LaunchAgents/{at_login.AGENT}.plist"


def test_the_run_key_holds_one_line_and_loses_it(tmp_path: Path):
    def key() -> QSettings:
        return QSettings(str(tmp_path / "run.ini"), QSettings.Format.IniFormat)

    entry = InRegistry(key(), ("C:\\Program Files\\Hearings\\hearings.exe", "--at-login"))
    assert not entry.is_on
    entry.switch(True)
    line = '"C:\\Program Files\\Hearings\\hearings.exe" --at-login'
    assert key().value("Hearings") == line
    entry.switch(False)
    assert not key().contains("Hearings")


def test_what_cannot_be_written_is_said_with_its_place(tmp_path: Path):
    (tmp_path / "autostart").write_text("a file where a folder should be")
    entry = InFile(tmp_path / "autostart" / "hearings.desktop", b"")
    with pytest.raises(ProfileReadOnly, match=r"hearings\.desktop"):
        entry.switch(True)
    with pytest.raises(ProfileReadOnly):
        entry.switch(False)
