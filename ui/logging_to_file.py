# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The log file of the profile: what the program did, without private text."""

from __future__ import annotations

import logging
from logging.handlers import RotatingFileHandler

from hearings.paths import Paths

LOG_BYTES = 512 * 1024


def log_to(paths: Paths) -> None:
    """Write the log of this process to the profile; nowhere where it cannot be written.

    The log of another profile is closed.
    """
    # Otherwise a log that cannot be written would go to the standard error.
    logging.raiseExceptions = False
    root = logging.getLogger()
    for old in list(root.handlers):
        root.removeHandler(old)
        if isinstance(old, RotatingFileHandler):
            old.close()
    try:
        paths.profile.mkdir(parents=True, exist_ok=True)
        handler: logging.Handler = RotatingFileHandler(
            paths.log, maxBytes=LOG_BYTES, backupCount=1, encoding="utf-8", delay=True
        )
    except OSError:
        handler = logging.NullHandler()
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root.addHandler(handler)
    root.setLevel(logging.INFO)
