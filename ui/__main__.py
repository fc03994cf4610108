# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The `hearings` command: a verb goes to the command line, none opens the window."""

import gc
import sys

from hearings.launch import Launch, read_launch
from hearings.paths import profile_paths
from ui.import_hook import import_qt
from ui.system_libraries import has_screen, missing_packages, needs_x11, sentence


def main() -> int:
    """Start the program as the command line asks."""
    if getattr(sys, "frozen", False):
        # A built program starts itself anew for the refresh: this is where it turns off.
        from multiprocessing import freeze_support

        freeze_support()
    arguments = sys.argv[1:]
    launch = read_launch(arguments)
    if launch.rest or launch.problem:
        # Imported here to start fast: the window needs none of it.
        from hearings.cli.run import main as run_verb

        return run_verb(arguments)
    if not has_screen():
        return _print_instead(launch)
    if _is_in_tray(launch):
        return 0
    # Looking for garbage while hundreds of modules are imported finds none, and takes a
    # tenth of the time to the first picture; the window begins to look (ui/garbage.py).
    gc.disable()
    if needs_x11() and _say_missing():
        return 1
    try:
        # Imported here because Qt cannot even be imported where its libraries are missing.
        import_qt()
        from ui.app import run
    except ImportError:
        if _say_missing():
            return 1
        raise
    return run(launch)


def _is_in_tray(launch: Launch) -> bool:
    """Whether the program runs in the tray, and was asked to show its window."""
    paths = profile_paths(launch.profile)
    if launch.is_sample or not paths.window_out_of_sight.exists():
        return False
    # Imported here to start fast: hardly any start finds another in the tray.
    from ui.out_of_sight import asked_back

    return asked_back(paths)


def _say_missing() -> bool:
    """Say which libraries of the system Qt lacks; False when it lacks none."""
    missing = missing_packages(on_screen=True)
    if missing:
        print(sentence(missing), file=sys.stderr)
    return bool(missing)


def _print_instead(launch: Launch) -> int:
    from hearings.cli.run import print_upcoming

    return print_upcoming(launch)


if __name__ == "__main__":
    sys.exit(main())
