# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Sample: a temporary profile with plainly fictional hearings, dated from today.

Everything in it is the real program over the `sample` source, which needs no network.
"""

import shutil
import tempfile
from pathlib import Path

from hearings.paths import Paths

SAMPLE_PLACES = "sample/places.toml"


def make_sample_profile() -> Paths:
    """A new, empty folder for a profile; the caller removes it with `remove_profile`."""
    return Paths(Path(tempfile.mkdtemp(prefix="hearings-sample-")))


def remove_profile(paths: Paths) -> None:
    """Remove a temporary profile with everything in it."""
    shutil.rmtree(paths.profile, ignore_errors=True)
