# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Sources that know of hearings only through bills: a reason to ask further, never a proof."""

CROSS_CHECKS = frozenset({"california-history", "legiscan"})
"""Their systems. What they do not list may take place all the same, and what they list
once stays when it is moved or cancelled, so that "scheduled" contradicts nobody."""
