# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A build with other libraries than those of the lock is refused with a sentence."""

from importlib.metadata import PackageNotFoundError

from scripts.check_libraries import complaint
from tests.house.floor_plan import ROOT

LOCK = """\
# A word about it.
icalendar==7.3.0
Old_Qt==6.11.3; python_version < "3"
Old_Qt==6.12.0; python_version >= "3"
pyinstaller==6.22.3
pytest==9.2.0
"""
NEEDS: dict[str, list[str] | None] = {
    "hearings": ["icalendar>=7", "old.qt", "pyinstaller; extra == 'package'",
                 "pytest; extra == 'test'", "wincolour; sys_platform == 'nowhere'"],
    "icalendar": ["tzdata", "hearings"],
    "old-qt": None,
    "pyinstaller": [],
    "tzdata": [],
}  # fmt: skip
HAVE = {
    "hearings": "0.1", "icalendar": "7.3.0", "old-qt": "6.12.0", "pyinstaller": "6.22.3",
    "tzdata": "2026.6",
}  # fmt: skip


def said(have: dict[str, str]) -> str | None:
    def found(name: str) -> str:
        if name not in have:
            raise PackageNotFoundError(name)
        return have[name]

    return complaint(LOCK, found, lambda name: NEEDS[name])


def test_the_libraries_of_the_lock_are_no_matter():
    assert said(HAVE) is None


def test_another_version_is_named_with_both():
    words = said(HAVE | {"icalendar": "7.4.0"})
    assert words is not None
    assert "  icalendar is 7.4.0, and the lock says ==7.3.0" in words.splitlines()
    assert "make package" in words


def test_of_two_lines_the_one_for_this_python_holds():
    words = said(HAVE | {"old-qt": "6.11.3"})
    assert words is not None
    assert "old-qt is 6.11.3, and the lock says ==6.12.0" in words


def test_another_builder_is_no_better():
    words = said(HAVE | {"pyinstaller": "7.0"})
    assert words is not None
    assert "pyinstaller is 7.0" in words


def test_what_is_missing_is_named_however_deep():
    words = said({name: version for name, version in HAVE.items() if name != "tzdata"})
    assert words is not None
    assert "  tzdata is not installed" in words.splitlines()


def test_what_the_lock_does_not_name_may_have_any_version():
    assert said(HAVE | {"tzdata": "1.0"}) is None


def test_the_lock_names_what_the_program_needs_and_its_builder():
    lock = (ROOT / "packaging" / "constraints.txt").read_text(encoding="utf-8")
    names = {line.split("==")[0].lower() for line in lock.splitlines()}
    assert names >= {"alembic", "icalendar", "sqlalchemy", "pyinstaller"}
    # Every line can be read.
    complaint(lock)
