# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The `hearings` command: a verb goes to the command line, none opens the window."""

import sys

from hearings.launch import Launch, read_launch
from ui.import_hook import import_qt
from ui.system_libraries import has_screen, missing_packages, sentence


def main() -> int:
    """Start the program as the command line asks."""
    arguments = sys.argv[1:]
    launch = read_launch(arguments)
    if launch.rest or launch.problem:
        # Imported here to start fast: the window needs none of it.
        from hearings.cli.run import main as run_verb

        return run_verb(arguments)
    if not has_screen():
        return _print_instead(launch)
    if missing := missing_packages(on_screen=True):
        print(sentence(missing), file=sys.stderr)
        return 1
    # Imported here because Qt cannot even be imported where its libraries are missing.
    import_qt()
    from ui.app import run

    return run(launch)


def _print_instead(launch: Launch) -> int:
    from hearings.cli.run import print_upcoming

    return print_upcoming(launch)


if __name__ == "__main__":
    sys.exit(main())
