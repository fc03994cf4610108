# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Where the files of a profile are."""

import sys
from pathlib import Path

from hearings.paths import PROFILE_VARIABLE, profile_paths


def test_what_is_asked_for_wins(monkeypatch, tmp_path: Path):
    monkeypatch.setenv(PROFILE_VARIABLE, str(tmp_path / "variable"))
    assert profile_paths(str(tmp_path / "asked")).profile == tmp_path / "asked"


def test_then_the_variable(monkeypatch, tmp_path: Path):
    monkeypatch.setenv(PROFILE_VARIABLE, str(tmp_path / "variable"))
    assert profile_paths().profile == tmp_path / "variable"
    assert profile_paths("").profile == tmp_path / "variable"


def test_a_tilde_is_the_home_of_who_is_known_and_else_a_name(monkeypatch, tmp_path: Path):
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    monkeypatch.chdir(tmp_path)
    assert profile_paths("~/mine").profile == tmp_path / "mine"
    assert profile_paths("~nobody-of-this-name/x").profile == tmp_path / "~nobody-of-this-name/x"


def test_then_the_systems_own_place(monkeypatch, tmp_path: Path):
    monkeypatch.delenv(PROFILE_VARIABLE)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "share"))
    assert profile_paths().profile.name == "hearings"


def test_a_portable_folder_beside_the_built_program_is_used(monkeypatch, tmp_path: Path):
    monkeypatch.delenv(PROFILE_VARIABLE)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "hearings"))
    (tmp_path / "hearings-profile").mkdir()
    assert profile_paths().profile == tmp_path / "hearings-profile"


def test_naming_files_creates_nothing(tmp_path: Path):
    paths = profile_paths(str(tmp_path / "none"))
    named = {paths.catalogue, paths.vault, paths.backups, paths.own_places, paths.preferences}
    assert len(named) == 5
    assert not paths.profile.exists()
