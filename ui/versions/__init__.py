# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Versions of a draft: any two side by side, a name for the present one, any of them back."""
