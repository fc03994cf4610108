# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Hearings: upcoming hearings on surveillance, and what it takes to speak there."""

__version__ = "0.1.0"
