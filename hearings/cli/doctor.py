# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""`hearings doctor`: look at the installation and the profile."""

import argparse

from hearings.cli.output import print_json
from hearings.cli.shapes import health_shape
from hearings.cli.words import cli_words
from hearings.core import Core
from hearings.messages.errors import describe
from hearings.tasks.examining import ServiceUse, StoreHealth

NOT_WELL = 1


def run(core: Core, asked: argparse.Namespace) -> int:
    """0 when nothing needs attention, 1 otherwise."""
    health = core.examining.examine()
    if asked.json:
        print_json(health_shape(health))
        return 0 if health.is_well else NOT_WELL
    print(f"Hearings {health.version}, Python {health.python}")
    for name, version in health.libraries.items():
        print(f"  {name} {version}")
    if not health.has_window:
        print(cli_words.tr("  There is no PySide6, so only the command line can be used."))
    print(cli_words.tr("Profile: {path}").format(path=health.profile))
    for store in (health.catalogue, health.vault):
        _say_store(store)
    words = cli_words.tr("Places: {count}, of which your own: {own}")
    print(words.format(count=health.places, own=health.own_places))
    for service in health.services:
        _say_service(service)
    if health.places_problem is not None:
        print(f"  ! {describe(health.places_problem)}")
    return 0 if health.is_well else NOT_WELL


def _say_service(service: ServiceUse) -> None:
    words = cli_words.tr("  {host}: {spent} of {requests} requests in the last {hours} hours")
    hours = service.seconds / 3600
    if hours < 1:
        words = cli_words.tr("  {host}: {spent} of {requests} requests in the last minute")
    told = words.format(
        host=service.host, spent=service.spent, requests=service.requests, hours=round(hours)
    )
    print(told)
    if service.free_at is not None:
        until = cli_words.tr("    The next may be sent at {moment} UTC.")
        print(until.format(moment=f"{service.free_at:%Y-%m-%d %H:%M}"))


def _say_store(store: StoreHealth) -> None:
    if store.error is not None:
        print(f"  ! {describe(store.error)}")
        return
    words = cli_words.tr("  {name}: well, {rows} records, {path}")
    if not store.is_made:
        words = cli_words.tr("  {name}: not made yet, {path}")
    print(words.format(name=store.name, rows=store.rows, path=store.path))
