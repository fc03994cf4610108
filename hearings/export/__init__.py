# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A testimony as a document that can be handed in: one model, one file for each format."""
