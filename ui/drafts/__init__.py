# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Testimony drafts: the list of them, and a calm editor that keeps every word."""
