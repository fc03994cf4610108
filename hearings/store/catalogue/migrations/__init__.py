# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The steps from one layout of the catalogue to the next; a released step is never changed."""
