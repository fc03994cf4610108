# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""One hearing in full: when, where, how to join, its agenda, what changed, where it was read."""
