# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Reminders of deadlines: in the window always, on the desktop where there is one."""
