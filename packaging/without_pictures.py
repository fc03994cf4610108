# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Run by a built program before its own first line: no picture library comes along."""

import warnings

# fpdf2 says so at its import; no document of this program has a picture.
warnings.filterwarnings("ignore", message="Pillow could not be imported")
