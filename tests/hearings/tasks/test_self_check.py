# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A self-check takes nothing for well that is not what it should be."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from hearings import language
from hearings.core import Core, build_core
from hearings.domain.calendar_wish import CalendarWish
from hearings.messages.calendar_file import words_for_calendars
from hearings.tasks.sampling import make_sample_profile, remove_profile
from hearings.tasks.self_check import NotAsItShould, Part, SelfCheck


@pytest.fixture
def core() -> Iterator[Core]:
    paths = make_sample_profile()
    core = build_core(paths, is_offline=True, is_sample=True)
    yield core
    core.close()
    remove_profile(paths)


@pytest.fixture
def check(core: Core) -> SelfCheck:
    return SelfCheck(
        core.paths, core.following, core.refresh, core.looking, core.writing, core.consulting,
        core.handing_in, core.exporting, core.guarding, CalendarWish(words_for_calendars()),
    )  # fmt: skip


def faults(check: SelfCheck) -> dict[tuple[Part, str], Exception]:
    return {(one.part, one.detail): one.fault for one in check.run() if one.fault is not None}


def test_nothing_is_wrong_here(check: SelfCheck):
    assert faults(check) == {}


def test_a_vault_that_stays_readable_is_found(check: SelfCheck, core: Core):
    class Forgetful:
        """Says that it encrypted."""

        def __getattr__(self, name: str) -> object:
            return lambda *_args: None

    found = faults(replace(check, guarding=Forgetful()))  # type: ignore[arg-type]
    assert list(found) == [(Part.ENCRYPTION, "")]
    assert str(found[Part.ENCRYPTION, ""]) == "sealed file"


def test_a_document_that_is_none_is_found(check: SelfCheck):
    class Empty:
        """Writes every document as nothing."""

        def export(self, _draft: object, _paper: object, _wanted: object, path: Path) -> None:
            path.write_bytes(b"")

    found = faults(replace(check, handing_in=Empty()))  # type: ignore[arg-type]
    assert {part for part, _ in found} == {Part.DOCUMENT}
    assert {detail for _, detail in found} == {"pdf", "docx", "odt", "html", "md", "txt"}


def test_a_language_without_texts_is_found(check: SelfCheck, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(language, "size_of", lambda code: 0 if code == "es" else 1)
    fault = faults(check)[Part.TRANSLATIONS, ""]
    assert isinstance(fault, NotAsItShould)
    assert str(fault) == "es"
