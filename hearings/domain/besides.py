# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What the sources that are read beside the first one add to a hearing."""

from dataclasses import dataclass
from datetime import datetime

from hearings.domain.change import Field
from hearings.errors import HearingsError


@dataclass(frozen=True, slots=True)
class Filled:
    """A field of the record that its leading source leaves empty, and who filled it.

    `field` is the name of a field of `HearingRecord`.
    """

    field: str
    system: str


@dataclass(frozen=True, slots=True)
class Disagreement:
    """What another source says otherwise; `value` as the new one of a `Change` has it."""

    system: str
    field: Field
    value: str


@dataclass(frozen=True, slots=True)
class BesideState:
    """How a source that is read beside the first one of its place stands.

    `read_at` is its last complete reading (aware, UTC; None: never) and `failure` why the
    last attempt failed, None when it did not. `waits_for_key` names the key without which
    it is not read, which is no failure; empty where none is missing.
    """

    system: str
    read_at: datetime | None = None
    failure: HearingsError | None = None
    waits_for_key: str = ""
