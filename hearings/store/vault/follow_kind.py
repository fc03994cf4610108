# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What can be followed."""

from typing import Literal

FollowKind = Literal["place", "topic", "bill", "hearing"]
