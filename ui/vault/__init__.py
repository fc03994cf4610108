# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The locked vault in the window: what is shown instead of it, and when it locks by itself."""
