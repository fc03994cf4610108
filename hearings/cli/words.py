# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The context of every text of the command line."""

from hearings.language import Words

cli_words = Words("cli_words")
