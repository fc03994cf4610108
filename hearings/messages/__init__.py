# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The sentences of the program, for the window and the command line alike.

The core raises facts; here they become what happened, what it means for the hearing and
what to do now, in the person's language.
"""
