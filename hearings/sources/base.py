# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What a hearing source is: a pure parser beside its fetch, and nothing else.

Add one in four steps: a file here, a line in `registry`, samples under
`tests/samples/<system>/`, and a test class that inherits the source contract.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from hearings.clock import Clock, StopSignal
from hearings.domain.place import Place, SourceSpec
from hearings.domain.reading import Reading
from hearings.domain.window import Window
from hearings.net.request import Asker

Step = Callable[[int, int], None]
"""Told how many of how many requests of this source are done."""


@dataclass(frozen=True, slots=True)
class Visit:
    """Everything a source may use for one reading.

    `key` is the person's key for this service, None when they have none. `most_details`
    is how many meetings are asked for one by one, None for all: where more are listed, the
    rest stay without their agenda, and a source that knows them only so says by
    `Reading.lists_all` that it left some out. `known` gives the source's own ids of
    the hearings it listed before that are not over, for a list that tells no dates.
    """

    place: Place
    spec: SourceSpec
    window: Window
    asker: Asker
    clock: Clock
    stop: StopSignal
    step: Step
    key: str | None = None
    most_details: int | None = None
    known: Callable[[], tuple[str, ...]] = tuple


class Source(Protocol):
    """One vendor's system or one body's own page."""

    system: str

    def hosts(self, spec: SourceSpec) -> tuple[str, ...]:
        """The hosts this source contacts for this client, for showing beforehand."""
        ...

    def key_name(self, spec: SourceSpec) -> str | None:
        """The name under which the person's key for this client is kept; None if keyless."""
        ...

    def fetch(self, visit: Visit) -> Reading:
        """Read the whole window.

        Raises a `SourceError` when the list could not be read whole, never returns a
        shorter list instead. An agenda that fails alone is named in the reading.
        """
        ...
