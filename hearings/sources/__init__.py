# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Where hearings come from: one file per vendor or body, a parser beside its fetch."""
