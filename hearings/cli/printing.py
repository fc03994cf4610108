# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""`hearings list --pdf`: the list on paper, for a meeting."""

from pathlib import Path

from hearings.cli.words import cli_words
from hearings.core import Core
from hearings.domain.listing import ListQuery
from hearings.domain.printed import habits_of
from hearings.language import system_territory
from hearings.messages.printed import words_to_print


def print_to(core: Core, query: ListQuery, path: Path) -> None:
    """Write the list as a PDF on the paper of this system's country, and say where it is."""
    territory = system_territory()
    found = core.printing.gather(query)
    names = {place.id: place.name for place in core.places()}
    printed = words_to_print(found, names, habits_of(territory).first_weekday)
    target = core.printing.write(printed, path, territory)
    count = len(found.hearings)
    words = cli_words.tr("%n hearing(s) written to {path}, a page for each week.", "", count)
    print(words.format(path=target))
