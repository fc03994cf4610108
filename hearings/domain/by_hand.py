# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Hearings that no source lists: somebody brought them, as a file or as a text."""

BY_HAND = "by-hand"
"""The system under which they are kept. No refresh reads it, so none can miss them."""
