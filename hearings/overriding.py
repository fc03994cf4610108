# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""`override` on every supported Python, without the import cost of typing_extensions.

Python 3.12 has `typing.override` (PEP 698); on 3.11 it is a mark for the type checker only.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

Method = TypeVar("Method", bound=Callable[..., object])

if TYPE_CHECKING:
    from typing_extensions import override
else:

    def override(method: Method) -> Method:
        """Mark a method that replaces one of its base class."""
        return method


__all__ = ["override"]
