# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The built program, which `make package` puts into dist/, works without any Python."""

import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

from hearings import __version__
from hearings.store.kinds import CATALOGUE, VAULT
from tests.house.floor_plan import ROOT
from tests.store_versions.make import version_file

FOLDER = ROOT / "dist" / "hearings"
PROGRAM = FOLDER / ("hearings.exe" if sys.platform == "win32" else "hearings")
LARGEST = 150_000_000
PATIENCE = 60.0

# What the window of a built program does at a refresh: it starts itself anew.
REFRESHING = """
import multiprocessing.util, sys
from pathlib import Path
from hearings.clock import StopSignal
from hearings.core import build_core
from hearings.paths import Paths
from ui.refresh_process import refresh_apart

sys.frozen = True
# The Python within a built program runs with these, and hands them on.
multiprocessing.util._args_from_interpreter_flags = lambda: ["-B", "-S", "-I"]
multiprocessing.set_executable(sys.argv[1])
core = build_core(Paths(Path(sys.argv[2])), is_offline=True)
report = refresh_apart(core, ("ca-oakland",), lambda _told: None, StopSignal())
(place,) = report.places
print(*sorted({type(failure.error).__name__ for failure in place.failures}))
core.close()
"""

pytestmark = pytest.mark.skipif(not PROGRAM.exists(), reason="`make package` was not run")


def environment(home: Path) -> dict[str, str]:
    """Nothing that leads to a Python or to another library."""
    kept = {key: os.environ[key] for key in ("SYSTEMROOT", "TEMP") if key in os.environ}
    return kept | {
        "HOME": str(home), "LC_ALL": "C.UTF-8", "PATH": os.defpath, "QT_QPA_PLATFORM": "offscreen",
    }  # fmt: skip


def run(home: Path, *words: str) -> str:
    done = subprocess.run(
        [str(PROGRAM), *words], env=environment(home), cwd=home, check=False, timeout=PATIENCE,
        capture_output=True, encoding="utf-8",
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout


def test_it_says_its_version(tmp_path: Path):
    assert run(tmp_path, "--version") == f"hearings {__version__}\n"


def test_it_checks_itself_and_all_is_well(tmp_path: Path):
    lines = run(tmp_path, "--self-check").splitlines()[1:]
    assert len(lines) > 10
    assert all(line.endswith(": well") for line in lines)


def test_it_has_the_licence_of_what_it_carries():
    told = (FOLDER / "LICENCES.txt").read_text(encoding="utf-8")
    assert "PySide6_Essentials" in told
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in told


def test_the_sample_is_listed_with_its_marks(tmp_path: Path):
    found = json.loads(run(tmp_path, "list", "--sample", "--json"))
    assert len(found) > 5
    assert all(one["topics"] for one in found)


def test_a_profile_is_made_by_the_migrations_it_carries(tmp_path: Path):
    profile = str(tmp_path / "profile")
    run(tmp_path, "--profile", profile, "follow", "place", "ca-oakland")
    places = json.loads(run(tmp_path, "--profile", profile, "places", "--json"))
    assert [one["id"] for one in places if one["followed"]] == ["ca-oakland"]
    health = json.loads(run(tmp_path, "--profile", profile, "doctor", "--json"))
    assert health["ok"]
    assert len(health["libraries"]) > 4
    assert health["window"]


def test_a_profile_of_an_earlier_version_keeps_all(tmp_path: Path):
    profile = tmp_path / "profile"
    profile.mkdir()
    for kind in (CATALOGUE, VAULT):
        shutil.copyfile(version_file(kind, 1), profile / f"{kind.name}.db")
    kept = json.loads(run(tmp_path, "--profile", str(profile), "drafts", "list", "--json"))
    assert "What I mean to say" in [one["title"] for one in kept]
    read = [run(tmp_path, "--profile", str(profile), "drafts", "show", one["id"]) for one in kept]
    assert "Better words – año." in "".join(read)
    followed = json.loads(run(tmp_path, "--profile", str(profile), "follow", "list", "--json"))
    assert followed["unknown_places"] == ["sampleville-ca"]
    assert json.loads(run(tmp_path, "--profile", str(profile), "doctor", "--json"))["ok"]


def test_it_speaks_spanish_without_any_tool_of_qt(tmp_path: Path):
    spanish = environment(tmp_path) | {"LC_ALL": "es_US.UTF-8"}
    done = subprocess.run(
        [str(PROGRAM), "--help"], env=spanish, check=True, capture_output=True, encoding="utf-8"
    )
    assert done.stdout.startswith("uso: hearings")


def test_a_calendar_has_the_zones_it_carries(tmp_path: Path):
    run(tmp_path, "--sample", "calendar", "--all", "--out", "all.ics")
    written = (tmp_path / "all.ics").read_text(encoding="utf-8")
    assert "BEGIN:VTIMEZONE" in written
    assert written.count("BEGIN:VEVENT") > 5


def test_the_window_is_painted(tmp_path: Path):
    profile = tmp_path / "profile"
    words = [str(PROGRAM), "--profile", str(profile), "--offline"]
    with subprocess.Popen(
        words, env=environment(tmp_path), stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    ) as running:
        try:
            # The log is begun after the first picture, the vault after everything round it.
            until = time.monotonic() + PATIENCE
            while not ((profile / "log.txt").exists() and (profile / "vault.db").exists()):
                assert time.monotonic() < until, "the window was not painted in time"
                with pytest.raises(subprocess.TimeoutExpired):
                    running.wait(0.1)
        finally:
            running.terminate()
            said, _ = running.communicate()
    assert said == b""
    assert "ERROR" not in (profile / "log.txt").read_text(encoding="utf-8")


def test_the_window_refreshes_in_a_process_of_the_built_program(tmp_path: Path):
    done = subprocess.run(
        [sys.executable, "-c", REFRESHING, str(PROGRAM), str(tmp_path / "profile")],
        env=os.environ | {"PYTHONPATH": str(ROOT)}, cwd=tmp_path, check=False, timeout=PATIENCE,
        capture_output=True, encoding="utf-8",
    )  # fmt: skip
    assert (done.stdout, done.stderr) == ("Offline\n", "")


@pytest.mark.skipif(sys.platform != "linux", reason="the size of other systems is their own")
def test_it_is_no_larger_than_it_must_be():
    size = sum(one.stat().st_size for one in FOLDER.rglob("*") if not one.is_symlink())
    assert size < LARGEST
