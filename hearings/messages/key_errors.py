# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What went wrong with a key for a public service; the key itself is never told."""

from hearings import errors
from hearings.messages.explaining import Message, describe, error_words, nearest, say, unchanged


@describe.register
def _no_ring(_: errors.NoKeyRing) -> Message:
    return Message(
        error_words.tr("No key ring of this computer took the key."),
        error_words.tr("The key was not kept anywhere."),
        error_words.tr(
            "Unlock the key ring and try again, keep the key for this run only, or choose a "
            "file that only your account can read."
        ),
    )


@describe.register
def _unknown(error: errors.UnknownKey) -> Message:
    return Message(
        say(error_words.tr("No source asks for a key called “{given}”."), given=error.given),
        unchanged(),
        nearest(
            error.near,
            error_words.tr(
                "Preferences, or “hearings keys list”, names every key a source asks for."
            ),
        ),
    )


@describe.register
def _bad(error: errors.BadKey) -> Message:
    return Message(
        say(error_words.tr("This cannot be a key for “{given}”."), given=error.given),
        error_words.tr("A key is one word of plain letters, digits and signs. It was not kept."),
        error_words.tr("Copy it once more from the page or the mail in which it was given."),
    )
