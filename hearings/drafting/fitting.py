# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Holds the length of a testimony against the limit of a body, at a person's own pace."""

from hearings.domain.fit import Fit, FitState, Limit, LimitUnit
from hearings.domain.rule import LengthUnit, Speaking, Written
from hearings.drafting.counting import Length, Tally
from hearings.drafting.saying import ORDINARY

NEAR_PERCENT = 90
"""From here on a text is near its limit: a calm reading varies by a tenth."""

LEAST_SECONDS = 20
"""A shorter reading says nothing of a pace."""

SLOWEST, FASTEST = 40.0, 300.0


def fit(length: Length, limit: Limit) -> Fit:
    """How much of the limit is used; a text exactly as long as the limit still fits."""
    used = {
        LimitUnit.SECONDS: length.seconds,
        LimitUnit.CHARACTERS: length.characters,
        LimitUnit.WORDS: length.words,
    }[limit.unit]
    if used > limit.amount:
        return Fit(limit, used, FitState.OVER)
    is_near = used * 100 >= limit.amount * NEAR_PERCENT
    return Fit(limit, used, FitState.NEAR if is_near else FitState.OK)


def spoken_limit(speaking: Speaking, has_interpreter: bool = False) -> Limit | None:
    """The time a rule gives each speaker; None where it names none.

    It is the usual time: the chair may cut it for many speakers (`Speaking.many`, `least`).
    """
    if not speaking.minutes:
        return None
    factor = (speaking.interpreter_factor or 1) if has_interpreter else 1
    return Limit(round(speaking.minutes * 60 * factor), LimitUnit.SECONDS)


def written_limit(written: Written) -> Limit | None:
    """The length a rule allows in writing; None where it names none or counts pages."""
    units = {
        LengthUnit.CHARACTERS: LimitUnit.CHARACTERS,
        LengthUnit.WORDS: LimitUnit.WORDS,
    }
    if not written.longest or written.unit not in units:
        return None
    return Limit(written.longest, units[written.unit])


def measured_pace(read_aloud: Tally, seconds: float) -> float | None:
    """Ordinary words a minute of a person who read a text aloud in `seconds`.

    None where the reading was shorter than `LEAST_SECONDS`, or slower than `SLOWEST` or
    faster than `FASTEST` words a minute: the clock was left running, or stopped too soon.
    """
    if seconds < LEAST_SECONDS:
        return None
    pace = read_aloud.halves / ORDINARY * 60 / seconds
    return pace if SLOWEST <= pace <= FASTEST else None
