# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The words of the hearing room as frozen values: nothing here reads or writes."""
