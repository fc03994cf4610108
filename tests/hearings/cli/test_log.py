# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The log of a verb stays in its file and disturbs nobody."""

import logging
from pathlib import Path

from hearings.cli.log import logging_to

log = logging.getLogger("hearings.tests")


def test_what_is_logged_is_in_the_file_and_the_rest_is_not(tmp_path: Path):
    file = tmp_path / "profile" / "log.txt"
    handlers = list(logging.getLogger().handlers)
    with logging_to(file):
        log.info("one")
        log.debug("two")
    log.warning("three")
    (line,) = file.read_text().splitlines()
    assert line.endswith("INFO hearings.tests: one")
    assert logging.getLogger().handlers == handlers


def test_a_verb_that_logs_nothing_leaves_no_file(tmp_path: Path):
    with logging_to(tmp_path / "profile" / "log.txt"):
        pass
    assert not (tmp_path / "profile").exists()


def test_a_log_that_cannot_be_written_disturbs_nobody(tmp_path: Path, capfd):
    (tmp_path / "profile").write_text("a file")
    with logging_to(tmp_path / "profile" / "log.txt"):
        log.error("nobody hears this")
    assert capfd.readouterr() == ("", "")
