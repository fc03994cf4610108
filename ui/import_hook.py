# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Takes PySide's import hook out again: it reads and compiles every module imported later.

The hook serves `from __feature__ import …`, which this program does not use. Measured: 12 ms
of the first paint, and a fifth of the time SQLAlchemy needs to load. In a built program
there is no source to read, and this changes nothing.
"""

from __future__ import annotations

import builtins


def import_qt() -> None:
    """Import Qt for the first time, and leave Python's own import in place."""
    own = builtins.__import__
    import PySide6.QtCore  # noqa: F401

    builtins.__import__ = own
