# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""`hearings refresh`: read the upcoming hearings of places."""

import argparse
import sys

from hearings.cli.accounts import share_up
from hearings.cli.calendar import keep_up
from hearings.cli.output import print_json
from hearings.cli.shapes import report_shape
from hearings.cli.text import report_lines
from hearings.core import Core
from hearings.errors import Offline
from hearings.tasks.progress import PlaceProgress, Stage, nobody
from hearings.tasks.refresh import Wanted

SOME_FAILED = 3


def run(core: Core, asked: argparse.Namespace) -> int:
    """Read and store; 0 when everything was read, 3 when some source failed."""
    places = core.following.places_to_read(asked.place)
    if core.is_offline and not core.is_sample:
        raise Offline
    wanted = Wanted(places, asked.first, asked.last, core.preferences.days_ahead)
    report = core.refresh.run(wanted, _told if sys.stderr.isatty() else nobody)
    keep_up(core)
    share_up(core)
    names = {place.id: place.name for place in places}
    if asked.json:
        print_json(report_shape(report))
    else:
        for line in report_lines(report, names):
            print(line)
    return 0 if report.is_whole else SOME_FAILED


def _told(progress: PlaceProgress) -> None:
    if progress.stage is Stage.READING and progress.total:
        sys.stderr.write(f"\r{progress.place_id}: {progress.done}/{progress.total}   ")
    elif progress.stage in {Stage.DONE, Stage.FAILED}:
        sys.stderr.write("\r" + " " * 60 + "\r")
