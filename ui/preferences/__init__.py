# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Preferences: how the program behaves, and the keys of public services."""
