# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Months and weeks beside the list: days with their hearings and deadlines."""
