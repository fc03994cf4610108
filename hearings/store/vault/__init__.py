# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What belongs to the person: drafts and their versions, and what is followed."""
