# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Places: which are followed, when each was last read, and which hosts that contacts."""
