# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Public records: hearings, agendas, what changed, when each source was read."""
