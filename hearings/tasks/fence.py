# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The fence round one source: whatever happens inside, the other places are read."""

import logging
from collections.abc import Callable
from typing import TypeVar

from hearings.errors import Cancelled, HearingsError, SourceFault

Answer = TypeVar("Answer")

log = logging.getLogger(__name__)


def fenced(work: Callable[[], Answer], name: str) -> Answer | HearingsError:
    """The answer of `work`, or the error that stopped it.

    `name` says in the log whose work it was. A fault of our own reading becomes
    `SourceFault` and its trace goes to the log; `Cancelled` passes through.
    """
    try:
        return work()
    except Cancelled:
        raise
    except HearingsError as error:
        log.info("%s: %s", name, type(error).__name__)
        return error
    except Exception as fault:
        log.exception("%s: our own reading stumbled", name)
        return SourceFault(host=name, kind=type(fault).__name__)
