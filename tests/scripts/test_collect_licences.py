# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Everything a build carries has the text of its licence in the build, or there is no build."""

from importlib.metadata import Distribution, distribution, distributions
from pathlib import Path

import pytest

from scripts.check_libraries import _all_needed
from scripts.collect_licences import NoLicence, everything, part_of

BUILDERS = {"altgraph", "hearings", "packaging", "pyinstaller", "pyinstaller-hooks-contrib"}


def test_every_library_of_the_program_has_a_text():
    from importlib.metadata import requires, version

    here = {one.metadata["Name"].lower().replace("_", "-") for one in distributions()}
    for name in sorted((_all_needed(requires, version) & here) - BUILDERS):
        assert all(len(text) > 100 for text in part_of(distribution(name)).texts), name


def test_the_text_names_what_the_files_belong_to_and_nothing_else():
    import sqlalchemy

    text = everything([str(Path(sqlalchemy.__path__[0]) / "types.py")])
    table = text.split("\n\n")[1]
    assert [line.split()[0] for line in table.splitlines()] == ["Python", "SQLAlchemy"]
    assert "SQLAlchemy authors and contributors" in text
    assert "PYTHON SOFTWARE FOUNDATION LICENSE" in text
    assert text.rstrip().endswith("SOFTWARE.")


def test_qt_is_under_the_texts_it_does_not_ship():
    qt = part_of(distribution("PySide6-Essentials"))
    assert ["LESSER" in text for text in qt.texts] == [True, False]
    assert "GNU GENERAL PUBLIC LICENSE" in qt.texts[1]


def test_a_library_without_any_text_stops_the_build(tmp_path: Path):
    folder = tmp_path / "silent-1.0.dist-info"
    folder.mkdir()
    (folder / "METADATA").write_text("Metadata-Version: 2.1\nName: silent\nVersion: 1.0\n")
    with pytest.raises(NoLicence, match=r"silent 1\.0 has no text"):
        part_of(Distribution.at(folder))


def test_a_file_of_the_system_that_no_package_owns_stops_the_build():
    with pytest.raises(NoLicence, match="no package of the system owns"):
        everything(["/usr/lib/libnobody-knows.so.1"])
