# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The last resort: what nobody caught is logged without private text, and said in the window."""

from __future__ import annotations

import logging
import sys
import traceback
from collections.abc import Callable
from types import TracebackType

log = logging.getLogger(__name__)

Say = Callable[[str], None]


def report_of(fault: BaseException) -> str:
    """The trace of a fault without its words: a message may hold what somebody typed."""
    frames = traceback.extract_tb(fault.__traceback__)
    lines = [f"{frame.filename}:{frame.lineno} in {frame.name}" for frame in frames]
    return "\n".join([type(fault).__name__, *lines])


def install(say: Say) -> None:
    """Log every uncaught fault and say its class; the program goes on where Qt lets it."""

    def caught(
        kind: type[BaseException], fault: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, fault, trace)
            return
        log.error("uncaught: %s", report_of(fault))
        say(kind.__name__)

    sys.excepthook = caught
