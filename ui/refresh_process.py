# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Runs a refresh in a process of its own, so that the window never waits for its work.

Reading thousands of agendas keeps Python busy, and one process runs one line of Python at
a time: in the window's own process a typed letter took three times as long to show.
"""

from __future__ import annotations

import logging
import multiprocessing
import os
import pickle
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing.connection import Connection
from threading import Lock, Thread
from typing import TYPE_CHECKING

from hearings.clock import StopSignal
from hearings.core import build_core
from hearings.errors import HearingsError
from hearings.overriding import override
from hearings.paths import Paths
from hearings.tasks.progress import PlaceProgress, Told

if TYPE_CHECKING:
    from hearings.core import Core
    from hearings.tasks.refresh import RefreshReport

RefreshPlaces = Callable[["Core", tuple[str, ...], Told, StopSignal], "RefreshReport"]
"""Reads these places, or the followed ones; raises `HearingsError`."""

LOOK_EVERY = 0.1
"""Seconds between two looks at whether somebody asked to stop."""

BEHIND_THE_WINDOW = 10

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Logged:
    """A line for the log, which one process alone writes."""

    name: str
    level: int
    words: str


def refresh_here(
    core: Core, place_ids: tuple[str, ...], told: Told, stop: StopSignal
) -> RefreshReport:
    """Refresh in this process."""
    # Imported here to start fast: only a refresh needs it.
    from hearings.tasks.refresh import Wanted

    places = core.following.places_to_read(place_ids)
    wanted = Wanted(places, days_ahead=core.preferences.days_ahead)
    return core.refresh.run(wanted, told, stop)


def refresh_apart(
    core: Core, place_ids: tuple[str, ...], told: Told, stop: StopSignal
) -> RefreshReport:
    """Refresh in a process of its own; `told` is called from this thread.

    Raises what the refresh raises, and `ChildProcessError` where the process ended
    without an answer.
    """
    spawned = multiprocessing.get_context("spawn")
    ours, theirs = spawned.Pipe()
    # Through the pipe of multiprocessing: nobody sees it among the words of the command.
    secrets = core.keys.for_this_run, core.door.for_this_run
    work = (theirs, core.paths, core.is_offline, place_ids, secrets)
    process = spawned.Process(target=_work, args=work, name="refresh", daemon=True)
    process.start()
    theirs.close()
    try:
        return _listen(ours, told, stop)
    except EOFError as error:
        process.join()
        raise ChildProcessError(f"the refresh ended with status {process.exitcode}") from error
    finally:
        # Where nobody listens any more the process ends by itself.
        ours.close()
        process.join()


def _listen(ours: Connection, told: Told, stop: StopSignal) -> RefreshReport:
    is_asked = False
    while True:
        if stop.is_given and not is_asked:
            is_asked = True
            with suppress(BrokenPipeError):
                ours.send("stop")
        if not ours.poll(LOOK_EVERY):
            continue
        news: PlaceProgress | Logged | HearingsError | RefreshReport = ours.recv()
        if isinstance(news, PlaceProgress):
            told(news)
        elif isinstance(news, Logged):
            log.log(news.level, "%s: %s", news.name, news.words)
        elif isinstance(news, HearingsError):
            raise news
        else:
            return news


class _Line(logging.Handler):
    """Sends what is logged to the window's process."""

    def __init__(self, send: Callable[[object], None]) -> None:
        super().__init__(logging.INFO)
        self._send = send

    @override
    def emit(self, record: logging.LogRecord) -> None:
        self._send(Logged(record.name, record.levelno, record.getMessage()))


def _work(
    theirs: Connection,
    paths: Paths,
    is_offline: bool,
    place_ids: tuple[str, ...],
    secrets: tuple[Mapping[str, str], bytes | None],
) -> None:
    """The whole life of the other process."""
    if hasattr(os, "nice"):
        # The window goes first where there is work for both.
        os.nice(BEHIND_THE_WINDOW)
    one_at_a_time, stop = Lock(), StopSignal()

    def send(news: object) -> None:
        whole = pickle.dumps(news)
        # Nobody listens any more once the window is gone.
        with one_at_a_time, suppress(BrokenPipeError, ConnectionResetError):
            theirs.send_bytes(whole)

    def wait_for_the_end() -> None:
        with suppress(EOFError, OSError):
            theirs.recv()
        stop.give()

    logging.getLogger().addHandler(_Line(send))
    logging.getLogger().setLevel(logging.INFO)
    Thread(target=wait_for_the_end, daemon=True).start()
    core = build_core(paths, is_offline=is_offline)
    keys, vault_key = secrets
    for name, key in keys.items():
        core.keys.use(name, key)
    core.door.use(vault_key)
    try:
        send(refresh_here(core, place_ids, send, stop))
    except HearingsError as error:
        send(error)
    finally:
        core.close()
