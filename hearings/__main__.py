# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""`python -m hearings`: the command line, without Qt."""

import sys

from hearings.cli.run import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
