# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The rules by which bodies take testimony, and the deadlines that follow from them."""
