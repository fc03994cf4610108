# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The form every explained error takes, and the words more than one of them uses."""

from dataclasses import dataclass
from functools import singledispatch

from hearings import errors
from hearings.language import Words
from hearings.overriding import override

error_words = Words("error_words")


@dataclass(frozen=True, slots=True)
class Message:
    """A complete explanation; every part is one or more whole sentences."""

    happened: str
    means: str
    now: str

    @override
    def __str__(self) -> str:
        return " ".join(part for part in (self.happened, self.means, self.now) if part)


@singledispatch
def describe(error: errors.HearingsError) -> Message:
    """The message for an error; a class of ours without words is a fault of ours."""
    raise LookupError(type(error).__name__)


def say(text: str, **facts: object) -> str:
    """A translated sentence with its facts filled in."""
    return text.format(**facts)


def kept() -> str:
    """What a failed reading means for the list."""
    return error_words.tr("What was read before is still shown, with the time it was read.")


def later() -> str:
    """What to do about a host in trouble."""
    return error_words.tr("Try again later; until then confirm dates on the body's own page.")


def unchanged() -> str:
    """What it means that something given could not be used."""
    return error_words.tr("Nothing was added or changed.")


def nearest(near: tuple[str, ...], otherwise: str) -> str:
    """What to do about an unknown name: names that look like it, and where all of them stand."""
    if not near:
        return otherwise
    # Qt's tools find no text inside of an f-string.
    meant = say(error_words.tr("Did you mean {near}?"), near=", ".join(near))
    return f"{meant} {otherwise}"
