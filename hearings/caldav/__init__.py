# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Calendars on servers that people share (CalDAV, RFC 4791)."""
