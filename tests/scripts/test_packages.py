# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The papers of the packages can be read, and none of them has a version of its own."""

import configparser
import plistlib
import re
from hashlib import sha256
from pathlib import Path

from defusedxml import ElementTree

from hearings import __version__
from scripts.make_deb import METADATA
from scripts.write_sums import sums
from tests.house.floor_plan import ROOT

PACKAGING = ROOT / "packaging"
WORKFLOW = (ROOT / ".github/workflows/packages.yml").read_text(encoding="utf-8")
INSTALLER = (PACKAGING / "windows/hearings.iss").read_text(encoding="utf-8")


def test_the_version_stands_in_one_place():
    kinds = {".desktop", ".iss", ".plist", ".xml"}
    papers = [
        *(one for one in PACKAGING.rglob("*") if one.suffix in kinds),
        *(ROOT / name for name in ("pyproject.toml", "build.spec", "Makefile")),
        *(ROOT / "scripts").glob("*.py"),
    ]
    assert len(papers) > 10
    version = re.compile(rf"(?<![\d.]){re.escape(__version__)}(?![\d.])")
    assert not version.search(WORKFLOW)
    assert [one for one in papers if version.search(one.read_text(encoding="utf-8"))] == []


def test_the_store_of_programs_starts_what_the_desktop_lists():
    described = ElementTree.parse(PACKAGING / "linux" / METADATA).getroot()
    assert f"{described.findtext('id')}.metainfo.xml" == METADATA
    entry = configparser.ConfigParser(interpolation=None)
    started = described.findtext("launchable") or ""
    entry.read_string((PACKAGING / "linux" / started).read_text(encoding="utf-8"))
    assert entry["Desktop Entry"]["Exec"] == described.findtext("provides/binary")


def test_the_rights_of_the_bundle_are_a_property_list():
    rights = plistlib.loads((PACKAGING / "macos/entitlements.plist").read_bytes())
    assert rights
    assert all(rights.values())


def test_the_installer_puts_in_what_is_built_and_names_no_missing_file():
    names = re.findall(r"^\[(\w+)\]$", INSTALLER, re.MULTILINE)
    assert {"Setup", "Files", "Icons"} <= set(names)
    setup = INSTALLER.split("[Setup]\n")[1].split("\n\n")[0]
    settings = dict(line.split("=", 1) for line in setup.splitlines())
    assert settings["AppVersion"] == "{#Version}"
    assert settings["PrivilegesRequired"] == "lowest"
    licence = PACKAGING / "windows" / settings["LicenseFile"].replace("\\", "/")
    assert licence.is_file()


def test_the_workflow_builds_three_systems_with_actions_of_a_named_version():
    assert "\t" not in WORKFLOW
    jobs = WORKFLOW.split("\njobs:\n")[1]
    assert re.findall(r"^  (\w+):$", jobs, re.MULTILINE) == ["linux", "macos", "windows"]
    used = re.findall(r"uses: (\S+)", WORKFLOW)
    assert len(used) > 6
    assert [one for one in used if not re.fullmatch(r"actions/[\w-]+@v\d+\.\d+\.\d+", one)] == []


def test_the_sums_are_those_of_the_packages_alone(tmp_path: Path):
    (tmp_path / "hearings-1.whl").write_bytes(b"wheel")
    (tmp_path / "hearings_1.deb").write_bytes(b"deb")
    (tmp_path / "hearings").mkdir()
    (tmp_path / "SHA256SUMS").write_text("old")
    assert sums(tmp_path).splitlines() == [
        f"{sha256(b'wheel').hexdigest()}  hearings-1.whl",
        f"{sha256(b'deb').hexdigest()}  hearings_1.deb",
    ]
