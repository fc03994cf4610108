# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Reads what a friend sent: a pasted notice, a table, a calendar, hearings of this program.

Beside `sources/`, whose careful reading of dates, hours and links it uses: a file that a
person chose is asked for nowhere, may be wrong in every line, and names its place or not.
"""
