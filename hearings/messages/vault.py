# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""How well the drafts are guarded, said plainly: what protects them, and from whom not."""

from math import ceil

from hearings.domain.vault_standing import Protection, VaultStanding
from hearings.language import Words

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
