# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""How well the drafts are guarded, said plainly: what protects them, and from whom not."""

from datetime import date, datetime
from math import ceil
from pathlib import Path

from hearings.domain.vault_standing import SHORTEST_PASSPHRASE, Protection, VaultStanding
from hearings.language import Words
from hearings.messages.dates import clock_time, long_date

vault_words = Words("vault_words")


def protection_sentence(standing: VaultStanding) -> str:
    """Who can read the drafts now."""
    if standing.protection is Protection.NONE:
        return vault_words.tr(
            "Your drafts are not encrypted: anyone who uses this computer account can read them."
        )
    if standing.protection is Protection.LOCKED:
        return vault_words.tr("Your drafts are encrypted and locked.")
    if standing.keeps_in_ring:
        return vault_words.tr(
            "Your drafts are encrypted, and the key ring of this computer has opened them: anyone "
            "who uses this computer account while you are logged in can read them until you lock "
            "them."
        )
    return vault_words.tr("Your drafts are encrypted, and unlocked in this program only.")


def secrets_sentence(standing: VaultStanding) -> str:
    """What opens the drafts, and what is lost without it; empty where nothing is encrypted."""
    if not standing.is_encrypted:
        return ""
    if standing.has_passphrase and standing.has_recovery_code:
        return vault_words.tr(
            "Your passphrase opens them, and so does your recovery code. Who has lost both has "
            "lost the drafts."
        )
    if standing.has_passphrase:
        return vault_words.tr(
            "Only your passphrase opens them. If it is forgotten the drafts are lost; “hearings "
            "vault recovery-code” gives a second way in."
        )
    return vault_words.tr(
        "Your recovery code opens them where the key ring does not. If both are lost the drafts "
        "are lost."
    )


def advice_sentence(standing: VaultStanding) -> str:
    """What would guard drafts that are not encrypted; empty where they are."""
    if standing.is_encrypted:
        return ""
    return vault_words.tr(
        "Set a passphrase with “hearings vault encrypt”, and turn on the disk encryption of this "
        "computer."
    )


def pause_sentence(standing: VaultStanding) -> str:
    """How long no passphrase is looked at; empty where it is."""
    if not standing.seconds:
        return ""
    return vault_words.tr(
        "After wrong passphrases the next one is looked at in %n second(s) only.",
        "",
        ceil(standing.seconds),
    )


def not_reached_sentence() -> str:
    """What no program can overwrite."""
    return vault_words.tr(
        "The plain files were written over. What cannot be reached: copies you made yourself, "
        "exports, mails, backups of the whole computer, and blocks that a solid-state disk keeps "
        "back."
    )


def code_sentence(code: str) -> str:
    """A new recovery code, shown this once."""
    words = vault_words.tr(
        "Recovery code: {code}\nWrite it on paper and keep it away from this computer. It opens "
        "your drafts without the passphrase, and it is not shown again."
    )
    return words.format(code=code)


def code_page(code: str, made: date) -> str:
    """The page to print: the code, what it is for and its day, and not whose it is."""
    words = vault_words.tr(
        "Recovery code for drafts in Hearings\n\n{code}\n\nMade on {day}. It opens the drafts "
        "without the passphrase. Keep this page where nobody else looks, away from the computer. "
        "A newer code takes its place, but for backup files made before."
    )
    return words.format(code=code, day=long_date(made))


def destroying_sentence() -> str:
    """What destroying the vault deletes, and what it does not reach."""
    return vault_words.tr(
        "This deletes all your drafts with their versions and notes, what you follow, your own "
        "words, corrections and ticks, every automatic copy, and the key. Nobody can bring it "
        "back. It does not reach backup files and other copies you made yourself, exports, "
        "calendar files, mails, backups of the whole computer, and blocks that a solid-state "
        "disk keeps back. The list of public hearings stays, and with it which places were read."
    )


def destroyed_sentence() -> str:
    """What is there after the vault was destroyed."""
    return vault_words.tr(
        "Your drafts are destroyed. What you write from now on is not encrypted: anyone who uses "
        "this computer account can read it."
    )


def copy_sentence(at: datetime, *, is_before_update: bool) -> str:
    """When a copy was made by itself; `at` in the zone of this computer."""
    when = f"{long_date(at.date())}, {clock_time(at)}"
    if is_before_update:
        return vault_words.tr("{when}, before an update").format(when=when)
    return vault_words.tr("{when}, the copy of that day").format(when=when)


def restored_sentence(drafts: int, kept_as: Path | None, *, has_other_secret: bool) -> str:
    """What a restore brought, where the vault before it is kept, and what opens the new one."""
    said = [vault_words.tr("%n draft(s) restored.", "", drafts)]
    if kept_as is not None:
        kept = vault_words.tr("What was there before is kept as {path}.")
        said.append(kept.format(path=kept_as))
    if has_other_secret:
        said.append(
            vault_words.tr("From now on your drafts open with the passphrase of the backup.")
        )
    return " ".join(said)


def strength_sentence(passphrase: str) -> str:
    """How hard a passphrase is to guess, roughly and in words; nothing for an empty one.

    By its length and its variety alone, as NIST SP 800-63B (5.1.1.2) advises: no rules on
    which letters it must have.
    """
    words, letters = len(passphrase.split()), len(passphrase.strip())
    if not letters:
        return ""
    if letters < SHORTEST_PASSPHRASE:
        short = vault_words.tr("Too short: at least {number} letters, better four words by chance.")
        return short.format(number=SHORTEST_PASSPHRASE)
    if len(set(passphrase)) < 5 or letters < 12:
        return vault_words.tr("Weak: a computer guesses this. Add two or three words by chance.")
    if words < 4 and letters < 20:
        return vault_words.tr("Fair. Four or more words by chance are better, and easier to keep.")
    return vault_words.tr("Good, if you use it nowhere else and the words make no known phrase.")
