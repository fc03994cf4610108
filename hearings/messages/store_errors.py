# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What happened to the profile folder and the two files in it."""

from hearings import errors
from hearings.messages.explaining import Message, describe, error_words, say


@describe.register
def _read_only(error: errors.ProfileReadOnly) -> Message:
    return Message(
        say(error_words.tr("Nothing can be written at {path}."), path=error.path),
        error_words.tr("Hearings can be read, but nothing new can be kept there."),
        error_words.tr("Choose another folder, or make this one writable."),
    )


@describe.register
def _full(error: errors.DiskFull) -> Message:
    return Message(
        say(error_words.tr("There is no room left to write {path}."), path=error.path),
        error_words.tr("What was kept before is unharmed; the newest change is not kept yet."),
        error_words.tr("Free some room. The program tries again with your next change."),
    )


@describe.register
def _in_use(_: errors.ProfileInUse) -> Message:
    return Message(
        error_words.tr("Hearings is already open on this computer."),
        error_words.tr("Two windows on the same drafts could undo each other's work."),
        error_words.tr("Use the window that is open, or close it first."),
    )


@describe.register
def _catalogue(error: errors.CatalogueDamaged) -> Message:
    if error.kept_as is None:
        return Message(
            error_words.tr("The list of hearings on this computer is damaged."),
            error_words.tr(
                "It is made anew at the next start. Drafts are kept elsewhere and are not touched.",
            ),
            error_words.tr("Close Hearings, start it again, and refresh."),
        )
    return Message(
        error_words.tr("The list of hearings on this computer was damaged."),
        error_words.tr(
            "A new, empty one was made. Drafts are kept elsewhere and are not touched.",
        ),
        say(
            error_words.tr("Refresh to fetch the hearings again. The damaged file is {kept}."),
            kept=error.kept_as.name,
        ),
    )


@describe.register
def _vault(error: errors.VaultDamaged) -> Message:
    if error.backups:
        now = error_words.tr("Export what you need, then restore the backup {backup}.")
        now = say(now, backup=error.backups[0].name)
    else:
        now = error_words.tr("Export what you need; there is no backup to restore.")
    return Message(
        error_words.tr("The file with your drafts is damaged."),
        error_words.tr(
            "What can be read is shown, and nothing is written so that nothing more is lost.",
        ),
        now,
    )


@describe.register
def _too_new(error: errors.StoreTooNew) -> Message:
    return Message(
        say(
            error_words.tr("{name} was written by a newer version of Hearings."),
            name=error.path.name,
        ),
        error_words.tr("This version would not understand it, so it was not touched."),
        error_words.tr("Update the program on this computer."),
    )
