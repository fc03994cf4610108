# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The first start: choose places, see which hosts will be contacted, refresh."""
