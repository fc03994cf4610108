# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""`--self-check` tries everything for real, names what is broken, and leaves nothing behind."""

import shutil
import tempfile
from pathlib import Path

import pytest

from hearings import __version__, assets
from hearings.cli.run import main
from hearings.domain.document_format import DocumentFormat


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    monkeypatch.setenv("HEARINGS_PROFILE", str(tmp_path / "profile"))
    return folder


def test_all_is_well_and_nothing_is_left(temporary, capsys):
    assert main(["--self-check"]) == 0
    said = capsys.readouterr()
    head, *lines = said.out.splitlines()
    assert (head, said.err) == (f"Hearings {__version__}", "")
    assert all(line.startswith("  ") and line.endswith(": well") for line in lines)
    assert len(lines) == 6 + len(DocumentFormat)
    assert any("encrypted drafts" in line for line in lines)
    assert list(temporary.iterdir()) == []
    assert not (temporary.parent / "profile").exists()


def test_what_is_broken_is_named_and_the_rest_is_tried(temporary, capsys, monkeypatch, tmp_path):
    shutil.copytree(assets.ROOT, tmp_path / "resources")
    shutil.rmtree(tmp_path / "resources" / "templates")
    monkeypatch.setattr(assets, "ROOT", tmp_path / "resources")
    assert main(["--self-check"]) == 1
    lines = capsys.readouterr().out.splitlines()
    broken = [line for line in lines if line.startswith("!")]
    assert broken[0].startswith("! places, rules, library and templates: broken: FileNotFound")
    assert "  encrypted drafts, locked and opened: well" in lines
    assert list(temporary.iterdir()) == []


def test_it_speaks_the_language_of_the_system(temporary, capsys, monkeypatch):
    monkeypatch.setenv("LC_ALL", "es_US.UTF-8")
    assert main(["--self-check"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert "  un testimonio como .pdf: bien" in lines
    assert not any("well" in line for line in lines)
