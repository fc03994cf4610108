# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Asks hosts politely and safely. Knows hosts, not hearings."""
