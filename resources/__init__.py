# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Files the program reads: places, topics, rules, icons, translations. No code."""
