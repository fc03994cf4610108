# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The log goes to the profile in use and to no other place."""

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from hearings.paths import Paths
from ui.logging_to_file import LOG_BYTES, log_to

log = logging.getLogger("hearings.test")


@pytest.fixture(autouse=True)
def _as_before(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(logging, "raiseExceptions", True)
    root = logging.getLogger()
    handlers, level = list(root.handlers), root.level
    yield
    for handler in list(root.handlers):
        root.removeHandler(handler)
        if handler not in handlers:
            handler.close()
    for handler in handlers:
        root.addHandler(handler)
    root.setLevel(level)


def test_the_log_is_in_the_profile(tmp_path: Path):
    paths = Paths(tmp_path / "profile")
    log_to(paths)
    log.info("refreshed 3 places")
    assert "INFO hearings.test: refreshed 3 places" in paths.log.read_text(encoding="utf-8")


def test_another_profile_gets_the_log_from_then_on(tmp_path: Path):
    first, second = Paths(tmp_path / "first"), Paths(tmp_path / "second")
    log_to(first)
    log.info("to the first")
    (handler,) = logging.getLogger().handlers
    log_to(second)
    log.info("to the second")
    assert "second" not in first.log.read_text(encoding="utf-8")
    assert "to the second" in second.log.read_text(encoding="utf-8")
    assert handler.stream is None, "the log of the first profile is still open"


def test_a_log_that_cannot_be_written_goes_nowhere_else(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    no_folder = tmp_path / "file"
    no_folder.write_text("a file where a folder should be")
    log_to(Paths(no_folder))
    log.info("nowhere")
    paths = Paths(tmp_path / "profile")
    paths.log.mkdir(parents=True)
    log_to(paths)
    log.error("nowhere either")
    assert capsys.readouterr() == ("", "")


def test_the_log_stays_small(tmp_path: Path):
    paths = Paths(tmp_path / "profile")
    log_to(paths)
    for _ in range(3 * LOG_BYTES // 1000):
        log.info("x" * 1000)
    logs = list(paths.profile.iterdir())
    assert len(logs) == 2
    assert sum(one.stat().st_size for one in logs) <= 2 * LOG_BYTES + 2000
