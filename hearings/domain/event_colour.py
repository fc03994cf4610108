# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The colours of our calendar events, names of CSS3 (RFC 7986 section 5.9)."""

HEARING = "royalblue"
OFF = "gray"
DEADLINE = "darkorange"
"""Nothing else of ours has it, so that a deadline is not taken for a hearing when read back."""
