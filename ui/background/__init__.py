# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What the program does by itself while nobody uses it, and only where that was chosen."""
