# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Help (F1): a guide to testifying for what is in front, and every key."""
