# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Where this user's files live on each system; a profile is one folder.

The folder is, in this order: what was asked for on the command line, the variable
HEARINGS_PROFILE, a folder `hearings-profile` beside the built program (a portable
copy on a stick), the system's own place for application data.
"""

import os
import sys
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

PROFILE_VARIABLE = "HEARINGS_PROFILE"
PORTABLE_FOLDER = "hearings-profile"


@dataclass(frozen=True, slots=True)
class Paths:
    """The files of one profile; nothing is created by naming them."""

    profile: Path

    @property
    def catalogue(self) -> Path:
        """Public records: can be thrown away and fetched again."""
        return self.profile / "catalogue.db"

    @property
    def vault(self) -> Path:
        """Drafts, notes and what is followed: precious."""
        return self.profile / "vault.db"

    @property
    def vault_key(self) -> Path:
        """The key of an encrypted vault, wrapped; nothing in it is secret."""
        return self.profile / "vault.key"

    @property
    def vault_key_copy(self) -> Path:
        """The same once more, with the copies that it opens."""
        return self.backups / "vault.key"

    @property
    def vault_tries(self) -> Path:
        """How many wrong passphrases were given in a row, and when the last."""
        return self.profile / "vault.tries"

    @property
    def backups(self) -> Path:
        """Copies of the vault."""
        return self.profile / "backups"

    @property
    def own_places(self) -> Path:
        """Places the person added or changed by hand."""
        return self.profile / "places.toml"

    @property
    def preferences(self) -> Path:
        """How the program should behave; nothing private."""
        return self.profile / "preferences.toml"

    @property
    def keys(self) -> Path:
        """Keys of public services, only where the person chose a file for them."""
        return self.profile / "keys.toml"

    @property
    def log(self) -> Path:
        """What the program did, without private text."""
        return self.profile / "log.txt"

    @property
    def window_lock(self) -> Path:
        """Held while a window is open on this profile."""
        return self.profile / "window.lock"

    @property
    def window_out_of_sight(self) -> Path:
        """There while the window is in the tray alone; who takes it away asks it back."""
        return self.profile / "window.hidden"


def profile_paths(asked_for: str | None = None) -> Paths:
    """The paths of the profile to use; an empty wish counts as none."""
    chosen = asked_for or os.environ.get(PROFILE_VARIABLE)
    if chosen:
        folder = Path(chosen)
        # The home of somebody unknown is a name like others.
        with suppress(RuntimeError):
            folder = folder.expanduser()
        return Paths(folder.absolute())
    portable = Path(sys.executable).parent / PORTABLE_FOLDER
    if getattr(sys, "frozen", False) and portable.is_dir():
        return Paths(portable)
    # Imported here to start fast when a profile is named: 6 ms.
    import platformdirs

    return Paths(Path(platformdirs.user_data_dir("hearings", appauthor=False, roaming=False)))
