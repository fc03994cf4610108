# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""`hearings places`: the places the program knows, one's own, and which sources are asked."""

import argparse
import sys

from hearings.cli.arguments import BAD_USAGE
from hearings.cli.output import print_json
from hearings.cli.shapes import place_shape
from hearings.cli.words import cli_words
from hearings.core import Core
from hearings.domain.source_state import SourceState


def run(core: Core, asked: argparse.Namespace) -> int:
    """List places, add one, or switch a source of one."""
    if asked.what == "add":
        return _add(core, asked)
    return _switch(core, asked) if asked.what == "switch" else _list(core, asked)


def _list(core: Core, asked: argparse.Namespace) -> int:
    book = core.following.book
    found = core.following.as_read(
        book.search(asked.search) if asked.search.strip() else book.all()
    )
    followed = set(core.following.followed())
    if asked.json:
        states = _states(core)
        print_json([place_shape(one, one.id in followed, states.get(one.id, {})) for one in found])
        return 0
    for place in found:
        mark = "*" if place.id in followed else " "
        region = f", {place.region}" if place.region else ""
        print(f"{mark} {place.id:<28} {place.name}{region}")
        for spec in (one for one in place.sources if one.is_off):
            words = cli_words.tr("    {system} is switched off")
            print(words.format(system=spec.system))
    if not found:
        print(cli_words.tr("No place has these words. “hearings places” lists them all."))
    return 0


def _switch(core: Core, asked: argparse.Namespace) -> int:
    system = asked.on or asked.off
    core.following.switch(asked.id, system, is_on=bool(asked.on))
    (place,) = core.following.as_read((core.following.book.get(asked.id),))
    if asked.json:
        print_json(place_shape(place, place.id in core.following.followed()))
        return 0
    words = cli_words.tr("{system} is asked for {id} again.")
    if asked.off:
        words = cli_words.tr("{system} is never asked for {id} any more.")
    print(words.format(system=system, id=place.id))
    if place.is_off:
        print(cli_words.tr("No source of it is left: new hearings and changes will not be seen."))
    return 0


def _states(core: Core) -> dict[str, dict[str, SourceState]]:
    """What is held of each source, by place and system; nothing before the first refresh."""
    states: dict[str, dict[str, SourceState]] = {}
    if core.paths.catalogue.exists():
        for one in core.looking.source_states():
            states.setdefault(one.place_id, {})[one.system] = one
    return states


def _add(core: Core, asked: argparse.Namespace) -> int:
    # Imported here to start fast: only this needs it.
    from hearings.tasks.adding_places import WantedPlace

    wanted = WantedPlace(asked.url, asked.name, asked.region, asked.timezone, asked.kind)
    known = core.adding_places.known(wanted.url)
    if known is None and not wanted.is_told_whole:
        words = cli_words.tr("a new place needs --name, --region and --timezone")
        print(f"hearings: {words}", file=sys.stderr)
        return BAD_USAGE
    added = core.adding_places.add(wanted)
    place = added.place
    if asked.json:
        print_json(place_shape(place, place.id in core.following.followed()))
    elif added.is_new:
        systems = ", ".join(spec.system for spec in place.sources)
        words = cli_words.tr("{id} was added to your places; it is read from {systems}.")
        print(words.format(id=place.id, systems=systems))
    else:
        words = cli_words.tr("{id} is read from this address already.")
        print(words.format(id=place.id))
    return 0
