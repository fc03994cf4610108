# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Widgets that know neither a feature nor a task: values in, signals out."""
