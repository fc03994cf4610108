# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The log of one verb in the profile: what the program did, without private text."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import IO

from hearings.overriding import override

LOG_BYTES = 512 * 1024


@contextmanager
def logging_to(path: Path) -> Iterator[None]:
    """Append to the file what is logged meanwhile; nothing where it cannot be written.

    The file and its folder are made by the first line, so that a verb that logs nothing
    leaves no trace.
    """
    root = logging.getLogger()
    handler = _LogFile(path, maxBytes=LOG_BYTES, backupCount=1, encoding="utf-8", delay=True)
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    level = root.level
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    try:
        yield
    finally:
        root.setLevel(level)
        root.removeHandler(handler)
        handler.close()


class _LogFile(RotatingFileHandler):
    @override
    def _open(self) -> "IO[str]":  # type: ignore[override]
        Path(self.baseFilename).parent.mkdir(parents=True, exist_ok=True)
        return super()._open()

    @override
    def handleError(self, record: logging.LogRecord) -> None:
        """A log that cannot be written is no reason to disturb anybody."""
