# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The exit status that verbs themselves end with."""

NOT_DONE = 1
"""What was asked for was not done; why is said on standard error."""
