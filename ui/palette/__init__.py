# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The palette (Ctrl+K): every place and act, hearings and drafts, found by typing."""
