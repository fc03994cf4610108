# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What happened to the profile folder and the two files in it."""

from math import ceil

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
        _made_anew(error),
        say(
            error_words.tr("Refresh to fetch the hearings again. The damaged file is {kept}."),
            kept=error.kept_as.name,
        ),
    )


def _made_anew(error: errors.CatalogueDamaged) -> str:
    said = [
        error_words.tr("A new, empty one was made. Drafts are kept elsewhere and are not touched.")
    ]
    if error.imports:
        words = error_words.tr("Hearings you had imported were taken over into it: {count}.")
        said.append(say(words, count=error.imports))
    if error.imports_lost:
        words = error_words.tr(
            "Hearings you had imported that are lost: {count}. Import their files once more."
        )
        said.append(say(words, count=error.imports_lost))
    return " ".join(said)


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


@describe.register
def _locked(error: errors.VaultLocked) -> Message:
    happened = error_words.tr("Your drafts are locked.")
    if error.is_ring_empty:
        happened = error_words.tr("Your drafts are locked: the key ring no longer has their key.")
    return Message(
        happened,
        error_words.tr("They are kept, encrypted, and nothing of them can be read or changed."),
        error_words.tr(
            "Unlock them with your passphrase or your recovery code: “hearings vault unlock”, "
            "or in the window."
        ),
    )


@describe.register
def _wrong(error: errors.WrongPassphrase) -> Message:
    return Message(
        error_words.tr("This is neither the passphrase nor the recovery code."),
        error_words.tr("Your drafts stay locked. Nothing is deleted, however often it is wrong."),
        _wait(error.seconds) or error_words.tr("Look at capital letters and the keyboard layout."),
    )


@describe.register
def _tries(error: errors.TooManyTries) -> Message:
    return Message(
        error_words.tr("There were too many wrong passphrases."),
        error_words.tr("This one was not looked at. Your drafts are kept."),
        _wait(error.seconds) or error_words.tr("Look at capital letters and the keyboard layout."),
    )


def _wait(seconds: float) -> str:
    if not seconds:
        return ""
    return error_words.tr("Try again in %n second(s).", "", ceil(seconds))


@describe.register
def _key_file(error: errors.KeyFileDamaged) -> Message:
    return Message(
        say(error_words.tr("The key file {name} is missing or damaged."), name=error.path.name),
        error_words.tr("Without it no passphrase opens your drafts. They are kept, encrypted."),
        error_words.tr(
            "Put it back from a copy of the profile folder, or restore a backup with "
            "“hearings restore FILE”."
        ),
    )


@describe.register
def _weak(error: errors.WeakPassphrase) -> Message:
    return Message(
        say(
            error_words.tr("A passphrase needs at least {shortest} letters."),
            shortest=error.shortest,
        ),
        error_words.tr("A shorter one is guessed by a computer. Nothing was changed."),
        error_words.tr("Take four or five words that have nothing to do with each other."),
    )


@describe.register
def _bad_backup(error: errors.BadBackup) -> Message:
    return Message(
        say(error_words.tr("{given} is no whole backup of Hearings."), given=error.given),
        error_words.tr("Nothing was changed."),
        error_words.tr("Name a file that “hearings backup” wrote."),
    )
