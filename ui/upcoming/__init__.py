# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The list of upcoming hearings: filter line, rows by day, the way to one hearing."""
