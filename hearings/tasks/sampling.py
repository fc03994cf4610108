# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Sample: a temporary profile with plainly fictional hearings, dated from today.

Everything in it is the real program over the `sample` source, which needs no network.
"""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from hearings import assets
from hearings.paths import Paths
from hearings.tasks.following import Following

if TYPE_CHECKING:
    from hearings.tasks.refresh import Refresh


def make_sample_profile() -> Paths:
    """A new folder for a profile that knows the fictional places.

    The caller removes it with `remove_profile`.
    """
    paths = Paths(Path(tempfile.mkdtemp(prefix="hearings-sample-")))
    paths.own_places.write_bytes(assets.read_bytes("sample/places.toml"))
    return paths


def fill_sample(following: Following, refresh: Refresh) -> None:
    """Follow the fictional places and read them."""
    from hearings.tasks.refresh import Wanted

    places = tuple(place for place in following.book.all() if place.is_own)
    for place in places:
        following.follow(place.id)
    refresh.run(Wanted(places))


def remove_profile(paths: Paths) -> None:
    """Remove a temporary profile with everything in it."""
    shutil.rmtree(paths.profile, ignore_errors=True)
