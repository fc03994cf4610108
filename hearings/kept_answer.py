# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""An answer of a host as it is kept: what `net` sends for and `store` puts on its shelf."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class KeptAnswer:
    """A body with the validators it came with (RFC 9110 section 8.8)."""

    etag: str | None
    last_modified: str | None
    content_type: str
    body: bytes
