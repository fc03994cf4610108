# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What the source systems are called in sentences of the window."""

from hearings.messages.system_names import system_names

__all__ = ["system_names"]
