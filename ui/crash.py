# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The last resort: what nobody caught is logged without private text, and said in the window."""

from __future__ import annotations

import logging
import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import qVersion

from hearings import __version__

log = logging.getLogger(__name__)

Say = Callable[[str, str], None]
"""Told the class of a fault, and a report on it that may be given to strangers."""


def report_of(fault: BaseException) -> str:
    """The trace of a fault without its words: a message may hold what somebody typed."""
    frames = traceback.extract_tb(fault.__traceback__)
    lines = [f"{frame.filename}:{frame.lineno} in {frame.name}" for frame in frames]
    return "\n".join([type(fault).__name__, *lines])


def public_report(fault: BaseException) -> str:
    """What somebody who mends the program needs, without a word or a name of this person.

    The versions, the system, and where the fault happened: no message, no value of anything,
    and of each file only where it lies in the program, not in whose folder.
    """
    frames = traceback.extract_tb(fault.__traceback__)
    lines = [f"{_within(frame.filename)}:{frame.lineno} in {frame.name}" for frame in frames]
    python = ".".join(map(str, sys.version_info[:3]))
    versions = f"Hearings {__version__}, Python {python}, Qt {qVersion()}, {sys.platform}"
    return "\n".join([versions, type(fault).__name__, *lines])


def _within(file: str) -> str:
    parts = Path(file).parts
    ours = [at for at, part in enumerate(parts) if part in {"hearings", "ui", "site-packages"}]
    return "/".join(parts[ours[-1] :]) if ours else parts[-1]


def tell(
    kind: type[BaseException], fault: BaseException, trace: TracebackType | None, say: Say
) -> None:
    """Log a fault that nobody caught and say its class; the program goes on where Qt lets it."""
    if issubclass(kind, KeyboardInterrupt):
        sys.__excepthook__(kind, fault, trace)
        return
    log.error("uncaught: %s", report_of(fault))
    say(kind.__name__, public_report(fault))
