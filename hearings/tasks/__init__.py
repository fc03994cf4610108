# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What a person does, one file each; the only place that joins the rooms."""
