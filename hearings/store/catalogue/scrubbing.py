# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Texts that no file can hold: half a character, as a broken JSON escape brings it."""

import re
from dataclasses import fields, is_dataclass, replace
from enum import Enum
from typing import TypeVar

Value = TypeVar("Value")

_HALF = re.compile("[\ud800-\udfff]")
_REPLACEMENT = "\ufffd"


def scrubbed(value: Value) -> Value:
    """The value with every lone surrogate replaced by U+FFFD, wherever it stands in it."""
    if isinstance(value, Enum):
        return value
    if isinstance(value, str):
        return _HALF.sub(_REPLACEMENT, value)  # type: ignore[return-value]
    if isinstance(value, tuple):
        return tuple(map(scrubbed, value))  # type: ignore[return-value]
    if is_dataclass(value) and not isinstance(value, type):
        clean = {field.name: scrubbed(getattr(value, field.name)) for field in fields(value)}
        return replace(value, **clean)
    return value
