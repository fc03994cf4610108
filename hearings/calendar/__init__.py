# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Hearings as calendar events (RFC 5545) that stay right."""
