# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Handing in: what others will see, the ways out of this computer, and the record."""
