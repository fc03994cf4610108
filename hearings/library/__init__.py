# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The offline library of precedents and evidence: what other places did, and how it went."""
